/* repl.c - nfc repl: LuaJIT with the nfc module loaded; runs a script, or reads lines from a prompt. */
#include <editline/readline.h>
#include <lauxlib.h>
#include <lua.h>
#include <luajit.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "memory.h"
#include "model.h"

extern const nfc_source nfc_lua_module[], nfc_lua_declarations[];

typedef struct arguments {
    char *script, **rest;
} arguments;

/* argp's callback: the first argument is the script, the rest are the script's own. */
static error_t parse(int key, char *arg, struct argp_state *state)
{
    arguments *a = state->input;
    if (key == ARGP_KEY_ARG) { /* the script; all that follows is its own */
        a->script = arg;
        a->rest = state->argv + state->next;
        state->next = state->argc;
        return 0;
    }
    return ARGP_ERR_UNKNOWN;
}

/* For lua_pcall: adds a stack trace to an error message. */
static int traceback(lua_State *L)
{
    const char *message = lua_tostring(L, 1);
    luaL_traceback(L, L, message ? message : "(an error that is no text)", 1);
    return 1;
}

/* Calls the function that lies under n arguments on the stack. On an error it prints the error and returns false. */
static bool call(lua_State *L, int n, int results)
{
    const int base = lua_gettop(L) - n;
    lua_pushcfunction(L, traceback);
    lua_insert(L, base);
    const bool ok = lua_pcall(L, n, results, base) == 0;
    if (!ok) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    lua_remove(L, base);
    return ok;
}

/* Whether loading failed because the text ends too early, so that another line may complete it. */
static bool incomplete(lua_State *L, int status)
{
    const char *message = lua_tostring(L, -1);
    return status == LUA_ERRSYNTAX && message && strstr(message, "'<eof>'");
}

/* Pushes a line as a Lua function that returns its value if it is an expression; reads further lines while it is
 * incomplete. NF_DATA: it is wrong, and the error has been printed. */
static nf_status load_line(lua_State *L, char *line, nf_error *error)
{
    NF_SCOPE(error);
    char *text = nf_alloc(strlen(line) + 16, 1);
    sprintf(text, "return %s", line[0] == '=' ? line + 1 : line);
    int status = luaL_loadbuffer(L, text, strlen(text), "=stdin");
    nf_free(text);
    if (status == 0)
        return NF_OK;
    lua_pop(L, 1);
    text = nf_strdup(line);
    while ((status = luaL_loadbuffer(L, text, strlen(text), "=stdin")) && incomplete(L, status)) {
        char *more = readline(">> ");
        if (!more)
            break;
        text = nf_realloc(text, strlen(text) + strlen(more) + 2);
        strcat(strcat(text, "\n"), more);
        free(more);
        lua_pop(L, 1);
    }
    nf_free(text);
    if (status) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    return status ? NF_DATA : NF_OK;
}

/* Reads lines and runs them until the end of input; prints what expressions return. */
static void prompt(lua_State *L)
{
    printf("nfc %s, %s. The module is `nfc`; Ctrl-D leaves.\n", NF_VERSION, "LuaJIT");
    nf_error error;
    for (char *line; (line = readline("> ")); free(line)) {
        if (line[0])
            add_history(line);
        lua_settop(L, 0);
        const nf_status status = load_line(L, line, &error);
        if (status == NF_MEMORY)
            fail(status, &error);
        if (status || !call(L, 0, LUA_MULTRET) || lua_gettop(L) == 0)
            continue;
        lua_getglobal(L, "print");
        lua_insert(L, 1);
        call(L, lua_gettop(L) - 1, 0);
    }
    putchar('\n');
}

int command_repl(int argc, char **argv)
{
    static const struct argp argp = {
        0, parse, "[SCRIPT.lua [ARGUMENT ...]]", "Lua with `nfc` loaded: a script, or a prompt.", 0, 0, 0};
    arguments a = {0};
    int status = 0;
    argp_parse(&argp, argc, argv, ARGP_IN_ORDER, 0, &a);
    lua_State *L = luaL_newstate();
    if (!L)
        return NF_INTERNAL;
    luaL_openlibs(L);
    if (!nfc_may_execute()) /* LuaJIT would end the process where it cannot compile */
        luaJIT_setmode(L, 0, LUAJIT_MODE_ENGINE | LUAJIT_MODE_OFF);
    /* require "nfc" finds the embedded module, and that the C declarations (nfc.declarations); `nfc` is a global as
     * well */
    const nfc_source *declarations = nfc_lua_declarations;
    lua_getglobal(L, "package");
    lua_getfield(L, -1, "loaded");
    lua_pushlstring(L, declarations->text, declarations->n);
    lua_setfield(L, -2, "nfc.declarations");
    lua_pop(L, 1);
    lua_getfield(L, -1, "preload");
    for (const nfc_source *s = nfc_lua_module; s->name; s++) {
        lua_pushfstring(L, "=%s", s->name);
        if (luaL_loadbuffer(L, s->text, s->n, lua_tostring(L, -1))) {
            fprintf(stderr, "%s\n", lua_tostring(L, -1));
            return NF_INTERNAL;
        }
        /* "nfc/checks.lua" is nfc.checks */
        luaL_gsub(L, s->name, "/", ".");
        lua_pushlstring(L, lua_tostring(L, -1), strlen(s->name) - strlen(".lua"));
        lua_pushvalue(L, -3);
        lua_settable(L, 2);
        lua_settop(L, 2);
    }
    lua_settop(L, 0);
    if (luaL_loadstring(L, "nfc = require 'nfc'") || !call(L, 0, 0))
        return NF_INTERNAL;
    if (!a.script) {
        prompt(L);
    } else {
        lua_newtable(L);
        lua_pushstring(L, a.script);
        lua_rawseti(L, -2, 0);
        for (int i = 0; a.rest && a.rest[i]; i++) {
            lua_pushstring(L, a.rest[i]);
            lua_rawseti(L, -2, i + 1);
        }
        lua_setglobal(L, "arg");
        if (luaL_loadfile(L, a.script)) {
            fprintf(stderr, "%s\n", lua_tostring(L, -1));
            status = access(a.script, R_OK) ? NF_FILE : NF_DATA;
        } else if (!call(L, 0, 0)) {
            status = NF_DATA;
        }
    }
    lua_close(L);
    return status;
}

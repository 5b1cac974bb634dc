/* repl.c - nfc repl: LuaJIT with the nfc module loaded; runs a script, statements from a pipe or of -e, or the prompt.
 */
#include <errno.h>
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
#include "repl.h"

extern const nfc_source nfc_lua_module[], nfc_lua_declarations[];

typedef struct arguments {
    char *script, *code, **rest; /* script: may be "-"; code: of -e */
} arguments;

/* argp's callback: the script, or the code, is the first argument; the rest are its own. */
static error_t parse(int key, char *arg, struct argp_state *state)
{
    arguments *a = state->input;
    if (key != 'e' && key != ARGP_KEY_ARG)
        return ARGP_ERR_UNKNOWN;
    *(key == 'e' ? &a->code : &a->script) = arg;
    a->rest = state->argv + state->next;
    state->next = state->argc;
    return 0;
}

/* For lua_pcall: adds a stack trace to an error message. */
static int traceback(lua_State *L)
{
    const char *message = lua_tostring(L, 1);
    luaL_traceback(L, L, message ? message : "(an error that is no text)", 1);
    return 1;
}

/* Calls the function that lies under n arguments on the stack, both of which it takes away; `handler` is the place of
 * the error handler on the stack. On an error it prints the handler's text and returns false. */
static bool call(lua_State *L, int n, int results, int handler)
{
    if (lua_pcall(L, n, results, handler) == 0)
        return true;
    fflush(stdout);
    fprintf(stderr, "%s\n", lua_tostring(L, -1));
    lua_pop(L, 1);
    return false;
}

/* ---- statements -------------------------------------------------------------------------------------------------- */

enum { SESSION = 1 }; /* the session's place on the stack */

void push_method(lua_State *L, const char *name) { lua_getfield(L, SESSION, name); }

bool feed(lua_State *L, const char *line, size_t n, bool *more)
{
    push_method(L, "explain");
    push_method(L, "feed");
    if (line)
        lua_pushlstring(L, line, n);
    else
        lua_pushnil(L);
    const bool ok = call(L, 1, 1, SESSION + 1);
    *more = ok && lua_toboolean(L, -1);
    lua_settop(L, SESSION);
    return ok;
}

/* Runs the statements in `code`, line by line. Returns the exit status: NF_DATA after the first error. */
static nf_status run_code(lua_State *L, const char *code)
{
    bool more, ok = true;
    for (size_t n; ok && *code; code += n + (code[n] == '\n')) {
        n = strcspn(code, "\n");
        ok = feed(L, code, n, &more);
    }
    return ok && feed(L, NULL, 0, &more) ? NF_OK : NF_DATA;
}

/* The same for standard input. NF_FILE where it cannot be read. */
static nf_status run_input(lua_State *L)
{
    char *line = NULL;
    size_t room = 0;
    bool more, ok = true;
    errno = 0;
    for (ssize_t n; ok && (n = getline(&line, &room, stdin)) >= 0;)
        ok = feed(L, line, (size_t)n - (n > 0 && line[n - 1] == '\n'), &more);
    free(line);
    if (ok && ferror(stdin)) {
        fprintf(stderr, "nfc: cannot read standard input: %s\n", strerror(errno));
        return NF_FILE;
    }
    return ok && feed(L, NULL, 0, &more) ? NF_OK : NF_DATA;
}

/* Pushes require(name). */
static void push_module(lua_State *L, const char *name)
{
    lua_getglobal(L, "require");
    lua_pushstring(L, name);
    lua_call(L, 1, 1);
}

/* Puts a session for lines of `name` at place 1 of the stack, and defines help. */
static void open_session(lua_State *L, const char *name, bool terminal)
{
    lua_settop(L, 0);
    push_module(L, "nfc.help");
    lua_getfield(L, -1, "help");
    lua_setglobal(L, "help");
    lua_settop(L, 0);
    push_module(L, "nfc.session");
    lua_pushstring(L, name);
    push_module(L, "nfc.show");
    lua_pushboolean(L, terminal);
    lua_call(L, 3, 1);
}

/* Runs a script as the Lua command does: an error has a stack trace. */
static nf_status run_script(lua_State *L, const char *path)
{
    lua_settop(L, 0);
    lua_pushcfunction(L, traceback);
    if (access(path, R_OK)) {
        fprintf(stderr, "nfc: cannot read %s: %s\n", path, strerror(errno));
        return NF_FILE;
    }
    if (luaL_loadfile(L, path)) {
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
        return NF_DATA;
    }
    return call(L, 0, 0, 1) ? NF_OK : NF_DATA;
}

/* ---- the command ------------------------------------------------------------------------------------------------- */

/* Pushes a copy of the table of globals, in which a module finds Lua's functions whatever scripts or typed lines
 * assign: `table = {1, 2}`. */
static void push_globals(lua_State *L)
{
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, LUA_GLOBALSINDEX)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -4);
    }
}

/* Loads the nfc module: require "nfc" finds it, embedded, and that the C declarations (nfc.declarations); `nfc` and
 * `plot`, its module nfc.plot, are globals as well. */
static bool load_module(lua_State *L)
{
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
            return false;
        }
        push_globals(L);
        lua_setfenv(L, -2);
        /* "nfc/checks.lua" is nfc.checks */
        luaL_gsub(L, s->name, "/", ".");
        lua_pushlstring(L, lua_tostring(L, -1), strlen(s->name) - strlen(".lua"));
        lua_pushvalue(L, -3);
        lua_settable(L, 2);
        lua_settop(L, 2);
    }
    lua_settop(L, 0);
    return luaL_loadstring(L, "nfc, plot = require 'nfc', require 'nfc.plot'") == 0 && call(L, 0, 0, 0);
}

/* Sets the global `arg`: [0] is what runs, the rest follow. */
static void set_arguments(lua_State *L, const arguments *a)
{
    lua_newtable(L);
    lua_pushstring(L, a->code ? "-e" : a->script);
    lua_rawseti(L, -2, 0);
    for (int i = 0; a->rest && a->rest[i]; i++) {
        lua_pushstring(L, a->rest[i]);
        lua_rawseti(L, -2, i + 1);
    }
    lua_setglobal(L, "arg");
}

int command_repl(int argc, char **argv)
{
    static const struct argp_option options[] = {{0, 'e', "CODE", 0, "run the statements in CODE", 0}, {0}};
    static const struct argp argp = {
        options,
        parse,
        "[SCRIPT.lua | -e CODE | -] [ARGUMENT ...]",
        "Lua with `nfc` loaded: a script, statements, or a prompt.\v"
        "Without a script it is a prompt on a terminal, and runs the statements in what is "
        "piped into it otherwise, as with -; nfc alone on a terminal is the prompt too.",
        0,
        0,
        0};
    arguments a = {0};
    argp_parse(&argp, argc, argv, ARGP_IN_ORDER, 0, &a);
    const bool input = a.script ? !strcmp(a.script, "-") : !a.code && !isatty(STDIN_FILENO);
    const bool terminal = !a.script && !a.code && !input;
    lua_State *L = luaL_newstate();
    if (!L)
        return NF_INTERNAL;
    luaL_openlibs(L);
    if (!nfc_may_execute()) /* LuaJIT would end the process where it cannot compile */
        luaJIT_setmode(L, 0, LUAJIT_MODE_ENGINE | LUAJIT_MODE_OFF);
    if (terminal)
        prompt_prepare(L);
    if (!load_module(L))
        return NF_INTERNAL;
    nf_status status = NF_OK;
    if (!terminal)
        set_arguments(L, &a);
    if (terminal || input || a.code)
        open_session(L, a.code ? "-e" : "stdin", terminal);
    if (terminal)
        prompt(L);
    else if (a.code)
        status = run_code(L, a.code);
    else if (input)
        status = run_input(L);
    else
        status = run_script(L, a.script);
    lua_close(L);
    return (int)status;
}

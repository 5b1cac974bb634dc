/* host.c - see host.h */
#include "host.h"

#include <lualib.h>
#include <stdio.h>

#include "memory.h"

void *host_of(lua_State *L) { return lua_touserdata(L, lua_upvalueindex(1)); }

int host_tell(lua_State *L, host *h, nf_status status)
{
    h->status = status;
    return luaL_error(L, "told");
}

static int fail(lua_State *L)
{
    host *h = host_of(L);
    return host_tell(L, h, nf_fail(h->error, NF_DATA, "%s: %s", h->file, lua_tostring(L, 1)));
}

static int wrong_usage(lua_State *L)
{
    host *h = host_of(L);
    return host_tell(L, h, nf_fail(h->error, NF_USAGE, "%s", lua_tostring(L, 1)));
}

/* Sets functions of the table on top of the stack. */
static void set_functions(lua_State *L, host *h, const luaL_Reg *functions)
{
    for (const luaL_Reg *f = functions; f->name; f++) {
        lua_pushlightuserdata(L, h);
        lua_pushcclosure(L, f->func, 1);
        lua_setfield(L, -2, f->name);
    }
}

void host_push(lua_State *L, host *h, const luaL_Reg *functions)
{
    static const luaL_Reg common[] = {{"fail", fail}, {"wrong_usage", wrong_usage}, {NULL, NULL}};
    lua_newtable(L);
    set_functions(L, h, common);
    set_functions(L, h, functions);
}

void host_open(lua_State *L)
{
    static const luaL_Reg opened[] = {{"", luaopen_base},
                                      {LUA_STRLIBNAME, luaopen_string},
                                      {LUA_TABLIBNAME, luaopen_table},
                                      {LUA_MATHLIBNAME, luaopen_math},
                                      {NULL, NULL}};
    for (const luaL_Reg *o = opened; o->name; o++) {
        lua_pushcfunction(L, o->func);
        lua_pushstring(L, o->name);
        lua_call(L, 1, 0);
    }
}

void host_load(lua_State *L, const char *folder, const nfc_source *file)
{
    char chunk[80];
    snprintf(chunk, sizeof chunk, "=%s/%s", folder, file->name);
    if (luaL_loadbuffer(L, file->text, file->n, chunk))
        lua_error(L);
}

void host_push_libraries(lua_State *L, const char *folder, const nfc_source *files)
{
    lua_newtable(L);
    for (int i = 1; files[i].name; i++) {
        host_load(L, folder, &files[i]);
        lua_pushvalue(L, -2);
        lua_call(L, 1, 1);
        lua_rawseti(L, -2, i);
    }
}

void host_close(void *block)
{
    const host *h = block;
    if (h->L)
        lua_close(h->L);
}

nf_status host_run(host *h, const char *what, lua_CFunction run, nf_error *error)
{
    h->error = error;
    h->L = luaL_newstate();
    if (!h->L)
        nf_no_memory(0);
    const int code = lua_cpcall(h->L, run, h);
    if (code == LUA_ERRMEM)
        nf_no_memory(0);
    if (code && !h->status)
        h->status = nf_fail(error, NF_INTERNAL, "%s of %s: %s", what, h->file, lua_tostring(h->L, -1));
    lua_close(h->L);
    h->L = NULL;
    return h->status;
}

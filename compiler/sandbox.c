/* sandbox.c - a Lua state that can neither reach outside nor run away: bounded memory, bounded instructions, no
 * functions of the host beyond arithmetic, strings and tables. Compilation of traces is off, because compiled
 * traces do not count instructions. */
#include <lauxlib.h>
#include <lua.h>
#include <luajit.h>
#include <lualib.h>

#include "memory.h"
#include "model.h"

enum { MEMORY_LIMIT = 256 << 20, COUNT = 1000000, INSTRUCTION_LIMIT = 200 * COUNT };

static void *allocate(void *user, void *p, size_t old, size_t size)
{
    nfc_sandbox *s = user;
    if (size == 0) {
        s->used -= old;
        nf_free(p);
        return NULL;
    }
    if (size > old && s->used + (size - old) > s->limit)
        return NULL;
    void *q = nf_realloc(p, size);
    s->used += size - old;
    return q;
}

nfc_sandbox *nfc_sandbox_of(lua_State *L)
{
    void *user;
    lua_getallocf(L, &user);
    return user;
}

/* Counts instructions. Once the limit is reached every further instruction raises, so that no pcall outlives it. */
static void count(lua_State *L, lua_Debug *ar)
{
    nfc_sandbox *s = nfc_sandbox_of(L);
    (void)ar;
    lua_pushlightuserdata(L, (void *)&nfc_sandbox_open);
    lua_rawget(L, LUA_REGISTRYINDEX);
    const double done = lua_tonumber(L, -1) + COUNT;
    lua_pop(L, 1);
    if (s->expired || done >= INSTRUCTION_LIMIT) {
        if (!s->expired)
            lua_sethook(L, count, LUA_MASKCOUNT, 1);
        s->expired = true;
        luaL_where(L, 0);
        lua_pushfstring(L, "%sthe description runs too long (an endless loop?)", lua_tostring(L, -1));
        lua_error(L);
    }
    lua_pushlightuserdata(L, (void *)&nfc_sandbox_open);
    lua_pushnumber(L, done);
    lua_rawset(L, LUA_REGISTRYINDEX);
}

static void open_library(lua_State *L, lua_CFunction open, const char *name)
{
    lua_pushcfunction(L, open);
    lua_pushstring(L, name);
    lua_call(L, 1, 0);
}

static int open_libraries(lua_State *L)
{
    open_library(L, luaopen_base, "");
    open_library(L, luaopen_math, LUA_MATHLIBNAME);
    open_library(L, luaopen_string, LUA_STRLIBNAME);
    open_library(L, luaopen_table, LUA_TABLIBNAME);
    open_library(L, luaopen_debug, LUA_DBLIBNAME);
    lua_pushcfunction(L, luaopen_ffi); /* for the type of rows; models never see it */
    lua_pushstring(L, LUA_FFILIBNAME);
    lua_call(L, 1, 1);
    lua_setglobal(L, LUA_FFILIBNAME);
    lua_getglobal(L, LUA_STRLIBNAME);
    lua_pushnil(L);
    lua_setfield(L, -2, "dump");
    lua_pushliteral(L, ""); /* the strings' metatable leads to the library's table: hide it */
    lua_getmetatable(L, -1);
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    return 0;
}

lua_State *nfc_sandbox_open(nfc_sandbox *s)
{
    s->limit = MEMORY_LIMIT;
    lua_State *L = lua_newstate(allocate, s);
    if (!L)
        return NULL;
    luaJIT_setmode(L, 0, LUAJIT_MODE_ENGINE | LUAJIT_MODE_OFF);
    if (lua_cpcall(L, open_libraries, NULL)) {
        lua_close(L);
        return NULL;
    }
    lua_sethook(L, count, LUA_MASKCOUNT, COUNT);
    return L;
}

void nfc_sandbox_close(lua_State *L, nfc_sandbox *s)
{
    if (L)
        lua_close(L);
    nf_free(s->pending);
    s->pending = NULL;
}

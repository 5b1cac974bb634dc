/* sandbox.c - a Lua state that can neither reach outside nor run away: bounded memory, bounded work, no functions of
 * the host beyond arithmetic, strings and tables. No signal, process or global takes part: any thread may have its own.
 *
 * Work is counted, so that the same description always ends the same way: instructions by a hook, and by nfc_charge
 * what C functions do between two of them. Should a machine be too slow for the count, the processor time of this
 * thread ends it. Compilation of traces is off, because compiled traces do not count. */
#include <lauxlib.h>
#include <lua.h>
#include <luajit.h>
#include <lualib.h>
#include <string.h>
#include <time.h>

#include "memory.h"
#include "model.h"

enum {
    MEMORY_LIMIT = 256 << 20, /* bytes */
    WORK_LIMIT = 200000000,   /* units, each about an instruction: half a second of a fast core */
    STRIDE = 1000,            /* instructions from one look at the limits to the next */
    RESERVE = 128 << 10,      /* bytes: making a state takes a third of it */
    LARGE = 1 << 16 /* bytes of a block on which one instruction takes so long that the stride has to be shorter */
};
static const double SECONDS = 2; /* of processor time */

static void look(lua_State *L, lua_Debug *ar);

static double thread_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* A block of the reserve, NULL if it does not fit in. LuaJIT crashes where memory runs out while it makes a state:
 * until that is done it gets memory that was allocated before. */
static void *take_reserve(nfc_sandbox *s, size_t size)
{
    const size_t at = (s->reserved + 15) & ~(size_t)15;
    if (size > RESERVE - at)
        return NULL;
    s->reserved = at + size;
    return s->reserve + at;
}

/* An instruction may look at a whole block: that of a text of hexadecimal digits which becomes a number takes 12 ns a
 * byte. With a block of this size, the clock is looked at after as many bytes as with one of LARGE, which is 0.8 s. Not
 * called for a block that grows, as a text's never does, but Lua's stack: near its end the hook has no room. */
static void shorten_stride(nfc_sandbox *s, size_t size)
{
    const size_t most = (size_t)STRIDE * LARGE / size;
    const int stride = most ? (int)most : 1;
    if (stride < s->stride) {
        s->stride = stride;
        lua_sethook(s->L, look, LUA_MASKCOUNT, stride);
    }
}

/* The state's lua_Alloc: counts the bytes against the limit. */
static void *allocate(void *user, void *p, size_t old, size_t size)
{
    nfc_sandbox *s = user;
    const bool reserved = p && (char *)p >= s->reserve && (char *)p < s->reserve + RESERVE;
    if (size == 0) {
        s->used -= old;
        nf_free(reserved ? NULL : p);
        return NULL;
    }
    if (size > old && s->used + (size - old) > s->limit) {
        s->full = true;
        return NULL;
    }
    if (!p && size > LARGE && s->stride > 1 && !s->expired)
        shorten_stride(s, size);
    void *q = s->made ? nf_try_realloc(reserved ? NULL : p, size) : take_reserve(s, size);
    if (q && p && (reserved || !s->made))
        memcpy(q, p, old < size ? old : size);
    if (q)
        s->used += size - old;
    s->no_memory |= !q;
    return q;
}

nfc_sandbox *nfc_sandbox_of(lua_State *L)
{
    void *user;
    lua_getallocf(L, &user);
    return user;
}

/* ---- work -------------------------------------------------------------------------------------------------------- */

/* Ends the description: remembers the line of the model file that runs, and raises an error. From then on every
 * instruction raises one, so that a pcall that catches it gains nothing. */
static void expire(lua_State *L, nfc_sandbox *s)
{
    lua_Debug ar;
    if (!s->expired) {
        int line = 0;
        for (int level = 0; !line && level < 200 && lua_getstack(L, level, &ar); level++)
            if (lua_getinfo(L, "Sl", &ar) && ar.source[0] == '@')
                line = ar.currentline;
        s->line = line > 0 ? line : 0;
        lua_sethook(L, look, LUA_MASKCOUNT, 1);
    }
    s->expired = true;
    luaL_error(L, "the limit is reached");
}

void nfc_charge(lua_State *L, double units)
{
    nfc_sandbox *s = nfc_sandbox_of(L);
    if (!s->stride)
        return;
    s->work += units > 0 ? units : 0;
    if (s->expired || s->work > WORK_LIMIT)
        expire(L, s);
    if (s->work - s->looked < s->stride)
        return;
    s->looked = s->work;
    if (thread_seconds() - s->started > SECONDS)
        expire(L, s);
}

/* The hook that is called every `stride` instructions. */
static void look(lua_State *L, lua_Debug *ar)
{
    (void)ar;
    nfc_charge(L, nfc_sandbox_of(L)->stride);
}

double nfc_clock_stop(void) { return thread_seconds(); }

void nfc_clock_go_on(lua_State *L, double stopped) { nfc_sandbox_of(L)->started += thread_seconds() - stopped; }

/* ---- the state --------------------------------------------------------------------------------------------------- */

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
    return 0;
}

/* Closes the state of a sandbox that is being freed, even one that was left in the middle of a call. */
static void close_state(void *block)
{
    nfc_sandbox *s = block;
    s->stride = 0;
    if (s->L)
        lua_close(s->L);
}

nfc_sandbox *nfc_sandbox_open(nfc_model *m, bool limits)
{
    char *reserve = nf_alloc(1, RESERVE); /* allocated first and freed last: the state is closed before it */
    nfc_sandbox *s = nf_own(sizeof *s, close_state);
    s->reserve = reserve;
    s->model = m;
    s->limit = limits ? MEMORY_LIMIT : SIZE_MAX; /* work is not counted before the state is made */
    lua_State *L = s->L = lua_newstate(allocate, s);
    if (!L)
        return s;
    luaJIT_setmode(L, 0, LUAJIT_MODE_ENGINE | LUAJIT_MODE_OFF);
    if (lua_cpcall(L, open_libraries, NULL)) {
        lua_close(L);
        s->L = NULL;
        return s;
    }
    s->made = true;
    if (limits) {
        s->started = thread_seconds();
        s->stride = STRIDE;
        lua_sethook(L, look, LUA_MASKCOUNT, s->stride);
    }
    return s;
}

void nfc_sandbox_close(nfc_sandbox *s)
{
    char *const reserve = s->reserve;
    nf_free(s->pending);
    nf_free(s);
    nf_free(reserve);
}

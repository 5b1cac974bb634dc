/* rows.c - see rows.h */
#include "description/rows.h"

#include <lauxlib.h>
#include <lua.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <xxhash.h>

#define ROW "nfc.row"         /* the key in Lua's registry of the type of rows, which makes one when called */
#define IS_TYPE "nfc.is_type" /* that of FFI's istype(type, value) */

/* What a row's cdata holds. */
typedef struct cell {
    uint32_t id, high, low; /* the node, and the row's hash */
} cell;

nfc_graph *nfc_graph_of(lua_State *L) { return nfc_sandbox_of(L)->model->graph; }

/* ---- hashes ------------------------------------------------------------------------------------------------------ */

uint64_t nfc_mix(uint64_t hash, uint64_t more)
{
    hash = (hash ^ more) * 0x9e3779b97f4a7c15;
    return hash ^ hash >> 32;
}

uint64_t nfc_mix_number(uint64_t hash, double v)
{
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    return nfc_mix(hash, isnan(v) ? UINT64_MAX : bits); /* the bits of a NaN are the machine's choice */
}

uint64_t nfc_made(const char *operation, uint64_t a, uint64_t b)
{
    return nfc_mix(nfc_mix(XXH64(operation, strlen(operation), 0), a), b);
}

uint64_t nfc_made_of_two(nfc_op op, nfc_row a, nfc_row b)
{
    const bool swap = nfc_has(op, NFC_COMMUTES) && a.hash > b.hash;
    return nfc_made(nfc_ops[op].name, swap ? b.hash : a.hash, swap ? a.hash : b.hash);
}

/* ---- rows -------------------------------------------------------------------------------------------------------- */

/* The node itself; where building it has failed, raises the graph's error and clears it. */
static nfc_id built(lua_State *L, nfc_id id)
{
    nfc_graph *g = nfc_graph_of(L);
    if (id == NFC_NONE) {
        char text[sizeof g->error];
        memcpy(text, g->error, sizeof text);
        g->error[0] = 0;
        luaL_error(L, "%s", text[0] ? text : "no value");
    }
    return id;
}

int nfc_push_value(lua_State *L, nfc_id id, uint64_t hash)
{
    nfc_charge(L, nfc_width(nfc_graph_of(L), built(L, id)) / 4.0);
    lua_getfield(L, LUA_REGISTRYINDEX, ROW);
    lua_pushnumber(L, id);
    lua_pushnumber(L, (double)(hash >> 32));
    lua_pushnumber(L, (double)(hash & UINT32_MAX));
    lua_call(L, 3, 1);
    return 1;
}

/* Numbers such as 1LL are cdata too, and a model writes any bytes into one: only the type tells rows apart. */
bool nfc_is_row(lua_State *L, int index)
{
    const int lua_tcdata = 10, at = index < 0 ? lua_gettop(L) + 1 + index : index;
    if (lua_type(L, at) != lua_tcdata)
        return false;
    lua_getfield(L, LUA_REGISTRYINDEX, IS_TYPE);
    lua_getfield(L, LUA_REGISTRYINDEX, ROW);
    lua_pushvalue(L, at);
    lua_call(L, 2, 1);
    const bool is = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return is && ((const cell *)lua_topointer(L, at))->id < nfc_graph_of(L)->n;
}

/* Pushes and returns what errors call the value at this place of the stack. */
static const char *found(lua_State *L, int index)
{
    enum { SHOWN = 40 };
    char text[SHOWN + 1];
    if (lua_isnoneornil(L, index))
        return lua_pushliteral(L, "nothing"), lua_tostring(L, -1);
    if (lua_type(L, index) == LUA_TNUMBER)
        return lua_pushfstring(L, "%f", lua_tonumber(L, index));
    if (lua_type(L, index) == LUA_TBOOLEAN)
        return lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"), lua_tostring(L, -1);
    if (lua_type(L, index) == LUA_TSTRING) {
        snprintf(text, sizeof text, "%s", lua_tostring(L, index));
        for (char *c = text; *c; c++)
            *c = *c < ' ' ? '?' : *c; /* a line's end would end the message */
        return lua_pushfstring(L, "the string \"%s%s\"", text, lua_objlen(L, index) > SHOWN ? "..." : "");
    }
    if (nfc_is_row(L, index))
        return lua_pushfstring(L, "a row of %d", (int)nfc_width(nfc_graph_of(L), nfc_row_at(L, index).id));
    if (lua_type(L, index) == LUA_TUSERDATA && luaL_callmeta(L, index, "__tostring")) /* a part: "leaky_relu{}" */
        return lua_tostring(L, -1);
    return lua_pushfstring(L, "a %s", luaL_typename(L, index));
}

/* Raises an error about an argument of the function that runs. */
static void wrong_argument(lua_State *L, int argument, const char *expected)
{
    lua_Debug ar;
    const bool named = lua_getstack(L, 0, &ar) && lua_getinfo(L, "n", &ar) && ar.name;
    luaL_error(L, "%s, argument %d: expected %s, found %s", named ? ar.name : "a function", argument, expected,
               found(L, argument));
}

void nfc_expect(lua_State *L, int argument, int type, const char *expected)
{
    if (lua_type(L, argument) != type)
        wrong_argument(L, argument, expected);
}

uint32_t nfc_expect_whole(lua_State *L, int argument, uint32_t low, uint32_t high)
{
    const double n = lua_type(L, argument) == LUA_TNUMBER ? lua_tonumber(L, argument) : NAN;
    char expected[60];
    if (!(n >= low && n <= high) || n != floor(n)) {
        snprintf(expected, sizeof expected, "a whole number from %u to %u", low, high);
        wrong_argument(L, argument, expected);
    }
    return (uint32_t)n;
}

nfc_row nfc_number_row(lua_State *L, double v)
{
    return (nfc_row){built(L, nfc_scalar(nfc_graph_of(L), v)), nfc_mix_number(nfc_made("number", 0, 0), v)};
}

nfc_row nfc_row_at(lua_State *L, int index)
{
    if (lua_type(L, index) == LUA_TNUMBER)
        return nfc_number_row(L, lua_tonumber(L, index));
    if (!nfc_is_row(L, index))
        luaL_error(L, "expected a row or a number, found %s", found(L, index));
    const cell *c = lua_topointer(L, index);
    return (nfc_row){c->id, (uint64_t)c->high << 32 | c->low};
}

nfc_id nfc_to_row(lua_State *L, int index) { return nfc_row_at(L, index).id; }

int nfc_row_input(lua_State *L)
{
    const nfc_id id = nfc_to_row(L, 1);
    const nfc_node *n = nfc_at(nfc_graph_of(L), id);
    return nfc_push_value(L, id, nfc_made(luaL_checkstring(L, 2), n->rows, n->cols));
}

int nfc_row_hash(lua_State *L)
{
    char digits[17];
    snprintf(digits, sizeof digits, "%016llx", (unsigned long long)nfc_row_at(L, 1).hash);
    lua_pushstring(L, digits);
    return 1;
}

void nfc_set_row_type(lua_State *L)
{
    lua_setfield(L, LUA_REGISTRYINDEX, IS_TYPE);
    lua_setfield(L, LUA_REGISTRYINDEX, ROW);
}

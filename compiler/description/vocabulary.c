/* vocabulary.c - the graph as Lua functions: what layers are written in.
 *
 * A row is a small C struct of LuaJIT's FFI holding a node id; arithmetic builds nodes. Lua turns the result of
 * `a < b` into a boolean, so a comparison of rows is remembered here and the following where(true, yes, no) takes it:
 * arguments are evaluated from left to right, so where() calls nest like brackets. (An FFI type, because for a
 * userdata LuaJIT refuses to compare it with a number before any metamethod is asked.) */
#include <lauxlib.h>
#include <lua.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "description/rows.h"
#include "description/vocabulary.h"
#include "memory.h"

enum {
    MAX_PENDING = 1000, /* comparisons that no where() has taken yet */
    MAX_DEPTH = 16,     /* sweeps within sweeps: each takes C's stack */
    MAX_ROUNDS = 10000  /* of an iteration */
};

/* The operation that a Lua function's first upvalue is. */
static nfc_op operation_of(lua_State *L) { return (nfc_op)lua_tointeger(L, lua_upvalueindex(1)); }

/* ---- elementwise ------------------------------------------------------------------------------------------------- */

/* exp(a), a + b, max(a, b), ...: the operation is the function's first upvalue. */
static int elementwise(lua_State *L)
{
    const nfc_op op = operation_of(L);
    const nfc_row a = nfc_row_at(L, 1);
    if (nfc_ops[op].arity == 1)
        return nfc_push_value(L, nfc_unary(nfc_graph_of(L), op, a.id), nfc_made(nfc_ops[op].name, a.hash, 0));
    const nfc_row b = nfc_row_at(L, 2);
    return nfc_push_value(L, nfc_binary(nfc_graph_of(L), op, a.id, b.id), nfc_made_of_two(op, a, b));
}

static nfc_row product(nfc_graph *g, nfc_row a, nfc_row b)
{
    return (nfc_row){nfc_binary(g, NFC_OP_MUL, a.id, b.id), nfc_made_of_two(NFC_OP_MUL, a, b)};
}

/* a ^ n for a whole number n, as products. */
static int power(lua_State *L)
{
    const double exponent = lua_type(L, 2) == LUA_TNUMBER ? lua_tonumber(L, 2) : NAN;
    nfc_graph *g = nfc_graph_of(L);
    nfc_row base = nfc_row_at(L, 1), result = nfc_number_row(L, 1);
    if (!(exponent >= 0 && exponent <= 64) || exponent != floor(exponent))
        return luaL_error(L, "a row's power must be a whole number from 0 to 64; write exp(b * log(a)) for others");
    for (int n = (int)exponent, some = 0; n; n >>= 1) {
        if (n & 1)
            result = some++ ? product(g, result, base) : base;
        base = product(g, base, base);
    }
    return nfc_push_value(L, result.id, result.hash);
}

/* ---- comparisons ------------------------------------------------------------------------------------------------- */

/* a < b, a <= b: remembers the comparison for the where() that follows, and is true. */
static int compare(lua_State *L)
{
    nfc_sandbox *s = nfc_sandbox_of(L);
    const nfc_op op = operation_of(L);
    const nfc_row a = nfc_row_at(L, 1), b = nfc_row_at(L, 2);
    if (s->n_pending == MAX_PENDING)
        return luaL_error(L, "%d comparisons of rows stand outside where(); only where(a > b, yes, no) can use one",
                          MAX_PENDING);
    s->pending = nf_realloc(s->pending, (s->n_pending + 1) * sizeof *s->pending);
    s->pending[s->n_pending++] = (nfc_comparison){op, a, b};
    lua_pushboolean(L, 1);
    return 1;
}

/* Pushes yes where a op b, no elsewhere. */
static int push_select(lua_State *L, nfc_comparison c, nfc_row yes, nfc_row no)
{
    return nfc_push_value(L, nfc_select(nfc_graph_of(L), c.op, c.a.id, c.b.id, yes.id, no.id),
                          nfc_mix(nfc_mix(nfc_made_of_two(c.op, c.a, c.b), yes.hash), no.hash));
}

/* lt(a, b), le, gt, ge, eq: the comparison as a row of 1 and 0. Upvalues: the operation, whether to swap. */
static int indicator(lua_State *L)
{
    const bool swap = lua_toboolean(L, lua_upvalueindex(2));
    const nfc_comparison c = {operation_of(L), nfc_row_at(L, swap ? 2 : 1), nfc_row_at(L, swap ? 1 : 2)};
    return push_select(L, c, nfc_number_row(L, 1), nfc_number_row(L, 0));
}

/* where(condition, yes, no), element by element. The condition is a comparison remembered last, or a row. */
static int where(lua_State *L)
{
    nfc_sandbox *s = nfc_sandbox_of(L);
    const nfc_row yes = nfc_row_at(L, 2), no = nfc_row_at(L, 3);
    if (nfc_is_row(L, 1)) /* everything but 0 is true */
        return push_select(L, (nfc_comparison){NFC_OP_SELECT_EQ, nfc_row_at(L, 1), nfc_number_row(L, 0)}, no, yes);
    if (!lua_isboolean(L, 1) || !lua_toboolean(L, 1) || s->n_pending == 0)
        return luaL_error(L, "where: the condition must compare rows, as in where(x > 0, yes, no)");
    return push_select(L, s->pending[--s->n_pending], yes, no);
}

/* a == b: false for nil, an error for other rows, which Lua would compare as objects. */
static int no_equality(lua_State *L)
{
    if (lua_isnoneornil(L, 1) || lua_isnoneornil(L, 2)) {
        lua_pushboolean(L, 0);
        return 1;
    }
    return luaL_error(L, "rows cannot be compared with ==; eq(a, b) gives a row of 1 and 0");
}

/* a .. b, a % b, a.x = b and a(b), which rows do not have: the second upvalue says what to write instead. */
static int no_operator(lua_State *L)
{
    static const char *const instead[] = {"rows have no ..; concat(a, b) puts them end to end", "rows have no %",
                                          "a row's elements cannot be set; concat and take make another row",
                                          "a row is no function"};
    return luaL_error(L, "%s", instead[lua_tointeger(L, lua_upvalueindex(1))]);
}

/* host.pending(): whether there are comparisons that no where() has taken; forgets them. */
static int pending(lua_State *L)
{
    nfc_sandbox *s = nfc_sandbox_of(L);
    lua_pushboolean(L, s->n_pending > 0);
    s->n_pending = 0;
    return 1;
}

/* ---- structure --------------------------------------------------------------------------------------------------- */

/* The row at this place of the stack, with its whole width counted as work: for operations whose result is short, and
 * so counts little. */
static nfc_row read_whole(lua_State *L, int index)
{
    const nfc_row a = nfc_row_at(L, index);
    nfc_charge(L, nfc_width(nfc_graph_of(L), a.id) / 4.0);
    return a;
}

/* sum(a), cumsum(a), ...: the operation is the function's first upvalue. */
static int reduce(lua_State *L)
{
    const nfc_op op = operation_of(L);
    const nfc_row a = read_whole(L, 1);
    return nfc_push_value(L, nfc_reduce(nfc_graph_of(L), op, a.id), nfc_made(nfc_ops[op].name, a.hash, 0));
}

/* detach(a): the same value, that derivatives take for a constant. */
static int detach(lua_State *L)
{
    const nfc_row a = nfc_row_at(L, 1);
    return nfc_push_value(L, nfc_detach(nfc_graph_of(L), a.id), nfc_made("detach", a.hash, 0));
}

/* dense(w, x): the matrix product W x. */
static int dense(lua_State *L)
{
    const nfc_row w = read_whole(L, 1), x = read_whole(L, 2);
    return nfc_push_value(L, nfc_dense(nfc_graph_of(L), w.id, x.id), nfc_made("dense", w.hash, x.hash));
}

/* Pushes the elements of a row at n places, from 0. */
static int push_taken(lua_State *L, nfc_row a, size_t n, const uint32_t *index)
{
    uint64_t hash = nfc_made("take", a.hash, n);
    for (size_t i = 0; i < n; i++)
        hash = nfc_mix(hash, index[i]);
    return nfc_push_value(L, nfc_take(nfc_graph_of(L), a.id, (uint32_t)n, index), hash);
}

/* take(row, {3, 1}): elements by place, from 1. */
static int take(lua_State *L)
{
    const nfc_row a = nfc_row_at(L, 1);
    nfc_expect(L, 2, LUA_TTABLE, "a list of places");
    const size_t n = lua_objlen(L, 2);
    const uint32_t width = nfc_width(nfc_graph_of(L), a.id);
    if (n == 0 || n > NFC_MAX_WIDTH)
        return luaL_error(L, "take: expected 1 to %d places, found %d", (int)NFC_MAX_WIDTH, (int)n);
    nfc_charge(L, 2.0 * (double)n);
    uint32_t *index = lua_newuserdata(L, n * sizeof *index); /* the state frees it, even on an error */
    for (size_t i = 0; i < n; i++) {
        lua_rawgeti(L, 2, (int)i + 1);
        const double place = lua_tonumber(L, -1);
        if (!(place >= 1 && place <= width) || place != (uint32_t)place)
            return luaL_error(L, "take: a row of %d has no element [%s]", (int)width,
                              lua_isstring(L, -1) ? lua_tostring(L, -1) : luaL_typename(L, -1));
        index[i] = (uint32_t)place - 1;
        lua_pop(L, 1);
    }
    return push_taken(L, a, n, index);
}

/* concat(a, b, ...): rows end to end. */
static int concat(lua_State *L)
{
    const int n = lua_gettop(L);
    if (n == 0)
        return luaL_error(L, "concat: expected rows or numbers, found nothing");
    nfc_id *part = lua_newuserdata(L, (size_t)n * sizeof *part);
    uint64_t hash = nfc_made("concat", (uint64_t)n, 0);
    for (int i = 0; i < n; i++) {
        const nfc_row a = nfc_row_at(L, i + 1);
        part[i] = a.id;
        hash = nfc_mix(hash, a.hash);
    }
    return nfc_push_value(L, nfc_concat(nfc_graph_of(L), (uint32_t)n, part), hash);
}

uint32_t nfc_to_width(lua_State *L, int index) { return nfc_expect_whole(L, index, 1, NFC_MAX_WIDTH); }

/* reshape(a, rows, cols): the same elements as a matrix of another shape. */
static int reshape(lua_State *L)
{
    const nfc_row a = nfc_row_at(L, 1);
    const uint32_t rows = nfc_to_width(L, 2), cols = nfc_to_width(L, 3);
    return nfc_push_value(L, nfc_reshape(nfc_graph_of(L), a.id, rows, cols),
                          nfc_mix(nfc_made("reshape", a.hash, rows), cols));
}

/* row { 1, 0, 2.5 }: a constant. */
static int constant_row(lua_State *L)
{
    nfc_expect(L, 1, LUA_TTABLE, "a list of numbers");
    const size_t n = lua_objlen(L, 1);
    if (n == 0 || n > NFC_MAX_WIDTH)
        return luaL_error(L, "row: expected 1 to %d numbers, found %d", (int)NFC_MAX_WIDTH, (int)n);
    nfc_charge(L, 2.0 * (double)n);
    double *value = lua_newuserdata(L, n * sizeof *value);
    uint64_t hash = nfc_made("row", n, 0);
    for (size_t i = 0; i < n; i++) {
        lua_rawgeti(L, 1, (int)i + 1);
        if (lua_type(L, -1) != LUA_TNUMBER)
            return luaL_error(L, "row, entry %d: expected a number, found a %s", (int)i + 1, luaL_typename(L, -1));
        value[i] = lua_tonumber(L, -1);
        hash = nfc_mix_number(hash, value[i]);
        lua_pop(L, 1);
    }
    return nfc_push_value(L, nfc_const(nfc_graph_of(L), 1, (uint32_t)n, value), hash);
}

/* #a: the number of a row's elements. */
static int length(lua_State *L)
{
    lua_pushinteger(L, (lua_Integer)nfc_width(nfc_graph_of(L), nfc_to_row(L, 1)));
    return 1;
}

/* host.width(a): the same, 1 for a number, nil for what is neither. */
static int width_or_nil(lua_State *L)
{
    if (!nfc_is_row(L, 1) && lua_type(L, 1) != LUA_TNUMBER)
        return 0;
    return length(L);
}

/* tostring(a) */
static int to_string(lua_State *L)
{
    lua_pushfstring(L, "row of %d", (int)nfc_width(nfc_graph_of(L), nfc_to_row(L, 1)));
    return 1;
}

/* row[i], the element at place i. */
static int element(lua_State *L)
{
    const nfc_row a = nfc_row_at(L, 1);
    const uint32_t width = nfc_width(nfc_graph_of(L), a.id);
    const double place = lua_tonumber(L, 2);
    if (lua_type(L, 2) != LUA_TNUMBER || !(place >= 1 && place <= width) || place != (uint32_t)place)
        return luaL_error(L, "a row of %d has no element [%s]", (int)width,
                          lua_isstring(L, 2) ? lua_tostring(L, 2) : luaL_typename(L, 2));
    return push_taken(L, a, 1, &(uint32_t){(uint32_t)place - 1});
}

/* Calls the Lua function that stands on the stack under its n arguments. Each such call takes C's stack, so only so
 * many may stand in each other. An error in the function is passed on. */
static void call(lua_State *L, int n, int results)
{
    nfc_sandbox *s = nfc_sandbox_of(L);
    if (s->depth == MAX_DEPTH)
        luaL_error(L, "sweep and iterate stand %d deep in each other", MAX_DEPTH);
    s->depth++;
    const int code = lua_pcall(L, n, results, 0);
    s->depth--;
    if (code) {
        s->iterates = false;
        lua_error(L);
    }
}

/* sweep(n, f): solves x = f(x) for a row x of n elements, where an element of f(x) depends only on elements of x that
 * come before it in some order. Returns x, and f's other results at that x. */
static int sweep(lua_State *L)
{
    nfc_graph *g = nfc_graph_of(L);
    const uint32_t width = nfc_to_width(L, 1);
    nfc_expect(L, 2, LUA_TFUNCTION, "a function");
    lua_settop(L, 2);
    const nfc_id unknown = nfc_unknown(g, width);
    nfc_push_value(L, unknown, nfc_made("unknown", nfc_sandbox_of(L)->depth, width));
    call(L, 1, LUA_MULTRET);
    const int n = lua_gettop(L) - 1;
    if (n == 0)
        return luaL_error(L, "sweep: the function returns nothing");
    nfc_id *result = lua_newuserdata(L, 2 * (size_t)n * sizeof *result);
    for (int i = 0; i < n; i++)
        result[i] = nfc_to_row(L, i + 2);
    const double stopped = nfc_clock_stop();
    nfc_sweep(g, unknown, (uint32_t)n, result, result + n);
    nfc_clock_go_on(L, stopped);
    if (!lua_checkstack(L, n))
        return luaL_error(L, "sweep: too many results");
    for (int i = 0; i < n; i++)
        nfc_push_value(L, result[n + i], nfc_made("sweep", nfc_row_at(L, 2).hash, nfc_row_at(L, i + 2).hash));
    return n;
}

/* iterate(rounds, f, a, b, ...): sets a, b, ... = f(a, b, ...) as many times and returns the last ones. Has no
 * derivative. */
static int iterate(lua_State *L)
{
    nfc_graph *g = nfc_graph_of(L);
    const uint32_t rounds = nfc_expect_whole(L, 1, 1, MAX_ROUNDS);
    const int n = lua_gettop(L) - 2;
    nfc_expect(L, 2, LUA_TFUNCTION, "a function");
    if (n == 0)
        return luaL_error(L, "iterate: nothing is carried from round to round");
    nfc_sandbox *s = nfc_sandbox_of(L);
    if (s->iterates)
        return luaL_error(L, "iterate: an iteration in an iteration");
    nfc_id *carried = lua_newuserdata(L, 3 * (size_t)n * sizeof *carried), *next = carried + n, *result = next + n;
    if (!lua_checkstack(L, n + 1))
        return luaL_error(L, "iterate: too many values");
    lua_pushvalue(L, 2);
    uint64_t hash = nfc_made("iterate", rounds, (uint64_t)n);
    for (int i = 0; i < n; i++) {
        const nfc_row first = nfc_row_at(L, i + 3);
        hash = nfc_mix(hash, first.hash);
        carried[i] = nfc_carried(g, first.id);
        nfc_push_value(L, carried[i], nfc_made("carried", s->depth, (uint64_t)i));
    }
    s->iterates = true;
    call(L, n, n);
    s->iterates = false;
    for (int i = 0; i < n; i++) {
        const nfc_row last = nfc_row_at(L, i - n);
        hash = nfc_mix(hash, last.hash);
        next[i] = last.id;
    }
    nfc_iterate(g, rounds, (uint32_t)n, carried, next, result);
    for (int i = 0; i < n; i++)
        nfc_push_value(L, result[i], nfc_mix(hash, (uint64_t)i));
    return n;
}

/* keep_first(w, { n1, n2, ... }): the matrix whose row r has w's numbers in its first n_r columns and known zeros
 * behind them. */
static int keep_first(lua_State *L)
{
    nfc_graph *g = nfc_graph_of(L);
    const nfc_row w = nfc_row_at(L, 1);
    nfc_expect(L, 2, LUA_TTABLE, "a list of whole numbers");
    const uint32_t rows = nfc_at(g, w.id)->rows, cols = nfc_at(g, w.id)->cols;
    uint64_t hash = nfc_made("keep_first", w.hash, rows);
    if (lua_objlen(L, 2) != rows)
        return luaL_error(L, "keep_first: expected a number for each of %d rows, found %d", (int)rows,
                          (int)lua_objlen(L, 2));
    uint32_t *index = lua_newuserdata(L, (size_t)rows * cols * sizeof *index);
    for (uint32_t r = 0; r < rows; r++) {
        lua_rawgeti(L, 2, (int)r + 1);
        const double n = lua_tonumber(L, -1);
        lua_pop(L, 1);
        if (!(n >= 0 && n <= cols) || n != (uint32_t)n)
            return luaL_error(L, "keep_first, entry %d: expected a whole number from 0 to %d, found %f", (int)r + 1,
                              (int)cols, n);
        hash = nfc_mix_number(hash, n);
        for (uint32_t c = 0; c < cols; c++)
            index[(size_t)r * cols + c] = c < n ? r * cols + c : NFC_NONE;
    }
    return nfc_push_value(L, nfc_scatter(g, w.id, rows, cols, index), hash);
}

/* random(n): n random numbers a row, uniform on (-1, 1) and finest near 0. Only base.sample may call it; all its calls
 * must ask for the same n, and give the same numbers. */
static int random_input(lua_State *L)
{
    nfc_model *m = nfc_sandbox_of(L)->model;
    const uint32_t width = nfc_to_width(L, 1);
    if (!nfc_sandbox_of(L)->sampling)
        return luaL_error(L, "random: only a base's sample draws numbers");
    if (m->random && m->random != width)
        return luaL_error(L, "random: call it once, for all numbers a row needs, and split the result");
    m->random = width;
    return nfc_push_value(L, nfc_input(m->graph, NFC_IN_RANDOM, width), nfc_made("random", width, 0));
}

/* ---- the tables -------------------------------------------------------------------------------------------------- */

void nfc_add_function(lua_State *L, const char *name, lua_CFunction f, int op, bool swap)
{
    lua_pushinteger(L, op);
    lua_pushboolean(L, swap);
    lua_pushcclosure(L, f, 2);
    lua_setfield(L, -2, name);
}

/* The C function behind a counted() one: a struct, for a userdata cannot be a function. */
typedef struct operation {
    lua_CFunction run;
} operation;

/* Runs the operation that is the third upvalue. If it makes nodes, a time for the elements that it looks at does not
 * count as the description's: the graph has a budget of its own. What is found again costs none of that, so looking at
 * it is work; the time is not measured, so that it is the same on every machine. */
static int counted(lua_State *L)
{
    const double each = 200, new = 0.25, again = 4; /* units: an operation; an element of a new value, of one found */
    const double seconds = 1e-8;                    /* for an element of a new value */
    const operation *o = lua_touserdata(L, lua_upvalueindex(3));
    const nfc_graph *g = nfc_graph_of(L);
    const uint32_t nodes = g->n;
    const uint64_t work = g->work;
    const int n = o->run(L);
    const double elements = (double)(g->work - work);
    if (g->n > nodes)
        nfc_sandbox_of(L)->started += elements * seconds;
    nfc_charge(L, each + elements * (g->n > nodes ? new : again));
    return n;
}

/* Like nfc_add_function, for a function that calls no Lua: run by counted(). */
static void graph_closure(lua_State *L, const char *name, lua_CFunction f, int op, bool swap)
{
    lua_pushinteger(L, op);
    lua_pushboolean(L, swap);
    operation *o = lua_newuserdata(L, sizeof *o);
    o->run = f;
    lua_pushcclosure(L, counted, 3);
    lua_setfield(L, -2, name);
}

/* Makes the type of rows, with its operators, and leaves it in Lua's registry. A row cannot be written to: what is
 * known of one stays true. */
static void make_row_type(lua_State *L)
{
    static const char text[] =
        "local ffi, operators = ...\n"
        "return ffi.metatype(ffi.typeof 'struct { const uint32_t id, high, low; }', operators), ffi.istype";
    if (luaL_loadbuffer(L, text, sizeof text - 1, "=row"))
        lua_error(L);
    lua_getglobal(L, "ffi");
    lua_newtable(L);
    graph_closure(L, "__add", elementwise, NFC_OP_ADD, false);
    graph_closure(L, "__sub", elementwise, NFC_OP_SUB, false);
    graph_closure(L, "__mul", elementwise, NFC_OP_MUL, false);
    graph_closure(L, "__div", elementwise, NFC_OP_DIV, false);
    graph_closure(L, "__unm", elementwise, NFC_OP_NEG, false);
    graph_closure(L, "__pow", power, 0, false);
    nfc_add_function(L, "__len", length, 0, false);
    graph_closure(L, "__index", element, 0, false);
    nfc_add_function(L, "__eq", no_equality, 0, false);
    nfc_add_function(L, "__tostring", to_string, 0, false);
    static const char *const missing[] = {"__concat", "__mod", "__newindex", "__call"};
    for (int i = 0; i < (int)(sizeof missing / sizeof *missing); i++)
        nfc_add_function(L, missing[i], no_operator, i, false);
    nfc_add_function(L, "__lt", compare, NFC_OP_SELECT_LT, false);
    nfc_add_function(L, "__le", compare, NFC_OP_SELECT_LE, false);
    lua_call(L, 2, 2);
    nfc_set_row_type(L);
}

void nfc_push_operations(lua_State *L)
{
    make_row_type(L);
    lua_newtable(L);
    for (int op = 0; op < NFC_OPS; op++)
        if (nfc_ops[op].shape == NFC_LAST)
            graph_closure(L, nfc_ops[op].name, reduce, op, false);
        else if (nfc_ops[op].eval && !nfc_is_select((uint8_t)op))
            graph_closure(L, nfc_ops[op].name, elementwise, op, false);
    graph_closure(L, "lt", indicator, NFC_OP_SELECT_LT, false);
    graph_closure(L, "le", indicator, NFC_OP_SELECT_LE, false);
    graph_closure(L, "gt", indicator, NFC_OP_SELECT_LT, true);
    graph_closure(L, "ge", indicator, NFC_OP_SELECT_LE, true);
    graph_closure(L, "eq", indicator, NFC_OP_SELECT_EQ, false);
    graph_closure(L, "where", where, 0, false);
    nfc_add_function(L, "detach", detach, 0, false);
    graph_closure(L, "dense", dense, 0, false);
    graph_closure(L, "take", take, 0, false);
    graph_closure(L, "concat", concat, 0, false);
    graph_closure(L, "reshape", reshape, 0, false);
    graph_closure(L, "row", constant_row, 0, false);
    nfc_add_function(L, "sweep", sweep, 0, false);
    nfc_add_function(L, "iterate", iterate, 0, false);
    graph_closure(L, "keep_first", keep_first, 0, false);
    nfc_add_function(L, "random", random_input, 0, false);
}

void nfc_add_row_functions(lua_State *L)
{
    nfc_add_function(L, "pending", pending, 0, false);
    nfc_add_function(L, "width", width_or_nil, 0, false);
    nfc_add_function(L, "input", nfc_row_input, 0, false);
    nfc_add_function(L, "hash_of", nfc_row_hash, 0, false);
}

/* vocabulary.c - the graph as Lua functions: what layers are written in.
 *
 * A row is a small C struct of LuaJIT's FFI holding a node id; arithmetic builds nodes. Lua turns the result of
 * `a < b` into a boolean, so a comparison of rows is remembered here and the following where(true, yes, no) takes it:
 * arguments are evaluated from left to right, so where() calls nest like brackets. (An FFI type, because for a
 * userdata LuaJIT refuses to compare it with a number before any metamethod is asked.) */
#include <ctype.h>
#include <float.h>
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "model.h"
#include "portable.h"

#define ROW "nfc.row" /* the registry's constructor of rows */
#define MAGIC 0x6e66636fu

enum {
    MAX_PENDING = 1000, /* comparisons that no where() has taken yet */
    MAX_DEPTH = 16,     /* sweeps within sweeps: each takes C's stack */
    MAX_ROUNDS = 10000, /* of an iteration */
    MAX_PARAMS = 1000000,
    MAX_NAME = 200 /* characters of a parameter's name, all its parts */
};

/* What a row's cdata holds. Numbers such as 1LL are cdata too: the magic tells them apart. */
typedef struct row {
    uint32_t magic, id;
} row;

static nfc_graph *graph_of(lua_State *L) { return nfc_sandbox_of(L)->model->graph; }

/* ---- rows ----------------------------------------------------------------------------------------------------------
 */

/* Pushes a node; raises the graph's error if there is none. */
static int push(lua_State *L, nfc_id id)
{
    nfc_graph *g = graph_of(L);
    if (id == NFC_NONE) {
        char text[sizeof g->error];
        memcpy(text, g->error, sizeof text);
        g->error[0] = 0;
        return luaL_error(L, "%s", text[0] ? text : "no value");
    }
    nfc_charge(L, nfc_width(g, id) / 4.0);
    nfc_push_row(L, id);
    return 1;
}

void nfc_push_row(lua_State *L, nfc_id id)
{
    lua_getfield(L, LUA_REGISTRYINDEX, ROW);
    lua_pushnumber(L, id);
    lua_call(L, 1, 1);
}

static bool is_row(lua_State *L, int index)
{
    const int lua_tcdata = 10;
    if (lua_type(L, index) != lua_tcdata)
        return false;
    const row *r = lua_topointer(L, index);
    return r->magic == MAGIC && r->id < graph_of(L)->n;
}

nfc_id nfc_to_row(lua_State *L, int index)
{
    if (lua_type(L, index) == LUA_TNUMBER)
        return nfc_scalar(graph_of(L), lua_tonumber(L, index));
    if (is_row(L, index))
        return ((const row *)lua_topointer(L, index))->id;
    luaL_error(L, "expected a row or a number, found %s", luaL_typename(L, index));
    return NFC_NONE;
}

/* ---- elementwise ---------------------------------------------------------------------------------------------------
 */

/* The operation is the function's first upvalue. */
static int elementwise(lua_State *L)
{
    const nfc_op op = (nfc_op)lua_tointeger(L, lua_upvalueindex(1));
    const nfc_id a = nfc_to_row(L, 1);
    return push(L, nfc_ops[op].arity == 1 ? nfc_unary(graph_of(L), op, a)
                                          : nfc_binary(graph_of(L), op, a, nfc_to_row(L, 2)));
}

static int power(lua_State *L)
{
    const double exponent = luaL_checknumber(L, 2);
    nfc_graph *g = graph_of(L);
    nfc_id base = nfc_to_row(L, 1), result = nfc_scalar(g, 1);
    if (exponent != (int)exponent || exponent < 0 || exponent > 64)
        return luaL_error(L, "a row's power must be a whole number from 0 to 64; write exp(b * log(a)) for others");
    for (int n = (int)exponent; n; n >>= 1) {
        if (n & 1)
            result = nfc_binary(g, NFC_OP_MUL, result, base);
        base = nfc_binary(g, NFC_OP_MUL, base, base);
    }
    return push(L, result);
}

/* ---- comparisons ---------------------------------------------------------------------------------------------------
 */

static int compare(lua_State *L)
{
    nfc_sandbox *s = nfc_sandbox_of(L);
    const nfc_op op = (nfc_op)lua_tointeger(L, lua_upvalueindex(1));
    const nfc_id a = nfc_to_row(L, 1), b = nfc_to_row(L, 2);
    if (s->n_pending == MAX_PENDING)
        return luaL_error(L, "%d comparisons of rows stand outside where(); only where(a > b, yes, no) can use one",
                          MAX_PENDING);
    s->pending = nf_realloc(s->pending, (s->n_pending + 1) * sizeof *s->pending);
    s->pending[s->n_pending].op = op;
    s->pending[s->n_pending].a = a;
    s->pending[s->n_pending++].b = b;
    lua_pushboolean(L, 1);
    return 1;
}

/* lt(a, b), le, gt, ge, eq: the comparison as a row of 1 and 0. Upvalues: the operation, whether to swap. */
static int indicator(lua_State *L)
{
    nfc_graph *g = graph_of(L);
    const bool swap = lua_toboolean(L, lua_upvalueindex(2));
    const nfc_id a = nfc_to_row(L, swap ? 2 : 1), b = nfc_to_row(L, swap ? 1 : 2);
    return push(L,
                nfc_select(g, (nfc_op)lua_tointeger(L, lua_upvalueindex(1)), a, b, nfc_scalar(g, 1), nfc_scalar(g, 0)));
}

static int where(lua_State *L)
{
    nfc_sandbox *s = nfc_sandbox_of(L);
    nfc_graph *g = graph_of(L);
    const nfc_id yes = nfc_to_row(L, 2), no = nfc_to_row(L, 3);
    if (is_row(L, 1)) /* a row: everything but 0 is true */
        return push(L, nfc_select(g, NFC_OP_SELECT_EQ, nfc_to_row(L, 1), nfc_scalar(g, 0), no, yes));
    if (!lua_isboolean(L, 1) || !lua_toboolean(L, 1) || s->n_pending == 0)
        return luaL_error(L, "where: the condition must compare rows, as in where(x > 0, yes, no)");
    s->n_pending--;
    return push(
        L, nfc_select(g, s->pending[s->n_pending].op, s->pending[s->n_pending].a, s->pending[s->n_pending].b, yes, no));
}

static int no_equality(lua_State *L)
{
    if (lua_isnoneornil(L, 1) || lua_isnoneornil(L, 2)) {
        lua_pushboolean(L, 0);
        return 1;
    }
    return luaL_error(L, "rows cannot be compared with ==; eq(a, b) gives a row of 1 and 0");
}

static int pending(lua_State *L)
{
    nfc_sandbox *s = nfc_sandbox_of(L);
    lua_pushboolean(L, s->n_pending > 0);
    s->n_pending = 0;
    return 1;
}

/* ---- structure ------------------------------------------------------------------------------------------------------
 */

/* A row that is read from end to end for a result that may be short. */
static nfc_id read_whole(lua_State *L, int index)
{
    const nfc_id id = nfc_to_row(L, index);
    nfc_charge(L, id == NFC_NONE ? 0 : nfc_width(graph_of(L), id) / 4.0);
    return id;
}

static int reduce(lua_State *L)
{
    return push(L, nfc_reduce(graph_of(L), (nfc_op)lua_tointeger(L, lua_upvalueindex(1)), read_whole(L, 1)));
}

static int detach(lua_State *L) { return push(L, nfc_detach(graph_of(L), nfc_to_row(L, 1))); }

static int dense(lua_State *L) { return push(L, nfc_dense(graph_of(L), read_whole(L, 1), read_whole(L, 2))); }

/* take(row, {3, 1}): elements by place, from 1. */
static int take(lua_State *L)
{
    nfc_graph *g = graph_of(L);
    const nfc_id a = nfc_to_row(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    const size_t n = lua_objlen(L, 2);
    const uint32_t width = nfc_width(g, a);
    if (n == 0 || n > NFC_MAX_WIDTH)
        return luaL_error(L, "take: %d places", (int)n);
    uint32_t *index = lua_newuserdata(L, n * sizeof *index); /* the state frees it, even on an error */
    for (size_t i = 0; i < n; i++) {
        lua_rawgeti(L, 2, (int)i + 1);
        const double place = lua_tonumber(L, -1);
        if (!(place >= 1 && place <= width) || place != (uint32_t)place)
            return luaL_error(L, "take: place %f of a row of %d", place, (int)width);
        index[i] = (uint32_t)place - 1;
        lua_pop(L, 1);
    }
    return push(L, nfc_take(g, a, (uint32_t)n, index));
}

static int concat(lua_State *L)
{
    const int n = lua_gettop(L);
    if (n == 0)
        return luaL_error(L, "concat: nothing to put together");
    nfc_id *part = lua_newuserdata(L, (size_t)n * sizeof *part);
    for (int i = 0; i < n; i++)
        part[i] = nfc_to_row(L, i + 1);
    return push(L, nfc_concat(graph_of(L), (uint32_t)n, part));
}

static uint32_t check_width(lua_State *L, int index)
{
    const double n = luaL_checknumber(L, index);
    if (!(n >= 1 && n <= NFC_MAX_WIDTH) || n != (uint32_t)n)
        luaL_error(L, "a width must be a whole number from 1 to %d, found %f", (int)NFC_MAX_WIDTH, n);
    return (uint32_t)n;
}

static int reshape(lua_State *L)
{
    return push(L, nfc_reshape(graph_of(L), nfc_to_row(L, 1), check_width(L, 2), check_width(L, 3)));
}

/* row { 1, 0, 2.5 }: a constant. */
static int constant_row(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    const size_t n = lua_objlen(L, 1);
    if (n == 0 || n > NFC_MAX_WIDTH)
        return luaL_error(L, "row: %d numbers", (int)n);
    double *value = lua_newuserdata(L, n * sizeof *value);
    for (size_t i = 0; i < n; i++) {
        lua_rawgeti(L, 1, (int)i + 1);
        if (lua_type(L, -1) != LUA_TNUMBER)
            return luaL_error(L, "row: entry %d is a %s, not a number", (int)i + 1, luaL_typename(L, -1));
        value[i] = lua_tonumber(L, -1);
        lua_pop(L, 1);
    }
    return push(L, nfc_const(graph_of(L), 1, (uint32_t)n, value));
}

static int length(lua_State *L)
{
    lua_pushinteger(L, (lua_Integer)nfc_width(graph_of(L), nfc_to_row(L, 1)));
    return 1;
}

/* host.width: the same, nil for what is no row. */
static int width_or_nil(lua_State *L)
{
    if (!is_row(L, 1) && lua_type(L, 1) != LUA_TNUMBER)
        return 0;
    return length(L);
}

static int to_string(lua_State *L)
{
    lua_pushfstring(L, "row of %d", (int)nfc_width(graph_of(L), nfc_to_row(L, 1)));
    return 1;
}

/* row[i], the element at place i. */
static int element(lua_State *L)
{
    nfc_graph *g = graph_of(L);
    const nfc_id a = nfc_to_row(L, 1);
    const double place = lua_tonumber(L, 2);
    if (lua_type(L, 2) != LUA_TNUMBER || !(place >= 1 && place <= nfc_width(g, a)) || place != (uint32_t)place)
        return luaL_error(L, "a row of %d has no element [%s]", (int)nfc_width(g, a),
                          lua_isstring(L, 2) ? lua_tostring(L, 2) : luaL_typename(L, 2));
    return push(L, nfc_take(g, a, 1, &(uint32_t){(uint32_t)place - 1}));
}

/* Calls the model's function under its n arguments, from C and so not too deep; an error leaves nothing behind. */
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

/* sweep(n, f): the row x of n with x = f(x), where f may read an element of x only for later ones; f's other results at
 * that x follow. */
static int sweep(lua_State *L)
{
    nfc_graph *g = graph_of(L);
    const uint32_t width = check_width(L, 1);
    luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    const nfc_id unknown = nfc_unknown(g, width);
    push(L, unknown);
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
    luaL_checkstack(L, n, "sweep: too many results");
    for (int i = 0; i < n; i++)
        push(L, result[n + i]);
    return n;
}

/* iterate(rounds, f, a, b, ...): a, b, ... = f(a, b, ...) so often. No derivative. */
static int iterate(lua_State *L)
{
    nfc_graph *g = graph_of(L);
    const double rounds = luaL_checknumber(L, 1);
    const int n = lua_gettop(L) - 2;
    if (!(rounds >= 1 && rounds <= MAX_ROUNDS) || rounds != floor(rounds))
        return luaL_error(L, "iterate: rounds must be a whole number from 1 to %d, found %f", MAX_ROUNDS, rounds);
    luaL_checktype(L, 2, LUA_TFUNCTION);
    if (n == 0)
        return luaL_error(L, "iterate: nothing is carried from round to round");
    nfc_sandbox *s = nfc_sandbox_of(L);
    if (s->iterates)
        return luaL_error(L, "iterate: an iteration in an iteration");
    nfc_id *carried = lua_newuserdata(L, 3 * (size_t)n * sizeof *carried), *next = carried + n, *result = next + n;
    luaL_checkstack(L, n + 1, "iterate: too many values");
    lua_pushvalue(L, 2);
    for (int i = 0; i < n; i++)
        push(L, carried[i] = nfc_carried(g, nfc_to_row(L, i + 3)));
    s->iterates = true;
    call(L, n, n);
    s->iterates = false;
    for (int i = 0; i < n; i++)
        next[i] = nfc_to_row(L, i - n);
    nfc_iterate(g, (uint32_t)rounds, (uint32_t)n, carried, next, result);
    for (int i = 0; i < n; i++)
        push(L, result[i]);
    return n;
}

/* keep_first(w, { n1, n2, ... }): row r of the matrix keeps its first n_r columns, the others are zero. */
static int keep_first(lua_State *L)
{
    nfc_graph *g = graph_of(L);
    const nfc_id w = nfc_to_row(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    const uint32_t rows = nfc_at(g, w)->rows, cols = nfc_at(g, w)->cols;
    if (lua_objlen(L, 2) != rows)
        return luaL_error(L, "keep_first: %d numbers for %d rows", (int)lua_objlen(L, 2), (int)rows);
    uint32_t *index = lua_newuserdata(L, (size_t)rows * cols * sizeof *index);
    for (uint32_t r = 0; r < rows; r++) {
        lua_rawgeti(L, 2, (int)r + 1);
        const double n = lua_tonumber(L, -1);
        lua_pop(L, 1);
        if (!(n >= 0 && n <= cols) || n != (uint32_t)n)
            return luaL_error(L, "keep_first: entry %d is %f, expected a whole number from 0 to %d", (int)r + 1, n,
                              (int)cols);
        for (uint32_t c = 0; c < cols; c++)
            index[(size_t)r * cols + c] = c < n ? r * cols + c : NFC_NONE;
    }
    return push(L, nfc_scatter(g, w, rows, cols, index));
}

/* ---- inputs and parameters --------------------------------------------------------------------------------------- */

/* host.data(width, owner) */
static int data_input(lua_State *L)
{
    return push(L, nfc_data(graph_of(L), check_width(L, 1), (uint32_t)lua_tonumber(L, 2)));
}

static int context_input(lua_State *L) { return push(L, nfc_input(graph_of(L), NFC_IN_CONTEXT, check_width(L, 1))); }

/* host.ldj(): the log-determinant of the layers before. */
static int ldj_input(lua_State *L) { return push(L, nfc_input(graph_of(L), NFC_IN_LDJ, 1)); }

/* host.order(row): the list `order` if element j of the row is element order[j] of the data, each once; otherwise nil.
 */
static int order_of(lua_State *L)
{
    const nfc_graph *g = graph_of(L);
    const nfc_id id = nfc_to_row(L, 1);
    const nfc_node *n = nfc_at(g, id);
    const bool pick = n->op == NFC_OP_PICK && n->n_args == 1;
    const nfc_node *from = pick ? nfc_at(g, n->args[0]) : n;
    const uint32_t width = n->rows * n->cols;
    if (from->op != NFC_OP_INPUT || from->input != NFC_IN_DATA || from->cols != width)
        return 0;
    bool *seen = lua_newuserdata(L, width * sizeof *seen);
    memset(seen, 0, width * sizeof *seen);
    lua_createtable(L, (int)width, 0);
    for (uint32_t e = 0; e < width; e++) {
        const uint32_t element = pick ? n->entry[e].element : e;
        if (seen[element])
            return 0;
        seen[element] = true;
        lua_pushinteger(L, (lua_Integer)element + 1);
        lua_rawseti(L, -2, (int)e + 1);
    }
    return 1;
}

/* What a node does with the features of the data. */
typedef enum treatment {
    NONE,  /* reads none, */
    EACH,  /* each of them alike: element j is a function of feature j, and of what all have in common, */
    ALL,   /* or all of them alike, as their sum does; */
    OTHERS /* or anything */
} treatment;

/* Whether every element is the same one of a single value. */
static bool is_spread(const nfc_node *n)
{
    bool spread = n->op == NFC_OP_PICK;
    for (uint32_t e = 1; spread && e < n->rows * n->cols; e++)
        spread = n->entry[e].arg == n->entry[0].arg && n->entry[e].element == n->entry[0].element;
    return spread;
}

static treatment treatment_of(const nfc_graph *g, const treatment *of, nfc_id id, uint32_t dim)
{
    const nfc_node *n = nfc_at(g, id);
    treatment t = NONE;
    for (uint32_t i = 0; i < n->n_args; i++)
        t = of[n->args[i]] > t ? of[n->args[i]] : t;
    if (t == NONE)
        return NONE;
    if (nfc_is_reduction(n->op))
        return t == EACH && n->rows == 1 ? ALL : OTHERS;
    if (is_spread(n))
        return of[n->args[n->entry[0].arg]] == ALL ? ALL : OTHERS;
    if (nfc_ops[n->op].shape != NFC_ELEMENT || n->op == NFC_OP_SOLVED || n->op == NFC_OP_CARRIED ||
        n->op == NFC_OP_ITERATED)
        return OTHERS;
    bool each = n->rows == 1 && n->cols == dim, all = true;
    for (uint32_t i = 0; i < n->n_args; i++) {
        const nfc_node *a = nfc_at(g, n->args[i]);
        const treatment own = of[n->args[i]];
        const bool common = nfc_is_uniform(g, n->args[i]) || is_spread(a) || a->rows * a->cols == 1;
        each &= own == EACH || (own < OTHERS && common);
        all &= own != EACH && own != OTHERS && common;
    }
    return all ? ALL : each ? EACH : OTHERS;
}

/* host.symmetric(x, y, ldj, ...): whether rows y treat all features of x alike, and numbers or rows ldj do. */
static int symmetric(lua_State *L)
{
    const nfc_graph *g = graph_of(L);
    const nfc_id x = nfc_to_row(L, 1);
    const uint32_t dim = nfc_width(g, x);
    treatment *of = lua_newuserdata(L, g->n * sizeof *of);
    bool alike = true;
    for (nfc_id id = 0; id < g->n; id++)
        of[id] = id == x ? EACH : id < x ? NONE : treatment_of(g, of, id, dim);
    for (int i = 2; i < lua_gettop(L); i += 2) {
        alike &= is_row(L, i) && of[nfc_to_row(L, i)] == EACH;
        alike &=
            lua_type(L, i + 1) == LUA_TNUMBER || of[nfc_to_row(L, i + 1)] == ALL || of[nfc_to_row(L, i + 1)] == NONE;
    }
    lua_pushboolean(L, alike);
    return 1;
}

/* host.same(a, b): whether two rows are one value. */
static int same(lua_State *L)
{
    lua_pushboolean(L, nfc_to_row(L, 1) == nfc_to_row(L, 2));
    return 1;
}

/* random(n): n numbers uniform on (-1, 1), finest near 0; once a model, in base.sample. */
static int random_input(lua_State *L)
{
    nfc_model *m = nfc_sandbox_of(L)->model;
    const uint32_t width = check_width(L, 1);
    if (!nfc_sandbox_of(L)->sampling)
        return luaL_error(L, "random: only a base's sample draws numbers");
    if (m->random && m->random != width)
        return luaL_error(L, "random: call it once, for all numbers a row needs, and split the result");
    m->random = width;
    return push(L, nfc_input(m->graph, NFC_IN_RANDOM, width));
}

/* host.sampling(whether): random() has numbers or not. */
static int sampling(lua_State *L)
{
    nfc_sandbox_of(L)->sampling = lua_toboolean(L, 1);
    return 0;
}

/* A number of the model's at this place of the stack, checked before it becomes a C integer. */
static double whole(lua_State *L, int index, const char *name, const char *what, double low, double high)
{
    const double v = lua_type(L, index) == LUA_TNUMBER ? lua_tonumber(L, index) : NAN;
    if (!(v >= low && v <= high) || v != floor(v))
        luaL_error(L, "parameter %s: %s is %f, expected a whole number from %f to %f", name, what, v, low, high);
    return v;
}

static double finite_number(lua_State *L, int index, const char *name)
{
    const double v = lua_type(L, index) == LUA_TNUMBER ? lua_tonumber(L, index) : NAN;
    if (!(fabs(v) <= FLT_MAX))
        luaL_error(L, "parameter %s starts with %f, expected a finite number", name, v);
    return v;
}

/* The counts in the table at this place of the stack, one a row and at most `most`; nf_free'd by the caller. */
static unsigned *counts(lua_State *L, int index, const char *name, uint32_t rows, uint32_t most)
{
    unsigned *keep = lua_newuserdata(L, (rows + 1) * sizeof *keep), *copy;
    for (uint32_t r = 0; r < rows; r++) {
        lua_rawgeti(L, index, (int)r + 1);
        keep[r] = (unsigned)whole(L, -1, name, "a number of weights to keep", 0, most);
        lua_pop(L, 1);
    }
    copy = nf_alloc(rows, sizeof *copy);
    memcpy(copy, keep, rows * sizeof *copy);
    lua_pop(L, 1);
    return copy;
}

/* By its name. */
static int initialiser(lua_State *L, int index, const char *name)
{
    const char *kind = lua_tostring(L, index);
    for (int i = 0; kind && i < NF_INITIALISERS; i++)
        if (!strcmp(nf_initialisers[i].name, kind))
            return i;
    return luaL_error(L, "parameter %s: there is no such initialiser", name);
}

/* By its name, nil: none. */
static nf_statistic statistic(lua_State *L, int index, const char *name)
{
    const char *kind = luaL_optstring(L, index, "");
    for (int i = 0; i < NF_STATISTICS; i++)
        if (!strcmp(nf_statistics[i], kind))
            return (nf_statistic)i;
    return (nf_statistic)luaL_error(L, "parameter %s: there is no such statistic", name);
}

/* host.param(name, rows, cols, init, a, b, trainable, keep, statistic, entering). What stands here was written by the
 * model: nothing is taken on trust. */
static int param(lua_State *L)
{
    nfc_model *m = nfc_sandbox_of(L)->model;
    size_t n;
    const char *name = luaL_checklstring(L, 1, &n);
    if (!nfc_is_name(name, n, MAX_NAME, true))
        return luaL_error(L, "a parameter's name must have letters, digits, _ and dots, at most %d", MAX_NAME);
    if (m->n_param == MAX_PARAMS)
        return luaL_error(L, "more than %d parameter tensors", MAX_PARAMS);
    const double rows = whole(L, 2, name, "its number of rows", 0, NFC_MAX_WIDTH);
    const double cols = whole(L, 3, name, "its length", 1, NFC_MAX_WIDTH);
    const double count = (rows > 0 ? rows : 1) * cols;
    if (!(count <= NFC_MAX_WIDTH && m->params + count < UINT32_MAX / 2))
        return luaL_error(L, "parameter %s: %f x %f numbers are too many", name, rows, cols);
    nf_param p = {.rows = (size_t)rows,
                  .cols = (size_t)cols,
                  .offset = m->params,
                  .init = initialiser(L, 4, name),
                  .a = finite_number(L, 5, name),
                  .b = finite_number(L, 6, name),
                  .trainable = lua_toboolean(L, 7),
                  .statistic = statistic(L, 9, name),
                  .entering = (size_t)whole(L, 10, name, "the place of its statistic", 0, 2.0 * m->layers)};
    const nfc_id id = nfc_param(m->graph, rows > 0 ? (uint32_t)rows : 1, (uint32_t)cols, m->params);
    if (id == NFC_NONE)
        return push(L, id);
    if (lua_istable(L, 8) && rows > 0)
        p.keep = counts(L, 8, name, (uint32_t)rows, (uint32_t)cols);
    p.name = nf_strdup(name);
    m->param = nf_realloc(m->param, (m->n_param + 1) * sizeof *m->param);
    m->param_node = nf_realloc(m->param_node, (m->n_param + 1) * sizeof *m->param_node);
    m->param[m->n_param] = p;
    m->param_node[m->n_param++] = id;
    m->params += (uint32_t)count;
    return push(L, id);
}

/* host.tensors(): how many parameter tensors there are so far. */
static int tensors(lua_State *L)
{
    lua_pushinteger(L, nfc_sandbox_of(L)->model->n_param);
    return 1;
}

static int region(lua_State *L)
{
    nfc_model *m = nfc_sandbox_of(L)->model;
    m->region = nf_realloc(m->region, (m->n_region + 1) * sizeof *m->region);
    m->region[m->n_region++] = nf_strdup(luaL_checkstring(L, 1));
    m->graph->region = m->graph->n_regions = m->n_region;
    return 0;
}

/* ---- options -------------------------------------------------------------------------------------------------------
 */

static void number_entry(lua_State *L, const char *key, double v)
{
    if (fabs(v) >= 0x1p53) /* no bound, as far as a number of Lua can tell */
        return;
    lua_pushnumber(L, v);
    lua_setfield(L, -2, key);
}

static void default_entry(lua_State *L, const nf_option *o, const void *defaults)
{
    const char *field = (const char *)defaults + o->offset;
    char text[80];
    double v;
    nf_option_print(o, defaults, text, sizeof text);
    memcpy(&v, field, o->kind == NF_NUMBER ? sizeof v : 0);
    if (o->kind == NF_TEXT || (o->kind == NF_NUMBER && isnan(v)))
        lua_pushnil(L);
    else if (o->kind == NF_BOOLEAN)
        lua_pushboolean(L, *(const bool *)field);
    else if (o->kind == NF_CHOICE)
        lua_pushstring(L, text);
    else
        lua_pushnumber(L, o->kind == NF_NUMBER ? v : strtod(text, NULL));
    lua_setfield(L, -2, "default");
}

/* options(name): the rows of a table of options, as a list of what describe.lua's option.KIND takes. */
static int options(lua_State *L)
{
    static const char *const kinds[] = {[NF_NUMBER] = "number",
                                        [NF_WHOLE] = "integer",
                                        [NF_BOOLEAN] = "boolean",
                                        [NF_CHOICE] = "choice",
                                        [NF_TEXT] = "string"};
    const nf_options *table = nf_options_named(luaL_checkstring(L, 1));
    if (!table)
        return luaL_error(L, "there is no table of options %s", lua_tostring(L, 1));
    lua_newtable(L);
    for (size_t i = 0; i < table->n; i++) {
        const nf_option *o = &table->option[i];
        lua_newtable(L);
        lua_pushstring(L, o->key);
        lua_setfield(L, -2, "key");
        lua_pushstring(L, kinds[o->kind]);
        lua_setfield(L, -2, "kind");
        if (o->kind == NF_NUMBER || o->kind == NF_WHOLE) {
            number_entry(L, o->above ? "above" : "min", o->min);
            number_entry(L, o->below ? "below" : "max", o->max);
        }
        lua_newtable(L);
        for (int k = 0; o->choice && o->choice[k]; k++) {
            lua_pushstring(L, o->choice[k]);
            lua_rawseti(L, -2, k + 1);
        }
        lua_setfield(L, -2, "from");
        default_entry(L, o, table->defaults);
        lua_rawseti(L, -2, (int)i + 1);
    }
    return 1;
}

/* nearest(word, names): the name that the word was likely meant to be, or nil. */
static int nearest(lua_State *L)
{
    luaL_checktype(L, 2, LUA_TTABLE);
    const size_t n = lua_objlen(L, 2);
    const char **names = lua_newuserdata(L, (n + 1) * sizeof *names);
    size_t texts = 0;
    for (size_t i = 1; i <= n; i++) { /* the table keeps its texts alive */
        lua_rawgeti(L, 2, (int)i);
        if (lua_type(L, -1) == LUA_TSTRING)
            names[texts++] = lua_tostring(L, -1);
        lua_pop(L, 1);
    }
    lua_pushstring(L, nf_nearest(luaL_checkstring(L, 1), names, texts)); /* NULL: nil */
    return 1;
}

/* hash(text): 16 hexadecimal digits. */
static int hash(lua_State *L)
{
    size_t n;
    char digits[17];
    const char *text = luaL_checklstring(L, 1, &n);
    nfc_hash(text, n, digits);
    lua_pushstring(L, digits);
    return 1;
}

/* The toy data sets' columns by their names. */
static void push_toys(lua_State *L)
{
    const char *name;
    lua_newtable(L);
    for (size_t i = 0; (name = nf_toy_name(i)); i++) {
        lua_pushnumber(L, (double)nf_toy_cols(name));
        lua_setfield(L, -2, name);
    }
}

/* ---- the tables -------------------------------------------------------------------------------------------------- */

static void closure(lua_State *L, const char *name, lua_CFunction f, int op, bool swap)
{
    lua_pushinteger(L, op);
    lua_pushboolean(L, swap);
    lua_pushcclosure(L, f, 2);
    lua_setfield(L, -2, name);
}

typedef struct operation {
    lua_CFunction run;
} operation;

/* Runs the operation that is the third upvalue. The graph has a budget of its own: what takes long there is not the
 * description's time. */
static int untimed(lua_State *L)
{
    const operation *o = lua_touserdata(L, lua_upvalueindex(3));
    const double start = nfc_now_ms();
    const int n = o->run(L);
    const double ms = nfc_now_ms() - start;
    if (ms > 0.02)
        nfc_sandbox_of(L)->started += ms * 1e-3;
    return n;
}

/* A closure for an operation that calls no Lua. */
static void graph_closure(lua_State *L, const char *name, lua_CFunction f, int op, bool swap)
{
    lua_pushinteger(L, op);
    lua_pushboolean(L, swap);
    operation *o = lua_newuserdata(L, sizeof *o);
    o->run = f;
    lua_pushcclosure(L, untimed, 3);
    lua_setfield(L, -2, name);
}

/* Leaves the constructor of rows in the registry. */
static void make_row_type(lua_State *L)
{
    static const char text[] = "local ffi, magic, operators = ...\n"
                               "local new = ffi.metatype(ffi.typeof 'struct { uint32_t magic, id; }', operators)\n"
                               "return function(id) return new(magic, id) end";
    if (luaL_loadbuffer(L, text, sizeof text - 1, "=row"))
        lua_error(L);
    lua_getglobal(L, "ffi");
    lua_pushnumber(L, MAGIC);
    lua_newtable(L);
    graph_closure(L, "__add", elementwise, NFC_OP_ADD, false);
    graph_closure(L, "__sub", elementwise, NFC_OP_SUB, false);
    graph_closure(L, "__mul", elementwise, NFC_OP_MUL, false);
    graph_closure(L, "__div", elementwise, NFC_OP_DIV, false);
    graph_closure(L, "__unm", elementwise, NFC_OP_NEG, false);
    graph_closure(L, "__pow", power, 0, false);
    closure(L, "__len", length, 0, false);
    graph_closure(L, "__index", element, 0, false);
    closure(L, "__eq", no_equality, 0, false);
    closure(L, "__tostring", to_string, 0, false);
    closure(L, "__lt", compare, NFC_OP_SELECT_LT, false);
    closure(L, "__le", compare, NFC_OP_SELECT_LE, false);
    lua_call(L, 3, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, ROW);
}

static void push_operations(lua_State *L)
{
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
    closure(L, "detach", detach, 0, false);
    graph_closure(L, "dense", dense, 0, false);
    graph_closure(L, "take", take, 0, false);
    graph_closure(L, "concat", concat, 0, false);
    graph_closure(L, "reshape", reshape, 0, false);
    graph_closure(L, "row", constant_row, 0, false);
    closure(L, "sweep", sweep, 0, false);
    closure(L, "iterate", iterate, 0, false);
    graph_closure(L, "keep_first", keep_first, 0, false);
    closure(L, "random", random_input, 0, false);
}

/* host.charge(units): work that is about to be done in C. */
static int charge(lua_State *L)
{
    nfc_charge(L, luaL_checknumber(L, 1));
    return 0;
}

/* The last line of the text with a `return`: a tail call, `return model { ... }`, leaves no other trace. 0: none. */
static int last_return(const char *text, size_t n)
{
    static const char word[] = "return";
    const size_t k = sizeof word - 1;
    int line = 1, last = 0;
    for (size_t i = 0; i < n; i++) {
        line += text[i] == '\n';
        const bool starts = i == 0 || !(isalnum((unsigned char)text[i - 1]) || text[i - 1] == '_');
        if (starts && n - i >= k && !memcmp(text + i, word, k) &&
            (n - i == k || !(isalnum((unsigned char)text[i + k]) || text[i + k] == '_')))
            last = line;
    }
    return last;
}

/* host.text(): the model file. */
static int text_of_model(lua_State *L)
{
    lua_pushlstring(L, lua_touserdata(L, lua_upvalueindex(1)), (size_t)lua_tonumber(L, lua_upvalueindex(2)));
    return 1;
}

void nfc_push_host(lua_State *L, const char *text, size_t n)
{
    const nfc_model *m = nfc_sandbox_of(L)->model;
    make_row_type(L);
    lua_newtable(L);
    push_operations(L);
    lua_setfield(L, -2, "operations");
    closure(L, "pending", pending, 0, false);
    closure(L, "width", width_or_nil, 0, false);
    closure(L, "data", data_input, 0, false);
    closure(L, "context", context_input, 0, false);
    closure(L, "ldj", ldj_input, 0, false);
    closure(L, "order", order_of, 0, false);
    closure(L, "same", same, 0, false);
    closure(L, "symmetric", symmetric, 0, false);
    closure(L, "constant", detach, 0, false); /* of a number: a row */
    closure(L, "param", param, 0, false);
    closure(L, "tensors", tensors, 0, false);
    closure(L, "region", region, 0, false);
    closure(L, "options", options, 0, false);
    closure(L, "hash", hash, 0, false);
    closure(L, "nearest", nearest, 0, false);
    lua_pushinteger(L, NFC_MAX_DIM);
    lua_setfield(L, -2, "most_features");
    push_toys(L);
    lua_setfield(L, -2, "toys");
    closure(L, "sampling", sampling, 0, false);
    closure(L, "charge", charge, 0, false);
    lua_getglobal(L, "debug");
    lua_setfield(L, -2, "debug");
    lua_pushstring(L, m->path);
    lua_setfield(L, -2, "path");
    lua_pushlightuserdata(L, (void *)text);
    lua_pushnumber(L, (double)n);
    lua_pushcclosure(L, text_of_model, 2);
    lua_setfield(L, -2, "text");
    lua_pushinteger(L, last_return(text, n));
    lua_setfield(L, -2, "last_return");
    const char *slash = strrchr(m->path, '/'), *file = slash ? slash + 1 : m->path;
    lua_pushlstring(L, file, strcspn(file, "."));
    lua_setfield(L, -2, "default_name");
}

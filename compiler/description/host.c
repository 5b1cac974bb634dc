/* host.c - the table `host`: C functions for the compiler's own Lua, describe.lua and trace.lua above all, that models
 * cannot call. They make inputs and parameters, and answer questions about rows and about tables of options. */
#include <ctype.h>
#include <float.h>
#include <lauxlib.h>
#include <lua.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "description/rows.h"
#include "description/vocabulary.h"
#include "memory.h"

enum { MAX_PARAMS = 1000000 };

/* ---- inputs and parameters ----------------------------------------------------------------------------------------
 * Their rows have no hash of how they were made, 0, until trace.lua says by host.input() what they are to a function.
 */

/* host.data(width, owner): the rows that enter one function of a block. owner: the function's number, so that a layer's
 * use of a row that it has kept from another function is found out (check.c). */
static int data_input(lua_State *L)
{
    return nfc_push_value(L, nfc_data(nfc_graph_of(L), nfc_to_width(L, 1), (uint32_t)lua_tonumber(L, 2)), 0);
}

/* host.context(width): the context's rows. */
static int context_input(lua_State *L)
{
    return nfc_push_value(L, nfc_input(nfc_graph_of(L), NFC_IN_CONTEXT, nfc_to_width(L, 1)), 0);
}

/* host.ldj(): a row of one number, the log-determinant of the layers before. */
static int ldj_input(lua_State *L) { return nfc_push_value(L, nfc_input(nfc_graph_of(L), NFC_IN_LDJ, 1), 0); }

/* host.order(row): if the row only permutes the data, its element j being the data's element order[j], the list
 * `order`; otherwise nil. */
static int order_of(lua_State *L)
{
    const nfc_graph *g = nfc_graph_of(L);
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

/* How a node depends on the features of the data. A value is common if it is the same for all features. */
typedef enum treatment {
    NONE,  /* not at all */
    EACH,  /* element j is the same function, for every j, of feature j and of common values */
    ALL,   /* symmetric in all features, as their sum is, and itself common */
    OTHERS /* in any other way */
} treatment;

/* Whether a node repeats one element of another in all its places. */
static bool is_spread(const nfc_node *n)
{
    bool spread = n->op == NFC_OP_PICK;
    for (uint32_t e = 1; spread && e < n->rows * n->cols; e++)
        spread = n->entry[e].arg == n->entry[0].arg && n->entry[e].element == n->entry[0].element;
    return spread;
}

/* The treatment of a node, given those of its arguments in of[]; dim: the number of features. */
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

/* host.symmetric(x, y, ldj, ...): whether a layer treats all features of x alike, so that they may be in any order:
 * each row y is EACH, and each ldj a number, ALL or NONE. */
static int symmetric(lua_State *L)
{
    const nfc_graph *g = nfc_graph_of(L);
    const nfc_id x = nfc_to_row(L, 1);
    const uint32_t dim = nfc_width(g, x);
    treatment *of = lua_newuserdata(L, g->n * sizeof *of);
    bool alike = true;
    for (nfc_id id = 0; id < g->n; id++)
        of[id] = id == x ? EACH : id < x ? NONE : treatment_of(g, of, id, dim);
    for (int i = 2; i < lua_gettop(L); i += 2) {
        alike &= nfc_is_row(L, i) && of[nfc_to_row(L, i)] == EACH;
        alike &=
            lua_type(L, i + 1) == LUA_TNUMBER || of[nfc_to_row(L, i + 1)] == ALL || of[nfc_to_row(L, i + 1)] == NONE;
    }
    lua_pushboolean(L, alike);
    return 1;
}

/* host.same(a, b): whether two rows are the same node of the graph. */
static int same(lua_State *L)
{
    lua_pushboolean(L, nfc_to_row(L, 1) == nfc_to_row(L, 2));
    return 1;
}

/* host.reads_context(rows): whether any row of the list depends on the context. */
static int reads_context(lua_State *L)
{
    const nfc_graph *g = nfc_graph_of(L);
    const size_t n = lua_objlen(L, 1);
    bool *needed = lua_newuserdata(L, g->n * sizeof *needed), reads = false;
    memset(needed, 0, g->n * sizeof *needed);
    for (size_t i = 1; i <= n; i++) {
        lua_rawgeti(L, 1, (int)i);
        if (nfc_is_row(L, -1))
            needed[nfc_to_row(L, -1)] = true;
        lua_pop(L, 1);
    }
    for (nfc_id id = g->n; id-- > 0 && !reads;) { /* arguments come before what reads them */
        const nfc_node *node = nfc_at(g, id);
        reads = needed[id] && node->op == NFC_OP_INPUT && node->input == NFC_IN_CONTEXT;
        for (uint32_t i = 0; needed[id] && i < node->n_args; i++)
            needed[node->args[i]] = true;
    }
    lua_pushboolean(L, reads);
    return 1;
}

/* host.sampling(whether): whether random() may be called from now on. */
static int sampling(lua_State *L)
{
    nfc_sandbox_of(L)->sampling = lua_toboolean(L, 1);
    return 0;
}

/* The whole number from low to high at this place of the stack; an error about parameter `name` if it is none. */
static double whole(lua_State *L, int index, const char *name, const char *what, double low, double high)
{
    const double v = lua_type(L, index) == LUA_TNUMBER ? lua_tonumber(L, index) : NAN;
    if (!(v >= low && v <= high) || v != floor(v))
        luaL_error(L, "parameter %s, %s: expected a whole number from %f to %f, found %f", name, what, low, high, v);
    return v;
}

/* The number at this place of the stack, which float can hold; an error otherwise. */
static double finite_number(lua_State *L, int index, const char *name)
{
    const double v = lua_type(L, index) == LUA_TNUMBER ? lua_tonumber(L, index) : NAN;
    if (!(fabs(v) <= FLT_MAX))
        luaL_error(L, "parameter %s: expected a start within the range of float, found %f", name, v);
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

/* The number of the initialiser whose name is at this place of the stack. */
static int initialiser(lua_State *L, int index, const char *name)
{
    const char *kind = lua_tostring(L, index);
    for (int i = 0; kind && i < NF_INITIALISERS; i++)
        if (!strcmp(nf_initialisers[i].name, kind))
            return i;
    return luaL_error(L, "parameter %s: there is no such initialiser", name);
}

/* The statistic whose name is at this place of the stack; nil: NF_STATISTIC_NONE. */
static nf_statistic statistic(lua_State *L, int index, const char *name)
{
    const char *kind = luaL_optstring(L, index, "");
    for (int i = 0; i < NF_STATISTICS; i++)
        if (!strcmp(nf_statistics[i], kind))
            return (nf_statistic)i;
    return (nf_statistic)luaL_error(L, "parameter %s: there is no such statistic", name);
}

/* host.param(name, rows, cols, init, a, b, trainable, keep, statistic, entering): declares a parameter tensor with the
 * fields of nf_param and returns it as a row. rows is 0 for a vector; keep and statistic may be nil. The model file has
 * written all of these: everything is checked. */
static int param(lua_State *L)
{
    nfc_model *m = nfc_sandbox_of(L)->model;
    size_t n;
    const char *name = luaL_checklstring(L, 1, &n);
    if (!nfc_is_name(name, n, NFC_PARAM_NAME, true))
        return luaL_error(L, "a parameter's name: expected at most %d letters, digits, _ and dots, found %d",
                          NFC_PARAM_NAME, (int)n);
    if (m->n_param == MAX_PARAMS)
        return luaL_error(L, "more than %d parameter tensors", MAX_PARAMS);
    const double rows = whole(L, 2, name, "its number of rows", 0, NFC_MAX_WIDTH);
    const double cols = whole(L, 3, name, "its length", 1, NFC_MAX_WIDTH);
    const double count = (rows > 0 ? rows : 1) * cols;
    if (!(count <= NFC_MAX_WIDTH && m->params + count < UINT32_MAX / 2))
        return luaL_error(L, "parameter %s: %f x %f numbers are too many", name, rows > 0 ? rows : 1, cols);
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
        return nfc_push_value(L, id, 0);
    if (lua_istable(L, 8) && rows > 0)
        p.keep = counts(L, 8, name, (uint32_t)rows, (uint32_t)cols);
    p.name = nf_strdup(name);
    m->param = nf_realloc(m->param, (m->n_param + 1) * sizeof *m->param);
    m->param_node = nf_realloc(m->param_node, (m->n_param + 1) * sizeof *m->param_node);
    m->param[m->n_param] = p;
    m->param_node[m->n_param++] = id;
    m->params += (uint32_t)count;
    return nfc_push_value(L, id, 0);
}

/* host.tensors(): how many parameter tensors there are so far. */
static int tensors(lua_State *L)
{
    lua_pushinteger(L, nfc_sandbox_of(L)->model->n_param);
    return 1;
}

/* host.region(name, at): nodes made from now on belong to a new region of this name, which is the part at FILE:LINE. */
static int region(lua_State *L)
{
    nfc_model *m = nfc_sandbox_of(L)->model;
    m->region = nf_realloc(m->region, (m->n_region + 1) * sizeof *m->region);
    nfc_region *const r = &m->region[m->n_region++];
    *r = (nfc_region){nf_strdup(luaL_checkstring(L, 1)), NULL};
    r->at = nf_strdup(luaL_checkstring(L, 2));
    m->graph->region = m->graph->n_regions = m->n_region;
    return 0;
}

/* ---- options ----------------------------------------------------------------------------------------------------- */

/* Sets a bound in the table on top. */
static void number_entry(lua_State *L, const char *key, double v)
{
    if (fabs(v) >= 0x1p53) /* beyond the whole numbers that a double holds: no bound */
        return;
    lua_pushnumber(L, v);
    lua_setfield(L, -2, key);
}

/* Sets `default` in the table on top to the option's value in the struct of defaults, to nil where that is none. */
static void default_entry(lua_State *L, const nf_option *o, const void *defaults)
{
    const char *field = (const char *)defaults + o->offset;
    char text[80];
    double v;
    nf_option_print(o, defaults, text, sizeof text);
    memcpy(&v, field, o->kind == NF_NUMBER ? sizeof v : 0);
    if (o->kind == NF_TEXT || o->kind == NF_LIST || o->kind == NF_FILES || (o->kind == NF_NUMBER && isnan(v)))
        lua_pushnil(L);
    else if (o->kind == NF_BOOLEAN)
        lua_pushboolean(L, *(const bool *)field);
    else if (o->kind == NF_CHOICE)
        lua_pushstring(L, text);
    else
        lua_pushnumber(L, o->kind == NF_NUMBER ? v : strtod(text, NULL));
    lua_setfield(L, -2, "default");
}

/* host.options(name): the rows of the table of options of this name, as a list of tables, each with the option's key
 * and kind and what describe.lua's option.KIND takes. */
static int options(lua_State *L)
{
    static const char *const kinds[] = {
        [NF_NUMBER] = "number", [NF_WHOLE] = "integer", [NF_BOOLEAN] = "boolean", [NF_CHOICE] = "choice",
        [NF_TEXT] = "string",   [NF_LIST] = "columns",  [NF_FILES] = "files"};
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
        lua_pushstring(L, o->help);
        lua_setfield(L, -2, "help");
        default_entry(L, o, table->defaults);
        lua_rawseti(L, -2, (int)i + 1);
    }
    return 1;
}

int nfc_nearest(lua_State *L)
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

/* host.hash(text): 16 hexadecimal digits. */
static int hash(lua_State *L)
{
    size_t n;
    char digits[17];
    const char *text = luaL_checklstring(L, 1, &n);
    nfc_hash(text, n, digits);
    lua_pushstring(L, digits);
    return 1;
}

/* Pushes a table with the number of columns of each toy data set, by its name. */
static void push_toys(lua_State *L)
{
    const char *name;
    lua_newtable(L);
    for (size_t i = 0; (name = nf_toy_name(i)); i++) {
        lua_pushnumber(L, (double)nf_toy_cols(name));
        lua_setfield(L, -2, name);
    }
}

/* ---- the table --------------------------------------------------------------------------------------------------- */

/* host.charge(units): counts work that is about to be done in C, see nfc_charge. */
static int charge(lua_State *L)
{
    nfc_charge(L, luaL_checknumber(L, 1));
    return 0;
}

/* The last line of a model file with the word `return`, 0 if there is none. It stands for the place of an error in
 * `return model { ... }`: as a tail call this has no line on Lua's stack. */
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

static const luaL_Reg functions[] = {{"data", data_input},
                                     {"context", context_input},
                                     {"ldj", ldj_input},
                                     {"order", order_of},
                                     {"same", same},
                                     {"symmetric", symmetric},
                                     {"reads_context", reads_context},
                                     {"sampling", sampling},
                                     {"param", param},
                                     {"tensors", tensors},
                                     {"region", region},
                                     {"options", options},
                                     {"nearest", nfc_nearest},
                                     {"hash", hash},
                                     {"charge", charge}};

void nfc_push_host(lua_State *L, const char *text, size_t n)
{
    const nfc_model *m = nfc_sandbox_of(L)->model;
    lua_newtable(L);
    nfc_push_operations(L);
    lua_setfield(L, -2, "operations");
    nfc_add_row_functions(L);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        nfc_add_function(L, functions[i].name, functions[i].func, 0, false);
    lua_pushinteger(L, NFC_MAX_DIM);
    lua_setfield(L, -2, "most_features");
    push_toys(L);
    lua_setfield(L, -2, "toys");
    lua_getglobal(L, "debug");
    lua_setfield(L, -2, "debug");
    lua_pushstring(L, m->path);
    lua_setfield(L, -2, "path");
    lua_pushinteger(L, last_return(text, n));
    lua_setfield(L, -2, "last_return");
    const char *slash = strrchr(m->path, '/'), *file = slash ? slash + 1 : m->path;
    lua_pushlstring(L, file, strcspn(file, "."));
    lua_setfield(L, -2, "default_name");
}

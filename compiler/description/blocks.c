/* blocks.c - reads the blocks of a flow, the places where they stand and what enters layers from the table that
 * trace.lua returns. */
#include <lauxlib.h>
#include <lua.h>
#include <math.h>
#include <string.h>

#include "memory.h"
#include "model.h"

/* The node of the row under a key. */
static nfc_id row_of(lua_State *L, const char *key)
{
    lua_getfield(L, -1, key);
    const nfc_id id = nfc_to_row(L, -1);
    lua_pop(L, 1);
    return id;
}

/* Pushes the list under a key and returns its length. */
static uint32_t push_list(lua_State *L, const char *key)
{
    lua_getfield(L, -1, key);
    return (uint32_t)lua_objlen(L, -1);
}

/* Pushes entry i, counted from 0, of the list on top. */
static void push_entry(lua_State *L, uint32_t i) { lua_rawgeti(L, -1, (int)i + 1); }

/* The list of rows under a key; freed with the graph. */
static nfc_id *rows_of(lua_State *L, nfc_model *m, const char *key)
{
    const uint32_t n = push_list(L, key);
    nfc_id *list = nfc_arena(m->graph, (n + 1) * sizeof *list);
    for (uint32_t i = 0; i < n; i++) {
        push_entry(L, i);
        list[i] = nfc_to_row(L, -1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return list;
}

/* The features that the list under a key names, counted from 0; NULL, all as they are, where there is none. *count: how
 * many. Freed with the graph. Raises a Lua error for a list that names one twice: rows are written at these places. */
static uint32_t *features_of(lua_State *L, nfc_model *m, const char *key, uint32_t *count)
{
    const uint32_t n = push_list(L, key);
    *count = m->dim;
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        return NULL;
    }
    uint32_t *order = nfc_arena(m->graph, m->dim * sizeof *order);
    bool *seen = lua_newuserdata(L, m->dim * sizeof *seen), good = n >= 1 && n <= m->dim;
    memset(seen, 0, m->dim * sizeof *seen);
    lua_insert(L, -2);
    *count = n;
    for (uint32_t j = 0; good && j < n; j++) {
        push_entry(L, j);
        const double place = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : 0;
        good = place >= 1 && place <= m->dim && place == floor(place) && !seen[(uint32_t)place - 1];
        if (good)
            seen[order[j] = (uint32_t)place - 1] = true;
        lua_pop(L, 1);
    }
    if (!good)
        luaL_error(L, "an order of features that does not name each of them once");
    lua_pop(L, 2);
    return order;
}

/* The order of features under a key, in which each is named. */
static uint32_t *order_of(lua_State *L, nfc_model *m, const char *key)
{
    uint32_t n;
    uint32_t *order = features_of(L, m, key, &n);
    if (n != m->dim)
        luaL_error(L, "an order of features that does not name each of them once");
    return order;
}

/* Where a tensor's numbers begin in the flat parameter vector; the vector's length for the one behind the last. */
static uint32_t first_number(const nfc_model *m, uint32_t tensor)
{
    return tensor < m->n_param ? (uint32_t)m->param[tensor].offset : m->params;
}

static void read_params(lua_State *L, const nfc_model *m, nfc_block *b)
{
    lua_getfield(L, -1, "name");
    b->name = nf_strdup(lua_tostring(L, -1));
    lua_pop(L, 1);
    b->data = row_of(L, "data");
    b->first_param = nfc_whole_field(L, "tensors");
    b->n_param = nfc_whole_field(L, "end_tensors") - b->first_param;
    b->base = first_number(m, b->first_param);
    b->params = first_number(m, b->first_param + b->n_param) - b->base;
}

static void read_layers(lua_State *L, nfc_model *m, nfc_block *b)
{
    read_params(L, m, b);
    b->n_layers = nfc_whole_field(L, "n");
    b->inverse_data = row_of(L, "inverse_data");
    b->y = row_of(L, "y");
    b->ldj = row_of(L, "forward_ldj");
    b->x = row_of(L, "x");
    b->inverse_ldj = row_of(L, "inverse_ldj");
    b->forward_inner = rows_of(L, m, "forward_inner");
    b->inverse_inner = rows_of(L, m, "inverse_inner");
}

static void read_block(lua_State *L, nfc_model *m, uint32_t i) { read_layers(L, m, &m->block[i]); }

static void read_alone(lua_State *L, nfc_model *m, uint32_t i) { read_layers(L, m, &m->alone[i]); }

/* A layer's function of the context, which makes version i + 1 of it. */
static void read_version(lua_State *L, nfc_model *m, uint32_t i)
{
    nfc_block *b = &m->block[m->base_block + 1 + i];
    read_params(L, m, b);
    b->kind = NFC_CONTEXT;
    b->y = row_of(L, "row");
}

static void read_base(lua_State *L, nfc_model *m)
{
    nfc_block *base = &m->block[m->base_block];
    read_params(L, m, base);
    base->kind = NFC_BASE;
    base->y = row_of(L, "log_prob");
    base->x = row_of(L, "sample");
    m->base_version = nfc_whole_field(L, "version");
}

/* The target is read as a base without a sample. */
static void read_target(lua_State *L, nfc_model *m)
{
    nfc_block *target = m->target = nf_alloc(1, sizeof *m->target);
    read_params(L, m, target);
    target->kind = NFC_BASE;
    target->y = row_of(L, "log_prob");
    target->x = NFC_NONE;
}

/* Whether two tensors of one shape have the same initialiser and mask. */
static bool starts_alike(const nf_param *p, const nf_param *q)
{
    return p->init == q->init && p->a == q->a && p->b == q->b && !p->keep == !q->keep &&
           (!p->keep || !memcmp(p->keep, q->keep, p->rows * sizeof *p->keep));
}

/* Reads a copy: a place where a block stands. Raises a Lua error unless its tensors have the shapes and initialisers of
 * the block's own, which are those of the first copy. */
static void read_copy(lua_State *L, nfc_model *m, uint32_t i)
{
    nfc_copy *c = &m->copy[i];
    c->block = nfc_whole_field(L, "block") - 1;
    c->version = nfc_whole_field(L, "version");
    c->before = nfc_whole_field(L, "before");
    c->after = order_of(L, m, "after");
    const nfc_block *b = &m->block[c->block];
    const uint32_t first = nfc_whole_field(L, "tensors");
    bool same = nfc_whole_field(L, "end_tensors") - first == b->n_param, alike = true;
    for (uint32_t k = 0; same && k < b->n_param; k++) {
        const nf_param *p = &m->param[first + k], *q = &m->param[b->first_param + k];
        same = p->rows == q->rows && p->cols == q->cols;
        alike &= same && starts_alike(p, q);
    }
    if (!same)
        luaL_error(L, "layers of one kind with the same options have parameters of different shapes");
    if (!alike)
        luaL_error(L, "layers of one kind with the same options have parameters that start differently");
    c->base = first_number(m, first);
}

static void read_border(lua_State *L, nfc_model *m, uint32_t i)
{
    m->border[i] = (nfc_border){.before = nfc_whole_field(L, "before"), .order = order_of(L, m, "order")};
}

static void read_entering(lua_State *L, nfc_model *m, uint32_t i)
{
    nfc_entering *e = &m->entering[i];
    e->version = nfc_whole_field(L, "version");
    e->before = nfc_whole_field(L, "before");
    e->feature = features_of(L, m, "features", &e->width);
    lua_getfield(L, -1, "of_context");
    e->of_context = lua_toboolean(L, -1);
    lua_pop(L, 1);
}

/* Makes the names of the blocks distinct, and different from those of other printed functions. */
static void name_blocks(nfc_model *m)
{
    static const char *const taken[] = {"forward", "inverse", "log_prob", "score", "loss",     "grad",
                                        "sample",  "layers",  "each",     "same",  "entering", "adamw"};
    for (uint32_t i = 0; i < m->n_block; i++) {
        nfc_block *b = &m->block[i];
        bool again = b->kind == NFC_CONTEXT;
        for (size_t k = 0; k < sizeof taken / sizeof *taken; k++)
            again |= !strcmp(b->name, taken[k]);
        for (uint32_t k = 0; k < i; k++)
            again |= !strcmp(m->block[k].name, b->name);
        if (again) { /* no layer's name ends like this, in _, digits and _ */
            nfc_text name = {0};
            nfc_add(&name, "%s_%u_", b->name, i + 1);
            nf_free(b->name);
            b->name = name.at;
        }
    }
}

static uint32_t length_of(lua_State *L, const char *key)
{
    const uint32_t n = push_list(L, key);
    lua_pop(L, 1);
    return n;
}

/* Reads the first n entries of the list under a key, each by `read` with the entry on top of the stack. */
static void read_list(lua_State *L, nfc_model *m, const char *key, uint32_t n,
                      void (*read)(lua_State *L, nfc_model *m, uint32_t i))
{
    push_list(L, key);
    for (uint32_t i = 0; i < n; i++) {
        push_entry(L, i);
        read(L, m, i);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

void nfc_read_blocks(lua_State *L, nfc_model *m)
{
    m->base_block = length_of(L, "blocks");
    m->versions = length_of(L, "versions") + 1;
    m->n_block = m->base_block + m->versions;
    m->n_alone = length_of(L, "alone");
    m->n_copy = length_of(L, "copies");
    m->n_entering = length_of(L, "entering");
    m->block = nf_alloc(m->n_block, sizeof *m->block);
    m->alone = nf_alloc(m->n_alone, sizeof *m->alone);
    m->copy = nf_alloc(m->n_copy, sizeof *m->copy);
    m->border = nf_alloc(m->layers + 1, sizeof *m->border);
    m->entering = nf_alloc(m->n_entering, sizeof *m->entering);
    read_list(L, m, "blocks", m->base_block, read_block);
    read_list(L, m, "alone", m->n_alone, read_alone);
    read_list(L, m, "versions", m->versions - 1, read_version);
    lua_getfield(L, -1, "base");
    read_base(L, m);
    lua_pop(L, 1);
    lua_getfield(L, -1, "target");
    if (lua_istable(L, -1))
        read_target(L, m);
    lua_pop(L, 1);
    read_list(L, m, "copies", m->n_copy, read_copy);
    read_list(L, m, "borders", m->layers + 1, read_border);
    read_list(L, m, "entering", m->n_entering, read_entering);
    m->start = order_of(L, m, "start");
    name_blocks(m);
}

void nfc_blocks_free(nfc_model *m)
{
    for (uint32_t i = 0; m->block && i < m->n_block; i++) {
        nfc_parts_free(&m->block[i]);
        nf_free(m->block[i].name);
    }
    for (uint32_t i = 0; m->alone && i < m->n_alone; i++)
        nf_free(m->alone[i].name);
    if (m->target)
        nf_free(m->target->name);
    nf_free(m->target);
    nf_free(m->block);
    nf_free(m->alone);
    nf_free(m->copy);
    nf_free(m->border);
    nf_free(m->entering);
}

/* block.c - the blocks of a flow: reads them from the table that trace.lua returns, and derives what each of their
 * functions (nfc_part) has to compute, as results in the graph. */
#include <lauxlib.h>
#include <lua.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"
#include "model.h"

/* ---- reading: from the table on top of the stack ----------------------------------------------------------------- */

/* The number under a key of the table. */
static uint32_t number_of(lua_State *L, const char *key)
{
    lua_getfield(L, -1, key);
    const uint32_t v = (uint32_t)lua_tonumber(L, -1);
    lua_pop(L, 1);
    return v;
}

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
    b->first_param = number_of(L, "tensors");
    b->n_param = number_of(L, "end_tensors") - b->first_param;
    b->base = first_number(m, b->first_param);
    b->params = first_number(m, b->first_param + b->n_param) - b->base;
}

static void read_layers(lua_State *L, nfc_model *m, nfc_block *b)
{
    read_params(L, m, b);
    b->n_layers = number_of(L, "n");
    b->inverse_data = row_of(L, "inverse_data");
    b->y = row_of(L, "y");
    b->ldj = row_of(L, "forward_ldj");
    b->x = row_of(L, "x");
    b->inverse_ldj = row_of(L, "inverse_ldj");
    b->forward_inner = rows_of(L, m, "forward_inner");
    b->inverse_inner = rows_of(L, m, "inverse_inner");
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
static void read_copy(lua_State *L, nfc_model *m, nfc_copy *c)
{
    c->block = number_of(L, "block") - 1;
    c->version = number_of(L, "version");
    c->before = number_of(L, "before");
    c->after = order_of(L, m, "after");
    const nfc_block *b = &m->block[c->block];
    const uint32_t first = number_of(L, "tensors");
    bool same = number_of(L, "end_tensors") - first == b->n_param, alike = true;
    for (uint32_t i = 0; same && i < b->n_param; i++) {
        const nf_param *p = &m->param[first + i], *q = &m->param[b->first_param + i];
        same = p->rows == q->rows && p->cols == q->cols;
        alike &= same && starts_alike(p, q);
    }
    if (!same)
        luaL_error(L, "layers of one kind with the same options have parameters of different shapes");
    if (!alike)
        luaL_error(L, "layers of one kind with the same options have parameters that start differently");
    c->base = first_number(m, first);
}

static nfc_border read_border(lua_State *L, nfc_model *m)
{
    return (nfc_border){.before = number_of(L, "before"), .order = order_of(L, m, "order")};
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

void nfc_read_blocks(lua_State *L, nfc_model *m)
{
    const uint32_t n_layers = push_list(L, "blocks");
    lua_pop(L, 1);
    m->versions = push_list(L, "versions") + 1;
    lua_pop(L, 1);
    m->base_block = n_layers;
    m->n_block = n_layers + m->versions;
    m->block = nf_alloc(m->n_block, sizeof *m->block);
    push_list(L, "blocks");
    for (uint32_t i = 0; i < n_layers; i++) {
        push_entry(L, i);
        read_layers(L, m, &m->block[i]);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    m->n_alone = push_list(L, "alone");
    m->alone = nf_alloc(m->n_alone, sizeof *m->alone);
    for (uint32_t i = 0; i < m->n_alone; i++) {
        push_entry(L, i);
        read_layers(L, m, &m->alone[i]);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    push_list(L, "versions");
    for (uint32_t i = 1; i < m->versions; i++) {
        nfc_block *b = &m->block[n_layers + i];
        push_entry(L, i - 1);
        read_params(L, m, b);
        b->kind = NFC_CONTEXT;
        b->y = row_of(L, "row");
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    push_list(L, "base");
    nfc_block *base = &m->block[n_layers];
    read_params(L, m, base);
    base->kind = NFC_BASE;
    base->y = row_of(L, "log_prob");
    base->x = row_of(L, "sample");
    m->base_version = number_of(L, "version");
    lua_pop(L, 1);
    lua_getfield(L, -1, "target");
    if (lua_istable(L, -1))
        read_target(L, m);
    lua_pop(L, 1);

    m->n_copy = push_list(L, "copies");
    m->copy = nf_alloc(m->n_copy, sizeof *m->copy);
    for (uint32_t i = 0; i < m->n_copy; i++) {
        push_entry(L, i);
        read_copy(L, m, &m->copy[i]);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    push_list(L, "borders");
    m->border = nf_alloc(m->layers + 1, sizeof *m->border);
    for (uint32_t i = 0; i <= m->layers; i++) {
        push_entry(L, i);
        m->border[i] = read_border(L, m);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    m->n_entering = push_list(L, "entering");
    m->entering = nf_alloc(m->n_entering, sizeof *m->entering);
    for (uint32_t i = 0; i < m->n_entering; i++) {
        push_entry(L, i);
        m->entering[i].version = number_of(L, "version");
        m->entering[i].before = number_of(L, "before");
        m->entering[i].feature = features_of(L, m, "features", &m->entering[i].width);
        lua_getfield(L, -1, "of_context");
        m->entering[i].of_context = lua_toboolean(L, -1);
        lua_pop(L, 2);
    }
    lua_pop(L, 1);
    m->start = order_of(L, m, "start");
    name_blocks(m);
}

void nfc_parts_free(nfc_block *b)
{
    for (int k = 0; k < NFC_PARTS; k++) {
        nf_free(b->part[k].out);
        nf_free(b->part[k].grad);
        nf_free(b->part[k].shares);
    }
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

/* ---- deriving ---------------------------------------------------------------------------------------------------- */

/* What the names of functions end in, by nfc_part. */
static const char *const part_name[NFC_PARTS] = {"forward", "forward_layers", "inverse", "sample",      "sampled",
                                                 "loss",    "grad",           "score",   "inverse_grad"};

/* Begins a part of a block anew: named, with the block's parameters, without results. */
static nfc_routine *open_part(const nfc_model *m, nfc_block *b, nfc_part part)
{
    nfc_routine *r = &b->part[part];
    nf_free(r->out);
    nf_free(r->grad);
    nf_free(r->shares);
    *r = (nfc_routine){.loss = NFC_NONE,
                       .param = m->param_node + b->first_param,
                       .n_param = b->n_param,
                       .first_param = b->first_param,
                       .base = b->base};
    const bool log_prob = b->kind == NFC_BASE && part == NFC_FORWARD;
    snprintf(r->name, sizeof r->name, "%s_%s", b->name, log_prob ? "log_prob" : part_name[part]);
    return r;
}

/* Adds a result: one of the way there, or of the way back once r->two_ways is set. */
static void add_out(nfc_model *m, nfc_routine *r, nfc_id id, const char *name)
{
    const nfc_id result = nfc_result(m->graph, id, r->n_out);
    if (result == NFC_NONE)
        return;
    r->out = nf_realloc(r->out, (r->n_out + 1) * sizeof *r->out);
    nfc_out *o = &r->out[r->n_out];
    *o = (nfc_out){.id = result};
    snprintf(o->name, sizeof o->name, "%s", name);
    r->n_out++;
    r->n_there += !r->two_ways;
}

/* Adds the result "l", the log-determinant, unless the block leaves it as it came in. */
static void add_ldj(nfc_model *m, nfc_routine *r, nfc_id ldj)
{
    if (ldj != nfc_input(m->graph, NFC_IN_LDJ, 1))
        add_out(m, r, ldj, "l");
}

/* Adds the rows between the block's layers as results "h1", "h2", ... */
static void add_inner(nfc_model *m, nfc_routine *r, const nfc_block *b, const nfc_id *row)
{
    for (uint32_t i = 0; i + 1 < b->n_layers; i++) {
        char name[16];
        snprintf(name, sizeof name, "h%u", i + 1);
        add_out(m, r, row[i], name);
    }
}

/* The adjoint of a row `of`, zeros where nothing depends on it. */
static nfc_id or_zeros(nfc_graph *g, nfc_id adjoint, nfc_id of)
{
    return adjoint == NFC_NONE ? nfc_zeros(g, 1, nfc_width(g, of)) : adjoint;
}

/* Adds the way back to a part: the adjoint of the input row `data`, and of a tangent behind it, as result "dx", and if
 * `params` the gradient of the block's parameters and, where it is wanted, the adjoint of the context as "dc". y: the n
 * outputs, seed: their adjoints. */
static void derive_back(nfc_model *m, nfc_block *b, nfc_routine *r, nfc_id data, uint32_t n, const nfc_id *y,
                        const nfc_id *seed, bool params)
{
    nfc_graph *g = m->graph;
    const uint32_t k = params ? b->n_param : 0;
    if (g->error[0])
        return;
    nfc_id *wrt = nf_alloc(2 * ((size_t)k + 3), sizeof *wrt), *grad = wrt + k + 3;
    const nfc_id context = m->context && b->kind != NFC_CONTEXT ? nfc_input(g, NFC_IN_CONTEXT, m->context) : NFC_NONE;
    for (uint32_t i = 0; i < k; i++)
        wrt[i] = m->param_node[b->first_param + i];
    uint32_t wanted = k;
    wrt[wanted++] = data;
    const uint32_t tangent = m->directional && b->kind != NFC_CONTEXT ? wanted++ : 0;
    if (tangent)
        wrt[tangent] = nfc_input(g, NFC_IN_TANGENT, m->dim / 2);
    const uint32_t back = params && b->context_back && context != NFC_NONE ? wanted++ : 0;
    if (back)
        wrt[back] = context;
    nfc_adjoint(g, n, y, seed, wanted, wrt, grad);
    if (!g->error[0]) {
        if (params) {
            r->grad = nf_alloc(k + 1, sizeof *r->grad);
            r->shares = nf_alloc(k + 1, sizeof *r->shares);
            for (uint32_t i = 0; i < k; i++)
                r->grad[i] = grad[i];
        }
        const nfc_id dx = or_zeros(g, grad[k], data);
        add_out(m, r, tangent ? nfc_concat(g, 2, (nfc_id[]){dx, or_zeros(g, grad[tangent], wrt[tangent])}) : dx, "dx");
        if (back && grad[back] != NFC_NONE)
            add_out(m, r, nfc_binary(g, NFC_OP_ADD, nfc_input(g, NFC_IN_ADJOINT_CONTEXT, m->context), grad[back]),
                    "dc");
    }
    nf_free(wrt);
}

/* The floating-point operations that each row takes to compute the values a and b. */
static double cost(const nfc_graph *g, nfc_id a, nfc_id b)
{
    bool *needed = nf_alloc(g->n, sizeof *needed);
    double sum = 0;
    needed[a] = needed[b] = true;
    for (nfc_id id = g->n; id-- > 0;)
        if (needed[id]) {
            sum += nfc_at(g, id)->rate == NFC_ROW ? nfc_flops(g, id) : 0;
            for (uint32_t i = 0; i < nfc_at(g, id)->n_args; i++)
                needed[nfc_at(g, id)->args[i]] = true;
        }
    nf_free(needed);
    return sum;
}

/* Fills the parts of a block of layers, except NFC_INVERSE_GRAD. */
static void derive_layers(nfc_model *m, nfc_block *b)
{
    nfc_graph *g = m->graph;
    for (int inner = 0; inner <= (b->n_layers > 1); inner++) {
        nfc_routine *r = open_part(m, b, inner ? NFC_FORWARD_INNER : NFC_FORWARD);
        add_out(m, r, b->y, "y");
        add_ldj(m, r, b->ldj);
        if (inner)
            add_inner(m, r, b, b->forward_inner);
    }
    nfc_routine *inverse = open_part(m, b, NFC_INVERSE), *sample = open_part(m, b, NFC_SAMPLE);
    add_out(m, inverse, b->x, "y");
    add_ldj(m, inverse, b->inverse_ldj);
    add_out(m, sample, b->x, "y");
    add_inner(m, sample, b, b->inverse_inner);
    for (uint32_t i = 1; i < sample->n_out; i++)
        sample->out[i].optional = true;
    b->inverse_samples = b->n_layers == 1 && cost(g, b->x, b->inverse_ldj) <= 1.03 * cost(g, b->x, b->x);
    const nfc_id y[2] = {b->y, b->ldj};
    const nfc_id dy = nfc_input(g, b->adjoint_0 ? NFC_IN_ADJOINT_0 : NFC_IN_ADJOINT, m->dim);
    for (int score = 0; score < 2; score++) {
        nfc_routine *r = open_part(m, b, score ? NFC_SCORE : NFC_GRAD);
        const nfc_id seed[2] = {dy, score ? nfc_scalar(g, 1) : nfc_input(g, NFC_IN_SEED, 1)};
        add_out(m, r, b->y, "y");
        if (!score)
            add_ldj(m, r, b->ldj);
        r->two_ways = true;
        derive_back(m, b, r, b->data, 2, y, seed, !score);
    }
}

/* The log-density of a row, from what the layers and the base have computed, `chain`: that itself, or -inf where it is
 * +inf or NaN (on the edge of a support, outside it, where numbers overflow), or NaN if the data or the context hold a
 * NaN. */
static nfc_id settled(nfc_model *m, nfc_id chain)
{
    nfc_graph *g = m->graph;
    const nfc_id inf = nfc_scalar(g, INFINITY);
    nfc_id most = nfc_reduce(g, NFC_OP_REDUCE_MAX, nfc_input(g, NFC_IN_GIVEN, m->dim)); /* NaN if there is one */
    if (m->context)
        most = nfc_binary(g, NFC_OP_MAX, most,
                          nfc_reduce(g, NFC_OP_REDUCE_MAX, nfc_input(g, NFC_IN_GIVEN_CONTEXT, m->context)));
    const nfc_id density = nfc_select(g, NFC_OP_SELECT_LT, chain, inf, chain, nfc_scalar(g, -INFINITY));
    return nfc_select(g, NFC_OP_SELECT_LE, most, inf, density, most);
}

/* Fills the parts of the base, which end an entry point: the log-density and the loss, the sample, and the adjoints
 * with which the way back through the layers begins. These are of log-determinant + b->y, without the selects of
 * `settled`, so that no product has to be guarded. */
static void derive_base(nfc_model *m, nfc_block *b)
{
    nfc_graph *g = m->graph;
    g->region = nfc_at(g, b->y)->region;
    const nfc_id weight = nfc_input(g, NFC_IN_WEIGHT, 1), zero = nfc_scalar(g, 0);
    const nfc_id chain = nfc_binary(g, NFC_OP_ADD, nfc_input(g, NFC_IN_LDJ, 1), b->y);
    const bool target = b->x == NFC_NONE; /* whose numbers are the user's: nf_target says which of them are errors */
    const nfc_id log_prob = target ? chain : settled(m, chain), nll = nfc_unary(g, NFC_OP_NEG, log_prob);
    const nfc_id loss =
        nfc_row_sum(g, nfc_select(g, NFC_OP_SELECT_LT, zero, weight, nfc_binary(g, NFC_OP_MUL, nll, weight), zero));
    add_out(m, open_part(m, b, NFC_FORWARD), log_prob, "p");
    add_out(m, open_part(m, b, NFC_SAMPLE), b->x, "y");
    add_out(m, open_part(m, b, NFC_SAMPLED), settled(m, nfc_binary(g, NFC_OP_SUB, b->y, nfc_input(g, NFC_IN_LDJ, 1))),
            "p");
    open_part(m, b, NFC_LOSS)->loss = loss;
    nfc_routine *r = open_part(m, b, NFC_GRAD);
    const nfc_id seed = nfc_unary(g, NFC_OP_NEG, weight), one = nfc_scalar(g, 1);
    r->loss = loss;
    derive_back(m, b, r, b->data, 1, &b->y, &seed, true);
    add_out(m, r, seed, "a");
    derive_back(m, b, open_part(m, b, NFC_SCORE), b->data, 1, &b->y, &one, false);
    g->region = 0;
}

/* Fills the parts of a layer's function of the context. first: its input is the context as it is given. */
static void derive_context(nfc_model *m, nfc_block *b, bool first)
{
    nfc_graph *g = m->graph;
    add_out(m, open_part(m, b, NFC_FORWARD), b->y, "y");
    nfc_routine *r = open_part(m, b, NFC_GRAD);
    const nfc_id seed = nfc_input(g, NFC_IN_ADJOINT, m->context);
    add_out(m, r, b->y, "y");
    r->two_ways = true;
    derive_back(m, b, r, b->data, 1, &b->y, &seed, true);
    if (first && !m->context_adjoint && r->n_out > 1) /* drops "dx": nobody wants the adjoint of the given context */
        r->n_out--;
}

/* Whether the adjoint that a part hands to the block before, "dx", may be exactly zero: see nfc_node. */
static bool vanishes(const nfc_model *m, const nfc_block *b, nfc_part part)
{
    const nfc_routine *r = &b->part[part];
    for (uint32_t i = 0; i < r->n_out; i++)
        if (!strcmp(r->out[i].name, "dx"))
            return nfc_at(m->graph, r->out[i].id)->vanishes;
    return false;
}

/* Follows the way back from the base through all copies: a block that is handed an adjoint that a select may have made
 * exactly zero is derived again with NFC_IN_ADJOINT_0 as its input, so that its products are guarded. */
static void derive_adjoint_0(nfc_model *m)
{
    bool zero = vanishes(m, &m->block[m->base_block], NFC_GRAD) || vanishes(m, &m->block[m->base_block], NFC_SCORE);
    for (uint32_t i = m->n_copy; i-- > 0 && !m->graph->error[0];) {
        nfc_block *b = &m->block[m->copy[i].block];
        if (zero && !b->adjoint_0) {
            b->adjoint_0 = true;
            derive_layers(m, b);
        }
        zero = vanishes(m, b, NFC_GRAD) || vanishes(m, b, NFC_SCORE);
    }
}

/* A layer and its function of the context may depend on the same parameters. The epilogue of the function of the
 * context runs first and sets their gradients; the layer's then adds its own: marks both so. */
static void share_params(nfc_model *m, const nfc_block *of_context)
{
    const nfc_routine *first = &of_context->part[NFC_GRAD];
    for (uint32_t c = 0; c < m->n_copy; c++) {
        const nfc_copy *copy = &m->copy[c];
        nfc_block *b = &m->block[copy->block];
        if (of_context->base < copy->base || of_context->base >= copy->base + b->params)
            continue;
        for (uint32_t i = 0; i < b->n_param; i++)
            for (uint32_t k = 0; k < of_context->n_param; k++)
                if (m->param[b->first_param + i].offset - b->base + copy->base ==
                        m->param[of_context->first_param + k].offset &&
                    first->grad[k] != NFC_NONE)
                    b->part[NFC_GRAD].shares[i] = NFC_ADDED;
    }
    for (uint32_t k = 0; k < of_context->n_param; k++)
        first->shares[k] = NFC_FIRST;
}

void nfc_derive_blocks(nfc_model *m)
{
    m->graph->region = 0;
    for (uint32_t i = 0; i < m->n_copy; i++)
        m->block[m->copy[i].block].context_back |= m->copy[i].version > 0 || m->context_adjoint;
    m->block[m->base_block].context_back = m->base_version > 0 || m->context_adjoint;
    for (uint32_t i = 0; i < m->n_block && !m->graph->error[0]; i++) {
        nfc_block *b = &m->block[i];
        if (b->kind == NFC_LAYERS)
            derive_layers(m, b);
        else if (b->kind == NFC_BASE)
            derive_base(m, b);
        else
            derive_context(m, b, i == m->base_block + 1);
    }
    derive_adjoint_0(m);
    for (uint32_t i = m->base_block + 1; i < m->n_block && !m->graph->error[0]; i++)
        share_params(m, &m->block[i]);
}

void nfc_derive_inverse_grad(nfc_model *m, nfc_block *b)
{
    nfc_graph *g = m->graph;
    nfc_routine *r = open_part(m, b, NFC_INVERSE_GRAD);
    const nfc_id x[2] = {b->x, b->inverse_ldj};
    const nfc_id seed[2] = {nfc_input(g, NFC_IN_ADJOINT_0, m->dim), nfc_input(g, NFC_IN_SEED, 1)};
    add_out(m, r, b->x, "y");
    add_ldj(m, r, b->inverse_ldj);
    r->two_ways = true;
    derive_back(m, b, r, b->inverse_data, 2, x, seed, true);
    if (r->shares)
        memcpy(r->shares, b->part[NFC_GRAD].shares, b->n_param * sizeof *r->shares);
}

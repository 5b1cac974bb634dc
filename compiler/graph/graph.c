/* graph.c - nodes and hash-consing: nodes of the same operation, arguments and payload are one node. */
#include "graph/graph.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "memory.h"

enum { CHUNK = 1 << 16 /* bytes that the arena grows by */ };

/* Four to five times what bench/models/spline_ar43.lua would need if no two of its layers were alike: 52,000 nodes, 83
 * MiB, 580 million elements, 40 MiB of text, intermediate texts included. */
static const nfc_budget usual = {
    .nodes = 1 << 18, .bytes = (size_t)384 << 20, .work = 2500000000, .text = (size_t)160 << 20};
const nfc_budget nfc_no_budget = {.nodes = UINT32_MAX / 8, .bytes = SIZE_MAX, .work = UINT64_MAX, .text = SIZE_MAX};

struct nfc_chunk {
    struct nfc_chunk *next;
    size_t used, size;
    max_align_t data[];
};

nfc_graph *nfc_graph_new(void)
{
    nfc_graph *g = nf_alloc(1, sizeof *g);
    g->budget = usual;
    g->table_size = 1 << 10;
    g->table = nf_alloc(g->table_size, sizeof *g->table);
    return g;
}

/* A copy of n items of `size` bytes, with room for `room` more behind them. */
static void *copied(const void *from, size_t n, size_t room, size_t size)
{
    char *to = nf_alloc(n + room, size);
    if (n)
        memcpy(to, from, n * size);
    return to;
}

nfc_graph *nfc_graph_extend(const nfc_graph *of)
{
    nfc_graph *g = nf_alloc(1, sizeof *g);
    *g = *of;
    g->arena = NULL;
    g->node = copied(of->node, of->n, of->capacity - of->n, sizeof *g->node);
    g->table = copied(of->table, of->table_size, 0, sizeof *g->table);
    g->swept = copied(of->swept, of->n_swept, 0, sizeof *g->swept);
    g->side_by_side = copied(of->side_by_side, of->n_side_by_side, 0, sizeof *g->side_by_side);
    g->iteration = copied(of->iteration, of->n_iterations, 0, sizeof *g->iteration);
    return g;
}

void nfc_graph_free(nfc_graph *g)
{
    if (!g)
        return;
    for (struct nfc_chunk *c = g->arena, *next; c; c = next) {
        next = c->next;
        nf_free(c);
    }
    nf_free(g->swept);
    nf_free(g->side_by_side);
    nf_free(g->iteration);
    nf_free(g->node);
    nf_free(g->table);
    nf_free(g);
}

void *nfc_arena(nfc_graph *g, size_t bytes)
{
    bytes = (bytes + 15) & ~(size_t)15;
    g->bytes += bytes;
    if (!g->arena || g->arena->size - g->arena->used < bytes) {
        const size_t size = bytes > CHUNK ? bytes : CHUNK;
        struct nfc_chunk *c = nf_alloc(1, sizeof *c + size);
        c->size = size;
        c->next = g->arena;
        g->arena = c;
    }
    void *p = (char *)g->arena->data + g->arena->used;
    g->arena->used += bytes;
    return p;
}

nfc_id nfc_wrong(nfc_graph *g, const char *format, ...)
{
    if (!g->error[0]) {
        va_list args;
        va_start(args, format);
        vsnprintf(g->error, sizeof g->error, format, args);
        va_end(args);
    }
    return NFC_NONE;
}

bool nfc_spend(nfc_graph *g, uint64_t work)
{
    g->work += work;
    if (g->work > g->budget.work)
        nfc_wrong(g,
                  "the model takes too much work to compile, more than %llu million elements; --limits off lifts this",
                  (unsigned long long)(g->budget.work / 1000000));
    return !g->error[0];
}

bool nfc_fits(nfc_graph *g, uint64_t rows, uint64_t cols)
{
    const bool fits = rows > 0 && cols > 0 && rows <= NFC_MAX_WIDTH && cols <= NFC_MAX_WIDTH / rows;
    if (!fits)
        nfc_wrong(g, "a value of %llu x %llu elements; at least 1 and at most %u can be", (unsigned long long)rows,
                  (unsigned long long)cols, NFC_MAX_WIDTH);
    return fits;
}

/* Where a node's payload lies, which is what it points to besides its arguments: numbers of a constant, entries of a
 * pick. Returns its size in bytes, 0 for other nodes. */
static size_t payload(const nfc_node *n, const void **data)
{
    const size_t width = (size_t)n->rows * n->cols;
    *data = NULL;
    if (n->op == NFC_OP_CONST)
        return *data = n->value, width * sizeof *n->value;
    if (n->op == NFC_OP_PICK)
        return *data = n->entry, width * sizeof *n->entry;
    return 0;
}

/* What tells nodes of one operation, shape and arguments apart beside the payload, as one number. */
static uint64_t detail(const nfc_node *n)
{
    switch (n->op) {
    case NFC_OP_PARAM:
    case NFC_OP_UNKNOWN:
    case NFC_OP_CARRIED:
    case NFC_OP_RESULT:
        return n->offset;
    case NFC_OP_INPUT:
        return (uint32_t)n->input + n->owner * NFC_INPUTS;
    case NFC_OP_SOLVED:
    case NFC_OP_ITERATED:
        return (uint64_t)n->solved.sweep << 32 | n->solved.result;
    default:
        return 0;
    }
}

/* The hash h, with more data hashed into it. */
static uint32_t mix(uint32_t h, const void *data, size_t bytes)
{
    const unsigned char *p = data;
    uint64_t x = h;
    for (; bytes >= 8; bytes -= 8, p += 8) {
        uint64_t word;
        memcpy(&word, p, 8);
        x = (x ^ word) * UINT64_C(0x9E3779B97F4A7C15);
        x ^= x >> 29;
    }
    for (; bytes; bytes--)
        x = (x ^ *p++) * UINT64_C(0x100000001b3);
    return (uint32_t)(x ^ x >> 32);
}

static uint32_t hash(const nfc_node *n)
{
    const void *data;
    const size_t bytes = payload(n, &data);
    const uint64_t head[3] = {n->op, (uint64_t)n->rows << 32 | n->cols, detail(n)};
    return mix(mix(mix(7, head, sizeof head), n->args, n->n_args * sizeof *n->args), data, bytes);
}

static bool same(const nfc_node *a, const nfc_node *b)
{
    const void *x, *y;
    const size_t bytes = payload(a, &x);
    return a->op == b->op && a->rows == b->rows && a->cols == b->cols && a->n_args == b->n_args &&
           detail(a) == detail(b) && payload(b, &y) == bytes &&
           (!a->n_args || !memcmp(a->args, b->args, a->n_args * sizeof *a->args)) && (!bytes || !memcmp(x, y, bytes));
}

static void grow_table(nfc_graph *g)
{
    nf_free(g->table);
    g->table_size *= 2;
    g->table = nf_alloc(g->table_size, sizeof *g->table);
    for (nfc_id id = 0; id < g->n; id++) {
        uint32_t slot = hash(&g->node[id]) & (g->table_size - 1);
        while (g->table[slot])
            slot = (slot + 1) & (g->table_size - 1);
        g->table[slot] = id + 1;
    }
}

/* A node's rate is its arguments' highest; some operations have their own. An error where a total meets a row. */
static nfc_rate infer_rate(nfc_graph *g, const nfc_node *n)
{
    if (n->op == NFC_OP_PARAM)
        return NFC_STEP;
    if (n->op == NFC_OP_INPUT || n->op == NFC_OP_UNKNOWN || n->op == NFC_OP_CARRIED || n->op == NFC_OP_ITERATED ||
        n->op == NFC_OP_RESULT)
        return NFC_ROW;
    if (n->op == NFC_OP_OUTER || n->op == NFC_OP_ROW_SUM)
        return NFC_TOTAL;
    nfc_rate rate = NFC_CONST;
    bool row = false;
    for (uint32_t i = 0; i < n->n_args; i++) {
        const nfc_rate r = g->node[n->args[i]].rate;
        row |= r == NFC_ROW;
        if (r > rate)
            rate = r;
    }
    if (n->op == NFC_OP_SOLVED && rate == NFC_CONST)
        return NFC_STEP; /* CONST is for nodes of NFC_OP_CONST, whose numbers are in the node */
    if (rate == NFC_TOTAL && row)
        nfc_wrong(g, "%s: a sum over all rows cannot meet a single row again", nfc_ops[n->op].name);
    return rate;
}

/* Whether the node, read as an adjoint, may be exactly zero because of a select: see nfc_node. */
static bool infer_vanishes(const nfc_graph *g, const nfc_node *n)
{
#define ARG(i) g->node[n->args[i]]
    if (nfc_is_select(n->op))
        return ARG(2).vanishes || ARG(3).vanishes || nfc_is_value(g, n->args[2], 0) || nfc_is_value(g, n->args[3], 0);
    switch (n->op) {
    case NFC_OP_ADD:
    case NFC_OP_SUB:
        return ARG(0).vanishes && ARG(1).vanishes;
    case NFC_OP_MUL:
        return ARG(0).vanishes || ARG(1).vanishes;
    case NFC_OP_INPUT:
        return n->input == NFC_IN_ADJOINT_0;
    case NFC_OP_RESULT:
    case NFC_OP_SOLVED:
    case NFC_OP_NEG:
    case NFC_OP_DIV:
    case NFC_OP_SUM:
    case NFC_OP_CUMSUM:
        return ARG(0).vanishes;
    case NFC_OP_DENSE:
    case NFC_OP_DENSE_T:
        return ARG(1).vanishes;
    case NFC_OP_PICK:
        for (uint32_t i = 0; i < n->n_args; i++)
            if (ARG(i).vanishes)
                return true;
        return false;
    default:
        return false;
    }
#undef ARG
}

/* Whether any element is known to be zero: see nfc_node. */
static bool infer_zeros(const nfc_graph *g, const nfc_node *n)
{
    for (uint32_t e = 0; n->op == NFC_OP_CONST && e < n->rows * n->cols; e++)
        if (n->value[e] == 0)
            return true;
    bool from = false;
    for (uint32_t i = 0; n->op == NFC_OP_PICK && i < n->n_args; i++)
        from |= nfc_at(g, n->args[i])->zeros;
    for (uint32_t e = 0; from && e < n->rows * n->cols; e++) {
        const nfc_node *a = nfc_at(g, n->args[n->entry[e].arg]);
        if (a->op == NFC_OP_CONST && a->value[n->entry[e].element] == 0)
            return true;
    }
    return false;
}

nfc_id nfc_intern(nfc_graph *g, const nfc_node *like)
{
    if (!nfc_fits(g, like->rows, like->cols))
        return NFC_NONE;
    uint64_t elements = (uint64_t)like->rows * like->cols;
    for (uint32_t i = 0; i < like->n_args; i++) { /* a pick reads of its arguments no more than its own width */
        if (like->args[i] == NFC_NONE)
            return NFC_NONE;
        elements += like->op == NFC_OP_PICK ? 1 : nfc_width(g, like->args[i]);
    }
    if (!nfc_spend(g, elements))
        return NFC_NONE;
    if (g->n * 2 >= g->table_size)
        grow_table(g);
    uint32_t slot = hash(like) & (g->table_size - 1);
    for (; g->table[slot]; slot = (slot + 1) & (g->table_size - 1))
        if (same(&g->node[g->table[slot] - 1], like)) {
            g->shared++;
            return g->table[slot] - 1;
        }
    if (g->bytes >= g->budget.bytes)
        return nfc_wrong(g, "the model's operations need more than %zu MiB of memory; --limits off lifts this",
                         g->budget.bytes >> 20);
    if (g->n == g->budget.nodes)
        return nfc_wrong(g, "the model needs more than %u operations; --limits off lifts this", g->budget.nodes);
    if (g->n == g->capacity) {
        g->capacity = g->capacity ? 2 * g->capacity : 1024;
        g->node = nf_realloc(g->node, g->capacity * sizeof *g->node);
    }
    nfc_node *n = &g->node[g->n];
    *n = *like;
    n->region = g->region;
    n->listed = 0;
    n->row_sum = NFC_NONE;
    const void *data;
    const size_t bytes = payload(like, &data);
    if (bytes) {
        void *copy = nfc_arena(g, bytes);
        memcpy(copy, data, bytes);
        if (n->op == NFC_OP_CONST)
            n->value = copy;
        else
            n->entry = copy;
    }
    if (n->n_args) {
        nfc_id *copy = nfc_arena(g, n->n_args * sizeof *copy);
        memcpy(copy, like->args, n->n_args * sizeof *copy);
        n->args = copy;
    }
    n->rate = (uint8_t)infer_rate(g, n);
    n->vanishes = infer_vanishes(g, n);
    n->zeros = infer_zeros(g, n);
    if (g->error[0])
        return NFC_NONE;
    g->table[slot] = g->n + 1;
    return g->n++;
}

void nfc_put_side_by_side(nfc_graph *g, uint32_t n, const nfc_id *value)
{
    nfc_id *copy = nfc_arena(g, n * sizeof *copy);
    memcpy(copy, value, n * sizeof *copy);
    g->side_by_side = nf_realloc(g->side_by_side, (g->n_side_by_side + 1) * sizeof *g->side_by_side);
    g->side_by_side[g->n_side_by_side++] = (nfc_side_by_side){copy, n};
}

/* ---- constants --------------------------------------------------------------------------------------------------- */

bool nfc_is_value(const nfc_graph *g, nfc_id id, double value)
{
    if (id == NFC_NONE || nfc_at(g, id)->op != NFC_OP_CONST)
        return false;
    for (uint32_t e = 0; e < nfc_width(g, id); e++)
        if (!(nfc_at(g, id)->value[e] == value))
            return false;
    return true;
}

bool nfc_is_uniform(const nfc_graph *g, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id);
    return n->op == NFC_OP_CONST && nfc_is_value(g, id, n->value[0]);
}

nfc_id nfc_const(nfc_graph *g, uint32_t rows, uint32_t cols, const double *value)
{
    return nfc_intern(g, &(nfc_node){.op = NFC_OP_CONST, .rows = rows, .cols = cols, .value = value});
}

nfc_id nfc_scalar(nfc_graph *g, double value) { return nfc_const(g, 1, 1, &value); }

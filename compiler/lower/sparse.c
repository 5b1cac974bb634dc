/* sparse.c - matrices with known zeros, which masks make. They are never multiplied: the matrix is read as a view of
 * the value that holds the other elements, products are told where these are (strips), gradients where the zeros are
 * (holes). */
#include "lower/program.h"
#include "memory.h"
#include "numeric.h"

static bool live(const nfc_graph *g, nfc_id id, uint32_t element) { return !nfc_known_zero(g, id, element); }

/* The step of a matrix view from one column to the next, found from the first two live elements in one row; false if no
 * row has two. Live elements are those not known to be zero. */
static bool find_column_step(const nfc_graph *g, nfc_id id, int32_t *step)
{
    const nfc_node *n = nfc_at(g, id);
    for (uint32_t r = 0; r < n->rows; r++) {
        const nfc_entry *before = NULL;
        uint32_t column = 0;
        for (uint32_t c = 0; c < n->cols; c++) {
            const nfc_entry *e = &n->entry[r * n->cols + c];
            if (!live(g, id, r * n->cols + c))
                continue;
            if (before) {
                *step = ((int32_t)e->element - (int32_t)before->element) / (int32_t)(c - column);
                return true;
            }
            before = e;
            column = c;
        }
    }
    return false;
}

nfc_matrix nfc_matrix_of(const nfc_graph *g, const nfc_routine *r, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id);
    const uint32_t width = n->rows * n->cols;
    nfc_matrix m = {id, 0, n->cols, 1}, none = {NFC_NONE, 0, 0, 0};
    if (n->op != NFC_OP_PICK || r->place[id].home != NFC_NOWHERE)
        return m;
    int32_t row = (int32_t)n->cols, col = 1, first = 0;
    uint32_t one = width, other = width; /* the first live element, and the first in another row */
    for (uint32_t e = 0; e < width; e++)
        if (live(g, id, e)) {
            one = one == width ? e : one;
            other = other == width && e / n->cols != one / n->cols ? e : other;
        }
    if (one == width)
        return none;
    find_column_step(g, id, &col);
    m.leaf = n->args[n->entry[one].arg];
    /* NOLINTNEXTLINE(clang-analyzer-core.DivideZero): where an element is there are columns */
    first = (int32_t)n->entry[one].element - (int32_t)(one % n->cols) * col;
    if (other != width)
        row = ((int32_t)n->entry[other].element - (int32_t)(other % n->cols) * col - first) /
              (int32_t)(other / n->cols - one / n->cols);
    first -= (int32_t)(one / n->cols) * row;
    if (first < 0 || row < 0 || col < 0 || nfc_at(g, m.leaf)->op == NFC_OP_CONST)
        return none;
    for (uint32_t e = 0; e < width; e++)
        if (live(g, id, e) &&
            (n->args[n->entry[e].arg] != m.leaf ||
             n->entry[e].element != (uint32_t)first + e / n->cols * (uint32_t)row + e % n->cols * (uint32_t)col))
            return none;
    m.first = (uint32_t)first;
    m.row = (uint32_t)row;
    m.col = (uint32_t)col;
    return m;
}

nfc_id nfc_masked_outer(const nfc_graph *g, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id);
    nfc_id outer = id;
    for (uint32_t i = 0; n->op == NFC_OP_PICK && i < n->n_args; i++)
        if (nfc_at(g, n->args[i])->op == NFC_OP_OUTER)
            outer = n->args[i];
    const nfc_node *o = nfc_at(g, outer);
    if (o->op != NFC_OP_OUTER || o->rows != n->rows || o->cols != n->cols)
        return NFC_NONE;
    for (uint32_t e = 0; n->op == NFC_OP_PICK && e < n->rows * n->cols; e++)
        if (live(g, id, e) && (n->args[n->entry[e].arg] != outer || n->entry[e].element != e))
            return NFC_NONE;
    return outer;
}

uint32_t nfc_live_elements(const nfc_graph *g, nfc_id id)
{
    uint32_t n = 0;
    for (uint32_t e = 0; e < nfc_width(g, id); e++)
        n += live(g, id, e);
    return n;
}

double nfc_flops(const nfc_graph *g, nfc_id id)
{
    const nfc_node *n = nfc_at(g, id);
    if (nfc_is_product(n->op))
        return 2.0 * nfc_live_elements(g, n->args[0]);
    if (nfc_is_reduction(n->op) || n->op == NFC_OP_ROW_SUM)
        return nfc_width(g, n->args[0]);
    return (double)nfc_width(g, id) * nfc_ops[n->op].flops;
}

/* ---- strips ------------------------------------------------------------------------------------------------------ */

/* The matrix of a product, or its transpose, with `out` results of `in` inputs. */
typedef struct weights {
    const nfc_graph *g;
    nfc_id id;
    bool transposed;
    uint32_t in, out;
} weights;

/* Whether result o takes input i: the weight between them is not known to be zero. */
static bool takes(const weights *w, uint32_t o, uint32_t i)
{
    const uint32_t cols = nfc_at(w->g, w->id)->cols;
    return live(w->g, w->id, w->transposed ? i * cols + o : o * cols + i);
}

/* The smallest period p, at most a quarter of the results, such that o and o + p take the same inputs for all o; 1 if
 * there is none. Such results go best into one block. In the last layer of made{} the outputs for a feature are `dim`
 * apart, for example. */
static uint32_t find_period(const weights *w)
{
    for (uint32_t p = 2; 4 * p <= w->out; p++) {
        bool periodic = w->out % p == 0;
        for (uint32_t o = 0; periodic && o + p < w->out; o++)
            for (uint32_t i = 0; periodic && i < w->in; i++)
                periodic = takes(w, o, i) == takes(w, o + p, i);
        if (periodic)
            return p;
    }
    return 1;
}

/* The list in the making. zeros: some weight is left out. */
typedef struct strips {
    nfc_strip *at;
    uint32_t n, capacity;
    bool zeros;
} strips;

static void add_strip(strips *s, nfc_strip strip)
{
    if (s->n == s->capacity) {
        s->capacity = 2 * s->capacity + 64;
        s->at = nf_realloc(s->at, s->capacity * sizeof *s->at);
    }
    s->at[s->n++] = strip;
}

/* Bit k: result number k of a block takes input i. */
static uint32_t takers(const weights *w, const nfc_strip *block, uint32_t i)
{
    uint32_t bits = 0;
    for (uint32_t k = 0; k < block->count; k++)
        bits |= (uint32_t)takes(w, block->first + k * block->from, i) << k;
    return bits;
}

/* Adds a block and its strips. Inputs that the same results of the block take, one after the other, form a stretch;
 * each run of such results is a strip over that stretch. */
static void cut_block(const weights *w, const nfc_strip *block, strips *s)
{
    const uint32_t head = s->n;
    add_strip(s, *block);
    for (uint32_t from = 0, to; from < w->in; from = to) {
        const uint32_t bits = takers(w, block, from);
        for (to = from + 1; to < w->in && takers(w, block, to) == bits; to++)
            continue;
        s->zeros |= bits != (1u << block->count) - 1;
        for (uint32_t k = 0, run; k < block->count; k += run) { /* runs of results that take the stretch, or do not */
            for (run = 1; k + run < block->count && (bits >> k & 1) == (bits >> (k + run) & 1); run++)
                continue;
            if (bits >> k & 1)
                add_strip(s, (nfc_strip){k, run, from, to});
        }
    }
    s->at[head].to = s->n - head - 1;
}

uint32_t nfc_strips(const nfc_graph *g, nfc_id matrix, bool transposed, nfc_strip **strip)
{
    const nfc_node *n = nfc_at(g, matrix);
    const weights w = {g, matrix, transposed, transposed ? n->rows : n->cols, transposed ? n->cols : n->rows};
    strips s = {NULL, 0, 0, false};
    *strip = NULL;
    if (!n->zeros)
        return 0;
    const uint32_t apart = find_period(&w), each = w.out / apart;
    for (uint32_t first = 0; first < apart; first++)
        for (uint32_t k = 0; k < each; k += NF_BLOCK) {
            const nfc_strip block = {first + k * apart, each - k < NF_BLOCK ? each - k : NF_BLOCK, apart, 0};
            cut_block(&w, &block, &s);
        }
    if (!s.zeros) {
        nf_free(s.at);
        return 0;
    }
    *strip = s.at;
    return s.n;
}

/* ---- holes ------------------------------------------------------------------------------------------------------- */

uint32_t nfc_holes(const nfc_graph *g, nfc_id matrix, uint32_t (**hole)[3])
{
    const nfc_node *n = nfc_at(g, matrix);
    uint32_t holes = 0, capacity = 64;
    *hole = nf_alloc(capacity, sizeof **hole);
    for (uint32_t r = 0; r < n->rows; r++)
        for (uint32_t from = 0, to; from < n->cols; from = to + 1) {
            while (from < n->cols && live(g, matrix, r * n->cols + from))
                from++;
            for (to = from; to < n->cols && !live(g, matrix, r * n->cols + to); to++)
                continue;
            if (to == from)
                break;
            if (holes == capacity)
                *hole = nf_realloc(*hole, (capacity *= 2) * sizeof **hole);
            (*hole)[holes][0] = r, (*hole)[holes][1] = from, (*hole)[holes++][2] = to;
        }
    if (!holes) {
        nf_free(*hole);
        *hole = NULL;
    }
    return holes;
}

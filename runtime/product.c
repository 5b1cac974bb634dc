/* product.c - late products, the gradients of matrices of weights: sums over all rows of a wave of tiles, for a block
 * of columns at a time; built once for each precision. */
#include "numeric.h"

#include "program.h"
#include "wide.h"

_Static_assert(sizeof(nf_block) == NF_BLOCK * 2 * sizeof(nf_lane), "a block is NF_BLOCK results of 2 lanes");

/* Some rows of a tile of a wave: element e of them is at at[e * stride]. */
typedef struct rows_of {
    const nf_real *at;
    size_t rows, stride;
} rows_of;

enum { GROUP = NF_TILE, PIECES = GROUP / NF_ROWS, PANEL = 2 * NF_LANES, PANELS = NF_COLUMNS / PANEL };

/* Columns [first, end) of a late product, over up to GROUP rows. */
typedef struct columns {
    const nf_product *q;
    nf_real *result;
    size_t first, end, pieces;
    rows_of piece[PIECES];
    bool more; /* there were rows before */
    _Alignas(64) nf_real turned[PANELS][GROUP * PANEL];
    _Alignas(64) nf_real sum[NF_BLOCK * PANEL];
} columns;

/* The next rows of a wave, up to GROUP, from row *row of tile *tile on, which move on; false: there are none. */
static bool next_group(columns *c, const nf_wave *w, size_t *tile, size_t *row)
{
    c->pieces = 0;
    for (size_t left = GROUP; left > 0 && *tile < w->tiles; c->pieces++) {
        const nf_tile t = nf_wave_tile(w, *tile);
        const size_t rows = t.rows - *row < left ? t.rows - *row : left;
        c->piece[c->pieces] = (rows_of){(const nf_real *)w->scratch + *tile * w->size + *row, rows, t.stride};
        left -= rows;
        *row += rows;
        if (*row == t.rows)
            ++*tile, *row = 0;
    }
    return c->pieces > 0;
}

static void turn_columns(columns *c)
{
    for (size_t i = c->first; i < c->end; i += PANEL) {
        nf_real *to = c->turned[(i - c->first) / PANEL];
        for (const rows_of *p = c->piece; p < c->piece + c->pieces; to += p++->rows * PANEL)
            nf_turn(to, p->at + (c->q->b + i) * p->stride, c->end - i < PANEL ? c->end - i : PANEL, p->rows, p->stride);
    }
}

/* Up to 2 lanes of sums, or what is there and they. */
static inline void put_sums(nf_real *to, const nf_real *sum, size_t cols, bool more)
{
    size_t c = 0;
    for (; c + NF_LANES <= cols; c += NF_LANES)
        nf_store(to + c, more ? nf_load(to + c) + nf_load(sum + c) : nf_load(sum + c));
    for (; c < cols; c++)
        to[c] = sum[c] + (more ? to[c] : 0);
}

/* Rows [o, o + rows) of the result, a block or fewer. Known zeros: blocks of them are passed by, others written. */
static void block_rows(columns *c, size_t o, size_t rows, const unsigned **hole)
{
    const nf_product *q = c->q;
    const unsigned *last = q->hole + 3 * q->holes;
    const size_t again = o ? NF_BLOCK - rows : 0; /* always a block: some of them once more */
    for (size_t i = c->first; i < c->end; i += PANEL) {
        const size_t cols = c->end - i < PANEL ? c->end - i : PANEL;
        const nf_real *b = c->turned[(i - c->first) / PANEL];
        if (nf_hollow(hole, last, o, rows, i, cols))
            continue;
        nf_block six = nf_block6_zero();
        for (const rows_of *p = c->piece; p < c->piece + c->pieces; b += p++->rows * PANEL)
            if (rows + again == NF_BLOCK)
                nf_block6_add(&six, p->at + (q->a + o - again) * p->stride, p->stride, 1, b, PANEL, p->rows);
            else
                nf_outer_few(c->sum, p->at + q->a * p->stride, rows, b, p->rows, p->stride, p > c->piece);
        if (rows + again == NF_BLOCK)
            nf_block6_store(c->sum, PANEL, &six);
        for (const unsigned *h = *hole; h < last && h[0] < o + rows; h += 3)
            for (size_t k = h[1] > i ? h[1] : i; k < h[2] && k < i + cols; k++)
                c->sum[(h[0] - o + again) * PANEL + k - i] = 0;
        for (size_t r = 0; r < rows; r++)
            put_sums(c->result + (o + r) * q->in + i, c->sum + (again + r) * PANEL, cols, c->more);
    }
}

/* Brings a block of values of a, from o on, near. */
static void fetch_block(const columns *c, size_t o)
{
    for (const rows_of *p = c->piece; p < c->piece + c->pieces && o + NF_BLOCK <= c->q->out; p++)
        for (size_t r = 0; r < NF_BLOCK; r++)
            for (size_t row = 0; row < p->rows; row += 64 / sizeof(nf_real))
                NF_FETCH(p->at + (c->q->a + o + r) * p->stride + row);
}

/* The values of b are turned once; a block of values of a at a time comes from memory and is used for all columns. */
void NF_NAME(product)(void *to, const nf_product *q, const nf_wave *w, size_t first, size_t end)
{
    columns c;
    c.q = q, c.result = to, c.first = first, c.end = end, c.more = w->more;
    for (size_t tile = 0, row = 0; next_group(&c, w, &tile, &row); c.more = true) {
        const unsigned *hole = q->hole;
        turn_columns(&c);
        for (size_t o = 0; o < q->out; o += NF_BLOCK) {
            fetch_block(&c, o + NF_BLOCK);
            block_rows(&c, o, q->out - o < NF_BLOCK ? q->out - o : NF_BLOCK, &hole);
        }
    }
}

/* product.c - late products, the gradients of large weight matrices: result[o][i] = sum over all rows of a[o] b[i],
 * over a wave of tiles, for a block of columns i at a time. Compiled once for each precision and instruction set. */
#include "numeric.h"

#include "program.h"
#include "wide.h"

_Static_assert(sizeof(nf_block) == NF_BLOCK * 2 * sizeof(nf_lane), "a block is NF_BLOCK results of 2 lanes");

/* Some rows of one tile's scratch: element e of their row k is at at[e * stride + k]. */
typedef struct rows_of {
    const nf_real *at;
    size_t rows, stride;
} rows_of;

/* GROUP: rows that are multiplied at a time, from at most PIECES tiles; their sums are added to the results as one.
 * PANEL: columns of b that are transposed together, PANELS of them in a block of columns. */
enum { GROUP = NF_TILE, PIECES = GROUP / NF_ROWS, PANEL = 2 * NF_LANES, PANELS = NF_COLUMNS / PANEL };

/* The work on columns [first, end) of a late product with a group of rows: where these lie, the columns of b transposed
 * (turned[panel][row][column of the panel]), and room for a block of sums. */
typedef struct columns {
    const nf_product *q;
    nf_real *result;
    size_t first, end, pieces;
    rows_of piece[PIECES];
    bool more; /* results hold sums over earlier rows, to be added to */
    /* The sums of a group of which others have rows, [q->out][end - first]: whether this one is begun, and is to be
     * left open. */
    nf_real *open;
    bool begun, left;
    _Alignas(64) nf_real turned[PANELS][GROUP * PANEL];
    _Alignas(64) nf_real sum[NF_BLOCK * PANEL];
} columns;

/* Finds the next group of up to GROUP rows of a wave, from row *row of tile *tile on, and moves these behind it; false:
 * there are no more rows. */
static bool next_group(columns *c, const nf_wave *w, size_t *tile, size_t *row)
{
    size_t left = GROUP;
    c->pieces = 0;
    c->begun = w->before && *tile == 0 && *row == 0;
    for (left -= c->begun ? w->before : 0; left > 0 && *tile < w->tiles; c->pieces++) {
        const nf_tile t = nf_wave_tile(w, *tile);
        const size_t rows = t.rows - *row < left ? t.rows - *row : left;
        c->piece[c->pieces] = (rows_of){(const nf_real *)w->scratch + *tile * w->size + *row, rows, t.stride};
        left -= rows;
        *row += rows;
        if (*row == t.rows)
            ++*tile, *row = 0;
    }
    c->left = w->goes_on && left > 0;
    return c->pieces > 0;
}

/* Transposes the columns of b for the rows of the group into `turned`. */
static void turn_columns(columns *c)
{
    for (size_t i = c->first; i < c->end; i += PANEL) {
        nf_real *to = c->turned[(i - c->first) / PANEL];
        for (const rows_of *p = c->piece; p < c->piece + c->pieces; to += p++->rows * PANEL)
            nf_turn(to, p->at + (c->q->b + i) * p->stride, c->end - i < PANEL ? c->end - i : PANEL, p->rows, p->stride);
    }
}

/* Writes `cols` sums to the result, at most a panel of them; with `more` it adds them to what is there. */
static inline void put_sums(nf_real *to, const nf_real *sum, size_t cols, bool more)
{
    size_t c = 0;
    for (; c + NF_LANES <= cols; c += NF_LANES)
        nf_store(to + c, more ? nf_load(to + c) + nf_load(sum + c) : nf_load(sum + c));
    for (; c < cols; c++)
        to[c] = sum[c] + (more ? to[c] : 0);
}

/* Copies sums of columns from i on, `cols` of them, of a group that is not whole: of `rows` rows from o on, between
 * where it is kept and c->sum, whose row `at` is the first. */
static void keep_sums(columns *c, size_t o, size_t rows, size_t i, size_t cols, size_t at, bool back)
{
    const size_t width = c->end - c->first;
    for (size_t r = 0; r < rows; r++) {
        nf_real *kept = c->open + (o + r) * width + i - c->first, *sum = c->sum + (at + r) * PANEL;
        for (size_t k = 0; k < cols; k++)
            *(back ? &sum[k] : &kept[k]) = back ? kept[k] : sum[k];
    }
}

/* Computes rows [o, o + rows) of the result, at most NF_BLOCK, over the rows of the group. Where all their weights in a
 * panel are known zeros, the panel is skipped; other known zeros get 0. *hole is the first hole not before row o, and
 * moves on. */
static void block_rows(columns *c, size_t o, size_t rows, const unsigned **hole)
{
    const nf_product *q = c->q;
    const unsigned *last = q->hole + 3 * q->holes;
    const size_t again = o ? NF_BLOCK - rows : 0; /* rows before o that fill up a short block */
    for (size_t i = c->first; i < c->end; i += PANEL) {
        const size_t cols = c->end - i < PANEL ? c->end - i : PANEL;
        const nf_real *b = c->turned[(i - c->first) / PANEL];
        if (nf_hollow(hole, last, o, rows, i, cols))
            continue;
        if (c->begun)
            keep_sums(c, o, rows, i, cols, again, true);
        nf_block six = c->begun ? nf_block6_load(c->sum, PANEL) : nf_block6_zero();
        for (const rows_of *p = c->piece; p < c->piece + c->pieces; b += p++->rows * PANEL)
            if (rows + again == NF_BLOCK)
                nf_block6_add(&six, p->at + (q->a + o - again) * p->stride, p->stride, 1, b, PANEL, p->rows);
            else
                nf_outer_few(c->sum, p->at + q->a * p->stride, rows, b, p->rows, p->stride, p > c->piece || c->begun);
        if (rows + again == NF_BLOCK)
            nf_block6_store(c->sum, PANEL, &six);
        for (const unsigned *h = *hole; h < last && h[0] < o + rows; h += 3)
            for (size_t k = h[1] > i ? h[1] : i; k < h[2] && k < i + cols; k++)
                c->sum[(h[0] - o + again) * PANEL + k - i] = 0;
        if (c->left)
            keep_sums(c, o, rows, i, cols, again, false);
        for (size_t r = 0; r < rows && !c->left; r++)
            put_sums(c->result + (o + r) * q->in + i, c->sum + (again + r) * PANEL, cols, c->more);
    }
}

/* Prefetches the block of a's elements from o on. */
static void fetch_block(const columns *c, size_t o)
{
    for (const rows_of *p = c->piece; p < c->piece + c->pieces && o + NF_BLOCK <= c->q->out; p++)
        for (size_t r = 0; r < NF_BLOCK; r++)
            for (size_t row = 0; row < p->rows; row += 64 / sizeof(nf_real))
                NF_FETCH(p->at + (c->q->a + o + r) * p->stride + row);
}

/* Columns [first, end) of a late product over a wave, see nf_numeric. For each group of rows the elements of b are
 * transposed once; those of a come from memory one block at a time and are multiplied with all columns. */
void NF_NAME(product)(void *to, const nf_product *q, const nf_wave *w, size_t first, size_t end, void *open)
{
    columns c;
    c.q = q, c.result = to, c.first = first, c.end = end, c.more = w->more, c.open = open;
    for (size_t i = 0; w->before && i < sizeof c.sum / sizeof *c.sum; i++)
        c.sum[i] = 0; /* rows and columns that fill up a block */
    for (size_t tile = 0, row = 0; next_group(&c, w, &tile, &row); c.more = true) {
        const unsigned *hole = q->hole;
        turn_columns(&c);
        for (size_t o = 0; o < q->out; o += NF_BLOCK) {
            fetch_block(&c, o + NF_BLOCK);
            block_rows(&c, o, q->out - o < NF_BLOCK ? q->out - o : NF_BLOCK, &hole);
        }
    }
}

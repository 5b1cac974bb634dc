/* order.c - orders of rows: sorted by a column, and random ones. */
#include <math.h>
#include <stdlib.h>

#include "internal.h"

/* A number of a column and its row. */
typedef struct place {
    double value;
    size_t row;
} place;

/* For qsort: by value, NaN last, rows of one value as they were. */
static int by_value(const void *a, const void *b)
{
    const place *x = a, *y = b;
    const int nan = isnan(x->value) - isnan(y->value);
    if (nan || x->value < y->value || x->value > y->value)
        return nan ? nan : x->value < y->value ? -1 : 1;
    return (x->row > y->row) - (x->row < y->row);
}

nf_status nf_matrix_order(const nf_matrix *m, size_t col, size_t *order, nf_error *error)
{
    NF_SCOPE(error);
    place *places = nf_alloc(m->rows, sizeof *places);
    for (size_t i = 0; i < m->rows; i++)
        places[i] = (place){nf_matrix_get(m, i, col), i};
    qsort(places, m->rows, sizeof *places, by_value);
    for (size_t i = 0; i < m->rows; i++)
        order[i] = places[i].row;
    nf_free(places);
    return NF_OK;
}

void nf_permutation_make(nf_permutation *p, size_t n, uint64_t seed, uint64_t round)
{
    const uint64_t last = n - 1;
    p->n = n;
    p->bits = 3;
    while (last >> p->bits >> p->bits)
        p->bits++;
    p->high = (uint32_t)(last >> p->bits) + 1;
    if (p->high < 8)
        p->high = 8;
    for (uint32_t i = 0; i < NF_FEISTEL_ROUNDS / 4; i++)
        nf_philox(seed, round, i, 3, p->key + 4 * i);
}

void nf_shuffle(size_t *order, size_t n, uint64_t seed, uint64_t round)
{
    nf_permutation p;
    nf_permutation_make(&p, n, seed, round);
    nf_f32_baseline_numeric.permute(&p, n, order);
}

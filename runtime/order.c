/* order.c - orders of rows: sorted by a column, and shuffled. */
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

void nf_shuffle(size_t *order, size_t n, uint64_t seed, uint64_t round)
{
    for (size_t i = n; i > 1; i--) {
        uint32_t w[4];
        nf_philox(seed, round, (uint32_t)i, 3, w);
        const size_t j = (size_t)(((uint64_t)w[0] << 32 | w[1]) % i), swap = order[i - 1];
        order[i - 1] = order[j];
        order[j] = swap;
    }
}

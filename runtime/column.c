/* column.c - mean and deviation of a column, and whether its type holds its rows apart. */
#include <float.h>
#include <math.h>

#include "internal.h"

/* Numbers that a type rounds by up to this share of their deviation are refused: 8 epsilons, a sixteenth at most. */
static double least_deviation(nf_type type, double largest)
{
    return 8 * (type == NF_F32 ? (double)FLT_EPSILON : DBL_EPSILON) * largest;
}

nf_column nf_column_of(const nf_matrix *m, size_t col)
{
    const double n = (double)m->rows;
    double least = INFINITY, most = -INFINITY, sum = 0, rest = 0, square = 0;
    int power;
    for (size_t i = 0; i < m->rows; i++) {
        const double v = nf_matrix_get(m, i, col);
        least = v < least ? v : least;
        most = v > most ? v : most;
    }
    const double largest = fmax(fabs(least), fabs(most));
    frexp(largest, &power);
    power = power > 1000 ? 1000 : power < -1000 ? -1000 : power;
    const double scale = isfinite(largest) ? ldexp(1, -power) : 1; /* so that no square overflows or vanishes */
    for (size_t i = 0; i < m->rows; i++)
        sum += nf_matrix_get(m, i, col) * scale;
    for (size_t i = 0; i < m->rows; i++) { /* the second pass mends what the sum was rounded by */
        const double d = nf_matrix_get(m, i, col) * scale - sum / n;
        rest += d;
        square += d * d;
    }
    const double mean = sum / n + rest / n, variance = square / n - rest / n * (rest / n);
    nf_column c = {mean / scale, sqrt(variance > 0 || isnan(variance) ? variance : 0) / scale, NF_SPREAD};
    if (least == most)
        c = (nf_column){least, 0, NF_SPREAD_NONE};
    else if (c.std < least_deviation(m->type, largest))
        c.spread = NF_SPREAD_TOO_SMALL;
    return c;
}

nf_status nf_column_check(const nf_column *c, nf_type type, const char *what, nf_error *error)
{
    switch (c->spread) {
    case NF_SPREAD_NONE:
        return nf_fail(error, NF_DATA,
                       "%s holds one number in every row, there is no deviation to divide by: leave it out", what);
    case NF_SPREAD_TOO_SMALL:
        return nf_fail(error, NF_DATA, "%s varies too little beside its size for %s to hold its rows apart: %s", what,
                       type == NF_F32 ? "float" : "double",
                       type == NF_F32 ? "standardize it where it is read, or set precision = \"double\" in the model"
                                      : "take an offset off it first");
    default:
        return NF_OK;
    }
}

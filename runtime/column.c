/* column.c - statistics of the columns of data: mean, standard deviation, whether a type holds their rows apart, and
 * whether one number stands in many of them. All columns are gone through together, row by row, as rows lie in
 * memory. */
#include <float.h>
#include <math.h>
#include <stdio.h>

#include "internal.h"

enum { CANDIDATES = 4 }; /* at most four numbers can each stand in more than a fifth of the rows */

/* The number of a column in the row at this place. */
static double at(const nf_columns *c, size_t place, size_t col)
{
    const size_t i = place * c->stride + col;
    return c->type == NF_F32 ? (double)((const float *)c->data)[i] : ((const double *)c->data)[i];
}

/* The least standard deviation that columns of numbers up to `largest` in magnitude may have: for smaller ones rounding
 * to the type (root mean square) is more than a fourteenth of the deviation, or a division by it can overflow. */
static double least_deviation(nf_type type, double largest)
{
    const double epsilon = type == NF_F32 ? (double)FLT_EPSILON : DBL_EPSILON;
    return fmax(4 * epsilon * largest, type == NF_F32 ? (double)FLT_MIN : DBL_MIN);
}

/* What is gathered of a column: its least and largest number; then, of the numbers times `scale`, their sum, and the
 * sums of the differences from that mean and of their squares, each times the row's weight. */
typedef struct sums {
    double least, most, scale, sum, rest, square;
} sums;

/* A power of two that brings numbers up to `largest` near 1, so that no square overflows or underflows. */
static double scale_of(double largest)
{
    int power;
    frexp(largest, &power);
    return isfinite(largest) ? ldexp(1, power > 1000 ? -1000 : power < -1000 ? 1000 : -power) : 1;
}

/* Says whether the deviation is large enough to divide by. */
static void judge(nf_column *c, nf_type type)
{
    c->spread = NF_SPREAD;
    if (c->min == c->max) {
        c->mean = c->min;
        c->std = c->max - c->min; /* NaN if both are infinite */
        c->spread = NF_SPREAD_NONE;
    } else if (c->std < least_deviation(type, fmax(fabs(c->min), fabs(c->max)))) {
        c->spread = NF_SPREAD_TOO_SMALL;
    }
}

/* A column's statistics from its sums over rows whose weights add up to n. */
static nf_column column_of(const sums *s, double n, nf_type type)
{
    const double rest = s->rest / n, variance = s->square / n - rest * rest;
    nf_column c = {.mean = isfinite(s->sum) ? (s->sum / n + rest) / s->scale : s->sum / n,
                   .std = sqrt(variance < 0 ? 0 : variance) / s->scale,
                   .min = s->least,
                   .max = s->most};
    judge(&c, type);
    return c;
}

void nf_column_merge(nf_column *to, double weight, const nf_column *from, double more, nf_type type)
{
    if (!(weight > 0))
        *to = *from;
    if (!(weight > 0) || !(more > 0))
        return;
    const double n = weight + more, a = weight / n, b = more / n;
    const double apart = from->mean - to->mean, unit = fmax(fmax(to->std, from->std), fabs(apart));
    const double x = to->std / unit, y = from->std / unit, d = apart / unit; /* no square overflows */
    to->mean += apart * b;
    to->std = unit > 0 ? unit * sqrt(a * x * x + b * y * y + a * b * d * d) : 0;
    to->min = fmin(to->min, from->min);
    to->max = fmax(to->max, from->max);
    judge(to, type);
}

size_t nf_columns_number(const nf_columns *c, size_t col) { return c->number ? c->number[col] : col + 1; }

nf_columns nf_columns_of(const nf_matrix *m, bool weighted)
{
    const size_t cols = m->cols - weighted;
    nf_columns c = {.data = m->data, .type = m->type, .rows = m->rows, .cols = cols, .stride = m->cols};
    c.gaps = m->gaps;
    if (weighted)
        c.weights = (nf_row_weights){(const char *)m->data + cols * nf_type_size(m->type), m->type, m->cols, m->gaps};
    return c;
}

nf_columns nf_columns_shared(nf_columns all, const nf_comm *c)
{
    all.comm = c;
    nf_comm_own(c, all.rows, &all.from, &all.end);
    return all;
}

nf_columns nf_columns_of_rows(const nf_program *p, const nf_rows *rows, bool context)
{
    const nf_columns c = {.data = context ? rows->context : rows->x,
                          .type = p->type,
                          .rows = rows->n,
                          .cols = context ? p->context : p->dim,
                          .stride = context ? rows->stride_context : rows->stride_x,
                          .weights = rows->weights,
                          .gaps = rows->gaps};
    return nf_columns_shared(c, rows->comm);
}

/* Which rows are here. */
static size_t from_of(const nf_columns *c) { return c->comm ? c->from : 0; }
static size_t end_of(const nf_columns *c) { return c->comm ? c->end : c->rows; }

double nf_columns_measure(const nf_columns *c, nf_type type, nf_column *column)
{
    const size_t from = from_of(c), end = end_of(c), bytes = (c->cols + 1) * sizeof(sums);
    sums *const all = nf_alloc(c->cols + 1, sizeof *all), *const weight = &all[c->cols]; /* its sum, and the largest */
    weight->most = 0;
    for (size_t j = 0; j < c->cols; j++)
        all[j] = (sums){.least = INFINITY, .most = -INFINITY};
    nf_comm_take(c->comm, all, bytes);
    for (size_t i = from; i < end; i++) {
        const double w = nf_row_weight(&c->weights, i);
        const size_t row = nf_place(c->gaps, i);
        weight->sum += w;
        weight->most = fmax(weight->most, w);
        for (size_t j = 0; j < c->cols && w > 0; j++) {
            const double v = at(c, row, j);
            all[j].least = v < all[j].least || isnan(v) ? v : all[j].least;
            all[j].most = v > all[j].most || isnan(v) ? v : all[j].most;
        }
    }
    nf_comm_give(c->comm, all, bytes);
    for (size_t j = 0; j < c->cols; j++)
        all[j].scale = scale_of(fmax(fabs(all[j].least), fabs(all[j].most)));
    const double n = weight->sum, unit = nf_row_weights_unit(weight->most);
    const double total = n * unit; /* small weights times squares are not 0 */
    nf_comm_take(c->comm, all, bytes);
    for (size_t i = from; i < end; i++) {
        const double w = nf_row_weight(&c->weights, i) * unit;
        const size_t row = nf_place(c->gaps, i);
        for (size_t j = 0; j < c->cols && w > 0; j++)
            all[j].sum += w * (at(c, row, j) * all[j].scale);
    }
    nf_comm_give(c->comm, all, bytes);
    nf_comm_take(c->comm, all, bytes);
    for (size_t i = from; i < end; i++) { /* differences from the first pass's mean: `rest` corrects its rounding */
        const double w = nf_row_weight(&c->weights, i) * unit;
        const size_t row = nf_place(c->gaps, i);
        for (size_t j = 0; j < c->cols && w > 0; j++) {
            const double d = at(c, row, j) * all[j].scale - all[j].sum / total;
            all[j].rest += w * d;
            all[j].square += w * (d * d);
        }
    }
    nf_comm_give(c->comm, all, bytes);
    for (size_t j = 0; j < c->cols; j++)
        column[j] = column_of(&all[j], total, type);
    nf_free(all);
    return n;
}

double nf_column_standardize(const nf_column *c, double v)
{
    const double z = (v - c->mean) / c->std;
    return isfinite(z) ? z : 2 * ((v / 2 - c->mean / 2) / c->std);
}

nf_status nf_columns_finite(const nf_columns *c, size_t first, const char *what, nf_error *error)
{
    for (size_t i = from_of(c); i < end_of(c); i++)
        for (size_t j = 0; j < c->cols; j++) {
            const double v = at(c, nf_place(c->gaps, i), j);
            if (!isfinite(v))
                return nf_fail(error, NF_DATA, "%s: row %zu, column %zu is %s, expected a finite number", what,
                               first + i + 1, nf_columns_number(c, j), isnan(v) ? "NaN" : "infinite");
        }
    return NF_OK;
}

nf_status nf_matrix_measure(const nf_matrix *m, nf_column *column, nf_error *error)
{
    NF_SCOPE(error);
    const nf_columns all = nf_columns_of(m, false);
    nf_columns_measure(&all, m->type, column);
    return NF_OK;
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
                                      : "take an offset off it first, or scale it");
    default:
        return NF_OK;
    }
}

double *nf_noise_measure(const nf_program *p, const nf_rows *rows, double noise)
{
    nf_column *column = nf_alloc(p->dim, sizeof *column);
    double *deviation = nf_alloc(p->dim, sizeof *deviation);
    const nf_columns data = nf_columns_of_rows(p, rows, false);
    nf_columns_measure(&data, p->type, column);
    for (size_t j = 0; j < p->dim; j++)
        deviation[j] = noise * column[j].std;
    nf_free(column);
    return deviation;
}

/* The candidates for numbers whose rows have more than a fifth of the weights, with counters of these (Misra & Gries
 * 1982: with four counters each such number is among the candidates at the end); a second pass then adds up the
 * candidates' weights, and counts their rows. */
typedef struct votes {
    double number[CANDIDATES], weight[CANDIDATES];
    size_t rows[CANDIDATES];
} votes;

/* Takes one number into account: adds to its counter, makes it a candidate where a counter is 0, or else takes as much
 * off all counters as leaves none below 0; with what then is left of its weight it takes the place of one that is 0. */
static void vote(votes *v, double number, double weight)
{
    size_t least = 0;
    for (size_t k = 0; k < CANDIDATES; k++) {
        if (v->weight[k] > 0 && v->number[k] == number) {
            v->weight[k] += weight;
            return;
        }
        least = v->weight[k] < v->weight[least] ? k : least;
    }
    const double off = fmin(weight, v->weight[least]);
    for (size_t k = 0; k < CANDIDATES && off > 0; k++)
        v->weight[k] -= off;
    if (weight > off) {
        v->number[least] = number;
        v->weight[least] = weight - off;
    }
}

/* times[j]: how many rows hold the number of column j that has the largest share of the weights, where that is more
 * than a fifth of them; 0 otherwise. */
static void count_repeats(const nf_columns *c, size_t *times)
{
    const size_t from = from_of(c), end = end_of(c), bytes = (c->cols + 1) * sizeof(votes);
    votes *all = nf_alloc(c->cols + 1, sizeof *all);
    double *const sum = &all[c->cols].weight[0]; /* of all rows */
    nf_comm_take(c->comm, all, bytes);
    for (size_t i = from; i < end; i++) {
        const double w = nf_row_weight(&c->weights, i);
        const size_t row = nf_place(c->gaps, i);
        *sum += w;
        for (size_t j = 0; j < c->cols && w > 0; j++)
            vote(&all[j], at(c, row, j), w);
    }
    nf_comm_give(c->comm, all, bytes);
    for (size_t j = 0; j < c->cols; j++)
        for (size_t k = 0; k < CANDIDATES; k++)
            all[j].weight[k] = 0;
    nf_comm_take(c->comm, all, bytes);
    for (size_t i = from; i < end; i++) {
        const double w = nf_row_weight(&c->weights, i);
        const size_t row = nf_place(c->gaps, i);
        for (size_t j = 0; j < c->cols && w > 0; j++)
            for (size_t k = 0; k < CANDIDATES; k++)
                if (all[j].number[k] == at(c, row, j)) {
                    all[j].weight[k] += w;
                    all[j].rows[k]++;
                }
    }
    nf_comm_give(c->comm, all, bytes);
    for (size_t j = 0; j < c->cols; j++) {
        size_t most = 0;
        for (size_t k = 0; k < CANDIDATES; k++)
            most = all[j].weight[k] > all[j].weight[most] ? k : most;
        times[j] = all[j].weight[most] * (CANDIDATES + 1) > *sum ? all[j].rows[most] : 0;
    }
    nf_free(all);
}

nf_status nf_columns_check(const nf_columns *c, nf_type type, size_t first, const char *what, nf_error *error)
{
    nf_column *column = nf_alloc(c->cols, sizeof *column);
    nf_status status = NF_OK;
    nf_columns_measure(c, type, column);
    for (size_t j = 0; j < c->cols && !status; j++) {
        char name[300];
        snprintf(name, sizeof name, "%.250s: column %zu", what, first - 1 + nf_columns_number(c, j));
        if (column[j].spread == NF_SPREAD_TOO_SMALL)
            status = nf_column_check(&column[j], type, name, error);
    }
    nf_free(column);
    return status;
}

nf_status nf_matrix_check(const nf_matrix *m, nf_type type, const char *what, nf_error *error)
{
    NF_SCOPE(error);
    const nf_columns all = nf_columns_of(m, false);
    return nf_columns_check(&all, type, 1, what, error);
}

nf_status nf_data_check(const nf_program *p, const nf_rows *rows, nf_error *error)
{
    const nf_columns data = nf_columns_of_rows(p, rows, false), context = nf_columns_of_rows(p, rows, true);
    nf_status status = NF_OK;
    for (size_t i = from_of(&data); i < end_of(&data) && !status; i++) {
        const size_t row = nf_place(rows->gaps, i);
        for (size_t j = 0; j < p->dim + p->context && !status; j++) {
            const double v = j < p->dim ? at(&data, row, j) : at(&context, row, j - p->dim);
            if (!isfinite(v))
                status = nf_fail(error, NF_DATA, "row %zu, column %zu of the data is %s, expected a finite number",
                                 i + 1, j + 1, isnan(v) ? "NaN" : "infinite");
        }
    }
    status = nf_comm_agree(rows->comm, 0, status, error);
    if (!status)
        status = nf_row_weights_check(rows, "the data", error);
    if (!status)
        status = nf_columns_check(&data, p->type, 1, "the data", error);
    return status ? status : nf_columns_check(&context, p->type, p->dim + 1, "the data", error);
}

void nf_data_warn(const nf_program *p, const nf_rows *rows, char *warning, size_t size)
{
    const nf_columns data = nf_columns_of_rows(p, rows, false);
    size_t *times = nf_alloc(p->dim, sizeof *times), columns = 0, first = 0;
    count_repeats(&data, times);
    for (size_t j = p->dim; j-- > 0;)
        if (times[j] > 1 && !(p->points && p->points[j])) {
            columns++;
            first = j;
        }
    warning[0] = 0;
    if (columns)
        snprintf(warning, size,
                 "%zu of %zu columns hold%s one number in %s (column %zu in %zu of %zu): a density can grow without "
                 "bound there",
                 columns, p->dim, columns == 1 ? "s" : "",
                 rows->weights.at ? "rows of more than a fifth of the weight" : "more than a fifth of the rows",
                 first + 1, times[first], nf_rows_that_count(rows));
    nf_free(times);
}

nf_status nf_samples_warn(const nf_program *p, const void *params, const nf_rows *rows, char *warning, size_t size,
                          nf_error *error)
{
    enum { SAMPLES = 64 };
    nf_matrix x;
    warning[0] = 0;
    if (!p->entry[NF_SAMPLE].prologue)
        return NF_OK;
    nf_rows context =
        p->context ? nf_rows_part(p, rows, 0, rows->n < SAMPLES ? rows->n : SAMPLES) : (nf_rows){.n = SAMPLES};
    nf_status status = nf_matrix_make(&x, context.n, p->dim, p->type, error);
    const size_t of_number = nf_type_size(p->type), bytes = p->context * of_number;
    char *const first = rows->comm && bytes ? nf_alloc(context.n, bytes) : NULL; /* rows that others may have */
    size_t row[SAMPLES];
    for (size_t i = 0; i < SAMPLES; i++)
        row[i] = i;
    if (first) {
        nf_comm_collect(rows->comm, rows->context, rows->stride_context * of_number, rows->n, rows->gaps, row,
                        context.n, bytes, first);
        context.context = first;
        context.stride_context = p->context;
    }
    if (!status)
        status = nf_sample(p, params, 0, 0, &context, x.data, error);
    nf_free(first);
    const size_t lost = status ? 0 : nf_matrix_lost(&x);
    if (lost)
        snprintf(warning, size,
                 "%zu of %zu samples are not finite: the base reaches beyond what the layers map data to, and the "
                 "density does not integrate to 1",
                 lost, x.rows);
    nf_matrix_free(&x);
    return status;
}

/* whole.c - features that are whole numbers. A flow has a density p of numbers x, of which k = floor(x) is what the
 * data show, so that the probability of k is the integral of p over the cell from k to k + 1 (Theis, van den Oord &
 * Bethge 2016, "A note on the evaluation of generative models"); of several such features over the product of their
 * cells.
 *
 * It is computed by quadrature. Within its cell x runs evenly in u = log((x - a) / (b + 1 - x)), in which flows are
 * smooth, a and b being the feature's ends. The first cell goes on to u = -inf, the last to inf, as u1 - r s and
 * u0 + r s with s = -log(1 - y), y from 0 to 1. One or two features take the Gauss-Legendre points of each, and all
 * pairs, with r = 3. More, m of them, take as many points as two would of the additive sequence whose steps are the
 * powers -1, ..., -m of the solution g of g^(m + 1) = g + 1 (Roberts 2018, "The unreasonable effectiveness of
 * quasirandom sequences"), with r = 2. Either r has the smallest errors of 1, 1.5, 2 and 3 for normal densities in u.
 *
 * Derivatives are those of the sum over the points, each by its share of it. */
#include <math.h>
#include <string.h>

#include "internal.h"

enum {
    BLOCK = 1 << 14, /* points that are worked through at once, unless a row has more */
    MOST_EACH = 256  /* points of a feature beside others */
};

/* A call: the rows of a block, and their points. */
typedef struct work {
    nf_program plain; /* the program, its features being any numbers */
    const nf_program *p;
    const nf_rows *rows;
    size_t features, *feature; /* how many are whole numbers, and which */
    size_t points;             /* of a row */
    double *rule;              /* [points][features + 1]: places from 0 to 1 in the cells, and the point's weight */
    size_t first, n;           /* rows of this block */
    nf_matrix x, context;      /* [n * points]: of the points */
    nf_matrix log_p, score;    /* of the points; score [dim] where it is asked for */
    double *share;             /* [n * points]: the logarithm of a point's weight, then its share of the row */
    double *sum;               /* [n]: log_prob of the rows */
    nf_matrix out;             /* of the call: log_prob [1] or score [dim] of all rows; or no data */
    bool scores;
} work;

/* ---- points ------------------------------------------------------------------------------------------------------ */

size_t nf_whole_points(const unsigned *points, size_t dim, size_t *features)
{
    size_t each = 1;
    *features = 0;
    for (size_t j = 0; j < dim; j++) {
        *features += points[j] > 0;
        each = points[j] > each ? points[j] : each;
    }
    return *features > 1 && each > MOST_EACH ? MOST_EACH : each;
}

/* Whether a number is one that feature j may be. */
static bool is_whole(const nf_program *p, size_t j, double v)
{
    return v >= p->ends[2 * j] && v <= p->ends[2 * j + 1] && v == floor(v);
}

/* Whether the whole numbers of a row are whole, and within their ends. */
static bool is_inside(const work *w, const nf_matrix *x, size_t row)
{
    for (size_t j = 0; j < w->features; j++)
        if (!is_whole(w->p, w->feature[j], nf_matrix_get(x, row, w->feature[j])))
            return false;
    return true;
}

/* A task of nf_parallel: the points of a row of the block. */
static void spread(void *user, size_t row, size_t thread)
{
    work *w = user;
    const nf_program *p = w->p;
    const size_t size = nf_type_size(p->type), width = w->features + 1;
    const nf_matrix data = {w->rows->n, w->rows->stride_x, p->type, (void *)w->rows->x, NULL, NULL};
    const bool inside = is_inside(w, &data, w->first + row);
    (void)thread;
    for (size_t i = 0; i < w->points; i++) {
        const size_t to = row * w->points + i;
        const double *at = w->rule + i * width;
        double weight = at[w->features];
        memcpy((char *)w->x.data + to * p->dim * size,
               (const char *)w->rows->x + (w->first + row) * w->rows->stride_x * size, p->dim * size);
        if (p->context)
            memcpy((char *)w->context.data + to * p->context * size,
                   (const char *)w->rows->context + (w->first + row) * w->rows->stride_context * size,
                   p->context * size);
        for (size_t j = 0; j < w->features; j++) {
            const size_t of = w->feature[j];
            const double *ends = p->ends + 2 * of;
            double slope;
            nf_matrix_set(&w->x, to, of,
                          nf_whole_place(w->features, ends[0], ends[1],
                                         inside ? nf_matrix_get(&data, w->first + row, of) : ends[0], at[j], &slope));
            weight *= slope;
        }
        w->share[to] = log(weight);
    }
}

/* A task of nf_parallel: the sum over the points of a row of the block, and their shares of it. */
static void add_up(void *user, size_t row, size_t thread)
{
    work *w = user;
    const nf_program *p = w->p;
    const nf_matrix data = {w->rows->n, w->rows->stride_x, p->type, (void *)w->rows->x, NULL, NULL};
    double *share = w->share + row * w->points;
    bool numbers = true;
    (void)thread;
    for (size_t i = 0; i < w->points; i++)
        share[i] += nf_matrix_get(&w->log_p, row * w->points + i, 0);
    for (size_t j = 0; j < w->features; j++)
        numbers &= !isnan(nf_matrix_get(&data, w->first + row, w->feature[j]));
    const bool inside = is_inside(w, &data, w->first + row);
    for (size_t i = 0; i < w->points && !inside; i++)
        share[i] = numbers && !isnan(share[i]) ? -INFINITY : NAN;
    w->sum[row] = nf_whole_sum(w->points, share);
}

/* Writes what a row of the block has of the call's result. */
static void put_out(work *w, size_t row)
{
    if (w->out.data && !w->scores)
        nf_matrix_set(&w->out, w->first + row, 0, w->sum[row]);
    for (size_t j = 0; w->out.data && w->scores && j < w->p->dim; j++) {
        double sum = 0;
        for (size_t i = 0; i < w->points && !w->p->points[j]; i++) {
            const double share = w->share[row * w->points + i];
            sum += share > 0 ? share * nf_matrix_get(&w->score, row * w->points + i, j) : 0;
        }
        nf_matrix_set(&w->out, w->first + row, j, sum);
    }
}

/* ---- what run.c calls -------------------------------------------------------------------------------------------- */

/* Allocates what blocks of at most n rows need, and makes the rule. */
static nf_status prepare(work *w, bool scores, nf_error *error)
{
    const nf_program *p = w->p;
    size_t n = 0;
    const size_t each = nf_whole_points(p->points, p->dim, &w->features);
    w->plain = *p;
    w->plain.points = NULL;
    w->feature = nf_alloc(p->dim, sizeof *w->feature);
    for (size_t j = 0; j < p->dim; j++)
        if (p->points[j])
            w->feature[n++] = j;
    w->points = w->features == 1 ? each : each * each;
    w->rule = nf_alloc(w->points * (w->features + 1), sizeof *w->rule);
    nf_whole_rule(w->features, each, w->rule);
    const size_t fit = BLOCK / w->points, most = fit < 1 ? 1 : fit;
    w->n = w->rows->n < most ? w->rows->n : most;
    const size_t rows = w->n * w->points;
    w->share = nf_alloc(rows, sizeof *w->share);
    w->sum = nf_alloc(w->n, sizeof *w->sum);
    nf_status status = nf_matrix_make(&w->x, rows, p->dim, p->type, error);
    if (!status)
        status = nf_matrix_make(&w->context, rows, p->context, p->type, error);
    if (!status)
        status = nf_matrix_make(&w->log_p, rows, 1, p->type, error);
    if (!status && scores)
        status = nf_matrix_make(&w->score, rows, p->dim, p->type, error);
    return status;
}

static void finish(work *w)
{
    nf_matrix_free(&w->x);
    nf_matrix_free(&w->context);
    nf_matrix_free(&w->log_p);
    nf_matrix_free(&w->score);
    nf_free(w->feature);
    nf_free(w->rule);
    nf_free(w->share);
    nf_free(w->sum);
}

/* The rows of the points of this block. */
static nf_rows points_of(const work *w)
{
    return (nf_rows){.n = w->n * w->points,
                     .x = w->x.data,
                     .context = w->p->context ? w->context.data : NULL,
                     .stride_x = w->p->dim,
                     .stride_context = w->p->context};
}

/* Makes the mean gradient of the rows before, whose weights add up to `before`, that of these and this block's, whose
 * weights are `own`; *share is what the block's points count. */
static nf_status add_gradient(work *w, const void *params, double before, double own, void *grad, void *spare,
                              nf_error *error)
{
    nf_rows rows = points_of(w);
    double counts = 0, ignored;
    for (size_t r = 0; r < w->n; r++)
        for (size_t i = 0; i < w->points; i++)
            counts += w->share[r * w->points + i] *= nf_row_weight(&w->rows->weights, w->first + r);
    rows.weights = (nf_row_weights){w->share, NF_F64, 1, NULL};
    if (!(counts > 0))
        return NF_OK;
    const nf_status status = nf_loss(&w->plain, params, &rows, &ignored, spare, error);
    if (!status)
        w->p->numeric->average(own / (before + own), 0, w->p->params, spare, grad);
    return status;
}

nf_status nf_whole_run(const nf_program *p, unsigned kind, const void *params, const nf_rows *rows, void *const *out,
                       double *loss, void *grad, nf_error *error)
{
    work w = {.p = p, .rows = rows, .scores = kind == NF_SCORE};
    const size_t size = nf_type_size(p->type);
    void *spare = NULL;
    struct {
        double weights, sum;
    } s = {0, 0};
    size_t end;
    nf_status status = prepare(&w, w.scores, error);
    w.out = (nf_matrix){rows->n, w.scores ? p->dim : 1, p->type, out ? out[0] : NULL, NULL, NULL};
    if (!status && rows->weights.at)
        status = nf_row_weights_check(rows, p->name, error);
    if (grad)
        spare = nf_buffer(p->params + 1, size);
    nf_comm_own(rows->comm, rows->n, &w.first, &end);
    nf_comm_take(status ? NULL : rows->comm, &s, sizeof s);
    for (const size_t most = w.n; !status && w.first < end; w.first += w.n) {
        w.n = end - w.first < most ? end - w.first : most;
        const nf_rows points = points_of(&w);
        const double before = s.weights;
        nf_parallel(w.n, nf_threads(), spread, &w);
        status = nf_run(&w.plain, NF_LOG_PROB, params, &points, &w.log_p.data, error);
        if (!status && w.scores)
            status = nf_run(&w.plain, NF_SCORE, params, &points, &w.score.data, error);
        if (status)
            break;
        nf_parallel(w.n, nf_threads(), add_up, &w);
        for (size_t r = 0; r < w.n; r++) {
            const double weight = nf_row_weight(&rows->weights, w.first + r);
            put_out(&w, r);
            s.weights += weight;
            s.sum -= weight > 0 ? weight * w.sum[r] : 0;
        }
        if (grad && s.weights > before)
            status = add_gradient(&w, params, before, s.weights - before, grad, spare, error);
    }
    nf_comm_give(status ? NULL : rows->comm, &s, sizeof s);
    if (!status && loss)
        *loss = s.sum / s.weights;
    nf_free(spare);
    finish(&w);
    return status;
}

void nf_whole_round(const nf_program *p, size_t n, void *x)
{
    nf_matrix rows = {n, p->dim, p->type, x, NULL, NULL};
    for (size_t j = 0; j < p->dim; j++)
        for (size_t i = 0; i < n && p->points[j]; i++) {
            const double down = floor(nf_matrix_get(&rows, i, j));
            nf_matrix_set(&rows, i, j, fmin(fmax(down, p->ends[2 * j]), p->ends[2 * j + 1]));
        }
}

nf_status nf_whole_check(const nf_program *p, const nf_rows *rows, nf_error *error)
{
    const nf_matrix x = {rows->n, rows->stride_x, p->type, (void *)rows->x, NULL, rows->gaps};
    nf_status status = NF_OK;
    size_t first, end;
    nf_comm_own(rows->comm, rows->n, &first, &end);
    for (size_t i = first; p->points && i < end && !status; i++)
        for (size_t j = 0; j < p->dim && !status; j++) {
            const double v = nf_matrix_get(&x, i, j), *ends = p->ends + 2 * j;
            char number[40];
            if (!p->points[j] || is_whole(p, j, v) || !(nf_row_weight(&rows->weights, i) > 0))
                continue;
            nf_number_print(number, sizeof number, v, p->type);
            status = nf_fail(error, NF_DATA,
                             "row %zu of the data: column %zu is %s, expected a whole number from %.0f to %.0f", i + 1,
                             j + 1, number, ends[0], ends[1]);
        }
    return nf_comm_agree(rows->comm, 0, status, error);
}

nf_status nf_whole_fail(const nf_program *p, const char *what, nf_error *error)
{
    size_t j = 0;
    while (j + 1 < p->dim && !p->points[j])
        j++;
    return nf_fail(error, NF_USAGE, "%s: feature %zu is a whole number, and %s", p->name, j + 1, what);
}

/* entering.c - parameters that are statistics of the data: of what enters their layer, so that they are set layer by
 * layer (data-dependent initialisation: Kingma & Dhariwal, "Glow", 2018). */
#include <math.h>
#include <stdio.h>

#include "internal.h"

enum { MOST_LOG_STD = 80 }; /* of a column that sets a layer: bounded() of the layer library keeps to it */

/* Sets number i of an array of the program's type. */
static void store(const nf_program *p, void *params, size_t i, double value)
{
    if (p->type == NF_F32)
        ((float *)params)[i] = (float)value;
    else
        ((double *)params)[i] = value;
}

/* Sets those parameters that are statistics of output `entering` of NF_ENTERING, `cols` columns. */
static nf_status set_from(const nf_program *p, char *params, size_t entering, const nf_column *column, size_t cols,
                          nf_error *error)
{
    nf_status status = NF_OK;
    for (size_t i = 0; i < p->n_param && !status; i++)
        for (size_t c = 0; c < cols && !status; c++) {
            const nf_param *q = &p->param[i];
            const bool none = column[c].spread == NF_SPREAD_NONE;
            const double std = none ? 1 : column[c].std;
            char what[120];
            if (!q->statistic || q->entering != entering)
                break;
            snprintf(what, sizeof what, "%.60s: column %zu of what enters", q->name, c + 1);
            if (q->statistic == NF_STATISTIC_LOG_STD && fabs(log(std)) > MOST_LOG_STD)
                status = nf_fail(error, NF_DATA,
                                 "%s has a deviation of %g, which its layer cannot divide by: scale the data, or "
                                 "standardize them before it",
                                 what, std);
            if (!status && q->statistic != NF_STATISTIC_MEAN && !(none && q->statistic == NF_STATISTIC_STD_OR_ONE))
                status = nf_column_check(&column[c], p->type, what, error);
            store(p, params, q->offset + c,
                  q->statistic == NF_STATISTIC_MEAN      ? column[c].mean
                  : q->statistic == NF_STATISTIC_LOG_STD ? log(std)
                                                         : std);
        }
    return status;
}

/* NF_DATA, naming the row of the data, where what enters a layer, of which statistics are to be taken, is not finite:
 * rows trained on, from the first-th on. */
static nf_status check_entering(const nf_batches *b, size_t first, const nf_columns *x, nf_error *error)
{
    const nf_matrix all = {x->rows, x->cols, x->type, (void *)x->data, NULL, NULL};
    size_t bad = SIZE_MAX;
    double value = 0;
    for (size_t r = x->from; r < x->end && bad == SIZE_MAX; r++)
        for (size_t c = 0; c < x->cols && bad == SIZE_MAX; c++) {
            value = nf_matrix_get(&all, r, c);
            bad = isfinite(value) ? SIZE_MAX : r;
        }
    bad = nf_comm_first(x->comm, bad, &value, sizeof value);
    return bad == SIZE_MAX ? NF_OK
                           : nf_fail(error, NF_DATA,
                                     "row %zu of the data is %s where it enters a layer that the data set, expected a "
                                     "finite number",
                                     nf_batches_row(b, first + bad) + 1, isnan(value) ? "NaN" : "infinite");
}

/* Which of n rows this rank has in a call of the workspace. */
static void own_rows(nf_columns *x, const nf_comm *c, const nf_workspace *w)
{
    x->comm = c;
    x->from = 0;
    x->end = x->rows;
    while (c && x->from < x->rows && nf_workspace_rank(w, x->rows, x->from) < c->rank)
        x->from++;
    while (c && x->end > x->from && nf_workspace_rank(w, x->rows, x->end - 1) > c->rank)
        x->end--;
}

/* Measures what enters a layer, output `entering` of NF_ENTERING: column[width]. */
static nf_status measure_entering(nf_batches *b, const char *params, nf_workspace *work, size_t entering, void **out,
                                  nf_column *column, nf_error *error)
{
    const nf_program *p = b->p;
    const size_t width = p->entry[NF_ENTERING].width[entering];
    nf_column *own = nf_alloc(width, sizeof *own); /* of a batch */
    double *weight = b->rows->weights.at ? nf_alloc(nf_batches_most(b, NF_OF_TRAINING), sizeof *weight) : NULL;
    double before = 0, more; /* sums of weights, of the batches so far and of this one */
    nf_batch batch;
    nf_status status = NF_OK;
    for (size_t done = 0, first = 0; !status && nf_batches_part(b, NF_OF_TRAINING, 0, work, &done, &batch);
         first = done) {
        nf_matrix x = {batch.n, width, p->type, nf_sparse(batch.n, width * nf_type_size(p->type)), NULL, NULL};
        const nf_noise noise = {nf_noise_seed(b->seed, SIZE_MAX), first, NULL};
        if (p->points)
            batch.noise = &noise;
        out[entering] = x.data;
        nf_workspace_run(work, params, &batch, NULL, out, NULL, NULL);
        out[entering] = NULL;
        if (weight)
            nf_batches_weights(b, NF_OF_TRAINING, first, batch.n, work, weight);
        nf_columns columns = nf_columns_of(&x, false);
        own_rows(&columns, b->rows->comm, work);
        status = check_entering(b, first, &columns, error);
        columns.weights = (nf_row_weights){weight, NF_F64, 1, NULL};
        more = nf_columns_measure(&columns, x.type, own);
        for (size_t c = 0; c < width; c++)
            nf_column_merge(&column[c], before, &own[c], more, x.type);
        before += more;
        nf_matrix_free(&x);
    }
    nf_free(weight);
    nf_free(own);
    return status;
}

nf_status nf_set_from_data(nf_batches *b, void *params, nf_error *error)
{
    const nf_entry *e = &b->p->entry[NF_ENTERING];
    nf_status status = NF_OK;
    if (e->outputs == 0)
        return status;
    const nf_sharing sharing = {.chunks = NF_CHUNKS, .comm = b->rows->comm, .sharers = b->rows->comm ? b->sharers : 1};
    nf_workspace *work = nf_workspace_make(b->p, NF_ENTERING, nf_batches_most(b, NF_OF_TRAINING), &sharing);
    void **out = nf_alloc(e->outputs, sizeof *out);
    for (size_t i = 0; i < e->outputs && !status; i++) {
        nf_column *column = nf_alloc(e->width[i], sizeof *column);
        status = measure_entering(b, params, work, i, out, column, error);
        if (!status)
            status = set_from(b->p, params, i, column, e->width[i], error);
        nf_free(column);
    }
    nf_free(out);
    nf_workspace_free(work);
    return status;
}

/* row_weights.c - what rows count. */
#include <math.h>
#include <stdlib.h>

#include "internal.h"

double nf_row_weight(const nf_row_weights *w, size_t i)
{
    if (!w->at)
        return 1;
    i = nf_place(w->gaps, i);
    return w->type == NF_F32 ? (double)((const float *)w->at)[i * w->stride] : ((const double *)w->at)[i * w->stride];
}

nf_status nf_row_weight_check(double w, size_t row, const char *what, nf_error *error)
{
    char text[40];
    if (w >= 0 && isfinite(w))
        return NF_OK;
    nf_number_print(text, sizeof text, w, NF_F64);
    return nf_fail(error, NF_DATA, "%s: the weight of row %zu is %s, expected a finite number of at least 0", what,
                   row + 1, text);
}

nf_status nf_row_weights_end(double sum, size_t n, const char *what, nf_error *error)
{
    if (!(sum > 0))
        return nf_fail(error, NF_DATA, "%s: the weights of all %zu rows are 0", what, n);
    if (!isfinite(sum))
        return nf_fail(error, NF_DATA, "%s: the sum of the weights is beyond the range of double", what);
    return NF_OK;
}

double nf_row_weights_unit(double largest)
{
    enum { NEAR = 32, LEAST = -1000 }; /* float has room for what is 2^90 times smaller; double for 2^1000 */
    int power;
    frexp(largest, &power);
    return abs(power) <= NEAR ? 1 : ldexp(1, power < LEAST ? -LEAST : -power);
}

double nf_row_weights_sum(const nf_row_weights *w, size_t n, const nf_comm *c)
{
    size_t first, end;
    double sum = 0;
    nf_comm_own(c, n, &first, &end);
    nf_comm_take(c, &sum, sizeof sum);
    for (size_t i = first; i < end; i++)
        sum += nf_row_weight(w, i);
    nf_comm_give(c, &sum, sizeof sum);
    return sum;
}

nf_status nf_row_weights_check(const nf_rows *rows, const char *what, nf_error *error)
{
    size_t first, end;
    if (!rows->weights.at || !rows->n)
        return NF_OK;
    nf_comm_own(rows->comm, rows->n, &first, &end);
    nf_status status = NF_OK;
    for (size_t i = first; i < end && !status; i++)
        status = nf_row_weight_check(nf_row_weight(&rows->weights, i), i, what, error);
    status = nf_comm_agree(rows->comm, 0, status, error);
    return status ? status
                  : nf_row_weights_end(nf_row_weights_sum(&rows->weights, rows->n, rows->comm), rows->n, what, error);
}

size_t nf_rows_that_count(const nf_rows *rows)
{
    size_t n = rows->weights.at ? 0 : rows->n, first, end;
    if (!rows->weights.at)
        return n;
    nf_comm_own(rows->comm, rows->n, &first, &end);
    nf_comm_take(rows->comm, &n, sizeof n);
    for (size_t i = first; i < end; i++)
        n += nf_row_weight(&rows->weights, i) > 0;
    nf_comm_give(rows->comm, &n, sizeof n);
    return n;
}

nf_status nf_weighted_loss(const nf_program *p, const void *params, const nf_rows *rows, double *loss, void *grad,
                           nf_error *error)
{
    const nf_train_options all = {.batch = 0};
    const nf_status status = nf_row_weights_check(rows, p->name, error);
    nf_batches b;
    if (status)
        return status;
    const nf_program here = nf_program_here(p); /* devices have no shares of rows */
    nf_batches_make(&b, &here, rows, &all, NULL);
    const size_t most = nf_batches_most(&b, NF_OF_TRAINING);
    nf_workspace *w = nf_workspace_make(&here, grad ? NF_GRAD : NF_LOSS, most, NULL);
    void *spare = grad && most < b.n ? nf_buffer(p->params, nf_type_size(p->type)) : NULL;
    *loss = nf_batches_loss(&b, NF_OF_TRAINING, 0, w, params, NULL, grad, spare);
    nf_free(spare);
    nf_workspace_free(w);
    nf_batches_free(&b);
    return NF_OK;
}

/* blame.c - which row of the data a loss that is not finite comes from. */
#include <math.h>
#include <stdio.h>

#include "internal.h"

/* Finds the first row that counts, as the caller numbers them, whose log-density is not finite: *bad, or SIZE_MAX where
 * all are finite. Where ranks have the rows between them, of those that are here. */
static nf_status find_bad(const nf_batches *b, const void *params, size_t *bad, double *log_prob, nf_error *error)
{
    const nf_program here = nf_program_here(b->p), *const p = &here;
    const nf_rows *all = b->rows;
    const size_t most = b->most;
    size_t first, end;
    nf_matrix lp;
    nf_status status = nf_matrix_make(&lp, all->n < most ? all->n : most, 1, p->type, error);
    *bad = SIZE_MAX;
    nf_comm_own(all->comm, all->n, &first, &end);
    for (size_t n; !status && *bad == SIZE_MAX && first < end; first += n) {
        const nf_rows part = nf_rows_part(p, all, first, end - first < most ? end - first : most);
        n = part.n; /* fewer where there is a gap */
        status = nf_run(p, NF_LOG_PROB, params, &part, &lp.data, error);
        for (size_t i = 0; i < n && !status && *bad == SIZE_MAX; i++) {
            *log_prob = nf_matrix_get(&lp, i, 0);
            if (!isfinite(*log_prob) && nf_row_weight(&all->weights, first + i) > 0)
                *bad = first + i;
        }
    }
    nf_matrix_free(&lp);
    return status;
}

/* Writes what to say of a row beside its log-density: of its first feature that is outside its domain; or nothing. */
static void say_outside(const nf_batches *b, size_t row, char *text, size_t size)
{
    const nf_program *p = b->p;
    const nf_rows *rows = b->rows;
    const nf_matrix all = {rows->n, rows->stride_x, p->type, (void *)rows->x, NULL, rows->gaps};
    text[0] = 0;
    for (size_t j = 0; p->ends && j < p->dim && !text[0]; j++) {
        const double v = nf_matrix_get(&all, row, j);
        char number[40];
        nf_number_print(number, sizeof number, v, p->type);
        if (v < p->ends[2 * j] || v > p->ends[2 * j + 1])
            snprintf(text, size, ": feature %zu is %s, outside its domain", j + 1, number);
    }
}

nf_status nf_blame(const nf_batches *b, const void *params, const char *what, double loss, size_t step, nf_error *error)
{
    char value[40], of_row[40];
    struct {
        double log_prob;
        char outside[100];
    } found = {.log_prob = NAN};
    size_t bad = SIZE_MAX;
    const nf_status status = b->rows ? find_bad(b, params, &bad, &found.log_prob, error) : NF_OK;
    nf_number_print(value, sizeof value, loss, NF_F64);
    if (status)
        return status;
    if (bad < SIZE_MAX)
        say_outside(b, bad, found.outside, sizeof found.outside);
    bad = nf_comm_first(b->rows ? b->rows->comm : NULL, bad, &found, sizeof found);
    if (bad == SIZE_MAX)
        return nf_fail(error, NF_DATA, "the loss is %s at step %zu%s", value, step, what);
    nf_number_print(of_row, sizeof of_row, found.log_prob, NF_F64);
    return nf_fail(error, NF_DATA, "the loss is %s at step %zu: row %zu of the data has log-probability %s%s", value,
                   step, bad + 1, of_row, found.outside);
}

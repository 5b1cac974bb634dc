/* eval.c - nfc eval: the mean log-likelihood of data under a trained model. */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "memory.h"

static const double SEEN = 0.01; /* the least change of a log-density that counts: nats, or a share of larger ones */

typedef struct eval_arguments {
    common_arguments common;
    const char *weights, *data, *out;
    nf_file_options how;         /* the data are read */
    nfc_compile_options compile; /* its device */
} eval_arguments;

static const nf_option own_rows[] = {
    NF_FILES_ROW(eval_arguments, data,
                 ".npy, .npz, .csv or .tsv, or all that x*.csv matches; again: more (default: the model's own data)"),
    NF_TEXT_ROW(eval_arguments, weights, "FILE", "the weights (default: runs/NAME/weights.safetensors)"),
    NF_TEXT_ROW(eval_arguments, out, "FILE", "write the log-likelihood of every row"),
};
static const nf_options own_table = NF_TABLE("eval", own_rows, &((eval_arguments){.common = {0}}));
static const flag flags[] = {
    FLAG('d', "data", own_table, "data", 0),       READING_FLAGS(offsetof(eval_arguments, how)),
    FLAG('w', "weights", own_table, "weights", 0), DEVICE_FLAG(offsetof(eval_arguments, compile)),
    FLAG('o', NULL, own_table, "out", 0),          {0},
};

/* For data whose type does not hold the rows of a column apart (`coarse` says which): NF_DATA with that error if it
 * matters to this model, that is if moving every number to the next one of the type changes the log-density of a row.
 * lp: the log-densities of the data. */
static nf_status check_rounding(const flow *f, const nf_matrix *data, const nf_matrix *lp, const nf_error *coarse,
                                nf_error *error)
{
    enum { BLOCK = 1 << 16 };
    const nf_program *p = f->program;
    const size_t most = data->rows < BLOCK ? data->rows : BLOCK, bytes = data->cols * nf_type_size(p->type);
    nf_matrix near = {0}, moved = {0};
    nf_status status = nf_matrix_make(&near, most, data->cols, p->type, error);
    if (!status)
        status = nf_matrix_make(&moved, most, 1, p->type, error);
    for (size_t done = 0; done < data->rows && !status; done += near.rows) {
        near.rows = nf_stretch(data->gaps, done, data->rows - done < most ? data->rows - done : most);
        memcpy(near.data, (const char *)data->data + nf_place(data->gaps, done) * bytes, near.rows * bytes);
        for (size_t i = 0; i < near.rows; i++)
            for (size_t j = 0; j < p->dim + p->context; j++) {
                const double v = nf_matrix_get(&near, i, j);
                if (j < p->dim && p->points && p->points[j])
                    continue;
                nf_matrix_set(&near, i, j, p->type == NF_F32 ? (double)nextafterf((float)v, 0) : nextafter(v, 0));
            }
        const nf_rows rows = rows_of(p, &near);
        status = nf_run(p, NF_LOG_PROB, f->params, &rows, &moved.data, error);
        for (size_t i = 0; i < near.rows && !status; i++) {
            const double before = nf_matrix_get(lp, done + i, 0), after = nf_matrix_get(&moved, i, 0);
            if (before != after && !(fabs(before - after) <= SEEN * fmax(1, fabs(before))))
                status = nf_fail(error, NF_DATA, "%s", coarse->text);
        }
    }
    nf_matrix_free(&near);
    nf_matrix_free(&moved);
    return status;
}

/* What eval finds out about the log-densities l of rows with weights w. */
typedef struct summary {
    double mean;           /* sum w l / sum w */
    double error;          /* of the mean */
    double effective;      /* sample size: (sum w)^2 / sum w^2 */
    size_t rows;           /* whose weights are not 0 */
    size_t outside, first; /* of these, those of log-density -inf: how many, and which of all rows is first, from 1 */
} summary;

/* Fills *s. The error is the square root of n / (n - 1) sum (w (l - mean))^2 / (sum w)^2 over the n rows that count:
 * that of a ratio of two sums over independent rows, to first order (Cochran, "Sampling Techniques", 1977, chapter 6),
 * and where all weights are the same that of a mean. */
static void summarize(summary *s, const nf_matrix *lp, const nf_row_weights *weights)
{
    double sum = 0, square = 0, shares = 0;
    *s = (summary){.mean = 0};
    for (size_t i = 0; i < lp->rows; i++)
        sum += nf_row_weight(weights, i);
    for (size_t i = 0; i < lp->rows; i++) {
        const double v = nf_matrix_get(lp, i, 0), w = nf_row_weight(weights, i);
        if (w == 0)
            continue;
        if (isinf(v) && s->outside++ == 0)
            s->first = i + 1;
        s->mean += weights->at ? v * (w / sum) : v / sum;
        shares += w / sum * (w / sum);
        s->rows++;
    }
    for (size_t i = 0; i < lp->rows; i++) {
        const double w = nf_row_weight(weights, i), d = w > 0 ? nf_matrix_get(lp, i, 0) - s->mean : 0;
        square += w / sum * d * (w / sum * d);
    }
    const double n = (double)s->rows;
    s->error = n > 1 && isfinite(s->mean) ? sqrt(n / (n - 1) * square) : (double)INFINITY;
    s->effective = 1 / shares;
}

/* The log-densities of n rows from the first-th on, for which *lp has room; a terminal is told how far that is. */
static nf_status log_prob(const flow *f, const nf_rows *all, size_t first, size_t n, nf_matrix *lp, nf_error *error)
{
    const size_t block = rows_at_once(f->program);
    const nf_program *p = f->program;
    nf_status status = NF_OK;
    for (size_t done = 0, now; done < n && !status; done += now) {
        const nf_rows rows = nf_rows_part(p, all, first + done, n - done < block ? n - done : block);
        void *to = (char *)lp->data + done * nf_type_size(p->type);
        now = rows.n;
        draw_rows(done, n, NULL);
        status = nf_run(p, NF_LOG_PROB, f->params, &rows, &to, error);
    }
    draw_rows(n, n, NULL);
    return status;
}

/* The same of ranks, of which each computes some and the first has all. */
static nf_status log_prob_of_ranks(const flow *f, const nf_comm *comm, const nf_rows *all, nf_matrix *lp,
                                   nf_error *error)
{
    const nf_program *p = f->program;
    const size_t first = nf_comm_from(comm, comm->rank, all->n);
    const size_t n = nf_comm_from(comm, comm->rank + 1, all->n) - first;
    nf_matrix own;
    nf_status status = nf_matrix_make(&own, n, 1, p->type, error);
    if (!status)
        status = log_prob(f, all, first, n, &own, error);
    if (!status)
        nf_comm_gather(comm, own.data, lp->data, all->n, nf_type_size(p->type));
    nf_matrix_free(&own);
    return status;
}

/* Prints the mean log-likelihood of the data with its standard error, or how many rows are outside the support, and
 * writes the log-likelihood of every row if asked. */
static nf_status eval(const flow *f, const eval_arguments *a, const nf_comm *comm, nf_error *error)
{
    const nf_program *p = f->program;
    nf_matrix data = {0}, lp = {0};
    nf_rows rows = {.n = 0};
    summary s;
    nf_error coarse;
    nf_status status = read_data(f->model, p, (data_file){a->data, .how = a->how, .names = f->names, .apart = true},
                                 &data, &coarse, error);
    if (!status)
        status = nf_matrix_make_from(&lp, data.rows, 1, p->type, MAP_FROM, error);
    if (!status) {
        rows = rows_of(p, &data);
        status = comm ? log_prob_of_ranks(f, comm, &rows, &lp, error) : log_prob(f, &rows, 0, rows.n, &lp, error);
    }
    if (status || !ranks_lead()) {
        nf_matrix_free(&data);
        nf_matrix_free(&lp);
        return status;
    }
    if (!status && coarse.text[0])
        status = check_rounding(f, &data, &lp, &coarse, error);
    if (!status)
        summarize(&s, &lp, &rows.weights);
    if (!status && a->out)
        status = nf_matrix_write(&lp, a->out, error);
    if (!status) {
        char text[40], of[100];
        nf_number_print(text, sizeof text, s.mean, NF_F64);
        snprintf(of, sizeof of, "mean log-likelihood of %zu rows", s.rows);
        if (rows.weights.at)
            snprintf(of, sizeof of, "weighted mean log-likelihood of %zu rows, effective sample size %.4g", s.rows,
                     s.effective);
        const bool taken = a->out && (!strcmp(a->out, "-") || nf_descriptor_of(a->out) == STDOUT_FILENO);
        FILE *const to = taken ? stderr : stdout;
        if (s.outside)
            fprintf(to, "%s nats (%s: %zu outside the model's support, row %zu first)\n", text, of, s.outside, s.first);
        else
            fprintf(to, "%s +- %.2g nats (%s)\n", text, s.error, of);
    }
    nf_matrix_free(&data);
    nf_matrix_free(&lp);
    return status;
}

int command_eval(int argc, char **argv)
{
    eval_arguments a = {.common = {0}};
    nf_error error;
    flow f;
    read_flags(argc, argv, "MODEL.lua", "Mean log-likelihood (nats) of data under a trained model.", flags, &a.common);
    const nf_comm *comm;
    nf_status status = ranks_open(&comm, &error);
    if (!status)
        status = nf_data_name_check(a.out, &error);
    if (status)
        return fail(status, &error);
    status = open_flow(&f, &a.common, a.weights, &a.compile, 1u << NF_LOG_PROB, &error);
    if (!status)
        status = eval(&f, &a, comm, &error);
    close_flow(&f);
    return status ? fail(status, &error) : 0;
}

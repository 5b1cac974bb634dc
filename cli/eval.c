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
    NF_FILES_ROW(eval_arguments, data, "FILE",
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
 * lp: the log-densities of the data. c: ranks that have the rows between them. */
static nf_status check_rounding(const flow *f, const nf_matrix *data, const nf_matrix *lp, const nf_error *coarse,
                                const nf_comm *c, nf_error *error)
{
    enum { BLOCK = 1 << 16 };
    const nf_program *p = f->program;
    const size_t most = data->rows < BLOCK ? data->rows : BLOCK, bytes = data->cols * nf_type_size(p->type);
    nf_matrix near = {0}, moved = {0};
    nf_status status = nf_matrix_make(&near, most, data->cols, p->type, error);
    if (!status)
        status = nf_matrix_make(&moved, most, 1, p->type, error);
    size_t done, end;
    for (nf_comm_own(c, data->rows, &done, &end); done < end && !status; done += near.rows) {
        near.rows = nf_stretch(data->gaps, done, end - done < most ? end - done : most);
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
    return nf_comm_agree(c, 0, status, error);
}

/* What eval finds out about the log-densities l of rows with weights w. */
typedef struct summary {
    double mean;           /* sum w l / sum w */
    double square, shares; /* sum (w (l - mean))^2 / (sum w)^2; sum w^2 / (sum w)^2 */
    double error;          /* of the mean */
    double effective;      /* sample size: (sum w)^2 / sum w^2 */
    size_t rows;           /* whose weights are not 0 */
    size_t outside, first; /* of these, those of log-density -inf: how many, and which of all rows is first, from 1 */
} summary;

/* Fills *s. The error is the square root of n / (n - 1) sum (w (l - mean))^2 / (sum w)^2 over the n rows that count:
 * that of a ratio of two sums over independent rows, to first order (Cochran, "Sampling Techniques", 1977, chapter 6),
 * and where all weights are the same that of a mean. c: ranks that have the rows between them. */
static void summarize(summary *s, const nf_matrix *lp, const nf_row_weights *weights, const nf_comm *c)
{
    const double sum = nf_row_weights_sum(weights, lp->rows, c);
    size_t first, end;
    *s = (summary){.mean = 0};
    nf_comm_own(c, lp->rows, &first, &end);
    nf_comm_take(c, s, sizeof *s);
    for (size_t i = first; i < end; i++) {
        const double v = nf_matrix_get(lp, i, 0), w = nf_row_weight(weights, i);
        if (w == 0)
            continue;
        if (isinf(v) && s->outside++ == 0)
            s->first = i + 1;
        s->mean += weights->at ? v * (w / sum) : v / sum;
        s->shares += w / sum * (w / sum);
        s->rows++;
    }
    nf_comm_give(c, s, sizeof *s);
    nf_comm_take(c, s, sizeof *s);
    for (size_t i = first; i < end; i++) {
        const double w = nf_row_weight(weights, i), d = w > 0 ? nf_matrix_get(lp, i, 0) - s->mean : 0;
        s->square += w / sum * d * (w / sum * d);
    }
    nf_comm_give(c, s, sizeof *s);
    const double n = (double)s->rows;
    s->error = n > 1 && isfinite(s->mean) ? sqrt(n / (n - 1) * s->square) : (double)INFINITY;
    s->effective = 1 / s->shares;
}

/* The log-densities of rows, *lp in their places: of ranks that have them between them each those of its own. A
 * terminal is told how far that is. */
static nf_status log_prob(const flow *f, const nf_rows *all, nf_matrix *lp, nf_error *error)
{
    const size_t block = rows_at_once(f->program);
    const nf_program *p = f->program;
    size_t first, end;
    nf_status status = nf_matrix_make_own(lp, all->n, 1, p->type, MAP_FROM, all->comm, error);
    nf_comm_own(all->comm, all->n, &first, &end);
    for (size_t done = first, now; done < end && !status; done += now) {
        const nf_rows rows = nf_rows_part(p, all, done, end - done < block ? end - done : block);
        void *to = (char *)lp->data + done * nf_type_size(p->type);
        now = rows.n;
        draw_rows(done - first, end - first, NULL);
        status = nf_run(p, NF_LOG_PROB, f->params, &rows, &to, error);
    }
    draw_rows(end - first, end - first, NULL);
    return status;
}

/* Writes the log-density of every row; rank 0 does, which gets them from all. */
static nf_status write_rows(nf_matrix *lp, const nf_comm *c, const char *path, nf_error *error)
{
    const size_t size = nf_type_size(lp->type);
    nf_matrix all = *lp;
    size_t first, end;
    nf_comm_own(c, lp->rows, &first, &end);
    nf_status status = c && !c->rank ? nf_matrix_make_from(&all, lp->rows, 1, lp->type, MAP_FROM, error) : NF_OK;
    if (!status && c)
        nf_comm_gather(c, (char *)lp->data + first * size, all.data, lp->rows, size);
    if (!status && ranks_lead())
        status = nf_matrix_write(&all, path, error);
    if (c && !c->rank)
        nf_matrix_free(&all);
    return status;
}

/* Prints the mean log-likelihood of the data with its standard error, or how many rows are outside the support, and
 * writes the log-likelihood of every row if asked. */
static nf_status eval(const flow *f, const eval_arguments *a, const nf_comm *comm, nf_error *error)
{
    const nf_program *p = f->program;
    nf_matrix data = {0}, lp = {0};
    nf_rows rows = {.n = 0};
    summary s = {.mean = 0};
    nf_error coarse;
    const data_file where = {a->data, .how = a->how, .names = f->names, .comm = comm, .apart = true};
    nf_status status = read_data(f->model, p, where, &data, &coarse, error);
    if (!status) {
        rows = rows_of(p, &data);
        rows.comm = comm;
        status = log_prob(f, &rows, &lp, error);
    }
    if (!status && coarse.text[0])
        status = check_rounding(f, &data, &lp, &coarse, comm, error);
    if (!status)
        summarize(&s, &lp, &rows.weights, comm);
    if (!status && a->out)
        status = write_rows(&lp, comm, a->out, error);
    if (!status && ranks_lead()) {
        char text[40], of[100];
        nf_number_print(text, sizeof text, s.mean, NF_F64);
        snprintf(of, sizeof of, "mean log-likelihood of %zu row%s", s.rows, NF_S(s.rows));
        if (rows.weights.at)
            snprintf(of, sizeof of, "weighted mean log-likelihood of %zu row%s, effective sample size %.4g", s.rows,
                     NF_S(s.rows), s.effective);
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

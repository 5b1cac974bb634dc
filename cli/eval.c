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
    nf_file_options how; /* the data are read */
} eval_arguments;

static const nf_option own_rows[] = {
    NF_TEXT_ROW(eval_arguments, data, "FILE", ".npy, .npz, .csv or .tsv (default: the model's own data)"),
    NF_TEXT_ROW(eval_arguments, weights, "FILE", "the weights (default: runs/NAME/weights.safetensors)"),
    NF_TEXT_ROW(eval_arguments, out, "FILE", "write the log-likelihood of every row"),
};
static const nf_options own_table = NF_TABLE("eval", own_rows, &((eval_arguments){.common = {0}}));
static const flag flags[] = {
    FLAG('d', "data", own_table, "data", 0),
    READING_FLAGS(offsetof(eval_arguments, how)),
    FLAG('w', "weights", own_table, "weights", 0),
    FLAG('o', NULL, own_table, "out", 0),
    {0},
};

/* For data whose type does not hold the rows of a column apart (`coarse` says which): NF_DATA with that error if it
 * matters to this model, that is if moving every number to the next one of the type changes the log-density of a row.
 * lp: the log-densities of the data; changes the data. */
static nf_status check_rounding(const flow *f, nf_matrix *data, const nf_matrix *lp, const nf_error *coarse,
                                nf_error *error)
{
    const nf_program *p = f->program;
    const nf_rows rows = rows_of(p, data);
    nf_matrix moved;
    nf_status status = nf_matrix_make(&moved, data->rows, 1, p->type, error);
    for (size_t i = 0; i < data->rows; i++)
        for (size_t j = 0; j < data->cols; j++) {
            const double v = nf_matrix_get(data, i, j);
            nf_matrix_set(data, i, j, p->type == NF_F32 ? (double)nextafterf((float)v, 0) : nextafter(v, 0));
        }
    if (!status)
        status = nf_run(p, NF_LOG_PROB, f->params, &rows, &moved.data, error);
    for (size_t i = 0; i < data->rows && !status; i++) {
        const double before = nf_matrix_get(lp, i, 0), after = nf_matrix_get(&moved, i, 0);
        if (before != after && !(fabs(before - after) <= SEEN * fmax(1, fabs(before))))
            status = nf_fail(error, NF_DATA, "%s", coarse->text);
    }
    nf_matrix_free(&moved);
    return status;
}

/* Prints the mean log-likelihood of the data with its standard error, or how many rows are outside the support, and
 * writes the log-likelihood of every row if asked. */
static nf_status eval(const flow *f, const eval_arguments *a, nf_error *error)
{
    const nf_program *p = f->program;
    nf_matrix data = {0}, lp = {0};
    nf_error coarse;
    nf_status status = read_data(f->model, p, (data_file){a->data, false, a->how, f->names}, &data, &coarse, error);
    if (!status)
        status = nf_matrix_make(&lp, data.rows, 1, p->type, error);
    if (!status) {
        const nf_rows rows = rows_of(p, &data);
        status = nf_run(p, NF_LOG_PROB, f->params, &rows, &lp.data, error);
    }
    if (!status && coarse.text[0])
        status = check_rounding(f, &data, &lp, &coarse, error);
    double mean = 0, square = 0;
    size_t outside = 0, first = 0; /* rows of log-density -inf: how many, and which is first */
    for (size_t i = 0; !status && i < lp.rows; i++) {
        const double v = nf_matrix_get(&lp, i, 0);
        if (isnan(v))
            status = nf_fail(error, NF_DATA, "row %zu of the data has log-probability NaN", i + 1);
        if (isinf(v) && outside++ == 0)
            first = i + 1;
        mean += v / (double)lp.rows;
    }
    for (size_t i = 0; !status && i < lp.rows; i++) {
        const double d = nf_matrix_get(&lp, i, 0) - mean;
        square += d * d;
    }
    if (!status && a->out)
        status = nf_matrix_write(&lp, a->out, error);
    if (!status) {
        const double n = (double)lp.rows;
        char text[40];
        nf_number_print(text, sizeof text, mean, NF_F64);
        const bool taken = a->out && (!strcmp(a->out, "-") || nf_descriptor_of(a->out) == STDOUT_FILENO);
        FILE *const to = taken ? stderr : stdout;
        if (outside)
            fprintf(to, "%s nats (mean log-likelihood of %zu rows: %zu outside the model's support, row %zu first)\n",
                    text, lp.rows, outside, first);
        else
            fprintf(to, "%s +- %.2g nats (mean log-likelihood of %zu rows)\n", text,
                    n > 1 && isfinite(mean) ? sqrt(square / (n - 1) / n) : (double)INFINITY, lp.rows);
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
    nf_status status = nf_data_name_check(a.out, &error);
    if (status)
        return fail(status, &error);
    status = open_flow(&f, &a.common, a.weights, &error);
    if (!status)
        status = eval(&f, &a, &error);
    close_flow(&f);
    return status ? fail(status, &error) : 0;
}

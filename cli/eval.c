/* eval.c - nfc eval: log-likelihood of data under a trained model. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "memory.h"
#include "option.h"

typedef struct eval_arguments {
    common_arguments common;
    const char *weights, *data, *out;
} eval_arguments;

static const nf_option own_rows[] = {
    NF_TEXT_ROW(eval_arguments, data, "FILE", ".npy, .csv or .tsv (default: the model's own data)"),
    NF_TEXT_ROW(eval_arguments, weights, "FILE", "the weights (default: runs/NAME/weights.safetensors)"),
    NF_TEXT_ROW(eval_arguments, out, "FILE", "write the log-likelihood of every row"),
};
static const nf_options own_table = NF_TABLE("eval", own_rows, &((eval_arguments){.common = {0}}));
static const flag flags[] = {
    FLAG('d', "data", own_table, "data", 0),
    FLAG('w', "weights", own_table, "weights", 0),
    FLAG('o', NULL, own_table, "out", 0),
    {0},
};

static nf_status eval(const flow *f, const eval_arguments *a, nf_error *error)
{
    const nf_program *p = f->program;
    nf_matrix data = {0}, lp = {0};
    nf_status status = read_data(f->model, p, a->data, &data, error);
    if (!status)
        status = nf_matrix_make(&lp, data.rows, 1, p->type, error);
    if (!status) {
        const nf_rows rows = rows_of(p, &data);
        status = nf_data_check(p, &rows, error);
        if (!status)
            status = nf_run(p, NF_LOG_PROB, f->params, &rows, &lp.data, error);
    }
    double mean = 0, square = 0;
    size_t outside = 0, first = 0; /* rows of log-density -inf */
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
        FILE *const to = a->out && !strcmp(a->out, "-") ? stderr : stdout;
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
    read_flags(argc, argv, "Mean log-likelihood (nats) of data under a trained model.", flags, &a.common);
    nf_status status = open_flow(&f, &a.common, a.weights, &error);
    if (!status)
        status = eval(&f, &a, &error);
    close_flow(&f);
    return status ? fail(status, &error) : 0;
}

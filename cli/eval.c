/* eval.c - nfc eval: log-likelihood of data under a trained model. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "memory.h"

typedef struct arguments {
    const char *model, *weights, *data, *out;
} arguments;

static const struct argp_option options[] = {
    {"data", 'd', "FILE", 0, ".npy, .csv or .tsv (default: the model's own data)", 0},
    {"weights", 'w', "FILE", 0, "the weights (default: runs/NAME/weights.safetensors)", 0},
    {0, 'o', "FILE", 0, "write the log-likelihood of every row", 0},
    {0},
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
    arguments *a = state->input;
    switch (key) {
    case 'd':
        a->data = arg;
        return 0;
    case 'w':
        a->weights = arg;
        return 0;
    case 'o':
        a->out = arg;
        return 0;
    default:
        return parse_model(key, arg, state); /* the input begins with the model */
    }
}

static nf_status eval(const flow *f, const arguments *a, nf_error *error)
{
    const nf_program *p = f->program;
    nf_matrix data = {0}, lp = {0};
    nf_status status = a->data ? nf_matrix_read(&data, a->data, p->type, p->dim + p->context, error)
                               : nfc_model_read_data(f->model, &data, error);
    if (!status)
        status = nf_matrix_make(&lp, data.rows, 1, p->type, error);
    if (!status) {
        const nf_rows rows = rows_of(p, &data);
        status = nf_run(p, NF_LOG_PROB, f->params, &rows, &lp.data, error);
    }
    double mean = 0, square = 0;
    for (size_t i = 0; !status && i < lp.rows; i++) {
        const double v = nf_matrix_get(&lp, i, 0);
        if (isnan(v))
            status = nf_fail(error, NF_DATA, "row %zu of the data has log-probability NaN", i + 1);
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
        fprintf(a->out && !strcmp(a->out, "-") ? stderr : stdout, "%s +- %.2g nats (mean log-likelihood of %zu rows)\n",
                text, n > 1 ? sqrt(square / (n - 1) / n) : 0, lp.rows);
    }
    nf_matrix_free(&data);
    nf_matrix_free(&lp);
    return status;
}

int command_eval(int argc, char **argv)
{
    static const struct argp argp = {
        options, parse, "MODEL.lua", "Mean log-likelihood (nats) of data under a trained model.", 0, 0, 0};
    arguments a = {0};
    nf_error error;
    flow f;
    argp_parse(&argp, argc, argv, 0, 0, &a);
    nf_status status = open_flow(&f, a.model, a.weights, &error);
    if (!status)
        status = eval(&f, &a, &error);
    close_flow(&f);
    return status ? fail(status, &error) : 0;
}

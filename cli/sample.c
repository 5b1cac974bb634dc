/* sample.c - nfc sample: rows from a trained model. */
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "memory.h"

typedef struct arguments {
    const char *model, *weights, *out, *context;
    uint64_t n, seed;
    bool layers;
} arguments;

static const struct argp_option options[] = {
    {0, 'n', "N", 0, "how many rows (default: 1000)", 0},
    {"weights", 'w', "FILE", 0, "the weights (default: runs/NAME/weights.safetensors)", 0},
    {"seed", 'r', "N", 0, "seed (default: 0)", 0},
    {"context", 'c', "FILE", 0, "a row of context for each sample, for models that have one", 0},
    {"layers", 'l', 0, 0, "every intermediate: a first column says after how many layers", 0},
    {0, 'o', "FILE", 0, ".npy, .csv or .tsv (default: csv on standard output)", 0},
    {0},
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
    arguments *a = state->input;
    switch (key) {
    case 'n':
        a->n = whole(state, "-n", arg, 0);
        return 0;
    case 'w':
        a->weights = arg;
        return 0;
    case 'r':
        a->seed = whole(state, "--seed", arg, 0);
        return 0;
    case 'c':
        a->context = arg;
        return 0;
    case 'l':
        a->layers = true;
        return 0;
    case 'o':
        a->out = arg;
        return 0;
    default:
        return parse_model(key, arg, state); /* the input begins with the model */
    }
}

/* All intermediates of the inverse from the base's own sample z, one under the other. */
static nf_status sample_layers(const flow *f, const nf_rows *rows, const nf_matrix *x, nf_matrix *all, nf_error *error)
{
    const nf_program *p = f->program;
    const size_t steps = p->layers + 1, d = p->dim, size = nf_type_size(p->type);
    nf_matrix z, each;
    nf_rows from = *rows;
    nf_status status = nf_matrix_make(&z, x->rows, d, p->type, error);
    from.x = x->data;
    from.stride_x = d;
    if (!status) /* the base's rows are the samples taken back */
        status = nf_run(p, NF_FORWARD, f->params, &from, (void *[]){z.data, NULL}, error);
    if (!status)
        status = nf_matrix_make(&each, steps * x->rows, d, p->type, error);
    if (!status) {
        void **out = nf_alloc(steps, sizeof *out);
        for (size_t i = 0; i < steps; i++)
            out[i] = (char *)each.data + i * x->rows * d * size;
        from.x = z.data;
        status = nf_run(p, NF_LAYERS, f->params, &from, out, error);
        nf_free(out);
        if (!status)
            status = nf_matrix_make(all, steps * x->rows, d + 1, p->type, error);
        for (size_t i = 0; !status && i < all->rows; i++) {
            nf_matrix_set(all, i, 0, (double)(i / x->rows) /* layers done */);
            for (size_t j = 0; j < d; j++)
                nf_matrix_set(all, i, j + 1, nf_matrix_get(&each, i, j));
        }
        nf_matrix_free(&each);
    }
    nf_matrix_free(&z);
    return status;
}

static nf_status sample(const flow *f, const arguments *a, nf_error *error)
{
    const nf_program *p = f->program;
    nf_matrix context = {0}, x = {0}, all = {0};
    nf_rows rows = {.n = (size_t)a->n};
    nf_status status = NF_OK;
    if (p->context && !a->context)
        return nf_fail(error, NF_USAGE, "%s needs %zu context columns: give a row for each sample with --context",
                       p->name, p->context);
    if (a->context)
        status = nf_matrix_read(&context, a->context, p->type, p->context, error);
    if (!status && a->context && context.rows != a->n)
        status = nf_fail(error, NF_DATA, "%s has %zu rows, expected %zu, one for each sample", a->context, context.rows,
                         (size_t)a->n);
    rows.context = context.data;
    rows.stride_context = p->context;
    if (!status)
        status = nf_matrix_make(&x, rows.n, p->dim, p->type, error);
    if (!status)
        status = nf_sample(p, f->params, a->seed, 0, &rows, x.data, error);
    if (!status && a->layers)
        status = sample_layers(f, &rows, &x, &all, error);
    if (!status)
        status = nf_matrix_write(a->layers ? &all : &x, a->out, error);
    nf_matrix_free(&context);
    nf_matrix_free(&x);
    nf_matrix_free(&all);
    return status;
}

int command_sample(int argc, char **argv)
{
    static const struct argp argp = {options, parse, "MODEL.lua", "Draw rows from a trained model.", 0, 0, 0};
    arguments a = {.n = 1000};
    nf_error error;
    flow f;
    argp_parse(&argp, argc, argv, 0, 0, &a);
    nf_status status = open_flow(&f, a.model, a.weights, &error);
    if (!status)
        status = sample(&f, &a, &error);
    close_flow(&f);
    return status ? fail(status, &error) : 0;
}

/* integrate.c - nfc integrate: the integral of a model's target, by importance sampling from the trained flow. */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"
#include "memory.h"

typedef struct integrate_arguments {
    common_arguments common;
    const char *weights, *out, *context;
    nf_file_options how; /* the context is read */
    nf_integrate_options integrate;
} integrate_arguments;

static const nf_option own_rows[] = {
    NF_TEXT_ROW(integrate_arguments, weights, "FILE", "the weights (default: runs/NAME/weights.safetensors)"),
    NF_FILES_ROW(integrate_arguments, context, "FILE|V,V,...", "for models that have one: one row of context"),
    NF_TEXT_ROW(integrate_arguments, out, "FILE",
                "write rows that follow the target, chosen by their weights: .npy, .csv or .tsv"),
};
static const nf_options own_table =
    NF_TABLE("integrate", own_rows, &((integrate_arguments){.integrate = {.n = 100000}}));
#define INTEGRATE(letter, name, key) \
    FLAG(letter, name, nf_integrate_table, key, offsetof(integrate_arguments, integrate))
static const flag flags[] = {
    INTEGRATE('n', NULL, "n"),
    FLAG('w', "weights", own_table, "weights", 0),
    INTEGRATE('r', "seed", "seed"),
    INTEGRATE(0, "points", "points"),
    FLAG('c', "context", own_table, "context", 0),
    CONTEXT_FLAGS(offsetof(integrate_arguments, how)),
    FLAG('o', NULL, own_table, "out", 0),
    INTEGRATE(0, "rows", "rows"),
    {0},
};

/* Writes rows that follow the target. */
static nf_status write_rows(const flow *f, const integrate_arguments *a, const nf_target *target, const void *context,
                            const nf_integral *of, nf_error *error)
{
    const nf_program *p = f->program;
    const uint64_t n = a->integrate.rows ? a->integrate.rows : (uint64_t)(of->ess + 0.5);
    nf_matrix x;
    nf_status status = nf_matrix_make(&x, (size_t)n, p->dim, p->type, error);
    if (!status)
        status = nf_resample(p, f->params, target, context, of, x.rows, x.data, error);
    if (!status && f->names)
        x.names = nf_names_copy(f->names, p->dim);
    if (!status)
        status = nf_matrix_write(&x, a->out, error);
    nf_matrix_free(&x);
    return status;
}

static void report(const nf_integral *i, bool to_stderr)
{
    char log_z[40];
    nf_number_print(log_z, sizeof log_z, i->log_z, NF_F64);
    FILE *const to = to_stderr ? stderr : stdout;
    fprintf(to, "log Z = %s +- %.2g (%zu rows, effective sample size %.0f, k-hat %.2f)\n", log_z, i->error, i->n,
            i->ess, i->k_hat);
    if (i->k_hat > NF_K_HAT_GOOD)
        fprintf(stderr,
                "nfc: k-hat is above %g: the weights have so long a tail that the error is not to be believed\n",
                NF_K_HAT_GOOD);
}

static nf_status integrate(const flow *f, const integrate_arguments *a, nf_error *error)
{
    const nf_program *program;
    nf_matrix context = {0};
    nf_integral result;
    nf_status status = nfc_model_program_target(f->model, false, &program, error);
    if (status)
        return status;
    const nf_target target = nf_program_target(program);
    status = read_context(f, a->context, &a->how, 1, &context, error);
    if (!status)
        status = nf_integrate(f->program, f->params, &target, context.data, a->integrate.points, a->integrate.seed,
                              (size_t)a->integrate.n, &result, error);
    if (!status && a->out)
        status = write_rows(f, a, &target, context.data, &result, error);
    if (!status)
        report(&result, a->out && (!strcmp(a->out, "-") || nf_descriptor_of(a->out) == STDOUT_FILENO));
    nf_matrix_free(&context);
    return status;
}

int command_integrate(int argc, char **argv)
{
    integrate_arguments a = *(const integrate_arguments *)own_table.defaults;
    nf_error error;
    flow f;
    read_flags(argc, argv, "MODEL.lua", "The integral of a model's target, by importance sampling from its flow.",
               flags, &a.common);
    nf_status status = a.out ? nf_data_name_check(a.out, &error) : NF_OK;
    if (!status && a.integrate.rows && !a.out)
        status = nf_fail(&error, NF_USAGE, "--rows: there is no -o FILE that the rows would be written to");
    if (status)
        return fail(status, &error);
    status = open_flow(&f, &a.common, a.weights, NULL, 0, &error);
    if (!status)
        status = integrate(&f, &a, &error);
    close_flow(&f);
    return status ? fail(status, &error) : 0;
}

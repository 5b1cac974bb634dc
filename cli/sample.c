/* sample.c - nfc sample: draws rows from a trained model. */
#define _GNU_SOURCE
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli.h"
#include "memory.h"

typedef struct sample_arguments {
    common_arguments common;
    const char *weights, *out, *context;
    nf_file_options how; /* the context is read */
    nf_sample_options sample;
    bool layers, log_prob;
    nfc_compile_options compile; /* its device */
} sample_arguments;

static const nf_option own_rows[] = {
    NF_TEXT_ROW(sample_arguments, weights, "FILE", "the weights (default: runs/NAME/weights.safetensors)"),
    NF_FILES_ROW(sample_arguments, context, "FILE|V,V,...",
                 "for models that have one: files with a row of context for each sample, or one row "
                 "for all, there or here"),
    NF_BOOLEAN_ROW(sample_arguments, layers, "every intermediate: a first column says after how many layers"),
    NF_BOOLEAN_ROW(sample_arguments, log_prob, "the log-density of each row, in a last column"),
    NF_TEXT_ROW(sample_arguments, out, "FILE", ".npy, .csv or .tsv (default: csv on standard output)"),
};
static const nf_options own_table = NF_TABLE("sample", own_rows, &((sample_arguments){.sample = {.n = 1000}}));
static const flag flags[] = {
    FLAG('n', NULL, nf_sample_table, "n", offsetof(sample_arguments, sample)),
    FLAG('w', "weights", own_table, "weights", 0),
    FLAG('r', "seed", nf_sample_table, "seed", offsetof(sample_arguments, sample)),
    FLAG(0, "first", nf_sample_table, "first", offsetof(sample_arguments, sample)),
    FLAG('c', "context", own_table, "context", 0),
    CONTEXT_FLAGS(offsetof(sample_arguments, how)),
    FLAG('l', "layers", own_table, "layers", 0),
    FLAG(0, "log-prob", own_table, "log_prob", 0),
    DEVICE_FLAG(offsetof(sample_arguments, compile)),
    FLAG('o', NULL, own_table, "out", 0),
    {0},
};

/* Makes `all` [(layers + 1) n, 1 + dim] of n samples x: the base's samples z, then the rows after one layer of the
 * inverse, after two, ..., with the number of layers in the first column. */
static nf_status sample_layers(const flow *f, const nf_rows *rows, const nf_matrix *x, nf_matrix *all, nf_error *error)
{
    const nf_program *p = f->program;
    const size_t steps = p->layers + 1, d = p->dim, size = nf_type_size(p->type);
    nf_matrix z, each;
    nf_rows from = *rows;
    nf_status status = nf_matrix_make(&z, x->rows, d, p->type, error);
    from.x = x->data;
    from.stride_x = d;
    if (!status) /* z is x taken forward */
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
            const size_t layers = i / x->rows;
            nf_matrix_set(all, i, 0, (double)layers);
            for (size_t j = 0; j < d; j++)
                nf_matrix_set(all, i, j + 1, nf_matrix_get(&each, i, j));
        }
        nf_matrix_free(&each);
    }
    nf_matrix_free(&z);
    return status;
}

/* Makes `all` [n, dim + 1] of n samples x: they, and their log-densities in the last column. */
static nf_status sample_log_prob(const flow *f, const nf_rows *rows, const nf_matrix *x, nf_matrix *all,
                                 nf_error *error)
{
    const size_t d = x->cols;
    nf_matrix log_prob;
    nf_rows from = *rows;
    nf_status status = nf_matrix_make(&log_prob, x->rows, 1, x->type, error);
    from.x = x->data;
    from.stride_x = d;
    if (!status)
        status = nf_run(f->program, NF_LOG_PROB, f->params, &from, &log_prob.data, error);
    if (!status)
        status = nf_matrix_make(all, x->rows, d + 1, x->type, error);
    for (size_t i = 0; !status && i < x->rows; i++)
        for (size_t j = 0; j <= d; j++)
            nf_matrix_set(all, i, j, j < d ? nf_matrix_get(x, i, j) : nf_matrix_get(&log_prob, i, 0));
    nf_matrix_free(&log_prob);
    return status;
}

/* A name for a column beside those of the data: `wanted`, or what none of them has, with as many "flow_" before it as
 * that takes. To be freed. */
static char *own_name(const flow *f, const char *wanted)
{
    static const char before[] = "flow_";
    const size_t dim = f->program->dim, length = sizeof before - 1;
    char *name = nf_alloc(length * dim + strlen(wanted) + 1, 1);
    strcpy(name, wanted);
    for (size_t j = 0; j < dim;) {
        const bool taken = !strcmp(f->names[j], name);
        if (taken) {
            memmove(name + length, name, strlen(name) + 1);
            memcpy(name, before, length);
        }
        j = taken ? 0 : j + 1;
    }
    return name;
}

/* Gives samples the names that the weights know, behind that of the column with the number of layers, or before that of
 * log-densities. */
static void name_columns(nf_matrix *m, const flow *f, bool layers)
{
    char **names = nf_alloc(m->cols, sizeof *names), *own = own_name(f, layers ? "layers" : "log_prob");
    names[layers ? 0 : m->cols - 1] = own;
    memcpy(names + layers, f->names, f->program->dim * sizeof *names);
    m->names = nf_names_copy(names, m->cols);
    nf_free(own);
    nf_free(names);
}

/* Makes *asked of the samples from number `first` on, as many as there are rows, with their intermediates or
 * log-densities if asked. *lost: how many are not finite. */
static nf_status draw(const flow *f, const sample_arguments *a, const nf_rows *rows, uint64_t first, nf_matrix *asked,
                      size_t *lost, nf_error *error)
{
    const nf_program *p = f->program;
    nf_matrix x;
    nf_status status = nf_matrix_make(&x, rows->n, p->dim, p->type, error);
    if (!status)
        status = nf_sample(p, f->params, a->sample.seed, first, rows, x.data, error);
    *lost = status ? 0 : nf_matrix_lost(&x);
    if (!status && a->layers) {
        status = sample_layers(f, rows, &x, asked, error);
    } else if (!status && a->log_prob) {
        status = sample_log_prob(f, rows, &x, asked, error);
    } else if (!status) {
        *asked = x;
        x.data = NULL;
    }
    nf_matrix_free(&x);
    return status;
}

/* Gathers what the ranks have made of their parts of n samples in rank 0: `blocks` times as many rows. Adds up the
 * samples that are not finite, too. */
static nf_status gather(const nf_comm *comm, nf_matrix *own, size_t n, size_t blocks, size_t *lost, nf_error *error)
{
    nf_matrix all;
    const size_t mine = own->rows / blocks, bytes = own->cols * nf_type_size(own->type);
    nf_status status = nf_matrix_make(&all, comm->rank ? 0 : n * blocks, own->cols, own->type, error);
    if (status)
        return status;
    for (size_t b = 0; b < blocks; b++)
        nf_comm_gather(comm, (char *)own->data + b * mine * bytes, (char *)all.data + b * n * bytes, n, bytes);
    size_t *each = nf_alloc(comm->size, sizeof *each);
    nf_comm_gather(comm, lost, each, comm->size, sizeof *each);
    for (size_t r = 0, sum = 0; r < comm->size; r++)
        *lost = sum += each[r];
    nf_free(each);
    nf_matrix_free(own);
    *own = all;
    return NF_OK;
}

/* Draws the samples, each rank some of every block, and writes them, a block after the other. Intermediates are in the
 * order of the layers, not of the samples, and one block. */
static nf_status sample(const flow *f, const sample_arguments *a, const nf_comm *comm, nf_error *error)
{
    const nf_program *p = f->program;
    const size_t all = (size_t)a->sample.n, block = rows_at_once(p);
    const size_t most = a->layers || all < block ? all : block;
    size_t done = 0, n = 0, lost = 0, more;
    nf_matrix context = {0}, asked = {0};
    nf_output out = {.text = NULL};
    nf_status status = read_context(f, a->context, &a->how, all, &context, error);
    const nf_rows drawn = {.n = all, .context = context.data, .stride_context = context.rows == 1 ? 0 : p->context};
    do {
        draw_rows(done, all, a->out ? a->out : "-");
        n = all - done < most ? all - done : most;
        const size_t own = comm ? nf_comm_from(comm, comm->rank, n) : 0, first = done + own;
        const nf_rows rows = nf_rows_part(p, &drawn, first, (comm ? nf_comm_from(comm, comm->rank + 1, n) : n) - own);
        if (!status)
            status = draw(f, a, &rows, a->sample.first + first, &asked, &more, error);
        if (!status && comm)
            status = gather(comm, &asked, n, a->layers ? p->layers + 1 : 1, &more, error);
        lost += status ? 0 : more;
        if (!status && f->names)
            name_columns(&asked, f, a->layers);
        if (!status && ranks_lead() && !done)
            status = nf_output_begin(&out, a->out, &asked, a->layers ? asked.rows : all, error);
        if (!status && ranks_lead())
            status = nf_output_add(&out, &asked, error);
        nf_matrix_free(&asked);
        done += n;
    } while (!status && done < all);
    draw_rows(all, all, NULL);
    if (!status && ranks_lead())
        status = nf_output_end(&out, error);
    if (lost && ranks_lead())
        fprintf(stderr, "nfc: %zu of %zu samples are not finite: the base reaches beyond what the layers map data to\n",
                lost, done);
    nf_output_free(&out);
    nf_matrix_free(&context);
    return status;
}

int command_sample(int argc, char **argv)
{
    sample_arguments a = *(const sample_arguments *)own_table.defaults;
    nf_error error;
    flow f;
    read_flags(argc, argv, "MODEL.lua", "Draw rows from a trained model.", flags, &a.common);
    const nf_comm *comm;
    nf_status status = ranks_open(&comm, &error);
    if (!status)
        status = nf_data_name_check(a.out, &error);
    if (!status && a.layers && a.log_prob)
        status =
            nf_fail(&error, NF_USAGE,
                    "--layers gives rows within the flow, --log-prob those at its end alone: expected one of them");
    if (status)
        return fail(status, &error);
    const unsigned more = a.layers ? 1u << NF_FORWARD | 1u << NF_LAYERS : a.log_prob ? 1u << NF_LOG_PROB : 0;
    status = open_flow(&f, &a.common, a.weights, &a.compile, 1u << NF_SAMPLE | more, &error);
    if (!status)
        status = sample(&f, &a, comm, &error);
    close_flow(&f);
    return status ? fail(status, &error) : 0;
}

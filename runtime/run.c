/* run.c - drives a program's entry points over rows, tile by tile. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

const nf_numeric *nf_numeric_of(nf_type type) { return type == NF_F32 ? &nf_f32_numeric : &nf_f64_numeric; }

/* Everything one call of an entry point works in, allocated once and reused from call to call. */
struct nf_workspace {
    const nf_program *p;
    const nf_entry *e;
    const nf_numeric *numeric;
    void *step, *scratch, *in[NF_IN_KINDS], **out;
    double *total;
};

void nf_workspace_free(nf_workspace *w)
{
    if (!w)
        return;
    nf_free(w->step);
    nf_free(w->scratch);
    for (int i = 0; i < NF_IN_KINDS; i++)
        nf_free(w->in[i]);
    for (size_t i = 0; w->out && i < w->e->outputs; i++)
        nf_free(w->out[i]);
    nf_free(w->out);
    nf_free(w->total);
    nf_free(w);
}

nf_status nf_workspace_make(nf_workspace **made, const nf_program *p, nf_entry_kind kind, nf_error *error)
{
    nf_workspace *w = nf_alloc(1, sizeof *w);
    const nf_entry *e = &p->entry[kind];
    const size_t size = nf_type_size(p->type);
    w->p = p;
    w->e = e;
    w->numeric = nf_numeric_of(p->type);
    w->out = nf_alloc(e->outputs, sizeof *w->out);
    w->step = nf_buffer(e->step + 1, size);
    w->scratch = nf_buffer(e->scratch * NF_TILE + 1, size);
    w->total = nf_buffer(e->total + 1, sizeof *w->total);
    bool ok = w->step && w->scratch && w->total;
    for (int i = 0; i < NF_IN_KINDS; i++)
        ok &= !e->in[i] || (w->in[i] = nf_buffer(e->in[i] * NF_TILE, size)) != NULL;
    for (size_t i = 0; i < e->outputs; i++)
        ok &= (w->out[i] = nf_buffer(e->width[i] * NF_TILE, size)) != NULL;
    if (!ok) {
        nf_workspace_free(w);
        return nf_fail(error, NF_INTERNAL, "no memory for the work arrays of %s", p->name);
    }
    *made = w;
    return NF_OK;
}

static size_t padded(size_t rows) { return (rows + NF_ROWS - 1) / NF_ROWS * NF_ROWS; }

static const void *at(const nf_program *p, const void *base, size_t index)
{
    return (const char *)base + index * nf_type_size(p->type);
}

void nf_workspace_run(nf_workspace *w, const void *params, const nf_rows *rows, const nf_random_key *key,
                      void *const *out, double *loss, void *grad)
{
    const nf_entry *e = w->e;
    const nf_program *p = w->p;
    memset(w->total, 0, e->total * sizeof *w->total);
    e->prologue(params, w->step);
    for (size_t first = 0; first < rows->n; first += NF_TILE) {
        const size_t n = rows->n - first < NF_TILE ? rows->n - first : NF_TILE, m = padded(n);
        if (e->in[NF_IN_DATA])
            w->numeric->to_tile(at(p, rows->x, first * rows->stride_x), n, e->in[NF_IN_DATA], rows->stride_x, m,
                                w->in[NF_IN_DATA]);
        if (e->in[NF_IN_CONTEXT])
            w->numeric->to_tile(at(p, rows->context, first * rows->stride_context), n, e->in[NF_IN_CONTEXT],
                                rows->stride_context, m, w->in[NF_IN_CONTEXT]);
        if (e->in[NF_IN_WEIGHT])
            w->numeric->weights(rows->n, n, m, w->in[NF_IN_WEIGHT]);
        if (e->in[NF_IN_RANDOM])
            w->numeric->random(key->seed, key->first + first, e->in[NF_IN_RANDOM], m, w->in[NF_IN_RANDOM]);
        e->tile(params, w->step, (const void *const *)w->in, w->out, w->scratch, w->total, m);
        for (size_t i = 0; i < e->outputs; i++)
            if (out && out[i])
                w->numeric->from_tile(w->out[i], n, e->width[i], m, (void *)at(p, out[i], first * e->width[i]));
    }
    e->epilogue(params, w->step, w->total, loss, grad);
}

static nf_status run(const nf_program *p, nf_entry_kind kind, const void *params, const nf_rows *rows,
                     const nf_random_key *key, void *const *out, double *loss, void *grad, nf_error *error)
{
    nf_workspace *w;
    double ignored;
    if (rows->n == 0)
        return NF_OK;
    if (p->context && p->entry[kind].in[NF_IN_CONTEXT] && !rows->context)
        return nf_fail(error, NF_DATA, "%s: the model needs %zu context columns, none were given", p->name, p->context);
    const nf_status status = nf_workspace_make(&w, p, kind, error);
    if (status)
        return status;
    nf_workspace_run(w, params, rows, key, out, loss ? loss : &ignored, grad);
    nf_workspace_free(w);
    return NF_OK;
}

nf_status nf_run(const nf_program *p, nf_entry_kind kind, const void *params, const nf_rows *rows, void *const *out,
                 nf_error *error)
{
    return run(p, kind, params, rows, NULL, out, NULL, NULL, error);
}

nf_status nf_loss(const nf_program *p, const void *params, const nf_rows *rows, double *loss, void *grad,
                  nf_error *error)
{
    *loss = NAN;
    return run(p, grad ? NF_GRAD : NF_LOSS, params, rows, NULL, NULL, loss, grad, error);
}

nf_status nf_sample(const nf_program *p, const void *params, uint64_t seed, uint64_t first, const nf_rows *rows,
                    void *x, nf_error *error)
{
    return run(p, NF_SAMPLE, params, rows, &(nf_random_key){seed, first}, &x, NULL, NULL, error);
}

bool nf_trainable_stretch(const nf_param *param, size_t n, size_t *i, size_t *from, size_t *to)
{
    while (*i < n && !param[*i].trainable)
        ++*i;
    if (*i == n)
        return false;
    *from = param[*i].offset;
    for (; *i < n && param[*i].trainable; ++*i)
        *to = param[*i].offset + nf_param_count(&param[*i]);
    return true;
}

void nf_init(const nf_program *p, uint64_t seed, void *params)
{
    struct nf_initial *from = nf_alloc(p->n_param, sizeof *from);
    for (size_t i = 0; i < p->n_param; i++) {
        const nf_param *q = &p->param[i];
        from[i] = (struct nf_initial){q->offset, nf_param_count(q), q->init, q->a, q->b};
    }
    nf_numeric_of(p->type)->initialise(seed, from, p->n_param, params);
    nf_free(from);
}

/* run.c - drives a program's entry points over rows, tile by tile, on all threads.
 *
 * Rows are cut into tiles and tiles into chunks, in a way that depends on the number of rows and on the program
 * alone. Each chunk has sums over rows of its own, added at the end in a fixed tree: the same bits for any number of
 * threads. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

enum { MOST_CHUNKS = 32, TOTALS_LIMIT = 256 << 20 /* bytes of all chunks' sums */ };

const nf_numeric *nf_numeric_of(nf_type type) { return type == NF_F32 ? &nf_f32_numeric : &nf_f64_numeric; }

/* What one thread works in. */
typedef struct place {
    void *scratch, *in[NF_IN_KINDS], **out;
} place;

/* Everything calls of an entry point work in, allocated once and reused from call to call. */
struct nf_workspace {
    const nf_program *p;
    const nf_entry *e;
    const nf_numeric *numeric;
    void *step, *full_weight;
    double *total; /* [chunks][e->total] */
    place *place;  /* [threads] */
    size_t threads, chunks;
    /* The call under way. */
    const nf_batch *batch;
    const nf_random_key *key;
    const void *params;
    void *const *result;
};

static size_t tiles_of(size_t rows) { return (rows + NF_TILE - 1) / NF_TILE; }

static size_t chunks_of(const nf_entry *e, size_t rows)
{
    const size_t fit = e->total ? (size_t)TOTALS_LIMIT / (e->total * sizeof(double)) : MOST_CHUNKS;
    const size_t most = fit == 0 ? 1 : fit < MOST_CHUNKS ? fit : MOST_CHUNKS, tiles = tiles_of(rows);
    return tiles < most ? tiles : most;
}

void nf_workspace_free(nf_workspace *w)
{
    if (!w)
        return;
    nf_free(w->step);
    nf_free(w->full_weight);
    nf_free(w->total);
    for (size_t t = 0; w->place && t < w->threads; t++) {
        place *b = &w->place[t];
        nf_free(b->scratch);
        for (int i = 0; i < NF_IN_KINDS; i++)
            nf_free(b->in[i]);
        for (size_t i = 0; b->out && i < w->e->outputs; i++)
            nf_free(b->out[i]);
        nf_free(b->out);
    }
    nf_free(w->place);
    nf_free(w);
}

static bool make_place(place *b, const nf_entry *e, size_t size)
{
    b->out = nf_alloc(e->outputs, sizeof *b->out);
    b->scratch = nf_buffer(e->scratch * NF_TILE + 1, size);
    bool ok = b->scratch != NULL;
    for (int i = 0; i < NF_IN_KINDS; i++)
        ok &= !e->in[i] || (b->in[i] = nf_buffer(e->in[i] * NF_TILE, size)) != NULL;
    for (size_t i = 0; i < e->outputs; i++)
        ok &= (b->out[i] = nf_buffer(e->width[i] * NF_TILE, size)) != NULL;
    return ok;
}

nf_status nf_workspace_make(nf_workspace **made, const nf_program *p, nf_entry_kind kind, size_t rows, nf_error *error)
{
    nf_workspace *w = nf_alloc(1, sizeof *w);
    const nf_entry *e = &p->entry[kind];
    const size_t size = nf_type_size(p->type);
    w->p = p;
    w->e = e;
    w->numeric = nf_numeric_of(p->type);
    w->chunks = chunks_of(e, rows);
    w->threads = nf_threads() < w->chunks ? nf_threads() : w->chunks;
    w->step = nf_buffer(e->step + 1, size);
    w->full_weight = nf_buffer(NF_TILE, size);
    w->total = nf_buffer(w->chunks * e->total + 1, sizeof *w->total);
    w->place = nf_alloc(w->threads, sizeof *w->place);
    bool ok = w->step && w->full_weight && w->total;
    for (size_t t = 0; t < w->threads; t++)
        ok = make_place(&w->place[t], e, size) && ok;
    if (!ok) {
        nf_workspace_free(w);
        return nf_fail(error, NF_INTERNAL, "no memory for the work arrays of %s", p->name);
    }
    *made = w;
    return NF_OK;
}

static size_t padded(size_t rows) { return (rows + NF_ROWS - 1) / NF_ROWS * NF_ROWS; }

static void *at(const nf_program *p, const void *base, size_t index)
{
    return (char *)base + index * nf_type_size(p->type);
}

/* One input's tile of n rows from `first` on: where it lies already, or brought into the thread's own. */
static const void *input(const nf_workspace *w, const place *b, int kind, size_t first, size_t n, size_t m)
{
    const nf_batch *batch = w->batch;
    const size_t width = w->e->in[kind];
    if (width == 0)
        return NULL;
    if (kind == NF_IN_WEIGHT) {
        if (n == NF_TILE) /* the same for every full tile */
            return w->full_weight;
        w->numeric->weights(batch->n, n, m, b->in[kind]);
    } else if (kind == NF_IN_RANDOM)
        w->numeric->random(w->key->seed, w->key->first + first, width, m, b->in[kind]);
    else if (batch->tiled)
        return at(w->p, batch->at[kind], first * width);
    else
        w->numeric->to_tile(at(w->p, batch->at[kind], first * batch->stride[kind]), n, width, batch->stride[kind], m,
                            b->in[kind]);
    return b->in[kind];
}

static void run_tile(const nf_workspace *w, const place *b, size_t first, size_t n, double *total)
{
    const nf_entry *e = w->e;
    const size_t m = padded(n);
    const void *in[NF_IN_KINDS];
    for (int i = 0; i < NF_IN_KINDS; i++)
        in[i] = input(w, b, i, first, n, m);
    e->tile(w->params, w->step, in, b->out, b->scratch, total, m);
    for (size_t i = 0; i < e->outputs; i++)
        if (w->result && w->result[i])
            w->numeric->from_tile(b->out[i], n, e->width[i], m, at(w->p, w->result[i], first * e->width[i]));
}

static void run_chunk(void *user, size_t chunk, size_t thread)
{
    const nf_workspace *w = user;
    const size_t n = w->batch->n, tiles = tiles_of(n), chunks = chunks_of(w->e, n);
    const size_t end = tiles * (chunk + 1) / chunks;
    double *total = w->total + chunk * w->e->total;
    memset(total, 0, w->e->total * sizeof *total);
    for (size_t tile = tiles * chunk / chunks; tile < end; tile++) {
        const size_t first = tile * NF_TILE;
        run_tile(w, &w->place[thread], first, n - first < NF_TILE ? n - first : NF_TILE, total);
    }
}

/* The chunks' sums, added pairwise into the first. */
static void add_totals(nf_workspace *w, size_t chunks)
{
    const size_t width = w->e->total;
    for (size_t step = 1; step < chunks; step *= 2)
        for (size_t c = 0; c + step < chunks; c += 2 * step)
            for (size_t i = 0; i < width; i++)
                w->total[c * width + i] += w->total[(c + step) * width + i];
}

void nf_workspace_run(nf_workspace *w, const void *params, const nf_batch *batch, const nf_random_key *key,
                      void *const *out, double *loss, void *grad)
{
    const size_t chunks = chunks_of(w->e, batch->n);
    w->batch = batch;
    w->key = key;
    w->params = params;
    w->result = out;
    w->e->prologue(params, w->step);
    if (w->e->in[NF_IN_WEIGHT])
        w->numeric->weights(batch->n, NF_TILE, NF_TILE, w->full_weight);
    nf_parallel(chunks, w->threads, run_chunk, w);
    add_totals(w, chunks);
    w->e->epilogue(params, w->step, w->total, loss, grad);
}

size_t nf_tiles_size(size_t rows, size_t cols) { return (rows + NF_TILE) * cols; }

void nf_tiles_fill(const nf_program *p, const void *x, size_t rows, size_t cols, size_t stride, void *tiles)
{
    for (size_t first = 0; first < rows; first += NF_TILE) {
        const size_t n = rows - first < NF_TILE ? rows - first : NF_TILE;
        nf_numeric_of(p->type)->to_tile(at(p, x, first * stride), n, cols, stride, padded(n),
                                        at(p, tiles, first * cols));
    }
}

nf_batch nf_batch_of(const nf_rows *rows)
{
    return (nf_batch){.n = rows->n, .at = {rows->x, rows->context}, .stride = {rows->stride_x, rows->stride_context}};
}

static nf_status run(const nf_program *p, nf_entry_kind kind, const void *params, const nf_rows *rows,
                     const nf_random_key *key, void *const *out, double *loss, void *grad, nf_error *error)
{
    const nf_batch batch = nf_batch_of(rows);
    nf_workspace *w;
    double ignored;
    if (rows->n == 0)
        return NF_OK;
    if (p->context && p->entry[kind].in[NF_IN_CONTEXT] && !rows->context)
        return nf_fail(error, NF_DATA, "%s: the model needs %zu context columns, none were given", p->name, p->context);
    const nf_status status = nf_workspace_make(&w, p, kind, rows->n, error);
    if (status)
        return status;
    nf_workspace_run(w, params, &batch, key, out, loss ? loss : &ignored, grad);
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

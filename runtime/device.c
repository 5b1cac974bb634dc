/* device.c - calls of entry points that run on a GPU: rows go there in blocks, and results come back. */
#include "device.h"

#include <math.h>
#include <string.h>

#include "internal.h"

enum { BLOCK = 1 << 26 }; /* bytes of rows and results that are there at once */

struct nf_device_workspace {
    const nf_program *p;
    const nf_device *d;
    nf_queue *queue;
    bool resident; /* the queue is the caller's, and in its memory are params and grad */
    unsigned kind;
    const nf_entry *e;
    size_t size, most, width; /* bytes of a number; rows at once; numbers of all results of a row */
    void *params, *grad, *spare, *x, *context, *out, *work;
    double *loss;
    char *packed; /* rows of the host, one behind the other, where they are not so */
};

static bool takes(const nf_device_workspace *w, int kind) { return w->e->in[kind] > 0; }

nf_device_workspace *nf_device_workspace_make(const nf_program *p, unsigned kind, size_t rows, nf_queue *resident)
{
    nf_device_workspace *w = nf_alloc(1, sizeof *w);
    const nf_device *d = p->device;
    const bool sums = kind == NF_LOSS || kind == NF_GRAD;
    *w = (nf_device_workspace){.p = p, .d = d, .kind = kind, .e = &p->entry[kind], .size = nf_type_size(p->type)};
    w->resident = resident != NULL;
    w->queue = resident ? resident : d->open(d);
    for (size_t i = 0; i < w->e->outputs && !sums; i++)
        w->width += w->e->width[i];
    const size_t row = (p->dim + p->context + w->width) * w->size;
    w->most = BLOCK / row > 0 ? BLOCK / row : 1;
    w->most = rows < w->most ? rows : w->most;
    if (!resident)
        w->params = d->make(w->queue, p->params * w->size, false);
    if (kind == NF_GRAD && !resident)
        w->grad = d->make(w->queue, p->params * w->size, false);
    if (takes(w, NF_IN_DATA))
        w->x = d->make(w->queue, w->most * p->dim * w->size, false);
    if (takes(w, NF_IN_CONTEXT))
        w->context = d->make(w->queue, w->most * p->context * w->size, false);
    if (sums)
        w->loss = d->make(w->queue, sizeof *w->loss, w->resident); /* to make it here takes long, and pays for many */
    else
        w->out = d->make(w->queue, w->most * w->width * w->size, false);
    w->work = d->make(w->queue, d->work[kind], false);
    return w;
}

void nf_device_workspace_free(nf_device_workspace *w)
{
    if (!w)
        return;
    if (!w->resident)
        nf_free(w->queue);
    nf_free(w->packed);
    nf_free(w);
}

nf_status nf_device_workspace_status(nf_device_workspace *w, nf_error *error) { return w->d->wait(w->queue, error); }

/* Rows [first, first + n) of an input, `cols` wide, on the device: where they are, or in `to`. */
static const void *rows_there(nf_device_workspace *w, const nf_batch *batch, int kind, size_t first, size_t n, void *to)
{
    const size_t cols = w->e->in[kind], stride = batch->stride[kind], bytes = cols * w->size;
    if (!cols)
        return NULL;
    const char *from = (const char *)batch->at[kind] + first * stride * w->size;
    if (batch->resident)
        return from;
    if (stride != cols) {
        const size_t widest = w->p->dim > w->p->context ? w->p->dim : w->p->context;
        if (!w->packed)
            w->packed = nf_buffer(w->most * widest, w->size);
        for (size_t k = 0; k < n; k++)
            memcpy(w->packed + k * bytes, from + k * stride * w->size, bytes);
        from = w->packed;
    }
    w->d->copy(w->queue, to, from, n * bytes);
    return to;
}

/* Takes the results of n rows to where rows from `first` on have theirs. */
static void fetch(nf_device_workspace *w, void *const *out, size_t first, size_t n)
{
    const char *at = w->out;
    for (size_t i = 0; i < w->e->outputs; i++) {
        const size_t bytes = w->e->width[i] * w->size;
        if (out && out[i])
            w->d->copy(w->queue, (char *)out[i] + first * bytes, at, n * bytes);
        at += n * bytes;
    }
}

/* The loss of a block of n rows, the last of `done`, as the mean over those so far; its gradient likewise. */
static void add_loss(nf_device_workspace *w, size_t n, size_t done, double *loss, void *grad, void *part)
{
    const double share = (double)n / (double)done;
    nf_error ignored;
    double own = NAN;
    if (!w->resident)
        w->d->copy(w->queue, &own, w->loss, sizeof own);
    if (grad && !w->resident)
        w->d->copy(w->queue, part, w->grad, w->p->params * w->size);
    if (part != grad && w->resident)
        w->d->average(w->queue, share, w->p->params, part, grad);
    if (w->d->wait(w->queue, &ignored)) {
        *loss = NAN;
        return;
    }
    own = w->resident ? *w->loss : own;
    *loss = n == done ? own : *loss + (own - *loss) * share;
    if (part != grad && !w->resident)
        w->p->numeric->average(share, 0, w->p->params, part, grad);
}

void nf_device_workspace_run(nf_device_workspace *w, const void *params, const nf_batch *batch,
                             const nf_random_key *key, void *const *out, double *loss, void *grad)
{
    const nf_program *p = w->p;
    const size_t most = batch->resident ? batch->n : w->most;
    const bool parts = grad && most < batch->n;
    if (parts && w->resident && !w->spare)
        w->spare = w->d->make(w->queue, p->params * w->size, false);
    void *const own = parts && !w->resident ? nf_buffer(p->params, w->size) : NULL, *spare = own ? own : w->spare;
    if (!w->resident)
        w->d->copy(w->queue, w->params, params, p->params * w->size);
    for (size_t first = 0, n; first < batch->n; first += n) {
        n = batch->n - first < most ? batch->n - first : most;
        void *part = first ? spare : grad;
        nf_device_call call = {.kind = w->kind,
                               .n = n,
                               .params = w->resident ? params : w->params,
                               .x = rows_there(w, batch, NF_IN_DATA, first, n, w->x),
                               .context = rows_there(w, batch, NF_IN_CONTEXT, first, n, w->context),
                               .seed = key ? key->seed : 0,
                               .first = key ? key->first + first : 0,
                               .out = w->out,
                               .loss = w->loss,
                               .grad = w->resident ? part : w->grad,
                               .work = w->work};
        if (w->e->outputs > 1 && w->width)
            call.second = n * w->e->width[0] * w->size;
        w->d->run(w->queue, &call);
        if (loss)
            add_loss(w, n, first + n, loss, grad, part);
        else
            fetch(w, out, first, n);
    }
    nf_free(own);
}

void *nf_device_rows(nf_queue *q, const nf_program *p, const void *x, const size_t *order, size_t n, size_t cols,
                     size_t stride)
{
    enum { PIECE = 1 << 22 };
    const size_t bytes = cols * nf_type_size(p->type), step = stride * nf_type_size(p->type);
    const size_t most = bytes && PIECE / bytes > 1 ? PIECE / bytes : 1;
    char *rows = p->device->make(q, n * bytes, false), *piece = nf_buffer(most, bytes);
    for (size_t i = 0, k = 0; rows && i < n; i += k) {
        for (k = 0; k < most && i + k < n; k++)
            memcpy(piece + k * bytes, (const char *)x + (order ? order[i + k] : i + k) * step, bytes);
        p->device->copy(q, rows + i * bytes, piece, k * bytes);
    }
    nf_free(piece);
    return rows;
}

nf_status nf_device_trains(const nf_program *p, const nf_rows *rows, const nf_train_options *o, nf_error *error)
{
    const char *what = o->target                  ? "towards a target"
                       : o->noise > 0             ? "with noise"
                       : rows && rows->weights.at ? "with weights of the rows"
                       : o->comm                  ? "by several processes"
                                                  : NULL;
    return what ? nf_fail(error, NF_USAGE, "%s: a GPU does no training %s: expected device cpu, or a training without",
                          p->name, what)
                : NF_OK;
}

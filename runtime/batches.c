/* batches.c - the rows of a training: those held out, and those that each step takes. */
#include <math.h>
#include <string.h>

#include "internal.h"

/* Rows in tiles, which are made once for many steps. */
struct nf_block {
    size_t n;
    void *tiles[2]; /* data, context */
};

/* n rows as a block: order[0], order[1], ... or, where order is NULL, the first n. */
static nf_block *make_block(const nf_program *p, const nf_rows *rows, const size_t *order, size_t n)
{
    const size_t cols[2] = {p->dim, p->context}, stride[2] = {rows->stride_x, rows->stride_context};
    const void *from[2] = {rows->x, rows->context};
    nf_block *b = nf_alloc(1, sizeof *b);
    b->n = n;
    for (int i = 0; i < 2; i++) {
        b->tiles[i] = nf_buffer(nf_tiles_size(n, cols[i]), nf_type_size(p->type));
        if (cols[i])
            nf_tiles_fill(p, from[i], order, n, cols[i], stride[i], b->tiles[i]);
    }
    return b;
}

static void free_block(nf_block *b)
{
    if (!b)
        return;
    nf_free(b->tiles[0]);
    nf_free(b->tiles[1]);
    nf_free(b);
}

/* The rows of a block as input of an entry point. */
static nf_batch batch_of(const nf_block *b)
{
    return (nf_batch){.n = b->n, .at = {b->tiles[0], b->tiles[1]}, .tiled = true};
}

/* How many rows are held out and trained on, and of these in a step; steps of an epoch. */
static void count(nf_batches *b, size_t rows, const nf_train_options *o)
{
    b->held = o->valid > 0 ? (size_t)fmax(1, o->valid * (double)rows) : 0;
    b->n = rows - b->held;
    b->step_rows = !o->batch || o->batch >= b->n ? b->n : o->batch;
    b->per_epoch = b->step_rows ? b->n / b->step_rows : 1;
}

size_t nf_train_steps(const nf_train_options *o, size_t rows)
{
    const size_t most = 1000000000000000;
    nf_batches b;
    count(&b, rows, o);
    if (!o->epochs)
        return o->steps;
    return o->epochs < most / b.per_epoch ? o->epochs * b.per_epoch : most;
}

void nf_batches_make(nf_batches *b, const nf_program *p, const nf_rows *rows, const nf_train_options *o)
{
    *b = (nf_batches){.p = p, .rows = rows, .seed = o->seed};
    count(b, rows->n, o);
    const size_t held = b->held, n = b->n;
    const bool all = b->step_rows == n;
    if (held) {
        b->trained = nf_alloc(rows->n, sizeof *b->trained);
        for (size_t i = 0; i < rows->n; i++)
            b->trained[i] = i;
        nf_shuffle(b->trained, rows->n, o->seed, 0);
        b->valid = make_block(p, rows, b->trained, held);
        memmove(b->trained, b->trained + held, n * sizeof *b->trained); /* those that are not held out */
    }
    if (all) {
        b->train = make_block(p, rows, b->trained, n);
    } else {
        b->order = nf_alloc(n, sizeof *b->order);
        b->minibatch = nf_buffer(b->step_rows * (p->dim + p->context), nf_type_size(p->type));
    }
}

void nf_batches_free(nf_batches *b)
{
    free_block(b->train);
    free_block(b->valid);
    nf_free(b->trained);
    nf_free(b->order);
    nf_free(b->minibatch);
}

size_t nf_batches_row(const nf_batches *b, size_t i) { return b->trained ? b->trained[i] : i; }

nf_batch nf_batches_held(const nf_batches *b) { return batch_of(b->valid); }

nf_batch nf_batches_all(nf_batches *b)
{
    if (!b->train)
        b->train = make_block(b->p, b->rows, b->trained, b->n);
    return batch_of(b->train);
}

/* Puts the rows trained on in the order of an epoch, which depends on the seed and its number alone. */
static void begin_epoch(nf_batches *b, size_t epoch)
{
    for (size_t i = 0; i < b->n; i++)
        b->order[i] = nf_batches_row(b, i);
    nf_shuffle(b->order, b->n, b->seed, epoch);
    b->epoch = epoch;
}

nf_batch nf_batches_next(nf_batches *b, size_t step)
{
    if (!b->minibatch)
        return batch_of(b->train);
    const nf_rows *rows = b->rows;
    const size_t first = step % b->per_epoch * b->step_rows, size = nf_type_size(b->p->type);
    const size_t data = b->p->dim * size, context = b->p->context * size, cols = b->p->dim + b->p->context;
    if (b->epoch != step / b->per_epoch + 1)
        begin_epoch(b, step / b->per_epoch + 1);
    for (size_t i = 0; i < b->step_rows; i++) {
        const size_t row = b->order[first + i];
        char *to = b->minibatch + i * (data + context);
        memcpy(to, (const char *)rows->x + row * rows->stride_x * size, data);
        if (context)
            memcpy(to + data, (const char *)rows->context + row * rows->stride_context * size, context);
    }
    return (nf_batch){.n = b->step_rows, .at = {b->minibatch, b->minibatch + data}, .stride = {cols, cols}};
}

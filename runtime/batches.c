/* batches.c - the rows of a training: those held out, and those that each step takes. */
#include <math.h>
#include <string.h>

#include "internal.h"

enum {
    MOST_BLOCK = 1 << 27, /* bytes of rows that are kept in tiles for many steps */
    MOST_PART = 1 << 24,  /* bytes of rows that are at hand at once where there are no tiles, */
    LEAST_PART = 1 << 10, /* but at least so many rows, */
    MOST_ROWS = 1 << 16   /* and at most so many */
};

/* ---- blocks ------------------------------------------------------------------------------------------------------ */

/* Rows in tiles, or in memory of a device row by row, which are made once for many steps. */
struct nf_block {
    size_t n, tile; /* tile: rows of a full one */
    void *tiles[2]; /* data, context */
    bool resident;  /* in memory of a device, whose queue gives it back */
    void *share;    /* see nf_batch; NULL: there are no weights */
};

/* n rows as a block: those at the places order[0], order[1], ... or, where order is NULL, the first n. */
static nf_block *make_block(const nf_batches *batches, const size_t *order, size_t n)
{
    const nf_program *p = batches->p;
    const nf_rows *rows = batches->rows;
    nf_queue *const queue = batches->queue;
    const size_t cols[2] = {p->dim, p->context}, stride[2] = {rows->stride_x, rows->stride_context};
    const void *from[2] = {rows->x, rows->context};
    nf_block *b = nf_alloc(1, sizeof *b);
    b->n = n;
    b->tile = nf_tile_rows(p, n, batches->sharers);
    b->resident = queue != NULL;
    for (int i = 0; i < 2 && queue; i++)
        b->tiles[i] = cols[i] ? nf_device_rows(queue, p, from[i], order, n, cols[i], stride[i]) : NULL;
    for (int i = 0; i < 2 && !queue; i++) {
        b->tiles[i] = nf_buffer(nf_tiles_size(n, cols[i]), nf_type_size(p->type));
        if (cols[i])
            nf_tiles_fill(p, b->tile, from[i], order, n, cols[i], stride[i], b->tiles[i]);
    }
    return b;
}

static void free_block(nf_block *b)
{
    if (!b)
        return;
    for (int i = 0; i < 2 && !b->resident; i++)
        nf_free(b->tiles[i]);
    nf_free(b->share);
    nf_free(b);
}

/* ---- orders ------------------------------------------------------------------------------------------------------ */

/* The numbers, as the caller has them, of n rows from the first-th on. */
static void number(const nf_batches *b, nf_rows_of which, size_t first, size_t n, size_t *row)
{
    const nf_numeric *f = b->p->numeric;
    for (size_t i = 0; i < n; i++)
        row[i] = first + i;
    if (which == NF_OF_STEP && b->epoch)
        f->permute(&b->order, n, row);
    for (size_t i = 0; i < n && which != NF_OF_VALIDATION; i++)
        row[i] += b->held;
    if (b->held)
        f->permute(&b->split, n, row);
    for (size_t i = 0; i < n && b->counted; i++)
        row[i] = b->counted[row[i]];
}

size_t nf_batches_row(const nf_batches *b, size_t i)
{
    size_t row;
    number(b, NF_OF_TRAINING, i, 1, &row);
    return row;
}

/* ---- weights ----------------------------------------------------------------------------------------------------- */

enum { AT_ONCE = 256 };

void nf_batches_weights(const nf_batches *b, nf_rows_of which, size_t first, size_t n, double *weight)
{
    size_t row[AT_ONCE];
    for (size_t i = 0; i < n; i++) {
        if (i % AT_ONCE == 0)
            number(b, which, first + i, n - i < AT_ONCE ? n - i : AT_ONCE, row);
        weight[i] = nf_row_weight(&b->rows->weights, row[i % AT_ONCE]);
    }
}

/* The shares of n rows from the first-th on, a part by itself: nf_batch.share. */
static void share_out(const nf_batches *b, nf_rows_of which, size_t first, size_t n, void *share)
{
    const double whole = (which == NF_OF_VALIDATION ? b->validated : b->trained) * (double)n;
    nf_matrix to = {n + NF_ROWS, 1, b->p->type, share, NULL, NULL};
    double weight[AT_ONCE];
    for (size_t done = 0, k; done < n; done += k) {
        k = n - done < AT_ONCE ? n - done : AT_ONCE;
        nf_batches_weights(b, which, first + done, k, weight);
        for (size_t i = 0; i < k; i++)
            nf_matrix_set(&to, done + i, 0, weight[i] / whole);
    }
    for (size_t i = 0; i < NF_ROWS; i++)
        nf_matrix_set(&to, n + i, 0, 0);
}

/* The mean weight of n rows. */
static double mean_weight(const nf_batches *b, nf_rows_of which, size_t n)
{
    double weight[AT_ONCE], sum = 0;
    for (size_t done = 0, k; done < n; done += k) {
        k = n - done < AT_ONCE ? n - done : AT_ONCE;
        nf_batches_weights(b, which, done, k, weight);
        for (size_t i = 0; i < k; i++)
            sum += weight[i];
    }
    return sum / (double)n;
}

/* The numbers of the rows that count, or NULL where all `n` do. */
static size_t *list_counted(const nf_rows *rows, size_t n)
{
    size_t *list = n < rows->n ? nf_alloc(n, sizeof *list) : NULL;
    for (size_t i = 0, k = 0; i < rows->n && list; i++)
        if (nf_row_weight(&rows->weights, i) > 0)
            list[k++] = i;
    return list;
}

/* ---- parts ------------------------------------------------------------------------------------------------------- */

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
    const size_t most = SIZE_MAX > 0xffffffff ? (size_t)1000000000000000 : SIZE_MAX / 2;
    nf_batches b;
    count(&b, rows, o);
    if (!o->epochs)
        return o->steps;
    return o->epochs < most / b.per_epoch ? o->epochs * b.per_epoch : most;
}

/* Bytes of a row. */
static size_t row_size(const nf_batches *b) { return (b->p->dim + b->p->context) * nf_type_size(b->p->type); }

/* Whether n rows are made a block; rows of a part where they are not. */
static bool is_few(const nf_batches *b, size_t n) { return n <= MOST_BLOCK / row_size(b); }

static size_t rows_of_part(const nf_batches *b)
{
    const size_t fit = MOST_PART / row_size(b), most = fit < MOST_ROWS ? fit : MOST_ROWS;
    return most > LEAST_PART ? most : LEAST_PART;
}

size_t nf_train_sharers(const nf_train_options *o, size_t ranks) { return o->reduce == NF_REDUCE_FAST ? ranks : 1; }

size_t nf_train_busy(const nf_program *p, const nf_train_options *o, size_t rows, size_t ranks)
{
    const nf_sharing sharing = {.chunks = o->chunks, .sharers = nf_train_sharers(o, ranks)};
    nf_batches b = {.p = p};
    count(&b, rows, o);
    const size_t most = rows_of_part(&b);
    const bool whole = b.step_rows < most || (b.step_rows == b.n && is_few(&b, b.n));
    const size_t pieces = nf_pieces(p, NF_GRAD, whole ? b.step_rows : most, &sharing);
    return pieces < ranks ? pieces : ranks;
}

/* All of these rows as a block, or NULL where they are too many. */
static nf_block *block_of(const nf_batches *b, nf_rows_of which, size_t n)
{
    if (!b->queue && !is_few(b, n))
        return NULL;
    const nf_gaps *gaps = b->rows->gaps;
    size_t *order = b->held || b->counted || gaps ? nf_alloc(n, sizeof *order) : NULL;
    if (order)
        number(b, which, 0, n, order);
    for (size_t i = 0; i < n && gaps; i++)
        order[i] = nf_place(gaps, order[i]);
    nf_block *block = make_block(b, order, n);
    nf_free(order);
    if (b->rows->weights.at) {
        block->share = nf_buffer(n + NF_ROWS, nf_type_size(b->p->type));
        share_out(b, which, 0, n, block->share);
    }
    return block;
}

void nf_batches_make(nf_batches *b, const nf_program *p, const nf_rows *rows, const nf_train_options *o,
                     nf_queue *queue)
{
    *b = (nf_batches){.p = p,
                      .rows = rows,
                      .seed = o->seed,
                      .sharers = nf_train_sharers(o, o->comm ? o->comm->size : 1),
                      .queue = queue};
    const size_t n = nf_rows_that_count(rows);
    b->counted = list_counted(rows, n);
    count(b, n, o);
    b->most = rows_of_part(b);
    if (b->held)
        nf_permutation_make(&b->split, n, o->seed, 0);
    if (rows->weights.at) {
        b->trained = mean_weight(b, NF_OF_TRAINING, b->n);
        b->validated = b->held ? mean_weight(b, NF_OF_VALIDATION, b->held) : 0;
    }
    if (b->held)
        b->valid = block_of(b, NF_OF_VALIDATION, b->held);
    if (b->step_rows == b->n)
        b->train = block_of(b, NF_OF_TRAINING, b->n);
    const size_t largest = b->n > b->held ? b->n : b->held;
    if (!b->train || (b->held && !b->valid)) {
        const size_t part = largest < b->most ? largest : b->most;
        b->copies = nf_buffer(part, row_size(b));
        b->share = rows->weights.at ? nf_buffer(part + NF_ROWS, nf_type_size(p->type)) : NULL;
    }
}

void nf_batches_free(nf_batches *b)
{
    free_block(b->train);
    free_block(b->valid);
    nf_free(b->counted);
    nf_free(b->copies);
    nf_free(b->share);
}

/* How many rows these are. */
static size_t count_of(const nf_batches *b, nf_rows_of which)
{
    return which == NF_OF_STEP ? b->step_rows : which == NF_OF_TRAINING ? b->n : b->held;
}

size_t nf_batches_most(const nf_batches *b, nf_rows_of which)
{
    const size_t n = count_of(b, which);
    return (which == NF_OF_VALIDATION ? b->valid : b->train) || n < b->most ? n : b->most;
}

/* Copies n rows, the first-th and those after it, each its data followed by its context. */
static nf_batch gather(const nf_batches *b, nf_rows_of which, size_t first, size_t n)
{
    const nf_rows *rows = b->rows;
    const size_t size = nf_type_size(b->p->type), cols = b->p->dim + b->p->context;
    const size_t data = b->p->dim * size, context = b->p->context * size;
    size_t row[AT_ONCE];
    for (size_t i = 0; i < n; i++) {
        if (i % AT_ONCE == 0)
            number(b, which, first + i, n - i < AT_ONCE ? n - i : AT_ONCE, row);
        const size_t place = nf_place(rows->gaps, row[i % AT_ONCE]);
        char *to = b->copies + i * (data + context);
        memcpy(to, (const char *)rows->x + place * rows->stride_x * size, data);
        if (context)
            memcpy(to + data, (const char *)rows->context + place * rows->stride_context * size, context);
    }
    if (b->share)
        share_out(b, which, first, n, b->share);
    return (nf_batch){.n = n, .at = {b->copies, b->copies + data}, .stride = {cols, cols}, .share = b->share};
}

/* Begins the epoch, from 1, that a step belongs to; a step of all rows has no order. */
static void begin_epoch(nf_batches *b, size_t epoch)
{
    if (b->step_rows == b->n || b->epoch == epoch)
        return;
    nf_permutation_make(&b->order, b->n, b->seed, epoch);
    b->epoch = epoch;
}

bool nf_batches_part(nf_batches *b, nf_rows_of which, size_t step, size_t *done, nf_batch *part)
{
    const nf_block *block = which == NF_OF_VALIDATION ? b->valid : b->train;
    const size_t left = count_of(b, which) - *done, most = nf_batches_most(b, which);
    const size_t n = left < most ? left : most;
    if (n == 0)
        return false;
    if (which == NF_OF_STEP)
        begin_epoch(b, step / b->per_epoch + 1);
    if (block)
        *part = (nf_batch){.n = n,
                           .at = {block->tiles[0], block->tiles[1]},
                           .stride = {b->p->dim, b->p->context},
                           .tile = block->resident ? 0 : block->tile,
                           .resident = block->resident,
                           .share = block->share};
    else
        *part = gather(b, which, (which == NF_OF_STEP ? step % b->per_epoch * b->step_rows : 0) + *done, n);
    *done += n;
    return true;
}

double nf_batches_loss(nf_batches *b, nf_rows_of which, size_t step, nf_workspace *w, const void *params,
                       const nf_noise *noise, void *grad, void *spare)
{
    double loss = 0, of_part;
    nf_batch part;
    for (size_t done = 0, before = 0; nf_batches_part(b, which, step, &done, &part); before = done) {
        const double share = (double)part.n / (double)done;
        const nf_noise own = noise ? (nf_noise){noise->seed, before, noise->deviation} : (nf_noise){0};
        part.noise = noise ? &own : NULL;
        nf_workspace_run(w, params, &part, NULL, NULL, &of_part, before ? spare : grad);
        loss += (of_part - loss) * share;
        if (grad && before && b->queue)
            b->p->device->average(b->queue, share, b->p->params, spare, grad);
        else if (grad && before)
            b->p->numeric->average(share, 0, b->p->params, spare, grad);
    }
    return loss;
}

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
    unsigned dealt; /* where ranks have the rows between them: bit k: those that this one has in calls of entry k */
};

/* Room, in numbers, for n rows of `cols` columns in tiles: one after the other, each [cols][its rows, padded]. */
static size_t tiles_size(size_t n, size_t cols) { return (n + NF_ROWS) * cols; }

/* Puts the rows of one tile, from the first-th on, into the tiles of a block; they begin `stride` numbers apart at x.
 */
static void put_tile(const nf_program *p, const nf_block *b, const void *x, size_t first, size_t cols, size_t stride,
                     void *tiles)
{
    const size_t own = b->n - first < b->tile ? b->n - first : b->tile;
    p->numeric->to_tile(x, own, cols, stride, (own + NF_ROWS - 1) / NF_ROWS * NF_ROWS,
                        (char *)tiles + first * cols * nf_type_size(p->type));
}

/* Fills tiles of a block with rows order[0], order[1], ... of x or, where order is NULL, the first ones. */
static void fill_tiles(const nf_program *p, const nf_block *b, const void *x, const size_t *order, size_t cols,
                       size_t stride, void *tiles)
{
    const size_t size = nf_type_size(p->type);
    char *own = order ? nf_buffer(b->tile * cols, size) : NULL; /* a tile's rows, gathered in the order asked for */
    for (size_t first = 0; first < b->n; first += b->tile) {
        for (size_t k = 0; order && k < b->tile && first + k < b->n; k++)
            memcpy(own + k * cols * size, (const char *)x + order[first + k] * stride * size, cols * size);
        put_tile(p, b, order ? own : (const char *)x + first * stride * size, first, cols, order ? cols : stride,
                 tiles);
    }
    nf_free(own);
}

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
        b->tiles[i] = nf_buffer(tiles_size(n, cols[i]), nf_type_size(p->type));
        if (cols[i])
            fill_tiles(p, b, from[i], order, cols[i], stride[i], b->tiles[i]);
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

void nf_batches_places(const nf_batches *b, nf_rows_of which, size_t first, size_t n, size_t *row)
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
}

/* The numbers, as the caller has them, of n rows from the first-th on. */
static void number(const nf_batches *b, nf_rows_of which, size_t first, size_t n, size_t *row)
{
    nf_batches_places(b, which, first, n, row);
    for (size_t i = 0; i < n && b->counted; i++)
        row[i] = b->counted[row[i]];
}

size_t nf_batches_row(const nf_batches *b, size_t i)
{
    size_t row;
    if (b->rows->comm)
        return nf_batches_row_of_ranks(b, i);
    number(b, NF_OF_TRAINING, i, 1, &row);
    return row;
}

/* ---- weights ----------------------------------------------------------------------------------------------------- */

enum { AT_ONCE = 256 };

void nf_batches_weights(const nf_batches *b, nf_rows_of which, size_t first, size_t n, const nf_workspace *w,
                        double *weight)
{
    size_t row[AT_ONCE];
    if (b->rows->comm) {
        nf_batches_fetch(b, which, first, n, w, n, 0, NULL, weight);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        if (i % AT_ONCE == 0)
            number(b, which, first + i, n - i < AT_ONCE ? n - i : AT_ONCE, row);
        weight[i] = nf_row_weight(&b->rows->weights, row[i % AT_ONCE]);
    }
}

/* Sets the shares of n rows, of a call of `all`, by their weights. */
static void set_shares(const nf_batches *b, nf_rows_of which, size_t first, size_t n, size_t all, const double *weight,
                       void *share)
{
    const double whole = (which == NF_OF_VALIDATION ? b->validated : b->trained) * (double)all;
    nf_matrix to = {all + NF_ROWS, 1, b->p->type, share, NULL, NULL};
    for (size_t i = 0; i < n; i++)
        nf_matrix_set(&to, first + i, 0, weight[i] / whole);
    for (size_t i = 0; i < NF_ROWS; i++)
        nf_matrix_set(&to, all + i, 0, 0);
}

/* The shares of n rows from the first-th on, a part by itself: nf_batch.share. */
static void share_out(const nf_batches *b, nf_rows_of which, size_t first, size_t n, void *share)
{
    double weight[AT_ONCE];
    for (size_t done = 0, k; done < n; done += k) {
        k = n - done < AT_ONCE ? n - done : AT_ONCE;
        nf_batches_weights(b, which, first + done, k, NULL, weight);
        set_shares(b, which, done, k, n, weight, share);
    }
}

/* The mean weight of n rows. */
static double mean_weight(const nf_batches *b, nf_rows_of which, size_t n)
{
    const size_t piece = b->rows->comm ? MOST_ROWS : AT_ONCE;
    double *weight = nf_alloc(piece, sizeof *weight), sum = 0;
    for (size_t done = 0, k; done < n; done += k) {
        k = n - done < piece ? n - done : piece;
        nf_batches_weights(b, which, done, k, NULL, weight);
        for (size_t i = 0; i < k; i++)
            sum += weight[i];
    }
    nf_free(weight);
    if (b->rows->comm)
        nf_comm_spread(b->rows->comm, 0, &sum, sizeof sum);
    return sum / (double)n;
}

/* The numbers of the rows that count, of those that are here, or NULL where all `n` do. */
static size_t *list_counted(const nf_rows *rows, size_t n)
{
    size_t first, end, k = 0;
    nf_comm_own(rows->comm, rows->n, &first, &end);
    size_t *list = n < rows->n ? nf_alloc((n < end - first ? n : end - first) + 1, sizeof *list) : NULL;
    for (size_t i = first; i < end && list; i++)
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

/* A block of n rows of which none is here yet; those that this rank does not need take no room. */
static nf_block *empty_block(const nf_batches *b, size_t n)
{
    const size_t size = nf_type_size(b->p->type);
    nf_block *block = nf_alloc(1, sizeof *block);
    block->n = n;
    block->tile = nf_tile_rows(b->p, n, b->sharers);
    block->tiles[0] = nf_sparse(tiles_size(n, b->p->dim), size);
    block->tiles[1] = nf_sparse(tiles_size(n, b->p->context), size);
    block->share = b->rows->weights.at ? nf_sparse(n + NF_ROWS, size) : NULL;
    return block;
}

/* Brings those of its rows that this rank has in a call of the workspace over all. */
static void fill_block(const nf_batches *b, nf_rows_of which, nf_block *block, const nf_workspace *w)
{
    const nf_program *p = b->p;
    const size_t n = block->n, tile = block->tile, piece = b->most < tile ? tile : b->most / tile * tile;
    const size_t cols = p->dim + p->context, size = nf_type_size(p->type), room = n < piece ? n : piece;
    if (block->dealt >> nf_workspace_kind(w) & 1)
        return;
    block->dealt |= 1u << nf_workspace_kind(w);
    char *rows = nf_buffer(room, cols * size);
    double *weight = block->share ? nf_alloc(room, sizeof *weight) : NULL;
    for (size_t done = 0, k; done < n; done += k) {
        k = n - done < piece ? n - done : piece;
        nf_batches_fetch(b, which, done, k, w, n, done, rows, weight);
        for (size_t first = done; first < done + k; first += tile) {
            const char *from = rows + (first - done) * cols * size;
            if (nf_workspace_rank(w, n, first) != b->rows->comm->rank)
                continue;
            put_tile(p, block, from, first, p->dim, cols, block->tiles[0]);
            if (p->context)
                put_tile(p, block, from + p->dim * size, first, p->context, cols, block->tiles[1]);
            if (weight)
                set_shares(b, which, first, n - first < tile ? n - first : tile, n, weight + (first - done),
                           block->share);
        }
    }
    nf_free(rows);
    nf_free(weight);
}

/* All of these rows as a block, or NULL where they are too many. */
static nf_block *block_of(const nf_batches *b, nf_rows_of which, size_t n)
{
    if (!b->queue && !is_few(b, n))
        return NULL;
    if (b->rows->comm)
        return empty_block(b, n);
    const nf_gaps *gaps = b->rows->gaps;
    size_t *order = b->held || b->counted || gaps ? nf_alloc(n, sizeof *order) : NULL;
    if (order)
        number(b, which, 0, n, order);
    for (size_t i = 0; i < n && gaps && order; i++)
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
    b->begin = rows->comm ? nf_batches_begins(b) : NULL;
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
        b->room = part;
        b->copies = nf_buffer(part, row_size(b));
        b->share = rows->weights.at ? nf_buffer(part + NF_ROWS, nf_type_size(p->type)) : NULL;
        b->weight = rows->comm && b->share ? nf_alloc(part, sizeof *b->weight) : NULL;
    }
}

void nf_batches_free(nf_batches *b)
{
    free_block(b->train);
    free_block(b->valid);
    nf_free(b->counted);
    nf_free(b->begin);
    nf_free(b->weight);
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

/* The same where ranks have the rows between them: with those that this rank has in a call of the workspace. Those of a
 * step come along with those of the steps behind it, as many as there is room for: few messages, not many. */
static nf_batch bring(nf_batches *b, nf_rows_of which, size_t first, size_t n, const nf_workspace *w)
{
    const size_t cols = b->p->dim + b->p->context, size = nf_type_size(b->p->type);
    const bool steps = which == NF_OF_STEP && n == b->step_rows;
    if (!steps || b->here_epoch != b->epoch || first < b->here || first + n > b->here_end) {
        const size_t fit = steps ? b->room / n * n : n, left = steps ? b->per_epoch * n - first : n;
        const size_t all = fit < left ? fit : left;
        nf_batches_fetch(b, which, first, all, w, n, 0, b->copies, b->weight);
        b->here = first;
        b->here_end = steps ? first + all : first;
        b->here_epoch = b->epoch;
    }
    const size_t at = first - b->here;
    if (b->share)
        set_shares(b, which, 0, n, n, b->weight + at, b->share);
    const char *rows = b->copies + at * cols * size;
    return (nf_batch){.n = n, .at = {rows, rows + b->p->dim * size}, .stride = {cols, cols}, .share = b->share};
}

/* Begins the epoch, from 1, that a step belongs to; a step of all rows has no order. */
static void begin_epoch(nf_batches *b, size_t epoch)
{
    if (b->step_rows == b->n || b->epoch == epoch)
        return;
    nf_permutation_make(&b->order, b->n, b->seed, epoch);
    b->epoch = epoch;
}

bool nf_batches_part(nf_batches *b, nf_rows_of which, size_t step, const nf_workspace *w, size_t *done, nf_batch *part)
{
    nf_block *block = which == NF_OF_VALIDATION ? b->valid : b->train;
    const size_t left = count_of(b, which) - *done, most = nf_batches_most(b, which);
    const size_t n = left < most ? left : most;
    if (n == 0)
        return false;
    if (which == NF_OF_STEP)
        begin_epoch(b, step / b->per_epoch + 1);
    const size_t first = (which == NF_OF_STEP ? step % b->per_epoch * b->step_rows : 0) + *done;
    if (block && b->rows->comm)
        fill_block(b, which, block, w);
    if (block)
        *part = (nf_batch){.n = n,
                           .at = {block->tiles[0], block->tiles[1]},
                           .stride = {b->p->dim, b->p->context},
                           .tile = block->resident ? 0 : block->tile,
                           .resident = block->resident,
                           .share = block->share};
    else
        *part = b->rows->comm ? bring(b, which, first, n, w) : gather(b, which, first, n);
    *done += n;
    return true;
}

double nf_batches_loss(nf_batches *b, nf_rows_of which, size_t step, nf_workspace *w, const void *params,
                       const nf_noise *noise, void *grad, void *spare)
{
    double loss = 0, of_part;
    nf_batch part;
    for (size_t done = 0, before = 0; nf_batches_part(b, which, step, w, &done, &part); before = done) {
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

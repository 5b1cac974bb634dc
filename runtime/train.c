/* train.c - maximum likelihood with AdamW: full batch or seeded minibatches, patience, validation. */
#include <math.h>
#include <string.h>
#include <time.h>

#include "internal.h"

enum {
    VALID_EVERY = 10, /* steps between validations of a full-batch training; minibatches: one an epoch */
    PIECE = 8192      /* parameters that one task updates */
};

const nf_train_options nf_train_defaults = {
    .lr = 1e-3,
    .beta1 = 0.9,
    .beta2 = 0.999,
    .eps = 1e-8,
    .weight_decay = 1e-4,
    .steps = 10000,
};

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* ---- rows
 * ------------------------------------------------------------------------------------------------------------ */

/* Rows of data and context side by side; and, for those that are used again and again, in tiles. */
typedef struct block {
    size_t n, cols;
    char *data, *tiles[2];
} block;

static nf_batch batch_of(const nf_program *p, const block *b)
{
    if (b->tiles[0])
        return (nf_batch){.n = b->n, .at = {b->tiles[0], b->tiles[1]}, .tiled = true};
    return (nf_batch){
        .n = b->n, .at = {b->data, b->data + p->dim * nf_type_size(p->type)}, .stride = {b->cols, b->cols}};
}

/* From rows to tiles; the rows are given up. */
static bool make_tiles(const nf_program *p, block *b)
{
    const size_t size = nf_type_size(p->type), cols[2] = {p->dim, p->context};
    for (int i = 0; i < 2; i++) {
        if (!(b->tiles[i] = nf_buffer(nf_tiles_size(b->n, cols[i]), size)))
            return false;
        nf_tiles_fill(p, b->data + (i ? p->dim * size : 0), b->n, cols[i], b->cols, b->tiles[i]);
    }
    nf_free(b->data);
    b->data = NULL;
    return true;
}

static void free_block(block *b)
{
    nf_free(b->data);
    nf_free(b->tiles[0]);
    nf_free(b->tiles[1]);
}

static void copy_row(const nf_program *p, const nf_rows *from, size_t row, block *to, size_t at)
{
    const size_t size = nf_type_size(p->type);
    char *out = to->data + at * to->cols * size;
    memcpy(out, (const char *)from->x + row * from->stride_x * size, p->dim * size);
    if (p->context)
        memcpy(out + p->dim * size, (const char *)from->context + row * from->stride_context * size, p->context * size);
}

/* A random order of 0 .. n-1 (Fisher-Yates); `round` gives every epoch its own. */
static void shuffle(size_t *order, size_t n, uint64_t seed, uint64_t round)
{
    for (size_t i = n; i > 1; i--) {
        uint32_t w[4];
        nf_philox(seed, round, (uint32_t)i, 3, w);
        const size_t j = (size_t)(((uint64_t)w[0] << 32 | w[1]) % i), swap = order[i - 1];
        order[i - 1] = order[j];
        order[j] = swap;
    }
}

/* ---- one training
 * ------------------------------------------------------------------------------------------------------ */

typedef struct training {
    const nf_program *p;
    const nf_train_options *o;
    const nf_numeric *numeric;
    nf_workspace *grad_work, *loss_work;
    block train, valid, batch;
    size_t *order, epoch;
    char *params, *grad, *m, *v, *good, *kept; /* good: the last with a finite loss; kept: the best validated */
    size_t bytes;                              /* of a vector of parameters */
} training;

static void finish(training *t)
{
    nf_workspace_free(t->grad_work);
    nf_workspace_free(t->loss_work);
    free_block(&t->train);
    free_block(&t->valid);
    free_block(&t->batch);
    nf_free(t->order);
    nf_free(t->grad);
    nf_free(t->m);
    nf_free(t->v);
    nf_free(t->good);
    nf_free(t->kept);
}

static nf_status prepare(training *t, const nf_rows *rows, nf_error *error)
{
    const nf_program *p = t->p;
    const size_t size = nf_type_size(p->type), cols = p->dim + p->context;
    const size_t held = t->o->valid > 0 && rows->n > 1 ? (size_t)fmax(1, t->o->valid * (double)rows->n) : 0;
    const size_t n = rows->n - held, step_rows = t->o->batch && t->o->batch < n ? t->o->batch : n;
    nf_status status = nf_workspace_make(&t->grad_work, p, NF_GRAD, step_rows, error);
    if (!status)
        status = nf_workspace_make(&t->loss_work, p, NF_LOSS, rows->n, error);
    if (status)
        return status;
    t->bytes = p->params * size;
    t->valid = (block){held, cols, nf_buffer(held * cols, size), {0}};
    t->train = (block){n, cols, nf_buffer(n * cols, size), {0}};
    if (step_rows < n)
        t->batch = (block){step_rows, cols, nf_buffer(step_rows * cols, size), {0}};
    t->order = nf_alloc(rows->n, sizeof *t->order);
    t->grad = nf_buffer(p->params, size);
    t->m = nf_buffer(p->params, size);
    t->v = nf_buffer(p->params, size);
    t->good = nf_buffer(p->params, size);
    t->kept = nf_buffer(p->params, size);
    if (!t->valid.data || !t->train.data || (t->batch.n && !t->batch.data) || !t->kept || !t->good || !t->v || !t->m ||
        !t->grad)
        return nf_fail(error, NF_INTERNAL, "no memory to train on %zu rows", rows->n);
    for (size_t i = 0; i < rows->n; i++)
        t->order[i] = i;
    if (held)
        shuffle(t->order, rows->n, t->o->seed, 0);
    for (size_t i = 0; i < rows->n; i++)
        copy_row(p, rows, t->order[i], i < held ? &t->valid : &t->train, i < held ? i : i - held);
    for (size_t i = 0; i < t->train.n; i++)
        t->order[i] = i;
    if (!make_tiles(p, &t->valid) || (!t->batch.n && !make_tiles(p, &t->train)))
        return nf_fail(error, NF_INTERNAL, "no memory to train on %zu rows", rows->n);
    return NF_OK;
}

static double loss_of(const training *t, const block *b)
{
    const nf_batch batch = batch_of(t->p, b);
    double loss;
    nf_workspace_run(t->loss_work, t->params, &batch, NULL, NULL, &loss, NULL);
    return loss;
}

/* The rows of step `step` (from 0): all, or the next minibatch; a new order every epoch, a short rest is left out. */
static nf_batch next_rows(training *t, size_t step)
{
    if (!t->batch.n)
        return batch_of(t->p, &t->train);
    const size_t per_epoch = t->train.n / t->batch.n, at = step % per_epoch, cols = t->train.cols;
    const nf_rows all = {t->train.n, t->train.data, t->train.data + t->p->dim * nf_type_size(t->p->type), cols, cols};
    if (at == 0)
        shuffle(t->order, t->train.n, t->o->seed, ++t->epoch);
    for (size_t i = 0; i < t->batch.n; i++)
        copy_row(t->p, &all, t->order[at * t->batch.n + i], &t->batch, i);
    return batch_of(t->p, &t->batch);
}

static double learning_rate(const nf_train_options *o, size_t step)
{
    if (o->schedule == NF_SCHEDULE_COSINE)
        return o->lr * 0.5 * (1 + cos(3.141592653589793 * (double)step / (double)o->steps));
    return o->lr;
}

/* An update of a stretch of parameters. */
typedef struct update {
    const training *t;
    struct nf_adamw_options options;
    size_t step, from, to;
} update;

/* A piece of it: what the parameters are is kept as good, then they move. */
static void update_piece(void *user, size_t task, size_t thread)
{
    const update *u = user;
    const training *t = u->t;
    const size_t size = nf_type_size(t->p->type), from = u->from + task * PIECE;
    const size_t n = u->to - from < PIECE ? u->to - from : PIECE;
    (void)thread;
    memcpy(t->good + from * size, t->params + from * size, n * size);
    t->numeric->adamw(&u->options, u->step, from, n, t->params, t->grad, t->m, t->v);
}

/* One AdamW update of the trainable parameters. */
static void update_all(const training *t, size_t step, double lr)
{
    const nf_train_options *o = t->o;
    const nf_program *p = t->p;
    update u = {t, {lr, o->beta1, o->beta2, o->eps, o->weight_decay}, step, 0, 0};
    for (size_t i = 0; nf_trainable_stretch(p->param, p->n_param, &i, &u.from, &u.to);)
        nf_parallel((u.to - u.from + PIECE - 1) / PIECE, nf_threads(), update_piece, &u);
}

/* Says which row made the loss infinite or NaN, among the rows as the caller gave them. */
static nf_status blame(const training *t, const nf_rows *rows, double loss, size_t step, nf_error *error)
{
    nf_matrix lp;
    nf_status status = nf_matrix_make(&lp, rows->n, 1, t->p->type, error);
    if (!status)
        status = nf_run(t->p, NF_LOG_PROB, t->params, rows, &lp.data, error);
    size_t bad = 0;
    while (!status && bad < rows->n && isfinite(nf_matrix_get(&lp, bad, 0)))
        bad++;
    if (!status && bad < rows->n)
        status = nf_fail(error, NF_DATA, "the loss is %g at step %zu: row %zu of the data has log-probability %g", loss,
                         step, bad + 1, nf_matrix_get(&lp, bad, 0));
    else if (!status)
        status = nf_fail(error, NF_DATA, "the loss is %g at step %zu", loss, step);
    nf_matrix_free(&lp);
    return status;
}

static nf_status loop(training *t, const nf_rows *all, bool (*on_step)(void *user, const nf_step *s), void *user,
                      nf_train_result *result, nf_error *error)
{
    const nf_train_options *o = t->o;
    const double start = seconds();
    const size_t every = t->batch.n ? t->train.n / t->batch.n : VALID_EVERY;
    size_t improved = 0; /* the step of the last improvement */
    *result = (nf_train_result){.loss = NAN, .best = INFINITY};
    memcpy(t->good, t->params, t->bytes);
    memcpy(t->kept, t->params, t->bytes);
    for (size_t step = 0; step < o->steps; step++) {
        const nf_batch rows = next_rows(t, step);
        nf_step s = {.step = step + 1, .steps = o->steps, .valid_loss = NAN, .lr = learning_rate(o, step)};
        nf_workspace_run(t->grad_work, t->params, &rows, NULL, NULL, &s.loss, t->grad);
        if (!isfinite(s.loss)) {
            const nf_status status = blame(t, all, s.loss, step + 1, error);
            memcpy(t->params, t->good, t->bytes);
            return status;
        }
        double watched = s.loss;
        if (t->valid.n && step % every == 0)
            watched = s.valid_loss = loss_of(t, &t->valid);
        if (!(t->valid.n && isnan(s.valid_loss)) && watched < result->best - 1e-8) {
            result->best = watched;
            improved = step;
            if (t->valid.n)
                memcpy(t->kept, t->params, t->bytes);
        }
        if (o->clip > 0)
            t->numeric->clip(o->clip, t->p->params, t->grad);
        update_all(t, step + 1, s.lr);
        s.best = result->best;
        s.patience_left = o->patience > step - improved ? o->patience - (step - improved) : 0;
        s.seconds = seconds() - start;
        result->steps = step + 1;
        result->exhausted = o->patience && s.patience_left == 0;
        result->interrupted = on_step && on_step(user, &s);
        if (result->interrupted || result->exhausted)
            break;
    }
    if (t->valid.n)
        memcpy(t->params, t->kept, t->bytes);
    result->loss = loss_of(t, &t->train);
    if (!isfinite(result->loss)) { /* the last update went too far */
        memcpy(t->params, t->good, t->bytes);
        result->loss = loss_of(t, &t->train);
    }
    result->seconds = seconds() - start;
    return NF_OK;
}

nf_status nf_train(const nf_program *p, void *params, const nf_rows *rows, const nf_train_options *o,
                   bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result, nf_error *error)
{
    training t = {.p = p, .o = o, .numeric = nf_numeric_of(p->type), .params = params};
    if (rows->n == 0)
        return nf_fail(error, NF_DATA, "there are no rows to train on");
    nf_status status = prepare(&t, rows, error);
    if (!status)
        status = loop(&t, rows, on_step, user, result, error);
    finish(&t);
    return status;
}

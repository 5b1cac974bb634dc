/* train.c - training with AdamW, with patience and validation: by maximum likelihood, on all rows or on seeded
 * minibatches, or towards a target, on rows that the flow draws (objective.c). */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "internal.h"
#include "option.h"

enum {
    VALID_EVERY = 10, /* steps between validations when steps take all rows; with minibatches it is an epoch */
    PIECE = 8192,     /* parameters that one task updates */
    LEAST_HOLE = 64,  /* fewer known zeros in a row of a weight matrix are updated along with the rest */
    KEEP_EVERY = 16,  /* steps between copies of the best parameters: a copy takes a third of an update */
    SMALL = 4096,     /* with at most so many parameters it is every step, */
    MANY = 1024,      /* and with at least so many rows a step */
    LEAST_WINDOW = 100,
    MOST_WINDOW = 1000, /* about how many steps the smoothed loss averages over */
    FAR_WORSE = 5 /* nats, and one a feature, make it diverged: of 60 sound trainings of points two rise by 3 and 4 */
};

double nf_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* ---- one training ----------------------------------------------------------------------------------------------- */

/* A training, and its buffers. params are the caller's, m and v the moments of AdamW, kept the best parameters so far.
 */
typedef struct training {
    const nf_program *p;
    const nf_train_options *o;
    nf_workspace *grad_work, *loss_work;
    nf_sharing sharing; /* of their calls */
    nf_queue *queue; /* of the program's device, in whose memory are copies of the vectors, which are newer while the */
    char *copies;    /* training goes on: those of the state, the gradient, the part; NULL: there is none */
    nf_param *param; /* the program's, those that are frozen not trainable */
    const nf_rows *rows;
    nf_batches batches;
    nf_objective *objective;            /* in place of the rows; NULL: maximum likelihood on them */
    double *deviation;                  /* [dim]: of the noise; NULL: there is none */
    bool noisy;                         /* each step has other numbers of its rows: noise, or whole numbers' */
    char *params, *grad, *m, *v, *kept; /* vectors of parameters; all but the gradient are the state's */
    char *average, *ending;             /* the average of the parameters, or NULL; that or the parameters */
    char *part;                         /* the gradient of a part of a step's rows, or NULL where there is one part */
    size_t steps;                       /* all that are to be done */
    size_t bytes;                       /* of each of these */
    nf_checkpoint state, *end;          /* as it is now; where to copy it after the last step, or NULL */
} training;

static void finish(training *t)
{
    nf_workspace_free(t->grad_work);
    nf_workspace_free(t->loss_work);
    nf_batches_free(&t->batches);
    nf_objective_free(t->objective);
    nf_free(t->deviation);
    nf_free(t->param);
    nf_free(t->grad);
    nf_free(t->part);
    nf_free(t->m);
    nf_free(t->v);
    nf_free(t->kept);
    nf_free(t->average);
    nf_checkpoint_free(t->end);
    nf_free(t->queue);
}

/* Where a vector is that calls take: on the device, where there is one. */
static void *there(const training *t, void *vector)
{
    const void *const all[] = {t->params, t->m, t->v, t->kept, t->average, t->grad, t->part};
    size_t i = 0;
    while (t->queue && all[i] != vector)
        i++;
    return t->queue ? t->copies + i * t->bytes : vector;
}

/* Brings the state's vectors to the device, or back from there; `which` alone, or NULL: all. */
static void move(const training *t, bool back, const void *which)
{
    for (int i = 0; t->queue && i < NF_VECTORS; i++) {
        void *here = t->state.vector[i];
        if (here && (!which || which == here))
            t->p->device->copy(t->queue, back ? here : there(t, here), back ? there(t, here) : here, t->bytes);
    }
}

/* The same for who sees the state between two steps: nf_checkpoint.fetch. */
static void fetch(const void *user) { move(user, true, NULL); }

/* Deals out the rows, and allocates what their losses need. */
static void prepare_rows(training *t)
{
    const nf_program *p = t->p;
    nf_batches_make(&t->batches, p, t->rows, t->o, t->queue);
    const size_t of_step = nf_batches_most(&t->batches, NF_OF_STEP);
    const size_t trained = nf_batches_most(&t->batches, NF_OF_TRAINING);
    const size_t held = nf_batches_most(&t->batches, NF_OF_VALIDATION);
    t->deviation = t->o->noise > 0 ? nf_noise_measure(p, t->rows, t->o->noise) : NULL;
    t->noisy = t->deviation || p->points;
    t->grad_work = nf_workspace_make(p, NF_GRAD, of_step, &t->sharing);
    t->loss_work = nf_workspace_make(p, NF_LOSS, trained > held ? trained : held, &t->sharing);
    t->part = of_step < t->batches.step_rows ? nf_buffer(p->params, nf_type_size(p->type)) : NULL;
    t->steps = nf_train_steps(t->o, t->batches.n + t->batches.held);
    t->state.at.rows = (double)t->rows->n;
}

/* The same where the flow draws them: as minibatches of no end of rows. */
static void prepare_draws(training *t)
{
    t->batches = (nf_batches){.p = t->p, .n = SIZE_MAX, .step_rows = t->o->samples, .per_epoch = 1};
    t->steps = t->o->steps;
    t->state.at.rows = (double)t->o->samples;
}

/* Allocates the buffers that every training has. */
static void prepare(training *t)
{
    const nf_program *p = t->p;
    const size_t size = nf_type_size(p->type);
    t->param = nf_alloc(p->n_param + 1, sizeof *t->param);
    for (size_t i = 0; i < p->n_param; i++)
        t->param[i] = p->param[i];
    t->queue = p->device ? p->device->open(p->device) : NULL;
    t->sharing = (nf_sharing){.chunks = t->o->chunks, .comm = t->o->comm, .queue = t->queue};
    t->sharing.sharers = nf_train_sharers(t->o, t->o->comm ? t->o->comm->size : 1);
    t->bytes = p->params * size;
    t->copies = t->queue ? p->device->make(t->queue, (NF_VECTORS + 2) * t->bytes, false) : NULL;
    t->grad = nf_buffer(p->params, size);
    t->m = nf_buffer(p->params, size);
    t->v = nf_buffer(p->params, size);
    t->kept = nf_buffer(p->params, size);
    t->average = t->o->ema > 0 ? nf_buffer(p->params, size) : NULL;
    t->ending = t->average ? t->average : t->params;
    t->state = (nf_checkpoint){
        .p = p, .at = {.best = INFINITY, .kept = INFINITY}, .vector = {t->params, t->m, t->v, t->kept, t->average}};
    t->state.fetch = t->queue ? fetch : NULL;
    t->state.user = t;
    t->end = t->o->keep_state ? nf_alloc(1, sizeof *t->end) : NULL;
    for (int i = 0; t->end && i < NF_VECTORS; i++)
        t->end->vector[i] = t->state.vector[i] ? nf_buffer(p->params, size) : NULL;
}

/* ---- steps ------------------------------------------------------------------------------------------------------- */

/* The mean negative log-likelihood of all rows trained on, or of those held out. */
static double loss_of(training *t, void *params, nf_rows_of which)
{
    if (t->objective)
        return nf_objective_loss(t->objective, params);
    const nf_noise noise = {nf_noise_seed(t->o->seed, SIZE_MAX), 0, NULL};
    return nf_batches_loss(&t->batches, which, 0, t->loss_work, there(t, params), t->p->points ? &noise : NULL, NULL,
                           NULL);
}

/* That of the rows of a step, and its gradient. */
static double differentiate(training *t, size_t step)
{
    if (t->objective)
        return nf_objective_step(t->objective, t->params, step, t->grad);
    const nf_noise noise = {nf_noise_seed(t->o->seed, step), 0, t->deviation};
    return nf_batches_loss(&t->batches, NF_OF_STEP, step, t->grad_work, there(t, t->params), t->noisy ? &noise : NULL,
                           there(t, t->grad), t->part ? there(t, t->part) : NULL);
}

/* What schedule plateau makes of a step that has been watched. */
static void look_for_plateau(training *t, size_t step)
{
    nf_standing *at = &t->state.at;
    if ((double)step - fmax(at->improved, at->lowered_at) < (double)t->o->decay_steps)
        return;
    at->lowered++;
    at->lowered_at = (double)step;
}

/* An update of the parameters [from, to), done in tasks of PIECE of them. */
typedef struct update {
    const training *t;
    struct nf_adamw_options options;
    double scale[2];
    size_t from, to;
    bool keeps;  /* copy what the training would end with to `kept` first */
    double rate; /* of the average */
} update;

/* How many numbers of a parameter, from its element i on, are to be updated, and how many known zeros (at least
 * LEAST_HOLE, or 0) come after them, at most to the end of the row in a masked matrix. */
static void follows(const nf_param *q, size_t i, size_t *moving, size_t *zeros)
{
    const size_t row = q->keep ? i / q->cols : 0, end = q->keep ? (row + 1) * q->cols : nf_param_count(q);
    const size_t kept = q->keep ? row * q->cols + q->keep[row] : end;
    *zeros = end - (kept > i ? kept : i);
    if (*zeros < LEAST_HOLE)
        *zeros = 0;
    *moving = end - i - *zeros;
}

/* A task of nf_parallel: updates one PIECE of the stretch, stepping over long runs of known zeros. */
static void update_piece(void *user, size_t task, size_t thread)
{
    const update *u = user;
    const training *t = u->t;
    const nf_param *q = t->param;
    const size_t size = nf_type_size(t->p->type), from = u->from + task * PIECE;
    const size_t end = u->to - from < PIECE ? u->to : from + PIECE;
    (void)thread;
    for (size_t i = from, first = from, moving, zeros; i < end; first = i) {
        do {
            while (i >= q->offset + nf_param_count(q))
                q++;
            follows(q, i - q->offset, &moving, &zeros);
            i += moving;
        } while (zeros == 0 && i < end);
        const size_t n = (i < end ? i : end) - first;
        if (u->keeps)
            memcpy(t->kept + first * size, t->ending + first * size, n * size);
        t->p->numeric->adamw(&u->options, u->scale, first, n, t->params, t->grad, t->m, t->v);
        if (t->average)
            t->p->numeric->average(u->rate, first, n, t->params, t->average);
        i += zeros;
    }
}

/* The same for all of the stretch, on the device. */
static void update_there(const update *u)
{
    const training *t = u->t;
    const nf_device *d = t->p->device;
    const size_t size = nf_type_size(t->p->type), from = u->from * size, n = u->to - u->from;
    char *params = there(t, t->params), *grad = there(t, t->grad), *m = there(t, t->m), *v = there(t, t->v);
    if (u->keeps)
        d->copy(t->queue, (char *)there(t, t->kept) + from, (char *)there(t, t->ending) + from, n * size);
    d->adamw(t->queue, &u->options, u->scale, n, params + from, grad + from, m + from, v + from);
    if (t->average)
        d->average(t->queue, u->rate, n, params + from, (char *)there(t, t->average) + from);
}

/* One AdamW update of the trained parameters at step `step`, counted from 1; with `keeps` they are first copied to
 * `kept`. */
static void update_all(const training *t, size_t step, double lr, bool keeps)
{
    const nf_train_options *o = t->o;
    const nf_program *p = t->p;
    update u = {.t = t, .options = {lr, o->beta1, o->beta2, o->eps, o->weight_decay}, .keeps = keeps};
    nf_adamw_scale(&u.options, step, u.scale);
    u.rate = 1 - fmin(o->ema, (1 + (double)step) / (10 + (double)step));
    for (size_t i = 0; nf_trainable_stretch(t->param, p->n_param, &i, &u.from, &u.to);)
        if (t->queue)
            update_there(&u);
        else
            nf_parallel((u.to - u.from + PIECE - 1) / PIECE, nf_threads(), update_piece, &u);
}

/* Clips the gradient to the norm o->clip. Parameters that are not trained have a gradient too, which is set to 0 first
 * so as not to count. */
static void clip(const training *t)
{
    const nf_program *p = t->p;
    const size_t size = nf_type_size(p->type);
    char *grad = there(t, t->grad);
    for (size_t i = 0; i < p->n_param; i++) {
        const size_t bytes = nf_param_count(&t->param[i]) * size;
        if (!t->param[i].trainable && t->queue)
            p->device->clear(t->queue, grad + t->param[i].offset * size, bytes);
        else if (!t->param[i].trainable)
            memset(grad + t->param[i].offset * size, 0, bytes);
    }
    if (t->queue)
        p->device->clip(t->queue, t->o->clip, p->params, grad);
    else
        p->numeric->clip(t->o->clip, p->params, grad);
}

/* NF_OK, or what has failed on the device so far. Then all that was asked of it is done. */
static nf_status settle(const training *t, nf_error *error)
{
    return t->queue ? t->p->device->wait(t->queue, error) : NF_OK;
}

/* Fails after a loss that is not finite: for what has failed, or with the row to blame. */
static nf_status blame(const training *t, double loss, size_t step, nf_error *error)
{
    const char *noise = t->deviation ? ": the noise has put a row where the flow has no density" : "";
    move(t, true, t->params);
    const nf_status status = t->objective ? nf_objective_status(t->objective, error) : settle(t, error);
    return status ? status : nf_blame(&t->batches, t->params, noise, loss, step, error);
}

/* ---- the loop ---------------------------------------------------------------------------------------------------- */

/* The exponential moving average of the loss after one more step, over about an epoch. In the first steps it averages
 * only over about the last quarter of them, so that it soon forgets how a training began. */
static double smooth(const training *t, size_t step, double loss)
{
    const double window = fmin(fmax((double)t->batches.per_epoch, LEAST_WINDOW), MOST_WINDOW);
    return t->state.at.trend + fmax(4 / (double)(step + 4), 1 / window) * (loss - t->state.at.trend);
}

/* Chooses the parameters to end with: those kept or, without validation, the last ones if their loss on all rows is as
 * low. Fills the result. NF_DATA where the training has diverged: both the loss of all rows at the end and the smoothed
 * loss are far above the loss of the parameters kept. */
static nf_status choose(training *t, nf_train_result *result, nf_error *error)
{
    const bool validates = t->batches.held > 0;
    const double last = loss_of(t, t->ending, NF_OF_TRAINING);
    const double margin = FAR_WORSE + (double)t->p->dim;
    memcpy(t->grad, t->ending, t->bytes);
    memcpy(t->params, t->kept, t->bytes);
    move(t, false, t->params);
    result->loss = loss_of(t, t->params, NF_OF_TRAINING);
    const bool improved = t->state.at.kept_at > 0 || last <= result->loss || !result->steps;
    if (!validates && last <= result->loss) {
        memcpy(t->params, t->grad, t->bytes);
        result->loss = last;
    }
    if (!validates)
        result->best = result->loss;
    const nf_status status = t->objective ? nf_objective_status(t->objective, error) : settle(t, error);
    if (status)
        return status;
    if (t->state.at.trend > result->loss + margin && !(last <= result->loss + margin))
        return nf_fail(error, NF_DATA, "the training diverged: its loss is %g after %zu steps and was %g at its best",
                       last, result->steps, result->loss);
    if (!improved && !result->warning[0])
        snprintf(result->warning, sizeof result->warning,
                 "no step improved on the parameters that the training began with, which are kept");
    return NF_OK;
}

/* A block whose release puts the best parameters back into params, should memory run out during the training. */
typedef struct rescue {
    const training *t; /* NULL: nothing is to be put back */
} rescue;

static void take_kept(void *r)
{
    const training *t = ((const rescue *)r)->t;
    if (!t)
        return;
    move(t, true, t->kept);
    memcpy(t->params, t->kept, t->bytes);
}

/* The watched loss of this step, INFINITY where it has none. */
static double watch(training *t, size_t step, nf_step *s)
{
    nf_standing *at = &t->state.at;
    const nf_batches *b = &t->batches;
    at->trend = smooth(t, step, s->loss);
    if (b->held && step % (b->step_rows == b->n ? VALID_EVERY : b->per_epoch) != 0)
        return INFINITY;
    at->looked = (double)step;
    if (b->held)
        return s->valid_loss = loss_of(t, t->ending, NF_OF_VALIDATION);
    return b->step_rows == b->n && !t->noisy ? s->loss : at->trend;
}

/* How many steps of patience the last step leaves. */
static size_t patience_left(const training *t)
{
    const size_t waited = (size_t)(t->state.at.step - t->state.at.improved) - 1;
    return t->o->patience > waited ? t->o->patience - waited : 0;
}

/* Whether patience has run out with the last step, which there is. */
static bool is_exhausted(const training *t)
{
    return t->o->patience && patience_left(t) == 0 && t->state.at.looked > t->state.at.improved;
}

/* One step, from 0: its loss, the gradient, what is watched, the update. NF_DATA, with nothing updated, for a loss that
 * is not finite. */
static nf_status take_step(training *t, size_t step, nf_step *s, nf_error *error)
{
    const nf_train_options *o = t->o;
    nf_standing *at = &t->state.at;
    const size_t keep_every = t->p->params <= SMALL || t->batches.step_rows >= MANY ? 1 : KEEP_EVERY;
    const bool validates = t->batches.held > 0;
    *s = (nf_step){.step = step + 1,
                   .steps = t->steps,
                   .valid_loss = NAN,
                   .lr = nf_learning_rate(t->o, t->steps, step, t->state.at.lowered)};
    s->loss = differentiate(t, step);
    if (!isfinite(s->loss))
        return blame(t, s->loss, step + 1, error);
    const double watched = watch(t, step, s);
    if (step == 0 && validates && !isfinite(watched))
        return blame(t, watched, 1, error);
    if (watched < at->best - 1e-8) {
        at->best = watched;
        at->improved = (double)step;
    }
    if (isfinite(watched))
        look_for_plateau(t, step);
    const bool keeps = watched < at->kept - 1e-8 && (validates || step % keep_every == 0);
    if (keeps) {
        at->kept = watched;
        at->kept_at = (double)step;
    }
    if (o->clip > 0)
        clip(t);
    update_all(t, step + 1, s->lr, keeps);
    at->step = (double)step + 1;
    if (t->objective)
        t->state.replay = nf_objective_kept(t->objective, &at->draws);
    return NF_OK; /* where a device fails to update, the next loss tells */
}

/* Copies a state but for the rows for replay; `bytes`: of a vector. */
static void copy_state(nf_checkpoint *to, const nf_checkpoint *from, size_t bytes)
{
    to->at = from->at;
    for (int i = 0; i < NF_VECTORS; i++)
        if (from->vector[i])
            memcpy(to->vector[i], from->vector[i], bytes);
}

/* Whether one of the processes, all of which must stop at the same step, had been asked to before this one. */
static bool is_asked(const training *t)
{
    return t->objective ? nf_objective_asks(t->objective) : nf_workspace_asks(t->grad_work);
}

/* The steps of a training, and its end. */
static nf_status loop(training *t, bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result,
                      nf_error *error)
{
    nf_standing *at = &t->state.at;
    const double start = nf_seconds() - at->seconds;
    rescue *r = nf_own(sizeof *r, take_kept);
    r->t = t;
    result->steps = (size_t)at->step;
    result->exhausted = at->step > 0 && is_exhausted(t);
    for (size_t step = result->steps; step < t->steps && !result->exhausted && !result->interrupted; step++) {
        nf_step s;
        const nf_status status = take_step(t, step, &s, error);
        if (status) {
            nf_free(r); /* puts the best parameters back */
            return status;
        }
        at->seconds = nf_seconds() - start;
        s.best = at->best;
        s.patience_left = patience_left(t);
        s.seconds = at->seconds;
        s.kept = t->kept;
        s.state = &t->state;
        result->steps = step + 1;
        nf_curve_add(&result->curve, s.loss);
        result->exhausted = is_exhausted(t);
        const bool stop = on_step && on_step(user, &s);
        result->interrupted = t->o->comm ? is_asked(t) : stop;
        t->sharing.asks |= stop;
    }
    result->best = at->best;
    move(t, true, NULL);
    if (t->end)
        copy_state(t->end, &t->state, t->bytes);
    const nf_status status = choose(t, result, error);
    r->t = NULL;
    nf_free(r);
    result->seconds = nf_seconds() - start;
    return status;
}

/* Sets the parameters that start as statistics of the data: here, even where the steps are done on a device. */
static nf_status set_from_data(training *t, nf_error *error)
{
    if (!t->queue)
        return nf_set_from_data(&t->batches, t->params, error);
    const nf_program here = nf_program_here(t->p);
    nf_batches all;
    nf_batches_make(&all, &here, t->rows, t->o, NULL);
    const nf_status status = nf_set_from_data(&all, t->params, error);
    nf_batches_free(&all);
    return status;
}

/* Sets the state of a training that begins or, from o->resume, goes on. */
static nf_status begin(training *t, nf_error *error)
{
    const nf_checkpoint *from = t->o->resume;
    if (!from) {
        const bool sets = t->o->fresh && !t->objective;
        const nf_status status = sets ? set_from_data(t, error) : NF_OK;
        memcpy(t->kept, t->params, t->bytes);
        if (t->average)
            memcpy(t->average, t->params, t->bytes);
        move(t, false, NULL);
        return status;
    }
    if (from->p->params != t->p->params || from->p->type != t->p->type)
        return nf_fail(error, NF_DATA, "the checkpoint is one of another model");
    if (!from->vector[NF_AVERAGE] != !t->average)
        return nf_fail(error, NF_USAGE, "the training was begun %s ema and cannot go on %s",
                       t->average ? "without" : "with", t->average ? "with it" : "without");
    if (from->at.rows != t->state.at.rows)
        return nf_fail(error, NF_DATA, "the training was begun with %.0f rows and cannot go on with %.0f",
                       from->at.rows, t->state.at.rows);
    copy_state(&t->state, from, t->bytes);
    move(t, false, NULL);
    return t->objective ? nf_objective_restore(t->objective, &from->replay, from->at.draws, error) : NF_OK;
}

/* The training that has been prepared. */
static nf_status train(training *t, bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result,
                       nf_error *error)
{
    nf_status status = settle(t, error);
    if (!status && t->o->freeze)
        status = nf_freeze(t->param, t->p->n_param, t->p->layers, t->o->freeze, error);
    if (!status && t->objective)
        status = nf_objective_check(t->objective, t->param, error);
    if (!status)
        status = begin(t, error);
    if (!status)
        status = loop(t, on_step, user, result, error);
    const nf_program here = nf_program_here(t->p);
    if (!status && !t->objective && !result->warning[0])
        status = nf_samples_warn(&here, t->params, t->rows, result->warning, sizeof result->warning, error);
    if (!status && t->end) {
        t->end->p = t->p;
        if (t->objective)
            t->end->replay = nf_objective_take_kept(t->objective);
        result->state = t->end;
        t->end = NULL;
    }
    finish(t);
    return status;
}

/* Checks a training on rows, and deals them out. */
static nf_status open_rows(training *t, nf_train_result *result, nf_error *error)
{
    const nf_program *p = t->p;
    const nf_rows *rows = t->rows;
    nf_status status = nf_entry_check(p, NF_GRAD, error);
    if (!status && p->device)
        status = nf_entry_check(p, NF_LOSS, error);
    if (!status && t->o->objective > NF_OBJECTIVE_LIKELIHOOD)
        status = nf_fail(error, NF_USAGE, "train.objective: it needs a target, and there are rows alone");
    if (!status)
        status = nf_rows_check(p, rows, true, true, error);
    if (!status && rows->n == 0)
        status = nf_fail(error, NF_DATA, "there are no rows to train on");
    if (!status)
        status = nf_data_check(p, rows, error);
    if (!status)
        status = nf_whole_check(p, rows, error);
    if (status)
        return status;
    nf_data_warn(p, rows, result->warning, sizeof result->warning);
    if (t->o->valid > 0 && nf_rows_that_count(rows) < 2)
        return nf_fail(error, NF_DATA, "1 row cannot be held out and trained on: validation needs 2 at least");
    prepare(t);
    prepare_rows(t);
    return NF_OK;
}

/* The same where the flow draws them. */
static nf_status open_draws(training *t, nf_error *error)
{
    const nf_status status = nf_objective_make(&t->objective, t->p, t->params, t->rows, t->o, &t->sharing, error);
    if (status) {
        nf_objective_free(t->objective);
        return status;
    }
    prepare(t);
    prepare_draws(t);
    return NF_OK;
}

nf_status nf_train(const nf_program *p, void *params, const nf_rows *rows, const nf_train_options *o,
                   bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result, nf_error *error)
{
    training t = {.p = p, .o = o, .params = params, .rows = rows};
    if (!p || (!params && p->params) || !o || !result)
        return nf_fail(error, NF_USAGE, "nf_train: program, parameters, options or result is NULL");
    *result = (nf_train_result){.loss = NAN, .best = INFINITY};
    NF_SCOPE(error);
    if (p->member && o->target)
        return nf_fail(error, NF_USAGE, "%s: an ensemble is not trained towards a target", p->name);
    if (p->member)
        return nf_ensemble_train(p, params, rows, o, on_step, user, result, error);
    nf_status status = nf_options_check(&nf_train_table, o, error);
    if (!status && p->device)
        status = nf_device_trains(p, rows, o, error);
    if (!status && p->points && o->target)
        status = nf_whole_fail(p, "a training towards a target needs derivatives by all features", error);
    if (!status)
        status = o->target ? open_draws(&t, error) : open_rows(&t, result, error);
    return status ? status : train(&t, on_step, user, result, error);
}

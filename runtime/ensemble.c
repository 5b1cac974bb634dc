/* ensemble.c - ensembles: the equal mixture of flows of one program that differ in their parameters alone
 * (Lakshminarayanan, Pritzel & Blundell 2017, "Simple and scalable predictive uncertainty estimation using deep
 * ensembles").
 *
 * p(x) = 1/N sum_i p_i(x), so that log p = logsumexp_i log p_i - log N, and its score is the mean of the members'
 * scores, each by its share p_i / (N p). A sample is one of a member that is drawn by the sample's number. Rows are
 * worked through in blocks, of which each member computes all rows, or of samples those that are its own. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

enum {
    BLOCK = 1 << 14, /* rows: members take turns so seldom that the work once a call costs nothing */
    PART = 1 << 10   /* rows of a block that one task mixes */
};

nf_status nf_ensemble_make(nf_program **ensemble, const nf_program *p, size_t members, nf_error *error)
{
    *ensemble = NULL;
    NF_SCOPE(error);
    if (!p || p->member)
        return nf_fail(error, NF_USAGE, "nf_ensemble_make: expected the program of one flow");
    if (members < 1 || members > NF_MOST_MEMBERS)
        return nf_fail(error, NF_USAGE, "%s: an ensemble has 1 to %d members, not %zu", p->name, NF_MOST_MEMBERS,
                       members);
    if (p->params > SIZE_MAX / sizeof(double) / members)
        return nf_fail(error, NF_MEMORY, "%s: %zu times %zu parameters are too many", p->name, members, p->params);
    if (p->device)
        return nf_fail(error, NF_USAGE, "%s: an ensemble does not run on a GPU: expected device cpu", p->name);
    *ensemble = nf_alloc(1, sizeof **ensemble);
    **ensemble = *p;
    (*ensemble)->member = p;
    (*ensemble)->members = members;
    (*ensemble)->params = members * p->params;
    memset((*ensemble)->entry, 0, sizeof(*ensemble)->entry);
    return NF_OK;
}

/* A call that works on a block: some of its buffers are used by densities alone, others by samples. */
typedef struct work {
    const nf_program *p;   /* the ensemble's */
    const nf_program *m;   /* its members' */
    size_t size, n;        /* bytes of a number; rows of this block */
    void *each, *log_prob; /* [members][BLOCK], [BLOCK]: of nf_mix */
    void *own, *sum;       /* [BLOCK][dim]: of one member, scores or samples; the mixture's score */
    size_t member;         /* whose score is added */
    size_t width;          /* random numbers of a sample */
    void *tiles, *random;  /* [BLOCK][width]: of all rows, in tiles; row by row, sorted by member, as own and: */
    void *context;         /* [BLOCK][context] */
    size_t *place;         /* [BLOCK]: where row k stands among the sorted ones */
    size_t *begin;         /* [members + 1]: where those of member i begin */
    const nf_rows *rows;   /* of this call */
    size_t first;          /* row of the call that this block begins with */
    const nf_random_key *key;
} work;

static void *number(const work *w, const void *base, size_t index) { return (char *)base + index * w->size; }

static const void *params_of(const work *w, const void *params, size_t member)
{
    return number(w, params, member * w->m->params);
}

static size_t parts_of(size_t rows) { return (rows + PART - 1) / PART; }

static size_t part_rows(const work *w, size_t part) { return w->n - part * PART < PART ? w->n - part * PART : PART; }

/* The rows of this block. */
static nf_batch batch_of(const work *w)
{
    nf_batch b = nf_batch_of(w->rows);
    b.n = w->n;
    for (int i = 0; i < 2; i++)
        b.at[i] = b.at[i] ? number(w, b.at[i], w->first * b.stride[i]) : NULL;
    return b;
}

/* ---- densities --------------------------------------------------------------------------------------------------- */

static void mix_part(void *user, size_t part, size_t thread)
{
    const work *w = user;
    (void)thread;
    w->m->numeric->mix(w->p->members, BLOCK, part_rows(w, part), number(w, w->each, part * PART),
                       number(w, w->log_prob, part * PART));
}

static void add_part(void *user, size_t part, size_t thread)
{
    const work *w = user;
    const size_t from = part * PART, d = w->m->dim;
    (void)thread;
    w->m->numeric->add_share(number(w, w->each, w->member * BLOCK + from), part_rows(w, part), d, w->member == 0,
                             number(w, w->own, from * d), number(w, w->sum, from * d));
}

/* The log-densities of a block, and the members' shares of them. */
static void mix(work *w, nf_workspace *density, const void *params)
{
    const nf_batch batch = batch_of(w);
    for (size_t i = 0; i < w->p->members; i++)
        nf_workspace_run(density, params_of(w, params, i), &batch, NULL, (void *[]){number(w, w->each, i * BLOCK)},
                         NULL, NULL);
    nf_parallel(parts_of(w->n), nf_threads(), mix_part, w);
}

static void add_scores(work *w, nf_workspace *score, const void *params)
{
    const nf_batch batch = batch_of(w);
    for (w->member = 0; w->member < w->p->members; w->member++) {
        nf_workspace_run(score, params_of(w, params, w->member), &batch, NULL, &w->own, NULL, NULL);
        nf_parallel(parts_of(w->n), nf_threads(), add_part, w);
    }
}

/* log_prob, score or loss of all rows; out is their result of rows, NULL where it is not wanted. */
static void run_density(work *w, unsigned kind, const void *params, void *out, double *loss)
{
    const size_t n = w->rows->n, most = n < BLOCK ? n : BLOCK, d = w->m->dim;
    const bool scores = kind == NF_SCORE;
    nf_workspace *density = nf_workspace_make(w->m, NF_LOG_PROB, most, NULL),
                 *score = scores ? nf_workspace_make(w->m, NF_SCORE, most, NULL) : NULL;
    const nf_comm *c = loss ? w->rows->comm : NULL;
    const double weights = loss ? nf_row_weights_sum(&w->rows->weights, n, c) : 0;
    double sum = 0;
    size_t end;
    const double unit = w->rows->weights.at ? weights : 1; /* in which no product is beyond double's range */
    w->each = nf_buffer(w->p->members * BLOCK, w->size);
    w->log_prob = nf_buffer(BLOCK, w->size);
    if (scores)
        w->own = nf_buffer(most * d, w->size), w->sum = nf_buffer(most * d, w->size);
    nf_comm_own(c, n, &w->first, &end);
    nf_comm_take(c, &sum, sizeof sum);
    for (; w->first < end; w->first += w->n) {
        w->n = end - w->first < BLOCK ? end - w->first : BLOCK;
        mix(w, density, params);
        if (scores)
            add_scores(w, score, params);
        if (scores && out) /* which may be the rows themselves */
            memcpy(number(w, out, w->first * d), w->sum, w->n * d * w->size);
        else if (out)
            memcpy(number(w, out, w->first), w->log_prob, w->n * w->size);
        for (size_t k = 0; loss && k < w->n; k++) {
            const double v = w->m->type == NF_F32 ? (double)((float *)w->log_prob)[k] : ((double *)w->log_prob)[k];
            const double weight = nf_row_weight(&w->rows->weights, w->first + k) / unit;
            sum -= weight > 0 ? weight * v : 0; /* v may be infinite */
        }
    }
    nf_comm_give(c, &sum, sizeof sum);
    if (loss)
        *loss = sum / (weights / unit);
    nf_workspace_free(density);
    nf_workspace_free(score);
}

/* ---- samples ----------------------------------------------------------------------------------------------------- */

/* Draws the random numbers of a tile's rows, as members would draw them, and puts them where these rows stand. */
static void draw_part(void *user, size_t part, size_t thread)
{
    const work *w = user;
    const size_t from = part * NF_TILE, n = w->n - from < NF_TILE ? w->n - from : NF_TILE;
    const size_t m = (n + NF_ROWS - 1) / NF_ROWS * NF_ROWS;
    char *tile = number(w, w->tiles, from * w->width);
    (void)thread;
    w->m->numeric->random(w->key->seed, w->key->first + w->first + from, w->width, m, tile);
    for (size_t k = 0; k < n; k++) {
        char *to = number(w, w->random, w->place[from + k] * w->width);
        for (size_t j = 0; j < w->width; j++)
            memcpy(to + j * w->size, tile + (j * m + k) * w->size, w->size);
    }
}

/* Sorts the rows of a block by the members that they are drawn from: fills place and begin. */
static void sort(work *w)
{
    const size_t members = w->p->members;
    memset(w->begin, 0, (members + 1) * sizeof *w->begin);
    for (size_t k = 0; k < w->n; k++) {
        w->place[k] = nf_member(w->key->seed, w->key->first + w->first + k, members);
        w->begin[w->place[k] + 1]++;
    }
    for (size_t i = 0; i < members; i++)
        w->begin[i + 1] += w->begin[i];
    for (size_t k = 0; k < w->n; k++) /* now begin[i] moves on to where member i's next row stands, */
        w->place[k] = w->begin[w->place[k]]++;
    memmove(w->begin + 1, w->begin, members * sizeof *w->begin); /* in the end to where the next one's begin */
    w->begin[0] = 0;
}

static void run_samples(work *w, const void *params, void *out)
{
    const size_t n = w->rows->n, most = n < BLOCK ? n : BLOCK, d = w->m->dim,
                 c = w->m->entry[NF_SAMPLE].in[NF_IN_CONTEXT];
    const size_t stride = c ? w->rows->stride_context : 0;
    nf_workspace *sample = nf_workspace_make(w->m, NF_SAMPLE, most, NULL);
    w->width = w->m->entry[NF_SAMPLE].in[NF_IN_RANDOM];
    w->tiles = nf_buffer((most + NF_TILE) * w->width + 1, w->size);
    w->random = nf_buffer(most * w->width + 1, w->size);
    w->own = nf_buffer(most * d, w->size);
    w->context = stride ? nf_buffer(most * c, w->size) : NULL;
    w->place = nf_alloc(most, sizeof *w->place);
    w->begin = nf_alloc(w->p->members + 1, sizeof *w->begin);
    for (; w->first < n; w->first += w->n) {
        w->n = n - w->first < BLOCK ? n - w->first : BLOCK;
        sort(w);
        nf_parallel((w->n + NF_TILE - 1) / NF_TILE, nf_threads(), draw_part, w);
        for (size_t k = 0; stride && k < w->n; k++)
            memcpy(number(w, w->context, w->place[k] * c), number(w, w->rows->context, (w->first + k) * stride),
                   c * w->size);
        for (size_t i = 0; i < w->p->members; i++) {
            const size_t from = w->begin[i];
            nf_batch batch = {.n = w->begin[i + 1] - from, .stride = {0, stride ? c : 0, 0, w->width}};
            batch.at[NF_IN_CONTEXT] = stride ? number(w, w->context, from * c) : w->rows->context;
            batch.at[NF_IN_RANDOM] = number(w, w->random, from * w->width);
            if (batch.n)
                nf_workspace_run(sample, params_of(w, params, i), &batch, NULL, (void *[]){number(w, w->own, from * d)},
                                 NULL, NULL);
        }
        for (size_t k = 0; k < w->n; k++)
            memcpy(number(w, out, (w->first + k) * d), number(w, w->own, w->place[k] * d), d * w->size);
    }
    if (w->p->points)
        nf_whole_round(w->p, n, out);
    nf_workspace_free(sample);
}

/* ---- what run.c calls -------------------------------------------------------------------------------------------- */

nf_status nf_ensemble_run(const nf_program *p, unsigned kind, const void *params, const nf_rows *rows,
                          const nf_random_key *key, void *const *out, double *loss, nf_error *error)
{
    const bool samples = kind == NF_SAMPLE;
    if (!params && p->params)
        return nf_fail(error, NF_USAGE, "there is no vector of parameters to run");
    if (!samples && kind != NF_LOG_PROB && kind != NF_SCORE && kind != NF_LOSS)
        return nf_ensemble_fail(p, error);
    nf_status status = nf_entry_check(p->member, samples ? NF_SAMPLE : NF_LOG_PROB, error);
    if (!status && kind == NF_SCORE)
        status = nf_entry_check(p->member, kind, error);
    if (!status)
        status = nf_rows_check(p, rows, !samples,
                               p->member->entry[samples ? NF_SAMPLE : NF_LOG_PROB].in[NF_IN_CONTEXT] > 0, error);
    if (!status && loss && rows->weights.at)
        status = nf_row_weights_check(rows, p->name, error);
    if (status || rows->n == 0)
        return status;
    work w = {.p = p, .m = p->member, .size = nf_type_size(p->type), .rows = rows, .key = key};
    if (samples)
        run_samples(&w, params, out[0]);
    else
        run_density(&w, kind, params, out ? out[0] : NULL, loss);
    void *const own[] = {w.each, w.log_prob, w.own, w.sum, w.tiles, w.random, w.context, w.place, w.begin};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        nf_free(own[i]);
    return NF_OK;
}

nf_status nf_ensemble_fail(const nf_program *p, nf_error *error)
{
    return nf_fail(
        error, NF_USAGE,
        "%s: an ensemble of %zu flows has log_prob, score, loss and samples; latents and gradients are those "
        "of one flow",
        p->name, p->members);
}

/* ---- training ---------------------------------------------------------------------------------------------------- */

/* The training of a member, as the caller's function sees it. */
typedef struct watched {
    bool (*on_step)(void *user, const nf_step *s);
    void *user;
    size_t member, members;
} watched;

static bool step_of_member(void *user, const nf_step *s)
{
    const watched *w = user;
    nf_step own = *s;
    own.member = w->member;
    own.members = w->members;
    return w->on_step && w->on_step(w->user, &own);
}

nf_status nf_ensemble_train(const nf_program *p, void *params, const nf_rows *rows, const nf_train_options *o,
                            bool (*on_step)(void *user, const nf_step *s), void *user, nf_train_result *result,
                            nf_error *error)
{
    watched w = {on_step, user, 0, p->members};
    nf_train_options own = *o;
    nf_status status = NF_OK;
    own.keep_state = false;
    if (o->resume)
        return nf_fail(error, NF_USAGE, "%s: an ensemble cannot be resumed: its members can, one by one", p->name);
    for (size_t i = 0; i < p->members && !status && !result->interrupted; i++) {
        nf_train_result r;
        own.seed = o->seed + i;
        w.member = i + 1;
        status = nf_train(p->member, (char *)params + i * p->member->params * nf_type_size(p->type), rows, &own,
                          step_of_member, &w, &r, error);
        result->steps += r.steps;
        result->seconds += r.seconds;
        result->interrupted = r.interrupted;
        result->exhausted |= r.exhausted;
        result->curve = r.curve;
        result->members += !status && !r.interrupted;
        memcpy(result->warning, r.warning, sizeof r.warning);
    }
    if (!status)
        status = nf_loss(p, params, rows, &result->loss, NULL, error);
    result->best = result->loss;
    return status;
}

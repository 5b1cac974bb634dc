/* test_ranks.c - processes that train together have the bits that one alone has. Here they are threads, whose messages
 * wait for who receives them, as large ones of MPI do: what could wait for ever does. */
#include <math.h>
#include <string.h>

#include "check_main.h"
#include "internal.h"
#include "memory.h"
#include "nfc.h"
#include "rank_training.h"
#include "split_models.h"

/* An allreduce of such ranks' own, which adds in the order in which they come; and how often one has called it. */
static size_t came, left, reductions;
static double sum_of_all[4096];

static void add_all(const nf_comm *c, void *data, size_t n, size_t size)
{
    pthread_mutex_lock(&lock);
    while (left > 0) /* those of the one before are to go first */
        pthread_cond_wait(&changed, &lock);
    wrong += n > sizeof sum_of_all / sizeof *sum_of_all;
    for (size_t i = 0; i < n; i++) {
        const double v = size == sizeof(float) ? (double)((float *)data)[i] : ((double *)data)[i];
        sum_of_all[i] = v + (came ? sum_of_all[i] : 0);
    }
    reductions++;
    if (++came == c->size) {
        left = came;
        came = 0;
        pthread_cond_broadcast(&changed);
    }
    while (left == 0)
        pthread_cond_wait(&changed, &lock);
    for (size_t i = 0; i < n; i++)
        if (size == sizeof(float))
            ((float *)data)[i] = (float)sum_of_all[i];
        else
            ((double *)data)[i] = sum_of_all[i];
    if (--left == 0)
        pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

/* ---- spreading and gathering --------------------------------------------------------------------------------------
 */

typedef struct parcel {
    size_t from, n;
} parcel;

static unsigned char byte_of(size_t i) { return (unsigned char)(i * 7 + i / 251); }

static void *spread(void *user)
{
    const member *m = user;
    const parcel *t = m->task;
    unsigned char *data = m->result;
    for (size_t i = 0; i < t->n && m->comm.rank == t->from; i++)
        data[i] = byte_of(i);
    nf_comm_spread(&m->comm, t->from, data, t->n);
    return NULL;
}

static void *gather(void *user)
{
    const member *m = user;
    const parcel *t = m->task;
    unsigned char *data = m->result, own[1000];
    const size_t first = nf_comm_from(&m->comm, m->comm.rank, t->n),
                 end = nf_comm_from(&m->comm, m->comm.rank + 1, t->n);
    for (size_t i = first; i < end; i++)
        own[i - first] = byte_of(i);
    nf_comm_gather(&m->comm, own, data, t->n, 1);
    return NULL;
}

static void *share(void *user)
{
    const member *m = user;
    const parcel *t = m->task;
    unsigned char *data = m->result;
    for (size_t i = nf_comm_from(&m->comm, m->comm.rank, t->n); i < nf_comm_from(&m->comm, m->comm.rank + 1, t->n); i++)
        data[i] = byte_of(i);
    nf_comm_share(&m->comm, data, t->n, 1);
    return NULL;
}

START_TEST(what_one_has_all_have)
{
    static const size_t sizes[] = {1, 1000, 40000};
    static unsigned char data[MOST_RANKS][40000];
    for (size_t ranks = 1; ranks <= MOST_RANKS; ranks++)
        for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++)
            for (size_t from = 0; from < ranks; from++) {
                const parcel task = {from, sizes[k]};
                memset(data, 1, sizeof data);
                messages = 0;
                run_ranks(ranks, spread, &task, data, sizeof *data);
                ck_assert_uint_eq(messages, ranks - 1);
                for (size_t r = 0; r < ranks; r++)
                    ck_assert(r == from || !memcmp(data[r], data[from], sizes[k]));
            }
}
END_TEST

START_TEST(what_each_has_one_has)
{
    static unsigned char data[MOST_RANKS][1000];
    for (size_t ranks = 1; ranks <= MOST_RANKS; ranks++)
        for (size_t n = 0; n < 1000; n = 3 * n + 1) {
            const parcel task = {0, n};
            size_t good = 0;
            memset(data, 0, sizeof data);
            run_ranks(ranks, gather, &task, data, sizeof *data);
            for (size_t i = 0; i < 1000; i++)
                good += data[0][i] == (i < n ? byte_of(i) : 0);
            ck_assert_uint_eq(good, 1000);
        }
    for (size_t ranks = 1; ranks <= MOST_RANKS; ranks++)
        for (size_t n = 0; n < 1000; n = 3 * n + 1) {
            const parcel task = {0, n};
            static unsigned char own[MOST_RANKS][1000];
            size_t good = 0;
            memset(own, 0, sizeof own);
            run_ranks(ranks, share, &task, own, sizeof *own);
            for (size_t r = 0; r < ranks; r++)
                for (size_t i = 0; i < 1000; i++)
                    good += own[r][i] == (i < n ? byte_of(i) : 0);
            ck_assert_uint_eq(good, ranks * 1000);
        }
    const nf_comm many = {.size = 1000};
    ck_assert_uint_eq(nf_comm_from(&many, 1000, SIZE_MAX), SIZE_MAX);
    for (size_t r = 0; r < 1000; r++)
        ck_assert_uint_gt(nf_comm_from(&many, r + 1, SIZE_MAX), nf_comm_from(&many, r, SIZE_MAX));
}
END_TEST

/* Whole numbers, whose sums are exact in every order; in both types. */
static void *add(void *user)
{
    const member *m = user;
    const parcel *t = m->task;
    double *const data = m->result;
    float *const numbers = m->result;
    for (size_t i = 0; i < t->n; i++)
        if (t->from)
            numbers[i] = (float)((m->comm.rank + 1) * (i % 1000));
        else
            data[i] = (double)((m->comm.rank + 1) * i) + 0.25;
    nf_comm_add(&m->comm, m->result, t->n, t->from ? sizeof *numbers : sizeof *data);
    return NULL;
}

START_TEST(what_all_have_is_added)
{
    enum { MOST = 5000 };
    static const size_t sizes[] = {0, 1, 1024, 1025, MOST};
    static double data[MOST_RANKS][MOST + 1];
    for (size_t ranks = 1; ranks <= MOST_RANKS; ranks++)
        for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++)
            for (size_t single = 0; single < 2; single++) {
                const parcel task = {single, sizes[k]};
                const size_t all = ranks * (ranks + 1) / 2;
                size_t good = 0;
                for (size_t r = 0; r < ranks; r++)
                    data[r][task.n] = -1;
                run_ranks(ranks, add, &task, data, sizeof *data);
                for (size_t r = 0; r < ranks; r++) {
                    const void *own = data[r];
                    const float *numbers = own;
                    for (size_t i = 0; i < task.n && single; i++)
                        good += numbers[i] == (float)(all * (i % 1000));
                    for (size_t i = 0; i < task.n && !single; i++)
                        good += data[r][i] == (double)(all * i) + 0.25 * (double)ranks;
                    ck_assert(data[r][task.n] == -1);
                }
                ck_assert_uint_eq(good, ranks * task.n);
            }
}
END_TEST

/* ---- trainings ----------------------------------------------------------------------------------------------------
 */

/* What the sums of a training have to do with those of one process. */
enum { SAME_BITS, ROUNDED };

/* The largest difference of n numbers. */
static double difference(nf_type type, const void *a, const void *b, size_t n)
{
    const float *const x = a, *const y = b;
    const double *const v = a, *const w = b;
    double most = 0;
    for (size_t i = 0; i < n; i++)
        most = fmax(most, type == NF_F32 ? fabs((double)x[i] - (double)y[i]) : fabs(v[i] - w[i]));
    return most;
}

/* Trains a model alone and in so many ranks; `batch` rows a step. */
static size_t differing; /* how often some parameters were not those of one alone */
static void check_ranks(int how, const char *text, const char *type, size_t rows, size_t batch, size_t steps,
                        const size_t *ranks)
{
    nf_error error;
    nfc_model *model;
    training t = {.o = nf_train_defaults};
    t.o.reduce = how == ROUNDED ? NF_REDUCE_FAST : NF_REDUCE_EXACT;
    ck_assert(nfc_model_parse(&model, "ranks.lua", text, strlen(text), &(nfc_model_options){.precision = type},
                              &error) == NF_OK);
    ck_assert(nfc_model_program(model, &t.p, &error) == NF_OK);
    const size_t size = nf_type_size(t.p->type), bytes = t.p->params * size;
    char *params = nf_buffer(MOST_RANKS * t.p->params, size), *expected = nf_buffer(t.p->params, size);
    void *x = nf_buffer(rows * 3, size);
    nf_init(t.p, 1, params);
    ck_assert(nf_sample(t.p, params, 9, 0, &(nf_rows){.n = rows}, x, &error) == NF_OK);
    t.rows = (nf_rows){.n = rows, .x = x, .stride_x = 3};
    t.o.steps = steps;
    /* far above the gradient's deviation: a step shows its size, and not its sign alone; or so that it shows rounding
     */
    t.o.eps = how == ROUNDED && !batch ? 1e-4 : 1;
    t.o.batch = batch;
    t.o.valid = batch ? 0.3 : 0;
    t.o.noise = batch ? 0.1 : 0;
    member alone = {.task = &t, .result = expected};
    train(&alone);
    ck_assert_uint_eq(wrong, 0);
    for (size_t i = 0; ranks[i]; i++) {
        run_ranks(ranks[i], train, &t, params, bytes);
        const bool same = how == SAME_BITS || ranks[i] == 1;
        for (size_t r = 0; r < ranks[i]; r++)
            ck_assert_msg(!memcmp(params + r * bytes, same ? expected : params, bytes),
                          "rank %zu of %zu, %zu rows a step", r, ranks[i], batch);
        const double apart = difference(t.p->type, params, expected, t.p->params);
        differing += apart > 0;
        ck_assert_msg(same || apart < (size == sizeof(float) ? 2e-5 : 1e-12), "%zu ranks: %g", ranks[i], apart);
    }
    nf_free(params);
    nf_free(expected);
    nf_free(x);
    nfc_model_free(model);
}

START_TEST(same_bits)
{
    static const size_t ranks[] = {1, 2, 3, 4, 8, 9, 0};
    check_ranks(SAME_BITS, narrow, "float", 2500, 700, 20, ranks);
    check_ranks(SAME_BITS, narrow, "double", 9000, 0, 3, ranks);
    check_ranks(SAME_BITS, narrow, "float", 90, 50, 20, ranks); /* one tile: all ranks but one idle */
}
END_TEST

START_TEST(same_bits_of_late_products)
{
    static const size_t ranks[] = {1, 2, 3, 5, 8, 0}, few[] = {3, 0};
    check_ranks(SAME_BITS, wide, "float", 2500, 700, 2, ranks);
    check_ranks(SAME_BITS, wide, "float", 500, 256, 2, ranks); /* one group of rows, in several tiles */
    check_ranks(SAME_BITS, wide, "double", 700, 431, 2, few);
    check_ranks(SAME_BITS, wide, "double", 6390, 0, 1,
                few); /* three waves of tiles, of which the last is a few tiles */
}
END_TEST

/* Sums by an allreduce: all ranks have the same bits, though not those of one alone. */
START_TEST(rounded_otherwise)
{
    static const size_t ranks[] = {1, 2, 3, 5, 9, 0}, few[] = {2, 9, 0};
    for (int own = 0; own < 2; own++) {
        allreduce = own ? add_all : NULL;
        reductions = 0;
        check_ranks(ROUNDED, narrow, "float", 2500, 700, 20, ranks);
        check_ranks(ROUNDED, narrow, "double", 9000, 0, 3, ranks); /* rows that are kept in tiles */
        check_ranks(ROUNDED, narrow, "float", 200, 130, 20, few);  /* three tiles: the others idle */
        ck_assert(own ? reductions > 100 : reductions == 0);
    }
    allreduce = NULL;
    check_ranks(ROUNDED, wide, "float", 2500, 700, 2, ranks);
    check_ranks(ROUNDED, wide, "double", 700, 431, 2, few);
    check_ranks(ROUNDED, wide, "float", 90, 50, 3, few); /* one tile */
    check_ranks(ROUNDED, wide, "double", 6390, 0, 1, few);
    ck_assert_uint_gt(differing, 4); /* the sums were other ones */
}
END_TEST

/* ---- trainings towards a target -----------------------------------------------------------------------------------
 */

/* How many rows the target has been asked for by any rank, and the number of the call that fails; 0: none. */
static size_t asked_for, fails_at, calls_of_target;

/* nf_target.evaluate: the density of independent normal numbers of deviation 2, but for a factor. */
static nf_status evaluate(void *user, const nf_rows *rows, void *log_density, void *gradient, nf_error *error)
{
    const nf_program *p = user;
    const nf_matrix x = {rows->n, 3, p->type, (void *)(uintptr_t)rows->x, NULL, NULL};
    nf_matrix density = {rows->n, 1, p->type, log_density, NULL, NULL},
              slope = {rows->n, 3, p->type, gradient, NULL, NULL};
    pthread_mutex_lock(&lock);
    asked_for += rows->n;
    const bool fails = ++calls_of_target == fails_at;
    pthread_mutex_unlock(&lock);
    if (fails)
        return nf_fail(error, NF_DATA, "the target has no more to say");
    for (size_t i = 0; i < rows->n; i++) {
        double sum = 0;
        for (size_t k = 0; k < 3; k++) {
            const double v = nf_matrix_get(&x, i, k);
            sum += v * v / 8;
            if (gradient)
                nf_matrix_set(&slope, i, k, -v / 4);
        }
        nf_matrix_set(&density, i, 0, -sum);
    }
    return NF_OK;
}

/* Trains towards it, as `train`; the result is behind the parameters. */
static void *aim(void *user)
{
    member *m = user;
    const training *t = m->task;
    const nf_target target = {evaluate, (void *)(uintptr_t)t->p};
    nf_train_options o = t->o;
    nf_train_result result;
    nf_error error = {""};
    o.comm = m->comm.size ? &m->comm : NULL;
    o.target = &target;
    begin(t->p, m->result);
    const nf_status status = nf_train(t->p, m->result, NULL, &o, on_step, m, &result, &error);
    pthread_mutex_lock(&lock);
    wrong += fails_at ? status != NF_DATA || strcmp(error.text, "the target has no more to say") != 0
                      : status || result.steps != m->steps || result.interrupted != (t->at > 0);
    pthread_mutex_unlock(&lock);
    return NULL;
}

START_TEST(targets_are_shared)
{
    static const nf_objective_kind kinds[] = {NF_OBJECTIVE_REVERSE_KL, NF_OBJECTIVE_FORWARD_KL, NF_OBJECTIVE_VARIANCE,
                                              NF_OBJECTIVE_FISHER};
    enum { STEPS = 4, SAMPLES = 301, LAST = 2 * 10000 }; /* LAST: rows of the losses at the end */
    nf_error error;
    nfc_model *model;
    training t = {.o = nf_train_defaults};
    ck_assert(nfc_model_parse(&model, "ranks.lua", narrow, strlen(narrow), NULL, &error) == NF_OK);
    ck_assert(nfc_model_program(model, &t.p, &error) == NF_OK);
    ck_assert(nfc_model_program_vjp(model, false, &t.o.vjp, &error) == NF_OK);
    ck_assert(nfc_model_program_directional(model, false, &t.o.directional, &error) == NF_OK);
    const size_t bytes = t.p->params * sizeof(float);
    float *params = nf_alloc(MOST_RANKS, bytes), *expected = nf_alloc(1, bytes);
    t.o.steps = STEPS;
    t.o.samples = SAMPLES;
    t.o.eps = 1;
    for (size_t k = 0; k < 2 * sizeof kinds / sizeof *kinds; k++) {
        t.o.objective = kinds[k / 2];
        t.o.replay = k / 2 > 0 && k % 2 ? 2 : 0;
        asked_for = 0;
        member alone = {.task = &t, .result = expected};
        aim(&alone);
        ck_assert_uint_eq(wrong, 0);
        const size_t rows = asked_for;
        ck_assert_uint_eq(rows, (t.o.replay ? 2 : STEPS) * SAMPLES + LAST);
        for (size_t ranks = 1; ranks < 5; ranks++) {
            t.o.reduce = NF_REDUCE_EXACT;
            asked_for = 0;
            run_ranks(ranks, aim, &t, params, bytes);
            for (size_t r = 0; r < ranks; r++)
                ck_assert_msg(!memcmp((char *)params + r * bytes, expected, bytes), "rank %zu of %zu, case %zu", r,
                              ranks, k);
            ck_assert_uint_eq(asked_for, rows); /* each row by one of them */
        }
        t.o.reduce = NF_REDUCE_FAST;
        run_ranks(3, aim, &t, params, bytes);
        ck_assert_mem_eq(params, (char *)params + 2 * bytes, bytes);
        const double apart = difference(NF_F32, params, expected, t.p->params);
        ck_assert_msg(apart > 0 && apart < 1e-5, "case %zu: %g", k, apart);
    }
    t.o.samples = 2; /* of which a third rank has none */
    t.o.objective = NF_OBJECTIVE_FISHER;
    t.o.reduce = NF_REDUCE_EXACT;
    member alone = {.task = &t, .result = expected};
    aim(&alone);
    run_ranks(3, aim, &t, params, bytes);
    ck_assert_mem_eq(params, expected, bytes);
    ck_assert_mem_eq((char *)params + 2 * bytes, expected, bytes);
    t.at = 2;
    for (t.stops = 0; t.stops < 3; t.stops++) { /* the wish of one to stop is that of all */
        run_ranks(3, aim, &t, params, bytes);
        ck_assert_mem_eq(params, (char *)params + 2 * bytes, bytes);
    }
    t.at = 0;
    for (fails_at = 1; fails_at < 6; fails_at += 2) { /* and so is what is wrong in one */
        calls_of_target = 0;
        run_ranks(3, aim, &t, params, bytes);
    }
    fails_at = 0;
    nf_free(params);
    nf_free(expected);
    nfc_model_free(model);
}
END_TEST

/* Whoever is asked to stop, all do at the next step. */
static void check_stops(nf_reduction reduce, size_t rows, size_t ranks)
{
    nf_error error;
    nfc_model *model;
    training t = {.o = nf_train_defaults, .at = 7};
    float x[300 * 3];
    t.o.reduce = reduce;
    ck_assert(nfc_model_parse(&model, "ranks.lua", narrow, strlen(narrow), NULL, &error) == NF_OK);
    ck_assert(nfc_model_program(model, &t.p, &error) == NF_OK);
    float *params = nf_alloc(ranks * t.p->params, sizeof *params);
    nf_init(t.p, 1, params);
    ck_assert(nf_sample(t.p, params, 9, 0, &(nf_rows){.n = rows}, x, &error) == NF_OK);
    t.rows = (nf_rows){.n = rows, .x = x, .stride_x = 3};
    for (t.stops = 0; t.stops < ranks; t.stops++) {
        run_ranks(ranks, train, &t, params, t.p->params * sizeof *params);
        for (size_t r = 1; r < ranks; r++)
            ck_assert_mem_eq(params, params + r * t.p->params, t.p->params * sizeof *params);
    }
    nf_free(params);
    nfc_model_free(model);
}

START_TEST(all_stop_together)
{
    check_stops(NF_REDUCE_EXACT, 300, 3);
    check_stops(NF_REDUCE_FAST, 300, 3);
    check_stops(NF_REDUCE_FAST, 50, 3); /* two of which have no rows */
}
END_TEST

/* Chunks: another number of them is another rounding, and a step has no more. */
START_TEST(chunks_are_an_option)
{
    nf_error error;
    nfc_model *model;
    const nf_program *p;
    nf_train_options o = nf_train_defaults;
    ck_assert_uint_eq(o.chunks, 32);
    ck_assert(nfc_model_parse(&model, "ranks.lua", narrow, strlen(narrow), NULL, &error) == NF_OK);
    ck_assert(nfc_model_program(model, &p, &error) == NF_OK);
    ck_assert_uint_eq(nf_train_busy(p, &o, 100000, 99), 32);
    ck_assert_uint_eq(nf_train_busy(p, &o, 100000, 31), 31);
    ck_assert_uint_eq(nf_train_busy(p, &o, 50, 99), 1);
    o.chunks = 3;
    ck_assert_uint_eq(nf_train_busy(p, &o, 100000, 99), 3);
    o.batch = 100;
    ck_assert_uint_eq(nf_train_busy(p, &o, 100000, 99), 2);
    o.reduce = NF_REDUCE_FAST; /* tiles, of 64 rows at least */
    ck_assert_uint_eq(nf_train_busy(p, &o, 100000, 99), 2);
    o.batch = 0;
    ck_assert_uint_eq(nf_train_busy(p, &o, 100000, 99), 99);
    ck_assert_uint_eq(nf_train_busy(p, &o, 64 * 7, 99), 7);
    nfc_model_free(model);
}
END_TEST

RUN_SUITE("ranks", what_one_has_all_have, what_each_has_one_has, what_all_have_is_added, same_bits,
          same_bits_of_late_products, rounded_otherwise, targets_are_shared, all_stop_together, chunks_are_an_option)

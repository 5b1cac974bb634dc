/* test_threads.c - results do not depend on the number of threads, and the pool does every task once. */
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check_main.h"
#include "internal.h"
#include "memory.h"
#include "nfc.h"
#include "split_models.h"

enum { TASKS = 1000 };

static const nf_program *program_of(const char *text, const char *type, nfc_model **model)
{
    nf_error error;
    const nf_program *p;
    ck_assert(nfc_model_parse(model, "threads.lua", text, strlen(text), &(nfc_model_options){.precision = type},
                              &error) == NF_OK);
    ck_assert(nfc_model_program(*model, &p, &error) == NF_OK);
    return p;
}

static void count(void *user, size_t task, size_t thread)
{
    (void)thread;
    atomic_fetch_add(&((atomic_int *)user)[task], 1);
}

static void *use_the_pool(void *user)
{
    for (int round = 0; round < 2000; round++)
        nf_parallel(round % 7, 4, count, user);
    return NULL;
}

START_TEST(every_task_once)
{
    static atomic_int done[TASKS];
    for (int round = 1; round <= 500; round++) {
        nf_parallel(TASKS, (size_t)(1 + round % 9), count, done);
        for (int i = 0; i < TASKS; i++)
            ck_assert_int_eq(done[i], round);
    }
}
END_TEST

/* Two threads of a program may call at once; the second does its tasks alone. */
START_TEST(callers_do_not_disturb_each_other)
{
    static atomic_int done[2][8];
    pthread_t other;
    pthread_create(&other, NULL, use_the_pool, done[1]);
    use_the_pool(done[0]);
    pthread_join(other, NULL);
    for (int c = 0; c < 2; c++)
        for (int task = 0, expected = 0; task < 8; task++, expected = 0) {
            for (int round = 0; round < 2000; round++)
                expected += round % 7 > task;
            ck_assert_int_eq(done[c][task], expected);
        }
}
END_TEST

static void wait_for_all(void *user, size_t task, size_t thread)
{
    (void)task, (void)thread;
    pthread_barrier_wait(user);
}

/* Compiles a model; without Check's macros, whose lock a child may find taken for ever. */
static bool compiles(void)
{
    static const char text[] = "return model { dim = 1, flow = { leaky_relu {} } }";
    nf_error error;
    nfc_model *model;
    const nf_program *p;
    if (nfc_model_parse(&model, "threads.lua", text, sizeof text - 1, NULL, &error))
        return false;
    const bool ok = nfc_model_program(model, &p, &error) == NF_OK;
    nfc_model_free(model);
    return ok;
}

static atomic_bool stop;
static const bool beside =
#ifdef __SANITIZE_ADDRESS__
    false; /* its allocator's locks stay as they were when the process forked: no other thread may be using it */
#else
    true;
#endif

/* Uses the pool and libtcc until it is told to stop. */
static void *keep_busy(void *user)
{
    bool ok = true;
    while (ok && !atomic_load(&stop)) {
        use_the_pool(user);
        ok = compiles();
    }
    return ok ? NULL : user;
}

/* A child after fork can use the pool and libtcc, whatever another thread was doing. */
START_TEST(a_child_works)
{
    static atomic_int done[2][TASKS];
    enum { CHILDREN = 60, THREADS = 4 };
    pthread_barrier_t all;
    pthread_t other;
    void *failed = NULL;
    int status, good = 0;
    pthread_barrier_init(&all, NULL, THREADS);
    nf_parallel(THREADS, THREADS, wait_for_all, &all); /* the workers have all started */
    if (beside)
        pthread_create(&other, NULL, keep_busy, done[1]);
    for (int i = 0; i < CHILDREN; i++) {
        nf_parallel(TASKS, THREADS, count, done[0]);
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGALRM, SIG_DFL); /* not Check's handler, which ends all */
            alarm(60);
            for (int round = 0; round < 20; round++)
                nf_parallel(TASKS, THREADS, count, done[0]);
            _exit(compiles() && done[0][TASKS - 1] == i + 1 + 20 ? 0 : 1);
        }
        ck_assert_int_eq(waitpid(child, &status, 0), child);
        good += WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    atomic_store(&stop, true);
    if (beside)
        pthread_join(other, &failed);
    ck_assert_ptr_null(failed);
    ck_assert_int_eq(good, CHILDREN);
}
END_TEST

/* Training, a log-probability and a sample of a number of rows that no tile divides. */
static void check_same_bits(const char *text, size_t steps)
{
    static const size_t threads[] = {1, 2, 3, 8};
    enum { ROWS = 2500 };
    nf_error error;
    nfc_model *model;
    const nf_program *p = program_of(text, NULL, &model);
    nf_train_options o = nf_train_defaults;
    nf_train_result result;
    o.steps = steps;
    o.batch = 700;
    o.valid = 0.3;
    float *first[3] = {NULL};
    for (int i = 0; i < 4; i++) {
        float *out[3] = {nf_alloc(p->params, sizeof(float)), nf_alloc(ROWS, sizeof(float)),
                         nf_alloc(ROWS * 3, sizeof(float))};
        const size_t bytes[3] = {p->params * sizeof(float), ROWS * sizeof(float), ROWS * 3 * sizeof(float)};
        nf_use_threads(threads[i]);
        nf_init(p, 1, out[0]);
        const nf_rows none = {.n = ROWS};
        ck_assert(nf_sample(p, out[0], 9, 0, &none, out[2], &error) == NF_OK);
        const nf_rows rows = {.n = ROWS, .x = out[2], .stride_x = 3};
        ck_assert(nf_train(p, out[0], &rows, &o, NULL, NULL, &result, &error) == NF_OK);
        ck_assert(nf_run(p, NF_LOG_PROB, out[0], &rows, (void *const *)&out[1], &error) == NF_OK);
        for (int k = 0; k < 3; k++) {
            if (i > 0) {
                ck_assert_mem_eq(out[k], first[k], bytes[k]);
                nf_free(out[k]);
            } else {
                first[k] = out[k];
            }
        }
    }
    for (int k = 0; k < 3; k++)
        nf_free(first[k]);
    nfc_model_free(model);
}

START_TEST(same_bits) { check_same_bits(narrow, 1000); }
END_TEST

START_TEST(same_bits_of_late_products) { check_same_bits(wide, 20); }
END_TEST

/* The gradient of many rows, over tiles and waves of tiles, is the mean of the single rows' gradients. */
START_TEST(late_products_sum_over_all_rows)
{
    enum { ROWS = 9000, SHARES = 90, SHARE = ROWS / SHARES }; /* 9000 rows: more than one wave of tiles */
    nf_error error;
    nfc_model *model;
    const nf_program *p = program_of(wide, "double", &model);
    double *params = nf_alloc(p->params, sizeof *params), *x = nf_alloc(ROWS * 3, sizeof *x), loss;
    double *all = nf_alloc(p->params, sizeof *all), *part = nf_alloc(p->params, sizeof *part);
    double *mean = nf_alloc(p->params, sizeof *mean);
    const nf_rows none = {.n = ROWS};
    ck_assert(p->entry[NF_GRAD].products > 0);
    nf_use_threads(2);
    nf_init(p, 1, params);
    ck_assert(nf_sample(p, params, 9, 0, &none, x, &error) == NF_OK);
    for (size_t i = 0; i < p->params; i++) /* the caller's array may hold anything */
        all[i] = NAN;
    ck_assert(nf_loss(p, params, &(nf_rows){.n = ROWS, .x = x, .stride_x = 3}, &loss, all, &error) == NF_OK);
    for (size_t first = 0; first < ROWS; first += SHARE) {
        const nf_rows rows = {.n = SHARE, .x = x + first * 3, .stride_x = 3};
        ck_assert(nf_loss(p, params, &rows, &loss, part, &error) == NF_OK);
        for (size_t i = 0; i < p->params; i++)
            mean[i] += part[i] / SHARES;
    }
    for (size_t i = 0; i < p->params; i++)
        ck_assert_msg(fabs(all[i] - mean[i]) < 1e-12 + 1e-9 * fabs(mean[i]), "parameter %zu: %.17g, expected %.17g", i,
                      all[i], mean[i]);
    nf_free(params);
    nf_free(x);
    nf_free(all);
    nf_free(part);
    nf_free(mean);
    nfc_model_free(model);
}
END_TEST

/* Updates step over known zeros of masked matrices; every other parameter moves as AdamW says. */
START_TEST(training_is_adamw)
{
    enum { ROWS = 300, STEPS = 3 };
    nf_error error;
    nfc_model *model;
    const nf_program *p = program_of(wide, "float", &model);
    float *params = nf_alloc(p->params, sizeof *params), *expected = nf_alloc(p->params, sizeof *expected);
    float *grad = nf_alloc(p->params, sizeof *grad), *m = nf_alloc(p->params, sizeof *m);
    float *v = nf_alloc(p->params, sizeof *v), *x = nf_alloc(ROWS * 3, sizeof *x);
    const nf_rows none = {.n = ROWS}, rows = {.n = ROWS, .x = x, .stride_x = 3};
    nf_train_options o = nf_train_defaults;
    nf_train_result result;
    double loss, scale[2];
    size_t moved = 0;
    o.steps = STEPS;
    nf_init(p, 1, params);
    nf_init(p, 1, expected);
    ck_assert(nf_sample(p, params, 9, 0, &none, x, &error) == NF_OK);
    for (size_t i = 0; i < ROWS * 3; i++) /* so that every step improves and the last parameters are kept */
        x[i] = 2 * x[i] + 1;
    ck_assert(nf_train(p, params, &rows, &o, NULL, NULL, &result, &error) == NF_OK);
    const struct nf_adamw_options options = {o.lr, o.beta1, o.beta2, o.eps, o.weight_decay};
    for (uint64_t step = 1; step <= STEPS; step++) {
        ck_assert(nf_loss(p, expected, &rows, &loss, grad, &error) == NF_OK);
        nf_adamw_scale(&options, step, scale);
        nf_adamw_update(&options, scale, p->params, expected, grad, m, v);
    }
    for (size_t k = 0; k < p->n_param; k++) /* what a mask removes has no gradient and never moves */
        for (size_t i = 0; p->param[k].keep && i < p->param[k].rows * p->param[k].cols; i++)
            if (i % p->param[k].cols >= p->param[k].keep[i / p->param[k].cols])
                ck_assert(grad[p->param[k].offset + i] == 0 && params[p->param[k].offset + i] == 0);
    for (size_t i = 0; i < p->params; i++) {
        ck_assert_msg(fabsf(params[i] - expected[i]) <= 2e-6f, "parameter %zu: %.9g, expected %.9g", i,
                      (double)params[i], (double)expected[i]);
        moved += v[i] > 0;
    }
    ck_assert(moved > p->params / 2 && moved < p->params); /* there are known zeros */
    nf_free(params);
    nf_free(expected);
    nf_free(grad);
    nf_free(m);
    nf_free(v);
    nf_free(x);
    nfc_model_free(model);
}
END_TEST

RUN_SUITE("threads", every_task_once, callers_do_not_disturb_each_other, a_child_works, same_bits,
          same_bits_of_late_products, late_products_sum_over_all_rows, training_is_adamw)

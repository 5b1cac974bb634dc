/* test_oracle.c - the seed's model against a float64 JAX oracle (tests/reference/points_oracle.py): the in-process
 * code and the shipped C, in float and in double, with vectors and without. Protects every formula of the pipeline. */
#include <cjson/cJSON.h>
#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "check_main.h"
#include "memory.h"
#include "nfc.h"
#include "portable.h"
#include "program.h"
#include "shared.h"

enum { ROWS = 1024, PART = 64, PARAMS = 180, STEPS = 200 };

/* The entry points of one build of the flow, all in double; the builds convert. */
typedef struct build {
    const char *name;
    nf_type type;
    double tolerance, trajectory;
    nfc_model *model;
    const nf_program *p;
    void *so;
} build;

static const char *const model_file = TEST_DATA "/../../models/points.lua";
static cJSON *oracle;

static void read_oracle(void)
{
    char *text;
    size_t n;
    nf_error error;
    ck_assert_msg(nf_file_read(TEST_DATA "/points_oracle.json", 1 << 28, &text, &n, &error) == NF_OK, "%s", error.text);
    cJSON *all = cJSON_Parse(text);
    oracle = cJSON_DetachItemFromArray(all, 0);
    cJSON_Delete(all);
    nf_free(text);
    ck_assert(oracle != NULL);
}

/* Flattens nested lists of numbers. */
static size_t flatten(const cJSON *from, double *to)
{
    size_t n = 0;
    if (cJSON_IsNumber(from))
        to[n++] = from->valuedouble;
    else
        for (const cJSON *c = from->child; c; c = c->next)
            n += flatten(c, to + n);
    return n;
}

static void field(const char *name, double *to, size_t n)
{
    ck_assert_uint_eq(flatten(cJSON_GetObjectItemCaseSensitive(oracle, name), to), n);
}

/* Parameters by name into the flat vector. */
static void params_field(const nf_program *p, const char *name, double *to)
{
    for (size_t i = 0; i < p->n_param; i++) {
        const cJSON *t =
            cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(oracle, name), p->param[i].name);
        ck_assert_msg(t != NULL, "the oracle has no %s", p->param[i].name);
        flatten(t, to + p->param[i].offset);
    }
}

static void *typed(const build *b, const double *from, size_t n)
{
    void *to = nf_alloc(n, sizeof(double));
    for (size_t i = 0; i < n; i++)
        if (b->type == NF_F32)
            ((float *)to)[i] = (float)from[i];
        else
            ((double *)to)[i] = from[i];
    return to;
}

static double get(const build *b, const void *from, size_t i)
{
    return b->type == NF_F32 ? (double)((const float *)from)[i] : ((const double *)from)[i];
}

static void compare(const build *b, const char *what, const void *got, const double *want, size_t n, double tolerance)
{
    for (size_t i = 0; i < n; i++) {
        const double difference = fabs(get(b, got, i) - want[i]) / fmax(1, fabs(want[i]));
        ck_assert_msg(difference <= tolerance, "%s, %s[%zu]: %.17g, expected %.17g", b->name, what, i, get(b, got, i),
                      want[i]);
    }
}

static _Alignas(64) char work[256 << 10]; /* scratch of the shipped C */

/* Calls `entry` in the shared object or in process; out2 may be NULL. */
static void call(const build *b, nf_entry_kind kind, const void *params, size_t n, const void *x, void *out1,
                 void *out2)
{
    static const char *const name[] = {"points_forward", "points_inverse", "points_log_prob", "points_score"};
    nf_error error;
    if (!b->so) {
        const nf_rows rows = {n, x, NULL, 2, 0, {0}, NULL, NULL};
        ck_assert(nf_run(b->p, kind, params, &rows, (void *[]){out1, out2}, &error) == NF_OK);
        return;
    }
    void *f = dlsym(b->so, name[kind]);
    if (kind <= NF_INVERSE)
        ((void (*)(const void *, size_t, const void *, void *, void *, void *))f)(params, n, x, out1, out2, work);
    else
        ((void (*)(const void *, size_t, const void *, void *, void *))f)(params, n, x, out1, work);
}

static double loss_grad(const build *b, const void *params, size_t n, const void *x, void *grad)
{
    double loss;
    nf_error error;
    if (b->so)
        return ((double (*)(const void *, size_t, const void *, void *, void *))dlsym(b->so, "points_loss"))(
            params, n, x, grad, work);
    const nf_rows rows = {n, x, NULL, 2, 0, {0}, NULL, NULL};
    ck_assert(nf_loss(b->p, params, &rows, &loss, grad, &error) == NF_OK);
    return loss;
}

static void check_values(const build *b)
{
    static double params[PARAMS], x[ROWS * 2], want[ROWS * 2], out2[ROWS];
    params_field(b->p, "params", params);
    field("X", x, ROWS * 2);
    void *tp = typed(b, params, PARAMS), *tx = typed(b, x, ROWS * 2);
    void *row = nf_alloc(ROWS * 2, sizeof(double)), *one = nf_alloc(ROWS, sizeof(double));

    call(b, NF_FORWARD, tp, PART, tx, row, one);
    field("z", want, PART * 2);
    compare(b, "z", row, want, PART * 2, b->tolerance);
    field("ldj", out2, PART);
    compare(b, "ldj", one, out2, PART, b->tolerance);
    memcpy(row, tx, PART * 2 * nf_type_size(b->type)); /* in place, without ldj */
    call(b, NF_FORWARD, tp, PART, row, row, NULL);
    compare(b, "z in place", row, want, PART * 2, b->tolerance);

    call(b, NF_LOG_PROB, tp, PART, tx, one, NULL);
    field("log_prob", want, PART);
    compare(b, "log_prob", one, want, PART, b->tolerance);
    call(b, NF_SCORE, tp, PART, tx, row, NULL);
    field("score", want, PART * 2);
    compare(b, "score", row, want, PART * 2, b->tolerance);

    static double z[PART * 2];
    field("Z", z, PART * 2);
    void *tz = typed(b, z, PART * 2);
    call(b, NF_INVERSE, tp, PART, tz, row, one);
    field("x_inv", want, PART * 2);
    compare(b, "x", row, want, PART * 2, b->tolerance);
    field("ldj_inv", want, PART);
    compare(b, "ldj of the inverse", one, want, PART, b->tolerance);

    void *grad = nf_alloc(PARAMS, sizeof(double));
    const double nll = cJSON_GetObjectItemCaseSensitive(oracle, "nll")->valuedouble;
    ck_assert_double_le(fabs(loss_grad(b, tp, ROWS, tx, NULL) - nll), b->tolerance * fmax(1, nll));
    ck_assert_double_le(fabs(loss_grad(b, tp, ROWS, tx, grad) - nll), b->tolerance * fmax(1, nll));
    params_field(b->p, "grad", want);
    compare(b, "gradient", grad, want, PARAMS, b->tolerance);

    /* The same 200 steps of AdamW. */
    const struct nf_adamw_options o = {cJSON_GetObjectItemCaseSensitive(oracle, "adamw_lr")->valuedouble, 0.9, 0.999,
                                       1e-8,
                                       cJSON_GetObjectItemCaseSensitive(oracle, "adamw_weight_decay")->valuedouble};
    static double losses[STEPS];
    field("adamw_loss", losses, STEPS);
    void *m = nf_alloc(PARAMS, sizeof(double)), *v = nf_alloc(PARAMS, sizeof(double));
    if (b->so) {
        void (*adamw)(const struct nf_adamw_options *, uint64_t, void *, const void *, void *, void *);
        *(void **)&adamw = dlsym(b->so, "points_adamw");
        for (uint64_t step = 1; step <= STEPS; step++) {
            const double loss = loss_grad(b, tp, ROWS, tx, grad);
            ck_assert_msg(fabs(loss - losses[step - 1]) <= b->trajectory * fmax(1, fabs(loss)),
                          "%s, step %d: loss %.12g, "
                          "expected %.12g",
                          b->name, (int)step, loss, losses[step - 1]);
            adamw(&o, step, tp, grad, m, v);
        }
    } else {
        nf_train_options t = nf_train_defaults;
        nf_train_result result;
        nf_error error;
        const nf_rows rows = {ROWS, tx, NULL, 2, 0, {0}, NULL, NULL};
        t.lr = o.lr;
        t.weight_decay = o.weight_decay;
        t.steps = STEPS;
        ck_assert(nf_train(b->p, tp, &rows, &t, NULL, NULL, &result, &error) == NF_OK);
        ck_assert_uint_eq(result.steps, STEPS);
    }
    params_field(b->p, "params_after", want);
    compare(b, "parameters after 200 steps", tp, want, PARAMS, b->trajectory);
    nf_free(tp), nf_free(tx), nf_free(tz), nf_free(row), nf_free(one), nf_free(grad), nf_free(m), nf_free(v);
}

/* so: the shipped C in this shared object; "cc": the cc tier; NULL: libtcc's. */
static void check_build(const char *precision, const char *so)
{
    nf_error error;
    const bool single = !strcmp(precision, "float");
    build b = {
        so ? so : precision, single ? NF_F32 : NF_F64, single ? 1e-4 : 1e-9, single ? 1e-3 : 1e-8, NULL, NULL, NULL};
    read_oracle();
    ck_assert_msg(nfc_model_load(&b.model, model_file, &(nfc_model_options){.precision = precision}, &error) == NF_OK,
                  "%s", error.text);
    ck_assert_msg(nfc_model_program(b.model, &b.p, &error) == NF_OK, "%s", error.text);
    if (so && !strcmp(so, "cc")) {
        ck_assert_msg(nfc_model_program_cc(b.model, (1u << NF_ENTRIES) - 1, &b.p, &error) == NF_OK, "%s", error.text);
    } else if (so) {
        b.so = dlopen(so, RTLD_NOW);
        ck_assert_msg(b.so != NULL, "%s", dlerror());
    }
    check_values(&b);
    nfc_model_free(b.model);
}

START_TEST(in_process_float) { check_build("float", NULL); }
END_TEST
START_TEST(in_process_double) { check_build("double", NULL); }
END_TEST
START_TEST(cc_float) { check_build("float", "cc"); }
END_TEST
START_TEST(cc_double) { check_build("double", "cc"); }
END_TEST
START_TEST(shipped_float) { check_build("float", TEST_BUILD "/shipped_float_vector.so"); }
END_TEST
START_TEST(shipped_float_scalar) { check_build("float", TEST_BUILD "/shipped_float_scalar.so"); }
END_TEST
START_TEST(shipped_double) { check_build("double", TEST_BUILD "/shipped_double_vector.so"); }
END_TEST
START_TEST(shipped_double_scalar) { check_build("double", TEST_BUILD "/shipped_double_scalar.so"); }
END_TEST

/* Both draw row k from (seed, k) alone, so they agree with each other and with any split. */
START_TEST(samples_agree)
{
    nf_error error;
    nfc_model *model;
    const nf_program *p;
    enum { N = 300 };
    static float params[PARAMS], a[N * 2], b[N * 2], c[N * 2];
    ck_assert(nfc_model_load(&model, model_file, &(nfc_model_options){.precision = "float"}, &error) == NF_OK);
    ck_assert(nfc_model_program(model, &p, &error) == NF_OK);
    nf_init(p, 3, params);
    const nf_rows rows = {.n = N}, rest = {.n = N - 77};
    ck_assert(nf_sample(p, params, 11, 5, &rows, a, &error) == NF_OK);
    void *so = dlopen(TEST_BUILD "/shipped_float_vector.so", RTLD_NOW);
    void (*sample)(const float *, uint64_t, uint64_t, size_t, float *, void *);
    void (*init)(uint64_t, float *);
    *(void **)&sample = dlsym(so, "points_sample");
    *(void **)&init = dlsym(so, "points_init");
    sample(params, 11, 5, N, b, work);
    ck_assert(nf_sample(p, params, 11, 5 + 77, &rest, c, &error) == NF_OK);
    for (size_t i = 0; i < N * 2; i++)
        ck_assert_double_le(fabs((double)a[i] - (double)b[i]), 2e-5 * fmax(1, fabs((double)a[i])));
    ck_assert_mem_eq(a + 77 * 2, c, (N - 77) * 2 * sizeof(float));
    static float again[PARAMS];
    init(3, again);
    ck_assert_mem_eq(again, params, sizeof params);
    nfc_model_free(model);
}
END_TEST

RUN_SUITE("oracle", in_process_float, in_process_double, cc_float, cc_double, shipped_float, shipped_float_scalar,
          shipped_double, shipped_double_scalar, samples_agree)

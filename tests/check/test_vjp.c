/* test_vjp.c - vector-Jacobian products in this process. Protects: that they are the derivatives of what nf_run gives,
 * in both tiers; that a row's do not depend on other rows and no bit on the number of threads; that NULL is zeros, or
 * not wanted; and that programs with them and without are not taken for each other. */
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "check_main.h"
#include "nfc.h"

static const char text[] =
    "return model { name = 'mixed', dim = 3, context = 2, precision = 'double', base = diagonal_gaussian {}, flow = {\n"
    "  standardize {}, leaky_relu {}, shuffle { seed = 1 },\n"
    "  coupling { split = 1, net = mlp { hidden = { 9 } }, transform = rq_spline { bins = 4 } }, reverse {},\n"
    "  autoregressive { net = made { hidden = { 7 } } }, actnorm {},\n"
    "  coupling { mask = { 1, 0, 1 }, net = mlp { hidden = { 70, 67 } } } } }"; /* with a late product, of 70 x 67 */

enum { N = 700, DIM = 3, CONTEXT = 2, MOST = 8000, FIXED = 2 * (DIM + CONTEXT) }; /* of standardize */
static const nf_entry_kind kinds[] = {NF_FORWARD, NF_INVERSE, NF_LOG_PROB};

static nfc_model *model;
static const nf_program *usual, *vjp;
static size_t params_n;
static double params[MOST], x[N * DIM], c[N * CONTEXT], d_rows[N * DIM], d_one[N];
static double dx[N * DIM], dc[N * CONTEXT], dparams[MOST];
static const nf_rows rows = {N, x, c, DIM, CONTEXT, {0}, NULL, NULL};

static void begin(bool cc)
{
    nf_error error;
    nf_program_info info;
    ck_assert_msg(nfc_model_parse(&model, "vjp.lua", text, sizeof text - 1, NULL, &error) == NF_OK, "%s", error.text);
    ck_assert_msg(nfc_model_program(model, &usual, &error) == NF_OK, "%s", error.text);
    ck_assert_msg(nfc_model_program_vjp(model, cc, &vjp, &error) == NF_OK, "%s", error.text);
    nf_program_describe(vjp, &info);
    params_n = info.params;
    ck_assert_uint_le(params_n, MOST);
    nf_init(usual, 3, params);
    for (size_t i = 0; i < params_n; i++)
        params[i] += 0.1 * sin(2.0 * (double)i + 1) * (i >= FIXED);
    for (int i = 0; i < N * DIM; i++)
        x[i] = 1.3 * sin(7.0 * i + 2), d_rows[i] = cos(3.0 * i);
    for (int i = 0; i < N * CONTEXT; i++)
        c[i] = cos(5.0 * i + 1);
    for (int i = 0; i < N; i++)
        d_one[i] = sin(2.0 * i + 1);
}

/* The cotangents of an entry point's results, in their order. */
static const void *const *cotangents(nf_entry_kind kind)
{
    static const void *both[] = {d_rows, d_one}, *one[] = {d_one};
    return kind == NF_LOG_PROB ? one : both;
}

static void run(nf_entry_kind kind, const nf_rows *of, void *const *out)
{
    nf_error error;
    ck_assert_msg(nf_vjp(vjp, kind, params, of, cotangents(kind), out, &error) == NF_OK, "%s", error.text);
}

/* Sum of cotangents times results, of rows [first, end). */
static double sum(nf_entry_kind kind, size_t first, size_t end)
{
    static double row[N * DIM], one[N];
    double s = 0;
    nf_error error;
    const nf_rows part = {end - first, x + first * DIM, c + first * CONTEXT, DIM, CONTEXT, {0}, NULL, NULL};
    void *const out[2] = {kind == NF_LOG_PROB ? (void *)one : row, one};
    ck_assert_msg(nf_run(usual, kind, params, &part, out, &error) == NF_OK, "%s", error.text);
    for (size_t i = 0; kind != NF_LOG_PROB && i < (end - first) * DIM; i++)
        s += d_rows[first * DIM + i] * row[i];
    for (size_t k = first; k < end; k++)
        s += d_one[k] * one[k - first];
    return s;
}

static void compare(nf_entry_kind kind, const char *what, double found, double *at, size_t first, size_t end)
{
    const double h = 1e-5, was = *at;
    *at = was + h;
    const double up = sum(kind, first, end);
    *at = was - h;
    const double slope = (up - sum(kind, first, end)) / (2 * h);
    *at = was;
    ck_assert_msg(fabs(found - slope) <= 1e-6 * (1 + fabs(slope)), "entry %d, by %s: %.12g, slope %.12g", (int)kind,
                  what, found, slope);
}

static void check_slopes(bool cc)
{
    begin(cc);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        void *const out[3] = {dx, dc, dparams};
        run(kinds[k], &rows, out);
        for (size_t i = 0; i < N * DIM; i += 31)
            compare(kinds[k], "rows", dx[i], &x[i], i / DIM, i / DIM + 1);
        for (size_t i = 0; i < N * CONTEXT; i += 29)
            compare(kinds[k], "context", dc[i], &c[i], i / CONTEXT, i / CONTEXT + 1);
        for (size_t i = 0; i < params_n; i += i < FIXED ? 1 : params_n / 60)
            compare(kinds[k], "parameters", dparams[i], &params[i], 0, N);
    }
    nfc_model_free(model);
}

START_TEST(they_are_slopes) { check_slopes(false); }
END_TEST
START_TEST(they_are_slopes_by_the_c_compiler) { check_slopes(true); }
END_TEST

static void check_bits(bool cc)
{
    static double other_x[N * DIM], other_c[N * CONTEXT], other_params[MOST], row[DIM], context[CONTEXT];
    begin(cc);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        run(kinds[k], &rows, (void *const[]){dx, dc, dparams});
        for (size_t threads = 1; threads <= 5; threads += 2) {
            nf_use_threads(threads);
            run(kinds[k], &rows, (void *const[]){other_x, other_c, other_params});
            ck_assert_mem_eq(dx, other_x, sizeof dx);
            ck_assert_mem_eq(dc, other_c, sizeof dc);
            ck_assert_mem_eq(dparams, other_params, params_n * sizeof(double));
        }
        nf_use_threads(0);
        for (size_t i = 3; i < N; i += 97) {
            const nf_rows one = {1, x + i * DIM, c + i * CONTEXT, DIM, CONTEXT, {0}, NULL, NULL};
            const void *const both[] = {d_rows + i * DIM, d_one + i}, *const last[] = {d_one + i};
            nf_error error;
            ck_assert(nf_vjp(vjp, kinds[k], params, &one, kinds[k] == NF_LOG_PROB ? last : both,
                             (void *const[]){row, context, NULL}, &error) == NF_OK);
            ck_assert_mem_eq(row, dx + i * DIM, sizeof row);
            ck_assert_mem_eq(context, dc + i * CONTEXT, sizeof context);
        }
    }
    nfc_model_free(model);
}

START_TEST(threads_and_other_rows_change_no_bit) { check_bits(false); }
END_TEST
START_TEST(nor_do_they_by_the_c_compiler) { check_bits(true); }
END_TEST

START_TEST(null_is_zeros_or_not_wanted)
{
    static double other[MOST], zeros[N * DIM];
    nf_error error;
    begin(false);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        run(kinds[k], &rows, (void *const[]){dx, dc, dparams});
        run(kinds[k], &rows, (void *const[]){NULL, NULL, NULL});
        run(kinds[k], &rows, (void *const[]){NULL, NULL, other});
        ck_assert_mem_eq(other, dparams, params_n * sizeof(double));
        run(kinds[k], &rows, (void *const[]){other, NULL, NULL});
        ck_assert_mem_eq(other, dx, sizeof dx);
        ck_assert(nf_vjp(vjp, kinds[k], params, &rows, (const void *const[]){NULL, NULL},
                         (void *const[]){dx, dc, dparams}, &error) == NF_OK);
        for (size_t i = 0; i < params_n; i++)
            ck_assert_double_eq(dparams[i], 0);
        if (kinds[k] == NF_LOG_PROB)
            continue;
        for (int i = 0; i < 2; i++) {
            const void *some[2] = {d_rows, d_one}, *same[2] = {d_rows, d_one};
            some[i] = NULL;
            same[i] = zeros;
            ck_assert(nf_vjp(vjp, kinds[k], params, &rows, some, (void *const[]){dx, dc, dparams}, &error) == NF_OK);
            ck_assert(nf_vjp(vjp, kinds[k], params, &rows, same, (void *const[]){NULL, NULL, other}, &error) == NF_OK);
            ck_assert_mem_eq(other, dparams, params_n * sizeof(double));
        }
    }
    for (size_t i = 0; i < params_n; i++)
        dparams[i] = NAN;
    const nf_rows none = {.n = 0};
    ck_assert(nf_vjp(vjp, NF_FORWARD, params, &none, (const void *const[]){NULL, NULL},
                     (void *const[]){NULL, NULL, dparams}, &error) == NF_OK);
    for (size_t i = 0; i < params_n; i++)
        ck_assert_double_eq(dparams[i], 0);
    nfc_model_free(model);
}
END_TEST

/* The gradient of the mean negative log-likelihood, which nf_loss has from a program of its own. */
START_TEST(they_agree_with_the_loss)
{
    static double grad[MOST];
    double loss;
    nf_error error;
    begin(false);
    for (int i = 0; i < N; i++)
        d_one[i] = -1.0 / N;
    run(NF_LOG_PROB, &rows, (void *const[]){NULL, NULL, dparams});
    ck_assert(nf_loss(usual, params, &rows, &loss, grad, &error) == NF_OK);
    for (size_t i = 0; i < params_n; i++)
        ck_assert_double_le(fabs(grad[i] - dparams[i]), 1e-13 * (1 + fabs(grad[i])));
    nfc_model_free(model);
}
END_TEST

/* How many descriptors are open: an object is known by that of its file, which nobody else may have meanwhile. */
static int descriptors(void)
{
    int n = 0;
    for (int fd = 0; fd < 1024; fd++)
        n += fcntl(fd, F_GETFD) >= 0;
    return n;
}

START_TEST(a_model_and_its_products_close_what_is_theirs)
{
    nf_error error;
    char dir[] = "/tmp/vjp-XXXXXX", command[64];
    const int before = descriptors();
    begin(true);
    ck_assert_msg(nfc_model_program_cc(model, 1u << NF_FORWARD, &usual, &error) == NF_OK, "%s", error.text);
    const int open = descriptors();
    ck_assert(mkdtemp(dir) != NULL);
    ck_assert_msg(nfc_model_emit(model, dir, NULL, false, "forward_vjp", &error) == NF_OK, "%s", error.text);
    ck_assert_int_eq(descriptors(), open);
    run(NF_FORWARD, &rows, (void *const[]){dx, dc, dparams});
    sum(NF_FORWARD, 0, N);
    nfc_model_free(model);
    ck_assert_int_eq(descriptors(), before);
    snprintf(command, sizeof command, "rm -r %s", dir);
    ck_assert_int_eq(system(command), 0);
}
END_TEST

START_TEST(wrong_calls_are_told)
{
    nf_error error;
    const nf_program *again;
    nf_train_result result;
    double loss;
    void *const out[3] = {dx, dc, dparams};
    begin(false);
    ck_assert(nfc_model_program_vjp(model, false, &again, &error) == NF_OK && again == vjp);
#define TOLD(call, what)                    \
    do {                                    \
        ck_assert_int_eq(call, NF_USAGE);   \
        ck_assert_str_eq(error.text, what); \
    } while (0)
    const char *const alone = "mixed: this program has vector-Jacobian products alone, for nf_vjp";
    TOLD(nf_vjp(usual, NF_FORWARD, params, &rows, cotangents(NF_FORWARD), out, &error),
         "mixed: this program has no vector-Jacobian products; nfc_model_program_vjp makes one that has");
    TOLD(nf_run(vjp, NF_FORWARD, params, &rows, out, &error), alone);
    TOLD(nf_loss(vjp, params, &rows, &loss, dparams, &error), alone);
    TOLD(nf_sample(vjp, params, 1, 0, &rows, dx, &error), alone);
    TOLD(nf_train(vjp, params, &rows, &nf_train_defaults, NULL, NULL, &result, &error), alone);
    TOLD(nf_vjp(vjp, NF_SCORE, params, &rows, cotangents(NF_FORWARD), out, &error),
         "nf_vjp: expected the entry forward, inverse or log_prob");
    TOLD(nf_vjp(vjp, NF_FORWARD, params, &rows, NULL, out, &error), "nf_vjp: there are no cotangents");
    TOLD(nf_vjp(vjp, NF_FORWARD, params, &rows, cotangents(NF_FORWARD), NULL, &error),
         "nf_vjp: there is no place for results");
    TOLD(nf_vjp(vjp, NF_FORWARD, params, &(nf_rows){.n = N, .x = x}, cotangents(NF_FORWARD), out, &error),
         "mixed: the model needs 2 context columns, found none");
    TOLD(nf_vjp(NULL, NF_FORWARD, params, &rows, cotangents(NF_FORWARD), out, &error), "there is no program to run");
    nfc_model_free(model);
}
END_TEST

RUN_SUITE("vjp", they_are_slopes, they_are_slopes_by_the_c_compiler, threads_and_other_rows_change_no_bit,
          nor_do_they_by_the_c_compiler, null_is_zeros_or_not_wanted, they_agree_with_the_loss,
          a_model_and_its_products_close_what_is_theirs, wrong_calls_are_told)

/* test_ops.c - every operation of the table, and expressions of several: its value against its C in double, its
 * gradient against central differences, on a narrow and on a wide row. Protects the table, the kernels and the adjoint
 * rules. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "check_main.h"
#include "graph/graph.h"
#include "memory.h"
#include "numeric.h"
#include "program.h"
#include "tools.h"

typedef struct operation {
    const char *text; /* of a row x, in the vocabulary; a second row y = 1.7 - x / 2 is at hand */
    double (*f)(double x, double y);
} operation;

#define F(name, formula)                   \
    static double name(double x, double y) \
    {                                      \
        (void)x, (void)y;                  \
        return formula;                    \
    }
F(root, sqrt(x *x + 1))
F(logarithm, log(2 + fabs(y)))
F(logarithm1p, log1p(x *x))
F(quotient, x / (y * y + 1))
F(less, x < y ? x * x : y)
F(less_equal, x <= 0.25 ? x : 2 * y)
F(equal, x)
F(cube, x *x *x)
F(kept, x)

static const operation operations[] = {
    {"sqrt(x * x + 1)", root},        {"log(2 + abs(y))", logarithm},
    {"log1p(x * x)", logarithm1p},    {"x / (y * y + 1)", quotient},
    {"where(x < y, x * x, y)", less}, {"where(x <= 0.25, x, 2 * y)", less_equal},
    {"where(eq(x, y), y, x)", equal}, {"x ^ 3", cube},
    {"where(gt(x, y), x, x)", kept},
};

/* A row of the table, of numbers on both sides of zero, above it and below it. */
static const nfc_op_info *tested;
F(one_of, tested->eval(&x))
F(one_above, tested->eval(&y))
F(two_of, tested->eval((double[]){x, y}))
F(two_back, tested->eval((double[]){y, x}))
F(two_below, tested->eval((double[]){-y, -x}))
F(two_across, tested->eval((double[]){x, -y}))

static const struct form {
    int arity;
    const char *arguments;
    double (*f)(double x, double y);
} forms[] = {
    {1, "x", one_of},      {1, "y", one_above},      {2, "x, y", two_of},
    {2, "y, x", two_back}, {2, "-y, -x", two_below}, {2, "x, -y", two_across},
};

enum { ROWS = 37 };

/* A model whose forward is the operation; log_prob = log N(op(x)) makes its adjoint visible in the score. */
static const nf_program *compile(const char *text, size_t dim, const char *precision, nfc_model **model)
{
    char source[1000];
    nf_error error;
    const nf_program *p;
    snprintf(source, sizeof source,
             "return model { dim = %zu, flow = { layer 'op' {\n"
             "  forward = function(_, x) local y = 1.7 - x / 2; return %s, 0 end,\n"
             "  inverse = function(_, x) return x, 0 end } {} } }",
             dim, text);
    ck_assert_msg(nfc_model_parse(model, "op.lua", source, strlen(source), &(nfc_model_options){.precision = precision},
                                  &error) == NF_OK,
                  "%s", error.text);
    ck_assert_msg(nfc_model_program(*model, &p, &error) == NF_OK, "%s", error.text);
    return p;
}

static void fill(double *x, size_t n)
{
    for (size_t i = 0; i < n; i++)
        x[i] = 2.5 * sin(1.1 * (double)i + 0.3);
}

/* Where the value is a number; true if it is one anywhere. */
static bool check(const operation *o, size_t dim)
{
    bool any = false;
    nfc_model *model, *single_model;
    const nf_program *p = compile(o->text, dim, "double", &model),
                     *single = compile(o->text, dim, "float", &single_model);
    const size_t n = ROWS * dim;
    double *x = nf_alloc(n, sizeof *x), *z = nf_alloc(n, sizeof *z), *score = nf_alloc(n, sizeof *score);
    float *xf = nf_alloc(n, sizeof *xf), *zf = nf_alloc(n, sizeof *zf);
    nf_error error;
    fill(x, n);
    for (size_t i = 0; i < n; i++)
        xf[i] = (float)x[i];
    const nf_rows rows = {ROWS, x, NULL, dim, 0, {0}, NULL, NULL}, rows_f = {ROWS, xf, NULL, dim, 0, {0}, NULL, NULL};
    ck_assert(nf_run(p, NF_FORWARD, NULL, &rows, (void *[]){z, NULL}, &error) == NF_OK);
    ck_assert(nf_run(single, NF_FORWARD, NULL, &rows_f, (void *[]){zf, NULL}, &error) == NF_OK);
    ck_assert(nf_run(p, NF_SCORE, NULL, &rows, (void *[]){score}, &error) == NF_OK);
    for (size_t i = 0; i < n; i++) {
        const double h = 1e-6, v = o->f(x[i], 1.7 - x[i] / 2), size = fmax(1, fabs(v));
        if (!isfinite(v)) {
            ck_assert_msg(z[i] == v || (isnan(z[i]) && isnan(v)), "%s at %g: %g, expected %g", o->text, x[i], z[i], v);
            continue;
        }
        any = true;
        ck_assert_msg(fabs(z[i] - v) <= 1e-13 * size, "%s at %g: %.17g, expected %.17g", o->text, x[i], z[i], v);
        ck_assert_msg(fabs((double)zf[i] - v) <= 2e-6 * size, "%s at %g in float: %g, expected %g", o->text, x[i],
                      (double)zf[i], v);
        const double above = o->f(x[i] + h, 1.7 - (x[i] + h) / 2), below = o->f(x[i] - h, 1.7 - (x[i] - h) / 2);
        const double want = -v * (above - below) / (2 * h);
        ck_assert_msg(fabs(score[i] - want) <= 1e-6 * fmax(1, fabs(want)), "%s at %g: adjoint %.9g, expected %.9g",
                      o->text, x[i], score[i], want);
    }
    nf_free(x), nf_free(z), nf_free(score), nf_free(xf), nf_free(zf);
    nfc_model_free(model);
    nfc_model_free(single_model);
    return any;
}

START_TEST(every_row)
{
    for (int op = 0; op < NFC_OPS; op++)
        for (size_t k = 0; k < sizeof forms / sizeof *forms; k++) {
            char text[64];
            tested = &nfc_ops[op];
            snprintf(text, sizeof text, "%s(%s)", tested->name, forms[k].arguments);
            const operation o = {text, forms[k].f};
            if (!tested->eval || tested->arity != forms[k].arity || nfc_has((uint8_t)op, NFC_ROWS_ONLY))
                continue;
            for (size_t dim = 1; dim <= 21; dim += 10)
                ck_assert_msg(check(&o, dim), "%s is nowhere a number", text);
        }
}
END_TEST

START_TEST(elementwise)
{
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
        check(&operations[i], 1);
        check(&operations[i], 3);
        check(&operations[i], 21);
    }
}
END_TEST

/* Runs forward and score of any row expression in double and compares with f, which maps a whole row. */
static void check_row(const char *text, size_t dim, void (*f)(const double *x, double *z, size_t dim))
{
    nfc_model *model;
    const nf_program *p = compile(text, dim, "double", &model);
    double x[ROWS * 32], z[ROWS * 32], score[ROWS * 32], want[32], above[32], below[32];
    nf_error error;
    fill(x, ROWS * dim);
    const nf_rows rows = {ROWS, x, NULL, dim, 0, {0}, NULL, NULL};
    ck_assert(nf_run(p, NF_FORWARD, NULL, &rows, (void *[]){z, NULL}, &error) == NF_OK);
    ck_assert(nf_run(p, NF_SCORE, NULL, &rows, (void *[]){score}, &error) == NF_OK);
    for (size_t k = 0; k < ROWS; k++) {
        double *row = x + k * dim;
        f(row, want, dim);
        for (size_t j = 0; j < dim; j++)
            ck_assert_msg(fabs(z[k * dim + j] - want[j]) < 1e-12 * fmax(1, fabs(want[j])), "%s: %g, expected %g", text,
                          z[k * dim + j], want[j]);
        for (size_t j = 0; j < dim; j++) {
            const double at = row[j], h = 1e-6;
            row[j] = at + h;
            f(row, above, dim);
            row[j] = at - h;
            f(row, below, dim);
            row[j] = at;
            double d = 0;
            for (size_t i = 0; i < dim; i++)
                d -= want[i] * (above[i] - below[i]) / (2 * h);
            ck_assert_msg(fabs(score[k * dim + j] - d) < 1e-6 * fmax(1, fabs(d)), "%s: score %g, expected %g", text,
                          score[k * dim + j], d);
        }
    }
    nfc_model_free(model);
}

static void summed(const double *x, double *z, size_t dim)
{
    double s = 0;
    for (size_t i = 0; i < dim; i++)
        s += x[i] * x[i];
    for (size_t i = 0; i < dim; i++)
        z[i] = x[i] + 0.1 * s;
}
static void running(const double *x, double *z, size_t dim)
{
    double s = 0;
    for (size_t i = 0; i < dim; i++)
        z[i] = s += x[i] * x[i];
}
static void softmax(const double *x, double *z, size_t dim)
{
    double s = 0;
    for (size_t i = 0; i < dim; i++)
        s += exp(x[i]);
    for (size_t i = 0; i < dim; i++)
        z[i] = exp(x[i]) / s;
}
static void peak(const double *x, double *z, size_t dim)
{
    double m = x[0];
    for (size_t i = 1; i < dim; i++)
        m = fmax(m, x[i]);
    for (size_t i = 0; i < dim; i++)
        z[i] = x[i] * m;
}
static void masked(const double *x, double *z, size_t dim)
{
    for (size_t i = 0; i < dim; i++)
        z[i] = i == 1 ? x[i] * x[0] : x[i];
}
static void shuffled(const double *x, double *z, size_t dim)
{
    for (size_t i = 0; i < dim; i++)
        z[i] = tanh(x[dim - 1 - i]) + x[0];
}

/* A row of the table along a row. */
static void reduced(const double *x, double *z, size_t dim)
{
    const bool running = nfc_is_running((uint8_t)(tested - nfc_ops));
    const nfc_op_info *with = &nfc_ops[nfc_with((uint8_t)(tested - nfc_ops))];
    double so_far = x[0];
    for (size_t i = 0; i < dim; i++) {
        so_far = i ? with->eval((double[]){so_far, x[i]}) : so_far;
        z[i] = so_far * x[i];
    }
    for (size_t i = 0; i < dim && !running; i++)
        z[i] = so_far * x[i];
}

START_TEST(along_the_row)
{
    for (int op = 0; op < NFC_OPS; op++)
        for (size_t dim = 2; nfc_ops[op].shape == NFC_LAST && dim <= 26; dim += 6) {
            char text[64];
            tested = &nfc_ops[op];
            snprintf(text, sizeof text, "%s(x) * x", tested->name);
            check_row(text, dim, reduced);
        }
    for (size_t dim = 2; dim <= 26; dim += 12) {
        check_row("x + 0.1 * sum(x * x)", dim, summed);
        check_row("cumsum(x * x)", dim, running);
        check_row("exp(x - detach(reduce_max(x))) / sum(exp(x - detach(reduce_max(x))))", dim, softmax);
        check_row("x * reduce_max(x)", dim, peak);
        check_row("x * reduce_max(concat(x, x))", dim, peak); /* every winner twice */
    }
}
END_TEST

START_TEST(moving_elements)
{
    check_row("concat(x[1], x[2] * x[1], x[3])", 3, masked);
    check_row("row {0, 1, 0} * x * x[1] + row {1, 0, 1} * x", 3, masked);
    check_row("tanh(take(x, {4, 3, 2, 1})) + x[1]", 4, shuffled);
    check_row("tanh(take(x, {20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1})) + x[1]", 20,
              shuffled);
    check_row("reshape(reshape(x, 2, 10), 1, 20) + 0.1 * sum(reshape(sum(reshape(x * x, 2, 10)), 1, 2))", 20, summed);
}
END_TEST

/* The branch not taken is inf or NaN where it is not taken: the adjoint must be exactly the other branch's. */
START_TEST(select_never_leaks)
{
    static const struct {
        const char *text;
        double x, want; /* score at x: -z dz/dx */
    } cases[] = {
        {"where(x > 0, log(x), x)", -2, 2},
        {"where(x > 0, sqrt(x), x)", -3, 3},
        {"where(x > 0, 1 / x, x)", 0, 0},
        {"where(x > 0, exp(exp(exp(x))), 3 * x)", -1e30, 9e30},
        {"where(x < 50, x, exp(exp(x)))", 2, -2},
        {"where(x < 5, 2 * x, log(log(x - 9)))", 1, -4},
        {"where(abs(x) < 1, x, log(sqrt(1 - x * x)) * 0 + 2 * x)", 0.5, -0.5},
        {"where(abs(x) < 1, log(1 - x * x) + tanh(sqrt(1 - x * x)), x)", 4, -4},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        nfc_model *model;
        const nf_program *p = compile(cases[i].text, 1, "double", &model);
        double score = NAN;
        nf_error error;
        const nf_rows rows = {1, &cases[i].x, NULL, 1, 0, {0}, NULL, NULL};
        ck_assert(nf_run(p, NF_SCORE, NULL, &rows, (void *[]){&score}, &error) == NF_OK);
        ck_assert_msg(fabs(score - cases[i].want) <= 1e-12 * fmax(1, fabs(cases[i].want)), "%s at %g: %g, expected %g",
                      cases[i].text, cases[i].x, score, cases[i].want);
        nfc_model_free(model);
    }
}
END_TEST

/* NaN in, NaN out, for that row alone. */
START_TEST(nan_stays_in_its_row)
{
    nfc_model *model;
    const nf_program *p = compile("where(x > 0, tanh(x), 0.5 * x)", 2, "double", &model);
    double x[ROWS * 2], lp[ROWS];
    nf_error error;
    fill(x, ROWS * 2);
    x[10] = NAN;
    const nf_rows rows = {ROWS, x, NULL, 2, 0, {0}, NULL, NULL};
    ck_assert(nf_run(p, NF_LOG_PROB, NULL, &rows, (void *[]){lp}, &error) == NF_OK);
    for (int k = 0; k < ROWS; k++)
        ck_assert(isnan(lp[k]) == (k == 5));
    nfc_model_free(model);
}
END_TEST

/* ---- fused kernels ---- */

static const struct fused {
    const char *name, *expression;
    int operands;
    bool summed;
} fused[] = {
#define FUSED(name, operands, c, expression) {"k_" #name, expression, operands, false},
#define SUMMED(name, operands, c, expression) {"k_" #name, expression, operands, true},
#include "fused.h"
};

/* The value of an expression in prefix form at x, y, z; *at moves behind it. */
static double value_of(const char **at, const double v[3])
{
    char word[24];
    int n = 0;
    sscanf(*at, "%23s%n", word, &n);
    *at += n;
    if (word[1] == 0)
        return word[0] >= 'x' ? v[word[0] - 'x'] : word[0] - '0';
    if (!strcmp(word, "relu"))
        return fmax(value_of(at, v), 0);
    int op = 0;
    double arg[4];
    while (op < NFC_OPS && strcmp(word, nfc_ops[op].name) != 0)
        op++;
    ck_assert_msg(op < NFC_OPS, "no such operation: %s", word);
    for (int i = 0; i < nfc_ops[op].arity; i++)
        arg[i] = value_of(at, v);
    return op == NFC_OP_ROW_SUM ? arg[0] : nfc_ops[op].eval(arg);
}

/* Every kernel of fused.h is the expression it says it is, for every mix of rows and step values. */
START_TEST(fused_kernels)
{
    enum { W = 3, M = 48 };
    typedef void two(void *, const double *, size_t, ptrdiff_t, const double *, size_t, ptrdiff_t, size_t, size_t);
    typedef void three(void *, const double *, size_t, ptrdiff_t, const double *, size_t, ptrdiff_t, const double *,
                       size_t, ptrdiff_t, size_t, size_t);
    const nf_kernel *kernels;
    const nf_numeric *numeric;
    const char *isa;
    nf_error error;
    double in[3][W * M], out[W * M];
    fill(in[0], 3 * W * M);
    ck_assert(nf_kernels_for(NF_F64, &kernels, &numeric, &isa, &error) == NF_OK);
    for (size_t i = 0; i < sizeof fused / sizeof *fused; i++) {
        const struct fused *f = &fused[i];
        const nf_kernel *k = kernels;
        while (strcmp(k->name, f->name) != 0)
            k++;
        for (unsigned mix = 0; mix < 1u << f->operands; mix++) {
            const size_t row[3] = {mix & 1, mix >> 1 & 1, mix >> 2};
            const ptrdiff_t step[3] = {row[0] ? M : 1, row[1] ? M : 1, row[2] ? M : 1};
            memset(out, 0, sizeof out);
            if (f->operands == 2)
                ((two *)k->call)(out, in[0], row[0], step[0], in[1], row[1], step[1], W, M);
            else
                ((three *)k->call)(out, in[0], row[0], step[0], in[1], row[1], step[1], in[2], row[2], step[2], W, M);
            for (int e = 0; e < W; e++) {
                double sum = 0;
                for (int r = 0; r < M; r++) {
                    double v[3];
                    for (int j = 0; j < 3; j++)
                        v[j] = in[j][e * step[j] + (row[j] ? r : 0)];
                    const char *at = f->expression;
                    const double want = value_of(&at, v);
                    sum += want;
                    ck_assert_msg(f->summed || fabs(out[e * M + r] - want) < 1e-14 * fmax(1, fabs(want)),
                                  "%s: %g, expected %g", f->name, out[e * M + r], want);
                }
                ck_assert_msg(!f->summed || fabs(out[e] - sum) < 1e-12, "%s: %g, expected %g", f->name, out[e], sum);
            }
        }
    }
}
END_TEST

RUN_SUITE("operations", fused_kernels, every_row, elementwise, along_the_row, moving_elements, select_never_leaks,
          nan_stays_in_its_row)

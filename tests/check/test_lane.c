/* test_lane.c - the elementary functions over the lane type against libm in higher precision, and products around known
 * zeros, built once for float and once for double. Protects the functions' accuracy over the range and what they say at
 * 0, inf, NaN and subnormals; and that strips compute what they say, whatever stands where they do not look. */
#include <float.h>
#include <stdio.h>

#include "check_main.h"
#include "lane.h"
#include "wide.h"

#ifdef NF_DOUBLE
typedef long double wide;
#define WIDE(f) f##l
enum { DIGITS = 53 };
static const double tiny = 4e-320, overflow = 710, underflow = -746;
#else
typedef double wide;
#define WIDE(f) f
enum { DIGITS = 24 };
static const double tiny = 1e-40, overflow = 89, underflow = -104;
#endif

typedef struct function {
    const char *name;
    nf_lane (*f)(nf_lane);
    wide (*exact)(wide);
    double low, high, ulps; /* ulps: of half of 1e-15 in double */
} function;

static wide sigmoid(wide x) { return 1 / (1 + WIDE(exp)(-x)); }
static wide softplus(wide x) { return x > 0 ? x + WIDE(log1p)(WIDE(exp)(-x)) : WIDE(log1p)(WIDE(exp)(x)); }

static const function functions[] = {
    {"exp", nf_exp, WIDE(exp), -86, 88, 2},         {"exp", nf_exp, WIDE(exp), -1, 1, 2},
    {"log", nf_log, WIDE(log), 1e-30, 1e30, 2},     {"log", nf_log, WIDE(log), 0.1, 3, 2},
    {"log1p", nf_log1p, WIDE(log1p), -0.9, 5, 2},   {"log1p", nf_log1p, WIDE(log1p), -1e-3, 1e-3, 2},
    {"tanh", nf_tanh, WIDE(tanh), -12, 12, 2},      {"tanh", nf_tanh, WIDE(tanh), -0.7, 0.7, 2},
    {"sigmoid", nf_sigmoid, sigmoid, -40, 40, 2},   {"softplus", nf_softplus, softplus, -40, 40, 2},
    {"erf", nf_erf, WIDE(erf), -5, 5, 2},           {"erf", nf_erf, WIDE(erf), -1e-3, 1e-3, 2},
    {"sqrt", nf_sqrt, WIDE(sqrt), 0.01, 100, 0.51},
};

static nf_real one(nf_lane (*f)(nf_lane), double x)
{
    nf_real r[NF_LANES];
    nf_store(r, f(nf_set((nf_real)x)));
    return r[NF_LANES - 1];
}

START_TEST(accurate)
{
    enum { POINTS = 400000 };
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        const function *t = &functions[i];
        double worst = 0, at = 0;
        for (int k = 0; k < POINTS; k++) {
            /* where the range spans decades, spread the points over them */
            const double u = (k + 0.37) / POINTS;
            const double x =
                t->high / t->low > 1e6 ? t->low * pow(t->high / t->low, u) : t->low + (t->high - t->low) * u;
            const nf_real in = (nf_real)x;
            const wide exact = t->exact((wide)in);
            int e;
            frexp((double)exact, &e);
            /* the promise: 2 ulp in float, 1e-15 of the value in double */
            const double ulp =
                DIGITS == 24 ? ldexp(1, e - DIGITS) : 0.5e-15 * fmax(fabs((double)exact), ldexp(1, DBL_MIN_EXP));
            const double error = fabs((double)((wide)one(t->f, (double)in) - exact)) / ulp;
            if (!(error <= worst))
                worst = error, at = (double)in;
        }
        ck_assert_msg(worst <= t->ulps, "%s on [%g, %g]: %.2f units at %.17g", t->name, t->low, t->high, worst, at);
    }
}
END_TEST

START_TEST(right_at_the_edges)
{
    ck_assert(one(nf_exp, 0) == 1 && one(nf_exp, -INFINITY) == 0 && isinf(one(nf_exp, INFINITY)) &&
              isnan(one(nf_exp, NAN)));
    ck_assert(isinf(one(nf_exp, overflow)) && one(nf_exp, underflow) == 0 && one(nf_exp, underflow + 2) > 0);
    ck_assert(one(nf_log, 1) == 0 && one(nf_log, 0) == -INFINITY && isinf(one(nf_log, INFINITY)) &&
              isnan(one(nf_log, -1)));
    ck_assert(isnan(one(nf_log, NAN)) && fabs((double)one(nf_log, tiny) - log((double)(nf_real)tiny)) < 1e-4);
    ck_assert(one(nf_log1p, -1) == -INFINITY && one(nf_log1p, 0) == 0 && isinf(one(nf_log1p, INFINITY)));
    ck_assert((double)one(nf_log1p, tiny) == (double)(nf_real)tiny &&
              (double)one(nf_tanh, tiny) == (double)(nf_real)tiny);
    ck_assert(one(nf_tanh, INFINITY) == 1 && one(nf_tanh, -INFINITY) == -1 && signbit(one(nf_tanh, -0.0)) &&
              isnan(one(nf_tanh, NAN)));
    ck_assert(one(nf_sigmoid, -INFINITY) == 0 && one(nf_sigmoid, INFINITY) == 1 && one(nf_sigmoid, 0) == (nf_real)0.5);
    ck_assert(one(nf_softplus, -INFINITY) == 0 && isinf(one(nf_softplus, INFINITY)) && isnan(one(nf_softplus, NAN)));
    ck_assert(one(nf_erf, INFINITY) == 1 && one(nf_erf, -INFINITY) == -1 && one(nf_erf, 0) == 0 &&
              isnan(one(nf_erf, NAN)));
    ck_assert(one(nf_abs, -3) == 3 && isnan(one(nf_sqrt, -1)));
}
END_TEST

/* The quantile is right where its tail probability, by erfc, is half of |u|. */
START_TEST(normal_quantile)
{
    for (double u = DIGITS == 53 ? 1e-15 : 1e-9; u < 1; u *= 1.01) {
        const double z = (double)one(nf_normal, u), tail = erfc(z / sqrt(2));
        ck_assert_double_le(fabs(tail - (double)(nf_real)u) / (double)(nf_real)u / (1 + z * z),
                            DIGITS == 53 ? 4e-15 : 1e-6);
        ck_assert((double)one(nf_normal, -u) == -z);
    }
}
END_TEST

START_TEST(select_keeps_branches_apart)
{
    nf_real r[NF_LANES];
    nf_store(r, nf_select_lt(nf_set(1), nf_set(2), nf_set(7), nf_set((nf_real)NAN)));
    ck_assert(r[0] == 7);
    nf_store(r, nf_select_lt(nf_set((nf_real)NAN), nf_set(2), nf_set(7), nf_set(5)));
    ck_assert(r[0] == 5);
    nf_store(r, nf_max(nf_set((nf_real)NAN), nf_set(2)));
    ck_assert(isnan(r[0]));
    nf_store(r, nf_min(nf_set(2), nf_set((nf_real)NAN)));
    ck_assert(isnan(r[0]));
}
END_TEST

/* Results of all counts, next to each other and apart, with inputs in one stretch, in several and in none; as they are,
 * through a gate and through a relu. */
START_TEST(strips_read_what_they_say)
{
    enum { IN = 700, OUT = 23, ROWS = 5 * 16 };
    static const unsigned table[][4] = {
        {0, 6, 3, 1},  {0, 6, 0, 700},                                                       /* all */
        {1, 6, 3, 3},  {0, 6, 5, 90},  {0, 6, 300, 301}, {0, 6, 500, 699},                   /* with gaps */
        {2, 5, 3, 4},  {0, 2, 10, 20}, {0, 5, 20, 500},  {1, 3, 500, 505}, {3, 2, 505, 650}, /* five */
        {17, 1, 1, 0},                                                                       /* none */
        {18, 5, 1, 4}, {0, 4, 0, 64},  {1, 3, 64, 70},   {2, 2, 70, 400},  {4, 1, 400, 401},
    };
    static nf_real weight[OUT * IN], turned[OUT * IN], a[IN * ROWS], bias[OUT], gate[OUT * ROWS];
    static nf_real d[OUT * ROWS], e[OUT * ROWS], f[OUT * ROWS];
    static double live[OUT * IN];
    const size_t rows = sizeof table / sizeof *table;
    for (size_t block = 0, s = 0; block < rows; block = s)
        for (s = block + 1; s <= block + table[block][3]; s++)
            for (unsigned k = table[s][0]; k < table[s][0] + table[s][1]; k++)
                for (unsigned i = table[s][2]; i < table[s][3]; i++)
                    live[(table[block][0] + k * table[block][2]) * IN + i] = 1.5 + sin(0.37 * i + (double)(s + k));
    for (size_t i = 0; i < OUT * IN; i++) /* what no strip names is no number */
        turned[i % IN * OUT + i / IN] = weight[i] = live[i] != 0 ? (nf_real)live[i] : (nf_real)NAN;
    for (size_t i = 0; i < IN * ROWS; i++)
        a[i] = (nf_real)cos(0.11 * (double)i);
    for (size_t o = 0; o < OUT; o++)
        bias[o] = (nf_real)(0.5 * (double)o);
    for (size_t i = 0; i < OUT * ROWS; i++)
        gate[i] = i % 7 ? (nf_real)sin((double)i) : (nf_real)NAN;
    for (size_t m = NF_LANES; m <= ROWS; m += NF_LANES) {
        nf_strips(d, weight, IN, 1, a, bias, NULL, table[0], rows, IN, OUT, ROWS, m);
        nf_strips(e, turned, 1, OUT, a, NULL, gate, table[0], rows, IN, OUT, ROWS, m);
        nf_strips(f, weight, IN, 1, a, bias, f, table[0], rows, IN, OUT, ROWS, m);
        for (size_t o = 0; o < OUT; o++)
            for (size_t k = 0; k < m; k++) {
                double sum = 0, size = 1;
                for (size_t i = 0; i < IN; i++) {
                    const double term =
                        live[o * IN + i] != 0 ? (double)weight[o * IN + i] * (double)a[i * ROWS + k] : 0;
                    sum += term;
                    size += fabs(term);
                }
                const double near = size * (DIGITS == 53 ? 1e-14 : 4e-6);
                const size_t at = o * ROWS + k;
                ck_assert_double_le(fabs((double)d[at] - sum - (double)bias[o]), near);
                ck_assert_double_le(fabs((double)e[at] - (gate[at] > 0 ? sum : 0)), near);
                ck_assert(f[at] == (d[at] > 0 ? d[at] : 0));
            }
    }
}
END_TEST

/* The same of products without known zeros, with as many results as fill blocks of six or not. */
START_TEST(products_end_with_their_gate)
{
    enum { IN = 300, OUT = 64, ROWS = 5 * 16 };
    static nf_real weight[OUT * IN], a[IN * ROWS], bias[OUT], gate[OUT * ROWS];
    static nf_real d[OUT * ROWS], e[OUT * ROWS], f[OUT * ROWS];
    for (size_t i = 0; i < OUT * IN; i++)
        weight[i] = (nf_real)sin(0.7 * (double)i);
    for (size_t i = 0; i < IN * ROWS; i++)
        a[i] = (nf_real)cos(0.11 * (double)i);
    for (size_t i = 0; i < OUT * ROWS; i++)
        gate[i] = (nf_real)sin((double)i);
    for (size_t o = 0; o < OUT; o++)
        bias[o] = (nf_real)(0.1 * (double)o);
    for (size_t out = 1; out <= OUT; out += 5)
        for (size_t m = NF_LANES; m <= ROWS; m += NF_LANES) {
            nf_matvec(d, weight, IN, 1, a, bias, NULL, IN, out, ROWS, m);
            nf_matvec(e, weight, IN, 1, a, bias, gate, IN, out, ROWS, m);
            nf_matvec(f, weight, IN, 1, a, bias, f, IN, out, ROWS, m);
            for (size_t o = 0; o < out; o++)
                for (size_t k = 0; k < m; k++) {
                    const size_t at = o * ROWS + k;
                    double sum = (double)bias[o];
                    for (size_t i = 0; i < IN; i++)
                        sum += (double)weight[o * IN + i] * (double)a[i * ROWS + k];
                    ck_assert_double_le(fabs((double)d[at] - sum), IN * (DIGITS == 53 ? 1e-14 : 1e-6));
                    ck_assert(e[at] == (gate[at] > 0 ? d[at] : 0));
                    ck_assert(f[at] == (d[at] > 0 ? d[at] : 0));
                }
        }
}
END_TEST

RUN_SUITE("lane functions", accurate, right_at_the_edges, normal_quantile, select_keeps_branches_apart,
          strips_read_what_they_say, products_end_with_their_gate)

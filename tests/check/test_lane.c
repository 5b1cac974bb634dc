/* test_lane.c - the elementary functions over the lane type against libm in higher precision, built once for float and
 * once for double. Protects their accuracy over the range, and what they say at 0, inf, NaN and subnormals. */
#include <float.h>
#include <stdio.h>

#include "check_main.h"
#include "lane.h"

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

RUN_SUITE("lane functions", accurate, right_at_the_edges, normal_quantile, select_keeps_branches_apart)

/* test_lane.c - every function of operations.h over the lane type against its C in higher precision, and products
 * around known zeros, built once for float and once for double. Protects the functions' accuracy wherever their value
 * is a normal number, and what they say at 0, inf, NaN and subnormals; and that strips compute what they say, whatever
 * stands where they do not look. */
#include <float.h>
#include <stdio.h>
#include <tgmath.h>

#include "check_main.h"
#include "graph/graph.h"
#include "lane.h"
#include "wide.h"

#ifdef NF_DOUBLE
typedef long double wide;
enum { DIGITS = 53 };
static const double least = DBL_MIN, most = DBL_MAX, overflow = 710, underflow = -746;
#else
typedef double wide;
enum { DIGITS = 24 };
static const double least = (double)FLT_MIN, most = (double)FLT_MAX, overflow = 89, underflow = -104;
#endif

/* What operations.h says, with the functions of libm that its C calls in higher precision; see normal_quantile for
 * that. */
static wide normal(wide u) { return u; }
#define ARGUMENTS1(type) type x
#define ARGUMENTS2(type) type x, type y
#define CALL1(f) f(x)
#define CALL2(f) f(x, y)
#define FUNCTION(id, name, arity, flops, flags, libm, c)                                         \
    static nf_lane lane_##name(nf_lane x, nf_lane y) { return (void)y, CALL##arity(nf_##name); } \
    static wide exact_##name(wide x, wide y) { return (void)y, c; }
#include "operations.h"

static const struct function {
    const char *name;
    int arity, flags;
    nf_lane (*lane)(nf_lane, nf_lane);
    wide (*exact)(wide, wide);
} functions[] = {
#define FUNCTION(id, name, arity, flops, flags, libm, c) {#name, arity, flags, lane_##name, exact_##name},
#include "operations.h"
};

static nf_real at(const struct function *t, nf_real x, nf_real y)
{
    nf_real r[NF_LANES];
    nf_store(r, t->lane(nf_set(x), nf_set(y)));
    return r[NF_LANES - 1];
}

static nf_real one(nf_lane (*f)(nf_lane), double x)
{
    nf_real r[NF_LANES];
    nf_store(r, f(nf_set((nf_real)x)));
    return r[NF_LANES - 1];
}

/* How far r is from the exact value, in units of the promise: an ulp in float, half of 1e-15 of the value in double; of
 * the smallest number below normal ones. */
static double units(nf_real r, wide exact)
{
    int e;
    if (isnan(exact) || isnan(r))
        return isnan(exact) && isnan(r) ? 0 : INFINITY;
    if (isinf((nf_real)exact) || isinf(r))
        return (nf_real)exact == r ? 0 : INFINITY;
    frexp((double)exact, &e);
    const double size = fmax(fabs((double)exact), least), ulp = DIGITS == 24 ? ldexp(1, e - DIGITS) : 0.5e-15 * size;
    return (double)fabs(((wide)r - exact) / fmax(ulp, least * ldexp(1, 1 - DIGITS)));
}

/* Numbers between -50 and 50, numbers of all sizes, and numbers near 1. */
static nf_real number(int k, int points)
{
    const double u = (k + 0.37) / points, sign = k & 1 ? -1 : 1;
    return (nf_real)(k % 6 < 2   ? sign * 50 * u
                     : k % 6 < 4 ? sign * exp2(DIGITS * (4 * u - 2))
                                 : sign + u * u * u - 0.5);
}

START_TEST(accurate)
{
    enum { POINTS = 600000, STEP = 122949823 /* a prime: no pattern of the first argument is one of the second */ };
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        const struct function *t = &functions[i];
        double worst = 0;
        nf_real x_at = 0, y_at = 0;
        int seen = 0;
        for (int k = 0; k < POINTS && !(t->flags & NFC_ROWS_ONLY); k++) {
            const nf_real x = number(k, POINTS), y = number((int)((int64_t)k * STEP % POINTS), POINTS);
            const wide exact = t->exact((wide)x, (wide)y);
            if (!(fabs((double)exact) >= least && fabs((double)exact) <= most))
                continue;
            const double error = units(at(t, x, y), exact);
            seen++;
            if (!(error <= worst))
                worst = error, x_at = x, y_at = y;
        }
        if (getenv("NFC_SHOW"))
            printf("%s: %.2f units\n", t->name, worst);
        ck_assert_msg(seen > POINTS / 4 || t->flags & NFC_ROWS_ONLY, "%s is hardly a normal number", t->name);
        ck_assert_msg(worst <= 2, "%s: %.2f units at %.17g, %.17g", t->name, worst, (double)x_at, (double)y_at);
    }
}
END_TEST

START_TEST(right_at_the_edges)
{
    const nf_real smallest = (nf_real)(least * ldexp(1, 1 - DIGITS)), special[] = {
                                                                          0,
                                                                          -0.0f,
                                                                          1,
                                                                          -1,
                                                                          (nf_real)0.5,
                                                                          (nf_real)-0.5,
                                                                          (nf_real)INFINITY,
                                                                          -(nf_real)INFINITY,
                                                                          (nf_real)NAN,
                                                                          smallest,
                                                                          -smallest,
                                                                          5 * smallest,
                                                                          (nf_real)least,
                                                                          -(nf_real)least,
                                                                          (nf_real)most,
                                                                          -(nf_real)most,
                                                                          (nf_real)1e-30,
                                                                          (nf_real)-1e30,
                                                                      };
    const size_t n = sizeof special / sizeof *special;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        for (size_t k = 0; k < n * n; k++) {
            const struct function *t = &functions[i];
            const nf_real x = special[k % n], y = special[k / n];
            if (t->flags & NFC_ROWS_ONLY || (t->arity == 1 && k >= n))
                continue;
            const wide exact = t->exact((wide)x, (wide)y);
            const nf_real r = at(t, x, y);
            ck_assert_msg(units(r, exact) <= 2 && (isnan(r) || !signbit(r) == !signbit(exact)),
                          "%s(%g, %g): %.9g, expected %.9g", t->name, (double)x, (double)y, (double)r, (double)exact);
        }
    ck_assert(isinf(one(nf_exp, overflow)) && one(nf_exp, underflow) == 0 && one(nf_exp, underflow + 2) > 0);
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
    static nf_real d[OUT * ROWS], e[OUT * ROWS], f[OUT * ROWS], pack[NF_STRETCH * NF_GROUP];
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
        nf_strips(d, weight, IN, 1, a, bias, NULL, pack, table[0], rows, IN, OUT, ROWS, m);
        nf_strips(e, turned, 1, OUT, a, NULL, gate, pack, table[0], rows, IN, OUT, ROWS, m);
        nf_strips(f, weight, IN, 1, a, bias, f, pack, table[0], rows, IN, OUT, ROWS, m);
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
    static nf_real d[OUT * ROWS], e[OUT * ROWS], f[OUT * ROWS], pack[NF_STRETCH * NF_GROUP];
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
            nf_matvec(d, weight, IN, 1, a, bias, NULL, pack, IN, out, ROWS, m);
            nf_matvec(e, weight, IN, 1, a, bias, gate, pack, IN, out, ROWS, m);
            nf_matvec(f, weight, IN, 1, a, bias, f, pack, IN, out, ROWS, m);
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

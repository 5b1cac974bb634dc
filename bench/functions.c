/* functions.c - the elementary functions of the lane type: largest error and cost, beside SLEEF's and libm's.
 *
 * Compiled once for float and, with NF_DOUBLE, once for double; see bench/functions. Cost is that of one number in a
 * loop over 4096 of them, the best of many. */
#include <math.h>
#include <sleef.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "lane.h"

#ifdef NF_DOUBLE
typedef long double wide;
#define WIDE(name) name##l
#define LIBM(name) name
#define PRECISION "double"
enum { DIGITS = 53 };
#else
typedef double wide;
#define WIDE(name) name
#define LIBM(name) name##f
#define PRECISION "float"
enum { DIGITS = 24 };
#endif
#if defined(__AVX512F__) && defined(NF_DOUBLE)
#define SLEEF(f, u) Sleef_##f##d8_##u##avx512f
typedef __m512d sleef_lane;
#elif defined(__AVX512F__)
#define SLEEF(f, u) Sleef_##f##f16_##u##avx512f
typedef __m512 sleef_lane;
#elif defined(__AVX2__) && defined(NF_DOUBLE)
#define SLEEF(f, u) Sleef_##f##d4_##u##avx2
typedef __m256d sleef_lane;
#elif defined(__AVX2__)
#define SLEEF(f, u) Sleef_##f##f8_##u##avx2
typedef __m256 sleef_lane;
#elif defined(NF_DOUBLE)
#define SLEEF(f, u) Sleef_##f##d2_##u##sse2
typedef __m128d sleef_lane;
#else
#define SLEEF(f, u) Sleef_##f##f4_##u##sse2
typedef __m128 sleef_lane;
#endif

enum { N = 4096, POINTS = 4000000, RUNS = 400 };
static nf_real in[N], out[N];

static wide sigmoid(wide x) { return 1 / (1 + WIDE(exp)(-x)); }
static wide softplus(wide x) { return x > 0 ? x + WIDE(log1p)(WIDE(exp)(-x)) : WIDE(log1p)(WIDE(exp)(x)); }

#define LOOPS(name)                                        \
    static void our_##name(void)                           \
    {                                                      \
        for (size_t k = 0; k < N; k += NF_LANES)           \
            nf_store(out + k, nf_##name(nf_load(in + k))); \
    }
#define LIBM_LOOP(name)                 \
    static void libm_##name(void)       \
    {                                   \
        for (size_t k = 0; k < N; k++)  \
            out[k] = LIBM(name)(in[k]); \
    }
#define SLEEF_LOOP(name, u)                        \
    static void sleef_##name##_##u(void)           \
    {                                              \
        for (size_t k = 0; k < N; k += NF_LANES) { \
            sleef_lane v;                          \
            memcpy(&v, in + k, sizeof v);          \
            v = SLEEF(name, u)(v);                 \
            memcpy(out + k, &v, sizeof v);         \
        }                                          \
    }
/* clang-format off */
LOOPS(exp) LOOPS(log) LOOPS(log1p) LOOPS(tanh) LOOPS(sigmoid) LOOPS(softplus) LOOPS(erf)
LIBM_LOOP(exp) LIBM_LOOP(log) LIBM_LOOP(log1p) LIBM_LOOP(tanh) LIBM_LOOP(erf)
SLEEF_LOOP(exp, u10) SLEEF_LOOP(log, u10) SLEEF_LOOP(log, u35) SLEEF_LOOP(log1p, u10) SLEEF_LOOP(tanh, u10)
SLEEF_LOOP(tanh, u35) SLEEF_LOOP(erf, u10);
/* clang-format on */

static const struct function {
    const char *name;
    void (*our)(void), (*u10)(void), (*u35)(void), (*libm)(void);
    nf_lane (*f)(nf_lane);
    wide (*exact)(wide);
    double low, high;
} functions[] = {
    {"exp", our_exp, sleef_exp_u10, NULL, libm_exp, nf_exp, WIDE(exp), -86, 88},
    {"log", our_log, sleef_log_u10, sleef_log_u35, libm_log, nf_log, WIDE(log), 1e-30, 1e30},
    {"log1p", our_log1p, sleef_log1p_u10, NULL, libm_log1p, nf_log1p, WIDE(log1p), -0.99, 20},
    {"tanh", our_tanh, sleef_tanh_u10, sleef_tanh_u35, libm_tanh, nf_tanh, WIDE(tanh), -12, 12},
    {"sigmoid", our_sigmoid, NULL, NULL, NULL, nf_sigmoid, sigmoid, -40, 40},
    {"softplus", our_softplus, NULL, NULL, NULL, nf_softplus, softplus, -40, 40},
    {"erf", our_erf, sleef_erf_u10, NULL, libm_erf, nf_erf, WIDE(erf), -5, 5},
};

/* The largest error in units of the last place of the result. */
static double error(const struct function *t)
{
    double worst = 0;
    for (int k = 0; k < POINTS; k++) {
        const double u = (k + 0.37) / POINTS;
        const nf_real x =
            (nf_real)(t->high / t->low > 1e6 ? t->low * pow(t->high / t->low, u) : t->low + (t->high - t->low) * u);
        const wide exact = t->exact((wide)x);
        nf_real r[NF_LANES];
        int e;
        nf_store(r, t->f(nf_set(x)));
        frexp((double)exact, &e);
        const double ulps = fabs((double)(((wide)r[0] - exact) / ldexpl(1, e - DIGITS)));
        worst = ulps <= worst ? worst : ulps;
    }
    return worst;
}

/* Nanoseconds a number. */
static void cost(void (*f)(void))
{
    double best = INFINITY;
    if (!f) {
        printf(" |");
        return;
    }
    for (int r = 0; r < RUNS; r++) {
        struct timespec a, b;
        clock_gettime(CLOCK_MONOTONIC, &a);
        f();
        clock_gettime(CLOCK_MONOTONIC, &b);
        const double ns = (double)(b.tv_sec - a.tv_sec) * 1e9 + (double)(b.tv_nsec - a.tv_nsec);
        best = ns < best ? ns : best;
    }
    printf(" %.2f |", best / N);
}

int main(void)
{
    printf("| %s, %zu lanes | range | largest error, ulp | ns | SLEEF 1.0 ulp | SLEEF 3.5 ulp | libm |\n"
           "|---|---|---|---|---|---|---|\n",
           PRECISION, (size_t)NF_LANES);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        const struct function *t = &functions[i];
        for (int k = 0; k < N; k++) /* the middle of the range, where flows live */
            in[k] = (nf_real)(t->low < 0 ? fmax(t->low, -4) + (fmin(t->high, 4) - fmax(t->low, -4)) * k / N
                                         : 0.05 + 8.0 * k / N);
        printf("| %s | %g .. %g | %.2f |", t->name, t->low, t->high, error(t));
        cost(t->our);
        cost(t->u10);
        cost(t->u35);
        cost(t->libm);
        printf("\n");
    }
    printf("\n");
    return 0;
}

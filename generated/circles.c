/* circles.c - a normalizing flow in plain C, compiled by nfc 0.1.0. May be used under any terms.
 * Do not edit. circles.h says how to call it, and with which flags a row has the same bits in every call.
 * Rows are worked through in tiles: element e of row k is at x[e * TILE + k]. A lane is as many rows side by
 * side as a vector of the target holds.
 *
 * Layers that repeat are one function, which the entry points behind it call for each place where they stand,
 * with its parameters, and s, what depends on these alone. x comes in, y goes out; l is the log-determinant so
 * far; v is kept for the way back, where dy comes in, dx goes out and total sums up the gradient; t is scratch. */
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || \
    defined(__NO_SIGNED_ZEROS__) || defined(_M_FP_FAST) || \
    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__ > 0)
#error "-ffast-math or a part of it: NaN, infinities and the order of sums count here, compile without"
#endif
#if defined(__clang__)
#if defined(__x86_64__) || defined(__i386__)
#pragma float_control(precise, on)
#endif
#pragma clang fp contract(off) reassociate(off)
#pragma clang diagnostic ignored "-Wunused-function" /* of lanes, where there are none */
#elif defined(__GNUC__) && !defined(__TINYC__)
#pragma GCC optimize("-ffp-contract=off", "-fno-associative-math")
#endif
#include "circles.h"

#include <math.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define CIRCLES_NF_VECTOR 1
#if defined(__AVX512F__)
#include <immintrin.h>
#define CIRCLES_NF_LANE_BYTES 64
#define CIRCLES_NF_AVX512 1
#elif defined(__AVX__)
#define CIRCLES_NF_LANE_BYTES 32
#define CIRCLES_NF_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define CIRCLES_NF_LANE_BYTES 16
#ifdef __aarch64__
#include <arm_neon.h>
#endif
#ifdef __SSE2__
#define CIRCLES_NF_SSE 1 /* as CIRCLES_NF_AVX */
#endif
#endif
#define CIRCLES_NF_LANES (CIRCLES_NF_LANE_BYTES / sizeof(float))
typedef float circles_nf_lane __attribute__((vector_size(CIRCLES_NF_LANE_BYTES)));
typedef int32_t circles_nf_mask __attribute__((vector_size(CIRCLES_NF_LANE_BYTES)));
#define CIRCLES_NF_FETCH(p) __builtin_prefetch(p)
#else
#define CIRCLES_NF_FETCH(p) ((void)0)
#define CIRCLES_NF_VECTOR 0
#define CIRCLES_NF_LANES 1u
typedef float circles_nf_lane;
typedef int32_t circles_nf_mask;
#endif
#if defined(__GNUC__) && !defined(__TINYC__)
#define CIRCLES_NF_INLINE static inline __attribute__((always_inline))
#else
#define CIRCLES_NF_INLINE static inline
#endif
static inline circles_nf_lane circles_nf_load(const float *p)
{
    circles_nf_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void circles_nf_store(float *p, circles_nf_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline circles_nf_lane circles_nf_set(float a)
{
#if CIRCLES_NF_VECTOR
    const circles_nf_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline circles_nf_lane circles_nf_select(circles_nf_mask m, circles_nf_lane a, circles_nf_lane b)
{
#ifdef CIRCLES_NF_AVX
    return __builtin_ia32_blendvps256(b, a, (circles_nf_lane)m);
#elif CIRCLES_NF_VECTOR
    return (circles_nf_lane)(((circles_nf_mask)a & m) | ((circles_nf_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

/* x, but at most high; NaN comes through. */
static inline circles_nf_lane circles_nf_most(float high, circles_nf_lane x)
{
    const circles_nf_lane b = circles_nf_set(high);
#ifdef CIRCLES_NF_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(CIRCLES_NF_SSE)
    return __builtin_ia32_minps(b, x);
#elif defined(CIRCLES_NF_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return circles_nf_select((circles_nf_mask)(b < x), b, x);
#endif
}

/* x, but at least low and at most high; NaN comes through. */
static inline circles_nf_lane circles_nf_limit(float low, float high, circles_nf_lane x)
{
    const circles_nf_lane a = circles_nf_set(low);
#ifdef CIRCLES_NF_AVX
    return circles_nf_most(high, __builtin_ia32_maxps256(a, x));
#elif defined(CIRCLES_NF_SSE)
    return circles_nf_most(high, __builtin_ia32_maxps(a, x));
#elif defined(CIRCLES_NF_AVX512)
    return circles_nf_most(high, _mm512_maskz_max_ps((__mmask16)-1, a, x));
#else
    return circles_nf_most(high, circles_nf_select((circles_nf_mask)(x < a), a, x));
#endif
}

/* a b + c, rounded once where the target has an instruction for it. Nothing else is contracted: a row has the same bits
 * whatever function it passes through. */
static inline circles_nf_lane circles_nf_fma(circles_nf_lane a, circles_nf_lane b, circles_nf_lane c)
{
#ifdef CIRCLES_NF_AVX512
    return _mm512_fmadd_ps(a, b, c);
#elif defined(CIRCLES_NF_AVX) && defined(__FMA__)
    return __builtin_ia32_vfmaddps256(a, b, c);
#elif CIRCLES_NF_VECTOR && defined(__aarch64__)
    return (circles_nf_lane)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
#else
    return a * b + c;
#endif
}

/* c - a b */
static inline circles_nf_lane circles_nf_less(circles_nf_lane c, circles_nf_lane a, circles_nf_lane b)
{
#if CIRCLES_NF_VECTOR && (defined(CIRCLES_NF_AVX512) || defined(__FMA__) || defined(__aarch64__))
    return circles_nf_fma(-a, b, c);
#else
    return c - a * b;
#endif
}

/* c + x p, for one step of Horner's rule */
static inline circles_nf_lane circles_nf_next(float c, circles_nf_lane x, circles_nf_lane p) { return circles_nf_fma(x, p, circles_nf_set(c)); }
/* c + x d */
static inline circles_nf_lane circles_nf_line(float c, circles_nf_lane x, float d) { return circles_nf_fma(x, circles_nf_set(d), circles_nf_set(c)); }

static inline circles_nf_lane circles_nf_sqrt(circles_nf_lane a)
{
#ifdef CIRCLES_NF_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(CIRCLES_NF_SSE)
    return __builtin_ia32_sqrtps(a);
#elif defined(CIRCLES_NF_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif CIRCLES_NF_VECTOR
    circles_nf_lane r = a;
    unsigned i;
    for (i = 0; i < CIRCLES_NF_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

#if CIRCLES_NF_VECTOR
#define CIRCLES_NF_INTEGER 12583166.0f /* 1.5 * 2^23 + 2 * 127: the lowest bits of a number added to it are an integer */
/* a 2^n for t = CIRCLES_NF_INTEGER + n, rounded once where it is subnormal: 2^n is two factors, their exponents half of n's. */
static inline circles_nf_lane circles_nf_scale(circles_nf_lane a, circles_nf_lane t)
{
#ifdef CIRCLES_NF_AVX512
    return _mm512_maskz_scalef_ps((__mmask16)-1, a, t - CIRCLES_NF_INTEGER);
#else
    const circles_nf_mask biased = (circles_nf_mask)t & 511, half = biased >> 1;
    return a * (circles_nf_lane)(half << 23) * (circles_nf_lane)((biased - half) << 23);
#endif
}
#endif

/* The sum over the lanes: halves are added, and their halves, always in the same order. */
static inline float circles_nf_hsum(circles_nf_lane a)
{
#ifdef CIRCLES_NF_AVX512
    return _mm512_reduce_add_ps(a);
#elif defined(CIRCLES_NF_AVX)
    float low __attribute__((vector_size(16))), s __attribute__((vector_size(16)));
    memcpy(&low, &a, 16);
    memcpy(&s, (const char *)&a + 16, 16);
    s += low;
    return (s[0] + s[2]) + (s[1] + s[3]);
#elif CIRCLES_NF_VECTOR
    const circles_nf_lane s = a;
    return (s[0] + s[2]) + (s[1] + s[3]);
#else
    return a;
#endif
}

/* Turns a square of numbers, CIRCLES_NF_SIDE a side: to[c * to_apart + r] = from[r * apart + c]. */
#if CIRCLES_NF_VECTOR && defined(__has_builtin)
#if __has_builtin(__builtin_shufflevector)
#define CIRCLES_NF_SIDE (16 / sizeof(float))
typedef float circles_nf_row __attribute__((vector_size(16)));
static inline void circles_nf_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    circles_nf_row a, b, c, d, ab, cd;
    memcpy(&a, from, 16), memcpy(&b, from + apart, 16);
    memcpy(&c, from + 2 * apart, 16), memcpy(&d, from + 3 * apart, 16);
    ab = __builtin_shufflevector(a, b, 0, 4, 1, 5), cd = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    a = __builtin_shufflevector(a, b, 2, 6, 3, 7), c = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    b = __builtin_shufflevector(ab, cd, 0, 1, 4, 5), d = __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
    memcpy(to, &b, 16), memcpy(to + to_apart, &d, 16);
    b = __builtin_shufflevector(a, c, 0, 1, 4, 5), d = __builtin_shufflevector(a, c, 2, 3, 6, 7);
    memcpy(to + 2 * to_apart, &b, 16), memcpy(to + 3 * to_apart, &d, 16);
}
#endif
#endif
#ifndef CIRCLES_NF_SIDE
#define CIRCLES_NF_SIDE 1
static inline void circles_nf_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    (void)to_apart, (void)apart;
    *to = *from;
}
#endif

static inline circles_nf_lane circles_nf_select_lt(circles_nf_lane a, circles_nf_lane b, circles_nf_lane yes, circles_nf_lane no)
{
    return circles_nf_select((circles_nf_mask)(a < b), yes, no);
}

static inline circles_nf_lane circles_nf_select_le(circles_nf_lane a, circles_nf_lane b, circles_nf_lane yes, circles_nf_lane no)
{
    return circles_nf_select((circles_nf_mask)(a <= b), yes, no);
}

/* The larger; a NaN in either argument comes through. */
static inline circles_nf_lane circles_nf_max(circles_nf_lane a, circles_nf_lane b) { return circles_nf_select_lt(b, a, a, circles_nf_select((circles_nf_mask)(a == a), b, a)); }

static inline circles_nf_lane circles_nf_abs(circles_nf_lane a)
{
#if CIRCLES_NF_VECTOR
    return (circles_nf_lane)((circles_nf_mask)a & ~(circles_nf_mask)circles_nf_set((float)-0.0));
#else
    return (float)fabs((double)a);
#endif
}

#if CIRCLES_NF_VECTOR
/* e^x = 2^n (1 + w) = 2^n e^r with |r| <= ln(2)/2; returns w, and n as circles_nf_scale takes it. */
static inline circles_nf_lane circles_nf_exp_parts(circles_nf_lane x, circles_nf_lane *power)
{
    circles_nf_lane n, r, z, p;
    x = circles_nf_limit(-104.0f, 89.0f, x);
    *power = circles_nf_line(CIRCLES_NF_INTEGER, x, 1.44269504f); /* rounds to an integer */
    n = *power - CIRCLES_NF_INTEGER;
    r = circles_nf_fma(n, circles_nf_set(2.12194440e-4f), circles_nf_less(x, n, circles_nf_set(0.693359375f)));
    z = r * r;
    p = circles_nf_fma(z, circles_nf_set(1.39504799e-3f), circles_nf_line(0.041666206f, r, 8.36888235e-3f));
    p = circles_nf_fma(z, p, circles_nf_line(0.5f, r, 0.166665196f));
    return circles_nf_fma(z, p, r);
}
#endif
static inline circles_nf_lane circles_nf_exp(circles_nf_lane x)
{
#if CIRCLES_NF_VECTOR
    circles_nf_lane power;
    const circles_nf_lane w = circles_nf_exp_parts(x, &power);
    return circles_nf_scale(1.0f + w, power);
#else
    return expf(x);
#endif
}

/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline circles_nf_lane circles_nf_log(circles_nf_lane x)
{
#if CIRCLES_NF_VECTOR
    const circles_nf_lane zero = circles_nf_set(0.0f);
    const circles_nf_mask tiny = (circles_nf_mask)(x < 1.17549435e-38f);
    circles_nf_mask i;
    circles_nf_lane y = circles_nf_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = (((circles_nf_mask)y & 0x7fffffff) - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (circles_nf_lane)((circles_nf_mask)y - (i << 23)) - 1.0f;
    n = (circles_nf_lane)(i + 0x4b400000) - 12582912.0f - circles_nf_select(tiny, circles_nf_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * circles_nf_next(0.666666627f, z, circles_nf_next(0.400003552f, z, circles_nf_line(0.285358906f, z, 0.236105233f)));
    h = 0.5f * f * f;
    r = circles_nf_fma(n, circles_nf_set(0.693359375f), f - (h - circles_nf_fma(n, circles_nf_set(-2.12194440e-4f), s * (h + r))));
    r = circles_nf_select((circles_nf_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = circles_nf_select((circles_nf_mask)(x == 0.0f), zero - INFINITY, r);
    return circles_nf_select((circles_nf_mask)(x < 0.0f), circles_nf_set(NAN), r);
#else
    return logf(x);
#endif
}

/* tanh a = (T + w) / (1 + T w) where a = n ln(2)/2 + r, w = tanh r and T = tanh(n ln(2)/2) = (2^n - 1) / (2^n + 1). The
 * denominator is made of the numerator, so that what rounds the one rounds the other; n begins at 3/4, where less is
 * lost than at 1/2: the sum that finds it keeps halves, and the half is cut off. */
static inline circles_nf_lane circles_nf_tanh(circles_nf_lane x)
{
#if CIRCLES_NF_VECTOR
    const circles_nf_lane magic = circles_nf_set(6291582.0f), a = circles_nf_most(9.5f, circles_nf_abs(x)); /* 1.5 * 2^22 + 126 */
    const circles_nf_lane t = (circles_nf_lane)((circles_nf_mask)circles_nf_fma(a, circles_nf_set(2.88539008f), magic) & -2);
    const circles_nf_lane r = circles_nf_less(a, t - magic, circles_nf_set(0.34657359f)), z = r * r;
    const circles_nf_lane w = circles_nf_fma(r * z, circles_nf_next(-0.333332092f, z, circles_nf_line(0.133223608f, z, -0.0511830561f)), r);
    const circles_nf_lane half = (circles_nf_lane)((circles_nf_mask)t << 22); /* 2^n / 2 */
    const circles_nf_lane p = circles_nf_fma(half + 0.5f, w, half - 0.5f), y = p / (p + (1.0f - w));
    return (circles_nf_lane)((circles_nf_mask)y | ((circles_nf_mask)x & (circles_nf_mask)circles_nf_set(-0.0f)));
#else
    return tanhf(x);
#endif
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline circles_nf_lane circles_nf_normal(circles_nf_lane u)
{
    const circles_nf_lane tail = 0.5f * circles_nf_select_lt(u, circles_nf_set(0.0f), -u, u), q = 0.5f - tail,
                  r = circles_nf_less(circles_nf_set(0.180625f), q, q);
    const circles_nf_lane s = circles_nf_sqrt(-circles_nf_log(tail)), c = s - 1.6f, e = s - 5.0f;
    circles_nf_lane z, middle, far, extreme;
    middle = circles_nf_next(3.3871327179f, r, circles_nf_next(50.434271938f, r, circles_nf_line(159.29113202f, r, 59.109374720f)));
    middle = q * middle / circles_nf_next(1.0f, r, circles_nf_next(17.895169469f, r, circles_nf_line(78.757757664f, r, 67.187563600f)));
    far = circles_nf_next(1.4234372777f, c, circles_nf_next(2.7568153900f, c, circles_nf_line(1.3067284816f, c, 0.17023821103f)));
    far = far / circles_nf_next(1.0f, c, circles_nf_line(0.73700164250f, c, 0.12021132975f));
    extreme = circles_nf_next(6.6579051150f, e, circles_nf_next(3.0812263860f, e, circles_nf_line(0.42868294337f, e, 0.017337203997f)));
    extreme = extreme / circles_nf_next(1.0f, e, circles_nf_line(0.24197894225f, e, 0.012258202635f));
    z = circles_nf_select_lt(q, circles_nf_set(0.425f), middle, circles_nf_select_lt(s, circles_nf_set(5.0f), far, extreme));
    return circles_nf_select_lt(u, circles_nf_set(0.0f), -z, z);
}

/* One result: d = from + sum_i weight[i * step_i] a[i], or d += sum_i ...; four lanes of rows at a time. */
static inline void circles_nf_dot(float *d, circles_nf_lane from, int more, const float *weight, size_t step_i, const float *a,
                          size_t in, size_t stride_a, size_t m)
{
    size_t k, i;
    for (k = 0; k + 4 * CIRCLES_NF_LANES <= m; k += 4 * CIRCLES_NF_LANES) {
        const float *x = a + k, *w = weight;
        circles_nf_lane s0 = more ? circles_nf_load(d + k) : from, s1 = more ? circles_nf_load(d + k + CIRCLES_NF_LANES) : from;
        circles_nf_lane s2 = more ? circles_nf_load(d + k + 2 * CIRCLES_NF_LANES) : from, s3 = more ? circles_nf_load(d + k + 3 * CIRCLES_NF_LANES) : from;
        for (i = 0; i < in; i++, x += stride_a, w += step_i) {
            s0 = circles_nf_fma(circles_nf_load(x), circles_nf_set(*w), s0);
            s1 = circles_nf_fma(circles_nf_load(x + CIRCLES_NF_LANES), circles_nf_set(*w), s1);
            s2 = circles_nf_fma(circles_nf_load(x + 2 * CIRCLES_NF_LANES), circles_nf_set(*w), s2);
            s3 = circles_nf_fma(circles_nf_load(x + 3 * CIRCLES_NF_LANES), circles_nf_set(*w), s3);
        }
        circles_nf_store(d + k, s0);
        circles_nf_store(d + k + CIRCLES_NF_LANES, s1);
        circles_nf_store(d + k + 2 * CIRCLES_NF_LANES, s2);
        circles_nf_store(d + k + 3 * CIRCLES_NF_LANES, s3);
    }
    for (; k < m; k += CIRCLES_NF_LANES) {
        circles_nf_lane s = more ? circles_nf_load(d + k) : from;
        for (i = 0; i < in; i++)
            s = circles_nf_fma(circles_nf_load(a + i * stride_a + k), circles_nf_set(weight[i * step_i]), s);
        circles_nf_store(d + k, s);
    }
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i], or d[o] += sum_i ..., four results at a time: for small
 * matrices, for the last lane and for what is left of a large one. */
static inline void circles_nf_matvec4(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                              const float *bias, size_t in, size_t out, size_t stride, size_t stride_a, size_t m,
                              int more)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += CIRCLES_NF_LANES)
        for (o = 0; o < whole; o += 4) {
            const float *w = weight + o * step_o;
            float *to = d + o * stride + k;
            circles_nf_lane s0, s1, s2, s3;
            if (more) {
                s0 = circles_nf_load(to), s1 = circles_nf_load(to + stride);
                s2 = circles_nf_load(to + 2 * stride), s3 = circles_nf_load(to + 3 * stride);
            } else {
                s0 = circles_nf_set(bias ? bias[o] : 0), s1 = circles_nf_set(bias ? bias[o + 1] : 0);
                s2 = circles_nf_set(bias ? bias[o + 2] : 0), s3 = circles_nf_set(bias ? bias[o + 3] : 0);
            }
            for (i = 0; i < in; i++, w += step_i) {
                const circles_nf_lane x = circles_nf_load(a + i * stride_a + k);
                s0 = circles_nf_fma(x, circles_nf_set(w[0]), s0);
                s1 = circles_nf_fma(x, circles_nf_set(w[step_o]), s1);
                s2 = circles_nf_fma(x, circles_nf_set(w[2 * step_o]), s2);
                s3 = circles_nf_fma(x, circles_nf_set(w[3 * step_o]), s3);
            }
            circles_nf_store(to, s0);
            circles_nf_store(to + stride, s1);
            circles_nf_store(to + 2 * stride, s2);
            circles_nf_store(to + 3 * stride, s3);
        }
    for (o = whole; o < out; o++)
        circles_nf_dot(d + o * stride, circles_nf_set(bias ? bias[o] : 0), more, weight + o * step_o, step_i, a, in, stride_a, m);
}

/* A block of 6 results of 2 lanes of rows each fills the vector registers. */
typedef struct circles_nf_block {
    circles_nf_lane s00, s01, s10, s11, s20, s21, s30, s31, s40, s41, s50, s51;
} circles_nf_block;

CIRCLES_NF_INLINE circles_nf_block circles_nf_block6_load(const float *d, size_t stride)
{
    const circles_nf_block b = {
        circles_nf_load(d),
        circles_nf_load(d + CIRCLES_NF_LANES),
        circles_nf_load(d + stride),
        circles_nf_load(d + stride + CIRCLES_NF_LANES),
        circles_nf_load(d + 2 * stride),
        circles_nf_load(d + 2 * stride + CIRCLES_NF_LANES),
        circles_nf_load(d + 3 * stride),
        circles_nf_load(d + 3 * stride + CIRCLES_NF_LANES),
        circles_nf_load(d + 4 * stride),
        circles_nf_load(d + 4 * stride + CIRCLES_NF_LANES),
        circles_nf_load(d + 5 * stride),
        circles_nf_load(d + 5 * stride + CIRCLES_NF_LANES),
    };
    return b;
}

CIRCLES_NF_INLINE void circles_nf_block6_store(float *d, size_t stride, const circles_nf_block *b)
{
    circles_nf_store(d, b->s00), circles_nf_store(d + CIRCLES_NF_LANES, b->s01);
    circles_nf_store(d + stride, b->s10), circles_nf_store(d + stride + CIRCLES_NF_LANES, b->s11);
    circles_nf_store(d + 2 * stride, b->s20), circles_nf_store(d + 2 * stride + CIRCLES_NF_LANES, b->s21);
    circles_nf_store(d + 3 * stride, b->s30), circles_nf_store(d + 3 * stride + CIRCLES_NF_LANES, b->s31);
    circles_nf_store(d + 4 * stride, b->s40), circles_nf_store(d + 4 * stride + CIRCLES_NF_LANES, b->s41);
    circles_nf_store(d + 5 * stride, b->s50), circles_nf_store(d + 5 * stride + CIRCLES_NF_LANES, b->s51);
}

/* Result o += sum_i w[o * step_o + i * step_i] a[i * apart] for i < n, two lanes for each i. */
CIRCLES_NF_INLINE void circles_nf_block6_add(circles_nf_block *b, const float *w, size_t step_o, size_t step_i, const float *a,
                             size_t apart, size_t n)
{
    for (; n > 0; n--, w += step_i, a += apart) {
        const circles_nf_lane x = circles_nf_load(a), y = circles_nf_load(a + CIRCLES_NF_LANES);
        CIRCLES_NF_FETCH(w + 11 * step_o); /* of the next block */
        b->s00 = circles_nf_fma(x, circles_nf_set(w[0]), b->s00);
        b->s01 = circles_nf_fma(y, circles_nf_set(w[0]), b->s01);
        b->s10 = circles_nf_fma(x, circles_nf_set(w[step_o]), b->s10);
        b->s11 = circles_nf_fma(y, circles_nf_set(w[step_o]), b->s11);
        b->s20 = circles_nf_fma(x, circles_nf_set(w[2 * step_o]), b->s20);
        b->s21 = circles_nf_fma(y, circles_nf_set(w[2 * step_o]), b->s21);
        b->s30 = circles_nf_fma(x, circles_nf_set(w[3 * step_o]), b->s30);
        b->s31 = circles_nf_fma(y, circles_nf_set(w[3 * step_o]), b->s31);
        b->s40 = circles_nf_fma(x, circles_nf_set(w[4 * step_o]), b->s40);
        b->s41 = circles_nf_fma(y, circles_nf_set(w[4 * step_o]), b->s41);
        b->s50 = circles_nf_fma(x, circles_nf_set(w[5 * step_o]), b->s50);
        b->s51 = circles_nf_fma(y, circles_nf_set(w[5 * step_o]), b->s51);
    }
}

CIRCLES_NF_INLINE circles_nf_block circles_nf_block6_zero(void)
{
    const circles_nf_lane z = circles_nf_set(0);
    const circles_nf_block b = {z, z, z, z, z, z, z, z, z, z, z, z};
    return b;
}

/* Inputs that a product takes at a time: two lanes of them, 16 KB, stay in the first cache. */
#define CIRCLES_NF_STRETCH (8192 / sizeof(circles_nf_lane))
/* Rows it takes at a time: weights, once in the first cache, serve them all. */
#define CIRCLES_NF_GROUP ((CIRCLES_NF_VECTOR ? 8 : 2) * CIRCLES_NF_LANES)

/* m rows of n values, two lanes of rows at a time: those of row k and the next, n times two lanes, at pack + k * n. */
static inline void circles_nf_pack(float *pack, const float *a, size_t n, size_t stride, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += 2 * CIRCLES_NF_LANES)
        for (i = 0; i < n; i++, pack += 2 * CIRCLES_NF_LANES) {
            circles_nf_store(pack, circles_nf_load(a + i * stride + k));
            circles_nf_store(pack + CIRCLES_NF_LANES, circles_nf_load(a + i * stride + k + CIRCLES_NF_LANES));
        }
}

/* What products begin with: the bias, every `apart`-th of it, or 0. */
static inline void circles_nf_begin(float *d, const float *bias, size_t apart, size_t out, size_t stride, size_t m)
{
    size_t o, k;
    for (o = 0; o < out; o++)
        for (k = 0; k < m; k += CIRCLES_NF_LANES)
            circles_nf_store(d + o * stride + k, circles_nf_set(bias ? bias[o * apart] : 0));
}

/* What they may end with: 0 where the gate is not above 0. The gate may be d itself: a relu. */
static inline void circles_nf_gate(float *d, const float *gate, size_t out, size_t stride, size_t m)
{
    const circles_nf_lane zero = circles_nf_set(0);
    size_t o, k;
    for (o = 0; gate && o < out; o++)
        for (k = 0; k < m; k += CIRCLES_NF_LANES)
            circles_nf_store(d + o * stride + k,
                     circles_nf_select_lt(zero, circles_nf_load(gate + o * stride + k), circles_nf_load(d + o * stride + k), zero));
}

/* A block at d of up to 6 results. Fewer than 6 are computed with those before them, which stay as they are: whatever
 * block or rest a result is in, its sum starts at what is at d and goes on in the order of the inputs. */
CIRCLES_NF_INLINE circles_nf_block circles_nf_six_begin(const float *d, size_t results, size_t stride)
{
    return circles_nf_block6_load(d - (6 - results) * stride, stride);
}

CIRCLES_NF_INLINE void circles_nf_six_end(float *d, size_t results, size_t stride, const circles_nf_block *b)
{
    float six[6 * 2 * CIRCLES_NF_LANES];
    const float *sum = six + (6 - results) * 2 * CIRCLES_NF_LANES;
    size_t o, k;
    if (results == 6) {
        circles_nf_block6_store(d, stride, b);
        return;
    }
    circles_nf_block6_store(six, 2 * CIRCLES_NF_LANES, b);
    for (o = 0; o < results; o++)
        for (k = 0; k < 2 * CIRCLES_NF_LANES; k += CIRCLES_NF_LANES)
            circles_nf_store(d + o * stride + k, circles_nf_load(sum + o * 2 * CIRCLES_NF_LANES + k));
}

/* Adds to them the sums over n inputs, `apart` from each other. */
CIRCLES_NF_INLINE void circles_nf_six(float *d, size_t results, const float *weight, size_t step_o, size_t step_i, const float *a,
                      size_t apart, size_t n, size_t stride)
{
    circles_nf_block b = circles_nf_six_begin(d, results, stride);
    circles_nf_block6_add(&b, weight - (6 - results) * step_o, step_o, step_i, a, apart, n);
    circles_nf_six_end(d, results, stride, &b);
}

/* The same for a group of rows; next: how far apart the inputs of two rows are. */
#ifndef CIRCLES_NF_APART /* what it is, if it is to have the registers for itself */
#define CIRCLES_NF_APART static inline
#endif
CIRCLES_NF_APART void circles_nf_sixes(float *d, size_t results, const float *weight, size_t step_o, size_t step_i,
                       const float *a, size_t next, size_t apart, size_t n, size_t stride, size_t group)
{
    size_t k;
    for (k = 0; k < group; k += 2 * CIRCLES_NF_LANES)
        circles_nf_six(d + k, results, weight, step_o, step_i, a + k * next, apart, n, stride);
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 * Then 0 where the gate, if there is one, is not above 0: see circles_nf_gate. pack: room for in * m numbers, or for
 * CIRCLES_NF_STRETCH * CIRCLES_NF_GROUP where these are fewer. */
static inline void circles_nf_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const float *gate, float *pack, size_t in, size_t out,
                             size_t stride, size_t m)
{
    const size_t whole = out < 6 || in * out < 512 ? 0 : m / (2 * CIRCLES_NF_LANES) * 2 * CIRCLES_NF_LANES;
    const size_t few = whole && out % 6 < 3 ? out % 6 : 0, sixes = out - few; /* one or two are no block */
    const int packs = sixes > 24;                                             /* inputs are read often enough */
    size_t g, o, first;
    if (few) {
        circles_nf_matvec4(d + sixes * stride, weight + sixes * step_o, step_o, step_i, a, bias ? bias + sixes : NULL, in, few,
                   stride, stride, whole, 0);
        circles_nf_gate(d + sixes * stride, gate ? gate + sixes * stride : NULL, few, stride, whole);
    }
    if (whole < m) {
        circles_nf_matvec4(d + whole, weight, step_o, step_i, a + whole, bias, in, out, stride, stride, m - whole, 0);
        circles_nf_gate(d + whole, gate ? gate + whole : NULL, out, stride, m - whole);
    }
    for (first = 0; first < in; first += CIRCLES_NF_STRETCH) {
        const size_t n = in - first < CIRCLES_NF_STRETCH ? in - first : CIRCLES_NF_STRETCH;
        for (g = 0; g < whole; g += CIRCLES_NF_GROUP) {
            const size_t group = whole - g < CIRCLES_NF_GROUP ? whole - g : CIRCLES_NF_GROUP;
            const float *x = a + first * stride + g;
            if (packs)
                circles_nf_pack(pack, x, n, stride, group);
            for (o = 0; o < sixes; o += 6) {
                const size_t results = sixes - o < 6 ? sixes - o : 6;
                float *to = d + o * stride + g;
                if (first == 0)
                    circles_nf_begin(to, bias ? bias + o : NULL, 1, results, stride, group);
                circles_nf_sixes(to, results, weight + o * step_o + first * step_i, step_o, step_i, packs ? pack : x,
                         packs ? n : 1, packs ? 2 * CIRCLES_NF_LANES : stride, n, stride, group);
                if (first + n == in)
                    circles_nf_gate(to, gate ? gate + o * stride + g : NULL, results, stride, group);
            }
        }
    }
}

/* turned[row * 2 lanes + c] = b[c] for the first `rows` rows, whole lanes, of 2 lanes of values; 0 from cols on. */
static inline void circles_nf_turn(float *turned, const float *b, size_t cols, size_t rows, size_t stride)
{
    const size_t whole = cols / CIRCLES_NF_SIDE * CIRCLES_NF_SIDE;
    size_t row, c;
    for (c = 0; c < whole; c += CIRCLES_NF_SIDE)
        for (row = 0; row < rows; row += CIRCLES_NF_SIDE) {
            CIRCLES_NF_FETCH(b + (c + CIRCLES_NF_SIDE + row / CIRCLES_NF_SIDE % CIRCLES_NF_SIDE) * stride + row);
            circles_nf_turn_square(turned + row * 2 * CIRCLES_NF_LANES + c, 2 * CIRCLES_NF_LANES, b + c * stride + row, stride);
        }
    for (; c < 2 * CIRCLES_NF_LANES; c++)
        for (row = 0; row < rows; row++)
            turned[row * 2 * CIRCLES_NF_LANES + c] = c < cols ? b[c * stride + row] : 0;
}

/* sum[o] = sum over rows of a[o] turned[row], for fewer than 6 values of o and 2 lanes; += where there are more. */
static inline void circles_nf_outer_few(float *sum, const float *a, size_t out, const float *turned, size_t rows,
                                size_t stride, int more)
{
    size_t o, k, c;
    for (o = 0; o < out; o++)
        for (k = 0; k < rows; k++)
            for (c = o * 2 * CIRCLES_NF_LANES; c < (o + 1) * 2 * CIRCLES_NF_LANES; c += CIRCLES_NF_LANES)
                circles_nf_store(sum + c, circles_nf_fma(circles_nf_load(turned + (k - o) * 2 * CIRCLES_NF_LANES + c), circles_nf_set(a[o * stride + k]),
                                         more || k ? circles_nf_load(sum + c) : circles_nf_set(0)));
}

/* total[o * in + i] += sum over rows of a[o] b[i], four results at a time: for small matrices. */
static inline void circles_nf_outer4(double *total, const float *a, const float *b, size_t out, size_t in, size_t stride,
                             size_t m)
{
    const size_t whole = in / 4 * 4;
    size_t k, o, i;
    for (o = 0; o < out; o++) {
        const float *x = a + o * stride;
        for (i = 0; i < whole; i += 4) {
            const float *y = b + i * stride;
            double *t = total + o * in + i;
            circles_nf_lane s0 = circles_nf_set(0), s1 = s0, s2 = s0, s3 = s0;
            for (k = 0; k < m; k += CIRCLES_NF_LANES) {
                const circles_nf_lane v = circles_nf_load(x + k);
                s0 = circles_nf_fma(v, circles_nf_load(y + k), s0);
                s1 = circles_nf_fma(v, circles_nf_load(y + stride + k), s1);
                s2 = circles_nf_fma(v, circles_nf_load(y + 2 * stride + k), s2);
                s3 = circles_nf_fma(v, circles_nf_load(y + 3 * stride + k), s3);
            }
            t[0] += (double)circles_nf_hsum(s0);
            t[1] += (double)circles_nf_hsum(s1);
            t[2] += (double)circles_nf_hsum(s2);
            t[3] += (double)circles_nf_hsum(s3);
        }
        for (i = whole; i < in; i++) {
            circles_nf_lane s0 = circles_nf_set(0), s1 = s0; /* two chains */
            for (k = 0; k + CIRCLES_NF_LANES < m; k += 2 * CIRCLES_NF_LANES) {
                s0 = circles_nf_fma(circles_nf_load(x + k), circles_nf_load(b + i * stride + k), s0);
                s1 = circles_nf_fma(circles_nf_load(x + k + CIRCLES_NF_LANES), circles_nf_load(b + i * stride + k + CIRCLES_NF_LANES), s1);
            }
            if (k < m)
                s0 = circles_nf_fma(circles_nf_load(x + k), circles_nf_load(b + i * stride + k), s0);
            total[o * in + i] += (double)circles_nf_hsum(s0 + s1);
        }
    }
}

/* Whether a block of a matrix is known to be zero: rows o .. o + rows - 1, columns i .. i + cols - 1. hole[3 h ..] are
 * a row and its zeros [from, to), by rows, up to `last`; *hole goes on to those of row o. */
static inline int circles_nf_hollow(const unsigned **hole, const unsigned *last, size_t o, size_t rows, size_t i, size_t cols)
{
    const unsigned *h;
    size_t covered = 0;
    while (*hole < last && (*hole)[0] < o)
        *hole += 3;
    for (h = *hole; h < last && h[0] < o + rows; h += 3)
        covered += h[1] <= i && h[2] >= i + cols;
    return covered == rows;
}

#define CIRCLES_NF_TURNED (70 * 2 * CIRCLES_NF_LANES)
/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. Blocks of zeros of W are left out. turned:
 * room for CIRCLES_NF_TURNED numbers. */
static inline void circles_nf_outer(double *total, const float *a, const float *b, float *turned, const unsigned *hole,
                            size_t holes, size_t out, size_t in, size_t stride, size_t m)
{
    float *sum = turned + 64 * 2 * CIRCLES_NF_LANES;
    size_t o, i, row, c, first;
    if (in < 2 * CIRCLES_NF_LANES || out * in < 2048) {
        circles_nf_outer4(total, a, b, out, in, stride, m);
        return;
    }
    for (first = 0; first < m; first += 64) {
        const size_t rows = m - first < 64 ? m - first : 64;
        for (i = 0; i < in; i += 2 * CIRCLES_NF_LANES) {
            const size_t cols = in - i < 2 * CIRCLES_NF_LANES ? in - i : 2 * CIRCLES_NF_LANES;
            const unsigned *h = hole;
            circles_nf_turn(turned, b + i * stride + first, cols, rows, stride);
            for (o = 0; o < out; o += 6) {
                const size_t results = out - o < 6 ? out - o : 6, again = o ? 6 - results : 0;
                if (holes && circles_nf_hollow(&h, hole + 3 * holes, o, results, i, cols))
                    continue;
                if (results + again == 6) { /* a product once more, with the rows as its inputs */
                    circles_nf_block six = circles_nf_block6_zero();
                    circles_nf_block6_add(&six, a + (o - again) * stride + first, stride, 1, turned, 2 * CIRCLES_NF_LANES, rows);
                    circles_nf_block6_store(sum, 2 * CIRCLES_NF_LANES, &six);
                } else {
                    circles_nf_outer_few(sum, a + first, results, turned, rows, stride, 0);
                }
                for (row = again; row < results + again; row++)
                    for (c = 0; c < cols; c++)
                        total[(o - again + row) * in + i + c] += (double)sum[row * 2 * CIRCLES_NF_LANES + c];
            }
        }
    }
}

/* Rows of x, `apart` numbers from one to the next, to columns of a tile, element j of row k at t[j * stride + k]; rows
 * past the last repeat it up to m. */
static inline void circles_nf_to_tile(const float *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++) {
        for (k = (rows - 1) / CIRCLES_NF_LANES * CIRCLES_NF_LANES; k < m; k += CIRCLES_NF_LANES)
            circles_nf_store(t + j * stride + k, circles_nf_set(x[(rows - 1) * apart + j]));
        for (k = 0; k + 1 < rows; k++)
            t[j * stride + k] = x[k * apart + j];
    }
}

/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void circles_nf_weights(size_t n, size_t rows, size_t m, float *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (float)(k < rows ? 1.0 / (double)n : 0.0);
}

/* Whether none of n numbers is NaN. */
static inline int circles_nf_are_numbers(const float *x, size_t n)
{
    int all = 1;
    size_t i;
    for (i = 0; i < n; i++)
        all &= x[i] == x[i];
    return all;
}

/* Scores of n rows that are NaN become 0 where the log-density is -inf. */
static inline void circles_nf_settle(const float *log_prob, size_t n, size_t cols, float *score)
{
    size_t i;
    for (i = 0; i < n * cols; i++)
        if (score[i] != score[i] && log_prob[i / cols] == (float)-INFINITY)
            score[i] = 0;
}

/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void circles_nf_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
{
    uint32_t c0 = (uint32_t)row, c1 = (uint32_t)(row >> 32), c2 = block, c3 = stream;
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    for (round = 0; round < 10; round++) {
        const uint64_t a = (uint64_t)0xD2511F53u * c0, b = (uint64_t)0xCD9E8D57u * c2;
        const uint32_t n0 = (uint32_t)(b >> 32) ^ c1 ^ k0, n2 = (uint32_t)(a >> 32) ^ c3 ^ k1;
        c0 = n0;
        c1 = (uint32_t)b;
        c2 = n2;
        c3 = (uint32_t)a;
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    out[0] = c0;
    out[1] = c1;
    out[2] = c2;
    out[3] = c3;
}

#define CIRCLES_NF_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + CIRCLES_NF_DRAWS - 1, as circles_nf_philox has them. */
static inline void circles_nf_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][CIRCLES_NF_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < CIRCLES_NF_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < CIRCLES_NF_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void circles_nf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    uint32_t w[4][CIRCLES_NF_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += CIRCLES_NF_DRAWS) {
        const size_t n = rows - from < CIRCLES_NF_DRAWS ? rows - from : CIRCLES_NF_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            float *to = t + j * stride + from;
            if (j * words % 4 == 0)
                circles_nf_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
            for (k = 0; k < n; k++) { /* 31 or 63 bits of magnitude, in steps of 2^-31 or 2^-63, and a sign */
                const int32_t size =
                    words == 2 ? (int32_t)(((uint64_t)high[k] << 32 | low[k]) >> 1) : (int32_t)(high[k] >> 1);
                const float u = ((float)size + (float)0.5) *
                                  (float)(words == 2 ? 1.0842021724855044e-19 : 4.656612873077393e-10);
                to[k] = (words == 2 ? low[k] : high[k]) & 1 ? -u : u;
            }
        }
    }
}

enum { CIRCLES_NF_INIT_CONSTANT, CIRCLES_NF_INIT_UNIFORM, CIRCLES_NF_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct circles_nf_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, first + i) alone. */
static inline void circles_nf_initialise(uint64_t seed, const struct circles_nf_initial *from, size_t n, float *params,
                                 uint64_t first)
{
    size_t p, i;
    for (p = 0; p < n; p++)
        for (i = 0; i < from[p].count; i++) {
            const double a = from[p].a, b = from[p].b;
            double value = a, z = 3, u[2];
            uint32_t w[4], block = 0;
            if (from[p].keep && i % from[p].cols >= from[p].keep[i / from[p].cols]) {
                params[from[p].offset + i] = 0;
                continue;
            }
            if (from[p].kind != CIRCLES_NF_INIT_CONSTANT)
                do {
                    circles_nf_philox(seed, first + from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == CIRCLES_NF_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == CIRCLES_NF_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == CIRCLES_NF_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (float)value;
        }
}

/* What the moments are scaled by at a step, 1 at the first. */
static inline void circles_nf_adamw_scale(const struct circles_adamw_options *o, uint64_t step, double scale[2])
{
    scale[0] = 1.0 / (1.0 - pow(o->beta1, (double)step));
    scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));
}

/* One update of n parameters: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void circles_nf_adamw_update(const struct circles_adamw_options *o, const double scale[2], size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const circles_nf_lane b1 = circles_nf_set((float)o->beta1), b2 = circles_nf_set((float)o->beta2), eps = circles_nf_set((float)o->eps);
    const circles_nf_lane rest1 = circles_nf_set((float)(1.0 - o->beta1)), rest2 = circles_nf_set((float)(1.0 - o->beta2));
    const circles_nf_lane lr = circles_nf_set((float)o->lr), decay = circles_nf_set((float)o->weight_decay);
    const circles_nf_lane scale1 = circles_nf_set((float)scale[0]), scale2 = circles_nf_set((float)scale[1]);
    float rest[4][CIRCLES_NF_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += CIRCLES_NF_LANES) {
        const size_t left = n - i < CIRCLES_NF_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        float *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const float *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const circles_nf_lane now = b1 * circles_nf_load(first) + rest1 * circles_nf_load(g);
        const circles_nf_lane square = b2 * circles_nf_load(second) + rest2 * (circles_nf_load(g) * circles_nf_load(g));
        circles_nf_store(first, now);
        circles_nf_store(second, square);
        circles_nf_store(p, circles_nf_load(p) - lr * (now * scale1 / (circles_nf_sqrt(square * scale2) + eps) + decay * circles_nf_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

#define LANES CIRCLES_NF_LANES
#define LANE(a) ((a) - circles_nf_set(0)) /* numbers are spread over the lanes */
#define FMA(a, b, c) circles_nf_fma(LANE(a), LANE(b), LANE(c))   /* a * b + c */
#define LESS(a, b, c) circles_nf_less(LANE(c), LANE(a), LANE(b)) /* c - a * b */
#ifdef __GNUC__
#define RESTRICT __restrict
#else
#define RESTRICT
#endif

#if defined(__GNUC__) && !defined(__clang__)
#define UNROLL _Pragma("GCC unroll 8") /* where the width is known */
#else
#define UNROLL
#endif
/* A function over values of `width` elements. */
#define EACH(name, function) \
    static void name(float *d, const float *a, size_t width, size_t stride, size_t m) \
    { \
        size_t e, k; \
        if (m == stride) /* one long loop */ \
            m *= width, width = 1; \
        UNROLL for (e = 0; e < width; e++) \
            for (k = 0; k < m; k += LANES) \
                circles_nf_store(d + e * stride + k, function(circles_nf_load(a + e * stride + k))); \
    }
EACH(circles_nf_each_exp, circles_nf_exp)
EACH(circles_nf_each_tanh, circles_nf_tanh)
EACH(circles_nf_each_normal, circles_nf_normal)
#undef EACH
#undef UNROLL

#define TILE 128

static void circles_nf_coupling_forward_prologue(const float *params, float *s)
{
    const float *l1_scaling_factor = params + 0; /* [1] */
    s[0] = -3e+01f < l1_scaling_factor[0] ? l1_scaling_factor[0] : l1_scaling_factor[0] == l1_scaling_factor[0] ? -3e+01f : l1_scaling_factor[0];
    s[1] = s[0] < 4.3820266f ? s[0] : s[0] == s[0] ? 4.3820266f : s[0];
    s[2] = expf(s[1]);
    s[3] = 1.0f / s[2];
}

static void circles_nf_coupling_forward(const float *params, const float *s, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 1; /* [32, 1] */
    const float *l1_net_1_bias = params + 33; /* [32] */
    const float *l1_net_2_weight = params + 65; /* [32, 32] */
    const float *l1_net_2_bias = params + 1089; /* [32] */
    const float *l1_net_3_weight = params + 1121; /* [2, 32] */
    const float *l1_net_3_bias = params + 1185; /* [2] */
    size_t k;
    /* coupling, forward */
    circles_nf_matvec(t, l1_net_1_weight, 1, 1, x, l1_net_1_bias, t, t + 64 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 32 * TILE, l1_net_2_weight, 32, 1, t, l1_net_2_bias, t + 32 * TILE, t + 64 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, l1_net_3_weight, 32, 1, t + 32 * TILE, NULL, NULL, t + 64 * TILE, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + l1_net_3_bias[0];
        const circles_nf_lane v4_2 = v3_2 + l1_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[3];
        circles_nf_store(t + 4 * TILE + k, v5);
    }
    circles_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(t + k);
        const circles_nf_lane v7 = v6 * s[2];
        circles_nf_store(t + 1 * TILE + k, v7);
        const circles_nf_lane x2 = circles_nf_load(x + 1 * TILE + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v8 = x2 + v4_2;
        circles_nf_store(t + 4 * TILE + k, v8);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v8 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v9 = circles_nf_load(t + k);
        const circles_nf_lane v10 = v8 * v9;
        circles_nf_store(y + k, v10);
        const circles_nf_lane l1 = circles_nf_load(l + k);
        const circles_nf_lane v7 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v11 = l1 + v7;
        circles_nf_store(l + k, v11);
        const circles_nf_lane x1 = circles_nf_load(x + k);
        const circles_nf_lane v12_2 = x1;
        circles_nf_store(y + 1 * TILE + k, v12_2);
    }
}

static void circles_nf_gaussian_log_prob(const float *x, const float *l, const float *x0, float *p, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane x1 = circles_nf_load(x + k);
        const circles_nf_lane x2 = circles_nf_load(x + 1 * TILE + k);
        const circles_nf_lane l1 = circles_nf_load(l + k);
        const circles_nf_lane v5 = l1 + FMA(FMA(x2, x2, (x1 * x1)), -0.5f, -1.837877f);
        const circles_nf_lane o1 = circles_nf_load(x0 + k);
        const circles_nf_lane o2 = circles_nf_load(x0 + 1 * TILE + k);
        const circles_nf_lane v6 = circles_nf_max(o1, o2);
        const circles_nf_lane v7 = circles_nf_select_lt(v5, circles_nf_set(INFINITY), v5, circles_nf_set(-INFINITY));
        const circles_nf_lane v8 = circles_nf_select_le(v6, circles_nf_set(INFINITY), v7, v6);
        circles_nf_store(p + k, v8);
    }
}

/* ---- forward ---- */

static void circles_nf_forward_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 12; i++)
        circles_nf_coupling_forward_prologue(params + i * 1187, s + i * 4);
}

static void circles_nf_forward_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        circles_nf_store(t + 0 * TILE + k, circles_nf_set(0));
    for (i = 0; i < 12; i++)
        circles_nf_coupling_forward(params + i * 1187, s + i * 4, t + (1 + i % 2 * 2) * TILE, t, t + (3 - i % 2 * 2) * TILE, t + 5 * TILE, m);
}

void circles_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    circles_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        circles_nf_forward_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[128 + k];
            z[(first + k) * 2 + 1] = t[256 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- log_prob ---- */

static void circles_nf_log_prob_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        circles_nf_store(t + 0 * TILE + k, circles_nf_set(0));
    circles_nf_coupling_forward(params, s, t + 1 * TILE, t, t + 3 * TILE, t + 8 * TILE, m);
    for (i = 0; i < 11; i++)
        circles_nf_coupling_forward(params + 1187 + i * 1187, s + 4 + i * 4, t + (3 + i % 2 * 2) * TILE, t, t + (5 - i % 2 * 2) * TILE, t + 8 * TILE, m);
    circles_nf_gaussian_log_prob(t + 5 * TILE, t, t + 1 * TILE, t + 7 * TILE, m);
}

void circles_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first;
    circles_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        circles_nf_log_prob_tile(params, s, t, m);
        memcpy(log_prob + first, t + 896, rows * sizeof *t);
    }
}

/* ---- loss ---- */

static double circles_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    double loss = 0;
    circles_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        circles_nf_log_prob_tile(params, s, t, m);
        for (k = 0; k < rows; k++)
            loss -= (double)t[896 + k];
    }
    return n > 0 ? loss / (double)n : 0;
}

#undef TILE

#define TILE 128

static void circles_nf_coupling_inverse(const float *params, const float *s, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 1; /* [32, 1] */
    const float *l1_net_1_bias = params + 33; /* [32] */
    const float *l1_net_2_weight = params + 65; /* [32, 32] */
    const float *l1_net_2_bias = params + 1089; /* [32] */
    const float *l1_net_3_weight = params + 1121; /* [2, 32] */
    const float *l1_net_3_bias = params + 1185; /* [2] */
    size_t k;
    /* coupling, inverse */
    circles_nf_matvec(t, l1_net_1_weight, 1, 1, x + 1 * TILE, l1_net_1_bias, t, t + 64 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 32 * TILE, l1_net_2_weight, 32, 1, t, l1_net_2_bias, t + 32 * TILE, t + 64 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, l1_net_3_weight, 32, 1, t + 32 * TILE, NULL, NULL, t + 64 * TILE, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + l1_net_3_bias[0];
        const circles_nf_lane v4_2 = v3_2 + l1_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[3];
        circles_nf_store(t + 4 * TILE + k, v5);
    }
    circles_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(t + k);
        const circles_nf_lane v7 = v6 * s[2];
        circles_nf_store(t + 1 * TILE + k, v7);
        const circles_nf_lane v8 = -v7;
        circles_nf_store(t + 4 * TILE + k, v8);
    }
    circles_nf_each_exp(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane x1 = circles_nf_load(x + k);
        const circles_nf_lane v9 = circles_nf_load(t + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v11 = FMA(x1, v9, -v4_2);
        circles_nf_store(y + 1 * TILE + k, v11);
        const circles_nf_lane l1 = circles_nf_load(l + k);
        const circles_nf_lane v7 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v12 = l1 - v7;
        circles_nf_store(l + k, v12);
        const circles_nf_lane x2 = circles_nf_load(x + 1 * TILE + k);
        const circles_nf_lane v13_1 = x2;
        circles_nf_store(y + k, v13_1);
    }
}

static void circles_nf_gaussian_sample(const float *u, float *y, size_t m)
{
    /* gaussian, sample */
    circles_nf_each_normal(y, u, 2, TILE, m);
}

/* ---- inverse ---- */

static void circles_nf_inverse_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 12; i++)
        circles_nf_coupling_forward_prologue(params + 13057 - i * 1187, s + i * 4);
}

static void circles_nf_inverse_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        circles_nf_store(t + 0 * TILE + k, circles_nf_set(0));
    for (i = 0; i < 12; i++)
        circles_nf_coupling_inverse(params + 13057 - i * 1187, s + i * 4, t + (1 + i % 2 * 2) * TILE, t, t + (3 - i % 2 * 2) * TILE, t + 5 * TILE, m);
}

void circles_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    circles_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 128);
        circles_nf_inverse_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[128 + k];
            x[(first + k) * 2 + 1] = t[256 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- sample ---- */

static void circles_nf_sample_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        circles_nf_store(t + 4 * TILE + k, circles_nf_set(0));
    circles_nf_gaussian_sample(t, t + 2 * TILE, m);
    for (i = 0; i < 12; i++)
        circles_nf_coupling_inverse(params + 13057 - i * 1187, s + i * 4, t + (2 + i % 2 * 3) * TILE, t + 4 * TILE, t + (5 - i % 2 * 3) * TILE, t + 7 * TILE, m);
}

void circles_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    circles_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_random(seed, start + first, m, 2, 128, t + 0);
        circles_nf_sample_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[256 + k];
            x[(first + k) * 2 + 1] = t[384 + k];
        }
    }
}

/* ---- layers ---- */

static void circles_nf_layers_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        circles_nf_store(t + 0 * TILE + k, circles_nf_set(0));
    for (i = 0; i < 12; i++)
        circles_nf_coupling_inverse(params + 13057 - i * 1187, s + i * 4, t + (1 + i * 2) * TILE, t, t + (3 + i * 2) * TILE, t + 27 * TILE, m);
}

void circles_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, i, k, j;
    circles_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 128);
        circles_nf_layers_tile(params, s, t, m);
        static const unsigned at[13][2] = {{1, 2}, {4, 3}, {5, 6}, {8, 7}, {9, 10}, {12, 11}, {13, 14}, {16, 15}, {17, 18}, {20, 19},
            {21, 22}, {24, 23}, {25, 26}};
        for (i = 0; i < 13; i++)
            for (j = 0; j < 2; j++)
                for (k = 0; k < rows; k++)
                    x_each[(i * n + first + k) * 2 + j] = t[at[i][j] * 128 + k];
    }
}

#undef TILE

#define TILE 64

static void circles_nf_coupling_score(const float *params, const float *s, const float *x, float *y, float *v, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 1; /* [32, 1] */
    const float *l1_net_1_bias = params + 33; /* [32] */
    const float *l1_net_2_weight = params + 65; /* [32, 32] */
    const float *l1_net_2_bias = params + 1089; /* [32] */
    const float *l1_net_3_weight = params + 1121; /* [2, 32] */
    const float *l1_net_3_bias = params + 1185; /* [2] */
    size_t k;
    /* coupling, forward */
    circles_nf_matvec(v, l1_net_1_weight, 1, 1, x, l1_net_1_bias, v, t + 66 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(v + 32 * TILE, l1_net_2_weight, 32, 1, v, l1_net_2_bias, v + 32 * TILE, t + 66 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, l1_net_3_weight, 32, 1, v + 32 * TILE, NULL, NULL, t + 66 * TILE, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + l1_net_3_bias[0];
        const circles_nf_lane v4_2 = v3_2 + l1_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[3];
        circles_nf_store(t + 4 * TILE + k, v5);
    }
    circles_nf_each_tanh(v + 64 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(v + 64 * TILE + k);
        const circles_nf_lane v7 = v6 * s[2];
        circles_nf_store(t + k, v7);
        const circles_nf_lane x2 = circles_nf_load(x + 1 * TILE + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v8 = x2 + v4_2;
        circles_nf_store(v + 65 * TILE + k, v8);
    }
    circles_nf_each_exp(v + 66 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v8 = circles_nf_load(v + 65 * TILE + k);
        const circles_nf_lane v9 = circles_nf_load(v + 66 * TILE + k);
        const circles_nf_lane v10 = v8 * v9;
        circles_nf_store(y + k, v10);
        const circles_nf_lane x1 = circles_nf_load(x + k);
        const circles_nf_lane v11_2 = x1;
        circles_nf_store(y + 1 * TILE + k, v11_2);
    }
}

static void circles_nf_coupling_score_back(const float *params, const float *s, const float *dy, float *dx, float *v, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 1; /* [32, 1] */
    const float *l1_net_2_weight = params + 65; /* [32, 32] */
    const float *l1_net_3_weight = params + 1121; /* [2, 32] */
    size_t k;
    /* coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v9 = circles_nf_load(v + 66 * TILE + k);
        const circles_nf_lane d1 = circles_nf_load(dy + k);
        const circles_nf_lane v12 = v9 * d1;
        circles_nf_store(dx + 1 * TILE + k, v12);
        const circles_nf_lane v8 = circles_nf_load(v + 65 * TILE + k);
        const circles_nf_lane v6 = circles_nf_load(v + 64 * TILE + k);
        const circles_nf_lane v21_1 = (LESS(v6, v6, 1.0f) * (FMA(v9, v8 * d1, 1.0f) * s[2])) * s[3];
        circles_nf_store(t + k, v21_1);
        const circles_nf_lane v21_2 = v12;
        circles_nf_store(t + 1 * TILE + k, v21_2);
    }
    circles_nf_matvec(t + 2 * TILE, l1_net_3_weight, 1, 32, t, NULL, v + 32 * TILE, t + 66 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 34 * TILE, l1_net_2_weight, 1, 32, t + 2 * TILE, NULL, v, t + 66 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, l1_net_1_weight, 1, 1, t + 34 * TILE, NULL, NULL, t + 66 * TILE, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane d2 = circles_nf_load(dy + 1 * TILE + k);
        const circles_nf_lane v24 = circles_nf_load(t + k);
        const circles_nf_lane v25 = d2 + v24;
        circles_nf_store(dx + k, v25);
    }
}

static void circles_nf_gaussian_score(const float *x, float *dx, size_t m)
{
    size_t k;
    /* gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane x1 = circles_nf_load(x + k);
        const circles_nf_lane x2 = circles_nf_load(x + 1 * TILE + k);
        const circles_nf_lane v1_1 = x1 * (-0.5f);
        const circles_nf_lane v1_2 = x2 * (-0.5f);
        const circles_nf_lane v2_1 = v1_1 + v1_1;
        circles_nf_store(dx + k, v2_1);
        const circles_nf_lane v2_2 = v1_2 + v1_2;
        circles_nf_store(dx + 1 * TILE + k, v2_2);
    }
}

static void circles_nf_coupling_grad_prologue(const float *params, float *s)
{
    const float *l1_scaling_factor = params + 0; /* [1] */
    s[0] = -3e+01f < l1_scaling_factor[0] ? l1_scaling_factor[0] : l1_scaling_factor[0] == l1_scaling_factor[0] ? -3e+01f : l1_scaling_factor[0];
    s[1] = s[0] < 4.3820266f ? s[0] : s[0] == s[0] ? 4.3820266f : s[0];
    s[2] = expf(s[1]);
    s[3] = 1.0f / s[2];
    s[4] = s[3] / s[2];
    s[5] = -s[4];
}

static void circles_nf_coupling_grad(const float *params, const float *s, const float *x, float *l, float *y, float *v, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 1; /* [32, 1] */
    const float *l1_net_1_bias = params + 33; /* [32] */
    const float *l1_net_2_weight = params + 65; /* [32, 32] */
    const float *l1_net_2_bias = params + 1089; /* [32] */
    const float *l1_net_3_weight = params + 1121; /* [2, 32] */
    const float *l1_net_3_bias = params + 1185; /* [2] */
    size_t k;
    /* coupling, forward */
    circles_nf_matvec(v, l1_net_1_weight, 1, 1, x, l1_net_1_bias, v, t + 66 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(v + 32 * TILE, l1_net_2_weight, 32, 1, v, l1_net_2_bias, v + 32 * TILE, t + 66 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, l1_net_3_weight, 32, 1, v + 32 * TILE, NULL, NULL, t + 66 * TILE, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + l1_net_3_bias[0];
        circles_nf_store(v + 64 * TILE + k, v4_1);
        const circles_nf_lane v4_2 = v3_2 + l1_net_3_bias[1];
        circles_nf_store(v + 65 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[3];
        circles_nf_store(t + 2 * TILE + k, v5);
    }
    circles_nf_each_tanh(v + 66 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(v + 66 * TILE + k);
        const circles_nf_lane v7 = v6 * s[2];
        circles_nf_store(t + k, v7);
        const circles_nf_lane x2 = circles_nf_load(x + 1 * TILE + k);
        const circles_nf_lane v4_2 = circles_nf_load(v + 65 * TILE + k);
        const circles_nf_lane v8 = x2 + v4_2;
        circles_nf_store(v + 67 * TILE + k, v8);
    }
    circles_nf_each_exp(v + 68 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v8 = circles_nf_load(v + 67 * TILE + k);
        const circles_nf_lane v9 = circles_nf_load(v + 68 * TILE + k);
        const circles_nf_lane v10 = v8 * v9;
        circles_nf_store(y + k, v10);
        const circles_nf_lane l1 = circles_nf_load(l + k);
        const circles_nf_lane v7 = circles_nf_load(t + k);
        const circles_nf_lane v11 = l1 + v7;
        circles_nf_store(l + k, v11);
        const circles_nf_lane x1 = circles_nf_load(x + k);
        const circles_nf_lane v12_2 = x1;
        circles_nf_store(y + 1 * TILE + k, v12_2);
    }
}

static void circles_nf_coupling_grad_back(const float *params, const float *s, const float *x, const float *a, const float *dy, float *dx, float *v, float *t, double *total, size_t m)
{
    const float *l1_net_1_weight = params + 1; /* [32, 1] */
    const float *l1_net_2_weight = params + 65; /* [32, 32] */
    const float *l1_net_3_weight = params + 1121; /* [2, 32] */
    size_t k, j;
    /* coupling, forward, adjoint */
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g0 = zero, g1 = zero, g2 = zero, g3 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v9 = circles_nf_load(v + 68 * TILE + k);
            const circles_nf_lane d1 = circles_nf_load(dy + k);
            const circles_nf_lane v13 = v9 * d1;
            circles_nf_store(dx + 1 * TILE + k, v13);
            g0 = g0 + v13;
            const circles_nf_lane v8 = circles_nf_load(v + 67 * TILE + k);
            const circles_nf_lane a1 = circles_nf_load(a + k);
            const circles_nf_lane v17 = FMA(v9, v8 * d1, a1);
            const circles_nf_lane v6 = circles_nf_load(v + 66 * TILE + k);
            g1 = FMA(v6, v17, g1);
            const circles_nf_lane v23 = (v17 * s[2]) * LESS(v6, v6, 1.0f);
            g2 = g2 + v23;
            const circles_nf_lane v4_1 = circles_nf_load(v + 64 * TILE + k);
            g3 = FMA(v4_1, v23, g3);
            const circles_nf_lane v28_1 = v23 * s[3];
            circles_nf_store(t + k, v28_1);
            const circles_nf_lane v28_2 = v13;
            circles_nf_store(t + 1 * TILE + k, v28_2);
        }
        total[0] += (double)circles_nf_hsum(g0);
        total[1] += (double)circles_nf_hsum(g1);
        total[2] += (double)circles_nf_hsum(g2);
        total[3] += (double)circles_nf_hsum(g3);
    }
    circles_nf_outer(total + 4, t, v + 32 * TILE, t + 66 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, l1_net_3_weight, 1, 32, t, NULL, v + 32 * TILE, t + 66 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 68, t + 2 * TILE, v, t + 66 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g1092 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v30 = circles_nf_load(t + (2 + j) * TILE + k);
            g1092 = g1092 + v30;
        }
        total[1092 + j] += (double)circles_nf_hsum(g1092);
    }

    /* coupling, forward, adjoint */
    circles_nf_matvec(t + 34 * TILE, l1_net_2_weight, 1, 32, t + 2 * TILE, NULL, v, t + 66 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 1124, t + 34 * TILE, x, t + 66 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g1156 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v33 = circles_nf_load(t + (34 + j) * TILE + k);
            g1156 = g1156 + v33;
        }
        total[1156 + j] += (double)circles_nf_hsum(g1156);
    }

    /* coupling, forward, adjoint */
    circles_nf_matvec(t, l1_net_1_weight, 1, 1, t + 34 * TILE, NULL, NULL, t + 66 * TILE, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v36 = circles_nf_load(t + k);
        const circles_nf_lane d2 = circles_nf_load(dy + 1 * TILE + k);
        const circles_nf_lane v37 = v36 + d2;
        circles_nf_store(dx + k, v37);
    }
}

static void circles_nf_coupling_grad_epilogue(const float *params, float *s, const double *total, float *grad)
{
    const float *l1_scaling_factor = params + 0; /* [1] */
    size_t i;
    s[6] = (float)total[3] * s[5];
    s[7] = s[6] + (float)total[1];
    s[8] = s[7] * s[2];
    s[9] = s[0] < 4.3820266f ? s[8] : 0.0f;
    s[10] = -3e+01f < l1_scaling_factor[0] ? s[9] : 0.0f;
    s[11] = (float)total[2] * s[3];
    grad[0] = s[10];
    for (i = 0; i < 32; i++)
        grad[1 + i] = (float)total[1124 + i];
    for (i = 0; i < 32; i++)
        grad[33 + i] = (float)total[1156 + i];
    for (i = 0; i < 1024; i++)
        grad[65 + i] = (float)total[68 + i];
    for (i = 0; i < 32; i++)
        grad[1089 + i] = (float)total[1092 + i];
    for (i = 0; i < 64; i++)
        grad[1121 + i] = (float)total[4 + i];
    grad[1185] = s[11];
    grad[1186] = (float)total[0];
}

static void circles_nf_gaussian_grad(const float *x, const float *w, const float *l, const float *x0, float *dx, float *a, double *total, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane x1 = circles_nf_load(x + k);
            const circles_nf_lane x2 = circles_nf_load(x + 1 * TILE + k);
            const circles_nf_lane l1 = circles_nf_load(l + k);
            const circles_nf_lane v5 = l1 + FMA(FMA(x2, x2, (x1 * x1)), -0.5f, -1.837877f);
            const circles_nf_lane o1 = circles_nf_load(x0 + k);
            const circles_nf_lane o2 = circles_nf_load(x0 + 1 * TILE + k);
            const circles_nf_lane v6 = circles_nf_max(o1, o2);
            const circles_nf_lane v7 = circles_nf_select_lt(v5, circles_nf_set(INFINITY), v5, circles_nf_set(-INFINITY));
            const circles_nf_lane w1 = circles_nf_load(w + k);
            const circles_nf_lane v11 = circles_nf_select_lt(circles_nf_set(0.0f), w1, w1 * (-circles_nf_select_le(v6, circles_nf_set(INFINITY), v7, v6)), circles_nf_set(0.0f));
            g0 = g0 + v11;
            const circles_nf_lane v13 = -w1;
            circles_nf_store(a + k, v13);
            const circles_nf_lane v14 = v13 * (-0.5f);
            const circles_nf_lane v15_1 = x1 * v14;
            const circles_nf_lane v15_2 = x2 * v14;
            const circles_nf_lane v16_1 = v15_1 + v15_1;
            circles_nf_store(dx + k, v16_1);
            const circles_nf_lane v16_2 = v15_2 + v15_2;
            circles_nf_store(dx + 1 * TILE + k, v16_2);
        }
        total[0] += (double)circles_nf_hsum(g0);
    }
}

static void circles_nf_gaussian_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    (void)params;
    (void)s;
    (void)grad;
    *loss = total[0];
}

/* ---- score ---- */

static void circles_nf_score_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i;
    for (i = 0; i < 12; i++)
        circles_nf_coupling_score(params + i * 1187, s + i * 4, t + (2 + i * 69) * TILE, t + (71 + i * 69) * TILE, t + (4 + i * 69) * TILE, t + 834 * TILE, m);
    circles_nf_gaussian_score(t + 830 * TILE, t, m);
    for (i = 0; i < 12; i++)
        circles_nf_coupling_score_back(params + 13057 - i * 1187, s + 44 - i * 4, t + (i % 2 * 832) * TILE, t + (832 - i % 2 * 832) * TILE, t + (763 - i * 69) * TILE, t + 834 * TILE, m);
}

void circles_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    int numbers = 1;
    float log_prob[64];
    circles_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 128);
        circles_nf_score_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[0 + k];
            score[(first + k) * 2 + 1] = t[64 + k];
        }
        numbers &= circles_nf_are_numbers(score + first * 2, rows * 2);
    }
    for (first = 0; !numbers && first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        circles_log_prob(params, rows, x + first * 2, log_prob, work);
        circles_nf_settle(log_prob, rows, 2, score + first * 2);
    }
}

/* ---- grad ---- */

static void circles_nf_grad_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 12; i++)
        circles_nf_coupling_grad_prologue(params + i * 1187, s + i * 12);
}

static void circles_nf_grad_tile(const float *params, const float *s, float *t, double *total, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        circles_nf_store(t + 0 * TILE + k, circles_nf_set(0));
    for (i = 0; i < 12; i++)
        circles_nf_coupling_grad(params + i * 1187, s + i * 12, t + (5 + i * 71) * TILE, t, t + (76 + i * 71) * TILE, t + (7 + i * 71) * TILE, t + 861 * TILE, m);
    circles_nf_gaussian_grad(t + 857 * TILE, t + 4 * TILE, t, t + 5 * TILE, t + 2 * TILE, t + 1 * TILE, total + 14256, m);
    for (i = 0; i < 12; i++)
        circles_nf_coupling_grad_back(params + 13057 - i * 1187, s + 132 - i * 12, t + (786 - i * 71) * TILE, t + 1 * TILE, t + (2 + i % 2 * 857) * TILE, t + (859 - i % 2 * 857) * TILE, t + (788 - i * 71) * TILE, t + 861 * TILE, total + 13068 - i * 1188, m);
}

static void circles_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    size_t i;
    for (i = 0; i < 12; i++)
        circles_nf_coupling_grad_epilogue(params + i * 1187, s + i * 12, total + i * 1188, grad + i * 1187);
    circles_nf_gaussian_grad_epilogue(params + 14244, s + 144, total + 14256, loss, grad + 14244);
}

static double circles_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double *total = (double *)work;
    float *s = (float *)((char *)work + 114112), *t = (float *)((char *)work + 114688);
    size_t first;
    double loss = 0;
    memset(total, 0, 14257 * sizeof *total);
    circles_nf_grad_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 320);
        circles_nf_weights(n, rows, m, t + 256);
        circles_nf_grad_tile(params, s, t, total, m);
    }
    if (n > 0)
        circles_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

#undef TILE

double circles_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? circles_nf_loss_grad(params, n, x, grad, work) : circles_nf_loss_only(params, n, x, work);
}

void circles_init(uint64_t seed, float *params)
{
    static const struct circles_nf_initial coupling_start[] = {
        {0, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.scaling_factor */
        {1, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.1.net.1.weight */
        {33, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.1.bias */
        {65, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.1.net.2.weight */
        {1089, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.2.bias */
        {1121, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.1.net.3.weight */
        {1185, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.3.bias */
    };
    size_t i;
    for (i = 0; i < 12; i++)
        circles_nf_initialise(seed, coupling_start, 7, params + 0 + i * 1187, 0 + i * 1187);
}

void circles_adamw(const struct circles_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    double scale[2];
    circles_nf_adamw_scale(o, step, scale);
    circles_nf_adamw_update(o, scale, 14244, params + 0, grad + 0, m + 0, v + 0);
}

#undef LANES
#undef LANE
#undef FMA
#undef LESS
#undef RESTRICT
#undef COPIES

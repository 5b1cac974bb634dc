/* circles.c - a normalizing flow in plain C, compiled by nfc 0.1.0; see circles.h. Do not edit.
 *
 * Rows are worked through in tiles: element e of row k is at t[e * TILE + k]. A lane is as many rows side by
 * side as a vector of the target holds; s holds what depends on the parameters alone. */
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

static inline circles_nf_lane circles_nf_select_eq(circles_nf_lane a, circles_nf_lane b, circles_nf_lane yes, circles_nf_lane no)
{
    return circles_nf_select((circles_nf_mask)(a == b), yes, no);
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
    i = ((circles_nf_mask)y - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
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
/* Rows it takes at a time: weights, once in the first cache, serve them all. Without vectors two, for small stacks. */
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
static inline void circles_nf_six(float *d, size_t results, const float *weight, size_t step_o, size_t step_i,
                          const float *a, size_t apart, size_t n, size_t stride)
{
    circles_nf_block b = circles_nf_six_begin(d, results, stride);
    circles_nf_block6_add(&b, weight - (6 - results) * step_o, step_o, step_i, a, apart, n);
    circles_nf_six_end(d, results, stride, &b);
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 * Then 0 where the gate, if there is one, is not above 0: see circles_nf_gate. */
static inline void circles_nf_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const float *gate, size_t in, size_t out, size_t stride, size_t m)
{
    float pack[CIRCLES_NF_STRETCH * CIRCLES_NF_GROUP];
    const size_t whole = out < 6 || in * out < 512 ? 0 : m / (2 * CIRCLES_NF_LANES) * 2 * CIRCLES_NF_LANES;
    const size_t few = whole && out % 6 < 3 ? out % 6 : 0, sixes = out - few; /* one or two are no block */
    const int packs = sixes > 24;                                             /* inputs are read often enough */
    size_t g, k, o, first;
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
                for (k = 0; k < group; k += 2 * CIRCLES_NF_LANES)
                    circles_nf_six(to + k, results, weight + o * step_o + first * step_i, step_o, step_i,
                           packs ? pack + k * n : x + k, packs ? 2 * CIRCLES_NF_LANES : stride, n, stride);
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

/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. Blocks of zeros of W are left out. */
static inline void circles_nf_outer(double *total, const float *a, const float *b, const unsigned *hole, size_t holes,
                            size_t out, size_t in, size_t stride, size_t m)
{
    float turned[64 * 2 * CIRCLES_NF_LANES], sum[6 * 2 * CIRCLES_NF_LANES];
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
                if (circles_nf_hollow(&h, hole + 3 * holes, o, results, i, cols))
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

/* Parameter i depends on (seed, i) alone. */
static inline void circles_nf_initialise(uint64_t seed, const struct circles_nf_initial *from, size_t n, float *params)
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
                    circles_nf_philox(seed, from[p].offset + i, block++, 1, w);
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

#if defined(__GNUC__)
#define CIRCLES_NF_PART __attribute__((noinline))
#else
#define CIRCLES_NF_PART
#endif

static void circles_nf_each_exp(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            circles_nf_store(d + e * stride + k, circles_nf_exp(circles_nf_load(a + e * stride + k)));
}

static void circles_nf_each_tanh(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            circles_nf_store(d + e * stride + k, circles_nf_tanh(circles_nf_load(a + e * stride + k)));
}

static void circles_nf_each_normal(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            circles_nf_store(d + e * stride + k, circles_nf_normal(circles_nf_load(a + e * stride + k)));
}

/* ---- forward ---- */

static void circles_nf_forward_prologue(const float *params, float *s)
{
    const float *flow_1_scaling_factor = params + 0; /* flow.1.scaling_factor [1] */
    const float *flow_2_scaling_factor = params + 1187; /* flow.2.scaling_factor [1] */
    const float *flow_3_scaling_factor = params + 2374; /* flow.3.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 3561; /* flow.4.scaling_factor [1] */
    const float *flow_5_scaling_factor = params + 4748; /* flow.5.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 5935; /* flow.6.scaling_factor [1] */
    const float *flow_7_scaling_factor = params + 7122; /* flow.7.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 8309; /* flow.8.scaling_factor [1] */
    const float *flow_9_scaling_factor = params + 9496; /* flow.9.scaling_factor [1] */
    const float *flow_10_scaling_factor = params + 10683; /* flow.10.scaling_factor [1] */
    const float *flow_11_scaling_factor = params + 11870; /* flow.11.scaling_factor [1] */
    const float *flow_12_scaling_factor = params + 13057; /* flow.12.scaling_factor [1] */
    s[0] = -3e+01f < flow_1_scaling_factor[0] ? flow_1_scaling_factor[0] : flow_1_scaling_factor[0] == flow_1_scaling_factor[0] ? -3e+01f : flow_1_scaling_factor[0];
    s[1] = s[0] < 4.3820266f ? s[0] : s[0] == s[0] ? 4.3820266f : s[0];
    s[2] = expf(s[1]);
    s[3] = 1.0f / s[2];
    s[4] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[5] = s[4] < 4.3820266f ? s[4] : s[4] == s[4] ? 4.3820266f : s[4];
    s[6] = expf(s[5]);
    s[7] = 1.0f / s[6];
    s[8] = -3e+01f < flow_3_scaling_factor[0] ? flow_3_scaling_factor[0] : flow_3_scaling_factor[0] == flow_3_scaling_factor[0] ? -3e+01f : flow_3_scaling_factor[0];
    s[9] = s[8] < 4.3820266f ? s[8] : s[8] == s[8] ? 4.3820266f : s[8];
    s[10] = expf(s[9]);
    s[11] = 1.0f / s[10];
    s[12] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[13] = s[12] < 4.3820266f ? s[12] : s[12] == s[12] ? 4.3820266f : s[12];
    s[14] = expf(s[13]);
    s[15] = 1.0f / s[14];
    s[16] = -3e+01f < flow_5_scaling_factor[0] ? flow_5_scaling_factor[0] : flow_5_scaling_factor[0] == flow_5_scaling_factor[0] ? -3e+01f : flow_5_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[21] = s[20] < 4.3820266f ? s[20] : s[20] == s[20] ? 4.3820266f : s[20];
    s[22] = expf(s[21]);
    s[23] = 1.0f / s[22];
    s[24] = -3e+01f < flow_7_scaling_factor[0] ? flow_7_scaling_factor[0] : flow_7_scaling_factor[0] == flow_7_scaling_factor[0] ? -3e+01f : flow_7_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[29] = s[28] < 4.3820266f ? s[28] : s[28] == s[28] ? 4.3820266f : s[28];
    s[30] = expf(s[29]);
    s[31] = 1.0f / s[30];
    s[32] = -3e+01f < flow_9_scaling_factor[0] ? flow_9_scaling_factor[0] : flow_9_scaling_factor[0] == flow_9_scaling_factor[0] ? -3e+01f : flow_9_scaling_factor[0];
    s[33] = s[32] < 4.3820266f ? s[32] : s[32] == s[32] ? 4.3820266f : s[32];
    s[34] = expf(s[33]);
    s[35] = 1.0f / s[34];
    s[36] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = -3e+01f < flow_11_scaling_factor[0] ? flow_11_scaling_factor[0] : flow_11_scaling_factor[0] == flow_11_scaling_factor[0] ? -3e+01f : flow_11_scaling_factor[0];
    s[41] = s[40] < 4.3820266f ? s[40] : s[40] == s[40] ? 4.3820266f : s[40];
    s[42] = expf(s[41]);
    s[43] = 1.0f / s[42];
    s[44] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[45] = s[44] < 4.3820266f ? s[44] : s[44] == s[44] ? 4.3820266f : s[44];
    s[46] = expf(s[45]);
    s[47] = 1.0f / s[46];
}

static void circles_nf_forward_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 1; /* flow.1.net.1.weight [32, 1] */
    const float *flow_1_net_1_bias = params + 33; /* flow.1.net.1.bias [32] */
    const float *flow_1_net_2_weight = params + 65; /* flow.1.net.2.weight [32, 32] */
    const float *flow_1_net_2_bias = params + 1089; /* flow.1.net.2.bias [32] */
    const float *flow_1_net_3_weight = params + 1121; /* flow.1.net.3.weight [2, 32] */
    const float *flow_1_net_3_bias = params + 1185; /* flow.1.net.3.bias [2] */
    const float *flow_2_net_1_weight = params + 1188; /* flow.2.net.1.weight [32, 1] */
    const float *flow_2_net_1_bias = params + 1220; /* flow.2.net.1.bias [32] */
    const float *flow_2_net_2_weight = params + 1252; /* flow.2.net.2.weight [32, 32] */
    const float *flow_2_net_2_bias = params + 2276; /* flow.2.net.2.bias [32] */
    const float *flow_2_net_3_weight = params + 2308; /* flow.2.net.3.weight [2, 32] */
    const float *flow_2_net_3_bias = params + 2372; /* flow.2.net.3.bias [2] */
    const float *flow_3_net_1_weight = params + 2375; /* flow.3.net.1.weight [32, 1] */
    const float *flow_3_net_1_bias = params + 2407; /* flow.3.net.1.bias [32] */
    const float *flow_3_net_2_weight = params + 2439; /* flow.3.net.2.weight [32, 32] */
    const float *flow_3_net_2_bias = params + 3463; /* flow.3.net.2.bias [32] */
    const float *flow_3_net_3_weight = params + 3495; /* flow.3.net.3.weight [2, 32] */
    const float *flow_3_net_3_bias = params + 3559; /* flow.3.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 3562; /* flow.4.net.1.weight [32, 1] */
    const float *flow_4_net_1_bias = params + 3594; /* flow.4.net.1.bias [32] */
    const float *flow_4_net_2_weight = params + 3626; /* flow.4.net.2.weight [32, 32] */
    const float *flow_4_net_2_bias = params + 4650; /* flow.4.net.2.bias [32] */
    const float *flow_4_net_3_weight = params + 4682; /* flow.4.net.3.weight [2, 32] */
    const float *flow_4_net_3_bias = params + 4746; /* flow.4.net.3.bias [2] */
    const float *flow_5_net_1_weight = params + 4749; /* flow.5.net.1.weight [32, 1] */
    const float *flow_5_net_1_bias = params + 4781; /* flow.5.net.1.bias [32] */
    const float *flow_5_net_2_weight = params + 4813; /* flow.5.net.2.weight [32, 32] */
    const float *flow_5_net_2_bias = params + 5837; /* flow.5.net.2.bias [32] */
    const float *flow_5_net_3_weight = params + 5869; /* flow.5.net.3.weight [2, 32] */
    const float *flow_5_net_3_bias = params + 5933; /* flow.5.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 5936; /* flow.6.net.1.weight [32, 1] */
    const float *flow_6_net_1_bias = params + 5968; /* flow.6.net.1.bias [32] */
    const float *flow_6_net_2_weight = params + 6000; /* flow.6.net.2.weight [32, 32] */
    const float *flow_6_net_2_bias = params + 7024; /* flow.6.net.2.bias [32] */
    const float *flow_6_net_3_weight = params + 7056; /* flow.6.net.3.weight [2, 32] */
    const float *flow_6_net_3_bias = params + 7120; /* flow.6.net.3.bias [2] */
    const float *flow_7_net_1_weight = params + 7123; /* flow.7.net.1.weight [32, 1] */
    const float *flow_7_net_1_bias = params + 7155; /* flow.7.net.1.bias [32] */
    const float *flow_7_net_2_weight = params + 7187; /* flow.7.net.2.weight [32, 32] */
    const float *flow_7_net_2_bias = params + 8211; /* flow.7.net.2.bias [32] */
    const float *flow_7_net_3_weight = params + 8243; /* flow.7.net.3.weight [2, 32] */
    const float *flow_7_net_3_bias = params + 8307; /* flow.7.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 8310; /* flow.8.net.1.weight [32, 1] */
    const float *flow_8_net_1_bias = params + 8342; /* flow.8.net.1.bias [32] */
    const float *flow_8_net_2_weight = params + 8374; /* flow.8.net.2.weight [32, 32] */
    const float *flow_8_net_2_bias = params + 9398; /* flow.8.net.2.bias [32] */
    const float *flow_8_net_3_weight = params + 9430; /* flow.8.net.3.weight [2, 32] */
    const float *flow_8_net_3_bias = params + 9494; /* flow.8.net.3.bias [2] */
    const float *flow_9_net_1_weight = params + 9497; /* flow.9.net.1.weight [32, 1] */
    const float *flow_9_net_1_bias = params + 9529; /* flow.9.net.1.bias [32] */
    const float *flow_9_net_2_weight = params + 9561; /* flow.9.net.2.weight [32, 32] */
    const float *flow_9_net_2_bias = params + 10585; /* flow.9.net.2.bias [32] */
    const float *flow_9_net_3_weight = params + 10617; /* flow.9.net.3.weight [2, 32] */
    const float *flow_9_net_3_bias = params + 10681; /* flow.9.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 10684; /* flow.10.net.1.weight [32, 1] */
    const float *flow_10_net_1_bias = params + 10716; /* flow.10.net.1.bias [32] */
    const float *flow_10_net_2_weight = params + 10748; /* flow.10.net.2.weight [32, 32] */
    const float *flow_10_net_2_bias = params + 11772; /* flow.10.net.2.bias [32] */
    const float *flow_10_net_3_weight = params + 11804; /* flow.10.net.3.weight [2, 32] */
    const float *flow_10_net_3_bias = params + 11868; /* flow.10.net.3.bias [2] */
    const float *flow_11_net_1_weight = params + 11871; /* flow.11.net.1.weight [32, 1] */
    const float *flow_11_net_1_bias = params + 11903; /* flow.11.net.1.bias [32] */
    const float *flow_11_net_2_weight = params + 11935; /* flow.11.net.2.weight [32, 32] */
    const float *flow_11_net_2_bias = params + 12959; /* flow.11.net.2.bias [32] */
    const float *flow_11_net_3_weight = params + 12991; /* flow.11.net.3.weight [2, 32] */
    const float *flow_11_net_3_bias = params + 13055; /* flow.11.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 13058; /* flow.12.net.1.weight [32, 1] */
    const float *flow_12_net_1_bias = params + 13090; /* flow.12.net.1.bias [32] */
    const float *flow_12_net_2_weight = params + 13122; /* flow.12.net.2.weight [32, 32] */
    const float *flow_12_net_2_bias = params + 14146; /* flow.12.net.2.bias [32] */
    const float *flow_12_net_3_weight = params + 14178; /* flow.12.net.3.weight [2, 32] */
    const float *flow_12_net_3_bias = params + 14242; /* flow.12.net.3.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: coupling, forward */
    circles_nf_matvec(t + 2 * TILE, flow_1_net_1_weight, 1, 1, t, flow_1_net_1_bias, t + 2 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 34 * TILE, flow_1_net_2_weight, 32, 1, t + 2 * TILE, flow_1_net_2_bias, t + 34 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_1_net_3_weight, 32, 1, t + 34 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + flow_1_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v4_1);
        const circles_nf_lane v4_2 = v3_2 + flow_1_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[3];
        circles_nf_store(t + 6 * TILE + k, v5);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v7 = v6 * s[2];
        circles_nf_store(t + 3 * TILE + k, v7);
        const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v8 = x2 + v4_2;
        circles_nf_store(t + 6 * TILE + k, v8);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v8 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v9 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v10 = v8 * v9;
        circles_nf_store(t + 4 * TILE + k, v10);
    }

    /* layer 2: coupling, forward */
    circles_nf_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 4 * TILE, flow_2_net_1_bias, t + 5 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 37 * TILE, flow_2_net_2_weight, 32, 1, t + 5 * TILE, flow_2_net_2_bias, t + 37 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 5 * TILE, flow_2_net_3_weight, 32, 1, t + 37 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v13_1 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v13_2 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v14_1 = v13_1 + flow_2_net_3_bias[0];
        circles_nf_store(t + 7 * TILE + k, v14_1);
        const circles_nf_lane v14_2 = v13_2 + flow_2_net_3_bias[1];
        circles_nf_store(t + 8 * TILE + k, v14_2);
        const circles_nf_lane v15 = v14_1 * s[7];
        circles_nf_store(t + 2 * TILE + k, v15);
    }
    circles_nf_each_tanh(t + 5 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v16 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v17 = v16 * s[6];
        circles_nf_store(t + 2 * TILE + k, v17);
        const circles_nf_lane x1 = circles_nf_load(t + k);
        const circles_nf_lane v14_2 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v18 = x1 + v14_2;
        circles_nf_store(t + 6 * TILE + k, v18);
    }
    circles_nf_each_exp(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v18 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v19 = circles_nf_load(t + k);
        const circles_nf_lane v20 = v18 * v19;
        circles_nf_store(t + 1 * TILE + k, v20);
        const circles_nf_lane v7 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v17 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v21 = v7 + v17;
        circles_nf_store(t + 5 * TILE + k, v21);
    }

    /* layer 3: coupling, forward */
    circles_nf_matvec(t + 6 * TILE, flow_3_net_1_weight, 1, 1, t + 1 * TILE, flow_3_net_1_bias, t + 6 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 38 * TILE, flow_3_net_2_weight, 32, 1, t + 6 * TILE, flow_3_net_2_bias, t + 38 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_3_net_3_weight, 32, 1, t + 38 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v24_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v24_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v25_1 = v24_1 + flow_3_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v25_1);
        const circles_nf_lane v25_2 = v24_2 + flow_3_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v25_2);
        const circles_nf_lane v26 = v25_1 * s[11];
        circles_nf_store(t + k, v26);
    }
    circles_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v27 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v28 = v27 * s[10];
        circles_nf_store(t + k, v28);
        const circles_nf_lane v10 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v25_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v29 = v10 + v25_2;
        circles_nf_store(t + 3 * TILE + k, v29);
    }
    circles_nf_each_exp(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v29 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v30 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v31 = v29 * v30;
        circles_nf_store(t + 4 * TILE + k, v31);
        const circles_nf_lane v21 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v28 = circles_nf_load(t + k);
        const circles_nf_lane v32 = v21 + v28;
        circles_nf_store(t + 6 * TILE + k, v32);
    }

    /* layer 4: coupling, forward */
    circles_nf_matvec(t + 7 * TILE, flow_4_net_1_weight, 1, 1, t + 4 * TILE, flow_4_net_1_bias, t + 7 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 39 * TILE, flow_4_net_2_weight, 32, 1, t + 7 * TILE, flow_4_net_2_bias, t + 39 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_4_net_3_weight, 32, 1, t + 39 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v35_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v35_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v36_1 = v35_1 + flow_4_net_3_bias[0];
        circles_nf_store(t + 7 * TILE + k, v36_1);
        const circles_nf_lane v36_2 = v35_2 + flow_4_net_3_bias[1];
        circles_nf_store(t + 8 * TILE + k, v36_2);
        const circles_nf_lane v37 = v36_1 * s[15];
        circles_nf_store(t + k, v37);
    }
    circles_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v38 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v39 = v38 * s[14];
        circles_nf_store(t + k, v39);
        const circles_nf_lane v20 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v36_2 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v40 = v20 + v36_2;
        circles_nf_store(t + 3 * TILE + k, v40);
    }
    circles_nf_each_exp(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v40 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v41 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v42 = v40 * v41;
        circles_nf_store(t + 2 * TILE + k, v42);
        const circles_nf_lane v32 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v39 = circles_nf_load(t + k);
        const circles_nf_lane v43 = v32 + v39;
        circles_nf_store(t + 5 * TILE + k, v43);
    }

    /* layer 5: coupling, forward */
    circles_nf_matvec(t + 6 * TILE, flow_5_net_1_weight, 1, 1, t + 2 * TILE, flow_5_net_1_bias, t + 6 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 38 * TILE, flow_5_net_2_weight, 32, 1, t + 6 * TILE, flow_5_net_2_bias, t + 38 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_5_net_3_weight, 32, 1, t + 38 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v46_1 = circles_nf_load(t + k);
        const circles_nf_lane v46_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v47_1 = v46_1 + flow_5_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v47_1);
        const circles_nf_lane v47_2 = v46_2 + flow_5_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v47_2);
        const circles_nf_lane v48 = v47_1 * s[19];
        circles_nf_store(t + 3 * TILE + k, v48);
    }
    circles_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v49 = circles_nf_load(t + k);
        const circles_nf_lane v50 = v49 * s[18];
        circles_nf_store(t + 1 * TILE + k, v50);
        const circles_nf_lane v31 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v47_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v51 = v31 + v47_2;
        circles_nf_store(t + 3 * TILE + k, v51);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v51 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v52 = circles_nf_load(t + k);
        const circles_nf_lane v53 = v51 * v52;
        circles_nf_store(t + 4 * TILE + k, v53);
        const circles_nf_lane v43 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v50 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v54 = v43 + v50;
        circles_nf_store(t + 6 * TILE + k, v54);
    }

    /* layer 6: coupling, forward */
    circles_nf_matvec(t + 7 * TILE, flow_6_net_1_weight, 1, 1, t + 4 * TILE, flow_6_net_1_bias, t + 7 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 39 * TILE, flow_6_net_2_weight, 32, 1, t + 7 * TILE, flow_6_net_2_bias, t + 39 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_6_net_3_weight, 32, 1, t + 39 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v57_1 = circles_nf_load(t + k);
        const circles_nf_lane v57_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v58_1 = v57_1 + flow_6_net_3_bias[0];
        circles_nf_store(t + 7 * TILE + k, v58_1);
        const circles_nf_lane v58_2 = v57_2 + flow_6_net_3_bias[1];
        circles_nf_store(t + 8 * TILE + k, v58_2);
        const circles_nf_lane v59 = v58_1 * s[23];
        circles_nf_store(t + 3 * TILE + k, v59);
    }
    circles_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v60 = circles_nf_load(t + k);
        const circles_nf_lane v61 = v60 * s[22];
        circles_nf_store(t + 1 * TILE + k, v61);
        const circles_nf_lane v42 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v58_2 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v62 = v42 + v58_2;
        circles_nf_store(t + 3 * TILE + k, v62);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v62 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v63 = circles_nf_load(t + k);
        const circles_nf_lane v64 = v62 * v63;
        circles_nf_store(t + 2 * TILE + k, v64);
        const circles_nf_lane v54 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v61 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v65 = v54 + v61;
        circles_nf_store(t + 5 * TILE + k, v65);
    }

    /* layer 7: coupling, forward */
    circles_nf_matvec(t + 6 * TILE, flow_7_net_1_weight, 1, 1, t + 2 * TILE, flow_7_net_1_bias, t + 6 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 38 * TILE, flow_7_net_2_weight, 32, 1, t + 6 * TILE, flow_7_net_2_bias, t + 38 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_7_net_3_weight, 32, 1, t + 38 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v68_1 = circles_nf_load(t + k);
        const circles_nf_lane v68_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v69_1 = v68_1 + flow_7_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v69_1);
        const circles_nf_lane v69_2 = v68_2 + flow_7_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v69_2);
        const circles_nf_lane v70 = v69_1 * s[27];
        circles_nf_store(t + 3 * TILE + k, v70);
    }
    circles_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v71 = circles_nf_load(t + k);
        const circles_nf_lane v72 = v71 * s[26];
        circles_nf_store(t + 1 * TILE + k, v72);
        const circles_nf_lane v53 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v69_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v73 = v53 + v69_2;
        circles_nf_store(t + 3 * TILE + k, v73);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v73 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v74 = circles_nf_load(t + k);
        const circles_nf_lane v75 = v73 * v74;
        circles_nf_store(t + 4 * TILE + k, v75);
        const circles_nf_lane v65 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v72 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v76 = v65 + v72;
        circles_nf_store(t + 6 * TILE + k, v76);
    }

    /* layer 8: coupling, forward */
    circles_nf_matvec(t + 7 * TILE, flow_8_net_1_weight, 1, 1, t + 4 * TILE, flow_8_net_1_bias, t + 7 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 39 * TILE, flow_8_net_2_weight, 32, 1, t + 7 * TILE, flow_8_net_2_bias, t + 39 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_8_net_3_weight, 32, 1, t + 39 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v79_1 = circles_nf_load(t + k);
        const circles_nf_lane v79_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v80_1 = v79_1 + flow_8_net_3_bias[0];
        circles_nf_store(t + 7 * TILE + k, v80_1);
        const circles_nf_lane v80_2 = v79_2 + flow_8_net_3_bias[1];
        circles_nf_store(t + 8 * TILE + k, v80_2);
        const circles_nf_lane v81 = v80_1 * s[31];
        circles_nf_store(t + 3 * TILE + k, v81);
    }
    circles_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v82 = circles_nf_load(t + k);
        const circles_nf_lane v83 = v82 * s[30];
        circles_nf_store(t + 1 * TILE + k, v83);
        const circles_nf_lane v64 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v80_2 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v84 = v64 + v80_2;
        circles_nf_store(t + 3 * TILE + k, v84);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v84 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v85 = circles_nf_load(t + k);
        const circles_nf_lane v86 = v84 * v85;
        circles_nf_store(t + 2 * TILE + k, v86);
        const circles_nf_lane v76 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v83 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v87 = v76 + v83;
        circles_nf_store(t + 5 * TILE + k, v87);
    }

    /* layer 9: coupling, forward */
    circles_nf_matvec(t + 6 * TILE, flow_9_net_1_weight, 1, 1, t + 2 * TILE, flow_9_net_1_bias, t + 6 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 38 * TILE, flow_9_net_2_weight, 32, 1, t + 6 * TILE, flow_9_net_2_bias, t + 38 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_9_net_3_weight, 32, 1, t + 38 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v90_1 = circles_nf_load(t + k);
        const circles_nf_lane v90_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v91_1 = v90_1 + flow_9_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v91_1);
        const circles_nf_lane v91_2 = v90_2 + flow_9_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v91_2);
        const circles_nf_lane v92 = v91_1 * s[35];
        circles_nf_store(t + 3 * TILE + k, v92);
    }
    circles_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v93 = circles_nf_load(t + k);
        const circles_nf_lane v94 = v93 * s[34];
        circles_nf_store(t + 1 * TILE + k, v94);
        const circles_nf_lane v75 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v91_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v95 = v75 + v91_2;
        circles_nf_store(t + 3 * TILE + k, v95);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v95 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v96 = circles_nf_load(t + k);
        const circles_nf_lane v97 = v95 * v96;
        circles_nf_store(t + 4 * TILE + k, v97);
        const circles_nf_lane v87 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v94 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v98 = v87 + v94;
        circles_nf_store(t + 6 * TILE + k, v98);
    }

    /* layer 10: coupling, forward */
    circles_nf_matvec(t + 7 * TILE, flow_10_net_1_weight, 1, 1, t + 4 * TILE, flow_10_net_1_bias, t + 7 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 39 * TILE, flow_10_net_2_weight, 32, 1, t + 7 * TILE, flow_10_net_2_bias, t + 39 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_10_net_3_weight, 32, 1, t + 39 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v101_1 = circles_nf_load(t + k);
        const circles_nf_lane v101_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v102_1 = v101_1 + flow_10_net_3_bias[0];
        circles_nf_store(t + 7 * TILE + k, v102_1);
        const circles_nf_lane v102_2 = v101_2 + flow_10_net_3_bias[1];
        circles_nf_store(t + 8 * TILE + k, v102_2);
        const circles_nf_lane v103 = v102_1 * s[39];
        circles_nf_store(t + 3 * TILE + k, v103);
    }
    circles_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v104 = circles_nf_load(t + k);
        const circles_nf_lane v105 = v104 * s[38];
        circles_nf_store(t + 1 * TILE + k, v105);
        const circles_nf_lane v86 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v102_2 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v106 = v86 + v102_2;
        circles_nf_store(t + 3 * TILE + k, v106);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v106 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v107 = circles_nf_load(t + k);
        const circles_nf_lane v108 = v106 * v107;
        circles_nf_store(t + 2 * TILE + k, v108);
        const circles_nf_lane v98 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v105 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v109 = v98 + v105;
        circles_nf_store(t + 5 * TILE + k, v109);
    }

    /* layer 11: coupling, forward */
    circles_nf_matvec(t + 6 * TILE, flow_11_net_1_weight, 1, 1, t + 2 * TILE, flow_11_net_1_bias, t + 6 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 38 * TILE, flow_11_net_2_weight, 32, 1, t + 6 * TILE, flow_11_net_2_bias, t + 38 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_11_net_3_weight, 32, 1, t + 38 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v112_1 = circles_nf_load(t + k);
        const circles_nf_lane v112_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v113_1 = v112_1 + flow_11_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v113_1);
        const circles_nf_lane v113_2 = v112_2 + flow_11_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v113_2);
        const circles_nf_lane v114 = v113_1 * s[43];
        circles_nf_store(t + 3 * TILE + k, v114);
    }
    circles_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v115 = circles_nf_load(t + k);
        const circles_nf_lane v116 = v115 * s[42];
        circles_nf_store(t + 1 * TILE + k, v116);
        const circles_nf_lane v97 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v113_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v117 = v97 + v113_2;
        circles_nf_store(t + 3 * TILE + k, v117);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v117 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v118 = circles_nf_load(t + k);
        const circles_nf_lane v119 = v117 * v118;
        circles_nf_store(t + 4 * TILE + k, v119);
        const circles_nf_lane v109 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v116 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v120 = v109 + v116;
        circles_nf_store(t + 6 * TILE + k, v120);
    }

    /* layer 12: coupling, forward */
    circles_nf_matvec(t + 7 * TILE, flow_12_net_1_weight, 1, 1, t + 4 * TILE, flow_12_net_1_bias, t + 7 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 39 * TILE, flow_12_net_2_weight, 32, 1, t + 7 * TILE, flow_12_net_2_bias, t + 39 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_12_net_3_weight, 32, 1, t + 39 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v123_1 = circles_nf_load(t + k);
        const circles_nf_lane v123_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v124_1 = v123_1 + flow_12_net_3_bias[0];
        circles_nf_store(t + 7 * TILE + k, v124_1);
        const circles_nf_lane v124_2 = v123_2 + flow_12_net_3_bias[1];
        circles_nf_store(t + 8 * TILE + k, v124_2);
        const circles_nf_lane v125 = v124_1 * s[47];
        circles_nf_store(t + 3 * TILE + k, v125);
    }
    circles_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v126 = circles_nf_load(t + k);
        const circles_nf_lane v127 = v126 * s[46];
        circles_nf_store(t + 1 * TILE + k, v127);
        const circles_nf_lane v108 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v124_2 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v128 = v108 + v124_2;
        circles_nf_store(t + 3 * TILE + k, v128);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v128 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v129 = circles_nf_load(t + k);
        const circles_nf_lane v130 = v128 * v129;
        circles_nf_store(t + 2 * TILE + k, v130);
        const circles_nf_lane v120 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v127 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v131 = v120 + v127;
        circles_nf_store(t + 5 * TILE + k, v131);
    }
#undef TILE
}

void circles_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float s[49], t[72 * 128];
    size_t first, k;
    (void)work;
    circles_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        circles_nf_forward_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[256 + k];
            z[(first + k) * 2 + 1] = t[512 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[640 + k];
    }
}

/* ---- inverse ---- */

static void circles_nf_inverse_prologue(const float *params, float *s)
{
    const float *flow_1_scaling_factor = params + 0; /* flow.1.scaling_factor [1] */
    const float *flow_2_scaling_factor = params + 1187; /* flow.2.scaling_factor [1] */
    const float *flow_3_scaling_factor = params + 2374; /* flow.3.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 3561; /* flow.4.scaling_factor [1] */
    const float *flow_5_scaling_factor = params + 4748; /* flow.5.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 5935; /* flow.6.scaling_factor [1] */
    const float *flow_7_scaling_factor = params + 7122; /* flow.7.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 8309; /* flow.8.scaling_factor [1] */
    const float *flow_9_scaling_factor = params + 9496; /* flow.9.scaling_factor [1] */
    const float *flow_10_scaling_factor = params + 10683; /* flow.10.scaling_factor [1] */
    const float *flow_11_scaling_factor = params + 11870; /* flow.11.scaling_factor [1] */
    const float *flow_12_scaling_factor = params + 13057; /* flow.12.scaling_factor [1] */
    s[0] = -3e+01f < flow_1_scaling_factor[0] ? flow_1_scaling_factor[0] : flow_1_scaling_factor[0] == flow_1_scaling_factor[0] ? -3e+01f : flow_1_scaling_factor[0];
    s[1] = s[0] < 4.3820266f ? s[0] : s[0] == s[0] ? 4.3820266f : s[0];
    s[2] = expf(s[1]);
    s[3] = 1.0f / s[2];
    s[4] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[5] = s[4] < 4.3820266f ? s[4] : s[4] == s[4] ? 4.3820266f : s[4];
    s[6] = expf(s[5]);
    s[7] = 1.0f / s[6];
    s[8] = -3e+01f < flow_3_scaling_factor[0] ? flow_3_scaling_factor[0] : flow_3_scaling_factor[0] == flow_3_scaling_factor[0] ? -3e+01f : flow_3_scaling_factor[0];
    s[9] = s[8] < 4.3820266f ? s[8] : s[8] == s[8] ? 4.3820266f : s[8];
    s[10] = expf(s[9]);
    s[11] = 1.0f / s[10];
    s[12] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[13] = s[12] < 4.3820266f ? s[12] : s[12] == s[12] ? 4.3820266f : s[12];
    s[14] = expf(s[13]);
    s[15] = 1.0f / s[14];
    s[16] = -3e+01f < flow_5_scaling_factor[0] ? flow_5_scaling_factor[0] : flow_5_scaling_factor[0] == flow_5_scaling_factor[0] ? -3e+01f : flow_5_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[21] = s[20] < 4.3820266f ? s[20] : s[20] == s[20] ? 4.3820266f : s[20];
    s[22] = expf(s[21]);
    s[23] = 1.0f / s[22];
    s[24] = -3e+01f < flow_7_scaling_factor[0] ? flow_7_scaling_factor[0] : flow_7_scaling_factor[0] == flow_7_scaling_factor[0] ? -3e+01f : flow_7_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[29] = s[28] < 4.3820266f ? s[28] : s[28] == s[28] ? 4.3820266f : s[28];
    s[30] = expf(s[29]);
    s[31] = 1.0f / s[30];
    s[32] = -3e+01f < flow_9_scaling_factor[0] ? flow_9_scaling_factor[0] : flow_9_scaling_factor[0] == flow_9_scaling_factor[0] ? -3e+01f : flow_9_scaling_factor[0];
    s[33] = s[32] < 4.3820266f ? s[32] : s[32] == s[32] ? 4.3820266f : s[32];
    s[34] = expf(s[33]);
    s[35] = 1.0f / s[34];
    s[36] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = -3e+01f < flow_11_scaling_factor[0] ? flow_11_scaling_factor[0] : flow_11_scaling_factor[0] == flow_11_scaling_factor[0] ? -3e+01f : flow_11_scaling_factor[0];
    s[41] = s[40] < 4.3820266f ? s[40] : s[40] == s[40] ? 4.3820266f : s[40];
    s[42] = expf(s[41]);
    s[43] = 1.0f / s[42];
    s[44] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[45] = s[44] < 4.3820266f ? s[44] : s[44] == s[44] ? 4.3820266f : s[44];
    s[46] = expf(s[45]);
    s[47] = 1.0f / s[46];
}

static void circles_nf_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 1; /* flow.1.net.1.weight [32, 1] */
    const float *flow_1_net_1_bias = params + 33; /* flow.1.net.1.bias [32] */
    const float *flow_1_net_2_weight = params + 65; /* flow.1.net.2.weight [32, 32] */
    const float *flow_1_net_2_bias = params + 1089; /* flow.1.net.2.bias [32] */
    const float *flow_1_net_3_weight = params + 1121; /* flow.1.net.3.weight [2, 32] */
    const float *flow_1_net_3_bias = params + 1185; /* flow.1.net.3.bias [2] */
    const float *flow_2_net_1_weight = params + 1188; /* flow.2.net.1.weight [32, 1] */
    const float *flow_2_net_1_bias = params + 1220; /* flow.2.net.1.bias [32] */
    const float *flow_2_net_2_weight = params + 1252; /* flow.2.net.2.weight [32, 32] */
    const float *flow_2_net_2_bias = params + 2276; /* flow.2.net.2.bias [32] */
    const float *flow_2_net_3_weight = params + 2308; /* flow.2.net.3.weight [2, 32] */
    const float *flow_2_net_3_bias = params + 2372; /* flow.2.net.3.bias [2] */
    const float *flow_3_net_1_weight = params + 2375; /* flow.3.net.1.weight [32, 1] */
    const float *flow_3_net_1_bias = params + 2407; /* flow.3.net.1.bias [32] */
    const float *flow_3_net_2_weight = params + 2439; /* flow.3.net.2.weight [32, 32] */
    const float *flow_3_net_2_bias = params + 3463; /* flow.3.net.2.bias [32] */
    const float *flow_3_net_3_weight = params + 3495; /* flow.3.net.3.weight [2, 32] */
    const float *flow_3_net_3_bias = params + 3559; /* flow.3.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 3562; /* flow.4.net.1.weight [32, 1] */
    const float *flow_4_net_1_bias = params + 3594; /* flow.4.net.1.bias [32] */
    const float *flow_4_net_2_weight = params + 3626; /* flow.4.net.2.weight [32, 32] */
    const float *flow_4_net_2_bias = params + 4650; /* flow.4.net.2.bias [32] */
    const float *flow_4_net_3_weight = params + 4682; /* flow.4.net.3.weight [2, 32] */
    const float *flow_4_net_3_bias = params + 4746; /* flow.4.net.3.bias [2] */
    const float *flow_5_net_1_weight = params + 4749; /* flow.5.net.1.weight [32, 1] */
    const float *flow_5_net_1_bias = params + 4781; /* flow.5.net.1.bias [32] */
    const float *flow_5_net_2_weight = params + 4813; /* flow.5.net.2.weight [32, 32] */
    const float *flow_5_net_2_bias = params + 5837; /* flow.5.net.2.bias [32] */
    const float *flow_5_net_3_weight = params + 5869; /* flow.5.net.3.weight [2, 32] */
    const float *flow_5_net_3_bias = params + 5933; /* flow.5.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 5936; /* flow.6.net.1.weight [32, 1] */
    const float *flow_6_net_1_bias = params + 5968; /* flow.6.net.1.bias [32] */
    const float *flow_6_net_2_weight = params + 6000; /* flow.6.net.2.weight [32, 32] */
    const float *flow_6_net_2_bias = params + 7024; /* flow.6.net.2.bias [32] */
    const float *flow_6_net_3_weight = params + 7056; /* flow.6.net.3.weight [2, 32] */
    const float *flow_6_net_3_bias = params + 7120; /* flow.6.net.3.bias [2] */
    const float *flow_7_net_1_weight = params + 7123; /* flow.7.net.1.weight [32, 1] */
    const float *flow_7_net_1_bias = params + 7155; /* flow.7.net.1.bias [32] */
    const float *flow_7_net_2_weight = params + 7187; /* flow.7.net.2.weight [32, 32] */
    const float *flow_7_net_2_bias = params + 8211; /* flow.7.net.2.bias [32] */
    const float *flow_7_net_3_weight = params + 8243; /* flow.7.net.3.weight [2, 32] */
    const float *flow_7_net_3_bias = params + 8307; /* flow.7.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 8310; /* flow.8.net.1.weight [32, 1] */
    const float *flow_8_net_1_bias = params + 8342; /* flow.8.net.1.bias [32] */
    const float *flow_8_net_2_weight = params + 8374; /* flow.8.net.2.weight [32, 32] */
    const float *flow_8_net_2_bias = params + 9398; /* flow.8.net.2.bias [32] */
    const float *flow_8_net_3_weight = params + 9430; /* flow.8.net.3.weight [2, 32] */
    const float *flow_8_net_3_bias = params + 9494; /* flow.8.net.3.bias [2] */
    const float *flow_9_net_1_weight = params + 9497; /* flow.9.net.1.weight [32, 1] */
    const float *flow_9_net_1_bias = params + 9529; /* flow.9.net.1.bias [32] */
    const float *flow_9_net_2_weight = params + 9561; /* flow.9.net.2.weight [32, 32] */
    const float *flow_9_net_2_bias = params + 10585; /* flow.9.net.2.bias [32] */
    const float *flow_9_net_3_weight = params + 10617; /* flow.9.net.3.weight [2, 32] */
    const float *flow_9_net_3_bias = params + 10681; /* flow.9.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 10684; /* flow.10.net.1.weight [32, 1] */
    const float *flow_10_net_1_bias = params + 10716; /* flow.10.net.1.bias [32] */
    const float *flow_10_net_2_weight = params + 10748; /* flow.10.net.2.weight [32, 32] */
    const float *flow_10_net_2_bias = params + 11772; /* flow.10.net.2.bias [32] */
    const float *flow_10_net_3_weight = params + 11804; /* flow.10.net.3.weight [2, 32] */
    const float *flow_10_net_3_bias = params + 11868; /* flow.10.net.3.bias [2] */
    const float *flow_11_net_1_weight = params + 11871; /* flow.11.net.1.weight [32, 1] */
    const float *flow_11_net_1_bias = params + 11903; /* flow.11.net.1.bias [32] */
    const float *flow_11_net_2_weight = params + 11935; /* flow.11.net.2.weight [32, 32] */
    const float *flow_11_net_2_bias = params + 12959; /* flow.11.net.2.bias [32] */
    const float *flow_11_net_3_weight = params + 12991; /* flow.11.net.3.weight [2, 32] */
    const float *flow_11_net_3_bias = params + 13055; /* flow.11.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 13058; /* flow.12.net.1.weight [32, 1] */
    const float *flow_12_net_1_bias = params + 13090; /* flow.12.net.1.bias [32] */
    const float *flow_12_net_2_weight = params + 13122; /* flow.12.net.2.weight [32, 32] */
    const float *flow_12_net_2_bias = params + 14146; /* flow.12.net.2.bias [32] */
    const float *flow_12_net_3_weight = params + 14178; /* flow.12.net.3.weight [2, 32] */
    const float *flow_12_net_3_bias = params + 14242; /* flow.12.net.3.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 12: coupling, inverse */
    circles_nf_matvec(t + 2 * TILE, flow_12_net_1_weight, 1, 1, t + 1 * TILE, flow_12_net_1_bias, t + 2 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 34 * TILE, flow_12_net_2_weight, 32, 1, t + 2 * TILE, flow_12_net_2_bias, t + 34 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_12_net_3_weight, 32, 1, t + 34 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + flow_12_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v4_1);
        const circles_nf_lane v4_2 = v3_2 + flow_12_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[47];
        circles_nf_store(t + 6 * TILE + k, v5);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v8 = -(v6 * s[46]);
        circles_nf_store(t + 3 * TILE + k, v8);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane x1 = circles_nf_load(t + k);
        const circles_nf_lane v9 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v11 = FMA(x1, v9, -v4_2);
        circles_nf_store(t + 6 * TILE + k, v11);
    }

    /* layer 11: coupling, inverse */
    circles_nf_matvec(t + 7 * TILE, flow_11_net_1_weight, 1, 1, t + 6 * TILE, flow_11_net_1_bias, t + 7 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 39 * TILE, flow_11_net_2_weight, 32, 1, t + 7 * TILE, flow_11_net_2_bias, t + 39 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 4 * TILE, flow_11_net_3_weight, 32, 1, t + 39 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v14_1 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v14_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v15_1 = v14_1 + flow_11_net_3_bias[0];
        circles_nf_store(t + 7 * TILE + k, v15_1);
        const circles_nf_lane v15_2 = v14_2 + flow_11_net_3_bias[1];
        circles_nf_store(t + 8 * TILE + k, v15_2);
        const circles_nf_lane v16 = v15_1 * s[43];
        circles_nf_store(t + 2 * TILE + k, v16);
    }
    circles_nf_each_tanh(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v17 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v18 = v17 * s[42];
        circles_nf_store(t + 2 * TILE + k, v18);
        const circles_nf_lane v19 = -v18;
        circles_nf_store(t + 5 * TILE + k, v19);
    }
    circles_nf_each_exp(t + 4 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v20 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v15_2 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v22 = FMA(x2, v20, -v15_2);
        circles_nf_store(t + 5 * TILE + k, v22);
        const circles_nf_lane v8 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v18 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v23 = v8 - v18;
        circles_nf_store(t + 9 * TILE + k, v23);
    }

    /* layer 10: coupling, inverse */
    circles_nf_matvec(t + 10 * TILE, flow_10_net_1_weight, 1, 1, t + 5 * TILE, flow_10_net_1_bias, t + 10 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 42 * TILE, flow_10_net_2_weight, 32, 1, t + 10 * TILE, flow_10_net_2_bias, t + 42 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_10_net_3_weight, 32, 1, t + 42 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v26_1 = circles_nf_load(t + k);
        const circles_nf_lane v26_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v27_1 = v26_1 + flow_10_net_3_bias[0];
        circles_nf_store(t + 2 * TILE + k, v27_1);
        const circles_nf_lane v27_2 = v26_2 + flow_10_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v27_2);
        const circles_nf_lane v28 = v27_1 * s[39];
        circles_nf_store(t + 4 * TILE + k, v28);
    }
    circles_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v29 = circles_nf_load(t + k);
        const circles_nf_lane v30 = v29 * s[38];
        circles_nf_store(t + 1 * TILE + k, v30);
        const circles_nf_lane v31 = -v30;
        circles_nf_store(t + 4 * TILE + k, v31);
    }
    circles_nf_each_exp(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v11 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v32 = circles_nf_load(t + k);
        const circles_nf_lane v27_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v34 = FMA(v11, v32, -v27_2);
        circles_nf_store(t + 4 * TILE + k, v34);
        const circles_nf_lane v23 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v30 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v35 = v23 - v30;
        circles_nf_store(t + 7 * TILE + k, v35);
    }

    /* layer 9: coupling, inverse */
    circles_nf_matvec(t + 8 * TILE, flow_9_net_1_weight, 1, 1, t + 4 * TILE, flow_9_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_9_net_2_weight, 32, 1, t + 8 * TILE, flow_9_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_9_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v38_1 = circles_nf_load(t + k);
        const circles_nf_lane v38_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v39_1 = v38_1 + flow_9_net_3_bias[0];
        circles_nf_store(t + 2 * TILE + k, v39_1);
        const circles_nf_lane v39_2 = v38_2 + flow_9_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v39_2);
        const circles_nf_lane v40 = v39_1 * s[35];
        circles_nf_store(t + 6 * TILE + k, v40);
    }
    circles_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v41 = circles_nf_load(t + k);
        const circles_nf_lane v42 = v41 * s[34];
        circles_nf_store(t + 1 * TILE + k, v42);
        const circles_nf_lane v43 = -v42;
        circles_nf_store(t + 6 * TILE + k, v43);
    }
    circles_nf_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v22 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v44 = circles_nf_load(t + k);
        const circles_nf_lane v39_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v46 = FMA(v22, v44, -v39_2);
        circles_nf_store(t + 6 * TILE + k, v46);
        const circles_nf_lane v35 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v42 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v47 = v35 - v42;
        circles_nf_store(t + 8 * TILE + k, v47);
    }

    /* layer 8: coupling, inverse */
    circles_nf_matvec(t + 9 * TILE, flow_8_net_1_weight, 1, 1, t + 6 * TILE, flow_8_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_8_net_2_weight, 32, 1, t + 9 * TILE, flow_8_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_8_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v50_1 = circles_nf_load(t + k);
        const circles_nf_lane v50_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v51_1 = v50_1 + flow_8_net_3_bias[0];
        circles_nf_store(t + 2 * TILE + k, v51_1);
        const circles_nf_lane v51_2 = v50_2 + flow_8_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v51_2);
        const circles_nf_lane v52 = v51_1 * s[31];
        circles_nf_store(t + 5 * TILE + k, v52);
    }
    circles_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v53 = circles_nf_load(t + k);
        const circles_nf_lane v54 = v53 * s[30];
        circles_nf_store(t + 1 * TILE + k, v54);
        const circles_nf_lane v55 = -v54;
        circles_nf_store(t + 5 * TILE + k, v55);
    }
    circles_nf_each_exp(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v34 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v56 = circles_nf_load(t + k);
        const circles_nf_lane v51_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v58 = FMA(v34, v56, -v51_2);
        circles_nf_store(t + 5 * TILE + k, v58);
        const circles_nf_lane v47 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v54 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v59 = v47 - v54;
        circles_nf_store(t + 7 * TILE + k, v59);
    }

    /* layer 7: coupling, inverse */
    circles_nf_matvec(t + 8 * TILE, flow_7_net_1_weight, 1, 1, t + 5 * TILE, flow_7_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_7_net_2_weight, 32, 1, t + 8 * TILE, flow_7_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_7_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v62_1 = circles_nf_load(t + k);
        const circles_nf_lane v62_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v63_1 = v62_1 + flow_7_net_3_bias[0];
        circles_nf_store(t + 2 * TILE + k, v63_1);
        const circles_nf_lane v63_2 = v62_2 + flow_7_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v63_2);
        const circles_nf_lane v64 = v63_1 * s[27];
        circles_nf_store(t + 4 * TILE + k, v64);
    }
    circles_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v65 = circles_nf_load(t + k);
        const circles_nf_lane v66 = v65 * s[26];
        circles_nf_store(t + 1 * TILE + k, v66);
        const circles_nf_lane v67 = -v66;
        circles_nf_store(t + 4 * TILE + k, v67);
    }
    circles_nf_each_exp(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v46 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v68 = circles_nf_load(t + k);
        const circles_nf_lane v63_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v70 = FMA(v46, v68, -v63_2);
        circles_nf_store(t + 4 * TILE + k, v70);
        const circles_nf_lane v59 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v66 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v71 = v59 - v66;
        circles_nf_store(t + 8 * TILE + k, v71);
    }

    /* layer 6: coupling, inverse */
    circles_nf_matvec(t + 9 * TILE, flow_6_net_1_weight, 1, 1, t + 4 * TILE, flow_6_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_6_net_2_weight, 32, 1, t + 9 * TILE, flow_6_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_6_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v74_1 = circles_nf_load(t + k);
        const circles_nf_lane v74_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v75_1 = v74_1 + flow_6_net_3_bias[0];
        circles_nf_store(t + 2 * TILE + k, v75_1);
        const circles_nf_lane v75_2 = v74_2 + flow_6_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v75_2);
        const circles_nf_lane v76 = v75_1 * s[23];
        circles_nf_store(t + 6 * TILE + k, v76);
    }
    circles_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v77 = circles_nf_load(t + k);
        const circles_nf_lane v78 = v77 * s[22];
        circles_nf_store(t + 1 * TILE + k, v78);
        const circles_nf_lane v79 = -v78;
        circles_nf_store(t + 6 * TILE + k, v79);
    }
    circles_nf_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v58 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v80 = circles_nf_load(t + k);
        const circles_nf_lane v75_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v82 = FMA(v58, v80, -v75_2);
        circles_nf_store(t + 6 * TILE + k, v82);
        const circles_nf_lane v71 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v78 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v83 = v71 - v78;
        circles_nf_store(t + 7 * TILE + k, v83);
    }

    /* layer 5: coupling, inverse */
    circles_nf_matvec(t + 8 * TILE, flow_5_net_1_weight, 1, 1, t + 6 * TILE, flow_5_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_5_net_2_weight, 32, 1, t + 8 * TILE, flow_5_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_5_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v86_1 = circles_nf_load(t + k);
        const circles_nf_lane v86_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v87_1 = v86_1 + flow_5_net_3_bias[0];
        circles_nf_store(t + 2 * TILE + k, v87_1);
        const circles_nf_lane v87_2 = v86_2 + flow_5_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v87_2);
        const circles_nf_lane v88 = v87_1 * s[19];
        circles_nf_store(t + 5 * TILE + k, v88);
    }
    circles_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v89 = circles_nf_load(t + k);
        const circles_nf_lane v90 = v89 * s[18];
        circles_nf_store(t + 1 * TILE + k, v90);
        const circles_nf_lane v91 = -v90;
        circles_nf_store(t + 5 * TILE + k, v91);
    }
    circles_nf_each_exp(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v70 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v92 = circles_nf_load(t + k);
        const circles_nf_lane v87_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v94 = FMA(v70, v92, -v87_2);
        circles_nf_store(t + 5 * TILE + k, v94);
        const circles_nf_lane v83 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v90 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v95 = v83 - v90;
        circles_nf_store(t + 8 * TILE + k, v95);
    }

    /* layer 4: coupling, inverse */
    circles_nf_matvec(t + 9 * TILE, flow_4_net_1_weight, 1, 1, t + 5 * TILE, flow_4_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_4_net_2_weight, 32, 1, t + 9 * TILE, flow_4_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_4_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v98_1 = circles_nf_load(t + k);
        const circles_nf_lane v98_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v99_1 = v98_1 + flow_4_net_3_bias[0];
        circles_nf_store(t + 2 * TILE + k, v99_1);
        const circles_nf_lane v99_2 = v98_2 + flow_4_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v99_2);
        const circles_nf_lane v100 = v99_1 * s[15];
        circles_nf_store(t + 4 * TILE + k, v100);
    }
    circles_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v101 = circles_nf_load(t + k);
        const circles_nf_lane v102 = v101 * s[14];
        circles_nf_store(t + 1 * TILE + k, v102);
        const circles_nf_lane v103 = -v102;
        circles_nf_store(t + 4 * TILE + k, v103);
    }
    circles_nf_each_exp(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v82 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v104 = circles_nf_load(t + k);
        const circles_nf_lane v99_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v106 = FMA(v82, v104, -v99_2);
        circles_nf_store(t + 4 * TILE + k, v106);
        const circles_nf_lane v95 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v102 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v107 = v95 - v102;
        circles_nf_store(t + 7 * TILE + k, v107);
    }

    /* layer 3: coupling, inverse */
    circles_nf_matvec(t + 8 * TILE, flow_3_net_1_weight, 1, 1, t + 4 * TILE, flow_3_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_3_net_2_weight, 32, 1, t + 8 * TILE, flow_3_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_3_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v110_1 = circles_nf_load(t + k);
        const circles_nf_lane v110_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v111_1 = v110_1 + flow_3_net_3_bias[0];
        circles_nf_store(t + 2 * TILE + k, v111_1);
        const circles_nf_lane v111_2 = v110_2 + flow_3_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v111_2);
        const circles_nf_lane v112 = v111_1 * s[11];
        circles_nf_store(t + 6 * TILE + k, v112);
    }
    circles_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v113 = circles_nf_load(t + k);
        const circles_nf_lane v114 = v113 * s[10];
        circles_nf_store(t + 1 * TILE + k, v114);
        const circles_nf_lane v115 = -v114;
        circles_nf_store(t + 6 * TILE + k, v115);
    }
    circles_nf_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v94 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v116 = circles_nf_load(t + k);
        const circles_nf_lane v111_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v118 = FMA(v94, v116, -v111_2);
        circles_nf_store(t + 6 * TILE + k, v118);
        const circles_nf_lane v107 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v114 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v119 = v107 - v114;
        circles_nf_store(t + 8 * TILE + k, v119);
    }

    /* layer 2: coupling, inverse */
    circles_nf_matvec(t + 9 * TILE, flow_2_net_1_weight, 1, 1, t + 6 * TILE, flow_2_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_2_net_2_weight, 32, 1, t + 9 * TILE, flow_2_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_2_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v122_1 = circles_nf_load(t + k);
        const circles_nf_lane v122_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v123_1 = v122_1 + flow_2_net_3_bias[0];
        circles_nf_store(t + 2 * TILE + k, v123_1);
        const circles_nf_lane v123_2 = v122_2 + flow_2_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v123_2);
        const circles_nf_lane v124 = v123_1 * s[7];
        circles_nf_store(t + 5 * TILE + k, v124);
    }
    circles_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v125 = circles_nf_load(t + k);
        const circles_nf_lane v126 = v125 * s[6];
        circles_nf_store(t + 1 * TILE + k, v126);
        const circles_nf_lane v127 = -v126;
        circles_nf_store(t + 5 * TILE + k, v127);
    }
    circles_nf_each_exp(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v106 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v128 = circles_nf_load(t + k);
        const circles_nf_lane v123_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v130 = FMA(v106, v128, -v123_2);
        circles_nf_store(t + 5 * TILE + k, v130);
        const circles_nf_lane v119 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v126 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v131 = v119 - v126;
        circles_nf_store(t + 7 * TILE + k, v131);
    }

    /* layer 1: coupling, inverse */
    circles_nf_matvec(t + 8 * TILE, flow_1_net_1_weight, 1, 1, t + 5 * TILE, flow_1_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_1_net_2_weight, 32, 1, t + 8 * TILE, flow_1_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_1_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v134_1 = circles_nf_load(t + k);
        const circles_nf_lane v134_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v135_1 = v134_1 + flow_1_net_3_bias[0];
        circles_nf_store(t + 2 * TILE + k, v135_1);
        const circles_nf_lane v135_2 = v134_2 + flow_1_net_3_bias[1];
        circles_nf_store(t + 3 * TILE + k, v135_2);
        const circles_nf_lane v136 = v135_1 * s[3];
        circles_nf_store(t + 4 * TILE + k, v136);
    }
    circles_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v137 = circles_nf_load(t + k);
        const circles_nf_lane v138 = v137 * s[2];
        circles_nf_store(t + 1 * TILE + k, v138);
        const circles_nf_lane v139 = -v138;
        circles_nf_store(t + 4 * TILE + k, v139);
    }
    circles_nf_each_exp(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v118 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v140 = circles_nf_load(t + k);
        const circles_nf_lane v135_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v142 = FMA(v118, v140, -v135_2);
        circles_nf_store(t + 4 * TILE + k, v142);
        const circles_nf_lane v131 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v138 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v143 = v131 - v138;
        circles_nf_store(t + 8 * TILE + k, v143);
    }
#undef TILE
}

void circles_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[49], t[75 * 128];
    size_t first, k;
    (void)work;
    circles_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        circles_nf_inverse_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[640 + k];
            x[(first + k) * 2 + 1] = t[512 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[1024 + k];
    }
}

/* ---- log_prob ---- */

static void circles_nf_log_prob_prologue(const float *params, float *s)
{
    const float *flow_1_scaling_factor = params + 0; /* flow.1.scaling_factor [1] */
    const float *flow_2_scaling_factor = params + 1187; /* flow.2.scaling_factor [1] */
    const float *flow_3_scaling_factor = params + 2374; /* flow.3.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 3561; /* flow.4.scaling_factor [1] */
    const float *flow_5_scaling_factor = params + 4748; /* flow.5.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 5935; /* flow.6.scaling_factor [1] */
    const float *flow_7_scaling_factor = params + 7122; /* flow.7.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 8309; /* flow.8.scaling_factor [1] */
    const float *flow_9_scaling_factor = params + 9496; /* flow.9.scaling_factor [1] */
    const float *flow_10_scaling_factor = params + 10683; /* flow.10.scaling_factor [1] */
    const float *flow_11_scaling_factor = params + 11870; /* flow.11.scaling_factor [1] */
    const float *flow_12_scaling_factor = params + 13057; /* flow.12.scaling_factor [1] */
    s[0] = -3e+01f < flow_1_scaling_factor[0] ? flow_1_scaling_factor[0] : flow_1_scaling_factor[0] == flow_1_scaling_factor[0] ? -3e+01f : flow_1_scaling_factor[0];
    s[1] = s[0] < 4.3820266f ? s[0] : s[0] == s[0] ? 4.3820266f : s[0];
    s[2] = expf(s[1]);
    s[3] = 1.0f / s[2];
    s[4] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[5] = s[4] < 4.3820266f ? s[4] : s[4] == s[4] ? 4.3820266f : s[4];
    s[6] = expf(s[5]);
    s[7] = 1.0f / s[6];
    s[8] = -3e+01f < flow_3_scaling_factor[0] ? flow_3_scaling_factor[0] : flow_3_scaling_factor[0] == flow_3_scaling_factor[0] ? -3e+01f : flow_3_scaling_factor[0];
    s[9] = s[8] < 4.3820266f ? s[8] : s[8] == s[8] ? 4.3820266f : s[8];
    s[10] = expf(s[9]);
    s[11] = 1.0f / s[10];
    s[12] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[13] = s[12] < 4.3820266f ? s[12] : s[12] == s[12] ? 4.3820266f : s[12];
    s[14] = expf(s[13]);
    s[15] = 1.0f / s[14];
    s[16] = -3e+01f < flow_5_scaling_factor[0] ? flow_5_scaling_factor[0] : flow_5_scaling_factor[0] == flow_5_scaling_factor[0] ? -3e+01f : flow_5_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[21] = s[20] < 4.3820266f ? s[20] : s[20] == s[20] ? 4.3820266f : s[20];
    s[22] = expf(s[21]);
    s[23] = 1.0f / s[22];
    s[24] = -3e+01f < flow_7_scaling_factor[0] ? flow_7_scaling_factor[0] : flow_7_scaling_factor[0] == flow_7_scaling_factor[0] ? -3e+01f : flow_7_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[29] = s[28] < 4.3820266f ? s[28] : s[28] == s[28] ? 4.3820266f : s[28];
    s[30] = expf(s[29]);
    s[31] = 1.0f / s[30];
    s[32] = -3e+01f < flow_9_scaling_factor[0] ? flow_9_scaling_factor[0] : flow_9_scaling_factor[0] == flow_9_scaling_factor[0] ? -3e+01f : flow_9_scaling_factor[0];
    s[33] = s[32] < 4.3820266f ? s[32] : s[32] == s[32] ? 4.3820266f : s[32];
    s[34] = expf(s[33]);
    s[35] = 1.0f / s[34];
    s[36] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = -3e+01f < flow_11_scaling_factor[0] ? flow_11_scaling_factor[0] : flow_11_scaling_factor[0] == flow_11_scaling_factor[0] ? -3e+01f : flow_11_scaling_factor[0];
    s[41] = s[40] < 4.3820266f ? s[40] : s[40] == s[40] ? 4.3820266f : s[40];
    s[42] = expf(s[41]);
    s[43] = 1.0f / s[42];
    s[44] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[45] = s[44] < 4.3820266f ? s[44] : s[44] == s[44] ? 4.3820266f : s[44];
    s[46] = expf(s[45]);
    s[47] = 1.0f / s[46];
}

static void circles_nf_log_prob_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 1; /* flow.1.net.1.weight [32, 1] */
    const float *flow_1_net_1_bias = params + 33; /* flow.1.net.1.bias [32] */
    const float *flow_1_net_2_weight = params + 65; /* flow.1.net.2.weight [32, 32] */
    const float *flow_1_net_2_bias = params + 1089; /* flow.1.net.2.bias [32] */
    const float *flow_1_net_3_weight = params + 1121; /* flow.1.net.3.weight [2, 32] */
    const float *flow_1_net_3_bias = params + 1185; /* flow.1.net.3.bias [2] */
    const float *flow_2_net_1_weight = params + 1188; /* flow.2.net.1.weight [32, 1] */
    const float *flow_2_net_1_bias = params + 1220; /* flow.2.net.1.bias [32] */
    const float *flow_2_net_2_weight = params + 1252; /* flow.2.net.2.weight [32, 32] */
    const float *flow_2_net_2_bias = params + 2276; /* flow.2.net.2.bias [32] */
    const float *flow_2_net_3_weight = params + 2308; /* flow.2.net.3.weight [2, 32] */
    const float *flow_2_net_3_bias = params + 2372; /* flow.2.net.3.bias [2] */
    const float *flow_3_net_1_weight = params + 2375; /* flow.3.net.1.weight [32, 1] */
    const float *flow_3_net_1_bias = params + 2407; /* flow.3.net.1.bias [32] */
    const float *flow_3_net_2_weight = params + 2439; /* flow.3.net.2.weight [32, 32] */
    const float *flow_3_net_2_bias = params + 3463; /* flow.3.net.2.bias [32] */
    const float *flow_3_net_3_weight = params + 3495; /* flow.3.net.3.weight [2, 32] */
    const float *flow_3_net_3_bias = params + 3559; /* flow.3.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 3562; /* flow.4.net.1.weight [32, 1] */
    const float *flow_4_net_1_bias = params + 3594; /* flow.4.net.1.bias [32] */
    const float *flow_4_net_2_weight = params + 3626; /* flow.4.net.2.weight [32, 32] */
    const float *flow_4_net_2_bias = params + 4650; /* flow.4.net.2.bias [32] */
    const float *flow_4_net_3_weight = params + 4682; /* flow.4.net.3.weight [2, 32] */
    const float *flow_4_net_3_bias = params + 4746; /* flow.4.net.3.bias [2] */
    const float *flow_5_net_1_weight = params + 4749; /* flow.5.net.1.weight [32, 1] */
    const float *flow_5_net_1_bias = params + 4781; /* flow.5.net.1.bias [32] */
    const float *flow_5_net_2_weight = params + 4813; /* flow.5.net.2.weight [32, 32] */
    const float *flow_5_net_2_bias = params + 5837; /* flow.5.net.2.bias [32] */
    const float *flow_5_net_3_weight = params + 5869; /* flow.5.net.3.weight [2, 32] */
    const float *flow_5_net_3_bias = params + 5933; /* flow.5.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 5936; /* flow.6.net.1.weight [32, 1] */
    const float *flow_6_net_1_bias = params + 5968; /* flow.6.net.1.bias [32] */
    const float *flow_6_net_2_weight = params + 6000; /* flow.6.net.2.weight [32, 32] */
    const float *flow_6_net_2_bias = params + 7024; /* flow.6.net.2.bias [32] */
    const float *flow_6_net_3_weight = params + 7056; /* flow.6.net.3.weight [2, 32] */
    const float *flow_6_net_3_bias = params + 7120; /* flow.6.net.3.bias [2] */
    const float *flow_7_net_1_weight = params + 7123; /* flow.7.net.1.weight [32, 1] */
    const float *flow_7_net_1_bias = params + 7155; /* flow.7.net.1.bias [32] */
    const float *flow_7_net_2_weight = params + 7187; /* flow.7.net.2.weight [32, 32] */
    const float *flow_7_net_2_bias = params + 8211; /* flow.7.net.2.bias [32] */
    const float *flow_7_net_3_weight = params + 8243; /* flow.7.net.3.weight [2, 32] */
    const float *flow_7_net_3_bias = params + 8307; /* flow.7.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 8310; /* flow.8.net.1.weight [32, 1] */
    const float *flow_8_net_1_bias = params + 8342; /* flow.8.net.1.bias [32] */
    const float *flow_8_net_2_weight = params + 8374; /* flow.8.net.2.weight [32, 32] */
    const float *flow_8_net_2_bias = params + 9398; /* flow.8.net.2.bias [32] */
    const float *flow_8_net_3_weight = params + 9430; /* flow.8.net.3.weight [2, 32] */
    const float *flow_8_net_3_bias = params + 9494; /* flow.8.net.3.bias [2] */
    const float *flow_9_net_1_weight = params + 9497; /* flow.9.net.1.weight [32, 1] */
    const float *flow_9_net_1_bias = params + 9529; /* flow.9.net.1.bias [32] */
    const float *flow_9_net_2_weight = params + 9561; /* flow.9.net.2.weight [32, 32] */
    const float *flow_9_net_2_bias = params + 10585; /* flow.9.net.2.bias [32] */
    const float *flow_9_net_3_weight = params + 10617; /* flow.9.net.3.weight [2, 32] */
    const float *flow_9_net_3_bias = params + 10681; /* flow.9.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 10684; /* flow.10.net.1.weight [32, 1] */
    const float *flow_10_net_1_bias = params + 10716; /* flow.10.net.1.bias [32] */
    const float *flow_10_net_2_weight = params + 10748; /* flow.10.net.2.weight [32, 32] */
    const float *flow_10_net_2_bias = params + 11772; /* flow.10.net.2.bias [32] */
    const float *flow_10_net_3_weight = params + 11804; /* flow.10.net.3.weight [2, 32] */
    const float *flow_10_net_3_bias = params + 11868; /* flow.10.net.3.bias [2] */
    const float *flow_11_net_1_weight = params + 11871; /* flow.11.net.1.weight [32, 1] */
    const float *flow_11_net_1_bias = params + 11903; /* flow.11.net.1.bias [32] */
    const float *flow_11_net_2_weight = params + 11935; /* flow.11.net.2.weight [32, 32] */
    const float *flow_11_net_2_bias = params + 12959; /* flow.11.net.2.bias [32] */
    const float *flow_11_net_3_weight = params + 12991; /* flow.11.net.3.weight [2, 32] */
    const float *flow_11_net_3_bias = params + 13055; /* flow.11.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 13058; /* flow.12.net.1.weight [32, 1] */
    const float *flow_12_net_1_bias = params + 13090; /* flow.12.net.1.bias [32] */
    const float *flow_12_net_2_weight = params + 13122; /* flow.12.net.2.weight [32, 32] */
    const float *flow_12_net_2_bias = params + 14146; /* flow.12.net.2.bias [32] */
    const float *flow_12_net_3_weight = params + 14178; /* flow.12.net.3.weight [2, 32] */
    const float *flow_12_net_3_bias = params + 14242; /* flow.12.net.3.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: coupling, forward */
    circles_nf_matvec(t + 2 * TILE, flow_1_net_1_weight, 1, 1, t, flow_1_net_1_bias, t + 2 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 34 * TILE, flow_1_net_2_weight, 32, 1, t + 2 * TILE, flow_1_net_2_bias, t + 34 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_1_net_3_weight, 32, 1, t + 34 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + flow_1_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v4_1);
        const circles_nf_lane v4_2 = v3_2 + flow_1_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[3];
        circles_nf_store(t + 6 * TILE + k, v5);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v7 = v6 * s[2];
        circles_nf_store(t + 3 * TILE + k, v7);
        const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v8 = x2 + v4_2;
        circles_nf_store(t + 6 * TILE + k, v8);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v8 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v9 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v10 = v8 * v9;
        circles_nf_store(t + 4 * TILE + k, v10);
    }

    /* layer 2: coupling, forward */
    circles_nf_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 4 * TILE, flow_2_net_1_bias, t + 5 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 37 * TILE, flow_2_net_2_weight, 32, 1, t + 5 * TILE, flow_2_net_2_bias, t + 37 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 5 * TILE, flow_2_net_3_weight, 32, 1, t + 37 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v13_1 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v13_2 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v14_1 = v13_1 + flow_2_net_3_bias[0];
        circles_nf_store(t + 7 * TILE + k, v14_1);
        const circles_nf_lane v14_2 = v13_2 + flow_2_net_3_bias[1];
        circles_nf_store(t + 8 * TILE + k, v14_2);
        const circles_nf_lane v15 = v14_1 * s[7];
        circles_nf_store(t + 2 * TILE + k, v15);
    }
    circles_nf_each_tanh(t + 5 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v16 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v17 = v16 * s[6];
        circles_nf_store(t + 2 * TILE + k, v17);
        const circles_nf_lane x1 = circles_nf_load(t + k);
        const circles_nf_lane v14_2 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v18 = x1 + v14_2;
        circles_nf_store(t + 6 * TILE + k, v18);
    }
    circles_nf_each_exp(t + 5 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v18 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v19 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v20 = v18 * v19;
        circles_nf_store(t + 7 * TILE + k, v20);
        const circles_nf_lane v7 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v17 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v21 = v7 + v17;
        circles_nf_store(t + 8 * TILE + k, v21);
    }

    /* layer 3: coupling, forward */
    circles_nf_matvec(t + 9 * TILE, flow_3_net_1_weight, 1, 1, t + 7 * TILE, flow_3_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_3_net_2_weight, 32, 1, t + 9 * TILE, flow_3_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_3_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v24_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v24_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v25_1 = v24_1 + flow_3_net_3_bias[0];
        circles_nf_store(t + 5 * TILE + k, v25_1);
        const circles_nf_lane v25_2 = v24_2 + flow_3_net_3_bias[1];
        circles_nf_store(t + 6 * TILE + k, v25_2);
        const circles_nf_lane v26 = v25_1 * s[11];
        circles_nf_store(t + 9 * TILE + k, v26);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v27 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v28 = v27 * s[10];
        circles_nf_store(t + 3 * TILE + k, v28);
        const circles_nf_lane v10 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v25_2 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v29 = v10 + v25_2;
        circles_nf_store(t + 9 * TILE + k, v29);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v29 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v30 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v31 = v29 * v30;
        circles_nf_store(t + 4 * TILE + k, v31);
        const circles_nf_lane v21 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v28 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v32 = v21 + v28;
        circles_nf_store(t + 5 * TILE + k, v32);
    }

    /* layer 4: coupling, forward */
    circles_nf_matvec(t + 8 * TILE, flow_4_net_1_weight, 1, 1, t + 4 * TILE, flow_4_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_4_net_2_weight, 32, 1, t + 8 * TILE, flow_4_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_4_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v35_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v35_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v36_1 = v35_1 + flow_4_net_3_bias[0];
        circles_nf_store(t + 8 * TILE + k, v36_1);
        const circles_nf_lane v36_2 = v35_2 + flow_4_net_3_bias[1];
        circles_nf_store(t + 9 * TILE + k, v36_2);
        const circles_nf_lane v37 = v36_1 * s[15];
        circles_nf_store(t + 6 * TILE + k, v37);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v38 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v39 = v38 * s[14];
        circles_nf_store(t + 3 * TILE + k, v39);
        const circles_nf_lane v20 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v36_2 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v40 = v20 + v36_2;
        circles_nf_store(t + 6 * TILE + k, v40);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v40 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v41 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v42 = v40 * v41;
        circles_nf_store(t + 7 * TILE + k, v42);
        const circles_nf_lane v32 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v39 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v43 = v32 + v39;
        circles_nf_store(t + 8 * TILE + k, v43);
    }

    /* layer 5: coupling, forward */
    circles_nf_matvec(t + 9 * TILE, flow_5_net_1_weight, 1, 1, t + 7 * TILE, flow_5_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_5_net_2_weight, 32, 1, t + 9 * TILE, flow_5_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_5_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v46_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v46_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v47_1 = v46_1 + flow_5_net_3_bias[0];
        circles_nf_store(t + 5 * TILE + k, v47_1);
        const circles_nf_lane v47_2 = v46_2 + flow_5_net_3_bias[1];
        circles_nf_store(t + 6 * TILE + k, v47_2);
        const circles_nf_lane v48 = v47_1 * s[19];
        circles_nf_store(t + 9 * TILE + k, v48);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v49 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v50 = v49 * s[18];
        circles_nf_store(t + 3 * TILE + k, v50);
        const circles_nf_lane v31 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v47_2 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v51 = v31 + v47_2;
        circles_nf_store(t + 9 * TILE + k, v51);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v51 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v52 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v53 = v51 * v52;
        circles_nf_store(t + 4 * TILE + k, v53);
        const circles_nf_lane v43 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v50 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v54 = v43 + v50;
        circles_nf_store(t + 5 * TILE + k, v54);
    }

    /* layer 6: coupling, forward */
    circles_nf_matvec(t + 8 * TILE, flow_6_net_1_weight, 1, 1, t + 4 * TILE, flow_6_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_6_net_2_weight, 32, 1, t + 8 * TILE, flow_6_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_6_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v57_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v57_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v58_1 = v57_1 + flow_6_net_3_bias[0];
        circles_nf_store(t + 8 * TILE + k, v58_1);
        const circles_nf_lane v58_2 = v57_2 + flow_6_net_3_bias[1];
        circles_nf_store(t + 9 * TILE + k, v58_2);
        const circles_nf_lane v59 = v58_1 * s[23];
        circles_nf_store(t + 6 * TILE + k, v59);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v60 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v61 = v60 * s[22];
        circles_nf_store(t + 3 * TILE + k, v61);
        const circles_nf_lane v42 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v58_2 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v62 = v42 + v58_2;
        circles_nf_store(t + 6 * TILE + k, v62);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v62 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v63 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v64 = v62 * v63;
        circles_nf_store(t + 7 * TILE + k, v64);
        const circles_nf_lane v54 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v61 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v65 = v54 + v61;
        circles_nf_store(t + 8 * TILE + k, v65);
    }

    /* layer 7: coupling, forward */
    circles_nf_matvec(t + 9 * TILE, flow_7_net_1_weight, 1, 1, t + 7 * TILE, flow_7_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_7_net_2_weight, 32, 1, t + 9 * TILE, flow_7_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_7_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v68_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v68_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v69_1 = v68_1 + flow_7_net_3_bias[0];
        circles_nf_store(t + 5 * TILE + k, v69_1);
        const circles_nf_lane v69_2 = v68_2 + flow_7_net_3_bias[1];
        circles_nf_store(t + 6 * TILE + k, v69_2);
        const circles_nf_lane v70 = v69_1 * s[27];
        circles_nf_store(t + 9 * TILE + k, v70);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v71 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v72 = v71 * s[26];
        circles_nf_store(t + 3 * TILE + k, v72);
        const circles_nf_lane v53 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v69_2 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v73 = v53 + v69_2;
        circles_nf_store(t + 9 * TILE + k, v73);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v73 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v74 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v75 = v73 * v74;
        circles_nf_store(t + 4 * TILE + k, v75);
        const circles_nf_lane v65 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v72 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v76 = v65 + v72;
        circles_nf_store(t + 5 * TILE + k, v76);
    }

    /* layer 8: coupling, forward */
    circles_nf_matvec(t + 8 * TILE, flow_8_net_1_weight, 1, 1, t + 4 * TILE, flow_8_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_8_net_2_weight, 32, 1, t + 8 * TILE, flow_8_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_8_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v79_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v79_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v80_1 = v79_1 + flow_8_net_3_bias[0];
        circles_nf_store(t + 8 * TILE + k, v80_1);
        const circles_nf_lane v80_2 = v79_2 + flow_8_net_3_bias[1];
        circles_nf_store(t + 9 * TILE + k, v80_2);
        const circles_nf_lane v81 = v80_1 * s[31];
        circles_nf_store(t + 6 * TILE + k, v81);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v82 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v83 = v82 * s[30];
        circles_nf_store(t + 3 * TILE + k, v83);
        const circles_nf_lane v64 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v80_2 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v84 = v64 + v80_2;
        circles_nf_store(t + 6 * TILE + k, v84);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v84 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v85 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v86 = v84 * v85;
        circles_nf_store(t + 7 * TILE + k, v86);
        const circles_nf_lane v76 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v83 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v87 = v76 + v83;
        circles_nf_store(t + 8 * TILE + k, v87);
    }

    /* layer 9: coupling, forward */
    circles_nf_matvec(t + 9 * TILE, flow_9_net_1_weight, 1, 1, t + 7 * TILE, flow_9_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_9_net_2_weight, 32, 1, t + 9 * TILE, flow_9_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_9_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v90_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v90_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v91_1 = v90_1 + flow_9_net_3_bias[0];
        circles_nf_store(t + 5 * TILE + k, v91_1);
        const circles_nf_lane v91_2 = v90_2 + flow_9_net_3_bias[1];
        circles_nf_store(t + 6 * TILE + k, v91_2);
        const circles_nf_lane v92 = v91_1 * s[35];
        circles_nf_store(t + 9 * TILE + k, v92);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v93 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v94 = v93 * s[34];
        circles_nf_store(t + 3 * TILE + k, v94);
        const circles_nf_lane v75 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v91_2 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v95 = v75 + v91_2;
        circles_nf_store(t + 9 * TILE + k, v95);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v95 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v96 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v97 = v95 * v96;
        circles_nf_store(t + 4 * TILE + k, v97);
        const circles_nf_lane v87 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v94 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v98 = v87 + v94;
        circles_nf_store(t + 5 * TILE + k, v98);
    }

    /* layer 10: coupling, forward */
    circles_nf_matvec(t + 8 * TILE, flow_10_net_1_weight, 1, 1, t + 4 * TILE, flow_10_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_10_net_2_weight, 32, 1, t + 8 * TILE, flow_10_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_10_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v101_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v101_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v102_1 = v101_1 + flow_10_net_3_bias[0];
        circles_nf_store(t + 8 * TILE + k, v102_1);
        const circles_nf_lane v102_2 = v101_2 + flow_10_net_3_bias[1];
        circles_nf_store(t + 9 * TILE + k, v102_2);
        const circles_nf_lane v103 = v102_1 * s[39];
        circles_nf_store(t + 6 * TILE + k, v103);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v104 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v105 = v104 * s[38];
        circles_nf_store(t + 3 * TILE + k, v105);
        const circles_nf_lane v86 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v102_2 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v106 = v86 + v102_2;
        circles_nf_store(t + 6 * TILE + k, v106);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v106 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v107 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v108 = v106 * v107;
        circles_nf_store(t + 7 * TILE + k, v108);
        const circles_nf_lane v98 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v105 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v109 = v98 + v105;
        circles_nf_store(t + 8 * TILE + k, v109);
    }

    /* layer 11: coupling, forward */
    circles_nf_matvec(t + 9 * TILE, flow_11_net_1_weight, 1, 1, t + 7 * TILE, flow_11_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_11_net_2_weight, 32, 1, t + 9 * TILE, flow_11_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_11_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v112_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v112_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v113_1 = v112_1 + flow_11_net_3_bias[0];
        circles_nf_store(t + 5 * TILE + k, v113_1);
        const circles_nf_lane v113_2 = v112_2 + flow_11_net_3_bias[1];
        circles_nf_store(t + 6 * TILE + k, v113_2);
        const circles_nf_lane v114 = v113_1 * s[43];
        circles_nf_store(t + 9 * TILE + k, v114);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v115 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v116 = v115 * s[42];
        circles_nf_store(t + 3 * TILE + k, v116);
        const circles_nf_lane v97 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v113_2 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v117 = v97 + v113_2;
        circles_nf_store(t + 9 * TILE + k, v117);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v117 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v118 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v119 = v117 * v118;
        circles_nf_store(t + 4 * TILE + k, v119);
        const circles_nf_lane v109 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v116 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v120 = v109 + v116;
        circles_nf_store(t + 5 * TILE + k, v120);
    }

    /* layer 12: coupling, forward */
    circles_nf_matvec(t + 8 * TILE, flow_12_net_1_weight, 1, 1, t + 4 * TILE, flow_12_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_12_net_2_weight, 32, 1, t + 8 * TILE, flow_12_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_12_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v123_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v123_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v124_1 = v123_1 + flow_12_net_3_bias[0];
        circles_nf_store(t + 8 * TILE + k, v124_1);
        const circles_nf_lane v124_2 = v123_2 + flow_12_net_3_bias[1];
        circles_nf_store(t + 9 * TILE + k, v124_2);
        const circles_nf_lane v125 = v124_1 * s[47];
        circles_nf_store(t + 6 * TILE + k, v125);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v126 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v127 = v126 * s[46];
        circles_nf_store(t + 3 * TILE + k, v127);
        const circles_nf_lane v108 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v124_2 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v128 = v108 + v124_2;
        circles_nf_store(t + 6 * TILE + k, v128);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v128 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v129 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v130 = v128 * v129;
        const circles_nf_lane v120 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v127 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v119 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v136 = v120 + v127 + FMA(FMA(v119, v119, (v130 * v130)), -0.5f, -1.837877f);
        circles_nf_store(t + 7 * TILE + k, v136);
    }
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane x1 = circles_nf_load(t + k);
        const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v137 = circles_nf_max(x1, x2);
        const circles_nf_lane v136 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v138 = circles_nf_select_lt(v136, circles_nf_set(INFINITY), v136, circles_nf_set(-INFINITY));
        const circles_nf_lane v139 = circles_nf_select_le(v137, circles_nf_set(INFINITY), v138, v137);
        circles_nf_store(t + 2 * TILE + k, v139);
    }
#undef TILE
}

void circles_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float s[49], t[74 * 128];
    size_t first, k;
    (void)work;
    circles_nf_log_prob_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        circles_nf_log_prob_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++)
            log_prob[first + k] = t[256 + k];
    }
}

/* ---- score ---- */

static void circles_nf_score_prologue(const float *params, float *s)
{
    const float *flow_1_scaling_factor = params + 0; /* flow.1.scaling_factor [1] */
    const float *flow_2_scaling_factor = params + 1187; /* flow.2.scaling_factor [1] */
    const float *flow_3_scaling_factor = params + 2374; /* flow.3.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 3561; /* flow.4.scaling_factor [1] */
    const float *flow_5_scaling_factor = params + 4748; /* flow.5.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 5935; /* flow.6.scaling_factor [1] */
    const float *flow_7_scaling_factor = params + 7122; /* flow.7.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 8309; /* flow.8.scaling_factor [1] */
    const float *flow_9_scaling_factor = params + 9496; /* flow.9.scaling_factor [1] */
    const float *flow_10_scaling_factor = params + 10683; /* flow.10.scaling_factor [1] */
    const float *flow_11_scaling_factor = params + 11870; /* flow.11.scaling_factor [1] */
    const float *flow_12_scaling_factor = params + 13057; /* flow.12.scaling_factor [1] */
    s[0] = -3e+01f < flow_1_scaling_factor[0] ? flow_1_scaling_factor[0] : flow_1_scaling_factor[0] == flow_1_scaling_factor[0] ? -3e+01f : flow_1_scaling_factor[0];
    s[1] = s[0] < 4.3820266f ? s[0] : s[0] == s[0] ? 4.3820266f : s[0];
    s[2] = expf(s[1]);
    s[3] = 1.0f / s[2];
    s[4] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[5] = s[4] < 4.3820266f ? s[4] : s[4] == s[4] ? 4.3820266f : s[4];
    s[6] = expf(s[5]);
    s[7] = 1.0f / s[6];
    s[8] = -3e+01f < flow_3_scaling_factor[0] ? flow_3_scaling_factor[0] : flow_3_scaling_factor[0] == flow_3_scaling_factor[0] ? -3e+01f : flow_3_scaling_factor[0];
    s[9] = s[8] < 4.3820266f ? s[8] : s[8] == s[8] ? 4.3820266f : s[8];
    s[10] = expf(s[9]);
    s[11] = 1.0f / s[10];
    s[12] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[13] = s[12] < 4.3820266f ? s[12] : s[12] == s[12] ? 4.3820266f : s[12];
    s[14] = expf(s[13]);
    s[15] = 1.0f / s[14];
    s[16] = -3e+01f < flow_5_scaling_factor[0] ? flow_5_scaling_factor[0] : flow_5_scaling_factor[0] == flow_5_scaling_factor[0] ? -3e+01f : flow_5_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[21] = s[20] < 4.3820266f ? s[20] : s[20] == s[20] ? 4.3820266f : s[20];
    s[22] = expf(s[21]);
    s[23] = 1.0f / s[22];
    s[24] = -3e+01f < flow_7_scaling_factor[0] ? flow_7_scaling_factor[0] : flow_7_scaling_factor[0] == flow_7_scaling_factor[0] ? -3e+01f : flow_7_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[29] = s[28] < 4.3820266f ? s[28] : s[28] == s[28] ? 4.3820266f : s[28];
    s[30] = expf(s[29]);
    s[31] = 1.0f / s[30];
    s[32] = -3e+01f < flow_9_scaling_factor[0] ? flow_9_scaling_factor[0] : flow_9_scaling_factor[0] == flow_9_scaling_factor[0] ? -3e+01f : flow_9_scaling_factor[0];
    s[33] = s[32] < 4.3820266f ? s[32] : s[32] == s[32] ? 4.3820266f : s[32];
    s[34] = expf(s[33]);
    s[35] = 1.0f / s[34];
    s[36] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = -3e+01f < flow_11_scaling_factor[0] ? flow_11_scaling_factor[0] : flow_11_scaling_factor[0] == flow_11_scaling_factor[0] ? -3e+01f : flow_11_scaling_factor[0];
    s[41] = s[40] < 4.3820266f ? s[40] : s[40] == s[40] ? 4.3820266f : s[40];
    s[42] = expf(s[41]);
    s[43] = 1.0f / s[42];
    s[44] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[45] = s[44] < 4.3820266f ? s[44] : s[44] == s[44] ? 4.3820266f : s[44];
    s[46] = expf(s[45]);
    s[47] = 1.0f / s[46];
}

static void circles_nf_score_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 1; /* flow.1.net.1.weight [32, 1] */
    const float *flow_1_net_1_bias = params + 33; /* flow.1.net.1.bias [32] */
    const float *flow_1_net_2_weight = params + 65; /* flow.1.net.2.weight [32, 32] */
    const float *flow_1_net_2_bias = params + 1089; /* flow.1.net.2.bias [32] */
    const float *flow_1_net_3_weight = params + 1121; /* flow.1.net.3.weight [2, 32] */
    const float *flow_1_net_3_bias = params + 1185; /* flow.1.net.3.bias [2] */
    const float *flow_2_net_1_weight = params + 1188; /* flow.2.net.1.weight [32, 1] */
    const float *flow_2_net_1_bias = params + 1220; /* flow.2.net.1.bias [32] */
    const float *flow_2_net_2_weight = params + 1252; /* flow.2.net.2.weight [32, 32] */
    const float *flow_2_net_2_bias = params + 2276; /* flow.2.net.2.bias [32] */
    const float *flow_2_net_3_weight = params + 2308; /* flow.2.net.3.weight [2, 32] */
    const float *flow_2_net_3_bias = params + 2372; /* flow.2.net.3.bias [2] */
    const float *flow_3_net_1_weight = params + 2375; /* flow.3.net.1.weight [32, 1] */
    const float *flow_3_net_1_bias = params + 2407; /* flow.3.net.1.bias [32] */
    const float *flow_3_net_2_weight = params + 2439; /* flow.3.net.2.weight [32, 32] */
    const float *flow_3_net_2_bias = params + 3463; /* flow.3.net.2.bias [32] */
    const float *flow_3_net_3_weight = params + 3495; /* flow.3.net.3.weight [2, 32] */
    const float *flow_3_net_3_bias = params + 3559; /* flow.3.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 3562; /* flow.4.net.1.weight [32, 1] */
    const float *flow_4_net_1_bias = params + 3594; /* flow.4.net.1.bias [32] */
    const float *flow_4_net_2_weight = params + 3626; /* flow.4.net.2.weight [32, 32] */
    const float *flow_4_net_2_bias = params + 4650; /* flow.4.net.2.bias [32] */
    const float *flow_4_net_3_weight = params + 4682; /* flow.4.net.3.weight [2, 32] */
    const float *flow_4_net_3_bias = params + 4746; /* flow.4.net.3.bias [2] */
    const float *flow_5_net_1_weight = params + 4749; /* flow.5.net.1.weight [32, 1] */
    const float *flow_5_net_1_bias = params + 4781; /* flow.5.net.1.bias [32] */
    const float *flow_5_net_2_weight = params + 4813; /* flow.5.net.2.weight [32, 32] */
    const float *flow_5_net_2_bias = params + 5837; /* flow.5.net.2.bias [32] */
    const float *flow_5_net_3_weight = params + 5869; /* flow.5.net.3.weight [2, 32] */
    const float *flow_5_net_3_bias = params + 5933; /* flow.5.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 5936; /* flow.6.net.1.weight [32, 1] */
    const float *flow_6_net_1_bias = params + 5968; /* flow.6.net.1.bias [32] */
    const float *flow_6_net_2_weight = params + 6000; /* flow.6.net.2.weight [32, 32] */
    const float *flow_6_net_2_bias = params + 7024; /* flow.6.net.2.bias [32] */
    const float *flow_6_net_3_weight = params + 7056; /* flow.6.net.3.weight [2, 32] */
    const float *flow_6_net_3_bias = params + 7120; /* flow.6.net.3.bias [2] */
    const float *flow_7_net_1_weight = params + 7123; /* flow.7.net.1.weight [32, 1] */
    const float *flow_7_net_1_bias = params + 7155; /* flow.7.net.1.bias [32] */
    const float *flow_7_net_2_weight = params + 7187; /* flow.7.net.2.weight [32, 32] */
    const float *flow_7_net_2_bias = params + 8211; /* flow.7.net.2.bias [32] */
    const float *flow_7_net_3_weight = params + 8243; /* flow.7.net.3.weight [2, 32] */
    const float *flow_7_net_3_bias = params + 8307; /* flow.7.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 8310; /* flow.8.net.1.weight [32, 1] */
    const float *flow_8_net_1_bias = params + 8342; /* flow.8.net.1.bias [32] */
    const float *flow_8_net_2_weight = params + 8374; /* flow.8.net.2.weight [32, 32] */
    const float *flow_8_net_2_bias = params + 9398; /* flow.8.net.2.bias [32] */
    const float *flow_8_net_3_weight = params + 9430; /* flow.8.net.3.weight [2, 32] */
    const float *flow_8_net_3_bias = params + 9494; /* flow.8.net.3.bias [2] */
    const float *flow_9_net_1_weight = params + 9497; /* flow.9.net.1.weight [32, 1] */
    const float *flow_9_net_1_bias = params + 9529; /* flow.9.net.1.bias [32] */
    const float *flow_9_net_2_weight = params + 9561; /* flow.9.net.2.weight [32, 32] */
    const float *flow_9_net_2_bias = params + 10585; /* flow.9.net.2.bias [32] */
    const float *flow_9_net_3_weight = params + 10617; /* flow.9.net.3.weight [2, 32] */
    const float *flow_9_net_3_bias = params + 10681; /* flow.9.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 10684; /* flow.10.net.1.weight [32, 1] */
    const float *flow_10_net_1_bias = params + 10716; /* flow.10.net.1.bias [32] */
    const float *flow_10_net_2_weight = params + 10748; /* flow.10.net.2.weight [32, 32] */
    const float *flow_10_net_2_bias = params + 11772; /* flow.10.net.2.bias [32] */
    const float *flow_10_net_3_weight = params + 11804; /* flow.10.net.3.weight [2, 32] */
    const float *flow_10_net_3_bias = params + 11868; /* flow.10.net.3.bias [2] */
    const float *flow_11_net_1_weight = params + 11871; /* flow.11.net.1.weight [32, 1] */
    const float *flow_11_net_1_bias = params + 11903; /* flow.11.net.1.bias [32] */
    const float *flow_11_net_2_weight = params + 11935; /* flow.11.net.2.weight [32, 32] */
    const float *flow_11_net_2_bias = params + 12959; /* flow.11.net.2.bias [32] */
    const float *flow_11_net_3_weight = params + 12991; /* flow.11.net.3.weight [2, 32] */
    const float *flow_11_net_3_bias = params + 13055; /* flow.11.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 13058; /* flow.12.net.1.weight [32, 1] */
    const float *flow_12_net_1_bias = params + 13090; /* flow.12.net.1.bias [32] */
    const float *flow_12_net_2_weight = params + 13122; /* flow.12.net.2.weight [32, 32] */
    const float *flow_12_net_2_bias = params + 14146; /* flow.12.net.2.bias [32] */
    const float *flow_12_net_3_weight = params + 14178; /* flow.12.net.3.weight [2, 32] */
    const float *flow_12_net_3_bias = params + 14242; /* flow.12.net.3.bias [2] */
#define TILE 64
    size_t k;
    (void)total;

    /* layer 1: coupling, forward */
    circles_nf_matvec(t + 2 * TILE, flow_1_net_1_weight, 1, 1, t, flow_1_net_1_bias, t + 2 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 34 * TILE, flow_1_net_2_weight, 32, 1, t + 2 * TILE, flow_1_net_2_bias, t + 34 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 66 * TILE, flow_1_net_3_weight, 32, 1, t + 34 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + 66 * TILE + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + flow_1_net_3_bias[0];
        circles_nf_store(t + 68 * TILE + k, v4_1);
        const circles_nf_lane v4_2 = v3_2 + flow_1_net_3_bias[1];
        circles_nf_store(t + 69 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[3];
        circles_nf_store(t + 70 * TILE + k, v5);
    }
    circles_nf_each_tanh(t + 66 * TILE, t + 70 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(t + 66 * TILE + k);
        const circles_nf_lane v7 = v6 * s[2];
        circles_nf_store(t + 67 * TILE + k, v7);
        const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 69 * TILE + k);
        const circles_nf_lane v8 = x2 + v4_2;
        circles_nf_store(t + 70 * TILE + k, v8);
    }
    circles_nf_each_exp(t + 68 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v8 = circles_nf_load(t + 70 * TILE + k);
        const circles_nf_lane v9 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v10 = v8 * v9;
        circles_nf_store(t + 69 * TILE + k, v10);
    }

    /* layer 2: coupling, forward */
    circles_nf_matvec(t + 71 * TILE, flow_2_net_1_weight, 1, 1, t + 69 * TILE, flow_2_net_1_bias, t + 71 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 103 * TILE, flow_2_net_2_weight, 32, 1, t + 71 * TILE, flow_2_net_2_bias, t + 103 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 135 * TILE, flow_2_net_3_weight, 32, 1, t + 103 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v13_1 = circles_nf_load(t + 135 * TILE + k);
        const circles_nf_lane v13_2 = circles_nf_load(t + 136 * TILE + k);
        const circles_nf_lane v14_1 = v13_1 + flow_2_net_3_bias[0];
        circles_nf_store(t + 137 * TILE + k, v14_1);
        const circles_nf_lane v14_2 = v13_2 + flow_2_net_3_bias[1];
        circles_nf_store(t + 138 * TILE + k, v14_2);
        const circles_nf_lane v15 = v14_1 * s[7];
        circles_nf_store(t + 139 * TILE + k, v15);
    }
    circles_nf_each_tanh(t + 135 * TILE, t + 139 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v16 = circles_nf_load(t + 135 * TILE + k);
        const circles_nf_lane v17 = v16 * s[6];
        circles_nf_store(t + 136 * TILE + k, v17);
        const circles_nf_lane x1 = circles_nf_load(t + k);
        const circles_nf_lane v14_2 = circles_nf_load(t + 138 * TILE + k);
        const circles_nf_lane v18 = x1 + v14_2;
        circles_nf_store(t + 139 * TILE + k, v18);
    }
    circles_nf_each_exp(t + 137 * TILE, t + 136 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v18 = circles_nf_load(t + 139 * TILE + k);
        const circles_nf_lane v19 = circles_nf_load(t + 137 * TILE + k);
        const circles_nf_lane v20 = v18 * v19;
        circles_nf_store(t + 138 * TILE + k, v20);
        const circles_nf_lane v7 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v17 = circles_nf_load(t + 136 * TILE + k);
        const circles_nf_lane v21 = v7 + v17;
        circles_nf_store(t + 140 * TILE + k, v21);
    }

    /* layer 3: coupling, forward */
    circles_nf_matvec(t + 141 * TILE, flow_3_net_1_weight, 1, 1, t + 138 * TILE, flow_3_net_1_bias, t + 141 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 173 * TILE, flow_3_net_2_weight, 32, 1, t + 141 * TILE, flow_3_net_2_bias, t + 173 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 205 * TILE, flow_3_net_3_weight, 32, 1, t + 173 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v24_1 = circles_nf_load(t + 205 * TILE + k);
        const circles_nf_lane v24_2 = circles_nf_load(t + 206 * TILE + k);
        const circles_nf_lane v25_1 = v24_1 + flow_3_net_3_bias[0];
        circles_nf_store(t + 207 * TILE + k, v25_1);
        const circles_nf_lane v25_2 = v24_2 + flow_3_net_3_bias[1];
        circles_nf_store(t + 208 * TILE + k, v25_2);
        const circles_nf_lane v26 = v25_1 * s[11];
        circles_nf_store(t + 67 * TILE + k, v26);
    }
    circles_nf_each_tanh(t + 136 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v27 = circles_nf_load(t + 136 * TILE + k);
        const circles_nf_lane v28 = v27 * s[10];
        circles_nf_store(t + 67 * TILE + k, v28);
        const circles_nf_lane v10 = circles_nf_load(t + 69 * TILE + k);
        const circles_nf_lane v25_2 = circles_nf_load(t + 208 * TILE + k);
        const circles_nf_lane v29 = v10 + v25_2;
        circles_nf_store(t + 205 * TILE + k, v29);
    }
    circles_nf_each_exp(t + 69 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v29 = circles_nf_load(t + 205 * TILE + k);
        const circles_nf_lane v30 = circles_nf_load(t + 69 * TILE + k);
        const circles_nf_lane v31 = v29 * v30;
        circles_nf_store(t + 206 * TILE + k, v31);
        const circles_nf_lane v21 = circles_nf_load(t + 140 * TILE + k);
        const circles_nf_lane v28 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v32 = v21 + v28;
        circles_nf_store(t + 207 * TILE + k, v32);
    }

    /* layer 4: coupling, forward */
    circles_nf_matvec(t + 208 * TILE, flow_4_net_1_weight, 1, 1, t + 206 * TILE, flow_4_net_1_bias, t + 208 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 240 * TILE, flow_4_net_2_weight, 32, 1, t + 208 * TILE, flow_4_net_2_bias, t + 240 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 272 * TILE, flow_4_net_3_weight, 32, 1, t + 240 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v35_1 = circles_nf_load(t + 272 * TILE + k);
        const circles_nf_lane v35_2 = circles_nf_load(t + 273 * TILE + k);
        const circles_nf_lane v36_1 = v35_1 + flow_4_net_3_bias[0];
        circles_nf_store(t + 274 * TILE + k, v36_1);
        const circles_nf_lane v36_2 = v35_2 + flow_4_net_3_bias[1];
        circles_nf_store(t + 275 * TILE + k, v36_2);
        const circles_nf_lane v37 = v36_1 * s[15];
        circles_nf_store(t + 67 * TILE + k, v37);
    }
    circles_nf_each_tanh(t + 140 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v38 = circles_nf_load(t + 140 * TILE + k);
        const circles_nf_lane v39 = v38 * s[14];
        circles_nf_store(t + 67 * TILE + k, v39);
        const circles_nf_lane v20 = circles_nf_load(t + 138 * TILE + k);
        const circles_nf_lane v36_2 = circles_nf_load(t + 275 * TILE + k);
        const circles_nf_lane v40 = v20 + v36_2;
        circles_nf_store(t + 272 * TILE + k, v40);
    }
    circles_nf_each_exp(t + 138 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v40 = circles_nf_load(t + 272 * TILE + k);
        const circles_nf_lane v41 = circles_nf_load(t + 138 * TILE + k);
        const circles_nf_lane v42 = v40 * v41;
        circles_nf_store(t + 273 * TILE + k, v42);
        const circles_nf_lane v32 = circles_nf_load(t + 207 * TILE + k);
        const circles_nf_lane v39 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v43 = v32 + v39;
        circles_nf_store(t + 274 * TILE + k, v43);
    }

    /* layer 5: coupling, forward */
    circles_nf_matvec(t + 275 * TILE, flow_5_net_1_weight, 1, 1, t + 273 * TILE, flow_5_net_1_bias, t + 275 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 307 * TILE, flow_5_net_2_weight, 32, 1, t + 275 * TILE, flow_5_net_2_bias, t + 307 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 339 * TILE, flow_5_net_3_weight, 32, 1, t + 307 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v46_1 = circles_nf_load(t + 339 * TILE + k);
        const circles_nf_lane v46_2 = circles_nf_load(t + 340 * TILE + k);
        const circles_nf_lane v47_1 = v46_1 + flow_5_net_3_bias[0];
        circles_nf_store(t + 341 * TILE + k, v47_1);
        const circles_nf_lane v47_2 = v46_2 + flow_5_net_3_bias[1];
        circles_nf_store(t + 342 * TILE + k, v47_2);
        const circles_nf_lane v48 = v47_1 * s[19];
        circles_nf_store(t + 67 * TILE + k, v48);
    }
    circles_nf_each_tanh(t + 207 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v49 = circles_nf_load(t + 207 * TILE + k);
        const circles_nf_lane v50 = v49 * s[18];
        circles_nf_store(t + 67 * TILE + k, v50);
        const circles_nf_lane v31 = circles_nf_load(t + 206 * TILE + k);
        const circles_nf_lane v47_2 = circles_nf_load(t + 342 * TILE + k);
        const circles_nf_lane v51 = v31 + v47_2;
        circles_nf_store(t + 339 * TILE + k, v51);
    }
    circles_nf_each_exp(t + 206 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v51 = circles_nf_load(t + 339 * TILE + k);
        const circles_nf_lane v52 = circles_nf_load(t + 206 * TILE + k);
        const circles_nf_lane v53 = v51 * v52;
        circles_nf_store(t + 340 * TILE + k, v53);
        const circles_nf_lane v43 = circles_nf_load(t + 274 * TILE + k);
        const circles_nf_lane v50 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v54 = v43 + v50;
        circles_nf_store(t + 341 * TILE + k, v54);
    }

    /* layer 6: coupling, forward */
    circles_nf_matvec(t + 342 * TILE, flow_6_net_1_weight, 1, 1, t + 340 * TILE, flow_6_net_1_bias, t + 342 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 374 * TILE, flow_6_net_2_weight, 32, 1, t + 342 * TILE, flow_6_net_2_bias, t + 374 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 406 * TILE, flow_6_net_3_weight, 32, 1, t + 374 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v57_1 = circles_nf_load(t + 406 * TILE + k);
        const circles_nf_lane v57_2 = circles_nf_load(t + 407 * TILE + k);
        const circles_nf_lane v58_1 = v57_1 + flow_6_net_3_bias[0];
        circles_nf_store(t + 408 * TILE + k, v58_1);
        const circles_nf_lane v58_2 = v57_2 + flow_6_net_3_bias[1];
        circles_nf_store(t + 409 * TILE + k, v58_2);
        const circles_nf_lane v59 = v58_1 * s[23];
        circles_nf_store(t + 67 * TILE + k, v59);
    }
    circles_nf_each_tanh(t + 274 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v60 = circles_nf_load(t + 274 * TILE + k);
        const circles_nf_lane v61 = v60 * s[22];
        circles_nf_store(t + 67 * TILE + k, v61);
        const circles_nf_lane v42 = circles_nf_load(t + 273 * TILE + k);
        const circles_nf_lane v58_2 = circles_nf_load(t + 409 * TILE + k);
        const circles_nf_lane v62 = v42 + v58_2;
        circles_nf_store(t + 406 * TILE + k, v62);
    }
    circles_nf_each_exp(t + 273 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v62 = circles_nf_load(t + 406 * TILE + k);
        const circles_nf_lane v63 = circles_nf_load(t + 273 * TILE + k);
        const circles_nf_lane v64 = v62 * v63;
        circles_nf_store(t + 407 * TILE + k, v64);
        const circles_nf_lane v54 = circles_nf_load(t + 341 * TILE + k);
        const circles_nf_lane v61 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v65 = v54 + v61;
        circles_nf_store(t + 408 * TILE + k, v65);
    }

    /* layer 7: coupling, forward */
    circles_nf_matvec(t + 409 * TILE, flow_7_net_1_weight, 1, 1, t + 407 * TILE, flow_7_net_1_bias, t + 409 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 441 * TILE, flow_7_net_2_weight, 32, 1, t + 409 * TILE, flow_7_net_2_bias, t + 441 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 473 * TILE, flow_7_net_3_weight, 32, 1, t + 441 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v68_1 = circles_nf_load(t + 473 * TILE + k);
        const circles_nf_lane v68_2 = circles_nf_load(t + 474 * TILE + k);
        const circles_nf_lane v69_1 = v68_1 + flow_7_net_3_bias[0];
        circles_nf_store(t + 475 * TILE + k, v69_1);
        const circles_nf_lane v69_2 = v68_2 + flow_7_net_3_bias[1];
        circles_nf_store(t + 476 * TILE + k, v69_2);
        const circles_nf_lane v70 = v69_1 * s[27];
        circles_nf_store(t + 67 * TILE + k, v70);
    }
    circles_nf_each_tanh(t + 341 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v71 = circles_nf_load(t + 341 * TILE + k);
        const circles_nf_lane v72 = v71 * s[26];
        circles_nf_store(t + 67 * TILE + k, v72);
        const circles_nf_lane v53 = circles_nf_load(t + 340 * TILE + k);
        const circles_nf_lane v69_2 = circles_nf_load(t + 476 * TILE + k);
        const circles_nf_lane v73 = v53 + v69_2;
        circles_nf_store(t + 473 * TILE + k, v73);
    }
    circles_nf_each_exp(t + 340 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v73 = circles_nf_load(t + 473 * TILE + k);
        const circles_nf_lane v74 = circles_nf_load(t + 340 * TILE + k);
        const circles_nf_lane v75 = v73 * v74;
        circles_nf_store(t + 474 * TILE + k, v75);
        const circles_nf_lane v65 = circles_nf_load(t + 408 * TILE + k);
        const circles_nf_lane v72 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v76 = v65 + v72;
        circles_nf_store(t + 475 * TILE + k, v76);
    }

    /* layer 8: coupling, forward */
    circles_nf_matvec(t + 476 * TILE, flow_8_net_1_weight, 1, 1, t + 474 * TILE, flow_8_net_1_bias, t + 476 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 508 * TILE, flow_8_net_2_weight, 32, 1, t + 476 * TILE, flow_8_net_2_bias, t + 508 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 540 * TILE, flow_8_net_3_weight, 32, 1, t + 508 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v79_1 = circles_nf_load(t + 540 * TILE + k);
        const circles_nf_lane v79_2 = circles_nf_load(t + 541 * TILE + k);
        const circles_nf_lane v80_1 = v79_1 + flow_8_net_3_bias[0];
        circles_nf_store(t + 542 * TILE + k, v80_1);
        const circles_nf_lane v80_2 = v79_2 + flow_8_net_3_bias[1];
        circles_nf_store(t + 543 * TILE + k, v80_2);
        const circles_nf_lane v81 = v80_1 * s[31];
        circles_nf_store(t + 67 * TILE + k, v81);
    }
    circles_nf_each_tanh(t + 408 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v82 = circles_nf_load(t + 408 * TILE + k);
        const circles_nf_lane v83 = v82 * s[30];
        circles_nf_store(t + 67 * TILE + k, v83);
        const circles_nf_lane v64 = circles_nf_load(t + 407 * TILE + k);
        const circles_nf_lane v80_2 = circles_nf_load(t + 543 * TILE + k);
        const circles_nf_lane v84 = v64 + v80_2;
        circles_nf_store(t + 540 * TILE + k, v84);
    }
    circles_nf_each_exp(t + 407 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v84 = circles_nf_load(t + 540 * TILE + k);
        const circles_nf_lane v85 = circles_nf_load(t + 407 * TILE + k);
        const circles_nf_lane v86 = v84 * v85;
        circles_nf_store(t + 541 * TILE + k, v86);
        const circles_nf_lane v76 = circles_nf_load(t + 475 * TILE + k);
        const circles_nf_lane v83 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v87 = v76 + v83;
        circles_nf_store(t + 542 * TILE + k, v87);
    }

    /* layer 9: coupling, forward */
    circles_nf_matvec(t + 543 * TILE, flow_9_net_1_weight, 1, 1, t + 541 * TILE, flow_9_net_1_bias, t + 543 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 575 * TILE, flow_9_net_2_weight, 32, 1, t + 543 * TILE, flow_9_net_2_bias, t + 575 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 607 * TILE, flow_9_net_3_weight, 32, 1, t + 575 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v90_1 = circles_nf_load(t + 607 * TILE + k);
        const circles_nf_lane v90_2 = circles_nf_load(t + 608 * TILE + k);
        const circles_nf_lane v91_1 = v90_1 + flow_9_net_3_bias[0];
        circles_nf_store(t + 609 * TILE + k, v91_1);
        const circles_nf_lane v91_2 = v90_2 + flow_9_net_3_bias[1];
        circles_nf_store(t + 610 * TILE + k, v91_2);
        const circles_nf_lane v92 = v91_1 * s[35];
        circles_nf_store(t + 67 * TILE + k, v92);
    }
    circles_nf_each_tanh(t + 475 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v93 = circles_nf_load(t + 475 * TILE + k);
        const circles_nf_lane v94 = v93 * s[34];
        circles_nf_store(t + 67 * TILE + k, v94);
        const circles_nf_lane v75 = circles_nf_load(t + 474 * TILE + k);
        const circles_nf_lane v91_2 = circles_nf_load(t + 610 * TILE + k);
        const circles_nf_lane v95 = v75 + v91_2;
        circles_nf_store(t + 607 * TILE + k, v95);
    }
    circles_nf_each_exp(t + 474 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v95 = circles_nf_load(t + 607 * TILE + k);
        const circles_nf_lane v96 = circles_nf_load(t + 474 * TILE + k);
        const circles_nf_lane v97 = v95 * v96;
        circles_nf_store(t + 608 * TILE + k, v97);
        const circles_nf_lane v87 = circles_nf_load(t + 542 * TILE + k);
        const circles_nf_lane v94 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v98 = v87 + v94;
        circles_nf_store(t + 609 * TILE + k, v98);
    }

    /* layer 10: coupling, forward */
    circles_nf_matvec(t + 610 * TILE, flow_10_net_1_weight, 1, 1, t + 608 * TILE, flow_10_net_1_bias, t + 610 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 642 * TILE, flow_10_net_2_weight, 32, 1, t + 610 * TILE, flow_10_net_2_bias, t + 642 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 674 * TILE, flow_10_net_3_weight, 32, 1, t + 642 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v101_1 = circles_nf_load(t + 674 * TILE + k);
        const circles_nf_lane v101_2 = circles_nf_load(t + 675 * TILE + k);
        const circles_nf_lane v102_1 = v101_1 + flow_10_net_3_bias[0];
        circles_nf_store(t + 676 * TILE + k, v102_1);
        const circles_nf_lane v102_2 = v101_2 + flow_10_net_3_bias[1];
        circles_nf_store(t + 677 * TILE + k, v102_2);
        const circles_nf_lane v103 = v102_1 * s[39];
        circles_nf_store(t + 67 * TILE + k, v103);
    }
    circles_nf_each_tanh(t + 542 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v104 = circles_nf_load(t + 542 * TILE + k);
        const circles_nf_lane v105 = v104 * s[38];
        circles_nf_store(t + 67 * TILE + k, v105);
        const circles_nf_lane v86 = circles_nf_load(t + 541 * TILE + k);
        const circles_nf_lane v102_2 = circles_nf_load(t + 677 * TILE + k);
        const circles_nf_lane v106 = v86 + v102_2;
        circles_nf_store(t + 674 * TILE + k, v106);
    }
    circles_nf_each_exp(t + 541 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v106 = circles_nf_load(t + 674 * TILE + k);
        const circles_nf_lane v107 = circles_nf_load(t + 541 * TILE + k);
        const circles_nf_lane v108 = v106 * v107;
        circles_nf_store(t + 675 * TILE + k, v108);
        const circles_nf_lane v98 = circles_nf_load(t + 609 * TILE + k);
        const circles_nf_lane v105 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v109 = v98 + v105;
        circles_nf_store(t + 676 * TILE + k, v109);
    }

    /* layer 11: coupling, forward */
    circles_nf_matvec(t + 677 * TILE, flow_11_net_1_weight, 1, 1, t + 675 * TILE, flow_11_net_1_bias, t + 677 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 709 * TILE, flow_11_net_2_weight, 32, 1, t + 677 * TILE, flow_11_net_2_bias, t + 709 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 741 * TILE, flow_11_net_3_weight, 32, 1, t + 709 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v112_1 = circles_nf_load(t + 741 * TILE + k);
        const circles_nf_lane v112_2 = circles_nf_load(t + 742 * TILE + k);
        const circles_nf_lane v113_1 = v112_1 + flow_11_net_3_bias[0];
        circles_nf_store(t + 743 * TILE + k, v113_1);
        const circles_nf_lane v113_2 = v112_2 + flow_11_net_3_bias[1];
        circles_nf_store(t + 744 * TILE + k, v113_2);
        const circles_nf_lane v114 = v113_1 * s[43];
        circles_nf_store(t + 67 * TILE + k, v114);
    }
    circles_nf_each_tanh(t + 609 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v115 = circles_nf_load(t + 609 * TILE + k);
        const circles_nf_lane v116 = v115 * s[42];
        circles_nf_store(t + 67 * TILE + k, v116);
        const circles_nf_lane v97 = circles_nf_load(t + 608 * TILE + k);
        const circles_nf_lane v113_2 = circles_nf_load(t + 744 * TILE + k);
        const circles_nf_lane v117 = v97 + v113_2;
        circles_nf_store(t + 741 * TILE + k, v117);
    }
    circles_nf_each_exp(t + 608 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v117 = circles_nf_load(t + 741 * TILE + k);
        const circles_nf_lane v118 = circles_nf_load(t + 608 * TILE + k);
        const circles_nf_lane v119 = v117 * v118;
        circles_nf_store(t + 742 * TILE + k, v119);
        const circles_nf_lane v109 = circles_nf_load(t + 676 * TILE + k);
        const circles_nf_lane v116 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v120 = v109 + v116;
        circles_nf_store(t + 743 * TILE + k, v120);
    }

    /* layer 12: coupling, forward */
    circles_nf_matvec(t + 744 * TILE, flow_12_net_1_weight, 1, 1, t + 742 * TILE, flow_12_net_1_bias, t + 744 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 776 * TILE, flow_12_net_2_weight, 32, 1, t + 744 * TILE, flow_12_net_2_bias, t + 776 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 808 * TILE, flow_12_net_3_weight, 32, 1, t + 776 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v123_1 = circles_nf_load(t + 808 * TILE + k);
        const circles_nf_lane v123_2 = circles_nf_load(t + 809 * TILE + k);
        const circles_nf_lane v124_1 = v123_1 + flow_12_net_3_bias[0];
        circles_nf_store(t + 810 * TILE + k, v124_1);
        const circles_nf_lane v124_2 = v123_2 + flow_12_net_3_bias[1];
        circles_nf_store(t + 811 * TILE + k, v124_2);
        const circles_nf_lane v125 = v124_1 * s[47];
        circles_nf_store(t + 67 * TILE + k, v125);
    }
    circles_nf_each_tanh(t + 676 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v126 = circles_nf_load(t + 676 * TILE + k);
        const circles_nf_lane v127 = v126 * s[46];
        circles_nf_store(t + 67 * TILE + k, v127);
        const circles_nf_lane v108 = circles_nf_load(t + 675 * TILE + k);
        const circles_nf_lane v124_2 = circles_nf_load(t + 811 * TILE + k);
        const circles_nf_lane v128 = v108 + v124_2;
        circles_nf_store(t + 808 * TILE + k, v128);
    }
    circles_nf_each_exp(t + 675 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v128 = circles_nf_load(t + 808 * TILE + k);
        const circles_nf_lane v129 = circles_nf_load(t + 675 * TILE + k);
        const circles_nf_lane v130 = v128 * v129;
        circles_nf_store(t + 809 * TILE + k, v130);
        const circles_nf_lane v120 = circles_nf_load(t + 743 * TILE + k);
        const circles_nf_lane v127 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v119 = circles_nf_load(t + 742 * TILE + k);
        const circles_nf_lane v136 = v120 + v127 + FMA(FMA(v119, v119, (v130 * v130)), -0.5f, -1.837877f);
        circles_nf_store(t + 810 * TILE + k, v136);
    }
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane x1 = circles_nf_load(t + k);
        const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v137 = circles_nf_max(x1, x2);
        const circles_nf_lane v136 = circles_nf_load(t + 810 * TILE + k);
        const circles_nf_lane v138 = circles_nf_select_lt(v136, circles_nf_set(INFINITY), v136, circles_nf_set(-INFINITY));
        const circles_nf_lane v139 = circles_nf_select_le(v137, circles_nf_set(INFINITY), v138, v137);
        circles_nf_store(t + 67 * TILE + k, v139);
        const circles_nf_lane v126 = circles_nf_load(t + 676 * TILE + k);
        const circles_nf_lane v141 = LESS(v126, v126, 1.0f);
        circles_nf_store(t + 743 * TILE + k, v141);
        const circles_nf_lane v115 = circles_nf_load(t + 609 * TILE + k);
        const circles_nf_lane v143 = LESS(v115, v115, 1.0f);
        circles_nf_store(t + 811 * TILE + k, v143);
    }

    /* layer 10: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v104 = circles_nf_load(t + 542 * TILE + k);
        const circles_nf_lane v145 = LESS(v104, v104, 1.0f);
        circles_nf_store(t + k, v145);
        const circles_nf_lane v93 = circles_nf_load(t + 475 * TILE + k);
        const circles_nf_lane v147 = LESS(v93, v93, 1.0f);
        circles_nf_store(t + 1 * TILE + k, v147);
        const circles_nf_lane v82 = circles_nf_load(t + 408 * TILE + k);
        const circles_nf_lane v149 = LESS(v82, v82, 1.0f);
        circles_nf_store(t + 609 * TILE + k, v149);
        const circles_nf_lane v71 = circles_nf_load(t + 341 * TILE + k);
        const circles_nf_lane v151 = LESS(v71, v71, 1.0f);
        circles_nf_store(t + 676 * TILE + k, v151);
    }

    /* layer 6: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v60 = circles_nf_load(t + 274 * TILE + k);
        const circles_nf_lane v153 = LESS(v60, v60, 1.0f);
        circles_nf_store(t + 341 * TILE + k, v153);
        const circles_nf_lane v49 = circles_nf_load(t + 207 * TILE + k);
        const circles_nf_lane v155 = LESS(v49, v49, 1.0f);
        circles_nf_store(t + 408 * TILE + k, v155);
        const circles_nf_lane v38 = circles_nf_load(t + 140 * TILE + k);
        const circles_nf_lane v157 = LESS(v38, v38, 1.0f);
        circles_nf_store(t + 475 * TILE + k, v157);
        const circles_nf_lane v27 = circles_nf_load(t + 136 * TILE + k);
        const circles_nf_lane v159 = LESS(v27, v27, 1.0f);
        circles_nf_store(t + 542 * TILE + k, v159);
    }

    /* layer 2: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v16 = circles_nf_load(t + 135 * TILE + k);
        const circles_nf_lane v161 = LESS(v16, v16, 1.0f);
        circles_nf_store(t + 136 * TILE + k, v161);
        const circles_nf_lane v6 = circles_nf_load(t + 66 * TILE + k);
        const circles_nf_lane v163 = LESS(v6, v6, 1.0f);
        circles_nf_store(t + 140 * TILE + k, v163);
        const circles_nf_lane v130 = circles_nf_load(t + 809 * TILE + k);
        const circles_nf_lane v119 = circles_nf_load(t + 742 * TILE + k);
        const circles_nf_lane v164_1 = v130 * (-0.5f);
        const circles_nf_lane v164_2 = v119 * (-0.5f);
        const circles_nf_lane v165_1 = v164_1 + v164_1;
        circles_nf_store(t + 812 * TILE + k, v165_1);
        const circles_nf_lane v165_2 = v164_2 + v164_2;
        circles_nf_store(t + 813 * TILE + k, v165_2);
    }

    /* layer 12: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v129 = circles_nf_load(t + 675 * TILE + k);
        const circles_nf_lane v165_1 = circles_nf_load(t + 812 * TILE + k);
        const circles_nf_lane v166 = v129 * v165_1;
        circles_nf_store(t + 66 * TILE + k, v166);
        const circles_nf_lane v128 = circles_nf_load(t + 808 * TILE + k);
        const circles_nf_lane v141 = circles_nf_load(t + 743 * TILE + k);
        const circles_nf_lane v173_1 = (v141 * (FMA(v129, v128 * v165_1, 1.0f) * s[46])) * s[47];
        circles_nf_store(t + 809 * TILE + k, v173_1);
        const circles_nf_lane v173_2 = v166;
        circles_nf_store(t + 810 * TILE + k, v173_2);
    }
    circles_nf_matvec(t + 814 * TILE, flow_12_net_3_weight, 1, 32, t + 809 * TILE, NULL, t + 776 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 776 * TILE, flow_12_net_2_weight, 1, 32, t + 814 * TILE, NULL, t + 744 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 135 * TILE, flow_12_net_1_weight, 1, 1, t + 776 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v165_2 = circles_nf_load(t + 813 * TILE + k);
        const circles_nf_lane v176 = circles_nf_load(t + 135 * TILE + k);
        const circles_nf_lane v177 = v165_2 + v176;
        const circles_nf_lane v118 = circles_nf_load(t + 608 * TILE + k);
        const circles_nf_lane v178 = v118 * v177;
        circles_nf_store(t + 207 * TILE + k, v178);
        const circles_nf_lane v117 = circles_nf_load(t + 741 * TILE + k);
        const circles_nf_lane v143 = circles_nf_load(t + 811 * TILE + k);
        const circles_nf_lane v185_1 = (v143 * (FMA(v118, v117 * v177, 1.0f) * s[42])) * s[43];
        circles_nf_store(t + 742 * TILE + k, v185_1);
        const circles_nf_lane v185_2 = v178;
        circles_nf_store(t + 743 * TILE + k, v185_2);
    }

    /* layer 11: coupling, forward, adjoint */
    circles_nf_matvec(t + 744 * TILE, flow_11_net_3_weight, 1, 32, t + 742 * TILE, NULL, t + 709 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 709 * TILE, flow_11_net_2_weight, 1, 32, t + 744 * TILE, NULL, t + 677 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 135 * TILE, flow_11_net_1_weight, 1, 1, t + 709 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v166 = circles_nf_load(t + 66 * TILE + k);
        const circles_nf_lane v188 = circles_nf_load(t + 135 * TILE + k);
        const circles_nf_lane v189 = v166 + v188;
        const circles_nf_lane v107 = circles_nf_load(t + 541 * TILE + k);
        const circles_nf_lane v190 = v107 * v189;
        circles_nf_store(t + 274 * TILE + k, v190);
        const circles_nf_lane v106 = circles_nf_load(t + 674 * TILE + k);
        const circles_nf_lane v145 = circles_nf_load(t + k);
        const circles_nf_lane v197_1 = (v145 * (FMA(v107, v106 * v189, 1.0f) * s[38])) * s[39];
        circles_nf_store(t + 677 * TILE + k, v197_1);
        const circles_nf_lane v197_2 = v190;
        circles_nf_store(t + 678 * TILE + k, v197_2);
    }

    /* layer 10: coupling, forward, adjoint */
    circles_nf_matvec(t + 679 * TILE, flow_10_net_3_weight, 1, 32, t + 677 * TILE, NULL, t + 642 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 642 * TILE, flow_10_net_2_weight, 1, 32, t + 679 * TILE, NULL, t + 610 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_10_net_1_weight, 1, 1, t + 642 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v178 = circles_nf_load(t + 207 * TILE + k);
        const circles_nf_lane v200 = circles_nf_load(t + k);
        const circles_nf_lane v201 = v178 + v200;
        const circles_nf_lane v96 = circles_nf_load(t + 474 * TILE + k);
        const circles_nf_lane v202 = v96 * v201;
        circles_nf_store(t + 66 * TILE + k, v202);
        const circles_nf_lane v95 = circles_nf_load(t + 607 * TILE + k);
        const circles_nf_lane v147 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v209_1 = (v147 * (FMA(v96, v95 * v201, 1.0f) * s[34])) * s[35];
        circles_nf_store(t + 610 * TILE + k, v209_1);
        const circles_nf_lane v209_2 = v202;
        circles_nf_store(t + 611 * TILE + k, v209_2);
    }

    /* layer 9: coupling, forward, adjoint */
    circles_nf_matvec(t + 612 * TILE, flow_9_net_3_weight, 1, 32, t + 610 * TILE, NULL, t + 575 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 575 * TILE, flow_9_net_2_weight, 1, 32, t + 612 * TILE, NULL, t + 543 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_9_net_1_weight, 1, 1, t + 575 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v190 = circles_nf_load(t + 274 * TILE + k);
        const circles_nf_lane v212 = circles_nf_load(t + k);
        const circles_nf_lane v213 = v190 + v212;
        const circles_nf_lane v85 = circles_nf_load(t + 407 * TILE + k);
        const circles_nf_lane v214 = v85 * v213;
        circles_nf_store(t + 1 * TILE + k, v214);
        const circles_nf_lane v84 = circles_nf_load(t + 540 * TILE + k);
        const circles_nf_lane v149 = circles_nf_load(t + 609 * TILE + k);
        const circles_nf_lane v221_1 = (v149 * (FMA(v85, v84 * v213, 1.0f) * s[30])) * s[31];
        circles_nf_store(t + 543 * TILE + k, v221_1);
        const circles_nf_lane v221_2 = v214;
        circles_nf_store(t + 544 * TILE + k, v221_2);
    }

    /* layer 8: coupling, forward, adjoint */
    circles_nf_matvec(t + 545 * TILE, flow_8_net_3_weight, 1, 32, t + 543 * TILE, NULL, t + 508 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 508 * TILE, flow_8_net_2_weight, 1, 32, t + 545 * TILE, NULL, t + 476 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_8_net_1_weight, 1, 1, t + 508 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v202 = circles_nf_load(t + 66 * TILE + k);
        const circles_nf_lane v224 = circles_nf_load(t + k);
        const circles_nf_lane v225 = v202 + v224;
        const circles_nf_lane v74 = circles_nf_load(t + 340 * TILE + k);
        const circles_nf_lane v226 = v74 * v225;
        circles_nf_store(t + 135 * TILE + k, v226);
        const circles_nf_lane v73 = circles_nf_load(t + 473 * TILE + k);
        const circles_nf_lane v151 = circles_nf_load(t + 676 * TILE + k);
        const circles_nf_lane v233_1 = (v151 * (FMA(v74, v73 * v225, 1.0f) * s[26])) * s[27];
        circles_nf_store(t + 476 * TILE + k, v233_1);
        const circles_nf_lane v233_2 = v226;
        circles_nf_store(t + 477 * TILE + k, v233_2);
    }

    /* layer 7: coupling, forward, adjoint */
    circles_nf_matvec(t + 478 * TILE, flow_7_net_3_weight, 1, 32, t + 476 * TILE, NULL, t + 441 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 441 * TILE, flow_7_net_2_weight, 1, 32, t + 478 * TILE, NULL, t + 409 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_7_net_1_weight, 1, 1, t + 441 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v214 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v236 = circles_nf_load(t + k);
        const circles_nf_lane v237 = v214 + v236;
        const circles_nf_lane v63 = circles_nf_load(t + 273 * TILE + k);
        const circles_nf_lane v238 = v63 * v237;
        circles_nf_store(t + 66 * TILE + k, v238);
        const circles_nf_lane v62 = circles_nf_load(t + 406 * TILE + k);
        const circles_nf_lane v153 = circles_nf_load(t + 341 * TILE + k);
        const circles_nf_lane v245_1 = (v153 * (FMA(v63, v62 * v237, 1.0f) * s[22])) * s[23];
        circles_nf_store(t + 409 * TILE + k, v245_1);
        const circles_nf_lane v245_2 = v238;
        circles_nf_store(t + 410 * TILE + k, v245_2);
    }

    /* layer 6: coupling, forward, adjoint */
    circles_nf_matvec(t + 411 * TILE, flow_6_net_3_weight, 1, 32, t + 409 * TILE, NULL, t + 374 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 374 * TILE, flow_6_net_2_weight, 1, 32, t + 411 * TILE, NULL, t + 342 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_6_net_1_weight, 1, 1, t + 374 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v226 = circles_nf_load(t + 135 * TILE + k);
        const circles_nf_lane v248 = circles_nf_load(t + k);
        const circles_nf_lane v249 = v226 + v248;
        const circles_nf_lane v52 = circles_nf_load(t + 206 * TILE + k);
        const circles_nf_lane v250 = v52 * v249;
        circles_nf_store(t + 1 * TILE + k, v250);
        const circles_nf_lane v51 = circles_nf_load(t + 339 * TILE + k);
        const circles_nf_lane v155 = circles_nf_load(t + 408 * TILE + k);
        const circles_nf_lane v257_1 = (v155 * (FMA(v52, v51 * v249, 1.0f) * s[18])) * s[19];
        circles_nf_store(t + 273 * TILE + k, v257_1);
        const circles_nf_lane v257_2 = v250;
        circles_nf_store(t + 274 * TILE + k, v257_2);
    }

    /* layer 5: coupling, forward, adjoint */
    circles_nf_matvec(t + 339 * TILE, flow_5_net_3_weight, 1, 32, t + 273 * TILE, NULL, t + 307 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 307 * TILE, flow_5_net_2_weight, 1, 32, t + 339 * TILE, NULL, t + 275 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_5_net_1_weight, 1, 1, t + 307 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v238 = circles_nf_load(t + 66 * TILE + k);
        const circles_nf_lane v260 = circles_nf_load(t + k);
        const circles_nf_lane v261 = v238 + v260;
        const circles_nf_lane v41 = circles_nf_load(t + 138 * TILE + k);
        const circles_nf_lane v262 = v41 * v261;
        circles_nf_store(t + 135 * TILE + k, v262);
        const circles_nf_lane v40 = circles_nf_load(t + 272 * TILE + k);
        const circles_nf_lane v157 = circles_nf_load(t + 475 * TILE + k);
        const circles_nf_lane v269_1 = (v157 * (FMA(v41, v40 * v261, 1.0f) * s[14])) * s[15];
        circles_nf_store(t + 206 * TILE + k, v269_1);
        const circles_nf_lane v269_2 = v262;
        circles_nf_store(t + 207 * TILE + k, v269_2);
    }

    /* layer 4: coupling, forward, adjoint */
    circles_nf_matvec(t + 272 * TILE, flow_4_net_3_weight, 1, 32, t + 206 * TILE, NULL, t + 240 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 240 * TILE, flow_4_net_2_weight, 1, 32, t + 272 * TILE, NULL, t + 208 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_4_net_1_weight, 1, 1, t + 240 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v250 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v272 = circles_nf_load(t + k);
        const circles_nf_lane v273 = v250 + v272;
        const circles_nf_lane v30 = circles_nf_load(t + 69 * TILE + k);
        const circles_nf_lane v274 = v30 * v273;
        circles_nf_store(t + 66 * TILE + k, v274);
        const circles_nf_lane v29 = circles_nf_load(t + 205 * TILE + k);
        const circles_nf_lane v159 = circles_nf_load(t + 542 * TILE + k);
        const circles_nf_lane v281_1 = (v159 * (FMA(v30, v29 * v273, 1.0f) * s[10])) * s[11];
        circles_nf_store(t + 206 * TILE + k, v281_1);
        const circles_nf_lane v281_2 = v274;
        circles_nf_store(t + 207 * TILE + k, v281_2);
    }

    /* layer 3: coupling, forward, adjoint */
    circles_nf_matvec(t + 208 * TILE, flow_3_net_3_weight, 1, 32, t + 206 * TILE, NULL, t + 173 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 173 * TILE, flow_3_net_2_weight, 1, 32, t + 208 * TILE, NULL, t + 141 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_3_net_1_weight, 1, 1, t + 173 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v262 = circles_nf_load(t + 135 * TILE + k);
        const circles_nf_lane v284 = circles_nf_load(t + k);
        const circles_nf_lane v285 = v262 + v284;
        const circles_nf_lane v19 = circles_nf_load(t + 137 * TILE + k);
        const circles_nf_lane v286 = v19 * v285;
        circles_nf_store(t + 1 * TILE + k, v286);
        const circles_nf_lane v18 = circles_nf_load(t + 139 * TILE + k);
        const circles_nf_lane v161 = circles_nf_load(t + 136 * TILE + k);
        const circles_nf_lane v293_1 = (v161 * (FMA(v19, v18 * v285, 1.0f) * s[6])) * s[7];
        circles_nf_store(t + 141 * TILE + k, v293_1);
        const circles_nf_lane v293_2 = v286;
        circles_nf_store(t + 142 * TILE + k, v293_2);
    }

    /* layer 2: coupling, forward, adjoint */
    circles_nf_matvec(t + 143 * TILE, flow_2_net_3_weight, 1, 32, t + 141 * TILE, NULL, t + 103 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 103 * TILE, flow_2_net_2_weight, 1, 32, t + 143 * TILE, NULL, t + 71 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_2_net_1_weight, 1, 1, t + 103 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v274 = circles_nf_load(t + 66 * TILE + k);
        const circles_nf_lane v296 = circles_nf_load(t + k);
        const circles_nf_lane v297 = v274 + v296;
        const circles_nf_lane v9 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v298 = v9 * v297;
        circles_nf_store(t + 69 * TILE + k, v298);
        const circles_nf_lane v8 = circles_nf_load(t + 70 * TILE + k);
        const circles_nf_lane v163 = circles_nf_load(t + 140 * TILE + k);
        const circles_nf_lane v305_1 = (v163 * (FMA(v9, v8 * v297, 1.0f) * s[2])) * s[3];
        circles_nf_store(t + 71 * TILE + k, v305_1);
        const circles_nf_lane v305_2 = v298;
        circles_nf_store(t + 72 * TILE + k, v305_2);
    }

    /* layer 1: coupling, forward, adjoint */
    circles_nf_matvec(t + 73 * TILE, flow_1_net_3_weight, 1, 32, t + 71 * TILE, NULL, t + 34 * TILE, 2, 32, TILE, m);
    circles_nf_matvec(t + 34 * TILE, flow_1_net_2_weight, 1, 32, t + 73 * TILE, NULL, t + 2 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_1_net_1_weight, 1, 1, t + 34 * TILE, NULL, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v286 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v308 = circles_nf_load(t + k);
        const circles_nf_lane v309 = v286 + v308;
        const circles_nf_lane v139 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v298 = circles_nf_load(t + 69 * TILE + k);
        const circles_nf_lane v310_1 = circles_nf_select_eq(v139, circles_nf_set(-INFINITY), circles_nf_set(0.0f), v309);
        const circles_nf_lane v310_2 = circles_nf_select_eq(v139, circles_nf_set(-INFINITY), circles_nf_set(0.0f), v298);
        const circles_nf_lane v311_1 = circles_nf_select_eq(v309, v309, v309, v310_1);
        circles_nf_store(t + 2 * TILE + k, v311_1);
        const circles_nf_lane v311_2 = circles_nf_select_eq(v298, v298, v298, v310_2);
        circles_nf_store(t + 3 * TILE + k, v311_2);
    }
#undef TILE
}

void circles_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    circles_nf_score_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        circles_nf_score_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[128 + k];
            score[(first + k) * 2 + 1] = t[192 + k];
        }
    }
}

/* ---- sample ---- */

static void circles_nf_sample_prologue(const float *params, float *s)
{
    const float *flow_1_scaling_factor = params + 0; /* flow.1.scaling_factor [1] */
    const float *flow_2_scaling_factor = params + 1187; /* flow.2.scaling_factor [1] */
    const float *flow_3_scaling_factor = params + 2374; /* flow.3.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 3561; /* flow.4.scaling_factor [1] */
    const float *flow_5_scaling_factor = params + 4748; /* flow.5.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 5935; /* flow.6.scaling_factor [1] */
    const float *flow_7_scaling_factor = params + 7122; /* flow.7.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 8309; /* flow.8.scaling_factor [1] */
    const float *flow_9_scaling_factor = params + 9496; /* flow.9.scaling_factor [1] */
    const float *flow_10_scaling_factor = params + 10683; /* flow.10.scaling_factor [1] */
    const float *flow_11_scaling_factor = params + 11870; /* flow.11.scaling_factor [1] */
    const float *flow_12_scaling_factor = params + 13057; /* flow.12.scaling_factor [1] */
    s[0] = -3e+01f < flow_1_scaling_factor[0] ? flow_1_scaling_factor[0] : flow_1_scaling_factor[0] == flow_1_scaling_factor[0] ? -3e+01f : flow_1_scaling_factor[0];
    s[1] = s[0] < 4.3820266f ? s[0] : s[0] == s[0] ? 4.3820266f : s[0];
    s[2] = expf(s[1]);
    s[3] = 1.0f / s[2];
    s[4] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[5] = s[4] < 4.3820266f ? s[4] : s[4] == s[4] ? 4.3820266f : s[4];
    s[6] = expf(s[5]);
    s[7] = 1.0f / s[6];
    s[8] = -3e+01f < flow_3_scaling_factor[0] ? flow_3_scaling_factor[0] : flow_3_scaling_factor[0] == flow_3_scaling_factor[0] ? -3e+01f : flow_3_scaling_factor[0];
    s[9] = s[8] < 4.3820266f ? s[8] : s[8] == s[8] ? 4.3820266f : s[8];
    s[10] = expf(s[9]);
    s[11] = 1.0f / s[10];
    s[12] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[13] = s[12] < 4.3820266f ? s[12] : s[12] == s[12] ? 4.3820266f : s[12];
    s[14] = expf(s[13]);
    s[15] = 1.0f / s[14];
    s[16] = -3e+01f < flow_5_scaling_factor[0] ? flow_5_scaling_factor[0] : flow_5_scaling_factor[0] == flow_5_scaling_factor[0] ? -3e+01f : flow_5_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[21] = s[20] < 4.3820266f ? s[20] : s[20] == s[20] ? 4.3820266f : s[20];
    s[22] = expf(s[21]);
    s[23] = 1.0f / s[22];
    s[24] = -3e+01f < flow_7_scaling_factor[0] ? flow_7_scaling_factor[0] : flow_7_scaling_factor[0] == flow_7_scaling_factor[0] ? -3e+01f : flow_7_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[29] = s[28] < 4.3820266f ? s[28] : s[28] == s[28] ? 4.3820266f : s[28];
    s[30] = expf(s[29]);
    s[31] = 1.0f / s[30];
    s[32] = -3e+01f < flow_9_scaling_factor[0] ? flow_9_scaling_factor[0] : flow_9_scaling_factor[0] == flow_9_scaling_factor[0] ? -3e+01f : flow_9_scaling_factor[0];
    s[33] = s[32] < 4.3820266f ? s[32] : s[32] == s[32] ? 4.3820266f : s[32];
    s[34] = expf(s[33]);
    s[35] = 1.0f / s[34];
    s[36] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = -3e+01f < flow_11_scaling_factor[0] ? flow_11_scaling_factor[0] : flow_11_scaling_factor[0] == flow_11_scaling_factor[0] ? -3e+01f : flow_11_scaling_factor[0];
    s[41] = s[40] < 4.3820266f ? s[40] : s[40] == s[40] ? 4.3820266f : s[40];
    s[42] = expf(s[41]);
    s[43] = 1.0f / s[42];
    s[44] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[45] = s[44] < 4.3820266f ? s[44] : s[44] == s[44] ? 4.3820266f : s[44];
    s[46] = expf(s[45]);
    s[47] = 1.0f / s[46];
}

static void circles_nf_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 1; /* flow.1.net.1.weight [32, 1] */
    const float *flow_1_net_1_bias = params + 33; /* flow.1.net.1.bias [32] */
    const float *flow_1_net_2_weight = params + 65; /* flow.1.net.2.weight [32, 32] */
    const float *flow_1_net_2_bias = params + 1089; /* flow.1.net.2.bias [32] */
    const float *flow_1_net_3_weight = params + 1121; /* flow.1.net.3.weight [2, 32] */
    const float *flow_1_net_3_bias = params + 1185; /* flow.1.net.3.bias [2] */
    const float *flow_2_net_1_weight = params + 1188; /* flow.2.net.1.weight [32, 1] */
    const float *flow_2_net_1_bias = params + 1220; /* flow.2.net.1.bias [32] */
    const float *flow_2_net_2_weight = params + 1252; /* flow.2.net.2.weight [32, 32] */
    const float *flow_2_net_2_bias = params + 2276; /* flow.2.net.2.bias [32] */
    const float *flow_2_net_3_weight = params + 2308; /* flow.2.net.3.weight [2, 32] */
    const float *flow_2_net_3_bias = params + 2372; /* flow.2.net.3.bias [2] */
    const float *flow_3_net_1_weight = params + 2375; /* flow.3.net.1.weight [32, 1] */
    const float *flow_3_net_1_bias = params + 2407; /* flow.3.net.1.bias [32] */
    const float *flow_3_net_2_weight = params + 2439; /* flow.3.net.2.weight [32, 32] */
    const float *flow_3_net_2_bias = params + 3463; /* flow.3.net.2.bias [32] */
    const float *flow_3_net_3_weight = params + 3495; /* flow.3.net.3.weight [2, 32] */
    const float *flow_3_net_3_bias = params + 3559; /* flow.3.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 3562; /* flow.4.net.1.weight [32, 1] */
    const float *flow_4_net_1_bias = params + 3594; /* flow.4.net.1.bias [32] */
    const float *flow_4_net_2_weight = params + 3626; /* flow.4.net.2.weight [32, 32] */
    const float *flow_4_net_2_bias = params + 4650; /* flow.4.net.2.bias [32] */
    const float *flow_4_net_3_weight = params + 4682; /* flow.4.net.3.weight [2, 32] */
    const float *flow_4_net_3_bias = params + 4746; /* flow.4.net.3.bias [2] */
    const float *flow_5_net_1_weight = params + 4749; /* flow.5.net.1.weight [32, 1] */
    const float *flow_5_net_1_bias = params + 4781; /* flow.5.net.1.bias [32] */
    const float *flow_5_net_2_weight = params + 4813; /* flow.5.net.2.weight [32, 32] */
    const float *flow_5_net_2_bias = params + 5837; /* flow.5.net.2.bias [32] */
    const float *flow_5_net_3_weight = params + 5869; /* flow.5.net.3.weight [2, 32] */
    const float *flow_5_net_3_bias = params + 5933; /* flow.5.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 5936; /* flow.6.net.1.weight [32, 1] */
    const float *flow_6_net_1_bias = params + 5968; /* flow.6.net.1.bias [32] */
    const float *flow_6_net_2_weight = params + 6000; /* flow.6.net.2.weight [32, 32] */
    const float *flow_6_net_2_bias = params + 7024; /* flow.6.net.2.bias [32] */
    const float *flow_6_net_3_weight = params + 7056; /* flow.6.net.3.weight [2, 32] */
    const float *flow_6_net_3_bias = params + 7120; /* flow.6.net.3.bias [2] */
    const float *flow_7_net_1_weight = params + 7123; /* flow.7.net.1.weight [32, 1] */
    const float *flow_7_net_1_bias = params + 7155; /* flow.7.net.1.bias [32] */
    const float *flow_7_net_2_weight = params + 7187; /* flow.7.net.2.weight [32, 32] */
    const float *flow_7_net_2_bias = params + 8211; /* flow.7.net.2.bias [32] */
    const float *flow_7_net_3_weight = params + 8243; /* flow.7.net.3.weight [2, 32] */
    const float *flow_7_net_3_bias = params + 8307; /* flow.7.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 8310; /* flow.8.net.1.weight [32, 1] */
    const float *flow_8_net_1_bias = params + 8342; /* flow.8.net.1.bias [32] */
    const float *flow_8_net_2_weight = params + 8374; /* flow.8.net.2.weight [32, 32] */
    const float *flow_8_net_2_bias = params + 9398; /* flow.8.net.2.bias [32] */
    const float *flow_8_net_3_weight = params + 9430; /* flow.8.net.3.weight [2, 32] */
    const float *flow_8_net_3_bias = params + 9494; /* flow.8.net.3.bias [2] */
    const float *flow_9_net_1_weight = params + 9497; /* flow.9.net.1.weight [32, 1] */
    const float *flow_9_net_1_bias = params + 9529; /* flow.9.net.1.bias [32] */
    const float *flow_9_net_2_weight = params + 9561; /* flow.9.net.2.weight [32, 32] */
    const float *flow_9_net_2_bias = params + 10585; /* flow.9.net.2.bias [32] */
    const float *flow_9_net_3_weight = params + 10617; /* flow.9.net.3.weight [2, 32] */
    const float *flow_9_net_3_bias = params + 10681; /* flow.9.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 10684; /* flow.10.net.1.weight [32, 1] */
    const float *flow_10_net_1_bias = params + 10716; /* flow.10.net.1.bias [32] */
    const float *flow_10_net_2_weight = params + 10748; /* flow.10.net.2.weight [32, 32] */
    const float *flow_10_net_2_bias = params + 11772; /* flow.10.net.2.bias [32] */
    const float *flow_10_net_3_weight = params + 11804; /* flow.10.net.3.weight [2, 32] */
    const float *flow_10_net_3_bias = params + 11868; /* flow.10.net.3.bias [2] */
    const float *flow_11_net_1_weight = params + 11871; /* flow.11.net.1.weight [32, 1] */
    const float *flow_11_net_1_bias = params + 11903; /* flow.11.net.1.bias [32] */
    const float *flow_11_net_2_weight = params + 11935; /* flow.11.net.2.weight [32, 32] */
    const float *flow_11_net_2_bias = params + 12959; /* flow.11.net.2.bias [32] */
    const float *flow_11_net_3_weight = params + 12991; /* flow.11.net.3.weight [2, 32] */
    const float *flow_11_net_3_bias = params + 13055; /* flow.11.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 13058; /* flow.12.net.1.weight [32, 1] */
    const float *flow_12_net_1_bias = params + 13090; /* flow.12.net.1.bias [32] */
    const float *flow_12_net_2_weight = params + 13122; /* flow.12.net.2.weight [32, 32] */
    const float *flow_12_net_2_bias = params + 14146; /* flow.12.net.2.bias [32] */
    const float *flow_12_net_3_weight = params + 14178; /* flow.12.net.3.weight [2, 32] */
    const float *flow_12_net_3_bias = params + 14242; /* flow.12.net.3.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* base: gaussian, sample */
    circles_nf_each_normal(t + 2 * TILE, t, 2, TILE, m);

    /* layer 12: coupling, inverse */
    circles_nf_matvec(t + 4 * TILE, flow_12_net_1_weight, 1, 1, t + 3 * TILE, flow_12_net_1_bias, t + 4 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 36 * TILE, flow_12_net_2_weight, 32, 1, t + 4 * TILE, flow_12_net_2_bias, t + 36 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_12_net_3_weight, 32, 1, t + 36 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v4_1 = circles_nf_load(t + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v5_1 = v4_1 + flow_12_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v5_1);
        const circles_nf_lane v5_2 = v4_2 + flow_12_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v5_2);
        const circles_nf_lane v6 = v5_1 * s[47];
        circles_nf_store(t + 6 * TILE + k, v6);
    }
    circles_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v7 = circles_nf_load(t + k);
        const circles_nf_lane v9 = -(v7 * s[46]);
        circles_nf_store(t + 1 * TILE + k, v9);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v1_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v10 = circles_nf_load(t + k);
        const circles_nf_lane v5_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v12 = FMA(v1_1, v10, -v5_2);
        circles_nf_store(t + 1 * TILE + k, v12);
    }

    /* layer 11: coupling, inverse */
    circles_nf_matvec(t + 4 * TILE, flow_11_net_1_weight, 1, 1, t + 1 * TILE, flow_11_net_1_bias, t + 4 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 36 * TILE, flow_11_net_2_weight, 32, 1, t + 4 * TILE, flow_11_net_2_bias, t + 36 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 4 * TILE, flow_11_net_3_weight, 32, 1, t + 36 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v15_1 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v15_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v16_1 = v15_1 + flow_11_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v16_1);
        const circles_nf_lane v16_2 = v15_2 + flow_11_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v16_2);
        const circles_nf_lane v17 = v16_1 * s[43];
        circles_nf_store(t + k, v17);
    }
    circles_nf_each_tanh(t + 4 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v18 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v20 = -(v18 * s[42]);
        circles_nf_store(t + k, v20);
    }
    circles_nf_each_exp(t + 4 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v1_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v21 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v16_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v23 = FMA(v1_2, v21, -v16_2);
        circles_nf_store(t + k, v23);
    }

    /* layer 10: coupling, inverse */
    circles_nf_matvec(t + 2 * TILE, flow_10_net_1_weight, 1, 1, t, flow_10_net_1_bias, t + 2 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 34 * TILE, flow_10_net_2_weight, 32, 1, t + 2 * TILE, flow_10_net_2_bias, t + 34 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_10_net_3_weight, 32, 1, t + 34 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v26_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v26_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v27_1 = v26_1 + flow_10_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v27_1);
        const circles_nf_lane v27_2 = v26_2 + flow_10_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v27_2);
        const circles_nf_lane v28 = v27_1 * s[39];
        circles_nf_store(t + 6 * TILE + k, v28);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v29 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v31 = -(v29 * s[38]);
        circles_nf_store(t + 3 * TILE + k, v31);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v12 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v32 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v27_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v34 = FMA(v12, v32, -v27_2);
        circles_nf_store(t + 3 * TILE + k, v34);
    }

    /* layer 9: coupling, inverse */
    circles_nf_matvec(t + 4 * TILE, flow_9_net_1_weight, 1, 1, t + 3 * TILE, flow_9_net_1_bias, t + 4 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 36 * TILE, flow_9_net_2_weight, 32, 1, t + 4 * TILE, flow_9_net_2_bias, t + 36 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 1 * TILE, flow_9_net_3_weight, 32, 1, t + 36 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v37_1 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v37_2 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v38_1 = v37_1 + flow_9_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v38_1);
        const circles_nf_lane v38_2 = v37_2 + flow_9_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v38_2);
        const circles_nf_lane v39 = v38_1 * s[35];
        circles_nf_store(t + 6 * TILE + k, v39);
    }
    circles_nf_each_tanh(t + 1 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v40 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v42 = -(v40 * s[34]);
        circles_nf_store(t + 2 * TILE + k, v42);
    }
    circles_nf_each_exp(t + 1 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v23 = circles_nf_load(t + k);
        const circles_nf_lane v43 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v38_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v45 = FMA(v23, v43, -v38_2);
        circles_nf_store(t + 2 * TILE + k, v45);
    }

    /* layer 8: coupling, inverse */
    circles_nf_matvec(t + 4 * TILE, flow_8_net_1_weight, 1, 1, t + 2 * TILE, flow_8_net_1_bias, t + 4 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 36 * TILE, flow_8_net_2_weight, 32, 1, t + 4 * TILE, flow_8_net_2_bias, t + 36 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_8_net_3_weight, 32, 1, t + 36 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v48_1 = circles_nf_load(t + k);
        const circles_nf_lane v48_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v49_1 = v48_1 + flow_8_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v49_1);
        const circles_nf_lane v49_2 = v48_2 + flow_8_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v49_2);
        const circles_nf_lane v50 = v49_1 * s[31];
        circles_nf_store(t + 6 * TILE + k, v50);
    }
    circles_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v51 = circles_nf_load(t + k);
        const circles_nf_lane v53 = -(v51 * s[30]);
        circles_nf_store(t + 1 * TILE + k, v53);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v34 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v54 = circles_nf_load(t + k);
        const circles_nf_lane v49_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v56 = FMA(v34, v54, -v49_2);
        circles_nf_store(t + 1 * TILE + k, v56);
    }

    /* layer 7: coupling, inverse */
    circles_nf_matvec(t + 3 * TILE, flow_7_net_1_weight, 1, 1, t + 1 * TILE, flow_7_net_1_bias, t + 3 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 35 * TILE, flow_7_net_2_weight, 32, 1, t + 3 * TILE, flow_7_net_2_bias, t + 35 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_7_net_3_weight, 32, 1, t + 35 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v59_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v59_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v60_1 = v59_1 + flow_7_net_3_bias[0];
        circles_nf_store(t + 5 * TILE + k, v60_1);
        const circles_nf_lane v60_2 = v59_2 + flow_7_net_3_bias[1];
        circles_nf_store(t + 6 * TILE + k, v60_2);
        const circles_nf_lane v61 = v60_1 * s[27];
        circles_nf_store(t + k, v61);
    }
    circles_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v62 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v64 = -(v62 * s[26]);
        circles_nf_store(t + k, v64);
    }
    circles_nf_each_exp(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v45 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v65 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v60_2 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v67 = FMA(v45, v65, -v60_2);
        circles_nf_store(t + k, v67);
    }

    /* layer 6: coupling, inverse */
    circles_nf_matvec(t + 2 * TILE, flow_6_net_1_weight, 1, 1, t, flow_6_net_1_bias, t + 2 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 34 * TILE, flow_6_net_2_weight, 32, 1, t + 2 * TILE, flow_6_net_2_bias, t + 34 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_6_net_3_weight, 32, 1, t + 34 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v70_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v70_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v71_1 = v70_1 + flow_6_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v71_1);
        const circles_nf_lane v71_2 = v70_2 + flow_6_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v71_2);
        const circles_nf_lane v72 = v71_1 * s[23];
        circles_nf_store(t + 6 * TILE + k, v72);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v73 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v75 = -(v73 * s[22]);
        circles_nf_store(t + 3 * TILE + k, v75);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v56 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v76 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v71_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v78 = FMA(v56, v76, -v71_2);
        circles_nf_store(t + 3 * TILE + k, v78);
    }

    /* layer 5: coupling, inverse */
    circles_nf_matvec(t + 4 * TILE, flow_5_net_1_weight, 1, 1, t + 3 * TILE, flow_5_net_1_bias, t + 4 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 36 * TILE, flow_5_net_2_weight, 32, 1, t + 4 * TILE, flow_5_net_2_bias, t + 36 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 1 * TILE, flow_5_net_3_weight, 32, 1, t + 36 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v81_1 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v81_2 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v82_1 = v81_1 + flow_5_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v82_1);
        const circles_nf_lane v82_2 = v81_2 + flow_5_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v82_2);
        const circles_nf_lane v83 = v82_1 * s[19];
        circles_nf_store(t + 6 * TILE + k, v83);
    }
    circles_nf_each_tanh(t + 1 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v84 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v86 = -(v84 * s[18]);
        circles_nf_store(t + 2 * TILE + k, v86);
    }
    circles_nf_each_exp(t + 1 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v67 = circles_nf_load(t + k);
        const circles_nf_lane v87 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v82_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v89 = FMA(v67, v87, -v82_2);
        circles_nf_store(t + 2 * TILE + k, v89);
    }

    /* layer 4: coupling, inverse */
    circles_nf_matvec(t + 4 * TILE, flow_4_net_1_weight, 1, 1, t + 2 * TILE, flow_4_net_1_bias, t + 4 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 36 * TILE, flow_4_net_2_weight, 32, 1, t + 4 * TILE, flow_4_net_2_bias, t + 36 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t, flow_4_net_3_weight, 32, 1, t + 36 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v92_1 = circles_nf_load(t + k);
        const circles_nf_lane v92_2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v93_1 = v92_1 + flow_4_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v93_1);
        const circles_nf_lane v93_2 = v92_2 + flow_4_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v93_2);
        const circles_nf_lane v94 = v93_1 * s[15];
        circles_nf_store(t + 6 * TILE + k, v94);
    }
    circles_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v95 = circles_nf_load(t + k);
        const circles_nf_lane v97 = -(v95 * s[14]);
        circles_nf_store(t + 1 * TILE + k, v97);
    }
    circles_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v78 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v98 = circles_nf_load(t + k);
        const circles_nf_lane v93_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v100 = FMA(v78, v98, -v93_2);
        circles_nf_store(t + 1 * TILE + k, v100);
    }

    /* layer 3: coupling, inverse */
    circles_nf_matvec(t + 3 * TILE, flow_3_net_1_weight, 1, 1, t + 1 * TILE, flow_3_net_1_bias, t + 3 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 35 * TILE, flow_3_net_2_weight, 32, 1, t + 3 * TILE, flow_3_net_2_bias, t + 35 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_3_net_3_weight, 32, 1, t + 35 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v103_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v103_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v104_1 = v103_1 + flow_3_net_3_bias[0];
        circles_nf_store(t + 5 * TILE + k, v104_1);
        const circles_nf_lane v104_2 = v103_2 + flow_3_net_3_bias[1];
        circles_nf_store(t + 6 * TILE + k, v104_2);
        const circles_nf_lane v105 = v104_1 * s[11];
        circles_nf_store(t + k, v105);
    }
    circles_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v106 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v108 = -(v106 * s[10]);
        circles_nf_store(t + k, v108);
    }
    circles_nf_each_exp(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v89 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v109 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v104_2 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v111 = FMA(v89, v109, -v104_2);
        circles_nf_store(t + k, v111);
    }

    /* layer 2: coupling, inverse */
    circles_nf_matvec(t + 2 * TILE, flow_2_net_1_weight, 1, 1, t, flow_2_net_1_bias, t + 2 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 34 * TILE, flow_2_net_2_weight, 32, 1, t + 2 * TILE, flow_2_net_2_bias, t + 34 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_2_net_3_weight, 32, 1, t + 34 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v114_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v114_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v115_1 = v114_1 + flow_2_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v115_1);
        const circles_nf_lane v115_2 = v114_2 + flow_2_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v115_2);
        const circles_nf_lane v116 = v115_1 * s[7];
        circles_nf_store(t + 6 * TILE + k, v116);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v117 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v119 = -(v117 * s[6]);
        circles_nf_store(t + 3 * TILE + k, v119);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v100 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v120 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v115_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v122 = FMA(v100, v120, -v115_2);
        circles_nf_store(t + 3 * TILE + k, v122);
    }

    /* layer 1: coupling, inverse */
    circles_nf_matvec(t + 4 * TILE, flow_1_net_1_weight, 1, 1, t + 3 * TILE, flow_1_net_1_bias, t + 4 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 36 * TILE, flow_1_net_2_weight, 32, 1, t + 4 * TILE, flow_1_net_2_bias, t + 36 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 1 * TILE, flow_1_net_3_weight, 32, 1, t + 36 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v125_1 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v125_2 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v126_1 = v125_1 + flow_1_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v126_1);
        const circles_nf_lane v126_2 = v125_2 + flow_1_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v126_2);
        const circles_nf_lane v127 = v126_1 * s[3];
        circles_nf_store(t + 6 * TILE + k, v127);
    }
    circles_nf_each_tanh(t + 1 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v128 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v130 = -(v128 * s[2]);
        circles_nf_store(t + 2 * TILE + k, v130);
    }
    circles_nf_each_exp(t + 1 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v111 = circles_nf_load(t + k);
        const circles_nf_lane v131 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v126_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v133 = FMA(v111, v131, -v126_2);
        circles_nf_store(t + 2 * TILE + k, v133);
    }
#undef TILE
}

void circles_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[49], t[69 * 128];
    size_t first, k;
    (void)work;
    circles_nf_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_random(seed, start + first, m, 2, 128, t + 0);
        circles_nf_sample_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[384 + k];
            x[(first + k) * 2 + 1] = t[256 + k];
        }
    }
}

/* ---- layers ---- */

static void circles_nf_layers_prologue(const float *params, float *s)
{
    const float *flow_1_scaling_factor = params + 0; /* flow.1.scaling_factor [1] */
    const float *flow_2_scaling_factor = params + 1187; /* flow.2.scaling_factor [1] */
    const float *flow_3_scaling_factor = params + 2374; /* flow.3.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 3561; /* flow.4.scaling_factor [1] */
    const float *flow_5_scaling_factor = params + 4748; /* flow.5.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 5935; /* flow.6.scaling_factor [1] */
    const float *flow_7_scaling_factor = params + 7122; /* flow.7.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 8309; /* flow.8.scaling_factor [1] */
    const float *flow_9_scaling_factor = params + 9496; /* flow.9.scaling_factor [1] */
    const float *flow_10_scaling_factor = params + 10683; /* flow.10.scaling_factor [1] */
    const float *flow_11_scaling_factor = params + 11870; /* flow.11.scaling_factor [1] */
    const float *flow_12_scaling_factor = params + 13057; /* flow.12.scaling_factor [1] */
    s[0] = -3e+01f < flow_1_scaling_factor[0] ? flow_1_scaling_factor[0] : flow_1_scaling_factor[0] == flow_1_scaling_factor[0] ? -3e+01f : flow_1_scaling_factor[0];
    s[1] = s[0] < 4.3820266f ? s[0] : s[0] == s[0] ? 4.3820266f : s[0];
    s[2] = expf(s[1]);
    s[3] = 1.0f / s[2];
    s[4] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[5] = s[4] < 4.3820266f ? s[4] : s[4] == s[4] ? 4.3820266f : s[4];
    s[6] = expf(s[5]);
    s[7] = 1.0f / s[6];
    s[8] = -3e+01f < flow_3_scaling_factor[0] ? flow_3_scaling_factor[0] : flow_3_scaling_factor[0] == flow_3_scaling_factor[0] ? -3e+01f : flow_3_scaling_factor[0];
    s[9] = s[8] < 4.3820266f ? s[8] : s[8] == s[8] ? 4.3820266f : s[8];
    s[10] = expf(s[9]);
    s[11] = 1.0f / s[10];
    s[12] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[13] = s[12] < 4.3820266f ? s[12] : s[12] == s[12] ? 4.3820266f : s[12];
    s[14] = expf(s[13]);
    s[15] = 1.0f / s[14];
    s[16] = -3e+01f < flow_5_scaling_factor[0] ? flow_5_scaling_factor[0] : flow_5_scaling_factor[0] == flow_5_scaling_factor[0] ? -3e+01f : flow_5_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[21] = s[20] < 4.3820266f ? s[20] : s[20] == s[20] ? 4.3820266f : s[20];
    s[22] = expf(s[21]);
    s[23] = 1.0f / s[22];
    s[24] = -3e+01f < flow_7_scaling_factor[0] ? flow_7_scaling_factor[0] : flow_7_scaling_factor[0] == flow_7_scaling_factor[0] ? -3e+01f : flow_7_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[29] = s[28] < 4.3820266f ? s[28] : s[28] == s[28] ? 4.3820266f : s[28];
    s[30] = expf(s[29]);
    s[31] = 1.0f / s[30];
    s[32] = -3e+01f < flow_9_scaling_factor[0] ? flow_9_scaling_factor[0] : flow_9_scaling_factor[0] == flow_9_scaling_factor[0] ? -3e+01f : flow_9_scaling_factor[0];
    s[33] = s[32] < 4.3820266f ? s[32] : s[32] == s[32] ? 4.3820266f : s[32];
    s[34] = expf(s[33]);
    s[35] = 1.0f / s[34];
    s[36] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = -3e+01f < flow_11_scaling_factor[0] ? flow_11_scaling_factor[0] : flow_11_scaling_factor[0] == flow_11_scaling_factor[0] ? -3e+01f : flow_11_scaling_factor[0];
    s[41] = s[40] < 4.3820266f ? s[40] : s[40] == s[40] ? 4.3820266f : s[40];
    s[42] = expf(s[41]);
    s[43] = 1.0f / s[42];
    s[44] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[45] = s[44] < 4.3820266f ? s[44] : s[44] == s[44] ? 4.3820266f : s[44];
    s[46] = expf(s[45]);
    s[47] = 1.0f / s[46];
}

static void circles_nf_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 1; /* flow.1.net.1.weight [32, 1] */
    const float *flow_1_net_1_bias = params + 33; /* flow.1.net.1.bias [32] */
    const float *flow_1_net_2_weight = params + 65; /* flow.1.net.2.weight [32, 32] */
    const float *flow_1_net_2_bias = params + 1089; /* flow.1.net.2.bias [32] */
    const float *flow_1_net_3_weight = params + 1121; /* flow.1.net.3.weight [2, 32] */
    const float *flow_1_net_3_bias = params + 1185; /* flow.1.net.3.bias [2] */
    const float *flow_2_net_1_weight = params + 1188; /* flow.2.net.1.weight [32, 1] */
    const float *flow_2_net_1_bias = params + 1220; /* flow.2.net.1.bias [32] */
    const float *flow_2_net_2_weight = params + 1252; /* flow.2.net.2.weight [32, 32] */
    const float *flow_2_net_2_bias = params + 2276; /* flow.2.net.2.bias [32] */
    const float *flow_2_net_3_weight = params + 2308; /* flow.2.net.3.weight [2, 32] */
    const float *flow_2_net_3_bias = params + 2372; /* flow.2.net.3.bias [2] */
    const float *flow_3_net_1_weight = params + 2375; /* flow.3.net.1.weight [32, 1] */
    const float *flow_3_net_1_bias = params + 2407; /* flow.3.net.1.bias [32] */
    const float *flow_3_net_2_weight = params + 2439; /* flow.3.net.2.weight [32, 32] */
    const float *flow_3_net_2_bias = params + 3463; /* flow.3.net.2.bias [32] */
    const float *flow_3_net_3_weight = params + 3495; /* flow.3.net.3.weight [2, 32] */
    const float *flow_3_net_3_bias = params + 3559; /* flow.3.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 3562; /* flow.4.net.1.weight [32, 1] */
    const float *flow_4_net_1_bias = params + 3594; /* flow.4.net.1.bias [32] */
    const float *flow_4_net_2_weight = params + 3626; /* flow.4.net.2.weight [32, 32] */
    const float *flow_4_net_2_bias = params + 4650; /* flow.4.net.2.bias [32] */
    const float *flow_4_net_3_weight = params + 4682; /* flow.4.net.3.weight [2, 32] */
    const float *flow_4_net_3_bias = params + 4746; /* flow.4.net.3.bias [2] */
    const float *flow_5_net_1_weight = params + 4749; /* flow.5.net.1.weight [32, 1] */
    const float *flow_5_net_1_bias = params + 4781; /* flow.5.net.1.bias [32] */
    const float *flow_5_net_2_weight = params + 4813; /* flow.5.net.2.weight [32, 32] */
    const float *flow_5_net_2_bias = params + 5837; /* flow.5.net.2.bias [32] */
    const float *flow_5_net_3_weight = params + 5869; /* flow.5.net.3.weight [2, 32] */
    const float *flow_5_net_3_bias = params + 5933; /* flow.5.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 5936; /* flow.6.net.1.weight [32, 1] */
    const float *flow_6_net_1_bias = params + 5968; /* flow.6.net.1.bias [32] */
    const float *flow_6_net_2_weight = params + 6000; /* flow.6.net.2.weight [32, 32] */
    const float *flow_6_net_2_bias = params + 7024; /* flow.6.net.2.bias [32] */
    const float *flow_6_net_3_weight = params + 7056; /* flow.6.net.3.weight [2, 32] */
    const float *flow_6_net_3_bias = params + 7120; /* flow.6.net.3.bias [2] */
    const float *flow_7_net_1_weight = params + 7123; /* flow.7.net.1.weight [32, 1] */
    const float *flow_7_net_1_bias = params + 7155; /* flow.7.net.1.bias [32] */
    const float *flow_7_net_2_weight = params + 7187; /* flow.7.net.2.weight [32, 32] */
    const float *flow_7_net_2_bias = params + 8211; /* flow.7.net.2.bias [32] */
    const float *flow_7_net_3_weight = params + 8243; /* flow.7.net.3.weight [2, 32] */
    const float *flow_7_net_3_bias = params + 8307; /* flow.7.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 8310; /* flow.8.net.1.weight [32, 1] */
    const float *flow_8_net_1_bias = params + 8342; /* flow.8.net.1.bias [32] */
    const float *flow_8_net_2_weight = params + 8374; /* flow.8.net.2.weight [32, 32] */
    const float *flow_8_net_2_bias = params + 9398; /* flow.8.net.2.bias [32] */
    const float *flow_8_net_3_weight = params + 9430; /* flow.8.net.3.weight [2, 32] */
    const float *flow_8_net_3_bias = params + 9494; /* flow.8.net.3.bias [2] */
    const float *flow_9_net_1_weight = params + 9497; /* flow.9.net.1.weight [32, 1] */
    const float *flow_9_net_1_bias = params + 9529; /* flow.9.net.1.bias [32] */
    const float *flow_9_net_2_weight = params + 9561; /* flow.9.net.2.weight [32, 32] */
    const float *flow_9_net_2_bias = params + 10585; /* flow.9.net.2.bias [32] */
    const float *flow_9_net_3_weight = params + 10617; /* flow.9.net.3.weight [2, 32] */
    const float *flow_9_net_3_bias = params + 10681; /* flow.9.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 10684; /* flow.10.net.1.weight [32, 1] */
    const float *flow_10_net_1_bias = params + 10716; /* flow.10.net.1.bias [32] */
    const float *flow_10_net_2_weight = params + 10748; /* flow.10.net.2.weight [32, 32] */
    const float *flow_10_net_2_bias = params + 11772; /* flow.10.net.2.bias [32] */
    const float *flow_10_net_3_weight = params + 11804; /* flow.10.net.3.weight [2, 32] */
    const float *flow_10_net_3_bias = params + 11868; /* flow.10.net.3.bias [2] */
    const float *flow_11_net_1_weight = params + 11871; /* flow.11.net.1.weight [32, 1] */
    const float *flow_11_net_1_bias = params + 11903; /* flow.11.net.1.bias [32] */
    const float *flow_11_net_2_weight = params + 11935; /* flow.11.net.2.weight [32, 32] */
    const float *flow_11_net_2_bias = params + 12959; /* flow.11.net.2.bias [32] */
    const float *flow_11_net_3_weight = params + 12991; /* flow.11.net.3.weight [2, 32] */
    const float *flow_11_net_3_bias = params + 13055; /* flow.11.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 13058; /* flow.12.net.1.weight [32, 1] */
    const float *flow_12_net_1_bias = params + 13090; /* flow.12.net.1.bias [32] */
    const float *flow_12_net_2_weight = params + 13122; /* flow.12.net.2.weight [32, 32] */
    const float *flow_12_net_2_bias = params + 14146; /* flow.12.net.2.bias [32] */
    const float *flow_12_net_3_weight = params + 14178; /* flow.12.net.3.weight [2, 32] */
    const float *flow_12_net_3_bias = params + 14242; /* flow.12.net.3.bias [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 12: coupling, inverse */
    circles_nf_matvec(t + 2 * TILE, flow_12_net_1_weight, 1, 1, t + 1 * TILE, flow_12_net_1_bias, t + 2 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 34 * TILE, flow_12_net_2_weight, 32, 1, t + 2 * TILE, flow_12_net_2_bias, t + 34 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 2 * TILE, flow_12_net_3_weight, 32, 1, t + 34 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + flow_12_net_3_bias[0];
        circles_nf_store(t + 4 * TILE + k, v4_1);
        const circles_nf_lane v4_2 = v3_2 + flow_12_net_3_bias[1];
        circles_nf_store(t + 5 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[47];
        circles_nf_store(t + 6 * TILE + k, v5);
    }
    circles_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v8 = -(v6 * s[46]);
        circles_nf_store(t + 3 * TILE + k, v8);
    }
    circles_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane x1 = circles_nf_load(t + k);
        const circles_nf_lane v9 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v11 = FMA(x1, v9, -v4_2);
        circles_nf_store(t + 3 * TILE + k, v11);
    }

    /* layer 11: coupling, inverse */
    circles_nf_matvec(t + 4 * TILE, flow_11_net_1_weight, 1, 1, t + 3 * TILE, flow_11_net_1_bias, t + 4 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 36 * TILE, flow_11_net_2_weight, 32, 1, t + 4 * TILE, flow_11_net_2_bias, t + 36 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 4 * TILE, flow_11_net_3_weight, 32, 1, t + 36 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v14_1 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v14_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v15_1 = v14_1 + flow_11_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v15_1);
        const circles_nf_lane v15_2 = v14_2 + flow_11_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v15_2);
        const circles_nf_lane v16 = v15_1 * s[43];
        circles_nf_store(t + 2 * TILE + k, v16);
    }
    circles_nf_each_tanh(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v17 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v19 = -(v17 * s[42]);
        circles_nf_store(t + 2 * TILE + k, v19);
    }
    circles_nf_each_exp(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v20 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v15_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v22 = FMA(x2, v20, -v15_2);
        circles_nf_store(t + 2 * TILE + k, v22);
    }

    /* layer 10: coupling, inverse */
    circles_nf_matvec(t + 4 * TILE, flow_10_net_1_weight, 1, 1, t + 2 * TILE, flow_10_net_1_bias, t + 4 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 36 * TILE, flow_10_net_2_weight, 32, 1, t + 4 * TILE, flow_10_net_2_bias, t + 36 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 4 * TILE, flow_10_net_3_weight, 32, 1, t + 36 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v25_1 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v25_2 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v26_1 = v25_1 + flow_10_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v26_1);
        const circles_nf_lane v26_2 = v25_2 + flow_10_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v26_2);
        const circles_nf_lane v27 = v26_1 * s[39];
        circles_nf_store(t + 8 * TILE + k, v27);
    }
    circles_nf_each_tanh(t + 4 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v28 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v30 = -(v28 * s[38]);
        circles_nf_store(t + 5 * TILE + k, v30);
    }
    circles_nf_each_exp(t + 4 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v11 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v31 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v26_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v33 = FMA(v11, v31, -v26_2);
        circles_nf_store(t + 5 * TILE + k, v33);
    }

    /* layer 9: coupling, inverse */
    circles_nf_matvec(t + 6 * TILE, flow_9_net_1_weight, 1, 1, t + 5 * TILE, flow_9_net_1_bias, t + 6 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 38 * TILE, flow_9_net_2_weight, 32, 1, t + 6 * TILE, flow_9_net_2_bias, t + 38 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 6 * TILE, flow_9_net_3_weight, 32, 1, t + 38 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v36_1 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v36_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v37_1 = v36_1 + flow_9_net_3_bias[0];
        circles_nf_store(t + 8 * TILE + k, v37_1);
        const circles_nf_lane v37_2 = v36_2 + flow_9_net_3_bias[1];
        circles_nf_store(t + 9 * TILE + k, v37_2);
        const circles_nf_lane v38 = v37_1 * s[35];
        circles_nf_store(t + 4 * TILE + k, v38);
    }
    circles_nf_each_tanh(t + 6 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v39 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v41 = -(v39 * s[34]);
        circles_nf_store(t + 4 * TILE + k, v41);
    }
    circles_nf_each_exp(t + 6 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v22 = circles_nf_load(t + 2 * TILE + k);
        const circles_nf_lane v42 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v37_2 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v44 = FMA(v22, v42, -v37_2);
        circles_nf_store(t + 4 * TILE + k, v44);
    }

    /* layer 8: coupling, inverse */
    circles_nf_matvec(t + 6 * TILE, flow_8_net_1_weight, 1, 1, t + 4 * TILE, flow_8_net_1_bias, t + 6 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 38 * TILE, flow_8_net_2_weight, 32, 1, t + 6 * TILE, flow_8_net_2_bias, t + 38 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 6 * TILE, flow_8_net_3_weight, 32, 1, t + 38 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v47_1 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v47_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v48_1 = v47_1 + flow_8_net_3_bias[0];
        circles_nf_store(t + 8 * TILE + k, v48_1);
        const circles_nf_lane v48_2 = v47_2 + flow_8_net_3_bias[1];
        circles_nf_store(t + 9 * TILE + k, v48_2);
        const circles_nf_lane v49 = v48_1 * s[31];
        circles_nf_store(t + 10 * TILE + k, v49);
    }
    circles_nf_each_tanh(t + 6 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v50 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v52 = -(v50 * s[30]);
        circles_nf_store(t + 7 * TILE + k, v52);
    }
    circles_nf_each_exp(t + 6 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v33 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v53 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v48_2 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v55 = FMA(v33, v53, -v48_2);
        circles_nf_store(t + 7 * TILE + k, v55);
    }

    /* layer 7: coupling, inverse */
    circles_nf_matvec(t + 8 * TILE, flow_7_net_1_weight, 1, 1, t + 7 * TILE, flow_7_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_7_net_2_weight, 32, 1, t + 8 * TILE, flow_7_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 8 * TILE, flow_7_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v58_1 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v58_2 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v59_1 = v58_1 + flow_7_net_3_bias[0];
        circles_nf_store(t + 10 * TILE + k, v59_1);
        const circles_nf_lane v59_2 = v58_2 + flow_7_net_3_bias[1];
        circles_nf_store(t + 11 * TILE + k, v59_2);
        const circles_nf_lane v60 = v59_1 * s[27];
        circles_nf_store(t + 6 * TILE + k, v60);
    }
    circles_nf_each_tanh(t + 8 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v61 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v63 = -(v61 * s[26]);
        circles_nf_store(t + 6 * TILE + k, v63);
    }
    circles_nf_each_exp(t + 8 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v44 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v64 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v59_2 = circles_nf_load(t + 11 * TILE + k);
        const circles_nf_lane v66 = FMA(v44, v64, -v59_2);
        circles_nf_store(t + 6 * TILE + k, v66);
    }

    /* layer 6: coupling, inverse */
    circles_nf_matvec(t + 8 * TILE, flow_6_net_1_weight, 1, 1, t + 6 * TILE, flow_6_net_1_bias, t + 8 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 40 * TILE, flow_6_net_2_weight, 32, 1, t + 8 * TILE, flow_6_net_2_bias, t + 40 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 8 * TILE, flow_6_net_3_weight, 32, 1, t + 40 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v69_1 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v69_2 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v70_1 = v69_1 + flow_6_net_3_bias[0];
        circles_nf_store(t + 10 * TILE + k, v70_1);
        const circles_nf_lane v70_2 = v69_2 + flow_6_net_3_bias[1];
        circles_nf_store(t + 11 * TILE + k, v70_2);
        const circles_nf_lane v71 = v70_1 * s[23];
        circles_nf_store(t + 12 * TILE + k, v71);
    }
    circles_nf_each_tanh(t + 8 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v72 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v74 = -(v72 * s[22]);
        circles_nf_store(t + 9 * TILE + k, v74);
    }
    circles_nf_each_exp(t + 8 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v55 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v75 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v70_2 = circles_nf_load(t + 11 * TILE + k);
        const circles_nf_lane v77 = FMA(v55, v75, -v70_2);
        circles_nf_store(t + 9 * TILE + k, v77);
    }

    /* layer 5: coupling, inverse */
    circles_nf_matvec(t + 10 * TILE, flow_5_net_1_weight, 1, 1, t + 9 * TILE, flow_5_net_1_bias, t + 10 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 42 * TILE, flow_5_net_2_weight, 32, 1, t + 10 * TILE, flow_5_net_2_bias, t + 42 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 10 * TILE, flow_5_net_3_weight, 32, 1, t + 42 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v80_1 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v80_2 = circles_nf_load(t + 11 * TILE + k);
        const circles_nf_lane v81_1 = v80_1 + flow_5_net_3_bias[0];
        circles_nf_store(t + 12 * TILE + k, v81_1);
        const circles_nf_lane v81_2 = v80_2 + flow_5_net_3_bias[1];
        circles_nf_store(t + 13 * TILE + k, v81_2);
        const circles_nf_lane v82 = v81_1 * s[19];
        circles_nf_store(t + 8 * TILE + k, v82);
    }
    circles_nf_each_tanh(t + 10 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v83 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v85 = -(v83 * s[18]);
        circles_nf_store(t + 8 * TILE + k, v85);
    }
    circles_nf_each_exp(t + 10 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v66 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v86 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v81_2 = circles_nf_load(t + 13 * TILE + k);
        const circles_nf_lane v88 = FMA(v66, v86, -v81_2);
        circles_nf_store(t + 8 * TILE + k, v88);
    }

    /* layer 4: coupling, inverse */
    circles_nf_matvec(t + 10 * TILE, flow_4_net_1_weight, 1, 1, t + 8 * TILE, flow_4_net_1_bias, t + 10 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 42 * TILE, flow_4_net_2_weight, 32, 1, t + 10 * TILE, flow_4_net_2_bias, t + 42 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 10 * TILE, flow_4_net_3_weight, 32, 1, t + 42 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v91_1 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v91_2 = circles_nf_load(t + 11 * TILE + k);
        const circles_nf_lane v92_1 = v91_1 + flow_4_net_3_bias[0];
        circles_nf_store(t + 12 * TILE + k, v92_1);
        const circles_nf_lane v92_2 = v91_2 + flow_4_net_3_bias[1];
        circles_nf_store(t + 13 * TILE + k, v92_2);
        const circles_nf_lane v93 = v92_1 * s[15];
        circles_nf_store(t + 14 * TILE + k, v93);
    }
    circles_nf_each_tanh(t + 10 * TILE, t + 14 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v94 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v96 = -(v94 * s[14]);
        circles_nf_store(t + 11 * TILE + k, v96);
    }
    circles_nf_each_exp(t + 10 * TILE, t + 11 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v77 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v97 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v92_2 = circles_nf_load(t + 13 * TILE + k);
        const circles_nf_lane v99 = FMA(v77, v97, -v92_2);
        circles_nf_store(t + 11 * TILE + k, v99);
    }

    /* layer 3: coupling, inverse */
    circles_nf_matvec(t + 12 * TILE, flow_3_net_1_weight, 1, 1, t + 11 * TILE, flow_3_net_1_bias, t + 12 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 44 * TILE, flow_3_net_2_weight, 32, 1, t + 12 * TILE, flow_3_net_2_bias, t + 44 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 12 * TILE, flow_3_net_3_weight, 32, 1, t + 44 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v102_1 = circles_nf_load(t + 12 * TILE + k);
        const circles_nf_lane v102_2 = circles_nf_load(t + 13 * TILE + k);
        const circles_nf_lane v103_1 = v102_1 + flow_3_net_3_bias[0];
        circles_nf_store(t + 14 * TILE + k, v103_1);
        const circles_nf_lane v103_2 = v102_2 + flow_3_net_3_bias[1];
        circles_nf_store(t + 15 * TILE + k, v103_2);
        const circles_nf_lane v104 = v103_1 * s[11];
        circles_nf_store(t + 10 * TILE + k, v104);
    }
    circles_nf_each_tanh(t + 12 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v105 = circles_nf_load(t + 12 * TILE + k);
        const circles_nf_lane v107 = -(v105 * s[10]);
        circles_nf_store(t + 10 * TILE + k, v107);
    }
    circles_nf_each_exp(t + 12 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v88 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v108 = circles_nf_load(t + 12 * TILE + k);
        const circles_nf_lane v103_2 = circles_nf_load(t + 15 * TILE + k);
        const circles_nf_lane v110 = FMA(v88, v108, -v103_2);
        circles_nf_store(t + 10 * TILE + k, v110);
    }

    /* layer 2: coupling, inverse */
    circles_nf_matvec(t + 12 * TILE, flow_2_net_1_weight, 1, 1, t + 10 * TILE, flow_2_net_1_bias, t + 12 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 44 * TILE, flow_2_net_2_weight, 32, 1, t + 12 * TILE, flow_2_net_2_bias, t + 44 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 12 * TILE, flow_2_net_3_weight, 32, 1, t + 44 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v113_1 = circles_nf_load(t + 12 * TILE + k);
        const circles_nf_lane v113_2 = circles_nf_load(t + 13 * TILE + k);
        const circles_nf_lane v114_1 = v113_1 + flow_2_net_3_bias[0];
        circles_nf_store(t + 14 * TILE + k, v114_1);
        const circles_nf_lane v114_2 = v113_2 + flow_2_net_3_bias[1];
        circles_nf_store(t + 15 * TILE + k, v114_2);
        const circles_nf_lane v115 = v114_1 * s[7];
        circles_nf_store(t + 16 * TILE + k, v115);
    }
    circles_nf_each_tanh(t + 12 * TILE, t + 16 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v116 = circles_nf_load(t + 12 * TILE + k);
        const circles_nf_lane v118 = -(v116 * s[6]);
        circles_nf_store(t + 13 * TILE + k, v118);
    }
    circles_nf_each_exp(t + 12 * TILE, t + 13 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v99 = circles_nf_load(t + 11 * TILE + k);
        const circles_nf_lane v119 = circles_nf_load(t + 12 * TILE + k);
        const circles_nf_lane v114_2 = circles_nf_load(t + 15 * TILE + k);
        const circles_nf_lane v121 = FMA(v99, v119, -v114_2);
        circles_nf_store(t + 13 * TILE + k, v121);
    }

    /* layer 1: coupling, inverse */
    circles_nf_matvec(t + 14 * TILE, flow_1_net_1_weight, 1, 1, t + 13 * TILE, flow_1_net_1_bias, t + 14 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 46 * TILE, flow_1_net_2_weight, 32, 1, t + 14 * TILE, flow_1_net_2_bias, t + 46 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 14 * TILE, flow_1_net_3_weight, 32, 1, t + 46 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v124_1 = circles_nf_load(t + 14 * TILE + k);
        const circles_nf_lane v124_2 = circles_nf_load(t + 15 * TILE + k);
        const circles_nf_lane v125_1 = v124_1 + flow_1_net_3_bias[0];
        circles_nf_store(t + 16 * TILE + k, v125_1);
        const circles_nf_lane v125_2 = v124_2 + flow_1_net_3_bias[1];
        circles_nf_store(t + 17 * TILE + k, v125_2);
        const circles_nf_lane v126 = v125_1 * s[3];
        circles_nf_store(t + 12 * TILE + k, v126);
    }
    circles_nf_each_tanh(t + 14 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v127 = circles_nf_load(t + 14 * TILE + k);
        const circles_nf_lane v129 = -(v127 * s[2]);
        circles_nf_store(t + 12 * TILE + k, v129);
    }
    circles_nf_each_exp(t + 14 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v110 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v130 = circles_nf_load(t + 14 * TILE + k);
        const circles_nf_lane v125_2 = circles_nf_load(t + 17 * TILE + k);
        const circles_nf_lane v132 = FMA(v110, v130, -v125_2);
        circles_nf_store(t + 12 * TILE + k, v132);
    }
#undef TILE
}

void circles_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[49], t[79 * 128];
    size_t first, k;
    (void)work;
    circles_nf_layers_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        circles_nf_layers_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            (x_each + 0 * n)[(first + k) * 2 + 0] = t[0 + k];
            (x_each + 0 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 2 * n)[(first + k) * 2 + 0] = t[384 + k];
            (x_each + 2 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 4 * n)[(first + k) * 2 + 0] = t[384 + k];
            (x_each + 4 * n)[(first + k) * 2 + 1] = t[256 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 6 * n)[(first + k) * 2 + 0] = t[640 + k];
            (x_each + 6 * n)[(first + k) * 2 + 1] = t[256 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 8 * n)[(first + k) * 2 + 0] = t[640 + k];
            (x_each + 8 * n)[(first + k) * 2 + 1] = t[512 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 10 * n)[(first + k) * 2 + 0] = t[896 + k];
            (x_each + 10 * n)[(first + k) * 2 + 1] = t[512 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 12 * n)[(first + k) * 2 + 0] = t[896 + k];
            (x_each + 12 * n)[(first + k) * 2 + 1] = t[768 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 14 * n)[(first + k) * 2 + 0] = t[1152 + k];
            (x_each + 14 * n)[(first + k) * 2 + 1] = t[768 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 16 * n)[(first + k) * 2 + 0] = t[1152 + k];
            (x_each + 16 * n)[(first + k) * 2 + 1] = t[1024 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 18 * n)[(first + k) * 2 + 0] = t[1408 + k];
            (x_each + 18 * n)[(first + k) * 2 + 1] = t[1024 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 20 * n)[(first + k) * 2 + 0] = t[1408 + k];
            (x_each + 20 * n)[(first + k) * 2 + 1] = t[1280 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 22 * n)[(first + k) * 2 + 0] = t[1664 + k];
            (x_each + 22 * n)[(first + k) * 2 + 1] = t[1280 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 24 * n)[(first + k) * 2 + 0] = t[1664 + k];
            (x_each + 24 * n)[(first + k) * 2 + 1] = t[1536 + k];
        }
    }
}

/* ---- loss ---- */

static void circles_nf_loss_prologue(const float *params, float *s)
{
    const float *flow_1_scaling_factor = params + 0; /* flow.1.scaling_factor [1] */
    const float *flow_2_scaling_factor = params + 1187; /* flow.2.scaling_factor [1] */
    const float *flow_3_scaling_factor = params + 2374; /* flow.3.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 3561; /* flow.4.scaling_factor [1] */
    const float *flow_5_scaling_factor = params + 4748; /* flow.5.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 5935; /* flow.6.scaling_factor [1] */
    const float *flow_7_scaling_factor = params + 7122; /* flow.7.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 8309; /* flow.8.scaling_factor [1] */
    const float *flow_9_scaling_factor = params + 9496; /* flow.9.scaling_factor [1] */
    const float *flow_10_scaling_factor = params + 10683; /* flow.10.scaling_factor [1] */
    const float *flow_11_scaling_factor = params + 11870; /* flow.11.scaling_factor [1] */
    const float *flow_12_scaling_factor = params + 13057; /* flow.12.scaling_factor [1] */
    s[0] = -3e+01f < flow_1_scaling_factor[0] ? flow_1_scaling_factor[0] : flow_1_scaling_factor[0] == flow_1_scaling_factor[0] ? -3e+01f : flow_1_scaling_factor[0];
    s[1] = s[0] < 4.3820266f ? s[0] : s[0] == s[0] ? 4.3820266f : s[0];
    s[2] = expf(s[1]);
    s[3] = 1.0f / s[2];
    s[4] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[5] = s[4] < 4.3820266f ? s[4] : s[4] == s[4] ? 4.3820266f : s[4];
    s[6] = expf(s[5]);
    s[7] = 1.0f / s[6];
    s[8] = -3e+01f < flow_3_scaling_factor[0] ? flow_3_scaling_factor[0] : flow_3_scaling_factor[0] == flow_3_scaling_factor[0] ? -3e+01f : flow_3_scaling_factor[0];
    s[9] = s[8] < 4.3820266f ? s[8] : s[8] == s[8] ? 4.3820266f : s[8];
    s[10] = expf(s[9]);
    s[11] = 1.0f / s[10];
    s[12] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[13] = s[12] < 4.3820266f ? s[12] : s[12] == s[12] ? 4.3820266f : s[12];
    s[14] = expf(s[13]);
    s[15] = 1.0f / s[14];
    s[16] = -3e+01f < flow_5_scaling_factor[0] ? flow_5_scaling_factor[0] : flow_5_scaling_factor[0] == flow_5_scaling_factor[0] ? -3e+01f : flow_5_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[21] = s[20] < 4.3820266f ? s[20] : s[20] == s[20] ? 4.3820266f : s[20];
    s[22] = expf(s[21]);
    s[23] = 1.0f / s[22];
    s[24] = -3e+01f < flow_7_scaling_factor[0] ? flow_7_scaling_factor[0] : flow_7_scaling_factor[0] == flow_7_scaling_factor[0] ? -3e+01f : flow_7_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[29] = s[28] < 4.3820266f ? s[28] : s[28] == s[28] ? 4.3820266f : s[28];
    s[30] = expf(s[29]);
    s[31] = 1.0f / s[30];
    s[32] = -3e+01f < flow_9_scaling_factor[0] ? flow_9_scaling_factor[0] : flow_9_scaling_factor[0] == flow_9_scaling_factor[0] ? -3e+01f : flow_9_scaling_factor[0];
    s[33] = s[32] < 4.3820266f ? s[32] : s[32] == s[32] ? 4.3820266f : s[32];
    s[34] = expf(s[33]);
    s[35] = 1.0f / s[34];
    s[36] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = -3e+01f < flow_11_scaling_factor[0] ? flow_11_scaling_factor[0] : flow_11_scaling_factor[0] == flow_11_scaling_factor[0] ? -3e+01f : flow_11_scaling_factor[0];
    s[41] = s[40] < 4.3820266f ? s[40] : s[40] == s[40] ? 4.3820266f : s[40];
    s[42] = expf(s[41]);
    s[43] = 1.0f / s[42];
    s[44] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[45] = s[44] < 4.3820266f ? s[44] : s[44] == s[44] ? 4.3820266f : s[44];
    s[46] = expf(s[45]);
    s[47] = 1.0f / s[46];
}

static void circles_nf_loss_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 1; /* flow.1.net.1.weight [32, 1] */
    const float *flow_1_net_1_bias = params + 33; /* flow.1.net.1.bias [32] */
    const float *flow_1_net_2_weight = params + 65; /* flow.1.net.2.weight [32, 32] */
    const float *flow_1_net_2_bias = params + 1089; /* flow.1.net.2.bias [32] */
    const float *flow_1_net_3_weight = params + 1121; /* flow.1.net.3.weight [2, 32] */
    const float *flow_1_net_3_bias = params + 1185; /* flow.1.net.3.bias [2] */
    const float *flow_2_net_1_weight = params + 1188; /* flow.2.net.1.weight [32, 1] */
    const float *flow_2_net_1_bias = params + 1220; /* flow.2.net.1.bias [32] */
    const float *flow_2_net_2_weight = params + 1252; /* flow.2.net.2.weight [32, 32] */
    const float *flow_2_net_2_bias = params + 2276; /* flow.2.net.2.bias [32] */
    const float *flow_2_net_3_weight = params + 2308; /* flow.2.net.3.weight [2, 32] */
    const float *flow_2_net_3_bias = params + 2372; /* flow.2.net.3.bias [2] */
    const float *flow_3_net_1_weight = params + 2375; /* flow.3.net.1.weight [32, 1] */
    const float *flow_3_net_1_bias = params + 2407; /* flow.3.net.1.bias [32] */
    const float *flow_3_net_2_weight = params + 2439; /* flow.3.net.2.weight [32, 32] */
    const float *flow_3_net_2_bias = params + 3463; /* flow.3.net.2.bias [32] */
    const float *flow_3_net_3_weight = params + 3495; /* flow.3.net.3.weight [2, 32] */
    const float *flow_3_net_3_bias = params + 3559; /* flow.3.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 3562; /* flow.4.net.1.weight [32, 1] */
    const float *flow_4_net_1_bias = params + 3594; /* flow.4.net.1.bias [32] */
    const float *flow_4_net_2_weight = params + 3626; /* flow.4.net.2.weight [32, 32] */
    const float *flow_4_net_2_bias = params + 4650; /* flow.4.net.2.bias [32] */
    const float *flow_4_net_3_weight = params + 4682; /* flow.4.net.3.weight [2, 32] */
    const float *flow_4_net_3_bias = params + 4746; /* flow.4.net.3.bias [2] */
    const float *flow_5_net_1_weight = params + 4749; /* flow.5.net.1.weight [32, 1] */
    const float *flow_5_net_1_bias = params + 4781; /* flow.5.net.1.bias [32] */
    const float *flow_5_net_2_weight = params + 4813; /* flow.5.net.2.weight [32, 32] */
    const float *flow_5_net_2_bias = params + 5837; /* flow.5.net.2.bias [32] */
    const float *flow_5_net_3_weight = params + 5869; /* flow.5.net.3.weight [2, 32] */
    const float *flow_5_net_3_bias = params + 5933; /* flow.5.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 5936; /* flow.6.net.1.weight [32, 1] */
    const float *flow_6_net_1_bias = params + 5968; /* flow.6.net.1.bias [32] */
    const float *flow_6_net_2_weight = params + 6000; /* flow.6.net.2.weight [32, 32] */
    const float *flow_6_net_2_bias = params + 7024; /* flow.6.net.2.bias [32] */
    const float *flow_6_net_3_weight = params + 7056; /* flow.6.net.3.weight [2, 32] */
    const float *flow_6_net_3_bias = params + 7120; /* flow.6.net.3.bias [2] */
    const float *flow_7_net_1_weight = params + 7123; /* flow.7.net.1.weight [32, 1] */
    const float *flow_7_net_1_bias = params + 7155; /* flow.7.net.1.bias [32] */
    const float *flow_7_net_2_weight = params + 7187; /* flow.7.net.2.weight [32, 32] */
    const float *flow_7_net_2_bias = params + 8211; /* flow.7.net.2.bias [32] */
    const float *flow_7_net_3_weight = params + 8243; /* flow.7.net.3.weight [2, 32] */
    const float *flow_7_net_3_bias = params + 8307; /* flow.7.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 8310; /* flow.8.net.1.weight [32, 1] */
    const float *flow_8_net_1_bias = params + 8342; /* flow.8.net.1.bias [32] */
    const float *flow_8_net_2_weight = params + 8374; /* flow.8.net.2.weight [32, 32] */
    const float *flow_8_net_2_bias = params + 9398; /* flow.8.net.2.bias [32] */
    const float *flow_8_net_3_weight = params + 9430; /* flow.8.net.3.weight [2, 32] */
    const float *flow_8_net_3_bias = params + 9494; /* flow.8.net.3.bias [2] */
    const float *flow_9_net_1_weight = params + 9497; /* flow.9.net.1.weight [32, 1] */
    const float *flow_9_net_1_bias = params + 9529; /* flow.9.net.1.bias [32] */
    const float *flow_9_net_2_weight = params + 9561; /* flow.9.net.2.weight [32, 32] */
    const float *flow_9_net_2_bias = params + 10585; /* flow.9.net.2.bias [32] */
    const float *flow_9_net_3_weight = params + 10617; /* flow.9.net.3.weight [2, 32] */
    const float *flow_9_net_3_bias = params + 10681; /* flow.9.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 10684; /* flow.10.net.1.weight [32, 1] */
    const float *flow_10_net_1_bias = params + 10716; /* flow.10.net.1.bias [32] */
    const float *flow_10_net_2_weight = params + 10748; /* flow.10.net.2.weight [32, 32] */
    const float *flow_10_net_2_bias = params + 11772; /* flow.10.net.2.bias [32] */
    const float *flow_10_net_3_weight = params + 11804; /* flow.10.net.3.weight [2, 32] */
    const float *flow_10_net_3_bias = params + 11868; /* flow.10.net.3.bias [2] */
    const float *flow_11_net_1_weight = params + 11871; /* flow.11.net.1.weight [32, 1] */
    const float *flow_11_net_1_bias = params + 11903; /* flow.11.net.1.bias [32] */
    const float *flow_11_net_2_weight = params + 11935; /* flow.11.net.2.weight [32, 32] */
    const float *flow_11_net_2_bias = params + 12959; /* flow.11.net.2.bias [32] */
    const float *flow_11_net_3_weight = params + 12991; /* flow.11.net.3.weight [2, 32] */
    const float *flow_11_net_3_bias = params + 13055; /* flow.11.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 13058; /* flow.12.net.1.weight [32, 1] */
    const float *flow_12_net_1_bias = params + 13090; /* flow.12.net.1.bias [32] */
    const float *flow_12_net_2_weight = params + 13122; /* flow.12.net.2.weight [32, 32] */
    const float *flow_12_net_2_bias = params + 14146; /* flow.12.net.2.bias [32] */
    const float *flow_12_net_3_weight = params + 14178; /* flow.12.net.3.weight [2, 32] */
    const float *flow_12_net_3_bias = params + 14242; /* flow.12.net.3.bias [2] */
#define TILE 128
    size_t k;

    /* layer 1: coupling, forward */
    circles_nf_matvec(t + 3 * TILE, flow_1_net_1_weight, 1, 1, t, flow_1_net_1_bias, t + 3 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 35 * TILE, flow_1_net_2_weight, 32, 1, t + 3 * TILE, flow_1_net_2_bias, t + 35 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_1_net_3_weight, 32, 1, t + 35 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + flow_1_net_3_bias[0];
        circles_nf_store(t + 5 * TILE + k, v4_1);
        const circles_nf_lane v4_2 = v3_2 + flow_1_net_3_bias[1];
        circles_nf_store(t + 6 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[3];
        circles_nf_store(t + 7 * TILE + k, v5);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v7 = v6 * s[2];
        circles_nf_store(t + 4 * TILE + k, v7);
        const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v8 = x2 + v4_2;
        circles_nf_store(t + 7 * TILE + k, v8);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v8 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v9 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v10 = v8 * v9;
        circles_nf_store(t + 5 * TILE + k, v10);
    }

    /* layer 2: coupling, forward */
    circles_nf_matvec(t + 6 * TILE, flow_2_net_1_weight, 1, 1, t + 5 * TILE, flow_2_net_1_bias, t + 6 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 38 * TILE, flow_2_net_2_weight, 32, 1, t + 6 * TILE, flow_2_net_2_bias, t + 38 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 6 * TILE, flow_2_net_3_weight, 32, 1, t + 38 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v13_1 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v13_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v14_1 = v13_1 + flow_2_net_3_bias[0];
        circles_nf_store(t + 8 * TILE + k, v14_1);
        const circles_nf_lane v14_2 = v13_2 + flow_2_net_3_bias[1];
        circles_nf_store(t + 9 * TILE + k, v14_2);
        const circles_nf_lane v15 = v14_1 * s[7];
        circles_nf_store(t + 3 * TILE + k, v15);
    }
    circles_nf_each_tanh(t + 6 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v16 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v17 = v16 * s[6];
        circles_nf_store(t + 3 * TILE + k, v17);
        const circles_nf_lane x1 = circles_nf_load(t + k);
        const circles_nf_lane v14_2 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v18 = x1 + v14_2;
        circles_nf_store(t + 7 * TILE + k, v18);
    }
    circles_nf_each_exp(t + 6 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v18 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v19 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v20 = v18 * v19;
        circles_nf_store(t + 8 * TILE + k, v20);
        const circles_nf_lane v7 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v17 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v21 = v7 + v17;
        circles_nf_store(t + 9 * TILE + k, v21);
    }

    /* layer 3: coupling, forward */
    circles_nf_matvec(t + 10 * TILE, flow_3_net_1_weight, 1, 1, t + 8 * TILE, flow_3_net_1_bias, t + 10 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 42 * TILE, flow_3_net_2_weight, 32, 1, t + 10 * TILE, flow_3_net_2_bias, t + 42 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_3_net_3_weight, 32, 1, t + 42 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v24_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v24_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v25_1 = v24_1 + flow_3_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v25_1);
        const circles_nf_lane v25_2 = v24_2 + flow_3_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v25_2);
        const circles_nf_lane v26 = v25_1 * s[11];
        circles_nf_store(t + 10 * TILE + k, v26);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v27 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v28 = v27 * s[10];
        circles_nf_store(t + 4 * TILE + k, v28);
        const circles_nf_lane v10 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v25_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v29 = v10 + v25_2;
        circles_nf_store(t + 10 * TILE + k, v29);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v29 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v30 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v31 = v29 * v30;
        circles_nf_store(t + 5 * TILE + k, v31);
        const circles_nf_lane v21 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v28 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v32 = v21 + v28;
        circles_nf_store(t + 6 * TILE + k, v32);
    }

    /* layer 4: coupling, forward */
    circles_nf_matvec(t + 9 * TILE, flow_4_net_1_weight, 1, 1, t + 5 * TILE, flow_4_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_4_net_2_weight, 32, 1, t + 9 * TILE, flow_4_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_4_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v35_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v35_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v36_1 = v35_1 + flow_4_net_3_bias[0];
        circles_nf_store(t + 9 * TILE + k, v36_1);
        const circles_nf_lane v36_2 = v35_2 + flow_4_net_3_bias[1];
        circles_nf_store(t + 10 * TILE + k, v36_2);
        const circles_nf_lane v37 = v36_1 * s[15];
        circles_nf_store(t + 7 * TILE + k, v37);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v38 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v39 = v38 * s[14];
        circles_nf_store(t + 4 * TILE + k, v39);
        const circles_nf_lane v20 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v36_2 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v40 = v20 + v36_2;
        circles_nf_store(t + 7 * TILE + k, v40);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v40 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v41 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v42 = v40 * v41;
        circles_nf_store(t + 8 * TILE + k, v42);
        const circles_nf_lane v32 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v39 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v43 = v32 + v39;
        circles_nf_store(t + 9 * TILE + k, v43);
    }

    /* layer 5: coupling, forward */
    circles_nf_matvec(t + 10 * TILE, flow_5_net_1_weight, 1, 1, t + 8 * TILE, flow_5_net_1_bias, t + 10 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 42 * TILE, flow_5_net_2_weight, 32, 1, t + 10 * TILE, flow_5_net_2_bias, t + 42 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_5_net_3_weight, 32, 1, t + 42 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v46_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v46_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v47_1 = v46_1 + flow_5_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v47_1);
        const circles_nf_lane v47_2 = v46_2 + flow_5_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v47_2);
        const circles_nf_lane v48 = v47_1 * s[19];
        circles_nf_store(t + 10 * TILE + k, v48);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v49 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v50 = v49 * s[18];
        circles_nf_store(t + 4 * TILE + k, v50);
        const circles_nf_lane v31 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v47_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v51 = v31 + v47_2;
        circles_nf_store(t + 10 * TILE + k, v51);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v51 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v52 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v53 = v51 * v52;
        circles_nf_store(t + 5 * TILE + k, v53);
        const circles_nf_lane v43 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v50 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v54 = v43 + v50;
        circles_nf_store(t + 6 * TILE + k, v54);
    }

    /* layer 6: coupling, forward */
    circles_nf_matvec(t + 9 * TILE, flow_6_net_1_weight, 1, 1, t + 5 * TILE, flow_6_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_6_net_2_weight, 32, 1, t + 9 * TILE, flow_6_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_6_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v57_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v57_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v58_1 = v57_1 + flow_6_net_3_bias[0];
        circles_nf_store(t + 9 * TILE + k, v58_1);
        const circles_nf_lane v58_2 = v57_2 + flow_6_net_3_bias[1];
        circles_nf_store(t + 10 * TILE + k, v58_2);
        const circles_nf_lane v59 = v58_1 * s[23];
        circles_nf_store(t + 7 * TILE + k, v59);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v60 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v61 = v60 * s[22];
        circles_nf_store(t + 4 * TILE + k, v61);
        const circles_nf_lane v42 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v58_2 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v62 = v42 + v58_2;
        circles_nf_store(t + 7 * TILE + k, v62);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v62 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v63 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v64 = v62 * v63;
        circles_nf_store(t + 8 * TILE + k, v64);
        const circles_nf_lane v54 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v61 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v65 = v54 + v61;
        circles_nf_store(t + 9 * TILE + k, v65);
    }

    /* layer 7: coupling, forward */
    circles_nf_matvec(t + 10 * TILE, flow_7_net_1_weight, 1, 1, t + 8 * TILE, flow_7_net_1_bias, t + 10 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 42 * TILE, flow_7_net_2_weight, 32, 1, t + 10 * TILE, flow_7_net_2_bias, t + 42 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_7_net_3_weight, 32, 1, t + 42 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v68_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v68_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v69_1 = v68_1 + flow_7_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v69_1);
        const circles_nf_lane v69_2 = v68_2 + flow_7_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v69_2);
        const circles_nf_lane v70 = v69_1 * s[27];
        circles_nf_store(t + 10 * TILE + k, v70);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v71 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v72 = v71 * s[26];
        circles_nf_store(t + 4 * TILE + k, v72);
        const circles_nf_lane v53 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v69_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v73 = v53 + v69_2;
        circles_nf_store(t + 10 * TILE + k, v73);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v73 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v74 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v75 = v73 * v74;
        circles_nf_store(t + 5 * TILE + k, v75);
        const circles_nf_lane v65 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v72 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v76 = v65 + v72;
        circles_nf_store(t + 6 * TILE + k, v76);
    }

    /* layer 8: coupling, forward */
    circles_nf_matvec(t + 9 * TILE, flow_8_net_1_weight, 1, 1, t + 5 * TILE, flow_8_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_8_net_2_weight, 32, 1, t + 9 * TILE, flow_8_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_8_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v79_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v79_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v80_1 = v79_1 + flow_8_net_3_bias[0];
        circles_nf_store(t + 9 * TILE + k, v80_1);
        const circles_nf_lane v80_2 = v79_2 + flow_8_net_3_bias[1];
        circles_nf_store(t + 10 * TILE + k, v80_2);
        const circles_nf_lane v81 = v80_1 * s[31];
        circles_nf_store(t + 7 * TILE + k, v81);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v82 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v83 = v82 * s[30];
        circles_nf_store(t + 4 * TILE + k, v83);
        const circles_nf_lane v64 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v80_2 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v84 = v64 + v80_2;
        circles_nf_store(t + 7 * TILE + k, v84);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v84 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v85 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v86 = v84 * v85;
        circles_nf_store(t + 8 * TILE + k, v86);
        const circles_nf_lane v76 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v83 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v87 = v76 + v83;
        circles_nf_store(t + 9 * TILE + k, v87);
    }

    /* layer 9: coupling, forward */
    circles_nf_matvec(t + 10 * TILE, flow_9_net_1_weight, 1, 1, t + 8 * TILE, flow_9_net_1_bias, t + 10 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 42 * TILE, flow_9_net_2_weight, 32, 1, t + 10 * TILE, flow_9_net_2_bias, t + 42 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_9_net_3_weight, 32, 1, t + 42 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v90_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v90_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v91_1 = v90_1 + flow_9_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v91_1);
        const circles_nf_lane v91_2 = v90_2 + flow_9_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v91_2);
        const circles_nf_lane v92 = v91_1 * s[35];
        circles_nf_store(t + 10 * TILE + k, v92);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v93 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v94 = v93 * s[34];
        circles_nf_store(t + 4 * TILE + k, v94);
        const circles_nf_lane v75 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v91_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v95 = v75 + v91_2;
        circles_nf_store(t + 10 * TILE + k, v95);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v95 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v96 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v97 = v95 * v96;
        circles_nf_store(t + 5 * TILE + k, v97);
        const circles_nf_lane v87 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v94 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v98 = v87 + v94;
        circles_nf_store(t + 6 * TILE + k, v98);
    }

    /* layer 10: coupling, forward */
    circles_nf_matvec(t + 9 * TILE, flow_10_net_1_weight, 1, 1, t + 5 * TILE, flow_10_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_10_net_2_weight, 32, 1, t + 9 * TILE, flow_10_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_10_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v101_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v101_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v102_1 = v101_1 + flow_10_net_3_bias[0];
        circles_nf_store(t + 9 * TILE + k, v102_1);
        const circles_nf_lane v102_2 = v101_2 + flow_10_net_3_bias[1];
        circles_nf_store(t + 10 * TILE + k, v102_2);
        const circles_nf_lane v103 = v102_1 * s[39];
        circles_nf_store(t + 7 * TILE + k, v103);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v104 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v105 = v104 * s[38];
        circles_nf_store(t + 4 * TILE + k, v105);
        const circles_nf_lane v86 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v102_2 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v106 = v86 + v102_2;
        circles_nf_store(t + 7 * TILE + k, v106);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v106 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v107 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v108 = v106 * v107;
        circles_nf_store(t + 8 * TILE + k, v108);
        const circles_nf_lane v98 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v105 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v109 = v98 + v105;
        circles_nf_store(t + 9 * TILE + k, v109);
    }

    /* layer 11: coupling, forward */
    circles_nf_matvec(t + 10 * TILE, flow_11_net_1_weight, 1, 1, t + 8 * TILE, flow_11_net_1_bias, t + 10 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 42 * TILE, flow_11_net_2_weight, 32, 1, t + 10 * TILE, flow_11_net_2_bias, t + 42 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_11_net_3_weight, 32, 1, t + 42 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v112_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v112_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v113_1 = v112_1 + flow_11_net_3_bias[0];
        circles_nf_store(t + 6 * TILE + k, v113_1);
        const circles_nf_lane v113_2 = v112_2 + flow_11_net_3_bias[1];
        circles_nf_store(t + 7 * TILE + k, v113_2);
        const circles_nf_lane v114 = v113_1 * s[43];
        circles_nf_store(t + 10 * TILE + k, v114);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v115 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v116 = v115 * s[42];
        circles_nf_store(t + 4 * TILE + k, v116);
        const circles_nf_lane v97 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v113_2 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v117 = v97 + v113_2;
        circles_nf_store(t + 10 * TILE + k, v117);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v117 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v118 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v119 = v117 * v118;
        circles_nf_store(t + 5 * TILE + k, v119);
        const circles_nf_lane v109 = circles_nf_load(t + 9 * TILE + k);
        const circles_nf_lane v116 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v120 = v109 + v116;
        circles_nf_store(t + 6 * TILE + k, v120);
    }

    /* layer 12: coupling, forward */
    circles_nf_matvec(t + 9 * TILE, flow_12_net_1_weight, 1, 1, t + 5 * TILE, flow_12_net_1_bias, t + 9 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 41 * TILE, flow_12_net_2_weight, 32, 1, t + 9 * TILE, flow_12_net_2_bias, t + 41 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 3 * TILE, flow_12_net_3_weight, 32, 1, t + 41 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v123_1 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v123_2 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v124_1 = v123_1 + flow_12_net_3_bias[0];
        circles_nf_store(t + 9 * TILE + k, v124_1);
        const circles_nf_lane v124_2 = v123_2 + flow_12_net_3_bias[1];
        circles_nf_store(t + 10 * TILE + k, v124_2);
        const circles_nf_lane v125 = v124_1 * s[47];
        circles_nf_store(t + 7 * TILE + k, v125);
    }
    circles_nf_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v126 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v127 = v126 * s[46];
        circles_nf_store(t + 4 * TILE + k, v127);
        const circles_nf_lane v108 = circles_nf_load(t + 8 * TILE + k);
        const circles_nf_lane v124_2 = circles_nf_load(t + 10 * TILE + k);
        const circles_nf_lane v128 = v108 + v124_2;
        circles_nf_store(t + 7 * TILE + k, v128);
    }
    circles_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v128 = circles_nf_load(t + 7 * TILE + k);
        const circles_nf_lane v129 = circles_nf_load(t + 3 * TILE + k);
        const circles_nf_lane v130 = v128 * v129;
        const circles_nf_lane v120 = circles_nf_load(t + 6 * TILE + k);
        const circles_nf_lane v127 = circles_nf_load(t + 4 * TILE + k);
        const circles_nf_lane v119 = circles_nf_load(t + 5 * TILE + k);
        const circles_nf_lane v136 = v120 + v127 + FMA(FMA(v119, v119, (v130 * v130)), -0.5f, -1.837877f);
        circles_nf_store(t + 8 * TILE + k, v136);
    }
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane x1 = circles_nf_load(t + k);
            const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
            const circles_nf_lane v137 = circles_nf_max(x1, x2);
            const circles_nf_lane v136 = circles_nf_load(t + 8 * TILE + k);
            const circles_nf_lane v138 = circles_nf_select_lt(v136, circles_nf_set(INFINITY), v136, circles_nf_set(-INFINITY));
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v142 = circles_nf_select_lt(circles_nf_set(0.0f), w, w * (-circles_nf_select_le(v137, circles_nf_set(INFINITY), v138, v137)), circles_nf_set(0.0f));
            g0 = g0 + v142;
        }
        total[0] += (double)circles_nf_hsum(g0);
    }
#undef TILE
}

static void circles_nf_loss_epilogue(const float *params, float *s, const double *total, double *loss)
{
    (void)params;
    (void)s;
    *loss = total[0];
}

static double circles_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    double total[1] = {0};
    float s[49], t[75 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    circles_nf_loss_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        circles_nf_weights(n, rows, m, t + 256);
        circles_nf_loss_tile(params, s, m, t, total);
    }
    if (n > 0)
        circles_nf_loss_epilogue(params, s, total, &loss);
    return loss;
}

/* ---- grad ---- */

static void circles_nf_grad_prologue(const float *params, float *s)
{
    const float *flow_1_scaling_factor = params + 0; /* flow.1.scaling_factor [1] */
    const float *flow_2_scaling_factor = params + 1187; /* flow.2.scaling_factor [1] */
    const float *flow_3_scaling_factor = params + 2374; /* flow.3.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 3561; /* flow.4.scaling_factor [1] */
    const float *flow_5_scaling_factor = params + 4748; /* flow.5.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 5935; /* flow.6.scaling_factor [1] */
    const float *flow_7_scaling_factor = params + 7122; /* flow.7.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 8309; /* flow.8.scaling_factor [1] */
    const float *flow_9_scaling_factor = params + 9496; /* flow.9.scaling_factor [1] */
    const float *flow_10_scaling_factor = params + 10683; /* flow.10.scaling_factor [1] */
    const float *flow_11_scaling_factor = params + 11870; /* flow.11.scaling_factor [1] */
    const float *flow_12_scaling_factor = params + 13057; /* flow.12.scaling_factor [1] */
    s[0] = -3e+01f < flow_1_scaling_factor[0] ? flow_1_scaling_factor[0] : flow_1_scaling_factor[0] == flow_1_scaling_factor[0] ? -3e+01f : flow_1_scaling_factor[0];
    s[1] = s[0] < 4.3820266f ? s[0] : s[0] == s[0] ? 4.3820266f : s[0];
    s[2] = expf(s[1]);
    s[3] = 1.0f / s[2];
    s[4] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[5] = s[4] < 4.3820266f ? s[4] : s[4] == s[4] ? 4.3820266f : s[4];
    s[6] = expf(s[5]);
    s[7] = 1.0f / s[6];
    s[8] = -3e+01f < flow_3_scaling_factor[0] ? flow_3_scaling_factor[0] : flow_3_scaling_factor[0] == flow_3_scaling_factor[0] ? -3e+01f : flow_3_scaling_factor[0];
    s[9] = s[8] < 4.3820266f ? s[8] : s[8] == s[8] ? 4.3820266f : s[8];
    s[10] = expf(s[9]);
    s[11] = 1.0f / s[10];
    s[12] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[13] = s[12] < 4.3820266f ? s[12] : s[12] == s[12] ? 4.3820266f : s[12];
    s[14] = expf(s[13]);
    s[15] = 1.0f / s[14];
    s[16] = -3e+01f < flow_5_scaling_factor[0] ? flow_5_scaling_factor[0] : flow_5_scaling_factor[0] == flow_5_scaling_factor[0] ? -3e+01f : flow_5_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[21] = s[20] < 4.3820266f ? s[20] : s[20] == s[20] ? 4.3820266f : s[20];
    s[22] = expf(s[21]);
    s[23] = 1.0f / s[22];
    s[24] = -3e+01f < flow_7_scaling_factor[0] ? flow_7_scaling_factor[0] : flow_7_scaling_factor[0] == flow_7_scaling_factor[0] ? -3e+01f : flow_7_scaling_factor[0];
    s[25] = s[24] < 4.3820266f ? s[24] : s[24] == s[24] ? 4.3820266f : s[24];
    s[26] = expf(s[25]);
    s[27] = 1.0f / s[26];
    s[28] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[29] = s[28] < 4.3820266f ? s[28] : s[28] == s[28] ? 4.3820266f : s[28];
    s[30] = expf(s[29]);
    s[31] = 1.0f / s[30];
    s[32] = -3e+01f < flow_9_scaling_factor[0] ? flow_9_scaling_factor[0] : flow_9_scaling_factor[0] == flow_9_scaling_factor[0] ? -3e+01f : flow_9_scaling_factor[0];
    s[33] = s[32] < 4.3820266f ? s[32] : s[32] == s[32] ? 4.3820266f : s[32];
    s[34] = expf(s[33]);
    s[35] = 1.0f / s[34];
    s[36] = -3e+01f < flow_10_scaling_factor[0] ? flow_10_scaling_factor[0] : flow_10_scaling_factor[0] == flow_10_scaling_factor[0] ? -3e+01f : flow_10_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = -3e+01f < flow_11_scaling_factor[0] ? flow_11_scaling_factor[0] : flow_11_scaling_factor[0] == flow_11_scaling_factor[0] ? -3e+01f : flow_11_scaling_factor[0];
    s[41] = s[40] < 4.3820266f ? s[40] : s[40] == s[40] ? 4.3820266f : s[40];
    s[42] = expf(s[41]);
    s[43] = 1.0f / s[42];
    s[44] = -3e+01f < flow_12_scaling_factor[0] ? flow_12_scaling_factor[0] : flow_12_scaling_factor[0] == flow_12_scaling_factor[0] ? -3e+01f : flow_12_scaling_factor[0];
    s[45] = s[44] < 4.3820266f ? s[44] : s[44] == s[44] ? 4.3820266f : s[44];
    s[46] = expf(s[45]);
    s[47] = 1.0f / s[46];
    s[48] = s[47] / s[46];
    s[49] = -s[48];
    s[55] = s[43] / s[42];
    s[56] = -s[55];
    s[62] = s[39] / s[38];
    s[63] = -s[62];
    s[69] = s[35] / s[34];
    s[70] = -s[69];
    s[76] = s[31] / s[30];
    s[77] = -s[76];
    s[83] = s[27] / s[26];
    s[84] = -s[83];
    s[90] = s[23] / s[22];
    s[91] = -s[90];
    s[97] = s[19] / s[18];
    s[98] = -s[97];
    s[104] = s[15] / s[14];
    s[105] = -s[104];
    s[111] = s[11] / s[10];
    s[112] = -s[111];
    s[118] = s[7] / s[6];
    s[119] = -s[118];
    s[125] = s[3] / s[2];
    s[126] = -s[125];
}

static CIRCLES_NF_PART void circles_nf_grad_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 1; /* flow.1.net.1.weight [32, 1] */
    const float *flow_1_net_1_bias = params + 33; /* flow.1.net.1.bias [32] */
    const float *flow_1_net_2_weight = params + 65; /* flow.1.net.2.weight [32, 32] */
    const float *flow_1_net_2_bias = params + 1089; /* flow.1.net.2.bias [32] */
    const float *flow_1_net_3_weight = params + 1121; /* flow.1.net.3.weight [2, 32] */
    const float *flow_1_net_3_bias = params + 1185; /* flow.1.net.3.bias [2] */
    const float *flow_2_net_1_weight = params + 1188; /* flow.2.net.1.weight [32, 1] */
    const float *flow_2_net_1_bias = params + 1220; /* flow.2.net.1.bias [32] */
    const float *flow_2_net_2_weight = params + 1252; /* flow.2.net.2.weight [32, 32] */
    const float *flow_2_net_2_bias = params + 2276; /* flow.2.net.2.bias [32] */
    const float *flow_2_net_3_weight = params + 2308; /* flow.2.net.3.weight [2, 32] */
    const float *flow_2_net_3_bias = params + 2372; /* flow.2.net.3.bias [2] */
    const float *flow_3_net_1_weight = params + 2375; /* flow.3.net.1.weight [32, 1] */
    const float *flow_3_net_1_bias = params + 2407; /* flow.3.net.1.bias [32] */
    const float *flow_3_net_2_weight = params + 2439; /* flow.3.net.2.weight [32, 32] */
    const float *flow_3_net_2_bias = params + 3463; /* flow.3.net.2.bias [32] */
    const float *flow_3_net_3_weight = params + 3495; /* flow.3.net.3.weight [2, 32] */
    const float *flow_3_net_3_bias = params + 3559; /* flow.3.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 3562; /* flow.4.net.1.weight [32, 1] */
    const float *flow_4_net_1_bias = params + 3594; /* flow.4.net.1.bias [32] */
    const float *flow_4_net_2_weight = params + 3626; /* flow.4.net.2.weight [32, 32] */
    const float *flow_4_net_2_bias = params + 4650; /* flow.4.net.2.bias [32] */
    const float *flow_4_net_3_weight = params + 4682; /* flow.4.net.3.weight [2, 32] */
    const float *flow_4_net_3_bias = params + 4746; /* flow.4.net.3.bias [2] */
    const float *flow_5_net_1_weight = params + 4749; /* flow.5.net.1.weight [32, 1] */
    const float *flow_5_net_1_bias = params + 4781; /* flow.5.net.1.bias [32] */
    const float *flow_5_net_2_weight = params + 4813; /* flow.5.net.2.weight [32, 32] */
    const float *flow_5_net_2_bias = params + 5837; /* flow.5.net.2.bias [32] */
    const float *flow_5_net_3_weight = params + 5869; /* flow.5.net.3.weight [2, 32] */
    const float *flow_5_net_3_bias = params + 5933; /* flow.5.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 5936; /* flow.6.net.1.weight [32, 1] */
    const float *flow_6_net_1_bias = params + 5968; /* flow.6.net.1.bias [32] */
    const float *flow_6_net_2_weight = params + 6000; /* flow.6.net.2.weight [32, 32] */
    const float *flow_6_net_2_bias = params + 7024; /* flow.6.net.2.bias [32] */
    const float *flow_6_net_3_weight = params + 7056; /* flow.6.net.3.weight [2, 32] */
    const float *flow_6_net_3_bias = params + 7120; /* flow.6.net.3.bias [2] */
#define TILE 64
    size_t k;
    (void)total;

    /* layer 1: coupling, forward */
    circles_nf_matvec(t + 3 * TILE, flow_1_net_1_weight, 1, 1, t, flow_1_net_1_bias, t + 3 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 35 * TILE, flow_1_net_2_weight, 32, 1, t + 3 * TILE, flow_1_net_2_bias, t + 35 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 67 * TILE, flow_1_net_3_weight, 32, 1, t + 35 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v3_1 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v3_2 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v4_1 = v3_1 + flow_1_net_3_bias[0];
        circles_nf_store(t + 69 * TILE + k, v4_1);
        const circles_nf_lane v4_2 = v3_2 + flow_1_net_3_bias[1];
        circles_nf_store(t + 70 * TILE + k, v4_2);
        const circles_nf_lane v5 = v4_1 * s[3];
        circles_nf_store(t + 71 * TILE + k, v5);
    }
    circles_nf_each_tanh(t + 67 * TILE, t + 71 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v6 = circles_nf_load(t + 67 * TILE + k);
        const circles_nf_lane v7 = v6 * s[2];
        circles_nf_store(t + 68 * TILE + k, v7);
        const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
        const circles_nf_lane v4_2 = circles_nf_load(t + 70 * TILE + k);
        const circles_nf_lane v8 = x2 + v4_2;
        circles_nf_store(t + 71 * TILE + k, v8);
    }
    circles_nf_each_exp(t + 72 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v8 = circles_nf_load(t + 71 * TILE + k);
        const circles_nf_lane v9 = circles_nf_load(t + 72 * TILE + k);
        const circles_nf_lane v10 = v8 * v9;
        circles_nf_store(t + 73 * TILE + k, v10);
    }

    /* layer 2: coupling, forward */
    circles_nf_matvec(t + 74 * TILE, flow_2_net_1_weight, 1, 1, t + 73 * TILE, flow_2_net_1_bias, t + 74 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 106 * TILE, flow_2_net_2_weight, 32, 1, t + 74 * TILE, flow_2_net_2_bias, t + 106 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 138 * TILE, flow_2_net_3_weight, 32, 1, t + 106 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v13_1 = circles_nf_load(t + 138 * TILE + k);
        const circles_nf_lane v13_2 = circles_nf_load(t + 139 * TILE + k);
        const circles_nf_lane v14_1 = v13_1 + flow_2_net_3_bias[0];
        circles_nf_store(t + 140 * TILE + k, v14_1);
        const circles_nf_lane v14_2 = v13_2 + flow_2_net_3_bias[1];
        circles_nf_store(t + 141 * TILE + k, v14_2);
        const circles_nf_lane v15 = v14_1 * s[7];
        circles_nf_store(t + 142 * TILE + k, v15);
    }
    circles_nf_each_tanh(t + 138 * TILE, t + 142 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v16 = circles_nf_load(t + 138 * TILE + k);
        const circles_nf_lane v17 = v16 * s[6];
        circles_nf_store(t + 139 * TILE + k, v17);
        const circles_nf_lane x1 = circles_nf_load(t + k);
        const circles_nf_lane v14_2 = circles_nf_load(t + 141 * TILE + k);
        const circles_nf_lane v18 = x1 + v14_2;
        circles_nf_store(t + 142 * TILE + k, v18);
    }
    circles_nf_each_exp(t + 143 * TILE, t + 139 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v18 = circles_nf_load(t + 142 * TILE + k);
        const circles_nf_lane v19 = circles_nf_load(t + 143 * TILE + k);
        const circles_nf_lane v20 = v18 * v19;
        circles_nf_store(t + 144 * TILE + k, v20);
        const circles_nf_lane v7 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v17 = circles_nf_load(t + 139 * TILE + k);
        const circles_nf_lane v21 = v7 + v17;
        circles_nf_store(t + 145 * TILE + k, v21);
    }

    /* layer 3: coupling, forward */
    circles_nf_matvec(t + 146 * TILE, flow_3_net_1_weight, 1, 1, t + 144 * TILE, flow_3_net_1_bias, t + 146 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 178 * TILE, flow_3_net_2_weight, 32, 1, t + 146 * TILE, flow_3_net_2_bias, t + 178 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 210 * TILE, flow_3_net_3_weight, 32, 1, t + 178 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v24_1 = circles_nf_load(t + 210 * TILE + k);
        const circles_nf_lane v24_2 = circles_nf_load(t + 211 * TILE + k);
        const circles_nf_lane v25_1 = v24_1 + flow_3_net_3_bias[0];
        circles_nf_store(t + 212 * TILE + k, v25_1);
        const circles_nf_lane v25_2 = v24_2 + flow_3_net_3_bias[1];
        circles_nf_store(t + 213 * TILE + k, v25_2);
        const circles_nf_lane v26 = v25_1 * s[11];
        circles_nf_store(t + 68 * TILE + k, v26);
    }
    circles_nf_each_tanh(t + 139 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v27 = circles_nf_load(t + 139 * TILE + k);
        const circles_nf_lane v28 = v27 * s[10];
        circles_nf_store(t + 68 * TILE + k, v28);
        const circles_nf_lane v10 = circles_nf_load(t + 73 * TILE + k);
        const circles_nf_lane v25_2 = circles_nf_load(t + 213 * TILE + k);
        const circles_nf_lane v29 = v10 + v25_2;
        circles_nf_store(t + 210 * TILE + k, v29);
    }
    circles_nf_each_exp(t + 211 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v29 = circles_nf_load(t + 210 * TILE + k);
        const circles_nf_lane v30 = circles_nf_load(t + 211 * TILE + k);
        const circles_nf_lane v31 = v29 * v30;
        circles_nf_store(t + 214 * TILE + k, v31);
        const circles_nf_lane v21 = circles_nf_load(t + 145 * TILE + k);
        const circles_nf_lane v28 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v32 = v21 + v28;
        circles_nf_store(t + 215 * TILE + k, v32);
    }

    /* layer 4: coupling, forward */
    circles_nf_matvec(t + 216 * TILE, flow_4_net_1_weight, 1, 1, t + 214 * TILE, flow_4_net_1_bias, t + 216 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 248 * TILE, flow_4_net_2_weight, 32, 1, t + 216 * TILE, flow_4_net_2_bias, t + 248 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 280 * TILE, flow_4_net_3_weight, 32, 1, t + 248 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v35_1 = circles_nf_load(t + 280 * TILE + k);
        const circles_nf_lane v35_2 = circles_nf_load(t + 281 * TILE + k);
        const circles_nf_lane v36_1 = v35_1 + flow_4_net_3_bias[0];
        circles_nf_store(t + 282 * TILE + k, v36_1);
        const circles_nf_lane v36_2 = v35_2 + flow_4_net_3_bias[1];
        circles_nf_store(t + 283 * TILE + k, v36_2);
        const circles_nf_lane v37 = v36_1 * s[15];
        circles_nf_store(t + 68 * TILE + k, v37);
    }
    circles_nf_each_tanh(t + 145 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v38 = circles_nf_load(t + 145 * TILE + k);
        const circles_nf_lane v39 = v38 * s[14];
        circles_nf_store(t + 68 * TILE + k, v39);
        const circles_nf_lane v20 = circles_nf_load(t + 144 * TILE + k);
        const circles_nf_lane v36_2 = circles_nf_load(t + 283 * TILE + k);
        const circles_nf_lane v40 = v20 + v36_2;
        circles_nf_store(t + 280 * TILE + k, v40);
    }
    circles_nf_each_exp(t + 281 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v40 = circles_nf_load(t + 280 * TILE + k);
        const circles_nf_lane v41 = circles_nf_load(t + 281 * TILE + k);
        const circles_nf_lane v42 = v40 * v41;
        circles_nf_store(t + 284 * TILE + k, v42);
        const circles_nf_lane v32 = circles_nf_load(t + 215 * TILE + k);
        const circles_nf_lane v39 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v43 = v32 + v39;
        circles_nf_store(t + 285 * TILE + k, v43);
    }

    /* layer 5: coupling, forward */
    circles_nf_matvec(t + 286 * TILE, flow_5_net_1_weight, 1, 1, t + 284 * TILE, flow_5_net_1_bias, t + 286 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 318 * TILE, flow_5_net_2_weight, 32, 1, t + 286 * TILE, flow_5_net_2_bias, t + 318 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 350 * TILE, flow_5_net_3_weight, 32, 1, t + 318 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v46_1 = circles_nf_load(t + 350 * TILE + k);
        const circles_nf_lane v46_2 = circles_nf_load(t + 351 * TILE + k);
        const circles_nf_lane v47_1 = v46_1 + flow_5_net_3_bias[0];
        circles_nf_store(t + 352 * TILE + k, v47_1);
        const circles_nf_lane v47_2 = v46_2 + flow_5_net_3_bias[1];
        circles_nf_store(t + 353 * TILE + k, v47_2);
        const circles_nf_lane v48 = v47_1 * s[19];
        circles_nf_store(t + 68 * TILE + k, v48);
    }
    circles_nf_each_tanh(t + 215 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v49 = circles_nf_load(t + 215 * TILE + k);
        const circles_nf_lane v50 = v49 * s[18];
        circles_nf_store(t + 68 * TILE + k, v50);
        const circles_nf_lane v31 = circles_nf_load(t + 214 * TILE + k);
        const circles_nf_lane v47_2 = circles_nf_load(t + 353 * TILE + k);
        const circles_nf_lane v51 = v31 + v47_2;
        circles_nf_store(t + 350 * TILE + k, v51);
    }
    circles_nf_each_exp(t + 351 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v51 = circles_nf_load(t + 350 * TILE + k);
        const circles_nf_lane v52 = circles_nf_load(t + 351 * TILE + k);
        const circles_nf_lane v53 = v51 * v52;
        circles_nf_store(t + 354 * TILE + k, v53);
        const circles_nf_lane v43 = circles_nf_load(t + 285 * TILE + k);
        const circles_nf_lane v50 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v54 = v43 + v50;
        circles_nf_store(t + 355 * TILE + k, v54);
    }

    /* layer 6: coupling, forward */
    circles_nf_matvec(t + 356 * TILE, flow_6_net_1_weight, 1, 1, t + 354 * TILE, flow_6_net_1_bias, t + 356 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 388 * TILE, flow_6_net_2_weight, 32, 1, t + 356 * TILE, flow_6_net_2_bias, t + 388 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 420 * TILE, flow_6_net_3_weight, 32, 1, t + 388 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v57_1 = circles_nf_load(t + 420 * TILE + k);
        const circles_nf_lane v57_2 = circles_nf_load(t + 421 * TILE + k);
        const circles_nf_lane v58_1 = v57_1 + flow_6_net_3_bias[0];
        circles_nf_store(t + 422 * TILE + k, v58_1);
        const circles_nf_lane v58_2 = v57_2 + flow_6_net_3_bias[1];
        circles_nf_store(t + 423 * TILE + k, v58_2);
        const circles_nf_lane v59 = v58_1 * s[23];
        circles_nf_store(t + 68 * TILE + k, v59);
    }
    circles_nf_each_tanh(t + 285 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v60 = circles_nf_load(t + 285 * TILE + k);
        const circles_nf_lane v61 = v60 * s[22];
        circles_nf_store(t + 68 * TILE + k, v61);
        const circles_nf_lane v42 = circles_nf_load(t + 284 * TILE + k);
        const circles_nf_lane v58_2 = circles_nf_load(t + 423 * TILE + k);
        const circles_nf_lane v62 = v42 + v58_2;
        circles_nf_store(t + 420 * TILE + k, v62);
    }
    circles_nf_each_exp(t + 421 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v62 = circles_nf_load(t + 420 * TILE + k);
        const circles_nf_lane v63 = circles_nf_load(t + 421 * TILE + k);
        const circles_nf_lane v64 = v62 * v63;
        circles_nf_store(t + 424 * TILE + k, v64);
        const circles_nf_lane v54 = circles_nf_load(t + 355 * TILE + k);
        const circles_nf_lane v61 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v65 = v54 + v61;
        circles_nf_store(t + 425 * TILE + k, v65);
    }
#undef TILE
}

static CIRCLES_NF_PART void circles_nf_grad_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_7_net_1_weight = params + 7123; /* flow.7.net.1.weight [32, 1] */
    const float *flow_7_net_1_bias = params + 7155; /* flow.7.net.1.bias [32] */
    const float *flow_7_net_2_weight = params + 7187; /* flow.7.net.2.weight [32, 32] */
    const float *flow_7_net_2_bias = params + 8211; /* flow.7.net.2.bias [32] */
    const float *flow_7_net_3_weight = params + 8243; /* flow.7.net.3.weight [2, 32] */
    const float *flow_7_net_3_bias = params + 8307; /* flow.7.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 8310; /* flow.8.net.1.weight [32, 1] */
    const float *flow_8_net_1_bias = params + 8342; /* flow.8.net.1.bias [32] */
    const float *flow_8_net_2_weight = params + 8374; /* flow.8.net.2.weight [32, 32] */
    const float *flow_8_net_2_bias = params + 9398; /* flow.8.net.2.bias [32] */
    const float *flow_8_net_3_weight = params + 9430; /* flow.8.net.3.weight [2, 32] */
    const float *flow_8_net_3_bias = params + 9494; /* flow.8.net.3.bias [2] */
    const float *flow_9_net_1_weight = params + 9497; /* flow.9.net.1.weight [32, 1] */
    const float *flow_9_net_1_bias = params + 9529; /* flow.9.net.1.bias [32] */
    const float *flow_9_net_2_weight = params + 9561; /* flow.9.net.2.weight [32, 32] */
    const float *flow_9_net_2_bias = params + 10585; /* flow.9.net.2.bias [32] */
    const float *flow_9_net_3_weight = params + 10617; /* flow.9.net.3.weight [2, 32] */
    const float *flow_9_net_3_bias = params + 10681; /* flow.9.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 10684; /* flow.10.net.1.weight [32, 1] */
    const float *flow_10_net_1_bias = params + 10716; /* flow.10.net.1.bias [32] */
    const float *flow_10_net_2_weight = params + 10748; /* flow.10.net.2.weight [32, 32] */
    const float *flow_10_net_2_bias = params + 11772; /* flow.10.net.2.bias [32] */
    const float *flow_10_net_3_weight = params + 11804; /* flow.10.net.3.weight [2, 32] */
    const float *flow_10_net_3_bias = params + 11868; /* flow.10.net.3.bias [2] */
    const float *flow_11_net_1_weight = params + 11871; /* flow.11.net.1.weight [32, 1] */
    const float *flow_11_net_1_bias = params + 11903; /* flow.11.net.1.bias [32] */
    const float *flow_11_net_2_weight = params + 11935; /* flow.11.net.2.weight [32, 32] */
    const float *flow_11_net_2_bias = params + 12959; /* flow.11.net.2.bias [32] */
    const float *flow_11_net_3_weight = params + 12991; /* flow.11.net.3.weight [2, 32] */
    const float *flow_11_net_3_bias = params + 13055; /* flow.11.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 13058; /* flow.12.net.1.weight [32, 1] */
    const float *flow_12_net_1_bias = params + 13090; /* flow.12.net.1.bias [32] */
    const float *flow_12_net_2_weight = params + 13122; /* flow.12.net.2.weight [32, 32] */
    const float *flow_12_net_2_bias = params + 14146; /* flow.12.net.2.bias [32] */
    const float *flow_12_net_3_weight = params + 14178; /* flow.12.net.3.weight [2, 32] */
    const float *flow_12_net_3_bias = params + 14242; /* flow.12.net.3.bias [2] */
#define TILE 64
    size_t k;
    (void)total;

    /* layer 7: coupling, forward */
    circles_nf_matvec(t + 426 * TILE, flow_7_net_1_weight, 1, 1, t + 424 * TILE, flow_7_net_1_bias, t + 426 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 458 * TILE, flow_7_net_2_weight, 32, 1, t + 426 * TILE, flow_7_net_2_bias, t + 458 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 490 * TILE, flow_7_net_3_weight, 32, 1, t + 458 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v68_1 = circles_nf_load(t + 490 * TILE + k);
        const circles_nf_lane v68_2 = circles_nf_load(t + 491 * TILE + k);
        const circles_nf_lane v69_1 = v68_1 + flow_7_net_3_bias[0];
        circles_nf_store(t + 492 * TILE + k, v69_1);
        const circles_nf_lane v69_2 = v68_2 + flow_7_net_3_bias[1];
        circles_nf_store(t + 493 * TILE + k, v69_2);
        const circles_nf_lane v70 = v69_1 * s[27];
        circles_nf_store(t + 68 * TILE + k, v70);
    }
    circles_nf_each_tanh(t + 355 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v71 = circles_nf_load(t + 355 * TILE + k);
        const circles_nf_lane v72 = v71 * s[26];
        circles_nf_store(t + 68 * TILE + k, v72);
        const circles_nf_lane v53 = circles_nf_load(t + 354 * TILE + k);
        const circles_nf_lane v69_2 = circles_nf_load(t + 493 * TILE + k);
        const circles_nf_lane v73 = v53 + v69_2;
        circles_nf_store(t + 490 * TILE + k, v73);
    }
    circles_nf_each_exp(t + 491 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v73 = circles_nf_load(t + 490 * TILE + k);
        const circles_nf_lane v74 = circles_nf_load(t + 491 * TILE + k);
        const circles_nf_lane v75 = v73 * v74;
        circles_nf_store(t + 494 * TILE + k, v75);
        const circles_nf_lane v65 = circles_nf_load(t + 425 * TILE + k);
        const circles_nf_lane v72 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v76 = v65 + v72;
        circles_nf_store(t + 495 * TILE + k, v76);
    }

    /* layer 8: coupling, forward */
    circles_nf_matvec(t + 496 * TILE, flow_8_net_1_weight, 1, 1, t + 494 * TILE, flow_8_net_1_bias, t + 496 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 528 * TILE, flow_8_net_2_weight, 32, 1, t + 496 * TILE, flow_8_net_2_bias, t + 528 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 560 * TILE, flow_8_net_3_weight, 32, 1, t + 528 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v79_1 = circles_nf_load(t + 560 * TILE + k);
        const circles_nf_lane v79_2 = circles_nf_load(t + 561 * TILE + k);
        const circles_nf_lane v80_1 = v79_1 + flow_8_net_3_bias[0];
        circles_nf_store(t + 562 * TILE + k, v80_1);
        const circles_nf_lane v80_2 = v79_2 + flow_8_net_3_bias[1];
        circles_nf_store(t + 563 * TILE + k, v80_2);
        const circles_nf_lane v81 = v80_1 * s[31];
        circles_nf_store(t + 68 * TILE + k, v81);
    }
    circles_nf_each_tanh(t + 425 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v82 = circles_nf_load(t + 425 * TILE + k);
        const circles_nf_lane v83 = v82 * s[30];
        circles_nf_store(t + 68 * TILE + k, v83);
        const circles_nf_lane v64 = circles_nf_load(t + 424 * TILE + k);
        const circles_nf_lane v80_2 = circles_nf_load(t + 563 * TILE + k);
        const circles_nf_lane v84 = v64 + v80_2;
        circles_nf_store(t + 560 * TILE + k, v84);
    }
    circles_nf_each_exp(t + 561 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v84 = circles_nf_load(t + 560 * TILE + k);
        const circles_nf_lane v85 = circles_nf_load(t + 561 * TILE + k);
        const circles_nf_lane v86 = v84 * v85;
        circles_nf_store(t + 564 * TILE + k, v86);
        const circles_nf_lane v76 = circles_nf_load(t + 495 * TILE + k);
        const circles_nf_lane v83 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v87 = v76 + v83;
        circles_nf_store(t + 565 * TILE + k, v87);
    }

    /* layer 9: coupling, forward */
    circles_nf_matvec(t + 566 * TILE, flow_9_net_1_weight, 1, 1, t + 564 * TILE, flow_9_net_1_bias, t + 566 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 598 * TILE, flow_9_net_2_weight, 32, 1, t + 566 * TILE, flow_9_net_2_bias, t + 598 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 630 * TILE, flow_9_net_3_weight, 32, 1, t + 598 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v90_1 = circles_nf_load(t + 630 * TILE + k);
        const circles_nf_lane v90_2 = circles_nf_load(t + 631 * TILE + k);
        const circles_nf_lane v91_1 = v90_1 + flow_9_net_3_bias[0];
        circles_nf_store(t + 632 * TILE + k, v91_1);
        const circles_nf_lane v91_2 = v90_2 + flow_9_net_3_bias[1];
        circles_nf_store(t + 633 * TILE + k, v91_2);
        const circles_nf_lane v92 = v91_1 * s[35];
        circles_nf_store(t + 68 * TILE + k, v92);
    }
    circles_nf_each_tanh(t + 495 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v93 = circles_nf_load(t + 495 * TILE + k);
        const circles_nf_lane v94 = v93 * s[34];
        circles_nf_store(t + 68 * TILE + k, v94);
        const circles_nf_lane v75 = circles_nf_load(t + 494 * TILE + k);
        const circles_nf_lane v91_2 = circles_nf_load(t + 633 * TILE + k);
        const circles_nf_lane v95 = v75 + v91_2;
        circles_nf_store(t + 630 * TILE + k, v95);
    }
    circles_nf_each_exp(t + 631 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v95 = circles_nf_load(t + 630 * TILE + k);
        const circles_nf_lane v96 = circles_nf_load(t + 631 * TILE + k);
        const circles_nf_lane v97 = v95 * v96;
        circles_nf_store(t + 634 * TILE + k, v97);
        const circles_nf_lane v87 = circles_nf_load(t + 565 * TILE + k);
        const circles_nf_lane v94 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v98 = v87 + v94;
        circles_nf_store(t + 635 * TILE + k, v98);
    }

    /* layer 10: coupling, forward */
    circles_nf_matvec(t + 636 * TILE, flow_10_net_1_weight, 1, 1, t + 634 * TILE, flow_10_net_1_bias, t + 636 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 668 * TILE, flow_10_net_2_weight, 32, 1, t + 636 * TILE, flow_10_net_2_bias, t + 668 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 700 * TILE, flow_10_net_3_weight, 32, 1, t + 668 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v101_1 = circles_nf_load(t + 700 * TILE + k);
        const circles_nf_lane v101_2 = circles_nf_load(t + 701 * TILE + k);
        const circles_nf_lane v102_1 = v101_1 + flow_10_net_3_bias[0];
        circles_nf_store(t + 702 * TILE + k, v102_1);
        const circles_nf_lane v102_2 = v101_2 + flow_10_net_3_bias[1];
        circles_nf_store(t + 703 * TILE + k, v102_2);
        const circles_nf_lane v103 = v102_1 * s[39];
        circles_nf_store(t + 68 * TILE + k, v103);
    }
    circles_nf_each_tanh(t + 565 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v104 = circles_nf_load(t + 565 * TILE + k);
        const circles_nf_lane v105 = v104 * s[38];
        circles_nf_store(t + 68 * TILE + k, v105);
        const circles_nf_lane v86 = circles_nf_load(t + 564 * TILE + k);
        const circles_nf_lane v102_2 = circles_nf_load(t + 703 * TILE + k);
        const circles_nf_lane v106 = v86 + v102_2;
        circles_nf_store(t + 700 * TILE + k, v106);
    }
    circles_nf_each_exp(t + 701 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v106 = circles_nf_load(t + 700 * TILE + k);
        const circles_nf_lane v107 = circles_nf_load(t + 701 * TILE + k);
        const circles_nf_lane v108 = v106 * v107;
        circles_nf_store(t + 704 * TILE + k, v108);
        const circles_nf_lane v98 = circles_nf_load(t + 635 * TILE + k);
        const circles_nf_lane v105 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v109 = v98 + v105;
        circles_nf_store(t + 705 * TILE + k, v109);
    }

    /* layer 11: coupling, forward */
    circles_nf_matvec(t + 706 * TILE, flow_11_net_1_weight, 1, 1, t + 704 * TILE, flow_11_net_1_bias, t + 706 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 738 * TILE, flow_11_net_2_weight, 32, 1, t + 706 * TILE, flow_11_net_2_bias, t + 738 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 770 * TILE, flow_11_net_3_weight, 32, 1, t + 738 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v112_1 = circles_nf_load(t + 770 * TILE + k);
        const circles_nf_lane v112_2 = circles_nf_load(t + 771 * TILE + k);
        const circles_nf_lane v113_1 = v112_1 + flow_11_net_3_bias[0];
        circles_nf_store(t + 772 * TILE + k, v113_1);
        const circles_nf_lane v113_2 = v112_2 + flow_11_net_3_bias[1];
        circles_nf_store(t + 773 * TILE + k, v113_2);
        const circles_nf_lane v114 = v113_1 * s[43];
        circles_nf_store(t + 68 * TILE + k, v114);
    }
    circles_nf_each_tanh(t + 635 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v115 = circles_nf_load(t + 635 * TILE + k);
        const circles_nf_lane v116 = v115 * s[42];
        circles_nf_store(t + 68 * TILE + k, v116);
        const circles_nf_lane v97 = circles_nf_load(t + 634 * TILE + k);
        const circles_nf_lane v113_2 = circles_nf_load(t + 773 * TILE + k);
        const circles_nf_lane v117 = v97 + v113_2;
        circles_nf_store(t + 770 * TILE + k, v117);
    }
    circles_nf_each_exp(t + 771 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v117 = circles_nf_load(t + 770 * TILE + k);
        const circles_nf_lane v118 = circles_nf_load(t + 771 * TILE + k);
        const circles_nf_lane v119 = v117 * v118;
        circles_nf_store(t + 774 * TILE + k, v119);
        const circles_nf_lane v109 = circles_nf_load(t + 705 * TILE + k);
        const circles_nf_lane v116 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v120 = v109 + v116;
        circles_nf_store(t + 775 * TILE + k, v120);
    }

    /* layer 12: coupling, forward */
    circles_nf_matvec(t + 776 * TILE, flow_12_net_1_weight, 1, 1, t + 774 * TILE, flow_12_net_1_bias, t + 776 * TILE, 1, 32, TILE, m);
    circles_nf_matvec(t + 808 * TILE, flow_12_net_2_weight, 32, 1, t + 776 * TILE, flow_12_net_2_bias, t + 808 * TILE, 32, 32, TILE, m);
    circles_nf_matvec(t + 840 * TILE, flow_12_net_3_weight, 32, 1, t + 808 * TILE, NULL, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v123_1 = circles_nf_load(t + 840 * TILE + k);
        const circles_nf_lane v123_2 = circles_nf_load(t + 841 * TILE + k);
        const circles_nf_lane v124_1 = v123_1 + flow_12_net_3_bias[0];
        circles_nf_store(t + 842 * TILE + k, v124_1);
        const circles_nf_lane v124_2 = v123_2 + flow_12_net_3_bias[1];
        circles_nf_store(t + 843 * TILE + k, v124_2);
        const circles_nf_lane v125 = v124_1 * s[47];
        circles_nf_store(t + 68 * TILE + k, v125);
    }
    circles_nf_each_tanh(t + 705 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v126 = circles_nf_load(t + 705 * TILE + k);
        const circles_nf_lane v127 = v126 * s[46];
        circles_nf_store(t + 68 * TILE + k, v127);
        const circles_nf_lane v108 = circles_nf_load(t + 704 * TILE + k);
        const circles_nf_lane v124_2 = circles_nf_load(t + 843 * TILE + k);
        const circles_nf_lane v128 = v108 + v124_2;
        circles_nf_store(t + 840 * TILE + k, v128);
    }
    circles_nf_each_exp(t + 841 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_nf_lane v128 = circles_nf_load(t + 840 * TILE + k);
        const circles_nf_lane v129 = circles_nf_load(t + 841 * TILE + k);
        const circles_nf_lane v130 = v128 * v129;
        circles_nf_store(t + 844 * TILE + k, v130);
        const circles_nf_lane v120 = circles_nf_load(t + 775 * TILE + k);
        const circles_nf_lane v127 = circles_nf_load(t + 68 * TILE + k);
        const circles_nf_lane v119 = circles_nf_load(t + 774 * TILE + k);
        const circles_nf_lane v136 = v120 + v127 + FMA(FMA(v119, v119, (v130 * v130)), -0.5f, -1.837877f);
        circles_nf_store(t + 845 * TILE + k, v136);
    }
#undef TILE
}

static CIRCLES_NF_PART void circles_nf_grad_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_11_net_1_weight = params + 11871; /* flow.11.net.1.weight [32, 1] */
    const float *flow_11_net_2_weight = params + 11935; /* flow.11.net.2.weight [32, 32] */
    const float *flow_11_net_3_weight = params + 12991; /* flow.11.net.3.weight [2, 32] */
    const float *flow_12_net_1_weight = params + 13058; /* flow.12.net.1.weight [32, 1] */
    const float *flow_12_net_2_weight = params + 13122; /* flow.12.net.2.weight [32, 32] */
    const float *flow_12_net_3_weight = params + 14178; /* flow.12.net.3.weight [2, 32] */
#define TILE 64
    size_t k, j;
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane x1 = circles_nf_load(t + k);
            const circles_nf_lane x2 = circles_nf_load(t + 1 * TILE + k);
            const circles_nf_lane v137 = circles_nf_max(x1, x2);
            const circles_nf_lane v136 = circles_nf_load(t + 845 * TILE + k);
            const circles_nf_lane v138 = circles_nf_select_lt(v136, circles_nf_set(INFINITY), v136, circles_nf_set(-INFINITY));
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v142 = circles_nf_select_lt(circles_nf_set(0.0f), w, w * (-circles_nf_select_le(v137, circles_nf_set(INFINITY), v138, v137)), circles_nf_set(0.0f));
            g0 = g0 + v142;
            const circles_nf_lane v144 = -w;
            circles_nf_store(t + 68 * TILE + k, v144);
        }
        total[0] += (double)circles_nf_hsum(g0);
    }

    /* base: gaussian, log_prob, adjoint */
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g1 = zero, g2 = zero, g3 = zero, g4 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v144 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v145 = v144 * (-0.5f);
            const circles_nf_lane v130 = circles_nf_load(t + 844 * TILE + k);
            const circles_nf_lane v119 = circles_nf_load(t + 774 * TILE + k);
            const circles_nf_lane v146_1 = v130 * v145;
            const circles_nf_lane v146_2 = v119 * v145;
            const circles_nf_lane v147_1 = v146_1 + v146_1;
            circles_nf_store(t + 845 * TILE + k, v147_1);
            const circles_nf_lane v147_2 = v146_2 + v146_2;
            circles_nf_store(t + 846 * TILE + k, v147_2);
            const circles_nf_lane v129 = circles_nf_load(t + 841 * TILE + k);
            const circles_nf_lane v148 = v129 * v147_1;
            circles_nf_store(t + 775 * TILE + k, v148);
            g1 = g1 + v148;
            const circles_nf_lane v128 = circles_nf_load(t + 840 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v152 = FMA(v129, v128 * v147_1, -w);
            const circles_nf_lane v126 = circles_nf_load(t + 705 * TILE + k);
            g2 = FMA(v126, v152, g2);
            const circles_nf_lane v158 = (v152 * s[46]) * LESS(v126, v126, 1.0f);
            g3 = g3 + v158;
            const circles_nf_lane v124_1 = circles_nf_load(t + 842 * TILE + k);
            g4 = FMA(v124_1, v158, g4);
            const circles_nf_lane v163_1 = v158 * s[47];
            circles_nf_store(t + 847 * TILE + k, v163_1);
            const circles_nf_lane v163_2 = v148;
            circles_nf_store(t + 848 * TILE + k, v163_2);
        }
        total[1] += (double)circles_nf_hsum(g1);
        total[2] += (double)circles_nf_hsum(g2);
        total[3] += (double)circles_nf_hsum(g3);
        total[4] += (double)circles_nf_hsum(g4);
    }

    /* layer 12: coupling, forward, adjoint */
    circles_nf_outer(total + 5, t + 847 * TILE, t + 808 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 849 * TILE, flow_12_net_3_weight, 1, 32, t + 847 * TILE, NULL, t + 808 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 69, t + 849 * TILE, t + 776 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g1093 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v165 = circles_nf_load(t + (849 + j) * TILE + k);
            g1093 = g1093 + v165;
        }
        total[1093 + j] += (double)circles_nf_hsum(g1093);
    }

    /* layer 12: coupling, forward, adjoint */
    circles_nf_matvec(t + 808 * TILE, flow_12_net_2_weight, 1, 32, t + 849 * TILE, NULL, t + 776 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 1125, t + 808 * TILE, t + 774 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g1157 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v168 = circles_nf_load(t + (808 + j) * TILE + k);
            g1157 = g1157 + v168;
        }
        total[1157 + j] += (double)circles_nf_hsum(g1157);
    }

    /* layer 12: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_12_net_1_weight, 1, 1, t + 808 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g1189 = zero, g1190 = zero, g1191 = zero, g1192 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v147_2 = circles_nf_load(t + 846 * TILE + k);
            const circles_nf_lane v171 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v172 = v147_2 + v171;
            const circles_nf_lane v118 = circles_nf_load(t + 771 * TILE + k);
            const circles_nf_lane v173 = v118 * v172;
            circles_nf_store(t + 705 * TILE + k, v173);
            g1189 = g1189 + v173;
            const circles_nf_lane v117 = circles_nf_load(t + 770 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v177 = FMA(v118, v117 * v172, -w);
            const circles_nf_lane v115 = circles_nf_load(t + 635 * TILE + k);
            g1190 = FMA(v115, v177, g1190);
            const circles_nf_lane v183 = (v177 * s[42]) * LESS(v115, v115, 1.0f);
            g1191 = g1191 + v183;
            const circles_nf_lane v113_1 = circles_nf_load(t + 772 * TILE + k);
            g1192 = FMA(v113_1, v183, g1192);
            const circles_nf_lane v188_1 = v183 * s[43];
            circles_nf_store(t + 776 * TILE + k, v188_1);
            const circles_nf_lane v188_2 = v173;
            circles_nf_store(t + 777 * TILE + k, v188_2);
        }
        total[1189] += (double)circles_nf_hsum(g1189);
        total[1190] += (double)circles_nf_hsum(g1190);
        total[1191] += (double)circles_nf_hsum(g1191);
        total[1192] += (double)circles_nf_hsum(g1192);
    }

    /* layer 11: coupling, forward, adjoint */
    circles_nf_outer(total + 1193, t + 776 * TILE, t + 738 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 778 * TILE, flow_11_net_3_weight, 1, 32, t + 776 * TILE, NULL, t + 738 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 1257, t + 778 * TILE, t + 706 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g2281 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v190 = circles_nf_load(t + (778 + j) * TILE + k);
            g2281 = g2281 + v190;
        }
        total[2281 + j] += (double)circles_nf_hsum(g2281);
    }

    /* layer 11: coupling, forward, adjoint */
    circles_nf_matvec(t + 738 * TILE, flow_11_net_2_weight, 1, 32, t + 778 * TILE, NULL, t + 706 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 2313, t + 738 * TILE, t + 704 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g2345 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v193 = circles_nf_load(t + (738 + j) * TILE + k);
            g2345 = g2345 + v193;
        }
        total[2345 + j] += (double)circles_nf_hsum(g2345);
    }

    /* layer 11: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_11_net_1_weight, 1, 1, t + 738 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g2377 = zero, g2378 = zero, g2379 = zero, g2380 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v148 = circles_nf_load(t + 775 * TILE + k);
            const circles_nf_lane v196 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v197 = v148 + v196;
            const circles_nf_lane v107 = circles_nf_load(t + 701 * TILE + k);
            const circles_nf_lane v198 = v107 * v197;
            circles_nf_store(t + 635 * TILE + k, v198);
            g2377 = g2377 + v198;
            const circles_nf_lane v106 = circles_nf_load(t + 700 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v202 = FMA(v107, v106 * v197, -w);
            const circles_nf_lane v104 = circles_nf_load(t + 565 * TILE + k);
            g2378 = FMA(v104, v202, g2378);
            const circles_nf_lane v208 = (v202 * s[38]) * LESS(v104, v104, 1.0f);
            g2379 = g2379 + v208;
            const circles_nf_lane v102_1 = circles_nf_load(t + 702 * TILE + k);
            g2380 = FMA(v102_1, v208, g2380);
            const circles_nf_lane v213_1 = v208 * s[39];
            circles_nf_store(t + 706 * TILE + k, v213_1);
            const circles_nf_lane v213_2 = v198;
            circles_nf_store(t + 707 * TILE + k, v213_2);
        }
        total[2377] += (double)circles_nf_hsum(g2377);
        total[2378] += (double)circles_nf_hsum(g2378);
        total[2379] += (double)circles_nf_hsum(g2379);
        total[2380] += (double)circles_nf_hsum(g2380);
    }
#undef TILE
}

static CIRCLES_NF_PART void circles_nf_grad_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_8_net_1_weight = params + 8310; /* flow.8.net.1.weight [32, 1] */
    const float *flow_8_net_2_weight = params + 8374; /* flow.8.net.2.weight [32, 32] */
    const float *flow_8_net_3_weight = params + 9430; /* flow.8.net.3.weight [2, 32] */
    const float *flow_9_net_1_weight = params + 9497; /* flow.9.net.1.weight [32, 1] */
    const float *flow_9_net_2_weight = params + 9561; /* flow.9.net.2.weight [32, 32] */
    const float *flow_9_net_3_weight = params + 10617; /* flow.9.net.3.weight [2, 32] */
    const float *flow_10_net_1_weight = params + 10684; /* flow.10.net.1.weight [32, 1] */
    const float *flow_10_net_2_weight = params + 10748; /* flow.10.net.2.weight [32, 32] */
    const float *flow_10_net_3_weight = params + 11804; /* flow.10.net.3.weight [2, 32] */
#define TILE 64
    size_t k, j;

    /* layer 10: coupling, forward, adjoint */
    circles_nf_outer(total + 2381, t + 706 * TILE, t + 668 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 708 * TILE, flow_10_net_3_weight, 1, 32, t + 706 * TILE, NULL, t + 668 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 2445, t + 708 * TILE, t + 636 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g3469 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v215 = circles_nf_load(t + (708 + j) * TILE + k);
            g3469 = g3469 + v215;
        }
        total[3469 + j] += (double)circles_nf_hsum(g3469);
    }

    /* layer 10: coupling, forward, adjoint */
    circles_nf_matvec(t + 668 * TILE, flow_10_net_2_weight, 1, 32, t + 708 * TILE, NULL, t + 636 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 3501, t + 668 * TILE, t + 634 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g3533 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v218 = circles_nf_load(t + (668 + j) * TILE + k);
            g3533 = g3533 + v218;
        }
        total[3533 + j] += (double)circles_nf_hsum(g3533);
    }

    /* layer 10: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_10_net_1_weight, 1, 1, t + 668 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g3565 = zero, g3566 = zero, g3567 = zero, g3568 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v173 = circles_nf_load(t + 705 * TILE + k);
            const circles_nf_lane v221 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v222 = v173 + v221;
            const circles_nf_lane v96 = circles_nf_load(t + 631 * TILE + k);
            const circles_nf_lane v223 = v96 * v222;
            circles_nf_store(t + 565 * TILE + k, v223);
            g3565 = g3565 + v223;
            const circles_nf_lane v95 = circles_nf_load(t + 630 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v227 = FMA(v96, v95 * v222, -w);
            const circles_nf_lane v93 = circles_nf_load(t + 495 * TILE + k);
            g3566 = FMA(v93, v227, g3566);
            const circles_nf_lane v233 = (v227 * s[34]) * LESS(v93, v93, 1.0f);
            g3567 = g3567 + v233;
            const circles_nf_lane v91_1 = circles_nf_load(t + 632 * TILE + k);
            g3568 = FMA(v91_1, v233, g3568);
            const circles_nf_lane v238_1 = v233 * s[35];
            circles_nf_store(t + 636 * TILE + k, v238_1);
            const circles_nf_lane v238_2 = v223;
            circles_nf_store(t + 637 * TILE + k, v238_2);
        }
        total[3565] += (double)circles_nf_hsum(g3565);
        total[3566] += (double)circles_nf_hsum(g3566);
        total[3567] += (double)circles_nf_hsum(g3567);
        total[3568] += (double)circles_nf_hsum(g3568);
    }

    /* layer 9: coupling, forward, adjoint */
    circles_nf_outer(total + 3569, t + 636 * TILE, t + 598 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 638 * TILE, flow_9_net_3_weight, 1, 32, t + 636 * TILE, NULL, t + 598 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 3633, t + 638 * TILE, t + 566 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g4657 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v240 = circles_nf_load(t + (638 + j) * TILE + k);
            g4657 = g4657 + v240;
        }
        total[4657 + j] += (double)circles_nf_hsum(g4657);
    }

    /* layer 9: coupling, forward, adjoint */
    circles_nf_matvec(t + 598 * TILE, flow_9_net_2_weight, 1, 32, t + 638 * TILE, NULL, t + 566 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 4689, t + 598 * TILE, t + 564 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g4721 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v243 = circles_nf_load(t + (598 + j) * TILE + k);
            g4721 = g4721 + v243;
        }
        total[4721 + j] += (double)circles_nf_hsum(g4721);
    }

    /* layer 9: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_9_net_1_weight, 1, 1, t + 598 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g4753 = zero, g4754 = zero, g4755 = zero, g4756 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v198 = circles_nf_load(t + 635 * TILE + k);
            const circles_nf_lane v246 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v247 = v198 + v246;
            const circles_nf_lane v85 = circles_nf_load(t + 561 * TILE + k);
            const circles_nf_lane v248 = v85 * v247;
            circles_nf_store(t + 495 * TILE + k, v248);
            g4753 = g4753 + v248;
            const circles_nf_lane v84 = circles_nf_load(t + 560 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v252 = FMA(v85, v84 * v247, -w);
            const circles_nf_lane v82 = circles_nf_load(t + 425 * TILE + k);
            g4754 = FMA(v82, v252, g4754);
            const circles_nf_lane v258 = (v252 * s[30]) * LESS(v82, v82, 1.0f);
            g4755 = g4755 + v258;
            const circles_nf_lane v80_1 = circles_nf_load(t + 562 * TILE + k);
            g4756 = FMA(v80_1, v258, g4756);
            const circles_nf_lane v263_1 = v258 * s[31];
            circles_nf_store(t + 566 * TILE + k, v263_1);
            const circles_nf_lane v263_2 = v248;
            circles_nf_store(t + 567 * TILE + k, v263_2);
        }
        total[4753] += (double)circles_nf_hsum(g4753);
        total[4754] += (double)circles_nf_hsum(g4754);
        total[4755] += (double)circles_nf_hsum(g4755);
        total[4756] += (double)circles_nf_hsum(g4756);
    }

    /* layer 8: coupling, forward, adjoint */
    circles_nf_outer(total + 4757, t + 566 * TILE, t + 528 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 568 * TILE, flow_8_net_3_weight, 1, 32, t + 566 * TILE, NULL, t + 528 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 4821, t + 568 * TILE, t + 496 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g5845 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v265 = circles_nf_load(t + (568 + j) * TILE + k);
            g5845 = g5845 + v265;
        }
        total[5845 + j] += (double)circles_nf_hsum(g5845);
    }

    /* layer 8: coupling, forward, adjoint */
    circles_nf_matvec(t + 528 * TILE, flow_8_net_2_weight, 1, 32, t + 568 * TILE, NULL, t + 496 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 5877, t + 528 * TILE, t + 494 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g5909 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v268 = circles_nf_load(t + (528 + j) * TILE + k);
            g5909 = g5909 + v268;
        }
        total[5909 + j] += (double)circles_nf_hsum(g5909);
    }

    /* layer 8: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_8_net_1_weight, 1, 1, t + 528 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g5941 = zero, g5942 = zero, g5943 = zero, g5944 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v223 = circles_nf_load(t + 565 * TILE + k);
            const circles_nf_lane v271 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v272 = v223 + v271;
            const circles_nf_lane v74 = circles_nf_load(t + 491 * TILE + k);
            const circles_nf_lane v273 = v74 * v272;
            circles_nf_store(t + 425 * TILE + k, v273);
            g5941 = g5941 + v273;
            const circles_nf_lane v73 = circles_nf_load(t + 490 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v277 = FMA(v74, v73 * v272, -w);
            const circles_nf_lane v71 = circles_nf_load(t + 355 * TILE + k);
            g5942 = FMA(v71, v277, g5942);
            const circles_nf_lane v283 = (v277 * s[26]) * LESS(v71, v71, 1.0f);
            g5943 = g5943 + v283;
            const circles_nf_lane v69_1 = circles_nf_load(t + 492 * TILE + k);
            g5944 = FMA(v69_1, v283, g5944);
            const circles_nf_lane v288_1 = v283 * s[27];
            circles_nf_store(t + 496 * TILE + k, v288_1);
            const circles_nf_lane v288_2 = v273;
            circles_nf_store(t + 497 * TILE + k, v288_2);
        }
        total[5941] += (double)circles_nf_hsum(g5941);
        total[5942] += (double)circles_nf_hsum(g5942);
        total[5943] += (double)circles_nf_hsum(g5943);
        total[5944] += (double)circles_nf_hsum(g5944);
    }
#undef TILE
}

static CIRCLES_NF_PART void circles_nf_grad_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_5_net_1_weight = params + 4749; /* flow.5.net.1.weight [32, 1] */
    const float *flow_5_net_2_weight = params + 4813; /* flow.5.net.2.weight [32, 32] */
    const float *flow_5_net_3_weight = params + 5869; /* flow.5.net.3.weight [2, 32] */
    const float *flow_6_net_1_weight = params + 5936; /* flow.6.net.1.weight [32, 1] */
    const float *flow_6_net_2_weight = params + 6000; /* flow.6.net.2.weight [32, 32] */
    const float *flow_6_net_3_weight = params + 7056; /* flow.6.net.3.weight [2, 32] */
    const float *flow_7_net_1_weight = params + 7123; /* flow.7.net.1.weight [32, 1] */
    const float *flow_7_net_2_weight = params + 7187; /* flow.7.net.2.weight [32, 32] */
    const float *flow_7_net_3_weight = params + 8243; /* flow.7.net.3.weight [2, 32] */
#define TILE 64
    size_t k, j;

    /* layer 7: coupling, forward, adjoint */
    circles_nf_outer(total + 5945, t + 496 * TILE, t + 458 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 498 * TILE, flow_7_net_3_weight, 1, 32, t + 496 * TILE, NULL, t + 458 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 6009, t + 498 * TILE, t + 426 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g7033 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v290 = circles_nf_load(t + (498 + j) * TILE + k);
            g7033 = g7033 + v290;
        }
        total[7033 + j] += (double)circles_nf_hsum(g7033);
    }

    /* layer 7: coupling, forward, adjoint */
    circles_nf_matvec(t + 458 * TILE, flow_7_net_2_weight, 1, 32, t + 498 * TILE, NULL, t + 426 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 7065, t + 458 * TILE, t + 424 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g7097 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v293 = circles_nf_load(t + (458 + j) * TILE + k);
            g7097 = g7097 + v293;
        }
        total[7097 + j] += (double)circles_nf_hsum(g7097);
    }

    /* layer 7: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_7_net_1_weight, 1, 1, t + 458 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g7129 = zero, g7130 = zero, g7131 = zero, g7132 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v248 = circles_nf_load(t + 495 * TILE + k);
            const circles_nf_lane v296 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v297 = v248 + v296;
            const circles_nf_lane v63 = circles_nf_load(t + 421 * TILE + k);
            const circles_nf_lane v298 = v63 * v297;
            circles_nf_store(t + 355 * TILE + k, v298);
            g7129 = g7129 + v298;
            const circles_nf_lane v62 = circles_nf_load(t + 420 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v302 = FMA(v63, v62 * v297, -w);
            const circles_nf_lane v60 = circles_nf_load(t + 285 * TILE + k);
            g7130 = FMA(v60, v302, g7130);
            const circles_nf_lane v308 = (v302 * s[22]) * LESS(v60, v60, 1.0f);
            g7131 = g7131 + v308;
            const circles_nf_lane v58_1 = circles_nf_load(t + 422 * TILE + k);
            g7132 = FMA(v58_1, v308, g7132);
            const circles_nf_lane v313_1 = v308 * s[23];
            circles_nf_store(t + 426 * TILE + k, v313_1);
            const circles_nf_lane v313_2 = v298;
            circles_nf_store(t + 427 * TILE + k, v313_2);
        }
        total[7129] += (double)circles_nf_hsum(g7129);
        total[7130] += (double)circles_nf_hsum(g7130);
        total[7131] += (double)circles_nf_hsum(g7131);
        total[7132] += (double)circles_nf_hsum(g7132);
    }

    /* layer 6: coupling, forward, adjoint */
    circles_nf_outer(total + 7133, t + 426 * TILE, t + 388 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 428 * TILE, flow_6_net_3_weight, 1, 32, t + 426 * TILE, NULL, t + 388 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 7197, t + 428 * TILE, t + 356 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g8221 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v315 = circles_nf_load(t + (428 + j) * TILE + k);
            g8221 = g8221 + v315;
        }
        total[8221 + j] += (double)circles_nf_hsum(g8221);
    }

    /* layer 6: coupling, forward, adjoint */
    circles_nf_matvec(t + 388 * TILE, flow_6_net_2_weight, 1, 32, t + 428 * TILE, NULL, t + 356 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 8253, t + 388 * TILE, t + 354 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g8285 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v318 = circles_nf_load(t + (388 + j) * TILE + k);
            g8285 = g8285 + v318;
        }
        total[8285 + j] += (double)circles_nf_hsum(g8285);
    }

    /* layer 6: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_6_net_1_weight, 1, 1, t + 388 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g8317 = zero, g8318 = zero, g8319 = zero, g8320 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v273 = circles_nf_load(t + 425 * TILE + k);
            const circles_nf_lane v321 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v322 = v273 + v321;
            const circles_nf_lane v52 = circles_nf_load(t + 351 * TILE + k);
            const circles_nf_lane v323 = v52 * v322;
            circles_nf_store(t + 285 * TILE + k, v323);
            g8317 = g8317 + v323;
            const circles_nf_lane v51 = circles_nf_load(t + 350 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v327 = FMA(v52, v51 * v322, -w);
            const circles_nf_lane v49 = circles_nf_load(t + 215 * TILE + k);
            g8318 = FMA(v49, v327, g8318);
            const circles_nf_lane v333 = (v327 * s[18]) * LESS(v49, v49, 1.0f);
            g8319 = g8319 + v333;
            const circles_nf_lane v47_1 = circles_nf_load(t + 352 * TILE + k);
            g8320 = FMA(v47_1, v333, g8320);
            const circles_nf_lane v338_1 = v333 * s[19];
            circles_nf_store(t + 356 * TILE + k, v338_1);
            const circles_nf_lane v338_2 = v323;
            circles_nf_store(t + 357 * TILE + k, v338_2);
        }
        total[8317] += (double)circles_nf_hsum(g8317);
        total[8318] += (double)circles_nf_hsum(g8318);
        total[8319] += (double)circles_nf_hsum(g8319);
        total[8320] += (double)circles_nf_hsum(g8320);
    }

    /* layer 5: coupling, forward, adjoint */
    circles_nf_outer(total + 8321, t + 356 * TILE, t + 318 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 358 * TILE, flow_5_net_3_weight, 1, 32, t + 356 * TILE, NULL, t + 318 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 8385, t + 358 * TILE, t + 286 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g9409 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v340 = circles_nf_load(t + (358 + j) * TILE + k);
            g9409 = g9409 + v340;
        }
        total[9409 + j] += (double)circles_nf_hsum(g9409);
    }

    /* layer 5: coupling, forward, adjoint */
    circles_nf_matvec(t + 318 * TILE, flow_5_net_2_weight, 1, 32, t + 358 * TILE, NULL, t + 286 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 9441, t + 318 * TILE, t + 284 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g9473 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v343 = circles_nf_load(t + (318 + j) * TILE + k);
            g9473 = g9473 + v343;
        }
        total[9473 + j] += (double)circles_nf_hsum(g9473);
    }

    /* layer 5: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_5_net_1_weight, 1, 1, t + 318 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g9505 = zero, g9506 = zero, g9507 = zero, g9508 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v298 = circles_nf_load(t + 355 * TILE + k);
            const circles_nf_lane v346 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v347 = v298 + v346;
            const circles_nf_lane v41 = circles_nf_load(t + 281 * TILE + k);
            const circles_nf_lane v348 = v41 * v347;
            circles_nf_store(t + 215 * TILE + k, v348);
            g9505 = g9505 + v348;
            const circles_nf_lane v40 = circles_nf_load(t + 280 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v352 = FMA(v41, v40 * v347, -w);
            const circles_nf_lane v38 = circles_nf_load(t + 145 * TILE + k);
            g9506 = FMA(v38, v352, g9506);
            const circles_nf_lane v358 = (v352 * s[14]) * LESS(v38, v38, 1.0f);
            g9507 = g9507 + v358;
            const circles_nf_lane v36_1 = circles_nf_load(t + 282 * TILE + k);
            g9508 = FMA(v36_1, v358, g9508);
            const circles_nf_lane v363_1 = v358 * s[15];
            circles_nf_store(t + 286 * TILE + k, v363_1);
            const circles_nf_lane v363_2 = v348;
            circles_nf_store(t + 287 * TILE + k, v363_2);
        }
        total[9505] += (double)circles_nf_hsum(g9505);
        total[9506] += (double)circles_nf_hsum(g9506);
        total[9507] += (double)circles_nf_hsum(g9507);
        total[9508] += (double)circles_nf_hsum(g9508);
    }
#undef TILE
}

static CIRCLES_NF_PART void circles_nf_grad_tile6(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 1188; /* flow.2.net.1.weight [32, 1] */
    const float *flow_2_net_2_weight = params + 1252; /* flow.2.net.2.weight [32, 32] */
    const float *flow_2_net_3_weight = params + 2308; /* flow.2.net.3.weight [2, 32] */
    const float *flow_3_net_1_weight = params + 2375; /* flow.3.net.1.weight [32, 1] */
    const float *flow_3_net_2_weight = params + 2439; /* flow.3.net.2.weight [32, 32] */
    const float *flow_3_net_3_weight = params + 3495; /* flow.3.net.3.weight [2, 32] */
    const float *flow_4_net_1_weight = params + 3562; /* flow.4.net.1.weight [32, 1] */
    const float *flow_4_net_2_weight = params + 3626; /* flow.4.net.2.weight [32, 32] */
    const float *flow_4_net_3_weight = params + 4682; /* flow.4.net.3.weight [2, 32] */
#define TILE 64
    size_t k, j;

    /* layer 4: coupling, forward, adjoint */
    circles_nf_outer(total + 9509, t + 286 * TILE, t + 248 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 288 * TILE, flow_4_net_3_weight, 1, 32, t + 286 * TILE, NULL, t + 248 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 9573, t + 288 * TILE, t + 216 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g10597 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v365 = circles_nf_load(t + (288 + j) * TILE + k);
            g10597 = g10597 + v365;
        }
        total[10597 + j] += (double)circles_nf_hsum(g10597);
    }

    /* layer 4: coupling, forward, adjoint */
    circles_nf_matvec(t + 248 * TILE, flow_4_net_2_weight, 1, 32, t + 288 * TILE, NULL, t + 216 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 10629, t + 248 * TILE, t + 214 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g10661 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v368 = circles_nf_load(t + (248 + j) * TILE + k);
            g10661 = g10661 + v368;
        }
        total[10661 + j] += (double)circles_nf_hsum(g10661);
    }

    /* layer 4: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_4_net_1_weight, 1, 1, t + 248 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g10693 = zero, g10694 = zero, g10695 = zero, g10696 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v323 = circles_nf_load(t + 285 * TILE + k);
            const circles_nf_lane v371 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v372 = v323 + v371;
            const circles_nf_lane v30 = circles_nf_load(t + 211 * TILE + k);
            const circles_nf_lane v373 = v30 * v372;
            circles_nf_store(t + 145 * TILE + k, v373);
            g10693 = g10693 + v373;
            const circles_nf_lane v29 = circles_nf_load(t + 210 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v377 = FMA(v30, v29 * v372, -w);
            const circles_nf_lane v27 = circles_nf_load(t + 139 * TILE + k);
            g10694 = FMA(v27, v377, g10694);
            const circles_nf_lane v383 = (v377 * s[10]) * LESS(v27, v27, 1.0f);
            g10695 = g10695 + v383;
            const circles_nf_lane v25_1 = circles_nf_load(t + 212 * TILE + k);
            g10696 = FMA(v25_1, v383, g10696);
            const circles_nf_lane v388_1 = v383 * s[11];
            circles_nf_store(t + 216 * TILE + k, v388_1);
            const circles_nf_lane v388_2 = v373;
            circles_nf_store(t + 217 * TILE + k, v388_2);
        }
        total[10693] += (double)circles_nf_hsum(g10693);
        total[10694] += (double)circles_nf_hsum(g10694);
        total[10695] += (double)circles_nf_hsum(g10695);
        total[10696] += (double)circles_nf_hsum(g10696);
    }

    /* layer 3: coupling, forward, adjoint */
    circles_nf_outer(total + 10697, t + 216 * TILE, t + 178 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 218 * TILE, flow_3_net_3_weight, 1, 32, t + 216 * TILE, NULL, t + 178 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 10761, t + 218 * TILE, t + 146 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g11785 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v390 = circles_nf_load(t + (218 + j) * TILE + k);
            g11785 = g11785 + v390;
        }
        total[11785 + j] += (double)circles_nf_hsum(g11785);
    }

    /* layer 3: coupling, forward, adjoint */
    circles_nf_matvec(t + 178 * TILE, flow_3_net_2_weight, 1, 32, t + 218 * TILE, NULL, t + 146 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 11817, t + 178 * TILE, t + 144 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g11849 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v393 = circles_nf_load(t + (178 + j) * TILE + k);
            g11849 = g11849 + v393;
        }
        total[11849 + j] += (double)circles_nf_hsum(g11849);
    }

    /* layer 3: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_3_net_1_weight, 1, 1, t + 178 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g11881 = zero, g11882 = zero, g11883 = zero, g11884 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v348 = circles_nf_load(t + 215 * TILE + k);
            const circles_nf_lane v396 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v397 = v348 + v396;
            const circles_nf_lane v19 = circles_nf_load(t + 143 * TILE + k);
            const circles_nf_lane v398 = v19 * v397;
            g11881 = g11881 + v398;
            const circles_nf_lane v18 = circles_nf_load(t + 142 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v402 = FMA(v19, v18 * v397, -w);
            const circles_nf_lane v16 = circles_nf_load(t + 138 * TILE + k);
            g11882 = FMA(v16, v402, g11882);
            const circles_nf_lane v408 = (v402 * s[6]) * LESS(v16, v16, 1.0f);
            g11883 = g11883 + v408;
            const circles_nf_lane v14_1 = circles_nf_load(t + 140 * TILE + k);
            g11884 = FMA(v14_1, v408, g11884);
            const circles_nf_lane v413_1 = v408 * s[7];
            circles_nf_store(t + 146 * TILE + k, v413_1);
            const circles_nf_lane v413_2 = v398;
            circles_nf_store(t + 147 * TILE + k, v413_2);
        }
        total[11881] += (double)circles_nf_hsum(g11881);
        total[11882] += (double)circles_nf_hsum(g11882);
        total[11883] += (double)circles_nf_hsum(g11883);
        total[11884] += (double)circles_nf_hsum(g11884);
    }

    /* layer 2: coupling, forward, adjoint */
    circles_nf_outer(total + 11885, t + 146 * TILE, t + 106 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 148 * TILE, flow_2_net_3_weight, 1, 32, t + 146 * TILE, NULL, t + 106 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 11949, t + 148 * TILE, t + 74 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g12973 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v415 = circles_nf_load(t + (148 + j) * TILE + k);
            g12973 = g12973 + v415;
        }
        total[12973 + j] += (double)circles_nf_hsum(g12973);
    }

    /* layer 2: coupling, forward, adjoint */
    circles_nf_matvec(t + 106 * TILE, flow_2_net_2_weight, 1, 32, t + 148 * TILE, NULL, t + 74 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 13005, t + 106 * TILE, t + 73 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g13037 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v418 = circles_nf_load(t + (106 + j) * TILE + k);
            g13037 = g13037 + v418;
        }
        total[13037 + j] += (double)circles_nf_hsum(g13037);
    }

    /* layer 2: coupling, forward, adjoint */
    circles_nf_matvec(t + 68 * TILE, flow_2_net_1_weight, 1, 1, t + 106 * TILE, NULL, NULL, 32, 1, TILE, m);
    {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g13069 = zero, g13070 = zero, g13071 = zero, g13072 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v373 = circles_nf_load(t + 145 * TILE + k);
            const circles_nf_lane v421 = circles_nf_load(t + 68 * TILE + k);
            const circles_nf_lane v422 = v373 + v421;
            const circles_nf_lane v9 = circles_nf_load(t + 72 * TILE + k);
            const circles_nf_lane v423 = v9 * v422;
            g13069 = g13069 + v423;
            const circles_nf_lane v8 = circles_nf_load(t + 71 * TILE + k);
            const circles_nf_lane w = circles_nf_load(t + 2 * TILE + k);
            const circles_nf_lane v427 = FMA(v9, v8 * v422, -w);
            const circles_nf_lane v6 = circles_nf_load(t + 67 * TILE + k);
            g13070 = FMA(v6, v427, g13070);
            const circles_nf_lane v433 = (v427 * s[2]) * LESS(v6, v6, 1.0f);
            g13071 = g13071 + v433;
            const circles_nf_lane v4_1 = circles_nf_load(t + 69 * TILE + k);
            g13072 = FMA(v4_1, v433, g13072);
            const circles_nf_lane v438_1 = v433 * s[3];
            circles_nf_store(t + 73 * TILE + k, v438_1);
            const circles_nf_lane v438_2 = v423;
            circles_nf_store(t + 74 * TILE + k, v438_2);
        }
        total[13069] += (double)circles_nf_hsum(g13069);
        total[13070] += (double)circles_nf_hsum(g13070);
        total[13071] += (double)circles_nf_hsum(g13071);
        total[13072] += (double)circles_nf_hsum(g13072);
    }
#undef TILE
}

static CIRCLES_NF_PART void circles_nf_grad_tile7(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_2_weight = params + 65; /* flow.1.net.2.weight [32, 32] */
    const float *flow_1_net_3_weight = params + 1121; /* flow.1.net.3.weight [2, 32] */
#define TILE 64
    size_t k, j;
    (void)s;

    /* layer 1: coupling, forward, adjoint */
    circles_nf_outer(total + 13073, t + 73 * TILE, t + 35 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_nf_matvec(t + 75 * TILE, flow_1_net_3_weight, 1, 32, t + 73 * TILE, NULL, t + 35 * TILE, 2, 32, TILE, m);
    circles_nf_outer(total + 13137, t + 75 * TILE, t + 3 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g14161 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v440 = circles_nf_load(t + (75 + j) * TILE + k);
            g14161 = g14161 + v440;
        }
        total[14161 + j] += (double)circles_nf_hsum(g14161);
    }

    /* layer 1: coupling, forward, adjoint */
    circles_nf_matvec(t + 35 * TILE, flow_1_net_2_weight, 1, 32, t + 75 * TILE, NULL, t + 3 * TILE, 32, 32, TILE, m);
    circles_nf_outer(total + 14193, t + 35 * TILE, t, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_nf_lane zero = circles_nf_set(0);
        circles_nf_lane g14225 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_nf_lane v443 = circles_nf_load(t + (35 + j) * TILE + k);
            g14225 = g14225 + v443;
        }
        total[14225 + j] += (double)circles_nf_hsum(g14225);
    }
#undef TILE
}

static void circles_nf_grad_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 64
    circles_nf_grad_tile1(params, s, m, t, total);
    circles_nf_grad_tile2(params, s, m, t, total);
    circles_nf_grad_tile3(params, s, m, t, total);
    circles_nf_grad_tile4(params, s, m, t, total);
    circles_nf_grad_tile5(params, s, m, t, total);
    circles_nf_grad_tile6(params, s, m, t, total);
    circles_nf_grad_tile7(params, s, m, t, total);
#undef TILE
}

static void circles_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    const float *flow_1_scaling_factor = params + 0; /* flow.1.scaling_factor [1] */
    const float *flow_2_scaling_factor = params + 1187; /* flow.2.scaling_factor [1] */
    const float *flow_3_scaling_factor = params + 2374; /* flow.3.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 3561; /* flow.4.scaling_factor [1] */
    const float *flow_5_scaling_factor = params + 4748; /* flow.5.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 5935; /* flow.6.scaling_factor [1] */
    const float *flow_7_scaling_factor = params + 7122; /* flow.7.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 8309; /* flow.8.scaling_factor [1] */
    const float *flow_9_scaling_factor = params + 9496; /* flow.9.scaling_factor [1] */
    const float *flow_10_scaling_factor = params + 10683; /* flow.10.scaling_factor [1] */
    const float *flow_11_scaling_factor = params + 11870; /* flow.11.scaling_factor [1] */
    const float *flow_12_scaling_factor = params + 13057; /* flow.12.scaling_factor [1] */
    size_t i;
    s[50] = (float)total[4] * s[49];
    s[51] = s[50] + (float)total[2];
    s[52] = s[51] * s[46];
    s[53] = s[44] < 4.3820266f ? s[52] : 0.0f;
    s[54] = -3e+01f < flow_12_scaling_factor[0] ? s[53] : 0.0f;
    s[57] = (float)total[1192] * s[56];
    s[58] = s[57] + (float)total[1190];
    s[59] = s[58] * s[42];
    s[60] = s[40] < 4.3820266f ? s[59] : 0.0f;
    s[61] = -3e+01f < flow_11_scaling_factor[0] ? s[60] : 0.0f;
    s[64] = (float)total[2380] * s[63];
    s[65] = s[64] + (float)total[2378];
    s[66] = s[65] * s[38];
    s[67] = s[36] < 4.3820266f ? s[66] : 0.0f;
    s[68] = -3e+01f < flow_10_scaling_factor[0] ? s[67] : 0.0f;
    s[71] = (float)total[3568] * s[70];
    s[72] = s[71] + (float)total[3566];
    s[73] = s[72] * s[34];
    s[74] = s[32] < 4.3820266f ? s[73] : 0.0f;
    s[75] = -3e+01f < flow_9_scaling_factor[0] ? s[74] : 0.0f;
    s[78] = (float)total[4756] * s[77];
    s[79] = s[78] + (float)total[4754];
    s[80] = s[79] * s[30];
    s[81] = s[28] < 4.3820266f ? s[80] : 0.0f;
    s[82] = -3e+01f < flow_8_scaling_factor[0] ? s[81] : 0.0f;
    s[85] = (float)total[5944] * s[84];
    s[86] = s[85] + (float)total[5942];
    s[87] = s[86] * s[26];
    s[88] = s[24] < 4.3820266f ? s[87] : 0.0f;
    s[89] = -3e+01f < flow_7_scaling_factor[0] ? s[88] : 0.0f;
    s[92] = (float)total[7132] * s[91];
    s[93] = s[92] + (float)total[7130];
    s[94] = s[93] * s[22];
    s[95] = s[20] < 4.3820266f ? s[94] : 0.0f;
    s[96] = -3e+01f < flow_6_scaling_factor[0] ? s[95] : 0.0f;
    s[99] = (float)total[8320] * s[98];
    s[100] = s[99] + (float)total[8318];
    s[101] = s[100] * s[18];
    s[102] = s[16] < 4.3820266f ? s[101] : 0.0f;
    s[103] = -3e+01f < flow_5_scaling_factor[0] ? s[102] : 0.0f;
    s[106] = (float)total[9508] * s[105];
    s[107] = s[106] + (float)total[9506];
    s[108] = s[107] * s[14];
    s[109] = s[12] < 4.3820266f ? s[108] : 0.0f;
    s[110] = -3e+01f < flow_4_scaling_factor[0] ? s[109] : 0.0f;
    s[113] = (float)total[10696] * s[112];
    s[114] = s[113] + (float)total[10694];
    s[115] = s[114] * s[10];
    s[116] = s[8] < 4.3820266f ? s[115] : 0.0f;
    s[117] = -3e+01f < flow_3_scaling_factor[0] ? s[116] : 0.0f;
    s[120] = (float)total[11884] * s[119];
    s[121] = s[120] + (float)total[11882];
    s[122] = s[121] * s[6];
    s[123] = s[4] < 4.3820266f ? s[122] : 0.0f;
    s[124] = -3e+01f < flow_2_scaling_factor[0] ? s[123] : 0.0f;
    s[127] = (float)total[13072] * s[126];
    s[128] = s[127] + (float)total[13070];
    s[129] = s[128] * s[2];
    s[130] = s[0] < 4.3820266f ? s[129] : 0.0f;
    s[131] = -3e+01f < flow_1_scaling_factor[0] ? s[130] : 0.0f;
    s[132] = (float)total[3] * s[47];
    s[133] = (float)total[1191] * s[43];
    s[134] = (float)total[2379] * s[39];
    s[135] = (float)total[3567] * s[35];
    s[136] = (float)total[4755] * s[31];
    s[137] = (float)total[5943] * s[27];
    s[138] = (float)total[7131] * s[23];
    s[139] = (float)total[8319] * s[19];
    s[140] = (float)total[9507] * s[15];
    s[141] = (float)total[10695] * s[11];
    s[142] = (float)total[11883] * s[7];
    s[143] = (float)total[13071] * s[3];
    *loss = total[0];
    grad[0] = s[131];
    for (i = 0; i < 32; i++)
        grad[1 + i] = (float)total[14193 + i];
    for (i = 0; i < 32; i++)
        grad[33 + i] = (float)total[14225 + i];
    for (i = 0; i < 1024; i++)
        grad[65 + i] = (float)total[13137 + i];
    for (i = 0; i < 32; i++)
        grad[1089 + i] = (float)total[14161 + i];
    for (i = 0; i < 64; i++)
        grad[1121 + i] = (float)total[13073 + i];
    grad[1185] = s[143];
    grad[1186] = (float)total[13069];
    grad[1187] = s[124];
    for (i = 0; i < 32; i++)
        grad[1188 + i] = (float)total[13005 + i];
    for (i = 0; i < 32; i++)
        grad[1220 + i] = (float)total[13037 + i];
    for (i = 0; i < 1024; i++)
        grad[1252 + i] = (float)total[11949 + i];
    for (i = 0; i < 32; i++)
        grad[2276 + i] = (float)total[12973 + i];
    for (i = 0; i < 64; i++)
        grad[2308 + i] = (float)total[11885 + i];
    grad[2372] = s[142];
    grad[2373] = (float)total[11881];
    grad[2374] = s[117];
    for (i = 0; i < 32; i++)
        grad[2375 + i] = (float)total[11817 + i];
    for (i = 0; i < 32; i++)
        grad[2407 + i] = (float)total[11849 + i];
    for (i = 0; i < 1024; i++)
        grad[2439 + i] = (float)total[10761 + i];
    for (i = 0; i < 32; i++)
        grad[3463 + i] = (float)total[11785 + i];
    for (i = 0; i < 64; i++)
        grad[3495 + i] = (float)total[10697 + i];
    grad[3559] = s[141];
    grad[3560] = (float)total[10693];
    grad[3561] = s[110];
    for (i = 0; i < 32; i++)
        grad[3562 + i] = (float)total[10629 + i];
    for (i = 0; i < 32; i++)
        grad[3594 + i] = (float)total[10661 + i];
    for (i = 0; i < 1024; i++)
        grad[3626 + i] = (float)total[9573 + i];
    for (i = 0; i < 32; i++)
        grad[4650 + i] = (float)total[10597 + i];
    for (i = 0; i < 64; i++)
        grad[4682 + i] = (float)total[9509 + i];
    grad[4746] = s[140];
    grad[4747] = (float)total[9505];
    grad[4748] = s[103];
    for (i = 0; i < 32; i++)
        grad[4749 + i] = (float)total[9441 + i];
    for (i = 0; i < 32; i++)
        grad[4781 + i] = (float)total[9473 + i];
    for (i = 0; i < 1024; i++)
        grad[4813 + i] = (float)total[8385 + i];
    for (i = 0; i < 32; i++)
        grad[5837 + i] = (float)total[9409 + i];
    for (i = 0; i < 64; i++)
        grad[5869 + i] = (float)total[8321 + i];
    grad[5933] = s[139];
    grad[5934] = (float)total[8317];
    grad[5935] = s[96];
    for (i = 0; i < 32; i++)
        grad[5936 + i] = (float)total[8253 + i];
    for (i = 0; i < 32; i++)
        grad[5968 + i] = (float)total[8285 + i];
    for (i = 0; i < 1024; i++)
        grad[6000 + i] = (float)total[7197 + i];
    for (i = 0; i < 32; i++)
        grad[7024 + i] = (float)total[8221 + i];
    for (i = 0; i < 64; i++)
        grad[7056 + i] = (float)total[7133 + i];
    grad[7120] = s[138];
    grad[7121] = (float)total[7129];
    grad[7122] = s[89];
    for (i = 0; i < 32; i++)
        grad[7123 + i] = (float)total[7065 + i];
    for (i = 0; i < 32; i++)
        grad[7155 + i] = (float)total[7097 + i];
    for (i = 0; i < 1024; i++)
        grad[7187 + i] = (float)total[6009 + i];
    for (i = 0; i < 32; i++)
        grad[8211 + i] = (float)total[7033 + i];
    for (i = 0; i < 64; i++)
        grad[8243 + i] = (float)total[5945 + i];
    grad[8307] = s[137];
    grad[8308] = (float)total[5941];
    grad[8309] = s[82];
    for (i = 0; i < 32; i++)
        grad[8310 + i] = (float)total[5877 + i];
    for (i = 0; i < 32; i++)
        grad[8342 + i] = (float)total[5909 + i];
    for (i = 0; i < 1024; i++)
        grad[8374 + i] = (float)total[4821 + i];
    for (i = 0; i < 32; i++)
        grad[9398 + i] = (float)total[5845 + i];
    for (i = 0; i < 64; i++)
        grad[9430 + i] = (float)total[4757 + i];
    grad[9494] = s[136];
    grad[9495] = (float)total[4753];
    grad[9496] = s[75];
    for (i = 0; i < 32; i++)
        grad[9497 + i] = (float)total[4689 + i];
    for (i = 0; i < 32; i++)
        grad[9529 + i] = (float)total[4721 + i];
    for (i = 0; i < 1024; i++)
        grad[9561 + i] = (float)total[3633 + i];
    for (i = 0; i < 32; i++)
        grad[10585 + i] = (float)total[4657 + i];
    for (i = 0; i < 64; i++)
        grad[10617 + i] = (float)total[3569 + i];
    grad[10681] = s[135];
    grad[10682] = (float)total[3565];
    grad[10683] = s[68];
    for (i = 0; i < 32; i++)
        grad[10684 + i] = (float)total[3501 + i];
    for (i = 0; i < 32; i++)
        grad[10716 + i] = (float)total[3533 + i];
    for (i = 0; i < 1024; i++)
        grad[10748 + i] = (float)total[2445 + i];
    for (i = 0; i < 32; i++)
        grad[11772 + i] = (float)total[3469 + i];
    for (i = 0; i < 64; i++)
        grad[11804 + i] = (float)total[2381 + i];
    grad[11868] = s[134];
    grad[11869] = (float)total[2377];
    grad[11870] = s[61];
    for (i = 0; i < 32; i++)
        grad[11871 + i] = (float)total[2313 + i];
    for (i = 0; i < 32; i++)
        grad[11903 + i] = (float)total[2345 + i];
    for (i = 0; i < 1024; i++)
        grad[11935 + i] = (float)total[1257 + i];
    for (i = 0; i < 32; i++)
        grad[12959 + i] = (float)total[2281 + i];
    for (i = 0; i < 64; i++)
        grad[12991 + i] = (float)total[1193 + i];
    grad[13055] = s[133];
    grad[13056] = (float)total[1189];
    grad[13057] = s[54];
    for (i = 0; i < 32; i++)
        grad[13058 + i] = (float)total[1125 + i];
    for (i = 0; i < 32; i++)
        grad[13090 + i] = (float)total[1157 + i];
    for (i = 0; i < 1024; i++)
        grad[13122 + i] = (float)total[69 + i];
    for (i = 0; i < 32; i++)
        grad[14146 + i] = (float)total[1093 + i];
    for (i = 0; i < 64; i++)
        grad[14178 + i] = (float)total[5 + i];
    grad[14242] = s[132];
    grad[14243] = (float)total[1];
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
        circles_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        circles_nf_weights(n, rows, m, t + 128);
        circles_nf_grad_tile(params, s, m, t, total);
    }
    if (n > 0)
        circles_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

double circles_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? circles_nf_loss_grad(params, n, x, grad, work) : circles_nf_loss_only(params, n, x, work);
}

void circles_init(uint64_t seed, float *params)
{
    static const struct circles_nf_initial from[] = {
        {0, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.scaling_factor */
        {1, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.1.net.1.weight */
        {33, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.1.bias */
        {65, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.1.net.2.weight */
        {1089, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.2.bias */
        {1121, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.1.net.3.weight */
        {1185, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.3.bias */
        {1187, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.scaling_factor */
        {1188, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.2.net.1.weight */
        {1220, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.1.bias */
        {1252, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.2.net.2.weight */
        {2276, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.2.bias */
        {2308, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.2.net.3.weight */
        {2372, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.3.bias */
        {2374, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.scaling_factor */
        {2375, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.3.net.1.weight */
        {2407, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.1.bias */
        {2439, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.3.net.2.weight */
        {3463, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.2.bias */
        {3495, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.3.net.3.weight */
        {3559, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.3.bias */
        {3561, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.scaling_factor */
        {3562, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.4.net.1.weight */
        {3594, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.1.bias */
        {3626, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.4.net.2.weight */
        {4650, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.2.bias */
        {4682, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.4.net.3.weight */
        {4746, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.3.bias */
        {4748, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.scaling_factor */
        {4749, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.5.net.1.weight */
        {4781, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.1.bias */
        {4813, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.5.net.2.weight */
        {5837, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.2.bias */
        {5869, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.5.net.3.weight */
        {5933, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.3.bias */
        {5935, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.scaling_factor */
        {5936, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.6.net.1.weight */
        {5968, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.1.bias */
        {6000, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.6.net.2.weight */
        {7024, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.2.bias */
        {7056, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.6.net.3.weight */
        {7120, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.3.bias */
        {7122, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.scaling_factor */
        {7123, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.7.net.1.weight */
        {7155, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.1.bias */
        {7187, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.7.net.2.weight */
        {8211, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.2.bias */
        {8243, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.7.net.3.weight */
        {8307, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.3.bias */
        {8309, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.scaling_factor */
        {8310, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.8.net.1.weight */
        {8342, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.1.bias */
        {8374, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.8.net.2.weight */
        {9398, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.2.bias */
        {9430, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.8.net.3.weight */
        {9494, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.3.bias */
        {9496, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.scaling_factor */
        {9497, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.9.net.1.weight */
        {9529, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.1.bias */
        {9561, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.9.net.2.weight */
        {10585, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.2.bias */
        {10617, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.9.net.3.weight */
        {10681, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.3.bias */
        {10683, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.scaling_factor */
        {10684, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.10.net.1.weight */
        {10716, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.net.1.bias */
        {10748, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.10.net.2.weight */
        {11772, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.net.2.bias */
        {11804, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.10.net.3.weight */
        {11868, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.net.3.bias */
        {11870, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.scaling_factor */
        {11871, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.11.net.1.weight */
        {11903, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.1.bias */
        {11935, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.11.net.2.weight */
        {12959, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.2.bias */
        {12991, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.11.net.3.weight */
        {13055, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.3.bias */
        {13057, 1, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.scaling_factor */
        {13058, 32, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.12.net.1.weight */
        {13090, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.net.1.bias */
        {13122, 1024, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.12.net.2.weight */
        {14146, 32, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.net.2.bias */
        {14178, 64, CIRCLES_NF_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.12.net.3.weight */
        {14242, 2, CIRCLES_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.net.3.bias */
    };
    circles_nf_initialise(seed, from, sizeof from / sizeof *from, params);
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

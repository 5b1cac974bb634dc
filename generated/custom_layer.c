/* custom_layer.c - a normalizing flow in plain C, compiled by nfc 0.1.0; see custom_layer.h. Do not edit.
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

#include "custom_layer.h"

#include <math.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define CUSTOM_LAYER_NF_VECTOR 1
#if defined(__AVX512F__)
#include <immintrin.h>
#define CUSTOM_LAYER_NF_LANE_BYTES 64
#define CUSTOM_LAYER_NF_AVX512 1
#elif defined(__AVX__)
#define CUSTOM_LAYER_NF_LANE_BYTES 32
#define CUSTOM_LAYER_NF_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define CUSTOM_LAYER_NF_LANE_BYTES 16
#ifdef __aarch64__
#include <arm_neon.h>
#endif
#ifdef __SSE2__
#define CUSTOM_LAYER_NF_SSE 1 /* as CUSTOM_LAYER_NF_AVX */
#endif
#endif
#define CUSTOM_LAYER_NF_LANES (CUSTOM_LAYER_NF_LANE_BYTES / sizeof(float))
typedef float custom_layer_nf_lane __attribute__((vector_size(CUSTOM_LAYER_NF_LANE_BYTES)));
typedef int32_t custom_layer_nf_mask __attribute__((vector_size(CUSTOM_LAYER_NF_LANE_BYTES)));
#define CUSTOM_LAYER_NF_FETCH(p) __builtin_prefetch(p)
#else
#define CUSTOM_LAYER_NF_FETCH(p) ((void)0)
#define CUSTOM_LAYER_NF_VECTOR 0
#define CUSTOM_LAYER_NF_LANES 1u
typedef float custom_layer_nf_lane;
typedef int32_t custom_layer_nf_mask;
#endif
#if defined(__GNUC__) && !defined(__TINYC__)
#define CUSTOM_LAYER_NF_INLINE static inline __attribute__((always_inline))
#else
#define CUSTOM_LAYER_NF_INLINE static inline
#endif
static inline custom_layer_nf_lane custom_layer_nf_load(const float *p)
{
    custom_layer_nf_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void custom_layer_nf_store(float *p, custom_layer_nf_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline custom_layer_nf_lane custom_layer_nf_set(float a)
{
#if CUSTOM_LAYER_NF_VECTOR
    const custom_layer_nf_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline custom_layer_nf_lane custom_layer_nf_select(custom_layer_nf_mask m, custom_layer_nf_lane a, custom_layer_nf_lane b)
{
#ifdef CUSTOM_LAYER_NF_AVX
    return __builtin_ia32_blendvps256(b, a, (custom_layer_nf_lane)m);
#elif CUSTOM_LAYER_NF_VECTOR
    return (custom_layer_nf_lane)(((custom_layer_nf_mask)a & m) | ((custom_layer_nf_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

/* x, but at most high; NaN comes through. */
static inline custom_layer_nf_lane custom_layer_nf_most(float high, custom_layer_nf_lane x)
{
    const custom_layer_nf_lane b = custom_layer_nf_set(high);
#ifdef CUSTOM_LAYER_NF_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(CUSTOM_LAYER_NF_SSE)
    return __builtin_ia32_minps(b, x);
#elif defined(CUSTOM_LAYER_NF_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return custom_layer_nf_select((custom_layer_nf_mask)(b < x), b, x);
#endif
}

/* x, but at least low and at most high; NaN comes through. */
static inline custom_layer_nf_lane custom_layer_nf_limit(float low, float high, custom_layer_nf_lane x)
{
    const custom_layer_nf_lane a = custom_layer_nf_set(low);
#ifdef CUSTOM_LAYER_NF_AVX
    return custom_layer_nf_most(high, __builtin_ia32_maxps256(a, x));
#elif defined(CUSTOM_LAYER_NF_SSE)
    return custom_layer_nf_most(high, __builtin_ia32_maxps(a, x));
#elif defined(CUSTOM_LAYER_NF_AVX512)
    return custom_layer_nf_most(high, _mm512_maskz_max_ps((__mmask16)-1, a, x));
#else
    return custom_layer_nf_most(high, custom_layer_nf_select((custom_layer_nf_mask)(x < a), a, x));
#endif
}

/* a b + c, rounded once where the target has an instruction for it. Nothing else is contracted: a row has the same bits
 * whatever function it passes through. */
static inline custom_layer_nf_lane custom_layer_nf_fma(custom_layer_nf_lane a, custom_layer_nf_lane b, custom_layer_nf_lane c)
{
#ifdef CUSTOM_LAYER_NF_AVX512
    return _mm512_fmadd_ps(a, b, c);
#elif defined(CUSTOM_LAYER_NF_AVX) && defined(__FMA__)
    return __builtin_ia32_vfmaddps256(a, b, c);
#elif CUSTOM_LAYER_NF_VECTOR && defined(__aarch64__)
    return (custom_layer_nf_lane)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
#else
    return a * b + c;
#endif
}

/* c - a b */
static inline custom_layer_nf_lane custom_layer_nf_less(custom_layer_nf_lane c, custom_layer_nf_lane a, custom_layer_nf_lane b)
{
#if CUSTOM_LAYER_NF_VECTOR && (defined(CUSTOM_LAYER_NF_AVX512) || defined(__FMA__) || defined(__aarch64__))
    return custom_layer_nf_fma(-a, b, c);
#else
    return c - a * b;
#endif
}

/* c + x p, for one step of Horner's rule */
static inline custom_layer_nf_lane custom_layer_nf_next(float c, custom_layer_nf_lane x, custom_layer_nf_lane p) { return custom_layer_nf_fma(x, p, custom_layer_nf_set(c)); }
/* c + x d */
static inline custom_layer_nf_lane custom_layer_nf_line(float c, custom_layer_nf_lane x, float d) { return custom_layer_nf_fma(x, custom_layer_nf_set(d), custom_layer_nf_set(c)); }

static inline custom_layer_nf_lane custom_layer_nf_sqrt(custom_layer_nf_lane a)
{
#ifdef CUSTOM_LAYER_NF_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(CUSTOM_LAYER_NF_SSE)
    return __builtin_ia32_sqrtps(a);
#elif defined(CUSTOM_LAYER_NF_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif CUSTOM_LAYER_NF_VECTOR
    custom_layer_nf_lane r = a;
    unsigned i;
    for (i = 0; i < CUSTOM_LAYER_NF_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

#if CUSTOM_LAYER_NF_VECTOR
#define CUSTOM_LAYER_NF_INTEGER 12583166.0f /* 1.5 * 2^23 + 2 * 127: the lowest bits of a number added to it are an integer */
/* a 2^n for t = CUSTOM_LAYER_NF_INTEGER + n, rounded once where it is subnormal: 2^n is two factors, their exponents half of n's. */
static inline custom_layer_nf_lane custom_layer_nf_scale(custom_layer_nf_lane a, custom_layer_nf_lane t)
{
#ifdef CUSTOM_LAYER_NF_AVX512
    return _mm512_maskz_scalef_ps((__mmask16)-1, a, t - CUSTOM_LAYER_NF_INTEGER);
#else
    const custom_layer_nf_mask biased = (custom_layer_nf_mask)t & 511, half = biased >> 1;
    return a * (custom_layer_nf_lane)(half << 23) * (custom_layer_nf_lane)((biased - half) << 23);
#endif
}
#endif

/* The sum over the lanes: halves are added, and their halves, always in the same order. */
static inline float custom_layer_nf_hsum(custom_layer_nf_lane a)
{
#ifdef CUSTOM_LAYER_NF_AVX512
    return _mm512_reduce_add_ps(a);
#elif defined(CUSTOM_LAYER_NF_AVX)
    float low __attribute__((vector_size(16))), s __attribute__((vector_size(16)));
    memcpy(&low, &a, 16);
    memcpy(&s, (const char *)&a + 16, 16);
    s += low;
    return (s[0] + s[2]) + (s[1] + s[3]);
#elif CUSTOM_LAYER_NF_VECTOR
    const custom_layer_nf_lane s = a;
    return (s[0] + s[2]) + (s[1] + s[3]);
#else
    return a;
#endif
}

/* Turns a square of numbers, CUSTOM_LAYER_NF_SIDE a side: to[c * to_apart + r] = from[r * apart + c]. */
#if CUSTOM_LAYER_NF_VECTOR && defined(__has_builtin)
#if __has_builtin(__builtin_shufflevector)
#define CUSTOM_LAYER_NF_SIDE (16 / sizeof(float))
typedef float custom_layer_nf_row __attribute__((vector_size(16)));
static inline void custom_layer_nf_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    custom_layer_nf_row a, b, c, d, ab, cd;
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
#ifndef CUSTOM_LAYER_NF_SIDE
#define CUSTOM_LAYER_NF_SIDE 1
static inline void custom_layer_nf_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    (void)to_apart, (void)apart;
    *to = *from;
}
#endif

static inline custom_layer_nf_lane custom_layer_nf_select_lt(custom_layer_nf_lane a, custom_layer_nf_lane b, custom_layer_nf_lane yes, custom_layer_nf_lane no)
{
    return custom_layer_nf_select((custom_layer_nf_mask)(a < b), yes, no);
}

static inline custom_layer_nf_lane custom_layer_nf_select_le(custom_layer_nf_lane a, custom_layer_nf_lane b, custom_layer_nf_lane yes, custom_layer_nf_lane no)
{
    return custom_layer_nf_select((custom_layer_nf_mask)(a <= b), yes, no);
}

static inline custom_layer_nf_lane custom_layer_nf_select_eq(custom_layer_nf_lane a, custom_layer_nf_lane b, custom_layer_nf_lane yes, custom_layer_nf_lane no)
{
    return custom_layer_nf_select((custom_layer_nf_mask)(a == b), yes, no);
}

/* The larger; a NaN in either argument comes through. */
static inline custom_layer_nf_lane custom_layer_nf_max(custom_layer_nf_lane a, custom_layer_nf_lane b) { return custom_layer_nf_select_lt(b, a, a, custom_layer_nf_select((custom_layer_nf_mask)(a == a), b, a)); }

static inline custom_layer_nf_lane custom_layer_nf_abs(custom_layer_nf_lane a)
{
#if CUSTOM_LAYER_NF_VECTOR
    return (custom_layer_nf_lane)((custom_layer_nf_mask)a & ~(custom_layer_nf_mask)custom_layer_nf_set((float)-0.0));
#else
    return (float)fabs((double)a);
#endif
}

#if CUSTOM_LAYER_NF_VECTOR
/* e^x = 2^n (1 + w) = 2^n e^r with |r| <= ln(2)/2; returns w, and n as custom_layer_nf_scale takes it. */
static inline custom_layer_nf_lane custom_layer_nf_exp_parts(custom_layer_nf_lane x, custom_layer_nf_lane *power)
{
    custom_layer_nf_lane n, r, z, p;
    x = custom_layer_nf_limit(-104.0f, 89.0f, x);
    *power = custom_layer_nf_line(CUSTOM_LAYER_NF_INTEGER, x, 1.44269504f); /* rounds to an integer */
    n = *power - CUSTOM_LAYER_NF_INTEGER;
    r = custom_layer_nf_fma(n, custom_layer_nf_set(2.12194440e-4f), custom_layer_nf_less(x, n, custom_layer_nf_set(0.693359375f)));
    z = r * r;
    p = custom_layer_nf_fma(z, custom_layer_nf_set(1.39504799e-3f), custom_layer_nf_line(0.041666206f, r, 8.36888235e-3f));
    p = custom_layer_nf_fma(z, p, custom_layer_nf_line(0.5f, r, 0.166665196f));
    return custom_layer_nf_fma(z, p, r);
}
#endif
static inline custom_layer_nf_lane custom_layer_nf_exp(custom_layer_nf_lane x)
{
#if CUSTOM_LAYER_NF_VECTOR
    custom_layer_nf_lane power;
    const custom_layer_nf_lane w = custom_layer_nf_exp_parts(x, &power);
    return custom_layer_nf_scale(1.0f + w, power);
#else
    return expf(x);
#endif
}

/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline custom_layer_nf_lane custom_layer_nf_log(custom_layer_nf_lane x)
{
#if CUSTOM_LAYER_NF_VECTOR
    const custom_layer_nf_lane zero = custom_layer_nf_set(0.0f);
    const custom_layer_nf_mask tiny = (custom_layer_nf_mask)(x < 1.17549435e-38f);
    custom_layer_nf_mask i;
    custom_layer_nf_lane y = custom_layer_nf_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = ((custom_layer_nf_mask)y - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (custom_layer_nf_lane)((custom_layer_nf_mask)y - (i << 23)) - 1.0f;
    n = (custom_layer_nf_lane)(i + 0x4b400000) - 12582912.0f - custom_layer_nf_select(tiny, custom_layer_nf_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * custom_layer_nf_next(0.666666627f, z, custom_layer_nf_next(0.400003552f, z, custom_layer_nf_line(0.285358906f, z, 0.236105233f)));
    h = 0.5f * f * f;
    r = custom_layer_nf_fma(n, custom_layer_nf_set(0.693359375f), f - (h - custom_layer_nf_fma(n, custom_layer_nf_set(-2.12194440e-4f), s * (h + r))));
    r = custom_layer_nf_select((custom_layer_nf_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = custom_layer_nf_select((custom_layer_nf_mask)(x == 0.0f), zero - INFINITY, r);
    return custom_layer_nf_select((custom_layer_nf_mask)(x < 0.0f), custom_layer_nf_set(NAN), r);
#else
    return logf(x);
#endif
}

/* tanh a = (T + w) / (1 + T w) where a = n ln(2)/2 + r, w = tanh r and T = tanh(n ln(2)/2) = (2^n - 1) / (2^n + 1). The
 * denominator is made of the numerator, so that what rounds the one rounds the other; n begins at 3/4, where less is
 * lost than at 1/2: the sum that finds it keeps halves, and the half is cut off. */
static inline custom_layer_nf_lane custom_layer_nf_tanh(custom_layer_nf_lane x)
{
#if CUSTOM_LAYER_NF_VECTOR
    const custom_layer_nf_lane magic = custom_layer_nf_set(6291582.0f), a = custom_layer_nf_most(9.5f, custom_layer_nf_abs(x)); /* 1.5 * 2^22 + 126 */
    const custom_layer_nf_lane t = (custom_layer_nf_lane)((custom_layer_nf_mask)custom_layer_nf_fma(a, custom_layer_nf_set(2.88539008f), magic) & -2);
    const custom_layer_nf_lane r = custom_layer_nf_less(a, t - magic, custom_layer_nf_set(0.34657359f)), z = r * r;
    const custom_layer_nf_lane w = custom_layer_nf_fma(r * z, custom_layer_nf_next(-0.333332092f, z, custom_layer_nf_line(0.133223608f, z, -0.0511830561f)), r);
    const custom_layer_nf_lane half = (custom_layer_nf_lane)((custom_layer_nf_mask)t << 22); /* 2^n / 2 */
    const custom_layer_nf_lane p = custom_layer_nf_fma(half + 0.5f, w, half - 0.5f), y = p / (p + (1.0f - w));
    return (custom_layer_nf_lane)((custom_layer_nf_mask)y | ((custom_layer_nf_mask)x & (custom_layer_nf_mask)custom_layer_nf_set(-0.0f)));
#else
    return tanhf(x);
#endif
}

/* 1 / (1 + e) for x >= 0 and e / (1 + e) below, e = e^-|x|, with what rounding 1 + e lost put back. */
static inline custom_layer_nf_lane custom_layer_nf_sigmoid(custom_layer_nf_lane x)
{
    const custom_layer_nf_lane zero = custom_layer_nf_set(0.0f), e = custom_layer_nf_exp(-custom_layer_nf_abs(x)), s = 1.0f + e;
    const custom_layer_nf_lane y = custom_layer_nf_select_lt(x, zero, e, custom_layer_nf_set(1.0f)) / s, inverse = custom_layer_nf_select_lt(x, zero, 1.0f - y, y);
    return custom_layer_nf_less(y, y * (e - (s - 1.0f)), inverse);
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline custom_layer_nf_lane custom_layer_nf_normal(custom_layer_nf_lane u)
{
    const custom_layer_nf_lane tail = 0.5f * custom_layer_nf_select_lt(u, custom_layer_nf_set(0.0f), -u, u), q = 0.5f - tail,
                  r = custom_layer_nf_less(custom_layer_nf_set(0.180625f), q, q);
    const custom_layer_nf_lane s = custom_layer_nf_sqrt(-custom_layer_nf_log(tail)), c = s - 1.6f, e = s - 5.0f;
    custom_layer_nf_lane z, middle, far, extreme;
    middle = custom_layer_nf_next(3.3871327179f, r, custom_layer_nf_next(50.434271938f, r, custom_layer_nf_line(159.29113202f, r, 59.109374720f)));
    middle = q * middle / custom_layer_nf_next(1.0f, r, custom_layer_nf_next(17.895169469f, r, custom_layer_nf_line(78.757757664f, r, 67.187563600f)));
    far = custom_layer_nf_next(1.4234372777f, c, custom_layer_nf_next(2.7568153900f, c, custom_layer_nf_line(1.3067284816f, c, 0.17023821103f)));
    far = far / custom_layer_nf_next(1.0f, c, custom_layer_nf_line(0.73700164250f, c, 0.12021132975f));
    extreme = custom_layer_nf_next(6.6579051150f, e, custom_layer_nf_next(3.0812263860f, e, custom_layer_nf_line(0.42868294337f, e, 0.017337203997f)));
    extreme = extreme / custom_layer_nf_next(1.0f, e, custom_layer_nf_line(0.24197894225f, e, 0.012258202635f));
    z = custom_layer_nf_select_lt(q, custom_layer_nf_set(0.425f), middle, custom_layer_nf_select_lt(s, custom_layer_nf_set(5.0f), far, extreme));
    return custom_layer_nf_select_lt(u, custom_layer_nf_set(0.0f), -z, z);
}

/* One result: d = from + sum_i weight[i * step_i] a[i], or d += sum_i ...; four lanes of rows at a time. */
static inline void custom_layer_nf_dot(float *d, custom_layer_nf_lane from, int more, const float *weight, size_t step_i, const float *a,
                          size_t in, size_t stride_a, size_t m)
{
    size_t k, i;
    for (k = 0; k + 4 * CUSTOM_LAYER_NF_LANES <= m; k += 4 * CUSTOM_LAYER_NF_LANES) {
        const float *x = a + k, *w = weight;
        custom_layer_nf_lane s0 = more ? custom_layer_nf_load(d + k) : from, s1 = more ? custom_layer_nf_load(d + k + CUSTOM_LAYER_NF_LANES) : from;
        custom_layer_nf_lane s2 = more ? custom_layer_nf_load(d + k + 2 * CUSTOM_LAYER_NF_LANES) : from, s3 = more ? custom_layer_nf_load(d + k + 3 * CUSTOM_LAYER_NF_LANES) : from;
        for (i = 0; i < in; i++, x += stride_a, w += step_i) {
            s0 = custom_layer_nf_fma(custom_layer_nf_load(x), custom_layer_nf_set(*w), s0);
            s1 = custom_layer_nf_fma(custom_layer_nf_load(x + CUSTOM_LAYER_NF_LANES), custom_layer_nf_set(*w), s1);
            s2 = custom_layer_nf_fma(custom_layer_nf_load(x + 2 * CUSTOM_LAYER_NF_LANES), custom_layer_nf_set(*w), s2);
            s3 = custom_layer_nf_fma(custom_layer_nf_load(x + 3 * CUSTOM_LAYER_NF_LANES), custom_layer_nf_set(*w), s3);
        }
        custom_layer_nf_store(d + k, s0);
        custom_layer_nf_store(d + k + CUSTOM_LAYER_NF_LANES, s1);
        custom_layer_nf_store(d + k + 2 * CUSTOM_LAYER_NF_LANES, s2);
        custom_layer_nf_store(d + k + 3 * CUSTOM_LAYER_NF_LANES, s3);
    }
    for (; k < m; k += CUSTOM_LAYER_NF_LANES) {
        custom_layer_nf_lane s = more ? custom_layer_nf_load(d + k) : from;
        for (i = 0; i < in; i++)
            s = custom_layer_nf_fma(custom_layer_nf_load(a + i * stride_a + k), custom_layer_nf_set(weight[i * step_i]), s);
        custom_layer_nf_store(d + k, s);
    }
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i], or d[o] += sum_i ..., four results at a time: for small
 * matrices, for the last lane and for what is left of a large one. */
static inline void custom_layer_nf_matvec4(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                              const float *bias, size_t in, size_t out, size_t stride, size_t stride_a, size_t m,
                              int more)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += CUSTOM_LAYER_NF_LANES)
        for (o = 0; o < whole; o += 4) {
            const float *w = weight + o * step_o;
            float *to = d + o * stride + k;
            custom_layer_nf_lane s0, s1, s2, s3;
            if (more) {
                s0 = custom_layer_nf_load(to), s1 = custom_layer_nf_load(to + stride);
                s2 = custom_layer_nf_load(to + 2 * stride), s3 = custom_layer_nf_load(to + 3 * stride);
            } else {
                s0 = custom_layer_nf_set(bias ? bias[o] : 0), s1 = custom_layer_nf_set(bias ? bias[o + 1] : 0);
                s2 = custom_layer_nf_set(bias ? bias[o + 2] : 0), s3 = custom_layer_nf_set(bias ? bias[o + 3] : 0);
            }
            for (i = 0; i < in; i++, w += step_i) {
                const custom_layer_nf_lane x = custom_layer_nf_load(a + i * stride_a + k);
                s0 = custom_layer_nf_fma(x, custom_layer_nf_set(w[0]), s0);
                s1 = custom_layer_nf_fma(x, custom_layer_nf_set(w[step_o]), s1);
                s2 = custom_layer_nf_fma(x, custom_layer_nf_set(w[2 * step_o]), s2);
                s3 = custom_layer_nf_fma(x, custom_layer_nf_set(w[3 * step_o]), s3);
            }
            custom_layer_nf_store(to, s0);
            custom_layer_nf_store(to + stride, s1);
            custom_layer_nf_store(to + 2 * stride, s2);
            custom_layer_nf_store(to + 3 * stride, s3);
        }
    for (o = whole; o < out; o++)
        custom_layer_nf_dot(d + o * stride, custom_layer_nf_set(bias ? bias[o] : 0), more, weight + o * step_o, step_i, a, in, stride_a, m);
}

/* A block of 6 results of 2 lanes of rows each fills the vector registers. */
typedef struct custom_layer_nf_block {
    custom_layer_nf_lane s00, s01, s10, s11, s20, s21, s30, s31, s40, s41, s50, s51;
} custom_layer_nf_block;

CUSTOM_LAYER_NF_INLINE custom_layer_nf_block custom_layer_nf_block6_load(const float *d, size_t stride)
{
    const custom_layer_nf_block b = {
        custom_layer_nf_load(d),
        custom_layer_nf_load(d + CUSTOM_LAYER_NF_LANES),
        custom_layer_nf_load(d + stride),
        custom_layer_nf_load(d + stride + CUSTOM_LAYER_NF_LANES),
        custom_layer_nf_load(d + 2 * stride),
        custom_layer_nf_load(d + 2 * stride + CUSTOM_LAYER_NF_LANES),
        custom_layer_nf_load(d + 3 * stride),
        custom_layer_nf_load(d + 3 * stride + CUSTOM_LAYER_NF_LANES),
        custom_layer_nf_load(d + 4 * stride),
        custom_layer_nf_load(d + 4 * stride + CUSTOM_LAYER_NF_LANES),
        custom_layer_nf_load(d + 5 * stride),
        custom_layer_nf_load(d + 5 * stride + CUSTOM_LAYER_NF_LANES),
    };
    return b;
}

CUSTOM_LAYER_NF_INLINE void custom_layer_nf_block6_store(float *d, size_t stride, const custom_layer_nf_block *b)
{
    custom_layer_nf_store(d, b->s00), custom_layer_nf_store(d + CUSTOM_LAYER_NF_LANES, b->s01);
    custom_layer_nf_store(d + stride, b->s10), custom_layer_nf_store(d + stride + CUSTOM_LAYER_NF_LANES, b->s11);
    custom_layer_nf_store(d + 2 * stride, b->s20), custom_layer_nf_store(d + 2 * stride + CUSTOM_LAYER_NF_LANES, b->s21);
    custom_layer_nf_store(d + 3 * stride, b->s30), custom_layer_nf_store(d + 3 * stride + CUSTOM_LAYER_NF_LANES, b->s31);
    custom_layer_nf_store(d + 4 * stride, b->s40), custom_layer_nf_store(d + 4 * stride + CUSTOM_LAYER_NF_LANES, b->s41);
    custom_layer_nf_store(d + 5 * stride, b->s50), custom_layer_nf_store(d + 5 * stride + CUSTOM_LAYER_NF_LANES, b->s51);
}

/* Result o += sum_i w[o * step_o + i * step_i] a[i * apart] for i < n, two lanes for each i. */
CUSTOM_LAYER_NF_INLINE void custom_layer_nf_block6_add(custom_layer_nf_block *b, const float *w, size_t step_o, size_t step_i, const float *a,
                             size_t apart, size_t n)
{
    for (; n > 0; n--, w += step_i, a += apart) {
        const custom_layer_nf_lane x = custom_layer_nf_load(a), y = custom_layer_nf_load(a + CUSTOM_LAYER_NF_LANES);
        CUSTOM_LAYER_NF_FETCH(w + 11 * step_o); /* of the next block */
        b->s00 = custom_layer_nf_fma(x, custom_layer_nf_set(w[0]), b->s00);
        b->s01 = custom_layer_nf_fma(y, custom_layer_nf_set(w[0]), b->s01);
        b->s10 = custom_layer_nf_fma(x, custom_layer_nf_set(w[step_o]), b->s10);
        b->s11 = custom_layer_nf_fma(y, custom_layer_nf_set(w[step_o]), b->s11);
        b->s20 = custom_layer_nf_fma(x, custom_layer_nf_set(w[2 * step_o]), b->s20);
        b->s21 = custom_layer_nf_fma(y, custom_layer_nf_set(w[2 * step_o]), b->s21);
        b->s30 = custom_layer_nf_fma(x, custom_layer_nf_set(w[3 * step_o]), b->s30);
        b->s31 = custom_layer_nf_fma(y, custom_layer_nf_set(w[3 * step_o]), b->s31);
        b->s40 = custom_layer_nf_fma(x, custom_layer_nf_set(w[4 * step_o]), b->s40);
        b->s41 = custom_layer_nf_fma(y, custom_layer_nf_set(w[4 * step_o]), b->s41);
        b->s50 = custom_layer_nf_fma(x, custom_layer_nf_set(w[5 * step_o]), b->s50);
        b->s51 = custom_layer_nf_fma(y, custom_layer_nf_set(w[5 * step_o]), b->s51);
    }
}

CUSTOM_LAYER_NF_INLINE custom_layer_nf_block custom_layer_nf_block6_zero(void)
{
    const custom_layer_nf_lane z = custom_layer_nf_set(0);
    const custom_layer_nf_block b = {z, z, z, z, z, z, z, z, z, z, z, z};
    return b;
}

/* Inputs that a product takes at a time: two lanes of them, 16 KB, stay in the first cache. */
#define CUSTOM_LAYER_NF_STRETCH (8192 / sizeof(custom_layer_nf_lane))
/* Rows it takes at a time: weights, once in the first cache, serve them all. Without vectors two, for small stacks. */
#define CUSTOM_LAYER_NF_GROUP ((CUSTOM_LAYER_NF_VECTOR ? 8 : 2) * CUSTOM_LAYER_NF_LANES)

/* m rows of n values, two lanes of rows at a time: those of row k and the next, n times two lanes, at pack + k * n. */
static inline void custom_layer_nf_pack(float *pack, const float *a, size_t n, size_t stride, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += 2 * CUSTOM_LAYER_NF_LANES)
        for (i = 0; i < n; i++, pack += 2 * CUSTOM_LAYER_NF_LANES) {
            custom_layer_nf_store(pack, custom_layer_nf_load(a + i * stride + k));
            custom_layer_nf_store(pack + CUSTOM_LAYER_NF_LANES, custom_layer_nf_load(a + i * stride + k + CUSTOM_LAYER_NF_LANES));
        }
}

/* What products begin with: the bias, every `apart`-th of it, or 0. */
static inline void custom_layer_nf_begin(float *d, const float *bias, size_t apart, size_t out, size_t stride, size_t m)
{
    size_t o, k;
    for (o = 0; o < out; o++)
        for (k = 0; k < m; k += CUSTOM_LAYER_NF_LANES)
            custom_layer_nf_store(d + o * stride + k, custom_layer_nf_set(bias ? bias[o * apart] : 0));
}

/* What they may end with: 0 where the gate is not above 0. The gate may be d itself: a relu. */
static inline void custom_layer_nf_gate(float *d, const float *gate, size_t out, size_t stride, size_t m)
{
    const custom_layer_nf_lane zero = custom_layer_nf_set(0);
    size_t o, k;
    for (o = 0; gate && o < out; o++)
        for (k = 0; k < m; k += CUSTOM_LAYER_NF_LANES)
            custom_layer_nf_store(d + o * stride + k,
                     custom_layer_nf_select_lt(zero, custom_layer_nf_load(gate + o * stride + k), custom_layer_nf_load(d + o * stride + k), zero));
}

/* A block at d of up to 6 results. Fewer than 6 are computed with those before them, which stay as they are: whatever
 * block or rest a result is in, its sum starts at what is at d and goes on in the order of the inputs. */
CUSTOM_LAYER_NF_INLINE custom_layer_nf_block custom_layer_nf_six_begin(const float *d, size_t results, size_t stride)
{
    return custom_layer_nf_block6_load(d - (6 - results) * stride, stride);
}

CUSTOM_LAYER_NF_INLINE void custom_layer_nf_six_end(float *d, size_t results, size_t stride, const custom_layer_nf_block *b)
{
    float six[6 * 2 * CUSTOM_LAYER_NF_LANES];
    const float *sum = six + (6 - results) * 2 * CUSTOM_LAYER_NF_LANES;
    size_t o, k;
    if (results == 6) {
        custom_layer_nf_block6_store(d, stride, b);
        return;
    }
    custom_layer_nf_block6_store(six, 2 * CUSTOM_LAYER_NF_LANES, b);
    for (o = 0; o < results; o++)
        for (k = 0; k < 2 * CUSTOM_LAYER_NF_LANES; k += CUSTOM_LAYER_NF_LANES)
            custom_layer_nf_store(d + o * stride + k, custom_layer_nf_load(sum + o * 2 * CUSTOM_LAYER_NF_LANES + k));
}

/* Adds to them the sums over n inputs, `apart` from each other. */
static inline void custom_layer_nf_six(float *d, size_t results, const float *weight, size_t step_o, size_t step_i,
                          const float *a, size_t apart, size_t n, size_t stride)
{
    custom_layer_nf_block b = custom_layer_nf_six_begin(d, results, stride);
    custom_layer_nf_block6_add(&b, weight - (6 - results) * step_o, step_o, step_i, a, apart, n);
    custom_layer_nf_six_end(d, results, stride, &b);
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 * Then 0 where the gate, if there is one, is not above 0: see custom_layer_nf_gate. */
static inline void custom_layer_nf_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const float *gate, size_t in, size_t out, size_t stride, size_t m)
{
    float pack[CUSTOM_LAYER_NF_STRETCH * CUSTOM_LAYER_NF_GROUP];
    const size_t whole = out < 6 || in * out < 512 ? 0 : m / (2 * CUSTOM_LAYER_NF_LANES) * 2 * CUSTOM_LAYER_NF_LANES;
    const size_t few = whole && out % 6 < 3 ? out % 6 : 0, sixes = out - few; /* one or two are no block */
    const int packs = sixes > 24;                                             /* inputs are read often enough */
    size_t g, k, o, first;
    if (few) {
        custom_layer_nf_matvec4(d + sixes * stride, weight + sixes * step_o, step_o, step_i, a, bias ? bias + sixes : NULL, in, few,
                   stride, stride, whole, 0);
        custom_layer_nf_gate(d + sixes * stride, gate ? gate + sixes * stride : NULL, few, stride, whole);
    }
    if (whole < m) {
        custom_layer_nf_matvec4(d + whole, weight, step_o, step_i, a + whole, bias, in, out, stride, stride, m - whole, 0);
        custom_layer_nf_gate(d + whole, gate ? gate + whole : NULL, out, stride, m - whole);
    }
    for (first = 0; first < in; first += CUSTOM_LAYER_NF_STRETCH) {
        const size_t n = in - first < CUSTOM_LAYER_NF_STRETCH ? in - first : CUSTOM_LAYER_NF_STRETCH;
        for (g = 0; g < whole; g += CUSTOM_LAYER_NF_GROUP) {
            const size_t group = whole - g < CUSTOM_LAYER_NF_GROUP ? whole - g : CUSTOM_LAYER_NF_GROUP;
            const float *x = a + first * stride + g;
            if (packs)
                custom_layer_nf_pack(pack, x, n, stride, group);
            for (o = 0; o < sixes; o += 6) {
                const size_t results = sixes - o < 6 ? sixes - o : 6;
                float *to = d + o * stride + g;
                if (first == 0)
                    custom_layer_nf_begin(to, bias ? bias + o : NULL, 1, results, stride, group);
                for (k = 0; k < group; k += 2 * CUSTOM_LAYER_NF_LANES)
                    custom_layer_nf_six(to + k, results, weight + o * step_o + first * step_i, step_o, step_i,
                           packs ? pack + k * n : x + k, packs ? 2 * CUSTOM_LAYER_NF_LANES : stride, n, stride);
                if (first + n == in)
                    custom_layer_nf_gate(to, gate ? gate + o * stride + g : NULL, results, stride, group);
            }
        }
    }
}

/* turned[row * 2 lanes + c] = b[c] for the first `rows` rows, whole lanes, of 2 lanes of values; 0 from cols on. */
static inline void custom_layer_nf_turn(float *turned, const float *b, size_t cols, size_t rows, size_t stride)
{
    const size_t whole = cols / CUSTOM_LAYER_NF_SIDE * CUSTOM_LAYER_NF_SIDE;
    size_t row, c;
    for (c = 0; c < whole; c += CUSTOM_LAYER_NF_SIDE)
        for (row = 0; row < rows; row += CUSTOM_LAYER_NF_SIDE) {
            CUSTOM_LAYER_NF_FETCH(b + (c + CUSTOM_LAYER_NF_SIDE + row / CUSTOM_LAYER_NF_SIDE % CUSTOM_LAYER_NF_SIDE) * stride + row);
            custom_layer_nf_turn_square(turned + row * 2 * CUSTOM_LAYER_NF_LANES + c, 2 * CUSTOM_LAYER_NF_LANES, b + c * stride + row, stride);
        }
    for (; c < 2 * CUSTOM_LAYER_NF_LANES; c++)
        for (row = 0; row < rows; row++)
            turned[row * 2 * CUSTOM_LAYER_NF_LANES + c] = c < cols ? b[c * stride + row] : 0;
}

/* sum[o] = sum over rows of a[o] turned[row], for fewer than 6 values of o and 2 lanes; += where there are more. */
static inline void custom_layer_nf_outer_few(float *sum, const float *a, size_t out, const float *turned, size_t rows,
                                size_t stride, int more)
{
    size_t o, k, c;
    for (o = 0; o < out; o++)
        for (k = 0; k < rows; k++)
            for (c = o * 2 * CUSTOM_LAYER_NF_LANES; c < (o + 1) * 2 * CUSTOM_LAYER_NF_LANES; c += CUSTOM_LAYER_NF_LANES)
                custom_layer_nf_store(sum + c, custom_layer_nf_fma(custom_layer_nf_load(turned + (k - o) * 2 * CUSTOM_LAYER_NF_LANES + c), custom_layer_nf_set(a[o * stride + k]),
                                         more || k ? custom_layer_nf_load(sum + c) : custom_layer_nf_set(0)));
}

/* total[o * in + i] += sum over rows of a[o] b[i], four results at a time: for small matrices. */
static inline void custom_layer_nf_outer4(double *total, const float *a, const float *b, size_t out, size_t in, size_t stride,
                             size_t m)
{
    const size_t whole = in / 4 * 4;
    size_t k, o, i;
    for (o = 0; o < out; o++) {
        const float *x = a + o * stride;
        for (i = 0; i < whole; i += 4) {
            const float *y = b + i * stride;
            double *t = total + o * in + i;
            custom_layer_nf_lane s0 = custom_layer_nf_set(0), s1 = s0, s2 = s0, s3 = s0;
            for (k = 0; k < m; k += CUSTOM_LAYER_NF_LANES) {
                const custom_layer_nf_lane v = custom_layer_nf_load(x + k);
                s0 = custom_layer_nf_fma(v, custom_layer_nf_load(y + k), s0);
                s1 = custom_layer_nf_fma(v, custom_layer_nf_load(y + stride + k), s1);
                s2 = custom_layer_nf_fma(v, custom_layer_nf_load(y + 2 * stride + k), s2);
                s3 = custom_layer_nf_fma(v, custom_layer_nf_load(y + 3 * stride + k), s3);
            }
            t[0] += (double)custom_layer_nf_hsum(s0);
            t[1] += (double)custom_layer_nf_hsum(s1);
            t[2] += (double)custom_layer_nf_hsum(s2);
            t[3] += (double)custom_layer_nf_hsum(s3);
        }
        for (i = whole; i < in; i++) {
            custom_layer_nf_lane s0 = custom_layer_nf_set(0), s1 = s0; /* two chains */
            for (k = 0; k + CUSTOM_LAYER_NF_LANES < m; k += 2 * CUSTOM_LAYER_NF_LANES) {
                s0 = custom_layer_nf_fma(custom_layer_nf_load(x + k), custom_layer_nf_load(b + i * stride + k), s0);
                s1 = custom_layer_nf_fma(custom_layer_nf_load(x + k + CUSTOM_LAYER_NF_LANES), custom_layer_nf_load(b + i * stride + k + CUSTOM_LAYER_NF_LANES), s1);
            }
            if (k < m)
                s0 = custom_layer_nf_fma(custom_layer_nf_load(x + k), custom_layer_nf_load(b + i * stride + k), s0);
            total[o * in + i] += (double)custom_layer_nf_hsum(s0 + s1);
        }
    }
}

/* Whether a block of a matrix is known to be zero: rows o .. o + rows - 1, columns i .. i + cols - 1. hole[3 h ..] are
 * a row and its zeros [from, to), by rows, up to `last`; *hole goes on to those of row o. */
static inline int custom_layer_nf_hollow(const unsigned **hole, const unsigned *last, size_t o, size_t rows, size_t i, size_t cols)
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
static inline void custom_layer_nf_outer(double *total, const float *a, const float *b, const unsigned *hole, size_t holes,
                            size_t out, size_t in, size_t stride, size_t m)
{
    float turned[64 * 2 * CUSTOM_LAYER_NF_LANES], sum[6 * 2 * CUSTOM_LAYER_NF_LANES];
    size_t o, i, row, c, first;
    if (in < 2 * CUSTOM_LAYER_NF_LANES || out * in < 2048) {
        custom_layer_nf_outer4(total, a, b, out, in, stride, m);
        return;
    }
    for (first = 0; first < m; first += 64) {
        const size_t rows = m - first < 64 ? m - first : 64;
        for (i = 0; i < in; i += 2 * CUSTOM_LAYER_NF_LANES) {
            const size_t cols = in - i < 2 * CUSTOM_LAYER_NF_LANES ? in - i : 2 * CUSTOM_LAYER_NF_LANES;
            const unsigned *h = hole;
            custom_layer_nf_turn(turned, b + i * stride + first, cols, rows, stride);
            for (o = 0; o < out; o += 6) {
                const size_t results = out - o < 6 ? out - o : 6, again = o ? 6 - results : 0;
                if (custom_layer_nf_hollow(&h, hole + 3 * holes, o, results, i, cols))
                    continue;
                if (results + again == 6) { /* a product once more, with the rows as its inputs */
                    custom_layer_nf_block six = custom_layer_nf_block6_zero();
                    custom_layer_nf_block6_add(&six, a + (o - again) * stride + first, stride, 1, turned, 2 * CUSTOM_LAYER_NF_LANES, rows);
                    custom_layer_nf_block6_store(sum, 2 * CUSTOM_LAYER_NF_LANES, &six);
                } else {
                    custom_layer_nf_outer_few(sum, a + first, results, turned, rows, stride, 0);
                }
                for (row = again; row < results + again; row++)
                    for (c = 0; c < cols; c++)
                        total[(o - again + row) * in + i + c] += (double)sum[row * 2 * CUSTOM_LAYER_NF_LANES + c];
            }
        }
    }
}

/* Rows of x, `apart` numbers from one to the next, to columns of a tile, element j of row k at t[j * stride + k]; rows
 * past the last repeat it up to m. */
static inline void custom_layer_nf_to_tile(const float *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++) {
        for (k = (rows - 1) / CUSTOM_LAYER_NF_LANES * CUSTOM_LAYER_NF_LANES; k < m; k += CUSTOM_LAYER_NF_LANES)
            custom_layer_nf_store(t + j * stride + k, custom_layer_nf_set(x[(rows - 1) * apart + j]));
        for (k = 0; k + 1 < rows; k++)
            t[j * stride + k] = x[k * apart + j];
    }
}

/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void custom_layer_nf_weights(size_t n, size_t rows, size_t m, float *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (float)(k < rows ? 1.0 / (double)n : 0.0);
}

/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void custom_layer_nf_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
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

#define CUSTOM_LAYER_NF_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + CUSTOM_LAYER_NF_DRAWS - 1, as custom_layer_nf_philox has them. */
static inline void custom_layer_nf_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][CUSTOM_LAYER_NF_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < CUSTOM_LAYER_NF_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < CUSTOM_LAYER_NF_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void custom_layer_nf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    uint32_t w[4][CUSTOM_LAYER_NF_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += CUSTOM_LAYER_NF_DRAWS) {
        const size_t n = rows - from < CUSTOM_LAYER_NF_DRAWS ? rows - from : CUSTOM_LAYER_NF_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            float *to = t + j * stride + from;
            if (j * words % 4 == 0)
                custom_layer_nf_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
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

enum { CUSTOM_LAYER_NF_INIT_CONSTANT, CUSTOM_LAYER_NF_INIT_UNIFORM, CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct custom_layer_nf_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, i) alone. */
static inline void custom_layer_nf_initialise(uint64_t seed, const struct custom_layer_nf_initial *from, size_t n, float *params)
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
            if (from[p].kind != CUSTOM_LAYER_NF_INIT_CONSTANT)
                do {
                    custom_layer_nf_philox(seed, from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == CUSTOM_LAYER_NF_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (float)value;
        }
}

/* What the moments are scaled by at a step, 1 at the first. */
static inline void custom_layer_nf_adamw_scale(const struct custom_layer_adamw_options *o, uint64_t step, double scale[2])
{
    scale[0] = 1.0 / (1.0 - pow(o->beta1, (double)step));
    scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));
}

/* One update of n parameters: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void custom_layer_nf_adamw_update(const struct custom_layer_adamw_options *o, const double scale[2], size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const custom_layer_nf_lane b1 = custom_layer_nf_set((float)o->beta1), b2 = custom_layer_nf_set((float)o->beta2), eps = custom_layer_nf_set((float)o->eps);
    const custom_layer_nf_lane rest1 = custom_layer_nf_set((float)(1.0 - o->beta1)), rest2 = custom_layer_nf_set((float)(1.0 - o->beta2));
    const custom_layer_nf_lane lr = custom_layer_nf_set((float)o->lr), decay = custom_layer_nf_set((float)o->weight_decay);
    const custom_layer_nf_lane scale1 = custom_layer_nf_set((float)scale[0]), scale2 = custom_layer_nf_set((float)scale[1]);
    float rest[4][CUSTOM_LAYER_NF_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += CUSTOM_LAYER_NF_LANES) {
        const size_t left = n - i < CUSTOM_LAYER_NF_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        float *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const float *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const custom_layer_nf_lane now = b1 * custom_layer_nf_load(first) + rest1 * custom_layer_nf_load(g);
        const custom_layer_nf_lane square = b2 * custom_layer_nf_load(second) + rest2 * (custom_layer_nf_load(g) * custom_layer_nf_load(g));
        custom_layer_nf_store(first, now);
        custom_layer_nf_store(second, square);
        custom_layer_nf_store(p, custom_layer_nf_load(p) - lr * (now * scale1 / (custom_layer_nf_sqrt(square * scale2) + eps) + decay * custom_layer_nf_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

#define LANES CUSTOM_LAYER_NF_LANES
#define LANE(a) ((a) - custom_layer_nf_set(0)) /* numbers are spread over the lanes */
#define FMA(a, b, c) custom_layer_nf_fma(LANE(a), LANE(b), LANE(c))   /* a * b + c */
#define LESS(a, b, c) custom_layer_nf_less(LANE(c), LANE(a), LANE(b)) /* c - a * b */

static void custom_layer_nf_each_exp(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(d + e * stride + k, custom_layer_nf_exp(custom_layer_nf_load(a + e * stride + k)));
}

static void custom_layer_nf_each_log(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(d + e * stride + k, custom_layer_nf_log(custom_layer_nf_load(a + e * stride + k)));
}

static void custom_layer_nf_each_tanh(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(d + e * stride + k, custom_layer_nf_tanh(custom_layer_nf_load(a + e * stride + k)));
}

static void custom_layer_nf_each_sigmoid(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(d + e * stride + k, custom_layer_nf_sigmoid(custom_layer_nf_load(a + e * stride + k)));
}

static void custom_layer_nf_each_normal(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(d + e * stride + k, custom_layer_nf_normal(custom_layer_nf_load(a + e * stride + k)));
}

/* ---- forward ---- */

static void custom_layer_nf_forward_prologue(const float *params, float *s)
{
    const float *flow_1_a = params + 0; /* flow.1.a [2] */
    const float *flow_1_b = params + 2; /* flow.1.b [2] */
    const float *flow_2_scaling_factor = params + 6; /* flow.2.scaling_factor [1] */
    const float *flow_3_a = params + 73; /* flow.3.a [2] */
    const float *flow_3_b = params + 75; /* flow.3.b [2] */
    const float *flow_4_scaling_factor = params + 79; /* flow.4.scaling_factor [1] */
    const float *flow_5_a = params + 146; /* flow.5.a [2] */
    const float *flow_5_b = params + 148; /* flow.5.b [2] */
    const float *flow_6_scaling_factor = params + 152; /* flow.6.scaling_factor [1] */
    const float *flow_7_a = params + 219; /* flow.7.a [2] */
    const float *flow_7_b = params + 221; /* flow.7.b [2] */
    const float *flow_8_scaling_factor = params + 225; /* flow.8.scaling_factor [1] */
    s[0] = fmaxf(flow_1_a[0], 0) + log1pf(expf(-fabsf(flow_1_a[0])));
    s[1] = fmaxf(flow_1_a[1], 0) + log1pf(expf(-fabsf(flow_1_a[1])));
    s[2] = fmaxf(flow_1_b[0], 0) + log1pf(expf(-fabsf(flow_1_b[0])));
    s[3] = fmaxf(flow_1_b[1], 0) + log1pf(expf(-fabsf(flow_1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[11] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[12] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[13] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[21] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[22] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[23] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[24] = s[20] * s[22];
    s[25] = s[21] * s[23];
    s[26] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[27] = s[26] < 4.3820266f ? s[26] : s[26] == s[26] ? 4.3820266f : s[26];
    s[28] = expf(s[27]);
    s[29] = 1.0f / s[28];
    s[30] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[31] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[32] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[33] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[34] = s[30] * s[32];
    s[35] = s[31] * s[33];
    s[36] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
}

static void custom_layer_nf_forward_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 128
    size_t k, j;
    (void)total;

    /* layer 1: bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v2_1 = FMA(x1, s[2], flow_1_c[0]);
        custom_layer_nf_store(t + 2 * TILE + k, v2_1);
        const custom_layer_nf_lane v2_2 = FMA(x2, s[3], flow_1_c[1]);
        custom_layer_nf_store(t + 3 * TILE + k, v2_2);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = FMA(v3_1, s[0], x1);
        custom_layer_nf_store(t + 2 * TILE + k, v5_1);
        const custom_layer_nf_lane v5_2 = FMA(v3_2, s[1], x2);
        custom_layer_nf_store(t + 3 * TILE + k, v5_2);
        const custom_layer_nf_lane v9_1 = FMA(LESS(v3_1, v3_1, 1.0f), s[4], 1.0f);
        custom_layer_nf_store(t + 6 * TILE + k, v9_1);
        const custom_layer_nf_lane v9_2 = FMA(LESS(v3_2, v3_2, 1.0f), s[5], 1.0f);
        custom_layer_nf_store(t + 7 * TILE + k, v9_2);
    }
    custom_layer_nf_each_log(t, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v10_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v10_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v11 = v10_1 + v10_2;
        custom_layer_nf_store(t + 4 * TILE + k, v11);
    }

    /* layer 2: coupling, forward */
    custom_layer_nf_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 21 * TILE, t + 5 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v12 = custom_layer_nf_load(t + (5 + j) * TILE + k);
            const custom_layer_nf_lane v13 = custom_layer_nf_load(t + (21 + j) * TILE + k);
            const custom_layer_nf_lane v14 = v12 * v13;
            custom_layer_nf_store(t + (37 + j) * TILE + k, v14);
        }
    custom_layer_nf_matvec(t, flow_2_net_2_weight, 16, 1, t + 37 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v16_1 = v15_1 + flow_2_net_2_bias[0];
        custom_layer_nf_store(t + 5 * TILE + k, v16_1);
        const custom_layer_nf_lane v16_2 = v15_2 + flow_2_net_2_bias[1];
        custom_layer_nf_store(t + 6 * TILE + k, v16_2);
        const custom_layer_nf_lane v17 = v16_1 * s[9];
        custom_layer_nf_store(t + 7 * TILE + k, v17);
    }
    custom_layer_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v18 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v19 = v18 * s[8];
        custom_layer_nf_store(t + 1 * TILE + k, v19);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v20 = v5_2 + v16_2;
        custom_layer_nf_store(t + 7 * TILE + k, v20);
    }
    custom_layer_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v20 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v21 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v22 = v20 * v21;
        custom_layer_nf_store(t + 5 * TILE + k, v22);
        const custom_layer_nf_lane v11 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v19 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v23 = v11 + v19;
        custom_layer_nf_store(t + 6 * TILE + k, v23);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v25_1 = FMA(v5_1, s[12], flow_3_c[0]);
        custom_layer_nf_store(t + 8 * TILE + k, v25_1);
        const custom_layer_nf_lane v25_2 = FMA(v22, s[13], flow_3_c[1]);
        custom_layer_nf_store(t + 9 * TILE + k, v25_2);
    }

    /* layer 3: bump, forward */
    custom_layer_nf_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v22 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v28_1 = FMA(v26_1, s[10], v5_1);
        custom_layer_nf_store(t + 7 * TILE + k, v28_1);
        const custom_layer_nf_lane v28_2 = FMA(v26_2, s[11], v22);
        custom_layer_nf_store(t + 8 * TILE + k, v28_2);
        const custom_layer_nf_lane v32_1 = FMA(LESS(v26_1, v26_1, 1.0f), s[14], 1.0f);
        custom_layer_nf_store(t + 9 * TILE + k, v32_1);
        const custom_layer_nf_lane v32_2 = FMA(LESS(v26_2, v26_2, 1.0f), s[15], 1.0f);
        custom_layer_nf_store(t + 10 * TILE + k, v32_2);
    }
    custom_layer_nf_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v33_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v33_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v23 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v35 = v23 + (v33_1 + v33_2);
        custom_layer_nf_store(t + 2 * TILE + k, v35);
    }

    /* layer 4: coupling, forward */
    custom_layer_nf_matvec(t + 9 * TILE, flow_4_net_1_weight, 1, 1, t + 8 * TILE, flow_4_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 25 * TILE, t + 9 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v36 = custom_layer_nf_load(t + (9 + j) * TILE + k);
            const custom_layer_nf_lane v37 = custom_layer_nf_load(t + (25 + j) * TILE + k);
            const custom_layer_nf_lane v38 = v36 * v37;
            custom_layer_nf_store(t + (41 + j) * TILE + k, v38);
        }
    custom_layer_nf_matvec(t, flow_4_net_2_weight, 16, 1, t + 41 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v39_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v40_1 = v39_1 + flow_4_net_2_bias[0];
        custom_layer_nf_store(t + 3 * TILE + k, v40_1);
        const custom_layer_nf_lane v40_2 = v39_2 + flow_4_net_2_bias[1];
        custom_layer_nf_store(t + 4 * TILE + k, v40_2);
        const custom_layer_nf_lane v41 = v40_1 * s[19];
        custom_layer_nf_store(t + 5 * TILE + k, v41);
    }
    custom_layer_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v42 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v43 = v42 * s[18];
        custom_layer_nf_store(t + 1 * TILE + k, v43);
        const custom_layer_nf_lane v28_1 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v44 = v28_1 + v40_2;
        custom_layer_nf_store(t + 5 * TILE + k, v44);
    }
    custom_layer_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v44 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v45 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v46 = v44 * v45;
        custom_layer_nf_store(t + 3 * TILE + k, v46);
        const custom_layer_nf_lane v35 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v43 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v47 = v35 + v43;
        custom_layer_nf_store(t + 4 * TILE + k, v47);
        const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v49_1 = FMA(v46, s[22], flow_5_c[0]);
        custom_layer_nf_store(t + 9 * TILE + k, v49_1);
        const custom_layer_nf_lane v49_2 = FMA(v28_2, s[23], flow_5_c[1]);
        custom_layer_nf_store(t + 10 * TILE + k, v49_2);
    }

    /* layer 5: bump, forward */
    custom_layer_nf_each_tanh(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v50_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v50_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v46 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v52_1 = FMA(v50_1, s[20], v46);
        custom_layer_nf_store(t + 5 * TILE + k, v52_1);
        const custom_layer_nf_lane v52_2 = FMA(v50_2, s[21], v28_2);
        custom_layer_nf_store(t + 6 * TILE + k, v52_2);
        const custom_layer_nf_lane v56_1 = FMA(LESS(v50_1, v50_1, 1.0f), s[24], 1.0f);
        custom_layer_nf_store(t + 9 * TILE + k, v56_1);
        const custom_layer_nf_lane v56_2 = FMA(LESS(v50_2, v50_2, 1.0f), s[25], 1.0f);
        custom_layer_nf_store(t + 10 * TILE + k, v56_2);
    }
    custom_layer_nf_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v57_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v57_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v47 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v59 = v47 + (v57_1 + v57_2);
        custom_layer_nf_store(t + 2 * TILE + k, v59);
    }

    /* layer 6: coupling, forward */
    custom_layer_nf_matvec(t + 7 * TILE, flow_6_net_1_weight, 1, 1, t + 5 * TILE, flow_6_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 23 * TILE, t + 7 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v60 = custom_layer_nf_load(t + (7 + j) * TILE + k);
            const custom_layer_nf_lane v61 = custom_layer_nf_load(t + (23 + j) * TILE + k);
            const custom_layer_nf_lane v62 = v60 * v61;
            custom_layer_nf_store(t + (39 + j) * TILE + k, v62);
        }
    custom_layer_nf_matvec(t, flow_6_net_2_weight, 16, 1, t + 39 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v63_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v63_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v64_1 = v63_1 + flow_6_net_2_bias[0];
        custom_layer_nf_store(t + 3 * TILE + k, v64_1);
        const custom_layer_nf_lane v64_2 = v63_2 + flow_6_net_2_bias[1];
        custom_layer_nf_store(t + 4 * TILE + k, v64_2);
        const custom_layer_nf_lane v65 = v64_1 * s[29];
        custom_layer_nf_store(t + 7 * TILE + k, v65);
    }
    custom_layer_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v66 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v67 = v66 * s[28];
        custom_layer_nf_store(t + 1 * TILE + k, v67);
        const custom_layer_nf_lane v52_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v64_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v68 = v52_2 + v64_2;
        custom_layer_nf_store(t + 7 * TILE + k, v68);
    }
    custom_layer_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v68 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v69 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v70 = v68 * v69;
        custom_layer_nf_store(t + 3 * TILE + k, v70);
        const custom_layer_nf_lane v59 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v67 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v71 = v59 + v67;
        custom_layer_nf_store(t + 4 * TILE + k, v71);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v73_1 = FMA(v52_1, s[32], flow_7_c[0]);
        custom_layer_nf_store(t + 8 * TILE + k, v73_1);
        const custom_layer_nf_lane v73_2 = FMA(v70, s[33], flow_7_c[1]);
        custom_layer_nf_store(t + 9 * TILE + k, v73_2);
    }

    /* layer 7: bump, forward */
    custom_layer_nf_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v70 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v76_1 = FMA(v74_1, s[30], v52_1);
        custom_layer_nf_store(t + 7 * TILE + k, v76_1);
        const custom_layer_nf_lane v76_2 = FMA(v74_2, s[31], v70);
        custom_layer_nf_store(t + 8 * TILE + k, v76_2);
        const custom_layer_nf_lane v80_1 = FMA(LESS(v74_1, v74_1, 1.0f), s[34], 1.0f);
        custom_layer_nf_store(t + 9 * TILE + k, v80_1);
        const custom_layer_nf_lane v80_2 = FMA(LESS(v74_2, v74_2, 1.0f), s[35], 1.0f);
        custom_layer_nf_store(t + 10 * TILE + k, v80_2);
    }
    custom_layer_nf_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v81_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v81_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v71 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v83 = v71 + (v81_1 + v81_2);
        custom_layer_nf_store(t + 2 * TILE + k, v83);
    }

    /* layer 8: coupling, forward */
    custom_layer_nf_matvec(t + 9 * TILE, flow_8_net_1_weight, 1, 1, t + 8 * TILE, flow_8_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 25 * TILE, t + 9 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v84 = custom_layer_nf_load(t + (9 + j) * TILE + k);
            const custom_layer_nf_lane v85 = custom_layer_nf_load(t + (25 + j) * TILE + k);
            const custom_layer_nf_lane v86 = v84 * v85;
            custom_layer_nf_store(t + (41 + j) * TILE + k, v86);
        }
    custom_layer_nf_matvec(t, flow_8_net_2_weight, 16, 1, t + 41 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v87_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v87_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v88_1 = v87_1 + flow_8_net_2_bias[0];
        custom_layer_nf_store(t + 3 * TILE + k, v88_1);
        const custom_layer_nf_lane v88_2 = v87_2 + flow_8_net_2_bias[1];
        custom_layer_nf_store(t + 4 * TILE + k, v88_2);
        const custom_layer_nf_lane v89 = v88_1 * s[39];
        custom_layer_nf_store(t + 5 * TILE + k, v89);
    }
    custom_layer_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v90 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v91 = v90 * s[38];
        custom_layer_nf_store(t + 1 * TILE + k, v91);
        const custom_layer_nf_lane v76_1 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v88_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v92 = v76_1 + v88_2;
        custom_layer_nf_store(t + 5 * TILE + k, v92);
    }
    custom_layer_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v92 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v93 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v94 = v92 * v93;
        custom_layer_nf_store(t + 3 * TILE + k, v94);
        const custom_layer_nf_lane v83 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v91 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v95 = v83 + v91;
        custom_layer_nf_store(t + 4 * TILE + k, v95);
    }
#undef TILE
}

void custom_layer_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float s[41], t[58 * 128];
    size_t first, k;
    (void)work;
    custom_layer_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        custom_layer_nf_forward_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[384 + k];
            z[(first + k) * 2 + 1] = t[1024 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[512 + k];
    }
}

/* ---- inverse ---- */

static void custom_layer_nf_inverse_prologue(const float *params, float *s)
{
    const float *flow_1_a = params + 0; /* flow.1.a [2] */
    const float *flow_1_b = params + 2; /* flow.1.b [2] */
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_scaling_factor = params + 6; /* flow.2.scaling_factor [1] */
    const float *flow_3_a = params + 73; /* flow.3.a [2] */
    const float *flow_3_b = params + 75; /* flow.3.b [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_scaling_factor = params + 79; /* flow.4.scaling_factor [1] */
    const float *flow_5_a = params + 146; /* flow.5.a [2] */
    const float *flow_5_b = params + 148; /* flow.5.b [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_scaling_factor = params + 152; /* flow.6.scaling_factor [1] */
    const float *flow_7_a = params + 219; /* flow.7.a [2] */
    const float *flow_7_b = params + 221; /* flow.7.b [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_scaling_factor = params + 225; /* flow.8.scaling_factor [1] */
    s[0] = fmaxf(flow_1_a[0], 0) + log1pf(expf(-fabsf(flow_1_a[0])));
    s[1] = fmaxf(flow_1_a[1], 0) + log1pf(expf(-fabsf(flow_1_a[1])));
    s[2] = fmaxf(flow_1_b[0], 0) + log1pf(expf(-fabsf(flow_1_b[0])));
    s[3] = fmaxf(flow_1_b[1], 0) + log1pf(expf(-fabsf(flow_1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[11] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[12] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[13] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[21] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[22] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[23] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[24] = s[20] * s[22];
    s[25] = s[21] * s[23];
    s[26] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[27] = s[26] < 4.3820266f ? s[26] : s[26] == s[26] ? 4.3820266f : s[26];
    s[28] = expf(s[27]);
    s[29] = 1.0f / s[28];
    s[30] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[31] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[32] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[33] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[34] = s[30] * s[32];
    s[35] = s[31] * s[33];
    s[36] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = s[32];
    s[41] = s[33];
    s[42] = flow_7_c[0];
    s[43] = flow_7_c[1];
    s[44] = s[30];
    s[45] = s[31];
    s[46] = s[40] * s[44];
    s[47] = s[41] * s[45];
    s[48] = s[22];
    s[49] = s[23];
    s[50] = flow_5_c[0];
    s[51] = flow_5_c[1];
    s[52] = s[20];
    s[53] = s[21];
    s[54] = s[48] * s[52];
    s[55] = s[49] * s[53];
    s[56] = s[12];
    s[57] = s[13];
    s[58] = flow_3_c[0];
    s[59] = flow_3_c[1];
    s[60] = s[10];
    s[61] = s[11];
    s[62] = s[56] * s[60];
    s[63] = s[57] * s[61];
    s[64] = s[2];
    s[65] = s[3];
    s[66] = flow_1_c[0];
    s[67] = flow_1_c[1];
    s[68] = s[0];
    s[69] = s[1];
    s[70] = s[64] * s[68];
    s[71] = s[65] * s[69];
}

static void custom_layer_nf_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 128
    int round;
    size_t k, e, j;
    (void)total;

    /* layer 8: coupling, inverse */
    custom_layer_nf_matvec(t + 2 * TILE, flow_8_net_1_weight, 1, 1, t + 1 * TILE, flow_8_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 18 * TILE, t + 2 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v1 = custom_layer_nf_load(t + (2 + j) * TILE + k);
            const custom_layer_nf_lane v2 = custom_layer_nf_load(t + (18 + j) * TILE + k);
            const custom_layer_nf_lane v3 = v1 * v2;
            custom_layer_nf_store(t + (34 + j) * TILE + k, v3);
        }
    custom_layer_nf_matvec(t + 2 * TILE, flow_8_net_2_weight, 16, 1, t + 34 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v4_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v4_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v5_1 = v4_1 + flow_8_net_2_bias[0];
        custom_layer_nf_store(t + 4 * TILE + k, v5_1);
        const custom_layer_nf_lane v5_2 = v4_2 + flow_8_net_2_bias[1];
        custom_layer_nf_store(t + 5 * TILE + k, v5_2);
        const custom_layer_nf_lane v6 = v5_1 * s[39];
        custom_layer_nf_store(t + 6 * TILE + k, v6);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v7 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v9 = -(v7 * s[38]);
        custom_layer_nf_store(t + 3 * TILE + k, v9);
    }
    custom_layer_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v10 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v12 = FMA(x1, v10, -v5_2);
        custom_layer_nf_store(t + 6 * TILE + k, v12);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v15_1 = v12;
        custom_layer_nf_store(t + 7 * TILE + k, v15_1);
        const custom_layer_nf_lane v15_2 = x2;
        custom_layer_nf_store(t + 8 * TILE + k, v15_2);
        const custom_layer_nf_lane v16_1 = (v12 - s[30]);
        const custom_layer_nf_lane v16_2 = (x2 - s[31]);
        const custom_layer_nf_lane v17_1 = (v12 + s[30]);
        const custom_layer_nf_lane v17_2 = (x2 + s[31]);
        const custom_layer_nf_lane v19_1 = (v16_1 + v17_1) * 0.5f;
        const custom_layer_nf_lane v19_2 = (v16_2 + v17_2) * 0.5f;
        const custom_layer_nf_lane v21_1 = v19_1;
        custom_layer_nf_store(t + 9 * TILE + k, v21_1);
        const custom_layer_nf_lane v21_2 = v19_2;
        custom_layer_nf_store(t + 10 * TILE + k, v21_2);
        const custom_layer_nf_lane v22_1 = (v17_1 - v16_1);
        custom_layer_nf_store(t + 11 * TILE + k, v22_1);
        const custom_layer_nf_lane v22_2 = (v17_2 - v16_2);
        custom_layer_nf_store(t + 12 * TILE + k, v22_2);
        const custom_layer_nf_lane v23_1 = v16_1;
        custom_layer_nf_store(t + 13 * TILE + k, v23_1);
        const custom_layer_nf_lane v23_2 = v16_2;
        custom_layer_nf_store(t + 14 * TILE + k, v23_2);
        const custom_layer_nf_lane v24_1 = v17_1;
        custom_layer_nf_store(t + 15 * TILE + k, v24_1);
        const custom_layer_nf_lane v24_2 = v17_2;
        custom_layer_nf_store(t + 16 * TILE + k, v24_2);
        const custom_layer_nf_lane v25_1 = v19_1;
        custom_layer_nf_store(t + 17 * TILE + k, v25_1);
        const custom_layer_nf_lane v25_2 = v19_2;
        custom_layer_nf_store(t + 18 * TILE + k, v25_2);
        const custom_layer_nf_lane v26_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 19 * TILE + k, v26_1);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 20 * TILE + k, v26_2);
    }

    /* layer 7: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v21_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v21_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v28_1 = FMA(v21_1, s[40], s[42]);
        custom_layer_nf_store(t + 4 * TILE + k, v28_1);
        const custom_layer_nf_lane v28_2 = FMA(v21_2, s[41], s[43]);
        custom_layer_nf_store(t + 5 * TILE + k, v28_2);
    }
    custom_layer_nf_each_tanh(t + 21 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v29_1 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v29_2 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v21_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v21_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v36_1 = FMA(v29_1, s[44], v21_1) - v15_1;
        const custom_layer_nf_lane v36_2 = FMA(v29_2, s[45], v21_2) - v15_2;
        const custom_layer_nf_lane v37_1 = custom_layer_nf_abs(v36_1);
        const custom_layer_nf_lane v37_2 = custom_layer_nf_abs(v36_2);
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v25_1 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v25_2 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v38_1 = custom_layer_nf_select_lt(v37_1, v26_1, v21_1, v25_1);
        custom_layer_nf_store(t + 4 * TILE + k, v38_1);
        const custom_layer_nf_lane v38_2 = custom_layer_nf_select_lt(v37_2, v26_2, v21_2, v25_2);
        custom_layer_nf_store(t + 5 * TILE + k, v38_2);
        const custom_layer_nf_lane v39_1 = custom_layer_nf_select_lt(v37_1, v26_1, v37_1, v26_1);
        custom_layer_nf_store(t + 23 * TILE + k, v39_1);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_select_lt(v37_2, v26_2, v37_2, v26_2);
        custom_layer_nf_store(t + 24 * TILE + k, v39_2);
        const custom_layer_nf_lane v23_1 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v23_2 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v40_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_1, v23_1, v21_1);
        custom_layer_nf_store(t + 25 * TILE + k, v40_1);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_2, v23_2, v21_2);
        custom_layer_nf_store(t + 26 * TILE + k, v40_2);
        const custom_layer_nf_lane v24_1 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v24_2 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v41_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_1, v21_1, v24_1);
        custom_layer_nf_store(t + 27 * TILE + k, v41_1);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_2, v21_2, v24_2);
        custom_layer_nf_store(t + 28 * TILE + k, v41_2);
        const custom_layer_nf_lane v42_1 = v36_1 / FMA(LESS(v29_1, v29_1, 1.0f), s[46], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v42_1);
        const custom_layer_nf_lane v42_2 = v36_2 / FMA(LESS(v29_2, v29_2, 1.0f), s[47], 1.0f);
        custom_layer_nf_store(t + 30 * TILE + k, v42_2);
        const custom_layer_nf_lane v44_1 = (v41_1 - v40_1) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v44_1);
        const custom_layer_nf_lane v44_2 = (v41_2 - v40_2) * 0.5f;
        custom_layer_nf_store(t + 32 * TILE + k, v44_2);
        const custom_layer_nf_lane v45_1 = v21_1 - v42_1;
        custom_layer_nf_store(t + 33 * TILE + k, v45_1);
        const custom_layer_nf_lane v45_2 = v21_2 - v42_2;
        custom_layer_nf_store(t + 34 * TILE + k, v45_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v40_1 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v45_1 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v45_2 = custom_layer_nf_load(t + 34 * TILE + k);
        const custom_layer_nf_lane v46_1 = custom_layer_nf_select_le(v40_1, v45_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v46_2 = custom_layer_nf_select_le(v40_2, v45_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v41_1 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v47_1 = custom_layer_nf_select_le(v45_1, v41_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v47_2 = custom_layer_nf_select_le(v45_2, v41_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v42_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v42_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v49_1 = custom_layer_nf_abs(v42_1);
        const custom_layer_nf_lane v49_2 = custom_layer_nf_abs(v42_2);
        const custom_layer_nf_lane v22_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v22_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v51_1 = custom_layer_nf_select_lt(v49_1 * 2.0f, v22_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v51_2 = custom_layer_nf_select_lt(v49_2 * 2.0f, v22_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v52_1 = (v46_1 * v47_1) * v51_1;
        const custom_layer_nf_lane v52_2 = (v46_2 * v47_2) * v51_2;
        const custom_layer_nf_lane v44_1 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v44_2 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v54_1 = custom_layer_nf_select_eq(v52_1, custom_layer_nf_set(0.0f), v40_1 + v44_1, v45_1);
        custom_layer_nf_store(t + 21 * TILE + k, v54_1);
        const custom_layer_nf_lane v54_2 = custom_layer_nf_select_eq(v52_2, custom_layer_nf_set(0.0f), v40_2 + v44_2, v45_2);
        custom_layer_nf_store(t + 22 * TILE + k, v54_2);
        const custom_layer_nf_lane v55_1 = custom_layer_nf_select_eq(v52_1, custom_layer_nf_set(0.0f), v44_1, v49_1);
        custom_layer_nf_store(t + 35 * TILE + k, v55_1);
        const custom_layer_nf_lane v55_2 = custom_layer_nf_select_eq(v52_2, custom_layer_nf_set(0.0f), v44_2, v49_2);
        custom_layer_nf_store(t + 36 * TILE + k, v55_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (9 + e) * TILE + k, custom_layer_nf_load(t + (21 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (11 + e) * TILE + k, custom_layer_nf_load(t + (35 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (13 + e) * TILE + k, custom_layer_nf_load(t + (25 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (15 + e) * TILE + k, custom_layer_nf_load(t + (27 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (17 + e) * TILE + k, custom_layer_nf_load(t + (4 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (19 + e) * TILE + k, custom_layer_nf_load(t + (23 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v25_1 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v25_2 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v57_1 = v25_1;
        custom_layer_nf_store(t + 29 * TILE + k, v57_1);
        const custom_layer_nf_lane v57_2 = v25_2;
        custom_layer_nf_store(t + 30 * TILE + k, v57_2);
        const custom_layer_nf_lane v59_1 = FMA(v57_1, s[32], flow_7_c[0]);
        custom_layer_nf_store(t + 31 * TILE + k, v59_1);
        const custom_layer_nf_lane v59_2 = FMA(v57_2, s[33], flow_7_c[1]);
        custom_layer_nf_store(t + 32 * TILE + k, v59_2);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 31 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v60_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v60_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v57_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v57_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v62_1 = FMA(v60_1, s[30], v57_1);
        const custom_layer_nf_lane v62_2 = FMA(v60_2, s[31], v57_2);
        const custom_layer_nf_lane v12 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v71_1 = custom_layer_nf_max(FMA(LESS(v60_1, v60_1, 1.0f), s[34], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v71_2 = custom_layer_nf_max(FMA(LESS(v60_2, v60_2, 1.0f), s[35], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v74_1 = v57_1 - (v62_1 - v62_1 - (v12 - v15_1)) / v71_1;
        custom_layer_nf_store(t + 9 * TILE + k, v74_1);
        const custom_layer_nf_lane v74_2 = v57_2 - (v62_2 - v62_2 - (x2 - v15_2)) / v71_2;
        custom_layer_nf_store(t + 10 * TILE + k, v74_2);
        const custom_layer_nf_lane v76_1 = FMA(v74_1, s[32], flow_7_c[0]);
        custom_layer_nf_store(t + 11 * TILE + k, v76_1);
        const custom_layer_nf_lane v76_2 = FMA(v74_2, s[33], flow_7_c[1]);
        custom_layer_nf_store(t + 12 * TILE + k, v76_2);
    }
    custom_layer_nf_each_tanh(t, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v77_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v77_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v81_1 = FMA(LESS(v77_1, v77_1, 1.0f), s[34], 1.0f);
        custom_layer_nf_store(t + 4 * TILE + k, v81_1);
        const custom_layer_nf_lane v81_2 = FMA(LESS(v77_2, v77_2, 1.0f), s[35], 1.0f);
        custom_layer_nf_store(t + 5 * TILE + k, v81_2);
    }
    custom_layer_nf_each_log(t, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v82_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v82_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v9 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v84 = v9 - (v82_1 + v82_2);
        custom_layer_nf_store(t + 2 * TILE + k, v84);
    }

    /* layer 6: coupling, inverse */
    custom_layer_nf_matvec(t + 11 * TILE, flow_6_net_1_weight, 1, 1, t + 9 * TILE, flow_6_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 27 * TILE, t + 11 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v85 = custom_layer_nf_load(t + (11 + j) * TILE + k);
            const custom_layer_nf_lane v86 = custom_layer_nf_load(t + (27 + j) * TILE + k);
            const custom_layer_nf_lane v87 = v85 * v86;
            custom_layer_nf_store(t + (43 + j) * TILE + k, v87);
        }
    custom_layer_nf_matvec(t, flow_6_net_2_weight, 16, 1, t + 43 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v88_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v88_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v89_1 = v88_1 + flow_6_net_2_bias[0];
        custom_layer_nf_store(t + 3 * TILE + k, v89_1);
        const custom_layer_nf_lane v89_2 = v88_2 + flow_6_net_2_bias[1];
        custom_layer_nf_store(t + 4 * TILE + k, v89_2);
        const custom_layer_nf_lane v90 = v89_1 * s[29];
        custom_layer_nf_store(t + 5 * TILE + k, v90);
    }
    custom_layer_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v91 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v92 = v91 * s[28];
        custom_layer_nf_store(t + 1 * TILE + k, v92);
        const custom_layer_nf_lane v93 = -v92;
        custom_layer_nf_store(t + 5 * TILE + k, v93);
    }
    custom_layer_nf_each_exp(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v94 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v89_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v96 = FMA(v74_2, v94, -v89_2);
        custom_layer_nf_store(t + 5 * TILE + k, v96);
        const custom_layer_nf_lane v84 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v92 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v97 = v84 - v92;
        custom_layer_nf_store(t + 6 * TILE + k, v97);
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v100_1 = v74_1;
        custom_layer_nf_store(t + 7 * TILE + k, v100_1);
        const custom_layer_nf_lane v100_2 = v96;
        custom_layer_nf_store(t + 8 * TILE + k, v100_2);
        const custom_layer_nf_lane v101_1 = (v74_1 - s[20]);
        const custom_layer_nf_lane v101_2 = (v96 - s[21]);
        const custom_layer_nf_lane v102_1 = (v74_1 + s[20]);
        const custom_layer_nf_lane v102_2 = (v96 + s[21]);
        const custom_layer_nf_lane v104_1 = (v101_1 + v102_1) * 0.5f;
        const custom_layer_nf_lane v104_2 = (v101_2 + v102_2) * 0.5f;
        const custom_layer_nf_lane v106_1 = v104_1;
        custom_layer_nf_store(t + 11 * TILE + k, v106_1);
        const custom_layer_nf_lane v106_2 = v104_2;
        custom_layer_nf_store(t + 12 * TILE + k, v106_2);
        const custom_layer_nf_lane v107_1 = (v102_1 - v101_1);
        custom_layer_nf_store(t + 13 * TILE + k, v107_1);
        const custom_layer_nf_lane v107_2 = (v102_2 - v101_2);
        custom_layer_nf_store(t + 14 * TILE + k, v107_2);
        const custom_layer_nf_lane v108_1 = v101_1;
        custom_layer_nf_store(t + 15 * TILE + k, v108_1);
        const custom_layer_nf_lane v108_2 = v101_2;
        custom_layer_nf_store(t + 16 * TILE + k, v108_2);
        const custom_layer_nf_lane v109_1 = v102_1;
        custom_layer_nf_store(t + 17 * TILE + k, v109_1);
        const custom_layer_nf_lane v109_2 = v102_2;
        custom_layer_nf_store(t + 18 * TILE + k, v109_2);
        const custom_layer_nf_lane v110_1 = v104_1;
        custom_layer_nf_store(t + 19 * TILE + k, v110_1);
        const custom_layer_nf_lane v110_2 = v104_2;
        custom_layer_nf_store(t + 20 * TILE + k, v110_2);
        const custom_layer_nf_lane v111_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 21 * TILE + k, v111_1);
        const custom_layer_nf_lane v111_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 22 * TILE + k, v111_2);
    }

    /* layer 5: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v106_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v106_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v113_1 = FMA(v106_1, s[48], s[50]);
        custom_layer_nf_store(t + k, v113_1);
        const custom_layer_nf_lane v113_2 = FMA(v106_2, s[49], s[51]);
        custom_layer_nf_store(t + 1 * TILE + k, v113_2);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v114_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v114_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v106_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v106_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v100_1 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v100_2 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v121_1 = FMA(v114_1, s[52], v106_1) - v100_1;
        const custom_layer_nf_lane v121_2 = FMA(v114_2, s[53], v106_2) - v100_2;
        const custom_layer_nf_lane v122_1 = custom_layer_nf_abs(v121_1);
        const custom_layer_nf_lane v122_2 = custom_layer_nf_abs(v121_2);
        const custom_layer_nf_lane v111_1 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v110_1 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v111_2 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v110_2 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v123_1 = custom_layer_nf_select_lt(v122_1, v111_1, v106_1, v110_1);
        custom_layer_nf_store(t + k, v123_1);
        const custom_layer_nf_lane v123_2 = custom_layer_nf_select_lt(v122_2, v111_2, v106_2, v110_2);
        custom_layer_nf_store(t + 1 * TILE + k, v123_2);
        const custom_layer_nf_lane v124_1 = custom_layer_nf_select_lt(v122_1, v111_1, v122_1, v111_1);
        custom_layer_nf_store(t + 23 * TILE + k, v124_1);
        const custom_layer_nf_lane v124_2 = custom_layer_nf_select_lt(v122_2, v111_2, v122_2, v111_2);
        custom_layer_nf_store(t + 24 * TILE + k, v124_2);
        const custom_layer_nf_lane v108_1 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v108_2 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v125_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v121_1, v108_1, v106_1);
        custom_layer_nf_store(t + 25 * TILE + k, v125_1);
        const custom_layer_nf_lane v125_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v121_2, v108_2, v106_2);
        custom_layer_nf_store(t + 26 * TILE + k, v125_2);
        const custom_layer_nf_lane v109_1 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v109_2 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v126_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v121_1, v106_1, v109_1);
        custom_layer_nf_store(t + 27 * TILE + k, v126_1);
        const custom_layer_nf_lane v126_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v121_2, v106_2, v109_2);
        custom_layer_nf_store(t + 28 * TILE + k, v126_2);
        const custom_layer_nf_lane v127_1 = v121_1 / FMA(LESS(v114_1, v114_1, 1.0f), s[54], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v127_1);
        const custom_layer_nf_lane v127_2 = v121_2 / FMA(LESS(v114_2, v114_2, 1.0f), s[55], 1.0f);
        custom_layer_nf_store(t + 30 * TILE + k, v127_2);
        const custom_layer_nf_lane v129_1 = (v126_1 - v125_1) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v129_1);
        const custom_layer_nf_lane v129_2 = (v126_2 - v125_2) * 0.5f;
        custom_layer_nf_store(t + 32 * TILE + k, v129_2);
        const custom_layer_nf_lane v130_1 = v106_1 - v127_1;
        custom_layer_nf_store(t + 33 * TILE + k, v130_1);
        const custom_layer_nf_lane v130_2 = v106_2 - v127_2;
        custom_layer_nf_store(t + 34 * TILE + k, v130_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v125_1 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v130_1 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v125_2 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v130_2 = custom_layer_nf_load(t + 34 * TILE + k);
        const custom_layer_nf_lane v131_1 = custom_layer_nf_select_le(v125_1, v130_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v131_2 = custom_layer_nf_select_le(v125_2, v130_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v126_1 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v126_2 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v132_1 = custom_layer_nf_select_le(v130_1, v126_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v132_2 = custom_layer_nf_select_le(v130_2, v126_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v127_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v127_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v134_1 = custom_layer_nf_abs(v127_1);
        const custom_layer_nf_lane v134_2 = custom_layer_nf_abs(v127_2);
        const custom_layer_nf_lane v107_1 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v107_2 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v136_1 = custom_layer_nf_select_lt(v134_1 * 2.0f, v107_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v136_2 = custom_layer_nf_select_lt(v134_2 * 2.0f, v107_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v137_1 = (v131_1 * v132_1) * v136_1;
        const custom_layer_nf_lane v137_2 = (v131_2 * v132_2) * v136_2;
        const custom_layer_nf_lane v129_1 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v129_2 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v139_1 = custom_layer_nf_select_eq(v137_1, custom_layer_nf_set(0.0f), v125_1 + v129_1, v130_1);
        custom_layer_nf_store(t + 2 * TILE + k, v139_1);
        const custom_layer_nf_lane v139_2 = custom_layer_nf_select_eq(v137_2, custom_layer_nf_set(0.0f), v125_2 + v129_2, v130_2);
        custom_layer_nf_store(t + 3 * TILE + k, v139_2);
        const custom_layer_nf_lane v140_1 = custom_layer_nf_select_eq(v137_1, custom_layer_nf_set(0.0f), v129_1, v134_1);
        custom_layer_nf_store(t + 35 * TILE + k, v140_1);
        const custom_layer_nf_lane v140_2 = custom_layer_nf_select_eq(v137_2, custom_layer_nf_set(0.0f), v129_2, v134_2);
        custom_layer_nf_store(t + 36 * TILE + k, v140_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (11 + e) * TILE + k, custom_layer_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (13 + e) * TILE + k, custom_layer_nf_load(t + (35 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (15 + e) * TILE + k, custom_layer_nf_load(t + (25 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (17 + e) * TILE + k, custom_layer_nf_load(t + (27 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (19 + e) * TILE + k, custom_layer_nf_load(t + (0 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (21 + e) * TILE + k, custom_layer_nf_load(t + (23 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v110_1 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v110_2 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v142_1 = v110_1;
        custom_layer_nf_store(t + 29 * TILE + k, v142_1);
        const custom_layer_nf_lane v142_2 = v110_2;
        custom_layer_nf_store(t + 30 * TILE + k, v142_2);
        const custom_layer_nf_lane v144_1 = FMA(v142_1, s[22], flow_5_c[0]);
        custom_layer_nf_store(t + 31 * TILE + k, v144_1);
        const custom_layer_nf_lane v144_2 = FMA(v142_2, s[23], flow_5_c[1]);
        custom_layer_nf_store(t + 32 * TILE + k, v144_2);
    }
    custom_layer_nf_each_tanh(t, t + 31 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v145_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v145_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v142_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v142_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v147_1 = FMA(v145_1, s[20], v142_1);
        const custom_layer_nf_lane v147_2 = FMA(v145_2, s[21], v142_2);
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v100_1 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v96 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v100_2 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v156_1 = custom_layer_nf_max(FMA(LESS(v145_1, v145_1, 1.0f), s[24], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v156_2 = custom_layer_nf_max(FMA(LESS(v145_2, v145_2, 1.0f), s[25], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v159_1 = v142_1 - (v147_1 - v147_1 - (v74_1 - v100_1)) / v156_1;
        custom_layer_nf_store(t + 2 * TILE + k, v159_1);
        const custom_layer_nf_lane v159_2 = v142_2 - (v147_2 - v147_2 - (v96 - v100_2)) / v156_2;
        custom_layer_nf_store(t + 3 * TILE + k, v159_2);
        const custom_layer_nf_lane v161_1 = FMA(v159_1, s[22], flow_5_c[0]);
        custom_layer_nf_store(t + 11 * TILE + k, v161_1);
        const custom_layer_nf_lane v161_2 = FMA(v159_2, s[23], flow_5_c[1]);
        custom_layer_nf_store(t + 12 * TILE + k, v161_2);
    }
    custom_layer_nf_each_tanh(t, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v162_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v162_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v166_1 = FMA(LESS(v162_1, v162_1, 1.0f), s[24], 1.0f);
        custom_layer_nf_store(t + 4 * TILE + k, v166_1);
        const custom_layer_nf_lane v166_2 = FMA(LESS(v162_2, v162_2, 1.0f), s[25], 1.0f);
        custom_layer_nf_store(t + 5 * TILE + k, v166_2);
    }
    custom_layer_nf_each_log(t, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v167_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v167_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v97 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v169 = v97 - (v167_1 + v167_2);
        custom_layer_nf_store(t + 4 * TILE + k, v169);
    }

    /* layer 4: coupling, inverse */
    custom_layer_nf_matvec(t + 5 * TILE, flow_4_net_1_weight, 1, 1, t + 3 * TILE, flow_4_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 21 * TILE, t + 5 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v170 = custom_layer_nf_load(t + (5 + j) * TILE + k);
            const custom_layer_nf_lane v171 = custom_layer_nf_load(t + (21 + j) * TILE + k);
            const custom_layer_nf_lane v172 = v170 * v171;
            custom_layer_nf_store(t + (37 + j) * TILE + k, v172);
        }
    custom_layer_nf_matvec(t, flow_4_net_2_weight, 16, 1, t + 37 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v173_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v173_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v174_1 = v173_1 + flow_4_net_2_bias[0];
        custom_layer_nf_store(t + 5 * TILE + k, v174_1);
        const custom_layer_nf_lane v174_2 = v173_2 + flow_4_net_2_bias[1];
        custom_layer_nf_store(t + 6 * TILE + k, v174_2);
        const custom_layer_nf_lane v175 = v174_1 * s[19];
        custom_layer_nf_store(t + 7 * TILE + k, v175);
    }
    custom_layer_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v176 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v177 = v176 * s[18];
        custom_layer_nf_store(t + 1 * TILE + k, v177);
        const custom_layer_nf_lane v178 = -v177;
        custom_layer_nf_store(t + 7 * TILE + k, v178);
    }
    custom_layer_nf_each_exp(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v159_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v179 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v174_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v181 = FMA(v159_1, v179, -v174_2);
        custom_layer_nf_store(t + 7 * TILE + k, v181);
        const custom_layer_nf_lane v169 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v177 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v182 = v169 - v177;
        custom_layer_nf_store(t + 8 * TILE + k, v182);
        const custom_layer_nf_lane v159_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v185_1 = v181;
        custom_layer_nf_store(t + 9 * TILE + k, v185_1);
        const custom_layer_nf_lane v185_2 = v159_2;
        custom_layer_nf_store(t + 10 * TILE + k, v185_2);
        const custom_layer_nf_lane v186_1 = (v181 - s[10]);
        const custom_layer_nf_lane v186_2 = (v159_2 - s[11]);
        const custom_layer_nf_lane v187_1 = (v181 + s[10]);
        const custom_layer_nf_lane v187_2 = (v159_2 + s[11]);
        const custom_layer_nf_lane v189_1 = (v186_1 + v187_1) * 0.5f;
        const custom_layer_nf_lane v189_2 = (v186_2 + v187_2) * 0.5f;
        const custom_layer_nf_lane v191_1 = v189_1;
        custom_layer_nf_store(t + 11 * TILE + k, v191_1);
        const custom_layer_nf_lane v191_2 = v189_2;
        custom_layer_nf_store(t + 12 * TILE + k, v191_2);
        const custom_layer_nf_lane v192_1 = (v187_1 - v186_1);
        custom_layer_nf_store(t + 13 * TILE + k, v192_1);
        const custom_layer_nf_lane v192_2 = (v187_2 - v186_2);
        custom_layer_nf_store(t + 14 * TILE + k, v192_2);
        const custom_layer_nf_lane v193_1 = v186_1;
        custom_layer_nf_store(t + 15 * TILE + k, v193_1);
        const custom_layer_nf_lane v193_2 = v186_2;
        custom_layer_nf_store(t + 16 * TILE + k, v193_2);
        const custom_layer_nf_lane v194_1 = v187_1;
        custom_layer_nf_store(t + 17 * TILE + k, v194_1);
        const custom_layer_nf_lane v194_2 = v187_2;
        custom_layer_nf_store(t + 18 * TILE + k, v194_2);
        const custom_layer_nf_lane v195_1 = v189_1;
        custom_layer_nf_store(t + 19 * TILE + k, v195_1);
        const custom_layer_nf_lane v195_2 = v189_2;
        custom_layer_nf_store(t + 20 * TILE + k, v195_2);
        const custom_layer_nf_lane v196_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 21 * TILE + k, v196_1);
        const custom_layer_nf_lane v196_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 22 * TILE + k, v196_2);
    }

    /* layer 3: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v191_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v191_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v198_1 = FMA(v191_1, s[56], s[58]);
        custom_layer_nf_store(t + k, v198_1);
        const custom_layer_nf_lane v198_2 = FMA(v191_2, s[57], s[59]);
        custom_layer_nf_store(t + 1 * TILE + k, v198_2);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v199_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v199_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v191_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v191_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v185_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v185_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v206_1 = FMA(v199_1, s[60], v191_1) - v185_1;
        const custom_layer_nf_lane v206_2 = FMA(v199_2, s[61], v191_2) - v185_2;
        const custom_layer_nf_lane v207_1 = custom_layer_nf_abs(v206_1);
        const custom_layer_nf_lane v207_2 = custom_layer_nf_abs(v206_2);
        const custom_layer_nf_lane v196_1 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v195_1 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v196_2 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v195_2 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v208_1 = custom_layer_nf_select_lt(v207_1, v196_1, v191_1, v195_1);
        custom_layer_nf_store(t + k, v208_1);
        const custom_layer_nf_lane v208_2 = custom_layer_nf_select_lt(v207_2, v196_2, v191_2, v195_2);
        custom_layer_nf_store(t + 1 * TILE + k, v208_2);
        const custom_layer_nf_lane v209_1 = custom_layer_nf_select_lt(v207_1, v196_1, v207_1, v196_1);
        custom_layer_nf_store(t + 23 * TILE + k, v209_1);
        const custom_layer_nf_lane v209_2 = custom_layer_nf_select_lt(v207_2, v196_2, v207_2, v196_2);
        custom_layer_nf_store(t + 24 * TILE + k, v209_2);
        const custom_layer_nf_lane v193_1 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v193_2 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v210_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v206_1, v193_1, v191_1);
        custom_layer_nf_store(t + 25 * TILE + k, v210_1);
        const custom_layer_nf_lane v210_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v206_2, v193_2, v191_2);
        custom_layer_nf_store(t + 26 * TILE + k, v210_2);
        const custom_layer_nf_lane v194_1 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v194_2 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v211_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v206_1, v191_1, v194_1);
        custom_layer_nf_store(t + 27 * TILE + k, v211_1);
        const custom_layer_nf_lane v211_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v206_2, v191_2, v194_2);
        custom_layer_nf_store(t + 28 * TILE + k, v211_2);
        const custom_layer_nf_lane v212_1 = v206_1 / FMA(LESS(v199_1, v199_1, 1.0f), s[62], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v212_1);
        const custom_layer_nf_lane v212_2 = v206_2 / FMA(LESS(v199_2, v199_2, 1.0f), s[63], 1.0f);
        custom_layer_nf_store(t + 30 * TILE + k, v212_2);
        const custom_layer_nf_lane v214_1 = (v211_1 - v210_1) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v214_1);
        const custom_layer_nf_lane v214_2 = (v211_2 - v210_2) * 0.5f;
        custom_layer_nf_store(t + 32 * TILE + k, v214_2);
        const custom_layer_nf_lane v215_1 = v191_1 - v212_1;
        custom_layer_nf_store(t + 33 * TILE + k, v215_1);
        const custom_layer_nf_lane v215_2 = v191_2 - v212_2;
        custom_layer_nf_store(t + 34 * TILE + k, v215_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v210_1 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v215_1 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v210_2 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v215_2 = custom_layer_nf_load(t + 34 * TILE + k);
        const custom_layer_nf_lane v216_1 = custom_layer_nf_select_le(v210_1, v215_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v216_2 = custom_layer_nf_select_le(v210_2, v215_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v211_1 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v211_2 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v217_1 = custom_layer_nf_select_le(v215_1, v211_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v217_2 = custom_layer_nf_select_le(v215_2, v211_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v212_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v212_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v219_1 = custom_layer_nf_abs(v212_1);
        const custom_layer_nf_lane v219_2 = custom_layer_nf_abs(v212_2);
        const custom_layer_nf_lane v192_1 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v192_2 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v221_1 = custom_layer_nf_select_lt(v219_1 * 2.0f, v192_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v221_2 = custom_layer_nf_select_lt(v219_2 * 2.0f, v192_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v222_1 = (v216_1 * v217_1) * v221_1;
        const custom_layer_nf_lane v222_2 = (v216_2 * v217_2) * v221_2;
        const custom_layer_nf_lane v214_1 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v214_2 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v224_1 = custom_layer_nf_select_eq(v222_1, custom_layer_nf_set(0.0f), v210_1 + v214_1, v215_1);
        custom_layer_nf_store(t + 4 * TILE + k, v224_1);
        const custom_layer_nf_lane v224_2 = custom_layer_nf_select_eq(v222_2, custom_layer_nf_set(0.0f), v210_2 + v214_2, v215_2);
        custom_layer_nf_store(t + 5 * TILE + k, v224_2);
        const custom_layer_nf_lane v225_1 = custom_layer_nf_select_eq(v222_1, custom_layer_nf_set(0.0f), v214_1, v219_1);
        custom_layer_nf_store(t + 35 * TILE + k, v225_1);
        const custom_layer_nf_lane v225_2 = custom_layer_nf_select_eq(v222_2, custom_layer_nf_set(0.0f), v214_2, v219_2);
        custom_layer_nf_store(t + 36 * TILE + k, v225_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (11 + e) * TILE + k, custom_layer_nf_load(t + (4 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (13 + e) * TILE + k, custom_layer_nf_load(t + (35 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (15 + e) * TILE + k, custom_layer_nf_load(t + (25 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (17 + e) * TILE + k, custom_layer_nf_load(t + (27 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (19 + e) * TILE + k, custom_layer_nf_load(t + (0 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (21 + e) * TILE + k, custom_layer_nf_load(t + (23 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v195_1 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v195_2 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v227_1 = v195_1;
        custom_layer_nf_store(t + 29 * TILE + k, v227_1);
        const custom_layer_nf_lane v227_2 = v195_2;
        custom_layer_nf_store(t + 30 * TILE + k, v227_2);
        const custom_layer_nf_lane v229_1 = FMA(v227_1, s[12], flow_3_c[0]);
        custom_layer_nf_store(t + 31 * TILE + k, v229_1);
        const custom_layer_nf_lane v229_2 = FMA(v227_2, s[13], flow_3_c[1]);
        custom_layer_nf_store(t + 32 * TILE + k, v229_2);
    }
    custom_layer_nf_each_tanh(t, t + 31 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v230_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v230_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v227_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v227_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v232_1 = FMA(v230_1, s[10], v227_1);
        const custom_layer_nf_lane v232_2 = FMA(v230_2, s[11], v227_2);
        const custom_layer_nf_lane v181 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v185_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v159_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v185_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v241_1 = custom_layer_nf_max(FMA(LESS(v230_1, v230_1, 1.0f), s[14], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v241_2 = custom_layer_nf_max(FMA(LESS(v230_2, v230_2, 1.0f), s[15], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v244_1 = v227_1 - (v232_1 - v232_1 - (v181 - v185_1)) / v241_1;
        custom_layer_nf_store(t + 4 * TILE + k, v244_1);
        const custom_layer_nf_lane v244_2 = v227_2 - (v232_2 - v232_2 - (v159_2 - v185_2)) / v241_2;
        custom_layer_nf_store(t + 5 * TILE + k, v244_2);
        const custom_layer_nf_lane v246_1 = FMA(v244_1, s[12], flow_3_c[0]);
        custom_layer_nf_store(t + 11 * TILE + k, v246_1);
        const custom_layer_nf_lane v246_2 = FMA(v244_2, s[13], flow_3_c[1]);
        custom_layer_nf_store(t + 12 * TILE + k, v246_2);
    }
    custom_layer_nf_each_tanh(t, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v247_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v247_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v251_1 = FMA(LESS(v247_1, v247_1, 1.0f), s[14], 1.0f);
        custom_layer_nf_store(t + 2 * TILE + k, v251_1);
        const custom_layer_nf_lane v251_2 = FMA(LESS(v247_2, v247_2, 1.0f), s[15], 1.0f);
        custom_layer_nf_store(t + 3 * TILE + k, v251_2);
    }
    custom_layer_nf_each_log(t, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v252_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v252_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v182 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v254 = v182 - (v252_1 + v252_2);
        custom_layer_nf_store(t + 2 * TILE + k, v254);
    }

    /* layer 2: coupling, inverse */
    custom_layer_nf_matvec(t + 6 * TILE, flow_2_net_1_weight, 1, 1, t + 4 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 22 * TILE, t + 6 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v255 = custom_layer_nf_load(t + (6 + j) * TILE + k);
            const custom_layer_nf_lane v256 = custom_layer_nf_load(t + (22 + j) * TILE + k);
            const custom_layer_nf_lane v257 = v255 * v256;
            custom_layer_nf_store(t + (38 + j) * TILE + k, v257);
        }
    custom_layer_nf_matvec(t, flow_2_net_2_weight, 16, 1, t + 38 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v258_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v258_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v259_1 = v258_1 + flow_2_net_2_bias[0];
        custom_layer_nf_store(t + 6 * TILE + k, v259_1);
        const custom_layer_nf_lane v259_2 = v258_2 + flow_2_net_2_bias[1];
        custom_layer_nf_store(t + 7 * TILE + k, v259_2);
        const custom_layer_nf_lane v260 = v259_1 * s[9];
        custom_layer_nf_store(t + 3 * TILE + k, v260);
    }
    custom_layer_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v261 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v262 = v261 * s[8];
        custom_layer_nf_store(t + 1 * TILE + k, v262);
        const custom_layer_nf_lane v263 = -v262;
        custom_layer_nf_store(t + 3 * TILE + k, v263);
    }
    custom_layer_nf_each_exp(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v244_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v264 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v259_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v266 = FMA(v244_2, v264, -v259_2);
        custom_layer_nf_store(t + 3 * TILE + k, v266);
        const custom_layer_nf_lane v254 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v262 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v267 = v254 - v262;
        custom_layer_nf_store(t + 8 * TILE + k, v267);
        const custom_layer_nf_lane v244_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v270_1 = v244_1;
        custom_layer_nf_store(t + 9 * TILE + k, v270_1);
        const custom_layer_nf_lane v270_2 = v266;
        custom_layer_nf_store(t + 10 * TILE + k, v270_2);
        const custom_layer_nf_lane v271_1 = (v244_1 - s[0]);
        const custom_layer_nf_lane v271_2 = (v266 - s[1]);
        const custom_layer_nf_lane v272_1 = (v244_1 + s[0]);
        const custom_layer_nf_lane v272_2 = (v266 + s[1]);
        const custom_layer_nf_lane v274_1 = (v271_1 + v272_1) * 0.5f;
        const custom_layer_nf_lane v274_2 = (v271_2 + v272_2) * 0.5f;
        const custom_layer_nf_lane v276_1 = v274_1;
        custom_layer_nf_store(t + 11 * TILE + k, v276_1);
        const custom_layer_nf_lane v276_2 = v274_2;
        custom_layer_nf_store(t + 12 * TILE + k, v276_2);
        const custom_layer_nf_lane v277_1 = (v272_1 - v271_1);
        custom_layer_nf_store(t + 13 * TILE + k, v277_1);
        const custom_layer_nf_lane v277_2 = (v272_2 - v271_2);
        custom_layer_nf_store(t + 14 * TILE + k, v277_2);
        const custom_layer_nf_lane v278_1 = v271_1;
        custom_layer_nf_store(t + 15 * TILE + k, v278_1);
        const custom_layer_nf_lane v278_2 = v271_2;
        custom_layer_nf_store(t + 16 * TILE + k, v278_2);
        const custom_layer_nf_lane v279_1 = v272_1;
        custom_layer_nf_store(t + 17 * TILE + k, v279_1);
        const custom_layer_nf_lane v279_2 = v272_2;
        custom_layer_nf_store(t + 18 * TILE + k, v279_2);
        const custom_layer_nf_lane v280_1 = v274_1;
        custom_layer_nf_store(t + 19 * TILE + k, v280_1);
        const custom_layer_nf_lane v280_2 = v274_2;
        custom_layer_nf_store(t + 20 * TILE + k, v280_2);
        const custom_layer_nf_lane v281_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 21 * TILE + k, v281_1);
        const custom_layer_nf_lane v281_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 22 * TILE + k, v281_2);
    }

    /* layer 1: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v276_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v276_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v283_1 = FMA(v276_1, s[64], s[66]);
        custom_layer_nf_store(t + k, v283_1);
        const custom_layer_nf_lane v283_2 = FMA(v276_2, s[65], s[67]);
        custom_layer_nf_store(t + 1 * TILE + k, v283_2);
    }
    custom_layer_nf_each_tanh(t + 6 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v284_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v284_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v276_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v276_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v270_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v270_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v291_1 = FMA(v284_1, s[68], v276_1) - v270_1;
        const custom_layer_nf_lane v291_2 = FMA(v284_2, s[69], v276_2) - v270_2;
        const custom_layer_nf_lane v292_1 = custom_layer_nf_abs(v291_1);
        const custom_layer_nf_lane v292_2 = custom_layer_nf_abs(v291_2);
        const custom_layer_nf_lane v281_1 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v280_1 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v281_2 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v280_2 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v293_1 = custom_layer_nf_select_lt(v292_1, v281_1, v276_1, v280_1);
        custom_layer_nf_store(t + k, v293_1);
        const custom_layer_nf_lane v293_2 = custom_layer_nf_select_lt(v292_2, v281_2, v276_2, v280_2);
        custom_layer_nf_store(t + 1 * TILE + k, v293_2);
        const custom_layer_nf_lane v294_1 = custom_layer_nf_select_lt(v292_1, v281_1, v292_1, v281_1);
        custom_layer_nf_store(t + 23 * TILE + k, v294_1);
        const custom_layer_nf_lane v294_2 = custom_layer_nf_select_lt(v292_2, v281_2, v292_2, v281_2);
        custom_layer_nf_store(t + 24 * TILE + k, v294_2);
        const custom_layer_nf_lane v278_1 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v278_2 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v295_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v291_1, v278_1, v276_1);
        custom_layer_nf_store(t + 25 * TILE + k, v295_1);
        const custom_layer_nf_lane v295_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v291_2, v278_2, v276_2);
        custom_layer_nf_store(t + 26 * TILE + k, v295_2);
        const custom_layer_nf_lane v279_1 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v279_2 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v296_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v291_1, v276_1, v279_1);
        custom_layer_nf_store(t + 27 * TILE + k, v296_1);
        const custom_layer_nf_lane v296_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v291_2, v276_2, v279_2);
        custom_layer_nf_store(t + 28 * TILE + k, v296_2);
        const custom_layer_nf_lane v297_1 = v291_1 / FMA(LESS(v284_1, v284_1, 1.0f), s[70], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v297_1);
        const custom_layer_nf_lane v297_2 = v291_2 / FMA(LESS(v284_2, v284_2, 1.0f), s[71], 1.0f);
        custom_layer_nf_store(t + 30 * TILE + k, v297_2);
        const custom_layer_nf_lane v299_1 = (v296_1 - v295_1) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v299_1);
        const custom_layer_nf_lane v299_2 = (v296_2 - v295_2) * 0.5f;
        custom_layer_nf_store(t + 32 * TILE + k, v299_2);
        const custom_layer_nf_lane v300_1 = v276_1 - v297_1;
        custom_layer_nf_store(t + 33 * TILE + k, v300_1);
        const custom_layer_nf_lane v300_2 = v276_2 - v297_2;
        custom_layer_nf_store(t + 34 * TILE + k, v300_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v295_1 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v300_1 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v295_2 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v300_2 = custom_layer_nf_load(t + 34 * TILE + k);
        const custom_layer_nf_lane v301_1 = custom_layer_nf_select_le(v295_1, v300_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v301_2 = custom_layer_nf_select_le(v295_2, v300_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v296_1 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v296_2 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v302_1 = custom_layer_nf_select_le(v300_1, v296_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v302_2 = custom_layer_nf_select_le(v300_2, v296_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v297_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v297_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v304_1 = custom_layer_nf_abs(v297_1);
        const custom_layer_nf_lane v304_2 = custom_layer_nf_abs(v297_2);
        const custom_layer_nf_lane v277_1 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v277_2 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v306_1 = custom_layer_nf_select_lt(v304_1 * 2.0f, v277_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v306_2 = custom_layer_nf_select_lt(v304_2 * 2.0f, v277_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v307_1 = (v301_1 * v302_1) * v306_1;
        const custom_layer_nf_lane v307_2 = (v301_2 * v302_2) * v306_2;
        const custom_layer_nf_lane v299_1 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v299_2 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v309_1 = custom_layer_nf_select_eq(v307_1, custom_layer_nf_set(0.0f), v295_1 + v299_1, v300_1);
        custom_layer_nf_store(t + 6 * TILE + k, v309_1);
        const custom_layer_nf_lane v309_2 = custom_layer_nf_select_eq(v307_2, custom_layer_nf_set(0.0f), v295_2 + v299_2, v300_2);
        custom_layer_nf_store(t + 7 * TILE + k, v309_2);
        const custom_layer_nf_lane v310_1 = custom_layer_nf_select_eq(v307_1, custom_layer_nf_set(0.0f), v299_1, v304_1);
        custom_layer_nf_store(t + 35 * TILE + k, v310_1);
        const custom_layer_nf_lane v310_2 = custom_layer_nf_select_eq(v307_2, custom_layer_nf_set(0.0f), v299_2, v304_2);
        custom_layer_nf_store(t + 36 * TILE + k, v310_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (11 + e) * TILE + k, custom_layer_nf_load(t + (6 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (13 + e) * TILE + k, custom_layer_nf_load(t + (35 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (15 + e) * TILE + k, custom_layer_nf_load(t + (25 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (17 + e) * TILE + k, custom_layer_nf_load(t + (27 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (19 + e) * TILE + k, custom_layer_nf_load(t + (0 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (21 + e) * TILE + k, custom_layer_nf_load(t + (23 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v280_1 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v280_2 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v312_1 = v280_1;
        custom_layer_nf_store(t + 29 * TILE + k, v312_1);
        const custom_layer_nf_lane v312_2 = v280_2;
        custom_layer_nf_store(t + 30 * TILE + k, v312_2);
        const custom_layer_nf_lane v314_1 = FMA(v312_1, s[2], flow_1_c[0]);
        custom_layer_nf_store(t + 31 * TILE + k, v314_1);
        const custom_layer_nf_lane v314_2 = FMA(v312_2, s[3], flow_1_c[1]);
        custom_layer_nf_store(t + 32 * TILE + k, v314_2);
    }
    custom_layer_nf_each_tanh(t, t + 31 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v315_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v315_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v312_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v312_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v317_1 = FMA(v315_1, s[0], v312_1);
        const custom_layer_nf_lane v317_2 = FMA(v315_2, s[1], v312_2);
        const custom_layer_nf_lane v244_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v270_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v266 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v270_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v326_1 = custom_layer_nf_max(FMA(LESS(v315_1, v315_1, 1.0f), s[4], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v326_2 = custom_layer_nf_max(FMA(LESS(v315_2, v315_2, 1.0f), s[5], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v329_1 = v312_1 - (v317_1 - v317_1 - (v244_1 - v270_1)) / v326_1;
        custom_layer_nf_store(t + 6 * TILE + k, v329_1);
        const custom_layer_nf_lane v329_2 = v312_2 - (v317_2 - v317_2 - (v266 - v270_2)) / v326_2;
        custom_layer_nf_store(t + 7 * TILE + k, v329_2);
        const custom_layer_nf_lane v331_1 = FMA(v329_1, s[2], flow_1_c[0]);
        custom_layer_nf_store(t + 11 * TILE + k, v331_1);
        const custom_layer_nf_lane v331_2 = FMA(v329_2, s[3], flow_1_c[1]);
        custom_layer_nf_store(t + 12 * TILE + k, v331_2);
    }
    custom_layer_nf_each_tanh(t, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v332_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v332_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v336_1 = FMA(LESS(v332_1, v332_1, 1.0f), s[4], 1.0f);
        custom_layer_nf_store(t + 2 * TILE + k, v336_1);
        const custom_layer_nf_lane v336_2 = FMA(LESS(v332_2, v332_2, 1.0f), s[5], 1.0f);
        custom_layer_nf_store(t + 3 * TILE + k, v336_2);
    }
    custom_layer_nf_each_log(t, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v337_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v337_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v267 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v339 = v267 - (v337_1 + v337_2);
        custom_layer_nf_store(t + 2 * TILE + k, v339);
    }
#undef TILE
}

void custom_layer_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[73], t[60 * 128];
    size_t first, k;
    (void)work;
    custom_layer_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        custom_layer_nf_inverse_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[768 + k];
            x[(first + k) * 2 + 1] = t[896 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[256 + k];
    }
}

/* ---- log_prob ---- */

static void custom_layer_nf_log_prob_prologue(const float *params, float *s)
{
    const float *flow_1_a = params + 0; /* flow.1.a [2] */
    const float *flow_1_b = params + 2; /* flow.1.b [2] */
    const float *flow_2_scaling_factor = params + 6; /* flow.2.scaling_factor [1] */
    const float *flow_3_a = params + 73; /* flow.3.a [2] */
    const float *flow_3_b = params + 75; /* flow.3.b [2] */
    const float *flow_4_scaling_factor = params + 79; /* flow.4.scaling_factor [1] */
    const float *flow_5_a = params + 146; /* flow.5.a [2] */
    const float *flow_5_b = params + 148; /* flow.5.b [2] */
    const float *flow_6_scaling_factor = params + 152; /* flow.6.scaling_factor [1] */
    const float *flow_7_a = params + 219; /* flow.7.a [2] */
    const float *flow_7_b = params + 221; /* flow.7.b [2] */
    const float *flow_8_scaling_factor = params + 225; /* flow.8.scaling_factor [1] */
    s[0] = fmaxf(flow_1_a[0], 0) + log1pf(expf(-fabsf(flow_1_a[0])));
    s[1] = fmaxf(flow_1_a[1], 0) + log1pf(expf(-fabsf(flow_1_a[1])));
    s[2] = fmaxf(flow_1_b[0], 0) + log1pf(expf(-fabsf(flow_1_b[0])));
    s[3] = fmaxf(flow_1_b[1], 0) + log1pf(expf(-fabsf(flow_1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[11] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[12] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[13] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[21] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[22] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[23] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[24] = s[20] * s[22];
    s[25] = s[21] * s[23];
    s[26] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[27] = s[26] < 4.3820266f ? s[26] : s[26] == s[26] ? 4.3820266f : s[26];
    s[28] = expf(s[27]);
    s[29] = 1.0f / s[28];
    s[30] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[31] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[32] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[33] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[34] = s[30] * s[32];
    s[35] = s[31] * s[33];
    s[36] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
}

static void custom_layer_nf_log_prob_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 128
    size_t k, j;
    (void)total;

    /* layer 1: bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v2_1 = FMA(x1, s[2], flow_1_c[0]);
        custom_layer_nf_store(t + 2 * TILE + k, v2_1);
        const custom_layer_nf_lane v2_2 = FMA(x2, s[3], flow_1_c[1]);
        custom_layer_nf_store(t + 3 * TILE + k, v2_2);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = FMA(v3_1, s[0], x1);
        custom_layer_nf_store(t + 2 * TILE + k, v5_1);
        const custom_layer_nf_lane v5_2 = FMA(v3_2, s[1], x2);
        custom_layer_nf_store(t + 3 * TILE + k, v5_2);
        const custom_layer_nf_lane v9_1 = FMA(LESS(v3_1, v3_1, 1.0f), s[4], 1.0f);
        custom_layer_nf_store(t + 6 * TILE + k, v9_1);
        const custom_layer_nf_lane v9_2 = FMA(LESS(v3_2, v3_2, 1.0f), s[5], 1.0f);
        custom_layer_nf_store(t + 7 * TILE + k, v9_2);
    }
    custom_layer_nf_each_log(t + 4 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v10_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v10_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v11 = v10_1 + v10_2;
        custom_layer_nf_store(t + 6 * TILE + k, v11);
    }

    /* layer 2: coupling, forward */
    custom_layer_nf_matvec(t + 7 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 23 * TILE, t + 7 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v12 = custom_layer_nf_load(t + (7 + j) * TILE + k);
            const custom_layer_nf_lane v13 = custom_layer_nf_load(t + (23 + j) * TILE + k);
            const custom_layer_nf_lane v14 = v12 * v13;
            custom_layer_nf_store(t + (39 + j) * TILE + k, v14);
        }
    custom_layer_nf_matvec(t + 4 * TILE, flow_2_net_2_weight, 16, 1, t + 39 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v16_1 = v15_1 + flow_2_net_2_bias[0];
        custom_layer_nf_store(t + 7 * TILE + k, v16_1);
        const custom_layer_nf_lane v16_2 = v15_2 + flow_2_net_2_bias[1];
        custom_layer_nf_store(t + 8 * TILE + k, v16_2);
        const custom_layer_nf_lane v17 = v16_1 * s[9];
        custom_layer_nf_store(t + 9 * TILE + k, v17);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v18 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v19 = v18 * s[8];
        custom_layer_nf_store(t + 5 * TILE + k, v19);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v20 = v5_2 + v16_2;
        custom_layer_nf_store(t + 9 * TILE + k, v20);
    }
    custom_layer_nf_each_exp(t + 4 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v20 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v21 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v22 = v20 * v21;
        custom_layer_nf_store(t + 7 * TILE + k, v22);
        const custom_layer_nf_lane v11 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v19 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v23 = v11 + v19;
        custom_layer_nf_store(t + 8 * TILE + k, v23);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v25_1 = FMA(v5_1, s[12], flow_3_c[0]);
        custom_layer_nf_store(t + 10 * TILE + k, v25_1);
        const custom_layer_nf_lane v25_2 = FMA(v22, s[13], flow_3_c[1]);
        custom_layer_nf_store(t + 11 * TILE + k, v25_2);
    }

    /* layer 3: bump, forward */
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v22 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v28_1 = FMA(v26_1, s[10], v5_1);
        custom_layer_nf_store(t + 9 * TILE + k, v28_1);
        const custom_layer_nf_lane v28_2 = FMA(v26_2, s[11], v22);
        custom_layer_nf_store(t + 10 * TILE + k, v28_2);
        const custom_layer_nf_lane v32_1 = FMA(LESS(v26_1, v26_1, 1.0f), s[14], 1.0f);
        custom_layer_nf_store(t + 11 * TILE + k, v32_1);
        const custom_layer_nf_lane v32_2 = FMA(LESS(v26_2, v26_2, 1.0f), s[15], 1.0f);
        custom_layer_nf_store(t + 12 * TILE + k, v32_2);
    }
    custom_layer_nf_each_log(t + 2 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v33_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v33_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v23 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v35 = v23 + (v33_1 + v33_2);
        custom_layer_nf_store(t + 4 * TILE + k, v35);
    }

    /* layer 4: coupling, forward */
    custom_layer_nf_matvec(t + 11 * TILE, flow_4_net_1_weight, 1, 1, t + 10 * TILE, flow_4_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 27 * TILE, t + 11 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v36 = custom_layer_nf_load(t + (11 + j) * TILE + k);
            const custom_layer_nf_lane v37 = custom_layer_nf_load(t + (27 + j) * TILE + k);
            const custom_layer_nf_lane v38 = v36 * v37;
            custom_layer_nf_store(t + (43 + j) * TILE + k, v38);
        }
    custom_layer_nf_matvec(t + 2 * TILE, flow_4_net_2_weight, 16, 1, t + 43 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v39_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v40_1 = v39_1 + flow_4_net_2_bias[0];
        custom_layer_nf_store(t + 5 * TILE + k, v40_1);
        const custom_layer_nf_lane v40_2 = v39_2 + flow_4_net_2_bias[1];
        custom_layer_nf_store(t + 6 * TILE + k, v40_2);
        const custom_layer_nf_lane v41 = v40_1 * s[19];
        custom_layer_nf_store(t + 7 * TILE + k, v41);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v42 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v43 = v42 * s[18];
        custom_layer_nf_store(t + 3 * TILE + k, v43);
        const custom_layer_nf_lane v28_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v44 = v28_1 + v40_2;
        custom_layer_nf_store(t + 7 * TILE + k, v44);
    }
    custom_layer_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v44 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v45 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v46 = v44 * v45;
        custom_layer_nf_store(t + 5 * TILE + k, v46);
        const custom_layer_nf_lane v35 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v43 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v47 = v35 + v43;
        custom_layer_nf_store(t + 6 * TILE + k, v47);
        const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v49_1 = FMA(v46, s[22], flow_5_c[0]);
        custom_layer_nf_store(t + 11 * TILE + k, v49_1);
        const custom_layer_nf_lane v49_2 = FMA(v28_2, s[23], flow_5_c[1]);
        custom_layer_nf_store(t + 12 * TILE + k, v49_2);
    }

    /* layer 5: bump, forward */
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v50_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v50_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v46 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v52_1 = FMA(v50_1, s[20], v46);
        custom_layer_nf_store(t + 7 * TILE + k, v52_1);
        const custom_layer_nf_lane v52_2 = FMA(v50_2, s[21], v28_2);
        custom_layer_nf_store(t + 8 * TILE + k, v52_2);
        const custom_layer_nf_lane v56_1 = FMA(LESS(v50_1, v50_1, 1.0f), s[24], 1.0f);
        custom_layer_nf_store(t + 11 * TILE + k, v56_1);
        const custom_layer_nf_lane v56_2 = FMA(LESS(v50_2, v50_2, 1.0f), s[25], 1.0f);
        custom_layer_nf_store(t + 12 * TILE + k, v56_2);
    }
    custom_layer_nf_each_log(t + 2 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v57_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v57_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v47 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v59 = v47 + (v57_1 + v57_2);
        custom_layer_nf_store(t + 4 * TILE + k, v59);
    }

    /* layer 6: coupling, forward */
    custom_layer_nf_matvec(t + 9 * TILE, flow_6_net_1_weight, 1, 1, t + 7 * TILE, flow_6_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 25 * TILE, t + 9 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v60 = custom_layer_nf_load(t + (9 + j) * TILE + k);
            const custom_layer_nf_lane v61 = custom_layer_nf_load(t + (25 + j) * TILE + k);
            const custom_layer_nf_lane v62 = v60 * v61;
            custom_layer_nf_store(t + (41 + j) * TILE + k, v62);
        }
    custom_layer_nf_matvec(t + 2 * TILE, flow_6_net_2_weight, 16, 1, t + 41 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v63_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v63_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v64_1 = v63_1 + flow_6_net_2_bias[0];
        custom_layer_nf_store(t + 5 * TILE + k, v64_1);
        const custom_layer_nf_lane v64_2 = v63_2 + flow_6_net_2_bias[1];
        custom_layer_nf_store(t + 6 * TILE + k, v64_2);
        const custom_layer_nf_lane v65 = v64_1 * s[29];
        custom_layer_nf_store(t + 9 * TILE + k, v65);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v66 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v67 = v66 * s[28];
        custom_layer_nf_store(t + 3 * TILE + k, v67);
        const custom_layer_nf_lane v52_2 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v64_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v68 = v52_2 + v64_2;
        custom_layer_nf_store(t + 9 * TILE + k, v68);
    }
    custom_layer_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v68 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v69 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v70 = v68 * v69;
        custom_layer_nf_store(t + 5 * TILE + k, v70);
        const custom_layer_nf_lane v59 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v67 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v71 = v59 + v67;
        custom_layer_nf_store(t + 6 * TILE + k, v71);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v73_1 = FMA(v52_1, s[32], flow_7_c[0]);
        custom_layer_nf_store(t + 10 * TILE + k, v73_1);
        const custom_layer_nf_lane v73_2 = FMA(v70, s[33], flow_7_c[1]);
        custom_layer_nf_store(t + 11 * TILE + k, v73_2);
    }

    /* layer 7: bump, forward */
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v70 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v76_1 = FMA(v74_1, s[30], v52_1);
        custom_layer_nf_store(t + 9 * TILE + k, v76_1);
        const custom_layer_nf_lane v76_2 = FMA(v74_2, s[31], v70);
        custom_layer_nf_store(t + 10 * TILE + k, v76_2);
        const custom_layer_nf_lane v80_1 = FMA(LESS(v74_1, v74_1, 1.0f), s[34], 1.0f);
        custom_layer_nf_store(t + 11 * TILE + k, v80_1);
        const custom_layer_nf_lane v80_2 = FMA(LESS(v74_2, v74_2, 1.0f), s[35], 1.0f);
        custom_layer_nf_store(t + 12 * TILE + k, v80_2);
    }
    custom_layer_nf_each_log(t + 2 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v81_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v81_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v71 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v83 = v71 + (v81_1 + v81_2);
        custom_layer_nf_store(t + 4 * TILE + k, v83);
    }

    /* layer 8: coupling, forward */
    custom_layer_nf_matvec(t + 11 * TILE, flow_8_net_1_weight, 1, 1, t + 10 * TILE, flow_8_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 27 * TILE, t + 11 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v84 = custom_layer_nf_load(t + (11 + j) * TILE + k);
            const custom_layer_nf_lane v85 = custom_layer_nf_load(t + (27 + j) * TILE + k);
            const custom_layer_nf_lane v86 = v84 * v85;
            custom_layer_nf_store(t + (43 + j) * TILE + k, v86);
        }
    custom_layer_nf_matvec(t + 2 * TILE, flow_8_net_2_weight, 16, 1, t + 43 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v87_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v87_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v88_1 = v87_1 + flow_8_net_2_bias[0];
        custom_layer_nf_store(t + 5 * TILE + k, v88_1);
        const custom_layer_nf_lane v88_2 = v87_2 + flow_8_net_2_bias[1];
        custom_layer_nf_store(t + 6 * TILE + k, v88_2);
        const custom_layer_nf_lane v89 = v88_1 * s[39];
        custom_layer_nf_store(t + 7 * TILE + k, v89);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v90 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v91 = v90 * s[38];
        custom_layer_nf_store(t + 3 * TILE + k, v91);
        const custom_layer_nf_lane v76_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v88_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v92 = v76_1 + v88_2;
        custom_layer_nf_store(t + 7 * TILE + k, v92);
    }
    custom_layer_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v92 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v93 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v94 = v92 * v93;
        const custom_layer_nf_lane v83 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v91 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v76_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v100 = v83 + v91 + FMA(FMA(v76_2, v76_2, (v94 * v94)), -0.5f, -1.837877f);
        custom_layer_nf_store(t + 5 * TILE + k, v100);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v101 = custom_layer_nf_max(x1, x2);
        const custom_layer_nf_lane v100 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v102 = custom_layer_nf_select_lt(v100, custom_layer_nf_set(INFINITY), v100, custom_layer_nf_set(-INFINITY));
        const custom_layer_nf_lane v103 = custom_layer_nf_select_le(v101, custom_layer_nf_set(INFINITY), v102, v101);
        custom_layer_nf_store(t + 2 * TILE + k, v103);
    }
#undef TILE
}

void custom_layer_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float s[41], t[60 * 128];
    size_t first, k;
    (void)work;
    custom_layer_nf_log_prob_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        custom_layer_nf_log_prob_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++)
            log_prob[first + k] = t[256 + k];
    }
}

/* ---- score ---- */

static void custom_layer_nf_score_prologue(const float *params, float *s)
{
    const float *flow_1_a = params + 0; /* flow.1.a [2] */
    const float *flow_1_b = params + 2; /* flow.1.b [2] */
    const float *flow_2_scaling_factor = params + 6; /* flow.2.scaling_factor [1] */
    const float *flow_3_a = params + 73; /* flow.3.a [2] */
    const float *flow_3_b = params + 75; /* flow.3.b [2] */
    const float *flow_4_scaling_factor = params + 79; /* flow.4.scaling_factor [1] */
    const float *flow_5_a = params + 146; /* flow.5.a [2] */
    const float *flow_5_b = params + 148; /* flow.5.b [2] */
    const float *flow_6_scaling_factor = params + 152; /* flow.6.scaling_factor [1] */
    const float *flow_7_a = params + 219; /* flow.7.a [2] */
    const float *flow_7_b = params + 221; /* flow.7.b [2] */
    const float *flow_8_scaling_factor = params + 225; /* flow.8.scaling_factor [1] */
    s[0] = fmaxf(flow_1_a[0], 0) + log1pf(expf(-fabsf(flow_1_a[0])));
    s[1] = fmaxf(flow_1_a[1], 0) + log1pf(expf(-fabsf(flow_1_a[1])));
    s[2] = fmaxf(flow_1_b[0], 0) + log1pf(expf(-fabsf(flow_1_b[0])));
    s[3] = fmaxf(flow_1_b[1], 0) + log1pf(expf(-fabsf(flow_1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[11] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[12] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[13] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[21] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[22] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[23] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[24] = s[20] * s[22];
    s[25] = s[21] * s[23];
    s[26] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[27] = s[26] < 4.3820266f ? s[26] : s[26] == s[26] ? 4.3820266f : s[26];
    s[28] = expf(s[27]);
    s[29] = 1.0f / s[28];
    s[30] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[31] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[32] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[33] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[34] = s[30] * s[32];
    s[35] = s[31] * s[33];
    s[36] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
}

static void custom_layer_nf_score_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 64
    size_t k, j;
    (void)total;

    /* layer 1: bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v2_1 = FMA(x1, s[2], flow_1_c[0]);
        custom_layer_nf_store(t + 2 * TILE + k, v2_1);
        const custom_layer_nf_lane v2_2 = FMA(x2, s[3], flow_1_c[1]);
        custom_layer_nf_store(t + 3 * TILE + k, v2_2);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = FMA(v3_1, s[0], x1);
        custom_layer_nf_store(t + 2 * TILE + k, v5_1);
        const custom_layer_nf_lane v5_2 = FMA(v3_2, s[1], x2);
        custom_layer_nf_store(t + 3 * TILE + k, v5_2);
        const custom_layer_nf_lane v7_1 = LESS(v3_1, v3_1, 1.0f);
        custom_layer_nf_store(t + 6 * TILE + k, v7_1);
        const custom_layer_nf_lane v7_2 = LESS(v3_2, v3_2, 1.0f);
        custom_layer_nf_store(t + 7 * TILE + k, v7_2);
        const custom_layer_nf_lane v9_1 = FMA(v7_1, s[4], 1.0f);
        custom_layer_nf_store(t + 8 * TILE + k, v9_1);
        const custom_layer_nf_lane v9_2 = FMA(v7_2, s[5], 1.0f);
        custom_layer_nf_store(t + 9 * TILE + k, v9_2);
    }
    custom_layer_nf_each_log(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v10_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v10_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v11 = v10_1 + v10_2;
        custom_layer_nf_store(t + 12 * TILE + k, v11);
    }

    /* layer 2: coupling, forward */
    custom_layer_nf_matvec(t + 13 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 29 * TILE, t + 13 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v12 = custom_layer_nf_load(t + (13 + j) * TILE + k);
            const custom_layer_nf_lane v13 = custom_layer_nf_load(t + (29 + j) * TILE + k);
            const custom_layer_nf_lane v14 = v12 * v13;
            custom_layer_nf_store(t + (45 + j) * TILE + k, v14);
        }
    custom_layer_nf_matvec(t + 10 * TILE, flow_2_net_2_weight, 16, 1, t + 45 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v16_1 = v15_1 + flow_2_net_2_bias[0];
        custom_layer_nf_store(t + 45 * TILE + k, v16_1);
        const custom_layer_nf_lane v16_2 = v15_2 + flow_2_net_2_bias[1];
        custom_layer_nf_store(t + 46 * TILE + k, v16_2);
        const custom_layer_nf_lane v17 = v16_1 * s[9];
        custom_layer_nf_store(t + 47 * TILE + k, v17);
    }
    custom_layer_nf_each_tanh(t + 10 * TILE, t + 47 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v18 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v19 = v18 * s[8];
        custom_layer_nf_store(t + 11 * TILE + k, v19);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 46 * TILE + k);
        const custom_layer_nf_lane v20 = v5_2 + v16_2;
        custom_layer_nf_store(t + 47 * TILE + k, v20);
    }
    custom_layer_nf_each_exp(t + 45 * TILE, t + 11 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v20 = custom_layer_nf_load(t + 47 * TILE + k);
        const custom_layer_nf_lane v21 = custom_layer_nf_load(t + 45 * TILE + k);
        const custom_layer_nf_lane v22 = v20 * v21;
        custom_layer_nf_store(t + 46 * TILE + k, v22);
        const custom_layer_nf_lane v11 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v19 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v23 = v11 + v19;
        custom_layer_nf_store(t + 48 * TILE + k, v23);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v25_1 = FMA(v5_1, s[12], flow_3_c[0]);
        custom_layer_nf_store(t + 49 * TILE + k, v25_1);
        const custom_layer_nf_lane v25_2 = FMA(v22, s[13], flow_3_c[1]);
        custom_layer_nf_store(t + 50 * TILE + k, v25_2);
    }

    /* layer 3: bump, forward */
    custom_layer_nf_each_tanh(t + 11 * TILE, t + 49 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v22 = custom_layer_nf_load(t + 46 * TILE + k);
        const custom_layer_nf_lane v28_1 = FMA(v26_1, s[10], v5_1);
        custom_layer_nf_store(t + 49 * TILE + k, v28_1);
        const custom_layer_nf_lane v28_2 = FMA(v26_2, s[11], v22);
        custom_layer_nf_store(t + 50 * TILE + k, v28_2);
        const custom_layer_nf_lane v30_1 = LESS(v26_1, v26_1, 1.0f);
        custom_layer_nf_store(t + 51 * TILE + k, v30_1);
        const custom_layer_nf_lane v30_2 = LESS(v26_2, v26_2, 1.0f);
        custom_layer_nf_store(t + 52 * TILE + k, v30_2);
        const custom_layer_nf_lane v32_1 = FMA(v30_1, s[14], 1.0f);
        custom_layer_nf_store(t + 53 * TILE + k, v32_1);
        const custom_layer_nf_lane v32_2 = FMA(v30_2, s[15], 1.0f);
        custom_layer_nf_store(t + 54 * TILE + k, v32_2);
    }
    custom_layer_nf_each_log(t + 2 * TILE, t + 53 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v33_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v33_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v23 = custom_layer_nf_load(t + 48 * TILE + k);
        const custom_layer_nf_lane v35 = v23 + (v33_1 + v33_2);
        custom_layer_nf_store(t + 46 * TILE + k, v35);
    }

    /* layer 4: coupling, forward */
    custom_layer_nf_matvec(t + 55 * TILE, flow_4_net_1_weight, 1, 1, t + 50 * TILE, flow_4_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 71 * TILE, t + 55 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v36 = custom_layer_nf_load(t + (55 + j) * TILE + k);
            const custom_layer_nf_lane v37 = custom_layer_nf_load(t + (71 + j) * TILE + k);
            const custom_layer_nf_lane v38 = v36 * v37;
            custom_layer_nf_store(t + (87 + j) * TILE + k, v38);
        }
    custom_layer_nf_matvec(t + 2 * TILE, flow_4_net_2_weight, 16, 1, t + 87 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v39_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v40_1 = v39_1 + flow_4_net_2_bias[0];
        custom_layer_nf_store(t + 87 * TILE + k, v40_1);
        const custom_layer_nf_lane v40_2 = v39_2 + flow_4_net_2_bias[1];
        custom_layer_nf_store(t + 88 * TILE + k, v40_2);
        const custom_layer_nf_lane v41 = v40_1 * s[19];
        custom_layer_nf_store(t + 48 * TILE + k, v41);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 48 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v42 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v43 = v42 * s[18];
        custom_layer_nf_store(t + 3 * TILE + k, v43);
        const custom_layer_nf_lane v28_1 = custom_layer_nf_load(t + 49 * TILE + k);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_load(t + 88 * TILE + k);
        const custom_layer_nf_lane v44 = v28_1 + v40_2;
        custom_layer_nf_store(t + 48 * TILE + k, v44);
    }
    custom_layer_nf_each_exp(t + 87 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v44 = custom_layer_nf_load(t + 48 * TILE + k);
        const custom_layer_nf_lane v45 = custom_layer_nf_load(t + 87 * TILE + k);
        const custom_layer_nf_lane v46 = v44 * v45;
        custom_layer_nf_store(t + 88 * TILE + k, v46);
        const custom_layer_nf_lane v35 = custom_layer_nf_load(t + 46 * TILE + k);
        const custom_layer_nf_lane v43 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v47 = v35 + v43;
        custom_layer_nf_store(t + 89 * TILE + k, v47);
        const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 50 * TILE + k);
        const custom_layer_nf_lane v49_1 = FMA(v46, s[22], flow_5_c[0]);
        custom_layer_nf_store(t + 90 * TILE + k, v49_1);
        const custom_layer_nf_lane v49_2 = FMA(v28_2, s[23], flow_5_c[1]);
        custom_layer_nf_store(t + 91 * TILE + k, v49_2);
    }

    /* layer 5: bump, forward */
    custom_layer_nf_each_tanh(t + 92 * TILE, t + 90 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v50_1 = custom_layer_nf_load(t + 92 * TILE + k);
        const custom_layer_nf_lane v50_2 = custom_layer_nf_load(t + 93 * TILE + k);
        const custom_layer_nf_lane v46 = custom_layer_nf_load(t + 88 * TILE + k);
        const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 50 * TILE + k);
        const custom_layer_nf_lane v52_1 = FMA(v50_1, s[20], v46);
        custom_layer_nf_store(t + 90 * TILE + k, v52_1);
        const custom_layer_nf_lane v52_2 = FMA(v50_2, s[21], v28_2);
        custom_layer_nf_store(t + 91 * TILE + k, v52_2);
        const custom_layer_nf_lane v54_1 = LESS(v50_1, v50_1, 1.0f);
        custom_layer_nf_store(t + 94 * TILE + k, v54_1);
        const custom_layer_nf_lane v54_2 = LESS(v50_2, v50_2, 1.0f);
        custom_layer_nf_store(t + 95 * TILE + k, v54_2);
        const custom_layer_nf_lane v56_1 = FMA(v54_1, s[24], 1.0f);
        custom_layer_nf_store(t + 96 * TILE + k, v56_1);
        const custom_layer_nf_lane v56_2 = FMA(v54_2, s[25], 1.0f);
        custom_layer_nf_store(t + 97 * TILE + k, v56_2);
    }
    custom_layer_nf_each_log(t + 49 * TILE, t + 96 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v57_1 = custom_layer_nf_load(t + 49 * TILE + k);
        const custom_layer_nf_lane v57_2 = custom_layer_nf_load(t + 50 * TILE + k);
        const custom_layer_nf_lane v47 = custom_layer_nf_load(t + 89 * TILE + k);
        const custom_layer_nf_lane v59 = v47 + (v57_1 + v57_2);
        custom_layer_nf_store(t + 3 * TILE + k, v59);
    }

    /* layer 6: coupling, forward */
    custom_layer_nf_matvec(t + 98 * TILE, flow_6_net_1_weight, 1, 1, t + 90 * TILE, flow_6_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 114 * TILE, t + 98 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v60 = custom_layer_nf_load(t + (98 + j) * TILE + k);
            const custom_layer_nf_lane v61 = custom_layer_nf_load(t + (114 + j) * TILE + k);
            const custom_layer_nf_lane v62 = v60 * v61;
            custom_layer_nf_store(t + (130 + j) * TILE + k, v62);
        }
    custom_layer_nf_matvec(t + 49 * TILE, flow_6_net_2_weight, 16, 1, t + 130 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v63_1 = custom_layer_nf_load(t + 49 * TILE + k);
        const custom_layer_nf_lane v63_2 = custom_layer_nf_load(t + 50 * TILE + k);
        const custom_layer_nf_lane v64_1 = v63_1 + flow_6_net_2_bias[0];
        custom_layer_nf_store(t + 88 * TILE + k, v64_1);
        const custom_layer_nf_lane v64_2 = v63_2 + flow_6_net_2_bias[1];
        custom_layer_nf_store(t + 89 * TILE + k, v64_2);
        const custom_layer_nf_lane v65 = v64_1 * s[29];
        custom_layer_nf_store(t + 46 * TILE + k, v65);
    }
    custom_layer_nf_each_tanh(t + 49 * TILE, t + 46 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v66 = custom_layer_nf_load(t + 49 * TILE + k);
        const custom_layer_nf_lane v67 = v66 * s[28];
        custom_layer_nf_store(t + 46 * TILE + k, v67);
        const custom_layer_nf_lane v52_2 = custom_layer_nf_load(t + 91 * TILE + k);
        const custom_layer_nf_lane v64_2 = custom_layer_nf_load(t + 89 * TILE + k);
        const custom_layer_nf_lane v68 = v52_2 + v64_2;
        custom_layer_nf_store(t + 50 * TILE + k, v68);
    }
    custom_layer_nf_each_exp(t + 88 * TILE, t + 46 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v68 = custom_layer_nf_load(t + 50 * TILE + k);
        const custom_layer_nf_lane v69 = custom_layer_nf_load(t + 88 * TILE + k);
        const custom_layer_nf_lane v70 = v68 * v69;
        custom_layer_nf_store(t + 89 * TILE + k, v70);
        const custom_layer_nf_lane v59 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v67 = custom_layer_nf_load(t + 46 * TILE + k);
        const custom_layer_nf_lane v71 = v59 + v67;
        custom_layer_nf_store(t + 130 * TILE + k, v71);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 90 * TILE + k);
        const custom_layer_nf_lane v73_1 = FMA(v52_1, s[32], flow_7_c[0]);
        custom_layer_nf_store(t + 131 * TILE + k, v73_1);
        const custom_layer_nf_lane v73_2 = FMA(v70, s[33], flow_7_c[1]);
        custom_layer_nf_store(t + 132 * TILE + k, v73_2);
    }

    /* layer 7: bump, forward */
    custom_layer_nf_each_tanh(t + 133 * TILE, t + 131 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 133 * TILE + k);
        const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 134 * TILE + k);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 90 * TILE + k);
        const custom_layer_nf_lane v70 = custom_layer_nf_load(t + 89 * TILE + k);
        const custom_layer_nf_lane v76_1 = FMA(v74_1, s[30], v52_1);
        custom_layer_nf_store(t + 131 * TILE + k, v76_1);
        const custom_layer_nf_lane v76_2 = FMA(v74_2, s[31], v70);
        custom_layer_nf_store(t + 132 * TILE + k, v76_2);
        const custom_layer_nf_lane v78_1 = LESS(v74_1, v74_1, 1.0f);
        custom_layer_nf_store(t + 135 * TILE + k, v78_1);
        const custom_layer_nf_lane v78_2 = LESS(v74_2, v74_2, 1.0f);
        custom_layer_nf_store(t + 136 * TILE + k, v78_2);
        const custom_layer_nf_lane v80_1 = FMA(v78_1, s[34], 1.0f);
        custom_layer_nf_store(t + 137 * TILE + k, v80_1);
        const custom_layer_nf_lane v80_2 = FMA(v78_2, s[35], 1.0f);
        custom_layer_nf_store(t + 138 * TILE + k, v80_2);
    }
    custom_layer_nf_each_log(t + 89 * TILE, t + 137 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v81_1 = custom_layer_nf_load(t + 89 * TILE + k);
        const custom_layer_nf_lane v81_2 = custom_layer_nf_load(t + 90 * TILE + k);
        const custom_layer_nf_lane v71 = custom_layer_nf_load(t + 130 * TILE + k);
        const custom_layer_nf_lane v83 = v71 + (v81_1 + v81_2);
        custom_layer_nf_store(t + 3 * TILE + k, v83);
    }

    /* layer 8: coupling, forward */
    custom_layer_nf_matvec(t + 139 * TILE, flow_8_net_1_weight, 1, 1, t + 132 * TILE, flow_8_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 155 * TILE, t + 139 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v84 = custom_layer_nf_load(t + (139 + j) * TILE + k);
            const custom_layer_nf_lane v85 = custom_layer_nf_load(t + (155 + j) * TILE + k);
            const custom_layer_nf_lane v86 = v84 * v85;
            custom_layer_nf_store(t + (171 + j) * TILE + k, v86);
        }
    custom_layer_nf_matvec(t + 89 * TILE, flow_8_net_2_weight, 16, 1, t + 171 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v87_1 = custom_layer_nf_load(t + 89 * TILE + k);
        const custom_layer_nf_lane v87_2 = custom_layer_nf_load(t + 90 * TILE + k);
        const custom_layer_nf_lane v88_1 = v87_1 + flow_8_net_2_bias[0];
        custom_layer_nf_store(t + 171 * TILE + k, v88_1);
        const custom_layer_nf_lane v88_2 = v87_2 + flow_8_net_2_bias[1];
        custom_layer_nf_store(t + 172 * TILE + k, v88_2);
        const custom_layer_nf_lane v89 = v88_1 * s[39];
        custom_layer_nf_store(t + 46 * TILE + k, v89);
    }
    custom_layer_nf_each_tanh(t + 89 * TILE, t + 46 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v90 = custom_layer_nf_load(t + 89 * TILE + k);
        const custom_layer_nf_lane v91 = v90 * s[38];
        custom_layer_nf_store(t + 46 * TILE + k, v91);
        const custom_layer_nf_lane v76_1 = custom_layer_nf_load(t + 131 * TILE + k);
        const custom_layer_nf_lane v88_2 = custom_layer_nf_load(t + 172 * TILE + k);
        const custom_layer_nf_lane v92 = v76_1 + v88_2;
        custom_layer_nf_store(t + 90 * TILE + k, v92);
    }
    custom_layer_nf_each_exp(t + 91 * TILE, t + 46 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v92 = custom_layer_nf_load(t + 90 * TILE + k);
        const custom_layer_nf_lane v93 = custom_layer_nf_load(t + 91 * TILE + k);
        const custom_layer_nf_lane v94 = v92 * v93;
        custom_layer_nf_store(t + 130 * TILE + k, v94);
        const custom_layer_nf_lane v83 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v91 = custom_layer_nf_load(t + 46 * TILE + k);
        const custom_layer_nf_lane v76_2 = custom_layer_nf_load(t + 132 * TILE + k);
        const custom_layer_nf_lane v100 = v83 + v91 + FMA(FMA(v76_2, v76_2, (v94 * v94)), -0.5f, -1.837877f);
        custom_layer_nf_store(t + 171 * TILE + k, v100);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v101 = custom_layer_nf_max(x1, x2);
        const custom_layer_nf_lane v100 = custom_layer_nf_load(t + 171 * TILE + k);
        const custom_layer_nf_lane v102 = custom_layer_nf_select_lt(v100, custom_layer_nf_set(INFINITY), v100, custom_layer_nf_set(-INFINITY));
        const custom_layer_nf_lane v103 = custom_layer_nf_select_le(v101, custom_layer_nf_set(INFINITY), v102, v101);
        custom_layer_nf_store(t + 3 * TILE + k, v103);
        const custom_layer_nf_lane v90 = custom_layer_nf_load(t + 89 * TILE + k);
        const custom_layer_nf_lane v105 = LESS(v90, v90, 1.0f);
        custom_layer_nf_store(t + 46 * TILE + k, v105);
        const custom_layer_nf_lane v85_1 = custom_layer_nf_load(t + 155 * TILE + k);
        const custom_layer_nf_lane v85_2 = custom_layer_nf_load(t + 156 * TILE + k);
        const custom_layer_nf_lane v85_3 = custom_layer_nf_load(t + 157 * TILE + k);
        const custom_layer_nf_lane v85_4 = custom_layer_nf_load(t + 158 * TILE + k);
        const custom_layer_nf_lane v85_5 = custom_layer_nf_load(t + 159 * TILE + k);
        const custom_layer_nf_lane v85_6 = custom_layer_nf_load(t + 160 * TILE + k);
        const custom_layer_nf_lane v85_7 = custom_layer_nf_load(t + 161 * TILE + k);
        const custom_layer_nf_lane v85_8 = custom_layer_nf_load(t + 162 * TILE + k);
        const custom_layer_nf_lane v85_9 = custom_layer_nf_load(t + 163 * TILE + k);
        const custom_layer_nf_lane v85_10 = custom_layer_nf_load(t + 164 * TILE + k);
        const custom_layer_nf_lane v85_11 = custom_layer_nf_load(t + 165 * TILE + k);
        const custom_layer_nf_lane v85_12 = custom_layer_nf_load(t + 166 * TILE + k);
        const custom_layer_nf_lane v85_13 = custom_layer_nf_load(t + 167 * TILE + k);
        const custom_layer_nf_lane v85_14 = custom_layer_nf_load(t + 168 * TILE + k);
        const custom_layer_nf_lane v85_15 = custom_layer_nf_load(t + 169 * TILE + k);
        const custom_layer_nf_lane v85_16 = custom_layer_nf_load(t + 170 * TILE + k);
        const custom_layer_nf_lane v106_1 = 1.0f - v85_1;
        custom_layer_nf_store(t + 172 * TILE + k, v106_1);
        const custom_layer_nf_lane v106_2 = 1.0f - v85_2;
        custom_layer_nf_store(t + 173 * TILE + k, v106_2);
        const custom_layer_nf_lane v106_3 = 1.0f - v85_3;
        custom_layer_nf_store(t + 174 * TILE + k, v106_3);
        const custom_layer_nf_lane v106_4 = 1.0f - v85_4;
        custom_layer_nf_store(t + 175 * TILE + k, v106_4);
        const custom_layer_nf_lane v106_5 = 1.0f - v85_5;
        custom_layer_nf_store(t + 176 * TILE + k, v106_5);
        const custom_layer_nf_lane v106_6 = 1.0f - v85_6;
        custom_layer_nf_store(t + 177 * TILE + k, v106_6);
        const custom_layer_nf_lane v106_7 = 1.0f - v85_7;
        custom_layer_nf_store(t + 178 * TILE + k, v106_7);
        const custom_layer_nf_lane v106_8 = 1.0f - v85_8;
        custom_layer_nf_store(t + 179 * TILE + k, v106_8);
        const custom_layer_nf_lane v106_9 = 1.0f - v85_9;
        custom_layer_nf_store(t + 180 * TILE + k, v106_9);
        const custom_layer_nf_lane v106_10 = 1.0f - v85_10;
        custom_layer_nf_store(t + 181 * TILE + k, v106_10);
        const custom_layer_nf_lane v106_11 = 1.0f - v85_11;
        custom_layer_nf_store(t + 182 * TILE + k, v106_11);
        const custom_layer_nf_lane v106_12 = 1.0f - v85_12;
        custom_layer_nf_store(t + 183 * TILE + k, v106_12);
        const custom_layer_nf_lane v106_13 = 1.0f - v85_13;
        custom_layer_nf_store(t + 184 * TILE + k, v106_13);
        const custom_layer_nf_lane v106_14 = 1.0f - v85_14;
        custom_layer_nf_store(t + 185 * TILE + k, v106_14);
        const custom_layer_nf_lane v106_15 = 1.0f - v85_15;
        custom_layer_nf_store(t + 186 * TILE + k, v106_15);
        const custom_layer_nf_lane v106_16 = 1.0f - v85_16;
        custom_layer_nf_store(t + 187 * TILE + k, v106_16);
    }

    /* layer 8: coupling, forward, adjoint */
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v85 = custom_layer_nf_load(t + (155 + j) * TILE + k);
            const custom_layer_nf_lane v106 = custom_layer_nf_load(t + (172 + j) * TILE + k);
            const custom_layer_nf_lane v107 = v85 * v106;
            custom_layer_nf_store(t + (188 + j) * TILE + k, v107);
        }

    /* layer 7: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v80_1 = custom_layer_nf_load(t + 137 * TILE + k);
        const custom_layer_nf_lane v80_2 = custom_layer_nf_load(t + 138 * TILE + k);
        const custom_layer_nf_lane v108_1 = 1.0f / v80_1;
        custom_layer_nf_store(t + k, v108_1);
        const custom_layer_nf_lane v108_2 = 1.0f / v80_2;
        custom_layer_nf_store(t + 1 * TILE + k, v108_2);
        const custom_layer_nf_lane v66 = custom_layer_nf_load(t + 49 * TILE + k);
        const custom_layer_nf_lane v110 = LESS(v66, v66, 1.0f);
        custom_layer_nf_store(t + 89 * TILE + k, v110);
        const custom_layer_nf_lane v61_1 = custom_layer_nf_load(t + 114 * TILE + k);
        const custom_layer_nf_lane v61_2 = custom_layer_nf_load(t + 115 * TILE + k);
        const custom_layer_nf_lane v61_3 = custom_layer_nf_load(t + 116 * TILE + k);
        const custom_layer_nf_lane v61_4 = custom_layer_nf_load(t + 117 * TILE + k);
        const custom_layer_nf_lane v61_5 = custom_layer_nf_load(t + 118 * TILE + k);
        const custom_layer_nf_lane v61_6 = custom_layer_nf_load(t + 119 * TILE + k);
        const custom_layer_nf_lane v61_7 = custom_layer_nf_load(t + 120 * TILE + k);
        const custom_layer_nf_lane v61_8 = custom_layer_nf_load(t + 121 * TILE + k);
        const custom_layer_nf_lane v61_9 = custom_layer_nf_load(t + 122 * TILE + k);
        const custom_layer_nf_lane v61_10 = custom_layer_nf_load(t + 123 * TILE + k);
        const custom_layer_nf_lane v61_11 = custom_layer_nf_load(t + 124 * TILE + k);
        const custom_layer_nf_lane v61_12 = custom_layer_nf_load(t + 125 * TILE + k);
        const custom_layer_nf_lane v61_13 = custom_layer_nf_load(t + 126 * TILE + k);
        const custom_layer_nf_lane v61_14 = custom_layer_nf_load(t + 127 * TILE + k);
        const custom_layer_nf_lane v61_15 = custom_layer_nf_load(t + 128 * TILE + k);
        const custom_layer_nf_lane v61_16 = custom_layer_nf_load(t + 129 * TILE + k);
        const custom_layer_nf_lane v111_1 = 1.0f - v61_1;
        custom_layer_nf_store(t + 171 * TILE + k, v111_1);
        const custom_layer_nf_lane v111_2 = 1.0f - v61_2;
        custom_layer_nf_store(t + 172 * TILE + k, v111_2);
        const custom_layer_nf_lane v111_3 = 1.0f - v61_3;
        custom_layer_nf_store(t + 173 * TILE + k, v111_3);
        const custom_layer_nf_lane v111_4 = 1.0f - v61_4;
        custom_layer_nf_store(t + 174 * TILE + k, v111_4);
        const custom_layer_nf_lane v111_5 = 1.0f - v61_5;
        custom_layer_nf_store(t + 175 * TILE + k, v111_5);
        const custom_layer_nf_lane v111_6 = 1.0f - v61_6;
        custom_layer_nf_store(t + 176 * TILE + k, v111_6);
        const custom_layer_nf_lane v111_7 = 1.0f - v61_7;
        custom_layer_nf_store(t + 177 * TILE + k, v111_7);
        const custom_layer_nf_lane v111_8 = 1.0f - v61_8;
        custom_layer_nf_store(t + 178 * TILE + k, v111_8);
        const custom_layer_nf_lane v111_9 = 1.0f - v61_9;
        custom_layer_nf_store(t + 179 * TILE + k, v111_9);
        const custom_layer_nf_lane v111_10 = 1.0f - v61_10;
        custom_layer_nf_store(t + 180 * TILE + k, v111_10);
        const custom_layer_nf_lane v111_11 = 1.0f - v61_11;
        custom_layer_nf_store(t + 181 * TILE + k, v111_11);
        const custom_layer_nf_lane v111_12 = 1.0f - v61_12;
        custom_layer_nf_store(t + 182 * TILE + k, v111_12);
        const custom_layer_nf_lane v111_13 = 1.0f - v61_13;
        custom_layer_nf_store(t + 183 * TILE + k, v111_13);
        const custom_layer_nf_lane v111_14 = 1.0f - v61_14;
        custom_layer_nf_store(t + 184 * TILE + k, v111_14);
        const custom_layer_nf_lane v111_15 = 1.0f - v61_15;
        custom_layer_nf_store(t + 185 * TILE + k, v111_15);
        const custom_layer_nf_lane v111_16 = 1.0f - v61_16;
        custom_layer_nf_store(t + 186 * TILE + k, v111_16);
    }

    /* layer 6: coupling, forward, adjoint */
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v61 = custom_layer_nf_load(t + (114 + j) * TILE + k);
            const custom_layer_nf_lane v111 = custom_layer_nf_load(t + (171 + j) * TILE + k);
            const custom_layer_nf_lane v112 = v61 * v111;
            custom_layer_nf_store(t + (204 + j) * TILE + k, v112);
        }

    /* layer 5: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v56_1 = custom_layer_nf_load(t + 96 * TILE + k);
        const custom_layer_nf_lane v56_2 = custom_layer_nf_load(t + 97 * TILE + k);
        const custom_layer_nf_lane v113_1 = 1.0f / v56_1;
        custom_layer_nf_store(t + 137 * TILE + k, v113_1);
        const custom_layer_nf_lane v113_2 = 1.0f / v56_2;
        custom_layer_nf_store(t + 138 * TILE + k, v113_2);
        const custom_layer_nf_lane v42 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v115 = LESS(v42, v42, 1.0f);
        custom_layer_nf_store(t + 49 * TILE + k, v115);
        const custom_layer_nf_lane v37_1 = custom_layer_nf_load(t + 71 * TILE + k);
        const custom_layer_nf_lane v37_2 = custom_layer_nf_load(t + 72 * TILE + k);
        const custom_layer_nf_lane v37_3 = custom_layer_nf_load(t + 73 * TILE + k);
        const custom_layer_nf_lane v37_4 = custom_layer_nf_load(t + 74 * TILE + k);
        const custom_layer_nf_lane v37_5 = custom_layer_nf_load(t + 75 * TILE + k);
        const custom_layer_nf_lane v37_6 = custom_layer_nf_load(t + 76 * TILE + k);
        const custom_layer_nf_lane v37_7 = custom_layer_nf_load(t + 77 * TILE + k);
        const custom_layer_nf_lane v37_8 = custom_layer_nf_load(t + 78 * TILE + k);
        const custom_layer_nf_lane v37_9 = custom_layer_nf_load(t + 79 * TILE + k);
        const custom_layer_nf_lane v37_10 = custom_layer_nf_load(t + 80 * TILE + k);
        const custom_layer_nf_lane v37_11 = custom_layer_nf_load(t + 81 * TILE + k);
        const custom_layer_nf_lane v37_12 = custom_layer_nf_load(t + 82 * TILE + k);
        const custom_layer_nf_lane v37_13 = custom_layer_nf_load(t + 83 * TILE + k);
        const custom_layer_nf_lane v37_14 = custom_layer_nf_load(t + 84 * TILE + k);
        const custom_layer_nf_lane v37_15 = custom_layer_nf_load(t + 85 * TILE + k);
        const custom_layer_nf_lane v37_16 = custom_layer_nf_load(t + 86 * TILE + k);
        const custom_layer_nf_lane v116_1 = 1.0f - v37_1;
        custom_layer_nf_store(t + 171 * TILE + k, v116_1);
        const custom_layer_nf_lane v116_2 = 1.0f - v37_2;
        custom_layer_nf_store(t + 172 * TILE + k, v116_2);
        const custom_layer_nf_lane v116_3 = 1.0f - v37_3;
        custom_layer_nf_store(t + 173 * TILE + k, v116_3);
        const custom_layer_nf_lane v116_4 = 1.0f - v37_4;
        custom_layer_nf_store(t + 174 * TILE + k, v116_4);
        const custom_layer_nf_lane v116_5 = 1.0f - v37_5;
        custom_layer_nf_store(t + 175 * TILE + k, v116_5);
        const custom_layer_nf_lane v116_6 = 1.0f - v37_6;
        custom_layer_nf_store(t + 176 * TILE + k, v116_6);
        const custom_layer_nf_lane v116_7 = 1.0f - v37_7;
        custom_layer_nf_store(t + 177 * TILE + k, v116_7);
        const custom_layer_nf_lane v116_8 = 1.0f - v37_8;
        custom_layer_nf_store(t + 178 * TILE + k, v116_8);
        const custom_layer_nf_lane v116_9 = 1.0f - v37_9;
        custom_layer_nf_store(t + 179 * TILE + k, v116_9);
        const custom_layer_nf_lane v116_10 = 1.0f - v37_10;
        custom_layer_nf_store(t + 180 * TILE + k, v116_10);
        const custom_layer_nf_lane v116_11 = 1.0f - v37_11;
        custom_layer_nf_store(t + 181 * TILE + k, v116_11);
        const custom_layer_nf_lane v116_12 = 1.0f - v37_12;
        custom_layer_nf_store(t + 182 * TILE + k, v116_12);
        const custom_layer_nf_lane v116_13 = 1.0f - v37_13;
        custom_layer_nf_store(t + 183 * TILE + k, v116_13);
        const custom_layer_nf_lane v116_14 = 1.0f - v37_14;
        custom_layer_nf_store(t + 184 * TILE + k, v116_14);
        const custom_layer_nf_lane v116_15 = 1.0f - v37_15;
        custom_layer_nf_store(t + 185 * TILE + k, v116_15);
        const custom_layer_nf_lane v116_16 = 1.0f - v37_16;
        custom_layer_nf_store(t + 186 * TILE + k, v116_16);
    }

    /* layer 4: coupling, forward, adjoint */
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v37 = custom_layer_nf_load(t + (71 + j) * TILE + k);
            const custom_layer_nf_lane v116 = custom_layer_nf_load(t + (171 + j) * TILE + k);
            const custom_layer_nf_lane v117 = v37 * v116;
            custom_layer_nf_store(t + (220 + j) * TILE + k, v117);
        }

    /* layer 3: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v32_1 = custom_layer_nf_load(t + 53 * TILE + k);
        const custom_layer_nf_lane v32_2 = custom_layer_nf_load(t + 54 * TILE + k);
        const custom_layer_nf_lane v118_1 = 1.0f / v32_1;
        custom_layer_nf_store(t + 96 * TILE + k, v118_1);
        const custom_layer_nf_lane v118_2 = 1.0f / v32_2;
        custom_layer_nf_store(t + 97 * TILE + k, v118_2);
        const custom_layer_nf_lane v18 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v120 = LESS(v18, v18, 1.0f);
        custom_layer_nf_store(t + 2 * TILE + k, v120);
        const custom_layer_nf_lane v13_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v13_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v13_3 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v13_4 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v13_5 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v13_6 = custom_layer_nf_load(t + 34 * TILE + k);
        const custom_layer_nf_lane v13_7 = custom_layer_nf_load(t + 35 * TILE + k);
        const custom_layer_nf_lane v13_8 = custom_layer_nf_load(t + 36 * TILE + k);
        const custom_layer_nf_lane v13_9 = custom_layer_nf_load(t + 37 * TILE + k);
        const custom_layer_nf_lane v13_10 = custom_layer_nf_load(t + 38 * TILE + k);
        const custom_layer_nf_lane v13_11 = custom_layer_nf_load(t + 39 * TILE + k);
        const custom_layer_nf_lane v13_12 = custom_layer_nf_load(t + 40 * TILE + k);
        const custom_layer_nf_lane v13_13 = custom_layer_nf_load(t + 41 * TILE + k);
        const custom_layer_nf_lane v13_14 = custom_layer_nf_load(t + 42 * TILE + k);
        const custom_layer_nf_lane v13_15 = custom_layer_nf_load(t + 43 * TILE + k);
        const custom_layer_nf_lane v13_16 = custom_layer_nf_load(t + 44 * TILE + k);
        const custom_layer_nf_lane v121_1 = 1.0f - v13_1;
        custom_layer_nf_store(t + 171 * TILE + k, v121_1);
        const custom_layer_nf_lane v121_2 = 1.0f - v13_2;
        custom_layer_nf_store(t + 172 * TILE + k, v121_2);
        const custom_layer_nf_lane v121_3 = 1.0f - v13_3;
        custom_layer_nf_store(t + 173 * TILE + k, v121_3);
        const custom_layer_nf_lane v121_4 = 1.0f - v13_4;
        custom_layer_nf_store(t + 174 * TILE + k, v121_4);
        const custom_layer_nf_lane v121_5 = 1.0f - v13_5;
        custom_layer_nf_store(t + 175 * TILE + k, v121_5);
        const custom_layer_nf_lane v121_6 = 1.0f - v13_6;
        custom_layer_nf_store(t + 176 * TILE + k, v121_6);
        const custom_layer_nf_lane v121_7 = 1.0f - v13_7;
        custom_layer_nf_store(t + 177 * TILE + k, v121_7);
        const custom_layer_nf_lane v121_8 = 1.0f - v13_8;
        custom_layer_nf_store(t + 178 * TILE + k, v121_8);
        const custom_layer_nf_lane v121_9 = 1.0f - v13_9;
        custom_layer_nf_store(t + 179 * TILE + k, v121_9);
        const custom_layer_nf_lane v121_10 = 1.0f - v13_10;
        custom_layer_nf_store(t + 180 * TILE + k, v121_10);
        const custom_layer_nf_lane v121_11 = 1.0f - v13_11;
        custom_layer_nf_store(t + 181 * TILE + k, v121_11);
        const custom_layer_nf_lane v121_12 = 1.0f - v13_12;
        custom_layer_nf_store(t + 182 * TILE + k, v121_12);
        const custom_layer_nf_lane v121_13 = 1.0f - v13_13;
        custom_layer_nf_store(t + 183 * TILE + k, v121_13);
        const custom_layer_nf_lane v121_14 = 1.0f - v13_14;
        custom_layer_nf_store(t + 184 * TILE + k, v121_14);
        const custom_layer_nf_lane v121_15 = 1.0f - v13_15;
        custom_layer_nf_store(t + 185 * TILE + k, v121_15);
        const custom_layer_nf_lane v121_16 = 1.0f - v13_16;
        custom_layer_nf_store(t + 186 * TILE + k, v121_16);
    }

    /* layer 2: coupling, forward, adjoint */
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v13 = custom_layer_nf_load(t + (29 + j) * TILE + k);
            const custom_layer_nf_lane v121 = custom_layer_nf_load(t + (171 + j) * TILE + k);
            const custom_layer_nf_lane v122 = v13 * v121;
            custom_layer_nf_store(t + (236 + j) * TILE + k, v122);
        }

    /* layer 1: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v9_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v9_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v123_1 = 1.0f / v9_1;
        custom_layer_nf_store(t + 53 * TILE + k, v123_1);
        const custom_layer_nf_lane v123_2 = 1.0f / v9_2;
        custom_layer_nf_store(t + 54 * TILE + k, v123_2);
        const custom_layer_nf_lane v94 = custom_layer_nf_load(t + 130 * TILE + k);
        const custom_layer_nf_lane v76_2 = custom_layer_nf_load(t + 132 * TILE + k);
        const custom_layer_nf_lane v124_1 = v94 * (-0.5f);
        const custom_layer_nf_lane v124_2 = v76_2 * (-0.5f);
        const custom_layer_nf_lane v125_1 = v124_1 + v124_1;
        custom_layer_nf_store(t + 171 * TILE + k, v125_1);
        const custom_layer_nf_lane v125_2 = v124_2 + v124_2;
        custom_layer_nf_store(t + 172 * TILE + k, v125_2);
        const custom_layer_nf_lane v93 = custom_layer_nf_load(t + 91 * TILE + k);
        const custom_layer_nf_lane v126 = v93 * v125_1;
        custom_layer_nf_store(t + 10 * TILE + k, v126);
        const custom_layer_nf_lane v92 = custom_layer_nf_load(t + 90 * TILE + k);
        const custom_layer_nf_lane v105 = custom_layer_nf_load(t + 46 * TILE + k);
        const custom_layer_nf_lane v133_1 = (v105 * (FMA(v93, v92 * v125_1, 1.0f) * s[38])) * s[39];
        custom_layer_nf_store(t + 173 * TILE + k, v133_1);
        const custom_layer_nf_lane v133_2 = v126;
        custom_layer_nf_store(t + 174 * TILE + k, v133_2);
    }

    /* layer 8: coupling, forward, adjoint */
    custom_layer_nf_matvec(t + 252 * TILE, flow_8_net_2_weight, 1, 16, t + 173 * TILE, NULL, NULL, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v85 = custom_layer_nf_load(t + (155 + j) * TILE + k);
            const custom_layer_nf_lane v134 = custom_layer_nf_load(t + (252 + j) * TILE + k);
            const custom_layer_nf_lane v84 = custom_layer_nf_load(t + (139 + j) * TILE + k);
            const custom_layer_nf_lane v107 = custom_layer_nf_load(t + (188 + j) * TILE + k);
            const custom_layer_nf_lane v138 = FMA(v107, v84 * v134, v85 * v134);
            custom_layer_nf_store(t + (268 + j) * TILE + k, v138);
        }
    custom_layer_nf_matvec(t + 8 * TILE, flow_8_net_1_weight, 1, 1, t + 268 * TILE, NULL, NULL, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v139 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v125_2 = custom_layer_nf_load(t + 172 * TILE + k);
        const custom_layer_nf_lane v140 = v139 + v125_2;
        const custom_layer_nf_lane v108_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v108_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 133 * TILE + k);
        const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 134 * TILE + k);
        const custom_layer_nf_lane v143_1 = v74_1 * (-(v108_1 * s[34]));
        const custom_layer_nf_lane v143_2 = v74_2 * (-(v108_2 * s[35]));
        const custom_layer_nf_lane v126 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v78_1 = custom_layer_nf_load(t + 135 * TILE + k);
        const custom_layer_nf_lane v78_2 = custom_layer_nf_load(t + 136 * TILE + k);
        const custom_layer_nf_lane v149_1 = FMA(v78_1 * FMA(v126, s[30], v143_1 + v143_1), s[32], v126);
        custom_layer_nf_store(t + 90 * TILE + k, v149_1);
        const custom_layer_nf_lane v149_2 = FMA(v78_2 * FMA(v140, s[31], v143_2 + v143_2), s[33], v140);
        custom_layer_nf_store(t + 91 * TILE + k, v149_2);
    }

    /* layer 6: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v69 = custom_layer_nf_load(t + 88 * TILE + k);
        const custom_layer_nf_lane v149_2 = custom_layer_nf_load(t + 91 * TILE + k);
        const custom_layer_nf_lane v150 = v69 * v149_2;
        custom_layer_nf_store(t + k, v150);
        const custom_layer_nf_lane v68 = custom_layer_nf_load(t + 50 * TILE + k);
        const custom_layer_nf_lane v110 = custom_layer_nf_load(t + 89 * TILE + k);
        const custom_layer_nf_lane v157_1 = (v110 * (FMA(v69, v68 * v149_2, 1.0f) * s[28])) * s[29];
        custom_layer_nf_store(t + 8 * TILE + k, v157_1);
        const custom_layer_nf_lane v157_2 = v150;
        custom_layer_nf_store(t + 9 * TILE + k, v157_2);
    }
    custom_layer_nf_matvec(t + 139 * TILE, flow_6_net_2_weight, 1, 16, t + 8 * TILE, NULL, NULL, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v61 = custom_layer_nf_load(t + (114 + j) * TILE + k);
            const custom_layer_nf_lane v158 = custom_layer_nf_load(t + (139 + j) * TILE + k);
            const custom_layer_nf_lane v60 = custom_layer_nf_load(t + (98 + j) * TILE + k);
            const custom_layer_nf_lane v112 = custom_layer_nf_load(t + (204 + j) * TILE + k);
            const custom_layer_nf_lane v162 = FMA(v112, v60 * v158, v61 * v158);
            custom_layer_nf_store(t + (155 + j) * TILE + k, v162);
        }
    custom_layer_nf_matvec(t + 1 * TILE, flow_6_net_1_weight, 1, 1, t + 155 * TILE, NULL, NULL, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v163 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v149_1 = custom_layer_nf_load(t + 90 * TILE + k);
        const custom_layer_nf_lane v164 = v163 + v149_1;
        const custom_layer_nf_lane v113_1 = custom_layer_nf_load(t + 137 * TILE + k);
        const custom_layer_nf_lane v113_2 = custom_layer_nf_load(t + 138 * TILE + k);
        const custom_layer_nf_lane v50_1 = custom_layer_nf_load(t + 92 * TILE + k);
        const custom_layer_nf_lane v50_2 = custom_layer_nf_load(t + 93 * TILE + k);
        const custom_layer_nf_lane v167_1 = v50_1 * (-(v113_1 * s[24]));
        const custom_layer_nf_lane v167_2 = v50_2 * (-(v113_2 * s[25]));
        const custom_layer_nf_lane v150 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v54_1 = custom_layer_nf_load(t + 94 * TILE + k);
        const custom_layer_nf_lane v54_2 = custom_layer_nf_load(t + 95 * TILE + k);
        const custom_layer_nf_lane v173_1 = FMA(v54_1 * FMA(v164, s[20], v167_1 + v167_1), s[22], v164);
        custom_layer_nf_store(t + 8 * TILE + k, v173_1);
        const custom_layer_nf_lane v173_2 = FMA(v54_2 * FMA(v150, s[21], v167_2 + v167_2), s[23], v150);
        custom_layer_nf_store(t + 9 * TILE + k, v173_2);
    }

    /* layer 4: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v45 = custom_layer_nf_load(t + 87 * TILE + k);
        const custom_layer_nf_lane v173_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v174 = v45 * v173_1;
        custom_layer_nf_store(t + k, v174);
        const custom_layer_nf_lane v44 = custom_layer_nf_load(t + 48 * TILE + k);
        const custom_layer_nf_lane v115 = custom_layer_nf_load(t + 49 * TILE + k);
        const custom_layer_nf_lane v181_1 = (v115 * (FMA(v45, v44 * v173_1, 1.0f) * s[18])) * s[19];
        custom_layer_nf_store(t + 88 * TILE + k, v181_1);
        const custom_layer_nf_lane v181_2 = v174;
        custom_layer_nf_store(t + 89 * TILE + k, v181_2);
    }
    custom_layer_nf_matvec(t + 98 * TILE, flow_4_net_2_weight, 1, 16, t + 88 * TILE, NULL, NULL, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v37 = custom_layer_nf_load(t + (71 + j) * TILE + k);
            const custom_layer_nf_lane v182 = custom_layer_nf_load(t + (98 + j) * TILE + k);
            const custom_layer_nf_lane v36 = custom_layer_nf_load(t + (55 + j) * TILE + k);
            const custom_layer_nf_lane v117 = custom_layer_nf_load(t + (220 + j) * TILE + k);
            const custom_layer_nf_lane v186 = FMA(v117, v36 * v182, v37 * v182);
            custom_layer_nf_store(t + (114 + j) * TILE + k, v186);
        }
    custom_layer_nf_matvec(t + 1 * TILE, flow_4_net_1_weight, 1, 1, t + 114 * TILE, NULL, NULL, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v187 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v173_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v188 = v187 + v173_2;
        const custom_layer_nf_lane v118_1 = custom_layer_nf_load(t + 96 * TILE + k);
        const custom_layer_nf_lane v118_2 = custom_layer_nf_load(t + 97 * TILE + k);
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v191_1 = v26_1 * (-(v118_1 * s[14]));
        const custom_layer_nf_lane v191_2 = v26_2 * (-(v118_2 * s[15]));
        const custom_layer_nf_lane v174 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v30_1 = custom_layer_nf_load(t + 51 * TILE + k);
        const custom_layer_nf_lane v30_2 = custom_layer_nf_load(t + 52 * TILE + k);
        const custom_layer_nf_lane v197_1 = FMA(v30_1 * FMA(v174, s[10], v191_1 + v191_1), s[12], v174);
        custom_layer_nf_store(t + 48 * TILE + k, v197_1);
        const custom_layer_nf_lane v197_2 = FMA(v30_2 * FMA(v188, s[11], v191_2 + v191_2), s[13], v188);
        custom_layer_nf_store(t + 49 * TILE + k, v197_2);
    }

    /* layer 2: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v21 = custom_layer_nf_load(t + 45 * TILE + k);
        const custom_layer_nf_lane v197_2 = custom_layer_nf_load(t + 49 * TILE + k);
        const custom_layer_nf_lane v198 = v21 * v197_2;
        custom_layer_nf_store(t + k, v198);
        const custom_layer_nf_lane v20 = custom_layer_nf_load(t + 47 * TILE + k);
        const custom_layer_nf_lane v120 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v205_1 = (v120 * (FMA(v21, v20 * v197_2, 1.0f) * s[8])) * s[9];
        custom_layer_nf_store(t + 8 * TILE + k, v205_1);
        const custom_layer_nf_lane v205_2 = v198;
        custom_layer_nf_store(t + 9 * TILE + k, v205_2);
    }
    custom_layer_nf_matvec(t + 55 * TILE, flow_2_net_2_weight, 1, 16, t + 8 * TILE, NULL, NULL, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v13 = custom_layer_nf_load(t + (29 + j) * TILE + k);
            const custom_layer_nf_lane v206 = custom_layer_nf_load(t + (55 + j) * TILE + k);
            const custom_layer_nf_lane v12 = custom_layer_nf_load(t + (13 + j) * TILE + k);
            const custom_layer_nf_lane v122 = custom_layer_nf_load(t + (236 + j) * TILE + k);
            const custom_layer_nf_lane v210 = FMA(v122, v12 * v206, v13 * v206);
            custom_layer_nf_store(t + (71 + j) * TILE + k, v210);
        }
    custom_layer_nf_matvec(t + 1 * TILE, flow_2_net_1_weight, 1, 1, t + 71 * TILE, NULL, NULL, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v211 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v197_1 = custom_layer_nf_load(t + 48 * TILE + k);
        const custom_layer_nf_lane v212 = v211 + v197_1;
        const custom_layer_nf_lane v123_1 = custom_layer_nf_load(t + 53 * TILE + k);
        const custom_layer_nf_lane v123_2 = custom_layer_nf_load(t + 54 * TILE + k);
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v215_1 = v3_1 * (-(v123_1 * s[4]));
        const custom_layer_nf_lane v215_2 = v3_2 * (-(v123_2 * s[5]));
        const custom_layer_nf_lane v198 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v7_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v7_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v221_1 = FMA(v7_1 * FMA(v212, s[0], v215_1 + v215_1), s[2], v212);
        custom_layer_nf_store(t + 8 * TILE + k, v221_1);
        const custom_layer_nf_lane v221_2 = FMA(v7_2 * FMA(v198, s[1], v215_2 + v215_2), s[3], v198);
        custom_layer_nf_store(t + 9 * TILE + k, v221_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v103 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v221_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v221_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v222_1 = custom_layer_nf_select_eq(v103, custom_layer_nf_set(-INFINITY), custom_layer_nf_set(0.0f), v221_1);
        const custom_layer_nf_lane v222_2 = custom_layer_nf_select_eq(v103, custom_layer_nf_set(-INFINITY), custom_layer_nf_set(0.0f), v221_2);
        const custom_layer_nf_lane v223_1 = custom_layer_nf_select_eq(v221_1, v221_1, v221_1, v222_1);
        custom_layer_nf_store(t + k, v223_1);
        const custom_layer_nf_lane v223_2 = custom_layer_nf_select_eq(v221_2, v221_2, v221_2, v222_2);
        custom_layer_nf_store(t + 1 * TILE + k, v223_2);
    }
#undef TILE
}

void custom_layer_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float s[41], t[285 * 64];
    size_t first, k;
    (void)work;
    custom_layer_nf_score_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        custom_layer_nf_score_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[0 + k];
            score[(first + k) * 2 + 1] = t[64 + k];
        }
    }
}

/* ---- sample ---- */

static void custom_layer_nf_sample_prologue(const float *params, float *s)
{
    const float *flow_1_a = params + 0; /* flow.1.a [2] */
    const float *flow_1_b = params + 2; /* flow.1.b [2] */
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_scaling_factor = params + 6; /* flow.2.scaling_factor [1] */
    const float *flow_3_a = params + 73; /* flow.3.a [2] */
    const float *flow_3_b = params + 75; /* flow.3.b [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_scaling_factor = params + 79; /* flow.4.scaling_factor [1] */
    const float *flow_5_a = params + 146; /* flow.5.a [2] */
    const float *flow_5_b = params + 148; /* flow.5.b [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_scaling_factor = params + 152; /* flow.6.scaling_factor [1] */
    const float *flow_7_a = params + 219; /* flow.7.a [2] */
    const float *flow_7_b = params + 221; /* flow.7.b [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_scaling_factor = params + 225; /* flow.8.scaling_factor [1] */
    s[0] = fmaxf(flow_1_a[0], 0) + log1pf(expf(-fabsf(flow_1_a[0])));
    s[1] = fmaxf(flow_1_a[1], 0) + log1pf(expf(-fabsf(flow_1_a[1])));
    s[2] = fmaxf(flow_1_b[0], 0) + log1pf(expf(-fabsf(flow_1_b[0])));
    s[3] = fmaxf(flow_1_b[1], 0) + log1pf(expf(-fabsf(flow_1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[11] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[12] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[13] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[21] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[22] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[23] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[24] = s[20] * s[22];
    s[25] = s[21] * s[23];
    s[26] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[27] = s[26] < 4.3820266f ? s[26] : s[26] == s[26] ? 4.3820266f : s[26];
    s[28] = expf(s[27]);
    s[29] = 1.0f / s[28];
    s[30] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[31] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[32] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[33] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[34] = s[30] * s[32];
    s[35] = s[31] * s[33];
    s[36] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = s[32];
    s[41] = s[33];
    s[42] = flow_7_c[0];
    s[43] = flow_7_c[1];
    s[44] = s[30];
    s[45] = s[31];
    s[46] = s[40] * s[44];
    s[47] = s[41] * s[45];
    s[48] = s[22];
    s[49] = s[23];
    s[50] = flow_5_c[0];
    s[51] = flow_5_c[1];
    s[52] = s[20];
    s[53] = s[21];
    s[54] = s[48] * s[52];
    s[55] = s[49] * s[53];
    s[56] = s[12];
    s[57] = s[13];
    s[58] = flow_3_c[0];
    s[59] = flow_3_c[1];
    s[60] = s[10];
    s[61] = s[11];
    s[62] = s[56] * s[60];
    s[63] = s[57] * s[61];
    s[64] = s[2];
    s[65] = s[3];
    s[66] = flow_1_c[0];
    s[67] = flow_1_c[1];
    s[68] = s[0];
    s[69] = s[1];
    s[70] = s[64] * s[68];
    s[71] = s[65] * s[69];
}

static void custom_layer_nf_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 128
    int round;
    size_t k, e, j;
    (void)total;

    /* base: gaussian, sample */
    custom_layer_nf_each_normal(t + 2 * TILE, t, 2, TILE, m);

    /* layer 8: coupling, inverse */
    custom_layer_nf_matvec(t + 4 * TILE, flow_8_net_1_weight, 1, 1, t + 3 * TILE, flow_8_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 20 * TILE, t + 4 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v2 = custom_layer_nf_load(t + (4 + j) * TILE + k);
            const custom_layer_nf_lane v3 = custom_layer_nf_load(t + (20 + j) * TILE + k);
            const custom_layer_nf_lane v4 = v2 * v3;
            custom_layer_nf_store(t + (36 + j) * TILE + k, v4);
        }
    custom_layer_nf_matvec(t, flow_8_net_2_weight, 16, 1, t + 36 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v6_1 = v5_1 + flow_8_net_2_bias[0];
        custom_layer_nf_store(t + 4 * TILE + k, v6_1);
        const custom_layer_nf_lane v6_2 = v5_2 + flow_8_net_2_bias[1];
        custom_layer_nf_store(t + 5 * TILE + k, v6_2);
        const custom_layer_nf_lane v7 = v6_1 * s[39];
        custom_layer_nf_store(t + 6 * TILE + k, v7);
    }
    custom_layer_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v8 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v10 = -(v8 * s[38]);
        custom_layer_nf_store(t + 1 * TILE + k, v10);
    }
    custom_layer_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v1_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v11 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v6_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v13 = FMA(v1_1, v11, -v6_2);
        custom_layer_nf_store(t + 1 * TILE + k, v13);
        const custom_layer_nf_lane v1_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v16_1 = v13;
        custom_layer_nf_store(t + 6 * TILE + k, v16_1);
        const custom_layer_nf_lane v16_2 = v1_2;
        custom_layer_nf_store(t + 7 * TILE + k, v16_2);
        const custom_layer_nf_lane v17_1 = (v13 - s[30]);
        const custom_layer_nf_lane v17_2 = (v1_2 - s[31]);
        const custom_layer_nf_lane v18_1 = (v13 + s[30]);
        const custom_layer_nf_lane v18_2 = (v1_2 + s[31]);
        const custom_layer_nf_lane v20_1 = (v17_1 + v18_1) * 0.5f;
        const custom_layer_nf_lane v20_2 = (v17_2 + v18_2) * 0.5f;
        const custom_layer_nf_lane v22_1 = v20_1;
        custom_layer_nf_store(t + 8 * TILE + k, v22_1);
        const custom_layer_nf_lane v22_2 = v20_2;
        custom_layer_nf_store(t + 9 * TILE + k, v22_2);
        const custom_layer_nf_lane v23_1 = (v18_1 - v17_1);
        custom_layer_nf_store(t + 10 * TILE + k, v23_1);
        const custom_layer_nf_lane v23_2 = (v18_2 - v17_2);
        custom_layer_nf_store(t + 11 * TILE + k, v23_2);
        const custom_layer_nf_lane v24_1 = v17_1;
        custom_layer_nf_store(t + 12 * TILE + k, v24_1);
        const custom_layer_nf_lane v24_2 = v17_2;
        custom_layer_nf_store(t + 13 * TILE + k, v24_2);
        const custom_layer_nf_lane v25_1 = v18_1;
        custom_layer_nf_store(t + 14 * TILE + k, v25_1);
        const custom_layer_nf_lane v25_2 = v18_2;
        custom_layer_nf_store(t + 15 * TILE + k, v25_2);
        const custom_layer_nf_lane v26_1 = v20_1;
        custom_layer_nf_store(t + 16 * TILE + k, v26_1);
        const custom_layer_nf_lane v26_2 = v20_2;
        custom_layer_nf_store(t + 17 * TILE + k, v26_2);
        const custom_layer_nf_lane v27_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 18 * TILE + k, v27_1);
        const custom_layer_nf_lane v27_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 19 * TILE + k, v27_2);
    }

    /* layer 7: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v22_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v22_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v29_1 = FMA(v22_1, s[40], s[42]);
        custom_layer_nf_store(t + 4 * TILE + k, v29_1);
        const custom_layer_nf_lane v29_2 = FMA(v22_2, s[41], s[43]);
        custom_layer_nf_store(t + 5 * TILE + k, v29_2);
    }
    custom_layer_nf_each_tanh(t + 20 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v30_1 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v30_2 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v22_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v22_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v16_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v37_1 = FMA(v30_1, s[44], v22_1) - v16_1;
        const custom_layer_nf_lane v37_2 = FMA(v30_2, s[45], v22_2) - v16_2;
        const custom_layer_nf_lane v38_1 = custom_layer_nf_abs(v37_1);
        const custom_layer_nf_lane v38_2 = custom_layer_nf_abs(v37_2);
        const custom_layer_nf_lane v27_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v27_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v39_1 = custom_layer_nf_select_lt(v38_1, v27_1, v22_1, v26_1);
        custom_layer_nf_store(t + 4 * TILE + k, v39_1);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_select_lt(v38_2, v27_2, v22_2, v26_2);
        custom_layer_nf_store(t + 5 * TILE + k, v39_2);
        const custom_layer_nf_lane v40_1 = custom_layer_nf_select_lt(v38_1, v27_1, v38_1, v27_1);
        custom_layer_nf_store(t + 22 * TILE + k, v40_1);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_select_lt(v38_2, v27_2, v38_2, v27_2);
        custom_layer_nf_store(t + 23 * TILE + k, v40_2);
        const custom_layer_nf_lane v24_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v24_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v41_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v37_1, v24_1, v22_1);
        custom_layer_nf_store(t + 24 * TILE + k, v41_1);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v37_2, v24_2, v22_2);
        custom_layer_nf_store(t + 25 * TILE + k, v41_2);
        const custom_layer_nf_lane v25_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v25_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v42_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v37_1, v22_1, v25_1);
        custom_layer_nf_store(t + 26 * TILE + k, v42_1);
        const custom_layer_nf_lane v42_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v37_2, v22_2, v25_2);
        custom_layer_nf_store(t + 27 * TILE + k, v42_2);
        const custom_layer_nf_lane v43_1 = v37_1 / FMA(LESS(v30_1, v30_1, 1.0f), s[46], 1.0f);
        custom_layer_nf_store(t + 28 * TILE + k, v43_1);
        const custom_layer_nf_lane v43_2 = v37_2 / FMA(LESS(v30_2, v30_2, 1.0f), s[47], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v43_2);
        const custom_layer_nf_lane v45_1 = (v42_1 - v41_1) * 0.5f;
        custom_layer_nf_store(t + 30 * TILE + k, v45_1);
        const custom_layer_nf_lane v45_2 = (v42_2 - v41_2) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v45_2);
        const custom_layer_nf_lane v46_1 = v22_1 - v43_1;
        custom_layer_nf_store(t + 32 * TILE + k, v46_1);
        const custom_layer_nf_lane v46_2 = v22_2 - v43_2;
        custom_layer_nf_store(t + 33 * TILE + k, v46_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v41_1 = custom_layer_nf_load(t + 24 * TILE + k);
        const custom_layer_nf_lane v46_1 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v46_2 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v47_1 = custom_layer_nf_select_le(v41_1, v46_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v47_2 = custom_layer_nf_select_le(v41_2, v46_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v42_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v42_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v48_1 = custom_layer_nf_select_le(v46_1, v42_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v48_2 = custom_layer_nf_select_le(v46_2, v42_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v43_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v43_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v50_1 = custom_layer_nf_abs(v43_1);
        const custom_layer_nf_lane v50_2 = custom_layer_nf_abs(v43_2);
        const custom_layer_nf_lane v23_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v23_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_select_lt(v50_1 * 2.0f, v23_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v52_2 = custom_layer_nf_select_lt(v50_2 * 2.0f, v23_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v53_1 = (v47_1 * v48_1) * v52_1;
        const custom_layer_nf_lane v53_2 = (v47_2 * v48_2) * v52_2;
        const custom_layer_nf_lane v45_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v45_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v55_1 = custom_layer_nf_select_eq(v53_1, custom_layer_nf_set(0.0f), v41_1 + v45_1, v46_1);
        custom_layer_nf_store(t + 20 * TILE + k, v55_1);
        const custom_layer_nf_lane v55_2 = custom_layer_nf_select_eq(v53_2, custom_layer_nf_set(0.0f), v41_2 + v45_2, v46_2);
        custom_layer_nf_store(t + 21 * TILE + k, v55_2);
        const custom_layer_nf_lane v56_1 = custom_layer_nf_select_eq(v53_1, custom_layer_nf_set(0.0f), v45_1, v50_1);
        custom_layer_nf_store(t + 34 * TILE + k, v56_1);
        const custom_layer_nf_lane v56_2 = custom_layer_nf_select_eq(v53_2, custom_layer_nf_set(0.0f), v45_2, v50_2);
        custom_layer_nf_store(t + 35 * TILE + k, v56_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (8 + e) * TILE + k, custom_layer_nf_load(t + (20 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (10 + e) * TILE + k, custom_layer_nf_load(t + (34 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (12 + e) * TILE + k, custom_layer_nf_load(t + (24 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (14 + e) * TILE + k, custom_layer_nf_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (16 + e) * TILE + k, custom_layer_nf_load(t + (4 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (18 + e) * TILE + k, custom_layer_nf_load(t + (22 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v58_1 = v26_1;
        custom_layer_nf_store(t + 28 * TILE + k, v58_1);
        const custom_layer_nf_lane v58_2 = v26_2;
        custom_layer_nf_store(t + 29 * TILE + k, v58_2);
        const custom_layer_nf_lane v60_1 = FMA(v58_1, s[32], flow_7_c[0]);
        custom_layer_nf_store(t + 30 * TILE + k, v60_1);
        const custom_layer_nf_lane v60_2 = FMA(v58_2, s[33], flow_7_c[1]);
        custom_layer_nf_store(t + 31 * TILE + k, v60_2);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 30 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v61_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v61_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v58_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v58_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v63_1 = FMA(v61_1, s[30], v58_1);
        const custom_layer_nf_lane v63_2 = FMA(v61_2, s[31], v58_2);
        const custom_layer_nf_lane v13 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v16_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v1_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v72_1 = custom_layer_nf_max(FMA(LESS(v61_1, v61_1, 1.0f), s[34], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v72_2 = custom_layer_nf_max(FMA(LESS(v61_2, v61_2, 1.0f), s[35], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v75_1 = v58_1 - (v63_1 - v63_1 - (v13 - v16_1)) / v72_1;
        custom_layer_nf_store(t + 8 * TILE + k, v75_1);
        const custom_layer_nf_lane v75_2 = v58_2 - (v63_2 - v63_2 - (v1_2 - v16_2)) / v72_2;
        custom_layer_nf_store(t + 9 * TILE + k, v75_2);
    }

    /* layer 6: coupling, inverse */
    custom_layer_nf_matvec(t + 10 * TILE, flow_6_net_1_weight, 1, 1, t + 8 * TILE, flow_6_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 26 * TILE, t + 10 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v76 = custom_layer_nf_load(t + (10 + j) * TILE + k);
            const custom_layer_nf_lane v77 = custom_layer_nf_load(t + (26 + j) * TILE + k);
            const custom_layer_nf_lane v78 = v76 * v77;
            custom_layer_nf_store(t + (42 + j) * TILE + k, v78);
        }
    custom_layer_nf_matvec(t, flow_6_net_2_weight, 16, 1, t + 42 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v79_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v79_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v80_1 = v79_1 + flow_6_net_2_bias[0];
        custom_layer_nf_store(t + 2 * TILE + k, v80_1);
        const custom_layer_nf_lane v80_2 = v79_2 + flow_6_net_2_bias[1];
        custom_layer_nf_store(t + 3 * TILE + k, v80_2);
        const custom_layer_nf_lane v81 = v80_1 * s[29];
        custom_layer_nf_store(t + 4 * TILE + k, v81);
    }
    custom_layer_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v82 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v84 = -(v82 * s[28]);
        custom_layer_nf_store(t + 1 * TILE + k, v84);
    }
    custom_layer_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v75_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v85 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v80_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v87 = FMA(v75_2, v85, -v80_2);
        custom_layer_nf_store(t + 1 * TILE + k, v87);
        const custom_layer_nf_lane v75_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v90_1 = v75_1;
        custom_layer_nf_store(t + 4 * TILE + k, v90_1);
        const custom_layer_nf_lane v90_2 = v87;
        custom_layer_nf_store(t + 5 * TILE + k, v90_2);
        const custom_layer_nf_lane v91_1 = (v75_1 - s[20]);
        const custom_layer_nf_lane v91_2 = (v87 - s[21]);
        const custom_layer_nf_lane v92_1 = (v75_1 + s[20]);
        const custom_layer_nf_lane v92_2 = (v87 + s[21]);
        const custom_layer_nf_lane v94_1 = (v91_1 + v92_1) * 0.5f;
        const custom_layer_nf_lane v94_2 = (v91_2 + v92_2) * 0.5f;
        const custom_layer_nf_lane v96_1 = v94_1;
        custom_layer_nf_store(t + 6 * TILE + k, v96_1);
        const custom_layer_nf_lane v96_2 = v94_2;
        custom_layer_nf_store(t + 7 * TILE + k, v96_2);
        const custom_layer_nf_lane v97_1 = (v92_1 - v91_1);
        custom_layer_nf_store(t + 10 * TILE + k, v97_1);
        const custom_layer_nf_lane v97_2 = (v92_2 - v91_2);
        custom_layer_nf_store(t + 11 * TILE + k, v97_2);
        const custom_layer_nf_lane v98_1 = v91_1;
        custom_layer_nf_store(t + 12 * TILE + k, v98_1);
        const custom_layer_nf_lane v98_2 = v91_2;
        custom_layer_nf_store(t + 13 * TILE + k, v98_2);
        const custom_layer_nf_lane v99_1 = v92_1;
        custom_layer_nf_store(t + 14 * TILE + k, v99_1);
        const custom_layer_nf_lane v99_2 = v92_2;
        custom_layer_nf_store(t + 15 * TILE + k, v99_2);
        const custom_layer_nf_lane v100_1 = v94_1;
        custom_layer_nf_store(t + 16 * TILE + k, v100_1);
        const custom_layer_nf_lane v100_2 = v94_2;
        custom_layer_nf_store(t + 17 * TILE + k, v100_2);
        const custom_layer_nf_lane v101_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 18 * TILE + k, v101_1);
        const custom_layer_nf_lane v101_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 19 * TILE + k, v101_2);
    }

    /* layer 5: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v96_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v96_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v103_1 = FMA(v96_1, s[48], s[50]);
        custom_layer_nf_store(t + 2 * TILE + k, v103_1);
        const custom_layer_nf_lane v103_2 = FMA(v96_2, s[49], s[51]);
        custom_layer_nf_store(t + 3 * TILE + k, v103_2);
    }
    custom_layer_nf_each_tanh(t + 20 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v104_1 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v104_2 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v96_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v96_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v90_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v90_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v111_1 = FMA(v104_1, s[52], v96_1) - v90_1;
        const custom_layer_nf_lane v111_2 = FMA(v104_2, s[53], v96_2) - v90_2;
        const custom_layer_nf_lane v112_1 = custom_layer_nf_abs(v111_1);
        const custom_layer_nf_lane v112_2 = custom_layer_nf_abs(v111_2);
        const custom_layer_nf_lane v101_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v100_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v101_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v100_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v113_1 = custom_layer_nf_select_lt(v112_1, v101_1, v96_1, v100_1);
        custom_layer_nf_store(t + 2 * TILE + k, v113_1);
        const custom_layer_nf_lane v113_2 = custom_layer_nf_select_lt(v112_2, v101_2, v96_2, v100_2);
        custom_layer_nf_store(t + 3 * TILE + k, v113_2);
        const custom_layer_nf_lane v114_1 = custom_layer_nf_select_lt(v112_1, v101_1, v112_1, v101_1);
        custom_layer_nf_store(t + 22 * TILE + k, v114_1);
        const custom_layer_nf_lane v114_2 = custom_layer_nf_select_lt(v112_2, v101_2, v112_2, v101_2);
        custom_layer_nf_store(t + 23 * TILE + k, v114_2);
        const custom_layer_nf_lane v98_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v98_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v115_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v111_1, v98_1, v96_1);
        custom_layer_nf_store(t + 24 * TILE + k, v115_1);
        const custom_layer_nf_lane v115_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v111_2, v98_2, v96_2);
        custom_layer_nf_store(t + 25 * TILE + k, v115_2);
        const custom_layer_nf_lane v99_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v99_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v116_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v111_1, v96_1, v99_1);
        custom_layer_nf_store(t + 26 * TILE + k, v116_1);
        const custom_layer_nf_lane v116_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v111_2, v96_2, v99_2);
        custom_layer_nf_store(t + 27 * TILE + k, v116_2);
        const custom_layer_nf_lane v117_1 = v111_1 / FMA(LESS(v104_1, v104_1, 1.0f), s[54], 1.0f);
        custom_layer_nf_store(t + 28 * TILE + k, v117_1);
        const custom_layer_nf_lane v117_2 = v111_2 / FMA(LESS(v104_2, v104_2, 1.0f), s[55], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v117_2);
        const custom_layer_nf_lane v119_1 = (v116_1 - v115_1) * 0.5f;
        custom_layer_nf_store(t + 30 * TILE + k, v119_1);
        const custom_layer_nf_lane v119_2 = (v116_2 - v115_2) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v119_2);
        const custom_layer_nf_lane v120_1 = v96_1 - v117_1;
        custom_layer_nf_store(t + 32 * TILE + k, v120_1);
        const custom_layer_nf_lane v120_2 = v96_2 - v117_2;
        custom_layer_nf_store(t + 33 * TILE + k, v120_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v115_1 = custom_layer_nf_load(t + 24 * TILE + k);
        const custom_layer_nf_lane v120_1 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v115_2 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v120_2 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v121_1 = custom_layer_nf_select_le(v115_1, v120_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v121_2 = custom_layer_nf_select_le(v115_2, v120_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v116_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v116_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v122_1 = custom_layer_nf_select_le(v120_1, v116_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v122_2 = custom_layer_nf_select_le(v120_2, v116_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v117_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v117_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v124_1 = custom_layer_nf_abs(v117_1);
        const custom_layer_nf_lane v124_2 = custom_layer_nf_abs(v117_2);
        const custom_layer_nf_lane v97_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v97_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v126_1 = custom_layer_nf_select_lt(v124_1 * 2.0f, v97_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v126_2 = custom_layer_nf_select_lt(v124_2 * 2.0f, v97_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v127_1 = (v121_1 * v122_1) * v126_1;
        const custom_layer_nf_lane v127_2 = (v121_2 * v122_2) * v126_2;
        const custom_layer_nf_lane v119_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v119_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v129_1 = custom_layer_nf_select_eq(v127_1, custom_layer_nf_set(0.0f), v115_1 + v119_1, v120_1);
        custom_layer_nf_store(t + 20 * TILE + k, v129_1);
        const custom_layer_nf_lane v129_2 = custom_layer_nf_select_eq(v127_2, custom_layer_nf_set(0.0f), v115_2 + v119_2, v120_2);
        custom_layer_nf_store(t + 21 * TILE + k, v129_2);
        const custom_layer_nf_lane v130_1 = custom_layer_nf_select_eq(v127_1, custom_layer_nf_set(0.0f), v119_1, v124_1);
        custom_layer_nf_store(t + 34 * TILE + k, v130_1);
        const custom_layer_nf_lane v130_2 = custom_layer_nf_select_eq(v127_2, custom_layer_nf_set(0.0f), v119_2, v124_2);
        custom_layer_nf_store(t + 35 * TILE + k, v130_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (6 + e) * TILE + k, custom_layer_nf_load(t + (20 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (10 + e) * TILE + k, custom_layer_nf_load(t + (34 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (12 + e) * TILE + k, custom_layer_nf_load(t + (24 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (14 + e) * TILE + k, custom_layer_nf_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (16 + e) * TILE + k, custom_layer_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (18 + e) * TILE + k, custom_layer_nf_load(t + (22 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v100_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v100_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v132_1 = v100_1;
        custom_layer_nf_store(t + 28 * TILE + k, v132_1);
        const custom_layer_nf_lane v132_2 = v100_2;
        custom_layer_nf_store(t + 29 * TILE + k, v132_2);
        const custom_layer_nf_lane v134_1 = FMA(v132_1, s[22], flow_5_c[0]);
        custom_layer_nf_store(t + 30 * TILE + k, v134_1);
        const custom_layer_nf_lane v134_2 = FMA(v132_2, s[23], flow_5_c[1]);
        custom_layer_nf_store(t + 31 * TILE + k, v134_2);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 30 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v135_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v135_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v132_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v132_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v137_1 = FMA(v135_1, s[20], v132_1);
        const custom_layer_nf_lane v137_2 = FMA(v135_2, s[21], v132_2);
        const custom_layer_nf_lane v75_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v90_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v87 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v90_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v146_1 = custom_layer_nf_max(FMA(LESS(v135_1, v135_1, 1.0f), s[24], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v146_2 = custom_layer_nf_max(FMA(LESS(v135_2, v135_2, 1.0f), s[25], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v149_1 = v132_1 - (v137_1 - v137_1 - (v75_1 - v90_1)) / v146_1;
        custom_layer_nf_store(t + 6 * TILE + k, v149_1);
        const custom_layer_nf_lane v149_2 = v132_2 - (v137_2 - v137_2 - (v87 - v90_2)) / v146_2;
        custom_layer_nf_store(t + 7 * TILE + k, v149_2);
    }

    /* layer 4: coupling, inverse */
    custom_layer_nf_matvec(t + 8 * TILE, flow_4_net_1_weight, 1, 1, t + 7 * TILE, flow_4_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 24 * TILE, t + 8 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v150 = custom_layer_nf_load(t + (8 + j) * TILE + k);
            const custom_layer_nf_lane v151 = custom_layer_nf_load(t + (24 + j) * TILE + k);
            const custom_layer_nf_lane v152 = v150 * v151;
            custom_layer_nf_store(t + (40 + j) * TILE + k, v152);
        }
    custom_layer_nf_matvec(t, flow_4_net_2_weight, 16, 1, t + 40 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v153_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v153_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v154_1 = v153_1 + flow_4_net_2_bias[0];
        custom_layer_nf_store(t + 2 * TILE + k, v154_1);
        const custom_layer_nf_lane v154_2 = v153_2 + flow_4_net_2_bias[1];
        custom_layer_nf_store(t + 3 * TILE + k, v154_2);
        const custom_layer_nf_lane v155 = v154_1 * s[19];
        custom_layer_nf_store(t + 4 * TILE + k, v155);
    }
    custom_layer_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v156 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v158 = -(v156 * s[18]);
        custom_layer_nf_store(t + 1 * TILE + k, v158);
    }
    custom_layer_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v149_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v159 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v154_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v161 = FMA(v149_1, v159, -v154_2);
        custom_layer_nf_store(t + 1 * TILE + k, v161);
        const custom_layer_nf_lane v149_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v164_1 = v161;
        custom_layer_nf_store(t + 4 * TILE + k, v164_1);
        const custom_layer_nf_lane v164_2 = v149_2;
        custom_layer_nf_store(t + 5 * TILE + k, v164_2);
        const custom_layer_nf_lane v165_1 = (v161 - s[10]);
        const custom_layer_nf_lane v165_2 = (v149_2 - s[11]);
        const custom_layer_nf_lane v166_1 = (v161 + s[10]);
        const custom_layer_nf_lane v166_2 = (v149_2 + s[11]);
        const custom_layer_nf_lane v168_1 = (v165_1 + v166_1) * 0.5f;
        const custom_layer_nf_lane v168_2 = (v165_2 + v166_2) * 0.5f;
        const custom_layer_nf_lane v170_1 = v168_1;
        custom_layer_nf_store(t + 8 * TILE + k, v170_1);
        const custom_layer_nf_lane v170_2 = v168_2;
        custom_layer_nf_store(t + 9 * TILE + k, v170_2);
        const custom_layer_nf_lane v171_1 = (v166_1 - v165_1);
        custom_layer_nf_store(t + 10 * TILE + k, v171_1);
        const custom_layer_nf_lane v171_2 = (v166_2 - v165_2);
        custom_layer_nf_store(t + 11 * TILE + k, v171_2);
        const custom_layer_nf_lane v172_1 = v165_1;
        custom_layer_nf_store(t + 12 * TILE + k, v172_1);
        const custom_layer_nf_lane v172_2 = v165_2;
        custom_layer_nf_store(t + 13 * TILE + k, v172_2);
        const custom_layer_nf_lane v173_1 = v166_1;
        custom_layer_nf_store(t + 14 * TILE + k, v173_1);
        const custom_layer_nf_lane v173_2 = v166_2;
        custom_layer_nf_store(t + 15 * TILE + k, v173_2);
        const custom_layer_nf_lane v174_1 = v168_1;
        custom_layer_nf_store(t + 16 * TILE + k, v174_1);
        const custom_layer_nf_lane v174_2 = v168_2;
        custom_layer_nf_store(t + 17 * TILE + k, v174_2);
        const custom_layer_nf_lane v175_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 18 * TILE + k, v175_1);
        const custom_layer_nf_lane v175_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 19 * TILE + k, v175_2);
    }

    /* layer 3: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v170_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v170_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v177_1 = FMA(v170_1, s[56], s[58]);
        custom_layer_nf_store(t + 2 * TILE + k, v177_1);
        const custom_layer_nf_lane v177_2 = FMA(v170_2, s[57], s[59]);
        custom_layer_nf_store(t + 3 * TILE + k, v177_2);
    }
    custom_layer_nf_each_tanh(t + 20 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v178_1 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v178_2 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v170_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v170_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v164_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v164_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v185_1 = FMA(v178_1, s[60], v170_1) - v164_1;
        const custom_layer_nf_lane v185_2 = FMA(v178_2, s[61], v170_2) - v164_2;
        const custom_layer_nf_lane v186_1 = custom_layer_nf_abs(v185_1);
        const custom_layer_nf_lane v186_2 = custom_layer_nf_abs(v185_2);
        const custom_layer_nf_lane v175_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v174_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v175_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v174_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v187_1 = custom_layer_nf_select_lt(v186_1, v175_1, v170_1, v174_1);
        custom_layer_nf_store(t + 2 * TILE + k, v187_1);
        const custom_layer_nf_lane v187_2 = custom_layer_nf_select_lt(v186_2, v175_2, v170_2, v174_2);
        custom_layer_nf_store(t + 3 * TILE + k, v187_2);
        const custom_layer_nf_lane v188_1 = custom_layer_nf_select_lt(v186_1, v175_1, v186_1, v175_1);
        custom_layer_nf_store(t + 22 * TILE + k, v188_1);
        const custom_layer_nf_lane v188_2 = custom_layer_nf_select_lt(v186_2, v175_2, v186_2, v175_2);
        custom_layer_nf_store(t + 23 * TILE + k, v188_2);
        const custom_layer_nf_lane v172_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v172_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v189_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v185_1, v172_1, v170_1);
        custom_layer_nf_store(t + 24 * TILE + k, v189_1);
        const custom_layer_nf_lane v189_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v185_2, v172_2, v170_2);
        custom_layer_nf_store(t + 25 * TILE + k, v189_2);
        const custom_layer_nf_lane v173_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v173_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v190_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v185_1, v170_1, v173_1);
        custom_layer_nf_store(t + 26 * TILE + k, v190_1);
        const custom_layer_nf_lane v190_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v185_2, v170_2, v173_2);
        custom_layer_nf_store(t + 27 * TILE + k, v190_2);
        const custom_layer_nf_lane v191_1 = v185_1 / FMA(LESS(v178_1, v178_1, 1.0f), s[62], 1.0f);
        custom_layer_nf_store(t + 28 * TILE + k, v191_1);
        const custom_layer_nf_lane v191_2 = v185_2 / FMA(LESS(v178_2, v178_2, 1.0f), s[63], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v191_2);
        const custom_layer_nf_lane v193_1 = (v190_1 - v189_1) * 0.5f;
        custom_layer_nf_store(t + 30 * TILE + k, v193_1);
        const custom_layer_nf_lane v193_2 = (v190_2 - v189_2) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v193_2);
        const custom_layer_nf_lane v194_1 = v170_1 - v191_1;
        custom_layer_nf_store(t + 32 * TILE + k, v194_1);
        const custom_layer_nf_lane v194_2 = v170_2 - v191_2;
        custom_layer_nf_store(t + 33 * TILE + k, v194_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v189_1 = custom_layer_nf_load(t + 24 * TILE + k);
        const custom_layer_nf_lane v194_1 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v189_2 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v194_2 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v195_1 = custom_layer_nf_select_le(v189_1, v194_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v195_2 = custom_layer_nf_select_le(v189_2, v194_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v190_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v190_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v196_1 = custom_layer_nf_select_le(v194_1, v190_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v196_2 = custom_layer_nf_select_le(v194_2, v190_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v191_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v191_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v198_1 = custom_layer_nf_abs(v191_1);
        const custom_layer_nf_lane v198_2 = custom_layer_nf_abs(v191_2);
        const custom_layer_nf_lane v171_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v171_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v200_1 = custom_layer_nf_select_lt(v198_1 * 2.0f, v171_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v200_2 = custom_layer_nf_select_lt(v198_2 * 2.0f, v171_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v201_1 = (v195_1 * v196_1) * v200_1;
        const custom_layer_nf_lane v201_2 = (v195_2 * v196_2) * v200_2;
        const custom_layer_nf_lane v193_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v193_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v203_1 = custom_layer_nf_select_eq(v201_1, custom_layer_nf_set(0.0f), v189_1 + v193_1, v194_1);
        custom_layer_nf_store(t + 20 * TILE + k, v203_1);
        const custom_layer_nf_lane v203_2 = custom_layer_nf_select_eq(v201_2, custom_layer_nf_set(0.0f), v189_2 + v193_2, v194_2);
        custom_layer_nf_store(t + 21 * TILE + k, v203_2);
        const custom_layer_nf_lane v204_1 = custom_layer_nf_select_eq(v201_1, custom_layer_nf_set(0.0f), v193_1, v198_1);
        custom_layer_nf_store(t + 34 * TILE + k, v204_1);
        const custom_layer_nf_lane v204_2 = custom_layer_nf_select_eq(v201_2, custom_layer_nf_set(0.0f), v193_2, v198_2);
        custom_layer_nf_store(t + 35 * TILE + k, v204_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (8 + e) * TILE + k, custom_layer_nf_load(t + (20 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (10 + e) * TILE + k, custom_layer_nf_load(t + (34 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (12 + e) * TILE + k, custom_layer_nf_load(t + (24 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (14 + e) * TILE + k, custom_layer_nf_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (16 + e) * TILE + k, custom_layer_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (18 + e) * TILE + k, custom_layer_nf_load(t + (22 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v174_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v174_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v206_1 = v174_1;
        custom_layer_nf_store(t + 28 * TILE + k, v206_1);
        const custom_layer_nf_lane v206_2 = v174_2;
        custom_layer_nf_store(t + 29 * TILE + k, v206_2);
        const custom_layer_nf_lane v208_1 = FMA(v206_1, s[12], flow_3_c[0]);
        custom_layer_nf_store(t + 30 * TILE + k, v208_1);
        const custom_layer_nf_lane v208_2 = FMA(v206_2, s[13], flow_3_c[1]);
        custom_layer_nf_store(t + 31 * TILE + k, v208_2);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 30 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v209_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v209_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v206_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v206_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v211_1 = FMA(v209_1, s[10], v206_1);
        const custom_layer_nf_lane v211_2 = FMA(v209_2, s[11], v206_2);
        const custom_layer_nf_lane v161 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v164_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v149_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v164_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v220_1 = custom_layer_nf_max(FMA(LESS(v209_1, v209_1, 1.0f), s[14], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v220_2 = custom_layer_nf_max(FMA(LESS(v209_2, v209_2, 1.0f), s[15], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v223_1 = v206_1 - (v211_1 - v211_1 - (v161 - v164_1)) / v220_1;
        custom_layer_nf_store(t + 8 * TILE + k, v223_1);
        const custom_layer_nf_lane v223_2 = v206_2 - (v211_2 - v211_2 - (v149_2 - v164_2)) / v220_2;
        custom_layer_nf_store(t + 9 * TILE + k, v223_2);
    }

    /* layer 2: coupling, inverse */
    custom_layer_nf_matvec(t + 10 * TILE, flow_2_net_1_weight, 1, 1, t + 8 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 26 * TILE, t + 10 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v224 = custom_layer_nf_load(t + (10 + j) * TILE + k);
            const custom_layer_nf_lane v225 = custom_layer_nf_load(t + (26 + j) * TILE + k);
            const custom_layer_nf_lane v226 = v224 * v225;
            custom_layer_nf_store(t + (42 + j) * TILE + k, v226);
        }
    custom_layer_nf_matvec(t, flow_2_net_2_weight, 16, 1, t + 42 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v227_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v227_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v228_1 = v227_1 + flow_2_net_2_bias[0];
        custom_layer_nf_store(t + 2 * TILE + k, v228_1);
        const custom_layer_nf_lane v228_2 = v227_2 + flow_2_net_2_bias[1];
        custom_layer_nf_store(t + 3 * TILE + k, v228_2);
        const custom_layer_nf_lane v229 = v228_1 * s[9];
        custom_layer_nf_store(t + 4 * TILE + k, v229);
    }
    custom_layer_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v230 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v232 = -(v230 * s[8]);
        custom_layer_nf_store(t + 1 * TILE + k, v232);
    }
    custom_layer_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v223_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v233 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v228_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v235 = FMA(v223_2, v233, -v228_2);
        custom_layer_nf_store(t + 1 * TILE + k, v235);
        const custom_layer_nf_lane v223_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v238_1 = v223_1;
        custom_layer_nf_store(t + 4 * TILE + k, v238_1);
        const custom_layer_nf_lane v238_2 = v235;
        custom_layer_nf_store(t + 5 * TILE + k, v238_2);
        const custom_layer_nf_lane v239_1 = (v223_1 - s[0]);
        const custom_layer_nf_lane v239_2 = (v235 - s[1]);
        const custom_layer_nf_lane v240_1 = (v223_1 + s[0]);
        const custom_layer_nf_lane v240_2 = (v235 + s[1]);
        const custom_layer_nf_lane v242_1 = (v239_1 + v240_1) * 0.5f;
        const custom_layer_nf_lane v242_2 = (v239_2 + v240_2) * 0.5f;
        const custom_layer_nf_lane v244_1 = v242_1;
        custom_layer_nf_store(t + 6 * TILE + k, v244_1);
        const custom_layer_nf_lane v244_2 = v242_2;
        custom_layer_nf_store(t + 7 * TILE + k, v244_2);
        const custom_layer_nf_lane v245_1 = (v240_1 - v239_1);
        custom_layer_nf_store(t + 10 * TILE + k, v245_1);
        const custom_layer_nf_lane v245_2 = (v240_2 - v239_2);
        custom_layer_nf_store(t + 11 * TILE + k, v245_2);
        const custom_layer_nf_lane v246_1 = v239_1;
        custom_layer_nf_store(t + 12 * TILE + k, v246_1);
        const custom_layer_nf_lane v246_2 = v239_2;
        custom_layer_nf_store(t + 13 * TILE + k, v246_2);
        const custom_layer_nf_lane v247_1 = v240_1;
        custom_layer_nf_store(t + 14 * TILE + k, v247_1);
        const custom_layer_nf_lane v247_2 = v240_2;
        custom_layer_nf_store(t + 15 * TILE + k, v247_2);
        const custom_layer_nf_lane v248_1 = v242_1;
        custom_layer_nf_store(t + 16 * TILE + k, v248_1);
        const custom_layer_nf_lane v248_2 = v242_2;
        custom_layer_nf_store(t + 17 * TILE + k, v248_2);
        const custom_layer_nf_lane v249_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 18 * TILE + k, v249_1);
        const custom_layer_nf_lane v249_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 19 * TILE + k, v249_2);
    }

    /* layer 1: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v244_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v244_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v251_1 = FMA(v244_1, s[64], s[66]);
        custom_layer_nf_store(t + 2 * TILE + k, v251_1);
        const custom_layer_nf_lane v251_2 = FMA(v244_2, s[65], s[67]);
        custom_layer_nf_store(t + 3 * TILE + k, v251_2);
    }
    custom_layer_nf_each_tanh(t + 20 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v252_1 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v252_2 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v244_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v244_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v238_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v238_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v259_1 = FMA(v252_1, s[68], v244_1) - v238_1;
        const custom_layer_nf_lane v259_2 = FMA(v252_2, s[69], v244_2) - v238_2;
        const custom_layer_nf_lane v260_1 = custom_layer_nf_abs(v259_1);
        const custom_layer_nf_lane v260_2 = custom_layer_nf_abs(v259_2);
        const custom_layer_nf_lane v249_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v248_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v249_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v248_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v261_1 = custom_layer_nf_select_lt(v260_1, v249_1, v244_1, v248_1);
        custom_layer_nf_store(t + 2 * TILE + k, v261_1);
        const custom_layer_nf_lane v261_2 = custom_layer_nf_select_lt(v260_2, v249_2, v244_2, v248_2);
        custom_layer_nf_store(t + 3 * TILE + k, v261_2);
        const custom_layer_nf_lane v262_1 = custom_layer_nf_select_lt(v260_1, v249_1, v260_1, v249_1);
        custom_layer_nf_store(t + 22 * TILE + k, v262_1);
        const custom_layer_nf_lane v262_2 = custom_layer_nf_select_lt(v260_2, v249_2, v260_2, v249_2);
        custom_layer_nf_store(t + 23 * TILE + k, v262_2);
        const custom_layer_nf_lane v246_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v246_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v263_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v259_1, v246_1, v244_1);
        custom_layer_nf_store(t + 24 * TILE + k, v263_1);
        const custom_layer_nf_lane v263_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v259_2, v246_2, v244_2);
        custom_layer_nf_store(t + 25 * TILE + k, v263_2);
        const custom_layer_nf_lane v247_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v247_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v264_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v259_1, v244_1, v247_1);
        custom_layer_nf_store(t + 26 * TILE + k, v264_1);
        const custom_layer_nf_lane v264_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v259_2, v244_2, v247_2);
        custom_layer_nf_store(t + 27 * TILE + k, v264_2);
        const custom_layer_nf_lane v265_1 = v259_1 / FMA(LESS(v252_1, v252_1, 1.0f), s[70], 1.0f);
        custom_layer_nf_store(t + 28 * TILE + k, v265_1);
        const custom_layer_nf_lane v265_2 = v259_2 / FMA(LESS(v252_2, v252_2, 1.0f), s[71], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v265_2);
        const custom_layer_nf_lane v267_1 = (v264_1 - v263_1) * 0.5f;
        custom_layer_nf_store(t + 30 * TILE + k, v267_1);
        const custom_layer_nf_lane v267_2 = (v264_2 - v263_2) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v267_2);
        const custom_layer_nf_lane v268_1 = v244_1 - v265_1;
        custom_layer_nf_store(t + 32 * TILE + k, v268_1);
        const custom_layer_nf_lane v268_2 = v244_2 - v265_2;
        custom_layer_nf_store(t + 33 * TILE + k, v268_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v263_1 = custom_layer_nf_load(t + 24 * TILE + k);
        const custom_layer_nf_lane v268_1 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v263_2 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v268_2 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v269_1 = custom_layer_nf_select_le(v263_1, v268_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v269_2 = custom_layer_nf_select_le(v263_2, v268_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v264_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v264_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v270_1 = custom_layer_nf_select_le(v268_1, v264_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v270_2 = custom_layer_nf_select_le(v268_2, v264_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v265_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v265_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v272_1 = custom_layer_nf_abs(v265_1);
        const custom_layer_nf_lane v272_2 = custom_layer_nf_abs(v265_2);
        const custom_layer_nf_lane v245_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v245_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v274_1 = custom_layer_nf_select_lt(v272_1 * 2.0f, v245_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v274_2 = custom_layer_nf_select_lt(v272_2 * 2.0f, v245_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v275_1 = (v269_1 * v270_1) * v274_1;
        const custom_layer_nf_lane v275_2 = (v269_2 * v270_2) * v274_2;
        const custom_layer_nf_lane v267_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v267_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v277_1 = custom_layer_nf_select_eq(v275_1, custom_layer_nf_set(0.0f), v263_1 + v267_1, v268_1);
        custom_layer_nf_store(t + 20 * TILE + k, v277_1);
        const custom_layer_nf_lane v277_2 = custom_layer_nf_select_eq(v275_2, custom_layer_nf_set(0.0f), v263_2 + v267_2, v268_2);
        custom_layer_nf_store(t + 21 * TILE + k, v277_2);
        const custom_layer_nf_lane v278_1 = custom_layer_nf_select_eq(v275_1, custom_layer_nf_set(0.0f), v267_1, v272_1);
        custom_layer_nf_store(t + 34 * TILE + k, v278_1);
        const custom_layer_nf_lane v278_2 = custom_layer_nf_select_eq(v275_2, custom_layer_nf_set(0.0f), v267_2, v272_2);
        custom_layer_nf_store(t + 35 * TILE + k, v278_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (6 + e) * TILE + k, custom_layer_nf_load(t + (20 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (10 + e) * TILE + k, custom_layer_nf_load(t + (34 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (12 + e) * TILE + k, custom_layer_nf_load(t + (24 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (14 + e) * TILE + k, custom_layer_nf_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (16 + e) * TILE + k, custom_layer_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (18 + e) * TILE + k, custom_layer_nf_load(t + (22 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v248_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v248_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v280_1 = v248_1;
        custom_layer_nf_store(t + 28 * TILE + k, v280_1);
        const custom_layer_nf_lane v280_2 = v248_2;
        custom_layer_nf_store(t + 29 * TILE + k, v280_2);
        const custom_layer_nf_lane v282_1 = FMA(v280_1, s[2], flow_1_c[0]);
        custom_layer_nf_store(t + 30 * TILE + k, v282_1);
        const custom_layer_nf_lane v282_2 = FMA(v280_2, s[3], flow_1_c[1]);
        custom_layer_nf_store(t + 31 * TILE + k, v282_2);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 30 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v283_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v283_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v280_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v280_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v285_1 = FMA(v283_1, s[0], v280_1);
        const custom_layer_nf_lane v285_2 = FMA(v283_2, s[1], v280_2);
        const custom_layer_nf_lane v223_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v238_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v235 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v238_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v294_1 = custom_layer_nf_max(FMA(LESS(v283_1, v283_1, 1.0f), s[4], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v294_2 = custom_layer_nf_max(FMA(LESS(v283_2, v283_2, 1.0f), s[5], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v297_1 = v280_1 - (v285_1 - v285_1 - (v223_1 - v238_1)) / v294_1;
        custom_layer_nf_store(t + 6 * TILE + k, v297_1);
        const custom_layer_nf_lane v297_2 = v280_2 - (v285_2 - v285_2 - (v235 - v238_2)) / v294_2;
        custom_layer_nf_store(t + 7 * TILE + k, v297_2);
    }
#undef TILE
}

void custom_layer_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[73], t[59 * 128];
    size_t first, k;
    (void)work;
    custom_layer_nf_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_random(seed, start + first, m, 2, 128, t + 0);
        custom_layer_nf_sample_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[768 + k];
            x[(first + k) * 2 + 1] = t[896 + k];
        }
    }
}

/* ---- layers ---- */

static void custom_layer_nf_layers_prologue(const float *params, float *s)
{
    const float *flow_1_a = params + 0; /* flow.1.a [2] */
    const float *flow_1_b = params + 2; /* flow.1.b [2] */
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_scaling_factor = params + 6; /* flow.2.scaling_factor [1] */
    const float *flow_3_a = params + 73; /* flow.3.a [2] */
    const float *flow_3_b = params + 75; /* flow.3.b [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_scaling_factor = params + 79; /* flow.4.scaling_factor [1] */
    const float *flow_5_a = params + 146; /* flow.5.a [2] */
    const float *flow_5_b = params + 148; /* flow.5.b [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_scaling_factor = params + 152; /* flow.6.scaling_factor [1] */
    const float *flow_7_a = params + 219; /* flow.7.a [2] */
    const float *flow_7_b = params + 221; /* flow.7.b [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_scaling_factor = params + 225; /* flow.8.scaling_factor [1] */
    s[0] = fmaxf(flow_1_a[0], 0) + log1pf(expf(-fabsf(flow_1_a[0])));
    s[1] = fmaxf(flow_1_a[1], 0) + log1pf(expf(-fabsf(flow_1_a[1])));
    s[2] = fmaxf(flow_1_b[0], 0) + log1pf(expf(-fabsf(flow_1_b[0])));
    s[3] = fmaxf(flow_1_b[1], 0) + log1pf(expf(-fabsf(flow_1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[11] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[12] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[13] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[21] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[22] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[23] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[24] = s[20] * s[22];
    s[25] = s[21] * s[23];
    s[26] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[27] = s[26] < 4.3820266f ? s[26] : s[26] == s[26] ? 4.3820266f : s[26];
    s[28] = expf(s[27]);
    s[29] = 1.0f / s[28];
    s[30] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[31] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[32] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[33] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[34] = s[30] * s[32];
    s[35] = s[31] * s[33];
    s[36] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = s[32];
    s[41] = s[33];
    s[42] = flow_7_c[0];
    s[43] = flow_7_c[1];
    s[44] = s[30];
    s[45] = s[31];
    s[46] = s[40] * s[44];
    s[47] = s[41] * s[45];
    s[48] = s[22];
    s[49] = s[23];
    s[50] = flow_5_c[0];
    s[51] = flow_5_c[1];
    s[52] = s[20];
    s[53] = s[21];
    s[54] = s[48] * s[52];
    s[55] = s[49] * s[53];
    s[56] = s[12];
    s[57] = s[13];
    s[58] = flow_3_c[0];
    s[59] = flow_3_c[1];
    s[60] = s[10];
    s[61] = s[11];
    s[62] = s[56] * s[60];
    s[63] = s[57] * s[61];
    s[64] = s[2];
    s[65] = s[3];
    s[66] = flow_1_c[0];
    s[67] = flow_1_c[1];
    s[68] = s[0];
    s[69] = s[1];
    s[70] = s[64] * s[68];
    s[71] = s[65] * s[69];
}

static void custom_layer_nf_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 128
    int round;
    size_t k, e, j;
    (void)total;

    /* layer 8: coupling, inverse */
    custom_layer_nf_matvec(t + 2 * TILE, flow_8_net_1_weight, 1, 1, t + 1 * TILE, flow_8_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 18 * TILE, t + 2 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v1 = custom_layer_nf_load(t + (2 + j) * TILE + k);
            const custom_layer_nf_lane v2 = custom_layer_nf_load(t + (18 + j) * TILE + k);
            const custom_layer_nf_lane v3 = v1 * v2;
            custom_layer_nf_store(t + (34 + j) * TILE + k, v3);
        }
    custom_layer_nf_matvec(t + 2 * TILE, flow_8_net_2_weight, 16, 1, t + 34 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v4_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v4_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v5_1 = v4_1 + flow_8_net_2_bias[0];
        custom_layer_nf_store(t + 4 * TILE + k, v5_1);
        const custom_layer_nf_lane v5_2 = v4_2 + flow_8_net_2_bias[1];
        custom_layer_nf_store(t + 5 * TILE + k, v5_2);
        const custom_layer_nf_lane v6 = v5_1 * s[39];
        custom_layer_nf_store(t + 6 * TILE + k, v6);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v7 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v9 = -(v7 * s[38]);
        custom_layer_nf_store(t + 3 * TILE + k, v9);
    }
    custom_layer_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v10 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v12 = FMA(x1, v10, -v5_2);
        custom_layer_nf_store(t + 3 * TILE + k, v12);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v15_1 = v12;
        custom_layer_nf_store(t + 6 * TILE + k, v15_1);
        const custom_layer_nf_lane v15_2 = x2;
        custom_layer_nf_store(t + 7 * TILE + k, v15_2);
        const custom_layer_nf_lane v16_1 = (v12 - s[30]);
        const custom_layer_nf_lane v16_2 = (x2 - s[31]);
        const custom_layer_nf_lane v17_1 = (v12 + s[30]);
        const custom_layer_nf_lane v17_2 = (x2 + s[31]);
        const custom_layer_nf_lane v19_1 = (v16_1 + v17_1) * 0.5f;
        const custom_layer_nf_lane v19_2 = (v16_2 + v17_2) * 0.5f;
        const custom_layer_nf_lane v21_1 = v19_1;
        custom_layer_nf_store(t + 8 * TILE + k, v21_1);
        const custom_layer_nf_lane v21_2 = v19_2;
        custom_layer_nf_store(t + 9 * TILE + k, v21_2);
        const custom_layer_nf_lane v22_1 = (v17_1 - v16_1);
        custom_layer_nf_store(t + 10 * TILE + k, v22_1);
        const custom_layer_nf_lane v22_2 = (v17_2 - v16_2);
        custom_layer_nf_store(t + 11 * TILE + k, v22_2);
        const custom_layer_nf_lane v23_1 = v16_1;
        custom_layer_nf_store(t + 12 * TILE + k, v23_1);
        const custom_layer_nf_lane v23_2 = v16_2;
        custom_layer_nf_store(t + 13 * TILE + k, v23_2);
        const custom_layer_nf_lane v24_1 = v17_1;
        custom_layer_nf_store(t + 14 * TILE + k, v24_1);
        const custom_layer_nf_lane v24_2 = v17_2;
        custom_layer_nf_store(t + 15 * TILE + k, v24_2);
        const custom_layer_nf_lane v25_1 = v19_1;
        custom_layer_nf_store(t + 16 * TILE + k, v25_1);
        const custom_layer_nf_lane v25_2 = v19_2;
        custom_layer_nf_store(t + 17 * TILE + k, v25_2);
        const custom_layer_nf_lane v26_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 18 * TILE + k, v26_1);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 19 * TILE + k, v26_2);
    }

    /* layer 7: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v21_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v21_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v28_1 = FMA(v21_1, s[40], s[42]);
        custom_layer_nf_store(t + 4 * TILE + k, v28_1);
        const custom_layer_nf_lane v28_2 = FMA(v21_2, s[41], s[43]);
        custom_layer_nf_store(t + 5 * TILE + k, v28_2);
    }
    custom_layer_nf_each_tanh(t + 20 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v29_1 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v29_2 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v21_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v21_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v36_1 = FMA(v29_1, s[44], v21_1) - v15_1;
        const custom_layer_nf_lane v36_2 = FMA(v29_2, s[45], v21_2) - v15_2;
        const custom_layer_nf_lane v37_1 = custom_layer_nf_abs(v36_1);
        const custom_layer_nf_lane v37_2 = custom_layer_nf_abs(v36_2);
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v25_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v25_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v38_1 = custom_layer_nf_select_lt(v37_1, v26_1, v21_1, v25_1);
        custom_layer_nf_store(t + 4 * TILE + k, v38_1);
        const custom_layer_nf_lane v38_2 = custom_layer_nf_select_lt(v37_2, v26_2, v21_2, v25_2);
        custom_layer_nf_store(t + 5 * TILE + k, v38_2);
        const custom_layer_nf_lane v39_1 = custom_layer_nf_select_lt(v37_1, v26_1, v37_1, v26_1);
        custom_layer_nf_store(t + 22 * TILE + k, v39_1);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_select_lt(v37_2, v26_2, v37_2, v26_2);
        custom_layer_nf_store(t + 23 * TILE + k, v39_2);
        const custom_layer_nf_lane v23_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v23_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v40_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_1, v23_1, v21_1);
        custom_layer_nf_store(t + 24 * TILE + k, v40_1);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_2, v23_2, v21_2);
        custom_layer_nf_store(t + 25 * TILE + k, v40_2);
        const custom_layer_nf_lane v24_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v24_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v41_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_1, v21_1, v24_1);
        custom_layer_nf_store(t + 26 * TILE + k, v41_1);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_2, v21_2, v24_2);
        custom_layer_nf_store(t + 27 * TILE + k, v41_2);
        const custom_layer_nf_lane v42_1 = v36_1 / FMA(LESS(v29_1, v29_1, 1.0f), s[46], 1.0f);
        custom_layer_nf_store(t + 28 * TILE + k, v42_1);
        const custom_layer_nf_lane v42_2 = v36_2 / FMA(LESS(v29_2, v29_2, 1.0f), s[47], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v42_2);
        const custom_layer_nf_lane v44_1 = (v41_1 - v40_1) * 0.5f;
        custom_layer_nf_store(t + 30 * TILE + k, v44_1);
        const custom_layer_nf_lane v44_2 = (v41_2 - v40_2) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v44_2);
        const custom_layer_nf_lane v45_1 = v21_1 - v42_1;
        custom_layer_nf_store(t + 32 * TILE + k, v45_1);
        const custom_layer_nf_lane v45_2 = v21_2 - v42_2;
        custom_layer_nf_store(t + 33 * TILE + k, v45_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v40_1 = custom_layer_nf_load(t + 24 * TILE + k);
        const custom_layer_nf_lane v45_1 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v45_2 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v46_1 = custom_layer_nf_select_le(v40_1, v45_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v46_2 = custom_layer_nf_select_le(v40_2, v45_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v41_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v47_1 = custom_layer_nf_select_le(v45_1, v41_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v47_2 = custom_layer_nf_select_le(v45_2, v41_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v42_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v42_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v49_1 = custom_layer_nf_abs(v42_1);
        const custom_layer_nf_lane v49_2 = custom_layer_nf_abs(v42_2);
        const custom_layer_nf_lane v22_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v22_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v51_1 = custom_layer_nf_select_lt(v49_1 * 2.0f, v22_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v51_2 = custom_layer_nf_select_lt(v49_2 * 2.0f, v22_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v52_1 = (v46_1 * v47_1) * v51_1;
        const custom_layer_nf_lane v52_2 = (v46_2 * v47_2) * v51_2;
        const custom_layer_nf_lane v44_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v44_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v54_1 = custom_layer_nf_select_eq(v52_1, custom_layer_nf_set(0.0f), v40_1 + v44_1, v45_1);
        custom_layer_nf_store(t + 20 * TILE + k, v54_1);
        const custom_layer_nf_lane v54_2 = custom_layer_nf_select_eq(v52_2, custom_layer_nf_set(0.0f), v40_2 + v44_2, v45_2);
        custom_layer_nf_store(t + 21 * TILE + k, v54_2);
        const custom_layer_nf_lane v55_1 = custom_layer_nf_select_eq(v52_1, custom_layer_nf_set(0.0f), v44_1, v49_1);
        custom_layer_nf_store(t + 34 * TILE + k, v55_1);
        const custom_layer_nf_lane v55_2 = custom_layer_nf_select_eq(v52_2, custom_layer_nf_set(0.0f), v44_2, v49_2);
        custom_layer_nf_store(t + 35 * TILE + k, v55_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (8 + e) * TILE + k, custom_layer_nf_load(t + (20 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (10 + e) * TILE + k, custom_layer_nf_load(t + (34 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (12 + e) * TILE + k, custom_layer_nf_load(t + (24 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (14 + e) * TILE + k, custom_layer_nf_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (16 + e) * TILE + k, custom_layer_nf_load(t + (4 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (18 + e) * TILE + k, custom_layer_nf_load(t + (22 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v25_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v25_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v57_1 = v25_1;
        custom_layer_nf_store(t + 28 * TILE + k, v57_1);
        const custom_layer_nf_lane v57_2 = v25_2;
        custom_layer_nf_store(t + 29 * TILE + k, v57_2);
        const custom_layer_nf_lane v59_1 = FMA(v57_1, s[32], flow_7_c[0]);
        custom_layer_nf_store(t + 30 * TILE + k, v59_1);
        const custom_layer_nf_lane v59_2 = FMA(v57_2, s[33], flow_7_c[1]);
        custom_layer_nf_store(t + 31 * TILE + k, v59_2);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 30 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v60_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v60_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v57_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v57_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v62_1 = FMA(v60_1, s[30], v57_1);
        const custom_layer_nf_lane v62_2 = FMA(v60_2, s[31], v57_2);
        const custom_layer_nf_lane v12 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v71_1 = custom_layer_nf_max(FMA(LESS(v60_1, v60_1, 1.0f), s[34], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v71_2 = custom_layer_nf_max(FMA(LESS(v60_2, v60_2, 1.0f), s[35], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v74_1 = v57_1 - (v62_1 - v62_1 - (v12 - v15_1)) / v71_1;
        custom_layer_nf_store(t + 8 * TILE + k, v74_1);
        const custom_layer_nf_lane v74_2 = v57_2 - (v62_2 - v62_2 - (x2 - v15_2)) / v71_2;
        custom_layer_nf_store(t + 9 * TILE + k, v74_2);
    }

    /* layer 6: coupling, inverse */
    custom_layer_nf_matvec(t + 10 * TILE, flow_6_net_1_weight, 1, 1, t + 8 * TILE, flow_6_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 26 * TILE, t + 10 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v75 = custom_layer_nf_load(t + (10 + j) * TILE + k);
            const custom_layer_nf_lane v76 = custom_layer_nf_load(t + (26 + j) * TILE + k);
            const custom_layer_nf_lane v77 = v75 * v76;
            custom_layer_nf_store(t + (42 + j) * TILE + k, v77);
        }
    custom_layer_nf_matvec(t + 4 * TILE, flow_6_net_2_weight, 16, 1, t + 42 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v78_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v78_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v79_1 = v78_1 + flow_6_net_2_bias[0];
        custom_layer_nf_store(t + 6 * TILE + k, v79_1);
        const custom_layer_nf_lane v79_2 = v78_2 + flow_6_net_2_bias[1];
        custom_layer_nf_store(t + 7 * TILE + k, v79_2);
        const custom_layer_nf_lane v80 = v79_1 * s[29];
        custom_layer_nf_store(t + 2 * TILE + k, v80);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v81 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v83 = -(v81 * s[28]);
        custom_layer_nf_store(t + 2 * TILE + k, v83);
    }
    custom_layer_nf_each_exp(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v84 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v79_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v86 = FMA(v74_2, v84, -v79_2);
        custom_layer_nf_store(t + 2 * TILE + k, v86);
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v89_1 = v74_1;
        custom_layer_nf_store(t + 10 * TILE + k, v89_1);
        const custom_layer_nf_lane v89_2 = v86;
        custom_layer_nf_store(t + 11 * TILE + k, v89_2);
        const custom_layer_nf_lane v90_1 = (v74_1 - s[20]);
        const custom_layer_nf_lane v90_2 = (v86 - s[21]);
        const custom_layer_nf_lane v91_1 = (v74_1 + s[20]);
        const custom_layer_nf_lane v91_2 = (v86 + s[21]);
        const custom_layer_nf_lane v93_1 = (v90_1 + v91_1) * 0.5f;
        const custom_layer_nf_lane v93_2 = (v90_2 + v91_2) * 0.5f;
        const custom_layer_nf_lane v95_1 = v93_1;
        custom_layer_nf_store(t + 12 * TILE + k, v95_1);
        const custom_layer_nf_lane v95_2 = v93_2;
        custom_layer_nf_store(t + 13 * TILE + k, v95_2);
        const custom_layer_nf_lane v96_1 = (v91_1 - v90_1);
        custom_layer_nf_store(t + 14 * TILE + k, v96_1);
        const custom_layer_nf_lane v96_2 = (v91_2 - v90_2);
        custom_layer_nf_store(t + 15 * TILE + k, v96_2);
        const custom_layer_nf_lane v97_1 = v90_1;
        custom_layer_nf_store(t + 16 * TILE + k, v97_1);
        const custom_layer_nf_lane v97_2 = v90_2;
        custom_layer_nf_store(t + 17 * TILE + k, v97_2);
        const custom_layer_nf_lane v98_1 = v91_1;
        custom_layer_nf_store(t + 18 * TILE + k, v98_1);
        const custom_layer_nf_lane v98_2 = v91_2;
        custom_layer_nf_store(t + 19 * TILE + k, v98_2);
        const custom_layer_nf_lane v99_1 = v93_1;
        custom_layer_nf_store(t + 20 * TILE + k, v99_1);
        const custom_layer_nf_lane v99_2 = v93_2;
        custom_layer_nf_store(t + 21 * TILE + k, v99_2);
        const custom_layer_nf_lane v100_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 22 * TILE + k, v100_1);
        const custom_layer_nf_lane v100_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 23 * TILE + k, v100_2);
    }

    /* layer 5: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v95_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v95_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v102_1 = FMA(v95_1, s[48], s[50]);
        custom_layer_nf_store(t + 4 * TILE + k, v102_1);
        const custom_layer_nf_lane v102_2 = FMA(v95_2, s[49], s[51]);
        custom_layer_nf_store(t + 5 * TILE + k, v102_2);
    }
    custom_layer_nf_each_tanh(t + 6 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v103_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v103_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v95_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v95_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v89_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v89_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v110_1 = FMA(v103_1, s[52], v95_1) - v89_1;
        const custom_layer_nf_lane v110_2 = FMA(v103_2, s[53], v95_2) - v89_2;
        const custom_layer_nf_lane v111_1 = custom_layer_nf_abs(v110_1);
        const custom_layer_nf_lane v111_2 = custom_layer_nf_abs(v110_2);
        const custom_layer_nf_lane v100_1 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v99_1 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v100_2 = custom_layer_nf_load(t + 23 * TILE + k);
        const custom_layer_nf_lane v99_2 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v112_1 = custom_layer_nf_select_lt(v111_1, v100_1, v95_1, v99_1);
        custom_layer_nf_store(t + 4 * TILE + k, v112_1);
        const custom_layer_nf_lane v112_2 = custom_layer_nf_select_lt(v111_2, v100_2, v95_2, v99_2);
        custom_layer_nf_store(t + 5 * TILE + k, v112_2);
        const custom_layer_nf_lane v113_1 = custom_layer_nf_select_lt(v111_1, v100_1, v111_1, v100_1);
        custom_layer_nf_store(t + 24 * TILE + k, v113_1);
        const custom_layer_nf_lane v113_2 = custom_layer_nf_select_lt(v111_2, v100_2, v111_2, v100_2);
        custom_layer_nf_store(t + 25 * TILE + k, v113_2);
        const custom_layer_nf_lane v97_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v97_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v114_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v110_1, v97_1, v95_1);
        custom_layer_nf_store(t + 26 * TILE + k, v114_1);
        const custom_layer_nf_lane v114_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v110_2, v97_2, v95_2);
        custom_layer_nf_store(t + 27 * TILE + k, v114_2);
        const custom_layer_nf_lane v98_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v98_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v115_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v110_1, v95_1, v98_1);
        custom_layer_nf_store(t + 28 * TILE + k, v115_1);
        const custom_layer_nf_lane v115_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v110_2, v95_2, v98_2);
        custom_layer_nf_store(t + 29 * TILE + k, v115_2);
        const custom_layer_nf_lane v116_1 = v110_1 / FMA(LESS(v103_1, v103_1, 1.0f), s[54], 1.0f);
        custom_layer_nf_store(t + 30 * TILE + k, v116_1);
        const custom_layer_nf_lane v116_2 = v110_2 / FMA(LESS(v103_2, v103_2, 1.0f), s[55], 1.0f);
        custom_layer_nf_store(t + 31 * TILE + k, v116_2);
        const custom_layer_nf_lane v118_1 = (v115_1 - v114_1) * 0.5f;
        custom_layer_nf_store(t + 32 * TILE + k, v118_1);
        const custom_layer_nf_lane v118_2 = (v115_2 - v114_2) * 0.5f;
        custom_layer_nf_store(t + 33 * TILE + k, v118_2);
        const custom_layer_nf_lane v119_1 = v95_1 - v116_1;
        custom_layer_nf_store(t + 34 * TILE + k, v119_1);
        const custom_layer_nf_lane v119_2 = v95_2 - v116_2;
        custom_layer_nf_store(t + 35 * TILE + k, v119_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v114_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v119_1 = custom_layer_nf_load(t + 34 * TILE + k);
        const custom_layer_nf_lane v114_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v119_2 = custom_layer_nf_load(t + 35 * TILE + k);
        const custom_layer_nf_lane v120_1 = custom_layer_nf_select_le(v114_1, v119_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v120_2 = custom_layer_nf_select_le(v114_2, v119_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v115_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v115_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v121_1 = custom_layer_nf_select_le(v119_1, v115_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v121_2 = custom_layer_nf_select_le(v119_2, v115_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v116_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v116_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v123_1 = custom_layer_nf_abs(v116_1);
        const custom_layer_nf_lane v123_2 = custom_layer_nf_abs(v116_2);
        const custom_layer_nf_lane v96_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v96_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v125_1 = custom_layer_nf_select_lt(v123_1 * 2.0f, v96_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v125_2 = custom_layer_nf_select_lt(v123_2 * 2.0f, v96_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v126_1 = (v120_1 * v121_1) * v125_1;
        const custom_layer_nf_lane v126_2 = (v120_2 * v121_2) * v125_2;
        const custom_layer_nf_lane v118_1 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v118_2 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v128_1 = custom_layer_nf_select_eq(v126_1, custom_layer_nf_set(0.0f), v114_1 + v118_1, v119_1);
        custom_layer_nf_store(t + 6 * TILE + k, v128_1);
        const custom_layer_nf_lane v128_2 = custom_layer_nf_select_eq(v126_2, custom_layer_nf_set(0.0f), v114_2 + v118_2, v119_2);
        custom_layer_nf_store(t + 7 * TILE + k, v128_2);
        const custom_layer_nf_lane v129_1 = custom_layer_nf_select_eq(v126_1, custom_layer_nf_set(0.0f), v118_1, v123_1);
        custom_layer_nf_store(t + 36 * TILE + k, v129_1);
        const custom_layer_nf_lane v129_2 = custom_layer_nf_select_eq(v126_2, custom_layer_nf_set(0.0f), v118_2, v123_2);
        custom_layer_nf_store(t + 37 * TILE + k, v129_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (12 + e) * TILE + k, custom_layer_nf_load(t + (6 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (14 + e) * TILE + k, custom_layer_nf_load(t + (36 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (16 + e) * TILE + k, custom_layer_nf_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (18 + e) * TILE + k, custom_layer_nf_load(t + (28 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (20 + e) * TILE + k, custom_layer_nf_load(t + (4 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (22 + e) * TILE + k, custom_layer_nf_load(t + (24 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v99_1 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v99_2 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v131_1 = v99_1;
        custom_layer_nf_store(t + 30 * TILE + k, v131_1);
        const custom_layer_nf_lane v131_2 = v99_2;
        custom_layer_nf_store(t + 31 * TILE + k, v131_2);
        const custom_layer_nf_lane v133_1 = FMA(v131_1, s[22], flow_5_c[0]);
        custom_layer_nf_store(t + 32 * TILE + k, v133_1);
        const custom_layer_nf_lane v133_2 = FMA(v131_2, s[23], flow_5_c[1]);
        custom_layer_nf_store(t + 33 * TILE + k, v133_2);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 32 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v134_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v134_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v131_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v131_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v136_1 = FMA(v134_1, s[20], v131_1);
        const custom_layer_nf_lane v136_2 = FMA(v134_2, s[21], v131_2);
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v89_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v86 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v89_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v145_1 = custom_layer_nf_max(FMA(LESS(v134_1, v134_1, 1.0f), s[24], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v145_2 = custom_layer_nf_max(FMA(LESS(v134_2, v134_2, 1.0f), s[25], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v148_1 = v131_1 - (v136_1 - v136_1 - (v74_1 - v89_1)) / v145_1;
        custom_layer_nf_store(t + 6 * TILE + k, v148_1);
        const custom_layer_nf_lane v148_2 = v131_2 - (v136_2 - v136_2 - (v86 - v89_2)) / v145_2;
        custom_layer_nf_store(t + 7 * TILE + k, v148_2);
    }

    /* layer 4: coupling, inverse */
    custom_layer_nf_matvec(t + 10 * TILE, flow_4_net_1_weight, 1, 1, t + 7 * TILE, flow_4_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 26 * TILE, t + 10 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v149 = custom_layer_nf_load(t + (10 + j) * TILE + k);
            const custom_layer_nf_lane v150 = custom_layer_nf_load(t + (26 + j) * TILE + k);
            const custom_layer_nf_lane v151 = v149 * v150;
            custom_layer_nf_store(t + (42 + j) * TILE + k, v151);
        }
    custom_layer_nf_matvec(t + 4 * TILE, flow_4_net_2_weight, 16, 1, t + 42 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v152_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v152_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v153_1 = v152_1 + flow_4_net_2_bias[0];
        custom_layer_nf_store(t + 10 * TILE + k, v153_1);
        const custom_layer_nf_lane v153_2 = v152_2 + flow_4_net_2_bias[1];
        custom_layer_nf_store(t + 11 * TILE + k, v153_2);
        const custom_layer_nf_lane v154 = v153_1 * s[19];
        custom_layer_nf_store(t + 12 * TILE + k, v154);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v155 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v157 = -(v155 * s[18]);
        custom_layer_nf_store(t + 5 * TILE + k, v157);
    }
    custom_layer_nf_each_exp(t + 4 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v148_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v158 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v153_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v160 = FMA(v148_1, v158, -v153_2);
        custom_layer_nf_store(t + 5 * TILE + k, v160);
        const custom_layer_nf_lane v148_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v163_1 = v160;
        custom_layer_nf_store(t + 12 * TILE + k, v163_1);
        const custom_layer_nf_lane v163_2 = v148_2;
        custom_layer_nf_store(t + 13 * TILE + k, v163_2);
        const custom_layer_nf_lane v164_1 = (v160 - s[10]);
        const custom_layer_nf_lane v164_2 = (v148_2 - s[11]);
        const custom_layer_nf_lane v165_1 = (v160 + s[10]);
        const custom_layer_nf_lane v165_2 = (v148_2 + s[11]);
        const custom_layer_nf_lane v167_1 = (v164_1 + v165_1) * 0.5f;
        const custom_layer_nf_lane v167_2 = (v164_2 + v165_2) * 0.5f;
        const custom_layer_nf_lane v169_1 = v167_1;
        custom_layer_nf_store(t + 14 * TILE + k, v169_1);
        const custom_layer_nf_lane v169_2 = v167_2;
        custom_layer_nf_store(t + 15 * TILE + k, v169_2);
        const custom_layer_nf_lane v170_1 = (v165_1 - v164_1);
        custom_layer_nf_store(t + 16 * TILE + k, v170_1);
        const custom_layer_nf_lane v170_2 = (v165_2 - v164_2);
        custom_layer_nf_store(t + 17 * TILE + k, v170_2);
        const custom_layer_nf_lane v171_1 = v164_1;
        custom_layer_nf_store(t + 18 * TILE + k, v171_1);
        const custom_layer_nf_lane v171_2 = v164_2;
        custom_layer_nf_store(t + 19 * TILE + k, v171_2);
        const custom_layer_nf_lane v172_1 = v165_1;
        custom_layer_nf_store(t + 20 * TILE + k, v172_1);
        const custom_layer_nf_lane v172_2 = v165_2;
        custom_layer_nf_store(t + 21 * TILE + k, v172_2);
        const custom_layer_nf_lane v173_1 = v167_1;
        custom_layer_nf_store(t + 22 * TILE + k, v173_1);
        const custom_layer_nf_lane v173_2 = v167_2;
        custom_layer_nf_store(t + 23 * TILE + k, v173_2);
        const custom_layer_nf_lane v174_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 24 * TILE + k, v174_1);
        const custom_layer_nf_lane v174_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 25 * TILE + k, v174_2);
    }

    /* layer 3: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v169_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v169_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v176_1 = FMA(v169_1, s[56], s[58]);
        custom_layer_nf_store(t + 10 * TILE + k, v176_1);
        const custom_layer_nf_lane v176_2 = FMA(v169_2, s[57], s[59]);
        custom_layer_nf_store(t + 11 * TILE + k, v176_2);
    }
    custom_layer_nf_each_tanh(t + 26 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v177_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v177_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v169_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v169_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v163_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v163_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v184_1 = FMA(v177_1, s[60], v169_1) - v163_1;
        const custom_layer_nf_lane v184_2 = FMA(v177_2, s[61], v169_2) - v163_2;
        const custom_layer_nf_lane v185_1 = custom_layer_nf_abs(v184_1);
        const custom_layer_nf_lane v185_2 = custom_layer_nf_abs(v184_2);
        const custom_layer_nf_lane v174_1 = custom_layer_nf_load(t + 24 * TILE + k);
        const custom_layer_nf_lane v173_1 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v174_2 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v173_2 = custom_layer_nf_load(t + 23 * TILE + k);
        const custom_layer_nf_lane v186_1 = custom_layer_nf_select_lt(v185_1, v174_1, v169_1, v173_1);
        custom_layer_nf_store(t + 10 * TILE + k, v186_1);
        const custom_layer_nf_lane v186_2 = custom_layer_nf_select_lt(v185_2, v174_2, v169_2, v173_2);
        custom_layer_nf_store(t + 11 * TILE + k, v186_2);
        const custom_layer_nf_lane v187_1 = custom_layer_nf_select_lt(v185_1, v174_1, v185_1, v174_1);
        custom_layer_nf_store(t + 28 * TILE + k, v187_1);
        const custom_layer_nf_lane v187_2 = custom_layer_nf_select_lt(v185_2, v174_2, v185_2, v174_2);
        custom_layer_nf_store(t + 29 * TILE + k, v187_2);
        const custom_layer_nf_lane v171_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v171_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v188_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v184_1, v171_1, v169_1);
        custom_layer_nf_store(t + 30 * TILE + k, v188_1);
        const custom_layer_nf_lane v188_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v184_2, v171_2, v169_2);
        custom_layer_nf_store(t + 31 * TILE + k, v188_2);
        const custom_layer_nf_lane v172_1 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v172_2 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v189_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v184_1, v169_1, v172_1);
        custom_layer_nf_store(t + 32 * TILE + k, v189_1);
        const custom_layer_nf_lane v189_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v184_2, v169_2, v172_2);
        custom_layer_nf_store(t + 33 * TILE + k, v189_2);
        const custom_layer_nf_lane v190_1 = v184_1 / FMA(LESS(v177_1, v177_1, 1.0f), s[62], 1.0f);
        custom_layer_nf_store(t + 34 * TILE + k, v190_1);
        const custom_layer_nf_lane v190_2 = v184_2 / FMA(LESS(v177_2, v177_2, 1.0f), s[63], 1.0f);
        custom_layer_nf_store(t + 35 * TILE + k, v190_2);
        const custom_layer_nf_lane v192_1 = (v189_1 - v188_1) * 0.5f;
        custom_layer_nf_store(t + 36 * TILE + k, v192_1);
        const custom_layer_nf_lane v192_2 = (v189_2 - v188_2) * 0.5f;
        custom_layer_nf_store(t + 37 * TILE + k, v192_2);
        const custom_layer_nf_lane v193_1 = v169_1 - v190_1;
        custom_layer_nf_store(t + 38 * TILE + k, v193_1);
        const custom_layer_nf_lane v193_2 = v169_2 - v190_2;
        custom_layer_nf_store(t + 39 * TILE + k, v193_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v188_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v193_1 = custom_layer_nf_load(t + 38 * TILE + k);
        const custom_layer_nf_lane v188_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v193_2 = custom_layer_nf_load(t + 39 * TILE + k);
        const custom_layer_nf_lane v194_1 = custom_layer_nf_select_le(v188_1, v193_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v194_2 = custom_layer_nf_select_le(v188_2, v193_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v189_1 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v189_2 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v195_1 = custom_layer_nf_select_le(v193_1, v189_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v195_2 = custom_layer_nf_select_le(v193_2, v189_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v190_1 = custom_layer_nf_load(t + 34 * TILE + k);
        const custom_layer_nf_lane v190_2 = custom_layer_nf_load(t + 35 * TILE + k);
        const custom_layer_nf_lane v197_1 = custom_layer_nf_abs(v190_1);
        const custom_layer_nf_lane v197_2 = custom_layer_nf_abs(v190_2);
        const custom_layer_nf_lane v170_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v170_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v199_1 = custom_layer_nf_select_lt(v197_1 * 2.0f, v170_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v199_2 = custom_layer_nf_select_lt(v197_2 * 2.0f, v170_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v200_1 = (v194_1 * v195_1) * v199_1;
        const custom_layer_nf_lane v200_2 = (v194_2 * v195_2) * v199_2;
        const custom_layer_nf_lane v192_1 = custom_layer_nf_load(t + 36 * TILE + k);
        const custom_layer_nf_lane v192_2 = custom_layer_nf_load(t + 37 * TILE + k);
        const custom_layer_nf_lane v202_1 = custom_layer_nf_select_eq(v200_1, custom_layer_nf_set(0.0f), v188_1 + v192_1, v193_1);
        custom_layer_nf_store(t + 26 * TILE + k, v202_1);
        const custom_layer_nf_lane v202_2 = custom_layer_nf_select_eq(v200_2, custom_layer_nf_set(0.0f), v188_2 + v192_2, v193_2);
        custom_layer_nf_store(t + 27 * TILE + k, v202_2);
        const custom_layer_nf_lane v203_1 = custom_layer_nf_select_eq(v200_1, custom_layer_nf_set(0.0f), v192_1, v197_1);
        custom_layer_nf_store(t + 40 * TILE + k, v203_1);
        const custom_layer_nf_lane v203_2 = custom_layer_nf_select_eq(v200_2, custom_layer_nf_set(0.0f), v192_2, v197_2);
        custom_layer_nf_store(t + 41 * TILE + k, v203_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (14 + e) * TILE + k, custom_layer_nf_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (16 + e) * TILE + k, custom_layer_nf_load(t + (40 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (18 + e) * TILE + k, custom_layer_nf_load(t + (30 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (20 + e) * TILE + k, custom_layer_nf_load(t + (32 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (22 + e) * TILE + k, custom_layer_nf_load(t + (10 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (24 + e) * TILE + k, custom_layer_nf_load(t + (28 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v173_1 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v173_2 = custom_layer_nf_load(t + 23 * TILE + k);
        const custom_layer_nf_lane v205_1 = v173_1;
        custom_layer_nf_store(t + 34 * TILE + k, v205_1);
        const custom_layer_nf_lane v205_2 = v173_2;
        custom_layer_nf_store(t + 35 * TILE + k, v205_2);
        const custom_layer_nf_lane v207_1 = FMA(v205_1, s[12], flow_3_c[0]);
        custom_layer_nf_store(t + 36 * TILE + k, v207_1);
        const custom_layer_nf_lane v207_2 = FMA(v205_2, s[13], flow_3_c[1]);
        custom_layer_nf_store(t + 37 * TILE + k, v207_2);
    }
    custom_layer_nf_each_tanh(t + 10 * TILE, t + 36 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v208_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v208_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v205_1 = custom_layer_nf_load(t + 34 * TILE + k);
        const custom_layer_nf_lane v205_2 = custom_layer_nf_load(t + 35 * TILE + k);
        const custom_layer_nf_lane v210_1 = FMA(v208_1, s[10], v205_1);
        const custom_layer_nf_lane v210_2 = FMA(v208_2, s[11], v205_2);
        const custom_layer_nf_lane v160 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v163_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v148_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v163_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v219_1 = custom_layer_nf_max(FMA(LESS(v208_1, v208_1, 1.0f), s[14], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v219_2 = custom_layer_nf_max(FMA(LESS(v208_2, v208_2, 1.0f), s[15], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v222_1 = v205_1 - (v210_1 - v210_1 - (v160 - v163_1)) / v219_1;
        custom_layer_nf_store(t + 14 * TILE + k, v222_1);
        const custom_layer_nf_lane v222_2 = v205_2 - (v210_2 - v210_2 - (v148_2 - v163_2)) / v219_2;
        custom_layer_nf_store(t + 15 * TILE + k, v222_2);
    }

    /* layer 2: coupling, inverse */
    custom_layer_nf_matvec(t + 16 * TILE, flow_2_net_1_weight, 1, 1, t + 14 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 32 * TILE, t + 16 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v223 = custom_layer_nf_load(t + (16 + j) * TILE + k);
            const custom_layer_nf_lane v224 = custom_layer_nf_load(t + (32 + j) * TILE + k);
            const custom_layer_nf_lane v225 = v223 * v224;
            custom_layer_nf_store(t + (48 + j) * TILE + k, v225);
        }
    custom_layer_nf_matvec(t + 10 * TILE, flow_2_net_2_weight, 16, 1, t + 48 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v226_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v226_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v227_1 = v226_1 + flow_2_net_2_bias[0];
        custom_layer_nf_store(t + 12 * TILE + k, v227_1);
        const custom_layer_nf_lane v227_2 = v226_2 + flow_2_net_2_bias[1];
        custom_layer_nf_store(t + 13 * TILE + k, v227_2);
        const custom_layer_nf_lane v228 = v227_1 * s[9];
        custom_layer_nf_store(t + 4 * TILE + k, v228);
    }
    custom_layer_nf_each_tanh(t + 10 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v229 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v231 = -(v229 * s[8]);
        custom_layer_nf_store(t + 4 * TILE + k, v231);
    }
    custom_layer_nf_each_exp(t + 10 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v222_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v232 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v227_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v234 = FMA(v222_2, v232, -v227_2);
        custom_layer_nf_store(t + 4 * TILE + k, v234);
        const custom_layer_nf_lane v222_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v237_1 = v222_1;
        custom_layer_nf_store(t + 16 * TILE + k, v237_1);
        const custom_layer_nf_lane v237_2 = v234;
        custom_layer_nf_store(t + 17 * TILE + k, v237_2);
        const custom_layer_nf_lane v238_1 = (v222_1 - s[0]);
        const custom_layer_nf_lane v238_2 = (v234 - s[1]);
        const custom_layer_nf_lane v239_1 = (v222_1 + s[0]);
        const custom_layer_nf_lane v239_2 = (v234 + s[1]);
        const custom_layer_nf_lane v241_1 = (v238_1 + v239_1) * 0.5f;
        const custom_layer_nf_lane v241_2 = (v238_2 + v239_2) * 0.5f;
        const custom_layer_nf_lane v243_1 = v241_1;
        custom_layer_nf_store(t + 18 * TILE + k, v243_1);
        const custom_layer_nf_lane v243_2 = v241_2;
        custom_layer_nf_store(t + 19 * TILE + k, v243_2);
        const custom_layer_nf_lane v244_1 = (v239_1 - v238_1);
        custom_layer_nf_store(t + 20 * TILE + k, v244_1);
        const custom_layer_nf_lane v244_2 = (v239_2 - v238_2);
        custom_layer_nf_store(t + 21 * TILE + k, v244_2);
        const custom_layer_nf_lane v245_1 = v238_1;
        custom_layer_nf_store(t + 22 * TILE + k, v245_1);
        const custom_layer_nf_lane v245_2 = v238_2;
        custom_layer_nf_store(t + 23 * TILE + k, v245_2);
        const custom_layer_nf_lane v246_1 = v239_1;
        custom_layer_nf_store(t + 24 * TILE + k, v246_1);
        const custom_layer_nf_lane v246_2 = v239_2;
        custom_layer_nf_store(t + 25 * TILE + k, v246_2);
        const custom_layer_nf_lane v247_1 = v241_1;
        custom_layer_nf_store(t + 26 * TILE + k, v247_1);
        const custom_layer_nf_lane v247_2 = v241_2;
        custom_layer_nf_store(t + 27 * TILE + k, v247_2);
        const custom_layer_nf_lane v248_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 28 * TILE + k, v248_1);
        const custom_layer_nf_lane v248_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 29 * TILE + k, v248_2);
    }

    /* layer 1: bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v243_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v243_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v250_1 = FMA(v243_1, s[64], s[66]);
        custom_layer_nf_store(t + 10 * TILE + k, v250_1);
        const custom_layer_nf_lane v250_2 = FMA(v243_2, s[65], s[67]);
        custom_layer_nf_store(t + 11 * TILE + k, v250_2);
    }
    custom_layer_nf_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v251_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v251_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v243_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v243_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v237_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v237_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v258_1 = FMA(v251_1, s[68], v243_1) - v237_1;
        const custom_layer_nf_lane v258_2 = FMA(v251_2, s[69], v243_2) - v237_2;
        const custom_layer_nf_lane v259_1 = custom_layer_nf_abs(v258_1);
        const custom_layer_nf_lane v259_2 = custom_layer_nf_abs(v258_2);
        const custom_layer_nf_lane v248_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v247_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v248_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v247_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v260_1 = custom_layer_nf_select_lt(v259_1, v248_1, v243_1, v247_1);
        custom_layer_nf_store(t + 10 * TILE + k, v260_1);
        const custom_layer_nf_lane v260_2 = custom_layer_nf_select_lt(v259_2, v248_2, v243_2, v247_2);
        custom_layer_nf_store(t + 11 * TILE + k, v260_2);
        const custom_layer_nf_lane v261_1 = custom_layer_nf_select_lt(v259_1, v248_1, v259_1, v248_1);
        custom_layer_nf_store(t + 30 * TILE + k, v261_1);
        const custom_layer_nf_lane v261_2 = custom_layer_nf_select_lt(v259_2, v248_2, v259_2, v248_2);
        custom_layer_nf_store(t + 31 * TILE + k, v261_2);
        const custom_layer_nf_lane v245_1 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v245_2 = custom_layer_nf_load(t + 23 * TILE + k);
        const custom_layer_nf_lane v262_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v258_1, v245_1, v243_1);
        custom_layer_nf_store(t + 32 * TILE + k, v262_1);
        const custom_layer_nf_lane v262_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v258_2, v245_2, v243_2);
        custom_layer_nf_store(t + 33 * TILE + k, v262_2);
        const custom_layer_nf_lane v246_1 = custom_layer_nf_load(t + 24 * TILE + k);
        const custom_layer_nf_lane v246_2 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v263_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v258_1, v243_1, v246_1);
        custom_layer_nf_store(t + 34 * TILE + k, v263_1);
        const custom_layer_nf_lane v263_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v258_2, v243_2, v246_2);
        custom_layer_nf_store(t + 35 * TILE + k, v263_2);
        const custom_layer_nf_lane v264_1 = v258_1 / FMA(LESS(v251_1, v251_1, 1.0f), s[70], 1.0f);
        custom_layer_nf_store(t + 36 * TILE + k, v264_1);
        const custom_layer_nf_lane v264_2 = v258_2 / FMA(LESS(v251_2, v251_2, 1.0f), s[71], 1.0f);
        custom_layer_nf_store(t + 37 * TILE + k, v264_2);
        const custom_layer_nf_lane v266_1 = (v263_1 - v262_1) * 0.5f;
        custom_layer_nf_store(t + 38 * TILE + k, v266_1);
        const custom_layer_nf_lane v266_2 = (v263_2 - v262_2) * 0.5f;
        custom_layer_nf_store(t + 39 * TILE + k, v266_2);
        const custom_layer_nf_lane v267_1 = v243_1 - v264_1;
        custom_layer_nf_store(t + 40 * TILE + k, v267_1);
        const custom_layer_nf_lane v267_2 = v243_2 - v264_2;
        custom_layer_nf_store(t + 41 * TILE + k, v267_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v262_1 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v267_1 = custom_layer_nf_load(t + 40 * TILE + k);
        const custom_layer_nf_lane v262_2 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v267_2 = custom_layer_nf_load(t + 41 * TILE + k);
        const custom_layer_nf_lane v268_1 = custom_layer_nf_select_le(v262_1, v267_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v268_2 = custom_layer_nf_select_le(v262_2, v267_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v263_1 = custom_layer_nf_load(t + 34 * TILE + k);
        const custom_layer_nf_lane v263_2 = custom_layer_nf_load(t + 35 * TILE + k);
        const custom_layer_nf_lane v269_1 = custom_layer_nf_select_le(v267_1, v263_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v269_2 = custom_layer_nf_select_le(v267_2, v263_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v264_1 = custom_layer_nf_load(t + 36 * TILE + k);
        const custom_layer_nf_lane v264_2 = custom_layer_nf_load(t + 37 * TILE + k);
        const custom_layer_nf_lane v271_1 = custom_layer_nf_abs(v264_1);
        const custom_layer_nf_lane v271_2 = custom_layer_nf_abs(v264_2);
        const custom_layer_nf_lane v244_1 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v244_2 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v273_1 = custom_layer_nf_select_lt(v271_1 * 2.0f, v244_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v273_2 = custom_layer_nf_select_lt(v271_2 * 2.0f, v244_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v274_1 = (v268_1 * v269_1) * v273_1;
        const custom_layer_nf_lane v274_2 = (v268_2 * v269_2) * v273_2;
        const custom_layer_nf_lane v266_1 = custom_layer_nf_load(t + 38 * TILE + k);
        const custom_layer_nf_lane v266_2 = custom_layer_nf_load(t + 39 * TILE + k);
        const custom_layer_nf_lane v276_1 = custom_layer_nf_select_eq(v274_1, custom_layer_nf_set(0.0f), v262_1 + v266_1, v267_1);
        custom_layer_nf_store(t + 12 * TILE + k, v276_1);
        const custom_layer_nf_lane v276_2 = custom_layer_nf_select_eq(v274_2, custom_layer_nf_set(0.0f), v262_2 + v266_2, v267_2);
        custom_layer_nf_store(t + 13 * TILE + k, v276_2);
        const custom_layer_nf_lane v277_1 = custom_layer_nf_select_eq(v274_1, custom_layer_nf_set(0.0f), v266_1, v271_1);
        custom_layer_nf_store(t + 42 * TILE + k, v277_1);
        const custom_layer_nf_lane v277_2 = custom_layer_nf_select_eq(v274_2, custom_layer_nf_set(0.0f), v266_2, v271_2);
        custom_layer_nf_store(t + 43 * TILE + k, v277_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (18 + e) * TILE + k, custom_layer_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (20 + e) * TILE + k, custom_layer_nf_load(t + (42 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (22 + e) * TILE + k, custom_layer_nf_load(t + (32 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (24 + e) * TILE + k, custom_layer_nf_load(t + (34 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (26 + e) * TILE + k, custom_layer_nf_load(t + (10 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (28 + e) * TILE + k, custom_layer_nf_load(t + (30 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v247_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v247_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v279_1 = v247_1;
        custom_layer_nf_store(t + 36 * TILE + k, v279_1);
        const custom_layer_nf_lane v279_2 = v247_2;
        custom_layer_nf_store(t + 37 * TILE + k, v279_2);
        const custom_layer_nf_lane v281_1 = FMA(v279_1, s[2], flow_1_c[0]);
        custom_layer_nf_store(t + 38 * TILE + k, v281_1);
        const custom_layer_nf_lane v281_2 = FMA(v279_2, s[3], flow_1_c[1]);
        custom_layer_nf_store(t + 39 * TILE + k, v281_2);
    }
    custom_layer_nf_each_tanh(t + 10 * TILE, t + 38 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v282_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v282_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v279_1 = custom_layer_nf_load(t + 36 * TILE + k);
        const custom_layer_nf_lane v279_2 = custom_layer_nf_load(t + 37 * TILE + k);
        const custom_layer_nf_lane v284_1 = FMA(v282_1, s[0], v279_1);
        const custom_layer_nf_lane v284_2 = FMA(v282_2, s[1], v279_2);
        const custom_layer_nf_lane v222_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v237_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v234 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v237_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v293_1 = custom_layer_nf_max(FMA(LESS(v282_1, v282_1, 1.0f), s[4], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v293_2 = custom_layer_nf_max(FMA(LESS(v282_2, v282_2, 1.0f), s[5], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v296_1 = v279_1 - (v284_1 - v284_1 - (v222_1 - v237_1)) / v293_1;
        custom_layer_nf_store(t + 12 * TILE + k, v296_1);
        const custom_layer_nf_lane v296_2 = v279_2 - (v284_2 - v284_2 - (v234 - v237_2)) / v293_2;
        custom_layer_nf_store(t + 13 * TILE + k, v296_2);
    }
#undef TILE
}

void custom_layer_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[73], t[65 * 128];
    size_t first, k;
    (void)work;
    custom_layer_nf_layers_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        custom_layer_nf_layers_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            (x_each + 0 * n)[(first + k) * 2 + 0] = t[0 + k];
            (x_each + 0 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 2 * n)[(first + k) * 2 + 0] = t[384 + k];
            (x_each + 2 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 4 * n)[(first + k) * 2 + 0] = t[1024 + k];
            (x_each + 4 * n)[(first + k) * 2 + 1] = t[1152 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 6 * n)[(first + k) * 2 + 0] = t[1024 + k];
            (x_each + 6 * n)[(first + k) * 2 + 1] = t[256 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 8 * n)[(first + k) * 2 + 0] = t[768 + k];
            (x_each + 8 * n)[(first + k) * 2 + 1] = t[896 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 10 * n)[(first + k) * 2 + 0] = t[640 + k];
            (x_each + 10 * n)[(first + k) * 2 + 1] = t[896 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 12 * n)[(first + k) * 2 + 0] = t[1792 + k];
            (x_each + 12 * n)[(first + k) * 2 + 1] = t[1920 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 14 * n)[(first + k) * 2 + 0] = t[1792 + k];
            (x_each + 14 * n)[(first + k) * 2 + 1] = t[512 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 16 * n)[(first + k) * 2 + 0] = t[1536 + k];
            (x_each + 16 * n)[(first + k) * 2 + 1] = t[1664 + k];
        }
    }
}

/* ---- loss ---- */

static void custom_layer_nf_loss_prologue(const float *params, float *s)
{
    const float *flow_1_a = params + 0; /* flow.1.a [2] */
    const float *flow_1_b = params + 2; /* flow.1.b [2] */
    const float *flow_2_scaling_factor = params + 6; /* flow.2.scaling_factor [1] */
    const float *flow_3_a = params + 73; /* flow.3.a [2] */
    const float *flow_3_b = params + 75; /* flow.3.b [2] */
    const float *flow_4_scaling_factor = params + 79; /* flow.4.scaling_factor [1] */
    const float *flow_5_a = params + 146; /* flow.5.a [2] */
    const float *flow_5_b = params + 148; /* flow.5.b [2] */
    const float *flow_6_scaling_factor = params + 152; /* flow.6.scaling_factor [1] */
    const float *flow_7_a = params + 219; /* flow.7.a [2] */
    const float *flow_7_b = params + 221; /* flow.7.b [2] */
    const float *flow_8_scaling_factor = params + 225; /* flow.8.scaling_factor [1] */
    s[0] = fmaxf(flow_1_a[0], 0) + log1pf(expf(-fabsf(flow_1_a[0])));
    s[1] = fmaxf(flow_1_a[1], 0) + log1pf(expf(-fabsf(flow_1_a[1])));
    s[2] = fmaxf(flow_1_b[0], 0) + log1pf(expf(-fabsf(flow_1_b[0])));
    s[3] = fmaxf(flow_1_b[1], 0) + log1pf(expf(-fabsf(flow_1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[11] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[12] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[13] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[21] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[22] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[23] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[24] = s[20] * s[22];
    s[25] = s[21] * s[23];
    s[26] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[27] = s[26] < 4.3820266f ? s[26] : s[26] == s[26] ? 4.3820266f : s[26];
    s[28] = expf(s[27]);
    s[29] = 1.0f / s[28];
    s[30] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[31] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[32] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[33] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[34] = s[30] * s[32];
    s[35] = s[31] * s[33];
    s[36] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
}

static void custom_layer_nf_loss_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 128
    size_t k, j;

    /* layer 1: bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v2_1 = FMA(x1, s[2], flow_1_c[0]);
        custom_layer_nf_store(t + 3 * TILE + k, v2_1);
        const custom_layer_nf_lane v2_2 = FMA(x2, s[3], flow_1_c[1]);
        custom_layer_nf_store(t + 4 * TILE + k, v2_2);
    }
    custom_layer_nf_each_tanh(t + 5 * TILE, t + 3 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = FMA(v3_1, s[0], x1);
        custom_layer_nf_store(t + 3 * TILE + k, v5_1);
        const custom_layer_nf_lane v5_2 = FMA(v3_2, s[1], x2);
        custom_layer_nf_store(t + 4 * TILE + k, v5_2);
        const custom_layer_nf_lane v9_1 = FMA(LESS(v3_1, v3_1, 1.0f), s[4], 1.0f);
        custom_layer_nf_store(t + 7 * TILE + k, v9_1);
        const custom_layer_nf_lane v9_2 = FMA(LESS(v3_2, v3_2, 1.0f), s[5], 1.0f);
        custom_layer_nf_store(t + 8 * TILE + k, v9_2);
    }
    custom_layer_nf_each_log(t + 5 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v10_1 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v10_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v11 = v10_1 + v10_2;
        custom_layer_nf_store(t + 7 * TILE + k, v11);
    }

    /* layer 2: coupling, forward */
    custom_layer_nf_matvec(t + 8 * TILE, flow_2_net_1_weight, 1, 1, t + 3 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 24 * TILE, t + 8 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v12 = custom_layer_nf_load(t + (8 + j) * TILE + k);
            const custom_layer_nf_lane v13 = custom_layer_nf_load(t + (24 + j) * TILE + k);
            const custom_layer_nf_lane v14 = v12 * v13;
            custom_layer_nf_store(t + (40 + j) * TILE + k, v14);
        }
    custom_layer_nf_matvec(t + 5 * TILE, flow_2_net_2_weight, 16, 1, t + 40 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v16_1 = v15_1 + flow_2_net_2_bias[0];
        custom_layer_nf_store(t + 8 * TILE + k, v16_1);
        const custom_layer_nf_lane v16_2 = v15_2 + flow_2_net_2_bias[1];
        custom_layer_nf_store(t + 9 * TILE + k, v16_2);
        const custom_layer_nf_lane v17 = v16_1 * s[9];
        custom_layer_nf_store(t + 10 * TILE + k, v17);
    }
    custom_layer_nf_each_tanh(t + 5 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v18 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v19 = v18 * s[8];
        custom_layer_nf_store(t + 6 * TILE + k, v19);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v20 = v5_2 + v16_2;
        custom_layer_nf_store(t + 10 * TILE + k, v20);
    }
    custom_layer_nf_each_exp(t + 5 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v20 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v21 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v22 = v20 * v21;
        custom_layer_nf_store(t + 8 * TILE + k, v22);
        const custom_layer_nf_lane v11 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v19 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v23 = v11 + v19;
        custom_layer_nf_store(t + 9 * TILE + k, v23);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v25_1 = FMA(v5_1, s[12], flow_3_c[0]);
        custom_layer_nf_store(t + 11 * TILE + k, v25_1);
        const custom_layer_nf_lane v25_2 = FMA(v22, s[13], flow_3_c[1]);
        custom_layer_nf_store(t + 12 * TILE + k, v25_2);
    }

    /* layer 3: bump, forward */
    custom_layer_nf_each_tanh(t + 5 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v22 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v28_1 = FMA(v26_1, s[10], v5_1);
        custom_layer_nf_store(t + 10 * TILE + k, v28_1);
        const custom_layer_nf_lane v28_2 = FMA(v26_2, s[11], v22);
        custom_layer_nf_store(t + 11 * TILE + k, v28_2);
        const custom_layer_nf_lane v32_1 = FMA(LESS(v26_1, v26_1, 1.0f), s[14], 1.0f);
        custom_layer_nf_store(t + 12 * TILE + k, v32_1);
        const custom_layer_nf_lane v32_2 = FMA(LESS(v26_2, v26_2, 1.0f), s[15], 1.0f);
        custom_layer_nf_store(t + 13 * TILE + k, v32_2);
    }
    custom_layer_nf_each_log(t + 3 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v33_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v33_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v23 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v35 = v23 + (v33_1 + v33_2);
        custom_layer_nf_store(t + 5 * TILE + k, v35);
    }

    /* layer 4: coupling, forward */
    custom_layer_nf_matvec(t + 12 * TILE, flow_4_net_1_weight, 1, 1, t + 11 * TILE, flow_4_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 28 * TILE, t + 12 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v36 = custom_layer_nf_load(t + (12 + j) * TILE + k);
            const custom_layer_nf_lane v37 = custom_layer_nf_load(t + (28 + j) * TILE + k);
            const custom_layer_nf_lane v38 = v36 * v37;
            custom_layer_nf_store(t + (44 + j) * TILE + k, v38);
        }
    custom_layer_nf_matvec(t + 3 * TILE, flow_4_net_2_weight, 16, 1, t + 44 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v39_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v40_1 = v39_1 + flow_4_net_2_bias[0];
        custom_layer_nf_store(t + 6 * TILE + k, v40_1);
        const custom_layer_nf_lane v40_2 = v39_2 + flow_4_net_2_bias[1];
        custom_layer_nf_store(t + 7 * TILE + k, v40_2);
        const custom_layer_nf_lane v41 = v40_1 * s[19];
        custom_layer_nf_store(t + 8 * TILE + k, v41);
    }
    custom_layer_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v42 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v43 = v42 * s[18];
        custom_layer_nf_store(t + 4 * TILE + k, v43);
        const custom_layer_nf_lane v28_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v44 = v28_1 + v40_2;
        custom_layer_nf_store(t + 8 * TILE + k, v44);
    }
    custom_layer_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v44 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v45 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v46 = v44 * v45;
        custom_layer_nf_store(t + 6 * TILE + k, v46);
        const custom_layer_nf_lane v35 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v43 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v47 = v35 + v43;
        custom_layer_nf_store(t + 7 * TILE + k, v47);
        const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v49_1 = FMA(v46, s[22], flow_5_c[0]);
        custom_layer_nf_store(t + 12 * TILE + k, v49_1);
        const custom_layer_nf_lane v49_2 = FMA(v28_2, s[23], flow_5_c[1]);
        custom_layer_nf_store(t + 13 * TILE + k, v49_2);
    }

    /* layer 5: bump, forward */
    custom_layer_nf_each_tanh(t + 3 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v50_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v50_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v46 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v52_1 = FMA(v50_1, s[20], v46);
        custom_layer_nf_store(t + 8 * TILE + k, v52_1);
        const custom_layer_nf_lane v52_2 = FMA(v50_2, s[21], v28_2);
        custom_layer_nf_store(t + 9 * TILE + k, v52_2);
        const custom_layer_nf_lane v56_1 = FMA(LESS(v50_1, v50_1, 1.0f), s[24], 1.0f);
        custom_layer_nf_store(t + 12 * TILE + k, v56_1);
        const custom_layer_nf_lane v56_2 = FMA(LESS(v50_2, v50_2, 1.0f), s[25], 1.0f);
        custom_layer_nf_store(t + 13 * TILE + k, v56_2);
    }
    custom_layer_nf_each_log(t + 3 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v57_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v57_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v47 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v59 = v47 + (v57_1 + v57_2);
        custom_layer_nf_store(t + 5 * TILE + k, v59);
    }

    /* layer 6: coupling, forward */
    custom_layer_nf_matvec(t + 10 * TILE, flow_6_net_1_weight, 1, 1, t + 8 * TILE, flow_6_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 26 * TILE, t + 10 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v60 = custom_layer_nf_load(t + (10 + j) * TILE + k);
            const custom_layer_nf_lane v61 = custom_layer_nf_load(t + (26 + j) * TILE + k);
            const custom_layer_nf_lane v62 = v60 * v61;
            custom_layer_nf_store(t + (42 + j) * TILE + k, v62);
        }
    custom_layer_nf_matvec(t + 3 * TILE, flow_6_net_2_weight, 16, 1, t + 42 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v63_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v63_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v64_1 = v63_1 + flow_6_net_2_bias[0];
        custom_layer_nf_store(t + 6 * TILE + k, v64_1);
        const custom_layer_nf_lane v64_2 = v63_2 + flow_6_net_2_bias[1];
        custom_layer_nf_store(t + 7 * TILE + k, v64_2);
        const custom_layer_nf_lane v65 = v64_1 * s[29];
        custom_layer_nf_store(t + 10 * TILE + k, v65);
    }
    custom_layer_nf_each_tanh(t + 3 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v66 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v67 = v66 * s[28];
        custom_layer_nf_store(t + 4 * TILE + k, v67);
        const custom_layer_nf_lane v52_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v64_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v68 = v52_2 + v64_2;
        custom_layer_nf_store(t + 10 * TILE + k, v68);
    }
    custom_layer_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v68 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v69 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v70 = v68 * v69;
        custom_layer_nf_store(t + 6 * TILE + k, v70);
        const custom_layer_nf_lane v59 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v67 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v71 = v59 + v67;
        custom_layer_nf_store(t + 7 * TILE + k, v71);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v73_1 = FMA(v52_1, s[32], flow_7_c[0]);
        custom_layer_nf_store(t + 11 * TILE + k, v73_1);
        const custom_layer_nf_lane v73_2 = FMA(v70, s[33], flow_7_c[1]);
        custom_layer_nf_store(t + 12 * TILE + k, v73_2);
    }

    /* layer 7: bump, forward */
    custom_layer_nf_each_tanh(t + 3 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v70 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v76_1 = FMA(v74_1, s[30], v52_1);
        custom_layer_nf_store(t + 10 * TILE + k, v76_1);
        const custom_layer_nf_lane v76_2 = FMA(v74_2, s[31], v70);
        custom_layer_nf_store(t + 11 * TILE + k, v76_2);
        const custom_layer_nf_lane v80_1 = FMA(LESS(v74_1, v74_1, 1.0f), s[34], 1.0f);
        custom_layer_nf_store(t + 12 * TILE + k, v80_1);
        const custom_layer_nf_lane v80_2 = FMA(LESS(v74_2, v74_2, 1.0f), s[35], 1.0f);
        custom_layer_nf_store(t + 13 * TILE + k, v80_2);
    }
    custom_layer_nf_each_log(t + 3 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v81_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v81_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v71 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v83 = v71 + (v81_1 + v81_2);
        custom_layer_nf_store(t + 5 * TILE + k, v83);
    }

    /* layer 8: coupling, forward */
    custom_layer_nf_matvec(t + 12 * TILE, flow_8_net_1_weight, 1, 1, t + 11 * TILE, flow_8_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 28 * TILE, t + 12 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v84 = custom_layer_nf_load(t + (12 + j) * TILE + k);
            const custom_layer_nf_lane v85 = custom_layer_nf_load(t + (28 + j) * TILE + k);
            const custom_layer_nf_lane v86 = v84 * v85;
            custom_layer_nf_store(t + (44 + j) * TILE + k, v86);
        }
    custom_layer_nf_matvec(t + 3 * TILE, flow_8_net_2_weight, 16, 1, t + 44 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v87_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v87_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v88_1 = v87_1 + flow_8_net_2_bias[0];
        custom_layer_nf_store(t + 6 * TILE + k, v88_1);
        const custom_layer_nf_lane v88_2 = v87_2 + flow_8_net_2_bias[1];
        custom_layer_nf_store(t + 7 * TILE + k, v88_2);
        const custom_layer_nf_lane v89 = v88_1 * s[39];
        custom_layer_nf_store(t + 8 * TILE + k, v89);
    }
    custom_layer_nf_each_tanh(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v90 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v91 = v90 * s[38];
        custom_layer_nf_store(t + 4 * TILE + k, v91);
        const custom_layer_nf_lane v76_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v88_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v92 = v76_1 + v88_2;
        custom_layer_nf_store(t + 8 * TILE + k, v92);
    }
    custom_layer_nf_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v92 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v93 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v94 = v92 * v93;
        const custom_layer_nf_lane v83 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v91 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v76_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v100 = v83 + v91 + FMA(FMA(v76_2, v76_2, (v94 * v94)), -0.5f, -1.837877f);
        custom_layer_nf_store(t + 6 * TILE + k, v100);
    }
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
            const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
            const custom_layer_nf_lane v101 = custom_layer_nf_max(x1, x2);
            const custom_layer_nf_lane v100 = custom_layer_nf_load(t + 6 * TILE + k);
            const custom_layer_nf_lane v102 = custom_layer_nf_select_lt(v100, custom_layer_nf_set(INFINITY), v100, custom_layer_nf_set(-INFINITY));
            const custom_layer_nf_lane v103 = custom_layer_nf_select_le(v101, custom_layer_nf_set(INFINITY), v102, v101);
            const custom_layer_nf_lane w = custom_layer_nf_load(t + 2 * TILE + k);
            const custom_layer_nf_lane v106 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), w, w * (-v103), custom_layer_nf_set(0.0f));
            g0 = g0 + v106;
        }
        total[0] += (double)custom_layer_nf_hsum(g0);
    }
#undef TILE
}

static void custom_layer_nf_loss_epilogue(const float *params, float *s, const double *total, double *loss)
{
    (void)params;
    (void)s;
    *loss = total[0];
}

static double custom_layer_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    double total[1] = {0};
    float s[41], t[61 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    custom_layer_nf_loss_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        custom_layer_nf_weights(n, rows, m, t + 256);
        custom_layer_nf_loss_tile(params, s, m, t, total);
    }
    if (n > 0)
        custom_layer_nf_loss_epilogue(params, s, total, &loss);
    return loss;
}

/* ---- grad ---- */

static void custom_layer_nf_grad_prologue(const float *params, float *s)
{
    const float *flow_1_a = params + 0; /* flow.1.a [2] */
    const float *flow_1_b = params + 2; /* flow.1.b [2] */
    const float *flow_2_scaling_factor = params + 6; /* flow.2.scaling_factor [1] */
    const float *flow_3_a = params + 73; /* flow.3.a [2] */
    const float *flow_3_b = params + 75; /* flow.3.b [2] */
    const float *flow_4_scaling_factor = params + 79; /* flow.4.scaling_factor [1] */
    const float *flow_5_a = params + 146; /* flow.5.a [2] */
    const float *flow_5_b = params + 148; /* flow.5.b [2] */
    const float *flow_6_scaling_factor = params + 152; /* flow.6.scaling_factor [1] */
    const float *flow_7_a = params + 219; /* flow.7.a [2] */
    const float *flow_7_b = params + 221; /* flow.7.b [2] */
    const float *flow_8_scaling_factor = params + 225; /* flow.8.scaling_factor [1] */
    s[0] = fmaxf(flow_1_a[0], 0) + log1pf(expf(-fabsf(flow_1_a[0])));
    s[1] = fmaxf(flow_1_a[1], 0) + log1pf(expf(-fabsf(flow_1_a[1])));
    s[2] = fmaxf(flow_1_b[0], 0) + log1pf(expf(-fabsf(flow_1_b[0])));
    s[3] = fmaxf(flow_1_b[1], 0) + log1pf(expf(-fabsf(flow_1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < flow_2_scaling_factor[0] ? flow_2_scaling_factor[0] : flow_2_scaling_factor[0] == flow_2_scaling_factor[0] ? -3e+01f : flow_2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[11] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[12] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[13] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < flow_4_scaling_factor[0] ? flow_4_scaling_factor[0] : flow_4_scaling_factor[0] == flow_4_scaling_factor[0] ? -3e+01f : flow_4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[21] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[22] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[23] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[24] = s[20] * s[22];
    s[25] = s[21] * s[23];
    s[26] = -3e+01f < flow_6_scaling_factor[0] ? flow_6_scaling_factor[0] : flow_6_scaling_factor[0] == flow_6_scaling_factor[0] ? -3e+01f : flow_6_scaling_factor[0];
    s[27] = s[26] < 4.3820266f ? s[26] : s[26] == s[26] ? 4.3820266f : s[26];
    s[28] = expf(s[27]);
    s[29] = 1.0f / s[28];
    s[30] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[31] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[32] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[33] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[34] = s[30] * s[32];
    s[35] = s[31] * s[33];
    s[36] = -3e+01f < flow_8_scaling_factor[0] ? flow_8_scaling_factor[0] : flow_8_scaling_factor[0] == flow_8_scaling_factor[0] ? -3e+01f : flow_8_scaling_factor[0];
    s[37] = s[36] < 4.3820266f ? s[36] : s[36] == s[36] ? 4.3820266f : s[36];
    s[38] = expf(s[37]);
    s[39] = 1.0f / s[38];
    s[40] = s[39] / s[38];
    s[41] = -s[40];
    s[53] = 1 / (1 + expf(-flow_7_b[0]));
    s[54] = 1 / (1 + expf(-flow_7_b[1]));
    s[59] = 1 / (1 + expf(-flow_7_a[0]));
    s[60] = 1 / (1 + expf(-flow_7_a[1]));
    s[63] = s[29] / s[28];
    s[64] = -s[63];
    s[76] = 1 / (1 + expf(-flow_5_b[0]));
    s[77] = 1 / (1 + expf(-flow_5_b[1]));
    s[82] = 1 / (1 + expf(-flow_5_a[0]));
    s[83] = 1 / (1 + expf(-flow_5_a[1]));
    s[86] = s[19] / s[18];
    s[87] = -s[86];
    s[99] = 1 / (1 + expf(-flow_3_b[0]));
    s[100] = 1 / (1 + expf(-flow_3_b[1]));
    s[105] = 1 / (1 + expf(-flow_3_a[0]));
    s[106] = 1 / (1 + expf(-flow_3_a[1]));
    s[109] = s[9] / s[8];
    s[110] = -s[109];
    s[122] = 1 / (1 + expf(-flow_1_b[0]));
    s[123] = 1 / (1 + expf(-flow_1_b[1]));
    s[128] = 1 / (1 + expf(-flow_1_a[0]));
    s[129] = 1 / (1 + expf(-flow_1_a[1]));
}

static void custom_layer_nf_grad_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 64
    size_t k, j;

    /* layer 1: bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v2_1 = FMA(x1, s[2], flow_1_c[0]);
        custom_layer_nf_store(t + 3 * TILE + k, v2_1);
        const custom_layer_nf_lane v2_2 = FMA(x2, s[3], flow_1_c[1]);
        custom_layer_nf_store(t + 4 * TILE + k, v2_2);
    }
    custom_layer_nf_each_tanh(t + 5 * TILE, t + 3 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = FMA(v3_1, s[0], x1);
        custom_layer_nf_store(t + 3 * TILE + k, v5_1);
        const custom_layer_nf_lane v5_2 = FMA(v3_2, s[1], x2);
        custom_layer_nf_store(t + 4 * TILE + k, v5_2);
        const custom_layer_nf_lane v7_1 = LESS(v3_1, v3_1, 1.0f);
        custom_layer_nf_store(t + 7 * TILE + k, v7_1);
        const custom_layer_nf_lane v7_2 = LESS(v3_2, v3_2, 1.0f);
        custom_layer_nf_store(t + 8 * TILE + k, v7_2);
        const custom_layer_nf_lane v9_1 = FMA(v7_1, s[4], 1.0f);
        custom_layer_nf_store(t + 9 * TILE + k, v9_1);
        const custom_layer_nf_lane v9_2 = FMA(v7_2, s[5], 1.0f);
        custom_layer_nf_store(t + 10 * TILE + k, v9_2);
    }
    custom_layer_nf_each_log(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v10_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v10_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v11 = v10_1 + v10_2;
        custom_layer_nf_store(t + 13 * TILE + k, v11);
    }

    /* layer 2: coupling, forward */
    custom_layer_nf_matvec(t + 14 * TILE, flow_2_net_1_weight, 1, 1, t + 3 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 30 * TILE, t + 14 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v12 = custom_layer_nf_load(t + (14 + j) * TILE + k);
            const custom_layer_nf_lane v13 = custom_layer_nf_load(t + (30 + j) * TILE + k);
            const custom_layer_nf_lane v14 = v12 * v13;
            custom_layer_nf_store(t + (46 + j) * TILE + k, v14);
        }
    custom_layer_nf_matvec(t + 11 * TILE, flow_2_net_2_weight, 16, 1, t + 46 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v16_1 = v15_1 + flow_2_net_2_bias[0];
        custom_layer_nf_store(t + 62 * TILE + k, v16_1);
        const custom_layer_nf_lane v16_2 = v15_2 + flow_2_net_2_bias[1];
        custom_layer_nf_store(t + 63 * TILE + k, v16_2);
        const custom_layer_nf_lane v17 = v16_1 * s[9];
        custom_layer_nf_store(t + 64 * TILE + k, v17);
    }
    custom_layer_nf_each_tanh(t + 11 * TILE, t + 64 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v18 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v19 = v18 * s[8];
        custom_layer_nf_store(t + 12 * TILE + k, v19);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 63 * TILE + k);
        const custom_layer_nf_lane v20 = v5_2 + v16_2;
        custom_layer_nf_store(t + 64 * TILE + k, v20);
    }
    custom_layer_nf_each_exp(t + 65 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v20 = custom_layer_nf_load(t + 64 * TILE + k);
        const custom_layer_nf_lane v21 = custom_layer_nf_load(t + 65 * TILE + k);
        const custom_layer_nf_lane v22 = v20 * v21;
        custom_layer_nf_store(t + 66 * TILE + k, v22);
        const custom_layer_nf_lane v11 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v19 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v23 = v11 + v19;
        custom_layer_nf_store(t + 67 * TILE + k, v23);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v25_1 = FMA(v5_1, s[12], flow_3_c[0]);
        custom_layer_nf_store(t + 68 * TILE + k, v25_1);
        const custom_layer_nf_lane v25_2 = FMA(v22, s[13], flow_3_c[1]);
        custom_layer_nf_store(t + 69 * TILE + k, v25_2);
    }

    /* layer 3: bump, forward */
    custom_layer_nf_each_tanh(t + 12 * TILE, t + 68 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v22 = custom_layer_nf_load(t + 66 * TILE + k);
        const custom_layer_nf_lane v28_1 = FMA(v26_1, s[10], v5_1);
        custom_layer_nf_store(t + 68 * TILE + k, v28_1);
        const custom_layer_nf_lane v28_2 = FMA(v26_2, s[11], v22);
        custom_layer_nf_store(t + 69 * TILE + k, v28_2);
        const custom_layer_nf_lane v30_1 = LESS(v26_1, v26_1, 1.0f);
        custom_layer_nf_store(t + 70 * TILE + k, v30_1);
        const custom_layer_nf_lane v30_2 = LESS(v26_2, v26_2, 1.0f);
        custom_layer_nf_store(t + 71 * TILE + k, v30_2);
        const custom_layer_nf_lane v32_1 = FMA(v30_1, s[14], 1.0f);
        custom_layer_nf_store(t + 72 * TILE + k, v32_1);
        const custom_layer_nf_lane v32_2 = FMA(v30_2, s[15], 1.0f);
        custom_layer_nf_store(t + 73 * TILE + k, v32_2);
    }
    custom_layer_nf_each_log(t + 74 * TILE, t + 72 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v33_1 = custom_layer_nf_load(t + 74 * TILE + k);
        const custom_layer_nf_lane v33_2 = custom_layer_nf_load(t + 75 * TILE + k);
        const custom_layer_nf_lane v23 = custom_layer_nf_load(t + 67 * TILE + k);
        const custom_layer_nf_lane v35 = v23 + (v33_1 + v33_2);
        custom_layer_nf_store(t + 76 * TILE + k, v35);
    }

    /* layer 4: coupling, forward */
    custom_layer_nf_matvec(t + 77 * TILE, flow_4_net_1_weight, 1, 1, t + 69 * TILE, flow_4_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 93 * TILE, t + 77 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v36 = custom_layer_nf_load(t + (77 + j) * TILE + k);
            const custom_layer_nf_lane v37 = custom_layer_nf_load(t + (93 + j) * TILE + k);
            const custom_layer_nf_lane v38 = v36 * v37;
            custom_layer_nf_store(t + (109 + j) * TILE + k, v38);
        }
    custom_layer_nf_matvec(t + 74 * TILE, flow_4_net_2_weight, 16, 1, t + 109 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v39_1 = custom_layer_nf_load(t + 74 * TILE + k);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_load(t + 75 * TILE + k);
        const custom_layer_nf_lane v40_1 = v39_1 + flow_4_net_2_bias[0];
        custom_layer_nf_store(t + 125 * TILE + k, v40_1);
        const custom_layer_nf_lane v40_2 = v39_2 + flow_4_net_2_bias[1];
        custom_layer_nf_store(t + 126 * TILE + k, v40_2);
        const custom_layer_nf_lane v41 = v40_1 * s[19];
        custom_layer_nf_store(t + 67 * TILE + k, v41);
    }
    custom_layer_nf_each_tanh(t + 74 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v42 = custom_layer_nf_load(t + 74 * TILE + k);
        const custom_layer_nf_lane v43 = v42 * s[18];
        custom_layer_nf_store(t + 67 * TILE + k, v43);
        const custom_layer_nf_lane v28_1 = custom_layer_nf_load(t + 68 * TILE + k);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_load(t + 126 * TILE + k);
        const custom_layer_nf_lane v44 = v28_1 + v40_2;
        custom_layer_nf_store(t + 75 * TILE + k, v44);
    }
    custom_layer_nf_each_exp(t + 127 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v44 = custom_layer_nf_load(t + 75 * TILE + k);
        const custom_layer_nf_lane v45 = custom_layer_nf_load(t + 127 * TILE + k);
        const custom_layer_nf_lane v46 = v44 * v45;
        custom_layer_nf_store(t + 128 * TILE + k, v46);
        const custom_layer_nf_lane v35 = custom_layer_nf_load(t + 76 * TILE + k);
        const custom_layer_nf_lane v43 = custom_layer_nf_load(t + 67 * TILE + k);
        const custom_layer_nf_lane v47 = v35 + v43;
        custom_layer_nf_store(t + 129 * TILE + k, v47);
        const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 69 * TILE + k);
        const custom_layer_nf_lane v49_1 = FMA(v46, s[22], flow_5_c[0]);
        custom_layer_nf_store(t + 130 * TILE + k, v49_1);
        const custom_layer_nf_lane v49_2 = FMA(v28_2, s[23], flow_5_c[1]);
        custom_layer_nf_store(t + 131 * TILE + k, v49_2);
    }

    /* layer 5: bump, forward */
    custom_layer_nf_each_tanh(t + 132 * TILE, t + 130 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v50_1 = custom_layer_nf_load(t + 132 * TILE + k);
        const custom_layer_nf_lane v50_2 = custom_layer_nf_load(t + 133 * TILE + k);
        const custom_layer_nf_lane v46 = custom_layer_nf_load(t + 128 * TILE + k);
        const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 69 * TILE + k);
        const custom_layer_nf_lane v52_1 = FMA(v50_1, s[20], v46);
        custom_layer_nf_store(t + 130 * TILE + k, v52_1);
        const custom_layer_nf_lane v52_2 = FMA(v50_2, s[21], v28_2);
        custom_layer_nf_store(t + 131 * TILE + k, v52_2);
        const custom_layer_nf_lane v54_1 = LESS(v50_1, v50_1, 1.0f);
        custom_layer_nf_store(t + 134 * TILE + k, v54_1);
        const custom_layer_nf_lane v54_2 = LESS(v50_2, v50_2, 1.0f);
        custom_layer_nf_store(t + 135 * TILE + k, v54_2);
        const custom_layer_nf_lane v56_1 = FMA(v54_1, s[24], 1.0f);
        custom_layer_nf_store(t + 136 * TILE + k, v56_1);
        const custom_layer_nf_lane v56_2 = FMA(v54_2, s[25], 1.0f);
        custom_layer_nf_store(t + 137 * TILE + k, v56_2);
    }
    custom_layer_nf_each_log(t + 138 * TILE, t + 136 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v57_1 = custom_layer_nf_load(t + 138 * TILE + k);
        const custom_layer_nf_lane v57_2 = custom_layer_nf_load(t + 139 * TILE + k);
        const custom_layer_nf_lane v47 = custom_layer_nf_load(t + 129 * TILE + k);
        const custom_layer_nf_lane v59 = v47 + (v57_1 + v57_2);
        custom_layer_nf_store(t + 67 * TILE + k, v59);
    }

    /* layer 6: coupling, forward */
    custom_layer_nf_matvec(t + 138 * TILE, flow_6_net_1_weight, 1, 1, t + 130 * TILE, flow_6_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 154 * TILE, t + 138 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v60 = custom_layer_nf_load(t + (138 + j) * TILE + k);
            const custom_layer_nf_lane v61 = custom_layer_nf_load(t + (154 + j) * TILE + k);
            const custom_layer_nf_lane v62 = v60 * v61;
            custom_layer_nf_store(t + (170 + j) * TILE + k, v62);
        }
    custom_layer_nf_matvec(t + 186 * TILE, flow_6_net_2_weight, 16, 1, t + 170 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v63_1 = custom_layer_nf_load(t + 186 * TILE + k);
        const custom_layer_nf_lane v63_2 = custom_layer_nf_load(t + 187 * TILE + k);
        const custom_layer_nf_lane v64_1 = v63_1 + flow_6_net_2_bias[0];
        custom_layer_nf_store(t + 188 * TILE + k, v64_1);
        const custom_layer_nf_lane v64_2 = v63_2 + flow_6_net_2_bias[1];
        custom_layer_nf_store(t + 189 * TILE + k, v64_2);
        const custom_layer_nf_lane v65 = v64_1 * s[29];
        custom_layer_nf_store(t + 76 * TILE + k, v65);
    }
    custom_layer_nf_each_tanh(t + 129 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v66 = custom_layer_nf_load(t + 129 * TILE + k);
        const custom_layer_nf_lane v67 = v66 * s[28];
        custom_layer_nf_store(t + 76 * TILE + k, v67);
        const custom_layer_nf_lane v52_2 = custom_layer_nf_load(t + 131 * TILE + k);
        const custom_layer_nf_lane v64_2 = custom_layer_nf_load(t + 189 * TILE + k);
        const custom_layer_nf_lane v68 = v52_2 + v64_2;
        custom_layer_nf_store(t + 186 * TILE + k, v68);
    }
    custom_layer_nf_each_exp(t + 187 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v68 = custom_layer_nf_load(t + 186 * TILE + k);
        const custom_layer_nf_lane v69 = custom_layer_nf_load(t + 187 * TILE + k);
        const custom_layer_nf_lane v70 = v68 * v69;
        custom_layer_nf_store(t + 190 * TILE + k, v70);
        const custom_layer_nf_lane v59 = custom_layer_nf_load(t + 67 * TILE + k);
        const custom_layer_nf_lane v67 = custom_layer_nf_load(t + 76 * TILE + k);
        const custom_layer_nf_lane v71 = v59 + v67;
        custom_layer_nf_store(t + 191 * TILE + k, v71);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 130 * TILE + k);
        const custom_layer_nf_lane v73_1 = FMA(v52_1, s[32], flow_7_c[0]);
        custom_layer_nf_store(t + 192 * TILE + k, v73_1);
        const custom_layer_nf_lane v73_2 = FMA(v70, s[33], flow_7_c[1]);
        custom_layer_nf_store(t + 193 * TILE + k, v73_2);
    }

    /* layer 7: bump, forward */
    custom_layer_nf_each_tanh(t + 194 * TILE, t + 192 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 194 * TILE + k);
        const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 195 * TILE + k);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 130 * TILE + k);
        const custom_layer_nf_lane v70 = custom_layer_nf_load(t + 190 * TILE + k);
        const custom_layer_nf_lane v76_1 = FMA(v74_1, s[30], v52_1);
        custom_layer_nf_store(t + 192 * TILE + k, v76_1);
        const custom_layer_nf_lane v76_2 = FMA(v74_2, s[31], v70);
        custom_layer_nf_store(t + 193 * TILE + k, v76_2);
        const custom_layer_nf_lane v78_1 = LESS(v74_1, v74_1, 1.0f);
        custom_layer_nf_store(t + 196 * TILE + k, v78_1);
        const custom_layer_nf_lane v78_2 = LESS(v74_2, v74_2, 1.0f);
        custom_layer_nf_store(t + 197 * TILE + k, v78_2);
        const custom_layer_nf_lane v80_1 = FMA(v78_1, s[34], 1.0f);
        custom_layer_nf_store(t + 198 * TILE + k, v80_1);
        const custom_layer_nf_lane v80_2 = FMA(v78_2, s[35], 1.0f);
        custom_layer_nf_store(t + 199 * TILE + k, v80_2);
    }
    custom_layer_nf_each_log(t + 200 * TILE, t + 198 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v81_1 = custom_layer_nf_load(t + 200 * TILE + k);
        const custom_layer_nf_lane v81_2 = custom_layer_nf_load(t + 201 * TILE + k);
        const custom_layer_nf_lane v71 = custom_layer_nf_load(t + 191 * TILE + k);
        const custom_layer_nf_lane v83 = v71 + (v81_1 + v81_2);
        custom_layer_nf_store(t + 67 * TILE + k, v83);
    }

    /* layer 8: coupling, forward */
    custom_layer_nf_matvec(t + 200 * TILE, flow_8_net_1_weight, 1, 1, t + 193 * TILE, flow_8_net_1_bias, NULL, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 216 * TILE, t + 200 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v84 = custom_layer_nf_load(t + (200 + j) * TILE + k);
            const custom_layer_nf_lane v85 = custom_layer_nf_load(t + (216 + j) * TILE + k);
            const custom_layer_nf_lane v86 = v84 * v85;
            custom_layer_nf_store(t + (232 + j) * TILE + k, v86);
        }
    custom_layer_nf_matvec(t + 248 * TILE, flow_8_net_2_weight, 16, 1, t + 232 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v87_1 = custom_layer_nf_load(t + 248 * TILE + k);
        const custom_layer_nf_lane v87_2 = custom_layer_nf_load(t + 249 * TILE + k);
        const custom_layer_nf_lane v88_1 = v87_1 + flow_8_net_2_bias[0];
        custom_layer_nf_store(t + 250 * TILE + k, v88_1);
        const custom_layer_nf_lane v88_2 = v87_2 + flow_8_net_2_bias[1];
        custom_layer_nf_store(t + 251 * TILE + k, v88_2);
        const custom_layer_nf_lane v89 = v88_1 * s[39];
        custom_layer_nf_store(t + 76 * TILE + k, v89);
    }
    custom_layer_nf_each_tanh(t + 191 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v90 = custom_layer_nf_load(t + 191 * TILE + k);
        const custom_layer_nf_lane v91 = v90 * s[38];
        custom_layer_nf_store(t + 76 * TILE + k, v91);
        const custom_layer_nf_lane v76_1 = custom_layer_nf_load(t + 192 * TILE + k);
        const custom_layer_nf_lane v88_2 = custom_layer_nf_load(t + 251 * TILE + k);
        const custom_layer_nf_lane v92 = v76_1 + v88_2;
        custom_layer_nf_store(t + 248 * TILE + k, v92);
    }
    custom_layer_nf_each_exp(t + 249 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v92 = custom_layer_nf_load(t + 248 * TILE + k);
        const custom_layer_nf_lane v93 = custom_layer_nf_load(t + 249 * TILE + k);
        const custom_layer_nf_lane v94 = v92 * v93;
        custom_layer_nf_store(t + 252 * TILE + k, v94);
        const custom_layer_nf_lane v83 = custom_layer_nf_load(t + 67 * TILE + k);
        const custom_layer_nf_lane v91 = custom_layer_nf_load(t + 76 * TILE + k);
        const custom_layer_nf_lane v76_2 = custom_layer_nf_load(t + 193 * TILE + k);
        const custom_layer_nf_lane v100 = v83 + v91 + FMA(FMA(v76_2, v76_2, (v94 * v94)), -0.5f, -1.837877f);
        custom_layer_nf_store(t + 253 * TILE + k, v100);
    }
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
            const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
            const custom_layer_nf_lane v101 = custom_layer_nf_max(x1, x2);
            const custom_layer_nf_lane v100 = custom_layer_nf_load(t + 253 * TILE + k);
            const custom_layer_nf_lane v102 = custom_layer_nf_select_lt(v100, custom_layer_nf_set(INFINITY), v100, custom_layer_nf_set(-INFINITY));
            const custom_layer_nf_lane v103 = custom_layer_nf_select_le(v101, custom_layer_nf_set(INFINITY), v102, v101);
            const custom_layer_nf_lane w = custom_layer_nf_load(t + 2 * TILE + k);
            const custom_layer_nf_lane v106 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), w, w * (-v103), custom_layer_nf_set(0.0f));
            g0 = g0 + v106;
            const custom_layer_nf_lane v108 = -w;
            custom_layer_nf_store(t + 67 * TILE + k, v108);
        }
        total[0] += (double)custom_layer_nf_hsum(g0);
    }

    /* base: gaussian, log_prob, adjoint */
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g1 = zero, g2 = zero, g3 = zero, g4 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v108 = custom_layer_nf_load(t + 67 * TILE + k);
            const custom_layer_nf_lane v109 = v108 * (-0.5f);
            const custom_layer_nf_lane v94 = custom_layer_nf_load(t + 252 * TILE + k);
            const custom_layer_nf_lane v76_2 = custom_layer_nf_load(t + 193 * TILE + k);
            const custom_layer_nf_lane v110_1 = v94 * v109;
            const custom_layer_nf_lane v110_2 = v76_2 * v109;
            const custom_layer_nf_lane v111_1 = v110_1 + v110_1;
            custom_layer_nf_store(t + 253 * TILE + k, v111_1);
            const custom_layer_nf_lane v111_2 = v110_2 + v110_2;
            custom_layer_nf_store(t + 254 * TILE + k, v111_2);
            const custom_layer_nf_lane v93 = custom_layer_nf_load(t + 249 * TILE + k);
            const custom_layer_nf_lane v112 = v93 * v111_1;
            custom_layer_nf_store(t + 76 * TILE + k, v112);
            g1 = g1 + v112;
            const custom_layer_nf_lane v92 = custom_layer_nf_load(t + 248 * TILE + k);
            const custom_layer_nf_lane w = custom_layer_nf_load(t + 2 * TILE + k);
            const custom_layer_nf_lane v116 = FMA(v93, v92 * v111_1, -w);
            const custom_layer_nf_lane v90 = custom_layer_nf_load(t + 191 * TILE + k);
            g2 = FMA(v90, v116, g2);
            const custom_layer_nf_lane v122 = (v116 * s[38]) * LESS(v90, v90, 1.0f);
            g3 = g3 + v122;
            const custom_layer_nf_lane v88_1 = custom_layer_nf_load(t + 250 * TILE + k);
            g4 = FMA(v88_1, v122, g4);
            const custom_layer_nf_lane v127_1 = v122 * s[39];
            custom_layer_nf_store(t + 255 * TILE + k, v127_1);
            const custom_layer_nf_lane v127_2 = v112;
            custom_layer_nf_store(t + 256 * TILE + k, v127_2);
        }
        total[1] += (double)custom_layer_nf_hsum(g1);
        total[2] += (double)custom_layer_nf_hsum(g2);
        total[3] += (double)custom_layer_nf_hsum(g3);
        total[4] += (double)custom_layer_nf_hsum(g4);
    }

    /* layer 8: coupling, forward, adjoint */
    custom_layer_nf_outer(total + 5, t + 255 * TILE, t + 232 * TILE, NULL, 0, 2, 16, TILE, m);
    custom_layer_nf_matvec(t + 232 * TILE, flow_8_net_2_weight, 1, 16, t + 255 * TILE, NULL, NULL, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v85 = custom_layer_nf_load(t + (216 + j) * TILE + k);
            const custom_layer_nf_lane v129 = custom_layer_nf_load(t + (232 + j) * TILE + k);
            const custom_layer_nf_lane v84 = custom_layer_nf_load(t + (200 + j) * TILE + k);
            const custom_layer_nf_lane v135 = FMA(v84 * v129, v85 * (1.0f - v85), v85 * v129);
            custom_layer_nf_store(t + (255 + j) * TILE + k, v135);
        }
    custom_layer_nf_outer(total + 37, t + 255 * TILE, t + 193 * TILE, NULL, 0, 16, 1, TILE, m);
    for (j = 0; j < 16; j++) {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g53 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v135 = custom_layer_nf_load(t + (255 + j) * TILE + k);
            g53 = g53 + v135;
        }
        total[53 + j] += (double)custom_layer_nf_hsum(g53);
    }

    /* layer 8: coupling, forward, adjoint */
    custom_layer_nf_matvec(t + 191 * TILE, flow_8_net_1_weight, 1, 1, t + 255 * TILE, NULL, NULL, 16, 1, TILE, m);
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g69 = zero,
             g70 = zero, g71 = zero, g72 = zero, g73 = zero, g74 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v138 = custom_layer_nf_load(t + 191 * TILE + k);
            const custom_layer_nf_lane v111_2 = custom_layer_nf_load(t + 254 * TILE + k);
            const custom_layer_nf_lane v139 = v138 + v111_2;
            custom_layer_nf_store(t + 192 * TILE + k, v139);
            const custom_layer_nf_lane v80_1 = custom_layer_nf_load(t + 198 * TILE + k);
            const custom_layer_nf_lane v80_2 = custom_layer_nf_load(t + 199 * TILE + k);
            const custom_layer_nf_lane v108 = custom_layer_nf_load(t + 67 * TILE + k);
            const custom_layer_nf_lane v141_1 = v108 * (1.0f / v80_1);
            const custom_layer_nf_lane v141_2 = v108 * (1.0f / v80_2);
            const custom_layer_nf_lane v78_1 = custom_layer_nf_load(t + 196 * TILE + k);
            const custom_layer_nf_lane v78_2 = custom_layer_nf_load(t + 197 * TILE + k);
            g69 = FMA(v78_1, v141_1, g69);
            g70 = FMA(v78_2, v141_2, g70);
            const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 194 * TILE + k);
            const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 195 * TILE + k);
            const custom_layer_nf_lane v146_1 = v74_1 * (-(v141_1 * s[34]));
            const custom_layer_nf_lane v146_2 = v74_2 * (-(v141_2 * s[35]));
            const custom_layer_nf_lane v112 = custom_layer_nf_load(t + 76 * TILE + k);
            g71 = FMA(v74_1, v112, g71);
            g72 = FMA(v74_2, v139, g72);
            const custom_layer_nf_lane v152_1 = v78_1 * FMA(v112, s[30], v146_1 + v146_1);
            custom_layer_nf_store(t + 200 * TILE + k, v152_1);
            const custom_layer_nf_lane v152_2 = v78_2 * FMA(v139, s[31], v146_2 + v146_2);
            custom_layer_nf_store(t + 201 * TILE + k, v152_2);
            g73 = g73 + v152_1;
            g74 = g74 + v152_2;
            const custom_layer_nf_lane v154_1 = v152_1 * s[32];
            custom_layer_nf_store(t + 202 * TILE + k, v154_1);
            const custom_layer_nf_lane v154_2 = v152_2 * s[33];
            custom_layer_nf_store(t + 203 * TILE + k, v154_2);
        }
        total[69] += (double)custom_layer_nf_hsum(g69);
        total[70] += (double)custom_layer_nf_hsum(g70);
        total[71] += (double)custom_layer_nf_hsum(g71);
        total[72] += (double)custom_layer_nf_hsum(g72);
        total[73] += (double)custom_layer_nf_hsum(g73);
        total[74] += (double)custom_layer_nf_hsum(g74);
    }

    /* layer 7: bump, forward, adjoint */
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g75 = zero,
             g76 = zero, g77 = zero, g78 = zero, g79 = zero, g80 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v52_1 = custom_layer_nf_load(t + 130 * TILE + k);
            const custom_layer_nf_lane v152_1 = custom_layer_nf_load(t + 200 * TILE + k);
            const custom_layer_nf_lane v70 = custom_layer_nf_load(t + 190 * TILE + k);
            const custom_layer_nf_lane v152_2 = custom_layer_nf_load(t + 201 * TILE + k);
            g75 = FMA(v52_1, v152_1, g75);
            g76 = FMA(v70, v152_2, g76);
            const custom_layer_nf_lane v112 = custom_layer_nf_load(t + 76 * TILE + k);
            const custom_layer_nf_lane v154_1 = custom_layer_nf_load(t + 202 * TILE + k);
            const custom_layer_nf_lane v139 = custom_layer_nf_load(t + 192 * TILE + k);
            const custom_layer_nf_lane v154_2 = custom_layer_nf_load(t + 203 * TILE + k);
            const custom_layer_nf_lane v157_1 = v112 + v154_1;
            custom_layer_nf_store(t + 193 * TILE + k, v157_1);
            const custom_layer_nf_lane v157_2 = v139 + v154_2;
            custom_layer_nf_store(t + 194 * TILE + k, v157_2);
            const custom_layer_nf_lane v69 = custom_layer_nf_load(t + 187 * TILE + k);
            const custom_layer_nf_lane v158 = v69 * v157_2;
            custom_layer_nf_store(t + 191 * TILE + k, v158);
            g77 = g77 + v158;
            const custom_layer_nf_lane v68 = custom_layer_nf_load(t + 186 * TILE + k);
            const custom_layer_nf_lane w = custom_layer_nf_load(t + 2 * TILE + k);
            const custom_layer_nf_lane v162 = FMA(v69, v68 * v157_2, -w);
            const custom_layer_nf_lane v66 = custom_layer_nf_load(t + 129 * TILE + k);
            g78 = FMA(v66, v162, g78);
            const custom_layer_nf_lane v168 = (v162 * s[28]) * LESS(v66, v66, 1.0f);
            g79 = g79 + v168;
            const custom_layer_nf_lane v64_1 = custom_layer_nf_load(t + 188 * TILE + k);
            g80 = FMA(v64_1, v168, g80);
            const custom_layer_nf_lane v173_1 = v168 * s[29];
            custom_layer_nf_store(t + 195 * TILE + k, v173_1);
            const custom_layer_nf_lane v173_2 = v158;
            custom_layer_nf_store(t + 196 * TILE + k, v173_2);
        }
        total[75] += (double)custom_layer_nf_hsum(g75);
        total[76] += (double)custom_layer_nf_hsum(g76);
        total[77] += (double)custom_layer_nf_hsum(g77);
        total[78] += (double)custom_layer_nf_hsum(g78);
        total[79] += (double)custom_layer_nf_hsum(g79);
        total[80] += (double)custom_layer_nf_hsum(g80);
    }

    /* layer 6: coupling, forward, adjoint */
    custom_layer_nf_outer(total + 81, t + 195 * TILE, t + 170 * TILE, NULL, 0, 2, 16, TILE, m);
    custom_layer_nf_matvec(t + 170 * TILE, flow_6_net_2_weight, 1, 16, t + 195 * TILE, NULL, NULL, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v61 = custom_layer_nf_load(t + (154 + j) * TILE + k);
            const custom_layer_nf_lane v175 = custom_layer_nf_load(t + (170 + j) * TILE + k);
            const custom_layer_nf_lane v60 = custom_layer_nf_load(t + (138 + j) * TILE + k);
            const custom_layer_nf_lane v181 = FMA(v60 * v175, v61 * (1.0f - v61), v61 * v175);
            custom_layer_nf_store(t + (195 + j) * TILE + k, v181);
        }
    custom_layer_nf_outer(total + 113, t + 195 * TILE, t + 130 * TILE, NULL, 0, 16, 1, TILE, m);
    for (j = 0; j < 16; j++) {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g129 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v181 = custom_layer_nf_load(t + (195 + j) * TILE + k);
            g129 = g129 + v181;
        }
        total[129 + j] += (double)custom_layer_nf_hsum(g129);
    }

    /* layer 6: coupling, forward, adjoint */
    custom_layer_nf_matvec(t + 76 * TILE, flow_6_net_1_weight, 1, 1, t + 195 * TILE, NULL, NULL, 16, 1, TILE, m);
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g145 = zero,
             g146 = zero, g147 = zero,
             g148 = zero, g149 = zero, g150 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v184 = custom_layer_nf_load(t + 76 * TILE + k);
            const custom_layer_nf_lane v157_1 = custom_layer_nf_load(t + 193 * TILE + k);
            const custom_layer_nf_lane v185 = v184 + v157_1;
            custom_layer_nf_store(t + 129 * TILE + k, v185);
            const custom_layer_nf_lane v56_1 = custom_layer_nf_load(t + 136 * TILE + k);
            const custom_layer_nf_lane v56_2 = custom_layer_nf_load(t + 137 * TILE + k);
            const custom_layer_nf_lane v108 = custom_layer_nf_load(t + 67 * TILE + k);
            const custom_layer_nf_lane v187_1 = v108 * (1.0f / v56_1);
            const custom_layer_nf_lane v187_2 = v108 * (1.0f / v56_2);
            const custom_layer_nf_lane v54_1 = custom_layer_nf_load(t + 134 * TILE + k);
            const custom_layer_nf_lane v54_2 = custom_layer_nf_load(t + 135 * TILE + k);
            g145 = FMA(v54_1, v187_1, g145);
            g146 = FMA(v54_2, v187_2, g146);
            const custom_layer_nf_lane v50_1 = custom_layer_nf_load(t + 132 * TILE + k);
            const custom_layer_nf_lane v50_2 = custom_layer_nf_load(t + 133 * TILE + k);
            const custom_layer_nf_lane v192_1 = v50_1 * (-(v187_1 * s[24]));
            const custom_layer_nf_lane v192_2 = v50_2 * (-(v187_2 * s[25]));
            const custom_layer_nf_lane v158 = custom_layer_nf_load(t + 191 * TILE + k);
            g147 = FMA(v50_1, v185, g147);
            g148 = FMA(v50_2, v158, g148);
            const custom_layer_nf_lane v198_1 = v54_1 * FMA(v185, s[20], v192_1 + v192_1);
            custom_layer_nf_store(t + 130 * TILE + k, v198_1);
            const custom_layer_nf_lane v198_2 = v54_2 * FMA(v158, s[21], v192_2 + v192_2);
            custom_layer_nf_store(t + 131 * TILE + k, v198_2);
            g149 = g149 + v198_1;
            g150 = g150 + v198_2;
            const custom_layer_nf_lane v200_1 = v198_1 * s[22];
            custom_layer_nf_store(t + 138 * TILE + k, v200_1);
            const custom_layer_nf_lane v200_2 = v198_2 * s[23];
            custom_layer_nf_store(t + 139 * TILE + k, v200_2);
        }
        total[145] += (double)custom_layer_nf_hsum(g145);
        total[146] += (double)custom_layer_nf_hsum(g146);
        total[147] += (double)custom_layer_nf_hsum(g147);
        total[148] += (double)custom_layer_nf_hsum(g148);
        total[149] += (double)custom_layer_nf_hsum(g149);
        total[150] += (double)custom_layer_nf_hsum(g150);
    }

    /* layer 5: bump, forward, adjoint */
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g151 = zero,
             g152 = zero, g153 = zero,
             g154 = zero, g155 = zero, g156 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v46 = custom_layer_nf_load(t + 128 * TILE + k);
            const custom_layer_nf_lane v198_1 = custom_layer_nf_load(t + 130 * TILE + k);
            const custom_layer_nf_lane v28_2 = custom_layer_nf_load(t + 69 * TILE + k);
            const custom_layer_nf_lane v198_2 = custom_layer_nf_load(t + 131 * TILE + k);
            g151 = FMA(v46, v198_1, g151);
            g152 = FMA(v28_2, v198_2, g152);
            const custom_layer_nf_lane v185 = custom_layer_nf_load(t + 129 * TILE + k);
            const custom_layer_nf_lane v200_1 = custom_layer_nf_load(t + 138 * TILE + k);
            const custom_layer_nf_lane v158 = custom_layer_nf_load(t + 191 * TILE + k);
            const custom_layer_nf_lane v200_2 = custom_layer_nf_load(t + 139 * TILE + k);
            const custom_layer_nf_lane v203_1 = v185 + v200_1;
            custom_layer_nf_store(t + 132 * TILE + k, v203_1);
            const custom_layer_nf_lane v203_2 = v158 + v200_2;
            custom_layer_nf_store(t + 133 * TILE + k, v203_2);
            const custom_layer_nf_lane v45 = custom_layer_nf_load(t + 127 * TILE + k);
            const custom_layer_nf_lane v204 = v45 * v203_1;
            custom_layer_nf_store(t + 76 * TILE + k, v204);
            g153 = g153 + v204;
            const custom_layer_nf_lane v44 = custom_layer_nf_load(t + 75 * TILE + k);
            const custom_layer_nf_lane w = custom_layer_nf_load(t + 2 * TILE + k);
            const custom_layer_nf_lane v208 = FMA(v45, v44 * v203_1, -w);
            const custom_layer_nf_lane v42 = custom_layer_nf_load(t + 74 * TILE + k);
            g154 = FMA(v42, v208, g154);
            const custom_layer_nf_lane v214 = (v208 * s[18]) * LESS(v42, v42, 1.0f);
            g155 = g155 + v214;
            const custom_layer_nf_lane v40_1 = custom_layer_nf_load(t + 125 * TILE + k);
            g156 = FMA(v40_1, v214, g156);
            const custom_layer_nf_lane v219_1 = v214 * s[19];
            custom_layer_nf_store(t + 134 * TILE + k, v219_1);
            const custom_layer_nf_lane v219_2 = v204;
            custom_layer_nf_store(t + 135 * TILE + k, v219_2);
        }
        total[151] += (double)custom_layer_nf_hsum(g151);
        total[152] += (double)custom_layer_nf_hsum(g152);
        total[153] += (double)custom_layer_nf_hsum(g153);
        total[154] += (double)custom_layer_nf_hsum(g154);
        total[155] += (double)custom_layer_nf_hsum(g155);
        total[156] += (double)custom_layer_nf_hsum(g156);
    }

    /* layer 4: coupling, forward, adjoint */
    custom_layer_nf_outer(total + 157, t + 134 * TILE, t + 109 * TILE, NULL, 0, 2, 16, TILE, m);
    custom_layer_nf_matvec(t + 109 * TILE, flow_4_net_2_weight, 1, 16, t + 134 * TILE, NULL, NULL, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v37 = custom_layer_nf_load(t + (93 + j) * TILE + k);
            const custom_layer_nf_lane v221 = custom_layer_nf_load(t + (109 + j) * TILE + k);
            const custom_layer_nf_lane v36 = custom_layer_nf_load(t + (77 + j) * TILE + k);
            const custom_layer_nf_lane v227 = FMA(v36 * v221, v37 * (1.0f - v37), v37 * v221);
            custom_layer_nf_store(t + (134 + j) * TILE + k, v227);
        }
    custom_layer_nf_outer(total + 189, t + 134 * TILE, t + 69 * TILE, NULL, 0, 16, 1, TILE, m);
    for (j = 0; j < 16; j++) {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g205 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v227 = custom_layer_nf_load(t + (134 + j) * TILE + k);
            g205 = g205 + v227;
        }
        total[205 + j] += (double)custom_layer_nf_hsum(g205);
    }

    /* layer 4: coupling, forward, adjoint */
    custom_layer_nf_matvec(t + 68 * TILE, flow_4_net_1_weight, 1, 1, t + 134 * TILE, NULL, NULL, 16, 1, TILE, m);
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g221 = zero,
             g222 = zero, g223 = zero,
             g224 = zero, g225 = zero, g226 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v230 = custom_layer_nf_load(t + 68 * TILE + k);
            const custom_layer_nf_lane v203_2 = custom_layer_nf_load(t + 133 * TILE + k);
            const custom_layer_nf_lane v231 = v230 + v203_2;
            custom_layer_nf_store(t + 69 * TILE + k, v231);
            const custom_layer_nf_lane v32_1 = custom_layer_nf_load(t + 72 * TILE + k);
            const custom_layer_nf_lane v32_2 = custom_layer_nf_load(t + 73 * TILE + k);
            const custom_layer_nf_lane v108 = custom_layer_nf_load(t + 67 * TILE + k);
            const custom_layer_nf_lane v233_1 = v108 * (1.0f / v32_1);
            const custom_layer_nf_lane v233_2 = v108 * (1.0f / v32_2);
            const custom_layer_nf_lane v30_1 = custom_layer_nf_load(t + 70 * TILE + k);
            const custom_layer_nf_lane v30_2 = custom_layer_nf_load(t + 71 * TILE + k);
            g221 = FMA(v30_1, v233_1, g221);
            g222 = FMA(v30_2, v233_2, g222);
            const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 12 * TILE + k);
            const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 13 * TILE + k);
            const custom_layer_nf_lane v238_1 = v26_1 * (-(v233_1 * s[14]));
            const custom_layer_nf_lane v238_2 = v26_2 * (-(v233_2 * s[15]));
            const custom_layer_nf_lane v204 = custom_layer_nf_load(t + 76 * TILE + k);
            g223 = FMA(v26_1, v204, g223);
            g224 = FMA(v26_2, v231, g224);
            const custom_layer_nf_lane v244_1 = v30_1 * FMA(v204, s[10], v238_1 + v238_1);
            custom_layer_nf_store(t + 74 * TILE + k, v244_1);
            const custom_layer_nf_lane v244_2 = v30_2 * FMA(v231, s[11], v238_2 + v238_2);
            custom_layer_nf_store(t + 75 * TILE + k, v244_2);
            g225 = g225 + v244_1;
            g226 = g226 + v244_2;
            const custom_layer_nf_lane v246_1 = v244_1 * s[12];
            custom_layer_nf_store(t + 77 * TILE + k, v246_1);
            const custom_layer_nf_lane v246_2 = v244_2 * s[13];
            custom_layer_nf_store(t + 78 * TILE + k, v246_2);
        }
        total[221] += (double)custom_layer_nf_hsum(g221);
        total[222] += (double)custom_layer_nf_hsum(g222);
        total[223] += (double)custom_layer_nf_hsum(g223);
        total[224] += (double)custom_layer_nf_hsum(g224);
        total[225] += (double)custom_layer_nf_hsum(g225);
        total[226] += (double)custom_layer_nf_hsum(g226);
    }

    /* layer 3: bump, forward, adjoint */
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g227 = zero,
             g228 = zero, g229 = zero,
             g230 = zero, g231 = zero, g232 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + 3 * TILE + k);
            const custom_layer_nf_lane v244_1 = custom_layer_nf_load(t + 74 * TILE + k);
            const custom_layer_nf_lane v22 = custom_layer_nf_load(t + 66 * TILE + k);
            const custom_layer_nf_lane v244_2 = custom_layer_nf_load(t + 75 * TILE + k);
            g227 = FMA(v5_1, v244_1, g227);
            g228 = FMA(v22, v244_2, g228);
            const custom_layer_nf_lane v204 = custom_layer_nf_load(t + 76 * TILE + k);
            const custom_layer_nf_lane v246_1 = custom_layer_nf_load(t + 77 * TILE + k);
            const custom_layer_nf_lane v231 = custom_layer_nf_load(t + 69 * TILE + k);
            const custom_layer_nf_lane v246_2 = custom_layer_nf_load(t + 78 * TILE + k);
            const custom_layer_nf_lane v249_1 = v204 + v246_1;
            custom_layer_nf_store(t + 12 * TILE + k, v249_1);
            const custom_layer_nf_lane v249_2 = v231 + v246_2;
            custom_layer_nf_store(t + 13 * TILE + k, v249_2);
            const custom_layer_nf_lane v21 = custom_layer_nf_load(t + 65 * TILE + k);
            const custom_layer_nf_lane v250 = v21 * v249_2;
            custom_layer_nf_store(t + 68 * TILE + k, v250);
            g229 = g229 + v250;
            const custom_layer_nf_lane v20 = custom_layer_nf_load(t + 64 * TILE + k);
            const custom_layer_nf_lane w = custom_layer_nf_load(t + 2 * TILE + k);
            const custom_layer_nf_lane v254 = FMA(v21, v20 * v249_2, -w);
            const custom_layer_nf_lane v18 = custom_layer_nf_load(t + 11 * TILE + k);
            g230 = FMA(v18, v254, g230);
            const custom_layer_nf_lane v260 = (v254 * s[8]) * LESS(v18, v18, 1.0f);
            g231 = g231 + v260;
            const custom_layer_nf_lane v16_1 = custom_layer_nf_load(t + 62 * TILE + k);
            g232 = FMA(v16_1, v260, g232);
            const custom_layer_nf_lane v265_1 = v260 * s[9];
            custom_layer_nf_store(t + 70 * TILE + k, v265_1);
            const custom_layer_nf_lane v265_2 = v250;
            custom_layer_nf_store(t + 71 * TILE + k, v265_2);
        }
        total[227] += (double)custom_layer_nf_hsum(g227);
        total[228] += (double)custom_layer_nf_hsum(g228);
        total[229] += (double)custom_layer_nf_hsum(g229);
        total[230] += (double)custom_layer_nf_hsum(g230);
        total[231] += (double)custom_layer_nf_hsum(g231);
        total[232] += (double)custom_layer_nf_hsum(g232);
    }

    /* layer 2: coupling, forward, adjoint */
    custom_layer_nf_outer(total + 233, t + 70 * TILE, t + 46 * TILE, NULL, 0, 2, 16, TILE, m);
    custom_layer_nf_matvec(t + 46 * TILE, flow_2_net_2_weight, 1, 16, t + 70 * TILE, NULL, NULL, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v13 = custom_layer_nf_load(t + (30 + j) * TILE + k);
            const custom_layer_nf_lane v267 = custom_layer_nf_load(t + (46 + j) * TILE + k);
            const custom_layer_nf_lane v12 = custom_layer_nf_load(t + (14 + j) * TILE + k);
            const custom_layer_nf_lane v273 = FMA(v12 * v267, v13 * (1.0f - v13), v13 * v267);
            custom_layer_nf_store(t + (69 + j) * TILE + k, v273);
        }
    custom_layer_nf_outer(total + 265, t + 69 * TILE, t + 3 * TILE, NULL, 0, 16, 1, TILE, m);
    for (j = 0; j < 16; j++) {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g281 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v273 = custom_layer_nf_load(t + (69 + j) * TILE + k);
            g281 = g281 + v273;
        }
        total[281 + j] += (double)custom_layer_nf_hsum(g281);
    }

    /* layer 2: coupling, forward, adjoint */
    custom_layer_nf_matvec(t + 2 * TILE, flow_2_net_1_weight, 1, 1, t + 69 * TILE, NULL, NULL, 16, 1, TILE, m);
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g297 = zero,
             g298 = zero, g299 = zero,
             g300 = zero, g301 = zero, g302 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v276 = custom_layer_nf_load(t + 2 * TILE + k);
            const custom_layer_nf_lane v249_1 = custom_layer_nf_load(t + 12 * TILE + k);
            const custom_layer_nf_lane v277 = v276 + v249_1;
            const custom_layer_nf_lane v9_1 = custom_layer_nf_load(t + 9 * TILE + k);
            const custom_layer_nf_lane v9_2 = custom_layer_nf_load(t + 10 * TILE + k);
            const custom_layer_nf_lane v108 = custom_layer_nf_load(t + 67 * TILE + k);
            const custom_layer_nf_lane v279_1 = v108 * (1.0f / v9_1);
            const custom_layer_nf_lane v279_2 = v108 * (1.0f / v9_2);
            const custom_layer_nf_lane v7_1 = custom_layer_nf_load(t + 7 * TILE + k);
            const custom_layer_nf_lane v7_2 = custom_layer_nf_load(t + 8 * TILE + k);
            g297 = FMA(v7_1, v279_1, g297);
            g298 = FMA(v7_2, v279_2, g298);
            const custom_layer_nf_lane v3_1 = custom_layer_nf_load(t + 5 * TILE + k);
            const custom_layer_nf_lane v3_2 = custom_layer_nf_load(t + 6 * TILE + k);
            const custom_layer_nf_lane v284_1 = v3_1 * (-(v279_1 * s[4]));
            const custom_layer_nf_lane v284_2 = v3_2 * (-(v279_2 * s[5]));
            const custom_layer_nf_lane v250 = custom_layer_nf_load(t + 68 * TILE + k);
            g299 = FMA(v3_1, v277, g299);
            g300 = FMA(v3_2, v250, g300);
            const custom_layer_nf_lane v290_1 = v7_1 * FMA(v277, s[0], v284_1 + v284_1);
            const custom_layer_nf_lane v290_2 = v7_2 * FMA(v250, s[1], v284_2 + v284_2);
            g301 = g301 + v290_1;
            g302 = g302 + v290_2;
            const custom_layer_nf_lane x1 = custom_layer_nf_load(t + k);
            const custom_layer_nf_lane x2 = custom_layer_nf_load(t + 1 * TILE + k);
            const custom_layer_nf_lane v292_1 = x1 * v290_1;
            custom_layer_nf_store(t + 3 * TILE + k, v292_1);
            const custom_layer_nf_lane v292_2 = x2 * v290_2;
            custom_layer_nf_store(t + 4 * TILE + k, v292_2);
        }
        total[297] += (double)custom_layer_nf_hsum(g297);
        total[298] += (double)custom_layer_nf_hsum(g298);
        total[299] += (double)custom_layer_nf_hsum(g299);
        total[300] += (double)custom_layer_nf_hsum(g300);
        total[301] += (double)custom_layer_nf_hsum(g301);
        total[302] += (double)custom_layer_nf_hsum(g302);
    }

    /* layer 1: bump, forward, adjoint */
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g303 = zero,
             g304 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v292_1 = custom_layer_nf_load(t + 3 * TILE + k);
            const custom_layer_nf_lane v292_2 = custom_layer_nf_load(t + 4 * TILE + k);
            g303 = g303 + v292_1;
            g304 = g304 + v292_2;
        }
        total[303] += (double)custom_layer_nf_hsum(g303);
        total[304] += (double)custom_layer_nf_hsum(g304);
    }
#undef TILE
}

static void custom_layer_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    const float *flow_2_scaling_factor = params + 6; /* flow.2.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 79; /* flow.4.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 152; /* flow.6.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 225; /* flow.8.scaling_factor [1] */
    size_t i;
    s[42] = (float)total[4] * s[41];
    s[43] = s[42] + (float)total[2];
    s[44] = s[43] * s[38];
    s[45] = s[36] < 4.3820266f ? s[44] : 0.0f;
    s[46] = -3e+01f < flow_8_scaling_factor[0] ? s[45] : 0.0f;
    s[47] = (float)total[69] * s[32];
    s[48] = (float)total[70] * s[33];
    s[49] = (float)total[69] * s[30];
    s[50] = (float)total[70] * s[31];
    s[51] = s[49] + (float)total[75];
    s[52] = s[50] + (float)total[76];
    s[55] = s[51] * s[53];
    s[56] = s[52] * s[54];
    s[57] = s[47] + (float)total[71];
    s[58] = s[48] + (float)total[72];
    s[61] = s[57] * s[59];
    s[62] = s[58] * s[60];
    s[65] = (float)total[80] * s[64];
    s[66] = s[65] + (float)total[78];
    s[67] = s[66] * s[28];
    s[68] = s[26] < 4.3820266f ? s[67] : 0.0f;
    s[69] = -3e+01f < flow_6_scaling_factor[0] ? s[68] : 0.0f;
    s[70] = (float)total[145] * s[22];
    s[71] = (float)total[146] * s[23];
    s[72] = (float)total[145] * s[20];
    s[73] = (float)total[146] * s[21];
    s[74] = s[72] + (float)total[151];
    s[75] = s[73] + (float)total[152];
    s[78] = s[74] * s[76];
    s[79] = s[75] * s[77];
    s[80] = s[70] + (float)total[147];
    s[81] = s[71] + (float)total[148];
    s[84] = s[80] * s[82];
    s[85] = s[81] * s[83];
    s[88] = (float)total[156] * s[87];
    s[89] = s[88] + (float)total[154];
    s[90] = s[89] * s[18];
    s[91] = s[16] < 4.3820266f ? s[90] : 0.0f;
    s[92] = -3e+01f < flow_4_scaling_factor[0] ? s[91] : 0.0f;
    s[93] = (float)total[221] * s[12];
    s[94] = (float)total[222] * s[13];
    s[95] = (float)total[221] * s[10];
    s[96] = (float)total[222] * s[11];
    s[97] = s[95] + (float)total[227];
    s[98] = s[96] + (float)total[228];
    s[101] = s[97] * s[99];
    s[102] = s[98] * s[100];
    s[103] = s[93] + (float)total[223];
    s[104] = s[94] + (float)total[224];
    s[107] = s[103] * s[105];
    s[108] = s[104] * s[106];
    s[111] = (float)total[232] * s[110];
    s[112] = s[111] + (float)total[230];
    s[113] = s[112] * s[8];
    s[114] = s[6] < 4.3820266f ? s[113] : 0.0f;
    s[115] = -3e+01f < flow_2_scaling_factor[0] ? s[114] : 0.0f;
    s[116] = (float)total[297] * s[2];
    s[117] = (float)total[298] * s[3];
    s[118] = (float)total[297] * s[0];
    s[119] = (float)total[298] * s[1];
    s[120] = s[118] + (float)total[303];
    s[121] = s[119] + (float)total[304];
    s[124] = s[120] * s[122];
    s[125] = s[121] * s[123];
    s[126] = s[116] + (float)total[299];
    s[127] = s[117] + (float)total[300];
    s[130] = s[126] * s[128];
    s[131] = s[127] * s[129];
    s[132] = (float)total[3] * s[39];
    s[133] = (float)total[79] * s[29];
    s[134] = (float)total[155] * s[19];
    s[135] = (float)total[231] * s[9];
    *loss = total[0];
    grad[0] = s[130];
    grad[1] = s[131];
    grad[2] = s[124];
    grad[3] = s[125];
    grad[4] = (float)total[301];
    grad[5] = (float)total[302];
    grad[6] = s[115];
    grad[7] = (float)total[265];
    grad[8] = (float)total[266];
    grad[9] = (float)total[267];
    grad[10] = (float)total[268];
    grad[11] = (float)total[269];
    grad[12] = (float)total[270];
    grad[13] = (float)total[271];
    grad[14] = (float)total[272];
    grad[15] = (float)total[273];
    grad[16] = (float)total[274];
    grad[17] = (float)total[275];
    grad[18] = (float)total[276];
    grad[19] = (float)total[277];
    grad[20] = (float)total[278];
    grad[21] = (float)total[279];
    grad[22] = (float)total[280];
    grad[23] = (float)total[281];
    grad[24] = (float)total[282];
    grad[25] = (float)total[283];
    grad[26] = (float)total[284];
    grad[27] = (float)total[285];
    grad[28] = (float)total[286];
    grad[29] = (float)total[287];
    grad[30] = (float)total[288];
    grad[31] = (float)total[289];
    grad[32] = (float)total[290];
    grad[33] = (float)total[291];
    grad[34] = (float)total[292];
    grad[35] = (float)total[293];
    grad[36] = (float)total[294];
    grad[37] = (float)total[295];
    grad[38] = (float)total[296];
    for (i = 0; i < 32; i++)
        grad[39 + i] = (float)total[233 + i];
    grad[71] = s[135];
    grad[72] = (float)total[229];
    grad[73] = s[107];
    grad[74] = s[108];
    grad[75] = s[101];
    grad[76] = s[102];
    grad[77] = (float)total[225];
    grad[78] = (float)total[226];
    grad[79] = s[92];
    grad[80] = (float)total[189];
    grad[81] = (float)total[190];
    grad[82] = (float)total[191];
    grad[83] = (float)total[192];
    grad[84] = (float)total[193];
    grad[85] = (float)total[194];
    grad[86] = (float)total[195];
    grad[87] = (float)total[196];
    grad[88] = (float)total[197];
    grad[89] = (float)total[198];
    grad[90] = (float)total[199];
    grad[91] = (float)total[200];
    grad[92] = (float)total[201];
    grad[93] = (float)total[202];
    grad[94] = (float)total[203];
    grad[95] = (float)total[204];
    grad[96] = (float)total[205];
    grad[97] = (float)total[206];
    grad[98] = (float)total[207];
    grad[99] = (float)total[208];
    grad[100] = (float)total[209];
    grad[101] = (float)total[210];
    grad[102] = (float)total[211];
    grad[103] = (float)total[212];
    grad[104] = (float)total[213];
    grad[105] = (float)total[214];
    grad[106] = (float)total[215];
    grad[107] = (float)total[216];
    grad[108] = (float)total[217];
    grad[109] = (float)total[218];
    grad[110] = (float)total[219];
    grad[111] = (float)total[220];
    for (i = 0; i < 32; i++)
        grad[112 + i] = (float)total[157 + i];
    grad[144] = s[134];
    grad[145] = (float)total[153];
    grad[146] = s[84];
    grad[147] = s[85];
    grad[148] = s[78];
    grad[149] = s[79];
    grad[150] = (float)total[149];
    grad[151] = (float)total[150];
    grad[152] = s[69];
    grad[153] = (float)total[113];
    grad[154] = (float)total[114];
    grad[155] = (float)total[115];
    grad[156] = (float)total[116];
    grad[157] = (float)total[117];
    grad[158] = (float)total[118];
    grad[159] = (float)total[119];
    grad[160] = (float)total[120];
    grad[161] = (float)total[121];
    grad[162] = (float)total[122];
    grad[163] = (float)total[123];
    grad[164] = (float)total[124];
    grad[165] = (float)total[125];
    grad[166] = (float)total[126];
    grad[167] = (float)total[127];
    grad[168] = (float)total[128];
    grad[169] = (float)total[129];
    grad[170] = (float)total[130];
    grad[171] = (float)total[131];
    grad[172] = (float)total[132];
    grad[173] = (float)total[133];
    grad[174] = (float)total[134];
    grad[175] = (float)total[135];
    grad[176] = (float)total[136];
    grad[177] = (float)total[137];
    grad[178] = (float)total[138];
    grad[179] = (float)total[139];
    grad[180] = (float)total[140];
    grad[181] = (float)total[141];
    grad[182] = (float)total[142];
    grad[183] = (float)total[143];
    grad[184] = (float)total[144];
    for (i = 0; i < 32; i++)
        grad[185 + i] = (float)total[81 + i];
    grad[217] = s[133];
    grad[218] = (float)total[77];
    grad[219] = s[61];
    grad[220] = s[62];
    grad[221] = s[55];
    grad[222] = s[56];
    grad[223] = (float)total[73];
    grad[224] = (float)total[74];
    grad[225] = s[46];
    grad[226] = (float)total[37];
    grad[227] = (float)total[38];
    grad[228] = (float)total[39];
    grad[229] = (float)total[40];
    grad[230] = (float)total[41];
    grad[231] = (float)total[42];
    grad[232] = (float)total[43];
    grad[233] = (float)total[44];
    grad[234] = (float)total[45];
    grad[235] = (float)total[46];
    grad[236] = (float)total[47];
    grad[237] = (float)total[48];
    grad[238] = (float)total[49];
    grad[239] = (float)total[50];
    grad[240] = (float)total[51];
    grad[241] = (float)total[52];
    grad[242] = (float)total[53];
    grad[243] = (float)total[54];
    grad[244] = (float)total[55];
    grad[245] = (float)total[56];
    grad[246] = (float)total[57];
    grad[247] = (float)total[58];
    grad[248] = (float)total[59];
    grad[249] = (float)total[60];
    grad[250] = (float)total[61];
    grad[251] = (float)total[62];
    grad[252] = (float)total[63];
    grad[253] = (float)total[64];
    grad[254] = (float)total[65];
    grad[255] = (float)total[66];
    grad[256] = (float)total[67];
    grad[257] = (float)total[68];
    for (i = 0; i < 32; i++)
        grad[258 + i] = (float)total[5 + i];
    grad[290] = s[132];
    grad[291] = (float)total[1];
}

static double custom_layer_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double total[305] = {0};
    float s[137], t[272 * 64];
    size_t first;
    double loss = 0;
    (void)work;
    custom_layer_nf_grad_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        custom_layer_nf_weights(n, rows, m, t + 128);
        custom_layer_nf_grad_tile(params, s, m, t, total);
    }
    if (n > 0)
        custom_layer_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

double custom_layer_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? custom_layer_nf_loss_grad(params, n, x, grad, work) : custom_layer_nf_loss_only(params, n, x, work);
}

void custom_layer_init(uint64_t seed, float *params)
{
    static const struct custom_layer_nf_initial from[] = {
        {0, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.a */
        {2, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.b */
        {4, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.c */
        {6, 1, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.scaling_factor */
        {7, 16, CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.2.net.1.weight */
        {23, 16, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.1.bias */
        {39, 32, CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL, 0.25, 0.0, NULL, 0}, /* flow.2.net.2.weight */
        {71, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.2.bias */
        {73, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.a */
        {75, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.b */
        {77, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.c */
        {79, 1, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.scaling_factor */
        {80, 16, CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.4.net.1.weight */
        {96, 16, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.1.bias */
        {112, 32, CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL, 0.25, 0.0, NULL, 0}, /* flow.4.net.2.weight */
        {144, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.2.bias */
        {146, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.a */
        {148, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.b */
        {150, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.c */
        {152, 1, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.scaling_factor */
        {153, 16, CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.6.net.1.weight */
        {169, 16, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.1.bias */
        {185, 32, CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL, 0.25, 0.0, NULL, 0}, /* flow.6.net.2.weight */
        {217, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.2.bias */
        {219, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.a */
        {221, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.b */
        {223, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.c */
        {225, 1, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.scaling_factor */
        {226, 16, CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.8.net.1.weight */
        {242, 16, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.1.bias */
        {258, 32, CUSTOM_LAYER_NF_INIT_TRUNCATED_NORMAL, 0.25, 0.0, NULL, 0}, /* flow.8.net.2.weight */
        {290, 2, CUSTOM_LAYER_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.2.bias */
    };
    custom_layer_nf_initialise(seed, from, sizeof from / sizeof *from, params);
}

void custom_layer_adamw(const struct custom_layer_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    double scale[2];
    custom_layer_nf_adamw_scale(o, step, scale);
    custom_layer_nf_adamw_update(o, scale, 292, params + 0, grad + 0, m + 0, v + 0);
}

#undef LANES
#undef LANE
#undef FMA
#undef LESS

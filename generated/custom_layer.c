/* custom_layer.c - a normalizing flow in plain C, compiled by nfc 0.1.0. May be used under any terms.
 * Do not edit. custom_layer.h says how to call it, and with which flags a row has the same bits in every call.
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
    i = (((custom_layer_nf_mask)y & 0x7fffffff) - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
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
/* Rows it takes at a time: weights, once in the first cache, serve them all. */
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
CUSTOM_LAYER_NF_INLINE void custom_layer_nf_six(float *d, size_t results, const float *weight, size_t step_o, size_t step_i, const float *a,
                      size_t apart, size_t n, size_t stride)
{
    custom_layer_nf_block b = custom_layer_nf_six_begin(d, results, stride);
    custom_layer_nf_block6_add(&b, weight - (6 - results) * step_o, step_o, step_i, a, apart, n);
    custom_layer_nf_six_end(d, results, stride, &b);
}

/* The same for a group of rows; next: how far apart the inputs of two rows are. */
#ifndef CUSTOM_LAYER_NF_APART /* what it is, if it is to have the registers for itself */
#define CUSTOM_LAYER_NF_APART static inline
#endif
CUSTOM_LAYER_NF_APART void custom_layer_nf_sixes(float *d, size_t results, const float *weight, size_t step_o, size_t step_i,
                       const float *a, size_t next, size_t apart, size_t n, size_t stride, size_t group)
{
    size_t k;
    for (k = 0; k < group; k += 2 * CUSTOM_LAYER_NF_LANES)
        custom_layer_nf_six(d + k, results, weight, step_o, step_i, a + k * next, apart, n, stride);
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 * Then 0 where the gate, if there is one, is not above 0: see custom_layer_nf_gate. pack: room for in * m numbers, or for
 * CUSTOM_LAYER_NF_STRETCH * CUSTOM_LAYER_NF_GROUP where these are fewer. */
static inline void custom_layer_nf_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const float *gate, float *pack, size_t in, size_t out,
                             size_t stride, size_t m)
{
    const size_t whole = out < 6 || in * out < 512 ? 0 : m / (2 * CUSTOM_LAYER_NF_LANES) * 2 * CUSTOM_LAYER_NF_LANES;
    const size_t few = whole && out % 6 < 3 ? out % 6 : 0, sixes = out - few; /* one or two are no block */
    const int packs = sixes > 24;                                             /* inputs are read often enough */
    size_t g, o, first;
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
                custom_layer_nf_sixes(to, results, weight + o * step_o + first * step_i, step_o, step_i, packs ? pack : x,
                         packs ? n : 1, packs ? 2 * CUSTOM_LAYER_NF_LANES : stride, n, stride, group);
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

#define CUSTOM_LAYER_NF_TURNED (70 * 2 * CUSTOM_LAYER_NF_LANES)
/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. Blocks of zeros of W are left out. turned:
 * room for CUSTOM_LAYER_NF_TURNED numbers. */
static inline void custom_layer_nf_outer(double *total, const float *a, const float *b, float *turned, const unsigned *hole,
                            size_t holes, size_t out, size_t in, size_t stride, size_t m)
{
    float *sum = turned + 64 * 2 * CUSTOM_LAYER_NF_LANES;
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
                if (holes && custom_layer_nf_hollow(&h, hole + 3 * holes, o, results, i, cols))
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

/* Whether none of n numbers is NaN. */
static inline int custom_layer_nf_are_numbers(const float *x, size_t n)
{
    int all = 1;
    size_t i;
    for (i = 0; i < n; i++)
        all &= x[i] == x[i];
    return all;
}

/* Scores of n rows that are NaN become 0 where the log-density is -inf. */
static inline void custom_layer_nf_settle(const float *log_prob, size_t n, size_t cols, float *score)
{
    size_t i;
    for (i = 0; i < n * cols; i++)
        if (score[i] != score[i] && log_prob[i / cols] == (float)-INFINITY)
            score[i] = 0;
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

/* Parameter i depends on (seed, first + i) alone. */
static inline void custom_layer_nf_initialise(uint64_t seed, const struct custom_layer_nf_initial *from, size_t n, float *params,
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
            if (from[p].kind != CUSTOM_LAYER_NF_INIT_CONSTANT)
                do {
                    custom_layer_nf_philox(seed, first + from[p].offset + i, block++, 1, w);
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
                custom_layer_nf_store(d + e * stride + k, function(custom_layer_nf_load(a + e * stride + k))); \
    }
EACH(custom_layer_nf_each_exp, custom_layer_nf_exp)
EACH(custom_layer_nf_each_log, custom_layer_nf_log)
EACH(custom_layer_nf_each_tanh, custom_layer_nf_tanh)
EACH(custom_layer_nf_each_sigmoid, custom_layer_nf_sigmoid)
EACH(custom_layer_nf_each_normal, custom_layer_nf_normal)
#undef EACH
#undef UNROLL

#define TILE 128

static void custom_layer_nf_bump_coupling_forward_prologue(const float *params, float *s)
{
    const float *l1_a = params + 0; /* [2] */
    const float *l1_b = params + 2; /* [2] */
    const float *l2_scaling_factor = params + 6; /* [1] */
    const float *l3_a = params + 73; /* [2] */
    const float *l3_b = params + 75; /* [2] */
    const float *l4_scaling_factor = params + 79; /* [1] */
    s[0] = fmaxf(l1_a[0], 0) + log1pf(expf(-fabsf(l1_a[0])));
    s[1] = fmaxf(l1_a[1], 0) + log1pf(expf(-fabsf(l1_a[1])));
    s[2] = fmaxf(l1_b[0], 0) + log1pf(expf(-fabsf(l1_b[0])));
    s[3] = fmaxf(l1_b[1], 0) + log1pf(expf(-fabsf(l1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < l2_scaling_factor[0] ? l2_scaling_factor[0] : l2_scaling_factor[0] == l2_scaling_factor[0] ? -3e+01f : l2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(l3_a[0], 0) + log1pf(expf(-fabsf(l3_a[0])));
    s[11] = fmaxf(l3_a[1], 0) + log1pf(expf(-fabsf(l3_a[1])));
    s[12] = fmaxf(l3_b[0], 0) + log1pf(expf(-fabsf(l3_b[0])));
    s[13] = fmaxf(l3_b[1], 0) + log1pf(expf(-fabsf(l3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < l4_scaling_factor[0] ? l4_scaling_factor[0] : l4_scaling_factor[0] == l4_scaling_factor[0] ? -3e+01f : l4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
}

static void custom_layer_nf_bump_coupling_forward(const float *params, const float *s, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l1_c = params + 4; /* [2] */
    const float *l2_net_1_weight = params + 7; /* [16, 1] */
    const float *l2_net_1_bias = params + 23; /* [16] */
    const float *l2_net_2_weight = params + 39; /* [2, 16] */
    const float *l2_net_2_bias = params + 71; /* [2] */
    const float *l3_c = params + 77; /* [2] */
    const float *l4_net_1_weight = params + 80; /* [16, 1] */
    const float *l4_net_1_bias = params + 96; /* [16] */
    const float *l4_net_2_weight = params + 112; /* [2, 16] */
    const float *l4_net_2_bias = params + 144; /* [2] */
    size_t k, j;
    /* bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
        const custom_layer_nf_lane v2_1 = FMA(x1, s[2], l1_c[0]);
        custom_layer_nf_store(t + k, v2_1);
        const custom_layer_nf_lane v2_2 = FMA(x2, s[3], l1_c[1]);
        custom_layer_nf_store(t + 1 * TILE + k, v2_2);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = FMA(v3_1, s[0], x1);
        custom_layer_nf_store(t + k, v5_1);
        const custom_layer_nf_lane v5_2 = FMA(v3_2, s[1], x2);
        custom_layer_nf_store(t + 1 * TILE + k, v5_2);
        const custom_layer_nf_lane v9_1 = FMA(LESS(v3_1, v3_1, 1.0f), s[4], 1.0f);
        custom_layer_nf_store(t + 4 * TILE + k, v9_1);
        const custom_layer_nf_lane v9_2 = FMA(LESS(v3_2, v3_2, 1.0f), s[5], 1.0f);
        custom_layer_nf_store(t + 5 * TILE + k, v9_2);
    }
    custom_layer_nf_each_log(t + 2 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v10_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v10_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane l1 = custom_layer_nf_load(l + k);
        const custom_layer_nf_lane v12 = l1 + (v10_1 + v10_2);
        custom_layer_nf_store(t + 4 * TILE + k, v12);
    }

    /* coupling, forward */
    custom_layer_nf_matvec(t + 5 * TILE, l2_net_1_weight, 1, 1, t, l2_net_1_bias, NULL, t + 57 * TILE, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 21 * TILE, t + 5 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v13 = custom_layer_nf_load(t + (5 + j) * TILE + k);
            const custom_layer_nf_lane v14 = custom_layer_nf_load(t + (21 + j) * TILE + k);
            const custom_layer_nf_lane v15 = v13 * v14;
            custom_layer_nf_store(t + (37 + j) * TILE + k, v15);
        }
    custom_layer_nf_matvec(t + 2 * TILE, l2_net_2_weight, 16, 1, t + 37 * TILE, NULL, NULL, t + 57 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v16_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v17_1 = v16_1 + l2_net_2_bias[0];
        const custom_layer_nf_lane v17_2 = v16_2 + l2_net_2_bias[1];
        custom_layer_nf_store(t + 6 * TILE + k, v17_2);
        const custom_layer_nf_lane v18 = v17_1 * s[9];
        custom_layer_nf_store(t + 7 * TILE + k, v18);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v19 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v20 = v19 * s[8];
        custom_layer_nf_store(t + 3 * TILE + k, v20);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v17_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v21 = v5_2 + v17_2;
        custom_layer_nf_store(t + 7 * TILE + k, v21);
    }
    custom_layer_nf_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v21 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v22 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v23 = v21 * v22;
        custom_layer_nf_store(t + 5 * TILE + k, v23);
        const custom_layer_nf_lane v12 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v20 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v24 = v12 + v20;
        custom_layer_nf_store(t + 6 * TILE + k, v24);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v26_1 = FMA(v5_1, s[12], l3_c[0]);
        custom_layer_nf_store(t + 8 * TILE + k, v26_1);
        const custom_layer_nf_lane v26_2 = FMA(v23, s[13], l3_c[1]);
        custom_layer_nf_store(t + 9 * TILE + k, v26_2);
    }

    /* bump, forward */
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v27_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v27_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v23 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v29_1 = FMA(v27_1, s[10], v5_1);
        custom_layer_nf_store(t + 7 * TILE + k, v29_1);
        const custom_layer_nf_lane v29_2 = FMA(v27_2, s[11], v23);
        custom_layer_nf_store(t + 8 * TILE + k, v29_2);
        const custom_layer_nf_lane v33_1 = FMA(LESS(v27_1, v27_1, 1.0f), s[14], 1.0f);
        custom_layer_nf_store(t + 9 * TILE + k, v33_1);
        const custom_layer_nf_lane v33_2 = FMA(LESS(v27_2, v27_2, 1.0f), s[15], 1.0f);
        custom_layer_nf_store(t + 10 * TILE + k, v33_2);
    }
    custom_layer_nf_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v34_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v34_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v24 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v36 = v24 + (v34_1 + v34_2);
        custom_layer_nf_store(t + 2 * TILE + k, v36);
    }

    /* coupling, forward */
    custom_layer_nf_matvec(t + 9 * TILE, l4_net_1_weight, 1, 1, t + 8 * TILE, l4_net_1_bias, NULL, t + 57 * TILE, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 25 * TILE, t + 9 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v37 = custom_layer_nf_load(t + (9 + j) * TILE + k);
            const custom_layer_nf_lane v38 = custom_layer_nf_load(t + (25 + j) * TILE + k);
            const custom_layer_nf_lane v39 = v37 * v38;
            custom_layer_nf_store(t + (41 + j) * TILE + k, v39);
        }
    custom_layer_nf_matvec(t, l4_net_2_weight, 16, 1, t + 41 * TILE, NULL, NULL, t + 57 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v40_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v41_1 = v40_1 + l4_net_2_bias[0];
        const custom_layer_nf_lane v41_2 = v40_2 + l4_net_2_bias[1];
        custom_layer_nf_store(t + 4 * TILE + k, v41_2);
        const custom_layer_nf_lane v42 = v41_1 * s[19];
        custom_layer_nf_store(t + 5 * TILE + k, v42);
    }
    custom_layer_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v43 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v44 = v43 * s[18];
        custom_layer_nf_store(t + 1 * TILE + k, v44);
        const custom_layer_nf_lane v29_1 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v45 = v29_1 + v41_2;
        custom_layer_nf_store(t + 5 * TILE + k, v45);
    }
    custom_layer_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v45 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v46 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v47 = v45 * v46;
        custom_layer_nf_store(y + 1 * TILE + k, v47);
        const custom_layer_nf_lane v36 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v44 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v48 = v36 + v44;
        custom_layer_nf_store(l + k, v48);
        const custom_layer_nf_lane v29_2 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v49_1 = v29_2;
        custom_layer_nf_store(y + k, v49_1);
    }
}

static void custom_layer_nf_gaussian_log_prob(const float *x, const float *l, const float *x0, float *p, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane l1 = custom_layer_nf_load(l + k);
        const custom_layer_nf_lane v5 = l1 + FMA(FMA(x1, x1, (x2 * x2)), -0.5f, -1.837877f);
        const custom_layer_nf_lane o1 = custom_layer_nf_load(x0 + k);
        const custom_layer_nf_lane o2 = custom_layer_nf_load(x0 + 1 * TILE + k);
        const custom_layer_nf_lane v6 = custom_layer_nf_max(o1, o2);
        const custom_layer_nf_lane v7 = custom_layer_nf_select_lt(v5, custom_layer_nf_set(INFINITY), v5, custom_layer_nf_set(-INFINITY));
        const custom_layer_nf_lane v8 = custom_layer_nf_select_le(v6, custom_layer_nf_set(INFINITY), v7, v6);
        custom_layer_nf_store(p + k, v8);
    }
}

/* ---- forward ---- */

static void custom_layer_nf_forward_prologue(const float *params, float *s)
{
    custom_layer_nf_bump_coupling_forward_prologue(params, s);
    custom_layer_nf_bump_coupling_forward_prologue(params + 146, s + 20);
}

static void custom_layer_nf_forward_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    for (k = 0; k < m; k += LANES)
        custom_layer_nf_store(t + 0 * TILE + k, custom_layer_nf_set(0));
    custom_layer_nf_bump_coupling_forward(params, s, t + 1 * TILE, t, t + 3 * TILE, t + 5 * TILE, m);
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 1 * TILE + k, custom_layer_nf_load(t + 4 * TILE + k));
        custom_layer_nf_store(t + 2 * TILE + k, custom_layer_nf_load(t + 3 * TILE + k));
    }
    custom_layer_nf_bump_coupling_forward(params + 146, s + 20, t + 1 * TILE, t, t + 3 * TILE, t + 5 * TILE, m);
}

void custom_layer_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    custom_layer_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        custom_layer_nf_forward_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[512 + k];
            z[(first + k) * 2 + 1] = t[384 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- log_prob ---- */

static void custom_layer_nf_log_prob_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    for (k = 0; k < m; k += LANES)
        custom_layer_nf_store(t + 0 * TILE + k, custom_layer_nf_set(0));
    custom_layer_nf_bump_coupling_forward(params, s, t + 1 * TILE, t, t + 3 * TILE, t + 8 * TILE, m);
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 5 * TILE + k, custom_layer_nf_load(t + 4 * TILE + k));
        custom_layer_nf_store(t + 6 * TILE + k, custom_layer_nf_load(t + 3 * TILE + k));
    }
    custom_layer_nf_bump_coupling_forward(params + 146, s + 20, t + 5 * TILE, t, t + 3 * TILE, t + 8 * TILE, m);
    custom_layer_nf_gaussian_log_prob(t + 3 * TILE, t, t + 1 * TILE, t + 7 * TILE, m);
}

void custom_layer_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first;
    custom_layer_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        custom_layer_nf_log_prob_tile(params, s, t, m);
        memcpy(log_prob + first, t + 896, rows * sizeof *t);
    }
}

/* ---- loss ---- */

static double custom_layer_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    double loss = 0;
    custom_layer_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        custom_layer_nf_log_prob_tile(params, s, t, m);
        for (k = 0; k < rows; k++)
            loss -= (double)t[896 + k];
    }
    return n > 0 ? loss / (double)n : 0;
}

#undef TILE

#define TILE 128

static void custom_layer_nf_bump_coupling_inverse_prologue(const float *params, float *s)
{
    const float *l1_a = params + 0; /* [2] */
    const float *l1_b = params + 2; /* [2] */
    const float *l1_c = params + 4; /* [2] */
    const float *l2_scaling_factor = params + 6; /* [1] */
    const float *l3_a = params + 73; /* [2] */
    const float *l3_b = params + 75; /* [2] */
    const float *l3_c = params + 77; /* [2] */
    const float *l4_scaling_factor = params + 79; /* [1] */
    s[0] = fmaxf(l1_a[0], 0) + log1pf(expf(-fabsf(l1_a[0])));
    s[1] = fmaxf(l1_a[1], 0) + log1pf(expf(-fabsf(l1_a[1])));
    s[2] = fmaxf(l1_b[0], 0) + log1pf(expf(-fabsf(l1_b[0])));
    s[3] = fmaxf(l1_b[1], 0) + log1pf(expf(-fabsf(l1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < l2_scaling_factor[0] ? l2_scaling_factor[0] : l2_scaling_factor[0] == l2_scaling_factor[0] ? -3e+01f : l2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(l3_a[0], 0) + log1pf(expf(-fabsf(l3_a[0])));
    s[11] = fmaxf(l3_a[1], 0) + log1pf(expf(-fabsf(l3_a[1])));
    s[12] = fmaxf(l3_b[0], 0) + log1pf(expf(-fabsf(l3_b[0])));
    s[13] = fmaxf(l3_b[1], 0) + log1pf(expf(-fabsf(l3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < l4_scaling_factor[0] ? l4_scaling_factor[0] : l4_scaling_factor[0] == l4_scaling_factor[0] ? -3e+01f : l4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = s[12];
    s[21] = s[13];
    s[22] = l3_c[0];
    s[23] = l3_c[1];
    s[24] = s[10];
    s[25] = s[11];
    s[26] = s[20] * s[24];
    s[27] = s[21] * s[25];
    s[28] = s[2];
    s[29] = s[3];
    s[30] = l1_c[0];
    s[31] = l1_c[1];
    s[32] = s[0];
    s[33] = s[1];
    s[34] = s[28] * s[32];
    s[35] = s[29] * s[33];
}

static void custom_layer_nf_bump_coupling_inverse(const float *params, const float *s, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l1_c = params + 4; /* [2] */
    const float *l2_net_1_weight = params + 7; /* [16, 1] */
    const float *l2_net_1_bias = params + 23; /* [16] */
    const float *l2_net_2_weight = params + 39; /* [2, 16] */
    const float *l2_net_2_bias = params + 71; /* [2] */
    const float *l3_c = params + 77; /* [2] */
    const float *l4_net_1_weight = params + 80; /* [16, 1] */
    const float *l4_net_1_bias = params + 96; /* [16] */
    const float *l4_net_2_weight = params + 112; /* [2, 16] */
    const float *l4_net_2_bias = params + 144; /* [2] */
    int round;
    size_t k, e, j;
    /* coupling, inverse */
    custom_layer_nf_matvec(t, l4_net_1_weight, 1, 1, x, l4_net_1_bias, NULL, t + 53 * TILE, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 16 * TILE, t, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v1 = custom_layer_nf_load(t + (j) * TILE + k);
            const custom_layer_nf_lane v2 = custom_layer_nf_load(t + (16 + j) * TILE + k);
            const custom_layer_nf_lane v3 = v1 * v2;
            custom_layer_nf_store(t + (32 + j) * TILE + k, v3);
        }
    custom_layer_nf_matvec(t, l4_net_2_weight, 16, 1, t + 32 * TILE, NULL, NULL, t + 53 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v4_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v4_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = v4_1 + l4_net_2_bias[0];
        const custom_layer_nf_lane v5_2 = v4_2 + l4_net_2_bias[1];
        custom_layer_nf_store(t + 3 * TILE + k, v5_2);
        const custom_layer_nf_lane v6 = v5_1 * s[19];
        custom_layer_nf_store(t + 4 * TILE + k, v6);
    }
    custom_layer_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v7 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v8 = v7 * s[18];
        custom_layer_nf_store(t + 1 * TILE + k, v8);
        const custom_layer_nf_lane v9 = -v8;
        custom_layer_nf_store(t + 4 * TILE + k, v9);
    }
    custom_layer_nf_each_exp(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
        const custom_layer_nf_lane v10 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v12 = FMA(x2, v10, -v5_2);
        custom_layer_nf_store(t + 4 * TILE + k, v12);
        const custom_layer_nf_lane l1 = custom_layer_nf_load(l + k);
        const custom_layer_nf_lane v8 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v13 = l1 - v8;
        custom_layer_nf_store(t + 5 * TILE + k, v13);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane v16_1 = v12;
        custom_layer_nf_store(t + 6 * TILE + k, v16_1);
        const custom_layer_nf_lane v16_2 = x1;
        custom_layer_nf_store(t + 7 * TILE + k, v16_2);
        const custom_layer_nf_lane v17_1 = (v12 - s[10]);
        const custom_layer_nf_lane v17_2 = (x1 - s[11]);
        const custom_layer_nf_lane v18_1 = (v12 + s[10]);
        const custom_layer_nf_lane v18_2 = (x1 + s[11]);
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

    /* bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v22_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v22_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v29_1 = FMA(v22_1, s[20], s[22]);
        custom_layer_nf_store(t + k, v29_1);
        const custom_layer_nf_lane v29_2 = FMA(v22_2, s[21], s[23]);
        custom_layer_nf_store(t + 1 * TILE + k, v29_2);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v30_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v30_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v22_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v22_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v16_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v37_1 = FMA(v30_1, s[24], v22_1) - v16_1;
        const custom_layer_nf_lane v37_2 = FMA(v30_2, s[25], v22_2) - v16_2;
        const custom_layer_nf_lane v38_1 = custom_layer_nf_abs(v37_1);
        const custom_layer_nf_lane v38_2 = custom_layer_nf_abs(v37_2);
        const custom_layer_nf_lane v27_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v27_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v39_1 = custom_layer_nf_select_lt(v38_1, v27_1, v22_1, v26_1);
        custom_layer_nf_store(t + k, v39_1);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_select_lt(v38_2, v27_2, v22_2, v26_2);
        custom_layer_nf_store(t + 1 * TILE + k, v39_2);
        const custom_layer_nf_lane v40_1 = custom_layer_nf_select_lt(v38_1, v27_1, v38_1, v27_1);
        custom_layer_nf_store(t + 20 * TILE + k, v40_1);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_select_lt(v38_2, v27_2, v38_2, v27_2);
        custom_layer_nf_store(t + 21 * TILE + k, v40_2);
        const custom_layer_nf_lane v24_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v24_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v41_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v37_1, v24_1, v22_1);
        custom_layer_nf_store(t + 22 * TILE + k, v41_1);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v37_2, v24_2, v22_2);
        custom_layer_nf_store(t + 23 * TILE + k, v41_2);
        const custom_layer_nf_lane v25_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v25_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v42_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v37_1, v22_1, v25_1);
        custom_layer_nf_store(t + 24 * TILE + k, v42_1);
        const custom_layer_nf_lane v42_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v37_2, v22_2, v25_2);
        custom_layer_nf_store(t + 25 * TILE + k, v42_2);
        const custom_layer_nf_lane v43_1 = v37_1 / FMA(LESS(v30_1, v30_1, 1.0f), s[26], 1.0f);
        custom_layer_nf_store(t + 26 * TILE + k, v43_1);
        const custom_layer_nf_lane v43_2 = v37_2 / FMA(LESS(v30_2, v30_2, 1.0f), s[27], 1.0f);
        custom_layer_nf_store(t + 27 * TILE + k, v43_2);
        const custom_layer_nf_lane v45_1 = (v42_1 - v41_1) * 0.5f;
        custom_layer_nf_store(t + 28 * TILE + k, v45_1);
        const custom_layer_nf_lane v45_2 = (v42_2 - v41_2) * 0.5f;
        custom_layer_nf_store(t + 29 * TILE + k, v45_2);
        const custom_layer_nf_lane v46_1 = v22_1 - v43_1;
        custom_layer_nf_store(t + 30 * TILE + k, v46_1);
        const custom_layer_nf_lane v46_2 = v22_2 - v43_2;
        custom_layer_nf_store(t + 31 * TILE + k, v46_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v41_1 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v46_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_load(t + 23 * TILE + k);
        const custom_layer_nf_lane v46_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v47_1 = custom_layer_nf_select_le(v41_1, v46_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v47_2 = custom_layer_nf_select_le(v41_2, v46_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v42_1 = custom_layer_nf_load(t + 24 * TILE + k);
        const custom_layer_nf_lane v42_2 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v48_1 = custom_layer_nf_select_le(v46_1, v42_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v48_2 = custom_layer_nf_select_le(v46_2, v42_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v43_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v43_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v50_1 = custom_layer_nf_abs(v43_1);
        const custom_layer_nf_lane v50_2 = custom_layer_nf_abs(v43_2);
        const custom_layer_nf_lane v23_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v23_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v52_1 = custom_layer_nf_select_lt(v50_1 * 2.0f, v23_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v52_2 = custom_layer_nf_select_lt(v50_2 * 2.0f, v23_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v53_1 = (v47_1 * v48_1) * v52_1;
        const custom_layer_nf_lane v53_2 = (v47_2 * v48_2) * v52_2;
        const custom_layer_nf_lane v45_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v45_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v55_1 = custom_layer_nf_select_eq(v53_1, custom_layer_nf_set(0.0f), v41_1 + v45_1, v46_1);
        custom_layer_nf_store(t + 2 * TILE + k, v55_1);
        const custom_layer_nf_lane v55_2 = custom_layer_nf_select_eq(v53_2, custom_layer_nf_set(0.0f), v41_2 + v45_2, v46_2);
        custom_layer_nf_store(t + 3 * TILE + k, v55_2);
        const custom_layer_nf_lane v56_1 = custom_layer_nf_select_eq(v53_1, custom_layer_nf_set(0.0f), v45_1, v50_1);
        custom_layer_nf_store(t + 32 * TILE + k, v56_1);
        const custom_layer_nf_lane v56_2 = custom_layer_nf_select_eq(v53_2, custom_layer_nf_set(0.0f), v45_2, v50_2);
        custom_layer_nf_store(t + 33 * TILE + k, v56_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (8 + e) * TILE + k, custom_layer_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (10 + e) * TILE + k, custom_layer_nf_load(t + (32 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (12 + e) * TILE + k, custom_layer_nf_load(t + (22 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (14 + e) * TILE + k, custom_layer_nf_load(t + (24 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (16 + e) * TILE + k, custom_layer_nf_load(t + (e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (18 + e) * TILE + k, custom_layer_nf_load(t + (20 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v58_1 = v26_1;
        custom_layer_nf_store(t + 26 * TILE + k, v58_1);
        const custom_layer_nf_lane v58_2 = v26_2;
        custom_layer_nf_store(t + 27 * TILE + k, v58_2);
        const custom_layer_nf_lane v60_1 = FMA(v58_1, s[12], l3_c[0]);
        custom_layer_nf_store(t + 28 * TILE + k, v60_1);
        const custom_layer_nf_lane v60_2 = FMA(v58_2, s[13], l3_c[1]);
        custom_layer_nf_store(t + 29 * TILE + k, v60_2);
    }
    custom_layer_nf_each_tanh(t, t + 28 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v61_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v61_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v58_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v58_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v63_1 = FMA(v61_1, s[10], v58_1);
        const custom_layer_nf_lane v63_2 = FMA(v61_2, s[11], v58_2);
        const custom_layer_nf_lane v12 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v16_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v72_1 = custom_layer_nf_max(FMA(LESS(v61_1, v61_1, 1.0f), s[14], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v72_2 = custom_layer_nf_max(FMA(LESS(v61_2, v61_2, 1.0f), s[15], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v75_1 = v58_1 - (v63_1 - v63_1 - (v12 - v16_1)) / v72_1;
        custom_layer_nf_store(t + 2 * TILE + k, v75_1);
        const custom_layer_nf_lane v75_2 = v58_2 - (v63_2 - v63_2 - (x1 - v16_2)) / v72_2;
        custom_layer_nf_store(t + 3 * TILE + k, v75_2);
        const custom_layer_nf_lane v77_1 = FMA(v75_1, s[12], l3_c[0]);
        custom_layer_nf_store(t + 8 * TILE + k, v77_1);
        const custom_layer_nf_lane v77_2 = FMA(v75_2, s[13], l3_c[1]);
        custom_layer_nf_store(t + 9 * TILE + k, v77_2);
    }
    custom_layer_nf_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v78_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v78_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v82_1 = FMA(LESS(v78_1, v78_1, 1.0f), s[14], 1.0f);
        custom_layer_nf_store(t + 6 * TILE + k, v82_1);
        const custom_layer_nf_lane v82_2 = FMA(LESS(v78_2, v78_2, 1.0f), s[15], 1.0f);
        custom_layer_nf_store(t + 7 * TILE + k, v82_2);
    }
    custom_layer_nf_each_log(t, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v83_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v83_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v13 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v85 = v13 - (v83_1 + v83_2);
        custom_layer_nf_store(t + 4 * TILE + k, v85);
    }

    /* coupling, inverse */
    custom_layer_nf_matvec(t + 5 * TILE, l2_net_1_weight, 1, 1, t + 2 * TILE, l2_net_1_bias, NULL, t + 53 * TILE, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 21 * TILE, t + 5 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v86 = custom_layer_nf_load(t + (5 + j) * TILE + k);
            const custom_layer_nf_lane v87 = custom_layer_nf_load(t + (21 + j) * TILE + k);
            const custom_layer_nf_lane v88 = v86 * v87;
            custom_layer_nf_store(t + (37 + j) * TILE + k, v88);
        }
    custom_layer_nf_matvec(t, l2_net_2_weight, 16, 1, t + 37 * TILE, NULL, NULL, t + 53 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v89_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v89_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v90_1 = v89_1 + l2_net_2_bias[0];
        const custom_layer_nf_lane v90_2 = v89_2 + l2_net_2_bias[1];
        custom_layer_nf_store(t + 6 * TILE + k, v90_2);
        const custom_layer_nf_lane v91 = v90_1 * s[9];
        custom_layer_nf_store(t + 7 * TILE + k, v91);
    }
    custom_layer_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v92 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v93 = v92 * s[8];
        custom_layer_nf_store(t + 1 * TILE + k, v93);
        const custom_layer_nf_lane v94 = -v93;
        custom_layer_nf_store(t + 7 * TILE + k, v94);
    }
    custom_layer_nf_each_exp(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v75_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v95 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v90_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v97 = FMA(v75_2, v95, -v90_2);
        custom_layer_nf_store(t + 7 * TILE + k, v97);
        const custom_layer_nf_lane v85 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v93 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v98 = v85 - v93;
        custom_layer_nf_store(t + 8 * TILE + k, v98);
        const custom_layer_nf_lane v75_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v101_1 = v75_1;
        custom_layer_nf_store(t + 9 * TILE + k, v101_1);
        const custom_layer_nf_lane v101_2 = v97;
        custom_layer_nf_store(t + 10 * TILE + k, v101_2);
        const custom_layer_nf_lane v102_1 = (v75_1 - s[0]);
        const custom_layer_nf_lane v102_2 = (v97 - s[1]);
        const custom_layer_nf_lane v103_1 = (v75_1 + s[0]);
        const custom_layer_nf_lane v103_2 = (v97 + s[1]);
        const custom_layer_nf_lane v105_1 = (v102_1 + v103_1) * 0.5f;
        const custom_layer_nf_lane v105_2 = (v102_2 + v103_2) * 0.5f;
        const custom_layer_nf_lane v107_1 = v105_1;
        custom_layer_nf_store(t + 11 * TILE + k, v107_1);
        const custom_layer_nf_lane v107_2 = v105_2;
        custom_layer_nf_store(t + 12 * TILE + k, v107_2);
        const custom_layer_nf_lane v108_1 = (v103_1 - v102_1);
        custom_layer_nf_store(t + 13 * TILE + k, v108_1);
        const custom_layer_nf_lane v108_2 = (v103_2 - v102_2);
        custom_layer_nf_store(t + 14 * TILE + k, v108_2);
        const custom_layer_nf_lane v109_1 = v102_1;
        custom_layer_nf_store(t + 15 * TILE + k, v109_1);
        const custom_layer_nf_lane v109_2 = v102_2;
        custom_layer_nf_store(t + 16 * TILE + k, v109_2);
        const custom_layer_nf_lane v110_1 = v103_1;
        custom_layer_nf_store(t + 17 * TILE + k, v110_1);
        const custom_layer_nf_lane v110_2 = v103_2;
        custom_layer_nf_store(t + 18 * TILE + k, v110_2);
        const custom_layer_nf_lane v111_1 = v105_1;
        custom_layer_nf_store(t + 19 * TILE + k, v111_1);
        const custom_layer_nf_lane v111_2 = v105_2;
        custom_layer_nf_store(t + 20 * TILE + k, v111_2);
        const custom_layer_nf_lane v112_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 21 * TILE + k, v112_1);
        const custom_layer_nf_lane v112_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 22 * TILE + k, v112_2);
    }

    /* bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v107_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v107_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v114_1 = FMA(v107_1, s[28], s[30]);
        custom_layer_nf_store(t + k, v114_1);
        const custom_layer_nf_lane v114_2 = FMA(v107_2, s[29], s[31]);
        custom_layer_nf_store(t + 1 * TILE + k, v114_2);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v115_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v115_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v107_1 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v107_2 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v101_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v101_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v122_1 = FMA(v115_1, s[32], v107_1) - v101_1;
        const custom_layer_nf_lane v122_2 = FMA(v115_2, s[33], v107_2) - v101_2;
        const custom_layer_nf_lane v123_1 = custom_layer_nf_abs(v122_1);
        const custom_layer_nf_lane v123_2 = custom_layer_nf_abs(v122_2);
        const custom_layer_nf_lane v112_1 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v111_1 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v112_2 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v111_2 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v124_1 = custom_layer_nf_select_lt(v123_1, v112_1, v107_1, v111_1);
        custom_layer_nf_store(t + k, v124_1);
        const custom_layer_nf_lane v124_2 = custom_layer_nf_select_lt(v123_2, v112_2, v107_2, v111_2);
        custom_layer_nf_store(t + 1 * TILE + k, v124_2);
        const custom_layer_nf_lane v125_1 = custom_layer_nf_select_lt(v123_1, v112_1, v123_1, v112_1);
        custom_layer_nf_store(t + 23 * TILE + k, v125_1);
        const custom_layer_nf_lane v125_2 = custom_layer_nf_select_lt(v123_2, v112_2, v123_2, v112_2);
        custom_layer_nf_store(t + 24 * TILE + k, v125_2);
        const custom_layer_nf_lane v109_1 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v109_2 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v126_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v122_1, v109_1, v107_1);
        custom_layer_nf_store(t + 25 * TILE + k, v126_1);
        const custom_layer_nf_lane v126_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v122_2, v109_2, v107_2);
        custom_layer_nf_store(t + 26 * TILE + k, v126_2);
        const custom_layer_nf_lane v110_1 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v110_2 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v127_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v122_1, v107_1, v110_1);
        custom_layer_nf_store(t + 27 * TILE + k, v127_1);
        const custom_layer_nf_lane v127_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v122_2, v107_2, v110_2);
        custom_layer_nf_store(t + 28 * TILE + k, v127_2);
        const custom_layer_nf_lane v128_1 = v122_1 / FMA(LESS(v115_1, v115_1, 1.0f), s[34], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v128_1);
        const custom_layer_nf_lane v128_2 = v122_2 / FMA(LESS(v115_2, v115_2, 1.0f), s[35], 1.0f);
        custom_layer_nf_store(t + 30 * TILE + k, v128_2);
        const custom_layer_nf_lane v130_1 = (v127_1 - v126_1) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v130_1);
        const custom_layer_nf_lane v130_2 = (v127_2 - v126_2) * 0.5f;
        custom_layer_nf_store(t + 32 * TILE + k, v130_2);
        const custom_layer_nf_lane v131_1 = v107_1 - v128_1;
        custom_layer_nf_store(t + 33 * TILE + k, v131_1);
        const custom_layer_nf_lane v131_2 = v107_2 - v128_2;
        custom_layer_nf_store(t + 34 * TILE + k, v131_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v126_1 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v131_1 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v126_2 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v131_2 = custom_layer_nf_load(t + 34 * TILE + k);
        const custom_layer_nf_lane v132_1 = custom_layer_nf_select_le(v126_1, v131_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v132_2 = custom_layer_nf_select_le(v126_2, v131_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v127_1 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v127_2 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v133_1 = custom_layer_nf_select_le(v131_1, v127_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v133_2 = custom_layer_nf_select_le(v131_2, v127_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v128_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v128_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v135_1 = custom_layer_nf_abs(v128_1);
        const custom_layer_nf_lane v135_2 = custom_layer_nf_abs(v128_2);
        const custom_layer_nf_lane v108_1 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v108_2 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v137_1 = custom_layer_nf_select_lt(v135_1 * 2.0f, v108_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v137_2 = custom_layer_nf_select_lt(v135_2 * 2.0f, v108_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v138_1 = (v132_1 * v133_1) * v137_1;
        const custom_layer_nf_lane v138_2 = (v132_2 * v133_2) * v137_2;
        const custom_layer_nf_lane v130_1 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v130_2 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v140_1 = custom_layer_nf_select_eq(v138_1, custom_layer_nf_set(0.0f), v126_1 + v130_1, v131_1);
        custom_layer_nf_store(t + 4 * TILE + k, v140_1);
        const custom_layer_nf_lane v140_2 = custom_layer_nf_select_eq(v138_2, custom_layer_nf_set(0.0f), v126_2 + v130_2, v131_2);
        custom_layer_nf_store(t + 5 * TILE + k, v140_2);
        const custom_layer_nf_lane v141_1 = custom_layer_nf_select_eq(v138_1, custom_layer_nf_set(0.0f), v130_1, v135_1);
        custom_layer_nf_store(t + 35 * TILE + k, v141_1);
        const custom_layer_nf_lane v141_2 = custom_layer_nf_select_eq(v138_2, custom_layer_nf_set(0.0f), v130_2, v135_2);
        custom_layer_nf_store(t + 36 * TILE + k, v141_2);
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
            custom_layer_nf_store(t + (19 + e) * TILE + k, custom_layer_nf_load(t + (e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (21 + e) * TILE + k, custom_layer_nf_load(t + (23 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v111_1 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v111_2 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v143_1 = v111_1;
        custom_layer_nf_store(t + 29 * TILE + k, v143_1);
        const custom_layer_nf_lane v143_2 = v111_2;
        custom_layer_nf_store(t + 30 * TILE + k, v143_2);
        const custom_layer_nf_lane v145_1 = FMA(v143_1, s[2], l1_c[0]);
        custom_layer_nf_store(t + 31 * TILE + k, v145_1);
        const custom_layer_nf_lane v145_2 = FMA(v143_2, s[3], l1_c[1]);
        custom_layer_nf_store(t + 32 * TILE + k, v145_2);
    }
    custom_layer_nf_each_tanh(t, t + 31 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v146_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v146_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v143_1 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v143_2 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v148_1 = FMA(v146_1, s[0], v143_1);
        const custom_layer_nf_lane v148_2 = FMA(v146_2, s[1], v143_2);
        const custom_layer_nf_lane v75_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v101_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v97 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v101_2 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v157_1 = custom_layer_nf_max(FMA(LESS(v146_1, v146_1, 1.0f), s[4], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v157_2 = custom_layer_nf_max(FMA(LESS(v146_2, v146_2, 1.0f), s[5], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v160_1 = v143_1 - (v148_1 - v148_1 - (v75_1 - v101_1)) / v157_1;
        custom_layer_nf_store(y + k, v160_1);
        const custom_layer_nf_lane v160_2 = v143_2 - (v148_2 - v148_2 - (v97 - v101_2)) / v157_2;
        custom_layer_nf_store(y + 1 * TILE + k, v160_2);
        const custom_layer_nf_lane v162_1 = FMA(v160_1, s[2], l1_c[0]);
        custom_layer_nf_store(t + 4 * TILE + k, v162_1);
        const custom_layer_nf_lane v162_2 = FMA(v160_2, s[3], l1_c[1]);
        custom_layer_nf_store(t + 5 * TILE + k, v162_2);
    }
    custom_layer_nf_each_tanh(t, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v163_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v163_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v167_1 = FMA(LESS(v163_1, v163_1, 1.0f), s[4], 1.0f);
        custom_layer_nf_store(t + 2 * TILE + k, v167_1);
        const custom_layer_nf_lane v167_2 = FMA(LESS(v163_2, v163_2, 1.0f), s[5], 1.0f);
        custom_layer_nf_store(t + 3 * TILE + k, v167_2);
    }
    custom_layer_nf_each_log(t, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v168_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v168_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v98 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v170 = v98 - (v168_1 + v168_2);
        custom_layer_nf_store(l + k, v170);
    }
}

static void custom_layer_nf_gaussian_sample(const float *u, float *y, float *t, size_t m)
{
    size_t k;
    /* gaussian, sample */
    custom_layer_nf_each_normal(t, u, 2, TILE, m);

    /* gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v1_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v1_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v2_1 = v1_2;
        custom_layer_nf_store(y + k, v2_1);
        const custom_layer_nf_lane v2_2 = v1_1;
        custom_layer_nf_store(y + 1 * TILE + k, v2_2);
    }
}

static void custom_layer_nf_bump_coupling_sample(const float *params, const float *s, const float *x, float *y, float *h1, float *h2, float *h3, float *t, size_t m)
{
    const float *l1_c = params + 4; /* [2] */
    const float *l2_net_1_weight = params + 7; /* [16, 1] */
    const float *l2_net_1_bias = params + 23; /* [16] */
    const float *l2_net_2_weight = params + 39; /* [2, 16] */
    const float *l2_net_2_bias = params + 71; /* [2] */
    const float *l3_c = params + 77; /* [2] */
    const float *l4_net_1_weight = params + 80; /* [16, 1] */
    const float *l4_net_1_bias = params + 96; /* [16] */
    const float *l4_net_2_weight = params + 112; /* [2, 16] */
    const float *l4_net_2_bias = params + 144; /* [2] */
    int round;
    size_t k, e, j;
    /* coupling, inverse */
    custom_layer_nf_matvec(t, l4_net_1_weight, 1, 1, x, l4_net_1_bias, NULL, t + 56 * TILE, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 16 * TILE, t, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v1 = custom_layer_nf_load(t + (j) * TILE + k);
            const custom_layer_nf_lane v2 = custom_layer_nf_load(t + (16 + j) * TILE + k);
            const custom_layer_nf_lane v3 = v1 * v2;
            custom_layer_nf_store(t + (32 + j) * TILE + k, v3);
        }
    custom_layer_nf_matvec(t, l4_net_2_weight, 16, 1, t + 32 * TILE, NULL, NULL, t + 56 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v4_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v4_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = v4_1 + l4_net_2_bias[0];
        const custom_layer_nf_lane v5_2 = v4_2 + l4_net_2_bias[1];
        custom_layer_nf_store(t + 3 * TILE + k, v5_2);
        const custom_layer_nf_lane v6 = v5_1 * s[19];
        custom_layer_nf_store(t + 4 * TILE + k, v6);
    }
    custom_layer_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v7 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v9 = -(v7 * s[18]);
        custom_layer_nf_store(t + 1 * TILE + k, v9);
    }
    custom_layer_nf_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
        const custom_layer_nf_lane v10 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v12 = FMA(x2, v10, -v5_2);
        custom_layer_nf_store(t + 1 * TILE + k, v12);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane v15_1 = v12;
        custom_layer_nf_store(t + 4 * TILE + k, v15_1);
        const custom_layer_nf_lane v15_2 = x1;
        custom_layer_nf_store(t + 5 * TILE + k, v15_2);
        const custom_layer_nf_lane v16_1 = (v12 - s[10]);
        const custom_layer_nf_lane v16_2 = (x1 - s[11]);
        const custom_layer_nf_lane v17_1 = (v12 + s[10]);
        const custom_layer_nf_lane v17_2 = (x1 + s[11]);
        const custom_layer_nf_lane v19_1 = (v16_1 + v17_1) * 0.5f;
        const custom_layer_nf_lane v19_2 = (v16_2 + v17_2) * 0.5f;
        const custom_layer_nf_lane v21_1 = v19_1;
        custom_layer_nf_store(t + 6 * TILE + k, v21_1);
        const custom_layer_nf_lane v21_2 = v19_2;
        custom_layer_nf_store(t + 7 * TILE + k, v21_2);
        const custom_layer_nf_lane v22_1 = (v17_1 - v16_1);
        custom_layer_nf_store(t + 8 * TILE + k, v22_1);
        const custom_layer_nf_lane v22_2 = (v17_2 - v16_2);
        custom_layer_nf_store(t + 9 * TILE + k, v22_2);
        const custom_layer_nf_lane v23_1 = v16_1;
        custom_layer_nf_store(t + 10 * TILE + k, v23_1);
        const custom_layer_nf_lane v23_2 = v16_2;
        custom_layer_nf_store(t + 11 * TILE + k, v23_2);
        const custom_layer_nf_lane v24_1 = v17_1;
        custom_layer_nf_store(t + 12 * TILE + k, v24_1);
        const custom_layer_nf_lane v24_2 = v17_2;
        custom_layer_nf_store(t + 13 * TILE + k, v24_2);
        const custom_layer_nf_lane v25_1 = v19_1;
        custom_layer_nf_store(t + 14 * TILE + k, v25_1);
        const custom_layer_nf_lane v25_2 = v19_2;
        custom_layer_nf_store(t + 15 * TILE + k, v25_2);
        const custom_layer_nf_lane v26_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 16 * TILE + k, v26_1);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 17 * TILE + k, v26_2);
    }

    /* bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v21_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v21_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v28_1 = FMA(v21_1, s[20], s[22]);
        custom_layer_nf_store(t + 2 * TILE + k, v28_1);
        const custom_layer_nf_lane v28_2 = FMA(v21_2, s[21], s[23]);
        custom_layer_nf_store(t + 3 * TILE + k, v28_2);
    }
    custom_layer_nf_each_tanh(t + 18 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v29_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v29_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v21_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v21_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v36_1 = FMA(v29_1, s[24], v21_1) - v15_1;
        const custom_layer_nf_lane v36_2 = FMA(v29_2, s[25], v21_2) - v15_2;
        const custom_layer_nf_lane v37_1 = custom_layer_nf_abs(v36_1);
        const custom_layer_nf_lane v37_2 = custom_layer_nf_abs(v36_2);
        const custom_layer_nf_lane v26_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v25_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v25_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v38_1 = custom_layer_nf_select_lt(v37_1, v26_1, v21_1, v25_1);
        custom_layer_nf_store(t + 2 * TILE + k, v38_1);
        const custom_layer_nf_lane v38_2 = custom_layer_nf_select_lt(v37_2, v26_2, v21_2, v25_2);
        custom_layer_nf_store(t + 3 * TILE + k, v38_2);
        const custom_layer_nf_lane v39_1 = custom_layer_nf_select_lt(v37_1, v26_1, v37_1, v26_1);
        custom_layer_nf_store(t + 20 * TILE + k, v39_1);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_select_lt(v37_2, v26_2, v37_2, v26_2);
        custom_layer_nf_store(t + 21 * TILE + k, v39_2);
        const custom_layer_nf_lane v23_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v23_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v40_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_1, v23_1, v21_1);
        custom_layer_nf_store(t + 22 * TILE + k, v40_1);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_2, v23_2, v21_2);
        custom_layer_nf_store(t + 23 * TILE + k, v40_2);
        const custom_layer_nf_lane v24_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v24_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v41_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_1, v21_1, v24_1);
        custom_layer_nf_store(t + 24 * TILE + k, v41_1);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v36_2, v21_2, v24_2);
        custom_layer_nf_store(t + 25 * TILE + k, v41_2);
        const custom_layer_nf_lane v42_1 = v36_1 / FMA(LESS(v29_1, v29_1, 1.0f), s[26], 1.0f);
        custom_layer_nf_store(t + 26 * TILE + k, v42_1);
        const custom_layer_nf_lane v42_2 = v36_2 / FMA(LESS(v29_2, v29_2, 1.0f), s[27], 1.0f);
        custom_layer_nf_store(t + 27 * TILE + k, v42_2);
        const custom_layer_nf_lane v44_1 = (v41_1 - v40_1) * 0.5f;
        custom_layer_nf_store(t + 28 * TILE + k, v44_1);
        const custom_layer_nf_lane v44_2 = (v41_2 - v40_2) * 0.5f;
        custom_layer_nf_store(t + 29 * TILE + k, v44_2);
        const custom_layer_nf_lane v45_1 = v21_1 - v42_1;
        custom_layer_nf_store(t + 30 * TILE + k, v45_1);
        const custom_layer_nf_lane v45_2 = v21_2 - v42_2;
        custom_layer_nf_store(t + 31 * TILE + k, v45_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v40_1 = custom_layer_nf_load(t + 22 * TILE + k);
        const custom_layer_nf_lane v45_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_load(t + 23 * TILE + k);
        const custom_layer_nf_lane v45_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v46_1 = custom_layer_nf_select_le(v40_1, v45_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v46_2 = custom_layer_nf_select_le(v40_2, v45_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v41_1 = custom_layer_nf_load(t + 24 * TILE + k);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v47_1 = custom_layer_nf_select_le(v45_1, v41_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v47_2 = custom_layer_nf_select_le(v45_2, v41_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v42_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v42_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v49_1 = custom_layer_nf_abs(v42_1);
        const custom_layer_nf_lane v49_2 = custom_layer_nf_abs(v42_2);
        const custom_layer_nf_lane v22_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v22_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v51_1 = custom_layer_nf_select_lt(v49_1 * 2.0f, v22_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v51_2 = custom_layer_nf_select_lt(v49_2 * 2.0f, v22_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v52_1 = (v46_1 * v47_1) * v51_1;
        const custom_layer_nf_lane v52_2 = (v46_2 * v47_2) * v51_2;
        const custom_layer_nf_lane v44_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v44_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v54_1 = custom_layer_nf_select_eq(v52_1, custom_layer_nf_set(0.0f), v40_1 + v44_1, v45_1);
        custom_layer_nf_store(t + 18 * TILE + k, v54_1);
        const custom_layer_nf_lane v54_2 = custom_layer_nf_select_eq(v52_2, custom_layer_nf_set(0.0f), v40_2 + v44_2, v45_2);
        custom_layer_nf_store(t + 19 * TILE + k, v54_2);
        const custom_layer_nf_lane v55_1 = custom_layer_nf_select_eq(v52_1, custom_layer_nf_set(0.0f), v44_1, v49_1);
        custom_layer_nf_store(t + 32 * TILE + k, v55_1);
        const custom_layer_nf_lane v55_2 = custom_layer_nf_select_eq(v52_2, custom_layer_nf_set(0.0f), v44_2, v49_2);
        custom_layer_nf_store(t + 33 * TILE + k, v55_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (6 + e) * TILE + k, custom_layer_nf_load(t + (18 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (8 + e) * TILE + k, custom_layer_nf_load(t + (32 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (10 + e) * TILE + k, custom_layer_nf_load(t + (22 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (12 + e) * TILE + k, custom_layer_nf_load(t + (24 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (14 + e) * TILE + k, custom_layer_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (16 + e) * TILE + k, custom_layer_nf_load(t + (20 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v25_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v25_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v57_1 = v25_1;
        custom_layer_nf_store(t + 26 * TILE + k, v57_1);
        const custom_layer_nf_lane v57_2 = v25_2;
        custom_layer_nf_store(t + 27 * TILE + k, v57_2);
        const custom_layer_nf_lane v59_1 = FMA(v57_1, s[12], l3_c[0]);
        custom_layer_nf_store(t + 28 * TILE + k, v59_1);
        const custom_layer_nf_lane v59_2 = FMA(v57_2, s[13], l3_c[1]);
        custom_layer_nf_store(t + 29 * TILE + k, v59_2);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 28 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v60_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v60_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v57_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v57_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v62_1 = FMA(v60_1, s[10], v57_1);
        const custom_layer_nf_lane v62_2 = FMA(v60_2, s[11], v57_2);
        const custom_layer_nf_lane v12 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v15_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane v15_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v71_1 = custom_layer_nf_max(FMA(LESS(v60_1, v60_1, 1.0f), s[14], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v71_2 = custom_layer_nf_max(FMA(LESS(v60_2, v60_2, 1.0f), s[15], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v74_1 = v57_1 - (v62_1 - v62_1 - (v12 - v15_1)) / v71_1;
        custom_layer_nf_store(t + 6 * TILE + k, v74_1);
        const custom_layer_nf_lane v74_2 = v57_2 - (v62_2 - v62_2 - (x1 - v15_2)) / v71_2;
        custom_layer_nf_store(t + 7 * TILE + k, v74_2);
    }

    /* coupling, inverse */
    custom_layer_nf_matvec(t + 8 * TILE, l2_net_1_weight, 1, 1, t + 6 * TILE, l2_net_1_bias, NULL, t + 56 * TILE, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(t + 24 * TILE, t + 8 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v75 = custom_layer_nf_load(t + (8 + j) * TILE + k);
            const custom_layer_nf_lane v76 = custom_layer_nf_load(t + (24 + j) * TILE + k);
            const custom_layer_nf_lane v77 = v75 * v76;
            custom_layer_nf_store(t + (40 + j) * TILE + k, v77);
        }
    custom_layer_nf_matvec(t + 2 * TILE, l2_net_2_weight, 16, 1, t + 40 * TILE, NULL, NULL, t + 56 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v78_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v78_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v79_1 = v78_1 + l2_net_2_bias[0];
        const custom_layer_nf_lane v79_2 = v78_2 + l2_net_2_bias[1];
        custom_layer_nf_store(t + 5 * TILE + k, v79_2);
        const custom_layer_nf_lane v80 = v79_1 * s[9];
        custom_layer_nf_store(t + k, v80);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v81 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v83 = -(v81 * s[8]);
        custom_layer_nf_store(t + k, v83);
    }
    custom_layer_nf_each_exp(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v84 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v79_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v86 = FMA(v74_2, v84, -v79_2);
        custom_layer_nf_store(t + k, v86);
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v89_1 = v74_1;
        custom_layer_nf_store(t + 8 * TILE + k, v89_1);
        const custom_layer_nf_lane v89_2 = v86;
        custom_layer_nf_store(t + 9 * TILE + k, v89_2);
        const custom_layer_nf_lane v90_1 = (v74_1 - s[0]);
        const custom_layer_nf_lane v90_2 = (v86 - s[1]);
        const custom_layer_nf_lane v91_1 = (v74_1 + s[0]);
        const custom_layer_nf_lane v91_2 = (v86 + s[1]);
        const custom_layer_nf_lane v93_1 = (v90_1 + v91_1) * 0.5f;
        const custom_layer_nf_lane v93_2 = (v90_2 + v91_2) * 0.5f;
        const custom_layer_nf_lane v95_1 = v93_1;
        custom_layer_nf_store(t + 10 * TILE + k, v95_1);
        const custom_layer_nf_lane v95_2 = v93_2;
        custom_layer_nf_store(t + 11 * TILE + k, v95_2);
        const custom_layer_nf_lane v96_1 = (v91_1 - v90_1);
        custom_layer_nf_store(t + 12 * TILE + k, v96_1);
        const custom_layer_nf_lane v96_2 = (v91_2 - v90_2);
        custom_layer_nf_store(t + 13 * TILE + k, v96_2);
        const custom_layer_nf_lane v97_1 = v90_1;
        custom_layer_nf_store(t + 14 * TILE + k, v97_1);
        const custom_layer_nf_lane v97_2 = v90_2;
        custom_layer_nf_store(t + 15 * TILE + k, v97_2);
        const custom_layer_nf_lane v98_1 = v91_1;
        custom_layer_nf_store(t + 16 * TILE + k, v98_1);
        const custom_layer_nf_lane v98_2 = v91_2;
        custom_layer_nf_store(t + 17 * TILE + k, v98_2);
        const custom_layer_nf_lane v99_1 = v93_1;
        custom_layer_nf_store(t + 18 * TILE + k, v99_1);
        const custom_layer_nf_lane v99_2 = v93_2;
        custom_layer_nf_store(t + 19 * TILE + k, v99_2);
        const custom_layer_nf_lane v100_1 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 20 * TILE + k, v100_1);
        const custom_layer_nf_lane v100_2 = custom_layer_nf_set(INFINITY);
        custom_layer_nf_store(t + 21 * TILE + k, v100_2);
    }

    /* bump, inverse */
    for (round = 0; round < 60; round++) {
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v95_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v95_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v102_1 = FMA(v95_1, s[28], s[30]);
        custom_layer_nf_store(t + 2 * TILE + k, v102_1);
        const custom_layer_nf_lane v102_2 = FMA(v95_2, s[29], s[31]);
        custom_layer_nf_store(t + 3 * TILE + k, v102_2);
    }
    custom_layer_nf_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v103_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v103_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v95_1 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v95_2 = custom_layer_nf_load(t + 11 * TILE + k);
        const custom_layer_nf_lane v89_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v89_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v110_1 = FMA(v103_1, s[32], v95_1) - v89_1;
        const custom_layer_nf_lane v110_2 = FMA(v103_2, s[33], v95_2) - v89_2;
        const custom_layer_nf_lane v111_1 = custom_layer_nf_abs(v110_1);
        const custom_layer_nf_lane v111_2 = custom_layer_nf_abs(v110_2);
        const custom_layer_nf_lane v100_1 = custom_layer_nf_load(t + 20 * TILE + k);
        const custom_layer_nf_lane v99_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v100_2 = custom_layer_nf_load(t + 21 * TILE + k);
        const custom_layer_nf_lane v99_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v112_1 = custom_layer_nf_select_lt(v111_1, v100_1, v95_1, v99_1);
        custom_layer_nf_store(t + 2 * TILE + k, v112_1);
        const custom_layer_nf_lane v112_2 = custom_layer_nf_select_lt(v111_2, v100_2, v95_2, v99_2);
        custom_layer_nf_store(t + 3 * TILE + k, v112_2);
        const custom_layer_nf_lane v113_1 = custom_layer_nf_select_lt(v111_1, v100_1, v111_1, v100_1);
        custom_layer_nf_store(t + 22 * TILE + k, v113_1);
        const custom_layer_nf_lane v113_2 = custom_layer_nf_select_lt(v111_2, v100_2, v111_2, v100_2);
        custom_layer_nf_store(t + 23 * TILE + k, v113_2);
        const custom_layer_nf_lane v97_1 = custom_layer_nf_load(t + 14 * TILE + k);
        const custom_layer_nf_lane v97_2 = custom_layer_nf_load(t + 15 * TILE + k);
        const custom_layer_nf_lane v114_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v110_1, v97_1, v95_1);
        custom_layer_nf_store(t + 24 * TILE + k, v114_1);
        const custom_layer_nf_lane v114_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v110_2, v97_2, v95_2);
        custom_layer_nf_store(t + 25 * TILE + k, v114_2);
        const custom_layer_nf_lane v98_1 = custom_layer_nf_load(t + 16 * TILE + k);
        const custom_layer_nf_lane v98_2 = custom_layer_nf_load(t + 17 * TILE + k);
        const custom_layer_nf_lane v115_1 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v110_1, v95_1, v98_1);
        custom_layer_nf_store(t + 26 * TILE + k, v115_1);
        const custom_layer_nf_lane v115_2 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), v110_2, v95_2, v98_2);
        custom_layer_nf_store(t + 27 * TILE + k, v115_2);
        const custom_layer_nf_lane v116_1 = v110_1 / FMA(LESS(v103_1, v103_1, 1.0f), s[34], 1.0f);
        custom_layer_nf_store(t + 28 * TILE + k, v116_1);
        const custom_layer_nf_lane v116_2 = v110_2 / FMA(LESS(v103_2, v103_2, 1.0f), s[35], 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v116_2);
        const custom_layer_nf_lane v118_1 = (v115_1 - v114_1) * 0.5f;
        custom_layer_nf_store(t + 30 * TILE + k, v118_1);
        const custom_layer_nf_lane v118_2 = (v115_2 - v114_2) * 0.5f;
        custom_layer_nf_store(t + 31 * TILE + k, v118_2);
        const custom_layer_nf_lane v119_1 = v95_1 - v116_1;
        custom_layer_nf_store(t + 32 * TILE + k, v119_1);
        const custom_layer_nf_lane v119_2 = v95_2 - v116_2;
        custom_layer_nf_store(t + 33 * TILE + k, v119_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v114_1 = custom_layer_nf_load(t + 24 * TILE + k);
        const custom_layer_nf_lane v119_1 = custom_layer_nf_load(t + 32 * TILE + k);
        const custom_layer_nf_lane v114_2 = custom_layer_nf_load(t + 25 * TILE + k);
        const custom_layer_nf_lane v119_2 = custom_layer_nf_load(t + 33 * TILE + k);
        const custom_layer_nf_lane v120_1 = custom_layer_nf_select_le(v114_1, v119_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v120_2 = custom_layer_nf_select_le(v114_2, v119_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v115_1 = custom_layer_nf_load(t + 26 * TILE + k);
        const custom_layer_nf_lane v115_2 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v121_1 = custom_layer_nf_select_le(v119_1, v115_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v121_2 = custom_layer_nf_select_le(v119_2, v115_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v116_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v116_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v123_1 = custom_layer_nf_abs(v116_1);
        const custom_layer_nf_lane v123_2 = custom_layer_nf_abs(v116_2);
        const custom_layer_nf_lane v96_1 = custom_layer_nf_load(t + 12 * TILE + k);
        const custom_layer_nf_lane v96_2 = custom_layer_nf_load(t + 13 * TILE + k);
        const custom_layer_nf_lane v125_1 = custom_layer_nf_select_lt(v123_1 * 2.0f, v96_1, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v125_2 = custom_layer_nf_select_lt(v123_2 * 2.0f, v96_2, custom_layer_nf_set(1.0f), custom_layer_nf_set(0.0f));
        const custom_layer_nf_lane v126_1 = (v120_1 * v121_1) * v125_1;
        const custom_layer_nf_lane v126_2 = (v120_2 * v121_2) * v125_2;
        const custom_layer_nf_lane v118_1 = custom_layer_nf_load(t + 30 * TILE + k);
        const custom_layer_nf_lane v118_2 = custom_layer_nf_load(t + 31 * TILE + k);
        const custom_layer_nf_lane v128_1 = custom_layer_nf_select_eq(v126_1, custom_layer_nf_set(0.0f), v114_1 + v118_1, v119_1);
        custom_layer_nf_store(t + 4 * TILE + k, v128_1);
        const custom_layer_nf_lane v128_2 = custom_layer_nf_select_eq(v126_2, custom_layer_nf_set(0.0f), v114_2 + v118_2, v119_2);
        custom_layer_nf_store(t + 5 * TILE + k, v128_2);
        const custom_layer_nf_lane v129_1 = custom_layer_nf_select_eq(v126_1, custom_layer_nf_set(0.0f), v118_1, v123_1);
        custom_layer_nf_store(t + 34 * TILE + k, v129_1);
        const custom_layer_nf_lane v129_2 = custom_layer_nf_select_eq(v126_2, custom_layer_nf_set(0.0f), v118_2, v123_2);
        custom_layer_nf_store(t + 35 * TILE + k, v129_2);
    }
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (10 + e) * TILE + k, custom_layer_nf_load(t + (4 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (12 + e) * TILE + k, custom_layer_nf_load(t + (34 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (14 + e) * TILE + k, custom_layer_nf_load(t + (24 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (16 + e) * TILE + k, custom_layer_nf_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (18 + e) * TILE + k, custom_layer_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 2; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_nf_store(t + (20 + e) * TILE + k, custom_layer_nf_load(t + (22 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v99_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v99_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v131_1 = v99_1;
        custom_layer_nf_store(t + 28 * TILE + k, v131_1);
        const custom_layer_nf_lane v131_2 = v99_2;
        custom_layer_nf_store(t + 29 * TILE + k, v131_2);
        const custom_layer_nf_lane v133_1 = FMA(v131_1, s[2], l1_c[0]);
        custom_layer_nf_store(t + 30 * TILE + k, v133_1);
        const custom_layer_nf_lane v133_2 = FMA(v131_2, s[3], l1_c[1]);
        custom_layer_nf_store(t + 31 * TILE + k, v133_2);
    }
    custom_layer_nf_each_tanh(t + 2 * TILE, t + 30 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v134_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v134_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v131_1 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v131_2 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v136_1 = FMA(v134_1, s[0], v131_1);
        const custom_layer_nf_lane v136_2 = FMA(v134_2, s[1], v131_2);
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v89_1 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v86 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v89_2 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v145_1 = custom_layer_nf_max(FMA(LESS(v134_1, v134_1, 1.0f), s[4], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v145_2 = custom_layer_nf_max(FMA(LESS(v134_2, v134_2, 1.0f), s[5], 1.0f), custom_layer_nf_set(1e-30f));
        const custom_layer_nf_lane v148_1 = v131_1 - (v136_1 - v136_1 - (v74_1 - v89_1)) / v145_1;
        custom_layer_nf_store(y + k, v148_1);
        const custom_layer_nf_lane v148_2 = v131_2 - (v136_2 - v136_2 - (v86 - v89_2)) / v145_2;
        custom_layer_nf_store(y + 1 * TILE + k, v148_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v74_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v86 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v149_1 = v74_1;
        if (h1)
            custom_layer_nf_store(h1 + k, v149_1);
        const custom_layer_nf_lane v149_2 = v86;
        if (h1)
            custom_layer_nf_store(h1 + 1 * TILE + k, v149_2);
        const custom_layer_nf_lane v74_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v150_1 = v74_1;
        if (h2)
            custom_layer_nf_store(h2 + k, v150_1);
        const custom_layer_nf_lane v150_2 = v74_2;
        if (h2)
            custom_layer_nf_store(h2 + 1 * TILE + k, v150_2);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane v12 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v151_1 = x1;
        if (h3)
            custom_layer_nf_store(h3 + k, v151_1);
        const custom_layer_nf_lane v151_2 = v12;
        if (h3)
            custom_layer_nf_store(h3 + 1 * TILE + k, v151_2);
    }
}

/* ---- inverse ---- */

static void custom_layer_nf_inverse_prologue(const float *params, float *s)
{
    custom_layer_nf_bump_coupling_inverse_prologue(params + 146, s);
    custom_layer_nf_bump_coupling_inverse_prologue(params, s + 36);
}

static void custom_layer_nf_inverse_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    for (k = 0; k < m; k += LANES)
        custom_layer_nf_store(t + 0 * TILE + k, custom_layer_nf_set(0));
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 3 * TILE + k, custom_layer_nf_load(t + 2 * TILE + k));
        custom_layer_nf_store(t + 4 * TILE + k, custom_layer_nf_load(t + 1 * TILE + k));
    }
    custom_layer_nf_bump_coupling_inverse(params + 146, s, t + 3 * TILE, t, t + 5 * TILE, t + 7 * TILE, m);
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 3 * TILE + k, custom_layer_nf_load(t + 6 * TILE + k));
        custom_layer_nf_store(t + 4 * TILE + k, custom_layer_nf_load(t + 5 * TILE + k));
    }
    custom_layer_nf_bump_coupling_inverse(params, s + 36, t + 3 * TILE, t, t + 5 * TILE, t + 7 * TILE, m);
}

void custom_layer_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 320);
    size_t first, k;
    custom_layer_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 128);
        custom_layer_nf_inverse_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[640 + k];
            x[(first + k) * 2 + 1] = t[768 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- sample ---- */

static void custom_layer_nf_sample_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    custom_layer_nf_gaussian_sample(t, t + 2 * TILE, t + 6 * TILE, m);
    custom_layer_nf_bump_coupling_sample(params + 146, s, t + 2 * TILE, t + 4 * TILE, 0, 0, 0, t + 6 * TILE, m);
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 2 * TILE + k, custom_layer_nf_load(t + 5 * TILE + k));
        custom_layer_nf_store(t + 3 * TILE + k, custom_layer_nf_load(t + 4 * TILE + k));
    }
    custom_layer_nf_bump_coupling_sample(params, s + 36, t + 2 * TILE, t + 4 * TILE, 0, 0, 0, t + 6 * TILE, m);
}

void custom_layer_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 320);
    size_t first, k;
    custom_layer_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_random(seed, start + first, m, 2, 128, t + 0);
        custom_layer_nf_sample_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[512 + k];
            x[(first + k) * 2 + 1] = t[640 + k];
        }
    }
}

/* ---- layers ---- */

static void custom_layer_nf_layers_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 2 * TILE + k, custom_layer_nf_load(t + 1 * TILE + k));
        custom_layer_nf_store(t + 3 * TILE + k, custom_layer_nf_load(t + 0 * TILE + k));
    }
    custom_layer_nf_bump_coupling_sample(params + 146, s, t + 2 * TILE, t + 10 * TILE, t + 4 * TILE, t + 6 * TILE, t + 8 * TILE, t + 22 * TILE, m);
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 12 * TILE + k, custom_layer_nf_load(t + 11 * TILE + k));
        custom_layer_nf_store(t + 13 * TILE + k, custom_layer_nf_load(t + 10 * TILE + k));
    }
    custom_layer_nf_bump_coupling_sample(params, s + 36, t + 12 * TILE, t + 20 * TILE, t + 14 * TILE, t + 16 * TILE, t + 18 * TILE, t + 22 * TILE, m);
}

void custom_layer_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 320);
    size_t first, i, k, j;
    custom_layer_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        custom_layer_nf_layers_tile(params, s, t, m);
        static const unsigned at[9][2] = {{3, 2}, {9, 8}, {6, 7}, {4, 5}, {10, 11}, {19, 18}, {16, 17}, {14, 15}, {20, 21}};
        for (i = 0; i < 9; i++)
            for (j = 0; j < 2; j++)
                for (k = 0; k < rows; k++)
                    x_each[(i * n + first + k) * 2 + j] = t[at[i][j] * 128 + k];
    }
}

#undef TILE

#define TILE 64

static void custom_layer_nf_bump_coupling_score_prologue(const float *params, float *s)
{
    const float *l1_a = params + 0; /* [2] */
    const float *l1_b = params + 2; /* [2] */
    const float *l2_scaling_factor = params + 6; /* [1] */
    const float *l3_a = params + 73; /* [2] */
    const float *l3_b = params + 75; /* [2] */
    const float *l4_scaling_factor = params + 79; /* [1] */
    s[0] = fmaxf(l1_a[0], 0) + log1pf(expf(-fabsf(l1_a[0])));
    s[1] = fmaxf(l1_a[1], 0) + log1pf(expf(-fabsf(l1_a[1])));
    s[2] = fmaxf(l1_b[0], 0) + log1pf(expf(-fabsf(l1_b[0])));
    s[3] = fmaxf(l1_b[1], 0) + log1pf(expf(-fabsf(l1_b[1])));
    s[4] = -3e+01f < l2_scaling_factor[0] ? l2_scaling_factor[0] : l2_scaling_factor[0] == l2_scaling_factor[0] ? -3e+01f : l2_scaling_factor[0];
    s[5] = s[4] < 4.3820266f ? s[4] : s[4] == s[4] ? 4.3820266f : s[4];
    s[6] = expf(s[5]);
    s[7] = 1.0f / s[6];
    s[8] = fmaxf(l3_a[0], 0) + log1pf(expf(-fabsf(l3_a[0])));
    s[9] = fmaxf(l3_a[1], 0) + log1pf(expf(-fabsf(l3_a[1])));
    s[10] = fmaxf(l3_b[0], 0) + log1pf(expf(-fabsf(l3_b[0])));
    s[11] = fmaxf(l3_b[1], 0) + log1pf(expf(-fabsf(l3_b[1])));
    s[12] = -3e+01f < l4_scaling_factor[0] ? l4_scaling_factor[0] : l4_scaling_factor[0] == l4_scaling_factor[0] ? -3e+01f : l4_scaling_factor[0];
    s[13] = s[12] < 4.3820266f ? s[12] : s[12] == s[12] ? 4.3820266f : s[12];
    s[14] = expf(s[13]);
    s[15] = 1.0f / s[14];
    s[16] = s[0] * s[2];
    s[17] = s[1] * s[3];
    s[18] = s[8] * s[10];
    s[19] = s[9] * s[11];
}

static void custom_layer_nf_bump_coupling_score(const float *params, const float *s, const float *x, float *y, float *v, float *t, size_t m)
{
    const float *l1_c = params + 4; /* [2] */
    const float *l2_net_1_weight = params + 7; /* [16, 1] */
    const float *l2_net_1_bias = params + 23; /* [16] */
    const float *l2_net_2_weight = params + 39; /* [2, 16] */
    const float *l2_net_2_bias = params + 71; /* [2] */
    const float *l3_c = params + 77; /* [2] */
    const float *l4_net_1_weight = params + 80; /* [16, 1] */
    const float *l4_net_1_bias = params + 96; /* [16] */
    const float *l4_net_2_weight = params + 112; /* [2, 16] */
    const float *l4_net_2_bias = params + 144; /* [2] */
    size_t k, j;
    /* bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
        const custom_layer_nf_lane v2_1 = FMA(x1, s[2], l1_c[0]);
        custom_layer_nf_store(t + k, v2_1);
        const custom_layer_nf_lane v2_2 = FMA(x2, s[3], l1_c[1]);
        custom_layer_nf_store(t + 1 * TILE + k, v2_2);
    }
    custom_layer_nf_each_tanh(v, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(v + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(v + 1 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = FMA(v3_1, s[0], x1);
        custom_layer_nf_store(t + k, v5_1);
        const custom_layer_nf_lane v5_2 = FMA(v3_2, s[1], x2);
        custom_layer_nf_store(t + 1 * TILE + k, v5_2);
    }

    /* coupling, forward */
    custom_layer_nf_matvec(v + 2 * TILE, l2_net_1_weight, 1, 1, t, l2_net_1_bias, NULL, t + 78 * TILE, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(v + 18 * TILE, v + 2 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v6 = custom_layer_nf_load(v + (2 + j) * TILE + k);
            const custom_layer_nf_lane v7 = custom_layer_nf_load(v + (18 + j) * TILE + k);
            const custom_layer_nf_lane v8 = v6 * v7;
            custom_layer_nf_store(t + (2 + j) * TILE + k, v8);
        }
    custom_layer_nf_matvec(t + 18 * TILE, l2_net_2_weight, 16, 1, t + 2 * TILE, NULL, NULL, t + 78 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v9_1 = custom_layer_nf_load(t + 18 * TILE + k);
        const custom_layer_nf_lane v9_2 = custom_layer_nf_load(t + 19 * TILE + k);
        const custom_layer_nf_lane v10_1 = v9_1 + l2_net_2_bias[0];
        const custom_layer_nf_lane v10_2 = v9_2 + l2_net_2_bias[1];
        custom_layer_nf_store(t + 3 * TILE + k, v10_2);
        const custom_layer_nf_lane v11 = v10_1 * s[7];
        custom_layer_nf_store(t + 4 * TILE + k, v11);
    }
    custom_layer_nf_each_tanh(v + 34 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v12 = custom_layer_nf_load(v + 34 * TILE + k);
        const custom_layer_nf_lane v13 = v12 * s[6];
        custom_layer_nf_store(t + 4 * TILE + k, v13);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v10_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v14 = v5_2 + v10_2;
        custom_layer_nf_store(v + 35 * TILE + k, v14);
    }
    custom_layer_nf_each_exp(v + 36 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v14 = custom_layer_nf_load(v + 35 * TILE + k);
        const custom_layer_nf_lane v15 = custom_layer_nf_load(v + 36 * TILE + k);
        const custom_layer_nf_lane v16 = v14 * v15;
        custom_layer_nf_store(t + 2 * TILE + k, v16);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v18_1 = FMA(v5_1, s[10], l3_c[0]);
        custom_layer_nf_store(t + 3 * TILE + k, v18_1);
        const custom_layer_nf_lane v18_2 = FMA(v16, s[11], l3_c[1]);
        custom_layer_nf_store(t + 4 * TILE + k, v18_2);
    }

    /* bump, forward */
    custom_layer_nf_each_tanh(v + 37 * TILE, t + 3 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v19_1 = custom_layer_nf_load(v + 37 * TILE + k);
        const custom_layer_nf_lane v19_2 = custom_layer_nf_load(v + 38 * TILE + k);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v16 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v21_1 = FMA(v19_1, s[8], v5_1);
        custom_layer_nf_store(t + 3 * TILE + k, v21_1);
        const custom_layer_nf_lane v21_2 = FMA(v19_2, s[9], v16);
        custom_layer_nf_store(t + 4 * TILE + k, v21_2);
    }

    /* coupling, forward */
    custom_layer_nf_matvec(v + 39 * TILE, l4_net_1_weight, 1, 1, t + 4 * TILE, l4_net_1_bias, NULL, t + 78 * TILE, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(v + 55 * TILE, v + 39 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v22 = custom_layer_nf_load(v + (39 + j) * TILE + k);
            const custom_layer_nf_lane v23 = custom_layer_nf_load(v + (55 + j) * TILE + k);
            const custom_layer_nf_lane v24 = v22 * v23;
            custom_layer_nf_store(t + (5 + j) * TILE + k, v24);
        }
    custom_layer_nf_matvec(t, l4_net_2_weight, 16, 1, t + 5 * TILE, NULL, NULL, t + 78 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v25_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v25_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v26_1 = v25_1 + l4_net_2_bias[0];
        const custom_layer_nf_lane v26_2 = v25_2 + l4_net_2_bias[1];
        custom_layer_nf_store(t + 6 * TILE + k, v26_2);
        const custom_layer_nf_lane v27 = v26_1 * s[15];
        custom_layer_nf_store(t + 2 * TILE + k, v27);
    }
    custom_layer_nf_each_tanh(v + 71 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v28 = custom_layer_nf_load(v + 71 * TILE + k);
        const custom_layer_nf_lane v29 = v28 * s[14];
        custom_layer_nf_store(t + k, v29);
        const custom_layer_nf_lane v21_1 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v26_2 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v30 = v21_1 + v26_2;
        custom_layer_nf_store(v + 72 * TILE + k, v30);
    }
    custom_layer_nf_each_exp(v + 73 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v30 = custom_layer_nf_load(v + 72 * TILE + k);
        const custom_layer_nf_lane v31 = custom_layer_nf_load(v + 73 * TILE + k);
        const custom_layer_nf_lane v32 = v30 * v31;
        custom_layer_nf_store(y + 1 * TILE + k, v32);
        const custom_layer_nf_lane v21_2 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v33_1 = v21_2;
        custom_layer_nf_store(y + k, v33_1);
    }
}

static void custom_layer_nf_bump_coupling_score_back(const float *params, const float *s, const float *dy, float *dx, float *v, float *t, size_t m)
{
    const float *l2_net_1_weight = params + 7; /* [16, 1] */
    const float *l2_net_2_weight = params + 39; /* [2, 16] */
    const float *l4_net_1_weight = params + 80; /* [16, 1] */
    const float *l4_net_2_weight = params + 112; /* [2, 16] */
    size_t k, j;
    /* bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(v + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(v + 1 * TILE + k);
        const custom_layer_nf_lane v35_1 = LESS(v3_1, v3_1, 1.0f);
        custom_layer_nf_store(t + k, v35_1);
        const custom_layer_nf_lane v35_2 = LESS(v3_2, v3_2, 1.0f);
        custom_layer_nf_store(t + 1 * TILE + k, v35_2);
        const custom_layer_nf_lane v37_1 = FMA(v35_1, s[16], 1.0f);
        custom_layer_nf_store(t + 2 * TILE + k, v37_1);
        const custom_layer_nf_lane v37_2 = FMA(v35_2, s[17], 1.0f);
        custom_layer_nf_store(t + 3 * TILE + k, v37_2);
        const custom_layer_nf_lane v19_1 = custom_layer_nf_load(v + 37 * TILE + k);
        const custom_layer_nf_lane v19_2 = custom_layer_nf_load(v + 38 * TILE + k);
        const custom_layer_nf_lane v39_1 = LESS(v19_1, v19_1, 1.0f);
        custom_layer_nf_store(t + 4 * TILE + k, v39_1);
        const custom_layer_nf_lane v39_2 = LESS(v19_2, v19_2, 1.0f);
        custom_layer_nf_store(t + 5 * TILE + k, v39_2);
        const custom_layer_nf_lane v41_1 = FMA(v39_1, s[18], 1.0f);
        custom_layer_nf_store(t + 6 * TILE + k, v41_1);
        const custom_layer_nf_lane v41_2 = FMA(v39_2, s[19], 1.0f);
        custom_layer_nf_store(t + 7 * TILE + k, v41_2);
        const custom_layer_nf_lane v31 = custom_layer_nf_load(v + 73 * TILE + k);
        const custom_layer_nf_lane d2 = custom_layer_nf_load(dy + 1 * TILE + k);
        const custom_layer_nf_lane v42 = v31 * d2;
        custom_layer_nf_store(t + 8 * TILE + k, v42);
        const custom_layer_nf_lane v30 = custom_layer_nf_load(v + 72 * TILE + k);
        const custom_layer_nf_lane v44 = v31 * (v30 * d2);
        custom_layer_nf_store(t + 9 * TILE + k, v44);
        const custom_layer_nf_lane v28 = custom_layer_nf_load(v + 71 * TILE + k);
        const custom_layer_nf_lane v46 = LESS(v28, v28, 1.0f);
        custom_layer_nf_store(t + 10 * TILE + k, v46);
    }

    /* coupling, forward, adjoint */
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v23 = custom_layer_nf_load(v + (55 + j) * TILE + k);
            const custom_layer_nf_lane v48 = v23 * (1.0f - v23);
            custom_layer_nf_store(t + (11 + j) * TILE + k, v48);
        }

    /* bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v41_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v49_1 = 1.0f / v41_1;
        custom_layer_nf_store(t + 27 * TILE + k, v49_1);
        const custom_layer_nf_lane v49_2 = 1.0f / v41_2;
        custom_layer_nf_store(t + 28 * TILE + k, v49_2);
        const custom_layer_nf_lane v12 = custom_layer_nf_load(v + 34 * TILE + k);
        const custom_layer_nf_lane v51 = LESS(v12, v12, 1.0f);
        custom_layer_nf_store(t + 29 * TILE + k, v51);
        const custom_layer_nf_lane v7_1 = custom_layer_nf_load(v + 18 * TILE + k);
        const custom_layer_nf_lane v7_2 = custom_layer_nf_load(v + 19 * TILE + k);
        const custom_layer_nf_lane v7_3 = custom_layer_nf_load(v + 20 * TILE + k);
        const custom_layer_nf_lane v7_4 = custom_layer_nf_load(v + 21 * TILE + k);
        const custom_layer_nf_lane v7_5 = custom_layer_nf_load(v + 22 * TILE + k);
        const custom_layer_nf_lane v7_6 = custom_layer_nf_load(v + 23 * TILE + k);
        const custom_layer_nf_lane v7_7 = custom_layer_nf_load(v + 24 * TILE + k);
        const custom_layer_nf_lane v7_8 = custom_layer_nf_load(v + 25 * TILE + k);
        const custom_layer_nf_lane v7_9 = custom_layer_nf_load(v + 26 * TILE + k);
        const custom_layer_nf_lane v7_10 = custom_layer_nf_load(v + 27 * TILE + k);
        const custom_layer_nf_lane v7_11 = custom_layer_nf_load(v + 28 * TILE + k);
        const custom_layer_nf_lane v7_12 = custom_layer_nf_load(v + 29 * TILE + k);
        const custom_layer_nf_lane v7_13 = custom_layer_nf_load(v + 30 * TILE + k);
        const custom_layer_nf_lane v7_14 = custom_layer_nf_load(v + 31 * TILE + k);
        const custom_layer_nf_lane v7_15 = custom_layer_nf_load(v + 32 * TILE + k);
        const custom_layer_nf_lane v7_16 = custom_layer_nf_load(v + 33 * TILE + k);
        const custom_layer_nf_lane v52_1 = 1.0f - v7_1;
        custom_layer_nf_store(t + 30 * TILE + k, v52_1);
        const custom_layer_nf_lane v52_2 = 1.0f - v7_2;
        custom_layer_nf_store(t + 31 * TILE + k, v52_2);
        const custom_layer_nf_lane v52_3 = 1.0f - v7_3;
        custom_layer_nf_store(t + 32 * TILE + k, v52_3);
        const custom_layer_nf_lane v52_4 = 1.0f - v7_4;
        custom_layer_nf_store(t + 33 * TILE + k, v52_4);
        const custom_layer_nf_lane v52_5 = 1.0f - v7_5;
        custom_layer_nf_store(t + 34 * TILE + k, v52_5);
        const custom_layer_nf_lane v52_6 = 1.0f - v7_6;
        custom_layer_nf_store(t + 35 * TILE + k, v52_6);
        const custom_layer_nf_lane v52_7 = 1.0f - v7_7;
        custom_layer_nf_store(t + 36 * TILE + k, v52_7);
        const custom_layer_nf_lane v52_8 = 1.0f - v7_8;
        custom_layer_nf_store(t + 37 * TILE + k, v52_8);
        const custom_layer_nf_lane v52_9 = 1.0f - v7_9;
        custom_layer_nf_store(t + 38 * TILE + k, v52_9);
        const custom_layer_nf_lane v52_10 = 1.0f - v7_10;
        custom_layer_nf_store(t + 39 * TILE + k, v52_10);
        const custom_layer_nf_lane v52_11 = 1.0f - v7_11;
        custom_layer_nf_store(t + 40 * TILE + k, v52_11);
        const custom_layer_nf_lane v52_12 = 1.0f - v7_12;
        custom_layer_nf_store(t + 41 * TILE + k, v52_12);
        const custom_layer_nf_lane v52_13 = 1.0f - v7_13;
        custom_layer_nf_store(t + 42 * TILE + k, v52_13);
        const custom_layer_nf_lane v52_14 = 1.0f - v7_14;
        custom_layer_nf_store(t + 43 * TILE + k, v52_14);
        const custom_layer_nf_lane v52_15 = 1.0f - v7_15;
        custom_layer_nf_store(t + 44 * TILE + k, v52_15);
        const custom_layer_nf_lane v52_16 = 1.0f - v7_16;
        custom_layer_nf_store(t + 45 * TILE + k, v52_16);
    }

    /* coupling, forward, adjoint */
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v7 = custom_layer_nf_load(v + (18 + j) * TILE + k);
            const custom_layer_nf_lane v52 = custom_layer_nf_load(t + (30 + j) * TILE + k);
            const custom_layer_nf_lane v53 = v7 * v52;
            custom_layer_nf_store(t + (46 + j) * TILE + k, v53);
        }

    /* bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v37_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v37_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v54_1 = 1.0f / v37_1;
        custom_layer_nf_store(t + 6 * TILE + k, v54_1);
        const custom_layer_nf_lane v54_2 = 1.0f / v37_2;
        custom_layer_nf_store(t + 7 * TILE + k, v54_2);
        const custom_layer_nf_lane v44 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v46 = custom_layer_nf_load(t + 10 * TILE + k);
        const custom_layer_nf_lane v42 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v59_1 = (v46 * ((v44 + 1.0f) * s[14])) * s[15];
        custom_layer_nf_store(t + 30 * TILE + k, v59_1);
        const custom_layer_nf_lane v59_2 = v42;
        custom_layer_nf_store(t + 31 * TILE + k, v59_2);
    }

    /* coupling, forward, adjoint */
    custom_layer_nf_matvec(t + 62 * TILE, l4_net_2_weight, 1, 16, t + 30 * TILE, NULL, NULL, t + 78 * TILE, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v23 = custom_layer_nf_load(v + (55 + j) * TILE + k);
            const custom_layer_nf_lane v60 = custom_layer_nf_load(t + (62 + j) * TILE + k);
            const custom_layer_nf_lane v22 = custom_layer_nf_load(v + (39 + j) * TILE + k);
            const custom_layer_nf_lane v48 = custom_layer_nf_load(t + (11 + j) * TILE + k);
            const custom_layer_nf_lane v64 = FMA(v48, v22 * v60, v23 * v60);
            custom_layer_nf_store(t + (30 + j) * TILE + k, v64);
        }
    custom_layer_nf_matvec(t + 2 * TILE, l4_net_1_weight, 1, 1, t + 30 * TILE, NULL, NULL, t + 78 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane d1 = custom_layer_nf_load(dy + k);
        const custom_layer_nf_lane v65 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v66 = d1 + v65;
        const custom_layer_nf_lane v49_1 = custom_layer_nf_load(t + 27 * TILE + k);
        const custom_layer_nf_lane v49_2 = custom_layer_nf_load(t + 28 * TILE + k);
        const custom_layer_nf_lane v19_1 = custom_layer_nf_load(v + 37 * TILE + k);
        const custom_layer_nf_lane v19_2 = custom_layer_nf_load(v + 38 * TILE + k);
        const custom_layer_nf_lane v69_1 = v19_1 * (-(v49_1 * s[18]));
        const custom_layer_nf_lane v69_2 = v19_2 * (-(v49_2 * s[19]));
        const custom_layer_nf_lane v42 = custom_layer_nf_load(t + 8 * TILE + k);
        const custom_layer_nf_lane v39_1 = custom_layer_nf_load(t + 4 * TILE + k);
        const custom_layer_nf_lane v39_2 = custom_layer_nf_load(t + 5 * TILE + k);
        const custom_layer_nf_lane v75_1 = FMA(v39_1 * FMA(v42, s[8], v69_1 + v69_1), s[10], v42);
        custom_layer_nf_store(t + 9 * TILE + k, v75_1);
        const custom_layer_nf_lane v75_2 = FMA(v39_2 * FMA(v66, s[9], v69_2 + v69_2), s[11], v66);
        const custom_layer_nf_lane v15 = custom_layer_nf_load(v + 36 * TILE + k);
        const custom_layer_nf_lane v76 = v15 * v75_2;
        custom_layer_nf_store(t + 3 * TILE + k, v76);
        const custom_layer_nf_lane v14 = custom_layer_nf_load(v + 35 * TILE + k);
        const custom_layer_nf_lane v51 = custom_layer_nf_load(t + 29 * TILE + k);
        const custom_layer_nf_lane v83_1 = (v51 * (FMA(v15, v14 * v75_2, 1.0f) * s[6])) * s[7];
        custom_layer_nf_store(t + 11 * TILE + k, v83_1);
        const custom_layer_nf_lane v83_2 = v76;
        custom_layer_nf_store(t + 12 * TILE + k, v83_2);
    }

    /* coupling, forward, adjoint */
    custom_layer_nf_matvec(t + 13 * TILE, l2_net_2_weight, 1, 16, t + 11 * TILE, NULL, NULL, t + 78 * TILE, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v7 = custom_layer_nf_load(v + (18 + j) * TILE + k);
            const custom_layer_nf_lane v84 = custom_layer_nf_load(t + (13 + j) * TILE + k);
            const custom_layer_nf_lane v6 = custom_layer_nf_load(v + (2 + j) * TILE + k);
            const custom_layer_nf_lane v53 = custom_layer_nf_load(t + (46 + j) * TILE + k);
            const custom_layer_nf_lane v88 = FMA(v53, v6 * v84, v7 * v84);
            custom_layer_nf_store(t + (29 + j) * TILE + k, v88);
        }
    custom_layer_nf_matvec(t + 2 * TILE, l2_net_1_weight, 1, 1, t + 29 * TILE, NULL, NULL, t + 78 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v89 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v75_1 = custom_layer_nf_load(t + 9 * TILE + k);
        const custom_layer_nf_lane v90 = v89 + v75_1;
        const custom_layer_nf_lane v54_1 = custom_layer_nf_load(t + 6 * TILE + k);
        const custom_layer_nf_lane v54_2 = custom_layer_nf_load(t + 7 * TILE + k);
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(v + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(v + 1 * TILE + k);
        const custom_layer_nf_lane v93_1 = v3_1 * (-(v54_1 * s[16]));
        const custom_layer_nf_lane v93_2 = v3_2 * (-(v54_2 * s[17]));
        const custom_layer_nf_lane v76 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v35_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v35_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v99_1 = FMA(v35_1 * FMA(v90, s[0], v93_1 + v93_1), s[2], v90);
        custom_layer_nf_store(dx + k, v99_1);
        const custom_layer_nf_lane v99_2 = FMA(v35_2 * FMA(v76, s[1], v93_2 + v93_2), s[3], v76);
        custom_layer_nf_store(dx + 1 * TILE + k, v99_2);
    }
}

static void custom_layer_nf_gaussian_score(const float *x, float *dx, size_t m)
{
    size_t k;
    /* gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane v1_1 = x2 * (-0.5f);
        const custom_layer_nf_lane v1_2 = x1 * (-0.5f);
        const custom_layer_nf_lane v3_1 = (v1_2 + v1_2);
        custom_layer_nf_store(dx + k, v3_1);
        const custom_layer_nf_lane v3_2 = (v1_1 + v1_1);
        custom_layer_nf_store(dx + 1 * TILE + k, v3_2);
    }
}

static void custom_layer_nf_bump_coupling_grad_prologue(const float *params, float *s)
{
    const float *l1_a = params + 0; /* [2] */
    const float *l1_b = params + 2; /* [2] */
    const float *l2_scaling_factor = params + 6; /* [1] */
    const float *l3_a = params + 73; /* [2] */
    const float *l3_b = params + 75; /* [2] */
    const float *l4_scaling_factor = params + 79; /* [1] */
    s[0] = fmaxf(l1_a[0], 0) + log1pf(expf(-fabsf(l1_a[0])));
    s[1] = fmaxf(l1_a[1], 0) + log1pf(expf(-fabsf(l1_a[1])));
    s[2] = fmaxf(l1_b[0], 0) + log1pf(expf(-fabsf(l1_b[0])));
    s[3] = fmaxf(l1_b[1], 0) + log1pf(expf(-fabsf(l1_b[1])));
    s[4] = s[0] * s[2];
    s[5] = s[1] * s[3];
    s[6] = -3e+01f < l2_scaling_factor[0] ? l2_scaling_factor[0] : l2_scaling_factor[0] == l2_scaling_factor[0] ? -3e+01f : l2_scaling_factor[0];
    s[7] = s[6] < 4.3820266f ? s[6] : s[6] == s[6] ? 4.3820266f : s[6];
    s[8] = expf(s[7]);
    s[9] = 1.0f / s[8];
    s[10] = fmaxf(l3_a[0], 0) + log1pf(expf(-fabsf(l3_a[0])));
    s[11] = fmaxf(l3_a[1], 0) + log1pf(expf(-fabsf(l3_a[1])));
    s[12] = fmaxf(l3_b[0], 0) + log1pf(expf(-fabsf(l3_b[0])));
    s[13] = fmaxf(l3_b[1], 0) + log1pf(expf(-fabsf(l3_b[1])));
    s[14] = s[10] * s[12];
    s[15] = s[11] * s[13];
    s[16] = -3e+01f < l4_scaling_factor[0] ? l4_scaling_factor[0] : l4_scaling_factor[0] == l4_scaling_factor[0] ? -3e+01f : l4_scaling_factor[0];
    s[17] = s[16] < 4.3820266f ? s[16] : s[16] == s[16] ? 4.3820266f : s[16];
    s[18] = expf(s[17]);
    s[19] = 1.0f / s[18];
    s[20] = s[19] / s[18];
    s[21] = -s[20];
    s[33] = 1 / (1 + expf(-l3_b[0]));
    s[34] = 1 / (1 + expf(-l3_b[1]));
    s[39] = 1 / (1 + expf(-l3_a[0]));
    s[40] = 1 / (1 + expf(-l3_a[1]));
    s[43] = s[9] / s[8];
    s[44] = -s[43];
    s[56] = 1 / (1 + expf(-l1_b[0]));
    s[57] = 1 / (1 + expf(-l1_b[1]));
    s[62] = 1 / (1 + expf(-l1_a[0]));
    s[63] = 1 / (1 + expf(-l1_a[1]));
}

static void custom_layer_nf_bump_coupling_grad(const float *params, const float *s, const float *x, float *l, float *y, float *v, float *t, size_t m)
{
    const float *l1_c = params + 4; /* [2] */
    const float *l2_net_1_weight = params + 7; /* [16, 1] */
    const float *l2_net_1_bias = params + 23; /* [16] */
    const float *l2_net_2_weight = params + 39; /* [2, 16] */
    const float *l2_net_2_bias = params + 71; /* [2] */
    const float *l3_c = params + 77; /* [2] */
    const float *l4_net_1_weight = params + 80; /* [16, 1] */
    const float *l4_net_1_bias = params + 96; /* [16] */
    const float *l4_net_2_weight = params + 112; /* [2, 16] */
    const float *l4_net_2_bias = params + 144; /* [2] */
    size_t k, j;
    /* bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
        const custom_layer_nf_lane v2_1 = FMA(x1, s[2], l1_c[0]);
        custom_layer_nf_store(t + k, v2_1);
        const custom_layer_nf_lane v2_2 = FMA(x2, s[3], l1_c[1]);
        custom_layer_nf_store(t + 1 * TILE + k, v2_2);
    }
    custom_layer_nf_each_tanh(v, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v3_1 = custom_layer_nf_load(v + k);
        const custom_layer_nf_lane v3_2 = custom_layer_nf_load(v + 1 * TILE + k);
        const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
        const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
        const custom_layer_nf_lane v5_1 = FMA(v3_1, s[0], x1);
        custom_layer_nf_store(v + 2 * TILE + k, v5_1);
        const custom_layer_nf_lane v5_2 = FMA(v3_2, s[1], x2);
        custom_layer_nf_store(v + 3 * TILE + k, v5_2);
        const custom_layer_nf_lane v7_1 = LESS(v3_1, v3_1, 1.0f);
        custom_layer_nf_store(v + 4 * TILE + k, v7_1);
        const custom_layer_nf_lane v7_2 = LESS(v3_2, v3_2, 1.0f);
        custom_layer_nf_store(v + 5 * TILE + k, v7_2);
        const custom_layer_nf_lane v9_1 = FMA(v7_1, s[4], 1.0f);
        custom_layer_nf_store(v + 6 * TILE + k, v9_1);
        const custom_layer_nf_lane v9_2 = FMA(v7_2, s[5], 1.0f);
        custom_layer_nf_store(v + 7 * TILE + k, v9_2);
    }
    custom_layer_nf_each_log(t, v + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v10_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v10_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane l1 = custom_layer_nf_load(l + k);
        const custom_layer_nf_lane v12 = l1 + (v10_1 + v10_2);
        custom_layer_nf_store(t + 2 * TILE + k, v12);
    }

    /* coupling, forward */
    custom_layer_nf_matvec(v + 8 * TILE, l2_net_1_weight, 1, 1, v + 2 * TILE, l2_net_1_bias, NULL, t + 43 * TILE, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(v + 24 * TILE, v + 8 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v13 = custom_layer_nf_load(v + (8 + j) * TILE + k);
            const custom_layer_nf_lane v14 = custom_layer_nf_load(v + (24 + j) * TILE + k);
            const custom_layer_nf_lane v15 = v13 * v14;
            custom_layer_nf_store(v + (40 + j) * TILE + k, v15);
        }
    custom_layer_nf_matvec(t, l2_net_2_weight, 16, 1, v + 40 * TILE, NULL, NULL, t + 43 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v16_1 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v16_2 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v17_1 = v16_1 + l2_net_2_bias[0];
        custom_layer_nf_store(v + 56 * TILE + k, v17_1);
        const custom_layer_nf_lane v17_2 = v16_2 + l2_net_2_bias[1];
        custom_layer_nf_store(v + 57 * TILE + k, v17_2);
        const custom_layer_nf_lane v18 = v17_1 * s[9];
        custom_layer_nf_store(t + 3 * TILE + k, v18);
    }
    custom_layer_nf_each_tanh(v + 58 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v19 = custom_layer_nf_load(v + 58 * TILE + k);
        const custom_layer_nf_lane v20 = v19 * s[8];
        custom_layer_nf_store(t + k, v20);
        const custom_layer_nf_lane v5_2 = custom_layer_nf_load(v + 3 * TILE + k);
        const custom_layer_nf_lane v17_2 = custom_layer_nf_load(v + 57 * TILE + k);
        const custom_layer_nf_lane v21 = v5_2 + v17_2;
        custom_layer_nf_store(v + 59 * TILE + k, v21);
    }
    custom_layer_nf_each_exp(v + 60 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v21 = custom_layer_nf_load(v + 59 * TILE + k);
        const custom_layer_nf_lane v22 = custom_layer_nf_load(v + 60 * TILE + k);
        const custom_layer_nf_lane v23 = v21 * v22;
        custom_layer_nf_store(v + 61 * TILE + k, v23);
        const custom_layer_nf_lane v12 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v20 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v24 = v12 + v20;
        custom_layer_nf_store(t + 1 * TILE + k, v24);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(v + 2 * TILE + k);
        const custom_layer_nf_lane v26_1 = FMA(v5_1, s[12], l3_c[0]);
        custom_layer_nf_store(t + 3 * TILE + k, v26_1);
        const custom_layer_nf_lane v26_2 = FMA(v23, s[13], l3_c[1]);
        custom_layer_nf_store(t + 4 * TILE + k, v26_2);
    }

    /* bump, forward */
    custom_layer_nf_each_tanh(v + 62 * TILE, t + 3 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v27_1 = custom_layer_nf_load(v + 62 * TILE + k);
        const custom_layer_nf_lane v27_2 = custom_layer_nf_load(v + 63 * TILE + k);
        const custom_layer_nf_lane v5_1 = custom_layer_nf_load(v + 2 * TILE + k);
        const custom_layer_nf_lane v23 = custom_layer_nf_load(v + 61 * TILE + k);
        const custom_layer_nf_lane v29_1 = FMA(v27_1, s[10], v5_1);
        custom_layer_nf_store(v + 64 * TILE + k, v29_1);
        const custom_layer_nf_lane v29_2 = FMA(v27_2, s[11], v23);
        custom_layer_nf_store(v + 65 * TILE + k, v29_2);
        const custom_layer_nf_lane v31_1 = LESS(v27_1, v27_1, 1.0f);
        custom_layer_nf_store(v + 66 * TILE + k, v31_1);
        const custom_layer_nf_lane v31_2 = LESS(v27_2, v27_2, 1.0f);
        custom_layer_nf_store(v + 67 * TILE + k, v31_2);
        const custom_layer_nf_lane v33_1 = FMA(v31_1, s[14], 1.0f);
        custom_layer_nf_store(v + 68 * TILE + k, v33_1);
        const custom_layer_nf_lane v33_2 = FMA(v31_2, s[15], 1.0f);
        custom_layer_nf_store(v + 69 * TILE + k, v33_2);
    }
    custom_layer_nf_each_log(t + 2 * TILE, v + 68 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v34_1 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v34_2 = custom_layer_nf_load(t + 3 * TILE + k);
        const custom_layer_nf_lane v24 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v36 = v24 + (v34_1 + v34_2);
        custom_layer_nf_store(t + k, v36);
    }

    /* coupling, forward */
    custom_layer_nf_matvec(v + 70 * TILE, l4_net_1_weight, 1, 1, v + 65 * TILE, l4_net_1_bias, NULL, t + 43 * TILE, 1, 16, TILE, m);
    custom_layer_nf_each_sigmoid(v + 86 * TILE, v + 70 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v37 = custom_layer_nf_load(v + (70 + j) * TILE + k);
            const custom_layer_nf_lane v38 = custom_layer_nf_load(v + (86 + j) * TILE + k);
            const custom_layer_nf_lane v39 = v37 * v38;
            custom_layer_nf_store(v + (102 + j) * TILE + k, v39);
        }
    custom_layer_nf_matvec(t + 1 * TILE, l4_net_2_weight, 16, 1, v + 102 * TILE, NULL, NULL, t + 43 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v40_1 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v40_2 = custom_layer_nf_load(t + 2 * TILE + k);
        const custom_layer_nf_lane v41_1 = v40_1 + l4_net_2_bias[0];
        custom_layer_nf_store(v + 118 * TILE + k, v41_1);
        const custom_layer_nf_lane v41_2 = v40_2 + l4_net_2_bias[1];
        custom_layer_nf_store(v + 119 * TILE + k, v41_2);
        const custom_layer_nf_lane v42 = v41_1 * s[19];
        custom_layer_nf_store(t + 3 * TILE + k, v42);
    }
    custom_layer_nf_each_tanh(v + 120 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v43 = custom_layer_nf_load(v + 120 * TILE + k);
        const custom_layer_nf_lane v44 = v43 * s[18];
        custom_layer_nf_store(t + 1 * TILE + k, v44);
        const custom_layer_nf_lane v29_1 = custom_layer_nf_load(v + 64 * TILE + k);
        const custom_layer_nf_lane v41_2 = custom_layer_nf_load(v + 119 * TILE + k);
        const custom_layer_nf_lane v45 = v29_1 + v41_2;
        custom_layer_nf_store(v + 121 * TILE + k, v45);
    }
    custom_layer_nf_each_exp(v + 122 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_nf_lane v45 = custom_layer_nf_load(v + 121 * TILE + k);
        const custom_layer_nf_lane v46 = custom_layer_nf_load(v + 122 * TILE + k);
        const custom_layer_nf_lane v47 = v45 * v46;
        custom_layer_nf_store(y + 1 * TILE + k, v47);
        const custom_layer_nf_lane v36 = custom_layer_nf_load(t + k);
        const custom_layer_nf_lane v44 = custom_layer_nf_load(t + 1 * TILE + k);
        const custom_layer_nf_lane v48 = v36 + v44;
        custom_layer_nf_store(l + k, v48);
        const custom_layer_nf_lane v29_2 = custom_layer_nf_load(v + 65 * TILE + k);
        const custom_layer_nf_lane v49_1 = v29_2;
        custom_layer_nf_store(y + k, v49_1);
    }
}

static void custom_layer_nf_bump_coupling_grad_back(const float *params, const float *s, const float *x, const float *a, const float *dy, float *dx, float *v, float *t, double *total, size_t m)
{
    const float *l2_net_1_weight = params + 7; /* [16, 1] */
    const float *l2_net_2_weight = params + 39; /* [2, 16] */
    const float *l4_net_1_weight = params + 80; /* [16, 1] */
    const float *l4_net_2_weight = params + 112; /* [2, 16] */
    size_t k, j;
    /* coupling, forward, adjoint */
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g0 = zero, g1 = zero, g2 = zero, g3 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v46 = custom_layer_nf_load(v + 122 * TILE + k);
            const custom_layer_nf_lane d2 = custom_layer_nf_load(dy + 1 * TILE + k);
            const custom_layer_nf_lane v50 = v46 * d2;
            custom_layer_nf_store(t + k, v50);
            g0 = g0 + v50;
            const custom_layer_nf_lane v45 = custom_layer_nf_load(v + 121 * TILE + k);
            const custom_layer_nf_lane a1 = custom_layer_nf_load(a + k);
            const custom_layer_nf_lane v54 = FMA(v46, v45 * d2, a1);
            const custom_layer_nf_lane v43 = custom_layer_nf_load(v + 120 * TILE + k);
            g1 = FMA(v43, v54, g1);
            const custom_layer_nf_lane v60 = (v54 * s[18]) * LESS(v43, v43, 1.0f);
            g2 = g2 + v60;
            const custom_layer_nf_lane v41_1 = custom_layer_nf_load(v + 118 * TILE + k);
            g3 = FMA(v41_1, v60, g3);
            const custom_layer_nf_lane v65_1 = v60 * s[19];
            custom_layer_nf_store(t + 1 * TILE + k, v65_1);
            const custom_layer_nf_lane v65_2 = v50;
            custom_layer_nf_store(t + 2 * TILE + k, v65_2);
        }
        total[0] += (double)custom_layer_nf_hsum(g0);
        total[1] += (double)custom_layer_nf_hsum(g1);
        total[2] += (double)custom_layer_nf_hsum(g2);
        total[3] += (double)custom_layer_nf_hsum(g3);
    }
    custom_layer_nf_outer(total + 4, t + 1 * TILE, v + 102 * TILE, t + 43 * TILE, NULL, 0, 2, 16, TILE, m);
    custom_layer_nf_matvec(t + 3 * TILE, l4_net_2_weight, 1, 16, t + 1 * TILE, NULL, NULL, t + 43 * TILE, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v38 = custom_layer_nf_load(v + (86 + j) * TILE + k);
            const custom_layer_nf_lane v67 = custom_layer_nf_load(t + (3 + j) * TILE + k);
            const custom_layer_nf_lane v37 = custom_layer_nf_load(v + (70 + j) * TILE + k);
            const custom_layer_nf_lane v73 = FMA(v37 * v67, v38 * (1.0f - v38), v38 * v67);
            custom_layer_nf_store(t + (19 + j) * TILE + k, v73);
        }
    custom_layer_nf_outer(total + 36, t + 19 * TILE, v + 65 * TILE, t + 43 * TILE, NULL, 0, 16, 1, TILE, m);
    for (j = 0; j < 16; j++) {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g52 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v73 = custom_layer_nf_load(t + (19 + j) * TILE + k);
            g52 = g52 + v73;
        }
        total[52 + j] += (double)custom_layer_nf_hsum(g52);
    }

    /* coupling, forward, adjoint */
    custom_layer_nf_matvec(t + 1 * TILE, l4_net_1_weight, 1, 1, t + 19 * TILE, NULL, NULL, t + 43 * TILE, 16, 1, TILE, m);
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g68 = zero,
             g69 = zero, g70 = zero, g71 = zero, g72 = zero, g73 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v76 = custom_layer_nf_load(t + 1 * TILE + k);
            const custom_layer_nf_lane d1 = custom_layer_nf_load(dy + k);
            const custom_layer_nf_lane v77 = v76 + d1;
            custom_layer_nf_store(t + 2 * TILE + k, v77);
            const custom_layer_nf_lane v33_1 = custom_layer_nf_load(v + 68 * TILE + k);
            const custom_layer_nf_lane v33_2 = custom_layer_nf_load(v + 69 * TILE + k);
            const custom_layer_nf_lane a1 = custom_layer_nf_load(a + k);
            const custom_layer_nf_lane v79_1 = a1 * (1.0f / v33_1);
            const custom_layer_nf_lane v79_2 = a1 * (1.0f / v33_2);
            const custom_layer_nf_lane v31_1 = custom_layer_nf_load(v + 66 * TILE + k);
            const custom_layer_nf_lane v31_2 = custom_layer_nf_load(v + 67 * TILE + k);
            g68 = FMA(v31_1, v79_1, g68);
            g69 = FMA(v31_2, v79_2, g69);
            const custom_layer_nf_lane v27_1 = custom_layer_nf_load(v + 62 * TILE + k);
            const custom_layer_nf_lane v27_2 = custom_layer_nf_load(v + 63 * TILE + k);
            const custom_layer_nf_lane v84_1 = v27_1 * (-(v79_1 * s[14]));
            const custom_layer_nf_lane v84_2 = v27_2 * (-(v79_2 * s[15]));
            const custom_layer_nf_lane v50 = custom_layer_nf_load(t + k);
            g70 = FMA(v27_1, v50, g70);
            g71 = FMA(v27_2, v77, g71);
            const custom_layer_nf_lane v90_1 = v31_1 * FMA(v50, s[10], v84_1 + v84_1);
            custom_layer_nf_store(t + 3 * TILE + k, v90_1);
            const custom_layer_nf_lane v90_2 = v31_2 * FMA(v77, s[11], v84_2 + v84_2);
            custom_layer_nf_store(t + 4 * TILE + k, v90_2);
            g72 = g72 + v90_1;
            g73 = g73 + v90_2;
            const custom_layer_nf_lane v92_1 = v90_1 * s[12];
            custom_layer_nf_store(t + 5 * TILE + k, v92_1);
            const custom_layer_nf_lane v92_2 = v90_2 * s[13];
            custom_layer_nf_store(t + 6 * TILE + k, v92_2);
        }
        total[68] += (double)custom_layer_nf_hsum(g68);
        total[69] += (double)custom_layer_nf_hsum(g69);
        total[70] += (double)custom_layer_nf_hsum(g70);
        total[71] += (double)custom_layer_nf_hsum(g71);
        total[72] += (double)custom_layer_nf_hsum(g72);
        total[73] += (double)custom_layer_nf_hsum(g73);
    }

    /* bump, forward, adjoint */
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g74 = zero,
             g75 = zero, g76 = zero, g77 = zero, g78 = zero, g79 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v5_1 = custom_layer_nf_load(v + 2 * TILE + k);
            const custom_layer_nf_lane v90_1 = custom_layer_nf_load(t + 3 * TILE + k);
            const custom_layer_nf_lane v23 = custom_layer_nf_load(v + 61 * TILE + k);
            const custom_layer_nf_lane v90_2 = custom_layer_nf_load(t + 4 * TILE + k);
            g74 = FMA(v5_1, v90_1, g74);
            g75 = FMA(v23, v90_2, g75);
            const custom_layer_nf_lane v50 = custom_layer_nf_load(t + k);
            const custom_layer_nf_lane v92_1 = custom_layer_nf_load(t + 5 * TILE + k);
            const custom_layer_nf_lane v77 = custom_layer_nf_load(t + 2 * TILE + k);
            const custom_layer_nf_lane v92_2 = custom_layer_nf_load(t + 6 * TILE + k);
            const custom_layer_nf_lane v95_1 = v50 + v92_1;
            custom_layer_nf_store(t + 7 * TILE + k, v95_1);
            const custom_layer_nf_lane v95_2 = v77 + v92_2;
            const custom_layer_nf_lane v22 = custom_layer_nf_load(v + 60 * TILE + k);
            const custom_layer_nf_lane v96 = v22 * v95_2;
            custom_layer_nf_store(t + 1 * TILE + k, v96);
            g76 = g76 + v96;
            const custom_layer_nf_lane v21 = custom_layer_nf_load(v + 59 * TILE + k);
            const custom_layer_nf_lane a1 = custom_layer_nf_load(a + k);
            const custom_layer_nf_lane v100 = FMA(v22, v21 * v95_2, a1);
            const custom_layer_nf_lane v19 = custom_layer_nf_load(v + 58 * TILE + k);
            g77 = FMA(v19, v100, g77);
            const custom_layer_nf_lane v106 = (v100 * s[8]) * LESS(v19, v19, 1.0f);
            g78 = g78 + v106;
            const custom_layer_nf_lane v17_1 = custom_layer_nf_load(v + 56 * TILE + k);
            g79 = FMA(v17_1, v106, g79);
            const custom_layer_nf_lane v111_1 = v106 * s[9];
            custom_layer_nf_store(t + 9 * TILE + k, v111_1);
            const custom_layer_nf_lane v111_2 = v96;
            custom_layer_nf_store(t + 10 * TILE + k, v111_2);
        }
        total[74] += (double)custom_layer_nf_hsum(g74);
        total[75] += (double)custom_layer_nf_hsum(g75);
        total[76] += (double)custom_layer_nf_hsum(g76);
        total[77] += (double)custom_layer_nf_hsum(g77);
        total[78] += (double)custom_layer_nf_hsum(g78);
        total[79] += (double)custom_layer_nf_hsum(g79);
    }

    /* coupling, forward, adjoint */
    custom_layer_nf_outer(total + 80, t + 9 * TILE, v + 40 * TILE, t + 43 * TILE, NULL, 0, 2, 16, TILE, m);
    custom_layer_nf_matvec(t + 11 * TILE, l2_net_2_weight, 1, 16, t + 9 * TILE, NULL, NULL, t + 43 * TILE, 2, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v14 = custom_layer_nf_load(v + (24 + j) * TILE + k);
            const custom_layer_nf_lane v113 = custom_layer_nf_load(t + (11 + j) * TILE + k);
            const custom_layer_nf_lane v13 = custom_layer_nf_load(v + (8 + j) * TILE + k);
            const custom_layer_nf_lane v119 = FMA(v13 * v113, v14 * (1.0f - v14), v14 * v113);
            custom_layer_nf_store(t + (27 + j) * TILE + k, v119);
        }
    custom_layer_nf_outer(total + 112, t + 27 * TILE, v + 2 * TILE, t + 43 * TILE, NULL, 0, 16, 1, TILE, m);
    for (j = 0; j < 16; j++) {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g128 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v119 = custom_layer_nf_load(t + (27 + j) * TILE + k);
            g128 = g128 + v119;
        }
        total[128 + j] += (double)custom_layer_nf_hsum(g128);
    }

    /* coupling, forward, adjoint */
    custom_layer_nf_matvec(t, l2_net_1_weight, 1, 1, t + 27 * TILE, NULL, NULL, t + 43 * TILE, 16, 1, TILE, m);
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g144 = zero,
             g145 = zero, g146 = zero,
             g147 = zero, g148 = zero, g149 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane v122 = custom_layer_nf_load(t + k);
            const custom_layer_nf_lane v95_1 = custom_layer_nf_load(t + 7 * TILE + k);
            const custom_layer_nf_lane v123 = v122 + v95_1;
            custom_layer_nf_store(t + 2 * TILE + k, v123);
            const custom_layer_nf_lane v9_1 = custom_layer_nf_load(v + 6 * TILE + k);
            const custom_layer_nf_lane v9_2 = custom_layer_nf_load(v + 7 * TILE + k);
            const custom_layer_nf_lane a1 = custom_layer_nf_load(a + k);
            const custom_layer_nf_lane v125_1 = a1 * (1.0f / v9_1);
            const custom_layer_nf_lane v125_2 = a1 * (1.0f / v9_2);
            const custom_layer_nf_lane v7_1 = custom_layer_nf_load(v + 4 * TILE + k);
            const custom_layer_nf_lane v7_2 = custom_layer_nf_load(v + 5 * TILE + k);
            g144 = FMA(v7_1, v125_1, g144);
            g145 = FMA(v7_2, v125_2, g145);
            const custom_layer_nf_lane v3_1 = custom_layer_nf_load(v + k);
            const custom_layer_nf_lane v3_2 = custom_layer_nf_load(v + 1 * TILE + k);
            const custom_layer_nf_lane v130_1 = v3_1 * (-(v125_1 * s[4]));
            const custom_layer_nf_lane v130_2 = v3_2 * (-(v125_2 * s[5]));
            const custom_layer_nf_lane v96 = custom_layer_nf_load(t + 1 * TILE + k);
            g146 = FMA(v3_1, v123, g146);
            g147 = FMA(v3_2, v96, g147);
            const custom_layer_nf_lane v136_1 = v7_1 * FMA(v123, s[0], v130_1 + v130_1);
            custom_layer_nf_store(t + 3 * TILE + k, v136_1);
            const custom_layer_nf_lane v136_2 = v7_2 * FMA(v96, s[1], v130_2 + v130_2);
            custom_layer_nf_store(t + 4 * TILE + k, v136_2);
            g148 = g148 + v136_1;
            g149 = g149 + v136_2;
            const custom_layer_nf_lane v138_1 = v136_1 * s[2];
            custom_layer_nf_store(t + 5 * TILE + k, v138_1);
            const custom_layer_nf_lane v138_2 = v136_2 * s[3];
            custom_layer_nf_store(t + 6 * TILE + k, v138_2);
        }
        total[144] += (double)custom_layer_nf_hsum(g144);
        total[145] += (double)custom_layer_nf_hsum(g145);
        total[146] += (double)custom_layer_nf_hsum(g146);
        total[147] += (double)custom_layer_nf_hsum(g147);
        total[148] += (double)custom_layer_nf_hsum(g148);
        total[149] += (double)custom_layer_nf_hsum(g149);
    }

    /* bump, forward, adjoint */
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g150 = zero,
             g151 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
            const custom_layer_nf_lane v136_1 = custom_layer_nf_load(t + 3 * TILE + k);
            const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
            const custom_layer_nf_lane v136_2 = custom_layer_nf_load(t + 4 * TILE + k);
            g150 = FMA(x1, v136_1, g150);
            g151 = FMA(x2, v136_2, g151);
            const custom_layer_nf_lane v123 = custom_layer_nf_load(t + 2 * TILE + k);
            const custom_layer_nf_lane v138_1 = custom_layer_nf_load(t + 5 * TILE + k);
            const custom_layer_nf_lane v96 = custom_layer_nf_load(t + 1 * TILE + k);
            const custom_layer_nf_lane v138_2 = custom_layer_nf_load(t + 6 * TILE + k);
            const custom_layer_nf_lane v141_1 = v123 + v138_1;
            custom_layer_nf_store(dx + k, v141_1);
            const custom_layer_nf_lane v141_2 = v96 + v138_2;
            custom_layer_nf_store(dx + 1 * TILE + k, v141_2);
        }
        total[150] += (double)custom_layer_nf_hsum(g150);
        total[151] += (double)custom_layer_nf_hsum(g151);
    }
}

static void custom_layer_nf_bump_coupling_grad_epilogue(const float *params, float *s, const double *total, float *grad)
{
    const float *l2_scaling_factor = params + 6; /* [1] */
    const float *l4_scaling_factor = params + 79; /* [1] */
    size_t i;
    s[22] = (float)total[3] * s[21];
    s[23] = s[22] + (float)total[1];
    s[24] = s[23] * s[18];
    s[25] = s[16] < 4.3820266f ? s[24] : 0.0f;
    s[26] = -3e+01f < l4_scaling_factor[0] ? s[25] : 0.0f;
    s[27] = (float)total[68] * s[12];
    s[28] = (float)total[69] * s[13];
    s[29] = (float)total[68] * s[10];
    s[30] = (float)total[69] * s[11];
    s[31] = s[29] + (float)total[74];
    s[32] = s[30] + (float)total[75];
    s[35] = s[31] * s[33];
    s[36] = s[32] * s[34];
    s[37] = s[27] + (float)total[70];
    s[38] = s[28] + (float)total[71];
    s[41] = s[37] * s[39];
    s[42] = s[38] * s[40];
    s[45] = (float)total[79] * s[44];
    s[46] = s[45] + (float)total[77];
    s[47] = s[46] * s[8];
    s[48] = s[6] < 4.3820266f ? s[47] : 0.0f;
    s[49] = -3e+01f < l2_scaling_factor[0] ? s[48] : 0.0f;
    s[50] = (float)total[144] * s[2];
    s[51] = (float)total[145] * s[3];
    s[52] = (float)total[144] * s[0];
    s[53] = (float)total[145] * s[1];
    s[54] = s[52] + (float)total[150];
    s[55] = s[53] + (float)total[151];
    s[58] = s[54] * s[56];
    s[59] = s[55] * s[57];
    s[60] = s[50] + (float)total[146];
    s[61] = s[51] + (float)total[147];
    s[64] = s[60] * s[62];
    s[65] = s[61] * s[63];
    s[66] = (float)total[2] * s[19];
    s[67] = (float)total[78] * s[9];
    grad[0] = s[64];
    grad[1] = s[65];
    grad[2] = s[58];
    grad[3] = s[59];
    grad[4] = (float)total[148];
    grad[5] = (float)total[149];
    grad[6] = s[49];
    for (i = 0; i < 16; i++)
        grad[7 + i] = (float)total[112 + i];
    for (i = 0; i < 16; i++)
        grad[23 + i] = (float)total[128 + i];
    for (i = 0; i < 32; i++)
        grad[39 + i] = (float)total[80 + i];
    grad[71] = s[67];
    grad[72] = (float)total[76];
    grad[73] = s[41];
    grad[74] = s[42];
    grad[75] = s[35];
    grad[76] = s[36];
    grad[77] = (float)total[72];
    grad[78] = (float)total[73];
    grad[79] = s[26];
    for (i = 0; i < 16; i++)
        grad[80 + i] = (float)total[36 + i];
    for (i = 0; i < 16; i++)
        grad[96 + i] = (float)total[52 + i];
    for (i = 0; i < 32; i++)
        grad[112 + i] = (float)total[4 + i];
    grad[144] = s[66];
    grad[145] = (float)total[0];
}

static void custom_layer_nf_gaussian_grad(const float *x, const float *w, const float *l, const float *x0, float *dx, float *a, double *total, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    {
        const custom_layer_nf_lane zero = custom_layer_nf_set(0);
        custom_layer_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const custom_layer_nf_lane x2 = custom_layer_nf_load(x + 1 * TILE + k);
            const custom_layer_nf_lane x1 = custom_layer_nf_load(x + k);
            const custom_layer_nf_lane l1 = custom_layer_nf_load(l + k);
            const custom_layer_nf_lane v5 = l1 + FMA(FMA(x1, x1, (x2 * x2)), -0.5f, -1.837877f);
            const custom_layer_nf_lane o1 = custom_layer_nf_load(x0 + k);
            const custom_layer_nf_lane o2 = custom_layer_nf_load(x0 + 1 * TILE + k);
            const custom_layer_nf_lane v6 = custom_layer_nf_max(o1, o2);
            const custom_layer_nf_lane v7 = custom_layer_nf_select_lt(v5, custom_layer_nf_set(INFINITY), v5, custom_layer_nf_set(-INFINITY));
            const custom_layer_nf_lane w1 = custom_layer_nf_load(w + k);
            const custom_layer_nf_lane v10 = w1 * (-custom_layer_nf_select_le(v6, custom_layer_nf_set(INFINITY), v7, v6));
            const custom_layer_nf_lane v11 = custom_layer_nf_select_lt(custom_layer_nf_set(0.0f), w1, v10, custom_layer_nf_set(0.0f));
            g0 = g0 + v11;
            const custom_layer_nf_lane v13 = -w1;
            custom_layer_nf_store(a + k, v13);
            const custom_layer_nf_lane v14 = v13 * (-0.5f);
            const custom_layer_nf_lane v15_1 = x2 * v14;
            const custom_layer_nf_lane v15_2 = x1 * v14;
            const custom_layer_nf_lane v17_1 = (v15_2 + v15_2);
            custom_layer_nf_store(dx + k, v17_1);
            const custom_layer_nf_lane v17_2 = (v15_1 + v15_1);
            custom_layer_nf_store(dx + 1 * TILE + k, v17_2);
        }
        total[0] += (double)custom_layer_nf_hsum(g0);
    }
}

static void custom_layer_nf_gaussian_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    (void)params;
    (void)s;
    (void)grad;
    *loss = total[0];
}

/* ---- score ---- */

static void custom_layer_nf_score_prologue(const float *params, float *s)
{
    custom_layer_nf_bump_coupling_score_prologue(params, s);
    custom_layer_nf_bump_coupling_score_prologue(params + 146, s + 20);
}

static void custom_layer_nf_score_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    custom_layer_nf_bump_coupling_score(params, s, t + 2 * TILE, t + 78 * TILE, t + 4 * TILE, t + 160 * TILE, m);
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 80 * TILE + k, custom_layer_nf_load(t + 79 * TILE + k));
        custom_layer_nf_store(t + 81 * TILE + k, custom_layer_nf_load(t + 78 * TILE + k));
    }
    custom_layer_nf_bump_coupling_score(params + 146, s + 20, t + 80 * TILE, t + 156 * TILE, t + 82 * TILE, t + 160 * TILE, m);
    custom_layer_nf_gaussian_score(t + 156 * TILE, t, m);
    custom_layer_nf_bump_coupling_score_back(params + 146, s + 20, t, t + 158 * TILE, t + 82 * TILE, t + 160 * TILE, m);
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 0 * TILE + k, custom_layer_nf_load(t + 159 * TILE + k));
        custom_layer_nf_store(t + 1 * TILE + k, custom_layer_nf_load(t + 158 * TILE + k));
    }
    custom_layer_nf_bump_coupling_score_back(params, s, t, t + 158 * TILE, t + 4 * TILE, t + 160 * TILE, m);
}

void custom_layer_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    int numbers = 1;
    float log_prob[64];
    custom_layer_nf_score_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 128);
        custom_layer_nf_score_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[10112 + k];
            score[(first + k) * 2 + 1] = t[10176 + k];
        }
        numbers &= custom_layer_nf_are_numbers(score + first * 2, rows * 2);
    }
    for (first = 0; !numbers && first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        custom_layer_log_prob(params, rows, x + first * 2, log_prob, work);
        custom_layer_nf_settle(log_prob, rows, 2, score + first * 2);
    }
}

/* ---- grad ---- */

static void custom_layer_nf_grad_prologue(const float *params, float *s)
{
    custom_layer_nf_bump_coupling_grad_prologue(params, s);
    custom_layer_nf_bump_coupling_grad_prologue(params + 146, s + 68);
}

static void custom_layer_nf_grad_tile(const float *params, const float *s, float *t, double *total, size_t m)
{
    size_t k;
    for (k = 0; k < m; k += LANES)
        custom_layer_nf_store(t + 0 * TILE + k, custom_layer_nf_set(0));
    custom_layer_nf_bump_coupling_grad(params, s, t + 5 * TILE, t, t + 130 * TILE, t + 7 * TILE, t + 261 * TILE, m);
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 132 * TILE + k, custom_layer_nf_load(t + 131 * TILE + k));
        custom_layer_nf_store(t + 133 * TILE + k, custom_layer_nf_load(t + 130 * TILE + k));
    }
    custom_layer_nf_bump_coupling_grad(params + 146, s + 68, t + 132 * TILE, t, t + 257 * TILE, t + 134 * TILE, t + 261 * TILE, m);
    custom_layer_nf_gaussian_grad(t + 257 * TILE, t + 4 * TILE, t, t + 5 * TILE, t + 2 * TILE, t + 1 * TILE, total + 304, m);
    custom_layer_nf_bump_coupling_grad_back(params + 146, s + 68, t + 132 * TILE, t + 1 * TILE, t + 2 * TILE, t + 259 * TILE, t + 134 * TILE, t + 261 * TILE, total + 152, m);
    for (k = 0; k < m; k += LANES) {
        custom_layer_nf_store(t + 2 * TILE + k, custom_layer_nf_load(t + 260 * TILE + k));
        custom_layer_nf_store(t + 3 * TILE + k, custom_layer_nf_load(t + 259 * TILE + k));
    }
    custom_layer_nf_bump_coupling_grad_back(params, s, t + 5 * TILE, t + 1 * TILE, t + 2 * TILE, t + 259 * TILE, t + 7 * TILE, t + 261 * TILE, total, m);
}

static void custom_layer_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    custom_layer_nf_bump_coupling_grad_epilogue(params, s, total, grad);
    custom_layer_nf_bump_coupling_grad_epilogue(params + 146, s + 68, total + 152, grad + 146);
    custom_layer_nf_gaussian_grad_epilogue(params + 292, s + 136, total + 304, loss, grad + 292);
}

static double custom_layer_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double *total = (double *)work;
    float *s = (float *)((char *)work + 2496), *t = (float *)((char *)work + 3072);
    size_t first;
    double loss = 0;
    memset(total, 0, 305 * sizeof *total);
    custom_layer_nf_grad_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 320);
        custom_layer_nf_weights(n, rows, m, t + 256);
        custom_layer_nf_grad_tile(params, s, t, total, m);
    }
    if (n > 0)
        custom_layer_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

#undef TILE

double custom_layer_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? custom_layer_nf_loss_grad(params, n, x, grad, work) : custom_layer_nf_loss_only(params, n, x, work);
}

void custom_layer_init(uint64_t seed, float *params)
{
    static const struct custom_layer_nf_initial bump_coupling_start[] = {
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
    };
    size_t i;
    for (i = 0; i < 2; i++)
        custom_layer_nf_initialise(seed, bump_coupling_start, 16, params + 0 + i * 146, 0 + i * 146);
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
#undef RESTRICT
#undef COPIES

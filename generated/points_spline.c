/* points_spline.c - a normalizing flow in plain C, compiled by nfc 0.1.0. May be used under any terms.
 * Do not edit. points_spline.h says how to call it, and with which flags a row has the same bits in every call.
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
#include "points_spline.h"

#include <math.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define POINTS_SPLINE_NF_VECTOR 1
#if defined(__AVX512F__)
#include <immintrin.h>
#define POINTS_SPLINE_NF_LANE_BYTES 64
#define POINTS_SPLINE_NF_AVX512 1
#elif defined(__AVX__)
#define POINTS_SPLINE_NF_LANE_BYTES 32
#define POINTS_SPLINE_NF_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define POINTS_SPLINE_NF_LANE_BYTES 16
#ifdef __aarch64__
#include <arm_neon.h>
#endif
#ifdef __SSE2__
#define POINTS_SPLINE_NF_SSE 1 /* as POINTS_SPLINE_NF_AVX */
#endif
#endif
#define POINTS_SPLINE_NF_LANES (POINTS_SPLINE_NF_LANE_BYTES / sizeof(float))
typedef float points_spline_nf_lane __attribute__((vector_size(POINTS_SPLINE_NF_LANE_BYTES)));
typedef int32_t points_spline_nf_mask __attribute__((vector_size(POINTS_SPLINE_NF_LANE_BYTES)));
#define POINTS_SPLINE_NF_FETCH(p) __builtin_prefetch(p)
#else
#define POINTS_SPLINE_NF_FETCH(p) ((void)0)
#define POINTS_SPLINE_NF_VECTOR 0
#define POINTS_SPLINE_NF_LANES 1u
typedef float points_spline_nf_lane;
typedef int32_t points_spline_nf_mask;
#endif
#if defined(__GNUC__) && !defined(__TINYC__)
#define POINTS_SPLINE_NF_INLINE static inline __attribute__((always_inline))
#else
#define POINTS_SPLINE_NF_INLINE static inline
#endif
static inline points_spline_nf_lane points_spline_nf_load(const float *p)
{
    points_spline_nf_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void points_spline_nf_store(float *p, points_spline_nf_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline points_spline_nf_lane points_spline_nf_set(float a)
{
#if POINTS_SPLINE_NF_VECTOR
    const points_spline_nf_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline points_spline_nf_lane points_spline_nf_select(points_spline_nf_mask m, points_spline_nf_lane a, points_spline_nf_lane b)
{
#ifdef POINTS_SPLINE_NF_AVX
    return __builtin_ia32_blendvps256(b, a, (points_spline_nf_lane)m);
#elif POINTS_SPLINE_NF_VECTOR
    return (points_spline_nf_lane)(((points_spline_nf_mask)a & m) | ((points_spline_nf_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

/* x, but at most high; NaN comes through. */
static inline points_spline_nf_lane points_spline_nf_most(float high, points_spline_nf_lane x)
{
    const points_spline_nf_lane b = points_spline_nf_set(high);
#ifdef POINTS_SPLINE_NF_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(POINTS_SPLINE_NF_SSE)
    return __builtin_ia32_minps(b, x);
#elif defined(POINTS_SPLINE_NF_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return points_spline_nf_select((points_spline_nf_mask)(b < x), b, x);
#endif
}

/* x, but at least low and at most high; NaN comes through. */
static inline points_spline_nf_lane points_spline_nf_limit(float low, float high, points_spline_nf_lane x)
{
    const points_spline_nf_lane a = points_spline_nf_set(low);
#ifdef POINTS_SPLINE_NF_AVX
    return points_spline_nf_most(high, __builtin_ia32_maxps256(a, x));
#elif defined(POINTS_SPLINE_NF_SSE)
    return points_spline_nf_most(high, __builtin_ia32_maxps(a, x));
#elif defined(POINTS_SPLINE_NF_AVX512)
    return points_spline_nf_most(high, _mm512_maskz_max_ps((__mmask16)-1, a, x));
#else
    return points_spline_nf_most(high, points_spline_nf_select((points_spline_nf_mask)(x < a), a, x));
#endif
}

/* a b + c, rounded once where the target has an instruction for it. Nothing else is contracted: a row has the same bits
 * whatever function it passes through. */
static inline points_spline_nf_lane points_spline_nf_fma(points_spline_nf_lane a, points_spline_nf_lane b, points_spline_nf_lane c)
{
#ifdef POINTS_SPLINE_NF_AVX512
    return _mm512_fmadd_ps(a, b, c);
#elif defined(POINTS_SPLINE_NF_AVX) && defined(__FMA__)
    return __builtin_ia32_vfmaddps256(a, b, c);
#elif POINTS_SPLINE_NF_VECTOR && defined(__aarch64__)
    return (points_spline_nf_lane)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
#else
    return a * b + c;
#endif
}

/* c - a b */
static inline points_spline_nf_lane points_spline_nf_less(points_spline_nf_lane c, points_spline_nf_lane a, points_spline_nf_lane b)
{
#if POINTS_SPLINE_NF_VECTOR && (defined(POINTS_SPLINE_NF_AVX512) || defined(__FMA__) || defined(__aarch64__))
    return points_spline_nf_fma(-a, b, c);
#else
    return c - a * b;
#endif
}

/* c + x p, for one step of Horner's rule */
static inline points_spline_nf_lane points_spline_nf_next(float c, points_spline_nf_lane x, points_spline_nf_lane p) { return points_spline_nf_fma(x, p, points_spline_nf_set(c)); }
/* c + x d */
static inline points_spline_nf_lane points_spline_nf_line(float c, points_spline_nf_lane x, float d) { return points_spline_nf_fma(x, points_spline_nf_set(d), points_spline_nf_set(c)); }

static inline points_spline_nf_lane points_spline_nf_sqrt(points_spline_nf_lane a)
{
#ifdef POINTS_SPLINE_NF_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(POINTS_SPLINE_NF_SSE)
    return __builtin_ia32_sqrtps(a);
#elif defined(POINTS_SPLINE_NF_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif POINTS_SPLINE_NF_VECTOR
    points_spline_nf_lane r = a;
    unsigned i;
    for (i = 0; i < POINTS_SPLINE_NF_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

#if POINTS_SPLINE_NF_VECTOR
#define POINTS_SPLINE_NF_INTEGER 12583166.0f /* 1.5 * 2^23 + 2 * 127: the lowest bits of a number added to it are an integer */
/* a 2^n for t = POINTS_SPLINE_NF_INTEGER + n, rounded once where it is subnormal: 2^n is two factors, their exponents half of n's. */
static inline points_spline_nf_lane points_spline_nf_scale(points_spline_nf_lane a, points_spline_nf_lane t)
{
#ifdef POINTS_SPLINE_NF_AVX512
    return _mm512_maskz_scalef_ps((__mmask16)-1, a, t - POINTS_SPLINE_NF_INTEGER);
#else
    const points_spline_nf_mask biased = (points_spline_nf_mask)t & 511, half = biased >> 1;
    return a * (points_spline_nf_lane)(half << 23) * (points_spline_nf_lane)((biased - half) << 23);
#endif
}
#endif

/* The sum over the lanes: halves are added, and their halves, always in the same order. */
static inline float points_spline_nf_hsum(points_spline_nf_lane a)
{
#ifdef POINTS_SPLINE_NF_AVX512
    return _mm512_reduce_add_ps(a);
#elif defined(POINTS_SPLINE_NF_AVX)
    float low __attribute__((vector_size(16))), s __attribute__((vector_size(16)));
    memcpy(&low, &a, 16);
    memcpy(&s, (const char *)&a + 16, 16);
    s += low;
    return (s[0] + s[2]) + (s[1] + s[3]);
#elif POINTS_SPLINE_NF_VECTOR
    const points_spline_nf_lane s = a;
    return (s[0] + s[2]) + (s[1] + s[3]);
#else
    return a;
#endif
}

/* Turns a square of numbers, POINTS_SPLINE_NF_SIDE a side: to[c * to_apart + r] = from[r * apart + c]. */
#if POINTS_SPLINE_NF_VECTOR && defined(__has_builtin)
#if __has_builtin(__builtin_shufflevector)
#define POINTS_SPLINE_NF_SIDE (16 / sizeof(float))
typedef float points_spline_nf_row __attribute__((vector_size(16)));
static inline void points_spline_nf_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    points_spline_nf_row a, b, c, d, ab, cd;
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
#ifndef POINTS_SPLINE_NF_SIDE
#define POINTS_SPLINE_NF_SIDE 1
static inline void points_spline_nf_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    (void)to_apart, (void)apart;
    *to = *from;
}
#endif

static inline points_spline_nf_lane points_spline_nf_select_lt(points_spline_nf_lane a, points_spline_nf_lane b, points_spline_nf_lane yes, points_spline_nf_lane no)
{
    return points_spline_nf_select((points_spline_nf_mask)(a < b), yes, no);
}

static inline points_spline_nf_lane points_spline_nf_select_le(points_spline_nf_lane a, points_spline_nf_lane b, points_spline_nf_lane yes, points_spline_nf_lane no)
{
    return points_spline_nf_select((points_spline_nf_mask)(a <= b), yes, no);
}

static inline points_spline_nf_lane points_spline_nf_select_eq(points_spline_nf_lane a, points_spline_nf_lane b, points_spline_nf_lane yes, points_spline_nf_lane no)
{
    return points_spline_nf_select((points_spline_nf_mask)(a == b), yes, no);
}

/* The smaller; a NaN in either argument comes through. */
static inline points_spline_nf_lane points_spline_nf_min(points_spline_nf_lane a, points_spline_nf_lane b) { return points_spline_nf_select_lt(a, b, a, points_spline_nf_select((points_spline_nf_mask)(a == a), b, a)); }

/* The larger; a NaN in either argument comes through. */
static inline points_spline_nf_lane points_spline_nf_max(points_spline_nf_lane a, points_spline_nf_lane b) { return points_spline_nf_select_lt(b, a, a, points_spline_nf_select((points_spline_nf_mask)(a == a), b, a)); }

static inline points_spline_nf_lane points_spline_nf_abs(points_spline_nf_lane a)
{
#if POINTS_SPLINE_NF_VECTOR
    return (points_spline_nf_lane)((points_spline_nf_mask)a & ~(points_spline_nf_mask)points_spline_nf_set((float)-0.0));
#else
    return (float)fabs((double)a);
#endif
}

#if POINTS_SPLINE_NF_VECTOR
/* e^x = 2^n (1 + w) = 2^n e^r with |r| <= ln(2)/2; returns w, and n as points_spline_nf_scale takes it. */
static inline points_spline_nf_lane points_spline_nf_exp_parts(points_spline_nf_lane x, points_spline_nf_lane *power)
{
    points_spline_nf_lane n, r, z, p;
    x = points_spline_nf_limit(-104.0f, 89.0f, x);
    *power = points_spline_nf_line(POINTS_SPLINE_NF_INTEGER, x, 1.44269504f); /* rounds to an integer */
    n = *power - POINTS_SPLINE_NF_INTEGER;
    r = points_spline_nf_fma(n, points_spline_nf_set(2.12194440e-4f), points_spline_nf_less(x, n, points_spline_nf_set(0.693359375f)));
    z = r * r;
    p = points_spline_nf_fma(z, points_spline_nf_set(1.39504799e-3f), points_spline_nf_line(0.041666206f, r, 8.36888235e-3f));
    p = points_spline_nf_fma(z, p, points_spline_nf_line(0.5f, r, 0.166665196f));
    return points_spline_nf_fma(z, p, r);
}
#endif
static inline points_spline_nf_lane points_spline_nf_exp(points_spline_nf_lane x)
{
#if POINTS_SPLINE_NF_VECTOR
    points_spline_nf_lane power;
    const points_spline_nf_lane w = points_spline_nf_exp_parts(x, &power);
    return points_spline_nf_scale(1.0f + w, power);
#else
    return expf(x);
#endif
}

/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline points_spline_nf_lane points_spline_nf_log(points_spline_nf_lane x)
{
#if POINTS_SPLINE_NF_VECTOR
    const points_spline_nf_lane zero = points_spline_nf_set(0.0f);
    const points_spline_nf_mask tiny = (points_spline_nf_mask)(x < 1.17549435e-38f);
    points_spline_nf_mask i;
    points_spline_nf_lane y = points_spline_nf_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = (((points_spline_nf_mask)y & 0x7fffffff) - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (points_spline_nf_lane)((points_spline_nf_mask)y - (i << 23)) - 1.0f;
    n = (points_spline_nf_lane)(i + 0x4b400000) - 12582912.0f - points_spline_nf_select(tiny, points_spline_nf_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * points_spline_nf_next(0.666666627f, z, points_spline_nf_next(0.400003552f, z, points_spline_nf_line(0.285358906f, z, 0.236105233f)));
    h = 0.5f * f * f;
    r = points_spline_nf_fma(n, points_spline_nf_set(0.693359375f), f - (h - points_spline_nf_fma(n, points_spline_nf_set(-2.12194440e-4f), s * (h + r))));
    r = points_spline_nf_select((points_spline_nf_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = points_spline_nf_select((points_spline_nf_mask)(x == 0.0f), zero - INFINITY, r);
    return points_spline_nf_select((points_spline_nf_mask)(x < 0.0f), points_spline_nf_set(NAN), r);
#else
    return logf(x);
#endif
}

/* tanh a = (T + w) / (1 + T w) where a = n ln(2)/2 + r, w = tanh r and T = tanh(n ln(2)/2) = (2^n - 1) / (2^n + 1). The
 * denominator is made of the numerator, so that what rounds the one rounds the other; n begins at 3/4, where less is
 * lost than at 1/2: the sum that finds it keeps halves, and the half is cut off. */
static inline points_spline_nf_lane points_spline_nf_tanh(points_spline_nf_lane x)
{
#if POINTS_SPLINE_NF_VECTOR
    const points_spline_nf_lane magic = points_spline_nf_set(6291582.0f), a = points_spline_nf_most(9.5f, points_spline_nf_abs(x)); /* 1.5 * 2^22 + 126 */
    const points_spline_nf_lane t = (points_spline_nf_lane)((points_spline_nf_mask)points_spline_nf_fma(a, points_spline_nf_set(2.88539008f), magic) & -2);
    const points_spline_nf_lane r = points_spline_nf_less(a, t - magic, points_spline_nf_set(0.34657359f)), z = r * r;
    const points_spline_nf_lane w = points_spline_nf_fma(r * z, points_spline_nf_next(-0.333332092f, z, points_spline_nf_line(0.133223608f, z, -0.0511830561f)), r);
    const points_spline_nf_lane half = (points_spline_nf_lane)((points_spline_nf_mask)t << 22); /* 2^n / 2 */
    const points_spline_nf_lane p = points_spline_nf_fma(half + 0.5f, w, half - 0.5f), y = p / (p + (1.0f - w));
    return (points_spline_nf_lane)((points_spline_nf_mask)y | ((points_spline_nf_mask)x & (points_spline_nf_mask)points_spline_nf_set(-0.0f)));
#else
    return tanhf(x);
#endif
}

/* 1 / (1 + e) for x >= 0 and e / (1 + e) below, e = e^-|x|, with what rounding 1 + e lost put back. */
static inline points_spline_nf_lane points_spline_nf_sigmoid(points_spline_nf_lane x)
{
    const points_spline_nf_lane zero = points_spline_nf_set(0.0f), e = points_spline_nf_exp(-points_spline_nf_abs(x)), s = 1.0f + e;
    const points_spline_nf_lane y = points_spline_nf_select_lt(x, zero, e, points_spline_nf_set(1.0f)) / s, inverse = points_spline_nf_select_lt(x, zero, 1.0f - y, y);
    return points_spline_nf_less(y, y * (e - (s - 1.0f)), inverse);
}

/* log(1 + e^x), which overflows nowhere: max(x, 0) + log(1 + t) with t = e^-|x|, a polynomial in t; what rounding t and
 * t - t^2 / 2 lost is put back. */
static inline points_spline_nf_lane points_spline_nf_softplus(points_spline_nf_lane x)
{
#if POINTS_SPLINE_NF_VECTOR
    points_spline_nf_lane power, p;
    const points_spline_nf_lane w = points_spline_nf_exp_parts(-points_spline_nf_abs(x), &power), e = 1.0f + w, t = points_spline_nf_scale(e, power);
    const points_spline_nf_lane lost = points_spline_nf_scale(w - (e - 1.0f), power), z = t * t, half = 0.5f * z, near = t - half;
    p = points_spline_nf_fma(z, points_spline_nf_set(-0.00331847207f), points_spline_nf_line(-0.0576644354f, t, 0.0202045813f));
    p = points_spline_nf_fma(z, p, points_spline_nf_line(-0.153553948f, t, 0.106805541f));
    p = points_spline_nf_fma(z, p, points_spline_nf_line(-0.249585867f, t, 0.196953997f));
    p = points_spline_nf_fma(z, p, points_spline_nf_line(6.85453415e-7f, t, 0.33330512f));
    p = points_spline_nf_fma(lost, points_spline_nf_line(1.0f, t, -0.5f), z * p);
    return points_spline_nf_max(x, points_spline_nf_set(0.0f)) + (near + (((t - near) - half) + p));
#else
    return points_spline_nf_max(x, 0.0f) + log1pf(expf(-points_spline_nf_abs(x)));
#endif
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline points_spline_nf_lane points_spline_nf_normal(points_spline_nf_lane u)
{
    const points_spline_nf_lane tail = 0.5f * points_spline_nf_select_lt(u, points_spline_nf_set(0.0f), -u, u), q = 0.5f - tail,
                  r = points_spline_nf_less(points_spline_nf_set(0.180625f), q, q);
    const points_spline_nf_lane s = points_spline_nf_sqrt(-points_spline_nf_log(tail)), c = s - 1.6f, e = s - 5.0f;
    points_spline_nf_lane z, middle, far, extreme;
    middle = points_spline_nf_next(3.3871327179f, r, points_spline_nf_next(50.434271938f, r, points_spline_nf_line(159.29113202f, r, 59.109374720f)));
    middle = q * middle / points_spline_nf_next(1.0f, r, points_spline_nf_next(17.895169469f, r, points_spline_nf_line(78.757757664f, r, 67.187563600f)));
    far = points_spline_nf_next(1.4234372777f, c, points_spline_nf_next(2.7568153900f, c, points_spline_nf_line(1.3067284816f, c, 0.17023821103f)));
    far = far / points_spline_nf_next(1.0f, c, points_spline_nf_line(0.73700164250f, c, 0.12021132975f));
    extreme = points_spline_nf_next(6.6579051150f, e, points_spline_nf_next(3.0812263860f, e, points_spline_nf_line(0.42868294337f, e, 0.017337203997f)));
    extreme = extreme / points_spline_nf_next(1.0f, e, points_spline_nf_line(0.24197894225f, e, 0.012258202635f));
    z = points_spline_nf_select_lt(q, points_spline_nf_set(0.425f), middle, points_spline_nf_select_lt(s, points_spline_nf_set(5.0f), far, extreme));
    return points_spline_nf_select_lt(u, points_spline_nf_set(0.0f), -z, z);
}

/* One result: d = from + sum_i weight[i * step_i] a[i], or d += sum_i ...; four lanes of rows at a time. */
static inline void points_spline_nf_dot(float *d, points_spline_nf_lane from, int more, const float *weight, size_t step_i, const float *a,
                          size_t in, size_t stride_a, size_t m)
{
    size_t k, i;
    for (k = 0; k + 4 * POINTS_SPLINE_NF_LANES <= m; k += 4 * POINTS_SPLINE_NF_LANES) {
        const float *x = a + k, *w = weight;
        points_spline_nf_lane s0 = more ? points_spline_nf_load(d + k) : from, s1 = more ? points_spline_nf_load(d + k + POINTS_SPLINE_NF_LANES) : from;
        points_spline_nf_lane s2 = more ? points_spline_nf_load(d + k + 2 * POINTS_SPLINE_NF_LANES) : from, s3 = more ? points_spline_nf_load(d + k + 3 * POINTS_SPLINE_NF_LANES) : from;
        for (i = 0; i < in; i++, x += stride_a, w += step_i) {
            s0 = points_spline_nf_fma(points_spline_nf_load(x), points_spline_nf_set(*w), s0);
            s1 = points_spline_nf_fma(points_spline_nf_load(x + POINTS_SPLINE_NF_LANES), points_spline_nf_set(*w), s1);
            s2 = points_spline_nf_fma(points_spline_nf_load(x + 2 * POINTS_SPLINE_NF_LANES), points_spline_nf_set(*w), s2);
            s3 = points_spline_nf_fma(points_spline_nf_load(x + 3 * POINTS_SPLINE_NF_LANES), points_spline_nf_set(*w), s3);
        }
        points_spline_nf_store(d + k, s0);
        points_spline_nf_store(d + k + POINTS_SPLINE_NF_LANES, s1);
        points_spline_nf_store(d + k + 2 * POINTS_SPLINE_NF_LANES, s2);
        points_spline_nf_store(d + k + 3 * POINTS_SPLINE_NF_LANES, s3);
    }
    for (; k < m; k += POINTS_SPLINE_NF_LANES) {
        points_spline_nf_lane s = more ? points_spline_nf_load(d + k) : from;
        for (i = 0; i < in; i++)
            s = points_spline_nf_fma(points_spline_nf_load(a + i * stride_a + k), points_spline_nf_set(weight[i * step_i]), s);
        points_spline_nf_store(d + k, s);
    }
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i], or d[o] += sum_i ..., four results at a time: for small
 * matrices, for the last lane and for what is left of a large one. */
static inline void points_spline_nf_matvec4(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                              const float *bias, size_t in, size_t out, size_t stride, size_t stride_a, size_t m,
                              int more)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += POINTS_SPLINE_NF_LANES)
        for (o = 0; o < whole; o += 4) {
            const float *w = weight + o * step_o;
            float *to = d + o * stride + k;
            points_spline_nf_lane s0, s1, s2, s3;
            if (more) {
                s0 = points_spline_nf_load(to), s1 = points_spline_nf_load(to + stride);
                s2 = points_spline_nf_load(to + 2 * stride), s3 = points_spline_nf_load(to + 3 * stride);
            } else {
                s0 = points_spline_nf_set(bias ? bias[o] : 0), s1 = points_spline_nf_set(bias ? bias[o + 1] : 0);
                s2 = points_spline_nf_set(bias ? bias[o + 2] : 0), s3 = points_spline_nf_set(bias ? bias[o + 3] : 0);
            }
            for (i = 0; i < in; i++, w += step_i) {
                const points_spline_nf_lane x = points_spline_nf_load(a + i * stride_a + k);
                s0 = points_spline_nf_fma(x, points_spline_nf_set(w[0]), s0);
                s1 = points_spline_nf_fma(x, points_spline_nf_set(w[step_o]), s1);
                s2 = points_spline_nf_fma(x, points_spline_nf_set(w[2 * step_o]), s2);
                s3 = points_spline_nf_fma(x, points_spline_nf_set(w[3 * step_o]), s3);
            }
            points_spline_nf_store(to, s0);
            points_spline_nf_store(to + stride, s1);
            points_spline_nf_store(to + 2 * stride, s2);
            points_spline_nf_store(to + 3 * stride, s3);
        }
    for (o = whole; o < out; o++)
        points_spline_nf_dot(d + o * stride, points_spline_nf_set(bias ? bias[o] : 0), more, weight + o * step_o, step_i, a, in, stride_a, m);
}

/* A block of 6 results of 2 lanes of rows each fills the vector registers. */
typedef struct points_spline_nf_block {
    points_spline_nf_lane s00, s01, s10, s11, s20, s21, s30, s31, s40, s41, s50, s51;
} points_spline_nf_block;

POINTS_SPLINE_NF_INLINE points_spline_nf_block points_spline_nf_block6_load(const float *d, size_t stride)
{
    const points_spline_nf_block b = {
        points_spline_nf_load(d),
        points_spline_nf_load(d + POINTS_SPLINE_NF_LANES),
        points_spline_nf_load(d + stride),
        points_spline_nf_load(d + stride + POINTS_SPLINE_NF_LANES),
        points_spline_nf_load(d + 2 * stride),
        points_spline_nf_load(d + 2 * stride + POINTS_SPLINE_NF_LANES),
        points_spline_nf_load(d + 3 * stride),
        points_spline_nf_load(d + 3 * stride + POINTS_SPLINE_NF_LANES),
        points_spline_nf_load(d + 4 * stride),
        points_spline_nf_load(d + 4 * stride + POINTS_SPLINE_NF_LANES),
        points_spline_nf_load(d + 5 * stride),
        points_spline_nf_load(d + 5 * stride + POINTS_SPLINE_NF_LANES),
    };
    return b;
}

POINTS_SPLINE_NF_INLINE void points_spline_nf_block6_store(float *d, size_t stride, const points_spline_nf_block *b)
{
    points_spline_nf_store(d, b->s00), points_spline_nf_store(d + POINTS_SPLINE_NF_LANES, b->s01);
    points_spline_nf_store(d + stride, b->s10), points_spline_nf_store(d + stride + POINTS_SPLINE_NF_LANES, b->s11);
    points_spline_nf_store(d + 2 * stride, b->s20), points_spline_nf_store(d + 2 * stride + POINTS_SPLINE_NF_LANES, b->s21);
    points_spline_nf_store(d + 3 * stride, b->s30), points_spline_nf_store(d + 3 * stride + POINTS_SPLINE_NF_LANES, b->s31);
    points_spline_nf_store(d + 4 * stride, b->s40), points_spline_nf_store(d + 4 * stride + POINTS_SPLINE_NF_LANES, b->s41);
    points_spline_nf_store(d + 5 * stride, b->s50), points_spline_nf_store(d + 5 * stride + POINTS_SPLINE_NF_LANES, b->s51);
}

/* Result o += sum_i w[o * step_o + i * step_i] a[i * apart] for i < n, two lanes for each i. */
POINTS_SPLINE_NF_INLINE void points_spline_nf_block6_add(points_spline_nf_block *b, const float *w, size_t step_o, size_t step_i, const float *a,
                             size_t apart, size_t n)
{
    for (; n > 0; n--, w += step_i, a += apart) {
        const points_spline_nf_lane x = points_spline_nf_load(a), y = points_spline_nf_load(a + POINTS_SPLINE_NF_LANES);
        POINTS_SPLINE_NF_FETCH(w + 11 * step_o); /* of the next block */
        b->s00 = points_spline_nf_fma(x, points_spline_nf_set(w[0]), b->s00);
        b->s01 = points_spline_nf_fma(y, points_spline_nf_set(w[0]), b->s01);
        b->s10 = points_spline_nf_fma(x, points_spline_nf_set(w[step_o]), b->s10);
        b->s11 = points_spline_nf_fma(y, points_spline_nf_set(w[step_o]), b->s11);
        b->s20 = points_spline_nf_fma(x, points_spline_nf_set(w[2 * step_o]), b->s20);
        b->s21 = points_spline_nf_fma(y, points_spline_nf_set(w[2 * step_o]), b->s21);
        b->s30 = points_spline_nf_fma(x, points_spline_nf_set(w[3 * step_o]), b->s30);
        b->s31 = points_spline_nf_fma(y, points_spline_nf_set(w[3 * step_o]), b->s31);
        b->s40 = points_spline_nf_fma(x, points_spline_nf_set(w[4 * step_o]), b->s40);
        b->s41 = points_spline_nf_fma(y, points_spline_nf_set(w[4 * step_o]), b->s41);
        b->s50 = points_spline_nf_fma(x, points_spline_nf_set(w[5 * step_o]), b->s50);
        b->s51 = points_spline_nf_fma(y, points_spline_nf_set(w[5 * step_o]), b->s51);
    }
}

POINTS_SPLINE_NF_INLINE points_spline_nf_block points_spline_nf_block6_zero(void)
{
    const points_spline_nf_lane z = points_spline_nf_set(0);
    const points_spline_nf_block b = {z, z, z, z, z, z, z, z, z, z, z, z};
    return b;
}

/* Inputs that a product takes at a time: two lanes of them, 16 KB, stay in the first cache. */
#define POINTS_SPLINE_NF_STRETCH (8192 / sizeof(points_spline_nf_lane))
/* Rows it takes at a time: weights, once in the first cache, serve them all. */
#define POINTS_SPLINE_NF_GROUP ((POINTS_SPLINE_NF_VECTOR ? 8 : 2) * POINTS_SPLINE_NF_LANES)

/* m rows of n values, two lanes of rows at a time: those of row k and the next, n times two lanes, at pack + k * n. */
static inline void points_spline_nf_pack(float *pack, const float *a, size_t n, size_t stride, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += 2 * POINTS_SPLINE_NF_LANES)
        for (i = 0; i < n; i++, pack += 2 * POINTS_SPLINE_NF_LANES) {
            points_spline_nf_store(pack, points_spline_nf_load(a + i * stride + k));
            points_spline_nf_store(pack + POINTS_SPLINE_NF_LANES, points_spline_nf_load(a + i * stride + k + POINTS_SPLINE_NF_LANES));
        }
}

/* What products begin with: the bias, every `apart`-th of it, or 0. */
static inline void points_spline_nf_begin(float *d, const float *bias, size_t apart, size_t out, size_t stride, size_t m)
{
    size_t o, k;
    for (o = 0; o < out; o++)
        for (k = 0; k < m; k += POINTS_SPLINE_NF_LANES)
            points_spline_nf_store(d + o * stride + k, points_spline_nf_set(bias ? bias[o * apart] : 0));
}

/* What they may end with: 0 where the gate is not above 0. The gate may be d itself: a relu. */
static inline void points_spline_nf_gate(float *d, const float *gate, size_t out, size_t stride, size_t m)
{
    const points_spline_nf_lane zero = points_spline_nf_set(0);
    size_t o, k;
    for (o = 0; gate && o < out; o++)
        for (k = 0; k < m; k += POINTS_SPLINE_NF_LANES)
            points_spline_nf_store(d + o * stride + k,
                     points_spline_nf_select_lt(zero, points_spline_nf_load(gate + o * stride + k), points_spline_nf_load(d + o * stride + k), zero));
}

/* A block at d of up to 6 results. Fewer than 6 are computed with those before them, which stay as they are: whatever
 * block or rest a result is in, its sum starts at what is at d and goes on in the order of the inputs. */
POINTS_SPLINE_NF_INLINE points_spline_nf_block points_spline_nf_six_begin(const float *d, size_t results, size_t stride)
{
    return points_spline_nf_block6_load(d - (6 - results) * stride, stride);
}

POINTS_SPLINE_NF_INLINE void points_spline_nf_six_end(float *d, size_t results, size_t stride, const points_spline_nf_block *b)
{
    float six[6 * 2 * POINTS_SPLINE_NF_LANES];
    const float *sum = six + (6 - results) * 2 * POINTS_SPLINE_NF_LANES;
    size_t o, k;
    if (results == 6) {
        points_spline_nf_block6_store(d, stride, b);
        return;
    }
    points_spline_nf_block6_store(six, 2 * POINTS_SPLINE_NF_LANES, b);
    for (o = 0; o < results; o++)
        for (k = 0; k < 2 * POINTS_SPLINE_NF_LANES; k += POINTS_SPLINE_NF_LANES)
            points_spline_nf_store(d + o * stride + k, points_spline_nf_load(sum + o * 2 * POINTS_SPLINE_NF_LANES + k));
}

/* Adds to them the sums over n inputs, `apart` from each other. */
POINTS_SPLINE_NF_INLINE void points_spline_nf_six(float *d, size_t results, const float *weight, size_t step_o, size_t step_i, const float *a,
                      size_t apart, size_t n, size_t stride)
{
    points_spline_nf_block b = points_spline_nf_six_begin(d, results, stride);
    points_spline_nf_block6_add(&b, weight - (6 - results) * step_o, step_o, step_i, a, apart, n);
    points_spline_nf_six_end(d, results, stride, &b);
}

/* The same for a group of rows; next: how far apart the inputs of two rows are. */
#ifndef POINTS_SPLINE_NF_APART /* what it is, if it is to have the registers for itself */
#define POINTS_SPLINE_NF_APART static inline
#endif
POINTS_SPLINE_NF_APART void points_spline_nf_sixes(float *d, size_t results, const float *weight, size_t step_o, size_t step_i,
                       const float *a, size_t next, size_t apart, size_t n, size_t stride, size_t group)
{
    size_t k;
    for (k = 0; k < group; k += 2 * POINTS_SPLINE_NF_LANES)
        points_spline_nf_six(d + k, results, weight, step_o, step_i, a + k * next, apart, n, stride);
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 * Then 0 where the gate, if there is one, is not above 0: see points_spline_nf_gate. pack: room for in * m numbers, or for
 * POINTS_SPLINE_NF_STRETCH * POINTS_SPLINE_NF_GROUP where these are fewer. */
static inline void points_spline_nf_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const float *gate, float *pack, size_t in, size_t out,
                             size_t stride, size_t m)
{
    const size_t whole = out < 6 || in * out < 512 ? 0 : m / (2 * POINTS_SPLINE_NF_LANES) * 2 * POINTS_SPLINE_NF_LANES;
    const size_t few = whole && out % 6 < 3 ? out % 6 : 0, sixes = out - few; /* one or two are no block */
    const int packs = sixes > 24;                                             /* inputs are read often enough */
    size_t g, o, first;
    if (few) {
        points_spline_nf_matvec4(d + sixes * stride, weight + sixes * step_o, step_o, step_i, a, bias ? bias + sixes : NULL, in, few,
                   stride, stride, whole, 0);
        points_spline_nf_gate(d + sixes * stride, gate ? gate + sixes * stride : NULL, few, stride, whole);
    }
    if (whole < m) {
        points_spline_nf_matvec4(d + whole, weight, step_o, step_i, a + whole, bias, in, out, stride, stride, m - whole, 0);
        points_spline_nf_gate(d + whole, gate ? gate + whole : NULL, out, stride, m - whole);
    }
    for (first = 0; first < in; first += POINTS_SPLINE_NF_STRETCH) {
        const size_t n = in - first < POINTS_SPLINE_NF_STRETCH ? in - first : POINTS_SPLINE_NF_STRETCH;
        for (g = 0; g < whole; g += POINTS_SPLINE_NF_GROUP) {
            const size_t group = whole - g < POINTS_SPLINE_NF_GROUP ? whole - g : POINTS_SPLINE_NF_GROUP;
            const float *x = a + first * stride + g;
            if (packs)
                points_spline_nf_pack(pack, x, n, stride, group);
            for (o = 0; o < sixes; o += 6) {
                const size_t results = sixes - o < 6 ? sixes - o : 6;
                float *to = d + o * stride + g;
                if (first == 0)
                    points_spline_nf_begin(to, bias ? bias + o : NULL, 1, results, stride, group);
                points_spline_nf_sixes(to, results, weight + o * step_o + first * step_i, step_o, step_i, packs ? pack : x,
                         packs ? n : 1, packs ? 2 * POINTS_SPLINE_NF_LANES : stride, n, stride, group);
                if (first + n == in)
                    points_spline_nf_gate(to, gate ? gate + o * stride + g : NULL, results, stride, group);
            }
        }
    }
}

/* Which results of a block of six a strip adds to: the first 1 to 5, all 6, the last 5 to 1 as 7 to 11; 0: others. */
static inline unsigned points_spline_nf_part(const unsigned *strip, size_t results)
{
    const size_t at = strip[0] + 6 - results;
    return strip[1] == results ? 6u : at == 0 ? strip[1] : at + strip[1] == 6 ? 12 - strip[1] : 0;
}

#define POINTS_SPLINE_NF_TAKE(r)                                             \
    b->s##r##0 = points_spline_nf_fma(x, points_spline_nf_set(w[r * step_o]), b->s##r##0); \
    b->s##r##1 = points_spline_nf_fma(y, points_spline_nf_set(w[r * step_o]), b->s##r##1);
#define POINTS_SPLINE_NF_TAKES(part, results)                                      \
    case part:                                                       \
        for (; n > 0; n--, w += step_i, a += 2 * POINTS_SPLINE_NF_LANES) {         \
            const points_spline_nf_lane x = points_spline_nf_load(a), y = points_spline_nf_load(a + POINTS_SPLINE_NF_LANES); \
            results                                                  \
        }                                                            \
        break;
/* points_spline_nf_block6_add for a part of the block. */
POINTS_SPLINE_NF_INLINE void points_spline_nf_block6_part(points_spline_nf_block *b, unsigned part, const float *w, size_t step_o, size_t step_i,
                              const float *a, size_t n)
{
    switch (part) {
        POINTS_SPLINE_NF_TAKES(1, POINTS_SPLINE_NF_TAKE(0))
        POINTS_SPLINE_NF_TAKES(2, POINTS_SPLINE_NF_TAKE(0) POINTS_SPLINE_NF_TAKE(1))
        POINTS_SPLINE_NF_TAKES(3, POINTS_SPLINE_NF_TAKE(0) POINTS_SPLINE_NF_TAKE(1) POINTS_SPLINE_NF_TAKE(2))
        POINTS_SPLINE_NF_TAKES(4, POINTS_SPLINE_NF_TAKE(0) POINTS_SPLINE_NF_TAKE(1) POINTS_SPLINE_NF_TAKE(2) POINTS_SPLINE_NF_TAKE(3))
        POINTS_SPLINE_NF_TAKES(5, POINTS_SPLINE_NF_TAKE(0) POINTS_SPLINE_NF_TAKE(1) POINTS_SPLINE_NF_TAKE(2) POINTS_SPLINE_NF_TAKE(3) POINTS_SPLINE_NF_TAKE(4))
        POINTS_SPLINE_NF_TAKES(7, POINTS_SPLINE_NF_TAKE(1) POINTS_SPLINE_NF_TAKE(2) POINTS_SPLINE_NF_TAKE(3) POINTS_SPLINE_NF_TAKE(4) POINTS_SPLINE_NF_TAKE(5))
        POINTS_SPLINE_NF_TAKES(8, POINTS_SPLINE_NF_TAKE(2) POINTS_SPLINE_NF_TAKE(3) POINTS_SPLINE_NF_TAKE(4) POINTS_SPLINE_NF_TAKE(5))
        POINTS_SPLINE_NF_TAKES(9, POINTS_SPLINE_NF_TAKE(3) POINTS_SPLINE_NF_TAKE(4) POINTS_SPLINE_NF_TAKE(5))
        POINTS_SPLINE_NF_TAKES(10, POINTS_SPLINE_NF_TAKE(4) POINTS_SPLINE_NF_TAKE(5))
        POINTS_SPLINE_NF_TAKES(11, POINTS_SPLINE_NF_TAKE(5))
    default:
        points_spline_nf_block6_add(b, w, step_o, step_i, a, 2 * POINTS_SPLINE_NF_LANES, n);
    }
}

/* What strips s .. last - 1 of a block add to its results, in this order, for the inputs [first, end) in pack. six:
 * that many results end with the block's, so that it can be one of six. */
POINTS_SPLINE_NF_INLINE void points_spline_nf_strip_block(float *d, size_t results, int six, const float *weight, size_t step_o, size_t step_i,
                              const float *pack, const unsigned *s, const unsigned *last, size_t first, size_t end,
                              size_t stride)
{
    const unsigned *q;
    while (s < last) {
        int any = 0;
        points_spline_nf_block b;
        for (; s < last && !(six && points_spline_nf_part(s, results)); s += 4) {
            const size_t i = s[2] < first ? first : s[2], to = s[3] < end ? s[3] : end;
            if (i < to)
                points_spline_nf_matvec4(d + s[0] * stride, weight + s[0] * step_o + i * step_i, step_o, step_i,
                           pack + (i - first) * 2 * POINTS_SPLINE_NF_LANES, NULL, to - i, s[1], stride, 2 * POINTS_SPLINE_NF_LANES, 2 * POINTS_SPLINE_NF_LANES,
                           1);
        }
        for (q = s; q < last && points_spline_nf_part(q, results); q += 4)
            any |= q[2] < end && q[3] > first;
        if (!any) {
            s = q;
            continue;
        }
        b = points_spline_nf_six_begin(d, results, stride);
        for (; s < q; s += 4) {
            const size_t i = s[2] < first ? first : s[2], to = s[3] < end ? s[3] : end;
            if (i < to)
                points_spline_nf_block6_part(&b, points_spline_nf_part(s, results), weight - (6 - results) * step_o + i * step_i, step_o, step_i,
                               pack + (i - first) * 2 * POINTS_SPLINE_NF_LANES, to - i);
        }
        points_spline_nf_six_end(d, results, stride, &b);
    }
}

/* points_spline_nf_matvec for a matrix with zeros in known places: a table of blocks, each followed by its strips, by four numbers.
 * A block is r, n, apart, strips: n results, six at most, r, r + apart, ... A strip is k, n, from, to: n of them from
 * the k-th (0) on take the inputs [from, to). `to` does not fall from one to the next. No other weight counts. */
static inline void points_spline_nf_strips(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const float *gate, float *pack, const unsigned *table,
                             size_t rows, size_t in, size_t out, size_t stride, size_t m)
{
    const size_t whole = m / (2 * POINTS_SPLINE_NF_LANES) * 2 * POINTS_SPLINE_NF_LANES;
    const unsigned *block, *s, *last;
    size_t g, k, first;
    if (whole < m) {
        points_spline_nf_begin(d + whole, bias, 1, out, stride, m - whole);
        for (block = table; block < table + 4 * rows; block = last)
            for (s = block + 4, last = s + 4 * block[3]; s < last; s += 4)
                points_spline_nf_matvec4(d + (block[0] + s[0] * block[2]) * stride + whole,
                           weight + (block[0] + s[0] * block[2]) * step_o + s[2] * step_i, step_o * block[2], step_i,
                           a + s[2] * stride + whole, NULL, s[3] - s[2], s[1], stride * block[2], stride, m - whole, 1);
        points_spline_nf_gate(d + whole, gate ? gate + whole : NULL, out, stride, m - whole);
    }
    for (first = 0; first < in; first += POINTS_SPLINE_NF_STRETCH) {
        const size_t n = in - first < POINTS_SPLINE_NF_STRETCH ? in - first : POINTS_SPLINE_NF_STRETCH;
        for (g = 0; g < whole; g += POINTS_SPLINE_NF_GROUP) {
            const size_t group = whole - g < POINTS_SPLINE_NF_GROUP ? whole - g : POINTS_SPLINE_NF_GROUP;
            points_spline_nf_pack(pack, a + first * stride + g, n, stride, group);
            for (block = table; block < table + 4 * rows; block = last) {
                const size_t at = block[0] * stride + g, apart = block[2], end = block[3] ? block[4 * block[3] + 3] : 0;
                last = block + 4 + 4 * block[3];
                if (first == 0)
                    points_spline_nf_begin(d + at, bias ? bias + block[0] : NULL, apart, block[1], stride * apart, group);
                for (k = 0; end > first && k < group; k += 2 * POINTS_SPLINE_NF_LANES)
                    points_spline_nf_strip_block(d + at + k, block[1], block[0] >= (6 - block[1]) * apart, weight + block[0] * step_o,
                                   step_o * apart, step_i, pack + k * n, block + 4, last, first, first + n,
                                   stride * apart);
                if (end <= first + n && (first == 0 || end > first))
                    points_spline_nf_gate(d + at, gate ? gate + at : NULL, block[1], stride * apart, group);
            }
        }
    }
}

/* turned[row * 2 lanes + c] = b[c] for the first `rows` rows, whole lanes, of 2 lanes of values; 0 from cols on. */
static inline void points_spline_nf_turn(float *turned, const float *b, size_t cols, size_t rows, size_t stride)
{
    const size_t whole = cols / POINTS_SPLINE_NF_SIDE * POINTS_SPLINE_NF_SIDE;
    size_t row, c;
    for (c = 0; c < whole; c += POINTS_SPLINE_NF_SIDE)
        for (row = 0; row < rows; row += POINTS_SPLINE_NF_SIDE) {
            POINTS_SPLINE_NF_FETCH(b + (c + POINTS_SPLINE_NF_SIDE + row / POINTS_SPLINE_NF_SIDE % POINTS_SPLINE_NF_SIDE) * stride + row);
            points_spline_nf_turn_square(turned + row * 2 * POINTS_SPLINE_NF_LANES + c, 2 * POINTS_SPLINE_NF_LANES, b + c * stride + row, stride);
        }
    for (; c < 2 * POINTS_SPLINE_NF_LANES; c++)
        for (row = 0; row < rows; row++)
            turned[row * 2 * POINTS_SPLINE_NF_LANES + c] = c < cols ? b[c * stride + row] : 0;
}

/* sum[o] = sum over rows of a[o] turned[row], for fewer than 6 values of o and 2 lanes; += where there are more. */
static inline void points_spline_nf_outer_few(float *sum, const float *a, size_t out, const float *turned, size_t rows,
                                size_t stride, int more)
{
    size_t o, k, c;
    for (o = 0; o < out; o++)
        for (k = 0; k < rows; k++)
            for (c = o * 2 * POINTS_SPLINE_NF_LANES; c < (o + 1) * 2 * POINTS_SPLINE_NF_LANES; c += POINTS_SPLINE_NF_LANES)
                points_spline_nf_store(sum + c, points_spline_nf_fma(points_spline_nf_load(turned + (k - o) * 2 * POINTS_SPLINE_NF_LANES + c), points_spline_nf_set(a[o * stride + k]),
                                         more || k ? points_spline_nf_load(sum + c) : points_spline_nf_set(0)));
}

/* total[o * in + i] += sum over rows of a[o] b[i], four results at a time: for small matrices. */
static inline void points_spline_nf_outer4(double *total, const float *a, const float *b, size_t out, size_t in, size_t stride,
                             size_t m)
{
    const size_t whole = in / 4 * 4;
    size_t k, o, i;
    for (o = 0; o < out; o++) {
        const float *x = a + o * stride;
        for (i = 0; i < whole; i += 4) {
            const float *y = b + i * stride;
            double *t = total + o * in + i;
            points_spline_nf_lane s0 = points_spline_nf_set(0), s1 = s0, s2 = s0, s3 = s0;
            for (k = 0; k < m; k += POINTS_SPLINE_NF_LANES) {
                const points_spline_nf_lane v = points_spline_nf_load(x + k);
                s0 = points_spline_nf_fma(v, points_spline_nf_load(y + k), s0);
                s1 = points_spline_nf_fma(v, points_spline_nf_load(y + stride + k), s1);
                s2 = points_spline_nf_fma(v, points_spline_nf_load(y + 2 * stride + k), s2);
                s3 = points_spline_nf_fma(v, points_spline_nf_load(y + 3 * stride + k), s3);
            }
            t[0] += (double)points_spline_nf_hsum(s0);
            t[1] += (double)points_spline_nf_hsum(s1);
            t[2] += (double)points_spline_nf_hsum(s2);
            t[3] += (double)points_spline_nf_hsum(s3);
        }
        for (i = whole; i < in; i++) {
            points_spline_nf_lane s0 = points_spline_nf_set(0), s1 = s0; /* two chains */
            for (k = 0; k + POINTS_SPLINE_NF_LANES < m; k += 2 * POINTS_SPLINE_NF_LANES) {
                s0 = points_spline_nf_fma(points_spline_nf_load(x + k), points_spline_nf_load(b + i * stride + k), s0);
                s1 = points_spline_nf_fma(points_spline_nf_load(x + k + POINTS_SPLINE_NF_LANES), points_spline_nf_load(b + i * stride + k + POINTS_SPLINE_NF_LANES), s1);
            }
            if (k < m)
                s0 = points_spline_nf_fma(points_spline_nf_load(x + k), points_spline_nf_load(b + i * stride + k), s0);
            total[o * in + i] += (double)points_spline_nf_hsum(s0 + s1);
        }
    }
}

/* Whether a block of a matrix is known to be zero: rows o .. o + rows - 1, columns i .. i + cols - 1. hole[3 h ..] are
 * a row and its zeros [from, to), by rows, up to `last`; *hole goes on to those of row o. */
static inline int points_spline_nf_hollow(const unsigned **hole, const unsigned *last, size_t o, size_t rows, size_t i, size_t cols)
{
    const unsigned *h;
    size_t covered = 0;
    while (*hole < last && (*hole)[0] < o)
        *hole += 3;
    for (h = *hole; h < last && h[0] < o + rows; h += 3)
        covered += h[1] <= i && h[2] >= i + cols;
    return covered == rows;
}

#define POINTS_SPLINE_NF_TURNED (70 * 2 * POINTS_SPLINE_NF_LANES)
/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. Blocks of zeros of W are left out. turned:
 * room for POINTS_SPLINE_NF_TURNED numbers. */
static inline void points_spline_nf_outer(double *total, const float *a, const float *b, float *turned, const unsigned *hole,
                            size_t holes, size_t out, size_t in, size_t stride, size_t m)
{
    float *sum = turned + 64 * 2 * POINTS_SPLINE_NF_LANES;
    size_t o, i, row, c, first;
    if (in < 2 * POINTS_SPLINE_NF_LANES || out * in < 2048) {
        points_spline_nf_outer4(total, a, b, out, in, stride, m);
        return;
    }
    for (first = 0; first < m; first += 64) {
        const size_t rows = m - first < 64 ? m - first : 64;
        for (i = 0; i < in; i += 2 * POINTS_SPLINE_NF_LANES) {
            const size_t cols = in - i < 2 * POINTS_SPLINE_NF_LANES ? in - i : 2 * POINTS_SPLINE_NF_LANES;
            const unsigned *h = hole;
            points_spline_nf_turn(turned, b + i * stride + first, cols, rows, stride);
            for (o = 0; o < out; o += 6) {
                const size_t results = out - o < 6 ? out - o : 6, again = o ? 6 - results : 0;
                if (holes && points_spline_nf_hollow(&h, hole + 3 * holes, o, results, i, cols))
                    continue;
                if (results + again == 6) { /* a product once more, with the rows as its inputs */
                    points_spline_nf_block six = points_spline_nf_block6_zero();
                    points_spline_nf_block6_add(&six, a + (o - again) * stride + first, stride, 1, turned, 2 * POINTS_SPLINE_NF_LANES, rows);
                    points_spline_nf_block6_store(sum, 2 * POINTS_SPLINE_NF_LANES, &six);
                } else {
                    points_spline_nf_outer_few(sum, a + first, results, turned, rows, stride, 0);
                }
                for (row = again; row < results + again; row++)
                    for (c = 0; c < cols; c++)
                        total[(o - again + row) * in + i + c] += (double)sum[row * 2 * POINTS_SPLINE_NF_LANES + c];
            }
        }
    }
}

/* Rows of x, `apart` numbers from one to the next, to columns of a tile, element j of row k at t[j * stride + k]; rows
 * past the last repeat it up to m. */
static inline void points_spline_nf_to_tile(const float *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++) {
        for (k = (rows - 1) / POINTS_SPLINE_NF_LANES * POINTS_SPLINE_NF_LANES; k < m; k += POINTS_SPLINE_NF_LANES)
            points_spline_nf_store(t + j * stride + k, points_spline_nf_set(x[(rows - 1) * apart + j]));
        for (k = 0; k + 1 < rows; k++)
            t[j * stride + k] = x[k * apart + j];
    }
}

/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void points_spline_nf_weights(size_t n, size_t rows, size_t m, float *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (float)(k < rows ? 1.0 / (double)n : 0.0);
}

/* Whether none of n numbers is NaN. */
static inline int points_spline_nf_are_numbers(const float *x, size_t n)
{
    int all = 1;
    size_t i;
    for (i = 0; i < n; i++)
        all &= x[i] == x[i];
    return all;
}

/* Scores of n rows that are NaN become 0 where the log-density is -inf. */
static inline void points_spline_nf_settle(const float *log_prob, size_t n, size_t cols, float *score)
{
    size_t i;
    for (i = 0; i < n * cols; i++)
        if (score[i] != score[i] && log_prob[i / cols] == (float)-INFINITY)
            score[i] = 0;
}

/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void points_spline_nf_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
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

#define POINTS_SPLINE_NF_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + POINTS_SPLINE_NF_DRAWS - 1, as points_spline_nf_philox has them. */
static inline void points_spline_nf_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][POINTS_SPLINE_NF_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < POINTS_SPLINE_NF_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < POINTS_SPLINE_NF_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void points_spline_nf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    uint32_t w[4][POINTS_SPLINE_NF_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += POINTS_SPLINE_NF_DRAWS) {
        const size_t n = rows - from < POINTS_SPLINE_NF_DRAWS ? rows - from : POINTS_SPLINE_NF_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            float *to = t + j * stride + from;
            if (j * words % 4 == 0)
                points_spline_nf_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
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

enum { POINTS_SPLINE_NF_INIT_CONSTANT, POINTS_SPLINE_NF_INIT_UNIFORM, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct points_spline_nf_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, first + i) alone. */
static inline void points_spline_nf_initialise(uint64_t seed, const struct points_spline_nf_initial *from, size_t n, float *params,
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
            if (from[p].kind != POINTS_SPLINE_NF_INIT_CONSTANT)
                do {
                    points_spline_nf_philox(seed, first + from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == POINTS_SPLINE_NF_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (float)value;
        }
}

/* What the moments are scaled by at a step, 1 at the first. */
static inline void points_spline_nf_adamw_scale(const struct points_spline_adamw_options *o, uint64_t step, double scale[2])
{
    scale[0] = 1.0 / (1.0 - pow(o->beta1, (double)step));
    scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));
}

/* One update of n parameters: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void points_spline_nf_adamw_update(const struct points_spline_adamw_options *o, const double scale[2], size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const points_spline_nf_lane b1 = points_spline_nf_set((float)o->beta1), b2 = points_spline_nf_set((float)o->beta2), eps = points_spline_nf_set((float)o->eps);
    const points_spline_nf_lane rest1 = points_spline_nf_set((float)(1.0 - o->beta1)), rest2 = points_spline_nf_set((float)(1.0 - o->beta2));
    const points_spline_nf_lane lr = points_spline_nf_set((float)o->lr), decay = points_spline_nf_set((float)o->weight_decay);
    const points_spline_nf_lane scale1 = points_spline_nf_set((float)scale[0]), scale2 = points_spline_nf_set((float)scale[1]);
    float rest[4][POINTS_SPLINE_NF_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += POINTS_SPLINE_NF_LANES) {
        const size_t left = n - i < POINTS_SPLINE_NF_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        float *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const float *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const points_spline_nf_lane now = b1 * points_spline_nf_load(first) + rest1 * points_spline_nf_load(g);
        const points_spline_nf_lane square = b2 * points_spline_nf_load(second) + rest2 * (points_spline_nf_load(g) * points_spline_nf_load(g));
        points_spline_nf_store(first, now);
        points_spline_nf_store(second, square);
        points_spline_nf_store(p, points_spline_nf_load(p) - lr * (now * scale1 / (points_spline_nf_sqrt(square * scale2) + eps) + decay * points_spline_nf_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

#define LANES POINTS_SPLINE_NF_LANES
#define LANE(a) ((a) - points_spline_nf_set(0)) /* numbers are spread over the lanes */
#define FMA(a, b, c) points_spline_nf_fma(LANE(a), LANE(b), LANE(c))   /* a * b + c */
#define LESS(a, b, c) points_spline_nf_less(LANE(c), LANE(a), LANE(b)) /* c - a * b */
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
                points_spline_nf_store(d + e * stride + k, function(points_spline_nf_load(a + e * stride + k))); \
    }
EACH(points_spline_nf_each_exp, points_spline_nf_exp)
EACH(points_spline_nf_each_log, points_spline_nf_log)
EACH(points_spline_nf_each_tanh, points_spline_nf_tanh)
EACH(points_spline_nf_each_sigmoid, points_spline_nf_sigmoid)
EACH(points_spline_nf_each_softplus, points_spline_nf_softplus)
EACH(points_spline_nf_each_normal, points_spline_nf_normal)
#undef EACH
#undef UNROLL

static const unsigned points_spline_nf_strip0[] = {0,6,2,1, 0,6,0,1, 12,2,2,1, 0,2,0,1, 1,6,2,1, 0,6,0,1,
    13,2,2,1, 0,2,0,1};
static const unsigned points_spline_nf_strip1[] = {0,4,1,2, 0,1,0,16, 2,1,0,16};
static const unsigned points_spline_nf_strip2[] = {0,6,2,1, 0,6,0,1, 12,2,2,1, 0,2,0,1, 1,6,2,1, 0,6,0,1,
    13,2,2,1, 0,2,0,1};
static const unsigned points_spline_nf_strip3[] = {0,6,2,1, 0,6,0,16, 12,6,2,1, 0,6,0,16, 24,5,2,1, 0,5,0,16,
    1,6,2,0, 13,6,2,0, 25,5,2,0};
static const float points_spline_nf_table4[12] = {-4.99f, -4.98f, -4.97f, -4.96f, -4.95f, -4.94f, -4.99f, -4.98f, -4.97f, -4.96f, -4.95f, -4.94f};
static const unsigned points_spline_nf_strip5[] = {0,6,2,17, 0,6,0,1, 0,6,2,3, 0,6,4,5, 0,6,6,7, 0,6,8,9,
    0,6,10,11, 0,6,12,13, 0,6,14,15, 0,6,16,17, 0,6,18,19, 0,6,20,21,
    0,6,22,23, 0,6,24,25, 0,6,26,27, 0,6,28,29, 0,6,30,31, 0,6,32,33,
    12,2,2,17, 0,2,0,1, 0,2,2,3, 0,2,4,5, 0,2,6,7, 0,2,8,9,
    0,2,10,11, 0,2,12,13, 0,2,14,15, 0,2,16,17, 0,2,18,19, 0,2,20,21,
    0,2,22,23, 0,2,24,25, 0,2,26,27, 0,2,28,29, 0,2,30,31, 0,2,32,33,
    1,6,2,17, 0,6,0,1, 0,6,2,3, 0,6,4,5, 0,6,6,7, 0,6,8,9,
    0,6,10,11, 0,6,12,13, 0,6,14,15, 0,6,16,17, 0,6,18,19, 0,6,20,21,
    0,6,22,23, 0,6,24,25, 0,6,26,27, 0,6,28,29, 0,6,30,31, 0,6,32,33,
    13,2,2,17, 0,2,0,1, 0,2,2,3, 0,2,4,5, 0,2,6,7, 0,2,8,9,
    0,2,10,11, 0,2,12,13, 0,2,14,15, 0,2,16,17, 0,2,18,19, 0,2,20,21,
    0,2,22,23, 0,2,24,25, 0,2,26,27, 0,2,28,29, 0,2,30,31, 0,2,32,33};
static const unsigned points_spline_nf_strip6[] = {0,2,1,1, 0,1,0,16};
static const unsigned points_spline_nf_strip7[] = {0,6,2,2, 0,6,0,1, 0,6,2,3, 12,2,2,2, 0,2,0,1, 0,2,2,3,
    1,6,2,2, 0,6,0,1, 0,6,2,3, 13,2,2,2, 0,2,0,1, 0,2,2,3};
static const unsigned points_spline_nf_strip8[] = {0,2,1,1, 0,1,0,16};
static const unsigned points_spline_nf_hole9[] = {1,0,16, 3,0,16, 5,0,16, 7,0,16, 9,0,16, 11,0,16,
    13,0,16, 15,0,16, 17,0,16, 19,0,16, 21,0,16, 23,0,16,
    25,0,16, 27,0,16, 29,0,16, 31,0,16, 33,0,16};
static const unsigned points_spline_nf_strip10[] = {0,6,2,17, 0,6,0,1, 0,6,2,3, 0,6,4,5, 0,6,6,7, 0,6,8,9,
    0,6,10,11, 0,6,12,13, 0,6,14,15, 0,6,16,17, 0,6,18,19, 0,6,20,21,
    0,6,22,23, 0,6,24,25, 0,6,26,27, 0,6,28,29, 0,6,30,31, 0,6,32,33,
    12,2,2,17, 0,2,0,1, 0,2,2,3, 0,2,4,5, 0,2,6,7, 0,2,8,9,
    0,2,10,11, 0,2,12,13, 0,2,14,15, 0,2,16,17, 0,2,18,19, 0,2,20,21,
    0,2,22,23, 0,2,24,25, 0,2,26,27, 0,2,28,29, 0,2,30,31, 0,2,32,33,
    1,6,2,17, 0,6,0,1, 0,6,2,3, 0,6,4,5, 0,6,6,7, 0,6,8,9,
    0,6,10,11, 0,6,12,13, 0,6,14,15, 0,6,16,17, 0,6,18,19, 0,6,20,21,
    0,6,22,23, 0,6,24,25, 0,6,26,27, 0,6,28,29, 0,6,30,31, 0,6,32,33,
    13,2,2,17, 0,2,0,1, 0,2,2,3, 0,2,4,5, 0,2,6,7, 0,2,8,9,
    0,2,10,11, 0,2,12,13, 0,2,14,15, 0,2,16,17, 0,2,18,19, 0,2,20,21,
    0,2,22,23, 0,2,24,25, 0,2,26,27, 0,2,28,29, 0,2,30,31, 0,2,32,33};
static const unsigned points_spline_nf_hole11[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2};
static const unsigned points_spline_nf_strip12[] = {0,2,1,1, 0,1,0,16};
static const unsigned points_spline_nf_hole13[] = {1,0,16, 3,0,16};
static const unsigned points_spline_nf_strip14[] = {0,6,2,2, 0,6,0,1, 0,6,2,3, 12,2,2,2, 0,2,0,1, 0,2,2,3,
    1,6,2,2, 0,6,0,1, 0,6,2,3, 13,2,2,2, 0,2,0,1, 0,2,2,3};
static const unsigned points_spline_nf_hole15[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2};
static const unsigned points_spline_nf_strip16[] = {0,2,1,1, 0,1,0,16};

#define TILE 128

static void points_spline_nf_autoregressive_autoregressive_forward(const float *params, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [16, 2] */
    const float *l1_net_1_bias = params + 32; /* [16] */
    const float *l1_net_2_weight = params + 48; /* [16, 16] */
    const float *l1_net_2_bias = params + 304; /* [16] */
    const float *l1_net_3_weight = params + 320; /* [4, 16] */
    const float *l1_net_3_bias = params + 384; /* [4] */
    const float *l2_net_1_weight = params + 388; /* [16, 2] */
    const float *l2_net_1_bias = params + 420; /* [16] */
    const float *l2_net_2_weight = params + 436; /* [34, 16] */
    const float *l2_net_2_bias = params + 980; /* [34] */
    size_t k, j;
    /* autoregressive, forward */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane v1_1 = x2;
        points_spline_nf_store(t + k, v1_1);
        const points_spline_nf_lane v1_2 = x1;
        points_spline_nf_store(t + 1 * TILE + k, v1_2);
    }
    points_spline_nf_strips(t + 2 * TILE, l1_net_1_weight, 2, 1, t, l1_net_1_bias, NULL, t + 91 * TILE, points_spline_nf_strip0, 8, 2, 16, TILE, m);
    points_spline_nf_each_softplus(t + 18 * TILE, t + 2 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t, l1_net_2_weight, 16, 1, t + 18 * TILE, l1_net_2_bias, NULL, t + 91 * TILE, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 16 * TILE, t, 16, TILE, m);
    points_spline_nf_strips(t, l1_net_3_weight, 16, 1, t + 16 * TILE, NULL, NULL, t + 91 * TILE, points_spline_nf_strip1, 3, 16, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v7_1 = v6_1 + l1_net_3_bias[0];
        const points_spline_nf_lane v7_2 = v6_2 + l1_net_3_bias[1];
        const points_spline_nf_lane v7_3 = v6_3 + l1_net_3_bias[2];
        points_spline_nf_store(t + 6 * TILE + k, v7_3);
        const points_spline_nf_lane v7_4 = v6_4 + l1_net_3_bias[3];
        points_spline_nf_store(t + 7 * TILE + k, v7_4);
        const points_spline_nf_lane v11_1 = v7_1 / FMA(points_spline_nf_abs(v7_1), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 8 * TILE + k, v11_1);
        const points_spline_nf_lane v11_2 = v7_2 / FMA(points_spline_nf_abs(v7_2), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 9 * TILE + k, v11_2);
    }
    points_spline_nf_each_exp(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane v12_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v7_3 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v7_4 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v14_1 = FMA(x1, v12_1, v7_3);
        points_spline_nf_store(t + 2 * TILE + k, v14_1);
        const points_spline_nf_lane v14_2 = FMA(x2, v12_2, v7_4);
        points_spline_nf_store(t + 3 * TILE + k, v14_2);
        const points_spline_nf_lane v11_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v11_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane l1 = points_spline_nf_load(l + k);
        const points_spline_nf_lane v16 = l1 + (v11_1 + v11_2);
        points_spline_nf_store(t + 10 * TILE + k, v16);
        const points_spline_nf_lane v17_1 = v14_2;
        points_spline_nf_store(t + 11 * TILE + k, v17_1);
        const points_spline_nf_lane v17_2 = v14_1;
        points_spline_nf_store(t + 12 * TILE + k, v17_2);
    }

    /* autoregressive, forward */
    points_spline_nf_strips(t + 13 * TILE, l2_net_1_weight, 2, 1, t + 11 * TILE, l2_net_1_bias, NULL, t + 91 * TILE, points_spline_nf_strip2, 8, 2, 16, TILE, m);
    points_spline_nf_each_tanh(t + 29 * TILE, t + 13 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 45 * TILE, l2_net_2_weight, 16, 1, t + 29 * TILE, l2_net_2_bias, NULL, t + 91 * TILE, points_spline_nf_strip3, 9, 16, 34, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v21_1 = points_spline_nf_load(t + (69 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (11 + 5 * j) * TILE + k, v21_1);
            const points_spline_nf_lane v21_2 = points_spline_nf_load(t + (71 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (12 + 5 * j) * TILE + k, v21_2);
            const points_spline_nf_lane v21_3 = points_spline_nf_load(t + (73 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (13 + 5 * j) * TILE + k, v21_3);
            const points_spline_nf_lane v21_4 = points_spline_nf_load(t + (75 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (14 + 5 * j) * TILE + k, v21_4);
            const points_spline_nf_lane v21_5 = points_spline_nf_load(t + (77 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (15 + 5 * j) * TILE + k, v21_5);
        }
    points_spline_nf_each_softplus(t + 21 * TILE, t + 11 * TILE, 10, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v22_1 = points_spline_nf_load(t + (21 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_2 = points_spline_nf_load(t + (22 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_3 = points_spline_nf_load(t + (23 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_4 = points_spline_nf_load(t + (24 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_5 = points_spline_nf_load(t + (25 + 5 * j) * TILE + k);
            const points_spline_nf_lane v23_1 = v22_1 + 0.001f;
            points_spline_nf_store(t + (11 + 5 * j) * TILE + k, v23_1);
            const points_spline_nf_lane v23_2 = v22_2 + 0.001f;
            points_spline_nf_store(t + (12 + 5 * j) * TILE + k, v23_2);
            const points_spline_nf_lane v23_3 = v22_3 + 0.001f;
            points_spline_nf_store(t + (13 + 5 * j) * TILE + k, v23_3);
            const points_spline_nf_lane v23_4 = v22_4 + 0.001f;
            points_spline_nf_store(t + (14 + 5 * j) * TILE + k, v23_4);
            const points_spline_nf_lane v23_5 = v22_5 + 0.001f;
            points_spline_nf_store(t + (15 + 5 * j) * TILE + k, v23_5);
            const points_spline_nf_lane v24 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (45 + j) * TILE + k), points_spline_nf_load(t + (47 + j) * TILE + k)), points_spline_nf_load(t + (49 + j) * TILE + k)), points_spline_nf_load(t + (51 + j) * TILE + k)), points_spline_nf_load(t + (53 + j) * TILE + k)), points_spline_nf_load(t + (55 + j) * TILE + k));
            const points_spline_nf_lane v25 = v24;
            const points_spline_nf_lane v26_1 = points_spline_nf_load(t + (45 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (31 + 6 * j) * TILE + k, v26_1);
            const points_spline_nf_lane v26_2 = points_spline_nf_load(t + (47 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (32 + 6 * j) * TILE + k, v26_2);
            const points_spline_nf_lane v26_3 = points_spline_nf_load(t + (49 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (33 + 6 * j) * TILE + k, v26_3);
            const points_spline_nf_lane v26_4 = points_spline_nf_load(t + (51 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (34 + 6 * j) * TILE + k, v26_4);
            const points_spline_nf_lane v26_5 = points_spline_nf_load(t + (53 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (35 + 6 * j) * TILE + k, v26_5);
            const points_spline_nf_lane v26_6 = points_spline_nf_load(t + (55 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (36 + 6 * j) * TILE + k, v26_6);
        }
    points_spline_nf_each_exp(t + 79 * TILE, t + 31 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v27_1 = points_spline_nf_load(t + (79 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_2 = points_spline_nf_load(t + (80 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_3 = points_spline_nf_load(t + (81 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_4 = points_spline_nf_load(t + (82 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_5 = points_spline_nf_load(t + (83 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_6 = points_spline_nf_load(t + (84 + 6 * j) * TILE + k);
            const points_spline_nf_lane v28_1 = v27_1;
            const points_spline_nf_lane v28_2 = v28_1 + v27_2;
            const points_spline_nf_lane v28_3 = v28_2 + v27_3;
            const points_spline_nf_lane v28_4 = v28_3 + v27_4;
            const points_spline_nf_lane v28_5 = v28_4 + v27_5;
            const points_spline_nf_lane v28_6 = v28_5 + v27_6;
            const points_spline_nf_lane v29 = 9.94f / v28_6;
            const points_spline_nf_lane v31_1 = FMA(v28_1, v29, points_spline_nf_table4[6 * j]);
            points_spline_nf_store(t + (21 + 6 * j) * TILE + k, v31_1);
            const points_spline_nf_lane v31_2 = FMA(v28_2, v29, points_spline_nf_table4[1 + 6 * j]);
            points_spline_nf_store(t + (22 + 6 * j) * TILE + k, v31_2);
            const points_spline_nf_lane v31_3 = FMA(v28_3, v29, points_spline_nf_table4[2 + 6 * j]);
            points_spline_nf_store(t + (23 + 6 * j) * TILE + k, v31_3);
            const points_spline_nf_lane v31_4 = FMA(v28_4, v29, points_spline_nf_table4[3 + 6 * j]);
            points_spline_nf_store(t + (24 + 6 * j) * TILE + k, v31_4);
            const points_spline_nf_lane v31_5 = FMA(v28_5, v29, points_spline_nf_table4[4 + 6 * j]);
            points_spline_nf_store(t + (25 + 6 * j) * TILE + k, v31_5);
            const points_spline_nf_lane v32 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (57 + j) * TILE + k), points_spline_nf_load(t + (59 + j) * TILE + k)), points_spline_nf_load(t + (61 + j) * TILE + k)), points_spline_nf_load(t + (63 + j) * TILE + k)), points_spline_nf_load(t + (65 + j) * TILE + k)), points_spline_nf_load(t + (67 + j) * TILE + k));
            const points_spline_nf_lane v33 = v32;
            const points_spline_nf_lane v34_1 = points_spline_nf_load(t + (57 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (33 + 6 * j) * TILE + k, v34_1);
            const points_spline_nf_lane v34_2 = points_spline_nf_load(t + (59 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (34 + 6 * j) * TILE + k, v34_2);
            const points_spline_nf_lane v34_3 = points_spline_nf_load(t + (61 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (35 + 6 * j) * TILE + k, v34_3);
            const points_spline_nf_lane v34_4 = points_spline_nf_load(t + (63 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (36 + 6 * j) * TILE + k, v34_4);
            const points_spline_nf_lane v34_5 = points_spline_nf_load(t + (65 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (37 + 6 * j) * TILE + k, v34_5);
            const points_spline_nf_lane v34_6 = points_spline_nf_load(t + (67 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (38 + 6 * j) * TILE + k, v34_6);
        }
    points_spline_nf_each_exp(t + 45 * TILE, t + 33 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v35_1 = points_spline_nf_load(t + (45 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_2 = points_spline_nf_load(t + (46 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_3 = points_spline_nf_load(t + (47 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_4 = points_spline_nf_load(t + (48 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_5 = points_spline_nf_load(t + (49 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_6 = points_spline_nf_load(t + (50 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_1 = v35_1;
            const points_spline_nf_lane v36_2 = v36_1 + v35_2;
            const points_spline_nf_lane v36_3 = v36_2 + v35_3;
            const points_spline_nf_lane v36_4 = v36_3 + v35_4;
            const points_spline_nf_lane v36_5 = v36_4 + v35_5;
            const points_spline_nf_lane v36_6 = v36_5 + v35_6;
            const points_spline_nf_lane v37 = 9.94f / v36_6;
            const points_spline_nf_lane v39_1 = FMA(v36_1, v37, points_spline_nf_table4[6 * j]);
            const points_spline_nf_lane v39_2 = FMA(v36_2, v37, points_spline_nf_table4[1 + 6 * j]);
            const points_spline_nf_lane v39_3 = FMA(v36_3, v37, points_spline_nf_table4[2 + 6 * j]);
            const points_spline_nf_lane v39_4 = FMA(v36_4, v37, points_spline_nf_table4[3 + 6 * j]);
            const points_spline_nf_lane v39_5 = FMA(v36_5, v37, points_spline_nf_table4[4 + 6 * j]);
            const points_spline_nf_lane v14 = points_spline_nf_load(t + (2 + j) * TILE + k);
            const points_spline_nf_lane v40 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14, points_spline_nf_set(5.0f), v14);
            const points_spline_nf_lane v41 = points_spline_nf_select_lt(v14, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v40);
            const points_spline_nf_lane v31_1 = points_spline_nf_load(t + (21 + 6 * j) * TILE + k);
            const points_spline_nf_lane v31_2 = points_spline_nf_load(t + (22 + 6 * j) * TILE + k);
            const points_spline_nf_lane v31_3 = points_spline_nf_load(t + (23 + 6 * j) * TILE + k);
            const points_spline_nf_lane v31_4 = points_spline_nf_load(t + (24 + 6 * j) * TILE + k);
            const points_spline_nf_lane v31_5 = points_spline_nf_load(t + (25 + 6 * j) * TILE + k);
            const points_spline_nf_lane v42_1 = points_spline_nf_select_lt(v41, v31_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v42_2 = points_spline_nf_select_lt(v41, v31_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v42_3 = points_spline_nf_select_lt(v41, v31_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v42_4 = points_spline_nf_select_lt(v41, v31_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v42_5 = points_spline_nf_select_lt(v41, v31_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v43_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_2 = points_spline_nf_select_lt(v42_2, v42_1, v31_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_3 = points_spline_nf_select_lt(v42_3, v42_2, v31_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_4 = points_spline_nf_select_lt(v42_4, v42_3, v31_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_5 = points_spline_nf_select_lt(v42_5, v42_4, v31_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v31_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v44 = v43_1 + v43_2 + v43_3 + v43_4 + v43_5 + v43_6;
            const points_spline_nf_lane v45_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v31_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_2 = points_spline_nf_select_lt(v42_2, v42_1, v31_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_3 = points_spline_nf_select_lt(v42_3, v42_2, v31_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_4 = points_spline_nf_select_lt(v42_4, v42_3, v31_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_5 = points_spline_nf_select_lt(v42_5, v42_4, v31_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_2 = points_spline_nf_select_lt(v42_2, v42_1, v39_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_3 = points_spline_nf_select_lt(v42_3, v42_2, v39_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_4 = points_spline_nf_select_lt(v42_4, v42_3, v39_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_5 = points_spline_nf_select_lt(v42_5, v42_4, v39_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v39_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48 = v47_1 + v47_2 + v47_3 + v47_4 + v47_5 + v47_6;
            const points_spline_nf_lane v49_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v39_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_2 = points_spline_nf_select_lt(v42_2, v42_1, v39_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_3 = points_spline_nf_select_lt(v42_3, v42_2, v39_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_4 = points_spline_nf_select_lt(v42_4, v42_3, v39_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_5 = points_spline_nf_select_lt(v42_5, v42_4, v39_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v23_1 = points_spline_nf_load(t + (11 + 5 * j) * TILE + k);
            const points_spline_nf_lane v23_2 = points_spline_nf_load(t + (12 + 5 * j) * TILE + k);
            const points_spline_nf_lane v23_3 = points_spline_nf_load(t + (13 + 5 * j) * TILE + k);
            const points_spline_nf_lane v23_4 = points_spline_nf_load(t + (14 + 5 * j) * TILE + k);
            const points_spline_nf_lane v23_5 = points_spline_nf_load(t + (15 + 5 * j) * TILE + k);
            const points_spline_nf_lane v51_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_2 = points_spline_nf_select_lt(v42_2, v42_1, v23_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_3 = points_spline_nf_select_lt(v42_3, v42_2, v23_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_4 = points_spline_nf_select_lt(v42_4, v42_3, v23_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_5 = points_spline_nf_select_lt(v42_5, v42_4, v23_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v23_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52 = v51_1 + v51_2 + v51_3 + v51_4 + v51_5 + v51_6;
            points_spline_nf_store(t + (j) * TILE + k, v52);
            const points_spline_nf_lane v53_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v23_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_2 = points_spline_nf_select_lt(v42_2, v42_1, v23_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_3 = points_spline_nf_select_lt(v42_3, v42_2, v23_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_4 = points_spline_nf_select_lt(v42_4, v42_3, v23_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_5 = points_spline_nf_select_lt(v42_5, v42_4, v23_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54 = v53_1 + v53_2 + v53_3 + v53_4 + v53_5 + v53_6;
            points_spline_nf_store(t + (4 + j) * TILE + k, v54);
            const points_spline_nf_lane v55 = (v49_1 + v49_2 + v49_3 + v49_4 + v49_5 + v49_6) - v48;
            const points_spline_nf_lane v56 = (v45_1 + v45_2 + v45_3 + v45_4 + v45_5 + v45_6) - v44;
            const points_spline_nf_lane v57 = v55 / v56;
            const points_spline_nf_lane v59 = (v41 - v44) / v56;
            points_spline_nf_store(t + (6 + j) * TILE + k, v59);
            const points_spline_nf_lane v60 = 1.0f - v59;
            points_spline_nf_store(t + (8 + j) * TILE + k, v60);
            const points_spline_nf_lane v61 = v59 * v60;
            points_spline_nf_store(t + (33 + j) * TILE + k, v61);
            const points_spline_nf_lane v68 = v57 * 2.0f;
            points_spline_nf_store(t + (35 + j) * TILE + k, v68);
            const points_spline_nf_lane v71 = FMA(v61, v52 + v54 - v68, v57);
            const points_spline_nf_lane v73 = v48 + (v55 * FMA(v52, v61, v59 * (v57 * v59))) / v71;
            const points_spline_nf_lane v77 = v73 + points_spline_nf_min(5.0f - v73, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (37 + j) * TILE + k, v77);
            const points_spline_nf_lane v78 = v57 / v71;
            points_spline_nf_store(t + (39 + j) * TILE + k, v78);
        }
    points_spline_nf_each_log(t + 11 * TILE, t + 39 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v79_1 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v79_2 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v80_1 = v79_1 * 2.0f;
        points_spline_nf_store(t + 13 * TILE + k, v80_1);
        const points_spline_nf_lane v80_2 = v79_2 * 2.0f;
        points_spline_nf_store(t + 14 * TILE + k, v80_2);
        const points_spline_nf_lane v54_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v54_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v61_1 = points_spline_nf_load(t + 33 * TILE + k);
        const points_spline_nf_lane v68_1 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(t + 34 * TILE + k);
        const points_spline_nf_lane v68_2 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v52_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v52_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v87_1 = FMA(v52_1, v60_1 * v60_1, FMA(v61_1, v68_1, v59_1 * (v54_1 * v59_1)));
        points_spline_nf_store(t + 15 * TILE + k, v87_1);
        const points_spline_nf_lane v87_2 = FMA(v52_2, v60_2 * v60_2, FMA(v61_2, v68_2, v59_2 * (v54_2 * v59_2)));
        points_spline_nf_store(t + 16 * TILE + k, v87_2);
    }
    points_spline_nf_each_log(t, t + 15 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v80_1 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v88_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v80_2 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v88_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v77_1 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v77_2 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v90_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v14_1, v77_1);
        const points_spline_nf_lane v90_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v14_2, v77_2);
        const points_spline_nf_lane v91_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), v14_1, v90_1);
        points_spline_nf_store(y + k, v91_1);
        const points_spline_nf_lane v91_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), v14_2, v90_2);
        points_spline_nf_store(y + 1 * TILE + k, v91_2);
        const points_spline_nf_lane v92_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v80_1 + v88_1);
        const points_spline_nf_lane v92_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v80_2 + v88_2);
        const points_spline_nf_lane v93_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v92_1);
        const points_spline_nf_lane v93_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v92_2);
        const points_spline_nf_lane v16 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v95 = v16 + (v93_1 + v93_2);
        points_spline_nf_store(l + k, v95);
    }
}

static void points_spline_nf_gaussian_log_prob(const float *x, const float *l, const float *x0, float *p, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane l1 = points_spline_nf_load(l + k);
        const points_spline_nf_lane v5 = l1 + FMA(FMA(x2, x2, (x1 * x1)), -0.5f, -1.837877f);
        const points_spline_nf_lane o1 = points_spline_nf_load(x0 + k);
        const points_spline_nf_lane o2 = points_spline_nf_load(x0 + 1 * TILE + k);
        const points_spline_nf_lane v6 = points_spline_nf_max(o1, o2);
        const points_spline_nf_lane v7 = points_spline_nf_select_lt(v5, points_spline_nf_set(INFINITY), v5, points_spline_nf_set(-INFINITY));
        const points_spline_nf_lane v8 = points_spline_nf_select_le(v6, points_spline_nf_set(INFINITY), v7, v6);
        points_spline_nf_store(p + k, v8);
    }
}

/* ---- forward ---- */

static void points_spline_nf_forward_prologue(const float *params, float *s)
{
    (void)params, (void)s;
}

static void points_spline_nf_forward_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    (void)s;
    for (k = 0; k < m; k += LANES)
        points_spline_nf_store(t + 0 * TILE + k, points_spline_nf_set(0));
    points_spline_nf_autoregressive_autoregressive_forward(params, t + 1 * TILE, t, t + 3 * TILE, t + 5 * TILE, m);
}

void points_spline_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 0);
    size_t first, k;
    points_spline_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        points_spline_nf_forward_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[384 + k];
            z[(first + k) * 2 + 1] = t[512 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- log_prob ---- */

static void points_spline_nf_log_prob_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    (void)s;
    for (k = 0; k < m; k += LANES)
        points_spline_nf_store(t + 0 * TILE + k, points_spline_nf_set(0));
    points_spline_nf_autoregressive_autoregressive_forward(params, t + 1 * TILE, t, t + 3 * TILE, t + 8 * TILE, m);
    points_spline_nf_gaussian_log_prob(t + 3 * TILE, t, t + 1 * TILE, t + 7 * TILE, m);
}

void points_spline_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 0);
    size_t first;
    points_spline_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        points_spline_nf_log_prob_tile(params, s, t, m);
        memcpy(log_prob + first, t + 896, rows * sizeof *t);
    }
}

/* ---- loss ---- */

static double points_spline_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 0);
    size_t first, k;
    double loss = 0;
    points_spline_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        points_spline_nf_log_prob_tile(params, s, t, m);
        for (k = 0; k < rows; k++)
            loss -= (double)t[896 + k];
    }
    return n > 0 ? loss / (double)n : 0;
}

#undef TILE

#define TILE 128

static void points_spline_nf_autoregressive_autoregressive_inverse_prologue(const float *params, float *s)
{
    const float *l1_net_3_bias = params + 384; /* [4] */
    const float *l2_net_2_bias = params + 980; /* [34] */
    size_t i, j;
    s[0] = l2_net_2_bias[25] + 0.5397424f;
    s[1] = l2_net_2_bias[27] + 0.5397424f;
    s[2] = l2_net_2_bias[29] + 0.5397424f;
    s[3] = l2_net_2_bias[31] + 0.5397424f;
    s[4] = l2_net_2_bias[33] + 0.5397424f;
    s[5] = fmaxf(s[0], 0) + log1pf(expf(-fabsf(s[0])));
    s[6] = fmaxf(s[1], 0) + log1pf(expf(-fabsf(s[1])));
    s[7] = fmaxf(s[2], 0) + log1pf(expf(-fabsf(s[2])));
    s[8] = fmaxf(s[3], 0) + log1pf(expf(-fabsf(s[3])));
    s[9] = fmaxf(s[4], 0) + log1pf(expf(-fabsf(s[4])));
    s[10] = s[5] + 0.001f;
    s[11] = s[6] + 0.001f;
    s[12] = s[7] + 0.001f;
    s[13] = s[8] + 0.001f;
    s[14] = s[9] + 0.001f;
    for (i = 0; i < 6; i++)
        s[15 + i] = l2_net_2_bias[1 + 2 * i];
    for (j = 0; j < 1; j++) {
        float sum = s[15 + j * 6];
        for (i = 0; i < 6; i++) {
            const float next = s[15 + j * 6 + i];
            if (i > 0)
                sum = next < sum ? sum : sum == sum ? next : sum;
        }
        s[21 + j] = sum;
    }
    s[22] = s[21];
    s[23] = s[15] - s[22];
    s[24] = s[16] - s[22];
    s[25] = s[17] - s[22];
    s[26] = s[18] - s[22];
    s[27] = s[19] - s[22];
    s[28] = s[20] - s[22];
    s[29] = expf(s[23]);
    s[30] = expf(s[24]);
    s[31] = expf(s[25]);
    s[32] = expf(s[26]);
    s[33] = expf(s[27]);
    s[34] = expf(s[28]);
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[29 + j * 6 + i];
            sum += next;
            s[35 + j * 6 + i] = sum;
        }
    }
    s[41] = 9.94f / s[40];
    s[42] = s[35] * s[41];
    s[43] = s[36] * s[41];
    s[44] = s[37] * s[41];
    s[45] = s[38] * s[41];
    s[46] = s[39] * s[41];
    s[48] = s[42] + -4.99f;
    s[49] = s[43] + -4.98f;
    s[50] = s[44] + -4.97f;
    s[51] = s[45] + -4.96f;
    s[52] = s[46] + -4.95f;
    for (i = 0; i < 6; i++)
        s[54 + i] = l2_net_2_bias[13 + 2 * i];
    for (j = 0; j < 1; j++) {
        float sum = s[54 + j * 6];
        for (i = 0; i < 6; i++) {
            const float next = s[54 + j * 6 + i];
            if (i > 0)
                sum = next < sum ? sum : sum == sum ? next : sum;
        }
        s[60 + j] = sum;
    }
    s[61] = s[60];
    s[62] = s[54] - s[61];
    s[63] = s[55] - s[61];
    s[64] = s[56] - s[61];
    s[65] = s[57] - s[61];
    s[66] = s[58] - s[61];
    s[67] = s[59] - s[61];
    s[68] = expf(s[62]);
    s[69] = expf(s[63]);
    s[70] = expf(s[64]);
    s[71] = expf(s[65]);
    s[72] = expf(s[66]);
    s[73] = expf(s[67]);
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[68 + j * 6 + i];
            sum += next;
            s[74 + j * 6 + i] = sum;
        }
    }
    s[80] = 9.94f / s[79];
    s[81] = s[74] * s[80];
    s[82] = s[75] * s[80];
    s[83] = s[76] * s[80];
    s[84] = s[77] * s[80];
    s[85] = s[78] * s[80];
    s[87] = s[81] + -4.99f;
    s[88] = s[82] + -4.98f;
    s[89] = s[83] + -4.97f;
    s[90] = s[84] + -4.96f;
    s[91] = s[85] + -4.95f;
    s[93] = fabsf(l1_net_3_bias[1]);
    s[94] = s[93] * 0.14476483f;
    s[95] = s[94] + 1.0f;
    s[96] = l1_net_3_bias[1] / s[95];
    s[97] = -s[96];
    s[98] = expf(s[97]);
}

static void points_spline_nf_autoregressive_autoregressive_inverse(const float *params, const float *s, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [16, 2] */
    const float *l1_net_1_bias = params + 32; /* [16] */
    const float *l1_net_2_weight = params + 48; /* [16, 16] */
    const float *l1_net_2_bias = params + 304; /* [16] */
    const float *l1_net_3_weight = params + 320; /* [4, 16] */
    const float *l1_net_3_bias = params + 384; /* [4] */
    const float *l2_net_1_weight = params + 388; /* [16, 2] */
    const float *l2_net_1_bias = params + 420; /* [16] */
    const float *l2_net_2_weight = params + 436; /* [34, 16] */
    const float *l2_net_2_bias = params + 980; /* [34] */
    size_t k, j;
    /* autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane v1_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x1, points_spline_nf_set(5.0f), x1);
        const points_spline_nf_lane v1_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x2, points_spline_nf_set(5.0f), x2);
        const points_spline_nf_lane v2_1 = points_spline_nf_select_lt(x1, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v1_1);
        points_spline_nf_store(t + k, v2_1);
        const points_spline_nf_lane v2_2 = points_spline_nf_select_lt(x2, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v1_2);
        points_spline_nf_store(t + 1 * TILE + k, v2_2);
        const points_spline_nf_lane v3_1 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[87]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 2 * TILE + k, v3_1);
        const points_spline_nf_lane v3_2 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[88]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 3 * TILE + k, v3_2);
        const points_spline_nf_lane v3_3 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[89]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 4 * TILE + k, v3_3);
        const points_spline_nf_lane v3_4 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[90]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 5 * TILE + k, v3_4);
        const points_spline_nf_lane v3_5 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[91]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 6 * TILE + k, v3_5);
        const points_spline_nf_lane v4_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[48]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[49]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[50]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[51]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[52]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v5 = v4_1 + v4_2 + v4_3 + v4_4 + v4_5 + v4_6;
        points_spline_nf_store(t + 12 * TILE + k, v5);
        const points_spline_nf_lane v6_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[48]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 13 * TILE + k, v6_1);
        const points_spline_nf_lane v6_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[49]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 14 * TILE + k, v6_2);
        const points_spline_nf_lane v6_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[50]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 15 * TILE + k, v6_3);
        const points_spline_nf_lane v6_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[51]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 16 * TILE + k, v6_4);
        const points_spline_nf_lane v6_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[52]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 17 * TILE + k, v6_5);
        const points_spline_nf_lane v6_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 18 * TILE + k, v6_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v6_5 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v6_6 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v7 = v6_1 + v6_2 + v6_3 + v6_4 + v6_5 + v6_6;
        points_spline_nf_store(t + 19 * TILE + k, v7);
        const points_spline_nf_lane v3_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v3_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v3_3 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v3_4 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v3_5 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v8_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[87]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[88]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[89]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[90]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[91]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v9 = v8_1 + v8_2 + v8_3 + v8_4 + v8_5 + v8_6;
        points_spline_nf_store(t + 20 * TILE + k, v9);
        const points_spline_nf_lane v10_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[87]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[88]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[89]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[90]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[91]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v11 = v10_1 + v10_2 + v10_3 + v10_4 + v10_5 + v10_6;
        points_spline_nf_store(t + 21 * TILE + k, v11);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v3_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v3_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v3_3 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v3_4 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v3_5 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[10]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[11]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[12]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[13]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[14]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v13 = v12_1 + v12_2 + v12_3 + v12_4 + v12_5 + v12_6;
        points_spline_nf_store(t + 13 * TILE + k, v13);
        const points_spline_nf_lane v14_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[10]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[11]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[12]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[13]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[14]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v15 = v14_1 + v14_2 + v14_3 + v14_4 + v14_5 + v14_6;
        points_spline_nf_store(t + 14 * TILE + k, v15);
        const points_spline_nf_lane v11 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v9 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v16 = v11 - v9;
        const points_spline_nf_lane v7 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v5 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v17 = v7 - v5;
        points_spline_nf_store(t + 15 * TILE + k, v17);
        const points_spline_nf_lane v18 = v16 / v17;
        points_spline_nf_store(t + 16 * TILE + k, v18);
        const points_spline_nf_lane v2_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v20 = (v2_2 - v9) / v16;
        points_spline_nf_store(t + 17 * TILE + k, v20);
        const points_spline_nf_lane v21 = 1.0f - v20;
        points_spline_nf_store(t + 18 * TILE + k, v21);
        const points_spline_nf_lane v23 = v20 * (v15 - v18);
        points_spline_nf_store(t + 22 * TILE + k, v23);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v13 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v18 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v21 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v23 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v26 = LESS(v21, v13 - v18, v23);
        const points_spline_nf_lane v28 = v18 * 2.0f;
        points_spline_nf_store(t + 19 * TILE + k, v28);
        const points_spline_nf_lane v15 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v20 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v31 = FMA(v20, v28 - v15, v13 * v21);
        const points_spline_nf_lane v37 = points_spline_nf_max(FMA(v20, v18 * (v26 * 4.0f), v31 * v31), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v40 = points_spline_nf_sqrt(v37) + points_spline_nf_abs(v31);
        const points_spline_nf_lane v42 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v31, v20 * v28, v40);
        const points_spline_nf_lane v44 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v31, v40, v26 * 2.0f);
        const points_spline_nf_lane v45 = v42 / v44;
        const points_spline_nf_lane v49 = v45 + points_spline_nf_min(1.0f - v45, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 20 * TILE + k, v49);
        const points_spline_nf_lane v17 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v5 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v51 = FMA(v17, v49, v5);
        const points_spline_nf_lane v55 = v51 + points_spline_nf_min(5.0f - v51, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 21 * TILE + k, v55);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane v55 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v57 = points_spline_nf_select_lt(x2, points_spline_nf_set(-5.0f), x2, points_spline_nf_select_lt(points_spline_nf_set(5.0f), x2, x2, v55));
        points_spline_nf_store(t + 12 * TILE + k, v57);
    }
    points_spline_nf_matvec(t + 21 * TILE, l2_net_1_weight, 2, 1, t + 12 * TILE, l2_net_1_bias, NULL, t + 70 * TILE, 1, 16, TILE, m);
    points_spline_nf_each_tanh(t + 37 * TILE, t + 21 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 53 * TILE, l2_net_2_weight, 32, 1, t + 37 * TILE, NULL, NULL, t + 70 * TILE, 16, 17, TILE, m);
    for (j = 0; j < 17; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v60 = points_spline_nf_load(t + (53 + j) * TILE + k);
            const points_spline_nf_lane v61 = v60 + l2_net_2_bias[2 * j];
            points_spline_nf_store(t + (21 + j) * TILE + k, v61);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 33 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 38 * TILE + k, v62_1);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 34 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 39 * TILE + k, v62_2);
        const points_spline_nf_lane v62_3 = points_spline_nf_load(t + 35 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 40 * TILE + k, v62_3);
        const points_spline_nf_lane v62_4 = points_spline_nf_load(t + 36 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 41 * TILE + k, v62_4);
        const points_spline_nf_lane v62_5 = points_spline_nf_load(t + 37 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 42 * TILE + k, v62_5);
    }
    points_spline_nf_each_softplus(t + 43 * TILE, t + 38 * TILE, 5, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v63_1 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(t + 44 * TILE + k);
        const points_spline_nf_lane v63_3 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v63_4 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v63_5 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v64_1 = v63_1 + 0.001f;
        points_spline_nf_store(t + 38 * TILE + k, v64_1);
        const points_spline_nf_lane v64_2 = v63_2 + 0.001f;
        points_spline_nf_store(t + 39 * TILE + k, v64_2);
        const points_spline_nf_lane v64_3 = v63_3 + 0.001f;
        points_spline_nf_store(t + 40 * TILE + k, v64_3);
        const points_spline_nf_lane v64_4 = v63_4 + 0.001f;
        points_spline_nf_store(t + 41 * TILE + k, v64_4);
        const points_spline_nf_lane v64_5 = v63_5 + 0.001f;
        points_spline_nf_store(t + 42 * TILE + k, v64_5);
        const points_spline_nf_lane v65 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + 21 * TILE + k), points_spline_nf_load(t + 22 * TILE + k)), points_spline_nf_load(t + 23 * TILE + k)), points_spline_nf_load(t + 24 * TILE + k)), points_spline_nf_load(t + 25 * TILE + k)), points_spline_nf_load(t + 26 * TILE + k));
        const points_spline_nf_lane v66 = v65;
        const points_spline_nf_lane v67_1 = points_spline_nf_load(t + 21 * TILE + k) - v66;
        points_spline_nf_store(t + 48 * TILE + k, v67_1);
        const points_spline_nf_lane v67_2 = points_spline_nf_load(t + 22 * TILE + k) - v66;
        points_spline_nf_store(t + 49 * TILE + k, v67_2);
        const points_spline_nf_lane v67_3 = points_spline_nf_load(t + 23 * TILE + k) - v66;
        points_spline_nf_store(t + 50 * TILE + k, v67_3);
        const points_spline_nf_lane v67_4 = points_spline_nf_load(t + 24 * TILE + k) - v66;
        points_spline_nf_store(t + 51 * TILE + k, v67_4);
        const points_spline_nf_lane v67_5 = points_spline_nf_load(t + 25 * TILE + k) - v66;
        points_spline_nf_store(t + 52 * TILE + k, v67_5);
        const points_spline_nf_lane v67_6 = points_spline_nf_load(t + 26 * TILE + k) - v66;
        points_spline_nf_store(t + 53 * TILE + k, v67_6);
    }
    points_spline_nf_each_exp(t + 54 * TILE, t + 48 * TILE, 6, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v68_1 = points_spline_nf_load(t + 54 * TILE + k);
        const points_spline_nf_lane v68_2 = points_spline_nf_load(t + 55 * TILE + k);
        const points_spline_nf_lane v68_3 = points_spline_nf_load(t + 56 * TILE + k);
        const points_spline_nf_lane v68_4 = points_spline_nf_load(t + 57 * TILE + k);
        const points_spline_nf_lane v68_5 = points_spline_nf_load(t + 58 * TILE + k);
        const points_spline_nf_lane v68_6 = points_spline_nf_load(t + 59 * TILE + k);
        const points_spline_nf_lane v69_1 = v68_1;
        const points_spline_nf_lane v69_2 = v69_1 + v68_2;
        const points_spline_nf_lane v69_3 = v69_2 + v68_3;
        const points_spline_nf_lane v69_4 = v69_3 + v68_4;
        const points_spline_nf_lane v69_5 = v69_4 + v68_5;
        const points_spline_nf_lane v69_6 = v69_5 + v68_6;
        const points_spline_nf_lane v70 = 9.94f / v69_6;
        const points_spline_nf_lane v72_1 = FMA(v69_1, v70, -4.99f);
        points_spline_nf_store(t + 43 * TILE + k, v72_1);
        const points_spline_nf_lane v72_2 = FMA(v69_2, v70, -4.98f);
        points_spline_nf_store(t + 44 * TILE + k, v72_2);
        const points_spline_nf_lane v72_3 = FMA(v69_3, v70, -4.97f);
        points_spline_nf_store(t + 45 * TILE + k, v72_3);
        const points_spline_nf_lane v72_4 = FMA(v69_4, v70, -4.96f);
        points_spline_nf_store(t + 46 * TILE + k, v72_4);
        const points_spline_nf_lane v72_5 = FMA(v69_5, v70, -4.95f);
        points_spline_nf_store(t + 47 * TILE + k, v72_5);
        const points_spline_nf_lane v73 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + 27 * TILE + k), points_spline_nf_load(t + 28 * TILE + k)), points_spline_nf_load(t + 29 * TILE + k)), points_spline_nf_load(t + 30 * TILE + k)), points_spline_nf_load(t + 31 * TILE + k)), points_spline_nf_load(t + 32 * TILE + k));
        const points_spline_nf_lane v74 = v73;
        const points_spline_nf_lane v75_1 = points_spline_nf_load(t + 27 * TILE + k) - v74;
        points_spline_nf_store(t + 60 * TILE + k, v75_1);
        const points_spline_nf_lane v75_2 = points_spline_nf_load(t + 28 * TILE + k) - v74;
        points_spline_nf_store(t + 61 * TILE + k, v75_2);
        const points_spline_nf_lane v75_3 = points_spline_nf_load(t + 29 * TILE + k) - v74;
        points_spline_nf_store(t + 62 * TILE + k, v75_3);
        const points_spline_nf_lane v75_4 = points_spline_nf_load(t + 30 * TILE + k) - v74;
        points_spline_nf_store(t + 63 * TILE + k, v75_4);
        const points_spline_nf_lane v75_5 = points_spline_nf_load(t + 31 * TILE + k) - v74;
        points_spline_nf_store(t + 64 * TILE + k, v75_5);
        const points_spline_nf_lane v75_6 = points_spline_nf_load(t + 32 * TILE + k) - v74;
        points_spline_nf_store(t + 65 * TILE + k, v75_6);
    }
    points_spline_nf_each_exp(t + 21 * TILE, t + 60 * TILE, 6, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v76_1 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v76_2 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v76_3 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v76_4 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v76_5 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v76_6 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane v77_1 = v76_1;
        const points_spline_nf_lane v77_2 = v77_1 + v76_2;
        const points_spline_nf_lane v77_3 = v77_2 + v76_3;
        const points_spline_nf_lane v77_4 = v77_3 + v76_4;
        const points_spline_nf_lane v77_5 = v77_4 + v76_5;
        const points_spline_nf_lane v77_6 = v77_5 + v76_6;
        const points_spline_nf_lane v78 = 9.94f / v77_6;
        const points_spline_nf_lane v80_1 = FMA(v77_1, v78, -4.99f);
        points_spline_nf_store(t + 27 * TILE + k, v80_1);
        const points_spline_nf_lane v80_2 = FMA(v77_2, v78, -4.98f);
        points_spline_nf_store(t + 28 * TILE + k, v80_2);
        const points_spline_nf_lane v80_3 = FMA(v77_3, v78, -4.97f);
        points_spline_nf_store(t + 29 * TILE + k, v80_3);
        const points_spline_nf_lane v80_4 = FMA(v77_4, v78, -4.96f);
        points_spline_nf_store(t + 30 * TILE + k, v80_4);
        const points_spline_nf_lane v80_5 = FMA(v77_5, v78, -4.95f);
        points_spline_nf_store(t + 31 * TILE + k, v80_5);
        const points_spline_nf_lane v2_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v81_1 = points_spline_nf_select_lt(v2_1, v80_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 7 * TILE + k, v81_1);
        const points_spline_nf_lane v81_2 = points_spline_nf_select_lt(v2_1, v80_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 8 * TILE + k, v81_2);
        const points_spline_nf_lane v81_3 = points_spline_nf_select_lt(v2_1, v80_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 9 * TILE + k, v81_3);
        const points_spline_nf_lane v81_4 = points_spline_nf_select_lt(v2_1, v80_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 10 * TILE + k, v81_4);
        const points_spline_nf_lane v81_5 = points_spline_nf_select_lt(v2_1, v80_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 11 * TILE + k, v81_5);
        const points_spline_nf_lane v72_1 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v72_2 = points_spline_nf_load(t + 44 * TILE + k);
        const points_spline_nf_lane v72_3 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v72_4 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v72_5 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v82_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 49 * TILE + k, v82_1);
        const points_spline_nf_lane v82_2 = points_spline_nf_select_lt(v81_2, v81_1, v72_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 50 * TILE + k, v82_2);
        const points_spline_nf_lane v82_3 = points_spline_nf_select_lt(v81_3, v81_2, v72_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 51 * TILE + k, v82_3);
        const points_spline_nf_lane v82_4 = points_spline_nf_select_lt(v81_4, v81_3, v72_3, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 52 * TILE + k, v82_4);
        const points_spline_nf_lane v82_5 = points_spline_nf_select_lt(v81_5, v81_4, v72_4, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 53 * TILE + k, v82_5);
        const points_spline_nf_lane v82_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, v72_5, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 54 * TILE + k, v82_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v82_1 = points_spline_nf_load(t + 49 * TILE + k);
        const points_spline_nf_lane v82_2 = points_spline_nf_load(t + 50 * TILE + k);
        const points_spline_nf_lane v82_3 = points_spline_nf_load(t + 51 * TILE + k);
        const points_spline_nf_lane v82_4 = points_spline_nf_load(t + 52 * TILE + k);
        const points_spline_nf_lane v82_5 = points_spline_nf_load(t + 53 * TILE + k);
        const points_spline_nf_lane v82_6 = points_spline_nf_load(t + 54 * TILE + k);
        const points_spline_nf_lane v83 = v82_1 + v82_2 + v82_3 + v82_4 + v82_5 + v82_6;
        points_spline_nf_store(t + 15 * TILE + k, v83);
        const points_spline_nf_lane v81_1 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v72_1 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v81_2 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v72_2 = points_spline_nf_load(t + 44 * TILE + k);
        const points_spline_nf_lane v81_3 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v72_3 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v81_4 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v72_4 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v81_5 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v72_5 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v84_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), v72_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_2 = points_spline_nf_select_lt(v81_2, v81_1, v72_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_3 = points_spline_nf_select_lt(v81_3, v81_2, v72_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_4 = points_spline_nf_select_lt(v81_4, v81_3, v72_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_5 = points_spline_nf_select_lt(v81_5, v81_4, v72_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v85 = v84_1 + v84_2 + v84_3 + v84_4 + v84_5 + v84_6;
        points_spline_nf_store(t + 17 * TILE + k, v85);
        const points_spline_nf_lane v80_1 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v80_2 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v80_3 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v80_4 = points_spline_nf_load(t + 30 * TILE + k);
        const points_spline_nf_lane v80_5 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v86_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_2 = points_spline_nf_select_lt(v81_2, v81_1, v80_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_3 = points_spline_nf_select_lt(v81_3, v81_2, v80_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_4 = points_spline_nf_select_lt(v81_4, v81_3, v80_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_5 = points_spline_nf_select_lt(v81_5, v81_4, v80_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, v80_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v87 = v86_1 + v86_2 + v86_3 + v86_4 + v86_5 + v86_6;
        points_spline_nf_store(t + 18 * TILE + k, v87);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v81_1 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v80_1 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v81_2 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v80_2 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v81_3 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v80_3 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v81_4 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v80_4 = points_spline_nf_load(t + 30 * TILE + k);
        const points_spline_nf_lane v81_5 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v80_5 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v88_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), v80_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_2 = points_spline_nf_select_lt(v81_2, v81_1, v80_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_3 = points_spline_nf_select_lt(v81_3, v81_2, v80_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_4 = points_spline_nf_select_lt(v81_4, v81_3, v80_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_5 = points_spline_nf_select_lt(v81_5, v81_4, v80_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v89 = v88_1 + v88_2 + v88_3 + v88_4 + v88_5 + v88_6;
        points_spline_nf_store(t + 21 * TILE + k, v89);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v64_3 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v64_4 = points_spline_nf_load(t + 41 * TILE + k);
        const points_spline_nf_lane v64_5 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v90_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90_2 = points_spline_nf_select_lt(v81_2, v81_1, v64_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90_3 = points_spline_nf_select_lt(v81_3, v81_2, v64_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90_4 = points_spline_nf_select_lt(v81_4, v81_3, v64_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90_5 = points_spline_nf_select_lt(v81_5, v81_4, v64_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, v64_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v91 = v90_1 + v90_2 + v90_3 + v90_4 + v90_5 + v90_6;
        points_spline_nf_store(t + 22 * TILE + k, v91);
        const points_spline_nf_lane v92_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), v64_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 43 * TILE + k, v92_1);
        const points_spline_nf_lane v92_2 = points_spline_nf_select_lt(v81_2, v81_1, v64_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 44 * TILE + k, v92_2);
        const points_spline_nf_lane v92_3 = points_spline_nf_select_lt(v81_3, v81_2, v64_3, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 45 * TILE + k, v92_3);
        const points_spline_nf_lane v92_4 = points_spline_nf_select_lt(v81_4, v81_3, v64_4, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 46 * TILE + k, v92_4);
        const points_spline_nf_lane v92_5 = points_spline_nf_select_lt(v81_5, v81_4, v64_5, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 47 * TILE + k, v92_5);
        const points_spline_nf_lane v92_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 48 * TILE + k, v92_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v92_1 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v92_2 = points_spline_nf_load(t + 44 * TILE + k);
        const points_spline_nf_lane v92_3 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v92_4 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v92_5 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v92_6 = points_spline_nf_load(t + 48 * TILE + k);
        const points_spline_nf_lane v93 = v92_1 + v92_2 + v92_3 + v92_4 + v92_5 + v92_6;
        points_spline_nf_store(t + 2 * TILE + k, v93);
        const points_spline_nf_lane v89 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v87 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v94 = v89 - v87;
        const points_spline_nf_lane v85 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v83 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v95 = v85 - v83;
        points_spline_nf_store(t + 3 * TILE + k, v95);
        const points_spline_nf_lane v96 = v94 / v95;
        points_spline_nf_store(t + 4 * TILE + k, v96);
        const points_spline_nf_lane v2_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v98 = (v2_1 - v87) / v94;
        const points_spline_nf_lane v99 = 1.0f - v98;
        const points_spline_nf_lane v91 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v104 = LESS(v99, v91 - v96, v98 * (v93 - v96));
        points_spline_nf_store(t + 5 * TILE + k, v104);
        const points_spline_nf_lane v106 = v96 * 2.0f;
        points_spline_nf_store(t + 6 * TILE + k, v106);
        const points_spline_nf_lane v109 = FMA(v98, v106 - v93, v91 * v99);
        points_spline_nf_store(t + 7 * TILE + k, v109);
        const points_spline_nf_lane v115 = points_spline_nf_max(FMA(v98, v96 * (v104 * 4.0f), v109 * v109), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v118 = points_spline_nf_sqrt(v115) + points_spline_nf_abs(v109);
        points_spline_nf_store(t + 8 * TILE + k, v118);
        const points_spline_nf_lane v119 = v98 * v106;
        points_spline_nf_store(t + 9 * TILE + k, v119);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v109 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v119 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v118 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v104 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v122 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v109, v118, v104 * 2.0f);
        const points_spline_nf_lane v123 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v109, v119, v118) / v122;
        const points_spline_nf_lane v127 = v123 + points_spline_nf_min(1.0f - v123, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + k, v127);
        const points_spline_nf_lane v95 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v83 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v129 = FMA(v95, v127, v83);
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane v134 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x1, x1, v129 + points_spline_nf_min(5.0f - v129, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v135 = points_spline_nf_select_lt(x1, points_spline_nf_set(-5.0f), x1, v134);
        points_spline_nf_store(t + 1 * TILE + k, v135);
        const points_spline_nf_lane v49 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v136_1 = 1.0f - v127;
        points_spline_nf_store(t + 10 * TILE + k, v136_1);
        const points_spline_nf_lane v136_2 = 1.0f - v49;
        points_spline_nf_store(t + 11 * TILE + k, v136_2);
        const points_spline_nf_lane v137_1 = v127 * v136_1;
        points_spline_nf_store(t + 17 * TILE + k, v137_1);
        const points_spline_nf_lane v137_2 = v49 * v136_2;
        points_spline_nf_store(t + 18 * TILE + k, v137_2);
        const points_spline_nf_lane v91 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v93 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v13 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v15 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v106 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v28 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v96 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v18 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v142_1 = v96 / FMA(v137_1, v91 + v93 - v106, v96);
        points_spline_nf_store(t + 23 * TILE + k, v142_1);
        const points_spline_nf_lane v142_2 = v18 / FMA(v137_2, v13 + v15 - v28, v18);
        points_spline_nf_store(t + 24 * TILE + k, v142_2);
    }
    points_spline_nf_each_log(t + 3 * TILE, t + 23 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v143_1 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v143_2 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v144_1 = v143_1 * 2.0f;
        points_spline_nf_store(t + 7 * TILE + k, v144_1);
        const points_spline_nf_lane v144_2 = v143_2 * 2.0f;
        points_spline_nf_store(t + 8 * TILE + k, v144_2);
        const points_spline_nf_lane v93 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v127 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v15 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v49 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v106 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v137_1 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v28 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v137_2 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v136_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v136_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v91 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v13 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v151_1 = FMA(v91, v136_1 * v136_1, FMA(v106, v137_1, v127 * (v93 * v127)));
        points_spline_nf_store(t + 15 * TILE + k, v151_1);
        const points_spline_nf_lane v151_2 = FMA(v13, v136_2 * v136_2, FMA(v28, v137_2, v49 * (v15 * v49)));
        points_spline_nf_store(t + 16 * TILE + k, v151_2);
    }
    points_spline_nf_each_log(t + 2 * TILE, t + 15 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v144_1 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v152_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v144_2 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v152_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane v155_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x1, points_spline_nf_set(0.0f), -(v144_1 + v152_1));
        const points_spline_nf_lane v155_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x2, points_spline_nf_set(0.0f), -(v144_2 + v152_2));
        const points_spline_nf_lane v156_1 = points_spline_nf_select_lt(x1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v155_1);
        const points_spline_nf_lane v156_2 = points_spline_nf_select_lt(x2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v155_2);
        const points_spline_nf_lane v135 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v57 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v158_1 = v135;
        points_spline_nf_store(t + 4 * TILE + k, v158_1);
        const points_spline_nf_lane v158_2 = v57;
        const points_spline_nf_lane l1 = points_spline_nf_load(l + k);
        const points_spline_nf_lane v160 = l1 + (v156_1 + v156_2);
        points_spline_nf_store(t + k, v160);
        const points_spline_nf_lane v162 = (v158_2 - l1_net_3_bias[3]) * s[98];
        points_spline_nf_store(t + 6 * TILE + k, v162);
    }

    /* autoregressive, inverse */
    points_spline_nf_matvec(t + 7 * TILE, l1_net_1_weight, 2, 1, t + 6 * TILE, l1_net_1_bias, NULL, t + 70 * TILE, 1, 16, TILE, m);
    points_spline_nf_each_softplus(t + 23 * TILE, t + 7 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 7 * TILE, l1_net_2_weight, 16, 1, t + 23 * TILE, l1_net_2_bias, NULL, t + 70 * TILE, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 23 * TILE, t + 7 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 1 * TILE, l1_net_3_weight, 32, 1, t + 23 * TILE, NULL, NULL, t + 70 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v167_1 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v167_2 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v168_1 = v167_1 + l1_net_3_bias[0];
        const points_spline_nf_lane v168_2 = v167_2 + l1_net_3_bias[2];
        const points_spline_nf_lane v172 = v168_1 / FMA(points_spline_nf_abs(v168_1), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 3 * TILE + k, v172);
        const points_spline_nf_lane v158_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v173 = v158_1 - v168_2;
        points_spline_nf_store(t + 7 * TILE + k, v173);
        const points_spline_nf_lane v174 = -v172;
        points_spline_nf_store(t + 8 * TILE + k, v174);
    }
    points_spline_nf_each_exp(t + 1 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v173 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v175 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v172 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v162 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v179_1 = (v173 * v175);
        points_spline_nf_store(y + k, v179_1);
        const points_spline_nf_lane v179_2 = v162;
        points_spline_nf_store(y + 1 * TILE + k, v179_2);
        const points_spline_nf_lane v160 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v181 = v160 + (-(v172 + points_spline_nf_set(s[96])));
        points_spline_nf_store(l + k, v181);
    }
}

static void points_spline_nf_gaussian_sample(const float *u, float *y, size_t m)
{
    /* gaussian, sample */
    points_spline_nf_each_normal(y, u, 2, TILE, m);
}

static void points_spline_nf_autoregressive_autoregressive_sample(const float *params, const float *s, const float *x, float *y, float *h1, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [16, 2] */
    const float *l1_net_1_bias = params + 32; /* [16] */
    const float *l1_net_2_weight = params + 48; /* [16, 16] */
    const float *l1_net_2_bias = params + 304; /* [16] */
    const float *l1_net_3_weight = params + 320; /* [4, 16] */
    const float *l1_net_3_bias = params + 384; /* [4] */
    const float *l2_net_1_weight = params + 388; /* [16, 2] */
    const float *l2_net_1_bias = params + 420; /* [16] */
    const float *l2_net_2_weight = params + 436; /* [34, 16] */
    const float *l2_net_2_bias = params + 980; /* [34] */
    size_t k, j;
    /* autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane v1_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x1, points_spline_nf_set(5.0f), x1);
        const points_spline_nf_lane v1_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x2, points_spline_nf_set(5.0f), x2);
        const points_spline_nf_lane v2_1 = points_spline_nf_select_lt(x1, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v1_1);
        points_spline_nf_store(t + k, v2_1);
        const points_spline_nf_lane v2_2 = points_spline_nf_select_lt(x2, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v1_2);
        points_spline_nf_store(t + 1 * TILE + k, v2_2);
        const points_spline_nf_lane v3_1 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[87]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 2 * TILE + k, v3_1);
        const points_spline_nf_lane v3_2 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[88]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 3 * TILE + k, v3_2);
        const points_spline_nf_lane v3_3 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[89]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 4 * TILE + k, v3_3);
        const points_spline_nf_lane v3_4 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[90]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 5 * TILE + k, v3_4);
        const points_spline_nf_lane v3_5 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[91]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 6 * TILE + k, v3_5);
        const points_spline_nf_lane v4_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[48]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[49]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[50]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[51]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[52]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v5 = v4_1 + v4_2 + v4_3 + v4_4 + v4_5 + v4_6;
        points_spline_nf_store(t + 12 * TILE + k, v5);
        const points_spline_nf_lane v6_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[48]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 13 * TILE + k, v6_1);
        const points_spline_nf_lane v6_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[49]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 14 * TILE + k, v6_2);
        const points_spline_nf_lane v6_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[50]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 15 * TILE + k, v6_3);
        const points_spline_nf_lane v6_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[51]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 16 * TILE + k, v6_4);
        const points_spline_nf_lane v6_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[52]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 17 * TILE + k, v6_5);
        const points_spline_nf_lane v6_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 18 * TILE + k, v6_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v6_5 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v6_6 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v7 = v6_1 + v6_2 + v6_3 + v6_4 + v6_5 + v6_6;
        points_spline_nf_store(t + 19 * TILE + k, v7);
        const points_spline_nf_lane v3_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v3_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v3_3 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v3_4 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v3_5 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v8_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[87]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[88]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[89]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[90]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[91]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v9 = v8_1 + v8_2 + v8_3 + v8_4 + v8_5 + v8_6;
        points_spline_nf_store(t + 20 * TILE + k, v9);
        const points_spline_nf_lane v10_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[87]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[88]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[89]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[90]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[91]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v11 = v10_1 + v10_2 + v10_3 + v10_4 + v10_5 + v10_6;
        points_spline_nf_store(t + 21 * TILE + k, v11);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v3_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v3_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v3_3 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v3_4 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v3_5 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[10]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[11]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[12]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[13]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[14]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v13 = v12_1 + v12_2 + v12_3 + v12_4 + v12_5 + v12_6;
        points_spline_nf_store(t + 13 * TILE + k, v13);
        const points_spline_nf_lane v14_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[10]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[11]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[12]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[13]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[14]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v15 = v14_1 + v14_2 + v14_3 + v14_4 + v14_5 + v14_6;
        points_spline_nf_store(t + 14 * TILE + k, v15);
        const points_spline_nf_lane v11 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v9 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v16 = v11 - v9;
        const points_spline_nf_lane v7 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v5 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v17 = v7 - v5;
        points_spline_nf_store(t + 15 * TILE + k, v17);
        const points_spline_nf_lane v18 = v16 / v17;
        points_spline_nf_store(t + 16 * TILE + k, v18);
        const points_spline_nf_lane v2_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v20 = (v2_2 - v9) / v16;
        points_spline_nf_store(t + 17 * TILE + k, v20);
        const points_spline_nf_lane v21 = 1.0f - v20;
        points_spline_nf_store(t + 18 * TILE + k, v21);
        const points_spline_nf_lane v23 = v20 * (v15 - v18);
        points_spline_nf_store(t + 22 * TILE + k, v23);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v13 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v18 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v21 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v23 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v26 = LESS(v21, v13 - v18, v23);
        const points_spline_nf_lane v28 = v18 * 2.0f;
        const points_spline_nf_lane v15 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v20 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v31 = FMA(v20, v28 - v15, v13 * v21);
        const points_spline_nf_lane v37 = points_spline_nf_max(FMA(v20, v18 * (v26 * 4.0f), v31 * v31), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v40 = points_spline_nf_sqrt(v37) + points_spline_nf_abs(v31);
        const points_spline_nf_lane v42 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v31, v20 * v28, v40);
        const points_spline_nf_lane v44 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v31, v40, v26 * 2.0f);
        const points_spline_nf_lane v45 = v42 / v44;
        const points_spline_nf_lane v17 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v50 = v17 * (v45 + points_spline_nf_min(1.0f - v45, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v5 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v51 = v5 + v50;
        const points_spline_nf_lane v55 = v51 + points_spline_nf_min(5.0f - v51, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 19 * TILE + k, v55);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane v55 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v57 = points_spline_nf_select_lt(x2, points_spline_nf_set(-5.0f), x2, points_spline_nf_select_lt(points_spline_nf_set(5.0f), x2, x2, v55));
        points_spline_nf_store(t + 12 * TILE + k, v57);
    }
    points_spline_nf_matvec(t + 13 * TILE, l2_net_1_weight, 2, 1, t + 12 * TILE, l2_net_1_bias, NULL, t + 62 * TILE, 1, 16, TILE, m);
    points_spline_nf_each_tanh(t + 29 * TILE, t + 13 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 45 * TILE, l2_net_2_weight, 32, 1, t + 29 * TILE, NULL, NULL, t + 62 * TILE, 16, 17, TILE, m);
    for (j = 0; j < 17; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v60 = points_spline_nf_load(t + (45 + j) * TILE + k);
            const points_spline_nf_lane v61 = v60 + l2_net_2_bias[2 * j];
            points_spline_nf_store(t + (13 + j) * TILE + k, v61);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 25 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 30 * TILE + k, v62_1);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 26 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 31 * TILE + k, v62_2);
        const points_spline_nf_lane v62_3 = points_spline_nf_load(t + 27 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 32 * TILE + k, v62_3);
        const points_spline_nf_lane v62_4 = points_spline_nf_load(t + 28 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 33 * TILE + k, v62_4);
        const points_spline_nf_lane v62_5 = points_spline_nf_load(t + 29 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 34 * TILE + k, v62_5);
    }
    points_spline_nf_each_softplus(t + 35 * TILE, t + 30 * TILE, 5, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v63_1 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v63_3 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v63_4 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v63_5 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v64_1 = v63_1 + 0.001f;
        points_spline_nf_store(t + 30 * TILE + k, v64_1);
        const points_spline_nf_lane v64_2 = v63_2 + 0.001f;
        points_spline_nf_store(t + 31 * TILE + k, v64_2);
        const points_spline_nf_lane v64_3 = v63_3 + 0.001f;
        points_spline_nf_store(t + 32 * TILE + k, v64_3);
        const points_spline_nf_lane v64_4 = v63_4 + 0.001f;
        points_spline_nf_store(t + 33 * TILE + k, v64_4);
        const points_spline_nf_lane v64_5 = v63_5 + 0.001f;
        points_spline_nf_store(t + 34 * TILE + k, v64_5);
        const points_spline_nf_lane v65 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + 13 * TILE + k), points_spline_nf_load(t + 14 * TILE + k)), points_spline_nf_load(t + 15 * TILE + k)), points_spline_nf_load(t + 16 * TILE + k)), points_spline_nf_load(t + 17 * TILE + k)), points_spline_nf_load(t + 18 * TILE + k));
        const points_spline_nf_lane v66 = v65;
        const points_spline_nf_lane v67_1 = points_spline_nf_load(t + 13 * TILE + k) - v66;
        points_spline_nf_store(t + 40 * TILE + k, v67_1);
        const points_spline_nf_lane v67_2 = points_spline_nf_load(t + 14 * TILE + k) - v66;
        points_spline_nf_store(t + 41 * TILE + k, v67_2);
        const points_spline_nf_lane v67_3 = points_spline_nf_load(t + 15 * TILE + k) - v66;
        points_spline_nf_store(t + 42 * TILE + k, v67_3);
        const points_spline_nf_lane v67_4 = points_spline_nf_load(t + 16 * TILE + k) - v66;
        points_spline_nf_store(t + 43 * TILE + k, v67_4);
        const points_spline_nf_lane v67_5 = points_spline_nf_load(t + 17 * TILE + k) - v66;
        points_spline_nf_store(t + 44 * TILE + k, v67_5);
        const points_spline_nf_lane v67_6 = points_spline_nf_load(t + 18 * TILE + k) - v66;
        points_spline_nf_store(t + 45 * TILE + k, v67_6);
    }
    points_spline_nf_each_exp(t + 46 * TILE, t + 40 * TILE, 6, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v68_1 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v68_2 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v68_3 = points_spline_nf_load(t + 48 * TILE + k);
        const points_spline_nf_lane v68_4 = points_spline_nf_load(t + 49 * TILE + k);
        const points_spline_nf_lane v68_5 = points_spline_nf_load(t + 50 * TILE + k);
        const points_spline_nf_lane v68_6 = points_spline_nf_load(t + 51 * TILE + k);
        const points_spline_nf_lane v69_1 = v68_1;
        const points_spline_nf_lane v69_2 = v69_1 + v68_2;
        const points_spline_nf_lane v69_3 = v69_2 + v68_3;
        const points_spline_nf_lane v69_4 = v69_3 + v68_4;
        const points_spline_nf_lane v69_5 = v69_4 + v68_5;
        const points_spline_nf_lane v69_6 = v69_5 + v68_6;
        const points_spline_nf_lane v70 = 9.94f / v69_6;
        const points_spline_nf_lane v72_1 = FMA(v69_1, v70, -4.99f);
        points_spline_nf_store(t + 35 * TILE + k, v72_1);
        const points_spline_nf_lane v72_2 = FMA(v69_2, v70, -4.98f);
        points_spline_nf_store(t + 36 * TILE + k, v72_2);
        const points_spline_nf_lane v72_3 = FMA(v69_3, v70, -4.97f);
        points_spline_nf_store(t + 37 * TILE + k, v72_3);
        const points_spline_nf_lane v72_4 = FMA(v69_4, v70, -4.96f);
        points_spline_nf_store(t + 38 * TILE + k, v72_4);
        const points_spline_nf_lane v72_5 = FMA(v69_5, v70, -4.95f);
        points_spline_nf_store(t + 39 * TILE + k, v72_5);
        const points_spline_nf_lane v73 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + 19 * TILE + k), points_spline_nf_load(t + 20 * TILE + k)), points_spline_nf_load(t + 21 * TILE + k)), points_spline_nf_load(t + 22 * TILE + k)), points_spline_nf_load(t + 23 * TILE + k)), points_spline_nf_load(t + 24 * TILE + k));
        const points_spline_nf_lane v74 = v73;
        const points_spline_nf_lane v75_1 = points_spline_nf_load(t + 19 * TILE + k) - v74;
        points_spline_nf_store(t + 52 * TILE + k, v75_1);
        const points_spline_nf_lane v75_2 = points_spline_nf_load(t + 20 * TILE + k) - v74;
        points_spline_nf_store(t + 53 * TILE + k, v75_2);
        const points_spline_nf_lane v75_3 = points_spline_nf_load(t + 21 * TILE + k) - v74;
        points_spline_nf_store(t + 54 * TILE + k, v75_3);
        const points_spline_nf_lane v75_4 = points_spline_nf_load(t + 22 * TILE + k) - v74;
        points_spline_nf_store(t + 55 * TILE + k, v75_4);
        const points_spline_nf_lane v75_5 = points_spline_nf_load(t + 23 * TILE + k) - v74;
        points_spline_nf_store(t + 56 * TILE + k, v75_5);
        const points_spline_nf_lane v75_6 = points_spline_nf_load(t + 24 * TILE + k) - v74;
        points_spline_nf_store(t + 57 * TILE + k, v75_6);
    }
    points_spline_nf_each_exp(t + 13 * TILE, t + 52 * TILE, 6, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v76_1 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v76_2 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v76_3 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v76_4 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v76_5 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v76_6 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v77_1 = v76_1;
        const points_spline_nf_lane v77_2 = v77_1 + v76_2;
        const points_spline_nf_lane v77_3 = v77_2 + v76_3;
        const points_spline_nf_lane v77_4 = v77_3 + v76_4;
        const points_spline_nf_lane v77_5 = v77_4 + v76_5;
        const points_spline_nf_lane v77_6 = v77_5 + v76_6;
        const points_spline_nf_lane v78 = 9.94f / v77_6;
        const points_spline_nf_lane v80_1 = FMA(v77_1, v78, -4.99f);
        points_spline_nf_store(t + 19 * TILE + k, v80_1);
        const points_spline_nf_lane v80_2 = FMA(v77_2, v78, -4.98f);
        points_spline_nf_store(t + 20 * TILE + k, v80_2);
        const points_spline_nf_lane v80_3 = FMA(v77_3, v78, -4.97f);
        points_spline_nf_store(t + 21 * TILE + k, v80_3);
        const points_spline_nf_lane v80_4 = FMA(v77_4, v78, -4.96f);
        points_spline_nf_store(t + 22 * TILE + k, v80_4);
        const points_spline_nf_lane v80_5 = FMA(v77_5, v78, -4.95f);
        points_spline_nf_store(t + 23 * TILE + k, v80_5);
        const points_spline_nf_lane v2_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v81_1 = points_spline_nf_select_lt(v2_1, v80_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 7 * TILE + k, v81_1);
        const points_spline_nf_lane v81_2 = points_spline_nf_select_lt(v2_1, v80_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 8 * TILE + k, v81_2);
        const points_spline_nf_lane v81_3 = points_spline_nf_select_lt(v2_1, v80_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 9 * TILE + k, v81_3);
        const points_spline_nf_lane v81_4 = points_spline_nf_select_lt(v2_1, v80_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 10 * TILE + k, v81_4);
        const points_spline_nf_lane v81_5 = points_spline_nf_select_lt(v2_1, v80_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 11 * TILE + k, v81_5);
        const points_spline_nf_lane v72_1 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v72_2 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v72_3 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v72_4 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v72_5 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v82_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 41 * TILE + k, v82_1);
        const points_spline_nf_lane v82_2 = points_spline_nf_select_lt(v81_2, v81_1, v72_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 42 * TILE + k, v82_2);
        const points_spline_nf_lane v82_3 = points_spline_nf_select_lt(v81_3, v81_2, v72_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 43 * TILE + k, v82_3);
        const points_spline_nf_lane v82_4 = points_spline_nf_select_lt(v81_4, v81_3, v72_3, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 44 * TILE + k, v82_4);
        const points_spline_nf_lane v82_5 = points_spline_nf_select_lt(v81_5, v81_4, v72_4, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 45 * TILE + k, v82_5);
        const points_spline_nf_lane v82_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, v72_5, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 46 * TILE + k, v82_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v82_1 = points_spline_nf_load(t + 41 * TILE + k);
        const points_spline_nf_lane v82_2 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v82_3 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v82_4 = points_spline_nf_load(t + 44 * TILE + k);
        const points_spline_nf_lane v82_5 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v82_6 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v83 = v82_1 + v82_2 + v82_3 + v82_4 + v82_5 + v82_6;
        points_spline_nf_store(t + 13 * TILE + k, v83);
        const points_spline_nf_lane v81_1 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v72_1 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v81_2 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v72_2 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v81_3 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v72_3 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v81_4 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v72_4 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v81_5 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v72_5 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v84_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), v72_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_2 = points_spline_nf_select_lt(v81_2, v81_1, v72_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_3 = points_spline_nf_select_lt(v81_3, v81_2, v72_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_4 = points_spline_nf_select_lt(v81_4, v81_3, v72_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_5 = points_spline_nf_select_lt(v81_5, v81_4, v72_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v85 = v84_1 + v84_2 + v84_3 + v84_4 + v84_5 + v84_6;
        points_spline_nf_store(t + 14 * TILE + k, v85);
        const points_spline_nf_lane v80_1 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v80_2 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v80_3 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v80_4 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v80_5 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v86_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_2 = points_spline_nf_select_lt(v81_2, v81_1, v80_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_3 = points_spline_nf_select_lt(v81_3, v81_2, v80_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_4 = points_spline_nf_select_lt(v81_4, v81_3, v80_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_5 = points_spline_nf_select_lt(v81_5, v81_4, v80_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, v80_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v87 = v86_1 + v86_2 + v86_3 + v86_4 + v86_5 + v86_6;
        points_spline_nf_store(t + 15 * TILE + k, v87);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v81_1 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v80_1 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v81_2 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v80_2 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v81_3 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v80_3 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v81_4 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v80_4 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v81_5 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v80_5 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v88_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), v80_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_2 = points_spline_nf_select_lt(v81_2, v81_1, v80_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_3 = points_spline_nf_select_lt(v81_3, v81_2, v80_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_4 = points_spline_nf_select_lt(v81_4, v81_3, v80_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_5 = points_spline_nf_select_lt(v81_5, v81_4, v80_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v89 = v88_1 + v88_2 + v88_3 + v88_4 + v88_5 + v88_6;
        points_spline_nf_store(t + 16 * TILE + k, v89);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 30 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v64_3 = points_spline_nf_load(t + 32 * TILE + k);
        const points_spline_nf_lane v64_4 = points_spline_nf_load(t + 33 * TILE + k);
        const points_spline_nf_lane v64_5 = points_spline_nf_load(t + 34 * TILE + k);
        const points_spline_nf_lane v90_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90_2 = points_spline_nf_select_lt(v81_2, v81_1, v64_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90_3 = points_spline_nf_select_lt(v81_3, v81_2, v64_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90_4 = points_spline_nf_select_lt(v81_4, v81_3, v64_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90_5 = points_spline_nf_select_lt(v81_5, v81_4, v64_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, v64_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v91 = v90_1 + v90_2 + v90_3 + v90_4 + v90_5 + v90_6;
        points_spline_nf_store(t + 17 * TILE + k, v91);
        const points_spline_nf_lane v92_1 = points_spline_nf_select_lt(v81_1, points_spline_nf_set(1.0f), v64_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 35 * TILE + k, v92_1);
        const points_spline_nf_lane v92_2 = points_spline_nf_select_lt(v81_2, v81_1, v64_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 36 * TILE + k, v92_2);
        const points_spline_nf_lane v92_3 = points_spline_nf_select_lt(v81_3, v81_2, v64_3, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 37 * TILE + k, v92_3);
        const points_spline_nf_lane v92_4 = points_spline_nf_select_lt(v81_4, v81_3, v64_4, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 38 * TILE + k, v92_4);
        const points_spline_nf_lane v92_5 = points_spline_nf_select_lt(v81_5, v81_4, v64_5, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 39 * TILE + k, v92_5);
        const points_spline_nf_lane v92_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v81_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 40 * TILE + k, v92_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v92_1 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v92_2 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v92_3 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v92_4 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v92_5 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v92_6 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v93 = v92_1 + v92_2 + v92_3 + v92_4 + v92_5 + v92_6;
        const points_spline_nf_lane v89 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v87 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v94 = v89 - v87;
        const points_spline_nf_lane v85 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v83 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v95 = v85 - v83;
        points_spline_nf_store(t + 2 * TILE + k, v95);
        const points_spline_nf_lane v96 = v94 / v95;
        const points_spline_nf_lane v2_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v98 = (v2_1 - v87) / v94;
        const points_spline_nf_lane v99 = 1.0f - v98;
        const points_spline_nf_lane v91 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v104 = LESS(v99, v91 - v96, v98 * (v93 - v96));
        points_spline_nf_store(t + 3 * TILE + k, v104);
        const points_spline_nf_lane v106 = v96 * 2.0f;
        const points_spline_nf_lane v109 = FMA(v98, v106 - v93, v91 * v99);
        points_spline_nf_store(t + 4 * TILE + k, v109);
        const points_spline_nf_lane v115 = points_spline_nf_max(FMA(v98, v96 * (v104 * 4.0f), v109 * v109), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v118 = points_spline_nf_sqrt(v115) + points_spline_nf_abs(v109);
        points_spline_nf_store(t + 5 * TILE + k, v118);
        const points_spline_nf_lane v119 = v98 * v106;
        points_spline_nf_store(t + 6 * TILE + k, v119);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v109 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v119 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v118 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v104 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v122 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v109, v118, v104 * 2.0f);
        const points_spline_nf_lane v123 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v109, v119, v118) / v122;
        const points_spline_nf_lane v95 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v128 = v95 * (v123 + points_spline_nf_min(1.0f - v123, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v83 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v129 = v83 + v128;
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane v134 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x1, x1, v129 + points_spline_nf_min(5.0f - v129, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v57 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v136_1 = points_spline_nf_select_lt(x1, points_spline_nf_set(-5.0f), x1, v134);
        points_spline_nf_store(t + k, v136_1);
        const points_spline_nf_lane v136_2 = v57;
        points_spline_nf_store(t + 1 * TILE + k, v136_2);
        const points_spline_nf_lane v138 = (v136_2 - l1_net_3_bias[3]) * s[98];
        points_spline_nf_store(t + 7 * TILE + k, v138);
    }

    /* autoregressive, inverse */
    points_spline_nf_matvec(t + 8 * TILE, l1_net_1_weight, 2, 1, t + 7 * TILE, l1_net_1_bias, NULL, t + 62 * TILE, 1, 16, TILE, m);
    points_spline_nf_each_softplus(t + 24 * TILE, t + 8 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 8 * TILE, l1_net_2_weight, 16, 1, t + 24 * TILE, l1_net_2_bias, NULL, t + 62 * TILE, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 24 * TILE, t + 8 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 2 * TILE, l1_net_3_weight, 32, 1, t + 24 * TILE, NULL, NULL, t + 62 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v143_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v143_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v144_1 = v143_1 + l1_net_3_bias[0];
        const points_spline_nf_lane v144_2 = v143_2 + l1_net_3_bias[2];
        const points_spline_nf_lane v136_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v149 = v136_1 - v144_2;
        points_spline_nf_store(t + 4 * TILE + k, v149);
        const points_spline_nf_lane v150 = -(v144_1 / FMA(points_spline_nf_abs(v144_1), 0.14476483f, 1.0f));
        points_spline_nf_store(t + 5 * TILE + k, v150);
    }
    points_spline_nf_each_exp(t + 2 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v149 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v151 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v138 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v153_1 = (v149 * v151);
        points_spline_nf_store(y + k, v153_1);
        const points_spline_nf_lane v153_2 = v138;
        points_spline_nf_store(y + 1 * TILE + k, v153_2);
        const points_spline_nf_lane v136_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v136_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v154_1 = v136_1;
        if (h1)
            points_spline_nf_store(h1 + k, v154_1);
        const points_spline_nf_lane v154_2 = v136_2;
        if (h1)
            points_spline_nf_store(h1 + 1 * TILE + k, v154_2);
    }
}

/* ---- inverse ---- */

static void points_spline_nf_inverse_prologue(const float *params, float *s)
{
    points_spline_nf_autoregressive_autoregressive_inverse_prologue(params, s);
}

static void points_spline_nf_inverse_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t k;
    for (k = 0; k < m; k += LANES)
        points_spline_nf_store(t + 0 * TILE + k, points_spline_nf_set(0));
    points_spline_nf_autoregressive_autoregressive_inverse(params, s, t + 1 * TILE, t, t + 3 * TILE, t + 5 * TILE, m);
}

void points_spline_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 448);
    size_t first, k;
    points_spline_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 128);
        points_spline_nf_inverse_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[384 + k];
            x[(first + k) * 2 + 1] = t[512 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- sample ---- */

static void points_spline_nf_sample_tile(const float *params, const float *s, float *t, size_t m)
{
    points_spline_nf_gaussian_sample(t, t + 2 * TILE, m);
    points_spline_nf_autoregressive_autoregressive_sample(params, s, t + 2 * TILE, t + 4 * TILE, 0, t + 6 * TILE, m);
}

void points_spline_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 448);
    size_t first, k;
    points_spline_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_random(seed, start + first, m, 2, 128, t + 0);
        points_spline_nf_sample_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[512 + k];
            x[(first + k) * 2 + 1] = t[640 + k];
        }
    }
}

/* ---- layers ---- */

static void points_spline_nf_layers_tile(const float *params, const float *s, float *t, size_t m)
{
    points_spline_nf_autoregressive_autoregressive_sample(params, s, t, t + 4 * TILE, t + 2 * TILE, t + 6 * TILE, m);
}

void points_spline_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 448);
    size_t first, i, k, j;
    points_spline_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        points_spline_nf_layers_tile(params, s, t, m);
        static const unsigned at[3][2] = {{0, 1}, {2, 3}, {4, 5}};
        for (i = 0; i < 3; i++)
            for (j = 0; j < 2; j++)
                for (k = 0; k < rows; k++)
                    x_each[(i * n + first + k) * 2 + j] = t[at[i][j] * 128 + k];
    }
}

#undef TILE

#define TILE 64

static void points_spline_nf_autoregressive_autoregressive_score(const float *params, const float *x, float *y, float *v, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [16, 2] */
    const float *l1_net_1_bias = params + 32; /* [16] */
    const float *l1_net_2_weight = params + 48; /* [16, 16] */
    const float *l1_net_2_bias = params + 304; /* [16] */
    const float *l1_net_3_weight = params + 320; /* [4, 16] */
    const float *l1_net_3_bias = params + 384; /* [4] */
    const float *l2_net_1_weight = params + 388; /* [16, 2] */
    const float *l2_net_1_bias = params + 420; /* [16] */
    const float *l2_net_2_weight = params + 436; /* [34, 16] */
    const float *l2_net_2_bias = params + 980; /* [34] */
    size_t k, j;
    /* autoregressive, forward */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane v1_1 = x2;
        points_spline_nf_store(t + k, v1_1);
        const points_spline_nf_lane v1_2 = x1;
        points_spline_nf_store(t + 1 * TILE + k, v1_2);
    }
    points_spline_nf_strips(v, l1_net_1_weight, 2, 1, t, l1_net_1_bias, NULL, t + 194 * TILE, points_spline_nf_strip0, 8, 2, 16, TILE, m);
    points_spline_nf_each_softplus(t, v, 16, TILE, m);
    points_spline_nf_matvec(v + 16 * TILE, l1_net_2_weight, 16, 1, t, l1_net_2_bias, NULL, t + 194 * TILE, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t, v + 16 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 16 * TILE, l1_net_3_weight, 16, 1, t, NULL, NULL, t + 194 * TILE, points_spline_nf_strip1, 3, 16, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v7_1 = v6_1 + l1_net_3_bias[0];
        points_spline_nf_store(v + 32 * TILE + k, v7_1);
        const points_spline_nf_lane v7_2 = v6_2 + l1_net_3_bias[1];
        points_spline_nf_store(v + 33 * TILE + k, v7_2);
        const points_spline_nf_lane v7_3 = v6_3 + l1_net_3_bias[2];
        points_spline_nf_store(v + 34 * TILE + k, v7_3);
        const points_spline_nf_lane v7_4 = v6_4 + l1_net_3_bias[3];
        points_spline_nf_store(v + 35 * TILE + k, v7_4);
        const points_spline_nf_lane v10_1 = FMA(points_spline_nf_abs(v7_1), 0.14476483f, 1.0f);
        points_spline_nf_store(v + 36 * TILE + k, v10_1);
        const points_spline_nf_lane v10_2 = FMA(points_spline_nf_abs(v7_2), 0.14476483f, 1.0f);
        points_spline_nf_store(v + 37 * TILE + k, v10_2);
        const points_spline_nf_lane v11_1 = v7_1 / v10_1;
        points_spline_nf_store(v + 38 * TILE + k, v11_1);
        const points_spline_nf_lane v11_2 = v7_2 / v10_2;
        points_spline_nf_store(v + 39 * TILE + k, v11_2);
    }
    points_spline_nf_each_exp(v + 40 * TILE, v + 38 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_load(v + 40 * TILE + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane v12_2 = points_spline_nf_load(v + 41 * TILE + k);
        const points_spline_nf_lane v7_3 = points_spline_nf_load(v + 34 * TILE + k);
        const points_spline_nf_lane v7_4 = points_spline_nf_load(v + 35 * TILE + k);
        const points_spline_nf_lane v14_1 = FMA(x1, v12_1, v7_3);
        points_spline_nf_store(v + 42 * TILE + k, v14_1);
        const points_spline_nf_lane v14_2 = FMA(x2, v12_2, v7_4);
        points_spline_nf_store(v + 43 * TILE + k, v14_2);
        const points_spline_nf_lane v15_1 = v14_2;
        points_spline_nf_store(t + k, v15_1);
        const points_spline_nf_lane v15_2 = v14_1;
        points_spline_nf_store(t + 1 * TILE + k, v15_2);
    }

    /* autoregressive, forward */
    points_spline_nf_strips(t + 2 * TILE, l2_net_1_weight, 2, 1, t, l2_net_1_bias, NULL, t + 194 * TILE, points_spline_nf_strip2, 8, 2, 16, TILE, m);
    points_spline_nf_each_tanh(v + 44 * TILE, t + 2 * TILE, 16, TILE, m);
    points_spline_nf_strips(t, l2_net_2_weight, 16, 1, v + 44 * TILE, l2_net_2_bias, NULL, t + 194 * TILE, points_spline_nf_strip3, 9, 16, 34, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v19_1 = points_spline_nf_load(t + (24 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(v + (60 + 5 * j) * TILE + k, v19_1);
            const points_spline_nf_lane v19_2 = points_spline_nf_load(t + (26 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(v + (61 + 5 * j) * TILE + k, v19_2);
            const points_spline_nf_lane v19_3 = points_spline_nf_load(t + (28 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(v + (62 + 5 * j) * TILE + k, v19_3);
            const points_spline_nf_lane v19_4 = points_spline_nf_load(t + (30 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(v + (63 + 5 * j) * TILE + k, v19_4);
            const points_spline_nf_lane v19_5 = points_spline_nf_load(t + (32 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(v + (64 + 5 * j) * TILE + k, v19_5);
        }
    points_spline_nf_each_softplus(t + 34 * TILE, v + 60 * TILE, 10, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v20_1 = points_spline_nf_load(t + (34 + 5 * j) * TILE + k);
            const points_spline_nf_lane v20_2 = points_spline_nf_load(t + (35 + 5 * j) * TILE + k);
            const points_spline_nf_lane v20_3 = points_spline_nf_load(t + (36 + 5 * j) * TILE + k);
            const points_spline_nf_lane v20_4 = points_spline_nf_load(t + (37 + 5 * j) * TILE + k);
            const points_spline_nf_lane v20_5 = points_spline_nf_load(t + (38 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_1 = v20_1 + 0.001f;
            points_spline_nf_store(t + (44 + 5 * j) * TILE + k, v21_1);
            const points_spline_nf_lane v21_2 = v20_2 + 0.001f;
            points_spline_nf_store(t + (45 + 5 * j) * TILE + k, v21_2);
            const points_spline_nf_lane v21_3 = v20_3 + 0.001f;
            points_spline_nf_store(t + (46 + 5 * j) * TILE + k, v21_3);
            const points_spline_nf_lane v21_4 = v20_4 + 0.001f;
            points_spline_nf_store(t + (47 + 5 * j) * TILE + k, v21_4);
            const points_spline_nf_lane v21_5 = v20_5 + 0.001f;
            points_spline_nf_store(t + (48 + 5 * j) * TILE + k, v21_5);
            const points_spline_nf_lane v22 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (j) * TILE + k), points_spline_nf_load(t + (2 + j) * TILE + k)), points_spline_nf_load(t + (4 + j) * TILE + k)), points_spline_nf_load(t + (6 + j) * TILE + k)), points_spline_nf_load(t + (8 + j) * TILE + k)), points_spline_nf_load(t + (10 + j) * TILE + k));
            const points_spline_nf_lane v23 = v22;
            const points_spline_nf_lane v24_1 = points_spline_nf_load(t + (j) * TILE + k) - v23;
            points_spline_nf_store(t + (54 + 6 * j) * TILE + k, v24_1);
            const points_spline_nf_lane v24_2 = points_spline_nf_load(t + (2 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (55 + 6 * j) * TILE + k, v24_2);
            const points_spline_nf_lane v24_3 = points_spline_nf_load(t + (4 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (56 + 6 * j) * TILE + k, v24_3);
            const points_spline_nf_lane v24_4 = points_spline_nf_load(t + (6 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (57 + 6 * j) * TILE + k, v24_4);
            const points_spline_nf_lane v24_5 = points_spline_nf_load(t + (8 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (58 + 6 * j) * TILE + k, v24_5);
            const points_spline_nf_lane v24_6 = points_spline_nf_load(t + (10 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (59 + 6 * j) * TILE + k, v24_6);
        }
    points_spline_nf_each_exp(v + 70 * TILE, t + 54 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v25_1 = points_spline_nf_load(v + (70 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_2 = points_spline_nf_load(v + (71 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_3 = points_spline_nf_load(v + (72 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_4 = points_spline_nf_load(v + (73 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_5 = points_spline_nf_load(v + (74 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_6 = points_spline_nf_load(v + (75 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_1 = v25_1;
            points_spline_nf_store(v + (82 + 6 * j) * TILE + k, v26_1);
            const points_spline_nf_lane v26_2 = v26_1 + v25_2;
            points_spline_nf_store(v + (83 + 6 * j) * TILE + k, v26_2);
            const points_spline_nf_lane v26_3 = v26_2 + v25_3;
            points_spline_nf_store(v + (84 + 6 * j) * TILE + k, v26_3);
            const points_spline_nf_lane v26_4 = v26_3 + v25_4;
            points_spline_nf_store(v + (85 + 6 * j) * TILE + k, v26_4);
            const points_spline_nf_lane v26_5 = v26_4 + v25_5;
            points_spline_nf_store(v + (86 + 6 * j) * TILE + k, v26_5);
            const points_spline_nf_lane v26_6 = v26_5 + v25_6;
            points_spline_nf_store(v + (87 + 6 * j) * TILE + k, v26_6);
            const points_spline_nf_lane v27 = 9.94f / v26_6;
            points_spline_nf_store(v + (94 + j) * TILE + k, v27);
            const points_spline_nf_lane v29_1 = FMA(v26_1, v27, points_spline_nf_table4[6 * j]);
            points_spline_nf_store(t + (54 + 6 * j) * TILE + k, v29_1);
            const points_spline_nf_lane v29_2 = FMA(v26_2, v27, points_spline_nf_table4[1 + 6 * j]);
            points_spline_nf_store(t + (55 + 6 * j) * TILE + k, v29_2);
            const points_spline_nf_lane v29_3 = FMA(v26_3, v27, points_spline_nf_table4[2 + 6 * j]);
            points_spline_nf_store(t + (56 + 6 * j) * TILE + k, v29_3);
            const points_spline_nf_lane v29_4 = FMA(v26_4, v27, points_spline_nf_table4[3 + 6 * j]);
            points_spline_nf_store(t + (57 + 6 * j) * TILE + k, v29_4);
            const points_spline_nf_lane v29_5 = FMA(v26_5, v27, points_spline_nf_table4[4 + 6 * j]);
            points_spline_nf_store(t + (58 + 6 * j) * TILE + k, v29_5);
            const points_spline_nf_lane v30 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (12 + j) * TILE + k), points_spline_nf_load(t + (14 + j) * TILE + k)), points_spline_nf_load(t + (16 + j) * TILE + k)), points_spline_nf_load(t + (18 + j) * TILE + k)), points_spline_nf_load(t + (20 + j) * TILE + k)), points_spline_nf_load(t + (22 + j) * TILE + k));
            const points_spline_nf_lane v31 = v30;
            const points_spline_nf_lane v32_1 = points_spline_nf_load(t + (12 + j) * TILE + k) - v31;
            points_spline_nf_store(t + (66 + 6 * j) * TILE + k, v32_1);
            const points_spline_nf_lane v32_2 = points_spline_nf_load(t + (14 + j) * TILE + k) - v31;
            points_spline_nf_store(t + (67 + 6 * j) * TILE + k, v32_2);
            const points_spline_nf_lane v32_3 = points_spline_nf_load(t + (16 + j) * TILE + k) - v31;
            points_spline_nf_store(t + (68 + 6 * j) * TILE + k, v32_3);
            const points_spline_nf_lane v32_4 = points_spline_nf_load(t + (18 + j) * TILE + k) - v31;
            points_spline_nf_store(t + (69 + 6 * j) * TILE + k, v32_4);
            const points_spline_nf_lane v32_5 = points_spline_nf_load(t + (20 + j) * TILE + k) - v31;
            points_spline_nf_store(t + (70 + 6 * j) * TILE + k, v32_5);
            const points_spline_nf_lane v32_6 = points_spline_nf_load(t + (22 + j) * TILE + k) - v31;
            points_spline_nf_store(t + (71 + 6 * j) * TILE + k, v32_6);
        }
    points_spline_nf_each_exp(v + 96 * TILE, t + 66 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v33_1 = points_spline_nf_load(v + (96 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_2 = points_spline_nf_load(v + (97 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_3 = points_spline_nf_load(v + (98 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_4 = points_spline_nf_load(v + (99 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_5 = points_spline_nf_load(v + (100 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_6 = points_spline_nf_load(v + (101 + 6 * j) * TILE + k);
            const points_spline_nf_lane v34_1 = v33_1;
            points_spline_nf_store(v + (108 + 6 * j) * TILE + k, v34_1);
            const points_spline_nf_lane v34_2 = v34_1 + v33_2;
            points_spline_nf_store(v + (109 + 6 * j) * TILE + k, v34_2);
            const points_spline_nf_lane v34_3 = v34_2 + v33_3;
            points_spline_nf_store(v + (110 + 6 * j) * TILE + k, v34_3);
            const points_spline_nf_lane v34_4 = v34_3 + v33_4;
            points_spline_nf_store(v + (111 + 6 * j) * TILE + k, v34_4);
            const points_spline_nf_lane v34_5 = v34_4 + v33_5;
            points_spline_nf_store(v + (112 + 6 * j) * TILE + k, v34_5);
            const points_spline_nf_lane v34_6 = v34_5 + v33_6;
            points_spline_nf_store(v + (113 + 6 * j) * TILE + k, v34_6);
            const points_spline_nf_lane v35 = 9.94f / v34_6;
            points_spline_nf_store(v + (120 + j) * TILE + k, v35);
            const points_spline_nf_lane v37_1 = FMA(v34_1, v35, points_spline_nf_table4[6 * j]);
            const points_spline_nf_lane v37_2 = FMA(v34_2, v35, points_spline_nf_table4[1 + 6 * j]);
            const points_spline_nf_lane v37_3 = FMA(v34_3, v35, points_spline_nf_table4[2 + 6 * j]);
            const points_spline_nf_lane v37_4 = FMA(v34_4, v35, points_spline_nf_table4[3 + 6 * j]);
            const points_spline_nf_lane v37_5 = FMA(v34_5, v35, points_spline_nf_table4[4 + 6 * j]);
            const points_spline_nf_lane v14 = points_spline_nf_load(v + (42 + j) * TILE + k);
            const points_spline_nf_lane v38 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14, points_spline_nf_set(5.0f), v14);
            const points_spline_nf_lane v39 = points_spline_nf_select_lt(v14, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v38);
            const points_spline_nf_lane v29_1 = points_spline_nf_load(t + (54 + 6 * j) * TILE + k);
            const points_spline_nf_lane v29_2 = points_spline_nf_load(t + (55 + 6 * j) * TILE + k);
            const points_spline_nf_lane v29_3 = points_spline_nf_load(t + (56 + 6 * j) * TILE + k);
            const points_spline_nf_lane v29_4 = points_spline_nf_load(t + (57 + 6 * j) * TILE + k);
            const points_spline_nf_lane v29_5 = points_spline_nf_load(t + (58 + 6 * j) * TILE + k);
            const points_spline_nf_lane v40_1 = points_spline_nf_select_lt(v39, v29_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(v + (122 + 5 * j) * TILE + k, v40_1);
            const points_spline_nf_lane v40_2 = points_spline_nf_select_lt(v39, v29_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(v + (123 + 5 * j) * TILE + k, v40_2);
            const points_spline_nf_lane v40_3 = points_spline_nf_select_lt(v39, v29_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(v + (124 + 5 * j) * TILE + k, v40_3);
            const points_spline_nf_lane v40_4 = points_spline_nf_select_lt(v39, v29_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(v + (125 + 5 * j) * TILE + k, v40_4);
            const points_spline_nf_lane v40_5 = points_spline_nf_select_lt(v39, v29_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(v + (126 + 5 * j) * TILE + k, v40_5);
            const points_spline_nf_lane v41_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v41_2 = points_spline_nf_select_lt(v40_2, v40_1, v29_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v41_3 = points_spline_nf_select_lt(v40_3, v40_2, v29_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v41_4 = points_spline_nf_select_lt(v40_4, v40_3, v29_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v41_5 = points_spline_nf_select_lt(v40_5, v40_4, v29_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v41_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, v29_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v42 = v41_1 + v41_2 + v41_3 + v41_4 + v41_5 + v41_6;
            const points_spline_nf_lane v43_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), v29_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_2 = points_spline_nf_select_lt(v40_2, v40_1, v29_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_3 = points_spline_nf_select_lt(v40_3, v40_2, v29_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_4 = points_spline_nf_select_lt(v40_4, v40_3, v29_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_5 = points_spline_nf_select_lt(v40_5, v40_4, v29_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_2 = points_spline_nf_select_lt(v40_2, v40_1, v37_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_3 = points_spline_nf_select_lt(v40_3, v40_2, v37_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_4 = points_spline_nf_select_lt(v40_4, v40_3, v37_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_5 = points_spline_nf_select_lt(v40_5, v40_4, v37_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, v37_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v46 = v45_1 + v45_2 + v45_3 + v45_4 + v45_5 + v45_6;
            const points_spline_nf_lane v47_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), v37_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_2 = points_spline_nf_select_lt(v40_2, v40_1, v37_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_3 = points_spline_nf_select_lt(v40_3, v40_2, v37_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_4 = points_spline_nf_select_lt(v40_4, v40_3, v37_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_5 = points_spline_nf_select_lt(v40_5, v40_4, v37_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v21_1 = points_spline_nf_load(t + (44 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_2 = points_spline_nf_load(t + (45 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_3 = points_spline_nf_load(t + (46 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_4 = points_spline_nf_load(t + (47 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_5 = points_spline_nf_load(t + (48 + 5 * j) * TILE + k);
            const points_spline_nf_lane v49_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_2 = points_spline_nf_select_lt(v40_2, v40_1, v21_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_3 = points_spline_nf_select_lt(v40_3, v40_2, v21_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_4 = points_spline_nf_select_lt(v40_4, v40_3, v21_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_5 = points_spline_nf_select_lt(v40_5, v40_4, v21_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, v21_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50 = v49_1 + v49_2 + v49_3 + v49_4 + v49_5 + v49_6;
            points_spline_nf_store(v + (132 + j) * TILE + k, v50);
            const points_spline_nf_lane v51_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), v21_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_2 = points_spline_nf_select_lt(v40_2, v40_1, v21_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_3 = points_spline_nf_select_lt(v40_3, v40_2, v21_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_4 = points_spline_nf_select_lt(v40_4, v40_3, v21_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_5 = points_spline_nf_select_lt(v40_5, v40_4, v21_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52 = v51_1 + v51_2 + v51_3 + v51_4 + v51_5 + v51_6;
            points_spline_nf_store(v + (134 + j) * TILE + k, v52);
            const points_spline_nf_lane v53 = (v47_1 + v47_2 + v47_3 + v47_4 + v47_5 + v47_6) - v46;
            points_spline_nf_store(v + (136 + j) * TILE + k, v53);
            const points_spline_nf_lane v54 = (v43_1 + v43_2 + v43_3 + v43_4 + v43_5 + v43_6) - v42;
            points_spline_nf_store(v + (138 + j) * TILE + k, v54);
            const points_spline_nf_lane v55 = v53 / v54;
            points_spline_nf_store(v + (140 + j) * TILE + k, v55);
            const points_spline_nf_lane v57 = (v39 - v42) / v54;
            points_spline_nf_store(v + (142 + j) * TILE + k, v57);
            const points_spline_nf_lane v58 = 1.0f - v57;
            points_spline_nf_store(v + (144 + j) * TILE + k, v58);
            const points_spline_nf_lane v59 = v57 * v58;
            points_spline_nf_store(v + (146 + j) * TILE + k, v59);
            const points_spline_nf_lane v60 = v55 * v57;
            points_spline_nf_store(v + (148 + j) * TILE + k, v60);
            const points_spline_nf_lane v63 = FMA(v50, v59, v57 * v60);
            points_spline_nf_store(v + (150 + j) * TILE + k, v63);
            const points_spline_nf_lane v66 = v55 * 2.0f;
            points_spline_nf_store(v + (152 + j) * TILE + k, v66);
            const points_spline_nf_lane v67 = v50 + v52 - v66;
            points_spline_nf_store(v + (154 + j) * TILE + k, v67);
            const points_spline_nf_lane v69 = FMA(v59, v67, v55);
            points_spline_nf_store(v + (156 + j) * TILE + k, v69);
            const points_spline_nf_lane v70 = (v53 * v63) / v69;
            points_spline_nf_store(v + (158 + j) * TILE + k, v70);
            const points_spline_nf_lane v71 = v46 + v70;
            const points_spline_nf_lane v76 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14, v14, v71 + points_spline_nf_min(5.0f - v71, points_spline_nf_set(0.0f)));
            const points_spline_nf_lane v77 = points_spline_nf_select_lt(v14, points_spline_nf_set(-5.0f), v14, v76);
            points_spline_nf_store(y + (j) * TILE + k, v77);
        }
}

static void points_spline_nf_autoregressive_autoregressive_score_back(const float *params, const float *x, const float *dy, float *dx, float *v, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [16, 2] */
    const float *l1_net_2_weight = params + 48; /* [16, 16] */
    const float *l1_net_3_weight = params + 320; /* [4, 16] */
    const float *l2_net_1_weight = params + 388; /* [16, 2] */
    const float *l2_net_2_weight = params + 436; /* [34, 16] */
    size_t k, e, j;
    /* autoregressive, forward */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v55_1 = points_spline_nf_load(v + 140 * TILE + k);
        const points_spline_nf_lane v69_1 = points_spline_nf_load(v + 156 * TILE + k);
        const points_spline_nf_lane v55_2 = points_spline_nf_load(v + 141 * TILE + k);
        const points_spline_nf_lane v69_2 = points_spline_nf_load(v + 157 * TILE + k);
        const points_spline_nf_lane v78_1 = v55_1 / v69_1;
        points_spline_nf_store(t + k, v78_1);
        const points_spline_nf_lane v78_2 = v55_2 / v69_2;
        points_spline_nf_store(t + 1 * TILE + k, v78_2);
        const points_spline_nf_lane v52_1 = points_spline_nf_load(v + 134 * TILE + k);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(v + 142 * TILE + k);
        const points_spline_nf_lane v52_2 = points_spline_nf_load(v + 135 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(v + 143 * TILE + k);
        const points_spline_nf_lane v79_1 = v52_1 * v57_1;
        points_spline_nf_store(t + 2 * TILE + k, v79_1);
        const points_spline_nf_lane v79_2 = v52_2 * v57_2;
        points_spline_nf_store(t + 3 * TILE + k, v79_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(v + 146 * TILE + k);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(v + 152 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(v + 147 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(v + 153 * TILE + k);
        const points_spline_nf_lane v58_1 = points_spline_nf_load(v + 144 * TILE + k);
        const points_spline_nf_lane v58_2 = points_spline_nf_load(v + 145 * TILE + k);
        const points_spline_nf_lane v83_1 = v58_1 * v58_1;
        points_spline_nf_store(t + 4 * TILE + k, v83_1);
        const points_spline_nf_lane v83_2 = v58_2 * v58_2;
        points_spline_nf_store(t + 5 * TILE + k, v83_2);
        const points_spline_nf_lane v50_1 = points_spline_nf_load(v + 132 * TILE + k);
        const points_spline_nf_lane v50_2 = points_spline_nf_load(v + 133 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 42 * TILE + k);
        const points_spline_nf_lane d1 = points_spline_nf_load(dy + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 43 * TILE + k);
        const points_spline_nf_lane d2 = points_spline_nf_load(dy + 1 * TILE + k);
        const points_spline_nf_lane v86_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), d1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), d2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v87_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), d1);
        const points_spline_nf_lane v87_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), d2);
        const points_spline_nf_lane v88_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v87_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v87_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v89_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v87_1);
        points_spline_nf_store(t + 6 * TILE + k, v89_1);
        const points_spline_nf_lane v89_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v87_2);
        points_spline_nf_store(t + 7 * TILE + k, v89_2);
        const points_spline_nf_lane v90_1 = v86_1 + v88_1;
        points_spline_nf_store(t + 8 * TILE + k, v90_1);
        const points_spline_nf_lane v90_2 = v86_2 + v88_2;
        points_spline_nf_store(t + 9 * TILE + k, v90_2);
        const points_spline_nf_lane v91_1 = 1.0f / FMA(v50_1, v83_1, FMA(v59_1, v66_1, v57_1 * v79_1));
        points_spline_nf_store(t + 10 * TILE + k, v91_1);
        const points_spline_nf_lane v91_2 = 1.0f / FMA(v50_2, v83_2, FMA(v59_2, v66_2, v57_2 * v79_2));
        points_spline_nf_store(t + 11 * TILE + k, v91_2);
        const points_spline_nf_lane v92_1 = 1.0f / v78_1;
        points_spline_nf_store(t + 12 * TILE + k, v92_1);
        const points_spline_nf_lane v92_2 = 1.0f / v78_2;
        points_spline_nf_store(t + 13 * TILE + k, v92_2);
        const points_spline_nf_lane v93_1 = 1.0f / v69_1;
        points_spline_nf_store(t + 14 * TILE + k, v93_1);
        const points_spline_nf_lane v93_2 = 1.0f / v69_2;
        points_spline_nf_store(t + 15 * TILE + k, v93_2);
    }

    /* autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v78_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v69_1 = points_spline_nf_load(v + 156 * TILE + k);
        const points_spline_nf_lane v78_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v69_2 = points_spline_nf_load(v + 157 * TILE + k);
        const points_spline_nf_lane v95_1 = -(v78_1 / v69_1);
        points_spline_nf_store(t + 16 * TILE + k, v95_1);
        const points_spline_nf_lane v95_2 = -(v78_2 / v69_2);
        points_spline_nf_store(t + 17 * TILE + k, v95_2);
        const points_spline_nf_lane d1 = points_spline_nf_load(dy + k);
        const points_spline_nf_lane v93_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane d2 = points_spline_nf_load(dy + 1 * TILE + k);
        const points_spline_nf_lane v93_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v96_1 = d1 * v93_1;
        const points_spline_nf_lane v96_2 = d2 * v93_2;
        const points_spline_nf_lane v70_1 = points_spline_nf_load(v + 158 * TILE + k);
        const points_spline_nf_lane v70_2 = points_spline_nf_load(v + 159 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 42 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 43 * TILE + k);
        const points_spline_nf_lane v100_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), d1 * (-(v70_1 / v69_1)));
        const points_spline_nf_lane v100_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), d2 * (-(v70_2 / v69_2)));
        const points_spline_nf_lane v101_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v100_1);
        points_spline_nf_store(t + 18 * TILE + k, v101_1);
        const points_spline_nf_lane v101_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v100_2);
        points_spline_nf_store(t + 19 * TILE + k, v101_2);
        const points_spline_nf_lane v63_1 = points_spline_nf_load(v + 150 * TILE + k);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(v + 151 * TILE + k);
        const points_spline_nf_lane v103_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v63_1 * v96_1);
        const points_spline_nf_lane v103_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v63_2 * v96_2);
        const points_spline_nf_lane v104_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v103_1);
        points_spline_nf_store(t + 20 * TILE + k, v104_1);
        const points_spline_nf_lane v104_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v103_2);
        points_spline_nf_store(t + 21 * TILE + k, v104_2);
        const points_spline_nf_lane v53_1 = points_spline_nf_load(v + 136 * TILE + k);
        const points_spline_nf_lane v53_2 = points_spline_nf_load(v + 137 * TILE + k);
        const points_spline_nf_lane v105_1 = v53_1 * v96_1;
        points_spline_nf_store(t + 22 * TILE + k, v105_1);
        const points_spline_nf_lane v105_2 = v53_2 * v96_2;
        points_spline_nf_store(t + 23 * TILE + k, v105_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(v + 146 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(v + 147 * TILE + k);
        const points_spline_nf_lane v107_1 = points_spline_nf_select_eq(v105_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v59_1 * v105_1);
        const points_spline_nf_lane v107_2 = points_spline_nf_select_eq(v105_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v59_2 * v105_2);
        const points_spline_nf_lane v108_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v107_1);
        const points_spline_nf_lane v108_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v107_2);
        const points_spline_nf_lane v109_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v108_1);
        points_spline_nf_store(t + 24 * TILE + k, v109_1);
        const points_spline_nf_lane v109_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v108_2);
        points_spline_nf_store(t + 25 * TILE + k, v109_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v50_1 = points_spline_nf_load(v + 132 * TILE + k);
        const points_spline_nf_lane v105_1 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v50_2 = points_spline_nf_load(v + 133 * TILE + k);
        const points_spline_nf_lane v105_2 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v111_1 = points_spline_nf_select_eq(v105_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v50_1 * v105_1);
        const points_spline_nf_lane v111_2 = points_spline_nf_select_eq(v105_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v50_2 * v105_2);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 42 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 43 * TILE + k);
        const points_spline_nf_lane v112_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v111_1);
        const points_spline_nf_lane v112_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v111_2);
        const points_spline_nf_lane v113_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v112_1);
        points_spline_nf_store(t + k, v113_1);
        const points_spline_nf_lane v113_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v112_2);
        points_spline_nf_store(t + 1 * TILE + k, v113_2);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(v + 148 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(v + 149 * TILE + k);
        const points_spline_nf_lane v115_1 = points_spline_nf_select_eq(v105_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v60_1 * v105_1);
        const points_spline_nf_lane v115_2 = points_spline_nf_select_eq(v105_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v60_2 * v105_2);
        const points_spline_nf_lane v116_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v115_1);
        const points_spline_nf_lane v116_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v115_2);
        const points_spline_nf_lane v117_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v116_1);
        points_spline_nf_store(t + 26 * TILE + k, v117_1);
        const points_spline_nf_lane v117_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v116_2);
        points_spline_nf_store(t + 27 * TILE + k, v117_2);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(v + 142 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(v + 143 * TILE + k);
        const points_spline_nf_lane v118_1 = v57_1 * v105_1;
        const points_spline_nf_lane v118_2 = v57_2 * v105_2;
        const points_spline_nf_lane v120_1 = points_spline_nf_select_eq(v118_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v57_1 * v118_1);
        const points_spline_nf_lane v120_2 = points_spline_nf_select_eq(v118_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v57_2 * v118_2);
        const points_spline_nf_lane v121_1 = points_spline_nf_select_eq(v105_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v120_1);
        const points_spline_nf_lane v121_2 = points_spline_nf_select_eq(v105_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v120_2);
        const points_spline_nf_lane v122_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v121_1);
        const points_spline_nf_lane v122_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v121_2);
        const points_spline_nf_lane v123_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v122_1);
        points_spline_nf_store(t + 28 * TILE + k, v123_1);
        const points_spline_nf_lane v123_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v122_2);
        points_spline_nf_store(t + 29 * TILE + k, v123_2);
        const points_spline_nf_lane v55_1 = points_spline_nf_load(v + 140 * TILE + k);
        const points_spline_nf_lane v55_2 = points_spline_nf_load(v + 141 * TILE + k);
        const points_spline_nf_lane v125_1 = points_spline_nf_select_eq(v118_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v55_1 * v118_1);
        points_spline_nf_store(t + 30 * TILE + k, v125_1);
        const points_spline_nf_lane v125_2 = points_spline_nf_select_eq(v118_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v55_2 * v118_2);
        points_spline_nf_store(t + 31 * TILE + k, v125_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v105_1 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v125_1 = points_spline_nf_load(t + 30 * TILE + k);
        const points_spline_nf_lane v105_2 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v125_2 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v126_1 = points_spline_nf_select_eq(v105_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v125_1);
        const points_spline_nf_lane v126_2 = points_spline_nf_select_eq(v105_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v125_2);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 42 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 43 * TILE + k);
        const points_spline_nf_lane v127_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v126_1);
        const points_spline_nf_lane v127_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v126_2);
        const points_spline_nf_lane v128_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v127_1);
        points_spline_nf_store(t + 32 * TILE + k, v128_1);
        const points_spline_nf_lane v128_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v127_2);
        points_spline_nf_store(t + 33 * TILE + k, v128_2);
        const points_spline_nf_lane v54_1 = points_spline_nf_load(v + 138 * TILE + k);
        const points_spline_nf_lane v54_2 = points_spline_nf_load(v + 139 * TILE + k);
        const points_spline_nf_lane v129_1 = 1.0f / v54_1;
        points_spline_nf_store(t + 34 * TILE + k, v129_1);
        const points_spline_nf_lane v129_2 = 1.0f / v54_2;
        points_spline_nf_store(t + 35 * TILE + k, v129_2);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(v + 142 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(v + 143 * TILE + k);
        const points_spline_nf_lane v131_1 = -(v57_1 / v54_1);
        points_spline_nf_store(t + 36 * TILE + k, v131_1);
        const points_spline_nf_lane v131_2 = -(v57_2 / v54_2);
        points_spline_nf_store(t + 37 * TILE + k, v131_2);
        const points_spline_nf_lane v55_1 = points_spline_nf_load(v + 140 * TILE + k);
        const points_spline_nf_lane v55_2 = points_spline_nf_load(v + 141 * TILE + k);
        const points_spline_nf_lane v133_1 = -(v55_1 / v54_1);
        points_spline_nf_store(t + 38 * TILE + k, v133_1);
        const points_spline_nf_lane v133_2 = -(v55_2 / v54_2);
        points_spline_nf_store(t + 39 * TILE + k, v133_2);
    }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (40 + 5 * j + e) * TILE + k, points_spline_nf_load(v + (120 + j) * TILE + k));
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (50 + 5 * j + e) * TILE + k, points_spline_nf_load(v + (108 + 6 * j + e) * TILE + k));
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v35_1 = points_spline_nf_load(v + 120 * TILE + k);
        const points_spline_nf_lane v34_6 = points_spline_nf_load(v + 113 * TILE + k);
        const points_spline_nf_lane v35_2 = points_spline_nf_load(v + 121 * TILE + k);
        const points_spline_nf_lane v34_12 = points_spline_nf_load(v + 119 * TILE + k);
        const points_spline_nf_lane v137_1 = -(v35_1 / v34_6);
        points_spline_nf_store(t + 22 * TILE + k, v137_1);
        const points_spline_nf_lane v137_2 = -(v35_2 / v34_12);
        points_spline_nf_store(t + 23 * TILE + k, v137_2);
    }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (60 + 5 * j + e) * TILE + k, points_spline_nf_load(v + (94 + j) * TILE + k));
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (70 + 5 * j + e) * TILE + k, points_spline_nf_load(v + (82 + 6 * j + e) * TILE + k));
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v27_1 = points_spline_nf_load(v + 94 * TILE + k);
        const points_spline_nf_lane v26_6 = points_spline_nf_load(v + 87 * TILE + k);
        const points_spline_nf_lane v27_2 = points_spline_nf_load(v + 95 * TILE + k);
        const points_spline_nf_lane v26_12 = points_spline_nf_load(v + 93 * TILE + k);
        const points_spline_nf_lane v141_1 = -(v27_1 / v26_6);
        points_spline_nf_store(t + 30 * TILE + k, v141_1);
        const points_spline_nf_lane v141_2 = -(v27_2 / v26_12);
        points_spline_nf_store(t + 31 * TILE + k, v141_2);
    }
    points_spline_nf_each_sigmoid(t + 80 * TILE, v + 60 * TILE, 10, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v17 = points_spline_nf_load(v + (44 + j) * TILE + k);
            const points_spline_nf_lane v144 = LESS(v17, v17, 1.0f);
            points_spline_nf_store(t + (90 + j) * TILE + k, v144);
        }

    /* autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v10_1 = points_spline_nf_load(v + 36 * TILE + k);
        const points_spline_nf_lane v10_2 = points_spline_nf_load(v + 37 * TILE + k);
        const points_spline_nf_lane v145_1 = 1.0f / v10_1;
        points_spline_nf_store(t + 106 * TILE + k, v145_1);
        const points_spline_nf_lane v145_2 = 1.0f / v10_2;
        points_spline_nf_store(t + 107 * TILE + k, v145_2);
        const points_spline_nf_lane v11_1 = points_spline_nf_load(v + 38 * TILE + k);
        const points_spline_nf_lane v11_2 = points_spline_nf_load(v + 39 * TILE + k);
        const points_spline_nf_lane v147_1 = -(v11_1 / v10_1);
        points_spline_nf_store(t + 108 * TILE + k, v147_1);
        const points_spline_nf_lane v147_2 = -(v11_2 / v10_2);
        points_spline_nf_store(t + 109 * TILE + k, v147_2);
    }
    points_spline_nf_each_sigmoid(t + 110 * TILE, v + 16 * TILE, 16, TILE, m);
    points_spline_nf_each_sigmoid(t + 126 * TILE, v, 16, TILE, m);

    /* autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v83_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v91_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v83_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v91_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 42 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 43 * TILE + k);
        const points_spline_nf_lane v151_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v83_1 * v91_1);
        const points_spline_nf_lane v151_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v83_2 * v91_2);
        const points_spline_nf_lane v152_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v151_1);
        points_spline_nf_store(t + 142 * TILE + k, v152_1);
        const points_spline_nf_lane v152_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v151_2);
        points_spline_nf_store(t + 143 * TILE + k, v152_2);
        const points_spline_nf_lane v50_1 = points_spline_nf_load(v + 132 * TILE + k);
        const points_spline_nf_lane v50_2 = points_spline_nf_load(v + 133 * TILE + k);
        const points_spline_nf_lane v153_1 = v50_1 * v91_1;
        const points_spline_nf_lane v153_2 = v50_2 * v91_2;
        const points_spline_nf_lane v58_1 = points_spline_nf_load(v + 144 * TILE + k);
        const points_spline_nf_lane v58_2 = points_spline_nf_load(v + 145 * TILE + k);
        const points_spline_nf_lane v155_1 = points_spline_nf_select_eq(v153_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v58_1 * v153_1);
        const points_spline_nf_lane v155_2 = points_spline_nf_select_eq(v153_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v58_2 * v153_2);
        const points_spline_nf_lane v156_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v155_1);
        const points_spline_nf_lane v156_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v155_2);
        const points_spline_nf_lane v157_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v156_1);
        const points_spline_nf_lane v157_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v156_2);
        const points_spline_nf_lane v158_1 = v157_1 + v157_1;
        points_spline_nf_store(t + 144 * TILE + k, v158_1);
        const points_spline_nf_lane v158_2 = v157_2 + v157_2;
        points_spline_nf_store(t + 145 * TILE + k, v158_2);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(v + 152 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(v + 153 * TILE + k);
        const points_spline_nf_lane v160_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v66_1 * v91_1);
        const points_spline_nf_lane v160_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v66_2 * v91_2);
        const points_spline_nf_lane v161_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v160_1);
        points_spline_nf_store(t + 146 * TILE + k, v161_1);
        const points_spline_nf_lane v161_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v160_2);
        points_spline_nf_store(t + 147 * TILE + k, v161_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(v + 146 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(v + 147 * TILE + k);
        const points_spline_nf_lane v163_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v59_1 * v91_1);
        const points_spline_nf_lane v163_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v59_2 * v91_2);
        const points_spline_nf_lane v164_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v163_1);
        points_spline_nf_store(t + 148 * TILE + k, v164_1);
        const points_spline_nf_lane v164_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v163_2);
        points_spline_nf_store(t + 149 * TILE + k, v164_2);
        const points_spline_nf_lane v79_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v79_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v165_1 = v79_1 * v91_1;
        points_spline_nf_store(t + 150 * TILE + k, v165_1);
        const points_spline_nf_lane v165_2 = v79_2 * v91_2;
        points_spline_nf_store(t + 151 * TILE + k, v165_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 42 * TILE + k);
        const points_spline_nf_lane v165_1 = points_spline_nf_load(t + 150 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 43 * TILE + k);
        const points_spline_nf_lane v165_2 = points_spline_nf_load(t + 151 * TILE + k);
        const points_spline_nf_lane v166_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v165_1);
        const points_spline_nf_lane v166_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v165_2);
        const points_spline_nf_lane v167_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v166_1);
        const points_spline_nf_lane v167_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v166_2);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(v + 142 * TILE + k);
        const points_spline_nf_lane v91_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(v + 143 * TILE + k);
        const points_spline_nf_lane v91_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v168_1 = v57_1 * v91_1;
        const points_spline_nf_lane v168_2 = v57_2 * v91_2;
        const points_spline_nf_lane v170_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v57_1 * v168_1);
        const points_spline_nf_lane v170_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v57_2 * v168_2);
        const points_spline_nf_lane v171_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v170_1);
        points_spline_nf_store(t + 2 * TILE + k, v171_1);
        const points_spline_nf_lane v171_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v170_2);
        points_spline_nf_store(t + 3 * TILE + k, v171_2);
        const points_spline_nf_lane v52_1 = points_spline_nf_load(v + 134 * TILE + k);
        const points_spline_nf_lane v52_2 = points_spline_nf_load(v + 135 * TILE + k);
        const points_spline_nf_lane v173_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v52_1 * v168_1);
        const points_spline_nf_lane v173_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v52_2 * v168_2);
        const points_spline_nf_lane v174_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v173_1);
        const points_spline_nf_lane v174_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v173_2);
        const points_spline_nf_lane v175_1 = v167_1 + v174_1;
        points_spline_nf_store(t + 4 * TILE + k, v175_1);
        const points_spline_nf_lane v175_2 = v167_2 + v174_2;
        points_spline_nf_store(t + 5 * TILE + k, v175_2);
        const points_spline_nf_lane v92_1 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v92_2 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v176_1 = v92_1 * 2.0f;
        const points_spline_nf_lane v176_2 = v92_2 * 2.0f;
        const points_spline_nf_lane v93_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v93_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v178_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v93_1 * v176_1);
        const points_spline_nf_lane v178_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v93_2 * v176_2);
        const points_spline_nf_lane v179_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v178_1);
        points_spline_nf_store(t + 152 * TILE + k, v179_1);
        const points_spline_nf_lane v179_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v178_2);
        points_spline_nf_store(t + 153 * TILE + k, v179_2);
        const points_spline_nf_lane v95_1 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v95_2 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v181_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v95_1 * v176_1);
        points_spline_nf_store(t + 154 * TILE + k, v181_1);
        const points_spline_nf_lane v181_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v95_2 * v176_2);
        points_spline_nf_store(t + 155 * TILE + k, v181_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 42 * TILE + k);
        const points_spline_nf_lane v181_1 = points_spline_nf_load(t + 154 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 43 * TILE + k);
        const points_spline_nf_lane v181_2 = points_spline_nf_load(t + 155 * TILE + k);
        const points_spline_nf_lane v182_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v181_1);
        const points_spline_nf_lane v182_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v181_2);
        const points_spline_nf_lane v101_1 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v101_2 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v183_1 = v101_1 + v182_1;
        const points_spline_nf_lane v183_2 = v101_2 + v182_2;
        const points_spline_nf_lane v179_1 = points_spline_nf_load(t + 152 * TILE + k);
        const points_spline_nf_lane v179_2 = points_spline_nf_load(t + 153 * TILE + k);
        const points_spline_nf_lane v67_1 = points_spline_nf_load(v + 154 * TILE + k);
        const points_spline_nf_lane v67_2 = points_spline_nf_load(v + 155 * TILE + k);
        const points_spline_nf_lane v186_1 = points_spline_nf_select_eq(v183_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v67_1 * v183_1);
        const points_spline_nf_lane v186_2 = points_spline_nf_select_eq(v183_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v67_2 * v183_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(v + 146 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(v + 147 * TILE + k);
        const points_spline_nf_lane v188_1 = points_spline_nf_select_eq(v183_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v59_1 * v183_1);
        const points_spline_nf_lane v188_2 = points_spline_nf_select_eq(v183_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v59_2 * v183_2);
        const points_spline_nf_lane v161_1 = points_spline_nf_load(t + 146 * TILE + k);
        const points_spline_nf_lane v161_2 = points_spline_nf_load(t + 147 * TILE + k);
        const points_spline_nf_lane v164_1 = points_spline_nf_load(t + 148 * TILE + k);
        const points_spline_nf_lane v164_2 = points_spline_nf_load(t + 149 * TILE + k);
        const points_spline_nf_lane v192_1 = FMA(v164_1 - v188_1, 2.0f, v179_1 + v183_1);
        points_spline_nf_store(t + 10 * TILE + k, v192_1);
        const points_spline_nf_lane v192_2 = FMA(v164_2 - v188_2, 2.0f, v179_2 + v183_2);
        points_spline_nf_store(t + 11 * TILE + k, v192_2);
        const points_spline_nf_lane v152_1 = points_spline_nf_load(t + 142 * TILE + k);
        const points_spline_nf_lane v152_2 = points_spline_nf_load(t + 143 * TILE + k);
        const points_spline_nf_lane v171_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v171_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v194_1 = v171_1 + v188_1;
        points_spline_nf_store(t + 12 * TILE + k, v194_1);
        const points_spline_nf_lane v194_2 = v171_2 + v188_2;
        points_spline_nf_store(t + 13 * TILE + k, v194_2);
        const points_spline_nf_lane v109_1 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v109_2 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v195_1 = v109_1 + (v152_1 + v188_1);
        points_spline_nf_store(t + 14 * TILE + k, v195_1);
        const points_spline_nf_lane v195_2 = v109_2 + (v152_2 + v188_2);
        points_spline_nf_store(t + 15 * TILE + k, v195_2);
        const points_spline_nf_lane v113_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v113_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v196_1 = v113_1 + (v161_1 + v186_1);
        points_spline_nf_store(t + 16 * TILE + k, v196_1);
        const points_spline_nf_lane v196_2 = v113_2 + (v161_2 + v186_2);
        points_spline_nf_store(t + 17 * TILE + k, v196_2);
        const points_spline_nf_lane v117_1 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane v175_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v117_2 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v175_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v197_1 = v117_1 + v175_1;
        points_spline_nf_store(t + 150 * TILE + k, v197_1);
        const points_spline_nf_lane v197_2 = v117_2 + v175_2;
        points_spline_nf_store(t + 151 * TILE + k, v197_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v123_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v192_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v123_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v192_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v198_1 = v123_1 + v192_1;
        points_spline_nf_store(t + k, v198_1);
        const points_spline_nf_lane v198_2 = v123_2 + v192_2;
        points_spline_nf_store(t + 1 * TILE + k, v198_2);
        const points_spline_nf_lane v128_1 = points_spline_nf_load(t + 32 * TILE + k);
        const points_spline_nf_lane v197_1 = points_spline_nf_load(t + 150 * TILE + k);
        const points_spline_nf_lane v128_2 = points_spline_nf_load(t + 33 * TILE + k);
        const points_spline_nf_lane v197_2 = points_spline_nf_load(t + 151 * TILE + k);
        const points_spline_nf_lane v58_1 = points_spline_nf_load(v + 144 * TILE + k);
        const points_spline_nf_lane v196_1 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v58_2 = points_spline_nf_load(v + 145 * TILE + k);
        const points_spline_nf_lane v196_2 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v201_1 = points_spline_nf_select_eq(v196_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v58_1 * v196_1);
        const points_spline_nf_lane v201_2 = points_spline_nf_select_eq(v196_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v58_2 * v196_2);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(v + 142 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(v + 143 * TILE + k);
        const points_spline_nf_lane v203_1 = points_spline_nf_select_eq(v196_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v57_1 * v196_1);
        const points_spline_nf_lane v203_2 = points_spline_nf_select_eq(v196_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v57_2 * v196_2);
        const points_spline_nf_lane v158_1 = points_spline_nf_load(t + 144 * TILE + k);
        const points_spline_nf_lane v158_2 = points_spline_nf_load(t + 145 * TILE + k);
        const points_spline_nf_lane v206_1 = v128_1 + v197_1 + v201_1 - (v158_1 + v203_1);
        const points_spline_nf_lane v206_2 = v128_2 + v197_2 + v201_2 - (v158_2 + v203_2);
        const points_spline_nf_lane v129_1 = points_spline_nf_load(t + 34 * TILE + k);
        const points_spline_nf_lane v129_2 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v208_1 = points_spline_nf_select_eq(v206_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v129_1 * v206_1);
        points_spline_nf_store(t + 2 * TILE + k, v208_1);
        const points_spline_nf_lane v208_2 = points_spline_nf_select_eq(v206_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v129_2 * v206_2);
        points_spline_nf_store(t + 3 * TILE + k, v208_2);
        const points_spline_nf_lane v131_1 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v131_2 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v210_1 = points_spline_nf_select_eq(v206_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v131_1 * v206_1);
        points_spline_nf_store(t + 4 * TILE + k, v210_1);
        const points_spline_nf_lane v210_2 = points_spline_nf_select_eq(v206_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v131_2 * v206_2);
        points_spline_nf_store(t + 5 * TILE + k, v210_2);
        const points_spline_nf_lane v211_1 = -v208_1;
        points_spline_nf_store(t + 18 * TILE + k, v211_1);
        const points_spline_nf_lane v211_2 = -v208_2;
        points_spline_nf_store(t + 19 * TILE + k, v211_2);
        const points_spline_nf_lane v213_1 = points_spline_nf_select_eq(v198_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v129_1 * v198_1);
        points_spline_nf_store(t + 24 * TILE + k, v213_1);
        const points_spline_nf_lane v213_2 = points_spline_nf_select_eq(v198_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v129_2 * v198_2);
        points_spline_nf_store(t + 25 * TILE + k, v213_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v133_1 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v198_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v133_2 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v198_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v215_1 = points_spline_nf_select_eq(v198_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v133_1 * v198_1);
        const points_spline_nf_lane v215_2 = points_spline_nf_select_eq(v198_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v133_2 * v198_2);
        const points_spline_nf_lane v104_1 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v213_1 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v104_2 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v213_2 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v216_1 = v104_1 + v213_1;
        points_spline_nf_store(t + 10 * TILE + k, v216_1);
        const points_spline_nf_lane v216_2 = v104_2 + v213_2;
        points_spline_nf_store(t + 11 * TILE + k, v216_2);
        const points_spline_nf_lane v210_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v210_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v217_1 = v210_1 + v215_1;
        points_spline_nf_store(t + 16 * TILE + k, v217_1);
        const points_spline_nf_lane v217_2 = v210_2 + v215_2;
        points_spline_nf_store(t + 17 * TILE + k, v217_2);
        const points_spline_nf_lane v211_1 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v211_2 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v218_1 = v211_1 - v217_1;
        points_spline_nf_store(t + 26 * TILE + k, v218_1);
        const points_spline_nf_lane v218_2 = v211_2 - v217_2;
        points_spline_nf_store(t + 27 * TILE + k, v218_2);
        const points_spline_nf_lane v89_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v89_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v219_1 = v89_1 - v216_1;
        points_spline_nf_store(t + 28 * TILE + k, v219_1);
        const points_spline_nf_lane v219_2 = v89_2 - v216_2;
        points_spline_nf_store(t + 29 * TILE + k, v219_2);
    }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v40_1 = points_spline_nf_load(v + (122 + 5 * j) * TILE + k);
            const points_spline_nf_lane v194 = points_spline_nf_load(t + (12 + j) * TILE + k);
            const points_spline_nf_lane v40_2 = points_spline_nf_load(v + (123 + 5 * j) * TILE + k);
            const points_spline_nf_lane v40_3 = points_spline_nf_load(v + (124 + 5 * j) * TILE + k);
            const points_spline_nf_lane v40_4 = points_spline_nf_load(v + (125 + 5 * j) * TILE + k);
            const points_spline_nf_lane v40_5 = points_spline_nf_load(v + (126 + 5 * j) * TILE + k);
            const points_spline_nf_lane v220_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), v194, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v220_2 = points_spline_nf_select_lt(v40_2, v40_1, v194, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v220_3 = points_spline_nf_select_lt(v40_3, v40_2, v194, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v220_4 = points_spline_nf_select_lt(v40_4, v40_3, v194, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v220_5 = points_spline_nf_select_lt(v40_5, v40_4, v194, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v195 = points_spline_nf_load(t + (14 + j) * TILE + k);
            const points_spline_nf_lane v221_2 = points_spline_nf_select_lt(v40_2, v40_1, v195, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v221_3 = points_spline_nf_select_lt(v40_3, v40_2, v195, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v221_4 = points_spline_nf_select_lt(v40_4, v40_3, v195, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v221_5 = points_spline_nf_select_lt(v40_5, v40_4, v195, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v221_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, v195, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v222_1 = v220_1 + v221_2;
            points_spline_nf_store(t + (142 + 5 * j) * TILE + k, v222_1);
            const points_spline_nf_lane v222_2 = v220_2 + v221_3;
            points_spline_nf_store(t + (143 + 5 * j) * TILE + k, v222_2);
            const points_spline_nf_lane v222_3 = v220_3 + v221_4;
            points_spline_nf_store(t + (144 + 5 * j) * TILE + k, v222_3);
            const points_spline_nf_lane v222_4 = v220_4 + v221_5;
            points_spline_nf_store(t + (145 + 5 * j) * TILE + k, v222_4);
            const points_spline_nf_lane v222_5 = v220_5 + v221_6;
            points_spline_nf_store(t + (146 + 5 * j) * TILE + k, v222_5);
            const points_spline_nf_lane v216 = points_spline_nf_load(t + (10 + j) * TILE + k);
            const points_spline_nf_lane v223_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), v216, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (152 + 6 * j) * TILE + k, v223_1);
            const points_spline_nf_lane v223_2 = points_spline_nf_select_lt(v40_2, v40_1, v216, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (153 + 6 * j) * TILE + k, v223_2);
            const points_spline_nf_lane v223_3 = points_spline_nf_select_lt(v40_3, v40_2, v216, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (154 + 6 * j) * TILE + k, v223_3);
            const points_spline_nf_lane v223_4 = points_spline_nf_select_lt(v40_4, v40_3, v216, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (155 + 6 * j) * TILE + k, v223_4);
            const points_spline_nf_lane v223_5 = points_spline_nf_select_lt(v40_5, v40_4, v216, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (156 + 6 * j) * TILE + k, v223_5);
            const points_spline_nf_lane v223_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, v216, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (157 + 6 * j) * TILE + k, v223_6);
            const points_spline_nf_lane v219 = points_spline_nf_load(t + (28 + j) * TILE + k);
            const points_spline_nf_lane v224_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), v219, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (164 + 6 * j) * TILE + k, v224_1);
            const points_spline_nf_lane v224_2 = points_spline_nf_select_lt(v40_2, v40_1, v219, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (165 + 6 * j) * TILE + k, v224_2);
            const points_spline_nf_lane v224_3 = points_spline_nf_select_lt(v40_3, v40_2, v219, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (166 + 6 * j) * TILE + k, v224_3);
            const points_spline_nf_lane v224_4 = points_spline_nf_select_lt(v40_4, v40_3, v219, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (167 + 6 * j) * TILE + k, v224_4);
            const points_spline_nf_lane v224_5 = points_spline_nf_select_lt(v40_5, v40_4, v219, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (168 + 6 * j) * TILE + k, v224_5);
            const points_spline_nf_lane v224_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, v219, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (169 + 6 * j) * TILE + k, v224_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (176 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (165 + 6 * j + e) * TILE + k));
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (164 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (152 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v225 = points_spline_nf_load(t + (176 + j) * TILE + k);
            const points_spline_nf_lane v226 = points_spline_nf_load(t + (164 + j) * TILE + k);
            const points_spline_nf_lane v227 = v225 + v226;
            points_spline_nf_store(t + (152 + j) * TILE + k, v227);
        }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v40_1 = points_spline_nf_load(v + (122 + 5 * j) * TILE + k);
            const points_spline_nf_lane v217 = points_spline_nf_load(t + (16 + j) * TILE + k);
            const points_spline_nf_lane v40_2 = points_spline_nf_load(v + (123 + 5 * j) * TILE + k);
            const points_spline_nf_lane v40_3 = points_spline_nf_load(v + (124 + 5 * j) * TILE + k);
            const points_spline_nf_lane v40_4 = points_spline_nf_load(v + (125 + 5 * j) * TILE + k);
            const points_spline_nf_lane v40_5 = points_spline_nf_load(v + (126 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), v217, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (162 + 6 * j) * TILE + k, v228_1);
            const points_spline_nf_lane v228_2 = points_spline_nf_select_lt(v40_2, v40_1, v217, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (163 + 6 * j) * TILE + k, v228_2);
            const points_spline_nf_lane v228_3 = points_spline_nf_select_lt(v40_3, v40_2, v217, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (164 + 6 * j) * TILE + k, v228_3);
            const points_spline_nf_lane v228_4 = points_spline_nf_select_lt(v40_4, v40_3, v217, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (165 + 6 * j) * TILE + k, v228_4);
            const points_spline_nf_lane v228_5 = points_spline_nf_select_lt(v40_5, v40_4, v217, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (166 + 6 * j) * TILE + k, v228_5);
            const points_spline_nf_lane v228_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, v217, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (167 + 6 * j) * TILE + k, v228_6);
            const points_spline_nf_lane v218 = points_spline_nf_load(t + (26 + j) * TILE + k);
            const points_spline_nf_lane v229_1 = points_spline_nf_select_lt(v40_1, points_spline_nf_set(1.0f), v218, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (174 + 6 * j) * TILE + k, v229_1);
            const points_spline_nf_lane v229_2 = points_spline_nf_select_lt(v40_2, v40_1, v218, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (175 + 6 * j) * TILE + k, v229_2);
            const points_spline_nf_lane v229_3 = points_spline_nf_select_lt(v40_3, v40_2, v218, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (176 + 6 * j) * TILE + k, v229_3);
            const points_spline_nf_lane v229_4 = points_spline_nf_select_lt(v40_4, v40_3, v218, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (177 + 6 * j) * TILE + k, v229_4);
            const points_spline_nf_lane v229_5 = points_spline_nf_select_lt(v40_5, v40_4, v218, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (178 + 6 * j) * TILE + k, v229_5);
            const points_spline_nf_lane v229_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v40_5, v218, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (179 + 6 * j) * TILE + k, v229_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (10 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (175 + 6 * j + e) * TILE + k));
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (174 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (162 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v230 = points_spline_nf_load(t + (10 + j) * TILE + k);
            const points_spline_nf_lane v231 = points_spline_nf_load(t + (174 + j) * TILE + k);
            const points_spline_nf_lane v232 = v230 + v231;
            points_spline_nf_store(t + (162 + j) * TILE + k, v232);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 42 * TILE + k);
        const points_spline_nf_lane v208_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 43 * TILE + k);
        const points_spline_nf_lane v208_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v233_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v208_1);
        const points_spline_nf_lane v233_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v208_2);
        const points_spline_nf_lane v234_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v233_1);
        const points_spline_nf_lane v234_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v233_2);
        const points_spline_nf_lane v90_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v90_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v235_1 = v90_1 + v234_1;
        points_spline_nf_store(t + k, v235_1);
        const points_spline_nf_lane v235_2 = v90_2 + v234_2;
        points_spline_nf_store(t + 1 * TILE + k, v235_2);
        const points_spline_nf_lane v134_1 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v227_1 = points_spline_nf_load(t + 152 * TILE + k);
        const points_spline_nf_lane v134_2 = points_spline_nf_load(t + 41 * TILE + k);
        const points_spline_nf_lane v227_2 = points_spline_nf_load(t + 153 * TILE + k);
        const points_spline_nf_lane v134_3 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v227_3 = points_spline_nf_load(t + 154 * TILE + k);
        const points_spline_nf_lane v134_4 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v227_4 = points_spline_nf_load(t + 155 * TILE + k);
        const points_spline_nf_lane v134_5 = points_spline_nf_load(t + 44 * TILE + k);
        const points_spline_nf_lane v227_5 = points_spline_nf_load(t + 156 * TILE + k);
        const points_spline_nf_lane v134_6 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v227_6 = points_spline_nf_load(t + 157 * TILE + k);
        const points_spline_nf_lane v134_7 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v227_7 = points_spline_nf_load(t + 158 * TILE + k);
        const points_spline_nf_lane v134_8 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v227_8 = points_spline_nf_load(t + 159 * TILE + k);
        const points_spline_nf_lane v134_9 = points_spline_nf_load(t + 48 * TILE + k);
        const points_spline_nf_lane v227_9 = points_spline_nf_load(t + 160 * TILE + k);
        const points_spline_nf_lane v134_10 = points_spline_nf_load(t + 49 * TILE + k);
        const points_spline_nf_lane v227_10 = points_spline_nf_load(t + 161 * TILE + k);
        const points_spline_nf_lane v237_1 = points_spline_nf_select_eq(v227_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v134_1 * v227_1);
        points_spline_nf_store(t + 10 * TILE + k, v237_1);
        const points_spline_nf_lane v237_2 = points_spline_nf_select_eq(v227_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v134_2 * v227_2);
        points_spline_nf_store(t + 11 * TILE + k, v237_2);
        const points_spline_nf_lane v237_3 = points_spline_nf_select_eq(v227_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v134_3 * v227_3);
        points_spline_nf_store(t + 12 * TILE + k, v237_3);
        const points_spline_nf_lane v237_4 = points_spline_nf_select_eq(v227_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v134_4 * v227_4);
        points_spline_nf_store(t + 13 * TILE + k, v237_4);
        const points_spline_nf_lane v237_5 = points_spline_nf_select_eq(v227_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v134_5 * v227_5);
        points_spline_nf_store(t + 14 * TILE + k, v237_5);
        const points_spline_nf_lane v237_6 = points_spline_nf_select_eq(points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 15 * TILE + k, v237_6);
        const points_spline_nf_lane v237_7 = points_spline_nf_select_eq(v227_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v134_6 * v227_6);
        points_spline_nf_store(t + 16 * TILE + k, v237_7);
        const points_spline_nf_lane v237_8 = points_spline_nf_select_eq(v227_7, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v134_7 * v227_7);
        points_spline_nf_store(t + 17 * TILE + k, v237_8);
        const points_spline_nf_lane v237_9 = points_spline_nf_select_eq(v227_8, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v134_8 * v227_8);
        points_spline_nf_store(t + 18 * TILE + k, v237_9);
        const points_spline_nf_lane v237_10 = points_spline_nf_select_eq(v227_9, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v134_9 * v227_9);
        points_spline_nf_store(t + 19 * TILE + k, v237_10);
        const points_spline_nf_lane v237_11 = points_spline_nf_select_eq(v227_10, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v134_10 * v227_10);
        points_spline_nf_store(t + 20 * TILE + k, v237_11);
        const points_spline_nf_lane v237_12 = points_spline_nf_select_eq(points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 21 * TILE + k, v237_12);
    }
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v135 = points_spline_nf_load(t + (50 + j) * TILE + k);
            const points_spline_nf_lane v227 = points_spline_nf_load(t + (152 + j) * TILE + k);
            const points_spline_nf_lane v238 = v135 * v227;
            points_spline_nf_store(t + (32 + j) * TILE + k, v238);
        }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v227_1 = points_spline_nf_load(t + (152 + 5 * j) * TILE + k);
            const points_spline_nf_lane v238_1 = points_spline_nf_load(t + (32 + 5 * j) * TILE + k);
            const points_spline_nf_lane v227_2 = points_spline_nf_load(t + (153 + 5 * j) * TILE + k);
            const points_spline_nf_lane v238_2 = points_spline_nf_load(t + (33 + 5 * j) * TILE + k);
            const points_spline_nf_lane v227_3 = points_spline_nf_load(t + (154 + 5 * j) * TILE + k);
            const points_spline_nf_lane v238_3 = points_spline_nf_load(t + (34 + 5 * j) * TILE + k);
            const points_spline_nf_lane v227_4 = points_spline_nf_load(t + (155 + 5 * j) * TILE + k);
            const points_spline_nf_lane v238_4 = points_spline_nf_load(t + (35 + 5 * j) * TILE + k);
            const points_spline_nf_lane v227_5 = points_spline_nf_load(t + (156 + 5 * j) * TILE + k);
            const points_spline_nf_lane v238_5 = points_spline_nf_load(t + (36 + 5 * j) * TILE + k);
            const points_spline_nf_lane v239_1 = points_spline_nf_select_eq(v227_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v238_1);
            const points_spline_nf_lane v239_2 = points_spline_nf_select_eq(v227_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v238_2);
            const points_spline_nf_lane v239_3 = points_spline_nf_select_eq(v227_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v238_3);
            const points_spline_nf_lane v239_4 = points_spline_nf_select_eq(v227_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v238_4);
            const points_spline_nf_lane v239_5 = points_spline_nf_select_eq(v227_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v238_5);
            const points_spline_nf_lane v239_6 = points_spline_nf_select_eq(points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v240 = v239_1 + v239_2 + v239_3 + v239_4 + v239_5 + v239_6;
            const points_spline_nf_lane v137 = points_spline_nf_load(t + (22 + j) * TILE + k);
            const points_spline_nf_lane v242 = points_spline_nf_select_eq(v240, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v137 * v240);
            const points_spline_nf_lane v237_6 = points_spline_nf_load(t + (15 + 6 * j) * TILE + k);
            const points_spline_nf_lane v243 = v242 + v237_6;
            const points_spline_nf_lane v237_1 = points_spline_nf_load(t + (10 + 6 * j) * TILE + k);
            const points_spline_nf_lane v237_2 = points_spline_nf_load(t + (11 + 6 * j) * TILE + k);
            const points_spline_nf_lane v237_3 = points_spline_nf_load(t + (12 + 6 * j) * TILE + k);
            const points_spline_nf_lane v237_4 = points_spline_nf_load(t + (13 + 6 * j) * TILE + k);
            const points_spline_nf_lane v237_5 = points_spline_nf_load(t + (14 + 6 * j) * TILE + k);
            const points_spline_nf_lane v244_1 = v237_1;
            const points_spline_nf_lane v244_2 = v244_1 + v237_2;
            const points_spline_nf_lane v244_3 = v244_2 + v237_3;
            const points_spline_nf_lane v244_4 = v244_3 + v237_4;
            const points_spline_nf_lane v244_5 = v244_4 + v237_5;
            const points_spline_nf_lane v244_6 = v244_5 + v243;
            const points_spline_nf_lane v245 = v237_1 + v237_2 + v237_3 + v237_4 + v237_5 + v243;
            const points_spline_nf_lane v247_1 = v237_1 + (v245 - v244_1);
            const points_spline_nf_lane v247_2 = v237_2 + (v245 - v244_2);
            const points_spline_nf_lane v247_3 = v237_3 + (v245 - v244_3);
            const points_spline_nf_lane v247_4 = v237_4 + (v245 - v244_4);
            const points_spline_nf_lane v247_5 = v237_5 + (v245 - v244_5);
            const points_spline_nf_lane v247_6 = v243 + (v245 - v244_6);
            const points_spline_nf_lane v33_1 = points_spline_nf_load(v + (96 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_2 = points_spline_nf_load(v + (97 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_3 = points_spline_nf_load(v + (98 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_4 = points_spline_nf_load(v + (99 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_5 = points_spline_nf_load(v + (100 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_6 = points_spline_nf_load(v + (101 + 6 * j) * TILE + k);
            const points_spline_nf_lane v249_1 = points_spline_nf_select_eq(v247_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v33_1 * v247_1);
            points_spline_nf_store(t + (42 + 6 * j) * TILE + k, v249_1);
            const points_spline_nf_lane v249_2 = points_spline_nf_select_eq(v247_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v33_2 * v247_2);
            points_spline_nf_store(t + (43 + 6 * j) * TILE + k, v249_2);
            const points_spline_nf_lane v249_3 = points_spline_nf_select_eq(v247_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v33_3 * v247_3);
            points_spline_nf_store(t + (44 + 6 * j) * TILE + k, v249_3);
            const points_spline_nf_lane v249_4 = points_spline_nf_select_eq(v247_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v33_4 * v247_4);
            points_spline_nf_store(t + (45 + 6 * j) * TILE + k, v249_4);
            const points_spline_nf_lane v249_5 = points_spline_nf_select_eq(v247_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v33_5 * v247_5);
            points_spline_nf_store(t + (46 + 6 * j) * TILE + k, v249_5);
            const points_spline_nf_lane v249_6 = points_spline_nf_select_eq(v247_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v33_6 * v247_6);
            points_spline_nf_store(t + (47 + 6 * j) * TILE + k, v249_6);
            const points_spline_nf_lane v138_1 = points_spline_nf_load(t + (60 + 5 * j) * TILE + k);
            const points_spline_nf_lane v232_1 = points_spline_nf_load(t + (162 + 5 * j) * TILE + k);
            const points_spline_nf_lane v138_2 = points_spline_nf_load(t + (61 + 5 * j) * TILE + k);
            const points_spline_nf_lane v232_2 = points_spline_nf_load(t + (163 + 5 * j) * TILE + k);
            const points_spline_nf_lane v138_3 = points_spline_nf_load(t + (62 + 5 * j) * TILE + k);
            const points_spline_nf_lane v232_3 = points_spline_nf_load(t + (164 + 5 * j) * TILE + k);
            const points_spline_nf_lane v138_4 = points_spline_nf_load(t + (63 + 5 * j) * TILE + k);
            const points_spline_nf_lane v232_4 = points_spline_nf_load(t + (165 + 5 * j) * TILE + k);
            const points_spline_nf_lane v138_5 = points_spline_nf_load(t + (64 + 5 * j) * TILE + k);
            const points_spline_nf_lane v232_5 = points_spline_nf_load(t + (166 + 5 * j) * TILE + k);
            const points_spline_nf_lane v251_1 = points_spline_nf_select_eq(v232_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v138_1 * v232_1);
            const points_spline_nf_lane v251_2 = points_spline_nf_select_eq(v232_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v138_2 * v232_2);
            const points_spline_nf_lane v251_3 = points_spline_nf_select_eq(v232_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v138_3 * v232_3);
            const points_spline_nf_lane v251_4 = points_spline_nf_select_eq(v232_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v138_4 * v232_4);
            const points_spline_nf_lane v251_5 = points_spline_nf_select_eq(v232_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v138_5 * v232_5);
            const points_spline_nf_lane v251_6 = points_spline_nf_select_eq(points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v139_1 = points_spline_nf_load(t + (70 + 5 * j) * TILE + k);
            const points_spline_nf_lane v139_2 = points_spline_nf_load(t + (71 + 5 * j) * TILE + k);
            const points_spline_nf_lane v139_3 = points_spline_nf_load(t + (72 + 5 * j) * TILE + k);
            const points_spline_nf_lane v139_4 = points_spline_nf_load(t + (73 + 5 * j) * TILE + k);
            const points_spline_nf_lane v139_5 = points_spline_nf_load(t + (74 + 5 * j) * TILE + k);
            const points_spline_nf_lane v253_1 = points_spline_nf_select_eq(v232_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v139_1 * v232_1);
            const points_spline_nf_lane v253_2 = points_spline_nf_select_eq(v232_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v139_2 * v232_2);
            const points_spline_nf_lane v253_3 = points_spline_nf_select_eq(v232_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v139_3 * v232_3);
            const points_spline_nf_lane v253_4 = points_spline_nf_select_eq(v232_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v139_4 * v232_4);
            const points_spline_nf_lane v253_5 = points_spline_nf_select_eq(v232_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v139_5 * v232_5);
            const points_spline_nf_lane v253_6 = points_spline_nf_select_eq(points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v254 = v253_1 + v253_2 + v253_3 + v253_4 + v253_5 + v253_6;
            const points_spline_nf_lane v141 = points_spline_nf_load(t + (30 + j) * TILE + k);
            const points_spline_nf_lane v256 = points_spline_nf_select_eq(v254, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v141 * v254);
            const points_spline_nf_lane v257 = v256 + v251_6;
            const points_spline_nf_lane v258_1 = v251_1;
            const points_spline_nf_lane v258_2 = v258_1 + v251_2;
            const points_spline_nf_lane v258_3 = v258_2 + v251_3;
            const points_spline_nf_lane v258_4 = v258_3 + v251_4;
            const points_spline_nf_lane v258_5 = v258_4 + v251_5;
            const points_spline_nf_lane v258_6 = v258_5 + v257;
            const points_spline_nf_lane v259 = v251_1 + v251_2 + v251_3 + v251_4 + v251_5 + v257;
            const points_spline_nf_lane v261_1 = v251_1 + (v259 - v258_1);
            const points_spline_nf_lane v261_2 = v251_2 + (v259 - v258_2);
            const points_spline_nf_lane v261_3 = v251_3 + (v259 - v258_3);
            const points_spline_nf_lane v261_4 = v251_4 + (v259 - v258_4);
            const points_spline_nf_lane v261_5 = v251_5 + (v259 - v258_5);
            const points_spline_nf_lane v261_6 = v257 + (v259 - v258_6);
            const points_spline_nf_lane v25_1 = points_spline_nf_load(v + (70 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_2 = points_spline_nf_load(v + (71 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_3 = points_spline_nf_load(v + (72 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_4 = points_spline_nf_load(v + (73 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_5 = points_spline_nf_load(v + (74 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_6 = points_spline_nf_load(v + (75 + 6 * j) * TILE + k);
            const points_spline_nf_lane v263_1 = points_spline_nf_select_eq(v261_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_1 * v261_1);
            points_spline_nf_store(t + (172 + 6 * j) * TILE + k, v263_1);
            const points_spline_nf_lane v263_2 = points_spline_nf_select_eq(v261_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_2 * v261_2);
            points_spline_nf_store(t + (173 + 6 * j) * TILE + k, v263_2);
            const points_spline_nf_lane v263_3 = points_spline_nf_select_eq(v261_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_3 * v261_3);
            points_spline_nf_store(t + (174 + 6 * j) * TILE + k, v263_3);
            const points_spline_nf_lane v263_4 = points_spline_nf_select_eq(v261_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_4 * v261_4);
            points_spline_nf_store(t + (175 + 6 * j) * TILE + k, v263_4);
            const points_spline_nf_lane v263_5 = points_spline_nf_select_eq(v261_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_5 * v261_5);
            points_spline_nf_store(t + (176 + 6 * j) * TILE + k, v263_5);
            const points_spline_nf_lane v263_6 = points_spline_nf_select_eq(v261_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_6 * v261_6);
            points_spline_nf_store(t + (177 + 6 * j) * TILE + k, v263_6);
            const points_spline_nf_lane v142_1 = points_spline_nf_load(t + (80 + 5 * j) * TILE + k);
            const points_spline_nf_lane v222_1 = points_spline_nf_load(t + (142 + 5 * j) * TILE + k);
            const points_spline_nf_lane v142_2 = points_spline_nf_load(t + (81 + 5 * j) * TILE + k);
            const points_spline_nf_lane v222_2 = points_spline_nf_load(t + (143 + 5 * j) * TILE + k);
            const points_spline_nf_lane v142_3 = points_spline_nf_load(t + (82 + 5 * j) * TILE + k);
            const points_spline_nf_lane v222_3 = points_spline_nf_load(t + (144 + 5 * j) * TILE + k);
            const points_spline_nf_lane v142_4 = points_spline_nf_load(t + (83 + 5 * j) * TILE + k);
            const points_spline_nf_lane v222_4 = points_spline_nf_load(t + (145 + 5 * j) * TILE + k);
            const points_spline_nf_lane v142_5 = points_spline_nf_load(t + (84 + 5 * j) * TILE + k);
            const points_spline_nf_lane v222_5 = points_spline_nf_load(t + (146 + 5 * j) * TILE + k);
            const points_spline_nf_lane v265_1 = points_spline_nf_select_eq(v222_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v142_1 * v222_1);
            points_spline_nf_store(t + (184 + 5 * j) * TILE + k, v265_1);
            const points_spline_nf_lane v265_2 = points_spline_nf_select_eq(v222_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v142_2 * v222_2);
            points_spline_nf_store(t + (185 + 5 * j) * TILE + k, v265_2);
            const points_spline_nf_lane v265_3 = points_spline_nf_select_eq(v222_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v142_3 * v222_3);
            points_spline_nf_store(t + (186 + 5 * j) * TILE + k, v265_3);
            const points_spline_nf_lane v265_4 = points_spline_nf_select_eq(v222_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v142_4 * v222_4);
            points_spline_nf_store(t + (187 + 5 * j) * TILE + k, v265_4);
            const points_spline_nf_lane v265_5 = points_spline_nf_select_eq(v222_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v142_5 * v222_5);
            points_spline_nf_store(t + (188 + 5 * j) * TILE + k, v265_5);
        }
    for (j = 0; j < 6; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (2 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (172 + j + 6 * e) * TILE + k));
    for (j = 0; j < 6; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (14 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (42 + j + 6 * e) * TILE + k));
    for (j = 0; j < 5; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (26 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (184 + j + 5 * e) * TILE + k));
    points_spline_nf_strips(t + 36 * TILE, l2_net_2_weight, 1, 16, t + 2 * TILE, NULL, NULL, t + 194 * TILE, points_spline_nf_strip5, 72, 34, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v144 = points_spline_nf_load(t + (90 + j) * TILE + k);
            const points_spline_nf_lane v267 = points_spline_nf_load(t + (36 + j) * TILE + k);
            const points_spline_nf_lane v269 = points_spline_nf_select_eq(v267, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v144 * v267);
            points_spline_nf_store(t + (2 + j) * TILE + k, v269);
        }
    points_spline_nf_strips(t + 18 * TILE, l2_net_1_weight, 1, 2, t + 2 * TILE, NULL, NULL, t + 194 * TILE, points_spline_nf_strip6, 2, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v235_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v270_2 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v235_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v270_1 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v271_1 = v235_1 + v270_2;
        const points_spline_nf_lane v271_2 = v235_2 + v270_1;
        const points_spline_nf_lane v12_1 = points_spline_nf_load(v + 40 * TILE + k);
        const points_spline_nf_lane v12_2 = points_spline_nf_load(v + 41 * TILE + k);
        const points_spline_nf_lane v273_1 = points_spline_nf_select_eq(v271_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_1 * v271_1);
        points_spline_nf_store(t + 2 * TILE + k, v273_1);
        const points_spline_nf_lane v273_2 = points_spline_nf_select_eq(v271_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_2 * v271_2);
        points_spline_nf_store(t + 3 * TILE + k, v273_2);
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane v274_1 = x1 * v271_1;
        const points_spline_nf_lane v274_2 = x2 * v271_2;
        const points_spline_nf_lane v276_1 = points_spline_nf_select_eq(v274_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_1 * v274_1);
        const points_spline_nf_lane v276_2 = points_spline_nf_select_eq(v274_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_2 * v274_2);
        const points_spline_nf_lane v277_1 = points_spline_nf_select_eq(v271_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v276_1);
        const points_spline_nf_lane v277_2 = points_spline_nf_select_eq(v271_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v276_2);
        const points_spline_nf_lane v278_1 = v277_1 + 1.0f;
        const points_spline_nf_lane v278_2 = v277_2 + 1.0f;
        const points_spline_nf_lane v145_1 = points_spline_nf_load(t + 106 * TILE + k);
        const points_spline_nf_lane v145_2 = points_spline_nf_load(t + 107 * TILE + k);
        const points_spline_nf_lane v147_1 = points_spline_nf_load(t + 108 * TILE + k);
        const points_spline_nf_lane v147_2 = points_spline_nf_load(t + 109 * TILE + k);
        const points_spline_nf_lane v280_1 = v147_1 * v278_1;
        const points_spline_nf_lane v280_2 = v147_2 * v278_2;
        const points_spline_nf_lane v7_1 = points_spline_nf_load(v + 32 * TILE + k);
        const points_spline_nf_lane v7_2 = points_spline_nf_load(v + 33 * TILE + k);
        const points_spline_nf_lane v283_1 = points_spline_nf_select_lt(v7_1, points_spline_nf_set(0.0f), v280_1 * (-0.14476483f), v280_1 * 0.14476483f);
        const points_spline_nf_lane v283_2 = points_spline_nf_select_lt(v7_2, points_spline_nf_set(0.0f), v280_2 * (-0.14476483f), v280_2 * 0.14476483f);
        const points_spline_nf_lane v285_1 = FMA(v145_1, v278_1, v283_1);
        points_spline_nf_store(t + 4 * TILE + k, v285_1);
        const points_spline_nf_lane v285_2 = FMA(v145_2, v278_2, v283_2);
        points_spline_nf_store(t + 5 * TILE + k, v285_2);
        const points_spline_nf_lane v285_3 = v271_1;
        points_spline_nf_store(t + 6 * TILE + k, v285_3);
        const points_spline_nf_lane v285_4 = v271_2;
        points_spline_nf_store(t + 7 * TILE + k, v285_4);
    }

    /* autoregressive, forward, adjoint */
    points_spline_nf_strips(t + 8 * TILE, l1_net_3_weight, 1, 16, t + 4 * TILE, NULL, NULL, t + 194 * TILE, points_spline_nf_strip7, 12, 4, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v148 = points_spline_nf_load(t + (110 + j) * TILE + k);
            const points_spline_nf_lane v286 = points_spline_nf_load(t + (8 + j) * TILE + k);
            const points_spline_nf_lane v288 = points_spline_nf_select_eq(v286, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v148 * v286);
            points_spline_nf_store(t + (24 + j) * TILE + k, v288);
        }
    points_spline_nf_matvec(t + 4 * TILE, l1_net_2_weight, 1, 16, t + 24 * TILE, NULL, NULL, t + 194 * TILE, 16, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v149 = points_spline_nf_load(t + (126 + j) * TILE + k);
            const points_spline_nf_lane v289 = points_spline_nf_load(t + (4 + j) * TILE + k);
            const points_spline_nf_lane v291 = points_spline_nf_select_eq(v289, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v149 * v289);
            points_spline_nf_store(t + (20 + j) * TILE + k, v291);
        }
    points_spline_nf_strips(t, l1_net_1_weight, 1, 2, t + 20 * TILE, NULL, NULL, t + 194 * TILE, points_spline_nf_strip8, 2, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v273_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v292_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v273_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v292_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v293_1 = v273_1 + v292_2;
        points_spline_nf_store(dx + k, v293_1);
        const points_spline_nf_lane v293_2 = v273_2 + v292_1;
        points_spline_nf_store(dx + 1 * TILE + k, v293_2);
    }
}

static void points_spline_nf_gaussian_score(const float *x, float *dx, size_t m)
{
    size_t k;
    /* gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane v1_1 = x1 * (-0.5f);
        const points_spline_nf_lane v1_2 = x2 * (-0.5f);
        const points_spline_nf_lane v2_1 = v1_1 + v1_1;
        points_spline_nf_store(dx + k, v2_1);
        const points_spline_nf_lane v2_2 = v1_2 + v1_2;
        points_spline_nf_store(dx + 1 * TILE + k, v2_2);
    }
}

static void points_spline_nf_autoregressive_autoregressive_grad(const float *params, const float *x, float *l, float *y, float *v, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [16, 2] */
    const float *l1_net_1_bias = params + 32; /* [16] */
    const float *l1_net_2_weight = params + 48; /* [16, 16] */
    const float *l1_net_2_bias = params + 304; /* [16] */
    const float *l1_net_3_weight = params + 320; /* [4, 16] */
    const float *l1_net_3_bias = params + 384; /* [4] */
    const float *l2_net_1_weight = params + 388; /* [16, 2] */
    const float *l2_net_1_bias = params + 420; /* [16] */
    const float *l2_net_2_weight = params + 436; /* [34, 16] */
    const float *l2_net_2_bias = params + 980; /* [34] */
    size_t k, j;
    /* autoregressive, forward */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane v1_1 = x2;
        points_spline_nf_store(v + k, v1_1);
        const points_spline_nf_lane v1_2 = x1;
        points_spline_nf_store(v + 1 * TILE + k, v1_2);
    }
    points_spline_nf_strips(v + 2 * TILE, l1_net_1_weight, 2, 1, v, l1_net_1_bias, NULL, t + 98 * TILE, points_spline_nf_strip0, 8, 2, 16, TILE, m);
    points_spline_nf_each_softplus(v + 18 * TILE, v + 2 * TILE, 16, TILE, m);
    points_spline_nf_matvec(v + 34 * TILE, l1_net_2_weight, 16, 1, v + 18 * TILE, l1_net_2_bias, NULL, t + 98 * TILE, 16, 16, TILE, m);
    points_spline_nf_each_softplus(v + 50 * TILE, v + 34 * TILE, 16, TILE, m);
    points_spline_nf_strips(t, l1_net_3_weight, 16, 1, v + 50 * TILE, NULL, NULL, t + 98 * TILE, points_spline_nf_strip1, 3, 16, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v7_1 = v6_1 + l1_net_3_bias[0];
        points_spline_nf_store(v + 66 * TILE + k, v7_1);
        const points_spline_nf_lane v7_2 = v6_2 + l1_net_3_bias[1];
        points_spline_nf_store(v + 67 * TILE + k, v7_2);
        const points_spline_nf_lane v7_3 = v6_3 + l1_net_3_bias[2];
        points_spline_nf_store(v + 68 * TILE + k, v7_3);
        const points_spline_nf_lane v7_4 = v6_4 + l1_net_3_bias[3];
        points_spline_nf_store(v + 69 * TILE + k, v7_4);
        const points_spline_nf_lane v10_1 = FMA(points_spline_nf_abs(v7_1), 0.14476483f, 1.0f);
        points_spline_nf_store(v + 70 * TILE + k, v10_1);
        const points_spline_nf_lane v10_2 = FMA(points_spline_nf_abs(v7_2), 0.14476483f, 1.0f);
        points_spline_nf_store(v + 71 * TILE + k, v10_2);
        const points_spline_nf_lane v11_1 = v7_1 / v10_1;
        points_spline_nf_store(v + 72 * TILE + k, v11_1);
        const points_spline_nf_lane v11_2 = v7_2 / v10_2;
        points_spline_nf_store(v + 73 * TILE + k, v11_2);
    }
    points_spline_nf_each_exp(v + 74 * TILE, v + 72 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_load(v + 74 * TILE + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
        const points_spline_nf_lane v12_2 = points_spline_nf_load(v + 75 * TILE + k);
        const points_spline_nf_lane v7_3 = points_spline_nf_load(v + 68 * TILE + k);
        const points_spline_nf_lane v7_4 = points_spline_nf_load(v + 69 * TILE + k);
        const points_spline_nf_lane v14_1 = FMA(x1, v12_1, v7_3);
        points_spline_nf_store(v + 76 * TILE + k, v14_1);
        const points_spline_nf_lane v14_2 = FMA(x2, v12_2, v7_4);
        points_spline_nf_store(v + 77 * TILE + k, v14_2);
        const points_spline_nf_lane v11_1 = points_spline_nf_load(v + 72 * TILE + k);
        const points_spline_nf_lane v11_2 = points_spline_nf_load(v + 73 * TILE + k);
        const points_spline_nf_lane l1 = points_spline_nf_load(l + k);
        const points_spline_nf_lane v16 = l1 + (v11_1 + v11_2);
        points_spline_nf_store(t + k, v16);
        const points_spline_nf_lane v17_1 = v14_2;
        points_spline_nf_store(v + 78 * TILE + k, v17_1);
        const points_spline_nf_lane v17_2 = v14_1;
        points_spline_nf_store(v + 79 * TILE + k, v17_2);
    }

    /* autoregressive, forward */
    points_spline_nf_strips(t + 1 * TILE, l2_net_1_weight, 2, 1, v + 78 * TILE, l2_net_1_bias, NULL, t + 98 * TILE, points_spline_nf_strip2, 8, 2, 16, TILE, m);
    points_spline_nf_each_tanh(v + 80 * TILE, t + 1 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 1 * TILE, l2_net_2_weight, 16, 1, v + 80 * TILE, l2_net_2_bias, NULL, t + 98 * TILE, points_spline_nf_strip3, 9, 16, 34, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v21_1 = points_spline_nf_load(t + (25 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(v + (96 + 5 * j) * TILE + k, v21_1);
            const points_spline_nf_lane v21_2 = points_spline_nf_load(t + (27 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(v + (97 + 5 * j) * TILE + k, v21_2);
            const points_spline_nf_lane v21_3 = points_spline_nf_load(t + (29 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(v + (98 + 5 * j) * TILE + k, v21_3);
            const points_spline_nf_lane v21_4 = points_spline_nf_load(t + (31 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(v + (99 + 5 * j) * TILE + k, v21_4);
            const points_spline_nf_lane v21_5 = points_spline_nf_load(t + (33 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(v + (100 + 5 * j) * TILE + k, v21_5);
        }
    points_spline_nf_each_softplus(t + 35 * TILE, v + 96 * TILE, 10, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v22_1 = points_spline_nf_load(t + (35 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_2 = points_spline_nf_load(t + (36 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_3 = points_spline_nf_load(t + (37 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_4 = points_spline_nf_load(t + (38 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_5 = points_spline_nf_load(t + (39 + 5 * j) * TILE + k);
            const points_spline_nf_lane v23_1 = v22_1 + 0.001f;
            points_spline_nf_store(t + (45 + 5 * j) * TILE + k, v23_1);
            const points_spline_nf_lane v23_2 = v22_2 + 0.001f;
            points_spline_nf_store(t + (46 + 5 * j) * TILE + k, v23_2);
            const points_spline_nf_lane v23_3 = v22_3 + 0.001f;
            points_spline_nf_store(t + (47 + 5 * j) * TILE + k, v23_3);
            const points_spline_nf_lane v23_4 = v22_4 + 0.001f;
            points_spline_nf_store(t + (48 + 5 * j) * TILE + k, v23_4);
            const points_spline_nf_lane v23_5 = v22_5 + 0.001f;
            points_spline_nf_store(t + (49 + 5 * j) * TILE + k, v23_5);
            const points_spline_nf_lane v24 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (1 + j) * TILE + k), points_spline_nf_load(t + (3 + j) * TILE + k)), points_spline_nf_load(t + (5 + j) * TILE + k)), points_spline_nf_load(t + (7 + j) * TILE + k)), points_spline_nf_load(t + (9 + j) * TILE + k)), points_spline_nf_load(t + (11 + j) * TILE + k));
            const points_spline_nf_lane v25 = v24;
            const points_spline_nf_lane v26_1 = points_spline_nf_load(t + (1 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (55 + 6 * j) * TILE + k, v26_1);
            const points_spline_nf_lane v26_2 = points_spline_nf_load(t + (3 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (56 + 6 * j) * TILE + k, v26_2);
            const points_spline_nf_lane v26_3 = points_spline_nf_load(t + (5 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (57 + 6 * j) * TILE + k, v26_3);
            const points_spline_nf_lane v26_4 = points_spline_nf_load(t + (7 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (58 + 6 * j) * TILE + k, v26_4);
            const points_spline_nf_lane v26_5 = points_spline_nf_load(t + (9 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (59 + 6 * j) * TILE + k, v26_5);
            const points_spline_nf_lane v26_6 = points_spline_nf_load(t + (11 + j) * TILE + k) - v25;
            points_spline_nf_store(t + (60 + 6 * j) * TILE + k, v26_6);
        }
    points_spline_nf_each_exp(v + 106 * TILE, t + 55 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v27_1 = points_spline_nf_load(v + (106 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_2 = points_spline_nf_load(v + (107 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_3 = points_spline_nf_load(v + (108 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_4 = points_spline_nf_load(v + (109 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_5 = points_spline_nf_load(v + (110 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_6 = points_spline_nf_load(v + (111 + 6 * j) * TILE + k);
            const points_spline_nf_lane v28_1 = v27_1;
            points_spline_nf_store(v + (118 + 6 * j) * TILE + k, v28_1);
            const points_spline_nf_lane v28_2 = v28_1 + v27_2;
            points_spline_nf_store(v + (119 + 6 * j) * TILE + k, v28_2);
            const points_spline_nf_lane v28_3 = v28_2 + v27_3;
            points_spline_nf_store(v + (120 + 6 * j) * TILE + k, v28_3);
            const points_spline_nf_lane v28_4 = v28_3 + v27_4;
            points_spline_nf_store(v + (121 + 6 * j) * TILE + k, v28_4);
            const points_spline_nf_lane v28_5 = v28_4 + v27_5;
            points_spline_nf_store(v + (122 + 6 * j) * TILE + k, v28_5);
            const points_spline_nf_lane v28_6 = v28_5 + v27_6;
            points_spline_nf_store(v + (123 + 6 * j) * TILE + k, v28_6);
            const points_spline_nf_lane v29 = 9.94f / v28_6;
            points_spline_nf_store(v + (130 + j) * TILE + k, v29);
            const points_spline_nf_lane v31_1 = FMA(v28_1, v29, points_spline_nf_table4[6 * j]);
            points_spline_nf_store(t + (55 + 6 * j) * TILE + k, v31_1);
            const points_spline_nf_lane v31_2 = FMA(v28_2, v29, points_spline_nf_table4[1 + 6 * j]);
            points_spline_nf_store(t + (56 + 6 * j) * TILE + k, v31_2);
            const points_spline_nf_lane v31_3 = FMA(v28_3, v29, points_spline_nf_table4[2 + 6 * j]);
            points_spline_nf_store(t + (57 + 6 * j) * TILE + k, v31_3);
            const points_spline_nf_lane v31_4 = FMA(v28_4, v29, points_spline_nf_table4[3 + 6 * j]);
            points_spline_nf_store(t + (58 + 6 * j) * TILE + k, v31_4);
            const points_spline_nf_lane v31_5 = FMA(v28_5, v29, points_spline_nf_table4[4 + 6 * j]);
            points_spline_nf_store(t + (59 + 6 * j) * TILE + k, v31_5);
            const points_spline_nf_lane v32 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (13 + j) * TILE + k), points_spline_nf_load(t + (15 + j) * TILE + k)), points_spline_nf_load(t + (17 + j) * TILE + k)), points_spline_nf_load(t + (19 + j) * TILE + k)), points_spline_nf_load(t + (21 + j) * TILE + k)), points_spline_nf_load(t + (23 + j) * TILE + k));
            const points_spline_nf_lane v33 = v32;
            const points_spline_nf_lane v34_1 = points_spline_nf_load(t + (13 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (67 + 6 * j) * TILE + k, v34_1);
            const points_spline_nf_lane v34_2 = points_spline_nf_load(t + (15 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (68 + 6 * j) * TILE + k, v34_2);
            const points_spline_nf_lane v34_3 = points_spline_nf_load(t + (17 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (69 + 6 * j) * TILE + k, v34_3);
            const points_spline_nf_lane v34_4 = points_spline_nf_load(t + (19 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (70 + 6 * j) * TILE + k, v34_4);
            const points_spline_nf_lane v34_5 = points_spline_nf_load(t + (21 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (71 + 6 * j) * TILE + k, v34_5);
            const points_spline_nf_lane v34_6 = points_spline_nf_load(t + (23 + j) * TILE + k) - v33;
            points_spline_nf_store(t + (72 + 6 * j) * TILE + k, v34_6);
        }
    points_spline_nf_each_exp(v + 132 * TILE, t + 67 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v35_1 = points_spline_nf_load(v + (132 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_2 = points_spline_nf_load(v + (133 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_3 = points_spline_nf_load(v + (134 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_4 = points_spline_nf_load(v + (135 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_5 = points_spline_nf_load(v + (136 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_6 = points_spline_nf_load(v + (137 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_1 = v35_1;
            points_spline_nf_store(v + (144 + 6 * j) * TILE + k, v36_1);
            const points_spline_nf_lane v36_2 = v36_1 + v35_2;
            points_spline_nf_store(v + (145 + 6 * j) * TILE + k, v36_2);
            const points_spline_nf_lane v36_3 = v36_2 + v35_3;
            points_spline_nf_store(v + (146 + 6 * j) * TILE + k, v36_3);
            const points_spline_nf_lane v36_4 = v36_3 + v35_4;
            points_spline_nf_store(v + (147 + 6 * j) * TILE + k, v36_4);
            const points_spline_nf_lane v36_5 = v36_4 + v35_5;
            points_spline_nf_store(v + (148 + 6 * j) * TILE + k, v36_5);
            const points_spline_nf_lane v36_6 = v36_5 + v35_6;
            points_spline_nf_store(v + (149 + 6 * j) * TILE + k, v36_6);
            const points_spline_nf_lane v37 = 9.94f / v36_6;
            points_spline_nf_store(v + (156 + j) * TILE + k, v37);
            const points_spline_nf_lane v39_1 = FMA(v36_1, v37, points_spline_nf_table4[6 * j]);
            const points_spline_nf_lane v39_2 = FMA(v36_2, v37, points_spline_nf_table4[1 + 6 * j]);
            const points_spline_nf_lane v39_3 = FMA(v36_3, v37, points_spline_nf_table4[2 + 6 * j]);
            const points_spline_nf_lane v39_4 = FMA(v36_4, v37, points_spline_nf_table4[3 + 6 * j]);
            const points_spline_nf_lane v39_5 = FMA(v36_5, v37, points_spline_nf_table4[4 + 6 * j]);
            const points_spline_nf_lane v14 = points_spline_nf_load(v + (76 + j) * TILE + k);
            const points_spline_nf_lane v40 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14, points_spline_nf_set(5.0f), v14);
            const points_spline_nf_lane v41 = points_spline_nf_select_lt(v14, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v40);
            const points_spline_nf_lane v31_1 = points_spline_nf_load(t + (55 + 6 * j) * TILE + k);
            const points_spline_nf_lane v31_2 = points_spline_nf_load(t + (56 + 6 * j) * TILE + k);
            const points_spline_nf_lane v31_3 = points_spline_nf_load(t + (57 + 6 * j) * TILE + k);
            const points_spline_nf_lane v31_4 = points_spline_nf_load(t + (58 + 6 * j) * TILE + k);
            const points_spline_nf_lane v31_5 = points_spline_nf_load(t + (59 + 6 * j) * TILE + k);
            const points_spline_nf_lane v42_1 = points_spline_nf_select_lt(v41, v31_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(v + (158 + 5 * j) * TILE + k, v42_1);
            const points_spline_nf_lane v42_2 = points_spline_nf_select_lt(v41, v31_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(v + (159 + 5 * j) * TILE + k, v42_2);
            const points_spline_nf_lane v42_3 = points_spline_nf_select_lt(v41, v31_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(v + (160 + 5 * j) * TILE + k, v42_3);
            const points_spline_nf_lane v42_4 = points_spline_nf_select_lt(v41, v31_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(v + (161 + 5 * j) * TILE + k, v42_4);
            const points_spline_nf_lane v42_5 = points_spline_nf_select_lt(v41, v31_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(v + (162 + 5 * j) * TILE + k, v42_5);
            const points_spline_nf_lane v43_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_2 = points_spline_nf_select_lt(v42_2, v42_1, v31_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_3 = points_spline_nf_select_lt(v42_3, v42_2, v31_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_4 = points_spline_nf_select_lt(v42_4, v42_3, v31_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_5 = points_spline_nf_select_lt(v42_5, v42_4, v31_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v43_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v31_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v44 = v43_1 + v43_2 + v43_3 + v43_4 + v43_5 + v43_6;
            const points_spline_nf_lane v45_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v31_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_2 = points_spline_nf_select_lt(v42_2, v42_1, v31_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_3 = points_spline_nf_select_lt(v42_3, v42_2, v31_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_4 = points_spline_nf_select_lt(v42_4, v42_3, v31_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_5 = points_spline_nf_select_lt(v42_5, v42_4, v31_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v45_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_2 = points_spline_nf_select_lt(v42_2, v42_1, v39_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_3 = points_spline_nf_select_lt(v42_3, v42_2, v39_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_4 = points_spline_nf_select_lt(v42_4, v42_3, v39_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_5 = points_spline_nf_select_lt(v42_5, v42_4, v39_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v39_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48 = v47_1 + v47_2 + v47_3 + v47_4 + v47_5 + v47_6;
            const points_spline_nf_lane v49_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v39_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_2 = points_spline_nf_select_lt(v42_2, v42_1, v39_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_3 = points_spline_nf_select_lt(v42_3, v42_2, v39_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_4 = points_spline_nf_select_lt(v42_4, v42_3, v39_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_5 = points_spline_nf_select_lt(v42_5, v42_4, v39_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v23_1 = points_spline_nf_load(t + (45 + 5 * j) * TILE + k);
            const points_spline_nf_lane v23_2 = points_spline_nf_load(t + (46 + 5 * j) * TILE + k);
            const points_spline_nf_lane v23_3 = points_spline_nf_load(t + (47 + 5 * j) * TILE + k);
            const points_spline_nf_lane v23_4 = points_spline_nf_load(t + (48 + 5 * j) * TILE + k);
            const points_spline_nf_lane v23_5 = points_spline_nf_load(t + (49 + 5 * j) * TILE + k);
            const points_spline_nf_lane v51_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_2 = points_spline_nf_select_lt(v42_2, v42_1, v23_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_3 = points_spline_nf_select_lt(v42_3, v42_2, v23_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_4 = points_spline_nf_select_lt(v42_4, v42_3, v23_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_5 = points_spline_nf_select_lt(v42_5, v42_4, v23_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v23_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52 = v51_1 + v51_2 + v51_3 + v51_4 + v51_5 + v51_6;
            points_spline_nf_store(v + (168 + j) * TILE + k, v52);
            const points_spline_nf_lane v53_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v23_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_2 = points_spline_nf_select_lt(v42_2, v42_1, v23_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_3 = points_spline_nf_select_lt(v42_3, v42_2, v23_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_4 = points_spline_nf_select_lt(v42_4, v42_3, v23_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_5 = points_spline_nf_select_lt(v42_5, v42_4, v23_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54 = v53_1 + v53_2 + v53_3 + v53_4 + v53_5 + v53_6;
            points_spline_nf_store(v + (170 + j) * TILE + k, v54);
            const points_spline_nf_lane v55 = (v49_1 + v49_2 + v49_3 + v49_4 + v49_5 + v49_6) - v48;
            points_spline_nf_store(v + (172 + j) * TILE + k, v55);
            const points_spline_nf_lane v56 = (v45_1 + v45_2 + v45_3 + v45_4 + v45_5 + v45_6) - v44;
            points_spline_nf_store(v + (174 + j) * TILE + k, v56);
            const points_spline_nf_lane v57 = v55 / v56;
            points_spline_nf_store(v + (176 + j) * TILE + k, v57);
            const points_spline_nf_lane v59 = (v41 - v44) / v56;
            points_spline_nf_store(v + (178 + j) * TILE + k, v59);
            const points_spline_nf_lane v60 = 1.0f - v59;
            points_spline_nf_store(v + (180 + j) * TILE + k, v60);
            const points_spline_nf_lane v61 = v59 * v60;
            points_spline_nf_store(v + (182 + j) * TILE + k, v61);
            const points_spline_nf_lane v62 = v57 * v59;
            points_spline_nf_store(v + (184 + j) * TILE + k, v62);
            const points_spline_nf_lane v65 = FMA(v52, v61, v59 * v62);
            points_spline_nf_store(v + (186 + j) * TILE + k, v65);
            const points_spline_nf_lane v68 = v57 * 2.0f;
            points_spline_nf_store(v + (188 + j) * TILE + k, v68);
            const points_spline_nf_lane v69 = v52 + v54 - v68;
            points_spline_nf_store(v + (190 + j) * TILE + k, v69);
            const points_spline_nf_lane v71 = FMA(v61, v69, v57);
            points_spline_nf_store(v + (192 + j) * TILE + k, v71);
            const points_spline_nf_lane v72 = (v55 * v65) / v71;
            points_spline_nf_store(v + (194 + j) * TILE + k, v72);
            const points_spline_nf_lane v73 = v48 + v72;
            const points_spline_nf_lane v77 = v73 + points_spline_nf_min(5.0f - v73, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (1 + j) * TILE + k, v77);
            const points_spline_nf_lane v78 = v57 / v71;
            points_spline_nf_store(v + (196 + j) * TILE + k, v78);
        }
    points_spline_nf_each_log(t + 3 * TILE, v + 196 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v79_1 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v79_2 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v80_1 = v79_1 * 2.0f;
        points_spline_nf_store(t + 5 * TILE + k, v80_1);
        const points_spline_nf_lane v80_2 = v79_2 * 2.0f;
        points_spline_nf_store(t + 6 * TILE + k, v80_2);
        const points_spline_nf_lane v54_1 = points_spline_nf_load(v + 170 * TILE + k);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(v + 178 * TILE + k);
        const points_spline_nf_lane v54_2 = points_spline_nf_load(v + 171 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(v + 179 * TILE + k);
        const points_spline_nf_lane v81_1 = v54_1 * v59_1;
        points_spline_nf_store(v + 198 * TILE + k, v81_1);
        const points_spline_nf_lane v81_2 = v54_2 * v59_2;
        points_spline_nf_store(v + 199 * TILE + k, v81_2);
        const points_spline_nf_lane v61_1 = points_spline_nf_load(v + 182 * TILE + k);
        const points_spline_nf_lane v68_1 = points_spline_nf_load(v + 188 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(v + 183 * TILE + k);
        const points_spline_nf_lane v68_2 = points_spline_nf_load(v + 189 * TILE + k);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(v + 180 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(v + 181 * TILE + k);
        const points_spline_nf_lane v85_1 = v60_1 * v60_1;
        points_spline_nf_store(v + 200 * TILE + k, v85_1);
        const points_spline_nf_lane v85_2 = v60_2 * v60_2;
        points_spline_nf_store(v + 201 * TILE + k, v85_2);
        const points_spline_nf_lane v52_1 = points_spline_nf_load(v + 168 * TILE + k);
        const points_spline_nf_lane v52_2 = points_spline_nf_load(v + 169 * TILE + k);
        const points_spline_nf_lane v87_1 = FMA(v52_1, v85_1, FMA(v61_1, v68_1, v59_1 * v81_1));
        points_spline_nf_store(v + 202 * TILE + k, v87_1);
        const points_spline_nf_lane v87_2 = FMA(v52_2, v85_2, FMA(v61_2, v68_2, v59_2 * v81_2));
        points_spline_nf_store(v + 203 * TILE + k, v87_2);
    }
    points_spline_nf_each_log(t + 3 * TILE, v + 202 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v80_1 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v88_1 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v80_2 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v88_2 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 76 * TILE + k);
        const points_spline_nf_lane v77_1 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 77 * TILE + k);
        const points_spline_nf_lane v77_2 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v90_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v14_1, v77_1);
        const points_spline_nf_lane v90_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v14_2, v77_2);
        const points_spline_nf_lane v91_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), v14_1, v90_1);
        points_spline_nf_store(y + k, v91_1);
        const points_spline_nf_lane v91_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), v14_2, v90_2);
        points_spline_nf_store(y + 1 * TILE + k, v91_2);
        const points_spline_nf_lane v92_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v80_1 + v88_1);
        const points_spline_nf_lane v92_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v80_2 + v88_2);
        const points_spline_nf_lane v93_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v92_1);
        const points_spline_nf_lane v93_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v92_2);
        const points_spline_nf_lane v16 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v95 = v16 + (v93_1 + v93_2);
        points_spline_nf_store(l + k, v95);
    }
}

static void points_spline_nf_autoregressive_autoregressive_grad_back(const float *params, const float *x, const float *a, const float *dy, float *dx, float *v, float *t, double *total, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [16, 2] */
    const float *l1_net_2_weight = params + 48; /* [16, 16] */
    const float *l1_net_3_weight = params + 320; /* [4, 16] */
    const float *l2_net_1_weight = params + 388; /* [16, 2] */
    const float *l2_net_2_weight = params + 436; /* [34, 16] */
    size_t k, e, j;
    /* autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 76 * TILE + k);
        const points_spline_nf_lane d1 = points_spline_nf_load(dy + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 77 * TILE + k);
        const points_spline_nf_lane d2 = points_spline_nf_load(dy + 1 * TILE + k);
        const points_spline_nf_lane v96_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), d1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v96_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), d2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v97_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), d1);
        const points_spline_nf_lane v97_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), d2);
        const points_spline_nf_lane v98_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v97_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v98_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v97_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v99_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v97_1);
        points_spline_nf_store(t + k, v99_1);
        const points_spline_nf_lane v99_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v97_2);
        points_spline_nf_store(t + 1 * TILE + k, v99_2);
        const points_spline_nf_lane v100_1 = v96_1 + v98_1;
        points_spline_nf_store(t + 2 * TILE + k, v100_1);
        const points_spline_nf_lane v100_2 = v96_2 + v98_2;
        points_spline_nf_store(t + 3 * TILE + k, v100_2);
        const points_spline_nf_lane v87_1 = points_spline_nf_load(v + 202 * TILE + k);
        const points_spline_nf_lane v87_2 = points_spline_nf_load(v + 203 * TILE + k);
        const points_spline_nf_lane a1 = points_spline_nf_load(a + k);
        const points_spline_nf_lane v102_1 = a1 * (1.0f / v87_1);
        points_spline_nf_store(t + 4 * TILE + k, v102_1);
        const points_spline_nf_lane v102_2 = a1 * (1.0f / v87_2);
        points_spline_nf_store(t + 5 * TILE + k, v102_2);
        const points_spline_nf_lane v85_1 = points_spline_nf_load(v + 200 * TILE + k);
        const points_spline_nf_lane v85_2 = points_spline_nf_load(v + 201 * TILE + k);
        const points_spline_nf_lane v104_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v85_1 * v102_1);
        const points_spline_nf_lane v104_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v85_2 * v102_2);
        const points_spline_nf_lane v105_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v104_1);
        points_spline_nf_store(t + 6 * TILE + k, v105_1);
        const points_spline_nf_lane v105_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v104_2);
        points_spline_nf_store(t + 7 * TILE + k, v105_2);
        const points_spline_nf_lane v52_1 = points_spline_nf_load(v + 168 * TILE + k);
        const points_spline_nf_lane v52_2 = points_spline_nf_load(v + 169 * TILE + k);
        const points_spline_nf_lane v106_1 = v52_1 * v102_1;
        const points_spline_nf_lane v106_2 = v52_2 * v102_2;
        const points_spline_nf_lane v60_1 = points_spline_nf_load(v + 180 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(v + 181 * TILE + k);
        const points_spline_nf_lane v108_1 = points_spline_nf_select_eq(v106_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v60_1 * v106_1);
        const points_spline_nf_lane v108_2 = points_spline_nf_select_eq(v106_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v60_2 * v106_2);
        const points_spline_nf_lane v109_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v108_1);
        const points_spline_nf_lane v109_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v108_2);
        const points_spline_nf_lane v110_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v109_1);
        const points_spline_nf_lane v110_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v109_2);
        const points_spline_nf_lane v111_1 = v110_1 + v110_1;
        points_spline_nf_store(t + 8 * TILE + k, v111_1);
        const points_spline_nf_lane v111_2 = v110_2 + v110_2;
        points_spline_nf_store(t + 9 * TILE + k, v111_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v68_1 = points_spline_nf_load(v + 188 * TILE + k);
        const points_spline_nf_lane v102_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v68_2 = points_spline_nf_load(v + 189 * TILE + k);
        const points_spline_nf_lane v102_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 76 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 77 * TILE + k);
        const points_spline_nf_lane v113_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v68_1 * v102_1);
        const points_spline_nf_lane v113_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v68_2 * v102_2);
        const points_spline_nf_lane v114_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v113_1);
        points_spline_nf_store(t + 10 * TILE + k, v114_1);
        const points_spline_nf_lane v114_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v113_2);
        points_spline_nf_store(t + 11 * TILE + k, v114_2);
        const points_spline_nf_lane v61_1 = points_spline_nf_load(v + 182 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(v + 183 * TILE + k);
        const points_spline_nf_lane v116_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v61_1 * v102_1);
        const points_spline_nf_lane v116_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v61_2 * v102_2);
        const points_spline_nf_lane v117_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v116_1);
        points_spline_nf_store(t + 12 * TILE + k, v117_1);
        const points_spline_nf_lane v117_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v116_2);
        points_spline_nf_store(t + 13 * TILE + k, v117_2);
        const points_spline_nf_lane v81_1 = points_spline_nf_load(v + 198 * TILE + k);
        const points_spline_nf_lane v81_2 = points_spline_nf_load(v + 199 * TILE + k);
        const points_spline_nf_lane v119_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v81_1 * v102_1);
        const points_spline_nf_lane v119_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v81_2 * v102_2);
        const points_spline_nf_lane v120_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v119_1);
        points_spline_nf_store(t + 14 * TILE + k, v120_1);
        const points_spline_nf_lane v120_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v119_2);
        points_spline_nf_store(t + 15 * TILE + k, v120_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(v + 178 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(v + 179 * TILE + k);
        const points_spline_nf_lane v121_1 = v59_1 * v102_1;
        const points_spline_nf_lane v121_2 = v59_2 * v102_2;
        const points_spline_nf_lane v123_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v59_1 * v121_1);
        const points_spline_nf_lane v123_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v59_2 * v121_2);
        const points_spline_nf_lane v124_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v123_1);
        points_spline_nf_store(t + 16 * TILE + k, v124_1);
        const points_spline_nf_lane v124_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v123_2);
        points_spline_nf_store(t + 17 * TILE + k, v124_2);
        const points_spline_nf_lane v54_1 = points_spline_nf_load(v + 170 * TILE + k);
        const points_spline_nf_lane v54_2 = points_spline_nf_load(v + 171 * TILE + k);
        const points_spline_nf_lane v126_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v54_1 * v121_1);
        const points_spline_nf_lane v126_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v54_2 * v121_2);
        const points_spline_nf_lane v127_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v126_1);
        points_spline_nf_store(t + 18 * TILE + k, v127_1);
        const points_spline_nf_lane v127_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v126_2);
        points_spline_nf_store(t + 19 * TILE + k, v127_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v120_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v127_1 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v120_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v127_2 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v128_1 = v120_1 + v127_1;
        points_spline_nf_store(t + 4 * TILE + k, v128_1);
        const points_spline_nf_lane v128_2 = v120_2 + v127_2;
        points_spline_nf_store(t + 5 * TILE + k, v128_2);
        const points_spline_nf_lane a1 = points_spline_nf_load(a + k);
        const points_spline_nf_lane v129 = a1 * 2.0f;
        const points_spline_nf_lane v78_1 = points_spline_nf_load(v + 196 * TILE + k);
        const points_spline_nf_lane v78_2 = points_spline_nf_load(v + 197 * TILE + k);
        const points_spline_nf_lane v131_1 = v129 * (1.0f / v78_1);
        const points_spline_nf_lane v131_2 = v129 * (1.0f / v78_2);
        const points_spline_nf_lane v71_1 = points_spline_nf_load(v + 192 * TILE + k);
        const points_spline_nf_lane v71_2 = points_spline_nf_load(v + 193 * TILE + k);
        const points_spline_nf_lane v132_1 = 1.0f / v71_1;
        const points_spline_nf_lane v132_2 = 1.0f / v71_2;
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 76 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 77 * TILE + k);
        const points_spline_nf_lane v134_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v131_1 * v132_1);
        const points_spline_nf_lane v134_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v131_2 * v132_2);
        const points_spline_nf_lane v135_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v134_1);
        points_spline_nf_store(t + 20 * TILE + k, v135_1);
        const points_spline_nf_lane v135_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v134_2);
        points_spline_nf_store(t + 21 * TILE + k, v135_2);
        const points_spline_nf_lane v139_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v131_1 * (-(v78_1 / v71_1)));
        const points_spline_nf_lane v139_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v131_2 * (-(v78_2 / v71_2)));
        const points_spline_nf_lane v140_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v139_1);
        points_spline_nf_store(t + 22 * TILE + k, v140_1);
        const points_spline_nf_lane v140_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v139_2);
        points_spline_nf_store(t + 23 * TILE + k, v140_2);
        const points_spline_nf_lane d1 = points_spline_nf_load(dy + k);
        const points_spline_nf_lane d2 = points_spline_nf_load(dy + 1 * TILE + k);
        const points_spline_nf_lane v141_1 = d1 * v132_1;
        points_spline_nf_store(t + 24 * TILE + k, v141_1);
        const points_spline_nf_lane v141_2 = d2 * v132_2;
        points_spline_nf_store(t + 25 * TILE + k, v141_2);
        const points_spline_nf_lane v72_1 = points_spline_nf_load(v + 194 * TILE + k);
        const points_spline_nf_lane v72_2 = points_spline_nf_load(v + 195 * TILE + k);
        const points_spline_nf_lane v143_1 = -(v72_1 / v71_1);
        points_spline_nf_store(t + 26 * TILE + k, v143_1);
        const points_spline_nf_lane v143_2 = -(v72_2 / v71_2);
        points_spline_nf_store(t + 27 * TILE + k, v143_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane d1 = points_spline_nf_load(dy + k);
        const points_spline_nf_lane v143_1 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane d2 = points_spline_nf_load(dy + 1 * TILE + k);
        const points_spline_nf_lane v143_2 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 76 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 77 * TILE + k);
        const points_spline_nf_lane v145_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), d1 * v143_1);
        const points_spline_nf_lane v145_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), d2 * v143_2);
        const points_spline_nf_lane v146_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v145_1);
        const points_spline_nf_lane v146_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v145_2);
        const points_spline_nf_lane v140_1 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v140_2 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v147_1 = v140_1 + v146_1;
        const points_spline_nf_lane v147_2 = v140_2 + v146_2;
        const points_spline_nf_lane v135_1 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v135_2 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v69_1 = points_spline_nf_load(v + 190 * TILE + k);
        const points_spline_nf_lane v69_2 = points_spline_nf_load(v + 191 * TILE + k);
        const points_spline_nf_lane v150_1 = points_spline_nf_select_eq(v147_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v69_1 * v147_1);
        const points_spline_nf_lane v150_2 = points_spline_nf_select_eq(v147_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v69_2 * v147_2);
        const points_spline_nf_lane v61_1 = points_spline_nf_load(v + 182 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(v + 183 * TILE + k);
        const points_spline_nf_lane v152_1 = points_spline_nf_select_eq(v147_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v61_1 * v147_1);
        const points_spline_nf_lane v152_2 = points_spline_nf_select_eq(v147_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v61_2 * v147_2);
        const points_spline_nf_lane v114_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v114_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v153_1 = v114_1 + v150_1;
        points_spline_nf_store(t + 14 * TILE + k, v153_1);
        const points_spline_nf_lane v153_2 = v114_2 + v150_2;
        points_spline_nf_store(t + 15 * TILE + k, v153_2);
        const points_spline_nf_lane v117_1 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v117_2 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v156_1 = FMA(v117_1 - v152_1, 2.0f, v135_1 + v147_1);
        points_spline_nf_store(t + 18 * TILE + k, v156_1);
        const points_spline_nf_lane v156_2 = FMA(v117_2 - v152_2, 2.0f, v135_2 + v147_2);
        points_spline_nf_store(t + 19 * TILE + k, v156_2);
        const points_spline_nf_lane v105_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v105_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v157_1 = v105_1 + v152_1;
        points_spline_nf_store(t + 28 * TILE + k, v157_1);
        const points_spline_nf_lane v157_2 = v105_2 + v152_2;
        points_spline_nf_store(t + 29 * TILE + k, v157_2);
        const points_spline_nf_lane v124_1 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v124_2 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v158_1 = v124_1 + v152_1;
        points_spline_nf_store(t + 30 * TILE + k, v158_1);
        const points_spline_nf_lane v158_2 = v124_2 + v152_2;
        points_spline_nf_store(t + 31 * TILE + k, v158_2);
        const points_spline_nf_lane v65_1 = points_spline_nf_load(v + 186 * TILE + k);
        const points_spline_nf_lane v141_1 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(v + 187 * TILE + k);
        const points_spline_nf_lane v141_2 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v159_1 = v65_1 * v141_1;
        points_spline_nf_store(t + 32 * TILE + k, v159_1);
        const points_spline_nf_lane v159_2 = v65_2 * v141_2;
        points_spline_nf_store(t + 33 * TILE + k, v159_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 76 * TILE + k);
        const points_spline_nf_lane v159_1 = points_spline_nf_load(t + 32 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 77 * TILE + k);
        const points_spline_nf_lane v159_2 = points_spline_nf_load(t + 33 * TILE + k);
        const points_spline_nf_lane v160_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v159_1);
        const points_spline_nf_lane v160_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v159_2);
        const points_spline_nf_lane v161_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v160_1);
        points_spline_nf_store(t + 6 * TILE + k, v161_1);
        const points_spline_nf_lane v161_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v160_2);
        points_spline_nf_store(t + 7 * TILE + k, v161_2);
        const points_spline_nf_lane v55_1 = points_spline_nf_load(v + 172 * TILE + k);
        const points_spline_nf_lane v141_1 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v55_2 = points_spline_nf_load(v + 173 * TILE + k);
        const points_spline_nf_lane v141_2 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v162_1 = v55_1 * v141_1;
        points_spline_nf_store(t + 10 * TILE + k, v162_1);
        const points_spline_nf_lane v162_2 = v55_2 * v141_2;
        points_spline_nf_store(t + 11 * TILE + k, v162_2);
        const points_spline_nf_lane v61_1 = points_spline_nf_load(v + 182 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(v + 183 * TILE + k);
        const points_spline_nf_lane v164_1 = points_spline_nf_select_eq(v162_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v61_1 * v162_1);
        const points_spline_nf_lane v164_2 = points_spline_nf_select_eq(v162_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v61_2 * v162_2);
        const points_spline_nf_lane v165_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v164_1);
        const points_spline_nf_lane v165_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v164_2);
        const points_spline_nf_lane v166_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v165_1);
        const points_spline_nf_lane v166_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v165_2);
        const points_spline_nf_lane v52_1 = points_spline_nf_load(v + 168 * TILE + k);
        const points_spline_nf_lane v52_2 = points_spline_nf_load(v + 169 * TILE + k);
        const points_spline_nf_lane v168_1 = points_spline_nf_select_eq(v162_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v52_1 * v162_1);
        const points_spline_nf_lane v168_2 = points_spline_nf_select_eq(v162_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v52_2 * v162_2);
        const points_spline_nf_lane v169_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v168_1);
        const points_spline_nf_lane v169_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v168_2);
        const points_spline_nf_lane v170_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v169_1);
        const points_spline_nf_lane v170_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v169_2);
        const points_spline_nf_lane v157_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v157_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v171_1 = v157_1 + v166_1;
        points_spline_nf_store(t + 12 * TILE + k, v171_1);
        const points_spline_nf_lane v171_2 = v157_2 + v166_2;
        points_spline_nf_store(t + 13 * TILE + k, v171_2);
        const points_spline_nf_lane v153_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v153_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v172_1 = v153_1 + v170_1;
        points_spline_nf_store(t + 16 * TILE + k, v172_1);
        const points_spline_nf_lane v172_2 = v153_2 + v170_2;
        points_spline_nf_store(t + 17 * TILE + k, v172_2);
        const points_spline_nf_lane v62_1 = points_spline_nf_load(v + 184 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(v + 185 * TILE + k);
        const points_spline_nf_lane v174_1 = points_spline_nf_select_eq(v162_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v62_1 * v162_1);
        const points_spline_nf_lane v174_2 = points_spline_nf_select_eq(v162_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v62_2 * v162_2);
        const points_spline_nf_lane v175_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v174_1);
        points_spline_nf_store(t + 20 * TILE + k, v175_1);
        const points_spline_nf_lane v175_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v174_2);
        points_spline_nf_store(t + 21 * TILE + k, v175_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 76 * TILE + k);
        const points_spline_nf_lane v175_1 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 77 * TILE + k);
        const points_spline_nf_lane v175_2 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v176_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v175_1);
        const points_spline_nf_lane v176_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v175_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(v + 178 * TILE + k);
        const points_spline_nf_lane v162_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(v + 179 * TILE + k);
        const points_spline_nf_lane v162_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v177_1 = v59_1 * v162_1;
        const points_spline_nf_lane v177_2 = v59_2 * v162_2;
        const points_spline_nf_lane v128_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v128_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v180_1 = points_spline_nf_select_eq(v177_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v59_1 * v177_1);
        const points_spline_nf_lane v180_2 = points_spline_nf_select_eq(v177_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v59_2 * v177_2);
        const points_spline_nf_lane v181_1 = points_spline_nf_select_eq(v162_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v180_1);
        const points_spline_nf_lane v181_2 = points_spline_nf_select_eq(v162_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v180_2);
        const points_spline_nf_lane v182_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v181_1);
        const points_spline_nf_lane v182_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v181_2);
        const points_spline_nf_lane v183_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v182_1);
        const points_spline_nf_lane v183_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v182_2);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(v + 176 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(v + 177 * TILE + k);
        const points_spline_nf_lane v185_1 = points_spline_nf_select_eq(v177_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v57_1 * v177_1);
        const points_spline_nf_lane v185_2 = points_spline_nf_select_eq(v177_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v57_2 * v177_2);
        const points_spline_nf_lane v186_1 = points_spline_nf_select_eq(v162_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v185_1);
        const points_spline_nf_lane v186_2 = points_spline_nf_select_eq(v162_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v185_2);
        const points_spline_nf_lane v187_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v186_1);
        const points_spline_nf_lane v187_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v186_2);
        const points_spline_nf_lane v188_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v187_1);
        const points_spline_nf_lane v188_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v187_2);
        const points_spline_nf_lane v156_1 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v156_2 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v189_1 = v156_1 + v183_1;
        points_spline_nf_store(t + 14 * TILE + k, v189_1);
        const points_spline_nf_lane v189_2 = v156_2 + v183_2;
        points_spline_nf_store(t + 15 * TILE + k, v189_2);
        const points_spline_nf_lane v190_1 = v128_1 + v176_1 + v188_1;
        points_spline_nf_store(t + 22 * TILE + k, v190_1);
        const points_spline_nf_lane v190_2 = v128_2 + v176_2 + v188_2;
        points_spline_nf_store(t + 23 * TILE + k, v190_2);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(v + 180 * TILE + k);
        const points_spline_nf_lane v172_1 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(v + 181 * TILE + k);
        const points_spline_nf_lane v172_2 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v191_1 = v60_1 * v172_1;
        points_spline_nf_store(t + 24 * TILE + k, v191_1);
        const points_spline_nf_lane v191_2 = v60_2 * v172_2;
        points_spline_nf_store(t + 25 * TILE + k, v191_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v172_1 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v191_1 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v172_2 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v191_2 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v192_1 = points_spline_nf_select_eq(v172_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v191_1);
        const points_spline_nf_lane v192_2 = points_spline_nf_select_eq(v172_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v191_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(v + 178 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(v + 179 * TILE + k);
        const points_spline_nf_lane v194_1 = points_spline_nf_select_eq(v172_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v59_1 * v172_1);
        const points_spline_nf_lane v194_2 = points_spline_nf_select_eq(v172_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v59_2 * v172_2);
        const points_spline_nf_lane v190_1 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v190_2 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v111_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v111_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v197_1 = v190_1 + v192_1 - (v111_1 + v194_1);
        const points_spline_nf_lane v197_2 = v190_2 + v192_2 - (v111_2 + v194_2);
        const points_spline_nf_lane v56_1 = points_spline_nf_load(v + 174 * TILE + k);
        const points_spline_nf_lane v56_2 = points_spline_nf_load(v + 175 * TILE + k);
        const points_spline_nf_lane v198_1 = 1.0f / v56_1;
        const points_spline_nf_lane v198_2 = 1.0f / v56_2;
        const points_spline_nf_lane v200_1 = points_spline_nf_select_eq(v197_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v197_1 * v198_1);
        points_spline_nf_store(t + 4 * TILE + k, v200_1);
        const points_spline_nf_lane v200_2 = points_spline_nf_select_eq(v197_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v197_2 * v198_2);
        points_spline_nf_store(t + 5 * TILE + k, v200_2);
        const points_spline_nf_lane v204_1 = points_spline_nf_select_eq(v197_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v197_1 * (-(v59_1 / v56_1)));
        points_spline_nf_store(t + 10 * TILE + k, v204_1);
        const points_spline_nf_lane v204_2 = points_spline_nf_select_eq(v197_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v197_2 * (-(v59_2 / v56_2)));
        points_spline_nf_store(t + 11 * TILE + k, v204_2);
        const points_spline_nf_lane v205_1 = -v200_1;
        points_spline_nf_store(t + 18 * TILE + k, v205_1);
        const points_spline_nf_lane v205_2 = -v200_2;
        points_spline_nf_store(t + 19 * TILE + k, v205_2);
        const points_spline_nf_lane v189_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v189_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v207_1 = points_spline_nf_select_eq(v189_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v189_1 * v198_1);
        points_spline_nf_store(t + 20 * TILE + k, v207_1);
        const points_spline_nf_lane v207_2 = points_spline_nf_select_eq(v189_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v189_2 * v198_2);
        points_spline_nf_store(t + 21 * TILE + k, v207_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v57_1 = points_spline_nf_load(v + 176 * TILE + k);
        const points_spline_nf_lane v56_1 = points_spline_nf_load(v + 174 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(v + 177 * TILE + k);
        const points_spline_nf_lane v56_2 = points_spline_nf_load(v + 175 * TILE + k);
        const points_spline_nf_lane v189_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v189_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v211_1 = points_spline_nf_select_eq(v189_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v189_1 * (-(v57_1 / v56_1)));
        const points_spline_nf_lane v211_2 = points_spline_nf_select_eq(v189_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v189_2 * (-(v57_2 / v56_2)));
        const points_spline_nf_lane v161_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v207_1 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v161_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v207_2 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v212_1 = v161_1 + v207_1;
        points_spline_nf_store(t + 8 * TILE + k, v212_1);
        const points_spline_nf_lane v212_2 = v161_2 + v207_2;
        points_spline_nf_store(t + 9 * TILE + k, v212_2);
        const points_spline_nf_lane v204_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v204_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v213_1 = v204_1 + v211_1;
        points_spline_nf_store(t + 16 * TILE + k, v213_1);
        const points_spline_nf_lane v213_2 = v204_2 + v211_2;
        points_spline_nf_store(t + 17 * TILE + k, v213_2);
        const points_spline_nf_lane v205_1 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v205_2 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v214_1 = v205_1 - v213_1;
        points_spline_nf_store(t + 22 * TILE + k, v214_1);
        const points_spline_nf_lane v214_2 = v205_2 - v213_2;
        points_spline_nf_store(t + 23 * TILE + k, v214_2);
        const points_spline_nf_lane v99_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v99_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v215_1 = v99_1 - v212_1;
        points_spline_nf_store(t + 24 * TILE + k, v215_1);
        const points_spline_nf_lane v215_2 = v99_2 - v212_2;
        points_spline_nf_store(t + 25 * TILE + k, v215_2);
    }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v42_1 = points_spline_nf_load(v + (158 + 5 * j) * TILE + k);
            const points_spline_nf_lane v158 = points_spline_nf_load(t + (30 + j) * TILE + k);
            const points_spline_nf_lane v42_2 = points_spline_nf_load(v + (159 + 5 * j) * TILE + k);
            const points_spline_nf_lane v42_3 = points_spline_nf_load(v + (160 + 5 * j) * TILE + k);
            const points_spline_nf_lane v42_4 = points_spline_nf_load(v + (161 + 5 * j) * TILE + k);
            const points_spline_nf_lane v42_5 = points_spline_nf_load(v + (162 + 5 * j) * TILE + k);
            const points_spline_nf_lane v216_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v158, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v216_2 = points_spline_nf_select_lt(v42_2, v42_1, v158, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v216_3 = points_spline_nf_select_lt(v42_3, v42_2, v158, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v216_4 = points_spline_nf_select_lt(v42_4, v42_3, v158, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v216_5 = points_spline_nf_select_lt(v42_5, v42_4, v158, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v171 = points_spline_nf_load(t + (12 + j) * TILE + k);
            const points_spline_nf_lane v217_2 = points_spline_nf_select_lt(v42_2, v42_1, v171, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v217_3 = points_spline_nf_select_lt(v42_3, v42_2, v171, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v217_4 = points_spline_nf_select_lt(v42_4, v42_3, v171, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v217_5 = points_spline_nf_select_lt(v42_5, v42_4, v171, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v217_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v171, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v218_1 = v216_1 + v217_2;
            points_spline_nf_store(t + (32 + 5 * j) * TILE + k, v218_1);
            const points_spline_nf_lane v218_2 = v216_2 + v217_3;
            points_spline_nf_store(t + (33 + 5 * j) * TILE + k, v218_2);
            const points_spline_nf_lane v218_3 = v216_3 + v217_4;
            points_spline_nf_store(t + (34 + 5 * j) * TILE + k, v218_3);
            const points_spline_nf_lane v218_4 = v216_4 + v217_5;
            points_spline_nf_store(t + (35 + 5 * j) * TILE + k, v218_4);
            const points_spline_nf_lane v218_5 = v216_5 + v217_6;
            points_spline_nf_store(t + (36 + 5 * j) * TILE + k, v218_5);
            const points_spline_nf_lane v212 = points_spline_nf_load(t + (8 + j) * TILE + k);
            const points_spline_nf_lane v219_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v212, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (42 + 6 * j) * TILE + k, v219_1);
            const points_spline_nf_lane v219_2 = points_spline_nf_select_lt(v42_2, v42_1, v212, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (43 + 6 * j) * TILE + k, v219_2);
            const points_spline_nf_lane v219_3 = points_spline_nf_select_lt(v42_3, v42_2, v212, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (44 + 6 * j) * TILE + k, v219_3);
            const points_spline_nf_lane v219_4 = points_spline_nf_select_lt(v42_4, v42_3, v212, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (45 + 6 * j) * TILE + k, v219_4);
            const points_spline_nf_lane v219_5 = points_spline_nf_select_lt(v42_5, v42_4, v212, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (46 + 6 * j) * TILE + k, v219_5);
            const points_spline_nf_lane v219_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v212, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (47 + 6 * j) * TILE + k, v219_6);
            const points_spline_nf_lane v215 = points_spline_nf_load(t + (24 + j) * TILE + k);
            const points_spline_nf_lane v220_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v215, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (54 + 6 * j) * TILE + k, v220_1);
            const points_spline_nf_lane v220_2 = points_spline_nf_select_lt(v42_2, v42_1, v215, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (55 + 6 * j) * TILE + k, v220_2);
            const points_spline_nf_lane v220_3 = points_spline_nf_select_lt(v42_3, v42_2, v215, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (56 + 6 * j) * TILE + k, v220_3);
            const points_spline_nf_lane v220_4 = points_spline_nf_select_lt(v42_4, v42_3, v215, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (57 + 6 * j) * TILE + k, v220_4);
            const points_spline_nf_lane v220_5 = points_spline_nf_select_lt(v42_5, v42_4, v215, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (58 + 6 * j) * TILE + k, v220_5);
            const points_spline_nf_lane v220_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v215, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (59 + 6 * j) * TILE + k, v220_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (6 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (55 + 6 * j + e) * TILE + k));
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (54 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (42 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v221 = points_spline_nf_load(t + (6 + j) * TILE + k);
            const points_spline_nf_lane v222 = points_spline_nf_load(t + (54 + j) * TILE + k);
            const points_spline_nf_lane v223 = v221 + v222;
            points_spline_nf_store(t + (42 + j) * TILE + k, v223);
        }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v42_1 = points_spline_nf_load(v + (158 + 5 * j) * TILE + k);
            const points_spline_nf_lane v213 = points_spline_nf_load(t + (16 + j) * TILE + k);
            const points_spline_nf_lane v42_2 = points_spline_nf_load(v + (159 + 5 * j) * TILE + k);
            const points_spline_nf_lane v42_3 = points_spline_nf_load(v + (160 + 5 * j) * TILE + k);
            const points_spline_nf_lane v42_4 = points_spline_nf_load(v + (161 + 5 * j) * TILE + k);
            const points_spline_nf_lane v42_5 = points_spline_nf_load(v + (162 + 5 * j) * TILE + k);
            const points_spline_nf_lane v224_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v213, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (52 + 6 * j) * TILE + k, v224_1);
            const points_spline_nf_lane v224_2 = points_spline_nf_select_lt(v42_2, v42_1, v213, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (53 + 6 * j) * TILE + k, v224_2);
            const points_spline_nf_lane v224_3 = points_spline_nf_select_lt(v42_3, v42_2, v213, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (54 + 6 * j) * TILE + k, v224_3);
            const points_spline_nf_lane v224_4 = points_spline_nf_select_lt(v42_4, v42_3, v213, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (55 + 6 * j) * TILE + k, v224_4);
            const points_spline_nf_lane v224_5 = points_spline_nf_select_lt(v42_5, v42_4, v213, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (56 + 6 * j) * TILE + k, v224_5);
            const points_spline_nf_lane v224_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v213, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (57 + 6 * j) * TILE + k, v224_6);
            const points_spline_nf_lane v214 = points_spline_nf_load(t + (22 + j) * TILE + k);
            const points_spline_nf_lane v225_1 = points_spline_nf_select_lt(v42_1, points_spline_nf_set(1.0f), v214, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (64 + 6 * j) * TILE + k, v225_1);
            const points_spline_nf_lane v225_2 = points_spline_nf_select_lt(v42_2, v42_1, v214, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (65 + 6 * j) * TILE + k, v225_2);
            const points_spline_nf_lane v225_3 = points_spline_nf_select_lt(v42_3, v42_2, v214, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (66 + 6 * j) * TILE + k, v225_3);
            const points_spline_nf_lane v225_4 = points_spline_nf_select_lt(v42_4, v42_3, v214, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (67 + 6 * j) * TILE + k, v225_4);
            const points_spline_nf_lane v225_5 = points_spline_nf_select_lt(v42_5, v42_4, v214, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (68 + 6 * j) * TILE + k, v225_5);
            const points_spline_nf_lane v225_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v42_5, v214, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (69 + 6 * j) * TILE + k, v225_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (6 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (65 + 6 * j + e) * TILE + k));
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (16 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (52 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v226 = points_spline_nf_load(t + (6 + j) * TILE + k);
            const points_spline_nf_lane v227 = points_spline_nf_load(t + (16 + j) * TILE + k);
            const points_spline_nf_lane v228 = v226 + v227;
            points_spline_nf_store(t + (52 + j) * TILE + k, v228);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(v + 76 * TILE + k);
        const points_spline_nf_lane v200_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(v + 77 * TILE + k);
        const points_spline_nf_lane v200_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v229_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v200_1);
        const points_spline_nf_lane v229_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v200_2);
        const points_spline_nf_lane v230_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v229_1);
        const points_spline_nf_lane v230_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v229_2);
        const points_spline_nf_lane v100_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v100_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v231_1 = v100_1 + v230_1;
        points_spline_nf_store(t + k, v231_1);
        const points_spline_nf_lane v231_2 = v100_2 + v230_2;
        points_spline_nf_store(t + 1 * TILE + k, v231_2);
    }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (2 + 5 * j + e) * TILE + k, points_spline_nf_load(v + (156 + j) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v223 = points_spline_nf_load(t + (42 + j) * TILE + k);
            const points_spline_nf_lane v232 = points_spline_nf_load(t + (2 + j) * TILE + k);
            const points_spline_nf_lane v233 = v223 * v232;
            points_spline_nf_store(t + (12 + j) * TILE + k, v233);
        }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v223_1 = points_spline_nf_load(t + (42 + 5 * j) * TILE + k);
            const points_spline_nf_lane v233_1 = points_spline_nf_load(t + (12 + 5 * j) * TILE + k);
            const points_spline_nf_lane v223_2 = points_spline_nf_load(t + (43 + 5 * j) * TILE + k);
            const points_spline_nf_lane v233_2 = points_spline_nf_load(t + (13 + 5 * j) * TILE + k);
            const points_spline_nf_lane v223_3 = points_spline_nf_load(t + (44 + 5 * j) * TILE + k);
            const points_spline_nf_lane v233_3 = points_spline_nf_load(t + (14 + 5 * j) * TILE + k);
            const points_spline_nf_lane v223_4 = points_spline_nf_load(t + (45 + 5 * j) * TILE + k);
            const points_spline_nf_lane v233_4 = points_spline_nf_load(t + (15 + 5 * j) * TILE + k);
            const points_spline_nf_lane v223_5 = points_spline_nf_load(t + (46 + 5 * j) * TILE + k);
            const points_spline_nf_lane v233_5 = points_spline_nf_load(t + (16 + 5 * j) * TILE + k);
            const points_spline_nf_lane v234_1 = points_spline_nf_select_eq(v223_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v233_1);
            points_spline_nf_store(t + (62 + 6 * j) * TILE + k, v234_1);
            const points_spline_nf_lane v234_2 = points_spline_nf_select_eq(v223_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v233_2);
            points_spline_nf_store(t + (63 + 6 * j) * TILE + k, v234_2);
            const points_spline_nf_lane v234_3 = points_spline_nf_select_eq(v223_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v233_3);
            points_spline_nf_store(t + (64 + 6 * j) * TILE + k, v234_3);
            const points_spline_nf_lane v234_4 = points_spline_nf_select_eq(v223_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v233_4);
            points_spline_nf_store(t + (65 + 6 * j) * TILE + k, v234_4);
            const points_spline_nf_lane v234_5 = points_spline_nf_select_eq(v223_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v233_5);
            points_spline_nf_store(t + (66 + 6 * j) * TILE + k, v234_5);
            const points_spline_nf_lane v234_6 = points_spline_nf_select_eq(points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (67 + 6 * j) * TILE + k, v234_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (2 + 5 * j + e) * TILE + k, points_spline_nf_load(v + (144 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v223 = points_spline_nf_load(t + (42 + j) * TILE + k);
            const points_spline_nf_lane v235 = points_spline_nf_load(t + (2 + j) * TILE + k);
            const points_spline_nf_lane v236 = v223 * v235;
            points_spline_nf_store(t + (12 + j) * TILE + k, v236);
        }
    for (j = 0; j < 2; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g0 = zero, g1 = zero, g2 = zero, g3 = zero, g4 = zero, g5 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v223_1 = points_spline_nf_load(t + (42 + 5 * j) * TILE + k);
            const points_spline_nf_lane v236_1 = points_spline_nf_load(t + (12 + 5 * j) * TILE + k);
            const points_spline_nf_lane v223_2 = points_spline_nf_load(t + (43 + 5 * j) * TILE + k);
            const points_spline_nf_lane v236_2 = points_spline_nf_load(t + (13 + 5 * j) * TILE + k);
            const points_spline_nf_lane v223_3 = points_spline_nf_load(t + (44 + 5 * j) * TILE + k);
            const points_spline_nf_lane v236_3 = points_spline_nf_load(t + (14 + 5 * j) * TILE + k);
            const points_spline_nf_lane v223_4 = points_spline_nf_load(t + (45 + 5 * j) * TILE + k);
            const points_spline_nf_lane v236_4 = points_spline_nf_load(t + (15 + 5 * j) * TILE + k);
            const points_spline_nf_lane v223_5 = points_spline_nf_load(t + (46 + 5 * j) * TILE + k);
            const points_spline_nf_lane v236_5 = points_spline_nf_load(t + (16 + 5 * j) * TILE + k);
            const points_spline_nf_lane v237_1 = points_spline_nf_select_eq(v223_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v236_1);
            const points_spline_nf_lane v237_2 = points_spline_nf_select_eq(v223_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v236_2);
            const points_spline_nf_lane v237_3 = points_spline_nf_select_eq(v223_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v236_3);
            const points_spline_nf_lane v237_4 = points_spline_nf_select_eq(v223_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v236_4);
            const points_spline_nf_lane v237_5 = points_spline_nf_select_eq(v223_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v236_5);
            const points_spline_nf_lane v237_6 = points_spline_nf_select_eq(points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v238 = v237_1 + v237_2 + v237_3 + v237_4 + v237_5 + v237_6;
            const points_spline_nf_lane v37 = points_spline_nf_load(v + (156 + j) * TILE + k);
            const points_spline_nf_lane v36_6 = points_spline_nf_load(v + (149 + 6 * j) * TILE + k);
            const points_spline_nf_lane v242 = points_spline_nf_select_eq(v238, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v238 * (-(v37 / v36_6)));
            const points_spline_nf_lane v234_6 = points_spline_nf_load(t + (67 + 6 * j) * TILE + k);
            const points_spline_nf_lane v243 = v242 + v234_6;
            const points_spline_nf_lane v234_1 = points_spline_nf_load(t + (62 + 6 * j) * TILE + k);
            const points_spline_nf_lane v234_2 = points_spline_nf_load(t + (63 + 6 * j) * TILE + k);
            const points_spline_nf_lane v234_3 = points_spline_nf_load(t + (64 + 6 * j) * TILE + k);
            const points_spline_nf_lane v234_4 = points_spline_nf_load(t + (65 + 6 * j) * TILE + k);
            const points_spline_nf_lane v234_5 = points_spline_nf_load(t + (66 + 6 * j) * TILE + k);
            const points_spline_nf_lane v244_1 = v234_1;
            const points_spline_nf_lane v244_2 = v244_1 + v234_2;
            const points_spline_nf_lane v244_3 = v244_2 + v234_3;
            const points_spline_nf_lane v244_4 = v244_3 + v234_4;
            const points_spline_nf_lane v244_5 = v244_4 + v234_5;
            const points_spline_nf_lane v244_6 = v244_5 + v243;
            const points_spline_nf_lane v245 = v234_1 + v234_2 + v234_3 + v234_4 + v234_5 + v243;
            const points_spline_nf_lane v247_1 = v234_1 + (v245 - v244_1);
            const points_spline_nf_lane v247_2 = v234_2 + (v245 - v244_2);
            const points_spline_nf_lane v247_3 = v234_3 + (v245 - v244_3);
            const points_spline_nf_lane v247_4 = v234_4 + (v245 - v244_4);
            const points_spline_nf_lane v247_5 = v234_5 + (v245 - v244_5);
            const points_spline_nf_lane v247_6 = v243 + (v245 - v244_6);
            const points_spline_nf_lane v35_1 = points_spline_nf_load(v + (132 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_2 = points_spline_nf_load(v + (133 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_3 = points_spline_nf_load(v + (134 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_4 = points_spline_nf_load(v + (135 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_5 = points_spline_nf_load(v + (136 + 6 * j) * TILE + k);
            const points_spline_nf_lane v35_6 = points_spline_nf_load(v + (137 + 6 * j) * TILE + k);
            const points_spline_nf_lane v249_1 = points_spline_nf_select_eq(v247_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v35_1 * v247_1);
            points_spline_nf_store(t + (74 + 6 * j) * TILE + k, v249_1);
            const points_spline_nf_lane v249_2 = points_spline_nf_select_eq(v247_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v35_2 * v247_2);
            points_spline_nf_store(t + (75 + 6 * j) * TILE + k, v249_2);
            const points_spline_nf_lane v249_3 = points_spline_nf_select_eq(v247_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v35_3 * v247_3);
            points_spline_nf_store(t + (76 + 6 * j) * TILE + k, v249_3);
            const points_spline_nf_lane v249_4 = points_spline_nf_select_eq(v247_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v35_4 * v247_4);
            points_spline_nf_store(t + (77 + 6 * j) * TILE + k, v249_4);
            const points_spline_nf_lane v249_5 = points_spline_nf_select_eq(v247_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v35_5 * v247_5);
            points_spline_nf_store(t + (78 + 6 * j) * TILE + k, v249_5);
            const points_spline_nf_lane v249_6 = points_spline_nf_select_eq(v247_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v35_6 * v247_6);
            points_spline_nf_store(t + (79 + 6 * j) * TILE + k, v249_6);
            g0 = g0 + v249_1;
            g1 = g1 + v249_2;
            g2 = g2 + v249_3;
            g3 = g3 + v249_4;
            g4 = g4 + v249_5;
            g5 = g5 + v249_6;
        }
        total[6 * j] += (double)points_spline_nf_hsum(g0);
        total[1 + 6 * j] += (double)points_spline_nf_hsum(g1);
        total[2 + 6 * j] += (double)points_spline_nf_hsum(g2);
        total[3 + 6 * j] += (double)points_spline_nf_hsum(g3);
        total[4 + 6 * j] += (double)points_spline_nf_hsum(g4);
        total[5 + 6 * j] += (double)points_spline_nf_hsum(g5);
    }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (2 + 5 * j + e) * TILE + k, points_spline_nf_load(v + (130 + j) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v228 = points_spline_nf_load(t + (52 + j) * TILE + k);
            const points_spline_nf_lane v251 = points_spline_nf_load(t + (2 + j) * TILE + k);
            const points_spline_nf_lane v252 = v228 * v251;
            points_spline_nf_store(t + (12 + j) * TILE + k, v252);
        }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v228_1 = points_spline_nf_load(t + (52 + 5 * j) * TILE + k);
            const points_spline_nf_lane v252_1 = points_spline_nf_load(t + (12 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_2 = points_spline_nf_load(t + (53 + 5 * j) * TILE + k);
            const points_spline_nf_lane v252_2 = points_spline_nf_load(t + (13 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_3 = points_spline_nf_load(t + (54 + 5 * j) * TILE + k);
            const points_spline_nf_lane v252_3 = points_spline_nf_load(t + (14 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_4 = points_spline_nf_load(t + (55 + 5 * j) * TILE + k);
            const points_spline_nf_lane v252_4 = points_spline_nf_load(t + (15 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_5 = points_spline_nf_load(t + (56 + 5 * j) * TILE + k);
            const points_spline_nf_lane v252_5 = points_spline_nf_load(t + (16 + 5 * j) * TILE + k);
            const points_spline_nf_lane v253_1 = points_spline_nf_select_eq(v228_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v252_1);
            points_spline_nf_store(t + (62 + 6 * j) * TILE + k, v253_1);
            const points_spline_nf_lane v253_2 = points_spline_nf_select_eq(v228_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v252_2);
            points_spline_nf_store(t + (63 + 6 * j) * TILE + k, v253_2);
            const points_spline_nf_lane v253_3 = points_spline_nf_select_eq(v228_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v252_3);
            points_spline_nf_store(t + (64 + 6 * j) * TILE + k, v253_3);
            const points_spline_nf_lane v253_4 = points_spline_nf_select_eq(v228_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v252_4);
            points_spline_nf_store(t + (65 + 6 * j) * TILE + k, v253_4);
            const points_spline_nf_lane v253_5 = points_spline_nf_select_eq(v228_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v252_5);
            points_spline_nf_store(t + (66 + 6 * j) * TILE + k, v253_5);
            const points_spline_nf_lane v253_6 = points_spline_nf_select_eq(points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (67 + 6 * j) * TILE + k, v253_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (2 + 5 * j + e) * TILE + k, points_spline_nf_load(v + (118 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v228 = points_spline_nf_load(t + (52 + j) * TILE + k);
            const points_spline_nf_lane v254 = points_spline_nf_load(t + (2 + j) * TILE + k);
            const points_spline_nf_lane v255 = v228 * v254;
            points_spline_nf_store(t + (12 + j) * TILE + k, v255);
        }
    for (j = 0; j < 2; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g12 = zero,
             g13 = zero, g14 = zero, g15 = zero, g16 = zero, g17 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v228_1 = points_spline_nf_load(t + (52 + 5 * j) * TILE + k);
            const points_spline_nf_lane v255_1 = points_spline_nf_load(t + (12 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_2 = points_spline_nf_load(t + (53 + 5 * j) * TILE + k);
            const points_spline_nf_lane v255_2 = points_spline_nf_load(t + (13 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_3 = points_spline_nf_load(t + (54 + 5 * j) * TILE + k);
            const points_spline_nf_lane v255_3 = points_spline_nf_load(t + (14 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_4 = points_spline_nf_load(t + (55 + 5 * j) * TILE + k);
            const points_spline_nf_lane v255_4 = points_spline_nf_load(t + (15 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_5 = points_spline_nf_load(t + (56 + 5 * j) * TILE + k);
            const points_spline_nf_lane v255_5 = points_spline_nf_load(t + (16 + 5 * j) * TILE + k);
            const points_spline_nf_lane v256_1 = points_spline_nf_select_eq(v228_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v255_1);
            const points_spline_nf_lane v256_2 = points_spline_nf_select_eq(v228_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v255_2);
            const points_spline_nf_lane v256_3 = points_spline_nf_select_eq(v228_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v255_3);
            const points_spline_nf_lane v256_4 = points_spline_nf_select_eq(v228_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v255_4);
            const points_spline_nf_lane v256_5 = points_spline_nf_select_eq(v228_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v255_5);
            const points_spline_nf_lane v256_6 = points_spline_nf_select_eq(points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v257 = v256_1 + v256_2 + v256_3 + v256_4 + v256_5 + v256_6;
            const points_spline_nf_lane v29 = points_spline_nf_load(v + (130 + j) * TILE + k);
            const points_spline_nf_lane v28_6 = points_spline_nf_load(v + (123 + 6 * j) * TILE + k);
            const points_spline_nf_lane v261 = points_spline_nf_select_eq(v257, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v257 * (-(v29 / v28_6)));
            const points_spline_nf_lane v253_6 = points_spline_nf_load(t + (67 + 6 * j) * TILE + k);
            const points_spline_nf_lane v262 = v261 + v253_6;
            const points_spline_nf_lane v253_1 = points_spline_nf_load(t + (62 + 6 * j) * TILE + k);
            const points_spline_nf_lane v253_2 = points_spline_nf_load(t + (63 + 6 * j) * TILE + k);
            const points_spline_nf_lane v253_3 = points_spline_nf_load(t + (64 + 6 * j) * TILE + k);
            const points_spline_nf_lane v253_4 = points_spline_nf_load(t + (65 + 6 * j) * TILE + k);
            const points_spline_nf_lane v253_5 = points_spline_nf_load(t + (66 + 6 * j) * TILE + k);
            const points_spline_nf_lane v263_1 = v253_1;
            const points_spline_nf_lane v263_2 = v263_1 + v253_2;
            const points_spline_nf_lane v263_3 = v263_2 + v253_3;
            const points_spline_nf_lane v263_4 = v263_3 + v253_4;
            const points_spline_nf_lane v263_5 = v263_4 + v253_5;
            const points_spline_nf_lane v263_6 = v263_5 + v262;
            const points_spline_nf_lane v264 = v253_1 + v253_2 + v253_3 + v253_4 + v253_5 + v262;
            const points_spline_nf_lane v266_1 = v253_1 + (v264 - v263_1);
            const points_spline_nf_lane v266_2 = v253_2 + (v264 - v263_2);
            const points_spline_nf_lane v266_3 = v253_3 + (v264 - v263_3);
            const points_spline_nf_lane v266_4 = v253_4 + (v264 - v263_4);
            const points_spline_nf_lane v266_5 = v253_5 + (v264 - v263_5);
            const points_spline_nf_lane v266_6 = v262 + (v264 - v263_6);
            const points_spline_nf_lane v27_1 = points_spline_nf_load(v + (106 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_2 = points_spline_nf_load(v + (107 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_3 = points_spline_nf_load(v + (108 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_4 = points_spline_nf_load(v + (109 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_5 = points_spline_nf_load(v + (110 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_6 = points_spline_nf_load(v + (111 + 6 * j) * TILE + k);
            const points_spline_nf_lane v268_1 = points_spline_nf_select_eq(v266_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v27_1 * v266_1);
            points_spline_nf_store(t + (86 + 6 * j) * TILE + k, v268_1);
            const points_spline_nf_lane v268_2 = points_spline_nf_select_eq(v266_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v27_2 * v266_2);
            points_spline_nf_store(t + (87 + 6 * j) * TILE + k, v268_2);
            const points_spline_nf_lane v268_3 = points_spline_nf_select_eq(v266_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v27_3 * v266_3);
            points_spline_nf_store(t + (88 + 6 * j) * TILE + k, v268_3);
            const points_spline_nf_lane v268_4 = points_spline_nf_select_eq(v266_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v27_4 * v266_4);
            points_spline_nf_store(t + (89 + 6 * j) * TILE + k, v268_4);
            const points_spline_nf_lane v268_5 = points_spline_nf_select_eq(v266_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v27_5 * v266_5);
            points_spline_nf_store(t + (90 + 6 * j) * TILE + k, v268_5);
            const points_spline_nf_lane v268_6 = points_spline_nf_select_eq(v266_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v27_6 * v266_6);
            points_spline_nf_store(t + (91 + 6 * j) * TILE + k, v268_6);
            g12 = g12 + v268_1;
            g13 = g13 + v268_2;
            g14 = g14 + v268_3;
            g15 = g15 + v268_4;
            g16 = g16 + v268_5;
            g17 = g17 + v268_6;
        }
        total[12 + 6 * j] += (double)points_spline_nf_hsum(g12);
        total[13 + 6 * j] += (double)points_spline_nf_hsum(g13);
        total[14 + 6 * j] += (double)points_spline_nf_hsum(g14);
        total[15 + 6 * j] += (double)points_spline_nf_hsum(g15);
        total[16 + 6 * j] += (double)points_spline_nf_hsum(g16);
        total[17 + 6 * j] += (double)points_spline_nf_hsum(g17);
    }
    points_spline_nf_each_sigmoid(t + 2 * TILE, v + 96 * TILE, 10, TILE, m);
    for (j = 0; j < 2; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g24 = zero,
             g25 = zero, g26 = zero, g27 = zero, g28 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v218_1 = points_spline_nf_load(t + (32 + 5 * j) * TILE + k);
            const points_spline_nf_lane v270_1 = points_spline_nf_load(t + (2 + 5 * j) * TILE + k);
            const points_spline_nf_lane v218_2 = points_spline_nf_load(t + (33 + 5 * j) * TILE + k);
            const points_spline_nf_lane v270_2 = points_spline_nf_load(t + (3 + 5 * j) * TILE + k);
            const points_spline_nf_lane v218_3 = points_spline_nf_load(t + (34 + 5 * j) * TILE + k);
            const points_spline_nf_lane v270_3 = points_spline_nf_load(t + (4 + 5 * j) * TILE + k);
            const points_spline_nf_lane v218_4 = points_spline_nf_load(t + (35 + 5 * j) * TILE + k);
            const points_spline_nf_lane v270_4 = points_spline_nf_load(t + (5 + 5 * j) * TILE + k);
            const points_spline_nf_lane v218_5 = points_spline_nf_load(t + (36 + 5 * j) * TILE + k);
            const points_spline_nf_lane v270_5 = points_spline_nf_load(t + (6 + 5 * j) * TILE + k);
            const points_spline_nf_lane v272_1 = points_spline_nf_select_eq(v218_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v218_1 * v270_1);
            points_spline_nf_store(t + (12 + 5 * j) * TILE + k, v272_1);
            const points_spline_nf_lane v272_2 = points_spline_nf_select_eq(v218_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v218_2 * v270_2);
            points_spline_nf_store(t + (13 + 5 * j) * TILE + k, v272_2);
            const points_spline_nf_lane v272_3 = points_spline_nf_select_eq(v218_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v218_3 * v270_3);
            points_spline_nf_store(t + (14 + 5 * j) * TILE + k, v272_3);
            const points_spline_nf_lane v272_4 = points_spline_nf_select_eq(v218_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v218_4 * v270_4);
            points_spline_nf_store(t + (15 + 5 * j) * TILE + k, v272_4);
            const points_spline_nf_lane v272_5 = points_spline_nf_select_eq(v218_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v218_5 * v270_5);
            points_spline_nf_store(t + (16 + 5 * j) * TILE + k, v272_5);
            g24 = g24 + v272_1;
            g25 = g25 + v272_2;
            g26 = g26 + v272_3;
            g27 = g27 + v272_4;
            g28 = g28 + v272_5;
        }
        total[24 + 5 * j] += (double)points_spline_nf_hsum(g24);
        total[25 + 5 * j] += (double)points_spline_nf_hsum(g25);
        total[26 + 5 * j] += (double)points_spline_nf_hsum(g26);
        total[27 + 5 * j] += (double)points_spline_nf_hsum(g27);
        total[28 + 5 * j] += (double)points_spline_nf_hsum(g28);
    }
    for (j = 0; j < 6; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (22 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (86 + j + 6 * e) * TILE + k));
    for (j = 0; j < 6; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (34 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (74 + j + 6 * e) * TILE + k));
    for (j = 0; j < 5; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (46 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (12 + j + 5 * e) * TILE + k));
    points_spline_nf_outer(total + 34, t + 22 * TILE, v + 80 * TILE, t + 98 * TILE, points_spline_nf_hole9, 17, 34, 16, TILE, m);
    points_spline_nf_strips(t + 2 * TILE, l2_net_2_weight, 1, 16, t + 22 * TILE, NULL, NULL, t + 98 * TILE, points_spline_nf_strip10, 72, 34, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v19 = points_spline_nf_load(v + (80 + j) * TILE + k);
            const points_spline_nf_lane v276 = points_spline_nf_load(t + (2 + j) * TILE + k);
            const points_spline_nf_lane v280 = points_spline_nf_select_eq(v276, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v276 * LESS(v19, v19, 1.0f));
            points_spline_nf_store(t + (18 + j) * TILE + k, v280);
        }
    points_spline_nf_outer(total + 578, t + 18 * TILE, v + 78 * TILE, t + 98 * TILE, points_spline_nf_hole11, 16, 16, 2, TILE, m);
    for (j = 0; j < 16; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g610 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v280 = points_spline_nf_load(t + (18 + j) * TILE + k);
            g610 = g610 + v280;
        }
        total[610 + j] += (double)points_spline_nf_hsum(g610);
    }

    /* autoregressive, forward, adjoint */
    points_spline_nf_strips(t + 2 * TILE, l2_net_1_weight, 1, 2, t + 18 * TILE, NULL, NULL, t + 98 * TILE, points_spline_nf_strip12, 2, 16, 2, TILE, m);
    {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g626 = zero,
             g627 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v231_1 = points_spline_nf_load(t + k);
            const points_spline_nf_lane v283_2 = points_spline_nf_load(t + 3 * TILE + k);
            const points_spline_nf_lane v231_2 = points_spline_nf_load(t + 1 * TILE + k);
            const points_spline_nf_lane v283_1 = points_spline_nf_load(t + 2 * TILE + k);
            const points_spline_nf_lane v284_1 = v231_1 + v283_2;
            points_spline_nf_store(t + 4 * TILE + k, v284_1);
            const points_spline_nf_lane v284_2 = v231_2 + v283_1;
            points_spline_nf_store(t + 5 * TILE + k, v284_2);
            g626 = g626 + v284_1;
            g627 = g627 + v284_2;
            const points_spline_nf_lane v12_1 = points_spline_nf_load(v + 74 * TILE + k);
            const points_spline_nf_lane v12_2 = points_spline_nf_load(v + 75 * TILE + k);
            const points_spline_nf_lane v287_1 = points_spline_nf_select_eq(v284_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_1 * v284_1);
            points_spline_nf_store(t + 6 * TILE + k, v287_1);
            const points_spline_nf_lane v287_2 = points_spline_nf_select_eq(v284_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_2 * v284_2);
            points_spline_nf_store(t + 7 * TILE + k, v287_2);
            const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
            const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
            const points_spline_nf_lane v288_1 = x1 * v284_1;
            const points_spline_nf_lane v288_2 = x2 * v284_2;
            const points_spline_nf_lane v290_1 = points_spline_nf_select_eq(v288_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_1 * v288_1);
            const points_spline_nf_lane v290_2 = points_spline_nf_select_eq(v288_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_2 * v288_2);
            const points_spline_nf_lane v291_1 = points_spline_nf_select_eq(v284_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v290_1);
            const points_spline_nf_lane v291_2 = points_spline_nf_select_eq(v284_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v290_2);
            const points_spline_nf_lane a1 = points_spline_nf_load(a + k);
            const points_spline_nf_lane v292_1 = a1 + v291_1;
            const points_spline_nf_lane v292_2 = a1 + v291_2;
            const points_spline_nf_lane v10_1 = points_spline_nf_load(v + 70 * TILE + k);
            const points_spline_nf_lane v10_2 = points_spline_nf_load(v + 71 * TILE + k);
            const points_spline_nf_lane v294_1 = v292_1 * (1.0f / v10_1);
            points_spline_nf_store(t + 8 * TILE + k, v294_1);
            const points_spline_nf_lane v294_2 = v292_2 * (1.0f / v10_2);
            points_spline_nf_store(t + 9 * TILE + k, v294_2);
            const points_spline_nf_lane v11_1 = points_spline_nf_load(v + 72 * TILE + k);
            const points_spline_nf_lane v11_2 = points_spline_nf_load(v + 73 * TILE + k);
            const points_spline_nf_lane v297_1 = v292_1 * (-(v11_1 / v10_1));
            const points_spline_nf_lane v297_2 = v292_2 * (-(v11_2 / v10_2));
            const points_spline_nf_lane v298_1 = v297_1 * 0.14476483f;
            points_spline_nf_store(t + 10 * TILE + k, v298_1);
            const points_spline_nf_lane v298_2 = v297_2 * 0.14476483f;
            points_spline_nf_store(t + 11 * TILE + k, v298_2);
            const points_spline_nf_lane v299_1 = v297_1 * (-0.14476483f);
            points_spline_nf_store(t + 12 * TILE + k, v299_1);
            const points_spline_nf_lane v299_2 = v297_2 * (-0.14476483f);
            points_spline_nf_store(t + 13 * TILE + k, v299_2);
        }
        total[626] += (double)points_spline_nf_hsum(g626);
        total[627] += (double)points_spline_nf_hsum(g627);
    }

    /* autoregressive, forward, adjoint */
    {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g628 = zero,
             g629 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v7_1 = points_spline_nf_load(v + 66 * TILE + k);
            const points_spline_nf_lane v299_1 = points_spline_nf_load(t + 12 * TILE + k);
            const points_spline_nf_lane v298_1 = points_spline_nf_load(t + 10 * TILE + k);
            const points_spline_nf_lane v7_2 = points_spline_nf_load(v + 67 * TILE + k);
            const points_spline_nf_lane v299_2 = points_spline_nf_load(t + 13 * TILE + k);
            const points_spline_nf_lane v298_2 = points_spline_nf_load(t + 11 * TILE + k);
            const points_spline_nf_lane v300_1 = points_spline_nf_select_lt(v7_1, points_spline_nf_set(0.0f), v299_1, v298_1);
            const points_spline_nf_lane v300_2 = points_spline_nf_select_lt(v7_2, points_spline_nf_set(0.0f), v299_2, v298_2);
            const points_spline_nf_lane v294_1 = points_spline_nf_load(t + 8 * TILE + k);
            const points_spline_nf_lane v294_2 = points_spline_nf_load(t + 9 * TILE + k);
            const points_spline_nf_lane v301_1 = v294_1 + v300_1;
            const points_spline_nf_lane v301_2 = v294_2 + v300_2;
            g628 = g628 + v301_1;
            g629 = g629 + v301_2;
            const points_spline_nf_lane v284_1 = points_spline_nf_load(t + 4 * TILE + k);
            const points_spline_nf_lane v284_2 = points_spline_nf_load(t + 5 * TILE + k);
            const points_spline_nf_lane v303_1 = v301_1;
            points_spline_nf_store(t + k, v303_1);
            const points_spline_nf_lane v303_2 = v301_2;
            points_spline_nf_store(t + 1 * TILE + k, v303_2);
            const points_spline_nf_lane v303_3 = v284_1;
            points_spline_nf_store(t + 2 * TILE + k, v303_3);
            const points_spline_nf_lane v303_4 = v284_2;
            points_spline_nf_store(t + 3 * TILE + k, v303_4);
        }
        total[628] += (double)points_spline_nf_hsum(g628);
        total[629] += (double)points_spline_nf_hsum(g629);
    }
    points_spline_nf_outer(total + 630, t, v + 50 * TILE, t + 98 * TILE, points_spline_nf_hole13, 2, 4, 16, TILE, m);
    points_spline_nf_strips(t + 8 * TILE, l1_net_3_weight, 1, 16, t, NULL, NULL, t + 98 * TILE, points_spline_nf_strip14, 12, 4, 16, TILE, m);
    points_spline_nf_each_sigmoid(t + 24 * TILE, v + 34 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v305 = points_spline_nf_load(t + (8 + j) * TILE + k);
            const points_spline_nf_lane v306 = points_spline_nf_load(t + (24 + j) * TILE + k);
            const points_spline_nf_lane v308 = points_spline_nf_select_eq(v305, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v305 * v306);
            points_spline_nf_store(t + (40 + j) * TILE + k, v308);
        }
    points_spline_nf_outer(total + 694, t + 40 * TILE, v + 18 * TILE, t + 98 * TILE, NULL, 0, 16, 16, TILE, m);
    for (j = 0; j < 16; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g950 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v308 = points_spline_nf_load(t + (40 + j) * TILE + k);
            g950 = g950 + v308;
        }
        total[950 + j] += (double)points_spline_nf_hsum(g950);
    }

    /* autoregressive, forward, adjoint */
    points_spline_nf_matvec(t + 8 * TILE, l1_net_2_weight, 1, 16, t + 40 * TILE, NULL, NULL, t + 98 * TILE, 16, 16, TILE, m);
    points_spline_nf_each_sigmoid(t + 24 * TILE, v + 2 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v311 = points_spline_nf_load(t + (8 + j) * TILE + k);
            const points_spline_nf_lane v312 = points_spline_nf_load(t + (24 + j) * TILE + k);
            const points_spline_nf_lane v314 = points_spline_nf_select_eq(v311, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v311 * v312);
            points_spline_nf_store(t + (40 + j) * TILE + k, v314);
        }
    points_spline_nf_outer(total + 966, t + 40 * TILE, v, t + 98 * TILE, points_spline_nf_hole15, 16, 16, 2, TILE, m);
    for (j = 0; j < 16; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g998 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v314 = points_spline_nf_load(t + (40 + j) * TILE + k);
            g998 = g998 + v314;
        }
        total[998 + j] += (double)points_spline_nf_hsum(g998);
    }

    /* autoregressive, forward, adjoint */
    points_spline_nf_strips(t, l1_net_1_weight, 1, 2, t + 40 * TILE, NULL, NULL, t + 98 * TILE, points_spline_nf_strip16, 2, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v287_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v317_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v287_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v317_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v318_1 = v287_1 + v317_2;
        points_spline_nf_store(dx + k, v318_1);
        const points_spline_nf_lane v318_2 = v287_2 + v317_1;
        points_spline_nf_store(dx + 1 * TILE + k, v318_2);
    }
}

static void points_spline_nf_autoregressive_autoregressive_grad_epilogue(const float *params, float *s, const double *total, float *grad)
{
    size_t i, j;
    (void)params;
    for (j = 0; j < 6; j++)
        for (i = 0; i < 2; i++)
            s[2 * j + i] = (float)total[12 + j + 6 * i];
    for (j = 0; j < 6; j++)
        for (i = 0; i < 2; i++)
            s[12 + 2 * j + i] = (float)total[j + 6 * i];
    for (j = 0; j < 5; j++)
        for (i = 0; i < 2; i++)
            s[24 + 2 * j + i] = (float)total[24 + j + 5 * i];
    for (i = 0; i < 32; i++)
        grad[0 + i] = (float)total[966 + i];
    for (i = 0; i < 48; i += 3)
        for (j = points_spline_nf_hole15[i + 1]; j < points_spline_nf_hole15[i + 2]; j++)
            grad[0 + points_spline_nf_hole15[i] * 2 + j] = 0;
    for (i = 0; i < 16; i++)
        grad[32 + i] = (float)total[998 + i];
    for (i = 0; i < 256; i++)
        grad[48 + i] = (float)total[694 + i];
    for (i = 0; i < 16; i++)
        grad[304 + i] = (float)total[950 + i];
    for (i = 0; i < 64; i++)
        grad[320 + i] = (float)total[630 + i];
    for (i = 0; i < 6; i += 3)
        for (j = points_spline_nf_hole13[i + 1]; j < points_spline_nf_hole13[i + 2]; j++)
            grad[320 + points_spline_nf_hole13[i] * 16 + j] = 0;
    grad[384] = (float)total[628];
    grad[385] = (float)total[629];
    grad[386] = (float)total[626];
    grad[387] = (float)total[627];
    for (i = 0; i < 32; i++)
        grad[388 + i] = (float)total[578 + i];
    for (i = 0; i < 48; i += 3)
        for (j = points_spline_nf_hole11[i + 1]; j < points_spline_nf_hole11[i + 2]; j++)
            grad[388 + points_spline_nf_hole11[i] * 2 + j] = 0;
    for (i = 0; i < 16; i++)
        grad[420 + i] = (float)total[610 + i];
    for (i = 0; i < 544; i++)
        grad[436 + i] = (float)total[34 + i];
    for (i = 0; i < 51; i += 3)
        for (j = points_spline_nf_hole9[i + 1]; j < points_spline_nf_hole9[i + 2]; j++)
            grad[436 + points_spline_nf_hole9[i] * 16 + j] = 0;
    for (i = 0; i < 34; i++)
        grad[980 + i] = s[i];
}

static void points_spline_nf_gaussian_grad(const float *x, const float *w, const float *l, const float *x0, float *dx, float *a, double *total, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane x1 = points_spline_nf_load(x + k);
            const points_spline_nf_lane x2 = points_spline_nf_load(x + 1 * TILE + k);
            const points_spline_nf_lane l1 = points_spline_nf_load(l + k);
            const points_spline_nf_lane v5 = l1 + FMA(FMA(x2, x2, (x1 * x1)), -0.5f, -1.837877f);
            const points_spline_nf_lane o1 = points_spline_nf_load(x0 + k);
            const points_spline_nf_lane o2 = points_spline_nf_load(x0 + 1 * TILE + k);
            const points_spline_nf_lane v6 = points_spline_nf_max(o1, o2);
            const points_spline_nf_lane v7 = points_spline_nf_select_lt(v5, points_spline_nf_set(INFINITY), v5, points_spline_nf_set(-INFINITY));
            const points_spline_nf_lane w1 = points_spline_nf_load(w + k);
            const points_spline_nf_lane v10 = w1 * (-points_spline_nf_select_le(v6, points_spline_nf_set(INFINITY), v7, v6));
            const points_spline_nf_lane v11 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), w1, v10, points_spline_nf_set(0.0f));
            g0 = g0 + v11;
            const points_spline_nf_lane v13 = -w1;
            points_spline_nf_store(a + k, v13);
            const points_spline_nf_lane v14 = v13 * (-0.5f);
            const points_spline_nf_lane v15_1 = x1 * v14;
            const points_spline_nf_lane v15_2 = x2 * v14;
            const points_spline_nf_lane v16_1 = v15_1 + v15_1;
            points_spline_nf_store(dx + k, v16_1);
            const points_spline_nf_lane v16_2 = v15_2 + v15_2;
            points_spline_nf_store(dx + 1 * TILE + k, v16_2);
        }
        total[0] += (double)points_spline_nf_hsum(g0);
    }
}

static void points_spline_nf_gaussian_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    (void)params;
    (void)s;
    (void)grad;
    *loss = total[0];
}

/* ---- score ---- */

static void points_spline_nf_score_tile(const float *params, const float *s, float *t, size_t m)
{
    (void)s;
    points_spline_nf_autoregressive_autoregressive_score(params, t + 2 * TILE, t + 164 * TILE, t + 4 * TILE, t + 168 * TILE, m);
    points_spline_nf_gaussian_score(t + 164 * TILE, t, m);
    points_spline_nf_autoregressive_autoregressive_score_back(params, t + 2 * TILE, t, t + 166 * TILE, t + 4 * TILE, t + 168 * TILE, m);
}

void points_spline_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 0);
    size_t first, k;
    int numbers = 1;
    float log_prob[64];
    points_spline_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 128);
        points_spline_nf_score_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[10624 + k];
            score[(first + k) * 2 + 1] = t[10688 + k];
        }
        numbers &= points_spline_nf_are_numbers(score + first * 2, rows * 2);
    }
    for (first = 0; !numbers && first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        points_spline_log_prob(params, rows, x + first * 2, log_prob, work);
        points_spline_nf_settle(log_prob, rows, 2, score + first * 2);
    }
}

/* ---- grad ---- */

static void points_spline_nf_grad_tile(const float *params, const float *s, float *t, double *total, size_t m)
{
    size_t k;
    (void)s;
    for (k = 0; k < m; k += LANES)
        points_spline_nf_store(t + 0 * TILE + k, points_spline_nf_set(0));
    points_spline_nf_autoregressive_autoregressive_grad(params, t + 5 * TILE, t, t + 211 * TILE, t + 7 * TILE, t + 215 * TILE, m);
    points_spline_nf_gaussian_grad(t + 211 * TILE, t + 4 * TILE, t, t + 5 * TILE, t + 2 * TILE, t + 1 * TILE, total + 1014, m);
    points_spline_nf_autoregressive_autoregressive_grad_back(params, t + 5 * TILE, t + 1 * TILE, t + 2 * TILE, t + 213 * TILE, t + 7 * TILE, t + 215 * TILE, total, m);
}

static void points_spline_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    points_spline_nf_autoregressive_autoregressive_grad_epilogue(params, s, total, grad);
    points_spline_nf_gaussian_grad_epilogue(params + 1014, s + 34, total + 1014, loss, grad + 1014);
}

static double points_spline_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double *total = (double *)work;
    float *s = (float *)((char *)work + 8128), *t = (float *)((char *)work + 8320);
    size_t first;
    double loss = 0;
    memset(total, 0, 1015 * sizeof *total);
    points_spline_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 320);
        points_spline_nf_weights(n, rows, m, t + 256);
        points_spline_nf_grad_tile(params, s, t, total, m);
    }
    if (n > 0)
        points_spline_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

#undef TILE

double points_spline_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? points_spline_nf_loss_grad(params, n, x, grad, work) : points_spline_nf_loss_only(params, n, x, work);
}

void points_spline_init(uint64_t seed, float *params)
{
    static const unsigned autoregressive_autoregressive_keep0[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned autoregressive_autoregressive_keep2[] = {16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16};
    static const unsigned autoregressive_autoregressive_keep4[] = {16,0,16,0};
    static const unsigned autoregressive_autoregressive_keep6[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned autoregressive_autoregressive_keep8[] = {16,0,16,0,16,0,16,0,16,0,16,0,16,0,16,0,16,0,16,0,16,0,16,0,
        16,0,16,0,16,0,16,0,16,0};
    static const struct points_spline_nf_initial autoregressive_autoregressive_start[] = {
        {0, 32, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, autoregressive_autoregressive_keep0, 2}, /* flow.1.net.1.weight */
        {32, 16, POINTS_SPLINE_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.1.bias */
        {48, 256, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL, 0.07905694150420949, 0.0, autoregressive_autoregressive_keep2, 16}, /* flow.1.net.2.weight */
        {304, 16, POINTS_SPLINE_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.2.bias */
        {320, 64, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL, 0.11180339887498948, 0.0, autoregressive_autoregressive_keep4, 16}, /* flow.1.net.3.weight */
        {384, 4, POINTS_SPLINE_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.3.bias */
        {388, 32, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, autoregressive_autoregressive_keep6, 2}, /* flow.2.net.1.weight */
        {420, 16, POINTS_SPLINE_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.1.bias */
        {436, 544, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL, 0.11180339887498948, 0.0, autoregressive_autoregressive_keep8, 16}, /* flow.2.net.2.weight */
        {980, 34, POINTS_SPLINE_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.2.bias */
    };
    points_spline_nf_initialise(seed, autoregressive_autoregressive_start, 10, params + 0, 0);
}

void points_spline_adamw(const struct points_spline_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    double scale[2];
    points_spline_nf_adamw_scale(o, step, scale);
    points_spline_nf_adamw_update(o, scale, 1014, params + 0, grad + 0, m + 0, v + 0);
}

#undef LANES
#undef LANE
#undef FMA
#undef LESS
#undef RESTRICT
#undef COPIES

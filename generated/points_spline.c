/* points_spline.c - a normalizing flow in plain C, compiled by nfc 0.1.0; see points_spline.h. Do not edit.
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
    i = ((points_spline_nf_mask)y - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
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
/* Rows it takes at a time: weights, once in the first cache, serve them all. Without vectors two, for small stacks. */
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
static inline void points_spline_nf_six(float *d, size_t results, const float *weight, size_t step_o, size_t step_i,
                          const float *a, size_t apart, size_t n, size_t stride)
{
    points_spline_nf_block b = points_spline_nf_six_begin(d, results, stride);
    points_spline_nf_block6_add(&b, weight - (6 - results) * step_o, step_o, step_i, a, apart, n);
    points_spline_nf_six_end(d, results, stride, &b);
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 * Then 0 where the gate, if there is one, is not above 0: see points_spline_nf_gate. */
static inline void points_spline_nf_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const float *gate, size_t in, size_t out, size_t stride, size_t m)
{
    float pack[POINTS_SPLINE_NF_STRETCH * POINTS_SPLINE_NF_GROUP];
    const size_t whole = out < 6 || in * out < 512 ? 0 : m / (2 * POINTS_SPLINE_NF_LANES) * 2 * POINTS_SPLINE_NF_LANES;
    const size_t few = whole && out % 6 < 3 ? out % 6 : 0, sixes = out - few; /* one or two are no block */
    const int packs = sixes > 24;                                             /* inputs are read often enough */
    size_t g, k, o, first;
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
                for (k = 0; k < group; k += 2 * POINTS_SPLINE_NF_LANES)
                    points_spline_nf_six(to + k, results, weight + o * step_o + first * step_i, step_o, step_i,
                           packs ? pack + k * n : x + k, packs ? 2 * POINTS_SPLINE_NF_LANES : stride, n, stride);
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
static inline void points_spline_nf_strip_block(float *d, size_t results, int six, const float *weight, size_t step_o,
                                  size_t step_i, const float *pack, const unsigned *s, const unsigned *last,
                                  size_t first, size_t end, size_t stride)
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
                             const float *bias, const float *gate, const unsigned *table, size_t rows, size_t in,
                             size_t out, size_t stride, size_t m)
{
    float pack[POINTS_SPLINE_NF_STRETCH * POINTS_SPLINE_NF_GROUP];
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

/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. Blocks of zeros of W are left out. */
static inline void points_spline_nf_outer(double *total, const float *a, const float *b, const unsigned *hole, size_t holes,
                            size_t out, size_t in, size_t stride, size_t m)
{
    float turned[64 * 2 * POINTS_SPLINE_NF_LANES], sum[6 * 2 * POINTS_SPLINE_NF_LANES];
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
                if (points_spline_nf_hollow(&h, hole + 3 * holes, o, results, i, cols))
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

/* Parameter i depends on (seed, i) alone. */
static inline void points_spline_nf_initialise(uint64_t seed, const struct points_spline_nf_initial *from, size_t n, float *params)
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
                    points_spline_nf_philox(seed, from[p].offset + i, block++, 1, w);
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

static void points_spline_nf_each_exp(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            points_spline_nf_store(d + e * stride + k, points_spline_nf_exp(points_spline_nf_load(a + e * stride + k)));
}

static void points_spline_nf_each_log(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            points_spline_nf_store(d + e * stride + k, points_spline_nf_log(points_spline_nf_load(a + e * stride + k)));
}

static void points_spline_nf_each_tanh(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            points_spline_nf_store(d + e * stride + k, points_spline_nf_tanh(points_spline_nf_load(a + e * stride + k)));
}

static void points_spline_nf_each_sigmoid(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            points_spline_nf_store(d + e * stride + k, points_spline_nf_sigmoid(points_spline_nf_load(a + e * stride + k)));
}

static void points_spline_nf_each_softplus(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            points_spline_nf_store(d + e * stride + k, points_spline_nf_softplus(points_spline_nf_load(a + e * stride + k)));
}

static void points_spline_nf_each_normal(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            points_spline_nf_store(d + e * stride + k, points_spline_nf_normal(points_spline_nf_load(a + e * stride + k)));
}

static const unsigned points_spline_nf_strip0[] = {0,6,2,1, 0,6,0,1, 12,2,2,1, 0,2,0,1, 1,6,2,1, 0,6,0,1,
    13,2,2,1, 0,2,0,1};
static const unsigned points_spline_nf_strip1[] = {0,4,1,2, 0,1,0,16, 2,1,0,16};
static const unsigned points_spline_nf_strip2[] = {0,6,2,1, 0,6,0,1, 12,2,2,1, 0,2,0,1, 1,6,2,1, 0,6,0,1,
    13,2,2,1, 0,2,0,1};
static const unsigned points_spline_nf_strip3[] = {0,6,2,1, 0,6,0,16, 12,6,2,1, 0,6,0,16, 24,5,2,1, 0,5,0,16,
    1,6,2,0, 13,6,2,0, 25,5,2,0};
static const unsigned points_spline_nf_strip4[] = {0,6,2,17, 0,6,0,1, 0,6,2,3, 0,6,4,5, 0,6,6,7, 0,6,8,9,
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
static const unsigned points_spline_nf_strip5[] = {0,2,1,1, 0,1,0,16};
static const unsigned points_spline_nf_strip6[] = {0,6,2,2, 0,6,0,1, 0,6,2,3, 12,2,2,2, 0,2,0,1, 0,2,2,3,
    1,6,2,2, 0,6,0,1, 0,6,2,3, 13,2,2,2, 0,2,0,1, 0,2,2,3};
static const unsigned points_spline_nf_strip7[] = {0,2,1,1, 0,1,0,16};
static const unsigned points_spline_nf_hole8[] = {1,0,16, 3,0,16, 5,0,16, 7,0,16, 9,0,16, 11,0,16,
    13,0,16, 15,0,16, 17,0,16, 19,0,16, 21,0,16, 23,0,16,
    25,0,16, 27,0,16, 29,0,16, 31,0,16, 33,0,16};
static const unsigned points_spline_nf_strip9[] = {0,6,2,17, 0,6,0,1, 0,6,2,3, 0,6,4,5, 0,6,6,7, 0,6,8,9,
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
static const unsigned points_spline_nf_hole10[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2};
static const unsigned points_spline_nf_strip11[] = {0,2,1,1, 0,1,0,16};
static const unsigned points_spline_nf_hole12[] = {1,0,16, 3,0,16};
static const unsigned points_spline_nf_strip13[] = {0,6,2,2, 0,6,0,1, 0,6,2,3, 12,2,2,2, 0,2,0,1, 0,2,2,3,
    1,6,2,2, 0,6,0,1, 0,6,2,3, 13,2,2,2, 0,2,0,1, 0,2,2,3};
static const unsigned points_spline_nf_hole14[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2};

/* ---- forward ---- */

static void points_spline_nf_forward_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void points_spline_nf_forward_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [16, 2] */
    const float *flow_1_net_1_bias = params + 32; /* flow.1.net.1.bias [16] */
    const float *flow_1_net_2_weight = params + 48; /* flow.1.net.2.weight [16, 16] */
    const float *flow_1_net_2_bias = params + 304; /* flow.1.net.2.bias [16] */
    const float *flow_1_net_3_weight = params + 320; /* flow.1.net.3.weight [4, 16] */
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_1_weight = params + 388; /* flow.2.net.1.weight [16, 2] */
    const float *flow_2_net_1_bias = params + 420; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 436; /* flow.2.net.2.weight [34, 16] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
#define TILE 128
    size_t k, j;
    (void)s;
    (void)total;

    /* layer 1: autoregressive, forward */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v1_1 = x2;
        points_spline_nf_store(t + 2 * TILE + k, v1_1);
        const points_spline_nf_lane v1_2 = x1;
        points_spline_nf_store(t + 3 * TILE + k, v1_2);
    }
    points_spline_nf_strips(t + 4 * TILE, flow_1_net_1_weight, 2, 1, t + 2 * TILE, flow_1_net_1_bias, NULL, points_spline_nf_strip0, 8, 2, 16, TILE, m);
    points_spline_nf_each_softplus(t + 20 * TILE, t + 4 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 2 * TILE, flow_1_net_2_weight, 16, 1, t + 20 * TILE, flow_1_net_2_bias, NULL, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 18 * TILE, t + 2 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 2 * TILE, flow_1_net_3_weight, 16, 1, t + 18 * TILE, NULL, NULL, points_spline_nf_strip1, 3, 16, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v7_1 = v6_1 + flow_1_net_3_bias[0];
        points_spline_nf_store(t + 6 * TILE + k, v7_1);
        const points_spline_nf_lane v7_2 = v6_2 + flow_1_net_3_bias[1];
        points_spline_nf_store(t + 7 * TILE + k, v7_2);
        const points_spline_nf_lane v7_3 = v6_3 + flow_1_net_3_bias[2];
        points_spline_nf_store(t + 8 * TILE + k, v7_3);
        const points_spline_nf_lane v7_4 = v6_4 + flow_1_net_3_bias[3];
        points_spline_nf_store(t + 9 * TILE + k, v7_4);
        const points_spline_nf_lane v11_1 = v7_1 / FMA(points_spline_nf_abs(v7_1), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 10 * TILE + k, v11_1);
        const points_spline_nf_lane v11_2 = v7_2 / FMA(points_spline_nf_abs(v7_2), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 11 * TILE + k, v11_2);
    }
    points_spline_nf_each_exp(t + 2 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v12_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v7_3 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v7_4 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v14_1 = FMA(x1, v12_1, v7_3);
        points_spline_nf_store(t + 4 * TILE + k, v14_1);
        const points_spline_nf_lane v14_2 = FMA(x2, v12_2, v7_4);
        points_spline_nf_store(t + 5 * TILE + k, v14_2);
        const points_spline_nf_lane v11_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v11_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v15 = v11_1 + v11_2;
        points_spline_nf_store(t + 12 * TILE + k, v15);
        const points_spline_nf_lane v16_1 = v14_2;
        points_spline_nf_store(t + 13 * TILE + k, v16_1);
        const points_spline_nf_lane v16_2 = v14_1;
        points_spline_nf_store(t + 14 * TILE + k, v16_2);
    }

    /* layer 2: autoregressive, forward */
    points_spline_nf_strips(t + 15 * TILE, flow_2_net_1_weight, 2, 1, t + 13 * TILE, flow_2_net_1_bias, NULL, points_spline_nf_strip2, 8, 2, 16, TILE, m);
    points_spline_nf_each_tanh(t + 31 * TILE, t + 15 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 47 * TILE, flow_2_net_2_weight, 16, 1, t + 31 * TILE, flow_2_net_2_bias, NULL, points_spline_nf_strip3, 9, 16, 34, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v20_1 = points_spline_nf_load(t + (71 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (13 + 5 * j) * TILE + k, v20_1);
            const points_spline_nf_lane v20_2 = points_spline_nf_load(t + (73 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (14 + 5 * j) * TILE + k, v20_2);
            const points_spline_nf_lane v20_3 = points_spline_nf_load(t + (75 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (15 + 5 * j) * TILE + k, v20_3);
            const points_spline_nf_lane v20_4 = points_spline_nf_load(t + (77 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (16 + 5 * j) * TILE + k, v20_4);
            const points_spline_nf_lane v20_5 = points_spline_nf_load(t + (79 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (17 + 5 * j) * TILE + k, v20_5);
        }
    points_spline_nf_each_softplus(t + 23 * TILE, t + 13 * TILE, 10, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v21_1 = points_spline_nf_load(t + (23 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_2 = points_spline_nf_load(t + (24 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_3 = points_spline_nf_load(t + (25 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_4 = points_spline_nf_load(t + (26 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_5 = points_spline_nf_load(t + (27 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_1 = v21_1 + 0.001f;
            points_spline_nf_store(t + (13 + 5 * j) * TILE + k, v22_1);
            const points_spline_nf_lane v22_2 = v21_2 + 0.001f;
            points_spline_nf_store(t + (14 + 5 * j) * TILE + k, v22_2);
            const points_spline_nf_lane v22_3 = v21_3 + 0.001f;
            points_spline_nf_store(t + (15 + 5 * j) * TILE + k, v22_3);
            const points_spline_nf_lane v22_4 = v21_4 + 0.001f;
            points_spline_nf_store(t + (16 + 5 * j) * TILE + k, v22_4);
            const points_spline_nf_lane v22_5 = v21_5 + 0.001f;
            points_spline_nf_store(t + (17 + 5 * j) * TILE + k, v22_5);
            const points_spline_nf_lane v23 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (47 + j) * TILE + k), points_spline_nf_load(t + (49 + j) * TILE + k)), points_spline_nf_load(t + (51 + j) * TILE + k)), points_spline_nf_load(t + (53 + j) * TILE + k)), points_spline_nf_load(t + (55 + j) * TILE + k)), points_spline_nf_load(t + (57 + j) * TILE + k));
            const points_spline_nf_lane v24 = v23;
            const points_spline_nf_lane v25_1 = points_spline_nf_load(t + (47 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (33 + 6 * j) * TILE + k, v25_1);
            const points_spline_nf_lane v25_2 = points_spline_nf_load(t + (49 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (34 + 6 * j) * TILE + k, v25_2);
            const points_spline_nf_lane v25_3 = points_spline_nf_load(t + (51 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (35 + 6 * j) * TILE + k, v25_3);
            const points_spline_nf_lane v25_4 = points_spline_nf_load(t + (53 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (36 + 6 * j) * TILE + k, v25_4);
            const points_spline_nf_lane v25_5 = points_spline_nf_load(t + (55 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (37 + 6 * j) * TILE + k, v25_5);
            const points_spline_nf_lane v25_6 = points_spline_nf_load(t + (57 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (38 + 6 * j) * TILE + k, v25_6);
        }
    points_spline_nf_each_exp(t + 81 * TILE, t + 33 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v26_1 = points_spline_nf_load(t + (81 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_2 = points_spline_nf_load(t + (82 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_3 = points_spline_nf_load(t + (83 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_4 = points_spline_nf_load(t + (84 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_5 = points_spline_nf_load(t + (85 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_6 = points_spline_nf_load(t + (86 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27 = v26_1 + v26_2 + v26_3 + v26_4 + v26_5 + v26_6;
            const points_spline_nf_lane v31_1 = FMA(v26_1 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_2 = v31_1 + FMA(v26_2 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_3 = v31_2 + FMA(v26_3 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_4 = v31_3 + FMA(v26_4 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_5 = v31_4 + FMA(v26_5 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v33_1 = FMA(v31_1, 1e+01f, -5.0f);
            points_spline_nf_store(t + (23 + 6 * j) * TILE + k, v33_1);
            const points_spline_nf_lane v33_2 = FMA(v31_2, 1e+01f, -5.0f);
            points_spline_nf_store(t + (24 + 6 * j) * TILE + k, v33_2);
            const points_spline_nf_lane v33_3 = FMA(v31_3, 1e+01f, -5.0f);
            points_spline_nf_store(t + (25 + 6 * j) * TILE + k, v33_3);
            const points_spline_nf_lane v33_4 = FMA(v31_4, 1e+01f, -5.0f);
            points_spline_nf_store(t + (26 + 6 * j) * TILE + k, v33_4);
            const points_spline_nf_lane v33_5 = FMA(v31_5, 1e+01f, -5.0f);
            points_spline_nf_store(t + (27 + 6 * j) * TILE + k, v33_5);
            const points_spline_nf_lane v34 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (59 + j) * TILE + k), points_spline_nf_load(t + (61 + j) * TILE + k)), points_spline_nf_load(t + (63 + j) * TILE + k)), points_spline_nf_load(t + (65 + j) * TILE + k)), points_spline_nf_load(t + (67 + j) * TILE + k)), points_spline_nf_load(t + (69 + j) * TILE + k));
            const points_spline_nf_lane v35 = v34;
            const points_spline_nf_lane v36_1 = points_spline_nf_load(t + (59 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (35 + 6 * j) * TILE + k, v36_1);
            const points_spline_nf_lane v36_2 = points_spline_nf_load(t + (61 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (36 + 6 * j) * TILE + k, v36_2);
            const points_spline_nf_lane v36_3 = points_spline_nf_load(t + (63 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (37 + 6 * j) * TILE + k, v36_3);
            const points_spline_nf_lane v36_4 = points_spline_nf_load(t + (65 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (38 + 6 * j) * TILE + k, v36_4);
            const points_spline_nf_lane v36_5 = points_spline_nf_load(t + (67 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (39 + 6 * j) * TILE + k, v36_5);
            const points_spline_nf_lane v36_6 = points_spline_nf_load(t + (69 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (40 + 6 * j) * TILE + k, v36_6);
        }
    points_spline_nf_each_exp(t + 47 * TILE, t + 35 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v37_1 = points_spline_nf_load(t + (47 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_2 = points_spline_nf_load(t + (48 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_3 = points_spline_nf_load(t + (49 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_4 = points_spline_nf_load(t + (50 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_5 = points_spline_nf_load(t + (51 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_6 = points_spline_nf_load(t + (52 + 6 * j) * TILE + k);
            const points_spline_nf_lane v38 = v37_1 + v37_2 + v37_3 + v37_4 + v37_5 + v37_6;
            const points_spline_nf_lane v42_1 = FMA(v37_1 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_2 = v42_1 + FMA(v37_2 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_3 = v42_2 + FMA(v37_3 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_4 = v42_3 + FMA(v37_4 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_5 = v42_4 + FMA(v37_5 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v44_1 = FMA(v42_1, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_2 = FMA(v42_2, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_3 = FMA(v42_3, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_4 = FMA(v42_4, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_5 = FMA(v42_5, 1e+01f, -5.0f);
            const points_spline_nf_lane v14 = points_spline_nf_load(t + (4 + j) * TILE + k);
            const points_spline_nf_lane v45 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14, points_spline_nf_set(5.0f), v14);
            const points_spline_nf_lane v46 = points_spline_nf_select_lt(v14, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v45);
            const points_spline_nf_lane v33_1 = points_spline_nf_load(t + (23 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_2 = points_spline_nf_load(t + (24 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_3 = points_spline_nf_load(t + (25 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_4 = points_spline_nf_load(t + (26 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_5 = points_spline_nf_load(t + (27 + 6 * j) * TILE + k);
            const points_spline_nf_lane v47_1 = points_spline_nf_select_lt(v46, v33_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_2 = points_spline_nf_select_lt(v46, v33_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_3 = points_spline_nf_select_lt(v46, v33_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_4 = points_spline_nf_select_lt(v46, v33_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_5 = points_spline_nf_select_lt(v46, v33_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v48_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_2 = points_spline_nf_select_lt(v47_2, v47_1, v33_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_3 = points_spline_nf_select_lt(v47_3, v47_2, v33_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_4 = points_spline_nf_select_lt(v47_4, v47_3, v33_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_5 = points_spline_nf_select_lt(v47_5, v47_4, v33_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v33_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49 = v48_1 + v48_2 + v48_3 + v48_4 + v48_5 + v48_6;
            const points_spline_nf_lane v50_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v33_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_2 = points_spline_nf_select_lt(v47_2, v47_1, v33_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_3 = points_spline_nf_select_lt(v47_3, v47_2, v33_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_4 = points_spline_nf_select_lt(v47_4, v47_3, v33_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_5 = points_spline_nf_select_lt(v47_5, v47_4, v33_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_2 = points_spline_nf_select_lt(v47_2, v47_1, v44_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_3 = points_spline_nf_select_lt(v47_3, v47_2, v44_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_4 = points_spline_nf_select_lt(v47_4, v47_3, v44_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_5 = points_spline_nf_select_lt(v47_5, v47_4, v44_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v44_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53 = v52_1 + v52_2 + v52_3 + v52_4 + v52_5 + v52_6;
            points_spline_nf_store(t + (j) * TILE + k, v53);
            const points_spline_nf_lane v54_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v44_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_2 = points_spline_nf_select_lt(v47_2, v47_1, v44_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_3 = points_spline_nf_select_lt(v47_3, v47_2, v44_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_4 = points_spline_nf_select_lt(v47_4, v47_3, v44_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_5 = points_spline_nf_select_lt(v47_5, v47_4, v44_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v22_1 = points_spline_nf_load(t + (13 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_2 = points_spline_nf_load(t + (14 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_3 = points_spline_nf_load(t + (15 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_4 = points_spline_nf_load(t + (16 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_5 = points_spline_nf_load(t + (17 + 5 * j) * TILE + k);
            const points_spline_nf_lane v56_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_2 = points_spline_nf_select_lt(v47_2, v47_1, v22_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_3 = points_spline_nf_select_lt(v47_3, v47_2, v22_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_4 = points_spline_nf_select_lt(v47_4, v47_3, v22_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_5 = points_spline_nf_select_lt(v47_5, v47_4, v22_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v22_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v57 = v56_1 + v56_2 + v56_3 + v56_4 + v56_5 + v56_6;
            points_spline_nf_store(t + (2 + j) * TILE + k, v57);
            const points_spline_nf_lane v58_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v22_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_2 = points_spline_nf_select_lt(v47_2, v47_1, v22_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_3 = points_spline_nf_select_lt(v47_3, v47_2, v22_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_4 = points_spline_nf_select_lt(v47_4, v47_3, v22_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_5 = points_spline_nf_select_lt(v47_5, v47_4, v22_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v59 = v58_1 + v58_2 + v58_3 + v58_4 + v58_5 + v58_6;
            points_spline_nf_store(t + (6 + j) * TILE + k, v59);
            const points_spline_nf_lane v60 = (v54_1 + v54_2 + v54_3 + v54_4 + v54_5 + v54_6) - v53;
            points_spline_nf_store(t + (8 + j) * TILE + k, v60);
            const points_spline_nf_lane v61 = (v50_1 + v50_2 + v50_3 + v50_4 + v50_5 + v50_6) - v49;
            const points_spline_nf_lane v62 = v60 / v61;
            points_spline_nf_store(t + (10 + j) * TILE + k, v62);
            const points_spline_nf_lane v64 = (v46 - v49) / v61;
            points_spline_nf_store(t + (35 + j) * TILE + k, v64);
            const points_spline_nf_lane v65 = 1.0f - v64;
            points_spline_nf_store(t + (37 + j) * TILE + k, v65);
            const points_spline_nf_lane v66 = v64 * v65;
            points_spline_nf_store(t + (39 + j) * TILE + k, v66);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v73_1 = v62_1 * 2.0f;
        points_spline_nf_store(t + 13 * TILE + k, v73_1);
        const points_spline_nf_lane v73_2 = v62_2 * 2.0f;
        points_spline_nf_store(t + 14 * TILE + k, v73_2);
        const points_spline_nf_lane v76_1 = FMA(v66_1, v57_1 + v59_1 - v73_1, v62_1);
        points_spline_nf_store(t + 15 * TILE + k, v76_1);
        const points_spline_nf_lane v76_2 = FMA(v66_2, v57_2 + v59_2 - v73_2, v62_2);
        points_spline_nf_store(t + 16 * TILE + k, v76_2);
        const points_spline_nf_lane v53_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v53_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v78_1 = v53_1 + (v60_1 * FMA(v57_1, v66_1, v64_1 * (v62_1 * v64_1))) / v76_1;
        const points_spline_nf_lane v78_2 = v53_2 + (v60_2 * FMA(v57_2, v66_2, v64_2 * (v62_2 * v64_2))) / v76_2;
        const points_spline_nf_lane v82_1 = v78_1 + points_spline_nf_min(5.0f - v78_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 17 * TILE + k, v82_1);
        const points_spline_nf_lane v82_2 = v78_2 + points_spline_nf_min(5.0f - v78_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 18 * TILE + k, v82_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v76_1 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v76_2 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v83_1 = v62_1 / v76_1;
        points_spline_nf_store(t + k, v83_1);
        const points_spline_nf_lane v83_2 = v62_2 / v76_2;
        points_spline_nf_store(t + 1 * TILE + k, v83_2);
    }
    points_spline_nf_each_log(t + 8 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v84_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v84_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v85_1 = v84_1 * 2.0f;
        points_spline_nf_store(t + k, v85_1);
        const points_spline_nf_lane v85_2 = v84_2 * 2.0f;
        points_spline_nf_store(t + 1 * TILE + k, v85_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v73_1 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v73_2 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v92_1 = FMA(v57_1, v65_1 * v65_1, FMA(v66_1, v73_1, v64_1 * (v59_1 * v64_1)));
        points_spline_nf_store(t + 10 * TILE + k, v92_1);
        const points_spline_nf_lane v92_2 = FMA(v57_2, v65_2 * v65_2, FMA(v66_2, v73_2, v64_2 * (v59_2 * v64_2)));
        points_spline_nf_store(t + 11 * TILE + k, v92_2);
    }
    points_spline_nf_each_log(t + 2 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v85_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v93_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v85_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v93_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v82_1 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v82_2 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v95_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v14_1, v82_1);
        const points_spline_nf_lane v95_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v14_2, v82_2);
        const points_spline_nf_lane v96_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), v14_1, v95_1);
        points_spline_nf_store(t + 6 * TILE + k, v96_1);
        const points_spline_nf_lane v96_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), v14_2, v95_2);
        points_spline_nf_store(t + 7 * TILE + k, v96_2);
        const points_spline_nf_lane v97_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v85_1 + v93_1);
        const points_spline_nf_lane v97_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v85_2 + v93_2);
        const points_spline_nf_lane v98_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v97_1);
        const points_spline_nf_lane v98_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v97_2);
        const points_spline_nf_lane v15 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v100 = v15 + (v98_1 + v98_2);
        points_spline_nf_store(t + 8 * TILE + k, v100);
    }
#undef TILE
}

void points_spline_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float s[1], t[94 * 128];
    size_t first, k;
    (void)work;
    points_spline_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        points_spline_nf_forward_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[768 + k];
            z[(first + k) * 2 + 1] = t[896 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[1024 + k];
    }
}

/* ---- inverse ---- */

static void points_spline_nf_inverse_prologue(const float *params, float *s)
{
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
    size_t i, j;
    s[0] = flow_2_net_2_bias[25] + 0.5397424f;
    s[1] = flow_2_net_2_bias[27] + 0.5397424f;
    s[2] = flow_2_net_2_bias[29] + 0.5397424f;
    s[3] = flow_2_net_2_bias[31] + 0.5397424f;
    s[4] = flow_2_net_2_bias[33] + 0.5397424f;
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
        s[15 + i] = flow_2_net_2_bias[1 + 2 * i];
    for (j = 0; j < 1; j++) {
        float sum = s[15 + j * 6];
        for (i = 0; i < 6; i++) {
            const float next = s[15 + j * 6 + i];
            sum = sum < next ? next : sum;
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
        }
        s[35 + j] = sum;
    }
    s[36] = s[29] / s[35];
    s[37] = s[30] / s[35];
    s[38] = s[31] / s[35];
    s[39] = s[32] / s[35];
    s[40] = s[33] / s[35];
    s[41] = s[34] / s[35];
    s[42] = s[36] * 0.994f;
    s[43] = s[37] * 0.994f;
    s[44] = s[38] * 0.994f;
    s[45] = s[39] * 0.994f;
    s[46] = s[40] * 0.994f;
    s[47] = s[41] * 0.994f;
    s[48] = s[42] + 0.001f;
    s[49] = s[43] + 0.001f;
    s[50] = s[44] + 0.001f;
    s[51] = s[45] + 0.001f;
    s[52] = s[46] + 0.001f;
    s[53] = s[47] + 0.001f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[48 + j * 6 + i];
            sum += next;
            s[54 + j * 6 + i] = sum;
        }
    }
    s[60] = s[54] * 1e+01f;
    s[61] = s[55] * 1e+01f;
    s[62] = s[56] * 1e+01f;
    s[63] = s[57] * 1e+01f;
    s[64] = s[58] * 1e+01f;
    s[66] = s[60] - 5.0f;
    s[67] = s[61] - 5.0f;
    s[68] = s[62] - 5.0f;
    s[69] = s[63] - 5.0f;
    s[70] = s[64] - 5.0f;
    for (i = 0; i < 6; i++)
        s[72 + i] = flow_2_net_2_bias[13 + 2 * i];
    for (j = 0; j < 1; j++) {
        float sum = s[72 + j * 6];
        for (i = 0; i < 6; i++) {
            const float next = s[72 + j * 6 + i];
            sum = sum < next ? next : sum;
        }
        s[78 + j] = sum;
    }
    s[79] = s[78];
    s[80] = s[72] - s[79];
    s[81] = s[73] - s[79];
    s[82] = s[74] - s[79];
    s[83] = s[75] - s[79];
    s[84] = s[76] - s[79];
    s[85] = s[77] - s[79];
    s[86] = expf(s[80]);
    s[87] = expf(s[81]);
    s[88] = expf(s[82]);
    s[89] = expf(s[83]);
    s[90] = expf(s[84]);
    s[91] = expf(s[85]);
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[86 + j * 6 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = s[86] / s[92];
    s[94] = s[87] / s[92];
    s[95] = s[88] / s[92];
    s[96] = s[89] / s[92];
    s[97] = s[90] / s[92];
    s[98] = s[91] / s[92];
    s[99] = s[93] * 0.994f;
    s[100] = s[94] * 0.994f;
    s[101] = s[95] * 0.994f;
    s[102] = s[96] * 0.994f;
    s[103] = s[97] * 0.994f;
    s[104] = s[98] * 0.994f;
    s[105] = s[99] + 0.001f;
    s[106] = s[100] + 0.001f;
    s[107] = s[101] + 0.001f;
    s[108] = s[102] + 0.001f;
    s[109] = s[103] + 0.001f;
    s[110] = s[104] + 0.001f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[105 + j * 6 + i];
            sum += next;
            s[111 + j * 6 + i] = sum;
        }
    }
    s[117] = s[111] * 1e+01f;
    s[118] = s[112] * 1e+01f;
    s[119] = s[113] * 1e+01f;
    s[120] = s[114] * 1e+01f;
    s[121] = s[115] * 1e+01f;
    s[123] = s[117] - 5.0f;
    s[124] = s[118] - 5.0f;
    s[125] = s[119] - 5.0f;
    s[126] = s[120] - 5.0f;
    s[127] = s[121] - 5.0f;
    s[129] = fabsf(flow_1_net_3_bias[1]);
    s[130] = s[129] * 0.14476483f;
    s[131] = s[130] + 1.0f;
    s[132] = flow_1_net_3_bias[1] / s[131];
    s[133] = -s[132];
    s[134] = expf(s[133]);
}

static void points_spline_nf_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [16, 2] */
    const float *flow_1_net_1_bias = params + 32; /* flow.1.net.1.bias [16] */
    const float *flow_1_net_2_weight = params + 48; /* flow.1.net.2.weight [16, 16] */
    const float *flow_1_net_2_bias = params + 304; /* flow.1.net.2.bias [16] */
    const float *flow_1_net_3_weight = params + 320; /* flow.1.net.3.weight [4, 16] */
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_1_weight = params + 388; /* flow.2.net.1.weight [16, 2] */
    const float *flow_2_net_1_bias = params + 420; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 436; /* flow.2.net.2.weight [34, 16] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
#define TILE 128
    size_t k, j;
    (void)total;

    /* layer 2: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v1_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x1, points_spline_nf_set(5.0f), x1);
        const points_spline_nf_lane v1_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x2, points_spline_nf_set(5.0f), x2);
        const points_spline_nf_lane v2_1 = points_spline_nf_select_lt(x1, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v1_1);
        points_spline_nf_store(t + 2 * TILE + k, v2_1);
        const points_spline_nf_lane v2_2 = points_spline_nf_select_lt(x2, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v1_2);
        points_spline_nf_store(t + 3 * TILE + k, v2_2);
        const points_spline_nf_lane v3_1 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[123]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 4 * TILE + k, v3_1);
        const points_spline_nf_lane v3_2 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[124]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 5 * TILE + k, v3_2);
        const points_spline_nf_lane v3_3 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[125]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 6 * TILE + k, v3_3);
        const points_spline_nf_lane v3_4 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[126]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 7 * TILE + k, v3_4);
        const points_spline_nf_lane v3_5 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[127]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 8 * TILE + k, v3_5);
        const points_spline_nf_lane v4_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[66]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[67]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[68]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[69]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[70]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v5 = v4_1 + v4_2 + v4_3 + v4_4 + v4_5 + v4_6;
        points_spline_nf_store(t + 14 * TILE + k, v5);
        const points_spline_nf_lane v6_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[66]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 15 * TILE + k, v6_1);
        const points_spline_nf_lane v6_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[67]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 16 * TILE + k, v6_2);
        const points_spline_nf_lane v6_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[68]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 17 * TILE + k, v6_3);
        const points_spline_nf_lane v6_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[69]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 18 * TILE + k, v6_4);
        const points_spline_nf_lane v6_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[70]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 19 * TILE + k, v6_5);
        const points_spline_nf_lane v6_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 20 * TILE + k, v6_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v6_5 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v6_6 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v7 = v6_1 + v6_2 + v6_3 + v6_4 + v6_5 + v6_6;
        points_spline_nf_store(t + 21 * TILE + k, v7);
        const points_spline_nf_lane v3_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v3_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v3_3 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v3_4 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v3_5 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v8_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[123]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[124]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[125]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[126]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[127]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v9 = v8_1 + v8_2 + v8_3 + v8_4 + v8_5 + v8_6;
        points_spline_nf_store(t + 22 * TILE + k, v9);
        const points_spline_nf_lane v10_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[123]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[124]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[125]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[126]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[127]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v11 = v10_1 + v10_2 + v10_3 + v10_4 + v10_5 + v10_6;
        points_spline_nf_store(t + 23 * TILE + k, v11);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v3_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v3_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v3_3 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v3_4 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v3_5 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[10]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[11]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[12]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[13]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[14]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v13 = v12_1 + v12_2 + v12_3 + v12_4 + v12_5 + v12_6;
        points_spline_nf_store(t + 15 * TILE + k, v13);
        const points_spline_nf_lane v14_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[10]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[11]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[12]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[13]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[14]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v15 = v14_1 + v14_2 + v14_3 + v14_4 + v14_5 + v14_6;
        points_spline_nf_store(t + 16 * TILE + k, v15);
        const points_spline_nf_lane v11 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v9 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v16 = v11 - v9;
        const points_spline_nf_lane v7 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v5 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v17 = v7 - v5;
        points_spline_nf_store(t + 17 * TILE + k, v17);
        const points_spline_nf_lane v18 = v16 / v17;
        points_spline_nf_store(t + 18 * TILE + k, v18);
        const points_spline_nf_lane v2_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v20 = (v2_2 - v9) / v16;
        points_spline_nf_store(t + 19 * TILE + k, v20);
        const points_spline_nf_lane v22 = v18 * 2.0f;
        points_spline_nf_store(t + 20 * TILE + k, v22);
        const points_spline_nf_lane v23 = v13 + v15 - v22;
        points_spline_nf_store(t + 24 * TILE + k, v23);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v18 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v13 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v20 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v23 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v25 = v20 * v23;
        const points_spline_nf_lane v26 = v18 - v13 + v25;
        const points_spline_nf_lane v27 = v13 - v25;
        const points_spline_nf_lane v33 = points_spline_nf_max(FMA(v20, v18 * (v26 * 4.0f), v27 * v27), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v36 = points_spline_nf_sqrt(v33) + points_spline_nf_abs(v27);
        const points_spline_nf_lane v22 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v38 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v27, v20 * v22, v36);
        const points_spline_nf_lane v40 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v27, v36, v26 * 2.0f);
        const points_spline_nf_lane v41 = v38 / v40;
        const points_spline_nf_lane v45 = v41 + points_spline_nf_min(1.0f - v41, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 21 * TILE + k, v45);
        const points_spline_nf_lane v17 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v5 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v47 = FMA(v17, v45, v5);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v52 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x2, x2, v47 + points_spline_nf_min(5.0f - v47, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v53 = points_spline_nf_select_lt(x2, points_spline_nf_set(-5.0f), x2, v52);
        points_spline_nf_store(t + 22 * TILE + k, v53);
    }
    points_spline_nf_matvec(t + 25 * TILE, flow_2_net_1_weight, 2, 1, t + 22 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    points_spline_nf_each_tanh(t + 41 * TILE, t + 25 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 57 * TILE, flow_2_net_2_weight, 32, 1, t + 41 * TILE, NULL, NULL, 16, 17, TILE, m);
    for (j = 0; j < 17; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v56 = points_spline_nf_load(t + (57 + j) * TILE + k);
            const points_spline_nf_lane v57 = v56 + flow_2_net_2_bias[2 * j];
            points_spline_nf_store(t + (25 + j) * TILE + k, v57);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v58_1 = points_spline_nf_load(t + 37 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 42 * TILE + k, v58_1);
        const points_spline_nf_lane v58_2 = points_spline_nf_load(t + 38 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 43 * TILE + k, v58_2);
        const points_spline_nf_lane v58_3 = points_spline_nf_load(t + 39 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 44 * TILE + k, v58_3);
        const points_spline_nf_lane v58_4 = points_spline_nf_load(t + 40 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 45 * TILE + k, v58_4);
        const points_spline_nf_lane v58_5 = points_spline_nf_load(t + 41 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 46 * TILE + k, v58_5);
    }
    points_spline_nf_each_softplus(t + 47 * TILE, t + 42 * TILE, 5, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 48 * TILE + k);
        const points_spline_nf_lane v59_3 = points_spline_nf_load(t + 49 * TILE + k);
        const points_spline_nf_lane v59_4 = points_spline_nf_load(t + 50 * TILE + k);
        const points_spline_nf_lane v59_5 = points_spline_nf_load(t + 51 * TILE + k);
        const points_spline_nf_lane v60_1 = v59_1 + 0.001f;
        points_spline_nf_store(t + 42 * TILE + k, v60_1);
        const points_spline_nf_lane v60_2 = v59_2 + 0.001f;
        points_spline_nf_store(t + 43 * TILE + k, v60_2);
        const points_spline_nf_lane v60_3 = v59_3 + 0.001f;
        points_spline_nf_store(t + 44 * TILE + k, v60_3);
        const points_spline_nf_lane v60_4 = v59_4 + 0.001f;
        points_spline_nf_store(t + 45 * TILE + k, v60_4);
        const points_spline_nf_lane v60_5 = v59_5 + 0.001f;
        points_spline_nf_store(t + 46 * TILE + k, v60_5);
        const points_spline_nf_lane v61 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + 25 * TILE + k), points_spline_nf_load(t + 26 * TILE + k)), points_spline_nf_load(t + 27 * TILE + k)), points_spline_nf_load(t + 28 * TILE + k)), points_spline_nf_load(t + 29 * TILE + k)), points_spline_nf_load(t + 30 * TILE + k));
        const points_spline_nf_lane v62 = v61;
        const points_spline_nf_lane v63_1 = points_spline_nf_load(t + 25 * TILE + k) - v62;
        points_spline_nf_store(t + 52 * TILE + k, v63_1);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(t + 26 * TILE + k) - v62;
        points_spline_nf_store(t + 53 * TILE + k, v63_2);
        const points_spline_nf_lane v63_3 = points_spline_nf_load(t + 27 * TILE + k) - v62;
        points_spline_nf_store(t + 54 * TILE + k, v63_3);
        const points_spline_nf_lane v63_4 = points_spline_nf_load(t + 28 * TILE + k) - v62;
        points_spline_nf_store(t + 55 * TILE + k, v63_4);
        const points_spline_nf_lane v63_5 = points_spline_nf_load(t + 29 * TILE + k) - v62;
        points_spline_nf_store(t + 56 * TILE + k, v63_5);
        const points_spline_nf_lane v63_6 = points_spline_nf_load(t + 30 * TILE + k) - v62;
        points_spline_nf_store(t + 57 * TILE + k, v63_6);
    }
    points_spline_nf_each_exp(t + 58 * TILE, t + 52 * TILE, 6, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 58 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 59 * TILE + k);
        const points_spline_nf_lane v64_3 = points_spline_nf_load(t + 60 * TILE + k);
        const points_spline_nf_lane v64_4 = points_spline_nf_load(t + 61 * TILE + k);
        const points_spline_nf_lane v64_5 = points_spline_nf_load(t + 62 * TILE + k);
        const points_spline_nf_lane v64_6 = points_spline_nf_load(t + 63 * TILE + k);
        const points_spline_nf_lane v65 = v64_1 + v64_2 + v64_3 + v64_4 + v64_5 + v64_6;
        const points_spline_nf_lane v69_1 = FMA(v64_1 / v65, 0.994f, 0.001f);
        points_spline_nf_store(t + 47 * TILE + k, v69_1);
        const points_spline_nf_lane v69_2 = v69_1 + FMA(v64_2 / v65, 0.994f, 0.001f);
        points_spline_nf_store(t + 48 * TILE + k, v69_2);
        const points_spline_nf_lane v69_3 = v69_2 + FMA(v64_3 / v65, 0.994f, 0.001f);
        points_spline_nf_store(t + 49 * TILE + k, v69_3);
        const points_spline_nf_lane v69_4 = v69_3 + FMA(v64_4 / v65, 0.994f, 0.001f);
        points_spline_nf_store(t + 50 * TILE + k, v69_4);
        const points_spline_nf_lane v69_5 = v69_4 + FMA(v64_5 / v65, 0.994f, 0.001f);
        points_spline_nf_store(t + 51 * TILE + k, v69_5);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v69_1 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v69_2 = points_spline_nf_load(t + 48 * TILE + k);
        const points_spline_nf_lane v69_3 = points_spline_nf_load(t + 49 * TILE + k);
        const points_spline_nf_lane v69_4 = points_spline_nf_load(t + 50 * TILE + k);
        const points_spline_nf_lane v69_5 = points_spline_nf_load(t + 51 * TILE + k);
        const points_spline_nf_lane v71_1 = FMA(v69_1, 1e+01f, -5.0f);
        points_spline_nf_store(t + 53 * TILE + k, v71_1);
        const points_spline_nf_lane v71_2 = FMA(v69_2, 1e+01f, -5.0f);
        points_spline_nf_store(t + 54 * TILE + k, v71_2);
        const points_spline_nf_lane v71_3 = FMA(v69_3, 1e+01f, -5.0f);
        points_spline_nf_store(t + 55 * TILE + k, v71_3);
        const points_spline_nf_lane v71_4 = FMA(v69_4, 1e+01f, -5.0f);
        points_spline_nf_store(t + 56 * TILE + k, v71_4);
        const points_spline_nf_lane v71_5 = FMA(v69_5, 1e+01f, -5.0f);
        points_spline_nf_store(t + 57 * TILE + k, v71_5);
        const points_spline_nf_lane v72 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + 31 * TILE + k), points_spline_nf_load(t + 32 * TILE + k)), points_spline_nf_load(t + 33 * TILE + k)), points_spline_nf_load(t + 34 * TILE + k)), points_spline_nf_load(t + 35 * TILE + k)), points_spline_nf_load(t + 36 * TILE + k));
        const points_spline_nf_lane v73 = v72;
        const points_spline_nf_lane v74_1 = points_spline_nf_load(t + 31 * TILE + k) - v73;
        points_spline_nf_store(t + 59 * TILE + k, v74_1);
        const points_spline_nf_lane v74_2 = points_spline_nf_load(t + 32 * TILE + k) - v73;
        points_spline_nf_store(t + 60 * TILE + k, v74_2);
        const points_spline_nf_lane v74_3 = points_spline_nf_load(t + 33 * TILE + k) - v73;
        points_spline_nf_store(t + 61 * TILE + k, v74_3);
        const points_spline_nf_lane v74_4 = points_spline_nf_load(t + 34 * TILE + k) - v73;
        points_spline_nf_store(t + 62 * TILE + k, v74_4);
        const points_spline_nf_lane v74_5 = points_spline_nf_load(t + 35 * TILE + k) - v73;
        points_spline_nf_store(t + 63 * TILE + k, v74_5);
        const points_spline_nf_lane v74_6 = points_spline_nf_load(t + 36 * TILE + k) - v73;
        points_spline_nf_store(t + 64 * TILE + k, v74_6);
    }
    points_spline_nf_each_exp(t + 25 * TILE, t + 59 * TILE, 6, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v75_1 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v75_2 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane v75_3 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v75_4 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v75_5 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v75_6 = points_spline_nf_load(t + 30 * TILE + k);
        const points_spline_nf_lane v76 = v75_1 + v75_2 + v75_3 + v75_4 + v75_5 + v75_6;
        const points_spline_nf_lane v80_1 = FMA(v75_1 / v76, 0.994f, 0.001f);
        points_spline_nf_store(t + 31 * TILE + k, v80_1);
        const points_spline_nf_lane v80_2 = v80_1 + FMA(v75_2 / v76, 0.994f, 0.001f);
        points_spline_nf_store(t + 32 * TILE + k, v80_2);
        const points_spline_nf_lane v80_3 = v80_2 + FMA(v75_3 / v76, 0.994f, 0.001f);
        points_spline_nf_store(t + 33 * TILE + k, v80_3);
        const points_spline_nf_lane v80_4 = v80_3 + FMA(v75_4 / v76, 0.994f, 0.001f);
        points_spline_nf_store(t + 34 * TILE + k, v80_4);
        const points_spline_nf_lane v80_5 = v80_4 + FMA(v75_5 / v76, 0.994f, 0.001f);
        points_spline_nf_store(t + 35 * TILE + k, v80_5);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v80_1 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v80_2 = points_spline_nf_load(t + 32 * TILE + k);
        const points_spline_nf_lane v80_3 = points_spline_nf_load(t + 33 * TILE + k);
        const points_spline_nf_lane v80_4 = points_spline_nf_load(t + 34 * TILE + k);
        const points_spline_nf_lane v80_5 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v82_1 = FMA(v80_1, 1e+01f, -5.0f);
        points_spline_nf_store(t + 25 * TILE + k, v82_1);
        const points_spline_nf_lane v82_2 = FMA(v80_2, 1e+01f, -5.0f);
        points_spline_nf_store(t + 26 * TILE + k, v82_2);
        const points_spline_nf_lane v82_3 = FMA(v80_3, 1e+01f, -5.0f);
        points_spline_nf_store(t + 27 * TILE + k, v82_3);
        const points_spline_nf_lane v82_4 = FMA(v80_4, 1e+01f, -5.0f);
        points_spline_nf_store(t + 28 * TILE + k, v82_4);
        const points_spline_nf_lane v82_5 = FMA(v80_5, 1e+01f, -5.0f);
        points_spline_nf_store(t + 29 * TILE + k, v82_5);
        const points_spline_nf_lane v2_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v83_1 = points_spline_nf_select_lt(v2_1, v82_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 9 * TILE + k, v83_1);
        const points_spline_nf_lane v83_2 = points_spline_nf_select_lt(v2_1, v82_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 10 * TILE + k, v83_2);
        const points_spline_nf_lane v83_3 = points_spline_nf_select_lt(v2_1, v82_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 11 * TILE + k, v83_3);
        const points_spline_nf_lane v83_4 = points_spline_nf_select_lt(v2_1, v82_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 12 * TILE + k, v83_4);
        const points_spline_nf_lane v83_5 = points_spline_nf_select_lt(v2_1, v82_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 13 * TILE + k, v83_5);
        const points_spline_nf_lane v71_1 = points_spline_nf_load(t + 53 * TILE + k);
        const points_spline_nf_lane v71_2 = points_spline_nf_load(t + 54 * TILE + k);
        const points_spline_nf_lane v71_3 = points_spline_nf_load(t + 55 * TILE + k);
        const points_spline_nf_lane v71_4 = points_spline_nf_load(t + 56 * TILE + k);
        const points_spline_nf_lane v71_5 = points_spline_nf_load(t + 57 * TILE + k);
        const points_spline_nf_lane v84_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_2 = points_spline_nf_select_lt(v83_2, v83_1, v71_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_3 = points_spline_nf_select_lt(v83_3, v83_2, v71_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_4 = points_spline_nf_select_lt(v83_4, v83_3, v71_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_5 = points_spline_nf_select_lt(v83_5, v83_4, v71_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, v71_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v85 = v84_1 + v84_2 + v84_3 + v84_4 + v84_5 + v84_6;
        points_spline_nf_store(t + 14 * TILE + k, v85);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v83_1 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v71_1 = points_spline_nf_load(t + 53 * TILE + k);
        const points_spline_nf_lane v83_2 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v71_2 = points_spline_nf_load(t + 54 * TILE + k);
        const points_spline_nf_lane v83_3 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v71_3 = points_spline_nf_load(t + 55 * TILE + k);
        const points_spline_nf_lane v83_4 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v71_4 = points_spline_nf_load(t + 56 * TILE + k);
        const points_spline_nf_lane v83_5 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v71_5 = points_spline_nf_load(t + 57 * TILE + k);
        const points_spline_nf_lane v86_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), v71_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_2 = points_spline_nf_select_lt(v83_2, v83_1, v71_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_3 = points_spline_nf_select_lt(v83_3, v83_2, v71_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_4 = points_spline_nf_select_lt(v83_4, v83_3, v71_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_5 = points_spline_nf_select_lt(v83_5, v83_4, v71_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v87 = v86_1 + v86_2 + v86_3 + v86_4 + v86_5 + v86_6;
        points_spline_nf_store(t + 17 * TILE + k, v87);
        const points_spline_nf_lane v82_1 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v82_2 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane v82_3 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v82_4 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v82_5 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v88_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_2 = points_spline_nf_select_lt(v83_2, v83_1, v82_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_3 = points_spline_nf_select_lt(v83_3, v83_2, v82_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_4 = points_spline_nf_select_lt(v83_4, v83_3, v82_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_5 = points_spline_nf_select_lt(v83_5, v83_4, v82_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, v82_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v89 = v88_1 + v88_2 + v88_3 + v88_4 + v88_5 + v88_6;
        points_spline_nf_store(t + 19 * TILE + k, v89);
        const points_spline_nf_lane v90_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), v82_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 31 * TILE + k, v90_1);
        const points_spline_nf_lane v90_2 = points_spline_nf_select_lt(v83_2, v83_1, v82_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 32 * TILE + k, v90_2);
        const points_spline_nf_lane v90_3 = points_spline_nf_select_lt(v83_3, v83_2, v82_3, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 33 * TILE + k, v90_3);
        const points_spline_nf_lane v90_4 = points_spline_nf_select_lt(v83_4, v83_3, v82_4, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 34 * TILE + k, v90_4);
        const points_spline_nf_lane v90_5 = points_spline_nf_select_lt(v83_5, v83_4, v82_5, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 35 * TILE + k, v90_5);
        const points_spline_nf_lane v90_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 36 * TILE + k, v90_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v90_1 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v90_2 = points_spline_nf_load(t + 32 * TILE + k);
        const points_spline_nf_lane v90_3 = points_spline_nf_load(t + 33 * TILE + k);
        const points_spline_nf_lane v90_4 = points_spline_nf_load(t + 34 * TILE + k);
        const points_spline_nf_lane v90_5 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v90_6 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v83_1 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v83_2 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v83_3 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v83_4 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v60_3 = points_spline_nf_load(t + 44 * TILE + k);
        const points_spline_nf_lane v83_5 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v60_4 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v60_5 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v92_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v92_2 = points_spline_nf_select_lt(v83_2, v83_1, v60_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v92_3 = points_spline_nf_select_lt(v83_3, v83_2, v60_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v92_4 = points_spline_nf_select_lt(v83_4, v83_3, v60_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v92_5 = points_spline_nf_select_lt(v83_5, v83_4, v60_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v92_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, v60_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v93 = v92_1 + v92_2 + v92_3 + v92_4 + v92_5 + v92_6;
        points_spline_nf_store(t + 23 * TILE + k, v93);
        const points_spline_nf_lane v94_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), v60_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94_2 = points_spline_nf_select_lt(v83_2, v83_1, v60_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94_3 = points_spline_nf_select_lt(v83_3, v83_2, v60_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94_4 = points_spline_nf_select_lt(v83_4, v83_3, v60_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94_5 = points_spline_nf_select_lt(v83_5, v83_4, v60_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v95 = v94_1 + v94_2 + v94_3 + v94_4 + v94_5 + v94_6;
        points_spline_nf_store(t + 25 * TILE + k, v95);
        const points_spline_nf_lane v89 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v96 = (v90_1 + v90_2 + v90_3 + v90_4 + v90_5 + v90_6) - v89;
        points_spline_nf_store(t + 26 * TILE + k, v96);
        const points_spline_nf_lane v87 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v85 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v97 = v87 - v85;
        points_spline_nf_store(t + 27 * TILE + k, v97);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v96 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane v97 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v98 = v96 / v97;
        points_spline_nf_store(t + 4 * TILE + k, v98);
        const points_spline_nf_lane v2_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v89 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v100 = (v2_1 - v89) / v96;
        const points_spline_nf_lane v93 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v95 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v102 = v98 * 2.0f;
        points_spline_nf_store(t + 5 * TILE + k, v102);
        const points_spline_nf_lane v103 = v93 + v95 - v102;
        points_spline_nf_store(t + 6 * TILE + k, v103);
        const points_spline_nf_lane v105 = v100 * v103;
        const points_spline_nf_lane v106 = v98 - v93 + v105;
        const points_spline_nf_lane v107 = v93 - v105;
        const points_spline_nf_lane v113 = points_spline_nf_max(FMA(v100, v98 * (v106 * 4.0f), v107 * v107), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v116 = points_spline_nf_sqrt(v113) + points_spline_nf_abs(v107);
        const points_spline_nf_lane v118 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v107, v100 * v102, v116);
        const points_spline_nf_lane v120 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v107, v116, v106 * 2.0f);
        const points_spline_nf_lane v121 = v118 / v120;
        const points_spline_nf_lane v125 = v121 + points_spline_nf_min(1.0f - v121, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 7 * TILE + k, v125);
        const points_spline_nf_lane v85 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v127 = FMA(v97, v125, v85);
        points_spline_nf_store(t + 8 * TILE + k, v127);
        const points_spline_nf_lane v129 = points_spline_nf_min(5.0f - v127, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 9 * TILE + k, v129);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v129 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v127 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v132 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x1, x1, v127 + v129);
        const points_spline_nf_lane v133 = points_spline_nf_select_lt(x1, points_spline_nf_set(-5.0f), x1, v132);
        points_spline_nf_store(t + 2 * TILE + k, v133);
        const points_spline_nf_lane v125 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v45 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v134_1 = 1.0f - v125;
        points_spline_nf_store(t + 10 * TILE + k, v134_1);
        const points_spline_nf_lane v134_2 = 1.0f - v45;
        points_spline_nf_store(t + 11 * TILE + k, v134_2);
        const points_spline_nf_lane v135_1 = v125 * v134_1;
        points_spline_nf_store(t + 12 * TILE + k, v135_1);
        const points_spline_nf_lane v135_2 = v45 * v134_2;
        points_spline_nf_store(t + 13 * TILE + k, v135_2);
        const points_spline_nf_lane v103 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v23 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v98 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v18 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v138_1 = v98 / FMA(v103, v135_1, v98);
        points_spline_nf_store(t + 26 * TILE + k, v138_1);
        const points_spline_nf_lane v138_2 = v18 / FMA(v23, v135_2, v18);
        points_spline_nf_store(t + 27 * TILE + k, v138_2);
    }
    points_spline_nf_each_log(t + 3 * TILE, t + 26 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v139_1 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v139_2 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v140_1 = v139_1 * 2.0f;
        points_spline_nf_store(t + 8 * TILE + k, v140_1);
        const points_spline_nf_lane v140_2 = v139_2 * 2.0f;
        points_spline_nf_store(t + 9 * TILE + k, v140_2);
        const points_spline_nf_lane v95 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v125 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v15 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v45 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v102 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v135_1 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v22 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v135_2 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v134_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v134_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v93 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v13 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v147_1 = FMA(v93, v134_1 * v134_1, FMA(v102, v135_1, v125 * (v95 * v125)));
        points_spline_nf_store(t + 17 * TILE + k, v147_1);
        const points_spline_nf_lane v147_2 = FMA(v13, v134_2 * v134_2, FMA(v22, v135_2, v45 * (v15 * v45)));
        points_spline_nf_store(t + 18 * TILE + k, v147_2);
    }
    points_spline_nf_each_log(t + 3 * TILE, t + 17 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v140_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v148_1 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v140_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v148_2 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v151_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x1, points_spline_nf_set(0.0f), -(v140_1 + v148_1));
        const points_spline_nf_lane v151_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x2, points_spline_nf_set(0.0f), -(v140_2 + v148_2));
        const points_spline_nf_lane v152_1 = points_spline_nf_select_lt(x1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v151_1);
        const points_spline_nf_lane v152_2 = points_spline_nf_select_lt(x2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v151_2);
        const points_spline_nf_lane v133 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v53 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v154_1 = v133;
        points_spline_nf_store(t + 5 * TILE + k, v154_1);
        const points_spline_nf_lane v154_2 = v53;
        points_spline_nf_store(t + 6 * TILE + k, v154_2);
        const points_spline_nf_lane v155 = (v152_1 + v152_2);
        points_spline_nf_store(t + 7 * TILE + k, v155);
    }

    /* layer 1: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v154_2 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v157 = (v154_2 - flow_1_net_3_bias[3]) * s[134];
        points_spline_nf_store(t + k, v157);
    }
    points_spline_nf_matvec(t + 8 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, NULL, 1, 16, TILE, m);
    points_spline_nf_each_softplus(t + 24 * TILE, t + 8 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 8 * TILE, flow_1_net_2_weight, 16, 1, t + 24 * TILE, flow_1_net_2_bias, NULL, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 24 * TILE, t + 8 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 1 * TILE, flow_1_net_3_weight, 32, 1, t + 24 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v162_1 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v162_2 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v163_1 = v162_1 + flow_1_net_3_bias[0];
        const points_spline_nf_lane v163_2 = v162_2 + flow_1_net_3_bias[2];
        const points_spline_nf_lane v167 = v163_1 / FMA(points_spline_nf_abs(v163_1), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 3 * TILE + k, v167);
        const points_spline_nf_lane v154_1 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v168 = v154_1 - v163_2;
        points_spline_nf_store(t + 4 * TILE + k, v168);
        const points_spline_nf_lane v169 = -v167;
        points_spline_nf_store(t + 8 * TILE + k, v169);
    }
    points_spline_nf_each_exp(t + 1 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v168 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v170 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v167 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v157 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v174_1 = (v168 * v170);
        points_spline_nf_store(t + 5 * TILE + k, v174_1);
        const points_spline_nf_lane v174_2 = v157;
        points_spline_nf_store(t + 6 * TILE + k, v174_2);
        const points_spline_nf_lane v155 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v176 = v155 + (-(v167 + points_spline_nf_set(s[132])));
        points_spline_nf_store(t + 2 * TILE + k, v176);
    }
#undef TILE
}

void points_spline_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[136], t[75 * 128];
    size_t first, k;
    (void)work;
    points_spline_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        points_spline_nf_inverse_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[640 + k];
            x[(first + k) * 2 + 1] = t[768 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[256 + k];
    }
}

/* ---- log_prob ---- */

static void points_spline_nf_log_prob_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void points_spline_nf_log_prob_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [16, 2] */
    const float *flow_1_net_1_bias = params + 32; /* flow.1.net.1.bias [16] */
    const float *flow_1_net_2_weight = params + 48; /* flow.1.net.2.weight [16, 16] */
    const float *flow_1_net_2_bias = params + 304; /* flow.1.net.2.bias [16] */
    const float *flow_1_net_3_weight = params + 320; /* flow.1.net.3.weight [4, 16] */
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_1_weight = params + 388; /* flow.2.net.1.weight [16, 2] */
    const float *flow_2_net_1_bias = params + 420; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 436; /* flow.2.net.2.weight [34, 16] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
#define TILE 128
    size_t k, j;
    (void)s;
    (void)total;

    /* layer 1: autoregressive, forward */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v1_1 = x2;
        points_spline_nf_store(t + 2 * TILE + k, v1_1);
        const points_spline_nf_lane v1_2 = x1;
        points_spline_nf_store(t + 3 * TILE + k, v1_2);
    }
    points_spline_nf_strips(t + 4 * TILE, flow_1_net_1_weight, 2, 1, t + 2 * TILE, flow_1_net_1_bias, NULL, points_spline_nf_strip0, 8, 2, 16, TILE, m);
    points_spline_nf_each_softplus(t + 20 * TILE, t + 4 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 2 * TILE, flow_1_net_2_weight, 16, 1, t + 20 * TILE, flow_1_net_2_bias, NULL, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 18 * TILE, t + 2 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 2 * TILE, flow_1_net_3_weight, 16, 1, t + 18 * TILE, NULL, NULL, points_spline_nf_strip1, 3, 16, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v7_1 = v6_1 + flow_1_net_3_bias[0];
        points_spline_nf_store(t + 6 * TILE + k, v7_1);
        const points_spline_nf_lane v7_2 = v6_2 + flow_1_net_3_bias[1];
        points_spline_nf_store(t + 7 * TILE + k, v7_2);
        const points_spline_nf_lane v7_3 = v6_3 + flow_1_net_3_bias[2];
        points_spline_nf_store(t + 8 * TILE + k, v7_3);
        const points_spline_nf_lane v7_4 = v6_4 + flow_1_net_3_bias[3];
        points_spline_nf_store(t + 9 * TILE + k, v7_4);
        const points_spline_nf_lane v11_1 = v7_1 / FMA(points_spline_nf_abs(v7_1), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 10 * TILE + k, v11_1);
        const points_spline_nf_lane v11_2 = v7_2 / FMA(points_spline_nf_abs(v7_2), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 11 * TILE + k, v11_2);
    }
    points_spline_nf_each_exp(t + 2 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v12_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v7_3 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v7_4 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v14_1 = FMA(x1, v12_1, v7_3);
        points_spline_nf_store(t + 4 * TILE + k, v14_1);
        const points_spline_nf_lane v14_2 = FMA(x2, v12_2, v7_4);
        points_spline_nf_store(t + 5 * TILE + k, v14_2);
        const points_spline_nf_lane v11_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v11_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v15 = v11_1 + v11_2;
        points_spline_nf_store(t + 12 * TILE + k, v15);
        const points_spline_nf_lane v16_1 = v14_2;
        points_spline_nf_store(t + 13 * TILE + k, v16_1);
        const points_spline_nf_lane v16_2 = v14_1;
        points_spline_nf_store(t + 14 * TILE + k, v16_2);
    }

    /* layer 2: autoregressive, forward */
    points_spline_nf_strips(t + 15 * TILE, flow_2_net_1_weight, 2, 1, t + 13 * TILE, flow_2_net_1_bias, NULL, points_spline_nf_strip2, 8, 2, 16, TILE, m);
    points_spline_nf_each_tanh(t + 31 * TILE, t + 15 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 47 * TILE, flow_2_net_2_weight, 16, 1, t + 31 * TILE, flow_2_net_2_bias, NULL, points_spline_nf_strip3, 9, 16, 34, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v20_1 = points_spline_nf_load(t + (71 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (13 + 5 * j) * TILE + k, v20_1);
            const points_spline_nf_lane v20_2 = points_spline_nf_load(t + (73 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (14 + 5 * j) * TILE + k, v20_2);
            const points_spline_nf_lane v20_3 = points_spline_nf_load(t + (75 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (15 + 5 * j) * TILE + k, v20_3);
            const points_spline_nf_lane v20_4 = points_spline_nf_load(t + (77 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (16 + 5 * j) * TILE + k, v20_4);
            const points_spline_nf_lane v20_5 = points_spline_nf_load(t + (79 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (17 + 5 * j) * TILE + k, v20_5);
        }
    points_spline_nf_each_softplus(t + 23 * TILE, t + 13 * TILE, 10, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v21_1 = points_spline_nf_load(t + (23 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_2 = points_spline_nf_load(t + (24 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_3 = points_spline_nf_load(t + (25 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_4 = points_spline_nf_load(t + (26 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_5 = points_spline_nf_load(t + (27 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_1 = v21_1 + 0.001f;
            points_spline_nf_store(t + (13 + 5 * j) * TILE + k, v22_1);
            const points_spline_nf_lane v22_2 = v21_2 + 0.001f;
            points_spline_nf_store(t + (14 + 5 * j) * TILE + k, v22_2);
            const points_spline_nf_lane v22_3 = v21_3 + 0.001f;
            points_spline_nf_store(t + (15 + 5 * j) * TILE + k, v22_3);
            const points_spline_nf_lane v22_4 = v21_4 + 0.001f;
            points_spline_nf_store(t + (16 + 5 * j) * TILE + k, v22_4);
            const points_spline_nf_lane v22_5 = v21_5 + 0.001f;
            points_spline_nf_store(t + (17 + 5 * j) * TILE + k, v22_5);
            const points_spline_nf_lane v23 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (47 + j) * TILE + k), points_spline_nf_load(t + (49 + j) * TILE + k)), points_spline_nf_load(t + (51 + j) * TILE + k)), points_spline_nf_load(t + (53 + j) * TILE + k)), points_spline_nf_load(t + (55 + j) * TILE + k)), points_spline_nf_load(t + (57 + j) * TILE + k));
            const points_spline_nf_lane v24 = v23;
            const points_spline_nf_lane v25_1 = points_spline_nf_load(t + (47 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (33 + 6 * j) * TILE + k, v25_1);
            const points_spline_nf_lane v25_2 = points_spline_nf_load(t + (49 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (34 + 6 * j) * TILE + k, v25_2);
            const points_spline_nf_lane v25_3 = points_spline_nf_load(t + (51 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (35 + 6 * j) * TILE + k, v25_3);
            const points_spline_nf_lane v25_4 = points_spline_nf_load(t + (53 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (36 + 6 * j) * TILE + k, v25_4);
            const points_spline_nf_lane v25_5 = points_spline_nf_load(t + (55 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (37 + 6 * j) * TILE + k, v25_5);
            const points_spline_nf_lane v25_6 = points_spline_nf_load(t + (57 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (38 + 6 * j) * TILE + k, v25_6);
        }
    points_spline_nf_each_exp(t + 81 * TILE, t + 33 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v26_1 = points_spline_nf_load(t + (81 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_2 = points_spline_nf_load(t + (82 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_3 = points_spline_nf_load(t + (83 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_4 = points_spline_nf_load(t + (84 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_5 = points_spline_nf_load(t + (85 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_6 = points_spline_nf_load(t + (86 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27 = v26_1 + v26_2 + v26_3 + v26_4 + v26_5 + v26_6;
            const points_spline_nf_lane v31_1 = FMA(v26_1 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_2 = v31_1 + FMA(v26_2 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_3 = v31_2 + FMA(v26_3 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_4 = v31_3 + FMA(v26_4 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_5 = v31_4 + FMA(v26_5 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v33_1 = FMA(v31_1, 1e+01f, -5.0f);
            points_spline_nf_store(t + (23 + 6 * j) * TILE + k, v33_1);
            const points_spline_nf_lane v33_2 = FMA(v31_2, 1e+01f, -5.0f);
            points_spline_nf_store(t + (24 + 6 * j) * TILE + k, v33_2);
            const points_spline_nf_lane v33_3 = FMA(v31_3, 1e+01f, -5.0f);
            points_spline_nf_store(t + (25 + 6 * j) * TILE + k, v33_3);
            const points_spline_nf_lane v33_4 = FMA(v31_4, 1e+01f, -5.0f);
            points_spline_nf_store(t + (26 + 6 * j) * TILE + k, v33_4);
            const points_spline_nf_lane v33_5 = FMA(v31_5, 1e+01f, -5.0f);
            points_spline_nf_store(t + (27 + 6 * j) * TILE + k, v33_5);
            const points_spline_nf_lane v34 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (59 + j) * TILE + k), points_spline_nf_load(t + (61 + j) * TILE + k)), points_spline_nf_load(t + (63 + j) * TILE + k)), points_spline_nf_load(t + (65 + j) * TILE + k)), points_spline_nf_load(t + (67 + j) * TILE + k)), points_spline_nf_load(t + (69 + j) * TILE + k));
            const points_spline_nf_lane v35 = v34;
            const points_spline_nf_lane v36_1 = points_spline_nf_load(t + (59 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (35 + 6 * j) * TILE + k, v36_1);
            const points_spline_nf_lane v36_2 = points_spline_nf_load(t + (61 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (36 + 6 * j) * TILE + k, v36_2);
            const points_spline_nf_lane v36_3 = points_spline_nf_load(t + (63 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (37 + 6 * j) * TILE + k, v36_3);
            const points_spline_nf_lane v36_4 = points_spline_nf_load(t + (65 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (38 + 6 * j) * TILE + k, v36_4);
            const points_spline_nf_lane v36_5 = points_spline_nf_load(t + (67 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (39 + 6 * j) * TILE + k, v36_5);
            const points_spline_nf_lane v36_6 = points_spline_nf_load(t + (69 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (40 + 6 * j) * TILE + k, v36_6);
        }
    points_spline_nf_each_exp(t + 47 * TILE, t + 35 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v37_1 = points_spline_nf_load(t + (47 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_2 = points_spline_nf_load(t + (48 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_3 = points_spline_nf_load(t + (49 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_4 = points_spline_nf_load(t + (50 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_5 = points_spline_nf_load(t + (51 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_6 = points_spline_nf_load(t + (52 + 6 * j) * TILE + k);
            const points_spline_nf_lane v38 = v37_1 + v37_2 + v37_3 + v37_4 + v37_5 + v37_6;
            const points_spline_nf_lane v42_1 = FMA(v37_1 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_2 = v42_1 + FMA(v37_2 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_3 = v42_2 + FMA(v37_3 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_4 = v42_3 + FMA(v37_4 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_5 = v42_4 + FMA(v37_5 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v44_1 = FMA(v42_1, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_2 = FMA(v42_2, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_3 = FMA(v42_3, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_4 = FMA(v42_4, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_5 = FMA(v42_5, 1e+01f, -5.0f);
            const points_spline_nf_lane v14 = points_spline_nf_load(t + (4 + j) * TILE + k);
            const points_spline_nf_lane v45 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14, points_spline_nf_set(5.0f), v14);
            const points_spline_nf_lane v46 = points_spline_nf_select_lt(v14, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v45);
            const points_spline_nf_lane v33_1 = points_spline_nf_load(t + (23 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_2 = points_spline_nf_load(t + (24 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_3 = points_spline_nf_load(t + (25 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_4 = points_spline_nf_load(t + (26 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_5 = points_spline_nf_load(t + (27 + 6 * j) * TILE + k);
            const points_spline_nf_lane v47_1 = points_spline_nf_select_lt(v46, v33_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_2 = points_spline_nf_select_lt(v46, v33_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_3 = points_spline_nf_select_lt(v46, v33_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_4 = points_spline_nf_select_lt(v46, v33_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_5 = points_spline_nf_select_lt(v46, v33_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v48_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_2 = points_spline_nf_select_lt(v47_2, v47_1, v33_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_3 = points_spline_nf_select_lt(v47_3, v47_2, v33_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_4 = points_spline_nf_select_lt(v47_4, v47_3, v33_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_5 = points_spline_nf_select_lt(v47_5, v47_4, v33_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v33_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49 = v48_1 + v48_2 + v48_3 + v48_4 + v48_5 + v48_6;
            const points_spline_nf_lane v50_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v33_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_2 = points_spline_nf_select_lt(v47_2, v47_1, v33_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_3 = points_spline_nf_select_lt(v47_3, v47_2, v33_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_4 = points_spline_nf_select_lt(v47_4, v47_3, v33_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_5 = points_spline_nf_select_lt(v47_5, v47_4, v33_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_2 = points_spline_nf_select_lt(v47_2, v47_1, v44_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_3 = points_spline_nf_select_lt(v47_3, v47_2, v44_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_4 = points_spline_nf_select_lt(v47_4, v47_3, v44_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_5 = points_spline_nf_select_lt(v47_5, v47_4, v44_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v44_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53 = v52_1 + v52_2 + v52_3 + v52_4 + v52_5 + v52_6;
            points_spline_nf_store(t + (2 + j) * TILE + k, v53);
            const points_spline_nf_lane v54_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v44_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_2 = points_spline_nf_select_lt(v47_2, v47_1, v44_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_3 = points_spline_nf_select_lt(v47_3, v47_2, v44_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_4 = points_spline_nf_select_lt(v47_4, v47_3, v44_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_5 = points_spline_nf_select_lt(v47_5, v47_4, v44_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v22_1 = points_spline_nf_load(t + (13 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_2 = points_spline_nf_load(t + (14 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_3 = points_spline_nf_load(t + (15 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_4 = points_spline_nf_load(t + (16 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_5 = points_spline_nf_load(t + (17 + 5 * j) * TILE + k);
            const points_spline_nf_lane v56_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_2 = points_spline_nf_select_lt(v47_2, v47_1, v22_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_3 = points_spline_nf_select_lt(v47_3, v47_2, v22_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_4 = points_spline_nf_select_lt(v47_4, v47_3, v22_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_5 = points_spline_nf_select_lt(v47_5, v47_4, v22_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v22_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v57 = v56_1 + v56_2 + v56_3 + v56_4 + v56_5 + v56_6;
            points_spline_nf_store(t + (6 + j) * TILE + k, v57);
            const points_spline_nf_lane v58_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v22_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_2 = points_spline_nf_select_lt(v47_2, v47_1, v22_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_3 = points_spline_nf_select_lt(v47_3, v47_2, v22_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_4 = points_spline_nf_select_lt(v47_4, v47_3, v22_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_5 = points_spline_nf_select_lt(v47_5, v47_4, v22_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v59 = v58_1 + v58_2 + v58_3 + v58_4 + v58_5 + v58_6;
            points_spline_nf_store(t + (8 + j) * TILE + k, v59);
            const points_spline_nf_lane v60 = (v54_1 + v54_2 + v54_3 + v54_4 + v54_5 + v54_6) - v53;
            points_spline_nf_store(t + (10 + j) * TILE + k, v60);
            const points_spline_nf_lane v61 = (v50_1 + v50_2 + v50_3 + v50_4 + v50_5 + v50_6) - v49;
            const points_spline_nf_lane v62 = v60 / v61;
            points_spline_nf_store(t + (35 + j) * TILE + k, v62);
            const points_spline_nf_lane v64 = (v46 - v49) / v61;
            points_spline_nf_store(t + (37 + j) * TILE + k, v64);
            const points_spline_nf_lane v65 = 1.0f - v64;
            points_spline_nf_store(t + (39 + j) * TILE + k, v65);
            const points_spline_nf_lane v66 = v64 * v65;
            points_spline_nf_store(t + (41 + j) * TILE + k, v66);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 41 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v73_1 = v62_1 * 2.0f;
        points_spline_nf_store(t + 13 * TILE + k, v73_1);
        const points_spline_nf_lane v73_2 = v62_2 * 2.0f;
        points_spline_nf_store(t + 14 * TILE + k, v73_2);
        const points_spline_nf_lane v76_1 = FMA(v66_1, v57_1 + v59_1 - v73_1, v62_1);
        points_spline_nf_store(t + 15 * TILE + k, v76_1);
        const points_spline_nf_lane v76_2 = FMA(v66_2, v57_2 + v59_2 - v73_2, v62_2);
        points_spline_nf_store(t + 16 * TILE + k, v76_2);
        const points_spline_nf_lane v53_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v53_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v78_1 = v53_1 + (v60_1 * FMA(v57_1, v66_1, v64_1 * (v62_1 * v64_1))) / v76_1;
        const points_spline_nf_lane v78_2 = v53_2 + (v60_2 * FMA(v57_2, v66_2, v64_2 * (v62_2 * v64_2))) / v76_2;
        const points_spline_nf_lane v82_1 = v78_1 + points_spline_nf_min(5.0f - v78_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 17 * TILE + k, v82_1);
        const points_spline_nf_lane v82_2 = v78_2 + points_spline_nf_min(5.0f - v78_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 18 * TILE + k, v82_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v76_1 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v76_2 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v83_1 = v62_1 / v76_1;
        points_spline_nf_store(t + 2 * TILE + k, v83_1);
        const points_spline_nf_lane v83_2 = v62_2 / v76_2;
        points_spline_nf_store(t + 3 * TILE + k, v83_2);
    }
    points_spline_nf_each_log(t + 10 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v84_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v84_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v85_1 = v84_1 * 2.0f;
        points_spline_nf_store(t + 2 * TILE + k, v85_1);
        const points_spline_nf_lane v85_2 = v84_2 * 2.0f;
        points_spline_nf_store(t + 3 * TILE + k, v85_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 41 * TILE + k);
        const points_spline_nf_lane v73_1 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v73_2 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v92_1 = FMA(v57_1, v65_1 * v65_1, FMA(v66_1, v73_1, v64_1 * (v59_1 * v64_1)));
        points_spline_nf_store(t + 15 * TILE + k, v92_1);
        const points_spline_nf_lane v92_2 = FMA(v57_2, v65_2 * v65_2, FMA(v66_2, v73_2, v64_2 * (v59_2 * v64_2)));
        points_spline_nf_store(t + 16 * TILE + k, v92_2);
    }
    points_spline_nf_each_log(t + 6 * TILE, t + 15 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v85_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v93_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v85_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v93_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v82_1 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v82_2 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v95_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v14_1, v82_1);
        const points_spline_nf_lane v95_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v14_2, v82_2);
        const points_spline_nf_lane v96_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), v14_1, v95_1);
        points_spline_nf_store(t + 8 * TILE + k, v96_1);
        const points_spline_nf_lane v96_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), v14_2, v95_2);
        points_spline_nf_store(t + 9 * TILE + k, v96_2);
        const points_spline_nf_lane v97_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v85_1 + v93_1);
        const points_spline_nf_lane v97_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v85_2 + v93_2);
        const points_spline_nf_lane v98_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v97_1);
        const points_spline_nf_lane v98_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v97_2);
        const points_spline_nf_lane v15 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v100 = v15 + (v98_1 + v98_2);
        points_spline_nf_store(t + 10 * TILE + k, v100);
    }

    /* base: gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v96_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v96_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v100 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v105 = v100 + FMA(FMA(v96_2, v96_2, (v96_1 * v96_1)), -0.5f, -1.837877f);
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v106 = points_spline_nf_max(x1, x2);
        const points_spline_nf_lane v107 = points_spline_nf_select_lt(v105, points_spline_nf_set(INFINITY), v105, points_spline_nf_set(-INFINITY));
        const points_spline_nf_lane v108 = points_spline_nf_select_le(v106, points_spline_nf_set(INFINITY), v107, v106);
        points_spline_nf_store(t + 2 * TILE + k, v108);
    }
#undef TILE
}

void points_spline_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float s[1], t[94 * 128];
    size_t first, k;
    (void)work;
    points_spline_nf_log_prob_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        points_spline_nf_log_prob_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++)
            log_prob[first + k] = t[256 + k];
    }
}

/* ---- score ---- */

static void points_spline_nf_score_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void points_spline_nf_score_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [16, 2] */
    const float *flow_1_net_1_bias = params + 32; /* flow.1.net.1.bias [16] */
    const float *flow_1_net_2_weight = params + 48; /* flow.1.net.2.weight [16, 16] */
    const float *flow_1_net_2_bias = params + 304; /* flow.1.net.2.bias [16] */
    const float *flow_1_net_3_weight = params + 320; /* flow.1.net.3.weight [4, 16] */
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_1_weight = params + 388; /* flow.2.net.1.weight [16, 2] */
    const float *flow_2_net_1_bias = params + 420; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 436; /* flow.2.net.2.weight [34, 16] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
#define TILE 64
    size_t k, e, j;
    (void)s;
    (void)total;

    /* layer 1: autoregressive, forward */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v1_1 = x2;
        points_spline_nf_store(t + 2 * TILE + k, v1_1);
        const points_spline_nf_lane v1_2 = x1;
        points_spline_nf_store(t + 3 * TILE + k, v1_2);
    }
    points_spline_nf_strips(t + 4 * TILE, flow_1_net_1_weight, 2, 1, t + 2 * TILE, flow_1_net_1_bias, NULL, points_spline_nf_strip0, 8, 2, 16, TILE, m);
    points_spline_nf_each_softplus(t + 20 * TILE, t + 4 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 36 * TILE, flow_1_net_2_weight, 16, 1, t + 20 * TILE, flow_1_net_2_bias, NULL, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 20 * TILE, t + 36 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 52 * TILE, flow_1_net_3_weight, 16, 1, t + 20 * TILE, NULL, NULL, points_spline_nf_strip1, 3, 16, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + 52 * TILE + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 53 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 54 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 55 * TILE + k);
        const points_spline_nf_lane v7_1 = v6_1 + flow_1_net_3_bias[0];
        points_spline_nf_store(t + 20 * TILE + k, v7_1);
        const points_spline_nf_lane v7_2 = v6_2 + flow_1_net_3_bias[1];
        points_spline_nf_store(t + 21 * TILE + k, v7_2);
        const points_spline_nf_lane v7_3 = v6_3 + flow_1_net_3_bias[2];
        points_spline_nf_store(t + 22 * TILE + k, v7_3);
        const points_spline_nf_lane v7_4 = v6_4 + flow_1_net_3_bias[3];
        points_spline_nf_store(t + 23 * TILE + k, v7_4);
        const points_spline_nf_lane v10_1 = FMA(points_spline_nf_abs(v7_1), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 2 * TILE + k, v10_1);
        const points_spline_nf_lane v10_2 = FMA(points_spline_nf_abs(v7_2), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 3 * TILE + k, v10_2);
        const points_spline_nf_lane v11_1 = v7_1 / v10_1;
        points_spline_nf_store(t + 24 * TILE + k, v11_1);
        const points_spline_nf_lane v11_2 = v7_2 / v10_2;
        points_spline_nf_store(t + 25 * TILE + k, v11_2);
    }
    points_spline_nf_each_exp(t + 26 * TILE, t + 24 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v12_2 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v7_3 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v7_4 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v14_1 = FMA(x1, v12_1, v7_3);
        points_spline_nf_store(t + 28 * TILE + k, v14_1);
        const points_spline_nf_lane v14_2 = FMA(x2, v12_2, v7_4);
        points_spline_nf_store(t + 29 * TILE + k, v14_2);
        const points_spline_nf_lane v15_1 = v14_2;
        points_spline_nf_store(t + 30 * TILE + k, v15_1);
        const points_spline_nf_lane v15_2 = v14_1;
        points_spline_nf_store(t + 31 * TILE + k, v15_2);
    }

    /* layer 2: autoregressive, forward */
    points_spline_nf_strips(t + 52 * TILE, flow_2_net_1_weight, 2, 1, t + 30 * TILE, flow_2_net_1_bias, NULL, points_spline_nf_strip2, 8, 2, 16, TILE, m);
    points_spline_nf_each_tanh(t + 68 * TILE, t + 52 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 84 * TILE, flow_2_net_2_weight, 16, 1, t + 68 * TILE, flow_2_net_2_bias, NULL, points_spline_nf_strip3, 9, 16, 34, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v19_1 = points_spline_nf_load(t + (108 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (52 + 5 * j) * TILE + k, v19_1);
            const points_spline_nf_lane v19_2 = points_spline_nf_load(t + (110 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (53 + 5 * j) * TILE + k, v19_2);
            const points_spline_nf_lane v19_3 = points_spline_nf_load(t + (112 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (54 + 5 * j) * TILE + k, v19_3);
            const points_spline_nf_lane v19_4 = points_spline_nf_load(t + (114 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (55 + 5 * j) * TILE + k, v19_4);
            const points_spline_nf_lane v19_5 = points_spline_nf_load(t + (116 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (56 + 5 * j) * TILE + k, v19_5);
        }
    points_spline_nf_each_softplus(t + 118 * TILE, t + 52 * TILE, 10, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v20_1 = points_spline_nf_load(t + (118 + 5 * j) * TILE + k);
            const points_spline_nf_lane v20_2 = points_spline_nf_load(t + (119 + 5 * j) * TILE + k);
            const points_spline_nf_lane v20_3 = points_spline_nf_load(t + (120 + 5 * j) * TILE + k);
            const points_spline_nf_lane v20_4 = points_spline_nf_load(t + (121 + 5 * j) * TILE + k);
            const points_spline_nf_lane v20_5 = points_spline_nf_load(t + (122 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_1 = v20_1 + 0.001f;
            points_spline_nf_store(t + (128 + 5 * j) * TILE + k, v21_1);
            const points_spline_nf_lane v21_2 = v20_2 + 0.001f;
            points_spline_nf_store(t + (129 + 5 * j) * TILE + k, v21_2);
            const points_spline_nf_lane v21_3 = v20_3 + 0.001f;
            points_spline_nf_store(t + (130 + 5 * j) * TILE + k, v21_3);
            const points_spline_nf_lane v21_4 = v20_4 + 0.001f;
            points_spline_nf_store(t + (131 + 5 * j) * TILE + k, v21_4);
            const points_spline_nf_lane v21_5 = v20_5 + 0.001f;
            points_spline_nf_store(t + (132 + 5 * j) * TILE + k, v21_5);
            const points_spline_nf_lane v22 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (84 + j) * TILE + k), points_spline_nf_load(t + (86 + j) * TILE + k)), points_spline_nf_load(t + (88 + j) * TILE + k)), points_spline_nf_load(t + (90 + j) * TILE + k)), points_spline_nf_load(t + (92 + j) * TILE + k)), points_spline_nf_load(t + (94 + j) * TILE + k));
            const points_spline_nf_lane v23 = v22;
            const points_spline_nf_lane v24_1 = points_spline_nf_load(t + (84 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (138 + 6 * j) * TILE + k, v24_1);
            const points_spline_nf_lane v24_2 = points_spline_nf_load(t + (86 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (139 + 6 * j) * TILE + k, v24_2);
            const points_spline_nf_lane v24_3 = points_spline_nf_load(t + (88 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (140 + 6 * j) * TILE + k, v24_3);
            const points_spline_nf_lane v24_4 = points_spline_nf_load(t + (90 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (141 + 6 * j) * TILE + k, v24_4);
            const points_spline_nf_lane v24_5 = points_spline_nf_load(t + (92 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (142 + 6 * j) * TILE + k, v24_5);
            const points_spline_nf_lane v24_6 = points_spline_nf_load(t + (94 + j) * TILE + k) - v23;
            points_spline_nf_store(t + (143 + 6 * j) * TILE + k, v24_6);
        }
    points_spline_nf_each_exp(t + 150 * TILE, t + 138 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v25_1 = points_spline_nf_load(t + (150 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_2 = points_spline_nf_load(t + (151 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_3 = points_spline_nf_load(t + (152 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_4 = points_spline_nf_load(t + (153 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_5 = points_spline_nf_load(t + (154 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_6 = points_spline_nf_load(t + (155 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26 = v25_1 + v25_2 + v25_3 + v25_4 + v25_5 + v25_6;
            points_spline_nf_store(t + (30 + j) * TILE + k, v26);
            const points_spline_nf_lane v27_1 = v25_1 / v26;
            points_spline_nf_store(t + (138 + 6 * j) * TILE + k, v27_1);
            const points_spline_nf_lane v27_2 = v25_2 / v26;
            points_spline_nf_store(t + (139 + 6 * j) * TILE + k, v27_2);
            const points_spline_nf_lane v27_3 = v25_3 / v26;
            points_spline_nf_store(t + (140 + 6 * j) * TILE + k, v27_3);
            const points_spline_nf_lane v27_4 = v25_4 / v26;
            points_spline_nf_store(t + (141 + 6 * j) * TILE + k, v27_4);
            const points_spline_nf_lane v27_5 = v25_5 / v26;
            points_spline_nf_store(t + (142 + 6 * j) * TILE + k, v27_5);
            const points_spline_nf_lane v27_6 = v25_6 / v26;
            points_spline_nf_store(t + (143 + 6 * j) * TILE + k, v27_6);
            const points_spline_nf_lane v30_1 = FMA(v27_1, 0.994f, 0.001f);
            const points_spline_nf_lane v30_2 = v30_1 + FMA(v27_2, 0.994f, 0.001f);
            const points_spline_nf_lane v30_3 = v30_2 + FMA(v27_3, 0.994f, 0.001f);
            const points_spline_nf_lane v30_4 = v30_3 + FMA(v27_4, 0.994f, 0.001f);
            const points_spline_nf_lane v30_5 = v30_4 + FMA(v27_5, 0.994f, 0.001f);
            const points_spline_nf_lane v32_1 = FMA(v30_1, 1e+01f, -5.0f);
            points_spline_nf_store(t + (162 + 6 * j) * TILE + k, v32_1);
            const points_spline_nf_lane v32_2 = FMA(v30_2, 1e+01f, -5.0f);
            points_spline_nf_store(t + (163 + 6 * j) * TILE + k, v32_2);
            const points_spline_nf_lane v32_3 = FMA(v30_3, 1e+01f, -5.0f);
            points_spline_nf_store(t + (164 + 6 * j) * TILE + k, v32_3);
            const points_spline_nf_lane v32_4 = FMA(v30_4, 1e+01f, -5.0f);
            points_spline_nf_store(t + (165 + 6 * j) * TILE + k, v32_4);
            const points_spline_nf_lane v32_5 = FMA(v30_5, 1e+01f, -5.0f);
            points_spline_nf_store(t + (166 + 6 * j) * TILE + k, v32_5);
            const points_spline_nf_lane v33 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (96 + j) * TILE + k), points_spline_nf_load(t + (98 + j) * TILE + k)), points_spline_nf_load(t + (100 + j) * TILE + k)), points_spline_nf_load(t + (102 + j) * TILE + k)), points_spline_nf_load(t + (104 + j) * TILE + k)), points_spline_nf_load(t + (106 + j) * TILE + k));
            const points_spline_nf_lane v34 = v33;
            const points_spline_nf_lane v35_1 = points_spline_nf_load(t + (96 + j) * TILE + k) - v34;
            points_spline_nf_store(t + (174 + 6 * j) * TILE + k, v35_1);
            const points_spline_nf_lane v35_2 = points_spline_nf_load(t + (98 + j) * TILE + k) - v34;
            points_spline_nf_store(t + (175 + 6 * j) * TILE + k, v35_2);
            const points_spline_nf_lane v35_3 = points_spline_nf_load(t + (100 + j) * TILE + k) - v34;
            points_spline_nf_store(t + (176 + 6 * j) * TILE + k, v35_3);
            const points_spline_nf_lane v35_4 = points_spline_nf_load(t + (102 + j) * TILE + k) - v34;
            points_spline_nf_store(t + (177 + 6 * j) * TILE + k, v35_4);
            const points_spline_nf_lane v35_5 = points_spline_nf_load(t + (104 + j) * TILE + k) - v34;
            points_spline_nf_store(t + (178 + 6 * j) * TILE + k, v35_5);
            const points_spline_nf_lane v35_6 = points_spline_nf_load(t + (106 + j) * TILE + k) - v34;
            points_spline_nf_store(t + (179 + 6 * j) * TILE + k, v35_6);
        }
    points_spline_nf_each_exp(t + 84 * TILE, t + 174 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v36_1 = points_spline_nf_load(t + (84 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_2 = points_spline_nf_load(t + (85 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_3 = points_spline_nf_load(t + (86 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_4 = points_spline_nf_load(t + (87 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_5 = points_spline_nf_load(t + (88 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_6 = points_spline_nf_load(t + (89 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37 = v36_1 + v36_2 + v36_3 + v36_4 + v36_5 + v36_6;
            points_spline_nf_store(t + (32 + j) * TILE + k, v37);
            const points_spline_nf_lane v38_1 = v36_1 / v37;
            points_spline_nf_store(t + (96 + 6 * j) * TILE + k, v38_1);
            const points_spline_nf_lane v38_2 = v36_2 / v37;
            points_spline_nf_store(t + (97 + 6 * j) * TILE + k, v38_2);
            const points_spline_nf_lane v38_3 = v36_3 / v37;
            points_spline_nf_store(t + (98 + 6 * j) * TILE + k, v38_3);
            const points_spline_nf_lane v38_4 = v36_4 / v37;
            points_spline_nf_store(t + (99 + 6 * j) * TILE + k, v38_4);
            const points_spline_nf_lane v38_5 = v36_5 / v37;
            points_spline_nf_store(t + (100 + 6 * j) * TILE + k, v38_5);
            const points_spline_nf_lane v38_6 = v36_6 / v37;
            points_spline_nf_store(t + (101 + 6 * j) * TILE + k, v38_6);
            const points_spline_nf_lane v41_1 = FMA(v38_1, 0.994f, 0.001f);
            const points_spline_nf_lane v41_2 = v41_1 + FMA(v38_2, 0.994f, 0.001f);
            const points_spline_nf_lane v41_3 = v41_2 + FMA(v38_3, 0.994f, 0.001f);
            const points_spline_nf_lane v41_4 = v41_3 + FMA(v38_4, 0.994f, 0.001f);
            const points_spline_nf_lane v41_5 = v41_4 + FMA(v38_5, 0.994f, 0.001f);
            const points_spline_nf_lane v43_1 = FMA(v41_1, 1e+01f, -5.0f);
            const points_spline_nf_lane v43_2 = FMA(v41_2, 1e+01f, -5.0f);
            const points_spline_nf_lane v43_3 = FMA(v41_3, 1e+01f, -5.0f);
            const points_spline_nf_lane v43_4 = FMA(v41_4, 1e+01f, -5.0f);
            const points_spline_nf_lane v43_5 = FMA(v41_5, 1e+01f, -5.0f);
            const points_spline_nf_lane v14 = points_spline_nf_load(t + (28 + j) * TILE + k);
            const points_spline_nf_lane v44 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14, points_spline_nf_set(5.0f), v14);
            const points_spline_nf_lane v45 = points_spline_nf_select_lt(v14, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v44);
            const points_spline_nf_lane v32_1 = points_spline_nf_load(t + (162 + 6 * j) * TILE + k);
            const points_spline_nf_lane v32_2 = points_spline_nf_load(t + (163 + 6 * j) * TILE + k);
            const points_spline_nf_lane v32_3 = points_spline_nf_load(t + (164 + 6 * j) * TILE + k);
            const points_spline_nf_lane v32_4 = points_spline_nf_load(t + (165 + 6 * j) * TILE + k);
            const points_spline_nf_lane v32_5 = points_spline_nf_load(t + (166 + 6 * j) * TILE + k);
            const points_spline_nf_lane v46_1 = points_spline_nf_select_lt(v45, v32_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(t + (108 + 5 * j) * TILE + k, v46_1);
            const points_spline_nf_lane v46_2 = points_spline_nf_select_lt(v45, v32_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(t + (109 + 5 * j) * TILE + k, v46_2);
            const points_spline_nf_lane v46_3 = points_spline_nf_select_lt(v45, v32_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(t + (110 + 5 * j) * TILE + k, v46_3);
            const points_spline_nf_lane v46_4 = points_spline_nf_select_lt(v45, v32_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(t + (111 + 5 * j) * TILE + k, v46_4);
            const points_spline_nf_lane v46_5 = points_spline_nf_select_lt(v45, v32_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(t + (112 + 5 * j) * TILE + k, v46_5);
            const points_spline_nf_lane v47_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_2 = points_spline_nf_select_lt(v46_2, v46_1, v32_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_3 = points_spline_nf_select_lt(v46_3, v46_2, v32_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_4 = points_spline_nf_select_lt(v46_4, v46_3, v32_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_5 = points_spline_nf_select_lt(v46_5, v46_4, v32_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v47_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, v32_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48 = v47_1 + v47_2 + v47_3 + v47_4 + v47_5 + v47_6;
            const points_spline_nf_lane v49_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), v32_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_2 = points_spline_nf_select_lt(v46_2, v46_1, v32_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_3 = points_spline_nf_select_lt(v46_3, v46_2, v32_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_4 = points_spline_nf_select_lt(v46_4, v46_3, v32_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_5 = points_spline_nf_select_lt(v46_5, v46_4, v32_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_2 = points_spline_nf_select_lt(v46_2, v46_1, v43_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_3 = points_spline_nf_select_lt(v46_3, v46_2, v43_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_4 = points_spline_nf_select_lt(v46_4, v46_3, v43_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_5 = points_spline_nf_select_lt(v46_5, v46_4, v43_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v51_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, v43_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52 = v51_1 + v51_2 + v51_3 + v51_4 + v51_5 + v51_6;
            points_spline_nf_store(t + (34 + j) * TILE + k, v52);
            const points_spline_nf_lane v53_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), v43_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_2 = points_spline_nf_select_lt(v46_2, v46_1, v43_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_3 = points_spline_nf_select_lt(v46_3, v46_2, v43_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_4 = points_spline_nf_select_lt(v46_4, v46_3, v43_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_5 = points_spline_nf_select_lt(v46_5, v46_4, v43_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v21_1 = points_spline_nf_load(t + (128 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_2 = points_spline_nf_load(t + (129 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_3 = points_spline_nf_load(t + (130 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_4 = points_spline_nf_load(t + (131 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_5 = points_spline_nf_load(t + (132 + 5 * j) * TILE + k);
            const points_spline_nf_lane v55_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v55_2 = points_spline_nf_select_lt(v46_2, v46_1, v21_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v55_3 = points_spline_nf_select_lt(v46_3, v46_2, v21_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v55_4 = points_spline_nf_select_lt(v46_4, v46_3, v21_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v55_5 = points_spline_nf_select_lt(v46_5, v46_4, v21_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v55_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, v21_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56 = v55_1 + v55_2 + v55_3 + v55_4 + v55_5 + v55_6;
            points_spline_nf_store(t + (62 + j) * TILE + k, v56);
            const points_spline_nf_lane v57_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), v21_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v57_2 = points_spline_nf_select_lt(v46_2, v46_1, v21_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v57_3 = points_spline_nf_select_lt(v46_3, v46_2, v21_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v57_4 = points_spline_nf_select_lt(v46_4, v46_3, v21_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v57_5 = points_spline_nf_select_lt(v46_5, v46_4, v21_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v57_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58 = v57_1 + v57_2 + v57_3 + v57_4 + v57_5 + v57_6;
            points_spline_nf_store(t + (64 + j) * TILE + k, v58);
            const points_spline_nf_lane v59 = (v53_1 + v53_2 + v53_3 + v53_4 + v53_5 + v53_6) - v52;
            points_spline_nf_store(t + (66 + j) * TILE + k, v59);
            const points_spline_nf_lane v60 = (v49_1 + v49_2 + v49_3 + v49_4 + v49_5 + v49_6) - v48;
            points_spline_nf_store(t + (118 + j) * TILE + k, v60);
            const points_spline_nf_lane v61 = v59 / v60;
            points_spline_nf_store(t + (120 + j) * TILE + k, v61);
            const points_spline_nf_lane v63 = (v45 - v48) / v60;
            points_spline_nf_store(t + (122 + j) * TILE + k, v63);
            const points_spline_nf_lane v64 = 1.0f - v63;
            points_spline_nf_store(t + (124 + j) * TILE + k, v64);
            const points_spline_nf_lane v65 = v63 * v64;
            points_spline_nf_store(t + (126 + j) * TILE + k, v65);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v61_1 = points_spline_nf_load(t + 120 * TILE + k);
        const points_spline_nf_lane v63_1 = points_spline_nf_load(t + 122 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(t + 121 * TILE + k);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(t + 123 * TILE + k);
        const points_spline_nf_lane v66_1 = v61_1 * v63_1;
        points_spline_nf_store(t + 128 * TILE + k, v66_1);
        const points_spline_nf_lane v66_2 = v61_2 * v63_2;
        points_spline_nf_store(t + 129 * TILE + k, v66_2);
        const points_spline_nf_lane v56_1 = points_spline_nf_load(t + 62 * TILE + k);
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 126 * TILE + k);
        const points_spline_nf_lane v56_2 = points_spline_nf_load(t + 63 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 127 * TILE + k);
        const points_spline_nf_lane v69_1 = FMA(v56_1, v65_1, v63_1 * v66_1);
        points_spline_nf_store(t + 130 * TILE + k, v69_1);
        const points_spline_nf_lane v69_2 = FMA(v56_2, v65_2, v63_2 * v66_2);
        points_spline_nf_store(t + 131 * TILE + k, v69_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 66 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 67 * TILE + k);
        const points_spline_nf_lane v58_1 = points_spline_nf_load(t + 64 * TILE + k);
        const points_spline_nf_lane v58_2 = points_spline_nf_load(t + 65 * TILE + k);
        const points_spline_nf_lane v72_1 = v61_1 * 2.0f;
        points_spline_nf_store(t + 132 * TILE + k, v72_1);
        const points_spline_nf_lane v72_2 = v61_2 * 2.0f;
        points_spline_nf_store(t + 133 * TILE + k, v72_2);
        const points_spline_nf_lane v73_1 = v56_1 + v58_1 - v72_1;
        points_spline_nf_store(t + 134 * TILE + k, v73_1);
        const points_spline_nf_lane v73_2 = v56_2 + v58_2 - v72_2;
        points_spline_nf_store(t + 135 * TILE + k, v73_2);
        const points_spline_nf_lane v75_1 = FMA(v65_1, v73_1, v61_1);
        points_spline_nf_store(t + 136 * TILE + k, v75_1);
        const points_spline_nf_lane v75_2 = FMA(v65_2, v73_2, v61_2);
        points_spline_nf_store(t + 137 * TILE + k, v75_2);
        const points_spline_nf_lane v76_1 = (v59_1 * v69_1) / v75_1;
        points_spline_nf_store(t + 162 * TILE + k, v76_1);
        const points_spline_nf_lane v76_2 = (v59_2 * v69_2) / v75_2;
        points_spline_nf_store(t + 163 * TILE + k, v76_2);
        const points_spline_nf_lane v52_1 = points_spline_nf_load(t + 34 * TILE + k);
        const points_spline_nf_lane v52_2 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v77_1 = v52_1 + v76_1;
        const points_spline_nf_lane v77_2 = v52_2 + v76_2;
        const points_spline_nf_lane v81_1 = v77_1 + points_spline_nf_min(5.0f - v77_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 164 * TILE + k, v81_1);
        const points_spline_nf_lane v81_2 = v77_2 + points_spline_nf_min(5.0f - v77_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 165 * TILE + k, v81_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v61_1 = points_spline_nf_load(t + 120 * TILE + k);
        const points_spline_nf_lane v75_1 = points_spline_nf_load(t + 136 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(t + 121 * TILE + k);
        const points_spline_nf_lane v75_2 = points_spline_nf_load(t + 137 * TILE + k);
        const points_spline_nf_lane v82_1 = v61_1 / v75_1;
        points_spline_nf_store(t + 34 * TILE + k, v82_1);
        const points_spline_nf_lane v82_2 = v61_2 / v75_2;
        points_spline_nf_store(t + 35 * TILE + k, v82_2);
        const points_spline_nf_lane v58_1 = points_spline_nf_load(t + 64 * TILE + k);
        const points_spline_nf_lane v63_1 = points_spline_nf_load(t + 122 * TILE + k);
        const points_spline_nf_lane v58_2 = points_spline_nf_load(t + 65 * TILE + k);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(t + 123 * TILE + k);
        const points_spline_nf_lane v83_1 = v58_1 * v63_1;
        points_spline_nf_store(t + 166 * TILE + k, v83_1);
        const points_spline_nf_lane v83_2 = v58_2 * v63_2;
        points_spline_nf_store(t + 167 * TILE + k, v83_2);
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 126 * TILE + k);
        const points_spline_nf_lane v72_1 = points_spline_nf_load(t + 132 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 127 * TILE + k);
        const points_spline_nf_lane v72_2 = points_spline_nf_load(t + 133 * TILE + k);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 124 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 125 * TILE + k);
        const points_spline_nf_lane v87_1 = v64_1 * v64_1;
        points_spline_nf_store(t + 168 * TILE + k, v87_1);
        const points_spline_nf_lane v87_2 = v64_2 * v64_2;
        points_spline_nf_store(t + 169 * TILE + k, v87_2);
        const points_spline_nf_lane v56_1 = points_spline_nf_load(t + 62 * TILE + k);
        const points_spline_nf_lane v56_2 = points_spline_nf_load(t + 63 * TILE + k);
        const points_spline_nf_lane v89_1 = FMA(v56_1, v87_1, FMA(v65_1, v72_1, v63_1 * v83_1));
        points_spline_nf_store(t + 170 * TILE + k, v89_1);
        const points_spline_nf_lane v89_2 = FMA(v56_2, v87_2, FMA(v65_2, v72_2, v63_2 * v83_2));
        points_spline_nf_store(t + 171 * TILE + k, v89_2);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v81_1 = points_spline_nf_load(t + 164 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v81_2 = points_spline_nf_load(t + 165 * TILE + k);
        const points_spline_nf_lane v90_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v14_1, v81_1);
        const points_spline_nf_lane v90_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v14_2, v81_2);
        const points_spline_nf_lane v91_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), v14_1, v90_1);
        points_spline_nf_store(t + 172 * TILE + k, v91_1);
        const points_spline_nf_lane v91_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), v14_2, v90_2);
        points_spline_nf_store(t + 173 * TILE + k, v91_2);
    }

    /* layer 2: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v89_1 = points_spline_nf_load(t + 170 * TILE + k);
        const points_spline_nf_lane v89_2 = points_spline_nf_load(t + 171 * TILE + k);
        const points_spline_nf_lane v92_1 = 1.0f / v89_1;
        points_spline_nf_store(t + 164 * TILE + k, v92_1);
        const points_spline_nf_lane v92_2 = 1.0f / v89_2;
        points_spline_nf_store(t + 165 * TILE + k, v92_2);
        const points_spline_nf_lane v82_1 = points_spline_nf_load(t + 34 * TILE + k);
        const points_spline_nf_lane v82_2 = points_spline_nf_load(t + 35 * TILE + k);
        const points_spline_nf_lane v93_1 = 1.0f / v82_1;
        points_spline_nf_store(t + 174 * TILE + k, v93_1);
        const points_spline_nf_lane v93_2 = 1.0f / v82_2;
        points_spline_nf_store(t + 175 * TILE + k, v93_2);
        const points_spline_nf_lane v75_1 = points_spline_nf_load(t + 136 * TILE + k);
        const points_spline_nf_lane v75_2 = points_spline_nf_load(t + 137 * TILE + k);
        const points_spline_nf_lane v94_1 = 1.0f / v75_1;
        points_spline_nf_store(t + 176 * TILE + k, v94_1);
        const points_spline_nf_lane v94_2 = 1.0f / v75_2;
        points_spline_nf_store(t + 177 * TILE + k, v94_2);
        const points_spline_nf_lane v96_1 = -(v82_1 / v75_1);
        points_spline_nf_store(t + 178 * TILE + k, v96_1);
        const points_spline_nf_lane v96_2 = -(v82_2 / v75_2);
        points_spline_nf_store(t + 179 * TILE + k, v96_2);
        const points_spline_nf_lane v76_1 = points_spline_nf_load(t + 162 * TILE + k);
        const points_spline_nf_lane v76_2 = points_spline_nf_load(t + 163 * TILE + k);
        const points_spline_nf_lane v98_1 = -(v76_1 / v75_1);
        points_spline_nf_store(t + 180 * TILE + k, v98_1);
        const points_spline_nf_lane v98_2 = -(v76_2 / v75_2);
        points_spline_nf_store(t + 181 * TILE + k, v98_2);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(t + 118 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(t + 119 * TILE + k);
        const points_spline_nf_lane v99_1 = 1.0f / v60_1;
        points_spline_nf_store(t + 182 * TILE + k, v99_1);
        const points_spline_nf_lane v99_2 = 1.0f / v60_2;
        points_spline_nf_store(t + 183 * TILE + k, v99_2);
        const points_spline_nf_lane v63_1 = points_spline_nf_load(t + 122 * TILE + k);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(t + 123 * TILE + k);
        const points_spline_nf_lane v101_1 = -(v63_1 / v60_1);
        points_spline_nf_store(t + 184 * TILE + k, v101_1);
        const points_spline_nf_lane v101_2 = -(v63_2 / v60_2);
        points_spline_nf_store(t + 185 * TILE + k, v101_2);
        const points_spline_nf_lane v61_1 = points_spline_nf_load(t + 120 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(t + 121 * TILE + k);
        const points_spline_nf_lane v103_1 = -(v61_1 / v60_1);
        points_spline_nf_store(t + 186 * TILE + k, v103_1);
        const points_spline_nf_lane v103_2 = -(v61_2 / v60_2);
        points_spline_nf_store(t + 187 * TILE + k, v103_2);
    }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v37 = points_spline_nf_load(t + (32 + j) * TILE + k);
            const points_spline_nf_lane v104_1 = 1.0f / v37;
            points_spline_nf_store(t + (188 + 6 * j) * TILE + k, v104_1);
            const points_spline_nf_lane v104_2 = 1.0f / v37;
            points_spline_nf_store(t + (189 + 6 * j) * TILE + k, v104_2);
            const points_spline_nf_lane v104_3 = 1.0f / v37;
            points_spline_nf_store(t + (190 + 6 * j) * TILE + k, v104_3);
            const points_spline_nf_lane v104_4 = 1.0f / v37;
            points_spline_nf_store(t + (191 + 6 * j) * TILE + k, v104_4);
            const points_spline_nf_lane v104_5 = 1.0f / v37;
            points_spline_nf_store(t + (192 + 6 * j) * TILE + k, v104_5);
            const points_spline_nf_lane v104_6 = 1.0f / v37;
            points_spline_nf_store(t + (193 + 6 * j) * TILE + k, v104_6);
            const points_spline_nf_lane v38_1 = points_spline_nf_load(t + (96 + 6 * j) * TILE + k);
            const points_spline_nf_lane v38_2 = points_spline_nf_load(t + (97 + 6 * j) * TILE + k);
            const points_spline_nf_lane v38_3 = points_spline_nf_load(t + (98 + 6 * j) * TILE + k);
            const points_spline_nf_lane v38_4 = points_spline_nf_load(t + (99 + 6 * j) * TILE + k);
            const points_spline_nf_lane v38_5 = points_spline_nf_load(t + (100 + 6 * j) * TILE + k);
            const points_spline_nf_lane v38_6 = points_spline_nf_load(t + (101 + 6 * j) * TILE + k);
            const points_spline_nf_lane v106_1 = -(v38_1 / v37);
            points_spline_nf_store(t + (200 + 6 * j) * TILE + k, v106_1);
            const points_spline_nf_lane v106_2 = -(v38_2 / v37);
            points_spline_nf_store(t + (201 + 6 * j) * TILE + k, v106_2);
            const points_spline_nf_lane v106_3 = -(v38_3 / v37);
            points_spline_nf_store(t + (202 + 6 * j) * TILE + k, v106_3);
            const points_spline_nf_lane v106_4 = -(v38_4 / v37);
            points_spline_nf_store(t + (203 + 6 * j) * TILE + k, v106_4);
            const points_spline_nf_lane v106_5 = -(v38_5 / v37);
            points_spline_nf_store(t + (204 + 6 * j) * TILE + k, v106_5);
            const points_spline_nf_lane v106_6 = -(v38_6 / v37);
            points_spline_nf_store(t + (205 + 6 * j) * TILE + k, v106_6);
            const points_spline_nf_lane v26 = points_spline_nf_load(t + (30 + j) * TILE + k);
            const points_spline_nf_lane v107_1 = 1.0f / v26;
            points_spline_nf_store(t + (212 + 6 * j) * TILE + k, v107_1);
            const points_spline_nf_lane v107_2 = 1.0f / v26;
            points_spline_nf_store(t + (213 + 6 * j) * TILE + k, v107_2);
            const points_spline_nf_lane v107_3 = 1.0f / v26;
            points_spline_nf_store(t + (214 + 6 * j) * TILE + k, v107_3);
            const points_spline_nf_lane v107_4 = 1.0f / v26;
            points_spline_nf_store(t + (215 + 6 * j) * TILE + k, v107_4);
            const points_spline_nf_lane v107_5 = 1.0f / v26;
            points_spline_nf_store(t + (216 + 6 * j) * TILE + k, v107_5);
            const points_spline_nf_lane v107_6 = 1.0f / v26;
            points_spline_nf_store(t + (217 + 6 * j) * TILE + k, v107_6);
            const points_spline_nf_lane v27_1 = points_spline_nf_load(t + (138 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_2 = points_spline_nf_load(t + (139 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_3 = points_spline_nf_load(t + (140 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_4 = points_spline_nf_load(t + (141 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_5 = points_spline_nf_load(t + (142 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27_6 = points_spline_nf_load(t + (143 + 6 * j) * TILE + k);
            const points_spline_nf_lane v109_1 = -(v27_1 / v26);
            points_spline_nf_store(t + (224 + 6 * j) * TILE + k, v109_1);
            const points_spline_nf_lane v109_2 = -(v27_2 / v26);
            points_spline_nf_store(t + (225 + 6 * j) * TILE + k, v109_2);
            const points_spline_nf_lane v109_3 = -(v27_3 / v26);
            points_spline_nf_store(t + (226 + 6 * j) * TILE + k, v109_3);
            const points_spline_nf_lane v109_4 = -(v27_4 / v26);
            points_spline_nf_store(t + (227 + 6 * j) * TILE + k, v109_4);
            const points_spline_nf_lane v109_5 = -(v27_5 / v26);
            points_spline_nf_store(t + (228 + 6 * j) * TILE + k, v109_5);
            const points_spline_nf_lane v109_6 = -(v27_6 / v26);
            points_spline_nf_store(t + (229 + 6 * j) * TILE + k, v109_6);
        }
    points_spline_nf_each_sigmoid(t + 96 * TILE, t + 52 * TILE, 10, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v17 = points_spline_nf_load(t + (68 + j) * TILE + k);
            const points_spline_nf_lane v112 = LESS(v17, v17, 1.0f);
            points_spline_nf_store(t + (236 + j) * TILE + k, v112);
        }

    /* layer 1: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v10_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v10_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v113_1 = 1.0f / v10_1;
        points_spline_nf_store(t + 30 * TILE + k, v113_1);
        const points_spline_nf_lane v113_2 = 1.0f / v10_2;
        points_spline_nf_store(t + 31 * TILE + k, v113_2);
        const points_spline_nf_lane v11_1 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v11_2 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v115_1 = -(v11_1 / v10_1);
        points_spline_nf_store(t + 32 * TILE + k, v115_1);
        const points_spline_nf_lane v115_2 = -(v11_2 / v10_2);
        points_spline_nf_store(t + 33 * TILE + k, v115_2);
    }
    points_spline_nf_each_sigmoid(t + 68 * TILE, t + 36 * TILE, 16, TILE, m);
    points_spline_nf_each_sigmoid(t + 34 * TILE, t + 4 * TILE, 16, TILE, m);

    /* base: gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v91_1 = points_spline_nf_load(t + 172 * TILE + k);
        const points_spline_nf_lane v91_2 = points_spline_nf_load(t + 173 * TILE + k);
        const points_spline_nf_lane v118_1 = v91_1 * (-0.5f);
        const points_spline_nf_lane v118_2 = v91_2 * (-0.5f);
        const points_spline_nf_lane v119_1 = v118_1 + v118_1;
        points_spline_nf_store(t + 2 * TILE + k, v119_1);
        const points_spline_nf_lane v119_2 = v118_2 + v118_2;
        points_spline_nf_store(t + 3 * TILE + k, v119_2);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v120_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), v119_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v120_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), v119_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v121_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v119_1);
        const points_spline_nf_lane v121_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v119_2);
        const points_spline_nf_lane v122_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v121_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v122_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v121_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v123_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v121_1);
        points_spline_nf_store(t + 4 * TILE + k, v123_1);
        const points_spline_nf_lane v123_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v121_2);
        points_spline_nf_store(t + 5 * TILE + k, v123_2);
        const points_spline_nf_lane v124_1 = v120_1 + v122_1;
        points_spline_nf_store(t + 6 * TILE + k, v124_1);
        const points_spline_nf_lane v124_2 = v120_2 + v122_2;
        points_spline_nf_store(t + 7 * TILE + k, v124_2);
        const points_spline_nf_lane v87_1 = points_spline_nf_load(t + 168 * TILE + k);
        const points_spline_nf_lane v92_1 = points_spline_nf_load(t + 164 * TILE + k);
        const points_spline_nf_lane v87_2 = points_spline_nf_load(t + 169 * TILE + k);
        const points_spline_nf_lane v92_2 = points_spline_nf_load(t + 165 * TILE + k);
        const points_spline_nf_lane v126_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v87_1 * v92_1);
        const points_spline_nf_lane v126_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v87_2 * v92_2);
        const points_spline_nf_lane v127_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v126_1);
        points_spline_nf_store(t + 8 * TILE + k, v127_1);
        const points_spline_nf_lane v127_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v126_2);
        points_spline_nf_store(t + 9 * TILE + k, v127_2);
        const points_spline_nf_lane v56_1 = points_spline_nf_load(t + 62 * TILE + k);
        const points_spline_nf_lane v56_2 = points_spline_nf_load(t + 63 * TILE + k);
        const points_spline_nf_lane v128_1 = v56_1 * v92_1;
        const points_spline_nf_lane v128_2 = v56_2 * v92_2;
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 124 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 125 * TILE + k);
        const points_spline_nf_lane v130_1 = points_spline_nf_select_eq(v128_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v64_1 * v128_1);
        const points_spline_nf_lane v130_2 = points_spline_nf_select_eq(v128_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v64_2 * v128_2);
        const points_spline_nf_lane v131_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v130_1);
        const points_spline_nf_lane v131_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v130_2);
        const points_spline_nf_lane v132_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v131_1);
        const points_spline_nf_lane v132_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v131_2);
        const points_spline_nf_lane v133_1 = v132_1 + v132_1;
        points_spline_nf_store(t + 10 * TILE + k, v133_1);
        const points_spline_nf_lane v133_2 = v132_2 + v132_2;
        points_spline_nf_store(t + 11 * TILE + k, v133_2);
    }

    /* layer 2: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v72_1 = points_spline_nf_load(t + 132 * TILE + k);
        const points_spline_nf_lane v92_1 = points_spline_nf_load(t + 164 * TILE + k);
        const points_spline_nf_lane v72_2 = points_spline_nf_load(t + 133 * TILE + k);
        const points_spline_nf_lane v92_2 = points_spline_nf_load(t + 165 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v135_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v72_1 * v92_1);
        const points_spline_nf_lane v135_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v72_2 * v92_2);
        const points_spline_nf_lane v136_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v135_1);
        points_spline_nf_store(t + 12 * TILE + k, v136_1);
        const points_spline_nf_lane v136_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v135_2);
        points_spline_nf_store(t + 13 * TILE + k, v136_2);
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 126 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 127 * TILE + k);
        const points_spline_nf_lane v138_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v65_1 * v92_1);
        const points_spline_nf_lane v138_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v65_2 * v92_2);
        const points_spline_nf_lane v139_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v138_1);
        points_spline_nf_store(t + 14 * TILE + k, v139_1);
        const points_spline_nf_lane v139_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v138_2);
        points_spline_nf_store(t + 15 * TILE + k, v139_2);
        const points_spline_nf_lane v83_1 = points_spline_nf_load(t + 166 * TILE + k);
        const points_spline_nf_lane v83_2 = points_spline_nf_load(t + 167 * TILE + k);
        const points_spline_nf_lane v141_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v83_1 * v92_1);
        const points_spline_nf_lane v141_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v83_2 * v92_2);
        const points_spline_nf_lane v142_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v141_1);
        points_spline_nf_store(t + 16 * TILE + k, v142_1);
        const points_spline_nf_lane v142_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v141_2);
        points_spline_nf_store(t + 17 * TILE + k, v142_2);
        const points_spline_nf_lane v63_1 = points_spline_nf_load(t + 122 * TILE + k);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(t + 123 * TILE + k);
        const points_spline_nf_lane v143_1 = v63_1 * v92_1;
        const points_spline_nf_lane v143_2 = v63_2 * v92_2;
        const points_spline_nf_lane v145_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v63_1 * v143_1);
        const points_spline_nf_lane v145_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v63_2 * v143_2);
        const points_spline_nf_lane v146_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v145_1);
        points_spline_nf_store(t + 18 * TILE + k, v146_1);
        const points_spline_nf_lane v146_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v145_2);
        points_spline_nf_store(t + 19 * TILE + k, v146_2);
        const points_spline_nf_lane v58_1 = points_spline_nf_load(t + 64 * TILE + k);
        const points_spline_nf_lane v58_2 = points_spline_nf_load(t + 65 * TILE + k);
        const points_spline_nf_lane v148_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v58_1 * v143_1);
        const points_spline_nf_lane v148_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v58_2 * v143_2);
        const points_spline_nf_lane v149_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v148_1);
        points_spline_nf_store(t + 24 * TILE + k, v149_1);
        const points_spline_nf_lane v149_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v148_2);
        points_spline_nf_store(t + 25 * TILE + k, v149_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v142_1 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v149_1 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v142_2 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v149_2 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v150_1 = v142_1 + v149_1;
        points_spline_nf_store(t + 50 * TILE + k, v150_1);
        const points_spline_nf_lane v150_2 = v142_2 + v149_2;
        points_spline_nf_store(t + 51 * TILE + k, v150_2);
        const points_spline_nf_lane v93_1 = points_spline_nf_load(t + 174 * TILE + k);
        const points_spline_nf_lane v93_2 = points_spline_nf_load(t + 175 * TILE + k);
        const points_spline_nf_lane v151_1 = v93_1 * 2.0f;
        const points_spline_nf_lane v151_2 = v93_2 * 2.0f;
        const points_spline_nf_lane v94_1 = points_spline_nf_load(t + 176 * TILE + k);
        const points_spline_nf_lane v94_2 = points_spline_nf_load(t + 177 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v153_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v94_1 * v151_1);
        const points_spline_nf_lane v153_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v94_2 * v151_2);
        const points_spline_nf_lane v154_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v153_1);
        const points_spline_nf_lane v154_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v153_2);
        const points_spline_nf_lane v96_1 = points_spline_nf_load(t + 178 * TILE + k);
        const points_spline_nf_lane v96_2 = points_spline_nf_load(t + 179 * TILE + k);
        const points_spline_nf_lane v156_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v96_1 * v151_1);
        const points_spline_nf_lane v156_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v96_2 * v151_2);
        const points_spline_nf_lane v157_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v156_1);
        const points_spline_nf_lane v157_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v156_2);
        const points_spline_nf_lane v119_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v119_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v158_1 = v94_1 * v119_1;
        points_spline_nf_store(t + 52 * TILE + k, v158_1);
        const points_spline_nf_lane v158_2 = v94_2 * v119_2;
        points_spline_nf_store(t + 53 * TILE + k, v158_2);
        const points_spline_nf_lane v98_1 = points_spline_nf_load(t + 180 * TILE + k);
        const points_spline_nf_lane v98_2 = points_spline_nf_load(t + 181 * TILE + k);
        const points_spline_nf_lane v160_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v98_1 * v119_1);
        const points_spline_nf_lane v160_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v98_2 * v119_2);
        const points_spline_nf_lane v161_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v160_1);
        const points_spline_nf_lane v161_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v160_2);
        const points_spline_nf_lane v162_1 = v157_1 + v161_1;
        points_spline_nf_store(t + 54 * TILE + k, v162_1);
        const points_spline_nf_lane v162_2 = v157_2 + v161_2;
        points_spline_nf_store(t + 55 * TILE + k, v162_2);
        const points_spline_nf_lane v163_1 = v154_1 + v162_1;
        points_spline_nf_store(t + 56 * TILE + k, v163_1);
        const points_spline_nf_lane v163_2 = v154_2 + v162_2;
        points_spline_nf_store(t + 57 * TILE + k, v163_2);
        const points_spline_nf_lane v73_1 = points_spline_nf_load(t + 134 * TILE + k);
        const points_spline_nf_lane v73_2 = points_spline_nf_load(t + 135 * TILE + k);
        const points_spline_nf_lane v165_1 = points_spline_nf_select_eq(v162_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v73_1 * v162_1);
        points_spline_nf_store(t + 58 * TILE + k, v165_1);
        const points_spline_nf_lane v165_2 = points_spline_nf_select_eq(v162_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v73_2 * v162_2);
        points_spline_nf_store(t + 59 * TILE + k, v165_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 126 * TILE + k);
        const points_spline_nf_lane v162_1 = points_spline_nf_load(t + 54 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 127 * TILE + k);
        const points_spline_nf_lane v162_2 = points_spline_nf_load(t + 55 * TILE + k);
        const points_spline_nf_lane v167_1 = points_spline_nf_select_eq(v162_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v65_1 * v162_1);
        const points_spline_nf_lane v167_2 = points_spline_nf_select_eq(v162_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v65_2 * v162_2);
        const points_spline_nf_lane v136_1 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v165_1 = points_spline_nf_load(t + 58 * TILE + k);
        const points_spline_nf_lane v136_2 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v165_2 = points_spline_nf_load(t + 59 * TILE + k);
        const points_spline_nf_lane v168_1 = v136_1 + v165_1;
        points_spline_nf_store(t + 2 * TILE + k, v168_1);
        const points_spline_nf_lane v168_2 = v136_2 + v165_2;
        points_spline_nf_store(t + 3 * TILE + k, v168_2);
        const points_spline_nf_lane v139_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v139_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v163_1 = points_spline_nf_load(t + 56 * TILE + k);
        const points_spline_nf_lane v163_2 = points_spline_nf_load(t + 57 * TILE + k);
        const points_spline_nf_lane v171_1 = FMA(v139_1 - v167_1, 2.0f, v163_1);
        points_spline_nf_store(t + 16 * TILE + k, v171_1);
        const points_spline_nf_lane v171_2 = FMA(v139_2 - v167_2, 2.0f, v163_2);
        points_spline_nf_store(t + 17 * TILE + k, v171_2);
        const points_spline_nf_lane v127_1 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v127_2 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v172_1 = v127_1 + v167_1;
        points_spline_nf_store(t + 24 * TILE + k, v172_1);
        const points_spline_nf_lane v172_2 = v127_2 + v167_2;
        points_spline_nf_store(t + 25 * TILE + k, v172_2);
        const points_spline_nf_lane v146_1 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v146_2 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v173_1 = v146_1 + v167_1;
        points_spline_nf_store(t + 60 * TILE + k, v173_1);
        const points_spline_nf_lane v173_2 = v146_2 + v167_2;
        points_spline_nf_store(t + 61 * TILE + k, v173_2);
        const points_spline_nf_lane v69_1 = points_spline_nf_load(t + 130 * TILE + k);
        const points_spline_nf_lane v158_1 = points_spline_nf_load(t + 52 * TILE + k);
        const points_spline_nf_lane v69_2 = points_spline_nf_load(t + 131 * TILE + k);
        const points_spline_nf_lane v158_2 = points_spline_nf_load(t + 53 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v175_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v69_1 * v158_1);
        const points_spline_nf_lane v175_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v69_2 * v158_2);
        const points_spline_nf_lane v176_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v175_1);
        points_spline_nf_store(t + 64 * TILE + k, v176_1);
        const points_spline_nf_lane v176_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v175_2);
        points_spline_nf_store(t + 65 * TILE + k, v176_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 66 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 67 * TILE + k);
        const points_spline_nf_lane v177_1 = v59_1 * v158_1;
        points_spline_nf_store(t + 106 * TILE + k, v177_1);
        const points_spline_nf_lane v177_2 = v59_2 * v158_2;
        points_spline_nf_store(t + 107 * TILE + k, v177_2);
        const points_spline_nf_lane v179_1 = points_spline_nf_select_eq(v177_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v65_1 * v177_1);
        const points_spline_nf_lane v179_2 = points_spline_nf_select_eq(v177_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v65_2 * v177_2);
        const points_spline_nf_lane v180_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v179_1);
        const points_spline_nf_lane v180_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v179_2);
        const points_spline_nf_lane v181_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v180_1);
        points_spline_nf_store(t + 118 * TILE + k, v181_1);
        const points_spline_nf_lane v181_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v180_2);
        points_spline_nf_store(t + 119 * TILE + k, v181_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v56_1 = points_spline_nf_load(t + 62 * TILE + k);
        const points_spline_nf_lane v177_1 = points_spline_nf_load(t + 106 * TILE + k);
        const points_spline_nf_lane v56_2 = points_spline_nf_load(t + 63 * TILE + k);
        const points_spline_nf_lane v177_2 = points_spline_nf_load(t + 107 * TILE + k);
        const points_spline_nf_lane v183_1 = points_spline_nf_select_eq(v177_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v56_1 * v177_1);
        const points_spline_nf_lane v183_2 = points_spline_nf_select_eq(v177_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v56_2 * v177_2);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v184_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v183_1);
        const points_spline_nf_lane v184_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v183_2);
        const points_spline_nf_lane v185_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v184_1);
        const points_spline_nf_lane v185_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v184_2);
        const points_spline_nf_lane v172_1 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v181_1 = points_spline_nf_load(t + 118 * TILE + k);
        const points_spline_nf_lane v172_2 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v181_2 = points_spline_nf_load(t + 119 * TILE + k);
        const points_spline_nf_lane v186_1 = v172_1 + v181_1;
        points_spline_nf_store(t + 8 * TILE + k, v186_1);
        const points_spline_nf_lane v186_2 = v172_2 + v181_2;
        points_spline_nf_store(t + 9 * TILE + k, v186_2);
        const points_spline_nf_lane v168_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v168_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v187_1 = v168_1 + v185_1;
        points_spline_nf_store(t + 12 * TILE + k, v187_1);
        const points_spline_nf_lane v187_2 = v168_2 + v185_2;
        points_spline_nf_store(t + 13 * TILE + k, v187_2);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 128 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 129 * TILE + k);
        const points_spline_nf_lane v189_1 = points_spline_nf_select_eq(v177_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v66_1 * v177_1);
        const points_spline_nf_lane v189_2 = points_spline_nf_select_eq(v177_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v66_2 * v177_2);
        const points_spline_nf_lane v190_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v189_1);
        const points_spline_nf_lane v190_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v189_2);
        const points_spline_nf_lane v191_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v190_1);
        const points_spline_nf_lane v191_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v190_2);
        const points_spline_nf_lane v63_1 = points_spline_nf_load(t + 122 * TILE + k);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(t + 123 * TILE + k);
        const points_spline_nf_lane v192_1 = v63_1 * v177_1;
        points_spline_nf_store(t + 14 * TILE + k, v192_1);
        const points_spline_nf_lane v192_2 = v63_2 * v177_2;
        points_spline_nf_store(t + 15 * TILE + k, v192_2);
        const points_spline_nf_lane v150_1 = points_spline_nf_load(t + 50 * TILE + k);
        const points_spline_nf_lane v150_2 = points_spline_nf_load(t + 51 * TILE + k);
        const points_spline_nf_lane v193_1 = v150_1 + v191_1;
        points_spline_nf_store(t + 18 * TILE + k, v193_1);
        const points_spline_nf_lane v193_2 = v150_2 + v191_2;
        points_spline_nf_store(t + 19 * TILE + k, v193_2);
        const points_spline_nf_lane v195_1 = points_spline_nf_select_eq(v192_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v63_1 * v192_1);
        const points_spline_nf_lane v195_2 = points_spline_nf_select_eq(v192_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v63_2 * v192_2);
        const points_spline_nf_lane v196_1 = points_spline_nf_select_eq(v177_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v195_1);
        const points_spline_nf_lane v196_2 = points_spline_nf_select_eq(v177_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v195_2);
        const points_spline_nf_lane v197_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v196_1);
        points_spline_nf_store(t + 52 * TILE + k, v197_1);
        const points_spline_nf_lane v197_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v196_2);
        points_spline_nf_store(t + 53 * TILE + k, v197_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v197_1 = points_spline_nf_load(t + 52 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v197_2 = points_spline_nf_load(t + 53 * TILE + k);
        const points_spline_nf_lane v198_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v197_1);
        const points_spline_nf_lane v198_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v197_2);
        const points_spline_nf_lane v61_1 = points_spline_nf_load(t + 120 * TILE + k);
        const points_spline_nf_lane v192_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(t + 121 * TILE + k);
        const points_spline_nf_lane v192_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v200_1 = points_spline_nf_select_eq(v192_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v61_1 * v192_1);
        const points_spline_nf_lane v200_2 = points_spline_nf_select_eq(v192_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v61_2 * v192_2);
        const points_spline_nf_lane v177_1 = points_spline_nf_load(t + 106 * TILE + k);
        const points_spline_nf_lane v177_2 = points_spline_nf_load(t + 107 * TILE + k);
        const points_spline_nf_lane v201_1 = points_spline_nf_select_eq(v177_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v200_1);
        const points_spline_nf_lane v201_2 = points_spline_nf_select_eq(v177_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v200_2);
        const points_spline_nf_lane v202_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v201_1);
        const points_spline_nf_lane v202_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v201_2);
        const points_spline_nf_lane v203_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v202_1);
        const points_spline_nf_lane v203_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v202_2);
        const points_spline_nf_lane v171_1 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v171_2 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v204_1 = v171_1 + v198_1;
        points_spline_nf_store(t + 2 * TILE + k, v204_1);
        const points_spline_nf_lane v204_2 = v171_2 + v198_2;
        points_spline_nf_store(t + 3 * TILE + k, v204_2);
        const points_spline_nf_lane v193_1 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v193_2 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 124 * TILE + k);
        const points_spline_nf_lane v187_1 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 125 * TILE + k);
        const points_spline_nf_lane v187_2 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v207_1 = points_spline_nf_select_eq(v187_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v64_1 * v187_1);
        const points_spline_nf_lane v207_2 = points_spline_nf_select_eq(v187_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v64_2 * v187_2);
        const points_spline_nf_lane v63_1 = points_spline_nf_load(t + 122 * TILE + k);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(t + 123 * TILE + k);
        const points_spline_nf_lane v209_1 = points_spline_nf_select_eq(v187_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v63_1 * v187_1);
        const points_spline_nf_lane v209_2 = points_spline_nf_select_eq(v187_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v63_2 * v187_2);
        const points_spline_nf_lane v133_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v133_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v212_1 = v193_1 + v203_1 + v207_1 - (v133_1 + v209_1);
        points_spline_nf_store(t + 24 * TILE + k, v212_1);
        const points_spline_nf_lane v212_2 = v193_2 + v203_2 + v207_2 - (v133_2 + v209_2);
        points_spline_nf_store(t + 25 * TILE + k, v212_2);
        const points_spline_nf_lane v99_1 = points_spline_nf_load(t + 182 * TILE + k);
        const points_spline_nf_lane v99_2 = points_spline_nf_load(t + 183 * TILE + k);
        const points_spline_nf_lane v213_1 = v99_1 * v212_1;
        points_spline_nf_store(t + 50 * TILE + k, v213_1);
        const points_spline_nf_lane v213_2 = v99_2 * v212_2;
        points_spline_nf_store(t + 51 * TILE + k, v213_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v212_1 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v213_1 = points_spline_nf_load(t + 50 * TILE + k);
        const points_spline_nf_lane v212_2 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v213_2 = points_spline_nf_load(t + 51 * TILE + k);
        const points_spline_nf_lane v214_1 = points_spline_nf_select_eq(v212_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v213_1);
        points_spline_nf_store(t + 10 * TILE + k, v214_1);
        const points_spline_nf_lane v214_2 = points_spline_nf_select_eq(v212_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v213_2);
        points_spline_nf_store(t + 11 * TILE + k, v214_2);
        const points_spline_nf_lane v101_1 = points_spline_nf_load(t + 184 * TILE + k);
        const points_spline_nf_lane v101_2 = points_spline_nf_load(t + 185 * TILE + k);
        const points_spline_nf_lane v216_1 = points_spline_nf_select_eq(v212_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v101_1 * v212_1);
        const points_spline_nf_lane v216_2 = points_spline_nf_select_eq(v212_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v101_2 * v212_2);
        const points_spline_nf_lane v99_1 = points_spline_nf_load(t + 182 * TILE + k);
        const points_spline_nf_lane v204_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v99_2 = points_spline_nf_load(t + 183 * TILE + k);
        const points_spline_nf_lane v204_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v219_1 = points_spline_nf_select_eq(v204_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v99_1 * v204_1);
        const points_spline_nf_lane v219_2 = points_spline_nf_select_eq(v204_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v99_2 * v204_2);
        const points_spline_nf_lane v103_1 = points_spline_nf_load(t + 186 * TILE + k);
        const points_spline_nf_lane v103_2 = points_spline_nf_load(t + 187 * TILE + k);
        const points_spline_nf_lane v221_1 = points_spline_nf_select_eq(v204_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v103_1 * v204_1);
        const points_spline_nf_lane v221_2 = points_spline_nf_select_eq(v204_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v103_2 * v204_2);
        const points_spline_nf_lane v176_1 = points_spline_nf_load(t + 64 * TILE + k);
        const points_spline_nf_lane v176_2 = points_spline_nf_load(t + 65 * TILE + k);
        const points_spline_nf_lane v222_1 = v176_1 + v219_1;
        points_spline_nf_store(t + 12 * TILE + k, v222_1);
        const points_spline_nf_lane v222_2 = v176_2 + v219_2;
        points_spline_nf_store(t + 13 * TILE + k, v222_2);
        const points_spline_nf_lane v223_1 = v216_1 + v221_1;
        points_spline_nf_store(t + 14 * TILE + k, v223_1);
        const points_spline_nf_lane v223_2 = v216_2 + v221_2;
        points_spline_nf_store(t + 15 * TILE + k, v223_2);
        const points_spline_nf_lane v224_1 = -v214_1 - v223_1;
        points_spline_nf_store(t + 16 * TILE + k, v224_1);
        const points_spline_nf_lane v224_2 = -v214_2 - v223_2;
        points_spline_nf_store(t + 17 * TILE + k, v224_2);
        const points_spline_nf_lane v123_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v123_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v225_1 = v123_1 - v222_1;
        points_spline_nf_store(t + 18 * TILE + k, v225_1);
        const points_spline_nf_lane v225_2 = v123_2 - v222_2;
        points_spline_nf_store(t + 19 * TILE + k, v225_2);
    }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v46_1 = points_spline_nf_load(t + (108 + 5 * j) * TILE + k);
            const points_spline_nf_lane v173 = points_spline_nf_load(t + (60 + j) * TILE + k);
            const points_spline_nf_lane v46_2 = points_spline_nf_load(t + (109 + 5 * j) * TILE + k);
            const points_spline_nf_lane v46_3 = points_spline_nf_load(t + (110 + 5 * j) * TILE + k);
            const points_spline_nf_lane v46_4 = points_spline_nf_load(t + (111 + 5 * j) * TILE + k);
            const points_spline_nf_lane v46_5 = points_spline_nf_load(t + (112 + 5 * j) * TILE + k);
            const points_spline_nf_lane v226_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), v173, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v226_2 = points_spline_nf_select_lt(v46_2, v46_1, v173, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v226_3 = points_spline_nf_select_lt(v46_3, v46_2, v173, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v226_4 = points_spline_nf_select_lt(v46_4, v46_3, v173, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v226_5 = points_spline_nf_select_lt(v46_5, v46_4, v173, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v186 = points_spline_nf_load(t + (8 + j) * TILE + k);
            const points_spline_nf_lane v227_2 = points_spline_nf_select_lt(v46_2, v46_1, v186, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v227_3 = points_spline_nf_select_lt(v46_3, v46_2, v186, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v227_4 = points_spline_nf_select_lt(v46_4, v46_3, v186, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v227_5 = points_spline_nf_select_lt(v46_5, v46_4, v186, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v227_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, v186, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v228_1 = v226_1 + v227_2;
            points_spline_nf_store(t + (50 + 5 * j) * TILE + k, v228_1);
            const points_spline_nf_lane v228_2 = v226_2 + v227_3;
            points_spline_nf_store(t + (51 + 5 * j) * TILE + k, v228_2);
            const points_spline_nf_lane v228_3 = v226_3 + v227_4;
            points_spline_nf_store(t + (52 + 5 * j) * TILE + k, v228_3);
            const points_spline_nf_lane v228_4 = v226_4 + v227_5;
            points_spline_nf_store(t + (53 + 5 * j) * TILE + k, v228_4);
            const points_spline_nf_lane v228_5 = v226_5 + v227_6;
            points_spline_nf_store(t + (54 + 5 * j) * TILE + k, v228_5);
            const points_spline_nf_lane v222 = points_spline_nf_load(t + (12 + j) * TILE + k);
            const points_spline_nf_lane v229_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), v222, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (118 + 6 * j) * TILE + k, v229_1);
            const points_spline_nf_lane v229_2 = points_spline_nf_select_lt(v46_2, v46_1, v222, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (119 + 6 * j) * TILE + k, v229_2);
            const points_spline_nf_lane v229_3 = points_spline_nf_select_lt(v46_3, v46_2, v222, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (120 + 6 * j) * TILE + k, v229_3);
            const points_spline_nf_lane v229_4 = points_spline_nf_select_lt(v46_4, v46_3, v222, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (121 + 6 * j) * TILE + k, v229_4);
            const points_spline_nf_lane v229_5 = points_spline_nf_select_lt(v46_5, v46_4, v222, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (122 + 6 * j) * TILE + k, v229_5);
            const points_spline_nf_lane v229_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, v222, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (123 + 6 * j) * TILE + k, v229_6);
            const points_spline_nf_lane v225 = points_spline_nf_load(t + (18 + j) * TILE + k);
            const points_spline_nf_lane v230_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), v225, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (130 + 6 * j) * TILE + k, v230_1);
            const points_spline_nf_lane v230_2 = points_spline_nf_select_lt(v46_2, v46_1, v225, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (131 + 6 * j) * TILE + k, v230_2);
            const points_spline_nf_lane v230_3 = points_spline_nf_select_lt(v46_3, v46_2, v225, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (132 + 6 * j) * TILE + k, v230_3);
            const points_spline_nf_lane v230_4 = points_spline_nf_select_lt(v46_4, v46_3, v225, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (133 + 6 * j) * TILE + k, v230_4);
            const points_spline_nf_lane v230_5 = points_spline_nf_select_lt(v46_5, v46_4, v225, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (134 + 6 * j) * TILE + k, v230_5);
            const points_spline_nf_lane v230_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, v225, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (135 + 6 * j) * TILE + k, v230_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (162 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (130 + 1 + 6 * j + e) * TILE + k));
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (130 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (118 + 0 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v231 = points_spline_nf_load(t + (162 + j) * TILE + k);
            const points_spline_nf_lane v232 = points_spline_nf_load(t + (130 + j) * TILE + k);
            const points_spline_nf_lane v233 = v231 + v232;
            points_spline_nf_store(t + (118 + j) * TILE + k, v233);
        }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v46_1 = points_spline_nf_load(t + (108 + 5 * j) * TILE + k);
            const points_spline_nf_lane v223 = points_spline_nf_load(t + (14 + j) * TILE + k);
            const points_spline_nf_lane v46_2 = points_spline_nf_load(t + (109 + 5 * j) * TILE + k);
            const points_spline_nf_lane v46_3 = points_spline_nf_load(t + (110 + 5 * j) * TILE + k);
            const points_spline_nf_lane v46_4 = points_spline_nf_load(t + (111 + 5 * j) * TILE + k);
            const points_spline_nf_lane v46_5 = points_spline_nf_load(t + (112 + 5 * j) * TILE + k);
            const points_spline_nf_lane v234_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), v223, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (128 + 6 * j) * TILE + k, v234_1);
            const points_spline_nf_lane v234_2 = points_spline_nf_select_lt(v46_2, v46_1, v223, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (129 + 6 * j) * TILE + k, v234_2);
            const points_spline_nf_lane v234_3 = points_spline_nf_select_lt(v46_3, v46_2, v223, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (130 + 6 * j) * TILE + k, v234_3);
            const points_spline_nf_lane v234_4 = points_spline_nf_select_lt(v46_4, v46_3, v223, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (131 + 6 * j) * TILE + k, v234_4);
            const points_spline_nf_lane v234_5 = points_spline_nf_select_lt(v46_5, v46_4, v223, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (132 + 6 * j) * TILE + k, v234_5);
            const points_spline_nf_lane v234_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, v223, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (133 + 6 * j) * TILE + k, v234_6);
            const points_spline_nf_lane v224 = points_spline_nf_load(t + (16 + j) * TILE + k);
            const points_spline_nf_lane v235_1 = points_spline_nf_select_lt(v46_1, points_spline_nf_set(1.0f), v224, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (162 + 6 * j) * TILE + k, v235_1);
            const points_spline_nf_lane v235_2 = points_spline_nf_select_lt(v46_2, v46_1, v224, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (163 + 6 * j) * TILE + k, v235_2);
            const points_spline_nf_lane v235_3 = points_spline_nf_select_lt(v46_3, v46_2, v224, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (164 + 6 * j) * TILE + k, v235_3);
            const points_spline_nf_lane v235_4 = points_spline_nf_select_lt(v46_4, v46_3, v224, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (165 + 6 * j) * TILE + k, v235_4);
            const points_spline_nf_lane v235_5 = points_spline_nf_select_lt(v46_5, v46_4, v224, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (166 + 6 * j) * TILE + k, v235_5);
            const points_spline_nf_lane v235_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v46_5, v224, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (167 + 6 * j) * TILE + k, v235_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (106 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (162 + 1 + 6 * j + e) * TILE + k));
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (140 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (128 + 0 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v236 = points_spline_nf_load(t + (106 + j) * TILE + k);
            const points_spline_nf_lane v237 = points_spline_nf_load(t + (140 + j) * TILE + k);
            const points_spline_nf_lane v238 = v236 + v237;
            points_spline_nf_store(t + (128 + j) * TILE + k, v238);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v214_1 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v214_2 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v239_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v214_1);
        const points_spline_nf_lane v239_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v214_2);
        const points_spline_nf_lane v240_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v239_1);
        const points_spline_nf_lane v240_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v239_2);
        const points_spline_nf_lane v124_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v124_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v241_1 = v124_1 + v240_1;
        points_spline_nf_store(t + 2 * TILE + k, v241_1);
        const points_spline_nf_lane v241_2 = v124_2 + v240_2;
        points_spline_nf_store(t + 3 * TILE + k, v241_2);
        const points_spline_nf_lane v233_1 = points_spline_nf_load(t + 118 * TILE + k);
        const points_spline_nf_lane v233_2 = points_spline_nf_load(t + 119 * TILE + k);
        const points_spline_nf_lane v233_3 = points_spline_nf_load(t + 120 * TILE + k);
        const points_spline_nf_lane v233_4 = points_spline_nf_load(t + 121 * TILE + k);
        const points_spline_nf_lane v233_5 = points_spline_nf_load(t + 122 * TILE + k);
        const points_spline_nf_lane v233_6 = points_spline_nf_load(t + 123 * TILE + k);
        const points_spline_nf_lane v233_7 = points_spline_nf_load(t + 124 * TILE + k);
        const points_spline_nf_lane v233_8 = points_spline_nf_load(t + 125 * TILE + k);
        const points_spline_nf_lane v233_9 = points_spline_nf_load(t + 126 * TILE + k);
        const points_spline_nf_lane v233_10 = points_spline_nf_load(t + 127 * TILE + k);
        const points_spline_nf_lane v242_1 = v233_1 * 1e+01f;
        points_spline_nf_store(t + 106 * TILE + k, v242_1);
        const points_spline_nf_lane v242_2 = v233_2 * 1e+01f;
        points_spline_nf_store(t + 107 * TILE + k, v242_2);
        const points_spline_nf_lane v242_3 = v233_3 * 1e+01f;
        points_spline_nf_store(t + 108 * TILE + k, v242_3);
        const points_spline_nf_lane v242_4 = v233_4 * 1e+01f;
        points_spline_nf_store(t + 109 * TILE + k, v242_4);
        const points_spline_nf_lane v242_5 = v233_5 * 1e+01f;
        points_spline_nf_store(t + 110 * TILE + k, v242_5);
        const points_spline_nf_lane v242_6 = v233_6 * 1e+01f;
        points_spline_nf_store(t + 111 * TILE + k, v242_6);
        const points_spline_nf_lane v242_7 = v233_7 * 1e+01f;
        points_spline_nf_store(t + 112 * TILE + k, v242_7);
        const points_spline_nf_lane v242_8 = v233_8 * 1e+01f;
        points_spline_nf_store(t + 113 * TILE + k, v242_8);
        const points_spline_nf_lane v242_9 = v233_9 * 1e+01f;
        points_spline_nf_store(t + 114 * TILE + k, v242_9);
        const points_spline_nf_lane v242_10 = v233_10 * 1e+01f;
        points_spline_nf_store(t + 115 * TILE + k, v242_10);
        const points_spline_nf_lane v243_1 = v242_1;
        points_spline_nf_store(t + 138 * TILE + k, v243_1);
        const points_spline_nf_lane v243_2 = v243_1 + v242_2;
        points_spline_nf_store(t + 139 * TILE + k, v243_2);
        const points_spline_nf_lane v243_3 = v243_2 + v242_3;
        points_spline_nf_store(t + 140 * TILE + k, v243_3);
        const points_spline_nf_lane v243_4 = v243_3 + v242_4;
        points_spline_nf_store(t + 141 * TILE + k, v243_4);
        const points_spline_nf_lane v243_5 = v243_4 + v242_5;
        points_spline_nf_store(t + 142 * TILE + k, v243_5);
        const points_spline_nf_lane v243_6 = v243_5 + points_spline_nf_set(0.0f);
        points_spline_nf_store(t + 143 * TILE + k, v243_6);
        const points_spline_nf_lane v243_7 = v242_6;
        points_spline_nf_store(t + 144 * TILE + k, v243_7);
        const points_spline_nf_lane v243_8 = v243_7 + v242_7;
        points_spline_nf_store(t + 145 * TILE + k, v243_8);
        const points_spline_nf_lane v243_9 = v243_8 + v242_8;
        points_spline_nf_store(t + 146 * TILE + k, v243_9);
        const points_spline_nf_lane v243_10 = v243_9 + v242_9;
        points_spline_nf_store(t + 147 * TILE + k, v243_10);
        const points_spline_nf_lane v243_11 = v243_10 + v242_10;
        points_spline_nf_store(t + 148 * TILE + k, v243_11);
        const points_spline_nf_lane v243_12 = v243_11 + points_spline_nf_set(0.0f);
        points_spline_nf_store(t + 149 * TILE + k, v243_12);
    }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v242_1 = points_spline_nf_load(t + (106 + 5 * j) * TILE + k);
            const points_spline_nf_lane v242_2 = points_spline_nf_load(t + (107 + 5 * j) * TILE + k);
            const points_spline_nf_lane v242_3 = points_spline_nf_load(t + (108 + 5 * j) * TILE + k);
            const points_spline_nf_lane v242_4 = points_spline_nf_load(t + (109 + 5 * j) * TILE + k);
            const points_spline_nf_lane v242_5 = points_spline_nf_load(t + (110 + 5 * j) * TILE + k);
            const points_spline_nf_lane v244 = v242_1 + v242_2 + v242_3 + v242_4 + v242_5 + points_spline_nf_set(0.0f);
            const points_spline_nf_lane v243_1 = points_spline_nf_load(t + (138 + 6 * j) * TILE + k);
            const points_spline_nf_lane v243_2 = points_spline_nf_load(t + (139 + 6 * j) * TILE + k);
            const points_spline_nf_lane v243_3 = points_spline_nf_load(t + (140 + 6 * j) * TILE + k);
            const points_spline_nf_lane v243_4 = points_spline_nf_load(t + (141 + 6 * j) * TILE + k);
            const points_spline_nf_lane v243_5 = points_spline_nf_load(t + (142 + 6 * j) * TILE + k);
            const points_spline_nf_lane v243_6 = points_spline_nf_load(t + (143 + 6 * j) * TILE + k);
            const points_spline_nf_lane v245_1 = v244 - v243_1;
            points_spline_nf_store(t + (4 + 6 * j) * TILE + k, v245_1);
            const points_spline_nf_lane v245_2 = v244 - v243_2;
            points_spline_nf_store(t + (5 + 6 * j) * TILE + k, v245_2);
            const points_spline_nf_lane v245_3 = v244 - v243_3;
            points_spline_nf_store(t + (6 + 6 * j) * TILE + k, v245_3);
            const points_spline_nf_lane v245_4 = v244 - v243_4;
            points_spline_nf_store(t + (7 + 6 * j) * TILE + k, v245_4);
            const points_spline_nf_lane v245_5 = v244 - v243_5;
            points_spline_nf_store(t + (8 + 6 * j) * TILE + k, v245_5);
            const points_spline_nf_lane v245_6 = v244 - v243_6;
            points_spline_nf_store(t + (9 + 6 * j) * TILE + k, v245_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (116 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (4 + 0 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v242 = points_spline_nf_load(t + (106 + j) * TILE + k);
            const points_spline_nf_lane v246 = points_spline_nf_load(t + (116 + j) * TILE + k);
            const points_spline_nf_lane v247 = v242 + v246;
            points_spline_nf_store(t + (138 + j) * TILE + k, v247);
        }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v247_1 = points_spline_nf_load(t + (138 + 5 * j) * TILE + k);
            const points_spline_nf_lane v247_2 = points_spline_nf_load(t + (139 + 5 * j) * TILE + k);
            const points_spline_nf_lane v247_3 = points_spline_nf_load(t + (140 + 5 * j) * TILE + k);
            const points_spline_nf_lane v247_4 = points_spline_nf_load(t + (141 + 5 * j) * TILE + k);
            const points_spline_nf_lane v247_5 = points_spline_nf_load(t + (142 + 5 * j) * TILE + k);
            const points_spline_nf_lane v245_6 = points_spline_nf_load(t + (9 + 6 * j) * TILE + k);
            const points_spline_nf_lane v248_1 = v247_1 * 0.994f;
            const points_spline_nf_lane v248_2 = v247_2 * 0.994f;
            const points_spline_nf_lane v248_3 = v247_3 * 0.994f;
            const points_spline_nf_lane v248_4 = v247_4 * 0.994f;
            const points_spline_nf_lane v248_5 = v247_5 * 0.994f;
            const points_spline_nf_lane v248_6 = v245_6 * 0.994f;
            const points_spline_nf_lane v104_1 = points_spline_nf_load(t + (188 + 6 * j) * TILE + k);
            const points_spline_nf_lane v104_2 = points_spline_nf_load(t + (189 + 6 * j) * TILE + k);
            const points_spline_nf_lane v104_3 = points_spline_nf_load(t + (190 + 6 * j) * TILE + k);
            const points_spline_nf_lane v104_4 = points_spline_nf_load(t + (191 + 6 * j) * TILE + k);
            const points_spline_nf_lane v104_5 = points_spline_nf_load(t + (192 + 6 * j) * TILE + k);
            const points_spline_nf_lane v104_6 = points_spline_nf_load(t + (193 + 6 * j) * TILE + k);
            const points_spline_nf_lane v250_1 = points_spline_nf_select_eq(v248_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v104_1 * v248_1);
            const points_spline_nf_lane v250_2 = points_spline_nf_select_eq(v248_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v104_2 * v248_2);
            const points_spline_nf_lane v250_3 = points_spline_nf_select_eq(v248_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v104_3 * v248_3);
            const points_spline_nf_lane v250_4 = points_spline_nf_select_eq(v248_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v104_4 * v248_4);
            const points_spline_nf_lane v250_5 = points_spline_nf_select_eq(v248_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v104_5 * v248_5);
            const points_spline_nf_lane v250_6 = points_spline_nf_select_eq(v248_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v104_6 * v248_6);
            const points_spline_nf_lane v106_1 = points_spline_nf_load(t + (200 + 6 * j) * TILE + k);
            const points_spline_nf_lane v106_2 = points_spline_nf_load(t + (201 + 6 * j) * TILE + k);
            const points_spline_nf_lane v106_3 = points_spline_nf_load(t + (202 + 6 * j) * TILE + k);
            const points_spline_nf_lane v106_4 = points_spline_nf_load(t + (203 + 6 * j) * TILE + k);
            const points_spline_nf_lane v106_5 = points_spline_nf_load(t + (204 + 6 * j) * TILE + k);
            const points_spline_nf_lane v106_6 = points_spline_nf_load(t + (205 + 6 * j) * TILE + k);
            const points_spline_nf_lane v252_1 = points_spline_nf_select_eq(v248_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v106_1 * v248_1);
            const points_spline_nf_lane v252_2 = points_spline_nf_select_eq(v248_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v106_2 * v248_2);
            const points_spline_nf_lane v252_3 = points_spline_nf_select_eq(v248_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v106_3 * v248_3);
            const points_spline_nf_lane v252_4 = points_spline_nf_select_eq(v248_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v106_4 * v248_4);
            const points_spline_nf_lane v252_5 = points_spline_nf_select_eq(v248_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v106_5 * v248_5);
            const points_spline_nf_lane v252_6 = points_spline_nf_select_eq(v248_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v106_6 * v248_6);
            const points_spline_nf_lane v253 = v252_1 + v252_2 + v252_3 + v252_4 + v252_5 + v252_6;
            const points_spline_nf_lane v254_1 = v250_1 + v253;
            const points_spline_nf_lane v254_2 = v250_2 + v253;
            const points_spline_nf_lane v254_3 = v250_3 + v253;
            const points_spline_nf_lane v254_4 = v250_4 + v253;
            const points_spline_nf_lane v254_5 = v250_5 + v253;
            const points_spline_nf_lane v254_6 = v250_6 + v253;
            const points_spline_nf_lane v36_1 = points_spline_nf_load(t + (84 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_2 = points_spline_nf_load(t + (85 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_3 = points_spline_nf_load(t + (86 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_4 = points_spline_nf_load(t + (87 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_5 = points_spline_nf_load(t + (88 + 6 * j) * TILE + k);
            const points_spline_nf_lane v36_6 = points_spline_nf_load(t + (89 + 6 * j) * TILE + k);
            const points_spline_nf_lane v256_1 = points_spline_nf_select_eq(v254_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v36_1 * v254_1);
            points_spline_nf_store(t + (106 + 6 * j) * TILE + k, v256_1);
            const points_spline_nf_lane v256_2 = points_spline_nf_select_eq(v254_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v36_2 * v254_2);
            points_spline_nf_store(t + (107 + 6 * j) * TILE + k, v256_2);
            const points_spline_nf_lane v256_3 = points_spline_nf_select_eq(v254_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v36_3 * v254_3);
            points_spline_nf_store(t + (108 + 6 * j) * TILE + k, v256_3);
            const points_spline_nf_lane v256_4 = points_spline_nf_select_eq(v254_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v36_4 * v254_4);
            points_spline_nf_store(t + (109 + 6 * j) * TILE + k, v256_4);
            const points_spline_nf_lane v256_5 = points_spline_nf_select_eq(v254_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v36_5 * v254_5);
            points_spline_nf_store(t + (110 + 6 * j) * TILE + k, v256_5);
            const points_spline_nf_lane v256_6 = points_spline_nf_select_eq(v254_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v36_6 * v254_6);
            points_spline_nf_store(t + (111 + 6 * j) * TILE + k, v256_6);
            const points_spline_nf_lane v238_1 = points_spline_nf_load(t + (128 + 5 * j) * TILE + k);
            const points_spline_nf_lane v238_2 = points_spline_nf_load(t + (129 + 5 * j) * TILE + k);
            const points_spline_nf_lane v238_3 = points_spline_nf_load(t + (130 + 5 * j) * TILE + k);
            const points_spline_nf_lane v238_4 = points_spline_nf_load(t + (131 + 5 * j) * TILE + k);
            const points_spline_nf_lane v238_5 = points_spline_nf_load(t + (132 + 5 * j) * TILE + k);
            const points_spline_nf_lane v257_1 = v238_1 * 1e+01f;
            points_spline_nf_store(t + (118 + 5 * j) * TILE + k, v257_1);
            const points_spline_nf_lane v257_2 = v238_2 * 1e+01f;
            points_spline_nf_store(t + (119 + 5 * j) * TILE + k, v257_2);
            const points_spline_nf_lane v257_3 = v238_3 * 1e+01f;
            points_spline_nf_store(t + (120 + 5 * j) * TILE + k, v257_3);
            const points_spline_nf_lane v257_4 = v238_4 * 1e+01f;
            points_spline_nf_store(t + (121 + 5 * j) * TILE + k, v257_4);
            const points_spline_nf_lane v257_5 = v238_5 * 1e+01f;
            points_spline_nf_store(t + (122 + 5 * j) * TILE + k, v257_5);
            const points_spline_nf_lane v258_1 = v257_1;
            const points_spline_nf_lane v258_2 = v258_1 + v257_2;
            const points_spline_nf_lane v258_3 = v258_2 + v257_3;
            const points_spline_nf_lane v258_4 = v258_3 + v257_4;
            const points_spline_nf_lane v258_5 = v258_4 + v257_5;
            const points_spline_nf_lane v258_6 = v258_5 + points_spline_nf_set(0.0f);
            const points_spline_nf_lane v259 = v257_1 + v257_2 + v257_3 + v257_4 + v257_5 + points_spline_nf_set(0.0f);
            const points_spline_nf_lane v260_1 = v259 - v258_1;
            points_spline_nf_store(t + (162 + 6 * j) * TILE + k, v260_1);
            const points_spline_nf_lane v260_2 = v259 - v258_2;
            points_spline_nf_store(t + (163 + 6 * j) * TILE + k, v260_2);
            const points_spline_nf_lane v260_3 = v259 - v258_3;
            points_spline_nf_store(t + (164 + 6 * j) * TILE + k, v260_3);
            const points_spline_nf_lane v260_4 = v259 - v258_4;
            points_spline_nf_store(t + (165 + 6 * j) * TILE + k, v260_4);
            const points_spline_nf_lane v260_5 = v259 - v258_5;
            points_spline_nf_store(t + (166 + 6 * j) * TILE + k, v260_5);
            const points_spline_nf_lane v260_6 = v259 - v258_6;
            points_spline_nf_store(t + (167 + 6 * j) * TILE + k, v260_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (4 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (162 + 0 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v257 = points_spline_nf_load(t + (118 + j) * TILE + k);
            const points_spline_nf_lane v261 = points_spline_nf_load(t + (4 + j) * TILE + k);
            const points_spline_nf_lane v262 = v257 + v261;
            points_spline_nf_store(t + (84 + j) * TILE + k, v262);
        }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v262_1 = points_spline_nf_load(t + (84 + 5 * j) * TILE + k);
            const points_spline_nf_lane v262_2 = points_spline_nf_load(t + (85 + 5 * j) * TILE + k);
            const points_spline_nf_lane v262_3 = points_spline_nf_load(t + (86 + 5 * j) * TILE + k);
            const points_spline_nf_lane v262_4 = points_spline_nf_load(t + (87 + 5 * j) * TILE + k);
            const points_spline_nf_lane v262_5 = points_spline_nf_load(t + (88 + 5 * j) * TILE + k);
            const points_spline_nf_lane v260_6 = points_spline_nf_load(t + (167 + 6 * j) * TILE + k);
            const points_spline_nf_lane v263_1 = v262_1 * 0.994f;
            const points_spline_nf_lane v263_2 = v262_2 * 0.994f;
            const points_spline_nf_lane v263_3 = v262_3 * 0.994f;
            const points_spline_nf_lane v263_4 = v262_4 * 0.994f;
            const points_spline_nf_lane v263_5 = v262_5 * 0.994f;
            const points_spline_nf_lane v263_6 = v260_6 * 0.994f;
            const points_spline_nf_lane v107_1 = points_spline_nf_load(t + (212 + 6 * j) * TILE + k);
            const points_spline_nf_lane v107_2 = points_spline_nf_load(t + (213 + 6 * j) * TILE + k);
            const points_spline_nf_lane v107_3 = points_spline_nf_load(t + (214 + 6 * j) * TILE + k);
            const points_spline_nf_lane v107_4 = points_spline_nf_load(t + (215 + 6 * j) * TILE + k);
            const points_spline_nf_lane v107_5 = points_spline_nf_load(t + (216 + 6 * j) * TILE + k);
            const points_spline_nf_lane v107_6 = points_spline_nf_load(t + (217 + 6 * j) * TILE + k);
            const points_spline_nf_lane v265_1 = points_spline_nf_select_eq(v263_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v107_1 * v263_1);
            const points_spline_nf_lane v265_2 = points_spline_nf_select_eq(v263_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v107_2 * v263_2);
            const points_spline_nf_lane v265_3 = points_spline_nf_select_eq(v263_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v107_3 * v263_3);
            const points_spline_nf_lane v265_4 = points_spline_nf_select_eq(v263_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v107_4 * v263_4);
            const points_spline_nf_lane v265_5 = points_spline_nf_select_eq(v263_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v107_5 * v263_5);
            const points_spline_nf_lane v265_6 = points_spline_nf_select_eq(v263_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v107_6 * v263_6);
            const points_spline_nf_lane v109_1 = points_spline_nf_load(t + (224 + 6 * j) * TILE + k);
            const points_spline_nf_lane v109_2 = points_spline_nf_load(t + (225 + 6 * j) * TILE + k);
            const points_spline_nf_lane v109_3 = points_spline_nf_load(t + (226 + 6 * j) * TILE + k);
            const points_spline_nf_lane v109_4 = points_spline_nf_load(t + (227 + 6 * j) * TILE + k);
            const points_spline_nf_lane v109_5 = points_spline_nf_load(t + (228 + 6 * j) * TILE + k);
            const points_spline_nf_lane v109_6 = points_spline_nf_load(t + (229 + 6 * j) * TILE + k);
            const points_spline_nf_lane v267_1 = points_spline_nf_select_eq(v263_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v109_1 * v263_1);
            const points_spline_nf_lane v267_2 = points_spline_nf_select_eq(v263_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v109_2 * v263_2);
            const points_spline_nf_lane v267_3 = points_spline_nf_select_eq(v263_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v109_3 * v263_3);
            const points_spline_nf_lane v267_4 = points_spline_nf_select_eq(v263_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v109_4 * v263_4);
            const points_spline_nf_lane v267_5 = points_spline_nf_select_eq(v263_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v109_5 * v263_5);
            const points_spline_nf_lane v267_6 = points_spline_nf_select_eq(v263_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v109_6 * v263_6);
            const points_spline_nf_lane v268 = v267_1 + v267_2 + v267_3 + v267_4 + v267_5 + v267_6;
            const points_spline_nf_lane v269_1 = v265_1 + v268;
            const points_spline_nf_lane v269_2 = v265_2 + v268;
            const points_spline_nf_lane v269_3 = v265_3 + v268;
            const points_spline_nf_lane v269_4 = v265_4 + v268;
            const points_spline_nf_lane v269_5 = v265_5 + v268;
            const points_spline_nf_lane v269_6 = v265_6 + v268;
            const points_spline_nf_lane v25_1 = points_spline_nf_load(t + (150 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_2 = points_spline_nf_load(t + (151 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_3 = points_spline_nf_load(t + (152 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_4 = points_spline_nf_load(t + (153 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_5 = points_spline_nf_load(t + (154 + 6 * j) * TILE + k);
            const points_spline_nf_lane v25_6 = points_spline_nf_load(t + (155 + 6 * j) * TILE + k);
            const points_spline_nf_lane v271_1 = points_spline_nf_select_eq(v269_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_1 * v269_1);
            points_spline_nf_store(t + (4 + 6 * j) * TILE + k, v271_1);
            const points_spline_nf_lane v271_2 = points_spline_nf_select_eq(v269_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_2 * v269_2);
            points_spline_nf_store(t + (5 + 6 * j) * TILE + k, v271_2);
            const points_spline_nf_lane v271_3 = points_spline_nf_select_eq(v269_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_3 * v269_3);
            points_spline_nf_store(t + (6 + 6 * j) * TILE + k, v271_3);
            const points_spline_nf_lane v271_4 = points_spline_nf_select_eq(v269_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_4 * v269_4);
            points_spline_nf_store(t + (7 + 6 * j) * TILE + k, v271_4);
            const points_spline_nf_lane v271_5 = points_spline_nf_select_eq(v269_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_5 * v269_5);
            points_spline_nf_store(t + (8 + 6 * j) * TILE + k, v271_5);
            const points_spline_nf_lane v271_6 = points_spline_nf_select_eq(v269_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v25_6 * v269_6);
            points_spline_nf_store(t + (9 + 6 * j) * TILE + k, v271_6);
            const points_spline_nf_lane v110_1 = points_spline_nf_load(t + (96 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_1 = points_spline_nf_load(t + (50 + 5 * j) * TILE + k);
            const points_spline_nf_lane v110_2 = points_spline_nf_load(t + (97 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_2 = points_spline_nf_load(t + (51 + 5 * j) * TILE + k);
            const points_spline_nf_lane v110_3 = points_spline_nf_load(t + (98 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_3 = points_spline_nf_load(t + (52 + 5 * j) * TILE + k);
            const points_spline_nf_lane v110_4 = points_spline_nf_load(t + (99 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_4 = points_spline_nf_load(t + (53 + 5 * j) * TILE + k);
            const points_spline_nf_lane v110_5 = points_spline_nf_load(t + (100 + 5 * j) * TILE + k);
            const points_spline_nf_lane v228_5 = points_spline_nf_load(t + (54 + 5 * j) * TILE + k);
            const points_spline_nf_lane v273_1 = points_spline_nf_select_eq(v228_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v110_1 * v228_1);
            points_spline_nf_store(t + (118 + 5 * j) * TILE + k, v273_1);
            const points_spline_nf_lane v273_2 = points_spline_nf_select_eq(v228_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v110_2 * v228_2);
            points_spline_nf_store(t + (119 + 5 * j) * TILE + k, v273_2);
            const points_spline_nf_lane v273_3 = points_spline_nf_select_eq(v228_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v110_3 * v228_3);
            points_spline_nf_store(t + (120 + 5 * j) * TILE + k, v273_3);
            const points_spline_nf_lane v273_4 = points_spline_nf_select_eq(v228_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v110_4 * v228_4);
            points_spline_nf_store(t + (121 + 5 * j) * TILE + k, v273_4);
            const points_spline_nf_lane v273_5 = points_spline_nf_select_eq(v228_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v110_5 * v228_5);
            points_spline_nf_store(t + (122 + 5 * j) * TILE + k, v273_5);
        }
    for (j = 0; j < 6; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (128 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (4 + 0 + j + 6 * e) * TILE + k));
    for (j = 0; j < 6; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (140 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (106 + 0 + j + 6 * e) * TILE + k));
    for (j = 0; j < 5; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (152 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (118 + 0 + j + 5 * e) * TILE + k));
    points_spline_nf_strips(t + 4 * TILE, flow_2_net_2_weight, 1, 16, t + 128 * TILE, NULL, NULL, points_spline_nf_strip4, 72, 34, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v112 = points_spline_nf_load(t + (236 + j) * TILE + k);
            const points_spline_nf_lane v275 = points_spline_nf_load(t + (4 + j) * TILE + k);
            const points_spline_nf_lane v277 = points_spline_nf_select_eq(v275, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v112 * v275);
            points_spline_nf_store(t + (50 + j) * TILE + k, v277);
        }
    points_spline_nf_strips(t + 4 * TILE, flow_2_net_1_weight, 1, 2, t + 50 * TILE, NULL, NULL, points_spline_nf_strip5, 2, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v241_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v278_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v241_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v278_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v279_1 = v241_1 + v278_2;
        const points_spline_nf_lane v279_2 = v241_2 + v278_1;
        const points_spline_nf_lane v12_1 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane v12_2 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v281_1 = points_spline_nf_select_eq(v279_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_1 * v279_1);
        points_spline_nf_store(t + 6 * TILE + k, v281_1);
        const points_spline_nf_lane v281_2 = points_spline_nf_select_eq(v279_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_2 * v279_2);
        points_spline_nf_store(t + 7 * TILE + k, v281_2);
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v282_1 = x1 * v279_1;
        const points_spline_nf_lane v282_2 = x2 * v279_2;
        const points_spline_nf_lane v284_1 = points_spline_nf_select_eq(v282_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_1 * v282_1);
        const points_spline_nf_lane v284_2 = points_spline_nf_select_eq(v282_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_2 * v282_2);
        const points_spline_nf_lane v285_1 = points_spline_nf_select_eq(v279_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v284_1);
        const points_spline_nf_lane v285_2 = points_spline_nf_select_eq(v279_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v284_2);
        const points_spline_nf_lane v286_1 = v285_1 + 1.0f;
        const points_spline_nf_lane v286_2 = v285_2 + 1.0f;
        const points_spline_nf_lane v113_1 = points_spline_nf_load(t + 30 * TILE + k);
        const points_spline_nf_lane v113_2 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v115_1 = points_spline_nf_load(t + 32 * TILE + k);
        const points_spline_nf_lane v115_2 = points_spline_nf_load(t + 33 * TILE + k);
        const points_spline_nf_lane v288_1 = v115_1 * v286_1;
        const points_spline_nf_lane v288_2 = v115_2 * v286_2;
        const points_spline_nf_lane v7_1 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v7_2 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v291_1 = points_spline_nf_select_lt(v7_1, points_spline_nf_set(0.0f), v288_1 * (-0.14476483f), v288_1 * 0.14476483f);
        const points_spline_nf_lane v291_2 = points_spline_nf_select_lt(v7_2, points_spline_nf_set(0.0f), v288_2 * (-0.14476483f), v288_2 * 0.14476483f);
        const points_spline_nf_lane v293_1 = FMA(v113_1, v286_1, v291_1);
        points_spline_nf_store(t + 8 * TILE + k, v293_1);
        const points_spline_nf_lane v293_2 = FMA(v113_2, v286_2, v291_2);
        points_spline_nf_store(t + 9 * TILE + k, v293_2);
        const points_spline_nf_lane v293_3 = v279_1;
        points_spline_nf_store(t + 10 * TILE + k, v293_3);
        const points_spline_nf_lane v293_4 = v279_2;
        points_spline_nf_store(t + 11 * TILE + k, v293_4);
    }

    /* layer 1: autoregressive, forward, adjoint */
    points_spline_nf_strips(t + 12 * TILE, flow_1_net_3_weight, 1, 16, t + 8 * TILE, NULL, NULL, points_spline_nf_strip6, 12, 4, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v116 = points_spline_nf_load(t + (68 + j) * TILE + k);
            const points_spline_nf_lane v294 = points_spline_nf_load(t + (12 + j) * TILE + k);
            const points_spline_nf_lane v296 = points_spline_nf_select_eq(v294, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v116 * v294);
            points_spline_nf_store(t + (50 + j) * TILE + k, v296);
        }
    points_spline_nf_matvec(t + 8 * TILE, flow_1_net_2_weight, 1, 16, t + 50 * TILE, NULL, NULL, 16, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v117 = points_spline_nf_load(t + (34 + j) * TILE + k);
            const points_spline_nf_lane v297 = points_spline_nf_load(t + (8 + j) * TILE + k);
            const points_spline_nf_lane v299 = points_spline_nf_select_eq(v297, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v117 * v297);
            points_spline_nf_store(t + (50 + j) * TILE + k, v299);
        }
    points_spline_nf_strips(t, flow_1_net_1_weight, 1, 2, t + 50 * TILE, NULL, NULL, points_spline_nf_strip7, 2, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v281_1 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v300_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v281_2 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v300_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v301_1 = v281_1 + v300_2;
        points_spline_nf_store(t + 2 * TILE + k, v301_1);
        const points_spline_nf_lane v301_2 = v281_2 + v300_1;
        points_spline_nf_store(t + 3 * TILE + k, v301_2);
    }
#undef TILE
}

void points_spline_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float s[1], t[253 * 64];
    size_t first, k;
    (void)work;
    points_spline_nf_score_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        points_spline_nf_score_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[128 + k];
            score[(first + k) * 2 + 1] = t[192 + k];
        }
    }
}

/* ---- sample ---- */

static void points_spline_nf_sample_prologue(const float *params, float *s)
{
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
    size_t i, j;
    s[0] = flow_2_net_2_bias[25] + 0.5397424f;
    s[1] = flow_2_net_2_bias[27] + 0.5397424f;
    s[2] = flow_2_net_2_bias[29] + 0.5397424f;
    s[3] = flow_2_net_2_bias[31] + 0.5397424f;
    s[4] = flow_2_net_2_bias[33] + 0.5397424f;
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
        s[15 + i] = flow_2_net_2_bias[1 + 2 * i];
    for (j = 0; j < 1; j++) {
        float sum = s[15 + j * 6];
        for (i = 0; i < 6; i++) {
            const float next = s[15 + j * 6 + i];
            sum = sum < next ? next : sum;
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
        }
        s[35 + j] = sum;
    }
    s[36] = s[29] / s[35];
    s[37] = s[30] / s[35];
    s[38] = s[31] / s[35];
    s[39] = s[32] / s[35];
    s[40] = s[33] / s[35];
    s[41] = s[34] / s[35];
    s[42] = s[36] * 0.994f;
    s[43] = s[37] * 0.994f;
    s[44] = s[38] * 0.994f;
    s[45] = s[39] * 0.994f;
    s[46] = s[40] * 0.994f;
    s[47] = s[41] * 0.994f;
    s[48] = s[42] + 0.001f;
    s[49] = s[43] + 0.001f;
    s[50] = s[44] + 0.001f;
    s[51] = s[45] + 0.001f;
    s[52] = s[46] + 0.001f;
    s[53] = s[47] + 0.001f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[48 + j * 6 + i];
            sum += next;
            s[54 + j * 6 + i] = sum;
        }
    }
    s[60] = s[54] * 1e+01f;
    s[61] = s[55] * 1e+01f;
    s[62] = s[56] * 1e+01f;
    s[63] = s[57] * 1e+01f;
    s[64] = s[58] * 1e+01f;
    s[66] = s[60] - 5.0f;
    s[67] = s[61] - 5.0f;
    s[68] = s[62] - 5.0f;
    s[69] = s[63] - 5.0f;
    s[70] = s[64] - 5.0f;
    for (i = 0; i < 6; i++)
        s[72 + i] = flow_2_net_2_bias[13 + 2 * i];
    for (j = 0; j < 1; j++) {
        float sum = s[72 + j * 6];
        for (i = 0; i < 6; i++) {
            const float next = s[72 + j * 6 + i];
            sum = sum < next ? next : sum;
        }
        s[78 + j] = sum;
    }
    s[79] = s[78];
    s[80] = s[72] - s[79];
    s[81] = s[73] - s[79];
    s[82] = s[74] - s[79];
    s[83] = s[75] - s[79];
    s[84] = s[76] - s[79];
    s[85] = s[77] - s[79];
    s[86] = expf(s[80]);
    s[87] = expf(s[81]);
    s[88] = expf(s[82]);
    s[89] = expf(s[83]);
    s[90] = expf(s[84]);
    s[91] = expf(s[85]);
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[86 + j * 6 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = s[86] / s[92];
    s[94] = s[87] / s[92];
    s[95] = s[88] / s[92];
    s[96] = s[89] / s[92];
    s[97] = s[90] / s[92];
    s[98] = s[91] / s[92];
    s[99] = s[93] * 0.994f;
    s[100] = s[94] * 0.994f;
    s[101] = s[95] * 0.994f;
    s[102] = s[96] * 0.994f;
    s[103] = s[97] * 0.994f;
    s[104] = s[98] * 0.994f;
    s[105] = s[99] + 0.001f;
    s[106] = s[100] + 0.001f;
    s[107] = s[101] + 0.001f;
    s[108] = s[102] + 0.001f;
    s[109] = s[103] + 0.001f;
    s[110] = s[104] + 0.001f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[105 + j * 6 + i];
            sum += next;
            s[111 + j * 6 + i] = sum;
        }
    }
    s[117] = s[111] * 1e+01f;
    s[118] = s[112] * 1e+01f;
    s[119] = s[113] * 1e+01f;
    s[120] = s[114] * 1e+01f;
    s[121] = s[115] * 1e+01f;
    s[123] = s[117] - 5.0f;
    s[124] = s[118] - 5.0f;
    s[125] = s[119] - 5.0f;
    s[126] = s[120] - 5.0f;
    s[127] = s[121] - 5.0f;
    s[129] = fabsf(flow_1_net_3_bias[1]);
    s[130] = s[129] * 0.14476483f;
    s[131] = s[130] + 1.0f;
    s[132] = flow_1_net_3_bias[1] / s[131];
    s[133] = -s[132];
    s[134] = expf(s[133]);
}

static void points_spline_nf_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [16, 2] */
    const float *flow_1_net_1_bias = params + 32; /* flow.1.net.1.bias [16] */
    const float *flow_1_net_2_weight = params + 48; /* flow.1.net.2.weight [16, 16] */
    const float *flow_1_net_2_bias = params + 304; /* flow.1.net.2.bias [16] */
    const float *flow_1_net_3_weight = params + 320; /* flow.1.net.3.weight [4, 16] */
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_1_weight = params + 388; /* flow.2.net.1.weight [16, 2] */
    const float *flow_2_net_1_bias = params + 420; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 436; /* flow.2.net.2.weight [34, 16] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
#define TILE 128
    size_t k, j;
    (void)total;

    /* base: gaussian, sample */
    points_spline_nf_each_normal(t + 2 * TILE, t, 2, TILE, m);

    /* layer 2: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v1_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v1_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v2_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v1_1, points_spline_nf_set(5.0f), v1_1);
        const points_spline_nf_lane v2_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v1_2, points_spline_nf_set(5.0f), v1_2);
        const points_spline_nf_lane v3_1 = points_spline_nf_select_lt(v1_1, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v2_1);
        points_spline_nf_store(t + k, v3_1);
        const points_spline_nf_lane v3_2 = points_spline_nf_select_lt(v1_2, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v2_2);
        points_spline_nf_store(t + 1 * TILE + k, v3_2);
        const points_spline_nf_lane v4_1 = points_spline_nf_select_lt(v3_2, points_spline_nf_set(s[123]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 4 * TILE + k, v4_1);
        const points_spline_nf_lane v4_2 = points_spline_nf_select_lt(v3_2, points_spline_nf_set(s[124]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 5 * TILE + k, v4_2);
        const points_spline_nf_lane v4_3 = points_spline_nf_select_lt(v3_2, points_spline_nf_set(s[125]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 6 * TILE + k, v4_3);
        const points_spline_nf_lane v4_4 = points_spline_nf_select_lt(v3_2, points_spline_nf_set(s[126]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 7 * TILE + k, v4_4);
        const points_spline_nf_lane v4_5 = points_spline_nf_select_lt(v3_2, points_spline_nf_set(s[127]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 8 * TILE + k, v4_5);
        const points_spline_nf_lane v5_1 = points_spline_nf_select_lt(v4_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v5_2 = points_spline_nf_select_lt(v4_2, v4_1, points_spline_nf_set(s[66]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v5_3 = points_spline_nf_select_lt(v4_3, v4_2, points_spline_nf_set(s[67]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v5_4 = points_spline_nf_select_lt(v4_4, v4_3, points_spline_nf_set(s[68]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v5_5 = points_spline_nf_select_lt(v4_5, v4_4, points_spline_nf_set(s[69]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v5_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v4_5, points_spline_nf_set(s[70]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v6 = v5_1 + v5_2 + v5_3 + v5_4 + v5_5 + v5_6;
        points_spline_nf_store(t + 14 * TILE + k, v6);
        const points_spline_nf_lane v7_1 = points_spline_nf_select_lt(v4_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[66]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 15 * TILE + k, v7_1);
        const points_spline_nf_lane v7_2 = points_spline_nf_select_lt(v4_2, v4_1, points_spline_nf_set(s[67]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 16 * TILE + k, v7_2);
        const points_spline_nf_lane v7_3 = points_spline_nf_select_lt(v4_3, v4_2, points_spline_nf_set(s[68]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 17 * TILE + k, v7_3);
        const points_spline_nf_lane v7_4 = points_spline_nf_select_lt(v4_4, v4_3, points_spline_nf_set(s[69]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 18 * TILE + k, v7_4);
        const points_spline_nf_lane v7_5 = points_spline_nf_select_lt(v4_5, v4_4, points_spline_nf_set(s[70]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 19 * TILE + k, v7_5);
        const points_spline_nf_lane v7_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v4_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 20 * TILE + k, v7_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v7_1 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v7_2 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v7_3 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v7_4 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v7_5 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v7_6 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v8 = v7_1 + v7_2 + v7_3 + v7_4 + v7_5 + v7_6;
        points_spline_nf_store(t + 21 * TILE + k, v8);
        const points_spline_nf_lane v4_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v4_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v4_3 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v4_4 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v4_5 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v9_1 = points_spline_nf_select_lt(v4_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v9_2 = points_spline_nf_select_lt(v4_2, v4_1, points_spline_nf_set(s[123]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v9_3 = points_spline_nf_select_lt(v4_3, v4_2, points_spline_nf_set(s[124]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v9_4 = points_spline_nf_select_lt(v4_4, v4_3, points_spline_nf_set(s[125]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v9_5 = points_spline_nf_select_lt(v4_5, v4_4, points_spline_nf_set(s[126]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v9_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v4_5, points_spline_nf_set(s[127]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10 = v9_1 + v9_2 + v9_3 + v9_4 + v9_5 + v9_6;
        points_spline_nf_store(t + 22 * TILE + k, v10);
        const points_spline_nf_lane v11_1 = points_spline_nf_select_lt(v4_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[123]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v11_2 = points_spline_nf_select_lt(v4_2, v4_1, points_spline_nf_set(s[124]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v11_3 = points_spline_nf_select_lt(v4_3, v4_2, points_spline_nf_set(s[125]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v11_4 = points_spline_nf_select_lt(v4_4, v4_3, points_spline_nf_set(s[126]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v11_5 = points_spline_nf_select_lt(v4_5, v4_4, points_spline_nf_set(s[127]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v11_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v4_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12 = v11_1 + v11_2 + v11_3 + v11_4 + v11_5 + v11_6;
        points_spline_nf_store(t + 23 * TILE + k, v12);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v4_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v4_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v4_3 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v4_4 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v4_5 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v13_1 = points_spline_nf_select_lt(v4_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v13_2 = points_spline_nf_select_lt(v4_2, v4_1, points_spline_nf_set(s[10]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v13_3 = points_spline_nf_select_lt(v4_3, v4_2, points_spline_nf_set(s[11]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v13_4 = points_spline_nf_select_lt(v4_4, v4_3, points_spline_nf_set(s[12]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v13_5 = points_spline_nf_select_lt(v4_5, v4_4, points_spline_nf_set(s[13]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v13_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v4_5, points_spline_nf_set(s[14]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14 = v13_1 + v13_2 + v13_3 + v13_4 + v13_5 + v13_6;
        points_spline_nf_store(t + 15 * TILE + k, v14);
        const points_spline_nf_lane v15_1 = points_spline_nf_select_lt(v4_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[10]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v15_2 = points_spline_nf_select_lt(v4_2, v4_1, points_spline_nf_set(s[11]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v15_3 = points_spline_nf_select_lt(v4_3, v4_2, points_spline_nf_set(s[12]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v15_4 = points_spline_nf_select_lt(v4_4, v4_3, points_spline_nf_set(s[13]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v15_5 = points_spline_nf_select_lt(v4_5, v4_4, points_spline_nf_set(s[14]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v15_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v4_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v10 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v17 = v12 - v10;
        const points_spline_nf_lane v8 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v6 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v18 = v8 - v6;
        points_spline_nf_store(t + 16 * TILE + k, v18);
        const points_spline_nf_lane v19 = v17 / v18;
        points_spline_nf_store(t + 17 * TILE + k, v19);
        const points_spline_nf_lane v3_2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v21 = (v3_2 - v10) / v17;
        points_spline_nf_store(t + 18 * TILE + k, v21);
        const points_spline_nf_lane v23 = v19 * 2.0f;
        points_spline_nf_store(t + 19 * TILE + k, v23);
        const points_spline_nf_lane v24 = v14 + (v15_1 + v15_2 + v15_3 + v15_4 + v15_5 + v15_6) - v23;
        points_spline_nf_store(t + 20 * TILE + k, v24);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v19 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v14 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v21 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v24 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v26 = v21 * v24;
        const points_spline_nf_lane v27 = v19 - v14 + v26;
        const points_spline_nf_lane v28 = v14 - v26;
        const points_spline_nf_lane v34 = points_spline_nf_max(FMA(v21, v19 * (v27 * 4.0f), v28 * v28), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v37 = points_spline_nf_sqrt(v34) + points_spline_nf_abs(v28);
        const points_spline_nf_lane v23 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v39 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v28, v21 * v23, v37);
        const points_spline_nf_lane v41 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v28, v37, v27 * 2.0f);
        const points_spline_nf_lane v42 = v39 / v41;
        const points_spline_nf_lane v18 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v47 = v18 * (v42 + points_spline_nf_min(1.0f - v42, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v6 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v48 = v6 + v47;
        const points_spline_nf_lane v1_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v53 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v1_2, v1_2, v48 + points_spline_nf_min(5.0f - v48, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v54 = points_spline_nf_select_lt(v1_2, points_spline_nf_set(-5.0f), v1_2, v53);
        points_spline_nf_store(t + 21 * TILE + k, v54);
    }
    points_spline_nf_matvec(t + 22 * TILE, flow_2_net_1_weight, 2, 1, t + 21 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    points_spline_nf_each_tanh(t + 38 * TILE, t + 22 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 54 * TILE, flow_2_net_2_weight, 32, 1, t + 38 * TILE, NULL, NULL, 16, 17, TILE, m);
    for (j = 0; j < 17; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v57 = points_spline_nf_load(t + (54 + j) * TILE + k);
            const points_spline_nf_lane v58 = v57 + flow_2_net_2_bias[2 * j];
            points_spline_nf_store(t + (22 + j) * TILE + k, v58);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 34 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 14 * TILE + k, v59_1);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 35 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 15 * TILE + k, v59_2);
        const points_spline_nf_lane v59_3 = points_spline_nf_load(t + 36 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 16 * TILE + k, v59_3);
        const points_spline_nf_lane v59_4 = points_spline_nf_load(t + 37 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 17 * TILE + k, v59_4);
        const points_spline_nf_lane v59_5 = points_spline_nf_load(t + 38 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 18 * TILE + k, v59_5);
    }
    points_spline_nf_each_softplus(t + 39 * TILE, t + 14 * TILE, 5, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v60_1 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v60_3 = points_spline_nf_load(t + 41 * TILE + k);
        const points_spline_nf_lane v60_4 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v60_5 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v61_1 = v60_1 + 0.001f;
        points_spline_nf_store(t + 14 * TILE + k, v61_1);
        const points_spline_nf_lane v61_2 = v60_2 + 0.001f;
        points_spline_nf_store(t + 15 * TILE + k, v61_2);
        const points_spline_nf_lane v61_3 = v60_3 + 0.001f;
        points_spline_nf_store(t + 16 * TILE + k, v61_3);
        const points_spline_nf_lane v61_4 = v60_4 + 0.001f;
        points_spline_nf_store(t + 17 * TILE + k, v61_4);
        const points_spline_nf_lane v61_5 = v60_5 + 0.001f;
        points_spline_nf_store(t + 18 * TILE + k, v61_5);
        const points_spline_nf_lane v62 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + 22 * TILE + k), points_spline_nf_load(t + 23 * TILE + k)), points_spline_nf_load(t + 24 * TILE + k)), points_spline_nf_load(t + 25 * TILE + k)), points_spline_nf_load(t + 26 * TILE + k)), points_spline_nf_load(t + 27 * TILE + k));
        const points_spline_nf_lane v63 = v62;
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 22 * TILE + k) - v63;
        points_spline_nf_store(t + 44 * TILE + k, v64_1);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 23 * TILE + k) - v63;
        points_spline_nf_store(t + 45 * TILE + k, v64_2);
        const points_spline_nf_lane v64_3 = points_spline_nf_load(t + 24 * TILE + k) - v63;
        points_spline_nf_store(t + 46 * TILE + k, v64_3);
        const points_spline_nf_lane v64_4 = points_spline_nf_load(t + 25 * TILE + k) - v63;
        points_spline_nf_store(t + 47 * TILE + k, v64_4);
        const points_spline_nf_lane v64_5 = points_spline_nf_load(t + 26 * TILE + k) - v63;
        points_spline_nf_store(t + 48 * TILE + k, v64_5);
        const points_spline_nf_lane v64_6 = points_spline_nf_load(t + 27 * TILE + k) - v63;
        points_spline_nf_store(t + 49 * TILE + k, v64_6);
    }
    points_spline_nf_each_exp(t + 50 * TILE, t + 44 * TILE, 6, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 50 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 51 * TILE + k);
        const points_spline_nf_lane v65_3 = points_spline_nf_load(t + 52 * TILE + k);
        const points_spline_nf_lane v65_4 = points_spline_nf_load(t + 53 * TILE + k);
        const points_spline_nf_lane v65_5 = points_spline_nf_load(t + 54 * TILE + k);
        const points_spline_nf_lane v65_6 = points_spline_nf_load(t + 55 * TILE + k);
        const points_spline_nf_lane v66 = v65_1 + v65_2 + v65_3 + v65_4 + v65_5 + v65_6;
        const points_spline_nf_lane v70_1 = FMA(v65_1 / v66, 0.994f, 0.001f);
        points_spline_nf_store(t + 39 * TILE + k, v70_1);
        const points_spline_nf_lane v70_2 = v70_1 + FMA(v65_2 / v66, 0.994f, 0.001f);
        points_spline_nf_store(t + 40 * TILE + k, v70_2);
        const points_spline_nf_lane v70_3 = v70_2 + FMA(v65_3 / v66, 0.994f, 0.001f);
        points_spline_nf_store(t + 41 * TILE + k, v70_3);
        const points_spline_nf_lane v70_4 = v70_3 + FMA(v65_4 / v66, 0.994f, 0.001f);
        points_spline_nf_store(t + 42 * TILE + k, v70_4);
        const points_spline_nf_lane v70_5 = v70_4 + FMA(v65_5 / v66, 0.994f, 0.001f);
        points_spline_nf_store(t + 43 * TILE + k, v70_5);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v70_1 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v70_2 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v70_3 = points_spline_nf_load(t + 41 * TILE + k);
        const points_spline_nf_lane v70_4 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v70_5 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v72_1 = FMA(v70_1, 1e+01f, -5.0f);
        points_spline_nf_store(t + 45 * TILE + k, v72_1);
        const points_spline_nf_lane v72_2 = FMA(v70_2, 1e+01f, -5.0f);
        points_spline_nf_store(t + 46 * TILE + k, v72_2);
        const points_spline_nf_lane v72_3 = FMA(v70_3, 1e+01f, -5.0f);
        points_spline_nf_store(t + 47 * TILE + k, v72_3);
        const points_spline_nf_lane v72_4 = FMA(v70_4, 1e+01f, -5.0f);
        points_spline_nf_store(t + 48 * TILE + k, v72_4);
        const points_spline_nf_lane v72_5 = FMA(v70_5, 1e+01f, -5.0f);
        points_spline_nf_store(t + 49 * TILE + k, v72_5);
        const points_spline_nf_lane v73 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + 28 * TILE + k), points_spline_nf_load(t + 29 * TILE + k)), points_spline_nf_load(t + 30 * TILE + k)), points_spline_nf_load(t + 31 * TILE + k)), points_spline_nf_load(t + 32 * TILE + k)), points_spline_nf_load(t + 33 * TILE + k));
        const points_spline_nf_lane v74 = v73;
        const points_spline_nf_lane v75_1 = points_spline_nf_load(t + 28 * TILE + k) - v74;
        points_spline_nf_store(t + 51 * TILE + k, v75_1);
        const points_spline_nf_lane v75_2 = points_spline_nf_load(t + 29 * TILE + k) - v74;
        points_spline_nf_store(t + 52 * TILE + k, v75_2);
        const points_spline_nf_lane v75_3 = points_spline_nf_load(t + 30 * TILE + k) - v74;
        points_spline_nf_store(t + 53 * TILE + k, v75_3);
        const points_spline_nf_lane v75_4 = points_spline_nf_load(t + 31 * TILE + k) - v74;
        points_spline_nf_store(t + 54 * TILE + k, v75_4);
        const points_spline_nf_lane v75_5 = points_spline_nf_load(t + 32 * TILE + k) - v74;
        points_spline_nf_store(t + 55 * TILE + k, v75_5);
        const points_spline_nf_lane v75_6 = points_spline_nf_load(t + 33 * TILE + k) - v74;
        points_spline_nf_store(t + 56 * TILE + k, v75_6);
    }
    points_spline_nf_each_exp(t + 22 * TILE, t + 51 * TILE, 6, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v76_1 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v76_2 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v76_3 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v76_4 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v76_5 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane v76_6 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v77 = v76_1 + v76_2 + v76_3 + v76_4 + v76_5 + v76_6;
        const points_spline_nf_lane v81_1 = FMA(v76_1 / v77, 0.994f, 0.001f);
        points_spline_nf_store(t + 28 * TILE + k, v81_1);
        const points_spline_nf_lane v81_2 = v81_1 + FMA(v76_2 / v77, 0.994f, 0.001f);
        points_spline_nf_store(t + 29 * TILE + k, v81_2);
        const points_spline_nf_lane v81_3 = v81_2 + FMA(v76_3 / v77, 0.994f, 0.001f);
        points_spline_nf_store(t + 30 * TILE + k, v81_3);
        const points_spline_nf_lane v81_4 = v81_3 + FMA(v76_4 / v77, 0.994f, 0.001f);
        points_spline_nf_store(t + 31 * TILE + k, v81_4);
        const points_spline_nf_lane v81_5 = v81_4 + FMA(v76_5 / v77, 0.994f, 0.001f);
        points_spline_nf_store(t + 32 * TILE + k, v81_5);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v81_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v81_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v81_3 = points_spline_nf_load(t + 30 * TILE + k);
        const points_spline_nf_lane v81_4 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v81_5 = points_spline_nf_load(t + 32 * TILE + k);
        const points_spline_nf_lane v83_1 = FMA(v81_1, 1e+01f, -5.0f);
        points_spline_nf_store(t + 22 * TILE + k, v83_1);
        const points_spline_nf_lane v83_2 = FMA(v81_2, 1e+01f, -5.0f);
        points_spline_nf_store(t + 23 * TILE + k, v83_2);
        const points_spline_nf_lane v83_3 = FMA(v81_3, 1e+01f, -5.0f);
        points_spline_nf_store(t + 24 * TILE + k, v83_3);
        const points_spline_nf_lane v83_4 = FMA(v81_4, 1e+01f, -5.0f);
        points_spline_nf_store(t + 25 * TILE + k, v83_4);
        const points_spline_nf_lane v83_5 = FMA(v81_5, 1e+01f, -5.0f);
        points_spline_nf_store(t + 26 * TILE + k, v83_5);
        const points_spline_nf_lane v3_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v84_1 = points_spline_nf_select_lt(v3_1, v83_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 9 * TILE + k, v84_1);
        const points_spline_nf_lane v84_2 = points_spline_nf_select_lt(v3_1, v83_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 10 * TILE + k, v84_2);
        const points_spline_nf_lane v84_3 = points_spline_nf_select_lt(v3_1, v83_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 11 * TILE + k, v84_3);
        const points_spline_nf_lane v84_4 = points_spline_nf_select_lt(v3_1, v83_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 12 * TILE + k, v84_4);
        const points_spline_nf_lane v84_5 = points_spline_nf_select_lt(v3_1, v83_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 13 * TILE + k, v84_5);
        const points_spline_nf_lane v72_1 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v72_2 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v72_3 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v72_4 = points_spline_nf_load(t + 48 * TILE + k);
        const points_spline_nf_lane v72_5 = points_spline_nf_load(t + 49 * TILE + k);
        const points_spline_nf_lane v85_1 = points_spline_nf_select_lt(v84_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v85_2 = points_spline_nf_select_lt(v84_2, v84_1, v72_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v85_3 = points_spline_nf_select_lt(v84_3, v84_2, v72_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v85_4 = points_spline_nf_select_lt(v84_4, v84_3, v72_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v85_5 = points_spline_nf_select_lt(v84_5, v84_4, v72_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v85_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v84_5, v72_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86 = v85_1 + v85_2 + v85_3 + v85_4 + v85_5 + v85_6;
        points_spline_nf_store(t + 19 * TILE + k, v86);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v84_1 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v72_1 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v84_2 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v72_2 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v84_3 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v72_3 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v84_4 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v72_4 = points_spline_nf_load(t + 48 * TILE + k);
        const points_spline_nf_lane v84_5 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v72_5 = points_spline_nf_load(t + 49 * TILE + k);
        const points_spline_nf_lane v87_1 = points_spline_nf_select_lt(v84_1, points_spline_nf_set(1.0f), v72_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v87_2 = points_spline_nf_select_lt(v84_2, v84_1, v72_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v87_3 = points_spline_nf_select_lt(v84_3, v84_2, v72_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v87_4 = points_spline_nf_select_lt(v84_4, v84_3, v72_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v87_5 = points_spline_nf_select_lt(v84_5, v84_4, v72_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v87_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v84_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88 = v87_1 + v87_2 + v87_3 + v87_4 + v87_5 + v87_6;
        points_spline_nf_store(t + 20 * TILE + k, v88);
        const points_spline_nf_lane v83_1 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v83_2 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v83_3 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v83_4 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v83_5 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane v89_1 = points_spline_nf_select_lt(v84_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v89_2 = points_spline_nf_select_lt(v84_2, v84_1, v83_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v89_3 = points_spline_nf_select_lt(v84_3, v84_2, v83_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v89_4 = points_spline_nf_select_lt(v84_4, v84_3, v83_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v89_5 = points_spline_nf_select_lt(v84_5, v84_4, v83_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v89_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v84_5, v83_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v90 = v89_1 + v89_2 + v89_3 + v89_4 + v89_5 + v89_6;
        points_spline_nf_store(t + 28 * TILE + k, v90);
        const points_spline_nf_lane v91_1 = points_spline_nf_select_lt(v84_1, points_spline_nf_set(1.0f), v83_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 29 * TILE + k, v91_1);
        const points_spline_nf_lane v91_2 = points_spline_nf_select_lt(v84_2, v84_1, v83_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 30 * TILE + k, v91_2);
        const points_spline_nf_lane v91_3 = points_spline_nf_select_lt(v84_3, v84_2, v83_3, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 31 * TILE + k, v91_3);
        const points_spline_nf_lane v91_4 = points_spline_nf_select_lt(v84_4, v84_3, v83_4, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 32 * TILE + k, v91_4);
        const points_spline_nf_lane v91_5 = points_spline_nf_select_lt(v84_5, v84_4, v83_5, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 33 * TILE + k, v91_5);
        const points_spline_nf_lane v91_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v84_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 34 * TILE + k, v91_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v91_1 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v91_2 = points_spline_nf_load(t + 30 * TILE + k);
        const points_spline_nf_lane v91_3 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v91_4 = points_spline_nf_load(t + 32 * TILE + k);
        const points_spline_nf_lane v91_5 = points_spline_nf_load(t + 33 * TILE + k);
        const points_spline_nf_lane v91_6 = points_spline_nf_load(t + 34 * TILE + k);
        const points_spline_nf_lane v84_1 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v84_2 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v61_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v84_3 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v84_4 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v61_3 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v84_5 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v61_4 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v61_5 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v93_1 = points_spline_nf_select_lt(v84_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v93_2 = points_spline_nf_select_lt(v84_2, v84_1, v61_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v93_3 = points_spline_nf_select_lt(v84_3, v84_2, v61_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v93_4 = points_spline_nf_select_lt(v84_4, v84_3, v61_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v93_5 = points_spline_nf_select_lt(v84_5, v84_4, v61_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v93_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v84_5, v61_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94 = v93_1 + v93_2 + v93_3 + v93_4 + v93_5 + v93_6;
        points_spline_nf_store(t + 22 * TILE + k, v94);
        const points_spline_nf_lane v95_1 = points_spline_nf_select_lt(v84_1, points_spline_nf_set(1.0f), v61_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v95_2 = points_spline_nf_select_lt(v84_2, v84_1, v61_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v95_3 = points_spline_nf_select_lt(v84_3, v84_2, v61_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v95_4 = points_spline_nf_select_lt(v84_4, v84_3, v61_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v95_5 = points_spline_nf_select_lt(v84_5, v84_4, v61_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v95_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v84_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v96 = v95_1 + v95_2 + v95_3 + v95_4 + v95_5 + v95_6;
        points_spline_nf_store(t + 23 * TILE + k, v96);
        const points_spline_nf_lane v90 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v97 = (v91_1 + v91_2 + v91_3 + v91_4 + v91_5 + v91_6) - v90;
        points_spline_nf_store(t + 24 * TILE + k, v97);
        const points_spline_nf_lane v88 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v86 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v98 = v88 - v86;
        points_spline_nf_store(t + 25 * TILE + k, v98);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v97 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v98 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v99 = v97 / v98;
        const points_spline_nf_lane v3_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v90 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v101 = (v3_1 - v90) / v97;
        const points_spline_nf_lane v94 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v96 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v103 = v99 * 2.0f;
        const points_spline_nf_lane v106 = v101 * (v94 + v96 - v103);
        const points_spline_nf_lane v107 = v99 - v94 + v106;
        const points_spline_nf_lane v108 = v94 - v106;
        const points_spline_nf_lane v114 = points_spline_nf_max(FMA(v101, v99 * (v107 * 4.0f), v108 * v108), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v117 = points_spline_nf_sqrt(v114) + points_spline_nf_abs(v108);
        const points_spline_nf_lane v119 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v108, v101 * v103, v117);
        const points_spline_nf_lane v121 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v108, v117, v107 * 2.0f);
        const points_spline_nf_lane v122 = v119 / v121;
        const points_spline_nf_lane v127 = v98 * (v122 + points_spline_nf_min(1.0f - v122, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v86 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v128 = v86 + v127;
        points_spline_nf_store(t + 4 * TILE + k, v128);
        const points_spline_nf_lane v130 = points_spline_nf_min(5.0f - v128, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 5 * TILE + k, v130);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v130 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v128 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v1_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v133 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v1_1, v1_1, v128 + v130);
        const points_spline_nf_lane v134 = points_spline_nf_select_lt(v1_1, points_spline_nf_set(-5.0f), v1_1, v133);
        const points_spline_nf_lane v54 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v135_1 = v134;
        points_spline_nf_store(t + k, v135_1);
        const points_spline_nf_lane v135_2 = v54;
        points_spline_nf_store(t + 1 * TILE + k, v135_2);
        const points_spline_nf_lane v137 = (v135_2 - flow_1_net_3_bias[3]) * s[134];
        points_spline_nf_store(t + 6 * TILE + k, v137);
    }

    /* layer 1: autoregressive, inverse */
    points_spline_nf_matvec(t + 7 * TILE, flow_1_net_1_weight, 2, 1, t + 6 * TILE, flow_1_net_1_bias, NULL, 1, 16, TILE, m);
    points_spline_nf_each_softplus(t + 23 * TILE, t + 7 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 7 * TILE, flow_1_net_2_weight, 16, 1, t + 23 * TILE, flow_1_net_2_bias, NULL, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 23 * TILE, t + 7 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 2 * TILE, flow_1_net_3_weight, 32, 1, t + 23 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v142_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v142_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v143_1 = v142_1 + flow_1_net_3_bias[0];
        const points_spline_nf_lane v143_2 = v142_2 + flow_1_net_3_bias[2];
        const points_spline_nf_lane v135_1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v148 = v135_1 - v143_2;
        points_spline_nf_store(t + 4 * TILE + k, v148);
        const points_spline_nf_lane v149 = -(v143_1 / FMA(points_spline_nf_abs(v143_1), 0.14476483f, 1.0f));
        points_spline_nf_store(t + 5 * TILE + k, v149);
    }
    points_spline_nf_each_exp(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v148 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v150 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v137 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v152_1 = (v148 * v150);
        points_spline_nf_store(t + 1 * TILE + k, v152_1);
        const points_spline_nf_lane v152_2 = v137;
        points_spline_nf_store(t + 2 * TILE + k, v152_2);
    }
#undef TILE
}

void points_spline_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[136], t[72 * 128];
    size_t first, k;
    (void)work;
    points_spline_nf_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_random(seed, start + first, m, 2, 128, t + 0);
        points_spline_nf_sample_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[128 + k];
            x[(first + k) * 2 + 1] = t[256 + k];
        }
    }
}

/* ---- layers ---- */

static void points_spline_nf_layers_prologue(const float *params, float *s)
{
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
    size_t i, j;
    s[0] = flow_2_net_2_bias[25] + 0.5397424f;
    s[1] = flow_2_net_2_bias[27] + 0.5397424f;
    s[2] = flow_2_net_2_bias[29] + 0.5397424f;
    s[3] = flow_2_net_2_bias[31] + 0.5397424f;
    s[4] = flow_2_net_2_bias[33] + 0.5397424f;
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
        s[15 + i] = flow_2_net_2_bias[1 + 2 * i];
    for (j = 0; j < 1; j++) {
        float sum = s[15 + j * 6];
        for (i = 0; i < 6; i++) {
            const float next = s[15 + j * 6 + i];
            sum = sum < next ? next : sum;
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
        }
        s[35 + j] = sum;
    }
    s[36] = s[29] / s[35];
    s[37] = s[30] / s[35];
    s[38] = s[31] / s[35];
    s[39] = s[32] / s[35];
    s[40] = s[33] / s[35];
    s[41] = s[34] / s[35];
    s[42] = s[36] * 0.994f;
    s[43] = s[37] * 0.994f;
    s[44] = s[38] * 0.994f;
    s[45] = s[39] * 0.994f;
    s[46] = s[40] * 0.994f;
    s[47] = s[41] * 0.994f;
    s[48] = s[42] + 0.001f;
    s[49] = s[43] + 0.001f;
    s[50] = s[44] + 0.001f;
    s[51] = s[45] + 0.001f;
    s[52] = s[46] + 0.001f;
    s[53] = s[47] + 0.001f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[48 + j * 6 + i];
            sum += next;
            s[54 + j * 6 + i] = sum;
        }
    }
    s[60] = s[54] * 1e+01f;
    s[61] = s[55] * 1e+01f;
    s[62] = s[56] * 1e+01f;
    s[63] = s[57] * 1e+01f;
    s[64] = s[58] * 1e+01f;
    s[66] = s[60] - 5.0f;
    s[67] = s[61] - 5.0f;
    s[68] = s[62] - 5.0f;
    s[69] = s[63] - 5.0f;
    s[70] = s[64] - 5.0f;
    for (i = 0; i < 6; i++)
        s[72 + i] = flow_2_net_2_bias[13 + 2 * i];
    for (j = 0; j < 1; j++) {
        float sum = s[72 + j * 6];
        for (i = 0; i < 6; i++) {
            const float next = s[72 + j * 6 + i];
            sum = sum < next ? next : sum;
        }
        s[78 + j] = sum;
    }
    s[79] = s[78];
    s[80] = s[72] - s[79];
    s[81] = s[73] - s[79];
    s[82] = s[74] - s[79];
    s[83] = s[75] - s[79];
    s[84] = s[76] - s[79];
    s[85] = s[77] - s[79];
    s[86] = expf(s[80]);
    s[87] = expf(s[81]);
    s[88] = expf(s[82]);
    s[89] = expf(s[83]);
    s[90] = expf(s[84]);
    s[91] = expf(s[85]);
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[86 + j * 6 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = s[86] / s[92];
    s[94] = s[87] / s[92];
    s[95] = s[88] / s[92];
    s[96] = s[89] / s[92];
    s[97] = s[90] / s[92];
    s[98] = s[91] / s[92];
    s[99] = s[93] * 0.994f;
    s[100] = s[94] * 0.994f;
    s[101] = s[95] * 0.994f;
    s[102] = s[96] * 0.994f;
    s[103] = s[97] * 0.994f;
    s[104] = s[98] * 0.994f;
    s[105] = s[99] + 0.001f;
    s[106] = s[100] + 0.001f;
    s[107] = s[101] + 0.001f;
    s[108] = s[102] + 0.001f;
    s[109] = s[103] + 0.001f;
    s[110] = s[104] + 0.001f;
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 6; i++) {
            const float next = s[105 + j * 6 + i];
            sum += next;
            s[111 + j * 6 + i] = sum;
        }
    }
    s[117] = s[111] * 1e+01f;
    s[118] = s[112] * 1e+01f;
    s[119] = s[113] * 1e+01f;
    s[120] = s[114] * 1e+01f;
    s[121] = s[115] * 1e+01f;
    s[123] = s[117] - 5.0f;
    s[124] = s[118] - 5.0f;
    s[125] = s[119] - 5.0f;
    s[126] = s[120] - 5.0f;
    s[127] = s[121] - 5.0f;
    s[129] = fabsf(flow_1_net_3_bias[1]);
    s[130] = s[129] * 0.14476483f;
    s[131] = s[130] + 1.0f;
    s[132] = flow_1_net_3_bias[1] / s[131];
    s[133] = -s[132];
    s[134] = expf(s[133]);
}

static void points_spline_nf_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [16, 2] */
    const float *flow_1_net_1_bias = params + 32; /* flow.1.net.1.bias [16] */
    const float *flow_1_net_2_weight = params + 48; /* flow.1.net.2.weight [16, 16] */
    const float *flow_1_net_2_bias = params + 304; /* flow.1.net.2.bias [16] */
    const float *flow_1_net_3_weight = params + 320; /* flow.1.net.3.weight [4, 16] */
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_1_weight = params + 388; /* flow.2.net.1.weight [16, 2] */
    const float *flow_2_net_1_bias = params + 420; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 436; /* flow.2.net.2.weight [34, 16] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
#define TILE 128
    size_t k, j;
    (void)total;

    /* layer 2: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v1_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x1, points_spline_nf_set(5.0f), x1);
        const points_spline_nf_lane v1_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x2, points_spline_nf_set(5.0f), x2);
        const points_spline_nf_lane v2_1 = points_spline_nf_select_lt(x1, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v1_1);
        points_spline_nf_store(t + 2 * TILE + k, v2_1);
        const points_spline_nf_lane v2_2 = points_spline_nf_select_lt(x2, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v1_2);
        points_spline_nf_store(t + 3 * TILE + k, v2_2);
        const points_spline_nf_lane v3_1 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[123]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 4 * TILE + k, v3_1);
        const points_spline_nf_lane v3_2 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[124]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 5 * TILE + k, v3_2);
        const points_spline_nf_lane v3_3 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[125]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 6 * TILE + k, v3_3);
        const points_spline_nf_lane v3_4 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[126]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 7 * TILE + k, v3_4);
        const points_spline_nf_lane v3_5 = points_spline_nf_select_lt(v2_2, points_spline_nf_set(s[127]), points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 8 * TILE + k, v3_5);
        const points_spline_nf_lane v4_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[66]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[67]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[68]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[69]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v4_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[70]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v5 = v4_1 + v4_2 + v4_3 + v4_4 + v4_5 + v4_6;
        points_spline_nf_store(t + 14 * TILE + k, v5);
        const points_spline_nf_lane v6_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[66]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 15 * TILE + k, v6_1);
        const points_spline_nf_lane v6_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[67]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 16 * TILE + k, v6_2);
        const points_spline_nf_lane v6_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[68]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 17 * TILE + k, v6_3);
        const points_spline_nf_lane v6_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[69]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 18 * TILE + k, v6_4);
        const points_spline_nf_lane v6_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[70]), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 19 * TILE + k, v6_5);
        const points_spline_nf_lane v6_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 20 * TILE + k, v6_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v6_5 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v6_6 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v7 = v6_1 + v6_2 + v6_3 + v6_4 + v6_5 + v6_6;
        points_spline_nf_store(t + 21 * TILE + k, v7);
        const points_spline_nf_lane v3_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v3_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v3_3 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v3_4 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v3_5 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v8_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[123]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[124]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[125]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[126]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v8_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[127]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v9 = v8_1 + v8_2 + v8_3 + v8_4 + v8_5 + v8_6;
        points_spline_nf_store(t + 22 * TILE + k, v9);
        const points_spline_nf_lane v10_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[123]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[124]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[125]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[126]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[127]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v10_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v11 = v10_1 + v10_2 + v10_3 + v10_4 + v10_5 + v10_6;
        points_spline_nf_store(t + 23 * TILE + k, v11);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v3_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v3_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v3_3 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v3_4 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v3_5 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[10]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[11]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[12]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[13]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v12_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(s[14]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v13 = v12_1 + v12_2 + v12_3 + v12_4 + v12_5 + v12_6;
        points_spline_nf_store(t + 15 * TILE + k, v13);
        const points_spline_nf_lane v14_1 = points_spline_nf_select_lt(v3_1, points_spline_nf_set(1.0f), points_spline_nf_set(s[10]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_2 = points_spline_nf_select_lt(v3_2, v3_1, points_spline_nf_set(s[11]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_3 = points_spline_nf_select_lt(v3_3, v3_2, points_spline_nf_set(s[12]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_4 = points_spline_nf_select_lt(v3_4, v3_3, points_spline_nf_set(s[13]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_5 = points_spline_nf_select_lt(v3_5, v3_4, points_spline_nf_set(s[14]), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v14_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v3_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v11 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v9 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v16 = v11 - v9;
        const points_spline_nf_lane v7 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v5 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v17 = v7 - v5;
        points_spline_nf_store(t + 16 * TILE + k, v17);
        const points_spline_nf_lane v18 = v16 / v17;
        points_spline_nf_store(t + 17 * TILE + k, v18);
        const points_spline_nf_lane v2_2 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v20 = (v2_2 - v9) / v16;
        points_spline_nf_store(t + 18 * TILE + k, v20);
        const points_spline_nf_lane v22 = v18 * 2.0f;
        points_spline_nf_store(t + 19 * TILE + k, v22);
        const points_spline_nf_lane v23 = v13 + (v14_1 + v14_2 + v14_3 + v14_4 + v14_5 + v14_6) - v22;
        points_spline_nf_store(t + 20 * TILE + k, v23);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v18 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v13 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v20 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v23 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v25 = v20 * v23;
        const points_spline_nf_lane v26 = v18 - v13 + v25;
        const points_spline_nf_lane v27 = v13 - v25;
        const points_spline_nf_lane v33 = points_spline_nf_max(FMA(v20, v18 * (v26 * 4.0f), v27 * v27), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v36 = points_spline_nf_sqrt(v33) + points_spline_nf_abs(v27);
        const points_spline_nf_lane v22 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v38 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v27, v20 * v22, v36);
        const points_spline_nf_lane v40 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v27, v36, v26 * 2.0f);
        const points_spline_nf_lane v41 = v38 / v40;
        const points_spline_nf_lane v17 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v46 = v17 * (v41 + points_spline_nf_min(1.0f - v41, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v5 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v47 = v5 + v46;
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v52 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x2, x2, v47 + points_spline_nf_min(5.0f - v47, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v53 = points_spline_nf_select_lt(x2, points_spline_nf_set(-5.0f), x2, v52);
        points_spline_nf_store(t + 21 * TILE + k, v53);
    }
    points_spline_nf_matvec(t + 22 * TILE, flow_2_net_1_weight, 2, 1, t + 21 * TILE, flow_2_net_1_bias, NULL, 1, 16, TILE, m);
    points_spline_nf_each_tanh(t + 38 * TILE, t + 22 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 54 * TILE, flow_2_net_2_weight, 32, 1, t + 38 * TILE, NULL, NULL, 16, 17, TILE, m);
    for (j = 0; j < 17; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v56 = points_spline_nf_load(t + (54 + j) * TILE + k);
            const points_spline_nf_lane v57 = v56 + flow_2_net_2_bias[2 * j];
            points_spline_nf_store(t + (22 + j) * TILE + k, v57);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v58_1 = points_spline_nf_load(t + 34 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 14 * TILE + k, v58_1);
        const points_spline_nf_lane v58_2 = points_spline_nf_load(t + 35 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 15 * TILE + k, v58_2);
        const points_spline_nf_lane v58_3 = points_spline_nf_load(t + 36 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 16 * TILE + k, v58_3);
        const points_spline_nf_lane v58_4 = points_spline_nf_load(t + 37 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 17 * TILE + k, v58_4);
        const points_spline_nf_lane v58_5 = points_spline_nf_load(t + 38 * TILE + k) + 0.5397424f;
        points_spline_nf_store(t + 18 * TILE + k, v58_5);
    }
    points_spline_nf_each_softplus(t + 39 * TILE, t + 14 * TILE, 5, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v59_3 = points_spline_nf_load(t + 41 * TILE + k);
        const points_spline_nf_lane v59_4 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v59_5 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v60_1 = v59_1 + 0.001f;
        points_spline_nf_store(t + 14 * TILE + k, v60_1);
        const points_spline_nf_lane v60_2 = v59_2 + 0.001f;
        points_spline_nf_store(t + 15 * TILE + k, v60_2);
        const points_spline_nf_lane v60_3 = v59_3 + 0.001f;
        points_spline_nf_store(t + 16 * TILE + k, v60_3);
        const points_spline_nf_lane v60_4 = v59_4 + 0.001f;
        points_spline_nf_store(t + 17 * TILE + k, v60_4);
        const points_spline_nf_lane v60_5 = v59_5 + 0.001f;
        points_spline_nf_store(t + 18 * TILE + k, v60_5);
        const points_spline_nf_lane v61 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + 22 * TILE + k), points_spline_nf_load(t + 23 * TILE + k)), points_spline_nf_load(t + 24 * TILE + k)), points_spline_nf_load(t + 25 * TILE + k)), points_spline_nf_load(t + 26 * TILE + k)), points_spline_nf_load(t + 27 * TILE + k));
        const points_spline_nf_lane v62 = v61;
        const points_spline_nf_lane v63_1 = points_spline_nf_load(t + 22 * TILE + k) - v62;
        points_spline_nf_store(t + 44 * TILE + k, v63_1);
        const points_spline_nf_lane v63_2 = points_spline_nf_load(t + 23 * TILE + k) - v62;
        points_spline_nf_store(t + 45 * TILE + k, v63_2);
        const points_spline_nf_lane v63_3 = points_spline_nf_load(t + 24 * TILE + k) - v62;
        points_spline_nf_store(t + 46 * TILE + k, v63_3);
        const points_spline_nf_lane v63_4 = points_spline_nf_load(t + 25 * TILE + k) - v62;
        points_spline_nf_store(t + 47 * TILE + k, v63_4);
        const points_spline_nf_lane v63_5 = points_spline_nf_load(t + 26 * TILE + k) - v62;
        points_spline_nf_store(t + 48 * TILE + k, v63_5);
        const points_spline_nf_lane v63_6 = points_spline_nf_load(t + 27 * TILE + k) - v62;
        points_spline_nf_store(t + 49 * TILE + k, v63_6);
    }
    points_spline_nf_each_exp(t + 50 * TILE, t + 44 * TILE, 6, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 50 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 51 * TILE + k);
        const points_spline_nf_lane v64_3 = points_spline_nf_load(t + 52 * TILE + k);
        const points_spline_nf_lane v64_4 = points_spline_nf_load(t + 53 * TILE + k);
        const points_spline_nf_lane v64_5 = points_spline_nf_load(t + 54 * TILE + k);
        const points_spline_nf_lane v64_6 = points_spline_nf_load(t + 55 * TILE + k);
        const points_spline_nf_lane v65 = v64_1 + v64_2 + v64_3 + v64_4 + v64_5 + v64_6;
        const points_spline_nf_lane v69_1 = FMA(v64_1 / v65, 0.994f, 0.001f);
        points_spline_nf_store(t + 39 * TILE + k, v69_1);
        const points_spline_nf_lane v69_2 = v69_1 + FMA(v64_2 / v65, 0.994f, 0.001f);
        points_spline_nf_store(t + 40 * TILE + k, v69_2);
        const points_spline_nf_lane v69_3 = v69_2 + FMA(v64_3 / v65, 0.994f, 0.001f);
        points_spline_nf_store(t + 41 * TILE + k, v69_3);
        const points_spline_nf_lane v69_4 = v69_3 + FMA(v64_4 / v65, 0.994f, 0.001f);
        points_spline_nf_store(t + 42 * TILE + k, v69_4);
        const points_spline_nf_lane v69_5 = v69_4 + FMA(v64_5 / v65, 0.994f, 0.001f);
        points_spline_nf_store(t + 43 * TILE + k, v69_5);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v69_1 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v69_2 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v69_3 = points_spline_nf_load(t + 41 * TILE + k);
        const points_spline_nf_lane v69_4 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v69_5 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v71_1 = FMA(v69_1, 1e+01f, -5.0f);
        points_spline_nf_store(t + 45 * TILE + k, v71_1);
        const points_spline_nf_lane v71_2 = FMA(v69_2, 1e+01f, -5.0f);
        points_spline_nf_store(t + 46 * TILE + k, v71_2);
        const points_spline_nf_lane v71_3 = FMA(v69_3, 1e+01f, -5.0f);
        points_spline_nf_store(t + 47 * TILE + k, v71_3);
        const points_spline_nf_lane v71_4 = FMA(v69_4, 1e+01f, -5.0f);
        points_spline_nf_store(t + 48 * TILE + k, v71_4);
        const points_spline_nf_lane v71_5 = FMA(v69_5, 1e+01f, -5.0f);
        points_spline_nf_store(t + 49 * TILE + k, v71_5);
        const points_spline_nf_lane v72 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + 28 * TILE + k), points_spline_nf_load(t + 29 * TILE + k)), points_spline_nf_load(t + 30 * TILE + k)), points_spline_nf_load(t + 31 * TILE + k)), points_spline_nf_load(t + 32 * TILE + k)), points_spline_nf_load(t + 33 * TILE + k));
        const points_spline_nf_lane v73 = v72;
        const points_spline_nf_lane v74_1 = points_spline_nf_load(t + 28 * TILE + k) - v73;
        points_spline_nf_store(t + 51 * TILE + k, v74_1);
        const points_spline_nf_lane v74_2 = points_spline_nf_load(t + 29 * TILE + k) - v73;
        points_spline_nf_store(t + 52 * TILE + k, v74_2);
        const points_spline_nf_lane v74_3 = points_spline_nf_load(t + 30 * TILE + k) - v73;
        points_spline_nf_store(t + 53 * TILE + k, v74_3);
        const points_spline_nf_lane v74_4 = points_spline_nf_load(t + 31 * TILE + k) - v73;
        points_spline_nf_store(t + 54 * TILE + k, v74_4);
        const points_spline_nf_lane v74_5 = points_spline_nf_load(t + 32 * TILE + k) - v73;
        points_spline_nf_store(t + 55 * TILE + k, v74_5);
        const points_spline_nf_lane v74_6 = points_spline_nf_load(t + 33 * TILE + k) - v73;
        points_spline_nf_store(t + 56 * TILE + k, v74_6);
    }
    points_spline_nf_each_exp(t + 22 * TILE, t + 51 * TILE, 6, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v75_1 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v75_2 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v75_3 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v75_4 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v75_5 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane v75_6 = points_spline_nf_load(t + 27 * TILE + k);
        const points_spline_nf_lane v76 = v75_1 + v75_2 + v75_3 + v75_4 + v75_5 + v75_6;
        const points_spline_nf_lane v80_1 = FMA(v75_1 / v76, 0.994f, 0.001f);
        points_spline_nf_store(t + 28 * TILE + k, v80_1);
        const points_spline_nf_lane v80_2 = v80_1 + FMA(v75_2 / v76, 0.994f, 0.001f);
        points_spline_nf_store(t + 29 * TILE + k, v80_2);
        const points_spline_nf_lane v80_3 = v80_2 + FMA(v75_3 / v76, 0.994f, 0.001f);
        points_spline_nf_store(t + 30 * TILE + k, v80_3);
        const points_spline_nf_lane v80_4 = v80_3 + FMA(v75_4 / v76, 0.994f, 0.001f);
        points_spline_nf_store(t + 31 * TILE + k, v80_4);
        const points_spline_nf_lane v80_5 = v80_4 + FMA(v75_5 / v76, 0.994f, 0.001f);
        points_spline_nf_store(t + 32 * TILE + k, v80_5);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v80_1 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v80_2 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v80_3 = points_spline_nf_load(t + 30 * TILE + k);
        const points_spline_nf_lane v80_4 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v80_5 = points_spline_nf_load(t + 32 * TILE + k);
        const points_spline_nf_lane v82_1 = FMA(v80_1, 1e+01f, -5.0f);
        points_spline_nf_store(t + 22 * TILE + k, v82_1);
        const points_spline_nf_lane v82_2 = FMA(v80_2, 1e+01f, -5.0f);
        points_spline_nf_store(t + 23 * TILE + k, v82_2);
        const points_spline_nf_lane v82_3 = FMA(v80_3, 1e+01f, -5.0f);
        points_spline_nf_store(t + 24 * TILE + k, v82_3);
        const points_spline_nf_lane v82_4 = FMA(v80_4, 1e+01f, -5.0f);
        points_spline_nf_store(t + 25 * TILE + k, v82_4);
        const points_spline_nf_lane v82_5 = FMA(v80_5, 1e+01f, -5.0f);
        points_spline_nf_store(t + 26 * TILE + k, v82_5);
        const points_spline_nf_lane v2_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v83_1 = points_spline_nf_select_lt(v2_1, v82_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 9 * TILE + k, v83_1);
        const points_spline_nf_lane v83_2 = points_spline_nf_select_lt(v2_1, v82_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 10 * TILE + k, v83_2);
        const points_spline_nf_lane v83_3 = points_spline_nf_select_lt(v2_1, v82_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 11 * TILE + k, v83_3);
        const points_spline_nf_lane v83_4 = points_spline_nf_select_lt(v2_1, v82_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 12 * TILE + k, v83_4);
        const points_spline_nf_lane v83_5 = points_spline_nf_select_lt(v2_1, v82_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
        points_spline_nf_store(t + 13 * TILE + k, v83_5);
        const points_spline_nf_lane v71_1 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v71_2 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v71_3 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v71_4 = points_spline_nf_load(t + 48 * TILE + k);
        const points_spline_nf_lane v71_5 = points_spline_nf_load(t + 49 * TILE + k);
        const points_spline_nf_lane v84_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_2 = points_spline_nf_select_lt(v83_2, v83_1, v71_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_3 = points_spline_nf_select_lt(v83_3, v83_2, v71_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_4 = points_spline_nf_select_lt(v83_4, v83_3, v71_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_5 = points_spline_nf_select_lt(v83_5, v83_4, v71_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v84_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, v71_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v85 = v84_1 + v84_2 + v84_3 + v84_4 + v84_5 + v84_6;
        points_spline_nf_store(t + 19 * TILE + k, v85);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v83_1 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v71_1 = points_spline_nf_load(t + 45 * TILE + k);
        const points_spline_nf_lane v83_2 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v71_2 = points_spline_nf_load(t + 46 * TILE + k);
        const points_spline_nf_lane v83_3 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v71_3 = points_spline_nf_load(t + 47 * TILE + k);
        const points_spline_nf_lane v83_4 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v71_4 = points_spline_nf_load(t + 48 * TILE + k);
        const points_spline_nf_lane v83_5 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v71_5 = points_spline_nf_load(t + 49 * TILE + k);
        const points_spline_nf_lane v86_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), v71_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_2 = points_spline_nf_select_lt(v83_2, v83_1, v71_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_3 = points_spline_nf_select_lt(v83_3, v83_2, v71_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_4 = points_spline_nf_select_lt(v83_4, v83_3, v71_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_5 = points_spline_nf_select_lt(v83_5, v83_4, v71_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v86_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v87 = v86_1 + v86_2 + v86_3 + v86_4 + v86_5 + v86_6;
        points_spline_nf_store(t + 20 * TILE + k, v87);
        const points_spline_nf_lane v82_1 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v82_2 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v82_3 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v82_4 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v82_5 = points_spline_nf_load(t + 26 * TILE + k);
        const points_spline_nf_lane v88_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_2 = points_spline_nf_select_lt(v83_2, v83_1, v82_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_3 = points_spline_nf_select_lt(v83_3, v83_2, v82_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_4 = points_spline_nf_select_lt(v83_4, v83_3, v82_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_5 = points_spline_nf_select_lt(v83_5, v83_4, v82_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v88_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, v82_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v89 = v88_1 + v88_2 + v88_3 + v88_4 + v88_5 + v88_6;
        points_spline_nf_store(t + 28 * TILE + k, v89);
        const points_spline_nf_lane v90_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), v82_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 29 * TILE + k, v90_1);
        const points_spline_nf_lane v90_2 = points_spline_nf_select_lt(v83_2, v83_1, v82_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 30 * TILE + k, v90_2);
        const points_spline_nf_lane v90_3 = points_spline_nf_select_lt(v83_3, v83_2, v82_3, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 31 * TILE + k, v90_3);
        const points_spline_nf_lane v90_4 = points_spline_nf_select_lt(v83_4, v83_3, v82_4, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 32 * TILE + k, v90_4);
        const points_spline_nf_lane v90_5 = points_spline_nf_select_lt(v83_5, v83_4, v82_5, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 33 * TILE + k, v90_5);
        const points_spline_nf_lane v90_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 34 * TILE + k, v90_6);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v90_1 = points_spline_nf_load(t + 29 * TILE + k);
        const points_spline_nf_lane v90_2 = points_spline_nf_load(t + 30 * TILE + k);
        const points_spline_nf_lane v90_3 = points_spline_nf_load(t + 31 * TILE + k);
        const points_spline_nf_lane v90_4 = points_spline_nf_load(t + 32 * TILE + k);
        const points_spline_nf_lane v90_5 = points_spline_nf_load(t + 33 * TILE + k);
        const points_spline_nf_lane v90_6 = points_spline_nf_load(t + 34 * TILE + k);
        const points_spline_nf_lane v83_1 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v83_2 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v83_3 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v83_4 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v60_3 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v83_5 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v60_4 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v60_5 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v92_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v92_2 = points_spline_nf_select_lt(v83_2, v83_1, v60_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v92_3 = points_spline_nf_select_lt(v83_3, v83_2, v60_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v92_4 = points_spline_nf_select_lt(v83_4, v83_3, v60_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v92_5 = points_spline_nf_select_lt(v83_5, v83_4, v60_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v92_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, v60_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v93 = v92_1 + v92_2 + v92_3 + v92_4 + v92_5 + v92_6;
        points_spline_nf_store(t + 22 * TILE + k, v93);
        const points_spline_nf_lane v94_1 = points_spline_nf_select_lt(v83_1, points_spline_nf_set(1.0f), v60_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94_2 = points_spline_nf_select_lt(v83_2, v83_1, v60_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94_3 = points_spline_nf_select_lt(v83_3, v83_2, v60_3, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94_4 = points_spline_nf_select_lt(v83_4, v83_3, v60_4, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94_5 = points_spline_nf_select_lt(v83_5, v83_4, v60_5, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v94_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v83_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v95 = v94_1 + v94_2 + v94_3 + v94_4 + v94_5 + v94_6;
        points_spline_nf_store(t + 23 * TILE + k, v95);
        const points_spline_nf_lane v89 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v96 = (v90_1 + v90_2 + v90_3 + v90_4 + v90_5 + v90_6) - v89;
        points_spline_nf_store(t + 24 * TILE + k, v96);
        const points_spline_nf_lane v87 = points_spline_nf_load(t + 20 * TILE + k);
        const points_spline_nf_lane v85 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v97 = v87 - v85;
        points_spline_nf_store(t + 25 * TILE + k, v97);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v96 = points_spline_nf_load(t + 24 * TILE + k);
        const points_spline_nf_lane v97 = points_spline_nf_load(t + 25 * TILE + k);
        const points_spline_nf_lane v98 = v96 / v97;
        const points_spline_nf_lane v2_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v89 = points_spline_nf_load(t + 28 * TILE + k);
        const points_spline_nf_lane v100 = (v2_1 - v89) / v96;
        const points_spline_nf_lane v93 = points_spline_nf_load(t + 22 * TILE + k);
        const points_spline_nf_lane v95 = points_spline_nf_load(t + 23 * TILE + k);
        const points_spline_nf_lane v102 = v98 * 2.0f;
        const points_spline_nf_lane v105 = v100 * (v93 + v95 - v102);
        const points_spline_nf_lane v106 = v98 - v93 + v105;
        const points_spline_nf_lane v107 = v93 - v105;
        const points_spline_nf_lane v113 = points_spline_nf_max(FMA(v100, v98 * (v106 * 4.0f), v107 * v107), points_spline_nf_set(0.0f));
        const points_spline_nf_lane v116 = points_spline_nf_sqrt(v113) + points_spline_nf_abs(v107);
        const points_spline_nf_lane v118 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v107, v100 * v102, v116);
        const points_spline_nf_lane v120 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v107, v116, v106 * 2.0f);
        const points_spline_nf_lane v121 = v118 / v120;
        const points_spline_nf_lane v126 = v97 * (v121 + points_spline_nf_min(1.0f - v121, points_spline_nf_set(0.0f)));
        const points_spline_nf_lane v85 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v127 = v85 + v126;
        points_spline_nf_store(t + 4 * TILE + k, v127);
        const points_spline_nf_lane v129 = points_spline_nf_min(5.0f - v127, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 5 * TILE + k, v129);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v129 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v127 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v132 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), x1, x1, v127 + v129);
        const points_spline_nf_lane v53 = points_spline_nf_load(t + 21 * TILE + k);
        const points_spline_nf_lane v134_1 = points_spline_nf_select_lt(x1, points_spline_nf_set(-5.0f), x1, v132);
        points_spline_nf_store(t + 2 * TILE + k, v134_1);
        const points_spline_nf_lane v134_2 = v53;
        points_spline_nf_store(t + 3 * TILE + k, v134_2);
        const points_spline_nf_lane v136 = (v134_2 - flow_1_net_3_bias[3]) * s[134];
        points_spline_nf_store(t + 6 * TILE + k, v136);
    }

    /* layer 1: autoregressive, inverse */
    points_spline_nf_matvec(t + 7 * TILE, flow_1_net_1_weight, 2, 1, t + 6 * TILE, flow_1_net_1_bias, NULL, 1, 16, TILE, m);
    points_spline_nf_each_softplus(t + 23 * TILE, t + 7 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 7 * TILE, flow_1_net_2_weight, 16, 1, t + 23 * TILE, flow_1_net_2_bias, NULL, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 23 * TILE, t + 7 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 4 * TILE, flow_1_net_3_weight, 32, 1, t + 23 * TILE, NULL, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v141_1 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v141_2 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v142_1 = v141_1 + flow_1_net_3_bias[0];
        const points_spline_nf_lane v142_2 = v141_2 + flow_1_net_3_bias[2];
        const points_spline_nf_lane v134_1 = points_spline_nf_load(t + 2 * TILE + k);
        const points_spline_nf_lane v147 = v134_1 - v142_2;
        points_spline_nf_store(t + 7 * TILE + k, v147);
        const points_spline_nf_lane v148 = -(v142_1 / FMA(points_spline_nf_abs(v142_1), 0.14476483f, 1.0f));
        points_spline_nf_store(t + 8 * TILE + k, v148);
    }
    points_spline_nf_each_exp(t + 4 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v147 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v149 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v136 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v151_1 = (v147 * v149);
        points_spline_nf_store(t + 8 * TILE + k, v151_1);
        const points_spline_nf_lane v151_2 = v136;
        points_spline_nf_store(t + 9 * TILE + k, v151_2);
    }
#undef TILE
}

void points_spline_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[136], t[72 * 128];
    size_t first, k;
    (void)work;
    points_spline_nf_layers_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        points_spline_nf_layers_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            (x_each + 0 * n)[(first + k) * 2 + 0] = t[0 + k];
            (x_each + 0 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 2 * n)[(first + k) * 2 + 0] = t[256 + k];
            (x_each + 2 * n)[(first + k) * 2 + 1] = t[384 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 4 * n)[(first + k) * 2 + 0] = t[1024 + k];
            (x_each + 4 * n)[(first + k) * 2 + 1] = t[1152 + k];
        }
    }
}

/* ---- loss ---- */

static void points_spline_nf_loss_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void points_spline_nf_loss_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [16, 2] */
    const float *flow_1_net_1_bias = params + 32; /* flow.1.net.1.bias [16] */
    const float *flow_1_net_2_weight = params + 48; /* flow.1.net.2.weight [16, 16] */
    const float *flow_1_net_2_bias = params + 304; /* flow.1.net.2.bias [16] */
    const float *flow_1_net_3_weight = params + 320; /* flow.1.net.3.weight [4, 16] */
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_1_weight = params + 388; /* flow.2.net.1.weight [16, 2] */
    const float *flow_2_net_1_bias = params + 420; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 436; /* flow.2.net.2.weight [34, 16] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
#define TILE 128
    size_t k, j;
    (void)s;

    /* layer 1: autoregressive, forward */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v1_1 = x2;
        points_spline_nf_store(t + 3 * TILE + k, v1_1);
        const points_spline_nf_lane v1_2 = x1;
        points_spline_nf_store(t + 4 * TILE + k, v1_2);
    }
    points_spline_nf_strips(t + 5 * TILE, flow_1_net_1_weight, 2, 1, t + 3 * TILE, flow_1_net_1_bias, NULL, points_spline_nf_strip0, 8, 2, 16, TILE, m);
    points_spline_nf_each_softplus(t + 21 * TILE, t + 5 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 3 * TILE, flow_1_net_2_weight, 16, 1, t + 21 * TILE, flow_1_net_2_bias, NULL, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 19 * TILE, t + 3 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 3 * TILE, flow_1_net_3_weight, 16, 1, t + 19 * TILE, NULL, NULL, points_spline_nf_strip1, 3, 16, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v7_1 = v6_1 + flow_1_net_3_bias[0];
        points_spline_nf_store(t + 7 * TILE + k, v7_1);
        const points_spline_nf_lane v7_2 = v6_2 + flow_1_net_3_bias[1];
        points_spline_nf_store(t + 8 * TILE + k, v7_2);
        const points_spline_nf_lane v7_3 = v6_3 + flow_1_net_3_bias[2];
        points_spline_nf_store(t + 9 * TILE + k, v7_3);
        const points_spline_nf_lane v7_4 = v6_4 + flow_1_net_3_bias[3];
        points_spline_nf_store(t + 10 * TILE + k, v7_4);
        const points_spline_nf_lane v11_1 = v7_1 / FMA(points_spline_nf_abs(v7_1), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 11 * TILE + k, v11_1);
        const points_spline_nf_lane v11_2 = v7_2 / FMA(points_spline_nf_abs(v7_2), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 12 * TILE + k, v11_2);
    }
    points_spline_nf_each_exp(t + 3 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v12_2 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v7_3 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v7_4 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v14_1 = FMA(x1, v12_1, v7_3);
        points_spline_nf_store(t + 5 * TILE + k, v14_1);
        const points_spline_nf_lane v14_2 = FMA(x2, v12_2, v7_4);
        points_spline_nf_store(t + 6 * TILE + k, v14_2);
        const points_spline_nf_lane v11_1 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v11_2 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v15 = v11_1 + v11_2;
        points_spline_nf_store(t + 13 * TILE + k, v15);
        const points_spline_nf_lane v16_1 = v14_2;
        points_spline_nf_store(t + 14 * TILE + k, v16_1);
        const points_spline_nf_lane v16_2 = v14_1;
        points_spline_nf_store(t + 15 * TILE + k, v16_2);
    }

    /* layer 2: autoregressive, forward */
    points_spline_nf_strips(t + 16 * TILE, flow_2_net_1_weight, 2, 1, t + 14 * TILE, flow_2_net_1_bias, NULL, points_spline_nf_strip2, 8, 2, 16, TILE, m);
    points_spline_nf_each_tanh(t + 32 * TILE, t + 16 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 48 * TILE, flow_2_net_2_weight, 16, 1, t + 32 * TILE, flow_2_net_2_bias, NULL, points_spline_nf_strip3, 9, 16, 34, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v20_1 = points_spline_nf_load(t + (72 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (14 + 5 * j) * TILE + k, v20_1);
            const points_spline_nf_lane v20_2 = points_spline_nf_load(t + (74 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (15 + 5 * j) * TILE + k, v20_2);
            const points_spline_nf_lane v20_3 = points_spline_nf_load(t + (76 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (16 + 5 * j) * TILE + k, v20_3);
            const points_spline_nf_lane v20_4 = points_spline_nf_load(t + (78 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (17 + 5 * j) * TILE + k, v20_4);
            const points_spline_nf_lane v20_5 = points_spline_nf_load(t + (80 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (18 + 5 * j) * TILE + k, v20_5);
        }
    points_spline_nf_each_softplus(t + 24 * TILE, t + 14 * TILE, 10, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v21_1 = points_spline_nf_load(t + (24 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_2 = points_spline_nf_load(t + (25 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_3 = points_spline_nf_load(t + (26 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_4 = points_spline_nf_load(t + (27 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_5 = points_spline_nf_load(t + (28 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_1 = v21_1 + 0.001f;
            points_spline_nf_store(t + (14 + 5 * j) * TILE + k, v22_1);
            const points_spline_nf_lane v22_2 = v21_2 + 0.001f;
            points_spline_nf_store(t + (15 + 5 * j) * TILE + k, v22_2);
            const points_spline_nf_lane v22_3 = v21_3 + 0.001f;
            points_spline_nf_store(t + (16 + 5 * j) * TILE + k, v22_3);
            const points_spline_nf_lane v22_4 = v21_4 + 0.001f;
            points_spline_nf_store(t + (17 + 5 * j) * TILE + k, v22_4);
            const points_spline_nf_lane v22_5 = v21_5 + 0.001f;
            points_spline_nf_store(t + (18 + 5 * j) * TILE + k, v22_5);
            const points_spline_nf_lane v23 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (48 + j) * TILE + k), points_spline_nf_load(t + (50 + j) * TILE + k)), points_spline_nf_load(t + (52 + j) * TILE + k)), points_spline_nf_load(t + (54 + j) * TILE + k)), points_spline_nf_load(t + (56 + j) * TILE + k)), points_spline_nf_load(t + (58 + j) * TILE + k));
            const points_spline_nf_lane v24 = v23;
            const points_spline_nf_lane v25_1 = points_spline_nf_load(t + (48 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (34 + 6 * j) * TILE + k, v25_1);
            const points_spline_nf_lane v25_2 = points_spline_nf_load(t + (50 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (35 + 6 * j) * TILE + k, v25_2);
            const points_spline_nf_lane v25_3 = points_spline_nf_load(t + (52 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (36 + 6 * j) * TILE + k, v25_3);
            const points_spline_nf_lane v25_4 = points_spline_nf_load(t + (54 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (37 + 6 * j) * TILE + k, v25_4);
            const points_spline_nf_lane v25_5 = points_spline_nf_load(t + (56 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (38 + 6 * j) * TILE + k, v25_5);
            const points_spline_nf_lane v25_6 = points_spline_nf_load(t + (58 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (39 + 6 * j) * TILE + k, v25_6);
        }
    points_spline_nf_each_exp(t + 82 * TILE, t + 34 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v26_1 = points_spline_nf_load(t + (82 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_2 = points_spline_nf_load(t + (83 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_3 = points_spline_nf_load(t + (84 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_4 = points_spline_nf_load(t + (85 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_5 = points_spline_nf_load(t + (86 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_6 = points_spline_nf_load(t + (87 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27 = v26_1 + v26_2 + v26_3 + v26_4 + v26_5 + v26_6;
            const points_spline_nf_lane v31_1 = FMA(v26_1 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_2 = v31_1 + FMA(v26_2 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_3 = v31_2 + FMA(v26_3 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_4 = v31_3 + FMA(v26_4 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v31_5 = v31_4 + FMA(v26_5 / v27, 0.994f, 0.001f);
            const points_spline_nf_lane v33_1 = FMA(v31_1, 1e+01f, -5.0f);
            points_spline_nf_store(t + (24 + 6 * j) * TILE + k, v33_1);
            const points_spline_nf_lane v33_2 = FMA(v31_2, 1e+01f, -5.0f);
            points_spline_nf_store(t + (25 + 6 * j) * TILE + k, v33_2);
            const points_spline_nf_lane v33_3 = FMA(v31_3, 1e+01f, -5.0f);
            points_spline_nf_store(t + (26 + 6 * j) * TILE + k, v33_3);
            const points_spline_nf_lane v33_4 = FMA(v31_4, 1e+01f, -5.0f);
            points_spline_nf_store(t + (27 + 6 * j) * TILE + k, v33_4);
            const points_spline_nf_lane v33_5 = FMA(v31_5, 1e+01f, -5.0f);
            points_spline_nf_store(t + (28 + 6 * j) * TILE + k, v33_5);
            const points_spline_nf_lane v34 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (60 + j) * TILE + k), points_spline_nf_load(t + (62 + j) * TILE + k)), points_spline_nf_load(t + (64 + j) * TILE + k)), points_spline_nf_load(t + (66 + j) * TILE + k)), points_spline_nf_load(t + (68 + j) * TILE + k)), points_spline_nf_load(t + (70 + j) * TILE + k));
            const points_spline_nf_lane v35 = v34;
            const points_spline_nf_lane v36_1 = points_spline_nf_load(t + (60 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (36 + 6 * j) * TILE + k, v36_1);
            const points_spline_nf_lane v36_2 = points_spline_nf_load(t + (62 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (37 + 6 * j) * TILE + k, v36_2);
            const points_spline_nf_lane v36_3 = points_spline_nf_load(t + (64 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (38 + 6 * j) * TILE + k, v36_3);
            const points_spline_nf_lane v36_4 = points_spline_nf_load(t + (66 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (39 + 6 * j) * TILE + k, v36_4);
            const points_spline_nf_lane v36_5 = points_spline_nf_load(t + (68 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (40 + 6 * j) * TILE + k, v36_5);
            const points_spline_nf_lane v36_6 = points_spline_nf_load(t + (70 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (41 + 6 * j) * TILE + k, v36_6);
        }
    points_spline_nf_each_exp(t + 48 * TILE, t + 36 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v37_1 = points_spline_nf_load(t + (48 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_2 = points_spline_nf_load(t + (49 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_3 = points_spline_nf_load(t + (50 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_4 = points_spline_nf_load(t + (51 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_5 = points_spline_nf_load(t + (52 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_6 = points_spline_nf_load(t + (53 + 6 * j) * TILE + k);
            const points_spline_nf_lane v38 = v37_1 + v37_2 + v37_3 + v37_4 + v37_5 + v37_6;
            const points_spline_nf_lane v42_1 = FMA(v37_1 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_2 = v42_1 + FMA(v37_2 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_3 = v42_2 + FMA(v37_3 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_4 = v42_3 + FMA(v37_4 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v42_5 = v42_4 + FMA(v37_5 / v38, 0.994f, 0.001f);
            const points_spline_nf_lane v44_1 = FMA(v42_1, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_2 = FMA(v42_2, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_3 = FMA(v42_3, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_4 = FMA(v42_4, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_5 = FMA(v42_5, 1e+01f, -5.0f);
            const points_spline_nf_lane v14 = points_spline_nf_load(t + (5 + j) * TILE + k);
            const points_spline_nf_lane v45 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14, points_spline_nf_set(5.0f), v14);
            const points_spline_nf_lane v46 = points_spline_nf_select_lt(v14, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v45);
            const points_spline_nf_lane v33_1 = points_spline_nf_load(t + (24 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_2 = points_spline_nf_load(t + (25 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_3 = points_spline_nf_load(t + (26 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_4 = points_spline_nf_load(t + (27 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_5 = points_spline_nf_load(t + (28 + 6 * j) * TILE + k);
            const points_spline_nf_lane v47_1 = points_spline_nf_select_lt(v46, v33_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_2 = points_spline_nf_select_lt(v46, v33_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_3 = points_spline_nf_select_lt(v46, v33_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_4 = points_spline_nf_select_lt(v46, v33_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v47_5 = points_spline_nf_select_lt(v46, v33_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            const points_spline_nf_lane v48_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_2 = points_spline_nf_select_lt(v47_2, v47_1, v33_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_3 = points_spline_nf_select_lt(v47_3, v47_2, v33_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_4 = points_spline_nf_select_lt(v47_4, v47_3, v33_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_5 = points_spline_nf_select_lt(v47_5, v47_4, v33_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v33_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49 = v48_1 + v48_2 + v48_3 + v48_4 + v48_5 + v48_6;
            const points_spline_nf_lane v50_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v33_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_2 = points_spline_nf_select_lt(v47_2, v47_1, v33_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_3 = points_spline_nf_select_lt(v47_3, v47_2, v33_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_4 = points_spline_nf_select_lt(v47_4, v47_3, v33_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_5 = points_spline_nf_select_lt(v47_5, v47_4, v33_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_2 = points_spline_nf_select_lt(v47_2, v47_1, v44_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_3 = points_spline_nf_select_lt(v47_3, v47_2, v44_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_4 = points_spline_nf_select_lt(v47_4, v47_3, v44_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_5 = points_spline_nf_select_lt(v47_5, v47_4, v44_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v44_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53 = v52_1 + v52_2 + v52_3 + v52_4 + v52_5 + v52_6;
            points_spline_nf_store(t + (3 + j) * TILE + k, v53);
            const points_spline_nf_lane v54_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v44_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_2 = points_spline_nf_select_lt(v47_2, v47_1, v44_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_3 = points_spline_nf_select_lt(v47_3, v47_2, v44_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_4 = points_spline_nf_select_lt(v47_4, v47_3, v44_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_5 = points_spline_nf_select_lt(v47_5, v47_4, v44_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v22_1 = points_spline_nf_load(t + (14 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_2 = points_spline_nf_load(t + (15 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_3 = points_spline_nf_load(t + (16 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_4 = points_spline_nf_load(t + (17 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_5 = points_spline_nf_load(t + (18 + 5 * j) * TILE + k);
            const points_spline_nf_lane v56_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_2 = points_spline_nf_select_lt(v47_2, v47_1, v22_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_3 = points_spline_nf_select_lt(v47_3, v47_2, v22_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_4 = points_spline_nf_select_lt(v47_4, v47_3, v22_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_5 = points_spline_nf_select_lt(v47_5, v47_4, v22_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v22_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v57 = v56_1 + v56_2 + v56_3 + v56_4 + v56_5 + v56_6;
            points_spline_nf_store(t + (7 + j) * TILE + k, v57);
            const points_spline_nf_lane v58_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v22_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_2 = points_spline_nf_select_lt(v47_2, v47_1, v22_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_3 = points_spline_nf_select_lt(v47_3, v47_2, v22_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_4 = points_spline_nf_select_lt(v47_4, v47_3, v22_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_5 = points_spline_nf_select_lt(v47_5, v47_4, v22_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v59 = v58_1 + v58_2 + v58_3 + v58_4 + v58_5 + v58_6;
            points_spline_nf_store(t + (9 + j) * TILE + k, v59);
            const points_spline_nf_lane v60 = (v54_1 + v54_2 + v54_3 + v54_4 + v54_5 + v54_6) - v53;
            points_spline_nf_store(t + (11 + j) * TILE + k, v60);
            const points_spline_nf_lane v61 = (v50_1 + v50_2 + v50_3 + v50_4 + v50_5 + v50_6) - v49;
            const points_spline_nf_lane v62 = v60 / v61;
            points_spline_nf_store(t + (36 + j) * TILE + k, v62);
            const points_spline_nf_lane v64 = (v46 - v49) / v61;
            points_spline_nf_store(t + (38 + j) * TILE + k, v64);
            const points_spline_nf_lane v65 = 1.0f - v64;
            points_spline_nf_store(t + (40 + j) * TILE + k, v65);
            const points_spline_nf_lane v66 = v64 * v65;
            points_spline_nf_store(t + (42 + j) * TILE + k, v66);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v73_1 = v62_1 * 2.0f;
        points_spline_nf_store(t + 14 * TILE + k, v73_1);
        const points_spline_nf_lane v73_2 = v62_2 * 2.0f;
        points_spline_nf_store(t + 15 * TILE + k, v73_2);
        const points_spline_nf_lane v76_1 = FMA(v66_1, v57_1 + v59_1 - v73_1, v62_1);
        points_spline_nf_store(t + 16 * TILE + k, v76_1);
        const points_spline_nf_lane v76_2 = FMA(v66_2, v57_2 + v59_2 - v73_2, v62_2);
        points_spline_nf_store(t + 17 * TILE + k, v76_2);
        const points_spline_nf_lane v53_1 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v53_2 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v78_1 = v53_1 + (v60_1 * FMA(v57_1, v66_1, v64_1 * (v62_1 * v64_1))) / v76_1;
        const points_spline_nf_lane v78_2 = v53_2 + (v60_2 * FMA(v57_2, v66_2, v64_2 * (v62_2 * v64_2))) / v76_2;
        const points_spline_nf_lane v82_1 = v78_1 + points_spline_nf_min(5.0f - v78_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 18 * TILE + k, v82_1);
        const points_spline_nf_lane v82_2 = v78_2 + points_spline_nf_min(5.0f - v78_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 19 * TILE + k, v82_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 36 * TILE + k);
        const points_spline_nf_lane v76_1 = points_spline_nf_load(t + 16 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 37 * TILE + k);
        const points_spline_nf_lane v76_2 = points_spline_nf_load(t + 17 * TILE + k);
        const points_spline_nf_lane v83_1 = v62_1 / v76_1;
        points_spline_nf_store(t + 3 * TILE + k, v83_1);
        const points_spline_nf_lane v83_2 = v62_2 / v76_2;
        points_spline_nf_store(t + 4 * TILE + k, v83_2);
    }
    points_spline_nf_each_log(t + 11 * TILE, t + 3 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v84_1 = points_spline_nf_load(t + 11 * TILE + k);
        const points_spline_nf_lane v84_2 = points_spline_nf_load(t + 12 * TILE + k);
        const points_spline_nf_lane v85_1 = v84_1 * 2.0f;
        points_spline_nf_store(t + 3 * TILE + k, v85_1);
        const points_spline_nf_lane v85_2 = v84_2 * 2.0f;
        points_spline_nf_store(t + 4 * TILE + k, v85_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 9 * TILE + k);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 38 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 10 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 39 * TILE + k);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 42 * TILE + k);
        const points_spline_nf_lane v73_1 = points_spline_nf_load(t + 14 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 43 * TILE + k);
        const points_spline_nf_lane v73_2 = points_spline_nf_load(t + 15 * TILE + k);
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 40 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 41 * TILE + k);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v92_1 = FMA(v57_1, v65_1 * v65_1, FMA(v66_1, v73_1, v64_1 * (v59_1 * v64_1)));
        points_spline_nf_store(t + 16 * TILE + k, v92_1);
        const points_spline_nf_lane v92_2 = FMA(v57_2, v65_2 * v65_2, FMA(v66_2, v73_2, v64_2 * (v59_2 * v64_2)));
        points_spline_nf_store(t + 17 * TILE + k, v92_2);
    }
    points_spline_nf_each_log(t + 7 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v85_1 = points_spline_nf_load(t + 3 * TILE + k);
        const points_spline_nf_lane v93_1 = points_spline_nf_load(t + 7 * TILE + k);
        const points_spline_nf_lane v85_2 = points_spline_nf_load(t + 4 * TILE + k);
        const points_spline_nf_lane v93_2 = points_spline_nf_load(t + 8 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 5 * TILE + k);
        const points_spline_nf_lane v82_1 = points_spline_nf_load(t + 18 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 6 * TILE + k);
        const points_spline_nf_lane v82_2 = points_spline_nf_load(t + 19 * TILE + k);
        const points_spline_nf_lane v95_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v14_1, v82_1);
        const points_spline_nf_lane v95_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v14_2, v82_2);
        const points_spline_nf_lane v96_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), v14_1, v95_1);
        points_spline_nf_store(t + 9 * TILE + k, v96_1);
        const points_spline_nf_lane v96_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), v14_2, v95_2);
        points_spline_nf_store(t + 10 * TILE + k, v96_2);
        const points_spline_nf_lane v97_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v85_1 + v93_1);
        const points_spline_nf_lane v97_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v85_2 + v93_2);
        const points_spline_nf_lane v98_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v97_1);
        const points_spline_nf_lane v98_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v97_2);
        const points_spline_nf_lane v15 = points_spline_nf_load(t + 13 * TILE + k);
        const points_spline_nf_lane v100 = v15 + (v98_1 + v98_2);
        points_spline_nf_store(t + 11 * TILE + k, v100);
    }

    /* base: gaussian, log_prob */
    {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v96_1 = points_spline_nf_load(t + 9 * TILE + k);
            const points_spline_nf_lane v96_2 = points_spline_nf_load(t + 10 * TILE + k);
            const points_spline_nf_lane v100 = points_spline_nf_load(t + 11 * TILE + k);
            const points_spline_nf_lane v105 = v100 + FMA(FMA(v96_2, v96_2, (v96_1 * v96_1)), -0.5f, -1.837877f);
            const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
            const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
            const points_spline_nf_lane v106 = points_spline_nf_max(x1, x2);
            const points_spline_nf_lane v107 = points_spline_nf_select_lt(v105, points_spline_nf_set(INFINITY), v105, points_spline_nf_set(-INFINITY));
            const points_spline_nf_lane v108 = points_spline_nf_select_le(v106, points_spline_nf_set(INFINITY), v107, v106);
            const points_spline_nf_lane w = points_spline_nf_load(t + 2 * TILE + k);
            const points_spline_nf_lane v111 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), w, w * (-v108), points_spline_nf_set(0.0f));
            g0 = g0 + v111;
        }
        total[0] += (double)points_spline_nf_hsum(g0);
    }
#undef TILE
}

static void points_spline_nf_loss_epilogue(const float *params, float *s, const double *total, double *loss)
{
    (void)params;
    (void)s;
    *loss = total[0];
}

static double points_spline_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    double total[1] = {0};
    float s[1], t[95 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    points_spline_nf_loss_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        points_spline_nf_weights(n, rows, m, t + 256);
        points_spline_nf_loss_tile(params, s, m, t, total);
    }
    if (n > 0)
        points_spline_nf_loss_epilogue(params, s, total, &loss);
    return loss;
}

/* ---- grad ---- */

static void points_spline_nf_grad_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void points_spline_nf_grad_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [16, 2] */
    const float *flow_1_net_1_bias = params + 32; /* flow.1.net.1.bias [16] */
    const float *flow_1_net_2_weight = params + 48; /* flow.1.net.2.weight [16, 16] */
    const float *flow_1_net_2_bias = params + 304; /* flow.1.net.2.bias [16] */
    const float *flow_1_net_3_weight = params + 320; /* flow.1.net.3.weight [4, 16] */
    const float *flow_1_net_3_bias = params + 384; /* flow.1.net.3.bias [4] */
    const float *flow_2_net_1_weight = params + 388; /* flow.2.net.1.weight [16, 2] */
    const float *flow_2_net_1_bias = params + 420; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 436; /* flow.2.net.2.weight [34, 16] */
    const float *flow_2_net_2_bias = params + 980; /* flow.2.net.2.bias [34] */
#define TILE 64
    size_t k, e, j;
    (void)s;

    /* layer 1: autoregressive, forward */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v1_1 = x2;
        points_spline_nf_store(t + 3 * TILE + k, v1_1);
        const points_spline_nf_lane v1_2 = x1;
        points_spline_nf_store(t + 4 * TILE + k, v1_2);
    }
    points_spline_nf_strips(t + 5 * TILE, flow_1_net_1_weight, 2, 1, t + 3 * TILE, flow_1_net_1_bias, NULL, points_spline_nf_strip0, 8, 2, 16, TILE, m);
    points_spline_nf_each_softplus(t + 21 * TILE, t + 5 * TILE, 16, TILE, m);
    points_spline_nf_matvec(t + 37 * TILE, flow_1_net_2_weight, 16, 1, t + 21 * TILE, flow_1_net_2_bias, NULL, 16, 16, TILE, m);
    points_spline_nf_each_softplus(t + 53 * TILE, t + 37 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 69 * TILE, flow_1_net_3_weight, 16, 1, t + 53 * TILE, NULL, NULL, points_spline_nf_strip1, 3, 16, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v6_1 = points_spline_nf_load(t + 69 * TILE + k);
        const points_spline_nf_lane v6_2 = points_spline_nf_load(t + 70 * TILE + k);
        const points_spline_nf_lane v6_3 = points_spline_nf_load(t + 71 * TILE + k);
        const points_spline_nf_lane v6_4 = points_spline_nf_load(t + 72 * TILE + k);
        const points_spline_nf_lane v7_1 = v6_1 + flow_1_net_3_bias[0];
        points_spline_nf_store(t + 73 * TILE + k, v7_1);
        const points_spline_nf_lane v7_2 = v6_2 + flow_1_net_3_bias[1];
        points_spline_nf_store(t + 74 * TILE + k, v7_2);
        const points_spline_nf_lane v7_3 = v6_3 + flow_1_net_3_bias[2];
        points_spline_nf_store(t + 75 * TILE + k, v7_3);
        const points_spline_nf_lane v7_4 = v6_4 + flow_1_net_3_bias[3];
        points_spline_nf_store(t + 76 * TILE + k, v7_4);
        const points_spline_nf_lane v10_1 = FMA(points_spline_nf_abs(v7_1), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 77 * TILE + k, v10_1);
        const points_spline_nf_lane v10_2 = FMA(points_spline_nf_abs(v7_2), 0.14476483f, 1.0f);
        points_spline_nf_store(t + 78 * TILE + k, v10_2);
        const points_spline_nf_lane v11_1 = v7_1 / v10_1;
        points_spline_nf_store(t + 79 * TILE + k, v11_1);
        const points_spline_nf_lane v11_2 = v7_2 / v10_2;
        points_spline_nf_store(t + 80 * TILE + k, v11_2);
    }
    points_spline_nf_each_exp(t + 69 * TILE, t + 79 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
        const points_spline_nf_lane v12_1 = points_spline_nf_load(t + 69 * TILE + k);
        const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
        const points_spline_nf_lane v12_2 = points_spline_nf_load(t + 70 * TILE + k);
        const points_spline_nf_lane v7_3 = points_spline_nf_load(t + 75 * TILE + k);
        const points_spline_nf_lane v7_4 = points_spline_nf_load(t + 76 * TILE + k);
        const points_spline_nf_lane v14_1 = FMA(x1, v12_1, v7_3);
        points_spline_nf_store(t + 71 * TILE + k, v14_1);
        const points_spline_nf_lane v14_2 = FMA(x2, v12_2, v7_4);
        points_spline_nf_store(t + 72 * TILE + k, v14_2);
        const points_spline_nf_lane v11_1 = points_spline_nf_load(t + 79 * TILE + k);
        const points_spline_nf_lane v11_2 = points_spline_nf_load(t + 80 * TILE + k);
        const points_spline_nf_lane v15 = v11_1 + v11_2;
        points_spline_nf_store(t + 81 * TILE + k, v15);
        const points_spline_nf_lane v16_1 = v14_2;
        points_spline_nf_store(t + 82 * TILE + k, v16_1);
        const points_spline_nf_lane v16_2 = v14_1;
        points_spline_nf_store(t + 83 * TILE + k, v16_2);
    }

    /* layer 2: autoregressive, forward */
    points_spline_nf_strips(t + 84 * TILE, flow_2_net_1_weight, 2, 1, t + 82 * TILE, flow_2_net_1_bias, NULL, points_spline_nf_strip2, 8, 2, 16, TILE, m);
    points_spline_nf_each_tanh(t + 100 * TILE, t + 84 * TILE, 16, TILE, m);
    points_spline_nf_strips(t + 116 * TILE, flow_2_net_2_weight, 16, 1, t + 100 * TILE, flow_2_net_2_bias, NULL, points_spline_nf_strip3, 9, 16, 34, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v20_1 = points_spline_nf_load(t + (140 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (84 + 5 * j) * TILE + k, v20_1);
            const points_spline_nf_lane v20_2 = points_spline_nf_load(t + (142 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (85 + 5 * j) * TILE + k, v20_2);
            const points_spline_nf_lane v20_3 = points_spline_nf_load(t + (144 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (86 + 5 * j) * TILE + k, v20_3);
            const points_spline_nf_lane v20_4 = points_spline_nf_load(t + (146 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (87 + 5 * j) * TILE + k, v20_4);
            const points_spline_nf_lane v20_5 = points_spline_nf_load(t + (148 + j) * TILE + k) + 0.5397424f;
            points_spline_nf_store(t + (88 + 5 * j) * TILE + k, v20_5);
        }
    points_spline_nf_each_softplus(t + 150 * TILE, t + 84 * TILE, 10, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v21_1 = points_spline_nf_load(t + (150 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_2 = points_spline_nf_load(t + (151 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_3 = points_spline_nf_load(t + (152 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_4 = points_spline_nf_load(t + (153 + 5 * j) * TILE + k);
            const points_spline_nf_lane v21_5 = points_spline_nf_load(t + (154 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_1 = v21_1 + 0.001f;
            points_spline_nf_store(t + (160 + 5 * j) * TILE + k, v22_1);
            const points_spline_nf_lane v22_2 = v21_2 + 0.001f;
            points_spline_nf_store(t + (161 + 5 * j) * TILE + k, v22_2);
            const points_spline_nf_lane v22_3 = v21_3 + 0.001f;
            points_spline_nf_store(t + (162 + 5 * j) * TILE + k, v22_3);
            const points_spline_nf_lane v22_4 = v21_4 + 0.001f;
            points_spline_nf_store(t + (163 + 5 * j) * TILE + k, v22_4);
            const points_spline_nf_lane v22_5 = v21_5 + 0.001f;
            points_spline_nf_store(t + (164 + 5 * j) * TILE + k, v22_5);
            const points_spline_nf_lane v23 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (116 + j) * TILE + k), points_spline_nf_load(t + (118 + j) * TILE + k)), points_spline_nf_load(t + (120 + j) * TILE + k)), points_spline_nf_load(t + (122 + j) * TILE + k)), points_spline_nf_load(t + (124 + j) * TILE + k)), points_spline_nf_load(t + (126 + j) * TILE + k));
            const points_spline_nf_lane v24 = v23;
            const points_spline_nf_lane v25_1 = points_spline_nf_load(t + (116 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (170 + 6 * j) * TILE + k, v25_1);
            const points_spline_nf_lane v25_2 = points_spline_nf_load(t + (118 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (171 + 6 * j) * TILE + k, v25_2);
            const points_spline_nf_lane v25_3 = points_spline_nf_load(t + (120 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (172 + 6 * j) * TILE + k, v25_3);
            const points_spline_nf_lane v25_4 = points_spline_nf_load(t + (122 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (173 + 6 * j) * TILE + k, v25_4);
            const points_spline_nf_lane v25_5 = points_spline_nf_load(t + (124 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (174 + 6 * j) * TILE + k, v25_5);
            const points_spline_nf_lane v25_6 = points_spline_nf_load(t + (126 + j) * TILE + k) - v24;
            points_spline_nf_store(t + (175 + 6 * j) * TILE + k, v25_6);
        }
    points_spline_nf_each_exp(t + 182 * TILE, t + 170 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v26_1 = points_spline_nf_load(t + (182 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_2 = points_spline_nf_load(t + (183 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_3 = points_spline_nf_load(t + (184 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_4 = points_spline_nf_load(t + (185 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_5 = points_spline_nf_load(t + (186 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_6 = points_spline_nf_load(t + (187 + 6 * j) * TILE + k);
            const points_spline_nf_lane v27 = v26_1 + v26_2 + v26_3 + v26_4 + v26_5 + v26_6;
            points_spline_nf_store(t + (94 + j) * TILE + k, v27);
            const points_spline_nf_lane v28_1 = v26_1 / v27;
            points_spline_nf_store(t + (170 + 6 * j) * TILE + k, v28_1);
            const points_spline_nf_lane v28_2 = v26_2 / v27;
            points_spline_nf_store(t + (171 + 6 * j) * TILE + k, v28_2);
            const points_spline_nf_lane v28_3 = v26_3 / v27;
            points_spline_nf_store(t + (172 + 6 * j) * TILE + k, v28_3);
            const points_spline_nf_lane v28_4 = v26_4 / v27;
            points_spline_nf_store(t + (173 + 6 * j) * TILE + k, v28_4);
            const points_spline_nf_lane v28_5 = v26_5 / v27;
            points_spline_nf_store(t + (174 + 6 * j) * TILE + k, v28_5);
            const points_spline_nf_lane v28_6 = v26_6 / v27;
            points_spline_nf_store(t + (175 + 6 * j) * TILE + k, v28_6);
            const points_spline_nf_lane v31_1 = FMA(v28_1, 0.994f, 0.001f);
            const points_spline_nf_lane v31_2 = v31_1 + FMA(v28_2, 0.994f, 0.001f);
            const points_spline_nf_lane v31_3 = v31_2 + FMA(v28_3, 0.994f, 0.001f);
            const points_spline_nf_lane v31_4 = v31_3 + FMA(v28_4, 0.994f, 0.001f);
            const points_spline_nf_lane v31_5 = v31_4 + FMA(v28_5, 0.994f, 0.001f);
            const points_spline_nf_lane v33_1 = FMA(v31_1, 1e+01f, -5.0f);
            points_spline_nf_store(t + (194 + 6 * j) * TILE + k, v33_1);
            const points_spline_nf_lane v33_2 = FMA(v31_2, 1e+01f, -5.0f);
            points_spline_nf_store(t + (195 + 6 * j) * TILE + k, v33_2);
            const points_spline_nf_lane v33_3 = FMA(v31_3, 1e+01f, -5.0f);
            points_spline_nf_store(t + (196 + 6 * j) * TILE + k, v33_3);
            const points_spline_nf_lane v33_4 = FMA(v31_4, 1e+01f, -5.0f);
            points_spline_nf_store(t + (197 + 6 * j) * TILE + k, v33_4);
            const points_spline_nf_lane v33_5 = FMA(v31_5, 1e+01f, -5.0f);
            points_spline_nf_store(t + (198 + 6 * j) * TILE + k, v33_5);
            const points_spline_nf_lane v34 = points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_max(points_spline_nf_load(t + (128 + j) * TILE + k), points_spline_nf_load(t + (130 + j) * TILE + k)), points_spline_nf_load(t + (132 + j) * TILE + k)), points_spline_nf_load(t + (134 + j) * TILE + k)), points_spline_nf_load(t + (136 + j) * TILE + k)), points_spline_nf_load(t + (138 + j) * TILE + k));
            const points_spline_nf_lane v35 = v34;
            const points_spline_nf_lane v36_1 = points_spline_nf_load(t + (128 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (206 + 6 * j) * TILE + k, v36_1);
            const points_spline_nf_lane v36_2 = points_spline_nf_load(t + (130 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (207 + 6 * j) * TILE + k, v36_2);
            const points_spline_nf_lane v36_3 = points_spline_nf_load(t + (132 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (208 + 6 * j) * TILE + k, v36_3);
            const points_spline_nf_lane v36_4 = points_spline_nf_load(t + (134 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (209 + 6 * j) * TILE + k, v36_4);
            const points_spline_nf_lane v36_5 = points_spline_nf_load(t + (136 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (210 + 6 * j) * TILE + k, v36_5);
            const points_spline_nf_lane v36_6 = points_spline_nf_load(t + (138 + j) * TILE + k) - v35;
            points_spline_nf_store(t + (211 + 6 * j) * TILE + k, v36_6);
        }
    points_spline_nf_each_exp(t + 116 * TILE, t + 206 * TILE, 12, TILE, m);
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v37_1 = points_spline_nf_load(t + (116 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_2 = points_spline_nf_load(t + (117 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_3 = points_spline_nf_load(t + (118 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_4 = points_spline_nf_load(t + (119 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_5 = points_spline_nf_load(t + (120 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_6 = points_spline_nf_load(t + (121 + 6 * j) * TILE + k);
            const points_spline_nf_lane v38 = v37_1 + v37_2 + v37_3 + v37_4 + v37_5 + v37_6;
            points_spline_nf_store(t + (96 + j) * TILE + k, v38);
            const points_spline_nf_lane v39_1 = v37_1 / v38;
            points_spline_nf_store(t + (128 + 6 * j) * TILE + k, v39_1);
            const points_spline_nf_lane v39_2 = v37_2 / v38;
            points_spline_nf_store(t + (129 + 6 * j) * TILE + k, v39_2);
            const points_spline_nf_lane v39_3 = v37_3 / v38;
            points_spline_nf_store(t + (130 + 6 * j) * TILE + k, v39_3);
            const points_spline_nf_lane v39_4 = v37_4 / v38;
            points_spline_nf_store(t + (131 + 6 * j) * TILE + k, v39_4);
            const points_spline_nf_lane v39_5 = v37_5 / v38;
            points_spline_nf_store(t + (132 + 6 * j) * TILE + k, v39_5);
            const points_spline_nf_lane v39_6 = v37_6 / v38;
            points_spline_nf_store(t + (133 + 6 * j) * TILE + k, v39_6);
            const points_spline_nf_lane v42_1 = FMA(v39_1, 0.994f, 0.001f);
            const points_spline_nf_lane v42_2 = v42_1 + FMA(v39_2, 0.994f, 0.001f);
            const points_spline_nf_lane v42_3 = v42_2 + FMA(v39_3, 0.994f, 0.001f);
            const points_spline_nf_lane v42_4 = v42_3 + FMA(v39_4, 0.994f, 0.001f);
            const points_spline_nf_lane v42_5 = v42_4 + FMA(v39_5, 0.994f, 0.001f);
            const points_spline_nf_lane v44_1 = FMA(v42_1, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_2 = FMA(v42_2, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_3 = FMA(v42_3, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_4 = FMA(v42_4, 1e+01f, -5.0f);
            const points_spline_nf_lane v44_5 = FMA(v42_5, 1e+01f, -5.0f);
            const points_spline_nf_lane v14 = points_spline_nf_load(t + (71 + j) * TILE + k);
            const points_spline_nf_lane v45 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14, points_spline_nf_set(5.0f), v14);
            const points_spline_nf_lane v46 = points_spline_nf_select_lt(v14, points_spline_nf_set(-5.0f), points_spline_nf_set(-5.0f), v45);
            const points_spline_nf_lane v33_1 = points_spline_nf_load(t + (194 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_2 = points_spline_nf_load(t + (195 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_3 = points_spline_nf_load(t + (196 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_4 = points_spline_nf_load(t + (197 + 6 * j) * TILE + k);
            const points_spline_nf_lane v33_5 = points_spline_nf_load(t + (198 + 6 * j) * TILE + k);
            const points_spline_nf_lane v47_1 = points_spline_nf_select_lt(v46, v33_1, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(t + (140 + 5 * j) * TILE + k, v47_1);
            const points_spline_nf_lane v47_2 = points_spline_nf_select_lt(v46, v33_2, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(t + (141 + 5 * j) * TILE + k, v47_2);
            const points_spline_nf_lane v47_3 = points_spline_nf_select_lt(v46, v33_3, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(t + (142 + 5 * j) * TILE + k, v47_3);
            const points_spline_nf_lane v47_4 = points_spline_nf_select_lt(v46, v33_4, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(t + (143 + 5 * j) * TILE + k, v47_4);
            const points_spline_nf_lane v47_5 = points_spline_nf_select_lt(v46, v33_5, points_spline_nf_set(0.0f), points_spline_nf_set(1.0f));
            points_spline_nf_store(t + (144 + 5 * j) * TILE + k, v47_5);
            const points_spline_nf_lane v48_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_2 = points_spline_nf_select_lt(v47_2, v47_1, v33_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_3 = points_spline_nf_select_lt(v47_3, v47_2, v33_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_4 = points_spline_nf_select_lt(v47_4, v47_3, v33_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_5 = points_spline_nf_select_lt(v47_5, v47_4, v33_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v48_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v33_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v49 = v48_1 + v48_2 + v48_3 + v48_4 + v48_5 + v48_6;
            const points_spline_nf_lane v50_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v33_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_2 = points_spline_nf_select_lt(v47_2, v47_1, v33_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_3 = points_spline_nf_select_lt(v47_3, v47_2, v33_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_4 = points_spline_nf_select_lt(v47_4, v47_3, v33_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_5 = points_spline_nf_select_lt(v47_5, v47_4, v33_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v50_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_2 = points_spline_nf_select_lt(v47_2, v47_1, v44_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_3 = points_spline_nf_select_lt(v47_3, v47_2, v44_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_4 = points_spline_nf_select_lt(v47_4, v47_3, v44_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_5 = points_spline_nf_select_lt(v47_5, v47_4, v44_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v52_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v44_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v53 = v52_1 + v52_2 + v52_3 + v52_4 + v52_5 + v52_6;
            points_spline_nf_store(t + (98 + j) * TILE + k, v53);
            const points_spline_nf_lane v54_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v44_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_2 = points_spline_nf_select_lt(v47_2, v47_1, v44_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_3 = points_spline_nf_select_lt(v47_3, v47_2, v44_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_4 = points_spline_nf_select_lt(v47_4, v47_3, v44_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_5 = points_spline_nf_select_lt(v47_5, v47_4, v44_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v54_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(5.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v22_1 = points_spline_nf_load(t + (160 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_2 = points_spline_nf_load(t + (161 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_3 = points_spline_nf_load(t + (162 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_4 = points_spline_nf_load(t + (163 + 5 * j) * TILE + k);
            const points_spline_nf_lane v22_5 = points_spline_nf_load(t + (164 + 5 * j) * TILE + k);
            const points_spline_nf_lane v56_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_2 = points_spline_nf_select_lt(v47_2, v47_1, v22_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_3 = points_spline_nf_select_lt(v47_3, v47_2, v22_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_4 = points_spline_nf_select_lt(v47_4, v47_3, v22_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_5 = points_spline_nf_select_lt(v47_5, v47_4, v22_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v56_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v22_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v57 = v56_1 + v56_2 + v56_3 + v56_4 + v56_5 + v56_6;
            points_spline_nf_store(t + (150 + j) * TILE + k, v57);
            const points_spline_nf_lane v58_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v22_1, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_2 = points_spline_nf_select_lt(v47_2, v47_1, v22_2, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_3 = points_spline_nf_select_lt(v47_3, v47_2, v22_3, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_4 = points_spline_nf_select_lt(v47_4, v47_3, v22_4, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_5 = points_spline_nf_select_lt(v47_5, v47_4, v22_5, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v58_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, points_spline_nf_set(1.0f), points_spline_nf_set(0.0f));
            const points_spline_nf_lane v59 = v58_1 + v58_2 + v58_3 + v58_4 + v58_5 + v58_6;
            points_spline_nf_store(t + (152 + j) * TILE + k, v59);
            const points_spline_nf_lane v60 = (v54_1 + v54_2 + v54_3 + v54_4 + v54_5 + v54_6) - v53;
            points_spline_nf_store(t + (154 + j) * TILE + k, v60);
            const points_spline_nf_lane v61 = (v50_1 + v50_2 + v50_3 + v50_4 + v50_5 + v50_6) - v49;
            points_spline_nf_store(t + (156 + j) * TILE + k, v61);
            const points_spline_nf_lane v62 = v60 / v61;
            points_spline_nf_store(t + (158 + j) * TILE + k, v62);
            const points_spline_nf_lane v64 = (v46 - v49) / v61;
            points_spline_nf_store(t + (206 + j) * TILE + k, v64);
            const points_spline_nf_lane v65 = 1.0f - v64;
            points_spline_nf_store(t + (208 + j) * TILE + k, v65);
            const points_spline_nf_lane v66 = v64 * v65;
            points_spline_nf_store(t + (210 + j) * TILE + k, v66);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 158 * TILE + k);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 206 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 159 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 207 * TILE + k);
        const points_spline_nf_lane v67_1 = v62_1 * v64_1;
        points_spline_nf_store(t + 160 * TILE + k, v67_1);
        const points_spline_nf_lane v67_2 = v62_2 * v64_2;
        points_spline_nf_store(t + 161 * TILE + k, v67_2);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(t + 150 * TILE + k);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 210 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(t + 151 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 211 * TILE + k);
        const points_spline_nf_lane v70_1 = FMA(v57_1, v66_1, v64_1 * v67_1);
        points_spline_nf_store(t + 162 * TILE + k, v70_1);
        const points_spline_nf_lane v70_2 = FMA(v57_2, v66_2, v64_2 * v67_2);
        points_spline_nf_store(t + 163 * TILE + k, v70_2);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(t + 154 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(t + 155 * TILE + k);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 152 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 153 * TILE + k);
        const points_spline_nf_lane v73_1 = v62_1 * 2.0f;
        points_spline_nf_store(t + 164 * TILE + k, v73_1);
        const points_spline_nf_lane v73_2 = v62_2 * 2.0f;
        points_spline_nf_store(t + 165 * TILE + k, v73_2);
        const points_spline_nf_lane v74_1 = v57_1 + v59_1 - v73_1;
        points_spline_nf_store(t + 166 * TILE + k, v74_1);
        const points_spline_nf_lane v74_2 = v57_2 + v59_2 - v73_2;
        points_spline_nf_store(t + 167 * TILE + k, v74_2);
        const points_spline_nf_lane v76_1 = FMA(v66_1, v74_1, v62_1);
        points_spline_nf_store(t + 168 * TILE + k, v76_1);
        const points_spline_nf_lane v76_2 = FMA(v66_2, v74_2, v62_2);
        points_spline_nf_store(t + 169 * TILE + k, v76_2);
        const points_spline_nf_lane v77_1 = (v60_1 * v70_1) / v76_1;
        points_spline_nf_store(t + 194 * TILE + k, v77_1);
        const points_spline_nf_lane v77_2 = (v60_2 * v70_2) / v76_2;
        points_spline_nf_store(t + 195 * TILE + k, v77_2);
        const points_spline_nf_lane v53_1 = points_spline_nf_load(t + 98 * TILE + k);
        const points_spline_nf_lane v53_2 = points_spline_nf_load(t + 99 * TILE + k);
        const points_spline_nf_lane v78_1 = v53_1 + v77_1;
        const points_spline_nf_lane v78_2 = v53_2 + v77_2;
        const points_spline_nf_lane v82_1 = v78_1 + points_spline_nf_min(5.0f - v78_1, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 196 * TILE + k, v82_1);
        const points_spline_nf_lane v82_2 = v78_2 + points_spline_nf_min(5.0f - v78_2, points_spline_nf_set(0.0f));
        points_spline_nf_store(t + 197 * TILE + k, v82_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 158 * TILE + k);
        const points_spline_nf_lane v76_1 = points_spline_nf_load(t + 168 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 159 * TILE + k);
        const points_spline_nf_lane v76_2 = points_spline_nf_load(t + 169 * TILE + k);
        const points_spline_nf_lane v83_1 = v62_1 / v76_1;
        points_spline_nf_store(t + 98 * TILE + k, v83_1);
        const points_spline_nf_lane v83_2 = v62_2 / v76_2;
        points_spline_nf_store(t + 99 * TILE + k, v83_2);
    }
    points_spline_nf_each_log(t + 198 * TILE, t + 98 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v84_1 = points_spline_nf_load(t + 198 * TILE + k);
        const points_spline_nf_lane v84_2 = points_spline_nf_load(t + 199 * TILE + k);
        const points_spline_nf_lane v85_1 = v84_1 * 2.0f;
        points_spline_nf_store(t + 200 * TILE + k, v85_1);
        const points_spline_nf_lane v85_2 = v84_2 * 2.0f;
        points_spline_nf_store(t + 201 * TILE + k, v85_2);
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 152 * TILE + k);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 206 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 153 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 207 * TILE + k);
        const points_spline_nf_lane v86_1 = v59_1 * v64_1;
        points_spline_nf_store(t + 202 * TILE + k, v86_1);
        const points_spline_nf_lane v86_2 = v59_2 * v64_2;
        points_spline_nf_store(t + 203 * TILE + k, v86_2);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 210 * TILE + k);
        const points_spline_nf_lane v73_1 = points_spline_nf_load(t + 164 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 211 * TILE + k);
        const points_spline_nf_lane v73_2 = points_spline_nf_load(t + 165 * TILE + k);
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 208 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 209 * TILE + k);
        const points_spline_nf_lane v90_1 = v65_1 * v65_1;
        points_spline_nf_store(t + 204 * TILE + k, v90_1);
        const points_spline_nf_lane v90_2 = v65_2 * v65_2;
        points_spline_nf_store(t + 205 * TILE + k, v90_2);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(t + 150 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(t + 151 * TILE + k);
        const points_spline_nf_lane v92_1 = FMA(v57_1, v90_1, FMA(v66_1, v73_1, v64_1 * v86_1));
        points_spline_nf_store(t + 212 * TILE + k, v92_1);
        const points_spline_nf_lane v92_2 = FMA(v57_2, v90_2, FMA(v66_2, v73_2, v64_2 * v86_2));
        points_spline_nf_store(t + 213 * TILE + k, v92_2);
    }
    points_spline_nf_each_log(t + 198 * TILE, t + 212 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v85_1 = points_spline_nf_load(t + 200 * TILE + k);
        const points_spline_nf_lane v93_1 = points_spline_nf_load(t + 198 * TILE + k);
        const points_spline_nf_lane v85_2 = points_spline_nf_load(t + 201 * TILE + k);
        const points_spline_nf_lane v93_2 = points_spline_nf_load(t + 199 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 71 * TILE + k);
        const points_spline_nf_lane v82_1 = points_spline_nf_load(t + 196 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 72 * TILE + k);
        const points_spline_nf_lane v82_2 = points_spline_nf_load(t + 197 * TILE + k);
        const points_spline_nf_lane v95_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v14_1, v82_1);
        const points_spline_nf_lane v95_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v14_2, v82_2);
        const points_spline_nf_lane v96_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), v14_1, v95_1);
        points_spline_nf_store(t + 214 * TILE + k, v96_1);
        const points_spline_nf_lane v96_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), v14_2, v95_2);
        points_spline_nf_store(t + 215 * TILE + k, v96_2);
        const points_spline_nf_lane v97_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v85_1 + v93_1);
        const points_spline_nf_lane v97_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v85_2 + v93_2);
        const points_spline_nf_lane v98_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v97_1);
        const points_spline_nf_lane v98_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v97_2);
        const points_spline_nf_lane v15 = points_spline_nf_load(t + 81 * TILE + k);
        const points_spline_nf_lane v100 = v15 + (v98_1 + v98_2);
        points_spline_nf_store(t + 216 * TILE + k, v100);
    }

    /* base: gaussian, log_prob */
    {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v96_1 = points_spline_nf_load(t + 214 * TILE + k);
            const points_spline_nf_lane v96_2 = points_spline_nf_load(t + 215 * TILE + k);
            const points_spline_nf_lane v100 = points_spline_nf_load(t + 216 * TILE + k);
            const points_spline_nf_lane v105 = v100 + FMA(FMA(v96_2, v96_2, (v96_1 * v96_1)), -0.5f, -1.837877f);
            const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
            const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
            const points_spline_nf_lane v106 = points_spline_nf_max(x1, x2);
            const points_spline_nf_lane v107 = points_spline_nf_select_lt(v105, points_spline_nf_set(INFINITY), v105, points_spline_nf_set(-INFINITY));
            const points_spline_nf_lane v108 = points_spline_nf_select_le(v106, points_spline_nf_set(INFINITY), v107, v106);
            const points_spline_nf_lane w = points_spline_nf_load(t + 2 * TILE + k);
            const points_spline_nf_lane v111 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), w, w * (-v108), points_spline_nf_set(0.0f));
            g0 = g0 + v111;
            const points_spline_nf_lane v113 = -w;
            points_spline_nf_store(t + 81 * TILE + k, v113);
        }
        total[0] += (double)points_spline_nf_hsum(g0);
    }

    /* base: gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v113 = points_spline_nf_load(t + 81 * TILE + k);
        const points_spline_nf_lane v114 = v113 * (-0.5f);
        const points_spline_nf_lane v96_1 = points_spline_nf_load(t + 214 * TILE + k);
        const points_spline_nf_lane v96_2 = points_spline_nf_load(t + 215 * TILE + k);
        const points_spline_nf_lane v115_1 = v96_1 * v114;
        const points_spline_nf_lane v115_2 = v96_2 * v114;
        const points_spline_nf_lane v116_1 = v115_1 + v115_1;
        points_spline_nf_store(t + 196 * TILE + k, v116_1);
        const points_spline_nf_lane v116_2 = v115_2 + v115_2;
        points_spline_nf_store(t + 197 * TILE + k, v116_2);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 71 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 72 * TILE + k);
        const points_spline_nf_lane v117_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), v116_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v117_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), v116_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v118_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v116_1);
        const points_spline_nf_lane v118_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v116_2);
        const points_spline_nf_lane v119_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, v118_1, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v119_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, v118_2, points_spline_nf_set(0.0f));
        const points_spline_nf_lane v120_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v118_1);
        points_spline_nf_store(t + 198 * TILE + k, v120_1);
        const points_spline_nf_lane v120_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v118_2);
        points_spline_nf_store(t + 199 * TILE + k, v120_2);
        const points_spline_nf_lane v121_1 = v117_1 + v119_1;
        points_spline_nf_store(t + 200 * TILE + k, v121_1);
        const points_spline_nf_lane v121_2 = v117_2 + v119_2;
        points_spline_nf_store(t + 201 * TILE + k, v121_2);
        const points_spline_nf_lane v92_1 = points_spline_nf_load(t + 212 * TILE + k);
        const points_spline_nf_lane v92_2 = points_spline_nf_load(t + 213 * TILE + k);
        const points_spline_nf_lane v123_1 = v113 * (1.0f / v92_1);
        points_spline_nf_store(t + 216 * TILE + k, v123_1);
        const points_spline_nf_lane v123_2 = v113 * (1.0f / v92_2);
        points_spline_nf_store(t + 217 * TILE + k, v123_2);
        const points_spline_nf_lane v90_1 = points_spline_nf_load(t + 204 * TILE + k);
        const points_spline_nf_lane v90_2 = points_spline_nf_load(t + 205 * TILE + k);
        const points_spline_nf_lane v125_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v90_1 * v123_1);
        const points_spline_nf_lane v125_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v90_2 * v123_2);
        const points_spline_nf_lane v126_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v125_1);
        points_spline_nf_store(t + 218 * TILE + k, v126_1);
        const points_spline_nf_lane v126_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v125_2);
        points_spline_nf_store(t + 219 * TILE + k, v126_2);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(t + 150 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(t + 151 * TILE + k);
        const points_spline_nf_lane v127_1 = v57_1 * v123_1;
        const points_spline_nf_lane v127_2 = v57_2 * v123_2;
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 208 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 209 * TILE + k);
        const points_spline_nf_lane v129_1 = points_spline_nf_select_eq(v127_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v65_1 * v127_1);
        points_spline_nf_store(t + 220 * TILE + k, v129_1);
        const points_spline_nf_lane v129_2 = points_spline_nf_select_eq(v127_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v65_2 * v127_2);
        points_spline_nf_store(t + 221 * TILE + k, v129_2);
    }

    /* layer 2: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 71 * TILE + k);
        const points_spline_nf_lane v129_1 = points_spline_nf_load(t + 220 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 72 * TILE + k);
        const points_spline_nf_lane v129_2 = points_spline_nf_load(t + 221 * TILE + k);
        const points_spline_nf_lane v130_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v129_1);
        const points_spline_nf_lane v130_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v129_2);
        const points_spline_nf_lane v131_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v130_1);
        const points_spline_nf_lane v131_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v130_2);
        const points_spline_nf_lane v132_1 = v131_1 + v131_1;
        points_spline_nf_store(t + 204 * TILE + k, v132_1);
        const points_spline_nf_lane v132_2 = v131_2 + v131_2;
        points_spline_nf_store(t + 205 * TILE + k, v132_2);
        const points_spline_nf_lane v73_1 = points_spline_nf_load(t + 164 * TILE + k);
        const points_spline_nf_lane v123_1 = points_spline_nf_load(t + 216 * TILE + k);
        const points_spline_nf_lane v73_2 = points_spline_nf_load(t + 165 * TILE + k);
        const points_spline_nf_lane v123_2 = points_spline_nf_load(t + 217 * TILE + k);
        const points_spline_nf_lane v134_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v73_1 * v123_1);
        const points_spline_nf_lane v134_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v73_2 * v123_2);
        const points_spline_nf_lane v135_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v134_1);
        points_spline_nf_store(t + 212 * TILE + k, v135_1);
        const points_spline_nf_lane v135_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v134_2);
        points_spline_nf_store(t + 213 * TILE + k, v135_2);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 210 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 211 * TILE + k);
        const points_spline_nf_lane v137_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v66_1 * v123_1);
        const points_spline_nf_lane v137_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v66_2 * v123_2);
        const points_spline_nf_lane v138_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v137_1);
        points_spline_nf_store(t + 214 * TILE + k, v138_1);
        const points_spline_nf_lane v138_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v137_2);
        points_spline_nf_store(t + 215 * TILE + k, v138_2);
        const points_spline_nf_lane v86_1 = points_spline_nf_load(t + 202 * TILE + k);
        const points_spline_nf_lane v86_2 = points_spline_nf_load(t + 203 * TILE + k);
        const points_spline_nf_lane v140_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v86_1 * v123_1);
        const points_spline_nf_lane v140_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v86_2 * v123_2);
        const points_spline_nf_lane v141_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v140_1);
        points_spline_nf_store(t + 222 * TILE + k, v141_1);
        const points_spline_nf_lane v141_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v140_2);
        points_spline_nf_store(t + 223 * TILE + k, v141_2);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 206 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 207 * TILE + k);
        const points_spline_nf_lane v142_1 = v64_1 * v123_1;
        points_spline_nf_store(t + 224 * TILE + k, v142_1);
        const points_spline_nf_lane v142_2 = v64_2 * v123_2;
        points_spline_nf_store(t + 225 * TILE + k, v142_2);
        const points_spline_nf_lane v144_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v64_1 * v142_1);
        const points_spline_nf_lane v144_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v64_2 * v142_2);
        const points_spline_nf_lane v145_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v144_1);
        points_spline_nf_store(t + 226 * TILE + k, v145_1);
        const points_spline_nf_lane v145_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v144_2);
        points_spline_nf_store(t + 227 * TILE + k, v145_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v59_1 = points_spline_nf_load(t + 152 * TILE + k);
        const points_spline_nf_lane v142_1 = points_spline_nf_load(t + 224 * TILE + k);
        const points_spline_nf_lane v59_2 = points_spline_nf_load(t + 153 * TILE + k);
        const points_spline_nf_lane v142_2 = points_spline_nf_load(t + 225 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 71 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 72 * TILE + k);
        const points_spline_nf_lane v147_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v59_1 * v142_1);
        const points_spline_nf_lane v147_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v59_2 * v142_2);
        const points_spline_nf_lane v148_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v147_1);
        const points_spline_nf_lane v148_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v147_2);
        const points_spline_nf_lane v141_1 = points_spline_nf_load(t + 222 * TILE + k);
        const points_spline_nf_lane v141_2 = points_spline_nf_load(t + 223 * TILE + k);
        const points_spline_nf_lane v149_1 = v141_1 + v148_1;
        points_spline_nf_store(t + 164 * TILE + k, v149_1);
        const points_spline_nf_lane v149_2 = v141_2 + v148_2;
        points_spline_nf_store(t + 165 * TILE + k, v149_2);
        const points_spline_nf_lane v113 = points_spline_nf_load(t + 81 * TILE + k);
        const points_spline_nf_lane v150 = v113 * 2.0f;
        const points_spline_nf_lane v83_1 = points_spline_nf_load(t + 98 * TILE + k);
        const points_spline_nf_lane v83_2 = points_spline_nf_load(t + 99 * TILE + k);
        const points_spline_nf_lane v152_1 = v150 * (1.0f / v83_1);
        const points_spline_nf_lane v152_2 = v150 * (1.0f / v83_2);
        const points_spline_nf_lane v76_1 = points_spline_nf_load(t + 168 * TILE + k);
        const points_spline_nf_lane v76_2 = points_spline_nf_load(t + 169 * TILE + k);
        const points_spline_nf_lane v153_1 = 1.0f / v76_1;
        points_spline_nf_store(t + 202 * TILE + k, v153_1);
        const points_spline_nf_lane v153_2 = 1.0f / v76_2;
        points_spline_nf_store(t + 203 * TILE + k, v153_2);
        const points_spline_nf_lane v155_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v152_1 * v153_1);
        const points_spline_nf_lane v155_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v152_2 * v153_2);
        const points_spline_nf_lane v156_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v155_1);
        points_spline_nf_store(t + 216 * TILE + k, v156_1);
        const points_spline_nf_lane v156_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v155_2);
        points_spline_nf_store(t + 217 * TILE + k, v156_2);
        const points_spline_nf_lane v160_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v152_1 * (-(v83_1 / v76_1)));
        const points_spline_nf_lane v160_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v152_2 * (-(v83_2 / v76_2)));
        const points_spline_nf_lane v161_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v160_1);
        points_spline_nf_store(t + 220 * TILE + k, v161_1);
        const points_spline_nf_lane v161_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v160_2);
        points_spline_nf_store(t + 221 * TILE + k, v161_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v116_1 = points_spline_nf_load(t + 196 * TILE + k);
        const points_spline_nf_lane v153_1 = points_spline_nf_load(t + 202 * TILE + k);
        const points_spline_nf_lane v116_2 = points_spline_nf_load(t + 197 * TILE + k);
        const points_spline_nf_lane v153_2 = points_spline_nf_load(t + 203 * TILE + k);
        const points_spline_nf_lane v162_1 = v116_1 * v153_1;
        points_spline_nf_store(t + 98 * TILE + k, v162_1);
        const points_spline_nf_lane v162_2 = v116_2 * v153_2;
        points_spline_nf_store(t + 99 * TILE + k, v162_2);
        const points_spline_nf_lane v77_1 = points_spline_nf_load(t + 194 * TILE + k);
        const points_spline_nf_lane v76_1 = points_spline_nf_load(t + 168 * TILE + k);
        const points_spline_nf_lane v77_2 = points_spline_nf_load(t + 195 * TILE + k);
        const points_spline_nf_lane v76_2 = points_spline_nf_load(t + 169 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 71 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 72 * TILE + k);
        const points_spline_nf_lane v166_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v116_1 * (-(v77_1 / v76_1)));
        const points_spline_nf_lane v166_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v116_2 * (-(v77_2 / v76_2)));
        const points_spline_nf_lane v167_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v166_1);
        const points_spline_nf_lane v167_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v166_2);
        const points_spline_nf_lane v161_1 = points_spline_nf_load(t + 220 * TILE + k);
        const points_spline_nf_lane v161_2 = points_spline_nf_load(t + 221 * TILE + k);
        const points_spline_nf_lane v168_1 = v161_1 + v167_1;
        const points_spline_nf_lane v168_2 = v161_2 + v167_2;
        const points_spline_nf_lane v156_1 = points_spline_nf_load(t + 216 * TILE + k);
        const points_spline_nf_lane v156_2 = points_spline_nf_load(t + 217 * TILE + k);
        const points_spline_nf_lane v74_1 = points_spline_nf_load(t + 166 * TILE + k);
        const points_spline_nf_lane v74_2 = points_spline_nf_load(t + 167 * TILE + k);
        const points_spline_nf_lane v171_1 = points_spline_nf_select_eq(v168_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v74_1 * v168_1);
        const points_spline_nf_lane v171_2 = points_spline_nf_select_eq(v168_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v74_2 * v168_2);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 210 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 211 * TILE + k);
        const points_spline_nf_lane v173_1 = points_spline_nf_select_eq(v168_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v66_1 * v168_1);
        points_spline_nf_store(t + 152 * TILE + k, v173_1);
        const points_spline_nf_lane v173_2 = points_spline_nf_select_eq(v168_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v66_2 * v168_2);
        points_spline_nf_store(t + 153 * TILE + k, v173_2);
        const points_spline_nf_lane v135_1 = points_spline_nf_load(t + 212 * TILE + k);
        const points_spline_nf_lane v135_2 = points_spline_nf_load(t + 213 * TILE + k);
        const points_spline_nf_lane v174_1 = v135_1 + v171_1;
        points_spline_nf_store(t + 222 * TILE + k, v174_1);
        const points_spline_nf_lane v174_2 = v135_2 + v171_2;
        points_spline_nf_store(t + 223 * TILE + k, v174_2);
        const points_spline_nf_lane v138_1 = points_spline_nf_load(t + 214 * TILE + k);
        const points_spline_nf_lane v138_2 = points_spline_nf_load(t + 215 * TILE + k);
        const points_spline_nf_lane v177_1 = FMA(v138_1 - v173_1, 2.0f, v156_1 + v168_1);
        points_spline_nf_store(t + 224 * TILE + k, v177_1);
        const points_spline_nf_lane v177_2 = FMA(v138_2 - v173_2, 2.0f, v156_2 + v168_2);
        points_spline_nf_store(t + 225 * TILE + k, v177_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v126_1 = points_spline_nf_load(t + 218 * TILE + k);
        const points_spline_nf_lane v173_1 = points_spline_nf_load(t + 152 * TILE + k);
        const points_spline_nf_lane v126_2 = points_spline_nf_load(t + 219 * TILE + k);
        const points_spline_nf_lane v173_2 = points_spline_nf_load(t + 153 * TILE + k);
        const points_spline_nf_lane v145_1 = points_spline_nf_load(t + 226 * TILE + k);
        const points_spline_nf_lane v145_2 = points_spline_nf_load(t + 227 * TILE + k);
        const points_spline_nf_lane v179_1 = v145_1 + v173_1;
        points_spline_nf_store(t + 166 * TILE + k, v179_1);
        const points_spline_nf_lane v179_2 = v145_2 + v173_2;
        points_spline_nf_store(t + 167 * TILE + k, v179_2);
        const points_spline_nf_lane v70_1 = points_spline_nf_load(t + 162 * TILE + k);
        const points_spline_nf_lane v162_1 = points_spline_nf_load(t + 98 * TILE + k);
        const points_spline_nf_lane v70_2 = points_spline_nf_load(t + 163 * TILE + k);
        const points_spline_nf_lane v162_2 = points_spline_nf_load(t + 99 * TILE + k);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 71 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 72 * TILE + k);
        const points_spline_nf_lane v181_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v70_1 * v162_1);
        const points_spline_nf_lane v181_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v70_2 * v162_2);
        const points_spline_nf_lane v182_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v181_1);
        points_spline_nf_store(t + 168 * TILE + k, v182_1);
        const points_spline_nf_lane v182_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v181_2);
        points_spline_nf_store(t + 169 * TILE + k, v182_2);
        const points_spline_nf_lane v60_1 = points_spline_nf_load(t + 154 * TILE + k);
        const points_spline_nf_lane v60_2 = points_spline_nf_load(t + 155 * TILE + k);
        const points_spline_nf_lane v183_1 = v60_1 * v162_1;
        points_spline_nf_store(t + 194 * TILE + k, v183_1);
        const points_spline_nf_lane v183_2 = v60_2 * v162_2;
        points_spline_nf_store(t + 195 * TILE + k, v183_2);
        const points_spline_nf_lane v66_1 = points_spline_nf_load(t + 210 * TILE + k);
        const points_spline_nf_lane v66_2 = points_spline_nf_load(t + 211 * TILE + k);
        const points_spline_nf_lane v185_1 = points_spline_nf_select_eq(v183_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v66_1 * v183_1);
        const points_spline_nf_lane v185_2 = points_spline_nf_select_eq(v183_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v66_2 * v183_2);
        const points_spline_nf_lane v186_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v185_1);
        const points_spline_nf_lane v186_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v185_2);
        const points_spline_nf_lane v187_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v186_1);
        const points_spline_nf_lane v187_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v186_2);
        const points_spline_nf_lane v57_1 = points_spline_nf_load(t + 150 * TILE + k);
        const points_spline_nf_lane v57_2 = points_spline_nf_load(t + 151 * TILE + k);
        const points_spline_nf_lane v189_1 = points_spline_nf_select_eq(v183_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v57_1 * v183_1);
        const points_spline_nf_lane v189_2 = points_spline_nf_select_eq(v183_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v57_2 * v183_2);
        const points_spline_nf_lane v190_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v189_1);
        const points_spline_nf_lane v190_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v189_2);
        const points_spline_nf_lane v191_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v190_1);
        const points_spline_nf_lane v191_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v190_2);
        const points_spline_nf_lane v192_1 = v126_1 + v173_1 + v187_1;
        points_spline_nf_store(t + 196 * TILE + k, v192_1);
        const points_spline_nf_lane v192_2 = v126_2 + v173_2 + v187_2;
        points_spline_nf_store(t + 197 * TILE + k, v192_2);
        const points_spline_nf_lane v174_1 = points_spline_nf_load(t + 222 * TILE + k);
        const points_spline_nf_lane v174_2 = points_spline_nf_load(t + 223 * TILE + k);
        const points_spline_nf_lane v193_1 = v174_1 + v191_1;
        points_spline_nf_store(t + 202 * TILE + k, v193_1);
        const points_spline_nf_lane v193_2 = v174_2 + v191_2;
        points_spline_nf_store(t + 203 * TILE + k, v193_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v67_1 = points_spline_nf_load(t + 160 * TILE + k);
        const points_spline_nf_lane v183_1 = points_spline_nf_load(t + 194 * TILE + k);
        const points_spline_nf_lane v67_2 = points_spline_nf_load(t + 161 * TILE + k);
        const points_spline_nf_lane v183_2 = points_spline_nf_load(t + 195 * TILE + k);
        const points_spline_nf_lane v195_1 = points_spline_nf_select_eq(v183_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v67_1 * v183_1);
        const points_spline_nf_lane v195_2 = points_spline_nf_select_eq(v183_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v67_2 * v183_2);
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 71 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 72 * TILE + k);
        const points_spline_nf_lane v196_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v195_1);
        const points_spline_nf_lane v196_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v195_2);
        const points_spline_nf_lane v197_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v196_1);
        const points_spline_nf_lane v197_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v196_2);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 206 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 207 * TILE + k);
        const points_spline_nf_lane v198_1 = v64_1 * v183_1;
        const points_spline_nf_lane v198_2 = v64_2 * v183_2;
        const points_spline_nf_lane v149_1 = points_spline_nf_load(t + 164 * TILE + k);
        const points_spline_nf_lane v149_2 = points_spline_nf_load(t + 165 * TILE + k);
        const points_spline_nf_lane v199_1 = v149_1 + v197_1;
        points_spline_nf_store(t + 98 * TILE + k, v199_1);
        const points_spline_nf_lane v199_2 = v149_2 + v197_2;
        points_spline_nf_store(t + 99 * TILE + k, v199_2);
        const points_spline_nf_lane v201_1 = points_spline_nf_select_eq(v198_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v64_1 * v198_1);
        const points_spline_nf_lane v201_2 = points_spline_nf_select_eq(v198_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v64_2 * v198_2);
        const points_spline_nf_lane v202_1 = points_spline_nf_select_eq(v183_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v201_1);
        const points_spline_nf_lane v202_2 = points_spline_nf_select_eq(v183_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v201_2);
        const points_spline_nf_lane v203_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v202_1);
        const points_spline_nf_lane v203_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v202_2);
        const points_spline_nf_lane v204_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v203_1);
        points_spline_nf_store(t + 150 * TILE + k, v204_1);
        const points_spline_nf_lane v204_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v203_2);
        points_spline_nf_store(t + 151 * TILE + k, v204_2);
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 158 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 159 * TILE + k);
        const points_spline_nf_lane v206_1 = points_spline_nf_select_eq(v198_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v62_1 * v198_1);
        const points_spline_nf_lane v206_2 = points_spline_nf_select_eq(v198_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v62_2 * v198_2);
        const points_spline_nf_lane v207_1 = points_spline_nf_select_eq(v183_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v206_1);
        const points_spline_nf_lane v207_2 = points_spline_nf_select_eq(v183_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v206_2);
        const points_spline_nf_lane v208_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v207_1);
        const points_spline_nf_lane v208_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v207_2);
        const points_spline_nf_lane v209_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v208_1);
        points_spline_nf_store(t + 152 * TILE + k, v209_1);
        const points_spline_nf_lane v209_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v208_2);
        points_spline_nf_store(t + 153 * TILE + k, v209_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v177_1 = points_spline_nf_load(t + 224 * TILE + k);
        const points_spline_nf_lane v204_1 = points_spline_nf_load(t + 150 * TILE + k);
        const points_spline_nf_lane v177_2 = points_spline_nf_load(t + 225 * TILE + k);
        const points_spline_nf_lane v204_2 = points_spline_nf_load(t + 151 * TILE + k);
        const points_spline_nf_lane v210_1 = v177_1 + v204_1;
        points_spline_nf_store(t + 154 * TILE + k, v210_1);
        const points_spline_nf_lane v210_2 = v177_2 + v204_2;
        points_spline_nf_store(t + 155 * TILE + k, v210_2);
        const points_spline_nf_lane v199_1 = points_spline_nf_load(t + 98 * TILE + k);
        const points_spline_nf_lane v209_1 = points_spline_nf_load(t + 152 * TILE + k);
        const points_spline_nf_lane v199_2 = points_spline_nf_load(t + 99 * TILE + k);
        const points_spline_nf_lane v209_2 = points_spline_nf_load(t + 153 * TILE + k);
        const points_spline_nf_lane v65_1 = points_spline_nf_load(t + 208 * TILE + k);
        const points_spline_nf_lane v193_1 = points_spline_nf_load(t + 202 * TILE + k);
        const points_spline_nf_lane v65_2 = points_spline_nf_load(t + 209 * TILE + k);
        const points_spline_nf_lane v193_2 = points_spline_nf_load(t + 203 * TILE + k);
        const points_spline_nf_lane v213_1 = points_spline_nf_select_eq(v193_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v65_1 * v193_1);
        const points_spline_nf_lane v213_2 = points_spline_nf_select_eq(v193_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v65_2 * v193_2);
        const points_spline_nf_lane v64_1 = points_spline_nf_load(t + 206 * TILE + k);
        const points_spline_nf_lane v64_2 = points_spline_nf_load(t + 207 * TILE + k);
        const points_spline_nf_lane v215_1 = points_spline_nf_select_eq(v193_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v64_1 * v193_1);
        const points_spline_nf_lane v215_2 = points_spline_nf_select_eq(v193_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v64_2 * v193_2);
        const points_spline_nf_lane v132_1 = points_spline_nf_load(t + 204 * TILE + k);
        const points_spline_nf_lane v132_2 = points_spline_nf_load(t + 205 * TILE + k);
        const points_spline_nf_lane v218_1 = v199_1 + v209_1 + v213_1 - (v132_1 + v215_1);
        const points_spline_nf_lane v218_2 = v199_2 + v209_2 + v213_2 - (v132_2 + v215_2);
        const points_spline_nf_lane v61_1 = points_spline_nf_load(t + 156 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(t + 157 * TILE + k);
        const points_spline_nf_lane v219_1 = 1.0f / v61_1;
        points_spline_nf_store(t + 160 * TILE + k, v219_1);
        const points_spline_nf_lane v219_2 = 1.0f / v61_2;
        points_spline_nf_store(t + 161 * TILE + k, v219_2);
        const points_spline_nf_lane v221_1 = points_spline_nf_select_eq(v218_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v218_1 * v219_1);
        points_spline_nf_store(t + 162 * TILE + k, v221_1);
        const points_spline_nf_lane v221_2 = points_spline_nf_select_eq(v218_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v218_2 * v219_2);
        points_spline_nf_store(t + 163 * TILE + k, v221_2);
        const points_spline_nf_lane v225_1 = points_spline_nf_select_eq(v218_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v218_1 * (-(v64_1 / v61_1)));
        points_spline_nf_store(t + 164 * TILE + k, v225_1);
        const points_spline_nf_lane v225_2 = points_spline_nf_select_eq(v218_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v218_2 * (-(v64_2 / v61_2)));
        points_spline_nf_store(t + 165 * TILE + k, v225_2);
    }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v221_1 = points_spline_nf_load(t + 162 * TILE + k);
        const points_spline_nf_lane v221_2 = points_spline_nf_load(t + 163 * TILE + k);
        const points_spline_nf_lane v210_1 = points_spline_nf_load(t + 154 * TILE + k);
        const points_spline_nf_lane v219_1 = points_spline_nf_load(t + 160 * TILE + k);
        const points_spline_nf_lane v210_2 = points_spline_nf_load(t + 155 * TILE + k);
        const points_spline_nf_lane v219_2 = points_spline_nf_load(t + 161 * TILE + k);
        const points_spline_nf_lane v228_1 = points_spline_nf_select_eq(v210_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v210_1 * v219_1);
        const points_spline_nf_lane v228_2 = points_spline_nf_select_eq(v210_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v210_2 * v219_2);
        const points_spline_nf_lane v62_1 = points_spline_nf_load(t + 158 * TILE + k);
        const points_spline_nf_lane v61_1 = points_spline_nf_load(t + 156 * TILE + k);
        const points_spline_nf_lane v62_2 = points_spline_nf_load(t + 159 * TILE + k);
        const points_spline_nf_lane v61_2 = points_spline_nf_load(t + 157 * TILE + k);
        const points_spline_nf_lane v232_1 = points_spline_nf_select_eq(v210_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v210_1 * (-(v62_1 / v61_1)));
        const points_spline_nf_lane v232_2 = points_spline_nf_select_eq(v210_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v210_2 * (-(v62_2 / v61_2)));
        const points_spline_nf_lane v182_1 = points_spline_nf_load(t + 168 * TILE + k);
        const points_spline_nf_lane v182_2 = points_spline_nf_load(t + 169 * TILE + k);
        const points_spline_nf_lane v233_1 = v182_1 + v228_1;
        points_spline_nf_store(t + 98 * TILE + k, v233_1);
        const points_spline_nf_lane v233_2 = v182_2 + v228_2;
        points_spline_nf_store(t + 99 * TILE + k, v233_2);
        const points_spline_nf_lane v225_1 = points_spline_nf_load(t + 164 * TILE + k);
        const points_spline_nf_lane v225_2 = points_spline_nf_load(t + 165 * TILE + k);
        const points_spline_nf_lane v234_1 = v225_1 + v232_1;
        points_spline_nf_store(t + 150 * TILE + k, v234_1);
        const points_spline_nf_lane v234_2 = v225_2 + v232_2;
        points_spline_nf_store(t + 151 * TILE + k, v234_2);
        const points_spline_nf_lane v235_1 = -v221_1 - v234_1;
        points_spline_nf_store(t + 152 * TILE + k, v235_1);
        const points_spline_nf_lane v235_2 = -v221_2 - v234_2;
        points_spline_nf_store(t + 153 * TILE + k, v235_2);
        const points_spline_nf_lane v120_1 = points_spline_nf_load(t + 198 * TILE + k);
        const points_spline_nf_lane v120_2 = points_spline_nf_load(t + 199 * TILE + k);
        const points_spline_nf_lane v236_1 = v120_1 - v233_1;
        points_spline_nf_store(t + 194 * TILE + k, v236_1);
        const points_spline_nf_lane v236_2 = v120_2 - v233_2;
        points_spline_nf_store(t + 195 * TILE + k, v236_2);
    }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v47_1 = points_spline_nf_load(t + (140 + 5 * j) * TILE + k);
            const points_spline_nf_lane v179 = points_spline_nf_load(t + (166 + j) * TILE + k);
            const points_spline_nf_lane v47_2 = points_spline_nf_load(t + (141 + 5 * j) * TILE + k);
            const points_spline_nf_lane v47_3 = points_spline_nf_load(t + (142 + 5 * j) * TILE + k);
            const points_spline_nf_lane v47_4 = points_spline_nf_load(t + (143 + 5 * j) * TILE + k);
            const points_spline_nf_lane v47_5 = points_spline_nf_load(t + (144 + 5 * j) * TILE + k);
            const points_spline_nf_lane v237_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v179, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v237_2 = points_spline_nf_select_lt(v47_2, v47_1, v179, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v237_3 = points_spline_nf_select_lt(v47_3, v47_2, v179, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v237_4 = points_spline_nf_select_lt(v47_4, v47_3, v179, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v237_5 = points_spline_nf_select_lt(v47_5, v47_4, v179, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v192 = points_spline_nf_load(t + (196 + j) * TILE + k);
            const points_spline_nf_lane v238_2 = points_spline_nf_select_lt(v47_2, v47_1, v192, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v238_3 = points_spline_nf_select_lt(v47_3, v47_2, v192, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v238_4 = points_spline_nf_select_lt(v47_4, v47_3, v192, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v238_5 = points_spline_nf_select_lt(v47_5, v47_4, v192, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v238_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v192, points_spline_nf_set(0.0f));
            const points_spline_nf_lane v239_1 = v237_1 + v238_2;
            points_spline_nf_store(t + (202 + 5 * j) * TILE + k, v239_1);
            const points_spline_nf_lane v239_2 = v237_2 + v238_3;
            points_spline_nf_store(t + (203 + 5 * j) * TILE + k, v239_2);
            const points_spline_nf_lane v239_3 = v237_3 + v238_4;
            points_spline_nf_store(t + (204 + 5 * j) * TILE + k, v239_3);
            const points_spline_nf_lane v239_4 = v237_4 + v238_5;
            points_spline_nf_store(t + (205 + 5 * j) * TILE + k, v239_4);
            const points_spline_nf_lane v239_5 = v237_5 + v238_6;
            points_spline_nf_store(t + (206 + 5 * j) * TILE + k, v239_5);
            const points_spline_nf_lane v233 = points_spline_nf_load(t + (98 + j) * TILE + k);
            const points_spline_nf_lane v240_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v233, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (212 + 6 * j) * TILE + k, v240_1);
            const points_spline_nf_lane v240_2 = points_spline_nf_select_lt(v47_2, v47_1, v233, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (213 + 6 * j) * TILE + k, v240_2);
            const points_spline_nf_lane v240_3 = points_spline_nf_select_lt(v47_3, v47_2, v233, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (214 + 6 * j) * TILE + k, v240_3);
            const points_spline_nf_lane v240_4 = points_spline_nf_select_lt(v47_4, v47_3, v233, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (215 + 6 * j) * TILE + k, v240_4);
            const points_spline_nf_lane v240_5 = points_spline_nf_select_lt(v47_5, v47_4, v233, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (216 + 6 * j) * TILE + k, v240_5);
            const points_spline_nf_lane v240_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v233, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (217 + 6 * j) * TILE + k, v240_6);
            const points_spline_nf_lane v236 = points_spline_nf_load(t + (194 + j) * TILE + k);
            const points_spline_nf_lane v241_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v236, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (224 + 6 * j) * TILE + k, v241_1);
            const points_spline_nf_lane v241_2 = points_spline_nf_select_lt(v47_2, v47_1, v236, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (225 + 6 * j) * TILE + k, v241_2);
            const points_spline_nf_lane v241_3 = points_spline_nf_select_lt(v47_3, v47_2, v236, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (226 + 6 * j) * TILE + k, v241_3);
            const points_spline_nf_lane v241_4 = points_spline_nf_select_lt(v47_4, v47_3, v236, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (227 + 6 * j) * TILE + k, v241_4);
            const points_spline_nf_lane v241_5 = points_spline_nf_select_lt(v47_5, v47_4, v236, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (228 + 6 * j) * TILE + k, v241_5);
            const points_spline_nf_lane v241_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v236, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (229 + 6 * j) * TILE + k, v241_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (236 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (224 + 1 + 6 * j + e) * TILE + k));
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (224 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (212 + 0 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v242 = points_spline_nf_load(t + (236 + j) * TILE + k);
            const points_spline_nf_lane v243 = points_spline_nf_load(t + (224 + j) * TILE + k);
            const points_spline_nf_lane v244 = v242 + v243;
            points_spline_nf_store(t + (212 + j) * TILE + k, v244);
        }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v47_1 = points_spline_nf_load(t + (140 + 5 * j) * TILE + k);
            const points_spline_nf_lane v234 = points_spline_nf_load(t + (150 + j) * TILE + k);
            const points_spline_nf_lane v47_2 = points_spline_nf_load(t + (141 + 5 * j) * TILE + k);
            const points_spline_nf_lane v47_3 = points_spline_nf_load(t + (142 + 5 * j) * TILE + k);
            const points_spline_nf_lane v47_4 = points_spline_nf_load(t + (143 + 5 * j) * TILE + k);
            const points_spline_nf_lane v47_5 = points_spline_nf_load(t + (144 + 5 * j) * TILE + k);
            const points_spline_nf_lane v245_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v234, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (222 + 6 * j) * TILE + k, v245_1);
            const points_spline_nf_lane v245_2 = points_spline_nf_select_lt(v47_2, v47_1, v234, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (223 + 6 * j) * TILE + k, v245_2);
            const points_spline_nf_lane v245_3 = points_spline_nf_select_lt(v47_3, v47_2, v234, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (224 + 6 * j) * TILE + k, v245_3);
            const points_spline_nf_lane v245_4 = points_spline_nf_select_lt(v47_4, v47_3, v234, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (225 + 6 * j) * TILE + k, v245_4);
            const points_spline_nf_lane v245_5 = points_spline_nf_select_lt(v47_5, v47_4, v234, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (226 + 6 * j) * TILE + k, v245_5);
            const points_spline_nf_lane v245_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v234, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (227 + 6 * j) * TILE + k, v245_6);
            const points_spline_nf_lane v235 = points_spline_nf_load(t + (152 + j) * TILE + k);
            const points_spline_nf_lane v246_1 = points_spline_nf_select_lt(v47_1, points_spline_nf_set(1.0f), v235, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (234 + 6 * j) * TILE + k, v246_1);
            const points_spline_nf_lane v246_2 = points_spline_nf_select_lt(v47_2, v47_1, v235, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (235 + 6 * j) * TILE + k, v246_2);
            const points_spline_nf_lane v246_3 = points_spline_nf_select_lt(v47_3, v47_2, v235, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (236 + 6 * j) * TILE + k, v246_3);
            const points_spline_nf_lane v246_4 = points_spline_nf_select_lt(v47_4, v47_3, v235, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (237 + 6 * j) * TILE + k, v246_4);
            const points_spline_nf_lane v246_5 = points_spline_nf_select_lt(v47_5, v47_4, v235, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (238 + 6 * j) * TILE + k, v246_5);
            const points_spline_nf_lane v246_6 = points_spline_nf_select_lt(points_spline_nf_set(0.0f), v47_5, v235, points_spline_nf_set(0.0f));
            points_spline_nf_store(t + (239 + 6 * j) * TILE + k, v246_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (140 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (234 + 1 + 6 * j + e) * TILE + k));
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (150 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (222 + 0 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v247 = points_spline_nf_load(t + (140 + j) * TILE + k);
            const points_spline_nf_lane v248 = points_spline_nf_load(t + (150 + j) * TILE + k);
            const points_spline_nf_lane v249 = v247 + v248;
            points_spline_nf_store(t + (222 + j) * TILE + k, v249);
        }
    for (k = 0; k < m; k += LANES) {
        const points_spline_nf_lane v14_1 = points_spline_nf_load(t + 71 * TILE + k);
        const points_spline_nf_lane v221_1 = points_spline_nf_load(t + 162 * TILE + k);
        const points_spline_nf_lane v14_2 = points_spline_nf_load(t + 72 * TILE + k);
        const points_spline_nf_lane v221_2 = points_spline_nf_load(t + 163 * TILE + k);
        const points_spline_nf_lane v250_1 = points_spline_nf_select_lt(v14_1, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v221_1);
        const points_spline_nf_lane v250_2 = points_spline_nf_select_lt(v14_2, points_spline_nf_set(-5.0f), points_spline_nf_set(0.0f), v221_2);
        const points_spline_nf_lane v251_1 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_1, points_spline_nf_set(0.0f), v250_1);
        const points_spline_nf_lane v251_2 = points_spline_nf_select_lt(points_spline_nf_set(5.0f), v14_2, points_spline_nf_set(0.0f), v250_2);
        const points_spline_nf_lane v121_1 = points_spline_nf_load(t + 200 * TILE + k);
        const points_spline_nf_lane v121_2 = points_spline_nf_load(t + 201 * TILE + k);
        const points_spline_nf_lane v252_1 = v121_1 + v251_1;
        points_spline_nf_store(t + 98 * TILE + k, v252_1);
        const points_spline_nf_lane v252_2 = v121_2 + v251_2;
        points_spline_nf_store(t + 99 * TILE + k, v252_2);
        const points_spline_nf_lane v244_1 = points_spline_nf_load(t + 212 * TILE + k);
        const points_spline_nf_lane v244_2 = points_spline_nf_load(t + 213 * TILE + k);
        const points_spline_nf_lane v244_3 = points_spline_nf_load(t + 214 * TILE + k);
        const points_spline_nf_lane v244_4 = points_spline_nf_load(t + 215 * TILE + k);
        const points_spline_nf_lane v244_5 = points_spline_nf_load(t + 216 * TILE + k);
        const points_spline_nf_lane v244_6 = points_spline_nf_load(t + 217 * TILE + k);
        const points_spline_nf_lane v244_7 = points_spline_nf_load(t + 218 * TILE + k);
        const points_spline_nf_lane v244_8 = points_spline_nf_load(t + 219 * TILE + k);
        const points_spline_nf_lane v244_9 = points_spline_nf_load(t + 220 * TILE + k);
        const points_spline_nf_lane v244_10 = points_spline_nf_load(t + 221 * TILE + k);
        const points_spline_nf_lane v253_1 = v244_1 * 1e+01f;
        points_spline_nf_store(t + 140 * TILE + k, v253_1);
        const points_spline_nf_lane v253_2 = v244_2 * 1e+01f;
        points_spline_nf_store(t + 141 * TILE + k, v253_2);
        const points_spline_nf_lane v253_3 = v244_3 * 1e+01f;
        points_spline_nf_store(t + 142 * TILE + k, v253_3);
        const points_spline_nf_lane v253_4 = v244_4 * 1e+01f;
        points_spline_nf_store(t + 143 * TILE + k, v253_4);
        const points_spline_nf_lane v253_5 = v244_5 * 1e+01f;
        points_spline_nf_store(t + 144 * TILE + k, v253_5);
        const points_spline_nf_lane v253_6 = v244_6 * 1e+01f;
        points_spline_nf_store(t + 145 * TILE + k, v253_6);
        const points_spline_nf_lane v253_7 = v244_7 * 1e+01f;
        points_spline_nf_store(t + 146 * TILE + k, v253_7);
        const points_spline_nf_lane v253_8 = v244_8 * 1e+01f;
        points_spline_nf_store(t + 147 * TILE + k, v253_8);
        const points_spline_nf_lane v253_9 = v244_9 * 1e+01f;
        points_spline_nf_store(t + 148 * TILE + k, v253_9);
        const points_spline_nf_lane v253_10 = v244_10 * 1e+01f;
        points_spline_nf_store(t + 149 * TILE + k, v253_10);
        const points_spline_nf_lane v254_1 = v253_1;
        points_spline_nf_store(t + 150 * TILE + k, v254_1);
        const points_spline_nf_lane v254_2 = v254_1 + v253_2;
        points_spline_nf_store(t + 151 * TILE + k, v254_2);
        const points_spline_nf_lane v254_3 = v254_2 + v253_3;
        points_spline_nf_store(t + 152 * TILE + k, v254_3);
        const points_spline_nf_lane v254_4 = v254_3 + v253_4;
        points_spline_nf_store(t + 153 * TILE + k, v254_4);
        const points_spline_nf_lane v254_5 = v254_4 + v253_5;
        points_spline_nf_store(t + 154 * TILE + k, v254_5);
        const points_spline_nf_lane v254_6 = v254_5 + points_spline_nf_set(0.0f);
        points_spline_nf_store(t + 155 * TILE + k, v254_6);
        const points_spline_nf_lane v254_7 = v253_6;
        points_spline_nf_store(t + 156 * TILE + k, v254_7);
        const points_spline_nf_lane v254_8 = v254_7 + v253_7;
        points_spline_nf_store(t + 157 * TILE + k, v254_8);
        const points_spline_nf_lane v254_9 = v254_8 + v253_8;
        points_spline_nf_store(t + 158 * TILE + k, v254_9);
        const points_spline_nf_lane v254_10 = v254_9 + v253_9;
        points_spline_nf_store(t + 159 * TILE + k, v254_10);
        const points_spline_nf_lane v254_11 = v254_10 + v253_10;
        points_spline_nf_store(t + 160 * TILE + k, v254_11);
        const points_spline_nf_lane v254_12 = v254_11 + points_spline_nf_set(0.0f);
        points_spline_nf_store(t + 161 * TILE + k, v254_12);
    }
    for (j = 0; j < 2; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v253_1 = points_spline_nf_load(t + (140 + 5 * j) * TILE + k);
            const points_spline_nf_lane v253_2 = points_spline_nf_load(t + (141 + 5 * j) * TILE + k);
            const points_spline_nf_lane v253_3 = points_spline_nf_load(t + (142 + 5 * j) * TILE + k);
            const points_spline_nf_lane v253_4 = points_spline_nf_load(t + (143 + 5 * j) * TILE + k);
            const points_spline_nf_lane v253_5 = points_spline_nf_load(t + (144 + 5 * j) * TILE + k);
            const points_spline_nf_lane v255 = v253_1 + v253_2 + v253_3 + v253_4 + v253_5 + points_spline_nf_set(0.0f);
            const points_spline_nf_lane v254_1 = points_spline_nf_load(t + (150 + 6 * j) * TILE + k);
            const points_spline_nf_lane v254_2 = points_spline_nf_load(t + (151 + 6 * j) * TILE + k);
            const points_spline_nf_lane v254_3 = points_spline_nf_load(t + (152 + 6 * j) * TILE + k);
            const points_spline_nf_lane v254_4 = points_spline_nf_load(t + (153 + 6 * j) * TILE + k);
            const points_spline_nf_lane v254_5 = points_spline_nf_load(t + (154 + 6 * j) * TILE + k);
            const points_spline_nf_lane v254_6 = points_spline_nf_load(t + (155 + 6 * j) * TILE + k);
            const points_spline_nf_lane v256_1 = v255 - v254_1;
            points_spline_nf_store(t + (232 + 6 * j) * TILE + k, v256_1);
            const points_spline_nf_lane v256_2 = v255 - v254_2;
            points_spline_nf_store(t + (233 + 6 * j) * TILE + k, v256_2);
            const points_spline_nf_lane v256_3 = v255 - v254_3;
            points_spline_nf_store(t + (234 + 6 * j) * TILE + k, v256_3);
            const points_spline_nf_lane v256_4 = v255 - v254_4;
            points_spline_nf_store(t + (235 + 6 * j) * TILE + k, v256_4);
            const points_spline_nf_lane v256_5 = v255 - v254_5;
            points_spline_nf_store(t + (236 + 6 * j) * TILE + k, v256_5);
            const points_spline_nf_lane v256_6 = v255 - v254_6;
            points_spline_nf_store(t + (237 + 6 * j) * TILE + k, v256_6);
        }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (150 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (232 + 0 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v253 = points_spline_nf_load(t + (140 + j) * TILE + k);
            const points_spline_nf_lane v257 = points_spline_nf_load(t + (150 + j) * TILE + k);
            const points_spline_nf_lane v258 = v253 + v257;
            points_spline_nf_store(t + (160 + j) * TILE + k, v258);
        }
    for (j = 0; j < 2; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g1 = zero, g2 = zero, g3 = zero, g4 = zero, g5 = zero, g6 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v258_1 = points_spline_nf_load(t + (160 + 5 * j) * TILE + k);
            const points_spline_nf_lane v258_2 = points_spline_nf_load(t + (161 + 5 * j) * TILE + k);
            const points_spline_nf_lane v258_3 = points_spline_nf_load(t + (162 + 5 * j) * TILE + k);
            const points_spline_nf_lane v258_4 = points_spline_nf_load(t + (163 + 5 * j) * TILE + k);
            const points_spline_nf_lane v258_5 = points_spline_nf_load(t + (164 + 5 * j) * TILE + k);
            const points_spline_nf_lane v256_6 = points_spline_nf_load(t + (237 + 6 * j) * TILE + k);
            const points_spline_nf_lane v259_1 = v258_1 * 0.994f;
            const points_spline_nf_lane v259_2 = v258_2 * 0.994f;
            const points_spline_nf_lane v259_3 = v258_3 * 0.994f;
            const points_spline_nf_lane v259_4 = v258_4 * 0.994f;
            const points_spline_nf_lane v259_5 = v258_5 * 0.994f;
            const points_spline_nf_lane v259_6 = v256_6 * 0.994f;
            const points_spline_nf_lane v38 = points_spline_nf_load(t + (96 + j) * TILE + k);
            const points_spline_nf_lane v262_1 = points_spline_nf_select_eq(v259_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_1 * (1.0f / v38));
            const points_spline_nf_lane v262_2 = points_spline_nf_select_eq(v259_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_2 * (1.0f / v38));
            const points_spline_nf_lane v262_3 = points_spline_nf_select_eq(v259_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_3 * (1.0f / v38));
            const points_spline_nf_lane v262_4 = points_spline_nf_select_eq(v259_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_4 * (1.0f / v38));
            const points_spline_nf_lane v262_5 = points_spline_nf_select_eq(v259_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_5 * (1.0f / v38));
            const points_spline_nf_lane v262_6 = points_spline_nf_select_eq(v259_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_6 * (1.0f / v38));
            const points_spline_nf_lane v39_1 = points_spline_nf_load(t + (128 + 6 * j) * TILE + k);
            const points_spline_nf_lane v39_2 = points_spline_nf_load(t + (129 + 6 * j) * TILE + k);
            const points_spline_nf_lane v39_3 = points_spline_nf_load(t + (130 + 6 * j) * TILE + k);
            const points_spline_nf_lane v39_4 = points_spline_nf_load(t + (131 + 6 * j) * TILE + k);
            const points_spline_nf_lane v39_5 = points_spline_nf_load(t + (132 + 6 * j) * TILE + k);
            const points_spline_nf_lane v39_6 = points_spline_nf_load(t + (133 + 6 * j) * TILE + k);
            const points_spline_nf_lane v266_1 = points_spline_nf_select_eq(v259_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_1 * (-(v39_1 / v38)));
            const points_spline_nf_lane v266_2 = points_spline_nf_select_eq(v259_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_2 * (-(v39_2 / v38)));
            const points_spline_nf_lane v266_3 = points_spline_nf_select_eq(v259_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_3 * (-(v39_3 / v38)));
            const points_spline_nf_lane v266_4 = points_spline_nf_select_eq(v259_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_4 * (-(v39_4 / v38)));
            const points_spline_nf_lane v266_5 = points_spline_nf_select_eq(v259_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_5 * (-(v39_5 / v38)));
            const points_spline_nf_lane v266_6 = points_spline_nf_select_eq(v259_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v259_6 * (-(v39_6 / v38)));
            const points_spline_nf_lane v267 = v266_1 + v266_2 + v266_3 + v266_4 + v266_5 + v266_6;
            const points_spline_nf_lane v268_1 = v262_1 + v267;
            const points_spline_nf_lane v268_2 = v262_2 + v267;
            const points_spline_nf_lane v268_3 = v262_3 + v267;
            const points_spline_nf_lane v268_4 = v262_4 + v267;
            const points_spline_nf_lane v268_5 = v262_5 + v267;
            const points_spline_nf_lane v268_6 = v262_6 + v267;
            const points_spline_nf_lane v37_1 = points_spline_nf_load(t + (116 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_2 = points_spline_nf_load(t + (117 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_3 = points_spline_nf_load(t + (118 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_4 = points_spline_nf_load(t + (119 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_5 = points_spline_nf_load(t + (120 + 6 * j) * TILE + k);
            const points_spline_nf_lane v37_6 = points_spline_nf_load(t + (121 + 6 * j) * TILE + k);
            const points_spline_nf_lane v270_1 = points_spline_nf_select_eq(v268_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v37_1 * v268_1);
            points_spline_nf_store(t + (140 + 6 * j) * TILE + k, v270_1);
            const points_spline_nf_lane v270_2 = points_spline_nf_select_eq(v268_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v37_2 * v268_2);
            points_spline_nf_store(t + (141 + 6 * j) * TILE + k, v270_2);
            const points_spline_nf_lane v270_3 = points_spline_nf_select_eq(v268_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v37_3 * v268_3);
            points_spline_nf_store(t + (142 + 6 * j) * TILE + k, v270_3);
            const points_spline_nf_lane v270_4 = points_spline_nf_select_eq(v268_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v37_4 * v268_4);
            points_spline_nf_store(t + (143 + 6 * j) * TILE + k, v270_4);
            const points_spline_nf_lane v270_5 = points_spline_nf_select_eq(v268_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v37_5 * v268_5);
            points_spline_nf_store(t + (144 + 6 * j) * TILE + k, v270_5);
            const points_spline_nf_lane v270_6 = points_spline_nf_select_eq(v268_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v37_6 * v268_6);
            points_spline_nf_store(t + (145 + 6 * j) * TILE + k, v270_6);
            g1 = g1 + v270_1;
            g2 = g2 + v270_2;
            g3 = g3 + v270_3;
            g4 = g4 + v270_4;
            g5 = g5 + v270_5;
            g6 = g6 + v270_6;
            const points_spline_nf_lane v249_1 = points_spline_nf_load(t + (222 + 5 * j) * TILE + k);
            const points_spline_nf_lane v249_2 = points_spline_nf_load(t + (223 + 5 * j) * TILE + k);
            const points_spline_nf_lane v249_3 = points_spline_nf_load(t + (224 + 5 * j) * TILE + k);
            const points_spline_nf_lane v249_4 = points_spline_nf_load(t + (225 + 5 * j) * TILE + k);
            const points_spline_nf_lane v249_5 = points_spline_nf_load(t + (226 + 5 * j) * TILE + k);
            const points_spline_nf_lane v272_1 = v249_1 * 1e+01f;
            points_spline_nf_store(t + (212 + 5 * j) * TILE + k, v272_1);
            const points_spline_nf_lane v272_2 = v249_2 * 1e+01f;
            points_spline_nf_store(t + (213 + 5 * j) * TILE + k, v272_2);
            const points_spline_nf_lane v272_3 = v249_3 * 1e+01f;
            points_spline_nf_store(t + (214 + 5 * j) * TILE + k, v272_3);
            const points_spline_nf_lane v272_4 = v249_4 * 1e+01f;
            points_spline_nf_store(t + (215 + 5 * j) * TILE + k, v272_4);
            const points_spline_nf_lane v272_5 = v249_5 * 1e+01f;
            points_spline_nf_store(t + (216 + 5 * j) * TILE + k, v272_5);
            const points_spline_nf_lane v273_1 = v272_1;
            const points_spline_nf_lane v273_2 = v273_1 + v272_2;
            const points_spline_nf_lane v273_3 = v273_2 + v272_3;
            const points_spline_nf_lane v273_4 = v273_3 + v272_4;
            const points_spline_nf_lane v273_5 = v273_4 + v272_5;
            const points_spline_nf_lane v273_6 = v273_5 + points_spline_nf_set(0.0f);
            const points_spline_nf_lane v274 = v272_1 + v272_2 + v272_3 + v272_4 + v272_5 + points_spline_nf_set(0.0f);
            const points_spline_nf_lane v275_1 = v274 - v273_1;
            points_spline_nf_store(t + (244 + 6 * j) * TILE + k, v275_1);
            const points_spline_nf_lane v275_2 = v274 - v273_2;
            points_spline_nf_store(t + (245 + 6 * j) * TILE + k, v275_2);
            const points_spline_nf_lane v275_3 = v274 - v273_3;
            points_spline_nf_store(t + (246 + 6 * j) * TILE + k, v275_3);
            const points_spline_nf_lane v275_4 = v274 - v273_4;
            points_spline_nf_store(t + (247 + 6 * j) * TILE + k, v275_4);
            const points_spline_nf_lane v275_5 = v274 - v273_5;
            points_spline_nf_store(t + (248 + 6 * j) * TILE + k, v275_5);
            const points_spline_nf_lane v275_6 = v274 - v273_6;
            points_spline_nf_store(t + (249 + 6 * j) * TILE + k, v275_6);
        }
        total[1 + 6 * j] += (double)points_spline_nf_hsum(g1);
        total[2 + 6 * j] += (double)points_spline_nf_hsum(g2);
        total[3 + 6 * j] += (double)points_spline_nf_hsum(g3);
        total[4 + 6 * j] += (double)points_spline_nf_hsum(g4);
        total[5 + 6 * j] += (double)points_spline_nf_hsum(g5);
        total[6 + 6 * j] += (double)points_spline_nf_hsum(g6);
    }
    for (j = 0; j < 2; j++)
        for (e = 0; e < 5; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (116 + 5 * j + e) * TILE + k, points_spline_nf_load(t + (244 + 0 + 6 * j + e) * TILE + k));
    for (j = 0; j < 10; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v272 = points_spline_nf_load(t + (212 + j) * TILE + k);
            const points_spline_nf_lane v276 = points_spline_nf_load(t + (116 + j) * TILE + k);
            const points_spline_nf_lane v277 = v272 + v276;
            points_spline_nf_store(t + (126 + j) * TILE + k, v277);
        }
    for (j = 0; j < 2; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g13 = zero,
             g14 = zero, g15 = zero, g16 = zero, g17 = zero, g18 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v277_1 = points_spline_nf_load(t + (126 + 5 * j) * TILE + k);
            const points_spline_nf_lane v277_2 = points_spline_nf_load(t + (127 + 5 * j) * TILE + k);
            const points_spline_nf_lane v277_3 = points_spline_nf_load(t + (128 + 5 * j) * TILE + k);
            const points_spline_nf_lane v277_4 = points_spline_nf_load(t + (129 + 5 * j) * TILE + k);
            const points_spline_nf_lane v277_5 = points_spline_nf_load(t + (130 + 5 * j) * TILE + k);
            const points_spline_nf_lane v275_6 = points_spline_nf_load(t + (249 + 6 * j) * TILE + k);
            const points_spline_nf_lane v278_1 = v277_1 * 0.994f;
            const points_spline_nf_lane v278_2 = v277_2 * 0.994f;
            const points_spline_nf_lane v278_3 = v277_3 * 0.994f;
            const points_spline_nf_lane v278_4 = v277_4 * 0.994f;
            const points_spline_nf_lane v278_5 = v277_5 * 0.994f;
            const points_spline_nf_lane v278_6 = v275_6 * 0.994f;
            const points_spline_nf_lane v27 = points_spline_nf_load(t + (94 + j) * TILE + k);
            const points_spline_nf_lane v281_1 = points_spline_nf_select_eq(v278_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_1 * (1.0f / v27));
            const points_spline_nf_lane v281_2 = points_spline_nf_select_eq(v278_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_2 * (1.0f / v27));
            const points_spline_nf_lane v281_3 = points_spline_nf_select_eq(v278_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_3 * (1.0f / v27));
            const points_spline_nf_lane v281_4 = points_spline_nf_select_eq(v278_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_4 * (1.0f / v27));
            const points_spline_nf_lane v281_5 = points_spline_nf_select_eq(v278_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_5 * (1.0f / v27));
            const points_spline_nf_lane v281_6 = points_spline_nf_select_eq(v278_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_6 * (1.0f / v27));
            const points_spline_nf_lane v28_1 = points_spline_nf_load(t + (170 + 6 * j) * TILE + k);
            const points_spline_nf_lane v28_2 = points_spline_nf_load(t + (171 + 6 * j) * TILE + k);
            const points_spline_nf_lane v28_3 = points_spline_nf_load(t + (172 + 6 * j) * TILE + k);
            const points_spline_nf_lane v28_4 = points_spline_nf_load(t + (173 + 6 * j) * TILE + k);
            const points_spline_nf_lane v28_5 = points_spline_nf_load(t + (174 + 6 * j) * TILE + k);
            const points_spline_nf_lane v28_6 = points_spline_nf_load(t + (175 + 6 * j) * TILE + k);
            const points_spline_nf_lane v285_1 = points_spline_nf_select_eq(v278_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_1 * (-(v28_1 / v27)));
            const points_spline_nf_lane v285_2 = points_spline_nf_select_eq(v278_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_2 * (-(v28_2 / v27)));
            const points_spline_nf_lane v285_3 = points_spline_nf_select_eq(v278_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_3 * (-(v28_3 / v27)));
            const points_spline_nf_lane v285_4 = points_spline_nf_select_eq(v278_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_4 * (-(v28_4 / v27)));
            const points_spline_nf_lane v285_5 = points_spline_nf_select_eq(v278_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_5 * (-(v28_5 / v27)));
            const points_spline_nf_lane v285_6 = points_spline_nf_select_eq(v278_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v278_6 * (-(v28_6 / v27)));
            const points_spline_nf_lane v286 = v285_1 + v285_2 + v285_3 + v285_4 + v285_5 + v285_6;
            const points_spline_nf_lane v287_1 = v281_1 + v286;
            const points_spline_nf_lane v287_2 = v281_2 + v286;
            const points_spline_nf_lane v287_3 = v281_3 + v286;
            const points_spline_nf_lane v287_4 = v281_4 + v286;
            const points_spline_nf_lane v287_5 = v281_5 + v286;
            const points_spline_nf_lane v287_6 = v281_6 + v286;
            const points_spline_nf_lane v26_1 = points_spline_nf_load(t + (182 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_2 = points_spline_nf_load(t + (183 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_3 = points_spline_nf_load(t + (184 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_4 = points_spline_nf_load(t + (185 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_5 = points_spline_nf_load(t + (186 + 6 * j) * TILE + k);
            const points_spline_nf_lane v26_6 = points_spline_nf_load(t + (187 + 6 * j) * TILE + k);
            const points_spline_nf_lane v289_1 = points_spline_nf_select_eq(v287_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v26_1 * v287_1);
            points_spline_nf_store(t + (152 + 6 * j) * TILE + k, v289_1);
            const points_spline_nf_lane v289_2 = points_spline_nf_select_eq(v287_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v26_2 * v287_2);
            points_spline_nf_store(t + (153 + 6 * j) * TILE + k, v289_2);
            const points_spline_nf_lane v289_3 = points_spline_nf_select_eq(v287_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v26_3 * v287_3);
            points_spline_nf_store(t + (154 + 6 * j) * TILE + k, v289_3);
            const points_spline_nf_lane v289_4 = points_spline_nf_select_eq(v287_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v26_4 * v287_4);
            points_spline_nf_store(t + (155 + 6 * j) * TILE + k, v289_4);
            const points_spline_nf_lane v289_5 = points_spline_nf_select_eq(v287_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v26_5 * v287_5);
            points_spline_nf_store(t + (156 + 6 * j) * TILE + k, v289_5);
            const points_spline_nf_lane v289_6 = points_spline_nf_select_eq(v287_6, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v26_6 * v287_6);
            points_spline_nf_store(t + (157 + 6 * j) * TILE + k, v289_6);
            g13 = g13 + v289_1;
            g14 = g14 + v289_2;
            g15 = g15 + v289_3;
            g16 = g16 + v289_4;
            g17 = g17 + v289_5;
            g18 = g18 + v289_6;
        }
        total[13 + 6 * j] += (double)points_spline_nf_hsum(g13);
        total[14 + 6 * j] += (double)points_spline_nf_hsum(g14);
        total[15 + 6 * j] += (double)points_spline_nf_hsum(g15);
        total[16 + 6 * j] += (double)points_spline_nf_hsum(g16);
        total[17 + 6 * j] += (double)points_spline_nf_hsum(g17);
        total[18 + 6 * j] += (double)points_spline_nf_hsum(g18);
    }
    points_spline_nf_each_sigmoid(t + 116 * TILE, t + 84 * TILE, 10, TILE, m);
    for (j = 0; j < 2; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g25 = zero,
             g26 = zero, g27 = zero, g28 = zero, g29 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v239_1 = points_spline_nf_load(t + (202 + 5 * j) * TILE + k);
            const points_spline_nf_lane v291_1 = points_spline_nf_load(t + (116 + 5 * j) * TILE + k);
            const points_spline_nf_lane v239_2 = points_spline_nf_load(t + (203 + 5 * j) * TILE + k);
            const points_spline_nf_lane v291_2 = points_spline_nf_load(t + (117 + 5 * j) * TILE + k);
            const points_spline_nf_lane v239_3 = points_spline_nf_load(t + (204 + 5 * j) * TILE + k);
            const points_spline_nf_lane v291_3 = points_spline_nf_load(t + (118 + 5 * j) * TILE + k);
            const points_spline_nf_lane v239_4 = points_spline_nf_load(t + (205 + 5 * j) * TILE + k);
            const points_spline_nf_lane v291_4 = points_spline_nf_load(t + (119 + 5 * j) * TILE + k);
            const points_spline_nf_lane v239_5 = points_spline_nf_load(t + (206 + 5 * j) * TILE + k);
            const points_spline_nf_lane v291_5 = points_spline_nf_load(t + (120 + 5 * j) * TILE + k);
            const points_spline_nf_lane v293_1 = points_spline_nf_select_eq(v239_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v239_1 * v291_1);
            points_spline_nf_store(t + (84 + 5 * j) * TILE + k, v293_1);
            const points_spline_nf_lane v293_2 = points_spline_nf_select_eq(v239_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v239_2 * v291_2);
            points_spline_nf_store(t + (85 + 5 * j) * TILE + k, v293_2);
            const points_spline_nf_lane v293_3 = points_spline_nf_select_eq(v239_3, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v239_3 * v291_3);
            points_spline_nf_store(t + (86 + 5 * j) * TILE + k, v293_3);
            const points_spline_nf_lane v293_4 = points_spline_nf_select_eq(v239_4, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v239_4 * v291_4);
            points_spline_nf_store(t + (87 + 5 * j) * TILE + k, v293_4);
            const points_spline_nf_lane v293_5 = points_spline_nf_select_eq(v239_5, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v239_5 * v291_5);
            points_spline_nf_store(t + (88 + 5 * j) * TILE + k, v293_5);
            g25 = g25 + v293_1;
            g26 = g26 + v293_2;
            g27 = g27 + v293_3;
            g28 = g28 + v293_4;
            g29 = g29 + v293_5;
        }
        total[25 + 5 * j] += (double)points_spline_nf_hsum(g25);
        total[26 + 5 * j] += (double)points_spline_nf_hsum(g26);
        total[27 + 5 * j] += (double)points_spline_nf_hsum(g27);
        total[28 + 5 * j] += (double)points_spline_nf_hsum(g28);
        total[29 + 5 * j] += (double)points_spline_nf_hsum(g29);
    }
    for (j = 0; j < 6; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (164 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (152 + 0 + j + 6 * e) * TILE + k));
    for (j = 0; j < 6; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (176 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (140 + 0 + j + 6 * e) * TILE + k));
    for (j = 0; j < 5; j++)
        for (e = 0; e < 2; e++)
            for (k = 0; k < m; k += LANES)
                points_spline_nf_store(t + (188 + 2 * j + e) * TILE + k, points_spline_nf_load(t + (84 + 0 + j + 5 * e) * TILE + k));
    points_spline_nf_outer(total + 35, t + 164 * TILE, t + 100 * TILE, points_spline_nf_hole8, 17, 34, 16, TILE, m);
    points_spline_nf_strips(t + 116 * TILE, flow_2_net_2_weight, 1, 16, t + 164 * TILE, NULL, NULL, points_spline_nf_strip9, 72, 34, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v18 = points_spline_nf_load(t + (100 + j) * TILE + k);
            const points_spline_nf_lane v297 = points_spline_nf_load(t + (116 + j) * TILE + k);
            const points_spline_nf_lane v301 = points_spline_nf_select_eq(v297, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v297 * LESS(v18, v18, 1.0f));
            points_spline_nf_store(t + (132 + j) * TILE + k, v301);
        }
    points_spline_nf_outer(total + 579, t + 132 * TILE, t + 82 * TILE, points_spline_nf_hole10, 16, 16, 2, TILE, m);
    for (j = 0; j < 16; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g611 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v301 = points_spline_nf_load(t + (132 + j) * TILE + k);
            g611 = g611 + v301;
        }
        total[611 + j] += (double)points_spline_nf_hsum(g611);
    }

    /* layer 2: autoregressive, forward, adjoint */
    points_spline_nf_strips(t + 71 * TILE, flow_2_net_1_weight, 1, 2, t + 132 * TILE, NULL, NULL, points_spline_nf_strip11, 2, 16, 2, TILE, m);
    {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g627 = zero,
             g628 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v252_1 = points_spline_nf_load(t + 98 * TILE + k);
            const points_spline_nf_lane v304_2 = points_spline_nf_load(t + 72 * TILE + k);
            const points_spline_nf_lane v252_2 = points_spline_nf_load(t + 99 * TILE + k);
            const points_spline_nf_lane v304_1 = points_spline_nf_load(t + 71 * TILE + k);
            const points_spline_nf_lane v305_1 = v252_1 + v304_2;
            points_spline_nf_store(t + 82 * TILE + k, v305_1);
            const points_spline_nf_lane v305_2 = v252_2 + v304_1;
            points_spline_nf_store(t + 83 * TILE + k, v305_2);
            g627 = g627 + v305_1;
            g628 = g628 + v305_2;
            const points_spline_nf_lane x1 = points_spline_nf_load(t + k);
            const points_spline_nf_lane x2 = points_spline_nf_load(t + 1 * TILE + k);
            const points_spline_nf_lane v307_1 = x1 * v305_1;
            const points_spline_nf_lane v307_2 = x2 * v305_2;
            const points_spline_nf_lane v12_1 = points_spline_nf_load(t + 69 * TILE + k);
            const points_spline_nf_lane v12_2 = points_spline_nf_load(t + 70 * TILE + k);
            const points_spline_nf_lane v309_1 = points_spline_nf_select_eq(v307_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_1 * v307_1);
            const points_spline_nf_lane v309_2 = points_spline_nf_select_eq(v307_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v12_2 * v307_2);
            const points_spline_nf_lane v310_1 = points_spline_nf_select_eq(v305_1, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v309_1);
            const points_spline_nf_lane v310_2 = points_spline_nf_select_eq(v305_2, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v309_2);
            const points_spline_nf_lane v113 = points_spline_nf_load(t + 81 * TILE + k);
            const points_spline_nf_lane v311_1 = v113 + v310_1;
            const points_spline_nf_lane v311_2 = v113 + v310_2;
            const points_spline_nf_lane v10_1 = points_spline_nf_load(t + 77 * TILE + k);
            const points_spline_nf_lane v10_2 = points_spline_nf_load(t + 78 * TILE + k);
            const points_spline_nf_lane v11_1 = points_spline_nf_load(t + 79 * TILE + k);
            const points_spline_nf_lane v11_2 = points_spline_nf_load(t + 80 * TILE + k);
            const points_spline_nf_lane v316_1 = v311_1 * (-(v11_1 / v10_1));
            const points_spline_nf_lane v316_2 = v311_2 * (-(v11_2 / v10_2));
            const points_spline_nf_lane v7_1 = points_spline_nf_load(t + 73 * TILE + k);
            const points_spline_nf_lane v7_2 = points_spline_nf_load(t + 74 * TILE + k);
            const points_spline_nf_lane v319_1 = points_spline_nf_select_lt(v7_1, points_spline_nf_set(0.0f), v316_1 * (-0.14476483f), v316_1 * 0.14476483f);
            const points_spline_nf_lane v319_2 = points_spline_nf_select_lt(v7_2, points_spline_nf_set(0.0f), v316_2 * (-0.14476483f), v316_2 * 0.14476483f);
            const points_spline_nf_lane v320_1 = FMA(v311_1, 1.0f / v10_1, v319_1);
            points_spline_nf_store(t + 84 * TILE + k, v320_1);
            const points_spline_nf_lane v320_2 = FMA(v311_2, 1.0f / v10_2, v319_2);
            points_spline_nf_store(t + 85 * TILE + k, v320_2);
        }
        total[627] += (double)points_spline_nf_hsum(g627);
        total[628] += (double)points_spline_nf_hsum(g628);
    }
    {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g629 = zero,
             g630 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v320_1 = points_spline_nf_load(t + 84 * TILE + k);
            const points_spline_nf_lane v320_2 = points_spline_nf_load(t + 85 * TILE + k);
            g629 = g629 + v320_1;
            g630 = g630 + v320_2;
            const points_spline_nf_lane v305_1 = points_spline_nf_load(t + 82 * TILE + k);
            const points_spline_nf_lane v305_2 = points_spline_nf_load(t + 83 * TILE + k);
            const points_spline_nf_lane v322_1 = v320_1;
            points_spline_nf_store(t + 69 * TILE + k, v322_1);
            const points_spline_nf_lane v322_2 = v320_2;
            points_spline_nf_store(t + 70 * TILE + k, v322_2);
            const points_spline_nf_lane v322_3 = v305_1;
            points_spline_nf_store(t + 71 * TILE + k, v322_3);
            const points_spline_nf_lane v322_4 = v305_2;
            points_spline_nf_store(t + 72 * TILE + k, v322_4);
        }
        total[629] += (double)points_spline_nf_hsum(g629);
        total[630] += (double)points_spline_nf_hsum(g630);
    }

    /* layer 1: autoregressive, forward, adjoint */
    points_spline_nf_outer(total + 631, t + 69 * TILE, t + 53 * TILE, points_spline_nf_hole12, 2, 4, 16, TILE, m);
    points_spline_nf_strips(t + 53 * TILE, flow_1_net_3_weight, 1, 16, t + 69 * TILE, NULL, NULL, points_spline_nf_strip13, 12, 4, 16, TILE, m);
    points_spline_nf_each_sigmoid(t + 69 * TILE, t + 37 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v324 = points_spline_nf_load(t + (53 + j) * TILE + k);
            const points_spline_nf_lane v325 = points_spline_nf_load(t + (69 + j) * TILE + k);
            const points_spline_nf_lane v327 = points_spline_nf_select_eq(v324, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v324 * v325);
            points_spline_nf_store(t + (37 + j) * TILE + k, v327);
        }
    points_spline_nf_outer(total + 695, t + 37 * TILE, t + 21 * TILE, NULL, 0, 16, 16, TILE, m);
    for (j = 0; j < 16; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g951 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v327 = points_spline_nf_load(t + (37 + j) * TILE + k);
            g951 = g951 + v327;
        }
        total[951 + j] += (double)points_spline_nf_hsum(g951);
    }

    /* layer 1: autoregressive, forward, adjoint */
    points_spline_nf_matvec(t + 21 * TILE, flow_1_net_2_weight, 1, 16, t + 37 * TILE, NULL, NULL, 16, 16, TILE, m);
    points_spline_nf_each_sigmoid(t + 37 * TILE, t + 5 * TILE, 16, TILE, m);
    for (j = 0; j < 16; j++)
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v330 = points_spline_nf_load(t + (21 + j) * TILE + k);
            const points_spline_nf_lane v331 = points_spline_nf_load(t + (37 + j) * TILE + k);
            const points_spline_nf_lane v333 = points_spline_nf_select_eq(v330, points_spline_nf_set(0.0f), points_spline_nf_set(0.0f), v330 * v331);
            points_spline_nf_store(t + (5 + j) * TILE + k, v333);
        }
    points_spline_nf_outer(total + 967, t + 5 * TILE, t + 3 * TILE, points_spline_nf_hole14, 16, 16, 2, TILE, m);
    for (j = 0; j < 16; j++) {
        const points_spline_nf_lane zero = points_spline_nf_set(0);
        points_spline_nf_lane g999 = zero;
        for (k = 0; k < m; k += LANES) {
            const points_spline_nf_lane v333 = points_spline_nf_load(t + (5 + j) * TILE + k);
            g999 = g999 + v333;
        }
        total[999 + j] += (double)points_spline_nf_hsum(g999);
    }
#undef TILE
}

static void points_spline_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    size_t i, j;
    (void)params;
    for (j = 0; j < 6; j++)
        for (i = 0; i < 2; i++)
            s[0 + 2 * j + i] = (float)total[13 + 0 + j + 6 * i];
    for (j = 0; j < 6; j++)
        for (i = 0; i < 2; i++)
            s[12 + 2 * j + i] = (float)total[1 + 0 + j + 6 * i];
    for (j = 0; j < 5; j++)
        for (i = 0; i < 2; i++)
            s[24 + 2 * j + i] = (float)total[25 + 0 + j + 5 * i];
    *loss = total[0];
    for (i = 0; i < 32; i++)
        grad[0 + i] = (float)total[967 + i];
    for (i = 0; i < 48; i += 3)
        for (j = points_spline_nf_hole14[i + 1]; j < points_spline_nf_hole14[i + 2]; j++)
            grad[0 + points_spline_nf_hole14[i] * 2 + j] = 0;
    grad[32] = (float)total[999];
    grad[33] = (float)total[1000];
    grad[34] = (float)total[1001];
    grad[35] = (float)total[1002];
    grad[36] = (float)total[1003];
    grad[37] = (float)total[1004];
    grad[38] = (float)total[1005];
    grad[39] = (float)total[1006];
    grad[40] = (float)total[1007];
    grad[41] = (float)total[1008];
    grad[42] = (float)total[1009];
    grad[43] = (float)total[1010];
    grad[44] = (float)total[1011];
    grad[45] = (float)total[1012];
    grad[46] = (float)total[1013];
    grad[47] = (float)total[1014];
    for (i = 0; i < 256; i++)
        grad[48 + i] = (float)total[695 + i];
    grad[304] = (float)total[951];
    grad[305] = (float)total[952];
    grad[306] = (float)total[953];
    grad[307] = (float)total[954];
    grad[308] = (float)total[955];
    grad[309] = (float)total[956];
    grad[310] = (float)total[957];
    grad[311] = (float)total[958];
    grad[312] = (float)total[959];
    grad[313] = (float)total[960];
    grad[314] = (float)total[961];
    grad[315] = (float)total[962];
    grad[316] = (float)total[963];
    grad[317] = (float)total[964];
    grad[318] = (float)total[965];
    grad[319] = (float)total[966];
    for (i = 0; i < 64; i++)
        grad[320 + i] = (float)total[631 + i];
    for (i = 0; i < 6; i += 3)
        for (j = points_spline_nf_hole12[i + 1]; j < points_spline_nf_hole12[i + 2]; j++)
            grad[320 + points_spline_nf_hole12[i] * 16 + j] = 0;
    grad[384] = (float)total[629];
    grad[385] = (float)total[630];
    grad[386] = (float)total[627];
    grad[387] = (float)total[628];
    for (i = 0; i < 32; i++)
        grad[388 + i] = (float)total[579 + i];
    for (i = 0; i < 48; i += 3)
        for (j = points_spline_nf_hole10[i + 1]; j < points_spline_nf_hole10[i + 2]; j++)
            grad[388 + points_spline_nf_hole10[i] * 2 + j] = 0;
    grad[420] = (float)total[611];
    grad[421] = (float)total[612];
    grad[422] = (float)total[613];
    grad[423] = (float)total[614];
    grad[424] = (float)total[615];
    grad[425] = (float)total[616];
    grad[426] = (float)total[617];
    grad[427] = (float)total[618];
    grad[428] = (float)total[619];
    grad[429] = (float)total[620];
    grad[430] = (float)total[621];
    grad[431] = (float)total[622];
    grad[432] = (float)total[623];
    grad[433] = (float)total[624];
    grad[434] = (float)total[625];
    grad[435] = (float)total[626];
    for (i = 0; i < 544; i++)
        grad[436 + i] = (float)total[35 + i];
    for (i = 0; i < 51; i += 3)
        for (j = points_spline_nf_hole8[i + 1]; j < points_spline_nf_hole8[i + 2]; j++)
            grad[436 + points_spline_nf_hole8[i] * 16 + j] = 0;
    for (i = 0; i < 34; i++)
        grad[980 + i] = s[i];
}

static double points_spline_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double total[1015] = {0};
    float s[35], t[257 * 64];
    size_t first;
    double loss = 0;
    (void)work;
    points_spline_nf_grad_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        points_spline_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        points_spline_nf_weights(n, rows, m, t + 128);
        points_spline_nf_grad_tile(params, s, m, t, total);
    }
    if (n > 0)
        points_spline_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

double points_spline_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? points_spline_nf_loss_grad(params, n, x, grad, work) : points_spline_nf_loss_only(params, n, x, work);
}

void points_spline_init(uint64_t seed, float *params)
{
    static const unsigned keep0[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned keep2[] = {16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16};
    static const unsigned keep4[] = {16,0,16,0};
    static const unsigned keep6[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned keep8[] = {16,0,16,0,16,0,16,0,16,0,16,0,16,0,16,0,16,0,16,0,16,0,16,0,
        16,0,16,0,16,0,16,0,16,0};
    static const struct points_spline_nf_initial from[] = {
        {0, 32, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep0, 2}, /* flow.1.net.1.weight */
        {32, 16, POINTS_SPLINE_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.1.bias */
        {48, 256, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL, 0.07905694150420949, 0.0, keep2, 16}, /* flow.1.net.2.weight */
        {304, 16, POINTS_SPLINE_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.2.bias */
        {320, 64, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL, 0.11180339887498948, 0.0, keep4, 16}, /* flow.1.net.3.weight */
        {384, 4, POINTS_SPLINE_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.3.bias */
        {388, 32, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep6, 2}, /* flow.2.net.1.weight */
        {420, 16, POINTS_SPLINE_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.1.bias */
        {436, 544, POINTS_SPLINE_NF_INIT_TRUNCATED_NORMAL, 0.11180339887498948, 0.0, keep8, 16}, /* flow.2.net.2.weight */
        {980, 34, POINTS_SPLINE_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.2.bias */
    };
    points_spline_nf_initialise(seed, from, sizeof from / sizeof *from, params);
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

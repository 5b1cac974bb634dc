/* maf.c - a normalizing flow in plain C, compiled by nfc 0.1.0. May be used under any terms.
 * Do not edit. maf.h says how to call it, and with which flags a row has the same bits in every call.
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
#include "maf.h"

#include <math.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define MAF_NF_VECTOR 1
#if defined(__AVX512F__)
#include <immintrin.h>
#define MAF_NF_LANE_BYTES 64
#define MAF_NF_AVX512 1
#elif defined(__AVX__)
#define MAF_NF_LANE_BYTES 32
#define MAF_NF_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define MAF_NF_LANE_BYTES 16
#ifdef __aarch64__
#include <arm_neon.h>
#endif
#ifdef __SSE2__
#define MAF_NF_SSE 1 /* as MAF_NF_AVX */
#endif
#endif
#define MAF_NF_LANES (MAF_NF_LANE_BYTES / sizeof(float))
typedef float maf_nf_lane __attribute__((vector_size(MAF_NF_LANE_BYTES)));
typedef int32_t maf_nf_mask __attribute__((vector_size(MAF_NF_LANE_BYTES)));
#define MAF_NF_FETCH(p) __builtin_prefetch(p)
#else
#define MAF_NF_FETCH(p) ((void)0)
#define MAF_NF_VECTOR 0
#define MAF_NF_LANES 1u
typedef float maf_nf_lane;
typedef int32_t maf_nf_mask;
#endif
#if defined(__GNUC__) && !defined(__TINYC__)
#define MAF_NF_INLINE static inline __attribute__((always_inline))
#else
#define MAF_NF_INLINE static inline
#endif
static inline maf_nf_lane maf_nf_load(const float *p)
{
    maf_nf_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void maf_nf_store(float *p, maf_nf_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline maf_nf_lane maf_nf_set(float a)
{
#if MAF_NF_VECTOR
    const maf_nf_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline maf_nf_lane maf_nf_select(maf_nf_mask m, maf_nf_lane a, maf_nf_lane b)
{
#ifdef MAF_NF_AVX
    return __builtin_ia32_blendvps256(b, a, (maf_nf_lane)m);
#elif MAF_NF_VECTOR
    return (maf_nf_lane)(((maf_nf_mask)a & m) | ((maf_nf_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

/* x, but at most high; NaN comes through. */
static inline maf_nf_lane maf_nf_most(float high, maf_nf_lane x)
{
    const maf_nf_lane b = maf_nf_set(high);
#ifdef MAF_NF_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(MAF_NF_SSE)
    return __builtin_ia32_minps(b, x);
#elif defined(MAF_NF_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return maf_nf_select((maf_nf_mask)(b < x), b, x);
#endif
}

/* x, but at least low and at most high; NaN comes through. */
static inline maf_nf_lane maf_nf_limit(float low, float high, maf_nf_lane x)
{
    const maf_nf_lane a = maf_nf_set(low);
#ifdef MAF_NF_AVX
    return maf_nf_most(high, __builtin_ia32_maxps256(a, x));
#elif defined(MAF_NF_SSE)
    return maf_nf_most(high, __builtin_ia32_maxps(a, x));
#elif defined(MAF_NF_AVX512)
    return maf_nf_most(high, _mm512_maskz_max_ps((__mmask16)-1, a, x));
#else
    return maf_nf_most(high, maf_nf_select((maf_nf_mask)(x < a), a, x));
#endif
}

/* a b + c, rounded once where the target has an instruction for it. Nothing else is contracted: a row has the same bits
 * whatever function it passes through. */
static inline maf_nf_lane maf_nf_fma(maf_nf_lane a, maf_nf_lane b, maf_nf_lane c)
{
#ifdef MAF_NF_AVX512
    return _mm512_fmadd_ps(a, b, c);
#elif defined(MAF_NF_AVX) && defined(__FMA__)
    return __builtin_ia32_vfmaddps256(a, b, c);
#elif MAF_NF_VECTOR && defined(__aarch64__)
    return (maf_nf_lane)vfmaq_f32((float32x4_t)c, (float32x4_t)a, (float32x4_t)b);
#else
    return a * b + c;
#endif
}

/* c - a b */
static inline maf_nf_lane maf_nf_less(maf_nf_lane c, maf_nf_lane a, maf_nf_lane b)
{
#if MAF_NF_VECTOR && (defined(MAF_NF_AVX512) || defined(__FMA__) || defined(__aarch64__))
    return maf_nf_fma(-a, b, c);
#else
    return c - a * b;
#endif
}

/* c + x p, for one step of Horner's rule */
static inline maf_nf_lane maf_nf_next(float c, maf_nf_lane x, maf_nf_lane p) { return maf_nf_fma(x, p, maf_nf_set(c)); }
/* c + x d */
static inline maf_nf_lane maf_nf_line(float c, maf_nf_lane x, float d) { return maf_nf_fma(x, maf_nf_set(d), maf_nf_set(c)); }

static inline maf_nf_lane maf_nf_sqrt(maf_nf_lane a)
{
#ifdef MAF_NF_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(MAF_NF_SSE)
    return __builtin_ia32_sqrtps(a);
#elif defined(MAF_NF_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif MAF_NF_VECTOR
    maf_nf_lane r = a;
    unsigned i;
    for (i = 0; i < MAF_NF_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

#if MAF_NF_VECTOR
#define MAF_NF_INTEGER 12583166.0f /* 1.5 * 2^23 + 2 * 127: the lowest bits of a number added to it are an integer */
/* a 2^n for t = MAF_NF_INTEGER + n, rounded once where it is subnormal: 2^n is two factors, their exponents half of n's. */
static inline maf_nf_lane maf_nf_scale(maf_nf_lane a, maf_nf_lane t)
{
#ifdef MAF_NF_AVX512
    return _mm512_maskz_scalef_ps((__mmask16)-1, a, t - MAF_NF_INTEGER);
#else
    const maf_nf_mask biased = (maf_nf_mask)t & 511, half = biased >> 1;
    return a * (maf_nf_lane)(half << 23) * (maf_nf_lane)((biased - half) << 23);
#endif
}
#endif

/* The sum over the lanes: halves are added, and their halves, always in the same order. */
static inline float maf_nf_hsum(maf_nf_lane a)
{
#ifdef MAF_NF_AVX512
    return _mm512_reduce_add_ps(a);
#elif defined(MAF_NF_AVX)
    float low __attribute__((vector_size(16))), s __attribute__((vector_size(16)));
    memcpy(&low, &a, 16);
    memcpy(&s, (const char *)&a + 16, 16);
    s += low;
    return (s[0] + s[2]) + (s[1] + s[3]);
#elif MAF_NF_VECTOR
    const maf_nf_lane s = a;
    return (s[0] + s[2]) + (s[1] + s[3]);
#else
    return a;
#endif
}

/* Turns a square of numbers, MAF_NF_SIDE a side: to[c * to_apart + r] = from[r * apart + c]. */
#if MAF_NF_VECTOR && defined(__has_builtin)
#if __has_builtin(__builtin_shufflevector)
#define MAF_NF_SIDE (16 / sizeof(float))
typedef float maf_nf_row __attribute__((vector_size(16)));
static inline void maf_nf_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    maf_nf_row a, b, c, d, ab, cd;
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
#ifndef MAF_NF_SIDE
#define MAF_NF_SIDE 1
static inline void maf_nf_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    (void)to_apart, (void)apart;
    *to = *from;
}
#endif

static inline maf_nf_lane maf_nf_select_lt(maf_nf_lane a, maf_nf_lane b, maf_nf_lane yes, maf_nf_lane no)
{
    return maf_nf_select((maf_nf_mask)(a < b), yes, no);
}

static inline maf_nf_lane maf_nf_select_le(maf_nf_lane a, maf_nf_lane b, maf_nf_lane yes, maf_nf_lane no)
{
    return maf_nf_select((maf_nf_mask)(a <= b), yes, no);
}

/* The larger; a NaN in either argument comes through. */
static inline maf_nf_lane maf_nf_max(maf_nf_lane a, maf_nf_lane b) { return maf_nf_select_lt(b, a, a, maf_nf_select((maf_nf_mask)(a == a), b, a)); }

static inline maf_nf_lane maf_nf_abs(maf_nf_lane a)
{
#if MAF_NF_VECTOR
    return (maf_nf_lane)((maf_nf_mask)a & ~(maf_nf_mask)maf_nf_set((float)-0.0));
#else
    return (float)fabs((double)a);
#endif
}

#if MAF_NF_VECTOR
/* e^x = 2^n (1 + w) = 2^n e^r with |r| <= ln(2)/2; returns w, and n as maf_nf_scale takes it. */
static inline maf_nf_lane maf_nf_exp_parts(maf_nf_lane x, maf_nf_lane *power)
{
    maf_nf_lane n, r, z, p;
    x = maf_nf_limit(-104.0f, 89.0f, x);
    *power = maf_nf_line(MAF_NF_INTEGER, x, 1.44269504f); /* rounds to an integer */
    n = *power - MAF_NF_INTEGER;
    r = maf_nf_fma(n, maf_nf_set(2.12194440e-4f), maf_nf_less(x, n, maf_nf_set(0.693359375f)));
    z = r * r;
    p = maf_nf_fma(z, maf_nf_set(1.39504799e-3f), maf_nf_line(0.041666206f, r, 8.36888235e-3f));
    p = maf_nf_fma(z, p, maf_nf_line(0.5f, r, 0.166665196f));
    return maf_nf_fma(z, p, r);
}
#endif
static inline maf_nf_lane maf_nf_exp(maf_nf_lane x)
{
#if MAF_NF_VECTOR
    maf_nf_lane power;
    const maf_nf_lane w = maf_nf_exp_parts(x, &power);
    return maf_nf_scale(1.0f + w, power);
#else
    return expf(x);
#endif
}

/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline maf_nf_lane maf_nf_log(maf_nf_lane x)
{
#if MAF_NF_VECTOR
    const maf_nf_lane zero = maf_nf_set(0.0f);
    const maf_nf_mask tiny = (maf_nf_mask)(x < 1.17549435e-38f);
    maf_nf_mask i;
    maf_nf_lane y = maf_nf_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = (((maf_nf_mask)y & 0x7fffffff) - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (maf_nf_lane)((maf_nf_mask)y - (i << 23)) - 1.0f;
    n = (maf_nf_lane)(i + 0x4b400000) - 12582912.0f - maf_nf_select(tiny, maf_nf_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * maf_nf_next(0.666666627f, z, maf_nf_next(0.400003552f, z, maf_nf_line(0.285358906f, z, 0.236105233f)));
    h = 0.5f * f * f;
    r = maf_nf_fma(n, maf_nf_set(0.693359375f), f - (h - maf_nf_fma(n, maf_nf_set(-2.12194440e-4f), s * (h + r))));
    r = maf_nf_select((maf_nf_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = maf_nf_select((maf_nf_mask)(x == 0.0f), zero - INFINITY, r);
    return maf_nf_select((maf_nf_mask)(x < 0.0f), maf_nf_set(NAN), r);
#else
    return logf(x);
#endif
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline maf_nf_lane maf_nf_normal(maf_nf_lane u)
{
    const maf_nf_lane tail = 0.5f * maf_nf_select_lt(u, maf_nf_set(0.0f), -u, u), q = 0.5f - tail,
                  r = maf_nf_less(maf_nf_set(0.180625f), q, q);
    const maf_nf_lane s = maf_nf_sqrt(-maf_nf_log(tail)), c = s - 1.6f, e = s - 5.0f;
    maf_nf_lane z, middle, far, extreme;
    middle = maf_nf_next(3.3871327179f, r, maf_nf_next(50.434271938f, r, maf_nf_line(159.29113202f, r, 59.109374720f)));
    middle = q * middle / maf_nf_next(1.0f, r, maf_nf_next(17.895169469f, r, maf_nf_line(78.757757664f, r, 67.187563600f)));
    far = maf_nf_next(1.4234372777f, c, maf_nf_next(2.7568153900f, c, maf_nf_line(1.3067284816f, c, 0.17023821103f)));
    far = far / maf_nf_next(1.0f, c, maf_nf_line(0.73700164250f, c, 0.12021132975f));
    extreme = maf_nf_next(6.6579051150f, e, maf_nf_next(3.0812263860f, e, maf_nf_line(0.42868294337f, e, 0.017337203997f)));
    extreme = extreme / maf_nf_next(1.0f, e, maf_nf_line(0.24197894225f, e, 0.012258202635f));
    z = maf_nf_select_lt(q, maf_nf_set(0.425f), middle, maf_nf_select_lt(s, maf_nf_set(5.0f), far, extreme));
    return maf_nf_select_lt(u, maf_nf_set(0.0f), -z, z);
}

/* One result: d = from + sum_i weight[i * step_i] a[i], or d += sum_i ...; four lanes of rows at a time. */
static inline void maf_nf_dot(float *d, maf_nf_lane from, int more, const float *weight, size_t step_i, const float *a,
                          size_t in, size_t stride_a, size_t m)
{
    size_t k, i;
    for (k = 0; k + 4 * MAF_NF_LANES <= m; k += 4 * MAF_NF_LANES) {
        const float *x = a + k, *w = weight;
        maf_nf_lane s0 = more ? maf_nf_load(d + k) : from, s1 = more ? maf_nf_load(d + k + MAF_NF_LANES) : from;
        maf_nf_lane s2 = more ? maf_nf_load(d + k + 2 * MAF_NF_LANES) : from, s3 = more ? maf_nf_load(d + k + 3 * MAF_NF_LANES) : from;
        for (i = 0; i < in; i++, x += stride_a, w += step_i) {
            s0 = maf_nf_fma(maf_nf_load(x), maf_nf_set(*w), s0);
            s1 = maf_nf_fma(maf_nf_load(x + MAF_NF_LANES), maf_nf_set(*w), s1);
            s2 = maf_nf_fma(maf_nf_load(x + 2 * MAF_NF_LANES), maf_nf_set(*w), s2);
            s3 = maf_nf_fma(maf_nf_load(x + 3 * MAF_NF_LANES), maf_nf_set(*w), s3);
        }
        maf_nf_store(d + k, s0);
        maf_nf_store(d + k + MAF_NF_LANES, s1);
        maf_nf_store(d + k + 2 * MAF_NF_LANES, s2);
        maf_nf_store(d + k + 3 * MAF_NF_LANES, s3);
    }
    for (; k < m; k += MAF_NF_LANES) {
        maf_nf_lane s = more ? maf_nf_load(d + k) : from;
        for (i = 0; i < in; i++)
            s = maf_nf_fma(maf_nf_load(a + i * stride_a + k), maf_nf_set(weight[i * step_i]), s);
        maf_nf_store(d + k, s);
    }
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i], or d[o] += sum_i ..., four results at a time: for small
 * matrices, for the last lane and for what is left of a large one. */
static inline void maf_nf_matvec4(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                              const float *bias, size_t in, size_t out, size_t stride, size_t stride_a, size_t m,
                              int more)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += MAF_NF_LANES)
        for (o = 0; o < whole; o += 4) {
            const float *w = weight + o * step_o;
            float *to = d + o * stride + k;
            maf_nf_lane s0, s1, s2, s3;
            if (more) {
                s0 = maf_nf_load(to), s1 = maf_nf_load(to + stride);
                s2 = maf_nf_load(to + 2 * stride), s3 = maf_nf_load(to + 3 * stride);
            } else {
                s0 = maf_nf_set(bias ? bias[o] : 0), s1 = maf_nf_set(bias ? bias[o + 1] : 0);
                s2 = maf_nf_set(bias ? bias[o + 2] : 0), s3 = maf_nf_set(bias ? bias[o + 3] : 0);
            }
            for (i = 0; i < in; i++, w += step_i) {
                const maf_nf_lane x = maf_nf_load(a + i * stride_a + k);
                s0 = maf_nf_fma(x, maf_nf_set(w[0]), s0);
                s1 = maf_nf_fma(x, maf_nf_set(w[step_o]), s1);
                s2 = maf_nf_fma(x, maf_nf_set(w[2 * step_o]), s2);
                s3 = maf_nf_fma(x, maf_nf_set(w[3 * step_o]), s3);
            }
            maf_nf_store(to, s0);
            maf_nf_store(to + stride, s1);
            maf_nf_store(to + 2 * stride, s2);
            maf_nf_store(to + 3 * stride, s3);
        }
    for (o = whole; o < out; o++)
        maf_nf_dot(d + o * stride, maf_nf_set(bias ? bias[o] : 0), more, weight + o * step_o, step_i, a, in, stride_a, m);
}

/* A block of 6 results of 2 lanes of rows each fills the vector registers. */
typedef struct maf_nf_block {
    maf_nf_lane s00, s01, s10, s11, s20, s21, s30, s31, s40, s41, s50, s51;
} maf_nf_block;

MAF_NF_INLINE maf_nf_block maf_nf_block6_load(const float *d, size_t stride)
{
    const maf_nf_block b = {
        maf_nf_load(d),
        maf_nf_load(d + MAF_NF_LANES),
        maf_nf_load(d + stride),
        maf_nf_load(d + stride + MAF_NF_LANES),
        maf_nf_load(d + 2 * stride),
        maf_nf_load(d + 2 * stride + MAF_NF_LANES),
        maf_nf_load(d + 3 * stride),
        maf_nf_load(d + 3 * stride + MAF_NF_LANES),
        maf_nf_load(d + 4 * stride),
        maf_nf_load(d + 4 * stride + MAF_NF_LANES),
        maf_nf_load(d + 5 * stride),
        maf_nf_load(d + 5 * stride + MAF_NF_LANES),
    };
    return b;
}

MAF_NF_INLINE void maf_nf_block6_store(float *d, size_t stride, const maf_nf_block *b)
{
    maf_nf_store(d, b->s00), maf_nf_store(d + MAF_NF_LANES, b->s01);
    maf_nf_store(d + stride, b->s10), maf_nf_store(d + stride + MAF_NF_LANES, b->s11);
    maf_nf_store(d + 2 * stride, b->s20), maf_nf_store(d + 2 * stride + MAF_NF_LANES, b->s21);
    maf_nf_store(d + 3 * stride, b->s30), maf_nf_store(d + 3 * stride + MAF_NF_LANES, b->s31);
    maf_nf_store(d + 4 * stride, b->s40), maf_nf_store(d + 4 * stride + MAF_NF_LANES, b->s41);
    maf_nf_store(d + 5 * stride, b->s50), maf_nf_store(d + 5 * stride + MAF_NF_LANES, b->s51);
}

/* Result o += sum_i w[o * step_o + i * step_i] a[i * apart] for i < n, two lanes for each i. */
MAF_NF_INLINE void maf_nf_block6_add(maf_nf_block *b, const float *w, size_t step_o, size_t step_i, const float *a,
                             size_t apart, size_t n)
{
    for (; n > 0; n--, w += step_i, a += apart) {
        const maf_nf_lane x = maf_nf_load(a), y = maf_nf_load(a + MAF_NF_LANES);
        MAF_NF_FETCH(w + 11 * step_o); /* of the next block */
        b->s00 = maf_nf_fma(x, maf_nf_set(w[0]), b->s00);
        b->s01 = maf_nf_fma(y, maf_nf_set(w[0]), b->s01);
        b->s10 = maf_nf_fma(x, maf_nf_set(w[step_o]), b->s10);
        b->s11 = maf_nf_fma(y, maf_nf_set(w[step_o]), b->s11);
        b->s20 = maf_nf_fma(x, maf_nf_set(w[2 * step_o]), b->s20);
        b->s21 = maf_nf_fma(y, maf_nf_set(w[2 * step_o]), b->s21);
        b->s30 = maf_nf_fma(x, maf_nf_set(w[3 * step_o]), b->s30);
        b->s31 = maf_nf_fma(y, maf_nf_set(w[3 * step_o]), b->s31);
        b->s40 = maf_nf_fma(x, maf_nf_set(w[4 * step_o]), b->s40);
        b->s41 = maf_nf_fma(y, maf_nf_set(w[4 * step_o]), b->s41);
        b->s50 = maf_nf_fma(x, maf_nf_set(w[5 * step_o]), b->s50);
        b->s51 = maf_nf_fma(y, maf_nf_set(w[5 * step_o]), b->s51);
    }
}

MAF_NF_INLINE maf_nf_block maf_nf_block6_zero(void)
{
    const maf_nf_lane z = maf_nf_set(0);
    const maf_nf_block b = {z, z, z, z, z, z, z, z, z, z, z, z};
    return b;
}

/* Inputs that a product takes at a time: two lanes of them, 16 KB, stay in the first cache. */
#define MAF_NF_STRETCH (8192 / sizeof(maf_nf_lane))
/* Rows it takes at a time: weights, once in the first cache, serve them all. */
#define MAF_NF_GROUP ((MAF_NF_VECTOR ? 8 : 2) * MAF_NF_LANES)

/* m rows of n values, two lanes of rows at a time: those of row k and the next, n times two lanes, at pack + k * n. */
static inline void maf_nf_pack(float *pack, const float *a, size_t n, size_t stride, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += 2 * MAF_NF_LANES)
        for (i = 0; i < n; i++, pack += 2 * MAF_NF_LANES) {
            maf_nf_store(pack, maf_nf_load(a + i * stride + k));
            maf_nf_store(pack + MAF_NF_LANES, maf_nf_load(a + i * stride + k + MAF_NF_LANES));
        }
}

/* What products begin with: the bias, every `apart`-th of it, or 0. */
static inline void maf_nf_begin(float *d, const float *bias, size_t apart, size_t out, size_t stride, size_t m)
{
    size_t o, k;
    for (o = 0; o < out; o++)
        for (k = 0; k < m; k += MAF_NF_LANES)
            maf_nf_store(d + o * stride + k, maf_nf_set(bias ? bias[o * apart] : 0));
}

/* What they may end with: 0 where the gate is not above 0. The gate may be d itself: a relu. */
static inline void maf_nf_gate(float *d, const float *gate, size_t out, size_t stride, size_t m)
{
    const maf_nf_lane zero = maf_nf_set(0);
    size_t o, k;
    for (o = 0; gate && o < out; o++)
        for (k = 0; k < m; k += MAF_NF_LANES)
            maf_nf_store(d + o * stride + k,
                     maf_nf_select_lt(zero, maf_nf_load(gate + o * stride + k), maf_nf_load(d + o * stride + k), zero));
}

/* A block at d of up to 6 results. Fewer than 6 are computed with those before them, which stay as they are: whatever
 * block or rest a result is in, its sum starts at what is at d and goes on in the order of the inputs. */
MAF_NF_INLINE maf_nf_block maf_nf_six_begin(const float *d, size_t results, size_t stride)
{
    return maf_nf_block6_load(d - (6 - results) * stride, stride);
}

MAF_NF_INLINE void maf_nf_six_end(float *d, size_t results, size_t stride, const maf_nf_block *b)
{
    float six[6 * 2 * MAF_NF_LANES];
    const float *sum = six + (6 - results) * 2 * MAF_NF_LANES;
    size_t o, k;
    if (results == 6) {
        maf_nf_block6_store(d, stride, b);
        return;
    }
    maf_nf_block6_store(six, 2 * MAF_NF_LANES, b);
    for (o = 0; o < results; o++)
        for (k = 0; k < 2 * MAF_NF_LANES; k += MAF_NF_LANES)
            maf_nf_store(d + o * stride + k, maf_nf_load(sum + o * 2 * MAF_NF_LANES + k));
}

/* Adds to them the sums over n inputs, `apart` from each other. */
MAF_NF_INLINE void maf_nf_six(float *d, size_t results, const float *weight, size_t step_o, size_t step_i, const float *a,
                      size_t apart, size_t n, size_t stride)
{
    maf_nf_block b = maf_nf_six_begin(d, results, stride);
    maf_nf_block6_add(&b, weight - (6 - results) * step_o, step_o, step_i, a, apart, n);
    maf_nf_six_end(d, results, stride, &b);
}

/* The same for a group of rows; next: how far apart the inputs of two rows are. */
#ifndef MAF_NF_APART /* what it is, if it is to have the registers for itself */
#define MAF_NF_APART static inline
#endif
MAF_NF_APART void maf_nf_sixes(float *d, size_t results, const float *weight, size_t step_o, size_t step_i,
                       const float *a, size_t next, size_t apart, size_t n, size_t stride, size_t group)
{
    size_t k;
    for (k = 0; k < group; k += 2 * MAF_NF_LANES)
        maf_nf_six(d + k, results, weight, step_o, step_i, a + k * next, apart, n, stride);
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 * Then 0 where the gate, if there is one, is not above 0: see maf_nf_gate. pack: room for in * m numbers, or for
 * MAF_NF_STRETCH * MAF_NF_GROUP where these are fewer. */
static inline void maf_nf_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const float *gate, float *pack, size_t in, size_t out,
                             size_t stride, size_t m)
{
    const size_t whole = out < 6 || in * out < 512 ? 0 : m / (2 * MAF_NF_LANES) * 2 * MAF_NF_LANES;
    const size_t few = whole && out % 6 < 3 ? out % 6 : 0, sixes = out - few; /* one or two are no block */
    const int packs = sixes > 24;                                             /* inputs are read often enough */
    size_t g, o, first;
    if (few) {
        maf_nf_matvec4(d + sixes * stride, weight + sixes * step_o, step_o, step_i, a, bias ? bias + sixes : NULL, in, few,
                   stride, stride, whole, 0);
        maf_nf_gate(d + sixes * stride, gate ? gate + sixes * stride : NULL, few, stride, whole);
    }
    if (whole < m) {
        maf_nf_matvec4(d + whole, weight, step_o, step_i, a + whole, bias, in, out, stride, stride, m - whole, 0);
        maf_nf_gate(d + whole, gate ? gate + whole : NULL, out, stride, m - whole);
    }
    for (first = 0; first < in; first += MAF_NF_STRETCH) {
        const size_t n = in - first < MAF_NF_STRETCH ? in - first : MAF_NF_STRETCH;
        for (g = 0; g < whole; g += MAF_NF_GROUP) {
            const size_t group = whole - g < MAF_NF_GROUP ? whole - g : MAF_NF_GROUP;
            const float *x = a + first * stride + g;
            if (packs)
                maf_nf_pack(pack, x, n, stride, group);
            for (o = 0; o < sixes; o += 6) {
                const size_t results = sixes - o < 6 ? sixes - o : 6;
                float *to = d + o * stride + g;
                if (first == 0)
                    maf_nf_begin(to, bias ? bias + o : NULL, 1, results, stride, group);
                maf_nf_sixes(to, results, weight + o * step_o + first * step_i, step_o, step_i, packs ? pack : x,
                         packs ? n : 1, packs ? 2 * MAF_NF_LANES : stride, n, stride, group);
                if (first + n == in)
                    maf_nf_gate(to, gate ? gate + o * stride + g : NULL, results, stride, group);
            }
        }
    }
}

/* Which results of a block of six a strip adds to: the first 1 to 5, all 6, the last 5 to 1 as 7 to 11; 0: others. */
static inline unsigned maf_nf_part(const unsigned *strip, size_t results)
{
    const size_t at = strip[0] + 6 - results;
    return strip[1] == results ? 6u : at == 0 ? strip[1] : at + strip[1] == 6 ? 12 - strip[1] : 0;
}

#define MAF_NF_TAKE(r)                                             \
    b->s##r##0 = maf_nf_fma(x, maf_nf_set(w[r * step_o]), b->s##r##0); \
    b->s##r##1 = maf_nf_fma(y, maf_nf_set(w[r * step_o]), b->s##r##1);
#define MAF_NF_TAKES(part, results)                                      \
    case part:                                                       \
        for (; n > 0; n--, w += step_i, a += 2 * MAF_NF_LANES) {         \
            const maf_nf_lane x = maf_nf_load(a), y = maf_nf_load(a + MAF_NF_LANES); \
            results                                                  \
        }                                                            \
        break;
/* maf_nf_block6_add for a part of the block. */
MAF_NF_INLINE void maf_nf_block6_part(maf_nf_block *b, unsigned part, const float *w, size_t step_o, size_t step_i,
                              const float *a, size_t n)
{
    switch (part) {
        MAF_NF_TAKES(1, MAF_NF_TAKE(0))
        MAF_NF_TAKES(2, MAF_NF_TAKE(0) MAF_NF_TAKE(1))
        MAF_NF_TAKES(3, MAF_NF_TAKE(0) MAF_NF_TAKE(1) MAF_NF_TAKE(2))
        MAF_NF_TAKES(4, MAF_NF_TAKE(0) MAF_NF_TAKE(1) MAF_NF_TAKE(2) MAF_NF_TAKE(3))
        MAF_NF_TAKES(5, MAF_NF_TAKE(0) MAF_NF_TAKE(1) MAF_NF_TAKE(2) MAF_NF_TAKE(3) MAF_NF_TAKE(4))
        MAF_NF_TAKES(7, MAF_NF_TAKE(1) MAF_NF_TAKE(2) MAF_NF_TAKE(3) MAF_NF_TAKE(4) MAF_NF_TAKE(5))
        MAF_NF_TAKES(8, MAF_NF_TAKE(2) MAF_NF_TAKE(3) MAF_NF_TAKE(4) MAF_NF_TAKE(5))
        MAF_NF_TAKES(9, MAF_NF_TAKE(3) MAF_NF_TAKE(4) MAF_NF_TAKE(5))
        MAF_NF_TAKES(10, MAF_NF_TAKE(4) MAF_NF_TAKE(5))
        MAF_NF_TAKES(11, MAF_NF_TAKE(5))
    default:
        maf_nf_block6_add(b, w, step_o, step_i, a, 2 * MAF_NF_LANES, n);
    }
}

/* What strips s .. last - 1 of a block add to its results, in this order, for the inputs [first, end) in pack. six:
 * that many results end with the block's, so that it can be one of six. */
MAF_NF_INLINE void maf_nf_strip_block(float *d, size_t results, int six, const float *weight, size_t step_o, size_t step_i,
                              const float *pack, const unsigned *s, const unsigned *last, size_t first, size_t end,
                              size_t stride)
{
    const unsigned *q;
    while (s < last) {
        int any = 0;
        maf_nf_block b;
        for (; s < last && !(six && maf_nf_part(s, results)); s += 4) {
            const size_t i = s[2] < first ? first : s[2], to = s[3] < end ? s[3] : end;
            if (i < to)
                maf_nf_matvec4(d + s[0] * stride, weight + s[0] * step_o + i * step_i, step_o, step_i,
                           pack + (i - first) * 2 * MAF_NF_LANES, NULL, to - i, s[1], stride, 2 * MAF_NF_LANES, 2 * MAF_NF_LANES,
                           1);
        }
        for (q = s; q < last && maf_nf_part(q, results); q += 4)
            any |= q[2] < end && q[3] > first;
        if (!any) {
            s = q;
            continue;
        }
        b = maf_nf_six_begin(d, results, stride);
        for (; s < q; s += 4) {
            const size_t i = s[2] < first ? first : s[2], to = s[3] < end ? s[3] : end;
            if (i < to)
                maf_nf_block6_part(&b, maf_nf_part(s, results), weight - (6 - results) * step_o + i * step_i, step_o, step_i,
                               pack + (i - first) * 2 * MAF_NF_LANES, to - i);
        }
        maf_nf_six_end(d, results, stride, &b);
    }
}

/* maf_nf_matvec for a matrix with zeros in known places: a table of blocks, each followed by its strips, by four numbers.
 * A block is r, n, apart, strips: n results, six at most, r, r + apart, ... A strip is k, n, from, to: n of them from
 * the k-th (0) on take the inputs [from, to). `to` does not fall from one to the next. No other weight counts. */
static inline void maf_nf_strips(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const float *gate, float *pack, const unsigned *table,
                             size_t rows, size_t in, size_t out, size_t stride, size_t m)
{
    const size_t whole = m / (2 * MAF_NF_LANES) * 2 * MAF_NF_LANES;
    const unsigned *block, *s, *last;
    size_t g, k, first;
    if (whole < m) {
        maf_nf_begin(d + whole, bias, 1, out, stride, m - whole);
        for (block = table; block < table + 4 * rows; block = last)
            for (s = block + 4, last = s + 4 * block[3]; s < last; s += 4)
                maf_nf_matvec4(d + (block[0] + s[0] * block[2]) * stride + whole,
                           weight + (block[0] + s[0] * block[2]) * step_o + s[2] * step_i, step_o * block[2], step_i,
                           a + s[2] * stride + whole, NULL, s[3] - s[2], s[1], stride * block[2], stride, m - whole, 1);
        maf_nf_gate(d + whole, gate ? gate + whole : NULL, out, stride, m - whole);
    }
    for (first = 0; first < in; first += MAF_NF_STRETCH) {
        const size_t n = in - first < MAF_NF_STRETCH ? in - first : MAF_NF_STRETCH;
        for (g = 0; g < whole; g += MAF_NF_GROUP) {
            const size_t group = whole - g < MAF_NF_GROUP ? whole - g : MAF_NF_GROUP;
            maf_nf_pack(pack, a + first * stride + g, n, stride, group);
            for (block = table; block < table + 4 * rows; block = last) {
                const size_t at = block[0] * stride + g, apart = block[2], end = block[3] ? block[4 * block[3] + 3] : 0;
                last = block + 4 + 4 * block[3];
                if (first == 0)
                    maf_nf_begin(d + at, bias ? bias + block[0] : NULL, apart, block[1], stride * apart, group);
                for (k = 0; end > first && k < group; k += 2 * MAF_NF_LANES)
                    maf_nf_strip_block(d + at + k, block[1], block[0] >= (6 - block[1]) * apart, weight + block[0] * step_o,
                                   step_o * apart, step_i, pack + k * n, block + 4, last, first, first + n,
                                   stride * apart);
                if (end <= first + n && (first == 0 || end > first))
                    maf_nf_gate(d + at, gate ? gate + at : NULL, block[1], stride * apart, group);
            }
        }
    }
}

/* turned[row * 2 lanes + c] = b[c] for the first `rows` rows, whole lanes, of 2 lanes of values; 0 from cols on. */
static inline void maf_nf_turn(float *turned, const float *b, size_t cols, size_t rows, size_t stride)
{
    const size_t whole = cols / MAF_NF_SIDE * MAF_NF_SIDE;
    size_t row, c;
    for (c = 0; c < whole; c += MAF_NF_SIDE)
        for (row = 0; row < rows; row += MAF_NF_SIDE) {
            MAF_NF_FETCH(b + (c + MAF_NF_SIDE + row / MAF_NF_SIDE % MAF_NF_SIDE) * stride + row);
            maf_nf_turn_square(turned + row * 2 * MAF_NF_LANES + c, 2 * MAF_NF_LANES, b + c * stride + row, stride);
        }
    for (; c < 2 * MAF_NF_LANES; c++)
        for (row = 0; row < rows; row++)
            turned[row * 2 * MAF_NF_LANES + c] = c < cols ? b[c * stride + row] : 0;
}

/* sum[o] = sum over rows of a[o] turned[row], for fewer than 6 values of o and 2 lanes; += where there are more. */
static inline void maf_nf_outer_few(float *sum, const float *a, size_t out, const float *turned, size_t rows,
                                size_t stride, int more)
{
    size_t o, k, c;
    for (o = 0; o < out; o++)
        for (k = 0; k < rows; k++)
            for (c = o * 2 * MAF_NF_LANES; c < (o + 1) * 2 * MAF_NF_LANES; c += MAF_NF_LANES)
                maf_nf_store(sum + c, maf_nf_fma(maf_nf_load(turned + (k - o) * 2 * MAF_NF_LANES + c), maf_nf_set(a[o * stride + k]),
                                         more || k ? maf_nf_load(sum + c) : maf_nf_set(0)));
}

/* total[o * in + i] += sum over rows of a[o] b[i], four results at a time: for small matrices. */
static inline void maf_nf_outer4(double *total, const float *a, const float *b, size_t out, size_t in, size_t stride,
                             size_t m)
{
    const size_t whole = in / 4 * 4;
    size_t k, o, i;
    for (o = 0; o < out; o++) {
        const float *x = a + o * stride;
        for (i = 0; i < whole; i += 4) {
            const float *y = b + i * stride;
            double *t = total + o * in + i;
            maf_nf_lane s0 = maf_nf_set(0), s1 = s0, s2 = s0, s3 = s0;
            for (k = 0; k < m; k += MAF_NF_LANES) {
                const maf_nf_lane v = maf_nf_load(x + k);
                s0 = maf_nf_fma(v, maf_nf_load(y + k), s0);
                s1 = maf_nf_fma(v, maf_nf_load(y + stride + k), s1);
                s2 = maf_nf_fma(v, maf_nf_load(y + 2 * stride + k), s2);
                s3 = maf_nf_fma(v, maf_nf_load(y + 3 * stride + k), s3);
            }
            t[0] += (double)maf_nf_hsum(s0);
            t[1] += (double)maf_nf_hsum(s1);
            t[2] += (double)maf_nf_hsum(s2);
            t[3] += (double)maf_nf_hsum(s3);
        }
        for (i = whole; i < in; i++) {
            maf_nf_lane s0 = maf_nf_set(0), s1 = s0; /* two chains */
            for (k = 0; k + MAF_NF_LANES < m; k += 2 * MAF_NF_LANES) {
                s0 = maf_nf_fma(maf_nf_load(x + k), maf_nf_load(b + i * stride + k), s0);
                s1 = maf_nf_fma(maf_nf_load(x + k + MAF_NF_LANES), maf_nf_load(b + i * stride + k + MAF_NF_LANES), s1);
            }
            if (k < m)
                s0 = maf_nf_fma(maf_nf_load(x + k), maf_nf_load(b + i * stride + k), s0);
            total[o * in + i] += (double)maf_nf_hsum(s0 + s1);
        }
    }
}

/* Whether a block of a matrix is known to be zero: rows o .. o + rows - 1, columns i .. i + cols - 1. hole[3 h ..] are
 * a row and its zeros [from, to), by rows, up to `last`; *hole goes on to those of row o. */
static inline int maf_nf_hollow(const unsigned **hole, const unsigned *last, size_t o, size_t rows, size_t i, size_t cols)
{
    const unsigned *h;
    size_t covered = 0;
    while (*hole < last && (*hole)[0] < o)
        *hole += 3;
    for (h = *hole; h < last && h[0] < o + rows; h += 3)
        covered += h[1] <= i && h[2] >= i + cols;
    return covered == rows;
}

#define MAF_NF_TURNED (70 * 2 * MAF_NF_LANES)
/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. Blocks of zeros of W are left out. turned:
 * room for MAF_NF_TURNED numbers. */
static inline void maf_nf_outer(double *total, const float *a, const float *b, float *turned, const unsigned *hole,
                            size_t holes, size_t out, size_t in, size_t stride, size_t m)
{
    float *sum = turned + 64 * 2 * MAF_NF_LANES;
    size_t o, i, row, c, first;
    if (in < 2 * MAF_NF_LANES || out * in < 2048) {
        maf_nf_outer4(total, a, b, out, in, stride, m);
        return;
    }
    for (first = 0; first < m; first += 64) {
        const size_t rows = m - first < 64 ? m - first : 64;
        for (i = 0; i < in; i += 2 * MAF_NF_LANES) {
            const size_t cols = in - i < 2 * MAF_NF_LANES ? in - i : 2 * MAF_NF_LANES;
            const unsigned *h = hole;
            maf_nf_turn(turned, b + i * stride + first, cols, rows, stride);
            for (o = 0; o < out; o += 6) {
                const size_t results = out - o < 6 ? out - o : 6, again = o ? 6 - results : 0;
                if (holes && maf_nf_hollow(&h, hole + 3 * holes, o, results, i, cols))
                    continue;
                if (results + again == 6) { /* a product once more, with the rows as its inputs */
                    maf_nf_block six = maf_nf_block6_zero();
                    maf_nf_block6_add(&six, a + (o - again) * stride + first, stride, 1, turned, 2 * MAF_NF_LANES, rows);
                    maf_nf_block6_store(sum, 2 * MAF_NF_LANES, &six);
                } else {
                    maf_nf_outer_few(sum, a + first, results, turned, rows, stride, 0);
                }
                for (row = again; row < results + again; row++)
                    for (c = 0; c < cols; c++)
                        total[(o - again + row) * in + i + c] += (double)sum[row * 2 * MAF_NF_LANES + c];
            }
        }
    }
}

/* Rows of x, `apart` numbers from one to the next, to columns of a tile, element j of row k at t[j * stride + k]; rows
 * past the last repeat it up to m. */
static inline void maf_nf_to_tile(const float *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++) {
        for (k = (rows - 1) / MAF_NF_LANES * MAF_NF_LANES; k < m; k += MAF_NF_LANES)
            maf_nf_store(t + j * stride + k, maf_nf_set(x[(rows - 1) * apart + j]));
        for (k = 0; k + 1 < rows; k++)
            t[j * stride + k] = x[k * apart + j];
    }
}

/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void maf_nf_weights(size_t n, size_t rows, size_t m, float *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (float)(k < rows ? 1.0 / (double)n : 0.0);
}

/* Whether none of n numbers is NaN. */
static inline int maf_nf_are_numbers(const float *x, size_t n)
{
    int all = 1;
    size_t i;
    for (i = 0; i < n; i++)
        all &= x[i] == x[i];
    return all;
}

/* Scores of n rows that are NaN become 0 where the log-density is -inf. */
static inline void maf_nf_settle(const float *log_prob, size_t n, size_t cols, float *score)
{
    size_t i;
    for (i = 0; i < n * cols; i++)
        if (score[i] != score[i] && log_prob[i / cols] == (float)-INFINITY)
            score[i] = 0;
}

/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void maf_nf_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
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

#define MAF_NF_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + MAF_NF_DRAWS - 1, as maf_nf_philox has them. */
static inline void maf_nf_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][MAF_NF_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < MAF_NF_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < MAF_NF_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void maf_nf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    uint32_t w[4][MAF_NF_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += MAF_NF_DRAWS) {
        const size_t n = rows - from < MAF_NF_DRAWS ? rows - from : MAF_NF_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            float *to = t + j * stride + from;
            if (j * words % 4 == 0)
                maf_nf_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
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

enum { MAF_NF_INIT_CONSTANT, MAF_NF_INIT_UNIFORM, MAF_NF_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct maf_nf_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, first + i) alone. */
static inline void maf_nf_initialise(uint64_t seed, const struct maf_nf_initial *from, size_t n, float *params,
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
            if (from[p].kind != MAF_NF_INIT_CONSTANT)
                do {
                    maf_nf_philox(seed, first + from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == MAF_NF_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == MAF_NF_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == MAF_NF_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (float)value;
        }
}

/* What the moments are scaled by at a step, 1 at the first. */
static inline void maf_nf_adamw_scale(const struct maf_adamw_options *o, uint64_t step, double scale[2])
{
    scale[0] = 1.0 / (1.0 - pow(o->beta1, (double)step));
    scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));
}

/* One update of n parameters: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void maf_nf_adamw_update(const struct maf_adamw_options *o, const double scale[2], size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const maf_nf_lane b1 = maf_nf_set((float)o->beta1), b2 = maf_nf_set((float)o->beta2), eps = maf_nf_set((float)o->eps);
    const maf_nf_lane rest1 = maf_nf_set((float)(1.0 - o->beta1)), rest2 = maf_nf_set((float)(1.0 - o->beta2));
    const maf_nf_lane lr = maf_nf_set((float)o->lr), decay = maf_nf_set((float)o->weight_decay);
    const maf_nf_lane scale1 = maf_nf_set((float)scale[0]), scale2 = maf_nf_set((float)scale[1]);
    float rest[4][MAF_NF_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += MAF_NF_LANES) {
        const size_t left = n - i < MAF_NF_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        float *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const float *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const maf_nf_lane now = b1 * maf_nf_load(first) + rest1 * maf_nf_load(g);
        const maf_nf_lane square = b2 * maf_nf_load(second) + rest2 * (maf_nf_load(g) * maf_nf_load(g));
        maf_nf_store(first, now);
        maf_nf_store(second, square);
        maf_nf_store(p, maf_nf_load(p) - lr * (now * scale1 / (maf_nf_sqrt(square * scale2) + eps) + decay * maf_nf_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

#define LANES MAF_NF_LANES
#define LANE(a) ((a) - maf_nf_set(0)) /* numbers are spread over the lanes */
#define FMA(a, b, c) maf_nf_fma(LANE(a), LANE(b), LANE(c))   /* a * b + c */
#define LESS(a, b, c) maf_nf_less(LANE(c), LANE(a), LANE(b)) /* c - a * b */
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
                maf_nf_store(d + e * stride + k, function(maf_nf_load(a + e * stride + k))); \
    }
EACH(maf_nf_each_exp, maf_nf_exp)
EACH(maf_nf_each_normal, maf_nf_normal)
#undef EACH
#undef UNROLL

static const unsigned maf_nf_strip0[] = {0,6,2,1, 0,6,0,1, 12,6,2,1, 0,6,0,1, 24,6,2,1, 0,6,0,1,
    36,6,2,1, 0,6,0,1, 1,6,2,1, 0,6,0,1, 13,6,2,1, 0,6,0,1,
    25,6,2,1, 0,6,0,1, 37,6,2,1, 0,6,0,1};
static const unsigned maf_nf_strip1[] = {0,4,1,2, 1,1,0,48, 3,1,0,48};
static const unsigned maf_nf_strip2[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_strip3[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_hole4[] = {0,0,48, 2,0,48};
static const unsigned maf_nf_strip5[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_hole6[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned maf_nf_strip7[] = {0,2,1,1, 0,1,0,48};

#define TILE 128

static void maf_nf_autoregressive_forward(const float *params, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [48, 2] */
    const float *l1_net_1_bias = params + 96; /* [48] */
    const float *l1_net_2_weight = params + 144; /* [48, 48] */
    const float *l1_net_2_bias = params + 2448; /* [48] */
    const float *l1_net_3_weight = params + 2496; /* [4, 48] */
    const float *l1_net_3_bias = params + 2688; /* [4] */
    size_t k;
    /* autoregressive, forward */
    maf_nf_strips(t, l1_net_1_weight, 2, 1, x, l1_net_1_bias, t, t + 96 * TILE, maf_nf_strip0, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 48 * TILE, l1_net_2_weight, 48, 1, t, l1_net_2_bias, t + 48 * TILE, t + 96 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t, l1_net_3_weight, 48, 1, t + 48 * TILE, NULL, NULL, t + 96 * TILE, maf_nf_strip1, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v3_1 = maf_nf_load(t + k);
        const maf_nf_lane v3_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v3_3 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v3_4 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v4_1 = v3_1 + l1_net_3_bias[0];
        const maf_nf_lane v4_2 = v3_2 + l1_net_3_bias[1];
        const maf_nf_lane v4_3 = v3_3 + l1_net_3_bias[2];
        maf_nf_store(t + 6 * TILE + k, v4_3);
        const maf_nf_lane v4_4 = v3_4 + l1_net_3_bias[3];
        maf_nf_store(t + 7 * TILE + k, v4_4);
        const maf_nf_lane v8_1 = v4_1 / FMA(maf_nf_abs(v4_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 8 * TILE + k, v8_1);
        const maf_nf_lane v8_2 = v4_2 / FMA(maf_nf_abs(v4_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 9 * TILE + k, v8_2);
    }
    maf_nf_each_exp(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(x + k);
        const maf_nf_lane v9_1 = maf_nf_load(t + k);
        const maf_nf_lane x2 = maf_nf_load(x + 1 * TILE + k);
        const maf_nf_lane v9_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v4_3 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v4_4 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v8_1 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v8_2 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane l1 = maf_nf_load(l + k);
        const maf_nf_lane v13 = l1 + (v8_1 + v8_2);
        maf_nf_store(l + k, v13);
        const maf_nf_lane v14_1 = FMA(x2, v9_2, v4_4);
        maf_nf_store(y + k, v14_1);
        const maf_nf_lane v14_2 = FMA(x1, v9_1, v4_3);
        maf_nf_store(y + 1 * TILE + k, v14_2);
    }
}

static void maf_nf_gaussian_log_prob(const float *x, const float *l, const float *x0, float *p, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x2 = maf_nf_load(x + 1 * TILE + k);
        const maf_nf_lane x1 = maf_nf_load(x + k);
        const maf_nf_lane l1 = maf_nf_load(l + k);
        const maf_nf_lane v5 = l1 + FMA(FMA(x1, x1, (x2 * x2)), -0.5f, -1.837877f);
        const maf_nf_lane o1 = maf_nf_load(x0 + k);
        const maf_nf_lane o2 = maf_nf_load(x0 + 1 * TILE + k);
        const maf_nf_lane v6 = maf_nf_max(o1, o2);
        const maf_nf_lane v8 = maf_nf_select_le(v6, maf_nf_set(INFINITY), maf_nf_select_lt(v5, maf_nf_set(INFINITY), v5, maf_nf_set(-INFINITY)), v6);
        maf_nf_store(p + k, v8);
    }
}

/* ---- forward ---- */

static void maf_nf_forward_prologue(const float *params, float *s)
{
    (void)params, (void)s;
}

static void maf_nf_forward_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    (void)s;
    for (k = 0; k < m; k += LANES)
        maf_nf_store(t + 0 * TILE + k, maf_nf_set(0));
    for (i = 0; i < 6; i++)
        maf_nf_autoregressive_forward(params + i * 2692, t + (1 + i % 2 * 2) * TILE, t, t + (3 - i % 2 * 2) * TILE, t + 5 * TILE, m);
}

void maf_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 0);
    size_t first, k;
    maf_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        maf_nf_forward_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[256 + k];
            z[(first + k) * 2 + 1] = t[128 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- log_prob ---- */

static void maf_nf_log_prob_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    (void)s;
    for (k = 0; k < m; k += LANES)
        maf_nf_store(t + 0 * TILE + k, maf_nf_set(0));
    maf_nf_autoregressive_forward(params, t + 1 * TILE, t, t + 3 * TILE, t + 8 * TILE, m);
    for (i = 0; i < 5; i++)
        maf_nf_autoregressive_forward(params + 2692 + i * 2692, t + (3 + i % 2 * 2) * TILE, t, t + (5 - i % 2 * 2) * TILE, t + 8 * TILE, m);
    maf_nf_gaussian_log_prob(t + 5 * TILE, t, t + 1 * TILE, t + 7 * TILE, m);
}

void maf_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 0);
    size_t first;
    maf_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        maf_nf_log_prob_tile(params, s, t, m);
        memcpy(log_prob + first, t + 896, rows * sizeof *t);
    }
}

/* ---- loss ---- */

static double maf_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 0);
    size_t first, k;
    double loss = 0;
    maf_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 128);
        maf_nf_log_prob_tile(params, s, t, m);
        for (k = 0; k < rows; k++)
            loss -= (double)t[896 + k];
    }
    return n > 0 ? loss / (double)n : 0;
}

#undef TILE

#define TILE 128

static void maf_nf_autoregressive_inverse_prologue(const float *params, float *s)
{
    const float *l1_net_3_bias = params + 2688; /* [4] */
    s[0] = fabsf(l1_net_3_bias[0]);
    s[1] = s[0] * 0.14476483f;
    s[2] = s[1] + 1.0f;
    s[3] = l1_net_3_bias[0] / s[2];
    s[4] = -s[3];
    s[5] = expf(s[4]);
}

static void maf_nf_autoregressive_inverse(const float *params, const float *s, const float *x, float *l, float *y, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [48, 2] */
    const float *l1_net_1_bias = params + 96; /* [48] */
    const float *l1_net_2_weight = params + 144; /* [48, 48] */
    const float *l1_net_2_bias = params + 2448; /* [48] */
    const float *l1_net_3_weight = params + 2496; /* [4, 48] */
    const float *l1_net_3_bias = params + 2688; /* [4] */
    size_t k;
    /* autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x2 = maf_nf_load(x + 1 * TILE + k);
        const maf_nf_lane v2 = (x2 - l1_net_3_bias[2]) * s[5];
        maf_nf_store(t + k, v2);
    }
    maf_nf_matvec(t + 1 * TILE, l1_net_1_weight, 2, 1, t, l1_net_1_bias, t + 1 * TILE, t + 97 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 49 * TILE, l1_net_2_weight, 48, 1, t + 1 * TILE, l1_net_2_bias, t + 49 * TILE, t + 97 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 1 * TILE, l1_net_3_weight + 48, 96, 1, t + 49 * TILE, NULL, NULL, t + 97 * TILE, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v5_1 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v5_2 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v6_1 = v5_1 + l1_net_3_bias[1];
        const maf_nf_lane v6_2 = v5_2 + l1_net_3_bias[3];
        const maf_nf_lane v10 = v6_1 / FMA(maf_nf_abs(v6_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 3 * TILE + k, v10);
        const maf_nf_lane x1 = maf_nf_load(x + k);
        const maf_nf_lane v11 = x1 - v6_2;
        maf_nf_store(t + 4 * TILE + k, v11);
        const maf_nf_lane v12 = -v10;
        maf_nf_store(t + 5 * TILE + k, v12);
    }
    maf_nf_each_exp(t + 1 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v11 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v13 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v10 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v2 = maf_nf_load(t + k);
        const maf_nf_lane v17_1 = v2;
        maf_nf_store(y + k, v17_1);
        const maf_nf_lane v17_2 = (v11 * v13);
        maf_nf_store(y + 1 * TILE + k, v17_2);
        const maf_nf_lane l1 = maf_nf_load(l + k);
        const maf_nf_lane v19 = l1 + (-(maf_nf_set(s[3]) + v10));
        maf_nf_store(l + k, v19);
    }
}

static void maf_nf_gaussian_sample(const float *u, float *y, float *t, size_t m)
{
    size_t k;
    /* gaussian, sample */
    maf_nf_each_normal(t, u, 2, TILE, m);

    /* gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v1_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v1_1 = maf_nf_load(t + k);
        const maf_nf_lane v2_1 = v1_2;
        maf_nf_store(y + k, v2_1);
        const maf_nf_lane v2_2 = v1_1;
        maf_nf_store(y + 1 * TILE + k, v2_2);
    }
}

/* ---- inverse ---- */

static void maf_nf_inverse_prologue(const float *params, float *s)
{
    size_t i;
    for (i = 0; i < 6; i++)
        maf_nf_autoregressive_inverse_prologue(params + 13460 - i * 2692, s + i * 6);
}

static void maf_nf_inverse_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        maf_nf_store(t + 0 * TILE + k, maf_nf_set(0));
    for (k = 0; k < m; k += LANES) {
        maf_nf_store(t + 3 * TILE + k, maf_nf_load(t + 2 * TILE + k));
        maf_nf_store(t + 4 * TILE + k, maf_nf_load(t + 1 * TILE + k));
    }
    for (i = 0; i < 6; i++)
        maf_nf_autoregressive_inverse(params + 13460 - i * 2692, s + i * 6, t + (3 + i % 2 * 2) * TILE, t, t + (5 - i % 2 * 2) * TILE, t + 7 * TILE, m);
}

void maf_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    maf_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 128);
        maf_nf_inverse_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[384 + k];
            x[(first + k) * 2 + 1] = t[512 + k];
        }
        if (ldj) memcpy(ldj + first, t + 0, rows * sizeof *t);
    }
}

/* ---- sample ---- */

static void maf_nf_sample_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        maf_nf_store(t + 4 * TILE + k, maf_nf_set(0));
    maf_nf_gaussian_sample(t, t + 2 * TILE, t + 7 * TILE, m);
    for (i = 0; i < 6; i++)
        maf_nf_autoregressive_inverse(params + 13460 - i * 2692, s + i * 6, t + (2 + i % 2 * 3) * TILE, t + 4 * TILE, t + (5 - i % 2 * 3) * TILE, t + 7 * TILE, m);
}

void maf_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, k;
    maf_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_random(seed, start + first, m, 2, 128, t + 0);
        maf_nf_sample_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[256 + k];
            x[(first + k) * 2 + 1] = t[384 + k];
        }
    }
}

/* ---- layers ---- */

static void maf_nf_layers_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i, k;
    for (k = 0; k < m; k += LANES)
        maf_nf_store(t + 0 * TILE + k, maf_nf_set(0));
    for (k = 0; k < m; k += LANES) {
        maf_nf_store(t + 3 * TILE + k, maf_nf_load(t + 2 * TILE + k));
        maf_nf_store(t + 4 * TILE + k, maf_nf_load(t + 1 * TILE + k));
    }
    for (i = 0; i < 6; i++)
        maf_nf_autoregressive_inverse(params + 13460 - i * 2692, s + i * 6, t + (3 + i * 2) * TILE, t, t + (5 + i * 2) * TILE, t + 17 * TILE, m);
}

void maf_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 192);
    size_t first, i, k, j;
    maf_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 128);
        maf_nf_layers_tile(params, s, t, m);
        static const unsigned at[12][2] = {{4, 3}, {5, 6}, {6, 5}, {7, 8}, {8, 7}, {9, 10}, {10, 9}, {11, 12}, {12, 11}, {13, 14},
            {14, 13}, {15, 16}};
        for (i = 0; i < 12; i++)
            for (j = 0; j < 2; j++)
                for (k = 0; k < rows; k++)
                    x_each[(i * n + first + k) * 2 + j] = t[at[i][j] * 128 + k];
    }
}

#undef TILE

#define TILE 64

static void maf_nf_autoregressive_score(const float *params, const float *x, float *y, float *v, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [48, 2] */
    const float *l1_net_1_bias = params + 96; /* [48] */
    const float *l1_net_2_weight = params + 144; /* [48, 48] */
    const float *l1_net_2_bias = params + 2448; /* [48] */
    const float *l1_net_3_weight = params + 2496; /* [4, 48] */
    const float *l1_net_3_bias = params + 2688; /* [4] */
    size_t k;
    /* autoregressive, forward */
    maf_nf_strips(v, l1_net_1_weight, 2, 1, x, l1_net_1_bias, v, t + 102 * TILE, maf_nf_strip0, 16, 2, 48, TILE, m);
    maf_nf_matvec(v + 48 * TILE, l1_net_2_weight, 48, 1, v, l1_net_2_bias, v + 48 * TILE, t + 102 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t, l1_net_3_weight, 48, 1, v + 48 * TILE, NULL, NULL, t + 102 * TILE, maf_nf_strip1, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v3_1 = maf_nf_load(t + k);
        const maf_nf_lane v3_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v3_3 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v3_4 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v4_1 = v3_1 + l1_net_3_bias[0];
        maf_nf_store(v + 96 * TILE + k, v4_1);
        const maf_nf_lane v4_2 = v3_2 + l1_net_3_bias[1];
        maf_nf_store(v + 97 * TILE + k, v4_2);
        const maf_nf_lane v4_3 = v3_3 + l1_net_3_bias[2];
        maf_nf_store(v + 98 * TILE + k, v4_3);
        const maf_nf_lane v4_4 = v3_4 + l1_net_3_bias[3];
        maf_nf_store(v + 99 * TILE + k, v4_4);
        const maf_nf_lane v7_1 = FMA(maf_nf_abs(v4_1), 0.14476483f, 1.0f);
        maf_nf_store(v + 100 * TILE + k, v7_1);
        const maf_nf_lane v7_2 = FMA(maf_nf_abs(v4_2), 0.14476483f, 1.0f);
        maf_nf_store(v + 101 * TILE + k, v7_2);
        const maf_nf_lane v8_1 = v4_1 / v7_1;
        maf_nf_store(v + 102 * TILE + k, v8_1);
        const maf_nf_lane v8_2 = v4_2 / v7_2;
        maf_nf_store(v + 103 * TILE + k, v8_2);
    }
    maf_nf_each_exp(v + 104 * TILE, v + 102 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(x + k);
        const maf_nf_lane v9_1 = maf_nf_load(v + 104 * TILE + k);
        const maf_nf_lane x2 = maf_nf_load(x + 1 * TILE + k);
        const maf_nf_lane v9_2 = maf_nf_load(v + 105 * TILE + k);
        const maf_nf_lane v4_3 = maf_nf_load(v + 98 * TILE + k);
        const maf_nf_lane v4_4 = maf_nf_load(v + 99 * TILE + k);
        const maf_nf_lane v12_1 = FMA(x2, v9_2, v4_4);
        maf_nf_store(y + k, v12_1);
        const maf_nf_lane v12_2 = FMA(x1, v9_1, v4_3);
        maf_nf_store(y + 1 * TILE + k, v12_2);
    }
}

static void maf_nf_autoregressive_score_back(const float *params, const float *x, const float *dy, float *dx, float *v, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [48, 2] */
    const float *l1_net_2_weight = params + 144; /* [48, 48] */
    const float *l1_net_3_weight = params + 2496; /* [4, 48] */
    size_t k;
    /* autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v9_1 = maf_nf_load(v + 104 * TILE + k);
        const maf_nf_lane d2 = maf_nf_load(dy + 1 * TILE + k);
        const maf_nf_lane v9_2 = maf_nf_load(v + 105 * TILE + k);
        const maf_nf_lane d1 = maf_nf_load(dy + k);
        const maf_nf_lane v13_1 = v9_1 * d2;
        maf_nf_store(t + k, v13_1);
        const maf_nf_lane v13_2 = v9_2 * d1;
        maf_nf_store(t + 1 * TILE + k, v13_2);
        const maf_nf_lane x1 = maf_nf_load(x + k);
        const maf_nf_lane x2 = maf_nf_load(x + 1 * TILE + k);
        const maf_nf_lane v7_1 = maf_nf_load(v + 100 * TILE + k);
        const maf_nf_lane v7_2 = maf_nf_load(v + 101 * TILE + k);
        const maf_nf_lane v8_1 = maf_nf_load(v + 102 * TILE + k);
        const maf_nf_lane v8_2 = maf_nf_load(v + 103 * TILE + k);
        const maf_nf_lane v19_1 = FMA(v9_1, x1 * d2, 1.0f);
        const maf_nf_lane v19_2 = FMA(v9_2, x2 * d1, 1.0f);
        const maf_nf_lane v21_1 = (-(v8_1 / v7_1)) * v19_1;
        const maf_nf_lane v21_2 = (-(v8_2 / v7_2)) * v19_2;
        const maf_nf_lane v4_1 = maf_nf_load(v + 96 * TILE + k);
        const maf_nf_lane v4_2 = maf_nf_load(v + 97 * TILE + k);
        const maf_nf_lane v24_1 = maf_nf_select_lt(v4_1, maf_nf_set(0.0f), v21_1 * (-0.14476483f), v21_1 * 0.14476483f);
        const maf_nf_lane v24_2 = maf_nf_select_lt(v4_2, maf_nf_set(0.0f), v21_2 * (-0.14476483f), v21_2 * 0.14476483f);
        const maf_nf_lane v26_1 = FMA(1.0f / v7_1, v19_1, v24_1);
        maf_nf_store(t + 2 * TILE + k, v26_1);
        const maf_nf_lane v26_2 = FMA(1.0f / v7_2, v19_2, v24_2);
        maf_nf_store(t + 3 * TILE + k, v26_2);
        const maf_nf_lane v26_3 = d2;
        maf_nf_store(t + 4 * TILE + k, v26_3);
        const maf_nf_lane v26_4 = d1;
        maf_nf_store(t + 5 * TILE + k, v26_4);
    }
    maf_nf_strips(t + 6 * TILE, l1_net_3_weight, 1, 48, t + 2 * TILE, NULL, v + 48 * TILE, t + 102 * TILE, maf_nf_strip2, 24, 4, 48, TILE, m);
    maf_nf_matvec(t + 54 * TILE, l1_net_2_weight, 1, 48, t + 6 * TILE, NULL, v, t + 102 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 2 * TILE, l1_net_1_weight, 1, 2, t + 54 * TILE, NULL, NULL, t + 102 * TILE, maf_nf_strip3, 2, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v13_1 = maf_nf_load(t + k);
        const maf_nf_lane v29_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v13_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v29_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v30_1 = v13_1 + v29_1;
        maf_nf_store(dx + k, v30_1);
        const maf_nf_lane v30_2 = v13_2 + v29_2;
        maf_nf_store(dx + 1 * TILE + k, v30_2);
    }
}

static void maf_nf_gaussian_score(const float *x, float *dx, size_t m)
{
    size_t k;
    /* gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x2 = maf_nf_load(x + 1 * TILE + k);
        const maf_nf_lane x1 = maf_nf_load(x + k);
        const maf_nf_lane v1_1 = x2 * (-0.5f);
        const maf_nf_lane v1_2 = x1 * (-0.5f);
        const maf_nf_lane v3_1 = (v1_2 + v1_2);
        maf_nf_store(dx + k, v3_1);
        const maf_nf_lane v3_2 = (v1_1 + v1_1);
        maf_nf_store(dx + 1 * TILE + k, v3_2);
    }
}

static void maf_nf_autoregressive_grad(const float *params, const float *x, float *l, float *y, float *v, float *t, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [48, 2] */
    const float *l1_net_1_bias = params + 96; /* [48] */
    const float *l1_net_2_weight = params + 144; /* [48, 48] */
    const float *l1_net_2_bias = params + 2448; /* [48] */
    const float *l1_net_3_weight = params + 2496; /* [4, 48] */
    const float *l1_net_3_bias = params + 2688; /* [4] */
    size_t k;
    /* autoregressive, forward */
    maf_nf_strips(v, l1_net_1_weight, 2, 1, x, l1_net_1_bias, v, t + 104 * TILE, maf_nf_strip0, 16, 2, 48, TILE, m);
    maf_nf_matvec(v + 48 * TILE, l1_net_2_weight, 48, 1, v, l1_net_2_bias, v + 48 * TILE, t + 104 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t, l1_net_3_weight, 48, 1, v + 48 * TILE, NULL, NULL, t + 104 * TILE, maf_nf_strip1, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v3_1 = maf_nf_load(t + k);
        const maf_nf_lane v3_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v3_3 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v3_4 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v4_1 = v3_1 + l1_net_3_bias[0];
        maf_nf_store(v + 96 * TILE + k, v4_1);
        const maf_nf_lane v4_2 = v3_2 + l1_net_3_bias[1];
        maf_nf_store(v + 97 * TILE + k, v4_2);
        const maf_nf_lane v4_3 = v3_3 + l1_net_3_bias[2];
        maf_nf_store(v + 98 * TILE + k, v4_3);
        const maf_nf_lane v4_4 = v3_4 + l1_net_3_bias[3];
        maf_nf_store(v + 99 * TILE + k, v4_4);
        const maf_nf_lane v7_1 = FMA(maf_nf_abs(v4_1), 0.14476483f, 1.0f);
        maf_nf_store(v + 100 * TILE + k, v7_1);
        const maf_nf_lane v7_2 = FMA(maf_nf_abs(v4_2), 0.14476483f, 1.0f);
        maf_nf_store(v + 101 * TILE + k, v7_2);
        const maf_nf_lane v8_1 = v4_1 / v7_1;
        maf_nf_store(v + 102 * TILE + k, v8_1);
        const maf_nf_lane v8_2 = v4_2 / v7_2;
        maf_nf_store(v + 103 * TILE + k, v8_2);
    }
    maf_nf_each_exp(v + 104 * TILE, v + 102 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(x + k);
        const maf_nf_lane v9_1 = maf_nf_load(v + 104 * TILE + k);
        const maf_nf_lane x2 = maf_nf_load(x + 1 * TILE + k);
        const maf_nf_lane v9_2 = maf_nf_load(v + 105 * TILE + k);
        const maf_nf_lane v4_3 = maf_nf_load(v + 98 * TILE + k);
        const maf_nf_lane v4_4 = maf_nf_load(v + 99 * TILE + k);
        const maf_nf_lane v8_1 = maf_nf_load(v + 102 * TILE + k);
        const maf_nf_lane v8_2 = maf_nf_load(v + 103 * TILE + k);
        const maf_nf_lane l1 = maf_nf_load(l + k);
        const maf_nf_lane v13 = l1 + (v8_1 + v8_2);
        maf_nf_store(l + k, v13);
        const maf_nf_lane v14_1 = FMA(x2, v9_2, v4_4);
        maf_nf_store(y + k, v14_1);
        const maf_nf_lane v14_2 = FMA(x1, v9_1, v4_3);
        maf_nf_store(y + 1 * TILE + k, v14_2);
    }
}

static void maf_nf_autoregressive_grad_back(const float *params, const float *x, const float *a, const float *dy, float *dx, float *v, float *t, double *total, size_t m)
{
    const float *l1_net_1_weight = params + 0; /* [48, 2] */
    const float *l1_net_2_weight = params + 144; /* [48, 48] */
    const float *l1_net_3_weight = params + 2496; /* [4, 48] */
    size_t k, j;
    /* reverse, inverse, adjoint */
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g0 = zero, g1 = zero, g2 = zero, g3 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane d1 = maf_nf_load(dy + k);
            const maf_nf_lane d2 = maf_nf_load(dy + 1 * TILE + k);
            g0 = g0 + d1;
            g1 = g1 + d2;
            const maf_nf_lane v9_1 = maf_nf_load(v + 104 * TILE + k);
            const maf_nf_lane v9_2 = maf_nf_load(v + 105 * TILE + k);
            const maf_nf_lane v16_1 = v9_1 * d2;
            maf_nf_store(t + k, v16_1);
            const maf_nf_lane v16_2 = v9_2 * d1;
            maf_nf_store(t + 1 * TILE + k, v16_2);
            const maf_nf_lane x1 = maf_nf_load(x + k);
            const maf_nf_lane x2 = maf_nf_load(x + 1 * TILE + k);
            const maf_nf_lane a1 = maf_nf_load(a + k);
            const maf_nf_lane v19_1 = FMA(v9_1, x1 * d2, a1);
            const maf_nf_lane v19_2 = FMA(v9_2, x2 * d1, a1);
            const maf_nf_lane v7_1 = maf_nf_load(v + 100 * TILE + k);
            const maf_nf_lane v7_2 = maf_nf_load(v + 101 * TILE + k);
            const maf_nf_lane v8_1 = maf_nf_load(v + 102 * TILE + k);
            const maf_nf_lane v8_2 = maf_nf_load(v + 103 * TILE + k);
            const maf_nf_lane v24_1 = v19_1 * (-(v8_1 / v7_1));
            const maf_nf_lane v24_2 = v19_2 * (-(v8_2 / v7_2));
            const maf_nf_lane v4_1 = maf_nf_load(v + 96 * TILE + k);
            const maf_nf_lane v4_2 = maf_nf_load(v + 97 * TILE + k);
            const maf_nf_lane v27_1 = maf_nf_select_lt(v4_1, maf_nf_set(0.0f), v24_1 * (-0.14476483f), v24_1 * 0.14476483f);
            const maf_nf_lane v27_2 = maf_nf_select_lt(v4_2, maf_nf_set(0.0f), v24_2 * (-0.14476483f), v24_2 * 0.14476483f);
            const maf_nf_lane v28_1 = FMA(v19_1, 1.0f / v7_1, v27_1);
            maf_nf_store(t + 2 * TILE + k, v28_1);
            const maf_nf_lane v28_2 = FMA(v19_2, 1.0f / v7_2, v27_2);
            maf_nf_store(t + 3 * TILE + k, v28_2);
            g2 = g2 + v28_1;
            g3 = g3 + v28_2;
        }
        total[0] += (double)maf_nf_hsum(g0);
        total[1] += (double)maf_nf_hsum(g1);
        total[2] += (double)maf_nf_hsum(g2);
        total[3] += (double)maf_nf_hsum(g3);
    }

    /* autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v28_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v28_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane d2 = maf_nf_load(dy + 1 * TILE + k);
        const maf_nf_lane d1 = maf_nf_load(dy + k);
        const maf_nf_lane v30_1 = v28_1;
        maf_nf_store(t + 4 * TILE + k, v30_1);
        const maf_nf_lane v30_2 = v28_2;
        maf_nf_store(t + 5 * TILE + k, v30_2);
        const maf_nf_lane v30_3 = d2;
        maf_nf_store(t + 6 * TILE + k, v30_3);
        const maf_nf_lane v30_4 = d1;
        maf_nf_store(t + 7 * TILE + k, v30_4);
    }
    maf_nf_outer(total + 4, t + 4 * TILE, v + 48 * TILE, t + 104 * TILE, maf_nf_hole4, 2, 4, 48, TILE, m);
    maf_nf_strips(t + 8 * TILE, l1_net_3_weight, 1, 48, t + 4 * TILE, NULL, v + 48 * TILE, t + 104 * TILE, maf_nf_strip5, 24, 4, 48, TILE, m);
    maf_nf_outer(total + 196, t + 8 * TILE, v, t + 104 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g2500 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v32 = maf_nf_load(t + (8 + j) * TILE + k);
            g2500 = g2500 + v32;
        }
        total[2500 + j] += (double)maf_nf_hsum(g2500);
    }

    /* autoregressive, forward, adjoint */
    maf_nf_matvec(t + 56 * TILE, l1_net_2_weight, 1, 48, t + 8 * TILE, NULL, v, t + 104 * TILE, 48, 48, TILE, m);
    maf_nf_outer(total + 2548, t + 56 * TILE, x, t + 104 * TILE, maf_nf_hole6, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g2644 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v35 = maf_nf_load(t + (56 + j) * TILE + k);
            g2644 = g2644 + v35;
        }
        total[2644 + j] += (double)maf_nf_hsum(g2644);
    }

    /* autoregressive, forward, adjoint */
    maf_nf_strips(t + 2 * TILE, l1_net_1_weight, 1, 2, t + 56 * TILE, NULL, NULL, t + 104 * TILE, maf_nf_strip7, 2, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v16_1 = maf_nf_load(t + k);
        const maf_nf_lane v38_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v16_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v38_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v39_1 = v16_1 + v38_1;
        maf_nf_store(dx + k, v39_1);
        const maf_nf_lane v39_2 = v16_2 + v38_2;
        maf_nf_store(dx + 1 * TILE + k, v39_2);
    }
}

static void maf_nf_autoregressive_grad_epilogue(const float *params, float *s, const double *total, float *grad)
{
    size_t i, j;
    (void)params;
    (void)s;
    for (i = 0; i < 96; i++)
        grad[0 + i] = (float)total[2548 + i];
    for (i = 0; i < 144; i += 3)
        for (j = maf_nf_hole6[i + 1]; j < maf_nf_hole6[i + 2]; j++)
            grad[0 + maf_nf_hole6[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[96 + i] = (float)total[2644 + i];
    for (i = 0; i < 2304; i++)
        grad[144 + i] = (float)total[196 + i];
    for (i = 0; i < 48; i++)
        grad[2448 + i] = (float)total[2500 + i];
    for (i = 0; i < 192; i++)
        grad[2496 + i] = (float)total[4 + i];
    for (i = 0; i < 6; i += 3)
        for (j = maf_nf_hole4[i + 1]; j < maf_nf_hole4[i + 2]; j++)
            grad[2496 + maf_nf_hole4[i] * 48 + j] = 0;
    grad[2688] = (float)total[2];
    grad[2689] = (float)total[3];
    grad[2690] = (float)total[1];
    grad[2691] = (float)total[0];
}

static void maf_nf_gaussian_grad(const float *x, const float *w, const float *l, const float *x0, float *dx, float *a, double *total, size_t m)
{
    size_t k;
    /* gaussian, log_prob */
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane x2 = maf_nf_load(x + 1 * TILE + k);
            const maf_nf_lane x1 = maf_nf_load(x + k);
            const maf_nf_lane l1 = maf_nf_load(l + k);
            const maf_nf_lane v5 = l1 + FMA(FMA(x1, x1, (x2 * x2)), -0.5f, -1.837877f);
            const maf_nf_lane o1 = maf_nf_load(x0 + k);
            const maf_nf_lane o2 = maf_nf_load(x0 + 1 * TILE + k);
            const maf_nf_lane v6 = maf_nf_max(o1, o2);
            const maf_nf_lane v8 = maf_nf_select_le(v6, maf_nf_set(INFINITY), maf_nf_select_lt(v5, maf_nf_set(INFINITY), v5, maf_nf_set(-INFINITY)), v6);
            const maf_nf_lane w1 = maf_nf_load(w + k);
            g0 = g0 + maf_nf_select_lt(maf_nf_set(0.0f), w1, w1 * (-v8), maf_nf_set(0.0f));
            const maf_nf_lane v13 = -w1;
            maf_nf_store(a + k, v13);
            const maf_nf_lane v14 = v13 * (-0.5f);
            const maf_nf_lane v15_1 = x2 * v14;
            const maf_nf_lane v15_2 = x1 * v14;
            const maf_nf_lane v17_1 = (v15_2 + v15_2);
            maf_nf_store(dx + k, v17_1);
            const maf_nf_lane v17_2 = (v15_1 + v15_1);
            maf_nf_store(dx + 1 * TILE + k, v17_2);
        }
        total[0] += (double)maf_nf_hsum(g0);
    }
}

static void maf_nf_gaussian_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    (void)params;
    (void)s;
    (void)grad;
    *loss = total[0];
}

/* ---- score ---- */

static void maf_nf_score_tile(const float *params, const float *s, float *t, size_t m)
{
    size_t i;
    (void)s;
    for (i = 0; i < 6; i++)
        maf_nf_autoregressive_score(params + i * 2692, t + (2 + i * 108) * TILE, t + (110 + i * 108) * TILE, t + (4 + i * 108) * TILE, t + 654 * TILE, m);
    maf_nf_gaussian_score(t + 650 * TILE, t, m);
    for (i = 0; i < 6; i++)
        maf_nf_autoregressive_score_back(params + 13460 - i * 2692, t + (542 - i * 108) * TILE, t + (i % 2 * 652) * TILE, t + (652 - i % 2 * 652) * TILE, t + (544 - i * 108) * TILE, t + 654 * TILE, m);
}

void maf_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 0);
    size_t first, k;
    int numbers = 1;
    float log_prob[64];
    maf_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 128);
        maf_nf_score_tile(params, s, t, m);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[0 + k];
            score[(first + k) * 2 + 1] = t[64 + k];
        }
        numbers &= maf_nf_are_numbers(score + first * 2, rows * 2);
    }
    for (first = 0; !numbers && first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        maf_log_prob(params, rows, x + first * 2, log_prob, work);
        maf_nf_settle(log_prob, rows, 2, score + first * 2);
    }
}

/* ---- grad ---- */

static void maf_nf_grad_tile(const float *params, const float *s, float *t, double *total, size_t m)
{
    size_t i, k;
    (void)s;
    for (k = 0; k < m; k += LANES)
        maf_nf_store(t + 0 * TILE + k, maf_nf_set(0));
    for (i = 0; i < 6; i++)
        maf_nf_autoregressive_grad(params + i * 2692, t + (5 + i * 108) * TILE, t, t + (113 + i * 108) * TILE, t + (7 + i * 108) * TILE, t + 657 * TILE, m);
    maf_nf_gaussian_grad(t + 653 * TILE, t + 4 * TILE, t, t + 5 * TILE, t + 2 * TILE, t + 1 * TILE, total + 16152, m);
    for (i = 0; i < 6; i++)
        maf_nf_autoregressive_grad_back(params + 13460 - i * 2692, t + (545 - i * 108) * TILE, t + 1 * TILE, t + (2 + i % 2 * 653) * TILE, t + (655 - i % 2 * 653) * TILE, t + (547 - i * 108) * TILE, t + 657 * TILE, total + 13460 - i * 2692, m);
}

static void maf_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    size_t i;
    for (i = 0; i < 6; i++)
        maf_nf_autoregressive_grad_epilogue(params + i * 2692, s, total + i * 2692, grad + i * 2692);
    maf_nf_gaussian_grad_epilogue(params + 16152, s, total + 16152, loss, grad + 16152);
}

static double maf_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double *total = (double *)work;
    float *s = (float *)((char *)work + 129280), *t = (float *)((char *)work + 129280);
    size_t first;
    double loss = 0;
    memset(total, 0, 16153 * sizeof *total);
    maf_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 320);
        maf_nf_weights(n, rows, m, t + 256);
        maf_nf_grad_tile(params, s, t, total, m);
    }
    if (n > 0)
        maf_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

#undef TILE

double maf_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? maf_nf_loss_grad(params, n, x, grad, work) : maf_nf_loss_only(params, n, x, work);
}

void maf_init(uint64_t seed, float *params)
{
    static const unsigned autoregressive_keep0[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
        1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned autoregressive_keep2[] = {48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,
        48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48};
    static const unsigned autoregressive_keep4[] = {0,48,0,48};
    static const struct maf_nf_initial autoregressive_start[] = {
        {0, 96, MAF_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, autoregressive_keep0, 2}, /* flow.1.net.1.weight */
        {96, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.1.bias */
        {144, 2304, MAF_NF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, autoregressive_keep2, 48}, /* flow.1.net.2.weight */
        {2448, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.2.bias */
        {2496, 192, MAF_NF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, autoregressive_keep4, 48}, /* flow.1.net.3.weight */
        {2688, 4, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.3.bias */
    };
    size_t i;
    for (i = 0; i < 6; i++)
        maf_nf_initialise(seed, autoregressive_start, 6, params + 0 + i * 2692, 0 + i * 2692);
}

void maf_adamw(const struct maf_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    double scale[2];
    maf_nf_adamw_scale(o, step, scale);
    maf_nf_adamw_update(o, scale, 16152, params + 0, grad + 0, m + 0, v + 0);
}

#undef LANES
#undef LANE
#undef FMA
#undef LESS
#undef RESTRICT
#undef COPIES

/* maf.c - a normalizing flow in plain C, compiled by nfc 0.1.0; see maf.h. Do not edit.
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

static inline maf_nf_lane maf_nf_select_eq(maf_nf_lane a, maf_nf_lane b, maf_nf_lane yes, maf_nf_lane no)
{
    return maf_nf_select((maf_nf_mask)(a == b), yes, no);
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
    i = ((maf_nf_mask)y - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
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
/* Rows it takes at a time: weights, once in the first cache, serve them all. Without vectors two, for small stacks. */
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
static inline void maf_nf_six(float *d, size_t results, const float *weight, size_t step_o, size_t step_i,
                          const float *a, size_t apart, size_t n, size_t stride)
{
    maf_nf_block b = maf_nf_six_begin(d, results, stride);
    maf_nf_block6_add(&b, weight - (6 - results) * step_o, step_o, step_i, a, apart, n);
    maf_nf_six_end(d, results, stride, &b);
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 * Then 0 where the gate, if there is one, is not above 0: see maf_nf_gate. */
static inline void maf_nf_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const float *gate, size_t in, size_t out, size_t stride, size_t m)
{
    float pack[MAF_NF_STRETCH * MAF_NF_GROUP];
    const size_t whole = out < 6 || in * out < 512 ? 0 : m / (2 * MAF_NF_LANES) * 2 * MAF_NF_LANES;
    const size_t few = whole && out % 6 < 3 ? out % 6 : 0, sixes = out - few; /* one or two are no block */
    const int packs = sixes > 24;                                             /* inputs are read often enough */
    size_t g, k, o, first;
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
                for (k = 0; k < group; k += 2 * MAF_NF_LANES)
                    maf_nf_six(to + k, results, weight + o * step_o + first * step_i, step_o, step_i,
                           packs ? pack + k * n : x + k, packs ? 2 * MAF_NF_LANES : stride, n, stride);
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
static inline void maf_nf_strip_block(float *d, size_t results, int six, const float *weight, size_t step_o,
                                  size_t step_i, const float *pack, const unsigned *s, const unsigned *last,
                                  size_t first, size_t end, size_t stride)
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
                             const float *bias, const float *gate, const unsigned *table, size_t rows, size_t in,
                             size_t out, size_t stride, size_t m)
{
    float pack[MAF_NF_STRETCH * MAF_NF_GROUP];
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

/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. Blocks of zeros of W are left out. */
static inline void maf_nf_outer(double *total, const float *a, const float *b, const unsigned *hole, size_t holes,
                            size_t out, size_t in, size_t stride, size_t m)
{
    float turned[64 * 2 * MAF_NF_LANES], sum[6 * 2 * MAF_NF_LANES];
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
                if (maf_nf_hollow(&h, hole + 3 * holes, o, results, i, cols))
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

/* Parameter i depends on (seed, i) alone. */
static inline void maf_nf_initialise(uint64_t seed, const struct maf_nf_initial *from, size_t n, float *params)
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
                    maf_nf_philox(seed, from[p].offset + i, block++, 1, w);
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

static void maf_nf_each_exp(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            maf_nf_store(d + e * stride + k, maf_nf_exp(maf_nf_load(a + e * stride + k)));
}

static void maf_nf_each_normal(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            maf_nf_store(d + e * stride + k, maf_nf_normal(maf_nf_load(a + e * stride + k)));
}

static const unsigned maf_nf_strip0[] = {0,6,2,1, 0,6,0,1, 12,6,2,1, 0,6,0,1, 24,6,2,1, 0,6,0,1,
    36,6,2,1, 0,6,0,1, 1,6,2,1, 0,6,0,1, 13,6,2,1, 0,6,0,1,
    25,6,2,1, 0,6,0,1, 37,6,2,1, 0,6,0,1};
static const unsigned maf_nf_strip1[] = {0,4,1,2, 1,1,0,48, 3,1,0,48};
static const unsigned maf_nf_strip2[] = {0,6,2,1, 0,6,0,1, 12,6,2,1, 0,6,0,1, 24,6,2,1, 0,6,0,1,
    36,6,2,1, 0,6,0,1, 1,6,2,1, 0,6,0,1, 13,6,2,1, 0,6,0,1,
    25,6,2,1, 0,6,0,1, 37,6,2,1, 0,6,0,1};
static const unsigned maf_nf_strip3[] = {0,4,1,2, 1,1,0,48, 3,1,0,48};
static const unsigned maf_nf_strip4[] = {0,6,2,1, 0,6,0,1, 12,6,2,1, 0,6,0,1, 24,6,2,1, 0,6,0,1,
    36,6,2,1, 0,6,0,1, 1,6,2,1, 0,6,0,1, 13,6,2,1, 0,6,0,1,
    25,6,2,1, 0,6,0,1, 37,6,2,1, 0,6,0,1};
static const unsigned maf_nf_strip5[] = {0,4,1,2, 1,1,0,48, 3,1,0,48};
static const unsigned maf_nf_strip6[] = {0,6,2,1, 0,6,0,1, 12,6,2,1, 0,6,0,1, 24,6,2,1, 0,6,0,1,
    36,6,2,1, 0,6,0,1, 1,6,2,1, 0,6,0,1, 13,6,2,1, 0,6,0,1,
    25,6,2,1, 0,6,0,1, 37,6,2,1, 0,6,0,1};
static const unsigned maf_nf_strip7[] = {0,4,1,2, 1,1,0,48, 3,1,0,48};
static const unsigned maf_nf_strip8[] = {0,6,2,1, 0,6,0,1, 12,6,2,1, 0,6,0,1, 24,6,2,1, 0,6,0,1,
    36,6,2,1, 0,6,0,1, 1,6,2,1, 0,6,0,1, 13,6,2,1, 0,6,0,1,
    25,6,2,1, 0,6,0,1, 37,6,2,1, 0,6,0,1};
static const unsigned maf_nf_strip9[] = {0,4,1,2, 1,1,0,48, 3,1,0,48};
static const unsigned maf_nf_strip10[] = {0,6,2,1, 0,6,0,1, 12,6,2,1, 0,6,0,1, 24,6,2,1, 0,6,0,1,
    36,6,2,1, 0,6,0,1, 1,6,2,1, 0,6,0,1, 13,6,2,1, 0,6,0,1,
    25,6,2,1, 0,6,0,1, 37,6,2,1, 0,6,0,1};
static const unsigned maf_nf_strip11[] = {0,4,1,2, 1,1,0,48, 3,1,0,48};
static const unsigned maf_nf_strip12[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_strip13[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_strip14[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_strip15[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_strip16[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_strip17[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_strip18[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_strip19[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_strip20[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_strip21[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_strip22[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_strip23[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_hole24[] = {0,0,48, 2,0,48};
static const unsigned maf_nf_strip25[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_hole26[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned maf_nf_strip27[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_hole28[] = {0,0,48, 2,0,48};
static const unsigned maf_nf_strip29[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_hole30[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned maf_nf_strip31[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_hole32[] = {0,0,48, 2,0,48};
static const unsigned maf_nf_strip33[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_hole34[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned maf_nf_strip35[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_hole36[] = {0,0,48, 2,0,48};
static const unsigned maf_nf_strip37[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_hole38[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned maf_nf_strip39[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_hole40[] = {0,0,48, 2,0,48};
static const unsigned maf_nf_strip41[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_hole42[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned maf_nf_strip43[] = {0,2,1,1, 0,1,0,48};
static const unsigned maf_nf_hole44[] = {0,0,48, 2,0,48};
static const unsigned maf_nf_strip45[] = {0,6,2,2, 0,6,1,2, 0,6,3,4, 12,6,2,2, 0,6,1,2, 0,6,3,4,
    24,6,2,2, 0,6,1,2, 0,6,3,4, 36,6,2,2, 0,6,1,2, 0,6,3,4,
    1,6,2,2, 0,6,1,2, 0,6,3,4, 13,6,2,2, 0,6,1,2, 0,6,3,4,
    25,6,2,2, 0,6,1,2, 0,6,3,4, 37,6,2,2, 0,6,1,2, 0,6,3,4};
static const unsigned maf_nf_hole46[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};

/* ---- forward ---- */

static void maf_nf_forward_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void maf_nf_forward_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [48, 2] */
    const float *flow_1_net_1_bias = params + 96; /* flow.1.net.1.bias [48] */
    const float *flow_1_net_2_weight = params + 144; /* flow.1.net.2.weight [48, 48] */
    const float *flow_1_net_2_bias = params + 2448; /* flow.1.net.2.bias [48] */
    const float *flow_1_net_3_weight = params + 2496; /* flow.1.net.3.weight [4, 48] */
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_1_weight = params + 2692; /* flow.3.net.1.weight [48, 2] */
    const float *flow_3_net_1_bias = params + 2788; /* flow.3.net.1.bias [48] */
    const float *flow_3_net_2_weight = params + 2836; /* flow.3.net.2.weight [48, 48] */
    const float *flow_3_net_2_bias = params + 5140; /* flow.3.net.2.bias [48] */
    const float *flow_3_net_3_weight = params + 5188; /* flow.3.net.3.weight [4, 48] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_1_weight = params + 5384; /* flow.5.net.1.weight [48, 2] */
    const float *flow_5_net_1_bias = params + 5480; /* flow.5.net.1.bias [48] */
    const float *flow_5_net_2_weight = params + 5528; /* flow.5.net.2.weight [48, 48] */
    const float *flow_5_net_2_bias = params + 7832; /* flow.5.net.2.bias [48] */
    const float *flow_5_net_3_weight = params + 7880; /* flow.5.net.3.weight [4, 48] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_1_weight = params + 8076; /* flow.7.net.1.weight [48, 2] */
    const float *flow_7_net_1_bias = params + 8172; /* flow.7.net.1.bias [48] */
    const float *flow_7_net_2_weight = params + 8220; /* flow.7.net.2.weight [48, 48] */
    const float *flow_7_net_2_bias = params + 10524; /* flow.7.net.2.bias [48] */
    const float *flow_7_net_3_weight = params + 10572; /* flow.7.net.3.weight [4, 48] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_1_weight = params + 10768; /* flow.9.net.1.weight [48, 2] */
    const float *flow_9_net_1_bias = params + 10864; /* flow.9.net.1.bias [48] */
    const float *flow_9_net_2_weight = params + 10912; /* flow.9.net.2.weight [48, 48] */
    const float *flow_9_net_2_bias = params + 13216; /* flow.9.net.2.bias [48] */
    const float *flow_9_net_3_weight = params + 13264; /* flow.9.net.3.weight [4, 48] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_1_weight = params + 13460; /* flow.11.net.1.weight [48, 2] */
    const float *flow_11_net_1_bias = params + 13556; /* flow.11.net.1.bias [48] */
    const float *flow_11_net_2_weight = params + 13604; /* flow.11.net.2.weight [48, 48] */
    const float *flow_11_net_2_bias = params + 15908; /* flow.11.net.2.bias [48] */
    const float *flow_11_net_3_weight = params + 15956; /* flow.11.net.3.weight [4, 48] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
#define TILE 128
    size_t k;
    (void)s;
    (void)total;

    /* layer 1: autoregressive, forward */
    maf_nf_strips(t + 2 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, t + 2 * TILE, maf_nf_strip0, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 50 * TILE, flow_1_net_2_weight, 48, 1, t + 2 * TILE, flow_1_net_2_bias, t + 50 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 2 * TILE, flow_1_net_3_weight, 48, 1, t + 50 * TILE, NULL, NULL, maf_nf_strip1, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v3_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v3_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v3_3 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v3_4 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v4_1 = v3_1 + flow_1_net_3_bias[0];
        maf_nf_store(t + 6 * TILE + k, v4_1);
        const maf_nf_lane v4_2 = v3_2 + flow_1_net_3_bias[1];
        maf_nf_store(t + 7 * TILE + k, v4_2);
        const maf_nf_lane v4_3 = v3_3 + flow_1_net_3_bias[2];
        maf_nf_store(t + 8 * TILE + k, v4_3);
        const maf_nf_lane v4_4 = v3_4 + flow_1_net_3_bias[3];
        maf_nf_store(t + 9 * TILE + k, v4_4);
        const maf_nf_lane v8_1 = v4_1 / FMA(maf_nf_abs(v4_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 10 * TILE + k, v8_1);
        const maf_nf_lane v8_2 = v4_2 / FMA(maf_nf_abs(v4_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 11 * TILE + k, v8_2);
    }
    maf_nf_each_exp(t + 2 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(t + k);
        const maf_nf_lane v9_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v9_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v4_3 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v4_4 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v11_1 = FMA(x1, v9_1, v4_3);
        const maf_nf_lane v11_2 = FMA(x2, v9_2, v4_4);
        const maf_nf_lane v8_1 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v8_2 = maf_nf_load(t + 11 * TILE + k);
        const maf_nf_lane v12 = v8_1 + v8_2;
        maf_nf_store(t + 4 * TILE + k, v12);
        const maf_nf_lane v13_1 = v11_2;
        maf_nf_store(t + 12 * TILE + k, v13_1);
        const maf_nf_lane v13_2 = v11_1;
        maf_nf_store(t + 13 * TILE + k, v13_2);
    }

    /* layer 3: autoregressive, forward */
    maf_nf_strips(t + 14 * TILE, flow_3_net_1_weight, 2, 1, t + 12 * TILE, flow_3_net_1_bias, t + 14 * TILE, maf_nf_strip2, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 62 * TILE, flow_3_net_2_weight, 48, 1, t + 14 * TILE, flow_3_net_2_bias, t + 62 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t, flow_3_net_3_weight, 48, 1, t + 62 * TILE, NULL, NULL, maf_nf_strip3, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v16_1 = maf_nf_load(t + k);
        const maf_nf_lane v16_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v16_3 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v16_4 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v17_1 = v16_1 + flow_3_net_3_bias[0];
        maf_nf_store(t + 5 * TILE + k, v17_1);
        const maf_nf_lane v17_2 = v16_2 + flow_3_net_3_bias[1];
        maf_nf_store(t + 6 * TILE + k, v17_2);
        const maf_nf_lane v17_3 = v16_3 + flow_3_net_3_bias[2];
        maf_nf_store(t + 7 * TILE + k, v17_3);
        const maf_nf_lane v17_4 = v16_4 + flow_3_net_3_bias[3];
        maf_nf_store(t + 8 * TILE + k, v17_4);
        const maf_nf_lane v21_1 = v17_1 / FMA(maf_nf_abs(v17_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 9 * TILE + k, v21_1);
        const maf_nf_lane v21_2 = v17_2 / FMA(maf_nf_abs(v17_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 10 * TILE + k, v21_2);
    }
    maf_nf_each_exp(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v13_1 = maf_nf_load(t + 12 * TILE + k);
        const maf_nf_lane v22_1 = maf_nf_load(t + k);
        const maf_nf_lane v13_2 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v22_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v17_3 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v17_4 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v24_1 = FMA(v13_1, v22_1, v17_3);
        const maf_nf_lane v24_2 = FMA(v13_2, v22_2, v17_4);
        const maf_nf_lane v21_1 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v21_2 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v12 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v26 = v12 + (v21_1 + v21_2);
        maf_nf_store(t + 2 * TILE + k, v26);
        const maf_nf_lane v27_1 = v24_2;
        maf_nf_store(t + 14 * TILE + k, v27_1);
        const maf_nf_lane v27_2 = v24_1;
        maf_nf_store(t + 15 * TILE + k, v27_2);
    }

    /* layer 5: autoregressive, forward */
    maf_nf_strips(t + 16 * TILE, flow_5_net_1_weight, 2, 1, t + 14 * TILE, flow_5_net_1_bias, t + 16 * TILE, maf_nf_strip4, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 64 * TILE, flow_5_net_2_weight, 48, 1, t + 16 * TILE, flow_5_net_2_bias, t + 64 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 3 * TILE, flow_5_net_3_weight, 48, 1, t + 64 * TILE, NULL, NULL, maf_nf_strip5, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v30_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v30_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v30_3 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v30_4 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v31_1 = v30_1 + flow_5_net_3_bias[0];
        maf_nf_store(t + 7 * TILE + k, v31_1);
        const maf_nf_lane v31_2 = v30_2 + flow_5_net_3_bias[1];
        maf_nf_store(t + 8 * TILE + k, v31_2);
        const maf_nf_lane v31_3 = v30_3 + flow_5_net_3_bias[2];
        maf_nf_store(t + 9 * TILE + k, v31_3);
        const maf_nf_lane v31_4 = v30_4 + flow_5_net_3_bias[3];
        maf_nf_store(t + 10 * TILE + k, v31_4);
        const maf_nf_lane v35_1 = v31_1 / FMA(maf_nf_abs(v31_1), 0.14476483f, 1.0f);
        maf_nf_store(t + k, v35_1);
        const maf_nf_lane v35_2 = v31_2 / FMA(maf_nf_abs(v31_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 1 * TILE + k, v35_2);
    }
    maf_nf_each_exp(t + 3 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v27_1 = maf_nf_load(t + 14 * TILE + k);
        const maf_nf_lane v36_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v27_2 = maf_nf_load(t + 15 * TILE + k);
        const maf_nf_lane v36_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v31_3 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v31_4 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v38_1 = FMA(v27_1, v36_1, v31_3);
        const maf_nf_lane v38_2 = FMA(v27_2, v36_2, v31_4);
        const maf_nf_lane v35_1 = maf_nf_load(t + k);
        const maf_nf_lane v35_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v26 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v40 = v26 + (v35_1 + v35_2);
        maf_nf_store(t + 5 * TILE + k, v40);
        const maf_nf_lane v41_1 = v38_2;
        maf_nf_store(t + 11 * TILE + k, v41_1);
        const maf_nf_lane v41_2 = v38_1;
        maf_nf_store(t + 12 * TILE + k, v41_2);
    }

    /* layer 7: autoregressive, forward */
    maf_nf_strips(t + 13 * TILE, flow_7_net_1_weight, 2, 1, t + 11 * TILE, flow_7_net_1_bias, t + 13 * TILE, maf_nf_strip6, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 61 * TILE, flow_7_net_2_weight, 48, 1, t + 13 * TILE, flow_7_net_2_bias, t + 61 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t, flow_7_net_3_weight, 48, 1, t + 61 * TILE, NULL, NULL, maf_nf_strip7, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v44_1 = maf_nf_load(t + k);
        const maf_nf_lane v44_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v44_3 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v44_4 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v45_1 = v44_1 + flow_7_net_3_bias[0];
        maf_nf_store(t + 6 * TILE + k, v45_1);
        const maf_nf_lane v45_2 = v44_2 + flow_7_net_3_bias[1];
        maf_nf_store(t + 7 * TILE + k, v45_2);
        const maf_nf_lane v45_3 = v44_3 + flow_7_net_3_bias[2];
        maf_nf_store(t + 8 * TILE + k, v45_3);
        const maf_nf_lane v45_4 = v44_4 + flow_7_net_3_bias[3];
        maf_nf_store(t + 9 * TILE + k, v45_4);
        const maf_nf_lane v49_1 = v45_1 / FMA(maf_nf_abs(v45_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 13 * TILE + k, v49_1);
        const maf_nf_lane v49_2 = v45_2 / FMA(maf_nf_abs(v45_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 14 * TILE + k, v49_2);
    }
    maf_nf_each_exp(t, t + 13 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v41_1 = maf_nf_load(t + 11 * TILE + k);
        const maf_nf_lane v50_1 = maf_nf_load(t + k);
        const maf_nf_lane v41_2 = maf_nf_load(t + 12 * TILE + k);
        const maf_nf_lane v50_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v45_3 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v45_4 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v52_1 = FMA(v41_1, v50_1, v45_3);
        const maf_nf_lane v52_2 = FMA(v41_2, v50_2, v45_4);
        const maf_nf_lane v49_1 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v49_2 = maf_nf_load(t + 14 * TILE + k);
        const maf_nf_lane v40 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v54 = v40 + (v49_1 + v49_2);
        maf_nf_store(t + 2 * TILE + k, v54);
        const maf_nf_lane v55_1 = v52_2;
        maf_nf_store(t + 3 * TILE + k, v55_1);
        const maf_nf_lane v55_2 = v52_1;
        maf_nf_store(t + 4 * TILE + k, v55_2);
    }

    /* layer 9: autoregressive, forward */
    maf_nf_strips(t + 5 * TILE, flow_9_net_1_weight, 2, 1, t + 3 * TILE, flow_9_net_1_bias, t + 5 * TILE, maf_nf_strip8, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 53 * TILE, flow_9_net_2_weight, 48, 1, t + 5 * TILE, flow_9_net_2_bias, t + 53 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 5 * TILE, flow_9_net_3_weight, 48, 1, t + 53 * TILE, NULL, NULL, maf_nf_strip9, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v58_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v58_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v58_3 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v58_4 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v59_1 = v58_1 + flow_9_net_3_bias[0];
        maf_nf_store(t + 9 * TILE + k, v59_1);
        const maf_nf_lane v59_2 = v58_2 + flow_9_net_3_bias[1];
        maf_nf_store(t + 10 * TILE + k, v59_2);
        const maf_nf_lane v59_3 = v58_3 + flow_9_net_3_bias[2];
        maf_nf_store(t + 11 * TILE + k, v59_3);
        const maf_nf_lane v59_4 = v58_4 + flow_9_net_3_bias[3];
        maf_nf_store(t + 12 * TILE + k, v59_4);
        const maf_nf_lane v63_1 = v59_1 / FMA(maf_nf_abs(v59_1), 0.14476483f, 1.0f);
        maf_nf_store(t + k, v63_1);
        const maf_nf_lane v63_2 = v59_2 / FMA(maf_nf_abs(v59_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 1 * TILE + k, v63_2);
    }
    maf_nf_each_exp(t + 5 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v55_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v64_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v55_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v64_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v59_3 = maf_nf_load(t + 11 * TILE + k);
        const maf_nf_lane v59_4 = maf_nf_load(t + 12 * TILE + k);
        const maf_nf_lane v66_1 = FMA(v55_1, v64_1, v59_3);
        const maf_nf_lane v66_2 = FMA(v55_2, v64_2, v59_4);
        const maf_nf_lane v63_1 = maf_nf_load(t + k);
        const maf_nf_lane v63_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v54 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v68 = v54 + (v63_1 + v63_2);
        maf_nf_store(t + 7 * TILE + k, v68);
        const maf_nf_lane v69_1 = v66_2;
        maf_nf_store(t + 13 * TILE + k, v69_1);
        const maf_nf_lane v69_2 = v66_1;
        maf_nf_store(t + 14 * TILE + k, v69_2);
    }

    /* layer 11: autoregressive, forward */
    maf_nf_strips(t + 15 * TILE, flow_11_net_1_weight, 2, 1, t + 13 * TILE, flow_11_net_1_bias, t + 15 * TILE, maf_nf_strip10, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 63 * TILE, flow_11_net_2_weight, 48, 1, t + 15 * TILE, flow_11_net_2_bias, t + 63 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t, flow_11_net_3_weight, 48, 1, t + 63 * TILE, NULL, NULL, maf_nf_strip11, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v72_1 = maf_nf_load(t + k);
        const maf_nf_lane v72_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v72_3 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v72_4 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v73_1 = v72_1 + flow_11_net_3_bias[0];
        maf_nf_store(t + 8 * TILE + k, v73_1);
        const maf_nf_lane v73_2 = v72_2 + flow_11_net_3_bias[1];
        maf_nf_store(t + 9 * TILE + k, v73_2);
        const maf_nf_lane v73_3 = v72_3 + flow_11_net_3_bias[2];
        maf_nf_store(t + 10 * TILE + k, v73_3);
        const maf_nf_lane v73_4 = v72_4 + flow_11_net_3_bias[3];
        maf_nf_store(t + 11 * TILE + k, v73_4);
        const maf_nf_lane v77_1 = v73_1 / FMA(maf_nf_abs(v73_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 4 * TILE + k, v77_1);
        const maf_nf_lane v77_2 = v73_2 / FMA(maf_nf_abs(v73_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 5 * TILE + k, v77_2);
    }
    maf_nf_each_exp(t, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v69_1 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v78_1 = maf_nf_load(t + k);
        const maf_nf_lane v69_2 = maf_nf_load(t + 14 * TILE + k);
        const maf_nf_lane v78_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v73_3 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v73_4 = maf_nf_load(t + 11 * TILE + k);
        const maf_nf_lane v80_1 = FMA(v69_1, v78_1, v73_3);
        maf_nf_store(t + 2 * TILE + k, v80_1);
        const maf_nf_lane v80_2 = FMA(v69_2, v78_2, v73_4);
        maf_nf_store(t + 3 * TILE + k, v80_2);
        const maf_nf_lane v77_1 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v77_2 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v68 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v82 = v68 + (v77_1 + v77_2);
        maf_nf_store(t + 6 * TILE + k, v82);
    }
#undef TILE
}

void maf_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float s[1], t[113 * 128];
    size_t first, k;
    (void)work;
    maf_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        maf_nf_forward_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[256 + k];
            z[(first + k) * 2 + 1] = t[384 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[768 + k];
    }
}

/* ---- inverse ---- */

static void maf_nf_inverse_prologue(const float *params, float *s)
{
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
    s[0] = fabsf(flow_11_net_3_bias[0]);
    s[1] = s[0] * 0.14476483f;
    s[2] = s[1] + 1.0f;
    s[3] = flow_11_net_3_bias[0] / s[2];
    s[4] = -s[3];
    s[5] = expf(s[4]);
    s[6] = fabsf(flow_9_net_3_bias[0]);
    s[7] = s[6] * 0.14476483f;
    s[8] = s[7] + 1.0f;
    s[9] = flow_9_net_3_bias[0] / s[8];
    s[10] = -s[9];
    s[11] = expf(s[10]);
    s[12] = fabsf(flow_7_net_3_bias[0]);
    s[13] = s[12] * 0.14476483f;
    s[14] = s[13] + 1.0f;
    s[15] = flow_7_net_3_bias[0] / s[14];
    s[16] = -s[15];
    s[17] = expf(s[16]);
    s[18] = fabsf(flow_5_net_3_bias[0]);
    s[19] = s[18] * 0.14476483f;
    s[20] = s[19] + 1.0f;
    s[21] = flow_5_net_3_bias[0] / s[20];
    s[22] = -s[21];
    s[23] = expf(s[22]);
    s[24] = fabsf(flow_3_net_3_bias[0]);
    s[25] = s[24] * 0.14476483f;
    s[26] = s[25] + 1.0f;
    s[27] = flow_3_net_3_bias[0] / s[26];
    s[28] = -s[27];
    s[29] = expf(s[28]);
    s[30] = fabsf(flow_1_net_3_bias[0]);
    s[31] = s[30] * 0.14476483f;
    s[32] = s[31] + 1.0f;
    s[33] = flow_1_net_3_bias[0] / s[32];
    s[34] = -s[33];
    s[35] = expf(s[34]);
}

static void maf_nf_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [48, 2] */
    const float *flow_1_net_1_bias = params + 96; /* flow.1.net.1.bias [48] */
    const float *flow_1_net_2_weight = params + 144; /* flow.1.net.2.weight [48, 48] */
    const float *flow_1_net_2_bias = params + 2448; /* flow.1.net.2.bias [48] */
    const float *flow_1_net_3_weight = params + 2496; /* flow.1.net.3.weight [4, 48] */
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_1_weight = params + 2692; /* flow.3.net.1.weight [48, 2] */
    const float *flow_3_net_1_bias = params + 2788; /* flow.3.net.1.bias [48] */
    const float *flow_3_net_2_weight = params + 2836; /* flow.3.net.2.weight [48, 48] */
    const float *flow_3_net_2_bias = params + 5140; /* flow.3.net.2.bias [48] */
    const float *flow_3_net_3_weight = params + 5188; /* flow.3.net.3.weight [4, 48] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_1_weight = params + 5384; /* flow.5.net.1.weight [48, 2] */
    const float *flow_5_net_1_bias = params + 5480; /* flow.5.net.1.bias [48] */
    const float *flow_5_net_2_weight = params + 5528; /* flow.5.net.2.weight [48, 48] */
    const float *flow_5_net_2_bias = params + 7832; /* flow.5.net.2.bias [48] */
    const float *flow_5_net_3_weight = params + 7880; /* flow.5.net.3.weight [4, 48] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_1_weight = params + 8076; /* flow.7.net.1.weight [48, 2] */
    const float *flow_7_net_1_bias = params + 8172; /* flow.7.net.1.bias [48] */
    const float *flow_7_net_2_weight = params + 8220; /* flow.7.net.2.weight [48, 48] */
    const float *flow_7_net_2_bias = params + 10524; /* flow.7.net.2.bias [48] */
    const float *flow_7_net_3_weight = params + 10572; /* flow.7.net.3.weight [4, 48] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_1_weight = params + 10768; /* flow.9.net.1.weight [48, 2] */
    const float *flow_9_net_1_bias = params + 10864; /* flow.9.net.1.bias [48] */
    const float *flow_9_net_2_weight = params + 10912; /* flow.9.net.2.weight [48, 48] */
    const float *flow_9_net_2_bias = params + 13216; /* flow.9.net.2.bias [48] */
    const float *flow_9_net_3_weight = params + 13264; /* flow.9.net.3.weight [4, 48] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_1_weight = params + 13460; /* flow.11.net.1.weight [48, 2] */
    const float *flow_11_net_1_bias = params + 13556; /* flow.11.net.1.bias [48] */
    const float *flow_11_net_2_weight = params + 13604; /* flow.11.net.2.weight [48, 48] */
    const float *flow_11_net_2_bias = params + 15908; /* flow.11.net.2.bias [48] */
    const float *flow_11_net_3_weight = params + 15956; /* flow.11.net.3.weight [4, 48] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 11: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(t + k);
        const maf_nf_lane v2 = (x1 - flow_11_net_3_bias[2]) * s[5];
        maf_nf_store(t + 2 * TILE + k, v2);
    }
    maf_nf_matvec(t + 3 * TILE, flow_11_net_1_weight, 2, 1, t + 2 * TILE, flow_11_net_1_bias, t + 3 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 51 * TILE, flow_11_net_2_weight, 48, 1, t + 3 * TILE, flow_11_net_2_bias, t + 51 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 3 * TILE, flow_11_net_3_weight + 48, 96, 1, t + 51 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v5_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v5_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v6_1 = v5_1 + flow_11_net_3_bias[1];
        const maf_nf_lane v6_2 = v5_2 + flow_11_net_3_bias[3];
        const maf_nf_lane v10 = v6_1 / FMA(maf_nf_abs(v6_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 5 * TILE + k, v10);
        const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v11 = x2 - v6_2;
        maf_nf_store(t + 6 * TILE + k, v11);
        const maf_nf_lane v12 = -v10;
        maf_nf_store(t + 7 * TILE + k, v12);
    }
    maf_nf_each_exp(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v11 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v13 = maf_nf_load(t + k);
        const maf_nf_lane v10 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v2 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v17_1 = v2;
        maf_nf_store(t + 3 * TILE + k, v17_1);
        const maf_nf_lane v17_2 = (v11 * v13);
        maf_nf_store(t + 4 * TILE + k, v17_2);
        const maf_nf_lane v18 = (-(maf_nf_set(s[3]) + v10));
        maf_nf_store(t + 1 * TILE + k, v18);
        const maf_nf_lane v20 = (v17_2 - flow_9_net_3_bias[2]) * s[11];
        maf_nf_store(t + 7 * TILE + k, v20);
    }

    /* layer 9: autoregressive, inverse */
    maf_nf_matvec(t + 8 * TILE, flow_9_net_1_weight, 2, 1, t + 7 * TILE, flow_9_net_1_bias, t + 8 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 56 * TILE, flow_9_net_2_weight, 48, 1, t + 8 * TILE, flow_9_net_2_bias, t + 56 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 5 * TILE, flow_9_net_3_weight + 48, 96, 1, t + 56 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v23_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v23_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v24_1 = v23_1 + flow_9_net_3_bias[1];
        const maf_nf_lane v24_2 = v23_2 + flow_9_net_3_bias[3];
        const maf_nf_lane v28 = v24_1 / FMA(maf_nf_abs(v24_1), 0.14476483f, 1.0f);
        maf_nf_store(t + k, v28);
        const maf_nf_lane v17_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v29 = v17_1 - v24_2;
        maf_nf_store(t + 2 * TILE + k, v29);
        const maf_nf_lane v30 = -v28;
        maf_nf_store(t + 8 * TILE + k, v30);
    }
    maf_nf_each_exp(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v29 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v31 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v28 = maf_nf_load(t + k);
        const maf_nf_lane v20 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v35_1 = v20;
        maf_nf_store(t + 4 * TILE + k, v35_1);
        const maf_nf_lane v35_2 = (v29 * v31);
        maf_nf_store(t + 5 * TILE + k, v35_2);
        const maf_nf_lane v18 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v37 = v18 + (-(maf_nf_set(s[9]) + v28));
        maf_nf_store(t + 6 * TILE + k, v37);
    }

    /* layer 7: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v35_2 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v39 = (v35_2 - flow_7_net_3_bias[2]) * s[17];
        maf_nf_store(t + k, v39);
    }
    maf_nf_matvec(t + 7 * TILE, flow_7_net_1_weight, 2, 1, t, flow_7_net_1_bias, t + 7 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 55 * TILE, flow_7_net_2_weight, 48, 1, t + 7 * TILE, flow_7_net_2_bias, t + 55 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 1 * TILE, flow_7_net_3_weight + 48, 96, 1, t + 55 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v42_1 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v42_2 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v43_1 = v42_1 + flow_7_net_3_bias[1];
        const maf_nf_lane v43_2 = v42_2 + flow_7_net_3_bias[3];
        const maf_nf_lane v47 = v43_1 / FMA(maf_nf_abs(v43_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 3 * TILE + k, v47);
        const maf_nf_lane v35_1 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v48 = v35_1 - v43_2;
        maf_nf_store(t + 7 * TILE + k, v48);
        const maf_nf_lane v49 = -v47;
        maf_nf_store(t + 8 * TILE + k, v49);
    }
    maf_nf_each_exp(t + 1 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v48 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v50 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v47 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v39 = maf_nf_load(t + k);
        const maf_nf_lane v54_1 = v39;
        maf_nf_store(t + 4 * TILE + k, v54_1);
        const maf_nf_lane v54_2 = (v48 * v50);
        maf_nf_store(t + 5 * TILE + k, v54_2);
        const maf_nf_lane v37 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v56 = v37 + (-(maf_nf_set(s[15]) + v47));
        maf_nf_store(t + 2 * TILE + k, v56);
    }

    /* layer 5: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v54_2 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v58 = (v54_2 - flow_5_net_3_bias[2]) * s[23];
        maf_nf_store(t + k, v58);
    }
    maf_nf_matvec(t + 6 * TILE, flow_5_net_1_weight, 2, 1, t, flow_5_net_1_bias, t + 6 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 54 * TILE, flow_5_net_2_weight, 48, 1, t + 6 * TILE, flow_5_net_2_bias, t + 54 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 6 * TILE, flow_5_net_3_weight + 48, 96, 1, t + 54 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v61_1 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v61_2 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v62_1 = v61_1 + flow_5_net_3_bias[1];
        const maf_nf_lane v62_2 = v61_2 + flow_5_net_3_bias[3];
        const maf_nf_lane v66 = v62_1 / FMA(maf_nf_abs(v62_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 1 * TILE + k, v66);
        const maf_nf_lane v54_1 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v67 = v54_1 - v62_2;
        maf_nf_store(t + 3 * TILE + k, v67);
        const maf_nf_lane v68 = -v66;
        maf_nf_store(t + 8 * TILE + k, v68);
    }
    maf_nf_each_exp(t + 4 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v67 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v69 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v66 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v58 = maf_nf_load(t + k);
        const maf_nf_lane v73_1 = v58;
        maf_nf_store(t + 5 * TILE + k, v73_1);
        const maf_nf_lane v73_2 = (v67 * v69);
        maf_nf_store(t + 6 * TILE + k, v73_2);
        const maf_nf_lane v56 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v75 = v56 + (-(maf_nf_set(s[21]) + v66));
        maf_nf_store(t + 7 * TILE + k, v75);
    }

    /* layer 3: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v73_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v77 = (v73_2 - flow_3_net_3_bias[2]) * s[29];
        maf_nf_store(t + k, v77);
    }
    maf_nf_matvec(t + 8 * TILE, flow_3_net_1_weight, 2, 1, t, flow_3_net_1_bias, t + 8 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 56 * TILE, flow_3_net_2_weight, 48, 1, t + 8 * TILE, flow_3_net_2_bias, t + 56 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 1 * TILE, flow_3_net_3_weight + 48, 96, 1, t + 56 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v80_1 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v80_2 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v81_1 = v80_1 + flow_3_net_3_bias[1];
        const maf_nf_lane v81_2 = v80_2 + flow_3_net_3_bias[3];
        const maf_nf_lane v85 = v81_1 / FMA(maf_nf_abs(v81_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 3 * TILE + k, v85);
        const maf_nf_lane v73_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v86 = v73_1 - v81_2;
        maf_nf_store(t + 4 * TILE + k, v86);
        const maf_nf_lane v87 = -v85;
        maf_nf_store(t + 8 * TILE + k, v87);
    }
    maf_nf_each_exp(t + 1 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v86 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v88 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v85 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v77 = maf_nf_load(t + k);
        const maf_nf_lane v92_1 = v77;
        maf_nf_store(t + 5 * TILE + k, v92_1);
        const maf_nf_lane v92_2 = (v86 * v88);
        maf_nf_store(t + 6 * TILE + k, v92_2);
        const maf_nf_lane v75 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v94 = v75 + (-(maf_nf_set(s[27]) + v85));
        maf_nf_store(t + 2 * TILE + k, v94);
    }

    /* layer 1: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v92_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v96 = (v92_2 - flow_1_net_3_bias[2]) * s[35];
        maf_nf_store(t + k, v96);
    }
    maf_nf_matvec(t + 7 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, t + 7 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 55 * TILE, flow_1_net_2_weight, 48, 1, t + 7 * TILE, flow_1_net_2_bias, t + 55 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 3 * TILE, flow_1_net_3_weight + 48, 96, 1, t + 55 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v99_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v99_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v100_1 = v99_1 + flow_1_net_3_bias[1];
        const maf_nf_lane v100_2 = v99_2 + flow_1_net_3_bias[3];
        const maf_nf_lane v104 = v100_1 / FMA(maf_nf_abs(v100_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 1 * TILE + k, v104);
        const maf_nf_lane v92_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v105 = v92_1 - v100_2;
        maf_nf_store(t + 7 * TILE + k, v105);
        const maf_nf_lane v106 = -v104;
        maf_nf_store(t + 8 * TILE + k, v106);
    }
    maf_nf_each_exp(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v105 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v107 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v104 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v96 = maf_nf_load(t + k);
        const maf_nf_lane v111_1 = v96;
        maf_nf_store(t + 4 * TILE + k, v111_1);
        const maf_nf_lane v111_2 = (v105 * v107);
        maf_nf_store(t + 5 * TILE + k, v111_2);
        const maf_nf_lane v94 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v113 = v94 + (-(maf_nf_set(s[33]) + v104));
        maf_nf_store(t + 6 * TILE + k, v113);
    }
#undef TILE
}

void maf_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[37], t[105 * 128];
    size_t first, k;
    (void)work;
    maf_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        maf_nf_inverse_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[512 + k];
            x[(first + k) * 2 + 1] = t[640 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[768 + k];
    }
}

/* ---- log_prob ---- */

static void maf_nf_log_prob_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void maf_nf_log_prob_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [48, 2] */
    const float *flow_1_net_1_bias = params + 96; /* flow.1.net.1.bias [48] */
    const float *flow_1_net_2_weight = params + 144; /* flow.1.net.2.weight [48, 48] */
    const float *flow_1_net_2_bias = params + 2448; /* flow.1.net.2.bias [48] */
    const float *flow_1_net_3_weight = params + 2496; /* flow.1.net.3.weight [4, 48] */
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_1_weight = params + 2692; /* flow.3.net.1.weight [48, 2] */
    const float *flow_3_net_1_bias = params + 2788; /* flow.3.net.1.bias [48] */
    const float *flow_3_net_2_weight = params + 2836; /* flow.3.net.2.weight [48, 48] */
    const float *flow_3_net_2_bias = params + 5140; /* flow.3.net.2.bias [48] */
    const float *flow_3_net_3_weight = params + 5188; /* flow.3.net.3.weight [4, 48] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_1_weight = params + 5384; /* flow.5.net.1.weight [48, 2] */
    const float *flow_5_net_1_bias = params + 5480; /* flow.5.net.1.bias [48] */
    const float *flow_5_net_2_weight = params + 5528; /* flow.5.net.2.weight [48, 48] */
    const float *flow_5_net_2_bias = params + 7832; /* flow.5.net.2.bias [48] */
    const float *flow_5_net_3_weight = params + 7880; /* flow.5.net.3.weight [4, 48] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_1_weight = params + 8076; /* flow.7.net.1.weight [48, 2] */
    const float *flow_7_net_1_bias = params + 8172; /* flow.7.net.1.bias [48] */
    const float *flow_7_net_2_weight = params + 8220; /* flow.7.net.2.weight [48, 48] */
    const float *flow_7_net_2_bias = params + 10524; /* flow.7.net.2.bias [48] */
    const float *flow_7_net_3_weight = params + 10572; /* flow.7.net.3.weight [4, 48] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_1_weight = params + 10768; /* flow.9.net.1.weight [48, 2] */
    const float *flow_9_net_1_bias = params + 10864; /* flow.9.net.1.bias [48] */
    const float *flow_9_net_2_weight = params + 10912; /* flow.9.net.2.weight [48, 48] */
    const float *flow_9_net_2_bias = params + 13216; /* flow.9.net.2.bias [48] */
    const float *flow_9_net_3_weight = params + 13264; /* flow.9.net.3.weight [4, 48] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_1_weight = params + 13460; /* flow.11.net.1.weight [48, 2] */
    const float *flow_11_net_1_bias = params + 13556; /* flow.11.net.1.bias [48] */
    const float *flow_11_net_2_weight = params + 13604; /* flow.11.net.2.weight [48, 48] */
    const float *flow_11_net_2_bias = params + 15908; /* flow.11.net.2.bias [48] */
    const float *flow_11_net_3_weight = params + 15956; /* flow.11.net.3.weight [4, 48] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
#define TILE 128
    size_t k;
    (void)s;
    (void)total;

    /* layer 1: autoregressive, forward */
    maf_nf_strips(t + 2 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, t + 2 * TILE, maf_nf_strip0, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 50 * TILE, flow_1_net_2_weight, 48, 1, t + 2 * TILE, flow_1_net_2_bias, t + 50 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 2 * TILE, flow_1_net_3_weight, 48, 1, t + 50 * TILE, NULL, NULL, maf_nf_strip1, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v3_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v3_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v3_3 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v3_4 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v4_1 = v3_1 + flow_1_net_3_bias[0];
        maf_nf_store(t + 6 * TILE + k, v4_1);
        const maf_nf_lane v4_2 = v3_2 + flow_1_net_3_bias[1];
        maf_nf_store(t + 7 * TILE + k, v4_2);
        const maf_nf_lane v4_3 = v3_3 + flow_1_net_3_bias[2];
        maf_nf_store(t + 8 * TILE + k, v4_3);
        const maf_nf_lane v4_4 = v3_4 + flow_1_net_3_bias[3];
        maf_nf_store(t + 9 * TILE + k, v4_4);
        const maf_nf_lane v8_1 = v4_1 / FMA(maf_nf_abs(v4_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 10 * TILE + k, v8_1);
        const maf_nf_lane v8_2 = v4_2 / FMA(maf_nf_abs(v4_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 11 * TILE + k, v8_2);
    }
    maf_nf_each_exp(t + 2 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(t + k);
        const maf_nf_lane v9_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v9_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v4_3 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v4_4 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v11_1 = FMA(x1, v9_1, v4_3);
        const maf_nf_lane v11_2 = FMA(x2, v9_2, v4_4);
        const maf_nf_lane v8_1 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v8_2 = maf_nf_load(t + 11 * TILE + k);
        const maf_nf_lane v12 = v8_1 + v8_2;
        maf_nf_store(t + 4 * TILE + k, v12);
        const maf_nf_lane v13_1 = v11_2;
        maf_nf_store(t + 12 * TILE + k, v13_1);
        const maf_nf_lane v13_2 = v11_1;
        maf_nf_store(t + 13 * TILE + k, v13_2);
    }

    /* layer 3: autoregressive, forward */
    maf_nf_strips(t + 14 * TILE, flow_3_net_1_weight, 2, 1, t + 12 * TILE, flow_3_net_1_bias, t + 14 * TILE, maf_nf_strip2, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 62 * TILE, flow_3_net_2_weight, 48, 1, t + 14 * TILE, flow_3_net_2_bias, t + 62 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 5 * TILE, flow_3_net_3_weight, 48, 1, t + 62 * TILE, NULL, NULL, maf_nf_strip3, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v16_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v16_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v16_3 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v16_4 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v17_1 = v16_1 + flow_3_net_3_bias[0];
        maf_nf_store(t + 14 * TILE + k, v17_1);
        const maf_nf_lane v17_2 = v16_2 + flow_3_net_3_bias[1];
        maf_nf_store(t + 15 * TILE + k, v17_2);
        const maf_nf_lane v17_3 = v16_3 + flow_3_net_3_bias[2];
        maf_nf_store(t + 16 * TILE + k, v17_3);
        const maf_nf_lane v17_4 = v16_4 + flow_3_net_3_bias[3];
        maf_nf_store(t + 17 * TILE + k, v17_4);
        const maf_nf_lane v21_1 = v17_1 / FMA(maf_nf_abs(v17_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 2 * TILE + k, v21_1);
        const maf_nf_lane v21_2 = v17_2 / FMA(maf_nf_abs(v17_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 3 * TILE + k, v21_2);
    }
    maf_nf_each_exp(t + 5 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v13_1 = maf_nf_load(t + 12 * TILE + k);
        const maf_nf_lane v22_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v13_2 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v22_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v17_3 = maf_nf_load(t + 16 * TILE + k);
        const maf_nf_lane v17_4 = maf_nf_load(t + 17 * TILE + k);
        const maf_nf_lane v24_1 = FMA(v13_1, v22_1, v17_3);
        const maf_nf_lane v24_2 = FMA(v13_2, v22_2, v17_4);
        const maf_nf_lane v21_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v21_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v12 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v26 = v12 + (v21_1 + v21_2);
        maf_nf_store(t + 7 * TILE + k, v26);
        const maf_nf_lane v27_1 = v24_2;
        maf_nf_store(t + 8 * TILE + k, v27_1);
        const maf_nf_lane v27_2 = v24_1;
        maf_nf_store(t + 9 * TILE + k, v27_2);
    }

    /* layer 5: autoregressive, forward */
    maf_nf_strips(t + 10 * TILE, flow_5_net_1_weight, 2, 1, t + 8 * TILE, flow_5_net_1_bias, t + 10 * TILE, maf_nf_strip4, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 58 * TILE, flow_5_net_2_weight, 48, 1, t + 10 * TILE, flow_5_net_2_bias, t + 58 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 2 * TILE, flow_5_net_3_weight, 48, 1, t + 58 * TILE, NULL, NULL, maf_nf_strip5, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v30_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v30_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v30_3 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v30_4 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v31_1 = v30_1 + flow_5_net_3_bias[0];
        maf_nf_store(t + 10 * TILE + k, v31_1);
        const maf_nf_lane v31_2 = v30_2 + flow_5_net_3_bias[1];
        maf_nf_store(t + 11 * TILE + k, v31_2);
        const maf_nf_lane v31_3 = v30_3 + flow_5_net_3_bias[2];
        maf_nf_store(t + 12 * TILE + k, v31_3);
        const maf_nf_lane v31_4 = v30_4 + flow_5_net_3_bias[3];
        maf_nf_store(t + 13 * TILE + k, v31_4);
        const maf_nf_lane v35_1 = v31_1 / FMA(maf_nf_abs(v31_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 14 * TILE + k, v35_1);
        const maf_nf_lane v35_2 = v31_2 / FMA(maf_nf_abs(v31_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 15 * TILE + k, v35_2);
    }
    maf_nf_each_exp(t + 2 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v27_1 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v36_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v27_2 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v36_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v31_3 = maf_nf_load(t + 12 * TILE + k);
        const maf_nf_lane v31_4 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v38_1 = FMA(v27_1, v36_1, v31_3);
        const maf_nf_lane v38_2 = FMA(v27_2, v36_2, v31_4);
        const maf_nf_lane v35_1 = maf_nf_load(t + 14 * TILE + k);
        const maf_nf_lane v35_2 = maf_nf_load(t + 15 * TILE + k);
        const maf_nf_lane v26 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v40 = v26 + (v35_1 + v35_2);
        maf_nf_store(t + 4 * TILE + k, v40);
        const maf_nf_lane v41_1 = v38_2;
        maf_nf_store(t + 5 * TILE + k, v41_1);
        const maf_nf_lane v41_2 = v38_1;
        maf_nf_store(t + 6 * TILE + k, v41_2);
    }

    /* layer 7: autoregressive, forward */
    maf_nf_strips(t + 7 * TILE, flow_7_net_1_weight, 2, 1, t + 5 * TILE, flow_7_net_1_bias, t + 7 * TILE, maf_nf_strip6, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 55 * TILE, flow_7_net_2_weight, 48, 1, t + 7 * TILE, flow_7_net_2_bias, t + 55 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 7 * TILE, flow_7_net_3_weight, 48, 1, t + 55 * TILE, NULL, NULL, maf_nf_strip7, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v44_1 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v44_2 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v44_3 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v44_4 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v45_1 = v44_1 + flow_7_net_3_bias[0];
        maf_nf_store(t + 11 * TILE + k, v45_1);
        const maf_nf_lane v45_2 = v44_2 + flow_7_net_3_bias[1];
        maf_nf_store(t + 12 * TILE + k, v45_2);
        const maf_nf_lane v45_3 = v44_3 + flow_7_net_3_bias[2];
        maf_nf_store(t + 13 * TILE + k, v45_3);
        const maf_nf_lane v45_4 = v44_4 + flow_7_net_3_bias[3];
        maf_nf_store(t + 14 * TILE + k, v45_4);
        const maf_nf_lane v49_1 = v45_1 / FMA(maf_nf_abs(v45_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 2 * TILE + k, v49_1);
        const maf_nf_lane v49_2 = v45_2 / FMA(maf_nf_abs(v45_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 3 * TILE + k, v49_2);
    }
    maf_nf_each_exp(t + 7 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v41_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v50_1 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v41_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v50_2 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v45_3 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v45_4 = maf_nf_load(t + 14 * TILE + k);
        const maf_nf_lane v52_1 = FMA(v41_1, v50_1, v45_3);
        const maf_nf_lane v52_2 = FMA(v41_2, v50_2, v45_4);
        const maf_nf_lane v49_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v49_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v40 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v54 = v40 + (v49_1 + v49_2);
        maf_nf_store(t + 9 * TILE + k, v54);
        const maf_nf_lane v55_1 = v52_2;
        maf_nf_store(t + 15 * TILE + k, v55_1);
        const maf_nf_lane v55_2 = v52_1;
        maf_nf_store(t + 16 * TILE + k, v55_2);
    }

    /* layer 9: autoregressive, forward */
    maf_nf_strips(t + 17 * TILE, flow_9_net_1_weight, 2, 1, t + 15 * TILE, flow_9_net_1_bias, t + 17 * TILE, maf_nf_strip8, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 65 * TILE, flow_9_net_2_weight, 48, 1, t + 17 * TILE, flow_9_net_2_bias, t + 65 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 2 * TILE, flow_9_net_3_weight, 48, 1, t + 65 * TILE, NULL, NULL, maf_nf_strip9, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v58_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v58_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v58_3 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v58_4 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v59_1 = v58_1 + flow_9_net_3_bias[0];
        maf_nf_store(t + 10 * TILE + k, v59_1);
        const maf_nf_lane v59_2 = v58_2 + flow_9_net_3_bias[1];
        maf_nf_store(t + 11 * TILE + k, v59_2);
        const maf_nf_lane v59_3 = v58_3 + flow_9_net_3_bias[2];
        maf_nf_store(t + 12 * TILE + k, v59_3);
        const maf_nf_lane v59_4 = v58_4 + flow_9_net_3_bias[3];
        maf_nf_store(t + 13 * TILE + k, v59_4);
        const maf_nf_lane v63_1 = v59_1 / FMA(maf_nf_abs(v59_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 6 * TILE + k, v63_1);
        const maf_nf_lane v63_2 = v59_2 / FMA(maf_nf_abs(v59_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 7 * TILE + k, v63_2);
    }
    maf_nf_each_exp(t + 2 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v55_1 = maf_nf_load(t + 15 * TILE + k);
        const maf_nf_lane v64_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v55_2 = maf_nf_load(t + 16 * TILE + k);
        const maf_nf_lane v64_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v59_3 = maf_nf_load(t + 12 * TILE + k);
        const maf_nf_lane v59_4 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v66_1 = FMA(v55_1, v64_1, v59_3);
        const maf_nf_lane v66_2 = FMA(v55_2, v64_2, v59_4);
        const maf_nf_lane v63_1 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v63_2 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v54 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v68 = v54 + (v63_1 + v63_2);
        maf_nf_store(t + 4 * TILE + k, v68);
        const maf_nf_lane v69_1 = v66_2;
        maf_nf_store(t + 17 * TILE + k, v69_1);
        const maf_nf_lane v69_2 = v66_1;
        maf_nf_store(t + 18 * TILE + k, v69_2);
    }

    /* layer 11: autoregressive, forward */
    maf_nf_strips(t + 19 * TILE, flow_11_net_1_weight, 2, 1, t + 17 * TILE, flow_11_net_1_bias, t + 19 * TILE, maf_nf_strip10, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 67 * TILE, flow_11_net_2_weight, 48, 1, t + 19 * TILE, flow_11_net_2_bias, t + 67 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 5 * TILE, flow_11_net_3_weight, 48, 1, t + 67 * TILE, NULL, NULL, maf_nf_strip11, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v72_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v72_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v72_3 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v72_4 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v73_1 = v72_1 + flow_11_net_3_bias[0];
        maf_nf_store(t + 9 * TILE + k, v73_1);
        const maf_nf_lane v73_2 = v72_2 + flow_11_net_3_bias[1];
        maf_nf_store(t + 10 * TILE + k, v73_2);
        const maf_nf_lane v73_3 = v72_3 + flow_11_net_3_bias[2];
        maf_nf_store(t + 11 * TILE + k, v73_3);
        const maf_nf_lane v73_4 = v72_4 + flow_11_net_3_bias[3];
        maf_nf_store(t + 12 * TILE + k, v73_4);
        const maf_nf_lane v77_1 = v73_1 / FMA(maf_nf_abs(v73_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 2 * TILE + k, v77_1);
        const maf_nf_lane v77_2 = v73_2 / FMA(maf_nf_abs(v73_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 3 * TILE + k, v77_2);
    }
    maf_nf_each_exp(t + 5 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v69_1 = maf_nf_load(t + 17 * TILE + k);
        const maf_nf_lane v78_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v69_2 = maf_nf_load(t + 18 * TILE + k);
        const maf_nf_lane v78_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v73_3 = maf_nf_load(t + 11 * TILE + k);
        const maf_nf_lane v73_4 = maf_nf_load(t + 12 * TILE + k);
        const maf_nf_lane v80_1 = FMA(v69_1, v78_1, v73_3);
        const maf_nf_lane v80_2 = FMA(v69_2, v78_2, v73_4);
        const maf_nf_lane v77_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v77_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v68 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v87 = v68 + (v77_1 + v77_2) + FMA(FMA(v80_2, v80_2, (v80_1 * v80_1)), -0.5f, -1.837877f);
        maf_nf_store(t + 7 * TILE + k, v87);
    }
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(t + k);
        const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v88 = maf_nf_max(x1, x2);
        const maf_nf_lane v87 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v90 = maf_nf_select_le(v88, maf_nf_set(INFINITY), maf_nf_select_lt(v87, maf_nf_set(INFINITY), v87, maf_nf_set(-INFINITY)), v88);
        maf_nf_store(t + 2 * TILE + k, v90);
    }
#undef TILE
}

void maf_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float s[1], t[116 * 128];
    size_t first, k;
    (void)work;
    maf_nf_log_prob_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        maf_nf_log_prob_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++)
            log_prob[first + k] = t[256 + k];
    }
}

/* ---- score ---- */

static void maf_nf_score_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void maf_nf_score_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [48, 2] */
    const float *flow_1_net_1_bias = params + 96; /* flow.1.net.1.bias [48] */
    const float *flow_1_net_2_weight = params + 144; /* flow.1.net.2.weight [48, 48] */
    const float *flow_1_net_2_bias = params + 2448; /* flow.1.net.2.bias [48] */
    const float *flow_1_net_3_weight = params + 2496; /* flow.1.net.3.weight [4, 48] */
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_1_weight = params + 2692; /* flow.3.net.1.weight [48, 2] */
    const float *flow_3_net_1_bias = params + 2788; /* flow.3.net.1.bias [48] */
    const float *flow_3_net_2_weight = params + 2836; /* flow.3.net.2.weight [48, 48] */
    const float *flow_3_net_2_bias = params + 5140; /* flow.3.net.2.bias [48] */
    const float *flow_3_net_3_weight = params + 5188; /* flow.3.net.3.weight [4, 48] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_1_weight = params + 5384; /* flow.5.net.1.weight [48, 2] */
    const float *flow_5_net_1_bias = params + 5480; /* flow.5.net.1.bias [48] */
    const float *flow_5_net_2_weight = params + 5528; /* flow.5.net.2.weight [48, 48] */
    const float *flow_5_net_2_bias = params + 7832; /* flow.5.net.2.bias [48] */
    const float *flow_5_net_3_weight = params + 7880; /* flow.5.net.3.weight [4, 48] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_1_weight = params + 8076; /* flow.7.net.1.weight [48, 2] */
    const float *flow_7_net_1_bias = params + 8172; /* flow.7.net.1.bias [48] */
    const float *flow_7_net_2_weight = params + 8220; /* flow.7.net.2.weight [48, 48] */
    const float *flow_7_net_2_bias = params + 10524; /* flow.7.net.2.bias [48] */
    const float *flow_7_net_3_weight = params + 10572; /* flow.7.net.3.weight [4, 48] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_1_weight = params + 10768; /* flow.9.net.1.weight [48, 2] */
    const float *flow_9_net_1_bias = params + 10864; /* flow.9.net.1.bias [48] */
    const float *flow_9_net_2_weight = params + 10912; /* flow.9.net.2.weight [48, 48] */
    const float *flow_9_net_2_bias = params + 13216; /* flow.9.net.2.bias [48] */
    const float *flow_9_net_3_weight = params + 13264; /* flow.9.net.3.weight [4, 48] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_1_weight = params + 13460; /* flow.11.net.1.weight [48, 2] */
    const float *flow_11_net_1_bias = params + 13556; /* flow.11.net.1.bias [48] */
    const float *flow_11_net_2_weight = params + 13604; /* flow.11.net.2.weight [48, 48] */
    const float *flow_11_net_2_bias = params + 15908; /* flow.11.net.2.bias [48] */
    const float *flow_11_net_3_weight = params + 15956; /* flow.11.net.3.weight [4, 48] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
#define TILE 64
    size_t k;
    (void)s;
    (void)total;

    /* layer 1: autoregressive, forward */
    maf_nf_strips(t + 2 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, t + 2 * TILE, maf_nf_strip0, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 50 * TILE, flow_1_net_2_weight, 48, 1, t + 2 * TILE, flow_1_net_2_bias, t + 50 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 98 * TILE, flow_1_net_3_weight, 48, 1, t + 50 * TILE, NULL, NULL, maf_nf_strip1, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v3_1 = maf_nf_load(t + 98 * TILE + k);
        const maf_nf_lane v3_2 = maf_nf_load(t + 99 * TILE + k);
        const maf_nf_lane v3_3 = maf_nf_load(t + 100 * TILE + k);
        const maf_nf_lane v3_4 = maf_nf_load(t + 101 * TILE + k);
        const maf_nf_lane v4_1 = v3_1 + flow_1_net_3_bias[0];
        maf_nf_store(t + 102 * TILE + k, v4_1);
        const maf_nf_lane v4_2 = v3_2 + flow_1_net_3_bias[1];
        maf_nf_store(t + 103 * TILE + k, v4_2);
        const maf_nf_lane v4_3 = v3_3 + flow_1_net_3_bias[2];
        maf_nf_store(t + 104 * TILE + k, v4_3);
        const maf_nf_lane v4_4 = v3_4 + flow_1_net_3_bias[3];
        maf_nf_store(t + 105 * TILE + k, v4_4);
        const maf_nf_lane v7_1 = FMA(maf_nf_abs(v4_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 106 * TILE + k, v7_1);
        const maf_nf_lane v7_2 = FMA(maf_nf_abs(v4_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 107 * TILE + k, v7_2);
        const maf_nf_lane v8_1 = v4_1 / v7_1;
        maf_nf_store(t + 108 * TILE + k, v8_1);
        const maf_nf_lane v8_2 = v4_2 / v7_2;
        maf_nf_store(t + 109 * TILE + k, v8_2);
    }
    maf_nf_each_exp(t + 98 * TILE, t + 108 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(t + k);
        const maf_nf_lane v9_1 = maf_nf_load(t + 98 * TILE + k);
        const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v9_2 = maf_nf_load(t + 99 * TILE + k);
        const maf_nf_lane v4_3 = maf_nf_load(t + 104 * TILE + k);
        const maf_nf_lane v4_4 = maf_nf_load(t + 105 * TILE + k);
        const maf_nf_lane v11_1 = FMA(x1, v9_1, v4_3);
        const maf_nf_lane v11_2 = FMA(x2, v9_2, v4_4);
        const maf_nf_lane v8_1 = maf_nf_load(t + 108 * TILE + k);
        const maf_nf_lane v8_2 = maf_nf_load(t + 109 * TILE + k);
        const maf_nf_lane v12 = v8_1 + v8_2;
        maf_nf_store(t + 100 * TILE + k, v12);
        const maf_nf_lane v13_1 = v11_2;
        maf_nf_store(t + 110 * TILE + k, v13_1);
        const maf_nf_lane v13_2 = v11_1;
        maf_nf_store(t + 111 * TILE + k, v13_2);
    }

    /* layer 3: autoregressive, forward */
    maf_nf_strips(t + 112 * TILE, flow_3_net_1_weight, 2, 1, t + 110 * TILE, flow_3_net_1_bias, t + 112 * TILE, maf_nf_strip2, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 160 * TILE, flow_3_net_2_weight, 48, 1, t + 112 * TILE, flow_3_net_2_bias, t + 160 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 208 * TILE, flow_3_net_3_weight, 48, 1, t + 160 * TILE, NULL, NULL, maf_nf_strip3, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v16_1 = maf_nf_load(t + 208 * TILE + k);
        const maf_nf_lane v16_2 = maf_nf_load(t + 209 * TILE + k);
        const maf_nf_lane v16_3 = maf_nf_load(t + 210 * TILE + k);
        const maf_nf_lane v16_4 = maf_nf_load(t + 211 * TILE + k);
        const maf_nf_lane v17_1 = v16_1 + flow_3_net_3_bias[0];
        maf_nf_store(t + 212 * TILE + k, v17_1);
        const maf_nf_lane v17_2 = v16_2 + flow_3_net_3_bias[1];
        maf_nf_store(t + 213 * TILE + k, v17_2);
        const maf_nf_lane v17_3 = v16_3 + flow_3_net_3_bias[2];
        maf_nf_store(t + 214 * TILE + k, v17_3);
        const maf_nf_lane v17_4 = v16_4 + flow_3_net_3_bias[3];
        maf_nf_store(t + 215 * TILE + k, v17_4);
        const maf_nf_lane v20_1 = FMA(maf_nf_abs(v17_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 216 * TILE + k, v20_1);
        const maf_nf_lane v20_2 = FMA(maf_nf_abs(v17_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 217 * TILE + k, v20_2);
        const maf_nf_lane v21_1 = v17_1 / v20_1;
        maf_nf_store(t + 218 * TILE + k, v21_1);
        const maf_nf_lane v21_2 = v17_2 / v20_2;
        maf_nf_store(t + 219 * TILE + k, v21_2);
    }
    maf_nf_each_exp(t + 208 * TILE, t + 218 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v13_1 = maf_nf_load(t + 110 * TILE + k);
        const maf_nf_lane v22_1 = maf_nf_load(t + 208 * TILE + k);
        const maf_nf_lane v13_2 = maf_nf_load(t + 111 * TILE + k);
        const maf_nf_lane v22_2 = maf_nf_load(t + 209 * TILE + k);
        const maf_nf_lane v17_3 = maf_nf_load(t + 214 * TILE + k);
        const maf_nf_lane v17_4 = maf_nf_load(t + 215 * TILE + k);
        const maf_nf_lane v24_1 = FMA(v13_1, v22_1, v17_3);
        const maf_nf_lane v24_2 = FMA(v13_2, v22_2, v17_4);
        const maf_nf_lane v21_1 = maf_nf_load(t + 218 * TILE + k);
        const maf_nf_lane v21_2 = maf_nf_load(t + 219 * TILE + k);
        const maf_nf_lane v12 = maf_nf_load(t + 100 * TILE + k);
        const maf_nf_lane v26 = v12 + (v21_1 + v21_2);
        maf_nf_store(t + 101 * TILE + k, v26);
        const maf_nf_lane v27_1 = v24_2;
        maf_nf_store(t + 210 * TILE + k, v27_1);
        const maf_nf_lane v27_2 = v24_1;
        maf_nf_store(t + 211 * TILE + k, v27_2);
    }

    /* layer 5: autoregressive, forward */
    maf_nf_strips(t + 220 * TILE, flow_5_net_1_weight, 2, 1, t + 210 * TILE, flow_5_net_1_bias, t + 220 * TILE, maf_nf_strip4, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 268 * TILE, flow_5_net_2_weight, 48, 1, t + 220 * TILE, flow_5_net_2_bias, t + 268 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 316 * TILE, flow_5_net_3_weight, 48, 1, t + 268 * TILE, NULL, NULL, maf_nf_strip5, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v30_1 = maf_nf_load(t + 316 * TILE + k);
        const maf_nf_lane v30_2 = maf_nf_load(t + 317 * TILE + k);
        const maf_nf_lane v30_3 = maf_nf_load(t + 318 * TILE + k);
        const maf_nf_lane v30_4 = maf_nf_load(t + 319 * TILE + k);
        const maf_nf_lane v31_1 = v30_1 + flow_5_net_3_bias[0];
        maf_nf_store(t + 320 * TILE + k, v31_1);
        const maf_nf_lane v31_2 = v30_2 + flow_5_net_3_bias[1];
        maf_nf_store(t + 321 * TILE + k, v31_2);
        const maf_nf_lane v31_3 = v30_3 + flow_5_net_3_bias[2];
        maf_nf_store(t + 322 * TILE + k, v31_3);
        const maf_nf_lane v31_4 = v30_4 + flow_5_net_3_bias[3];
        maf_nf_store(t + 323 * TILE + k, v31_4);
        const maf_nf_lane v34_1 = FMA(maf_nf_abs(v31_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 324 * TILE + k, v34_1);
        const maf_nf_lane v34_2 = FMA(maf_nf_abs(v31_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 325 * TILE + k, v34_2);
        const maf_nf_lane v35_1 = v31_1 / v34_1;
        maf_nf_store(t + 326 * TILE + k, v35_1);
        const maf_nf_lane v35_2 = v31_2 / v34_2;
        maf_nf_store(t + 327 * TILE + k, v35_2);
    }
    maf_nf_each_exp(t + 316 * TILE, t + 326 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v27_1 = maf_nf_load(t + 210 * TILE + k);
        const maf_nf_lane v36_1 = maf_nf_load(t + 316 * TILE + k);
        const maf_nf_lane v27_2 = maf_nf_load(t + 211 * TILE + k);
        const maf_nf_lane v36_2 = maf_nf_load(t + 317 * TILE + k);
        const maf_nf_lane v31_3 = maf_nf_load(t + 322 * TILE + k);
        const maf_nf_lane v31_4 = maf_nf_load(t + 323 * TILE + k);
        const maf_nf_lane v38_1 = FMA(v27_1, v36_1, v31_3);
        const maf_nf_lane v38_2 = FMA(v27_2, v36_2, v31_4);
        const maf_nf_lane v35_1 = maf_nf_load(t + 326 * TILE + k);
        const maf_nf_lane v35_2 = maf_nf_load(t + 327 * TILE + k);
        const maf_nf_lane v26 = maf_nf_load(t + 101 * TILE + k);
        const maf_nf_lane v40 = v26 + (v35_1 + v35_2);
        maf_nf_store(t + 100 * TILE + k, v40);
        const maf_nf_lane v41_1 = v38_2;
        maf_nf_store(t + 318 * TILE + k, v41_1);
        const maf_nf_lane v41_2 = v38_1;
        maf_nf_store(t + 319 * TILE + k, v41_2);
    }

    /* layer 7: autoregressive, forward */
    maf_nf_strips(t + 328 * TILE, flow_7_net_1_weight, 2, 1, t + 318 * TILE, flow_7_net_1_bias, t + 328 * TILE, maf_nf_strip6, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 376 * TILE, flow_7_net_2_weight, 48, 1, t + 328 * TILE, flow_7_net_2_bias, t + 376 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 424 * TILE, flow_7_net_3_weight, 48, 1, t + 376 * TILE, NULL, NULL, maf_nf_strip7, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v44_1 = maf_nf_load(t + 424 * TILE + k);
        const maf_nf_lane v44_2 = maf_nf_load(t + 425 * TILE + k);
        const maf_nf_lane v44_3 = maf_nf_load(t + 426 * TILE + k);
        const maf_nf_lane v44_4 = maf_nf_load(t + 427 * TILE + k);
        const maf_nf_lane v45_1 = v44_1 + flow_7_net_3_bias[0];
        maf_nf_store(t + 428 * TILE + k, v45_1);
        const maf_nf_lane v45_2 = v44_2 + flow_7_net_3_bias[1];
        maf_nf_store(t + 429 * TILE + k, v45_2);
        const maf_nf_lane v45_3 = v44_3 + flow_7_net_3_bias[2];
        maf_nf_store(t + 430 * TILE + k, v45_3);
        const maf_nf_lane v45_4 = v44_4 + flow_7_net_3_bias[3];
        maf_nf_store(t + 431 * TILE + k, v45_4);
        const maf_nf_lane v48_1 = FMA(maf_nf_abs(v45_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 432 * TILE + k, v48_1);
        const maf_nf_lane v48_2 = FMA(maf_nf_abs(v45_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 433 * TILE + k, v48_2);
        const maf_nf_lane v49_1 = v45_1 / v48_1;
        maf_nf_store(t + 434 * TILE + k, v49_1);
        const maf_nf_lane v49_2 = v45_2 / v48_2;
        maf_nf_store(t + 435 * TILE + k, v49_2);
    }
    maf_nf_each_exp(t + 424 * TILE, t + 434 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v41_1 = maf_nf_load(t + 318 * TILE + k);
        const maf_nf_lane v50_1 = maf_nf_load(t + 424 * TILE + k);
        const maf_nf_lane v41_2 = maf_nf_load(t + 319 * TILE + k);
        const maf_nf_lane v50_2 = maf_nf_load(t + 425 * TILE + k);
        const maf_nf_lane v45_3 = maf_nf_load(t + 430 * TILE + k);
        const maf_nf_lane v45_4 = maf_nf_load(t + 431 * TILE + k);
        const maf_nf_lane v52_1 = FMA(v41_1, v50_1, v45_3);
        const maf_nf_lane v52_2 = FMA(v41_2, v50_2, v45_4);
        const maf_nf_lane v49_1 = maf_nf_load(t + 434 * TILE + k);
        const maf_nf_lane v49_2 = maf_nf_load(t + 435 * TILE + k);
        const maf_nf_lane v40 = maf_nf_load(t + 100 * TILE + k);
        const maf_nf_lane v54 = v40 + (v49_1 + v49_2);
        maf_nf_store(t + 101 * TILE + k, v54);
        const maf_nf_lane v55_1 = v52_2;
        maf_nf_store(t + 426 * TILE + k, v55_1);
        const maf_nf_lane v55_2 = v52_1;
        maf_nf_store(t + 427 * TILE + k, v55_2);
    }

    /* layer 9: autoregressive, forward */
    maf_nf_strips(t + 436 * TILE, flow_9_net_1_weight, 2, 1, t + 426 * TILE, flow_9_net_1_bias, t + 436 * TILE, maf_nf_strip8, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 484 * TILE, flow_9_net_2_weight, 48, 1, t + 436 * TILE, flow_9_net_2_bias, t + 484 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 532 * TILE, flow_9_net_3_weight, 48, 1, t + 484 * TILE, NULL, NULL, maf_nf_strip9, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v58_1 = maf_nf_load(t + 532 * TILE + k);
        const maf_nf_lane v58_2 = maf_nf_load(t + 533 * TILE + k);
        const maf_nf_lane v58_3 = maf_nf_load(t + 534 * TILE + k);
        const maf_nf_lane v58_4 = maf_nf_load(t + 535 * TILE + k);
        const maf_nf_lane v59_1 = v58_1 + flow_9_net_3_bias[0];
        maf_nf_store(t + 536 * TILE + k, v59_1);
        const maf_nf_lane v59_2 = v58_2 + flow_9_net_3_bias[1];
        maf_nf_store(t + 537 * TILE + k, v59_2);
        const maf_nf_lane v59_3 = v58_3 + flow_9_net_3_bias[2];
        maf_nf_store(t + 538 * TILE + k, v59_3);
        const maf_nf_lane v59_4 = v58_4 + flow_9_net_3_bias[3];
        maf_nf_store(t + 539 * TILE + k, v59_4);
        const maf_nf_lane v62_1 = FMA(maf_nf_abs(v59_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 540 * TILE + k, v62_1);
        const maf_nf_lane v62_2 = FMA(maf_nf_abs(v59_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 541 * TILE + k, v62_2);
        const maf_nf_lane v63_1 = v59_1 / v62_1;
        maf_nf_store(t + 542 * TILE + k, v63_1);
        const maf_nf_lane v63_2 = v59_2 / v62_2;
        maf_nf_store(t + 543 * TILE + k, v63_2);
    }
    maf_nf_each_exp(t + 532 * TILE, t + 542 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v55_1 = maf_nf_load(t + 426 * TILE + k);
        const maf_nf_lane v64_1 = maf_nf_load(t + 532 * TILE + k);
        const maf_nf_lane v55_2 = maf_nf_load(t + 427 * TILE + k);
        const maf_nf_lane v64_2 = maf_nf_load(t + 533 * TILE + k);
        const maf_nf_lane v59_3 = maf_nf_load(t + 538 * TILE + k);
        const maf_nf_lane v59_4 = maf_nf_load(t + 539 * TILE + k);
        const maf_nf_lane v66_1 = FMA(v55_1, v64_1, v59_3);
        const maf_nf_lane v66_2 = FMA(v55_2, v64_2, v59_4);
        const maf_nf_lane v63_1 = maf_nf_load(t + 542 * TILE + k);
        const maf_nf_lane v63_2 = maf_nf_load(t + 543 * TILE + k);
        const maf_nf_lane v54 = maf_nf_load(t + 101 * TILE + k);
        const maf_nf_lane v68 = v54 + (v63_1 + v63_2);
        maf_nf_store(t + 100 * TILE + k, v68);
        const maf_nf_lane v69_1 = v66_2;
        maf_nf_store(t + 534 * TILE + k, v69_1);
        const maf_nf_lane v69_2 = v66_1;
        maf_nf_store(t + 535 * TILE + k, v69_2);
    }

    /* layer 11: autoregressive, forward */
    maf_nf_strips(t + 544 * TILE, flow_11_net_1_weight, 2, 1, t + 534 * TILE, flow_11_net_1_bias, t + 544 * TILE, maf_nf_strip10, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 592 * TILE, flow_11_net_2_weight, 48, 1, t + 544 * TILE, flow_11_net_2_bias, t + 592 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 640 * TILE, flow_11_net_3_weight, 48, 1, t + 592 * TILE, NULL, NULL, maf_nf_strip11, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v72_1 = maf_nf_load(t + 640 * TILE + k);
        const maf_nf_lane v72_2 = maf_nf_load(t + 641 * TILE + k);
        const maf_nf_lane v72_3 = maf_nf_load(t + 642 * TILE + k);
        const maf_nf_lane v72_4 = maf_nf_load(t + 643 * TILE + k);
        const maf_nf_lane v73_1 = v72_1 + flow_11_net_3_bias[0];
        maf_nf_store(t + 644 * TILE + k, v73_1);
        const maf_nf_lane v73_2 = v72_2 + flow_11_net_3_bias[1];
        maf_nf_store(t + 645 * TILE + k, v73_2);
        const maf_nf_lane v73_3 = v72_3 + flow_11_net_3_bias[2];
        maf_nf_store(t + 646 * TILE + k, v73_3);
        const maf_nf_lane v73_4 = v72_4 + flow_11_net_3_bias[3];
        maf_nf_store(t + 647 * TILE + k, v73_4);
        const maf_nf_lane v76_1 = FMA(maf_nf_abs(v73_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 648 * TILE + k, v76_1);
        const maf_nf_lane v76_2 = FMA(maf_nf_abs(v73_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 649 * TILE + k, v76_2);
        const maf_nf_lane v77_1 = v73_1 / v76_1;
        maf_nf_store(t + 650 * TILE + k, v77_1);
        const maf_nf_lane v77_2 = v73_2 / v76_2;
        maf_nf_store(t + 651 * TILE + k, v77_2);
    }
    maf_nf_each_exp(t + 640 * TILE, t + 650 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v69_1 = maf_nf_load(t + 534 * TILE + k);
        const maf_nf_lane v78_1 = maf_nf_load(t + 640 * TILE + k);
        const maf_nf_lane v69_2 = maf_nf_load(t + 535 * TILE + k);
        const maf_nf_lane v78_2 = maf_nf_load(t + 641 * TILE + k);
        const maf_nf_lane v73_3 = maf_nf_load(t + 646 * TILE + k);
        const maf_nf_lane v73_4 = maf_nf_load(t + 647 * TILE + k);
        const maf_nf_lane v80_1 = FMA(v69_1, v78_1, v73_3);
        maf_nf_store(t + 642 * TILE + k, v80_1);
        const maf_nf_lane v80_2 = FMA(v69_2, v78_2, v73_4);
        maf_nf_store(t + 643 * TILE + k, v80_2);
        const maf_nf_lane v77_1 = maf_nf_load(t + 650 * TILE + k);
        const maf_nf_lane v77_2 = maf_nf_load(t + 651 * TILE + k);
        const maf_nf_lane v68 = maf_nf_load(t + 100 * TILE + k);
        const maf_nf_lane v87 = v68 + (v77_1 + v77_2) + FMA(FMA(v80_2, v80_2, (v80_1 * v80_1)), -0.5f, -1.837877f);
        maf_nf_store(t + 101 * TILE + k, v87);
    }
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(t + k);
        const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v88 = maf_nf_max(x1, x2);
        const maf_nf_lane v87 = maf_nf_load(t + 101 * TILE + k);
        const maf_nf_lane v90 = maf_nf_select_le(v88, maf_nf_set(INFINITY), maf_nf_select_lt(v87, maf_nf_set(INFINITY), v87, maf_nf_set(-INFINITY)), v88);
        maf_nf_store(t + 100 * TILE + k, v90);
        const maf_nf_lane v76_1 = maf_nf_load(t + 648 * TILE + k);
        const maf_nf_lane v76_2 = maf_nf_load(t + 649 * TILE + k);
        const maf_nf_lane v91_1 = 1.0f / v76_1;
        maf_nf_store(t + 652 * TILE + k, v91_1);
        const maf_nf_lane v91_2 = 1.0f / v76_2;
        maf_nf_store(t + 653 * TILE + k, v91_2);
        const maf_nf_lane v77_1 = maf_nf_load(t + 650 * TILE + k);
        const maf_nf_lane v77_2 = maf_nf_load(t + 651 * TILE + k);
        const maf_nf_lane v93_1 = -(v77_1 / v76_1);
        maf_nf_store(t + 654 * TILE + k, v93_1);
        const maf_nf_lane v93_2 = -(v77_2 / v76_2);
        maf_nf_store(t + 655 * TILE + k, v93_2);
    }

    /* layer 9: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v62_1 = maf_nf_load(t + 540 * TILE + k);
        const maf_nf_lane v62_2 = maf_nf_load(t + 541 * TILE + k);
        const maf_nf_lane v94_1 = 1.0f / v62_1;
        maf_nf_store(t + 648 * TILE + k, v94_1);
        const maf_nf_lane v94_2 = 1.0f / v62_2;
        maf_nf_store(t + 649 * TILE + k, v94_2);
        const maf_nf_lane v63_1 = maf_nf_load(t + 542 * TILE + k);
        const maf_nf_lane v63_2 = maf_nf_load(t + 543 * TILE + k);
        const maf_nf_lane v96_1 = -(v63_1 / v62_1);
        maf_nf_store(t + 650 * TILE + k, v96_1);
        const maf_nf_lane v96_2 = -(v63_2 / v62_2);
        maf_nf_store(t + 651 * TILE + k, v96_2);
        const maf_nf_lane v48_1 = maf_nf_load(t + 432 * TILE + k);
        const maf_nf_lane v48_2 = maf_nf_load(t + 433 * TILE + k);
        const maf_nf_lane v97_1 = 1.0f / v48_1;
        maf_nf_store(t + 656 * TILE + k, v97_1);
        const maf_nf_lane v97_2 = 1.0f / v48_2;
        maf_nf_store(t + 657 * TILE + k, v97_2);
        const maf_nf_lane v49_1 = maf_nf_load(t + 434 * TILE + k);
        const maf_nf_lane v49_2 = maf_nf_load(t + 435 * TILE + k);
        const maf_nf_lane v99_1 = -(v49_1 / v48_1);
        maf_nf_store(t + 658 * TILE + k, v99_1);
        const maf_nf_lane v99_2 = -(v49_2 / v48_2);
        maf_nf_store(t + 659 * TILE + k, v99_2);
    }

    /* layer 5: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v34_1 = maf_nf_load(t + 324 * TILE + k);
        const maf_nf_lane v34_2 = maf_nf_load(t + 325 * TILE + k);
        const maf_nf_lane v100_1 = 1.0f / v34_1;
        maf_nf_store(t + 432 * TILE + k, v100_1);
        const maf_nf_lane v100_2 = 1.0f / v34_2;
        maf_nf_store(t + 433 * TILE + k, v100_2);
        const maf_nf_lane v35_1 = maf_nf_load(t + 326 * TILE + k);
        const maf_nf_lane v35_2 = maf_nf_load(t + 327 * TILE + k);
        const maf_nf_lane v102_1 = -(v35_1 / v34_1);
        maf_nf_store(t + 434 * TILE + k, v102_1);
        const maf_nf_lane v102_2 = -(v35_2 / v34_2);
        maf_nf_store(t + 435 * TILE + k, v102_2);
        const maf_nf_lane v20_1 = maf_nf_load(t + 216 * TILE + k);
        const maf_nf_lane v20_2 = maf_nf_load(t + 217 * TILE + k);
        const maf_nf_lane v103_1 = 1.0f / v20_1;
        maf_nf_store(t + 540 * TILE + k, v103_1);
        const maf_nf_lane v103_2 = 1.0f / v20_2;
        maf_nf_store(t + 541 * TILE + k, v103_2);
        const maf_nf_lane v21_1 = maf_nf_load(t + 218 * TILE + k);
        const maf_nf_lane v21_2 = maf_nf_load(t + 219 * TILE + k);
        const maf_nf_lane v105_1 = -(v21_1 / v20_1);
        maf_nf_store(t + 542 * TILE + k, v105_1);
        const maf_nf_lane v105_2 = -(v21_2 / v20_2);
        maf_nf_store(t + 543 * TILE + k, v105_2);
    }

    /* layer 1: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v7_1 = maf_nf_load(t + 106 * TILE + k);
        const maf_nf_lane v7_2 = maf_nf_load(t + 107 * TILE + k);
        const maf_nf_lane v106_1 = 1.0f / v7_1;
        maf_nf_store(t + 216 * TILE + k, v106_1);
        const maf_nf_lane v106_2 = 1.0f / v7_2;
        maf_nf_store(t + 217 * TILE + k, v106_2);
        const maf_nf_lane v8_1 = maf_nf_load(t + 108 * TILE + k);
        const maf_nf_lane v8_2 = maf_nf_load(t + 109 * TILE + k);
        const maf_nf_lane v108_1 = -(v8_1 / v7_1);
        maf_nf_store(t + 218 * TILE + k, v108_1);
        const maf_nf_lane v108_2 = -(v8_2 / v7_2);
        maf_nf_store(t + 219 * TILE + k, v108_2);
        const maf_nf_lane v80_1 = maf_nf_load(t + 642 * TILE + k);
        const maf_nf_lane v80_2 = maf_nf_load(t + 643 * TILE + k);
        const maf_nf_lane v109_1 = v80_1 * (-0.5f);
        const maf_nf_lane v109_2 = v80_2 * (-0.5f);
        const maf_nf_lane v110_1 = v109_1 + v109_1;
        maf_nf_store(t + 324 * TILE + k, v110_1);
        const maf_nf_lane v110_2 = v109_2 + v109_2;
        maf_nf_store(t + 325 * TILE + k, v110_2);
    }

    /* layer 11: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v78_1 = maf_nf_load(t + 640 * TILE + k);
        const maf_nf_lane v110_1 = maf_nf_load(t + 324 * TILE + k);
        const maf_nf_lane v78_2 = maf_nf_load(t + 641 * TILE + k);
        const maf_nf_lane v110_2 = maf_nf_load(t + 325 * TILE + k);
        const maf_nf_lane v111_1 = v78_1 * v110_1;
        maf_nf_store(t + 106 * TILE + k, v111_1);
        const maf_nf_lane v111_2 = v78_2 * v110_2;
        maf_nf_store(t + 107 * TILE + k, v111_2);
        const maf_nf_lane v69_1 = maf_nf_load(t + 534 * TILE + k);
        const maf_nf_lane v69_2 = maf_nf_load(t + 535 * TILE + k);
        const maf_nf_lane v114_1 = FMA(v78_1, v69_1 * v110_1, 1.0f);
        const maf_nf_lane v114_2 = FMA(v78_2, v69_2 * v110_2, 1.0f);
        const maf_nf_lane v91_1 = maf_nf_load(t + 652 * TILE + k);
        const maf_nf_lane v91_2 = maf_nf_load(t + 653 * TILE + k);
        const maf_nf_lane v93_1 = maf_nf_load(t + 654 * TILE + k);
        const maf_nf_lane v93_2 = maf_nf_load(t + 655 * TILE + k);
        const maf_nf_lane v116_1 = v93_1 * v114_1;
        const maf_nf_lane v116_2 = v93_2 * v114_2;
        const maf_nf_lane v73_1 = maf_nf_load(t + 644 * TILE + k);
        const maf_nf_lane v73_2 = maf_nf_load(t + 645 * TILE + k);
        const maf_nf_lane v119_1 = maf_nf_select_lt(v73_1, maf_nf_set(0.0f), v116_1 * (-0.14476483f), v116_1 * 0.14476483f);
        const maf_nf_lane v119_2 = maf_nf_select_lt(v73_2, maf_nf_set(0.0f), v116_2 * (-0.14476483f), v116_2 * 0.14476483f);
        const maf_nf_lane v121_1 = FMA(v91_1, v114_1, v119_1);
        maf_nf_store(t + 660 * TILE + k, v121_1);
        const maf_nf_lane v121_2 = FMA(v91_2, v114_2, v119_2);
        maf_nf_store(t + 661 * TILE + k, v121_2);
        const maf_nf_lane v121_3 = v110_1;
        maf_nf_store(t + 662 * TILE + k, v121_3);
        const maf_nf_lane v121_4 = v110_2;
        maf_nf_store(t + 663 * TILE + k, v121_4);
    }
    maf_nf_strips(t + 664 * TILE, flow_11_net_3_weight, 1, 48, t + 660 * TILE, NULL, t + 592 * TILE, maf_nf_strip12, 24, 4, 48, TILE, m);
    maf_nf_matvec(t + 592 * TILE, flow_11_net_2_weight, 1, 48, t + 664 * TILE, NULL, t + 544 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 108 * TILE, flow_11_net_1_weight, 1, 2, t + 592 * TILE, NULL, NULL, maf_nf_strip13, 2, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v111_1 = maf_nf_load(t + 106 * TILE + k);
        const maf_nf_lane v124_1 = maf_nf_load(t + 108 * TILE + k);
        const maf_nf_lane v111_2 = maf_nf_load(t + 107 * TILE + k);
        const maf_nf_lane v124_2 = maf_nf_load(t + 109 * TILE + k);
        const maf_nf_lane v125_1 = v111_1 + v124_1;
        const maf_nf_lane v125_2 = v111_2 + v124_2;
        const maf_nf_lane v64_1 = maf_nf_load(t + 532 * TILE + k);
        const maf_nf_lane v64_2 = maf_nf_load(t + 533 * TILE + k);
        const maf_nf_lane v126_1 = v64_1 * v125_2;
        maf_nf_store(t + 324 * TILE + k, v126_1);
        const maf_nf_lane v126_2 = v64_2 * v125_1;
        maf_nf_store(t + 325 * TILE + k, v126_2);
        const maf_nf_lane v55_1 = maf_nf_load(t + 426 * TILE + k);
        const maf_nf_lane v55_2 = maf_nf_load(t + 427 * TILE + k);
        const maf_nf_lane v129_1 = FMA(v64_1, v55_1 * v125_2, 1.0f);
        const maf_nf_lane v129_2 = FMA(v64_2, v55_2 * v125_1, 1.0f);
        const maf_nf_lane v94_1 = maf_nf_load(t + 648 * TILE + k);
        const maf_nf_lane v94_2 = maf_nf_load(t + 649 * TILE + k);
        const maf_nf_lane v96_1 = maf_nf_load(t + 650 * TILE + k);
        const maf_nf_lane v96_2 = maf_nf_load(t + 651 * TILE + k);
        const maf_nf_lane v131_1 = v96_1 * v129_1;
        const maf_nf_lane v131_2 = v96_2 * v129_2;
        const maf_nf_lane v59_1 = maf_nf_load(t + 536 * TILE + k);
        const maf_nf_lane v59_2 = maf_nf_load(t + 537 * TILE + k);
        const maf_nf_lane v134_1 = maf_nf_select_lt(v59_1, maf_nf_set(0.0f), v131_1 * (-0.14476483f), v131_1 * 0.14476483f);
        const maf_nf_lane v134_2 = maf_nf_select_lt(v59_2, maf_nf_set(0.0f), v131_2 * (-0.14476483f), v131_2 * 0.14476483f);
        const maf_nf_lane v136_1 = FMA(v94_1, v129_1, v134_1);
        maf_nf_store(t + 544 * TILE + k, v136_1);
        const maf_nf_lane v136_2 = FMA(v94_2, v129_2, v134_2);
        maf_nf_store(t + 545 * TILE + k, v136_2);
        const maf_nf_lane v136_3 = v125_2;
        maf_nf_store(t + 546 * TILE + k, v136_3);
        const maf_nf_lane v136_4 = v125_1;
        maf_nf_store(t + 547 * TILE + k, v136_4);
    }

    /* layer 9: autoregressive, forward, adjoint */
    maf_nf_strips(t + 548 * TILE, flow_9_net_3_weight, 1, 48, t + 544 * TILE, NULL, t + 484 * TILE, maf_nf_strip14, 24, 4, 48, TILE, m);
    maf_nf_matvec(t + 484 * TILE, flow_9_net_2_weight, 1, 48, t + 548 * TILE, NULL, t + 436 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 106 * TILE, flow_9_net_1_weight, 1, 2, t + 484 * TILE, NULL, NULL, maf_nf_strip15, 2, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v126_1 = maf_nf_load(t + 324 * TILE + k);
        const maf_nf_lane v139_1 = maf_nf_load(t + 106 * TILE + k);
        const maf_nf_lane v126_2 = maf_nf_load(t + 325 * TILE + k);
        const maf_nf_lane v139_2 = maf_nf_load(t + 107 * TILE + k);
        const maf_nf_lane v140_1 = v126_1 + v139_1;
        const maf_nf_lane v140_2 = v126_2 + v139_2;
        const maf_nf_lane v50_1 = maf_nf_load(t + 424 * TILE + k);
        const maf_nf_lane v50_2 = maf_nf_load(t + 425 * TILE + k);
        const maf_nf_lane v141_1 = v50_1 * v140_2;
        maf_nf_store(t + 108 * TILE + k, v141_1);
        const maf_nf_lane v141_2 = v50_2 * v140_1;
        maf_nf_store(t + 109 * TILE + k, v141_2);
        const maf_nf_lane v41_1 = maf_nf_load(t + 318 * TILE + k);
        const maf_nf_lane v41_2 = maf_nf_load(t + 319 * TILE + k);
        const maf_nf_lane v144_1 = FMA(v50_1, v41_1 * v140_2, 1.0f);
        const maf_nf_lane v144_2 = FMA(v50_2, v41_2 * v140_1, 1.0f);
        const maf_nf_lane v97_1 = maf_nf_load(t + 656 * TILE + k);
        const maf_nf_lane v97_2 = maf_nf_load(t + 657 * TILE + k);
        const maf_nf_lane v99_1 = maf_nf_load(t + 658 * TILE + k);
        const maf_nf_lane v99_2 = maf_nf_load(t + 659 * TILE + k);
        const maf_nf_lane v146_1 = v99_1 * v144_1;
        const maf_nf_lane v146_2 = v99_2 * v144_2;
        const maf_nf_lane v45_1 = maf_nf_load(t + 428 * TILE + k);
        const maf_nf_lane v45_2 = maf_nf_load(t + 429 * TILE + k);
        const maf_nf_lane v149_1 = maf_nf_select_lt(v45_1, maf_nf_set(0.0f), v146_1 * (-0.14476483f), v146_1 * 0.14476483f);
        const maf_nf_lane v149_2 = maf_nf_select_lt(v45_2, maf_nf_set(0.0f), v146_2 * (-0.14476483f), v146_2 * 0.14476483f);
        const maf_nf_lane v151_1 = FMA(v97_1, v144_1, v149_1);
        maf_nf_store(t + 436 * TILE + k, v151_1);
        const maf_nf_lane v151_2 = FMA(v97_2, v144_2, v149_2);
        maf_nf_store(t + 437 * TILE + k, v151_2);
        const maf_nf_lane v151_3 = v140_2;
        maf_nf_store(t + 438 * TILE + k, v151_3);
        const maf_nf_lane v151_4 = v140_1;
        maf_nf_store(t + 439 * TILE + k, v151_4);
    }

    /* layer 7: autoregressive, forward, adjoint */
    maf_nf_strips(t + 440 * TILE, flow_7_net_3_weight, 1, 48, t + 436 * TILE, NULL, t + 376 * TILE, maf_nf_strip16, 24, 4, 48, TILE, m);
    maf_nf_matvec(t + 376 * TILE, flow_7_net_2_weight, 1, 48, t + 440 * TILE, NULL, t + 328 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 106 * TILE, flow_7_net_1_weight, 1, 2, t + 376 * TILE, NULL, NULL, maf_nf_strip17, 2, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v141_1 = maf_nf_load(t + 108 * TILE + k);
        const maf_nf_lane v154_1 = maf_nf_load(t + 106 * TILE + k);
        const maf_nf_lane v141_2 = maf_nf_load(t + 109 * TILE + k);
        const maf_nf_lane v154_2 = maf_nf_load(t + 107 * TILE + k);
        const maf_nf_lane v155_1 = v141_1 + v154_1;
        const maf_nf_lane v155_2 = v141_2 + v154_2;
        const maf_nf_lane v36_1 = maf_nf_load(t + 316 * TILE + k);
        const maf_nf_lane v36_2 = maf_nf_load(t + 317 * TILE + k);
        const maf_nf_lane v156_1 = v36_1 * v155_2;
        maf_nf_store(t + 318 * TILE + k, v156_1);
        const maf_nf_lane v156_2 = v36_2 * v155_1;
        maf_nf_store(t + 319 * TILE + k, v156_2);
        const maf_nf_lane v27_1 = maf_nf_load(t + 210 * TILE + k);
        const maf_nf_lane v27_2 = maf_nf_load(t + 211 * TILE + k);
        const maf_nf_lane v159_1 = FMA(v36_1, v27_1 * v155_2, 1.0f);
        const maf_nf_lane v159_2 = FMA(v36_2, v27_2 * v155_1, 1.0f);
        const maf_nf_lane v100_1 = maf_nf_load(t + 432 * TILE + k);
        const maf_nf_lane v100_2 = maf_nf_load(t + 433 * TILE + k);
        const maf_nf_lane v102_1 = maf_nf_load(t + 434 * TILE + k);
        const maf_nf_lane v102_2 = maf_nf_load(t + 435 * TILE + k);
        const maf_nf_lane v161_1 = v102_1 * v159_1;
        const maf_nf_lane v161_2 = v102_2 * v159_2;
        const maf_nf_lane v31_1 = maf_nf_load(t + 320 * TILE + k);
        const maf_nf_lane v31_2 = maf_nf_load(t + 321 * TILE + k);
        const maf_nf_lane v164_1 = maf_nf_select_lt(v31_1, maf_nf_set(0.0f), v161_1 * (-0.14476483f), v161_1 * 0.14476483f);
        const maf_nf_lane v164_2 = maf_nf_select_lt(v31_2, maf_nf_set(0.0f), v161_2 * (-0.14476483f), v161_2 * 0.14476483f);
        const maf_nf_lane v166_1 = FMA(v100_1, v159_1, v164_1);
        maf_nf_store(t + 324 * TILE + k, v166_1);
        const maf_nf_lane v166_2 = FMA(v100_2, v159_2, v164_2);
        maf_nf_store(t + 325 * TILE + k, v166_2);
        const maf_nf_lane v166_3 = v155_2;
        maf_nf_store(t + 326 * TILE + k, v166_3);
        const maf_nf_lane v166_4 = v155_1;
        maf_nf_store(t + 327 * TILE + k, v166_4);
    }

    /* layer 5: autoregressive, forward, adjoint */
    maf_nf_strips(t + 328 * TILE, flow_5_net_3_weight, 1, 48, t + 324 * TILE, NULL, t + 268 * TILE, maf_nf_strip18, 24, 4, 48, TILE, m);
    maf_nf_matvec(t + 268 * TILE, flow_5_net_2_weight, 1, 48, t + 328 * TILE, NULL, t + 220 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 106 * TILE, flow_5_net_1_weight, 1, 2, t + 268 * TILE, NULL, NULL, maf_nf_strip19, 2, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v156_1 = maf_nf_load(t + 318 * TILE + k);
        const maf_nf_lane v169_1 = maf_nf_load(t + 106 * TILE + k);
        const maf_nf_lane v156_2 = maf_nf_load(t + 319 * TILE + k);
        const maf_nf_lane v169_2 = maf_nf_load(t + 107 * TILE + k);
        const maf_nf_lane v170_1 = v156_1 + v169_1;
        const maf_nf_lane v170_2 = v156_2 + v169_2;
        const maf_nf_lane v22_1 = maf_nf_load(t + 208 * TILE + k);
        const maf_nf_lane v22_2 = maf_nf_load(t + 209 * TILE + k);
        const maf_nf_lane v171_1 = v22_1 * v170_2;
        maf_nf_store(t + 108 * TILE + k, v171_1);
        const maf_nf_lane v171_2 = v22_2 * v170_1;
        maf_nf_store(t + 109 * TILE + k, v171_2);
        const maf_nf_lane v13_1 = maf_nf_load(t + 110 * TILE + k);
        const maf_nf_lane v13_2 = maf_nf_load(t + 111 * TILE + k);
        const maf_nf_lane v174_1 = FMA(v22_1, v13_1 * v170_2, 1.0f);
        const maf_nf_lane v174_2 = FMA(v22_2, v13_2 * v170_1, 1.0f);
        const maf_nf_lane v103_1 = maf_nf_load(t + 540 * TILE + k);
        const maf_nf_lane v103_2 = maf_nf_load(t + 541 * TILE + k);
        const maf_nf_lane v105_1 = maf_nf_load(t + 542 * TILE + k);
        const maf_nf_lane v105_2 = maf_nf_load(t + 543 * TILE + k);
        const maf_nf_lane v176_1 = v105_1 * v174_1;
        const maf_nf_lane v176_2 = v105_2 * v174_2;
        const maf_nf_lane v17_1 = maf_nf_load(t + 212 * TILE + k);
        const maf_nf_lane v17_2 = maf_nf_load(t + 213 * TILE + k);
        const maf_nf_lane v179_1 = maf_nf_select_lt(v17_1, maf_nf_set(0.0f), v176_1 * (-0.14476483f), v176_1 * 0.14476483f);
        const maf_nf_lane v179_2 = maf_nf_select_lt(v17_2, maf_nf_set(0.0f), v176_2 * (-0.14476483f), v176_2 * 0.14476483f);
        const maf_nf_lane v181_1 = FMA(v103_1, v174_1, v179_1);
        maf_nf_store(t + 220 * TILE + k, v181_1);
        const maf_nf_lane v181_2 = FMA(v103_2, v174_2, v179_2);
        maf_nf_store(t + 221 * TILE + k, v181_2);
        const maf_nf_lane v181_3 = v170_2;
        maf_nf_store(t + 222 * TILE + k, v181_3);
        const maf_nf_lane v181_4 = v170_1;
        maf_nf_store(t + 223 * TILE + k, v181_4);
    }

    /* layer 3: autoregressive, forward, adjoint */
    maf_nf_strips(t + 224 * TILE, flow_3_net_3_weight, 1, 48, t + 220 * TILE, NULL, t + 160 * TILE, maf_nf_strip20, 24, 4, 48, TILE, m);
    maf_nf_matvec(t + 160 * TILE, flow_3_net_2_weight, 1, 48, t + 224 * TILE, NULL, t + 112 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 106 * TILE, flow_3_net_1_weight, 1, 2, t + 160 * TILE, NULL, NULL, maf_nf_strip21, 2, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v171_1 = maf_nf_load(t + 108 * TILE + k);
        const maf_nf_lane v184_1 = maf_nf_load(t + 106 * TILE + k);
        const maf_nf_lane v171_2 = maf_nf_load(t + 109 * TILE + k);
        const maf_nf_lane v184_2 = maf_nf_load(t + 107 * TILE + k);
        const maf_nf_lane v185_1 = v171_1 + v184_1;
        const maf_nf_lane v185_2 = v171_2 + v184_2;
        const maf_nf_lane v9_1 = maf_nf_load(t + 98 * TILE + k);
        const maf_nf_lane v9_2 = maf_nf_load(t + 99 * TILE + k);
        const maf_nf_lane v186_1 = v9_1 * v185_2;
        maf_nf_store(t + 110 * TILE + k, v186_1);
        const maf_nf_lane v186_2 = v9_2 * v185_1;
        maf_nf_store(t + 111 * TILE + k, v186_2);
        const maf_nf_lane x1 = maf_nf_load(t + k);
        const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v189_1 = FMA(v9_1, x1 * v185_2, 1.0f);
        const maf_nf_lane v189_2 = FMA(v9_2, x2 * v185_1, 1.0f);
        const maf_nf_lane v106_1 = maf_nf_load(t + 216 * TILE + k);
        const maf_nf_lane v106_2 = maf_nf_load(t + 217 * TILE + k);
        const maf_nf_lane v108_1 = maf_nf_load(t + 218 * TILE + k);
        const maf_nf_lane v108_2 = maf_nf_load(t + 219 * TILE + k);
        const maf_nf_lane v191_1 = v108_1 * v189_1;
        const maf_nf_lane v191_2 = v108_2 * v189_2;
        const maf_nf_lane v4_1 = maf_nf_load(t + 102 * TILE + k);
        const maf_nf_lane v4_2 = maf_nf_load(t + 103 * TILE + k);
        const maf_nf_lane v194_1 = maf_nf_select_lt(v4_1, maf_nf_set(0.0f), v191_1 * (-0.14476483f), v191_1 * 0.14476483f);
        const maf_nf_lane v194_2 = maf_nf_select_lt(v4_2, maf_nf_set(0.0f), v191_2 * (-0.14476483f), v191_2 * 0.14476483f);
        const maf_nf_lane v196_1 = FMA(v106_1, v189_1, v194_1);
        maf_nf_store(t + 112 * TILE + k, v196_1);
        const maf_nf_lane v196_2 = FMA(v106_2, v189_2, v194_2);
        maf_nf_store(t + 113 * TILE + k, v196_2);
        const maf_nf_lane v196_3 = v185_2;
        maf_nf_store(t + 114 * TILE + k, v196_3);
        const maf_nf_lane v196_4 = v185_1;
        maf_nf_store(t + 115 * TILE + k, v196_4);
    }

    /* layer 1: autoregressive, forward, adjoint */
    maf_nf_strips(t + 116 * TILE, flow_1_net_3_weight, 1, 48, t + 112 * TILE, NULL, t + 50 * TILE, maf_nf_strip22, 24, 4, 48, TILE, m);
    maf_nf_matvec(t + 50 * TILE, flow_1_net_2_weight, 1, 48, t + 116 * TILE, NULL, t + 2 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t, flow_1_net_1_weight, 1, 2, t + 50 * TILE, NULL, NULL, maf_nf_strip23, 2, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v186_1 = maf_nf_load(t + 110 * TILE + k);
        const maf_nf_lane v199_1 = maf_nf_load(t + k);
        const maf_nf_lane v186_2 = maf_nf_load(t + 111 * TILE + k);
        const maf_nf_lane v199_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v200_1 = v186_1 + v199_1;
        const maf_nf_lane v200_2 = v186_2 + v199_2;
        const maf_nf_lane v90 = maf_nf_load(t + 100 * TILE + k);
        const maf_nf_lane v202_1 = maf_nf_select_eq(v200_1, v200_1, v200_1, maf_nf_select_eq(v90, maf_nf_set(-INFINITY), maf_nf_set(0.0f), v200_1));
        maf_nf_store(t + 2 * TILE + k, v202_1);
        const maf_nf_lane v202_2 = maf_nf_select_eq(v200_2, v200_2, v200_2, maf_nf_select_eq(v90, maf_nf_set(-INFINITY), maf_nf_set(0.0f), v200_2));
        maf_nf_store(t + 3 * TILE + k, v202_2);
    }
#undef TILE
}

void maf_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 0);
    size_t first, k;
    maf_nf_score_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        maf_nf_score_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[128 + k];
            score[(first + k) * 2 + 1] = t[192 + k];
        }
    }
}

/* ---- sample ---- */

static void maf_nf_sample_prologue(const float *params, float *s)
{
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
    s[0] = fabsf(flow_11_net_3_bias[0]);
    s[1] = s[0] * 0.14476483f;
    s[2] = s[1] + 1.0f;
    s[3] = flow_11_net_3_bias[0] / s[2];
    s[4] = -s[3];
    s[5] = expf(s[4]);
    s[6] = fabsf(flow_9_net_3_bias[0]);
    s[7] = s[6] * 0.14476483f;
    s[8] = s[7] + 1.0f;
    s[9] = flow_9_net_3_bias[0] / s[8];
    s[10] = -s[9];
    s[11] = expf(s[10]);
    s[12] = fabsf(flow_7_net_3_bias[0]);
    s[13] = s[12] * 0.14476483f;
    s[14] = s[13] + 1.0f;
    s[15] = flow_7_net_3_bias[0] / s[14];
    s[16] = -s[15];
    s[17] = expf(s[16]);
    s[18] = fabsf(flow_5_net_3_bias[0]);
    s[19] = s[18] * 0.14476483f;
    s[20] = s[19] + 1.0f;
    s[21] = flow_5_net_3_bias[0] / s[20];
    s[22] = -s[21];
    s[23] = expf(s[22]);
    s[24] = fabsf(flow_3_net_3_bias[0]);
    s[25] = s[24] * 0.14476483f;
    s[26] = s[25] + 1.0f;
    s[27] = flow_3_net_3_bias[0] / s[26];
    s[28] = -s[27];
    s[29] = expf(s[28]);
    s[30] = fabsf(flow_1_net_3_bias[0]);
    s[31] = s[30] * 0.14476483f;
    s[32] = s[31] + 1.0f;
    s[33] = flow_1_net_3_bias[0] / s[32];
    s[34] = -s[33];
    s[35] = expf(s[34]);
}

static void maf_nf_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [48, 2] */
    const float *flow_1_net_1_bias = params + 96; /* flow.1.net.1.bias [48] */
    const float *flow_1_net_2_weight = params + 144; /* flow.1.net.2.weight [48, 48] */
    const float *flow_1_net_2_bias = params + 2448; /* flow.1.net.2.bias [48] */
    const float *flow_1_net_3_weight = params + 2496; /* flow.1.net.3.weight [4, 48] */
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_1_weight = params + 2692; /* flow.3.net.1.weight [48, 2] */
    const float *flow_3_net_1_bias = params + 2788; /* flow.3.net.1.bias [48] */
    const float *flow_3_net_2_weight = params + 2836; /* flow.3.net.2.weight [48, 48] */
    const float *flow_3_net_2_bias = params + 5140; /* flow.3.net.2.bias [48] */
    const float *flow_3_net_3_weight = params + 5188; /* flow.3.net.3.weight [4, 48] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_1_weight = params + 5384; /* flow.5.net.1.weight [48, 2] */
    const float *flow_5_net_1_bias = params + 5480; /* flow.5.net.1.bias [48] */
    const float *flow_5_net_2_weight = params + 5528; /* flow.5.net.2.weight [48, 48] */
    const float *flow_5_net_2_bias = params + 7832; /* flow.5.net.2.bias [48] */
    const float *flow_5_net_3_weight = params + 7880; /* flow.5.net.3.weight [4, 48] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_1_weight = params + 8076; /* flow.7.net.1.weight [48, 2] */
    const float *flow_7_net_1_bias = params + 8172; /* flow.7.net.1.bias [48] */
    const float *flow_7_net_2_weight = params + 8220; /* flow.7.net.2.weight [48, 48] */
    const float *flow_7_net_2_bias = params + 10524; /* flow.7.net.2.bias [48] */
    const float *flow_7_net_3_weight = params + 10572; /* flow.7.net.3.weight [4, 48] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_1_weight = params + 10768; /* flow.9.net.1.weight [48, 2] */
    const float *flow_9_net_1_bias = params + 10864; /* flow.9.net.1.bias [48] */
    const float *flow_9_net_2_weight = params + 10912; /* flow.9.net.2.weight [48, 48] */
    const float *flow_9_net_2_bias = params + 13216; /* flow.9.net.2.bias [48] */
    const float *flow_9_net_3_weight = params + 13264; /* flow.9.net.3.weight [4, 48] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_1_weight = params + 13460; /* flow.11.net.1.weight [48, 2] */
    const float *flow_11_net_1_bias = params + 13556; /* flow.11.net.1.bias [48] */
    const float *flow_11_net_2_weight = params + 13604; /* flow.11.net.2.weight [48, 48] */
    const float *flow_11_net_2_bias = params + 15908; /* flow.11.net.2.bias [48] */
    const float *flow_11_net_3_weight = params + 15956; /* flow.11.net.3.weight [4, 48] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
#define TILE 128
    size_t k;
    (void)total;

    /* base: gaussian, sample */
    maf_nf_each_normal(t + 2 * TILE, t, 2, TILE, m);

    /* layer 11: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v1_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v3 = (v1_1 - flow_11_net_3_bias[2]) * s[5];
        maf_nf_store(t + k, v3);
    }
    maf_nf_matvec(t + 4 * TILE, flow_11_net_1_weight, 2, 1, t, flow_11_net_1_bias, t + 4 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 52 * TILE, flow_11_net_2_weight, 48, 1, t + 4 * TILE, flow_11_net_2_bias, t + 52 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 4 * TILE, flow_11_net_3_weight + 48, 96, 1, t + 52 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v6_1 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v6_2 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v7_1 = v6_1 + flow_11_net_3_bias[1];
        const maf_nf_lane v7_2 = v6_2 + flow_11_net_3_bias[3];
        const maf_nf_lane v1_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v12 = v1_2 - v7_2;
        maf_nf_store(t + 1 * TILE + k, v12);
        const maf_nf_lane v13 = -(v7_1 / FMA(maf_nf_abs(v7_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 6 * TILE + k, v13);
    }
    maf_nf_each_exp(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v12 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v14 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v3 = maf_nf_load(t + k);
        const maf_nf_lane v16_1 = v3;
        maf_nf_store(t + 3 * TILE + k, v16_1);
        const maf_nf_lane v16_2 = (v12 * v14);
        maf_nf_store(t + 4 * TILE + k, v16_2);
        const maf_nf_lane v18 = (v16_2 - flow_9_net_3_bias[2]) * s[11];
        maf_nf_store(t + 5 * TILE + k, v18);
    }

    /* layer 9: autoregressive, inverse */
    maf_nf_matvec(t + 6 * TILE, flow_9_net_1_weight, 2, 1, t + 5 * TILE, flow_9_net_1_bias, t + 6 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 54 * TILE, flow_9_net_2_weight, 48, 1, t + 6 * TILE, flow_9_net_2_bias, t + 54 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t, flow_9_net_3_weight + 48, 96, 1, t + 54 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v21_1 = maf_nf_load(t + k);
        const maf_nf_lane v21_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v22_1 = v21_1 + flow_9_net_3_bias[1];
        const maf_nf_lane v22_2 = v21_2 + flow_9_net_3_bias[3];
        const maf_nf_lane v16_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v27 = v16_1 - v22_2;
        maf_nf_store(t + 2 * TILE + k, v27);
        const maf_nf_lane v28 = -(v22_1 / FMA(maf_nf_abs(v22_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 6 * TILE + k, v28);
    }
    maf_nf_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v27 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v29 = maf_nf_load(t + k);
        const maf_nf_lane v18 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v31_1 = v18;
        maf_nf_store(t + 3 * TILE + k, v31_1);
        const maf_nf_lane v31_2 = (v27 * v29);
        maf_nf_store(t + 4 * TILE + k, v31_2);
        const maf_nf_lane v33 = (v31_2 - flow_7_net_3_bias[2]) * s[17];
        maf_nf_store(t + 1 * TILE + k, v33);
    }

    /* layer 7: autoregressive, inverse */
    maf_nf_matvec(t + 5 * TILE, flow_7_net_1_weight, 2, 1, t + 1 * TILE, flow_7_net_1_bias, t + 5 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 53 * TILE, flow_7_net_2_weight, 48, 1, t + 5 * TILE, flow_7_net_2_bias, t + 53 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 5 * TILE, flow_7_net_3_weight + 48, 96, 1, t + 53 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v36_1 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v36_2 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v37_1 = v36_1 + flow_7_net_3_bias[1];
        const maf_nf_lane v37_2 = v36_2 + flow_7_net_3_bias[3];
        const maf_nf_lane v31_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v42 = v31_1 - v37_2;
        maf_nf_store(t + k, v42);
        const maf_nf_lane v43 = -(v37_1 / FMA(maf_nf_abs(v37_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 2 * TILE + k, v43);
    }
    maf_nf_each_exp(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v42 = maf_nf_load(t + k);
        const maf_nf_lane v44 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v33 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v46_1 = v33;
        maf_nf_store(t + 4 * TILE + k, v46_1);
        const maf_nf_lane v46_2 = (v42 * v44);
        maf_nf_store(t + 5 * TILE + k, v46_2);
        const maf_nf_lane v48 = (v46_2 - flow_5_net_3_bias[2]) * s[23];
        maf_nf_store(t + 2 * TILE + k, v48);
    }

    /* layer 5: autoregressive, inverse */
    maf_nf_matvec(t + 6 * TILE, flow_5_net_1_weight, 2, 1, t + 2 * TILE, flow_5_net_1_bias, t + 6 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 54 * TILE, flow_5_net_2_weight, 48, 1, t + 6 * TILE, flow_5_net_2_bias, t + 54 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t, flow_5_net_3_weight + 48, 96, 1, t + 54 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v51_1 = maf_nf_load(t + k);
        const maf_nf_lane v51_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v52_1 = v51_1 + flow_5_net_3_bias[1];
        const maf_nf_lane v52_2 = v51_2 + flow_5_net_3_bias[3];
        const maf_nf_lane v46_1 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v57 = v46_1 - v52_2;
        maf_nf_store(t + 3 * TILE + k, v57);
        const maf_nf_lane v58 = -(v52_1 / FMA(maf_nf_abs(v52_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 6 * TILE + k, v58);
    }
    maf_nf_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v57 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v59 = maf_nf_load(t + k);
        const maf_nf_lane v48 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v61_1 = v48;
        maf_nf_store(t + 4 * TILE + k, v61_1);
        const maf_nf_lane v61_2 = (v57 * v59);
        maf_nf_store(t + 5 * TILE + k, v61_2);
        const maf_nf_lane v63 = (v61_2 - flow_3_net_3_bias[2]) * s[29];
        maf_nf_store(t + 1 * TILE + k, v63);
    }

    /* layer 3: autoregressive, inverse */
    maf_nf_matvec(t + 6 * TILE, flow_3_net_1_weight, 2, 1, t + 1 * TILE, flow_3_net_1_bias, t + 6 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 54 * TILE, flow_3_net_2_weight, 48, 1, t + 6 * TILE, flow_3_net_2_bias, t + 54 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 2 * TILE, flow_3_net_3_weight + 48, 96, 1, t + 54 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v66_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v66_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v67_1 = v66_1 + flow_3_net_3_bias[1];
        const maf_nf_lane v67_2 = v66_2 + flow_3_net_3_bias[3];
        const maf_nf_lane v61_1 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v72 = v61_1 - v67_2;
        maf_nf_store(t + k, v72);
        const maf_nf_lane v73 = -(v67_1 / FMA(maf_nf_abs(v67_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 6 * TILE + k, v73);
    }
    maf_nf_each_exp(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v72 = maf_nf_load(t + k);
        const maf_nf_lane v74 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v63 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v76_1 = v63;
        maf_nf_store(t + 3 * TILE + k, v76_1);
        const maf_nf_lane v76_2 = (v72 * v74);
        maf_nf_store(t + 4 * TILE + k, v76_2);
        const maf_nf_lane v78 = (v76_2 - flow_1_net_3_bias[2]) * s[35];
        maf_nf_store(t + 5 * TILE + k, v78);
    }

    /* layer 1: autoregressive, inverse */
    maf_nf_matvec(t + 6 * TILE, flow_1_net_1_weight, 2, 1, t + 5 * TILE, flow_1_net_1_bias, t + 6 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 54 * TILE, flow_1_net_2_weight, 48, 1, t + 6 * TILE, flow_1_net_2_bias, t + 54 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t, flow_1_net_3_weight + 48, 96, 1, t + 54 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v81_1 = maf_nf_load(t + k);
        const maf_nf_lane v81_2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v82_1 = v81_1 + flow_1_net_3_bias[1];
        const maf_nf_lane v82_2 = v81_2 + flow_1_net_3_bias[3];
        const maf_nf_lane v76_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v87 = v76_1 - v82_2;
        maf_nf_store(t + 2 * TILE + k, v87);
        const maf_nf_lane v88 = -(v82_1 / FMA(maf_nf_abs(v82_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 6 * TILE + k, v88);
    }
    maf_nf_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v87 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v89 = maf_nf_load(t + k);
        const maf_nf_lane v78 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v91_1 = v78;
        maf_nf_store(t + 3 * TILE + k, v91_1);
        const maf_nf_lane v91_2 = (v87 * v89);
        maf_nf_store(t + 4 * TILE + k, v91_2);
    }
#undef TILE
}

void maf_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[37], t[103 * 128];
    size_t first, k;
    (void)work;
    maf_nf_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_random(seed, start + first, m, 2, 128, t + 0);
        maf_nf_sample_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[384 + k];
            x[(first + k) * 2 + 1] = t[512 + k];
        }
    }
}

/* ---- layers ---- */

static void maf_nf_layers_prologue(const float *params, float *s)
{
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
    s[0] = fabsf(flow_11_net_3_bias[0]);
    s[1] = s[0] * 0.14476483f;
    s[2] = s[1] + 1.0f;
    s[3] = flow_11_net_3_bias[0] / s[2];
    s[4] = -s[3];
    s[5] = expf(s[4]);
    s[6] = fabsf(flow_9_net_3_bias[0]);
    s[7] = s[6] * 0.14476483f;
    s[8] = s[7] + 1.0f;
    s[9] = flow_9_net_3_bias[0] / s[8];
    s[10] = -s[9];
    s[11] = expf(s[10]);
    s[12] = fabsf(flow_7_net_3_bias[0]);
    s[13] = s[12] * 0.14476483f;
    s[14] = s[13] + 1.0f;
    s[15] = flow_7_net_3_bias[0] / s[14];
    s[16] = -s[15];
    s[17] = expf(s[16]);
    s[18] = fabsf(flow_5_net_3_bias[0]);
    s[19] = s[18] * 0.14476483f;
    s[20] = s[19] + 1.0f;
    s[21] = flow_5_net_3_bias[0] / s[20];
    s[22] = -s[21];
    s[23] = expf(s[22]);
    s[24] = fabsf(flow_3_net_3_bias[0]);
    s[25] = s[24] * 0.14476483f;
    s[26] = s[25] + 1.0f;
    s[27] = flow_3_net_3_bias[0] / s[26];
    s[28] = -s[27];
    s[29] = expf(s[28]);
    s[30] = fabsf(flow_1_net_3_bias[0]);
    s[31] = s[30] * 0.14476483f;
    s[32] = s[31] + 1.0f;
    s[33] = flow_1_net_3_bias[0] / s[32];
    s[34] = -s[33];
    s[35] = expf(s[34]);
}

static void maf_nf_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [48, 2] */
    const float *flow_1_net_1_bias = params + 96; /* flow.1.net.1.bias [48] */
    const float *flow_1_net_2_weight = params + 144; /* flow.1.net.2.weight [48, 48] */
    const float *flow_1_net_2_bias = params + 2448; /* flow.1.net.2.bias [48] */
    const float *flow_1_net_3_weight = params + 2496; /* flow.1.net.3.weight [4, 48] */
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_1_weight = params + 2692; /* flow.3.net.1.weight [48, 2] */
    const float *flow_3_net_1_bias = params + 2788; /* flow.3.net.1.bias [48] */
    const float *flow_3_net_2_weight = params + 2836; /* flow.3.net.2.weight [48, 48] */
    const float *flow_3_net_2_bias = params + 5140; /* flow.3.net.2.bias [48] */
    const float *flow_3_net_3_weight = params + 5188; /* flow.3.net.3.weight [4, 48] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_1_weight = params + 5384; /* flow.5.net.1.weight [48, 2] */
    const float *flow_5_net_1_bias = params + 5480; /* flow.5.net.1.bias [48] */
    const float *flow_5_net_2_weight = params + 5528; /* flow.5.net.2.weight [48, 48] */
    const float *flow_5_net_2_bias = params + 7832; /* flow.5.net.2.bias [48] */
    const float *flow_5_net_3_weight = params + 7880; /* flow.5.net.3.weight [4, 48] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_1_weight = params + 8076; /* flow.7.net.1.weight [48, 2] */
    const float *flow_7_net_1_bias = params + 8172; /* flow.7.net.1.bias [48] */
    const float *flow_7_net_2_weight = params + 8220; /* flow.7.net.2.weight [48, 48] */
    const float *flow_7_net_2_bias = params + 10524; /* flow.7.net.2.bias [48] */
    const float *flow_7_net_3_weight = params + 10572; /* flow.7.net.3.weight [4, 48] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_1_weight = params + 10768; /* flow.9.net.1.weight [48, 2] */
    const float *flow_9_net_1_bias = params + 10864; /* flow.9.net.1.bias [48] */
    const float *flow_9_net_2_weight = params + 10912; /* flow.9.net.2.weight [48, 48] */
    const float *flow_9_net_2_bias = params + 13216; /* flow.9.net.2.bias [48] */
    const float *flow_9_net_3_weight = params + 13264; /* flow.9.net.3.weight [4, 48] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_1_weight = params + 13460; /* flow.11.net.1.weight [48, 2] */
    const float *flow_11_net_1_bias = params + 13556; /* flow.11.net.1.bias [48] */
    const float *flow_11_net_2_weight = params + 13604; /* flow.11.net.2.weight [48, 48] */
    const float *flow_11_net_2_bias = params + 15908; /* flow.11.net.2.bias [48] */
    const float *flow_11_net_3_weight = params + 15956; /* flow.11.net.3.weight [4, 48] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 11: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(t + k);
        const maf_nf_lane v2 = (x1 - flow_11_net_3_bias[2]) * s[5];
        maf_nf_store(t + 2 * TILE + k, v2);
    }
    maf_nf_matvec(t + 3 * TILE, flow_11_net_1_weight, 2, 1, t + 2 * TILE, flow_11_net_1_bias, t + 3 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 51 * TILE, flow_11_net_2_weight, 48, 1, t + 3 * TILE, flow_11_net_2_bias, t + 51 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 3 * TILE, flow_11_net_3_weight + 48, 96, 1, t + 51 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v5_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v5_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v6_1 = v5_1 + flow_11_net_3_bias[1];
        const maf_nf_lane v6_2 = v5_2 + flow_11_net_3_bias[3];
        const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v11 = x2 - v6_2;
        maf_nf_store(t + 5 * TILE + k, v11);
        const maf_nf_lane v12 = -(v6_1 / FMA(maf_nf_abs(v6_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 6 * TILE + k, v12);
    }
    maf_nf_each_exp(t + 3 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v11 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v13 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v2 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v15_1 = v2;
        maf_nf_store(t + 6 * TILE + k, v15_1);
        const maf_nf_lane v15_2 = (v11 * v13);
        maf_nf_store(t + 7 * TILE + k, v15_2);
        const maf_nf_lane v17 = (v15_2 - flow_9_net_3_bias[2]) * s[11];
        maf_nf_store(t + 4 * TILE + k, v17);
    }

    /* layer 9: autoregressive, inverse */
    maf_nf_matvec(t + 8 * TILE, flow_9_net_1_weight, 2, 1, t + 4 * TILE, flow_9_net_1_bias, t + 8 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 56 * TILE, flow_9_net_2_weight, 48, 1, t + 8 * TILE, flow_9_net_2_bias, t + 56 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 2 * TILE, flow_9_net_3_weight + 48, 96, 1, t + 56 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v20_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v20_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v21_1 = v20_1 + flow_9_net_3_bias[1];
        const maf_nf_lane v21_2 = v20_2 + flow_9_net_3_bias[3];
        const maf_nf_lane v15_1 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v26 = v15_1 - v21_2;
        maf_nf_store(t + 5 * TILE + k, v26);
        const maf_nf_lane v27 = -(v21_1 / FMA(maf_nf_abs(v21_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 8 * TILE + k, v27);
    }
    maf_nf_each_exp(t + 2 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v26 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v28 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v17 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v30_1 = v17;
        maf_nf_store(t + 8 * TILE + k, v30_1);
        const maf_nf_lane v30_2 = (v26 * v28);
        maf_nf_store(t + 9 * TILE + k, v30_2);
        const maf_nf_lane v32 = (v30_2 - flow_7_net_3_bias[2]) * s[17];
        maf_nf_store(t + 3 * TILE + k, v32);
    }

    /* layer 7: autoregressive, inverse */
    maf_nf_matvec(t + 10 * TILE, flow_7_net_1_weight, 2, 1, t + 3 * TILE, flow_7_net_1_bias, t + 10 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 58 * TILE, flow_7_net_2_weight, 48, 1, t + 10 * TILE, flow_7_net_2_bias, t + 58 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 4 * TILE, flow_7_net_3_weight + 48, 96, 1, t + 58 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v35_1 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v35_2 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v36_1 = v35_1 + flow_7_net_3_bias[1];
        const maf_nf_lane v36_2 = v35_2 + flow_7_net_3_bias[3];
        const maf_nf_lane v30_1 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v41 = v30_1 - v36_2;
        maf_nf_store(t + 2 * TILE + k, v41);
        const maf_nf_lane v42 = -(v36_1 / FMA(maf_nf_abs(v36_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 10 * TILE + k, v42);
    }
    maf_nf_each_exp(t + 4 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v41 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v43 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v32 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v45_1 = v32;
        maf_nf_store(t + 10 * TILE + k, v45_1);
        const maf_nf_lane v45_2 = (v41 * v43);
        maf_nf_store(t + 11 * TILE + k, v45_2);
        const maf_nf_lane v47 = (v45_2 - flow_5_net_3_bias[2]) * s[23];
        maf_nf_store(t + 5 * TILE + k, v47);
    }

    /* layer 5: autoregressive, inverse */
    maf_nf_matvec(t + 12 * TILE, flow_5_net_1_weight, 2, 1, t + 5 * TILE, flow_5_net_1_bias, t + 12 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 60 * TILE, flow_5_net_2_weight, 48, 1, t + 12 * TILE, flow_5_net_2_bias, t + 60 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 2 * TILE, flow_5_net_3_weight + 48, 96, 1, t + 60 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v50_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v50_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v51_1 = v50_1 + flow_5_net_3_bias[1];
        const maf_nf_lane v51_2 = v50_2 + flow_5_net_3_bias[3];
        const maf_nf_lane v45_1 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v56 = v45_1 - v51_2;
        maf_nf_store(t + 4 * TILE + k, v56);
        const maf_nf_lane v57 = -(v51_1 / FMA(maf_nf_abs(v51_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 12 * TILE + k, v57);
    }
    maf_nf_each_exp(t + 2 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v56 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v58 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v47 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v60_1 = v47;
        maf_nf_store(t + 12 * TILE + k, v60_1);
        const maf_nf_lane v60_2 = (v56 * v58);
        maf_nf_store(t + 13 * TILE + k, v60_2);
        const maf_nf_lane v62 = (v60_2 - flow_3_net_3_bias[2]) * s[29];
        maf_nf_store(t + 3 * TILE + k, v62);
    }

    /* layer 3: autoregressive, inverse */
    maf_nf_matvec(t + 14 * TILE, flow_3_net_1_weight, 2, 1, t + 3 * TILE, flow_3_net_1_bias, t + 14 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 62 * TILE, flow_3_net_2_weight, 48, 1, t + 14 * TILE, flow_3_net_2_bias, t + 62 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 4 * TILE, flow_3_net_3_weight + 48, 96, 1, t + 62 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v65_1 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v65_2 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v66_1 = v65_1 + flow_3_net_3_bias[1];
        const maf_nf_lane v66_2 = v65_2 + flow_3_net_3_bias[3];
        const maf_nf_lane v60_1 = maf_nf_load(t + 12 * TILE + k);
        const maf_nf_lane v71 = v60_1 - v66_2;
        maf_nf_store(t + 2 * TILE + k, v71);
        const maf_nf_lane v72 = -(v66_1 / FMA(maf_nf_abs(v66_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 14 * TILE + k, v72);
    }
    maf_nf_each_exp(t + 4 * TILE, t + 14 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v71 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v73 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v62 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v75_1 = v62;
        maf_nf_store(t + 14 * TILE + k, v75_1);
        const maf_nf_lane v75_2 = (v71 * v73);
        maf_nf_store(t + 15 * TILE + k, v75_2);
        const maf_nf_lane v77 = (v75_2 - flow_1_net_3_bias[2]) * s[35];
        maf_nf_store(t + 5 * TILE + k, v77);
    }

    /* layer 1: autoregressive, inverse */
    maf_nf_matvec(t + 16 * TILE, flow_1_net_1_weight, 2, 1, t + 5 * TILE, flow_1_net_1_bias, t + 16 * TILE, 1, 48, TILE, m);
    maf_nf_matvec(t + 64 * TILE, flow_1_net_2_weight, 48, 1, t + 16 * TILE, flow_1_net_2_bias, t + 64 * TILE, 48, 48, TILE, m);
    maf_nf_matvec(t + 2 * TILE, flow_1_net_3_weight + 48, 96, 1, t + 64 * TILE, NULL, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v80_1 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v80_2 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v81_1 = v80_1 + flow_1_net_3_bias[1];
        const maf_nf_lane v81_2 = v80_2 + flow_1_net_3_bias[3];
        const maf_nf_lane v75_1 = maf_nf_load(t + 14 * TILE + k);
        const maf_nf_lane v86 = v75_1 - v81_2;
        maf_nf_store(t + 4 * TILE + k, v86);
        const maf_nf_lane v87 = -(v81_1 / FMA(maf_nf_abs(v81_1), 0.14476483f, 1.0f));
        maf_nf_store(t + 16 * TILE + k, v87);
    }
    maf_nf_each_exp(t + 2 * TILE, t + 16 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v86 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v88 = maf_nf_load(t + 2 * TILE + k);
        const maf_nf_lane v77 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v90_1 = v77;
        maf_nf_store(t + 16 * TILE + k, v90_1);
        const maf_nf_lane v90_2 = (v86 * v88);
        maf_nf_store(t + 17 * TILE + k, v90_2);
    }
#undef TILE
}

void maf_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[37], t[113 * 128];
    size_t first, k;
    (void)work;
    maf_nf_layers_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        maf_nf_layers_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            (x_each + 0 * n)[(first + k) * 2 + 0] = t[0 + k];
            (x_each + 0 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 2 * n)[(first + k) * 2 + 0] = t[768 + k];
            (x_each + 2 * n)[(first + k) * 2 + 1] = t[896 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 4 * n)[(first + k) * 2 + 0] = t[896 + k];
            (x_each + 4 * n)[(first + k) * 2 + 1] = t[768 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 6 * n)[(first + k) * 2 + 0] = t[1024 + k];
            (x_each + 6 * n)[(first + k) * 2 + 1] = t[1152 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 8 * n)[(first + k) * 2 + 0] = t[1152 + k];
            (x_each + 8 * n)[(first + k) * 2 + 1] = t[1024 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 10 * n)[(first + k) * 2 + 0] = t[1280 + k];
            (x_each + 10 * n)[(first + k) * 2 + 1] = t[1408 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 12 * n)[(first + k) * 2 + 0] = t[1408 + k];
            (x_each + 12 * n)[(first + k) * 2 + 1] = t[1280 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 14 * n)[(first + k) * 2 + 0] = t[1536 + k];
            (x_each + 14 * n)[(first + k) * 2 + 1] = t[1664 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 16 * n)[(first + k) * 2 + 0] = t[1664 + k];
            (x_each + 16 * n)[(first + k) * 2 + 1] = t[1536 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 18 * n)[(first + k) * 2 + 0] = t[1792 + k];
            (x_each + 18 * n)[(first + k) * 2 + 1] = t[1920 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 20 * n)[(first + k) * 2 + 0] = t[1920 + k];
            (x_each + 20 * n)[(first + k) * 2 + 1] = t[1792 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 22 * n)[(first + k) * 2 + 0] = t[2048 + k];
            (x_each + 22 * n)[(first + k) * 2 + 1] = t[2176 + k];
        }
    }
}

/* ---- loss ---- */

static void maf_nf_loss_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void maf_nf_loss_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [48, 2] */
    const float *flow_1_net_1_bias = params + 96; /* flow.1.net.1.bias [48] */
    const float *flow_1_net_2_weight = params + 144; /* flow.1.net.2.weight [48, 48] */
    const float *flow_1_net_2_bias = params + 2448; /* flow.1.net.2.bias [48] */
    const float *flow_1_net_3_weight = params + 2496; /* flow.1.net.3.weight [4, 48] */
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_1_weight = params + 2692; /* flow.3.net.1.weight [48, 2] */
    const float *flow_3_net_1_bias = params + 2788; /* flow.3.net.1.bias [48] */
    const float *flow_3_net_2_weight = params + 2836; /* flow.3.net.2.weight [48, 48] */
    const float *flow_3_net_2_bias = params + 5140; /* flow.3.net.2.bias [48] */
    const float *flow_3_net_3_weight = params + 5188; /* flow.3.net.3.weight [4, 48] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_1_weight = params + 5384; /* flow.5.net.1.weight [48, 2] */
    const float *flow_5_net_1_bias = params + 5480; /* flow.5.net.1.bias [48] */
    const float *flow_5_net_2_weight = params + 5528; /* flow.5.net.2.weight [48, 48] */
    const float *flow_5_net_2_bias = params + 7832; /* flow.5.net.2.bias [48] */
    const float *flow_5_net_3_weight = params + 7880; /* flow.5.net.3.weight [4, 48] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_1_weight = params + 8076; /* flow.7.net.1.weight [48, 2] */
    const float *flow_7_net_1_bias = params + 8172; /* flow.7.net.1.bias [48] */
    const float *flow_7_net_2_weight = params + 8220; /* flow.7.net.2.weight [48, 48] */
    const float *flow_7_net_2_bias = params + 10524; /* flow.7.net.2.bias [48] */
    const float *flow_7_net_3_weight = params + 10572; /* flow.7.net.3.weight [4, 48] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_1_weight = params + 10768; /* flow.9.net.1.weight [48, 2] */
    const float *flow_9_net_1_bias = params + 10864; /* flow.9.net.1.bias [48] */
    const float *flow_9_net_2_weight = params + 10912; /* flow.9.net.2.weight [48, 48] */
    const float *flow_9_net_2_bias = params + 13216; /* flow.9.net.2.bias [48] */
    const float *flow_9_net_3_weight = params + 13264; /* flow.9.net.3.weight [4, 48] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_1_weight = params + 13460; /* flow.11.net.1.weight [48, 2] */
    const float *flow_11_net_1_bias = params + 13556; /* flow.11.net.1.bias [48] */
    const float *flow_11_net_2_weight = params + 13604; /* flow.11.net.2.weight [48, 48] */
    const float *flow_11_net_2_bias = params + 15908; /* flow.11.net.2.bias [48] */
    const float *flow_11_net_3_weight = params + 15956; /* flow.11.net.3.weight [4, 48] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
#define TILE 128
    size_t k;
    (void)s;

    /* layer 1: autoregressive, forward */
    maf_nf_strips(t + 3 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, t + 3 * TILE, maf_nf_strip0, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 51 * TILE, flow_1_net_2_weight, 48, 1, t + 3 * TILE, flow_1_net_2_bias, t + 51 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 3 * TILE, flow_1_net_3_weight, 48, 1, t + 51 * TILE, NULL, NULL, maf_nf_strip1, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v3_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v3_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v3_3 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v3_4 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v4_1 = v3_1 + flow_1_net_3_bias[0];
        maf_nf_store(t + 7 * TILE + k, v4_1);
        const maf_nf_lane v4_2 = v3_2 + flow_1_net_3_bias[1];
        maf_nf_store(t + 8 * TILE + k, v4_2);
        const maf_nf_lane v4_3 = v3_3 + flow_1_net_3_bias[2];
        maf_nf_store(t + 9 * TILE + k, v4_3);
        const maf_nf_lane v4_4 = v3_4 + flow_1_net_3_bias[3];
        maf_nf_store(t + 10 * TILE + k, v4_4);
        const maf_nf_lane v8_1 = v4_1 / FMA(maf_nf_abs(v4_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 11 * TILE + k, v8_1);
        const maf_nf_lane v8_2 = v4_2 / FMA(maf_nf_abs(v4_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 12 * TILE + k, v8_2);
    }
    maf_nf_each_exp(t + 3 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(t + k);
        const maf_nf_lane v9_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v9_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v4_3 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v4_4 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v11_1 = FMA(x1, v9_1, v4_3);
        const maf_nf_lane v11_2 = FMA(x2, v9_2, v4_4);
        const maf_nf_lane v8_1 = maf_nf_load(t + 11 * TILE + k);
        const maf_nf_lane v8_2 = maf_nf_load(t + 12 * TILE + k);
        const maf_nf_lane v12 = v8_1 + v8_2;
        maf_nf_store(t + 5 * TILE + k, v12);
        const maf_nf_lane v13_1 = v11_2;
        maf_nf_store(t + 13 * TILE + k, v13_1);
        const maf_nf_lane v13_2 = v11_1;
        maf_nf_store(t + 14 * TILE + k, v13_2);
    }

    /* layer 3: autoregressive, forward */
    maf_nf_strips(t + 15 * TILE, flow_3_net_1_weight, 2, 1, t + 13 * TILE, flow_3_net_1_bias, t + 15 * TILE, maf_nf_strip2, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 63 * TILE, flow_3_net_2_weight, 48, 1, t + 15 * TILE, flow_3_net_2_bias, t + 63 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 6 * TILE, flow_3_net_3_weight, 48, 1, t + 63 * TILE, NULL, NULL, maf_nf_strip3, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v16_1 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v16_2 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v16_3 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v16_4 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v17_1 = v16_1 + flow_3_net_3_bias[0];
        maf_nf_store(t + 15 * TILE + k, v17_1);
        const maf_nf_lane v17_2 = v16_2 + flow_3_net_3_bias[1];
        maf_nf_store(t + 16 * TILE + k, v17_2);
        const maf_nf_lane v17_3 = v16_3 + flow_3_net_3_bias[2];
        maf_nf_store(t + 17 * TILE + k, v17_3);
        const maf_nf_lane v17_4 = v16_4 + flow_3_net_3_bias[3];
        maf_nf_store(t + 18 * TILE + k, v17_4);
        const maf_nf_lane v21_1 = v17_1 / FMA(maf_nf_abs(v17_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 3 * TILE + k, v21_1);
        const maf_nf_lane v21_2 = v17_2 / FMA(maf_nf_abs(v17_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 4 * TILE + k, v21_2);
    }
    maf_nf_each_exp(t + 6 * TILE, t + 3 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v13_1 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v22_1 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v13_2 = maf_nf_load(t + 14 * TILE + k);
        const maf_nf_lane v22_2 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v17_3 = maf_nf_load(t + 17 * TILE + k);
        const maf_nf_lane v17_4 = maf_nf_load(t + 18 * TILE + k);
        const maf_nf_lane v24_1 = FMA(v13_1, v22_1, v17_3);
        const maf_nf_lane v24_2 = FMA(v13_2, v22_2, v17_4);
        const maf_nf_lane v21_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v21_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v12 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v26 = v12 + (v21_1 + v21_2);
        maf_nf_store(t + 8 * TILE + k, v26);
        const maf_nf_lane v27_1 = v24_2;
        maf_nf_store(t + 9 * TILE + k, v27_1);
        const maf_nf_lane v27_2 = v24_1;
        maf_nf_store(t + 10 * TILE + k, v27_2);
    }

    /* layer 5: autoregressive, forward */
    maf_nf_strips(t + 11 * TILE, flow_5_net_1_weight, 2, 1, t + 9 * TILE, flow_5_net_1_bias, t + 11 * TILE, maf_nf_strip4, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 59 * TILE, flow_5_net_2_weight, 48, 1, t + 11 * TILE, flow_5_net_2_bias, t + 59 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 3 * TILE, flow_5_net_3_weight, 48, 1, t + 59 * TILE, NULL, NULL, maf_nf_strip5, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v30_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v30_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v30_3 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v30_4 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v31_1 = v30_1 + flow_5_net_3_bias[0];
        maf_nf_store(t + 11 * TILE + k, v31_1);
        const maf_nf_lane v31_2 = v30_2 + flow_5_net_3_bias[1];
        maf_nf_store(t + 12 * TILE + k, v31_2);
        const maf_nf_lane v31_3 = v30_3 + flow_5_net_3_bias[2];
        maf_nf_store(t + 13 * TILE + k, v31_3);
        const maf_nf_lane v31_4 = v30_4 + flow_5_net_3_bias[3];
        maf_nf_store(t + 14 * TILE + k, v31_4);
        const maf_nf_lane v35_1 = v31_1 / FMA(maf_nf_abs(v31_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 15 * TILE + k, v35_1);
        const maf_nf_lane v35_2 = v31_2 / FMA(maf_nf_abs(v31_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 16 * TILE + k, v35_2);
    }
    maf_nf_each_exp(t + 3 * TILE, t + 15 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v27_1 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v36_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v27_2 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v36_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v31_3 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v31_4 = maf_nf_load(t + 14 * TILE + k);
        const maf_nf_lane v38_1 = FMA(v27_1, v36_1, v31_3);
        const maf_nf_lane v38_2 = FMA(v27_2, v36_2, v31_4);
        const maf_nf_lane v35_1 = maf_nf_load(t + 15 * TILE + k);
        const maf_nf_lane v35_2 = maf_nf_load(t + 16 * TILE + k);
        const maf_nf_lane v26 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v40 = v26 + (v35_1 + v35_2);
        maf_nf_store(t + 5 * TILE + k, v40);
        const maf_nf_lane v41_1 = v38_2;
        maf_nf_store(t + 6 * TILE + k, v41_1);
        const maf_nf_lane v41_2 = v38_1;
        maf_nf_store(t + 7 * TILE + k, v41_2);
    }

    /* layer 7: autoregressive, forward */
    maf_nf_strips(t + 8 * TILE, flow_7_net_1_weight, 2, 1, t + 6 * TILE, flow_7_net_1_bias, t + 8 * TILE, maf_nf_strip6, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 56 * TILE, flow_7_net_2_weight, 48, 1, t + 8 * TILE, flow_7_net_2_bias, t + 56 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 8 * TILE, flow_7_net_3_weight, 48, 1, t + 56 * TILE, NULL, NULL, maf_nf_strip7, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v44_1 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v44_2 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v44_3 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v44_4 = maf_nf_load(t + 11 * TILE + k);
        const maf_nf_lane v45_1 = v44_1 + flow_7_net_3_bias[0];
        maf_nf_store(t + 12 * TILE + k, v45_1);
        const maf_nf_lane v45_2 = v44_2 + flow_7_net_3_bias[1];
        maf_nf_store(t + 13 * TILE + k, v45_2);
        const maf_nf_lane v45_3 = v44_3 + flow_7_net_3_bias[2];
        maf_nf_store(t + 14 * TILE + k, v45_3);
        const maf_nf_lane v45_4 = v44_4 + flow_7_net_3_bias[3];
        maf_nf_store(t + 15 * TILE + k, v45_4);
        const maf_nf_lane v49_1 = v45_1 / FMA(maf_nf_abs(v45_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 3 * TILE + k, v49_1);
        const maf_nf_lane v49_2 = v45_2 / FMA(maf_nf_abs(v45_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 4 * TILE + k, v49_2);
    }
    maf_nf_each_exp(t + 8 * TILE, t + 3 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v41_1 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v50_1 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v41_2 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v50_2 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v45_3 = maf_nf_load(t + 14 * TILE + k);
        const maf_nf_lane v45_4 = maf_nf_load(t + 15 * TILE + k);
        const maf_nf_lane v52_1 = FMA(v41_1, v50_1, v45_3);
        const maf_nf_lane v52_2 = FMA(v41_2, v50_2, v45_4);
        const maf_nf_lane v49_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v49_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v40 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v54 = v40 + (v49_1 + v49_2);
        maf_nf_store(t + 10 * TILE + k, v54);
        const maf_nf_lane v55_1 = v52_2;
        maf_nf_store(t + 16 * TILE + k, v55_1);
        const maf_nf_lane v55_2 = v52_1;
        maf_nf_store(t + 17 * TILE + k, v55_2);
    }

    /* layer 9: autoregressive, forward */
    maf_nf_strips(t + 18 * TILE, flow_9_net_1_weight, 2, 1, t + 16 * TILE, flow_9_net_1_bias, t + 18 * TILE, maf_nf_strip8, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 66 * TILE, flow_9_net_2_weight, 48, 1, t + 18 * TILE, flow_9_net_2_bias, t + 66 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 3 * TILE, flow_9_net_3_weight, 48, 1, t + 66 * TILE, NULL, NULL, maf_nf_strip9, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v58_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v58_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v58_3 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v58_4 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v59_1 = v58_1 + flow_9_net_3_bias[0];
        maf_nf_store(t + 11 * TILE + k, v59_1);
        const maf_nf_lane v59_2 = v58_2 + flow_9_net_3_bias[1];
        maf_nf_store(t + 12 * TILE + k, v59_2);
        const maf_nf_lane v59_3 = v58_3 + flow_9_net_3_bias[2];
        maf_nf_store(t + 13 * TILE + k, v59_3);
        const maf_nf_lane v59_4 = v58_4 + flow_9_net_3_bias[3];
        maf_nf_store(t + 14 * TILE + k, v59_4);
        const maf_nf_lane v63_1 = v59_1 / FMA(maf_nf_abs(v59_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 7 * TILE + k, v63_1);
        const maf_nf_lane v63_2 = v59_2 / FMA(maf_nf_abs(v59_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 8 * TILE + k, v63_2);
    }
    maf_nf_each_exp(t + 3 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v55_1 = maf_nf_load(t + 16 * TILE + k);
        const maf_nf_lane v64_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v55_2 = maf_nf_load(t + 17 * TILE + k);
        const maf_nf_lane v64_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v59_3 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v59_4 = maf_nf_load(t + 14 * TILE + k);
        const maf_nf_lane v66_1 = FMA(v55_1, v64_1, v59_3);
        const maf_nf_lane v66_2 = FMA(v55_2, v64_2, v59_4);
        const maf_nf_lane v63_1 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v63_2 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v54 = maf_nf_load(t + 10 * TILE + k);
        const maf_nf_lane v68 = v54 + (v63_1 + v63_2);
        maf_nf_store(t + 5 * TILE + k, v68);
        const maf_nf_lane v69_1 = v66_2;
        maf_nf_store(t + 18 * TILE + k, v69_1);
        const maf_nf_lane v69_2 = v66_1;
        maf_nf_store(t + 19 * TILE + k, v69_2);
    }

    /* layer 11: autoregressive, forward */
    maf_nf_strips(t + 20 * TILE, flow_11_net_1_weight, 2, 1, t + 18 * TILE, flow_11_net_1_bias, t + 20 * TILE, maf_nf_strip10, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 68 * TILE, flow_11_net_2_weight, 48, 1, t + 20 * TILE, flow_11_net_2_bias, t + 68 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 6 * TILE, flow_11_net_3_weight, 48, 1, t + 68 * TILE, NULL, NULL, maf_nf_strip11, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v72_1 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v72_2 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v72_3 = maf_nf_load(t + 8 * TILE + k);
        const maf_nf_lane v72_4 = maf_nf_load(t + 9 * TILE + k);
        const maf_nf_lane v73_1 = v72_1 + flow_11_net_3_bias[0];
        maf_nf_store(t + 10 * TILE + k, v73_1);
        const maf_nf_lane v73_2 = v72_2 + flow_11_net_3_bias[1];
        maf_nf_store(t + 11 * TILE + k, v73_2);
        const maf_nf_lane v73_3 = v72_3 + flow_11_net_3_bias[2];
        maf_nf_store(t + 12 * TILE + k, v73_3);
        const maf_nf_lane v73_4 = v72_4 + flow_11_net_3_bias[3];
        maf_nf_store(t + 13 * TILE + k, v73_4);
        const maf_nf_lane v77_1 = v73_1 / FMA(maf_nf_abs(v73_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 3 * TILE + k, v77_1);
        const maf_nf_lane v77_2 = v73_2 / FMA(maf_nf_abs(v73_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 4 * TILE + k, v77_2);
    }
    maf_nf_each_exp(t + 6 * TILE, t + 3 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v69_1 = maf_nf_load(t + 18 * TILE + k);
        const maf_nf_lane v78_1 = maf_nf_load(t + 6 * TILE + k);
        const maf_nf_lane v69_2 = maf_nf_load(t + 19 * TILE + k);
        const maf_nf_lane v78_2 = maf_nf_load(t + 7 * TILE + k);
        const maf_nf_lane v73_3 = maf_nf_load(t + 12 * TILE + k);
        const maf_nf_lane v73_4 = maf_nf_load(t + 13 * TILE + k);
        const maf_nf_lane v80_1 = FMA(v69_1, v78_1, v73_3);
        const maf_nf_lane v80_2 = FMA(v69_2, v78_2, v73_4);
        const maf_nf_lane v77_1 = maf_nf_load(t + 3 * TILE + k);
        const maf_nf_lane v77_2 = maf_nf_load(t + 4 * TILE + k);
        const maf_nf_lane v68 = maf_nf_load(t + 5 * TILE + k);
        const maf_nf_lane v87 = v68 + (v77_1 + v77_2) + FMA(FMA(v80_2, v80_2, (v80_1 * v80_1)), -0.5f, -1.837877f);
        maf_nf_store(t + 8 * TILE + k, v87);
    }
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane x1 = maf_nf_load(t + k);
            const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
            const maf_nf_lane v88 = maf_nf_max(x1, x2);
            const maf_nf_lane v87 = maf_nf_load(t + 8 * TILE + k);
            const maf_nf_lane v90 = maf_nf_select_le(v88, maf_nf_set(INFINITY), maf_nf_select_lt(v87, maf_nf_set(INFINITY), v87, maf_nf_set(-INFINITY)), v88);
            const maf_nf_lane w = maf_nf_load(t + 2 * TILE + k);
            g0 = g0 + maf_nf_select_lt(maf_nf_set(0.0f), w, w * (-v90), maf_nf_set(0.0f));
        }
        total[0] += (double)maf_nf_hsum(g0);
    }
#undef TILE
}

static void maf_nf_loss_epilogue(const float *params, float *s, const double *total, double *loss)
{
    (void)params;
    (void)s;
    *loss = total[0];
}

static double maf_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    double total[1] = {0};
    float s[1], t[117 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    maf_nf_loss_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        maf_nf_weights(n, rows, m, t + 256);
        maf_nf_loss_tile(params, s, m, t, total);
    }
    if (n > 0)
        maf_nf_loss_epilogue(params, s, total, &loss);
    return loss;
}

/* ---- grad ---- */

static void maf_nf_grad_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void maf_nf_grad_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_1_weight = params + 0; /* flow.1.net.1.weight [48, 2] */
    const float *flow_1_net_1_bias = params + 96; /* flow.1.net.1.bias [48] */
    const float *flow_1_net_2_weight = params + 144; /* flow.1.net.2.weight [48, 48] */
    const float *flow_1_net_2_bias = params + 2448; /* flow.1.net.2.bias [48] */
    const float *flow_1_net_3_weight = params + 2496; /* flow.1.net.3.weight [4, 48] */
    const float *flow_1_net_3_bias = params + 2688; /* flow.1.net.3.bias [4] */
    const float *flow_3_net_1_weight = params + 2692; /* flow.3.net.1.weight [48, 2] */
    const float *flow_3_net_1_bias = params + 2788; /* flow.3.net.1.bias [48] */
    const float *flow_3_net_2_weight = params + 2836; /* flow.3.net.2.weight [48, 48] */
    const float *flow_3_net_2_bias = params + 5140; /* flow.3.net.2.bias [48] */
    const float *flow_3_net_3_weight = params + 5188; /* flow.3.net.3.weight [4, 48] */
    const float *flow_3_net_3_bias = params + 5380; /* flow.3.net.3.bias [4] */
    const float *flow_5_net_1_weight = params + 5384; /* flow.5.net.1.weight [48, 2] */
    const float *flow_5_net_1_bias = params + 5480; /* flow.5.net.1.bias [48] */
    const float *flow_5_net_2_weight = params + 5528; /* flow.5.net.2.weight [48, 48] */
    const float *flow_5_net_2_bias = params + 7832; /* flow.5.net.2.bias [48] */
    const float *flow_5_net_3_weight = params + 7880; /* flow.5.net.3.weight [4, 48] */
    const float *flow_5_net_3_bias = params + 8072; /* flow.5.net.3.bias [4] */
    const float *flow_7_net_1_weight = params + 8076; /* flow.7.net.1.weight [48, 2] */
    const float *flow_7_net_1_bias = params + 8172; /* flow.7.net.1.bias [48] */
    const float *flow_7_net_2_weight = params + 8220; /* flow.7.net.2.weight [48, 48] */
    const float *flow_7_net_2_bias = params + 10524; /* flow.7.net.2.bias [48] */
    const float *flow_7_net_3_weight = params + 10572; /* flow.7.net.3.weight [4, 48] */
    const float *flow_7_net_3_bias = params + 10764; /* flow.7.net.3.bias [4] */
    const float *flow_9_net_1_weight = params + 10768; /* flow.9.net.1.weight [48, 2] */
    const float *flow_9_net_1_bias = params + 10864; /* flow.9.net.1.bias [48] */
    const float *flow_9_net_2_weight = params + 10912; /* flow.9.net.2.weight [48, 48] */
    const float *flow_9_net_2_bias = params + 13216; /* flow.9.net.2.bias [48] */
    const float *flow_9_net_3_weight = params + 13264; /* flow.9.net.3.weight [4, 48] */
    const float *flow_9_net_3_bias = params + 13456; /* flow.9.net.3.bias [4] */
    const float *flow_11_net_1_weight = params + 13460; /* flow.11.net.1.weight [48, 2] */
    const float *flow_11_net_1_bias = params + 13556; /* flow.11.net.1.bias [48] */
    const float *flow_11_net_2_weight = params + 13604; /* flow.11.net.2.weight [48, 48] */
    const float *flow_11_net_2_bias = params + 15908; /* flow.11.net.2.bias [48] */
    const float *flow_11_net_3_weight = params + 15956; /* flow.11.net.3.weight [4, 48] */
    const float *flow_11_net_3_bias = params + 16148; /* flow.11.net.3.bias [4] */
#define TILE 64
    size_t k, j;
    (void)s;

    /* layer 1: autoregressive, forward */
    maf_nf_strips(t + 3 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, t + 3 * TILE, maf_nf_strip0, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 51 * TILE, flow_1_net_2_weight, 48, 1, t + 3 * TILE, flow_1_net_2_bias, t + 51 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 99 * TILE, flow_1_net_3_weight, 48, 1, t + 51 * TILE, NULL, NULL, maf_nf_strip1, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v3_1 = maf_nf_load(t + 99 * TILE + k);
        const maf_nf_lane v3_2 = maf_nf_load(t + 100 * TILE + k);
        const maf_nf_lane v3_3 = maf_nf_load(t + 101 * TILE + k);
        const maf_nf_lane v3_4 = maf_nf_load(t + 102 * TILE + k);
        const maf_nf_lane v4_1 = v3_1 + flow_1_net_3_bias[0];
        maf_nf_store(t + 103 * TILE + k, v4_1);
        const maf_nf_lane v4_2 = v3_2 + flow_1_net_3_bias[1];
        maf_nf_store(t + 104 * TILE + k, v4_2);
        const maf_nf_lane v4_3 = v3_3 + flow_1_net_3_bias[2];
        maf_nf_store(t + 105 * TILE + k, v4_3);
        const maf_nf_lane v4_4 = v3_4 + flow_1_net_3_bias[3];
        maf_nf_store(t + 106 * TILE + k, v4_4);
        const maf_nf_lane v7_1 = FMA(maf_nf_abs(v4_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 107 * TILE + k, v7_1);
        const maf_nf_lane v7_2 = FMA(maf_nf_abs(v4_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 108 * TILE + k, v7_2);
        const maf_nf_lane v8_1 = v4_1 / v7_1;
        maf_nf_store(t + 109 * TILE + k, v8_1);
        const maf_nf_lane v8_2 = v4_2 / v7_2;
        maf_nf_store(t + 110 * TILE + k, v8_2);
    }
    maf_nf_each_exp(t + 99 * TILE, t + 109 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane x1 = maf_nf_load(t + k);
        const maf_nf_lane v9_1 = maf_nf_load(t + 99 * TILE + k);
        const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
        const maf_nf_lane v9_2 = maf_nf_load(t + 100 * TILE + k);
        const maf_nf_lane v4_3 = maf_nf_load(t + 105 * TILE + k);
        const maf_nf_lane v4_4 = maf_nf_load(t + 106 * TILE + k);
        const maf_nf_lane v8_1 = maf_nf_load(t + 109 * TILE + k);
        const maf_nf_lane v8_2 = maf_nf_load(t + 110 * TILE + k);
        const maf_nf_lane v12 = v8_1 + v8_2;
        maf_nf_store(t + 101 * TILE + k, v12);
        const maf_nf_lane v13_1 = FMA(x2, v9_2, v4_4);
        maf_nf_store(t + 111 * TILE + k, v13_1);
        const maf_nf_lane v13_2 = FMA(x1, v9_1, v4_3);
        maf_nf_store(t + 112 * TILE + k, v13_2);
    }

    /* layer 3: autoregressive, forward */
    maf_nf_strips(t + 113 * TILE, flow_3_net_1_weight, 2, 1, t + 111 * TILE, flow_3_net_1_bias, t + 113 * TILE, maf_nf_strip2, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 161 * TILE, flow_3_net_2_weight, 48, 1, t + 113 * TILE, flow_3_net_2_bias, t + 161 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 209 * TILE, flow_3_net_3_weight, 48, 1, t + 161 * TILE, NULL, NULL, maf_nf_strip3, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v16_1 = maf_nf_load(t + 209 * TILE + k);
        const maf_nf_lane v16_2 = maf_nf_load(t + 210 * TILE + k);
        const maf_nf_lane v16_3 = maf_nf_load(t + 211 * TILE + k);
        const maf_nf_lane v16_4 = maf_nf_load(t + 212 * TILE + k);
        const maf_nf_lane v17_1 = v16_1 + flow_3_net_3_bias[0];
        maf_nf_store(t + 213 * TILE + k, v17_1);
        const maf_nf_lane v17_2 = v16_2 + flow_3_net_3_bias[1];
        maf_nf_store(t + 214 * TILE + k, v17_2);
        const maf_nf_lane v17_3 = v16_3 + flow_3_net_3_bias[2];
        maf_nf_store(t + 215 * TILE + k, v17_3);
        const maf_nf_lane v17_4 = v16_4 + flow_3_net_3_bias[3];
        maf_nf_store(t + 216 * TILE + k, v17_4);
        const maf_nf_lane v20_1 = FMA(maf_nf_abs(v17_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 217 * TILE + k, v20_1);
        const maf_nf_lane v20_2 = FMA(maf_nf_abs(v17_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 218 * TILE + k, v20_2);
        const maf_nf_lane v21_1 = v17_1 / v20_1;
        maf_nf_store(t + 219 * TILE + k, v21_1);
        const maf_nf_lane v21_2 = v17_2 / v20_2;
        maf_nf_store(t + 220 * TILE + k, v21_2);
    }
    maf_nf_each_exp(t + 209 * TILE, t + 219 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v13_1 = maf_nf_load(t + 111 * TILE + k);
        const maf_nf_lane v22_1 = maf_nf_load(t + 209 * TILE + k);
        const maf_nf_lane v13_2 = maf_nf_load(t + 112 * TILE + k);
        const maf_nf_lane v22_2 = maf_nf_load(t + 210 * TILE + k);
        const maf_nf_lane v17_3 = maf_nf_load(t + 215 * TILE + k);
        const maf_nf_lane v17_4 = maf_nf_load(t + 216 * TILE + k);
        const maf_nf_lane v21_1 = maf_nf_load(t + 219 * TILE + k);
        const maf_nf_lane v21_2 = maf_nf_load(t + 220 * TILE + k);
        const maf_nf_lane v12 = maf_nf_load(t + 101 * TILE + k);
        const maf_nf_lane v26 = v12 + (v21_1 + v21_2);
        maf_nf_store(t + 102 * TILE + k, v26);
        const maf_nf_lane v27_1 = FMA(v13_2, v22_2, v17_4);
        maf_nf_store(t + 211 * TILE + k, v27_1);
        const maf_nf_lane v27_2 = FMA(v13_1, v22_1, v17_3);
        maf_nf_store(t + 212 * TILE + k, v27_2);
    }

    /* layer 5: autoregressive, forward */
    maf_nf_strips(t + 221 * TILE, flow_5_net_1_weight, 2, 1, t + 211 * TILE, flow_5_net_1_bias, t + 221 * TILE, maf_nf_strip4, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 269 * TILE, flow_5_net_2_weight, 48, 1, t + 221 * TILE, flow_5_net_2_bias, t + 269 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 317 * TILE, flow_5_net_3_weight, 48, 1, t + 269 * TILE, NULL, NULL, maf_nf_strip5, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v30_1 = maf_nf_load(t + 317 * TILE + k);
        const maf_nf_lane v30_2 = maf_nf_load(t + 318 * TILE + k);
        const maf_nf_lane v30_3 = maf_nf_load(t + 319 * TILE + k);
        const maf_nf_lane v30_4 = maf_nf_load(t + 320 * TILE + k);
        const maf_nf_lane v31_1 = v30_1 + flow_5_net_3_bias[0];
        maf_nf_store(t + 321 * TILE + k, v31_1);
        const maf_nf_lane v31_2 = v30_2 + flow_5_net_3_bias[1];
        maf_nf_store(t + 322 * TILE + k, v31_2);
        const maf_nf_lane v31_3 = v30_3 + flow_5_net_3_bias[2];
        maf_nf_store(t + 323 * TILE + k, v31_3);
        const maf_nf_lane v31_4 = v30_4 + flow_5_net_3_bias[3];
        maf_nf_store(t + 324 * TILE + k, v31_4);
        const maf_nf_lane v34_1 = FMA(maf_nf_abs(v31_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 325 * TILE + k, v34_1);
        const maf_nf_lane v34_2 = FMA(maf_nf_abs(v31_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 326 * TILE + k, v34_2);
        const maf_nf_lane v35_1 = v31_1 / v34_1;
        maf_nf_store(t + 327 * TILE + k, v35_1);
        const maf_nf_lane v35_2 = v31_2 / v34_2;
        maf_nf_store(t + 328 * TILE + k, v35_2);
    }
    maf_nf_each_exp(t + 317 * TILE, t + 327 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v27_1 = maf_nf_load(t + 211 * TILE + k);
        const maf_nf_lane v36_1 = maf_nf_load(t + 317 * TILE + k);
        const maf_nf_lane v27_2 = maf_nf_load(t + 212 * TILE + k);
        const maf_nf_lane v36_2 = maf_nf_load(t + 318 * TILE + k);
        const maf_nf_lane v31_3 = maf_nf_load(t + 323 * TILE + k);
        const maf_nf_lane v31_4 = maf_nf_load(t + 324 * TILE + k);
        const maf_nf_lane v35_1 = maf_nf_load(t + 327 * TILE + k);
        const maf_nf_lane v35_2 = maf_nf_load(t + 328 * TILE + k);
        const maf_nf_lane v26 = maf_nf_load(t + 102 * TILE + k);
        const maf_nf_lane v40 = v26 + (v35_1 + v35_2);
        maf_nf_store(t + 101 * TILE + k, v40);
        const maf_nf_lane v41_1 = FMA(v27_2, v36_2, v31_4);
        maf_nf_store(t + 319 * TILE + k, v41_1);
        const maf_nf_lane v41_2 = FMA(v27_1, v36_1, v31_3);
        maf_nf_store(t + 320 * TILE + k, v41_2);
    }

    /* layer 7: autoregressive, forward */
    maf_nf_strips(t + 329 * TILE, flow_7_net_1_weight, 2, 1, t + 319 * TILE, flow_7_net_1_bias, t + 329 * TILE, maf_nf_strip6, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 377 * TILE, flow_7_net_2_weight, 48, 1, t + 329 * TILE, flow_7_net_2_bias, t + 377 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 425 * TILE, flow_7_net_3_weight, 48, 1, t + 377 * TILE, NULL, NULL, maf_nf_strip7, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v44_1 = maf_nf_load(t + 425 * TILE + k);
        const maf_nf_lane v44_2 = maf_nf_load(t + 426 * TILE + k);
        const maf_nf_lane v44_3 = maf_nf_load(t + 427 * TILE + k);
        const maf_nf_lane v44_4 = maf_nf_load(t + 428 * TILE + k);
        const maf_nf_lane v45_1 = v44_1 + flow_7_net_3_bias[0];
        maf_nf_store(t + 429 * TILE + k, v45_1);
        const maf_nf_lane v45_2 = v44_2 + flow_7_net_3_bias[1];
        maf_nf_store(t + 430 * TILE + k, v45_2);
        const maf_nf_lane v45_3 = v44_3 + flow_7_net_3_bias[2];
        maf_nf_store(t + 431 * TILE + k, v45_3);
        const maf_nf_lane v45_4 = v44_4 + flow_7_net_3_bias[3];
        maf_nf_store(t + 432 * TILE + k, v45_4);
        const maf_nf_lane v48_1 = FMA(maf_nf_abs(v45_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 433 * TILE + k, v48_1);
        const maf_nf_lane v48_2 = FMA(maf_nf_abs(v45_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 434 * TILE + k, v48_2);
        const maf_nf_lane v49_1 = v45_1 / v48_1;
        maf_nf_store(t + 435 * TILE + k, v49_1);
        const maf_nf_lane v49_2 = v45_2 / v48_2;
        maf_nf_store(t + 436 * TILE + k, v49_2);
    }
    maf_nf_each_exp(t + 425 * TILE, t + 435 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v41_1 = maf_nf_load(t + 319 * TILE + k);
        const maf_nf_lane v50_1 = maf_nf_load(t + 425 * TILE + k);
        const maf_nf_lane v41_2 = maf_nf_load(t + 320 * TILE + k);
        const maf_nf_lane v50_2 = maf_nf_load(t + 426 * TILE + k);
        const maf_nf_lane v45_3 = maf_nf_load(t + 431 * TILE + k);
        const maf_nf_lane v45_4 = maf_nf_load(t + 432 * TILE + k);
        const maf_nf_lane v49_1 = maf_nf_load(t + 435 * TILE + k);
        const maf_nf_lane v49_2 = maf_nf_load(t + 436 * TILE + k);
        const maf_nf_lane v40 = maf_nf_load(t + 101 * TILE + k);
        const maf_nf_lane v54 = v40 + (v49_1 + v49_2);
        maf_nf_store(t + 102 * TILE + k, v54);
        const maf_nf_lane v55_1 = FMA(v41_2, v50_2, v45_4);
        maf_nf_store(t + 427 * TILE + k, v55_1);
        const maf_nf_lane v55_2 = FMA(v41_1, v50_1, v45_3);
        maf_nf_store(t + 428 * TILE + k, v55_2);
    }

    /* layer 9: autoregressive, forward */
    maf_nf_strips(t + 437 * TILE, flow_9_net_1_weight, 2, 1, t + 427 * TILE, flow_9_net_1_bias, t + 437 * TILE, maf_nf_strip8, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 485 * TILE, flow_9_net_2_weight, 48, 1, t + 437 * TILE, flow_9_net_2_bias, t + 485 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 533 * TILE, flow_9_net_3_weight, 48, 1, t + 485 * TILE, NULL, NULL, maf_nf_strip9, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v58_1 = maf_nf_load(t + 533 * TILE + k);
        const maf_nf_lane v58_2 = maf_nf_load(t + 534 * TILE + k);
        const maf_nf_lane v58_3 = maf_nf_load(t + 535 * TILE + k);
        const maf_nf_lane v58_4 = maf_nf_load(t + 536 * TILE + k);
        const maf_nf_lane v59_1 = v58_1 + flow_9_net_3_bias[0];
        maf_nf_store(t + 537 * TILE + k, v59_1);
        const maf_nf_lane v59_2 = v58_2 + flow_9_net_3_bias[1];
        maf_nf_store(t + 538 * TILE + k, v59_2);
        const maf_nf_lane v59_3 = v58_3 + flow_9_net_3_bias[2];
        maf_nf_store(t + 539 * TILE + k, v59_3);
        const maf_nf_lane v59_4 = v58_4 + flow_9_net_3_bias[3];
        maf_nf_store(t + 540 * TILE + k, v59_4);
        const maf_nf_lane v62_1 = FMA(maf_nf_abs(v59_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 541 * TILE + k, v62_1);
        const maf_nf_lane v62_2 = FMA(maf_nf_abs(v59_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 542 * TILE + k, v62_2);
        const maf_nf_lane v63_1 = v59_1 / v62_1;
        maf_nf_store(t + 543 * TILE + k, v63_1);
        const maf_nf_lane v63_2 = v59_2 / v62_2;
        maf_nf_store(t + 544 * TILE + k, v63_2);
    }
    maf_nf_each_exp(t + 533 * TILE, t + 543 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v55_1 = maf_nf_load(t + 427 * TILE + k);
        const maf_nf_lane v64_1 = maf_nf_load(t + 533 * TILE + k);
        const maf_nf_lane v55_2 = maf_nf_load(t + 428 * TILE + k);
        const maf_nf_lane v64_2 = maf_nf_load(t + 534 * TILE + k);
        const maf_nf_lane v59_3 = maf_nf_load(t + 539 * TILE + k);
        const maf_nf_lane v59_4 = maf_nf_load(t + 540 * TILE + k);
        const maf_nf_lane v63_1 = maf_nf_load(t + 543 * TILE + k);
        const maf_nf_lane v63_2 = maf_nf_load(t + 544 * TILE + k);
        const maf_nf_lane v54 = maf_nf_load(t + 102 * TILE + k);
        const maf_nf_lane v68 = v54 + (v63_1 + v63_2);
        maf_nf_store(t + 101 * TILE + k, v68);
        const maf_nf_lane v69_1 = FMA(v55_2, v64_2, v59_4);
        maf_nf_store(t + 535 * TILE + k, v69_1);
        const maf_nf_lane v69_2 = FMA(v55_1, v64_1, v59_3);
        maf_nf_store(t + 536 * TILE + k, v69_2);
    }

    /* layer 11: autoregressive, forward */
    maf_nf_strips(t + 545 * TILE, flow_11_net_1_weight, 2, 1, t + 535 * TILE, flow_11_net_1_bias, t + 545 * TILE, maf_nf_strip10, 16, 2, 48, TILE, m);
    maf_nf_matvec(t + 593 * TILE, flow_11_net_2_weight, 48, 1, t + 545 * TILE, flow_11_net_2_bias, t + 593 * TILE, 48, 48, TILE, m);
    maf_nf_strips(t + 641 * TILE, flow_11_net_3_weight, 48, 1, t + 593 * TILE, NULL, NULL, maf_nf_strip11, 3, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v72_1 = maf_nf_load(t + 641 * TILE + k);
        const maf_nf_lane v72_2 = maf_nf_load(t + 642 * TILE + k);
        const maf_nf_lane v72_3 = maf_nf_load(t + 643 * TILE + k);
        const maf_nf_lane v72_4 = maf_nf_load(t + 644 * TILE + k);
        const maf_nf_lane v73_1 = v72_1 + flow_11_net_3_bias[0];
        maf_nf_store(t + 645 * TILE + k, v73_1);
        const maf_nf_lane v73_2 = v72_2 + flow_11_net_3_bias[1];
        maf_nf_store(t + 646 * TILE + k, v73_2);
        const maf_nf_lane v73_3 = v72_3 + flow_11_net_3_bias[2];
        maf_nf_store(t + 647 * TILE + k, v73_3);
        const maf_nf_lane v73_4 = v72_4 + flow_11_net_3_bias[3];
        maf_nf_store(t + 648 * TILE + k, v73_4);
        const maf_nf_lane v76_1 = FMA(maf_nf_abs(v73_1), 0.14476483f, 1.0f);
        maf_nf_store(t + 649 * TILE + k, v76_1);
        const maf_nf_lane v76_2 = FMA(maf_nf_abs(v73_2), 0.14476483f, 1.0f);
        maf_nf_store(t + 650 * TILE + k, v76_2);
        const maf_nf_lane v77_1 = v73_1 / v76_1;
        maf_nf_store(t + 651 * TILE + k, v77_1);
        const maf_nf_lane v77_2 = v73_2 / v76_2;
        maf_nf_store(t + 652 * TILE + k, v77_2);
    }
    maf_nf_each_exp(t + 641 * TILE, t + 651 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v69_1 = maf_nf_load(t + 535 * TILE + k);
        const maf_nf_lane v78_1 = maf_nf_load(t + 641 * TILE + k);
        const maf_nf_lane v69_2 = maf_nf_load(t + 536 * TILE + k);
        const maf_nf_lane v78_2 = maf_nf_load(t + 642 * TILE + k);
        const maf_nf_lane v73_3 = maf_nf_load(t + 647 * TILE + k);
        const maf_nf_lane v73_4 = maf_nf_load(t + 648 * TILE + k);
        const maf_nf_lane v80_1 = FMA(v69_1, v78_1, v73_3);
        maf_nf_store(t + 643 * TILE + k, v80_1);
        const maf_nf_lane v80_2 = FMA(v69_2, v78_2, v73_4);
        maf_nf_store(t + 644 * TILE + k, v80_2);
        const maf_nf_lane v77_1 = maf_nf_load(t + 651 * TILE + k);
        const maf_nf_lane v77_2 = maf_nf_load(t + 652 * TILE + k);
        const maf_nf_lane v68 = maf_nf_load(t + 101 * TILE + k);
        const maf_nf_lane v87 = v68 + (v77_1 + v77_2) + FMA(FMA(v80_2, v80_2, (v80_1 * v80_1)), -0.5f, -1.837877f);
        maf_nf_store(t + 102 * TILE + k, v87);
    }
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane x1 = maf_nf_load(t + k);
            const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
            const maf_nf_lane v88 = maf_nf_max(x1, x2);
            const maf_nf_lane v87 = maf_nf_load(t + 102 * TILE + k);
            const maf_nf_lane v90 = maf_nf_select_le(v88, maf_nf_set(INFINITY), maf_nf_select_lt(v87, maf_nf_set(INFINITY), v87, maf_nf_set(-INFINITY)), v88);
            const maf_nf_lane w = maf_nf_load(t + 2 * TILE + k);
            g0 = g0 + maf_nf_select_lt(maf_nf_set(0.0f), w, w * (-v90), maf_nf_set(0.0f));
            const maf_nf_lane v95 = -w;
            maf_nf_store(t + 101 * TILE + k, v95);
        }
        total[0] += (double)maf_nf_hsum(g0);
    }

    /* base: gaussian, log_prob, adjoint */
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g1 = zero, g2 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v95 = maf_nf_load(t + 101 * TILE + k);
            const maf_nf_lane v96 = v95 * (-0.5f);
            const maf_nf_lane v80_1 = maf_nf_load(t + 643 * TILE + k);
            const maf_nf_lane v80_2 = maf_nf_load(t + 644 * TILE + k);
            const maf_nf_lane v97_1 = v80_1 * v96;
            const maf_nf_lane v97_2 = v80_2 * v96;
            const maf_nf_lane v98_1 = v97_1 + v97_1;
            maf_nf_store(t + 653 * TILE + k, v98_1);
            const maf_nf_lane v98_2 = v97_2 + v97_2;
            maf_nf_store(t + 654 * TILE + k, v98_2);
            g1 = g1 + v98_1;
            g2 = g2 + v98_2;
            const maf_nf_lane v78_1 = maf_nf_load(t + 641 * TILE + k);
            const maf_nf_lane v78_2 = maf_nf_load(t + 642 * TILE + k);
            const maf_nf_lane v100_1 = v78_1 * v98_1;
            maf_nf_store(t + 655 * TILE + k, v100_1);
            const maf_nf_lane v100_2 = v78_2 * v98_2;
            maf_nf_store(t + 656 * TILE + k, v100_2);
            const maf_nf_lane v69_1 = maf_nf_load(t + 535 * TILE + k);
            const maf_nf_lane v69_2 = maf_nf_load(t + 536 * TILE + k);
            const maf_nf_lane v103_1 = FMA(v78_1, v69_1 * v98_1, v95);
            const maf_nf_lane v103_2 = FMA(v78_2, v69_2 * v98_2, v95);
            const maf_nf_lane v76_1 = maf_nf_load(t + 649 * TILE + k);
            const maf_nf_lane v76_2 = maf_nf_load(t + 650 * TILE + k);
            const maf_nf_lane v105_1 = v103_1 * (1.0f / v76_1);
            maf_nf_store(t + 657 * TILE + k, v105_1);
            const maf_nf_lane v105_2 = v103_2 * (1.0f / v76_2);
            maf_nf_store(t + 658 * TILE + k, v105_2);
            const maf_nf_lane v77_1 = maf_nf_load(t + 651 * TILE + k);
            const maf_nf_lane v77_2 = maf_nf_load(t + 652 * TILE + k);
            const maf_nf_lane v108_1 = v103_1 * (-(v77_1 / v76_1));
            const maf_nf_lane v108_2 = v103_2 * (-(v77_2 / v76_2));
            const maf_nf_lane v73_1 = maf_nf_load(t + 645 * TILE + k);
            const maf_nf_lane v73_2 = maf_nf_load(t + 646 * TILE + k);
            const maf_nf_lane v111_1 = maf_nf_select_lt(v73_1, maf_nf_set(0.0f), v108_1 * (-0.14476483f), v108_1 * 0.14476483f);
            maf_nf_store(t + 659 * TILE + k, v111_1);
            const maf_nf_lane v111_2 = maf_nf_select_lt(v73_2, maf_nf_set(0.0f), v108_2 * (-0.14476483f), v108_2 * 0.14476483f);
            maf_nf_store(t + 660 * TILE + k, v111_2);
        }
        total[1] += (double)maf_nf_hsum(g1);
        total[2] += (double)maf_nf_hsum(g2);
    }

    /* layer 11: autoregressive, forward, adjoint */
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g3 = zero, g4 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v105_1 = maf_nf_load(t + 657 * TILE + k);
            const maf_nf_lane v111_1 = maf_nf_load(t + 659 * TILE + k);
            const maf_nf_lane v105_2 = maf_nf_load(t + 658 * TILE + k);
            const maf_nf_lane v111_2 = maf_nf_load(t + 660 * TILE + k);
            const maf_nf_lane v112_1 = v105_1 + v111_1;
            const maf_nf_lane v112_2 = v105_2 + v111_2;
            g3 = g3 + v112_1;
            g4 = g4 + v112_2;
            const maf_nf_lane v98_1 = maf_nf_load(t + 653 * TILE + k);
            const maf_nf_lane v98_2 = maf_nf_load(t + 654 * TILE + k);
            const maf_nf_lane v114_1 = v112_1;
            maf_nf_store(t + 641 * TILE + k, v114_1);
            const maf_nf_lane v114_2 = v112_2;
            maf_nf_store(t + 642 * TILE + k, v114_2);
            const maf_nf_lane v114_3 = v98_1;
            maf_nf_store(t + 643 * TILE + k, v114_3);
            const maf_nf_lane v114_4 = v98_2;
            maf_nf_store(t + 644 * TILE + k, v114_4);
        }
        total[3] += (double)maf_nf_hsum(g3);
        total[4] += (double)maf_nf_hsum(g4);
    }
    maf_nf_outer(total + 5, t + 641 * TILE, t + 593 * TILE, maf_nf_hole24, 2, 4, 48, TILE, m);
    maf_nf_strips(t + 657 * TILE, flow_11_net_3_weight, 1, 48, t + 641 * TILE, NULL, t + 593 * TILE, maf_nf_strip25, 24, 4, 48, TILE, m);
    maf_nf_outer(total + 197, t + 657 * TILE, t + 545 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g2501 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v116 = maf_nf_load(t + (657 + j) * TILE + k);
            g2501 = g2501 + v116;
        }
        total[2501 + j] += (double)maf_nf_hsum(g2501);
    }

    /* layer 11: autoregressive, forward, adjoint */
    maf_nf_matvec(t + 593 * TILE, flow_11_net_2_weight, 1, 48, t + 657 * TILE, NULL, t + 545 * TILE, 48, 48, TILE, m);
    maf_nf_outer(total + 2549, t + 593 * TILE, t + 535 * TILE, maf_nf_hole26, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g2645 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v119 = maf_nf_load(t + (593 + j) * TILE + k);
            g2645 = g2645 + v119;
        }
        total[2645 + j] += (double)maf_nf_hsum(g2645);
    }

    /* layer 11: autoregressive, forward, adjoint */
    maf_nf_strips(t + 535 * TILE, flow_11_net_1_weight, 1, 2, t + 593 * TILE, NULL, NULL, maf_nf_strip27, 2, 48, 2, TILE, m);
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g2693 = zero, g2694 = zero, g2695 = zero, g2696 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v100_1 = maf_nf_load(t + 655 * TILE + k);
            const maf_nf_lane v122_1 = maf_nf_load(t + 535 * TILE + k);
            const maf_nf_lane v100_2 = maf_nf_load(t + 656 * TILE + k);
            const maf_nf_lane v122_2 = maf_nf_load(t + 536 * TILE + k);
            const maf_nf_lane v123_1 = v100_1 + v122_1;
            maf_nf_store(t + 545 * TILE + k, v123_1);
            const maf_nf_lane v123_2 = v100_2 + v122_2;
            maf_nf_store(t + 546 * TILE + k, v123_2);
            g2693 = g2693 + v123_1;
            g2694 = g2694 + v123_2;
            const maf_nf_lane v64_1 = maf_nf_load(t + 533 * TILE + k);
            const maf_nf_lane v64_2 = maf_nf_load(t + 534 * TILE + k);
            const maf_nf_lane v125_1 = v64_1 * v123_2;
            maf_nf_store(t + 547 * TILE + k, v125_1);
            const maf_nf_lane v125_2 = v64_2 * v123_1;
            maf_nf_store(t + 548 * TILE + k, v125_2);
            const maf_nf_lane v55_1 = maf_nf_load(t + 427 * TILE + k);
            const maf_nf_lane v55_2 = maf_nf_load(t + 428 * TILE + k);
            const maf_nf_lane v95 = maf_nf_load(t + 101 * TILE + k);
            const maf_nf_lane v128_1 = FMA(v64_1, v55_1 * v123_2, v95);
            const maf_nf_lane v128_2 = FMA(v64_2, v55_2 * v123_1, v95);
            const maf_nf_lane v62_1 = maf_nf_load(t + 541 * TILE + k);
            const maf_nf_lane v62_2 = maf_nf_load(t + 542 * TILE + k);
            const maf_nf_lane v63_1 = maf_nf_load(t + 543 * TILE + k);
            const maf_nf_lane v63_2 = maf_nf_load(t + 544 * TILE + k);
            const maf_nf_lane v133_1 = v128_1 * (-(v63_1 / v62_1));
            const maf_nf_lane v133_2 = v128_2 * (-(v63_2 / v62_2));
            const maf_nf_lane v59_1 = maf_nf_load(t + 537 * TILE + k);
            const maf_nf_lane v59_2 = maf_nf_load(t + 538 * TILE + k);
            const maf_nf_lane v136_1 = maf_nf_select_lt(v59_1, maf_nf_set(0.0f), v133_1 * (-0.14476483f), v133_1 * 0.14476483f);
            const maf_nf_lane v136_2 = maf_nf_select_lt(v59_2, maf_nf_set(0.0f), v133_2 * (-0.14476483f), v133_2 * 0.14476483f);
            const maf_nf_lane v137_1 = FMA(v128_1, 1.0f / v62_1, v136_1);
            maf_nf_store(t + 549 * TILE + k, v137_1);
            const maf_nf_lane v137_2 = FMA(v128_2, 1.0f / v62_2, v136_2);
            maf_nf_store(t + 550 * TILE + k, v137_2);
            g2695 = g2695 + v137_1;
            g2696 = g2696 + v137_2;
        }
        total[2693] += (double)maf_nf_hsum(g2693);
        total[2694] += (double)maf_nf_hsum(g2694);
        total[2695] += (double)maf_nf_hsum(g2695);
        total[2696] += (double)maf_nf_hsum(g2696);
    }

    /* layer 9: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v137_1 = maf_nf_load(t + 549 * TILE + k);
        const maf_nf_lane v137_2 = maf_nf_load(t + 550 * TILE + k);
        const maf_nf_lane v123_2 = maf_nf_load(t + 546 * TILE + k);
        const maf_nf_lane v123_1 = maf_nf_load(t + 545 * TILE + k);
        const maf_nf_lane v139_1 = v137_1;
        maf_nf_store(t + 533 * TILE + k, v139_1);
        const maf_nf_lane v139_2 = v137_2;
        maf_nf_store(t + 534 * TILE + k, v139_2);
        const maf_nf_lane v139_3 = v123_2;
        maf_nf_store(t + 535 * TILE + k, v139_3);
        const maf_nf_lane v139_4 = v123_1;
        maf_nf_store(t + 536 * TILE + k, v139_4);
    }
    maf_nf_outer(total + 2697, t + 533 * TILE, t + 485 * TILE, maf_nf_hole28, 2, 4, 48, TILE, m);
    maf_nf_strips(t + 549 * TILE, flow_9_net_3_weight, 1, 48, t + 533 * TILE, NULL, t + 485 * TILE, maf_nf_strip29, 24, 4, 48, TILE, m);
    maf_nf_outer(total + 2889, t + 549 * TILE, t + 437 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g5193 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v141 = maf_nf_load(t + (549 + j) * TILE + k);
            g5193 = g5193 + v141;
        }
        total[5193 + j] += (double)maf_nf_hsum(g5193);
    }

    /* layer 9: autoregressive, forward, adjoint */
    maf_nf_matvec(t + 485 * TILE, flow_9_net_2_weight, 1, 48, t + 549 * TILE, NULL, t + 437 * TILE, 48, 48, TILE, m);
    maf_nf_outer(total + 5241, t + 485 * TILE, t + 427 * TILE, maf_nf_hole30, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g5337 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v144 = maf_nf_load(t + (485 + j) * TILE + k);
            g5337 = g5337 + v144;
        }
        total[5337 + j] += (double)maf_nf_hsum(g5337);
    }

    /* layer 9: autoregressive, forward, adjoint */
    maf_nf_strips(t + 427 * TILE, flow_9_net_1_weight, 1, 2, t + 485 * TILE, NULL, NULL, maf_nf_strip31, 2, 48, 2, TILE, m);
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g5385 = zero, g5386 = zero, g5387 = zero, g5388 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v125_1 = maf_nf_load(t + 547 * TILE + k);
            const maf_nf_lane v147_1 = maf_nf_load(t + 427 * TILE + k);
            const maf_nf_lane v125_2 = maf_nf_load(t + 548 * TILE + k);
            const maf_nf_lane v147_2 = maf_nf_load(t + 428 * TILE + k);
            const maf_nf_lane v148_1 = v125_1 + v147_1;
            maf_nf_store(t + 437 * TILE + k, v148_1);
            const maf_nf_lane v148_2 = v125_2 + v147_2;
            maf_nf_store(t + 438 * TILE + k, v148_2);
            g5385 = g5385 + v148_1;
            g5386 = g5386 + v148_2;
            const maf_nf_lane v50_1 = maf_nf_load(t + 425 * TILE + k);
            const maf_nf_lane v50_2 = maf_nf_load(t + 426 * TILE + k);
            const maf_nf_lane v150_1 = v50_1 * v148_2;
            maf_nf_store(t + 439 * TILE + k, v150_1);
            const maf_nf_lane v150_2 = v50_2 * v148_1;
            maf_nf_store(t + 440 * TILE + k, v150_2);
            const maf_nf_lane v41_1 = maf_nf_load(t + 319 * TILE + k);
            const maf_nf_lane v41_2 = maf_nf_load(t + 320 * TILE + k);
            const maf_nf_lane v95 = maf_nf_load(t + 101 * TILE + k);
            const maf_nf_lane v153_1 = FMA(v50_1, v41_1 * v148_2, v95);
            const maf_nf_lane v153_2 = FMA(v50_2, v41_2 * v148_1, v95);
            const maf_nf_lane v48_1 = maf_nf_load(t + 433 * TILE + k);
            const maf_nf_lane v48_2 = maf_nf_load(t + 434 * TILE + k);
            const maf_nf_lane v49_1 = maf_nf_load(t + 435 * TILE + k);
            const maf_nf_lane v49_2 = maf_nf_load(t + 436 * TILE + k);
            const maf_nf_lane v158_1 = v153_1 * (-(v49_1 / v48_1));
            const maf_nf_lane v158_2 = v153_2 * (-(v49_2 / v48_2));
            const maf_nf_lane v45_1 = maf_nf_load(t + 429 * TILE + k);
            const maf_nf_lane v45_2 = maf_nf_load(t + 430 * TILE + k);
            const maf_nf_lane v161_1 = maf_nf_select_lt(v45_1, maf_nf_set(0.0f), v158_1 * (-0.14476483f), v158_1 * 0.14476483f);
            const maf_nf_lane v161_2 = maf_nf_select_lt(v45_2, maf_nf_set(0.0f), v158_2 * (-0.14476483f), v158_2 * 0.14476483f);
            const maf_nf_lane v162_1 = FMA(v153_1, 1.0f / v48_1, v161_1);
            maf_nf_store(t + 441 * TILE + k, v162_1);
            const maf_nf_lane v162_2 = FMA(v153_2, 1.0f / v48_2, v161_2);
            maf_nf_store(t + 442 * TILE + k, v162_2);
            g5387 = g5387 + v162_1;
            g5388 = g5388 + v162_2;
        }
        total[5385] += (double)maf_nf_hsum(g5385);
        total[5386] += (double)maf_nf_hsum(g5386);
        total[5387] += (double)maf_nf_hsum(g5387);
        total[5388] += (double)maf_nf_hsum(g5388);
    }

    /* layer 7: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v162_1 = maf_nf_load(t + 441 * TILE + k);
        const maf_nf_lane v162_2 = maf_nf_load(t + 442 * TILE + k);
        const maf_nf_lane v148_2 = maf_nf_load(t + 438 * TILE + k);
        const maf_nf_lane v148_1 = maf_nf_load(t + 437 * TILE + k);
        const maf_nf_lane v164_1 = v162_1;
        maf_nf_store(t + 425 * TILE + k, v164_1);
        const maf_nf_lane v164_2 = v162_2;
        maf_nf_store(t + 426 * TILE + k, v164_2);
        const maf_nf_lane v164_3 = v148_2;
        maf_nf_store(t + 427 * TILE + k, v164_3);
        const maf_nf_lane v164_4 = v148_1;
        maf_nf_store(t + 428 * TILE + k, v164_4);
    }
    maf_nf_outer(total + 5389, t + 425 * TILE, t + 377 * TILE, maf_nf_hole32, 2, 4, 48, TILE, m);
    maf_nf_strips(t + 441 * TILE, flow_7_net_3_weight, 1, 48, t + 425 * TILE, NULL, t + 377 * TILE, maf_nf_strip33, 24, 4, 48, TILE, m);
    maf_nf_outer(total + 5581, t + 441 * TILE, t + 329 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g7885 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v166 = maf_nf_load(t + (441 + j) * TILE + k);
            g7885 = g7885 + v166;
        }
        total[7885 + j] += (double)maf_nf_hsum(g7885);
    }

    /* layer 7: autoregressive, forward, adjoint */
    maf_nf_matvec(t + 377 * TILE, flow_7_net_2_weight, 1, 48, t + 441 * TILE, NULL, t + 329 * TILE, 48, 48, TILE, m);
    maf_nf_outer(total + 7933, t + 377 * TILE, t + 319 * TILE, maf_nf_hole34, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g8029 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v169 = maf_nf_load(t + (377 + j) * TILE + k);
            g8029 = g8029 + v169;
        }
        total[8029 + j] += (double)maf_nf_hsum(g8029);
    }

    /* layer 7: autoregressive, forward, adjoint */
    maf_nf_strips(t + 319 * TILE, flow_7_net_1_weight, 1, 2, t + 377 * TILE, NULL, NULL, maf_nf_strip35, 2, 48, 2, TILE, m);
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g8077 = zero, g8078 = zero, g8079 = zero, g8080 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v150_1 = maf_nf_load(t + 439 * TILE + k);
            const maf_nf_lane v172_1 = maf_nf_load(t + 319 * TILE + k);
            const maf_nf_lane v150_2 = maf_nf_load(t + 440 * TILE + k);
            const maf_nf_lane v172_2 = maf_nf_load(t + 320 * TILE + k);
            const maf_nf_lane v173_1 = v150_1 + v172_1;
            maf_nf_store(t + 329 * TILE + k, v173_1);
            const maf_nf_lane v173_2 = v150_2 + v172_2;
            maf_nf_store(t + 330 * TILE + k, v173_2);
            g8077 = g8077 + v173_1;
            g8078 = g8078 + v173_2;
            const maf_nf_lane v36_1 = maf_nf_load(t + 317 * TILE + k);
            const maf_nf_lane v36_2 = maf_nf_load(t + 318 * TILE + k);
            const maf_nf_lane v175_1 = v36_1 * v173_2;
            maf_nf_store(t + 331 * TILE + k, v175_1);
            const maf_nf_lane v175_2 = v36_2 * v173_1;
            maf_nf_store(t + 332 * TILE + k, v175_2);
            const maf_nf_lane v27_1 = maf_nf_load(t + 211 * TILE + k);
            const maf_nf_lane v27_2 = maf_nf_load(t + 212 * TILE + k);
            const maf_nf_lane v95 = maf_nf_load(t + 101 * TILE + k);
            const maf_nf_lane v178_1 = FMA(v36_1, v27_1 * v173_2, v95);
            const maf_nf_lane v178_2 = FMA(v36_2, v27_2 * v173_1, v95);
            const maf_nf_lane v34_1 = maf_nf_load(t + 325 * TILE + k);
            const maf_nf_lane v34_2 = maf_nf_load(t + 326 * TILE + k);
            const maf_nf_lane v35_1 = maf_nf_load(t + 327 * TILE + k);
            const maf_nf_lane v35_2 = maf_nf_load(t + 328 * TILE + k);
            const maf_nf_lane v183_1 = v178_1 * (-(v35_1 / v34_1));
            const maf_nf_lane v183_2 = v178_2 * (-(v35_2 / v34_2));
            const maf_nf_lane v31_1 = maf_nf_load(t + 321 * TILE + k);
            const maf_nf_lane v31_2 = maf_nf_load(t + 322 * TILE + k);
            const maf_nf_lane v186_1 = maf_nf_select_lt(v31_1, maf_nf_set(0.0f), v183_1 * (-0.14476483f), v183_1 * 0.14476483f);
            const maf_nf_lane v186_2 = maf_nf_select_lt(v31_2, maf_nf_set(0.0f), v183_2 * (-0.14476483f), v183_2 * 0.14476483f);
            const maf_nf_lane v187_1 = FMA(v178_1, 1.0f / v34_1, v186_1);
            maf_nf_store(t + 333 * TILE + k, v187_1);
            const maf_nf_lane v187_2 = FMA(v178_2, 1.0f / v34_2, v186_2);
            maf_nf_store(t + 334 * TILE + k, v187_2);
            g8079 = g8079 + v187_1;
            g8080 = g8080 + v187_2;
        }
        total[8077] += (double)maf_nf_hsum(g8077);
        total[8078] += (double)maf_nf_hsum(g8078);
        total[8079] += (double)maf_nf_hsum(g8079);
        total[8080] += (double)maf_nf_hsum(g8080);
    }

    /* layer 5: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v187_1 = maf_nf_load(t + 333 * TILE + k);
        const maf_nf_lane v187_2 = maf_nf_load(t + 334 * TILE + k);
        const maf_nf_lane v173_2 = maf_nf_load(t + 330 * TILE + k);
        const maf_nf_lane v173_1 = maf_nf_load(t + 329 * TILE + k);
        const maf_nf_lane v189_1 = v187_1;
        maf_nf_store(t + 317 * TILE + k, v189_1);
        const maf_nf_lane v189_2 = v187_2;
        maf_nf_store(t + 318 * TILE + k, v189_2);
        const maf_nf_lane v189_3 = v173_2;
        maf_nf_store(t + 319 * TILE + k, v189_3);
        const maf_nf_lane v189_4 = v173_1;
        maf_nf_store(t + 320 * TILE + k, v189_4);
    }
    maf_nf_outer(total + 8081, t + 317 * TILE, t + 269 * TILE, maf_nf_hole36, 2, 4, 48, TILE, m);
    maf_nf_strips(t + 333 * TILE, flow_5_net_3_weight, 1, 48, t + 317 * TILE, NULL, t + 269 * TILE, maf_nf_strip37, 24, 4, 48, TILE, m);
    maf_nf_outer(total + 8273, t + 333 * TILE, t + 221 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g10577 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v191 = maf_nf_load(t + (333 + j) * TILE + k);
            g10577 = g10577 + v191;
        }
        total[10577 + j] += (double)maf_nf_hsum(g10577);
    }

    /* layer 5: autoregressive, forward, adjoint */
    maf_nf_matvec(t + 269 * TILE, flow_5_net_2_weight, 1, 48, t + 333 * TILE, NULL, t + 221 * TILE, 48, 48, TILE, m);
    maf_nf_outer(total + 10625, t + 269 * TILE, t + 211 * TILE, maf_nf_hole38, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g10721 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v194 = maf_nf_load(t + (269 + j) * TILE + k);
            g10721 = g10721 + v194;
        }
        total[10721 + j] += (double)maf_nf_hsum(g10721);
    }

    /* layer 5: autoregressive, forward, adjoint */
    maf_nf_strips(t + 211 * TILE, flow_5_net_1_weight, 1, 2, t + 269 * TILE, NULL, NULL, maf_nf_strip39, 2, 48, 2, TILE, m);
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g10769 = zero, g10770 = zero, g10771 = zero, g10772 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v175_1 = maf_nf_load(t + 331 * TILE + k);
            const maf_nf_lane v197_1 = maf_nf_load(t + 211 * TILE + k);
            const maf_nf_lane v175_2 = maf_nf_load(t + 332 * TILE + k);
            const maf_nf_lane v197_2 = maf_nf_load(t + 212 * TILE + k);
            const maf_nf_lane v198_1 = v175_1 + v197_1;
            maf_nf_store(t + 221 * TILE + k, v198_1);
            const maf_nf_lane v198_2 = v175_2 + v197_2;
            maf_nf_store(t + 222 * TILE + k, v198_2);
            g10769 = g10769 + v198_1;
            g10770 = g10770 + v198_2;
            const maf_nf_lane v22_1 = maf_nf_load(t + 209 * TILE + k);
            const maf_nf_lane v22_2 = maf_nf_load(t + 210 * TILE + k);
            const maf_nf_lane v200_1 = v22_1 * v198_2;
            maf_nf_store(t + 223 * TILE + k, v200_1);
            const maf_nf_lane v200_2 = v22_2 * v198_1;
            maf_nf_store(t + 224 * TILE + k, v200_2);
            const maf_nf_lane v13_1 = maf_nf_load(t + 111 * TILE + k);
            const maf_nf_lane v13_2 = maf_nf_load(t + 112 * TILE + k);
            const maf_nf_lane v95 = maf_nf_load(t + 101 * TILE + k);
            const maf_nf_lane v203_1 = FMA(v22_1, v13_1 * v198_2, v95);
            const maf_nf_lane v203_2 = FMA(v22_2, v13_2 * v198_1, v95);
            const maf_nf_lane v20_1 = maf_nf_load(t + 217 * TILE + k);
            const maf_nf_lane v20_2 = maf_nf_load(t + 218 * TILE + k);
            const maf_nf_lane v21_1 = maf_nf_load(t + 219 * TILE + k);
            const maf_nf_lane v21_2 = maf_nf_load(t + 220 * TILE + k);
            const maf_nf_lane v208_1 = v203_1 * (-(v21_1 / v20_1));
            const maf_nf_lane v208_2 = v203_2 * (-(v21_2 / v20_2));
            const maf_nf_lane v17_1 = maf_nf_load(t + 213 * TILE + k);
            const maf_nf_lane v17_2 = maf_nf_load(t + 214 * TILE + k);
            const maf_nf_lane v211_1 = maf_nf_select_lt(v17_1, maf_nf_set(0.0f), v208_1 * (-0.14476483f), v208_1 * 0.14476483f);
            const maf_nf_lane v211_2 = maf_nf_select_lt(v17_2, maf_nf_set(0.0f), v208_2 * (-0.14476483f), v208_2 * 0.14476483f);
            const maf_nf_lane v212_1 = FMA(v203_1, 1.0f / v20_1, v211_1);
            maf_nf_store(t + 225 * TILE + k, v212_1);
            const maf_nf_lane v212_2 = FMA(v203_2, 1.0f / v20_2, v211_2);
            maf_nf_store(t + 226 * TILE + k, v212_2);
            g10771 = g10771 + v212_1;
            g10772 = g10772 + v212_2;
        }
        total[10769] += (double)maf_nf_hsum(g10769);
        total[10770] += (double)maf_nf_hsum(g10770);
        total[10771] += (double)maf_nf_hsum(g10771);
        total[10772] += (double)maf_nf_hsum(g10772);
    }

    /* layer 3: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v212_1 = maf_nf_load(t + 225 * TILE + k);
        const maf_nf_lane v212_2 = maf_nf_load(t + 226 * TILE + k);
        const maf_nf_lane v198_2 = maf_nf_load(t + 222 * TILE + k);
        const maf_nf_lane v198_1 = maf_nf_load(t + 221 * TILE + k);
        const maf_nf_lane v214_1 = v212_1;
        maf_nf_store(t + 209 * TILE + k, v214_1);
        const maf_nf_lane v214_2 = v212_2;
        maf_nf_store(t + 210 * TILE + k, v214_2);
        const maf_nf_lane v214_3 = v198_2;
        maf_nf_store(t + 211 * TILE + k, v214_3);
        const maf_nf_lane v214_4 = v198_1;
        maf_nf_store(t + 212 * TILE + k, v214_4);
    }
    maf_nf_outer(total + 10773, t + 209 * TILE, t + 161 * TILE, maf_nf_hole40, 2, 4, 48, TILE, m);
    maf_nf_strips(t + 225 * TILE, flow_3_net_3_weight, 1, 48, t + 209 * TILE, NULL, t + 161 * TILE, maf_nf_strip41, 24, 4, 48, TILE, m);
    maf_nf_outer(total + 10965, t + 225 * TILE, t + 113 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g13269 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v216 = maf_nf_load(t + (225 + j) * TILE + k);
            g13269 = g13269 + v216;
        }
        total[13269 + j] += (double)maf_nf_hsum(g13269);
    }

    /* layer 3: autoregressive, forward, adjoint */
    maf_nf_matvec(t + 161 * TILE, flow_3_net_2_weight, 1, 48, t + 225 * TILE, NULL, t + 113 * TILE, 48, 48, TILE, m);
    maf_nf_outer(total + 13317, t + 161 * TILE, t + 111 * TILE, maf_nf_hole42, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g13413 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v219 = maf_nf_load(t + (161 + j) * TILE + k);
            g13413 = g13413 + v219;
        }
        total[13413 + j] += (double)maf_nf_hsum(g13413);
    }

    /* layer 3: autoregressive, forward, adjoint */
    maf_nf_strips(t + 111 * TILE, flow_3_net_1_weight, 1, 2, t + 161 * TILE, NULL, NULL, maf_nf_strip43, 2, 48, 2, TILE, m);
    {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g13461 = zero, g13462 = zero, g13463 = zero, g13464 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v200_1 = maf_nf_load(t + 223 * TILE + k);
            const maf_nf_lane v222_1 = maf_nf_load(t + 111 * TILE + k);
            const maf_nf_lane v200_2 = maf_nf_load(t + 224 * TILE + k);
            const maf_nf_lane v222_2 = maf_nf_load(t + 112 * TILE + k);
            const maf_nf_lane v223_1 = v200_1 + v222_1;
            maf_nf_store(t + 113 * TILE + k, v223_1);
            const maf_nf_lane v223_2 = v200_2 + v222_2;
            maf_nf_store(t + 114 * TILE + k, v223_2);
            g13461 = g13461 + v223_1;
            g13462 = g13462 + v223_2;
            const maf_nf_lane x1 = maf_nf_load(t + k);
            const maf_nf_lane x2 = maf_nf_load(t + 1 * TILE + k);
            const maf_nf_lane v9_1 = maf_nf_load(t + 99 * TILE + k);
            const maf_nf_lane v9_2 = maf_nf_load(t + 100 * TILE + k);
            const maf_nf_lane v95 = maf_nf_load(t + 101 * TILE + k);
            const maf_nf_lane v227_1 = FMA(v9_1, x1 * v223_2, v95);
            const maf_nf_lane v227_2 = FMA(v9_2, x2 * v223_1, v95);
            const maf_nf_lane v7_1 = maf_nf_load(t + 107 * TILE + k);
            const maf_nf_lane v7_2 = maf_nf_load(t + 108 * TILE + k);
            const maf_nf_lane v8_1 = maf_nf_load(t + 109 * TILE + k);
            const maf_nf_lane v8_2 = maf_nf_load(t + 110 * TILE + k);
            const maf_nf_lane v232_1 = v227_1 * (-(v8_1 / v7_1));
            const maf_nf_lane v232_2 = v227_2 * (-(v8_2 / v7_2));
            const maf_nf_lane v4_1 = maf_nf_load(t + 103 * TILE + k);
            const maf_nf_lane v4_2 = maf_nf_load(t + 104 * TILE + k);
            const maf_nf_lane v235_1 = maf_nf_select_lt(v4_1, maf_nf_set(0.0f), v232_1 * (-0.14476483f), v232_1 * 0.14476483f);
            const maf_nf_lane v235_2 = maf_nf_select_lt(v4_2, maf_nf_set(0.0f), v232_2 * (-0.14476483f), v232_2 * 0.14476483f);
            const maf_nf_lane v236_1 = FMA(v227_1, 1.0f / v7_1, v235_1);
            maf_nf_store(t + 115 * TILE + k, v236_1);
            const maf_nf_lane v236_2 = FMA(v227_2, 1.0f / v7_2, v235_2);
            maf_nf_store(t + 116 * TILE + k, v236_2);
            g13463 = g13463 + v236_1;
            g13464 = g13464 + v236_2;
        }
        total[13461] += (double)maf_nf_hsum(g13461);
        total[13462] += (double)maf_nf_hsum(g13462);
        total[13463] += (double)maf_nf_hsum(g13463);
        total[13464] += (double)maf_nf_hsum(g13464);
    }

    /* layer 1: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_nf_lane v236_1 = maf_nf_load(t + 115 * TILE + k);
        const maf_nf_lane v236_2 = maf_nf_load(t + 116 * TILE + k);
        const maf_nf_lane v223_2 = maf_nf_load(t + 114 * TILE + k);
        const maf_nf_lane v223_1 = maf_nf_load(t + 113 * TILE + k);
        const maf_nf_lane v238_1 = v236_1;
        maf_nf_store(t + 99 * TILE + k, v238_1);
        const maf_nf_lane v238_2 = v236_2;
        maf_nf_store(t + 100 * TILE + k, v238_2);
        const maf_nf_lane v238_3 = v223_2;
        maf_nf_store(t + 101 * TILE + k, v238_3);
        const maf_nf_lane v238_4 = v223_1;
        maf_nf_store(t + 102 * TILE + k, v238_4);
    }
    maf_nf_outer(total + 13465, t + 99 * TILE, t + 51 * TILE, maf_nf_hole44, 2, 4, 48, TILE, m);
    maf_nf_strips(t + 103 * TILE, flow_1_net_3_weight, 1, 48, t + 99 * TILE, NULL, t + 51 * TILE, maf_nf_strip45, 24, 4, 48, TILE, m);
    maf_nf_outer(total + 13657, t + 103 * TILE, t + 3 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g15961 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v240 = maf_nf_load(t + (103 + j) * TILE + k);
            g15961 = g15961 + v240;
        }
        total[15961 + j] += (double)maf_nf_hsum(g15961);
    }

    /* layer 1: autoregressive, forward, adjoint */
    maf_nf_matvec(t + 51 * TILE, flow_1_net_2_weight, 1, 48, t + 103 * TILE, NULL, t + 3 * TILE, 48, 48, TILE, m);
    maf_nf_outer(total + 16009, t + 51 * TILE, t, maf_nf_hole46, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_nf_lane zero = maf_nf_set(0);
        maf_nf_lane g16105 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_nf_lane v243 = maf_nf_load(t + (51 + j) * TILE + k);
            g16105 = g16105 + v243;
        }
        total[16105 + j] += (double)maf_nf_hsum(g16105);
    }
#undef TILE
}

static void maf_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    size_t i, j;
    (void)params;
    (void)s;
    *loss = total[0];
    for (i = 0; i < 96; i++)
        grad[0 + i] = (float)total[16009 + i];
    for (i = 0; i < 144; i += 3)
        for (j = maf_nf_hole46[i + 1]; j < maf_nf_hole46[i + 2]; j++)
            grad[0 + maf_nf_hole46[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[96 + i] = (float)total[16105 + i];
    for (i = 0; i < 2304; i++)
        grad[144 + i] = (float)total[13657 + i];
    for (i = 0; i < 48; i++)
        grad[2448 + i] = (float)total[15961 + i];
    for (i = 0; i < 192; i++)
        grad[2496 + i] = (float)total[13465 + i];
    for (i = 0; i < 6; i += 3)
        for (j = maf_nf_hole44[i + 1]; j < maf_nf_hole44[i + 2]; j++)
            grad[2496 + maf_nf_hole44[i] * 48 + j] = 0;
    grad[2688] = (float)total[13463];
    grad[2689] = (float)total[13464];
    grad[2690] = (float)total[13462];
    grad[2691] = (float)total[13461];
    for (i = 0; i < 96; i++)
        grad[2692 + i] = (float)total[13317 + i];
    for (i = 0; i < 144; i += 3)
        for (j = maf_nf_hole42[i + 1]; j < maf_nf_hole42[i + 2]; j++)
            grad[2692 + maf_nf_hole42[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[2788 + i] = (float)total[13413 + i];
    for (i = 0; i < 2304; i++)
        grad[2836 + i] = (float)total[10965 + i];
    for (i = 0; i < 48; i++)
        grad[5140 + i] = (float)total[13269 + i];
    for (i = 0; i < 192; i++)
        grad[5188 + i] = (float)total[10773 + i];
    for (i = 0; i < 6; i += 3)
        for (j = maf_nf_hole40[i + 1]; j < maf_nf_hole40[i + 2]; j++)
            grad[5188 + maf_nf_hole40[i] * 48 + j] = 0;
    grad[5380] = (float)total[10771];
    grad[5381] = (float)total[10772];
    grad[5382] = (float)total[10770];
    grad[5383] = (float)total[10769];
    for (i = 0; i < 96; i++)
        grad[5384 + i] = (float)total[10625 + i];
    for (i = 0; i < 144; i += 3)
        for (j = maf_nf_hole38[i + 1]; j < maf_nf_hole38[i + 2]; j++)
            grad[5384 + maf_nf_hole38[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[5480 + i] = (float)total[10721 + i];
    for (i = 0; i < 2304; i++)
        grad[5528 + i] = (float)total[8273 + i];
    for (i = 0; i < 48; i++)
        grad[7832 + i] = (float)total[10577 + i];
    for (i = 0; i < 192; i++)
        grad[7880 + i] = (float)total[8081 + i];
    for (i = 0; i < 6; i += 3)
        for (j = maf_nf_hole36[i + 1]; j < maf_nf_hole36[i + 2]; j++)
            grad[7880 + maf_nf_hole36[i] * 48 + j] = 0;
    grad[8072] = (float)total[8079];
    grad[8073] = (float)total[8080];
    grad[8074] = (float)total[8078];
    grad[8075] = (float)total[8077];
    for (i = 0; i < 96; i++)
        grad[8076 + i] = (float)total[7933 + i];
    for (i = 0; i < 144; i += 3)
        for (j = maf_nf_hole34[i + 1]; j < maf_nf_hole34[i + 2]; j++)
            grad[8076 + maf_nf_hole34[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[8172 + i] = (float)total[8029 + i];
    for (i = 0; i < 2304; i++)
        grad[8220 + i] = (float)total[5581 + i];
    for (i = 0; i < 48; i++)
        grad[10524 + i] = (float)total[7885 + i];
    for (i = 0; i < 192; i++)
        grad[10572 + i] = (float)total[5389 + i];
    for (i = 0; i < 6; i += 3)
        for (j = maf_nf_hole32[i + 1]; j < maf_nf_hole32[i + 2]; j++)
            grad[10572 + maf_nf_hole32[i] * 48 + j] = 0;
    grad[10764] = (float)total[5387];
    grad[10765] = (float)total[5388];
    grad[10766] = (float)total[5386];
    grad[10767] = (float)total[5385];
    for (i = 0; i < 96; i++)
        grad[10768 + i] = (float)total[5241 + i];
    for (i = 0; i < 144; i += 3)
        for (j = maf_nf_hole30[i + 1]; j < maf_nf_hole30[i + 2]; j++)
            grad[10768 + maf_nf_hole30[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[10864 + i] = (float)total[5337 + i];
    for (i = 0; i < 2304; i++)
        grad[10912 + i] = (float)total[2889 + i];
    for (i = 0; i < 48; i++)
        grad[13216 + i] = (float)total[5193 + i];
    for (i = 0; i < 192; i++)
        grad[13264 + i] = (float)total[2697 + i];
    for (i = 0; i < 6; i += 3)
        for (j = maf_nf_hole28[i + 1]; j < maf_nf_hole28[i + 2]; j++)
            grad[13264 + maf_nf_hole28[i] * 48 + j] = 0;
    grad[13456] = (float)total[2695];
    grad[13457] = (float)total[2696];
    grad[13458] = (float)total[2694];
    grad[13459] = (float)total[2693];
    for (i = 0; i < 96; i++)
        grad[13460 + i] = (float)total[2549 + i];
    for (i = 0; i < 144; i += 3)
        for (j = maf_nf_hole26[i + 1]; j < maf_nf_hole26[i + 2]; j++)
            grad[13460 + maf_nf_hole26[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[13556 + i] = (float)total[2645 + i];
    for (i = 0; i < 2304; i++)
        grad[13604 + i] = (float)total[197 + i];
    for (i = 0; i < 48; i++)
        grad[15908 + i] = (float)total[2501 + i];
    for (i = 0; i < 192; i++)
        grad[15956 + i] = (float)total[5 + i];
    for (i = 0; i < 6; i += 3)
        for (j = maf_nf_hole24[i + 1]; j < maf_nf_hole24[i + 2]; j++)
            grad[15956 + maf_nf_hole24[i] * 48 + j] = 0;
    grad[16148] = (float)total[3];
    grad[16149] = (float)total[4];
    grad[16150] = (float)total[1];
    grad[16151] = (float)total[2];
}

static double maf_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double *total = (double *)work;
    float *s = (float *)((char *)work + 129280), *t = (float *)((char *)work + 129280);
    size_t first;
    double loss = 0;
    memset(total, 0, 16153 * sizeof *total);
    maf_nf_grad_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_nf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        maf_nf_weights(n, rows, m, t + 128);
        maf_nf_grad_tile(params, s, m, t, total);
    }
    if (n > 0)
        maf_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

double maf_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? maf_nf_loss_grad(params, n, x, grad, work) : maf_nf_loss_only(params, n, x, work);
}

void maf_init(uint64_t seed, float *params)
{
    static const unsigned keep0[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
        1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned keep2[] = {48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,
        48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48};
    static const unsigned keep4[] = {0,48,0,48};
    static const unsigned keep6[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
        1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned keep8[] = {48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,
        48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48};
    static const unsigned keep10[] = {0,48,0,48};
    static const unsigned keep12[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
        1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned keep14[] = {48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,
        48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48};
    static const unsigned keep16[] = {0,48,0,48};
    static const unsigned keep18[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
        1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned keep20[] = {48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,
        48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48};
    static const unsigned keep22[] = {0,48,0,48};
    static const unsigned keep24[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
        1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned keep26[] = {48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,
        48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48};
    static const unsigned keep28[] = {0,48,0,48};
    static const unsigned keep30[] = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
        1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1};
    static const unsigned keep32[] = {48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,
        48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48};
    static const unsigned keep34[] = {0,48,0,48};
    static const struct maf_nf_initial from[] = {
        {0, 96, MAF_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep0, 2}, /* flow.1.net.1.weight */
        {96, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.1.bias */
        {144, 2304, MAF_NF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep2, 48}, /* flow.1.net.2.weight */
        {2448, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.2.bias */
        {2496, 192, MAF_NF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep4, 48}, /* flow.1.net.3.weight */
        {2688, 4, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.3.bias */
        {2692, 96, MAF_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep6, 2}, /* flow.3.net.1.weight */
        {2788, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.1.bias */
        {2836, 2304, MAF_NF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep8, 48}, /* flow.3.net.2.weight */
        {5140, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.2.bias */
        {5188, 192, MAF_NF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep10, 48}, /* flow.3.net.3.weight */
        {5380, 4, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.3.bias */
        {5384, 96, MAF_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep12, 2}, /* flow.5.net.1.weight */
        {5480, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.1.bias */
        {5528, 2304, MAF_NF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep14, 48}, /* flow.5.net.2.weight */
        {7832, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.2.bias */
        {7880, 192, MAF_NF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep16, 48}, /* flow.5.net.3.weight */
        {8072, 4, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.3.bias */
        {8076, 96, MAF_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep18, 2}, /* flow.7.net.1.weight */
        {8172, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.1.bias */
        {8220, 2304, MAF_NF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep20, 48}, /* flow.7.net.2.weight */
        {10524, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.2.bias */
        {10572, 192, MAF_NF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep22, 48}, /* flow.7.net.3.weight */
        {10764, 4, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.3.bias */
        {10768, 96, MAF_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep24, 2}, /* flow.9.net.1.weight */
        {10864, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.1.bias */
        {10912, 2304, MAF_NF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep26, 48}, /* flow.9.net.2.weight */
        {13216, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.2.bias */
        {13264, 192, MAF_NF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep28, 48}, /* flow.9.net.3.weight */
        {13456, 4, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.3.bias */
        {13460, 96, MAF_NF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep30, 2}, /* flow.11.net.1.weight */
        {13556, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.1.bias */
        {13604, 2304, MAF_NF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep32, 48}, /* flow.11.net.2.weight */
        {15908, 48, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.2.bias */
        {15956, 192, MAF_NF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep34, 48}, /* flow.11.net.3.weight */
        {16148, 4, MAF_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.3.bias */
    };
    maf_nf_initialise(seed, from, sizeof from / sizeof *from, params);
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

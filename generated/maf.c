/* maf.c - a normalizing flow in plain C, compiled by nfc 0.1.0; see maf.h. Do not edit.
 *
 * Rows are worked through in tiles: element e of row k is at t[e * TILE + k]. A lane is as many rows side by
 * side as a vector of the target holds; s holds what depends on the parameters alone. */
#include "maf.h"

#include <math.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define MAF_VECTOR 1
#if defined(__AVX512F__)
#include <immintrin.h>
#define MAF_LANE_BYTES 64
#define MAF_AVX512 1
#elif defined(__AVX__)
#define MAF_LANE_BYTES 32
#define MAF_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define MAF_LANE_BYTES 16
#ifdef __SSE2__
#define MAF_SSE 1 /* as MAF_AVX */
#endif
#endif
#define MAF_LANES (MAF_LANE_BYTES / sizeof(float))
typedef float maf_lane __attribute__((vector_size(MAF_LANE_BYTES)));
typedef int32_t maf_mask __attribute__((vector_size(MAF_LANE_BYTES)));
#define MAF_FETCH(p) __builtin_prefetch(p)
#else
#define MAF_FETCH(p) ((void)0)
#define MAF_VECTOR 0
#define MAF_LANES 1u
typedef float maf_lane;
typedef int32_t maf_mask;
#endif
static inline maf_lane maf_load(const float *p)
{
    maf_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void maf_store(float *p, maf_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline maf_lane maf_set(float a)
{
#if MAF_VECTOR
    const maf_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline maf_lane maf_select(maf_mask m, maf_lane a, maf_lane b)
{
#ifdef MAF_AVX
    return __builtin_ia32_blendvps256(b, a, (maf_lane)m);
#elif MAF_VECTOR
    return (maf_lane)(((maf_mask)a & m) | ((maf_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

/* x, but at most high; NaN comes through. */
static inline maf_lane maf_most(float high, maf_lane x)
{
    const maf_lane b = maf_set(high);
#ifdef MAF_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(MAF_SSE)
    return __builtin_ia32_minps(b, x);
#elif defined(MAF_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return maf_select((maf_mask)(b < x), b, x);
#endif
}

/* x, but at least low and at most high; NaN comes through. */
static inline maf_lane maf_limit(float low, float high, maf_lane x)
{
    const maf_lane a = maf_set(low);
#ifdef MAF_AVX
    return maf_most(high, __builtin_ia32_maxps256(a, x));
#elif defined(MAF_SSE)
    return maf_most(high, __builtin_ia32_maxps(a, x));
#elif defined(MAF_AVX512)
    return maf_most(high, _mm512_maskz_max_ps((__mmask16)-1, a, x));
#else
    return maf_most(high, maf_select((maf_mask)(x < a), a, x));
#endif
}

static inline maf_lane maf_sqrt(maf_lane a)
{
#ifdef MAF_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(MAF_SSE)
    return __builtin_ia32_sqrtps(a);
#elif defined(MAF_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif MAF_VECTOR
    maf_lane r = a;
    unsigned i;
    for (i = 0; i < MAF_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

#if MAF_VECTOR
#define MAF_INTEGER 12583166.0f /* 1.5 * 2^23 + 2 * 127: the lowest bits of a number added to it are an integer */
/* a 2^n for t = MAF_INTEGER + n, rounded once where it is subnormal: 2^n is two factors, their exponents half of n's. */
static inline maf_lane maf_scale(maf_lane a, maf_lane t)
{
#ifdef MAF_AVX512
    return _mm512_maskz_scalef_ps((__mmask16)-1, a, t - MAF_INTEGER);
#else
    const maf_mask biased = (maf_mask)t & 511, half = biased >> 1;
    return a * (maf_lane)(half << 23) * (maf_lane)((biased - half) << 23);
#endif
}
#endif

/* The sum over the lanes: halves are added, and their halves, always in the same order. */
static inline float maf_hsum(maf_lane a)
{
#ifdef MAF_AVX512
    return _mm512_reduce_add_ps(a);
#elif defined(MAF_AVX)
    float low __attribute__((vector_size(16))), s __attribute__((vector_size(16)));
    memcpy(&low, &a, 16);
    memcpy(&s, (const char *)&a + 16, 16);
    s += low;
    return (s[0] + s[2]) + (s[1] + s[3]);
#elif MAF_VECTOR
    const maf_lane s = a;
    return (s[0] + s[2]) + (s[1] + s[3]);
#else
    return a;
#endif
}

/* Turns a square of numbers, MAF_SIDE a side: to[c * to_apart + r] = from[r * apart + c]. */
#if MAF_VECTOR && defined(__has_builtin)
#if __has_builtin(__builtin_shufflevector)
#define MAF_SIDE (16 / sizeof(float))
typedef float maf_row __attribute__((vector_size(16)));
static inline void maf_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    maf_row a, b, c, d, ab, cd;
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
#ifndef MAF_SIDE
#define MAF_SIDE 1
static inline void maf_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    (void)to_apart, (void)apart;
    *to = *from;
}
#endif

static inline maf_lane maf_select_lt(maf_lane a, maf_lane b, maf_lane yes, maf_lane no)
{
    return maf_select((maf_mask)(a < b), yes, no);
}

static inline maf_lane maf_abs(maf_lane a)
{
#if MAF_VECTOR
    return (maf_lane)((maf_mask)a & ~(maf_mask)maf_set((float)-0.0));
#else
    return (float)fabs((double)a);
#endif
}

/* e^x = 2^n e^r with |r| <= ln(2)/2. */
static inline maf_lane maf_exp(maf_lane x)
{
#if MAF_VECTOR
    maf_lane t, n, r, z, p;
    x = maf_limit(-104.0f, 89.0f, x);
    t = x * 1.44269504f + MAF_INTEGER; /* rounds to an integer */
    n = t - MAF_INTEGER;
    r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    z = r * r;
    p = (0.041666206f + r * 8.36888235e-3f) + z * 1.39504799e-3f;
    p = (0.5f + r * 0.166665196f) + z * p;
    return maf_scale(1.0f + (r + z * p), t);
#else
    return expf(x);
#endif
}

/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline maf_lane maf_log(maf_lane x)
{
#if MAF_VECTOR
    const maf_lane zero = maf_set(0.0f);
    const maf_mask tiny = (maf_mask)(x < 1.17549435e-38f);
    maf_mask i;
    maf_lane y = maf_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = ((maf_mask)y - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (maf_lane)((maf_mask)y - (i << 23)) - 1.0f;
    n = (maf_lane)(i + 0x4b400000) - 12582912.0f - maf_select(tiny, maf_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * (0.666666627f + z * (0.400003552f + z * (0.285358906f + z * 0.236105233f)));
    h = 0.5f * f * f;
    r = n * 0.693359375f + (f - (h - (s * (h + r) - n * 2.12194440e-4f)));
    r = maf_select((maf_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = maf_select((maf_mask)(x == 0.0f), zero - INFINITY, r);
    return maf_select((maf_mask)(x < 0.0f), maf_set(NAN), r);
#else
    return logf(x);
#endif
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline maf_lane maf_normal(maf_lane u)
{
    const maf_lane tail = 0.5f * maf_select_lt(u, maf_set(0.0f), -u, u), q = 0.5f - tail, r = 0.180625f - q * q;
    const maf_lane s = maf_sqrt(-maf_log(tail)), c = s - 1.6f, e = s - 5.0f;
    maf_lane z, middle, far, extreme;
    middle = 3.3871327179f + r * (50.434271938f + r * (159.29113202f + r * 59.109374720f));
    middle = q * middle / (1.0f + r * (17.895169469f + r * (78.757757664f + r * 67.187563600f)));
    far = 1.4234372777f + c * (2.7568153900f + c * (1.3067284816f + c * 0.17023821103f));
    far = far / (1.0f + c * (0.73700164250f + c * 0.12021132975f));
    extreme = 6.6579051150f + e * (3.0812263860f + e * (0.42868294337f + e * 0.017337203997f));
    extreme = extreme / (1.0f + e * (0.24197894225f + e * 0.012258202635f));
    z = maf_select_lt(q, maf_set(0.425f), middle, maf_select_lt(s, maf_set(5.0f), far, extreme));
    return maf_select_lt(u, maf_set(0.0f), -z, z);
}

/* One result: d = from + sum_i weight[i * step_i] a[i], or d += sum_i ...; four lanes of rows at a time. */
static inline void maf_dot(float *d, maf_lane from, int more, const float *weight, size_t step_i, const float *a,
                          size_t in, size_t stride_a, size_t m)
{
    size_t k, i;
    for (k = 0; k + 4 * MAF_LANES <= m; k += 4 * MAF_LANES) {
        const float *x = a + k, *w = weight;
        maf_lane s0 = more ? maf_load(d + k) : from, s1 = more ? maf_load(d + k + MAF_LANES) : from;
        maf_lane s2 = more ? maf_load(d + k + 2 * MAF_LANES) : from, s3 = more ? maf_load(d + k + 3 * MAF_LANES) : from;
        for (i = 0; i < in; i++, x += stride_a, w += step_i) {
            s0 += maf_load(x) * *w;
            s1 += maf_load(x + MAF_LANES) * *w;
            s2 += maf_load(x + 2 * MAF_LANES) * *w;
            s3 += maf_load(x + 3 * MAF_LANES) * *w;
        }
        maf_store(d + k, s0);
        maf_store(d + k + MAF_LANES, s1);
        maf_store(d + k + 2 * MAF_LANES, s2);
        maf_store(d + k + 3 * MAF_LANES, s3);
    }
    for (; k < m; k += MAF_LANES) {
        maf_lane s = more ? maf_load(d + k) : from;
        for (i = 0; i < in; i++)
            s += maf_load(a + i * stride_a + k) * weight[i * step_i];
        maf_store(d + k, s);
    }
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i], or d[o] += sum_i ..., four results at a time: for small
 * matrices, for the last lane and for what is left of a large one. */
static inline void maf_matvec4(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                              const float *bias, size_t in, size_t out, size_t stride, size_t stride_a, size_t m,
                              int more)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += MAF_LANES)
        for (o = 0; o < whole; o += 4) {
            const float *w = weight + o * step_o;
            float *to = d + o * stride + k;
            maf_lane s0, s1, s2, s3;
            if (more) {
                s0 = maf_load(to), s1 = maf_load(to + stride);
                s2 = maf_load(to + 2 * stride), s3 = maf_load(to + 3 * stride);
            } else {
                s0 = maf_set(bias ? bias[o] : 0), s1 = maf_set(bias ? bias[o + 1] : 0);
                s2 = maf_set(bias ? bias[o + 2] : 0), s3 = maf_set(bias ? bias[o + 3] : 0);
            }
            for (i = 0; i < in; i++, w += step_i) {
                const maf_lane x = maf_load(a + i * stride_a + k);
                s0 += x * w[0];
                s1 += x * w[step_o];
                s2 += x * w[2 * step_o];
                s3 += x * w[3 * step_o];
            }
            maf_store(to, s0);
            maf_store(to + stride, s1);
            maf_store(to + 2 * stride, s2);
            maf_store(to + 3 * stride, s3);
        }
    for (o = whole; o < out; o++)
        maf_dot(d + o * stride, maf_set(bias ? bias[o] : 0), more, weight + o * step_o, step_i, a, in, stride_a, m);
}

/* A block of 6 results and 2 lanes of rows fills the vector registers: d[o] = sum_i weight[o * step_o + i * step_i]
 * a[i], or d[o] += sum_i ..., for 6 values of o. The inputs are those of strips s .. last - 1, s[3] <= i < s[4], as far
 * as they lie in [first, end); they are packed, two lanes for each from the first one on. */
static inline void maf_block6_runs(float *d, const float *weight, size_t step_o, size_t step_i, const float *pack,
                                  const unsigned *s, const unsigned *last, size_t first, size_t end, size_t stride,
                                  int more)
{
    maf_lane s00 = maf_set(0), s10 = s00, s20 = s00, s30 = s00, s40 = s00, s50 = s00;
    maf_lane s01 = s00, s11 = s00, s21 = s00, s31 = s00, s41 = s00, s51 = s00;
    if (more) {
        s00 = maf_load(d), s01 = maf_load(d + MAF_LANES);
        s10 = maf_load(d + stride), s11 = maf_load(d + stride + MAF_LANES);
        s20 = maf_load(d + 2 * stride), s21 = maf_load(d + 2 * stride + MAF_LANES);
        s30 = maf_load(d + 3 * stride), s31 = maf_load(d + 3 * stride + MAF_LANES);
        s40 = maf_load(d + 4 * stride), s41 = maf_load(d + 4 * stride + MAF_LANES);
        s50 = maf_load(d + 5 * stride), s51 = maf_load(d + 5 * stride + MAF_LANES);
    }
    for (; s < last; s += 5) {
        size_t i = s[3] < first ? first : s[3];
        const size_t to = s[4] < end ? s[4] : end;
        const float *w = weight + i * step_i, *a = pack + (i - first) * 2 * MAF_LANES;
        for (; i < to; i++, w += step_i, a += 2 * MAF_LANES) {
            const maf_lane x = maf_load(a), y = maf_load(a + MAF_LANES);
            MAF_FETCH(w + 11 * step_o); /* of the next block */
            s00 += x * w[0];
            s01 += y * w[0];
            s10 += x * w[step_o];
            s11 += y * w[step_o];
            s20 += x * w[2 * step_o];
            s21 += y * w[2 * step_o];
            s30 += x * w[3 * step_o];
            s31 += y * w[3 * step_o];
            s40 += x * w[4 * step_o];
            s41 += y * w[4 * step_o];
            s50 += x * w[5 * step_o];
            s51 += y * w[5 * step_o];
        }
    }
    maf_store(d, s00), maf_store(d + MAF_LANES, s01);
    maf_store(d + stride, s10), maf_store(d + stride + MAF_LANES, s11);
    maf_store(d + 2 * stride, s20), maf_store(d + 2 * stride + MAF_LANES, s21);
    maf_store(d + 3 * stride, s30), maf_store(d + 3 * stride + MAF_LANES, s31);
    maf_store(d + 4 * stride, s40), maf_store(d + 4 * stride + MAF_LANES, s41);
    maf_store(d + 5 * stride, s50), maf_store(d + 5 * stride + MAF_LANES, s51);
}

/* The same for all inputs i < in. */
static inline void maf_block6(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             size_t in, size_t stride, int more)
{
    const unsigned all[5] = {0, 6, 1, 0, (unsigned)in};
    maf_block6_runs(d, weight, step_o, step_i, a, all, all + 5, 0, in, stride, more);
}

/* Inputs that a product takes at a time: 16 KB of them, packed, stay in the first cache. */
#define MAF_STRETCH (8192 / sizeof(maf_lane))

/* Two lanes of n values, side by side. */
static inline void maf_pack(float *pack, const float *a, size_t n, size_t stride)
{
    size_t i;
    for (i = 0; i < n; i++) {
        maf_store(pack + i * 2 * MAF_LANES, maf_load(a + i * stride));
        maf_store(pack + i * 2 * MAF_LANES + MAF_LANES, maf_load(a + i * stride + MAF_LANES));
    }
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 */
static inline void maf_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, size_t in, size_t out, size_t stride, size_t m)
{
    float pack[MAF_STRETCH * 2 * MAF_LANES], rest[6 * 2 * MAF_LANES];
    const size_t whole = m / (2 * MAF_LANES) * 2 * MAF_LANES, sixes = out / 6 * 6;
    size_t k, o, i, first;
    if (out < 6 || in * out < 512) {
        maf_matvec4(d, weight, step_o, step_i, a, bias, in, out, stride, stride, m, 0);
        return;
    }
    if (whole < m)
        maf_matvec4(d + whole, weight, step_o, step_i, a + whole, bias, in, out, stride, stride, m - whole, 0);
    for (o = 0; o < out; o++)
        for (k = 0; k < whole; k += MAF_LANES)
            maf_store(d + o * stride + k, maf_set(bias ? bias[o] : 0));
    for (first = 0; first < in; first += MAF_STRETCH) {
        const size_t n = in - first < MAF_STRETCH ? in - first : MAF_STRETCH;
        const float *w = weight + first * step_i, *x = a + first * stride;
        for (k = 0; k < whole; k += 2 * MAF_LANES) {
            maf_pack(pack, x + k, n, stride);
            for (o = 0; o < sixes; o += 6)
                maf_block6(d + o * stride + k, w + o * step_o, step_o, step_i, pack, n, stride, 1);
            if (sixes < out) /* the last six, of which some are done */
                maf_block6(rest, w + (out - 6) * step_o, step_o, step_i, pack, n, 2 * MAF_LANES, 0);
            for (o = sixes; o < out; o++)
                for (i = 0; i < 2 * MAF_LANES; i += MAF_LANES)
                    maf_store(d + o * stride + k + i,
                             maf_load(d + o * stride + k + i) + maf_load(rest + (o + 6 - out) * 2 * MAF_LANES + i));
        }
    }
}

/* Strips s .. last - 1, which have the same results, for the inputs [first, end) in pack. */
static inline void maf_strip_block(float *d, const float *weight, size_t step_o, size_t step_i, const float *pack,
                                  const unsigned *s, const unsigned *last, size_t first, size_t end, size_t stride)
{
    const size_t count = s[1], apart = s[2], lacks = 6 - count;
    float rest[6 * 2 * MAF_LANES];
    size_t o, k;
    d += s[0] * stride;
    weight += s[0] * step_o;
    if (count == 6) {
        maf_block6_runs(d, weight, step_o * apart, step_i, pack, s, last, first, end, stride * apart, 1);
    } else if (count > 2 && s[0] >= lacks * apart) { /* six of which the first are not wanted */
        maf_block6_runs(rest, weight - lacks * apart * step_o, step_o * apart, step_i, pack, s, last, first, end,
                       2 * MAF_LANES, 0);
        for (o = 0; o < count; o++)
            for (k = 0; k < 2 * MAF_LANES; k += MAF_LANES)
                maf_store(d + o * apart * stride + k,
                         maf_load(d + o * apart * stride + k) + maf_load(rest + (o + lacks) * 2 * MAF_LANES + k));
    } else {
        for (; s < last; s += 5) {
            const size_t from = s[3] < first ? first : s[3], to = s[4] < end ? s[4] : end;
            if (from < to)
                maf_matvec4(d, weight + from * step_i, step_o * apart, step_i, pack + (from - first) * 2 * MAF_LANES,
                           NULL, to - from, count, stride * apart, 2 * MAF_LANES, 2 * MAF_LANES, 1);
        }
    }
}

/* maf_matvec for a matrix with zeros in known places. Strip s, strip[5 s ..], says that results r, r + apart, ..., up to
 * six of them, take a stretch of the inputs: r, their number, apart, and the stretch [from, to). No other weight
 * counts. */
static inline void maf_strips(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, const unsigned *strip, size_t strips, size_t in, size_t out,
                             size_t stride, size_t m)
{
    float pack[MAF_STRETCH * 2 * MAF_LANES];
    const size_t whole = m / (2 * MAF_LANES) * 2 * MAF_LANES;
    const unsigned *s, *next, *last = strip + 5 * strips;
    size_t k, o, first;
    for (o = 0; o < out; o++)
        for (k = 0; k < m; k += MAF_LANES)
            maf_store(d + o * stride + k, maf_set(bias ? bias[o] : 0));
    for (s = strip; whole < m && s < last; s += 5)
        maf_matvec4(d + s[0] * stride + whole, weight + s[0] * step_o + s[3] * step_i, step_o * s[2], step_i,
                   a + s[3] * stride + whole, NULL, s[4] - s[3], s[1], stride * s[2], stride, m - whole, 1);
    for (first = 0; first < in; first += MAF_STRETCH) {
        const size_t n = in - first < MAF_STRETCH ? in - first : MAF_STRETCH;
        for (k = 0; k < whole; k += 2 * MAF_LANES) {
            maf_pack(pack, a + first * stride + k, n, stride);
            for (s = strip; s < last; s = next) {
                for (next = s + 5; next < last && next[0] == s[0] && next[1] == s[1] && next[2] == s[2];)
                    next += 5;
                if (next[-1] > first && s[3] < first + n)
                    maf_strip_block(d + k, weight, step_o, step_i, pack, s, next, first, first + n, stride);
            }
        }
    }
}

/* turned[row * 2 lanes + c] = b[c] for the first `rows` rows, whole lanes, of 2 lanes of values; 0 from cols on. */
static inline void maf_turn(float *turned, const float *b, size_t cols, size_t rows, size_t stride)
{
    const size_t whole = cols / MAF_SIDE * MAF_SIDE;
    size_t row, c;
    for (c = 0; c < whole; c += MAF_SIDE)
        for (row = 0; row < rows; row += MAF_SIDE) {
            MAF_FETCH(b + (c + MAF_SIDE + row / MAF_SIDE % MAF_SIDE) * stride + row);
            maf_turn_square(turned + row * 2 * MAF_LANES + c, 2 * MAF_LANES, b + c * stride + row, stride);
        }
    for (; c < 2 * MAF_LANES; c++)
        for (row = 0; row < rows; row++)
            turned[row * 2 * MAF_LANES + c] = c < cols ? b[c * stride + row] : 0;
}

/* sum[o] = or += sum over rows of a[o] turned[row], for up to 6 values of o and 2 lanes: a product once more, with the
 * rows as its inputs. */
static inline void maf_outer_block(float *sum, const float *a, size_t out, const float *turned, size_t rows,
                                  size_t stride, int more)
{
    size_t o, k, c;
    if (out == 6)
        maf_block6(sum, a, stride, 1, turned, rows, 2 * MAF_LANES, more);
    else
        for (o = 0; o < out; o++)
            for (k = 0; k < rows; k++)
                for (c = o * 2 * MAF_LANES; c < (o + 1) * 2 * MAF_LANES; c += MAF_LANES)
                    maf_store(sum + c, (more || k ? maf_load(sum + c) : maf_set(0)) +
                                          maf_load(turned + (k - o) * 2 * MAF_LANES + c) * a[o * stride + k]);
}

/* total[o * in + i] += sum over rows of a[o] b[i], four results at a time: for small matrices. */
static inline void maf_outer4(double *total, const float *a, const float *b, size_t out, size_t in, size_t stride,
                             size_t m)
{
    const size_t whole = in / 4 * 4;
    size_t k, o, i;
    for (o = 0; o < out; o++) {
        const float *x = a + o * stride;
        for (i = 0; i < whole; i += 4) {
            const float *y = b + i * stride;
            double *t = total + o * in + i;
            maf_lane s0 = maf_set(0), s1 = s0, s2 = s0, s3 = s0;
            for (k = 0; k < m; k += MAF_LANES) {
                const maf_lane v = maf_load(x + k);
                s0 += v * maf_load(y + k);
                s1 += v * maf_load(y + stride + k);
                s2 += v * maf_load(y + 2 * stride + k);
                s3 += v * maf_load(y + 3 * stride + k);
            }
            t[0] += (double)maf_hsum(s0);
            t[1] += (double)maf_hsum(s1);
            t[2] += (double)maf_hsum(s2);
            t[3] += (double)maf_hsum(s3);
        }
        for (i = whole; i < in; i++) {
            maf_lane s0 = maf_set(0), s1 = s0; /* two chains */
            for (k = 0; k + MAF_LANES < m; k += 2 * MAF_LANES) {
                s0 += maf_load(x + k) * maf_load(b + i * stride + k);
                s1 += maf_load(x + k + MAF_LANES) * maf_load(b + i * stride + k + MAF_LANES);
            }
            if (k < m)
                s0 += maf_load(x + k) * maf_load(b + i * stride + k);
            total[o * in + i] += (double)maf_hsum(s0 + s1);
        }
    }
}

/* Whether a block of a matrix is known to be zero: rows o .. o + rows - 1, columns i .. i + cols - 1. hole[3 h ..] are
 * a row and its zeros [from, to), by rows, up to `last`; *hole goes on to those of row o. */
static inline int maf_hollow(const unsigned **hole, const unsigned *last, size_t o, size_t rows, size_t i, size_t cols)
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
static inline void maf_outer(double *total, const float *a, const float *b, const unsigned *hole, size_t holes,
                            size_t out, size_t in, size_t stride, size_t m)
{
    float turned[64 * 2 * MAF_LANES], sum[6 * 2 * MAF_LANES];
    size_t o, i, row, c, first;
    if (in < 2 * MAF_LANES || out * in < 2048) {
        maf_outer4(total, a, b, out, in, stride, m);
        return;
    }
    for (first = 0; first < m; first += 64) {
        const size_t rows = m - first < 64 ? m - first : 64;
        for (i = 0; i < in; i += 2 * MAF_LANES) {
            const size_t cols = in - i < 2 * MAF_LANES ? in - i : 2 * MAF_LANES;
            const unsigned *h = hole;
            maf_turn(turned, b + i * stride + first, cols, rows, stride);
            for (o = 0; o < out; o += 6) {
                const size_t results = out - o < 6 ? out - o : 6, again = o ? 6 - results : 0;
                if (maf_hollow(&h, hole + 3 * holes, o, results, i, cols))
                    continue;
                maf_outer_block(sum, a + (o - again) * stride + first, results + again, turned, rows, stride, 0);
                for (row = again; row < results + again; row++)
                    for (c = 0; c < cols; c++)
                        total[(o - again + row) * in + i + c] += (double)sum[row * 2 * MAF_LANES + c];
            }
        }
    }
}

/* Rows of x, `apart` numbers from one to the next, to columns of a tile, element j of row k at t[j * stride + k]; rows
 * past the last repeat it up to m. */
static inline void maf_to_tile(const float *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++) {
        for (k = (rows - 1) / MAF_LANES * MAF_LANES; k < m; k += MAF_LANES)
            maf_store(t + j * stride + k, maf_set(x[(rows - 1) * apart + j]));
        for (k = 0; k + 1 < rows; k++)
            t[j * stride + k] = x[k * apart + j];
    }
}

/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void maf_weights(size_t n, size_t rows, size_t m, float *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (float)(k < rows ? 1.0 / (double)n : 0.0);
}

/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void maf_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
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

#define MAF_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + MAF_DRAWS - 1, as maf_philox has them. */
static inline void maf_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][MAF_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < MAF_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < MAF_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void maf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    uint32_t w[4][MAF_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += MAF_DRAWS) {
        const size_t n = rows - from < MAF_DRAWS ? rows - from : MAF_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            float *to = t + j * stride + from;
            if (j * words % 4 == 0)
                maf_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
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

enum { MAF_INIT_CONSTANT, MAF_INIT_UNIFORM, MAF_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct maf_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, i) alone. */
static inline void maf_initialise(uint64_t seed, const struct maf_initial *from, size_t n, float *params)
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
            if (from[p].kind != MAF_INIT_CONSTANT)
                do {
                    maf_philox(seed, from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == MAF_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == MAF_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == MAF_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (float)value;
        }
}

/* What the moments are scaled by at a step, 1 at the first. */
static inline void maf_adamw_scale(const struct maf_adamw_options *o, uint64_t step, double scale[2])
{
    scale[0] = 1.0 / (1.0 - pow(o->beta1, (double)step));
    scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));
}

/* One update of n parameters: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void maf_adamw_update(const struct maf_adamw_options *o, const double scale[2], size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const maf_lane b1 = maf_set((float)o->beta1), b2 = maf_set((float)o->beta2), eps = maf_set((float)o->eps);
    const maf_lane rest1 = maf_set((float)(1.0 - o->beta1)), rest2 = maf_set((float)(1.0 - o->beta2));
    const maf_lane lr = maf_set((float)o->lr), decay = maf_set((float)o->weight_decay);
    const maf_lane scale1 = maf_set((float)scale[0]), scale2 = maf_set((float)scale[1]);
    float rest[4][MAF_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += MAF_LANES) {
        const size_t left = n - i < MAF_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        float *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const float *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const maf_lane now = b1 * maf_load(first) + rest1 * maf_load(g);
        const maf_lane square = b2 * maf_load(second) + rest2 * (maf_load(g) * maf_load(g));
        maf_store(first, now);
        maf_store(second, square);
        maf_store(p, maf_load(p) - lr * (now * scale1 / (maf_sqrt(square * scale2) + eps) + decay * maf_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

#define LANES MAF_LANES

static void maf_each_exp(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            maf_store(d + e * stride + k, maf_exp(maf_load(a + e * stride + k)));
}

static void maf_each_normal(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            maf_store(d + e * stride + k, maf_normal(maf_load(a + e * stride + k)));
}

static const unsigned strip0[] = {0,6,2,0,1, 12,6,2,0,1, 24,6,2,0,1, 36,6,2,0,1, 1,6,2,0,1, 13,6,2,0,1,
    25,6,2,0,1, 37,6,2,0,1};
static const unsigned strip1[] = {1,1,1,0,48, 3,1,1,0,48};
static const unsigned strip2[] = {0,6,2,0,1, 12,6,2,0,1, 24,6,2,0,1, 36,6,2,0,1, 1,6,2,0,1, 13,6,2,0,1,
    25,6,2,0,1, 37,6,2,0,1};
static const unsigned strip3[] = {1,1,1,0,48, 3,1,1,0,48};
static const unsigned strip4[] = {0,6,2,0,1, 12,6,2,0,1, 24,6,2,0,1, 36,6,2,0,1, 1,6,2,0,1, 13,6,2,0,1,
    25,6,2,0,1, 37,6,2,0,1};
static const unsigned strip5[] = {1,1,1,0,48, 3,1,1,0,48};
static const unsigned strip6[] = {0,6,2,0,1, 12,6,2,0,1, 24,6,2,0,1, 36,6,2,0,1, 1,6,2,0,1, 13,6,2,0,1,
    25,6,2,0,1, 37,6,2,0,1};
static const unsigned strip7[] = {1,1,1,0,48, 3,1,1,0,48};
static const unsigned strip8[] = {0,6,2,0,1, 12,6,2,0,1, 24,6,2,0,1, 36,6,2,0,1, 1,6,2,0,1, 13,6,2,0,1,
    25,6,2,0,1, 37,6,2,0,1};
static const unsigned strip9[] = {1,1,1,0,48, 3,1,1,0,48};
static const unsigned strip10[] = {0,6,2,0,1, 12,6,2,0,1, 24,6,2,0,1, 36,6,2,0,1, 1,6,2,0,1, 13,6,2,0,1,
    25,6,2,0,1, 37,6,2,0,1};
static const unsigned strip11[] = {1,1,1,0,48, 3,1,1,0,48};
static const unsigned strip12[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned strip13[] = {0,1,1,0,48};
static const unsigned strip14[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned strip15[] = {0,1,1,0,48};
static const unsigned strip16[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned strip17[] = {0,1,1,0,48};
static const unsigned strip18[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned strip19[] = {0,1,1,0,48};
static const unsigned strip20[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned strip21[] = {0,1,1,0,48};
static const unsigned strip22[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned strip23[] = {0,1,1,0,48};
static const unsigned hole24[] = {0,0,48, 2,0,48};
static const unsigned strip25[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned hole26[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned strip27[] = {0,1,1,0,48};
static const unsigned hole28[] = {0,0,48, 2,0,48};
static const unsigned strip29[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned hole30[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned strip31[] = {0,1,1,0,48};
static const unsigned hole32[] = {0,0,48, 2,0,48};
static const unsigned strip33[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned hole34[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned strip35[] = {0,1,1,0,48};
static const unsigned hole36[] = {0,0,48, 2,0,48};
static const unsigned strip37[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned hole38[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned strip39[] = {0,1,1,0,48};
static const unsigned hole40[] = {0,0,48, 2,0,48};
static const unsigned strip41[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned hole42[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};
static const unsigned strip43[] = {0,1,1,0,48};
static const unsigned hole44[] = {0,0,48, 2,0,48};
static const unsigned strip45[] = {0,6,2,1,2, 0,6,2,3,4, 12,6,2,1,2, 12,6,2,3,4, 24,6,2,1,2, 24,6,2,3,4,
    36,6,2,1,2, 36,6,2,3,4, 1,6,2,1,2, 1,6,2,3,4, 13,6,2,1,2, 13,6,2,3,4,
    25,6,2,1,2, 25,6,2,3,4, 37,6,2,1,2, 37,6,2,3,4};
static const unsigned hole46[] = {0,1,2, 1,1,2, 2,1,2, 3,1,2, 4,1,2, 5,1,2,
    6,1,2, 7,1,2, 8,1,2, 9,1,2, 10,1,2, 11,1,2,
    12,1,2, 13,1,2, 14,1,2, 15,1,2, 16,1,2, 17,1,2,
    18,1,2, 19,1,2, 20,1,2, 21,1,2, 22,1,2, 23,1,2,
    24,1,2, 25,1,2, 26,1,2, 27,1,2, 28,1,2, 29,1,2,
    30,1,2, 31,1,2, 32,1,2, 33,1,2, 34,1,2, 35,1,2,
    36,1,2, 37,1,2, 38,1,2, 39,1,2, 40,1,2, 41,1,2,
    42,1,2, 43,1,2, 44,1,2, 45,1,2, 46,1,2, 47,1,2};

/* ---- forward ---- */

static void maf_forward_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void maf_forward_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)s;
    (void)total;

    /* layer 1: autoregressive, forward */
    maf_strips(t + 2 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, strip0, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v1 = maf_load(t + (2 + j) * TILE + k);
            const maf_lane v2 = maf_select_lt(maf_set(0.0f), v1, v1, maf_set(0.0f));
            maf_store(t + (50 + j) * TILE + k, v2);
        }
    maf_matvec(t + 2 * TILE, flow_1_net_2_weight, 48, 1, t + 50 * TILE, flow_1_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v3 = maf_load(t + (2 + j) * TILE + k);
            const maf_lane v4 = maf_select_lt(maf_set(0.0f), v3, v3, maf_set(0.0f));
            maf_store(t + (50 + j) * TILE + k, v4);
        }
    maf_strips(t + 2 * TILE, flow_1_net_3_weight, 48, 1, t + 50 * TILE, NULL, strip1, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v5_1 = maf_load(t + 2 * TILE + k);
        const maf_lane v5_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v5_3 = maf_load(t + 4 * TILE + k);
        const maf_lane v5_4 = maf_load(t + 5 * TILE + k);
        const maf_lane v6_1 = v5_1 + flow_1_net_3_bias[0];
        maf_store(t + 6 * TILE + k, v6_1);
        const maf_lane v6_2 = v5_2 + flow_1_net_3_bias[1];
        maf_store(t + 7 * TILE + k, v6_2);
        const maf_lane v6_3 = v5_3 + flow_1_net_3_bias[2];
        maf_store(t + 8 * TILE + k, v6_3);
        const maf_lane v6_4 = v5_4 + flow_1_net_3_bias[3];
        maf_store(t + 9 * TILE + k, v6_4);
        const maf_lane v10_1 = v6_1 / (maf_abs(v6_1) * 0.14476483f + 1.0f);
        maf_store(t + 10 * TILE + k, v10_1);
        const maf_lane v10_2 = v6_2 / (maf_abs(v6_2) * 0.14476483f + 1.0f);
        maf_store(t + 11 * TILE + k, v10_2);
    }
    maf_each_exp(t + 2 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane x1 = maf_load(t + k);
        const maf_lane v11_1 = maf_load(t + 2 * TILE + k);
        const maf_lane x2 = maf_load(t + 1 * TILE + k);
        const maf_lane v11_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v6_3 = maf_load(t + 8 * TILE + k);
        const maf_lane v6_4 = maf_load(t + 9 * TILE + k);
        const maf_lane v13_1 = v6_3 + x1 * v11_1;
        const maf_lane v13_2 = v6_4 + x2 * v11_2;
        const maf_lane v10_1 = maf_load(t + 10 * TILE + k);
        const maf_lane v10_2 = maf_load(t + 11 * TILE + k);
        const maf_lane v14 = v10_1 + v10_2;
        maf_store(t + 4 * TILE + k, v14);
        const maf_lane v15_1 = v13_2;
        maf_store(t + 12 * TILE + k, v15_1);
        const maf_lane v15_2 = v13_1;
        maf_store(t + 13 * TILE + k, v15_2);
    }

    /* layer 3: autoregressive, forward */
    maf_strips(t + 14 * TILE, flow_3_net_1_weight, 2, 1, t + 12 * TILE, flow_3_net_1_bias, strip2, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v16 = maf_load(t + (14 + j) * TILE + k);
            const maf_lane v17 = maf_select_lt(maf_set(0.0f), v16, v16, maf_set(0.0f));
            maf_store(t + (62 + j) * TILE + k, v17);
        }
    maf_matvec(t + 14 * TILE, flow_3_net_2_weight, 48, 1, t + 62 * TILE, flow_3_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v18 = maf_load(t + (14 + j) * TILE + k);
            const maf_lane v19 = maf_select_lt(maf_set(0.0f), v18, v18, maf_set(0.0f));
            maf_store(t + (62 + j) * TILE + k, v19);
        }
    maf_strips(t, flow_3_net_3_weight, 48, 1, t + 62 * TILE, NULL, strip3, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v20_1 = maf_load(t + k);
        const maf_lane v20_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v20_3 = maf_load(t + 2 * TILE + k);
        const maf_lane v20_4 = maf_load(t + 3 * TILE + k);
        const maf_lane v21_1 = v20_1 + flow_3_net_3_bias[0];
        maf_store(t + 5 * TILE + k, v21_1);
        const maf_lane v21_2 = v20_2 + flow_3_net_3_bias[1];
        maf_store(t + 6 * TILE + k, v21_2);
        const maf_lane v21_3 = v20_3 + flow_3_net_3_bias[2];
        maf_store(t + 7 * TILE + k, v21_3);
        const maf_lane v21_4 = v20_4 + flow_3_net_3_bias[3];
        maf_store(t + 8 * TILE + k, v21_4);
        const maf_lane v25_1 = v21_1 / (maf_abs(v21_1) * 0.14476483f + 1.0f);
        maf_store(t + 9 * TILE + k, v25_1);
        const maf_lane v25_2 = v21_2 / (maf_abs(v21_2) * 0.14476483f + 1.0f);
        maf_store(t + 10 * TILE + k, v25_2);
    }
    maf_each_exp(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v15_1 = maf_load(t + 12 * TILE + k);
        const maf_lane v26_1 = maf_load(t + k);
        const maf_lane v15_2 = maf_load(t + 13 * TILE + k);
        const maf_lane v26_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v21_3 = maf_load(t + 7 * TILE + k);
        const maf_lane v21_4 = maf_load(t + 8 * TILE + k);
        const maf_lane v28_1 = v21_3 + v15_1 * v26_1;
        const maf_lane v28_2 = v21_4 + v15_2 * v26_2;
        const maf_lane v25_1 = maf_load(t + 9 * TILE + k);
        const maf_lane v25_2 = maf_load(t + 10 * TILE + k);
        const maf_lane v14 = maf_load(t + 4 * TILE + k);
        const maf_lane v30 = v14 + (v25_1 + v25_2);
        maf_store(t + 2 * TILE + k, v30);
        const maf_lane v31_1 = v28_2;
        maf_store(t + 14 * TILE + k, v31_1);
        const maf_lane v31_2 = v28_1;
        maf_store(t + 15 * TILE + k, v31_2);
    }

    /* layer 5: autoregressive, forward */
    maf_strips(t + 16 * TILE, flow_5_net_1_weight, 2, 1, t + 14 * TILE, flow_5_net_1_bias, strip4, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v32 = maf_load(t + (16 + j) * TILE + k);
            const maf_lane v33 = maf_select_lt(maf_set(0.0f), v32, v32, maf_set(0.0f));
            maf_store(t + (64 + j) * TILE + k, v33);
        }
    maf_matvec(t + 16 * TILE, flow_5_net_2_weight, 48, 1, t + 64 * TILE, flow_5_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v34 = maf_load(t + (16 + j) * TILE + k);
            const maf_lane v35 = maf_select_lt(maf_set(0.0f), v34, v34, maf_set(0.0f));
            maf_store(t + (64 + j) * TILE + k, v35);
        }
    maf_strips(t + 3 * TILE, flow_5_net_3_weight, 48, 1, t + 64 * TILE, NULL, strip5, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v36_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v36_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v36_3 = maf_load(t + 5 * TILE + k);
        const maf_lane v36_4 = maf_load(t + 6 * TILE + k);
        const maf_lane v37_1 = v36_1 + flow_5_net_3_bias[0];
        maf_store(t + 7 * TILE + k, v37_1);
        const maf_lane v37_2 = v36_2 + flow_5_net_3_bias[1];
        maf_store(t + 8 * TILE + k, v37_2);
        const maf_lane v37_3 = v36_3 + flow_5_net_3_bias[2];
        maf_store(t + 9 * TILE + k, v37_3);
        const maf_lane v37_4 = v36_4 + flow_5_net_3_bias[3];
        maf_store(t + 10 * TILE + k, v37_4);
        const maf_lane v41_1 = v37_1 / (maf_abs(v37_1) * 0.14476483f + 1.0f);
        maf_store(t + k, v41_1);
        const maf_lane v41_2 = v37_2 / (maf_abs(v37_2) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v41_2);
    }
    maf_each_exp(t + 3 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v31_1 = maf_load(t + 14 * TILE + k);
        const maf_lane v42_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v31_2 = maf_load(t + 15 * TILE + k);
        const maf_lane v42_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v37_3 = maf_load(t + 9 * TILE + k);
        const maf_lane v37_4 = maf_load(t + 10 * TILE + k);
        const maf_lane v44_1 = v37_3 + v31_1 * v42_1;
        const maf_lane v44_2 = v37_4 + v31_2 * v42_2;
        const maf_lane v41_1 = maf_load(t + k);
        const maf_lane v41_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v30 = maf_load(t + 2 * TILE + k);
        const maf_lane v46 = v30 + (v41_1 + v41_2);
        maf_store(t + 5 * TILE + k, v46);
        const maf_lane v47_1 = v44_2;
        maf_store(t + 11 * TILE + k, v47_1);
        const maf_lane v47_2 = v44_1;
        maf_store(t + 12 * TILE + k, v47_2);
    }

    /* layer 7: autoregressive, forward */
    maf_strips(t + 13 * TILE, flow_7_net_1_weight, 2, 1, t + 11 * TILE, flow_7_net_1_bias, strip6, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v48 = maf_load(t + (13 + j) * TILE + k);
            const maf_lane v49 = maf_select_lt(maf_set(0.0f), v48, v48, maf_set(0.0f));
            maf_store(t + (61 + j) * TILE + k, v49);
        }
    maf_matvec(t + 13 * TILE, flow_7_net_2_weight, 48, 1, t + 61 * TILE, flow_7_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v50 = maf_load(t + (13 + j) * TILE + k);
            const maf_lane v51 = maf_select_lt(maf_set(0.0f), v50, v50, maf_set(0.0f));
            maf_store(t + (61 + j) * TILE + k, v51);
        }
    maf_strips(t, flow_7_net_3_weight, 48, 1, t + 61 * TILE, NULL, strip7, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v52_1 = maf_load(t + k);
        const maf_lane v52_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v52_3 = maf_load(t + 2 * TILE + k);
        const maf_lane v52_4 = maf_load(t + 3 * TILE + k);
        const maf_lane v53_1 = v52_1 + flow_7_net_3_bias[0];
        maf_store(t + 6 * TILE + k, v53_1);
        const maf_lane v53_2 = v52_2 + flow_7_net_3_bias[1];
        maf_store(t + 7 * TILE + k, v53_2);
        const maf_lane v53_3 = v52_3 + flow_7_net_3_bias[2];
        maf_store(t + 8 * TILE + k, v53_3);
        const maf_lane v53_4 = v52_4 + flow_7_net_3_bias[3];
        maf_store(t + 9 * TILE + k, v53_4);
        const maf_lane v57_1 = v53_1 / (maf_abs(v53_1) * 0.14476483f + 1.0f);
        maf_store(t + 13 * TILE + k, v57_1);
        const maf_lane v57_2 = v53_2 / (maf_abs(v53_2) * 0.14476483f + 1.0f);
        maf_store(t + 14 * TILE + k, v57_2);
    }
    maf_each_exp(t, t + 13 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v47_1 = maf_load(t + 11 * TILE + k);
        const maf_lane v58_1 = maf_load(t + k);
        const maf_lane v47_2 = maf_load(t + 12 * TILE + k);
        const maf_lane v58_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v53_3 = maf_load(t + 8 * TILE + k);
        const maf_lane v53_4 = maf_load(t + 9 * TILE + k);
        const maf_lane v60_1 = v53_3 + v47_1 * v58_1;
        const maf_lane v60_2 = v53_4 + v47_2 * v58_2;
        const maf_lane v57_1 = maf_load(t + 13 * TILE + k);
        const maf_lane v57_2 = maf_load(t + 14 * TILE + k);
        const maf_lane v46 = maf_load(t + 5 * TILE + k);
        const maf_lane v62 = v46 + (v57_1 + v57_2);
        maf_store(t + 2 * TILE + k, v62);
        const maf_lane v63_1 = v60_2;
        maf_store(t + 3 * TILE + k, v63_1);
        const maf_lane v63_2 = v60_1;
        maf_store(t + 4 * TILE + k, v63_2);
    }

    /* layer 9: autoregressive, forward */
    maf_strips(t + 5 * TILE, flow_9_net_1_weight, 2, 1, t + 3 * TILE, flow_9_net_1_bias, strip8, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v64 = maf_load(t + (5 + j) * TILE + k);
            const maf_lane v65 = maf_select_lt(maf_set(0.0f), v64, v64, maf_set(0.0f));
            maf_store(t + (53 + j) * TILE + k, v65);
        }
    maf_matvec(t + 5 * TILE, flow_9_net_2_weight, 48, 1, t + 53 * TILE, flow_9_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v66 = maf_load(t + (5 + j) * TILE + k);
            const maf_lane v67 = maf_select_lt(maf_set(0.0f), v66, v66, maf_set(0.0f));
            maf_store(t + (53 + j) * TILE + k, v67);
        }
    maf_strips(t + 5 * TILE, flow_9_net_3_weight, 48, 1, t + 53 * TILE, NULL, strip9, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v68_1 = maf_load(t + 5 * TILE + k);
        const maf_lane v68_2 = maf_load(t + 6 * TILE + k);
        const maf_lane v68_3 = maf_load(t + 7 * TILE + k);
        const maf_lane v68_4 = maf_load(t + 8 * TILE + k);
        const maf_lane v69_1 = v68_1 + flow_9_net_3_bias[0];
        maf_store(t + 9 * TILE + k, v69_1);
        const maf_lane v69_2 = v68_2 + flow_9_net_3_bias[1];
        maf_store(t + 10 * TILE + k, v69_2);
        const maf_lane v69_3 = v68_3 + flow_9_net_3_bias[2];
        maf_store(t + 11 * TILE + k, v69_3);
        const maf_lane v69_4 = v68_4 + flow_9_net_3_bias[3];
        maf_store(t + 12 * TILE + k, v69_4);
        const maf_lane v73_1 = v69_1 / (maf_abs(v69_1) * 0.14476483f + 1.0f);
        maf_store(t + k, v73_1);
        const maf_lane v73_2 = v69_2 / (maf_abs(v69_2) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v73_2);
    }
    maf_each_exp(t + 5 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v63_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v74_1 = maf_load(t + 5 * TILE + k);
        const maf_lane v63_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v74_2 = maf_load(t + 6 * TILE + k);
        const maf_lane v69_3 = maf_load(t + 11 * TILE + k);
        const maf_lane v69_4 = maf_load(t + 12 * TILE + k);
        const maf_lane v76_1 = v69_3 + v63_1 * v74_1;
        const maf_lane v76_2 = v69_4 + v63_2 * v74_2;
        const maf_lane v73_1 = maf_load(t + k);
        const maf_lane v73_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v62 = maf_load(t + 2 * TILE + k);
        const maf_lane v78 = v62 + (v73_1 + v73_2);
        maf_store(t + 7 * TILE + k, v78);
        const maf_lane v79_1 = v76_2;
        maf_store(t + 13 * TILE + k, v79_1);
        const maf_lane v79_2 = v76_1;
        maf_store(t + 14 * TILE + k, v79_2);
    }

    /* layer 11: autoregressive, forward */
    maf_strips(t + 15 * TILE, flow_11_net_1_weight, 2, 1, t + 13 * TILE, flow_11_net_1_bias, strip10, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v80 = maf_load(t + (15 + j) * TILE + k);
            const maf_lane v81 = maf_select_lt(maf_set(0.0f), v80, v80, maf_set(0.0f));
            maf_store(t + (63 + j) * TILE + k, v81);
        }
    maf_matvec(t + 15 * TILE, flow_11_net_2_weight, 48, 1, t + 63 * TILE, flow_11_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v82 = maf_load(t + (15 + j) * TILE + k);
            const maf_lane v83 = maf_select_lt(maf_set(0.0f), v82, v82, maf_set(0.0f));
            maf_store(t + (63 + j) * TILE + k, v83);
        }
    maf_strips(t, flow_11_net_3_weight, 48, 1, t + 63 * TILE, NULL, strip11, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v84_1 = maf_load(t + k);
        const maf_lane v84_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v84_3 = maf_load(t + 2 * TILE + k);
        const maf_lane v84_4 = maf_load(t + 3 * TILE + k);
        const maf_lane v85_1 = v84_1 + flow_11_net_3_bias[0];
        maf_store(t + 8 * TILE + k, v85_1);
        const maf_lane v85_2 = v84_2 + flow_11_net_3_bias[1];
        maf_store(t + 9 * TILE + k, v85_2);
        const maf_lane v85_3 = v84_3 + flow_11_net_3_bias[2];
        maf_store(t + 10 * TILE + k, v85_3);
        const maf_lane v85_4 = v84_4 + flow_11_net_3_bias[3];
        maf_store(t + 11 * TILE + k, v85_4);
        const maf_lane v89_1 = v85_1 / (maf_abs(v85_1) * 0.14476483f + 1.0f);
        maf_store(t + 4 * TILE + k, v89_1);
        const maf_lane v89_2 = v85_2 / (maf_abs(v85_2) * 0.14476483f + 1.0f);
        maf_store(t + 5 * TILE + k, v89_2);
    }
    maf_each_exp(t, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v79_1 = maf_load(t + 13 * TILE + k);
        const maf_lane v90_1 = maf_load(t + k);
        const maf_lane v79_2 = maf_load(t + 14 * TILE + k);
        const maf_lane v90_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v85_3 = maf_load(t + 10 * TILE + k);
        const maf_lane v85_4 = maf_load(t + 11 * TILE + k);
        const maf_lane v92_1 = v85_3 + v79_1 * v90_1;
        maf_store(t + 2 * TILE + k, v92_1);
        const maf_lane v92_2 = v85_4 + v79_2 * v90_2;
        maf_store(t + 3 * TILE + k, v92_2);
        const maf_lane v89_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v89_2 = maf_load(t + 5 * TILE + k);
        const maf_lane v78 = maf_load(t + 7 * TILE + k);
        const maf_lane v94 = v78 + (v89_1 + v89_2);
        maf_store(t + 6 * TILE + k, v94);
    }
#undef TILE
}

void maf_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float s[1], t[113 * 128];
    size_t first, k;
    (void)work;
    maf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        maf_forward_tile(params, s, m, t, NULL);
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

static void maf_inverse_prologue(const float *params, float *s)
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

static void maf_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)total;

    /* layer 11: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_lane x1 = maf_load(t + k);
        const maf_lane v2 = (x1 - flow_11_net_3_bias[2]) * s[5];
        maf_store(t + 2 * TILE + k, v2);
    }
    maf_matvec(t + 3 * TILE, flow_11_net_1_weight, 2, 1, t + 2 * TILE, flow_11_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v3 = maf_load(t + (3 + j) * TILE + k);
            const maf_lane v4 = maf_select_lt(maf_set(0.0f), v3, v3, maf_set(0.0f));
            maf_store(t + (51 + j) * TILE + k, v4);
        }
    maf_matvec(t + 3 * TILE, flow_11_net_2_weight, 48, 1, t + 51 * TILE, flow_11_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v5 = maf_load(t + (3 + j) * TILE + k);
            const maf_lane v6 = maf_select_lt(maf_set(0.0f), v5, v5, maf_set(0.0f));
            maf_store(t + (51 + j) * TILE + k, v6);
        }
    maf_matvec(t + 3 * TILE, flow_11_net_3_weight + 48, 96, 1, t + 51 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v7_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v7_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v8_1 = v7_1 + flow_11_net_3_bias[1];
        const maf_lane v8_2 = v7_2 + flow_11_net_3_bias[3];
        const maf_lane v12 = v8_1 / (maf_abs(v8_1) * 0.14476483f + 1.0f);
        maf_store(t + 5 * TILE + k, v12);
        const maf_lane x2 = maf_load(t + 1 * TILE + k);
        const maf_lane v13 = x2 - v8_2;
        maf_store(t + 6 * TILE + k, v13);
        const maf_lane v14 = -v12;
        maf_store(t + 7 * TILE + k, v14);
    }
    maf_each_exp(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v13 = maf_load(t + 6 * TILE + k);
        const maf_lane v15 = maf_load(t + k);
        const maf_lane v12 = maf_load(t + 5 * TILE + k);
        const maf_lane v2 = maf_load(t + 2 * TILE + k);
        const maf_lane v19_1 = v2;
        maf_store(t + 3 * TILE + k, v19_1);
        const maf_lane v19_2 = (v13 * v15);
        maf_store(t + 4 * TILE + k, v19_2);
        const maf_lane v20 = (-(maf_set(s[3]) + v12));
        maf_store(t + 1 * TILE + k, v20);
        const maf_lane v22 = (v19_2 - flow_9_net_3_bias[2]) * s[11];
        maf_store(t + 7 * TILE + k, v22);
    }

    /* layer 9: autoregressive, inverse */
    maf_matvec(t + 8 * TILE, flow_9_net_1_weight, 2, 1, t + 7 * TILE, flow_9_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v23 = maf_load(t + (8 + j) * TILE + k);
            const maf_lane v24 = maf_select_lt(maf_set(0.0f), v23, v23, maf_set(0.0f));
            maf_store(t + (56 + j) * TILE + k, v24);
        }
    maf_matvec(t + 8 * TILE, flow_9_net_2_weight, 48, 1, t + 56 * TILE, flow_9_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v25 = maf_load(t + (8 + j) * TILE + k);
            const maf_lane v26 = maf_select_lt(maf_set(0.0f), v25, v25, maf_set(0.0f));
            maf_store(t + (56 + j) * TILE + k, v26);
        }
    maf_matvec(t + 5 * TILE, flow_9_net_3_weight + 48, 96, 1, t + 56 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v27_1 = maf_load(t + 5 * TILE + k);
        const maf_lane v27_2 = maf_load(t + 6 * TILE + k);
        const maf_lane v28_1 = v27_1 + flow_9_net_3_bias[1];
        const maf_lane v28_2 = v27_2 + flow_9_net_3_bias[3];
        const maf_lane v32 = v28_1 / (maf_abs(v28_1) * 0.14476483f + 1.0f);
        maf_store(t + k, v32);
        const maf_lane v19_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v33 = v19_1 - v28_2;
        maf_store(t + 2 * TILE + k, v33);
        const maf_lane v34 = -v32;
        maf_store(t + 8 * TILE + k, v34);
    }
    maf_each_exp(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v33 = maf_load(t + 2 * TILE + k);
        const maf_lane v35 = maf_load(t + 3 * TILE + k);
        const maf_lane v32 = maf_load(t + k);
        const maf_lane v22 = maf_load(t + 7 * TILE + k);
        const maf_lane v39_1 = v22;
        maf_store(t + 4 * TILE + k, v39_1);
        const maf_lane v39_2 = (v33 * v35);
        maf_store(t + 5 * TILE + k, v39_2);
        const maf_lane v20 = maf_load(t + 1 * TILE + k);
        const maf_lane v41 = v20 + (-(maf_set(s[9]) + v32));
        maf_store(t + 6 * TILE + k, v41);
    }

    /* layer 7: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v39_2 = maf_load(t + 5 * TILE + k);
        const maf_lane v43 = (v39_2 - flow_7_net_3_bias[2]) * s[17];
        maf_store(t + k, v43);
    }
    maf_matvec(t + 7 * TILE, flow_7_net_1_weight, 2, 1, t, flow_7_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v44 = maf_load(t + (7 + j) * TILE + k);
            const maf_lane v45 = maf_select_lt(maf_set(0.0f), v44, v44, maf_set(0.0f));
            maf_store(t + (55 + j) * TILE + k, v45);
        }
    maf_matvec(t + 7 * TILE, flow_7_net_2_weight, 48, 1, t + 55 * TILE, flow_7_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v46 = maf_load(t + (7 + j) * TILE + k);
            const maf_lane v47 = maf_select_lt(maf_set(0.0f), v46, v46, maf_set(0.0f));
            maf_store(t + (55 + j) * TILE + k, v47);
        }
    maf_matvec(t + 1 * TILE, flow_7_net_3_weight + 48, 96, 1, t + 55 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v48_1 = maf_load(t + 1 * TILE + k);
        const maf_lane v48_2 = maf_load(t + 2 * TILE + k);
        const maf_lane v49_1 = v48_1 + flow_7_net_3_bias[1];
        const maf_lane v49_2 = v48_2 + flow_7_net_3_bias[3];
        const maf_lane v53 = v49_1 / (maf_abs(v49_1) * 0.14476483f + 1.0f);
        maf_store(t + 3 * TILE + k, v53);
        const maf_lane v39_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v54 = v39_1 - v49_2;
        maf_store(t + 7 * TILE + k, v54);
        const maf_lane v55 = -v53;
        maf_store(t + 8 * TILE + k, v55);
    }
    maf_each_exp(t + 1 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v54 = maf_load(t + 7 * TILE + k);
        const maf_lane v56 = maf_load(t + 1 * TILE + k);
        const maf_lane v53 = maf_load(t + 3 * TILE + k);
        const maf_lane v43 = maf_load(t + k);
        const maf_lane v60_1 = v43;
        maf_store(t + 4 * TILE + k, v60_1);
        const maf_lane v60_2 = (v54 * v56);
        maf_store(t + 5 * TILE + k, v60_2);
        const maf_lane v41 = maf_load(t + 6 * TILE + k);
        const maf_lane v62 = v41 + (-(maf_set(s[15]) + v53));
        maf_store(t + 2 * TILE + k, v62);
    }

    /* layer 5: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v60_2 = maf_load(t + 5 * TILE + k);
        const maf_lane v64 = (v60_2 - flow_5_net_3_bias[2]) * s[23];
        maf_store(t + k, v64);
    }
    maf_matvec(t + 6 * TILE, flow_5_net_1_weight, 2, 1, t, flow_5_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v65 = maf_load(t + (6 + j) * TILE + k);
            const maf_lane v66 = maf_select_lt(maf_set(0.0f), v65, v65, maf_set(0.0f));
            maf_store(t + (54 + j) * TILE + k, v66);
        }
    maf_matvec(t + 6 * TILE, flow_5_net_2_weight, 48, 1, t + 54 * TILE, flow_5_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v67 = maf_load(t + (6 + j) * TILE + k);
            const maf_lane v68 = maf_select_lt(maf_set(0.0f), v67, v67, maf_set(0.0f));
            maf_store(t + (54 + j) * TILE + k, v68);
        }
    maf_matvec(t + 6 * TILE, flow_5_net_3_weight + 48, 96, 1, t + 54 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v69_1 = maf_load(t + 6 * TILE + k);
        const maf_lane v69_2 = maf_load(t + 7 * TILE + k);
        const maf_lane v70_1 = v69_1 + flow_5_net_3_bias[1];
        const maf_lane v70_2 = v69_2 + flow_5_net_3_bias[3];
        const maf_lane v74 = v70_1 / (maf_abs(v70_1) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v74);
        const maf_lane v60_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v75 = v60_1 - v70_2;
        maf_store(t + 3 * TILE + k, v75);
        const maf_lane v76 = -v74;
        maf_store(t + 8 * TILE + k, v76);
    }
    maf_each_exp(t + 4 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v75 = maf_load(t + 3 * TILE + k);
        const maf_lane v77 = maf_load(t + 4 * TILE + k);
        const maf_lane v74 = maf_load(t + 1 * TILE + k);
        const maf_lane v64 = maf_load(t + k);
        const maf_lane v81_1 = v64;
        maf_store(t + 5 * TILE + k, v81_1);
        const maf_lane v81_2 = (v75 * v77);
        maf_store(t + 6 * TILE + k, v81_2);
        const maf_lane v62 = maf_load(t + 2 * TILE + k);
        const maf_lane v83 = v62 + (-(maf_set(s[21]) + v74));
        maf_store(t + 7 * TILE + k, v83);
    }

    /* layer 3: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v81_2 = maf_load(t + 6 * TILE + k);
        const maf_lane v85 = (v81_2 - flow_3_net_3_bias[2]) * s[29];
        maf_store(t + k, v85);
    }
    maf_matvec(t + 8 * TILE, flow_3_net_1_weight, 2, 1, t, flow_3_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v86 = maf_load(t + (8 + j) * TILE + k);
            const maf_lane v87 = maf_select_lt(maf_set(0.0f), v86, v86, maf_set(0.0f));
            maf_store(t + (56 + j) * TILE + k, v87);
        }
    maf_matvec(t + 8 * TILE, flow_3_net_2_weight, 48, 1, t + 56 * TILE, flow_3_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v88 = maf_load(t + (8 + j) * TILE + k);
            const maf_lane v89 = maf_select_lt(maf_set(0.0f), v88, v88, maf_set(0.0f));
            maf_store(t + (56 + j) * TILE + k, v89);
        }
    maf_matvec(t + 1 * TILE, flow_3_net_3_weight + 48, 96, 1, t + 56 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v90_1 = maf_load(t + 1 * TILE + k);
        const maf_lane v90_2 = maf_load(t + 2 * TILE + k);
        const maf_lane v91_1 = v90_1 + flow_3_net_3_bias[1];
        const maf_lane v91_2 = v90_2 + flow_3_net_3_bias[3];
        const maf_lane v95 = v91_1 / (maf_abs(v91_1) * 0.14476483f + 1.0f);
        maf_store(t + 3 * TILE + k, v95);
        const maf_lane v81_1 = maf_load(t + 5 * TILE + k);
        const maf_lane v96 = v81_1 - v91_2;
        maf_store(t + 4 * TILE + k, v96);
        const maf_lane v97 = -v95;
        maf_store(t + 8 * TILE + k, v97);
    }
    maf_each_exp(t + 1 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v96 = maf_load(t + 4 * TILE + k);
        const maf_lane v98 = maf_load(t + 1 * TILE + k);
        const maf_lane v95 = maf_load(t + 3 * TILE + k);
        const maf_lane v85 = maf_load(t + k);
        const maf_lane v102_1 = v85;
        maf_store(t + 5 * TILE + k, v102_1);
        const maf_lane v102_2 = (v96 * v98);
        maf_store(t + 6 * TILE + k, v102_2);
        const maf_lane v83 = maf_load(t + 7 * TILE + k);
        const maf_lane v104 = v83 + (-(maf_set(s[27]) + v95));
        maf_store(t + 2 * TILE + k, v104);
    }

    /* layer 1: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v102_2 = maf_load(t + 6 * TILE + k);
        const maf_lane v106 = (v102_2 - flow_1_net_3_bias[2]) * s[35];
        maf_store(t + k, v106);
    }
    maf_matvec(t + 7 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v107 = maf_load(t + (7 + j) * TILE + k);
            const maf_lane v108 = maf_select_lt(maf_set(0.0f), v107, v107, maf_set(0.0f));
            maf_store(t + (55 + j) * TILE + k, v108);
        }
    maf_matvec(t + 7 * TILE, flow_1_net_2_weight, 48, 1, t + 55 * TILE, flow_1_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v109 = maf_load(t + (7 + j) * TILE + k);
            const maf_lane v110 = maf_select_lt(maf_set(0.0f), v109, v109, maf_set(0.0f));
            maf_store(t + (55 + j) * TILE + k, v110);
        }
    maf_matvec(t + 3 * TILE, flow_1_net_3_weight + 48, 96, 1, t + 55 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v111_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v111_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v112_1 = v111_1 + flow_1_net_3_bias[1];
        const maf_lane v112_2 = v111_2 + flow_1_net_3_bias[3];
        const maf_lane v116 = v112_1 / (maf_abs(v112_1) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v116);
        const maf_lane v102_1 = maf_load(t + 5 * TILE + k);
        const maf_lane v117 = v102_1 - v112_2;
        maf_store(t + 7 * TILE + k, v117);
        const maf_lane v118 = -v116;
        maf_store(t + 8 * TILE + k, v118);
    }
    maf_each_exp(t + 3 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v117 = maf_load(t + 7 * TILE + k);
        const maf_lane v119 = maf_load(t + 3 * TILE + k);
        const maf_lane v116 = maf_load(t + 1 * TILE + k);
        const maf_lane v106 = maf_load(t + k);
        const maf_lane v123_1 = v106;
        maf_store(t + 4 * TILE + k, v123_1);
        const maf_lane v123_2 = (v117 * v119);
        maf_store(t + 5 * TILE + k, v123_2);
        const maf_lane v104 = maf_load(t + 2 * TILE + k);
        const maf_lane v125 = v104 + (-(maf_set(s[33]) + v116));
        maf_store(t + 6 * TILE + k, v125);
    }
#undef TILE
}

void maf_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[37], t[105 * 128];
    size_t first, k;
    (void)work;
    maf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        maf_inverse_tile(params, s, m, t, NULL);
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

static void maf_log_prob_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void maf_log_prob_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)s;
    (void)total;

    /* layer 1: autoregressive, forward */
    maf_strips(t + 2 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, strip0, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v1 = maf_load(t + (2 + j) * TILE + k);
            const maf_lane v2 = maf_select_lt(maf_set(0.0f), v1, v1, maf_set(0.0f));
            maf_store(t + (50 + j) * TILE + k, v2);
        }
    maf_matvec(t + 2 * TILE, flow_1_net_2_weight, 48, 1, t + 50 * TILE, flow_1_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v3 = maf_load(t + (2 + j) * TILE + k);
            const maf_lane v4 = maf_select_lt(maf_set(0.0f), v3, v3, maf_set(0.0f));
            maf_store(t + (50 + j) * TILE + k, v4);
        }
    maf_strips(t + 2 * TILE, flow_1_net_3_weight, 48, 1, t + 50 * TILE, NULL, strip1, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v5_1 = maf_load(t + 2 * TILE + k);
        const maf_lane v5_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v5_3 = maf_load(t + 4 * TILE + k);
        const maf_lane v5_4 = maf_load(t + 5 * TILE + k);
        const maf_lane v6_1 = v5_1 + flow_1_net_3_bias[0];
        maf_store(t + 6 * TILE + k, v6_1);
        const maf_lane v6_2 = v5_2 + flow_1_net_3_bias[1];
        maf_store(t + 7 * TILE + k, v6_2);
        const maf_lane v6_3 = v5_3 + flow_1_net_3_bias[2];
        maf_store(t + 8 * TILE + k, v6_3);
        const maf_lane v6_4 = v5_4 + flow_1_net_3_bias[3];
        maf_store(t + 9 * TILE + k, v6_4);
        const maf_lane v10_1 = v6_1 / (maf_abs(v6_1) * 0.14476483f + 1.0f);
        maf_store(t + 10 * TILE + k, v10_1);
        const maf_lane v10_2 = v6_2 / (maf_abs(v6_2) * 0.14476483f + 1.0f);
        maf_store(t + 11 * TILE + k, v10_2);
    }
    maf_each_exp(t + 2 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane x1 = maf_load(t + k);
        const maf_lane v11_1 = maf_load(t + 2 * TILE + k);
        const maf_lane x2 = maf_load(t + 1 * TILE + k);
        const maf_lane v11_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v6_3 = maf_load(t + 8 * TILE + k);
        const maf_lane v6_4 = maf_load(t + 9 * TILE + k);
        const maf_lane v13_1 = v6_3 + x1 * v11_1;
        const maf_lane v13_2 = v6_4 + x2 * v11_2;
        const maf_lane v10_1 = maf_load(t + 10 * TILE + k);
        const maf_lane v10_2 = maf_load(t + 11 * TILE + k);
        const maf_lane v14 = v10_1 + v10_2;
        maf_store(t + 4 * TILE + k, v14);
        const maf_lane v15_1 = v13_2;
        maf_store(t + 12 * TILE + k, v15_1);
        const maf_lane v15_2 = v13_1;
        maf_store(t + 13 * TILE + k, v15_2);
    }

    /* layer 3: autoregressive, forward */
    maf_strips(t + 14 * TILE, flow_3_net_1_weight, 2, 1, t + 12 * TILE, flow_3_net_1_bias, strip2, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v16 = maf_load(t + (14 + j) * TILE + k);
            const maf_lane v17 = maf_select_lt(maf_set(0.0f), v16, v16, maf_set(0.0f));
            maf_store(t + (62 + j) * TILE + k, v17);
        }
    maf_matvec(t + 14 * TILE, flow_3_net_2_weight, 48, 1, t + 62 * TILE, flow_3_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v18 = maf_load(t + (14 + j) * TILE + k);
            const maf_lane v19 = maf_select_lt(maf_set(0.0f), v18, v18, maf_set(0.0f));
            maf_store(t + (62 + j) * TILE + k, v19);
        }
    maf_strips(t, flow_3_net_3_weight, 48, 1, t + 62 * TILE, NULL, strip3, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v20_1 = maf_load(t + k);
        const maf_lane v20_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v20_3 = maf_load(t + 2 * TILE + k);
        const maf_lane v20_4 = maf_load(t + 3 * TILE + k);
        const maf_lane v21_1 = v20_1 + flow_3_net_3_bias[0];
        maf_store(t + 5 * TILE + k, v21_1);
        const maf_lane v21_2 = v20_2 + flow_3_net_3_bias[1];
        maf_store(t + 6 * TILE + k, v21_2);
        const maf_lane v21_3 = v20_3 + flow_3_net_3_bias[2];
        maf_store(t + 7 * TILE + k, v21_3);
        const maf_lane v21_4 = v20_4 + flow_3_net_3_bias[3];
        maf_store(t + 8 * TILE + k, v21_4);
        const maf_lane v25_1 = v21_1 / (maf_abs(v21_1) * 0.14476483f + 1.0f);
        maf_store(t + 9 * TILE + k, v25_1);
        const maf_lane v25_2 = v21_2 / (maf_abs(v21_2) * 0.14476483f + 1.0f);
        maf_store(t + 10 * TILE + k, v25_2);
    }
    maf_each_exp(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v15_1 = maf_load(t + 12 * TILE + k);
        const maf_lane v26_1 = maf_load(t + k);
        const maf_lane v15_2 = maf_load(t + 13 * TILE + k);
        const maf_lane v26_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v21_3 = maf_load(t + 7 * TILE + k);
        const maf_lane v21_4 = maf_load(t + 8 * TILE + k);
        const maf_lane v28_1 = v21_3 + v15_1 * v26_1;
        const maf_lane v28_2 = v21_4 + v15_2 * v26_2;
        const maf_lane v25_1 = maf_load(t + 9 * TILE + k);
        const maf_lane v25_2 = maf_load(t + 10 * TILE + k);
        const maf_lane v14 = maf_load(t + 4 * TILE + k);
        const maf_lane v30 = v14 + (v25_1 + v25_2);
        maf_store(t + 2 * TILE + k, v30);
        const maf_lane v31_1 = v28_2;
        maf_store(t + 14 * TILE + k, v31_1);
        const maf_lane v31_2 = v28_1;
        maf_store(t + 15 * TILE + k, v31_2);
    }

    /* layer 5: autoregressive, forward */
    maf_strips(t + 16 * TILE, flow_5_net_1_weight, 2, 1, t + 14 * TILE, flow_5_net_1_bias, strip4, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v32 = maf_load(t + (16 + j) * TILE + k);
            const maf_lane v33 = maf_select_lt(maf_set(0.0f), v32, v32, maf_set(0.0f));
            maf_store(t + (64 + j) * TILE + k, v33);
        }
    maf_matvec(t + 16 * TILE, flow_5_net_2_weight, 48, 1, t + 64 * TILE, flow_5_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v34 = maf_load(t + (16 + j) * TILE + k);
            const maf_lane v35 = maf_select_lt(maf_set(0.0f), v34, v34, maf_set(0.0f));
            maf_store(t + (64 + j) * TILE + k, v35);
        }
    maf_strips(t + 3 * TILE, flow_5_net_3_weight, 48, 1, t + 64 * TILE, NULL, strip5, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v36_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v36_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v36_3 = maf_load(t + 5 * TILE + k);
        const maf_lane v36_4 = maf_load(t + 6 * TILE + k);
        const maf_lane v37_1 = v36_1 + flow_5_net_3_bias[0];
        maf_store(t + 7 * TILE + k, v37_1);
        const maf_lane v37_2 = v36_2 + flow_5_net_3_bias[1];
        maf_store(t + 8 * TILE + k, v37_2);
        const maf_lane v37_3 = v36_3 + flow_5_net_3_bias[2];
        maf_store(t + 9 * TILE + k, v37_3);
        const maf_lane v37_4 = v36_4 + flow_5_net_3_bias[3];
        maf_store(t + 10 * TILE + k, v37_4);
        const maf_lane v41_1 = v37_1 / (maf_abs(v37_1) * 0.14476483f + 1.0f);
        maf_store(t + k, v41_1);
        const maf_lane v41_2 = v37_2 / (maf_abs(v37_2) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v41_2);
    }
    maf_each_exp(t + 3 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v31_1 = maf_load(t + 14 * TILE + k);
        const maf_lane v42_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v31_2 = maf_load(t + 15 * TILE + k);
        const maf_lane v42_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v37_3 = maf_load(t + 9 * TILE + k);
        const maf_lane v37_4 = maf_load(t + 10 * TILE + k);
        const maf_lane v44_1 = v37_3 + v31_1 * v42_1;
        const maf_lane v44_2 = v37_4 + v31_2 * v42_2;
        const maf_lane v41_1 = maf_load(t + k);
        const maf_lane v41_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v30 = maf_load(t + 2 * TILE + k);
        const maf_lane v46 = v30 + (v41_1 + v41_2);
        maf_store(t + 5 * TILE + k, v46);
        const maf_lane v47_1 = v44_2;
        maf_store(t + 11 * TILE + k, v47_1);
        const maf_lane v47_2 = v44_1;
        maf_store(t + 12 * TILE + k, v47_2);
    }

    /* layer 7: autoregressive, forward */
    maf_strips(t + 13 * TILE, flow_7_net_1_weight, 2, 1, t + 11 * TILE, flow_7_net_1_bias, strip6, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v48 = maf_load(t + (13 + j) * TILE + k);
            const maf_lane v49 = maf_select_lt(maf_set(0.0f), v48, v48, maf_set(0.0f));
            maf_store(t + (61 + j) * TILE + k, v49);
        }
    maf_matvec(t + 13 * TILE, flow_7_net_2_weight, 48, 1, t + 61 * TILE, flow_7_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v50 = maf_load(t + (13 + j) * TILE + k);
            const maf_lane v51 = maf_select_lt(maf_set(0.0f), v50, v50, maf_set(0.0f));
            maf_store(t + (61 + j) * TILE + k, v51);
        }
    maf_strips(t, flow_7_net_3_weight, 48, 1, t + 61 * TILE, NULL, strip7, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v52_1 = maf_load(t + k);
        const maf_lane v52_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v52_3 = maf_load(t + 2 * TILE + k);
        const maf_lane v52_4 = maf_load(t + 3 * TILE + k);
        const maf_lane v53_1 = v52_1 + flow_7_net_3_bias[0];
        maf_store(t + 6 * TILE + k, v53_1);
        const maf_lane v53_2 = v52_2 + flow_7_net_3_bias[1];
        maf_store(t + 7 * TILE + k, v53_2);
        const maf_lane v53_3 = v52_3 + flow_7_net_3_bias[2];
        maf_store(t + 8 * TILE + k, v53_3);
        const maf_lane v53_4 = v52_4 + flow_7_net_3_bias[3];
        maf_store(t + 9 * TILE + k, v53_4);
        const maf_lane v57_1 = v53_1 / (maf_abs(v53_1) * 0.14476483f + 1.0f);
        maf_store(t + 13 * TILE + k, v57_1);
        const maf_lane v57_2 = v53_2 / (maf_abs(v53_2) * 0.14476483f + 1.0f);
        maf_store(t + 14 * TILE + k, v57_2);
    }
    maf_each_exp(t, t + 13 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v47_1 = maf_load(t + 11 * TILE + k);
        const maf_lane v58_1 = maf_load(t + k);
        const maf_lane v47_2 = maf_load(t + 12 * TILE + k);
        const maf_lane v58_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v53_3 = maf_load(t + 8 * TILE + k);
        const maf_lane v53_4 = maf_load(t + 9 * TILE + k);
        const maf_lane v60_1 = v53_3 + v47_1 * v58_1;
        const maf_lane v60_2 = v53_4 + v47_2 * v58_2;
        const maf_lane v57_1 = maf_load(t + 13 * TILE + k);
        const maf_lane v57_2 = maf_load(t + 14 * TILE + k);
        const maf_lane v46 = maf_load(t + 5 * TILE + k);
        const maf_lane v62 = v46 + (v57_1 + v57_2);
        maf_store(t + 2 * TILE + k, v62);
        const maf_lane v63_1 = v60_2;
        maf_store(t + 3 * TILE + k, v63_1);
        const maf_lane v63_2 = v60_1;
        maf_store(t + 4 * TILE + k, v63_2);
    }

    /* layer 9: autoregressive, forward */
    maf_strips(t + 5 * TILE, flow_9_net_1_weight, 2, 1, t + 3 * TILE, flow_9_net_1_bias, strip8, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v64 = maf_load(t + (5 + j) * TILE + k);
            const maf_lane v65 = maf_select_lt(maf_set(0.0f), v64, v64, maf_set(0.0f));
            maf_store(t + (53 + j) * TILE + k, v65);
        }
    maf_matvec(t + 5 * TILE, flow_9_net_2_weight, 48, 1, t + 53 * TILE, flow_9_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v66 = maf_load(t + (5 + j) * TILE + k);
            const maf_lane v67 = maf_select_lt(maf_set(0.0f), v66, v66, maf_set(0.0f));
            maf_store(t + (53 + j) * TILE + k, v67);
        }
    maf_strips(t + 5 * TILE, flow_9_net_3_weight, 48, 1, t + 53 * TILE, NULL, strip9, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v68_1 = maf_load(t + 5 * TILE + k);
        const maf_lane v68_2 = maf_load(t + 6 * TILE + k);
        const maf_lane v68_3 = maf_load(t + 7 * TILE + k);
        const maf_lane v68_4 = maf_load(t + 8 * TILE + k);
        const maf_lane v69_1 = v68_1 + flow_9_net_3_bias[0];
        maf_store(t + 9 * TILE + k, v69_1);
        const maf_lane v69_2 = v68_2 + flow_9_net_3_bias[1];
        maf_store(t + 10 * TILE + k, v69_2);
        const maf_lane v69_3 = v68_3 + flow_9_net_3_bias[2];
        maf_store(t + 11 * TILE + k, v69_3);
        const maf_lane v69_4 = v68_4 + flow_9_net_3_bias[3];
        maf_store(t + 12 * TILE + k, v69_4);
        const maf_lane v73_1 = v69_1 / (maf_abs(v69_1) * 0.14476483f + 1.0f);
        maf_store(t + k, v73_1);
        const maf_lane v73_2 = v69_2 / (maf_abs(v69_2) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v73_2);
    }
    maf_each_exp(t + 5 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v63_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v74_1 = maf_load(t + 5 * TILE + k);
        const maf_lane v63_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v74_2 = maf_load(t + 6 * TILE + k);
        const maf_lane v69_3 = maf_load(t + 11 * TILE + k);
        const maf_lane v69_4 = maf_load(t + 12 * TILE + k);
        const maf_lane v76_1 = v69_3 + v63_1 * v74_1;
        const maf_lane v76_2 = v69_4 + v63_2 * v74_2;
        const maf_lane v73_1 = maf_load(t + k);
        const maf_lane v73_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v62 = maf_load(t + 2 * TILE + k);
        const maf_lane v78 = v62 + (v73_1 + v73_2);
        maf_store(t + 7 * TILE + k, v78);
        const maf_lane v79_1 = v76_2;
        maf_store(t + 13 * TILE + k, v79_1);
        const maf_lane v79_2 = v76_1;
        maf_store(t + 14 * TILE + k, v79_2);
    }

    /* layer 11: autoregressive, forward */
    maf_strips(t + 15 * TILE, flow_11_net_1_weight, 2, 1, t + 13 * TILE, flow_11_net_1_bias, strip10, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v80 = maf_load(t + (15 + j) * TILE + k);
            const maf_lane v81 = maf_select_lt(maf_set(0.0f), v80, v80, maf_set(0.0f));
            maf_store(t + (63 + j) * TILE + k, v81);
        }
    maf_matvec(t + 15 * TILE, flow_11_net_2_weight, 48, 1, t + 63 * TILE, flow_11_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v82 = maf_load(t + (15 + j) * TILE + k);
            const maf_lane v83 = maf_select_lt(maf_set(0.0f), v82, v82, maf_set(0.0f));
            maf_store(t + (63 + j) * TILE + k, v83);
        }
    maf_strips(t, flow_11_net_3_weight, 48, 1, t + 63 * TILE, NULL, strip11, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v84_1 = maf_load(t + k);
        const maf_lane v84_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v84_3 = maf_load(t + 2 * TILE + k);
        const maf_lane v84_4 = maf_load(t + 3 * TILE + k);
        const maf_lane v85_1 = v84_1 + flow_11_net_3_bias[0];
        maf_store(t + 8 * TILE + k, v85_1);
        const maf_lane v85_2 = v84_2 + flow_11_net_3_bias[1];
        maf_store(t + 9 * TILE + k, v85_2);
        const maf_lane v85_3 = v84_3 + flow_11_net_3_bias[2];
        maf_store(t + 10 * TILE + k, v85_3);
        const maf_lane v85_4 = v84_4 + flow_11_net_3_bias[3];
        maf_store(t + 11 * TILE + k, v85_4);
        const maf_lane v89_1 = v85_1 / (maf_abs(v85_1) * 0.14476483f + 1.0f);
        maf_store(t + 4 * TILE + k, v89_1);
        const maf_lane v89_2 = v85_2 / (maf_abs(v85_2) * 0.14476483f + 1.0f);
        maf_store(t + 5 * TILE + k, v89_2);
    }
    maf_each_exp(t, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v79_1 = maf_load(t + 13 * TILE + k);
        const maf_lane v90_1 = maf_load(t + k);
        const maf_lane v79_2 = maf_load(t + 14 * TILE + k);
        const maf_lane v90_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v85_3 = maf_load(t + 10 * TILE + k);
        const maf_lane v85_4 = maf_load(t + 11 * TILE + k);
        const maf_lane v92_1 = v85_3 + v79_1 * v90_1;
        const maf_lane v92_2 = v85_4 + v79_2 * v90_2;
        const maf_lane v89_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v89_2 = maf_load(t + 5 * TILE + k);
        const maf_lane v78 = maf_load(t + 7 * TILE + k);
        const maf_lane v99 = v78 + (v89_1 + v89_2) + (((v92_1 * v92_1) + (v92_2 * v92_2)) * (-0.5f) - 1.837877f);
        maf_store(t + 2 * TILE + k, v99);
    }
#undef TILE
}

void maf_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float s[1], t[113 * 128];
    size_t first, k;
    (void)work;
    maf_log_prob_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        maf_log_prob_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++)
            log_prob[first + k] = t[256 + k];
    }
}

/* ---- score ---- */

static void maf_score_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void maf_score_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    (void)total;

    /* layer 1: autoregressive, forward */
    maf_strips(t + 2 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, strip0, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v1 = maf_load(t + (2 + j) * TILE + k);
            const maf_lane v2 = maf_select_lt(maf_set(0.0f), v1, v1, maf_set(0.0f));
            maf_store(t + (50 + j) * TILE + k, v2);
        }
    maf_matvec(t + 2 * TILE, flow_1_net_2_weight, 48, 1, t + 50 * TILE, flow_1_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v3 = maf_load(t + (2 + j) * TILE + k);
            const maf_lane v4 = maf_select_lt(maf_set(0.0f), v3, v3, maf_set(0.0f));
            maf_store(t + (98 + j) * TILE + k, v4);
        }
    maf_strips(t + 2 * TILE, flow_1_net_3_weight, 48, 1, t + 98 * TILE, NULL, strip1, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v5_1 = maf_load(t + 2 * TILE + k);
        const maf_lane v5_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v5_3 = maf_load(t + 4 * TILE + k);
        const maf_lane v5_4 = maf_load(t + 5 * TILE + k);
        const maf_lane v6_1 = v5_1 + flow_1_net_3_bias[0];
        maf_store(t + 6 * TILE + k, v6_1);
        const maf_lane v6_2 = v5_2 + flow_1_net_3_bias[1];
        maf_store(t + 7 * TILE + k, v6_2);
        const maf_lane v6_3 = v5_3 + flow_1_net_3_bias[2];
        maf_store(t + 8 * TILE + k, v6_3);
        const maf_lane v6_4 = v5_4 + flow_1_net_3_bias[3];
        maf_store(t + 9 * TILE + k, v6_4);
        const maf_lane v9_1 = maf_abs(v6_1) * 0.14476483f + 1.0f;
        maf_store(t + 10 * TILE + k, v9_1);
        const maf_lane v9_2 = maf_abs(v6_2) * 0.14476483f + 1.0f;
        maf_store(t + 11 * TILE + k, v9_2);
        const maf_lane v10_1 = v6_1 / v9_1;
        maf_store(t + 12 * TILE + k, v10_1);
        const maf_lane v10_2 = v6_2 / v9_2;
        maf_store(t + 13 * TILE + k, v10_2);
    }
    maf_each_exp(t + 2 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane x1 = maf_load(t + k);
        const maf_lane v11_1 = maf_load(t + 2 * TILE + k);
        const maf_lane x2 = maf_load(t + 1 * TILE + k);
        const maf_lane v11_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v6_3 = maf_load(t + 8 * TILE + k);
        const maf_lane v6_4 = maf_load(t + 9 * TILE + k);
        const maf_lane v13_1 = v6_3 + x1 * v11_1;
        const maf_lane v13_2 = v6_4 + x2 * v11_2;
        const maf_lane v14_1 = v13_2;
        maf_store(t + 4 * TILE + k, v14_1);
        const maf_lane v14_2 = v13_1;
        maf_store(t + 5 * TILE + k, v14_2);
    }

    /* layer 3: autoregressive, forward */
    maf_strips(t + 146 * TILE, flow_3_net_1_weight, 2, 1, t + 4 * TILE, flow_3_net_1_bias, strip2, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v15 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v16 = maf_select_lt(maf_set(0.0f), v15, v15, maf_set(0.0f));
            maf_store(t + (194 + j) * TILE + k, v16);
        }
    maf_matvec(t + 146 * TILE, flow_3_net_2_weight, 48, 1, t + 194 * TILE, flow_3_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v17 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v18 = maf_select_lt(maf_set(0.0f), v17, v17, maf_set(0.0f));
            maf_store(t + (242 + j) * TILE + k, v18);
        }
    maf_strips(t + 14 * TILE, flow_3_net_3_weight, 48, 1, t + 242 * TILE, NULL, strip3, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v19_1 = maf_load(t + 14 * TILE + k);
        const maf_lane v19_2 = maf_load(t + 15 * TILE + k);
        const maf_lane v19_3 = maf_load(t + 16 * TILE + k);
        const maf_lane v19_4 = maf_load(t + 17 * TILE + k);
        const maf_lane v20_1 = v19_1 + flow_3_net_3_bias[0];
        maf_store(t + 18 * TILE + k, v20_1);
        const maf_lane v20_2 = v19_2 + flow_3_net_3_bias[1];
        maf_store(t + 19 * TILE + k, v20_2);
        const maf_lane v20_3 = v19_3 + flow_3_net_3_bias[2];
        maf_store(t + 20 * TILE + k, v20_3);
        const maf_lane v20_4 = v19_4 + flow_3_net_3_bias[3];
        maf_store(t + 21 * TILE + k, v20_4);
        const maf_lane v23_1 = maf_abs(v20_1) * 0.14476483f + 1.0f;
        maf_store(t + 22 * TILE + k, v23_1);
        const maf_lane v23_2 = maf_abs(v20_2) * 0.14476483f + 1.0f;
        maf_store(t + 23 * TILE + k, v23_2);
        const maf_lane v24_1 = v20_1 / v23_1;
        maf_store(t + 24 * TILE + k, v24_1);
        const maf_lane v24_2 = v20_2 / v23_2;
        maf_store(t + 25 * TILE + k, v24_2);
    }
    maf_each_exp(t + 14 * TILE, t + 24 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v14_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v25_1 = maf_load(t + 14 * TILE + k);
        const maf_lane v14_2 = maf_load(t + 5 * TILE + k);
        const maf_lane v25_2 = maf_load(t + 15 * TILE + k);
        const maf_lane v20_3 = maf_load(t + 20 * TILE + k);
        const maf_lane v20_4 = maf_load(t + 21 * TILE + k);
        const maf_lane v27_1 = v20_3 + v14_1 * v25_1;
        const maf_lane v27_2 = v20_4 + v14_2 * v25_2;
        const maf_lane v28_1 = v27_2;
        maf_store(t + 16 * TILE + k, v28_1);
        const maf_lane v28_2 = v27_1;
        maf_store(t + 17 * TILE + k, v28_2);
    }

    /* layer 5: autoregressive, forward */
    maf_strips(t + 146 * TILE, flow_5_net_1_weight, 2, 1, t + 16 * TILE, flow_5_net_1_bias, strip4, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v29 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v30 = maf_select_lt(maf_set(0.0f), v29, v29, maf_set(0.0f));
            maf_store(t + (290 + j) * TILE + k, v30);
        }
    maf_matvec(t + 146 * TILE, flow_5_net_2_weight, 48, 1, t + 290 * TILE, flow_5_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v31 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v32 = maf_select_lt(maf_set(0.0f), v31, v31, maf_set(0.0f));
            maf_store(t + (338 + j) * TILE + k, v32);
        }
    maf_strips(t + 26 * TILE, flow_5_net_3_weight, 48, 1, t + 338 * TILE, NULL, strip5, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v33_1 = maf_load(t + 26 * TILE + k);
        const maf_lane v33_2 = maf_load(t + 27 * TILE + k);
        const maf_lane v33_3 = maf_load(t + 28 * TILE + k);
        const maf_lane v33_4 = maf_load(t + 29 * TILE + k);
        const maf_lane v34_1 = v33_1 + flow_5_net_3_bias[0];
        maf_store(t + 30 * TILE + k, v34_1);
        const maf_lane v34_2 = v33_2 + flow_5_net_3_bias[1];
        maf_store(t + 31 * TILE + k, v34_2);
        const maf_lane v34_3 = v33_3 + flow_5_net_3_bias[2];
        maf_store(t + 32 * TILE + k, v34_3);
        const maf_lane v34_4 = v33_4 + flow_5_net_3_bias[3];
        maf_store(t + 33 * TILE + k, v34_4);
        const maf_lane v37_1 = maf_abs(v34_1) * 0.14476483f + 1.0f;
        maf_store(t + 34 * TILE + k, v37_1);
        const maf_lane v37_2 = maf_abs(v34_2) * 0.14476483f + 1.0f;
        maf_store(t + 35 * TILE + k, v37_2);
        const maf_lane v38_1 = v34_1 / v37_1;
        maf_store(t + 36 * TILE + k, v38_1);
        const maf_lane v38_2 = v34_2 / v37_2;
        maf_store(t + 37 * TILE + k, v38_2);
    }
    maf_each_exp(t + 26 * TILE, t + 36 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v28_1 = maf_load(t + 16 * TILE + k);
        const maf_lane v39_1 = maf_load(t + 26 * TILE + k);
        const maf_lane v28_2 = maf_load(t + 17 * TILE + k);
        const maf_lane v39_2 = maf_load(t + 27 * TILE + k);
        const maf_lane v34_3 = maf_load(t + 32 * TILE + k);
        const maf_lane v34_4 = maf_load(t + 33 * TILE + k);
        const maf_lane v41_1 = v34_3 + v28_1 * v39_1;
        const maf_lane v41_2 = v34_4 + v28_2 * v39_2;
        const maf_lane v42_1 = v41_2;
        maf_store(t + 28 * TILE + k, v42_1);
        const maf_lane v42_2 = v41_1;
        maf_store(t + 29 * TILE + k, v42_2);
    }

    /* layer 7: autoregressive, forward */
    maf_strips(t + 146 * TILE, flow_7_net_1_weight, 2, 1, t + 28 * TILE, flow_7_net_1_bias, strip6, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v43 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v44 = maf_select_lt(maf_set(0.0f), v43, v43, maf_set(0.0f));
            maf_store(t + (386 + j) * TILE + k, v44);
        }
    maf_matvec(t + 146 * TILE, flow_7_net_2_weight, 48, 1, t + 386 * TILE, flow_7_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v45 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v46 = maf_select_lt(maf_set(0.0f), v45, v45, maf_set(0.0f));
            maf_store(t + (434 + j) * TILE + k, v46);
        }
    maf_strips(t + 38 * TILE, flow_7_net_3_weight, 48, 1, t + 434 * TILE, NULL, strip7, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v47_1 = maf_load(t + 38 * TILE + k);
        const maf_lane v47_2 = maf_load(t + 39 * TILE + k);
        const maf_lane v47_3 = maf_load(t + 40 * TILE + k);
        const maf_lane v47_4 = maf_load(t + 41 * TILE + k);
        const maf_lane v48_1 = v47_1 + flow_7_net_3_bias[0];
        maf_store(t + 42 * TILE + k, v48_1);
        const maf_lane v48_2 = v47_2 + flow_7_net_3_bias[1];
        maf_store(t + 43 * TILE + k, v48_2);
        const maf_lane v48_3 = v47_3 + flow_7_net_3_bias[2];
        maf_store(t + 44 * TILE + k, v48_3);
        const maf_lane v48_4 = v47_4 + flow_7_net_3_bias[3];
        maf_store(t + 45 * TILE + k, v48_4);
        const maf_lane v51_1 = maf_abs(v48_1) * 0.14476483f + 1.0f;
        maf_store(t + 46 * TILE + k, v51_1);
        const maf_lane v51_2 = maf_abs(v48_2) * 0.14476483f + 1.0f;
        maf_store(t + 47 * TILE + k, v51_2);
        const maf_lane v52_1 = v48_1 / v51_1;
        maf_store(t + 48 * TILE + k, v52_1);
        const maf_lane v52_2 = v48_2 / v51_2;
        maf_store(t + 49 * TILE + k, v52_2);
    }
    maf_each_exp(t + 38 * TILE, t + 48 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v42_1 = maf_load(t + 28 * TILE + k);
        const maf_lane v53_1 = maf_load(t + 38 * TILE + k);
        const maf_lane v42_2 = maf_load(t + 29 * TILE + k);
        const maf_lane v53_2 = maf_load(t + 39 * TILE + k);
        const maf_lane v48_3 = maf_load(t + 44 * TILE + k);
        const maf_lane v48_4 = maf_load(t + 45 * TILE + k);
        const maf_lane v55_1 = v48_3 + v42_1 * v53_1;
        const maf_lane v55_2 = v48_4 + v42_2 * v53_2;
        const maf_lane v56_1 = v55_2;
        maf_store(t + 40 * TILE + k, v56_1);
        const maf_lane v56_2 = v55_1;
        maf_store(t + 41 * TILE + k, v56_2);
    }

    /* layer 9: autoregressive, forward */
    maf_strips(t + 146 * TILE, flow_9_net_1_weight, 2, 1, t + 40 * TILE, flow_9_net_1_bias, strip8, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v57 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v58 = maf_select_lt(maf_set(0.0f), v57, v57, maf_set(0.0f));
            maf_store(t + (482 + j) * TILE + k, v58);
        }
    maf_matvec(t + 146 * TILE, flow_9_net_2_weight, 48, 1, t + 482 * TILE, flow_9_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v59 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v60 = maf_select_lt(maf_set(0.0f), v59, v59, maf_set(0.0f));
            maf_store(t + (530 + j) * TILE + k, v60);
        }
    maf_strips(t + 146 * TILE, flow_9_net_3_weight, 48, 1, t + 530 * TILE, NULL, strip9, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v61_1 = maf_load(t + 146 * TILE + k);
        const maf_lane v61_2 = maf_load(t + 147 * TILE + k);
        const maf_lane v61_3 = maf_load(t + 148 * TILE + k);
        const maf_lane v61_4 = maf_load(t + 149 * TILE + k);
        const maf_lane v62_1 = v61_1 + flow_9_net_3_bias[0];
        maf_store(t + 150 * TILE + k, v62_1);
        const maf_lane v62_2 = v61_2 + flow_9_net_3_bias[1];
        maf_store(t + 151 * TILE + k, v62_2);
        const maf_lane v62_3 = v61_3 + flow_9_net_3_bias[2];
        maf_store(t + 152 * TILE + k, v62_3);
        const maf_lane v62_4 = v61_4 + flow_9_net_3_bias[3];
        maf_store(t + 153 * TILE + k, v62_4);
        const maf_lane v65_1 = maf_abs(v62_1) * 0.14476483f + 1.0f;
        maf_store(t + 154 * TILE + k, v65_1);
        const maf_lane v65_2 = maf_abs(v62_2) * 0.14476483f + 1.0f;
        maf_store(t + 155 * TILE + k, v65_2);
        const maf_lane v66_1 = v62_1 / v65_1;
        maf_store(t + 156 * TILE + k, v66_1);
        const maf_lane v66_2 = v62_2 / v65_2;
        maf_store(t + 157 * TILE + k, v66_2);
    }
    maf_each_exp(t + 146 * TILE, t + 156 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v56_1 = maf_load(t + 40 * TILE + k);
        const maf_lane v67_1 = maf_load(t + 146 * TILE + k);
        const maf_lane v56_2 = maf_load(t + 41 * TILE + k);
        const maf_lane v67_2 = maf_load(t + 147 * TILE + k);
        const maf_lane v62_3 = maf_load(t + 152 * TILE + k);
        const maf_lane v62_4 = maf_load(t + 153 * TILE + k);
        const maf_lane v69_1 = v62_3 + v56_1 * v67_1;
        const maf_lane v69_2 = v62_4 + v56_2 * v67_2;
        const maf_lane v70_1 = v69_2;
        maf_store(t + 148 * TILE + k, v70_1);
        const maf_lane v70_2 = v69_1;
        maf_store(t + 149 * TILE + k, v70_2);
    }

    /* layer 11: autoregressive, forward */
    maf_strips(t + 578 * TILE, flow_11_net_1_weight, 2, 1, t + 148 * TILE, flow_11_net_1_bias, strip10, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v71 = maf_load(t + (578 + j) * TILE + k);
            const maf_lane v72 = maf_select_lt(maf_set(0.0f), v71, v71, maf_set(0.0f));
            maf_store(t + (626 + j) * TILE + k, v72);
        }
    maf_matvec(t + 578 * TILE, flow_11_net_2_weight, 48, 1, t + 626 * TILE, flow_11_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v73 = maf_load(t + (578 + j) * TILE + k);
            const maf_lane v74 = maf_select_lt(maf_set(0.0f), v73, v73, maf_set(0.0f));
            maf_store(t + (674 + j) * TILE + k, v74);
        }
    maf_strips(t + 158 * TILE, flow_11_net_3_weight, 48, 1, t + 674 * TILE, NULL, strip11, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v75_1 = maf_load(t + 158 * TILE + k);
        const maf_lane v75_2 = maf_load(t + 159 * TILE + k);
        const maf_lane v75_3 = maf_load(t + 160 * TILE + k);
        const maf_lane v75_4 = maf_load(t + 161 * TILE + k);
        const maf_lane v76_1 = v75_1 + flow_11_net_3_bias[0];
        maf_store(t + 162 * TILE + k, v76_1);
        const maf_lane v76_2 = v75_2 + flow_11_net_3_bias[1];
        maf_store(t + 163 * TILE + k, v76_2);
        const maf_lane v76_3 = v75_3 + flow_11_net_3_bias[2];
        maf_store(t + 164 * TILE + k, v76_3);
        const maf_lane v76_4 = v75_4 + flow_11_net_3_bias[3];
        maf_store(t + 165 * TILE + k, v76_4);
        const maf_lane v79_1 = maf_abs(v76_1) * 0.14476483f + 1.0f;
        maf_store(t + 166 * TILE + k, v79_1);
        const maf_lane v79_2 = maf_abs(v76_2) * 0.14476483f + 1.0f;
        maf_store(t + 167 * TILE + k, v79_2);
        const maf_lane v80_1 = v76_1 / v79_1;
        maf_store(t + 168 * TILE + k, v80_1);
        const maf_lane v80_2 = v76_2 / v79_2;
        maf_store(t + 169 * TILE + k, v80_2);
    }
    maf_each_exp(t + 158 * TILE, t + 168 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v70_1 = maf_load(t + 148 * TILE + k);
        const maf_lane v81_1 = maf_load(t + 158 * TILE + k);
        const maf_lane v70_2 = maf_load(t + 149 * TILE + k);
        const maf_lane v81_2 = maf_load(t + 159 * TILE + k);
        const maf_lane v76_3 = maf_load(t + 164 * TILE + k);
        const maf_lane v76_4 = maf_load(t + 165 * TILE + k);
        const maf_lane v83_1 = v76_3 + v70_1 * v81_1;
        maf_store(t + 160 * TILE + k, v83_1);
        const maf_lane v83_2 = v76_4 + v70_2 * v81_2;
        maf_store(t + 161 * TILE + k, v83_2);
        const maf_lane v79_1 = maf_load(t + 166 * TILE + k);
        const maf_lane v79_2 = maf_load(t + 167 * TILE + k);
        const maf_lane v84_1 = 1.0f / v79_1;
        maf_store(t + 170 * TILE + k, v84_1);
        const maf_lane v84_2 = 1.0f / v79_2;
        maf_store(t + 171 * TILE + k, v84_2);
        const maf_lane v80_1 = maf_load(t + 168 * TILE + k);
        const maf_lane v80_2 = maf_load(t + 169 * TILE + k);
        const maf_lane v86_1 = -(v80_1 / v79_1);
        maf_store(t + 172 * TILE + k, v86_1);
        const maf_lane v86_2 = -(v80_2 / v79_2);
        maf_store(t + 173 * TILE + k, v86_2);
    }

    /* layer 9: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v65_1 = maf_load(t + 154 * TILE + k);
        const maf_lane v65_2 = maf_load(t + 155 * TILE + k);
        const maf_lane v87_1 = 1.0f / v65_1;
        maf_store(t + 166 * TILE + k, v87_1);
        const maf_lane v87_2 = 1.0f / v65_2;
        maf_store(t + 167 * TILE + k, v87_2);
        const maf_lane v66_1 = maf_load(t + 156 * TILE + k);
        const maf_lane v66_2 = maf_load(t + 157 * TILE + k);
        const maf_lane v89_1 = -(v66_1 / v65_1);
        maf_store(t + 168 * TILE + k, v89_1);
        const maf_lane v89_2 = -(v66_2 / v65_2);
        maf_store(t + 169 * TILE + k, v89_2);
        const maf_lane v51_1 = maf_load(t + 46 * TILE + k);
        const maf_lane v51_2 = maf_load(t + 47 * TILE + k);
        const maf_lane v90_1 = 1.0f / v51_1;
        maf_store(t + 174 * TILE + k, v90_1);
        const maf_lane v90_2 = 1.0f / v51_2;
        maf_store(t + 175 * TILE + k, v90_2);
        const maf_lane v52_1 = maf_load(t + 48 * TILE + k);
        const maf_lane v52_2 = maf_load(t + 49 * TILE + k);
        const maf_lane v92_1 = -(v52_1 / v51_1);
        maf_store(t + 176 * TILE + k, v92_1);
        const maf_lane v92_2 = -(v52_2 / v51_2);
        maf_store(t + 177 * TILE + k, v92_2);
    }

    /* layer 5: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v37_1 = maf_load(t + 34 * TILE + k);
        const maf_lane v37_2 = maf_load(t + 35 * TILE + k);
        const maf_lane v93_1 = 1.0f / v37_1;
        maf_store(t + 46 * TILE + k, v93_1);
        const maf_lane v93_2 = 1.0f / v37_2;
        maf_store(t + 47 * TILE + k, v93_2);
        const maf_lane v38_1 = maf_load(t + 36 * TILE + k);
        const maf_lane v38_2 = maf_load(t + 37 * TILE + k);
        const maf_lane v95_1 = -(v38_1 / v37_1);
        maf_store(t + 48 * TILE + k, v95_1);
        const maf_lane v95_2 = -(v38_2 / v37_2);
        maf_store(t + 49 * TILE + k, v95_2);
        const maf_lane v23_1 = maf_load(t + 22 * TILE + k);
        const maf_lane v23_2 = maf_load(t + 23 * TILE + k);
        const maf_lane v96_1 = 1.0f / v23_1;
        maf_store(t + 154 * TILE + k, v96_1);
        const maf_lane v96_2 = 1.0f / v23_2;
        maf_store(t + 155 * TILE + k, v96_2);
        const maf_lane v24_1 = maf_load(t + 24 * TILE + k);
        const maf_lane v24_2 = maf_load(t + 25 * TILE + k);
        const maf_lane v98_1 = -(v24_1 / v23_1);
        maf_store(t + 156 * TILE + k, v98_1);
        const maf_lane v98_2 = -(v24_2 / v23_2);
        maf_store(t + 157 * TILE + k, v98_2);
    }

    /* layer 1: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v9_1 = maf_load(t + 10 * TILE + k);
        const maf_lane v9_2 = maf_load(t + 11 * TILE + k);
        const maf_lane v99_1 = 1.0f / v9_1;
        maf_store(t + 22 * TILE + k, v99_1);
        const maf_lane v99_2 = 1.0f / v9_2;
        maf_store(t + 23 * TILE + k, v99_2);
        const maf_lane v10_1 = maf_load(t + 12 * TILE + k);
        const maf_lane v10_2 = maf_load(t + 13 * TILE + k);
        const maf_lane v101_1 = -(v10_1 / v9_1);
        maf_store(t + 24 * TILE + k, v101_1);
        const maf_lane v101_2 = -(v10_2 / v9_2);
        maf_store(t + 25 * TILE + k, v101_2);
        const maf_lane v83_1 = maf_load(t + 160 * TILE + k);
        const maf_lane v83_2 = maf_load(t + 161 * TILE + k);
        const maf_lane v102_1 = v83_1 * (-0.5f);
        const maf_lane v102_2 = v83_2 * (-0.5f);
        const maf_lane v103_1 = v102_1 + v102_1;
        maf_store(t + 34 * TILE + k, v103_1);
        const maf_lane v103_2 = v102_2 + v102_2;
        maf_store(t + 35 * TILE + k, v103_2);
    }

    /* layer 11: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v81_1 = maf_load(t + 158 * TILE + k);
        const maf_lane v103_1 = maf_load(t + 34 * TILE + k);
        const maf_lane v81_2 = maf_load(t + 159 * TILE + k);
        const maf_lane v103_2 = maf_load(t + 35 * TILE + k);
        const maf_lane v104_1 = v81_1 * v103_1;
        maf_store(t + 10 * TILE + k, v104_1);
        const maf_lane v104_2 = v81_2 * v103_2;
        maf_store(t + 11 * TILE + k, v104_2);
        const maf_lane v70_1 = maf_load(t + 148 * TILE + k);
        const maf_lane v70_2 = maf_load(t + 149 * TILE + k);
        const maf_lane v107_1 = v81_1 * (v70_1 * v103_1) + 1.0f;
        const maf_lane v107_2 = v81_2 * (v70_2 * v103_2) + 1.0f;
        const maf_lane v84_1 = maf_load(t + 170 * TILE + k);
        const maf_lane v84_2 = maf_load(t + 171 * TILE + k);
        const maf_lane v86_1 = maf_load(t + 172 * TILE + k);
        const maf_lane v86_2 = maf_load(t + 173 * TILE + k);
        const maf_lane v109_1 = v86_1 * v107_1;
        const maf_lane v109_2 = v86_2 * v107_2;
        const maf_lane v76_1 = maf_load(t + 162 * TILE + k);
        const maf_lane v76_2 = maf_load(t + 163 * TILE + k);
        const maf_lane v112_1 = maf_select_lt(v76_1, maf_set(0.0f), v109_1 * (-0.14476483f), v109_1 * 0.14476483f);
        const maf_lane v112_2 = maf_select_lt(v76_2, maf_set(0.0f), v109_2 * (-0.14476483f), v109_2 * 0.14476483f);
        const maf_lane v114_1 = v84_1 * v107_1 + v112_1;
        maf_store(t + 178 * TILE + k, v114_1);
        const maf_lane v114_2 = v84_2 * v107_2 + v112_2;
        maf_store(t + 179 * TILE + k, v114_2);
        const maf_lane v114_3 = v103_1;
        maf_store(t + 180 * TILE + k, v114_3);
        const maf_lane v114_4 = v103_2;
        maf_store(t + 181 * TILE + k, v114_4);
    }
    maf_strips(t + 578 * TILE, flow_11_net_3_weight, 1, 48, t + 178 * TILE, NULL, strip12, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v74 = maf_load(t + (674 + j) * TILE + k);
            const maf_lane v115 = maf_load(t + (578 + j) * TILE + k);
            const maf_lane v116 = maf_select_lt(maf_set(0.0f), v74, v115, maf_set(0.0f));
            maf_store(t + (722 + j) * TILE + k, v116);
        }
    maf_matvec(t + 578 * TILE, flow_11_net_2_weight, 1, 48, t + 722 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v72 = maf_load(t + (626 + j) * TILE + k);
            const maf_lane v117 = maf_load(t + (578 + j) * TILE + k);
            const maf_lane v118 = maf_select_lt(maf_set(0.0f), v72, v117, maf_set(0.0f));
            maf_store(t + (674 + j) * TILE + k, v118);
        }
    maf_strips(t + 12 * TILE, flow_11_net_1_weight, 1, 2, t + 674 * TILE, NULL, strip13, 1, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v104_1 = maf_load(t + 10 * TILE + k);
        const maf_lane v119_1 = maf_load(t + 12 * TILE + k);
        const maf_lane v104_2 = maf_load(t + 11 * TILE + k);
        const maf_lane v119_2 = maf_load(t + 13 * TILE + k);
        const maf_lane v120_1 = v104_1 + v119_1;
        const maf_lane v120_2 = v104_2 + v119_2;
        const maf_lane v67_1 = maf_load(t + 146 * TILE + k);
        const maf_lane v67_2 = maf_load(t + 147 * TILE + k);
        const maf_lane v121_1 = v67_1 * v120_2;
        maf_store(t + 34 * TILE + k, v121_1);
        const maf_lane v121_2 = v67_2 * v120_1;
        maf_store(t + 35 * TILE + k, v121_2);
        const maf_lane v56_1 = maf_load(t + 40 * TILE + k);
        const maf_lane v56_2 = maf_load(t + 41 * TILE + k);
        const maf_lane v124_1 = v67_1 * (v56_1 * v120_2) + 1.0f;
        const maf_lane v124_2 = v67_2 * (v56_2 * v120_1) + 1.0f;
        const maf_lane v87_1 = maf_load(t + 166 * TILE + k);
        const maf_lane v87_2 = maf_load(t + 167 * TILE + k);
        const maf_lane v89_1 = maf_load(t + 168 * TILE + k);
        const maf_lane v89_2 = maf_load(t + 169 * TILE + k);
        const maf_lane v126_1 = v89_1 * v124_1;
        const maf_lane v126_2 = v89_2 * v124_2;
        const maf_lane v62_1 = maf_load(t + 150 * TILE + k);
        const maf_lane v62_2 = maf_load(t + 151 * TILE + k);
        const maf_lane v129_1 = maf_select_lt(v62_1, maf_set(0.0f), v126_1 * (-0.14476483f), v126_1 * 0.14476483f);
        const maf_lane v129_2 = maf_select_lt(v62_2, maf_set(0.0f), v126_2 * (-0.14476483f), v126_2 * 0.14476483f);
        const maf_lane v131_1 = v87_1 * v124_1 + v129_1;
        maf_store(t + 158 * TILE + k, v131_1);
        const maf_lane v131_2 = v87_2 * v124_2 + v129_2;
        maf_store(t + 159 * TILE + k, v131_2);
        const maf_lane v131_3 = v120_2;
        maf_store(t + 160 * TILE + k, v131_3);
        const maf_lane v131_4 = v120_1;
        maf_store(t + 161 * TILE + k, v131_4);
    }

    /* layer 9: autoregressive, forward, adjoint */
    maf_strips(t + 578 * TILE, flow_9_net_3_weight, 1, 48, t + 158 * TILE, NULL, strip14, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v60 = maf_load(t + (530 + j) * TILE + k);
            const maf_lane v132 = maf_load(t + (578 + j) * TILE + k);
            const maf_lane v133 = maf_select_lt(maf_set(0.0f), v60, v132, maf_set(0.0f));
            maf_store(t + (626 + j) * TILE + k, v133);
        }
    maf_matvec(t + 530 * TILE, flow_9_net_2_weight, 1, 48, t + 626 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v58 = maf_load(t + (482 + j) * TILE + k);
            const maf_lane v134 = maf_load(t + (530 + j) * TILE + k);
            const maf_lane v135 = maf_select_lt(maf_set(0.0f), v58, v134, maf_set(0.0f));
            maf_store(t + (578 + j) * TILE + k, v135);
        }
    maf_strips(t + 10 * TILE, flow_9_net_1_weight, 1, 2, t + 578 * TILE, NULL, strip15, 1, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v121_1 = maf_load(t + 34 * TILE + k);
        const maf_lane v136_1 = maf_load(t + 10 * TILE + k);
        const maf_lane v121_2 = maf_load(t + 35 * TILE + k);
        const maf_lane v136_2 = maf_load(t + 11 * TILE + k);
        const maf_lane v137_1 = v121_1 + v136_1;
        const maf_lane v137_2 = v121_2 + v136_2;
        const maf_lane v53_1 = maf_load(t + 38 * TILE + k);
        const maf_lane v53_2 = maf_load(t + 39 * TILE + k);
        const maf_lane v138_1 = v53_1 * v137_2;
        maf_store(t + 12 * TILE + k, v138_1);
        const maf_lane v138_2 = v53_2 * v137_1;
        maf_store(t + 13 * TILE + k, v138_2);
        const maf_lane v42_1 = maf_load(t + 28 * TILE + k);
        const maf_lane v42_2 = maf_load(t + 29 * TILE + k);
        const maf_lane v141_1 = v53_1 * (v42_1 * v137_2) + 1.0f;
        const maf_lane v141_2 = v53_2 * (v42_2 * v137_1) + 1.0f;
        const maf_lane v90_1 = maf_load(t + 174 * TILE + k);
        const maf_lane v90_2 = maf_load(t + 175 * TILE + k);
        const maf_lane v92_1 = maf_load(t + 176 * TILE + k);
        const maf_lane v92_2 = maf_load(t + 177 * TILE + k);
        const maf_lane v143_1 = v92_1 * v141_1;
        const maf_lane v143_2 = v92_2 * v141_2;
        const maf_lane v48_1 = maf_load(t + 42 * TILE + k);
        const maf_lane v48_2 = maf_load(t + 43 * TILE + k);
        const maf_lane v146_1 = maf_select_lt(v48_1, maf_set(0.0f), v143_1 * (-0.14476483f), v143_1 * 0.14476483f);
        const maf_lane v146_2 = maf_select_lt(v48_2, maf_set(0.0f), v143_2 * (-0.14476483f), v143_2 * 0.14476483f);
        const maf_lane v148_1 = v90_1 * v141_1 + v146_1;
        maf_store(t + 146 * TILE + k, v148_1);
        const maf_lane v148_2 = v90_2 * v141_2 + v146_2;
        maf_store(t + 147 * TILE + k, v148_2);
        const maf_lane v148_3 = v137_2;
        maf_store(t + 148 * TILE + k, v148_3);
        const maf_lane v148_4 = v137_1;
        maf_store(t + 149 * TILE + k, v148_4);
    }

    /* layer 7: autoregressive, forward, adjoint */
    maf_strips(t + 482 * TILE, flow_7_net_3_weight, 1, 48, t + 146 * TILE, NULL, strip16, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v46 = maf_load(t + (434 + j) * TILE + k);
            const maf_lane v149 = maf_load(t + (482 + j) * TILE + k);
            const maf_lane v150 = maf_select_lt(maf_set(0.0f), v46, v149, maf_set(0.0f));
            maf_store(t + (530 + j) * TILE + k, v150);
        }
    maf_matvec(t + 434 * TILE, flow_7_net_2_weight, 1, 48, t + 530 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v44 = maf_load(t + (386 + j) * TILE + k);
            const maf_lane v151 = maf_load(t + (434 + j) * TILE + k);
            const maf_lane v152 = maf_select_lt(maf_set(0.0f), v44, v151, maf_set(0.0f));
            maf_store(t + (482 + j) * TILE + k, v152);
        }
    maf_strips(t + 10 * TILE, flow_7_net_1_weight, 1, 2, t + 482 * TILE, NULL, strip17, 1, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v138_1 = maf_load(t + 12 * TILE + k);
        const maf_lane v153_1 = maf_load(t + 10 * TILE + k);
        const maf_lane v138_2 = maf_load(t + 13 * TILE + k);
        const maf_lane v153_2 = maf_load(t + 11 * TILE + k);
        const maf_lane v154_1 = v138_1 + v153_1;
        const maf_lane v154_2 = v138_2 + v153_2;
        const maf_lane v39_1 = maf_load(t + 26 * TILE + k);
        const maf_lane v39_2 = maf_load(t + 27 * TILE + k);
        const maf_lane v155_1 = v39_1 * v154_2;
        maf_store(t + 28 * TILE + k, v155_1);
        const maf_lane v155_2 = v39_2 * v154_1;
        maf_store(t + 29 * TILE + k, v155_2);
        const maf_lane v28_1 = maf_load(t + 16 * TILE + k);
        const maf_lane v28_2 = maf_load(t + 17 * TILE + k);
        const maf_lane v158_1 = v39_1 * (v28_1 * v154_2) + 1.0f;
        const maf_lane v158_2 = v39_2 * (v28_2 * v154_1) + 1.0f;
        const maf_lane v93_1 = maf_load(t + 46 * TILE + k);
        const maf_lane v93_2 = maf_load(t + 47 * TILE + k);
        const maf_lane v95_1 = maf_load(t + 48 * TILE + k);
        const maf_lane v95_2 = maf_load(t + 49 * TILE + k);
        const maf_lane v160_1 = v95_1 * v158_1;
        const maf_lane v160_2 = v95_2 * v158_2;
        const maf_lane v34_1 = maf_load(t + 30 * TILE + k);
        const maf_lane v34_2 = maf_load(t + 31 * TILE + k);
        const maf_lane v163_1 = maf_select_lt(v34_1, maf_set(0.0f), v160_1 * (-0.14476483f), v160_1 * 0.14476483f);
        const maf_lane v163_2 = maf_select_lt(v34_2, maf_set(0.0f), v160_2 * (-0.14476483f), v160_2 * 0.14476483f);
        const maf_lane v165_1 = v93_1 * v158_1 + v163_1;
        maf_store(t + 34 * TILE + k, v165_1);
        const maf_lane v165_2 = v93_2 * v158_2 + v163_2;
        maf_store(t + 35 * TILE + k, v165_2);
        const maf_lane v165_3 = v154_2;
        maf_store(t + 36 * TILE + k, v165_3);
        const maf_lane v165_4 = v154_1;
        maf_store(t + 37 * TILE + k, v165_4);
    }

    /* layer 5: autoregressive, forward, adjoint */
    maf_strips(t + 386 * TILE, flow_5_net_3_weight, 1, 48, t + 34 * TILE, NULL, strip18, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v32 = maf_load(t + (338 + j) * TILE + k);
            const maf_lane v166 = maf_load(t + (386 + j) * TILE + k);
            const maf_lane v167 = maf_select_lt(maf_set(0.0f), v32, v166, maf_set(0.0f));
            maf_store(t + (434 + j) * TILE + k, v167);
        }
    maf_matvec(t + 338 * TILE, flow_5_net_2_weight, 1, 48, t + 434 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v30 = maf_load(t + (290 + j) * TILE + k);
            const maf_lane v168 = maf_load(t + (338 + j) * TILE + k);
            const maf_lane v169 = maf_select_lt(maf_set(0.0f), v30, v168, maf_set(0.0f));
            maf_store(t + (386 + j) * TILE + k, v169);
        }
    maf_strips(t + 10 * TILE, flow_5_net_1_weight, 1, 2, t + 386 * TILE, NULL, strip19, 1, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v155_1 = maf_load(t + 28 * TILE + k);
        const maf_lane v170_1 = maf_load(t + 10 * TILE + k);
        const maf_lane v155_2 = maf_load(t + 29 * TILE + k);
        const maf_lane v170_2 = maf_load(t + 11 * TILE + k);
        const maf_lane v171_1 = v155_1 + v170_1;
        const maf_lane v171_2 = v155_2 + v170_2;
        const maf_lane v25_1 = maf_load(t + 14 * TILE + k);
        const maf_lane v25_2 = maf_load(t + 15 * TILE + k);
        const maf_lane v172_1 = v25_1 * v171_2;
        maf_store(t + 12 * TILE + k, v172_1);
        const maf_lane v172_2 = v25_2 * v171_1;
        maf_store(t + 13 * TILE + k, v172_2);
        const maf_lane v14_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v14_2 = maf_load(t + 5 * TILE + k);
        const maf_lane v175_1 = v25_1 * (v14_1 * v171_2) + 1.0f;
        const maf_lane v175_2 = v25_2 * (v14_2 * v171_1) + 1.0f;
        const maf_lane v96_1 = maf_load(t + 154 * TILE + k);
        const maf_lane v96_2 = maf_load(t + 155 * TILE + k);
        const maf_lane v98_1 = maf_load(t + 156 * TILE + k);
        const maf_lane v98_2 = maf_load(t + 157 * TILE + k);
        const maf_lane v177_1 = v98_1 * v175_1;
        const maf_lane v177_2 = v98_2 * v175_2;
        const maf_lane v20_1 = maf_load(t + 18 * TILE + k);
        const maf_lane v20_2 = maf_load(t + 19 * TILE + k);
        const maf_lane v180_1 = maf_select_lt(v20_1, maf_set(0.0f), v177_1 * (-0.14476483f), v177_1 * 0.14476483f);
        const maf_lane v180_2 = maf_select_lt(v20_2, maf_set(0.0f), v177_2 * (-0.14476483f), v177_2 * 0.14476483f);
        const maf_lane v182_1 = v96_1 * v175_1 + v180_1;
        maf_store(t + 30 * TILE + k, v182_1);
        const maf_lane v182_2 = v96_2 * v175_2 + v180_2;
        maf_store(t + 31 * TILE + k, v182_2);
        const maf_lane v182_3 = v171_2;
        maf_store(t + 32 * TILE + k, v182_3);
        const maf_lane v182_4 = v171_1;
        maf_store(t + 33 * TILE + k, v182_4);
    }

    /* layer 3: autoregressive, forward, adjoint */
    maf_strips(t + 146 * TILE, flow_3_net_3_weight, 1, 48, t + 30 * TILE, NULL, strip20, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v18 = maf_load(t + (242 + j) * TILE + k);
            const maf_lane v183 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v184 = maf_select_lt(maf_set(0.0f), v18, v183, maf_set(0.0f));
            maf_store(t + (290 + j) * TILE + k, v184);
        }
    maf_matvec(t + 146 * TILE, flow_3_net_2_weight, 1, 48, t + 290 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v16 = maf_load(t + (194 + j) * TILE + k);
            const maf_lane v185 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v186 = maf_select_lt(maf_set(0.0f), v16, v185, maf_set(0.0f));
            maf_store(t + (242 + j) * TILE + k, v186);
        }
    maf_strips(t + 4 * TILE, flow_3_net_1_weight, 1, 2, t + 242 * TILE, NULL, strip21, 1, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v172_1 = maf_load(t + 12 * TILE + k);
        const maf_lane v187_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v172_2 = maf_load(t + 13 * TILE + k);
        const maf_lane v187_2 = maf_load(t + 5 * TILE + k);
        const maf_lane v188_1 = v172_1 + v187_1;
        const maf_lane v188_2 = v172_2 + v187_2;
        const maf_lane v11_1 = maf_load(t + 2 * TILE + k);
        const maf_lane v11_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v189_1 = v11_1 * v188_2;
        maf_store(t + 10 * TILE + k, v189_1);
        const maf_lane v189_2 = v11_2 * v188_1;
        maf_store(t + 11 * TILE + k, v189_2);
        const maf_lane x1 = maf_load(t + k);
        const maf_lane x2 = maf_load(t + 1 * TILE + k);
        const maf_lane v192_1 = v11_1 * (x1 * v188_2) + 1.0f;
        const maf_lane v192_2 = v11_2 * (x2 * v188_1) + 1.0f;
        const maf_lane v99_1 = maf_load(t + 22 * TILE + k);
        const maf_lane v99_2 = maf_load(t + 23 * TILE + k);
        const maf_lane v101_1 = maf_load(t + 24 * TILE + k);
        const maf_lane v101_2 = maf_load(t + 25 * TILE + k);
        const maf_lane v194_1 = v101_1 * v192_1;
        const maf_lane v194_2 = v101_2 * v192_2;
        const maf_lane v6_1 = maf_load(t + 6 * TILE + k);
        const maf_lane v6_2 = maf_load(t + 7 * TILE + k);
        const maf_lane v197_1 = maf_select_lt(v6_1, maf_set(0.0f), v194_1 * (-0.14476483f), v194_1 * 0.14476483f);
        const maf_lane v197_2 = maf_select_lt(v6_2, maf_set(0.0f), v194_2 * (-0.14476483f), v194_2 * 0.14476483f);
        const maf_lane v199_1 = v99_1 * v192_1 + v197_1;
        maf_store(t + 14 * TILE + k, v199_1);
        const maf_lane v199_2 = v99_2 * v192_2 + v197_2;
        maf_store(t + 15 * TILE + k, v199_2);
        const maf_lane v199_3 = v188_2;
        maf_store(t + 16 * TILE + k, v199_3);
        const maf_lane v199_4 = v188_1;
        maf_store(t + 17 * TILE + k, v199_4);
    }

    /* layer 1: autoregressive, forward, adjoint */
    maf_strips(t + 146 * TILE, flow_1_net_3_weight, 1, 48, t + 14 * TILE, NULL, strip22, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v4 = maf_load(t + (98 + j) * TILE + k);
            const maf_lane v200 = maf_load(t + (146 + j) * TILE + k);
            const maf_lane v201 = maf_select_lt(maf_set(0.0f), v4, v200, maf_set(0.0f));
            maf_store(t + (194 + j) * TILE + k, v201);
        }
    maf_matvec(t + 98 * TILE, flow_1_net_2_weight, 1, 48, t + 194 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v2 = maf_load(t + (50 + j) * TILE + k);
            const maf_lane v202 = maf_load(t + (98 + j) * TILE + k);
            const maf_lane v203 = maf_select_lt(maf_set(0.0f), v2, v202, maf_set(0.0f));
            maf_store(t + (146 + j) * TILE + k, v203);
        }
    maf_strips(t, flow_1_net_1_weight, 1, 2, t + 146 * TILE, NULL, strip23, 1, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v189_1 = maf_load(t + 10 * TILE + k);
        const maf_lane v204_1 = maf_load(t + k);
        const maf_lane v189_2 = maf_load(t + 11 * TILE + k);
        const maf_lane v204_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v205_1 = v189_1 + v204_1;
        maf_store(t + 2 * TILE + k, v205_1);
        const maf_lane v205_2 = v189_2 + v204_2;
        maf_store(t + 3 * TILE + k, v205_2);
    }
#undef TILE
}

void maf_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 0);
    size_t first, k;
    maf_score_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        maf_score_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[128 + k];
            score[(first + k) * 2 + 1] = t[192 + k];
        }
    }
}

/* ---- sample ---- */

static void maf_sample_prologue(const float *params, float *s)
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

static void maf_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)total;

    /* base: gaussian, sample */
    maf_each_normal(t + 2 * TILE, t, 2, TILE, m);

    /* layer 11: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v1_1 = maf_load(t + 2 * TILE + k);
        const maf_lane v3 = (v1_1 - flow_11_net_3_bias[2]) * s[5];
        maf_store(t + k, v3);
    }
    maf_matvec(t + 4 * TILE, flow_11_net_1_weight, 2, 1, t, flow_11_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v4 = maf_load(t + (4 + j) * TILE + k);
            const maf_lane v5 = maf_select_lt(maf_set(0.0f), v4, v4, maf_set(0.0f));
            maf_store(t + (52 + j) * TILE + k, v5);
        }
    maf_matvec(t + 4 * TILE, flow_11_net_2_weight, 48, 1, t + 52 * TILE, flow_11_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v6 = maf_load(t + (4 + j) * TILE + k);
            const maf_lane v7 = maf_select_lt(maf_set(0.0f), v6, v6, maf_set(0.0f));
            maf_store(t + (52 + j) * TILE + k, v7);
        }
    maf_matvec(t + 4 * TILE, flow_11_net_3_weight + 48, 96, 1, t + 52 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v8_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v8_2 = maf_load(t + 5 * TILE + k);
        const maf_lane v9_1 = v8_1 + flow_11_net_3_bias[1];
        const maf_lane v9_2 = v8_2 + flow_11_net_3_bias[3];
        const maf_lane v1_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v14 = v1_2 - v9_2;
        maf_store(t + 1 * TILE + k, v14);
        const maf_lane v15 = -(v9_1 / (maf_abs(v9_1) * 0.14476483f + 1.0f));
        maf_store(t + 6 * TILE + k, v15);
    }
    maf_each_exp(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v14 = maf_load(t + 1 * TILE + k);
        const maf_lane v16 = maf_load(t + 2 * TILE + k);
        const maf_lane v3 = maf_load(t + k);
        const maf_lane v18_1 = v3;
        maf_store(t + 3 * TILE + k, v18_1);
        const maf_lane v18_2 = (v14 * v16);
        maf_store(t + 4 * TILE + k, v18_2);
        const maf_lane v20 = (v18_2 - flow_9_net_3_bias[2]) * s[11];
        maf_store(t + 5 * TILE + k, v20);
    }

    /* layer 9: autoregressive, inverse */
    maf_matvec(t + 6 * TILE, flow_9_net_1_weight, 2, 1, t + 5 * TILE, flow_9_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v21 = maf_load(t + (6 + j) * TILE + k);
            const maf_lane v22 = maf_select_lt(maf_set(0.0f), v21, v21, maf_set(0.0f));
            maf_store(t + (54 + j) * TILE + k, v22);
        }
    maf_matvec(t + 6 * TILE, flow_9_net_2_weight, 48, 1, t + 54 * TILE, flow_9_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v23 = maf_load(t + (6 + j) * TILE + k);
            const maf_lane v24 = maf_select_lt(maf_set(0.0f), v23, v23, maf_set(0.0f));
            maf_store(t + (54 + j) * TILE + k, v24);
        }
    maf_matvec(t, flow_9_net_3_weight + 48, 96, 1, t + 54 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v25_1 = maf_load(t + k);
        const maf_lane v25_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v26_1 = v25_1 + flow_9_net_3_bias[1];
        const maf_lane v26_2 = v25_2 + flow_9_net_3_bias[3];
        const maf_lane v18_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v31 = v18_1 - v26_2;
        maf_store(t + 2 * TILE + k, v31);
        const maf_lane v32 = -(v26_1 / (maf_abs(v26_1) * 0.14476483f + 1.0f));
        maf_store(t + 6 * TILE + k, v32);
    }
    maf_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v31 = maf_load(t + 2 * TILE + k);
        const maf_lane v33 = maf_load(t + k);
        const maf_lane v20 = maf_load(t + 5 * TILE + k);
        const maf_lane v35_1 = v20;
        maf_store(t + 3 * TILE + k, v35_1);
        const maf_lane v35_2 = (v31 * v33);
        maf_store(t + 4 * TILE + k, v35_2);
        const maf_lane v37 = (v35_2 - flow_7_net_3_bias[2]) * s[17];
        maf_store(t + 1 * TILE + k, v37);
    }

    /* layer 7: autoregressive, inverse */
    maf_matvec(t + 5 * TILE, flow_7_net_1_weight, 2, 1, t + 1 * TILE, flow_7_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v38 = maf_load(t + (5 + j) * TILE + k);
            const maf_lane v39 = maf_select_lt(maf_set(0.0f), v38, v38, maf_set(0.0f));
            maf_store(t + (53 + j) * TILE + k, v39);
        }
    maf_matvec(t + 5 * TILE, flow_7_net_2_weight, 48, 1, t + 53 * TILE, flow_7_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v40 = maf_load(t + (5 + j) * TILE + k);
            const maf_lane v41 = maf_select_lt(maf_set(0.0f), v40, v40, maf_set(0.0f));
            maf_store(t + (53 + j) * TILE + k, v41);
        }
    maf_matvec(t + 5 * TILE, flow_7_net_3_weight + 48, 96, 1, t + 53 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v42_1 = maf_load(t + 5 * TILE + k);
        const maf_lane v42_2 = maf_load(t + 6 * TILE + k);
        const maf_lane v43_1 = v42_1 + flow_7_net_3_bias[1];
        const maf_lane v43_2 = v42_2 + flow_7_net_3_bias[3];
        const maf_lane v35_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v48 = v35_1 - v43_2;
        maf_store(t + k, v48);
        const maf_lane v49 = -(v43_1 / (maf_abs(v43_1) * 0.14476483f + 1.0f));
        maf_store(t + 2 * TILE + k, v49);
    }
    maf_each_exp(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v48 = maf_load(t + k);
        const maf_lane v50 = maf_load(t + 3 * TILE + k);
        const maf_lane v37 = maf_load(t + 1 * TILE + k);
        const maf_lane v52_1 = v37;
        maf_store(t + 4 * TILE + k, v52_1);
        const maf_lane v52_2 = (v48 * v50);
        maf_store(t + 5 * TILE + k, v52_2);
        const maf_lane v54 = (v52_2 - flow_5_net_3_bias[2]) * s[23];
        maf_store(t + 2 * TILE + k, v54);
    }

    /* layer 5: autoregressive, inverse */
    maf_matvec(t + 6 * TILE, flow_5_net_1_weight, 2, 1, t + 2 * TILE, flow_5_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v55 = maf_load(t + (6 + j) * TILE + k);
            const maf_lane v56 = maf_select_lt(maf_set(0.0f), v55, v55, maf_set(0.0f));
            maf_store(t + (54 + j) * TILE + k, v56);
        }
    maf_matvec(t + 6 * TILE, flow_5_net_2_weight, 48, 1, t + 54 * TILE, flow_5_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v57 = maf_load(t + (6 + j) * TILE + k);
            const maf_lane v58 = maf_select_lt(maf_set(0.0f), v57, v57, maf_set(0.0f));
            maf_store(t + (54 + j) * TILE + k, v58);
        }
    maf_matvec(t, flow_5_net_3_weight + 48, 96, 1, t + 54 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v59_1 = maf_load(t + k);
        const maf_lane v59_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v60_1 = v59_1 + flow_5_net_3_bias[1];
        const maf_lane v60_2 = v59_2 + flow_5_net_3_bias[3];
        const maf_lane v52_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v65 = v52_1 - v60_2;
        maf_store(t + 3 * TILE + k, v65);
        const maf_lane v66 = -(v60_1 / (maf_abs(v60_1) * 0.14476483f + 1.0f));
        maf_store(t + 6 * TILE + k, v66);
    }
    maf_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v65 = maf_load(t + 3 * TILE + k);
        const maf_lane v67 = maf_load(t + k);
        const maf_lane v54 = maf_load(t + 2 * TILE + k);
        const maf_lane v69_1 = v54;
        maf_store(t + 4 * TILE + k, v69_1);
        const maf_lane v69_2 = (v65 * v67);
        maf_store(t + 5 * TILE + k, v69_2);
        const maf_lane v71 = (v69_2 - flow_3_net_3_bias[2]) * s[29];
        maf_store(t + 1 * TILE + k, v71);
    }

    /* layer 3: autoregressive, inverse */
    maf_matvec(t + 6 * TILE, flow_3_net_1_weight, 2, 1, t + 1 * TILE, flow_3_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v72 = maf_load(t + (6 + j) * TILE + k);
            const maf_lane v73 = maf_select_lt(maf_set(0.0f), v72, v72, maf_set(0.0f));
            maf_store(t + (54 + j) * TILE + k, v73);
        }
    maf_matvec(t + 6 * TILE, flow_3_net_2_weight, 48, 1, t + 54 * TILE, flow_3_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v74 = maf_load(t + (6 + j) * TILE + k);
            const maf_lane v75 = maf_select_lt(maf_set(0.0f), v74, v74, maf_set(0.0f));
            maf_store(t + (54 + j) * TILE + k, v75);
        }
    maf_matvec(t + 2 * TILE, flow_3_net_3_weight + 48, 96, 1, t + 54 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v76_1 = maf_load(t + 2 * TILE + k);
        const maf_lane v76_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v77_1 = v76_1 + flow_3_net_3_bias[1];
        const maf_lane v77_2 = v76_2 + flow_3_net_3_bias[3];
        const maf_lane v69_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v82 = v69_1 - v77_2;
        maf_store(t + k, v82);
        const maf_lane v83 = -(v77_1 / (maf_abs(v77_1) * 0.14476483f + 1.0f));
        maf_store(t + 6 * TILE + k, v83);
    }
    maf_each_exp(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v82 = maf_load(t + k);
        const maf_lane v84 = maf_load(t + 2 * TILE + k);
        const maf_lane v71 = maf_load(t + 1 * TILE + k);
        const maf_lane v86_1 = v71;
        maf_store(t + 3 * TILE + k, v86_1);
        const maf_lane v86_2 = (v82 * v84);
        maf_store(t + 4 * TILE + k, v86_2);
        const maf_lane v88 = (v86_2 - flow_1_net_3_bias[2]) * s[35];
        maf_store(t + 5 * TILE + k, v88);
    }

    /* layer 1: autoregressive, inverse */
    maf_matvec(t + 6 * TILE, flow_1_net_1_weight, 2, 1, t + 5 * TILE, flow_1_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v89 = maf_load(t + (6 + j) * TILE + k);
            const maf_lane v90 = maf_select_lt(maf_set(0.0f), v89, v89, maf_set(0.0f));
            maf_store(t + (54 + j) * TILE + k, v90);
        }
    maf_matvec(t + 6 * TILE, flow_1_net_2_weight, 48, 1, t + 54 * TILE, flow_1_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v91 = maf_load(t + (6 + j) * TILE + k);
            const maf_lane v92 = maf_select_lt(maf_set(0.0f), v91, v91, maf_set(0.0f));
            maf_store(t + (54 + j) * TILE + k, v92);
        }
    maf_matvec(t, flow_1_net_3_weight + 48, 96, 1, t + 54 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v93_1 = maf_load(t + k);
        const maf_lane v93_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v94_1 = v93_1 + flow_1_net_3_bias[1];
        const maf_lane v94_2 = v93_2 + flow_1_net_3_bias[3];
        const maf_lane v86_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v99 = v86_1 - v94_2;
        maf_store(t + 2 * TILE + k, v99);
        const maf_lane v100 = -(v94_1 / (maf_abs(v94_1) * 0.14476483f + 1.0f));
        maf_store(t + 6 * TILE + k, v100);
    }
    maf_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v99 = maf_load(t + 2 * TILE + k);
        const maf_lane v101 = maf_load(t + k);
        const maf_lane v88 = maf_load(t + 5 * TILE + k);
        const maf_lane v103_1 = v88;
        maf_store(t + 3 * TILE + k, v103_1);
        const maf_lane v103_2 = (v99 * v101);
        maf_store(t + 4 * TILE + k, v103_2);
    }
#undef TILE
}

void maf_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[37], t[103 * 128];
    size_t first, k;
    (void)work;
    maf_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_random(seed, start + first, m, 2, 128, t + 0);
        maf_sample_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[384 + k];
            x[(first + k) * 2 + 1] = t[512 + k];
        }
    }
}

/* ---- layers ---- */

static void maf_layers_prologue(const float *params, float *s)
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

static void maf_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)total;

    /* layer 11: autoregressive, inverse */
    for (k = 0; k < m; k += LANES) {
        const maf_lane x1 = maf_load(t + k);
        const maf_lane v2 = (x1 - flow_11_net_3_bias[2]) * s[5];
        maf_store(t + 2 * TILE + k, v2);
    }
    maf_matvec(t + 3 * TILE, flow_11_net_1_weight, 2, 1, t + 2 * TILE, flow_11_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v3 = maf_load(t + (3 + j) * TILE + k);
            const maf_lane v4 = maf_select_lt(maf_set(0.0f), v3, v3, maf_set(0.0f));
            maf_store(t + (51 + j) * TILE + k, v4);
        }
    maf_matvec(t + 3 * TILE, flow_11_net_2_weight, 48, 1, t + 51 * TILE, flow_11_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v5 = maf_load(t + (3 + j) * TILE + k);
            const maf_lane v6 = maf_select_lt(maf_set(0.0f), v5, v5, maf_set(0.0f));
            maf_store(t + (51 + j) * TILE + k, v6);
        }
    maf_matvec(t + 3 * TILE, flow_11_net_3_weight + 48, 96, 1, t + 51 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v7_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v7_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v8_1 = v7_1 + flow_11_net_3_bias[1];
        const maf_lane v8_2 = v7_2 + flow_11_net_3_bias[3];
        const maf_lane x2 = maf_load(t + 1 * TILE + k);
        const maf_lane v13 = x2 - v8_2;
        maf_store(t + 5 * TILE + k, v13);
        const maf_lane v14 = -(v8_1 / (maf_abs(v8_1) * 0.14476483f + 1.0f));
        maf_store(t + 6 * TILE + k, v14);
    }
    maf_each_exp(t + 3 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v13 = maf_load(t + 5 * TILE + k);
        const maf_lane v15 = maf_load(t + 3 * TILE + k);
        const maf_lane v2 = maf_load(t + 2 * TILE + k);
        const maf_lane v17_1 = v2;
        maf_store(t + 6 * TILE + k, v17_1);
        const maf_lane v17_2 = (v13 * v15);
        maf_store(t + 7 * TILE + k, v17_2);
        const maf_lane v19 = (v17_2 - flow_9_net_3_bias[2]) * s[11];
        maf_store(t + 4 * TILE + k, v19);
    }

    /* layer 9: autoregressive, inverse */
    maf_matvec(t + 8 * TILE, flow_9_net_1_weight, 2, 1, t + 4 * TILE, flow_9_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v20 = maf_load(t + (8 + j) * TILE + k);
            const maf_lane v21 = maf_select_lt(maf_set(0.0f), v20, v20, maf_set(0.0f));
            maf_store(t + (56 + j) * TILE + k, v21);
        }
    maf_matvec(t + 8 * TILE, flow_9_net_2_weight, 48, 1, t + 56 * TILE, flow_9_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v22 = maf_load(t + (8 + j) * TILE + k);
            const maf_lane v23 = maf_select_lt(maf_set(0.0f), v22, v22, maf_set(0.0f));
            maf_store(t + (56 + j) * TILE + k, v23);
        }
    maf_matvec(t + 2 * TILE, flow_9_net_3_weight + 48, 96, 1, t + 56 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v24_1 = maf_load(t + 2 * TILE + k);
        const maf_lane v24_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v25_1 = v24_1 + flow_9_net_3_bias[1];
        const maf_lane v25_2 = v24_2 + flow_9_net_3_bias[3];
        const maf_lane v17_1 = maf_load(t + 6 * TILE + k);
        const maf_lane v30 = v17_1 - v25_2;
        maf_store(t + 5 * TILE + k, v30);
        const maf_lane v31 = -(v25_1 / (maf_abs(v25_1) * 0.14476483f + 1.0f));
        maf_store(t + 8 * TILE + k, v31);
    }
    maf_each_exp(t + 2 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v30 = maf_load(t + 5 * TILE + k);
        const maf_lane v32 = maf_load(t + 2 * TILE + k);
        const maf_lane v19 = maf_load(t + 4 * TILE + k);
        const maf_lane v34_1 = v19;
        maf_store(t + 8 * TILE + k, v34_1);
        const maf_lane v34_2 = (v30 * v32);
        maf_store(t + 9 * TILE + k, v34_2);
        const maf_lane v36 = (v34_2 - flow_7_net_3_bias[2]) * s[17];
        maf_store(t + 3 * TILE + k, v36);
    }

    /* layer 7: autoregressive, inverse */
    maf_matvec(t + 10 * TILE, flow_7_net_1_weight, 2, 1, t + 3 * TILE, flow_7_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v37 = maf_load(t + (10 + j) * TILE + k);
            const maf_lane v38 = maf_select_lt(maf_set(0.0f), v37, v37, maf_set(0.0f));
            maf_store(t + (58 + j) * TILE + k, v38);
        }
    maf_matvec(t + 10 * TILE, flow_7_net_2_weight, 48, 1, t + 58 * TILE, flow_7_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v39 = maf_load(t + (10 + j) * TILE + k);
            const maf_lane v40 = maf_select_lt(maf_set(0.0f), v39, v39, maf_set(0.0f));
            maf_store(t + (58 + j) * TILE + k, v40);
        }
    maf_matvec(t + 4 * TILE, flow_7_net_3_weight + 48, 96, 1, t + 58 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v41_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v41_2 = maf_load(t + 5 * TILE + k);
        const maf_lane v42_1 = v41_1 + flow_7_net_3_bias[1];
        const maf_lane v42_2 = v41_2 + flow_7_net_3_bias[3];
        const maf_lane v34_1 = maf_load(t + 8 * TILE + k);
        const maf_lane v47 = v34_1 - v42_2;
        maf_store(t + 2 * TILE + k, v47);
        const maf_lane v48 = -(v42_1 / (maf_abs(v42_1) * 0.14476483f + 1.0f));
        maf_store(t + 10 * TILE + k, v48);
    }
    maf_each_exp(t + 4 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v47 = maf_load(t + 2 * TILE + k);
        const maf_lane v49 = maf_load(t + 4 * TILE + k);
        const maf_lane v36 = maf_load(t + 3 * TILE + k);
        const maf_lane v51_1 = v36;
        maf_store(t + 10 * TILE + k, v51_1);
        const maf_lane v51_2 = (v47 * v49);
        maf_store(t + 11 * TILE + k, v51_2);
        const maf_lane v53 = (v51_2 - flow_5_net_3_bias[2]) * s[23];
        maf_store(t + 5 * TILE + k, v53);
    }

    /* layer 5: autoregressive, inverse */
    maf_matvec(t + 12 * TILE, flow_5_net_1_weight, 2, 1, t + 5 * TILE, flow_5_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v54 = maf_load(t + (12 + j) * TILE + k);
            const maf_lane v55 = maf_select_lt(maf_set(0.0f), v54, v54, maf_set(0.0f));
            maf_store(t + (60 + j) * TILE + k, v55);
        }
    maf_matvec(t + 12 * TILE, flow_5_net_2_weight, 48, 1, t + 60 * TILE, flow_5_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v56 = maf_load(t + (12 + j) * TILE + k);
            const maf_lane v57 = maf_select_lt(maf_set(0.0f), v56, v56, maf_set(0.0f));
            maf_store(t + (60 + j) * TILE + k, v57);
        }
    maf_matvec(t + 2 * TILE, flow_5_net_3_weight + 48, 96, 1, t + 60 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v58_1 = maf_load(t + 2 * TILE + k);
        const maf_lane v58_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v59_1 = v58_1 + flow_5_net_3_bias[1];
        const maf_lane v59_2 = v58_2 + flow_5_net_3_bias[3];
        const maf_lane v51_1 = maf_load(t + 10 * TILE + k);
        const maf_lane v64 = v51_1 - v59_2;
        maf_store(t + 4 * TILE + k, v64);
        const maf_lane v65 = -(v59_1 / (maf_abs(v59_1) * 0.14476483f + 1.0f));
        maf_store(t + 12 * TILE + k, v65);
    }
    maf_each_exp(t + 2 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v64 = maf_load(t + 4 * TILE + k);
        const maf_lane v66 = maf_load(t + 2 * TILE + k);
        const maf_lane v53 = maf_load(t + 5 * TILE + k);
        const maf_lane v68_1 = v53;
        maf_store(t + 12 * TILE + k, v68_1);
        const maf_lane v68_2 = (v64 * v66);
        maf_store(t + 13 * TILE + k, v68_2);
        const maf_lane v70 = (v68_2 - flow_3_net_3_bias[2]) * s[29];
        maf_store(t + 3 * TILE + k, v70);
    }

    /* layer 3: autoregressive, inverse */
    maf_matvec(t + 14 * TILE, flow_3_net_1_weight, 2, 1, t + 3 * TILE, flow_3_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v71 = maf_load(t + (14 + j) * TILE + k);
            const maf_lane v72 = maf_select_lt(maf_set(0.0f), v71, v71, maf_set(0.0f));
            maf_store(t + (62 + j) * TILE + k, v72);
        }
    maf_matvec(t + 14 * TILE, flow_3_net_2_weight, 48, 1, t + 62 * TILE, flow_3_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v73 = maf_load(t + (14 + j) * TILE + k);
            const maf_lane v74 = maf_select_lt(maf_set(0.0f), v73, v73, maf_set(0.0f));
            maf_store(t + (62 + j) * TILE + k, v74);
        }
    maf_matvec(t + 4 * TILE, flow_3_net_3_weight + 48, 96, 1, t + 62 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v75_1 = maf_load(t + 4 * TILE + k);
        const maf_lane v75_2 = maf_load(t + 5 * TILE + k);
        const maf_lane v76_1 = v75_1 + flow_3_net_3_bias[1];
        const maf_lane v76_2 = v75_2 + flow_3_net_3_bias[3];
        const maf_lane v68_1 = maf_load(t + 12 * TILE + k);
        const maf_lane v81 = v68_1 - v76_2;
        maf_store(t + 2 * TILE + k, v81);
        const maf_lane v82 = -(v76_1 / (maf_abs(v76_1) * 0.14476483f + 1.0f));
        maf_store(t + 14 * TILE + k, v82);
    }
    maf_each_exp(t + 4 * TILE, t + 14 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v81 = maf_load(t + 2 * TILE + k);
        const maf_lane v83 = maf_load(t + 4 * TILE + k);
        const maf_lane v70 = maf_load(t + 3 * TILE + k);
        const maf_lane v85_1 = v70;
        maf_store(t + 14 * TILE + k, v85_1);
        const maf_lane v85_2 = (v81 * v83);
        maf_store(t + 15 * TILE + k, v85_2);
        const maf_lane v87 = (v85_2 - flow_1_net_3_bias[2]) * s[35];
        maf_store(t + 5 * TILE + k, v87);
    }

    /* layer 1: autoregressive, inverse */
    maf_matvec(t + 16 * TILE, flow_1_net_1_weight, 2, 1, t + 5 * TILE, flow_1_net_1_bias, 1, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v88 = maf_load(t + (16 + j) * TILE + k);
            const maf_lane v89 = maf_select_lt(maf_set(0.0f), v88, v88, maf_set(0.0f));
            maf_store(t + (64 + j) * TILE + k, v89);
        }
    maf_matvec(t + 16 * TILE, flow_1_net_2_weight, 48, 1, t + 64 * TILE, flow_1_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v90 = maf_load(t + (16 + j) * TILE + k);
            const maf_lane v91 = maf_select_lt(maf_set(0.0f), v90, v90, maf_set(0.0f));
            maf_store(t + (64 + j) * TILE + k, v91);
        }
    maf_matvec(t + 2 * TILE, flow_1_net_3_weight + 48, 96, 1, t + 64 * TILE, NULL, 48, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v92_1 = maf_load(t + 2 * TILE + k);
        const maf_lane v92_2 = maf_load(t + 3 * TILE + k);
        const maf_lane v93_1 = v92_1 + flow_1_net_3_bias[1];
        const maf_lane v93_2 = v92_2 + flow_1_net_3_bias[3];
        const maf_lane v85_1 = maf_load(t + 14 * TILE + k);
        const maf_lane v98 = v85_1 - v93_2;
        maf_store(t + 4 * TILE + k, v98);
        const maf_lane v99 = -(v93_1 / (maf_abs(v93_1) * 0.14476483f + 1.0f));
        maf_store(t + 16 * TILE + k, v99);
    }
    maf_each_exp(t + 2 * TILE, t + 16 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v98 = maf_load(t + 4 * TILE + k);
        const maf_lane v100 = maf_load(t + 2 * TILE + k);
        const maf_lane v87 = maf_load(t + 5 * TILE + k);
        const maf_lane v102_1 = v87;
        maf_store(t + 16 * TILE + k, v102_1);
        const maf_lane v102_2 = (v98 * v100);
        maf_store(t + 17 * TILE + k, v102_2);
    }
#undef TILE
}

void maf_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[37], t[113 * 128];
    size_t first, k;
    (void)work;
    maf_layers_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        maf_layers_tile(params, s, m, t, NULL);
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

static void maf_loss_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void maf_loss_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)s;

    /* layer 1: autoregressive, forward */
    maf_strips(t + 3 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, strip0, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v1 = maf_load(t + (3 + j) * TILE + k);
            const maf_lane v2 = maf_select_lt(maf_set(0.0f), v1, v1, maf_set(0.0f));
            maf_store(t + (51 + j) * TILE + k, v2);
        }
    maf_matvec(t + 3 * TILE, flow_1_net_2_weight, 48, 1, t + 51 * TILE, flow_1_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v3 = maf_load(t + (3 + j) * TILE + k);
            const maf_lane v4 = maf_select_lt(maf_set(0.0f), v3, v3, maf_set(0.0f));
            maf_store(t + (51 + j) * TILE + k, v4);
        }
    maf_strips(t + 3 * TILE, flow_1_net_3_weight, 48, 1, t + 51 * TILE, NULL, strip1, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v5_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v5_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v5_3 = maf_load(t + 5 * TILE + k);
        const maf_lane v5_4 = maf_load(t + 6 * TILE + k);
        const maf_lane v6_1 = v5_1 + flow_1_net_3_bias[0];
        maf_store(t + 7 * TILE + k, v6_1);
        const maf_lane v6_2 = v5_2 + flow_1_net_3_bias[1];
        maf_store(t + 8 * TILE + k, v6_2);
        const maf_lane v6_3 = v5_3 + flow_1_net_3_bias[2];
        maf_store(t + 9 * TILE + k, v6_3);
        const maf_lane v6_4 = v5_4 + flow_1_net_3_bias[3];
        maf_store(t + 10 * TILE + k, v6_4);
        const maf_lane v10_1 = v6_1 / (maf_abs(v6_1) * 0.14476483f + 1.0f);
        maf_store(t + 11 * TILE + k, v10_1);
        const maf_lane v10_2 = v6_2 / (maf_abs(v6_2) * 0.14476483f + 1.0f);
        maf_store(t + 12 * TILE + k, v10_2);
    }
    maf_each_exp(t + 3 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane x1 = maf_load(t + k);
        const maf_lane v11_1 = maf_load(t + 3 * TILE + k);
        const maf_lane x2 = maf_load(t + 1 * TILE + k);
        const maf_lane v11_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v6_3 = maf_load(t + 9 * TILE + k);
        const maf_lane v6_4 = maf_load(t + 10 * TILE + k);
        const maf_lane v13_1 = v6_3 + x1 * v11_1;
        const maf_lane v13_2 = v6_4 + x2 * v11_2;
        const maf_lane v10_1 = maf_load(t + 11 * TILE + k);
        const maf_lane v10_2 = maf_load(t + 12 * TILE + k);
        const maf_lane v14 = v10_1 + v10_2;
        maf_store(t + 5 * TILE + k, v14);
        const maf_lane v15_1 = v13_2;
        maf_store(t + 13 * TILE + k, v15_1);
        const maf_lane v15_2 = v13_1;
        maf_store(t + 14 * TILE + k, v15_2);
    }

    /* layer 3: autoregressive, forward */
    maf_strips(t + 15 * TILE, flow_3_net_1_weight, 2, 1, t + 13 * TILE, flow_3_net_1_bias, strip2, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v16 = maf_load(t + (15 + j) * TILE + k);
            const maf_lane v17 = maf_select_lt(maf_set(0.0f), v16, v16, maf_set(0.0f));
            maf_store(t + (63 + j) * TILE + k, v17);
        }
    maf_matvec(t + 15 * TILE, flow_3_net_2_weight, 48, 1, t + 63 * TILE, flow_3_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v18 = maf_load(t + (15 + j) * TILE + k);
            const maf_lane v19 = maf_select_lt(maf_set(0.0f), v18, v18, maf_set(0.0f));
            maf_store(t + (63 + j) * TILE + k, v19);
        }
    maf_strips(t + 6 * TILE, flow_3_net_3_weight, 48, 1, t + 63 * TILE, NULL, strip3, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v20_1 = maf_load(t + 6 * TILE + k);
        const maf_lane v20_2 = maf_load(t + 7 * TILE + k);
        const maf_lane v20_3 = maf_load(t + 8 * TILE + k);
        const maf_lane v20_4 = maf_load(t + 9 * TILE + k);
        const maf_lane v21_1 = v20_1 + flow_3_net_3_bias[0];
        maf_store(t + 15 * TILE + k, v21_1);
        const maf_lane v21_2 = v20_2 + flow_3_net_3_bias[1];
        maf_store(t + 16 * TILE + k, v21_2);
        const maf_lane v21_3 = v20_3 + flow_3_net_3_bias[2];
        maf_store(t + 17 * TILE + k, v21_3);
        const maf_lane v21_4 = v20_4 + flow_3_net_3_bias[3];
        maf_store(t + 18 * TILE + k, v21_4);
        const maf_lane v25_1 = v21_1 / (maf_abs(v21_1) * 0.14476483f + 1.0f);
        maf_store(t + k, v25_1);
        const maf_lane v25_2 = v21_2 / (maf_abs(v21_2) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v25_2);
    }
    maf_each_exp(t + 3 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v15_1 = maf_load(t + 13 * TILE + k);
        const maf_lane v26_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v15_2 = maf_load(t + 14 * TILE + k);
        const maf_lane v26_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v21_3 = maf_load(t + 17 * TILE + k);
        const maf_lane v21_4 = maf_load(t + 18 * TILE + k);
        const maf_lane v28_1 = v21_3 + v15_1 * v26_1;
        const maf_lane v28_2 = v21_4 + v15_2 * v26_2;
        const maf_lane v25_1 = maf_load(t + k);
        const maf_lane v25_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v14 = maf_load(t + 5 * TILE + k);
        const maf_lane v30 = v14 + (v25_1 + v25_2);
        maf_store(t + 6 * TILE + k, v30);
        const maf_lane v31_1 = v28_2;
        maf_store(t + 7 * TILE + k, v31_1);
        const maf_lane v31_2 = v28_1;
        maf_store(t + 8 * TILE + k, v31_2);
    }

    /* layer 5: autoregressive, forward */
    maf_strips(t + 9 * TILE, flow_5_net_1_weight, 2, 1, t + 7 * TILE, flow_5_net_1_bias, strip4, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v32 = maf_load(t + (9 + j) * TILE + k);
            const maf_lane v33 = maf_select_lt(maf_set(0.0f), v32, v32, maf_set(0.0f));
            maf_store(t + (57 + j) * TILE + k, v33);
        }
    maf_matvec(t + 9 * TILE, flow_5_net_2_weight, 48, 1, t + 57 * TILE, flow_5_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v34 = maf_load(t + (9 + j) * TILE + k);
            const maf_lane v35 = maf_select_lt(maf_set(0.0f), v34, v34, maf_set(0.0f));
            maf_store(t + (57 + j) * TILE + k, v35);
        }
    maf_strips(t + 9 * TILE, flow_5_net_3_weight, 48, 1, t + 57 * TILE, NULL, strip5, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v36_1 = maf_load(t + 9 * TILE + k);
        const maf_lane v36_2 = maf_load(t + 10 * TILE + k);
        const maf_lane v36_3 = maf_load(t + 11 * TILE + k);
        const maf_lane v36_4 = maf_load(t + 12 * TILE + k);
        const maf_lane v37_1 = v36_1 + flow_5_net_3_bias[0];
        maf_store(t + 13 * TILE + k, v37_1);
        const maf_lane v37_2 = v36_2 + flow_5_net_3_bias[1];
        maf_store(t + 14 * TILE + k, v37_2);
        const maf_lane v37_3 = v36_3 + flow_5_net_3_bias[2];
        maf_store(t + 15 * TILE + k, v37_3);
        const maf_lane v37_4 = v36_4 + flow_5_net_3_bias[3];
        maf_store(t + 16 * TILE + k, v37_4);
        const maf_lane v41_1 = v37_1 / (maf_abs(v37_1) * 0.14476483f + 1.0f);
        maf_store(t + k, v41_1);
        const maf_lane v41_2 = v37_2 / (maf_abs(v37_2) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v41_2);
    }
    maf_each_exp(t + 3 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v31_1 = maf_load(t + 7 * TILE + k);
        const maf_lane v42_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v31_2 = maf_load(t + 8 * TILE + k);
        const maf_lane v42_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v37_3 = maf_load(t + 15 * TILE + k);
        const maf_lane v37_4 = maf_load(t + 16 * TILE + k);
        const maf_lane v44_1 = v37_3 + v31_1 * v42_1;
        const maf_lane v44_2 = v37_4 + v31_2 * v42_2;
        const maf_lane v41_1 = maf_load(t + k);
        const maf_lane v41_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v30 = maf_load(t + 6 * TILE + k);
        const maf_lane v46 = v30 + (v41_1 + v41_2);
        maf_store(t + 5 * TILE + k, v46);
        const maf_lane v47_1 = v44_2;
        maf_store(t + 9 * TILE + k, v47_1);
        const maf_lane v47_2 = v44_1;
        maf_store(t + 10 * TILE + k, v47_2);
    }

    /* layer 7: autoregressive, forward */
    maf_strips(t + 11 * TILE, flow_7_net_1_weight, 2, 1, t + 9 * TILE, flow_7_net_1_bias, strip6, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v48 = maf_load(t + (11 + j) * TILE + k);
            const maf_lane v49 = maf_select_lt(maf_set(0.0f), v48, v48, maf_set(0.0f));
            maf_store(t + (59 + j) * TILE + k, v49);
        }
    maf_matvec(t + 11 * TILE, flow_7_net_2_weight, 48, 1, t + 59 * TILE, flow_7_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v50 = maf_load(t + (11 + j) * TILE + k);
            const maf_lane v51 = maf_select_lt(maf_set(0.0f), v50, v50, maf_set(0.0f));
            maf_store(t + (59 + j) * TILE + k, v51);
        }
    maf_strips(t + 11 * TILE, flow_7_net_3_weight, 48, 1, t + 59 * TILE, NULL, strip7, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v52_1 = maf_load(t + 11 * TILE + k);
        const maf_lane v52_2 = maf_load(t + 12 * TILE + k);
        const maf_lane v52_3 = maf_load(t + 13 * TILE + k);
        const maf_lane v52_4 = maf_load(t + 14 * TILE + k);
        const maf_lane v53_1 = v52_1 + flow_7_net_3_bias[0];
        maf_store(t + 15 * TILE + k, v53_1);
        const maf_lane v53_2 = v52_2 + flow_7_net_3_bias[1];
        maf_store(t + 16 * TILE + k, v53_2);
        const maf_lane v53_3 = v52_3 + flow_7_net_3_bias[2];
        maf_store(t + 17 * TILE + k, v53_3);
        const maf_lane v53_4 = v52_4 + flow_7_net_3_bias[3];
        maf_store(t + 18 * TILE + k, v53_4);
        const maf_lane v57_1 = v53_1 / (maf_abs(v53_1) * 0.14476483f + 1.0f);
        maf_store(t + k, v57_1);
        const maf_lane v57_2 = v53_2 / (maf_abs(v53_2) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v57_2);
    }
    maf_each_exp(t + 3 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v47_1 = maf_load(t + 9 * TILE + k);
        const maf_lane v58_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v47_2 = maf_load(t + 10 * TILE + k);
        const maf_lane v58_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v53_3 = maf_load(t + 17 * TILE + k);
        const maf_lane v53_4 = maf_load(t + 18 * TILE + k);
        const maf_lane v60_1 = v53_3 + v47_1 * v58_1;
        const maf_lane v60_2 = v53_4 + v47_2 * v58_2;
        const maf_lane v57_1 = maf_load(t + k);
        const maf_lane v57_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v46 = maf_load(t + 5 * TILE + k);
        const maf_lane v62 = v46 + (v57_1 + v57_2);
        maf_store(t + 6 * TILE + k, v62);
        const maf_lane v63_1 = v60_2;
        maf_store(t + 7 * TILE + k, v63_1);
        const maf_lane v63_2 = v60_1;
        maf_store(t + 8 * TILE + k, v63_2);
    }

    /* layer 9: autoregressive, forward */
    maf_strips(t + 9 * TILE, flow_9_net_1_weight, 2, 1, t + 7 * TILE, flow_9_net_1_bias, strip8, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v64 = maf_load(t + (9 + j) * TILE + k);
            const maf_lane v65 = maf_select_lt(maf_set(0.0f), v64, v64, maf_set(0.0f));
            maf_store(t + (57 + j) * TILE + k, v65);
        }
    maf_matvec(t + 9 * TILE, flow_9_net_2_weight, 48, 1, t + 57 * TILE, flow_9_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v66 = maf_load(t + (9 + j) * TILE + k);
            const maf_lane v67 = maf_select_lt(maf_set(0.0f), v66, v66, maf_set(0.0f));
            maf_store(t + (57 + j) * TILE + k, v67);
        }
    maf_strips(t + 9 * TILE, flow_9_net_3_weight, 48, 1, t + 57 * TILE, NULL, strip9, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v68_1 = maf_load(t + 9 * TILE + k);
        const maf_lane v68_2 = maf_load(t + 10 * TILE + k);
        const maf_lane v68_3 = maf_load(t + 11 * TILE + k);
        const maf_lane v68_4 = maf_load(t + 12 * TILE + k);
        const maf_lane v69_1 = v68_1 + flow_9_net_3_bias[0];
        maf_store(t + 13 * TILE + k, v69_1);
        const maf_lane v69_2 = v68_2 + flow_9_net_3_bias[1];
        maf_store(t + 14 * TILE + k, v69_2);
        const maf_lane v69_3 = v68_3 + flow_9_net_3_bias[2];
        maf_store(t + 15 * TILE + k, v69_3);
        const maf_lane v69_4 = v68_4 + flow_9_net_3_bias[3];
        maf_store(t + 16 * TILE + k, v69_4);
        const maf_lane v73_1 = v69_1 / (maf_abs(v69_1) * 0.14476483f + 1.0f);
        maf_store(t + k, v73_1);
        const maf_lane v73_2 = v69_2 / (maf_abs(v69_2) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v73_2);
    }
    maf_each_exp(t + 3 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v63_1 = maf_load(t + 7 * TILE + k);
        const maf_lane v74_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v63_2 = maf_load(t + 8 * TILE + k);
        const maf_lane v74_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v69_3 = maf_load(t + 15 * TILE + k);
        const maf_lane v69_4 = maf_load(t + 16 * TILE + k);
        const maf_lane v76_1 = v69_3 + v63_1 * v74_1;
        const maf_lane v76_2 = v69_4 + v63_2 * v74_2;
        const maf_lane v73_1 = maf_load(t + k);
        const maf_lane v73_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v62 = maf_load(t + 6 * TILE + k);
        const maf_lane v78 = v62 + (v73_1 + v73_2);
        maf_store(t + 5 * TILE + k, v78);
        const maf_lane v79_1 = v76_2;
        maf_store(t + 9 * TILE + k, v79_1);
        const maf_lane v79_2 = v76_1;
        maf_store(t + 10 * TILE + k, v79_2);
    }

    /* layer 11: autoregressive, forward */
    maf_strips(t + 11 * TILE, flow_11_net_1_weight, 2, 1, t + 9 * TILE, flow_11_net_1_bias, strip10, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v80 = maf_load(t + (11 + j) * TILE + k);
            const maf_lane v81 = maf_select_lt(maf_set(0.0f), v80, v80, maf_set(0.0f));
            maf_store(t + (59 + j) * TILE + k, v81);
        }
    maf_matvec(t + 11 * TILE, flow_11_net_2_weight, 48, 1, t + 59 * TILE, flow_11_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v82 = maf_load(t + (11 + j) * TILE + k);
            const maf_lane v83 = maf_select_lt(maf_set(0.0f), v82, v82, maf_set(0.0f));
            maf_store(t + (59 + j) * TILE + k, v83);
        }
    maf_strips(t + 11 * TILE, flow_11_net_3_weight, 48, 1, t + 59 * TILE, NULL, strip11, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v84_1 = maf_load(t + 11 * TILE + k);
        const maf_lane v84_2 = maf_load(t + 12 * TILE + k);
        const maf_lane v84_3 = maf_load(t + 13 * TILE + k);
        const maf_lane v84_4 = maf_load(t + 14 * TILE + k);
        const maf_lane v85_1 = v84_1 + flow_11_net_3_bias[0];
        maf_store(t + 15 * TILE + k, v85_1);
        const maf_lane v85_2 = v84_2 + flow_11_net_3_bias[1];
        maf_store(t + 16 * TILE + k, v85_2);
        const maf_lane v85_3 = v84_3 + flow_11_net_3_bias[2];
        maf_store(t + 17 * TILE + k, v85_3);
        const maf_lane v85_4 = v84_4 + flow_11_net_3_bias[3];
        maf_store(t + 18 * TILE + k, v85_4);
        const maf_lane v89_1 = v85_1 / (maf_abs(v85_1) * 0.14476483f + 1.0f);
        maf_store(t + k, v89_1);
        const maf_lane v89_2 = v85_2 / (maf_abs(v85_2) * 0.14476483f + 1.0f);
        maf_store(t + 1 * TILE + k, v89_2);
    }
    maf_each_exp(t + 3 * TILE, t, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v79_1 = maf_load(t + 9 * TILE + k);
        const maf_lane v90_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v79_2 = maf_load(t + 10 * TILE + k);
        const maf_lane v90_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v85_3 = maf_load(t + 17 * TILE + k);
        const maf_lane v85_4 = maf_load(t + 18 * TILE + k);
        const maf_lane v92_1 = v85_3 + v79_1 * v90_1;
        const maf_lane v92_2 = v85_4 + v79_2 * v90_2;
        const maf_lane v89_1 = maf_load(t + k);
        const maf_lane v89_2 = maf_load(t + 1 * TILE + k);
        const maf_lane v78 = maf_load(t + 5 * TILE + k);
        const maf_lane v99 = v78 + (v89_1 + v89_2) + (((v92_1 * v92_1) + (v92_2 * v92_2)) * (-0.5f) - 1.837877f);
        maf_store(t + 6 * TILE + k, v99);
    }
    {
        const maf_lane zero = maf_set(0);
        maf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v99 = maf_load(t + 6 * TILE + k);
            const maf_lane w = maf_load(t + 2 * TILE + k);
            g0 += w * (-v99);
        }
        total[0] += (double)maf_hsum(g0);
    }
#undef TILE
}

static void maf_loss_epilogue(const float *params, float *s, const double *total, double *loss)
{
    (void)params;
    (void)s;
    *loss = total[0];
}

static double maf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    double total[1] = {0};
    float s[1], t[112 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    maf_loss_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        maf_weights(n, rows, m, t + 256);
        maf_loss_tile(params, s, m, t, total);
    }
    if (n > 0)
        maf_loss_epilogue(params, s, total, &loss);
    return loss;
}

/* ---- grad ---- */

static void maf_grad_prologue(const float *params, float *s)
{
    (void)params;
    (void)s;
}

static void maf_grad_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    maf_strips(t + 3 * TILE, flow_1_net_1_weight, 2, 1, t, flow_1_net_1_bias, strip0, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v1 = maf_load(t + (3 + j) * TILE + k);
            const maf_lane v2 = maf_select_lt(maf_set(0.0f), v1, v1, maf_set(0.0f));
            maf_store(t + (51 + j) * TILE + k, v2);
        }
    maf_matvec(t + 3 * TILE, flow_1_net_2_weight, 48, 1, t + 51 * TILE, flow_1_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v3 = maf_load(t + (3 + j) * TILE + k);
            const maf_lane v4 = maf_select_lt(maf_set(0.0f), v3, v3, maf_set(0.0f));
            maf_store(t + (99 + j) * TILE + k, v4);
        }
    maf_strips(t + 3 * TILE, flow_1_net_3_weight, 48, 1, t + 99 * TILE, NULL, strip1, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v5_1 = maf_load(t + 3 * TILE + k);
        const maf_lane v5_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v5_3 = maf_load(t + 5 * TILE + k);
        const maf_lane v5_4 = maf_load(t + 6 * TILE + k);
        const maf_lane v6_1 = v5_1 + flow_1_net_3_bias[0];
        maf_store(t + 7 * TILE + k, v6_1);
        const maf_lane v6_2 = v5_2 + flow_1_net_3_bias[1];
        maf_store(t + 8 * TILE + k, v6_2);
        const maf_lane v6_3 = v5_3 + flow_1_net_3_bias[2];
        maf_store(t + 9 * TILE + k, v6_3);
        const maf_lane v6_4 = v5_4 + flow_1_net_3_bias[3];
        maf_store(t + 10 * TILE + k, v6_4);
        const maf_lane v9_1 = maf_abs(v6_1) * 0.14476483f + 1.0f;
        maf_store(t + 11 * TILE + k, v9_1);
        const maf_lane v9_2 = maf_abs(v6_2) * 0.14476483f + 1.0f;
        maf_store(t + 12 * TILE + k, v9_2);
        const maf_lane v10_1 = v6_1 / v9_1;
        maf_store(t + 13 * TILE + k, v10_1);
        const maf_lane v10_2 = v6_2 / v9_2;
        maf_store(t + 14 * TILE + k, v10_2);
    }
    maf_each_exp(t + 3 * TILE, t + 13 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane x1 = maf_load(t + k);
        const maf_lane v11_1 = maf_load(t + 3 * TILE + k);
        const maf_lane x2 = maf_load(t + 1 * TILE + k);
        const maf_lane v11_2 = maf_load(t + 4 * TILE + k);
        const maf_lane v6_3 = maf_load(t + 9 * TILE + k);
        const maf_lane v6_4 = maf_load(t + 10 * TILE + k);
        const maf_lane v10_1 = maf_load(t + 13 * TILE + k);
        const maf_lane v10_2 = maf_load(t + 14 * TILE + k);
        const maf_lane v14 = v10_1 + v10_2;
        maf_store(t + 5 * TILE + k, v14);
        const maf_lane v15_1 = v6_4 + x2 * v11_2;
        maf_store(t + 15 * TILE + k, v15_1);
        const maf_lane v15_2 = v6_3 + x1 * v11_1;
        maf_store(t + 16 * TILE + k, v15_2);
    }

    /* layer 3: autoregressive, forward */
    maf_strips(t + 147 * TILE, flow_3_net_1_weight, 2, 1, t + 15 * TILE, flow_3_net_1_bias, strip2, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v16 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v17 = maf_select_lt(maf_set(0.0f), v16, v16, maf_set(0.0f));
            maf_store(t + (195 + j) * TILE + k, v17);
        }
    maf_matvec(t + 147 * TILE, flow_3_net_2_weight, 48, 1, t + 195 * TILE, flow_3_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v18 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v19 = maf_select_lt(maf_set(0.0f), v18, v18, maf_set(0.0f));
            maf_store(t + (243 + j) * TILE + k, v19);
        }
    maf_strips(t + 17 * TILE, flow_3_net_3_weight, 48, 1, t + 243 * TILE, NULL, strip3, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v20_1 = maf_load(t + 17 * TILE + k);
        const maf_lane v20_2 = maf_load(t + 18 * TILE + k);
        const maf_lane v20_3 = maf_load(t + 19 * TILE + k);
        const maf_lane v20_4 = maf_load(t + 20 * TILE + k);
        const maf_lane v21_1 = v20_1 + flow_3_net_3_bias[0];
        maf_store(t + 21 * TILE + k, v21_1);
        const maf_lane v21_2 = v20_2 + flow_3_net_3_bias[1];
        maf_store(t + 22 * TILE + k, v21_2);
        const maf_lane v21_3 = v20_3 + flow_3_net_3_bias[2];
        maf_store(t + 23 * TILE + k, v21_3);
        const maf_lane v21_4 = v20_4 + flow_3_net_3_bias[3];
        maf_store(t + 24 * TILE + k, v21_4);
        const maf_lane v24_1 = maf_abs(v21_1) * 0.14476483f + 1.0f;
        maf_store(t + 25 * TILE + k, v24_1);
        const maf_lane v24_2 = maf_abs(v21_2) * 0.14476483f + 1.0f;
        maf_store(t + 26 * TILE + k, v24_2);
        const maf_lane v25_1 = v21_1 / v24_1;
        maf_store(t + 27 * TILE + k, v25_1);
        const maf_lane v25_2 = v21_2 / v24_2;
        maf_store(t + 28 * TILE + k, v25_2);
    }
    maf_each_exp(t + 17 * TILE, t + 27 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v15_1 = maf_load(t + 15 * TILE + k);
        const maf_lane v26_1 = maf_load(t + 17 * TILE + k);
        const maf_lane v15_2 = maf_load(t + 16 * TILE + k);
        const maf_lane v26_2 = maf_load(t + 18 * TILE + k);
        const maf_lane v21_3 = maf_load(t + 23 * TILE + k);
        const maf_lane v21_4 = maf_load(t + 24 * TILE + k);
        const maf_lane v25_1 = maf_load(t + 27 * TILE + k);
        const maf_lane v25_2 = maf_load(t + 28 * TILE + k);
        const maf_lane v14 = maf_load(t + 5 * TILE + k);
        const maf_lane v30 = v14 + (v25_1 + v25_2);
        maf_store(t + 6 * TILE + k, v30);
        const maf_lane v31_1 = v21_4 + v15_2 * v26_2;
        maf_store(t + 19 * TILE + k, v31_1);
        const maf_lane v31_2 = v21_3 + v15_1 * v26_1;
        maf_store(t + 20 * TILE + k, v31_2);
    }

    /* layer 5: autoregressive, forward */
    maf_strips(t + 147 * TILE, flow_5_net_1_weight, 2, 1, t + 19 * TILE, flow_5_net_1_bias, strip4, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v32 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v33 = maf_select_lt(maf_set(0.0f), v32, v32, maf_set(0.0f));
            maf_store(t + (291 + j) * TILE + k, v33);
        }
    maf_matvec(t + 147 * TILE, flow_5_net_2_weight, 48, 1, t + 291 * TILE, flow_5_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v34 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v35 = maf_select_lt(maf_set(0.0f), v34, v34, maf_set(0.0f));
            maf_store(t + (339 + j) * TILE + k, v35);
        }
    maf_strips(t + 29 * TILE, flow_5_net_3_weight, 48, 1, t + 339 * TILE, NULL, strip5, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v36_1 = maf_load(t + 29 * TILE + k);
        const maf_lane v36_2 = maf_load(t + 30 * TILE + k);
        const maf_lane v36_3 = maf_load(t + 31 * TILE + k);
        const maf_lane v36_4 = maf_load(t + 32 * TILE + k);
        const maf_lane v37_1 = v36_1 + flow_5_net_3_bias[0];
        maf_store(t + 33 * TILE + k, v37_1);
        const maf_lane v37_2 = v36_2 + flow_5_net_3_bias[1];
        maf_store(t + 34 * TILE + k, v37_2);
        const maf_lane v37_3 = v36_3 + flow_5_net_3_bias[2];
        maf_store(t + 35 * TILE + k, v37_3);
        const maf_lane v37_4 = v36_4 + flow_5_net_3_bias[3];
        maf_store(t + 36 * TILE + k, v37_4);
        const maf_lane v40_1 = maf_abs(v37_1) * 0.14476483f + 1.0f;
        maf_store(t + 37 * TILE + k, v40_1);
        const maf_lane v40_2 = maf_abs(v37_2) * 0.14476483f + 1.0f;
        maf_store(t + 38 * TILE + k, v40_2);
        const maf_lane v41_1 = v37_1 / v40_1;
        maf_store(t + 39 * TILE + k, v41_1);
        const maf_lane v41_2 = v37_2 / v40_2;
        maf_store(t + 40 * TILE + k, v41_2);
    }
    maf_each_exp(t + 29 * TILE, t + 39 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v31_1 = maf_load(t + 19 * TILE + k);
        const maf_lane v42_1 = maf_load(t + 29 * TILE + k);
        const maf_lane v31_2 = maf_load(t + 20 * TILE + k);
        const maf_lane v42_2 = maf_load(t + 30 * TILE + k);
        const maf_lane v37_3 = maf_load(t + 35 * TILE + k);
        const maf_lane v37_4 = maf_load(t + 36 * TILE + k);
        const maf_lane v41_1 = maf_load(t + 39 * TILE + k);
        const maf_lane v41_2 = maf_load(t + 40 * TILE + k);
        const maf_lane v30 = maf_load(t + 6 * TILE + k);
        const maf_lane v46 = v30 + (v41_1 + v41_2);
        maf_store(t + 5 * TILE + k, v46);
        const maf_lane v47_1 = v37_4 + v31_2 * v42_2;
        maf_store(t + 31 * TILE + k, v47_1);
        const maf_lane v47_2 = v37_3 + v31_1 * v42_1;
        maf_store(t + 32 * TILE + k, v47_2);
    }

    /* layer 7: autoregressive, forward */
    maf_strips(t + 147 * TILE, flow_7_net_1_weight, 2, 1, t + 31 * TILE, flow_7_net_1_bias, strip6, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v48 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v49 = maf_select_lt(maf_set(0.0f), v48, v48, maf_set(0.0f));
            maf_store(t + (387 + j) * TILE + k, v49);
        }
    maf_matvec(t + 147 * TILE, flow_7_net_2_weight, 48, 1, t + 387 * TILE, flow_7_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v50 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v51 = maf_select_lt(maf_set(0.0f), v50, v50, maf_set(0.0f));
            maf_store(t + (435 + j) * TILE + k, v51);
        }
    maf_strips(t + 41 * TILE, flow_7_net_3_weight, 48, 1, t + 435 * TILE, NULL, strip7, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v52_1 = maf_load(t + 41 * TILE + k);
        const maf_lane v52_2 = maf_load(t + 42 * TILE + k);
        const maf_lane v52_3 = maf_load(t + 43 * TILE + k);
        const maf_lane v52_4 = maf_load(t + 44 * TILE + k);
        const maf_lane v53_1 = v52_1 + flow_7_net_3_bias[0];
        maf_store(t + 45 * TILE + k, v53_1);
        const maf_lane v53_2 = v52_2 + flow_7_net_3_bias[1];
        maf_store(t + 46 * TILE + k, v53_2);
        const maf_lane v53_3 = v52_3 + flow_7_net_3_bias[2];
        maf_store(t + 47 * TILE + k, v53_3);
        const maf_lane v53_4 = v52_4 + flow_7_net_3_bias[3];
        maf_store(t + 48 * TILE + k, v53_4);
        const maf_lane v56_1 = maf_abs(v53_1) * 0.14476483f + 1.0f;
        maf_store(t + 49 * TILE + k, v56_1);
        const maf_lane v56_2 = maf_abs(v53_2) * 0.14476483f + 1.0f;
        maf_store(t + 50 * TILE + k, v56_2);
        const maf_lane v57_1 = v53_1 / v56_1;
        maf_store(t + 147 * TILE + k, v57_1);
        const maf_lane v57_2 = v53_2 / v56_2;
        maf_store(t + 148 * TILE + k, v57_2);
    }
    maf_each_exp(t + 41 * TILE, t + 147 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v47_1 = maf_load(t + 31 * TILE + k);
        const maf_lane v58_1 = maf_load(t + 41 * TILE + k);
        const maf_lane v47_2 = maf_load(t + 32 * TILE + k);
        const maf_lane v58_2 = maf_load(t + 42 * TILE + k);
        const maf_lane v53_3 = maf_load(t + 47 * TILE + k);
        const maf_lane v53_4 = maf_load(t + 48 * TILE + k);
        const maf_lane v57_1 = maf_load(t + 147 * TILE + k);
        const maf_lane v57_2 = maf_load(t + 148 * TILE + k);
        const maf_lane v46 = maf_load(t + 5 * TILE + k);
        const maf_lane v62 = v46 + (v57_1 + v57_2);
        maf_store(t + 6 * TILE + k, v62);
        const maf_lane v63_1 = v53_4 + v47_2 * v58_2;
        maf_store(t + 43 * TILE + k, v63_1);
        const maf_lane v63_2 = v53_3 + v47_1 * v58_1;
        maf_store(t + 44 * TILE + k, v63_2);
    }

    /* layer 9: autoregressive, forward */
    maf_strips(t + 483 * TILE, flow_9_net_1_weight, 2, 1, t + 43 * TILE, flow_9_net_1_bias, strip8, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v64 = maf_load(t + (483 + j) * TILE + k);
            const maf_lane v65 = maf_select_lt(maf_set(0.0f), v64, v64, maf_set(0.0f));
            maf_store(t + (531 + j) * TILE + k, v65);
        }
    maf_matvec(t + 483 * TILE, flow_9_net_2_weight, 48, 1, t + 531 * TILE, flow_9_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v66 = maf_load(t + (483 + j) * TILE + k);
            const maf_lane v67 = maf_select_lt(maf_set(0.0f), v66, v66, maf_set(0.0f));
            maf_store(t + (579 + j) * TILE + k, v67);
        }
    maf_strips(t + 149 * TILE, flow_9_net_3_weight, 48, 1, t + 579 * TILE, NULL, strip9, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v68_1 = maf_load(t + 149 * TILE + k);
        const maf_lane v68_2 = maf_load(t + 150 * TILE + k);
        const maf_lane v68_3 = maf_load(t + 151 * TILE + k);
        const maf_lane v68_4 = maf_load(t + 152 * TILE + k);
        const maf_lane v69_1 = v68_1 + flow_9_net_3_bias[0];
        maf_store(t + 153 * TILE + k, v69_1);
        const maf_lane v69_2 = v68_2 + flow_9_net_3_bias[1];
        maf_store(t + 154 * TILE + k, v69_2);
        const maf_lane v69_3 = v68_3 + flow_9_net_3_bias[2];
        maf_store(t + 155 * TILE + k, v69_3);
        const maf_lane v69_4 = v68_4 + flow_9_net_3_bias[3];
        maf_store(t + 156 * TILE + k, v69_4);
        const maf_lane v72_1 = maf_abs(v69_1) * 0.14476483f + 1.0f;
        maf_store(t + 157 * TILE + k, v72_1);
        const maf_lane v72_2 = maf_abs(v69_2) * 0.14476483f + 1.0f;
        maf_store(t + 158 * TILE + k, v72_2);
        const maf_lane v73_1 = v69_1 / v72_1;
        maf_store(t + 159 * TILE + k, v73_1);
        const maf_lane v73_2 = v69_2 / v72_2;
        maf_store(t + 160 * TILE + k, v73_2);
    }
    maf_each_exp(t + 149 * TILE, t + 159 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v63_1 = maf_load(t + 43 * TILE + k);
        const maf_lane v74_1 = maf_load(t + 149 * TILE + k);
        const maf_lane v63_2 = maf_load(t + 44 * TILE + k);
        const maf_lane v74_2 = maf_load(t + 150 * TILE + k);
        const maf_lane v69_3 = maf_load(t + 155 * TILE + k);
        const maf_lane v69_4 = maf_load(t + 156 * TILE + k);
        const maf_lane v73_1 = maf_load(t + 159 * TILE + k);
        const maf_lane v73_2 = maf_load(t + 160 * TILE + k);
        const maf_lane v62 = maf_load(t + 6 * TILE + k);
        const maf_lane v78 = v62 + (v73_1 + v73_2);
        maf_store(t + 5 * TILE + k, v78);
        const maf_lane v79_1 = v69_4 + v63_2 * v74_2;
        maf_store(t + 151 * TILE + k, v79_1);
        const maf_lane v79_2 = v69_3 + v63_1 * v74_1;
        maf_store(t + 152 * TILE + k, v79_2);
    }

    /* layer 11: autoregressive, forward */
    maf_strips(t + 483 * TILE, flow_11_net_1_weight, 2, 1, t + 151 * TILE, flow_11_net_1_bias, strip10, 8, 2, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v80 = maf_load(t + (483 + j) * TILE + k);
            const maf_lane v81 = maf_select_lt(maf_set(0.0f), v80, v80, maf_set(0.0f));
            maf_store(t + (627 + j) * TILE + k, v81);
        }
    maf_matvec(t + 483 * TILE, flow_11_net_2_weight, 48, 1, t + 627 * TILE, flow_11_net_2_bias, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v82 = maf_load(t + (483 + j) * TILE + k);
            const maf_lane v83 = maf_select_lt(maf_set(0.0f), v82, v82, maf_set(0.0f));
            maf_store(t + (675 + j) * TILE + k, v83);
        }
    maf_strips(t + 161 * TILE, flow_11_net_3_weight, 48, 1, t + 675 * TILE, NULL, strip11, 2, 48, 4, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v84_1 = maf_load(t + 161 * TILE + k);
        const maf_lane v84_2 = maf_load(t + 162 * TILE + k);
        const maf_lane v84_3 = maf_load(t + 163 * TILE + k);
        const maf_lane v84_4 = maf_load(t + 164 * TILE + k);
        const maf_lane v85_1 = v84_1 + flow_11_net_3_bias[0];
        maf_store(t + 165 * TILE + k, v85_1);
        const maf_lane v85_2 = v84_2 + flow_11_net_3_bias[1];
        maf_store(t + 166 * TILE + k, v85_2);
        const maf_lane v85_3 = v84_3 + flow_11_net_3_bias[2];
        maf_store(t + 167 * TILE + k, v85_3);
        const maf_lane v85_4 = v84_4 + flow_11_net_3_bias[3];
        maf_store(t + 168 * TILE + k, v85_4);
        const maf_lane v88_1 = maf_abs(v85_1) * 0.14476483f + 1.0f;
        maf_store(t + 169 * TILE + k, v88_1);
        const maf_lane v88_2 = maf_abs(v85_2) * 0.14476483f + 1.0f;
        maf_store(t + 170 * TILE + k, v88_2);
        const maf_lane v89_1 = v85_1 / v88_1;
        maf_store(t + 171 * TILE + k, v89_1);
        const maf_lane v89_2 = v85_2 / v88_2;
        maf_store(t + 172 * TILE + k, v89_2);
    }
    maf_each_exp(t + 161 * TILE, t + 171 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const maf_lane v79_1 = maf_load(t + 151 * TILE + k);
        const maf_lane v90_1 = maf_load(t + 161 * TILE + k);
        const maf_lane v79_2 = maf_load(t + 152 * TILE + k);
        const maf_lane v90_2 = maf_load(t + 162 * TILE + k);
        const maf_lane v85_3 = maf_load(t + 167 * TILE + k);
        const maf_lane v85_4 = maf_load(t + 168 * TILE + k);
        const maf_lane v92_1 = v85_3 + v79_1 * v90_1;
        maf_store(t + 163 * TILE + k, v92_1);
        const maf_lane v92_2 = v85_4 + v79_2 * v90_2;
        maf_store(t + 164 * TILE + k, v92_2);
        const maf_lane v89_1 = maf_load(t + 171 * TILE + k);
        const maf_lane v89_2 = maf_load(t + 172 * TILE + k);
        const maf_lane v78 = maf_load(t + 5 * TILE + k);
        const maf_lane v99 = v78 + (v89_1 + v89_2) + (((v92_1 * v92_1) + (v92_2 * v92_2)) * (-0.5f) - 1.837877f);
        maf_store(t + 6 * TILE + k, v99);
    }
    {
        const maf_lane zero = maf_set(0);
        maf_lane g0 = zero, g1 = zero, g2 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v99 = maf_load(t + 6 * TILE + k);
            const maf_lane w = maf_load(t + 2 * TILE + k);
            g0 += w * (-v99);
            const maf_lane v103 = -w;
            maf_store(t + 5 * TILE + k, v103);
            const maf_lane v104 = v103 * (-0.5f);
            const maf_lane v92_1 = maf_load(t + 163 * TILE + k);
            const maf_lane v92_2 = maf_load(t + 164 * TILE + k);
            const maf_lane v105_1 = v92_1 * v104;
            const maf_lane v105_2 = v92_2 * v104;
            const maf_lane v106_1 = v105_1 + v105_1;
            maf_store(t + 173 * TILE + k, v106_1);
            const maf_lane v106_2 = v105_2 + v105_2;
            maf_store(t + 174 * TILE + k, v106_2);
            g1 += v106_1;
            g2 += v106_2;
        }
        total[0] += (double)maf_hsum(g0);
        total[1] += (double)maf_hsum(g1);
        total[2] += (double)maf_hsum(g2);
    }

    /* layer 11: autoregressive, forward, adjoint */
    {
        const maf_lane zero = maf_set(0);
        maf_lane g3 = zero, g4 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v90_1 = maf_load(t + 161 * TILE + k);
            const maf_lane v106_1 = maf_load(t + 173 * TILE + k);
            const maf_lane v90_2 = maf_load(t + 162 * TILE + k);
            const maf_lane v106_2 = maf_load(t + 174 * TILE + k);
            const maf_lane v108_1 = v90_1 * v106_1;
            maf_store(t + 163 * TILE + k, v108_1);
            const maf_lane v108_2 = v90_2 * v106_2;
            maf_store(t + 164 * TILE + k, v108_2);
            const maf_lane v79_1 = maf_load(t + 151 * TILE + k);
            const maf_lane v79_2 = maf_load(t + 152 * TILE + k);
            const maf_lane v103 = maf_load(t + 5 * TILE + k);
            const maf_lane v111_1 = v103 + v90_1 * (v79_1 * v106_1);
            const maf_lane v111_2 = v103 + v90_2 * (v79_2 * v106_2);
            const maf_lane v88_1 = maf_load(t + 169 * TILE + k);
            const maf_lane v88_2 = maf_load(t + 170 * TILE + k);
            const maf_lane v89_1 = maf_load(t + 171 * TILE + k);
            const maf_lane v89_2 = maf_load(t + 172 * TILE + k);
            const maf_lane v116_1 = v111_1 * (-(v89_1 / v88_1));
            const maf_lane v116_2 = v111_2 * (-(v89_2 / v88_2));
            const maf_lane v85_1 = maf_load(t + 165 * TILE + k);
            const maf_lane v85_2 = maf_load(t + 166 * TILE + k);
            const maf_lane v119_1 = maf_select_lt(v85_1, maf_set(0.0f), v116_1 * (-0.14476483f), v116_1 * 0.14476483f);
            const maf_lane v119_2 = maf_select_lt(v85_2, maf_set(0.0f), v116_2 * (-0.14476483f), v116_2 * 0.14476483f);
            const maf_lane v120_1 = v111_1 * (1.0f / v88_1) + v119_1;
            const maf_lane v120_2 = v111_2 * (1.0f / v88_2) + v119_2;
            g3 += v120_1;
            g4 += v120_2;
            const maf_lane v122_1 = v120_1;
            maf_store(t + 175 * TILE + k, v122_1);
            const maf_lane v122_2 = v120_2;
            maf_store(t + 176 * TILE + k, v122_2);
            const maf_lane v122_3 = v106_1;
            maf_store(t + 177 * TILE + k, v122_3);
            const maf_lane v122_4 = v106_2;
            maf_store(t + 178 * TILE + k, v122_4);
        }
        total[3] += (double)maf_hsum(g3);
        total[4] += (double)maf_hsum(g4);
    }
    maf_outer(total + 5, t + 175 * TILE, t + 675 * TILE, hole24, 2, 4, 48, TILE, m);
    maf_strips(t + 483 * TILE, flow_11_net_3_weight, 1, 48, t + 175 * TILE, NULL, strip25, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v83 = maf_load(t + (675 + j) * TILE + k);
            const maf_lane v124 = maf_load(t + (483 + j) * TILE + k);
            const maf_lane v125 = maf_select_lt(maf_set(0.0f), v83, v124, maf_set(0.0f));
            maf_store(t + (723 + j) * TILE + k, v125);
        }
    maf_outer(total + 197, t + 723 * TILE, t + 627 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g2501 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v125 = maf_load(t + (723 + j) * TILE + k);
            g2501 += v125;
        }
        total[2501 + j] += (double)maf_hsum(g2501);
    }

    /* layer 11: autoregressive, forward, adjoint */
    maf_matvec(t + 483 * TILE, flow_11_net_2_weight, 1, 48, t + 723 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v81 = maf_load(t + (627 + j) * TILE + k);
            const maf_lane v128 = maf_load(t + (483 + j) * TILE + k);
            const maf_lane v129 = maf_select_lt(maf_set(0.0f), v81, v128, maf_set(0.0f));
            maf_store(t + (675 + j) * TILE + k, v129);
        }
    maf_outer(total + 2549, t + 675 * TILE, t + 151 * TILE, hole26, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g2645 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v129 = maf_load(t + (675 + j) * TILE + k);
            g2645 += v129;
        }
        total[2645 + j] += (double)maf_hsum(g2645);
    }

    /* layer 11: autoregressive, forward, adjoint */
    maf_strips(t + 151 * TILE, flow_11_net_1_weight, 1, 2, t + 675 * TILE, NULL, strip27, 1, 48, 2, TILE, m);
    {
        const maf_lane zero = maf_set(0);
        maf_lane g2693 = zero, g2694 = zero, g2695 = zero, g2696 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v108_1 = maf_load(t + 163 * TILE + k);
            const maf_lane v132_1 = maf_load(t + 151 * TILE + k);
            const maf_lane v108_2 = maf_load(t + 164 * TILE + k);
            const maf_lane v132_2 = maf_load(t + 152 * TILE + k);
            const maf_lane v133_1 = v108_1 + v132_1;
            maf_store(t + 161 * TILE + k, v133_1);
            const maf_lane v133_2 = v108_2 + v132_2;
            maf_store(t + 162 * TILE + k, v133_2);
            g2693 += v133_1;
            g2694 += v133_2;
            const maf_lane v74_1 = maf_load(t + 149 * TILE + k);
            const maf_lane v74_2 = maf_load(t + 150 * TILE + k);
            const maf_lane v135_1 = v74_1 * v133_2;
            maf_store(t + 165 * TILE + k, v135_1);
            const maf_lane v135_2 = v74_2 * v133_1;
            maf_store(t + 166 * TILE + k, v135_2);
            const maf_lane v63_1 = maf_load(t + 43 * TILE + k);
            const maf_lane v63_2 = maf_load(t + 44 * TILE + k);
            const maf_lane v103 = maf_load(t + 5 * TILE + k);
            const maf_lane v138_1 = v103 + v74_1 * (v63_1 * v133_2);
            const maf_lane v138_2 = v103 + v74_2 * (v63_2 * v133_1);
            const maf_lane v72_1 = maf_load(t + 157 * TILE + k);
            const maf_lane v72_2 = maf_load(t + 158 * TILE + k);
            const maf_lane v73_1 = maf_load(t + 159 * TILE + k);
            const maf_lane v73_2 = maf_load(t + 160 * TILE + k);
            const maf_lane v143_1 = v138_1 * (-(v73_1 / v72_1));
            const maf_lane v143_2 = v138_2 * (-(v73_2 / v72_2));
            const maf_lane v69_1 = maf_load(t + 153 * TILE + k);
            const maf_lane v69_2 = maf_load(t + 154 * TILE + k);
            const maf_lane v146_1 = maf_select_lt(v69_1, maf_set(0.0f), v143_1 * (-0.14476483f), v143_1 * 0.14476483f);
            const maf_lane v146_2 = maf_select_lt(v69_2, maf_set(0.0f), v143_2 * (-0.14476483f), v143_2 * 0.14476483f);
            const maf_lane v147_1 = v138_1 * (1.0f / v72_1) + v146_1;
            maf_store(t + 167 * TILE + k, v147_1);
            const maf_lane v147_2 = v138_2 * (1.0f / v72_2) + v146_2;
            maf_store(t + 168 * TILE + k, v147_2);
            g2695 += v147_1;
            g2696 += v147_2;
        }
        total[2693] += (double)maf_hsum(g2693);
        total[2694] += (double)maf_hsum(g2694);
        total[2695] += (double)maf_hsum(g2695);
        total[2696] += (double)maf_hsum(g2696);
    }

    /* layer 9: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v147_1 = maf_load(t + 167 * TILE + k);
        const maf_lane v147_2 = maf_load(t + 168 * TILE + k);
        const maf_lane v133_2 = maf_load(t + 162 * TILE + k);
        const maf_lane v133_1 = maf_load(t + 161 * TILE + k);
        const maf_lane v149_1 = v147_1;
        maf_store(t + 149 * TILE + k, v149_1);
        const maf_lane v149_2 = v147_2;
        maf_store(t + 150 * TILE + k, v149_2);
        const maf_lane v149_3 = v133_2;
        maf_store(t + 151 * TILE + k, v149_3);
        const maf_lane v149_4 = v133_1;
        maf_store(t + 152 * TILE + k, v149_4);
    }
    maf_outer(total + 2697, t + 149 * TILE, t + 579 * TILE, hole28, 2, 4, 48, TILE, m);
    maf_strips(t + 483 * TILE, flow_9_net_3_weight, 1, 48, t + 149 * TILE, NULL, strip29, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v67 = maf_load(t + (579 + j) * TILE + k);
            const maf_lane v151 = maf_load(t + (483 + j) * TILE + k);
            const maf_lane v152 = maf_select_lt(maf_set(0.0f), v67, v151, maf_set(0.0f));
            maf_store(t + (627 + j) * TILE + k, v152);
        }
    maf_outer(total + 2889, t + 627 * TILE, t + 531 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g5193 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v152 = maf_load(t + (627 + j) * TILE + k);
            g5193 += v152;
        }
        total[5193 + j] += (double)maf_hsum(g5193);
    }

    /* layer 9: autoregressive, forward, adjoint */
    maf_matvec(t + 483 * TILE, flow_9_net_2_weight, 1, 48, t + 627 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v65 = maf_load(t + (531 + j) * TILE + k);
            const maf_lane v155 = maf_load(t + (483 + j) * TILE + k);
            const maf_lane v156 = maf_select_lt(maf_set(0.0f), v65, v155, maf_set(0.0f));
            maf_store(t + (579 + j) * TILE + k, v156);
        }
    maf_outer(total + 5241, t + 579 * TILE, t + 43 * TILE, hole30, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g5337 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v156 = maf_load(t + (579 + j) * TILE + k);
            g5337 += v156;
        }
        total[5337 + j] += (double)maf_hsum(g5337);
    }

    /* layer 9: autoregressive, forward, adjoint */
    maf_strips(t + 43 * TILE, flow_9_net_1_weight, 1, 2, t + 579 * TILE, NULL, strip31, 1, 48, 2, TILE, m);
    {
        const maf_lane zero = maf_set(0);
        maf_lane g5385 = zero, g5386 = zero, g5387 = zero, g5388 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v135_1 = maf_load(t + 165 * TILE + k);
            const maf_lane v159_1 = maf_load(t + 43 * TILE + k);
            const maf_lane v135_2 = maf_load(t + 166 * TILE + k);
            const maf_lane v159_2 = maf_load(t + 44 * TILE + k);
            const maf_lane v160_1 = v135_1 + v159_1;
            maf_store(t + 149 * TILE + k, v160_1);
            const maf_lane v160_2 = v135_2 + v159_2;
            maf_store(t + 150 * TILE + k, v160_2);
            g5385 += v160_1;
            g5386 += v160_2;
            const maf_lane v58_1 = maf_load(t + 41 * TILE + k);
            const maf_lane v58_2 = maf_load(t + 42 * TILE + k);
            const maf_lane v162_1 = v58_1 * v160_2;
            maf_store(t + 151 * TILE + k, v162_1);
            const maf_lane v162_2 = v58_2 * v160_1;
            maf_store(t + 152 * TILE + k, v162_2);
            const maf_lane v47_1 = maf_load(t + 31 * TILE + k);
            const maf_lane v47_2 = maf_load(t + 32 * TILE + k);
            const maf_lane v103 = maf_load(t + 5 * TILE + k);
            const maf_lane v165_1 = v103 + v58_1 * (v47_1 * v160_2);
            const maf_lane v165_2 = v103 + v58_2 * (v47_2 * v160_1);
            const maf_lane v56_1 = maf_load(t + 49 * TILE + k);
            const maf_lane v56_2 = maf_load(t + 50 * TILE + k);
            const maf_lane v57_1 = maf_load(t + 147 * TILE + k);
            const maf_lane v57_2 = maf_load(t + 148 * TILE + k);
            const maf_lane v170_1 = v165_1 * (-(v57_1 / v56_1));
            const maf_lane v170_2 = v165_2 * (-(v57_2 / v56_2));
            const maf_lane v53_1 = maf_load(t + 45 * TILE + k);
            const maf_lane v53_2 = maf_load(t + 46 * TILE + k);
            const maf_lane v173_1 = maf_select_lt(v53_1, maf_set(0.0f), v170_1 * (-0.14476483f), v170_1 * 0.14476483f);
            const maf_lane v173_2 = maf_select_lt(v53_2, maf_set(0.0f), v170_2 * (-0.14476483f), v170_2 * 0.14476483f);
            const maf_lane v174_1 = v165_1 * (1.0f / v56_1) + v173_1;
            maf_store(t + 153 * TILE + k, v174_1);
            const maf_lane v174_2 = v165_2 * (1.0f / v56_2) + v173_2;
            maf_store(t + 154 * TILE + k, v174_2);
            g5387 += v174_1;
            g5388 += v174_2;
        }
        total[5385] += (double)maf_hsum(g5385);
        total[5386] += (double)maf_hsum(g5386);
        total[5387] += (double)maf_hsum(g5387);
        total[5388] += (double)maf_hsum(g5388);
    }

    /* layer 7: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v174_1 = maf_load(t + 153 * TILE + k);
        const maf_lane v174_2 = maf_load(t + 154 * TILE + k);
        const maf_lane v160_2 = maf_load(t + 150 * TILE + k);
        const maf_lane v160_1 = maf_load(t + 149 * TILE + k);
        const maf_lane v176_1 = v174_1;
        maf_store(t + 41 * TILE + k, v176_1);
        const maf_lane v176_2 = v174_2;
        maf_store(t + 42 * TILE + k, v176_2);
        const maf_lane v176_3 = v160_2;
        maf_store(t + 43 * TILE + k, v176_3);
        const maf_lane v176_4 = v160_1;
        maf_store(t + 44 * TILE + k, v176_4);
    }
    maf_outer(total + 5389, t + 41 * TILE, t + 435 * TILE, hole32, 2, 4, 48, TILE, m);
    maf_strips(t + 483 * TILE, flow_7_net_3_weight, 1, 48, t + 41 * TILE, NULL, strip33, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v51 = maf_load(t + (435 + j) * TILE + k);
            const maf_lane v178 = maf_load(t + (483 + j) * TILE + k);
            const maf_lane v179 = maf_select_lt(maf_set(0.0f), v51, v178, maf_set(0.0f));
            maf_store(t + (531 + j) * TILE + k, v179);
        }
    maf_outer(total + 5581, t + 531 * TILE, t + 387 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g7885 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v179 = maf_load(t + (531 + j) * TILE + k);
            g7885 += v179;
        }
        total[7885 + j] += (double)maf_hsum(g7885);
    }

    /* layer 7: autoregressive, forward, adjoint */
    maf_matvec(t + 435 * TILE, flow_7_net_2_weight, 1, 48, t + 531 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v49 = maf_load(t + (387 + j) * TILE + k);
            const maf_lane v182 = maf_load(t + (435 + j) * TILE + k);
            const maf_lane v183 = maf_select_lt(maf_set(0.0f), v49, v182, maf_set(0.0f));
            maf_store(t + (483 + j) * TILE + k, v183);
        }
    maf_outer(total + 7933, t + 483 * TILE, t + 31 * TILE, hole34, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g8029 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v183 = maf_load(t + (483 + j) * TILE + k);
            g8029 += v183;
        }
        total[8029 + j] += (double)maf_hsum(g8029);
    }

    /* layer 7: autoregressive, forward, adjoint */
    maf_strips(t + 31 * TILE, flow_7_net_1_weight, 1, 2, t + 483 * TILE, NULL, strip35, 1, 48, 2, TILE, m);
    {
        const maf_lane zero = maf_set(0);
        maf_lane g8077 = zero, g8078 = zero, g8079 = zero, g8080 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v162_1 = maf_load(t + 151 * TILE + k);
            const maf_lane v186_1 = maf_load(t + 31 * TILE + k);
            const maf_lane v162_2 = maf_load(t + 152 * TILE + k);
            const maf_lane v186_2 = maf_load(t + 32 * TILE + k);
            const maf_lane v187_1 = v162_1 + v186_1;
            maf_store(t + 41 * TILE + k, v187_1);
            const maf_lane v187_2 = v162_2 + v186_2;
            maf_store(t + 42 * TILE + k, v187_2);
            g8077 += v187_1;
            g8078 += v187_2;
            const maf_lane v42_1 = maf_load(t + 29 * TILE + k);
            const maf_lane v42_2 = maf_load(t + 30 * TILE + k);
            const maf_lane v189_1 = v42_1 * v187_2;
            maf_store(t + 43 * TILE + k, v189_1);
            const maf_lane v189_2 = v42_2 * v187_1;
            maf_store(t + 44 * TILE + k, v189_2);
            const maf_lane v31_1 = maf_load(t + 19 * TILE + k);
            const maf_lane v31_2 = maf_load(t + 20 * TILE + k);
            const maf_lane v103 = maf_load(t + 5 * TILE + k);
            const maf_lane v192_1 = v103 + v42_1 * (v31_1 * v187_2);
            const maf_lane v192_2 = v103 + v42_2 * (v31_2 * v187_1);
            const maf_lane v40_1 = maf_load(t + 37 * TILE + k);
            const maf_lane v40_2 = maf_load(t + 38 * TILE + k);
            const maf_lane v41_1 = maf_load(t + 39 * TILE + k);
            const maf_lane v41_2 = maf_load(t + 40 * TILE + k);
            const maf_lane v197_1 = v192_1 * (-(v41_1 / v40_1));
            const maf_lane v197_2 = v192_2 * (-(v41_2 / v40_2));
            const maf_lane v37_1 = maf_load(t + 33 * TILE + k);
            const maf_lane v37_2 = maf_load(t + 34 * TILE + k);
            const maf_lane v200_1 = maf_select_lt(v37_1, maf_set(0.0f), v197_1 * (-0.14476483f), v197_1 * 0.14476483f);
            const maf_lane v200_2 = maf_select_lt(v37_2, maf_set(0.0f), v197_2 * (-0.14476483f), v197_2 * 0.14476483f);
            const maf_lane v201_1 = v192_1 * (1.0f / v40_1) + v200_1;
            maf_store(t + 45 * TILE + k, v201_1);
            const maf_lane v201_2 = v192_2 * (1.0f / v40_2) + v200_2;
            maf_store(t + 46 * TILE + k, v201_2);
            g8079 += v201_1;
            g8080 += v201_2;
        }
        total[8077] += (double)maf_hsum(g8077);
        total[8078] += (double)maf_hsum(g8078);
        total[8079] += (double)maf_hsum(g8079);
        total[8080] += (double)maf_hsum(g8080);
    }

    /* layer 5: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v201_1 = maf_load(t + 45 * TILE + k);
        const maf_lane v201_2 = maf_load(t + 46 * TILE + k);
        const maf_lane v187_2 = maf_load(t + 42 * TILE + k);
        const maf_lane v187_1 = maf_load(t + 41 * TILE + k);
        const maf_lane v203_1 = v201_1;
        maf_store(t + 29 * TILE + k, v203_1);
        const maf_lane v203_2 = v201_2;
        maf_store(t + 30 * TILE + k, v203_2);
        const maf_lane v203_3 = v187_2;
        maf_store(t + 31 * TILE + k, v203_3);
        const maf_lane v203_4 = v187_1;
        maf_store(t + 32 * TILE + k, v203_4);
    }
    maf_outer(total + 8081, t + 29 * TILE, t + 339 * TILE, hole36, 2, 4, 48, TILE, m);
    maf_strips(t + 147 * TILE, flow_5_net_3_weight, 1, 48, t + 29 * TILE, NULL, strip37, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v35 = maf_load(t + (339 + j) * TILE + k);
            const maf_lane v205 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v206 = maf_select_lt(maf_set(0.0f), v35, v205, maf_set(0.0f));
            maf_store(t + (387 + j) * TILE + k, v206);
        }
    maf_outer(total + 8273, t + 387 * TILE, t + 291 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g10577 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v206 = maf_load(t + (387 + j) * TILE + k);
            g10577 += v206;
        }
        total[10577 + j] += (double)maf_hsum(g10577);
    }

    /* layer 5: autoregressive, forward, adjoint */
    maf_matvec(t + 147 * TILE, flow_5_net_2_weight, 1, 48, t + 387 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v33 = maf_load(t + (291 + j) * TILE + k);
            const maf_lane v209 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v210 = maf_select_lt(maf_set(0.0f), v33, v209, maf_set(0.0f));
            maf_store(t + (339 + j) * TILE + k, v210);
        }
    maf_outer(total + 10625, t + 339 * TILE, t + 19 * TILE, hole38, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g10721 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v210 = maf_load(t + (339 + j) * TILE + k);
            g10721 += v210;
        }
        total[10721 + j] += (double)maf_hsum(g10721);
    }

    /* layer 5: autoregressive, forward, adjoint */
    maf_strips(t + 19 * TILE, flow_5_net_1_weight, 1, 2, t + 339 * TILE, NULL, strip39, 1, 48, 2, TILE, m);
    {
        const maf_lane zero = maf_set(0);
        maf_lane g10769 = zero, g10770 = zero, g10771 = zero, g10772 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v189_1 = maf_load(t + 43 * TILE + k);
            const maf_lane v213_1 = maf_load(t + 19 * TILE + k);
            const maf_lane v189_2 = maf_load(t + 44 * TILE + k);
            const maf_lane v213_2 = maf_load(t + 20 * TILE + k);
            const maf_lane v214_1 = v189_1 + v213_1;
            maf_store(t + 29 * TILE + k, v214_1);
            const maf_lane v214_2 = v189_2 + v213_2;
            maf_store(t + 30 * TILE + k, v214_2);
            g10769 += v214_1;
            g10770 += v214_2;
            const maf_lane v26_1 = maf_load(t + 17 * TILE + k);
            const maf_lane v26_2 = maf_load(t + 18 * TILE + k);
            const maf_lane v216_1 = v26_1 * v214_2;
            maf_store(t + 31 * TILE + k, v216_1);
            const maf_lane v216_2 = v26_2 * v214_1;
            maf_store(t + 32 * TILE + k, v216_2);
            const maf_lane v15_1 = maf_load(t + 15 * TILE + k);
            const maf_lane v15_2 = maf_load(t + 16 * TILE + k);
            const maf_lane v103 = maf_load(t + 5 * TILE + k);
            const maf_lane v219_1 = v103 + v26_1 * (v15_1 * v214_2);
            const maf_lane v219_2 = v103 + v26_2 * (v15_2 * v214_1);
            const maf_lane v24_1 = maf_load(t + 25 * TILE + k);
            const maf_lane v24_2 = maf_load(t + 26 * TILE + k);
            const maf_lane v25_1 = maf_load(t + 27 * TILE + k);
            const maf_lane v25_2 = maf_load(t + 28 * TILE + k);
            const maf_lane v224_1 = v219_1 * (-(v25_1 / v24_1));
            const maf_lane v224_2 = v219_2 * (-(v25_2 / v24_2));
            const maf_lane v21_1 = maf_load(t + 21 * TILE + k);
            const maf_lane v21_2 = maf_load(t + 22 * TILE + k);
            const maf_lane v227_1 = maf_select_lt(v21_1, maf_set(0.0f), v224_1 * (-0.14476483f), v224_1 * 0.14476483f);
            const maf_lane v227_2 = maf_select_lt(v21_2, maf_set(0.0f), v224_2 * (-0.14476483f), v224_2 * 0.14476483f);
            const maf_lane v228_1 = v219_1 * (1.0f / v24_1) + v227_1;
            maf_store(t + 33 * TILE + k, v228_1);
            const maf_lane v228_2 = v219_2 * (1.0f / v24_2) + v227_2;
            maf_store(t + 34 * TILE + k, v228_2);
            g10771 += v228_1;
            g10772 += v228_2;
        }
        total[10769] += (double)maf_hsum(g10769);
        total[10770] += (double)maf_hsum(g10770);
        total[10771] += (double)maf_hsum(g10771);
        total[10772] += (double)maf_hsum(g10772);
    }

    /* layer 3: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v228_1 = maf_load(t + 33 * TILE + k);
        const maf_lane v228_2 = maf_load(t + 34 * TILE + k);
        const maf_lane v214_2 = maf_load(t + 30 * TILE + k);
        const maf_lane v214_1 = maf_load(t + 29 * TILE + k);
        const maf_lane v230_1 = v228_1;
        maf_store(t + 17 * TILE + k, v230_1);
        const maf_lane v230_2 = v228_2;
        maf_store(t + 18 * TILE + k, v230_2);
        const maf_lane v230_3 = v214_2;
        maf_store(t + 19 * TILE + k, v230_3);
        const maf_lane v230_4 = v214_1;
        maf_store(t + 20 * TILE + k, v230_4);
    }
    maf_outer(total + 10773, t + 17 * TILE, t + 243 * TILE, hole40, 2, 4, 48, TILE, m);
    maf_strips(t + 147 * TILE, flow_3_net_3_weight, 1, 48, t + 17 * TILE, NULL, strip41, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v19 = maf_load(t + (243 + j) * TILE + k);
            const maf_lane v232 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v233 = maf_select_lt(maf_set(0.0f), v19, v232, maf_set(0.0f));
            maf_store(t + (291 + j) * TILE + k, v233);
        }
    maf_outer(total + 10965, t + 291 * TILE, t + 195 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g13269 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v233 = maf_load(t + (291 + j) * TILE + k);
            g13269 += v233;
        }
        total[13269 + j] += (double)maf_hsum(g13269);
    }

    /* layer 3: autoregressive, forward, adjoint */
    maf_matvec(t + 147 * TILE, flow_3_net_2_weight, 1, 48, t + 291 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v17 = maf_load(t + (195 + j) * TILE + k);
            const maf_lane v236 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v237 = maf_select_lt(maf_set(0.0f), v17, v236, maf_set(0.0f));
            maf_store(t + (243 + j) * TILE + k, v237);
        }
    maf_outer(total + 13317, t + 243 * TILE, t + 15 * TILE, hole42, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g13413 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v237 = maf_load(t + (243 + j) * TILE + k);
            g13413 += v237;
        }
        total[13413 + j] += (double)maf_hsum(g13413);
    }

    /* layer 3: autoregressive, forward, adjoint */
    maf_strips(t + 15 * TILE, flow_3_net_1_weight, 1, 2, t + 243 * TILE, NULL, strip43, 1, 48, 2, TILE, m);
    {
        const maf_lane zero = maf_set(0);
        maf_lane g13461 = zero, g13462 = zero, g13463 = zero, g13464 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v216_1 = maf_load(t + 31 * TILE + k);
            const maf_lane v240_1 = maf_load(t + 15 * TILE + k);
            const maf_lane v216_2 = maf_load(t + 32 * TILE + k);
            const maf_lane v240_2 = maf_load(t + 16 * TILE + k);
            const maf_lane v241_1 = v216_1 + v240_1;
            maf_store(t + 17 * TILE + k, v241_1);
            const maf_lane v241_2 = v216_2 + v240_2;
            maf_store(t + 18 * TILE + k, v241_2);
            g13461 += v241_1;
            g13462 += v241_2;
            const maf_lane x1 = maf_load(t + k);
            const maf_lane x2 = maf_load(t + 1 * TILE + k);
            const maf_lane v11_1 = maf_load(t + 3 * TILE + k);
            const maf_lane v11_2 = maf_load(t + 4 * TILE + k);
            const maf_lane v103 = maf_load(t + 5 * TILE + k);
            const maf_lane v245_1 = v103 + v11_1 * (x1 * v241_2);
            const maf_lane v245_2 = v103 + v11_2 * (x2 * v241_1);
            const maf_lane v9_1 = maf_load(t + 11 * TILE + k);
            const maf_lane v9_2 = maf_load(t + 12 * TILE + k);
            const maf_lane v10_1 = maf_load(t + 13 * TILE + k);
            const maf_lane v10_2 = maf_load(t + 14 * TILE + k);
            const maf_lane v250_1 = v245_1 * (-(v10_1 / v9_1));
            const maf_lane v250_2 = v245_2 * (-(v10_2 / v9_2));
            const maf_lane v6_1 = maf_load(t + 7 * TILE + k);
            const maf_lane v6_2 = maf_load(t + 8 * TILE + k);
            const maf_lane v253_1 = maf_select_lt(v6_1, maf_set(0.0f), v250_1 * (-0.14476483f), v250_1 * 0.14476483f);
            const maf_lane v253_2 = maf_select_lt(v6_2, maf_set(0.0f), v250_2 * (-0.14476483f), v250_2 * 0.14476483f);
            const maf_lane v254_1 = v245_1 * (1.0f / v9_1) + v253_1;
            maf_store(t + 19 * TILE + k, v254_1);
            const maf_lane v254_2 = v245_2 * (1.0f / v9_2) + v253_2;
            maf_store(t + 20 * TILE + k, v254_2);
            g13463 += v254_1;
            g13464 += v254_2;
        }
        total[13461] += (double)maf_hsum(g13461);
        total[13462] += (double)maf_hsum(g13462);
        total[13463] += (double)maf_hsum(g13463);
        total[13464] += (double)maf_hsum(g13464);
    }

    /* layer 1: autoregressive, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const maf_lane v254_1 = maf_load(t + 19 * TILE + k);
        const maf_lane v254_2 = maf_load(t + 20 * TILE + k);
        const maf_lane v241_2 = maf_load(t + 18 * TILE + k);
        const maf_lane v241_1 = maf_load(t + 17 * TILE + k);
        const maf_lane v256_1 = v254_1;
        maf_store(t + 2 * TILE + k, v256_1);
        const maf_lane v256_2 = v254_2;
        maf_store(t + 3 * TILE + k, v256_2);
        const maf_lane v256_3 = v241_2;
        maf_store(t + 4 * TILE + k, v256_3);
        const maf_lane v256_4 = v241_1;
        maf_store(t + 5 * TILE + k, v256_4);
    }
    maf_outer(total + 13465, t + 2 * TILE, t + 99 * TILE, hole44, 2, 4, 48, TILE, m);
    maf_strips(t + 147 * TILE, flow_1_net_3_weight, 1, 48, t + 2 * TILE, NULL, strip45, 16, 4, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v4 = maf_load(t + (99 + j) * TILE + k);
            const maf_lane v258 = maf_load(t + (147 + j) * TILE + k);
            const maf_lane v259 = maf_select_lt(maf_set(0.0f), v4, v258, maf_set(0.0f));
            maf_store(t + (2 + j) * TILE + k, v259);
        }
    maf_outer(total + 13657, t + 2 * TILE, t + 51 * TILE, NULL, 0, 48, 48, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g15961 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v259 = maf_load(t + (2 + j) * TILE + k);
            g15961 += v259;
        }
        total[15961 + j] += (double)maf_hsum(g15961);
    }

    /* layer 1: autoregressive, forward, adjoint */
    maf_matvec(t + 99 * TILE, flow_1_net_2_weight, 1, 48, t + 2 * TILE, NULL, 48, 48, TILE, m);
    for (j = 0; j < 48; j++)
        for (k = 0; k < m; k += LANES) {
            const maf_lane v2 = maf_load(t + (51 + j) * TILE + k);
            const maf_lane v262 = maf_load(t + (99 + j) * TILE + k);
            const maf_lane v263 = maf_select_lt(maf_set(0.0f), v2, v262, maf_set(0.0f));
            maf_store(t + (2 + j) * TILE + k, v263);
        }
    maf_outer(total + 16009, t + 2 * TILE, t, hole46, 48, 48, 2, TILE, m);
    for (j = 0; j < 48; j++) {
        const maf_lane zero = maf_set(0);
        maf_lane g16105 = zero;
        for (k = 0; k < m; k += LANES) {
            const maf_lane v263 = maf_load(t + (2 + j) * TILE + k);
            g16105 += v263;
        }
        total[16105 + j] += (double)maf_hsum(g16105);
    }
#undef TILE
}

static void maf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    size_t i, j;
    (void)params;
    (void)s;
    *loss = total[0];
    for (i = 0; i < 96; i++)
        grad[0 + i] = (float)total[16009 + i];
    for (i = 0; i < 144; i += 3)
        for (j = hole46[i + 1]; j < hole46[i + 2]; j++)
            grad[0 + hole46[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[96 + i] = (float)total[16105 + i];
    for (i = 0; i < 2304; i++)
        grad[144 + i] = (float)total[13657 + i];
    for (i = 0; i < 48; i++)
        grad[2448 + i] = (float)total[15961 + i];
    for (i = 0; i < 192; i++)
        grad[2496 + i] = (float)total[13465 + i];
    for (i = 0; i < 6; i += 3)
        for (j = hole44[i + 1]; j < hole44[i + 2]; j++)
            grad[2496 + hole44[i] * 48 + j] = 0;
    grad[2688] = (float)total[13463];
    grad[2689] = (float)total[13464];
    grad[2690] = (float)total[13462];
    grad[2691] = (float)total[13461];
    for (i = 0; i < 96; i++)
        grad[2692 + i] = (float)total[13317 + i];
    for (i = 0; i < 144; i += 3)
        for (j = hole42[i + 1]; j < hole42[i + 2]; j++)
            grad[2692 + hole42[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[2788 + i] = (float)total[13413 + i];
    for (i = 0; i < 2304; i++)
        grad[2836 + i] = (float)total[10965 + i];
    for (i = 0; i < 48; i++)
        grad[5140 + i] = (float)total[13269 + i];
    for (i = 0; i < 192; i++)
        grad[5188 + i] = (float)total[10773 + i];
    for (i = 0; i < 6; i += 3)
        for (j = hole40[i + 1]; j < hole40[i + 2]; j++)
            grad[5188 + hole40[i] * 48 + j] = 0;
    grad[5380] = (float)total[10771];
    grad[5381] = (float)total[10772];
    grad[5382] = (float)total[10770];
    grad[5383] = (float)total[10769];
    for (i = 0; i < 96; i++)
        grad[5384 + i] = (float)total[10625 + i];
    for (i = 0; i < 144; i += 3)
        for (j = hole38[i + 1]; j < hole38[i + 2]; j++)
            grad[5384 + hole38[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[5480 + i] = (float)total[10721 + i];
    for (i = 0; i < 2304; i++)
        grad[5528 + i] = (float)total[8273 + i];
    for (i = 0; i < 48; i++)
        grad[7832 + i] = (float)total[10577 + i];
    for (i = 0; i < 192; i++)
        grad[7880 + i] = (float)total[8081 + i];
    for (i = 0; i < 6; i += 3)
        for (j = hole36[i + 1]; j < hole36[i + 2]; j++)
            grad[7880 + hole36[i] * 48 + j] = 0;
    grad[8072] = (float)total[8079];
    grad[8073] = (float)total[8080];
    grad[8074] = (float)total[8078];
    grad[8075] = (float)total[8077];
    for (i = 0; i < 96; i++)
        grad[8076 + i] = (float)total[7933 + i];
    for (i = 0; i < 144; i += 3)
        for (j = hole34[i + 1]; j < hole34[i + 2]; j++)
            grad[8076 + hole34[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[8172 + i] = (float)total[8029 + i];
    for (i = 0; i < 2304; i++)
        grad[8220 + i] = (float)total[5581 + i];
    for (i = 0; i < 48; i++)
        grad[10524 + i] = (float)total[7885 + i];
    for (i = 0; i < 192; i++)
        grad[10572 + i] = (float)total[5389 + i];
    for (i = 0; i < 6; i += 3)
        for (j = hole32[i + 1]; j < hole32[i + 2]; j++)
            grad[10572 + hole32[i] * 48 + j] = 0;
    grad[10764] = (float)total[5387];
    grad[10765] = (float)total[5388];
    grad[10766] = (float)total[5386];
    grad[10767] = (float)total[5385];
    for (i = 0; i < 96; i++)
        grad[10768 + i] = (float)total[5241 + i];
    for (i = 0; i < 144; i += 3)
        for (j = hole30[i + 1]; j < hole30[i + 2]; j++)
            grad[10768 + hole30[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[10864 + i] = (float)total[5337 + i];
    for (i = 0; i < 2304; i++)
        grad[10912 + i] = (float)total[2889 + i];
    for (i = 0; i < 48; i++)
        grad[13216 + i] = (float)total[5193 + i];
    for (i = 0; i < 192; i++)
        grad[13264 + i] = (float)total[2697 + i];
    for (i = 0; i < 6; i += 3)
        for (j = hole28[i + 1]; j < hole28[i + 2]; j++)
            grad[13264 + hole28[i] * 48 + j] = 0;
    grad[13456] = (float)total[2695];
    grad[13457] = (float)total[2696];
    grad[13458] = (float)total[2694];
    grad[13459] = (float)total[2693];
    for (i = 0; i < 96; i++)
        grad[13460 + i] = (float)total[2549 + i];
    for (i = 0; i < 144; i += 3)
        for (j = hole26[i + 1]; j < hole26[i + 2]; j++)
            grad[13460 + hole26[i] * 2 + j] = 0;
    for (i = 0; i < 48; i++)
        grad[13556 + i] = (float)total[2645 + i];
    for (i = 0; i < 2304; i++)
        grad[13604 + i] = (float)total[197 + i];
    for (i = 0; i < 48; i++)
        grad[15908 + i] = (float)total[2501 + i];
    for (i = 0; i < 192; i++)
        grad[15956 + i] = (float)total[5 + i];
    for (i = 0; i < 6; i += 3)
        for (j = hole24[i + 1]; j < hole24[i + 2]; j++)
            grad[15956 + hole24[i] * 48 + j] = 0;
    grad[16148] = (float)total[3];
    grad[16149] = (float)total[4];
    grad[16150] = (float)total[1];
    grad[16151] = (float)total[2];
}

static double maf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double *total = (double *)work;
    float *s = (float *)((char *)work + 129280), *t = (float *)((char *)work + 129280);
    size_t first;
    double loss = 0;
    memset(total, 0, 16153 * sizeof *total);
    maf_grad_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        maf_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        maf_weights(n, rows, m, t + 128);
        maf_grad_tile(params, s, m, t, total);
    }
    if (n > 0)
        maf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

double maf_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? maf_loss_grad(params, n, x, grad, work) : maf_loss_only(params, n, x, work);
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
    static const struct maf_initial from[] = {
        {0, 96, MAF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep0, 2}, /* flow.1.net.1.weight */
        {96, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.1.bias */
        {144, 2304, MAF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep2, 48}, /* flow.1.net.2.weight */
        {2448, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.2.bias */
        {2496, 192, MAF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep4, 48}, /* flow.1.net.3.weight */
        {2688, 4, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.3.bias */
        {2692, 96, MAF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep6, 2}, /* flow.3.net.1.weight */
        {2788, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.1.bias */
        {2836, 2304, MAF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep8, 48}, /* flow.3.net.2.weight */
        {5140, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.2.bias */
        {5188, 192, MAF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep10, 48}, /* flow.3.net.3.weight */
        {5380, 4, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.3.bias */
        {5384, 96, MAF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep12, 2}, /* flow.5.net.1.weight */
        {5480, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.1.bias */
        {5528, 2304, MAF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep14, 48}, /* flow.5.net.2.weight */
        {7832, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.2.bias */
        {7880, 192, MAF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep16, 48}, /* flow.5.net.3.weight */
        {8072, 4, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.3.bias */
        {8076, 96, MAF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep18, 2}, /* flow.7.net.1.weight */
        {8172, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.1.bias */
        {8220, 2304, MAF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep20, 48}, /* flow.7.net.2.weight */
        {10524, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.2.bias */
        {10572, 192, MAF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep22, 48}, /* flow.7.net.3.weight */
        {10764, 4, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.3.bias */
        {10768, 96, MAF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep24, 2}, /* flow.9.net.1.weight */
        {10864, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.1.bias */
        {10912, 2304, MAF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep26, 48}, /* flow.9.net.2.weight */
        {13216, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.2.bias */
        {13264, 192, MAF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep28, 48}, /* flow.9.net.3.weight */
        {13456, 4, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.3.bias */
        {13460, 96, MAF_INIT_TRUNCATED_NORMAL, 0.31622776601683794, 0.0, keep30, 2}, /* flow.11.net.1.weight */
        {13556, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.1.bias */
        {13604, 2304, MAF_INIT_TRUNCATED_NORMAL, 0.04564354645876384, 0.0, keep32, 48}, /* flow.11.net.2.weight */
        {15908, 48, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.2.bias */
        {15956, 192, MAF_INIT_TRUNCATED_NORMAL, 0.06454972243679027, 0.0, keep34, 48}, /* flow.11.net.3.weight */
        {16148, 4, MAF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.3.bias */
    };
    maf_initialise(seed, from, sizeof from / sizeof *from, params);
}

void maf_adamw(const struct maf_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    double scale[2];
    maf_adamw_scale(o, step, scale);
    maf_adamw_update(o, scale, 16152, params + 0, grad + 0, m + 0, v + 0);
}


/* circles.c - a normalizing flow in plain C, compiled by nfc 0.1.0; see circles.h. Do not edit.
 *
 * Rows are worked through in tiles: element e of row k is at t[e * TILE + k]. A lane is as many rows side by
 * side as a vector of the target holds; s holds what depends on the parameters alone. */
#include "circles.h"

#include <math.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define CIRCLES_VECTOR 1
#if defined(__AVX512F__)
#include <immintrin.h>
#define CIRCLES_LANE_BYTES 64
#define CIRCLES_AVX512 1
#elif defined(__AVX__)
#define CIRCLES_LANE_BYTES 32
#define CIRCLES_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define CIRCLES_LANE_BYTES 16
#ifdef __SSE2__
#define CIRCLES_SSE 1 /* as CIRCLES_AVX */
#endif
#endif
#define CIRCLES_LANES (CIRCLES_LANE_BYTES / sizeof(float))
typedef float circles_lane __attribute__((vector_size(CIRCLES_LANE_BYTES)));
typedef int32_t circles_mask __attribute__((vector_size(CIRCLES_LANE_BYTES)));
#define CIRCLES_FETCH(p) __builtin_prefetch(p)
#else
#define CIRCLES_FETCH(p) ((void)0)
#define CIRCLES_VECTOR 0
#define CIRCLES_LANES 1u
typedef float circles_lane;
typedef int32_t circles_mask;
#endif
static inline circles_lane circles_load(const float *p)
{
    circles_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void circles_store(float *p, circles_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline circles_lane circles_set(float a)
{
#if CIRCLES_VECTOR
    const circles_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline circles_lane circles_select(circles_mask m, circles_lane a, circles_lane b)
{
#ifdef CIRCLES_AVX
    return __builtin_ia32_blendvps256(b, a, (circles_lane)m);
#elif CIRCLES_VECTOR
    return (circles_lane)(((circles_mask)a & m) | ((circles_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

/* x, but at most high; NaN comes through. */
static inline circles_lane circles_most(float high, circles_lane x)
{
    const circles_lane b = circles_set(high);
#ifdef CIRCLES_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(CIRCLES_SSE)
    return __builtin_ia32_minps(b, x);
#elif defined(CIRCLES_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return circles_select((circles_mask)(b < x), b, x);
#endif
}

/* x, but at least low and at most high; NaN comes through. */
static inline circles_lane circles_limit(float low, float high, circles_lane x)
{
    const circles_lane a = circles_set(low);
#ifdef CIRCLES_AVX
    return circles_most(high, __builtin_ia32_maxps256(a, x));
#elif defined(CIRCLES_SSE)
    return circles_most(high, __builtin_ia32_maxps(a, x));
#elif defined(CIRCLES_AVX512)
    return circles_most(high, _mm512_maskz_max_ps((__mmask16)-1, a, x));
#else
    return circles_most(high, circles_select((circles_mask)(x < a), a, x));
#endif
}

static inline circles_lane circles_sqrt(circles_lane a)
{
#ifdef CIRCLES_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(CIRCLES_SSE)
    return __builtin_ia32_sqrtps(a);
#elif defined(CIRCLES_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif CIRCLES_VECTOR
    circles_lane r = a;
    unsigned i;
    for (i = 0; i < CIRCLES_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

#if CIRCLES_VECTOR
#define CIRCLES_INTEGER 12583166.0f /* 1.5 * 2^23 + 2 * 127: the lowest bits of a number added to it are an integer */
/* a 2^n for t = CIRCLES_INTEGER + n, rounded once where it is subnormal: 2^n is two factors, their exponents half of n's. */
static inline circles_lane circles_scale(circles_lane a, circles_lane t)
{
#ifdef CIRCLES_AVX512
    return _mm512_maskz_scalef_ps((__mmask16)-1, a, t - CIRCLES_INTEGER);
#else
    const circles_mask biased = (circles_mask)t & 511, half = biased >> 1;
    return a * (circles_lane)(half << 23) * (circles_lane)((biased - half) << 23);
#endif
}
#endif

/* The sum over the lanes: halves are added, and their halves, always in the same order. */
static inline float circles_hsum(circles_lane a)
{
#ifdef CIRCLES_AVX512
    return _mm512_reduce_add_ps(a);
#elif defined(CIRCLES_AVX)
    float low __attribute__((vector_size(16))), s __attribute__((vector_size(16)));
    memcpy(&low, &a, 16);
    memcpy(&s, (const char *)&a + 16, 16);
    s += low;
    return (s[0] + s[2]) + (s[1] + s[3]);
#elif CIRCLES_VECTOR
    const circles_lane s = a;
    return (s[0] + s[2]) + (s[1] + s[3]);
#else
    return a;
#endif
}

/* Turns a square of numbers, CIRCLES_SIDE a side: to[c * to_apart + r] = from[r * apart + c]. */
#if CIRCLES_VECTOR && defined(__has_builtin)
#if __has_builtin(__builtin_shufflevector)
#define CIRCLES_SIDE (16 / sizeof(float))
typedef float circles_row __attribute__((vector_size(16)));
static inline void circles_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    circles_row a, b, c, d, ab, cd;
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
#ifndef CIRCLES_SIDE
#define CIRCLES_SIDE 1
static inline void circles_turn_square(float *to, size_t to_apart, const float *from, size_t apart)
{
    (void)to_apart, (void)apart;
    *to = *from;
}
#endif

static inline circles_lane circles_select_lt(circles_lane a, circles_lane b, circles_lane yes, circles_lane no)
{
    return circles_select((circles_mask)(a < b), yes, no);
}

static inline circles_lane circles_abs(circles_lane a)
{
#if CIRCLES_VECTOR
    return (circles_lane)((circles_mask)a & ~(circles_mask)circles_set((float)-0.0));
#else
    return (float)fabs((double)a);
#endif
}

/* e^x = 2^n e^r with |r| <= ln(2)/2. */
static inline circles_lane circles_exp(circles_lane x)
{
#if CIRCLES_VECTOR
    circles_lane t, n, r, z, p;
    x = circles_limit(-104.0f, 89.0f, x);
    t = x * 1.44269504f + CIRCLES_INTEGER; /* rounds to an integer */
    n = t - CIRCLES_INTEGER;
    r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    z = r * r;
    p = (0.041666206f + r * 8.36888235e-3f) + z * 1.39504799e-3f;
    p = (0.5f + r * 0.166665196f) + z * p;
    return circles_scale(1.0f + (r + z * p), t);
#else
    return expf(x);
#endif
}

/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline circles_lane circles_log(circles_lane x)
{
#if CIRCLES_VECTOR
    const circles_lane zero = circles_set(0.0f);
    const circles_mask tiny = (circles_mask)(x < 1.17549435e-38f);
    circles_mask i;
    circles_lane y = circles_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = ((circles_mask)y - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (circles_lane)((circles_mask)y - (i << 23)) - 1.0f;
    n = (circles_lane)(i + 0x4b400000) - 12582912.0f - circles_select(tiny, circles_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * (0.666666627f + z * (0.400003552f + z * (0.285358906f + z * 0.236105233f)));
    h = 0.5f * f * f;
    r = n * 0.693359375f + (f - (h - (s * (h + r) - n * 2.12194440e-4f)));
    r = circles_select((circles_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = circles_select((circles_mask)(x == 0.0f), zero - INFINITY, r);
    return circles_select((circles_mask)(x < 0.0f), circles_set(NAN), r);
#else
    return logf(x);
#endif
}

/* tanh a = (T + w) / (1 + T w) where a = n ln(2)/2 + r, w = tanh r and T = tanh(n ln(2)/2) = (2^n - 1) / (2^n + 1). The
 * denominator is made of the numerator, so that what rounds the one rounds the other; n begins at 3/4, where less is
 * lost than at 1/2: the sum that finds it keeps halves, and the half is cut off. */
static inline circles_lane circles_tanh(circles_lane x)
{
#if CIRCLES_VECTOR
    const circles_lane magic = circles_set(6291582.0f), a = circles_most(9.5f, circles_abs(x)); /* 1.5 * 2^22 + 126 */
    const circles_lane t = (circles_lane)((circles_mask)(a * 2.88539008f + magic) & -2);
    const circles_lane r = a - (t - magic) * 0.34657359f, z = r * r;
    const circles_lane w = r + r * z * (-0.333332092f + z * (0.133223608f + z * -0.0511830561f));
    const circles_lane half = (circles_lane)((circles_mask)t << 22); /* 2^n / 2 */
    const circles_lane p = (half - 0.5f) + (half + 0.5f) * w, y = p / (p + (1.0f - w));
    return (circles_lane)((circles_mask)y | ((circles_mask)x & (circles_mask)circles_set(-0.0f)));
#else
    return tanhf(x);
#endif
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline circles_lane circles_normal(circles_lane u)
{
    const circles_lane tail = 0.5f * circles_select_lt(u, circles_set(0.0f), -u, u), q = 0.5f - tail, r = 0.180625f - q * q;
    const circles_lane s = circles_sqrt(-circles_log(tail)), c = s - 1.6f, e = s - 5.0f;
    circles_lane z, middle, far, extreme;
    middle = 3.3871327179f + r * (50.434271938f + r * (159.29113202f + r * 59.109374720f));
    middle = q * middle / (1.0f + r * (17.895169469f + r * (78.757757664f + r * 67.187563600f)));
    far = 1.4234372777f + c * (2.7568153900f + c * (1.3067284816f + c * 0.17023821103f));
    far = far / (1.0f + c * (0.73700164250f + c * 0.12021132975f));
    extreme = 6.6579051150f + e * (3.0812263860f + e * (0.42868294337f + e * 0.017337203997f));
    extreme = extreme / (1.0f + e * (0.24197894225f + e * 0.012258202635f));
    z = circles_select_lt(q, circles_set(0.425f), middle, circles_select_lt(s, circles_set(5.0f), far, extreme));
    return circles_select_lt(u, circles_set(0.0f), -z, z);
}

/* One result: d = from + sum_i weight[i * step_i] a[i], or d += sum_i ...; four lanes of rows at a time. */
static inline void circles_dot(float *d, circles_lane from, int more, const float *weight, size_t step_i, const float *a,
                          size_t in, size_t stride_a, size_t m)
{
    size_t k, i;
    for (k = 0; k + 4 * CIRCLES_LANES <= m; k += 4 * CIRCLES_LANES) {
        const float *x = a + k, *w = weight;
        circles_lane s0 = more ? circles_load(d + k) : from, s1 = more ? circles_load(d + k + CIRCLES_LANES) : from;
        circles_lane s2 = more ? circles_load(d + k + 2 * CIRCLES_LANES) : from, s3 = more ? circles_load(d + k + 3 * CIRCLES_LANES) : from;
        for (i = 0; i < in; i++, x += stride_a, w += step_i) {
            s0 += circles_load(x) * *w;
            s1 += circles_load(x + CIRCLES_LANES) * *w;
            s2 += circles_load(x + 2 * CIRCLES_LANES) * *w;
            s3 += circles_load(x + 3 * CIRCLES_LANES) * *w;
        }
        circles_store(d + k, s0);
        circles_store(d + k + CIRCLES_LANES, s1);
        circles_store(d + k + 2 * CIRCLES_LANES, s2);
        circles_store(d + k + 3 * CIRCLES_LANES, s3);
    }
    for (; k < m; k += CIRCLES_LANES) {
        circles_lane s = more ? circles_load(d + k) : from;
        for (i = 0; i < in; i++)
            s += circles_load(a + i * stride_a + k) * weight[i * step_i];
        circles_store(d + k, s);
    }
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i], or d[o] += sum_i ..., four results at a time: for small
 * matrices, for the last lane and for what is left of a large one. */
static inline void circles_matvec4(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                              const float *bias, size_t in, size_t out, size_t stride, size_t stride_a, size_t m,
                              int more)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += CIRCLES_LANES)
        for (o = 0; o < whole; o += 4) {
            const float *w = weight + o * step_o;
            float *to = d + o * stride + k;
            circles_lane s0, s1, s2, s3;
            if (more) {
                s0 = circles_load(to), s1 = circles_load(to + stride);
                s2 = circles_load(to + 2 * stride), s3 = circles_load(to + 3 * stride);
            } else {
                s0 = circles_set(bias ? bias[o] : 0), s1 = circles_set(bias ? bias[o + 1] : 0);
                s2 = circles_set(bias ? bias[o + 2] : 0), s3 = circles_set(bias ? bias[o + 3] : 0);
            }
            for (i = 0; i < in; i++, w += step_i) {
                const circles_lane x = circles_load(a + i * stride_a + k);
                s0 += x * w[0];
                s1 += x * w[step_o];
                s2 += x * w[2 * step_o];
                s3 += x * w[3 * step_o];
            }
            circles_store(to, s0);
            circles_store(to + stride, s1);
            circles_store(to + 2 * stride, s2);
            circles_store(to + 3 * stride, s3);
        }
    for (o = whole; o < out; o++)
        circles_dot(d + o * stride, circles_set(bias ? bias[o] : 0), more, weight + o * step_o, step_i, a, in, stride_a, m);
}

/* A block of 6 results and 2 lanes of rows fills the vector registers: d[o] = sum_i weight[o * step_o + i * step_i]
 * a[i], or d[o] += sum_i ..., for 6 values of o. The inputs are those of strips s .. last - 1, s[3] <= i < s[4], as far
 * as they lie in [first, end); they are packed, two lanes for each from the first one on. */
static inline void circles_block6_runs(float *d, const float *weight, size_t step_o, size_t step_i, const float *pack,
                                  const unsigned *s, const unsigned *last, size_t first, size_t end, size_t stride,
                                  int more)
{
    circles_lane s00 = circles_set(0), s10 = s00, s20 = s00, s30 = s00, s40 = s00, s50 = s00;
    circles_lane s01 = s00, s11 = s00, s21 = s00, s31 = s00, s41 = s00, s51 = s00;
    if (more) {
        s00 = circles_load(d), s01 = circles_load(d + CIRCLES_LANES);
        s10 = circles_load(d + stride), s11 = circles_load(d + stride + CIRCLES_LANES);
        s20 = circles_load(d + 2 * stride), s21 = circles_load(d + 2 * stride + CIRCLES_LANES);
        s30 = circles_load(d + 3 * stride), s31 = circles_load(d + 3 * stride + CIRCLES_LANES);
        s40 = circles_load(d + 4 * stride), s41 = circles_load(d + 4 * stride + CIRCLES_LANES);
        s50 = circles_load(d + 5 * stride), s51 = circles_load(d + 5 * stride + CIRCLES_LANES);
    }
    for (; s < last; s += 5) {
        size_t i = s[3] < first ? first : s[3];
        const size_t to = s[4] < end ? s[4] : end;
        const float *w = weight + i * step_i, *a = pack + (i - first) * 2 * CIRCLES_LANES;
        for (; i < to; i++, w += step_i, a += 2 * CIRCLES_LANES) {
            const circles_lane x = circles_load(a), y = circles_load(a + CIRCLES_LANES);
            CIRCLES_FETCH(w + 11 * step_o); /* of the next block */
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
    circles_store(d, s00), circles_store(d + CIRCLES_LANES, s01);
    circles_store(d + stride, s10), circles_store(d + stride + CIRCLES_LANES, s11);
    circles_store(d + 2 * stride, s20), circles_store(d + 2 * stride + CIRCLES_LANES, s21);
    circles_store(d + 3 * stride, s30), circles_store(d + 3 * stride + CIRCLES_LANES, s31);
    circles_store(d + 4 * stride, s40), circles_store(d + 4 * stride + CIRCLES_LANES, s41);
    circles_store(d + 5 * stride, s50), circles_store(d + 5 * stride + CIRCLES_LANES, s51);
}

/* The same for all inputs i < in. */
static inline void circles_block6(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             size_t in, size_t stride, int more)
{
    const unsigned all[5] = {0, 6, 1, 0, (unsigned)in};
    circles_block6_runs(d, weight, step_o, step_i, a, all, all + 5, 0, in, stride, more);
}

/* Inputs that a product takes at a time: 16 KB of them, packed, stay in the first cache. */
#define CIRCLES_STRETCH (8192 / sizeof(circles_lane))

/* Two lanes of n values, side by side. */
static inline void circles_pack(float *pack, const float *a, size_t n, size_t stride)
{
    size_t i;
    for (i = 0; i < n; i++) {
        circles_store(pack + i * 2 * CIRCLES_LANES, circles_load(a + i * stride));
        circles_store(pack + i * 2 * CIRCLES_LANES + CIRCLES_LANES, circles_load(a + i * stride + CIRCLES_LANES));
    }
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 */
static inline void circles_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, size_t in, size_t out, size_t stride, size_t m)
{
    float pack[CIRCLES_STRETCH * 2 * CIRCLES_LANES], rest[6 * 2 * CIRCLES_LANES];
    const size_t whole = m / (2 * CIRCLES_LANES) * 2 * CIRCLES_LANES, sixes = out / 6 * 6;
    size_t k, o, i, first;
    if (out < 6 || in * out < 512) {
        circles_matvec4(d, weight, step_o, step_i, a, bias, in, out, stride, stride, m, 0);
        return;
    }
    if (whole < m)
        circles_matvec4(d + whole, weight, step_o, step_i, a + whole, bias, in, out, stride, stride, m - whole, 0);
    for (o = 0; o < out; o++)
        for (k = 0; k < whole; k += CIRCLES_LANES)
            circles_store(d + o * stride + k, circles_set(bias ? bias[o] : 0));
    for (first = 0; first < in; first += CIRCLES_STRETCH) {
        const size_t n = in - first < CIRCLES_STRETCH ? in - first : CIRCLES_STRETCH;
        const float *w = weight + first * step_i, *x = a + first * stride;
        for (k = 0; k < whole; k += 2 * CIRCLES_LANES) {
            circles_pack(pack, x + k, n, stride);
            for (o = 0; o < sixes; o += 6)
                circles_block6(d + o * stride + k, w + o * step_o, step_o, step_i, pack, n, stride, 1);
            if (sixes < out) /* the last six, of which some are done */
                circles_block6(rest, w + (out - 6) * step_o, step_o, step_i, pack, n, 2 * CIRCLES_LANES, 0);
            for (o = sixes; o < out; o++)
                for (i = 0; i < 2 * CIRCLES_LANES; i += CIRCLES_LANES)
                    circles_store(d + o * stride + k + i,
                             circles_load(d + o * stride + k + i) + circles_load(rest + (o + 6 - out) * 2 * CIRCLES_LANES + i));
        }
    }
}

/* turned[row * 2 lanes + c] = b[c] for the first `rows` rows, whole lanes, of 2 lanes of values; 0 from cols on. */
static inline void circles_turn(float *turned, const float *b, size_t cols, size_t rows, size_t stride)
{
    const size_t whole = cols / CIRCLES_SIDE * CIRCLES_SIDE;
    size_t row, c;
    for (c = 0; c < whole; c += CIRCLES_SIDE)
        for (row = 0; row < rows; row += CIRCLES_SIDE) {
            CIRCLES_FETCH(b + (c + CIRCLES_SIDE + row / CIRCLES_SIDE % CIRCLES_SIDE) * stride + row);
            circles_turn_square(turned + row * 2 * CIRCLES_LANES + c, 2 * CIRCLES_LANES, b + c * stride + row, stride);
        }
    for (; c < 2 * CIRCLES_LANES; c++)
        for (row = 0; row < rows; row++)
            turned[row * 2 * CIRCLES_LANES + c] = c < cols ? b[c * stride + row] : 0;
}

/* sum[o] = or += sum over rows of a[o] turned[row], for up to 6 values of o and 2 lanes: a product once more, with the
 * rows as its inputs. */
static inline void circles_outer_block(float *sum, const float *a, size_t out, const float *turned, size_t rows,
                                  size_t stride, int more)
{
    size_t o, k, c;
    if (out == 6)
        circles_block6(sum, a, stride, 1, turned, rows, 2 * CIRCLES_LANES, more);
    else
        for (o = 0; o < out; o++)
            for (k = 0; k < rows; k++)
                for (c = o * 2 * CIRCLES_LANES; c < (o + 1) * 2 * CIRCLES_LANES; c += CIRCLES_LANES)
                    circles_store(sum + c, (more || k ? circles_load(sum + c) : circles_set(0)) +
                                          circles_load(turned + (k - o) * 2 * CIRCLES_LANES + c) * a[o * stride + k]);
}

/* total[o * in + i] += sum over rows of a[o] b[i], four results at a time: for small matrices. */
static inline void circles_outer4(double *total, const float *a, const float *b, size_t out, size_t in, size_t stride,
                             size_t m)
{
    const size_t whole = in / 4 * 4;
    size_t k, o, i;
    for (o = 0; o < out; o++) {
        const float *x = a + o * stride;
        for (i = 0; i < whole; i += 4) {
            const float *y = b + i * stride;
            double *t = total + o * in + i;
            circles_lane s0 = circles_set(0), s1 = s0, s2 = s0, s3 = s0;
            for (k = 0; k < m; k += CIRCLES_LANES) {
                const circles_lane v = circles_load(x + k);
                s0 += v * circles_load(y + k);
                s1 += v * circles_load(y + stride + k);
                s2 += v * circles_load(y + 2 * stride + k);
                s3 += v * circles_load(y + 3 * stride + k);
            }
            t[0] += (double)circles_hsum(s0);
            t[1] += (double)circles_hsum(s1);
            t[2] += (double)circles_hsum(s2);
            t[3] += (double)circles_hsum(s3);
        }
        for (i = whole; i < in; i++) {
            circles_lane s0 = circles_set(0), s1 = s0; /* two chains */
            for (k = 0; k + CIRCLES_LANES < m; k += 2 * CIRCLES_LANES) {
                s0 += circles_load(x + k) * circles_load(b + i * stride + k);
                s1 += circles_load(x + k + CIRCLES_LANES) * circles_load(b + i * stride + k + CIRCLES_LANES);
            }
            if (k < m)
                s0 += circles_load(x + k) * circles_load(b + i * stride + k);
            total[o * in + i] += (double)circles_hsum(s0 + s1);
        }
    }
}

/* Whether a block of a matrix is known to be zero: rows o .. o + rows - 1, columns i .. i + cols - 1. hole[3 h ..] are
 * a row and its zeros [from, to), by rows, up to `last`; *hole goes on to those of row o. */
static inline int circles_hollow(const unsigned **hole, const unsigned *last, size_t o, size_t rows, size_t i, size_t cols)
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
static inline void circles_outer(double *total, const float *a, const float *b, const unsigned *hole, size_t holes,
                            size_t out, size_t in, size_t stride, size_t m)
{
    float turned[64 * 2 * CIRCLES_LANES], sum[6 * 2 * CIRCLES_LANES];
    size_t o, i, row, c, first;
    if (in < 2 * CIRCLES_LANES || out * in < 2048) {
        circles_outer4(total, a, b, out, in, stride, m);
        return;
    }
    for (first = 0; first < m; first += 64) {
        const size_t rows = m - first < 64 ? m - first : 64;
        for (i = 0; i < in; i += 2 * CIRCLES_LANES) {
            const size_t cols = in - i < 2 * CIRCLES_LANES ? in - i : 2 * CIRCLES_LANES;
            const unsigned *h = hole;
            circles_turn(turned, b + i * stride + first, cols, rows, stride);
            for (o = 0; o < out; o += 6) {
                const size_t results = out - o < 6 ? out - o : 6, again = o ? 6 - results : 0;
                if (circles_hollow(&h, hole + 3 * holes, o, results, i, cols))
                    continue;
                circles_outer_block(sum, a + (o - again) * stride + first, results + again, turned, rows, stride, 0);
                for (row = again; row < results + again; row++)
                    for (c = 0; c < cols; c++)
                        total[(o - again + row) * in + i + c] += (double)sum[row * 2 * CIRCLES_LANES + c];
            }
        }
    }
}

/* Rows of x, `apart` numbers from one to the next, to columns of a tile, element j of row k at t[j * stride + k]; rows
 * past the last repeat it up to m. */
static inline void circles_to_tile(const float *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++) {
        for (k = (rows - 1) / CIRCLES_LANES * CIRCLES_LANES; k < m; k += CIRCLES_LANES)
            circles_store(t + j * stride + k, circles_set(x[(rows - 1) * apart + j]));
        for (k = 0; k + 1 < rows; k++)
            t[j * stride + k] = x[k * apart + j];
    }
}

/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void circles_weights(size_t n, size_t rows, size_t m, float *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (float)(k < rows ? 1.0 / (double)n : 0.0);
}

/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void circles_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
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

#define CIRCLES_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + CIRCLES_DRAWS - 1, as circles_philox has them. */
static inline void circles_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][CIRCLES_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < CIRCLES_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < CIRCLES_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void circles_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    uint32_t w[4][CIRCLES_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += CIRCLES_DRAWS) {
        const size_t n = rows - from < CIRCLES_DRAWS ? rows - from : CIRCLES_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            float *to = t + j * stride + from;
            if (j * words % 4 == 0)
                circles_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
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

enum { CIRCLES_INIT_CONSTANT, CIRCLES_INIT_UNIFORM, CIRCLES_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct circles_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, i) alone. */
static inline void circles_initialise(uint64_t seed, const struct circles_initial *from, size_t n, float *params)
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
            if (from[p].kind != CIRCLES_INIT_CONSTANT)
                do {
                    circles_philox(seed, from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == CIRCLES_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == CIRCLES_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == CIRCLES_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (float)value;
        }
}

/* What the moments are scaled by at a step, 1 at the first. */
static inline void circles_adamw_scale(const struct circles_adamw_options *o, uint64_t step, double scale[2])
{
    scale[0] = 1.0 / (1.0 - pow(o->beta1, (double)step));
    scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));
}

/* One update of n parameters: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void circles_adamw_update(const struct circles_adamw_options *o, const double scale[2], size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const circles_lane b1 = circles_set((float)o->beta1), b2 = circles_set((float)o->beta2), eps = circles_set((float)o->eps);
    const circles_lane rest1 = circles_set((float)(1.0 - o->beta1)), rest2 = circles_set((float)(1.0 - o->beta2));
    const circles_lane lr = circles_set((float)o->lr), decay = circles_set((float)o->weight_decay);
    const circles_lane scale1 = circles_set((float)scale[0]), scale2 = circles_set((float)scale[1]);
    float rest[4][CIRCLES_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += CIRCLES_LANES) {
        const size_t left = n - i < CIRCLES_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        float *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const float *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const circles_lane now = b1 * circles_load(first) + rest1 * circles_load(g);
        const circles_lane square = b2 * circles_load(second) + rest2 * (circles_load(g) * circles_load(g));
        circles_store(first, now);
        circles_store(second, square);
        circles_store(p, circles_load(p) - lr * (now * scale1 / (circles_sqrt(square * scale2) + eps) + decay * circles_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

#define LANES CIRCLES_LANES

#if defined(__GNUC__)
#define CIRCLES_PART __attribute__((noinline))
#else
#define CIRCLES_PART
#endif

static void circles_each_exp(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(d + e * stride + k, circles_exp(circles_load(a + e * stride + k)));
}

static void circles_each_tanh(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(d + e * stride + k, circles_tanh(circles_load(a + e * stride + k)));
}

static void circles_each_normal(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(d + e * stride + k, circles_normal(circles_load(a + e * stride + k)));
}

/* ---- forward ---- */

static void circles_forward_prologue(const float *params, float *s)
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
    s[0] = expf(flow_1_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_3_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_5_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_7_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_9_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_11_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
}

static void circles_forward_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)total;

    /* layer 1: coupling, forward */
    circles_matvec(t + 2 * TILE, flow_1_net_1_weight, 1, 1, t, flow_1_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v1 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v2 = circles_select_lt(circles_set(0.0f), v1, v1, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v2);
        }
    circles_matvec(t + 2 * TILE, flow_1_net_2_weight, 32, 1, t + 34 * TILE, flow_1_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v3 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v4 = circles_select_lt(circles_set(0.0f), v3, v3, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v4);
        }
    circles_matvec(t + 2 * TILE, flow_1_net_3_weight, 32, 1, t + 34 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v5_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v5_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v6_1 = v5_1 + flow_1_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v6_1);
        const circles_lane v6_2 = v5_2 + flow_1_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v6_2);
        const circles_lane v7 = v6_1 * s[1];
        circles_store(t + 6 * TILE + k, v7);
    }
    circles_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v8 = circles_load(t + 2 * TILE + k);
        const circles_lane v9 = v8 * s[0];
        circles_store(t + 3 * TILE + k, v9);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v6_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v10 = x2 + v6_2;
        circles_store(t + 6 * TILE + k, v10);
    }
    circles_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v10 = circles_load(t + 6 * TILE + k);
        const circles_lane v11 = circles_load(t + 2 * TILE + k);
        const circles_lane v12 = v10 * v11;
        circles_store(t + 4 * TILE + k, v12);
    }

    /* layer 2: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 4 * TILE, flow_2_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v13 = circles_load(t + (5 + j) * TILE + k);
            const circles_lane v14 = circles_select_lt(circles_set(0.0f), v13, v13, circles_set(0.0f));
            circles_store(t + (37 + j) * TILE + k, v14);
        }
    circles_matvec(t + 5 * TILE, flow_2_net_2_weight, 32, 1, t + 37 * TILE, flow_2_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v15 = circles_load(t + (5 + j) * TILE + k);
            const circles_lane v16 = circles_select_lt(circles_set(0.0f), v15, v15, circles_set(0.0f));
            circles_store(t + (37 + j) * TILE + k, v16);
        }
    circles_matvec(t + 5 * TILE, flow_2_net_3_weight, 32, 1, t + 37 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v17_1 = circles_load(t + 5 * TILE + k);
        const circles_lane v17_2 = circles_load(t + 6 * TILE + k);
        const circles_lane v18_1 = v17_1 + flow_2_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v18_1);
        const circles_lane v18_2 = v17_2 + flow_2_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v18_2);
        const circles_lane v19 = v18_1 * s[3];
        circles_store(t + 2 * TILE + k, v19);
    }
    circles_each_tanh(t + 5 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v20 = circles_load(t + 5 * TILE + k);
        const circles_lane v21 = v20 * s[2];
        circles_store(t + 2 * TILE + k, v21);
        const circles_lane x1 = circles_load(t + k);
        const circles_lane v18_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v22 = x1 + v18_2;
        circles_store(t + 6 * TILE + k, v22);
    }
    circles_each_exp(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v22 = circles_load(t + 6 * TILE + k);
        const circles_lane v23 = circles_load(t + k);
        const circles_lane v24 = v22 * v23;
        circles_store(t + 1 * TILE + k, v24);
        const circles_lane v9 = circles_load(t + 3 * TILE + k);
        const circles_lane v21 = circles_load(t + 2 * TILE + k);
        const circles_lane v25 = v9 + v21;
        circles_store(t + 5 * TILE + k, v25);
    }

    /* layer 3: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_3_net_1_weight, 1, 1, t + 1 * TILE, flow_3_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v26 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v27 = circles_select_lt(circles_set(0.0f), v26, v26, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v27);
        }
    circles_matvec(t + 6 * TILE, flow_3_net_2_weight, 32, 1, t + 38 * TILE, flow_3_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v28 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v29 = circles_select_lt(circles_set(0.0f), v28, v28, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v29);
        }
    circles_matvec(t + 2 * TILE, flow_3_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v30_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v30_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v31_1 = v30_1 + flow_3_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v31_1);
        const circles_lane v31_2 = v30_2 + flow_3_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v31_2);
        const circles_lane v32 = v31_1 * s[5];
        circles_store(t + k, v32);
    }
    circles_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v33 = circles_load(t + 2 * TILE + k);
        const circles_lane v34 = v33 * s[4];
        circles_store(t + k, v34);
        const circles_lane v12 = circles_load(t + 4 * TILE + k);
        const circles_lane v31_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v35 = v12 + v31_2;
        circles_store(t + 3 * TILE + k, v35);
    }
    circles_each_exp(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v35 = circles_load(t + 3 * TILE + k);
        const circles_lane v36 = circles_load(t + 2 * TILE + k);
        const circles_lane v37 = v35 * v36;
        circles_store(t + 4 * TILE + k, v37);
        const circles_lane v25 = circles_load(t + 5 * TILE + k);
        const circles_lane v34 = circles_load(t + k);
        const circles_lane v38 = v25 + v34;
        circles_store(t + 6 * TILE + k, v38);
    }

    /* layer 4: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_4_net_1_weight, 1, 1, t + 4 * TILE, flow_4_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v39 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v40 = circles_select_lt(circles_set(0.0f), v39, v39, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v40);
        }
    circles_matvec(t + 7 * TILE, flow_4_net_2_weight, 32, 1, t + 39 * TILE, flow_4_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v41 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v42 = circles_select_lt(circles_set(0.0f), v41, v41, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v42);
        }
    circles_matvec(t + 2 * TILE, flow_4_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v43_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v43_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v44_1 = v43_1 + flow_4_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v44_1);
        const circles_lane v44_2 = v43_2 + flow_4_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v44_2);
        const circles_lane v45 = v44_1 * s[7];
        circles_store(t + k, v45);
    }
    circles_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v46 = circles_load(t + 2 * TILE + k);
        const circles_lane v47 = v46 * s[6];
        circles_store(t + k, v47);
        const circles_lane v24 = circles_load(t + 1 * TILE + k);
        const circles_lane v44_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v48 = v24 + v44_2;
        circles_store(t + 3 * TILE + k, v48);
    }
    circles_each_exp(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v48 = circles_load(t + 3 * TILE + k);
        const circles_lane v49 = circles_load(t + 1 * TILE + k);
        const circles_lane v50 = v48 * v49;
        circles_store(t + 2 * TILE + k, v50);
        const circles_lane v38 = circles_load(t + 6 * TILE + k);
        const circles_lane v47 = circles_load(t + k);
        const circles_lane v51 = v38 + v47;
        circles_store(t + 5 * TILE + k, v51);
    }

    /* layer 5: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_5_net_1_weight, 1, 1, t + 2 * TILE, flow_5_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v52 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v53 = circles_select_lt(circles_set(0.0f), v52, v52, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v53);
        }
    circles_matvec(t + 6 * TILE, flow_5_net_2_weight, 32, 1, t + 38 * TILE, flow_5_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v54 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v55 = circles_select_lt(circles_set(0.0f), v54, v54, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v55);
        }
    circles_matvec(t, flow_5_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v56_1 = circles_load(t + k);
        const circles_lane v56_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v57_1 = v56_1 + flow_5_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v57_1);
        const circles_lane v57_2 = v56_2 + flow_5_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v57_2);
        const circles_lane v58 = v57_1 * s[9];
        circles_store(t + 3 * TILE + k, v58);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v59 = circles_load(t + k);
        const circles_lane v60 = v59 * s[8];
        circles_store(t + 1 * TILE + k, v60);
        const circles_lane v37 = circles_load(t + 4 * TILE + k);
        const circles_lane v57_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v61 = v37 + v57_2;
        circles_store(t + 3 * TILE + k, v61);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v61 = circles_load(t + 3 * TILE + k);
        const circles_lane v62 = circles_load(t + k);
        const circles_lane v63 = v61 * v62;
        circles_store(t + 4 * TILE + k, v63);
        const circles_lane v51 = circles_load(t + 5 * TILE + k);
        const circles_lane v60 = circles_load(t + 1 * TILE + k);
        const circles_lane v64 = v51 + v60;
        circles_store(t + 6 * TILE + k, v64);
    }

    /* layer 6: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_6_net_1_weight, 1, 1, t + 4 * TILE, flow_6_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v65 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v66 = circles_select_lt(circles_set(0.0f), v65, v65, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v66);
        }
    circles_matvec(t + 7 * TILE, flow_6_net_2_weight, 32, 1, t + 39 * TILE, flow_6_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v67 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v68 = circles_select_lt(circles_set(0.0f), v67, v67, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v68);
        }
    circles_matvec(t, flow_6_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v69_1 = circles_load(t + k);
        const circles_lane v69_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v70_1 = v69_1 + flow_6_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v70_1);
        const circles_lane v70_2 = v69_2 + flow_6_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v70_2);
        const circles_lane v71 = v70_1 * s[11];
        circles_store(t + 3 * TILE + k, v71);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v72 = circles_load(t + k);
        const circles_lane v73 = v72 * s[10];
        circles_store(t + 1 * TILE + k, v73);
        const circles_lane v50 = circles_load(t + 2 * TILE + k);
        const circles_lane v70_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v74 = v50 + v70_2;
        circles_store(t + 3 * TILE + k, v74);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v74 = circles_load(t + 3 * TILE + k);
        const circles_lane v75 = circles_load(t + k);
        const circles_lane v76 = v74 * v75;
        circles_store(t + 2 * TILE + k, v76);
        const circles_lane v64 = circles_load(t + 6 * TILE + k);
        const circles_lane v73 = circles_load(t + 1 * TILE + k);
        const circles_lane v77 = v64 + v73;
        circles_store(t + 5 * TILE + k, v77);
    }

    /* layer 7: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_7_net_1_weight, 1, 1, t + 2 * TILE, flow_7_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v78 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v79 = circles_select_lt(circles_set(0.0f), v78, v78, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v79);
        }
    circles_matvec(t + 6 * TILE, flow_7_net_2_weight, 32, 1, t + 38 * TILE, flow_7_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v80 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v81 = circles_select_lt(circles_set(0.0f), v80, v80, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v81);
        }
    circles_matvec(t, flow_7_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v82_1 = circles_load(t + k);
        const circles_lane v82_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v83_1 = v82_1 + flow_7_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v83_1);
        const circles_lane v83_2 = v82_2 + flow_7_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v83_2);
        const circles_lane v84 = v83_1 * s[13];
        circles_store(t + 3 * TILE + k, v84);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v85 = circles_load(t + k);
        const circles_lane v86 = v85 * s[12];
        circles_store(t + 1 * TILE + k, v86);
        const circles_lane v63 = circles_load(t + 4 * TILE + k);
        const circles_lane v83_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v87 = v63 + v83_2;
        circles_store(t + 3 * TILE + k, v87);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v87 = circles_load(t + 3 * TILE + k);
        const circles_lane v88 = circles_load(t + k);
        const circles_lane v89 = v87 * v88;
        circles_store(t + 4 * TILE + k, v89);
        const circles_lane v77 = circles_load(t + 5 * TILE + k);
        const circles_lane v86 = circles_load(t + 1 * TILE + k);
        const circles_lane v90 = v77 + v86;
        circles_store(t + 6 * TILE + k, v90);
    }

    /* layer 8: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_8_net_1_weight, 1, 1, t + 4 * TILE, flow_8_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v91 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v92 = circles_select_lt(circles_set(0.0f), v91, v91, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v92);
        }
    circles_matvec(t + 7 * TILE, flow_8_net_2_weight, 32, 1, t + 39 * TILE, flow_8_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v93 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v94 = circles_select_lt(circles_set(0.0f), v93, v93, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v94);
        }
    circles_matvec(t, flow_8_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v95_1 = circles_load(t + k);
        const circles_lane v95_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v96_1 = v95_1 + flow_8_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v96_1);
        const circles_lane v96_2 = v95_2 + flow_8_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v96_2);
        const circles_lane v97 = v96_1 * s[15];
        circles_store(t + 3 * TILE + k, v97);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v98 = circles_load(t + k);
        const circles_lane v99 = v98 * s[14];
        circles_store(t + 1 * TILE + k, v99);
        const circles_lane v76 = circles_load(t + 2 * TILE + k);
        const circles_lane v96_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v100 = v76 + v96_2;
        circles_store(t + 3 * TILE + k, v100);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v100 = circles_load(t + 3 * TILE + k);
        const circles_lane v101 = circles_load(t + k);
        const circles_lane v102 = v100 * v101;
        circles_store(t + 2 * TILE + k, v102);
        const circles_lane v90 = circles_load(t + 6 * TILE + k);
        const circles_lane v99 = circles_load(t + 1 * TILE + k);
        const circles_lane v103 = v90 + v99;
        circles_store(t + 5 * TILE + k, v103);
    }

    /* layer 9: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_9_net_1_weight, 1, 1, t + 2 * TILE, flow_9_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v104 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v105 = circles_select_lt(circles_set(0.0f), v104, v104, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v105);
        }
    circles_matvec(t + 6 * TILE, flow_9_net_2_weight, 32, 1, t + 38 * TILE, flow_9_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v106 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v107 = circles_select_lt(circles_set(0.0f), v106, v106, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v107);
        }
    circles_matvec(t, flow_9_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v108_1 = circles_load(t + k);
        const circles_lane v108_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v109_1 = v108_1 + flow_9_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v109_1);
        const circles_lane v109_2 = v108_2 + flow_9_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v109_2);
        const circles_lane v110 = v109_1 * s[17];
        circles_store(t + 3 * TILE + k, v110);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v111 = circles_load(t + k);
        const circles_lane v112 = v111 * s[16];
        circles_store(t + 1 * TILE + k, v112);
        const circles_lane v89 = circles_load(t + 4 * TILE + k);
        const circles_lane v109_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v113 = v89 + v109_2;
        circles_store(t + 3 * TILE + k, v113);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v113 = circles_load(t + 3 * TILE + k);
        const circles_lane v114 = circles_load(t + k);
        const circles_lane v115 = v113 * v114;
        circles_store(t + 4 * TILE + k, v115);
        const circles_lane v103 = circles_load(t + 5 * TILE + k);
        const circles_lane v112 = circles_load(t + 1 * TILE + k);
        const circles_lane v116 = v103 + v112;
        circles_store(t + 6 * TILE + k, v116);
    }

    /* layer 10: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_10_net_1_weight, 1, 1, t + 4 * TILE, flow_10_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v117 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v118 = circles_select_lt(circles_set(0.0f), v117, v117, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v118);
        }
    circles_matvec(t + 7 * TILE, flow_10_net_2_weight, 32, 1, t + 39 * TILE, flow_10_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v119 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v120 = circles_select_lt(circles_set(0.0f), v119, v119, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v120);
        }
    circles_matvec(t, flow_10_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v121_1 = circles_load(t + k);
        const circles_lane v121_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v122_1 = v121_1 + flow_10_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v122_1);
        const circles_lane v122_2 = v121_2 + flow_10_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v122_2);
        const circles_lane v123 = v122_1 * s[19];
        circles_store(t + 3 * TILE + k, v123);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v124 = circles_load(t + k);
        const circles_lane v125 = v124 * s[18];
        circles_store(t + 1 * TILE + k, v125);
        const circles_lane v102 = circles_load(t + 2 * TILE + k);
        const circles_lane v122_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v126 = v102 + v122_2;
        circles_store(t + 3 * TILE + k, v126);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v126 = circles_load(t + 3 * TILE + k);
        const circles_lane v127 = circles_load(t + k);
        const circles_lane v128 = v126 * v127;
        circles_store(t + 2 * TILE + k, v128);
        const circles_lane v116 = circles_load(t + 6 * TILE + k);
        const circles_lane v125 = circles_load(t + 1 * TILE + k);
        const circles_lane v129 = v116 + v125;
        circles_store(t + 5 * TILE + k, v129);
    }

    /* layer 11: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_11_net_1_weight, 1, 1, t + 2 * TILE, flow_11_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v130 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v131 = circles_select_lt(circles_set(0.0f), v130, v130, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v131);
        }
    circles_matvec(t + 6 * TILE, flow_11_net_2_weight, 32, 1, t + 38 * TILE, flow_11_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v132 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v133 = circles_select_lt(circles_set(0.0f), v132, v132, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v133);
        }
    circles_matvec(t, flow_11_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v134_1 = circles_load(t + k);
        const circles_lane v134_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v135_1 = v134_1 + flow_11_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v135_1);
        const circles_lane v135_2 = v134_2 + flow_11_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v135_2);
        const circles_lane v136 = v135_1 * s[21];
        circles_store(t + 3 * TILE + k, v136);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v137 = circles_load(t + k);
        const circles_lane v138 = v137 * s[20];
        circles_store(t + 1 * TILE + k, v138);
        const circles_lane v115 = circles_load(t + 4 * TILE + k);
        const circles_lane v135_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v139 = v115 + v135_2;
        circles_store(t + 3 * TILE + k, v139);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v139 = circles_load(t + 3 * TILE + k);
        const circles_lane v140 = circles_load(t + k);
        const circles_lane v141 = v139 * v140;
        circles_store(t + 4 * TILE + k, v141);
        const circles_lane v129 = circles_load(t + 5 * TILE + k);
        const circles_lane v138 = circles_load(t + 1 * TILE + k);
        const circles_lane v142 = v129 + v138;
        circles_store(t + 6 * TILE + k, v142);
    }

    /* layer 12: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_12_net_1_weight, 1, 1, t + 4 * TILE, flow_12_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v143 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v144 = circles_select_lt(circles_set(0.0f), v143, v143, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v144);
        }
    circles_matvec(t + 7 * TILE, flow_12_net_2_weight, 32, 1, t + 39 * TILE, flow_12_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v145 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v146 = circles_select_lt(circles_set(0.0f), v145, v145, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v146);
        }
    circles_matvec(t, flow_12_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v147_1 = circles_load(t + k);
        const circles_lane v147_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v148_1 = v147_1 + flow_12_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v148_1);
        const circles_lane v148_2 = v147_2 + flow_12_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v148_2);
        const circles_lane v149 = v148_1 * s[23];
        circles_store(t + 3 * TILE + k, v149);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v150 = circles_load(t + k);
        const circles_lane v151 = v150 * s[22];
        circles_store(t + 1 * TILE + k, v151);
        const circles_lane v128 = circles_load(t + 2 * TILE + k);
        const circles_lane v148_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v152 = v128 + v148_2;
        circles_store(t + 3 * TILE + k, v152);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v152 = circles_load(t + 3 * TILE + k);
        const circles_lane v153 = circles_load(t + k);
        const circles_lane v154 = v152 * v153;
        circles_store(t + 2 * TILE + k, v154);
        const circles_lane v142 = circles_load(t + 6 * TILE + k);
        const circles_lane v151 = circles_load(t + 1 * TILE + k);
        const circles_lane v155 = v142 + v151;
        circles_store(t + 5 * TILE + k, v155);
    }
#undef TILE
}

void circles_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float s[25], t[72 * 128];
    size_t first, k;
    (void)work;
    circles_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        circles_forward_tile(params, s, m, t, NULL);
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

static void circles_inverse_prologue(const float *params, float *s)
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
    s[0] = expf(flow_1_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_3_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_5_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_7_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_9_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_11_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
}

static void circles_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)total;

    /* layer 12: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_12_net_1_weight, 1, 1, t + 1 * TILE, flow_12_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v1 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v2 = circles_select_lt(circles_set(0.0f), v1, v1, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v2);
        }
    circles_matvec(t + 2 * TILE, flow_12_net_2_weight, 32, 1, t + 34 * TILE, flow_12_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v3 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v4 = circles_select_lt(circles_set(0.0f), v3, v3, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v4);
        }
    circles_matvec(t + 2 * TILE, flow_12_net_3_weight, 32, 1, t + 34 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v5_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v5_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v6_1 = v5_1 + flow_12_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v6_1);
        const circles_lane v6_2 = v5_2 + flow_12_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v6_2);
        const circles_lane v7 = v6_1 * s[23];
        circles_store(t + 6 * TILE + k, v7);
    }
    circles_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v8 = circles_load(t + 2 * TILE + k);
        const circles_lane v10 = -(v8 * s[22]);
        circles_store(t + 3 * TILE + k, v10);
    }
    circles_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane x1 = circles_load(t + k);
        const circles_lane v11 = circles_load(t + 2 * TILE + k);
        const circles_lane v6_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v13 = x1 * v11 - v6_2;
        circles_store(t + 6 * TILE + k, v13);
    }

    /* layer 11: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_11_net_1_weight, 1, 1, t + 6 * TILE, flow_11_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v14 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v15 = circles_select_lt(circles_set(0.0f), v14, v14, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v15);
        }
    circles_matvec(t + 7 * TILE, flow_11_net_2_weight, 32, 1, t + 39 * TILE, flow_11_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v16 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v17 = circles_select_lt(circles_set(0.0f), v16, v16, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v17);
        }
    circles_matvec(t + 4 * TILE, flow_11_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v18_1 = circles_load(t + 4 * TILE + k);
        const circles_lane v18_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v19_1 = v18_1 + flow_11_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v19_1);
        const circles_lane v19_2 = v18_2 + flow_11_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v19_2);
        const circles_lane v20 = v19_1 * s[21];
        circles_store(t + 2 * TILE + k, v20);
    }
    circles_each_tanh(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v21 = circles_load(t + 4 * TILE + k);
        const circles_lane v22 = v21 * s[20];
        circles_store(t + 2 * TILE + k, v22);
        const circles_lane v23 = -v22;
        circles_store(t + 5 * TILE + k, v23);
    }
    circles_each_exp(t + 4 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v24 = circles_load(t + 4 * TILE + k);
        const circles_lane v19_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v26 = x2 * v24 - v19_2;
        circles_store(t + 5 * TILE + k, v26);
        const circles_lane v10 = circles_load(t + 3 * TILE + k);
        const circles_lane v22 = circles_load(t + 2 * TILE + k);
        const circles_lane v27 = v10 - v22;
        circles_store(t + 9 * TILE + k, v27);
    }

    /* layer 10: coupling, inverse */
    circles_matvec(t + 10 * TILE, flow_10_net_1_weight, 1, 1, t + 5 * TILE, flow_10_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v28 = circles_load(t + (10 + j) * TILE + k);
            const circles_lane v29 = circles_select_lt(circles_set(0.0f), v28, v28, circles_set(0.0f));
            circles_store(t + (42 + j) * TILE + k, v29);
        }
    circles_matvec(t + 10 * TILE, flow_10_net_2_weight, 32, 1, t + 42 * TILE, flow_10_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v30 = circles_load(t + (10 + j) * TILE + k);
            const circles_lane v31 = circles_select_lt(circles_set(0.0f), v30, v30, circles_set(0.0f));
            circles_store(t + (42 + j) * TILE + k, v31);
        }
    circles_matvec(t, flow_10_net_3_weight, 32, 1, t + 42 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v32_1 = circles_load(t + k);
        const circles_lane v32_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v33_1 = v32_1 + flow_10_net_3_bias[0];
        circles_store(t + 2 * TILE + k, v33_1);
        const circles_lane v33_2 = v32_2 + flow_10_net_3_bias[1];
        circles_store(t + 3 * TILE + k, v33_2);
        const circles_lane v34 = v33_1 * s[19];
        circles_store(t + 4 * TILE + k, v34);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v35 = circles_load(t + k);
        const circles_lane v36 = v35 * s[18];
        circles_store(t + 1 * TILE + k, v36);
        const circles_lane v37 = -v36;
        circles_store(t + 4 * TILE + k, v37);
    }
    circles_each_exp(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v13 = circles_load(t + 6 * TILE + k);
        const circles_lane v38 = circles_load(t + k);
        const circles_lane v33_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v40 = v13 * v38 - v33_2;
        circles_store(t + 4 * TILE + k, v40);
        const circles_lane v27 = circles_load(t + 9 * TILE + k);
        const circles_lane v36 = circles_load(t + 1 * TILE + k);
        const circles_lane v41 = v27 - v36;
        circles_store(t + 7 * TILE + k, v41);
    }

    /* layer 9: coupling, inverse */
    circles_matvec(t + 8 * TILE, flow_9_net_1_weight, 1, 1, t + 4 * TILE, flow_9_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v42 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v43 = circles_select_lt(circles_set(0.0f), v42, v42, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v43);
        }
    circles_matvec(t + 8 * TILE, flow_9_net_2_weight, 32, 1, t + 40 * TILE, flow_9_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v44 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v45 = circles_select_lt(circles_set(0.0f), v44, v44, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v45);
        }
    circles_matvec(t, flow_9_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v46_1 = circles_load(t + k);
        const circles_lane v46_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v47_1 = v46_1 + flow_9_net_3_bias[0];
        circles_store(t + 2 * TILE + k, v47_1);
        const circles_lane v47_2 = v46_2 + flow_9_net_3_bias[1];
        circles_store(t + 3 * TILE + k, v47_2);
        const circles_lane v48 = v47_1 * s[17];
        circles_store(t + 6 * TILE + k, v48);
    }
    circles_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v49 = circles_load(t + k);
        const circles_lane v50 = v49 * s[16];
        circles_store(t + 1 * TILE + k, v50);
        const circles_lane v51 = -v50;
        circles_store(t + 6 * TILE + k, v51);
    }
    circles_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v26 = circles_load(t + 5 * TILE + k);
        const circles_lane v52 = circles_load(t + k);
        const circles_lane v47_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v54 = v26 * v52 - v47_2;
        circles_store(t + 6 * TILE + k, v54);
        const circles_lane v41 = circles_load(t + 7 * TILE + k);
        const circles_lane v50 = circles_load(t + 1 * TILE + k);
        const circles_lane v55 = v41 - v50;
        circles_store(t + 8 * TILE + k, v55);
    }

    /* layer 8: coupling, inverse */
    circles_matvec(t + 9 * TILE, flow_8_net_1_weight, 1, 1, t + 6 * TILE, flow_8_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v56 = circles_load(t + (9 + j) * TILE + k);
            const circles_lane v57 = circles_select_lt(circles_set(0.0f), v56, v56, circles_set(0.0f));
            circles_store(t + (41 + j) * TILE + k, v57);
        }
    circles_matvec(t + 9 * TILE, flow_8_net_2_weight, 32, 1, t + 41 * TILE, flow_8_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v58 = circles_load(t + (9 + j) * TILE + k);
            const circles_lane v59 = circles_select_lt(circles_set(0.0f), v58, v58, circles_set(0.0f));
            circles_store(t + (41 + j) * TILE + k, v59);
        }
    circles_matvec(t, flow_8_net_3_weight, 32, 1, t + 41 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v60_1 = circles_load(t + k);
        const circles_lane v60_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v61_1 = v60_1 + flow_8_net_3_bias[0];
        circles_store(t + 2 * TILE + k, v61_1);
        const circles_lane v61_2 = v60_2 + flow_8_net_3_bias[1];
        circles_store(t + 3 * TILE + k, v61_2);
        const circles_lane v62 = v61_1 * s[15];
        circles_store(t + 5 * TILE + k, v62);
    }
    circles_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v63 = circles_load(t + k);
        const circles_lane v64 = v63 * s[14];
        circles_store(t + 1 * TILE + k, v64);
        const circles_lane v65 = -v64;
        circles_store(t + 5 * TILE + k, v65);
    }
    circles_each_exp(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v40 = circles_load(t + 4 * TILE + k);
        const circles_lane v66 = circles_load(t + k);
        const circles_lane v61_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v68 = v40 * v66 - v61_2;
        circles_store(t + 5 * TILE + k, v68);
        const circles_lane v55 = circles_load(t + 8 * TILE + k);
        const circles_lane v64 = circles_load(t + 1 * TILE + k);
        const circles_lane v69 = v55 - v64;
        circles_store(t + 7 * TILE + k, v69);
    }

    /* layer 7: coupling, inverse */
    circles_matvec(t + 8 * TILE, flow_7_net_1_weight, 1, 1, t + 5 * TILE, flow_7_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v70 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v71 = circles_select_lt(circles_set(0.0f), v70, v70, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v71);
        }
    circles_matvec(t + 8 * TILE, flow_7_net_2_weight, 32, 1, t + 40 * TILE, flow_7_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v72 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v73 = circles_select_lt(circles_set(0.0f), v72, v72, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v73);
        }
    circles_matvec(t, flow_7_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v74_1 = circles_load(t + k);
        const circles_lane v74_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v75_1 = v74_1 + flow_7_net_3_bias[0];
        circles_store(t + 2 * TILE + k, v75_1);
        const circles_lane v75_2 = v74_2 + flow_7_net_3_bias[1];
        circles_store(t + 3 * TILE + k, v75_2);
        const circles_lane v76 = v75_1 * s[13];
        circles_store(t + 4 * TILE + k, v76);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v77 = circles_load(t + k);
        const circles_lane v78 = v77 * s[12];
        circles_store(t + 1 * TILE + k, v78);
        const circles_lane v79 = -v78;
        circles_store(t + 4 * TILE + k, v79);
    }
    circles_each_exp(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v54 = circles_load(t + 6 * TILE + k);
        const circles_lane v80 = circles_load(t + k);
        const circles_lane v75_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v82 = v54 * v80 - v75_2;
        circles_store(t + 4 * TILE + k, v82);
        const circles_lane v69 = circles_load(t + 7 * TILE + k);
        const circles_lane v78 = circles_load(t + 1 * TILE + k);
        const circles_lane v83 = v69 - v78;
        circles_store(t + 8 * TILE + k, v83);
    }

    /* layer 6: coupling, inverse */
    circles_matvec(t + 9 * TILE, flow_6_net_1_weight, 1, 1, t + 4 * TILE, flow_6_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v84 = circles_load(t + (9 + j) * TILE + k);
            const circles_lane v85 = circles_select_lt(circles_set(0.0f), v84, v84, circles_set(0.0f));
            circles_store(t + (41 + j) * TILE + k, v85);
        }
    circles_matvec(t + 9 * TILE, flow_6_net_2_weight, 32, 1, t + 41 * TILE, flow_6_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v86 = circles_load(t + (9 + j) * TILE + k);
            const circles_lane v87 = circles_select_lt(circles_set(0.0f), v86, v86, circles_set(0.0f));
            circles_store(t + (41 + j) * TILE + k, v87);
        }
    circles_matvec(t, flow_6_net_3_weight, 32, 1, t + 41 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v88_1 = circles_load(t + k);
        const circles_lane v88_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v89_1 = v88_1 + flow_6_net_3_bias[0];
        circles_store(t + 2 * TILE + k, v89_1);
        const circles_lane v89_2 = v88_2 + flow_6_net_3_bias[1];
        circles_store(t + 3 * TILE + k, v89_2);
        const circles_lane v90 = v89_1 * s[11];
        circles_store(t + 6 * TILE + k, v90);
    }
    circles_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v91 = circles_load(t + k);
        const circles_lane v92 = v91 * s[10];
        circles_store(t + 1 * TILE + k, v92);
        const circles_lane v93 = -v92;
        circles_store(t + 6 * TILE + k, v93);
    }
    circles_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v68 = circles_load(t + 5 * TILE + k);
        const circles_lane v94 = circles_load(t + k);
        const circles_lane v89_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v96 = v68 * v94 - v89_2;
        circles_store(t + 6 * TILE + k, v96);
        const circles_lane v83 = circles_load(t + 8 * TILE + k);
        const circles_lane v92 = circles_load(t + 1 * TILE + k);
        const circles_lane v97 = v83 - v92;
        circles_store(t + 7 * TILE + k, v97);
    }

    /* layer 5: coupling, inverse */
    circles_matvec(t + 8 * TILE, flow_5_net_1_weight, 1, 1, t + 6 * TILE, flow_5_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v98 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v99 = circles_select_lt(circles_set(0.0f), v98, v98, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v99);
        }
    circles_matvec(t + 8 * TILE, flow_5_net_2_weight, 32, 1, t + 40 * TILE, flow_5_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v100 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v101 = circles_select_lt(circles_set(0.0f), v100, v100, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v101);
        }
    circles_matvec(t, flow_5_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v102_1 = circles_load(t + k);
        const circles_lane v102_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v103_1 = v102_1 + flow_5_net_3_bias[0];
        circles_store(t + 2 * TILE + k, v103_1);
        const circles_lane v103_2 = v102_2 + flow_5_net_3_bias[1];
        circles_store(t + 3 * TILE + k, v103_2);
        const circles_lane v104 = v103_1 * s[9];
        circles_store(t + 5 * TILE + k, v104);
    }
    circles_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v105 = circles_load(t + k);
        const circles_lane v106 = v105 * s[8];
        circles_store(t + 1 * TILE + k, v106);
        const circles_lane v107 = -v106;
        circles_store(t + 5 * TILE + k, v107);
    }
    circles_each_exp(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v82 = circles_load(t + 4 * TILE + k);
        const circles_lane v108 = circles_load(t + k);
        const circles_lane v103_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v110 = v82 * v108 - v103_2;
        circles_store(t + 5 * TILE + k, v110);
        const circles_lane v97 = circles_load(t + 7 * TILE + k);
        const circles_lane v106 = circles_load(t + 1 * TILE + k);
        const circles_lane v111 = v97 - v106;
        circles_store(t + 8 * TILE + k, v111);
    }

    /* layer 4: coupling, inverse */
    circles_matvec(t + 9 * TILE, flow_4_net_1_weight, 1, 1, t + 5 * TILE, flow_4_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v112 = circles_load(t + (9 + j) * TILE + k);
            const circles_lane v113 = circles_select_lt(circles_set(0.0f), v112, v112, circles_set(0.0f));
            circles_store(t + (41 + j) * TILE + k, v113);
        }
    circles_matvec(t + 9 * TILE, flow_4_net_2_weight, 32, 1, t + 41 * TILE, flow_4_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v114 = circles_load(t + (9 + j) * TILE + k);
            const circles_lane v115 = circles_select_lt(circles_set(0.0f), v114, v114, circles_set(0.0f));
            circles_store(t + (41 + j) * TILE + k, v115);
        }
    circles_matvec(t, flow_4_net_3_weight, 32, 1, t + 41 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v116_1 = circles_load(t + k);
        const circles_lane v116_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v117_1 = v116_1 + flow_4_net_3_bias[0];
        circles_store(t + 2 * TILE + k, v117_1);
        const circles_lane v117_2 = v116_2 + flow_4_net_3_bias[1];
        circles_store(t + 3 * TILE + k, v117_2);
        const circles_lane v118 = v117_1 * s[7];
        circles_store(t + 4 * TILE + k, v118);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v119 = circles_load(t + k);
        const circles_lane v120 = v119 * s[6];
        circles_store(t + 1 * TILE + k, v120);
        const circles_lane v121 = -v120;
        circles_store(t + 4 * TILE + k, v121);
    }
    circles_each_exp(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v96 = circles_load(t + 6 * TILE + k);
        const circles_lane v122 = circles_load(t + k);
        const circles_lane v117_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v124 = v96 * v122 - v117_2;
        circles_store(t + 4 * TILE + k, v124);
        const circles_lane v111 = circles_load(t + 8 * TILE + k);
        const circles_lane v120 = circles_load(t + 1 * TILE + k);
        const circles_lane v125 = v111 - v120;
        circles_store(t + 7 * TILE + k, v125);
    }

    /* layer 3: coupling, inverse */
    circles_matvec(t + 8 * TILE, flow_3_net_1_weight, 1, 1, t + 4 * TILE, flow_3_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v126 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v127 = circles_select_lt(circles_set(0.0f), v126, v126, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v127);
        }
    circles_matvec(t + 8 * TILE, flow_3_net_2_weight, 32, 1, t + 40 * TILE, flow_3_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v128 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v129 = circles_select_lt(circles_set(0.0f), v128, v128, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v129);
        }
    circles_matvec(t, flow_3_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v130_1 = circles_load(t + k);
        const circles_lane v130_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v131_1 = v130_1 + flow_3_net_3_bias[0];
        circles_store(t + 2 * TILE + k, v131_1);
        const circles_lane v131_2 = v130_2 + flow_3_net_3_bias[1];
        circles_store(t + 3 * TILE + k, v131_2);
        const circles_lane v132 = v131_1 * s[5];
        circles_store(t + 6 * TILE + k, v132);
    }
    circles_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v133 = circles_load(t + k);
        const circles_lane v134 = v133 * s[4];
        circles_store(t + 1 * TILE + k, v134);
        const circles_lane v135 = -v134;
        circles_store(t + 6 * TILE + k, v135);
    }
    circles_each_exp(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v110 = circles_load(t + 5 * TILE + k);
        const circles_lane v136 = circles_load(t + k);
        const circles_lane v131_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v138 = v110 * v136 - v131_2;
        circles_store(t + 6 * TILE + k, v138);
        const circles_lane v125 = circles_load(t + 7 * TILE + k);
        const circles_lane v134 = circles_load(t + 1 * TILE + k);
        const circles_lane v139 = v125 - v134;
        circles_store(t + 8 * TILE + k, v139);
    }

    /* layer 2: coupling, inverse */
    circles_matvec(t + 9 * TILE, flow_2_net_1_weight, 1, 1, t + 6 * TILE, flow_2_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v140 = circles_load(t + (9 + j) * TILE + k);
            const circles_lane v141 = circles_select_lt(circles_set(0.0f), v140, v140, circles_set(0.0f));
            circles_store(t + (41 + j) * TILE + k, v141);
        }
    circles_matvec(t + 9 * TILE, flow_2_net_2_weight, 32, 1, t + 41 * TILE, flow_2_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v142 = circles_load(t + (9 + j) * TILE + k);
            const circles_lane v143 = circles_select_lt(circles_set(0.0f), v142, v142, circles_set(0.0f));
            circles_store(t + (41 + j) * TILE + k, v143);
        }
    circles_matvec(t, flow_2_net_3_weight, 32, 1, t + 41 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v144_1 = circles_load(t + k);
        const circles_lane v144_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v145_1 = v144_1 + flow_2_net_3_bias[0];
        circles_store(t + 2 * TILE + k, v145_1);
        const circles_lane v145_2 = v144_2 + flow_2_net_3_bias[1];
        circles_store(t + 3 * TILE + k, v145_2);
        const circles_lane v146 = v145_1 * s[3];
        circles_store(t + 5 * TILE + k, v146);
    }
    circles_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v147 = circles_load(t + k);
        const circles_lane v148 = v147 * s[2];
        circles_store(t + 1 * TILE + k, v148);
        const circles_lane v149 = -v148;
        circles_store(t + 5 * TILE + k, v149);
    }
    circles_each_exp(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v124 = circles_load(t + 4 * TILE + k);
        const circles_lane v150 = circles_load(t + k);
        const circles_lane v145_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v152 = v124 * v150 - v145_2;
        circles_store(t + 5 * TILE + k, v152);
        const circles_lane v139 = circles_load(t + 8 * TILE + k);
        const circles_lane v148 = circles_load(t + 1 * TILE + k);
        const circles_lane v153 = v139 - v148;
        circles_store(t + 7 * TILE + k, v153);
    }

    /* layer 1: coupling, inverse */
    circles_matvec(t + 8 * TILE, flow_1_net_1_weight, 1, 1, t + 5 * TILE, flow_1_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v154 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v155 = circles_select_lt(circles_set(0.0f), v154, v154, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v155);
        }
    circles_matvec(t + 8 * TILE, flow_1_net_2_weight, 32, 1, t + 40 * TILE, flow_1_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v156 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v157 = circles_select_lt(circles_set(0.0f), v156, v156, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v157);
        }
    circles_matvec(t, flow_1_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v158_1 = circles_load(t + k);
        const circles_lane v158_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v159_1 = v158_1 + flow_1_net_3_bias[0];
        circles_store(t + 2 * TILE + k, v159_1);
        const circles_lane v159_2 = v158_2 + flow_1_net_3_bias[1];
        circles_store(t + 3 * TILE + k, v159_2);
        const circles_lane v160 = v159_1 * s[1];
        circles_store(t + 4 * TILE + k, v160);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v161 = circles_load(t + k);
        const circles_lane v162 = v161 * s[0];
        circles_store(t + 1 * TILE + k, v162);
        const circles_lane v163 = -v162;
        circles_store(t + 4 * TILE + k, v163);
    }
    circles_each_exp(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v138 = circles_load(t + 6 * TILE + k);
        const circles_lane v164 = circles_load(t + k);
        const circles_lane v159_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v166 = v138 * v164 - v159_2;
        circles_store(t + 4 * TILE + k, v166);
        const circles_lane v153 = circles_load(t + 7 * TILE + k);
        const circles_lane v162 = circles_load(t + 1 * TILE + k);
        const circles_lane v167 = v153 - v162;
        circles_store(t + 8 * TILE + k, v167);
    }
#undef TILE
}

void circles_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[25], t[75 * 128];
    size_t first, k;
    (void)work;
    circles_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        circles_inverse_tile(params, s, m, t, NULL);
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

static void circles_log_prob_prologue(const float *params, float *s)
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
    s[0] = expf(flow_1_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_3_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_5_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_7_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_9_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_11_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
}

static void circles_log_prob_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)total;

    /* layer 1: coupling, forward */
    circles_matvec(t + 2 * TILE, flow_1_net_1_weight, 1, 1, t, flow_1_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v1 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v2 = circles_select_lt(circles_set(0.0f), v1, v1, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v2);
        }
    circles_matvec(t + 2 * TILE, flow_1_net_2_weight, 32, 1, t + 34 * TILE, flow_1_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v3 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v4 = circles_select_lt(circles_set(0.0f), v3, v3, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v4);
        }
    circles_matvec(t + 2 * TILE, flow_1_net_3_weight, 32, 1, t + 34 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v5_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v5_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v6_1 = v5_1 + flow_1_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v6_1);
        const circles_lane v6_2 = v5_2 + flow_1_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v6_2);
        const circles_lane v7 = v6_1 * s[1];
        circles_store(t + 6 * TILE + k, v7);
    }
    circles_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v8 = circles_load(t + 2 * TILE + k);
        const circles_lane v9 = v8 * s[0];
        circles_store(t + 3 * TILE + k, v9);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v6_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v10 = x2 + v6_2;
        circles_store(t + 6 * TILE + k, v10);
    }
    circles_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v10 = circles_load(t + 6 * TILE + k);
        const circles_lane v11 = circles_load(t + 2 * TILE + k);
        const circles_lane v12 = v10 * v11;
        circles_store(t + 4 * TILE + k, v12);
    }

    /* layer 2: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 4 * TILE, flow_2_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v13 = circles_load(t + (5 + j) * TILE + k);
            const circles_lane v14 = circles_select_lt(circles_set(0.0f), v13, v13, circles_set(0.0f));
            circles_store(t + (37 + j) * TILE + k, v14);
        }
    circles_matvec(t + 5 * TILE, flow_2_net_2_weight, 32, 1, t + 37 * TILE, flow_2_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v15 = circles_load(t + (5 + j) * TILE + k);
            const circles_lane v16 = circles_select_lt(circles_set(0.0f), v15, v15, circles_set(0.0f));
            circles_store(t + (37 + j) * TILE + k, v16);
        }
    circles_matvec(t + 5 * TILE, flow_2_net_3_weight, 32, 1, t + 37 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v17_1 = circles_load(t + 5 * TILE + k);
        const circles_lane v17_2 = circles_load(t + 6 * TILE + k);
        const circles_lane v18_1 = v17_1 + flow_2_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v18_1);
        const circles_lane v18_2 = v17_2 + flow_2_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v18_2);
        const circles_lane v19 = v18_1 * s[3];
        circles_store(t + 2 * TILE + k, v19);
    }
    circles_each_tanh(t + 5 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v20 = circles_load(t + 5 * TILE + k);
        const circles_lane v21 = v20 * s[2];
        circles_store(t + 2 * TILE + k, v21);
        const circles_lane x1 = circles_load(t + k);
        const circles_lane v18_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v22 = x1 + v18_2;
        circles_store(t + 6 * TILE + k, v22);
    }
    circles_each_exp(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v22 = circles_load(t + 6 * TILE + k);
        const circles_lane v23 = circles_load(t + k);
        const circles_lane v24 = v22 * v23;
        circles_store(t + 1 * TILE + k, v24);
        const circles_lane v9 = circles_load(t + 3 * TILE + k);
        const circles_lane v21 = circles_load(t + 2 * TILE + k);
        const circles_lane v25 = v9 + v21;
        circles_store(t + 5 * TILE + k, v25);
    }

    /* layer 3: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_3_net_1_weight, 1, 1, t + 1 * TILE, flow_3_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v26 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v27 = circles_select_lt(circles_set(0.0f), v26, v26, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v27);
        }
    circles_matvec(t + 6 * TILE, flow_3_net_2_weight, 32, 1, t + 38 * TILE, flow_3_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v28 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v29 = circles_select_lt(circles_set(0.0f), v28, v28, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v29);
        }
    circles_matvec(t + 2 * TILE, flow_3_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v30_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v30_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v31_1 = v30_1 + flow_3_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v31_1);
        const circles_lane v31_2 = v30_2 + flow_3_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v31_2);
        const circles_lane v32 = v31_1 * s[5];
        circles_store(t + k, v32);
    }
    circles_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v33 = circles_load(t + 2 * TILE + k);
        const circles_lane v34 = v33 * s[4];
        circles_store(t + k, v34);
        const circles_lane v12 = circles_load(t + 4 * TILE + k);
        const circles_lane v31_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v35 = v12 + v31_2;
        circles_store(t + 3 * TILE + k, v35);
    }
    circles_each_exp(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v35 = circles_load(t + 3 * TILE + k);
        const circles_lane v36 = circles_load(t + 2 * TILE + k);
        const circles_lane v37 = v35 * v36;
        circles_store(t + 4 * TILE + k, v37);
        const circles_lane v25 = circles_load(t + 5 * TILE + k);
        const circles_lane v34 = circles_load(t + k);
        const circles_lane v38 = v25 + v34;
        circles_store(t + 6 * TILE + k, v38);
    }

    /* layer 4: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_4_net_1_weight, 1, 1, t + 4 * TILE, flow_4_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v39 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v40 = circles_select_lt(circles_set(0.0f), v39, v39, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v40);
        }
    circles_matvec(t + 7 * TILE, flow_4_net_2_weight, 32, 1, t + 39 * TILE, flow_4_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v41 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v42 = circles_select_lt(circles_set(0.0f), v41, v41, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v42);
        }
    circles_matvec(t + 2 * TILE, flow_4_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v43_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v43_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v44_1 = v43_1 + flow_4_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v44_1);
        const circles_lane v44_2 = v43_2 + flow_4_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v44_2);
        const circles_lane v45 = v44_1 * s[7];
        circles_store(t + k, v45);
    }
    circles_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v46 = circles_load(t + 2 * TILE + k);
        const circles_lane v47 = v46 * s[6];
        circles_store(t + k, v47);
        const circles_lane v24 = circles_load(t + 1 * TILE + k);
        const circles_lane v44_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v48 = v24 + v44_2;
        circles_store(t + 3 * TILE + k, v48);
    }
    circles_each_exp(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v48 = circles_load(t + 3 * TILE + k);
        const circles_lane v49 = circles_load(t + 1 * TILE + k);
        const circles_lane v50 = v48 * v49;
        circles_store(t + 2 * TILE + k, v50);
        const circles_lane v38 = circles_load(t + 6 * TILE + k);
        const circles_lane v47 = circles_load(t + k);
        const circles_lane v51 = v38 + v47;
        circles_store(t + 5 * TILE + k, v51);
    }

    /* layer 5: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_5_net_1_weight, 1, 1, t + 2 * TILE, flow_5_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v52 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v53 = circles_select_lt(circles_set(0.0f), v52, v52, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v53);
        }
    circles_matvec(t + 6 * TILE, flow_5_net_2_weight, 32, 1, t + 38 * TILE, flow_5_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v54 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v55 = circles_select_lt(circles_set(0.0f), v54, v54, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v55);
        }
    circles_matvec(t, flow_5_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v56_1 = circles_load(t + k);
        const circles_lane v56_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v57_1 = v56_1 + flow_5_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v57_1);
        const circles_lane v57_2 = v56_2 + flow_5_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v57_2);
        const circles_lane v58 = v57_1 * s[9];
        circles_store(t + 3 * TILE + k, v58);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v59 = circles_load(t + k);
        const circles_lane v60 = v59 * s[8];
        circles_store(t + 1 * TILE + k, v60);
        const circles_lane v37 = circles_load(t + 4 * TILE + k);
        const circles_lane v57_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v61 = v37 + v57_2;
        circles_store(t + 3 * TILE + k, v61);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v61 = circles_load(t + 3 * TILE + k);
        const circles_lane v62 = circles_load(t + k);
        const circles_lane v63 = v61 * v62;
        circles_store(t + 4 * TILE + k, v63);
        const circles_lane v51 = circles_load(t + 5 * TILE + k);
        const circles_lane v60 = circles_load(t + 1 * TILE + k);
        const circles_lane v64 = v51 + v60;
        circles_store(t + 6 * TILE + k, v64);
    }

    /* layer 6: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_6_net_1_weight, 1, 1, t + 4 * TILE, flow_6_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v65 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v66 = circles_select_lt(circles_set(0.0f), v65, v65, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v66);
        }
    circles_matvec(t + 7 * TILE, flow_6_net_2_weight, 32, 1, t + 39 * TILE, flow_6_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v67 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v68 = circles_select_lt(circles_set(0.0f), v67, v67, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v68);
        }
    circles_matvec(t, flow_6_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v69_1 = circles_load(t + k);
        const circles_lane v69_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v70_1 = v69_1 + flow_6_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v70_1);
        const circles_lane v70_2 = v69_2 + flow_6_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v70_2);
        const circles_lane v71 = v70_1 * s[11];
        circles_store(t + 3 * TILE + k, v71);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v72 = circles_load(t + k);
        const circles_lane v73 = v72 * s[10];
        circles_store(t + 1 * TILE + k, v73);
        const circles_lane v50 = circles_load(t + 2 * TILE + k);
        const circles_lane v70_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v74 = v50 + v70_2;
        circles_store(t + 3 * TILE + k, v74);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v74 = circles_load(t + 3 * TILE + k);
        const circles_lane v75 = circles_load(t + k);
        const circles_lane v76 = v74 * v75;
        circles_store(t + 2 * TILE + k, v76);
        const circles_lane v64 = circles_load(t + 6 * TILE + k);
        const circles_lane v73 = circles_load(t + 1 * TILE + k);
        const circles_lane v77 = v64 + v73;
        circles_store(t + 5 * TILE + k, v77);
    }

    /* layer 7: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_7_net_1_weight, 1, 1, t + 2 * TILE, flow_7_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v78 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v79 = circles_select_lt(circles_set(0.0f), v78, v78, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v79);
        }
    circles_matvec(t + 6 * TILE, flow_7_net_2_weight, 32, 1, t + 38 * TILE, flow_7_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v80 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v81 = circles_select_lt(circles_set(0.0f), v80, v80, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v81);
        }
    circles_matvec(t, flow_7_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v82_1 = circles_load(t + k);
        const circles_lane v82_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v83_1 = v82_1 + flow_7_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v83_1);
        const circles_lane v83_2 = v82_2 + flow_7_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v83_2);
        const circles_lane v84 = v83_1 * s[13];
        circles_store(t + 3 * TILE + k, v84);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v85 = circles_load(t + k);
        const circles_lane v86 = v85 * s[12];
        circles_store(t + 1 * TILE + k, v86);
        const circles_lane v63 = circles_load(t + 4 * TILE + k);
        const circles_lane v83_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v87 = v63 + v83_2;
        circles_store(t + 3 * TILE + k, v87);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v87 = circles_load(t + 3 * TILE + k);
        const circles_lane v88 = circles_load(t + k);
        const circles_lane v89 = v87 * v88;
        circles_store(t + 4 * TILE + k, v89);
        const circles_lane v77 = circles_load(t + 5 * TILE + k);
        const circles_lane v86 = circles_load(t + 1 * TILE + k);
        const circles_lane v90 = v77 + v86;
        circles_store(t + 6 * TILE + k, v90);
    }

    /* layer 8: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_8_net_1_weight, 1, 1, t + 4 * TILE, flow_8_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v91 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v92 = circles_select_lt(circles_set(0.0f), v91, v91, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v92);
        }
    circles_matvec(t + 7 * TILE, flow_8_net_2_weight, 32, 1, t + 39 * TILE, flow_8_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v93 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v94 = circles_select_lt(circles_set(0.0f), v93, v93, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v94);
        }
    circles_matvec(t, flow_8_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v95_1 = circles_load(t + k);
        const circles_lane v95_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v96_1 = v95_1 + flow_8_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v96_1);
        const circles_lane v96_2 = v95_2 + flow_8_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v96_2);
        const circles_lane v97 = v96_1 * s[15];
        circles_store(t + 3 * TILE + k, v97);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v98 = circles_load(t + k);
        const circles_lane v99 = v98 * s[14];
        circles_store(t + 1 * TILE + k, v99);
        const circles_lane v76 = circles_load(t + 2 * TILE + k);
        const circles_lane v96_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v100 = v76 + v96_2;
        circles_store(t + 3 * TILE + k, v100);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v100 = circles_load(t + 3 * TILE + k);
        const circles_lane v101 = circles_load(t + k);
        const circles_lane v102 = v100 * v101;
        circles_store(t + 2 * TILE + k, v102);
        const circles_lane v90 = circles_load(t + 6 * TILE + k);
        const circles_lane v99 = circles_load(t + 1 * TILE + k);
        const circles_lane v103 = v90 + v99;
        circles_store(t + 5 * TILE + k, v103);
    }

    /* layer 9: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_9_net_1_weight, 1, 1, t + 2 * TILE, flow_9_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v104 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v105 = circles_select_lt(circles_set(0.0f), v104, v104, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v105);
        }
    circles_matvec(t + 6 * TILE, flow_9_net_2_weight, 32, 1, t + 38 * TILE, flow_9_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v106 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v107 = circles_select_lt(circles_set(0.0f), v106, v106, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v107);
        }
    circles_matvec(t, flow_9_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v108_1 = circles_load(t + k);
        const circles_lane v108_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v109_1 = v108_1 + flow_9_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v109_1);
        const circles_lane v109_2 = v108_2 + flow_9_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v109_2);
        const circles_lane v110 = v109_1 * s[17];
        circles_store(t + 3 * TILE + k, v110);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v111 = circles_load(t + k);
        const circles_lane v112 = v111 * s[16];
        circles_store(t + 1 * TILE + k, v112);
        const circles_lane v89 = circles_load(t + 4 * TILE + k);
        const circles_lane v109_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v113 = v89 + v109_2;
        circles_store(t + 3 * TILE + k, v113);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v113 = circles_load(t + 3 * TILE + k);
        const circles_lane v114 = circles_load(t + k);
        const circles_lane v115 = v113 * v114;
        circles_store(t + 4 * TILE + k, v115);
        const circles_lane v103 = circles_load(t + 5 * TILE + k);
        const circles_lane v112 = circles_load(t + 1 * TILE + k);
        const circles_lane v116 = v103 + v112;
        circles_store(t + 6 * TILE + k, v116);
    }

    /* layer 10: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_10_net_1_weight, 1, 1, t + 4 * TILE, flow_10_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v117 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v118 = circles_select_lt(circles_set(0.0f), v117, v117, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v118);
        }
    circles_matvec(t + 7 * TILE, flow_10_net_2_weight, 32, 1, t + 39 * TILE, flow_10_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v119 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v120 = circles_select_lt(circles_set(0.0f), v119, v119, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v120);
        }
    circles_matvec(t, flow_10_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v121_1 = circles_load(t + k);
        const circles_lane v121_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v122_1 = v121_1 + flow_10_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v122_1);
        const circles_lane v122_2 = v121_2 + flow_10_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v122_2);
        const circles_lane v123 = v122_1 * s[19];
        circles_store(t + 3 * TILE + k, v123);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v124 = circles_load(t + k);
        const circles_lane v125 = v124 * s[18];
        circles_store(t + 1 * TILE + k, v125);
        const circles_lane v102 = circles_load(t + 2 * TILE + k);
        const circles_lane v122_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v126 = v102 + v122_2;
        circles_store(t + 3 * TILE + k, v126);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v126 = circles_load(t + 3 * TILE + k);
        const circles_lane v127 = circles_load(t + k);
        const circles_lane v128 = v126 * v127;
        circles_store(t + 2 * TILE + k, v128);
        const circles_lane v116 = circles_load(t + 6 * TILE + k);
        const circles_lane v125 = circles_load(t + 1 * TILE + k);
        const circles_lane v129 = v116 + v125;
        circles_store(t + 5 * TILE + k, v129);
    }

    /* layer 11: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_11_net_1_weight, 1, 1, t + 2 * TILE, flow_11_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v130 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v131 = circles_select_lt(circles_set(0.0f), v130, v130, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v131);
        }
    circles_matvec(t + 6 * TILE, flow_11_net_2_weight, 32, 1, t + 38 * TILE, flow_11_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v132 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v133 = circles_select_lt(circles_set(0.0f), v132, v132, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v133);
        }
    circles_matvec(t, flow_11_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v134_1 = circles_load(t + k);
        const circles_lane v134_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v135_1 = v134_1 + flow_11_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v135_1);
        const circles_lane v135_2 = v134_2 + flow_11_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v135_2);
        const circles_lane v136 = v135_1 * s[21];
        circles_store(t + 3 * TILE + k, v136);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v137 = circles_load(t + k);
        const circles_lane v138 = v137 * s[20];
        circles_store(t + 1 * TILE + k, v138);
        const circles_lane v115 = circles_load(t + 4 * TILE + k);
        const circles_lane v135_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v139 = v115 + v135_2;
        circles_store(t + 3 * TILE + k, v139);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v139 = circles_load(t + 3 * TILE + k);
        const circles_lane v140 = circles_load(t + k);
        const circles_lane v141 = v139 * v140;
        circles_store(t + 4 * TILE + k, v141);
        const circles_lane v129 = circles_load(t + 5 * TILE + k);
        const circles_lane v138 = circles_load(t + 1 * TILE + k);
        const circles_lane v142 = v129 + v138;
        circles_store(t + 6 * TILE + k, v142);
    }

    /* layer 12: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_12_net_1_weight, 1, 1, t + 4 * TILE, flow_12_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v143 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v144 = circles_select_lt(circles_set(0.0f), v143, v143, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v144);
        }
    circles_matvec(t + 7 * TILE, flow_12_net_2_weight, 32, 1, t + 39 * TILE, flow_12_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v145 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v146 = circles_select_lt(circles_set(0.0f), v145, v145, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v146);
        }
    circles_matvec(t, flow_12_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v147_1 = circles_load(t + k);
        const circles_lane v147_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v148_1 = v147_1 + flow_12_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v148_1);
        const circles_lane v148_2 = v147_2 + flow_12_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v148_2);
        const circles_lane v149 = v148_1 * s[23];
        circles_store(t + 3 * TILE + k, v149);
    }
    circles_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v150 = circles_load(t + k);
        const circles_lane v151 = v150 * s[22];
        circles_store(t + 1 * TILE + k, v151);
        const circles_lane v128 = circles_load(t + 2 * TILE + k);
        const circles_lane v148_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v152 = v128 + v148_2;
        circles_store(t + 3 * TILE + k, v152);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v152 = circles_load(t + 3 * TILE + k);
        const circles_lane v153 = circles_load(t + k);
        const circles_lane v154 = v152 * v153;
        const circles_lane v142 = circles_load(t + 6 * TILE + k);
        const circles_lane v151 = circles_load(t + 1 * TILE + k);
        const circles_lane v141 = circles_load(t + 4 * TILE + k);
        const circles_lane v160 = v142 + v151 + (((v154 * v154) + (v141 * v141)) * (-0.5f) - 1.837877f);
        circles_store(t + 2 * TILE + k, v160);
    }
#undef TILE
}

void circles_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float s[25], t[72 * 128];
    size_t first, k;
    (void)work;
    circles_log_prob_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        circles_log_prob_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++)
            log_prob[first + k] = t[256 + k];
    }
}

/* ---- score ---- */

static void circles_score_prologue(const float *params, float *s)
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
    s[0] = expf(flow_1_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_3_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_5_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_7_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_9_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_11_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
}

static void circles_score_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)total;

    /* layer 1: coupling, forward */
    circles_matvec(t + 2 * TILE, flow_1_net_1_weight, 1, 1, t, flow_1_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v1 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v2 = circles_select_lt(circles_set(0.0f), v1, v1, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v2);
        }
    circles_matvec(t + 2 * TILE, flow_1_net_2_weight, 32, 1, t + 34 * TILE, flow_1_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v3 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v4 = circles_select_lt(circles_set(0.0f), v3, v3, circles_set(0.0f));
            circles_store(t + (66 + j) * TILE + k, v4);
        }
    circles_matvec(t + 2 * TILE, flow_1_net_3_weight, 32, 1, t + 66 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v5_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v5_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v6_1 = v5_1 + flow_1_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v6_1);
        const circles_lane v6_2 = v5_2 + flow_1_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v6_2);
        const circles_lane v7 = v6_1 * s[1];
        circles_store(t + 6 * TILE + k, v7);
    }
    circles_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v8 = circles_load(t + 2 * TILE + k);
        const circles_lane v9 = v8 * s[0];
        circles_store(t + 3 * TILE + k, v9);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v6_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v10 = x2 + v6_2;
        circles_store(t + 6 * TILE + k, v10);
    }
    circles_each_exp(t + 4 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v10 = circles_load(t + 6 * TILE + k);
        const circles_lane v11 = circles_load(t + 4 * TILE + k);
        const circles_lane v12 = v10 * v11;
        circles_store(t + 3 * TILE + k, v12);
    }

    /* layer 2: coupling, forward */
    circles_matvec(t + 98 * TILE, flow_2_net_1_weight, 1, 1, t + 3 * TILE, flow_2_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v13 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v14 = circles_select_lt(circles_set(0.0f), v13, v13, circles_set(0.0f));
            circles_store(t + (130 + j) * TILE + k, v14);
        }
    circles_matvec(t + 98 * TILE, flow_2_net_2_weight, 32, 1, t + 130 * TILE, flow_2_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v15 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v16 = circles_select_lt(circles_set(0.0f), v15, v15, circles_set(0.0f));
            circles_store(t + (162 + j) * TILE + k, v16);
        }
    circles_matvec(t + 7 * TILE, flow_2_net_3_weight, 32, 1, t + 162 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v17_1 = circles_load(t + 7 * TILE + k);
        const circles_lane v17_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v18_1 = v17_1 + flow_2_net_3_bias[0];
        circles_store(t + 9 * TILE + k, v18_1);
        const circles_lane v18_2 = v17_2 + flow_2_net_3_bias[1];
        circles_store(t + 10 * TILE + k, v18_2);
        const circles_lane v19 = v18_1 * s[3];
        circles_store(t + 5 * TILE + k, v19);
    }
    circles_each_tanh(t + 7 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v20 = circles_load(t + 7 * TILE + k);
        const circles_lane v21 = v20 * s[2];
        circles_store(t + 5 * TILE + k, v21);
        const circles_lane x1 = circles_load(t + k);
        const circles_lane v18_2 = circles_load(t + 10 * TILE + k);
        const circles_lane v22 = x1 + v18_2;
        circles_store(t + 8 * TILE + k, v22);
    }
    circles_each_exp(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v22 = circles_load(t + 8 * TILE + k);
        const circles_lane v23 = circles_load(t + k);
        const circles_lane v24 = v22 * v23;
        circles_store(t + 1 * TILE + k, v24);
    }

    /* layer 3: coupling, forward */
    circles_matvec(t + 98 * TILE, flow_3_net_1_weight, 1, 1, t + 1 * TILE, flow_3_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v25 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v26 = circles_select_lt(circles_set(0.0f), v25, v25, circles_set(0.0f));
            circles_store(t + (194 + j) * TILE + k, v26);
        }
    circles_matvec(t + 98 * TILE, flow_3_net_2_weight, 32, 1, t + 194 * TILE, flow_3_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v27 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v28 = circles_select_lt(circles_set(0.0f), v27, v27, circles_set(0.0f));
            circles_store(t + (226 + j) * TILE + k, v28);
        }
    circles_matvec(t + 9 * TILE, flow_3_net_3_weight, 32, 1, t + 226 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v29_1 = circles_load(t + 9 * TILE + k);
        const circles_lane v29_2 = circles_load(t + 10 * TILE + k);
        const circles_lane v30_1 = v29_1 + flow_3_net_3_bias[0];
        circles_store(t + 11 * TILE + k, v30_1);
        const circles_lane v30_2 = v29_2 + flow_3_net_3_bias[1];
        circles_store(t + 12 * TILE + k, v30_2);
        const circles_lane v31 = v30_1 * s[5];
        circles_store(t + 5 * TILE + k, v31);
    }
    circles_each_tanh(t + 9 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v32 = circles_load(t + 9 * TILE + k);
        const circles_lane v33 = v32 * s[4];
        circles_store(t + 5 * TILE + k, v33);
        const circles_lane v12 = circles_load(t + 3 * TILE + k);
        const circles_lane v30_2 = circles_load(t + 12 * TILE + k);
        const circles_lane v34 = v12 + v30_2;
        circles_store(t + 10 * TILE + k, v34);
    }
    circles_each_exp(t + 3 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v34 = circles_load(t + 10 * TILE + k);
        const circles_lane v35 = circles_load(t + 3 * TILE + k);
        const circles_lane v36 = v34 * v35;
        circles_store(t + 5 * TILE + k, v36);
    }

    /* layer 4: coupling, forward */
    circles_matvec(t + 98 * TILE, flow_4_net_1_weight, 1, 1, t + 5 * TILE, flow_4_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v37 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v38 = circles_select_lt(circles_set(0.0f), v37, v37, circles_set(0.0f));
            circles_store(t + (258 + j) * TILE + k, v38);
        }
    circles_matvec(t + 98 * TILE, flow_4_net_2_weight, 32, 1, t + 258 * TILE, flow_4_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v39 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v40 = circles_select_lt(circles_set(0.0f), v39, v39, circles_set(0.0f));
            circles_store(t + (290 + j) * TILE + k, v40);
        }
    circles_matvec(t + 11 * TILE, flow_4_net_3_weight, 32, 1, t + 290 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v41_1 = circles_load(t + 11 * TILE + k);
        const circles_lane v41_2 = circles_load(t + 12 * TILE + k);
        const circles_lane v42_1 = v41_1 + flow_4_net_3_bias[0];
        circles_store(t + 13 * TILE + k, v42_1);
        const circles_lane v42_2 = v41_2 + flow_4_net_3_bias[1];
        circles_store(t + 14 * TILE + k, v42_2);
        const circles_lane v43 = v42_1 * s[7];
        circles_store(t + 15 * TILE + k, v43);
    }
    circles_each_tanh(t + 11 * TILE, t + 15 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v44 = circles_load(t + 11 * TILE + k);
        const circles_lane v45 = v44 * s[6];
        circles_store(t + 12 * TILE + k, v45);
        const circles_lane v24 = circles_load(t + 1 * TILE + k);
        const circles_lane v42_2 = circles_load(t + 14 * TILE + k);
        const circles_lane v46 = v24 + v42_2;
        circles_store(t + 15 * TILE + k, v46);
    }
    circles_each_exp(t + 1 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v46 = circles_load(t + 15 * TILE + k);
        const circles_lane v47 = circles_load(t + 1 * TILE + k);
        const circles_lane v48 = v46 * v47;
        circles_store(t + 12 * TILE + k, v48);
    }

    /* layer 5: coupling, forward */
    circles_matvec(t + 98 * TILE, flow_5_net_1_weight, 1, 1, t + 12 * TILE, flow_5_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v49 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v50 = circles_select_lt(circles_set(0.0f), v49, v49, circles_set(0.0f));
            circles_store(t + (322 + j) * TILE + k, v50);
        }
    circles_matvec(t + 98 * TILE, flow_5_net_2_weight, 32, 1, t + 322 * TILE, flow_5_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v51 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v52 = circles_select_lt(circles_set(0.0f), v51, v51, circles_set(0.0f));
            circles_store(t + (354 + j) * TILE + k, v52);
        }
    circles_matvec(t + 13 * TILE, flow_5_net_3_weight, 32, 1, t + 354 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v53_1 = circles_load(t + 13 * TILE + k);
        const circles_lane v53_2 = circles_load(t + 14 * TILE + k);
        const circles_lane v54_1 = v53_1 + flow_5_net_3_bias[0];
        circles_store(t + 16 * TILE + k, v54_1);
        const circles_lane v54_2 = v53_2 + flow_5_net_3_bias[1];
        circles_store(t + 17 * TILE + k, v54_2);
        const circles_lane v55 = v54_1 * s[9];
        circles_store(t + 18 * TILE + k, v55);
    }
    circles_each_tanh(t + 13 * TILE, t + 18 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v56 = circles_load(t + 13 * TILE + k);
        const circles_lane v57 = v56 * s[8];
        circles_store(t + 14 * TILE + k, v57);
        const circles_lane v36 = circles_load(t + 5 * TILE + k);
        const circles_lane v54_2 = circles_load(t + 17 * TILE + k);
        const circles_lane v58 = v36 + v54_2;
        circles_store(t + 18 * TILE + k, v58);
    }
    circles_each_exp(t + 5 * TILE, t + 14 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v58 = circles_load(t + 18 * TILE + k);
        const circles_lane v59 = circles_load(t + 5 * TILE + k);
        const circles_lane v60 = v58 * v59;
        circles_store(t + 14 * TILE + k, v60);
    }

    /* layer 6: coupling, forward */
    circles_matvec(t + 98 * TILE, flow_6_net_1_weight, 1, 1, t + 14 * TILE, flow_6_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v61 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v62 = circles_select_lt(circles_set(0.0f), v61, v61, circles_set(0.0f));
            circles_store(t + (386 + j) * TILE + k, v62);
        }
    circles_matvec(t + 98 * TILE, flow_6_net_2_weight, 32, 1, t + 386 * TILE, flow_6_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v63 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v64 = circles_select_lt(circles_set(0.0f), v63, v63, circles_set(0.0f));
            circles_store(t + (418 + j) * TILE + k, v64);
        }
    circles_matvec(t + 16 * TILE, flow_6_net_3_weight, 32, 1, t + 418 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v65_1 = circles_load(t + 16 * TILE + k);
        const circles_lane v65_2 = circles_load(t + 17 * TILE + k);
        const circles_lane v66_1 = v65_1 + flow_6_net_3_bias[0];
        circles_store(t + 19 * TILE + k, v66_1);
        const circles_lane v66_2 = v65_2 + flow_6_net_3_bias[1];
        circles_store(t + 20 * TILE + k, v66_2);
        const circles_lane v67 = v66_1 * s[11];
        circles_store(t + 21 * TILE + k, v67);
    }
    circles_each_tanh(t + 16 * TILE, t + 21 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v68 = circles_load(t + 16 * TILE + k);
        const circles_lane v69 = v68 * s[10];
        circles_store(t + 17 * TILE + k, v69);
        const circles_lane v48 = circles_load(t + 12 * TILE + k);
        const circles_lane v66_2 = circles_load(t + 20 * TILE + k);
        const circles_lane v70 = v48 + v66_2;
        circles_store(t + 21 * TILE + k, v70);
    }
    circles_each_exp(t + 12 * TILE, t + 17 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v70 = circles_load(t + 21 * TILE + k);
        const circles_lane v71 = circles_load(t + 12 * TILE + k);
        const circles_lane v72 = v70 * v71;
        circles_store(t + 17 * TILE + k, v72);
    }

    /* layer 7: coupling, forward */
    circles_matvec(t + 98 * TILE, flow_7_net_1_weight, 1, 1, t + 17 * TILE, flow_7_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v73 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v74 = circles_select_lt(circles_set(0.0f), v73, v73, circles_set(0.0f));
            circles_store(t + (450 + j) * TILE + k, v74);
        }
    circles_matvec(t + 98 * TILE, flow_7_net_2_weight, 32, 1, t + 450 * TILE, flow_7_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v75 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v76 = circles_select_lt(circles_set(0.0f), v75, v75, circles_set(0.0f));
            circles_store(t + (482 + j) * TILE + k, v76);
        }
    circles_matvec(t + 19 * TILE, flow_7_net_3_weight, 32, 1, t + 482 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v77_1 = circles_load(t + 19 * TILE + k);
        const circles_lane v77_2 = circles_load(t + 20 * TILE + k);
        const circles_lane v78_1 = v77_1 + flow_7_net_3_bias[0];
        circles_store(t + 22 * TILE + k, v78_1);
        const circles_lane v78_2 = v77_2 + flow_7_net_3_bias[1];
        circles_store(t + 23 * TILE + k, v78_2);
        const circles_lane v79 = v78_1 * s[13];
        circles_store(t + 24 * TILE + k, v79);
    }
    circles_each_tanh(t + 19 * TILE, t + 24 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v80 = circles_load(t + 19 * TILE + k);
        const circles_lane v81 = v80 * s[12];
        circles_store(t + 20 * TILE + k, v81);
        const circles_lane v60 = circles_load(t + 14 * TILE + k);
        const circles_lane v78_2 = circles_load(t + 23 * TILE + k);
        const circles_lane v82 = v60 + v78_2;
        circles_store(t + 24 * TILE + k, v82);
    }
    circles_each_exp(t + 14 * TILE, t + 20 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v82 = circles_load(t + 24 * TILE + k);
        const circles_lane v83 = circles_load(t + 14 * TILE + k);
        const circles_lane v84 = v82 * v83;
        circles_store(t + 20 * TILE + k, v84);
    }

    /* layer 8: coupling, forward */
    circles_matvec(t + 98 * TILE, flow_8_net_1_weight, 1, 1, t + 20 * TILE, flow_8_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v85 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v86 = circles_select_lt(circles_set(0.0f), v85, v85, circles_set(0.0f));
            circles_store(t + (514 + j) * TILE + k, v86);
        }
    circles_matvec(t + 98 * TILE, flow_8_net_2_weight, 32, 1, t + 514 * TILE, flow_8_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v87 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v88 = circles_select_lt(circles_set(0.0f), v87, v87, circles_set(0.0f));
            circles_store(t + (546 + j) * TILE + k, v88);
        }
    circles_matvec(t + 22 * TILE, flow_8_net_3_weight, 32, 1, t + 546 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v89_1 = circles_load(t + 22 * TILE + k);
        const circles_lane v89_2 = circles_load(t + 23 * TILE + k);
        const circles_lane v90_1 = v89_1 + flow_8_net_3_bias[0];
        circles_store(t + 25 * TILE + k, v90_1);
        const circles_lane v90_2 = v89_2 + flow_8_net_3_bias[1];
        circles_store(t + 26 * TILE + k, v90_2);
        const circles_lane v91 = v90_1 * s[15];
        circles_store(t + 27 * TILE + k, v91);
    }
    circles_each_tanh(t + 22 * TILE, t + 27 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v92 = circles_load(t + 22 * TILE + k);
        const circles_lane v93 = v92 * s[14];
        circles_store(t + 23 * TILE + k, v93);
        const circles_lane v72 = circles_load(t + 17 * TILE + k);
        const circles_lane v90_2 = circles_load(t + 26 * TILE + k);
        const circles_lane v94 = v72 + v90_2;
        circles_store(t + 27 * TILE + k, v94);
    }
    circles_each_exp(t + 17 * TILE, t + 23 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v94 = circles_load(t + 27 * TILE + k);
        const circles_lane v95 = circles_load(t + 17 * TILE + k);
        const circles_lane v96 = v94 * v95;
        circles_store(t + 23 * TILE + k, v96);
    }

    /* layer 9: coupling, forward */
    circles_matvec(t + 98 * TILE, flow_9_net_1_weight, 1, 1, t + 23 * TILE, flow_9_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v97 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v98 = circles_select_lt(circles_set(0.0f), v97, v97, circles_set(0.0f));
            circles_store(t + (578 + j) * TILE + k, v98);
        }
    circles_matvec(t + 98 * TILE, flow_9_net_2_weight, 32, 1, t + 578 * TILE, flow_9_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v99 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v100 = circles_select_lt(circles_set(0.0f), v99, v99, circles_set(0.0f));
            circles_store(t + (610 + j) * TILE + k, v100);
        }
    circles_matvec(t + 25 * TILE, flow_9_net_3_weight, 32, 1, t + 610 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v101_1 = circles_load(t + 25 * TILE + k);
        const circles_lane v101_2 = circles_load(t + 26 * TILE + k);
        const circles_lane v102_1 = v101_1 + flow_9_net_3_bias[0];
        circles_store(t + 28 * TILE + k, v102_1);
        const circles_lane v102_2 = v101_2 + flow_9_net_3_bias[1];
        circles_store(t + 29 * TILE + k, v102_2);
        const circles_lane v103 = v102_1 * s[17];
        circles_store(t + 30 * TILE + k, v103);
    }
    circles_each_tanh(t + 25 * TILE, t + 30 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v104 = circles_load(t + 25 * TILE + k);
        const circles_lane v105 = v104 * s[16];
        circles_store(t + 26 * TILE + k, v105);
        const circles_lane v84 = circles_load(t + 20 * TILE + k);
        const circles_lane v102_2 = circles_load(t + 29 * TILE + k);
        const circles_lane v106 = v84 + v102_2;
        circles_store(t + 30 * TILE + k, v106);
    }
    circles_each_exp(t + 20 * TILE, t + 26 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v106 = circles_load(t + 30 * TILE + k);
        const circles_lane v107 = circles_load(t + 20 * TILE + k);
        const circles_lane v108 = v106 * v107;
        circles_store(t + 26 * TILE + k, v108);
    }

    /* layer 10: coupling, forward */
    circles_matvec(t + 98 * TILE, flow_10_net_1_weight, 1, 1, t + 26 * TILE, flow_10_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v109 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v110 = circles_select_lt(circles_set(0.0f), v109, v109, circles_set(0.0f));
            circles_store(t + (642 + j) * TILE + k, v110);
        }
    circles_matvec(t + 98 * TILE, flow_10_net_2_weight, 32, 1, t + 642 * TILE, flow_10_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v111 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v112 = circles_select_lt(circles_set(0.0f), v111, v111, circles_set(0.0f));
            circles_store(t + (674 + j) * TILE + k, v112);
        }
    circles_matvec(t + 28 * TILE, flow_10_net_3_weight, 32, 1, t + 674 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v113_1 = circles_load(t + 28 * TILE + k);
        const circles_lane v113_2 = circles_load(t + 29 * TILE + k);
        const circles_lane v114_1 = v113_1 + flow_10_net_3_bias[0];
        circles_store(t + 31 * TILE + k, v114_1);
        const circles_lane v114_2 = v113_2 + flow_10_net_3_bias[1];
        circles_store(t + 32 * TILE + k, v114_2);
        const circles_lane v115 = v114_1 * s[19];
        circles_store(t + 33 * TILE + k, v115);
    }
    circles_each_tanh(t + 28 * TILE, t + 33 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v116 = circles_load(t + 28 * TILE + k);
        const circles_lane v117 = v116 * s[18];
        circles_store(t + 29 * TILE + k, v117);
        const circles_lane v96 = circles_load(t + 23 * TILE + k);
        const circles_lane v114_2 = circles_load(t + 32 * TILE + k);
        const circles_lane v118 = v96 + v114_2;
        circles_store(t + 33 * TILE + k, v118);
    }
    circles_each_exp(t + 23 * TILE, t + 29 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v118 = circles_load(t + 33 * TILE + k);
        const circles_lane v119 = circles_load(t + 23 * TILE + k);
        const circles_lane v120 = v118 * v119;
        circles_store(t + 29 * TILE + k, v120);
    }

    /* layer 11: coupling, forward */
    circles_matvec(t + 98 * TILE, flow_11_net_1_weight, 1, 1, t + 29 * TILE, flow_11_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v121 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v122 = circles_select_lt(circles_set(0.0f), v121, v121, circles_set(0.0f));
            circles_store(t + (706 + j) * TILE + k, v122);
        }
    circles_matvec(t + 98 * TILE, flow_11_net_2_weight, 32, 1, t + 706 * TILE, flow_11_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v123 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v124 = circles_select_lt(circles_set(0.0f), v123, v123, circles_set(0.0f));
            circles_store(t + (738 + j) * TILE + k, v124);
        }
    circles_matvec(t + 31 * TILE, flow_11_net_3_weight, 32, 1, t + 738 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v125_1 = circles_load(t + 31 * TILE + k);
        const circles_lane v125_2 = circles_load(t + 32 * TILE + k);
        const circles_lane v126_1 = v125_1 + flow_11_net_3_bias[0];
        circles_store(t + 98 * TILE + k, v126_1);
        const circles_lane v126_2 = v125_2 + flow_11_net_3_bias[1];
        circles_store(t + 99 * TILE + k, v126_2);
        const circles_lane v127 = v126_1 * s[21];
        circles_store(t + 100 * TILE + k, v127);
    }
    circles_each_tanh(t + 31 * TILE, t + 100 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v128 = circles_load(t + 31 * TILE + k);
        const circles_lane v129 = v128 * s[20];
        circles_store(t + 32 * TILE + k, v129);
        const circles_lane v108 = circles_load(t + 26 * TILE + k);
        const circles_lane v126_2 = circles_load(t + 99 * TILE + k);
        const circles_lane v130 = v108 + v126_2;
        circles_store(t + 100 * TILE + k, v130);
    }
    circles_each_exp(t + 26 * TILE, t + 32 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v130 = circles_load(t + 100 * TILE + k);
        const circles_lane v131 = circles_load(t + 26 * TILE + k);
        const circles_lane v132 = v130 * v131;
        circles_store(t + 32 * TILE + k, v132);
    }

    /* layer 12: coupling, forward */
    circles_matvec(t + 770 * TILE, flow_12_net_1_weight, 1, 1, t + 32 * TILE, flow_12_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v133 = circles_load(t + (770 + j) * TILE + k);
            const circles_lane v134 = circles_select_lt(circles_set(0.0f), v133, v133, circles_set(0.0f));
            circles_store(t + (802 + j) * TILE + k, v134);
        }
    circles_matvec(t + 770 * TILE, flow_12_net_2_weight, 32, 1, t + 802 * TILE, flow_12_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v135 = circles_load(t + (770 + j) * TILE + k);
            const circles_lane v136 = circles_select_lt(circles_set(0.0f), v135, v135, circles_set(0.0f));
            circles_store(t + (834 + j) * TILE + k, v136);
        }
    circles_matvec(t + 98 * TILE, flow_12_net_3_weight, 32, 1, t + 834 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v137_1 = circles_load(t + 98 * TILE + k);
        const circles_lane v137_2 = circles_load(t + 99 * TILE + k);
        const circles_lane v138_1 = v137_1 + flow_12_net_3_bias[0];
        circles_store(t + 101 * TILE + k, v138_1);
        const circles_lane v138_2 = v137_2 + flow_12_net_3_bias[1];
        circles_store(t + 102 * TILE + k, v138_2);
        const circles_lane v139 = v138_1 * s[23];
        circles_store(t + 103 * TILE + k, v139);
    }
    circles_each_tanh(t + 98 * TILE, t + 103 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v140 = circles_load(t + 98 * TILE + k);
        const circles_lane v141 = v140 * s[22];
        circles_store(t + 99 * TILE + k, v141);
        const circles_lane v120 = circles_load(t + 29 * TILE + k);
        const circles_lane v138_2 = circles_load(t + 102 * TILE + k);
        const circles_lane v142 = v120 + v138_2;
        circles_store(t + 103 * TILE + k, v142);
    }
    circles_each_exp(t + 29 * TILE, t + 99 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v142 = circles_load(t + 103 * TILE + k);
        const circles_lane v143 = circles_load(t + 29 * TILE + k);
        const circles_lane v144 = v142 * v143;
        circles_store(t + 99 * TILE + k, v144);
        const circles_lane v140 = circles_load(t + 98 * TILE + k);
        const circles_lane v146 = 1.0f - v140 * v140;
        circles_store(t + 101 * TILE + k, v146);
        const circles_lane v128 = circles_load(t + 31 * TILE + k);
        const circles_lane v148 = 1.0f - v128 * v128;
        circles_store(t + 102 * TILE + k, v148);
        const circles_lane v116 = circles_load(t + 28 * TILE + k);
        const circles_lane v150 = 1.0f - v116 * v116;
        circles_store(t + 104 * TILE + k, v150);
        const circles_lane v104 = circles_load(t + 25 * TILE + k);
        const circles_lane v152 = 1.0f - v104 * v104;
        circles_store(t + 105 * TILE + k, v152);
    }

    /* layer 8: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v92 = circles_load(t + 22 * TILE + k);
        const circles_lane v154 = 1.0f - v92 * v92;
        circles_store(t + 25 * TILE + k, v154);
        const circles_lane v80 = circles_load(t + 19 * TILE + k);
        const circles_lane v156 = 1.0f - v80 * v80;
        circles_store(t + 28 * TILE + k, v156);
        const circles_lane v68 = circles_load(t + 16 * TILE + k);
        const circles_lane v158 = 1.0f - v68 * v68;
        circles_store(t + 31 * TILE + k, v158);
        const circles_lane v56 = circles_load(t + 13 * TILE + k);
        const circles_lane v160 = 1.0f - v56 * v56;
        circles_store(t + 98 * TILE + k, v160);
    }

    /* layer 4: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v44 = circles_load(t + 11 * TILE + k);
        const circles_lane v162 = 1.0f - v44 * v44;
        circles_store(t + 13 * TILE + k, v162);
        const circles_lane v32 = circles_load(t + 9 * TILE + k);
        const circles_lane v164 = 1.0f - v32 * v32;
        circles_store(t + 16 * TILE + k, v164);
        const circles_lane v20 = circles_load(t + 7 * TILE + k);
        const circles_lane v166 = 1.0f - v20 * v20;
        circles_store(t + 19 * TILE + k, v166);
        const circles_lane v8 = circles_load(t + 2 * TILE + k);
        const circles_lane v168 = 1.0f - v8 * v8;
        circles_store(t + 22 * TILE + k, v168);
    }

    /* base: gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v144 = circles_load(t + 99 * TILE + k);
        const circles_lane v132 = circles_load(t + 32 * TILE + k);
        const circles_lane v169_1 = v144 * (-0.5f);
        const circles_lane v169_2 = v132 * (-0.5f);
        const circles_lane v170_1 = v169_1 + v169_1;
        circles_store(t + 106 * TILE + k, v170_1);
        const circles_lane v170_2 = v169_2 + v169_2;
        circles_store(t + 107 * TILE + k, v170_2);
        const circles_lane v143 = circles_load(t + 29 * TILE + k);
        const circles_lane v171 = v143 * v170_1;
        circles_store(t + 2 * TILE + k, v171);
        const circles_lane v142 = circles_load(t + 103 * TILE + k);
        const circles_lane v146 = circles_load(t + 101 * TILE + k);
        const circles_lane v178_1 = (v146 * ((v143 * (v142 * v170_1) + 1.0f) * s[22])) * s[23];
        circles_store(t + 108 * TILE + k, v178_1);
        const circles_lane v178_2 = v171;
        circles_store(t + 109 * TILE + k, v178_2);
    }

    /* layer 12: coupling, forward, adjoint */
    circles_matvec(t + 770 * TILE, flow_12_net_3_weight, 1, 32, t + 108 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v136 = circles_load(t + (834 + j) * TILE + k);
            const circles_lane v179 = circles_load(t + (770 + j) * TILE + k);
            const circles_lane v180 = circles_select_lt(circles_set(0.0f), v136, v179, circles_set(0.0f));
            circles_store(t + (866 + j) * TILE + k, v180);
        }
    circles_matvec(t + 770 * TILE, flow_12_net_2_weight, 1, 32, t + 866 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v134 = circles_load(t + (802 + j) * TILE + k);
            const circles_lane v181 = circles_load(t + (770 + j) * TILE + k);
            const circles_lane v182 = circles_select_lt(circles_set(0.0f), v134, v181, circles_set(0.0f));
            circles_store(t + (834 + j) * TILE + k, v182);
        }
    circles_matvec(t + 7 * TILE, flow_12_net_1_weight, 1, 1, t + 834 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v170_2 = circles_load(t + 107 * TILE + k);
        const circles_lane v183 = circles_load(t + 7 * TILE + k);
        const circles_lane v184 = v170_2 + v183;
        const circles_lane v131 = circles_load(t + 26 * TILE + k);
        const circles_lane v185 = v131 * v184;
        circles_store(t + 9 * TILE + k, v185);
        const circles_lane v130 = circles_load(t + 100 * TILE + k);
        const circles_lane v148 = circles_load(t + 102 * TILE + k);
        const circles_lane v192_1 = (v148 * ((v131 * (v130 * v184) + 1.0f) * s[20])) * s[21];
        circles_store(t + 108 * TILE + k, v192_1);
        const circles_lane v192_2 = v185;
        circles_store(t + 109 * TILE + k, v192_2);
    }

    /* layer 11: coupling, forward, adjoint */
    circles_matvec(t + 770 * TILE, flow_11_net_3_weight, 1, 32, t + 108 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v124 = circles_load(t + (738 + j) * TILE + k);
            const circles_lane v193 = circles_load(t + (770 + j) * TILE + k);
            const circles_lane v194 = circles_select_lt(circles_set(0.0f), v124, v193, circles_set(0.0f));
            circles_store(t + (802 + j) * TILE + k, v194);
        }
    circles_matvec(t + 738 * TILE, flow_11_net_2_weight, 1, 32, t + 802 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v122 = circles_load(t + (706 + j) * TILE + k);
            const circles_lane v195 = circles_load(t + (738 + j) * TILE + k);
            const circles_lane v196 = circles_select_lt(circles_set(0.0f), v122, v195, circles_set(0.0f));
            circles_store(t + (770 + j) * TILE + k, v196);
        }
    circles_matvec(t + 7 * TILE, flow_11_net_1_weight, 1, 1, t + 770 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v171 = circles_load(t + 2 * TILE + k);
        const circles_lane v197 = circles_load(t + 7 * TILE + k);
        const circles_lane v198 = v171 + v197;
        const circles_lane v119 = circles_load(t + 23 * TILE + k);
        const circles_lane v199 = v119 * v198;
        circles_store(t + 11 * TILE + k, v199);
        const circles_lane v118 = circles_load(t + 33 * TILE + k);
        const circles_lane v150 = circles_load(t + 104 * TILE + k);
        const circles_lane v206_1 = (v150 * ((v119 * (v118 * v198) + 1.0f) * s[18])) * s[19];
        circles_store(t + 99 * TILE + k, v206_1);
        const circles_lane v206_2 = v199;
        circles_store(t + 100 * TILE + k, v206_2);
    }

    /* layer 10: coupling, forward, adjoint */
    circles_matvec(t + 706 * TILE, flow_10_net_3_weight, 1, 32, t + 99 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v112 = circles_load(t + (674 + j) * TILE + k);
            const circles_lane v207 = circles_load(t + (706 + j) * TILE + k);
            const circles_lane v208 = circles_select_lt(circles_set(0.0f), v112, v207, circles_set(0.0f));
            circles_store(t + (738 + j) * TILE + k, v208);
        }
    circles_matvec(t + 674 * TILE, flow_10_net_2_weight, 1, 32, t + 738 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v110 = circles_load(t + (642 + j) * TILE + k);
            const circles_lane v209 = circles_load(t + (674 + j) * TILE + k);
            const circles_lane v210 = circles_select_lt(circles_set(0.0f), v110, v209, circles_set(0.0f));
            circles_store(t + (706 + j) * TILE + k, v210);
        }
    circles_matvec(t + 2 * TILE, flow_10_net_1_weight, 1, 1, t + 706 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v185 = circles_load(t + 9 * TILE + k);
        const circles_lane v211 = circles_load(t + 2 * TILE + k);
        const circles_lane v212 = v185 + v211;
        const circles_lane v107 = circles_load(t + 20 * TILE + k);
        const circles_lane v213 = v107 * v212;
        circles_store(t + 7 * TILE + k, v213);
        const circles_lane v106 = circles_load(t + 30 * TILE + k);
        const circles_lane v152 = circles_load(t + 105 * TILE + k);
        const circles_lane v220_1 = (v152 * ((v107 * (v106 * v212) + 1.0f) * s[16])) * s[17];
        circles_store(t + 32 * TILE + k, v220_1);
        const circles_lane v220_2 = v213;
        circles_store(t + 33 * TILE + k, v220_2);
    }

    /* layer 9: coupling, forward, adjoint */
    circles_matvec(t + 642 * TILE, flow_9_net_3_weight, 1, 32, t + 32 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v100 = circles_load(t + (610 + j) * TILE + k);
            const circles_lane v221 = circles_load(t + (642 + j) * TILE + k);
            const circles_lane v222 = circles_select_lt(circles_set(0.0f), v100, v221, circles_set(0.0f));
            circles_store(t + (674 + j) * TILE + k, v222);
        }
    circles_matvec(t + 610 * TILE, flow_9_net_2_weight, 1, 32, t + 674 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v98 = circles_load(t + (578 + j) * TILE + k);
            const circles_lane v223 = circles_load(t + (610 + j) * TILE + k);
            const circles_lane v224 = circles_select_lt(circles_set(0.0f), v98, v223, circles_set(0.0f));
            circles_store(t + (642 + j) * TILE + k, v224);
        }
    circles_matvec(t + 2 * TILE, flow_9_net_1_weight, 1, 1, t + 642 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v199 = circles_load(t + 11 * TILE + k);
        const circles_lane v225 = circles_load(t + 2 * TILE + k);
        const circles_lane v226 = v199 + v225;
        const circles_lane v95 = circles_load(t + 17 * TILE + k);
        const circles_lane v227 = v95 * v226;
        circles_store(t + 9 * TILE + k, v227);
        const circles_lane v94 = circles_load(t + 27 * TILE + k);
        const circles_lane v154 = circles_load(t + 25 * TILE + k);
        const circles_lane v234_1 = (v154 * ((v95 * (v94 * v226) + 1.0f) * s[14])) * s[15];
        circles_store(t + 29 * TILE + k, v234_1);
        const circles_lane v234_2 = v227;
        circles_store(t + 30 * TILE + k, v234_2);
    }

    /* layer 8: coupling, forward, adjoint */
    circles_matvec(t + 578 * TILE, flow_8_net_3_weight, 1, 32, t + 29 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v88 = circles_load(t + (546 + j) * TILE + k);
            const circles_lane v235 = circles_load(t + (578 + j) * TILE + k);
            const circles_lane v236 = circles_select_lt(circles_set(0.0f), v88, v235, circles_set(0.0f));
            circles_store(t + (610 + j) * TILE + k, v236);
        }
    circles_matvec(t + 546 * TILE, flow_8_net_2_weight, 1, 32, t + 610 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v86 = circles_load(t + (514 + j) * TILE + k);
            const circles_lane v237 = circles_load(t + (546 + j) * TILE + k);
            const circles_lane v238 = circles_select_lt(circles_set(0.0f), v86, v237, circles_set(0.0f));
            circles_store(t + (578 + j) * TILE + k, v238);
        }
    circles_matvec(t + 2 * TILE, flow_8_net_1_weight, 1, 1, t + 578 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v213 = circles_load(t + 7 * TILE + k);
        const circles_lane v239 = circles_load(t + 2 * TILE + k);
        const circles_lane v240 = v213 + v239;
        const circles_lane v83 = circles_load(t + 14 * TILE + k);
        const circles_lane v241 = v83 * v240;
        circles_store(t + 11 * TILE + k, v241);
        const circles_lane v82 = circles_load(t + 24 * TILE + k);
        const circles_lane v156 = circles_load(t + 28 * TILE + k);
        const circles_lane v248_1 = (v156 * ((v83 * (v82 * v240) + 1.0f) * s[12])) * s[13];
        circles_store(t + 25 * TILE + k, v248_1);
        const circles_lane v248_2 = v241;
        circles_store(t + 26 * TILE + k, v248_2);
    }

    /* layer 7: coupling, forward, adjoint */
    circles_matvec(t + 514 * TILE, flow_7_net_3_weight, 1, 32, t + 25 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v76 = circles_load(t + (482 + j) * TILE + k);
            const circles_lane v249 = circles_load(t + (514 + j) * TILE + k);
            const circles_lane v250 = circles_select_lt(circles_set(0.0f), v76, v249, circles_set(0.0f));
            circles_store(t + (546 + j) * TILE + k, v250);
        }
    circles_matvec(t + 482 * TILE, flow_7_net_2_weight, 1, 32, t + 546 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v74 = circles_load(t + (450 + j) * TILE + k);
            const circles_lane v251 = circles_load(t + (482 + j) * TILE + k);
            const circles_lane v252 = circles_select_lt(circles_set(0.0f), v74, v251, circles_set(0.0f));
            circles_store(t + (514 + j) * TILE + k, v252);
        }
    circles_matvec(t + 2 * TILE, flow_7_net_1_weight, 1, 1, t + 514 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v227 = circles_load(t + 9 * TILE + k);
        const circles_lane v253 = circles_load(t + 2 * TILE + k);
        const circles_lane v254 = v227 + v253;
        const circles_lane v71 = circles_load(t + 12 * TILE + k);
        const circles_lane v255 = v71 * v254;
        circles_store(t + 7 * TILE + k, v255);
        const circles_lane v70 = circles_load(t + 21 * TILE + k);
        const circles_lane v158 = circles_load(t + 31 * TILE + k);
        const circles_lane v262_1 = (v158 * ((v71 * (v70 * v254) + 1.0f) * s[10])) * s[11];
        circles_store(t + 23 * TILE + k, v262_1);
        const circles_lane v262_2 = v255;
        circles_store(t + 24 * TILE + k, v262_2);
    }

    /* layer 6: coupling, forward, adjoint */
    circles_matvec(t + 450 * TILE, flow_6_net_3_weight, 1, 32, t + 23 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v64 = circles_load(t + (418 + j) * TILE + k);
            const circles_lane v263 = circles_load(t + (450 + j) * TILE + k);
            const circles_lane v264 = circles_select_lt(circles_set(0.0f), v64, v263, circles_set(0.0f));
            circles_store(t + (482 + j) * TILE + k, v264);
        }
    circles_matvec(t + 418 * TILE, flow_6_net_2_weight, 1, 32, t + 482 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v62 = circles_load(t + (386 + j) * TILE + k);
            const circles_lane v265 = circles_load(t + (418 + j) * TILE + k);
            const circles_lane v266 = circles_select_lt(circles_set(0.0f), v62, v265, circles_set(0.0f));
            circles_store(t + (450 + j) * TILE + k, v266);
        }
    circles_matvec(t + 2 * TILE, flow_6_net_1_weight, 1, 1, t + 450 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v241 = circles_load(t + 11 * TILE + k);
        const circles_lane v267 = circles_load(t + 2 * TILE + k);
        const circles_lane v268 = v241 + v267;
        const circles_lane v59 = circles_load(t + 5 * TILE + k);
        const circles_lane v269 = v59 * v268;
        circles_store(t + 9 * TILE + k, v269);
        const circles_lane v58 = circles_load(t + 18 * TILE + k);
        const circles_lane v160 = circles_load(t + 98 * TILE + k);
        const circles_lane v276_1 = (v160 * ((v59 * (v58 * v268) + 1.0f) * s[8])) * s[9];
        circles_store(t + 20 * TILE + k, v276_1);
        const circles_lane v276_2 = v269;
        circles_store(t + 21 * TILE + k, v276_2);
    }

    /* layer 5: coupling, forward, adjoint */
    circles_matvec(t + 98 * TILE, flow_5_net_3_weight, 1, 32, t + 20 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v52 = circles_load(t + (354 + j) * TILE + k);
            const circles_lane v277 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v278 = circles_select_lt(circles_set(0.0f), v52, v277, circles_set(0.0f));
            circles_store(t + (386 + j) * TILE + k, v278);
        }
    circles_matvec(t + 98 * TILE, flow_5_net_2_weight, 1, 32, t + 386 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v50 = circles_load(t + (322 + j) * TILE + k);
            const circles_lane v279 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v280 = circles_select_lt(circles_set(0.0f), v50, v279, circles_set(0.0f));
            circles_store(t + (354 + j) * TILE + k, v280);
        }
    circles_matvec(t + 2 * TILE, flow_5_net_1_weight, 1, 1, t + 354 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v255 = circles_load(t + 7 * TILE + k);
        const circles_lane v281 = circles_load(t + 2 * TILE + k);
        const circles_lane v282 = v255 + v281;
        const circles_lane v47 = circles_load(t + 1 * TILE + k);
        const circles_lane v283 = v47 * v282;
        circles_store(t + 5 * TILE + k, v283);
        const circles_lane v46 = circles_load(t + 15 * TILE + k);
        const circles_lane v162 = circles_load(t + 13 * TILE + k);
        const circles_lane v290_1 = (v162 * ((v47 * (v46 * v282) + 1.0f) * s[6])) * s[7];
        circles_store(t + 11 * TILE + k, v290_1);
        const circles_lane v290_2 = v283;
        circles_store(t + 12 * TILE + k, v290_2);
    }

    /* layer 4: coupling, forward, adjoint */
    circles_matvec(t + 98 * TILE, flow_4_net_3_weight, 1, 32, t + 11 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v40 = circles_load(t + (290 + j) * TILE + k);
            const circles_lane v291 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v292 = circles_select_lt(circles_set(0.0f), v40, v291, circles_set(0.0f));
            circles_store(t + (322 + j) * TILE + k, v292);
        }
    circles_matvec(t + 98 * TILE, flow_4_net_2_weight, 1, 32, t + 322 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v38 = circles_load(t + (258 + j) * TILE + k);
            const circles_lane v293 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v294 = circles_select_lt(circles_set(0.0f), v38, v293, circles_set(0.0f));
            circles_store(t + (290 + j) * TILE + k, v294);
        }
    circles_matvec(t + 1 * TILE, flow_4_net_1_weight, 1, 1, t + 290 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v269 = circles_load(t + 9 * TILE + k);
        const circles_lane v295 = circles_load(t + 1 * TILE + k);
        const circles_lane v296 = v269 + v295;
        const circles_lane v35 = circles_load(t + 3 * TILE + k);
        const circles_lane v297 = v35 * v296;
        circles_store(t + 2 * TILE + k, v297);
        const circles_lane v34 = circles_load(t + 10 * TILE + k);
        const circles_lane v164 = circles_load(t + 16 * TILE + k);
        const circles_lane v304_1 = (v164 * ((v35 * (v34 * v296) + 1.0f) * s[4])) * s[5];
        circles_store(t + 11 * TILE + k, v304_1);
        const circles_lane v304_2 = v297;
        circles_store(t + 12 * TILE + k, v304_2);
    }

    /* layer 3: coupling, forward, adjoint */
    circles_matvec(t + 98 * TILE, flow_3_net_3_weight, 1, 32, t + 11 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v28 = circles_load(t + (226 + j) * TILE + k);
            const circles_lane v305 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v306 = circles_select_lt(circles_set(0.0f), v28, v305, circles_set(0.0f));
            circles_store(t + (258 + j) * TILE + k, v306);
        }
    circles_matvec(t + 98 * TILE, flow_3_net_2_weight, 1, 32, t + 258 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v26 = circles_load(t + (194 + j) * TILE + k);
            const circles_lane v307 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v308 = circles_select_lt(circles_set(0.0f), v26, v307, circles_set(0.0f));
            circles_store(t + (226 + j) * TILE + k, v308);
        }
    circles_matvec(t + 1 * TILE, flow_3_net_1_weight, 1, 1, t + 226 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v283 = circles_load(t + 5 * TILE + k);
        const circles_lane v309 = circles_load(t + 1 * TILE + k);
        const circles_lane v310 = v283 + v309;
        const circles_lane v23 = circles_load(t + k);
        const circles_lane v311 = v23 * v310;
        circles_store(t + 3 * TILE + k, v311);
        const circles_lane v22 = circles_load(t + 8 * TILE + k);
        const circles_lane v166 = circles_load(t + 19 * TILE + k);
        const circles_lane v318_1 = (v166 * ((v23 * (v22 * v310) + 1.0f) * s[2])) * s[3];
        circles_store(t + 9 * TILE + k, v318_1);
        const circles_lane v318_2 = v311;
        circles_store(t + 10 * TILE + k, v318_2);
    }

    /* layer 2: coupling, forward, adjoint */
    circles_matvec(t + 98 * TILE, flow_2_net_3_weight, 1, 32, t + 9 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v16 = circles_load(t + (162 + j) * TILE + k);
            const circles_lane v319 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v320 = circles_select_lt(circles_set(0.0f), v16, v319, circles_set(0.0f));
            circles_store(t + (194 + j) * TILE + k, v320);
        }
    circles_matvec(t + 98 * TILE, flow_2_net_2_weight, 1, 32, t + 194 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v14 = circles_load(t + (130 + j) * TILE + k);
            const circles_lane v321 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v322 = circles_select_lt(circles_set(0.0f), v14, v321, circles_set(0.0f));
            circles_store(t + (162 + j) * TILE + k, v322);
        }
    circles_matvec(t, flow_2_net_1_weight, 1, 1, t + 162 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v297 = circles_load(t + 2 * TILE + k);
        const circles_lane v323 = circles_load(t + k);
        const circles_lane v324 = v297 + v323;
        const circles_lane v11 = circles_load(t + 4 * TILE + k);
        const circles_lane v325 = v11 * v324;
        circles_store(t + 1 * TILE + k, v325);
        const circles_lane v10 = circles_load(t + 6 * TILE + k);
        const circles_lane v168 = circles_load(t + 22 * TILE + k);
        const circles_lane v332_1 = (v168 * ((v11 * (v10 * v324) + 1.0f) * s[0])) * s[1];
        circles_store(t + 7 * TILE + k, v332_1);
        const circles_lane v332_2 = v325;
        circles_store(t + 8 * TILE + k, v332_2);
    }

    /* layer 1: coupling, forward, adjoint */
    circles_matvec(t + 98 * TILE, flow_1_net_3_weight, 1, 32, t + 7 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v4 = circles_load(t + (66 + j) * TILE + k);
            const circles_lane v333 = circles_load(t + (98 + j) * TILE + k);
            const circles_lane v334 = circles_select_lt(circles_set(0.0f), v4, v333, circles_set(0.0f));
            circles_store(t + (130 + j) * TILE + k, v334);
        }
    circles_matvec(t + 66 * TILE, flow_1_net_2_weight, 1, 32, t + 130 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v2 = circles_load(t + (34 + j) * TILE + k);
            const circles_lane v335 = circles_load(t + (66 + j) * TILE + k);
            const circles_lane v336 = circles_select_lt(circles_set(0.0f), v2, v335, circles_set(0.0f));
            circles_store(t + (98 + j) * TILE + k, v336);
        }
    circles_matvec(t, flow_1_net_1_weight, 1, 1, t + 98 * TILE, NULL, 32, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v311 = circles_load(t + 3 * TILE + k);
        const circles_lane v337 = circles_load(t + k);
        const circles_lane v338 = v311 + v337;
        circles_store(t + 2 * TILE + k, v338);
    }
#undef TILE
}

void circles_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float *s = (float *)((char *)work + 0), *t = (float *)((char *)work + 128);
    size_t first, k;
    circles_score_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        circles_score_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[128 + k];
            score[(first + k) * 2 + 1] = t[64 + k];
        }
    }
}

/* ---- sample ---- */

static void circles_sample_prologue(const float *params, float *s)
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
    s[0] = expf(flow_1_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_3_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_5_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_7_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_9_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_11_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
}

static void circles_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)total;

    /* base: gaussian, sample */
    circles_each_normal(t + 2 * TILE, t, 2, TILE, m);

    /* layer 12: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_12_net_1_weight, 1, 1, t + 3 * TILE, flow_12_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v2 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v3 = circles_select_lt(circles_set(0.0f), v2, v2, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v3);
        }
    circles_matvec(t + 4 * TILE, flow_12_net_2_weight, 32, 1, t + 36 * TILE, flow_12_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v4 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v5 = circles_select_lt(circles_set(0.0f), v4, v4, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v5);
        }
    circles_matvec(t, flow_12_net_3_weight, 32, 1, t + 36 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v6_1 = circles_load(t + k);
        const circles_lane v6_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v7_1 = v6_1 + flow_12_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v7_1);
        const circles_lane v7_2 = v6_2 + flow_12_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v7_2);
        const circles_lane v8 = v7_1 * s[23];
        circles_store(t + 6 * TILE + k, v8);
    }
    circles_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v9 = circles_load(t + k);
        const circles_lane v11 = -(v9 * s[22]);
        circles_store(t + 1 * TILE + k, v11);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v1_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v12 = circles_load(t + k);
        const circles_lane v7_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v14 = v1_1 * v12 - v7_2;
        circles_store(t + 1 * TILE + k, v14);
    }

    /* layer 11: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_11_net_1_weight, 1, 1, t + 1 * TILE, flow_11_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v15 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v16 = circles_select_lt(circles_set(0.0f), v15, v15, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v16);
        }
    circles_matvec(t + 4 * TILE, flow_11_net_2_weight, 32, 1, t + 36 * TILE, flow_11_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v17 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v18 = circles_select_lt(circles_set(0.0f), v17, v17, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v18);
        }
    circles_matvec(t + 4 * TILE, flow_11_net_3_weight, 32, 1, t + 36 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v19_1 = circles_load(t + 4 * TILE + k);
        const circles_lane v19_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v20_1 = v19_1 + flow_11_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v20_1);
        const circles_lane v20_2 = v19_2 + flow_11_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v20_2);
        const circles_lane v21 = v20_1 * s[21];
        circles_store(t + k, v21);
    }
    circles_each_tanh(t + 4 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v22 = circles_load(t + 4 * TILE + k);
        const circles_lane v24 = -(v22 * s[20]);
        circles_store(t + k, v24);
    }
    circles_each_exp(t + 4 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v1_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v25 = circles_load(t + 4 * TILE + k);
        const circles_lane v20_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v27 = v1_2 * v25 - v20_2;
        circles_store(t + k, v27);
    }

    /* layer 10: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_10_net_1_weight, 1, 1, t, flow_10_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v28 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v29 = circles_select_lt(circles_set(0.0f), v28, v28, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v29);
        }
    circles_matvec(t + 2 * TILE, flow_10_net_2_weight, 32, 1, t + 34 * TILE, flow_10_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v30 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v31 = circles_select_lt(circles_set(0.0f), v30, v30, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v31);
        }
    circles_matvec(t + 2 * TILE, flow_10_net_3_weight, 32, 1, t + 34 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v32_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v32_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v33_1 = v32_1 + flow_10_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v33_1);
        const circles_lane v33_2 = v32_2 + flow_10_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v33_2);
        const circles_lane v34 = v33_1 * s[19];
        circles_store(t + 6 * TILE + k, v34);
    }
    circles_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v35 = circles_load(t + 2 * TILE + k);
        const circles_lane v37 = -(v35 * s[18]);
        circles_store(t + 3 * TILE + k, v37);
    }
    circles_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v14 = circles_load(t + 1 * TILE + k);
        const circles_lane v38 = circles_load(t + 2 * TILE + k);
        const circles_lane v33_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v40 = v14 * v38 - v33_2;
        circles_store(t + 3 * TILE + k, v40);
    }

    /* layer 9: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_9_net_1_weight, 1, 1, t + 3 * TILE, flow_9_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v41 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v42 = circles_select_lt(circles_set(0.0f), v41, v41, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v42);
        }
    circles_matvec(t + 4 * TILE, flow_9_net_2_weight, 32, 1, t + 36 * TILE, flow_9_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v43 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v44 = circles_select_lt(circles_set(0.0f), v43, v43, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v44);
        }
    circles_matvec(t + 1 * TILE, flow_9_net_3_weight, 32, 1, t + 36 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v45_1 = circles_load(t + 1 * TILE + k);
        const circles_lane v45_2 = circles_load(t + 2 * TILE + k);
        const circles_lane v46_1 = v45_1 + flow_9_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v46_1);
        const circles_lane v46_2 = v45_2 + flow_9_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v46_2);
        const circles_lane v47 = v46_1 * s[17];
        circles_store(t + 6 * TILE + k, v47);
    }
    circles_each_tanh(t + 1 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v48 = circles_load(t + 1 * TILE + k);
        const circles_lane v50 = -(v48 * s[16]);
        circles_store(t + 2 * TILE + k, v50);
    }
    circles_each_exp(t + 1 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v27 = circles_load(t + k);
        const circles_lane v51 = circles_load(t + 1 * TILE + k);
        const circles_lane v46_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v53 = v27 * v51 - v46_2;
        circles_store(t + 2 * TILE + k, v53);
    }

    /* layer 8: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_8_net_1_weight, 1, 1, t + 2 * TILE, flow_8_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v54 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v55 = circles_select_lt(circles_set(0.0f), v54, v54, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v55);
        }
    circles_matvec(t + 4 * TILE, flow_8_net_2_weight, 32, 1, t + 36 * TILE, flow_8_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v56 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v57 = circles_select_lt(circles_set(0.0f), v56, v56, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v57);
        }
    circles_matvec(t, flow_8_net_3_weight, 32, 1, t + 36 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v58_1 = circles_load(t + k);
        const circles_lane v58_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v59_1 = v58_1 + flow_8_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v59_1);
        const circles_lane v59_2 = v58_2 + flow_8_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v59_2);
        const circles_lane v60 = v59_1 * s[15];
        circles_store(t + 6 * TILE + k, v60);
    }
    circles_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v61 = circles_load(t + k);
        const circles_lane v63 = -(v61 * s[14]);
        circles_store(t + 1 * TILE + k, v63);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v40 = circles_load(t + 3 * TILE + k);
        const circles_lane v64 = circles_load(t + k);
        const circles_lane v59_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v66 = v40 * v64 - v59_2;
        circles_store(t + 1 * TILE + k, v66);
    }

    /* layer 7: coupling, inverse */
    circles_matvec(t + 3 * TILE, flow_7_net_1_weight, 1, 1, t + 1 * TILE, flow_7_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v67 = circles_load(t + (3 + j) * TILE + k);
            const circles_lane v68 = circles_select_lt(circles_set(0.0f), v67, v67, circles_set(0.0f));
            circles_store(t + (35 + j) * TILE + k, v68);
        }
    circles_matvec(t + 3 * TILE, flow_7_net_2_weight, 32, 1, t + 35 * TILE, flow_7_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v69 = circles_load(t + (3 + j) * TILE + k);
            const circles_lane v70 = circles_select_lt(circles_set(0.0f), v69, v69, circles_set(0.0f));
            circles_store(t + (35 + j) * TILE + k, v70);
        }
    circles_matvec(t + 3 * TILE, flow_7_net_3_weight, 32, 1, t + 35 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v71_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v71_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v72_1 = v71_1 + flow_7_net_3_bias[0];
        circles_store(t + 5 * TILE + k, v72_1);
        const circles_lane v72_2 = v71_2 + flow_7_net_3_bias[1];
        circles_store(t + 6 * TILE + k, v72_2);
        const circles_lane v73 = v72_1 * s[13];
        circles_store(t + k, v73);
    }
    circles_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v74 = circles_load(t + 3 * TILE + k);
        const circles_lane v76 = -(v74 * s[12]);
        circles_store(t + k, v76);
    }
    circles_each_exp(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v53 = circles_load(t + 2 * TILE + k);
        const circles_lane v77 = circles_load(t + 3 * TILE + k);
        const circles_lane v72_2 = circles_load(t + 6 * TILE + k);
        const circles_lane v79 = v53 * v77 - v72_2;
        circles_store(t + k, v79);
    }

    /* layer 6: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_6_net_1_weight, 1, 1, t, flow_6_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v80 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v81 = circles_select_lt(circles_set(0.0f), v80, v80, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v81);
        }
    circles_matvec(t + 2 * TILE, flow_6_net_2_weight, 32, 1, t + 34 * TILE, flow_6_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v82 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v83 = circles_select_lt(circles_set(0.0f), v82, v82, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v83);
        }
    circles_matvec(t + 2 * TILE, flow_6_net_3_weight, 32, 1, t + 34 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v84_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v84_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v85_1 = v84_1 + flow_6_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v85_1);
        const circles_lane v85_2 = v84_2 + flow_6_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v85_2);
        const circles_lane v86 = v85_1 * s[11];
        circles_store(t + 6 * TILE + k, v86);
    }
    circles_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v87 = circles_load(t + 2 * TILE + k);
        const circles_lane v89 = -(v87 * s[10]);
        circles_store(t + 3 * TILE + k, v89);
    }
    circles_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v66 = circles_load(t + 1 * TILE + k);
        const circles_lane v90 = circles_load(t + 2 * TILE + k);
        const circles_lane v85_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v92 = v66 * v90 - v85_2;
        circles_store(t + 3 * TILE + k, v92);
    }

    /* layer 5: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_5_net_1_weight, 1, 1, t + 3 * TILE, flow_5_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v93 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v94 = circles_select_lt(circles_set(0.0f), v93, v93, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v94);
        }
    circles_matvec(t + 4 * TILE, flow_5_net_2_weight, 32, 1, t + 36 * TILE, flow_5_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v95 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v96 = circles_select_lt(circles_set(0.0f), v95, v95, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v96);
        }
    circles_matvec(t + 1 * TILE, flow_5_net_3_weight, 32, 1, t + 36 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v97_1 = circles_load(t + 1 * TILE + k);
        const circles_lane v97_2 = circles_load(t + 2 * TILE + k);
        const circles_lane v98_1 = v97_1 + flow_5_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v98_1);
        const circles_lane v98_2 = v97_2 + flow_5_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v98_2);
        const circles_lane v99 = v98_1 * s[9];
        circles_store(t + 6 * TILE + k, v99);
    }
    circles_each_tanh(t + 1 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v100 = circles_load(t + 1 * TILE + k);
        const circles_lane v102 = -(v100 * s[8]);
        circles_store(t + 2 * TILE + k, v102);
    }
    circles_each_exp(t + 1 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v79 = circles_load(t + k);
        const circles_lane v103 = circles_load(t + 1 * TILE + k);
        const circles_lane v98_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v105 = v79 * v103 - v98_2;
        circles_store(t + 2 * TILE + k, v105);
    }

    /* layer 4: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_4_net_1_weight, 1, 1, t + 2 * TILE, flow_4_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v106 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v107 = circles_select_lt(circles_set(0.0f), v106, v106, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v107);
        }
    circles_matvec(t + 4 * TILE, flow_4_net_2_weight, 32, 1, t + 36 * TILE, flow_4_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v108 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v109 = circles_select_lt(circles_set(0.0f), v108, v108, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v109);
        }
    circles_matvec(t, flow_4_net_3_weight, 32, 1, t + 36 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v110_1 = circles_load(t + k);
        const circles_lane v110_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v111_1 = v110_1 + flow_4_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v111_1);
        const circles_lane v111_2 = v110_2 + flow_4_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v111_2);
        const circles_lane v112 = v111_1 * s[7];
        circles_store(t + 6 * TILE + k, v112);
    }
    circles_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v113 = circles_load(t + k);
        const circles_lane v115 = -(v113 * s[6]);
        circles_store(t + 1 * TILE + k, v115);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v92 = circles_load(t + 3 * TILE + k);
        const circles_lane v116 = circles_load(t + k);
        const circles_lane v111_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v118 = v92 * v116 - v111_2;
        circles_store(t + 1 * TILE + k, v118);
    }

    /* layer 3: coupling, inverse */
    circles_matvec(t + 3 * TILE, flow_3_net_1_weight, 1, 1, t + 1 * TILE, flow_3_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v119 = circles_load(t + (3 + j) * TILE + k);
            const circles_lane v120 = circles_select_lt(circles_set(0.0f), v119, v119, circles_set(0.0f));
            circles_store(t + (35 + j) * TILE + k, v120);
        }
    circles_matvec(t + 3 * TILE, flow_3_net_2_weight, 32, 1, t + 35 * TILE, flow_3_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v121 = circles_load(t + (3 + j) * TILE + k);
            const circles_lane v122 = circles_select_lt(circles_set(0.0f), v121, v121, circles_set(0.0f));
            circles_store(t + (35 + j) * TILE + k, v122);
        }
    circles_matvec(t + 3 * TILE, flow_3_net_3_weight, 32, 1, t + 35 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v123_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v123_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v124_1 = v123_1 + flow_3_net_3_bias[0];
        circles_store(t + 5 * TILE + k, v124_1);
        const circles_lane v124_2 = v123_2 + flow_3_net_3_bias[1];
        circles_store(t + 6 * TILE + k, v124_2);
        const circles_lane v125 = v124_1 * s[5];
        circles_store(t + k, v125);
    }
    circles_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v126 = circles_load(t + 3 * TILE + k);
        const circles_lane v128 = -(v126 * s[4]);
        circles_store(t + k, v128);
    }
    circles_each_exp(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v105 = circles_load(t + 2 * TILE + k);
        const circles_lane v129 = circles_load(t + 3 * TILE + k);
        const circles_lane v124_2 = circles_load(t + 6 * TILE + k);
        const circles_lane v131 = v105 * v129 - v124_2;
        circles_store(t + k, v131);
    }

    /* layer 2: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_2_net_1_weight, 1, 1, t, flow_2_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v132 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v133 = circles_select_lt(circles_set(0.0f), v132, v132, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v133);
        }
    circles_matvec(t + 2 * TILE, flow_2_net_2_weight, 32, 1, t + 34 * TILE, flow_2_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v134 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v135 = circles_select_lt(circles_set(0.0f), v134, v134, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v135);
        }
    circles_matvec(t + 2 * TILE, flow_2_net_3_weight, 32, 1, t + 34 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v136_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v136_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v137_1 = v136_1 + flow_2_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v137_1);
        const circles_lane v137_2 = v136_2 + flow_2_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v137_2);
        const circles_lane v138 = v137_1 * s[3];
        circles_store(t + 6 * TILE + k, v138);
    }
    circles_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v139 = circles_load(t + 2 * TILE + k);
        const circles_lane v141 = -(v139 * s[2]);
        circles_store(t + 3 * TILE + k, v141);
    }
    circles_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v118 = circles_load(t + 1 * TILE + k);
        const circles_lane v142 = circles_load(t + 2 * TILE + k);
        const circles_lane v137_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v144 = v118 * v142 - v137_2;
        circles_store(t + 3 * TILE + k, v144);
    }

    /* layer 1: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_1_net_1_weight, 1, 1, t + 3 * TILE, flow_1_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v145 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v146 = circles_select_lt(circles_set(0.0f), v145, v145, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v146);
        }
    circles_matvec(t + 4 * TILE, flow_1_net_2_weight, 32, 1, t + 36 * TILE, flow_1_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v147 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v148 = circles_select_lt(circles_set(0.0f), v147, v147, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v148);
        }
    circles_matvec(t + 1 * TILE, flow_1_net_3_weight, 32, 1, t + 36 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v149_1 = circles_load(t + 1 * TILE + k);
        const circles_lane v149_2 = circles_load(t + 2 * TILE + k);
        const circles_lane v150_1 = v149_1 + flow_1_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v150_1);
        const circles_lane v150_2 = v149_2 + flow_1_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v150_2);
        const circles_lane v151 = v150_1 * s[1];
        circles_store(t + 6 * TILE + k, v151);
    }
    circles_each_tanh(t + 1 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v152 = circles_load(t + 1 * TILE + k);
        const circles_lane v154 = -(v152 * s[0]);
        circles_store(t + 2 * TILE + k, v154);
    }
    circles_each_exp(t + 1 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v131 = circles_load(t + k);
        const circles_lane v155 = circles_load(t + 1 * TILE + k);
        const circles_lane v150_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v157 = v131 * v155 - v150_2;
        circles_store(t + 2 * TILE + k, v157);
    }
#undef TILE
}

void circles_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[25], t[69 * 128];
    size_t first, k;
    (void)work;
    circles_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_random(seed, start + first, m, 2, 128, t + 0);
        circles_sample_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[384 + k];
            x[(first + k) * 2 + 1] = t[256 + k];
        }
    }
}

/* ---- layers ---- */

static void circles_layers_prologue(const float *params, float *s)
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
    s[0] = expf(flow_1_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_3_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_5_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_7_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_9_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_11_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
}

static void circles_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;
    (void)total;

    /* layer 12: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_12_net_1_weight, 1, 1, t + 1 * TILE, flow_12_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v1 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v2 = circles_select_lt(circles_set(0.0f), v1, v1, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v2);
        }
    circles_matvec(t + 2 * TILE, flow_12_net_2_weight, 32, 1, t + 34 * TILE, flow_12_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v3 = circles_load(t + (2 + j) * TILE + k);
            const circles_lane v4 = circles_select_lt(circles_set(0.0f), v3, v3, circles_set(0.0f));
            circles_store(t + (34 + j) * TILE + k, v4);
        }
    circles_matvec(t + 2 * TILE, flow_12_net_3_weight, 32, 1, t + 34 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v5_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v5_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v6_1 = v5_1 + flow_12_net_3_bias[0];
        circles_store(t + 4 * TILE + k, v6_1);
        const circles_lane v6_2 = v5_2 + flow_12_net_3_bias[1];
        circles_store(t + 5 * TILE + k, v6_2);
        const circles_lane v7 = v6_1 * s[23];
        circles_store(t + 6 * TILE + k, v7);
    }
    circles_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v8 = circles_load(t + 2 * TILE + k);
        const circles_lane v10 = -(v8 * s[22]);
        circles_store(t + 3 * TILE + k, v10);
    }
    circles_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane x1 = circles_load(t + k);
        const circles_lane v11 = circles_load(t + 2 * TILE + k);
        const circles_lane v6_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v13 = x1 * v11 - v6_2;
        circles_store(t + 3 * TILE + k, v13);
    }

    /* layer 11: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_11_net_1_weight, 1, 1, t + 3 * TILE, flow_11_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v14 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v15 = circles_select_lt(circles_set(0.0f), v14, v14, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v15);
        }
    circles_matvec(t + 4 * TILE, flow_11_net_2_weight, 32, 1, t + 36 * TILE, flow_11_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v16 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v17 = circles_select_lt(circles_set(0.0f), v16, v16, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v17);
        }
    circles_matvec(t + 4 * TILE, flow_11_net_3_weight, 32, 1, t + 36 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v18_1 = circles_load(t + 4 * TILE + k);
        const circles_lane v18_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v19_1 = v18_1 + flow_11_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v19_1);
        const circles_lane v19_2 = v18_2 + flow_11_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v19_2);
        const circles_lane v20 = v19_1 * s[21];
        circles_store(t + 2 * TILE + k, v20);
    }
    circles_each_tanh(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v21 = circles_load(t + 4 * TILE + k);
        const circles_lane v23 = -(v21 * s[20]);
        circles_store(t + 2 * TILE + k, v23);
    }
    circles_each_exp(t + 4 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v24 = circles_load(t + 4 * TILE + k);
        const circles_lane v19_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v26 = x2 * v24 - v19_2;
        circles_store(t + 2 * TILE + k, v26);
    }

    /* layer 10: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_10_net_1_weight, 1, 1, t + 2 * TILE, flow_10_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v27 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v28 = circles_select_lt(circles_set(0.0f), v27, v27, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v28);
        }
    circles_matvec(t + 4 * TILE, flow_10_net_2_weight, 32, 1, t + 36 * TILE, flow_10_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v29 = circles_load(t + (4 + j) * TILE + k);
            const circles_lane v30 = circles_select_lt(circles_set(0.0f), v29, v29, circles_set(0.0f));
            circles_store(t + (36 + j) * TILE + k, v30);
        }
    circles_matvec(t + 4 * TILE, flow_10_net_3_weight, 32, 1, t + 36 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v31_1 = circles_load(t + 4 * TILE + k);
        const circles_lane v31_2 = circles_load(t + 5 * TILE + k);
        const circles_lane v32_1 = v31_1 + flow_10_net_3_bias[0];
        circles_store(t + 6 * TILE + k, v32_1);
        const circles_lane v32_2 = v31_2 + flow_10_net_3_bias[1];
        circles_store(t + 7 * TILE + k, v32_2);
        const circles_lane v33 = v32_1 * s[19];
        circles_store(t + 8 * TILE + k, v33);
    }
    circles_each_tanh(t + 4 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v34 = circles_load(t + 4 * TILE + k);
        const circles_lane v36 = -(v34 * s[18]);
        circles_store(t + 5 * TILE + k, v36);
    }
    circles_each_exp(t + 4 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v13 = circles_load(t + 3 * TILE + k);
        const circles_lane v37 = circles_load(t + 4 * TILE + k);
        const circles_lane v32_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v39 = v13 * v37 - v32_2;
        circles_store(t + 5 * TILE + k, v39);
    }

    /* layer 9: coupling, inverse */
    circles_matvec(t + 6 * TILE, flow_9_net_1_weight, 1, 1, t + 5 * TILE, flow_9_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v40 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v41 = circles_select_lt(circles_set(0.0f), v40, v40, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v41);
        }
    circles_matvec(t + 6 * TILE, flow_9_net_2_weight, 32, 1, t + 38 * TILE, flow_9_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v42 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v43 = circles_select_lt(circles_set(0.0f), v42, v42, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v43);
        }
    circles_matvec(t + 6 * TILE, flow_9_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v44_1 = circles_load(t + 6 * TILE + k);
        const circles_lane v44_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v45_1 = v44_1 + flow_9_net_3_bias[0];
        circles_store(t + 8 * TILE + k, v45_1);
        const circles_lane v45_2 = v44_2 + flow_9_net_3_bias[1];
        circles_store(t + 9 * TILE + k, v45_2);
        const circles_lane v46 = v45_1 * s[17];
        circles_store(t + 4 * TILE + k, v46);
    }
    circles_each_tanh(t + 6 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v47 = circles_load(t + 6 * TILE + k);
        const circles_lane v49 = -(v47 * s[16]);
        circles_store(t + 4 * TILE + k, v49);
    }
    circles_each_exp(t + 6 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v26 = circles_load(t + 2 * TILE + k);
        const circles_lane v50 = circles_load(t + 6 * TILE + k);
        const circles_lane v45_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v52 = v26 * v50 - v45_2;
        circles_store(t + 4 * TILE + k, v52);
    }

    /* layer 8: coupling, inverse */
    circles_matvec(t + 6 * TILE, flow_8_net_1_weight, 1, 1, t + 4 * TILE, flow_8_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v53 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v54 = circles_select_lt(circles_set(0.0f), v53, v53, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v54);
        }
    circles_matvec(t + 6 * TILE, flow_8_net_2_weight, 32, 1, t + 38 * TILE, flow_8_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v55 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v56 = circles_select_lt(circles_set(0.0f), v55, v55, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v56);
        }
    circles_matvec(t + 6 * TILE, flow_8_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v57_1 = circles_load(t + 6 * TILE + k);
        const circles_lane v57_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v58_1 = v57_1 + flow_8_net_3_bias[0];
        circles_store(t + 8 * TILE + k, v58_1);
        const circles_lane v58_2 = v57_2 + flow_8_net_3_bias[1];
        circles_store(t + 9 * TILE + k, v58_2);
        const circles_lane v59 = v58_1 * s[15];
        circles_store(t + 10 * TILE + k, v59);
    }
    circles_each_tanh(t + 6 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v60 = circles_load(t + 6 * TILE + k);
        const circles_lane v62 = -(v60 * s[14]);
        circles_store(t + 7 * TILE + k, v62);
    }
    circles_each_exp(t + 6 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v39 = circles_load(t + 5 * TILE + k);
        const circles_lane v63 = circles_load(t + 6 * TILE + k);
        const circles_lane v58_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v65 = v39 * v63 - v58_2;
        circles_store(t + 7 * TILE + k, v65);
    }

    /* layer 7: coupling, inverse */
    circles_matvec(t + 8 * TILE, flow_7_net_1_weight, 1, 1, t + 7 * TILE, flow_7_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v66 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v67 = circles_select_lt(circles_set(0.0f), v66, v66, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v67);
        }
    circles_matvec(t + 8 * TILE, flow_7_net_2_weight, 32, 1, t + 40 * TILE, flow_7_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v68 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v69 = circles_select_lt(circles_set(0.0f), v68, v68, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v69);
        }
    circles_matvec(t + 8 * TILE, flow_7_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v70_1 = circles_load(t + 8 * TILE + k);
        const circles_lane v70_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v71_1 = v70_1 + flow_7_net_3_bias[0];
        circles_store(t + 10 * TILE + k, v71_1);
        const circles_lane v71_2 = v70_2 + flow_7_net_3_bias[1];
        circles_store(t + 11 * TILE + k, v71_2);
        const circles_lane v72 = v71_1 * s[13];
        circles_store(t + 6 * TILE + k, v72);
    }
    circles_each_tanh(t + 8 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v73 = circles_load(t + 8 * TILE + k);
        const circles_lane v75 = -(v73 * s[12]);
        circles_store(t + 6 * TILE + k, v75);
    }
    circles_each_exp(t + 8 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v52 = circles_load(t + 4 * TILE + k);
        const circles_lane v76 = circles_load(t + 8 * TILE + k);
        const circles_lane v71_2 = circles_load(t + 11 * TILE + k);
        const circles_lane v78 = v52 * v76 - v71_2;
        circles_store(t + 6 * TILE + k, v78);
    }

    /* layer 6: coupling, inverse */
    circles_matvec(t + 8 * TILE, flow_6_net_1_weight, 1, 1, t + 6 * TILE, flow_6_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v79 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v80 = circles_select_lt(circles_set(0.0f), v79, v79, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v80);
        }
    circles_matvec(t + 8 * TILE, flow_6_net_2_weight, 32, 1, t + 40 * TILE, flow_6_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v81 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v82 = circles_select_lt(circles_set(0.0f), v81, v81, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v82);
        }
    circles_matvec(t + 8 * TILE, flow_6_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v83_1 = circles_load(t + 8 * TILE + k);
        const circles_lane v83_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v84_1 = v83_1 + flow_6_net_3_bias[0];
        circles_store(t + 10 * TILE + k, v84_1);
        const circles_lane v84_2 = v83_2 + flow_6_net_3_bias[1];
        circles_store(t + 11 * TILE + k, v84_2);
        const circles_lane v85 = v84_1 * s[11];
        circles_store(t + 12 * TILE + k, v85);
    }
    circles_each_tanh(t + 8 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v86 = circles_load(t + 8 * TILE + k);
        const circles_lane v88 = -(v86 * s[10]);
        circles_store(t + 9 * TILE + k, v88);
    }
    circles_each_exp(t + 8 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v65 = circles_load(t + 7 * TILE + k);
        const circles_lane v89 = circles_load(t + 8 * TILE + k);
        const circles_lane v84_2 = circles_load(t + 11 * TILE + k);
        const circles_lane v91 = v65 * v89 - v84_2;
        circles_store(t + 9 * TILE + k, v91);
    }

    /* layer 5: coupling, inverse */
    circles_matvec(t + 10 * TILE, flow_5_net_1_weight, 1, 1, t + 9 * TILE, flow_5_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v92 = circles_load(t + (10 + j) * TILE + k);
            const circles_lane v93 = circles_select_lt(circles_set(0.0f), v92, v92, circles_set(0.0f));
            circles_store(t + (42 + j) * TILE + k, v93);
        }
    circles_matvec(t + 10 * TILE, flow_5_net_2_weight, 32, 1, t + 42 * TILE, flow_5_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v94 = circles_load(t + (10 + j) * TILE + k);
            const circles_lane v95 = circles_select_lt(circles_set(0.0f), v94, v94, circles_set(0.0f));
            circles_store(t + (42 + j) * TILE + k, v95);
        }
    circles_matvec(t + 10 * TILE, flow_5_net_3_weight, 32, 1, t + 42 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v96_1 = circles_load(t + 10 * TILE + k);
        const circles_lane v96_2 = circles_load(t + 11 * TILE + k);
        const circles_lane v97_1 = v96_1 + flow_5_net_3_bias[0];
        circles_store(t + 12 * TILE + k, v97_1);
        const circles_lane v97_2 = v96_2 + flow_5_net_3_bias[1];
        circles_store(t + 13 * TILE + k, v97_2);
        const circles_lane v98 = v97_1 * s[9];
        circles_store(t + 8 * TILE + k, v98);
    }
    circles_each_tanh(t + 10 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v99 = circles_load(t + 10 * TILE + k);
        const circles_lane v101 = -(v99 * s[8]);
        circles_store(t + 8 * TILE + k, v101);
    }
    circles_each_exp(t + 10 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v78 = circles_load(t + 6 * TILE + k);
        const circles_lane v102 = circles_load(t + 10 * TILE + k);
        const circles_lane v97_2 = circles_load(t + 13 * TILE + k);
        const circles_lane v104 = v78 * v102 - v97_2;
        circles_store(t + 8 * TILE + k, v104);
    }

    /* layer 4: coupling, inverse */
    circles_matvec(t + 10 * TILE, flow_4_net_1_weight, 1, 1, t + 8 * TILE, flow_4_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v105 = circles_load(t + (10 + j) * TILE + k);
            const circles_lane v106 = circles_select_lt(circles_set(0.0f), v105, v105, circles_set(0.0f));
            circles_store(t + (42 + j) * TILE + k, v106);
        }
    circles_matvec(t + 10 * TILE, flow_4_net_2_weight, 32, 1, t + 42 * TILE, flow_4_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v107 = circles_load(t + (10 + j) * TILE + k);
            const circles_lane v108 = circles_select_lt(circles_set(0.0f), v107, v107, circles_set(0.0f));
            circles_store(t + (42 + j) * TILE + k, v108);
        }
    circles_matvec(t + 10 * TILE, flow_4_net_3_weight, 32, 1, t + 42 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v109_1 = circles_load(t + 10 * TILE + k);
        const circles_lane v109_2 = circles_load(t + 11 * TILE + k);
        const circles_lane v110_1 = v109_1 + flow_4_net_3_bias[0];
        circles_store(t + 12 * TILE + k, v110_1);
        const circles_lane v110_2 = v109_2 + flow_4_net_3_bias[1];
        circles_store(t + 13 * TILE + k, v110_2);
        const circles_lane v111 = v110_1 * s[7];
        circles_store(t + 14 * TILE + k, v111);
    }
    circles_each_tanh(t + 10 * TILE, t + 14 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v112 = circles_load(t + 10 * TILE + k);
        const circles_lane v114 = -(v112 * s[6]);
        circles_store(t + 11 * TILE + k, v114);
    }
    circles_each_exp(t + 10 * TILE, t + 11 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v91 = circles_load(t + 9 * TILE + k);
        const circles_lane v115 = circles_load(t + 10 * TILE + k);
        const circles_lane v110_2 = circles_load(t + 13 * TILE + k);
        const circles_lane v117 = v91 * v115 - v110_2;
        circles_store(t + 11 * TILE + k, v117);
    }

    /* layer 3: coupling, inverse */
    circles_matvec(t + 12 * TILE, flow_3_net_1_weight, 1, 1, t + 11 * TILE, flow_3_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v118 = circles_load(t + (12 + j) * TILE + k);
            const circles_lane v119 = circles_select_lt(circles_set(0.0f), v118, v118, circles_set(0.0f));
            circles_store(t + (44 + j) * TILE + k, v119);
        }
    circles_matvec(t + 12 * TILE, flow_3_net_2_weight, 32, 1, t + 44 * TILE, flow_3_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v120 = circles_load(t + (12 + j) * TILE + k);
            const circles_lane v121 = circles_select_lt(circles_set(0.0f), v120, v120, circles_set(0.0f));
            circles_store(t + (44 + j) * TILE + k, v121);
        }
    circles_matvec(t + 12 * TILE, flow_3_net_3_weight, 32, 1, t + 44 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v122_1 = circles_load(t + 12 * TILE + k);
        const circles_lane v122_2 = circles_load(t + 13 * TILE + k);
        const circles_lane v123_1 = v122_1 + flow_3_net_3_bias[0];
        circles_store(t + 14 * TILE + k, v123_1);
        const circles_lane v123_2 = v122_2 + flow_3_net_3_bias[1];
        circles_store(t + 15 * TILE + k, v123_2);
        const circles_lane v124 = v123_1 * s[5];
        circles_store(t + 10 * TILE + k, v124);
    }
    circles_each_tanh(t + 12 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v125 = circles_load(t + 12 * TILE + k);
        const circles_lane v127 = -(v125 * s[4]);
        circles_store(t + 10 * TILE + k, v127);
    }
    circles_each_exp(t + 12 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v104 = circles_load(t + 8 * TILE + k);
        const circles_lane v128 = circles_load(t + 12 * TILE + k);
        const circles_lane v123_2 = circles_load(t + 15 * TILE + k);
        const circles_lane v130 = v104 * v128 - v123_2;
        circles_store(t + 10 * TILE + k, v130);
    }

    /* layer 2: coupling, inverse */
    circles_matvec(t + 12 * TILE, flow_2_net_1_weight, 1, 1, t + 10 * TILE, flow_2_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v131 = circles_load(t + (12 + j) * TILE + k);
            const circles_lane v132 = circles_select_lt(circles_set(0.0f), v131, v131, circles_set(0.0f));
            circles_store(t + (44 + j) * TILE + k, v132);
        }
    circles_matvec(t + 12 * TILE, flow_2_net_2_weight, 32, 1, t + 44 * TILE, flow_2_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v133 = circles_load(t + (12 + j) * TILE + k);
            const circles_lane v134 = circles_select_lt(circles_set(0.0f), v133, v133, circles_set(0.0f));
            circles_store(t + (44 + j) * TILE + k, v134);
        }
    circles_matvec(t + 12 * TILE, flow_2_net_3_weight, 32, 1, t + 44 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v135_1 = circles_load(t + 12 * TILE + k);
        const circles_lane v135_2 = circles_load(t + 13 * TILE + k);
        const circles_lane v136_1 = v135_1 + flow_2_net_3_bias[0];
        circles_store(t + 14 * TILE + k, v136_1);
        const circles_lane v136_2 = v135_2 + flow_2_net_3_bias[1];
        circles_store(t + 15 * TILE + k, v136_2);
        const circles_lane v137 = v136_1 * s[3];
        circles_store(t + 16 * TILE + k, v137);
    }
    circles_each_tanh(t + 12 * TILE, t + 16 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v138 = circles_load(t + 12 * TILE + k);
        const circles_lane v140 = -(v138 * s[2]);
        circles_store(t + 13 * TILE + k, v140);
    }
    circles_each_exp(t + 12 * TILE, t + 13 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v117 = circles_load(t + 11 * TILE + k);
        const circles_lane v141 = circles_load(t + 12 * TILE + k);
        const circles_lane v136_2 = circles_load(t + 15 * TILE + k);
        const circles_lane v143 = v117 * v141 - v136_2;
        circles_store(t + 13 * TILE + k, v143);
    }

    /* layer 1: coupling, inverse */
    circles_matvec(t + 14 * TILE, flow_1_net_1_weight, 1, 1, t + 13 * TILE, flow_1_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v144 = circles_load(t + (14 + j) * TILE + k);
            const circles_lane v145 = circles_select_lt(circles_set(0.0f), v144, v144, circles_set(0.0f));
            circles_store(t + (46 + j) * TILE + k, v145);
        }
    circles_matvec(t + 14 * TILE, flow_1_net_2_weight, 32, 1, t + 46 * TILE, flow_1_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v146 = circles_load(t + (14 + j) * TILE + k);
            const circles_lane v147 = circles_select_lt(circles_set(0.0f), v146, v146, circles_set(0.0f));
            circles_store(t + (46 + j) * TILE + k, v147);
        }
    circles_matvec(t + 14 * TILE, flow_1_net_3_weight, 32, 1, t + 46 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v148_1 = circles_load(t + 14 * TILE + k);
        const circles_lane v148_2 = circles_load(t + 15 * TILE + k);
        const circles_lane v149_1 = v148_1 + flow_1_net_3_bias[0];
        circles_store(t + 16 * TILE + k, v149_1);
        const circles_lane v149_2 = v148_2 + flow_1_net_3_bias[1];
        circles_store(t + 17 * TILE + k, v149_2);
        const circles_lane v150 = v149_1 * s[1];
        circles_store(t + 12 * TILE + k, v150);
    }
    circles_each_tanh(t + 14 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v151 = circles_load(t + 14 * TILE + k);
        const circles_lane v153 = -(v151 * s[0]);
        circles_store(t + 12 * TILE + k, v153);
    }
    circles_each_exp(t + 14 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v130 = circles_load(t + 10 * TILE + k);
        const circles_lane v154 = circles_load(t + 14 * TILE + k);
        const circles_lane v149_2 = circles_load(t + 17 * TILE + k);
        const circles_lane v156 = v130 * v154 - v149_2;
        circles_store(t + 12 * TILE + k, v156);
    }
#undef TILE
}

void circles_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[25], t[79 * 128];
    size_t first, k;
    (void)work;
    circles_layers_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        circles_layers_tile(params, s, m, t, NULL);
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

static void circles_loss_prologue(const float *params, float *s)
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
    s[0] = expf(flow_1_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_3_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_5_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_7_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_9_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_11_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
}

static void circles_loss_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, j;

    /* layer 1: coupling, forward */
    circles_matvec(t + 3 * TILE, flow_1_net_1_weight, 1, 1, t, flow_1_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v1 = circles_load(t + (3 + j) * TILE + k);
            const circles_lane v2 = circles_select_lt(circles_set(0.0f), v1, v1, circles_set(0.0f));
            circles_store(t + (35 + j) * TILE + k, v2);
        }
    circles_matvec(t + 3 * TILE, flow_1_net_2_weight, 32, 1, t + 35 * TILE, flow_1_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v3 = circles_load(t + (3 + j) * TILE + k);
            const circles_lane v4 = circles_select_lt(circles_set(0.0f), v3, v3, circles_set(0.0f));
            circles_store(t + (35 + j) * TILE + k, v4);
        }
    circles_matvec(t + 3 * TILE, flow_1_net_3_weight, 32, 1, t + 35 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v5_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v5_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v6_1 = v5_1 + flow_1_net_3_bias[0];
        circles_store(t + 5 * TILE + k, v6_1);
        const circles_lane v6_2 = v5_2 + flow_1_net_3_bias[1];
        circles_store(t + 6 * TILE + k, v6_2);
        const circles_lane v7 = v6_1 * s[1];
        circles_store(t + 7 * TILE + k, v7);
    }
    circles_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v8 = circles_load(t + 3 * TILE + k);
        const circles_lane v9 = v8 * s[0];
        circles_store(t + 4 * TILE + k, v9);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v6_2 = circles_load(t + 6 * TILE + k);
        const circles_lane v10 = x2 + v6_2;
        circles_store(t + 7 * TILE + k, v10);
    }
    circles_each_exp(t + 3 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v10 = circles_load(t + 7 * TILE + k);
        const circles_lane v11 = circles_load(t + 3 * TILE + k);
        const circles_lane v12 = v10 * v11;
        circles_store(t + 5 * TILE + k, v12);
    }

    /* layer 2: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_2_net_1_weight, 1, 1, t + 5 * TILE, flow_2_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v13 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v14 = circles_select_lt(circles_set(0.0f), v13, v13, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v14);
        }
    circles_matvec(t + 6 * TILE, flow_2_net_2_weight, 32, 1, t + 38 * TILE, flow_2_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v15 = circles_load(t + (6 + j) * TILE + k);
            const circles_lane v16 = circles_select_lt(circles_set(0.0f), v15, v15, circles_set(0.0f));
            circles_store(t + (38 + j) * TILE + k, v16);
        }
    circles_matvec(t + 6 * TILE, flow_2_net_3_weight, 32, 1, t + 38 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v17_1 = circles_load(t + 6 * TILE + k);
        const circles_lane v17_2 = circles_load(t + 7 * TILE + k);
        const circles_lane v18_1 = v17_1 + flow_2_net_3_bias[0];
        circles_store(t + 8 * TILE + k, v18_1);
        const circles_lane v18_2 = v17_2 + flow_2_net_3_bias[1];
        circles_store(t + 9 * TILE + k, v18_2);
        const circles_lane v19 = v18_1 * s[3];
        circles_store(t + 3 * TILE + k, v19);
    }
    circles_each_tanh(t + 6 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v20 = circles_load(t + 6 * TILE + k);
        const circles_lane v21 = v20 * s[2];
        circles_store(t + 3 * TILE + k, v21);
        const circles_lane x1 = circles_load(t + k);
        const circles_lane v18_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v22 = x1 + v18_2;
        circles_store(t + 7 * TILE + k, v22);
    }
    circles_each_exp(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v22 = circles_load(t + 7 * TILE + k);
        const circles_lane v23 = circles_load(t + k);
        const circles_lane v24 = v22 * v23;
        circles_store(t + 1 * TILE + k, v24);
        const circles_lane v9 = circles_load(t + 4 * TILE + k);
        const circles_lane v21 = circles_load(t + 3 * TILE + k);
        const circles_lane v25 = v9 + v21;
        circles_store(t + 6 * TILE + k, v25);
    }

    /* layer 3: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_3_net_1_weight, 1, 1, t + 1 * TILE, flow_3_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v26 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v27 = circles_select_lt(circles_set(0.0f), v26, v26, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v27);
        }
    circles_matvec(t + 7 * TILE, flow_3_net_2_weight, 32, 1, t + 39 * TILE, flow_3_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v28 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v29 = circles_select_lt(circles_set(0.0f), v28, v28, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v29);
        }
    circles_matvec(t + 3 * TILE, flow_3_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v30_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v30_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v31_1 = v30_1 + flow_3_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v31_1);
        const circles_lane v31_2 = v30_2 + flow_3_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v31_2);
        const circles_lane v32 = v31_1 * s[5];
        circles_store(t + k, v32);
    }
    circles_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v33 = circles_load(t + 3 * TILE + k);
        const circles_lane v34 = v33 * s[4];
        circles_store(t + k, v34);
        const circles_lane v12 = circles_load(t + 5 * TILE + k);
        const circles_lane v31_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v35 = v12 + v31_2;
        circles_store(t + 4 * TILE + k, v35);
    }
    circles_each_exp(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v35 = circles_load(t + 4 * TILE + k);
        const circles_lane v36 = circles_load(t + 3 * TILE + k);
        const circles_lane v37 = v35 * v36;
        circles_store(t + 5 * TILE + k, v37);
        const circles_lane v25 = circles_load(t + 6 * TILE + k);
        const circles_lane v34 = circles_load(t + k);
        const circles_lane v38 = v25 + v34;
        circles_store(t + 7 * TILE + k, v38);
    }

    /* layer 4: coupling, forward */
    circles_matvec(t + 8 * TILE, flow_4_net_1_weight, 1, 1, t + 5 * TILE, flow_4_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v39 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v40 = circles_select_lt(circles_set(0.0f), v39, v39, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v40);
        }
    circles_matvec(t + 8 * TILE, flow_4_net_2_weight, 32, 1, t + 40 * TILE, flow_4_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v41 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v42 = circles_select_lt(circles_set(0.0f), v41, v41, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v42);
        }
    circles_matvec(t + 3 * TILE, flow_4_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v43_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v43_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v44_1 = v43_1 + flow_4_net_3_bias[0];
        circles_store(t + 8 * TILE + k, v44_1);
        const circles_lane v44_2 = v43_2 + flow_4_net_3_bias[1];
        circles_store(t + 9 * TILE + k, v44_2);
        const circles_lane v45 = v44_1 * s[7];
        circles_store(t + k, v45);
    }
    circles_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v46 = circles_load(t + 3 * TILE + k);
        const circles_lane v47 = v46 * s[6];
        circles_store(t + k, v47);
        const circles_lane v24 = circles_load(t + 1 * TILE + k);
        const circles_lane v44_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v48 = v24 + v44_2;
        circles_store(t + 4 * TILE + k, v48);
    }
    circles_each_exp(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v48 = circles_load(t + 4 * TILE + k);
        const circles_lane v49 = circles_load(t + 1 * TILE + k);
        const circles_lane v50 = v48 * v49;
        circles_store(t + 3 * TILE + k, v50);
        const circles_lane v38 = circles_load(t + 7 * TILE + k);
        const circles_lane v47 = circles_load(t + k);
        const circles_lane v51 = v38 + v47;
        circles_store(t + 6 * TILE + k, v51);
    }

    /* layer 5: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_5_net_1_weight, 1, 1, t + 3 * TILE, flow_5_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v52 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v53 = circles_select_lt(circles_set(0.0f), v52, v52, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v53);
        }
    circles_matvec(t + 7 * TILE, flow_5_net_2_weight, 32, 1, t + 39 * TILE, flow_5_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v54 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v55 = circles_select_lt(circles_set(0.0f), v54, v54, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v55);
        }
    circles_matvec(t, flow_5_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v56_1 = circles_load(t + k);
        const circles_lane v56_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v57_1 = v56_1 + flow_5_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v57_1);
        const circles_lane v57_2 = v56_2 + flow_5_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v57_2);
        const circles_lane v58 = v57_1 * s[9];
        circles_store(t + 4 * TILE + k, v58);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v59 = circles_load(t + k);
        const circles_lane v60 = v59 * s[8];
        circles_store(t + 1 * TILE + k, v60);
        const circles_lane v37 = circles_load(t + 5 * TILE + k);
        const circles_lane v57_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v61 = v37 + v57_2;
        circles_store(t + 4 * TILE + k, v61);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v61 = circles_load(t + 4 * TILE + k);
        const circles_lane v62 = circles_load(t + k);
        const circles_lane v63 = v61 * v62;
        circles_store(t + 5 * TILE + k, v63);
        const circles_lane v51 = circles_load(t + 6 * TILE + k);
        const circles_lane v60 = circles_load(t + 1 * TILE + k);
        const circles_lane v64 = v51 + v60;
        circles_store(t + 7 * TILE + k, v64);
    }

    /* layer 6: coupling, forward */
    circles_matvec(t + 8 * TILE, flow_6_net_1_weight, 1, 1, t + 5 * TILE, flow_6_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v65 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v66 = circles_select_lt(circles_set(0.0f), v65, v65, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v66);
        }
    circles_matvec(t + 8 * TILE, flow_6_net_2_weight, 32, 1, t + 40 * TILE, flow_6_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v67 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v68 = circles_select_lt(circles_set(0.0f), v67, v67, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v68);
        }
    circles_matvec(t, flow_6_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v69_1 = circles_load(t + k);
        const circles_lane v69_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v70_1 = v69_1 + flow_6_net_3_bias[0];
        circles_store(t + 8 * TILE + k, v70_1);
        const circles_lane v70_2 = v69_2 + flow_6_net_3_bias[1];
        circles_store(t + 9 * TILE + k, v70_2);
        const circles_lane v71 = v70_1 * s[11];
        circles_store(t + 4 * TILE + k, v71);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v72 = circles_load(t + k);
        const circles_lane v73 = v72 * s[10];
        circles_store(t + 1 * TILE + k, v73);
        const circles_lane v50 = circles_load(t + 3 * TILE + k);
        const circles_lane v70_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v74 = v50 + v70_2;
        circles_store(t + 4 * TILE + k, v74);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v74 = circles_load(t + 4 * TILE + k);
        const circles_lane v75 = circles_load(t + k);
        const circles_lane v76 = v74 * v75;
        circles_store(t + 3 * TILE + k, v76);
        const circles_lane v64 = circles_load(t + 7 * TILE + k);
        const circles_lane v73 = circles_load(t + 1 * TILE + k);
        const circles_lane v77 = v64 + v73;
        circles_store(t + 6 * TILE + k, v77);
    }

    /* layer 7: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_7_net_1_weight, 1, 1, t + 3 * TILE, flow_7_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v78 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v79 = circles_select_lt(circles_set(0.0f), v78, v78, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v79);
        }
    circles_matvec(t + 7 * TILE, flow_7_net_2_weight, 32, 1, t + 39 * TILE, flow_7_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v80 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v81 = circles_select_lt(circles_set(0.0f), v80, v80, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v81);
        }
    circles_matvec(t, flow_7_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v82_1 = circles_load(t + k);
        const circles_lane v82_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v83_1 = v82_1 + flow_7_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v83_1);
        const circles_lane v83_2 = v82_2 + flow_7_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v83_2);
        const circles_lane v84 = v83_1 * s[13];
        circles_store(t + 4 * TILE + k, v84);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v85 = circles_load(t + k);
        const circles_lane v86 = v85 * s[12];
        circles_store(t + 1 * TILE + k, v86);
        const circles_lane v63 = circles_load(t + 5 * TILE + k);
        const circles_lane v83_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v87 = v63 + v83_2;
        circles_store(t + 4 * TILE + k, v87);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v87 = circles_load(t + 4 * TILE + k);
        const circles_lane v88 = circles_load(t + k);
        const circles_lane v89 = v87 * v88;
        circles_store(t + 5 * TILE + k, v89);
        const circles_lane v77 = circles_load(t + 6 * TILE + k);
        const circles_lane v86 = circles_load(t + 1 * TILE + k);
        const circles_lane v90 = v77 + v86;
        circles_store(t + 7 * TILE + k, v90);
    }

    /* layer 8: coupling, forward */
    circles_matvec(t + 8 * TILE, flow_8_net_1_weight, 1, 1, t + 5 * TILE, flow_8_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v91 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v92 = circles_select_lt(circles_set(0.0f), v91, v91, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v92);
        }
    circles_matvec(t + 8 * TILE, flow_8_net_2_weight, 32, 1, t + 40 * TILE, flow_8_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v93 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v94 = circles_select_lt(circles_set(0.0f), v93, v93, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v94);
        }
    circles_matvec(t, flow_8_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v95_1 = circles_load(t + k);
        const circles_lane v95_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v96_1 = v95_1 + flow_8_net_3_bias[0];
        circles_store(t + 8 * TILE + k, v96_1);
        const circles_lane v96_2 = v95_2 + flow_8_net_3_bias[1];
        circles_store(t + 9 * TILE + k, v96_2);
        const circles_lane v97 = v96_1 * s[15];
        circles_store(t + 4 * TILE + k, v97);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v98 = circles_load(t + k);
        const circles_lane v99 = v98 * s[14];
        circles_store(t + 1 * TILE + k, v99);
        const circles_lane v76 = circles_load(t + 3 * TILE + k);
        const circles_lane v96_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v100 = v76 + v96_2;
        circles_store(t + 4 * TILE + k, v100);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v100 = circles_load(t + 4 * TILE + k);
        const circles_lane v101 = circles_load(t + k);
        const circles_lane v102 = v100 * v101;
        circles_store(t + 3 * TILE + k, v102);
        const circles_lane v90 = circles_load(t + 7 * TILE + k);
        const circles_lane v99 = circles_load(t + 1 * TILE + k);
        const circles_lane v103 = v90 + v99;
        circles_store(t + 6 * TILE + k, v103);
    }

    /* layer 9: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_9_net_1_weight, 1, 1, t + 3 * TILE, flow_9_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v104 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v105 = circles_select_lt(circles_set(0.0f), v104, v104, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v105);
        }
    circles_matvec(t + 7 * TILE, flow_9_net_2_weight, 32, 1, t + 39 * TILE, flow_9_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v106 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v107 = circles_select_lt(circles_set(0.0f), v106, v106, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v107);
        }
    circles_matvec(t, flow_9_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v108_1 = circles_load(t + k);
        const circles_lane v108_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v109_1 = v108_1 + flow_9_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v109_1);
        const circles_lane v109_2 = v108_2 + flow_9_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v109_2);
        const circles_lane v110 = v109_1 * s[17];
        circles_store(t + 4 * TILE + k, v110);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v111 = circles_load(t + k);
        const circles_lane v112 = v111 * s[16];
        circles_store(t + 1 * TILE + k, v112);
        const circles_lane v89 = circles_load(t + 5 * TILE + k);
        const circles_lane v109_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v113 = v89 + v109_2;
        circles_store(t + 4 * TILE + k, v113);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v113 = circles_load(t + 4 * TILE + k);
        const circles_lane v114 = circles_load(t + k);
        const circles_lane v115 = v113 * v114;
        circles_store(t + 5 * TILE + k, v115);
        const circles_lane v103 = circles_load(t + 6 * TILE + k);
        const circles_lane v112 = circles_load(t + 1 * TILE + k);
        const circles_lane v116 = v103 + v112;
        circles_store(t + 7 * TILE + k, v116);
    }

    /* layer 10: coupling, forward */
    circles_matvec(t + 8 * TILE, flow_10_net_1_weight, 1, 1, t + 5 * TILE, flow_10_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v117 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v118 = circles_select_lt(circles_set(0.0f), v117, v117, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v118);
        }
    circles_matvec(t + 8 * TILE, flow_10_net_2_weight, 32, 1, t + 40 * TILE, flow_10_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v119 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v120 = circles_select_lt(circles_set(0.0f), v119, v119, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v120);
        }
    circles_matvec(t, flow_10_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v121_1 = circles_load(t + k);
        const circles_lane v121_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v122_1 = v121_1 + flow_10_net_3_bias[0];
        circles_store(t + 8 * TILE + k, v122_1);
        const circles_lane v122_2 = v121_2 + flow_10_net_3_bias[1];
        circles_store(t + 9 * TILE + k, v122_2);
        const circles_lane v123 = v122_1 * s[19];
        circles_store(t + 4 * TILE + k, v123);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v124 = circles_load(t + k);
        const circles_lane v125 = v124 * s[18];
        circles_store(t + 1 * TILE + k, v125);
        const circles_lane v102 = circles_load(t + 3 * TILE + k);
        const circles_lane v122_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v126 = v102 + v122_2;
        circles_store(t + 4 * TILE + k, v126);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v126 = circles_load(t + 4 * TILE + k);
        const circles_lane v127 = circles_load(t + k);
        const circles_lane v128 = v126 * v127;
        circles_store(t + 3 * TILE + k, v128);
        const circles_lane v116 = circles_load(t + 7 * TILE + k);
        const circles_lane v125 = circles_load(t + 1 * TILE + k);
        const circles_lane v129 = v116 + v125;
        circles_store(t + 6 * TILE + k, v129);
    }

    /* layer 11: coupling, forward */
    circles_matvec(t + 7 * TILE, flow_11_net_1_weight, 1, 1, t + 3 * TILE, flow_11_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v130 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v131 = circles_select_lt(circles_set(0.0f), v130, v130, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v131);
        }
    circles_matvec(t + 7 * TILE, flow_11_net_2_weight, 32, 1, t + 39 * TILE, flow_11_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v132 = circles_load(t + (7 + j) * TILE + k);
            const circles_lane v133 = circles_select_lt(circles_set(0.0f), v132, v132, circles_set(0.0f));
            circles_store(t + (39 + j) * TILE + k, v133);
        }
    circles_matvec(t, flow_11_net_3_weight, 32, 1, t + 39 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v134_1 = circles_load(t + k);
        const circles_lane v134_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v135_1 = v134_1 + flow_11_net_3_bias[0];
        circles_store(t + 7 * TILE + k, v135_1);
        const circles_lane v135_2 = v134_2 + flow_11_net_3_bias[1];
        circles_store(t + 8 * TILE + k, v135_2);
        const circles_lane v136 = v135_1 * s[21];
        circles_store(t + 4 * TILE + k, v136);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v137 = circles_load(t + k);
        const circles_lane v138 = v137 * s[20];
        circles_store(t + 1 * TILE + k, v138);
        const circles_lane v115 = circles_load(t + 5 * TILE + k);
        const circles_lane v135_2 = circles_load(t + 8 * TILE + k);
        const circles_lane v139 = v115 + v135_2;
        circles_store(t + 4 * TILE + k, v139);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v139 = circles_load(t + 4 * TILE + k);
        const circles_lane v140 = circles_load(t + k);
        const circles_lane v141 = v139 * v140;
        circles_store(t + 5 * TILE + k, v141);
        const circles_lane v129 = circles_load(t + 6 * TILE + k);
        const circles_lane v138 = circles_load(t + 1 * TILE + k);
        const circles_lane v142 = v129 + v138;
        circles_store(t + 7 * TILE + k, v142);
    }

    /* layer 12: coupling, forward */
    circles_matvec(t + 8 * TILE, flow_12_net_1_weight, 1, 1, t + 5 * TILE, flow_12_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v143 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v144 = circles_select_lt(circles_set(0.0f), v143, v143, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v144);
        }
    circles_matvec(t + 8 * TILE, flow_12_net_2_weight, 32, 1, t + 40 * TILE, flow_12_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v145 = circles_load(t + (8 + j) * TILE + k);
            const circles_lane v146 = circles_select_lt(circles_set(0.0f), v145, v145, circles_set(0.0f));
            circles_store(t + (40 + j) * TILE + k, v146);
        }
    circles_matvec(t, flow_12_net_3_weight, 32, 1, t + 40 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v147_1 = circles_load(t + k);
        const circles_lane v147_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v148_1 = v147_1 + flow_12_net_3_bias[0];
        circles_store(t + 8 * TILE + k, v148_1);
        const circles_lane v148_2 = v147_2 + flow_12_net_3_bias[1];
        circles_store(t + 9 * TILE + k, v148_2);
        const circles_lane v149 = v148_1 * s[23];
        circles_store(t + 4 * TILE + k, v149);
    }
    circles_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v150 = circles_load(t + k);
        const circles_lane v151 = v150 * s[22];
        circles_store(t + 1 * TILE + k, v151);
        const circles_lane v128 = circles_load(t + 3 * TILE + k);
        const circles_lane v148_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v152 = v128 + v148_2;
        circles_store(t + 4 * TILE + k, v152);
    }
    circles_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v152 = circles_load(t + 4 * TILE + k);
        const circles_lane v153 = circles_load(t + k);
        const circles_lane v154 = v152 * v153;
        const circles_lane v142 = circles_load(t + 7 * TILE + k);
        const circles_lane v151 = circles_load(t + 1 * TILE + k);
        const circles_lane v141 = circles_load(t + 5 * TILE + k);
        const circles_lane v160 = v142 + v151 + (((v154 * v154) + (v141 * v141)) * (-0.5f) - 1.837877f);
        circles_store(t + 3 * TILE + k, v160);
    }
    {
        const circles_lane zero = circles_set(0);
        circles_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v160 = circles_load(t + 3 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            g0 += w * (-v160);
        }
        total[0] += (double)circles_hsum(g0);
    }
#undef TILE
}

static void circles_loss_epilogue(const float *params, float *s, const double *total, double *loss)
{
    (void)params;
    (void)s;
    *loss = total[0];
}

static double circles_loss_only(const float *params, size_t n, const float *x, void *work)
{
    double total[1] = {0};
    float s[25], t[73 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    circles_loss_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        circles_weights(n, rows, m, t + 256);
        circles_loss_tile(params, s, m, t, total);
    }
    if (n > 0)
        circles_loss_epilogue(params, s, total, &loss);
    return loss;
}

/* ---- grad ---- */

static void circles_grad_prologue(const float *params, float *s)
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
    s[0] = expf(flow_1_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_3_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_5_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_7_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_9_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_11_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = s[23] / s[22];
    s[25] = -s[24];
    s[29] = s[21] / s[20];
    s[30] = -s[29];
    s[34] = s[19] / s[18];
    s[35] = -s[34];
    s[39] = s[17] / s[16];
    s[40] = -s[39];
    s[44] = s[15] / s[14];
    s[45] = -s[44];
    s[49] = s[13] / s[12];
    s[50] = -s[49];
    s[54] = s[11] / s[10];
    s[55] = -s[54];
    s[59] = s[9] / s[8];
    s[60] = -s[59];
    s[64] = s[7] / s[6];
    s[65] = -s[64];
    s[69] = s[5] / s[4];
    s[70] = -s[69];
    s[74] = s[3] / s[2];
    s[75] = -s[74];
    s[79] = s[1] / s[0];
    s[80] = -s[79];
}

static CIRCLES_PART void circles_grad_tile1(const float *params, const float *s, size_t m, float *t, double *total)
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
#define TILE 64
    size_t k, j;
    (void)total;

    /* layer 1: coupling, forward */
    circles_matvec(t + 3 * TILE, flow_1_net_1_weight, 1, 1, t, flow_1_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v1 = circles_load(t + (3 + j) * TILE + k);
            const circles_lane v2 = circles_select_lt(circles_set(0.0f), v1, v1, circles_set(0.0f));
            circles_store(t + (35 + j) * TILE + k, v2);
        }
    circles_matvec(t + 3 * TILE, flow_1_net_2_weight, 32, 1, t + 35 * TILE, flow_1_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v3 = circles_load(t + (3 + j) * TILE + k);
            const circles_lane v4 = circles_select_lt(circles_set(0.0f), v3, v3, circles_set(0.0f));
            circles_store(t + (67 + j) * TILE + k, v4);
        }
    circles_matvec(t + 3 * TILE, flow_1_net_3_weight, 32, 1, t + 67 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v5_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v5_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v6_1 = v5_1 + flow_1_net_3_bias[0];
        circles_store(t + 5 * TILE + k, v6_1);
        const circles_lane v6_2 = v5_2 + flow_1_net_3_bias[1];
        circles_store(t + 6 * TILE + k, v6_2);
        const circles_lane v7 = v6_1 * s[1];
        circles_store(t + 7 * TILE + k, v7);
    }
    circles_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v8 = circles_load(t + 3 * TILE + k);
        const circles_lane v9 = v8 * s[0];
        circles_store(t + 4 * TILE + k, v9);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v6_2 = circles_load(t + 6 * TILE + k);
        const circles_lane v10 = x2 + v6_2;
        circles_store(t + 7 * TILE + k, v10);
    }
    circles_each_exp(t + 8 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v10 = circles_load(t + 7 * TILE + k);
        const circles_lane v11 = circles_load(t + 8 * TILE + k);
        const circles_lane v12 = v10 * v11;
        circles_store(t + 9 * TILE + k, v12);
    }

    /* layer 2: coupling, forward */
    circles_matvec(t + 99 * TILE, flow_2_net_1_weight, 1, 1, t + 9 * TILE, flow_2_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v13 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v14 = circles_select_lt(circles_set(0.0f), v13, v13, circles_set(0.0f));
            circles_store(t + (131 + j) * TILE + k, v14);
        }
    circles_matvec(t + 99 * TILE, flow_2_net_2_weight, 32, 1, t + 131 * TILE, flow_2_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v15 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v16 = circles_select_lt(circles_set(0.0f), v15, v15, circles_set(0.0f));
            circles_store(t + (163 + j) * TILE + k, v16);
        }
    circles_matvec(t + 10 * TILE, flow_2_net_3_weight, 32, 1, t + 163 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v17_1 = circles_load(t + 10 * TILE + k);
        const circles_lane v17_2 = circles_load(t + 11 * TILE + k);
        const circles_lane v18_1 = v17_1 + flow_2_net_3_bias[0];
        circles_store(t + 12 * TILE + k, v18_1);
        const circles_lane v18_2 = v17_2 + flow_2_net_3_bias[1];
        circles_store(t + 13 * TILE + k, v18_2);
        const circles_lane v19 = v18_1 * s[3];
        circles_store(t + 14 * TILE + k, v19);
    }
    circles_each_tanh(t + 10 * TILE, t + 14 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v20 = circles_load(t + 10 * TILE + k);
        const circles_lane v21 = v20 * s[2];
        circles_store(t + 11 * TILE + k, v21);
        const circles_lane x1 = circles_load(t + k);
        const circles_lane v18_2 = circles_load(t + 13 * TILE + k);
        const circles_lane v22 = x1 + v18_2;
        circles_store(t + 14 * TILE + k, v22);
    }
    circles_each_exp(t + 15 * TILE, t + 11 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v22 = circles_load(t + 14 * TILE + k);
        const circles_lane v23 = circles_load(t + 15 * TILE + k);
        const circles_lane v24 = v22 * v23;
        circles_store(t + 16 * TILE + k, v24);
        const circles_lane v9 = circles_load(t + 4 * TILE + k);
        const circles_lane v21 = circles_load(t + 11 * TILE + k);
        const circles_lane v25 = v9 + v21;
        circles_store(t + 17 * TILE + k, v25);
    }

    /* layer 3: coupling, forward */
    circles_matvec(t + 99 * TILE, flow_3_net_1_weight, 1, 1, t + 16 * TILE, flow_3_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v26 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v27 = circles_select_lt(circles_set(0.0f), v26, v26, circles_set(0.0f));
            circles_store(t + (195 + j) * TILE + k, v27);
        }
    circles_matvec(t + 99 * TILE, flow_3_net_2_weight, 32, 1, t + 195 * TILE, flow_3_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v28 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v29 = circles_select_lt(circles_set(0.0f), v28, v28, circles_set(0.0f));
            circles_store(t + (227 + j) * TILE + k, v29);
        }
    circles_matvec(t + 18 * TILE, flow_3_net_3_weight, 32, 1, t + 227 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v30_1 = circles_load(t + 18 * TILE + k);
        const circles_lane v30_2 = circles_load(t + 19 * TILE + k);
        const circles_lane v31_1 = v30_1 + flow_3_net_3_bias[0];
        circles_store(t + 20 * TILE + k, v31_1);
        const circles_lane v31_2 = v30_2 + flow_3_net_3_bias[1];
        circles_store(t + 21 * TILE + k, v31_2);
        const circles_lane v32 = v31_1 * s[5];
        circles_store(t + 4 * TILE + k, v32);
    }
    circles_each_tanh(t + 11 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v33 = circles_load(t + 11 * TILE + k);
        const circles_lane v34 = v33 * s[4];
        circles_store(t + 4 * TILE + k, v34);
        const circles_lane v12 = circles_load(t + 9 * TILE + k);
        const circles_lane v31_2 = circles_load(t + 21 * TILE + k);
        const circles_lane v35 = v12 + v31_2;
        circles_store(t + 18 * TILE + k, v35);
    }
    circles_each_exp(t + 19 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v35 = circles_load(t + 18 * TILE + k);
        const circles_lane v36 = circles_load(t + 19 * TILE + k);
        const circles_lane v37 = v35 * v36;
        circles_store(t + 22 * TILE + k, v37);
        const circles_lane v25 = circles_load(t + 17 * TILE + k);
        const circles_lane v34 = circles_load(t + 4 * TILE + k);
        const circles_lane v38 = v25 + v34;
        circles_store(t + 23 * TILE + k, v38);
    }

    /* layer 4: coupling, forward */
    circles_matvec(t + 99 * TILE, flow_4_net_1_weight, 1, 1, t + 22 * TILE, flow_4_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v39 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v40 = circles_select_lt(circles_set(0.0f), v39, v39, circles_set(0.0f));
            circles_store(t + (259 + j) * TILE + k, v40);
        }
    circles_matvec(t + 99 * TILE, flow_4_net_2_weight, 32, 1, t + 259 * TILE, flow_4_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v41 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v42 = circles_select_lt(circles_set(0.0f), v41, v41, circles_set(0.0f));
            circles_store(t + (291 + j) * TILE + k, v42);
        }
    circles_matvec(t + 24 * TILE, flow_4_net_3_weight, 32, 1, t + 291 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v43_1 = circles_load(t + 24 * TILE + k);
        const circles_lane v43_2 = circles_load(t + 25 * TILE + k);
        const circles_lane v44_1 = v43_1 + flow_4_net_3_bias[0];
        circles_store(t + 26 * TILE + k, v44_1);
        const circles_lane v44_2 = v43_2 + flow_4_net_3_bias[1];
        circles_store(t + 27 * TILE + k, v44_2);
        const circles_lane v45 = v44_1 * s[7];
        circles_store(t + 4 * TILE + k, v45);
    }
    circles_each_tanh(t + 17 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v46 = circles_load(t + 17 * TILE + k);
        const circles_lane v47 = v46 * s[6];
        circles_store(t + 4 * TILE + k, v47);
        const circles_lane v24 = circles_load(t + 16 * TILE + k);
        const circles_lane v44_2 = circles_load(t + 27 * TILE + k);
        const circles_lane v48 = v24 + v44_2;
        circles_store(t + 24 * TILE + k, v48);
    }
    circles_each_exp(t + 25 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v48 = circles_load(t + 24 * TILE + k);
        const circles_lane v49 = circles_load(t + 25 * TILE + k);
        const circles_lane v50 = v48 * v49;
        circles_store(t + 28 * TILE + k, v50);
        const circles_lane v38 = circles_load(t + 23 * TILE + k);
        const circles_lane v47 = circles_load(t + 4 * TILE + k);
        const circles_lane v51 = v38 + v47;
        circles_store(t + 29 * TILE + k, v51);
    }

    /* layer 5: coupling, forward */
    circles_matvec(t + 99 * TILE, flow_5_net_1_weight, 1, 1, t + 28 * TILE, flow_5_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v52 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v53 = circles_select_lt(circles_set(0.0f), v52, v52, circles_set(0.0f));
            circles_store(t + (323 + j) * TILE + k, v53);
        }
    circles_matvec(t + 99 * TILE, flow_5_net_2_weight, 32, 1, t + 323 * TILE, flow_5_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v54 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v55 = circles_select_lt(circles_set(0.0f), v54, v54, circles_set(0.0f));
            circles_store(t + (355 + j) * TILE + k, v55);
        }
    circles_matvec(t + 30 * TILE, flow_5_net_3_weight, 32, 1, t + 355 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v56_1 = circles_load(t + 30 * TILE + k);
        const circles_lane v56_2 = circles_load(t + 31 * TILE + k);
        const circles_lane v57_1 = v56_1 + flow_5_net_3_bias[0];
        circles_store(t + 32 * TILE + k, v57_1);
        const circles_lane v57_2 = v56_2 + flow_5_net_3_bias[1];
        circles_store(t + 33 * TILE + k, v57_2);
        const circles_lane v58 = v57_1 * s[9];
        circles_store(t + 4 * TILE + k, v58);
    }
    circles_each_tanh(t + 23 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v59 = circles_load(t + 23 * TILE + k);
        const circles_lane v60 = v59 * s[8];
        circles_store(t + 4 * TILE + k, v60);
        const circles_lane v37 = circles_load(t + 22 * TILE + k);
        const circles_lane v57_2 = circles_load(t + 33 * TILE + k);
        const circles_lane v61 = v37 + v57_2;
        circles_store(t + 30 * TILE + k, v61);
    }
    circles_each_exp(t + 31 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v61 = circles_load(t + 30 * TILE + k);
        const circles_lane v62 = circles_load(t + 31 * TILE + k);
        const circles_lane v63 = v61 * v62;
        circles_store(t + 34 * TILE + k, v63);
        const circles_lane v51 = circles_load(t + 29 * TILE + k);
        const circles_lane v60 = circles_load(t + 4 * TILE + k);
        const circles_lane v64 = v51 + v60;
        circles_store(t + 99 * TILE + k, v64);
    }
#undef TILE
}

static CIRCLES_PART void circles_grad_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
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
#define TILE 64
    size_t k, j;
    (void)total;

    /* layer 6: coupling, forward */
    circles_matvec(t + 387 * TILE, flow_6_net_1_weight, 1, 1, t + 34 * TILE, flow_6_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v65 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v66 = circles_select_lt(circles_set(0.0f), v65, v65, circles_set(0.0f));
            circles_store(t + (419 + j) * TILE + k, v66);
        }
    circles_matvec(t + 387 * TILE, flow_6_net_2_weight, 32, 1, t + 419 * TILE, flow_6_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v67 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v68 = circles_select_lt(circles_set(0.0f), v67, v67, circles_set(0.0f));
            circles_store(t + (451 + j) * TILE + k, v68);
        }
    circles_matvec(t + 100 * TILE, flow_6_net_3_weight, 32, 1, t + 451 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v69_1 = circles_load(t + 100 * TILE + k);
        const circles_lane v69_2 = circles_load(t + 101 * TILE + k);
        const circles_lane v70_1 = v69_1 + flow_6_net_3_bias[0];
        circles_store(t + 102 * TILE + k, v70_1);
        const circles_lane v70_2 = v69_2 + flow_6_net_3_bias[1];
        circles_store(t + 103 * TILE + k, v70_2);
        const circles_lane v71 = v70_1 * s[11];
        circles_store(t + 4 * TILE + k, v71);
    }
    circles_each_tanh(t + 29 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v72 = circles_load(t + 29 * TILE + k);
        const circles_lane v73 = v72 * s[10];
        circles_store(t + 4 * TILE + k, v73);
        const circles_lane v50 = circles_load(t + 28 * TILE + k);
        const circles_lane v70_2 = circles_load(t + 103 * TILE + k);
        const circles_lane v74 = v50 + v70_2;
        circles_store(t + 100 * TILE + k, v74);
    }
    circles_each_exp(t + 101 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v74 = circles_load(t + 100 * TILE + k);
        const circles_lane v75 = circles_load(t + 101 * TILE + k);
        const circles_lane v76 = v74 * v75;
        circles_store(t + 104 * TILE + k, v76);
        const circles_lane v64 = circles_load(t + 99 * TILE + k);
        const circles_lane v73 = circles_load(t + 4 * TILE + k);
        const circles_lane v77 = v64 + v73;
        circles_store(t + 105 * TILE + k, v77);
    }

    /* layer 7: coupling, forward */
    circles_matvec(t + 387 * TILE, flow_7_net_1_weight, 1, 1, t + 104 * TILE, flow_7_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v78 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v79 = circles_select_lt(circles_set(0.0f), v78, v78, circles_set(0.0f));
            circles_store(t + (483 + j) * TILE + k, v79);
        }
    circles_matvec(t + 387 * TILE, flow_7_net_2_weight, 32, 1, t + 483 * TILE, flow_7_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v80 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v81 = circles_select_lt(circles_set(0.0f), v80, v80, circles_set(0.0f));
            circles_store(t + (515 + j) * TILE + k, v81);
        }
    circles_matvec(t + 106 * TILE, flow_7_net_3_weight, 32, 1, t + 515 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v82_1 = circles_load(t + 106 * TILE + k);
        const circles_lane v82_2 = circles_load(t + 107 * TILE + k);
        const circles_lane v83_1 = v82_1 + flow_7_net_3_bias[0];
        circles_store(t + 108 * TILE + k, v83_1);
        const circles_lane v83_2 = v82_2 + flow_7_net_3_bias[1];
        circles_store(t + 109 * TILE + k, v83_2);
        const circles_lane v84 = v83_1 * s[13];
        circles_store(t + 4 * TILE + k, v84);
    }
    circles_each_tanh(t + 99 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v85 = circles_load(t + 99 * TILE + k);
        const circles_lane v86 = v85 * s[12];
        circles_store(t + 4 * TILE + k, v86);
        const circles_lane v63 = circles_load(t + 34 * TILE + k);
        const circles_lane v83_2 = circles_load(t + 109 * TILE + k);
        const circles_lane v87 = v63 + v83_2;
        circles_store(t + 106 * TILE + k, v87);
    }
    circles_each_exp(t + 107 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v87 = circles_load(t + 106 * TILE + k);
        const circles_lane v88 = circles_load(t + 107 * TILE + k);
        const circles_lane v89 = v87 * v88;
        circles_store(t + 110 * TILE + k, v89);
        const circles_lane v77 = circles_load(t + 105 * TILE + k);
        const circles_lane v86 = circles_load(t + 4 * TILE + k);
        const circles_lane v90 = v77 + v86;
        circles_store(t + 111 * TILE + k, v90);
    }

    /* layer 8: coupling, forward */
    circles_matvec(t + 387 * TILE, flow_8_net_1_weight, 1, 1, t + 110 * TILE, flow_8_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v91 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v92 = circles_select_lt(circles_set(0.0f), v91, v91, circles_set(0.0f));
            circles_store(t + (547 + j) * TILE + k, v92);
        }
    circles_matvec(t + 387 * TILE, flow_8_net_2_weight, 32, 1, t + 547 * TILE, flow_8_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v93 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v94 = circles_select_lt(circles_set(0.0f), v93, v93, circles_set(0.0f));
            circles_store(t + (579 + j) * TILE + k, v94);
        }
    circles_matvec(t + 112 * TILE, flow_8_net_3_weight, 32, 1, t + 579 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v95_1 = circles_load(t + 112 * TILE + k);
        const circles_lane v95_2 = circles_load(t + 113 * TILE + k);
        const circles_lane v96_1 = v95_1 + flow_8_net_3_bias[0];
        circles_store(t + 114 * TILE + k, v96_1);
        const circles_lane v96_2 = v95_2 + flow_8_net_3_bias[1];
        circles_store(t + 115 * TILE + k, v96_2);
        const circles_lane v97 = v96_1 * s[15];
        circles_store(t + 4 * TILE + k, v97);
    }
    circles_each_tanh(t + 105 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v98 = circles_load(t + 105 * TILE + k);
        const circles_lane v99 = v98 * s[14];
        circles_store(t + 4 * TILE + k, v99);
        const circles_lane v76 = circles_load(t + 104 * TILE + k);
        const circles_lane v96_2 = circles_load(t + 115 * TILE + k);
        const circles_lane v100 = v76 + v96_2;
        circles_store(t + 112 * TILE + k, v100);
    }
    circles_each_exp(t + 113 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v100 = circles_load(t + 112 * TILE + k);
        const circles_lane v101 = circles_load(t + 113 * TILE + k);
        const circles_lane v102 = v100 * v101;
        circles_store(t + 116 * TILE + k, v102);
        const circles_lane v90 = circles_load(t + 111 * TILE + k);
        const circles_lane v99 = circles_load(t + 4 * TILE + k);
        const circles_lane v103 = v90 + v99;
        circles_store(t + 117 * TILE + k, v103);
    }

    /* layer 9: coupling, forward */
    circles_matvec(t + 387 * TILE, flow_9_net_1_weight, 1, 1, t + 116 * TILE, flow_9_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v104 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v105 = circles_select_lt(circles_set(0.0f), v104, v104, circles_set(0.0f));
            circles_store(t + (611 + j) * TILE + k, v105);
        }
    circles_matvec(t + 387 * TILE, flow_9_net_2_weight, 32, 1, t + 611 * TILE, flow_9_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v106 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v107 = circles_select_lt(circles_set(0.0f), v106, v106, circles_set(0.0f));
            circles_store(t + (643 + j) * TILE + k, v107);
        }
    circles_matvec(t + 118 * TILE, flow_9_net_3_weight, 32, 1, t + 643 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v108_1 = circles_load(t + 118 * TILE + k);
        const circles_lane v108_2 = circles_load(t + 119 * TILE + k);
        const circles_lane v109_1 = v108_1 + flow_9_net_3_bias[0];
        circles_store(t + 120 * TILE + k, v109_1);
        const circles_lane v109_2 = v108_2 + flow_9_net_3_bias[1];
        circles_store(t + 121 * TILE + k, v109_2);
        const circles_lane v110 = v109_1 * s[17];
        circles_store(t + 4 * TILE + k, v110);
    }
    circles_each_tanh(t + 111 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v111 = circles_load(t + 111 * TILE + k);
        const circles_lane v112 = v111 * s[16];
        circles_store(t + 4 * TILE + k, v112);
        const circles_lane v89 = circles_load(t + 110 * TILE + k);
        const circles_lane v109_2 = circles_load(t + 121 * TILE + k);
        const circles_lane v113 = v89 + v109_2;
        circles_store(t + 118 * TILE + k, v113);
    }
    circles_each_exp(t + 119 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v113 = circles_load(t + 118 * TILE + k);
        const circles_lane v114 = circles_load(t + 119 * TILE + k);
        const circles_lane v115 = v113 * v114;
        circles_store(t + 122 * TILE + k, v115);
        const circles_lane v103 = circles_load(t + 117 * TILE + k);
        const circles_lane v112 = circles_load(t + 4 * TILE + k);
        const circles_lane v116 = v103 + v112;
        circles_store(t + 123 * TILE + k, v116);
    }

    /* layer 10: coupling, forward */
    circles_matvec(t + 387 * TILE, flow_10_net_1_weight, 1, 1, t + 122 * TILE, flow_10_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v117 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v118 = circles_select_lt(circles_set(0.0f), v117, v117, circles_set(0.0f));
            circles_store(t + (675 + j) * TILE + k, v118);
        }
    circles_matvec(t + 387 * TILE, flow_10_net_2_weight, 32, 1, t + 675 * TILE, flow_10_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v119 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v120 = circles_select_lt(circles_set(0.0f), v119, v119, circles_set(0.0f));
            circles_store(t + (707 + j) * TILE + k, v120);
        }
    circles_matvec(t + 124 * TILE, flow_10_net_3_weight, 32, 1, t + 707 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v121_1 = circles_load(t + 124 * TILE + k);
        const circles_lane v121_2 = circles_load(t + 125 * TILE + k);
        const circles_lane v122_1 = v121_1 + flow_10_net_3_bias[0];
        circles_store(t + 126 * TILE + k, v122_1);
        const circles_lane v122_2 = v121_2 + flow_10_net_3_bias[1];
        circles_store(t + 127 * TILE + k, v122_2);
        const circles_lane v123 = v122_1 * s[19];
        circles_store(t + 4 * TILE + k, v123);
    }
    circles_each_tanh(t + 117 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v124 = circles_load(t + 117 * TILE + k);
        const circles_lane v125 = v124 * s[18];
        circles_store(t + 4 * TILE + k, v125);
        const circles_lane v102 = circles_load(t + 116 * TILE + k);
        const circles_lane v122_2 = circles_load(t + 127 * TILE + k);
        const circles_lane v126 = v102 + v122_2;
        circles_store(t + 124 * TILE + k, v126);
    }
    circles_each_exp(t + 125 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v126 = circles_load(t + 124 * TILE + k);
        const circles_lane v127 = circles_load(t + 125 * TILE + k);
        const circles_lane v128 = v126 * v127;
        circles_store(t + 128 * TILE + k, v128);
        const circles_lane v116 = circles_load(t + 123 * TILE + k);
        const circles_lane v125 = circles_load(t + 4 * TILE + k);
        const circles_lane v129 = v116 + v125;
        circles_store(t + 129 * TILE + k, v129);
    }
#undef TILE
}

static CIRCLES_PART void circles_grad_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
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
    size_t k, j;

    /* layer 11: coupling, forward */
    circles_matvec(t + 387 * TILE, flow_11_net_1_weight, 1, 1, t + 128 * TILE, flow_11_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v130 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v131 = circles_select_lt(circles_set(0.0f), v130, v130, circles_set(0.0f));
            circles_store(t + (739 + j) * TILE + k, v131);
        }
    circles_matvec(t + 387 * TILE, flow_11_net_2_weight, 32, 1, t + 739 * TILE, flow_11_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v132 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v133 = circles_select_lt(circles_set(0.0f), v132, v132, circles_set(0.0f));
            circles_store(t + (771 + j) * TILE + k, v133);
        }
    circles_matvec(t + 387 * TILE, flow_11_net_3_weight, 32, 1, t + 771 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v134_1 = circles_load(t + 387 * TILE + k);
        const circles_lane v134_2 = circles_load(t + 388 * TILE + k);
        const circles_lane v135_1 = v134_1 + flow_11_net_3_bias[0];
        circles_store(t + 389 * TILE + k, v135_1);
        const circles_lane v135_2 = v134_2 + flow_11_net_3_bias[1];
        circles_store(t + 390 * TILE + k, v135_2);
        const circles_lane v136 = v135_1 * s[21];
        circles_store(t + 4 * TILE + k, v136);
    }
    circles_each_tanh(t + 123 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v137 = circles_load(t + 123 * TILE + k);
        const circles_lane v138 = v137 * s[20];
        circles_store(t + 4 * TILE + k, v138);
        const circles_lane v115 = circles_load(t + 122 * TILE + k);
        const circles_lane v135_2 = circles_load(t + 390 * TILE + k);
        const circles_lane v139 = v115 + v135_2;
        circles_store(t + 130 * TILE + k, v139);
    }
    circles_each_exp(t + 387 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v139 = circles_load(t + 130 * TILE + k);
        const circles_lane v140 = circles_load(t + 387 * TILE + k);
        const circles_lane v141 = v139 * v140;
        circles_store(t + 388 * TILE + k, v141);
        const circles_lane v129 = circles_load(t + 129 * TILE + k);
        const circles_lane v138 = circles_load(t + 4 * TILE + k);
        const circles_lane v142 = v129 + v138;
        circles_store(t + 391 * TILE + k, v142);
    }

    /* layer 12: coupling, forward */
    circles_matvec(t + 803 * TILE, flow_12_net_1_weight, 1, 1, t + 388 * TILE, flow_12_net_1_bias, 1, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v143 = circles_load(t + (803 + j) * TILE + k);
            const circles_lane v144 = circles_select_lt(circles_set(0.0f), v143, v143, circles_set(0.0f));
            circles_store(t + (835 + j) * TILE + k, v144);
        }
    circles_matvec(t + 803 * TILE, flow_12_net_2_weight, 32, 1, t + 835 * TILE, flow_12_net_2_bias, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v145 = circles_load(t + (803 + j) * TILE + k);
            const circles_lane v146 = circles_select_lt(circles_set(0.0f), v145, v145, circles_set(0.0f));
            circles_store(t + (867 + j) * TILE + k, v146);
        }
    circles_matvec(t + 392 * TILE, flow_12_net_3_weight, 32, 1, t + 867 * TILE, NULL, 32, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v147_1 = circles_load(t + 392 * TILE + k);
        const circles_lane v147_2 = circles_load(t + 393 * TILE + k);
        const circles_lane v148_1 = v147_1 + flow_12_net_3_bias[0];
        circles_store(t + 394 * TILE + k, v148_1);
        const circles_lane v148_2 = v147_2 + flow_12_net_3_bias[1];
        circles_store(t + 395 * TILE + k, v148_2);
        const circles_lane v149 = v148_1 * s[23];
        circles_store(t + 4 * TILE + k, v149);
    }
    circles_each_tanh(t + 129 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v150 = circles_load(t + 129 * TILE + k);
        const circles_lane v151 = v150 * s[22];
        circles_store(t + 4 * TILE + k, v151);
        const circles_lane v128 = circles_load(t + 128 * TILE + k);
        const circles_lane v148_2 = circles_load(t + 395 * TILE + k);
        const circles_lane v152 = v128 + v148_2;
        circles_store(t + 392 * TILE + k, v152);
    }
    circles_each_exp(t + 393 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v152 = circles_load(t + 392 * TILE + k);
        const circles_lane v153 = circles_load(t + 393 * TILE + k);
        const circles_lane v154 = v152 * v153;
        circles_store(t + 396 * TILE + k, v154);
        const circles_lane v142 = circles_load(t + 391 * TILE + k);
        const circles_lane v151 = circles_load(t + 4 * TILE + k);
        const circles_lane v141 = circles_load(t + 388 * TILE + k);
        const circles_lane v160 = v142 + v151 + (((v154 * v154) + (v141 * v141)) * (-0.5f) - 1.837877f);
        circles_store(t + 397 * TILE + k, v160);
    }
    {
        const circles_lane zero = circles_set(0);
        circles_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v160 = circles_load(t + 397 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            g0 += w * (-v160);
            const circles_lane v165 = (-w) * (-0.5f);
            const circles_lane v154 = circles_load(t + 396 * TILE + k);
            const circles_lane v141 = circles_load(t + 388 * TILE + k);
            const circles_lane v166_1 = v154 * v165;
            const circles_lane v166_2 = v141 * v165;
            const circles_lane v167_1 = v166_1 + v166_1;
            circles_store(t + 398 * TILE + k, v167_1);
            const circles_lane v167_2 = v166_2 + v166_2;
            circles_store(t + 399 * TILE + k, v167_2);
        }
        total[0] += (double)circles_hsum(g0);
    }

    /* layer 12: coupling, forward, adjoint */
    {
        const circles_lane zero = circles_set(0);
        circles_lane g1 = zero, g2 = zero, g3 = zero, g4 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v153 = circles_load(t + 393 * TILE + k);
            const circles_lane v167_1 = circles_load(t + 398 * TILE + k);
            const circles_lane v168 = v153 * v167_1;
            circles_store(t + 4 * TILE + k, v168);
            g1 += v168;
            const circles_lane v152 = circles_load(t + 392 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v172 = v153 * (v152 * v167_1) - w;
            const circles_lane v150 = circles_load(t + 129 * TILE + k);
            g2 += v150 * v172;
            const circles_lane v178 = (v172 * s[22]) * (1.0f - v150 * v150);
            g3 += v178;
            const circles_lane v148_1 = circles_load(t + 394 * TILE + k);
            g4 += v148_1 * v178;
            const circles_lane v183_1 = v178 * s[23];
            circles_store(t + 396 * TILE + k, v183_1);
            const circles_lane v183_2 = v168;
            circles_store(t + 397 * TILE + k, v183_2);
        }
        total[1] += (double)circles_hsum(g1);
        total[2] += (double)circles_hsum(g2);
        total[3] += (double)circles_hsum(g3);
        total[4] += (double)circles_hsum(g4);
    }
    circles_outer(total + 5, t + 396 * TILE, t + 867 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 803 * TILE, flow_12_net_3_weight, 1, 32, t + 396 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v146 = circles_load(t + (867 + j) * TILE + k);
            const circles_lane v185 = circles_load(t + (803 + j) * TILE + k);
            const circles_lane v186 = circles_select_lt(circles_set(0.0f), v146, v185, circles_set(0.0f));
            circles_store(t + (899 + j) * TILE + k, v186);
        }
    circles_outer(total + 69, t + 899 * TILE, t + 835 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g1093 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v186 = circles_load(t + (899 + j) * TILE + k);
            g1093 += v186;
        }
        total[1093 + j] += (double)circles_hsum(g1093);
    }

    /* layer 12: coupling, forward, adjoint */
    circles_matvec(t + 803 * TILE, flow_12_net_2_weight, 1, 32, t + 899 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v144 = circles_load(t + (835 + j) * TILE + k);
            const circles_lane v189 = circles_load(t + (803 + j) * TILE + k);
            const circles_lane v190 = circles_select_lt(circles_set(0.0f), v144, v189, circles_set(0.0f));
            circles_store(t + (867 + j) * TILE + k, v190);
        }
    circles_outer(total + 1125, t + 867 * TILE, t + 388 * TILE, NULL, 0, 32, 1, TILE, m);
#undef TILE
}

static CIRCLES_PART void circles_grad_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_10_net_1_weight = params + 10684; /* flow.10.net.1.weight [32, 1] */
    const float *flow_10_net_2_weight = params + 10748; /* flow.10.net.2.weight [32, 32] */
    const float *flow_10_net_3_weight = params + 11804; /* flow.10.net.3.weight [2, 32] */
    const float *flow_11_net_1_weight = params + 11871; /* flow.11.net.1.weight [32, 1] */
    const float *flow_11_net_2_weight = params + 11935; /* flow.11.net.2.weight [32, 32] */
    const float *flow_11_net_3_weight = params + 12991; /* flow.11.net.3.weight [2, 32] */
    const float *flow_12_net_1_weight = params + 13058; /* flow.12.net.1.weight [32, 1] */
#define TILE 64
    size_t k, j;
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g1157 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v190 = circles_load(t + (867 + j) * TILE + k);
            g1157 += v190;
        }
        total[1157 + j] += (double)circles_hsum(g1157);
    }

    /* layer 12: coupling, forward, adjoint */
    circles_matvec(t + 129 * TILE, flow_12_net_1_weight, 1, 1, t + 867 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g1189 = zero, g1190 = zero, g1191 = zero, g1192 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v167_2 = circles_load(t + 399 * TILE + k);
            const circles_lane v193 = circles_load(t + 129 * TILE + k);
            const circles_lane v194 = v167_2 + v193;
            const circles_lane v140 = circles_load(t + 387 * TILE + k);
            const circles_lane v195 = v140 * v194;
            circles_store(t + 388 * TILE + k, v195);
            g1189 += v195;
            const circles_lane v139 = circles_load(t + 130 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v199 = v140 * (v139 * v194) - w;
            const circles_lane v137 = circles_load(t + 123 * TILE + k);
            g1190 += v137 * v199;
            const circles_lane v205 = (v199 * s[20]) * (1.0f - v137 * v137);
            g1191 += v205;
            const circles_lane v135_1 = circles_load(t + 389 * TILE + k);
            g1192 += v135_1 * v205;
            const circles_lane v210_1 = v205 * s[21];
            circles_store(t + 391 * TILE + k, v210_1);
            const circles_lane v210_2 = v195;
            circles_store(t + 392 * TILE + k, v210_2);
        }
        total[1189] += (double)circles_hsum(g1189);
        total[1190] += (double)circles_hsum(g1190);
        total[1191] += (double)circles_hsum(g1191);
        total[1192] += (double)circles_hsum(g1192);
    }

    /* layer 11: coupling, forward, adjoint */
    circles_outer(total + 1193, t + 391 * TILE, t + 771 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 803 * TILE, flow_11_net_3_weight, 1, 32, t + 391 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v133 = circles_load(t + (771 + j) * TILE + k);
            const circles_lane v212 = circles_load(t + (803 + j) * TILE + k);
            const circles_lane v213 = circles_select_lt(circles_set(0.0f), v133, v212, circles_set(0.0f));
            circles_store(t + (835 + j) * TILE + k, v213);
        }
    circles_outer(total + 1257, t + 835 * TILE, t + 739 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g2281 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v213 = circles_load(t + (835 + j) * TILE + k);
            g2281 += v213;
        }
        total[2281 + j] += (double)circles_hsum(g2281);
    }

    /* layer 11: coupling, forward, adjoint */
    circles_matvec(t + 771 * TILE, flow_11_net_2_weight, 1, 32, t + 835 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v131 = circles_load(t + (739 + j) * TILE + k);
            const circles_lane v216 = circles_load(t + (771 + j) * TILE + k);
            const circles_lane v217 = circles_select_lt(circles_set(0.0f), v131, v216, circles_set(0.0f));
            circles_store(t + (803 + j) * TILE + k, v217);
        }
    circles_outer(total + 2313, t + 803 * TILE, t + 128 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g2345 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v217 = circles_load(t + (803 + j) * TILE + k);
            g2345 += v217;
        }
        total[2345 + j] += (double)circles_hsum(g2345);
    }

    /* layer 11: coupling, forward, adjoint */
    circles_matvec(t + 123 * TILE, flow_11_net_1_weight, 1, 1, t + 803 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g2377 = zero, g2378 = zero, g2379 = zero, g2380 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v168 = circles_load(t + 4 * TILE + k);
            const circles_lane v220 = circles_load(t + 123 * TILE + k);
            const circles_lane v221 = v168 + v220;
            const circles_lane v127 = circles_load(t + 125 * TILE + k);
            const circles_lane v222 = v127 * v221;
            circles_store(t + 128 * TILE + k, v222);
            g2377 += v222;
            const circles_lane v126 = circles_load(t + 124 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v226 = v127 * (v126 * v221) - w;
            const circles_lane v124 = circles_load(t + 117 * TILE + k);
            g2378 += v124 * v226;
            const circles_lane v232 = (v226 * s[18]) * (1.0f - v124 * v124);
            g2379 += v232;
            const circles_lane v122_1 = circles_load(t + 126 * TILE + k);
            g2380 += v122_1 * v232;
            const circles_lane v237_1 = v232 * s[19];
            circles_store(t + 129 * TILE + k, v237_1);
            const circles_lane v237_2 = v222;
            circles_store(t + 130 * TILE + k, v237_2);
        }
        total[2377] += (double)circles_hsum(g2377);
        total[2378] += (double)circles_hsum(g2378);
        total[2379] += (double)circles_hsum(g2379);
        total[2380] += (double)circles_hsum(g2380);
    }

    /* layer 10: coupling, forward, adjoint */
    circles_outer(total + 2381, t + 129 * TILE, t + 707 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 739 * TILE, flow_10_net_3_weight, 1, 32, t + 129 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v120 = circles_load(t + (707 + j) * TILE + k);
            const circles_lane v239 = circles_load(t + (739 + j) * TILE + k);
            const circles_lane v240 = circles_select_lt(circles_set(0.0f), v120, v239, circles_set(0.0f));
            circles_store(t + (771 + j) * TILE + k, v240);
        }
    circles_outer(total + 2445, t + 771 * TILE, t + 675 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g3469 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v240 = circles_load(t + (771 + j) * TILE + k);
            g3469 += v240;
        }
        total[3469 + j] += (double)circles_hsum(g3469);
    }

    /* layer 10: coupling, forward, adjoint */
    circles_matvec(t + 707 * TILE, flow_10_net_2_weight, 1, 32, t + 771 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v118 = circles_load(t + (675 + j) * TILE + k);
            const circles_lane v243 = circles_load(t + (707 + j) * TILE + k);
            const circles_lane v244 = circles_select_lt(circles_set(0.0f), v118, v243, circles_set(0.0f));
            circles_store(t + (739 + j) * TILE + k, v244);
        }
    circles_outer(total + 3501, t + 739 * TILE, t + 122 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g3533 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v244 = circles_load(t + (739 + j) * TILE + k);
            g3533 += v244;
        }
        total[3533 + j] += (double)circles_hsum(g3533);
    }

    /* layer 10: coupling, forward, adjoint */
    circles_matvec(t + 4 * TILE, flow_10_net_1_weight, 1, 1, t + 739 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g3565 = zero, g3566 = zero, g3567 = zero, g3568 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v195 = circles_load(t + 388 * TILE + k);
            const circles_lane v247 = circles_load(t + 4 * TILE + k);
            const circles_lane v248 = v195 + v247;
            const circles_lane v114 = circles_load(t + 119 * TILE + k);
            const circles_lane v249 = v114 * v248;
            circles_store(t + 117 * TILE + k, v249);
            g3565 += v249;
            const circles_lane v113 = circles_load(t + 118 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v253 = v114 * (v113 * v248) - w;
            const circles_lane v111 = circles_load(t + 111 * TILE + k);
            g3566 += v111 * v253;
            const circles_lane v259 = (v253 * s[16]) * (1.0f - v111 * v111);
            g3567 += v259;
            const circles_lane v109_1 = circles_load(t + 120 * TILE + k);
            g3568 += v109_1 * v259;
            const circles_lane v264_1 = v259 * s[17];
            circles_store(t + 122 * TILE + k, v264_1);
            const circles_lane v264_2 = v249;
            circles_store(t + 123 * TILE + k, v264_2);
        }
        total[3565] += (double)circles_hsum(g3565);
        total[3566] += (double)circles_hsum(g3566);
        total[3567] += (double)circles_hsum(g3567);
        total[3568] += (double)circles_hsum(g3568);
    }
#undef TILE
}

static CIRCLES_PART void circles_grad_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_7_net_2_weight = params + 7187; /* flow.7.net.2.weight [32, 32] */
    const float *flow_7_net_3_weight = params + 8243; /* flow.7.net.3.weight [2, 32] */
    const float *flow_8_net_1_weight = params + 8310; /* flow.8.net.1.weight [32, 1] */
    const float *flow_8_net_2_weight = params + 8374; /* flow.8.net.2.weight [32, 32] */
    const float *flow_8_net_3_weight = params + 9430; /* flow.8.net.3.weight [2, 32] */
    const float *flow_9_net_1_weight = params + 9497; /* flow.9.net.1.weight [32, 1] */
    const float *flow_9_net_2_weight = params + 9561; /* flow.9.net.2.weight [32, 32] */
    const float *flow_9_net_3_weight = params + 10617; /* flow.9.net.3.weight [2, 32] */
#define TILE 64
    size_t k, j;

    /* layer 9: coupling, forward, adjoint */
    circles_outer(total + 3569, t + 122 * TILE, t + 643 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 387 * TILE, flow_9_net_3_weight, 1, 32, t + 122 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v107 = circles_load(t + (643 + j) * TILE + k);
            const circles_lane v266 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v267 = circles_select_lt(circles_set(0.0f), v107, v266, circles_set(0.0f));
            circles_store(t + (675 + j) * TILE + k, v267);
        }
    circles_outer(total + 3633, t + 675 * TILE, t + 611 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g4657 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v267 = circles_load(t + (675 + j) * TILE + k);
            g4657 += v267;
        }
        total[4657 + j] += (double)circles_hsum(g4657);
    }

    /* layer 9: coupling, forward, adjoint */
    circles_matvec(t + 387 * TILE, flow_9_net_2_weight, 1, 32, t + 675 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v105 = circles_load(t + (611 + j) * TILE + k);
            const circles_lane v270 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v271 = circles_select_lt(circles_set(0.0f), v105, v270, circles_set(0.0f));
            circles_store(t + (643 + j) * TILE + k, v271);
        }
    circles_outer(total + 4689, t + 643 * TILE, t + 116 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g4721 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v271 = circles_load(t + (643 + j) * TILE + k);
            g4721 += v271;
        }
        total[4721 + j] += (double)circles_hsum(g4721);
    }

    /* layer 9: coupling, forward, adjoint */
    circles_matvec(t + 4 * TILE, flow_9_net_1_weight, 1, 1, t + 643 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g4753 = zero, g4754 = zero, g4755 = zero, g4756 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v222 = circles_load(t + 128 * TILE + k);
            const circles_lane v274 = circles_load(t + 4 * TILE + k);
            const circles_lane v275 = v222 + v274;
            const circles_lane v101 = circles_load(t + 113 * TILE + k);
            const circles_lane v276 = v101 * v275;
            circles_store(t + 111 * TILE + k, v276);
            g4753 += v276;
            const circles_lane v100 = circles_load(t + 112 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v280 = v101 * (v100 * v275) - w;
            const circles_lane v98 = circles_load(t + 105 * TILE + k);
            g4754 += v98 * v280;
            const circles_lane v286 = (v280 * s[14]) * (1.0f - v98 * v98);
            g4755 += v286;
            const circles_lane v96_1 = circles_load(t + 114 * TILE + k);
            g4756 += v96_1 * v286;
            const circles_lane v291_1 = v286 * s[15];
            circles_store(t + 118 * TILE + k, v291_1);
            const circles_lane v291_2 = v276;
            circles_store(t + 119 * TILE + k, v291_2);
        }
        total[4753] += (double)circles_hsum(g4753);
        total[4754] += (double)circles_hsum(g4754);
        total[4755] += (double)circles_hsum(g4755);
        total[4756] += (double)circles_hsum(g4756);
    }

    /* layer 8: coupling, forward, adjoint */
    circles_outer(total + 4757, t + 118 * TILE, t + 579 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 387 * TILE, flow_8_net_3_weight, 1, 32, t + 118 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v94 = circles_load(t + (579 + j) * TILE + k);
            const circles_lane v293 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v294 = circles_select_lt(circles_set(0.0f), v94, v293, circles_set(0.0f));
            circles_store(t + (611 + j) * TILE + k, v294);
        }
    circles_outer(total + 4821, t + 611 * TILE, t + 547 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g5845 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v294 = circles_load(t + (611 + j) * TILE + k);
            g5845 += v294;
        }
        total[5845 + j] += (double)circles_hsum(g5845);
    }

    /* layer 8: coupling, forward, adjoint */
    circles_matvec(t + 387 * TILE, flow_8_net_2_weight, 1, 32, t + 611 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v92 = circles_load(t + (547 + j) * TILE + k);
            const circles_lane v297 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v298 = circles_select_lt(circles_set(0.0f), v92, v297, circles_set(0.0f));
            circles_store(t + (579 + j) * TILE + k, v298);
        }
    circles_outer(total + 5877, t + 579 * TILE, t + 110 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g5909 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v298 = circles_load(t + (579 + j) * TILE + k);
            g5909 += v298;
        }
        total[5909 + j] += (double)circles_hsum(g5909);
    }

    /* layer 8: coupling, forward, adjoint */
    circles_matvec(t + 4 * TILE, flow_8_net_1_weight, 1, 1, t + 579 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g5941 = zero, g5942 = zero, g5943 = zero, g5944 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v249 = circles_load(t + 117 * TILE + k);
            const circles_lane v301 = circles_load(t + 4 * TILE + k);
            const circles_lane v302 = v249 + v301;
            const circles_lane v88 = circles_load(t + 107 * TILE + k);
            const circles_lane v303 = v88 * v302;
            circles_store(t + 105 * TILE + k, v303);
            g5941 += v303;
            const circles_lane v87 = circles_load(t + 106 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v307 = v88 * (v87 * v302) - w;
            const circles_lane v85 = circles_load(t + 99 * TILE + k);
            g5942 += v85 * v307;
            const circles_lane v313 = (v307 * s[12]) * (1.0f - v85 * v85);
            g5943 += v313;
            const circles_lane v83_1 = circles_load(t + 108 * TILE + k);
            g5944 += v83_1 * v313;
            const circles_lane v318_1 = v313 * s[13];
            circles_store(t + 112 * TILE + k, v318_1);
            const circles_lane v318_2 = v303;
            circles_store(t + 113 * TILE + k, v318_2);
        }
        total[5941] += (double)circles_hsum(g5941);
        total[5942] += (double)circles_hsum(g5942);
        total[5943] += (double)circles_hsum(g5943);
        total[5944] += (double)circles_hsum(g5944);
    }

    /* layer 7: coupling, forward, adjoint */
    circles_outer(total + 5945, t + 112 * TILE, t + 515 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 387 * TILE, flow_7_net_3_weight, 1, 32, t + 112 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v81 = circles_load(t + (515 + j) * TILE + k);
            const circles_lane v320 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v321 = circles_select_lt(circles_set(0.0f), v81, v320, circles_set(0.0f));
            circles_store(t + (547 + j) * TILE + k, v321);
        }
    circles_outer(total + 6009, t + 547 * TILE, t + 483 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g7033 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v321 = circles_load(t + (547 + j) * TILE + k);
            g7033 += v321;
        }
        total[7033 + j] += (double)circles_hsum(g7033);
    }

    /* layer 7: coupling, forward, adjoint */
    circles_matvec(t + 387 * TILE, flow_7_net_2_weight, 1, 32, t + 547 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v79 = circles_load(t + (483 + j) * TILE + k);
            const circles_lane v324 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v325 = circles_select_lt(circles_set(0.0f), v79, v324, circles_set(0.0f));
            circles_store(t + (515 + j) * TILE + k, v325);
        }
    circles_outer(total + 7065, t + 515 * TILE, t + 104 * TILE, NULL, 0, 32, 1, TILE, m);
#undef TILE
}

static CIRCLES_PART void circles_grad_tile6(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_5_net_1_weight = params + 4749; /* flow.5.net.1.weight [32, 1] */
    const float *flow_5_net_2_weight = params + 4813; /* flow.5.net.2.weight [32, 32] */
    const float *flow_5_net_3_weight = params + 5869; /* flow.5.net.3.weight [2, 32] */
    const float *flow_6_net_1_weight = params + 5936; /* flow.6.net.1.weight [32, 1] */
    const float *flow_6_net_2_weight = params + 6000; /* flow.6.net.2.weight [32, 32] */
    const float *flow_6_net_3_weight = params + 7056; /* flow.6.net.3.weight [2, 32] */
    const float *flow_7_net_1_weight = params + 7123; /* flow.7.net.1.weight [32, 1] */
#define TILE 64
    size_t k, j;
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g7097 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v325 = circles_load(t + (515 + j) * TILE + k);
            g7097 += v325;
        }
        total[7097 + j] += (double)circles_hsum(g7097);
    }

    /* layer 7: coupling, forward, adjoint */
    circles_matvec(t + 4 * TILE, flow_7_net_1_weight, 1, 1, t + 515 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g7129 = zero, g7130 = zero, g7131 = zero, g7132 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v276 = circles_load(t + 111 * TILE + k);
            const circles_lane v328 = circles_load(t + 4 * TILE + k);
            const circles_lane v329 = v276 + v328;
            const circles_lane v75 = circles_load(t + 101 * TILE + k);
            const circles_lane v330 = v75 * v329;
            circles_store(t + 99 * TILE + k, v330);
            g7129 += v330;
            const circles_lane v74 = circles_load(t + 100 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v334 = v75 * (v74 * v329) - w;
            const circles_lane v72 = circles_load(t + 29 * TILE + k);
            g7130 += v72 * v334;
            const circles_lane v340 = (v334 * s[10]) * (1.0f - v72 * v72);
            g7131 += v340;
            const circles_lane v70_1 = circles_load(t + 102 * TILE + k);
            g7132 += v70_1 * v340;
            const circles_lane v345_1 = v340 * s[11];
            circles_store(t + 106 * TILE + k, v345_1);
            const circles_lane v345_2 = v330;
            circles_store(t + 107 * TILE + k, v345_2);
        }
        total[7129] += (double)circles_hsum(g7129);
        total[7130] += (double)circles_hsum(g7130);
        total[7131] += (double)circles_hsum(g7131);
        total[7132] += (double)circles_hsum(g7132);
    }

    /* layer 6: coupling, forward, adjoint */
    circles_outer(total + 7133, t + 106 * TILE, t + 451 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 387 * TILE, flow_6_net_3_weight, 1, 32, t + 106 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v68 = circles_load(t + (451 + j) * TILE + k);
            const circles_lane v347 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v348 = circles_select_lt(circles_set(0.0f), v68, v347, circles_set(0.0f));
            circles_store(t + (483 + j) * TILE + k, v348);
        }
    circles_outer(total + 7197, t + 483 * TILE, t + 419 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g8221 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v348 = circles_load(t + (483 + j) * TILE + k);
            g8221 += v348;
        }
        total[8221 + j] += (double)circles_hsum(g8221);
    }

    /* layer 6: coupling, forward, adjoint */
    circles_matvec(t + 387 * TILE, flow_6_net_2_weight, 1, 32, t + 483 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v66 = circles_load(t + (419 + j) * TILE + k);
            const circles_lane v351 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v352 = circles_select_lt(circles_set(0.0f), v66, v351, circles_set(0.0f));
            circles_store(t + (451 + j) * TILE + k, v352);
        }
    circles_outer(total + 8253, t + 451 * TILE, t + 34 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g8285 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v352 = circles_load(t + (451 + j) * TILE + k);
            g8285 += v352;
        }
        total[8285 + j] += (double)circles_hsum(g8285);
    }

    /* layer 6: coupling, forward, adjoint */
    circles_matvec(t + 4 * TILE, flow_6_net_1_weight, 1, 1, t + 451 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g8317 = zero, g8318 = zero, g8319 = zero, g8320 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v303 = circles_load(t + 105 * TILE + k);
            const circles_lane v355 = circles_load(t + 4 * TILE + k);
            const circles_lane v356 = v303 + v355;
            const circles_lane v62 = circles_load(t + 31 * TILE + k);
            const circles_lane v357 = v62 * v356;
            circles_store(t + 29 * TILE + k, v357);
            g8317 += v357;
            const circles_lane v61 = circles_load(t + 30 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v361 = v62 * (v61 * v356) - w;
            const circles_lane v59 = circles_load(t + 23 * TILE + k);
            g8318 += v59 * v361;
            const circles_lane v367 = (v361 * s[8]) * (1.0f - v59 * v59);
            g8319 += v367;
            const circles_lane v57_1 = circles_load(t + 32 * TILE + k);
            g8320 += v57_1 * v367;
            const circles_lane v372_1 = v367 * s[9];
            circles_store(t + 100 * TILE + k, v372_1);
            const circles_lane v372_2 = v357;
            circles_store(t + 101 * TILE + k, v372_2);
        }
        total[8317] += (double)circles_hsum(g8317);
        total[8318] += (double)circles_hsum(g8318);
        total[8319] += (double)circles_hsum(g8319);
        total[8320] += (double)circles_hsum(g8320);
    }

    /* layer 5: coupling, forward, adjoint */
    circles_outer(total + 8321, t + 100 * TILE, t + 355 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 387 * TILE, flow_5_net_3_weight, 1, 32, t + 100 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v55 = circles_load(t + (355 + j) * TILE + k);
            const circles_lane v374 = circles_load(t + (387 + j) * TILE + k);
            const circles_lane v375 = circles_select_lt(circles_set(0.0f), v55, v374, circles_set(0.0f));
            circles_store(t + (419 + j) * TILE + k, v375);
        }
    circles_outer(total + 8385, t + 419 * TILE, t + 323 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g9409 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v375 = circles_load(t + (419 + j) * TILE + k);
            g9409 += v375;
        }
        total[9409 + j] += (double)circles_hsum(g9409);
    }

    /* layer 5: coupling, forward, adjoint */
    circles_matvec(t + 355 * TILE, flow_5_net_2_weight, 1, 32, t + 419 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v53 = circles_load(t + (323 + j) * TILE + k);
            const circles_lane v378 = circles_load(t + (355 + j) * TILE + k);
            const circles_lane v379 = circles_select_lt(circles_set(0.0f), v53, v378, circles_set(0.0f));
            circles_store(t + (387 + j) * TILE + k, v379);
        }
    circles_outer(total + 9441, t + 387 * TILE, t + 28 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g9473 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v379 = circles_load(t + (387 + j) * TILE + k);
            g9473 += v379;
        }
        total[9473 + j] += (double)circles_hsum(g9473);
    }

    /* layer 5: coupling, forward, adjoint */
    circles_matvec(t + 4 * TILE, flow_5_net_1_weight, 1, 1, t + 387 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g9505 = zero, g9506 = zero, g9507 = zero, g9508 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v330 = circles_load(t + 99 * TILE + k);
            const circles_lane v382 = circles_load(t + 4 * TILE + k);
            const circles_lane v383 = v330 + v382;
            const circles_lane v49 = circles_load(t + 25 * TILE + k);
            const circles_lane v384 = v49 * v383;
            circles_store(t + 23 * TILE + k, v384);
            g9505 += v384;
            const circles_lane v48 = circles_load(t + 24 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v388 = v49 * (v48 * v383) - w;
            const circles_lane v46 = circles_load(t + 17 * TILE + k);
            g9506 += v46 * v388;
            const circles_lane v394 = (v388 * s[6]) * (1.0f - v46 * v46);
            g9507 += v394;
            const circles_lane v44_1 = circles_load(t + 26 * TILE + k);
            g9508 += v44_1 * v394;
            const circles_lane v399_1 = v394 * s[7];
            circles_store(t + 30 * TILE + k, v399_1);
            const circles_lane v399_2 = v384;
            circles_store(t + 31 * TILE + k, v399_2);
        }
        total[9505] += (double)circles_hsum(g9505);
        total[9506] += (double)circles_hsum(g9506);
        total[9507] += (double)circles_hsum(g9507);
        total[9508] += (double)circles_hsum(g9508);
    }
#undef TILE
}

static CIRCLES_PART void circles_grad_tile7(const float *params, const float *s, size_t m, float *t, double *total)
{
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
    circles_outer(total + 9509, t + 30 * TILE, t + 291 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 99 * TILE, flow_4_net_3_weight, 1, 32, t + 30 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v42 = circles_load(t + (291 + j) * TILE + k);
            const circles_lane v401 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v402 = circles_select_lt(circles_set(0.0f), v42, v401, circles_set(0.0f));
            circles_store(t + (323 + j) * TILE + k, v402);
        }
    circles_outer(total + 9573, t + 323 * TILE, t + 259 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g10597 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v402 = circles_load(t + (323 + j) * TILE + k);
            g10597 += v402;
        }
        total[10597 + j] += (double)circles_hsum(g10597);
    }

    /* layer 4: coupling, forward, adjoint */
    circles_matvec(t + 99 * TILE, flow_4_net_2_weight, 1, 32, t + 323 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v40 = circles_load(t + (259 + j) * TILE + k);
            const circles_lane v405 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v406 = circles_select_lt(circles_set(0.0f), v40, v405, circles_set(0.0f));
            circles_store(t + (291 + j) * TILE + k, v406);
        }
    circles_outer(total + 10629, t + 291 * TILE, t + 22 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g10661 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v406 = circles_load(t + (291 + j) * TILE + k);
            g10661 += v406;
        }
        total[10661 + j] += (double)circles_hsum(g10661);
    }

    /* layer 4: coupling, forward, adjoint */
    circles_matvec(t + 4 * TILE, flow_4_net_1_weight, 1, 1, t + 291 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g10693 = zero, g10694 = zero, g10695 = zero, g10696 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v357 = circles_load(t + 29 * TILE + k);
            const circles_lane v409 = circles_load(t + 4 * TILE + k);
            const circles_lane v410 = v357 + v409;
            const circles_lane v36 = circles_load(t + 19 * TILE + k);
            const circles_lane v411 = v36 * v410;
            circles_store(t + 17 * TILE + k, v411);
            g10693 += v411;
            const circles_lane v35 = circles_load(t + 18 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v415 = v36 * (v35 * v410) - w;
            const circles_lane v33 = circles_load(t + 11 * TILE + k);
            g10694 += v33 * v415;
            const circles_lane v421 = (v415 * s[4]) * (1.0f - v33 * v33);
            g10695 += v421;
            const circles_lane v31_1 = circles_load(t + 20 * TILE + k);
            g10696 += v31_1 * v421;
            const circles_lane v426_1 = v421 * s[5];
            circles_store(t + 24 * TILE + k, v426_1);
            const circles_lane v426_2 = v411;
            circles_store(t + 25 * TILE + k, v426_2);
        }
        total[10693] += (double)circles_hsum(g10693);
        total[10694] += (double)circles_hsum(g10694);
        total[10695] += (double)circles_hsum(g10695);
        total[10696] += (double)circles_hsum(g10696);
    }

    /* layer 3: coupling, forward, adjoint */
    circles_outer(total + 10697, t + 24 * TILE, t + 227 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 99 * TILE, flow_3_net_3_weight, 1, 32, t + 24 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v29 = circles_load(t + (227 + j) * TILE + k);
            const circles_lane v428 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v429 = circles_select_lt(circles_set(0.0f), v29, v428, circles_set(0.0f));
            circles_store(t + (259 + j) * TILE + k, v429);
        }
    circles_outer(total + 10761, t + 259 * TILE, t + 195 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g11785 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v429 = circles_load(t + (259 + j) * TILE + k);
            g11785 += v429;
        }
        total[11785 + j] += (double)circles_hsum(g11785);
    }

    /* layer 3: coupling, forward, adjoint */
    circles_matvec(t + 99 * TILE, flow_3_net_2_weight, 1, 32, t + 259 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v27 = circles_load(t + (195 + j) * TILE + k);
            const circles_lane v432 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v433 = circles_select_lt(circles_set(0.0f), v27, v432, circles_set(0.0f));
            circles_store(t + (227 + j) * TILE + k, v433);
        }
    circles_outer(total + 11817, t + 227 * TILE, t + 16 * TILE, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g11849 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v433 = circles_load(t + (227 + j) * TILE + k);
            g11849 += v433;
        }
        total[11849 + j] += (double)circles_hsum(g11849);
    }

    /* layer 3: coupling, forward, adjoint */
    circles_matvec(t + 4 * TILE, flow_3_net_1_weight, 1, 1, t + 227 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g11881 = zero, g11882 = zero, g11883 = zero, g11884 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v384 = circles_load(t + 23 * TILE + k);
            const circles_lane v436 = circles_load(t + 4 * TILE + k);
            const circles_lane v437 = v384 + v436;
            const circles_lane v23 = circles_load(t + 15 * TILE + k);
            const circles_lane v438 = v23 * v437;
            g11881 += v438;
            const circles_lane v22 = circles_load(t + 14 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v442 = v23 * (v22 * v437) - w;
            const circles_lane v20 = circles_load(t + 10 * TILE + k);
            g11882 += v20 * v442;
            const circles_lane v448 = (v442 * s[2]) * (1.0f - v20 * v20);
            g11883 += v448;
            const circles_lane v18_1 = circles_load(t + 12 * TILE + k);
            g11884 += v18_1 * v448;
            const circles_lane v453_1 = v448 * s[3];
            circles_store(t + 18 * TILE + k, v453_1);
            const circles_lane v453_2 = v438;
            circles_store(t + 19 * TILE + k, v453_2);
        }
        total[11881] += (double)circles_hsum(g11881);
        total[11882] += (double)circles_hsum(g11882);
        total[11883] += (double)circles_hsum(g11883);
        total[11884] += (double)circles_hsum(g11884);
    }

    /* layer 2: coupling, forward, adjoint */
    circles_outer(total + 11885, t + 18 * TILE, t + 163 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 99 * TILE, flow_2_net_3_weight, 1, 32, t + 18 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v16 = circles_load(t + (163 + j) * TILE + k);
            const circles_lane v455 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v456 = circles_select_lt(circles_set(0.0f), v16, v455, circles_set(0.0f));
            circles_store(t + (195 + j) * TILE + k, v456);
        }
    circles_outer(total + 11949, t + 195 * TILE, t + 131 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g12973 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v456 = circles_load(t + (195 + j) * TILE + k);
            g12973 += v456;
        }
        total[12973 + j] += (double)circles_hsum(g12973);
    }

    /* layer 2: coupling, forward, adjoint */
    circles_matvec(t + 99 * TILE, flow_2_net_2_weight, 1, 32, t + 195 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v14 = circles_load(t + (131 + j) * TILE + k);
            const circles_lane v459 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v460 = circles_select_lt(circles_set(0.0f), v14, v459, circles_set(0.0f));
            circles_store(t + (163 + j) * TILE + k, v460);
        }
    circles_outer(total + 13005, t + 163 * TILE, t + 9 * TILE, NULL, 0, 32, 1, TILE, m);
#undef TILE
}

static CIRCLES_PART void circles_grad_tile8(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_net_2_weight = params + 65; /* flow.1.net.2.weight [32, 32] */
    const float *flow_1_net_3_weight = params + 1121; /* flow.1.net.3.weight [2, 32] */
    const float *flow_2_net_1_weight = params + 1188; /* flow.2.net.1.weight [32, 1] */
#define TILE 64
    size_t k, j;
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g13037 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v460 = circles_load(t + (163 + j) * TILE + k);
            g13037 += v460;
        }
        total[13037 + j] += (double)circles_hsum(g13037);
    }

    /* layer 2: coupling, forward, adjoint */
    circles_matvec(t + 4 * TILE, flow_2_net_1_weight, 1, 1, t + 163 * TILE, NULL, 32, 1, TILE, m);
    {
        const circles_lane zero = circles_set(0);
        circles_lane g13069 = zero, g13070 = zero, g13071 = zero, g13072 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v411 = circles_load(t + 17 * TILE + k);
            const circles_lane v463 = circles_load(t + 4 * TILE + k);
            const circles_lane v464 = v411 + v463;
            const circles_lane v11 = circles_load(t + 8 * TILE + k);
            const circles_lane v465 = v11 * v464;
            g13069 += v465;
            const circles_lane v10 = circles_load(t + 7 * TILE + k);
            const circles_lane w = circles_load(t + 2 * TILE + k);
            const circles_lane v469 = v11 * (v10 * v464) - w;
            const circles_lane v8 = circles_load(t + 3 * TILE + k);
            g13070 += v8 * v469;
            const circles_lane v475 = (v469 * s[0]) * (1.0f - v8 * v8);
            g13071 += v475;
            const circles_lane v6_1 = circles_load(t + 5 * TILE + k);
            g13072 += v6_1 * v475;
            const circles_lane v480_1 = v475 * s[1];
            circles_store(t + 9 * TILE + k, v480_1);
            const circles_lane v480_2 = v465;
            circles_store(t + 10 * TILE + k, v480_2);
        }
        total[13069] += (double)circles_hsum(g13069);
        total[13070] += (double)circles_hsum(g13070);
        total[13071] += (double)circles_hsum(g13071);
        total[13072] += (double)circles_hsum(g13072);
    }

    /* layer 1: coupling, forward, adjoint */
    circles_outer(total + 13073, t + 9 * TILE, t + 67 * TILE, NULL, 0, 2, 32, TILE, m);
    circles_matvec(t + 99 * TILE, flow_1_net_3_weight, 1, 32, t + 9 * TILE, NULL, 2, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v4 = circles_load(t + (67 + j) * TILE + k);
            const circles_lane v482 = circles_load(t + (99 + j) * TILE + k);
            const circles_lane v483 = circles_select_lt(circles_set(0.0f), v4, v482, circles_set(0.0f));
            circles_store(t + (2 + j) * TILE + k, v483);
        }
    circles_outer(total + 13137, t + 2 * TILE, t + 35 * TILE, NULL, 0, 32, 32, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g14161 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v483 = circles_load(t + (2 + j) * TILE + k);
            g14161 += v483;
        }
        total[14161 + j] += (double)circles_hsum(g14161);
    }

    /* layer 1: coupling, forward, adjoint */
    circles_matvec(t + 67 * TILE, flow_1_net_2_weight, 1, 32, t + 2 * TILE, NULL, 32, 32, TILE, m);
    for (j = 0; j < 32; j++)
        for (k = 0; k < m; k += LANES) {
            const circles_lane v2 = circles_load(t + (35 + j) * TILE + k);
            const circles_lane v486 = circles_load(t + (67 + j) * TILE + k);
            const circles_lane v487 = circles_select_lt(circles_set(0.0f), v2, v486, circles_set(0.0f));
            circles_store(t + (2 + j) * TILE + k, v487);
        }
    circles_outer(total + 14193, t + 2 * TILE, t, NULL, 0, 32, 1, TILE, m);
    for (j = 0; j < 32; j++) {
        const circles_lane zero = circles_set(0);
        circles_lane g14225 = zero;
        for (k = 0; k < m; k += LANES) {
            const circles_lane v487 = circles_load(t + (2 + j) * TILE + k);
            g14225 += v487;
        }
        total[14225 + j] += (double)circles_hsum(g14225);
    }
#undef TILE
}

static void circles_grad_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 64
    circles_grad_tile1(params, s, m, t, total);
    circles_grad_tile2(params, s, m, t, total);
    circles_grad_tile3(params, s, m, t, total);
    circles_grad_tile4(params, s, m, t, total);
    circles_grad_tile5(params, s, m, t, total);
    circles_grad_tile6(params, s, m, t, total);
    circles_grad_tile7(params, s, m, t, total);
    circles_grad_tile8(params, s, m, t, total);
#undef TILE
}

static void circles_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    size_t i;
    (void)params;
    s[26] = (float)total[4] * s[25];
    s[27] = s[26] + (float)total[2];
    s[28] = s[27] * s[22];
    s[31] = (float)total[1192] * s[30];
    s[32] = s[31] + (float)total[1190];
    s[33] = s[32] * s[20];
    s[36] = (float)total[2380] * s[35];
    s[37] = s[36] + (float)total[2378];
    s[38] = s[37] * s[18];
    s[41] = (float)total[3568] * s[40];
    s[42] = s[41] + (float)total[3566];
    s[43] = s[42] * s[16];
    s[46] = (float)total[4756] * s[45];
    s[47] = s[46] + (float)total[4754];
    s[48] = s[47] * s[14];
    s[51] = (float)total[5944] * s[50];
    s[52] = s[51] + (float)total[5942];
    s[53] = s[52] * s[12];
    s[56] = (float)total[7132] * s[55];
    s[57] = s[56] + (float)total[7130];
    s[58] = s[57] * s[10];
    s[61] = (float)total[8320] * s[60];
    s[62] = s[61] + (float)total[8318];
    s[63] = s[62] * s[8];
    s[66] = (float)total[9508] * s[65];
    s[67] = s[66] + (float)total[9506];
    s[68] = s[67] * s[6];
    s[71] = (float)total[10696] * s[70];
    s[72] = s[71] + (float)total[10694];
    s[73] = s[72] * s[4];
    s[76] = (float)total[11884] * s[75];
    s[77] = s[76] + (float)total[11882];
    s[78] = s[77] * s[2];
    s[81] = (float)total[13072] * s[80];
    s[82] = s[81] + (float)total[13070];
    s[83] = s[82] * s[0];
    s[84] = (float)total[3] * s[23];
    s[85] = (float)total[1191] * s[21];
    s[86] = (float)total[2379] * s[19];
    s[87] = (float)total[3567] * s[17];
    s[88] = (float)total[4755] * s[15];
    s[89] = (float)total[5943] * s[13];
    s[90] = (float)total[7131] * s[11];
    s[91] = (float)total[8319] * s[9];
    s[92] = (float)total[9507] * s[7];
    s[93] = (float)total[10695] * s[5];
    s[94] = (float)total[11883] * s[3];
    s[95] = (float)total[13071] * s[1];
    *loss = total[0];
    grad[0] = s[83];
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
    grad[1185] = s[95];
    grad[1186] = (float)total[13069];
    grad[1187] = s[78];
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
    grad[2372] = s[94];
    grad[2373] = (float)total[11881];
    grad[2374] = s[73];
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
    grad[3559] = s[93];
    grad[3560] = (float)total[10693];
    grad[3561] = s[68];
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
    grad[4746] = s[92];
    grad[4747] = (float)total[9505];
    grad[4748] = s[63];
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
    grad[5933] = s[91];
    grad[5934] = (float)total[8317];
    grad[5935] = s[58];
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
    grad[7120] = s[90];
    grad[7121] = (float)total[7129];
    grad[7122] = s[53];
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
    grad[8307] = s[89];
    grad[8308] = (float)total[5941];
    grad[8309] = s[48];
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
    grad[9494] = s[88];
    grad[9495] = (float)total[4753];
    grad[9496] = s[43];
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
    grad[10681] = s[87];
    grad[10682] = (float)total[3565];
    grad[10683] = s[38];
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
    grad[11868] = s[86];
    grad[11869] = (float)total[2377];
    grad[11870] = s[33];
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
    grad[13055] = s[85];
    grad[13056] = (float)total[1189];
    grad[13057] = s[28];
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
    grad[14242] = s[84];
    grad[14243] = (float)total[1];
}

static double circles_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double *total = (double *)work;
    float *s = (float *)((char *)work + 114112), *t = (float *)((char *)work + 114496);
    size_t first;
    double loss = 0;
    memset(total, 0, 14257 * sizeof *total);
    circles_grad_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(x + first * 2, rows, 2, 2, 64, m, t + 0);
        circles_weights(n, rows, m, t + 128);
        circles_grad_tile(params, s, m, t, total);
    }
    if (n > 0)
        circles_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

double circles_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? circles_loss_grad(params, n, x, grad, work) : circles_loss_only(params, n, x, work);
}

void circles_init(uint64_t seed, float *params)
{
    static const struct circles_initial from[] = {
        {0, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.scaling_factor */
        {1, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.1.net.1.weight */
        {33, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.1.bias */
        {65, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.1.net.2.weight */
        {1089, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.2.bias */
        {1121, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.1.net.3.weight */
        {1185, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.net.3.bias */
        {1187, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.scaling_factor */
        {1188, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.2.net.1.weight */
        {1220, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.1.bias */
        {1252, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.2.net.2.weight */
        {2276, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.2.bias */
        {2308, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.2.net.3.weight */
        {2372, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.3.bias */
        {2374, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.scaling_factor */
        {2375, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.3.net.1.weight */
        {2407, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.1.bias */
        {2439, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.3.net.2.weight */
        {3463, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.2.bias */
        {3495, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.3.net.3.weight */
        {3559, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.net.3.bias */
        {3561, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.scaling_factor */
        {3562, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.4.net.1.weight */
        {3594, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.1.bias */
        {3626, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.4.net.2.weight */
        {4650, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.2.bias */
        {4682, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.4.net.3.weight */
        {4746, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.3.bias */
        {4748, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.scaling_factor */
        {4749, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.5.net.1.weight */
        {4781, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.1.bias */
        {4813, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.5.net.2.weight */
        {5837, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.2.bias */
        {5869, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.5.net.3.weight */
        {5933, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.net.3.bias */
        {5935, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.scaling_factor */
        {5936, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.6.net.1.weight */
        {5968, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.1.bias */
        {6000, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.6.net.2.weight */
        {7024, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.2.bias */
        {7056, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.6.net.3.weight */
        {7120, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.3.bias */
        {7122, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.scaling_factor */
        {7123, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.7.net.1.weight */
        {7155, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.1.bias */
        {7187, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.7.net.2.weight */
        {8211, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.2.bias */
        {8243, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.7.net.3.weight */
        {8307, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.net.3.bias */
        {8309, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.scaling_factor */
        {8310, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.8.net.1.weight */
        {8342, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.1.bias */
        {8374, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.8.net.2.weight */
        {9398, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.2.bias */
        {9430, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.8.net.3.weight */
        {9494, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.3.bias */
        {9496, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.scaling_factor */
        {9497, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.9.net.1.weight */
        {9529, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.1.bias */
        {9561, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.9.net.2.weight */
        {10585, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.2.bias */
        {10617, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.9.net.3.weight */
        {10681, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.net.3.bias */
        {10683, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.scaling_factor */
        {10684, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.10.net.1.weight */
        {10716, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.net.1.bias */
        {10748, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.10.net.2.weight */
        {11772, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.net.2.bias */
        {11804, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.10.net.3.weight */
        {11868, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.net.3.bias */
        {11870, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.scaling_factor */
        {11871, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.11.net.1.weight */
        {11903, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.1.bias */
        {11935, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.11.net.2.weight */
        {12959, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.2.bias */
        {12991, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.11.net.3.weight */
        {13055, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.net.3.bias */
        {13057, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.scaling_factor */
        {13058, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.12.net.1.weight */
        {13090, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.net.1.bias */
        {13122, 1024, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.12.net.2.weight */
        {14146, 32, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.net.2.bias */
        {14178, 64, CIRCLES_INIT_TRUNCATED_NORMAL, 0.1767766952966369, 0.0, NULL, 0}, /* flow.12.net.3.weight */
        {14242, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.net.3.bias */
    };
    circles_initialise(seed, from, sizeof from / sizeof *from, params);
}

void circles_adamw(const struct circles_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    double scale[2];
    circles_adamw_scale(o, step, scale);
    circles_adamw_update(o, scale, 14244, params + 0, grad + 0, m + 0, v + 0);
}


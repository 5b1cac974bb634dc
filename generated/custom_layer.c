/* custom_layer.c - a normalizing flow in plain C, compiled by nfc 0.1.0; see custom_layer.h. Do not edit.
 *
 * Rows are worked through in tiles: element e of row k is at t[e * TILE + k]. A lane is as many rows side by
 * side as a vector of the target holds; s holds what depends on the parameters alone. */
#include "custom_layer.h"

#include <math.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define CUSTOM_LAYER_VECTOR 1
#if defined(__AVX512F__)
#include <immintrin.h>
#define CUSTOM_LAYER_LANE_BYTES 64
#define CUSTOM_LAYER_AVX512 1
#elif defined(__AVX__)
#define CUSTOM_LAYER_LANE_BYTES 32
#define CUSTOM_LAYER_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define CUSTOM_LAYER_LANE_BYTES 16
#endif
#define CUSTOM_LAYER_LANES (CUSTOM_LAYER_LANE_BYTES / sizeof(float))
typedef float custom_layer_lane __attribute__((vector_size(CUSTOM_LAYER_LANE_BYTES)));
typedef int32_t custom_layer_mask __attribute__((vector_size(CUSTOM_LAYER_LANE_BYTES)));
#else
#define CUSTOM_LAYER_VECTOR 0
#define CUSTOM_LAYER_LANES 1u
typedef float custom_layer_lane;
typedef int32_t custom_layer_mask;
#endif
static inline custom_layer_lane custom_layer_load(const float *p)
{
    custom_layer_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void custom_layer_store(float *p, custom_layer_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline custom_layer_lane custom_layer_set(float a)
{
#if CUSTOM_LAYER_VECTOR
    const custom_layer_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline custom_layer_lane custom_layer_select(custom_layer_mask m, custom_layer_lane a, custom_layer_lane b)
{
#ifdef CUSTOM_LAYER_AVX
    return __builtin_ia32_blendvps256(b, a, (custom_layer_lane)m);
#elif CUSTOM_LAYER_VECTOR
    return (custom_layer_lane)(((custom_layer_mask)a & m) | ((custom_layer_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

/* x, but at most high; NaN comes through. */
static inline custom_layer_lane custom_layer_most(float high, custom_layer_lane x)
{
    const custom_layer_lane b = custom_layer_set(high);
#ifdef CUSTOM_LAYER_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(CUSTOM_LAYER_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return custom_layer_select((custom_layer_mask)(b < x), b, x);
#endif
}

/* x, but at least low and at most high; NaN comes through. */
static inline custom_layer_lane custom_layer_limit(float low, float high, custom_layer_lane x)
{
    const custom_layer_lane a = custom_layer_set(low);
#ifdef CUSTOM_LAYER_AVX
    return custom_layer_most(high, __builtin_ia32_maxps256(a, x));
#elif defined(CUSTOM_LAYER_AVX512)
    return custom_layer_most(high, _mm512_maskz_max_ps((__mmask16)-1, a, x));
#else
    return custom_layer_most(high, custom_layer_select((custom_layer_mask)(x < a), a, x));
#endif
}

static inline custom_layer_lane custom_layer_sqrt(custom_layer_lane a)
{
#ifdef CUSTOM_LAYER_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(CUSTOM_LAYER_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif CUSTOM_LAYER_VECTOR
    custom_layer_lane r = a;
    unsigned i;
    for (i = 0; i < CUSTOM_LAYER_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

static inline custom_layer_lane custom_layer_select_lt(custom_layer_lane a, custom_layer_lane b, custom_layer_lane yes, custom_layer_lane no)
{
    return custom_layer_select((custom_layer_mask)(a < b), yes, no);
}

static inline custom_layer_lane custom_layer_select_le(custom_layer_lane a, custom_layer_lane b, custom_layer_lane yes, custom_layer_lane no)
{
    return custom_layer_select((custom_layer_mask)(a <= b), yes, no);
}

static inline custom_layer_lane custom_layer_select_eq(custom_layer_lane a, custom_layer_lane b, custom_layer_lane yes, custom_layer_lane no)
{
    return custom_layer_select((custom_layer_mask)(a == b), yes, no);
}

static inline custom_layer_lane custom_layer_abs(custom_layer_lane a)
{
#if CUSTOM_LAYER_VECTOR
    return (custom_layer_lane)((custom_layer_mask)a & ~(custom_layer_mask)custom_layer_set((float)-0.0));
#else
    return (float)fabs((double)a);
#endif
}

/* The sum over the lanes, always in the same order. */
static inline float custom_layer_hsum(custom_layer_lane a)
{
#if CUSTOM_LAYER_VECTOR
    float sum = 0;
    unsigned i;
    for (i = 0; i < CUSTOM_LAYER_LANES; i++)
        sum += a[i];
    return sum;
#else
    return a;
#endif
}

/* e^x = 2^n e^r with |r| <= ln(2)/2; 2^n is applied in two halves so that subnormal results round once. */
static inline custom_layer_lane custom_layer_exp(custom_layer_lane x)
{
#if CUSTOM_LAYER_VECTOR
    const custom_layer_lane magic = custom_layer_set(12582912.0f); /* 1.5 * 2^23: adding it rounds to an integer */
    custom_layer_lane t, n, r, p;
    custom_layer_mask i, half;
    x = custom_layer_limit(-104.0f, 89.0f, x);
    t = x * 1.44269504f + magic;
    n = t - magic;
    r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    p = 8.36888235e-3f + r * 1.39504799e-3f;
    p = 0.5f + r * (0.166665196f + r * (0.041666206f + r * p));
    p = 1.0f + (r + r * r * p);
    i = (custom_layer_mask)t - (custom_layer_mask)magic;
    half = i >> 1;
    p = p * (custom_layer_lane)((half + 127) << 23);
    return p * (custom_layer_lane)((i - half + 127) << 23);
#else
    return expf(x);
#endif
}

/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline custom_layer_lane custom_layer_log(custom_layer_lane x)
{
#if CUSTOM_LAYER_VECTOR
    const custom_layer_lane zero = custom_layer_set(0.0f);
    const custom_layer_mask tiny = (custom_layer_mask)(x < 1.17549435e-38f);
    custom_layer_mask i;
    custom_layer_lane y = custom_layer_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = ((custom_layer_mask)y - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (custom_layer_lane)((custom_layer_mask)y - (i << 23)) - 1.0f;
    n = (custom_layer_lane)(i + 0x4b400000) - 12582912.0f - custom_layer_select(tiny, custom_layer_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * (0.666666627f + z * (0.400003552f + z * (0.285358906f + z * 0.236105233f)));
    h = 0.5f * f * f;
    r = n * 0.693359375f + (f - (h - (s * (h + r) - n * 2.12194440e-4f)));
    r = custom_layer_select((custom_layer_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = custom_layer_select((custom_layer_mask)(x == 0.0f), zero - INFINITY, r);
    return custom_layer_select((custom_layer_mask)(x < 0.0f), custom_layer_set(NAN), r);
#else
    return logf(x);
#endif
}

/* tanh a = h / (h + 1) with h = (e^2a - 1) / 2 = 2^n p(r) / 2 + (2^n - 1) / 2, 2 a = n ln 2 + r and p(r) = e^r - 1. For
 * small a the quotient c only corrects: h (1 - c) is the same number with fewer roundings. */
static inline custom_layer_lane custom_layer_tanh(custom_layer_lane x)
{
#if CUSTOM_LAYER_VECTOR
    const custom_layer_lane magic = custom_layer_set(12582912.0f), a = custom_layer_most(9.5f, custom_layer_abs(x));
    const custom_layer_lane t = a * 2.88539008f + magic, r = (a + a) - (t - magic) * 0.69314718f;
    const custom_layer_lane half = (custom_layer_lane)(((custom_layer_mask)t << 23) + 0x3f000000); /* 2^n / 2 */
    const custom_layer_lane p =
        0.500000060f + r * (0.166665301f + r * (0.0416653268f + r * (0.00836782902f + r * 0.00139873743f)));
    const custom_layer_lane h = half * (r + r * r * p) + (half - 0.5f), c = h / (h + 1.0f);
    const custom_layer_lane y = custom_layer_select((custom_layer_mask)(a >= 0.5f), c, h - h * c);
    return (custom_layer_lane)((custom_layer_mask)y | ((custom_layer_mask)x & (custom_layer_mask)custom_layer_set(-0.0f)));
#else
    return tanhf(x);
#endif
}

/* 1 / (1 + e) for x >= 0 and e / (1 + e) below, e = e^-|x|, with what rounding 1 + e lost put back. */
static inline custom_layer_lane custom_layer_sigmoid(custom_layer_lane x)
{
    const custom_layer_lane zero = custom_layer_set(0.0f), e = custom_layer_exp(-custom_layer_abs(x)), s = 1.0f + e;
    const custom_layer_lane y = custom_layer_select_lt(x, zero, e, custom_layer_set(1.0f)) / s, inverse = custom_layer_select_lt(x, zero, 1.0f - y, y);
    return y - y * (e - (s - 1.0f)) * inverse;
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline custom_layer_lane custom_layer_normal(custom_layer_lane u)
{
    const custom_layer_lane tail = 0.5f * custom_layer_select_lt(u, custom_layer_set(0.0f), -u, u), q = 0.5f - tail, r = 0.180625f - q * q;
    const custom_layer_lane s = custom_layer_sqrt(-custom_layer_log(tail)), c = s - 1.6f, e = s - 5.0f;
    custom_layer_lane z, middle, far, extreme;
    middle = 3.3871327179f + r * (50.434271938f + r * (159.29113202f + r * 59.109374720f));
    middle = q * middle / (1.0f + r * (17.895169469f + r * (78.757757664f + r * 67.187563600f)));
    far = 1.4234372777f + c * (2.7568153900f + c * (1.3067284816f + c * 0.17023821103f));
    far = far / (1.0f + c * (0.73700164250f + c * 0.12021132975f));
    extreme = 6.6579051150f + e * (3.0812263860f + e * (0.42868294337f + e * 0.017337203997f));
    extreme = extreme / (1.0f + e * (0.24197894225f + e * 0.012258202635f));
    z = custom_layer_select_lt(q, custom_layer_set(0.425f), middle, custom_layer_select_lt(s, custom_layer_set(5.0f), far, extreme));
    return custom_layer_select_lt(u, custom_layer_set(0.0f), -z, z);
}

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i], four results at a time: for small matrices, and for the
 * last lane.
 */
static inline void custom_layer_matvec4(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                              const float *bias, size_t in, size_t out, size_t stride, size_t m)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += CUSTOM_LAYER_LANES) {
        for (o = 0; o < whole; o += 4) {
            const float *w = weight + o * step_o;
            custom_layer_lane s0 = custom_layer_set(bias ? bias[o] : 0), s1 = custom_layer_set(bias ? bias[o + 1] : 0);
            custom_layer_lane s2 = custom_layer_set(bias ? bias[o + 2] : 0), s3 = custom_layer_set(bias ? bias[o + 3] : 0);
            for (i = 0; i < in; i++, w += step_i) {
                const custom_layer_lane x = custom_layer_load(a + i * stride + k);
                s0 += x * w[0];
                s1 += x * w[step_o];
                s2 += x * w[2 * step_o];
                s3 += x * w[3 * step_o];
            }
            custom_layer_store(d + o * stride + k, s0);
            custom_layer_store(d + (o + 1) * stride + k, s1);
            custom_layer_store(d + (o + 2) * stride + k, s2);
            custom_layer_store(d + (o + 3) * stride + k, s3);
        }
        for (o = whole; o < out; o++) {
            custom_layer_lane s = custom_layer_set(bias ? bias[o] : 0);
            for (i = 0; i < in; i++)
                s += custom_layer_load(a + i * stride + k) * weight[o * step_o + i * step_i];
            custom_layer_store(d + o * stride + k, s);
        }
    }
}

/* A block of 6 results and 2 lanes of rows fills the vector registers: d[o] += sum_i weight[o * step_o + i * step_i]
 * a[i] for 6 values of o and i < in; a is packed, two lanes for each i. */
static inline void custom_layer_block6(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             size_t in, size_t stride)
{
    custom_layer_lane s00 = custom_layer_load(d), s01 = custom_layer_load(d + CUSTOM_LAYER_LANES);
    custom_layer_lane s10 = custom_layer_load(d + stride), s11 = custom_layer_load(d + stride + CUSTOM_LAYER_LANES);
    custom_layer_lane s20 = custom_layer_load(d + 2 * stride), s21 = custom_layer_load(d + 2 * stride + CUSTOM_LAYER_LANES);
    custom_layer_lane s30 = custom_layer_load(d + 3 * stride), s31 = custom_layer_load(d + 3 * stride + CUSTOM_LAYER_LANES);
    custom_layer_lane s40 = custom_layer_load(d + 4 * stride), s41 = custom_layer_load(d + 4 * stride + CUSTOM_LAYER_LANES);
    custom_layer_lane s50 = custom_layer_load(d + 5 * stride), s51 = custom_layer_load(d + 5 * stride + CUSTOM_LAYER_LANES);
    size_t i;
    for (i = 0; i < in; i++, weight += step_i, a += 2 * CUSTOM_LAYER_LANES) {
        const custom_layer_lane x = custom_layer_load(a), y = custom_layer_load(a + CUSTOM_LAYER_LANES);
        s00 += x * weight[0];
        s01 += y * weight[0];
        s10 += x * weight[step_o];
        s11 += y * weight[step_o];
        s20 += x * weight[2 * step_o];
        s21 += y * weight[2 * step_o];
        s30 += x * weight[3 * step_o];
        s31 += y * weight[3 * step_o];
        s40 += x * weight[4 * step_o];
        s41 += y * weight[4 * step_o];
        s50 += x * weight[5 * step_o];
        s51 += y * weight[5 * step_o];
    }
    custom_layer_store(d, s00), custom_layer_store(d + CUSTOM_LAYER_LANES, s01);
    custom_layer_store(d + stride, s10), custom_layer_store(d + stride + CUSTOM_LAYER_LANES, s11);
    custom_layer_store(d + 2 * stride, s20), custom_layer_store(d + 2 * stride + CUSTOM_LAYER_LANES, s21);
    custom_layer_store(d + 3 * stride, s30), custom_layer_store(d + 3 * stride + CUSTOM_LAYER_LANES, s31);
    custom_layer_store(d + 4 * stride, s40), custom_layer_store(d + 4 * stride + CUSTOM_LAYER_LANES, s41);
    custom_layer_store(d + 5 * stride, s50), custom_layer_store(d + 5 * stride + CUSTOM_LAYER_LANES, s51);
}

/* Inputs that custom_layer_matvec takes at a time: 16 KB of them, packed, stay in the first cache. */
#define CUSTOM_LAYER_STRETCH (8192 / sizeof(custom_layer_lane))

/* d[o] = bias[o] + sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose, bias may be NULL.
 */
static inline void custom_layer_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             const float *bias, size_t in, size_t out, size_t stride, size_t m)
{
    float pack[CUSTOM_LAYER_STRETCH * 2 * CUSTOM_LAYER_LANES], rest[6 * 2 * CUSTOM_LAYER_LANES];
    const size_t whole = m / (2 * CUSTOM_LAYER_LANES) * 2 * CUSTOM_LAYER_LANES, sixes = out / 6 * 6;
    size_t k, o, i, first;
    if (out < 6 || in * out < 512) {
        custom_layer_matvec4(d, weight, step_o, step_i, a, bias, in, out, stride, m);
        return;
    }
    if (whole < m)
        custom_layer_matvec4(d + whole, weight, step_o, step_i, a + whole, bias, in, out, stride, m - whole);
    for (o = 0; o < out; o++)
        for (k = 0; k < whole; k += CUSTOM_LAYER_LANES)
            custom_layer_store(d + o * stride + k, custom_layer_set(bias ? bias[o] : 0));
    for (first = 0; first < in; first += CUSTOM_LAYER_STRETCH) {
        const size_t n = in - first < CUSTOM_LAYER_STRETCH ? in - first : CUSTOM_LAYER_STRETCH;
        const float *w = weight + first * step_i, *x = a + first * stride;
        for (k = 0; k < whole; k += 2 * CUSTOM_LAYER_LANES) {
            for (i = 0; i < n; i++) {
                custom_layer_store(pack + i * 2 * CUSTOM_LAYER_LANES, custom_layer_load(x + i * stride + k));
                custom_layer_store(pack + i * 2 * CUSTOM_LAYER_LANES + CUSTOM_LAYER_LANES, custom_layer_load(x + i * stride + k + CUSTOM_LAYER_LANES));
            }
            for (o = 0; o < sixes; o += 6)
                custom_layer_block6(d + o * stride + k, w + o * step_o, step_o, step_i, pack, n, stride);
            if (sixes < out) { /* the last six, of which some are done */
                memset(rest, 0, sizeof rest);
                custom_layer_block6(rest, w + (out - 6) * step_o, step_o, step_i, pack, n, 2 * CUSTOM_LAYER_LANES);
            }
            for (o = sixes; o < out; o++)
                for (i = 0; i < 2 * CUSTOM_LAYER_LANES; i += CUSTOM_LAYER_LANES)
                    custom_layer_store(d + o * stride + k + i,
                             custom_layer_load(d + o * stride + k + i) + custom_layer_load(rest + (o + 6 - out) * 2 * CUSTOM_LAYER_LANES + i));
        }
    }
}

/* turned[row * 2 lanes + c] = b[c] for the first `rows` rows of 2 lanes of values; 0 from cols on. */
static inline void custom_layer_turn(float *turned, const float *b, size_t cols, size_t rows, size_t stride)
{
    size_t row, c;
    for (c = 0; c < 2 * CUSTOM_LAYER_LANES; c++)
        for (row = 0; row < rows; row++)
            turned[row * 2 * CUSTOM_LAYER_LANES + c] = c < cols ? b[c * stride + row] : 0;
}

/* sum[o] += sum over rows of a[o] turned[row], for up to 6 values of o and 2 lanes: a product once more, with the rows
 * as its inputs. */
static inline void custom_layer_outer_block(float *sum, const float *a, size_t out, const float *turned, size_t rows,
                                  size_t stride)
{
    size_t o, k, c;
    if (out == 6)
        custom_layer_block6(sum, a, stride, 1, turned, rows, 2 * CUSTOM_LAYER_LANES);
    else
        for (o = 0; o < out; o++)
            for (k = 0; k < rows; k++)
                for (c = o * 2 * CUSTOM_LAYER_LANES; c < (o + 1) * 2 * CUSTOM_LAYER_LANES; c += CUSTOM_LAYER_LANES)
                    custom_layer_store(sum + c,
                             custom_layer_load(sum + c) + custom_layer_load(turned + (k - o) * 2 * CUSTOM_LAYER_LANES + c) * a[o * stride + k]);
}

/* total[o * in + i] += sum over rows of a[o] b[i], four results at a time: for small matrices. */
static inline void custom_layer_outer4(double *total, const float *a, const float *b, size_t out, size_t in, size_t stride,
                             size_t m)
{
    const size_t whole = in / 4 * 4;
    size_t k, o, i;
    for (o = 0; o < out; o++) {
        const float *x = a + o * stride;
        for (i = 0; i < whole; i += 4) {
            const float *y = b + i * stride;
            double *t = total + o * in + i;
            custom_layer_lane s0 = custom_layer_set(0), s1 = s0, s2 = s0, s3 = s0;
            for (k = 0; k < m; k += CUSTOM_LAYER_LANES) {
                const custom_layer_lane v = custom_layer_load(x + k);
                s0 += v * custom_layer_load(y + k);
                s1 += v * custom_layer_load(y + stride + k);
                s2 += v * custom_layer_load(y + 2 * stride + k);
                s3 += v * custom_layer_load(y + 3 * stride + k);
            }
            t[0] += (double)custom_layer_hsum(s0);
            t[1] += (double)custom_layer_hsum(s1);
            t[2] += (double)custom_layer_hsum(s2);
            t[3] += (double)custom_layer_hsum(s3);
        }
        for (i = whole; i < in; i++) {
            custom_layer_lane s0 = custom_layer_set(0), s1 = s0; /* two chains */
            for (k = 0; k + CUSTOM_LAYER_LANES < m; k += 2 * CUSTOM_LAYER_LANES) {
                s0 += custom_layer_load(x + k) * custom_layer_load(b + i * stride + k);
                s1 += custom_layer_load(x + k + CUSTOM_LAYER_LANES) * custom_layer_load(b + i * stride + k + CUSTOM_LAYER_LANES);
            }
            if (k < m)
                s0 += custom_layer_load(x + k) * custom_layer_load(b + i * stride + k);
            total[o * in + i] += (double)custom_layer_hsum(s0 + s1);
        }
    }
}

/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. */
static inline void custom_layer_outer(double *total, const float *a, const float *b, size_t out, size_t in, size_t stride,
                            size_t m)
{
    float turned[64 * 2 * CUSTOM_LAYER_LANES], sum[6 * 2 * CUSTOM_LAYER_LANES];
    size_t o, i, row, c, first;
    if (in < 2 * CUSTOM_LAYER_LANES || out * in < 2048) {
        custom_layer_outer4(total, a, b, out, in, stride, m);
        return;
    }
    for (first = 0; first < m; first += 64) {
        const size_t rows = m - first < 64 ? m - first : 64;
        for (i = 0; i < in; i += 2 * CUSTOM_LAYER_LANES) {
            const size_t cols = in - i < 2 * CUSTOM_LAYER_LANES ? in - i : 2 * CUSTOM_LAYER_LANES;
            custom_layer_turn(turned, b + i * stride + first, cols, rows, stride);
            for (o = 0; o < out; o += 6) {
                const size_t results = out - o < 6 ? out - o : 6;
                memset(sum, 0, sizeof sum);
                custom_layer_outer_block(sum, a + o * stride + first, results, turned, rows, stride);
                for (row = 0; row < results; row++)
                    for (c = 0; c < cols; c++)
                        total[(o + row) * in + i + c] += (double)sum[row * 2 * CUSTOM_LAYER_LANES + c];
            }
        }
    }
}

/* Rows of x to columns of a tile, element j of row k at t[j * stride + k]; rows past the last repeat it up to m. */
static inline void custom_layer_to_tile(const float *x, size_t rows, size_t cols, size_t stride, size_t m, float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++)
        for (k = 0; k < m; k++)
            t[j * stride + k] = x[(k < rows ? k : rows - 1) * cols + j];
}

/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void custom_layer_weights(size_t n, size_t rows, size_t m, float *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (float)(k < rows ? 1.0 / (double)n : 0.0);
}

/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void custom_layer_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
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

#define CUSTOM_LAYER_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + CUSTOM_LAYER_DRAWS - 1, as custom_layer_philox has them. */
static inline void custom_layer_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][CUSTOM_LAYER_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < CUSTOM_LAYER_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < CUSTOM_LAYER_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void custom_layer_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    uint32_t w[4][CUSTOM_LAYER_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += CUSTOM_LAYER_DRAWS) {
        const size_t n = rows - from < CUSTOM_LAYER_DRAWS ? rows - from : CUSTOM_LAYER_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            float *to = t + j * stride + from;
            if (j * words % 4 == 0)
                custom_layer_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
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

enum { CUSTOM_LAYER_INIT_CONSTANT, CUSTOM_LAYER_INIT_UNIFORM, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct custom_layer_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, i) alone. */
static inline void custom_layer_initialise(uint64_t seed, const struct custom_layer_initial *from, size_t n, float *params)
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
            if (from[p].kind != CUSTOM_LAYER_INIT_CONSTANT)
                do {
                    custom_layer_philox(seed, from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == CUSTOM_LAYER_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == CUSTOM_LAYER_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == CUSTOM_LAYER_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (float)value;
        }
}

/* One update of n parameters, step = 1 at the first: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void custom_layer_adamw_update(const struct custom_layer_adamw_options *o, uint64_t step, size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const custom_layer_lane b1 = custom_layer_set((float)o->beta1), b2 = custom_layer_set((float)o->beta2), eps = custom_layer_set((float)o->eps);
    const custom_layer_lane rest1 = custom_layer_set((float)(1.0 - o->beta1)), rest2 = custom_layer_set((float)(1.0 - o->beta2));
    const custom_layer_lane lr = custom_layer_set((float)o->lr), decay = custom_layer_set((float)o->weight_decay);
    const custom_layer_lane scale1 = custom_layer_set((float)(1.0 / (1.0 - pow(o->beta1, (double)step))));
    const custom_layer_lane scale2 = custom_layer_set((float)(1.0 / (1.0 - pow(o->beta2, (double)step))));
    float rest[4][CUSTOM_LAYER_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += CUSTOM_LAYER_LANES) {
        const size_t left = n - i < CUSTOM_LAYER_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        float *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const float *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const custom_layer_lane now = b1 * custom_layer_load(first) + rest1 * custom_layer_load(g);
        const custom_layer_lane square = b2 * custom_layer_load(second) + rest2 * (custom_layer_load(g) * custom_layer_load(g));
        custom_layer_store(first, now);
        custom_layer_store(second, square);
        custom_layer_store(p, custom_layer_load(p) - lr * (now * scale1 / (custom_layer_sqrt(square * scale2) + eps) + decay * custom_layer_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

#define LANES CUSTOM_LAYER_LANES

#if defined(__GNUC__)
#define CUSTOM_LAYER_PART __attribute__((noinline))
#else
#define CUSTOM_LAYER_PART
#endif

static void custom_layer_each_exp(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(d + e * stride + k, custom_layer_exp(custom_layer_load(a + e * stride + k)));
}

static void custom_layer_each_log(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(d + e * stride + k, custom_layer_log(custom_layer_load(a + e * stride + k)));
}

static void custom_layer_each_tanh(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(d + e * stride + k, custom_layer_tanh(custom_layer_load(a + e * stride + k)));
}

static void custom_layer_each_sigmoid(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(d + e * stride + k, custom_layer_sigmoid(custom_layer_load(a + e * stride + k)));
}

static void custom_layer_each_normal(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(d + e * stride + k, custom_layer_normal(custom_layer_load(a + e * stride + k)));
}

/* ---- forward ---- */

static void custom_layer_forward_prologue(const float *params, float *s)
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
    s[6] = expf(flow_2_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[9] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[10] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[11] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[12] = s[8] * s[10];
    s[13] = s[9] * s[11];
    s[14] = expf(flow_4_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[17] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[18] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[19] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[20] = s[16] * s[18];
    s[21] = s[17] * s[19];
    s[22] = expf(flow_6_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[25] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[26] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[27] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[28] = s[24] * s[26];
    s[29] = s[25] * s[27];
    s[30] = expf(flow_8_scaling_factor[0]);
    s[31] = 1.0f / s[30];
}

static void custom_layer_forward_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, e;
    (void)total;

    /* layer 1: bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v2_1 = x1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 2 * TILE + k, v2_1);
        const custom_layer_lane v2_2 = x2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 3 * TILE + k, v2_2);
    }
    custom_layer_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v3_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v3_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = x1 + v3_1 * s[0];
        custom_layer_store(t + 2 * TILE + k, v5_1);
        const custom_layer_lane v5_2 = x2 + v3_2 * s[1];
        custom_layer_store(t + 3 * TILE + k, v5_2);
        const custom_layer_lane v9_1 = (1.0f - v3_1 * v3_1) * s[4] + 1.0f;
        custom_layer_store(t + 6 * TILE + k, v9_1);
        const custom_layer_lane v9_2 = (1.0f - v3_2 * v3_2) * s[5] + 1.0f;
        custom_layer_store(t + 7 * TILE + k, v9_2);
    }
    custom_layer_each_log(t, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v10_1 = custom_layer_load(t + k);
        const custom_layer_lane v10_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v11 = v10_1 + v10_2;
        custom_layer_store(t + 4 * TILE + k, v11);
    }

    /* layer 2: coupling, forward */
    custom_layer_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, flow_2_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 21 * TILE, t + 5 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (37 + e) * TILE + k, custom_layer_load(t + (5 + e) * TILE + k) * custom_layer_load(t + (21 + e) * TILE + k));
    custom_layer_matvec(t, flow_2_net_2_weight, 16, 1, t + 37 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v15_1 = custom_layer_load(t + k);
        const custom_layer_lane v15_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v16_1 = v15_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 5 * TILE + k, v16_1);
        const custom_layer_lane v16_2 = v15_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 6 * TILE + k, v16_2);
        const custom_layer_lane v17 = v16_1 * s[7];
        custom_layer_store(t + 7 * TILE + k, v17);
    }
    custom_layer_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v18 = custom_layer_load(t + k);
        const custom_layer_lane v19 = v18 * s[6];
        custom_layer_store(t + 1 * TILE + k, v19);
        const custom_layer_lane v5_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v16_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v20 = v5_2 + v16_2;
        custom_layer_store(t + 7 * TILE + k, v20);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v20 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v21 = custom_layer_load(t + k);
        const custom_layer_lane v22 = v20 * v21;
        custom_layer_store(t + 5 * TILE + k, v22);
        const custom_layer_lane v11 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v19 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v23 = v11 + v19;
        custom_layer_store(t + 6 * TILE + k, v23);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v25_1 = v5_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v25_1);
        const custom_layer_lane v25_2 = v22 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v25_2);
    }

    /* layer 3: bump, forward */
    custom_layer_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v26_1 = custom_layer_load(t + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v22 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v28_1 = v5_1 + v26_1 * s[8];
        custom_layer_store(t + 7 * TILE + k, v28_1);
        const custom_layer_lane v28_2 = v22 + v26_2 * s[9];
        custom_layer_store(t + 8 * TILE + k, v28_2);
        const custom_layer_lane v32_1 = (1.0f - v26_1 * v26_1) * s[12] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v32_1);
        const custom_layer_lane v32_2 = (1.0f - v26_2 * v26_2) * s[13] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v32_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v33_1 = custom_layer_load(t + k);
        const custom_layer_lane v33_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v23 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v35 = v23 + (v33_1 + v33_2);
        custom_layer_store(t + 2 * TILE + k, v35);
    }

    /* layer 4: coupling, forward */
    custom_layer_matvec(t + 9 * TILE, flow_4_net_1_weight, 1, 1, t + 8 * TILE, flow_4_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 25 * TILE, t + 9 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (41 + e) * TILE + k, custom_layer_load(t + (9 + e) * TILE + k) * custom_layer_load(t + (25 + e) * TILE + k));
    custom_layer_matvec(t, flow_4_net_2_weight, 16, 1, t + 41 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v39_1 = custom_layer_load(t + k);
        const custom_layer_lane v39_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v40_1 = v39_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v40_1);
        const custom_layer_lane v40_2 = v39_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v40_2);
        const custom_layer_lane v41 = v40_1 * s[15];
        custom_layer_store(t + 5 * TILE + k, v41);
    }
    custom_layer_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v42 = custom_layer_load(t + k);
        const custom_layer_lane v43 = v42 * s[14];
        custom_layer_store(t + 1 * TILE + k, v43);
        const custom_layer_lane v28_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v40_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v44 = v28_1 + v40_2;
        custom_layer_store(t + 5 * TILE + k, v44);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v44 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v45 = custom_layer_load(t + k);
        const custom_layer_lane v46 = v44 * v45;
        custom_layer_store(t + 3 * TILE + k, v46);
        const custom_layer_lane v35 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v43 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v47 = v35 + v43;
        custom_layer_store(t + 4 * TILE + k, v47);
        const custom_layer_lane v28_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v49_1 = v46 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v49_1);
        const custom_layer_lane v49_2 = v28_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v49_2);
    }

    /* layer 5: bump, forward */
    custom_layer_each_tanh(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v50_1 = custom_layer_load(t + k);
        const custom_layer_lane v50_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v46 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v28_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v52_1 = v46 + v50_1 * s[16];
        custom_layer_store(t + 5 * TILE + k, v52_1);
        const custom_layer_lane v52_2 = v28_2 + v50_2 * s[17];
        custom_layer_store(t + 6 * TILE + k, v52_2);
        const custom_layer_lane v56_1 = (1.0f - v50_1 * v50_1) * s[20] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v56_1);
        const custom_layer_lane v56_2 = (1.0f - v50_2 * v50_2) * s[21] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v56_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v57_1 = custom_layer_load(t + k);
        const custom_layer_lane v57_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v47 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v59 = v47 + (v57_1 + v57_2);
        custom_layer_store(t + 2 * TILE + k, v59);
    }

    /* layer 6: coupling, forward */
    custom_layer_matvec(t + 7 * TILE, flow_6_net_1_weight, 1, 1, t + 5 * TILE, flow_6_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 23 * TILE, t + 7 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (39 + e) * TILE + k, custom_layer_load(t + (7 + e) * TILE + k) * custom_layer_load(t + (23 + e) * TILE + k));
    custom_layer_matvec(t, flow_6_net_2_weight, 16, 1, t + 39 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v63_1 = custom_layer_load(t + k);
        const custom_layer_lane v63_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v64_1 = v63_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v64_1);
        const custom_layer_lane v64_2 = v63_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v64_2);
        const custom_layer_lane v65 = v64_1 * s[23];
        custom_layer_store(t + 7 * TILE + k, v65);
    }
    custom_layer_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v66 = custom_layer_load(t + k);
        const custom_layer_lane v67 = v66 * s[22];
        custom_layer_store(t + 1 * TILE + k, v67);
        const custom_layer_lane v52_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v64_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v68 = v52_2 + v64_2;
        custom_layer_store(t + 7 * TILE + k, v68);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v68 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v69 = custom_layer_load(t + k);
        const custom_layer_lane v70 = v68 * v69;
        custom_layer_store(t + 3 * TILE + k, v70);
        const custom_layer_lane v59 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v67 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v71 = v59 + v67;
        custom_layer_store(t + 4 * TILE + k, v71);
        const custom_layer_lane v52_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v73_1 = v52_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v73_1);
        const custom_layer_lane v73_2 = v70 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v73_2);
    }

    /* layer 7: bump, forward */
    custom_layer_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v74_1 = custom_layer_load(t + k);
        const custom_layer_lane v74_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v52_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v70 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v76_1 = v52_1 + v74_1 * s[24];
        custom_layer_store(t + 7 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = v70 + v74_2 * s[25];
        custom_layer_store(t + 8 * TILE + k, v76_2);
        const custom_layer_lane v80_1 = (1.0f - v74_1 * v74_1) * s[28] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v80_1);
        const custom_layer_lane v80_2 = (1.0f - v74_2 * v74_2) * s[29] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v80_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v81_1 = custom_layer_load(t + k);
        const custom_layer_lane v81_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v71 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v83 = v71 + (v81_1 + v81_2);
        custom_layer_store(t + 2 * TILE + k, v83);
    }

    /* layer 8: coupling, forward */
    custom_layer_matvec(t + 9 * TILE, flow_8_net_1_weight, 1, 1, t + 8 * TILE, flow_8_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 25 * TILE, t + 9 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (41 + e) * TILE + k, custom_layer_load(t + (9 + e) * TILE + k) * custom_layer_load(t + (25 + e) * TILE + k));
    custom_layer_matvec(t, flow_8_net_2_weight, 16, 1, t + 41 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v87_1 = custom_layer_load(t + k);
        const custom_layer_lane v87_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v88_1 = v87_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v88_1);
        const custom_layer_lane v88_2 = v87_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v88_2);
        const custom_layer_lane v89 = v88_1 * s[31];
        custom_layer_store(t + 5 * TILE + k, v89);
    }
    custom_layer_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v90 = custom_layer_load(t + k);
        const custom_layer_lane v91 = v90 * s[30];
        custom_layer_store(t + 1 * TILE + k, v91);
        const custom_layer_lane v76_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v88_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v92 = v76_1 + v88_2;
        custom_layer_store(t + 5 * TILE + k, v92);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v92 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v93 = custom_layer_load(t + k);
        const custom_layer_lane v94 = v92 * v93;
        custom_layer_store(t + 3 * TILE + k, v94);
        const custom_layer_lane v83 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v91 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v95 = v83 + v91;
        custom_layer_store(t + 4 * TILE + k, v95);
    }
#undef TILE
}

void custom_layer_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float s[33], t[58 * 128];
    size_t first, k;
    (void)work;
    custom_layer_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_to_tile(x + first * 2, rows, 2, 128, m, t + 0);
        custom_layer_forward_tile(params, s, m, t, NULL);
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

static void custom_layer_inverse_prologue(const float *params, float *s)
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
    s[6] = expf(flow_2_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[9] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[10] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[11] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[12] = s[8] * s[10];
    s[13] = s[9] * s[11];
    s[14] = expf(flow_4_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[17] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[18] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[19] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[20] = s[16] * s[18];
    s[21] = s[17] * s[19];
    s[22] = expf(flow_6_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[25] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[26] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[27] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[28] = s[24] * s[26];
    s[29] = s[25] * s[27];
    s[30] = expf(flow_8_scaling_factor[0]);
    s[31] = 1.0f / s[30];
}

static CUSTOM_LAYER_PART void custom_layer_inverse_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 8: coupling, inverse */
    custom_layer_matvec(t + 2 * TILE, flow_8_net_1_weight, 1, 1, t + 1 * TILE, flow_8_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 18 * TILE, t + 2 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (34 + e) * TILE + k, custom_layer_load(t + (2 + e) * TILE + k) * custom_layer_load(t + (18 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_8_net_2_weight, 16, 1, t + 34 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v4_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v4_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v5_1 = v4_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v5_1);
        const custom_layer_lane v5_2 = v4_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v5_2);
        const custom_layer_lane v6 = v5_1 * s[31];
        custom_layer_store(t + 6 * TILE + k, v6);
    }
    custom_layer_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v7 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v9 = -(v7 * s[30]);
        custom_layer_store(t + 3 * TILE + k, v9);
    }
    custom_layer_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane v10 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v5_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = x1 * v10 - v5_2;
        custom_layer_store(t + 6 * TILE + k, v12);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v13_1 = v12 - s[24];
        custom_layer_store(t + 7 * TILE + k, v13_1);
        const custom_layer_lane v13_2 = x2 - s[25];
        custom_layer_store(t + 8 * TILE + k, v13_2);
        const custom_layer_lane v14_1 = v12 + s[24];
        custom_layer_store(t + 9 * TILE + k, v14_1);
        const custom_layer_lane v14_2 = x2 + s[25];
        custom_layer_store(t + 10 * TILE + k, v14_2);
        const custom_layer_lane v16_1 = v12 * s[26] + flow_7_c[0];
        custom_layer_store(t + 11 * TILE + k, v16_1);
        const custom_layer_lane v16_2 = x2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 12 * TILE + k, v16_2);
    }

    /* layer 7: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v17_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v17_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v20_1 = v12 + v17_1 * s[24] - v12;
        const custom_layer_lane v20_2 = x2 + v17_2 * s[25] - x2;
        const custom_layer_lane v13_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v13_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v25_1 = custom_layer_select_lt(custom_layer_set(0.0f), v20_1, v13_1, v12);
        custom_layer_store(t + 11 * TILE + k, v25_1);
        const custom_layer_lane v25_2 = custom_layer_select_lt(custom_layer_set(0.0f), v20_2, v13_2, x2);
        custom_layer_store(t + 12 * TILE + k, v25_2);
        const custom_layer_lane v14_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v14_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v26_1 = custom_layer_select_lt(custom_layer_set(0.0f), v20_1, v12, v14_1);
        custom_layer_store(t + 13 * TILE + k, v26_1);
        const custom_layer_lane v26_2 = custom_layer_select_lt(custom_layer_set(0.0f), v20_2, x2, v14_2);
        custom_layer_store(t + 14 * TILE + k, v26_2);
        const custom_layer_lane v28_1 = v12 - v20_1 / ((1.0f - v17_1 * v17_1) * s[28] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v28_1);
        const custom_layer_lane v28_2 = x2 - v20_2 / ((1.0f - v17_2 * v17_2) * s[29] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v28_2);
        const custom_layer_lane v29_1 = custom_layer_select_le(v25_1, v28_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v29_1);
        const custom_layer_lane v29_2 = custom_layer_select_le(v25_2, v28_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v29_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v28_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v26_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v28_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v30_1 = custom_layer_select_le(v28_1, v26_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v30_2 = custom_layer_select_le(v28_2, v26_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v29_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v29_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v25_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v25_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v34_1 = custom_layer_select_eq(v29_1 * v30_1, custom_layer_set(0.0f), (v25_1 + v26_1) * 0.5f, v28_1);
        custom_layer_store(t + 4 * TILE + k, v34_1);
        const custom_layer_lane v34_2 = custom_layer_select_eq(v29_2 * v30_2, custom_layer_set(0.0f), (v25_2 + v26_2) * 0.5f, v28_2);
        custom_layer_store(t + 5 * TILE + k, v34_2);
        const custom_layer_lane v36_1 = v34_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v36_1);
        const custom_layer_lane v36_2 = v34_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v36_2);
    }
    custom_layer_each_tanh(t + 9 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v37_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v37_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v34_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v34_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v40_1 = v34_1 + v37_1 * s[24] - v12;
        const custom_layer_lane v40_2 = v34_2 + v37_2 * s[25] - x2;
        const custom_layer_lane v25_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v25_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v45_1 = custom_layer_select_lt(custom_layer_set(0.0f), v40_1, v25_1, v34_1);
        custom_layer_store(t + 7 * TILE + k, v45_1);
        const custom_layer_lane v45_2 = custom_layer_select_lt(custom_layer_set(0.0f), v40_2, v25_2, v34_2);
        custom_layer_store(t + 8 * TILE + k, v45_2);
        const custom_layer_lane v26_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v46_1 = custom_layer_select_lt(custom_layer_set(0.0f), v40_1, v34_1, v26_1);
        custom_layer_store(t + 15 * TILE + k, v46_1);
        const custom_layer_lane v46_2 = custom_layer_select_lt(custom_layer_set(0.0f), v40_2, v34_2, v26_2);
        custom_layer_store(t + 16 * TILE + k, v46_2);
        const custom_layer_lane v48_1 = v34_1 - v40_1 / ((1.0f - v37_1 * v37_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v48_1);
        const custom_layer_lane v48_2 = v34_2 - v40_2 / ((1.0f - v37_2 * v37_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v48_2);
        const custom_layer_lane v49_1 = custom_layer_select_le(v45_1, v48_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v49_1);
        const custom_layer_lane v49_2 = custom_layer_select_le(v45_2, v48_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v49_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v48_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v46_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v48_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v46_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v50_1 = custom_layer_select_le(v48_1, v46_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v50_2 = custom_layer_select_le(v48_2, v46_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v49_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v49_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v45_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v45_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v54_1 = custom_layer_select_eq(v49_1 * v50_1, custom_layer_set(0.0f), (v45_1 + v46_1) * 0.5f, v48_1);
        custom_layer_store(t + 4 * TILE + k, v54_1);
        const custom_layer_lane v54_2 = custom_layer_select_eq(v49_2 * v50_2, custom_layer_set(0.0f), (v45_2 + v46_2) * 0.5f, v48_2);
        custom_layer_store(t + 5 * TILE + k, v54_2);
        const custom_layer_lane v56_1 = v54_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v56_1);
        const custom_layer_lane v56_2 = v54_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v56_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v57_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v57_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v54_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v54_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v60_1 = v54_1 + v57_1 * s[24] - v12;
        const custom_layer_lane v60_2 = v54_2 + v57_2 * s[25] - x2;
        const custom_layer_lane v45_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v45_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v65_1 = custom_layer_select_lt(custom_layer_set(0.0f), v60_1, v45_1, v54_1);
        custom_layer_store(t + 9 * TILE + k, v65_1);
        const custom_layer_lane v65_2 = custom_layer_select_lt(custom_layer_set(0.0f), v60_2, v45_2, v54_2);
        custom_layer_store(t + 10 * TILE + k, v65_2);
        const custom_layer_lane v46_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v46_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v66_1 = custom_layer_select_lt(custom_layer_set(0.0f), v60_1, v54_1, v46_1);
        custom_layer_store(t + 13 * TILE + k, v66_1);
        const custom_layer_lane v66_2 = custom_layer_select_lt(custom_layer_set(0.0f), v60_2, v54_2, v46_2);
        custom_layer_store(t + 14 * TILE + k, v66_2);
        const custom_layer_lane v68_1 = v54_1 - v60_1 / ((1.0f - v57_1 * v57_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v68_1);
        const custom_layer_lane v68_2 = v54_2 - v60_2 / ((1.0f - v57_2 * v57_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v68_2);
        const custom_layer_lane v69_1 = custom_layer_select_le(v65_1, v68_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v69_1);
        const custom_layer_lane v69_2 = custom_layer_select_le(v65_2, v68_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v69_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v68_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v66_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v68_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v70_1 = custom_layer_select_le(v68_1, v66_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v70_2 = custom_layer_select_le(v68_2, v66_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v69_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v69_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v65_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v65_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v74_1 = custom_layer_select_eq(v69_1 * v70_1, custom_layer_set(0.0f), (v65_1 + v66_1) * 0.5f, v68_1);
        custom_layer_store(t + 4 * TILE + k, v74_1);
        const custom_layer_lane v74_2 = custom_layer_select_eq(v69_2 * v70_2, custom_layer_set(0.0f), (v65_2 + v66_2) * 0.5f, v68_2);
        custom_layer_store(t + 5 * TILE + k, v74_2);
        const custom_layer_lane v76_1 = v74_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = v74_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v76_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v77_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v77_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v74_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v74_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v80_1 = v74_1 + v77_1 * s[24] - v12;
        const custom_layer_lane v80_2 = v74_2 + v77_2 * s[25] - x2;
        const custom_layer_lane v65_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v65_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v85_1 = custom_layer_select_lt(custom_layer_set(0.0f), v80_1, v65_1, v74_1);
        custom_layer_store(t + 7 * TILE + k, v85_1);
        const custom_layer_lane v85_2 = custom_layer_select_lt(custom_layer_set(0.0f), v80_2, v65_2, v74_2);
        custom_layer_store(t + 8 * TILE + k, v85_2);
        const custom_layer_lane v66_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v86_1 = custom_layer_select_lt(custom_layer_set(0.0f), v80_1, v74_1, v66_1);
        custom_layer_store(t + 15 * TILE + k, v86_1);
        const custom_layer_lane v86_2 = custom_layer_select_lt(custom_layer_set(0.0f), v80_2, v74_2, v66_2);
        custom_layer_store(t + 16 * TILE + k, v86_2);
        const custom_layer_lane v88_1 = v74_1 - v80_1 / ((1.0f - v77_1 * v77_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v88_1);
        const custom_layer_lane v88_2 = v74_2 - v80_2 / ((1.0f - v77_2 * v77_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v88_2);
        const custom_layer_lane v89_1 = custom_layer_select_le(v85_1, v88_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v89_1);
        const custom_layer_lane v89_2 = custom_layer_select_le(v85_2, v88_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v89_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v88_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v86_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v88_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v86_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v90_1 = custom_layer_select_le(v88_1, v86_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v90_2 = custom_layer_select_le(v88_2, v86_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v89_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v89_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v85_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v85_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v94_1 = custom_layer_select_eq(v89_1 * v90_1, custom_layer_set(0.0f), (v85_1 + v86_1) * 0.5f, v88_1);
        custom_layer_store(t + 4 * TILE + k, v94_1);
        const custom_layer_lane v94_2 = custom_layer_select_eq(v89_2 * v90_2, custom_layer_set(0.0f), (v85_2 + v86_2) * 0.5f, v88_2);
        custom_layer_store(t + 5 * TILE + k, v94_2);
        const custom_layer_lane v96_1 = v94_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v96_1);
        const custom_layer_lane v96_2 = v94_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v96_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v97_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v97_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v94_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v94_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v100_1 = v94_1 + v97_1 * s[24] - v12;
        const custom_layer_lane v100_2 = v94_2 + v97_2 * s[25] - x2;
        const custom_layer_lane v85_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v85_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v105_1 = custom_layer_select_lt(custom_layer_set(0.0f), v100_1, v85_1, v94_1);
        custom_layer_store(t + 9 * TILE + k, v105_1);
        const custom_layer_lane v105_2 = custom_layer_select_lt(custom_layer_set(0.0f), v100_2, v85_2, v94_2);
        custom_layer_store(t + 10 * TILE + k, v105_2);
        const custom_layer_lane v86_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v86_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v106_1 = custom_layer_select_lt(custom_layer_set(0.0f), v100_1, v94_1, v86_1);
        custom_layer_store(t + 13 * TILE + k, v106_1);
        const custom_layer_lane v106_2 = custom_layer_select_lt(custom_layer_set(0.0f), v100_2, v94_2, v86_2);
        custom_layer_store(t + 14 * TILE + k, v106_2);
        const custom_layer_lane v108_1 = v94_1 - v100_1 / ((1.0f - v97_1 * v97_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v108_1);
        const custom_layer_lane v108_2 = v94_2 - v100_2 / ((1.0f - v97_2 * v97_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v108_2);
        const custom_layer_lane v109_1 = custom_layer_select_le(v105_1, v108_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v109_1);
        const custom_layer_lane v109_2 = custom_layer_select_le(v105_2, v108_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v109_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v108_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v106_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v108_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v106_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v110_1 = custom_layer_select_le(v108_1, v106_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v110_2 = custom_layer_select_le(v108_2, v106_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v109_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v109_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v105_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v105_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v114_1 = custom_layer_select_eq(v109_1 * v110_1, custom_layer_set(0.0f), (v105_1 + v106_1) * 0.5f, v108_1);
        custom_layer_store(t + 4 * TILE + k, v114_1);
        const custom_layer_lane v114_2 = custom_layer_select_eq(v109_2 * v110_2, custom_layer_set(0.0f), (v105_2 + v106_2) * 0.5f, v108_2);
        custom_layer_store(t + 5 * TILE + k, v114_2);
        const custom_layer_lane v116_1 = v114_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v116_1);
        const custom_layer_lane v116_2 = v114_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v116_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v117_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v117_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v114_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v114_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v120_1 = v114_1 + v117_1 * s[24] - v12;
        const custom_layer_lane v120_2 = v114_2 + v117_2 * s[25] - x2;
        const custom_layer_lane v105_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v105_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v125_1 = custom_layer_select_lt(custom_layer_set(0.0f), v120_1, v105_1, v114_1);
        custom_layer_store(t + 7 * TILE + k, v125_1);
        const custom_layer_lane v125_2 = custom_layer_select_lt(custom_layer_set(0.0f), v120_2, v105_2, v114_2);
        custom_layer_store(t + 8 * TILE + k, v125_2);
        const custom_layer_lane v106_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v106_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v126_1 = custom_layer_select_lt(custom_layer_set(0.0f), v120_1, v114_1, v106_1);
        custom_layer_store(t + 15 * TILE + k, v126_1);
        const custom_layer_lane v126_2 = custom_layer_select_lt(custom_layer_set(0.0f), v120_2, v114_2, v106_2);
        custom_layer_store(t + 16 * TILE + k, v126_2);
        const custom_layer_lane v128_1 = v114_1 - v120_1 / ((1.0f - v117_1 * v117_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v128_1);
        const custom_layer_lane v128_2 = v114_2 - v120_2 / ((1.0f - v117_2 * v117_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v128_2);
        const custom_layer_lane v129_1 = custom_layer_select_le(v125_1, v128_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v129_1);
        const custom_layer_lane v129_2 = custom_layer_select_le(v125_2, v128_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v129_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v128_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v126_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v128_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v126_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v130_1 = custom_layer_select_le(v128_1, v126_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v130_2 = custom_layer_select_le(v128_2, v126_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v129_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v129_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v125_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v125_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v134_1 = custom_layer_select_eq(v129_1 * v130_1, custom_layer_set(0.0f), (v125_1 + v126_1) * 0.5f, v128_1);
        custom_layer_store(t + 4 * TILE + k, v134_1);
        const custom_layer_lane v134_2 = custom_layer_select_eq(v129_2 * v130_2, custom_layer_set(0.0f), (v125_2 + v126_2) * 0.5f, v128_2);
        custom_layer_store(t + 5 * TILE + k, v134_2);
        const custom_layer_lane v136_1 = v134_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v136_1);
        const custom_layer_lane v136_2 = v134_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v136_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v137_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v137_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v134_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v134_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v140_1 = v134_1 + v137_1 * s[24] - v12;
        const custom_layer_lane v140_2 = v134_2 + v137_2 * s[25] - x2;
        const custom_layer_lane v125_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v125_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v145_1 = custom_layer_select_lt(custom_layer_set(0.0f), v140_1, v125_1, v134_1);
        custom_layer_store(t + 9 * TILE + k, v145_1);
        const custom_layer_lane v145_2 = custom_layer_select_lt(custom_layer_set(0.0f), v140_2, v125_2, v134_2);
        custom_layer_store(t + 10 * TILE + k, v145_2);
        const custom_layer_lane v126_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v126_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v146_1 = custom_layer_select_lt(custom_layer_set(0.0f), v140_1, v134_1, v126_1);
        custom_layer_store(t + 13 * TILE + k, v146_1);
        const custom_layer_lane v146_2 = custom_layer_select_lt(custom_layer_set(0.0f), v140_2, v134_2, v126_2);
        custom_layer_store(t + 14 * TILE + k, v146_2);
        const custom_layer_lane v148_1 = v134_1 - v140_1 / ((1.0f - v137_1 * v137_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v148_1);
        const custom_layer_lane v148_2 = v134_2 - v140_2 / ((1.0f - v137_2 * v137_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v148_2);
        const custom_layer_lane v149_1 = custom_layer_select_le(v145_1, v148_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v149_1);
        const custom_layer_lane v149_2 = custom_layer_select_le(v145_2, v148_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v149_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v148_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v146_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v148_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v146_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v150_1 = custom_layer_select_le(v148_1, v146_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v150_2 = custom_layer_select_le(v148_2, v146_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v149_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v149_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v145_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v145_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v154_1 = custom_layer_select_eq(v149_1 * v150_1, custom_layer_set(0.0f), (v145_1 + v146_1) * 0.5f, v148_1);
        custom_layer_store(t + 4 * TILE + k, v154_1);
        const custom_layer_lane v154_2 = custom_layer_select_eq(v149_2 * v150_2, custom_layer_set(0.0f), (v145_2 + v146_2) * 0.5f, v148_2);
        custom_layer_store(t + 5 * TILE + k, v154_2);
        const custom_layer_lane v156_1 = v154_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v156_1);
        const custom_layer_lane v156_2 = v154_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v156_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v157_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v157_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v154_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v154_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v160_1 = v154_1 + v157_1 * s[24] - v12;
        const custom_layer_lane v160_2 = v154_2 + v157_2 * s[25] - x2;
        const custom_layer_lane v145_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v145_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v165_1 = custom_layer_select_lt(custom_layer_set(0.0f), v160_1, v145_1, v154_1);
        custom_layer_store(t + 7 * TILE + k, v165_1);
        const custom_layer_lane v165_2 = custom_layer_select_lt(custom_layer_set(0.0f), v160_2, v145_2, v154_2);
        custom_layer_store(t + 8 * TILE + k, v165_2);
        const custom_layer_lane v146_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v146_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v166_1 = custom_layer_select_lt(custom_layer_set(0.0f), v160_1, v154_1, v146_1);
        custom_layer_store(t + 15 * TILE + k, v166_1);
        const custom_layer_lane v166_2 = custom_layer_select_lt(custom_layer_set(0.0f), v160_2, v154_2, v146_2);
        custom_layer_store(t + 16 * TILE + k, v166_2);
        const custom_layer_lane v168_1 = v154_1 - v160_1 / ((1.0f - v157_1 * v157_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v168_1);
        const custom_layer_lane v168_2 = v154_2 - v160_2 / ((1.0f - v157_2 * v157_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v168_2);
        const custom_layer_lane v169_1 = custom_layer_select_le(v165_1, v168_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v169_1);
        const custom_layer_lane v169_2 = custom_layer_select_le(v165_2, v168_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v169_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v168_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v166_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v168_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v166_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v170_1 = custom_layer_select_le(v168_1, v166_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v170_2 = custom_layer_select_le(v168_2, v166_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v169_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v169_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v165_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v165_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v174_1 = custom_layer_select_eq(v169_1 * v170_1, custom_layer_set(0.0f), (v165_1 + v166_1) * 0.5f, v168_1);
        custom_layer_store(t + 4 * TILE + k, v174_1);
        const custom_layer_lane v174_2 = custom_layer_select_eq(v169_2 * v170_2, custom_layer_set(0.0f), (v165_2 + v166_2) * 0.5f, v168_2);
        custom_layer_store(t + 5 * TILE + k, v174_2);
        const custom_layer_lane v176_1 = v174_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v176_1);
        const custom_layer_lane v176_2 = v174_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v176_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v177_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v177_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v174_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v174_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v180_1 = v174_1 + v177_1 * s[24] - v12;
        const custom_layer_lane v180_2 = v174_2 + v177_2 * s[25] - x2;
        const custom_layer_lane v165_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v165_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v185_1 = custom_layer_select_lt(custom_layer_set(0.0f), v180_1, v165_1, v174_1);
        custom_layer_store(t + 9 * TILE + k, v185_1);
        const custom_layer_lane v185_2 = custom_layer_select_lt(custom_layer_set(0.0f), v180_2, v165_2, v174_2);
        custom_layer_store(t + 10 * TILE + k, v185_2);
        const custom_layer_lane v166_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v166_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v186_1 = custom_layer_select_lt(custom_layer_set(0.0f), v180_1, v174_1, v166_1);
        custom_layer_store(t + 13 * TILE + k, v186_1);
        const custom_layer_lane v186_2 = custom_layer_select_lt(custom_layer_set(0.0f), v180_2, v174_2, v166_2);
        custom_layer_store(t + 14 * TILE + k, v186_2);
        const custom_layer_lane v188_1 = v174_1 - v180_1 / ((1.0f - v177_1 * v177_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v188_1);
        const custom_layer_lane v188_2 = v174_2 - v180_2 / ((1.0f - v177_2 * v177_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v188_2);
        const custom_layer_lane v189_1 = custom_layer_select_le(v185_1, v188_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v189_1);
        const custom_layer_lane v189_2 = custom_layer_select_le(v185_2, v188_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v189_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v188_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v186_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v188_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v186_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v190_1 = custom_layer_select_le(v188_1, v186_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v190_2 = custom_layer_select_le(v188_2, v186_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v189_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v189_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v185_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v185_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v194_1 = custom_layer_select_eq(v189_1 * v190_1, custom_layer_set(0.0f), (v185_1 + v186_1) * 0.5f, v188_1);
        custom_layer_store(t + 4 * TILE + k, v194_1);
        const custom_layer_lane v194_2 = custom_layer_select_eq(v189_2 * v190_2, custom_layer_set(0.0f), (v185_2 + v186_2) * 0.5f, v188_2);
        custom_layer_store(t + 5 * TILE + k, v194_2);
        const custom_layer_lane v196_1 = v194_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v196_1);
        const custom_layer_lane v196_2 = v194_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v196_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v197_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v197_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v194_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v194_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v200_1 = v194_1 + v197_1 * s[24] - v12;
        const custom_layer_lane v200_2 = v194_2 + v197_2 * s[25] - x2;
        const custom_layer_lane v185_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v185_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v205_1 = custom_layer_select_lt(custom_layer_set(0.0f), v200_1, v185_1, v194_1);
        custom_layer_store(t + 7 * TILE + k, v205_1);
        const custom_layer_lane v205_2 = custom_layer_select_lt(custom_layer_set(0.0f), v200_2, v185_2, v194_2);
        custom_layer_store(t + 8 * TILE + k, v205_2);
        const custom_layer_lane v186_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v186_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v206_1 = custom_layer_select_lt(custom_layer_set(0.0f), v200_1, v194_1, v186_1);
        custom_layer_store(t + 15 * TILE + k, v206_1);
        const custom_layer_lane v206_2 = custom_layer_select_lt(custom_layer_set(0.0f), v200_2, v194_2, v186_2);
        custom_layer_store(t + 16 * TILE + k, v206_2);
        const custom_layer_lane v208_1 = v194_1 - v200_1 / ((1.0f - v197_1 * v197_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v208_1);
        const custom_layer_lane v208_2 = v194_2 - v200_2 / ((1.0f - v197_2 * v197_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v208_2);
        const custom_layer_lane v209_1 = custom_layer_select_le(v205_1, v208_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v209_1);
        const custom_layer_lane v209_2 = custom_layer_select_le(v205_2, v208_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v209_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v208_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v206_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v208_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v206_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v210_1 = custom_layer_select_le(v208_1, v206_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v210_2 = custom_layer_select_le(v208_2, v206_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v209_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v209_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v205_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v205_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v214_1 = custom_layer_select_eq(v209_1 * v210_1, custom_layer_set(0.0f), (v205_1 + v206_1) * 0.5f, v208_1);
        custom_layer_store(t + 4 * TILE + k, v214_1);
        const custom_layer_lane v214_2 = custom_layer_select_eq(v209_2 * v210_2, custom_layer_set(0.0f), (v205_2 + v206_2) * 0.5f, v208_2);
        custom_layer_store(t + 5 * TILE + k, v214_2);
        const custom_layer_lane v216_1 = v214_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v216_1);
        const custom_layer_lane v216_2 = v214_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v216_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v217_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v217_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v214_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v214_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v220_1 = v214_1 + v217_1 * s[24] - v12;
        const custom_layer_lane v220_2 = v214_2 + v217_2 * s[25] - x2;
        const custom_layer_lane v205_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v205_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v225_1 = custom_layer_select_lt(custom_layer_set(0.0f), v220_1, v205_1, v214_1);
        custom_layer_store(t + 9 * TILE + k, v225_1);
        const custom_layer_lane v225_2 = custom_layer_select_lt(custom_layer_set(0.0f), v220_2, v205_2, v214_2);
        custom_layer_store(t + 10 * TILE + k, v225_2);
        const custom_layer_lane v206_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v206_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v226_1 = custom_layer_select_lt(custom_layer_set(0.0f), v220_1, v214_1, v206_1);
        custom_layer_store(t + 13 * TILE + k, v226_1);
        const custom_layer_lane v226_2 = custom_layer_select_lt(custom_layer_set(0.0f), v220_2, v214_2, v206_2);
        custom_layer_store(t + 14 * TILE + k, v226_2);
        const custom_layer_lane v228_1 = v214_1 - v220_1 / ((1.0f - v217_1 * v217_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v228_1);
        const custom_layer_lane v228_2 = v214_2 - v220_2 / ((1.0f - v217_2 * v217_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v228_2);
        const custom_layer_lane v229_1 = custom_layer_select_le(v225_1, v228_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v229_1);
        const custom_layer_lane v229_2 = custom_layer_select_le(v225_2, v228_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v229_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v228_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v226_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v228_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v226_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v230_1 = custom_layer_select_le(v228_1, v226_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v230_2 = custom_layer_select_le(v228_2, v226_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v229_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v229_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v225_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v225_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v234_1 = custom_layer_select_eq(v229_1 * v230_1, custom_layer_set(0.0f), (v225_1 + v226_1) * 0.5f, v228_1);
        custom_layer_store(t + 4 * TILE + k, v234_1);
        const custom_layer_lane v234_2 = custom_layer_select_eq(v229_2 * v230_2, custom_layer_set(0.0f), (v225_2 + v226_2) * 0.5f, v228_2);
        custom_layer_store(t + 5 * TILE + k, v234_2);
        const custom_layer_lane v236_1 = v234_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v236_1);
        const custom_layer_lane v236_2 = v234_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v236_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v237_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v237_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v234_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v234_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v240_1 = v234_1 + v237_1 * s[24] - v12;
        const custom_layer_lane v240_2 = v234_2 + v237_2 * s[25] - x2;
        const custom_layer_lane v225_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v225_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v245_1 = custom_layer_select_lt(custom_layer_set(0.0f), v240_1, v225_1, v234_1);
        custom_layer_store(t + 7 * TILE + k, v245_1);
        const custom_layer_lane v245_2 = custom_layer_select_lt(custom_layer_set(0.0f), v240_2, v225_2, v234_2);
        custom_layer_store(t + 8 * TILE + k, v245_2);
        const custom_layer_lane v226_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v226_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v246_1 = custom_layer_select_lt(custom_layer_set(0.0f), v240_1, v234_1, v226_1);
        custom_layer_store(t + 15 * TILE + k, v246_1);
        const custom_layer_lane v246_2 = custom_layer_select_lt(custom_layer_set(0.0f), v240_2, v234_2, v226_2);
        custom_layer_store(t + 16 * TILE + k, v246_2);
        const custom_layer_lane v248_1 = v234_1 - v240_1 / ((1.0f - v237_1 * v237_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v248_1);
        const custom_layer_lane v248_2 = v234_2 - v240_2 / ((1.0f - v237_2 * v237_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v248_2);
        const custom_layer_lane v249_1 = custom_layer_select_le(v245_1, v248_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v249_1);
        const custom_layer_lane v249_2 = custom_layer_select_le(v245_2, v248_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v249_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v248_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v246_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v248_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v246_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v250_1 = custom_layer_select_le(v248_1, v246_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v250_2 = custom_layer_select_le(v248_2, v246_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v249_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v249_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v245_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v245_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_select_eq(v249_1 * v250_1, custom_layer_set(0.0f), (v245_1 + v246_1) * 0.5f, v248_1);
        custom_layer_store(t + k, v254_1);
        const custom_layer_lane v254_2 = custom_layer_select_eq(v249_2 * v250_2, custom_layer_set(0.0f), (v245_2 + v246_2) * 0.5f, v248_2);
        custom_layer_store(t + 1 * TILE + k, v254_2);
        const custom_layer_lane v256_1 = v254_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 4 * TILE + k, v256_1);
        const custom_layer_lane v256_2 = v254_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 5 * TILE + k, v256_2);
    }
    custom_layer_each_tanh(t + 6 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v257_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v257_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v261_1 = (1.0f - v257_1 * v257_1) * s[28] + 1.0f;
        custom_layer_store(t + 4 * TILE + k, v261_1);
        const custom_layer_lane v261_2 = (1.0f - v257_2 * v257_2) * s[29] + 1.0f;
        custom_layer_store(t + 5 * TILE + k, v261_2);
    }
    custom_layer_each_log(t + 6 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v262_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v262_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v9 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v264 = v9 - (v262_1 + v262_2);
        custom_layer_store(t + 2 * TILE + k, v264);
    }
#undef TILE
}

static CUSTOM_LAYER_PART void custom_layer_inverse_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 6: coupling, inverse */
    custom_layer_matvec(t + 3 * TILE, flow_6_net_1_weight, 1, 1, t, flow_6_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 19 * TILE, t + 3 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (35 + e) * TILE + k, custom_layer_load(t + (3 + e) * TILE + k) * custom_layer_load(t + (19 + e) * TILE + k));
    custom_layer_matvec(t + 3 * TILE, flow_6_net_2_weight, 16, 1, t + 35 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v268_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v268_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v269_1 = v268_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 5 * TILE + k, v269_1);
        const custom_layer_lane v269_2 = v268_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 6 * TILE + k, v269_2);
        const custom_layer_lane v270 = v269_1 * s[23];
        custom_layer_store(t + 7 * TILE + k, v270);
    }
    custom_layer_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v271 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v272 = v271 * s[22];
        custom_layer_store(t + 4 * TILE + k, v272);
        const custom_layer_lane v273 = -v272;
        custom_layer_store(t + 7 * TILE + k, v273);
    }
    custom_layer_each_exp(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v254_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v274 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v269_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v276 = v254_2 * v274 - v269_2;
        custom_layer_store(t + 7 * TILE + k, v276);
        const custom_layer_lane v264 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v272 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v277 = v264 - v272;
        custom_layer_store(t + 8 * TILE + k, v277);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v278_1 = v254_1 - s[16];
        custom_layer_store(t + 9 * TILE + k, v278_1);
        const custom_layer_lane v278_2 = v276 - s[17];
        custom_layer_store(t + 10 * TILE + k, v278_2);
        const custom_layer_lane v279_1 = v254_1 + s[16];
        custom_layer_store(t + 11 * TILE + k, v279_1);
        const custom_layer_lane v279_2 = v276 + s[17];
        custom_layer_store(t + 12 * TILE + k, v279_2);
        const custom_layer_lane v281_1 = v254_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 13 * TILE + k, v281_1);
        const custom_layer_lane v281_2 = v276 * s[19] + flow_5_c[1];
        custom_layer_store(t + 14 * TILE + k, v281_2);
    }

    /* layer 5: bump, inverse */
    custom_layer_each_tanh(t + 2 * TILE, t + 13 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v282_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v282_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v285_1 = v254_1 + v282_1 * s[16] - v254_1;
        const custom_layer_lane v285_2 = v276 + v282_2 * s[17] - v276;
        const custom_layer_lane v278_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v278_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v290_1 = custom_layer_select_lt(custom_layer_set(0.0f), v285_1, v278_1, v254_1);
        custom_layer_store(t + 4 * TILE + k, v290_1);
        const custom_layer_lane v290_2 = custom_layer_select_lt(custom_layer_set(0.0f), v285_2, v278_2, v276);
        custom_layer_store(t + 5 * TILE + k, v290_2);
        const custom_layer_lane v279_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v279_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v291_1 = custom_layer_select_lt(custom_layer_set(0.0f), v285_1, v254_1, v279_1);
        custom_layer_store(t + 13 * TILE + k, v291_1);
        const custom_layer_lane v291_2 = custom_layer_select_lt(custom_layer_set(0.0f), v285_2, v276, v279_2);
        custom_layer_store(t + 14 * TILE + k, v291_2);
        const custom_layer_lane v293_1 = v254_1 - v285_1 / ((1.0f - v282_1 * v282_1) * s[20] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v293_1);
        const custom_layer_lane v293_2 = v276 - v285_2 / ((1.0f - v282_2 * v282_2) * s[21] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v293_2);
        const custom_layer_lane v294_1 = custom_layer_select_le(v290_1, v293_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v294_1);
        const custom_layer_lane v294_2 = custom_layer_select_le(v290_2, v293_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v294_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v293_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v291_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v293_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v291_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v295_1 = custom_layer_select_le(v293_1, v291_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v295_2 = custom_layer_select_le(v293_2, v291_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v294_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v294_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v290_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v290_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v299_1 = custom_layer_select_eq(v294_1 * v295_1, custom_layer_set(0.0f), (v290_1 + v291_1) * 0.5f, v293_1);
        custom_layer_store(t + 2 * TILE + k, v299_1);
        const custom_layer_lane v299_2 = custom_layer_select_eq(v294_2 * v295_2, custom_layer_set(0.0f), (v290_2 + v291_2) * 0.5f, v293_2);
        custom_layer_store(t + 3 * TILE + k, v299_2);
        const custom_layer_lane v301_1 = v299_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v301_1);
        const custom_layer_lane v301_2 = v299_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v301_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v302_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v302_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v299_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v299_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v305_1 = v299_1 + v302_1 * s[16] - v254_1;
        const custom_layer_lane v305_2 = v299_2 + v302_2 * s[17] - v276;
        const custom_layer_lane v290_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v290_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v310_1 = custom_layer_select_lt(custom_layer_set(0.0f), v305_1, v290_1, v299_1);
        custom_layer_store(t + 9 * TILE + k, v310_1);
        const custom_layer_lane v310_2 = custom_layer_select_lt(custom_layer_set(0.0f), v305_2, v290_2, v299_2);
        custom_layer_store(t + 10 * TILE + k, v310_2);
        const custom_layer_lane v291_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v291_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v311_1 = custom_layer_select_lt(custom_layer_set(0.0f), v305_1, v299_1, v291_1);
        custom_layer_store(t + 15 * TILE + k, v311_1);
        const custom_layer_lane v311_2 = custom_layer_select_lt(custom_layer_set(0.0f), v305_2, v299_2, v291_2);
        custom_layer_store(t + 16 * TILE + k, v311_2);
        const custom_layer_lane v313_1 = v299_1 - v305_1 / ((1.0f - v302_1 * v302_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v313_1);
        const custom_layer_lane v313_2 = v299_2 - v305_2 / ((1.0f - v302_2 * v302_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v313_2);
        const custom_layer_lane v314_1 = custom_layer_select_le(v310_1, v313_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v314_1);
        const custom_layer_lane v314_2 = custom_layer_select_le(v310_2, v313_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v314_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v313_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v311_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v313_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v311_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v315_1 = custom_layer_select_le(v313_1, v311_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v315_2 = custom_layer_select_le(v313_2, v311_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v314_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v314_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v310_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v310_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v319_1 = custom_layer_select_eq(v314_1 * v315_1, custom_layer_set(0.0f), (v310_1 + v311_1) * 0.5f, v313_1);
        custom_layer_store(t + 2 * TILE + k, v319_1);
        const custom_layer_lane v319_2 = custom_layer_select_eq(v314_2 * v315_2, custom_layer_set(0.0f), (v310_2 + v311_2) * 0.5f, v313_2);
        custom_layer_store(t + 3 * TILE + k, v319_2);
        const custom_layer_lane v321_1 = v319_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 4 * TILE + k, v321_1);
        const custom_layer_lane v321_2 = v319_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 5 * TILE + k, v321_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v322_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v322_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v319_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v319_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v325_1 = v319_1 + v322_1 * s[16] - v254_1;
        const custom_layer_lane v325_2 = v319_2 + v322_2 * s[17] - v276;
        const custom_layer_lane v310_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v310_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v330_1 = custom_layer_select_lt(custom_layer_set(0.0f), v325_1, v310_1, v319_1);
        custom_layer_store(t + 4 * TILE + k, v330_1);
        const custom_layer_lane v330_2 = custom_layer_select_lt(custom_layer_set(0.0f), v325_2, v310_2, v319_2);
        custom_layer_store(t + 5 * TILE + k, v330_2);
        const custom_layer_lane v311_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v311_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v331_1 = custom_layer_select_lt(custom_layer_set(0.0f), v325_1, v319_1, v311_1);
        custom_layer_store(t + 13 * TILE + k, v331_1);
        const custom_layer_lane v331_2 = custom_layer_select_lt(custom_layer_set(0.0f), v325_2, v319_2, v311_2);
        custom_layer_store(t + 14 * TILE + k, v331_2);
        const custom_layer_lane v333_1 = v319_1 - v325_1 / ((1.0f - v322_1 * v322_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v333_1);
        const custom_layer_lane v333_2 = v319_2 - v325_2 / ((1.0f - v322_2 * v322_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v333_2);
        const custom_layer_lane v334_1 = custom_layer_select_le(v330_1, v333_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v334_1);
        const custom_layer_lane v334_2 = custom_layer_select_le(v330_2, v333_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v334_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v333_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v331_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v333_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v331_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v335_1 = custom_layer_select_le(v333_1, v331_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v335_2 = custom_layer_select_le(v333_2, v331_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v334_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v334_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v330_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v330_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v339_1 = custom_layer_select_eq(v334_1 * v335_1, custom_layer_set(0.0f), (v330_1 + v331_1) * 0.5f, v333_1);
        custom_layer_store(t + 2 * TILE + k, v339_1);
        const custom_layer_lane v339_2 = custom_layer_select_eq(v334_2 * v335_2, custom_layer_set(0.0f), (v330_2 + v331_2) * 0.5f, v333_2);
        custom_layer_store(t + 3 * TILE + k, v339_2);
        const custom_layer_lane v341_1 = v339_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v341_1);
        const custom_layer_lane v341_2 = v339_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v341_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v342_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v342_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v339_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v339_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v345_1 = v339_1 + v342_1 * s[16] - v254_1;
        const custom_layer_lane v345_2 = v339_2 + v342_2 * s[17] - v276;
        const custom_layer_lane v330_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v330_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v350_1 = custom_layer_select_lt(custom_layer_set(0.0f), v345_1, v330_1, v339_1);
        custom_layer_store(t + 9 * TILE + k, v350_1);
        const custom_layer_lane v350_2 = custom_layer_select_lt(custom_layer_set(0.0f), v345_2, v330_2, v339_2);
        custom_layer_store(t + 10 * TILE + k, v350_2);
        const custom_layer_lane v331_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v331_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v351_1 = custom_layer_select_lt(custom_layer_set(0.0f), v345_1, v339_1, v331_1);
        custom_layer_store(t + 15 * TILE + k, v351_1);
        const custom_layer_lane v351_2 = custom_layer_select_lt(custom_layer_set(0.0f), v345_2, v339_2, v331_2);
        custom_layer_store(t + 16 * TILE + k, v351_2);
        const custom_layer_lane v353_1 = v339_1 - v345_1 / ((1.0f - v342_1 * v342_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v353_1);
        const custom_layer_lane v353_2 = v339_2 - v345_2 / ((1.0f - v342_2 * v342_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v353_2);
        const custom_layer_lane v354_1 = custom_layer_select_le(v350_1, v353_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v354_1);
        const custom_layer_lane v354_2 = custom_layer_select_le(v350_2, v353_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v354_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v353_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v351_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v353_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v351_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v355_1 = custom_layer_select_le(v353_1, v351_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v355_2 = custom_layer_select_le(v353_2, v351_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v354_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v354_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v350_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v350_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v359_1 = custom_layer_select_eq(v354_1 * v355_1, custom_layer_set(0.0f), (v350_1 + v351_1) * 0.5f, v353_1);
        custom_layer_store(t + 2 * TILE + k, v359_1);
        const custom_layer_lane v359_2 = custom_layer_select_eq(v354_2 * v355_2, custom_layer_set(0.0f), (v350_2 + v351_2) * 0.5f, v353_2);
        custom_layer_store(t + 3 * TILE + k, v359_2);
        const custom_layer_lane v361_1 = v359_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 4 * TILE + k, v361_1);
        const custom_layer_lane v361_2 = v359_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 5 * TILE + k, v361_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v362_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v362_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v359_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v359_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v365_1 = v359_1 + v362_1 * s[16] - v254_1;
        const custom_layer_lane v365_2 = v359_2 + v362_2 * s[17] - v276;
        const custom_layer_lane v350_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v350_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v370_1 = custom_layer_select_lt(custom_layer_set(0.0f), v365_1, v350_1, v359_1);
        custom_layer_store(t + 4 * TILE + k, v370_1);
        const custom_layer_lane v370_2 = custom_layer_select_lt(custom_layer_set(0.0f), v365_2, v350_2, v359_2);
        custom_layer_store(t + 5 * TILE + k, v370_2);
        const custom_layer_lane v351_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v351_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v371_1 = custom_layer_select_lt(custom_layer_set(0.0f), v365_1, v359_1, v351_1);
        custom_layer_store(t + 13 * TILE + k, v371_1);
        const custom_layer_lane v371_2 = custom_layer_select_lt(custom_layer_set(0.0f), v365_2, v359_2, v351_2);
        custom_layer_store(t + 14 * TILE + k, v371_2);
        const custom_layer_lane v373_1 = v359_1 - v365_1 / ((1.0f - v362_1 * v362_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v373_1);
        const custom_layer_lane v373_2 = v359_2 - v365_2 / ((1.0f - v362_2 * v362_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v373_2);
        const custom_layer_lane v374_1 = custom_layer_select_le(v370_1, v373_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v374_1);
        const custom_layer_lane v374_2 = custom_layer_select_le(v370_2, v373_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v374_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v373_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v371_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v373_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v371_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v375_1 = custom_layer_select_le(v373_1, v371_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v375_2 = custom_layer_select_le(v373_2, v371_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v374_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v374_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v370_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v370_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v379_1 = custom_layer_select_eq(v374_1 * v375_1, custom_layer_set(0.0f), (v370_1 + v371_1) * 0.5f, v373_1);
        custom_layer_store(t + 2 * TILE + k, v379_1);
        const custom_layer_lane v379_2 = custom_layer_select_eq(v374_2 * v375_2, custom_layer_set(0.0f), (v370_2 + v371_2) * 0.5f, v373_2);
        custom_layer_store(t + 3 * TILE + k, v379_2);
        const custom_layer_lane v381_1 = v379_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v381_1);
        const custom_layer_lane v381_2 = v379_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v381_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v382_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v382_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v379_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v379_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v385_1 = v379_1 + v382_1 * s[16] - v254_1;
        const custom_layer_lane v385_2 = v379_2 + v382_2 * s[17] - v276;
        const custom_layer_lane v370_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v370_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v390_1 = custom_layer_select_lt(custom_layer_set(0.0f), v385_1, v370_1, v379_1);
        custom_layer_store(t + 9 * TILE + k, v390_1);
        const custom_layer_lane v390_2 = custom_layer_select_lt(custom_layer_set(0.0f), v385_2, v370_2, v379_2);
        custom_layer_store(t + 10 * TILE + k, v390_2);
        const custom_layer_lane v371_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v371_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v391_1 = custom_layer_select_lt(custom_layer_set(0.0f), v385_1, v379_1, v371_1);
        custom_layer_store(t + 15 * TILE + k, v391_1);
        const custom_layer_lane v391_2 = custom_layer_select_lt(custom_layer_set(0.0f), v385_2, v379_2, v371_2);
        custom_layer_store(t + 16 * TILE + k, v391_2);
        const custom_layer_lane v393_1 = v379_1 - v385_1 / ((1.0f - v382_1 * v382_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v393_1);
        const custom_layer_lane v393_2 = v379_2 - v385_2 / ((1.0f - v382_2 * v382_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v393_2);
        const custom_layer_lane v394_1 = custom_layer_select_le(v390_1, v393_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v394_1);
        const custom_layer_lane v394_2 = custom_layer_select_le(v390_2, v393_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v394_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v393_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v391_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v393_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v391_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v395_1 = custom_layer_select_le(v393_1, v391_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v395_2 = custom_layer_select_le(v393_2, v391_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v394_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v394_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v390_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v390_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v399_1 = custom_layer_select_eq(v394_1 * v395_1, custom_layer_set(0.0f), (v390_1 + v391_1) * 0.5f, v393_1);
        custom_layer_store(t + 2 * TILE + k, v399_1);
        const custom_layer_lane v399_2 = custom_layer_select_eq(v394_2 * v395_2, custom_layer_set(0.0f), (v390_2 + v391_2) * 0.5f, v393_2);
        custom_layer_store(t + 3 * TILE + k, v399_2);
        const custom_layer_lane v401_1 = v399_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 4 * TILE + k, v401_1);
        const custom_layer_lane v401_2 = v399_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 5 * TILE + k, v401_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v402_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v402_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v399_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v399_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v405_1 = v399_1 + v402_1 * s[16] - v254_1;
        const custom_layer_lane v405_2 = v399_2 + v402_2 * s[17] - v276;
        const custom_layer_lane v390_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v390_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v410_1 = custom_layer_select_lt(custom_layer_set(0.0f), v405_1, v390_1, v399_1);
        custom_layer_store(t + 4 * TILE + k, v410_1);
        const custom_layer_lane v410_2 = custom_layer_select_lt(custom_layer_set(0.0f), v405_2, v390_2, v399_2);
        custom_layer_store(t + 5 * TILE + k, v410_2);
        const custom_layer_lane v391_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v391_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v411_1 = custom_layer_select_lt(custom_layer_set(0.0f), v405_1, v399_1, v391_1);
        custom_layer_store(t + 13 * TILE + k, v411_1);
        const custom_layer_lane v411_2 = custom_layer_select_lt(custom_layer_set(0.0f), v405_2, v399_2, v391_2);
        custom_layer_store(t + 14 * TILE + k, v411_2);
        const custom_layer_lane v413_1 = v399_1 - v405_1 / ((1.0f - v402_1 * v402_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v413_1);
        const custom_layer_lane v413_2 = v399_2 - v405_2 / ((1.0f - v402_2 * v402_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v413_2);
        const custom_layer_lane v414_1 = custom_layer_select_le(v410_1, v413_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v414_1);
        const custom_layer_lane v414_2 = custom_layer_select_le(v410_2, v413_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v414_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v413_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v411_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v413_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v411_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v415_1 = custom_layer_select_le(v413_1, v411_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v415_2 = custom_layer_select_le(v413_2, v411_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v414_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v414_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v410_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v410_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v419_1 = custom_layer_select_eq(v414_1 * v415_1, custom_layer_set(0.0f), (v410_1 + v411_1) * 0.5f, v413_1);
        custom_layer_store(t + 2 * TILE + k, v419_1);
        const custom_layer_lane v419_2 = custom_layer_select_eq(v414_2 * v415_2, custom_layer_set(0.0f), (v410_2 + v411_2) * 0.5f, v413_2);
        custom_layer_store(t + 3 * TILE + k, v419_2);
        const custom_layer_lane v421_1 = v419_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v421_1);
        const custom_layer_lane v421_2 = v419_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v421_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v422_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v422_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v419_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v419_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v425_1 = v419_1 + v422_1 * s[16] - v254_1;
        const custom_layer_lane v425_2 = v419_2 + v422_2 * s[17] - v276;
        const custom_layer_lane v410_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v410_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v430_1 = custom_layer_select_lt(custom_layer_set(0.0f), v425_1, v410_1, v419_1);
        custom_layer_store(t + 9 * TILE + k, v430_1);
        const custom_layer_lane v430_2 = custom_layer_select_lt(custom_layer_set(0.0f), v425_2, v410_2, v419_2);
        custom_layer_store(t + 10 * TILE + k, v430_2);
        const custom_layer_lane v411_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v411_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v431_1 = custom_layer_select_lt(custom_layer_set(0.0f), v425_1, v419_1, v411_1);
        custom_layer_store(t + 15 * TILE + k, v431_1);
        const custom_layer_lane v431_2 = custom_layer_select_lt(custom_layer_set(0.0f), v425_2, v419_2, v411_2);
        custom_layer_store(t + 16 * TILE + k, v431_2);
        const custom_layer_lane v433_1 = v419_1 - v425_1 / ((1.0f - v422_1 * v422_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v433_1);
        const custom_layer_lane v433_2 = v419_2 - v425_2 / ((1.0f - v422_2 * v422_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v433_2);
        const custom_layer_lane v434_1 = custom_layer_select_le(v430_1, v433_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v434_1);
        const custom_layer_lane v434_2 = custom_layer_select_le(v430_2, v433_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v434_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v433_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v431_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v433_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v431_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v435_1 = custom_layer_select_le(v433_1, v431_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v435_2 = custom_layer_select_le(v433_2, v431_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v434_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v434_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v430_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v430_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v439_1 = custom_layer_select_eq(v434_1 * v435_1, custom_layer_set(0.0f), (v430_1 + v431_1) * 0.5f, v433_1);
        custom_layer_store(t + 2 * TILE + k, v439_1);
        const custom_layer_lane v439_2 = custom_layer_select_eq(v434_2 * v435_2, custom_layer_set(0.0f), (v430_2 + v431_2) * 0.5f, v433_2);
        custom_layer_store(t + 3 * TILE + k, v439_2);
        const custom_layer_lane v441_1 = v439_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 4 * TILE + k, v441_1);
        const custom_layer_lane v441_2 = v439_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 5 * TILE + k, v441_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v442_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v442_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v439_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v439_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v445_1 = v439_1 + v442_1 * s[16] - v254_1;
        const custom_layer_lane v445_2 = v439_2 + v442_2 * s[17] - v276;
        const custom_layer_lane v430_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v430_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v450_1 = custom_layer_select_lt(custom_layer_set(0.0f), v445_1, v430_1, v439_1);
        custom_layer_store(t + 4 * TILE + k, v450_1);
        const custom_layer_lane v450_2 = custom_layer_select_lt(custom_layer_set(0.0f), v445_2, v430_2, v439_2);
        custom_layer_store(t + 5 * TILE + k, v450_2);
        const custom_layer_lane v431_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v431_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v451_1 = custom_layer_select_lt(custom_layer_set(0.0f), v445_1, v439_1, v431_1);
        custom_layer_store(t + 13 * TILE + k, v451_1);
        const custom_layer_lane v451_2 = custom_layer_select_lt(custom_layer_set(0.0f), v445_2, v439_2, v431_2);
        custom_layer_store(t + 14 * TILE + k, v451_2);
        const custom_layer_lane v453_1 = v439_1 - v445_1 / ((1.0f - v442_1 * v442_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v453_1);
        const custom_layer_lane v453_2 = v439_2 - v445_2 / ((1.0f - v442_2 * v442_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v453_2);
        const custom_layer_lane v454_1 = custom_layer_select_le(v450_1, v453_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v454_1);
        const custom_layer_lane v454_2 = custom_layer_select_le(v450_2, v453_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v454_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v453_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v451_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v453_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v451_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v455_1 = custom_layer_select_le(v453_1, v451_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v455_2 = custom_layer_select_le(v453_2, v451_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v454_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v454_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v450_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v450_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v459_1 = custom_layer_select_eq(v454_1 * v455_1, custom_layer_set(0.0f), (v450_1 + v451_1) * 0.5f, v453_1);
        custom_layer_store(t + 2 * TILE + k, v459_1);
        const custom_layer_lane v459_2 = custom_layer_select_eq(v454_2 * v455_2, custom_layer_set(0.0f), (v450_2 + v451_2) * 0.5f, v453_2);
        custom_layer_store(t + 3 * TILE + k, v459_2);
        const custom_layer_lane v461_1 = v459_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v461_1);
        const custom_layer_lane v461_2 = v459_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v461_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v462_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v462_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v459_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v459_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v465_1 = v459_1 + v462_1 * s[16] - v254_1;
        const custom_layer_lane v465_2 = v459_2 + v462_2 * s[17] - v276;
        const custom_layer_lane v450_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v450_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v470_1 = custom_layer_select_lt(custom_layer_set(0.0f), v465_1, v450_1, v459_1);
        custom_layer_store(t + 9 * TILE + k, v470_1);
        const custom_layer_lane v470_2 = custom_layer_select_lt(custom_layer_set(0.0f), v465_2, v450_2, v459_2);
        custom_layer_store(t + 10 * TILE + k, v470_2);
        const custom_layer_lane v451_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v451_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v471_1 = custom_layer_select_lt(custom_layer_set(0.0f), v465_1, v459_1, v451_1);
        custom_layer_store(t + 15 * TILE + k, v471_1);
        const custom_layer_lane v471_2 = custom_layer_select_lt(custom_layer_set(0.0f), v465_2, v459_2, v451_2);
        custom_layer_store(t + 16 * TILE + k, v471_2);
        const custom_layer_lane v473_1 = v459_1 - v465_1 / ((1.0f - v462_1 * v462_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v473_1);
        const custom_layer_lane v473_2 = v459_2 - v465_2 / ((1.0f - v462_2 * v462_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v473_2);
        const custom_layer_lane v474_1 = custom_layer_select_le(v470_1, v473_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v474_1);
        const custom_layer_lane v474_2 = custom_layer_select_le(v470_2, v473_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v474_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v473_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v471_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v473_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v471_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v475_1 = custom_layer_select_le(v473_1, v471_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v475_2 = custom_layer_select_le(v473_2, v471_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v474_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v474_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v470_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v470_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v479_1 = custom_layer_select_eq(v474_1 * v475_1, custom_layer_set(0.0f), (v470_1 + v471_1) * 0.5f, v473_1);
        custom_layer_store(t + 2 * TILE + k, v479_1);
        const custom_layer_lane v479_2 = custom_layer_select_eq(v474_2 * v475_2, custom_layer_set(0.0f), (v470_2 + v471_2) * 0.5f, v473_2);
        custom_layer_store(t + 3 * TILE + k, v479_2);
        const custom_layer_lane v481_1 = v479_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 4 * TILE + k, v481_1);
        const custom_layer_lane v481_2 = v479_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 5 * TILE + k, v481_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v482_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v482_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v479_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v479_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v485_1 = v479_1 + v482_1 * s[16] - v254_1;
        const custom_layer_lane v485_2 = v479_2 + v482_2 * s[17] - v276;
        const custom_layer_lane v470_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v470_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v490_1 = custom_layer_select_lt(custom_layer_set(0.0f), v485_1, v470_1, v479_1);
        custom_layer_store(t + 4 * TILE + k, v490_1);
        const custom_layer_lane v490_2 = custom_layer_select_lt(custom_layer_set(0.0f), v485_2, v470_2, v479_2);
        custom_layer_store(t + 5 * TILE + k, v490_2);
        const custom_layer_lane v471_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v471_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v491_1 = custom_layer_select_lt(custom_layer_set(0.0f), v485_1, v479_1, v471_1);
        custom_layer_store(t + 13 * TILE + k, v491_1);
        const custom_layer_lane v491_2 = custom_layer_select_lt(custom_layer_set(0.0f), v485_2, v479_2, v471_2);
        custom_layer_store(t + 14 * TILE + k, v491_2);
        const custom_layer_lane v493_1 = v479_1 - v485_1 / ((1.0f - v482_1 * v482_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v493_1);
        const custom_layer_lane v493_2 = v479_2 - v485_2 / ((1.0f - v482_2 * v482_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v493_2);
        const custom_layer_lane v494_1 = custom_layer_select_le(v490_1, v493_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v494_1);
        const custom_layer_lane v494_2 = custom_layer_select_le(v490_2, v493_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v494_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v493_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v491_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v493_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v491_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v495_1 = custom_layer_select_le(v493_1, v491_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v495_2 = custom_layer_select_le(v493_2, v491_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v494_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v494_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v490_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v490_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v499_1 = custom_layer_select_eq(v494_1 * v495_1, custom_layer_set(0.0f), (v490_1 + v491_1) * 0.5f, v493_1);
        custom_layer_store(t + 2 * TILE + k, v499_1);
        const custom_layer_lane v499_2 = custom_layer_select_eq(v494_2 * v495_2, custom_layer_set(0.0f), (v490_2 + v491_2) * 0.5f, v493_2);
        custom_layer_store(t + 3 * TILE + k, v499_2);
        const custom_layer_lane v501_1 = v499_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v501_1);
        const custom_layer_lane v501_2 = v499_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v501_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v502_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v502_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v499_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v499_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + k);
        const custom_layer_lane v276 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v505_1 = v499_1 + v502_1 * s[16] - v254_1;
        const custom_layer_lane v505_2 = v499_2 + v502_2 * s[17] - v276;
        const custom_layer_lane v490_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v490_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v510_1 = custom_layer_select_lt(custom_layer_set(0.0f), v505_1, v490_1, v499_1);
        custom_layer_store(t + 9 * TILE + k, v510_1);
        const custom_layer_lane v510_2 = custom_layer_select_lt(custom_layer_set(0.0f), v505_2, v490_2, v499_2);
        custom_layer_store(t + 10 * TILE + k, v510_2);
        const custom_layer_lane v491_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v491_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v511_1 = custom_layer_select_lt(custom_layer_set(0.0f), v505_1, v499_1, v491_1);
        custom_layer_store(t + 15 * TILE + k, v511_1);
        const custom_layer_lane v511_2 = custom_layer_select_lt(custom_layer_set(0.0f), v505_2, v499_2, v491_2);
        custom_layer_store(t + 16 * TILE + k, v511_2);
        const custom_layer_lane v513_1 = v499_1 - v505_1 / ((1.0f - v502_1 * v502_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v513_1);
        const custom_layer_lane v513_2 = v499_2 - v505_2 / ((1.0f - v502_2 * v502_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v513_2);
        const custom_layer_lane v514_1 = custom_layer_select_le(v510_1, v513_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v514_1);
        const custom_layer_lane v514_2 = custom_layer_select_le(v510_2, v513_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v514_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v513_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v511_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v513_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v515_1 = custom_layer_select_le(v513_1, v511_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v515_2 = custom_layer_select_le(v513_2, v511_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v514_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v514_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v510_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v519_1 = custom_layer_select_eq(v514_1 * v515_1, custom_layer_set(0.0f), (v510_1 + v511_1) * 0.5f, v513_1);
        custom_layer_store(t + k, v519_1);
        const custom_layer_lane v519_2 = custom_layer_select_eq(v514_2 * v515_2, custom_layer_set(0.0f), (v510_2 + v511_2) * 0.5f, v513_2);
        custom_layer_store(t + 1 * TILE + k, v519_2);
        const custom_layer_lane v521_1 = v519_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 2 * TILE + k, v521_1);
        const custom_layer_lane v521_2 = v519_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 3 * TILE + k, v521_2);
    }
    custom_layer_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v522_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v522_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v526_1 = (1.0f - v522_1 * v522_1) * s[20] + 1.0f;
        custom_layer_store(t + 2 * TILE + k, v526_1);
        const custom_layer_lane v526_2 = (1.0f - v522_2 * v522_2) * s[21] + 1.0f;
        custom_layer_store(t + 3 * TILE + k, v526_2);
    }
    custom_layer_each_log(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v527_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v527_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v277 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v529 = v277 - (v527_1 + v527_2);
        custom_layer_store(t + 2 * TILE + k, v529);
    }
#undef TILE
}

static CUSTOM_LAYER_PART void custom_layer_inverse_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 4: coupling, inverse */
    custom_layer_matvec(t + 3 * TILE, flow_4_net_1_weight, 1, 1, t + 1 * TILE, flow_4_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 19 * TILE, t + 3 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (35 + e) * TILE + k, custom_layer_load(t + (3 + e) * TILE + k) * custom_layer_load(t + (19 + e) * TILE + k));
    custom_layer_matvec(t + 3 * TILE, flow_4_net_2_weight, 16, 1, t + 35 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v533_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v533_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v534_1 = v533_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 5 * TILE + k, v534_1);
        const custom_layer_lane v534_2 = v533_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 6 * TILE + k, v534_2);
        const custom_layer_lane v535 = v534_1 * s[15];
        custom_layer_store(t + 7 * TILE + k, v535);
    }
    custom_layer_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v536 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v537 = v536 * s[14];
        custom_layer_store(t + 4 * TILE + k, v537);
        const custom_layer_lane v538 = -v537;
        custom_layer_store(t + 7 * TILE + k, v538);
    }
    custom_layer_each_exp(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v519_1 = custom_layer_load(t + k);
        const custom_layer_lane v539 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v534_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v541 = v519_1 * v539 - v534_2;
        custom_layer_store(t + 7 * TILE + k, v541);
        const custom_layer_lane v529 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v537 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v542 = v529 - v537;
        custom_layer_store(t + 8 * TILE + k, v542);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v543_1 = v541 - s[8];
        custom_layer_store(t + 9 * TILE + k, v543_1);
        const custom_layer_lane v543_2 = v519_2 - s[9];
        custom_layer_store(t + 10 * TILE + k, v543_2);
        const custom_layer_lane v544_1 = v541 + s[8];
        custom_layer_store(t + 11 * TILE + k, v544_1);
        const custom_layer_lane v544_2 = v519_2 + s[9];
        custom_layer_store(t + 12 * TILE + k, v544_2);
        const custom_layer_lane v546_1 = v541 * s[10] + flow_3_c[0];
        custom_layer_store(t + 13 * TILE + k, v546_1);
        const custom_layer_lane v546_2 = v519_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 14 * TILE + k, v546_2);
    }

    /* layer 3: bump, inverse */
    custom_layer_each_tanh(t + 2 * TILE, t + 13 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v547_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v547_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v550_1 = v541 + v547_1 * s[8] - v541;
        const custom_layer_lane v550_2 = v519_2 + v547_2 * s[9] - v519_2;
        const custom_layer_lane v543_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v543_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v555_1 = custom_layer_select_lt(custom_layer_set(0.0f), v550_1, v543_1, v541);
        custom_layer_store(t + 4 * TILE + k, v555_1);
        const custom_layer_lane v555_2 = custom_layer_select_lt(custom_layer_set(0.0f), v550_2, v543_2, v519_2);
        custom_layer_store(t + 5 * TILE + k, v555_2);
        const custom_layer_lane v544_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v544_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v556_1 = custom_layer_select_lt(custom_layer_set(0.0f), v550_1, v541, v544_1);
        custom_layer_store(t + 13 * TILE + k, v556_1);
        const custom_layer_lane v556_2 = custom_layer_select_lt(custom_layer_set(0.0f), v550_2, v519_2, v544_2);
        custom_layer_store(t + 14 * TILE + k, v556_2);
        const custom_layer_lane v558_1 = v541 - v550_1 / ((1.0f - v547_1 * v547_1) * s[12] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v558_1);
        const custom_layer_lane v558_2 = v519_2 - v550_2 / ((1.0f - v547_2 * v547_2) * s[13] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v558_2);
        const custom_layer_lane v559_1 = custom_layer_select_le(v555_1, v558_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v559_1);
        const custom_layer_lane v559_2 = custom_layer_select_le(v555_2, v558_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v559_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v558_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v556_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v558_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v556_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v560_1 = custom_layer_select_le(v558_1, v556_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v560_2 = custom_layer_select_le(v558_2, v556_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v559_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v559_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v555_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v555_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v564_1 = custom_layer_select_eq(v559_1 * v560_1, custom_layer_set(0.0f), (v555_1 + v556_1) * 0.5f, v558_1);
        custom_layer_store(t + 2 * TILE + k, v564_1);
        const custom_layer_lane v564_2 = custom_layer_select_eq(v559_2 * v560_2, custom_layer_set(0.0f), (v555_2 + v556_2) * 0.5f, v558_2);
        custom_layer_store(t + 3 * TILE + k, v564_2);
        const custom_layer_lane v566_1 = v564_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v566_1);
        const custom_layer_lane v566_2 = v564_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v566_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v567_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v567_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v564_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v564_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v570_1 = v564_1 + v567_1 * s[8] - v541;
        const custom_layer_lane v570_2 = v564_2 + v567_2 * s[9] - v519_2;
        const custom_layer_lane v555_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v555_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v575_1 = custom_layer_select_lt(custom_layer_set(0.0f), v570_1, v555_1, v564_1);
        custom_layer_store(t + 9 * TILE + k, v575_1);
        const custom_layer_lane v575_2 = custom_layer_select_lt(custom_layer_set(0.0f), v570_2, v555_2, v564_2);
        custom_layer_store(t + 10 * TILE + k, v575_2);
        const custom_layer_lane v556_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v556_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v576_1 = custom_layer_select_lt(custom_layer_set(0.0f), v570_1, v564_1, v556_1);
        custom_layer_store(t + 15 * TILE + k, v576_1);
        const custom_layer_lane v576_2 = custom_layer_select_lt(custom_layer_set(0.0f), v570_2, v564_2, v556_2);
        custom_layer_store(t + 16 * TILE + k, v576_2);
        const custom_layer_lane v578_1 = v564_1 - v570_1 / ((1.0f - v567_1 * v567_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v578_1);
        const custom_layer_lane v578_2 = v564_2 - v570_2 / ((1.0f - v567_2 * v567_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v578_2);
        const custom_layer_lane v579_1 = custom_layer_select_le(v575_1, v578_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v579_1);
        const custom_layer_lane v579_2 = custom_layer_select_le(v575_2, v578_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v579_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v578_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v576_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v578_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v576_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v580_1 = custom_layer_select_le(v578_1, v576_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v580_2 = custom_layer_select_le(v578_2, v576_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v579_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v579_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v575_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v575_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v584_1 = custom_layer_select_eq(v579_1 * v580_1, custom_layer_set(0.0f), (v575_1 + v576_1) * 0.5f, v578_1);
        custom_layer_store(t + 2 * TILE + k, v584_1);
        const custom_layer_lane v584_2 = custom_layer_select_eq(v579_2 * v580_2, custom_layer_set(0.0f), (v575_2 + v576_2) * 0.5f, v578_2);
        custom_layer_store(t + 3 * TILE + k, v584_2);
        const custom_layer_lane v586_1 = v584_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 4 * TILE + k, v586_1);
        const custom_layer_lane v586_2 = v584_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 5 * TILE + k, v586_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v587_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v587_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v584_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v584_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v590_1 = v584_1 + v587_1 * s[8] - v541;
        const custom_layer_lane v590_2 = v584_2 + v587_2 * s[9] - v519_2;
        const custom_layer_lane v575_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v575_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v595_1 = custom_layer_select_lt(custom_layer_set(0.0f), v590_1, v575_1, v584_1);
        custom_layer_store(t + 4 * TILE + k, v595_1);
        const custom_layer_lane v595_2 = custom_layer_select_lt(custom_layer_set(0.0f), v590_2, v575_2, v584_2);
        custom_layer_store(t + 5 * TILE + k, v595_2);
        const custom_layer_lane v576_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v576_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v596_1 = custom_layer_select_lt(custom_layer_set(0.0f), v590_1, v584_1, v576_1);
        custom_layer_store(t + 13 * TILE + k, v596_1);
        const custom_layer_lane v596_2 = custom_layer_select_lt(custom_layer_set(0.0f), v590_2, v584_2, v576_2);
        custom_layer_store(t + 14 * TILE + k, v596_2);
        const custom_layer_lane v598_1 = v584_1 - v590_1 / ((1.0f - v587_1 * v587_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v598_1);
        const custom_layer_lane v598_2 = v584_2 - v590_2 / ((1.0f - v587_2 * v587_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v598_2);
        const custom_layer_lane v599_1 = custom_layer_select_le(v595_1, v598_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v599_1);
        const custom_layer_lane v599_2 = custom_layer_select_le(v595_2, v598_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v599_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v598_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v596_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v598_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v596_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v600_1 = custom_layer_select_le(v598_1, v596_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v600_2 = custom_layer_select_le(v598_2, v596_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v599_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v599_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v595_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v595_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v604_1 = custom_layer_select_eq(v599_1 * v600_1, custom_layer_set(0.0f), (v595_1 + v596_1) * 0.5f, v598_1);
        custom_layer_store(t + 2 * TILE + k, v604_1);
        const custom_layer_lane v604_2 = custom_layer_select_eq(v599_2 * v600_2, custom_layer_set(0.0f), (v595_2 + v596_2) * 0.5f, v598_2);
        custom_layer_store(t + 3 * TILE + k, v604_2);
        const custom_layer_lane v606_1 = v604_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v606_1);
        const custom_layer_lane v606_2 = v604_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v606_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v607_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v607_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v604_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v604_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v610_1 = v604_1 + v607_1 * s[8] - v541;
        const custom_layer_lane v610_2 = v604_2 + v607_2 * s[9] - v519_2;
        const custom_layer_lane v595_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v595_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v615_1 = custom_layer_select_lt(custom_layer_set(0.0f), v610_1, v595_1, v604_1);
        custom_layer_store(t + 9 * TILE + k, v615_1);
        const custom_layer_lane v615_2 = custom_layer_select_lt(custom_layer_set(0.0f), v610_2, v595_2, v604_2);
        custom_layer_store(t + 10 * TILE + k, v615_2);
        const custom_layer_lane v596_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v596_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v616_1 = custom_layer_select_lt(custom_layer_set(0.0f), v610_1, v604_1, v596_1);
        custom_layer_store(t + 15 * TILE + k, v616_1);
        const custom_layer_lane v616_2 = custom_layer_select_lt(custom_layer_set(0.0f), v610_2, v604_2, v596_2);
        custom_layer_store(t + 16 * TILE + k, v616_2);
        const custom_layer_lane v618_1 = v604_1 - v610_1 / ((1.0f - v607_1 * v607_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v618_1);
        const custom_layer_lane v618_2 = v604_2 - v610_2 / ((1.0f - v607_2 * v607_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v618_2);
        const custom_layer_lane v619_1 = custom_layer_select_le(v615_1, v618_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v619_1);
        const custom_layer_lane v619_2 = custom_layer_select_le(v615_2, v618_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v619_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v618_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v616_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v618_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v616_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v620_1 = custom_layer_select_le(v618_1, v616_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v620_2 = custom_layer_select_le(v618_2, v616_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v619_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v619_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v615_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v615_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v624_1 = custom_layer_select_eq(v619_1 * v620_1, custom_layer_set(0.0f), (v615_1 + v616_1) * 0.5f, v618_1);
        custom_layer_store(t + 2 * TILE + k, v624_1);
        const custom_layer_lane v624_2 = custom_layer_select_eq(v619_2 * v620_2, custom_layer_set(0.0f), (v615_2 + v616_2) * 0.5f, v618_2);
        custom_layer_store(t + 3 * TILE + k, v624_2);
        const custom_layer_lane v626_1 = v624_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 4 * TILE + k, v626_1);
        const custom_layer_lane v626_2 = v624_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 5 * TILE + k, v626_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v627_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v627_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v624_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v624_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v630_1 = v624_1 + v627_1 * s[8] - v541;
        const custom_layer_lane v630_2 = v624_2 + v627_2 * s[9] - v519_2;
        const custom_layer_lane v615_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v615_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v635_1 = custom_layer_select_lt(custom_layer_set(0.0f), v630_1, v615_1, v624_1);
        custom_layer_store(t + 4 * TILE + k, v635_1);
        const custom_layer_lane v635_2 = custom_layer_select_lt(custom_layer_set(0.0f), v630_2, v615_2, v624_2);
        custom_layer_store(t + 5 * TILE + k, v635_2);
        const custom_layer_lane v616_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v616_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v636_1 = custom_layer_select_lt(custom_layer_set(0.0f), v630_1, v624_1, v616_1);
        custom_layer_store(t + 13 * TILE + k, v636_1);
        const custom_layer_lane v636_2 = custom_layer_select_lt(custom_layer_set(0.0f), v630_2, v624_2, v616_2);
        custom_layer_store(t + 14 * TILE + k, v636_2);
        const custom_layer_lane v638_1 = v624_1 - v630_1 / ((1.0f - v627_1 * v627_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v638_1);
        const custom_layer_lane v638_2 = v624_2 - v630_2 / ((1.0f - v627_2 * v627_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v638_2);
        const custom_layer_lane v639_1 = custom_layer_select_le(v635_1, v638_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v639_1);
        const custom_layer_lane v639_2 = custom_layer_select_le(v635_2, v638_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v639_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v638_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v636_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v638_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v636_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v640_1 = custom_layer_select_le(v638_1, v636_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v640_2 = custom_layer_select_le(v638_2, v636_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v639_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v639_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v635_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v635_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v644_1 = custom_layer_select_eq(v639_1 * v640_1, custom_layer_set(0.0f), (v635_1 + v636_1) * 0.5f, v638_1);
        custom_layer_store(t + 2 * TILE + k, v644_1);
        const custom_layer_lane v644_2 = custom_layer_select_eq(v639_2 * v640_2, custom_layer_set(0.0f), (v635_2 + v636_2) * 0.5f, v638_2);
        custom_layer_store(t + 3 * TILE + k, v644_2);
        const custom_layer_lane v646_1 = v644_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v646_1);
        const custom_layer_lane v646_2 = v644_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v646_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v647_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v647_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v644_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v644_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v650_1 = v644_1 + v647_1 * s[8] - v541;
        const custom_layer_lane v650_2 = v644_2 + v647_2 * s[9] - v519_2;
        const custom_layer_lane v635_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v635_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v655_1 = custom_layer_select_lt(custom_layer_set(0.0f), v650_1, v635_1, v644_1);
        custom_layer_store(t + 9 * TILE + k, v655_1);
        const custom_layer_lane v655_2 = custom_layer_select_lt(custom_layer_set(0.0f), v650_2, v635_2, v644_2);
        custom_layer_store(t + 10 * TILE + k, v655_2);
        const custom_layer_lane v636_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v636_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v656_1 = custom_layer_select_lt(custom_layer_set(0.0f), v650_1, v644_1, v636_1);
        custom_layer_store(t + 15 * TILE + k, v656_1);
        const custom_layer_lane v656_2 = custom_layer_select_lt(custom_layer_set(0.0f), v650_2, v644_2, v636_2);
        custom_layer_store(t + 16 * TILE + k, v656_2);
        const custom_layer_lane v658_1 = v644_1 - v650_1 / ((1.0f - v647_1 * v647_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v658_1);
        const custom_layer_lane v658_2 = v644_2 - v650_2 / ((1.0f - v647_2 * v647_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v658_2);
        const custom_layer_lane v659_1 = custom_layer_select_le(v655_1, v658_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v659_1);
        const custom_layer_lane v659_2 = custom_layer_select_le(v655_2, v658_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v659_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v658_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v656_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v658_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v656_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v660_1 = custom_layer_select_le(v658_1, v656_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v660_2 = custom_layer_select_le(v658_2, v656_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v659_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v659_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v655_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v655_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v664_1 = custom_layer_select_eq(v659_1 * v660_1, custom_layer_set(0.0f), (v655_1 + v656_1) * 0.5f, v658_1);
        custom_layer_store(t + 2 * TILE + k, v664_1);
        const custom_layer_lane v664_2 = custom_layer_select_eq(v659_2 * v660_2, custom_layer_set(0.0f), (v655_2 + v656_2) * 0.5f, v658_2);
        custom_layer_store(t + 3 * TILE + k, v664_2);
        const custom_layer_lane v666_1 = v664_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 4 * TILE + k, v666_1);
        const custom_layer_lane v666_2 = v664_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 5 * TILE + k, v666_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v667_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v667_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v664_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v664_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v670_1 = v664_1 + v667_1 * s[8] - v541;
        const custom_layer_lane v670_2 = v664_2 + v667_2 * s[9] - v519_2;
        const custom_layer_lane v655_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v655_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v675_1 = custom_layer_select_lt(custom_layer_set(0.0f), v670_1, v655_1, v664_1);
        custom_layer_store(t + 4 * TILE + k, v675_1);
        const custom_layer_lane v675_2 = custom_layer_select_lt(custom_layer_set(0.0f), v670_2, v655_2, v664_2);
        custom_layer_store(t + 5 * TILE + k, v675_2);
        const custom_layer_lane v656_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v656_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v676_1 = custom_layer_select_lt(custom_layer_set(0.0f), v670_1, v664_1, v656_1);
        custom_layer_store(t + 13 * TILE + k, v676_1);
        const custom_layer_lane v676_2 = custom_layer_select_lt(custom_layer_set(0.0f), v670_2, v664_2, v656_2);
        custom_layer_store(t + 14 * TILE + k, v676_2);
        const custom_layer_lane v678_1 = v664_1 - v670_1 / ((1.0f - v667_1 * v667_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v678_1);
        const custom_layer_lane v678_2 = v664_2 - v670_2 / ((1.0f - v667_2 * v667_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v678_2);
        const custom_layer_lane v679_1 = custom_layer_select_le(v675_1, v678_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v679_1);
        const custom_layer_lane v679_2 = custom_layer_select_le(v675_2, v678_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v679_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v678_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v676_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v678_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v676_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v680_1 = custom_layer_select_le(v678_1, v676_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v680_2 = custom_layer_select_le(v678_2, v676_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v679_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v679_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v675_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v675_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v684_1 = custom_layer_select_eq(v679_1 * v680_1, custom_layer_set(0.0f), (v675_1 + v676_1) * 0.5f, v678_1);
        custom_layer_store(t + 2 * TILE + k, v684_1);
        const custom_layer_lane v684_2 = custom_layer_select_eq(v679_2 * v680_2, custom_layer_set(0.0f), (v675_2 + v676_2) * 0.5f, v678_2);
        custom_layer_store(t + 3 * TILE + k, v684_2);
        const custom_layer_lane v686_1 = v684_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v686_1);
        const custom_layer_lane v686_2 = v684_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v686_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v687_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v687_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v684_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v684_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v690_1 = v684_1 + v687_1 * s[8] - v541;
        const custom_layer_lane v690_2 = v684_2 + v687_2 * s[9] - v519_2;
        const custom_layer_lane v675_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v675_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v695_1 = custom_layer_select_lt(custom_layer_set(0.0f), v690_1, v675_1, v684_1);
        custom_layer_store(t + 9 * TILE + k, v695_1);
        const custom_layer_lane v695_2 = custom_layer_select_lt(custom_layer_set(0.0f), v690_2, v675_2, v684_2);
        custom_layer_store(t + 10 * TILE + k, v695_2);
        const custom_layer_lane v676_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v676_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v696_1 = custom_layer_select_lt(custom_layer_set(0.0f), v690_1, v684_1, v676_1);
        custom_layer_store(t + 15 * TILE + k, v696_1);
        const custom_layer_lane v696_2 = custom_layer_select_lt(custom_layer_set(0.0f), v690_2, v684_2, v676_2);
        custom_layer_store(t + 16 * TILE + k, v696_2);
        const custom_layer_lane v698_1 = v684_1 - v690_1 / ((1.0f - v687_1 * v687_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v698_1);
        const custom_layer_lane v698_2 = v684_2 - v690_2 / ((1.0f - v687_2 * v687_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v698_2);
        const custom_layer_lane v699_1 = custom_layer_select_le(v695_1, v698_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v699_1);
        const custom_layer_lane v699_2 = custom_layer_select_le(v695_2, v698_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v699_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v698_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v696_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v698_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v696_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v700_1 = custom_layer_select_le(v698_1, v696_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v700_2 = custom_layer_select_le(v698_2, v696_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v699_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v699_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v695_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v695_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v704_1 = custom_layer_select_eq(v699_1 * v700_1, custom_layer_set(0.0f), (v695_1 + v696_1) * 0.5f, v698_1);
        custom_layer_store(t + 2 * TILE + k, v704_1);
        const custom_layer_lane v704_2 = custom_layer_select_eq(v699_2 * v700_2, custom_layer_set(0.0f), (v695_2 + v696_2) * 0.5f, v698_2);
        custom_layer_store(t + 3 * TILE + k, v704_2);
        const custom_layer_lane v706_1 = v704_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 4 * TILE + k, v706_1);
        const custom_layer_lane v706_2 = v704_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 5 * TILE + k, v706_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v707_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v707_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v704_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v704_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v710_1 = v704_1 + v707_1 * s[8] - v541;
        const custom_layer_lane v710_2 = v704_2 + v707_2 * s[9] - v519_2;
        const custom_layer_lane v695_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v695_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v715_1 = custom_layer_select_lt(custom_layer_set(0.0f), v710_1, v695_1, v704_1);
        custom_layer_store(t + 4 * TILE + k, v715_1);
        const custom_layer_lane v715_2 = custom_layer_select_lt(custom_layer_set(0.0f), v710_2, v695_2, v704_2);
        custom_layer_store(t + 5 * TILE + k, v715_2);
        const custom_layer_lane v696_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v696_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v716_1 = custom_layer_select_lt(custom_layer_set(0.0f), v710_1, v704_1, v696_1);
        custom_layer_store(t + 13 * TILE + k, v716_1);
        const custom_layer_lane v716_2 = custom_layer_select_lt(custom_layer_set(0.0f), v710_2, v704_2, v696_2);
        custom_layer_store(t + 14 * TILE + k, v716_2);
        const custom_layer_lane v718_1 = v704_1 - v710_1 / ((1.0f - v707_1 * v707_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v718_1);
        const custom_layer_lane v718_2 = v704_2 - v710_2 / ((1.0f - v707_2 * v707_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v718_2);
        const custom_layer_lane v719_1 = custom_layer_select_le(v715_1, v718_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v719_1);
        const custom_layer_lane v719_2 = custom_layer_select_le(v715_2, v718_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v719_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v718_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v716_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v718_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v716_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v720_1 = custom_layer_select_le(v718_1, v716_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v720_2 = custom_layer_select_le(v718_2, v716_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v719_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v719_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v715_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v715_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v724_1 = custom_layer_select_eq(v719_1 * v720_1, custom_layer_set(0.0f), (v715_1 + v716_1) * 0.5f, v718_1);
        custom_layer_store(t + 2 * TILE + k, v724_1);
        const custom_layer_lane v724_2 = custom_layer_select_eq(v719_2 * v720_2, custom_layer_set(0.0f), (v715_2 + v716_2) * 0.5f, v718_2);
        custom_layer_store(t + 3 * TILE + k, v724_2);
        const custom_layer_lane v726_1 = v724_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v726_1);
        const custom_layer_lane v726_2 = v724_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v726_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v727_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v727_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v724_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v724_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v730_1 = v724_1 + v727_1 * s[8] - v541;
        const custom_layer_lane v730_2 = v724_2 + v727_2 * s[9] - v519_2;
        const custom_layer_lane v715_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v715_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v735_1 = custom_layer_select_lt(custom_layer_set(0.0f), v730_1, v715_1, v724_1);
        custom_layer_store(t + 9 * TILE + k, v735_1);
        const custom_layer_lane v735_2 = custom_layer_select_lt(custom_layer_set(0.0f), v730_2, v715_2, v724_2);
        custom_layer_store(t + 10 * TILE + k, v735_2);
        const custom_layer_lane v716_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v716_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v736_1 = custom_layer_select_lt(custom_layer_set(0.0f), v730_1, v724_1, v716_1);
        custom_layer_store(t + 15 * TILE + k, v736_1);
        const custom_layer_lane v736_2 = custom_layer_select_lt(custom_layer_set(0.0f), v730_2, v724_2, v716_2);
        custom_layer_store(t + 16 * TILE + k, v736_2);
        const custom_layer_lane v738_1 = v724_1 - v730_1 / ((1.0f - v727_1 * v727_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v738_1);
        const custom_layer_lane v738_2 = v724_2 - v730_2 / ((1.0f - v727_2 * v727_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v738_2);
        const custom_layer_lane v739_1 = custom_layer_select_le(v735_1, v738_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v739_1);
        const custom_layer_lane v739_2 = custom_layer_select_le(v735_2, v738_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v739_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v738_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v736_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v738_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v736_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v740_1 = custom_layer_select_le(v738_1, v736_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v740_2 = custom_layer_select_le(v738_2, v736_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v739_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v739_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v735_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v735_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v744_1 = custom_layer_select_eq(v739_1 * v740_1, custom_layer_set(0.0f), (v735_1 + v736_1) * 0.5f, v738_1);
        custom_layer_store(t + 2 * TILE + k, v744_1);
        const custom_layer_lane v744_2 = custom_layer_select_eq(v739_2 * v740_2, custom_layer_set(0.0f), (v735_2 + v736_2) * 0.5f, v738_2);
        custom_layer_store(t + 3 * TILE + k, v744_2);
        const custom_layer_lane v746_1 = v744_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 4 * TILE + k, v746_1);
        const custom_layer_lane v746_2 = v744_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 5 * TILE + k, v746_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v747_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v747_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v744_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v744_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v750_1 = v744_1 + v747_1 * s[8] - v541;
        const custom_layer_lane v750_2 = v744_2 + v747_2 * s[9] - v519_2;
        const custom_layer_lane v735_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v735_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v755_1 = custom_layer_select_lt(custom_layer_set(0.0f), v750_1, v735_1, v744_1);
        custom_layer_store(t + 4 * TILE + k, v755_1);
        const custom_layer_lane v755_2 = custom_layer_select_lt(custom_layer_set(0.0f), v750_2, v735_2, v744_2);
        custom_layer_store(t + 5 * TILE + k, v755_2);
        const custom_layer_lane v736_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v736_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v756_1 = custom_layer_select_lt(custom_layer_set(0.0f), v750_1, v744_1, v736_1);
        custom_layer_store(t + 13 * TILE + k, v756_1);
        const custom_layer_lane v756_2 = custom_layer_select_lt(custom_layer_set(0.0f), v750_2, v744_2, v736_2);
        custom_layer_store(t + 14 * TILE + k, v756_2);
        const custom_layer_lane v758_1 = v744_1 - v750_1 / ((1.0f - v747_1 * v747_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v758_1);
        const custom_layer_lane v758_2 = v744_2 - v750_2 / ((1.0f - v747_2 * v747_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v758_2);
        const custom_layer_lane v759_1 = custom_layer_select_le(v755_1, v758_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v759_1);
        const custom_layer_lane v759_2 = custom_layer_select_le(v755_2, v758_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v759_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v758_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v756_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v758_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v756_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v760_1 = custom_layer_select_le(v758_1, v756_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v760_2 = custom_layer_select_le(v758_2, v756_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v759_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v759_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v755_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v755_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v764_1 = custom_layer_select_eq(v759_1 * v760_1, custom_layer_set(0.0f), (v755_1 + v756_1) * 0.5f, v758_1);
        custom_layer_store(t + 2 * TILE + k, v764_1);
        const custom_layer_lane v764_2 = custom_layer_select_eq(v759_2 * v760_2, custom_layer_set(0.0f), (v755_2 + v756_2) * 0.5f, v758_2);
        custom_layer_store(t + 3 * TILE + k, v764_2);
        const custom_layer_lane v766_1 = v764_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v766_1);
        const custom_layer_lane v766_2 = v764_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v766_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v767_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v767_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v764_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v764_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v541 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v519_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v770_1 = v764_1 + v767_1 * s[8] - v541;
        const custom_layer_lane v770_2 = v764_2 + v767_2 * s[9] - v519_2;
        const custom_layer_lane v755_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v755_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v775_1 = custom_layer_select_lt(custom_layer_set(0.0f), v770_1, v755_1, v764_1);
        custom_layer_store(t + 9 * TILE + k, v775_1);
        const custom_layer_lane v775_2 = custom_layer_select_lt(custom_layer_set(0.0f), v770_2, v755_2, v764_2);
        custom_layer_store(t + 10 * TILE + k, v775_2);
        const custom_layer_lane v756_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v756_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v776_1 = custom_layer_select_lt(custom_layer_set(0.0f), v770_1, v764_1, v756_1);
        custom_layer_store(t + 15 * TILE + k, v776_1);
        const custom_layer_lane v776_2 = custom_layer_select_lt(custom_layer_set(0.0f), v770_2, v764_2, v756_2);
        custom_layer_store(t + 16 * TILE + k, v776_2);
        const custom_layer_lane v778_1 = v764_1 - v770_1 / ((1.0f - v767_1 * v767_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v778_1);
        const custom_layer_lane v778_2 = v764_2 - v770_2 / ((1.0f - v767_2 * v767_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v778_2);
        const custom_layer_lane v779_1 = custom_layer_select_le(v775_1, v778_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v779_1);
        const custom_layer_lane v779_2 = custom_layer_select_le(v775_2, v778_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v779_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v778_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v776_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v778_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v776_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v780_1 = custom_layer_select_le(v778_1, v776_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v780_2 = custom_layer_select_le(v778_2, v776_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v779_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v779_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v775_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v775_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_select_eq(v779_1 * v780_1, custom_layer_set(0.0f), (v775_1 + v776_1) * 0.5f, v778_1);
        custom_layer_store(t + k, v784_1);
        const custom_layer_lane v784_2 = custom_layer_select_eq(v779_2 * v780_2, custom_layer_set(0.0f), (v775_2 + v776_2) * 0.5f, v778_2);
        custom_layer_store(t + 1 * TILE + k, v784_2);
        const custom_layer_lane v786_1 = v784_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 2 * TILE + k, v786_1);
        const custom_layer_lane v786_2 = v784_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 3 * TILE + k, v786_2);
    }
    custom_layer_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v787_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v787_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v791_1 = (1.0f - v787_1 * v787_1) * s[12] + 1.0f;
        custom_layer_store(t + 2 * TILE + k, v791_1);
        const custom_layer_lane v791_2 = (1.0f - v787_2 * v787_2) * s[13] + 1.0f;
        custom_layer_store(t + 3 * TILE + k, v791_2);
    }
    custom_layer_each_log(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v792_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v792_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v542 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v794 = v542 - (v792_1 + v792_2);
        custom_layer_store(t + 2 * TILE + k, v794);
    }
#undef TILE
}

static CUSTOM_LAYER_PART void custom_layer_inverse_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 2: coupling, inverse */
    custom_layer_matvec(t + 3 * TILE, flow_2_net_1_weight, 1, 1, t, flow_2_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 19 * TILE, t + 3 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (35 + e) * TILE + k, custom_layer_load(t + (3 + e) * TILE + k) * custom_layer_load(t + (19 + e) * TILE + k));
    custom_layer_matvec(t + 3 * TILE, flow_2_net_2_weight, 16, 1, t + 35 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v798_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v798_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v799_1 = v798_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 5 * TILE + k, v799_1);
        const custom_layer_lane v799_2 = v798_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 6 * TILE + k, v799_2);
        const custom_layer_lane v800 = v799_1 * s[7];
        custom_layer_store(t + 7 * TILE + k, v800);
    }
    custom_layer_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v801 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v802 = v801 * s[6];
        custom_layer_store(t + 4 * TILE + k, v802);
        const custom_layer_lane v803 = -v802;
        custom_layer_store(t + 7 * TILE + k, v803);
    }
    custom_layer_each_exp(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v784_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v804 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v799_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v806 = v784_2 * v804 - v799_2;
        custom_layer_store(t + 7 * TILE + k, v806);
        const custom_layer_lane v794 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v802 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v807 = v794 - v802;
        custom_layer_store(t + 8 * TILE + k, v807);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v808_1 = v784_1 - s[0];
        custom_layer_store(t + 9 * TILE + k, v808_1);
        const custom_layer_lane v808_2 = v806 - s[1];
        custom_layer_store(t + 10 * TILE + k, v808_2);
        const custom_layer_lane v809_1 = v784_1 + s[0];
        custom_layer_store(t + 11 * TILE + k, v809_1);
        const custom_layer_lane v809_2 = v806 + s[1];
        custom_layer_store(t + 12 * TILE + k, v809_2);
        const custom_layer_lane v811_1 = v784_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 13 * TILE + k, v811_1);
        const custom_layer_lane v811_2 = v806 * s[3] + flow_1_c[1];
        custom_layer_store(t + 14 * TILE + k, v811_2);
    }

    /* layer 1: bump, inverse */
    custom_layer_each_tanh(t + 2 * TILE, t + 13 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v812_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v812_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v815_1 = v784_1 + v812_1 * s[0] - v784_1;
        const custom_layer_lane v815_2 = v806 + v812_2 * s[1] - v806;
        const custom_layer_lane v808_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v808_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v820_1 = custom_layer_select_lt(custom_layer_set(0.0f), v815_1, v808_1, v784_1);
        custom_layer_store(t + 4 * TILE + k, v820_1);
        const custom_layer_lane v820_2 = custom_layer_select_lt(custom_layer_set(0.0f), v815_2, v808_2, v806);
        custom_layer_store(t + 5 * TILE + k, v820_2);
        const custom_layer_lane v809_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v809_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v821_1 = custom_layer_select_lt(custom_layer_set(0.0f), v815_1, v784_1, v809_1);
        custom_layer_store(t + 13 * TILE + k, v821_1);
        const custom_layer_lane v821_2 = custom_layer_select_lt(custom_layer_set(0.0f), v815_2, v806, v809_2);
        custom_layer_store(t + 14 * TILE + k, v821_2);
        const custom_layer_lane v823_1 = v784_1 - v815_1 / ((1.0f - v812_1 * v812_1) * s[4] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v823_1);
        const custom_layer_lane v823_2 = v806 - v815_2 / ((1.0f - v812_2 * v812_2) * s[5] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v823_2);
        const custom_layer_lane v824_1 = custom_layer_select_le(v820_1, v823_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v824_1);
        const custom_layer_lane v824_2 = custom_layer_select_le(v820_2, v823_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v824_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v823_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v821_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v823_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v821_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v825_1 = custom_layer_select_le(v823_1, v821_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v825_2 = custom_layer_select_le(v823_2, v821_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v824_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v824_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v820_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v820_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v829_1 = custom_layer_select_eq(v824_1 * v825_1, custom_layer_set(0.0f), (v820_1 + v821_1) * 0.5f, v823_1);
        custom_layer_store(t + 2 * TILE + k, v829_1);
        const custom_layer_lane v829_2 = custom_layer_select_eq(v824_2 * v825_2, custom_layer_set(0.0f), (v820_2 + v821_2) * 0.5f, v823_2);
        custom_layer_store(t + 3 * TILE + k, v829_2);
        const custom_layer_lane v831_1 = v829_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v831_1);
        const custom_layer_lane v831_2 = v829_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v831_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v832_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v832_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v829_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v829_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v835_1 = v829_1 + v832_1 * s[0] - v784_1;
        const custom_layer_lane v835_2 = v829_2 + v832_2 * s[1] - v806;
        const custom_layer_lane v820_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v820_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v840_1 = custom_layer_select_lt(custom_layer_set(0.0f), v835_1, v820_1, v829_1);
        custom_layer_store(t + 9 * TILE + k, v840_1);
        const custom_layer_lane v840_2 = custom_layer_select_lt(custom_layer_set(0.0f), v835_2, v820_2, v829_2);
        custom_layer_store(t + 10 * TILE + k, v840_2);
        const custom_layer_lane v821_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v821_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v841_1 = custom_layer_select_lt(custom_layer_set(0.0f), v835_1, v829_1, v821_1);
        custom_layer_store(t + 15 * TILE + k, v841_1);
        const custom_layer_lane v841_2 = custom_layer_select_lt(custom_layer_set(0.0f), v835_2, v829_2, v821_2);
        custom_layer_store(t + 16 * TILE + k, v841_2);
        const custom_layer_lane v843_1 = v829_1 - v835_1 / ((1.0f - v832_1 * v832_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v843_1);
        const custom_layer_lane v843_2 = v829_2 - v835_2 / ((1.0f - v832_2 * v832_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v843_2);
        const custom_layer_lane v844_1 = custom_layer_select_le(v840_1, v843_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v844_1);
        const custom_layer_lane v844_2 = custom_layer_select_le(v840_2, v843_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v844_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v843_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v841_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v843_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v841_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v845_1 = custom_layer_select_le(v843_1, v841_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v845_2 = custom_layer_select_le(v843_2, v841_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v844_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v844_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v840_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v840_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v849_1 = custom_layer_select_eq(v844_1 * v845_1, custom_layer_set(0.0f), (v840_1 + v841_1) * 0.5f, v843_1);
        custom_layer_store(t + 2 * TILE + k, v849_1);
        const custom_layer_lane v849_2 = custom_layer_select_eq(v844_2 * v845_2, custom_layer_set(0.0f), (v840_2 + v841_2) * 0.5f, v843_2);
        custom_layer_store(t + 3 * TILE + k, v849_2);
        const custom_layer_lane v851_1 = v849_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 4 * TILE + k, v851_1);
        const custom_layer_lane v851_2 = v849_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 5 * TILE + k, v851_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v852_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v852_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v849_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v849_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v855_1 = v849_1 + v852_1 * s[0] - v784_1;
        const custom_layer_lane v855_2 = v849_2 + v852_2 * s[1] - v806;
        const custom_layer_lane v840_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v840_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v860_1 = custom_layer_select_lt(custom_layer_set(0.0f), v855_1, v840_1, v849_1);
        custom_layer_store(t + 4 * TILE + k, v860_1);
        const custom_layer_lane v860_2 = custom_layer_select_lt(custom_layer_set(0.0f), v855_2, v840_2, v849_2);
        custom_layer_store(t + 5 * TILE + k, v860_2);
        const custom_layer_lane v841_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v841_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v861_1 = custom_layer_select_lt(custom_layer_set(0.0f), v855_1, v849_1, v841_1);
        custom_layer_store(t + 13 * TILE + k, v861_1);
        const custom_layer_lane v861_2 = custom_layer_select_lt(custom_layer_set(0.0f), v855_2, v849_2, v841_2);
        custom_layer_store(t + 14 * TILE + k, v861_2);
        const custom_layer_lane v863_1 = v849_1 - v855_1 / ((1.0f - v852_1 * v852_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v863_1);
        const custom_layer_lane v863_2 = v849_2 - v855_2 / ((1.0f - v852_2 * v852_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v863_2);
        const custom_layer_lane v864_1 = custom_layer_select_le(v860_1, v863_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v864_1);
        const custom_layer_lane v864_2 = custom_layer_select_le(v860_2, v863_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v864_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v863_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v861_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v863_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v861_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v865_1 = custom_layer_select_le(v863_1, v861_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v865_2 = custom_layer_select_le(v863_2, v861_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v864_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v864_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v860_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v860_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v869_1 = custom_layer_select_eq(v864_1 * v865_1, custom_layer_set(0.0f), (v860_1 + v861_1) * 0.5f, v863_1);
        custom_layer_store(t + 2 * TILE + k, v869_1);
        const custom_layer_lane v869_2 = custom_layer_select_eq(v864_2 * v865_2, custom_layer_set(0.0f), (v860_2 + v861_2) * 0.5f, v863_2);
        custom_layer_store(t + 3 * TILE + k, v869_2);
        const custom_layer_lane v871_1 = v869_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v871_1);
        const custom_layer_lane v871_2 = v869_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v871_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v872_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v872_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v869_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v869_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v875_1 = v869_1 + v872_1 * s[0] - v784_1;
        const custom_layer_lane v875_2 = v869_2 + v872_2 * s[1] - v806;
        const custom_layer_lane v860_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v860_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v880_1 = custom_layer_select_lt(custom_layer_set(0.0f), v875_1, v860_1, v869_1);
        custom_layer_store(t + 9 * TILE + k, v880_1);
        const custom_layer_lane v880_2 = custom_layer_select_lt(custom_layer_set(0.0f), v875_2, v860_2, v869_2);
        custom_layer_store(t + 10 * TILE + k, v880_2);
        const custom_layer_lane v861_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v861_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v881_1 = custom_layer_select_lt(custom_layer_set(0.0f), v875_1, v869_1, v861_1);
        custom_layer_store(t + 15 * TILE + k, v881_1);
        const custom_layer_lane v881_2 = custom_layer_select_lt(custom_layer_set(0.0f), v875_2, v869_2, v861_2);
        custom_layer_store(t + 16 * TILE + k, v881_2);
        const custom_layer_lane v883_1 = v869_1 - v875_1 / ((1.0f - v872_1 * v872_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v883_1);
        const custom_layer_lane v883_2 = v869_2 - v875_2 / ((1.0f - v872_2 * v872_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v883_2);
        const custom_layer_lane v884_1 = custom_layer_select_le(v880_1, v883_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v884_1);
        const custom_layer_lane v884_2 = custom_layer_select_le(v880_2, v883_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v884_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v883_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v881_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v883_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v881_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v885_1 = custom_layer_select_le(v883_1, v881_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v885_2 = custom_layer_select_le(v883_2, v881_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v884_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v884_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v880_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v880_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v889_1 = custom_layer_select_eq(v884_1 * v885_1, custom_layer_set(0.0f), (v880_1 + v881_1) * 0.5f, v883_1);
        custom_layer_store(t + 2 * TILE + k, v889_1);
        const custom_layer_lane v889_2 = custom_layer_select_eq(v884_2 * v885_2, custom_layer_set(0.0f), (v880_2 + v881_2) * 0.5f, v883_2);
        custom_layer_store(t + 3 * TILE + k, v889_2);
        const custom_layer_lane v891_1 = v889_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 4 * TILE + k, v891_1);
        const custom_layer_lane v891_2 = v889_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 5 * TILE + k, v891_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v892_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v892_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v889_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v889_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v895_1 = v889_1 + v892_1 * s[0] - v784_1;
        const custom_layer_lane v895_2 = v889_2 + v892_2 * s[1] - v806;
        const custom_layer_lane v880_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v880_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v900_1 = custom_layer_select_lt(custom_layer_set(0.0f), v895_1, v880_1, v889_1);
        custom_layer_store(t + 4 * TILE + k, v900_1);
        const custom_layer_lane v900_2 = custom_layer_select_lt(custom_layer_set(0.0f), v895_2, v880_2, v889_2);
        custom_layer_store(t + 5 * TILE + k, v900_2);
        const custom_layer_lane v881_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v881_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v901_1 = custom_layer_select_lt(custom_layer_set(0.0f), v895_1, v889_1, v881_1);
        custom_layer_store(t + 13 * TILE + k, v901_1);
        const custom_layer_lane v901_2 = custom_layer_select_lt(custom_layer_set(0.0f), v895_2, v889_2, v881_2);
        custom_layer_store(t + 14 * TILE + k, v901_2);
        const custom_layer_lane v903_1 = v889_1 - v895_1 / ((1.0f - v892_1 * v892_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v903_1);
        const custom_layer_lane v903_2 = v889_2 - v895_2 / ((1.0f - v892_2 * v892_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v903_2);
        const custom_layer_lane v904_1 = custom_layer_select_le(v900_1, v903_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v904_1);
        const custom_layer_lane v904_2 = custom_layer_select_le(v900_2, v903_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v904_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v903_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v901_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v903_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v901_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v905_1 = custom_layer_select_le(v903_1, v901_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v905_2 = custom_layer_select_le(v903_2, v901_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v904_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v904_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v900_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v900_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v909_1 = custom_layer_select_eq(v904_1 * v905_1, custom_layer_set(0.0f), (v900_1 + v901_1) * 0.5f, v903_1);
        custom_layer_store(t + 2 * TILE + k, v909_1);
        const custom_layer_lane v909_2 = custom_layer_select_eq(v904_2 * v905_2, custom_layer_set(0.0f), (v900_2 + v901_2) * 0.5f, v903_2);
        custom_layer_store(t + 3 * TILE + k, v909_2);
        const custom_layer_lane v911_1 = v909_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v911_1);
        const custom_layer_lane v911_2 = v909_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v911_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v912_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v912_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v909_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v909_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v915_1 = v909_1 + v912_1 * s[0] - v784_1;
        const custom_layer_lane v915_2 = v909_2 + v912_2 * s[1] - v806;
        const custom_layer_lane v900_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v900_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v920_1 = custom_layer_select_lt(custom_layer_set(0.0f), v915_1, v900_1, v909_1);
        custom_layer_store(t + 9 * TILE + k, v920_1);
        const custom_layer_lane v920_2 = custom_layer_select_lt(custom_layer_set(0.0f), v915_2, v900_2, v909_2);
        custom_layer_store(t + 10 * TILE + k, v920_2);
        const custom_layer_lane v901_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v901_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v921_1 = custom_layer_select_lt(custom_layer_set(0.0f), v915_1, v909_1, v901_1);
        custom_layer_store(t + 15 * TILE + k, v921_1);
        const custom_layer_lane v921_2 = custom_layer_select_lt(custom_layer_set(0.0f), v915_2, v909_2, v901_2);
        custom_layer_store(t + 16 * TILE + k, v921_2);
        const custom_layer_lane v923_1 = v909_1 - v915_1 / ((1.0f - v912_1 * v912_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v923_1);
        const custom_layer_lane v923_2 = v909_2 - v915_2 / ((1.0f - v912_2 * v912_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v923_2);
        const custom_layer_lane v924_1 = custom_layer_select_le(v920_1, v923_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v924_1);
        const custom_layer_lane v924_2 = custom_layer_select_le(v920_2, v923_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v924_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v923_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v921_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v923_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v921_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v925_1 = custom_layer_select_le(v923_1, v921_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v925_2 = custom_layer_select_le(v923_2, v921_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v924_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v924_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v920_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v920_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v929_1 = custom_layer_select_eq(v924_1 * v925_1, custom_layer_set(0.0f), (v920_1 + v921_1) * 0.5f, v923_1);
        custom_layer_store(t + 2 * TILE + k, v929_1);
        const custom_layer_lane v929_2 = custom_layer_select_eq(v924_2 * v925_2, custom_layer_set(0.0f), (v920_2 + v921_2) * 0.5f, v923_2);
        custom_layer_store(t + 3 * TILE + k, v929_2);
        const custom_layer_lane v931_1 = v929_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 4 * TILE + k, v931_1);
        const custom_layer_lane v931_2 = v929_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 5 * TILE + k, v931_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v932_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v932_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v929_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v929_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v935_1 = v929_1 + v932_1 * s[0] - v784_1;
        const custom_layer_lane v935_2 = v929_2 + v932_2 * s[1] - v806;
        const custom_layer_lane v920_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v920_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v940_1 = custom_layer_select_lt(custom_layer_set(0.0f), v935_1, v920_1, v929_1);
        custom_layer_store(t + 4 * TILE + k, v940_1);
        const custom_layer_lane v940_2 = custom_layer_select_lt(custom_layer_set(0.0f), v935_2, v920_2, v929_2);
        custom_layer_store(t + 5 * TILE + k, v940_2);
        const custom_layer_lane v921_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v921_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v941_1 = custom_layer_select_lt(custom_layer_set(0.0f), v935_1, v929_1, v921_1);
        custom_layer_store(t + 13 * TILE + k, v941_1);
        const custom_layer_lane v941_2 = custom_layer_select_lt(custom_layer_set(0.0f), v935_2, v929_2, v921_2);
        custom_layer_store(t + 14 * TILE + k, v941_2);
        const custom_layer_lane v943_1 = v929_1 - v935_1 / ((1.0f - v932_1 * v932_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v943_1);
        const custom_layer_lane v943_2 = v929_2 - v935_2 / ((1.0f - v932_2 * v932_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v943_2);
        const custom_layer_lane v944_1 = custom_layer_select_le(v940_1, v943_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v944_1);
        const custom_layer_lane v944_2 = custom_layer_select_le(v940_2, v943_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v944_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v943_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v941_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v943_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v941_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v945_1 = custom_layer_select_le(v943_1, v941_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v945_2 = custom_layer_select_le(v943_2, v941_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v944_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v944_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v940_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v940_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v949_1 = custom_layer_select_eq(v944_1 * v945_1, custom_layer_set(0.0f), (v940_1 + v941_1) * 0.5f, v943_1);
        custom_layer_store(t + 2 * TILE + k, v949_1);
        const custom_layer_lane v949_2 = custom_layer_select_eq(v944_2 * v945_2, custom_layer_set(0.0f), (v940_2 + v941_2) * 0.5f, v943_2);
        custom_layer_store(t + 3 * TILE + k, v949_2);
        const custom_layer_lane v951_1 = v949_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v951_1);
        const custom_layer_lane v951_2 = v949_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v951_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v952_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v952_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v949_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v949_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v955_1 = v949_1 + v952_1 * s[0] - v784_1;
        const custom_layer_lane v955_2 = v949_2 + v952_2 * s[1] - v806;
        const custom_layer_lane v940_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v940_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v960_1 = custom_layer_select_lt(custom_layer_set(0.0f), v955_1, v940_1, v949_1);
        custom_layer_store(t + 9 * TILE + k, v960_1);
        const custom_layer_lane v960_2 = custom_layer_select_lt(custom_layer_set(0.0f), v955_2, v940_2, v949_2);
        custom_layer_store(t + 10 * TILE + k, v960_2);
        const custom_layer_lane v941_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v941_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v961_1 = custom_layer_select_lt(custom_layer_set(0.0f), v955_1, v949_1, v941_1);
        custom_layer_store(t + 15 * TILE + k, v961_1);
        const custom_layer_lane v961_2 = custom_layer_select_lt(custom_layer_set(0.0f), v955_2, v949_2, v941_2);
        custom_layer_store(t + 16 * TILE + k, v961_2);
        const custom_layer_lane v963_1 = v949_1 - v955_1 / ((1.0f - v952_1 * v952_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v963_1);
        const custom_layer_lane v963_2 = v949_2 - v955_2 / ((1.0f - v952_2 * v952_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v963_2);
        const custom_layer_lane v964_1 = custom_layer_select_le(v960_1, v963_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v964_1);
        const custom_layer_lane v964_2 = custom_layer_select_le(v960_2, v963_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v964_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v963_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v961_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v963_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v961_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v965_1 = custom_layer_select_le(v963_1, v961_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v965_2 = custom_layer_select_le(v963_2, v961_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v964_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v964_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v960_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v960_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v969_1 = custom_layer_select_eq(v964_1 * v965_1, custom_layer_set(0.0f), (v960_1 + v961_1) * 0.5f, v963_1);
        custom_layer_store(t + 2 * TILE + k, v969_1);
        const custom_layer_lane v969_2 = custom_layer_select_eq(v964_2 * v965_2, custom_layer_set(0.0f), (v960_2 + v961_2) * 0.5f, v963_2);
        custom_layer_store(t + 3 * TILE + k, v969_2);
        const custom_layer_lane v971_1 = v969_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 4 * TILE + k, v971_1);
        const custom_layer_lane v971_2 = v969_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 5 * TILE + k, v971_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v972_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v972_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v969_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v969_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v975_1 = v969_1 + v972_1 * s[0] - v784_1;
        const custom_layer_lane v975_2 = v969_2 + v972_2 * s[1] - v806;
        const custom_layer_lane v960_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v960_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v980_1 = custom_layer_select_lt(custom_layer_set(0.0f), v975_1, v960_1, v969_1);
        custom_layer_store(t + 4 * TILE + k, v980_1);
        const custom_layer_lane v980_2 = custom_layer_select_lt(custom_layer_set(0.0f), v975_2, v960_2, v969_2);
        custom_layer_store(t + 5 * TILE + k, v980_2);
        const custom_layer_lane v961_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v961_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v981_1 = custom_layer_select_lt(custom_layer_set(0.0f), v975_1, v969_1, v961_1);
        custom_layer_store(t + 13 * TILE + k, v981_1);
        const custom_layer_lane v981_2 = custom_layer_select_lt(custom_layer_set(0.0f), v975_2, v969_2, v961_2);
        custom_layer_store(t + 14 * TILE + k, v981_2);
        const custom_layer_lane v983_1 = v969_1 - v975_1 / ((1.0f - v972_1 * v972_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v983_1);
        const custom_layer_lane v983_2 = v969_2 - v975_2 / ((1.0f - v972_2 * v972_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v983_2);
        const custom_layer_lane v984_1 = custom_layer_select_le(v980_1, v983_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v984_1);
        const custom_layer_lane v984_2 = custom_layer_select_le(v980_2, v983_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v984_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v983_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v981_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v983_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v981_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v985_1 = custom_layer_select_le(v983_1, v981_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v985_2 = custom_layer_select_le(v983_2, v981_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v984_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v984_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v980_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v980_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v989_1 = custom_layer_select_eq(v984_1 * v985_1, custom_layer_set(0.0f), (v980_1 + v981_1) * 0.5f, v983_1);
        custom_layer_store(t + 2 * TILE + k, v989_1);
        const custom_layer_lane v989_2 = custom_layer_select_eq(v984_2 * v985_2, custom_layer_set(0.0f), (v980_2 + v981_2) * 0.5f, v983_2);
        custom_layer_store(t + 3 * TILE + k, v989_2);
        const custom_layer_lane v991_1 = v989_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v991_1);
        const custom_layer_lane v991_2 = v989_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v991_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v992_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v992_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v989_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v989_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v995_1 = v989_1 + v992_1 * s[0] - v784_1;
        const custom_layer_lane v995_2 = v989_2 + v992_2 * s[1] - v806;
        const custom_layer_lane v980_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v980_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v1000_1 = custom_layer_select_lt(custom_layer_set(0.0f), v995_1, v980_1, v989_1);
        custom_layer_store(t + 9 * TILE + k, v1000_1);
        const custom_layer_lane v1000_2 = custom_layer_select_lt(custom_layer_set(0.0f), v995_2, v980_2, v989_2);
        custom_layer_store(t + 10 * TILE + k, v1000_2);
        const custom_layer_lane v981_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v981_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v1001_1 = custom_layer_select_lt(custom_layer_set(0.0f), v995_1, v989_1, v981_1);
        custom_layer_store(t + 15 * TILE + k, v1001_1);
        const custom_layer_lane v1001_2 = custom_layer_select_lt(custom_layer_set(0.0f), v995_2, v989_2, v981_2);
        custom_layer_store(t + 16 * TILE + k, v1001_2);
        const custom_layer_lane v1003_1 = v989_1 - v995_1 / ((1.0f - v992_1 * v992_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v1003_1);
        const custom_layer_lane v1003_2 = v989_2 - v995_2 / ((1.0f - v992_2 * v992_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v1003_2);
        const custom_layer_lane v1004_1 = custom_layer_select_le(v1000_1, v1003_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v1004_1);
        const custom_layer_lane v1004_2 = custom_layer_select_le(v1000_2, v1003_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v1004_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1003_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v1001_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1003_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v1001_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v1005_1 = custom_layer_select_le(v1003_1, v1001_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1005_2 = custom_layer_select_le(v1003_2, v1001_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1004_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v1004_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v1000_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v1000_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v1009_1 = custom_layer_select_eq(v1004_1 * v1005_1, custom_layer_set(0.0f), (v1000_1 + v1001_1) * 0.5f, v1003_1);
        custom_layer_store(t + 2 * TILE + k, v1009_1);
        const custom_layer_lane v1009_2 = custom_layer_select_eq(v1004_2 * v1005_2, custom_layer_set(0.0f), (v1000_2 + v1001_2) * 0.5f, v1003_2);
        custom_layer_store(t + 3 * TILE + k, v1009_2);
        const custom_layer_lane v1011_1 = v1009_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 4 * TILE + k, v1011_1);
        const custom_layer_lane v1011_2 = v1009_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 5 * TILE + k, v1011_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1012_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v1012_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v1009_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v1009_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v1015_1 = v1009_1 + v1012_1 * s[0] - v784_1;
        const custom_layer_lane v1015_2 = v1009_2 + v1012_2 * s[1] - v806;
        const custom_layer_lane v1000_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v1000_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v1020_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1015_1, v1000_1, v1009_1);
        custom_layer_store(t + 4 * TILE + k, v1020_1);
        const custom_layer_lane v1020_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1015_2, v1000_2, v1009_2);
        custom_layer_store(t + 5 * TILE + k, v1020_2);
        const custom_layer_lane v1001_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1001_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v1021_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1015_1, v1009_1, v1001_1);
        custom_layer_store(t + 13 * TILE + k, v1021_1);
        const custom_layer_lane v1021_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1015_2, v1009_2, v1001_2);
        custom_layer_store(t + 14 * TILE + k, v1021_2);
        const custom_layer_lane v1023_1 = v1009_1 - v1015_1 / ((1.0f - v1012_1 * v1012_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v1023_1);
        const custom_layer_lane v1023_2 = v1009_2 - v1015_2 / ((1.0f - v1012_2 * v1012_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v1023_2);
        const custom_layer_lane v1024_1 = custom_layer_select_le(v1020_1, v1023_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v1024_1);
        const custom_layer_lane v1024_2 = custom_layer_select_le(v1020_2, v1023_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v1024_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1023_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v1021_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v1023_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v1021_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v1025_1 = custom_layer_select_le(v1023_1, v1021_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1025_2 = custom_layer_select_le(v1023_2, v1021_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1024_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v1024_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v1020_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v1020_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v1029_1 = custom_layer_select_eq(v1024_1 * v1025_1, custom_layer_set(0.0f), (v1020_1 + v1021_1) * 0.5f, v1023_1);
        custom_layer_store(t + 2 * TILE + k, v1029_1);
        const custom_layer_lane v1029_2 = custom_layer_select_eq(v1024_2 * v1025_2, custom_layer_set(0.0f), (v1020_2 + v1021_2) * 0.5f, v1023_2);
        custom_layer_store(t + 3 * TILE + k, v1029_2);
        const custom_layer_lane v1031_1 = v1029_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v1031_1);
        const custom_layer_lane v1031_2 = v1029_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v1031_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1032_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v1032_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v1029_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v1029_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v784_1 = custom_layer_load(t + k);
        const custom_layer_lane v806 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v1035_1 = v1029_1 + v1032_1 * s[0] - v784_1;
        const custom_layer_lane v1035_2 = v1029_2 + v1032_2 * s[1] - v806;
        const custom_layer_lane v1020_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v1020_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v1040_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1035_1, v1020_1, v1029_1);
        custom_layer_store(t + 9 * TILE + k, v1040_1);
        const custom_layer_lane v1040_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1035_2, v1020_2, v1029_2);
        custom_layer_store(t + 10 * TILE + k, v1040_2);
        const custom_layer_lane v1021_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v1021_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v1041_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1035_1, v1029_1, v1021_1);
        custom_layer_store(t + 15 * TILE + k, v1041_1);
        const custom_layer_lane v1041_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1035_2, v1029_2, v1021_2);
        custom_layer_store(t + 16 * TILE + k, v1041_2);
        const custom_layer_lane v1043_1 = v1029_1 - v1035_1 / ((1.0f - v1032_1 * v1032_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v1043_1);
        const custom_layer_lane v1043_2 = v1029_2 - v1035_2 / ((1.0f - v1032_2 * v1032_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v1043_2);
        const custom_layer_lane v1044_1 = custom_layer_select_le(v1040_1, v1043_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v1044_1);
        const custom_layer_lane v1044_2 = custom_layer_select_le(v1040_2, v1043_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v1044_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1043_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v1041_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1043_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v1041_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v1045_1 = custom_layer_select_le(v1043_1, v1041_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1045_2 = custom_layer_select_le(v1043_2, v1041_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1044_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v1044_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v1040_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v1040_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v1049_1 = custom_layer_select_eq(v1044_1 * v1045_1, custom_layer_set(0.0f), (v1040_1 + v1041_1) * 0.5f, v1043_1);
        custom_layer_store(t + k, v1049_1);
        const custom_layer_lane v1049_2 = custom_layer_select_eq(v1044_2 * v1045_2, custom_layer_set(0.0f), (v1040_2 + v1041_2) * 0.5f, v1043_2);
        custom_layer_store(t + 1 * TILE + k, v1049_2);
        const custom_layer_lane v1051_1 = v1049_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 2 * TILE + k, v1051_1);
        const custom_layer_lane v1051_2 = v1049_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 3 * TILE + k, v1051_2);
    }
    custom_layer_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1052_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v1052_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v1056_1 = (1.0f - v1052_1 * v1052_1) * s[4] + 1.0f;
        custom_layer_store(t + 2 * TILE + k, v1056_1);
        const custom_layer_lane v1056_2 = (1.0f - v1052_2 * v1052_2) * s[5] + 1.0f;
        custom_layer_store(t + 3 * TILE + k, v1056_2);
    }
    custom_layer_each_log(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1057_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v1057_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v807 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v1059 = v807 - (v1057_1 + v1057_2);
        custom_layer_store(t + 2 * TILE + k, v1059);
    }
#undef TILE
}

static void custom_layer_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    custom_layer_inverse_tile1(params, s, m, t, total);
    custom_layer_inverse_tile2(params, s, m, t, total);
    custom_layer_inverse_tile3(params, s, m, t, total);
    custom_layer_inverse_tile4(params, s, m, t, total);
#undef TILE
}

void custom_layer_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[33], t[52 * 128];
    size_t first, k;
    (void)work;
    custom_layer_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_to_tile(z + first * 2, rows, 2, 128, m, t + 0);
        custom_layer_inverse_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[0 + k];
            x[(first + k) * 2 + 1] = t[128 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[256 + k];
    }
}

/* ---- log_prob ---- */

static void custom_layer_log_prob_prologue(const float *params, float *s)
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
    s[6] = expf(flow_2_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[9] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[10] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[11] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[12] = s[8] * s[10];
    s[13] = s[9] * s[11];
    s[14] = expf(flow_4_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[17] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[18] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[19] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[20] = s[16] * s[18];
    s[21] = s[17] * s[19];
    s[22] = expf(flow_6_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[25] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[26] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[27] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[28] = s[24] * s[26];
    s[29] = s[25] * s[27];
    s[30] = expf(flow_8_scaling_factor[0]);
    s[31] = 1.0f / s[30];
}

static void custom_layer_log_prob_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, e;
    (void)total;

    /* layer 1: bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v2_1 = x1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 2 * TILE + k, v2_1);
        const custom_layer_lane v2_2 = x2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 3 * TILE + k, v2_2);
    }
    custom_layer_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v3_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v3_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = x1 + v3_1 * s[0];
        custom_layer_store(t + 2 * TILE + k, v5_1);
        const custom_layer_lane v5_2 = x2 + v3_2 * s[1];
        custom_layer_store(t + 3 * TILE + k, v5_2);
        const custom_layer_lane v9_1 = (1.0f - v3_1 * v3_1) * s[4] + 1.0f;
        custom_layer_store(t + 6 * TILE + k, v9_1);
        const custom_layer_lane v9_2 = (1.0f - v3_2 * v3_2) * s[5] + 1.0f;
        custom_layer_store(t + 7 * TILE + k, v9_2);
    }
    custom_layer_each_log(t, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v10_1 = custom_layer_load(t + k);
        const custom_layer_lane v10_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v11 = v10_1 + v10_2;
        custom_layer_store(t + 4 * TILE + k, v11);
    }

    /* layer 2: coupling, forward */
    custom_layer_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, flow_2_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 21 * TILE, t + 5 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (37 + e) * TILE + k, custom_layer_load(t + (5 + e) * TILE + k) * custom_layer_load(t + (21 + e) * TILE + k));
    custom_layer_matvec(t, flow_2_net_2_weight, 16, 1, t + 37 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v15_1 = custom_layer_load(t + k);
        const custom_layer_lane v15_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v16_1 = v15_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 5 * TILE + k, v16_1);
        const custom_layer_lane v16_2 = v15_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 6 * TILE + k, v16_2);
        const custom_layer_lane v17 = v16_1 * s[7];
        custom_layer_store(t + 7 * TILE + k, v17);
    }
    custom_layer_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v18 = custom_layer_load(t + k);
        const custom_layer_lane v19 = v18 * s[6];
        custom_layer_store(t + 1 * TILE + k, v19);
        const custom_layer_lane v5_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v16_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v20 = v5_2 + v16_2;
        custom_layer_store(t + 7 * TILE + k, v20);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v20 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v21 = custom_layer_load(t + k);
        const custom_layer_lane v22 = v20 * v21;
        custom_layer_store(t + 5 * TILE + k, v22);
        const custom_layer_lane v11 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v19 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v23 = v11 + v19;
        custom_layer_store(t + 6 * TILE + k, v23);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v25_1 = v5_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v25_1);
        const custom_layer_lane v25_2 = v22 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v25_2);
    }

    /* layer 3: bump, forward */
    custom_layer_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v26_1 = custom_layer_load(t + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v22 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v28_1 = v5_1 + v26_1 * s[8];
        custom_layer_store(t + 7 * TILE + k, v28_1);
        const custom_layer_lane v28_2 = v22 + v26_2 * s[9];
        custom_layer_store(t + 8 * TILE + k, v28_2);
        const custom_layer_lane v32_1 = (1.0f - v26_1 * v26_1) * s[12] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v32_1);
        const custom_layer_lane v32_2 = (1.0f - v26_2 * v26_2) * s[13] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v32_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v33_1 = custom_layer_load(t + k);
        const custom_layer_lane v33_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v23 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v35 = v23 + (v33_1 + v33_2);
        custom_layer_store(t + 2 * TILE + k, v35);
    }

    /* layer 4: coupling, forward */
    custom_layer_matvec(t + 9 * TILE, flow_4_net_1_weight, 1, 1, t + 8 * TILE, flow_4_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 25 * TILE, t + 9 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (41 + e) * TILE + k, custom_layer_load(t + (9 + e) * TILE + k) * custom_layer_load(t + (25 + e) * TILE + k));
    custom_layer_matvec(t, flow_4_net_2_weight, 16, 1, t + 41 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v39_1 = custom_layer_load(t + k);
        const custom_layer_lane v39_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v40_1 = v39_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v40_1);
        const custom_layer_lane v40_2 = v39_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v40_2);
        const custom_layer_lane v41 = v40_1 * s[15];
        custom_layer_store(t + 5 * TILE + k, v41);
    }
    custom_layer_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v42 = custom_layer_load(t + k);
        const custom_layer_lane v43 = v42 * s[14];
        custom_layer_store(t + 1 * TILE + k, v43);
        const custom_layer_lane v28_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v40_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v44 = v28_1 + v40_2;
        custom_layer_store(t + 5 * TILE + k, v44);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v44 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v45 = custom_layer_load(t + k);
        const custom_layer_lane v46 = v44 * v45;
        custom_layer_store(t + 3 * TILE + k, v46);
        const custom_layer_lane v35 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v43 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v47 = v35 + v43;
        custom_layer_store(t + 4 * TILE + k, v47);
        const custom_layer_lane v28_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v49_1 = v46 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v49_1);
        const custom_layer_lane v49_2 = v28_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v49_2);
    }

    /* layer 5: bump, forward */
    custom_layer_each_tanh(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v50_1 = custom_layer_load(t + k);
        const custom_layer_lane v50_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v46 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v28_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v52_1 = v46 + v50_1 * s[16];
        custom_layer_store(t + 5 * TILE + k, v52_1);
        const custom_layer_lane v52_2 = v28_2 + v50_2 * s[17];
        custom_layer_store(t + 6 * TILE + k, v52_2);
        const custom_layer_lane v56_1 = (1.0f - v50_1 * v50_1) * s[20] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v56_1);
        const custom_layer_lane v56_2 = (1.0f - v50_2 * v50_2) * s[21] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v56_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v57_1 = custom_layer_load(t + k);
        const custom_layer_lane v57_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v47 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v59 = v47 + (v57_1 + v57_2);
        custom_layer_store(t + 2 * TILE + k, v59);
    }

    /* layer 6: coupling, forward */
    custom_layer_matvec(t + 7 * TILE, flow_6_net_1_weight, 1, 1, t + 5 * TILE, flow_6_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 23 * TILE, t + 7 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (39 + e) * TILE + k, custom_layer_load(t + (7 + e) * TILE + k) * custom_layer_load(t + (23 + e) * TILE + k));
    custom_layer_matvec(t, flow_6_net_2_weight, 16, 1, t + 39 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v63_1 = custom_layer_load(t + k);
        const custom_layer_lane v63_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v64_1 = v63_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v64_1);
        const custom_layer_lane v64_2 = v63_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v64_2);
        const custom_layer_lane v65 = v64_1 * s[23];
        custom_layer_store(t + 7 * TILE + k, v65);
    }
    custom_layer_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v66 = custom_layer_load(t + k);
        const custom_layer_lane v67 = v66 * s[22];
        custom_layer_store(t + 1 * TILE + k, v67);
        const custom_layer_lane v52_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v64_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v68 = v52_2 + v64_2;
        custom_layer_store(t + 7 * TILE + k, v68);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v68 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v69 = custom_layer_load(t + k);
        const custom_layer_lane v70 = v68 * v69;
        custom_layer_store(t + 3 * TILE + k, v70);
        const custom_layer_lane v59 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v67 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v71 = v59 + v67;
        custom_layer_store(t + 4 * TILE + k, v71);
        const custom_layer_lane v52_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v73_1 = v52_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v73_1);
        const custom_layer_lane v73_2 = v70 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v73_2);
    }

    /* layer 7: bump, forward */
    custom_layer_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v74_1 = custom_layer_load(t + k);
        const custom_layer_lane v74_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v52_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v70 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v76_1 = v52_1 + v74_1 * s[24];
        custom_layer_store(t + 7 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = v70 + v74_2 * s[25];
        custom_layer_store(t + 8 * TILE + k, v76_2);
        const custom_layer_lane v80_1 = (1.0f - v74_1 * v74_1) * s[28] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v80_1);
        const custom_layer_lane v80_2 = (1.0f - v74_2 * v74_2) * s[29] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v80_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v81_1 = custom_layer_load(t + k);
        const custom_layer_lane v81_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v71 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v83 = v71 + (v81_1 + v81_2);
        custom_layer_store(t + 2 * TILE + k, v83);
    }

    /* layer 8: coupling, forward */
    custom_layer_matvec(t + 9 * TILE, flow_8_net_1_weight, 1, 1, t + 8 * TILE, flow_8_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 25 * TILE, t + 9 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (41 + e) * TILE + k, custom_layer_load(t + (9 + e) * TILE + k) * custom_layer_load(t + (25 + e) * TILE + k));
    custom_layer_matvec(t, flow_8_net_2_weight, 16, 1, t + 41 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v87_1 = custom_layer_load(t + k);
        const custom_layer_lane v87_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v88_1 = v87_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v88_1);
        const custom_layer_lane v88_2 = v87_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v88_2);
        const custom_layer_lane v89 = v88_1 * s[31];
        custom_layer_store(t + 5 * TILE + k, v89);
    }
    custom_layer_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v90 = custom_layer_load(t + k);
        const custom_layer_lane v91 = v90 * s[30];
        custom_layer_store(t + 1 * TILE + k, v91);
        const custom_layer_lane v76_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v88_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v92 = v76_1 + v88_2;
        custom_layer_store(t + 5 * TILE + k, v92);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v92 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v93 = custom_layer_load(t + k);
        const custom_layer_lane v94 = v92 * v93;
        const custom_layer_lane v83 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v91 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v76_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v100 = v83 + v91 + (((v94 * v94) + (v76_2 * v76_2)) * (-0.5f) - 1.837877f);
        custom_layer_store(t + 3 * TILE + k, v100);
    }
#undef TILE
}

void custom_layer_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float s[33], t[58 * 128];
    size_t first, k;
    (void)work;
    custom_layer_log_prob_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_to_tile(x + first * 2, rows, 2, 128, m, t + 0);
        custom_layer_log_prob_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++)
            log_prob[first + k] = t[384 + k];
    }
}

/* ---- score ---- */

static void custom_layer_score_prologue(const float *params, float *s)
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
    s[6] = expf(flow_2_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[9] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[10] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[11] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[12] = s[8] * s[10];
    s[13] = s[9] * s[11];
    s[14] = expf(flow_4_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[17] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[18] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[19] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[20] = s[16] * s[18];
    s[21] = s[17] * s[19];
    s[22] = expf(flow_6_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[25] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[26] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[27] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[28] = s[24] * s[26];
    s[29] = s[25] * s[27];
    s[30] = expf(flow_8_scaling_factor[0]);
    s[31] = 1.0f / s[30];
}

static void custom_layer_score_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, e;
    (void)total;

    /* layer 1: bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v2_1 = x1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 2 * TILE + k, v2_1);
        const custom_layer_lane v2_2 = x2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 3 * TILE + k, v2_2);
    }
    custom_layer_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v3_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v3_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = x1 + v3_1 * s[0];
        custom_layer_store(t + 2 * TILE + k, v5_1);
        const custom_layer_lane v5_2 = x2 + v3_2 * s[1];
        custom_layer_store(t + 3 * TILE + k, v5_2);
        const custom_layer_lane v7_1 = 1.0f - v3_1 * v3_1;
        custom_layer_store(t + 6 * TILE + k, v7_1);
        const custom_layer_lane v7_2 = 1.0f - v3_2 * v3_2;
        custom_layer_store(t + 7 * TILE + k, v7_2);
        const custom_layer_lane v9_1 = v7_1 * s[4] + 1.0f;
        custom_layer_store(t + 8 * TILE + k, v9_1);
        const custom_layer_lane v9_2 = v7_2 * s[5] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v9_2);
    }

    /* layer 2: coupling, forward */
    custom_layer_matvec(t + 10 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, flow_2_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 26 * TILE, t + 10 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (42 + e) * TILE + k, custom_layer_load(t + (10 + e) * TILE + k) * custom_layer_load(t + (26 + e) * TILE + k));
    custom_layer_matvec(t, flow_2_net_2_weight, 16, 1, t + 42 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v13_1 = custom_layer_load(t + k);
        const custom_layer_lane v13_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v14_1 = v13_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 42 * TILE + k, v14_1);
        const custom_layer_lane v14_2 = v13_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 43 * TILE + k, v14_2);
        const custom_layer_lane v15 = v14_1 * s[7];
        custom_layer_store(t + 44 * TILE + k, v15);
    }
    custom_layer_each_tanh(t, t + 44 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v16 = custom_layer_load(t + k);
        const custom_layer_lane v17 = v16 * s[6];
        custom_layer_store(t + 1 * TILE + k, v17);
        const custom_layer_lane v5_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v14_2 = custom_layer_load(t + 43 * TILE + k);
        const custom_layer_lane v18 = v5_2 + v14_2;
        custom_layer_store(t + 44 * TILE + k, v18);
    }
    custom_layer_each_exp(t + 42 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v18 = custom_layer_load(t + 44 * TILE + k);
        const custom_layer_lane v19 = custom_layer_load(t + 42 * TILE + k);
        const custom_layer_lane v20 = v18 * v19;
        custom_layer_store(t + 1 * TILE + k, v20);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v22_1 = v5_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 45 * TILE + k, v22_1);
        const custom_layer_lane v22_2 = v20 * s[11] + flow_3_c[1];
        custom_layer_store(t + 46 * TILE + k, v22_2);
    }

    /* layer 3: bump, forward */
    custom_layer_each_tanh(t + 47 * TILE, t + 45 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v23_1 = custom_layer_load(t + 47 * TILE + k);
        const custom_layer_lane v23_2 = custom_layer_load(t + 48 * TILE + k);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v20 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v25_1 = v5_1 + v23_1 * s[8];
        custom_layer_store(t + 45 * TILE + k, v25_1);
        const custom_layer_lane v25_2 = v20 + v23_2 * s[9];
        custom_layer_store(t + 46 * TILE + k, v25_2);
        const custom_layer_lane v27_1 = 1.0f - v23_1 * v23_1;
        custom_layer_store(t + 49 * TILE + k, v27_1);
        const custom_layer_lane v27_2 = 1.0f - v23_2 * v23_2;
        custom_layer_store(t + 50 * TILE + k, v27_2);
        const custom_layer_lane v29_1 = v27_1 * s[12] + 1.0f;
        custom_layer_store(t + 51 * TILE + k, v29_1);
        const custom_layer_lane v29_2 = v27_2 * s[13] + 1.0f;
        custom_layer_store(t + 52 * TILE + k, v29_2);
    }

    /* layer 4: coupling, forward */
    custom_layer_matvec(t + 53 * TILE, flow_4_net_1_weight, 1, 1, t + 46 * TILE, flow_4_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 69 * TILE, t + 53 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (85 + e) * TILE + k, custom_layer_load(t + (53 + e) * TILE + k) * custom_layer_load(t + (69 + e) * TILE + k));
    custom_layer_matvec(t + 1 * TILE, flow_4_net_2_weight, 16, 1, t + 85 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v33_1 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v33_2 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v34_1 = v33_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 85 * TILE + k, v34_1);
        const custom_layer_lane v34_2 = v33_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 86 * TILE + k, v34_2);
        const custom_layer_lane v35 = v34_1 * s[15];
        custom_layer_store(t + 3 * TILE + k, v35);
    }
    custom_layer_each_tanh(t + 1 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v36 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v37 = v36 * s[14];
        custom_layer_store(t + 2 * TILE + k, v37);
        const custom_layer_lane v25_1 = custom_layer_load(t + 45 * TILE + k);
        const custom_layer_lane v34_2 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v38 = v25_1 + v34_2;
        custom_layer_store(t + 3 * TILE + k, v38);
    }
    custom_layer_each_exp(t + 43 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v38 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v39 = custom_layer_load(t + 43 * TILE + k);
        const custom_layer_lane v40 = v38 * v39;
        custom_layer_store(t + 2 * TILE + k, v40);
        const custom_layer_lane v25_2 = custom_layer_load(t + 46 * TILE + k);
        const custom_layer_lane v42_1 = v40 * s[18] + flow_5_c[0];
        custom_layer_store(t + 85 * TILE + k, v42_1);
        const custom_layer_lane v42_2 = v25_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 86 * TILE + k, v42_2);
    }

    /* layer 5: bump, forward */
    custom_layer_each_tanh(t + 87 * TILE, t + 85 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v43_1 = custom_layer_load(t + 87 * TILE + k);
        const custom_layer_lane v43_2 = custom_layer_load(t + 88 * TILE + k);
        const custom_layer_lane v40 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v25_2 = custom_layer_load(t + 46 * TILE + k);
        const custom_layer_lane v45_1 = v40 + v43_1 * s[16];
        custom_layer_store(t + 85 * TILE + k, v45_1);
        const custom_layer_lane v45_2 = v25_2 + v43_2 * s[17];
        custom_layer_store(t + 86 * TILE + k, v45_2);
        const custom_layer_lane v47_1 = 1.0f - v43_1 * v43_1;
        custom_layer_store(t + 89 * TILE + k, v47_1);
        const custom_layer_lane v47_2 = 1.0f - v43_2 * v43_2;
        custom_layer_store(t + 90 * TILE + k, v47_2);
        const custom_layer_lane v49_1 = v47_1 * s[20] + 1.0f;
        custom_layer_store(t + 91 * TILE + k, v49_1);
        const custom_layer_lane v49_2 = v47_2 * s[21] + 1.0f;
        custom_layer_store(t + 92 * TILE + k, v49_2);
    }

    /* layer 6: coupling, forward */
    custom_layer_matvec(t + 93 * TILE, flow_6_net_1_weight, 1, 1, t + 85 * TILE, flow_6_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 109 * TILE, t + 93 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (125 + e) * TILE + k, custom_layer_load(t + (93 + e) * TILE + k) * custom_layer_load(t + (109 + e) * TILE + k));
    custom_layer_matvec(t + 45 * TILE, flow_6_net_2_weight, 16, 1, t + 125 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v53_1 = custom_layer_load(t + 45 * TILE + k);
        const custom_layer_lane v53_2 = custom_layer_load(t + 46 * TILE + k);
        const custom_layer_lane v54_1 = v53_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 125 * TILE + k, v54_1);
        const custom_layer_lane v54_2 = v53_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 126 * TILE + k, v54_2);
        const custom_layer_lane v55 = v54_1 * s[23];
        custom_layer_store(t + 2 * TILE + k, v55);
    }
    custom_layer_each_tanh(t + 45 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v56 = custom_layer_load(t + 45 * TILE + k);
        const custom_layer_lane v57 = v56 * s[22];
        custom_layer_store(t + 2 * TILE + k, v57);
        const custom_layer_lane v45_2 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v54_2 = custom_layer_load(t + 126 * TILE + k);
        const custom_layer_lane v58 = v45_2 + v54_2;
        custom_layer_store(t + 46 * TILE + k, v58);
    }
    custom_layer_each_exp(t + 125 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v58 = custom_layer_load(t + 46 * TILE + k);
        const custom_layer_lane v59 = custom_layer_load(t + 125 * TILE + k);
        const custom_layer_lane v60 = v58 * v59;
        custom_layer_store(t + 2 * TILE + k, v60);
        const custom_layer_lane v45_1 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v62_1 = v45_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 126 * TILE + k, v62_1);
        const custom_layer_lane v62_2 = v60 * s[27] + flow_7_c[1];
        custom_layer_store(t + 127 * TILE + k, v62_2);
    }

    /* layer 7: bump, forward */
    custom_layer_each_tanh(t + 128 * TILE, t + 126 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v63_1 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v63_2 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v45_1 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v60 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v65_1 = v45_1 + v63_1 * s[24];
        custom_layer_store(t + 126 * TILE + k, v65_1);
        const custom_layer_lane v65_2 = v60 + v63_2 * s[25];
        custom_layer_store(t + 127 * TILE + k, v65_2);
        const custom_layer_lane v67_1 = 1.0f - v63_1 * v63_1;
        custom_layer_store(t + 130 * TILE + k, v67_1);
        const custom_layer_lane v67_2 = 1.0f - v63_2 * v63_2;
        custom_layer_store(t + 131 * TILE + k, v67_2);
        const custom_layer_lane v69_1 = v67_1 * s[28] + 1.0f;
        custom_layer_store(t + 132 * TILE + k, v69_1);
        const custom_layer_lane v69_2 = v67_2 * s[29] + 1.0f;
        custom_layer_store(t + 133 * TILE + k, v69_2);
    }

    /* layer 8: coupling, forward */
    custom_layer_matvec(t + 134 * TILE, flow_8_net_1_weight, 1, 1, t + 127 * TILE, flow_8_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 150 * TILE, t + 134 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (166 + e) * TILE + k, custom_layer_load(t + (134 + e) * TILE + k) * custom_layer_load(t + (150 + e) * TILE + k));
    custom_layer_matvec(t + 85 * TILE, flow_8_net_2_weight, 16, 1, t + 166 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v73_1 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v73_2 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v74_1 = v73_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 166 * TILE + k, v74_1);
        const custom_layer_lane v74_2 = v73_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 167 * TILE + k, v74_2);
        const custom_layer_lane v75 = v74_1 * s[31];
        custom_layer_store(t + 2 * TILE + k, v75);
    }
    custom_layer_each_tanh(t + 85 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v76 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v77 = v76 * s[30];
        custom_layer_store(t + 2 * TILE + k, v77);
        const custom_layer_lane v65_1 = custom_layer_load(t + 126 * TILE + k);
        const custom_layer_lane v74_2 = custom_layer_load(t + 167 * TILE + k);
        const custom_layer_lane v78 = v65_1 + v74_2;
        custom_layer_store(t + 86 * TILE + k, v78);
    }
    custom_layer_each_exp(t + 166 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v78 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v79 = custom_layer_load(t + 166 * TILE + k);
        const custom_layer_lane v80 = v78 * v79;
        custom_layer_store(t + 2 * TILE + k, v80);
        const custom_layer_lane v76 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v82 = 1.0f - v76 * v76;
        custom_layer_store(t + 167 * TILE + k, v82);
    }

    /* layer 8: coupling, forward, adjoint */
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (168 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (150 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (184 + e) * TILE + k, custom_layer_load(t + (150 + e) * TILE + k) * custom_layer_load(t + (168 + e) * TILE + k));

    /* layer 7: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v69_1 = custom_layer_load(t + 132 * TILE + k);
        const custom_layer_lane v69_2 = custom_layer_load(t + 133 * TILE + k);
        const custom_layer_lane v85_1 = 1.0f / v69_1;
        custom_layer_store(t + 168 * TILE + k, v85_1);
        const custom_layer_lane v85_2 = 1.0f / v69_2;
        custom_layer_store(t + 169 * TILE + k, v85_2);
        const custom_layer_lane v56 = custom_layer_load(t + 45 * TILE + k);
        const custom_layer_lane v87 = 1.0f - v56 * v56;
        custom_layer_store(t + 85 * TILE + k, v87);
    }

    /* layer 6: coupling, forward, adjoint */
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (109 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (216 + e) * TILE + k, custom_layer_load(t + (109 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));

    /* layer 5: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v49_1 = custom_layer_load(t + 91 * TILE + k);
        const custom_layer_lane v49_2 = custom_layer_load(t + 92 * TILE + k);
        const custom_layer_lane v90_1 = 1.0f / v49_1;
        custom_layer_store(t + 132 * TILE + k, v90_1);
        const custom_layer_lane v90_2 = 1.0f / v49_2;
        custom_layer_store(t + 133 * TILE + k, v90_2);
        const custom_layer_lane v36 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v92 = 1.0f - v36 * v36;
        custom_layer_store(t + 45 * TILE + k, v92);
    }

    /* layer 4: coupling, forward, adjoint */
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (69 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (232 + e) * TILE + k, custom_layer_load(t + (69 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));

    /* layer 3: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v29_1 = custom_layer_load(t + 51 * TILE + k);
        const custom_layer_lane v29_2 = custom_layer_load(t + 52 * TILE + k);
        const custom_layer_lane v95_1 = 1.0f / v29_1;
        custom_layer_store(t + 91 * TILE + k, v95_1);
        const custom_layer_lane v95_2 = 1.0f / v29_2;
        custom_layer_store(t + 92 * TILE + k, v95_2);
        const custom_layer_lane v16 = custom_layer_load(t + k);
        const custom_layer_lane v97 = 1.0f - v16 * v16;
        custom_layer_store(t + 1 * TILE + k, v97);
    }

    /* layer 2: coupling, forward, adjoint */
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (248 + e) * TILE + k, custom_layer_load(t + (26 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));

    /* layer 1: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v9_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v9_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v100_1 = 1.0f / v9_1;
        custom_layer_store(t + 51 * TILE + k, v100_1);
        const custom_layer_lane v100_2 = 1.0f / v9_2;
        custom_layer_store(t + 52 * TILE + k, v100_2);
        const custom_layer_lane v80 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v65_2 = custom_layer_load(t + 127 * TILE + k);
        const custom_layer_lane v101_1 = v80 * (-0.5f);
        const custom_layer_lane v101_2 = v65_2 * (-0.5f);
        const custom_layer_lane v102_1 = v101_1 + v101_1;
        custom_layer_store(t + 170 * TILE + k, v102_1);
        const custom_layer_lane v102_2 = v101_2 + v101_2;
        custom_layer_store(t + 171 * TILE + k, v102_2);
        const custom_layer_lane v79 = custom_layer_load(t + 166 * TILE + k);
        const custom_layer_lane v103 = v79 * v102_1;
        custom_layer_store(t + k, v103);
        const custom_layer_lane v78 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v82 = custom_layer_load(t + 167 * TILE + k);
        const custom_layer_lane v110_1 = (v82 * ((v79 * (v78 * v102_1) + 1.0f) * s[30])) * s[31];
        custom_layer_store(t + 172 * TILE + k, v110_1);
        const custom_layer_lane v110_2 = v103;
        custom_layer_store(t + 173 * TILE + k, v110_2);
    }

    /* layer 8: coupling, forward, adjoint */
    custom_layer_matvec(t + 200 * TILE, flow_8_net_2_weight, 1, 16, t + 172 * TILE, NULL, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (264 + e) * TILE + k, custom_layer_load(t + (150 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (150 + e) * TILE + k, custom_layer_load(t + (134 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (134 + e) * TILE + k, custom_layer_load(t + (184 + e) * TILE + k) * custom_layer_load(t + (150 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (150 + e) * TILE + k, custom_layer_load(t + (264 + e) * TILE + k) + custom_layer_load(t + (134 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_8_net_1_weight, 1, 1, t + 150 * TILE, NULL, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v116 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v102_2 = custom_layer_load(t + 171 * TILE + k);
        const custom_layer_lane v117 = v116 + v102_2;
        const custom_layer_lane v85_1 = custom_layer_load(t + 168 * TILE + k);
        const custom_layer_lane v85_2 = custom_layer_load(t + 169 * TILE + k);
        const custom_layer_lane v63_1 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v63_2 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v120_1 = v63_1 * (-(v85_1 * s[28]));
        const custom_layer_lane v120_2 = v63_2 * (-(v85_2 * s[29]));
        const custom_layer_lane v103 = custom_layer_load(t + k);
        const custom_layer_lane v67_1 = custom_layer_load(t + 130 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 131 * TILE + k);
        const custom_layer_lane v126_1 = v103 + (v67_1 * (v120_1 + v120_1 + v103 * s[24])) * s[26];
        custom_layer_store(t + 8 * TILE + k, v126_1);
        const custom_layer_lane v126_2 = v117 + (v67_2 * (v120_2 + v120_2 + v117 * s[25])) * s[27];
        custom_layer_store(t + 9 * TILE + k, v126_2);
    }

    /* layer 6: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v59 = custom_layer_load(t + 125 * TILE + k);
        const custom_layer_lane v126_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v127 = v59 * v126_2;
        custom_layer_store(t + k, v127);
        const custom_layer_lane v58 = custom_layer_load(t + 46 * TILE + k);
        const custom_layer_lane v87 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v134_1 = (v87 * ((v59 * (v58 * v126_2) + 1.0f) * s[22])) * s[23];
        custom_layer_store(t + 126 * TILE + k, v134_1);
        const custom_layer_lane v134_2 = v127;
        custom_layer_store(t + 127 * TILE + k, v134_2);
    }
    custom_layer_matvec(t + 134 * TILE, flow_6_net_2_weight, 1, 16, t + 126 * TILE, NULL, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (150 + e) * TILE + k, custom_layer_load(t + (109 + e) * TILE + k) * custom_layer_load(t + (134 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (93 + e) * TILE + k) * custom_layer_load(t + (134 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (93 + e) * TILE + k, custom_layer_load(t + (216 + e) * TILE + k) * custom_layer_load(t + (109 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (150 + e) * TILE + k) + custom_layer_load(t + (93 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_6_net_1_weight, 1, 1, t + 109 * TILE, NULL, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v140 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v126_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v141 = v140 + v126_1;
        const custom_layer_lane v90_1 = custom_layer_load(t + 132 * TILE + k);
        const custom_layer_lane v90_2 = custom_layer_load(t + 133 * TILE + k);
        const custom_layer_lane v43_1 = custom_layer_load(t + 87 * TILE + k);
        const custom_layer_lane v43_2 = custom_layer_load(t + 88 * TILE + k);
        const custom_layer_lane v144_1 = v43_1 * (-(v90_1 * s[20]));
        const custom_layer_lane v144_2 = v43_2 * (-(v90_2 * s[21]));
        const custom_layer_lane v127 = custom_layer_load(t + k);
        const custom_layer_lane v47_1 = custom_layer_load(t + 89 * TILE + k);
        const custom_layer_lane v47_2 = custom_layer_load(t + 90 * TILE + k);
        const custom_layer_lane v150_1 = v141 + (v47_1 * (v144_1 + v144_1 + v141 * s[16])) * s[18];
        custom_layer_store(t + 85 * TILE + k, v150_1);
        const custom_layer_lane v150_2 = v127 + (v47_2 * (v144_2 + v144_2 + v127 * s[17])) * s[19];
        custom_layer_store(t + 86 * TILE + k, v150_2);
    }

    /* layer 4: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v39 = custom_layer_load(t + 43 * TILE + k);
        const custom_layer_lane v150_1 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v151 = v39 * v150_1;
        custom_layer_store(t + k, v151);
        const custom_layer_lane v38 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v92 = custom_layer_load(t + 45 * TILE + k);
        const custom_layer_lane v158_1 = (v92 * ((v39 * (v38 * v150_1) + 1.0f) * s[14])) * s[15];
        custom_layer_store(t + 8 * TILE + k, v158_1);
        const custom_layer_lane v158_2 = v151;
        custom_layer_store(t + 9 * TILE + k, v158_2);
    }
    custom_layer_matvec(t + 93 * TILE, flow_4_net_2_weight, 1, 16, t + 8 * TILE, NULL, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (69 + e) * TILE + k) * custom_layer_load(t + (93 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (69 + e) * TILE + k, custom_layer_load(t + (53 + e) * TILE + k) * custom_layer_load(t + (93 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (53 + e) * TILE + k, custom_layer_load(t + (232 + e) * TILE + k) * custom_layer_load(t + (69 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (69 + e) * TILE + k, custom_layer_load(t + (109 + e) * TILE + k) + custom_layer_load(t + (53 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_4_net_1_weight, 1, 1, t + 69 * TILE, NULL, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v164 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v150_2 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v165 = v164 + v150_2;
        const custom_layer_lane v95_1 = custom_layer_load(t + 91 * TILE + k);
        const custom_layer_lane v95_2 = custom_layer_load(t + 92 * TILE + k);
        const custom_layer_lane v23_1 = custom_layer_load(t + 47 * TILE + k);
        const custom_layer_lane v23_2 = custom_layer_load(t + 48 * TILE + k);
        const custom_layer_lane v168_1 = v23_1 * (-(v95_1 * s[12]));
        const custom_layer_lane v168_2 = v23_2 * (-(v95_2 * s[13]));
        const custom_layer_lane v151 = custom_layer_load(t + k);
        const custom_layer_lane v27_1 = custom_layer_load(t + 49 * TILE + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 50 * TILE + k);
        const custom_layer_lane v174_1 = v151 + (v27_1 * (v168_1 + v168_1 + v151 * s[8])) * s[10];
        custom_layer_store(t + 8 * TILE + k, v174_1);
        const custom_layer_lane v174_2 = v165 + (v27_2 * (v168_2 + v168_2 + v165 * s[9])) * s[11];
        custom_layer_store(t + 9 * TILE + k, v174_2);
    }

    /* layer 2: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v19 = custom_layer_load(t + 42 * TILE + k);
        const custom_layer_lane v174_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v175 = v19 * v174_2;
        custom_layer_store(t + k, v175);
        const custom_layer_lane v18 = custom_layer_load(t + 44 * TILE + k);
        const custom_layer_lane v97 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v182_1 = (v97 * ((v19 * (v18 * v174_2) + 1.0f) * s[6])) * s[7];
        custom_layer_store(t + 2 * TILE + k, v182_1);
        const custom_layer_lane v182_2 = v175;
        custom_layer_store(t + 3 * TILE + k, v182_2);
    }
    custom_layer_matvec(t + 53 * TILE, flow_2_net_2_weight, 1, 16, t + 2 * TILE, NULL, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (69 + e) * TILE + k, custom_layer_load(t + (26 + e) * TILE + k) * custom_layer_load(t + (53 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (26 + e) * TILE + k, custom_layer_load(t + (10 + e) * TILE + k) * custom_layer_load(t + (53 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (10 + e) * TILE + k, custom_layer_load(t + (248 + e) * TILE + k) * custom_layer_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (26 + e) * TILE + k, custom_layer_load(t + (69 + e) * TILE + k) + custom_layer_load(t + (10 + e) * TILE + k));
    custom_layer_matvec(t + 1 * TILE, flow_2_net_1_weight, 1, 1, t + 26 * TILE, NULL, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v188 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v174_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v189 = v188 + v174_1;
        const custom_layer_lane v100_1 = custom_layer_load(t + 51 * TILE + k);
        const custom_layer_lane v100_2 = custom_layer_load(t + 52 * TILE + k);
        const custom_layer_lane v3_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v3_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v192_1 = v3_1 * (-(v100_1 * s[4]));
        const custom_layer_lane v192_2 = v3_2 * (-(v100_2 * s[5]));
        const custom_layer_lane v175 = custom_layer_load(t + k);
        const custom_layer_lane v7_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v7_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v198_1 = v189 + (v7_1 * (v192_1 + v192_1 + v189 * s[0])) * s[2];
        custom_layer_store(t + 2 * TILE + k, v198_1);
        const custom_layer_lane v198_2 = v175 + (v7_2 * (v192_2 + v192_2 + v175 * s[1])) * s[3];
        custom_layer_store(t + 3 * TILE + k, v198_2);
    }
#undef TILE
}

void custom_layer_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float s[33], t[281 * 64];
    size_t first, k;
    (void)work;
    custom_layer_score_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_to_tile(x + first * 2, rows, 2, 64, m, t + 0);
        custom_layer_score_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[128 + k];
            score[(first + k) * 2 + 1] = t[192 + k];
        }
    }
}

/* ---- sample ---- */

static void custom_layer_sample_prologue(const float *params, float *s)
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
    s[6] = expf(flow_2_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[9] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[10] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[11] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[12] = s[8] * s[10];
    s[13] = s[9] * s[11];
    s[14] = expf(flow_4_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[17] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[18] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[19] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[20] = s[16] * s[18];
    s[21] = s[17] * s[19];
    s[22] = expf(flow_6_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[25] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[26] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[27] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[28] = s[24] * s[26];
    s[29] = s[25] * s[27];
    s[30] = expf(flow_8_scaling_factor[0]);
    s[31] = 1.0f / s[30];
}

static CUSTOM_LAYER_PART void custom_layer_sample_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* base: gaussian, sample */
    custom_layer_each_normal(t + 2 * TILE, t, 2, TILE, m);

    /* layer 8: coupling, inverse */
    custom_layer_matvec(t + 4 * TILE, flow_8_net_1_weight, 1, 1, t + 3 * TILE, flow_8_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 20 * TILE, t + 4 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (36 + e) * TILE + k, custom_layer_load(t + (4 + e) * TILE + k) * custom_layer_load(t + (20 + e) * TILE + k));
    custom_layer_matvec(t, flow_8_net_2_weight, 16, 1, t + 36 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v5_1 = custom_layer_load(t + k);
        const custom_layer_lane v5_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v6_1 = v5_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v6_1);
        const custom_layer_lane v6_2 = v5_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v6_2);
        const custom_layer_lane v7 = v6_1 * s[31];
        custom_layer_store(t + 6 * TILE + k, v7);
    }
    custom_layer_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v8 = custom_layer_load(t + k);
        const custom_layer_lane v10 = -(v8 * s[30]);
        custom_layer_store(t + 1 * TILE + k, v10);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v11 = custom_layer_load(t + k);
        const custom_layer_lane v6_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = v1_1 * v11 - v6_2;
        custom_layer_store(t + 1 * TILE + k, v13);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v14_1 = v13 - s[24];
        custom_layer_store(t + 6 * TILE + k, v14_1);
        const custom_layer_lane v14_2 = v1_2 - s[25];
        custom_layer_store(t + 7 * TILE + k, v14_2);
        const custom_layer_lane v15_1 = v13 + s[24];
        custom_layer_store(t + 8 * TILE + k, v15_1);
        const custom_layer_lane v15_2 = v1_2 + s[25];
        custom_layer_store(t + 9 * TILE + k, v15_2);
        const custom_layer_lane v17_1 = v13 * s[26] + flow_7_c[0];
        custom_layer_store(t + 10 * TILE + k, v17_1);
        const custom_layer_lane v17_2 = v1_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 11 * TILE + k, v17_2);
    }

    /* layer 7: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v18_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v18_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v21_1 = v13 + v18_1 * s[24] - v13;
        const custom_layer_lane v21_2 = v1_2 + v18_2 * s[25] - v1_2;
        const custom_layer_lane v14_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v14_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v26_1 = custom_layer_select_lt(custom_layer_set(0.0f), v21_1, v14_1, v13);
        custom_layer_store(t + 10 * TILE + k, v26_1);
        const custom_layer_lane v26_2 = custom_layer_select_lt(custom_layer_set(0.0f), v21_2, v14_2, v1_2);
        custom_layer_store(t + 11 * TILE + k, v26_2);
        const custom_layer_lane v15_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v15_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v27_1 = custom_layer_select_lt(custom_layer_set(0.0f), v21_1, v13, v15_1);
        custom_layer_store(t + 12 * TILE + k, v27_1);
        const custom_layer_lane v27_2 = custom_layer_select_lt(custom_layer_set(0.0f), v21_2, v1_2, v15_2);
        custom_layer_store(t + 13 * TILE + k, v27_2);
        const custom_layer_lane v29_1 = v13 - v21_1 / ((1.0f - v18_1 * v18_1) * s[28] + 1.0f);
        custom_layer_store(t + 14 * TILE + k, v29_1);
        const custom_layer_lane v29_2 = v1_2 - v21_2 / ((1.0f - v18_2 * v18_2) * s[29] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v29_2);
        const custom_layer_lane v30_1 = custom_layer_select_le(v26_1, v29_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 16 * TILE + k, v30_1);
        const custom_layer_lane v30_2 = custom_layer_select_le(v26_2, v29_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v30_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v29_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v27_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v29_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v31_1 = custom_layer_select_le(v29_1, v27_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v31_2 = custom_layer_select_le(v29_2, v27_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v30_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v30_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v26_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v35_1 = custom_layer_select_eq(v30_1 * v31_1, custom_layer_set(0.0f), (v26_1 + v27_1) * 0.5f, v29_1);
        custom_layer_store(t + 4 * TILE + k, v35_1);
        const custom_layer_lane v35_2 = custom_layer_select_eq(v30_2 * v31_2, custom_layer_set(0.0f), (v26_2 + v27_2) * 0.5f, v29_2);
        custom_layer_store(t + 5 * TILE + k, v35_2);
        const custom_layer_lane v37_1 = v35_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v37_1);
        const custom_layer_lane v37_2 = v35_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v37_2);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v38_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v38_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v35_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v35_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v41_1 = v35_1 + v38_1 * s[24] - v13;
        const custom_layer_lane v41_2 = v35_2 + v38_2 * s[25] - v1_2;
        const custom_layer_lane v26_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v46_1 = custom_layer_select_lt(custom_layer_set(0.0f), v41_1, v26_1, v35_1);
        custom_layer_store(t + 6 * TILE + k, v46_1);
        const custom_layer_lane v46_2 = custom_layer_select_lt(custom_layer_set(0.0f), v41_2, v26_2, v35_2);
        custom_layer_store(t + 7 * TILE + k, v46_2);
        const custom_layer_lane v27_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v47_1 = custom_layer_select_lt(custom_layer_set(0.0f), v41_1, v35_1, v27_1);
        custom_layer_store(t + 14 * TILE + k, v47_1);
        const custom_layer_lane v47_2 = custom_layer_select_lt(custom_layer_set(0.0f), v41_2, v35_2, v27_2);
        custom_layer_store(t + 15 * TILE + k, v47_2);
        const custom_layer_lane v49_1 = v35_1 - v41_1 / ((1.0f - v38_1 * v38_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v49_1);
        const custom_layer_lane v49_2 = v35_2 - v41_2 / ((1.0f - v38_2 * v38_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v49_2);
        const custom_layer_lane v50_1 = custom_layer_select_le(v46_1, v49_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v50_1);
        const custom_layer_lane v50_2 = custom_layer_select_le(v46_2, v49_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v50_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v49_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v47_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v49_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v47_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v51_1 = custom_layer_select_le(v49_1, v47_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v51_2 = custom_layer_select_le(v49_2, v47_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v50_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v50_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v46_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v46_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v55_1 = custom_layer_select_eq(v50_1 * v51_1, custom_layer_set(0.0f), (v46_1 + v47_1) * 0.5f, v49_1);
        custom_layer_store(t + 4 * TILE + k, v55_1);
        const custom_layer_lane v55_2 = custom_layer_select_eq(v50_2 * v51_2, custom_layer_set(0.0f), (v46_2 + v47_2) * 0.5f, v49_2);
        custom_layer_store(t + 5 * TILE + k, v55_2);
        const custom_layer_lane v57_1 = v55_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v57_1);
        const custom_layer_lane v57_2 = v55_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v57_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v58_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v58_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v55_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v55_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v61_1 = v55_1 + v58_1 * s[24] - v13;
        const custom_layer_lane v61_2 = v55_2 + v58_2 * s[25] - v1_2;
        const custom_layer_lane v46_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v46_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v66_1 = custom_layer_select_lt(custom_layer_set(0.0f), v61_1, v46_1, v55_1);
        custom_layer_store(t + 8 * TILE + k, v66_1);
        const custom_layer_lane v66_2 = custom_layer_select_lt(custom_layer_set(0.0f), v61_2, v46_2, v55_2);
        custom_layer_store(t + 9 * TILE + k, v66_2);
        const custom_layer_lane v47_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v47_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v67_1 = custom_layer_select_lt(custom_layer_set(0.0f), v61_1, v55_1, v47_1);
        custom_layer_store(t + 12 * TILE + k, v67_1);
        const custom_layer_lane v67_2 = custom_layer_select_lt(custom_layer_set(0.0f), v61_2, v55_2, v47_2);
        custom_layer_store(t + 13 * TILE + k, v67_2);
        const custom_layer_lane v69_1 = v55_1 - v61_1 / ((1.0f - v58_1 * v58_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v69_1);
        const custom_layer_lane v69_2 = v55_2 - v61_2 / ((1.0f - v58_2 * v58_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v69_2);
        const custom_layer_lane v70_1 = custom_layer_select_le(v66_1, v69_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v70_1);
        const custom_layer_lane v70_2 = custom_layer_select_le(v66_2, v69_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v70_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v69_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v67_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v69_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v71_1 = custom_layer_select_le(v69_1, v67_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v71_2 = custom_layer_select_le(v69_2, v67_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v70_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v70_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v66_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v75_1 = custom_layer_select_eq(v70_1 * v71_1, custom_layer_set(0.0f), (v66_1 + v67_1) * 0.5f, v69_1);
        custom_layer_store(t + 4 * TILE + k, v75_1);
        const custom_layer_lane v75_2 = custom_layer_select_eq(v70_2 * v71_2, custom_layer_set(0.0f), (v66_2 + v67_2) * 0.5f, v69_2);
        custom_layer_store(t + 5 * TILE + k, v75_2);
        const custom_layer_lane v77_1 = v75_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v77_1);
        const custom_layer_lane v77_2 = v75_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v77_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v78_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v78_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v75_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v75_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v81_1 = v75_1 + v78_1 * s[24] - v13;
        const custom_layer_lane v81_2 = v75_2 + v78_2 * s[25] - v1_2;
        const custom_layer_lane v66_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v86_1 = custom_layer_select_lt(custom_layer_set(0.0f), v81_1, v66_1, v75_1);
        custom_layer_store(t + 6 * TILE + k, v86_1);
        const custom_layer_lane v86_2 = custom_layer_select_lt(custom_layer_set(0.0f), v81_2, v66_2, v75_2);
        custom_layer_store(t + 7 * TILE + k, v86_2);
        const custom_layer_lane v67_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v87_1 = custom_layer_select_lt(custom_layer_set(0.0f), v81_1, v75_1, v67_1);
        custom_layer_store(t + 14 * TILE + k, v87_1);
        const custom_layer_lane v87_2 = custom_layer_select_lt(custom_layer_set(0.0f), v81_2, v75_2, v67_2);
        custom_layer_store(t + 15 * TILE + k, v87_2);
        const custom_layer_lane v89_1 = v75_1 - v81_1 / ((1.0f - v78_1 * v78_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v89_1);
        const custom_layer_lane v89_2 = v75_2 - v81_2 / ((1.0f - v78_2 * v78_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v89_2);
        const custom_layer_lane v90_1 = custom_layer_select_le(v86_1, v89_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v90_1);
        const custom_layer_lane v90_2 = custom_layer_select_le(v86_2, v89_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v90_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v89_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v87_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v89_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v87_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v91_1 = custom_layer_select_le(v89_1, v87_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v91_2 = custom_layer_select_le(v89_2, v87_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v90_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v90_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v86_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v86_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v95_1 = custom_layer_select_eq(v90_1 * v91_1, custom_layer_set(0.0f), (v86_1 + v87_1) * 0.5f, v89_1);
        custom_layer_store(t + 4 * TILE + k, v95_1);
        const custom_layer_lane v95_2 = custom_layer_select_eq(v90_2 * v91_2, custom_layer_set(0.0f), (v86_2 + v87_2) * 0.5f, v89_2);
        custom_layer_store(t + 5 * TILE + k, v95_2);
        const custom_layer_lane v97_1 = v95_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v97_1);
        const custom_layer_lane v97_2 = v95_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v97_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v98_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v98_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v95_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v95_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v101_1 = v95_1 + v98_1 * s[24] - v13;
        const custom_layer_lane v101_2 = v95_2 + v98_2 * s[25] - v1_2;
        const custom_layer_lane v86_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v86_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v106_1 = custom_layer_select_lt(custom_layer_set(0.0f), v101_1, v86_1, v95_1);
        custom_layer_store(t + 8 * TILE + k, v106_1);
        const custom_layer_lane v106_2 = custom_layer_select_lt(custom_layer_set(0.0f), v101_2, v86_2, v95_2);
        custom_layer_store(t + 9 * TILE + k, v106_2);
        const custom_layer_lane v87_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v87_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v107_1 = custom_layer_select_lt(custom_layer_set(0.0f), v101_1, v95_1, v87_1);
        custom_layer_store(t + 12 * TILE + k, v107_1);
        const custom_layer_lane v107_2 = custom_layer_select_lt(custom_layer_set(0.0f), v101_2, v95_2, v87_2);
        custom_layer_store(t + 13 * TILE + k, v107_2);
        const custom_layer_lane v109_1 = v95_1 - v101_1 / ((1.0f - v98_1 * v98_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v109_1);
        const custom_layer_lane v109_2 = v95_2 - v101_2 / ((1.0f - v98_2 * v98_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v109_2);
        const custom_layer_lane v110_1 = custom_layer_select_le(v106_1, v109_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v110_1);
        const custom_layer_lane v110_2 = custom_layer_select_le(v106_2, v109_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v110_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v109_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v107_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v109_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v107_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v111_1 = custom_layer_select_le(v109_1, v107_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v111_2 = custom_layer_select_le(v109_2, v107_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v110_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v110_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v106_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v106_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v115_1 = custom_layer_select_eq(v110_1 * v111_1, custom_layer_set(0.0f), (v106_1 + v107_1) * 0.5f, v109_1);
        custom_layer_store(t + 4 * TILE + k, v115_1);
        const custom_layer_lane v115_2 = custom_layer_select_eq(v110_2 * v111_2, custom_layer_set(0.0f), (v106_2 + v107_2) * 0.5f, v109_2);
        custom_layer_store(t + 5 * TILE + k, v115_2);
        const custom_layer_lane v117_1 = v115_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v117_1);
        const custom_layer_lane v117_2 = v115_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v117_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v118_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v118_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v115_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v115_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v121_1 = v115_1 + v118_1 * s[24] - v13;
        const custom_layer_lane v121_2 = v115_2 + v118_2 * s[25] - v1_2;
        const custom_layer_lane v106_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v106_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v126_1 = custom_layer_select_lt(custom_layer_set(0.0f), v121_1, v106_1, v115_1);
        custom_layer_store(t + 6 * TILE + k, v126_1);
        const custom_layer_lane v126_2 = custom_layer_select_lt(custom_layer_set(0.0f), v121_2, v106_2, v115_2);
        custom_layer_store(t + 7 * TILE + k, v126_2);
        const custom_layer_lane v107_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v107_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v127_1 = custom_layer_select_lt(custom_layer_set(0.0f), v121_1, v115_1, v107_1);
        custom_layer_store(t + 14 * TILE + k, v127_1);
        const custom_layer_lane v127_2 = custom_layer_select_lt(custom_layer_set(0.0f), v121_2, v115_2, v107_2);
        custom_layer_store(t + 15 * TILE + k, v127_2);
        const custom_layer_lane v129_1 = v115_1 - v121_1 / ((1.0f - v118_1 * v118_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v129_1);
        const custom_layer_lane v129_2 = v115_2 - v121_2 / ((1.0f - v118_2 * v118_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v129_2);
        const custom_layer_lane v130_1 = custom_layer_select_le(v126_1, v129_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v130_1);
        const custom_layer_lane v130_2 = custom_layer_select_le(v126_2, v129_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v130_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v129_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v127_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v129_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v127_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v131_1 = custom_layer_select_le(v129_1, v127_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v131_2 = custom_layer_select_le(v129_2, v127_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v130_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v130_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v126_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v126_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v135_1 = custom_layer_select_eq(v130_1 * v131_1, custom_layer_set(0.0f), (v126_1 + v127_1) * 0.5f, v129_1);
        custom_layer_store(t + 4 * TILE + k, v135_1);
        const custom_layer_lane v135_2 = custom_layer_select_eq(v130_2 * v131_2, custom_layer_set(0.0f), (v126_2 + v127_2) * 0.5f, v129_2);
        custom_layer_store(t + 5 * TILE + k, v135_2);
        const custom_layer_lane v137_1 = v135_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v137_1);
        const custom_layer_lane v137_2 = v135_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v137_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v138_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v138_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v135_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v135_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v141_1 = v135_1 + v138_1 * s[24] - v13;
        const custom_layer_lane v141_2 = v135_2 + v138_2 * s[25] - v1_2;
        const custom_layer_lane v126_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v126_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v146_1 = custom_layer_select_lt(custom_layer_set(0.0f), v141_1, v126_1, v135_1);
        custom_layer_store(t + 8 * TILE + k, v146_1);
        const custom_layer_lane v146_2 = custom_layer_select_lt(custom_layer_set(0.0f), v141_2, v126_2, v135_2);
        custom_layer_store(t + 9 * TILE + k, v146_2);
        const custom_layer_lane v127_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v127_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v147_1 = custom_layer_select_lt(custom_layer_set(0.0f), v141_1, v135_1, v127_1);
        custom_layer_store(t + 12 * TILE + k, v147_1);
        const custom_layer_lane v147_2 = custom_layer_select_lt(custom_layer_set(0.0f), v141_2, v135_2, v127_2);
        custom_layer_store(t + 13 * TILE + k, v147_2);
        const custom_layer_lane v149_1 = v135_1 - v141_1 / ((1.0f - v138_1 * v138_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v149_1);
        const custom_layer_lane v149_2 = v135_2 - v141_2 / ((1.0f - v138_2 * v138_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v149_2);
        const custom_layer_lane v150_1 = custom_layer_select_le(v146_1, v149_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v150_1);
        const custom_layer_lane v150_2 = custom_layer_select_le(v146_2, v149_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v150_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v149_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v147_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v149_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v147_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v151_1 = custom_layer_select_le(v149_1, v147_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v151_2 = custom_layer_select_le(v149_2, v147_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v150_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v150_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v146_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v146_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v155_1 = custom_layer_select_eq(v150_1 * v151_1, custom_layer_set(0.0f), (v146_1 + v147_1) * 0.5f, v149_1);
        custom_layer_store(t + 4 * TILE + k, v155_1);
        const custom_layer_lane v155_2 = custom_layer_select_eq(v150_2 * v151_2, custom_layer_set(0.0f), (v146_2 + v147_2) * 0.5f, v149_2);
        custom_layer_store(t + 5 * TILE + k, v155_2);
        const custom_layer_lane v157_1 = v155_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v157_1);
        const custom_layer_lane v157_2 = v155_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v157_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v158_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v158_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v155_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v155_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v161_1 = v155_1 + v158_1 * s[24] - v13;
        const custom_layer_lane v161_2 = v155_2 + v158_2 * s[25] - v1_2;
        const custom_layer_lane v146_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v146_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v166_1 = custom_layer_select_lt(custom_layer_set(0.0f), v161_1, v146_1, v155_1);
        custom_layer_store(t + 6 * TILE + k, v166_1);
        const custom_layer_lane v166_2 = custom_layer_select_lt(custom_layer_set(0.0f), v161_2, v146_2, v155_2);
        custom_layer_store(t + 7 * TILE + k, v166_2);
        const custom_layer_lane v147_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v147_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v167_1 = custom_layer_select_lt(custom_layer_set(0.0f), v161_1, v155_1, v147_1);
        custom_layer_store(t + 14 * TILE + k, v167_1);
        const custom_layer_lane v167_2 = custom_layer_select_lt(custom_layer_set(0.0f), v161_2, v155_2, v147_2);
        custom_layer_store(t + 15 * TILE + k, v167_2);
        const custom_layer_lane v169_1 = v155_1 - v161_1 / ((1.0f - v158_1 * v158_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v169_1);
        const custom_layer_lane v169_2 = v155_2 - v161_2 / ((1.0f - v158_2 * v158_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v169_2);
        const custom_layer_lane v170_1 = custom_layer_select_le(v166_1, v169_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v170_1);
        const custom_layer_lane v170_2 = custom_layer_select_le(v166_2, v169_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v170_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v169_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v167_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v169_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v167_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v171_1 = custom_layer_select_le(v169_1, v167_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v171_2 = custom_layer_select_le(v169_2, v167_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v170_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v170_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v166_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v166_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v175_1 = custom_layer_select_eq(v170_1 * v171_1, custom_layer_set(0.0f), (v166_1 + v167_1) * 0.5f, v169_1);
        custom_layer_store(t + 4 * TILE + k, v175_1);
        const custom_layer_lane v175_2 = custom_layer_select_eq(v170_2 * v171_2, custom_layer_set(0.0f), (v166_2 + v167_2) * 0.5f, v169_2);
        custom_layer_store(t + 5 * TILE + k, v175_2);
        const custom_layer_lane v177_1 = v175_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v177_1);
        const custom_layer_lane v177_2 = v175_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v177_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v178_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v178_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v175_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v175_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v181_1 = v175_1 + v178_1 * s[24] - v13;
        const custom_layer_lane v181_2 = v175_2 + v178_2 * s[25] - v1_2;
        const custom_layer_lane v166_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v166_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v186_1 = custom_layer_select_lt(custom_layer_set(0.0f), v181_1, v166_1, v175_1);
        custom_layer_store(t + 8 * TILE + k, v186_1);
        const custom_layer_lane v186_2 = custom_layer_select_lt(custom_layer_set(0.0f), v181_2, v166_2, v175_2);
        custom_layer_store(t + 9 * TILE + k, v186_2);
        const custom_layer_lane v167_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v167_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v187_1 = custom_layer_select_lt(custom_layer_set(0.0f), v181_1, v175_1, v167_1);
        custom_layer_store(t + 12 * TILE + k, v187_1);
        const custom_layer_lane v187_2 = custom_layer_select_lt(custom_layer_set(0.0f), v181_2, v175_2, v167_2);
        custom_layer_store(t + 13 * TILE + k, v187_2);
        const custom_layer_lane v189_1 = v175_1 - v181_1 / ((1.0f - v178_1 * v178_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v189_1);
        const custom_layer_lane v189_2 = v175_2 - v181_2 / ((1.0f - v178_2 * v178_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v189_2);
        const custom_layer_lane v190_1 = custom_layer_select_le(v186_1, v189_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v190_1);
        const custom_layer_lane v190_2 = custom_layer_select_le(v186_2, v189_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v190_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v189_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v187_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v189_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v187_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v191_1 = custom_layer_select_le(v189_1, v187_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v191_2 = custom_layer_select_le(v189_2, v187_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v190_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v190_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v186_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v186_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v195_1 = custom_layer_select_eq(v190_1 * v191_1, custom_layer_set(0.0f), (v186_1 + v187_1) * 0.5f, v189_1);
        custom_layer_store(t + 4 * TILE + k, v195_1);
        const custom_layer_lane v195_2 = custom_layer_select_eq(v190_2 * v191_2, custom_layer_set(0.0f), (v186_2 + v187_2) * 0.5f, v189_2);
        custom_layer_store(t + 5 * TILE + k, v195_2);
        const custom_layer_lane v197_1 = v195_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v197_1);
        const custom_layer_lane v197_2 = v195_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v197_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v198_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v198_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v195_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v195_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v201_1 = v195_1 + v198_1 * s[24] - v13;
        const custom_layer_lane v201_2 = v195_2 + v198_2 * s[25] - v1_2;
        const custom_layer_lane v186_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v186_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v206_1 = custom_layer_select_lt(custom_layer_set(0.0f), v201_1, v186_1, v195_1);
        custom_layer_store(t + 6 * TILE + k, v206_1);
        const custom_layer_lane v206_2 = custom_layer_select_lt(custom_layer_set(0.0f), v201_2, v186_2, v195_2);
        custom_layer_store(t + 7 * TILE + k, v206_2);
        const custom_layer_lane v187_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v187_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v207_1 = custom_layer_select_lt(custom_layer_set(0.0f), v201_1, v195_1, v187_1);
        custom_layer_store(t + 14 * TILE + k, v207_1);
        const custom_layer_lane v207_2 = custom_layer_select_lt(custom_layer_set(0.0f), v201_2, v195_2, v187_2);
        custom_layer_store(t + 15 * TILE + k, v207_2);
        const custom_layer_lane v209_1 = v195_1 - v201_1 / ((1.0f - v198_1 * v198_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v209_1);
        const custom_layer_lane v209_2 = v195_2 - v201_2 / ((1.0f - v198_2 * v198_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v209_2);
        const custom_layer_lane v210_1 = custom_layer_select_le(v206_1, v209_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v210_1);
        const custom_layer_lane v210_2 = custom_layer_select_le(v206_2, v209_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v210_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v209_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v207_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v209_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v207_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v211_1 = custom_layer_select_le(v209_1, v207_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v211_2 = custom_layer_select_le(v209_2, v207_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v210_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v210_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v206_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v206_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v215_1 = custom_layer_select_eq(v210_1 * v211_1, custom_layer_set(0.0f), (v206_1 + v207_1) * 0.5f, v209_1);
        custom_layer_store(t + 4 * TILE + k, v215_1);
        const custom_layer_lane v215_2 = custom_layer_select_eq(v210_2 * v211_2, custom_layer_set(0.0f), (v206_2 + v207_2) * 0.5f, v209_2);
        custom_layer_store(t + 5 * TILE + k, v215_2);
        const custom_layer_lane v217_1 = v215_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v217_1);
        const custom_layer_lane v217_2 = v215_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v217_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v218_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v218_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v215_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v215_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v221_1 = v215_1 + v218_1 * s[24] - v13;
        const custom_layer_lane v221_2 = v215_2 + v218_2 * s[25] - v1_2;
        const custom_layer_lane v206_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v206_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v226_1 = custom_layer_select_lt(custom_layer_set(0.0f), v221_1, v206_1, v215_1);
        custom_layer_store(t + 8 * TILE + k, v226_1);
        const custom_layer_lane v226_2 = custom_layer_select_lt(custom_layer_set(0.0f), v221_2, v206_2, v215_2);
        custom_layer_store(t + 9 * TILE + k, v226_2);
        const custom_layer_lane v207_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v207_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v227_1 = custom_layer_select_lt(custom_layer_set(0.0f), v221_1, v215_1, v207_1);
        custom_layer_store(t + 12 * TILE + k, v227_1);
        const custom_layer_lane v227_2 = custom_layer_select_lt(custom_layer_set(0.0f), v221_2, v215_2, v207_2);
        custom_layer_store(t + 13 * TILE + k, v227_2);
        const custom_layer_lane v229_1 = v215_1 - v221_1 / ((1.0f - v218_1 * v218_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v229_1);
        const custom_layer_lane v229_2 = v215_2 - v221_2 / ((1.0f - v218_2 * v218_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v229_2);
        const custom_layer_lane v230_1 = custom_layer_select_le(v226_1, v229_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v230_1);
        const custom_layer_lane v230_2 = custom_layer_select_le(v226_2, v229_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v230_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v229_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v227_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v229_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v227_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v231_1 = custom_layer_select_le(v229_1, v227_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v231_2 = custom_layer_select_le(v229_2, v227_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v230_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v230_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v226_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v226_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v235_1 = custom_layer_select_eq(v230_1 * v231_1, custom_layer_set(0.0f), (v226_1 + v227_1) * 0.5f, v229_1);
        custom_layer_store(t + 4 * TILE + k, v235_1);
        const custom_layer_lane v235_2 = custom_layer_select_eq(v230_2 * v231_2, custom_layer_set(0.0f), (v226_2 + v227_2) * 0.5f, v229_2);
        custom_layer_store(t + 5 * TILE + k, v235_2);
        const custom_layer_lane v237_1 = v235_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v237_1);
        const custom_layer_lane v237_2 = v235_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v237_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v238_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v238_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v235_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v235_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v241_1 = v235_1 + v238_1 * s[24] - v13;
        const custom_layer_lane v241_2 = v235_2 + v238_2 * s[25] - v1_2;
        const custom_layer_lane v226_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v226_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v246_1 = custom_layer_select_lt(custom_layer_set(0.0f), v241_1, v226_1, v235_1);
        custom_layer_store(t + 6 * TILE + k, v246_1);
        const custom_layer_lane v246_2 = custom_layer_select_lt(custom_layer_set(0.0f), v241_2, v226_2, v235_2);
        custom_layer_store(t + 7 * TILE + k, v246_2);
        const custom_layer_lane v227_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v227_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v247_1 = custom_layer_select_lt(custom_layer_set(0.0f), v241_1, v235_1, v227_1);
        custom_layer_store(t + 14 * TILE + k, v247_1);
        const custom_layer_lane v247_2 = custom_layer_select_lt(custom_layer_set(0.0f), v241_2, v235_2, v227_2);
        custom_layer_store(t + 15 * TILE + k, v247_2);
        const custom_layer_lane v249_1 = v235_1 - v241_1 / ((1.0f - v238_1 * v238_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v249_1);
        const custom_layer_lane v249_2 = v235_2 - v241_2 / ((1.0f - v238_2 * v238_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v249_2);
        const custom_layer_lane v250_1 = custom_layer_select_le(v246_1, v249_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v250_1);
        const custom_layer_lane v250_2 = custom_layer_select_le(v246_2, v249_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v250_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v249_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v247_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v249_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v247_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v251_1 = custom_layer_select_le(v249_1, v247_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v251_2 = custom_layer_select_le(v249_2, v247_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v250_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v250_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v246_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v246_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_select_eq(v250_1 * v251_1, custom_layer_set(0.0f), (v246_1 + v247_1) * 0.5f, v249_1);
        custom_layer_store(t + k, v255_1);
        const custom_layer_lane v255_2 = custom_layer_select_eq(v250_2 * v251_2, custom_layer_set(0.0f), (v246_2 + v247_2) * 0.5f, v249_2);
        custom_layer_store(t + 1 * TILE + k, v255_2);
    }
#undef TILE
}

static CUSTOM_LAYER_PART void custom_layer_sample_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 6: coupling, inverse */
    custom_layer_matvec(t + 2 * TILE, flow_6_net_1_weight, 1, 1, t, flow_6_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 18 * TILE, t + 2 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (34 + e) * TILE + k, custom_layer_load(t + (2 + e) * TILE + k) * custom_layer_load(t + (18 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_6_net_2_weight, 16, 1, t + 34 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v259_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v259_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v260_1 = v259_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v260_1);
        const custom_layer_lane v260_2 = v259_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v260_2);
        const custom_layer_lane v261 = v260_1 * s[23];
        custom_layer_store(t + 6 * TILE + k, v261);
    }
    custom_layer_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v262 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v264 = -(v262 * s[22]);
        custom_layer_store(t + 3 * TILE + k, v264);
    }
    custom_layer_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v255_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v265 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v260_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v267 = v255_2 * v265 - v260_2;
        custom_layer_store(t + 3 * TILE + k, v267);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v268_1 = v255_1 - s[16];
        custom_layer_store(t + 6 * TILE + k, v268_1);
        const custom_layer_lane v268_2 = v267 - s[17];
        custom_layer_store(t + 7 * TILE + k, v268_2);
        const custom_layer_lane v269_1 = v255_1 + s[16];
        custom_layer_store(t + 8 * TILE + k, v269_1);
        const custom_layer_lane v269_2 = v267 + s[17];
        custom_layer_store(t + 9 * TILE + k, v269_2);
        const custom_layer_lane v271_1 = v255_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v271_1);
        const custom_layer_lane v271_2 = v267 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v271_2);
    }

    /* layer 5: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v272_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v272_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v275_1 = v255_1 + v272_1 * s[16] - v255_1;
        const custom_layer_lane v275_2 = v267 + v272_2 * s[17] - v267;
        const custom_layer_lane v268_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v268_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v280_1 = custom_layer_select_lt(custom_layer_set(0.0f), v275_1, v268_1, v255_1);
        custom_layer_store(t + 10 * TILE + k, v280_1);
        const custom_layer_lane v280_2 = custom_layer_select_lt(custom_layer_set(0.0f), v275_2, v268_2, v267);
        custom_layer_store(t + 11 * TILE + k, v280_2);
        const custom_layer_lane v269_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v269_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v281_1 = custom_layer_select_lt(custom_layer_set(0.0f), v275_1, v255_1, v269_1);
        custom_layer_store(t + 12 * TILE + k, v281_1);
        const custom_layer_lane v281_2 = custom_layer_select_lt(custom_layer_set(0.0f), v275_2, v267, v269_2);
        custom_layer_store(t + 13 * TILE + k, v281_2);
        const custom_layer_lane v283_1 = v255_1 - v275_1 / ((1.0f - v272_1 * v272_1) * s[20] + 1.0f);
        custom_layer_store(t + 14 * TILE + k, v283_1);
        const custom_layer_lane v283_2 = v267 - v275_2 / ((1.0f - v272_2 * v272_2) * s[21] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v283_2);
        const custom_layer_lane v284_1 = custom_layer_select_le(v280_1, v283_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 16 * TILE + k, v284_1);
        const custom_layer_lane v284_2 = custom_layer_select_le(v280_2, v283_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v284_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v283_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v281_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v283_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v281_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v285_1 = custom_layer_select_le(v283_1, v281_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v285_2 = custom_layer_select_le(v283_2, v281_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v284_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v284_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v280_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v280_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v289_1 = custom_layer_select_eq(v284_1 * v285_1, custom_layer_set(0.0f), (v280_1 + v281_1) * 0.5f, v283_1);
        custom_layer_store(t + 4 * TILE + k, v289_1);
        const custom_layer_lane v289_2 = custom_layer_select_eq(v284_2 * v285_2, custom_layer_set(0.0f), (v280_2 + v281_2) * 0.5f, v283_2);
        custom_layer_store(t + 5 * TILE + k, v289_2);
        const custom_layer_lane v291_1 = v289_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v291_1);
        const custom_layer_lane v291_2 = v289_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v291_2);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v292_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v292_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v289_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v289_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v295_1 = v289_1 + v292_1 * s[16] - v255_1;
        const custom_layer_lane v295_2 = v289_2 + v292_2 * s[17] - v267;
        const custom_layer_lane v280_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v280_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v300_1 = custom_layer_select_lt(custom_layer_set(0.0f), v295_1, v280_1, v289_1);
        custom_layer_store(t + 6 * TILE + k, v300_1);
        const custom_layer_lane v300_2 = custom_layer_select_lt(custom_layer_set(0.0f), v295_2, v280_2, v289_2);
        custom_layer_store(t + 7 * TILE + k, v300_2);
        const custom_layer_lane v281_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v281_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v301_1 = custom_layer_select_lt(custom_layer_set(0.0f), v295_1, v289_1, v281_1);
        custom_layer_store(t + 14 * TILE + k, v301_1);
        const custom_layer_lane v301_2 = custom_layer_select_lt(custom_layer_set(0.0f), v295_2, v289_2, v281_2);
        custom_layer_store(t + 15 * TILE + k, v301_2);
        const custom_layer_lane v303_1 = v289_1 - v295_1 / ((1.0f - v292_1 * v292_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v303_1);
        const custom_layer_lane v303_2 = v289_2 - v295_2 / ((1.0f - v292_2 * v292_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v303_2);
        const custom_layer_lane v304_1 = custom_layer_select_le(v300_1, v303_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v304_1);
        const custom_layer_lane v304_2 = custom_layer_select_le(v300_2, v303_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v304_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v303_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v301_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v303_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v301_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v305_1 = custom_layer_select_le(v303_1, v301_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v305_2 = custom_layer_select_le(v303_2, v301_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v304_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v304_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v300_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v300_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v309_1 = custom_layer_select_eq(v304_1 * v305_1, custom_layer_set(0.0f), (v300_1 + v301_1) * 0.5f, v303_1);
        custom_layer_store(t + 4 * TILE + k, v309_1);
        const custom_layer_lane v309_2 = custom_layer_select_eq(v304_2 * v305_2, custom_layer_set(0.0f), (v300_2 + v301_2) * 0.5f, v303_2);
        custom_layer_store(t + 5 * TILE + k, v309_2);
        const custom_layer_lane v311_1 = v309_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v311_1);
        const custom_layer_lane v311_2 = v309_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v311_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v312_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v312_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v309_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v309_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v315_1 = v309_1 + v312_1 * s[16] - v255_1;
        const custom_layer_lane v315_2 = v309_2 + v312_2 * s[17] - v267;
        const custom_layer_lane v300_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v300_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v320_1 = custom_layer_select_lt(custom_layer_set(0.0f), v315_1, v300_1, v309_1);
        custom_layer_store(t + 8 * TILE + k, v320_1);
        const custom_layer_lane v320_2 = custom_layer_select_lt(custom_layer_set(0.0f), v315_2, v300_2, v309_2);
        custom_layer_store(t + 9 * TILE + k, v320_2);
        const custom_layer_lane v301_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v301_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v321_1 = custom_layer_select_lt(custom_layer_set(0.0f), v315_1, v309_1, v301_1);
        custom_layer_store(t + 12 * TILE + k, v321_1);
        const custom_layer_lane v321_2 = custom_layer_select_lt(custom_layer_set(0.0f), v315_2, v309_2, v301_2);
        custom_layer_store(t + 13 * TILE + k, v321_2);
        const custom_layer_lane v323_1 = v309_1 - v315_1 / ((1.0f - v312_1 * v312_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v323_1);
        const custom_layer_lane v323_2 = v309_2 - v315_2 / ((1.0f - v312_2 * v312_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v323_2);
        const custom_layer_lane v324_1 = custom_layer_select_le(v320_1, v323_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v324_1);
        const custom_layer_lane v324_2 = custom_layer_select_le(v320_2, v323_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v324_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v323_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v321_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v323_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v321_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v325_1 = custom_layer_select_le(v323_1, v321_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v325_2 = custom_layer_select_le(v323_2, v321_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v324_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v324_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v320_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v320_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v329_1 = custom_layer_select_eq(v324_1 * v325_1, custom_layer_set(0.0f), (v320_1 + v321_1) * 0.5f, v323_1);
        custom_layer_store(t + 4 * TILE + k, v329_1);
        const custom_layer_lane v329_2 = custom_layer_select_eq(v324_2 * v325_2, custom_layer_set(0.0f), (v320_2 + v321_2) * 0.5f, v323_2);
        custom_layer_store(t + 5 * TILE + k, v329_2);
        const custom_layer_lane v331_1 = v329_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v331_1);
        const custom_layer_lane v331_2 = v329_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v331_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v332_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v332_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v329_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v329_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v335_1 = v329_1 + v332_1 * s[16] - v255_1;
        const custom_layer_lane v335_2 = v329_2 + v332_2 * s[17] - v267;
        const custom_layer_lane v320_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v320_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v340_1 = custom_layer_select_lt(custom_layer_set(0.0f), v335_1, v320_1, v329_1);
        custom_layer_store(t + 6 * TILE + k, v340_1);
        const custom_layer_lane v340_2 = custom_layer_select_lt(custom_layer_set(0.0f), v335_2, v320_2, v329_2);
        custom_layer_store(t + 7 * TILE + k, v340_2);
        const custom_layer_lane v321_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v321_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v341_1 = custom_layer_select_lt(custom_layer_set(0.0f), v335_1, v329_1, v321_1);
        custom_layer_store(t + 14 * TILE + k, v341_1);
        const custom_layer_lane v341_2 = custom_layer_select_lt(custom_layer_set(0.0f), v335_2, v329_2, v321_2);
        custom_layer_store(t + 15 * TILE + k, v341_2);
        const custom_layer_lane v343_1 = v329_1 - v335_1 / ((1.0f - v332_1 * v332_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v343_1);
        const custom_layer_lane v343_2 = v329_2 - v335_2 / ((1.0f - v332_2 * v332_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v343_2);
        const custom_layer_lane v344_1 = custom_layer_select_le(v340_1, v343_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v344_1);
        const custom_layer_lane v344_2 = custom_layer_select_le(v340_2, v343_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v344_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v343_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v341_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v343_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v341_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v345_1 = custom_layer_select_le(v343_1, v341_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v345_2 = custom_layer_select_le(v343_2, v341_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v344_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v344_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v340_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v340_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v349_1 = custom_layer_select_eq(v344_1 * v345_1, custom_layer_set(0.0f), (v340_1 + v341_1) * 0.5f, v343_1);
        custom_layer_store(t + 4 * TILE + k, v349_1);
        const custom_layer_lane v349_2 = custom_layer_select_eq(v344_2 * v345_2, custom_layer_set(0.0f), (v340_2 + v341_2) * 0.5f, v343_2);
        custom_layer_store(t + 5 * TILE + k, v349_2);
        const custom_layer_lane v351_1 = v349_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v351_1);
        const custom_layer_lane v351_2 = v349_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v351_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v352_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v352_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v349_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v349_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v355_1 = v349_1 + v352_1 * s[16] - v255_1;
        const custom_layer_lane v355_2 = v349_2 + v352_2 * s[17] - v267;
        const custom_layer_lane v340_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v340_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v360_1 = custom_layer_select_lt(custom_layer_set(0.0f), v355_1, v340_1, v349_1);
        custom_layer_store(t + 8 * TILE + k, v360_1);
        const custom_layer_lane v360_2 = custom_layer_select_lt(custom_layer_set(0.0f), v355_2, v340_2, v349_2);
        custom_layer_store(t + 9 * TILE + k, v360_2);
        const custom_layer_lane v341_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v341_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v361_1 = custom_layer_select_lt(custom_layer_set(0.0f), v355_1, v349_1, v341_1);
        custom_layer_store(t + 12 * TILE + k, v361_1);
        const custom_layer_lane v361_2 = custom_layer_select_lt(custom_layer_set(0.0f), v355_2, v349_2, v341_2);
        custom_layer_store(t + 13 * TILE + k, v361_2);
        const custom_layer_lane v363_1 = v349_1 - v355_1 / ((1.0f - v352_1 * v352_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v363_1);
        const custom_layer_lane v363_2 = v349_2 - v355_2 / ((1.0f - v352_2 * v352_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v363_2);
        const custom_layer_lane v364_1 = custom_layer_select_le(v360_1, v363_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v364_1);
        const custom_layer_lane v364_2 = custom_layer_select_le(v360_2, v363_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v364_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v363_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v361_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v363_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v361_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v365_1 = custom_layer_select_le(v363_1, v361_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v365_2 = custom_layer_select_le(v363_2, v361_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v364_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v364_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v360_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v360_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v369_1 = custom_layer_select_eq(v364_1 * v365_1, custom_layer_set(0.0f), (v360_1 + v361_1) * 0.5f, v363_1);
        custom_layer_store(t + 4 * TILE + k, v369_1);
        const custom_layer_lane v369_2 = custom_layer_select_eq(v364_2 * v365_2, custom_layer_set(0.0f), (v360_2 + v361_2) * 0.5f, v363_2);
        custom_layer_store(t + 5 * TILE + k, v369_2);
        const custom_layer_lane v371_1 = v369_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v371_1);
        const custom_layer_lane v371_2 = v369_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v371_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v372_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v372_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v369_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v369_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v375_1 = v369_1 + v372_1 * s[16] - v255_1;
        const custom_layer_lane v375_2 = v369_2 + v372_2 * s[17] - v267;
        const custom_layer_lane v360_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v360_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v380_1 = custom_layer_select_lt(custom_layer_set(0.0f), v375_1, v360_1, v369_1);
        custom_layer_store(t + 6 * TILE + k, v380_1);
        const custom_layer_lane v380_2 = custom_layer_select_lt(custom_layer_set(0.0f), v375_2, v360_2, v369_2);
        custom_layer_store(t + 7 * TILE + k, v380_2);
        const custom_layer_lane v361_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v361_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v381_1 = custom_layer_select_lt(custom_layer_set(0.0f), v375_1, v369_1, v361_1);
        custom_layer_store(t + 14 * TILE + k, v381_1);
        const custom_layer_lane v381_2 = custom_layer_select_lt(custom_layer_set(0.0f), v375_2, v369_2, v361_2);
        custom_layer_store(t + 15 * TILE + k, v381_2);
        const custom_layer_lane v383_1 = v369_1 - v375_1 / ((1.0f - v372_1 * v372_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v383_1);
        const custom_layer_lane v383_2 = v369_2 - v375_2 / ((1.0f - v372_2 * v372_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v383_2);
        const custom_layer_lane v384_1 = custom_layer_select_le(v380_1, v383_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v384_1);
        const custom_layer_lane v384_2 = custom_layer_select_le(v380_2, v383_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v384_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v383_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v381_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v383_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v381_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v385_1 = custom_layer_select_le(v383_1, v381_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v385_2 = custom_layer_select_le(v383_2, v381_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v384_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v384_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v380_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v380_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v389_1 = custom_layer_select_eq(v384_1 * v385_1, custom_layer_set(0.0f), (v380_1 + v381_1) * 0.5f, v383_1);
        custom_layer_store(t + 4 * TILE + k, v389_1);
        const custom_layer_lane v389_2 = custom_layer_select_eq(v384_2 * v385_2, custom_layer_set(0.0f), (v380_2 + v381_2) * 0.5f, v383_2);
        custom_layer_store(t + 5 * TILE + k, v389_2);
        const custom_layer_lane v391_1 = v389_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v391_1);
        const custom_layer_lane v391_2 = v389_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v391_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v392_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v392_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v389_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v389_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v395_1 = v389_1 + v392_1 * s[16] - v255_1;
        const custom_layer_lane v395_2 = v389_2 + v392_2 * s[17] - v267;
        const custom_layer_lane v380_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v380_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v400_1 = custom_layer_select_lt(custom_layer_set(0.0f), v395_1, v380_1, v389_1);
        custom_layer_store(t + 8 * TILE + k, v400_1);
        const custom_layer_lane v400_2 = custom_layer_select_lt(custom_layer_set(0.0f), v395_2, v380_2, v389_2);
        custom_layer_store(t + 9 * TILE + k, v400_2);
        const custom_layer_lane v381_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v381_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v401_1 = custom_layer_select_lt(custom_layer_set(0.0f), v395_1, v389_1, v381_1);
        custom_layer_store(t + 12 * TILE + k, v401_1);
        const custom_layer_lane v401_2 = custom_layer_select_lt(custom_layer_set(0.0f), v395_2, v389_2, v381_2);
        custom_layer_store(t + 13 * TILE + k, v401_2);
        const custom_layer_lane v403_1 = v389_1 - v395_1 / ((1.0f - v392_1 * v392_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v403_1);
        const custom_layer_lane v403_2 = v389_2 - v395_2 / ((1.0f - v392_2 * v392_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v403_2);
        const custom_layer_lane v404_1 = custom_layer_select_le(v400_1, v403_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v404_1);
        const custom_layer_lane v404_2 = custom_layer_select_le(v400_2, v403_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v404_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v403_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v401_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v403_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v401_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v405_1 = custom_layer_select_le(v403_1, v401_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v405_2 = custom_layer_select_le(v403_2, v401_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v404_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v404_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v400_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v400_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v409_1 = custom_layer_select_eq(v404_1 * v405_1, custom_layer_set(0.0f), (v400_1 + v401_1) * 0.5f, v403_1);
        custom_layer_store(t + 4 * TILE + k, v409_1);
        const custom_layer_lane v409_2 = custom_layer_select_eq(v404_2 * v405_2, custom_layer_set(0.0f), (v400_2 + v401_2) * 0.5f, v403_2);
        custom_layer_store(t + 5 * TILE + k, v409_2);
        const custom_layer_lane v411_1 = v409_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v411_1);
        const custom_layer_lane v411_2 = v409_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v411_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v412_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v412_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v409_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v409_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v415_1 = v409_1 + v412_1 * s[16] - v255_1;
        const custom_layer_lane v415_2 = v409_2 + v412_2 * s[17] - v267;
        const custom_layer_lane v400_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v400_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v420_1 = custom_layer_select_lt(custom_layer_set(0.0f), v415_1, v400_1, v409_1);
        custom_layer_store(t + 6 * TILE + k, v420_1);
        const custom_layer_lane v420_2 = custom_layer_select_lt(custom_layer_set(0.0f), v415_2, v400_2, v409_2);
        custom_layer_store(t + 7 * TILE + k, v420_2);
        const custom_layer_lane v401_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v401_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v421_1 = custom_layer_select_lt(custom_layer_set(0.0f), v415_1, v409_1, v401_1);
        custom_layer_store(t + 14 * TILE + k, v421_1);
        const custom_layer_lane v421_2 = custom_layer_select_lt(custom_layer_set(0.0f), v415_2, v409_2, v401_2);
        custom_layer_store(t + 15 * TILE + k, v421_2);
        const custom_layer_lane v423_1 = v409_1 - v415_1 / ((1.0f - v412_1 * v412_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v423_1);
        const custom_layer_lane v423_2 = v409_2 - v415_2 / ((1.0f - v412_2 * v412_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v423_2);
        const custom_layer_lane v424_1 = custom_layer_select_le(v420_1, v423_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v424_1);
        const custom_layer_lane v424_2 = custom_layer_select_le(v420_2, v423_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v424_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v423_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v421_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v423_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v421_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v425_1 = custom_layer_select_le(v423_1, v421_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v425_2 = custom_layer_select_le(v423_2, v421_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v424_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v424_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v420_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v420_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v429_1 = custom_layer_select_eq(v424_1 * v425_1, custom_layer_set(0.0f), (v420_1 + v421_1) * 0.5f, v423_1);
        custom_layer_store(t + 4 * TILE + k, v429_1);
        const custom_layer_lane v429_2 = custom_layer_select_eq(v424_2 * v425_2, custom_layer_set(0.0f), (v420_2 + v421_2) * 0.5f, v423_2);
        custom_layer_store(t + 5 * TILE + k, v429_2);
        const custom_layer_lane v431_1 = v429_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v431_1);
        const custom_layer_lane v431_2 = v429_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v431_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v432_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v432_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v429_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v429_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v435_1 = v429_1 + v432_1 * s[16] - v255_1;
        const custom_layer_lane v435_2 = v429_2 + v432_2 * s[17] - v267;
        const custom_layer_lane v420_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v420_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v440_1 = custom_layer_select_lt(custom_layer_set(0.0f), v435_1, v420_1, v429_1);
        custom_layer_store(t + 8 * TILE + k, v440_1);
        const custom_layer_lane v440_2 = custom_layer_select_lt(custom_layer_set(0.0f), v435_2, v420_2, v429_2);
        custom_layer_store(t + 9 * TILE + k, v440_2);
        const custom_layer_lane v421_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v421_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v441_1 = custom_layer_select_lt(custom_layer_set(0.0f), v435_1, v429_1, v421_1);
        custom_layer_store(t + 12 * TILE + k, v441_1);
        const custom_layer_lane v441_2 = custom_layer_select_lt(custom_layer_set(0.0f), v435_2, v429_2, v421_2);
        custom_layer_store(t + 13 * TILE + k, v441_2);
        const custom_layer_lane v443_1 = v429_1 - v435_1 / ((1.0f - v432_1 * v432_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v443_1);
        const custom_layer_lane v443_2 = v429_2 - v435_2 / ((1.0f - v432_2 * v432_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v443_2);
        const custom_layer_lane v444_1 = custom_layer_select_le(v440_1, v443_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v444_1);
        const custom_layer_lane v444_2 = custom_layer_select_le(v440_2, v443_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v444_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v443_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v441_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v443_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v441_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v445_1 = custom_layer_select_le(v443_1, v441_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v445_2 = custom_layer_select_le(v443_2, v441_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v444_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v444_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v440_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v440_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v449_1 = custom_layer_select_eq(v444_1 * v445_1, custom_layer_set(0.0f), (v440_1 + v441_1) * 0.5f, v443_1);
        custom_layer_store(t + 4 * TILE + k, v449_1);
        const custom_layer_lane v449_2 = custom_layer_select_eq(v444_2 * v445_2, custom_layer_set(0.0f), (v440_2 + v441_2) * 0.5f, v443_2);
        custom_layer_store(t + 5 * TILE + k, v449_2);
        const custom_layer_lane v451_1 = v449_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v451_1);
        const custom_layer_lane v451_2 = v449_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v451_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v452_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v452_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v449_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v449_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v455_1 = v449_1 + v452_1 * s[16] - v255_1;
        const custom_layer_lane v455_2 = v449_2 + v452_2 * s[17] - v267;
        const custom_layer_lane v440_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v440_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v460_1 = custom_layer_select_lt(custom_layer_set(0.0f), v455_1, v440_1, v449_1);
        custom_layer_store(t + 6 * TILE + k, v460_1);
        const custom_layer_lane v460_2 = custom_layer_select_lt(custom_layer_set(0.0f), v455_2, v440_2, v449_2);
        custom_layer_store(t + 7 * TILE + k, v460_2);
        const custom_layer_lane v441_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v441_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v461_1 = custom_layer_select_lt(custom_layer_set(0.0f), v455_1, v449_1, v441_1);
        custom_layer_store(t + 14 * TILE + k, v461_1);
        const custom_layer_lane v461_2 = custom_layer_select_lt(custom_layer_set(0.0f), v455_2, v449_2, v441_2);
        custom_layer_store(t + 15 * TILE + k, v461_2);
        const custom_layer_lane v463_1 = v449_1 - v455_1 / ((1.0f - v452_1 * v452_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v463_1);
        const custom_layer_lane v463_2 = v449_2 - v455_2 / ((1.0f - v452_2 * v452_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v463_2);
        const custom_layer_lane v464_1 = custom_layer_select_le(v460_1, v463_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v464_1);
        const custom_layer_lane v464_2 = custom_layer_select_le(v460_2, v463_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v464_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v463_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v461_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v463_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v461_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v465_1 = custom_layer_select_le(v463_1, v461_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v465_2 = custom_layer_select_le(v463_2, v461_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v464_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v464_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v460_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v460_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v469_1 = custom_layer_select_eq(v464_1 * v465_1, custom_layer_set(0.0f), (v460_1 + v461_1) * 0.5f, v463_1);
        custom_layer_store(t + 4 * TILE + k, v469_1);
        const custom_layer_lane v469_2 = custom_layer_select_eq(v464_2 * v465_2, custom_layer_set(0.0f), (v460_2 + v461_2) * 0.5f, v463_2);
        custom_layer_store(t + 5 * TILE + k, v469_2);
        const custom_layer_lane v471_1 = v469_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v471_1);
        const custom_layer_lane v471_2 = v469_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v471_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v472_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v472_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v469_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v469_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v475_1 = v469_1 + v472_1 * s[16] - v255_1;
        const custom_layer_lane v475_2 = v469_2 + v472_2 * s[17] - v267;
        const custom_layer_lane v460_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v460_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v480_1 = custom_layer_select_lt(custom_layer_set(0.0f), v475_1, v460_1, v469_1);
        custom_layer_store(t + 8 * TILE + k, v480_1);
        const custom_layer_lane v480_2 = custom_layer_select_lt(custom_layer_set(0.0f), v475_2, v460_2, v469_2);
        custom_layer_store(t + 9 * TILE + k, v480_2);
        const custom_layer_lane v461_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v461_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v481_1 = custom_layer_select_lt(custom_layer_set(0.0f), v475_1, v469_1, v461_1);
        custom_layer_store(t + 12 * TILE + k, v481_1);
        const custom_layer_lane v481_2 = custom_layer_select_lt(custom_layer_set(0.0f), v475_2, v469_2, v461_2);
        custom_layer_store(t + 13 * TILE + k, v481_2);
        const custom_layer_lane v483_1 = v469_1 - v475_1 / ((1.0f - v472_1 * v472_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v483_1);
        const custom_layer_lane v483_2 = v469_2 - v475_2 / ((1.0f - v472_2 * v472_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v483_2);
        const custom_layer_lane v484_1 = custom_layer_select_le(v480_1, v483_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v484_1);
        const custom_layer_lane v484_2 = custom_layer_select_le(v480_2, v483_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v484_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v483_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v481_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v483_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v481_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v485_1 = custom_layer_select_le(v483_1, v481_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v485_2 = custom_layer_select_le(v483_2, v481_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v484_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v484_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v480_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v480_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v489_1 = custom_layer_select_eq(v484_1 * v485_1, custom_layer_set(0.0f), (v480_1 + v481_1) * 0.5f, v483_1);
        custom_layer_store(t + 4 * TILE + k, v489_1);
        const custom_layer_lane v489_2 = custom_layer_select_eq(v484_2 * v485_2, custom_layer_set(0.0f), (v480_2 + v481_2) * 0.5f, v483_2);
        custom_layer_store(t + 5 * TILE + k, v489_2);
        const custom_layer_lane v491_1 = v489_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v491_1);
        const custom_layer_lane v491_2 = v489_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v491_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v492_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v492_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v489_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v489_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v267 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v495_1 = v489_1 + v492_1 * s[16] - v255_1;
        const custom_layer_lane v495_2 = v489_2 + v492_2 * s[17] - v267;
        const custom_layer_lane v480_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v480_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v500_1 = custom_layer_select_lt(custom_layer_set(0.0f), v495_1, v480_1, v489_1);
        custom_layer_store(t + 6 * TILE + k, v500_1);
        const custom_layer_lane v500_2 = custom_layer_select_lt(custom_layer_set(0.0f), v495_2, v480_2, v489_2);
        custom_layer_store(t + 7 * TILE + k, v500_2);
        const custom_layer_lane v481_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v481_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v501_1 = custom_layer_select_lt(custom_layer_set(0.0f), v495_1, v489_1, v481_1);
        custom_layer_store(t + 14 * TILE + k, v501_1);
        const custom_layer_lane v501_2 = custom_layer_select_lt(custom_layer_set(0.0f), v495_2, v489_2, v481_2);
        custom_layer_store(t + 15 * TILE + k, v501_2);
        const custom_layer_lane v503_1 = v489_1 - v495_1 / ((1.0f - v492_1 * v492_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v503_1);
        const custom_layer_lane v503_2 = v489_2 - v495_2 / ((1.0f - v492_2 * v492_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v503_2);
        const custom_layer_lane v504_1 = custom_layer_select_le(v500_1, v503_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v504_1);
        const custom_layer_lane v504_2 = custom_layer_select_le(v500_2, v503_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v504_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v503_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v501_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v503_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v501_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v505_1 = custom_layer_select_le(v503_1, v501_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v505_2 = custom_layer_select_le(v503_2, v501_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v504_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v504_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v500_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v500_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v509_1 = custom_layer_select_eq(v504_1 * v505_1, custom_layer_set(0.0f), (v500_1 + v501_1) * 0.5f, v503_1);
        custom_layer_store(t + k, v509_1);
        const custom_layer_lane v509_2 = custom_layer_select_eq(v504_2 * v505_2, custom_layer_set(0.0f), (v500_2 + v501_2) * 0.5f, v503_2);
        custom_layer_store(t + 1 * TILE + k, v509_2);
    }
#undef TILE
}

static CUSTOM_LAYER_PART void custom_layer_sample_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 4: coupling, inverse */
    custom_layer_matvec(t + 2 * TILE, flow_4_net_1_weight, 1, 1, t + 1 * TILE, flow_4_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 18 * TILE, t + 2 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (34 + e) * TILE + k, custom_layer_load(t + (2 + e) * TILE + k) * custom_layer_load(t + (18 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_4_net_2_weight, 16, 1, t + 34 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v513_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v513_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v514_1 = v513_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v514_1);
        const custom_layer_lane v514_2 = v513_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v514_2);
        const custom_layer_lane v515 = v514_1 * s[15];
        custom_layer_store(t + 6 * TILE + k, v515);
    }
    custom_layer_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v516 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v518 = -(v516 * s[14]);
        custom_layer_store(t + 3 * TILE + k, v518);
    }
    custom_layer_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v509_1 = custom_layer_load(t + k);
        const custom_layer_lane v519 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v514_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = v509_1 * v519 - v514_2;
        custom_layer_store(t + 3 * TILE + k, v521);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v522_1 = v521 - s[8];
        custom_layer_store(t + 6 * TILE + k, v522_1);
        const custom_layer_lane v522_2 = v509_2 - s[9];
        custom_layer_store(t + 7 * TILE + k, v522_2);
        const custom_layer_lane v523_1 = v521 + s[8];
        custom_layer_store(t + 8 * TILE + k, v523_1);
        const custom_layer_lane v523_2 = v509_2 + s[9];
        custom_layer_store(t + 9 * TILE + k, v523_2);
        const custom_layer_lane v525_1 = v521 * s[10] + flow_3_c[0];
        custom_layer_store(t + 10 * TILE + k, v525_1);
        const custom_layer_lane v525_2 = v509_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 11 * TILE + k, v525_2);
    }

    /* layer 3: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v526_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v526_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v529_1 = v521 + v526_1 * s[8] - v521;
        const custom_layer_lane v529_2 = v509_2 + v526_2 * s[9] - v509_2;
        const custom_layer_lane v522_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v522_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v534_1 = custom_layer_select_lt(custom_layer_set(0.0f), v529_1, v522_1, v521);
        custom_layer_store(t + 10 * TILE + k, v534_1);
        const custom_layer_lane v534_2 = custom_layer_select_lt(custom_layer_set(0.0f), v529_2, v522_2, v509_2);
        custom_layer_store(t + 11 * TILE + k, v534_2);
        const custom_layer_lane v523_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v523_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v535_1 = custom_layer_select_lt(custom_layer_set(0.0f), v529_1, v521, v523_1);
        custom_layer_store(t + 12 * TILE + k, v535_1);
        const custom_layer_lane v535_2 = custom_layer_select_lt(custom_layer_set(0.0f), v529_2, v509_2, v523_2);
        custom_layer_store(t + 13 * TILE + k, v535_2);
        const custom_layer_lane v537_1 = v521 - v529_1 / ((1.0f - v526_1 * v526_1) * s[12] + 1.0f);
        custom_layer_store(t + 14 * TILE + k, v537_1);
        const custom_layer_lane v537_2 = v509_2 - v529_2 / ((1.0f - v526_2 * v526_2) * s[13] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v537_2);
        const custom_layer_lane v538_1 = custom_layer_select_le(v534_1, v537_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 16 * TILE + k, v538_1);
        const custom_layer_lane v538_2 = custom_layer_select_le(v534_2, v537_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v538_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v537_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v535_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v537_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v535_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v539_1 = custom_layer_select_le(v537_1, v535_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v539_2 = custom_layer_select_le(v537_2, v535_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v538_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v538_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v534_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v534_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v543_1 = custom_layer_select_eq(v538_1 * v539_1, custom_layer_set(0.0f), (v534_1 + v535_1) * 0.5f, v537_1);
        custom_layer_store(t + 4 * TILE + k, v543_1);
        const custom_layer_lane v543_2 = custom_layer_select_eq(v538_2 * v539_2, custom_layer_set(0.0f), (v534_2 + v535_2) * 0.5f, v537_2);
        custom_layer_store(t + 5 * TILE + k, v543_2);
        const custom_layer_lane v545_1 = v543_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v545_1);
        const custom_layer_lane v545_2 = v543_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v545_2);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v546_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v546_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v543_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v543_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v549_1 = v543_1 + v546_1 * s[8] - v521;
        const custom_layer_lane v549_2 = v543_2 + v546_2 * s[9] - v509_2;
        const custom_layer_lane v534_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v534_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v554_1 = custom_layer_select_lt(custom_layer_set(0.0f), v549_1, v534_1, v543_1);
        custom_layer_store(t + 6 * TILE + k, v554_1);
        const custom_layer_lane v554_2 = custom_layer_select_lt(custom_layer_set(0.0f), v549_2, v534_2, v543_2);
        custom_layer_store(t + 7 * TILE + k, v554_2);
        const custom_layer_lane v535_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v535_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v555_1 = custom_layer_select_lt(custom_layer_set(0.0f), v549_1, v543_1, v535_1);
        custom_layer_store(t + 14 * TILE + k, v555_1);
        const custom_layer_lane v555_2 = custom_layer_select_lt(custom_layer_set(0.0f), v549_2, v543_2, v535_2);
        custom_layer_store(t + 15 * TILE + k, v555_2);
        const custom_layer_lane v557_1 = v543_1 - v549_1 / ((1.0f - v546_1 * v546_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v557_1);
        const custom_layer_lane v557_2 = v543_2 - v549_2 / ((1.0f - v546_2 * v546_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v557_2);
        const custom_layer_lane v558_1 = custom_layer_select_le(v554_1, v557_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v558_1);
        const custom_layer_lane v558_2 = custom_layer_select_le(v554_2, v557_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v558_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v557_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v555_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v557_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v555_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v559_1 = custom_layer_select_le(v557_1, v555_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v559_2 = custom_layer_select_le(v557_2, v555_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v558_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v558_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v554_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v554_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v563_1 = custom_layer_select_eq(v558_1 * v559_1, custom_layer_set(0.0f), (v554_1 + v555_1) * 0.5f, v557_1);
        custom_layer_store(t + 4 * TILE + k, v563_1);
        const custom_layer_lane v563_2 = custom_layer_select_eq(v558_2 * v559_2, custom_layer_set(0.0f), (v554_2 + v555_2) * 0.5f, v557_2);
        custom_layer_store(t + 5 * TILE + k, v563_2);
        const custom_layer_lane v565_1 = v563_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v565_1);
        const custom_layer_lane v565_2 = v563_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v565_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v566_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v566_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v563_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v563_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v569_1 = v563_1 + v566_1 * s[8] - v521;
        const custom_layer_lane v569_2 = v563_2 + v566_2 * s[9] - v509_2;
        const custom_layer_lane v554_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v554_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v574_1 = custom_layer_select_lt(custom_layer_set(0.0f), v569_1, v554_1, v563_1);
        custom_layer_store(t + 8 * TILE + k, v574_1);
        const custom_layer_lane v574_2 = custom_layer_select_lt(custom_layer_set(0.0f), v569_2, v554_2, v563_2);
        custom_layer_store(t + 9 * TILE + k, v574_2);
        const custom_layer_lane v555_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v555_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v575_1 = custom_layer_select_lt(custom_layer_set(0.0f), v569_1, v563_1, v555_1);
        custom_layer_store(t + 12 * TILE + k, v575_1);
        const custom_layer_lane v575_2 = custom_layer_select_lt(custom_layer_set(0.0f), v569_2, v563_2, v555_2);
        custom_layer_store(t + 13 * TILE + k, v575_2);
        const custom_layer_lane v577_1 = v563_1 - v569_1 / ((1.0f - v566_1 * v566_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v577_1);
        const custom_layer_lane v577_2 = v563_2 - v569_2 / ((1.0f - v566_2 * v566_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v577_2);
        const custom_layer_lane v578_1 = custom_layer_select_le(v574_1, v577_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v578_1);
        const custom_layer_lane v578_2 = custom_layer_select_le(v574_2, v577_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v578_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v577_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v575_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v577_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v575_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v579_1 = custom_layer_select_le(v577_1, v575_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v579_2 = custom_layer_select_le(v577_2, v575_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v578_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v578_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v574_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v574_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v583_1 = custom_layer_select_eq(v578_1 * v579_1, custom_layer_set(0.0f), (v574_1 + v575_1) * 0.5f, v577_1);
        custom_layer_store(t + 4 * TILE + k, v583_1);
        const custom_layer_lane v583_2 = custom_layer_select_eq(v578_2 * v579_2, custom_layer_set(0.0f), (v574_2 + v575_2) * 0.5f, v577_2);
        custom_layer_store(t + 5 * TILE + k, v583_2);
        const custom_layer_lane v585_1 = v583_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v585_1);
        const custom_layer_lane v585_2 = v583_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v585_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v586_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v586_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v583_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v583_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v589_1 = v583_1 + v586_1 * s[8] - v521;
        const custom_layer_lane v589_2 = v583_2 + v586_2 * s[9] - v509_2;
        const custom_layer_lane v574_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v574_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v594_1 = custom_layer_select_lt(custom_layer_set(0.0f), v589_1, v574_1, v583_1);
        custom_layer_store(t + 6 * TILE + k, v594_1);
        const custom_layer_lane v594_2 = custom_layer_select_lt(custom_layer_set(0.0f), v589_2, v574_2, v583_2);
        custom_layer_store(t + 7 * TILE + k, v594_2);
        const custom_layer_lane v575_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v575_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v595_1 = custom_layer_select_lt(custom_layer_set(0.0f), v589_1, v583_1, v575_1);
        custom_layer_store(t + 14 * TILE + k, v595_1);
        const custom_layer_lane v595_2 = custom_layer_select_lt(custom_layer_set(0.0f), v589_2, v583_2, v575_2);
        custom_layer_store(t + 15 * TILE + k, v595_2);
        const custom_layer_lane v597_1 = v583_1 - v589_1 / ((1.0f - v586_1 * v586_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v597_1);
        const custom_layer_lane v597_2 = v583_2 - v589_2 / ((1.0f - v586_2 * v586_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v597_2);
        const custom_layer_lane v598_1 = custom_layer_select_le(v594_1, v597_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v598_1);
        const custom_layer_lane v598_2 = custom_layer_select_le(v594_2, v597_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v598_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v597_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v595_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v597_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v595_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v599_1 = custom_layer_select_le(v597_1, v595_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v599_2 = custom_layer_select_le(v597_2, v595_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v598_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v598_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v594_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v594_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v603_1 = custom_layer_select_eq(v598_1 * v599_1, custom_layer_set(0.0f), (v594_1 + v595_1) * 0.5f, v597_1);
        custom_layer_store(t + 4 * TILE + k, v603_1);
        const custom_layer_lane v603_2 = custom_layer_select_eq(v598_2 * v599_2, custom_layer_set(0.0f), (v594_2 + v595_2) * 0.5f, v597_2);
        custom_layer_store(t + 5 * TILE + k, v603_2);
        const custom_layer_lane v605_1 = v603_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v605_1);
        const custom_layer_lane v605_2 = v603_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v605_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v606_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v606_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v603_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v603_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v609_1 = v603_1 + v606_1 * s[8] - v521;
        const custom_layer_lane v609_2 = v603_2 + v606_2 * s[9] - v509_2;
        const custom_layer_lane v594_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v594_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v614_1 = custom_layer_select_lt(custom_layer_set(0.0f), v609_1, v594_1, v603_1);
        custom_layer_store(t + 8 * TILE + k, v614_1);
        const custom_layer_lane v614_2 = custom_layer_select_lt(custom_layer_set(0.0f), v609_2, v594_2, v603_2);
        custom_layer_store(t + 9 * TILE + k, v614_2);
        const custom_layer_lane v595_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v595_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v615_1 = custom_layer_select_lt(custom_layer_set(0.0f), v609_1, v603_1, v595_1);
        custom_layer_store(t + 12 * TILE + k, v615_1);
        const custom_layer_lane v615_2 = custom_layer_select_lt(custom_layer_set(0.0f), v609_2, v603_2, v595_2);
        custom_layer_store(t + 13 * TILE + k, v615_2);
        const custom_layer_lane v617_1 = v603_1 - v609_1 / ((1.0f - v606_1 * v606_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v617_1);
        const custom_layer_lane v617_2 = v603_2 - v609_2 / ((1.0f - v606_2 * v606_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v617_2);
        const custom_layer_lane v618_1 = custom_layer_select_le(v614_1, v617_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v618_1);
        const custom_layer_lane v618_2 = custom_layer_select_le(v614_2, v617_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v618_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v617_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v615_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v617_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v615_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v619_1 = custom_layer_select_le(v617_1, v615_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v619_2 = custom_layer_select_le(v617_2, v615_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v618_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v618_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v614_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v614_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v623_1 = custom_layer_select_eq(v618_1 * v619_1, custom_layer_set(0.0f), (v614_1 + v615_1) * 0.5f, v617_1);
        custom_layer_store(t + 4 * TILE + k, v623_1);
        const custom_layer_lane v623_2 = custom_layer_select_eq(v618_2 * v619_2, custom_layer_set(0.0f), (v614_2 + v615_2) * 0.5f, v617_2);
        custom_layer_store(t + 5 * TILE + k, v623_2);
        const custom_layer_lane v625_1 = v623_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v625_1);
        const custom_layer_lane v625_2 = v623_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v625_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v626_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v626_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v623_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v623_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v629_1 = v623_1 + v626_1 * s[8] - v521;
        const custom_layer_lane v629_2 = v623_2 + v626_2 * s[9] - v509_2;
        const custom_layer_lane v614_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v614_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v634_1 = custom_layer_select_lt(custom_layer_set(0.0f), v629_1, v614_1, v623_1);
        custom_layer_store(t + 6 * TILE + k, v634_1);
        const custom_layer_lane v634_2 = custom_layer_select_lt(custom_layer_set(0.0f), v629_2, v614_2, v623_2);
        custom_layer_store(t + 7 * TILE + k, v634_2);
        const custom_layer_lane v615_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v615_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v635_1 = custom_layer_select_lt(custom_layer_set(0.0f), v629_1, v623_1, v615_1);
        custom_layer_store(t + 14 * TILE + k, v635_1);
        const custom_layer_lane v635_2 = custom_layer_select_lt(custom_layer_set(0.0f), v629_2, v623_2, v615_2);
        custom_layer_store(t + 15 * TILE + k, v635_2);
        const custom_layer_lane v637_1 = v623_1 - v629_1 / ((1.0f - v626_1 * v626_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v637_1);
        const custom_layer_lane v637_2 = v623_2 - v629_2 / ((1.0f - v626_2 * v626_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v637_2);
        const custom_layer_lane v638_1 = custom_layer_select_le(v634_1, v637_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v638_1);
        const custom_layer_lane v638_2 = custom_layer_select_le(v634_2, v637_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v638_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v637_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v635_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v637_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v635_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v639_1 = custom_layer_select_le(v637_1, v635_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v639_2 = custom_layer_select_le(v637_2, v635_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v638_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v638_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v634_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v634_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v643_1 = custom_layer_select_eq(v638_1 * v639_1, custom_layer_set(0.0f), (v634_1 + v635_1) * 0.5f, v637_1);
        custom_layer_store(t + 4 * TILE + k, v643_1);
        const custom_layer_lane v643_2 = custom_layer_select_eq(v638_2 * v639_2, custom_layer_set(0.0f), (v634_2 + v635_2) * 0.5f, v637_2);
        custom_layer_store(t + 5 * TILE + k, v643_2);
        const custom_layer_lane v645_1 = v643_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v645_1);
        const custom_layer_lane v645_2 = v643_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v645_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v646_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v646_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v643_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v643_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v649_1 = v643_1 + v646_1 * s[8] - v521;
        const custom_layer_lane v649_2 = v643_2 + v646_2 * s[9] - v509_2;
        const custom_layer_lane v634_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v634_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v654_1 = custom_layer_select_lt(custom_layer_set(0.0f), v649_1, v634_1, v643_1);
        custom_layer_store(t + 8 * TILE + k, v654_1);
        const custom_layer_lane v654_2 = custom_layer_select_lt(custom_layer_set(0.0f), v649_2, v634_2, v643_2);
        custom_layer_store(t + 9 * TILE + k, v654_2);
        const custom_layer_lane v635_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v635_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v655_1 = custom_layer_select_lt(custom_layer_set(0.0f), v649_1, v643_1, v635_1);
        custom_layer_store(t + 12 * TILE + k, v655_1);
        const custom_layer_lane v655_2 = custom_layer_select_lt(custom_layer_set(0.0f), v649_2, v643_2, v635_2);
        custom_layer_store(t + 13 * TILE + k, v655_2);
        const custom_layer_lane v657_1 = v643_1 - v649_1 / ((1.0f - v646_1 * v646_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v657_1);
        const custom_layer_lane v657_2 = v643_2 - v649_2 / ((1.0f - v646_2 * v646_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v657_2);
        const custom_layer_lane v658_1 = custom_layer_select_le(v654_1, v657_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v658_1);
        const custom_layer_lane v658_2 = custom_layer_select_le(v654_2, v657_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v658_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v657_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v655_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v657_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v655_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v659_1 = custom_layer_select_le(v657_1, v655_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v659_2 = custom_layer_select_le(v657_2, v655_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v658_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v658_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v654_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v654_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v663_1 = custom_layer_select_eq(v658_1 * v659_1, custom_layer_set(0.0f), (v654_1 + v655_1) * 0.5f, v657_1);
        custom_layer_store(t + 4 * TILE + k, v663_1);
        const custom_layer_lane v663_2 = custom_layer_select_eq(v658_2 * v659_2, custom_layer_set(0.0f), (v654_2 + v655_2) * 0.5f, v657_2);
        custom_layer_store(t + 5 * TILE + k, v663_2);
        const custom_layer_lane v665_1 = v663_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v665_1);
        const custom_layer_lane v665_2 = v663_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v665_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v666_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v666_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v663_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v663_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v669_1 = v663_1 + v666_1 * s[8] - v521;
        const custom_layer_lane v669_2 = v663_2 + v666_2 * s[9] - v509_2;
        const custom_layer_lane v654_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v654_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v674_1 = custom_layer_select_lt(custom_layer_set(0.0f), v669_1, v654_1, v663_1);
        custom_layer_store(t + 6 * TILE + k, v674_1);
        const custom_layer_lane v674_2 = custom_layer_select_lt(custom_layer_set(0.0f), v669_2, v654_2, v663_2);
        custom_layer_store(t + 7 * TILE + k, v674_2);
        const custom_layer_lane v655_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v655_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v675_1 = custom_layer_select_lt(custom_layer_set(0.0f), v669_1, v663_1, v655_1);
        custom_layer_store(t + 14 * TILE + k, v675_1);
        const custom_layer_lane v675_2 = custom_layer_select_lt(custom_layer_set(0.0f), v669_2, v663_2, v655_2);
        custom_layer_store(t + 15 * TILE + k, v675_2);
        const custom_layer_lane v677_1 = v663_1 - v669_1 / ((1.0f - v666_1 * v666_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v677_1);
        const custom_layer_lane v677_2 = v663_2 - v669_2 / ((1.0f - v666_2 * v666_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v677_2);
        const custom_layer_lane v678_1 = custom_layer_select_le(v674_1, v677_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v678_1);
        const custom_layer_lane v678_2 = custom_layer_select_le(v674_2, v677_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v678_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v677_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v675_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v677_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v675_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v679_1 = custom_layer_select_le(v677_1, v675_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v679_2 = custom_layer_select_le(v677_2, v675_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v678_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v678_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v674_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v674_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v683_1 = custom_layer_select_eq(v678_1 * v679_1, custom_layer_set(0.0f), (v674_1 + v675_1) * 0.5f, v677_1);
        custom_layer_store(t + 4 * TILE + k, v683_1);
        const custom_layer_lane v683_2 = custom_layer_select_eq(v678_2 * v679_2, custom_layer_set(0.0f), (v674_2 + v675_2) * 0.5f, v677_2);
        custom_layer_store(t + 5 * TILE + k, v683_2);
        const custom_layer_lane v685_1 = v683_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v685_1);
        const custom_layer_lane v685_2 = v683_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v685_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v686_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v686_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v683_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v683_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v689_1 = v683_1 + v686_1 * s[8] - v521;
        const custom_layer_lane v689_2 = v683_2 + v686_2 * s[9] - v509_2;
        const custom_layer_lane v674_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v674_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v694_1 = custom_layer_select_lt(custom_layer_set(0.0f), v689_1, v674_1, v683_1);
        custom_layer_store(t + 8 * TILE + k, v694_1);
        const custom_layer_lane v694_2 = custom_layer_select_lt(custom_layer_set(0.0f), v689_2, v674_2, v683_2);
        custom_layer_store(t + 9 * TILE + k, v694_2);
        const custom_layer_lane v675_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v675_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v695_1 = custom_layer_select_lt(custom_layer_set(0.0f), v689_1, v683_1, v675_1);
        custom_layer_store(t + 12 * TILE + k, v695_1);
        const custom_layer_lane v695_2 = custom_layer_select_lt(custom_layer_set(0.0f), v689_2, v683_2, v675_2);
        custom_layer_store(t + 13 * TILE + k, v695_2);
        const custom_layer_lane v697_1 = v683_1 - v689_1 / ((1.0f - v686_1 * v686_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v697_1);
        const custom_layer_lane v697_2 = v683_2 - v689_2 / ((1.0f - v686_2 * v686_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v697_2);
        const custom_layer_lane v698_1 = custom_layer_select_le(v694_1, v697_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v698_1);
        const custom_layer_lane v698_2 = custom_layer_select_le(v694_2, v697_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v698_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v697_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v695_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v697_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v695_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v699_1 = custom_layer_select_le(v697_1, v695_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v699_2 = custom_layer_select_le(v697_2, v695_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v698_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v698_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v694_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v694_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v703_1 = custom_layer_select_eq(v698_1 * v699_1, custom_layer_set(0.0f), (v694_1 + v695_1) * 0.5f, v697_1);
        custom_layer_store(t + 4 * TILE + k, v703_1);
        const custom_layer_lane v703_2 = custom_layer_select_eq(v698_2 * v699_2, custom_layer_set(0.0f), (v694_2 + v695_2) * 0.5f, v697_2);
        custom_layer_store(t + 5 * TILE + k, v703_2);
        const custom_layer_lane v705_1 = v703_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v705_1);
        const custom_layer_lane v705_2 = v703_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v705_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v706_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v706_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v703_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v703_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v709_1 = v703_1 + v706_1 * s[8] - v521;
        const custom_layer_lane v709_2 = v703_2 + v706_2 * s[9] - v509_2;
        const custom_layer_lane v694_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v694_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v714_1 = custom_layer_select_lt(custom_layer_set(0.0f), v709_1, v694_1, v703_1);
        custom_layer_store(t + 6 * TILE + k, v714_1);
        const custom_layer_lane v714_2 = custom_layer_select_lt(custom_layer_set(0.0f), v709_2, v694_2, v703_2);
        custom_layer_store(t + 7 * TILE + k, v714_2);
        const custom_layer_lane v695_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v695_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v715_1 = custom_layer_select_lt(custom_layer_set(0.0f), v709_1, v703_1, v695_1);
        custom_layer_store(t + 14 * TILE + k, v715_1);
        const custom_layer_lane v715_2 = custom_layer_select_lt(custom_layer_set(0.0f), v709_2, v703_2, v695_2);
        custom_layer_store(t + 15 * TILE + k, v715_2);
        const custom_layer_lane v717_1 = v703_1 - v709_1 / ((1.0f - v706_1 * v706_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v717_1);
        const custom_layer_lane v717_2 = v703_2 - v709_2 / ((1.0f - v706_2 * v706_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v717_2);
        const custom_layer_lane v718_1 = custom_layer_select_le(v714_1, v717_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v718_1);
        const custom_layer_lane v718_2 = custom_layer_select_le(v714_2, v717_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v718_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v717_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v715_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v717_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v715_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v719_1 = custom_layer_select_le(v717_1, v715_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v719_2 = custom_layer_select_le(v717_2, v715_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v718_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v718_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v714_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v714_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v723_1 = custom_layer_select_eq(v718_1 * v719_1, custom_layer_set(0.0f), (v714_1 + v715_1) * 0.5f, v717_1);
        custom_layer_store(t + 4 * TILE + k, v723_1);
        const custom_layer_lane v723_2 = custom_layer_select_eq(v718_2 * v719_2, custom_layer_set(0.0f), (v714_2 + v715_2) * 0.5f, v717_2);
        custom_layer_store(t + 5 * TILE + k, v723_2);
        const custom_layer_lane v725_1 = v723_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v725_1);
        const custom_layer_lane v725_2 = v723_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v725_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v726_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v726_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v723_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v723_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v729_1 = v723_1 + v726_1 * s[8] - v521;
        const custom_layer_lane v729_2 = v723_2 + v726_2 * s[9] - v509_2;
        const custom_layer_lane v714_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v714_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v734_1 = custom_layer_select_lt(custom_layer_set(0.0f), v729_1, v714_1, v723_1);
        custom_layer_store(t + 8 * TILE + k, v734_1);
        const custom_layer_lane v734_2 = custom_layer_select_lt(custom_layer_set(0.0f), v729_2, v714_2, v723_2);
        custom_layer_store(t + 9 * TILE + k, v734_2);
        const custom_layer_lane v715_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v715_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v735_1 = custom_layer_select_lt(custom_layer_set(0.0f), v729_1, v723_1, v715_1);
        custom_layer_store(t + 12 * TILE + k, v735_1);
        const custom_layer_lane v735_2 = custom_layer_select_lt(custom_layer_set(0.0f), v729_2, v723_2, v715_2);
        custom_layer_store(t + 13 * TILE + k, v735_2);
        const custom_layer_lane v737_1 = v723_1 - v729_1 / ((1.0f - v726_1 * v726_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v737_1);
        const custom_layer_lane v737_2 = v723_2 - v729_2 / ((1.0f - v726_2 * v726_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v737_2);
        const custom_layer_lane v738_1 = custom_layer_select_le(v734_1, v737_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v738_1);
        const custom_layer_lane v738_2 = custom_layer_select_le(v734_2, v737_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v738_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v737_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v735_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v737_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v735_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v739_1 = custom_layer_select_le(v737_1, v735_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v739_2 = custom_layer_select_le(v737_2, v735_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v738_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v738_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v734_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v734_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v743_1 = custom_layer_select_eq(v738_1 * v739_1, custom_layer_set(0.0f), (v734_1 + v735_1) * 0.5f, v737_1);
        custom_layer_store(t + 4 * TILE + k, v743_1);
        const custom_layer_lane v743_2 = custom_layer_select_eq(v738_2 * v739_2, custom_layer_set(0.0f), (v734_2 + v735_2) * 0.5f, v737_2);
        custom_layer_store(t + 5 * TILE + k, v743_2);
        const custom_layer_lane v745_1 = v743_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v745_1);
        const custom_layer_lane v745_2 = v743_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v745_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v746_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v746_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v743_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v743_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v509_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v749_1 = v743_1 + v746_1 * s[8] - v521;
        const custom_layer_lane v749_2 = v743_2 + v746_2 * s[9] - v509_2;
        const custom_layer_lane v734_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v734_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v754_1 = custom_layer_select_lt(custom_layer_set(0.0f), v749_1, v734_1, v743_1);
        custom_layer_store(t + 6 * TILE + k, v754_1);
        const custom_layer_lane v754_2 = custom_layer_select_lt(custom_layer_set(0.0f), v749_2, v734_2, v743_2);
        custom_layer_store(t + 7 * TILE + k, v754_2);
        const custom_layer_lane v735_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v735_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v755_1 = custom_layer_select_lt(custom_layer_set(0.0f), v749_1, v743_1, v735_1);
        custom_layer_store(t + 14 * TILE + k, v755_1);
        const custom_layer_lane v755_2 = custom_layer_select_lt(custom_layer_set(0.0f), v749_2, v743_2, v735_2);
        custom_layer_store(t + 15 * TILE + k, v755_2);
        const custom_layer_lane v757_1 = v743_1 - v749_1 / ((1.0f - v746_1 * v746_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v757_1);
        const custom_layer_lane v757_2 = v743_2 - v749_2 / ((1.0f - v746_2 * v746_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v757_2);
        const custom_layer_lane v758_1 = custom_layer_select_le(v754_1, v757_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v758_1);
        const custom_layer_lane v758_2 = custom_layer_select_le(v754_2, v757_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v758_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v757_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v755_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v757_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v755_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v759_1 = custom_layer_select_le(v757_1, v755_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v759_2 = custom_layer_select_le(v757_2, v755_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v758_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v758_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v754_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v754_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_select_eq(v758_1 * v759_1, custom_layer_set(0.0f), (v754_1 + v755_1) * 0.5f, v757_1);
        custom_layer_store(t + k, v763_1);
        const custom_layer_lane v763_2 = custom_layer_select_eq(v758_2 * v759_2, custom_layer_set(0.0f), (v754_2 + v755_2) * 0.5f, v757_2);
        custom_layer_store(t + 1 * TILE + k, v763_2);
    }
#undef TILE
}

static CUSTOM_LAYER_PART void custom_layer_sample_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 2: coupling, inverse */
    custom_layer_matvec(t + 2 * TILE, flow_2_net_1_weight, 1, 1, t, flow_2_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 18 * TILE, t + 2 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (34 + e) * TILE + k, custom_layer_load(t + (2 + e) * TILE + k) * custom_layer_load(t + (18 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_2_net_2_weight, 16, 1, t + 34 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v767_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v767_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v768_1 = v767_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v768_1);
        const custom_layer_lane v768_2 = v767_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v768_2);
        const custom_layer_lane v769 = v768_1 * s[7];
        custom_layer_store(t + 6 * TILE + k, v769);
    }
    custom_layer_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v770 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v772 = -(v770 * s[6]);
        custom_layer_store(t + 3 * TILE + k, v772);
    }
    custom_layer_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v763_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v773 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v768_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v775 = v763_2 * v773 - v768_2;
        custom_layer_store(t + 3 * TILE + k, v775);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v776_1 = v763_1 - s[0];
        custom_layer_store(t + 6 * TILE + k, v776_1);
        const custom_layer_lane v776_2 = v775 - s[1];
        custom_layer_store(t + 7 * TILE + k, v776_2);
        const custom_layer_lane v777_1 = v763_1 + s[0];
        custom_layer_store(t + 8 * TILE + k, v777_1);
        const custom_layer_lane v777_2 = v775 + s[1];
        custom_layer_store(t + 9 * TILE + k, v777_2);
        const custom_layer_lane v779_1 = v763_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 10 * TILE + k, v779_1);
        const custom_layer_lane v779_2 = v775 * s[3] + flow_1_c[1];
        custom_layer_store(t + 11 * TILE + k, v779_2);
    }

    /* layer 1: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v780_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v780_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v783_1 = v763_1 + v780_1 * s[0] - v763_1;
        const custom_layer_lane v783_2 = v775 + v780_2 * s[1] - v775;
        const custom_layer_lane v776_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v776_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v788_1 = custom_layer_select_lt(custom_layer_set(0.0f), v783_1, v776_1, v763_1);
        custom_layer_store(t + 10 * TILE + k, v788_1);
        const custom_layer_lane v788_2 = custom_layer_select_lt(custom_layer_set(0.0f), v783_2, v776_2, v775);
        custom_layer_store(t + 11 * TILE + k, v788_2);
        const custom_layer_lane v777_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v777_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v789_1 = custom_layer_select_lt(custom_layer_set(0.0f), v783_1, v763_1, v777_1);
        custom_layer_store(t + 12 * TILE + k, v789_1);
        const custom_layer_lane v789_2 = custom_layer_select_lt(custom_layer_set(0.0f), v783_2, v775, v777_2);
        custom_layer_store(t + 13 * TILE + k, v789_2);
        const custom_layer_lane v791_1 = v763_1 - v783_1 / ((1.0f - v780_1 * v780_1) * s[4] + 1.0f);
        custom_layer_store(t + 14 * TILE + k, v791_1);
        const custom_layer_lane v791_2 = v775 - v783_2 / ((1.0f - v780_2 * v780_2) * s[5] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v791_2);
        const custom_layer_lane v792_1 = custom_layer_select_le(v788_1, v791_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 16 * TILE + k, v792_1);
        const custom_layer_lane v792_2 = custom_layer_select_le(v788_2, v791_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v792_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v791_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v789_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v791_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v789_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v793_1 = custom_layer_select_le(v791_1, v789_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v793_2 = custom_layer_select_le(v791_2, v789_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v792_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v792_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v788_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v788_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v797_1 = custom_layer_select_eq(v792_1 * v793_1, custom_layer_set(0.0f), (v788_1 + v789_1) * 0.5f, v791_1);
        custom_layer_store(t + 4 * TILE + k, v797_1);
        const custom_layer_lane v797_2 = custom_layer_select_eq(v792_2 * v793_2, custom_layer_set(0.0f), (v788_2 + v789_2) * 0.5f, v791_2);
        custom_layer_store(t + 5 * TILE + k, v797_2);
        const custom_layer_lane v799_1 = v797_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v799_1);
        const custom_layer_lane v799_2 = v797_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v799_2);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v800_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v800_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v797_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v797_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v803_1 = v797_1 + v800_1 * s[0] - v763_1;
        const custom_layer_lane v803_2 = v797_2 + v800_2 * s[1] - v775;
        const custom_layer_lane v788_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v788_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v808_1 = custom_layer_select_lt(custom_layer_set(0.0f), v803_1, v788_1, v797_1);
        custom_layer_store(t + 6 * TILE + k, v808_1);
        const custom_layer_lane v808_2 = custom_layer_select_lt(custom_layer_set(0.0f), v803_2, v788_2, v797_2);
        custom_layer_store(t + 7 * TILE + k, v808_2);
        const custom_layer_lane v789_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v789_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v809_1 = custom_layer_select_lt(custom_layer_set(0.0f), v803_1, v797_1, v789_1);
        custom_layer_store(t + 14 * TILE + k, v809_1);
        const custom_layer_lane v809_2 = custom_layer_select_lt(custom_layer_set(0.0f), v803_2, v797_2, v789_2);
        custom_layer_store(t + 15 * TILE + k, v809_2);
        const custom_layer_lane v811_1 = v797_1 - v803_1 / ((1.0f - v800_1 * v800_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v811_1);
        const custom_layer_lane v811_2 = v797_2 - v803_2 / ((1.0f - v800_2 * v800_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v811_2);
        const custom_layer_lane v812_1 = custom_layer_select_le(v808_1, v811_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v812_1);
        const custom_layer_lane v812_2 = custom_layer_select_le(v808_2, v811_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v812_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v811_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v809_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v811_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v809_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v813_1 = custom_layer_select_le(v811_1, v809_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v813_2 = custom_layer_select_le(v811_2, v809_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v812_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v812_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v808_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v808_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v817_1 = custom_layer_select_eq(v812_1 * v813_1, custom_layer_set(0.0f), (v808_1 + v809_1) * 0.5f, v811_1);
        custom_layer_store(t + 4 * TILE + k, v817_1);
        const custom_layer_lane v817_2 = custom_layer_select_eq(v812_2 * v813_2, custom_layer_set(0.0f), (v808_2 + v809_2) * 0.5f, v811_2);
        custom_layer_store(t + 5 * TILE + k, v817_2);
        const custom_layer_lane v819_1 = v817_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 8 * TILE + k, v819_1);
        const custom_layer_lane v819_2 = v817_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 9 * TILE + k, v819_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v820_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v820_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v817_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v817_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v823_1 = v817_1 + v820_1 * s[0] - v763_1;
        const custom_layer_lane v823_2 = v817_2 + v820_2 * s[1] - v775;
        const custom_layer_lane v808_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v808_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v828_1 = custom_layer_select_lt(custom_layer_set(0.0f), v823_1, v808_1, v817_1);
        custom_layer_store(t + 8 * TILE + k, v828_1);
        const custom_layer_lane v828_2 = custom_layer_select_lt(custom_layer_set(0.0f), v823_2, v808_2, v817_2);
        custom_layer_store(t + 9 * TILE + k, v828_2);
        const custom_layer_lane v809_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v809_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v829_1 = custom_layer_select_lt(custom_layer_set(0.0f), v823_1, v817_1, v809_1);
        custom_layer_store(t + 12 * TILE + k, v829_1);
        const custom_layer_lane v829_2 = custom_layer_select_lt(custom_layer_set(0.0f), v823_2, v817_2, v809_2);
        custom_layer_store(t + 13 * TILE + k, v829_2);
        const custom_layer_lane v831_1 = v817_1 - v823_1 / ((1.0f - v820_1 * v820_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v831_1);
        const custom_layer_lane v831_2 = v817_2 - v823_2 / ((1.0f - v820_2 * v820_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v831_2);
        const custom_layer_lane v832_1 = custom_layer_select_le(v828_1, v831_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v832_1);
        const custom_layer_lane v832_2 = custom_layer_select_le(v828_2, v831_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v832_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v831_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v829_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v831_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v829_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v833_1 = custom_layer_select_le(v831_1, v829_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v833_2 = custom_layer_select_le(v831_2, v829_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v832_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v832_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v828_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v828_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v837_1 = custom_layer_select_eq(v832_1 * v833_1, custom_layer_set(0.0f), (v828_1 + v829_1) * 0.5f, v831_1);
        custom_layer_store(t + 4 * TILE + k, v837_1);
        const custom_layer_lane v837_2 = custom_layer_select_eq(v832_2 * v833_2, custom_layer_set(0.0f), (v828_2 + v829_2) * 0.5f, v831_2);
        custom_layer_store(t + 5 * TILE + k, v837_2);
        const custom_layer_lane v839_1 = v837_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v839_1);
        const custom_layer_lane v839_2 = v837_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v839_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v840_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v840_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v837_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v837_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v843_1 = v837_1 + v840_1 * s[0] - v763_1;
        const custom_layer_lane v843_2 = v837_2 + v840_2 * s[1] - v775;
        const custom_layer_lane v828_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v828_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v848_1 = custom_layer_select_lt(custom_layer_set(0.0f), v843_1, v828_1, v837_1);
        custom_layer_store(t + 6 * TILE + k, v848_1);
        const custom_layer_lane v848_2 = custom_layer_select_lt(custom_layer_set(0.0f), v843_2, v828_2, v837_2);
        custom_layer_store(t + 7 * TILE + k, v848_2);
        const custom_layer_lane v829_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v829_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v849_1 = custom_layer_select_lt(custom_layer_set(0.0f), v843_1, v837_1, v829_1);
        custom_layer_store(t + 14 * TILE + k, v849_1);
        const custom_layer_lane v849_2 = custom_layer_select_lt(custom_layer_set(0.0f), v843_2, v837_2, v829_2);
        custom_layer_store(t + 15 * TILE + k, v849_2);
        const custom_layer_lane v851_1 = v837_1 - v843_1 / ((1.0f - v840_1 * v840_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v851_1);
        const custom_layer_lane v851_2 = v837_2 - v843_2 / ((1.0f - v840_2 * v840_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v851_2);
        const custom_layer_lane v852_1 = custom_layer_select_le(v848_1, v851_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v852_1);
        const custom_layer_lane v852_2 = custom_layer_select_le(v848_2, v851_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v852_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v851_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v849_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v851_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v849_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v853_1 = custom_layer_select_le(v851_1, v849_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v853_2 = custom_layer_select_le(v851_2, v849_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v852_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v852_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v848_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v848_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v857_1 = custom_layer_select_eq(v852_1 * v853_1, custom_layer_set(0.0f), (v848_1 + v849_1) * 0.5f, v851_1);
        custom_layer_store(t + 4 * TILE + k, v857_1);
        const custom_layer_lane v857_2 = custom_layer_select_eq(v852_2 * v853_2, custom_layer_set(0.0f), (v848_2 + v849_2) * 0.5f, v851_2);
        custom_layer_store(t + 5 * TILE + k, v857_2);
        const custom_layer_lane v859_1 = v857_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 8 * TILE + k, v859_1);
        const custom_layer_lane v859_2 = v857_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 9 * TILE + k, v859_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v860_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v860_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v857_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v857_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v863_1 = v857_1 + v860_1 * s[0] - v763_1;
        const custom_layer_lane v863_2 = v857_2 + v860_2 * s[1] - v775;
        const custom_layer_lane v848_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v848_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v868_1 = custom_layer_select_lt(custom_layer_set(0.0f), v863_1, v848_1, v857_1);
        custom_layer_store(t + 8 * TILE + k, v868_1);
        const custom_layer_lane v868_2 = custom_layer_select_lt(custom_layer_set(0.0f), v863_2, v848_2, v857_2);
        custom_layer_store(t + 9 * TILE + k, v868_2);
        const custom_layer_lane v849_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v849_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v869_1 = custom_layer_select_lt(custom_layer_set(0.0f), v863_1, v857_1, v849_1);
        custom_layer_store(t + 12 * TILE + k, v869_1);
        const custom_layer_lane v869_2 = custom_layer_select_lt(custom_layer_set(0.0f), v863_2, v857_2, v849_2);
        custom_layer_store(t + 13 * TILE + k, v869_2);
        const custom_layer_lane v871_1 = v857_1 - v863_1 / ((1.0f - v860_1 * v860_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v871_1);
        const custom_layer_lane v871_2 = v857_2 - v863_2 / ((1.0f - v860_2 * v860_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v871_2);
        const custom_layer_lane v872_1 = custom_layer_select_le(v868_1, v871_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v872_1);
        const custom_layer_lane v872_2 = custom_layer_select_le(v868_2, v871_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v872_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v871_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v869_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v871_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v869_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v873_1 = custom_layer_select_le(v871_1, v869_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v873_2 = custom_layer_select_le(v871_2, v869_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v872_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v872_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v868_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v868_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v877_1 = custom_layer_select_eq(v872_1 * v873_1, custom_layer_set(0.0f), (v868_1 + v869_1) * 0.5f, v871_1);
        custom_layer_store(t + 4 * TILE + k, v877_1);
        const custom_layer_lane v877_2 = custom_layer_select_eq(v872_2 * v873_2, custom_layer_set(0.0f), (v868_2 + v869_2) * 0.5f, v871_2);
        custom_layer_store(t + 5 * TILE + k, v877_2);
        const custom_layer_lane v879_1 = v877_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v879_1);
        const custom_layer_lane v879_2 = v877_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v879_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v880_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v880_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v877_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v877_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v883_1 = v877_1 + v880_1 * s[0] - v763_1;
        const custom_layer_lane v883_2 = v877_2 + v880_2 * s[1] - v775;
        const custom_layer_lane v868_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v868_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v888_1 = custom_layer_select_lt(custom_layer_set(0.0f), v883_1, v868_1, v877_1);
        custom_layer_store(t + 6 * TILE + k, v888_1);
        const custom_layer_lane v888_2 = custom_layer_select_lt(custom_layer_set(0.0f), v883_2, v868_2, v877_2);
        custom_layer_store(t + 7 * TILE + k, v888_2);
        const custom_layer_lane v869_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v869_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v889_1 = custom_layer_select_lt(custom_layer_set(0.0f), v883_1, v877_1, v869_1);
        custom_layer_store(t + 14 * TILE + k, v889_1);
        const custom_layer_lane v889_2 = custom_layer_select_lt(custom_layer_set(0.0f), v883_2, v877_2, v869_2);
        custom_layer_store(t + 15 * TILE + k, v889_2);
        const custom_layer_lane v891_1 = v877_1 - v883_1 / ((1.0f - v880_1 * v880_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v891_1);
        const custom_layer_lane v891_2 = v877_2 - v883_2 / ((1.0f - v880_2 * v880_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v891_2);
        const custom_layer_lane v892_1 = custom_layer_select_le(v888_1, v891_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v892_1);
        const custom_layer_lane v892_2 = custom_layer_select_le(v888_2, v891_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v892_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v891_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v889_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v891_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v889_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v893_1 = custom_layer_select_le(v891_1, v889_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v893_2 = custom_layer_select_le(v891_2, v889_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v892_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v892_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v888_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v888_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v897_1 = custom_layer_select_eq(v892_1 * v893_1, custom_layer_set(0.0f), (v888_1 + v889_1) * 0.5f, v891_1);
        custom_layer_store(t + 4 * TILE + k, v897_1);
        const custom_layer_lane v897_2 = custom_layer_select_eq(v892_2 * v893_2, custom_layer_set(0.0f), (v888_2 + v889_2) * 0.5f, v891_2);
        custom_layer_store(t + 5 * TILE + k, v897_2);
        const custom_layer_lane v899_1 = v897_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 8 * TILE + k, v899_1);
        const custom_layer_lane v899_2 = v897_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 9 * TILE + k, v899_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v900_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v900_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v897_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v897_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v903_1 = v897_1 + v900_1 * s[0] - v763_1;
        const custom_layer_lane v903_2 = v897_2 + v900_2 * s[1] - v775;
        const custom_layer_lane v888_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v888_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v908_1 = custom_layer_select_lt(custom_layer_set(0.0f), v903_1, v888_1, v897_1);
        custom_layer_store(t + 8 * TILE + k, v908_1);
        const custom_layer_lane v908_2 = custom_layer_select_lt(custom_layer_set(0.0f), v903_2, v888_2, v897_2);
        custom_layer_store(t + 9 * TILE + k, v908_2);
        const custom_layer_lane v889_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v889_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v909_1 = custom_layer_select_lt(custom_layer_set(0.0f), v903_1, v897_1, v889_1);
        custom_layer_store(t + 12 * TILE + k, v909_1);
        const custom_layer_lane v909_2 = custom_layer_select_lt(custom_layer_set(0.0f), v903_2, v897_2, v889_2);
        custom_layer_store(t + 13 * TILE + k, v909_2);
        const custom_layer_lane v911_1 = v897_1 - v903_1 / ((1.0f - v900_1 * v900_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v911_1);
        const custom_layer_lane v911_2 = v897_2 - v903_2 / ((1.0f - v900_2 * v900_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v911_2);
        const custom_layer_lane v912_1 = custom_layer_select_le(v908_1, v911_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v912_1);
        const custom_layer_lane v912_2 = custom_layer_select_le(v908_2, v911_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v912_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v911_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v909_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v911_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v909_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v913_1 = custom_layer_select_le(v911_1, v909_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v913_2 = custom_layer_select_le(v911_2, v909_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v912_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v912_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v908_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v908_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v917_1 = custom_layer_select_eq(v912_1 * v913_1, custom_layer_set(0.0f), (v908_1 + v909_1) * 0.5f, v911_1);
        custom_layer_store(t + 4 * TILE + k, v917_1);
        const custom_layer_lane v917_2 = custom_layer_select_eq(v912_2 * v913_2, custom_layer_set(0.0f), (v908_2 + v909_2) * 0.5f, v911_2);
        custom_layer_store(t + 5 * TILE + k, v917_2);
        const custom_layer_lane v919_1 = v917_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v919_1);
        const custom_layer_lane v919_2 = v917_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v919_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v920_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v920_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v917_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v917_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v923_1 = v917_1 + v920_1 * s[0] - v763_1;
        const custom_layer_lane v923_2 = v917_2 + v920_2 * s[1] - v775;
        const custom_layer_lane v908_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v908_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v928_1 = custom_layer_select_lt(custom_layer_set(0.0f), v923_1, v908_1, v917_1);
        custom_layer_store(t + 6 * TILE + k, v928_1);
        const custom_layer_lane v928_2 = custom_layer_select_lt(custom_layer_set(0.0f), v923_2, v908_2, v917_2);
        custom_layer_store(t + 7 * TILE + k, v928_2);
        const custom_layer_lane v909_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v909_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v929_1 = custom_layer_select_lt(custom_layer_set(0.0f), v923_1, v917_1, v909_1);
        custom_layer_store(t + 14 * TILE + k, v929_1);
        const custom_layer_lane v929_2 = custom_layer_select_lt(custom_layer_set(0.0f), v923_2, v917_2, v909_2);
        custom_layer_store(t + 15 * TILE + k, v929_2);
        const custom_layer_lane v931_1 = v917_1 - v923_1 / ((1.0f - v920_1 * v920_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v931_1);
        const custom_layer_lane v931_2 = v917_2 - v923_2 / ((1.0f - v920_2 * v920_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v931_2);
        const custom_layer_lane v932_1 = custom_layer_select_le(v928_1, v931_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v932_1);
        const custom_layer_lane v932_2 = custom_layer_select_le(v928_2, v931_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v932_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v931_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v929_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v931_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v929_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v933_1 = custom_layer_select_le(v931_1, v929_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v933_2 = custom_layer_select_le(v931_2, v929_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v932_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v932_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v928_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v928_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v937_1 = custom_layer_select_eq(v932_1 * v933_1, custom_layer_set(0.0f), (v928_1 + v929_1) * 0.5f, v931_1);
        custom_layer_store(t + 4 * TILE + k, v937_1);
        const custom_layer_lane v937_2 = custom_layer_select_eq(v932_2 * v933_2, custom_layer_set(0.0f), (v928_2 + v929_2) * 0.5f, v931_2);
        custom_layer_store(t + 5 * TILE + k, v937_2);
        const custom_layer_lane v939_1 = v937_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 8 * TILE + k, v939_1);
        const custom_layer_lane v939_2 = v937_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 9 * TILE + k, v939_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v940_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v940_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v937_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v937_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v943_1 = v937_1 + v940_1 * s[0] - v763_1;
        const custom_layer_lane v943_2 = v937_2 + v940_2 * s[1] - v775;
        const custom_layer_lane v928_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v928_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v948_1 = custom_layer_select_lt(custom_layer_set(0.0f), v943_1, v928_1, v937_1);
        custom_layer_store(t + 8 * TILE + k, v948_1);
        const custom_layer_lane v948_2 = custom_layer_select_lt(custom_layer_set(0.0f), v943_2, v928_2, v937_2);
        custom_layer_store(t + 9 * TILE + k, v948_2);
        const custom_layer_lane v929_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v929_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v949_1 = custom_layer_select_lt(custom_layer_set(0.0f), v943_1, v937_1, v929_1);
        custom_layer_store(t + 12 * TILE + k, v949_1);
        const custom_layer_lane v949_2 = custom_layer_select_lt(custom_layer_set(0.0f), v943_2, v937_2, v929_2);
        custom_layer_store(t + 13 * TILE + k, v949_2);
        const custom_layer_lane v951_1 = v937_1 - v943_1 / ((1.0f - v940_1 * v940_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v951_1);
        const custom_layer_lane v951_2 = v937_2 - v943_2 / ((1.0f - v940_2 * v940_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v951_2);
        const custom_layer_lane v952_1 = custom_layer_select_le(v948_1, v951_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v952_1);
        const custom_layer_lane v952_2 = custom_layer_select_le(v948_2, v951_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v952_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v951_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v949_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v951_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v949_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v953_1 = custom_layer_select_le(v951_1, v949_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v953_2 = custom_layer_select_le(v951_2, v949_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v952_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v952_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v948_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v948_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v957_1 = custom_layer_select_eq(v952_1 * v953_1, custom_layer_set(0.0f), (v948_1 + v949_1) * 0.5f, v951_1);
        custom_layer_store(t + 4 * TILE + k, v957_1);
        const custom_layer_lane v957_2 = custom_layer_select_eq(v952_2 * v953_2, custom_layer_set(0.0f), (v948_2 + v949_2) * 0.5f, v951_2);
        custom_layer_store(t + 5 * TILE + k, v957_2);
        const custom_layer_lane v959_1 = v957_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v959_1);
        const custom_layer_lane v959_2 = v957_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v959_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v960_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v960_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v957_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v957_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v963_1 = v957_1 + v960_1 * s[0] - v763_1;
        const custom_layer_lane v963_2 = v957_2 + v960_2 * s[1] - v775;
        const custom_layer_lane v948_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v948_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v968_1 = custom_layer_select_lt(custom_layer_set(0.0f), v963_1, v948_1, v957_1);
        custom_layer_store(t + 6 * TILE + k, v968_1);
        const custom_layer_lane v968_2 = custom_layer_select_lt(custom_layer_set(0.0f), v963_2, v948_2, v957_2);
        custom_layer_store(t + 7 * TILE + k, v968_2);
        const custom_layer_lane v949_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v949_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v969_1 = custom_layer_select_lt(custom_layer_set(0.0f), v963_1, v957_1, v949_1);
        custom_layer_store(t + 14 * TILE + k, v969_1);
        const custom_layer_lane v969_2 = custom_layer_select_lt(custom_layer_set(0.0f), v963_2, v957_2, v949_2);
        custom_layer_store(t + 15 * TILE + k, v969_2);
        const custom_layer_lane v971_1 = v957_1 - v963_1 / ((1.0f - v960_1 * v960_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v971_1);
        const custom_layer_lane v971_2 = v957_2 - v963_2 / ((1.0f - v960_2 * v960_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v971_2);
        const custom_layer_lane v972_1 = custom_layer_select_le(v968_1, v971_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v972_1);
        const custom_layer_lane v972_2 = custom_layer_select_le(v968_2, v971_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v972_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v971_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v969_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v971_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v969_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v973_1 = custom_layer_select_le(v971_1, v969_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v973_2 = custom_layer_select_le(v971_2, v969_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v972_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v972_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v968_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v968_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v977_1 = custom_layer_select_eq(v972_1 * v973_1, custom_layer_set(0.0f), (v968_1 + v969_1) * 0.5f, v971_1);
        custom_layer_store(t + 4 * TILE + k, v977_1);
        const custom_layer_lane v977_2 = custom_layer_select_eq(v972_2 * v973_2, custom_layer_set(0.0f), (v968_2 + v969_2) * 0.5f, v971_2);
        custom_layer_store(t + 5 * TILE + k, v977_2);
        const custom_layer_lane v979_1 = v977_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 8 * TILE + k, v979_1);
        const custom_layer_lane v979_2 = v977_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 9 * TILE + k, v979_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v980_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v980_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v977_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v977_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v983_1 = v977_1 + v980_1 * s[0] - v763_1;
        const custom_layer_lane v983_2 = v977_2 + v980_2 * s[1] - v775;
        const custom_layer_lane v968_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v968_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v988_1 = custom_layer_select_lt(custom_layer_set(0.0f), v983_1, v968_1, v977_1);
        custom_layer_store(t + 8 * TILE + k, v988_1);
        const custom_layer_lane v988_2 = custom_layer_select_lt(custom_layer_set(0.0f), v983_2, v968_2, v977_2);
        custom_layer_store(t + 9 * TILE + k, v988_2);
        const custom_layer_lane v969_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v969_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v989_1 = custom_layer_select_lt(custom_layer_set(0.0f), v983_1, v977_1, v969_1);
        custom_layer_store(t + 12 * TILE + k, v989_1);
        const custom_layer_lane v989_2 = custom_layer_select_lt(custom_layer_set(0.0f), v983_2, v977_2, v969_2);
        custom_layer_store(t + 13 * TILE + k, v989_2);
        const custom_layer_lane v991_1 = v977_1 - v983_1 / ((1.0f - v980_1 * v980_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v991_1);
        const custom_layer_lane v991_2 = v977_2 - v983_2 / ((1.0f - v980_2 * v980_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v991_2);
        const custom_layer_lane v992_1 = custom_layer_select_le(v988_1, v991_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v992_1);
        const custom_layer_lane v992_2 = custom_layer_select_le(v988_2, v991_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v992_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v991_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v989_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v991_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v989_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v993_1 = custom_layer_select_le(v991_1, v989_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v993_2 = custom_layer_select_le(v991_2, v989_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v992_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v992_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v988_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v988_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v997_1 = custom_layer_select_eq(v992_1 * v993_1, custom_layer_set(0.0f), (v988_1 + v989_1) * 0.5f, v991_1);
        custom_layer_store(t + 4 * TILE + k, v997_1);
        const custom_layer_lane v997_2 = custom_layer_select_eq(v992_2 * v993_2, custom_layer_set(0.0f), (v988_2 + v989_2) * 0.5f, v991_2);
        custom_layer_store(t + 5 * TILE + k, v997_2);
        const custom_layer_lane v999_1 = v997_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v999_1);
        const custom_layer_lane v999_2 = v997_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v999_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1000_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v1000_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v997_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v997_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_load(t + k);
        const custom_layer_lane v775 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v1003_1 = v997_1 + v1000_1 * s[0] - v763_1;
        const custom_layer_lane v1003_2 = v997_2 + v1000_2 * s[1] - v775;
        const custom_layer_lane v988_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v988_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v1008_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1003_1, v988_1, v997_1);
        custom_layer_store(t + 6 * TILE + k, v1008_1);
        const custom_layer_lane v1008_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1003_2, v988_2, v997_2);
        custom_layer_store(t + 7 * TILE + k, v1008_2);
        const custom_layer_lane v989_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v989_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v1009_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1003_1, v997_1, v989_1);
        custom_layer_store(t + 14 * TILE + k, v1009_1);
        const custom_layer_lane v1009_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1003_2, v997_2, v989_2);
        custom_layer_store(t + 15 * TILE + k, v1009_2);
        const custom_layer_lane v1011_1 = v997_1 - v1003_1 / ((1.0f - v1000_1 * v1000_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v1011_1);
        const custom_layer_lane v1011_2 = v997_2 - v1003_2 / ((1.0f - v1000_2 * v1000_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v1011_2);
        const custom_layer_lane v1012_1 = custom_layer_select_le(v1008_1, v1011_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v1012_1);
        const custom_layer_lane v1012_2 = custom_layer_select_le(v1008_2, v1011_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v1012_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1011_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v1009_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v1011_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v1009_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1013_1 = custom_layer_select_le(v1011_1, v1009_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1013_2 = custom_layer_select_le(v1011_2, v1009_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1012_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v1012_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v1008_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v1008_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v1017_1 = custom_layer_select_eq(v1012_1 * v1013_1, custom_layer_set(0.0f), (v1008_1 + v1009_1) * 0.5f, v1011_1);
        custom_layer_store(t + k, v1017_1);
        const custom_layer_lane v1017_2 = custom_layer_select_eq(v1012_2 * v1013_2, custom_layer_set(0.0f), (v1008_2 + v1009_2) * 0.5f, v1011_2);
        custom_layer_store(t + 1 * TILE + k, v1017_2);
    }
#undef TILE
}

static void custom_layer_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    custom_layer_sample_tile1(params, s, m, t, total);
    custom_layer_sample_tile2(params, s, m, t, total);
    custom_layer_sample_tile3(params, s, m, t, total);
    custom_layer_sample_tile4(params, s, m, t, total);
#undef TILE
}

void custom_layer_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[33], t[53 * 128];
    size_t first, k;
    (void)work;
    custom_layer_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_random(seed, start + first, m, 2, 128, t + 0);
        custom_layer_sample_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[0 + k];
            x[(first + k) * 2 + 1] = t[128 + k];
        }
    }
}

/* ---- layers ---- */

static void custom_layer_layers_prologue(const float *params, float *s)
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
    s[6] = expf(flow_2_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[9] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[10] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[11] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[12] = s[8] * s[10];
    s[13] = s[9] * s[11];
    s[14] = expf(flow_4_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[17] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[18] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[19] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[20] = s[16] * s[18];
    s[21] = s[17] * s[19];
    s[22] = expf(flow_6_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[25] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[26] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[27] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[28] = s[24] * s[26];
    s[29] = s[25] * s[27];
    s[30] = expf(flow_8_scaling_factor[0]);
    s[31] = 1.0f / s[30];
}

static CUSTOM_LAYER_PART void custom_layer_layers_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_7_c = params + 223; /* flow.7.c [2] */
    const float *flow_8_net_1_weight = params + 226; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 242; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 258; /* flow.8.net.2.weight [2, 16] */
    const float *flow_8_net_2_bias = params + 290; /* flow.8.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 8: coupling, inverse */
    custom_layer_matvec(t + 2 * TILE, flow_8_net_1_weight, 1, 1, t + 1 * TILE, flow_8_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 18 * TILE, t + 2 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (34 + e) * TILE + k, custom_layer_load(t + (2 + e) * TILE + k) * custom_layer_load(t + (18 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_8_net_2_weight, 16, 1, t + 34 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v4_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v4_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v5_1 = v4_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v5_1);
        const custom_layer_lane v5_2 = v4_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v5_2);
        const custom_layer_lane v6 = v5_1 * s[31];
        custom_layer_store(t + 6 * TILE + k, v6);
    }
    custom_layer_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v7 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v9 = -(v7 * s[30]);
        custom_layer_store(t + 3 * TILE + k, v9);
    }
    custom_layer_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane v10 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v5_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = x1 * v10 - v5_2;
        custom_layer_store(t + 3 * TILE + k, v12);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v13_1 = v12 - s[24];
        custom_layer_store(t + 6 * TILE + k, v13_1);
        const custom_layer_lane v13_2 = x2 - s[25];
        custom_layer_store(t + 7 * TILE + k, v13_2);
        const custom_layer_lane v14_1 = v12 + s[24];
        custom_layer_store(t + 8 * TILE + k, v14_1);
        const custom_layer_lane v14_2 = x2 + s[25];
        custom_layer_store(t + 9 * TILE + k, v14_2);
        const custom_layer_lane v16_1 = v12 * s[26] + flow_7_c[0];
        custom_layer_store(t + 10 * TILE + k, v16_1);
        const custom_layer_lane v16_2 = x2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 11 * TILE + k, v16_2);
    }

    /* layer 7: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v17_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v17_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v20_1 = v12 + v17_1 * s[24] - v12;
        const custom_layer_lane v20_2 = x2 + v17_2 * s[25] - x2;
        const custom_layer_lane v13_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v13_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v25_1 = custom_layer_select_lt(custom_layer_set(0.0f), v20_1, v13_1, v12);
        custom_layer_store(t + 10 * TILE + k, v25_1);
        const custom_layer_lane v25_2 = custom_layer_select_lt(custom_layer_set(0.0f), v20_2, v13_2, x2);
        custom_layer_store(t + 11 * TILE + k, v25_2);
        const custom_layer_lane v14_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v14_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v26_1 = custom_layer_select_lt(custom_layer_set(0.0f), v20_1, v12, v14_1);
        custom_layer_store(t + 12 * TILE + k, v26_1);
        const custom_layer_lane v26_2 = custom_layer_select_lt(custom_layer_set(0.0f), v20_2, x2, v14_2);
        custom_layer_store(t + 13 * TILE + k, v26_2);
        const custom_layer_lane v28_1 = v12 - v20_1 / ((1.0f - v17_1 * v17_1) * s[28] + 1.0f);
        custom_layer_store(t + 14 * TILE + k, v28_1);
        const custom_layer_lane v28_2 = x2 - v20_2 / ((1.0f - v17_2 * v17_2) * s[29] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v28_2);
        const custom_layer_lane v29_1 = custom_layer_select_le(v25_1, v28_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 16 * TILE + k, v29_1);
        const custom_layer_lane v29_2 = custom_layer_select_le(v25_2, v28_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v29_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v28_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v26_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v28_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v30_1 = custom_layer_select_le(v28_1, v26_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v30_2 = custom_layer_select_le(v28_2, v26_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v29_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v29_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v25_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v25_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v34_1 = custom_layer_select_eq(v29_1 * v30_1, custom_layer_set(0.0f), (v25_1 + v26_1) * 0.5f, v28_1);
        custom_layer_store(t + 4 * TILE + k, v34_1);
        const custom_layer_lane v34_2 = custom_layer_select_eq(v29_2 * v30_2, custom_layer_set(0.0f), (v25_2 + v26_2) * 0.5f, v28_2);
        custom_layer_store(t + 5 * TILE + k, v34_2);
        const custom_layer_lane v36_1 = v34_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v36_1);
        const custom_layer_lane v36_2 = v34_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v36_2);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v37_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v37_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v34_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v34_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v40_1 = v34_1 + v37_1 * s[24] - v12;
        const custom_layer_lane v40_2 = v34_2 + v37_2 * s[25] - x2;
        const custom_layer_lane v25_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v25_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v45_1 = custom_layer_select_lt(custom_layer_set(0.0f), v40_1, v25_1, v34_1);
        custom_layer_store(t + 6 * TILE + k, v45_1);
        const custom_layer_lane v45_2 = custom_layer_select_lt(custom_layer_set(0.0f), v40_2, v25_2, v34_2);
        custom_layer_store(t + 7 * TILE + k, v45_2);
        const custom_layer_lane v26_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v46_1 = custom_layer_select_lt(custom_layer_set(0.0f), v40_1, v34_1, v26_1);
        custom_layer_store(t + 14 * TILE + k, v46_1);
        const custom_layer_lane v46_2 = custom_layer_select_lt(custom_layer_set(0.0f), v40_2, v34_2, v26_2);
        custom_layer_store(t + 15 * TILE + k, v46_2);
        const custom_layer_lane v48_1 = v34_1 - v40_1 / ((1.0f - v37_1 * v37_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v48_1);
        const custom_layer_lane v48_2 = v34_2 - v40_2 / ((1.0f - v37_2 * v37_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v48_2);
        const custom_layer_lane v49_1 = custom_layer_select_le(v45_1, v48_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v49_1);
        const custom_layer_lane v49_2 = custom_layer_select_le(v45_2, v48_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v49_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v48_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v46_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v48_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v46_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v50_1 = custom_layer_select_le(v48_1, v46_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v50_2 = custom_layer_select_le(v48_2, v46_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v49_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v49_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v45_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v45_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v54_1 = custom_layer_select_eq(v49_1 * v50_1, custom_layer_set(0.0f), (v45_1 + v46_1) * 0.5f, v48_1);
        custom_layer_store(t + 4 * TILE + k, v54_1);
        const custom_layer_lane v54_2 = custom_layer_select_eq(v49_2 * v50_2, custom_layer_set(0.0f), (v45_2 + v46_2) * 0.5f, v48_2);
        custom_layer_store(t + 5 * TILE + k, v54_2);
        const custom_layer_lane v56_1 = v54_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v56_1);
        const custom_layer_lane v56_2 = v54_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v56_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v57_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v57_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v54_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v54_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v60_1 = v54_1 + v57_1 * s[24] - v12;
        const custom_layer_lane v60_2 = v54_2 + v57_2 * s[25] - x2;
        const custom_layer_lane v45_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v45_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v65_1 = custom_layer_select_lt(custom_layer_set(0.0f), v60_1, v45_1, v54_1);
        custom_layer_store(t + 8 * TILE + k, v65_1);
        const custom_layer_lane v65_2 = custom_layer_select_lt(custom_layer_set(0.0f), v60_2, v45_2, v54_2);
        custom_layer_store(t + 9 * TILE + k, v65_2);
        const custom_layer_lane v46_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v46_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v66_1 = custom_layer_select_lt(custom_layer_set(0.0f), v60_1, v54_1, v46_1);
        custom_layer_store(t + 12 * TILE + k, v66_1);
        const custom_layer_lane v66_2 = custom_layer_select_lt(custom_layer_set(0.0f), v60_2, v54_2, v46_2);
        custom_layer_store(t + 13 * TILE + k, v66_2);
        const custom_layer_lane v68_1 = v54_1 - v60_1 / ((1.0f - v57_1 * v57_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v68_1);
        const custom_layer_lane v68_2 = v54_2 - v60_2 / ((1.0f - v57_2 * v57_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v68_2);
        const custom_layer_lane v69_1 = custom_layer_select_le(v65_1, v68_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v69_1);
        const custom_layer_lane v69_2 = custom_layer_select_le(v65_2, v68_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v69_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v68_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v66_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v68_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v70_1 = custom_layer_select_le(v68_1, v66_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v70_2 = custom_layer_select_le(v68_2, v66_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v69_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v69_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v65_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v65_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v74_1 = custom_layer_select_eq(v69_1 * v70_1, custom_layer_set(0.0f), (v65_1 + v66_1) * 0.5f, v68_1);
        custom_layer_store(t + 4 * TILE + k, v74_1);
        const custom_layer_lane v74_2 = custom_layer_select_eq(v69_2 * v70_2, custom_layer_set(0.0f), (v65_2 + v66_2) * 0.5f, v68_2);
        custom_layer_store(t + 5 * TILE + k, v74_2);
        const custom_layer_lane v76_1 = v74_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = v74_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v76_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v77_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v77_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v74_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v74_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v80_1 = v74_1 + v77_1 * s[24] - v12;
        const custom_layer_lane v80_2 = v74_2 + v77_2 * s[25] - x2;
        const custom_layer_lane v65_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v65_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v85_1 = custom_layer_select_lt(custom_layer_set(0.0f), v80_1, v65_1, v74_1);
        custom_layer_store(t + 6 * TILE + k, v85_1);
        const custom_layer_lane v85_2 = custom_layer_select_lt(custom_layer_set(0.0f), v80_2, v65_2, v74_2);
        custom_layer_store(t + 7 * TILE + k, v85_2);
        const custom_layer_lane v66_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v86_1 = custom_layer_select_lt(custom_layer_set(0.0f), v80_1, v74_1, v66_1);
        custom_layer_store(t + 14 * TILE + k, v86_1);
        const custom_layer_lane v86_2 = custom_layer_select_lt(custom_layer_set(0.0f), v80_2, v74_2, v66_2);
        custom_layer_store(t + 15 * TILE + k, v86_2);
        const custom_layer_lane v88_1 = v74_1 - v80_1 / ((1.0f - v77_1 * v77_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v88_1);
        const custom_layer_lane v88_2 = v74_2 - v80_2 / ((1.0f - v77_2 * v77_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v88_2);
        const custom_layer_lane v89_1 = custom_layer_select_le(v85_1, v88_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v89_1);
        const custom_layer_lane v89_2 = custom_layer_select_le(v85_2, v88_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v89_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v88_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v86_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v88_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v86_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v90_1 = custom_layer_select_le(v88_1, v86_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v90_2 = custom_layer_select_le(v88_2, v86_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v89_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v89_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v85_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v85_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v94_1 = custom_layer_select_eq(v89_1 * v90_1, custom_layer_set(0.0f), (v85_1 + v86_1) * 0.5f, v88_1);
        custom_layer_store(t + 4 * TILE + k, v94_1);
        const custom_layer_lane v94_2 = custom_layer_select_eq(v89_2 * v90_2, custom_layer_set(0.0f), (v85_2 + v86_2) * 0.5f, v88_2);
        custom_layer_store(t + 5 * TILE + k, v94_2);
        const custom_layer_lane v96_1 = v94_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v96_1);
        const custom_layer_lane v96_2 = v94_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v96_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v97_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v97_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v94_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v94_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v100_1 = v94_1 + v97_1 * s[24] - v12;
        const custom_layer_lane v100_2 = v94_2 + v97_2 * s[25] - x2;
        const custom_layer_lane v85_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v85_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v105_1 = custom_layer_select_lt(custom_layer_set(0.0f), v100_1, v85_1, v94_1);
        custom_layer_store(t + 8 * TILE + k, v105_1);
        const custom_layer_lane v105_2 = custom_layer_select_lt(custom_layer_set(0.0f), v100_2, v85_2, v94_2);
        custom_layer_store(t + 9 * TILE + k, v105_2);
        const custom_layer_lane v86_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v86_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v106_1 = custom_layer_select_lt(custom_layer_set(0.0f), v100_1, v94_1, v86_1);
        custom_layer_store(t + 12 * TILE + k, v106_1);
        const custom_layer_lane v106_2 = custom_layer_select_lt(custom_layer_set(0.0f), v100_2, v94_2, v86_2);
        custom_layer_store(t + 13 * TILE + k, v106_2);
        const custom_layer_lane v108_1 = v94_1 - v100_1 / ((1.0f - v97_1 * v97_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v108_1);
        const custom_layer_lane v108_2 = v94_2 - v100_2 / ((1.0f - v97_2 * v97_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v108_2);
        const custom_layer_lane v109_1 = custom_layer_select_le(v105_1, v108_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v109_1);
        const custom_layer_lane v109_2 = custom_layer_select_le(v105_2, v108_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v109_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v108_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v106_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v108_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v106_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v110_1 = custom_layer_select_le(v108_1, v106_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v110_2 = custom_layer_select_le(v108_2, v106_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v109_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v109_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v105_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v105_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v114_1 = custom_layer_select_eq(v109_1 * v110_1, custom_layer_set(0.0f), (v105_1 + v106_1) * 0.5f, v108_1);
        custom_layer_store(t + 4 * TILE + k, v114_1);
        const custom_layer_lane v114_2 = custom_layer_select_eq(v109_2 * v110_2, custom_layer_set(0.0f), (v105_2 + v106_2) * 0.5f, v108_2);
        custom_layer_store(t + 5 * TILE + k, v114_2);
        const custom_layer_lane v116_1 = v114_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v116_1);
        const custom_layer_lane v116_2 = v114_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v116_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v117_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v117_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v114_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v114_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v120_1 = v114_1 + v117_1 * s[24] - v12;
        const custom_layer_lane v120_2 = v114_2 + v117_2 * s[25] - x2;
        const custom_layer_lane v105_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v105_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v125_1 = custom_layer_select_lt(custom_layer_set(0.0f), v120_1, v105_1, v114_1);
        custom_layer_store(t + 6 * TILE + k, v125_1);
        const custom_layer_lane v125_2 = custom_layer_select_lt(custom_layer_set(0.0f), v120_2, v105_2, v114_2);
        custom_layer_store(t + 7 * TILE + k, v125_2);
        const custom_layer_lane v106_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v106_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v126_1 = custom_layer_select_lt(custom_layer_set(0.0f), v120_1, v114_1, v106_1);
        custom_layer_store(t + 14 * TILE + k, v126_1);
        const custom_layer_lane v126_2 = custom_layer_select_lt(custom_layer_set(0.0f), v120_2, v114_2, v106_2);
        custom_layer_store(t + 15 * TILE + k, v126_2);
        const custom_layer_lane v128_1 = v114_1 - v120_1 / ((1.0f - v117_1 * v117_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v128_1);
        const custom_layer_lane v128_2 = v114_2 - v120_2 / ((1.0f - v117_2 * v117_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v128_2);
        const custom_layer_lane v129_1 = custom_layer_select_le(v125_1, v128_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v129_1);
        const custom_layer_lane v129_2 = custom_layer_select_le(v125_2, v128_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v129_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v128_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v126_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v128_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v126_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v130_1 = custom_layer_select_le(v128_1, v126_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v130_2 = custom_layer_select_le(v128_2, v126_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v129_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v129_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v125_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v125_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v134_1 = custom_layer_select_eq(v129_1 * v130_1, custom_layer_set(0.0f), (v125_1 + v126_1) * 0.5f, v128_1);
        custom_layer_store(t + 4 * TILE + k, v134_1);
        const custom_layer_lane v134_2 = custom_layer_select_eq(v129_2 * v130_2, custom_layer_set(0.0f), (v125_2 + v126_2) * 0.5f, v128_2);
        custom_layer_store(t + 5 * TILE + k, v134_2);
        const custom_layer_lane v136_1 = v134_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v136_1);
        const custom_layer_lane v136_2 = v134_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v136_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v137_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v137_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v134_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v134_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v140_1 = v134_1 + v137_1 * s[24] - v12;
        const custom_layer_lane v140_2 = v134_2 + v137_2 * s[25] - x2;
        const custom_layer_lane v125_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v125_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v145_1 = custom_layer_select_lt(custom_layer_set(0.0f), v140_1, v125_1, v134_1);
        custom_layer_store(t + 8 * TILE + k, v145_1);
        const custom_layer_lane v145_2 = custom_layer_select_lt(custom_layer_set(0.0f), v140_2, v125_2, v134_2);
        custom_layer_store(t + 9 * TILE + k, v145_2);
        const custom_layer_lane v126_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v126_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v146_1 = custom_layer_select_lt(custom_layer_set(0.0f), v140_1, v134_1, v126_1);
        custom_layer_store(t + 12 * TILE + k, v146_1);
        const custom_layer_lane v146_2 = custom_layer_select_lt(custom_layer_set(0.0f), v140_2, v134_2, v126_2);
        custom_layer_store(t + 13 * TILE + k, v146_2);
        const custom_layer_lane v148_1 = v134_1 - v140_1 / ((1.0f - v137_1 * v137_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v148_1);
        const custom_layer_lane v148_2 = v134_2 - v140_2 / ((1.0f - v137_2 * v137_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v148_2);
        const custom_layer_lane v149_1 = custom_layer_select_le(v145_1, v148_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v149_1);
        const custom_layer_lane v149_2 = custom_layer_select_le(v145_2, v148_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v149_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v148_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v146_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v148_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v146_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v150_1 = custom_layer_select_le(v148_1, v146_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v150_2 = custom_layer_select_le(v148_2, v146_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v149_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v149_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v145_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v145_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v154_1 = custom_layer_select_eq(v149_1 * v150_1, custom_layer_set(0.0f), (v145_1 + v146_1) * 0.5f, v148_1);
        custom_layer_store(t + 4 * TILE + k, v154_1);
        const custom_layer_lane v154_2 = custom_layer_select_eq(v149_2 * v150_2, custom_layer_set(0.0f), (v145_2 + v146_2) * 0.5f, v148_2);
        custom_layer_store(t + 5 * TILE + k, v154_2);
        const custom_layer_lane v156_1 = v154_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v156_1);
        const custom_layer_lane v156_2 = v154_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v156_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v157_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v157_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v154_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v154_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v160_1 = v154_1 + v157_1 * s[24] - v12;
        const custom_layer_lane v160_2 = v154_2 + v157_2 * s[25] - x2;
        const custom_layer_lane v145_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v145_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v165_1 = custom_layer_select_lt(custom_layer_set(0.0f), v160_1, v145_1, v154_1);
        custom_layer_store(t + 6 * TILE + k, v165_1);
        const custom_layer_lane v165_2 = custom_layer_select_lt(custom_layer_set(0.0f), v160_2, v145_2, v154_2);
        custom_layer_store(t + 7 * TILE + k, v165_2);
        const custom_layer_lane v146_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v146_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v166_1 = custom_layer_select_lt(custom_layer_set(0.0f), v160_1, v154_1, v146_1);
        custom_layer_store(t + 14 * TILE + k, v166_1);
        const custom_layer_lane v166_2 = custom_layer_select_lt(custom_layer_set(0.0f), v160_2, v154_2, v146_2);
        custom_layer_store(t + 15 * TILE + k, v166_2);
        const custom_layer_lane v168_1 = v154_1 - v160_1 / ((1.0f - v157_1 * v157_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v168_1);
        const custom_layer_lane v168_2 = v154_2 - v160_2 / ((1.0f - v157_2 * v157_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v168_2);
        const custom_layer_lane v169_1 = custom_layer_select_le(v165_1, v168_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v169_1);
        const custom_layer_lane v169_2 = custom_layer_select_le(v165_2, v168_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v169_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v168_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v166_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v168_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v166_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v170_1 = custom_layer_select_le(v168_1, v166_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v170_2 = custom_layer_select_le(v168_2, v166_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v169_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v169_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v165_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v165_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v174_1 = custom_layer_select_eq(v169_1 * v170_1, custom_layer_set(0.0f), (v165_1 + v166_1) * 0.5f, v168_1);
        custom_layer_store(t + 4 * TILE + k, v174_1);
        const custom_layer_lane v174_2 = custom_layer_select_eq(v169_2 * v170_2, custom_layer_set(0.0f), (v165_2 + v166_2) * 0.5f, v168_2);
        custom_layer_store(t + 5 * TILE + k, v174_2);
        const custom_layer_lane v176_1 = v174_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v176_1);
        const custom_layer_lane v176_2 = v174_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v176_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v177_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v177_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v174_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v174_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v180_1 = v174_1 + v177_1 * s[24] - v12;
        const custom_layer_lane v180_2 = v174_2 + v177_2 * s[25] - x2;
        const custom_layer_lane v165_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v165_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v185_1 = custom_layer_select_lt(custom_layer_set(0.0f), v180_1, v165_1, v174_1);
        custom_layer_store(t + 8 * TILE + k, v185_1);
        const custom_layer_lane v185_2 = custom_layer_select_lt(custom_layer_set(0.0f), v180_2, v165_2, v174_2);
        custom_layer_store(t + 9 * TILE + k, v185_2);
        const custom_layer_lane v166_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v166_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v186_1 = custom_layer_select_lt(custom_layer_set(0.0f), v180_1, v174_1, v166_1);
        custom_layer_store(t + 12 * TILE + k, v186_1);
        const custom_layer_lane v186_2 = custom_layer_select_lt(custom_layer_set(0.0f), v180_2, v174_2, v166_2);
        custom_layer_store(t + 13 * TILE + k, v186_2);
        const custom_layer_lane v188_1 = v174_1 - v180_1 / ((1.0f - v177_1 * v177_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v188_1);
        const custom_layer_lane v188_2 = v174_2 - v180_2 / ((1.0f - v177_2 * v177_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v188_2);
        const custom_layer_lane v189_1 = custom_layer_select_le(v185_1, v188_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v189_1);
        const custom_layer_lane v189_2 = custom_layer_select_le(v185_2, v188_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v189_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v188_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v186_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v188_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v186_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v190_1 = custom_layer_select_le(v188_1, v186_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v190_2 = custom_layer_select_le(v188_2, v186_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v189_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v189_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v185_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v185_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v194_1 = custom_layer_select_eq(v189_1 * v190_1, custom_layer_set(0.0f), (v185_1 + v186_1) * 0.5f, v188_1);
        custom_layer_store(t + 4 * TILE + k, v194_1);
        const custom_layer_lane v194_2 = custom_layer_select_eq(v189_2 * v190_2, custom_layer_set(0.0f), (v185_2 + v186_2) * 0.5f, v188_2);
        custom_layer_store(t + 5 * TILE + k, v194_2);
        const custom_layer_lane v196_1 = v194_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v196_1);
        const custom_layer_lane v196_2 = v194_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v196_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v197_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v197_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v194_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v194_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v200_1 = v194_1 + v197_1 * s[24] - v12;
        const custom_layer_lane v200_2 = v194_2 + v197_2 * s[25] - x2;
        const custom_layer_lane v185_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v185_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v205_1 = custom_layer_select_lt(custom_layer_set(0.0f), v200_1, v185_1, v194_1);
        custom_layer_store(t + 6 * TILE + k, v205_1);
        const custom_layer_lane v205_2 = custom_layer_select_lt(custom_layer_set(0.0f), v200_2, v185_2, v194_2);
        custom_layer_store(t + 7 * TILE + k, v205_2);
        const custom_layer_lane v186_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v186_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v206_1 = custom_layer_select_lt(custom_layer_set(0.0f), v200_1, v194_1, v186_1);
        custom_layer_store(t + 14 * TILE + k, v206_1);
        const custom_layer_lane v206_2 = custom_layer_select_lt(custom_layer_set(0.0f), v200_2, v194_2, v186_2);
        custom_layer_store(t + 15 * TILE + k, v206_2);
        const custom_layer_lane v208_1 = v194_1 - v200_1 / ((1.0f - v197_1 * v197_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v208_1);
        const custom_layer_lane v208_2 = v194_2 - v200_2 / ((1.0f - v197_2 * v197_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v208_2);
        const custom_layer_lane v209_1 = custom_layer_select_le(v205_1, v208_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v209_1);
        const custom_layer_lane v209_2 = custom_layer_select_le(v205_2, v208_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v209_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v208_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v206_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v208_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v206_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v210_1 = custom_layer_select_le(v208_1, v206_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v210_2 = custom_layer_select_le(v208_2, v206_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v209_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v209_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v205_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v205_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v214_1 = custom_layer_select_eq(v209_1 * v210_1, custom_layer_set(0.0f), (v205_1 + v206_1) * 0.5f, v208_1);
        custom_layer_store(t + 4 * TILE + k, v214_1);
        const custom_layer_lane v214_2 = custom_layer_select_eq(v209_2 * v210_2, custom_layer_set(0.0f), (v205_2 + v206_2) * 0.5f, v208_2);
        custom_layer_store(t + 5 * TILE + k, v214_2);
        const custom_layer_lane v216_1 = v214_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v216_1);
        const custom_layer_lane v216_2 = v214_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v216_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v217_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v217_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v214_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v214_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v220_1 = v214_1 + v217_1 * s[24] - v12;
        const custom_layer_lane v220_2 = v214_2 + v217_2 * s[25] - x2;
        const custom_layer_lane v205_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v205_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v225_1 = custom_layer_select_lt(custom_layer_set(0.0f), v220_1, v205_1, v214_1);
        custom_layer_store(t + 8 * TILE + k, v225_1);
        const custom_layer_lane v225_2 = custom_layer_select_lt(custom_layer_set(0.0f), v220_2, v205_2, v214_2);
        custom_layer_store(t + 9 * TILE + k, v225_2);
        const custom_layer_lane v206_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v206_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v226_1 = custom_layer_select_lt(custom_layer_set(0.0f), v220_1, v214_1, v206_1);
        custom_layer_store(t + 12 * TILE + k, v226_1);
        const custom_layer_lane v226_2 = custom_layer_select_lt(custom_layer_set(0.0f), v220_2, v214_2, v206_2);
        custom_layer_store(t + 13 * TILE + k, v226_2);
        const custom_layer_lane v228_1 = v214_1 - v220_1 / ((1.0f - v217_1 * v217_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v228_1);
        const custom_layer_lane v228_2 = v214_2 - v220_2 / ((1.0f - v217_2 * v217_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v228_2);
        const custom_layer_lane v229_1 = custom_layer_select_le(v225_1, v228_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v229_1);
        const custom_layer_lane v229_2 = custom_layer_select_le(v225_2, v228_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v229_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v228_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v226_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v228_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v226_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v230_1 = custom_layer_select_le(v228_1, v226_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v230_2 = custom_layer_select_le(v228_2, v226_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v229_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v229_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v225_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v225_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v234_1 = custom_layer_select_eq(v229_1 * v230_1, custom_layer_set(0.0f), (v225_1 + v226_1) * 0.5f, v228_1);
        custom_layer_store(t + 4 * TILE + k, v234_1);
        const custom_layer_lane v234_2 = custom_layer_select_eq(v229_2 * v230_2, custom_layer_set(0.0f), (v225_2 + v226_2) * 0.5f, v228_2);
        custom_layer_store(t + 5 * TILE + k, v234_2);
        const custom_layer_lane v236_1 = v234_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v236_1);
        const custom_layer_lane v236_2 = v234_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v236_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v237_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v237_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v234_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v234_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v240_1 = v234_1 + v237_1 * s[24] - v12;
        const custom_layer_lane v240_2 = v234_2 + v237_2 * s[25] - x2;
        const custom_layer_lane v225_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v225_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v245_1 = custom_layer_select_lt(custom_layer_set(0.0f), v240_1, v225_1, v234_1);
        custom_layer_store(t + 6 * TILE + k, v245_1);
        const custom_layer_lane v245_2 = custom_layer_select_lt(custom_layer_set(0.0f), v240_2, v225_2, v234_2);
        custom_layer_store(t + 7 * TILE + k, v245_2);
        const custom_layer_lane v226_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v226_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v246_1 = custom_layer_select_lt(custom_layer_set(0.0f), v240_1, v234_1, v226_1);
        custom_layer_store(t + 14 * TILE + k, v246_1);
        const custom_layer_lane v246_2 = custom_layer_select_lt(custom_layer_set(0.0f), v240_2, v234_2, v226_2);
        custom_layer_store(t + 15 * TILE + k, v246_2);
        const custom_layer_lane v248_1 = v234_1 - v240_1 / ((1.0f - v237_1 * v237_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v248_1);
        const custom_layer_lane v248_2 = v234_2 - v240_2 / ((1.0f - v237_2 * v237_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v248_2);
        const custom_layer_lane v249_1 = custom_layer_select_le(v245_1, v248_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v249_1);
        const custom_layer_lane v249_2 = custom_layer_select_le(v245_2, v248_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v249_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v248_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v246_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v248_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v246_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v250_1 = custom_layer_select_le(v248_1, v246_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v250_2 = custom_layer_select_le(v248_2, v246_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v249_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v249_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v245_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v245_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_select_eq(v249_1 * v250_1, custom_layer_set(0.0f), (v245_1 + v246_1) * 0.5f, v248_1);
        custom_layer_store(t + 4 * TILE + k, v254_1);
        const custom_layer_lane v254_2 = custom_layer_select_eq(v249_2 * v250_2, custom_layer_set(0.0f), (v245_2 + v246_2) * 0.5f, v248_2);
        custom_layer_store(t + 5 * TILE + k, v254_2);
    }
#undef TILE
}

static CUSTOM_LAYER_PART void custom_layer_layers_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_5_c = params + 150; /* flow.5.c [2] */
    const float *flow_6_net_1_weight = params + 153; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 169; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 185; /* flow.6.net.2.weight [2, 16] */
    const float *flow_6_net_2_bias = params + 217; /* flow.6.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 6: coupling, inverse */
    custom_layer_matvec(t + 6 * TILE, flow_6_net_1_weight, 1, 1, t + 4 * TILE, flow_6_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 22 * TILE, t + 6 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (38 + e) * TILE + k, custom_layer_load(t + (6 + e) * TILE + k) * custom_layer_load(t + (22 + e) * TILE + k));
    custom_layer_matvec(t + 6 * TILE, flow_6_net_2_weight, 16, 1, t + 38 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v258_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v258_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v259_1 = v258_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 8 * TILE + k, v259_1);
        const custom_layer_lane v259_2 = v258_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 9 * TILE + k, v259_2);
        const custom_layer_lane v260 = v259_1 * s[23];
        custom_layer_store(t + 2 * TILE + k, v260);
    }
    custom_layer_each_tanh(t + 6 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v261 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v263 = -(v261 * s[22]);
        custom_layer_store(t + 2 * TILE + k, v263);
    }
    custom_layer_each_exp(t + 6 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v254_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v264 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v259_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v266 = v254_2 * v264 - v259_2;
        custom_layer_store(t + 2 * TILE + k, v266);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v267_1 = v254_1 - s[16];
        custom_layer_store(t + 10 * TILE + k, v267_1);
        const custom_layer_lane v267_2 = v266 - s[17];
        custom_layer_store(t + 11 * TILE + k, v267_2);
        const custom_layer_lane v268_1 = v254_1 + s[16];
        custom_layer_store(t + 12 * TILE + k, v268_1);
        const custom_layer_lane v268_2 = v266 + s[17];
        custom_layer_store(t + 13 * TILE + k, v268_2);
        const custom_layer_lane v270_1 = v254_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 14 * TILE + k, v270_1);
        const custom_layer_lane v270_2 = v266 * s[19] + flow_5_c[1];
        custom_layer_store(t + 15 * TILE + k, v270_2);
    }

    /* layer 5: bump, inverse */
    custom_layer_each_tanh(t + 6 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v271_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v271_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v274_1 = v254_1 + v271_1 * s[16] - v254_1;
        const custom_layer_lane v274_2 = v266 + v271_2 * s[17] - v266;
        const custom_layer_lane v267_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v267_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v279_1 = custom_layer_select_lt(custom_layer_set(0.0f), v274_1, v267_1, v254_1);
        custom_layer_store(t + 8 * TILE + k, v279_1);
        const custom_layer_lane v279_2 = custom_layer_select_lt(custom_layer_set(0.0f), v274_2, v267_2, v266);
        custom_layer_store(t + 9 * TILE + k, v279_2);
        const custom_layer_lane v268_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v268_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v280_1 = custom_layer_select_lt(custom_layer_set(0.0f), v274_1, v254_1, v268_1);
        custom_layer_store(t + 14 * TILE + k, v280_1);
        const custom_layer_lane v280_2 = custom_layer_select_lt(custom_layer_set(0.0f), v274_2, v266, v268_2);
        custom_layer_store(t + 15 * TILE + k, v280_2);
        const custom_layer_lane v282_1 = v254_1 - v274_1 / ((1.0f - v271_1 * v271_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v282_1);
        const custom_layer_lane v282_2 = v266 - v274_2 / ((1.0f - v271_2 * v271_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v282_2);
        const custom_layer_lane v283_1 = custom_layer_select_le(v279_1, v282_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v283_1);
        const custom_layer_lane v283_2 = custom_layer_select_le(v279_2, v282_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v283_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v282_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v280_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v282_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v280_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v284_1 = custom_layer_select_le(v282_1, v280_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v284_2 = custom_layer_select_le(v282_2, v280_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v283_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v283_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v279_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v279_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v288_1 = custom_layer_select_eq(v283_1 * v284_1, custom_layer_set(0.0f), (v279_1 + v280_1) * 0.5f, v282_1);
        custom_layer_store(t + 6 * TILE + k, v288_1);
        const custom_layer_lane v288_2 = custom_layer_select_eq(v283_2 * v284_2, custom_layer_set(0.0f), (v279_2 + v280_2) * 0.5f, v282_2);
        custom_layer_store(t + 7 * TILE + k, v288_2);
        const custom_layer_lane v290_1 = v288_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v290_1);
        const custom_layer_lane v290_2 = v288_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v290_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v291_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v291_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v288_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v288_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v294_1 = v288_1 + v291_1 * s[16] - v254_1;
        const custom_layer_lane v294_2 = v288_2 + v291_2 * s[17] - v266;
        const custom_layer_lane v279_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v279_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v299_1 = custom_layer_select_lt(custom_layer_set(0.0f), v294_1, v279_1, v288_1);
        custom_layer_store(t + 10 * TILE + k, v299_1);
        const custom_layer_lane v299_2 = custom_layer_select_lt(custom_layer_set(0.0f), v294_2, v279_2, v288_2);
        custom_layer_store(t + 11 * TILE + k, v299_2);
        const custom_layer_lane v280_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v280_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v300_1 = custom_layer_select_lt(custom_layer_set(0.0f), v294_1, v288_1, v280_1);
        custom_layer_store(t + 16 * TILE + k, v300_1);
        const custom_layer_lane v300_2 = custom_layer_select_lt(custom_layer_set(0.0f), v294_2, v288_2, v280_2);
        custom_layer_store(t + 17 * TILE + k, v300_2);
        const custom_layer_lane v302_1 = v288_1 - v294_1 / ((1.0f - v291_1 * v291_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v302_1);
        const custom_layer_lane v302_2 = v288_2 - v294_2 / ((1.0f - v291_2 * v291_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v302_2);
        const custom_layer_lane v303_1 = custom_layer_select_le(v299_1, v302_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v303_1);
        const custom_layer_lane v303_2 = custom_layer_select_le(v299_2, v302_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v303_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v302_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v300_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v302_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v300_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v304_1 = custom_layer_select_le(v302_1, v300_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v304_2 = custom_layer_select_le(v302_2, v300_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v303_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v303_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v299_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v299_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v308_1 = custom_layer_select_eq(v303_1 * v304_1, custom_layer_set(0.0f), (v299_1 + v300_1) * 0.5f, v302_1);
        custom_layer_store(t + 6 * TILE + k, v308_1);
        const custom_layer_lane v308_2 = custom_layer_select_eq(v303_2 * v304_2, custom_layer_set(0.0f), (v299_2 + v300_2) * 0.5f, v302_2);
        custom_layer_store(t + 7 * TILE + k, v308_2);
        const custom_layer_lane v310_1 = v308_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v310_1);
        const custom_layer_lane v310_2 = v308_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v310_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v311_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v311_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v308_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v308_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v314_1 = v308_1 + v311_1 * s[16] - v254_1;
        const custom_layer_lane v314_2 = v308_2 + v311_2 * s[17] - v266;
        const custom_layer_lane v299_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v299_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v319_1 = custom_layer_select_lt(custom_layer_set(0.0f), v314_1, v299_1, v308_1);
        custom_layer_store(t + 8 * TILE + k, v319_1);
        const custom_layer_lane v319_2 = custom_layer_select_lt(custom_layer_set(0.0f), v314_2, v299_2, v308_2);
        custom_layer_store(t + 9 * TILE + k, v319_2);
        const custom_layer_lane v300_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v300_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v320_1 = custom_layer_select_lt(custom_layer_set(0.0f), v314_1, v308_1, v300_1);
        custom_layer_store(t + 14 * TILE + k, v320_1);
        const custom_layer_lane v320_2 = custom_layer_select_lt(custom_layer_set(0.0f), v314_2, v308_2, v300_2);
        custom_layer_store(t + 15 * TILE + k, v320_2);
        const custom_layer_lane v322_1 = v308_1 - v314_1 / ((1.0f - v311_1 * v311_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v322_1);
        const custom_layer_lane v322_2 = v308_2 - v314_2 / ((1.0f - v311_2 * v311_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v322_2);
        const custom_layer_lane v323_1 = custom_layer_select_le(v319_1, v322_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v323_1);
        const custom_layer_lane v323_2 = custom_layer_select_le(v319_2, v322_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v323_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v322_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v320_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v322_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v320_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v324_1 = custom_layer_select_le(v322_1, v320_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v324_2 = custom_layer_select_le(v322_2, v320_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v323_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v323_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v319_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v319_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v328_1 = custom_layer_select_eq(v323_1 * v324_1, custom_layer_set(0.0f), (v319_1 + v320_1) * 0.5f, v322_1);
        custom_layer_store(t + 6 * TILE + k, v328_1);
        const custom_layer_lane v328_2 = custom_layer_select_eq(v323_2 * v324_2, custom_layer_set(0.0f), (v319_2 + v320_2) * 0.5f, v322_2);
        custom_layer_store(t + 7 * TILE + k, v328_2);
        const custom_layer_lane v330_1 = v328_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v330_1);
        const custom_layer_lane v330_2 = v328_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v330_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v331_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v331_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v328_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v328_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v334_1 = v328_1 + v331_1 * s[16] - v254_1;
        const custom_layer_lane v334_2 = v328_2 + v331_2 * s[17] - v266;
        const custom_layer_lane v319_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v319_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v339_1 = custom_layer_select_lt(custom_layer_set(0.0f), v334_1, v319_1, v328_1);
        custom_layer_store(t + 10 * TILE + k, v339_1);
        const custom_layer_lane v339_2 = custom_layer_select_lt(custom_layer_set(0.0f), v334_2, v319_2, v328_2);
        custom_layer_store(t + 11 * TILE + k, v339_2);
        const custom_layer_lane v320_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v320_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v340_1 = custom_layer_select_lt(custom_layer_set(0.0f), v334_1, v328_1, v320_1);
        custom_layer_store(t + 16 * TILE + k, v340_1);
        const custom_layer_lane v340_2 = custom_layer_select_lt(custom_layer_set(0.0f), v334_2, v328_2, v320_2);
        custom_layer_store(t + 17 * TILE + k, v340_2);
        const custom_layer_lane v342_1 = v328_1 - v334_1 / ((1.0f - v331_1 * v331_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v342_1);
        const custom_layer_lane v342_2 = v328_2 - v334_2 / ((1.0f - v331_2 * v331_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v342_2);
        const custom_layer_lane v343_1 = custom_layer_select_le(v339_1, v342_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v343_1);
        const custom_layer_lane v343_2 = custom_layer_select_le(v339_2, v342_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v343_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v342_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v340_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v342_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v340_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v344_1 = custom_layer_select_le(v342_1, v340_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v344_2 = custom_layer_select_le(v342_2, v340_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v343_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v343_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v339_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v339_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v348_1 = custom_layer_select_eq(v343_1 * v344_1, custom_layer_set(0.0f), (v339_1 + v340_1) * 0.5f, v342_1);
        custom_layer_store(t + 6 * TILE + k, v348_1);
        const custom_layer_lane v348_2 = custom_layer_select_eq(v343_2 * v344_2, custom_layer_set(0.0f), (v339_2 + v340_2) * 0.5f, v342_2);
        custom_layer_store(t + 7 * TILE + k, v348_2);
        const custom_layer_lane v350_1 = v348_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v350_1);
        const custom_layer_lane v350_2 = v348_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v350_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v351_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v351_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v348_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v348_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v354_1 = v348_1 + v351_1 * s[16] - v254_1;
        const custom_layer_lane v354_2 = v348_2 + v351_2 * s[17] - v266;
        const custom_layer_lane v339_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v339_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v359_1 = custom_layer_select_lt(custom_layer_set(0.0f), v354_1, v339_1, v348_1);
        custom_layer_store(t + 8 * TILE + k, v359_1);
        const custom_layer_lane v359_2 = custom_layer_select_lt(custom_layer_set(0.0f), v354_2, v339_2, v348_2);
        custom_layer_store(t + 9 * TILE + k, v359_2);
        const custom_layer_lane v340_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v340_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v360_1 = custom_layer_select_lt(custom_layer_set(0.0f), v354_1, v348_1, v340_1);
        custom_layer_store(t + 14 * TILE + k, v360_1);
        const custom_layer_lane v360_2 = custom_layer_select_lt(custom_layer_set(0.0f), v354_2, v348_2, v340_2);
        custom_layer_store(t + 15 * TILE + k, v360_2);
        const custom_layer_lane v362_1 = v348_1 - v354_1 / ((1.0f - v351_1 * v351_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v362_1);
        const custom_layer_lane v362_2 = v348_2 - v354_2 / ((1.0f - v351_2 * v351_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v362_2);
        const custom_layer_lane v363_1 = custom_layer_select_le(v359_1, v362_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v363_1);
        const custom_layer_lane v363_2 = custom_layer_select_le(v359_2, v362_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v363_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v362_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v360_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v362_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v360_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v364_1 = custom_layer_select_le(v362_1, v360_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v364_2 = custom_layer_select_le(v362_2, v360_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v363_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v363_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v359_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v359_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v368_1 = custom_layer_select_eq(v363_1 * v364_1, custom_layer_set(0.0f), (v359_1 + v360_1) * 0.5f, v362_1);
        custom_layer_store(t + 6 * TILE + k, v368_1);
        const custom_layer_lane v368_2 = custom_layer_select_eq(v363_2 * v364_2, custom_layer_set(0.0f), (v359_2 + v360_2) * 0.5f, v362_2);
        custom_layer_store(t + 7 * TILE + k, v368_2);
        const custom_layer_lane v370_1 = v368_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v370_1);
        const custom_layer_lane v370_2 = v368_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v370_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v371_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v371_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v368_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v368_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v374_1 = v368_1 + v371_1 * s[16] - v254_1;
        const custom_layer_lane v374_2 = v368_2 + v371_2 * s[17] - v266;
        const custom_layer_lane v359_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v359_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v379_1 = custom_layer_select_lt(custom_layer_set(0.0f), v374_1, v359_1, v368_1);
        custom_layer_store(t + 10 * TILE + k, v379_1);
        const custom_layer_lane v379_2 = custom_layer_select_lt(custom_layer_set(0.0f), v374_2, v359_2, v368_2);
        custom_layer_store(t + 11 * TILE + k, v379_2);
        const custom_layer_lane v360_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v360_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v380_1 = custom_layer_select_lt(custom_layer_set(0.0f), v374_1, v368_1, v360_1);
        custom_layer_store(t + 16 * TILE + k, v380_1);
        const custom_layer_lane v380_2 = custom_layer_select_lt(custom_layer_set(0.0f), v374_2, v368_2, v360_2);
        custom_layer_store(t + 17 * TILE + k, v380_2);
        const custom_layer_lane v382_1 = v368_1 - v374_1 / ((1.0f - v371_1 * v371_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v382_1);
        const custom_layer_lane v382_2 = v368_2 - v374_2 / ((1.0f - v371_2 * v371_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v382_2);
        const custom_layer_lane v383_1 = custom_layer_select_le(v379_1, v382_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v383_1);
        const custom_layer_lane v383_2 = custom_layer_select_le(v379_2, v382_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v383_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v382_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v380_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v382_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v380_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v384_1 = custom_layer_select_le(v382_1, v380_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v384_2 = custom_layer_select_le(v382_2, v380_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v383_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v383_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v379_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v379_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v388_1 = custom_layer_select_eq(v383_1 * v384_1, custom_layer_set(0.0f), (v379_1 + v380_1) * 0.5f, v382_1);
        custom_layer_store(t + 6 * TILE + k, v388_1);
        const custom_layer_lane v388_2 = custom_layer_select_eq(v383_2 * v384_2, custom_layer_set(0.0f), (v379_2 + v380_2) * 0.5f, v382_2);
        custom_layer_store(t + 7 * TILE + k, v388_2);
        const custom_layer_lane v390_1 = v388_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v390_1);
        const custom_layer_lane v390_2 = v388_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v390_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v391_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v391_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v388_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v388_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v394_1 = v388_1 + v391_1 * s[16] - v254_1;
        const custom_layer_lane v394_2 = v388_2 + v391_2 * s[17] - v266;
        const custom_layer_lane v379_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v379_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v399_1 = custom_layer_select_lt(custom_layer_set(0.0f), v394_1, v379_1, v388_1);
        custom_layer_store(t + 8 * TILE + k, v399_1);
        const custom_layer_lane v399_2 = custom_layer_select_lt(custom_layer_set(0.0f), v394_2, v379_2, v388_2);
        custom_layer_store(t + 9 * TILE + k, v399_2);
        const custom_layer_lane v380_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v380_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v400_1 = custom_layer_select_lt(custom_layer_set(0.0f), v394_1, v388_1, v380_1);
        custom_layer_store(t + 14 * TILE + k, v400_1);
        const custom_layer_lane v400_2 = custom_layer_select_lt(custom_layer_set(0.0f), v394_2, v388_2, v380_2);
        custom_layer_store(t + 15 * TILE + k, v400_2);
        const custom_layer_lane v402_1 = v388_1 - v394_1 / ((1.0f - v391_1 * v391_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v402_1);
        const custom_layer_lane v402_2 = v388_2 - v394_2 / ((1.0f - v391_2 * v391_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v402_2);
        const custom_layer_lane v403_1 = custom_layer_select_le(v399_1, v402_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v403_1);
        const custom_layer_lane v403_2 = custom_layer_select_le(v399_2, v402_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v403_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v402_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v400_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v402_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v400_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v404_1 = custom_layer_select_le(v402_1, v400_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v404_2 = custom_layer_select_le(v402_2, v400_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v403_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v403_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v399_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v399_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v408_1 = custom_layer_select_eq(v403_1 * v404_1, custom_layer_set(0.0f), (v399_1 + v400_1) * 0.5f, v402_1);
        custom_layer_store(t + 6 * TILE + k, v408_1);
        const custom_layer_lane v408_2 = custom_layer_select_eq(v403_2 * v404_2, custom_layer_set(0.0f), (v399_2 + v400_2) * 0.5f, v402_2);
        custom_layer_store(t + 7 * TILE + k, v408_2);
        const custom_layer_lane v410_1 = v408_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v410_1);
        const custom_layer_lane v410_2 = v408_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v410_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v411_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v411_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v408_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v408_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v414_1 = v408_1 + v411_1 * s[16] - v254_1;
        const custom_layer_lane v414_2 = v408_2 + v411_2 * s[17] - v266;
        const custom_layer_lane v399_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v399_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v419_1 = custom_layer_select_lt(custom_layer_set(0.0f), v414_1, v399_1, v408_1);
        custom_layer_store(t + 10 * TILE + k, v419_1);
        const custom_layer_lane v419_2 = custom_layer_select_lt(custom_layer_set(0.0f), v414_2, v399_2, v408_2);
        custom_layer_store(t + 11 * TILE + k, v419_2);
        const custom_layer_lane v400_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v400_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v420_1 = custom_layer_select_lt(custom_layer_set(0.0f), v414_1, v408_1, v400_1);
        custom_layer_store(t + 16 * TILE + k, v420_1);
        const custom_layer_lane v420_2 = custom_layer_select_lt(custom_layer_set(0.0f), v414_2, v408_2, v400_2);
        custom_layer_store(t + 17 * TILE + k, v420_2);
        const custom_layer_lane v422_1 = v408_1 - v414_1 / ((1.0f - v411_1 * v411_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v422_1);
        const custom_layer_lane v422_2 = v408_2 - v414_2 / ((1.0f - v411_2 * v411_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v422_2);
        const custom_layer_lane v423_1 = custom_layer_select_le(v419_1, v422_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v423_1);
        const custom_layer_lane v423_2 = custom_layer_select_le(v419_2, v422_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v423_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v422_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v420_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v422_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v420_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v424_1 = custom_layer_select_le(v422_1, v420_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v424_2 = custom_layer_select_le(v422_2, v420_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v423_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v423_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v419_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v419_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v428_1 = custom_layer_select_eq(v423_1 * v424_1, custom_layer_set(0.0f), (v419_1 + v420_1) * 0.5f, v422_1);
        custom_layer_store(t + 6 * TILE + k, v428_1);
        const custom_layer_lane v428_2 = custom_layer_select_eq(v423_2 * v424_2, custom_layer_set(0.0f), (v419_2 + v420_2) * 0.5f, v422_2);
        custom_layer_store(t + 7 * TILE + k, v428_2);
        const custom_layer_lane v430_1 = v428_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v430_1);
        const custom_layer_lane v430_2 = v428_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v430_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v431_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v431_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v428_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v428_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v434_1 = v428_1 + v431_1 * s[16] - v254_1;
        const custom_layer_lane v434_2 = v428_2 + v431_2 * s[17] - v266;
        const custom_layer_lane v419_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v419_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v439_1 = custom_layer_select_lt(custom_layer_set(0.0f), v434_1, v419_1, v428_1);
        custom_layer_store(t + 8 * TILE + k, v439_1);
        const custom_layer_lane v439_2 = custom_layer_select_lt(custom_layer_set(0.0f), v434_2, v419_2, v428_2);
        custom_layer_store(t + 9 * TILE + k, v439_2);
        const custom_layer_lane v420_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v420_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v440_1 = custom_layer_select_lt(custom_layer_set(0.0f), v434_1, v428_1, v420_1);
        custom_layer_store(t + 14 * TILE + k, v440_1);
        const custom_layer_lane v440_2 = custom_layer_select_lt(custom_layer_set(0.0f), v434_2, v428_2, v420_2);
        custom_layer_store(t + 15 * TILE + k, v440_2);
        const custom_layer_lane v442_1 = v428_1 - v434_1 / ((1.0f - v431_1 * v431_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v442_1);
        const custom_layer_lane v442_2 = v428_2 - v434_2 / ((1.0f - v431_2 * v431_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v442_2);
        const custom_layer_lane v443_1 = custom_layer_select_le(v439_1, v442_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v443_1);
        const custom_layer_lane v443_2 = custom_layer_select_le(v439_2, v442_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v443_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v442_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v440_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v442_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v440_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v444_1 = custom_layer_select_le(v442_1, v440_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v444_2 = custom_layer_select_le(v442_2, v440_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v443_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v443_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v439_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v439_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v448_1 = custom_layer_select_eq(v443_1 * v444_1, custom_layer_set(0.0f), (v439_1 + v440_1) * 0.5f, v442_1);
        custom_layer_store(t + 6 * TILE + k, v448_1);
        const custom_layer_lane v448_2 = custom_layer_select_eq(v443_2 * v444_2, custom_layer_set(0.0f), (v439_2 + v440_2) * 0.5f, v442_2);
        custom_layer_store(t + 7 * TILE + k, v448_2);
        const custom_layer_lane v450_1 = v448_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v450_1);
        const custom_layer_lane v450_2 = v448_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v450_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v451_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v451_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v448_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v448_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v454_1 = v448_1 + v451_1 * s[16] - v254_1;
        const custom_layer_lane v454_2 = v448_2 + v451_2 * s[17] - v266;
        const custom_layer_lane v439_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v439_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v459_1 = custom_layer_select_lt(custom_layer_set(0.0f), v454_1, v439_1, v448_1);
        custom_layer_store(t + 10 * TILE + k, v459_1);
        const custom_layer_lane v459_2 = custom_layer_select_lt(custom_layer_set(0.0f), v454_2, v439_2, v448_2);
        custom_layer_store(t + 11 * TILE + k, v459_2);
        const custom_layer_lane v440_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v440_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v460_1 = custom_layer_select_lt(custom_layer_set(0.0f), v454_1, v448_1, v440_1);
        custom_layer_store(t + 16 * TILE + k, v460_1);
        const custom_layer_lane v460_2 = custom_layer_select_lt(custom_layer_set(0.0f), v454_2, v448_2, v440_2);
        custom_layer_store(t + 17 * TILE + k, v460_2);
        const custom_layer_lane v462_1 = v448_1 - v454_1 / ((1.0f - v451_1 * v451_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v462_1);
        const custom_layer_lane v462_2 = v448_2 - v454_2 / ((1.0f - v451_2 * v451_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v462_2);
        const custom_layer_lane v463_1 = custom_layer_select_le(v459_1, v462_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v463_1);
        const custom_layer_lane v463_2 = custom_layer_select_le(v459_2, v462_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v463_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v462_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v460_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v462_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v460_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v464_1 = custom_layer_select_le(v462_1, v460_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v464_2 = custom_layer_select_le(v462_2, v460_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v463_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v463_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v459_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v459_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v468_1 = custom_layer_select_eq(v463_1 * v464_1, custom_layer_set(0.0f), (v459_1 + v460_1) * 0.5f, v462_1);
        custom_layer_store(t + 6 * TILE + k, v468_1);
        const custom_layer_lane v468_2 = custom_layer_select_eq(v463_2 * v464_2, custom_layer_set(0.0f), (v459_2 + v460_2) * 0.5f, v462_2);
        custom_layer_store(t + 7 * TILE + k, v468_2);
        const custom_layer_lane v470_1 = v468_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v470_1);
        const custom_layer_lane v470_2 = v468_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v470_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v471_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v471_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v468_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v468_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v474_1 = v468_1 + v471_1 * s[16] - v254_1;
        const custom_layer_lane v474_2 = v468_2 + v471_2 * s[17] - v266;
        const custom_layer_lane v459_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v459_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v479_1 = custom_layer_select_lt(custom_layer_set(0.0f), v474_1, v459_1, v468_1);
        custom_layer_store(t + 8 * TILE + k, v479_1);
        const custom_layer_lane v479_2 = custom_layer_select_lt(custom_layer_set(0.0f), v474_2, v459_2, v468_2);
        custom_layer_store(t + 9 * TILE + k, v479_2);
        const custom_layer_lane v460_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v460_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v480_1 = custom_layer_select_lt(custom_layer_set(0.0f), v474_1, v468_1, v460_1);
        custom_layer_store(t + 14 * TILE + k, v480_1);
        const custom_layer_lane v480_2 = custom_layer_select_lt(custom_layer_set(0.0f), v474_2, v468_2, v460_2);
        custom_layer_store(t + 15 * TILE + k, v480_2);
        const custom_layer_lane v482_1 = v468_1 - v474_1 / ((1.0f - v471_1 * v471_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v482_1);
        const custom_layer_lane v482_2 = v468_2 - v474_2 / ((1.0f - v471_2 * v471_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v482_2);
        const custom_layer_lane v483_1 = custom_layer_select_le(v479_1, v482_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v483_1);
        const custom_layer_lane v483_2 = custom_layer_select_le(v479_2, v482_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v483_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v482_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v480_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v482_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v480_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v484_1 = custom_layer_select_le(v482_1, v480_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v484_2 = custom_layer_select_le(v482_2, v480_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v483_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v483_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v479_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v479_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v488_1 = custom_layer_select_eq(v483_1 * v484_1, custom_layer_set(0.0f), (v479_1 + v480_1) * 0.5f, v482_1);
        custom_layer_store(t + 6 * TILE + k, v488_1);
        const custom_layer_lane v488_2 = custom_layer_select_eq(v483_2 * v484_2, custom_layer_set(0.0f), (v479_2 + v480_2) * 0.5f, v482_2);
        custom_layer_store(t + 7 * TILE + k, v488_2);
        const custom_layer_lane v490_1 = v488_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v490_1);
        const custom_layer_lane v490_2 = v488_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v490_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v491_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v491_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v488_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v488_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v254_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v494_1 = v488_1 + v491_1 * s[16] - v254_1;
        const custom_layer_lane v494_2 = v488_2 + v491_2 * s[17] - v266;
        const custom_layer_lane v479_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v479_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v499_1 = custom_layer_select_lt(custom_layer_set(0.0f), v494_1, v479_1, v488_1);
        custom_layer_store(t + 10 * TILE + k, v499_1);
        const custom_layer_lane v499_2 = custom_layer_select_lt(custom_layer_set(0.0f), v494_2, v479_2, v488_2);
        custom_layer_store(t + 11 * TILE + k, v499_2);
        const custom_layer_lane v480_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v480_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v500_1 = custom_layer_select_lt(custom_layer_set(0.0f), v494_1, v488_1, v480_1);
        custom_layer_store(t + 16 * TILE + k, v500_1);
        const custom_layer_lane v500_2 = custom_layer_select_lt(custom_layer_set(0.0f), v494_2, v488_2, v480_2);
        custom_layer_store(t + 17 * TILE + k, v500_2);
        const custom_layer_lane v502_1 = v488_1 - v494_1 / ((1.0f - v491_1 * v491_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v502_1);
        const custom_layer_lane v502_2 = v488_2 - v494_2 / ((1.0f - v491_2 * v491_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v502_2);
        const custom_layer_lane v503_1 = custom_layer_select_le(v499_1, v502_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v503_1);
        const custom_layer_lane v503_2 = custom_layer_select_le(v499_2, v502_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v503_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v502_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v500_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v502_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v500_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v504_1 = custom_layer_select_le(v502_1, v500_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v504_2 = custom_layer_select_le(v502_2, v500_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v503_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v503_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v499_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v499_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v508_1 = custom_layer_select_eq(v503_1 * v504_1, custom_layer_set(0.0f), (v499_1 + v500_1) * 0.5f, v502_1);
        custom_layer_store(t + 6 * TILE + k, v508_1);
        const custom_layer_lane v508_2 = custom_layer_select_eq(v503_2 * v504_2, custom_layer_set(0.0f), (v499_2 + v500_2) * 0.5f, v502_2);
        custom_layer_store(t + 7 * TILE + k, v508_2);
    }
#undef TILE
}

static CUSTOM_LAYER_PART void custom_layer_layers_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_3_c = params + 77; /* flow.3.c [2] */
    const float *flow_4_net_1_weight = params + 80; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 96; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 112; /* flow.4.net.2.weight [2, 16] */
    const float *flow_4_net_2_bias = params + 144; /* flow.4.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 4: coupling, inverse */
    custom_layer_matvec(t + 8 * TILE, flow_4_net_1_weight, 1, 1, t + 7 * TILE, flow_4_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 24 * TILE, t + 8 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (40 + e) * TILE + k, custom_layer_load(t + (8 + e) * TILE + k) * custom_layer_load(t + (24 + e) * TILE + k));
    custom_layer_matvec(t + 8 * TILE, flow_4_net_2_weight, 16, 1, t + 40 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v512_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v512_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v513_1 = v512_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 10 * TILE + k, v513_1);
        const custom_layer_lane v513_2 = v512_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 11 * TILE + k, v513_2);
        const custom_layer_lane v514 = v513_1 * s[15];
        custom_layer_store(t + 12 * TILE + k, v514);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v515 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v517 = -(v515 * s[14]);
        custom_layer_store(t + 9 * TILE + k, v517);
    }
    custom_layer_each_exp(t + 8 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v508_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v518 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v513_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = v508_1 * v518 - v513_2;
        custom_layer_store(t + 9 * TILE + k, v520);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_1 = v520 - s[8];
        custom_layer_store(t + 12 * TILE + k, v521_1);
        const custom_layer_lane v521_2 = v508_2 - s[9];
        custom_layer_store(t + 13 * TILE + k, v521_2);
        const custom_layer_lane v522_1 = v520 + s[8];
        custom_layer_store(t + 14 * TILE + k, v522_1);
        const custom_layer_lane v522_2 = v508_2 + s[9];
        custom_layer_store(t + 15 * TILE + k, v522_2);
        const custom_layer_lane v524_1 = v520 * s[10] + flow_3_c[0];
        custom_layer_store(t + 16 * TILE + k, v524_1);
        const custom_layer_lane v524_2 = v508_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 17 * TILE + k, v524_2);
    }

    /* layer 3: bump, inverse */
    custom_layer_each_tanh(t + 10 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v525_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v525_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v528_1 = v520 + v525_1 * s[8] - v520;
        const custom_layer_lane v528_2 = v508_2 + v525_2 * s[9] - v508_2;
        const custom_layer_lane v521_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v533_1 = custom_layer_select_lt(custom_layer_set(0.0f), v528_1, v521_1, v520);
        custom_layer_store(t + 16 * TILE + k, v533_1);
        const custom_layer_lane v533_2 = custom_layer_select_lt(custom_layer_set(0.0f), v528_2, v521_2, v508_2);
        custom_layer_store(t + 17 * TILE + k, v533_2);
        const custom_layer_lane v522_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v522_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v534_1 = custom_layer_select_lt(custom_layer_set(0.0f), v528_1, v520, v522_1);
        custom_layer_store(t + 18 * TILE + k, v534_1);
        const custom_layer_lane v534_2 = custom_layer_select_lt(custom_layer_set(0.0f), v528_2, v508_2, v522_2);
        custom_layer_store(t + 19 * TILE + k, v534_2);
        const custom_layer_lane v536_1 = v520 - v528_1 / ((1.0f - v525_1 * v525_1) * s[12] + 1.0f);
        custom_layer_store(t + 20 * TILE + k, v536_1);
        const custom_layer_lane v536_2 = v508_2 - v528_2 / ((1.0f - v525_2 * v525_2) * s[13] + 1.0f);
        custom_layer_store(t + 21 * TILE + k, v536_2);
        const custom_layer_lane v537_1 = custom_layer_select_le(v533_1, v536_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 22 * TILE + k, v537_1);
        const custom_layer_lane v537_2 = custom_layer_select_le(v533_2, v536_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 23 * TILE + k, v537_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v536_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v534_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v536_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v534_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v538_1 = custom_layer_select_le(v536_1, v534_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v538_2 = custom_layer_select_le(v536_2, v534_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v537_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v537_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v533_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v533_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v542_1 = custom_layer_select_eq(v537_1 * v538_1, custom_layer_set(0.0f), (v533_1 + v534_1) * 0.5f, v536_1);
        custom_layer_store(t + 10 * TILE + k, v542_1);
        const custom_layer_lane v542_2 = custom_layer_select_eq(v537_2 * v538_2, custom_layer_set(0.0f), (v533_2 + v534_2) * 0.5f, v536_2);
        custom_layer_store(t + 11 * TILE + k, v542_2);
        const custom_layer_lane v544_1 = v542_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v544_1);
        const custom_layer_lane v544_2 = v542_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v544_2);
    }
    custom_layer_each_tanh(t + 14 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v545_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v545_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v542_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v542_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v548_1 = v542_1 + v545_1 * s[8] - v520;
        const custom_layer_lane v548_2 = v542_2 + v545_2 * s[9] - v508_2;
        const custom_layer_lane v533_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v533_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v553_1 = custom_layer_select_lt(custom_layer_set(0.0f), v548_1, v533_1, v542_1);
        custom_layer_store(t + 12 * TILE + k, v553_1);
        const custom_layer_lane v553_2 = custom_layer_select_lt(custom_layer_set(0.0f), v548_2, v533_2, v542_2);
        custom_layer_store(t + 13 * TILE + k, v553_2);
        const custom_layer_lane v534_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v534_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v554_1 = custom_layer_select_lt(custom_layer_set(0.0f), v548_1, v542_1, v534_1);
        custom_layer_store(t + 20 * TILE + k, v554_1);
        const custom_layer_lane v554_2 = custom_layer_select_lt(custom_layer_set(0.0f), v548_2, v542_2, v534_2);
        custom_layer_store(t + 21 * TILE + k, v554_2);
        const custom_layer_lane v556_1 = v542_1 - v548_1 / ((1.0f - v545_1 * v545_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v556_1);
        const custom_layer_lane v556_2 = v542_2 - v548_2 / ((1.0f - v545_2 * v545_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v556_2);
        const custom_layer_lane v557_1 = custom_layer_select_le(v553_1, v556_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v557_1);
        const custom_layer_lane v557_2 = custom_layer_select_le(v553_2, v556_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v557_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v556_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v554_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v556_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v554_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v558_1 = custom_layer_select_le(v556_1, v554_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v558_2 = custom_layer_select_le(v556_2, v554_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v557_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v557_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v553_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v553_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v562_1 = custom_layer_select_eq(v557_1 * v558_1, custom_layer_set(0.0f), (v553_1 + v554_1) * 0.5f, v556_1);
        custom_layer_store(t + 10 * TILE + k, v562_1);
        const custom_layer_lane v562_2 = custom_layer_select_eq(v557_2 * v558_2, custom_layer_set(0.0f), (v553_2 + v554_2) * 0.5f, v556_2);
        custom_layer_store(t + 11 * TILE + k, v562_2);
        const custom_layer_lane v564_1 = v562_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 14 * TILE + k, v564_1);
        const custom_layer_lane v564_2 = v562_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 15 * TILE + k, v564_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v565_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v565_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v562_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v562_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v568_1 = v562_1 + v565_1 * s[8] - v520;
        const custom_layer_lane v568_2 = v562_2 + v565_2 * s[9] - v508_2;
        const custom_layer_lane v553_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v553_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v573_1 = custom_layer_select_lt(custom_layer_set(0.0f), v568_1, v553_1, v562_1);
        custom_layer_store(t + 14 * TILE + k, v573_1);
        const custom_layer_lane v573_2 = custom_layer_select_lt(custom_layer_set(0.0f), v568_2, v553_2, v562_2);
        custom_layer_store(t + 15 * TILE + k, v573_2);
        const custom_layer_lane v554_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v554_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v574_1 = custom_layer_select_lt(custom_layer_set(0.0f), v568_1, v562_1, v554_1);
        custom_layer_store(t + 18 * TILE + k, v574_1);
        const custom_layer_lane v574_2 = custom_layer_select_lt(custom_layer_set(0.0f), v568_2, v562_2, v554_2);
        custom_layer_store(t + 19 * TILE + k, v574_2);
        const custom_layer_lane v576_1 = v562_1 - v568_1 / ((1.0f - v565_1 * v565_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v576_1);
        const custom_layer_lane v576_2 = v562_2 - v568_2 / ((1.0f - v565_2 * v565_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v576_2);
        const custom_layer_lane v577_1 = custom_layer_select_le(v573_1, v576_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v577_1);
        const custom_layer_lane v577_2 = custom_layer_select_le(v573_2, v576_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v577_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v576_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v574_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v576_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v574_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v578_1 = custom_layer_select_le(v576_1, v574_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v578_2 = custom_layer_select_le(v576_2, v574_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v577_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v577_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v573_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v573_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v582_1 = custom_layer_select_eq(v577_1 * v578_1, custom_layer_set(0.0f), (v573_1 + v574_1) * 0.5f, v576_1);
        custom_layer_store(t + 10 * TILE + k, v582_1);
        const custom_layer_lane v582_2 = custom_layer_select_eq(v577_2 * v578_2, custom_layer_set(0.0f), (v573_2 + v574_2) * 0.5f, v576_2);
        custom_layer_store(t + 11 * TILE + k, v582_2);
        const custom_layer_lane v584_1 = v582_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v584_1);
        const custom_layer_lane v584_2 = v582_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v584_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v585_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v585_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v582_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v582_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v588_1 = v582_1 + v585_1 * s[8] - v520;
        const custom_layer_lane v588_2 = v582_2 + v585_2 * s[9] - v508_2;
        const custom_layer_lane v573_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v573_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v593_1 = custom_layer_select_lt(custom_layer_set(0.0f), v588_1, v573_1, v582_1);
        custom_layer_store(t + 12 * TILE + k, v593_1);
        const custom_layer_lane v593_2 = custom_layer_select_lt(custom_layer_set(0.0f), v588_2, v573_2, v582_2);
        custom_layer_store(t + 13 * TILE + k, v593_2);
        const custom_layer_lane v574_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v574_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v594_1 = custom_layer_select_lt(custom_layer_set(0.0f), v588_1, v582_1, v574_1);
        custom_layer_store(t + 20 * TILE + k, v594_1);
        const custom_layer_lane v594_2 = custom_layer_select_lt(custom_layer_set(0.0f), v588_2, v582_2, v574_2);
        custom_layer_store(t + 21 * TILE + k, v594_2);
        const custom_layer_lane v596_1 = v582_1 - v588_1 / ((1.0f - v585_1 * v585_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v596_1);
        const custom_layer_lane v596_2 = v582_2 - v588_2 / ((1.0f - v585_2 * v585_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v596_2);
        const custom_layer_lane v597_1 = custom_layer_select_le(v593_1, v596_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v597_1);
        const custom_layer_lane v597_2 = custom_layer_select_le(v593_2, v596_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v597_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v596_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v594_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v596_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v594_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v598_1 = custom_layer_select_le(v596_1, v594_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v598_2 = custom_layer_select_le(v596_2, v594_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v597_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v597_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v593_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v593_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v602_1 = custom_layer_select_eq(v597_1 * v598_1, custom_layer_set(0.0f), (v593_1 + v594_1) * 0.5f, v596_1);
        custom_layer_store(t + 10 * TILE + k, v602_1);
        const custom_layer_lane v602_2 = custom_layer_select_eq(v597_2 * v598_2, custom_layer_set(0.0f), (v593_2 + v594_2) * 0.5f, v596_2);
        custom_layer_store(t + 11 * TILE + k, v602_2);
        const custom_layer_lane v604_1 = v602_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 14 * TILE + k, v604_1);
        const custom_layer_lane v604_2 = v602_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 15 * TILE + k, v604_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v605_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v605_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v602_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v602_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v608_1 = v602_1 + v605_1 * s[8] - v520;
        const custom_layer_lane v608_2 = v602_2 + v605_2 * s[9] - v508_2;
        const custom_layer_lane v593_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v593_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v613_1 = custom_layer_select_lt(custom_layer_set(0.0f), v608_1, v593_1, v602_1);
        custom_layer_store(t + 14 * TILE + k, v613_1);
        const custom_layer_lane v613_2 = custom_layer_select_lt(custom_layer_set(0.0f), v608_2, v593_2, v602_2);
        custom_layer_store(t + 15 * TILE + k, v613_2);
        const custom_layer_lane v594_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v594_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v614_1 = custom_layer_select_lt(custom_layer_set(0.0f), v608_1, v602_1, v594_1);
        custom_layer_store(t + 18 * TILE + k, v614_1);
        const custom_layer_lane v614_2 = custom_layer_select_lt(custom_layer_set(0.0f), v608_2, v602_2, v594_2);
        custom_layer_store(t + 19 * TILE + k, v614_2);
        const custom_layer_lane v616_1 = v602_1 - v608_1 / ((1.0f - v605_1 * v605_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v616_1);
        const custom_layer_lane v616_2 = v602_2 - v608_2 / ((1.0f - v605_2 * v605_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v616_2);
        const custom_layer_lane v617_1 = custom_layer_select_le(v613_1, v616_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v617_1);
        const custom_layer_lane v617_2 = custom_layer_select_le(v613_2, v616_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v617_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v616_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v614_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v616_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v614_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v618_1 = custom_layer_select_le(v616_1, v614_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v618_2 = custom_layer_select_le(v616_2, v614_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v617_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v617_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v613_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v613_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v622_1 = custom_layer_select_eq(v617_1 * v618_1, custom_layer_set(0.0f), (v613_1 + v614_1) * 0.5f, v616_1);
        custom_layer_store(t + 10 * TILE + k, v622_1);
        const custom_layer_lane v622_2 = custom_layer_select_eq(v617_2 * v618_2, custom_layer_set(0.0f), (v613_2 + v614_2) * 0.5f, v616_2);
        custom_layer_store(t + 11 * TILE + k, v622_2);
        const custom_layer_lane v624_1 = v622_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v624_1);
        const custom_layer_lane v624_2 = v622_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v624_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v625_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v625_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v622_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v622_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v628_1 = v622_1 + v625_1 * s[8] - v520;
        const custom_layer_lane v628_2 = v622_2 + v625_2 * s[9] - v508_2;
        const custom_layer_lane v613_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v613_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v633_1 = custom_layer_select_lt(custom_layer_set(0.0f), v628_1, v613_1, v622_1);
        custom_layer_store(t + 12 * TILE + k, v633_1);
        const custom_layer_lane v633_2 = custom_layer_select_lt(custom_layer_set(0.0f), v628_2, v613_2, v622_2);
        custom_layer_store(t + 13 * TILE + k, v633_2);
        const custom_layer_lane v614_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v614_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v634_1 = custom_layer_select_lt(custom_layer_set(0.0f), v628_1, v622_1, v614_1);
        custom_layer_store(t + 20 * TILE + k, v634_1);
        const custom_layer_lane v634_2 = custom_layer_select_lt(custom_layer_set(0.0f), v628_2, v622_2, v614_2);
        custom_layer_store(t + 21 * TILE + k, v634_2);
        const custom_layer_lane v636_1 = v622_1 - v628_1 / ((1.0f - v625_1 * v625_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v636_1);
        const custom_layer_lane v636_2 = v622_2 - v628_2 / ((1.0f - v625_2 * v625_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v636_2);
        const custom_layer_lane v637_1 = custom_layer_select_le(v633_1, v636_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v637_1);
        const custom_layer_lane v637_2 = custom_layer_select_le(v633_2, v636_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v637_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v636_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v634_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v636_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v634_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v638_1 = custom_layer_select_le(v636_1, v634_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v638_2 = custom_layer_select_le(v636_2, v634_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v637_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v637_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v633_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v633_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v642_1 = custom_layer_select_eq(v637_1 * v638_1, custom_layer_set(0.0f), (v633_1 + v634_1) * 0.5f, v636_1);
        custom_layer_store(t + 10 * TILE + k, v642_1);
        const custom_layer_lane v642_2 = custom_layer_select_eq(v637_2 * v638_2, custom_layer_set(0.0f), (v633_2 + v634_2) * 0.5f, v636_2);
        custom_layer_store(t + 11 * TILE + k, v642_2);
        const custom_layer_lane v644_1 = v642_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 14 * TILE + k, v644_1);
        const custom_layer_lane v644_2 = v642_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 15 * TILE + k, v644_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v645_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v645_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v642_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v642_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v648_1 = v642_1 + v645_1 * s[8] - v520;
        const custom_layer_lane v648_2 = v642_2 + v645_2 * s[9] - v508_2;
        const custom_layer_lane v633_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v633_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v653_1 = custom_layer_select_lt(custom_layer_set(0.0f), v648_1, v633_1, v642_1);
        custom_layer_store(t + 14 * TILE + k, v653_1);
        const custom_layer_lane v653_2 = custom_layer_select_lt(custom_layer_set(0.0f), v648_2, v633_2, v642_2);
        custom_layer_store(t + 15 * TILE + k, v653_2);
        const custom_layer_lane v634_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v634_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v654_1 = custom_layer_select_lt(custom_layer_set(0.0f), v648_1, v642_1, v634_1);
        custom_layer_store(t + 18 * TILE + k, v654_1);
        const custom_layer_lane v654_2 = custom_layer_select_lt(custom_layer_set(0.0f), v648_2, v642_2, v634_2);
        custom_layer_store(t + 19 * TILE + k, v654_2);
        const custom_layer_lane v656_1 = v642_1 - v648_1 / ((1.0f - v645_1 * v645_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v656_1);
        const custom_layer_lane v656_2 = v642_2 - v648_2 / ((1.0f - v645_2 * v645_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v656_2);
        const custom_layer_lane v657_1 = custom_layer_select_le(v653_1, v656_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v657_1);
        const custom_layer_lane v657_2 = custom_layer_select_le(v653_2, v656_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v657_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v656_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v654_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v656_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v654_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v658_1 = custom_layer_select_le(v656_1, v654_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v658_2 = custom_layer_select_le(v656_2, v654_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v657_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v657_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v653_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v653_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v662_1 = custom_layer_select_eq(v657_1 * v658_1, custom_layer_set(0.0f), (v653_1 + v654_1) * 0.5f, v656_1);
        custom_layer_store(t + 10 * TILE + k, v662_1);
        const custom_layer_lane v662_2 = custom_layer_select_eq(v657_2 * v658_2, custom_layer_set(0.0f), (v653_2 + v654_2) * 0.5f, v656_2);
        custom_layer_store(t + 11 * TILE + k, v662_2);
        const custom_layer_lane v664_1 = v662_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v664_1);
        const custom_layer_lane v664_2 = v662_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v664_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v665_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v665_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v662_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v662_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v668_1 = v662_1 + v665_1 * s[8] - v520;
        const custom_layer_lane v668_2 = v662_2 + v665_2 * s[9] - v508_2;
        const custom_layer_lane v653_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v653_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v673_1 = custom_layer_select_lt(custom_layer_set(0.0f), v668_1, v653_1, v662_1);
        custom_layer_store(t + 12 * TILE + k, v673_1);
        const custom_layer_lane v673_2 = custom_layer_select_lt(custom_layer_set(0.0f), v668_2, v653_2, v662_2);
        custom_layer_store(t + 13 * TILE + k, v673_2);
        const custom_layer_lane v654_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v654_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v674_1 = custom_layer_select_lt(custom_layer_set(0.0f), v668_1, v662_1, v654_1);
        custom_layer_store(t + 20 * TILE + k, v674_1);
        const custom_layer_lane v674_2 = custom_layer_select_lt(custom_layer_set(0.0f), v668_2, v662_2, v654_2);
        custom_layer_store(t + 21 * TILE + k, v674_2);
        const custom_layer_lane v676_1 = v662_1 - v668_1 / ((1.0f - v665_1 * v665_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v676_1);
        const custom_layer_lane v676_2 = v662_2 - v668_2 / ((1.0f - v665_2 * v665_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v676_2);
        const custom_layer_lane v677_1 = custom_layer_select_le(v673_1, v676_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v677_1);
        const custom_layer_lane v677_2 = custom_layer_select_le(v673_2, v676_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v677_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v676_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v674_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v676_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v674_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v678_1 = custom_layer_select_le(v676_1, v674_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v678_2 = custom_layer_select_le(v676_2, v674_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v677_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v677_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v673_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v673_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v682_1 = custom_layer_select_eq(v677_1 * v678_1, custom_layer_set(0.0f), (v673_1 + v674_1) * 0.5f, v676_1);
        custom_layer_store(t + 10 * TILE + k, v682_1);
        const custom_layer_lane v682_2 = custom_layer_select_eq(v677_2 * v678_2, custom_layer_set(0.0f), (v673_2 + v674_2) * 0.5f, v676_2);
        custom_layer_store(t + 11 * TILE + k, v682_2);
        const custom_layer_lane v684_1 = v682_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 14 * TILE + k, v684_1);
        const custom_layer_lane v684_2 = v682_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 15 * TILE + k, v684_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v685_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v685_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v682_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v682_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v688_1 = v682_1 + v685_1 * s[8] - v520;
        const custom_layer_lane v688_2 = v682_2 + v685_2 * s[9] - v508_2;
        const custom_layer_lane v673_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v673_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v693_1 = custom_layer_select_lt(custom_layer_set(0.0f), v688_1, v673_1, v682_1);
        custom_layer_store(t + 14 * TILE + k, v693_1);
        const custom_layer_lane v693_2 = custom_layer_select_lt(custom_layer_set(0.0f), v688_2, v673_2, v682_2);
        custom_layer_store(t + 15 * TILE + k, v693_2);
        const custom_layer_lane v674_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v674_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v694_1 = custom_layer_select_lt(custom_layer_set(0.0f), v688_1, v682_1, v674_1);
        custom_layer_store(t + 18 * TILE + k, v694_1);
        const custom_layer_lane v694_2 = custom_layer_select_lt(custom_layer_set(0.0f), v688_2, v682_2, v674_2);
        custom_layer_store(t + 19 * TILE + k, v694_2);
        const custom_layer_lane v696_1 = v682_1 - v688_1 / ((1.0f - v685_1 * v685_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v696_1);
        const custom_layer_lane v696_2 = v682_2 - v688_2 / ((1.0f - v685_2 * v685_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v696_2);
        const custom_layer_lane v697_1 = custom_layer_select_le(v693_1, v696_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v697_1);
        const custom_layer_lane v697_2 = custom_layer_select_le(v693_2, v696_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v697_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v696_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v694_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v696_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v694_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v698_1 = custom_layer_select_le(v696_1, v694_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v698_2 = custom_layer_select_le(v696_2, v694_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v697_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v697_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v693_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v693_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v702_1 = custom_layer_select_eq(v697_1 * v698_1, custom_layer_set(0.0f), (v693_1 + v694_1) * 0.5f, v696_1);
        custom_layer_store(t + 10 * TILE + k, v702_1);
        const custom_layer_lane v702_2 = custom_layer_select_eq(v697_2 * v698_2, custom_layer_set(0.0f), (v693_2 + v694_2) * 0.5f, v696_2);
        custom_layer_store(t + 11 * TILE + k, v702_2);
        const custom_layer_lane v704_1 = v702_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v704_1);
        const custom_layer_lane v704_2 = v702_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v704_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v705_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v705_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v702_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v702_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v708_1 = v702_1 + v705_1 * s[8] - v520;
        const custom_layer_lane v708_2 = v702_2 + v705_2 * s[9] - v508_2;
        const custom_layer_lane v693_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v693_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v713_1 = custom_layer_select_lt(custom_layer_set(0.0f), v708_1, v693_1, v702_1);
        custom_layer_store(t + 12 * TILE + k, v713_1);
        const custom_layer_lane v713_2 = custom_layer_select_lt(custom_layer_set(0.0f), v708_2, v693_2, v702_2);
        custom_layer_store(t + 13 * TILE + k, v713_2);
        const custom_layer_lane v694_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v694_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v714_1 = custom_layer_select_lt(custom_layer_set(0.0f), v708_1, v702_1, v694_1);
        custom_layer_store(t + 20 * TILE + k, v714_1);
        const custom_layer_lane v714_2 = custom_layer_select_lt(custom_layer_set(0.0f), v708_2, v702_2, v694_2);
        custom_layer_store(t + 21 * TILE + k, v714_2);
        const custom_layer_lane v716_1 = v702_1 - v708_1 / ((1.0f - v705_1 * v705_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v716_1);
        const custom_layer_lane v716_2 = v702_2 - v708_2 / ((1.0f - v705_2 * v705_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v716_2);
        const custom_layer_lane v717_1 = custom_layer_select_le(v713_1, v716_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v717_1);
        const custom_layer_lane v717_2 = custom_layer_select_le(v713_2, v716_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v717_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v716_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v714_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v716_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v714_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v718_1 = custom_layer_select_le(v716_1, v714_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v718_2 = custom_layer_select_le(v716_2, v714_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v717_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v717_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v713_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v713_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v722_1 = custom_layer_select_eq(v717_1 * v718_1, custom_layer_set(0.0f), (v713_1 + v714_1) * 0.5f, v716_1);
        custom_layer_store(t + 10 * TILE + k, v722_1);
        const custom_layer_lane v722_2 = custom_layer_select_eq(v717_2 * v718_2, custom_layer_set(0.0f), (v713_2 + v714_2) * 0.5f, v716_2);
        custom_layer_store(t + 11 * TILE + k, v722_2);
        const custom_layer_lane v724_1 = v722_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 14 * TILE + k, v724_1);
        const custom_layer_lane v724_2 = v722_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 15 * TILE + k, v724_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v725_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v725_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v722_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v722_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v728_1 = v722_1 + v725_1 * s[8] - v520;
        const custom_layer_lane v728_2 = v722_2 + v725_2 * s[9] - v508_2;
        const custom_layer_lane v713_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v713_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v733_1 = custom_layer_select_lt(custom_layer_set(0.0f), v728_1, v713_1, v722_1);
        custom_layer_store(t + 14 * TILE + k, v733_1);
        const custom_layer_lane v733_2 = custom_layer_select_lt(custom_layer_set(0.0f), v728_2, v713_2, v722_2);
        custom_layer_store(t + 15 * TILE + k, v733_2);
        const custom_layer_lane v714_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v714_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v734_1 = custom_layer_select_lt(custom_layer_set(0.0f), v728_1, v722_1, v714_1);
        custom_layer_store(t + 18 * TILE + k, v734_1);
        const custom_layer_lane v734_2 = custom_layer_select_lt(custom_layer_set(0.0f), v728_2, v722_2, v714_2);
        custom_layer_store(t + 19 * TILE + k, v734_2);
        const custom_layer_lane v736_1 = v722_1 - v728_1 / ((1.0f - v725_1 * v725_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v736_1);
        const custom_layer_lane v736_2 = v722_2 - v728_2 / ((1.0f - v725_2 * v725_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v736_2);
        const custom_layer_lane v737_1 = custom_layer_select_le(v733_1, v736_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v737_1);
        const custom_layer_lane v737_2 = custom_layer_select_le(v733_2, v736_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v737_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v736_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v734_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v736_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v734_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v738_1 = custom_layer_select_le(v736_1, v734_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v738_2 = custom_layer_select_le(v736_2, v734_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v737_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v737_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v733_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v733_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v742_1 = custom_layer_select_eq(v737_1 * v738_1, custom_layer_set(0.0f), (v733_1 + v734_1) * 0.5f, v736_1);
        custom_layer_store(t + 10 * TILE + k, v742_1);
        const custom_layer_lane v742_2 = custom_layer_select_eq(v737_2 * v738_2, custom_layer_set(0.0f), (v733_2 + v734_2) * 0.5f, v736_2);
        custom_layer_store(t + 11 * TILE + k, v742_2);
        const custom_layer_lane v744_1 = v742_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v744_1);
        const custom_layer_lane v744_2 = v742_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v744_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v745_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v745_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v742_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v742_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v520 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v508_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v748_1 = v742_1 + v745_1 * s[8] - v520;
        const custom_layer_lane v748_2 = v742_2 + v745_2 * s[9] - v508_2;
        const custom_layer_lane v733_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v733_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v753_1 = custom_layer_select_lt(custom_layer_set(0.0f), v748_1, v733_1, v742_1);
        custom_layer_store(t + 12 * TILE + k, v753_1);
        const custom_layer_lane v753_2 = custom_layer_select_lt(custom_layer_set(0.0f), v748_2, v733_2, v742_2);
        custom_layer_store(t + 13 * TILE + k, v753_2);
        const custom_layer_lane v734_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v734_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v754_1 = custom_layer_select_lt(custom_layer_set(0.0f), v748_1, v742_1, v734_1);
        custom_layer_store(t + 20 * TILE + k, v754_1);
        const custom_layer_lane v754_2 = custom_layer_select_lt(custom_layer_set(0.0f), v748_2, v742_2, v734_2);
        custom_layer_store(t + 21 * TILE + k, v754_2);
        const custom_layer_lane v756_1 = v742_1 - v748_1 / ((1.0f - v745_1 * v745_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v756_1);
        const custom_layer_lane v756_2 = v742_2 - v748_2 / ((1.0f - v745_2 * v745_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v756_2);
        const custom_layer_lane v757_1 = custom_layer_select_le(v753_1, v756_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v757_1);
        const custom_layer_lane v757_2 = custom_layer_select_le(v753_2, v756_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v757_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v756_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v754_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v756_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v754_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v758_1 = custom_layer_select_le(v756_1, v754_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v758_2 = custom_layer_select_le(v756_2, v754_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v757_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v757_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v753_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v753_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_select_eq(v757_1 * v758_1, custom_layer_set(0.0f), (v753_1 + v754_1) * 0.5f, v756_1);
        custom_layer_store(t + 10 * TILE + k, v762_1);
        const custom_layer_lane v762_2 = custom_layer_select_eq(v757_2 * v758_2, custom_layer_set(0.0f), (v753_2 + v754_2) * 0.5f, v756_2);
        custom_layer_store(t + 11 * TILE + k, v762_2);
    }
#undef TILE
}

static CUSTOM_LAYER_PART void custom_layer_layers_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_c = params + 4; /* flow.1.c [2] */
    const float *flow_2_net_1_weight = params + 7; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 23; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 39; /* flow.2.net.2.weight [2, 16] */
    const float *flow_2_net_2_bias = params + 71; /* flow.2.net.2.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 2: coupling, inverse */
    custom_layer_matvec(t + 12 * TILE, flow_2_net_1_weight, 1, 1, t + 10 * TILE, flow_2_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 28 * TILE, t + 12 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (44 + e) * TILE + k, custom_layer_load(t + (12 + e) * TILE + k) * custom_layer_load(t + (28 + e) * TILE + k));
    custom_layer_matvec(t + 12 * TILE, flow_2_net_2_weight, 16, 1, t + 44 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v766_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v766_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v767_1 = v766_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 14 * TILE + k, v767_1);
        const custom_layer_lane v767_2 = v766_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 15 * TILE + k, v767_2);
        const custom_layer_lane v768 = v767_1 * s[7];
        custom_layer_store(t + 8 * TILE + k, v768);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v769 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v771 = -(v769 * s[6]);
        custom_layer_store(t + 8 * TILE + k, v771);
    }
    custom_layer_each_exp(t + 12 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v762_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v772 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v767_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v774 = v762_2 * v772 - v767_2;
        custom_layer_store(t + 8 * TILE + k, v774);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v775_1 = v762_1 - s[0];
        custom_layer_store(t + 16 * TILE + k, v775_1);
        const custom_layer_lane v775_2 = v774 - s[1];
        custom_layer_store(t + 17 * TILE + k, v775_2);
        const custom_layer_lane v776_1 = v762_1 + s[0];
        custom_layer_store(t + 18 * TILE + k, v776_1);
        const custom_layer_lane v776_2 = v774 + s[1];
        custom_layer_store(t + 19 * TILE + k, v776_2);
        const custom_layer_lane v778_1 = v762_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 20 * TILE + k, v778_1);
        const custom_layer_lane v778_2 = v774 * s[3] + flow_1_c[1];
        custom_layer_store(t + 21 * TILE + k, v778_2);
    }

    /* layer 1: bump, inverse */
    custom_layer_each_tanh(t + 12 * TILE, t + 20 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v779_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v779_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v782_1 = v762_1 + v779_1 * s[0] - v762_1;
        const custom_layer_lane v782_2 = v774 + v779_2 * s[1] - v774;
        const custom_layer_lane v775_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v775_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_select_lt(custom_layer_set(0.0f), v782_1, v775_1, v762_1);
        custom_layer_store(t + 14 * TILE + k, v787_1);
        const custom_layer_lane v787_2 = custom_layer_select_lt(custom_layer_set(0.0f), v782_2, v775_2, v774);
        custom_layer_store(t + 15 * TILE + k, v787_2);
        const custom_layer_lane v776_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v776_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v788_1 = custom_layer_select_lt(custom_layer_set(0.0f), v782_1, v762_1, v776_1);
        custom_layer_store(t + 20 * TILE + k, v788_1);
        const custom_layer_lane v788_2 = custom_layer_select_lt(custom_layer_set(0.0f), v782_2, v774, v776_2);
        custom_layer_store(t + 21 * TILE + k, v788_2);
        const custom_layer_lane v790_1 = v762_1 - v782_1 / ((1.0f - v779_1 * v779_1) * s[4] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v790_1);
        const custom_layer_lane v790_2 = v774 - v782_2 / ((1.0f - v779_2 * v779_2) * s[5] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v790_2);
        const custom_layer_lane v791_1 = custom_layer_select_le(v787_1, v790_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v791_1);
        const custom_layer_lane v791_2 = custom_layer_select_le(v787_2, v790_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v791_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v790_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v788_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v790_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v788_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v792_1 = custom_layer_select_le(v790_1, v788_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v792_2 = custom_layer_select_le(v790_2, v788_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v791_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v791_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v787_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v796_1 = custom_layer_select_eq(v791_1 * v792_1, custom_layer_set(0.0f), (v787_1 + v788_1) * 0.5f, v790_1);
        custom_layer_store(t + 12 * TILE + k, v796_1);
        const custom_layer_lane v796_2 = custom_layer_select_eq(v791_2 * v792_2, custom_layer_set(0.0f), (v787_2 + v788_2) * 0.5f, v790_2);
        custom_layer_store(t + 13 * TILE + k, v796_2);
        const custom_layer_lane v798_1 = v796_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v798_1);
        const custom_layer_lane v798_2 = v796_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v798_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v799_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v799_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v796_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v796_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v802_1 = v796_1 + v799_1 * s[0] - v762_1;
        const custom_layer_lane v802_2 = v796_2 + v799_2 * s[1] - v774;
        const custom_layer_lane v787_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v787_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v807_1 = custom_layer_select_lt(custom_layer_set(0.0f), v802_1, v787_1, v796_1);
        custom_layer_store(t + 16 * TILE + k, v807_1);
        const custom_layer_lane v807_2 = custom_layer_select_lt(custom_layer_set(0.0f), v802_2, v787_2, v796_2);
        custom_layer_store(t + 17 * TILE + k, v807_2);
        const custom_layer_lane v788_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v788_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v808_1 = custom_layer_select_lt(custom_layer_set(0.0f), v802_1, v796_1, v788_1);
        custom_layer_store(t + 22 * TILE + k, v808_1);
        const custom_layer_lane v808_2 = custom_layer_select_lt(custom_layer_set(0.0f), v802_2, v796_2, v788_2);
        custom_layer_store(t + 23 * TILE + k, v808_2);
        const custom_layer_lane v810_1 = v796_1 - v802_1 / ((1.0f - v799_1 * v799_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v810_1);
        const custom_layer_lane v810_2 = v796_2 - v802_2 / ((1.0f - v799_2 * v799_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v810_2);
        const custom_layer_lane v811_1 = custom_layer_select_le(v807_1, v810_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v811_1);
        const custom_layer_lane v811_2 = custom_layer_select_le(v807_2, v810_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v811_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v810_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v808_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v810_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v808_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v812_1 = custom_layer_select_le(v810_1, v808_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v812_2 = custom_layer_select_le(v810_2, v808_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v811_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v811_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v807_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v807_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v816_1 = custom_layer_select_eq(v811_1 * v812_1, custom_layer_set(0.0f), (v807_1 + v808_1) * 0.5f, v810_1);
        custom_layer_store(t + 12 * TILE + k, v816_1);
        const custom_layer_lane v816_2 = custom_layer_select_eq(v811_2 * v812_2, custom_layer_set(0.0f), (v807_2 + v808_2) * 0.5f, v810_2);
        custom_layer_store(t + 13 * TILE + k, v816_2);
        const custom_layer_lane v818_1 = v816_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 14 * TILE + k, v818_1);
        const custom_layer_lane v818_2 = v816_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 15 * TILE + k, v818_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v819_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v819_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v816_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v816_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v822_1 = v816_1 + v819_1 * s[0] - v762_1;
        const custom_layer_lane v822_2 = v816_2 + v819_2 * s[1] - v774;
        const custom_layer_lane v807_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v807_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v827_1 = custom_layer_select_lt(custom_layer_set(0.0f), v822_1, v807_1, v816_1);
        custom_layer_store(t + 14 * TILE + k, v827_1);
        const custom_layer_lane v827_2 = custom_layer_select_lt(custom_layer_set(0.0f), v822_2, v807_2, v816_2);
        custom_layer_store(t + 15 * TILE + k, v827_2);
        const custom_layer_lane v808_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v808_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v828_1 = custom_layer_select_lt(custom_layer_set(0.0f), v822_1, v816_1, v808_1);
        custom_layer_store(t + 20 * TILE + k, v828_1);
        const custom_layer_lane v828_2 = custom_layer_select_lt(custom_layer_set(0.0f), v822_2, v816_2, v808_2);
        custom_layer_store(t + 21 * TILE + k, v828_2);
        const custom_layer_lane v830_1 = v816_1 - v822_1 / ((1.0f - v819_1 * v819_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v830_1);
        const custom_layer_lane v830_2 = v816_2 - v822_2 / ((1.0f - v819_2 * v819_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v830_2);
        const custom_layer_lane v831_1 = custom_layer_select_le(v827_1, v830_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v831_1);
        const custom_layer_lane v831_2 = custom_layer_select_le(v827_2, v830_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v831_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v830_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v828_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v830_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v828_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v832_1 = custom_layer_select_le(v830_1, v828_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v832_2 = custom_layer_select_le(v830_2, v828_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v831_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v831_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v827_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v827_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v836_1 = custom_layer_select_eq(v831_1 * v832_1, custom_layer_set(0.0f), (v827_1 + v828_1) * 0.5f, v830_1);
        custom_layer_store(t + 12 * TILE + k, v836_1);
        const custom_layer_lane v836_2 = custom_layer_select_eq(v831_2 * v832_2, custom_layer_set(0.0f), (v827_2 + v828_2) * 0.5f, v830_2);
        custom_layer_store(t + 13 * TILE + k, v836_2);
        const custom_layer_lane v838_1 = v836_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v838_1);
        const custom_layer_lane v838_2 = v836_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v838_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v839_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v839_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v836_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v836_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v842_1 = v836_1 + v839_1 * s[0] - v762_1;
        const custom_layer_lane v842_2 = v836_2 + v839_2 * s[1] - v774;
        const custom_layer_lane v827_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v827_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v847_1 = custom_layer_select_lt(custom_layer_set(0.0f), v842_1, v827_1, v836_1);
        custom_layer_store(t + 16 * TILE + k, v847_1);
        const custom_layer_lane v847_2 = custom_layer_select_lt(custom_layer_set(0.0f), v842_2, v827_2, v836_2);
        custom_layer_store(t + 17 * TILE + k, v847_2);
        const custom_layer_lane v828_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v828_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v848_1 = custom_layer_select_lt(custom_layer_set(0.0f), v842_1, v836_1, v828_1);
        custom_layer_store(t + 22 * TILE + k, v848_1);
        const custom_layer_lane v848_2 = custom_layer_select_lt(custom_layer_set(0.0f), v842_2, v836_2, v828_2);
        custom_layer_store(t + 23 * TILE + k, v848_2);
        const custom_layer_lane v850_1 = v836_1 - v842_1 / ((1.0f - v839_1 * v839_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v850_1);
        const custom_layer_lane v850_2 = v836_2 - v842_2 / ((1.0f - v839_2 * v839_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v850_2);
        const custom_layer_lane v851_1 = custom_layer_select_le(v847_1, v850_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v851_1);
        const custom_layer_lane v851_2 = custom_layer_select_le(v847_2, v850_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v851_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v850_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v848_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v850_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v848_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v852_1 = custom_layer_select_le(v850_1, v848_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v852_2 = custom_layer_select_le(v850_2, v848_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v851_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v851_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v847_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v847_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v856_1 = custom_layer_select_eq(v851_1 * v852_1, custom_layer_set(0.0f), (v847_1 + v848_1) * 0.5f, v850_1);
        custom_layer_store(t + 12 * TILE + k, v856_1);
        const custom_layer_lane v856_2 = custom_layer_select_eq(v851_2 * v852_2, custom_layer_set(0.0f), (v847_2 + v848_2) * 0.5f, v850_2);
        custom_layer_store(t + 13 * TILE + k, v856_2);
        const custom_layer_lane v858_1 = v856_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 14 * TILE + k, v858_1);
        const custom_layer_lane v858_2 = v856_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 15 * TILE + k, v858_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v859_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v859_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v856_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v856_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v862_1 = v856_1 + v859_1 * s[0] - v762_1;
        const custom_layer_lane v862_2 = v856_2 + v859_2 * s[1] - v774;
        const custom_layer_lane v847_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v847_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v867_1 = custom_layer_select_lt(custom_layer_set(0.0f), v862_1, v847_1, v856_1);
        custom_layer_store(t + 14 * TILE + k, v867_1);
        const custom_layer_lane v867_2 = custom_layer_select_lt(custom_layer_set(0.0f), v862_2, v847_2, v856_2);
        custom_layer_store(t + 15 * TILE + k, v867_2);
        const custom_layer_lane v848_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v848_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v868_1 = custom_layer_select_lt(custom_layer_set(0.0f), v862_1, v856_1, v848_1);
        custom_layer_store(t + 20 * TILE + k, v868_1);
        const custom_layer_lane v868_2 = custom_layer_select_lt(custom_layer_set(0.0f), v862_2, v856_2, v848_2);
        custom_layer_store(t + 21 * TILE + k, v868_2);
        const custom_layer_lane v870_1 = v856_1 - v862_1 / ((1.0f - v859_1 * v859_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v870_1);
        const custom_layer_lane v870_2 = v856_2 - v862_2 / ((1.0f - v859_2 * v859_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v870_2);
        const custom_layer_lane v871_1 = custom_layer_select_le(v867_1, v870_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v871_1);
        const custom_layer_lane v871_2 = custom_layer_select_le(v867_2, v870_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v871_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v870_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v868_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v870_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v868_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v872_1 = custom_layer_select_le(v870_1, v868_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v872_2 = custom_layer_select_le(v870_2, v868_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v871_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v871_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v867_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v867_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v876_1 = custom_layer_select_eq(v871_1 * v872_1, custom_layer_set(0.0f), (v867_1 + v868_1) * 0.5f, v870_1);
        custom_layer_store(t + 12 * TILE + k, v876_1);
        const custom_layer_lane v876_2 = custom_layer_select_eq(v871_2 * v872_2, custom_layer_set(0.0f), (v867_2 + v868_2) * 0.5f, v870_2);
        custom_layer_store(t + 13 * TILE + k, v876_2);
        const custom_layer_lane v878_1 = v876_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v878_1);
        const custom_layer_lane v878_2 = v876_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v878_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v879_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v879_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v876_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v876_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v882_1 = v876_1 + v879_1 * s[0] - v762_1;
        const custom_layer_lane v882_2 = v876_2 + v879_2 * s[1] - v774;
        const custom_layer_lane v867_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v867_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v887_1 = custom_layer_select_lt(custom_layer_set(0.0f), v882_1, v867_1, v876_1);
        custom_layer_store(t + 16 * TILE + k, v887_1);
        const custom_layer_lane v887_2 = custom_layer_select_lt(custom_layer_set(0.0f), v882_2, v867_2, v876_2);
        custom_layer_store(t + 17 * TILE + k, v887_2);
        const custom_layer_lane v868_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v868_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v888_1 = custom_layer_select_lt(custom_layer_set(0.0f), v882_1, v876_1, v868_1);
        custom_layer_store(t + 22 * TILE + k, v888_1);
        const custom_layer_lane v888_2 = custom_layer_select_lt(custom_layer_set(0.0f), v882_2, v876_2, v868_2);
        custom_layer_store(t + 23 * TILE + k, v888_2);
        const custom_layer_lane v890_1 = v876_1 - v882_1 / ((1.0f - v879_1 * v879_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v890_1);
        const custom_layer_lane v890_2 = v876_2 - v882_2 / ((1.0f - v879_2 * v879_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v890_2);
        const custom_layer_lane v891_1 = custom_layer_select_le(v887_1, v890_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v891_1);
        const custom_layer_lane v891_2 = custom_layer_select_le(v887_2, v890_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v891_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v890_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v888_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v890_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v888_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v892_1 = custom_layer_select_le(v890_1, v888_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v892_2 = custom_layer_select_le(v890_2, v888_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v891_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v891_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v887_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v887_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v896_1 = custom_layer_select_eq(v891_1 * v892_1, custom_layer_set(0.0f), (v887_1 + v888_1) * 0.5f, v890_1);
        custom_layer_store(t + 12 * TILE + k, v896_1);
        const custom_layer_lane v896_2 = custom_layer_select_eq(v891_2 * v892_2, custom_layer_set(0.0f), (v887_2 + v888_2) * 0.5f, v890_2);
        custom_layer_store(t + 13 * TILE + k, v896_2);
        const custom_layer_lane v898_1 = v896_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 14 * TILE + k, v898_1);
        const custom_layer_lane v898_2 = v896_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 15 * TILE + k, v898_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v899_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v899_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v896_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v896_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v902_1 = v896_1 + v899_1 * s[0] - v762_1;
        const custom_layer_lane v902_2 = v896_2 + v899_2 * s[1] - v774;
        const custom_layer_lane v887_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v887_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v907_1 = custom_layer_select_lt(custom_layer_set(0.0f), v902_1, v887_1, v896_1);
        custom_layer_store(t + 14 * TILE + k, v907_1);
        const custom_layer_lane v907_2 = custom_layer_select_lt(custom_layer_set(0.0f), v902_2, v887_2, v896_2);
        custom_layer_store(t + 15 * TILE + k, v907_2);
        const custom_layer_lane v888_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v888_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v908_1 = custom_layer_select_lt(custom_layer_set(0.0f), v902_1, v896_1, v888_1);
        custom_layer_store(t + 20 * TILE + k, v908_1);
        const custom_layer_lane v908_2 = custom_layer_select_lt(custom_layer_set(0.0f), v902_2, v896_2, v888_2);
        custom_layer_store(t + 21 * TILE + k, v908_2);
        const custom_layer_lane v910_1 = v896_1 - v902_1 / ((1.0f - v899_1 * v899_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v910_1);
        const custom_layer_lane v910_2 = v896_2 - v902_2 / ((1.0f - v899_2 * v899_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v910_2);
        const custom_layer_lane v911_1 = custom_layer_select_le(v907_1, v910_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v911_1);
        const custom_layer_lane v911_2 = custom_layer_select_le(v907_2, v910_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v911_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v910_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v908_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v910_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v908_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v912_1 = custom_layer_select_le(v910_1, v908_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v912_2 = custom_layer_select_le(v910_2, v908_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v911_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v911_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v907_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v907_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v916_1 = custom_layer_select_eq(v911_1 * v912_1, custom_layer_set(0.0f), (v907_1 + v908_1) * 0.5f, v910_1);
        custom_layer_store(t + 12 * TILE + k, v916_1);
        const custom_layer_lane v916_2 = custom_layer_select_eq(v911_2 * v912_2, custom_layer_set(0.0f), (v907_2 + v908_2) * 0.5f, v910_2);
        custom_layer_store(t + 13 * TILE + k, v916_2);
        const custom_layer_lane v918_1 = v916_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v918_1);
        const custom_layer_lane v918_2 = v916_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v918_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v919_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v919_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v916_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v916_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v922_1 = v916_1 + v919_1 * s[0] - v762_1;
        const custom_layer_lane v922_2 = v916_2 + v919_2 * s[1] - v774;
        const custom_layer_lane v907_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v907_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v927_1 = custom_layer_select_lt(custom_layer_set(0.0f), v922_1, v907_1, v916_1);
        custom_layer_store(t + 16 * TILE + k, v927_1);
        const custom_layer_lane v927_2 = custom_layer_select_lt(custom_layer_set(0.0f), v922_2, v907_2, v916_2);
        custom_layer_store(t + 17 * TILE + k, v927_2);
        const custom_layer_lane v908_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v908_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v928_1 = custom_layer_select_lt(custom_layer_set(0.0f), v922_1, v916_1, v908_1);
        custom_layer_store(t + 22 * TILE + k, v928_1);
        const custom_layer_lane v928_2 = custom_layer_select_lt(custom_layer_set(0.0f), v922_2, v916_2, v908_2);
        custom_layer_store(t + 23 * TILE + k, v928_2);
        const custom_layer_lane v930_1 = v916_1 - v922_1 / ((1.0f - v919_1 * v919_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v930_1);
        const custom_layer_lane v930_2 = v916_2 - v922_2 / ((1.0f - v919_2 * v919_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v930_2);
        const custom_layer_lane v931_1 = custom_layer_select_le(v927_1, v930_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v931_1);
        const custom_layer_lane v931_2 = custom_layer_select_le(v927_2, v930_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v931_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v930_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v928_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v930_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v928_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v932_1 = custom_layer_select_le(v930_1, v928_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v932_2 = custom_layer_select_le(v930_2, v928_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v931_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v931_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v927_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v927_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v936_1 = custom_layer_select_eq(v931_1 * v932_1, custom_layer_set(0.0f), (v927_1 + v928_1) * 0.5f, v930_1);
        custom_layer_store(t + 12 * TILE + k, v936_1);
        const custom_layer_lane v936_2 = custom_layer_select_eq(v931_2 * v932_2, custom_layer_set(0.0f), (v927_2 + v928_2) * 0.5f, v930_2);
        custom_layer_store(t + 13 * TILE + k, v936_2);
        const custom_layer_lane v938_1 = v936_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 14 * TILE + k, v938_1);
        const custom_layer_lane v938_2 = v936_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 15 * TILE + k, v938_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v939_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v939_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v936_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v936_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v942_1 = v936_1 + v939_1 * s[0] - v762_1;
        const custom_layer_lane v942_2 = v936_2 + v939_2 * s[1] - v774;
        const custom_layer_lane v927_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v927_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v947_1 = custom_layer_select_lt(custom_layer_set(0.0f), v942_1, v927_1, v936_1);
        custom_layer_store(t + 14 * TILE + k, v947_1);
        const custom_layer_lane v947_2 = custom_layer_select_lt(custom_layer_set(0.0f), v942_2, v927_2, v936_2);
        custom_layer_store(t + 15 * TILE + k, v947_2);
        const custom_layer_lane v928_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v928_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v948_1 = custom_layer_select_lt(custom_layer_set(0.0f), v942_1, v936_1, v928_1);
        custom_layer_store(t + 20 * TILE + k, v948_1);
        const custom_layer_lane v948_2 = custom_layer_select_lt(custom_layer_set(0.0f), v942_2, v936_2, v928_2);
        custom_layer_store(t + 21 * TILE + k, v948_2);
        const custom_layer_lane v950_1 = v936_1 - v942_1 / ((1.0f - v939_1 * v939_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v950_1);
        const custom_layer_lane v950_2 = v936_2 - v942_2 / ((1.0f - v939_2 * v939_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v950_2);
        const custom_layer_lane v951_1 = custom_layer_select_le(v947_1, v950_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v951_1);
        const custom_layer_lane v951_2 = custom_layer_select_le(v947_2, v950_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v951_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v950_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v948_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v950_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v948_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v952_1 = custom_layer_select_le(v950_1, v948_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v952_2 = custom_layer_select_le(v950_2, v948_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v951_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v951_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v947_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v947_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v956_1 = custom_layer_select_eq(v951_1 * v952_1, custom_layer_set(0.0f), (v947_1 + v948_1) * 0.5f, v950_1);
        custom_layer_store(t + 12 * TILE + k, v956_1);
        const custom_layer_lane v956_2 = custom_layer_select_eq(v951_2 * v952_2, custom_layer_set(0.0f), (v947_2 + v948_2) * 0.5f, v950_2);
        custom_layer_store(t + 13 * TILE + k, v956_2);
        const custom_layer_lane v958_1 = v956_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v958_1);
        const custom_layer_lane v958_2 = v956_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v958_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v959_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v959_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v956_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v956_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v962_1 = v956_1 + v959_1 * s[0] - v762_1;
        const custom_layer_lane v962_2 = v956_2 + v959_2 * s[1] - v774;
        const custom_layer_lane v947_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v947_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v967_1 = custom_layer_select_lt(custom_layer_set(0.0f), v962_1, v947_1, v956_1);
        custom_layer_store(t + 16 * TILE + k, v967_1);
        const custom_layer_lane v967_2 = custom_layer_select_lt(custom_layer_set(0.0f), v962_2, v947_2, v956_2);
        custom_layer_store(t + 17 * TILE + k, v967_2);
        const custom_layer_lane v948_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v948_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v968_1 = custom_layer_select_lt(custom_layer_set(0.0f), v962_1, v956_1, v948_1);
        custom_layer_store(t + 22 * TILE + k, v968_1);
        const custom_layer_lane v968_2 = custom_layer_select_lt(custom_layer_set(0.0f), v962_2, v956_2, v948_2);
        custom_layer_store(t + 23 * TILE + k, v968_2);
        const custom_layer_lane v970_1 = v956_1 - v962_1 / ((1.0f - v959_1 * v959_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v970_1);
        const custom_layer_lane v970_2 = v956_2 - v962_2 / ((1.0f - v959_2 * v959_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v970_2);
        const custom_layer_lane v971_1 = custom_layer_select_le(v967_1, v970_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v971_1);
        const custom_layer_lane v971_2 = custom_layer_select_le(v967_2, v970_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v971_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v970_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v968_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v970_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v968_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v972_1 = custom_layer_select_le(v970_1, v968_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v972_2 = custom_layer_select_le(v970_2, v968_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v971_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v971_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v967_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v967_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v976_1 = custom_layer_select_eq(v971_1 * v972_1, custom_layer_set(0.0f), (v967_1 + v968_1) * 0.5f, v970_1);
        custom_layer_store(t + 12 * TILE + k, v976_1);
        const custom_layer_lane v976_2 = custom_layer_select_eq(v971_2 * v972_2, custom_layer_set(0.0f), (v967_2 + v968_2) * 0.5f, v970_2);
        custom_layer_store(t + 13 * TILE + k, v976_2);
        const custom_layer_lane v978_1 = v976_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 14 * TILE + k, v978_1);
        const custom_layer_lane v978_2 = v976_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 15 * TILE + k, v978_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v979_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v979_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v976_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v976_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v982_1 = v976_1 + v979_1 * s[0] - v762_1;
        const custom_layer_lane v982_2 = v976_2 + v979_2 * s[1] - v774;
        const custom_layer_lane v967_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v967_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v987_1 = custom_layer_select_lt(custom_layer_set(0.0f), v982_1, v967_1, v976_1);
        custom_layer_store(t + 14 * TILE + k, v987_1);
        const custom_layer_lane v987_2 = custom_layer_select_lt(custom_layer_set(0.0f), v982_2, v967_2, v976_2);
        custom_layer_store(t + 15 * TILE + k, v987_2);
        const custom_layer_lane v968_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v968_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v988_1 = custom_layer_select_lt(custom_layer_set(0.0f), v982_1, v976_1, v968_1);
        custom_layer_store(t + 20 * TILE + k, v988_1);
        const custom_layer_lane v988_2 = custom_layer_select_lt(custom_layer_set(0.0f), v982_2, v976_2, v968_2);
        custom_layer_store(t + 21 * TILE + k, v988_2);
        const custom_layer_lane v990_1 = v976_1 - v982_1 / ((1.0f - v979_1 * v979_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v990_1);
        const custom_layer_lane v990_2 = v976_2 - v982_2 / ((1.0f - v979_2 * v979_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v990_2);
        const custom_layer_lane v991_1 = custom_layer_select_le(v987_1, v990_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v991_1);
        const custom_layer_lane v991_2 = custom_layer_select_le(v987_2, v990_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v991_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v990_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v988_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v990_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v988_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v992_1 = custom_layer_select_le(v990_1, v988_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v992_2 = custom_layer_select_le(v990_2, v988_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v991_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v991_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v987_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v987_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v996_1 = custom_layer_select_eq(v991_1 * v992_1, custom_layer_set(0.0f), (v987_1 + v988_1) * 0.5f, v990_1);
        custom_layer_store(t + 12 * TILE + k, v996_1);
        const custom_layer_lane v996_2 = custom_layer_select_eq(v991_2 * v992_2, custom_layer_set(0.0f), (v987_2 + v988_2) * 0.5f, v990_2);
        custom_layer_store(t + 13 * TILE + k, v996_2);
        const custom_layer_lane v998_1 = v996_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v998_1);
        const custom_layer_lane v998_2 = v996_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v998_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v999_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v999_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v996_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v996_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v774 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v1002_1 = v996_1 + v999_1 * s[0] - v762_1;
        const custom_layer_lane v1002_2 = v996_2 + v999_2 * s[1] - v774;
        const custom_layer_lane v987_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v987_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1007_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1002_1, v987_1, v996_1);
        custom_layer_store(t + 16 * TILE + k, v1007_1);
        const custom_layer_lane v1007_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1002_2, v987_2, v996_2);
        custom_layer_store(t + 17 * TILE + k, v1007_2);
        const custom_layer_lane v988_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v988_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v1008_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1002_1, v996_1, v988_1);
        custom_layer_store(t + 22 * TILE + k, v1008_1);
        const custom_layer_lane v1008_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1002_2, v996_2, v988_2);
        custom_layer_store(t + 23 * TILE + k, v1008_2);
        const custom_layer_lane v1010_1 = v996_1 - v1002_1 / ((1.0f - v999_1 * v999_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v1010_1);
        const custom_layer_lane v1010_2 = v996_2 - v1002_2 / ((1.0f - v999_2 * v999_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v1010_2);
        const custom_layer_lane v1011_1 = custom_layer_select_le(v1007_1, v1010_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v1011_1);
        const custom_layer_lane v1011_2 = custom_layer_select_le(v1007_2, v1010_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v1011_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1010_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v1008_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v1010_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v1008_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v1012_1 = custom_layer_select_le(v1010_1, v1008_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1012_2 = custom_layer_select_le(v1010_2, v1008_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1011_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v1011_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v1007_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v1007_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v1016_1 = custom_layer_select_eq(v1011_1 * v1012_1, custom_layer_set(0.0f), (v1007_1 + v1008_1) * 0.5f, v1010_1);
        custom_layer_store(t + 12 * TILE + k, v1016_1);
        const custom_layer_lane v1016_2 = custom_layer_select_eq(v1011_2 * v1012_2, custom_layer_set(0.0f), (v1007_2 + v1008_2) * 0.5f, v1010_2);
        custom_layer_store(t + 13 * TILE + k, v1016_2);
    }
#undef TILE
}

static void custom_layer_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    custom_layer_layers_tile1(params, s, m, t, total);
    custom_layer_layers_tile2(params, s, m, t, total);
    custom_layer_layers_tile3(params, s, m, t, total);
    custom_layer_layers_tile4(params, s, m, t, total);
#undef TILE
}

void custom_layer_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[33], t[61 * 128];
    size_t first, k;
    (void)work;
    custom_layer_layers_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_to_tile(z + first * 2, rows, 2, 128, m, t + 0);
        custom_layer_layers_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            (x_each + 0 * n)[(first + k) * 2 + 0] = t[0 + k];
            (x_each + 0 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 2 * n)[(first + k) * 2 + 0] = t[384 + k];
            (x_each + 2 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 4 * n)[(first + k) * 2 + 0] = t[512 + k];
            (x_each + 4 * n)[(first + k) * 2 + 1] = t[640 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 6 * n)[(first + k) * 2 + 0] = t[512 + k];
            (x_each + 6 * n)[(first + k) * 2 + 1] = t[256 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 8 * n)[(first + k) * 2 + 0] = t[768 + k];
            (x_each + 8 * n)[(first + k) * 2 + 1] = t[896 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 10 * n)[(first + k) * 2 + 0] = t[1152 + k];
            (x_each + 10 * n)[(first + k) * 2 + 1] = t[896 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 12 * n)[(first + k) * 2 + 0] = t[1280 + k];
            (x_each + 12 * n)[(first + k) * 2 + 1] = t[1408 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 14 * n)[(first + k) * 2 + 0] = t[1280 + k];
            (x_each + 14 * n)[(first + k) * 2 + 1] = t[1024 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 16 * n)[(first + k) * 2 + 0] = t[1536 + k];
            (x_each + 16 * n)[(first + k) * 2 + 1] = t[1664 + k];
        }
    }
}

/* ---- loss ---- */

static void custom_layer_loss_prologue(const float *params, float *s)
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
    s[6] = expf(flow_2_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[9] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[10] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[11] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[12] = s[8] * s[10];
    s[13] = s[9] * s[11];
    s[14] = expf(flow_4_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[17] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[18] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[19] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[20] = s[16] * s[18];
    s[21] = s[17] * s[19];
    s[22] = expf(flow_6_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[25] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[26] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[27] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[28] = s[24] * s[26];
    s[29] = s[25] * s[27];
    s[30] = expf(flow_8_scaling_factor[0]);
    s[31] = 1.0f / s[30];
}

static void custom_layer_loss_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, e;

    /* layer 1: bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v2_1 = x1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 3 * TILE + k, v2_1);
        const custom_layer_lane v2_2 = x2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 4 * TILE + k, v2_2);
    }
    custom_layer_each_tanh(t + 5 * TILE, t + 3 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v3_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v3_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = x1 + v3_1 * s[0];
        custom_layer_store(t + 3 * TILE + k, v5_1);
        const custom_layer_lane v5_2 = x2 + v3_2 * s[1];
        custom_layer_store(t + 4 * TILE + k, v5_2);
        const custom_layer_lane v9_1 = (1.0f - v3_1 * v3_1) * s[4] + 1.0f;
        custom_layer_store(t + 7 * TILE + k, v9_1);
        const custom_layer_lane v9_2 = (1.0f - v3_2 * v3_2) * s[5] + 1.0f;
        custom_layer_store(t + 8 * TILE + k, v9_2);
    }
    custom_layer_each_log(t, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v10_1 = custom_layer_load(t + k);
        const custom_layer_lane v10_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v11 = v10_1 + v10_2;
        custom_layer_store(t + 5 * TILE + k, v11);
    }

    /* layer 2: coupling, forward */
    custom_layer_matvec(t + 6 * TILE, flow_2_net_1_weight, 1, 1, t + 3 * TILE, flow_2_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 22 * TILE, t + 6 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (38 + e) * TILE + k, custom_layer_load(t + (6 + e) * TILE + k) * custom_layer_load(t + (22 + e) * TILE + k));
    custom_layer_matvec(t, flow_2_net_2_weight, 16, 1, t + 38 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v15_1 = custom_layer_load(t + k);
        const custom_layer_lane v15_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v16_1 = v15_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 6 * TILE + k, v16_1);
        const custom_layer_lane v16_2 = v15_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 7 * TILE + k, v16_2);
        const custom_layer_lane v17 = v16_1 * s[7];
        custom_layer_store(t + 8 * TILE + k, v17);
    }
    custom_layer_each_tanh(t, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v18 = custom_layer_load(t + k);
        const custom_layer_lane v19 = v18 * s[6];
        custom_layer_store(t + 1 * TILE + k, v19);
        const custom_layer_lane v5_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v16_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v20 = v5_2 + v16_2;
        custom_layer_store(t + 8 * TILE + k, v20);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v20 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v21 = custom_layer_load(t + k);
        const custom_layer_lane v22 = v20 * v21;
        custom_layer_store(t + 6 * TILE + k, v22);
        const custom_layer_lane v11 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v19 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v23 = v11 + v19;
        custom_layer_store(t + 7 * TILE + k, v23);
        const custom_layer_lane v5_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v25_1 = v5_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v25_1);
        const custom_layer_lane v25_2 = v22 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v25_2);
    }

    /* layer 3: bump, forward */
    custom_layer_each_tanh(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v26_1 = custom_layer_load(t + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v22 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v28_1 = v5_1 + v26_1 * s[8];
        custom_layer_store(t + 8 * TILE + k, v28_1);
        const custom_layer_lane v28_2 = v22 + v26_2 * s[9];
        custom_layer_store(t + 9 * TILE + k, v28_2);
        const custom_layer_lane v32_1 = (1.0f - v26_1 * v26_1) * s[12] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v32_1);
        const custom_layer_lane v32_2 = (1.0f - v26_2 * v26_2) * s[13] + 1.0f;
        custom_layer_store(t + 11 * TILE + k, v32_2);
    }
    custom_layer_each_log(t, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v33_1 = custom_layer_load(t + k);
        const custom_layer_lane v33_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v23 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v35 = v23 + (v33_1 + v33_2);
        custom_layer_store(t + 3 * TILE + k, v35);
    }

    /* layer 4: coupling, forward */
    custom_layer_matvec(t + 10 * TILE, flow_4_net_1_weight, 1, 1, t + 9 * TILE, flow_4_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 26 * TILE, t + 10 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (42 + e) * TILE + k, custom_layer_load(t + (10 + e) * TILE + k) * custom_layer_load(t + (26 + e) * TILE + k));
    custom_layer_matvec(t, flow_4_net_2_weight, 16, 1, t + 42 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v39_1 = custom_layer_load(t + k);
        const custom_layer_lane v39_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v40_1 = v39_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v40_1);
        const custom_layer_lane v40_2 = v39_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v40_2);
        const custom_layer_lane v41 = v40_1 * s[15];
        custom_layer_store(t + 6 * TILE + k, v41);
    }
    custom_layer_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v42 = custom_layer_load(t + k);
        const custom_layer_lane v43 = v42 * s[14];
        custom_layer_store(t + 1 * TILE + k, v43);
        const custom_layer_lane v28_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v40_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v44 = v28_1 + v40_2;
        custom_layer_store(t + 6 * TILE + k, v44);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v44 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v45 = custom_layer_load(t + k);
        const custom_layer_lane v46 = v44 * v45;
        custom_layer_store(t + 4 * TILE + k, v46);
        const custom_layer_lane v35 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v43 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v47 = v35 + v43;
        custom_layer_store(t + 5 * TILE + k, v47);
        const custom_layer_lane v28_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v49_1 = v46 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v49_1);
        const custom_layer_lane v49_2 = v28_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v49_2);
    }

    /* layer 5: bump, forward */
    custom_layer_each_tanh(t, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v50_1 = custom_layer_load(t + k);
        const custom_layer_lane v50_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v46 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v28_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v52_1 = v46 + v50_1 * s[16];
        custom_layer_store(t + 6 * TILE + k, v52_1);
        const custom_layer_lane v52_2 = v28_2 + v50_2 * s[17];
        custom_layer_store(t + 7 * TILE + k, v52_2);
        const custom_layer_lane v56_1 = (1.0f - v50_1 * v50_1) * s[20] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v56_1);
        const custom_layer_lane v56_2 = (1.0f - v50_2 * v50_2) * s[21] + 1.0f;
        custom_layer_store(t + 11 * TILE + k, v56_2);
    }
    custom_layer_each_log(t, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v57_1 = custom_layer_load(t + k);
        const custom_layer_lane v57_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v47 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v59 = v47 + (v57_1 + v57_2);
        custom_layer_store(t + 3 * TILE + k, v59);
    }

    /* layer 6: coupling, forward */
    custom_layer_matvec(t + 8 * TILE, flow_6_net_1_weight, 1, 1, t + 6 * TILE, flow_6_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 24 * TILE, t + 8 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (40 + e) * TILE + k, custom_layer_load(t + (8 + e) * TILE + k) * custom_layer_load(t + (24 + e) * TILE + k));
    custom_layer_matvec(t, flow_6_net_2_weight, 16, 1, t + 40 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v63_1 = custom_layer_load(t + k);
        const custom_layer_lane v63_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v64_1 = v63_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v64_1);
        const custom_layer_lane v64_2 = v63_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v64_2);
        const custom_layer_lane v65 = v64_1 * s[23];
        custom_layer_store(t + 8 * TILE + k, v65);
    }
    custom_layer_each_tanh(t, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v66 = custom_layer_load(t + k);
        const custom_layer_lane v67 = v66 * s[22];
        custom_layer_store(t + 1 * TILE + k, v67);
        const custom_layer_lane v52_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v64_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v68 = v52_2 + v64_2;
        custom_layer_store(t + 8 * TILE + k, v68);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v68 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v69 = custom_layer_load(t + k);
        const custom_layer_lane v70 = v68 * v69;
        custom_layer_store(t + 4 * TILE + k, v70);
        const custom_layer_lane v59 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v67 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v71 = v59 + v67;
        custom_layer_store(t + 5 * TILE + k, v71);
        const custom_layer_lane v52_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v73_1 = v52_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v73_1);
        const custom_layer_lane v73_2 = v70 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v73_2);
    }

    /* layer 7: bump, forward */
    custom_layer_each_tanh(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v74_1 = custom_layer_load(t + k);
        const custom_layer_lane v74_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v52_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v70 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v76_1 = v52_1 + v74_1 * s[24];
        custom_layer_store(t + 8 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = v70 + v74_2 * s[25];
        custom_layer_store(t + 9 * TILE + k, v76_2);
        const custom_layer_lane v80_1 = (1.0f - v74_1 * v74_1) * s[28] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v80_1);
        const custom_layer_lane v80_2 = (1.0f - v74_2 * v74_2) * s[29] + 1.0f;
        custom_layer_store(t + 11 * TILE + k, v80_2);
    }
    custom_layer_each_log(t, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v81_1 = custom_layer_load(t + k);
        const custom_layer_lane v81_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v71 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v83 = v71 + (v81_1 + v81_2);
        custom_layer_store(t + 3 * TILE + k, v83);
    }

    /* layer 8: coupling, forward */
    custom_layer_matvec(t + 10 * TILE, flow_8_net_1_weight, 1, 1, t + 9 * TILE, flow_8_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 26 * TILE, t + 10 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (42 + e) * TILE + k, custom_layer_load(t + (10 + e) * TILE + k) * custom_layer_load(t + (26 + e) * TILE + k));
    custom_layer_matvec(t, flow_8_net_2_weight, 16, 1, t + 42 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v87_1 = custom_layer_load(t + k);
        const custom_layer_lane v87_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v88_1 = v87_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v88_1);
        const custom_layer_lane v88_2 = v87_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v88_2);
        const custom_layer_lane v89 = v88_1 * s[31];
        custom_layer_store(t + 6 * TILE + k, v89);
    }
    custom_layer_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v90 = custom_layer_load(t + k);
        const custom_layer_lane v91 = v90 * s[30];
        custom_layer_store(t + 1 * TILE + k, v91);
        const custom_layer_lane v76_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v88_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v92 = v76_1 + v88_2;
        custom_layer_store(t + 6 * TILE + k, v92);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v92 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v93 = custom_layer_load(t + k);
        const custom_layer_lane v94 = v92 * v93;
        const custom_layer_lane v83 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v91 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v76_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v100 = v83 + v91 + (((v94 * v94) + (v76_2 * v76_2)) * (-0.5f) - 1.837877f);
        custom_layer_store(t + 4 * TILE + k, v100);
    }
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g0 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v100 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        g0 += w * (-v100);
    }
        total[0] += (double)custom_layer_hsum(g0);
    }
#undef TILE
}

static void custom_layer_loss_epilogue(const float *params, float *s, const double *total, double *loss)
{
    (void)params;
    (void)s;
    *loss = total[0];
}

static double custom_layer_loss_only(const float *params, size_t n, const float *x, void *work)
{
    double total[1] = {0};
    float s[33], t[59 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    custom_layer_loss_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_to_tile(x + first * 2, rows, 2, 128, m, t + 0);
        custom_layer_weights(n, rows, m, t + 256);
        custom_layer_loss_tile(params, s, m, t, total);
    }
    if (n > 0)
        custom_layer_loss_epilogue(params, s, total, &loss);
    return loss;
}

/* ---- grad ---- */

static void custom_layer_grad_prologue(const float *params, float *s)
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
    s[6] = expf(flow_2_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fmaxf(flow_3_a[0], 0) + log1pf(expf(-fabsf(flow_3_a[0])));
    s[9] = fmaxf(flow_3_a[1], 0) + log1pf(expf(-fabsf(flow_3_a[1])));
    s[10] = fmaxf(flow_3_b[0], 0) + log1pf(expf(-fabsf(flow_3_b[0])));
    s[11] = fmaxf(flow_3_b[1], 0) + log1pf(expf(-fabsf(flow_3_b[1])));
    s[12] = s[8] * s[10];
    s[13] = s[9] * s[11];
    s[14] = expf(flow_4_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fmaxf(flow_5_a[0], 0) + log1pf(expf(-fabsf(flow_5_a[0])));
    s[17] = fmaxf(flow_5_a[1], 0) + log1pf(expf(-fabsf(flow_5_a[1])));
    s[18] = fmaxf(flow_5_b[0], 0) + log1pf(expf(-fabsf(flow_5_b[0])));
    s[19] = fmaxf(flow_5_b[1], 0) + log1pf(expf(-fabsf(flow_5_b[1])));
    s[20] = s[16] * s[18];
    s[21] = s[17] * s[19];
    s[22] = expf(flow_6_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fmaxf(flow_7_a[0], 0) + log1pf(expf(-fabsf(flow_7_a[0])));
    s[25] = fmaxf(flow_7_a[1], 0) + log1pf(expf(-fabsf(flow_7_a[1])));
    s[26] = fmaxf(flow_7_b[0], 0) + log1pf(expf(-fabsf(flow_7_b[0])));
    s[27] = fmaxf(flow_7_b[1], 0) + log1pf(expf(-fabsf(flow_7_b[1])));
    s[28] = s[24] * s[26];
    s[29] = s[25] * s[27];
    s[30] = expf(flow_8_scaling_factor[0]);
    s[31] = 1.0f / s[30];
    s[32] = s[31] / s[30];
    s[33] = -s[32];
    s[43] = 1 / (1 + expf(-flow_7_b[0]));
    s[44] = 1 / (1 + expf(-flow_7_b[1]));
    s[49] = 1 / (1 + expf(-flow_7_a[0]));
    s[50] = 1 / (1 + expf(-flow_7_a[1]));
    s[53] = s[23] / s[22];
    s[54] = -s[53];
    s[64] = 1 / (1 + expf(-flow_5_b[0]));
    s[65] = 1 / (1 + expf(-flow_5_b[1]));
    s[70] = 1 / (1 + expf(-flow_5_a[0]));
    s[71] = 1 / (1 + expf(-flow_5_a[1]));
    s[74] = s[15] / s[14];
    s[75] = -s[74];
    s[85] = 1 / (1 + expf(-flow_3_b[0]));
    s[86] = 1 / (1 + expf(-flow_3_b[1]));
    s[91] = 1 / (1 + expf(-flow_3_a[0]));
    s[92] = 1 / (1 + expf(-flow_3_a[1]));
    s[95] = s[7] / s[6];
    s[96] = -s[95];
    s[106] = 1 / (1 + expf(-flow_1_b[0]));
    s[107] = 1 / (1 + expf(-flow_1_b[1]));
    s[112] = 1 / (1 + expf(-flow_1_a[0]));
    s[113] = 1 / (1 + expf(-flow_1_a[1]));
}

static void custom_layer_grad_tile(const float *params, const float *s, size_t m, float *t, double *total)
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
    size_t k, e;

    /* layer 1: bump, forward */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v2_1 = x1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 3 * TILE + k, v2_1);
        const custom_layer_lane v2_2 = x2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 4 * TILE + k, v2_2);
    }
    custom_layer_each_tanh(t + 5 * TILE, t + 3 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v3_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v3_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = x1 + v3_1 * s[0];
        custom_layer_store(t + 3 * TILE + k, v5_1);
        const custom_layer_lane v5_2 = x2 + v3_2 * s[1];
        custom_layer_store(t + 4 * TILE + k, v5_2);
        const custom_layer_lane v7_1 = 1.0f - v3_1 * v3_1;
        custom_layer_store(t + 7 * TILE + k, v7_1);
        const custom_layer_lane v7_2 = 1.0f - v3_2 * v3_2;
        custom_layer_store(t + 8 * TILE + k, v7_2);
        const custom_layer_lane v9_1 = v7_1 * s[4] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v9_1);
        const custom_layer_lane v9_2 = v7_2 * s[5] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v9_2);
    }
    custom_layer_each_log(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v10_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v10_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v11 = v10_1 + v10_2;
        custom_layer_store(t + 13 * TILE + k, v11);
    }

    /* layer 2: coupling, forward */
    custom_layer_matvec(t + 14 * TILE, flow_2_net_1_weight, 1, 1, t + 3 * TILE, flow_2_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 30 * TILE, t + 14 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (46 + e) * TILE + k, custom_layer_load(t + (14 + e) * TILE + k) * custom_layer_load(t + (30 + e) * TILE + k));
    custom_layer_matvec(t + 11 * TILE, flow_2_net_2_weight, 16, 1, t + 46 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v15_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v15_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v16_1 = v15_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 62 * TILE + k, v16_1);
        const custom_layer_lane v16_2 = v15_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 63 * TILE + k, v16_2);
        const custom_layer_lane v17 = v16_1 * s[7];
        custom_layer_store(t + 64 * TILE + k, v17);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 64 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v18 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v19 = v18 * s[6];
        custom_layer_store(t + 12 * TILE + k, v19);
        const custom_layer_lane v5_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v16_2 = custom_layer_load(t + 63 * TILE + k);
        const custom_layer_lane v20 = v5_2 + v16_2;
        custom_layer_store(t + 64 * TILE + k, v20);
    }
    custom_layer_each_exp(t + 65 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v20 = custom_layer_load(t + 64 * TILE + k);
        const custom_layer_lane v21 = custom_layer_load(t + 65 * TILE + k);
        const custom_layer_lane v22 = v20 * v21;
        custom_layer_store(t + 66 * TILE + k, v22);
        const custom_layer_lane v11 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v19 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v23 = v11 + v19;
        custom_layer_store(t + 67 * TILE + k, v23);
        const custom_layer_lane v5_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v25_1 = v5_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 68 * TILE + k, v25_1);
        const custom_layer_lane v25_2 = v22 * s[11] + flow_3_c[1];
        custom_layer_store(t + 69 * TILE + k, v25_2);
    }

    /* layer 3: bump, forward */
    custom_layer_each_tanh(t + 12 * TILE, t + 68 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v26_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v5_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v22 = custom_layer_load(t + 66 * TILE + k);
        const custom_layer_lane v28_1 = v5_1 + v26_1 * s[8];
        custom_layer_store(t + 68 * TILE + k, v28_1);
        const custom_layer_lane v28_2 = v22 + v26_2 * s[9];
        custom_layer_store(t + 69 * TILE + k, v28_2);
        const custom_layer_lane v30_1 = 1.0f - v26_1 * v26_1;
        custom_layer_store(t + 70 * TILE + k, v30_1);
        const custom_layer_lane v30_2 = 1.0f - v26_2 * v26_2;
        custom_layer_store(t + 71 * TILE + k, v30_2);
        const custom_layer_lane v32_1 = v30_1 * s[12] + 1.0f;
        custom_layer_store(t + 72 * TILE + k, v32_1);
        const custom_layer_lane v32_2 = v30_2 * s[13] + 1.0f;
        custom_layer_store(t + 73 * TILE + k, v32_2);
    }
    custom_layer_each_log(t + 74 * TILE, t + 72 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v33_1 = custom_layer_load(t + 74 * TILE + k);
        const custom_layer_lane v33_2 = custom_layer_load(t + 75 * TILE + k);
        const custom_layer_lane v23 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v35 = v23 + (v33_1 + v33_2);
        custom_layer_store(t + 76 * TILE + k, v35);
    }

    /* layer 4: coupling, forward */
    custom_layer_matvec(t + 77 * TILE, flow_4_net_1_weight, 1, 1, t + 69 * TILE, flow_4_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 93 * TILE, t + 77 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (77 + e) * TILE + k) * custom_layer_load(t + (93 + e) * TILE + k));
    custom_layer_matvec(t + 74 * TILE, flow_4_net_2_weight, 16, 1, t + 109 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v39_1 = custom_layer_load(t + 74 * TILE + k);
        const custom_layer_lane v39_2 = custom_layer_load(t + 75 * TILE + k);
        const custom_layer_lane v40_1 = v39_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 125 * TILE + k, v40_1);
        const custom_layer_lane v40_2 = v39_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 126 * TILE + k, v40_2);
        const custom_layer_lane v41 = v40_1 * s[15];
        custom_layer_store(t + 67 * TILE + k, v41);
    }
    custom_layer_each_tanh(t + 74 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v42 = custom_layer_load(t + 74 * TILE + k);
        const custom_layer_lane v43 = v42 * s[14];
        custom_layer_store(t + 67 * TILE + k, v43);
        const custom_layer_lane v28_1 = custom_layer_load(t + 68 * TILE + k);
        const custom_layer_lane v40_2 = custom_layer_load(t + 126 * TILE + k);
        const custom_layer_lane v44 = v28_1 + v40_2;
        custom_layer_store(t + 75 * TILE + k, v44);
    }
    custom_layer_each_exp(t + 127 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v44 = custom_layer_load(t + 75 * TILE + k);
        const custom_layer_lane v45 = custom_layer_load(t + 127 * TILE + k);
        const custom_layer_lane v46 = v44 * v45;
        custom_layer_store(t + 128 * TILE + k, v46);
        const custom_layer_lane v35 = custom_layer_load(t + 76 * TILE + k);
        const custom_layer_lane v43 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v47 = v35 + v43;
        custom_layer_store(t + 129 * TILE + k, v47);
        const custom_layer_lane v28_2 = custom_layer_load(t + 69 * TILE + k);
        const custom_layer_lane v49_1 = v46 * s[18] + flow_5_c[0];
        custom_layer_store(t + 130 * TILE + k, v49_1);
        const custom_layer_lane v49_2 = v28_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 131 * TILE + k, v49_2);
    }

    /* layer 5: bump, forward */
    custom_layer_each_tanh(t + 132 * TILE, t + 130 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v50_1 = custom_layer_load(t + 132 * TILE + k);
        const custom_layer_lane v50_2 = custom_layer_load(t + 133 * TILE + k);
        const custom_layer_lane v46 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v28_2 = custom_layer_load(t + 69 * TILE + k);
        const custom_layer_lane v52_1 = v46 + v50_1 * s[16];
        custom_layer_store(t + 130 * TILE + k, v52_1);
        const custom_layer_lane v52_2 = v28_2 + v50_2 * s[17];
        custom_layer_store(t + 131 * TILE + k, v52_2);
        const custom_layer_lane v54_1 = 1.0f - v50_1 * v50_1;
        custom_layer_store(t + 134 * TILE + k, v54_1);
        const custom_layer_lane v54_2 = 1.0f - v50_2 * v50_2;
        custom_layer_store(t + 135 * TILE + k, v54_2);
        const custom_layer_lane v56_1 = v54_1 * s[20] + 1.0f;
        custom_layer_store(t + 136 * TILE + k, v56_1);
        const custom_layer_lane v56_2 = v54_2 * s[21] + 1.0f;
        custom_layer_store(t + 137 * TILE + k, v56_2);
    }
    custom_layer_each_log(t + 138 * TILE, t + 136 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v57_1 = custom_layer_load(t + 138 * TILE + k);
        const custom_layer_lane v57_2 = custom_layer_load(t + 139 * TILE + k);
        const custom_layer_lane v47 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v59 = v47 + (v57_1 + v57_2);
        custom_layer_store(t + 67 * TILE + k, v59);
    }

    /* layer 6: coupling, forward */
    custom_layer_matvec(t + 138 * TILE, flow_6_net_1_weight, 1, 1, t + 130 * TILE, flow_6_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 154 * TILE, t + 138 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (170 + e) * TILE + k, custom_layer_load(t + (138 + e) * TILE + k) * custom_layer_load(t + (154 + e) * TILE + k));
    custom_layer_matvec(t + 186 * TILE, flow_6_net_2_weight, 16, 1, t + 170 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v63_1 = custom_layer_load(t + 186 * TILE + k);
        const custom_layer_lane v63_2 = custom_layer_load(t + 187 * TILE + k);
        const custom_layer_lane v64_1 = v63_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 188 * TILE + k, v64_1);
        const custom_layer_lane v64_2 = v63_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 189 * TILE + k, v64_2);
        const custom_layer_lane v65 = v64_1 * s[23];
        custom_layer_store(t + 76 * TILE + k, v65);
    }
    custom_layer_each_tanh(t + 129 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v66 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v67 = v66 * s[22];
        custom_layer_store(t + 76 * TILE + k, v67);
        const custom_layer_lane v52_2 = custom_layer_load(t + 131 * TILE + k);
        const custom_layer_lane v64_2 = custom_layer_load(t + 189 * TILE + k);
        const custom_layer_lane v68 = v52_2 + v64_2;
        custom_layer_store(t + 186 * TILE + k, v68);
    }
    custom_layer_each_exp(t + 187 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v68 = custom_layer_load(t + 186 * TILE + k);
        const custom_layer_lane v69 = custom_layer_load(t + 187 * TILE + k);
        const custom_layer_lane v70 = v68 * v69;
        custom_layer_store(t + 190 * TILE + k, v70);
        const custom_layer_lane v59 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v67 = custom_layer_load(t + 76 * TILE + k);
        const custom_layer_lane v71 = v59 + v67;
        custom_layer_store(t + 191 * TILE + k, v71);
        const custom_layer_lane v52_1 = custom_layer_load(t + 130 * TILE + k);
        const custom_layer_lane v73_1 = v52_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 192 * TILE + k, v73_1);
        const custom_layer_lane v73_2 = v70 * s[27] + flow_7_c[1];
        custom_layer_store(t + 193 * TILE + k, v73_2);
    }

    /* layer 7: bump, forward */
    custom_layer_each_tanh(t + 194 * TILE, t + 192 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v74_1 = custom_layer_load(t + 194 * TILE + k);
        const custom_layer_lane v74_2 = custom_layer_load(t + 195 * TILE + k);
        const custom_layer_lane v52_1 = custom_layer_load(t + 130 * TILE + k);
        const custom_layer_lane v70 = custom_layer_load(t + 190 * TILE + k);
        const custom_layer_lane v76_1 = v52_1 + v74_1 * s[24];
        custom_layer_store(t + 192 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = v70 + v74_2 * s[25];
        custom_layer_store(t + 193 * TILE + k, v76_2);
        const custom_layer_lane v78_1 = 1.0f - v74_1 * v74_1;
        custom_layer_store(t + 196 * TILE + k, v78_1);
        const custom_layer_lane v78_2 = 1.0f - v74_2 * v74_2;
        custom_layer_store(t + 197 * TILE + k, v78_2);
        const custom_layer_lane v80_1 = v78_1 * s[28] + 1.0f;
        custom_layer_store(t + 198 * TILE + k, v80_1);
        const custom_layer_lane v80_2 = v78_2 * s[29] + 1.0f;
        custom_layer_store(t + 199 * TILE + k, v80_2);
    }
    custom_layer_each_log(t + 200 * TILE, t + 198 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v81_1 = custom_layer_load(t + 200 * TILE + k);
        const custom_layer_lane v81_2 = custom_layer_load(t + 201 * TILE + k);
        const custom_layer_lane v71 = custom_layer_load(t + 191 * TILE + k);
        const custom_layer_lane v83 = v71 + (v81_1 + v81_2);
        custom_layer_store(t + 67 * TILE + k, v83);
    }

    /* layer 8: coupling, forward */
    custom_layer_matvec(t + 200 * TILE, flow_8_net_1_weight, 1, 1, t + 193 * TILE, flow_8_net_1_bias, 1, 16, TILE, m);
    custom_layer_each_sigmoid(t + 216 * TILE, t + 200 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (232 + e) * TILE + k, custom_layer_load(t + (200 + e) * TILE + k) * custom_layer_load(t + (216 + e) * TILE + k));
    custom_layer_matvec(t + 248 * TILE, flow_8_net_2_weight, 16, 1, t + 232 * TILE, NULL, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v87_1 = custom_layer_load(t + 248 * TILE + k);
        const custom_layer_lane v87_2 = custom_layer_load(t + 249 * TILE + k);
        const custom_layer_lane v88_1 = v87_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 250 * TILE + k, v88_1);
        const custom_layer_lane v88_2 = v87_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 251 * TILE + k, v88_2);
        const custom_layer_lane v89 = v88_1 * s[31];
        custom_layer_store(t + 76 * TILE + k, v89);
    }
    custom_layer_each_tanh(t + 191 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v90 = custom_layer_load(t + 191 * TILE + k);
        const custom_layer_lane v91 = v90 * s[30];
        custom_layer_store(t + 76 * TILE + k, v91);
        const custom_layer_lane v76_1 = custom_layer_load(t + 192 * TILE + k);
        const custom_layer_lane v88_2 = custom_layer_load(t + 251 * TILE + k);
        const custom_layer_lane v92 = v76_1 + v88_2;
        custom_layer_store(t + 248 * TILE + k, v92);
    }
    custom_layer_each_exp(t + 249 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v92 = custom_layer_load(t + 248 * TILE + k);
        const custom_layer_lane v93 = custom_layer_load(t + 249 * TILE + k);
        const custom_layer_lane v94 = v92 * v93;
        custom_layer_store(t + 252 * TILE + k, v94);
        const custom_layer_lane v83 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v91 = custom_layer_load(t + 76 * TILE + k);
        const custom_layer_lane v76_2 = custom_layer_load(t + 193 * TILE + k);
        const custom_layer_lane v100 = v83 + v91 + (((v94 * v94) + (v76_2 * v76_2)) * (-0.5f) - 1.837877f);
        custom_layer_store(t + 253 * TILE + k, v100);
    }
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g0 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v100 = custom_layer_load(t + 253 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        g0 += w * (-v100);
        const custom_layer_lane v104 = -w;
        custom_layer_store(t + 67 * TILE + k, v104);
        const custom_layer_lane v105 = v104 * (-0.5f);
        const custom_layer_lane v94 = custom_layer_load(t + 252 * TILE + k);
        const custom_layer_lane v76_2 = custom_layer_load(t + 193 * TILE + k);
        const custom_layer_lane v106_1 = v94 * v105;
        const custom_layer_lane v106_2 = v76_2 * v105;
        const custom_layer_lane v107_1 = v106_1 + v106_1;
        custom_layer_store(t + 254 * TILE + k, v107_1);
        const custom_layer_lane v107_2 = v106_2 + v106_2;
        custom_layer_store(t + 255 * TILE + k, v107_2);
    }
        total[0] += (double)custom_layer_hsum(g0);
    }

    /* layer 8: coupling, forward, adjoint */
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g1 = zero, g2 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v93 = custom_layer_load(t + 249 * TILE + k);
        const custom_layer_lane v107_1 = custom_layer_load(t + 254 * TILE + k);
        const custom_layer_lane v108 = v93 * v107_1;
        custom_layer_store(t + 76 * TILE + k, v108);
        const custom_layer_lane v92 = custom_layer_load(t + 248 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v111 = v93 * (v92 * v107_1) - w;
        const custom_layer_lane v90 = custom_layer_load(t + 191 * TILE + k);
        const custom_layer_lane v116 = (v111 * s[30]) * (1.0f - v90 * v90);
        custom_layer_store(t + 252 * TILE + k, v116);
        const custom_layer_lane v88_1 = custom_layer_load(t + 250 * TILE + k);
        g1 += v88_1 * v116;
        g2 += v90 * v111;
        const custom_layer_lane v121_1 = v116 * s[31];
        custom_layer_store(t + 256 * TILE + k, v121_1);
        const custom_layer_lane v121_2 = v108;
        custom_layer_store(t + 257 * TILE + k, v121_2);
    }
        total[1] += (double)custom_layer_hsum(g1);
        total[2] += (double)custom_layer_hsum(g2);
    }
    custom_layer_outer(total + 3, t + 256 * TILE, t + 232 * TILE, 2, 16, TILE, m);
    custom_layer_matvec(t + 232 * TILE, flow_8_net_2_weight, 1, 16, t + 256 * TILE, NULL, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (256 + e) * TILE + k, custom_layer_load(t + (216 + e) * TILE + k) * custom_layer_load(t + (232 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (272 + e) * TILE + k, custom_layer_load(t + (200 + e) * TILE + k) * custom_layer_load(t + (232 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (216 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (232 + e) * TILE + k, custom_layer_load(t + (216 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_load(t + (272 + e) * TILE + k) * custom_layer_load(t + (232 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (216 + e) * TILE + k, custom_layer_load(t + (256 + e) * TILE + k) + custom_layer_load(t + (200 + e) * TILE + k));
    custom_layer_outer(total + 35, t + 216 * TILE, t + 193 * TILE, 16, 1, TILE, m);
    custom_layer_matvec(t + 191 * TILE, flow_8_net_1_weight, 1, 1, t + 216 * TILE, NULL, 16, 1, TILE, m);
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g51 = zero,
         g52 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v131 = custom_layer_load(t + 191 * TILE + k);
        const custom_layer_lane v107_2 = custom_layer_load(t + 255 * TILE + k);
        const custom_layer_lane v132 = v131 + v107_2;
        custom_layer_store(t + 192 * TILE + k, v132);
        const custom_layer_lane v80_1 = custom_layer_load(t + 198 * TILE + k);
        const custom_layer_lane v80_2 = custom_layer_load(t + 199 * TILE + k);
        const custom_layer_lane v104 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v134_1 = v104 * (1.0f / v80_1);
        const custom_layer_lane v134_2 = v104 * (1.0f / v80_2);
        const custom_layer_lane v78_1 = custom_layer_load(t + 196 * TILE + k);
        const custom_layer_lane v78_2 = custom_layer_load(t + 197 * TILE + k);
        const custom_layer_lane v74_1 = custom_layer_load(t + 194 * TILE + k);
        const custom_layer_lane v74_2 = custom_layer_load(t + 195 * TILE + k);
        const custom_layer_lane v138_1 = v74_1 * (-(v134_1 * s[28]));
        const custom_layer_lane v138_2 = v74_2 * (-(v134_2 * s[29]));
        g51 += v78_1 * v134_1;
        g52 += v78_2 * v134_2;
        const custom_layer_lane v108 = custom_layer_load(t + 76 * TILE + k);
        const custom_layer_lane v142_1 = v74_1 * v108;
        custom_layer_store(t + 200 * TILE + k, v142_1);
        const custom_layer_lane v142_2 = v74_2 * v132;
        custom_layer_store(t + 201 * TILE + k, v142_2);
        const custom_layer_lane v143_1 = v138_1 + v138_1 + v108 * s[24];
        custom_layer_store(t + 202 * TILE + k, v143_1);
        const custom_layer_lane v143_2 = v138_2 + v138_2 + v132 * s[25];
        custom_layer_store(t + 203 * TILE + k, v143_2);
    }
        total[51] += (double)custom_layer_hsum(g51);
        total[52] += (double)custom_layer_hsum(g52);
    }

    /* layer 7: bump, forward, adjoint */
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g53 = zero,
         g54 = zero, g55 = zero, g56 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v78_1 = custom_layer_load(t + 196 * TILE + k);
        const custom_layer_lane v143_1 = custom_layer_load(t + 202 * TILE + k);
        const custom_layer_lane v78_2 = custom_layer_load(t + 197 * TILE + k);
        const custom_layer_lane v143_2 = custom_layer_load(t + 203 * TILE + k);
        const custom_layer_lane v144_1 = v78_1 * v143_1;
        custom_layer_store(t + 193 * TILE + k, v144_1);
        const custom_layer_lane v144_2 = v78_2 * v143_2;
        custom_layer_store(t + 194 * TILE + k, v144_2);
        const custom_layer_lane v52_1 = custom_layer_load(t + 130 * TILE + k);
        const custom_layer_lane v70 = custom_layer_load(t + 190 * TILE + k);
        const custom_layer_lane v108 = custom_layer_load(t + 76 * TILE + k);
        const custom_layer_lane v132 = custom_layer_load(t + 192 * TILE + k);
        const custom_layer_lane v147_1 = v108 + v144_1 * s[26];
        custom_layer_store(t + 198 * TILE + k, v147_1);
        const custom_layer_lane v147_2 = v132 + v144_2 * s[27];
        custom_layer_store(t + 199 * TILE + k, v147_2);
        g53 += v52_1 * v144_1;
        g54 += v70 * v144_2;
        const custom_layer_lane v142_1 = custom_layer_load(t + 200 * TILE + k);
        const custom_layer_lane v142_2 = custom_layer_load(t + 201 * TILE + k);
        g55 += v142_1;
        g56 += v142_2;
    }
        total[53] += (double)custom_layer_hsum(g53);
        total[54] += (double)custom_layer_hsum(g54);
        total[55] += (double)custom_layer_hsum(g55);
        total[56] += (double)custom_layer_hsum(g56);
    }

    /* layer 6: coupling, forward, adjoint */
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g57 = zero,
         g58 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v69 = custom_layer_load(t + 187 * TILE + k);
        const custom_layer_lane v147_2 = custom_layer_load(t + 199 * TILE + k);
        const custom_layer_lane v150 = v69 * v147_2;
        custom_layer_store(t + 190 * TILE + k, v150);
        const custom_layer_lane v68 = custom_layer_load(t + 186 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v153 = v69 * (v68 * v147_2) - w;
        const custom_layer_lane v66 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v158 = (v153 * s[22]) * (1.0f - v66 * v66);
        custom_layer_store(t + 191 * TILE + k, v158);
        const custom_layer_lane v64_1 = custom_layer_load(t + 188 * TILE + k);
        g57 += v64_1 * v158;
        g58 += v66 * v153;
        const custom_layer_lane v163_1 = v158 * s[23];
        custom_layer_store(t + 195 * TILE + k, v163_1);
        const custom_layer_lane v163_2 = v150;
        custom_layer_store(t + 196 * TILE + k, v163_2);
    }
        total[57] += (double)custom_layer_hsum(g57);
        total[58] += (double)custom_layer_hsum(g58);
    }
    custom_layer_outer(total + 59, t + 195 * TILE, t + 170 * TILE, 2, 16, TILE, m);
    custom_layer_matvec(t + 170 * TILE, flow_6_net_2_weight, 1, 16, t + 195 * TILE, NULL, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_load(t + (154 + e) * TILE + k) * custom_layer_load(t + (170 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (232 + e) * TILE + k, custom_layer_load(t + (138 + e) * TILE + k) * custom_layer_load(t + (170 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (138 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (154 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (170 + e) * TILE + k, custom_layer_load(t + (154 + e) * TILE + k) * custom_layer_load(t + (138 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (138 + e) * TILE + k, custom_layer_load(t + (232 + e) * TILE + k) * custom_layer_load(t + (170 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (154 + e) * TILE + k, custom_layer_load(t + (200 + e) * TILE + k) + custom_layer_load(t + (138 + e) * TILE + k));
    custom_layer_outer(total + 91, t + 154 * TILE, t + 130 * TILE, 16, 1, TILE, m);
    custom_layer_matvec(t + 129 * TILE, flow_6_net_1_weight, 1, 1, t + 154 * TILE, NULL, 16, 1, TILE, m);
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g107 = zero,
         g108 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v173 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v147_1 = custom_layer_load(t + 198 * TILE + k);
        const custom_layer_lane v174 = v173 + v147_1;
        custom_layer_store(t + 130 * TILE + k, v174);
        const custom_layer_lane v56_1 = custom_layer_load(t + 136 * TILE + k);
        const custom_layer_lane v56_2 = custom_layer_load(t + 137 * TILE + k);
        const custom_layer_lane v104 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v176_1 = v104 * (1.0f / v56_1);
        const custom_layer_lane v176_2 = v104 * (1.0f / v56_2);
        const custom_layer_lane v54_1 = custom_layer_load(t + 134 * TILE + k);
        const custom_layer_lane v54_2 = custom_layer_load(t + 135 * TILE + k);
        const custom_layer_lane v50_1 = custom_layer_load(t + 132 * TILE + k);
        const custom_layer_lane v50_2 = custom_layer_load(t + 133 * TILE + k);
        const custom_layer_lane v180_1 = v50_1 * (-(v176_1 * s[20]));
        const custom_layer_lane v180_2 = v50_2 * (-(v176_2 * s[21]));
        g107 += v54_1 * v176_1;
        g108 += v54_2 * v176_2;
        const custom_layer_lane v150 = custom_layer_load(t + 190 * TILE + k);
        const custom_layer_lane v184_1 = v50_1 * v174;
        custom_layer_store(t + 138 * TILE + k, v184_1);
        const custom_layer_lane v184_2 = v50_2 * v150;
        custom_layer_store(t + 139 * TILE + k, v184_2);
        const custom_layer_lane v185_1 = v180_1 + v180_1 + v174 * s[16];
        custom_layer_store(t + 140 * TILE + k, v185_1);
        const custom_layer_lane v185_2 = v180_2 + v180_2 + v150 * s[17];
        custom_layer_store(t + 141 * TILE + k, v185_2);
    }
        total[107] += (double)custom_layer_hsum(g107);
        total[108] += (double)custom_layer_hsum(g108);
    }

    /* layer 5: bump, forward, adjoint */
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g109 = zero,
         g110 = zero, g111 = zero,
         g112 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v54_1 = custom_layer_load(t + 134 * TILE + k);
        const custom_layer_lane v185_1 = custom_layer_load(t + 140 * TILE + k);
        const custom_layer_lane v54_2 = custom_layer_load(t + 135 * TILE + k);
        const custom_layer_lane v185_2 = custom_layer_load(t + 141 * TILE + k);
        const custom_layer_lane v186_1 = v54_1 * v185_1;
        custom_layer_store(t + 131 * TILE + k, v186_1);
        const custom_layer_lane v186_2 = v54_2 * v185_2;
        custom_layer_store(t + 132 * TILE + k, v186_2);
        const custom_layer_lane v46 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v28_2 = custom_layer_load(t + 69 * TILE + k);
        const custom_layer_lane v174 = custom_layer_load(t + 130 * TILE + k);
        const custom_layer_lane v150 = custom_layer_load(t + 190 * TILE + k);
        const custom_layer_lane v189_1 = v174 + v186_1 * s[18];
        custom_layer_store(t + 136 * TILE + k, v189_1);
        const custom_layer_lane v189_2 = v150 + v186_2 * s[19];
        custom_layer_store(t + 137 * TILE + k, v189_2);
        g109 += v46 * v186_1;
        g110 += v28_2 * v186_2;
        const custom_layer_lane v184_1 = custom_layer_load(t + 138 * TILE + k);
        const custom_layer_lane v184_2 = custom_layer_load(t + 139 * TILE + k);
        g111 += v184_1;
        g112 += v184_2;
    }
        total[109] += (double)custom_layer_hsum(g109);
        total[110] += (double)custom_layer_hsum(g110);
        total[111] += (double)custom_layer_hsum(g111);
        total[112] += (double)custom_layer_hsum(g112);
    }

    /* layer 4: coupling, forward, adjoint */
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g113 = zero,
         g114 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v45 = custom_layer_load(t + 127 * TILE + k);
        const custom_layer_lane v189_1 = custom_layer_load(t + 136 * TILE + k);
        const custom_layer_lane v192 = v45 * v189_1;
        custom_layer_store(t + 128 * TILE + k, v192);
        const custom_layer_lane v44 = custom_layer_load(t + 75 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v195 = v45 * (v44 * v189_1) - w;
        const custom_layer_lane v42 = custom_layer_load(t + 74 * TILE + k);
        const custom_layer_lane v200 = (v195 * s[14]) * (1.0f - v42 * v42);
        custom_layer_store(t + 129 * TILE + k, v200);
        const custom_layer_lane v40_1 = custom_layer_load(t + 125 * TILE + k);
        g113 += v40_1 * v200;
        g114 += v42 * v195;
        const custom_layer_lane v205_1 = v200 * s[15];
        custom_layer_store(t + 133 * TILE + k, v205_1);
        const custom_layer_lane v205_2 = v192;
        custom_layer_store(t + 134 * TILE + k, v205_2);
    }
        total[113] += (double)custom_layer_hsum(g113);
        total[114] += (double)custom_layer_hsum(g114);
    }
    custom_layer_outer(total + 115, t + 133 * TILE, t + 109 * TILE, 2, 16, TILE, m);
    custom_layer_matvec(t + 109 * TILE, flow_4_net_2_weight, 1, 16, t + 133 * TILE, NULL, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (138 + e) * TILE + k, custom_layer_load(t + (93 + e) * TILE + k) * custom_layer_load(t + (109 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (170 + e) * TILE + k, custom_layer_load(t + (77 + e) * TILE + k) * custom_layer_load(t + (109 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (77 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (93 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (93 + e) * TILE + k) * custom_layer_load(t + (77 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (77 + e) * TILE + k, custom_layer_load(t + (170 + e) * TILE + k) * custom_layer_load(t + (109 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (93 + e) * TILE + k, custom_layer_load(t + (138 + e) * TILE + k) + custom_layer_load(t + (77 + e) * TILE + k));
    custom_layer_outer(total + 147, t + 93 * TILE, t + 69 * TILE, 16, 1, TILE, m);
    custom_layer_matvec(t + 68 * TILE, flow_4_net_1_weight, 1, 1, t + 93 * TILE, NULL, 16, 1, TILE, m);
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g163 = zero,
         g164 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v215 = custom_layer_load(t + 68 * TILE + k);
        const custom_layer_lane v189_2 = custom_layer_load(t + 137 * TILE + k);
        const custom_layer_lane v216 = v215 + v189_2;
        custom_layer_store(t + 69 * TILE + k, v216);
        const custom_layer_lane v32_1 = custom_layer_load(t + 72 * TILE + k);
        const custom_layer_lane v32_2 = custom_layer_load(t + 73 * TILE + k);
        const custom_layer_lane v104 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v218_1 = v104 * (1.0f / v32_1);
        const custom_layer_lane v218_2 = v104 * (1.0f / v32_2);
        const custom_layer_lane v30_1 = custom_layer_load(t + 70 * TILE + k);
        const custom_layer_lane v30_2 = custom_layer_load(t + 71 * TILE + k);
        const custom_layer_lane v26_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v222_1 = v26_1 * (-(v218_1 * s[12]));
        const custom_layer_lane v222_2 = v26_2 * (-(v218_2 * s[13]));
        g163 += v30_1 * v218_1;
        g164 += v30_2 * v218_2;
        const custom_layer_lane v192 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v226_1 = v26_1 * v192;
        custom_layer_store(t + 74 * TILE + k, v226_1);
        const custom_layer_lane v226_2 = v26_2 * v216;
        custom_layer_store(t + 75 * TILE + k, v226_2);
        const custom_layer_lane v227_1 = v222_1 + v222_1 + v192 * s[8];
        custom_layer_store(t + 77 * TILE + k, v227_1);
        const custom_layer_lane v227_2 = v222_2 + v222_2 + v216 * s[9];
        custom_layer_store(t + 78 * TILE + k, v227_2);
    }
        total[163] += (double)custom_layer_hsum(g163);
        total[164] += (double)custom_layer_hsum(g164);
    }

    /* layer 3: bump, forward, adjoint */
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g165 = zero,
         g166 = zero, g167 = zero,
         g168 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v30_1 = custom_layer_load(t + 70 * TILE + k);
        const custom_layer_lane v227_1 = custom_layer_load(t + 77 * TILE + k);
        const custom_layer_lane v30_2 = custom_layer_load(t + 71 * TILE + k);
        const custom_layer_lane v227_2 = custom_layer_load(t + 78 * TILE + k);
        const custom_layer_lane v228_1 = v30_1 * v227_1;
        custom_layer_store(t + 12 * TILE + k, v228_1);
        const custom_layer_lane v228_2 = v30_2 * v227_2;
        custom_layer_store(t + 13 * TILE + k, v228_2);
        const custom_layer_lane v5_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v22 = custom_layer_load(t + 66 * TILE + k);
        const custom_layer_lane v192 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v216 = custom_layer_load(t + 69 * TILE + k);
        const custom_layer_lane v231_1 = v192 + v228_1 * s[10];
        custom_layer_store(t + 72 * TILE + k, v231_1);
        const custom_layer_lane v231_2 = v216 + v228_2 * s[11];
        custom_layer_store(t + 73 * TILE + k, v231_2);
        g165 += v5_1 * v228_1;
        g166 += v22 * v228_2;
        const custom_layer_lane v226_1 = custom_layer_load(t + 74 * TILE + k);
        const custom_layer_lane v226_2 = custom_layer_load(t + 75 * TILE + k);
        g167 += v226_1;
        g168 += v226_2;
    }
        total[165] += (double)custom_layer_hsum(g165);
        total[166] += (double)custom_layer_hsum(g166);
        total[167] += (double)custom_layer_hsum(g167);
        total[168] += (double)custom_layer_hsum(g168);
    }

    /* layer 2: coupling, forward, adjoint */
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g169 = zero,
         g170 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v21 = custom_layer_load(t + 65 * TILE + k);
        const custom_layer_lane v231_2 = custom_layer_load(t + 73 * TILE + k);
        const custom_layer_lane v234 = v21 * v231_2;
        custom_layer_store(t + 66 * TILE + k, v234);
        const custom_layer_lane v20 = custom_layer_load(t + 64 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v237 = v21 * (v20 * v231_2) - w;
        const custom_layer_lane v18 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v242 = (v237 * s[6]) * (1.0f - v18 * v18);
        custom_layer_store(t + 68 * TILE + k, v242);
        const custom_layer_lane v16_1 = custom_layer_load(t + 62 * TILE + k);
        g169 += v16_1 * v242;
        g170 += v18 * v237;
        const custom_layer_lane v247_1 = v242 * s[7];
        custom_layer_store(t + 69 * TILE + k, v247_1);
        const custom_layer_lane v247_2 = v234;
        custom_layer_store(t + 70 * TILE + k, v247_2);
    }
        total[169] += (double)custom_layer_hsum(g169);
        total[170] += (double)custom_layer_hsum(g170);
    }
    custom_layer_outer(total + 171, t + 69 * TILE, t + 46 * TILE, 2, 16, TILE, m);
    custom_layer_matvec(t + 46 * TILE, flow_2_net_2_weight, 1, 16, t + 69 * TILE, NULL, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (77 + e) * TILE + k, custom_layer_load(t + (30 + e) * TILE + k) * custom_layer_load(t + (46 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (14 + e) * TILE + k) * custom_layer_load(t + (46 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (14 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (30 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (46 + e) * TILE + k, custom_layer_load(t + (30 + e) * TILE + k) * custom_layer_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (14 + e) * TILE + k, custom_layer_load(t + (109 + e) * TILE + k) * custom_layer_load(t + (46 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (30 + e) * TILE + k, custom_layer_load(t + (77 + e) * TILE + k) + custom_layer_load(t + (14 + e) * TILE + k));
    custom_layer_outer(total + 203, t + 30 * TILE, t + 3 * TILE, 16, 1, TILE, m);
    custom_layer_matvec(t + 2 * TILE, flow_2_net_1_weight, 1, 1, t + 30 * TILE, NULL, 16, 1, TILE, m);
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g219 = zero,
         g220 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v257 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v231_1 = custom_layer_load(t + 72 * TILE + k);
        const custom_layer_lane v258 = v257 + v231_1;
        const custom_layer_lane v9_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v9_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v104 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v260_1 = v104 * (1.0f / v9_1);
        const custom_layer_lane v260_2 = v104 * (1.0f / v9_2);
        const custom_layer_lane v7_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v7_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v3_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v3_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v264_1 = v3_1 * (-(v260_1 * s[4]));
        const custom_layer_lane v264_2 = v3_2 * (-(v260_2 * s[5]));
        g219 += v7_1 * v260_1;
        g220 += v7_2 * v260_2;
        const custom_layer_lane v234 = custom_layer_load(t + 66 * TILE + k);
        const custom_layer_lane v268_1 = v3_1 * v258;
        custom_layer_store(t + 3 * TILE + k, v268_1);
        const custom_layer_lane v268_2 = v3_2 * v234;
        custom_layer_store(t + 4 * TILE + k, v268_2);
        const custom_layer_lane v269_1 = v264_1 + v264_1 + v258 * s[0];
        custom_layer_store(t + 14 * TILE + k, v269_1);
        const custom_layer_lane v269_2 = v264_2 + v264_2 + v234 * s[1];
        custom_layer_store(t + 15 * TILE + k, v269_2);
    }
        total[219] += (double)custom_layer_hsum(g219);
        total[220] += (double)custom_layer_hsum(g220);
    }

    /* layer 1: bump, forward, adjoint */
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g221 = zero,
         g222 = zero, g223 = zero,
         g224 = zero, g225 = zero, g226 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v7_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v269_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v7_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v269_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v270_1 = v7_1 * v269_1;
        custom_layer_store(t + 5 * TILE + k, v270_1);
        const custom_layer_lane v270_2 = v7_2 * v269_2;
        custom_layer_store(t + 6 * TILE + k, v270_2);
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        g221 += x1 * v270_1;
        g222 += x2 * v270_2;
        const custom_layer_lane v268_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v268_2 = custom_layer_load(t + 4 * TILE + k);
        g223 += v268_1;
        g224 += v268_2;
        const custom_layer_lane v116 = custom_layer_load(t + 252 * TILE + k);
        g225 += v116;
        const custom_layer_lane v108 = custom_layer_load(t + 76 * TILE + k);
        g226 += v108;
    }
        total[221] += (double)custom_layer_hsum(g221);
        total[222] += (double)custom_layer_hsum(g222);
        total[223] += (double)custom_layer_hsum(g223);
        total[224] += (double)custom_layer_hsum(g224);
        total[225] += (double)custom_layer_hsum(g225);
        total[226] += (double)custom_layer_hsum(g226);
    }
    for (e = 0; e < 16; e++) {
        custom_layer_lane sum = custom_layer_set(0);
        for (k = 0; k < m; k += LANES)
            sum += custom_layer_load(t + (216 + e) * TILE + k);
        total[227 + e] += (double)custom_layer_hsum(sum);
    }
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g243 = zero,
         g244 = zero, g245 = zero,
         g246 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v144_1 = custom_layer_load(t + 193 * TILE + k);
        const custom_layer_lane v144_2 = custom_layer_load(t + 194 * TILE + k);
        g243 += v144_1;
        g244 += v144_2;
        const custom_layer_lane v158 = custom_layer_load(t + 191 * TILE + k);
        g245 += v158;
        const custom_layer_lane v150 = custom_layer_load(t + 190 * TILE + k);
        g246 += v150;
    }
        total[243] += (double)custom_layer_hsum(g243);
        total[244] += (double)custom_layer_hsum(g244);
        total[245] += (double)custom_layer_hsum(g245);
        total[246] += (double)custom_layer_hsum(g246);
    }
    for (e = 0; e < 16; e++) {
        custom_layer_lane sum = custom_layer_set(0);
        for (k = 0; k < m; k += LANES)
            sum += custom_layer_load(t + (154 + e) * TILE + k);
        total[247 + e] += (double)custom_layer_hsum(sum);
    }
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g263 = zero,
         g264 = zero, g265 = zero,
         g266 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v186_1 = custom_layer_load(t + 131 * TILE + k);
        const custom_layer_lane v186_2 = custom_layer_load(t + 132 * TILE + k);
        g263 += v186_1;
        g264 += v186_2;
        const custom_layer_lane v200 = custom_layer_load(t + 129 * TILE + k);
        g265 += v200;
        const custom_layer_lane v192 = custom_layer_load(t + 128 * TILE + k);
        g266 += v192;
    }
        total[263] += (double)custom_layer_hsum(g263);
        total[264] += (double)custom_layer_hsum(g264);
        total[265] += (double)custom_layer_hsum(g265);
        total[266] += (double)custom_layer_hsum(g266);
    }
    for (e = 0; e < 16; e++) {
        custom_layer_lane sum = custom_layer_set(0);
        for (k = 0; k < m; k += LANES)
            sum += custom_layer_load(t + (93 + e) * TILE + k);
        total[267 + e] += (double)custom_layer_hsum(sum);
    }
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g283 = zero,
         g284 = zero, g285 = zero,
         g286 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v228_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v228_2 = custom_layer_load(t + 13 * TILE + k);
        g283 += v228_1;
        g284 += v228_2;
        const custom_layer_lane v242 = custom_layer_load(t + 68 * TILE + k);
        g285 += v242;
        const custom_layer_lane v234 = custom_layer_load(t + 66 * TILE + k);
        g286 += v234;
    }
        total[283] += (double)custom_layer_hsum(g283);
        total[284] += (double)custom_layer_hsum(g284);
        total[285] += (double)custom_layer_hsum(g285);
        total[286] += (double)custom_layer_hsum(g286);
    }
    for (e = 0; e < 16; e++) {
        custom_layer_lane sum = custom_layer_set(0);
        for (k = 0; k < m; k += LANES)
            sum += custom_layer_load(t + (30 + e) * TILE + k);
        total[287 + e] += (double)custom_layer_hsum(sum);
    }
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g303 = zero,
         g304 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v270_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v270_2 = custom_layer_load(t + 6 * TILE + k);
        g303 += v270_1;
        g304 += v270_2;
    }
        total[303] += (double)custom_layer_hsum(g303);
        total[304] += (double)custom_layer_hsum(g304);
    }
#undef TILE
}

static void custom_layer_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    size_t i;
    (void)params;
    s[34] = (float)total[1] * s[33];
    s[35] = s[34] + (float)total[2];
    s[36] = s[35] * s[30];
    s[37] = (float)total[51] * s[26];
    s[38] = (float)total[52] * s[27];
    s[39] = (float)total[51] * s[24];
    s[40] = (float)total[52] * s[25];
    s[41] = s[39] + (float)total[53];
    s[42] = s[40] + (float)total[54];
    s[45] = s[41] * s[43];
    s[46] = s[42] * s[44];
    s[47] = s[37] + (float)total[55];
    s[48] = s[38] + (float)total[56];
    s[51] = s[47] * s[49];
    s[52] = s[48] * s[50];
    s[55] = (float)total[57] * s[54];
    s[56] = s[55] + (float)total[58];
    s[57] = s[56] * s[22];
    s[58] = (float)total[107] * s[18];
    s[59] = (float)total[108] * s[19];
    s[60] = (float)total[107] * s[16];
    s[61] = (float)total[108] * s[17];
    s[62] = s[60] + (float)total[109];
    s[63] = s[61] + (float)total[110];
    s[66] = s[62] * s[64];
    s[67] = s[63] * s[65];
    s[68] = s[58] + (float)total[111];
    s[69] = s[59] + (float)total[112];
    s[72] = s[68] * s[70];
    s[73] = s[69] * s[71];
    s[76] = (float)total[113] * s[75];
    s[77] = s[76] + (float)total[114];
    s[78] = s[77] * s[14];
    s[79] = (float)total[163] * s[10];
    s[80] = (float)total[164] * s[11];
    s[81] = (float)total[163] * s[8];
    s[82] = (float)total[164] * s[9];
    s[83] = s[81] + (float)total[165];
    s[84] = s[82] + (float)total[166];
    s[87] = s[83] * s[85];
    s[88] = s[84] * s[86];
    s[89] = s[79] + (float)total[167];
    s[90] = s[80] + (float)total[168];
    s[93] = s[89] * s[91];
    s[94] = s[90] * s[92];
    s[97] = (float)total[169] * s[96];
    s[98] = s[97] + (float)total[170];
    s[99] = s[98] * s[6];
    s[100] = (float)total[219] * s[2];
    s[101] = (float)total[220] * s[3];
    s[102] = (float)total[219] * s[0];
    s[103] = (float)total[220] * s[1];
    s[104] = s[102] + (float)total[221];
    s[105] = s[103] + (float)total[222];
    s[108] = s[104] * s[106];
    s[109] = s[105] * s[107];
    s[110] = s[100] + (float)total[223];
    s[111] = s[101] + (float)total[224];
    s[114] = s[110] * s[112];
    s[115] = s[111] * s[113];
    s[116] = (float)total[225] * s[31];
    s[117] = (float)total[245] * s[23];
    s[118] = (float)total[265] * s[15];
    s[119] = (float)total[285] * s[7];
    *loss = total[0];
    grad[0] = s[114];
    grad[1] = s[115];
    grad[2] = s[108];
    grad[3] = s[109];
    grad[4] = (float)total[303];
    grad[5] = (float)total[304];
    grad[6] = s[99];
    grad[7] = (float)total[203];
    grad[8] = (float)total[204];
    grad[9] = (float)total[205];
    grad[10] = (float)total[206];
    grad[11] = (float)total[207];
    grad[12] = (float)total[208];
    grad[13] = (float)total[209];
    grad[14] = (float)total[210];
    grad[15] = (float)total[211];
    grad[16] = (float)total[212];
    grad[17] = (float)total[213];
    grad[18] = (float)total[214];
    grad[19] = (float)total[215];
    grad[20] = (float)total[216];
    grad[21] = (float)total[217];
    grad[22] = (float)total[218];
    grad[23] = (float)total[287];
    grad[24] = (float)total[288];
    grad[25] = (float)total[289];
    grad[26] = (float)total[290];
    grad[27] = (float)total[291];
    grad[28] = (float)total[292];
    grad[29] = (float)total[293];
    grad[30] = (float)total[294];
    grad[31] = (float)total[295];
    grad[32] = (float)total[296];
    grad[33] = (float)total[297];
    grad[34] = (float)total[298];
    grad[35] = (float)total[299];
    grad[36] = (float)total[300];
    grad[37] = (float)total[301];
    grad[38] = (float)total[302];
    for (i = 0; i < 32; i++)
        grad[39 + i] = (float)total[171 + i];
    grad[71] = s[119];
    grad[72] = (float)total[286];
    grad[73] = s[93];
    grad[74] = s[94];
    grad[75] = s[87];
    grad[76] = s[88];
    grad[77] = (float)total[283];
    grad[78] = (float)total[284];
    grad[79] = s[78];
    grad[80] = (float)total[147];
    grad[81] = (float)total[148];
    grad[82] = (float)total[149];
    grad[83] = (float)total[150];
    grad[84] = (float)total[151];
    grad[85] = (float)total[152];
    grad[86] = (float)total[153];
    grad[87] = (float)total[154];
    grad[88] = (float)total[155];
    grad[89] = (float)total[156];
    grad[90] = (float)total[157];
    grad[91] = (float)total[158];
    grad[92] = (float)total[159];
    grad[93] = (float)total[160];
    grad[94] = (float)total[161];
    grad[95] = (float)total[162];
    grad[96] = (float)total[267];
    grad[97] = (float)total[268];
    grad[98] = (float)total[269];
    grad[99] = (float)total[270];
    grad[100] = (float)total[271];
    grad[101] = (float)total[272];
    grad[102] = (float)total[273];
    grad[103] = (float)total[274];
    grad[104] = (float)total[275];
    grad[105] = (float)total[276];
    grad[106] = (float)total[277];
    grad[107] = (float)total[278];
    grad[108] = (float)total[279];
    grad[109] = (float)total[280];
    grad[110] = (float)total[281];
    grad[111] = (float)total[282];
    for (i = 0; i < 32; i++)
        grad[112 + i] = (float)total[115 + i];
    grad[144] = s[118];
    grad[145] = (float)total[266];
    grad[146] = s[72];
    grad[147] = s[73];
    grad[148] = s[66];
    grad[149] = s[67];
    grad[150] = (float)total[263];
    grad[151] = (float)total[264];
    grad[152] = s[57];
    grad[153] = (float)total[91];
    grad[154] = (float)total[92];
    grad[155] = (float)total[93];
    grad[156] = (float)total[94];
    grad[157] = (float)total[95];
    grad[158] = (float)total[96];
    grad[159] = (float)total[97];
    grad[160] = (float)total[98];
    grad[161] = (float)total[99];
    grad[162] = (float)total[100];
    grad[163] = (float)total[101];
    grad[164] = (float)total[102];
    grad[165] = (float)total[103];
    grad[166] = (float)total[104];
    grad[167] = (float)total[105];
    grad[168] = (float)total[106];
    grad[169] = (float)total[247];
    grad[170] = (float)total[248];
    grad[171] = (float)total[249];
    grad[172] = (float)total[250];
    grad[173] = (float)total[251];
    grad[174] = (float)total[252];
    grad[175] = (float)total[253];
    grad[176] = (float)total[254];
    grad[177] = (float)total[255];
    grad[178] = (float)total[256];
    grad[179] = (float)total[257];
    grad[180] = (float)total[258];
    grad[181] = (float)total[259];
    grad[182] = (float)total[260];
    grad[183] = (float)total[261];
    grad[184] = (float)total[262];
    for (i = 0; i < 32; i++)
        grad[185 + i] = (float)total[59 + i];
    grad[217] = s[117];
    grad[218] = (float)total[246];
    grad[219] = s[51];
    grad[220] = s[52];
    grad[221] = s[45];
    grad[222] = s[46];
    grad[223] = (float)total[243];
    grad[224] = (float)total[244];
    grad[225] = s[36];
    grad[226] = (float)total[35];
    grad[227] = (float)total[36];
    grad[228] = (float)total[37];
    grad[229] = (float)total[38];
    grad[230] = (float)total[39];
    grad[231] = (float)total[40];
    grad[232] = (float)total[41];
    grad[233] = (float)total[42];
    grad[234] = (float)total[43];
    grad[235] = (float)total[44];
    grad[236] = (float)total[45];
    grad[237] = (float)total[46];
    grad[238] = (float)total[47];
    grad[239] = (float)total[48];
    grad[240] = (float)total[49];
    grad[241] = (float)total[50];
    grad[242] = (float)total[227];
    grad[243] = (float)total[228];
    grad[244] = (float)total[229];
    grad[245] = (float)total[230];
    grad[246] = (float)total[231];
    grad[247] = (float)total[232];
    grad[248] = (float)total[233];
    grad[249] = (float)total[234];
    grad[250] = (float)total[235];
    grad[251] = (float)total[236];
    grad[252] = (float)total[237];
    grad[253] = (float)total[238];
    grad[254] = (float)total[239];
    grad[255] = (float)total[240];
    grad[256] = (float)total[241];
    grad[257] = (float)total[242];
    for (i = 0; i < 32; i++)
        grad[258 + i] = (float)total[3 + i];
    grad[290] = s[116];
    grad[291] = (float)total[226];
}

static double custom_layer_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double total[305] = {0};
    float s[121], t[289 * 64];
    size_t first;
    double loss = 0;
    (void)work;
    custom_layer_grad_prologue(params, s);
    for (first = 0; first < n; first += 64) {
        const size_t rows = n - first < 64 ? n - first : 64;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        custom_layer_to_tile(x + first * 2, rows, 2, 64, m, t + 0);
        custom_layer_weights(n, rows, m, t + 128);
        custom_layer_grad_tile(params, s, m, t, total);
    }
    if (n > 0)
        custom_layer_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

double custom_layer_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? custom_layer_loss_grad(params, n, x, grad, work) : custom_layer_loss_only(params, n, x, work);
}

void custom_layer_init(uint64_t seed, float *params)
{
    static const struct custom_layer_initial from[] = {
        {0, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.a */
        {2, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.b */
        {4, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.c */
        {6, 1, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.scaling_factor */
        {7, 16, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.2.net.1.weight */
        {23, 16, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.1.bias */
        {39, 32, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.25, 0.0, NULL, 0}, /* flow.2.net.2.weight */
        {71, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.net.2.bias */
        {73, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.a */
        {75, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.b */
        {77, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.c */
        {79, 1, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.scaling_factor */
        {80, 16, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.4.net.1.weight */
        {96, 16, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.1.bias */
        {112, 32, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.25, 0.0, NULL, 0}, /* flow.4.net.2.weight */
        {144, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.net.2.bias */
        {146, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.a */
        {148, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.b */
        {150, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.c */
        {152, 1, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.scaling_factor */
        {153, 16, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.6.net.1.weight */
        {169, 16, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.1.bias */
        {185, 32, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.25, 0.0, NULL, 0}, /* flow.6.net.2.weight */
        {217, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.net.2.bias */
        {219, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.a */
        {221, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.b */
        {223, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.c */
        {225, 1, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.scaling_factor */
        {226, 16, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0, NULL, 0}, /* flow.8.net.1.weight */
        {242, 16, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.1.bias */
        {258, 32, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.25, 0.0, NULL, 0}, /* flow.8.net.2.weight */
        {290, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.net.2.bias */
    };
    custom_layer_initialise(seed, from, sizeof from / sizeof *from, params);
}

void custom_layer_adamw(const struct custom_layer_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    custom_layer_adamw_update(o, step, 292, params + 0, grad + 0, m + 0, v + 0);
}


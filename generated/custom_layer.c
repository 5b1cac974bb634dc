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
#define CUSTOM_LAYER_LANE_BYTES 64
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
#else
    return custom_layer_most(high, custom_layer_select((custom_layer_mask)(x < a), a, x));
#endif
}

static inline custom_layer_lane custom_layer_sqrt(custom_layer_lane a)
{
#ifdef CUSTOM_LAYER_AVX
    return __builtin_ia32_sqrtps256(a);
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

/* d[o] = sum_i weight[o * step_o + i * step_i] a[i], four results at a time: for small matrices, and for the last lane.
 */
static inline void custom_layer_matvec4(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                              size_t in, size_t out, size_t stride, size_t m)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += CUSTOM_LAYER_LANES) {
        for (o = 0; o < whole; o += 4) {
            const float *w = weight + o * step_o;
            custom_layer_lane s0 = custom_layer_set(0), s1 = s0, s2 = s0, s3 = s0;
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
            custom_layer_lane s = custom_layer_set(0);
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

/* d[o] = sum_i weight[o * step_o + i * step_i] a[i]; the steps choose W or its transpose. */
static inline void custom_layer_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             size_t in, size_t out, size_t stride, size_t m)
{
    float pack[CUSTOM_LAYER_STRETCH * 2 * CUSTOM_LAYER_LANES], rest[6 * 2 * CUSTOM_LAYER_LANES];
    const size_t whole = m / (2 * CUSTOM_LAYER_LANES) * 2 * CUSTOM_LAYER_LANES, sixes = out / 6 * 6;
    size_t k, o, i, first;
    if (out < 6 || in * out < 512) {
        custom_layer_matvec4(d, weight, step_o, step_i, a, in, out, stride, m);
        return;
    }
    if (whole < m)
        custom_layer_matvec4(d + whole, weight, step_o, step_i, a + whole, in, out, stride, m - whole);
    for (o = 0; o < out; o++)
        for (k = 0; k < whole; k += CUSTOM_LAYER_LANES)
            custom_layer_store(d + o * stride + k, custom_layer_set(0));
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
            custom_layer_lane s = custom_layer_set(0);
            for (k = 0; k < m; k += CUSTOM_LAYER_LANES)
                s += custom_layer_load(x + k) * custom_layer_load(b + i * stride + k);
            total[o * in + i] += (double)custom_layer_hsum(s);
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
    custom_layer_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (21 + e) * TILE + k, custom_layer_load(t + (5 + e) * TILE + k) + custom_layer_set(flow_2_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 5 * TILE, t + 21 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (37 + e) * TILE + k, custom_layer_load(t + (21 + e) * TILE + k) * custom_layer_load(t + (5 + e) * TILE + k));
    custom_layer_matvec(t, flow_2_net_2_weight, 16, 1, t + 37 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v16_1 = custom_layer_load(t + k);
        const custom_layer_lane v16_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v17_1 = v16_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 5 * TILE + k, v17_1);
        const custom_layer_lane v17_2 = v16_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 6 * TILE + k, v17_2);
        const custom_layer_lane v18 = v17_1 * s[7];
        custom_layer_store(t + 7 * TILE + k, v18);
    }
    custom_layer_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v19 = custom_layer_load(t + k);
        const custom_layer_lane v20 = v19 * s[6];
        custom_layer_store(t + 1 * TILE + k, v20);
        const custom_layer_lane v5_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v17_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v21 = v5_2 + v17_2;
        custom_layer_store(t + 7 * TILE + k, v21);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v21 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v22 = custom_layer_load(t + k);
        const custom_layer_lane v23 = v21 * v22;
        custom_layer_store(t + 5 * TILE + k, v23);
        const custom_layer_lane v11 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v20 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v24 = v11 + v20;
        custom_layer_store(t + 6 * TILE + k, v24);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v26_1 = v5_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v26_1);
        const custom_layer_lane v26_2 = v23 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v26_2);
    }

    /* layer 3: bump, forward */
    custom_layer_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v27_1 = custom_layer_load(t + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v23 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v29_1 = v5_1 + v27_1 * s[8];
        custom_layer_store(t + 7 * TILE + k, v29_1);
        const custom_layer_lane v29_2 = v23 + v27_2 * s[9];
        custom_layer_store(t + 8 * TILE + k, v29_2);
        const custom_layer_lane v33_1 = (1.0f - v27_1 * v27_1) * s[12] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v33_1);
        const custom_layer_lane v33_2 = (1.0f - v27_2 * v27_2) * s[13] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v33_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v34_1 = custom_layer_load(t + k);
        const custom_layer_lane v34_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v24 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v36 = v24 + (v34_1 + v34_2);
        custom_layer_store(t + 2 * TILE + k, v36);
    }

    /* layer 4: coupling, forward */
    custom_layer_matvec(t + 9 * TILE, flow_4_net_1_weight, 1, 1, t + 8 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (25 + e) * TILE + k, custom_layer_load(t + (9 + e) * TILE + k) + custom_layer_set(flow_4_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 9 * TILE, t + 25 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (41 + e) * TILE + k, custom_layer_load(t + (25 + e) * TILE + k) * custom_layer_load(t + (9 + e) * TILE + k));
    custom_layer_matvec(t, flow_4_net_2_weight, 16, 1, t + 41 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v41_1 = custom_layer_load(t + k);
        const custom_layer_lane v41_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v42_1 = v41_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v42_1);
        const custom_layer_lane v42_2 = v41_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v42_2);
        const custom_layer_lane v43 = v42_1 * s[15];
        custom_layer_store(t + 5 * TILE + k, v43);
    }
    custom_layer_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v44 = custom_layer_load(t + k);
        const custom_layer_lane v45 = v44 * s[14];
        custom_layer_store(t + 1 * TILE + k, v45);
        const custom_layer_lane v29_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v42_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v46 = v29_1 + v42_2;
        custom_layer_store(t + 5 * TILE + k, v46);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v46 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v47 = custom_layer_load(t + k);
        const custom_layer_lane v48 = v46 * v47;
        custom_layer_store(t + 3 * TILE + k, v48);
        const custom_layer_lane v36 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v45 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v49 = v36 + v45;
        custom_layer_store(t + 4 * TILE + k, v49);
        const custom_layer_lane v29_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v51_1 = v48 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v51_1);
        const custom_layer_lane v51_2 = v29_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v51_2);
    }

    /* layer 5: bump, forward */
    custom_layer_each_tanh(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v52_1 = custom_layer_load(t + k);
        const custom_layer_lane v52_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v48 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v29_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v54_1 = v48 + v52_1 * s[16];
        custom_layer_store(t + 5 * TILE + k, v54_1);
        const custom_layer_lane v54_2 = v29_2 + v52_2 * s[17];
        custom_layer_store(t + 6 * TILE + k, v54_2);
        const custom_layer_lane v58_1 = (1.0f - v52_1 * v52_1) * s[20] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v58_1);
        const custom_layer_lane v58_2 = (1.0f - v52_2 * v52_2) * s[21] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v58_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v59_1 = custom_layer_load(t + k);
        const custom_layer_lane v59_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v49 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v61 = v49 + (v59_1 + v59_2);
        custom_layer_store(t + 2 * TILE + k, v61);
    }

    /* layer 6: coupling, forward */
    custom_layer_matvec(t + 7 * TILE, flow_6_net_1_weight, 1, 1, t + 5 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (23 + e) * TILE + k, custom_layer_load(t + (7 + e) * TILE + k) + custom_layer_set(flow_6_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 7 * TILE, t + 23 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (39 + e) * TILE + k, custom_layer_load(t + (23 + e) * TILE + k) * custom_layer_load(t + (7 + e) * TILE + k));
    custom_layer_matvec(t, flow_6_net_2_weight, 16, 1, t + 39 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v66_1 = custom_layer_load(t + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v67_1 = v66_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v67_1);
        const custom_layer_lane v67_2 = v66_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v67_2);
        const custom_layer_lane v68 = v67_1 * s[23];
        custom_layer_store(t + 7 * TILE + k, v68);
    }
    custom_layer_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v69 = custom_layer_load(t + k);
        const custom_layer_lane v70 = v69 * s[22];
        custom_layer_store(t + 1 * TILE + k, v70);
        const custom_layer_lane v54_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v71 = v54_2 + v67_2;
        custom_layer_store(t + 7 * TILE + k, v71);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v71 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v72 = custom_layer_load(t + k);
        const custom_layer_lane v73 = v71 * v72;
        custom_layer_store(t + 3 * TILE + k, v73);
        const custom_layer_lane v61 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v70 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v74 = v61 + v70;
        custom_layer_store(t + 4 * TILE + k, v74);
        const custom_layer_lane v54_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v76_1 = v54_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = v73 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v76_2);
    }

    /* layer 7: bump, forward */
    custom_layer_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v77_1 = custom_layer_load(t + k);
        const custom_layer_lane v77_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v54_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v73 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v79_1 = v54_1 + v77_1 * s[24];
        custom_layer_store(t + 7 * TILE + k, v79_1);
        const custom_layer_lane v79_2 = v73 + v77_2 * s[25];
        custom_layer_store(t + 8 * TILE + k, v79_2);
        const custom_layer_lane v83_1 = (1.0f - v77_1 * v77_1) * s[28] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v83_1);
        const custom_layer_lane v83_2 = (1.0f - v77_2 * v77_2) * s[29] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v83_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v84_1 = custom_layer_load(t + k);
        const custom_layer_lane v84_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v74 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v86 = v74 + (v84_1 + v84_2);
        custom_layer_store(t + 2 * TILE + k, v86);
    }

    /* layer 8: coupling, forward */
    custom_layer_matvec(t + 9 * TILE, flow_8_net_1_weight, 1, 1, t + 8 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (25 + e) * TILE + k, custom_layer_load(t + (9 + e) * TILE + k) + custom_layer_set(flow_8_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 9 * TILE, t + 25 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (41 + e) * TILE + k, custom_layer_load(t + (25 + e) * TILE + k) * custom_layer_load(t + (9 + e) * TILE + k));
    custom_layer_matvec(t, flow_8_net_2_weight, 16, 1, t + 41 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v91_1 = custom_layer_load(t + k);
        const custom_layer_lane v91_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v92_1 = v91_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v92_1);
        const custom_layer_lane v92_2 = v91_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v92_2);
        const custom_layer_lane v93 = v92_1 * s[31];
        custom_layer_store(t + 5 * TILE + k, v93);
    }
    custom_layer_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v94 = custom_layer_load(t + k);
        const custom_layer_lane v95 = v94 * s[30];
        custom_layer_store(t + 1 * TILE + k, v95);
        const custom_layer_lane v79_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v92_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v96 = v79_1 + v92_2;
        custom_layer_store(t + 5 * TILE + k, v96);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v96 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v97 = custom_layer_load(t + k);
        const custom_layer_lane v98 = v96 * v97;
        custom_layer_store(t + 3 * TILE + k, v98);
        const custom_layer_lane v86 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v95 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v99 = v86 + v95;
        custom_layer_store(t + 4 * TILE + k, v99);
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

static void custom_layer_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
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

    /* layer 8: coupling, inverse */
    custom_layer_matvec(t + 2 * TILE, flow_8_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (18 + e) * TILE + k, custom_layer_load(t + (2 + e) * TILE + k) + custom_layer_set(flow_8_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 2 * TILE, t + 18 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (34 + e) * TILE + k, custom_layer_load(t + (18 + e) * TILE + k) * custom_layer_load(t + (2 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_8_net_2_weight, 16, 1, t + 34 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v5_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v6_1 = v5_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v6_1);
        const custom_layer_lane v6_2 = v5_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v6_2);
        const custom_layer_lane v7 = v6_1 * s[31];
        custom_layer_store(t + 6 * TILE + k, v7);
    }
    custom_layer_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v8 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v10 = -(v8 * s[30]);
        custom_layer_store(t + 3 * TILE + k, v10);
    }
    custom_layer_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane v11 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v6_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = x1 * v11 - v6_2;
        custom_layer_store(t + 6 * TILE + k, v13);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v14_1 = v13 - s[24];
        custom_layer_store(t + 7 * TILE + k, v14_1);
        const custom_layer_lane v14_2 = x2 - s[25];
        custom_layer_store(t + 8 * TILE + k, v14_2);
        const custom_layer_lane v15_1 = v13 + s[24];
        custom_layer_store(t + 9 * TILE + k, v15_1);
        const custom_layer_lane v15_2 = x2 + s[25];
        custom_layer_store(t + 10 * TILE + k, v15_2);
        const custom_layer_lane v17_1 = v13 * s[26] + flow_7_c[0];
        custom_layer_store(t + 11 * TILE + k, v17_1);
        const custom_layer_lane v17_2 = x2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 12 * TILE + k, v17_2);
    }

    /* layer 7: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 11 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v18_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v18_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v21_1 = v13 + v18_1 * s[24] - v13;
        const custom_layer_lane v21_2 = x2 + v18_2 * s[25] - x2;
        const custom_layer_lane v14_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v14_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v26_1 = custom_layer_select_lt(custom_layer_set(0.0f), v21_1, v14_1, v13);
        custom_layer_store(t + 11 * TILE + k, v26_1);
        const custom_layer_lane v26_2 = custom_layer_select_lt(custom_layer_set(0.0f), v21_2, v14_2, x2);
        custom_layer_store(t + 12 * TILE + k, v26_2);
        const custom_layer_lane v15_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v15_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v27_1 = custom_layer_select_lt(custom_layer_set(0.0f), v21_1, v13, v15_1);
        custom_layer_store(t + 13 * TILE + k, v27_1);
        const custom_layer_lane v27_2 = custom_layer_select_lt(custom_layer_set(0.0f), v21_2, x2, v15_2);
        custom_layer_store(t + 14 * TILE + k, v27_2);
        const custom_layer_lane v29_1 = v13 - v21_1 / ((1.0f - v18_1 * v18_1) * s[28] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v29_1);
        const custom_layer_lane v29_2 = x2 - v21_2 / ((1.0f - v18_2 * v18_2) * s[29] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v29_2);
        const custom_layer_lane v30_1 = custom_layer_select_le(v26_1, v29_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v30_1);
        const custom_layer_lane v30_2 = custom_layer_select_le(v26_2, v29_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v30_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v29_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v27_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v29_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v31_1 = custom_layer_select_le(v29_1, v27_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v31_2 = custom_layer_select_le(v29_2, v27_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v30_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v30_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v26_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v35_1 = custom_layer_select_eq(v30_1 * v31_1, custom_layer_set(0.0f), (v26_1 + v27_1) * 0.5f, v29_1);
        custom_layer_store(t + 4 * TILE + k, v35_1);
        const custom_layer_lane v35_2 = custom_layer_select_eq(v30_2 * v31_2, custom_layer_set(0.0f), (v26_2 + v27_2) * 0.5f, v29_2);
        custom_layer_store(t + 5 * TILE + k, v35_2);
        const custom_layer_lane v37_1 = v35_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v37_1);
        const custom_layer_lane v37_2 = v35_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v37_2);
    }
    custom_layer_each_tanh(t + 9 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v38_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v38_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v35_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v35_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v41_1 = v35_1 + v38_1 * s[24] - v13;
        const custom_layer_lane v41_2 = v35_2 + v38_2 * s[25] - x2;
        const custom_layer_lane v26_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v46_1 = custom_layer_select_lt(custom_layer_set(0.0f), v41_1, v26_1, v35_1);
        custom_layer_store(t + 7 * TILE + k, v46_1);
        const custom_layer_lane v46_2 = custom_layer_select_lt(custom_layer_set(0.0f), v41_2, v26_2, v35_2);
        custom_layer_store(t + 8 * TILE + k, v46_2);
        const custom_layer_lane v27_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v47_1 = custom_layer_select_lt(custom_layer_set(0.0f), v41_1, v35_1, v27_1);
        custom_layer_store(t + 15 * TILE + k, v47_1);
        const custom_layer_lane v47_2 = custom_layer_select_lt(custom_layer_set(0.0f), v41_2, v35_2, v27_2);
        custom_layer_store(t + 16 * TILE + k, v47_2);
        const custom_layer_lane v49_1 = v35_1 - v41_1 / ((1.0f - v38_1 * v38_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v49_1);
        const custom_layer_lane v49_2 = v35_2 - v41_2 / ((1.0f - v38_2 * v38_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v49_2);
        const custom_layer_lane v50_1 = custom_layer_select_le(v46_1, v49_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v50_1);
        const custom_layer_lane v50_2 = custom_layer_select_le(v46_2, v49_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v50_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v49_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v47_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v49_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v47_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v51_1 = custom_layer_select_le(v49_1, v47_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v51_2 = custom_layer_select_le(v49_2, v47_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v50_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v50_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v46_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v46_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v55_1 = custom_layer_select_eq(v50_1 * v51_1, custom_layer_set(0.0f), (v46_1 + v47_1) * 0.5f, v49_1);
        custom_layer_store(t + 4 * TILE + k, v55_1);
        const custom_layer_lane v55_2 = custom_layer_select_eq(v50_2 * v51_2, custom_layer_set(0.0f), (v46_2 + v47_2) * 0.5f, v49_2);
        custom_layer_store(t + 5 * TILE + k, v55_2);
        const custom_layer_lane v57_1 = v55_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v57_1);
        const custom_layer_lane v57_2 = v55_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v57_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v58_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v58_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v55_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v55_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v61_1 = v55_1 + v58_1 * s[24] - v13;
        const custom_layer_lane v61_2 = v55_2 + v58_2 * s[25] - x2;
        const custom_layer_lane v46_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v46_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v66_1 = custom_layer_select_lt(custom_layer_set(0.0f), v61_1, v46_1, v55_1);
        custom_layer_store(t + 9 * TILE + k, v66_1);
        const custom_layer_lane v66_2 = custom_layer_select_lt(custom_layer_set(0.0f), v61_2, v46_2, v55_2);
        custom_layer_store(t + 10 * TILE + k, v66_2);
        const custom_layer_lane v47_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v47_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v67_1 = custom_layer_select_lt(custom_layer_set(0.0f), v61_1, v55_1, v47_1);
        custom_layer_store(t + 13 * TILE + k, v67_1);
        const custom_layer_lane v67_2 = custom_layer_select_lt(custom_layer_set(0.0f), v61_2, v55_2, v47_2);
        custom_layer_store(t + 14 * TILE + k, v67_2);
        const custom_layer_lane v69_1 = v55_1 - v61_1 / ((1.0f - v58_1 * v58_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v69_1);
        const custom_layer_lane v69_2 = v55_2 - v61_2 / ((1.0f - v58_2 * v58_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v69_2);
        const custom_layer_lane v70_1 = custom_layer_select_le(v66_1, v69_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v70_1);
        const custom_layer_lane v70_2 = custom_layer_select_le(v66_2, v69_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v70_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v69_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v67_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v69_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v71_1 = custom_layer_select_le(v69_1, v67_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v71_2 = custom_layer_select_le(v69_2, v67_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v70_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v70_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v66_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v75_1 = custom_layer_select_eq(v70_1 * v71_1, custom_layer_set(0.0f), (v66_1 + v67_1) * 0.5f, v69_1);
        custom_layer_store(t + 4 * TILE + k, v75_1);
        const custom_layer_lane v75_2 = custom_layer_select_eq(v70_2 * v71_2, custom_layer_set(0.0f), (v66_2 + v67_2) * 0.5f, v69_2);
        custom_layer_store(t + 5 * TILE + k, v75_2);
        const custom_layer_lane v77_1 = v75_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v77_1);
        const custom_layer_lane v77_2 = v75_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v77_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v78_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v78_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v75_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v75_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v81_1 = v75_1 + v78_1 * s[24] - v13;
        const custom_layer_lane v81_2 = v75_2 + v78_2 * s[25] - x2;
        const custom_layer_lane v66_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v86_1 = custom_layer_select_lt(custom_layer_set(0.0f), v81_1, v66_1, v75_1);
        custom_layer_store(t + 7 * TILE + k, v86_1);
        const custom_layer_lane v86_2 = custom_layer_select_lt(custom_layer_set(0.0f), v81_2, v66_2, v75_2);
        custom_layer_store(t + 8 * TILE + k, v86_2);
        const custom_layer_lane v67_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v87_1 = custom_layer_select_lt(custom_layer_set(0.0f), v81_1, v75_1, v67_1);
        custom_layer_store(t + 15 * TILE + k, v87_1);
        const custom_layer_lane v87_2 = custom_layer_select_lt(custom_layer_set(0.0f), v81_2, v75_2, v67_2);
        custom_layer_store(t + 16 * TILE + k, v87_2);
        const custom_layer_lane v89_1 = v75_1 - v81_1 / ((1.0f - v78_1 * v78_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v89_1);
        const custom_layer_lane v89_2 = v75_2 - v81_2 / ((1.0f - v78_2 * v78_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v89_2);
        const custom_layer_lane v90_1 = custom_layer_select_le(v86_1, v89_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v90_1);
        const custom_layer_lane v90_2 = custom_layer_select_le(v86_2, v89_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v90_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v89_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v87_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v89_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v87_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v91_1 = custom_layer_select_le(v89_1, v87_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v91_2 = custom_layer_select_le(v89_2, v87_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v90_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v90_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v86_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v86_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v95_1 = custom_layer_select_eq(v90_1 * v91_1, custom_layer_set(0.0f), (v86_1 + v87_1) * 0.5f, v89_1);
        custom_layer_store(t + 4 * TILE + k, v95_1);
        const custom_layer_lane v95_2 = custom_layer_select_eq(v90_2 * v91_2, custom_layer_set(0.0f), (v86_2 + v87_2) * 0.5f, v89_2);
        custom_layer_store(t + 5 * TILE + k, v95_2);
        const custom_layer_lane v97_1 = v95_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v97_1);
        const custom_layer_lane v97_2 = v95_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v97_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v98_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v98_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v95_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v95_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v101_1 = v95_1 + v98_1 * s[24] - v13;
        const custom_layer_lane v101_2 = v95_2 + v98_2 * s[25] - x2;
        const custom_layer_lane v86_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v86_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v106_1 = custom_layer_select_lt(custom_layer_set(0.0f), v101_1, v86_1, v95_1);
        custom_layer_store(t + 9 * TILE + k, v106_1);
        const custom_layer_lane v106_2 = custom_layer_select_lt(custom_layer_set(0.0f), v101_2, v86_2, v95_2);
        custom_layer_store(t + 10 * TILE + k, v106_2);
        const custom_layer_lane v87_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v87_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v107_1 = custom_layer_select_lt(custom_layer_set(0.0f), v101_1, v95_1, v87_1);
        custom_layer_store(t + 13 * TILE + k, v107_1);
        const custom_layer_lane v107_2 = custom_layer_select_lt(custom_layer_set(0.0f), v101_2, v95_2, v87_2);
        custom_layer_store(t + 14 * TILE + k, v107_2);
        const custom_layer_lane v109_1 = v95_1 - v101_1 / ((1.0f - v98_1 * v98_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v109_1);
        const custom_layer_lane v109_2 = v95_2 - v101_2 / ((1.0f - v98_2 * v98_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v109_2);
        const custom_layer_lane v110_1 = custom_layer_select_le(v106_1, v109_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v110_1);
        const custom_layer_lane v110_2 = custom_layer_select_le(v106_2, v109_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v110_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v109_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v107_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v109_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v107_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v111_1 = custom_layer_select_le(v109_1, v107_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v111_2 = custom_layer_select_le(v109_2, v107_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v110_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v110_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v106_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v106_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v115_1 = custom_layer_select_eq(v110_1 * v111_1, custom_layer_set(0.0f), (v106_1 + v107_1) * 0.5f, v109_1);
        custom_layer_store(t + 4 * TILE + k, v115_1);
        const custom_layer_lane v115_2 = custom_layer_select_eq(v110_2 * v111_2, custom_layer_set(0.0f), (v106_2 + v107_2) * 0.5f, v109_2);
        custom_layer_store(t + 5 * TILE + k, v115_2);
        const custom_layer_lane v117_1 = v115_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v117_1);
        const custom_layer_lane v117_2 = v115_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v117_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v118_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v118_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v115_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v115_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v121_1 = v115_1 + v118_1 * s[24] - v13;
        const custom_layer_lane v121_2 = v115_2 + v118_2 * s[25] - x2;
        const custom_layer_lane v106_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v106_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v126_1 = custom_layer_select_lt(custom_layer_set(0.0f), v121_1, v106_1, v115_1);
        custom_layer_store(t + 7 * TILE + k, v126_1);
        const custom_layer_lane v126_2 = custom_layer_select_lt(custom_layer_set(0.0f), v121_2, v106_2, v115_2);
        custom_layer_store(t + 8 * TILE + k, v126_2);
        const custom_layer_lane v107_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v107_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v127_1 = custom_layer_select_lt(custom_layer_set(0.0f), v121_1, v115_1, v107_1);
        custom_layer_store(t + 15 * TILE + k, v127_1);
        const custom_layer_lane v127_2 = custom_layer_select_lt(custom_layer_set(0.0f), v121_2, v115_2, v107_2);
        custom_layer_store(t + 16 * TILE + k, v127_2);
        const custom_layer_lane v129_1 = v115_1 - v121_1 / ((1.0f - v118_1 * v118_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v129_1);
        const custom_layer_lane v129_2 = v115_2 - v121_2 / ((1.0f - v118_2 * v118_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v129_2);
        const custom_layer_lane v130_1 = custom_layer_select_le(v126_1, v129_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v130_1);
        const custom_layer_lane v130_2 = custom_layer_select_le(v126_2, v129_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v130_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v129_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v127_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v129_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v127_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v131_1 = custom_layer_select_le(v129_1, v127_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v131_2 = custom_layer_select_le(v129_2, v127_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v130_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v130_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v126_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v126_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v135_1 = custom_layer_select_eq(v130_1 * v131_1, custom_layer_set(0.0f), (v126_1 + v127_1) * 0.5f, v129_1);
        custom_layer_store(t + 4 * TILE + k, v135_1);
        const custom_layer_lane v135_2 = custom_layer_select_eq(v130_2 * v131_2, custom_layer_set(0.0f), (v126_2 + v127_2) * 0.5f, v129_2);
        custom_layer_store(t + 5 * TILE + k, v135_2);
        const custom_layer_lane v137_1 = v135_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v137_1);
        const custom_layer_lane v137_2 = v135_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v137_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v138_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v138_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v135_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v135_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v141_1 = v135_1 + v138_1 * s[24] - v13;
        const custom_layer_lane v141_2 = v135_2 + v138_2 * s[25] - x2;
        const custom_layer_lane v126_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v126_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v146_1 = custom_layer_select_lt(custom_layer_set(0.0f), v141_1, v126_1, v135_1);
        custom_layer_store(t + 9 * TILE + k, v146_1);
        const custom_layer_lane v146_2 = custom_layer_select_lt(custom_layer_set(0.0f), v141_2, v126_2, v135_2);
        custom_layer_store(t + 10 * TILE + k, v146_2);
        const custom_layer_lane v127_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v127_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v147_1 = custom_layer_select_lt(custom_layer_set(0.0f), v141_1, v135_1, v127_1);
        custom_layer_store(t + 13 * TILE + k, v147_1);
        const custom_layer_lane v147_2 = custom_layer_select_lt(custom_layer_set(0.0f), v141_2, v135_2, v127_2);
        custom_layer_store(t + 14 * TILE + k, v147_2);
        const custom_layer_lane v149_1 = v135_1 - v141_1 / ((1.0f - v138_1 * v138_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v149_1);
        const custom_layer_lane v149_2 = v135_2 - v141_2 / ((1.0f - v138_2 * v138_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v149_2);
        const custom_layer_lane v150_1 = custom_layer_select_le(v146_1, v149_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v150_1);
        const custom_layer_lane v150_2 = custom_layer_select_le(v146_2, v149_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v150_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v149_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v147_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v149_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v147_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v151_1 = custom_layer_select_le(v149_1, v147_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v151_2 = custom_layer_select_le(v149_2, v147_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v150_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v150_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v146_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v146_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v155_1 = custom_layer_select_eq(v150_1 * v151_1, custom_layer_set(0.0f), (v146_1 + v147_1) * 0.5f, v149_1);
        custom_layer_store(t + 4 * TILE + k, v155_1);
        const custom_layer_lane v155_2 = custom_layer_select_eq(v150_2 * v151_2, custom_layer_set(0.0f), (v146_2 + v147_2) * 0.5f, v149_2);
        custom_layer_store(t + 5 * TILE + k, v155_2);
        const custom_layer_lane v157_1 = v155_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v157_1);
        const custom_layer_lane v157_2 = v155_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v157_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v158_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v158_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v155_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v155_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v161_1 = v155_1 + v158_1 * s[24] - v13;
        const custom_layer_lane v161_2 = v155_2 + v158_2 * s[25] - x2;
        const custom_layer_lane v146_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v146_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v166_1 = custom_layer_select_lt(custom_layer_set(0.0f), v161_1, v146_1, v155_1);
        custom_layer_store(t + 7 * TILE + k, v166_1);
        const custom_layer_lane v166_2 = custom_layer_select_lt(custom_layer_set(0.0f), v161_2, v146_2, v155_2);
        custom_layer_store(t + 8 * TILE + k, v166_2);
        const custom_layer_lane v147_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v147_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v167_1 = custom_layer_select_lt(custom_layer_set(0.0f), v161_1, v155_1, v147_1);
        custom_layer_store(t + 15 * TILE + k, v167_1);
        const custom_layer_lane v167_2 = custom_layer_select_lt(custom_layer_set(0.0f), v161_2, v155_2, v147_2);
        custom_layer_store(t + 16 * TILE + k, v167_2);
        const custom_layer_lane v169_1 = v155_1 - v161_1 / ((1.0f - v158_1 * v158_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v169_1);
        const custom_layer_lane v169_2 = v155_2 - v161_2 / ((1.0f - v158_2 * v158_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v169_2);
        const custom_layer_lane v170_1 = custom_layer_select_le(v166_1, v169_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v170_1);
        const custom_layer_lane v170_2 = custom_layer_select_le(v166_2, v169_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v170_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v169_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v167_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v169_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v167_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v171_1 = custom_layer_select_le(v169_1, v167_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v171_2 = custom_layer_select_le(v169_2, v167_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v170_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v170_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v166_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v166_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v175_1 = custom_layer_select_eq(v170_1 * v171_1, custom_layer_set(0.0f), (v166_1 + v167_1) * 0.5f, v169_1);
        custom_layer_store(t + 4 * TILE + k, v175_1);
        const custom_layer_lane v175_2 = custom_layer_select_eq(v170_2 * v171_2, custom_layer_set(0.0f), (v166_2 + v167_2) * 0.5f, v169_2);
        custom_layer_store(t + 5 * TILE + k, v175_2);
        const custom_layer_lane v177_1 = v175_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v177_1);
        const custom_layer_lane v177_2 = v175_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v177_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v178_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v178_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v175_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v175_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v181_1 = v175_1 + v178_1 * s[24] - v13;
        const custom_layer_lane v181_2 = v175_2 + v178_2 * s[25] - x2;
        const custom_layer_lane v166_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v166_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v186_1 = custom_layer_select_lt(custom_layer_set(0.0f), v181_1, v166_1, v175_1);
        custom_layer_store(t + 9 * TILE + k, v186_1);
        const custom_layer_lane v186_2 = custom_layer_select_lt(custom_layer_set(0.0f), v181_2, v166_2, v175_2);
        custom_layer_store(t + 10 * TILE + k, v186_2);
        const custom_layer_lane v167_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v167_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v187_1 = custom_layer_select_lt(custom_layer_set(0.0f), v181_1, v175_1, v167_1);
        custom_layer_store(t + 13 * TILE + k, v187_1);
        const custom_layer_lane v187_2 = custom_layer_select_lt(custom_layer_set(0.0f), v181_2, v175_2, v167_2);
        custom_layer_store(t + 14 * TILE + k, v187_2);
        const custom_layer_lane v189_1 = v175_1 - v181_1 / ((1.0f - v178_1 * v178_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v189_1);
        const custom_layer_lane v189_2 = v175_2 - v181_2 / ((1.0f - v178_2 * v178_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v189_2);
        const custom_layer_lane v190_1 = custom_layer_select_le(v186_1, v189_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v190_1);
        const custom_layer_lane v190_2 = custom_layer_select_le(v186_2, v189_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v190_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v189_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v187_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v189_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v187_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v191_1 = custom_layer_select_le(v189_1, v187_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v191_2 = custom_layer_select_le(v189_2, v187_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v190_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v190_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v186_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v186_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v195_1 = custom_layer_select_eq(v190_1 * v191_1, custom_layer_set(0.0f), (v186_1 + v187_1) * 0.5f, v189_1);
        custom_layer_store(t + 4 * TILE + k, v195_1);
        const custom_layer_lane v195_2 = custom_layer_select_eq(v190_2 * v191_2, custom_layer_set(0.0f), (v186_2 + v187_2) * 0.5f, v189_2);
        custom_layer_store(t + 5 * TILE + k, v195_2);
        const custom_layer_lane v197_1 = v195_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v197_1);
        const custom_layer_lane v197_2 = v195_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v197_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v198_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v198_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v195_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v195_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v201_1 = v195_1 + v198_1 * s[24] - v13;
        const custom_layer_lane v201_2 = v195_2 + v198_2 * s[25] - x2;
        const custom_layer_lane v186_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v186_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v206_1 = custom_layer_select_lt(custom_layer_set(0.0f), v201_1, v186_1, v195_1);
        custom_layer_store(t + 7 * TILE + k, v206_1);
        const custom_layer_lane v206_2 = custom_layer_select_lt(custom_layer_set(0.0f), v201_2, v186_2, v195_2);
        custom_layer_store(t + 8 * TILE + k, v206_2);
        const custom_layer_lane v187_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v187_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v207_1 = custom_layer_select_lt(custom_layer_set(0.0f), v201_1, v195_1, v187_1);
        custom_layer_store(t + 15 * TILE + k, v207_1);
        const custom_layer_lane v207_2 = custom_layer_select_lt(custom_layer_set(0.0f), v201_2, v195_2, v187_2);
        custom_layer_store(t + 16 * TILE + k, v207_2);
        const custom_layer_lane v209_1 = v195_1 - v201_1 / ((1.0f - v198_1 * v198_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v209_1);
        const custom_layer_lane v209_2 = v195_2 - v201_2 / ((1.0f - v198_2 * v198_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v209_2);
        const custom_layer_lane v210_1 = custom_layer_select_le(v206_1, v209_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v210_1);
        const custom_layer_lane v210_2 = custom_layer_select_le(v206_2, v209_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v210_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v209_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v207_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v209_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v207_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v211_1 = custom_layer_select_le(v209_1, v207_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v211_2 = custom_layer_select_le(v209_2, v207_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v210_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v210_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v206_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v206_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v215_1 = custom_layer_select_eq(v210_1 * v211_1, custom_layer_set(0.0f), (v206_1 + v207_1) * 0.5f, v209_1);
        custom_layer_store(t + 4 * TILE + k, v215_1);
        const custom_layer_lane v215_2 = custom_layer_select_eq(v210_2 * v211_2, custom_layer_set(0.0f), (v206_2 + v207_2) * 0.5f, v209_2);
        custom_layer_store(t + 5 * TILE + k, v215_2);
        const custom_layer_lane v217_1 = v215_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v217_1);
        const custom_layer_lane v217_2 = v215_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v217_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v218_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v218_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v215_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v215_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v221_1 = v215_1 + v218_1 * s[24] - v13;
        const custom_layer_lane v221_2 = v215_2 + v218_2 * s[25] - x2;
        const custom_layer_lane v206_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v206_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v226_1 = custom_layer_select_lt(custom_layer_set(0.0f), v221_1, v206_1, v215_1);
        custom_layer_store(t + 9 * TILE + k, v226_1);
        const custom_layer_lane v226_2 = custom_layer_select_lt(custom_layer_set(0.0f), v221_2, v206_2, v215_2);
        custom_layer_store(t + 10 * TILE + k, v226_2);
        const custom_layer_lane v207_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v207_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v227_1 = custom_layer_select_lt(custom_layer_set(0.0f), v221_1, v215_1, v207_1);
        custom_layer_store(t + 13 * TILE + k, v227_1);
        const custom_layer_lane v227_2 = custom_layer_select_lt(custom_layer_set(0.0f), v221_2, v215_2, v207_2);
        custom_layer_store(t + 14 * TILE + k, v227_2);
        const custom_layer_lane v229_1 = v215_1 - v221_1 / ((1.0f - v218_1 * v218_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v229_1);
        const custom_layer_lane v229_2 = v215_2 - v221_2 / ((1.0f - v218_2 * v218_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v229_2);
        const custom_layer_lane v230_1 = custom_layer_select_le(v226_1, v229_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v230_1);
        const custom_layer_lane v230_2 = custom_layer_select_le(v226_2, v229_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v230_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v229_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v227_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v229_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v227_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v231_1 = custom_layer_select_le(v229_1, v227_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v231_2 = custom_layer_select_le(v229_2, v227_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v230_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v230_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v226_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v226_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v235_1 = custom_layer_select_eq(v230_1 * v231_1, custom_layer_set(0.0f), (v226_1 + v227_1) * 0.5f, v229_1);
        custom_layer_store(t + 4 * TILE + k, v235_1);
        const custom_layer_lane v235_2 = custom_layer_select_eq(v230_2 * v231_2, custom_layer_set(0.0f), (v226_2 + v227_2) * 0.5f, v229_2);
        custom_layer_store(t + 5 * TILE + k, v235_2);
        const custom_layer_lane v237_1 = v235_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 7 * TILE + k, v237_1);
        const custom_layer_lane v237_2 = v235_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 8 * TILE + k, v237_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 7 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v238_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v238_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v235_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v235_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v241_1 = v235_1 + v238_1 * s[24] - v13;
        const custom_layer_lane v241_2 = v235_2 + v238_2 * s[25] - x2;
        const custom_layer_lane v226_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v226_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v246_1 = custom_layer_select_lt(custom_layer_set(0.0f), v241_1, v226_1, v235_1);
        custom_layer_store(t + 7 * TILE + k, v246_1);
        const custom_layer_lane v246_2 = custom_layer_select_lt(custom_layer_set(0.0f), v241_2, v226_2, v235_2);
        custom_layer_store(t + 8 * TILE + k, v246_2);
        const custom_layer_lane v227_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v227_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v247_1 = custom_layer_select_lt(custom_layer_set(0.0f), v241_1, v235_1, v227_1);
        custom_layer_store(t + 15 * TILE + k, v247_1);
        const custom_layer_lane v247_2 = custom_layer_select_lt(custom_layer_set(0.0f), v241_2, v235_2, v227_2);
        custom_layer_store(t + 16 * TILE + k, v247_2);
        const custom_layer_lane v249_1 = v235_1 - v241_1 / ((1.0f - v238_1 * v238_1) * s[28] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v249_1);
        const custom_layer_lane v249_2 = v235_2 - v241_2 / ((1.0f - v238_2 * v238_2) * s[29] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v249_2);
        const custom_layer_lane v250_1 = custom_layer_select_le(v246_1, v249_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v250_1);
        const custom_layer_lane v250_2 = custom_layer_select_le(v246_2, v249_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v250_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v249_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v247_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v249_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v247_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v251_1 = custom_layer_select_le(v249_1, v247_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v251_2 = custom_layer_select_le(v249_2, v247_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v250_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v250_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v246_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v246_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_select_eq(v250_1 * v251_1, custom_layer_set(0.0f), (v246_1 + v247_1) * 0.5f, v249_1);
        custom_layer_store(t + k, v255_1);
        const custom_layer_lane v255_2 = custom_layer_select_eq(v250_2 * v251_2, custom_layer_set(0.0f), (v246_2 + v247_2) * 0.5f, v249_2);
        custom_layer_store(t + 1 * TILE + k, v255_2);
        const custom_layer_lane v257_1 = v255_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 4 * TILE + k, v257_1);
        const custom_layer_lane v257_2 = v255_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 5 * TILE + k, v257_2);
    }
    custom_layer_each_tanh(t + 6 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v258_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v258_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v262_1 = (1.0f - v258_1 * v258_1) * s[28] + 1.0f;
        custom_layer_store(t + 4 * TILE + k, v262_1);
        const custom_layer_lane v262_2 = (1.0f - v258_2 * v258_2) * s[29] + 1.0f;
        custom_layer_store(t + 5 * TILE + k, v262_2);
    }
    custom_layer_each_log(t + 6 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v263_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v263_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v10 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v265 = v10 - (v263_1 + v263_2);
        custom_layer_store(t + 2 * TILE + k, v265);
    }

    /* layer 6: coupling, inverse */
    custom_layer_matvec(t + 3 * TILE, flow_6_net_1_weight, 1, 1, t, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (19 + e) * TILE + k, custom_layer_load(t + (3 + e) * TILE + k) + custom_layer_set(flow_6_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 3 * TILE, t + 19 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (35 + e) * TILE + k, custom_layer_load(t + (19 + e) * TILE + k) * custom_layer_load(t + (3 + e) * TILE + k));
    custom_layer_matvec(t + 3 * TILE, flow_6_net_2_weight, 16, 1, t + 35 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v270_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v270_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v271_1 = v270_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 5 * TILE + k, v271_1);
        const custom_layer_lane v271_2 = v270_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 6 * TILE + k, v271_2);
        const custom_layer_lane v272 = v271_1 * s[23];
        custom_layer_store(t + 7 * TILE + k, v272);
    }
    custom_layer_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v273 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v274 = v273 * s[22];
        custom_layer_store(t + 4 * TILE + k, v274);
        const custom_layer_lane v275 = -v274;
        custom_layer_store(t + 7 * TILE + k, v275);
    }
    custom_layer_each_exp(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v255_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v276 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v271_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v278 = v255_2 * v276 - v271_2;
        custom_layer_store(t + 7 * TILE + k, v278);
        const custom_layer_lane v265 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v274 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v279 = v265 - v274;
        custom_layer_store(t + 8 * TILE + k, v279);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v280_1 = v255_1 - s[16];
        custom_layer_store(t + 9 * TILE + k, v280_1);
        const custom_layer_lane v280_2 = v278 - s[17];
        custom_layer_store(t + 10 * TILE + k, v280_2);
        const custom_layer_lane v281_1 = v255_1 + s[16];
        custom_layer_store(t + 11 * TILE + k, v281_1);
        const custom_layer_lane v281_2 = v278 + s[17];
        custom_layer_store(t + 12 * TILE + k, v281_2);
        const custom_layer_lane v283_1 = v255_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 13 * TILE + k, v283_1);
        const custom_layer_lane v283_2 = v278 * s[19] + flow_5_c[1];
        custom_layer_store(t + 14 * TILE + k, v283_2);
    }

    /* layer 5: bump, inverse */
    custom_layer_each_tanh(t + 2 * TILE, t + 13 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v284_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v284_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v287_1 = v255_1 + v284_1 * s[16] - v255_1;
        const custom_layer_lane v287_2 = v278 + v284_2 * s[17] - v278;
        const custom_layer_lane v280_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v280_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v292_1 = custom_layer_select_lt(custom_layer_set(0.0f), v287_1, v280_1, v255_1);
        custom_layer_store(t + 4 * TILE + k, v292_1);
        const custom_layer_lane v292_2 = custom_layer_select_lt(custom_layer_set(0.0f), v287_2, v280_2, v278);
        custom_layer_store(t + 5 * TILE + k, v292_2);
        const custom_layer_lane v281_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v281_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v293_1 = custom_layer_select_lt(custom_layer_set(0.0f), v287_1, v255_1, v281_1);
        custom_layer_store(t + 13 * TILE + k, v293_1);
        const custom_layer_lane v293_2 = custom_layer_select_lt(custom_layer_set(0.0f), v287_2, v278, v281_2);
        custom_layer_store(t + 14 * TILE + k, v293_2);
        const custom_layer_lane v295_1 = v255_1 - v287_1 / ((1.0f - v284_1 * v284_1) * s[20] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v295_1);
        const custom_layer_lane v295_2 = v278 - v287_2 / ((1.0f - v284_2 * v284_2) * s[21] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v295_2);
        const custom_layer_lane v296_1 = custom_layer_select_le(v292_1, v295_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v296_1);
        const custom_layer_lane v296_2 = custom_layer_select_le(v292_2, v295_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v296_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v295_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v293_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v295_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v293_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v297_1 = custom_layer_select_le(v295_1, v293_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v297_2 = custom_layer_select_le(v295_2, v293_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v296_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v296_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v292_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v292_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v301_1 = custom_layer_select_eq(v296_1 * v297_1, custom_layer_set(0.0f), (v292_1 + v293_1) * 0.5f, v295_1);
        custom_layer_store(t + 2 * TILE + k, v301_1);
        const custom_layer_lane v301_2 = custom_layer_select_eq(v296_2 * v297_2, custom_layer_set(0.0f), (v292_2 + v293_2) * 0.5f, v295_2);
        custom_layer_store(t + 3 * TILE + k, v301_2);
        const custom_layer_lane v303_1 = v301_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v303_1);
        const custom_layer_lane v303_2 = v301_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v303_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v304_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v304_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v301_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v301_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v307_1 = v301_1 + v304_1 * s[16] - v255_1;
        const custom_layer_lane v307_2 = v301_2 + v304_2 * s[17] - v278;
        const custom_layer_lane v292_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v292_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v312_1 = custom_layer_select_lt(custom_layer_set(0.0f), v307_1, v292_1, v301_1);
        custom_layer_store(t + 9 * TILE + k, v312_1);
        const custom_layer_lane v312_2 = custom_layer_select_lt(custom_layer_set(0.0f), v307_2, v292_2, v301_2);
        custom_layer_store(t + 10 * TILE + k, v312_2);
        const custom_layer_lane v293_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v293_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v313_1 = custom_layer_select_lt(custom_layer_set(0.0f), v307_1, v301_1, v293_1);
        custom_layer_store(t + 15 * TILE + k, v313_1);
        const custom_layer_lane v313_2 = custom_layer_select_lt(custom_layer_set(0.0f), v307_2, v301_2, v293_2);
        custom_layer_store(t + 16 * TILE + k, v313_2);
        const custom_layer_lane v315_1 = v301_1 - v307_1 / ((1.0f - v304_1 * v304_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v315_1);
        const custom_layer_lane v315_2 = v301_2 - v307_2 / ((1.0f - v304_2 * v304_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v315_2);
        const custom_layer_lane v316_1 = custom_layer_select_le(v312_1, v315_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v316_1);
        const custom_layer_lane v316_2 = custom_layer_select_le(v312_2, v315_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v316_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v315_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v313_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v315_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v313_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v317_1 = custom_layer_select_le(v315_1, v313_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v317_2 = custom_layer_select_le(v315_2, v313_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v316_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v316_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v312_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v312_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v321_1 = custom_layer_select_eq(v316_1 * v317_1, custom_layer_set(0.0f), (v312_1 + v313_1) * 0.5f, v315_1);
        custom_layer_store(t + 2 * TILE + k, v321_1);
        const custom_layer_lane v321_2 = custom_layer_select_eq(v316_2 * v317_2, custom_layer_set(0.0f), (v312_2 + v313_2) * 0.5f, v315_2);
        custom_layer_store(t + 3 * TILE + k, v321_2);
        const custom_layer_lane v323_1 = v321_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 4 * TILE + k, v323_1);
        const custom_layer_lane v323_2 = v321_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 5 * TILE + k, v323_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v324_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v324_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v321_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v321_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v327_1 = v321_1 + v324_1 * s[16] - v255_1;
        const custom_layer_lane v327_2 = v321_2 + v324_2 * s[17] - v278;
        const custom_layer_lane v312_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v312_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v332_1 = custom_layer_select_lt(custom_layer_set(0.0f), v327_1, v312_1, v321_1);
        custom_layer_store(t + 4 * TILE + k, v332_1);
        const custom_layer_lane v332_2 = custom_layer_select_lt(custom_layer_set(0.0f), v327_2, v312_2, v321_2);
        custom_layer_store(t + 5 * TILE + k, v332_2);
        const custom_layer_lane v313_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v313_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v333_1 = custom_layer_select_lt(custom_layer_set(0.0f), v327_1, v321_1, v313_1);
        custom_layer_store(t + 13 * TILE + k, v333_1);
        const custom_layer_lane v333_2 = custom_layer_select_lt(custom_layer_set(0.0f), v327_2, v321_2, v313_2);
        custom_layer_store(t + 14 * TILE + k, v333_2);
        const custom_layer_lane v335_1 = v321_1 - v327_1 / ((1.0f - v324_1 * v324_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v335_1);
        const custom_layer_lane v335_2 = v321_2 - v327_2 / ((1.0f - v324_2 * v324_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v335_2);
        const custom_layer_lane v336_1 = custom_layer_select_le(v332_1, v335_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v336_1);
        const custom_layer_lane v336_2 = custom_layer_select_le(v332_2, v335_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v336_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v335_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v333_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v335_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v333_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v337_1 = custom_layer_select_le(v335_1, v333_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v337_2 = custom_layer_select_le(v335_2, v333_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v336_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v336_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v332_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v332_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v341_1 = custom_layer_select_eq(v336_1 * v337_1, custom_layer_set(0.0f), (v332_1 + v333_1) * 0.5f, v335_1);
        custom_layer_store(t + 2 * TILE + k, v341_1);
        const custom_layer_lane v341_2 = custom_layer_select_eq(v336_2 * v337_2, custom_layer_set(0.0f), (v332_2 + v333_2) * 0.5f, v335_2);
        custom_layer_store(t + 3 * TILE + k, v341_2);
        const custom_layer_lane v343_1 = v341_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v343_1);
        const custom_layer_lane v343_2 = v341_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v343_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v344_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v344_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v341_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v341_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v347_1 = v341_1 + v344_1 * s[16] - v255_1;
        const custom_layer_lane v347_2 = v341_2 + v344_2 * s[17] - v278;
        const custom_layer_lane v332_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v332_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v352_1 = custom_layer_select_lt(custom_layer_set(0.0f), v347_1, v332_1, v341_1);
        custom_layer_store(t + 9 * TILE + k, v352_1);
        const custom_layer_lane v352_2 = custom_layer_select_lt(custom_layer_set(0.0f), v347_2, v332_2, v341_2);
        custom_layer_store(t + 10 * TILE + k, v352_2);
        const custom_layer_lane v333_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v333_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v353_1 = custom_layer_select_lt(custom_layer_set(0.0f), v347_1, v341_1, v333_1);
        custom_layer_store(t + 15 * TILE + k, v353_1);
        const custom_layer_lane v353_2 = custom_layer_select_lt(custom_layer_set(0.0f), v347_2, v341_2, v333_2);
        custom_layer_store(t + 16 * TILE + k, v353_2);
        const custom_layer_lane v355_1 = v341_1 - v347_1 / ((1.0f - v344_1 * v344_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v355_1);
        const custom_layer_lane v355_2 = v341_2 - v347_2 / ((1.0f - v344_2 * v344_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v355_2);
        const custom_layer_lane v356_1 = custom_layer_select_le(v352_1, v355_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v356_1);
        const custom_layer_lane v356_2 = custom_layer_select_le(v352_2, v355_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v356_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v355_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v353_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v355_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v353_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v357_1 = custom_layer_select_le(v355_1, v353_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v357_2 = custom_layer_select_le(v355_2, v353_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v356_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v356_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v352_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v352_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v361_1 = custom_layer_select_eq(v356_1 * v357_1, custom_layer_set(0.0f), (v352_1 + v353_1) * 0.5f, v355_1);
        custom_layer_store(t + 2 * TILE + k, v361_1);
        const custom_layer_lane v361_2 = custom_layer_select_eq(v356_2 * v357_2, custom_layer_set(0.0f), (v352_2 + v353_2) * 0.5f, v355_2);
        custom_layer_store(t + 3 * TILE + k, v361_2);
        const custom_layer_lane v363_1 = v361_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 4 * TILE + k, v363_1);
        const custom_layer_lane v363_2 = v361_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 5 * TILE + k, v363_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v364_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v364_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v361_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v361_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v367_1 = v361_1 + v364_1 * s[16] - v255_1;
        const custom_layer_lane v367_2 = v361_2 + v364_2 * s[17] - v278;
        const custom_layer_lane v352_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v352_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v372_1 = custom_layer_select_lt(custom_layer_set(0.0f), v367_1, v352_1, v361_1);
        custom_layer_store(t + 4 * TILE + k, v372_1);
        const custom_layer_lane v372_2 = custom_layer_select_lt(custom_layer_set(0.0f), v367_2, v352_2, v361_2);
        custom_layer_store(t + 5 * TILE + k, v372_2);
        const custom_layer_lane v353_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v353_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v373_1 = custom_layer_select_lt(custom_layer_set(0.0f), v367_1, v361_1, v353_1);
        custom_layer_store(t + 13 * TILE + k, v373_1);
        const custom_layer_lane v373_2 = custom_layer_select_lt(custom_layer_set(0.0f), v367_2, v361_2, v353_2);
        custom_layer_store(t + 14 * TILE + k, v373_2);
        const custom_layer_lane v375_1 = v361_1 - v367_1 / ((1.0f - v364_1 * v364_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v375_1);
        const custom_layer_lane v375_2 = v361_2 - v367_2 / ((1.0f - v364_2 * v364_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v375_2);
        const custom_layer_lane v376_1 = custom_layer_select_le(v372_1, v375_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v376_1);
        const custom_layer_lane v376_2 = custom_layer_select_le(v372_2, v375_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v376_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v375_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v373_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v375_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v373_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v377_1 = custom_layer_select_le(v375_1, v373_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v377_2 = custom_layer_select_le(v375_2, v373_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v376_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v376_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v372_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v372_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v381_1 = custom_layer_select_eq(v376_1 * v377_1, custom_layer_set(0.0f), (v372_1 + v373_1) * 0.5f, v375_1);
        custom_layer_store(t + 2 * TILE + k, v381_1);
        const custom_layer_lane v381_2 = custom_layer_select_eq(v376_2 * v377_2, custom_layer_set(0.0f), (v372_2 + v373_2) * 0.5f, v375_2);
        custom_layer_store(t + 3 * TILE + k, v381_2);
        const custom_layer_lane v383_1 = v381_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v383_1);
        const custom_layer_lane v383_2 = v381_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v383_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v384_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v384_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v381_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v381_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v387_1 = v381_1 + v384_1 * s[16] - v255_1;
        const custom_layer_lane v387_2 = v381_2 + v384_2 * s[17] - v278;
        const custom_layer_lane v372_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v372_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v392_1 = custom_layer_select_lt(custom_layer_set(0.0f), v387_1, v372_1, v381_1);
        custom_layer_store(t + 9 * TILE + k, v392_1);
        const custom_layer_lane v392_2 = custom_layer_select_lt(custom_layer_set(0.0f), v387_2, v372_2, v381_2);
        custom_layer_store(t + 10 * TILE + k, v392_2);
        const custom_layer_lane v373_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v373_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v393_1 = custom_layer_select_lt(custom_layer_set(0.0f), v387_1, v381_1, v373_1);
        custom_layer_store(t + 15 * TILE + k, v393_1);
        const custom_layer_lane v393_2 = custom_layer_select_lt(custom_layer_set(0.0f), v387_2, v381_2, v373_2);
        custom_layer_store(t + 16 * TILE + k, v393_2);
        const custom_layer_lane v395_1 = v381_1 - v387_1 / ((1.0f - v384_1 * v384_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v395_1);
        const custom_layer_lane v395_2 = v381_2 - v387_2 / ((1.0f - v384_2 * v384_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v395_2);
        const custom_layer_lane v396_1 = custom_layer_select_le(v392_1, v395_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v396_1);
        const custom_layer_lane v396_2 = custom_layer_select_le(v392_2, v395_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v396_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v395_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v393_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v395_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v393_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v397_1 = custom_layer_select_le(v395_1, v393_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v397_2 = custom_layer_select_le(v395_2, v393_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v396_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v396_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v392_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v392_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v401_1 = custom_layer_select_eq(v396_1 * v397_1, custom_layer_set(0.0f), (v392_1 + v393_1) * 0.5f, v395_1);
        custom_layer_store(t + 2 * TILE + k, v401_1);
        const custom_layer_lane v401_2 = custom_layer_select_eq(v396_2 * v397_2, custom_layer_set(0.0f), (v392_2 + v393_2) * 0.5f, v395_2);
        custom_layer_store(t + 3 * TILE + k, v401_2);
        const custom_layer_lane v403_1 = v401_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 4 * TILE + k, v403_1);
        const custom_layer_lane v403_2 = v401_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 5 * TILE + k, v403_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v404_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v404_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v401_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v401_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v407_1 = v401_1 + v404_1 * s[16] - v255_1;
        const custom_layer_lane v407_2 = v401_2 + v404_2 * s[17] - v278;
        const custom_layer_lane v392_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v392_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v412_1 = custom_layer_select_lt(custom_layer_set(0.0f), v407_1, v392_1, v401_1);
        custom_layer_store(t + 4 * TILE + k, v412_1);
        const custom_layer_lane v412_2 = custom_layer_select_lt(custom_layer_set(0.0f), v407_2, v392_2, v401_2);
        custom_layer_store(t + 5 * TILE + k, v412_2);
        const custom_layer_lane v393_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v393_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v413_1 = custom_layer_select_lt(custom_layer_set(0.0f), v407_1, v401_1, v393_1);
        custom_layer_store(t + 13 * TILE + k, v413_1);
        const custom_layer_lane v413_2 = custom_layer_select_lt(custom_layer_set(0.0f), v407_2, v401_2, v393_2);
        custom_layer_store(t + 14 * TILE + k, v413_2);
        const custom_layer_lane v415_1 = v401_1 - v407_1 / ((1.0f - v404_1 * v404_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v415_1);
        const custom_layer_lane v415_2 = v401_2 - v407_2 / ((1.0f - v404_2 * v404_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v415_2);
        const custom_layer_lane v416_1 = custom_layer_select_le(v412_1, v415_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v416_1);
        const custom_layer_lane v416_2 = custom_layer_select_le(v412_2, v415_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v416_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v415_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v413_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v415_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v413_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v417_1 = custom_layer_select_le(v415_1, v413_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v417_2 = custom_layer_select_le(v415_2, v413_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v416_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v416_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v412_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v412_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v421_1 = custom_layer_select_eq(v416_1 * v417_1, custom_layer_set(0.0f), (v412_1 + v413_1) * 0.5f, v415_1);
        custom_layer_store(t + 2 * TILE + k, v421_1);
        const custom_layer_lane v421_2 = custom_layer_select_eq(v416_2 * v417_2, custom_layer_set(0.0f), (v412_2 + v413_2) * 0.5f, v415_2);
        custom_layer_store(t + 3 * TILE + k, v421_2);
        const custom_layer_lane v423_1 = v421_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v423_1);
        const custom_layer_lane v423_2 = v421_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v423_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v424_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v424_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v421_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v421_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v427_1 = v421_1 + v424_1 * s[16] - v255_1;
        const custom_layer_lane v427_2 = v421_2 + v424_2 * s[17] - v278;
        const custom_layer_lane v412_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v412_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v432_1 = custom_layer_select_lt(custom_layer_set(0.0f), v427_1, v412_1, v421_1);
        custom_layer_store(t + 9 * TILE + k, v432_1);
        const custom_layer_lane v432_2 = custom_layer_select_lt(custom_layer_set(0.0f), v427_2, v412_2, v421_2);
        custom_layer_store(t + 10 * TILE + k, v432_2);
        const custom_layer_lane v413_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v413_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v433_1 = custom_layer_select_lt(custom_layer_set(0.0f), v427_1, v421_1, v413_1);
        custom_layer_store(t + 15 * TILE + k, v433_1);
        const custom_layer_lane v433_2 = custom_layer_select_lt(custom_layer_set(0.0f), v427_2, v421_2, v413_2);
        custom_layer_store(t + 16 * TILE + k, v433_2);
        const custom_layer_lane v435_1 = v421_1 - v427_1 / ((1.0f - v424_1 * v424_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v435_1);
        const custom_layer_lane v435_2 = v421_2 - v427_2 / ((1.0f - v424_2 * v424_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v435_2);
        const custom_layer_lane v436_1 = custom_layer_select_le(v432_1, v435_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v436_1);
        const custom_layer_lane v436_2 = custom_layer_select_le(v432_2, v435_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v436_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v435_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v433_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v435_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v433_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v437_1 = custom_layer_select_le(v435_1, v433_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v437_2 = custom_layer_select_le(v435_2, v433_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v436_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v436_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v432_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v432_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v441_1 = custom_layer_select_eq(v436_1 * v437_1, custom_layer_set(0.0f), (v432_1 + v433_1) * 0.5f, v435_1);
        custom_layer_store(t + 2 * TILE + k, v441_1);
        const custom_layer_lane v441_2 = custom_layer_select_eq(v436_2 * v437_2, custom_layer_set(0.0f), (v432_2 + v433_2) * 0.5f, v435_2);
        custom_layer_store(t + 3 * TILE + k, v441_2);
        const custom_layer_lane v443_1 = v441_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 4 * TILE + k, v443_1);
        const custom_layer_lane v443_2 = v441_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 5 * TILE + k, v443_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v444_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v444_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v441_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v441_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v447_1 = v441_1 + v444_1 * s[16] - v255_1;
        const custom_layer_lane v447_2 = v441_2 + v444_2 * s[17] - v278;
        const custom_layer_lane v432_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v432_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v452_1 = custom_layer_select_lt(custom_layer_set(0.0f), v447_1, v432_1, v441_1);
        custom_layer_store(t + 4 * TILE + k, v452_1);
        const custom_layer_lane v452_2 = custom_layer_select_lt(custom_layer_set(0.0f), v447_2, v432_2, v441_2);
        custom_layer_store(t + 5 * TILE + k, v452_2);
        const custom_layer_lane v433_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v433_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v453_1 = custom_layer_select_lt(custom_layer_set(0.0f), v447_1, v441_1, v433_1);
        custom_layer_store(t + 13 * TILE + k, v453_1);
        const custom_layer_lane v453_2 = custom_layer_select_lt(custom_layer_set(0.0f), v447_2, v441_2, v433_2);
        custom_layer_store(t + 14 * TILE + k, v453_2);
        const custom_layer_lane v455_1 = v441_1 - v447_1 / ((1.0f - v444_1 * v444_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v455_1);
        const custom_layer_lane v455_2 = v441_2 - v447_2 / ((1.0f - v444_2 * v444_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v455_2);
        const custom_layer_lane v456_1 = custom_layer_select_le(v452_1, v455_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v456_1);
        const custom_layer_lane v456_2 = custom_layer_select_le(v452_2, v455_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v456_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v455_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v453_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v455_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v453_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v457_1 = custom_layer_select_le(v455_1, v453_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v457_2 = custom_layer_select_le(v455_2, v453_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v456_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v456_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v452_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v452_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v461_1 = custom_layer_select_eq(v456_1 * v457_1, custom_layer_set(0.0f), (v452_1 + v453_1) * 0.5f, v455_1);
        custom_layer_store(t + 2 * TILE + k, v461_1);
        const custom_layer_lane v461_2 = custom_layer_select_eq(v456_2 * v457_2, custom_layer_set(0.0f), (v452_2 + v453_2) * 0.5f, v455_2);
        custom_layer_store(t + 3 * TILE + k, v461_2);
        const custom_layer_lane v463_1 = v461_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v463_1);
        const custom_layer_lane v463_2 = v461_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v463_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v464_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v464_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v461_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v461_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v467_1 = v461_1 + v464_1 * s[16] - v255_1;
        const custom_layer_lane v467_2 = v461_2 + v464_2 * s[17] - v278;
        const custom_layer_lane v452_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v452_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v472_1 = custom_layer_select_lt(custom_layer_set(0.0f), v467_1, v452_1, v461_1);
        custom_layer_store(t + 9 * TILE + k, v472_1);
        const custom_layer_lane v472_2 = custom_layer_select_lt(custom_layer_set(0.0f), v467_2, v452_2, v461_2);
        custom_layer_store(t + 10 * TILE + k, v472_2);
        const custom_layer_lane v453_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v453_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v473_1 = custom_layer_select_lt(custom_layer_set(0.0f), v467_1, v461_1, v453_1);
        custom_layer_store(t + 15 * TILE + k, v473_1);
        const custom_layer_lane v473_2 = custom_layer_select_lt(custom_layer_set(0.0f), v467_2, v461_2, v453_2);
        custom_layer_store(t + 16 * TILE + k, v473_2);
        const custom_layer_lane v475_1 = v461_1 - v467_1 / ((1.0f - v464_1 * v464_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v475_1);
        const custom_layer_lane v475_2 = v461_2 - v467_2 / ((1.0f - v464_2 * v464_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v475_2);
        const custom_layer_lane v476_1 = custom_layer_select_le(v472_1, v475_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v476_1);
        const custom_layer_lane v476_2 = custom_layer_select_le(v472_2, v475_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v476_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v475_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v473_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v475_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v473_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v477_1 = custom_layer_select_le(v475_1, v473_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v477_2 = custom_layer_select_le(v475_2, v473_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v476_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v476_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v472_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v472_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v481_1 = custom_layer_select_eq(v476_1 * v477_1, custom_layer_set(0.0f), (v472_1 + v473_1) * 0.5f, v475_1);
        custom_layer_store(t + 2 * TILE + k, v481_1);
        const custom_layer_lane v481_2 = custom_layer_select_eq(v476_2 * v477_2, custom_layer_set(0.0f), (v472_2 + v473_2) * 0.5f, v475_2);
        custom_layer_store(t + 3 * TILE + k, v481_2);
        const custom_layer_lane v483_1 = v481_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 4 * TILE + k, v483_1);
        const custom_layer_lane v483_2 = v481_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 5 * TILE + k, v483_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v484_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v484_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v481_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v481_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v487_1 = v481_1 + v484_1 * s[16] - v255_1;
        const custom_layer_lane v487_2 = v481_2 + v484_2 * s[17] - v278;
        const custom_layer_lane v472_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v472_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v492_1 = custom_layer_select_lt(custom_layer_set(0.0f), v487_1, v472_1, v481_1);
        custom_layer_store(t + 4 * TILE + k, v492_1);
        const custom_layer_lane v492_2 = custom_layer_select_lt(custom_layer_set(0.0f), v487_2, v472_2, v481_2);
        custom_layer_store(t + 5 * TILE + k, v492_2);
        const custom_layer_lane v473_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v473_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v493_1 = custom_layer_select_lt(custom_layer_set(0.0f), v487_1, v481_1, v473_1);
        custom_layer_store(t + 13 * TILE + k, v493_1);
        const custom_layer_lane v493_2 = custom_layer_select_lt(custom_layer_set(0.0f), v487_2, v481_2, v473_2);
        custom_layer_store(t + 14 * TILE + k, v493_2);
        const custom_layer_lane v495_1 = v481_1 - v487_1 / ((1.0f - v484_1 * v484_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v495_1);
        const custom_layer_lane v495_2 = v481_2 - v487_2 / ((1.0f - v484_2 * v484_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v495_2);
        const custom_layer_lane v496_1 = custom_layer_select_le(v492_1, v495_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v496_1);
        const custom_layer_lane v496_2 = custom_layer_select_le(v492_2, v495_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v496_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v495_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v493_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v495_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v493_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v497_1 = custom_layer_select_le(v495_1, v493_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v497_2 = custom_layer_select_le(v495_2, v493_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v496_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v496_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v492_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v492_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v501_1 = custom_layer_select_eq(v496_1 * v497_1, custom_layer_set(0.0f), (v492_1 + v493_1) * 0.5f, v495_1);
        custom_layer_store(t + 2 * TILE + k, v501_1);
        const custom_layer_lane v501_2 = custom_layer_select_eq(v496_2 * v497_2, custom_layer_set(0.0f), (v492_2 + v493_2) * 0.5f, v495_2);
        custom_layer_store(t + 3 * TILE + k, v501_2);
        const custom_layer_lane v503_1 = v501_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v503_1);
        const custom_layer_lane v503_2 = v501_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v503_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v504_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v504_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v501_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v501_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + k);
        const custom_layer_lane v278 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v507_1 = v501_1 + v504_1 * s[16] - v255_1;
        const custom_layer_lane v507_2 = v501_2 + v504_2 * s[17] - v278;
        const custom_layer_lane v492_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v492_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v512_1 = custom_layer_select_lt(custom_layer_set(0.0f), v507_1, v492_1, v501_1);
        custom_layer_store(t + 9 * TILE + k, v512_1);
        const custom_layer_lane v512_2 = custom_layer_select_lt(custom_layer_set(0.0f), v507_2, v492_2, v501_2);
        custom_layer_store(t + 10 * TILE + k, v512_2);
        const custom_layer_lane v493_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v493_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v513_1 = custom_layer_select_lt(custom_layer_set(0.0f), v507_1, v501_1, v493_1);
        custom_layer_store(t + 15 * TILE + k, v513_1);
        const custom_layer_lane v513_2 = custom_layer_select_lt(custom_layer_set(0.0f), v507_2, v501_2, v493_2);
        custom_layer_store(t + 16 * TILE + k, v513_2);
        const custom_layer_lane v515_1 = v501_1 - v507_1 / ((1.0f - v504_1 * v504_1) * s[20] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v515_1);
        const custom_layer_lane v515_2 = v501_2 - v507_2 / ((1.0f - v504_2 * v504_2) * s[21] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v515_2);
        const custom_layer_lane v516_1 = custom_layer_select_le(v512_1, v515_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v516_1);
        const custom_layer_lane v516_2 = custom_layer_select_le(v512_2, v515_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v516_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v515_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v513_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v515_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v513_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v517_1 = custom_layer_select_le(v515_1, v513_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v517_2 = custom_layer_select_le(v515_2, v513_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v516_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v516_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v512_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v512_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v521_1 = custom_layer_select_eq(v516_1 * v517_1, custom_layer_set(0.0f), (v512_1 + v513_1) * 0.5f, v515_1);
        custom_layer_store(t + k, v521_1);
        const custom_layer_lane v521_2 = custom_layer_select_eq(v516_2 * v517_2, custom_layer_set(0.0f), (v512_2 + v513_2) * 0.5f, v515_2);
        custom_layer_store(t + 1 * TILE + k, v521_2);
        const custom_layer_lane v523_1 = v521_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 2 * TILE + k, v523_1);
        const custom_layer_lane v523_2 = v521_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 3 * TILE + k, v523_2);
    }
    custom_layer_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v524_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v524_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v528_1 = (1.0f - v524_1 * v524_1) * s[20] + 1.0f;
        custom_layer_store(t + 2 * TILE + k, v528_1);
        const custom_layer_lane v528_2 = (1.0f - v524_2 * v524_2) * s[21] + 1.0f;
        custom_layer_store(t + 3 * TILE + k, v528_2);
    }
    custom_layer_each_log(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v529_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v529_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v279 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v531 = v279 - (v529_1 + v529_2);
        custom_layer_store(t + 2 * TILE + k, v531);
    }

    /* layer 4: coupling, inverse */
    custom_layer_matvec(t + 3 * TILE, flow_4_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (19 + e) * TILE + k, custom_layer_load(t + (3 + e) * TILE + k) + custom_layer_set(flow_4_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 3 * TILE, t + 19 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (35 + e) * TILE + k, custom_layer_load(t + (19 + e) * TILE + k) * custom_layer_load(t + (3 + e) * TILE + k));
    custom_layer_matvec(t + 3 * TILE, flow_4_net_2_weight, 16, 1, t + 35 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v536_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v536_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v537_1 = v536_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 5 * TILE + k, v537_1);
        const custom_layer_lane v537_2 = v536_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 6 * TILE + k, v537_2);
        const custom_layer_lane v538 = v537_1 * s[15];
        custom_layer_store(t + 7 * TILE + k, v538);
    }
    custom_layer_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v539 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v540 = v539 * s[14];
        custom_layer_store(t + 4 * TILE + k, v540);
        const custom_layer_lane v541 = -v540;
        custom_layer_store(t + 7 * TILE + k, v541);
    }
    custom_layer_each_exp(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v521_1 = custom_layer_load(t + k);
        const custom_layer_lane v542 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v537_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v544 = v521_1 * v542 - v537_2;
        custom_layer_store(t + 7 * TILE + k, v544);
        const custom_layer_lane v531 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v540 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v545 = v531 - v540;
        custom_layer_store(t + 8 * TILE + k, v545);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v546_1 = v544 - s[8];
        custom_layer_store(t + 9 * TILE + k, v546_1);
        const custom_layer_lane v546_2 = v521_2 - s[9];
        custom_layer_store(t + 10 * TILE + k, v546_2);
        const custom_layer_lane v547_1 = v544 + s[8];
        custom_layer_store(t + 11 * TILE + k, v547_1);
        const custom_layer_lane v547_2 = v521_2 + s[9];
        custom_layer_store(t + 12 * TILE + k, v547_2);
        const custom_layer_lane v549_1 = v544 * s[10] + flow_3_c[0];
        custom_layer_store(t + 13 * TILE + k, v549_1);
        const custom_layer_lane v549_2 = v521_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 14 * TILE + k, v549_2);
    }

    /* layer 3: bump, inverse */
    custom_layer_each_tanh(t + 2 * TILE, t + 13 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v550_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v550_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v553_1 = v544 + v550_1 * s[8] - v544;
        const custom_layer_lane v553_2 = v521_2 + v550_2 * s[9] - v521_2;
        const custom_layer_lane v546_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v546_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v558_1 = custom_layer_select_lt(custom_layer_set(0.0f), v553_1, v546_1, v544);
        custom_layer_store(t + 4 * TILE + k, v558_1);
        const custom_layer_lane v558_2 = custom_layer_select_lt(custom_layer_set(0.0f), v553_2, v546_2, v521_2);
        custom_layer_store(t + 5 * TILE + k, v558_2);
        const custom_layer_lane v547_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v547_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v559_1 = custom_layer_select_lt(custom_layer_set(0.0f), v553_1, v544, v547_1);
        custom_layer_store(t + 13 * TILE + k, v559_1);
        const custom_layer_lane v559_2 = custom_layer_select_lt(custom_layer_set(0.0f), v553_2, v521_2, v547_2);
        custom_layer_store(t + 14 * TILE + k, v559_2);
        const custom_layer_lane v561_1 = v544 - v553_1 / ((1.0f - v550_1 * v550_1) * s[12] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v561_1);
        const custom_layer_lane v561_2 = v521_2 - v553_2 / ((1.0f - v550_2 * v550_2) * s[13] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v561_2);
        const custom_layer_lane v562_1 = custom_layer_select_le(v558_1, v561_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v562_1);
        const custom_layer_lane v562_2 = custom_layer_select_le(v558_2, v561_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v562_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v561_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v559_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v561_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v559_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v563_1 = custom_layer_select_le(v561_1, v559_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v563_2 = custom_layer_select_le(v561_2, v559_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v562_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v562_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v558_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v558_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v567_1 = custom_layer_select_eq(v562_1 * v563_1, custom_layer_set(0.0f), (v558_1 + v559_1) * 0.5f, v561_1);
        custom_layer_store(t + 2 * TILE + k, v567_1);
        const custom_layer_lane v567_2 = custom_layer_select_eq(v562_2 * v563_2, custom_layer_set(0.0f), (v558_2 + v559_2) * 0.5f, v561_2);
        custom_layer_store(t + 3 * TILE + k, v567_2);
        const custom_layer_lane v569_1 = v567_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v569_1);
        const custom_layer_lane v569_2 = v567_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v569_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v570_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v570_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v567_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v567_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v573_1 = v567_1 + v570_1 * s[8] - v544;
        const custom_layer_lane v573_2 = v567_2 + v570_2 * s[9] - v521_2;
        const custom_layer_lane v558_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v558_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v578_1 = custom_layer_select_lt(custom_layer_set(0.0f), v573_1, v558_1, v567_1);
        custom_layer_store(t + 9 * TILE + k, v578_1);
        const custom_layer_lane v578_2 = custom_layer_select_lt(custom_layer_set(0.0f), v573_2, v558_2, v567_2);
        custom_layer_store(t + 10 * TILE + k, v578_2);
        const custom_layer_lane v559_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v559_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v579_1 = custom_layer_select_lt(custom_layer_set(0.0f), v573_1, v567_1, v559_1);
        custom_layer_store(t + 15 * TILE + k, v579_1);
        const custom_layer_lane v579_2 = custom_layer_select_lt(custom_layer_set(0.0f), v573_2, v567_2, v559_2);
        custom_layer_store(t + 16 * TILE + k, v579_2);
        const custom_layer_lane v581_1 = v567_1 - v573_1 / ((1.0f - v570_1 * v570_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v581_1);
        const custom_layer_lane v581_2 = v567_2 - v573_2 / ((1.0f - v570_2 * v570_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v581_2);
        const custom_layer_lane v582_1 = custom_layer_select_le(v578_1, v581_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v582_1);
        const custom_layer_lane v582_2 = custom_layer_select_le(v578_2, v581_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v582_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v581_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v579_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v581_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v579_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v583_1 = custom_layer_select_le(v581_1, v579_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v583_2 = custom_layer_select_le(v581_2, v579_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v582_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v582_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v578_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v578_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v587_1 = custom_layer_select_eq(v582_1 * v583_1, custom_layer_set(0.0f), (v578_1 + v579_1) * 0.5f, v581_1);
        custom_layer_store(t + 2 * TILE + k, v587_1);
        const custom_layer_lane v587_2 = custom_layer_select_eq(v582_2 * v583_2, custom_layer_set(0.0f), (v578_2 + v579_2) * 0.5f, v581_2);
        custom_layer_store(t + 3 * TILE + k, v587_2);
        const custom_layer_lane v589_1 = v587_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 4 * TILE + k, v589_1);
        const custom_layer_lane v589_2 = v587_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 5 * TILE + k, v589_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v590_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v590_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v587_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v587_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v593_1 = v587_1 + v590_1 * s[8] - v544;
        const custom_layer_lane v593_2 = v587_2 + v590_2 * s[9] - v521_2;
        const custom_layer_lane v578_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v578_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v598_1 = custom_layer_select_lt(custom_layer_set(0.0f), v593_1, v578_1, v587_1);
        custom_layer_store(t + 4 * TILE + k, v598_1);
        const custom_layer_lane v598_2 = custom_layer_select_lt(custom_layer_set(0.0f), v593_2, v578_2, v587_2);
        custom_layer_store(t + 5 * TILE + k, v598_2);
        const custom_layer_lane v579_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v579_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v599_1 = custom_layer_select_lt(custom_layer_set(0.0f), v593_1, v587_1, v579_1);
        custom_layer_store(t + 13 * TILE + k, v599_1);
        const custom_layer_lane v599_2 = custom_layer_select_lt(custom_layer_set(0.0f), v593_2, v587_2, v579_2);
        custom_layer_store(t + 14 * TILE + k, v599_2);
        const custom_layer_lane v601_1 = v587_1 - v593_1 / ((1.0f - v590_1 * v590_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v601_1);
        const custom_layer_lane v601_2 = v587_2 - v593_2 / ((1.0f - v590_2 * v590_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v601_2);
        const custom_layer_lane v602_1 = custom_layer_select_le(v598_1, v601_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v602_1);
        const custom_layer_lane v602_2 = custom_layer_select_le(v598_2, v601_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v602_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v601_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v599_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v601_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v599_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v603_1 = custom_layer_select_le(v601_1, v599_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v603_2 = custom_layer_select_le(v601_2, v599_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v602_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v602_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v598_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v598_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v607_1 = custom_layer_select_eq(v602_1 * v603_1, custom_layer_set(0.0f), (v598_1 + v599_1) * 0.5f, v601_1);
        custom_layer_store(t + 2 * TILE + k, v607_1);
        const custom_layer_lane v607_2 = custom_layer_select_eq(v602_2 * v603_2, custom_layer_set(0.0f), (v598_2 + v599_2) * 0.5f, v601_2);
        custom_layer_store(t + 3 * TILE + k, v607_2);
        const custom_layer_lane v609_1 = v607_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v609_1);
        const custom_layer_lane v609_2 = v607_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v609_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v610_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v610_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v607_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v607_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v613_1 = v607_1 + v610_1 * s[8] - v544;
        const custom_layer_lane v613_2 = v607_2 + v610_2 * s[9] - v521_2;
        const custom_layer_lane v598_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v598_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v618_1 = custom_layer_select_lt(custom_layer_set(0.0f), v613_1, v598_1, v607_1);
        custom_layer_store(t + 9 * TILE + k, v618_1);
        const custom_layer_lane v618_2 = custom_layer_select_lt(custom_layer_set(0.0f), v613_2, v598_2, v607_2);
        custom_layer_store(t + 10 * TILE + k, v618_2);
        const custom_layer_lane v599_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v599_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v619_1 = custom_layer_select_lt(custom_layer_set(0.0f), v613_1, v607_1, v599_1);
        custom_layer_store(t + 15 * TILE + k, v619_1);
        const custom_layer_lane v619_2 = custom_layer_select_lt(custom_layer_set(0.0f), v613_2, v607_2, v599_2);
        custom_layer_store(t + 16 * TILE + k, v619_2);
        const custom_layer_lane v621_1 = v607_1 - v613_1 / ((1.0f - v610_1 * v610_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v621_1);
        const custom_layer_lane v621_2 = v607_2 - v613_2 / ((1.0f - v610_2 * v610_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v621_2);
        const custom_layer_lane v622_1 = custom_layer_select_le(v618_1, v621_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v622_1);
        const custom_layer_lane v622_2 = custom_layer_select_le(v618_2, v621_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v622_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v621_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v619_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v621_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v619_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v623_1 = custom_layer_select_le(v621_1, v619_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v623_2 = custom_layer_select_le(v621_2, v619_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v622_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v622_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v618_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v618_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v627_1 = custom_layer_select_eq(v622_1 * v623_1, custom_layer_set(0.0f), (v618_1 + v619_1) * 0.5f, v621_1);
        custom_layer_store(t + 2 * TILE + k, v627_1);
        const custom_layer_lane v627_2 = custom_layer_select_eq(v622_2 * v623_2, custom_layer_set(0.0f), (v618_2 + v619_2) * 0.5f, v621_2);
        custom_layer_store(t + 3 * TILE + k, v627_2);
        const custom_layer_lane v629_1 = v627_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 4 * TILE + k, v629_1);
        const custom_layer_lane v629_2 = v627_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 5 * TILE + k, v629_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v630_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v630_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v627_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v627_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v633_1 = v627_1 + v630_1 * s[8] - v544;
        const custom_layer_lane v633_2 = v627_2 + v630_2 * s[9] - v521_2;
        const custom_layer_lane v618_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v618_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v638_1 = custom_layer_select_lt(custom_layer_set(0.0f), v633_1, v618_1, v627_1);
        custom_layer_store(t + 4 * TILE + k, v638_1);
        const custom_layer_lane v638_2 = custom_layer_select_lt(custom_layer_set(0.0f), v633_2, v618_2, v627_2);
        custom_layer_store(t + 5 * TILE + k, v638_2);
        const custom_layer_lane v619_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v619_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v639_1 = custom_layer_select_lt(custom_layer_set(0.0f), v633_1, v627_1, v619_1);
        custom_layer_store(t + 13 * TILE + k, v639_1);
        const custom_layer_lane v639_2 = custom_layer_select_lt(custom_layer_set(0.0f), v633_2, v627_2, v619_2);
        custom_layer_store(t + 14 * TILE + k, v639_2);
        const custom_layer_lane v641_1 = v627_1 - v633_1 / ((1.0f - v630_1 * v630_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v641_1);
        const custom_layer_lane v641_2 = v627_2 - v633_2 / ((1.0f - v630_2 * v630_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v641_2);
        const custom_layer_lane v642_1 = custom_layer_select_le(v638_1, v641_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v642_1);
        const custom_layer_lane v642_2 = custom_layer_select_le(v638_2, v641_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v642_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v641_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v639_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v641_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v639_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v643_1 = custom_layer_select_le(v641_1, v639_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v643_2 = custom_layer_select_le(v641_2, v639_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v642_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v642_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v638_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v638_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v647_1 = custom_layer_select_eq(v642_1 * v643_1, custom_layer_set(0.0f), (v638_1 + v639_1) * 0.5f, v641_1);
        custom_layer_store(t + 2 * TILE + k, v647_1);
        const custom_layer_lane v647_2 = custom_layer_select_eq(v642_2 * v643_2, custom_layer_set(0.0f), (v638_2 + v639_2) * 0.5f, v641_2);
        custom_layer_store(t + 3 * TILE + k, v647_2);
        const custom_layer_lane v649_1 = v647_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v649_1);
        const custom_layer_lane v649_2 = v647_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v649_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v650_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v650_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v647_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v647_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v653_1 = v647_1 + v650_1 * s[8] - v544;
        const custom_layer_lane v653_2 = v647_2 + v650_2 * s[9] - v521_2;
        const custom_layer_lane v638_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v638_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v658_1 = custom_layer_select_lt(custom_layer_set(0.0f), v653_1, v638_1, v647_1);
        custom_layer_store(t + 9 * TILE + k, v658_1);
        const custom_layer_lane v658_2 = custom_layer_select_lt(custom_layer_set(0.0f), v653_2, v638_2, v647_2);
        custom_layer_store(t + 10 * TILE + k, v658_2);
        const custom_layer_lane v639_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v639_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v659_1 = custom_layer_select_lt(custom_layer_set(0.0f), v653_1, v647_1, v639_1);
        custom_layer_store(t + 15 * TILE + k, v659_1);
        const custom_layer_lane v659_2 = custom_layer_select_lt(custom_layer_set(0.0f), v653_2, v647_2, v639_2);
        custom_layer_store(t + 16 * TILE + k, v659_2);
        const custom_layer_lane v661_1 = v647_1 - v653_1 / ((1.0f - v650_1 * v650_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v661_1);
        const custom_layer_lane v661_2 = v647_2 - v653_2 / ((1.0f - v650_2 * v650_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v661_2);
        const custom_layer_lane v662_1 = custom_layer_select_le(v658_1, v661_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v662_1);
        const custom_layer_lane v662_2 = custom_layer_select_le(v658_2, v661_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v662_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v661_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v659_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v661_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v659_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v663_1 = custom_layer_select_le(v661_1, v659_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v663_2 = custom_layer_select_le(v661_2, v659_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v662_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v662_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v658_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v658_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v667_1 = custom_layer_select_eq(v662_1 * v663_1, custom_layer_set(0.0f), (v658_1 + v659_1) * 0.5f, v661_1);
        custom_layer_store(t + 2 * TILE + k, v667_1);
        const custom_layer_lane v667_2 = custom_layer_select_eq(v662_2 * v663_2, custom_layer_set(0.0f), (v658_2 + v659_2) * 0.5f, v661_2);
        custom_layer_store(t + 3 * TILE + k, v667_2);
        const custom_layer_lane v669_1 = v667_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 4 * TILE + k, v669_1);
        const custom_layer_lane v669_2 = v667_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 5 * TILE + k, v669_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v670_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v670_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v667_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v667_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v673_1 = v667_1 + v670_1 * s[8] - v544;
        const custom_layer_lane v673_2 = v667_2 + v670_2 * s[9] - v521_2;
        const custom_layer_lane v658_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v658_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v678_1 = custom_layer_select_lt(custom_layer_set(0.0f), v673_1, v658_1, v667_1);
        custom_layer_store(t + 4 * TILE + k, v678_1);
        const custom_layer_lane v678_2 = custom_layer_select_lt(custom_layer_set(0.0f), v673_2, v658_2, v667_2);
        custom_layer_store(t + 5 * TILE + k, v678_2);
        const custom_layer_lane v659_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v659_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v679_1 = custom_layer_select_lt(custom_layer_set(0.0f), v673_1, v667_1, v659_1);
        custom_layer_store(t + 13 * TILE + k, v679_1);
        const custom_layer_lane v679_2 = custom_layer_select_lt(custom_layer_set(0.0f), v673_2, v667_2, v659_2);
        custom_layer_store(t + 14 * TILE + k, v679_2);
        const custom_layer_lane v681_1 = v667_1 - v673_1 / ((1.0f - v670_1 * v670_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v681_1);
        const custom_layer_lane v681_2 = v667_2 - v673_2 / ((1.0f - v670_2 * v670_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v681_2);
        const custom_layer_lane v682_1 = custom_layer_select_le(v678_1, v681_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v682_1);
        const custom_layer_lane v682_2 = custom_layer_select_le(v678_2, v681_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v682_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v681_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v679_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v681_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v679_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v683_1 = custom_layer_select_le(v681_1, v679_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v683_2 = custom_layer_select_le(v681_2, v679_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v682_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v682_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v678_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v678_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v687_1 = custom_layer_select_eq(v682_1 * v683_1, custom_layer_set(0.0f), (v678_1 + v679_1) * 0.5f, v681_1);
        custom_layer_store(t + 2 * TILE + k, v687_1);
        const custom_layer_lane v687_2 = custom_layer_select_eq(v682_2 * v683_2, custom_layer_set(0.0f), (v678_2 + v679_2) * 0.5f, v681_2);
        custom_layer_store(t + 3 * TILE + k, v687_2);
        const custom_layer_lane v689_1 = v687_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v689_1);
        const custom_layer_lane v689_2 = v687_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v689_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v690_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v690_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v687_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v687_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v693_1 = v687_1 + v690_1 * s[8] - v544;
        const custom_layer_lane v693_2 = v687_2 + v690_2 * s[9] - v521_2;
        const custom_layer_lane v678_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v678_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v698_1 = custom_layer_select_lt(custom_layer_set(0.0f), v693_1, v678_1, v687_1);
        custom_layer_store(t + 9 * TILE + k, v698_1);
        const custom_layer_lane v698_2 = custom_layer_select_lt(custom_layer_set(0.0f), v693_2, v678_2, v687_2);
        custom_layer_store(t + 10 * TILE + k, v698_2);
        const custom_layer_lane v679_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v679_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v699_1 = custom_layer_select_lt(custom_layer_set(0.0f), v693_1, v687_1, v679_1);
        custom_layer_store(t + 15 * TILE + k, v699_1);
        const custom_layer_lane v699_2 = custom_layer_select_lt(custom_layer_set(0.0f), v693_2, v687_2, v679_2);
        custom_layer_store(t + 16 * TILE + k, v699_2);
        const custom_layer_lane v701_1 = v687_1 - v693_1 / ((1.0f - v690_1 * v690_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v701_1);
        const custom_layer_lane v701_2 = v687_2 - v693_2 / ((1.0f - v690_2 * v690_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v701_2);
        const custom_layer_lane v702_1 = custom_layer_select_le(v698_1, v701_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v702_1);
        const custom_layer_lane v702_2 = custom_layer_select_le(v698_2, v701_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v702_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v701_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v699_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v701_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v699_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v703_1 = custom_layer_select_le(v701_1, v699_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v703_2 = custom_layer_select_le(v701_2, v699_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v702_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v702_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v698_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v698_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v707_1 = custom_layer_select_eq(v702_1 * v703_1, custom_layer_set(0.0f), (v698_1 + v699_1) * 0.5f, v701_1);
        custom_layer_store(t + 2 * TILE + k, v707_1);
        const custom_layer_lane v707_2 = custom_layer_select_eq(v702_2 * v703_2, custom_layer_set(0.0f), (v698_2 + v699_2) * 0.5f, v701_2);
        custom_layer_store(t + 3 * TILE + k, v707_2);
        const custom_layer_lane v709_1 = v707_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 4 * TILE + k, v709_1);
        const custom_layer_lane v709_2 = v707_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 5 * TILE + k, v709_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v710_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v710_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v707_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v707_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v713_1 = v707_1 + v710_1 * s[8] - v544;
        const custom_layer_lane v713_2 = v707_2 + v710_2 * s[9] - v521_2;
        const custom_layer_lane v698_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v698_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v718_1 = custom_layer_select_lt(custom_layer_set(0.0f), v713_1, v698_1, v707_1);
        custom_layer_store(t + 4 * TILE + k, v718_1);
        const custom_layer_lane v718_2 = custom_layer_select_lt(custom_layer_set(0.0f), v713_2, v698_2, v707_2);
        custom_layer_store(t + 5 * TILE + k, v718_2);
        const custom_layer_lane v699_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v699_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v719_1 = custom_layer_select_lt(custom_layer_set(0.0f), v713_1, v707_1, v699_1);
        custom_layer_store(t + 13 * TILE + k, v719_1);
        const custom_layer_lane v719_2 = custom_layer_select_lt(custom_layer_set(0.0f), v713_2, v707_2, v699_2);
        custom_layer_store(t + 14 * TILE + k, v719_2);
        const custom_layer_lane v721_1 = v707_1 - v713_1 / ((1.0f - v710_1 * v710_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v721_1);
        const custom_layer_lane v721_2 = v707_2 - v713_2 / ((1.0f - v710_2 * v710_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v721_2);
        const custom_layer_lane v722_1 = custom_layer_select_le(v718_1, v721_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v722_1);
        const custom_layer_lane v722_2 = custom_layer_select_le(v718_2, v721_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v722_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v721_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v719_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v721_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v719_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v723_1 = custom_layer_select_le(v721_1, v719_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v723_2 = custom_layer_select_le(v721_2, v719_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v722_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v722_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v718_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v718_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v727_1 = custom_layer_select_eq(v722_1 * v723_1, custom_layer_set(0.0f), (v718_1 + v719_1) * 0.5f, v721_1);
        custom_layer_store(t + 2 * TILE + k, v727_1);
        const custom_layer_lane v727_2 = custom_layer_select_eq(v722_2 * v723_2, custom_layer_set(0.0f), (v718_2 + v719_2) * 0.5f, v721_2);
        custom_layer_store(t + 3 * TILE + k, v727_2);
        const custom_layer_lane v729_1 = v727_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v729_1);
        const custom_layer_lane v729_2 = v727_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v729_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v730_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v730_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v727_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v727_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v733_1 = v727_1 + v730_1 * s[8] - v544;
        const custom_layer_lane v733_2 = v727_2 + v730_2 * s[9] - v521_2;
        const custom_layer_lane v718_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v718_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v738_1 = custom_layer_select_lt(custom_layer_set(0.0f), v733_1, v718_1, v727_1);
        custom_layer_store(t + 9 * TILE + k, v738_1);
        const custom_layer_lane v738_2 = custom_layer_select_lt(custom_layer_set(0.0f), v733_2, v718_2, v727_2);
        custom_layer_store(t + 10 * TILE + k, v738_2);
        const custom_layer_lane v719_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v719_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v739_1 = custom_layer_select_lt(custom_layer_set(0.0f), v733_1, v727_1, v719_1);
        custom_layer_store(t + 15 * TILE + k, v739_1);
        const custom_layer_lane v739_2 = custom_layer_select_lt(custom_layer_set(0.0f), v733_2, v727_2, v719_2);
        custom_layer_store(t + 16 * TILE + k, v739_2);
        const custom_layer_lane v741_1 = v727_1 - v733_1 / ((1.0f - v730_1 * v730_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v741_1);
        const custom_layer_lane v741_2 = v727_2 - v733_2 / ((1.0f - v730_2 * v730_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v741_2);
        const custom_layer_lane v742_1 = custom_layer_select_le(v738_1, v741_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v742_1);
        const custom_layer_lane v742_2 = custom_layer_select_le(v738_2, v741_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v742_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v741_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v739_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v741_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v739_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v743_1 = custom_layer_select_le(v741_1, v739_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v743_2 = custom_layer_select_le(v741_2, v739_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v742_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v742_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v738_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v738_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v747_1 = custom_layer_select_eq(v742_1 * v743_1, custom_layer_set(0.0f), (v738_1 + v739_1) * 0.5f, v741_1);
        custom_layer_store(t + 2 * TILE + k, v747_1);
        const custom_layer_lane v747_2 = custom_layer_select_eq(v742_2 * v743_2, custom_layer_set(0.0f), (v738_2 + v739_2) * 0.5f, v741_2);
        custom_layer_store(t + 3 * TILE + k, v747_2);
        const custom_layer_lane v749_1 = v747_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 4 * TILE + k, v749_1);
        const custom_layer_lane v749_2 = v747_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 5 * TILE + k, v749_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v750_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v750_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v747_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v747_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v753_1 = v747_1 + v750_1 * s[8] - v544;
        const custom_layer_lane v753_2 = v747_2 + v750_2 * s[9] - v521_2;
        const custom_layer_lane v738_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v738_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v758_1 = custom_layer_select_lt(custom_layer_set(0.0f), v753_1, v738_1, v747_1);
        custom_layer_store(t + 4 * TILE + k, v758_1);
        const custom_layer_lane v758_2 = custom_layer_select_lt(custom_layer_set(0.0f), v753_2, v738_2, v747_2);
        custom_layer_store(t + 5 * TILE + k, v758_2);
        const custom_layer_lane v739_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v739_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v759_1 = custom_layer_select_lt(custom_layer_set(0.0f), v753_1, v747_1, v739_1);
        custom_layer_store(t + 13 * TILE + k, v759_1);
        const custom_layer_lane v759_2 = custom_layer_select_lt(custom_layer_set(0.0f), v753_2, v747_2, v739_2);
        custom_layer_store(t + 14 * TILE + k, v759_2);
        const custom_layer_lane v761_1 = v747_1 - v753_1 / ((1.0f - v750_1 * v750_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v761_1);
        const custom_layer_lane v761_2 = v747_2 - v753_2 / ((1.0f - v750_2 * v750_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v761_2);
        const custom_layer_lane v762_1 = custom_layer_select_le(v758_1, v761_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v762_1);
        const custom_layer_lane v762_2 = custom_layer_select_le(v758_2, v761_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v762_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v761_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v759_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v761_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v759_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v763_1 = custom_layer_select_le(v761_1, v759_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v763_2 = custom_layer_select_le(v761_2, v759_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v762_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v762_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v758_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v758_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v767_1 = custom_layer_select_eq(v762_1 * v763_1, custom_layer_set(0.0f), (v758_1 + v759_1) * 0.5f, v761_1);
        custom_layer_store(t + 2 * TILE + k, v767_1);
        const custom_layer_lane v767_2 = custom_layer_select_eq(v762_2 * v763_2, custom_layer_set(0.0f), (v758_2 + v759_2) * 0.5f, v761_2);
        custom_layer_store(t + 3 * TILE + k, v767_2);
        const custom_layer_lane v769_1 = v767_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v769_1);
        const custom_layer_lane v769_2 = v767_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v769_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v770_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v770_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v767_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v767_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v544 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v521_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v773_1 = v767_1 + v770_1 * s[8] - v544;
        const custom_layer_lane v773_2 = v767_2 + v770_2 * s[9] - v521_2;
        const custom_layer_lane v758_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v758_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v778_1 = custom_layer_select_lt(custom_layer_set(0.0f), v773_1, v758_1, v767_1);
        custom_layer_store(t + 9 * TILE + k, v778_1);
        const custom_layer_lane v778_2 = custom_layer_select_lt(custom_layer_set(0.0f), v773_2, v758_2, v767_2);
        custom_layer_store(t + 10 * TILE + k, v778_2);
        const custom_layer_lane v759_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v759_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v779_1 = custom_layer_select_lt(custom_layer_set(0.0f), v773_1, v767_1, v759_1);
        custom_layer_store(t + 15 * TILE + k, v779_1);
        const custom_layer_lane v779_2 = custom_layer_select_lt(custom_layer_set(0.0f), v773_2, v767_2, v759_2);
        custom_layer_store(t + 16 * TILE + k, v779_2);
        const custom_layer_lane v781_1 = v767_1 - v773_1 / ((1.0f - v770_1 * v770_1) * s[12] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v781_1);
        const custom_layer_lane v781_2 = v767_2 - v773_2 / ((1.0f - v770_2 * v770_2) * s[13] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v781_2);
        const custom_layer_lane v782_1 = custom_layer_select_le(v778_1, v781_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v782_1);
        const custom_layer_lane v782_2 = custom_layer_select_le(v778_2, v781_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v782_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v781_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v779_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v781_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v779_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v783_1 = custom_layer_select_le(v781_1, v779_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v783_2 = custom_layer_select_le(v781_2, v779_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v782_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v782_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v778_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v778_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_select_eq(v782_1 * v783_1, custom_layer_set(0.0f), (v778_1 + v779_1) * 0.5f, v781_1);
        custom_layer_store(t + k, v787_1);
        const custom_layer_lane v787_2 = custom_layer_select_eq(v782_2 * v783_2, custom_layer_set(0.0f), (v778_2 + v779_2) * 0.5f, v781_2);
        custom_layer_store(t + 1 * TILE + k, v787_2);
        const custom_layer_lane v789_1 = v787_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 2 * TILE + k, v789_1);
        const custom_layer_lane v789_2 = v787_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 3 * TILE + k, v789_2);
    }
    custom_layer_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v790_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v790_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v794_1 = (1.0f - v790_1 * v790_1) * s[12] + 1.0f;
        custom_layer_store(t + 2 * TILE + k, v794_1);
        const custom_layer_lane v794_2 = (1.0f - v790_2 * v790_2) * s[13] + 1.0f;
        custom_layer_store(t + 3 * TILE + k, v794_2);
    }
    custom_layer_each_log(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v795_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v795_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v545 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v797 = v545 - (v795_1 + v795_2);
        custom_layer_store(t + 2 * TILE + k, v797);
    }

    /* layer 2: coupling, inverse */
    custom_layer_matvec(t + 3 * TILE, flow_2_net_1_weight, 1, 1, t, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (19 + e) * TILE + k, custom_layer_load(t + (3 + e) * TILE + k) + custom_layer_set(flow_2_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 3 * TILE, t + 19 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (35 + e) * TILE + k, custom_layer_load(t + (19 + e) * TILE + k) * custom_layer_load(t + (3 + e) * TILE + k));
    custom_layer_matvec(t + 3 * TILE, flow_2_net_2_weight, 16, 1, t + 35 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v802_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v802_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v803_1 = v802_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 5 * TILE + k, v803_1);
        const custom_layer_lane v803_2 = v802_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 6 * TILE + k, v803_2);
        const custom_layer_lane v804 = v803_1 * s[7];
        custom_layer_store(t + 7 * TILE + k, v804);
    }
    custom_layer_each_tanh(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v805 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v806 = v805 * s[6];
        custom_layer_store(t + 4 * TILE + k, v806);
        const custom_layer_lane v807 = -v806;
        custom_layer_store(t + 7 * TILE + k, v807);
    }
    custom_layer_each_exp(t + 3 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v787_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v808 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v803_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v810 = v787_2 * v808 - v803_2;
        custom_layer_store(t + 7 * TILE + k, v810);
        const custom_layer_lane v797 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v806 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v811 = v797 - v806;
        custom_layer_store(t + 8 * TILE + k, v811);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v812_1 = v787_1 - s[0];
        custom_layer_store(t + 9 * TILE + k, v812_1);
        const custom_layer_lane v812_2 = v810 - s[1];
        custom_layer_store(t + 10 * TILE + k, v812_2);
        const custom_layer_lane v813_1 = v787_1 + s[0];
        custom_layer_store(t + 11 * TILE + k, v813_1);
        const custom_layer_lane v813_2 = v810 + s[1];
        custom_layer_store(t + 12 * TILE + k, v813_2);
        const custom_layer_lane v815_1 = v787_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 13 * TILE + k, v815_1);
        const custom_layer_lane v815_2 = v810 * s[3] + flow_1_c[1];
        custom_layer_store(t + 14 * TILE + k, v815_2);
    }

    /* layer 1: bump, inverse */
    custom_layer_each_tanh(t + 2 * TILE, t + 13 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v816_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v816_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v819_1 = v787_1 + v816_1 * s[0] - v787_1;
        const custom_layer_lane v819_2 = v810 + v816_2 * s[1] - v810;
        const custom_layer_lane v812_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v812_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v824_1 = custom_layer_select_lt(custom_layer_set(0.0f), v819_1, v812_1, v787_1);
        custom_layer_store(t + 4 * TILE + k, v824_1);
        const custom_layer_lane v824_2 = custom_layer_select_lt(custom_layer_set(0.0f), v819_2, v812_2, v810);
        custom_layer_store(t + 5 * TILE + k, v824_2);
        const custom_layer_lane v813_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v813_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v825_1 = custom_layer_select_lt(custom_layer_set(0.0f), v819_1, v787_1, v813_1);
        custom_layer_store(t + 13 * TILE + k, v825_1);
        const custom_layer_lane v825_2 = custom_layer_select_lt(custom_layer_set(0.0f), v819_2, v810, v813_2);
        custom_layer_store(t + 14 * TILE + k, v825_2);
        const custom_layer_lane v827_1 = v787_1 - v819_1 / ((1.0f - v816_1 * v816_1) * s[4] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v827_1);
        const custom_layer_lane v827_2 = v810 - v819_2 / ((1.0f - v816_2 * v816_2) * s[5] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v827_2);
        const custom_layer_lane v828_1 = custom_layer_select_le(v824_1, v827_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v828_1);
        const custom_layer_lane v828_2 = custom_layer_select_le(v824_2, v827_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v828_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v827_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v825_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v827_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v825_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v829_1 = custom_layer_select_le(v827_1, v825_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v829_2 = custom_layer_select_le(v827_2, v825_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v828_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v828_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v824_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v824_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v833_1 = custom_layer_select_eq(v828_1 * v829_1, custom_layer_set(0.0f), (v824_1 + v825_1) * 0.5f, v827_1);
        custom_layer_store(t + 2 * TILE + k, v833_1);
        const custom_layer_lane v833_2 = custom_layer_select_eq(v828_2 * v829_2, custom_layer_set(0.0f), (v824_2 + v825_2) * 0.5f, v827_2);
        custom_layer_store(t + 3 * TILE + k, v833_2);
        const custom_layer_lane v835_1 = v833_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v835_1);
        const custom_layer_lane v835_2 = v833_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v835_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v836_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v836_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v833_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v833_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v839_1 = v833_1 + v836_1 * s[0] - v787_1;
        const custom_layer_lane v839_2 = v833_2 + v836_2 * s[1] - v810;
        const custom_layer_lane v824_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v824_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v844_1 = custom_layer_select_lt(custom_layer_set(0.0f), v839_1, v824_1, v833_1);
        custom_layer_store(t + 9 * TILE + k, v844_1);
        const custom_layer_lane v844_2 = custom_layer_select_lt(custom_layer_set(0.0f), v839_2, v824_2, v833_2);
        custom_layer_store(t + 10 * TILE + k, v844_2);
        const custom_layer_lane v825_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v825_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v845_1 = custom_layer_select_lt(custom_layer_set(0.0f), v839_1, v833_1, v825_1);
        custom_layer_store(t + 15 * TILE + k, v845_1);
        const custom_layer_lane v845_2 = custom_layer_select_lt(custom_layer_set(0.0f), v839_2, v833_2, v825_2);
        custom_layer_store(t + 16 * TILE + k, v845_2);
        const custom_layer_lane v847_1 = v833_1 - v839_1 / ((1.0f - v836_1 * v836_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v847_1);
        const custom_layer_lane v847_2 = v833_2 - v839_2 / ((1.0f - v836_2 * v836_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v847_2);
        const custom_layer_lane v848_1 = custom_layer_select_le(v844_1, v847_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v848_1);
        const custom_layer_lane v848_2 = custom_layer_select_le(v844_2, v847_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v848_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v847_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v845_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v847_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v845_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v849_1 = custom_layer_select_le(v847_1, v845_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v849_2 = custom_layer_select_le(v847_2, v845_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v848_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v848_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v844_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v844_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v853_1 = custom_layer_select_eq(v848_1 * v849_1, custom_layer_set(0.0f), (v844_1 + v845_1) * 0.5f, v847_1);
        custom_layer_store(t + 2 * TILE + k, v853_1);
        const custom_layer_lane v853_2 = custom_layer_select_eq(v848_2 * v849_2, custom_layer_set(0.0f), (v844_2 + v845_2) * 0.5f, v847_2);
        custom_layer_store(t + 3 * TILE + k, v853_2);
        const custom_layer_lane v855_1 = v853_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 4 * TILE + k, v855_1);
        const custom_layer_lane v855_2 = v853_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 5 * TILE + k, v855_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v856_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v856_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v853_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v853_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v859_1 = v853_1 + v856_1 * s[0] - v787_1;
        const custom_layer_lane v859_2 = v853_2 + v856_2 * s[1] - v810;
        const custom_layer_lane v844_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v844_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v864_1 = custom_layer_select_lt(custom_layer_set(0.0f), v859_1, v844_1, v853_1);
        custom_layer_store(t + 4 * TILE + k, v864_1);
        const custom_layer_lane v864_2 = custom_layer_select_lt(custom_layer_set(0.0f), v859_2, v844_2, v853_2);
        custom_layer_store(t + 5 * TILE + k, v864_2);
        const custom_layer_lane v845_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v845_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v865_1 = custom_layer_select_lt(custom_layer_set(0.0f), v859_1, v853_1, v845_1);
        custom_layer_store(t + 13 * TILE + k, v865_1);
        const custom_layer_lane v865_2 = custom_layer_select_lt(custom_layer_set(0.0f), v859_2, v853_2, v845_2);
        custom_layer_store(t + 14 * TILE + k, v865_2);
        const custom_layer_lane v867_1 = v853_1 - v859_1 / ((1.0f - v856_1 * v856_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v867_1);
        const custom_layer_lane v867_2 = v853_2 - v859_2 / ((1.0f - v856_2 * v856_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v867_2);
        const custom_layer_lane v868_1 = custom_layer_select_le(v864_1, v867_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v868_1);
        const custom_layer_lane v868_2 = custom_layer_select_le(v864_2, v867_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v868_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v867_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v865_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v867_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v865_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v869_1 = custom_layer_select_le(v867_1, v865_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v869_2 = custom_layer_select_le(v867_2, v865_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v868_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v868_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v864_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v864_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v873_1 = custom_layer_select_eq(v868_1 * v869_1, custom_layer_set(0.0f), (v864_1 + v865_1) * 0.5f, v867_1);
        custom_layer_store(t + 2 * TILE + k, v873_1);
        const custom_layer_lane v873_2 = custom_layer_select_eq(v868_2 * v869_2, custom_layer_set(0.0f), (v864_2 + v865_2) * 0.5f, v867_2);
        custom_layer_store(t + 3 * TILE + k, v873_2);
        const custom_layer_lane v875_1 = v873_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v875_1);
        const custom_layer_lane v875_2 = v873_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v875_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v876_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v876_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v873_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v873_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v879_1 = v873_1 + v876_1 * s[0] - v787_1;
        const custom_layer_lane v879_2 = v873_2 + v876_2 * s[1] - v810;
        const custom_layer_lane v864_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v864_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v884_1 = custom_layer_select_lt(custom_layer_set(0.0f), v879_1, v864_1, v873_1);
        custom_layer_store(t + 9 * TILE + k, v884_1);
        const custom_layer_lane v884_2 = custom_layer_select_lt(custom_layer_set(0.0f), v879_2, v864_2, v873_2);
        custom_layer_store(t + 10 * TILE + k, v884_2);
        const custom_layer_lane v865_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v865_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v885_1 = custom_layer_select_lt(custom_layer_set(0.0f), v879_1, v873_1, v865_1);
        custom_layer_store(t + 15 * TILE + k, v885_1);
        const custom_layer_lane v885_2 = custom_layer_select_lt(custom_layer_set(0.0f), v879_2, v873_2, v865_2);
        custom_layer_store(t + 16 * TILE + k, v885_2);
        const custom_layer_lane v887_1 = v873_1 - v879_1 / ((1.0f - v876_1 * v876_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v887_1);
        const custom_layer_lane v887_2 = v873_2 - v879_2 / ((1.0f - v876_2 * v876_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v887_2);
        const custom_layer_lane v888_1 = custom_layer_select_le(v884_1, v887_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v888_1);
        const custom_layer_lane v888_2 = custom_layer_select_le(v884_2, v887_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v888_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v887_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v885_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v887_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v885_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v889_1 = custom_layer_select_le(v887_1, v885_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v889_2 = custom_layer_select_le(v887_2, v885_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v888_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v888_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v884_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v884_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v893_1 = custom_layer_select_eq(v888_1 * v889_1, custom_layer_set(0.0f), (v884_1 + v885_1) * 0.5f, v887_1);
        custom_layer_store(t + 2 * TILE + k, v893_1);
        const custom_layer_lane v893_2 = custom_layer_select_eq(v888_2 * v889_2, custom_layer_set(0.0f), (v884_2 + v885_2) * 0.5f, v887_2);
        custom_layer_store(t + 3 * TILE + k, v893_2);
        const custom_layer_lane v895_1 = v893_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 4 * TILE + k, v895_1);
        const custom_layer_lane v895_2 = v893_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 5 * TILE + k, v895_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v896_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v896_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v893_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v893_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v899_1 = v893_1 + v896_1 * s[0] - v787_1;
        const custom_layer_lane v899_2 = v893_2 + v896_2 * s[1] - v810;
        const custom_layer_lane v884_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v884_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v904_1 = custom_layer_select_lt(custom_layer_set(0.0f), v899_1, v884_1, v893_1);
        custom_layer_store(t + 4 * TILE + k, v904_1);
        const custom_layer_lane v904_2 = custom_layer_select_lt(custom_layer_set(0.0f), v899_2, v884_2, v893_2);
        custom_layer_store(t + 5 * TILE + k, v904_2);
        const custom_layer_lane v885_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v885_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v905_1 = custom_layer_select_lt(custom_layer_set(0.0f), v899_1, v893_1, v885_1);
        custom_layer_store(t + 13 * TILE + k, v905_1);
        const custom_layer_lane v905_2 = custom_layer_select_lt(custom_layer_set(0.0f), v899_2, v893_2, v885_2);
        custom_layer_store(t + 14 * TILE + k, v905_2);
        const custom_layer_lane v907_1 = v893_1 - v899_1 / ((1.0f - v896_1 * v896_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v907_1);
        const custom_layer_lane v907_2 = v893_2 - v899_2 / ((1.0f - v896_2 * v896_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v907_2);
        const custom_layer_lane v908_1 = custom_layer_select_le(v904_1, v907_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v908_1);
        const custom_layer_lane v908_2 = custom_layer_select_le(v904_2, v907_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v908_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v907_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v905_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v907_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v905_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v909_1 = custom_layer_select_le(v907_1, v905_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v909_2 = custom_layer_select_le(v907_2, v905_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v908_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v908_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v904_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v904_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v913_1 = custom_layer_select_eq(v908_1 * v909_1, custom_layer_set(0.0f), (v904_1 + v905_1) * 0.5f, v907_1);
        custom_layer_store(t + 2 * TILE + k, v913_1);
        const custom_layer_lane v913_2 = custom_layer_select_eq(v908_2 * v909_2, custom_layer_set(0.0f), (v904_2 + v905_2) * 0.5f, v907_2);
        custom_layer_store(t + 3 * TILE + k, v913_2);
        const custom_layer_lane v915_1 = v913_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v915_1);
        const custom_layer_lane v915_2 = v913_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v915_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v916_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v916_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v913_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v913_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v919_1 = v913_1 + v916_1 * s[0] - v787_1;
        const custom_layer_lane v919_2 = v913_2 + v916_2 * s[1] - v810;
        const custom_layer_lane v904_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v904_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v924_1 = custom_layer_select_lt(custom_layer_set(0.0f), v919_1, v904_1, v913_1);
        custom_layer_store(t + 9 * TILE + k, v924_1);
        const custom_layer_lane v924_2 = custom_layer_select_lt(custom_layer_set(0.0f), v919_2, v904_2, v913_2);
        custom_layer_store(t + 10 * TILE + k, v924_2);
        const custom_layer_lane v905_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v905_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v925_1 = custom_layer_select_lt(custom_layer_set(0.0f), v919_1, v913_1, v905_1);
        custom_layer_store(t + 15 * TILE + k, v925_1);
        const custom_layer_lane v925_2 = custom_layer_select_lt(custom_layer_set(0.0f), v919_2, v913_2, v905_2);
        custom_layer_store(t + 16 * TILE + k, v925_2);
        const custom_layer_lane v927_1 = v913_1 - v919_1 / ((1.0f - v916_1 * v916_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v927_1);
        const custom_layer_lane v927_2 = v913_2 - v919_2 / ((1.0f - v916_2 * v916_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v927_2);
        const custom_layer_lane v928_1 = custom_layer_select_le(v924_1, v927_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v928_1);
        const custom_layer_lane v928_2 = custom_layer_select_le(v924_2, v927_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v928_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v927_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v925_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v927_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v925_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v929_1 = custom_layer_select_le(v927_1, v925_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v929_2 = custom_layer_select_le(v927_2, v925_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v928_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v928_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v924_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v924_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v933_1 = custom_layer_select_eq(v928_1 * v929_1, custom_layer_set(0.0f), (v924_1 + v925_1) * 0.5f, v927_1);
        custom_layer_store(t + 2 * TILE + k, v933_1);
        const custom_layer_lane v933_2 = custom_layer_select_eq(v928_2 * v929_2, custom_layer_set(0.0f), (v924_2 + v925_2) * 0.5f, v927_2);
        custom_layer_store(t + 3 * TILE + k, v933_2);
        const custom_layer_lane v935_1 = v933_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 4 * TILE + k, v935_1);
        const custom_layer_lane v935_2 = v933_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 5 * TILE + k, v935_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v936_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v936_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v933_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v933_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v939_1 = v933_1 + v936_1 * s[0] - v787_1;
        const custom_layer_lane v939_2 = v933_2 + v936_2 * s[1] - v810;
        const custom_layer_lane v924_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v924_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v944_1 = custom_layer_select_lt(custom_layer_set(0.0f), v939_1, v924_1, v933_1);
        custom_layer_store(t + 4 * TILE + k, v944_1);
        const custom_layer_lane v944_2 = custom_layer_select_lt(custom_layer_set(0.0f), v939_2, v924_2, v933_2);
        custom_layer_store(t + 5 * TILE + k, v944_2);
        const custom_layer_lane v925_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v925_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v945_1 = custom_layer_select_lt(custom_layer_set(0.0f), v939_1, v933_1, v925_1);
        custom_layer_store(t + 13 * TILE + k, v945_1);
        const custom_layer_lane v945_2 = custom_layer_select_lt(custom_layer_set(0.0f), v939_2, v933_2, v925_2);
        custom_layer_store(t + 14 * TILE + k, v945_2);
        const custom_layer_lane v947_1 = v933_1 - v939_1 / ((1.0f - v936_1 * v936_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v947_1);
        const custom_layer_lane v947_2 = v933_2 - v939_2 / ((1.0f - v936_2 * v936_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v947_2);
        const custom_layer_lane v948_1 = custom_layer_select_le(v944_1, v947_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v948_1);
        const custom_layer_lane v948_2 = custom_layer_select_le(v944_2, v947_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v948_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v947_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v945_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v947_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v945_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v949_1 = custom_layer_select_le(v947_1, v945_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v949_2 = custom_layer_select_le(v947_2, v945_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v948_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v948_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v944_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v944_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v953_1 = custom_layer_select_eq(v948_1 * v949_1, custom_layer_set(0.0f), (v944_1 + v945_1) * 0.5f, v947_1);
        custom_layer_store(t + 2 * TILE + k, v953_1);
        const custom_layer_lane v953_2 = custom_layer_select_eq(v948_2 * v949_2, custom_layer_set(0.0f), (v944_2 + v945_2) * 0.5f, v947_2);
        custom_layer_store(t + 3 * TILE + k, v953_2);
        const custom_layer_lane v955_1 = v953_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v955_1);
        const custom_layer_lane v955_2 = v953_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v955_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v956_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v956_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v953_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v953_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v959_1 = v953_1 + v956_1 * s[0] - v787_1;
        const custom_layer_lane v959_2 = v953_2 + v956_2 * s[1] - v810;
        const custom_layer_lane v944_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v944_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v964_1 = custom_layer_select_lt(custom_layer_set(0.0f), v959_1, v944_1, v953_1);
        custom_layer_store(t + 9 * TILE + k, v964_1);
        const custom_layer_lane v964_2 = custom_layer_select_lt(custom_layer_set(0.0f), v959_2, v944_2, v953_2);
        custom_layer_store(t + 10 * TILE + k, v964_2);
        const custom_layer_lane v945_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v945_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v965_1 = custom_layer_select_lt(custom_layer_set(0.0f), v959_1, v953_1, v945_1);
        custom_layer_store(t + 15 * TILE + k, v965_1);
        const custom_layer_lane v965_2 = custom_layer_select_lt(custom_layer_set(0.0f), v959_2, v953_2, v945_2);
        custom_layer_store(t + 16 * TILE + k, v965_2);
        const custom_layer_lane v967_1 = v953_1 - v959_1 / ((1.0f - v956_1 * v956_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v967_1);
        const custom_layer_lane v967_2 = v953_2 - v959_2 / ((1.0f - v956_2 * v956_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v967_2);
        const custom_layer_lane v968_1 = custom_layer_select_le(v964_1, v967_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v968_1);
        const custom_layer_lane v968_2 = custom_layer_select_le(v964_2, v967_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v968_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v967_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v965_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v967_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v965_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v969_1 = custom_layer_select_le(v967_1, v965_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v969_2 = custom_layer_select_le(v967_2, v965_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v968_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v968_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v964_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v964_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v973_1 = custom_layer_select_eq(v968_1 * v969_1, custom_layer_set(0.0f), (v964_1 + v965_1) * 0.5f, v967_1);
        custom_layer_store(t + 2 * TILE + k, v973_1);
        const custom_layer_lane v973_2 = custom_layer_select_eq(v968_2 * v969_2, custom_layer_set(0.0f), (v964_2 + v965_2) * 0.5f, v967_2);
        custom_layer_store(t + 3 * TILE + k, v973_2);
        const custom_layer_lane v975_1 = v973_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 4 * TILE + k, v975_1);
        const custom_layer_lane v975_2 = v973_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 5 * TILE + k, v975_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v976_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v976_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v973_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v973_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v979_1 = v973_1 + v976_1 * s[0] - v787_1;
        const custom_layer_lane v979_2 = v973_2 + v976_2 * s[1] - v810;
        const custom_layer_lane v964_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v964_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v984_1 = custom_layer_select_lt(custom_layer_set(0.0f), v979_1, v964_1, v973_1);
        custom_layer_store(t + 4 * TILE + k, v984_1);
        const custom_layer_lane v984_2 = custom_layer_select_lt(custom_layer_set(0.0f), v979_2, v964_2, v973_2);
        custom_layer_store(t + 5 * TILE + k, v984_2);
        const custom_layer_lane v965_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v965_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v985_1 = custom_layer_select_lt(custom_layer_set(0.0f), v979_1, v973_1, v965_1);
        custom_layer_store(t + 13 * TILE + k, v985_1);
        const custom_layer_lane v985_2 = custom_layer_select_lt(custom_layer_set(0.0f), v979_2, v973_2, v965_2);
        custom_layer_store(t + 14 * TILE + k, v985_2);
        const custom_layer_lane v987_1 = v973_1 - v979_1 / ((1.0f - v976_1 * v976_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v987_1);
        const custom_layer_lane v987_2 = v973_2 - v979_2 / ((1.0f - v976_2 * v976_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v987_2);
        const custom_layer_lane v988_1 = custom_layer_select_le(v984_1, v987_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v988_1);
        const custom_layer_lane v988_2 = custom_layer_select_le(v984_2, v987_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v988_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v987_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v985_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v987_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v985_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v989_1 = custom_layer_select_le(v987_1, v985_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v989_2 = custom_layer_select_le(v987_2, v985_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v988_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v988_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v984_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v984_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v993_1 = custom_layer_select_eq(v988_1 * v989_1, custom_layer_set(0.0f), (v984_1 + v985_1) * 0.5f, v987_1);
        custom_layer_store(t + 2 * TILE + k, v993_1);
        const custom_layer_lane v993_2 = custom_layer_select_eq(v988_2 * v989_2, custom_layer_set(0.0f), (v984_2 + v985_2) * 0.5f, v987_2);
        custom_layer_store(t + 3 * TILE + k, v993_2);
        const custom_layer_lane v995_1 = v993_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v995_1);
        const custom_layer_lane v995_2 = v993_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v995_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v996_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v996_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v993_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v993_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v999_1 = v993_1 + v996_1 * s[0] - v787_1;
        const custom_layer_lane v999_2 = v993_2 + v996_2 * s[1] - v810;
        const custom_layer_lane v984_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v984_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v1004_1 = custom_layer_select_lt(custom_layer_set(0.0f), v999_1, v984_1, v993_1);
        custom_layer_store(t + 9 * TILE + k, v1004_1);
        const custom_layer_lane v1004_2 = custom_layer_select_lt(custom_layer_set(0.0f), v999_2, v984_2, v993_2);
        custom_layer_store(t + 10 * TILE + k, v1004_2);
        const custom_layer_lane v985_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v985_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v1005_1 = custom_layer_select_lt(custom_layer_set(0.0f), v999_1, v993_1, v985_1);
        custom_layer_store(t + 15 * TILE + k, v1005_1);
        const custom_layer_lane v1005_2 = custom_layer_select_lt(custom_layer_set(0.0f), v999_2, v993_2, v985_2);
        custom_layer_store(t + 16 * TILE + k, v1005_2);
        const custom_layer_lane v1007_1 = v993_1 - v999_1 / ((1.0f - v996_1 * v996_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v1007_1);
        const custom_layer_lane v1007_2 = v993_2 - v999_2 / ((1.0f - v996_2 * v996_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v1007_2);
        const custom_layer_lane v1008_1 = custom_layer_select_le(v1004_1, v1007_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v1008_1);
        const custom_layer_lane v1008_2 = custom_layer_select_le(v1004_2, v1007_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v1008_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1007_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v1005_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1007_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v1005_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v1009_1 = custom_layer_select_le(v1007_1, v1005_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1009_2 = custom_layer_select_le(v1007_2, v1005_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1008_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v1008_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v1004_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v1004_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v1013_1 = custom_layer_select_eq(v1008_1 * v1009_1, custom_layer_set(0.0f), (v1004_1 + v1005_1) * 0.5f, v1007_1);
        custom_layer_store(t + 2 * TILE + k, v1013_1);
        const custom_layer_lane v1013_2 = custom_layer_select_eq(v1008_2 * v1009_2, custom_layer_set(0.0f), (v1004_2 + v1005_2) * 0.5f, v1007_2);
        custom_layer_store(t + 3 * TILE + k, v1013_2);
        const custom_layer_lane v1015_1 = v1013_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 4 * TILE + k, v1015_1);
        const custom_layer_lane v1015_2 = v1013_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 5 * TILE + k, v1015_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 4 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1016_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v1016_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v1013_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v1013_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v1019_1 = v1013_1 + v1016_1 * s[0] - v787_1;
        const custom_layer_lane v1019_2 = v1013_2 + v1016_2 * s[1] - v810;
        const custom_layer_lane v1004_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v1004_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v1024_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1019_1, v1004_1, v1013_1);
        custom_layer_store(t + 4 * TILE + k, v1024_1);
        const custom_layer_lane v1024_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1019_2, v1004_2, v1013_2);
        custom_layer_store(t + 5 * TILE + k, v1024_2);
        const custom_layer_lane v1005_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1005_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v1025_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1019_1, v1013_1, v1005_1);
        custom_layer_store(t + 13 * TILE + k, v1025_1);
        const custom_layer_lane v1025_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1019_2, v1013_2, v1005_2);
        custom_layer_store(t + 14 * TILE + k, v1025_2);
        const custom_layer_lane v1027_1 = v1013_1 - v1019_1 / ((1.0f - v1016_1 * v1016_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v1027_1);
        const custom_layer_lane v1027_2 = v1013_2 - v1019_2 / ((1.0f - v1016_2 * v1016_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v1027_2);
        const custom_layer_lane v1028_1 = custom_layer_select_le(v1024_1, v1027_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v1028_1);
        const custom_layer_lane v1028_2 = custom_layer_select_le(v1024_2, v1027_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v1028_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1027_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v1025_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v1027_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v1025_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v1029_1 = custom_layer_select_le(v1027_1, v1025_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1029_2 = custom_layer_select_le(v1027_2, v1025_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1028_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v1028_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v1024_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v1024_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v1033_1 = custom_layer_select_eq(v1028_1 * v1029_1, custom_layer_set(0.0f), (v1024_1 + v1025_1) * 0.5f, v1027_1);
        custom_layer_store(t + 2 * TILE + k, v1033_1);
        const custom_layer_lane v1033_2 = custom_layer_select_eq(v1028_2 * v1029_2, custom_layer_set(0.0f), (v1024_2 + v1025_2) * 0.5f, v1027_2);
        custom_layer_store(t + 3 * TILE + k, v1033_2);
        const custom_layer_lane v1035_1 = v1033_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 9 * TILE + k, v1035_1);
        const custom_layer_lane v1035_2 = v1033_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 10 * TILE + k, v1035_2);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1036_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v1036_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v1033_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v1033_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = custom_layer_load(t + k);
        const custom_layer_lane v810 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v1039_1 = v1033_1 + v1036_1 * s[0] - v787_1;
        const custom_layer_lane v1039_2 = v1033_2 + v1036_2 * s[1] - v810;
        const custom_layer_lane v1024_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v1024_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v1044_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1039_1, v1024_1, v1033_1);
        custom_layer_store(t + 9 * TILE + k, v1044_1);
        const custom_layer_lane v1044_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1039_2, v1024_2, v1033_2);
        custom_layer_store(t + 10 * TILE + k, v1044_2);
        const custom_layer_lane v1025_1 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v1025_2 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v1045_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1039_1, v1033_1, v1025_1);
        custom_layer_store(t + 15 * TILE + k, v1045_1);
        const custom_layer_lane v1045_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1039_2, v1033_2, v1025_2);
        custom_layer_store(t + 16 * TILE + k, v1045_2);
        const custom_layer_lane v1047_1 = v1033_1 - v1039_1 / ((1.0f - v1036_1 * v1036_1) * s[4] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v1047_1);
        const custom_layer_lane v1047_2 = v1033_2 - v1039_2 / ((1.0f - v1036_2 * v1036_2) * s[5] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v1047_2);
        const custom_layer_lane v1048_1 = custom_layer_select_le(v1044_1, v1047_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v1048_1);
        const custom_layer_lane v1048_2 = custom_layer_select_le(v1044_2, v1047_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v1048_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1047_1 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v1045_1 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1047_2 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v1045_2 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v1049_1 = custom_layer_select_le(v1047_1, v1045_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1049_2 = custom_layer_select_le(v1047_2, v1045_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1048_1 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v1048_2 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v1044_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v1044_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v1053_1 = custom_layer_select_eq(v1048_1 * v1049_1, custom_layer_set(0.0f), (v1044_1 + v1045_1) * 0.5f, v1047_1);
        custom_layer_store(t + k, v1053_1);
        const custom_layer_lane v1053_2 = custom_layer_select_eq(v1048_2 * v1049_2, custom_layer_set(0.0f), (v1044_2 + v1045_2) * 0.5f, v1047_2);
        custom_layer_store(t + 1 * TILE + k, v1053_2);
        const custom_layer_lane v1055_1 = v1053_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 2 * TILE + k, v1055_1);
        const custom_layer_lane v1055_2 = v1053_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 3 * TILE + k, v1055_2);
    }
    custom_layer_each_tanh(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1056_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v1056_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v1060_1 = (1.0f - v1056_1 * v1056_1) * s[4] + 1.0f;
        custom_layer_store(t + 2 * TILE + k, v1060_1);
        const custom_layer_lane v1060_2 = (1.0f - v1056_2 * v1056_2) * s[5] + 1.0f;
        custom_layer_store(t + 3 * TILE + k, v1060_2);
    }
    custom_layer_each_log(t + 4 * TILE, t + 2 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1061_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v1061_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v811 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v1063 = v811 - (v1061_1 + v1061_2);
        custom_layer_store(t + 2 * TILE + k, v1063);
    }
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
    custom_layer_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (21 + e) * TILE + k, custom_layer_load(t + (5 + e) * TILE + k) + custom_layer_set(flow_2_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 5 * TILE, t + 21 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (37 + e) * TILE + k, custom_layer_load(t + (21 + e) * TILE + k) * custom_layer_load(t + (5 + e) * TILE + k));
    custom_layer_matvec(t, flow_2_net_2_weight, 16, 1, t + 37 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v16_1 = custom_layer_load(t + k);
        const custom_layer_lane v16_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v17_1 = v16_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 5 * TILE + k, v17_1);
        const custom_layer_lane v17_2 = v16_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 6 * TILE + k, v17_2);
        const custom_layer_lane v18 = v17_1 * s[7];
        custom_layer_store(t + 7 * TILE + k, v18);
    }
    custom_layer_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v19 = custom_layer_load(t + k);
        const custom_layer_lane v20 = v19 * s[6];
        custom_layer_store(t + 1 * TILE + k, v20);
        const custom_layer_lane v5_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v17_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v21 = v5_2 + v17_2;
        custom_layer_store(t + 7 * TILE + k, v21);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v21 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v22 = custom_layer_load(t + k);
        const custom_layer_lane v23 = v21 * v22;
        custom_layer_store(t + 5 * TILE + k, v23);
        const custom_layer_lane v11 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v20 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v24 = v11 + v20;
        custom_layer_store(t + 6 * TILE + k, v24);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v26_1 = v5_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v26_1);
        const custom_layer_lane v26_2 = v23 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v26_2);
    }

    /* layer 3: bump, forward */
    custom_layer_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v27_1 = custom_layer_load(t + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v23 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v29_1 = v5_1 + v27_1 * s[8];
        custom_layer_store(t + 7 * TILE + k, v29_1);
        const custom_layer_lane v29_2 = v23 + v27_2 * s[9];
        custom_layer_store(t + 8 * TILE + k, v29_2);
        const custom_layer_lane v33_1 = (1.0f - v27_1 * v27_1) * s[12] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v33_1);
        const custom_layer_lane v33_2 = (1.0f - v27_2 * v27_2) * s[13] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v33_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v34_1 = custom_layer_load(t + k);
        const custom_layer_lane v34_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v24 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v36 = v24 + (v34_1 + v34_2);
        custom_layer_store(t + 2 * TILE + k, v36);
    }

    /* layer 4: coupling, forward */
    custom_layer_matvec(t + 9 * TILE, flow_4_net_1_weight, 1, 1, t + 8 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (25 + e) * TILE + k, custom_layer_load(t + (9 + e) * TILE + k) + custom_layer_set(flow_4_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 9 * TILE, t + 25 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (41 + e) * TILE + k, custom_layer_load(t + (25 + e) * TILE + k) * custom_layer_load(t + (9 + e) * TILE + k));
    custom_layer_matvec(t, flow_4_net_2_weight, 16, 1, t + 41 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v41_1 = custom_layer_load(t + k);
        const custom_layer_lane v41_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v42_1 = v41_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v42_1);
        const custom_layer_lane v42_2 = v41_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v42_2);
        const custom_layer_lane v43 = v42_1 * s[15];
        custom_layer_store(t + 5 * TILE + k, v43);
    }
    custom_layer_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v44 = custom_layer_load(t + k);
        const custom_layer_lane v45 = v44 * s[14];
        custom_layer_store(t + 1 * TILE + k, v45);
        const custom_layer_lane v29_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v42_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v46 = v29_1 + v42_2;
        custom_layer_store(t + 5 * TILE + k, v46);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v46 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v47 = custom_layer_load(t + k);
        const custom_layer_lane v48 = v46 * v47;
        custom_layer_store(t + 3 * TILE + k, v48);
        const custom_layer_lane v36 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v45 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v49 = v36 + v45;
        custom_layer_store(t + 4 * TILE + k, v49);
        const custom_layer_lane v29_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v51_1 = v48 * s[18] + flow_5_c[0];
        custom_layer_store(t + 9 * TILE + k, v51_1);
        const custom_layer_lane v51_2 = v29_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 10 * TILE + k, v51_2);
    }

    /* layer 5: bump, forward */
    custom_layer_each_tanh(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v52_1 = custom_layer_load(t + k);
        const custom_layer_lane v52_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v48 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v29_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v54_1 = v48 + v52_1 * s[16];
        custom_layer_store(t + 5 * TILE + k, v54_1);
        const custom_layer_lane v54_2 = v29_2 + v52_2 * s[17];
        custom_layer_store(t + 6 * TILE + k, v54_2);
        const custom_layer_lane v58_1 = (1.0f - v52_1 * v52_1) * s[20] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v58_1);
        const custom_layer_lane v58_2 = (1.0f - v52_2 * v52_2) * s[21] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v58_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v59_1 = custom_layer_load(t + k);
        const custom_layer_lane v59_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v49 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v61 = v49 + (v59_1 + v59_2);
        custom_layer_store(t + 2 * TILE + k, v61);
    }

    /* layer 6: coupling, forward */
    custom_layer_matvec(t + 7 * TILE, flow_6_net_1_weight, 1, 1, t + 5 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (23 + e) * TILE + k, custom_layer_load(t + (7 + e) * TILE + k) + custom_layer_set(flow_6_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 7 * TILE, t + 23 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (39 + e) * TILE + k, custom_layer_load(t + (23 + e) * TILE + k) * custom_layer_load(t + (7 + e) * TILE + k));
    custom_layer_matvec(t, flow_6_net_2_weight, 16, 1, t + 39 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v66_1 = custom_layer_load(t + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v67_1 = v66_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v67_1);
        const custom_layer_lane v67_2 = v66_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v67_2);
        const custom_layer_lane v68 = v67_1 * s[23];
        custom_layer_store(t + 7 * TILE + k, v68);
    }
    custom_layer_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v69 = custom_layer_load(t + k);
        const custom_layer_lane v70 = v69 * s[22];
        custom_layer_store(t + 1 * TILE + k, v70);
        const custom_layer_lane v54_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v71 = v54_2 + v67_2;
        custom_layer_store(t + 7 * TILE + k, v71);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v71 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v72 = custom_layer_load(t + k);
        const custom_layer_lane v73 = v71 * v72;
        custom_layer_store(t + 3 * TILE + k, v73);
        const custom_layer_lane v61 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v70 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v74 = v61 + v70;
        custom_layer_store(t + 4 * TILE + k, v74);
        const custom_layer_lane v54_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v76_1 = v54_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = v73 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v76_2);
    }

    /* layer 7: bump, forward */
    custom_layer_each_tanh(t, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v77_1 = custom_layer_load(t + k);
        const custom_layer_lane v77_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v54_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v73 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v79_1 = v54_1 + v77_1 * s[24];
        custom_layer_store(t + 7 * TILE + k, v79_1);
        const custom_layer_lane v79_2 = v73 + v77_2 * s[25];
        custom_layer_store(t + 8 * TILE + k, v79_2);
        const custom_layer_lane v83_1 = (1.0f - v77_1 * v77_1) * s[28] + 1.0f;
        custom_layer_store(t + 9 * TILE + k, v83_1);
        const custom_layer_lane v83_2 = (1.0f - v77_2 * v77_2) * s[29] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v83_2);
    }
    custom_layer_each_log(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v84_1 = custom_layer_load(t + k);
        const custom_layer_lane v84_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v74 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v86 = v74 + (v84_1 + v84_2);
        custom_layer_store(t + 2 * TILE + k, v86);
    }

    /* layer 8: coupling, forward */
    custom_layer_matvec(t + 9 * TILE, flow_8_net_1_weight, 1, 1, t + 8 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (25 + e) * TILE + k, custom_layer_load(t + (9 + e) * TILE + k) + custom_layer_set(flow_8_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 9 * TILE, t + 25 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (41 + e) * TILE + k, custom_layer_load(t + (25 + e) * TILE + k) * custom_layer_load(t + (9 + e) * TILE + k));
    custom_layer_matvec(t, flow_8_net_2_weight, 16, 1, t + 41 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v91_1 = custom_layer_load(t + k);
        const custom_layer_lane v91_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v92_1 = v91_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 3 * TILE + k, v92_1);
        const custom_layer_lane v92_2 = v91_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 4 * TILE + k, v92_2);
        const custom_layer_lane v93 = v92_1 * s[31];
        custom_layer_store(t + 5 * TILE + k, v93);
    }
    custom_layer_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v94 = custom_layer_load(t + k);
        const custom_layer_lane v95 = v94 * s[30];
        custom_layer_store(t + 1 * TILE + k, v95);
        const custom_layer_lane v79_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v92_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v96 = v79_1 + v92_2;
        custom_layer_store(t + 5 * TILE + k, v96);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v96 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v97 = custom_layer_load(t + k);
        const custom_layer_lane v98 = v96 * v97;
        const custom_layer_lane v86 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v95 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v79_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v104 = v86 + v95 + (((v98 * v98) + (v79_2 * v79_2)) * (-0.5f) - 1.837877f);
        custom_layer_store(t + 3 * TILE + k, v104);
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
    custom_layer_matvec(t + 10 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (26 + e) * TILE + k, custom_layer_load(t + (10 + e) * TILE + k) + custom_layer_set(flow_2_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 10 * TILE, t + 26 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (42 + e) * TILE + k, custom_layer_load(t + (26 + e) * TILE + k) * custom_layer_load(t + (10 + e) * TILE + k));
    custom_layer_matvec(t, flow_2_net_2_weight, 16, 1, t + 42 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v14_1 = custom_layer_load(t + k);
        const custom_layer_lane v14_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v15_1 = v14_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 42 * TILE + k, v15_1);
        const custom_layer_lane v15_2 = v14_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 43 * TILE + k, v15_2);
        const custom_layer_lane v16 = v15_1 * s[7];
        custom_layer_store(t + 44 * TILE + k, v16);
    }
    custom_layer_each_tanh(t, t + 44 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v17 = custom_layer_load(t + k);
        const custom_layer_lane v18 = v17 * s[6];
        custom_layer_store(t + 1 * TILE + k, v18);
        const custom_layer_lane v5_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v15_2 = custom_layer_load(t + 43 * TILE + k);
        const custom_layer_lane v19 = v5_2 + v15_2;
        custom_layer_store(t + 44 * TILE + k, v19);
    }
    custom_layer_each_exp(t + 42 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v19 = custom_layer_load(t + 44 * TILE + k);
        const custom_layer_lane v20 = custom_layer_load(t + 42 * TILE + k);
        const custom_layer_lane v21 = v19 * v20;
        custom_layer_store(t + 1 * TILE + k, v21);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v23_1 = v5_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 45 * TILE + k, v23_1);
        const custom_layer_lane v23_2 = v21 * s[11] + flow_3_c[1];
        custom_layer_store(t + 46 * TILE + k, v23_2);
    }

    /* layer 3: bump, forward */
    custom_layer_each_tanh(t + 47 * TILE, t + 45 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v24_1 = custom_layer_load(t + 47 * TILE + k);
        const custom_layer_lane v24_2 = custom_layer_load(t + 48 * TILE + k);
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v21 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v26_1 = v5_1 + v24_1 * s[8];
        custom_layer_store(t + 45 * TILE + k, v26_1);
        const custom_layer_lane v26_2 = v21 + v24_2 * s[9];
        custom_layer_store(t + 46 * TILE + k, v26_2);
        const custom_layer_lane v28_1 = 1.0f - v24_1 * v24_1;
        custom_layer_store(t + 49 * TILE + k, v28_1);
        const custom_layer_lane v28_2 = 1.0f - v24_2 * v24_2;
        custom_layer_store(t + 50 * TILE + k, v28_2);
        const custom_layer_lane v30_1 = v28_1 * s[12] + 1.0f;
        custom_layer_store(t + 51 * TILE + k, v30_1);
        const custom_layer_lane v30_2 = v28_2 * s[13] + 1.0f;
        custom_layer_store(t + 52 * TILE + k, v30_2);
    }

    /* layer 4: coupling, forward */
    custom_layer_matvec(t + 53 * TILE, flow_4_net_1_weight, 1, 1, t + 46 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (69 + e) * TILE + k, custom_layer_load(t + (53 + e) * TILE + k) + custom_layer_set(flow_4_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 53 * TILE, t + 69 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (85 + e) * TILE + k, custom_layer_load(t + (69 + e) * TILE + k) * custom_layer_load(t + (53 + e) * TILE + k));
    custom_layer_matvec(t + 1 * TILE, flow_4_net_2_weight, 16, 1, t + 85 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v35_1 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v35_2 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v36_1 = v35_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 85 * TILE + k, v36_1);
        const custom_layer_lane v36_2 = v35_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 86 * TILE + k, v36_2);
        const custom_layer_lane v37 = v36_1 * s[15];
        custom_layer_store(t + 3 * TILE + k, v37);
    }
    custom_layer_each_tanh(t + 1 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v38 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v39 = v38 * s[14];
        custom_layer_store(t + 2 * TILE + k, v39);
        const custom_layer_lane v26_1 = custom_layer_load(t + 45 * TILE + k);
        const custom_layer_lane v36_2 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v40 = v26_1 + v36_2;
        custom_layer_store(t + 3 * TILE + k, v40);
    }
    custom_layer_each_exp(t + 43 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v40 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v41 = custom_layer_load(t + 43 * TILE + k);
        const custom_layer_lane v42 = v40 * v41;
        custom_layer_store(t + 2 * TILE + k, v42);
        const custom_layer_lane v26_2 = custom_layer_load(t + 46 * TILE + k);
        const custom_layer_lane v44_1 = v42 * s[18] + flow_5_c[0];
        custom_layer_store(t + 85 * TILE + k, v44_1);
        const custom_layer_lane v44_2 = v26_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 86 * TILE + k, v44_2);
    }

    /* layer 5: bump, forward */
    custom_layer_each_tanh(t + 87 * TILE, t + 85 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v45_1 = custom_layer_load(t + 87 * TILE + k);
        const custom_layer_lane v45_2 = custom_layer_load(t + 88 * TILE + k);
        const custom_layer_lane v42 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v26_2 = custom_layer_load(t + 46 * TILE + k);
        const custom_layer_lane v47_1 = v42 + v45_1 * s[16];
        custom_layer_store(t + 85 * TILE + k, v47_1);
        const custom_layer_lane v47_2 = v26_2 + v45_2 * s[17];
        custom_layer_store(t + 86 * TILE + k, v47_2);
        const custom_layer_lane v49_1 = 1.0f - v45_1 * v45_1;
        custom_layer_store(t + 89 * TILE + k, v49_1);
        const custom_layer_lane v49_2 = 1.0f - v45_2 * v45_2;
        custom_layer_store(t + 90 * TILE + k, v49_2);
        const custom_layer_lane v51_1 = v49_1 * s[20] + 1.0f;
        custom_layer_store(t + 91 * TILE + k, v51_1);
        const custom_layer_lane v51_2 = v49_2 * s[21] + 1.0f;
        custom_layer_store(t + 92 * TILE + k, v51_2);
    }

    /* layer 6: coupling, forward */
    custom_layer_matvec(t + 93 * TILE, flow_6_net_1_weight, 1, 1, t + 85 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (93 + e) * TILE + k) + custom_layer_set(flow_6_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 93 * TILE, t + 109 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (125 + e) * TILE + k, custom_layer_load(t + (109 + e) * TILE + k) * custom_layer_load(t + (93 + e) * TILE + k));
    custom_layer_matvec(t + 45 * TILE, flow_6_net_2_weight, 16, 1, t + 125 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v56_1 = custom_layer_load(t + 45 * TILE + k);
        const custom_layer_lane v56_2 = custom_layer_load(t + 46 * TILE + k);
        const custom_layer_lane v57_1 = v56_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 125 * TILE + k, v57_1);
        const custom_layer_lane v57_2 = v56_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 126 * TILE + k, v57_2);
        const custom_layer_lane v58 = v57_1 * s[23];
        custom_layer_store(t + 2 * TILE + k, v58);
    }
    custom_layer_each_tanh(t + 45 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v59 = custom_layer_load(t + 45 * TILE + k);
        const custom_layer_lane v60 = v59 * s[22];
        custom_layer_store(t + 2 * TILE + k, v60);
        const custom_layer_lane v47_2 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v57_2 = custom_layer_load(t + 126 * TILE + k);
        const custom_layer_lane v61 = v47_2 + v57_2;
        custom_layer_store(t + 46 * TILE + k, v61);
    }
    custom_layer_each_exp(t + 125 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v61 = custom_layer_load(t + 46 * TILE + k);
        const custom_layer_lane v62 = custom_layer_load(t + 125 * TILE + k);
        const custom_layer_lane v63 = v61 * v62;
        custom_layer_store(t + 2 * TILE + k, v63);
        const custom_layer_lane v47_1 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v65_1 = v47_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 126 * TILE + k, v65_1);
        const custom_layer_lane v65_2 = v63 * s[27] + flow_7_c[1];
        custom_layer_store(t + 127 * TILE + k, v65_2);
    }

    /* layer 7: bump, forward */
    custom_layer_each_tanh(t + 128 * TILE, t + 126 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v66_1 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v47_1 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v63 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v68_1 = v47_1 + v66_1 * s[24];
        custom_layer_store(t + 126 * TILE + k, v68_1);
        const custom_layer_lane v68_2 = v63 + v66_2 * s[25];
        custom_layer_store(t + 127 * TILE + k, v68_2);
        const custom_layer_lane v70_1 = 1.0f - v66_1 * v66_1;
        custom_layer_store(t + 130 * TILE + k, v70_1);
        const custom_layer_lane v70_2 = 1.0f - v66_2 * v66_2;
        custom_layer_store(t + 131 * TILE + k, v70_2);
        const custom_layer_lane v72_1 = v70_1 * s[28] + 1.0f;
        custom_layer_store(t + 132 * TILE + k, v72_1);
        const custom_layer_lane v72_2 = v70_2 * s[29] + 1.0f;
        custom_layer_store(t + 133 * TILE + k, v72_2);
    }

    /* layer 8: coupling, forward */
    custom_layer_matvec(t + 134 * TILE, flow_8_net_1_weight, 1, 1, t + 127 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (150 + e) * TILE + k, custom_layer_load(t + (134 + e) * TILE + k) + custom_layer_set(flow_8_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 134 * TILE, t + 150 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (166 + e) * TILE + k, custom_layer_load(t + (150 + e) * TILE + k) * custom_layer_load(t + (134 + e) * TILE + k));
    custom_layer_matvec(t + 85 * TILE, flow_8_net_2_weight, 16, 1, t + 166 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v77_1 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v77_2 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v78_1 = v77_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 166 * TILE + k, v78_1);
        const custom_layer_lane v78_2 = v77_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 167 * TILE + k, v78_2);
        const custom_layer_lane v79 = v78_1 * s[31];
        custom_layer_store(t + 2 * TILE + k, v79);
    }
    custom_layer_each_tanh(t + 85 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v80 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v81 = v80 * s[30];
        custom_layer_store(t + 2 * TILE + k, v81);
        const custom_layer_lane v68_1 = custom_layer_load(t + 126 * TILE + k);
        const custom_layer_lane v78_2 = custom_layer_load(t + 167 * TILE + k);
        const custom_layer_lane v82 = v68_1 + v78_2;
        custom_layer_store(t + 86 * TILE + k, v82);
    }
    custom_layer_each_exp(t + 166 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v82 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v83 = custom_layer_load(t + 166 * TILE + k);
        const custom_layer_lane v84 = v82 * v83;
        custom_layer_store(t + 2 * TILE + k, v84);
        const custom_layer_lane v80 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v86 = 1.0f - v80 * v80;
        custom_layer_store(t + 167 * TILE + k, v86);
    }

    /* layer 8: coupling, forward, adjoint */
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (168 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (134 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (184 + e) * TILE + k, custom_layer_load(t + (134 + e) * TILE + k) * custom_layer_load(t + (168 + e) * TILE + k));

    /* layer 7: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v72_1 = custom_layer_load(t + 132 * TILE + k);
        const custom_layer_lane v72_2 = custom_layer_load(t + 133 * TILE + k);
        const custom_layer_lane v89_1 = 1.0f / v72_1;
        custom_layer_store(t + 168 * TILE + k, v89_1);
        const custom_layer_lane v89_2 = 1.0f / v72_2;
        custom_layer_store(t + 169 * TILE + k, v89_2);
        const custom_layer_lane v59 = custom_layer_load(t + 45 * TILE + k);
        const custom_layer_lane v91 = 1.0f - v59 * v59;
        custom_layer_store(t + 85 * TILE + k, v91);
    }

    /* layer 6: coupling, forward, adjoint */
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (93 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (216 + e) * TILE + k, custom_layer_load(t + (93 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));

    /* layer 5: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v51_1 = custom_layer_load(t + 91 * TILE + k);
        const custom_layer_lane v51_2 = custom_layer_load(t + 92 * TILE + k);
        const custom_layer_lane v94_1 = 1.0f / v51_1;
        custom_layer_store(t + 132 * TILE + k, v94_1);
        const custom_layer_lane v94_2 = 1.0f / v51_2;
        custom_layer_store(t + 133 * TILE + k, v94_2);
        const custom_layer_lane v38 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v96 = 1.0f - v38 * v38;
        custom_layer_store(t + 45 * TILE + k, v96);
    }

    /* layer 4: coupling, forward, adjoint */
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (53 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (232 + e) * TILE + k, custom_layer_load(t + (53 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));

    /* layer 3: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v30_1 = custom_layer_load(t + 51 * TILE + k);
        const custom_layer_lane v30_2 = custom_layer_load(t + 52 * TILE + k);
        const custom_layer_lane v99_1 = 1.0f / v30_1;
        custom_layer_store(t + 91 * TILE + k, v99_1);
        const custom_layer_lane v99_2 = 1.0f / v30_2;
        custom_layer_store(t + 92 * TILE + k, v99_2);
        const custom_layer_lane v17 = custom_layer_load(t + k);
        const custom_layer_lane v101 = 1.0f - v17 * v17;
        custom_layer_store(t + 1 * TILE + k, v101);
    }

    /* layer 2: coupling, forward, adjoint */
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (10 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (248 + e) * TILE + k, custom_layer_load(t + (10 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));

    /* layer 1: bump, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v9_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v9_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v104_1 = 1.0f / v9_1;
        custom_layer_store(t + 51 * TILE + k, v104_1);
        const custom_layer_lane v104_2 = 1.0f / v9_2;
        custom_layer_store(t + 52 * TILE + k, v104_2);
        const custom_layer_lane v84 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v68_2 = custom_layer_load(t + 127 * TILE + k);
        const custom_layer_lane v105_1 = v84 * (-0.5f);
        const custom_layer_lane v105_2 = v68_2 * (-0.5f);
        const custom_layer_lane v106_1 = v105_1 + v105_1;
        custom_layer_store(t + 170 * TILE + k, v106_1);
        const custom_layer_lane v106_2 = v105_2 + v105_2;
        custom_layer_store(t + 171 * TILE + k, v106_2);
        const custom_layer_lane v83 = custom_layer_load(t + 166 * TILE + k);
        const custom_layer_lane v107 = v83 * v106_1;
        custom_layer_store(t + k, v107);
        const custom_layer_lane v82 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v86 = custom_layer_load(t + 167 * TILE + k);
        const custom_layer_lane v114_1 = (v86 * ((v83 * (v82 * v106_1) + 1.0f) * s[30])) * s[31];
        custom_layer_store(t + 172 * TILE + k, v114_1);
        const custom_layer_lane v114_2 = v107;
        custom_layer_store(t + 173 * TILE + k, v114_2);
    }

    /* layer 8: coupling, forward, adjoint */
    custom_layer_matvec(t + 200 * TILE, flow_8_net_2_weight, 1, 16, t + 172 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (264 + e) * TILE + k, custom_layer_load(t + (134 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (134 + e) * TILE + k, custom_layer_load(t + (150 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (150 + e) * TILE + k, custom_layer_load(t + (184 + e) * TILE + k) * custom_layer_load(t + (134 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (134 + e) * TILE + k, custom_layer_load(t + (264 + e) * TILE + k) + custom_layer_load(t + (150 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_8_net_1_weight, 1, 1, t + 134 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v120 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v106_2 = custom_layer_load(t + 171 * TILE + k);
        const custom_layer_lane v121 = v120 + v106_2;
        const custom_layer_lane v89_1 = custom_layer_load(t + 168 * TILE + k);
        const custom_layer_lane v89_2 = custom_layer_load(t + 169 * TILE + k);
        const custom_layer_lane v66_1 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v124_1 = v66_1 * (-(v89_1 * s[28]));
        const custom_layer_lane v124_2 = v66_2 * (-(v89_2 * s[29]));
        const custom_layer_lane v107 = custom_layer_load(t + k);
        const custom_layer_lane v70_1 = custom_layer_load(t + 130 * TILE + k);
        const custom_layer_lane v70_2 = custom_layer_load(t + 131 * TILE + k);
        const custom_layer_lane v130_1 = v107 + (v70_1 * (v124_1 + v124_1 + v107 * s[24])) * s[26];
        custom_layer_store(t + 8 * TILE + k, v130_1);
        const custom_layer_lane v130_2 = v121 + (v70_2 * (v124_2 + v124_2 + v121 * s[25])) * s[27];
        custom_layer_store(t + 9 * TILE + k, v130_2);
    }

    /* layer 6: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v62 = custom_layer_load(t + 125 * TILE + k);
        const custom_layer_lane v130_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v131 = v62 * v130_2;
        custom_layer_store(t + k, v131);
        const custom_layer_lane v61 = custom_layer_load(t + 46 * TILE + k);
        const custom_layer_lane v91 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v138_1 = (v91 * ((v62 * (v61 * v130_2) + 1.0f) * s[22])) * s[23];
        custom_layer_store(t + 126 * TILE + k, v138_1);
        const custom_layer_lane v138_2 = v131;
        custom_layer_store(t + 127 * TILE + k, v138_2);
    }
    custom_layer_matvec(t + 134 * TILE, flow_6_net_2_weight, 1, 16, t + 126 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (150 + e) * TILE + k, custom_layer_load(t + (93 + e) * TILE + k) * custom_layer_load(t + (134 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (93 + e) * TILE + k, custom_layer_load(t + (109 + e) * TILE + k) * custom_layer_load(t + (134 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (216 + e) * TILE + k) * custom_layer_load(t + (93 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (93 + e) * TILE + k, custom_layer_load(t + (150 + e) * TILE + k) + custom_layer_load(t + (109 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_6_net_1_weight, 1, 1, t + 93 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v144 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v130_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v145 = v144 + v130_1;
        const custom_layer_lane v94_1 = custom_layer_load(t + 132 * TILE + k);
        const custom_layer_lane v94_2 = custom_layer_load(t + 133 * TILE + k);
        const custom_layer_lane v45_1 = custom_layer_load(t + 87 * TILE + k);
        const custom_layer_lane v45_2 = custom_layer_load(t + 88 * TILE + k);
        const custom_layer_lane v148_1 = v45_1 * (-(v94_1 * s[20]));
        const custom_layer_lane v148_2 = v45_2 * (-(v94_2 * s[21]));
        const custom_layer_lane v131 = custom_layer_load(t + k);
        const custom_layer_lane v49_1 = custom_layer_load(t + 89 * TILE + k);
        const custom_layer_lane v49_2 = custom_layer_load(t + 90 * TILE + k);
        const custom_layer_lane v154_1 = v145 + (v49_1 * (v148_1 + v148_1 + v145 * s[16])) * s[18];
        custom_layer_store(t + 85 * TILE + k, v154_1);
        const custom_layer_lane v154_2 = v131 + (v49_2 * (v148_2 + v148_2 + v131 * s[17])) * s[19];
        custom_layer_store(t + 86 * TILE + k, v154_2);
    }

    /* layer 4: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v41 = custom_layer_load(t + 43 * TILE + k);
        const custom_layer_lane v154_1 = custom_layer_load(t + 85 * TILE + k);
        const custom_layer_lane v155 = v41 * v154_1;
        custom_layer_store(t + k, v155);
        const custom_layer_lane v40 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v96 = custom_layer_load(t + 45 * TILE + k);
        const custom_layer_lane v162_1 = (v96 * ((v41 * (v40 * v154_1) + 1.0f) * s[14])) * s[15];
        custom_layer_store(t + 8 * TILE + k, v162_1);
        const custom_layer_lane v162_2 = v155;
        custom_layer_store(t + 9 * TILE + k, v162_2);
    }
    custom_layer_matvec(t + 93 * TILE, flow_4_net_2_weight, 1, 16, t + 8 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (53 + e) * TILE + k) * custom_layer_load(t + (93 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (53 + e) * TILE + k, custom_layer_load(t + (69 + e) * TILE + k) * custom_layer_load(t + (93 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (69 + e) * TILE + k, custom_layer_load(t + (232 + e) * TILE + k) * custom_layer_load(t + (53 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (53 + e) * TILE + k, custom_layer_load(t + (109 + e) * TILE + k) + custom_layer_load(t + (69 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_4_net_1_weight, 1, 1, t + 53 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v168 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v154_2 = custom_layer_load(t + 86 * TILE + k);
        const custom_layer_lane v169 = v168 + v154_2;
        const custom_layer_lane v99_1 = custom_layer_load(t + 91 * TILE + k);
        const custom_layer_lane v99_2 = custom_layer_load(t + 92 * TILE + k);
        const custom_layer_lane v24_1 = custom_layer_load(t + 47 * TILE + k);
        const custom_layer_lane v24_2 = custom_layer_load(t + 48 * TILE + k);
        const custom_layer_lane v172_1 = v24_1 * (-(v99_1 * s[12]));
        const custom_layer_lane v172_2 = v24_2 * (-(v99_2 * s[13]));
        const custom_layer_lane v155 = custom_layer_load(t + k);
        const custom_layer_lane v28_1 = custom_layer_load(t + 49 * TILE + k);
        const custom_layer_lane v28_2 = custom_layer_load(t + 50 * TILE + k);
        const custom_layer_lane v178_1 = v155 + (v28_1 * (v172_1 + v172_1 + v155 * s[8])) * s[10];
        custom_layer_store(t + 8 * TILE + k, v178_1);
        const custom_layer_lane v178_2 = v169 + (v28_2 * (v172_2 + v172_2 + v169 * s[9])) * s[11];
        custom_layer_store(t + 9 * TILE + k, v178_2);
    }

    /* layer 2: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v20 = custom_layer_load(t + 42 * TILE + k);
        const custom_layer_lane v178_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v179 = v20 * v178_2;
        custom_layer_store(t + k, v179);
        const custom_layer_lane v19 = custom_layer_load(t + 44 * TILE + k);
        const custom_layer_lane v101 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v186_1 = (v101 * ((v20 * (v19 * v178_2) + 1.0f) * s[6])) * s[7];
        custom_layer_store(t + 2 * TILE + k, v186_1);
        const custom_layer_lane v186_2 = v179;
        custom_layer_store(t + 3 * TILE + k, v186_2);
    }
    custom_layer_matvec(t + 53 * TILE, flow_2_net_2_weight, 1, 16, t + 2 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (69 + e) * TILE + k, custom_layer_load(t + (10 + e) * TILE + k) * custom_layer_load(t + (53 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (10 + e) * TILE + k, custom_layer_load(t + (26 + e) * TILE + k) * custom_layer_load(t + (53 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (26 + e) * TILE + k, custom_layer_load(t + (248 + e) * TILE + k) * custom_layer_load(t + (10 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (10 + e) * TILE + k, custom_layer_load(t + (69 + e) * TILE + k) + custom_layer_load(t + (26 + e) * TILE + k));
    custom_layer_matvec(t + 1 * TILE, flow_2_net_1_weight, 1, 1, t + 10 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v192 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v178_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v193 = v192 + v178_1;
        const custom_layer_lane v104_1 = custom_layer_load(t + 51 * TILE + k);
        const custom_layer_lane v104_2 = custom_layer_load(t + 52 * TILE + k);
        const custom_layer_lane v3_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v3_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v196_1 = v3_1 * (-(v104_1 * s[4]));
        const custom_layer_lane v196_2 = v3_2 * (-(v104_2 * s[5]));
        const custom_layer_lane v179 = custom_layer_load(t + k);
        const custom_layer_lane v7_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v7_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v202_1 = v193 + (v7_1 * (v196_1 + v196_1 + v193 * s[0])) * s[2];
        custom_layer_store(t + 2 * TILE + k, v202_1);
        const custom_layer_lane v202_2 = v179 + (v7_2 * (v196_2 + v196_2 + v179 * s[1])) * s[3];
        custom_layer_store(t + 3 * TILE + k, v202_2);
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

static void custom_layer_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
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

    /* base: gaussian, sample */
    custom_layer_each_normal(t + 2 * TILE, t, 2, TILE, m);

    /* layer 8: coupling, inverse */
    custom_layer_matvec(t + 4 * TILE, flow_8_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (20 + e) * TILE + k, custom_layer_load(t + (4 + e) * TILE + k) + custom_layer_set(flow_8_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 4 * TILE, t + 20 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (36 + e) * TILE + k, custom_layer_load(t + (20 + e) * TILE + k) * custom_layer_load(t + (4 + e) * TILE + k));
    custom_layer_matvec(t, flow_8_net_2_weight, 16, 1, t + 36 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v6_1 = custom_layer_load(t + k);
        const custom_layer_lane v6_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v7_1 = v6_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v7_1);
        const custom_layer_lane v7_2 = v6_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v7_2);
        const custom_layer_lane v8 = v7_1 * s[31];
        custom_layer_store(t + 6 * TILE + k, v8);
    }
    custom_layer_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v9 = custom_layer_load(t + k);
        const custom_layer_lane v11 = -(v9 * s[30]);
        custom_layer_store(t + 1 * TILE + k, v11);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v12 = custom_layer_load(t + k);
        const custom_layer_lane v7_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = v1_1 * v12 - v7_2;
        custom_layer_store(t + 1 * TILE + k, v14);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v15_1 = v14 - s[24];
        custom_layer_store(t + 6 * TILE + k, v15_1);
        const custom_layer_lane v15_2 = v1_2 - s[25];
        custom_layer_store(t + 7 * TILE + k, v15_2);
        const custom_layer_lane v16_1 = v14 + s[24];
        custom_layer_store(t + 8 * TILE + k, v16_1);
        const custom_layer_lane v16_2 = v1_2 + s[25];
        custom_layer_store(t + 9 * TILE + k, v16_2);
        const custom_layer_lane v18_1 = v14 * s[26] + flow_7_c[0];
        custom_layer_store(t + 10 * TILE + k, v18_1);
        const custom_layer_lane v18_2 = v1_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 11 * TILE + k, v18_2);
    }

    /* layer 7: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v19_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v19_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v22_1 = v14 + v19_1 * s[24] - v14;
        const custom_layer_lane v22_2 = v1_2 + v19_2 * s[25] - v1_2;
        const custom_layer_lane v15_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v15_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v27_1 = custom_layer_select_lt(custom_layer_set(0.0f), v22_1, v15_1, v14);
        custom_layer_store(t + 10 * TILE + k, v27_1);
        const custom_layer_lane v27_2 = custom_layer_select_lt(custom_layer_set(0.0f), v22_2, v15_2, v1_2);
        custom_layer_store(t + 11 * TILE + k, v27_2);
        const custom_layer_lane v16_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v16_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v28_1 = custom_layer_select_lt(custom_layer_set(0.0f), v22_1, v14, v16_1);
        custom_layer_store(t + 12 * TILE + k, v28_1);
        const custom_layer_lane v28_2 = custom_layer_select_lt(custom_layer_set(0.0f), v22_2, v1_2, v16_2);
        custom_layer_store(t + 13 * TILE + k, v28_2);
        const custom_layer_lane v30_1 = v14 - v22_1 / ((1.0f - v19_1 * v19_1) * s[28] + 1.0f);
        custom_layer_store(t + 14 * TILE + k, v30_1);
        const custom_layer_lane v30_2 = v1_2 - v22_2 / ((1.0f - v19_2 * v19_2) * s[29] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v30_2);
        const custom_layer_lane v31_1 = custom_layer_select_le(v27_1, v30_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 16 * TILE + k, v31_1);
        const custom_layer_lane v31_2 = custom_layer_select_le(v27_2, v30_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v31_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v30_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v28_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v30_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v28_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v32_1 = custom_layer_select_le(v30_1, v28_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v32_2 = custom_layer_select_le(v30_2, v28_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v31_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v31_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v27_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v36_1 = custom_layer_select_eq(v31_1 * v32_1, custom_layer_set(0.0f), (v27_1 + v28_1) * 0.5f, v30_1);
        custom_layer_store(t + 4 * TILE + k, v36_1);
        const custom_layer_lane v36_2 = custom_layer_select_eq(v31_2 * v32_2, custom_layer_set(0.0f), (v27_2 + v28_2) * 0.5f, v30_2);
        custom_layer_store(t + 5 * TILE + k, v36_2);
        const custom_layer_lane v38_1 = v36_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v38_1);
        const custom_layer_lane v38_2 = v36_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v38_2);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v39_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v39_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v36_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v36_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v42_1 = v36_1 + v39_1 * s[24] - v14;
        const custom_layer_lane v42_2 = v36_2 + v39_2 * s[25] - v1_2;
        const custom_layer_lane v27_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v47_1 = custom_layer_select_lt(custom_layer_set(0.0f), v42_1, v27_1, v36_1);
        custom_layer_store(t + 6 * TILE + k, v47_1);
        const custom_layer_lane v47_2 = custom_layer_select_lt(custom_layer_set(0.0f), v42_2, v27_2, v36_2);
        custom_layer_store(t + 7 * TILE + k, v47_2);
        const custom_layer_lane v28_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v28_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v48_1 = custom_layer_select_lt(custom_layer_set(0.0f), v42_1, v36_1, v28_1);
        custom_layer_store(t + 14 * TILE + k, v48_1);
        const custom_layer_lane v48_2 = custom_layer_select_lt(custom_layer_set(0.0f), v42_2, v36_2, v28_2);
        custom_layer_store(t + 15 * TILE + k, v48_2);
        const custom_layer_lane v50_1 = v36_1 - v42_1 / ((1.0f - v39_1 * v39_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v50_1);
        const custom_layer_lane v50_2 = v36_2 - v42_2 / ((1.0f - v39_2 * v39_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v50_2);
        const custom_layer_lane v51_1 = custom_layer_select_le(v47_1, v50_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v51_1);
        const custom_layer_lane v51_2 = custom_layer_select_le(v47_2, v50_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v51_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v50_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v48_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v50_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v48_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v52_1 = custom_layer_select_le(v50_1, v48_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v52_2 = custom_layer_select_le(v50_2, v48_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v51_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v51_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v47_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v47_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v56_1 = custom_layer_select_eq(v51_1 * v52_1, custom_layer_set(0.0f), (v47_1 + v48_1) * 0.5f, v50_1);
        custom_layer_store(t + 4 * TILE + k, v56_1);
        const custom_layer_lane v56_2 = custom_layer_select_eq(v51_2 * v52_2, custom_layer_set(0.0f), (v47_2 + v48_2) * 0.5f, v50_2);
        custom_layer_store(t + 5 * TILE + k, v56_2);
        const custom_layer_lane v58_1 = v56_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v58_1);
        const custom_layer_lane v58_2 = v56_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v58_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v59_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v59_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v56_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v56_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v62_1 = v56_1 + v59_1 * s[24] - v14;
        const custom_layer_lane v62_2 = v56_2 + v59_2 * s[25] - v1_2;
        const custom_layer_lane v47_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v47_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v67_1 = custom_layer_select_lt(custom_layer_set(0.0f), v62_1, v47_1, v56_1);
        custom_layer_store(t + 8 * TILE + k, v67_1);
        const custom_layer_lane v67_2 = custom_layer_select_lt(custom_layer_set(0.0f), v62_2, v47_2, v56_2);
        custom_layer_store(t + 9 * TILE + k, v67_2);
        const custom_layer_lane v48_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v48_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v68_1 = custom_layer_select_lt(custom_layer_set(0.0f), v62_1, v56_1, v48_1);
        custom_layer_store(t + 12 * TILE + k, v68_1);
        const custom_layer_lane v68_2 = custom_layer_select_lt(custom_layer_set(0.0f), v62_2, v56_2, v48_2);
        custom_layer_store(t + 13 * TILE + k, v68_2);
        const custom_layer_lane v70_1 = v56_1 - v62_1 / ((1.0f - v59_1 * v59_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v70_1);
        const custom_layer_lane v70_2 = v56_2 - v62_2 / ((1.0f - v59_2 * v59_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v70_2);
        const custom_layer_lane v71_1 = custom_layer_select_le(v67_1, v70_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v71_1);
        const custom_layer_lane v71_2 = custom_layer_select_le(v67_2, v70_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v71_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v70_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v68_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v70_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v68_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v72_1 = custom_layer_select_le(v70_1, v68_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v72_2 = custom_layer_select_le(v70_2, v68_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v71_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v71_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v67_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v76_1 = custom_layer_select_eq(v71_1 * v72_1, custom_layer_set(0.0f), (v67_1 + v68_1) * 0.5f, v70_1);
        custom_layer_store(t + 4 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = custom_layer_select_eq(v71_2 * v72_2, custom_layer_set(0.0f), (v67_2 + v68_2) * 0.5f, v70_2);
        custom_layer_store(t + 5 * TILE + k, v76_2);
        const custom_layer_lane v78_1 = v76_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v78_1);
        const custom_layer_lane v78_2 = v76_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v78_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v79_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v79_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v76_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v76_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v82_1 = v76_1 + v79_1 * s[24] - v14;
        const custom_layer_lane v82_2 = v76_2 + v79_2 * s[25] - v1_2;
        const custom_layer_lane v67_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v87_1 = custom_layer_select_lt(custom_layer_set(0.0f), v82_1, v67_1, v76_1);
        custom_layer_store(t + 6 * TILE + k, v87_1);
        const custom_layer_lane v87_2 = custom_layer_select_lt(custom_layer_set(0.0f), v82_2, v67_2, v76_2);
        custom_layer_store(t + 7 * TILE + k, v87_2);
        const custom_layer_lane v68_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v68_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v88_1 = custom_layer_select_lt(custom_layer_set(0.0f), v82_1, v76_1, v68_1);
        custom_layer_store(t + 14 * TILE + k, v88_1);
        const custom_layer_lane v88_2 = custom_layer_select_lt(custom_layer_set(0.0f), v82_2, v76_2, v68_2);
        custom_layer_store(t + 15 * TILE + k, v88_2);
        const custom_layer_lane v90_1 = v76_1 - v82_1 / ((1.0f - v79_1 * v79_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v90_1);
        const custom_layer_lane v90_2 = v76_2 - v82_2 / ((1.0f - v79_2 * v79_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v90_2);
        const custom_layer_lane v91_1 = custom_layer_select_le(v87_1, v90_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v91_1);
        const custom_layer_lane v91_2 = custom_layer_select_le(v87_2, v90_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v91_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v90_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v88_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v90_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v88_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v92_1 = custom_layer_select_le(v90_1, v88_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v92_2 = custom_layer_select_le(v90_2, v88_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v91_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v91_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v87_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v87_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v96_1 = custom_layer_select_eq(v91_1 * v92_1, custom_layer_set(0.0f), (v87_1 + v88_1) * 0.5f, v90_1);
        custom_layer_store(t + 4 * TILE + k, v96_1);
        const custom_layer_lane v96_2 = custom_layer_select_eq(v91_2 * v92_2, custom_layer_set(0.0f), (v87_2 + v88_2) * 0.5f, v90_2);
        custom_layer_store(t + 5 * TILE + k, v96_2);
        const custom_layer_lane v98_1 = v96_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v98_1);
        const custom_layer_lane v98_2 = v96_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v98_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v99_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v99_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v96_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v96_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v102_1 = v96_1 + v99_1 * s[24] - v14;
        const custom_layer_lane v102_2 = v96_2 + v99_2 * s[25] - v1_2;
        const custom_layer_lane v87_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v87_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v107_1 = custom_layer_select_lt(custom_layer_set(0.0f), v102_1, v87_1, v96_1);
        custom_layer_store(t + 8 * TILE + k, v107_1);
        const custom_layer_lane v107_2 = custom_layer_select_lt(custom_layer_set(0.0f), v102_2, v87_2, v96_2);
        custom_layer_store(t + 9 * TILE + k, v107_2);
        const custom_layer_lane v88_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v88_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v108_1 = custom_layer_select_lt(custom_layer_set(0.0f), v102_1, v96_1, v88_1);
        custom_layer_store(t + 12 * TILE + k, v108_1);
        const custom_layer_lane v108_2 = custom_layer_select_lt(custom_layer_set(0.0f), v102_2, v96_2, v88_2);
        custom_layer_store(t + 13 * TILE + k, v108_2);
        const custom_layer_lane v110_1 = v96_1 - v102_1 / ((1.0f - v99_1 * v99_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v110_1);
        const custom_layer_lane v110_2 = v96_2 - v102_2 / ((1.0f - v99_2 * v99_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v110_2);
        const custom_layer_lane v111_1 = custom_layer_select_le(v107_1, v110_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v111_1);
        const custom_layer_lane v111_2 = custom_layer_select_le(v107_2, v110_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v111_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v110_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v108_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v110_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v108_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v112_1 = custom_layer_select_le(v110_1, v108_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v112_2 = custom_layer_select_le(v110_2, v108_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v111_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v111_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v107_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v107_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v116_1 = custom_layer_select_eq(v111_1 * v112_1, custom_layer_set(0.0f), (v107_1 + v108_1) * 0.5f, v110_1);
        custom_layer_store(t + 4 * TILE + k, v116_1);
        const custom_layer_lane v116_2 = custom_layer_select_eq(v111_2 * v112_2, custom_layer_set(0.0f), (v107_2 + v108_2) * 0.5f, v110_2);
        custom_layer_store(t + 5 * TILE + k, v116_2);
        const custom_layer_lane v118_1 = v116_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v118_1);
        const custom_layer_lane v118_2 = v116_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v118_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v119_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v119_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v116_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v116_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v122_1 = v116_1 + v119_1 * s[24] - v14;
        const custom_layer_lane v122_2 = v116_2 + v119_2 * s[25] - v1_2;
        const custom_layer_lane v107_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v107_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v127_1 = custom_layer_select_lt(custom_layer_set(0.0f), v122_1, v107_1, v116_1);
        custom_layer_store(t + 6 * TILE + k, v127_1);
        const custom_layer_lane v127_2 = custom_layer_select_lt(custom_layer_set(0.0f), v122_2, v107_2, v116_2);
        custom_layer_store(t + 7 * TILE + k, v127_2);
        const custom_layer_lane v108_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v108_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v128_1 = custom_layer_select_lt(custom_layer_set(0.0f), v122_1, v116_1, v108_1);
        custom_layer_store(t + 14 * TILE + k, v128_1);
        const custom_layer_lane v128_2 = custom_layer_select_lt(custom_layer_set(0.0f), v122_2, v116_2, v108_2);
        custom_layer_store(t + 15 * TILE + k, v128_2);
        const custom_layer_lane v130_1 = v116_1 - v122_1 / ((1.0f - v119_1 * v119_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v130_1);
        const custom_layer_lane v130_2 = v116_2 - v122_2 / ((1.0f - v119_2 * v119_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v130_2);
        const custom_layer_lane v131_1 = custom_layer_select_le(v127_1, v130_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v131_1);
        const custom_layer_lane v131_2 = custom_layer_select_le(v127_2, v130_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v131_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v130_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v128_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v130_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v128_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v132_1 = custom_layer_select_le(v130_1, v128_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v132_2 = custom_layer_select_le(v130_2, v128_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v131_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v131_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v127_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v127_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v136_1 = custom_layer_select_eq(v131_1 * v132_1, custom_layer_set(0.0f), (v127_1 + v128_1) * 0.5f, v130_1);
        custom_layer_store(t + 4 * TILE + k, v136_1);
        const custom_layer_lane v136_2 = custom_layer_select_eq(v131_2 * v132_2, custom_layer_set(0.0f), (v127_2 + v128_2) * 0.5f, v130_2);
        custom_layer_store(t + 5 * TILE + k, v136_2);
        const custom_layer_lane v138_1 = v136_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v138_1);
        const custom_layer_lane v138_2 = v136_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v138_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v139_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v139_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v136_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v136_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v142_1 = v136_1 + v139_1 * s[24] - v14;
        const custom_layer_lane v142_2 = v136_2 + v139_2 * s[25] - v1_2;
        const custom_layer_lane v127_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v127_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v147_1 = custom_layer_select_lt(custom_layer_set(0.0f), v142_1, v127_1, v136_1);
        custom_layer_store(t + 8 * TILE + k, v147_1);
        const custom_layer_lane v147_2 = custom_layer_select_lt(custom_layer_set(0.0f), v142_2, v127_2, v136_2);
        custom_layer_store(t + 9 * TILE + k, v147_2);
        const custom_layer_lane v128_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v128_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v148_1 = custom_layer_select_lt(custom_layer_set(0.0f), v142_1, v136_1, v128_1);
        custom_layer_store(t + 12 * TILE + k, v148_1);
        const custom_layer_lane v148_2 = custom_layer_select_lt(custom_layer_set(0.0f), v142_2, v136_2, v128_2);
        custom_layer_store(t + 13 * TILE + k, v148_2);
        const custom_layer_lane v150_1 = v136_1 - v142_1 / ((1.0f - v139_1 * v139_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v150_1);
        const custom_layer_lane v150_2 = v136_2 - v142_2 / ((1.0f - v139_2 * v139_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v150_2);
        const custom_layer_lane v151_1 = custom_layer_select_le(v147_1, v150_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v151_1);
        const custom_layer_lane v151_2 = custom_layer_select_le(v147_2, v150_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v151_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v150_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v148_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v150_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v148_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v152_1 = custom_layer_select_le(v150_1, v148_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v152_2 = custom_layer_select_le(v150_2, v148_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v151_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v151_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v147_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v147_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v156_1 = custom_layer_select_eq(v151_1 * v152_1, custom_layer_set(0.0f), (v147_1 + v148_1) * 0.5f, v150_1);
        custom_layer_store(t + 4 * TILE + k, v156_1);
        const custom_layer_lane v156_2 = custom_layer_select_eq(v151_2 * v152_2, custom_layer_set(0.0f), (v147_2 + v148_2) * 0.5f, v150_2);
        custom_layer_store(t + 5 * TILE + k, v156_2);
        const custom_layer_lane v158_1 = v156_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v158_1);
        const custom_layer_lane v158_2 = v156_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v158_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v159_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v159_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v156_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v156_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v162_1 = v156_1 + v159_1 * s[24] - v14;
        const custom_layer_lane v162_2 = v156_2 + v159_2 * s[25] - v1_2;
        const custom_layer_lane v147_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v147_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v167_1 = custom_layer_select_lt(custom_layer_set(0.0f), v162_1, v147_1, v156_1);
        custom_layer_store(t + 6 * TILE + k, v167_1);
        const custom_layer_lane v167_2 = custom_layer_select_lt(custom_layer_set(0.0f), v162_2, v147_2, v156_2);
        custom_layer_store(t + 7 * TILE + k, v167_2);
        const custom_layer_lane v148_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v148_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v168_1 = custom_layer_select_lt(custom_layer_set(0.0f), v162_1, v156_1, v148_1);
        custom_layer_store(t + 14 * TILE + k, v168_1);
        const custom_layer_lane v168_2 = custom_layer_select_lt(custom_layer_set(0.0f), v162_2, v156_2, v148_2);
        custom_layer_store(t + 15 * TILE + k, v168_2);
        const custom_layer_lane v170_1 = v156_1 - v162_1 / ((1.0f - v159_1 * v159_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v170_1);
        const custom_layer_lane v170_2 = v156_2 - v162_2 / ((1.0f - v159_2 * v159_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v170_2);
        const custom_layer_lane v171_1 = custom_layer_select_le(v167_1, v170_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v171_1);
        const custom_layer_lane v171_2 = custom_layer_select_le(v167_2, v170_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v171_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v170_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v168_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v170_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v168_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v172_1 = custom_layer_select_le(v170_1, v168_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v172_2 = custom_layer_select_le(v170_2, v168_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v171_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v171_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v167_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v167_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v176_1 = custom_layer_select_eq(v171_1 * v172_1, custom_layer_set(0.0f), (v167_1 + v168_1) * 0.5f, v170_1);
        custom_layer_store(t + 4 * TILE + k, v176_1);
        const custom_layer_lane v176_2 = custom_layer_select_eq(v171_2 * v172_2, custom_layer_set(0.0f), (v167_2 + v168_2) * 0.5f, v170_2);
        custom_layer_store(t + 5 * TILE + k, v176_2);
        const custom_layer_lane v178_1 = v176_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v178_1);
        const custom_layer_lane v178_2 = v176_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v178_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v179_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v179_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v176_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v176_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v182_1 = v176_1 + v179_1 * s[24] - v14;
        const custom_layer_lane v182_2 = v176_2 + v179_2 * s[25] - v1_2;
        const custom_layer_lane v167_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v167_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v187_1 = custom_layer_select_lt(custom_layer_set(0.0f), v182_1, v167_1, v176_1);
        custom_layer_store(t + 8 * TILE + k, v187_1);
        const custom_layer_lane v187_2 = custom_layer_select_lt(custom_layer_set(0.0f), v182_2, v167_2, v176_2);
        custom_layer_store(t + 9 * TILE + k, v187_2);
        const custom_layer_lane v168_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v168_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v188_1 = custom_layer_select_lt(custom_layer_set(0.0f), v182_1, v176_1, v168_1);
        custom_layer_store(t + 12 * TILE + k, v188_1);
        const custom_layer_lane v188_2 = custom_layer_select_lt(custom_layer_set(0.0f), v182_2, v176_2, v168_2);
        custom_layer_store(t + 13 * TILE + k, v188_2);
        const custom_layer_lane v190_1 = v176_1 - v182_1 / ((1.0f - v179_1 * v179_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v190_1);
        const custom_layer_lane v190_2 = v176_2 - v182_2 / ((1.0f - v179_2 * v179_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v190_2);
        const custom_layer_lane v191_1 = custom_layer_select_le(v187_1, v190_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v191_1);
        const custom_layer_lane v191_2 = custom_layer_select_le(v187_2, v190_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v191_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v190_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v188_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v190_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v188_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v192_1 = custom_layer_select_le(v190_1, v188_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v192_2 = custom_layer_select_le(v190_2, v188_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v191_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v191_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v187_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v187_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v196_1 = custom_layer_select_eq(v191_1 * v192_1, custom_layer_set(0.0f), (v187_1 + v188_1) * 0.5f, v190_1);
        custom_layer_store(t + 4 * TILE + k, v196_1);
        const custom_layer_lane v196_2 = custom_layer_select_eq(v191_2 * v192_2, custom_layer_set(0.0f), (v187_2 + v188_2) * 0.5f, v190_2);
        custom_layer_store(t + 5 * TILE + k, v196_2);
        const custom_layer_lane v198_1 = v196_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v198_1);
        const custom_layer_lane v198_2 = v196_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v198_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v199_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v199_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v196_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v196_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v202_1 = v196_1 + v199_1 * s[24] - v14;
        const custom_layer_lane v202_2 = v196_2 + v199_2 * s[25] - v1_2;
        const custom_layer_lane v187_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v187_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v207_1 = custom_layer_select_lt(custom_layer_set(0.0f), v202_1, v187_1, v196_1);
        custom_layer_store(t + 6 * TILE + k, v207_1);
        const custom_layer_lane v207_2 = custom_layer_select_lt(custom_layer_set(0.0f), v202_2, v187_2, v196_2);
        custom_layer_store(t + 7 * TILE + k, v207_2);
        const custom_layer_lane v188_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v188_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v208_1 = custom_layer_select_lt(custom_layer_set(0.0f), v202_1, v196_1, v188_1);
        custom_layer_store(t + 14 * TILE + k, v208_1);
        const custom_layer_lane v208_2 = custom_layer_select_lt(custom_layer_set(0.0f), v202_2, v196_2, v188_2);
        custom_layer_store(t + 15 * TILE + k, v208_2);
        const custom_layer_lane v210_1 = v196_1 - v202_1 / ((1.0f - v199_1 * v199_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v210_1);
        const custom_layer_lane v210_2 = v196_2 - v202_2 / ((1.0f - v199_2 * v199_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v210_2);
        const custom_layer_lane v211_1 = custom_layer_select_le(v207_1, v210_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v211_1);
        const custom_layer_lane v211_2 = custom_layer_select_le(v207_2, v210_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v211_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v210_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v208_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v210_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v208_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v212_1 = custom_layer_select_le(v210_1, v208_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v212_2 = custom_layer_select_le(v210_2, v208_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v211_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v211_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v207_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v207_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v216_1 = custom_layer_select_eq(v211_1 * v212_1, custom_layer_set(0.0f), (v207_1 + v208_1) * 0.5f, v210_1);
        custom_layer_store(t + 4 * TILE + k, v216_1);
        const custom_layer_lane v216_2 = custom_layer_select_eq(v211_2 * v212_2, custom_layer_set(0.0f), (v207_2 + v208_2) * 0.5f, v210_2);
        custom_layer_store(t + 5 * TILE + k, v216_2);
        const custom_layer_lane v218_1 = v216_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 8 * TILE + k, v218_1);
        const custom_layer_lane v218_2 = v216_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 9 * TILE + k, v218_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v219_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v219_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v216_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v216_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v222_1 = v216_1 + v219_1 * s[24] - v14;
        const custom_layer_lane v222_2 = v216_2 + v219_2 * s[25] - v1_2;
        const custom_layer_lane v207_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v207_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v227_1 = custom_layer_select_lt(custom_layer_set(0.0f), v222_1, v207_1, v216_1);
        custom_layer_store(t + 8 * TILE + k, v227_1);
        const custom_layer_lane v227_2 = custom_layer_select_lt(custom_layer_set(0.0f), v222_2, v207_2, v216_2);
        custom_layer_store(t + 9 * TILE + k, v227_2);
        const custom_layer_lane v208_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v208_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v228_1 = custom_layer_select_lt(custom_layer_set(0.0f), v222_1, v216_1, v208_1);
        custom_layer_store(t + 12 * TILE + k, v228_1);
        const custom_layer_lane v228_2 = custom_layer_select_lt(custom_layer_set(0.0f), v222_2, v216_2, v208_2);
        custom_layer_store(t + 13 * TILE + k, v228_2);
        const custom_layer_lane v230_1 = v216_1 - v222_1 / ((1.0f - v219_1 * v219_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v230_1);
        const custom_layer_lane v230_2 = v216_2 - v222_2 / ((1.0f - v219_2 * v219_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v230_2);
        const custom_layer_lane v231_1 = custom_layer_select_le(v227_1, v230_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v231_1);
        const custom_layer_lane v231_2 = custom_layer_select_le(v227_2, v230_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v231_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v230_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v228_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v230_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v228_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v232_1 = custom_layer_select_le(v230_1, v228_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v232_2 = custom_layer_select_le(v230_2, v228_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v231_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v231_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v227_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v227_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v236_1 = custom_layer_select_eq(v231_1 * v232_1, custom_layer_set(0.0f), (v227_1 + v228_1) * 0.5f, v230_1);
        custom_layer_store(t + 4 * TILE + k, v236_1);
        const custom_layer_lane v236_2 = custom_layer_select_eq(v231_2 * v232_2, custom_layer_set(0.0f), (v227_2 + v228_2) * 0.5f, v230_2);
        custom_layer_store(t + 5 * TILE + k, v236_2);
        const custom_layer_lane v238_1 = v236_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 6 * TILE + k, v238_1);
        const custom_layer_lane v238_2 = v236_2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 7 * TILE + k, v238_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v239_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v239_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v236_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v236_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v14 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v1_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v242_1 = v236_1 + v239_1 * s[24] - v14;
        const custom_layer_lane v242_2 = v236_2 + v239_2 * s[25] - v1_2;
        const custom_layer_lane v227_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v227_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v247_1 = custom_layer_select_lt(custom_layer_set(0.0f), v242_1, v227_1, v236_1);
        custom_layer_store(t + 6 * TILE + k, v247_1);
        const custom_layer_lane v247_2 = custom_layer_select_lt(custom_layer_set(0.0f), v242_2, v227_2, v236_2);
        custom_layer_store(t + 7 * TILE + k, v247_2);
        const custom_layer_lane v228_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v228_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v248_1 = custom_layer_select_lt(custom_layer_set(0.0f), v242_1, v236_1, v228_1);
        custom_layer_store(t + 14 * TILE + k, v248_1);
        const custom_layer_lane v248_2 = custom_layer_select_lt(custom_layer_set(0.0f), v242_2, v236_2, v228_2);
        custom_layer_store(t + 15 * TILE + k, v248_2);
        const custom_layer_lane v250_1 = v236_1 - v242_1 / ((1.0f - v239_1 * v239_1) * s[28] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v250_1);
        const custom_layer_lane v250_2 = v236_2 - v242_2 / ((1.0f - v239_2 * v239_2) * s[29] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v250_2);
        const custom_layer_lane v251_1 = custom_layer_select_le(v247_1, v250_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v251_1);
        const custom_layer_lane v251_2 = custom_layer_select_le(v247_2, v250_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v251_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v250_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v248_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v250_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v248_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v252_1 = custom_layer_select_le(v250_1, v248_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v252_2 = custom_layer_select_le(v250_2, v248_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v251_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v251_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v247_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v247_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_select_eq(v251_1 * v252_1, custom_layer_set(0.0f), (v247_1 + v248_1) * 0.5f, v250_1);
        custom_layer_store(t + k, v256_1);
        const custom_layer_lane v256_2 = custom_layer_select_eq(v251_2 * v252_2, custom_layer_set(0.0f), (v247_2 + v248_2) * 0.5f, v250_2);
        custom_layer_store(t + 1 * TILE + k, v256_2);
    }

    /* layer 6: coupling, inverse */
    custom_layer_matvec(t + 2 * TILE, flow_6_net_1_weight, 1, 1, t, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (18 + e) * TILE + k, custom_layer_load(t + (2 + e) * TILE + k) + custom_layer_set(flow_6_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 2 * TILE, t + 18 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (34 + e) * TILE + k, custom_layer_load(t + (18 + e) * TILE + k) * custom_layer_load(t + (2 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_6_net_2_weight, 16, 1, t + 34 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v261_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v261_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v262_1 = v261_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v262_1);
        const custom_layer_lane v262_2 = v261_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v262_2);
        const custom_layer_lane v263 = v262_1 * s[23];
        custom_layer_store(t + 6 * TILE + k, v263);
    }
    custom_layer_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v264 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v266 = -(v264 * s[22]);
        custom_layer_store(t + 3 * TILE + k, v266);
    }
    custom_layer_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v256_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v267 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v262_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v269 = v256_2 * v267 - v262_2;
        custom_layer_store(t + 3 * TILE + k, v269);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v270_1 = v256_1 - s[16];
        custom_layer_store(t + 6 * TILE + k, v270_1);
        const custom_layer_lane v270_2 = v269 - s[17];
        custom_layer_store(t + 7 * TILE + k, v270_2);
        const custom_layer_lane v271_1 = v256_1 + s[16];
        custom_layer_store(t + 8 * TILE + k, v271_1);
        const custom_layer_lane v271_2 = v269 + s[17];
        custom_layer_store(t + 9 * TILE + k, v271_2);
        const custom_layer_lane v273_1 = v256_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v273_1);
        const custom_layer_lane v273_2 = v269 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v273_2);
    }

    /* layer 5: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v274_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v274_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v277_1 = v256_1 + v274_1 * s[16] - v256_1;
        const custom_layer_lane v277_2 = v269 + v274_2 * s[17] - v269;
        const custom_layer_lane v270_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v270_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v282_1 = custom_layer_select_lt(custom_layer_set(0.0f), v277_1, v270_1, v256_1);
        custom_layer_store(t + 10 * TILE + k, v282_1);
        const custom_layer_lane v282_2 = custom_layer_select_lt(custom_layer_set(0.0f), v277_2, v270_2, v269);
        custom_layer_store(t + 11 * TILE + k, v282_2);
        const custom_layer_lane v271_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v271_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v283_1 = custom_layer_select_lt(custom_layer_set(0.0f), v277_1, v256_1, v271_1);
        custom_layer_store(t + 12 * TILE + k, v283_1);
        const custom_layer_lane v283_2 = custom_layer_select_lt(custom_layer_set(0.0f), v277_2, v269, v271_2);
        custom_layer_store(t + 13 * TILE + k, v283_2);
        const custom_layer_lane v285_1 = v256_1 - v277_1 / ((1.0f - v274_1 * v274_1) * s[20] + 1.0f);
        custom_layer_store(t + 14 * TILE + k, v285_1);
        const custom_layer_lane v285_2 = v269 - v277_2 / ((1.0f - v274_2 * v274_2) * s[21] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v285_2);
        const custom_layer_lane v286_1 = custom_layer_select_le(v282_1, v285_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 16 * TILE + k, v286_1);
        const custom_layer_lane v286_2 = custom_layer_select_le(v282_2, v285_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v286_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v285_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v283_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v285_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v283_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v287_1 = custom_layer_select_le(v285_1, v283_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v287_2 = custom_layer_select_le(v285_2, v283_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v286_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v286_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v282_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v282_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v291_1 = custom_layer_select_eq(v286_1 * v287_1, custom_layer_set(0.0f), (v282_1 + v283_1) * 0.5f, v285_1);
        custom_layer_store(t + 4 * TILE + k, v291_1);
        const custom_layer_lane v291_2 = custom_layer_select_eq(v286_2 * v287_2, custom_layer_set(0.0f), (v282_2 + v283_2) * 0.5f, v285_2);
        custom_layer_store(t + 5 * TILE + k, v291_2);
        const custom_layer_lane v293_1 = v291_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v293_1);
        const custom_layer_lane v293_2 = v291_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v293_2);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v294_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v294_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v291_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v291_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v297_1 = v291_1 + v294_1 * s[16] - v256_1;
        const custom_layer_lane v297_2 = v291_2 + v294_2 * s[17] - v269;
        const custom_layer_lane v282_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v282_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v302_1 = custom_layer_select_lt(custom_layer_set(0.0f), v297_1, v282_1, v291_1);
        custom_layer_store(t + 6 * TILE + k, v302_1);
        const custom_layer_lane v302_2 = custom_layer_select_lt(custom_layer_set(0.0f), v297_2, v282_2, v291_2);
        custom_layer_store(t + 7 * TILE + k, v302_2);
        const custom_layer_lane v283_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v283_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v303_1 = custom_layer_select_lt(custom_layer_set(0.0f), v297_1, v291_1, v283_1);
        custom_layer_store(t + 14 * TILE + k, v303_1);
        const custom_layer_lane v303_2 = custom_layer_select_lt(custom_layer_set(0.0f), v297_2, v291_2, v283_2);
        custom_layer_store(t + 15 * TILE + k, v303_2);
        const custom_layer_lane v305_1 = v291_1 - v297_1 / ((1.0f - v294_1 * v294_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v305_1);
        const custom_layer_lane v305_2 = v291_2 - v297_2 / ((1.0f - v294_2 * v294_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v305_2);
        const custom_layer_lane v306_1 = custom_layer_select_le(v302_1, v305_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v306_1);
        const custom_layer_lane v306_2 = custom_layer_select_le(v302_2, v305_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v306_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v305_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v303_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v305_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v303_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v307_1 = custom_layer_select_le(v305_1, v303_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v307_2 = custom_layer_select_le(v305_2, v303_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v306_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v306_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v302_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v302_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v311_1 = custom_layer_select_eq(v306_1 * v307_1, custom_layer_set(0.0f), (v302_1 + v303_1) * 0.5f, v305_1);
        custom_layer_store(t + 4 * TILE + k, v311_1);
        const custom_layer_lane v311_2 = custom_layer_select_eq(v306_2 * v307_2, custom_layer_set(0.0f), (v302_2 + v303_2) * 0.5f, v305_2);
        custom_layer_store(t + 5 * TILE + k, v311_2);
        const custom_layer_lane v313_1 = v311_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v313_1);
        const custom_layer_lane v313_2 = v311_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v313_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v314_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v314_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v311_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v311_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v317_1 = v311_1 + v314_1 * s[16] - v256_1;
        const custom_layer_lane v317_2 = v311_2 + v314_2 * s[17] - v269;
        const custom_layer_lane v302_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v302_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v322_1 = custom_layer_select_lt(custom_layer_set(0.0f), v317_1, v302_1, v311_1);
        custom_layer_store(t + 8 * TILE + k, v322_1);
        const custom_layer_lane v322_2 = custom_layer_select_lt(custom_layer_set(0.0f), v317_2, v302_2, v311_2);
        custom_layer_store(t + 9 * TILE + k, v322_2);
        const custom_layer_lane v303_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v303_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v323_1 = custom_layer_select_lt(custom_layer_set(0.0f), v317_1, v311_1, v303_1);
        custom_layer_store(t + 12 * TILE + k, v323_1);
        const custom_layer_lane v323_2 = custom_layer_select_lt(custom_layer_set(0.0f), v317_2, v311_2, v303_2);
        custom_layer_store(t + 13 * TILE + k, v323_2);
        const custom_layer_lane v325_1 = v311_1 - v317_1 / ((1.0f - v314_1 * v314_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v325_1);
        const custom_layer_lane v325_2 = v311_2 - v317_2 / ((1.0f - v314_2 * v314_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v325_2);
        const custom_layer_lane v326_1 = custom_layer_select_le(v322_1, v325_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v326_1);
        const custom_layer_lane v326_2 = custom_layer_select_le(v322_2, v325_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v326_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v325_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v323_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v325_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v323_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v327_1 = custom_layer_select_le(v325_1, v323_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v327_2 = custom_layer_select_le(v325_2, v323_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v326_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v326_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v322_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v322_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v331_1 = custom_layer_select_eq(v326_1 * v327_1, custom_layer_set(0.0f), (v322_1 + v323_1) * 0.5f, v325_1);
        custom_layer_store(t + 4 * TILE + k, v331_1);
        const custom_layer_lane v331_2 = custom_layer_select_eq(v326_2 * v327_2, custom_layer_set(0.0f), (v322_2 + v323_2) * 0.5f, v325_2);
        custom_layer_store(t + 5 * TILE + k, v331_2);
        const custom_layer_lane v333_1 = v331_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v333_1);
        const custom_layer_lane v333_2 = v331_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v333_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v334_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v334_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v331_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v331_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v337_1 = v331_1 + v334_1 * s[16] - v256_1;
        const custom_layer_lane v337_2 = v331_2 + v334_2 * s[17] - v269;
        const custom_layer_lane v322_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v322_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v342_1 = custom_layer_select_lt(custom_layer_set(0.0f), v337_1, v322_1, v331_1);
        custom_layer_store(t + 6 * TILE + k, v342_1);
        const custom_layer_lane v342_2 = custom_layer_select_lt(custom_layer_set(0.0f), v337_2, v322_2, v331_2);
        custom_layer_store(t + 7 * TILE + k, v342_2);
        const custom_layer_lane v323_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v323_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v343_1 = custom_layer_select_lt(custom_layer_set(0.0f), v337_1, v331_1, v323_1);
        custom_layer_store(t + 14 * TILE + k, v343_1);
        const custom_layer_lane v343_2 = custom_layer_select_lt(custom_layer_set(0.0f), v337_2, v331_2, v323_2);
        custom_layer_store(t + 15 * TILE + k, v343_2);
        const custom_layer_lane v345_1 = v331_1 - v337_1 / ((1.0f - v334_1 * v334_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v345_1);
        const custom_layer_lane v345_2 = v331_2 - v337_2 / ((1.0f - v334_2 * v334_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v345_2);
        const custom_layer_lane v346_1 = custom_layer_select_le(v342_1, v345_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v346_1);
        const custom_layer_lane v346_2 = custom_layer_select_le(v342_2, v345_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v346_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v345_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v343_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v345_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v343_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v347_1 = custom_layer_select_le(v345_1, v343_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v347_2 = custom_layer_select_le(v345_2, v343_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v346_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v346_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v342_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v342_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v351_1 = custom_layer_select_eq(v346_1 * v347_1, custom_layer_set(0.0f), (v342_1 + v343_1) * 0.5f, v345_1);
        custom_layer_store(t + 4 * TILE + k, v351_1);
        const custom_layer_lane v351_2 = custom_layer_select_eq(v346_2 * v347_2, custom_layer_set(0.0f), (v342_2 + v343_2) * 0.5f, v345_2);
        custom_layer_store(t + 5 * TILE + k, v351_2);
        const custom_layer_lane v353_1 = v351_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v353_1);
        const custom_layer_lane v353_2 = v351_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v353_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v354_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v354_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v351_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v351_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v357_1 = v351_1 + v354_1 * s[16] - v256_1;
        const custom_layer_lane v357_2 = v351_2 + v354_2 * s[17] - v269;
        const custom_layer_lane v342_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v342_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v362_1 = custom_layer_select_lt(custom_layer_set(0.0f), v357_1, v342_1, v351_1);
        custom_layer_store(t + 8 * TILE + k, v362_1);
        const custom_layer_lane v362_2 = custom_layer_select_lt(custom_layer_set(0.0f), v357_2, v342_2, v351_2);
        custom_layer_store(t + 9 * TILE + k, v362_2);
        const custom_layer_lane v343_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v343_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v363_1 = custom_layer_select_lt(custom_layer_set(0.0f), v357_1, v351_1, v343_1);
        custom_layer_store(t + 12 * TILE + k, v363_1);
        const custom_layer_lane v363_2 = custom_layer_select_lt(custom_layer_set(0.0f), v357_2, v351_2, v343_2);
        custom_layer_store(t + 13 * TILE + k, v363_2);
        const custom_layer_lane v365_1 = v351_1 - v357_1 / ((1.0f - v354_1 * v354_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v365_1);
        const custom_layer_lane v365_2 = v351_2 - v357_2 / ((1.0f - v354_2 * v354_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v365_2);
        const custom_layer_lane v366_1 = custom_layer_select_le(v362_1, v365_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v366_1);
        const custom_layer_lane v366_2 = custom_layer_select_le(v362_2, v365_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v366_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v365_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v363_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v365_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v363_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v367_1 = custom_layer_select_le(v365_1, v363_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v367_2 = custom_layer_select_le(v365_2, v363_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v366_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v366_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v362_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v362_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v371_1 = custom_layer_select_eq(v366_1 * v367_1, custom_layer_set(0.0f), (v362_1 + v363_1) * 0.5f, v365_1);
        custom_layer_store(t + 4 * TILE + k, v371_1);
        const custom_layer_lane v371_2 = custom_layer_select_eq(v366_2 * v367_2, custom_layer_set(0.0f), (v362_2 + v363_2) * 0.5f, v365_2);
        custom_layer_store(t + 5 * TILE + k, v371_2);
        const custom_layer_lane v373_1 = v371_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v373_1);
        const custom_layer_lane v373_2 = v371_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v373_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v374_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v374_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v371_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v371_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v377_1 = v371_1 + v374_1 * s[16] - v256_1;
        const custom_layer_lane v377_2 = v371_2 + v374_2 * s[17] - v269;
        const custom_layer_lane v362_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v362_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v382_1 = custom_layer_select_lt(custom_layer_set(0.0f), v377_1, v362_1, v371_1);
        custom_layer_store(t + 6 * TILE + k, v382_1);
        const custom_layer_lane v382_2 = custom_layer_select_lt(custom_layer_set(0.0f), v377_2, v362_2, v371_2);
        custom_layer_store(t + 7 * TILE + k, v382_2);
        const custom_layer_lane v363_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v363_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v383_1 = custom_layer_select_lt(custom_layer_set(0.0f), v377_1, v371_1, v363_1);
        custom_layer_store(t + 14 * TILE + k, v383_1);
        const custom_layer_lane v383_2 = custom_layer_select_lt(custom_layer_set(0.0f), v377_2, v371_2, v363_2);
        custom_layer_store(t + 15 * TILE + k, v383_2);
        const custom_layer_lane v385_1 = v371_1 - v377_1 / ((1.0f - v374_1 * v374_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v385_1);
        const custom_layer_lane v385_2 = v371_2 - v377_2 / ((1.0f - v374_2 * v374_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v385_2);
        const custom_layer_lane v386_1 = custom_layer_select_le(v382_1, v385_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v386_1);
        const custom_layer_lane v386_2 = custom_layer_select_le(v382_2, v385_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v386_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v385_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v383_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v385_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v383_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v387_1 = custom_layer_select_le(v385_1, v383_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v387_2 = custom_layer_select_le(v385_2, v383_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v386_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v386_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v382_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v382_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v391_1 = custom_layer_select_eq(v386_1 * v387_1, custom_layer_set(0.0f), (v382_1 + v383_1) * 0.5f, v385_1);
        custom_layer_store(t + 4 * TILE + k, v391_1);
        const custom_layer_lane v391_2 = custom_layer_select_eq(v386_2 * v387_2, custom_layer_set(0.0f), (v382_2 + v383_2) * 0.5f, v385_2);
        custom_layer_store(t + 5 * TILE + k, v391_2);
        const custom_layer_lane v393_1 = v391_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v393_1);
        const custom_layer_lane v393_2 = v391_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v393_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v394_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v394_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v391_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v391_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v397_1 = v391_1 + v394_1 * s[16] - v256_1;
        const custom_layer_lane v397_2 = v391_2 + v394_2 * s[17] - v269;
        const custom_layer_lane v382_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v382_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v402_1 = custom_layer_select_lt(custom_layer_set(0.0f), v397_1, v382_1, v391_1);
        custom_layer_store(t + 8 * TILE + k, v402_1);
        const custom_layer_lane v402_2 = custom_layer_select_lt(custom_layer_set(0.0f), v397_2, v382_2, v391_2);
        custom_layer_store(t + 9 * TILE + k, v402_2);
        const custom_layer_lane v383_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v383_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v403_1 = custom_layer_select_lt(custom_layer_set(0.0f), v397_1, v391_1, v383_1);
        custom_layer_store(t + 12 * TILE + k, v403_1);
        const custom_layer_lane v403_2 = custom_layer_select_lt(custom_layer_set(0.0f), v397_2, v391_2, v383_2);
        custom_layer_store(t + 13 * TILE + k, v403_2);
        const custom_layer_lane v405_1 = v391_1 - v397_1 / ((1.0f - v394_1 * v394_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v405_1);
        const custom_layer_lane v405_2 = v391_2 - v397_2 / ((1.0f - v394_2 * v394_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v405_2);
        const custom_layer_lane v406_1 = custom_layer_select_le(v402_1, v405_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v406_1);
        const custom_layer_lane v406_2 = custom_layer_select_le(v402_2, v405_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v406_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v405_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v403_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v405_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v403_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v407_1 = custom_layer_select_le(v405_1, v403_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v407_2 = custom_layer_select_le(v405_2, v403_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v406_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v406_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v402_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v402_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v411_1 = custom_layer_select_eq(v406_1 * v407_1, custom_layer_set(0.0f), (v402_1 + v403_1) * 0.5f, v405_1);
        custom_layer_store(t + 4 * TILE + k, v411_1);
        const custom_layer_lane v411_2 = custom_layer_select_eq(v406_2 * v407_2, custom_layer_set(0.0f), (v402_2 + v403_2) * 0.5f, v405_2);
        custom_layer_store(t + 5 * TILE + k, v411_2);
        const custom_layer_lane v413_1 = v411_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v413_1);
        const custom_layer_lane v413_2 = v411_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v413_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v414_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v414_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v411_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v411_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v417_1 = v411_1 + v414_1 * s[16] - v256_1;
        const custom_layer_lane v417_2 = v411_2 + v414_2 * s[17] - v269;
        const custom_layer_lane v402_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v402_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v422_1 = custom_layer_select_lt(custom_layer_set(0.0f), v417_1, v402_1, v411_1);
        custom_layer_store(t + 6 * TILE + k, v422_1);
        const custom_layer_lane v422_2 = custom_layer_select_lt(custom_layer_set(0.0f), v417_2, v402_2, v411_2);
        custom_layer_store(t + 7 * TILE + k, v422_2);
        const custom_layer_lane v403_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v403_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v423_1 = custom_layer_select_lt(custom_layer_set(0.0f), v417_1, v411_1, v403_1);
        custom_layer_store(t + 14 * TILE + k, v423_1);
        const custom_layer_lane v423_2 = custom_layer_select_lt(custom_layer_set(0.0f), v417_2, v411_2, v403_2);
        custom_layer_store(t + 15 * TILE + k, v423_2);
        const custom_layer_lane v425_1 = v411_1 - v417_1 / ((1.0f - v414_1 * v414_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v425_1);
        const custom_layer_lane v425_2 = v411_2 - v417_2 / ((1.0f - v414_2 * v414_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v425_2);
        const custom_layer_lane v426_1 = custom_layer_select_le(v422_1, v425_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v426_1);
        const custom_layer_lane v426_2 = custom_layer_select_le(v422_2, v425_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v426_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v425_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v423_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v425_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v423_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v427_1 = custom_layer_select_le(v425_1, v423_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v427_2 = custom_layer_select_le(v425_2, v423_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v426_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v426_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v422_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v422_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v431_1 = custom_layer_select_eq(v426_1 * v427_1, custom_layer_set(0.0f), (v422_1 + v423_1) * 0.5f, v425_1);
        custom_layer_store(t + 4 * TILE + k, v431_1);
        const custom_layer_lane v431_2 = custom_layer_select_eq(v426_2 * v427_2, custom_layer_set(0.0f), (v422_2 + v423_2) * 0.5f, v425_2);
        custom_layer_store(t + 5 * TILE + k, v431_2);
        const custom_layer_lane v433_1 = v431_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v433_1);
        const custom_layer_lane v433_2 = v431_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v433_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v434_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v434_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v431_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v431_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v437_1 = v431_1 + v434_1 * s[16] - v256_1;
        const custom_layer_lane v437_2 = v431_2 + v434_2 * s[17] - v269;
        const custom_layer_lane v422_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v422_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v442_1 = custom_layer_select_lt(custom_layer_set(0.0f), v437_1, v422_1, v431_1);
        custom_layer_store(t + 8 * TILE + k, v442_1);
        const custom_layer_lane v442_2 = custom_layer_select_lt(custom_layer_set(0.0f), v437_2, v422_2, v431_2);
        custom_layer_store(t + 9 * TILE + k, v442_2);
        const custom_layer_lane v423_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v423_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v443_1 = custom_layer_select_lt(custom_layer_set(0.0f), v437_1, v431_1, v423_1);
        custom_layer_store(t + 12 * TILE + k, v443_1);
        const custom_layer_lane v443_2 = custom_layer_select_lt(custom_layer_set(0.0f), v437_2, v431_2, v423_2);
        custom_layer_store(t + 13 * TILE + k, v443_2);
        const custom_layer_lane v445_1 = v431_1 - v437_1 / ((1.0f - v434_1 * v434_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v445_1);
        const custom_layer_lane v445_2 = v431_2 - v437_2 / ((1.0f - v434_2 * v434_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v445_2);
        const custom_layer_lane v446_1 = custom_layer_select_le(v442_1, v445_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v446_1);
        const custom_layer_lane v446_2 = custom_layer_select_le(v442_2, v445_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v446_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v445_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v443_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v445_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v443_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v447_1 = custom_layer_select_le(v445_1, v443_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v447_2 = custom_layer_select_le(v445_2, v443_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v446_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v446_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v442_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v442_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v451_1 = custom_layer_select_eq(v446_1 * v447_1, custom_layer_set(0.0f), (v442_1 + v443_1) * 0.5f, v445_1);
        custom_layer_store(t + 4 * TILE + k, v451_1);
        const custom_layer_lane v451_2 = custom_layer_select_eq(v446_2 * v447_2, custom_layer_set(0.0f), (v442_2 + v443_2) * 0.5f, v445_2);
        custom_layer_store(t + 5 * TILE + k, v451_2);
        const custom_layer_lane v453_1 = v451_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v453_1);
        const custom_layer_lane v453_2 = v451_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v453_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v454_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v454_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v451_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v451_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v457_1 = v451_1 + v454_1 * s[16] - v256_1;
        const custom_layer_lane v457_2 = v451_2 + v454_2 * s[17] - v269;
        const custom_layer_lane v442_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v442_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v462_1 = custom_layer_select_lt(custom_layer_set(0.0f), v457_1, v442_1, v451_1);
        custom_layer_store(t + 6 * TILE + k, v462_1);
        const custom_layer_lane v462_2 = custom_layer_select_lt(custom_layer_set(0.0f), v457_2, v442_2, v451_2);
        custom_layer_store(t + 7 * TILE + k, v462_2);
        const custom_layer_lane v443_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v443_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v463_1 = custom_layer_select_lt(custom_layer_set(0.0f), v457_1, v451_1, v443_1);
        custom_layer_store(t + 14 * TILE + k, v463_1);
        const custom_layer_lane v463_2 = custom_layer_select_lt(custom_layer_set(0.0f), v457_2, v451_2, v443_2);
        custom_layer_store(t + 15 * TILE + k, v463_2);
        const custom_layer_lane v465_1 = v451_1 - v457_1 / ((1.0f - v454_1 * v454_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v465_1);
        const custom_layer_lane v465_2 = v451_2 - v457_2 / ((1.0f - v454_2 * v454_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v465_2);
        const custom_layer_lane v466_1 = custom_layer_select_le(v462_1, v465_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v466_1);
        const custom_layer_lane v466_2 = custom_layer_select_le(v462_2, v465_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v466_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v465_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v463_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v465_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v463_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v467_1 = custom_layer_select_le(v465_1, v463_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v467_2 = custom_layer_select_le(v465_2, v463_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v466_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v466_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v462_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v462_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v471_1 = custom_layer_select_eq(v466_1 * v467_1, custom_layer_set(0.0f), (v462_1 + v463_1) * 0.5f, v465_1);
        custom_layer_store(t + 4 * TILE + k, v471_1);
        const custom_layer_lane v471_2 = custom_layer_select_eq(v466_2 * v467_2, custom_layer_set(0.0f), (v462_2 + v463_2) * 0.5f, v465_2);
        custom_layer_store(t + 5 * TILE + k, v471_2);
        const custom_layer_lane v473_1 = v471_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v473_1);
        const custom_layer_lane v473_2 = v471_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v473_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v474_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v474_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v471_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v471_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v477_1 = v471_1 + v474_1 * s[16] - v256_1;
        const custom_layer_lane v477_2 = v471_2 + v474_2 * s[17] - v269;
        const custom_layer_lane v462_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v462_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v482_1 = custom_layer_select_lt(custom_layer_set(0.0f), v477_1, v462_1, v471_1);
        custom_layer_store(t + 8 * TILE + k, v482_1);
        const custom_layer_lane v482_2 = custom_layer_select_lt(custom_layer_set(0.0f), v477_2, v462_2, v471_2);
        custom_layer_store(t + 9 * TILE + k, v482_2);
        const custom_layer_lane v463_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v463_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v483_1 = custom_layer_select_lt(custom_layer_set(0.0f), v477_1, v471_1, v463_1);
        custom_layer_store(t + 12 * TILE + k, v483_1);
        const custom_layer_lane v483_2 = custom_layer_select_lt(custom_layer_set(0.0f), v477_2, v471_2, v463_2);
        custom_layer_store(t + 13 * TILE + k, v483_2);
        const custom_layer_lane v485_1 = v471_1 - v477_1 / ((1.0f - v474_1 * v474_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v485_1);
        const custom_layer_lane v485_2 = v471_2 - v477_2 / ((1.0f - v474_2 * v474_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v485_2);
        const custom_layer_lane v486_1 = custom_layer_select_le(v482_1, v485_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v486_1);
        const custom_layer_lane v486_2 = custom_layer_select_le(v482_2, v485_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v486_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v485_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v483_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v485_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v483_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v487_1 = custom_layer_select_le(v485_1, v483_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v487_2 = custom_layer_select_le(v485_2, v483_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v486_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v486_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v482_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v482_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v491_1 = custom_layer_select_eq(v486_1 * v487_1, custom_layer_set(0.0f), (v482_1 + v483_1) * 0.5f, v485_1);
        custom_layer_store(t + 4 * TILE + k, v491_1);
        const custom_layer_lane v491_2 = custom_layer_select_eq(v486_2 * v487_2, custom_layer_set(0.0f), (v482_2 + v483_2) * 0.5f, v485_2);
        custom_layer_store(t + 5 * TILE + k, v491_2);
        const custom_layer_lane v493_1 = v491_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 6 * TILE + k, v493_1);
        const custom_layer_lane v493_2 = v491_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 7 * TILE + k, v493_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v494_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v494_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v491_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v491_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v256_1 = custom_layer_load(t + k);
        const custom_layer_lane v269 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v497_1 = v491_1 + v494_1 * s[16] - v256_1;
        const custom_layer_lane v497_2 = v491_2 + v494_2 * s[17] - v269;
        const custom_layer_lane v482_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v482_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v502_1 = custom_layer_select_lt(custom_layer_set(0.0f), v497_1, v482_1, v491_1);
        custom_layer_store(t + 6 * TILE + k, v502_1);
        const custom_layer_lane v502_2 = custom_layer_select_lt(custom_layer_set(0.0f), v497_2, v482_2, v491_2);
        custom_layer_store(t + 7 * TILE + k, v502_2);
        const custom_layer_lane v483_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v483_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v503_1 = custom_layer_select_lt(custom_layer_set(0.0f), v497_1, v491_1, v483_1);
        custom_layer_store(t + 14 * TILE + k, v503_1);
        const custom_layer_lane v503_2 = custom_layer_select_lt(custom_layer_set(0.0f), v497_2, v491_2, v483_2);
        custom_layer_store(t + 15 * TILE + k, v503_2);
        const custom_layer_lane v505_1 = v491_1 - v497_1 / ((1.0f - v494_1 * v494_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v505_1);
        const custom_layer_lane v505_2 = v491_2 - v497_2 / ((1.0f - v494_2 * v494_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v505_2);
        const custom_layer_lane v506_1 = custom_layer_select_le(v502_1, v505_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v506_1);
        const custom_layer_lane v506_2 = custom_layer_select_le(v502_2, v505_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v506_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v505_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v503_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v505_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v503_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v507_1 = custom_layer_select_le(v505_1, v503_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v507_2 = custom_layer_select_le(v505_2, v503_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v506_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v506_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v502_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v502_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v511_1 = custom_layer_select_eq(v506_1 * v507_1, custom_layer_set(0.0f), (v502_1 + v503_1) * 0.5f, v505_1);
        custom_layer_store(t + k, v511_1);
        const custom_layer_lane v511_2 = custom_layer_select_eq(v506_2 * v507_2, custom_layer_set(0.0f), (v502_2 + v503_2) * 0.5f, v505_2);
        custom_layer_store(t + 1 * TILE + k, v511_2);
    }

    /* layer 4: coupling, inverse */
    custom_layer_matvec(t + 2 * TILE, flow_4_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (18 + e) * TILE + k, custom_layer_load(t + (2 + e) * TILE + k) + custom_layer_set(flow_4_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 2 * TILE, t + 18 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (34 + e) * TILE + k, custom_layer_load(t + (18 + e) * TILE + k) * custom_layer_load(t + (2 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_4_net_2_weight, 16, 1, t + 34 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v516_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v516_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v517_1 = v516_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v517_1);
        const custom_layer_lane v517_2 = v516_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v517_2);
        const custom_layer_lane v518 = v517_1 * s[15];
        custom_layer_store(t + 6 * TILE + k, v518);
    }
    custom_layer_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v519 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v521 = -(v519 * s[14]);
        custom_layer_store(t + 3 * TILE + k, v521);
    }
    custom_layer_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v511_1 = custom_layer_load(t + k);
        const custom_layer_lane v522 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v517_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = v511_1 * v522 - v517_2;
        custom_layer_store(t + 3 * TILE + k, v524);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v525_1 = v524 - s[8];
        custom_layer_store(t + 6 * TILE + k, v525_1);
        const custom_layer_lane v525_2 = v511_2 - s[9];
        custom_layer_store(t + 7 * TILE + k, v525_2);
        const custom_layer_lane v526_1 = v524 + s[8];
        custom_layer_store(t + 8 * TILE + k, v526_1);
        const custom_layer_lane v526_2 = v511_2 + s[9];
        custom_layer_store(t + 9 * TILE + k, v526_2);
        const custom_layer_lane v528_1 = v524 * s[10] + flow_3_c[0];
        custom_layer_store(t + 10 * TILE + k, v528_1);
        const custom_layer_lane v528_2 = v511_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 11 * TILE + k, v528_2);
    }

    /* layer 3: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v529_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v529_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v532_1 = v524 + v529_1 * s[8] - v524;
        const custom_layer_lane v532_2 = v511_2 + v529_2 * s[9] - v511_2;
        const custom_layer_lane v525_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v525_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v537_1 = custom_layer_select_lt(custom_layer_set(0.0f), v532_1, v525_1, v524);
        custom_layer_store(t + 10 * TILE + k, v537_1);
        const custom_layer_lane v537_2 = custom_layer_select_lt(custom_layer_set(0.0f), v532_2, v525_2, v511_2);
        custom_layer_store(t + 11 * TILE + k, v537_2);
        const custom_layer_lane v526_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v526_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v538_1 = custom_layer_select_lt(custom_layer_set(0.0f), v532_1, v524, v526_1);
        custom_layer_store(t + 12 * TILE + k, v538_1);
        const custom_layer_lane v538_2 = custom_layer_select_lt(custom_layer_set(0.0f), v532_2, v511_2, v526_2);
        custom_layer_store(t + 13 * TILE + k, v538_2);
        const custom_layer_lane v540_1 = v524 - v532_1 / ((1.0f - v529_1 * v529_1) * s[12] + 1.0f);
        custom_layer_store(t + 14 * TILE + k, v540_1);
        const custom_layer_lane v540_2 = v511_2 - v532_2 / ((1.0f - v529_2 * v529_2) * s[13] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v540_2);
        const custom_layer_lane v541_1 = custom_layer_select_le(v537_1, v540_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 16 * TILE + k, v541_1);
        const custom_layer_lane v541_2 = custom_layer_select_le(v537_2, v540_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v541_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v540_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v538_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v540_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v538_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v542_1 = custom_layer_select_le(v540_1, v538_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v542_2 = custom_layer_select_le(v540_2, v538_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v541_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v541_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v537_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v537_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v546_1 = custom_layer_select_eq(v541_1 * v542_1, custom_layer_set(0.0f), (v537_1 + v538_1) * 0.5f, v540_1);
        custom_layer_store(t + 4 * TILE + k, v546_1);
        const custom_layer_lane v546_2 = custom_layer_select_eq(v541_2 * v542_2, custom_layer_set(0.0f), (v537_2 + v538_2) * 0.5f, v540_2);
        custom_layer_store(t + 5 * TILE + k, v546_2);
        const custom_layer_lane v548_1 = v546_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v548_1);
        const custom_layer_lane v548_2 = v546_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v548_2);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v549_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v549_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v546_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v546_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v552_1 = v546_1 + v549_1 * s[8] - v524;
        const custom_layer_lane v552_2 = v546_2 + v549_2 * s[9] - v511_2;
        const custom_layer_lane v537_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v537_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v557_1 = custom_layer_select_lt(custom_layer_set(0.0f), v552_1, v537_1, v546_1);
        custom_layer_store(t + 6 * TILE + k, v557_1);
        const custom_layer_lane v557_2 = custom_layer_select_lt(custom_layer_set(0.0f), v552_2, v537_2, v546_2);
        custom_layer_store(t + 7 * TILE + k, v557_2);
        const custom_layer_lane v538_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v538_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v558_1 = custom_layer_select_lt(custom_layer_set(0.0f), v552_1, v546_1, v538_1);
        custom_layer_store(t + 14 * TILE + k, v558_1);
        const custom_layer_lane v558_2 = custom_layer_select_lt(custom_layer_set(0.0f), v552_2, v546_2, v538_2);
        custom_layer_store(t + 15 * TILE + k, v558_2);
        const custom_layer_lane v560_1 = v546_1 - v552_1 / ((1.0f - v549_1 * v549_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v560_1);
        const custom_layer_lane v560_2 = v546_2 - v552_2 / ((1.0f - v549_2 * v549_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v560_2);
        const custom_layer_lane v561_1 = custom_layer_select_le(v557_1, v560_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v561_1);
        const custom_layer_lane v561_2 = custom_layer_select_le(v557_2, v560_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v561_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v560_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v558_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v560_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v558_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v562_1 = custom_layer_select_le(v560_1, v558_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v562_2 = custom_layer_select_le(v560_2, v558_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v561_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v561_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v557_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v557_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v566_1 = custom_layer_select_eq(v561_1 * v562_1, custom_layer_set(0.0f), (v557_1 + v558_1) * 0.5f, v560_1);
        custom_layer_store(t + 4 * TILE + k, v566_1);
        const custom_layer_lane v566_2 = custom_layer_select_eq(v561_2 * v562_2, custom_layer_set(0.0f), (v557_2 + v558_2) * 0.5f, v560_2);
        custom_layer_store(t + 5 * TILE + k, v566_2);
        const custom_layer_lane v568_1 = v566_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v568_1);
        const custom_layer_lane v568_2 = v566_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v568_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v569_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v569_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v566_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v566_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v572_1 = v566_1 + v569_1 * s[8] - v524;
        const custom_layer_lane v572_2 = v566_2 + v569_2 * s[9] - v511_2;
        const custom_layer_lane v557_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v557_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v577_1 = custom_layer_select_lt(custom_layer_set(0.0f), v572_1, v557_1, v566_1);
        custom_layer_store(t + 8 * TILE + k, v577_1);
        const custom_layer_lane v577_2 = custom_layer_select_lt(custom_layer_set(0.0f), v572_2, v557_2, v566_2);
        custom_layer_store(t + 9 * TILE + k, v577_2);
        const custom_layer_lane v558_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v558_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v578_1 = custom_layer_select_lt(custom_layer_set(0.0f), v572_1, v566_1, v558_1);
        custom_layer_store(t + 12 * TILE + k, v578_1);
        const custom_layer_lane v578_2 = custom_layer_select_lt(custom_layer_set(0.0f), v572_2, v566_2, v558_2);
        custom_layer_store(t + 13 * TILE + k, v578_2);
        const custom_layer_lane v580_1 = v566_1 - v572_1 / ((1.0f - v569_1 * v569_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v580_1);
        const custom_layer_lane v580_2 = v566_2 - v572_2 / ((1.0f - v569_2 * v569_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v580_2);
        const custom_layer_lane v581_1 = custom_layer_select_le(v577_1, v580_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v581_1);
        const custom_layer_lane v581_2 = custom_layer_select_le(v577_2, v580_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v581_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v580_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v578_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v580_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v578_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v582_1 = custom_layer_select_le(v580_1, v578_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v582_2 = custom_layer_select_le(v580_2, v578_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v581_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v581_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v577_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v577_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v586_1 = custom_layer_select_eq(v581_1 * v582_1, custom_layer_set(0.0f), (v577_1 + v578_1) * 0.5f, v580_1);
        custom_layer_store(t + 4 * TILE + k, v586_1);
        const custom_layer_lane v586_2 = custom_layer_select_eq(v581_2 * v582_2, custom_layer_set(0.0f), (v577_2 + v578_2) * 0.5f, v580_2);
        custom_layer_store(t + 5 * TILE + k, v586_2);
        const custom_layer_lane v588_1 = v586_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v588_1);
        const custom_layer_lane v588_2 = v586_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v588_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v589_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v589_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v586_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v586_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v592_1 = v586_1 + v589_1 * s[8] - v524;
        const custom_layer_lane v592_2 = v586_2 + v589_2 * s[9] - v511_2;
        const custom_layer_lane v577_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v577_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v597_1 = custom_layer_select_lt(custom_layer_set(0.0f), v592_1, v577_1, v586_1);
        custom_layer_store(t + 6 * TILE + k, v597_1);
        const custom_layer_lane v597_2 = custom_layer_select_lt(custom_layer_set(0.0f), v592_2, v577_2, v586_2);
        custom_layer_store(t + 7 * TILE + k, v597_2);
        const custom_layer_lane v578_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v578_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v598_1 = custom_layer_select_lt(custom_layer_set(0.0f), v592_1, v586_1, v578_1);
        custom_layer_store(t + 14 * TILE + k, v598_1);
        const custom_layer_lane v598_2 = custom_layer_select_lt(custom_layer_set(0.0f), v592_2, v586_2, v578_2);
        custom_layer_store(t + 15 * TILE + k, v598_2);
        const custom_layer_lane v600_1 = v586_1 - v592_1 / ((1.0f - v589_1 * v589_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v600_1);
        const custom_layer_lane v600_2 = v586_2 - v592_2 / ((1.0f - v589_2 * v589_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v600_2);
        const custom_layer_lane v601_1 = custom_layer_select_le(v597_1, v600_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v601_1);
        const custom_layer_lane v601_2 = custom_layer_select_le(v597_2, v600_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v601_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v600_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v598_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v600_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v598_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v602_1 = custom_layer_select_le(v600_1, v598_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v602_2 = custom_layer_select_le(v600_2, v598_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v601_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v601_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v597_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v597_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v606_1 = custom_layer_select_eq(v601_1 * v602_1, custom_layer_set(0.0f), (v597_1 + v598_1) * 0.5f, v600_1);
        custom_layer_store(t + 4 * TILE + k, v606_1);
        const custom_layer_lane v606_2 = custom_layer_select_eq(v601_2 * v602_2, custom_layer_set(0.0f), (v597_2 + v598_2) * 0.5f, v600_2);
        custom_layer_store(t + 5 * TILE + k, v606_2);
        const custom_layer_lane v608_1 = v606_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v608_1);
        const custom_layer_lane v608_2 = v606_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v608_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v609_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v609_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v606_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v606_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v612_1 = v606_1 + v609_1 * s[8] - v524;
        const custom_layer_lane v612_2 = v606_2 + v609_2 * s[9] - v511_2;
        const custom_layer_lane v597_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v597_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v617_1 = custom_layer_select_lt(custom_layer_set(0.0f), v612_1, v597_1, v606_1);
        custom_layer_store(t + 8 * TILE + k, v617_1);
        const custom_layer_lane v617_2 = custom_layer_select_lt(custom_layer_set(0.0f), v612_2, v597_2, v606_2);
        custom_layer_store(t + 9 * TILE + k, v617_2);
        const custom_layer_lane v598_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v598_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v618_1 = custom_layer_select_lt(custom_layer_set(0.0f), v612_1, v606_1, v598_1);
        custom_layer_store(t + 12 * TILE + k, v618_1);
        const custom_layer_lane v618_2 = custom_layer_select_lt(custom_layer_set(0.0f), v612_2, v606_2, v598_2);
        custom_layer_store(t + 13 * TILE + k, v618_2);
        const custom_layer_lane v620_1 = v606_1 - v612_1 / ((1.0f - v609_1 * v609_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v620_1);
        const custom_layer_lane v620_2 = v606_2 - v612_2 / ((1.0f - v609_2 * v609_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v620_2);
        const custom_layer_lane v621_1 = custom_layer_select_le(v617_1, v620_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v621_1);
        const custom_layer_lane v621_2 = custom_layer_select_le(v617_2, v620_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v621_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v620_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v618_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v620_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v618_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v622_1 = custom_layer_select_le(v620_1, v618_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v622_2 = custom_layer_select_le(v620_2, v618_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v621_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v621_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v617_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v617_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v626_1 = custom_layer_select_eq(v621_1 * v622_1, custom_layer_set(0.0f), (v617_1 + v618_1) * 0.5f, v620_1);
        custom_layer_store(t + 4 * TILE + k, v626_1);
        const custom_layer_lane v626_2 = custom_layer_select_eq(v621_2 * v622_2, custom_layer_set(0.0f), (v617_2 + v618_2) * 0.5f, v620_2);
        custom_layer_store(t + 5 * TILE + k, v626_2);
        const custom_layer_lane v628_1 = v626_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v628_1);
        const custom_layer_lane v628_2 = v626_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v628_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v629_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v629_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v626_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v626_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v632_1 = v626_1 + v629_1 * s[8] - v524;
        const custom_layer_lane v632_2 = v626_2 + v629_2 * s[9] - v511_2;
        const custom_layer_lane v617_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v617_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v637_1 = custom_layer_select_lt(custom_layer_set(0.0f), v632_1, v617_1, v626_1);
        custom_layer_store(t + 6 * TILE + k, v637_1);
        const custom_layer_lane v637_2 = custom_layer_select_lt(custom_layer_set(0.0f), v632_2, v617_2, v626_2);
        custom_layer_store(t + 7 * TILE + k, v637_2);
        const custom_layer_lane v618_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v618_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v638_1 = custom_layer_select_lt(custom_layer_set(0.0f), v632_1, v626_1, v618_1);
        custom_layer_store(t + 14 * TILE + k, v638_1);
        const custom_layer_lane v638_2 = custom_layer_select_lt(custom_layer_set(0.0f), v632_2, v626_2, v618_2);
        custom_layer_store(t + 15 * TILE + k, v638_2);
        const custom_layer_lane v640_1 = v626_1 - v632_1 / ((1.0f - v629_1 * v629_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v640_1);
        const custom_layer_lane v640_2 = v626_2 - v632_2 / ((1.0f - v629_2 * v629_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v640_2);
        const custom_layer_lane v641_1 = custom_layer_select_le(v637_1, v640_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v641_1);
        const custom_layer_lane v641_2 = custom_layer_select_le(v637_2, v640_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v641_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v640_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v638_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v640_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v638_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v642_1 = custom_layer_select_le(v640_1, v638_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v642_2 = custom_layer_select_le(v640_2, v638_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v641_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v641_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v637_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v637_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v646_1 = custom_layer_select_eq(v641_1 * v642_1, custom_layer_set(0.0f), (v637_1 + v638_1) * 0.5f, v640_1);
        custom_layer_store(t + 4 * TILE + k, v646_1);
        const custom_layer_lane v646_2 = custom_layer_select_eq(v641_2 * v642_2, custom_layer_set(0.0f), (v637_2 + v638_2) * 0.5f, v640_2);
        custom_layer_store(t + 5 * TILE + k, v646_2);
        const custom_layer_lane v648_1 = v646_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v648_1);
        const custom_layer_lane v648_2 = v646_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v648_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v649_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v649_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v646_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v646_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v652_1 = v646_1 + v649_1 * s[8] - v524;
        const custom_layer_lane v652_2 = v646_2 + v649_2 * s[9] - v511_2;
        const custom_layer_lane v637_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v637_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v657_1 = custom_layer_select_lt(custom_layer_set(0.0f), v652_1, v637_1, v646_1);
        custom_layer_store(t + 8 * TILE + k, v657_1);
        const custom_layer_lane v657_2 = custom_layer_select_lt(custom_layer_set(0.0f), v652_2, v637_2, v646_2);
        custom_layer_store(t + 9 * TILE + k, v657_2);
        const custom_layer_lane v638_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v638_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v658_1 = custom_layer_select_lt(custom_layer_set(0.0f), v652_1, v646_1, v638_1);
        custom_layer_store(t + 12 * TILE + k, v658_1);
        const custom_layer_lane v658_2 = custom_layer_select_lt(custom_layer_set(0.0f), v652_2, v646_2, v638_2);
        custom_layer_store(t + 13 * TILE + k, v658_2);
        const custom_layer_lane v660_1 = v646_1 - v652_1 / ((1.0f - v649_1 * v649_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v660_1);
        const custom_layer_lane v660_2 = v646_2 - v652_2 / ((1.0f - v649_2 * v649_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v660_2);
        const custom_layer_lane v661_1 = custom_layer_select_le(v657_1, v660_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v661_1);
        const custom_layer_lane v661_2 = custom_layer_select_le(v657_2, v660_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v661_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v660_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v658_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v660_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v658_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v662_1 = custom_layer_select_le(v660_1, v658_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v662_2 = custom_layer_select_le(v660_2, v658_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v661_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v661_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v657_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v657_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v666_1 = custom_layer_select_eq(v661_1 * v662_1, custom_layer_set(0.0f), (v657_1 + v658_1) * 0.5f, v660_1);
        custom_layer_store(t + 4 * TILE + k, v666_1);
        const custom_layer_lane v666_2 = custom_layer_select_eq(v661_2 * v662_2, custom_layer_set(0.0f), (v657_2 + v658_2) * 0.5f, v660_2);
        custom_layer_store(t + 5 * TILE + k, v666_2);
        const custom_layer_lane v668_1 = v666_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v668_1);
        const custom_layer_lane v668_2 = v666_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v668_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v669_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v669_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v666_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v666_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v672_1 = v666_1 + v669_1 * s[8] - v524;
        const custom_layer_lane v672_2 = v666_2 + v669_2 * s[9] - v511_2;
        const custom_layer_lane v657_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v657_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v677_1 = custom_layer_select_lt(custom_layer_set(0.0f), v672_1, v657_1, v666_1);
        custom_layer_store(t + 6 * TILE + k, v677_1);
        const custom_layer_lane v677_2 = custom_layer_select_lt(custom_layer_set(0.0f), v672_2, v657_2, v666_2);
        custom_layer_store(t + 7 * TILE + k, v677_2);
        const custom_layer_lane v658_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v658_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v678_1 = custom_layer_select_lt(custom_layer_set(0.0f), v672_1, v666_1, v658_1);
        custom_layer_store(t + 14 * TILE + k, v678_1);
        const custom_layer_lane v678_2 = custom_layer_select_lt(custom_layer_set(0.0f), v672_2, v666_2, v658_2);
        custom_layer_store(t + 15 * TILE + k, v678_2);
        const custom_layer_lane v680_1 = v666_1 - v672_1 / ((1.0f - v669_1 * v669_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v680_1);
        const custom_layer_lane v680_2 = v666_2 - v672_2 / ((1.0f - v669_2 * v669_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v680_2);
        const custom_layer_lane v681_1 = custom_layer_select_le(v677_1, v680_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v681_1);
        const custom_layer_lane v681_2 = custom_layer_select_le(v677_2, v680_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v681_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v680_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v678_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v680_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v678_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v682_1 = custom_layer_select_le(v680_1, v678_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v682_2 = custom_layer_select_le(v680_2, v678_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v681_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v681_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v677_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v677_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v686_1 = custom_layer_select_eq(v681_1 * v682_1, custom_layer_set(0.0f), (v677_1 + v678_1) * 0.5f, v680_1);
        custom_layer_store(t + 4 * TILE + k, v686_1);
        const custom_layer_lane v686_2 = custom_layer_select_eq(v681_2 * v682_2, custom_layer_set(0.0f), (v677_2 + v678_2) * 0.5f, v680_2);
        custom_layer_store(t + 5 * TILE + k, v686_2);
        const custom_layer_lane v688_1 = v686_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v688_1);
        const custom_layer_lane v688_2 = v686_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v688_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v689_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v689_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v686_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v686_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v692_1 = v686_1 + v689_1 * s[8] - v524;
        const custom_layer_lane v692_2 = v686_2 + v689_2 * s[9] - v511_2;
        const custom_layer_lane v677_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v677_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v697_1 = custom_layer_select_lt(custom_layer_set(0.0f), v692_1, v677_1, v686_1);
        custom_layer_store(t + 8 * TILE + k, v697_1);
        const custom_layer_lane v697_2 = custom_layer_select_lt(custom_layer_set(0.0f), v692_2, v677_2, v686_2);
        custom_layer_store(t + 9 * TILE + k, v697_2);
        const custom_layer_lane v678_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v678_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v698_1 = custom_layer_select_lt(custom_layer_set(0.0f), v692_1, v686_1, v678_1);
        custom_layer_store(t + 12 * TILE + k, v698_1);
        const custom_layer_lane v698_2 = custom_layer_select_lt(custom_layer_set(0.0f), v692_2, v686_2, v678_2);
        custom_layer_store(t + 13 * TILE + k, v698_2);
        const custom_layer_lane v700_1 = v686_1 - v692_1 / ((1.0f - v689_1 * v689_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v700_1);
        const custom_layer_lane v700_2 = v686_2 - v692_2 / ((1.0f - v689_2 * v689_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v700_2);
        const custom_layer_lane v701_1 = custom_layer_select_le(v697_1, v700_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v701_1);
        const custom_layer_lane v701_2 = custom_layer_select_le(v697_2, v700_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v701_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v700_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v698_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v700_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v698_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v702_1 = custom_layer_select_le(v700_1, v698_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v702_2 = custom_layer_select_le(v700_2, v698_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v701_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v701_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v697_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v697_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v706_1 = custom_layer_select_eq(v701_1 * v702_1, custom_layer_set(0.0f), (v697_1 + v698_1) * 0.5f, v700_1);
        custom_layer_store(t + 4 * TILE + k, v706_1);
        const custom_layer_lane v706_2 = custom_layer_select_eq(v701_2 * v702_2, custom_layer_set(0.0f), (v697_2 + v698_2) * 0.5f, v700_2);
        custom_layer_store(t + 5 * TILE + k, v706_2);
        const custom_layer_lane v708_1 = v706_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v708_1);
        const custom_layer_lane v708_2 = v706_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v708_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v709_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v709_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v706_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v706_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v712_1 = v706_1 + v709_1 * s[8] - v524;
        const custom_layer_lane v712_2 = v706_2 + v709_2 * s[9] - v511_2;
        const custom_layer_lane v697_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v697_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v717_1 = custom_layer_select_lt(custom_layer_set(0.0f), v712_1, v697_1, v706_1);
        custom_layer_store(t + 6 * TILE + k, v717_1);
        const custom_layer_lane v717_2 = custom_layer_select_lt(custom_layer_set(0.0f), v712_2, v697_2, v706_2);
        custom_layer_store(t + 7 * TILE + k, v717_2);
        const custom_layer_lane v698_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v698_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v718_1 = custom_layer_select_lt(custom_layer_set(0.0f), v712_1, v706_1, v698_1);
        custom_layer_store(t + 14 * TILE + k, v718_1);
        const custom_layer_lane v718_2 = custom_layer_select_lt(custom_layer_set(0.0f), v712_2, v706_2, v698_2);
        custom_layer_store(t + 15 * TILE + k, v718_2);
        const custom_layer_lane v720_1 = v706_1 - v712_1 / ((1.0f - v709_1 * v709_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v720_1);
        const custom_layer_lane v720_2 = v706_2 - v712_2 / ((1.0f - v709_2 * v709_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v720_2);
        const custom_layer_lane v721_1 = custom_layer_select_le(v717_1, v720_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v721_1);
        const custom_layer_lane v721_2 = custom_layer_select_le(v717_2, v720_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v721_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v720_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v718_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v720_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v718_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v722_1 = custom_layer_select_le(v720_1, v718_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v722_2 = custom_layer_select_le(v720_2, v718_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v721_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v721_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v717_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v717_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v726_1 = custom_layer_select_eq(v721_1 * v722_1, custom_layer_set(0.0f), (v717_1 + v718_1) * 0.5f, v720_1);
        custom_layer_store(t + 4 * TILE + k, v726_1);
        const custom_layer_lane v726_2 = custom_layer_select_eq(v721_2 * v722_2, custom_layer_set(0.0f), (v717_2 + v718_2) * 0.5f, v720_2);
        custom_layer_store(t + 5 * TILE + k, v726_2);
        const custom_layer_lane v728_1 = v726_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 8 * TILE + k, v728_1);
        const custom_layer_lane v728_2 = v726_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 9 * TILE + k, v728_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v729_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v729_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v726_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v726_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v732_1 = v726_1 + v729_1 * s[8] - v524;
        const custom_layer_lane v732_2 = v726_2 + v729_2 * s[9] - v511_2;
        const custom_layer_lane v717_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v717_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v737_1 = custom_layer_select_lt(custom_layer_set(0.0f), v732_1, v717_1, v726_1);
        custom_layer_store(t + 8 * TILE + k, v737_1);
        const custom_layer_lane v737_2 = custom_layer_select_lt(custom_layer_set(0.0f), v732_2, v717_2, v726_2);
        custom_layer_store(t + 9 * TILE + k, v737_2);
        const custom_layer_lane v718_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v718_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v738_1 = custom_layer_select_lt(custom_layer_set(0.0f), v732_1, v726_1, v718_1);
        custom_layer_store(t + 12 * TILE + k, v738_1);
        const custom_layer_lane v738_2 = custom_layer_select_lt(custom_layer_set(0.0f), v732_2, v726_2, v718_2);
        custom_layer_store(t + 13 * TILE + k, v738_2);
        const custom_layer_lane v740_1 = v726_1 - v732_1 / ((1.0f - v729_1 * v729_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v740_1);
        const custom_layer_lane v740_2 = v726_2 - v732_2 / ((1.0f - v729_2 * v729_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v740_2);
        const custom_layer_lane v741_1 = custom_layer_select_le(v737_1, v740_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v741_1);
        const custom_layer_lane v741_2 = custom_layer_select_le(v737_2, v740_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v741_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v740_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v738_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v740_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v738_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v742_1 = custom_layer_select_le(v740_1, v738_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v742_2 = custom_layer_select_le(v740_2, v738_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v741_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v741_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v737_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v737_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v746_1 = custom_layer_select_eq(v741_1 * v742_1, custom_layer_set(0.0f), (v737_1 + v738_1) * 0.5f, v740_1);
        custom_layer_store(t + 4 * TILE + k, v746_1);
        const custom_layer_lane v746_2 = custom_layer_select_eq(v741_2 * v742_2, custom_layer_set(0.0f), (v737_2 + v738_2) * 0.5f, v740_2);
        custom_layer_store(t + 5 * TILE + k, v746_2);
        const custom_layer_lane v748_1 = v746_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 6 * TILE + k, v748_1);
        const custom_layer_lane v748_2 = v746_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 7 * TILE + k, v748_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v749_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v749_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v746_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v746_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v524 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v511_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v752_1 = v746_1 + v749_1 * s[8] - v524;
        const custom_layer_lane v752_2 = v746_2 + v749_2 * s[9] - v511_2;
        const custom_layer_lane v737_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v737_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v757_1 = custom_layer_select_lt(custom_layer_set(0.0f), v752_1, v737_1, v746_1);
        custom_layer_store(t + 6 * TILE + k, v757_1);
        const custom_layer_lane v757_2 = custom_layer_select_lt(custom_layer_set(0.0f), v752_2, v737_2, v746_2);
        custom_layer_store(t + 7 * TILE + k, v757_2);
        const custom_layer_lane v738_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v738_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v758_1 = custom_layer_select_lt(custom_layer_set(0.0f), v752_1, v746_1, v738_1);
        custom_layer_store(t + 14 * TILE + k, v758_1);
        const custom_layer_lane v758_2 = custom_layer_select_lt(custom_layer_set(0.0f), v752_2, v746_2, v738_2);
        custom_layer_store(t + 15 * TILE + k, v758_2);
        const custom_layer_lane v760_1 = v746_1 - v752_1 / ((1.0f - v749_1 * v749_1) * s[12] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v760_1);
        const custom_layer_lane v760_2 = v746_2 - v752_2 / ((1.0f - v749_2 * v749_2) * s[13] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v760_2);
        const custom_layer_lane v761_1 = custom_layer_select_le(v757_1, v760_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v761_1);
        const custom_layer_lane v761_2 = custom_layer_select_le(v757_2, v760_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v761_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v760_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v758_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v760_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v758_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v762_1 = custom_layer_select_le(v760_1, v758_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v762_2 = custom_layer_select_le(v760_2, v758_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v761_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v761_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v757_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v757_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_select_eq(v761_1 * v762_1, custom_layer_set(0.0f), (v757_1 + v758_1) * 0.5f, v760_1);
        custom_layer_store(t + k, v766_1);
        const custom_layer_lane v766_2 = custom_layer_select_eq(v761_2 * v762_2, custom_layer_set(0.0f), (v757_2 + v758_2) * 0.5f, v760_2);
        custom_layer_store(t + 1 * TILE + k, v766_2);
    }

    /* layer 2: coupling, inverse */
    custom_layer_matvec(t + 2 * TILE, flow_2_net_1_weight, 1, 1, t, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (18 + e) * TILE + k, custom_layer_load(t + (2 + e) * TILE + k) + custom_layer_set(flow_2_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 2 * TILE, t + 18 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (34 + e) * TILE + k, custom_layer_load(t + (18 + e) * TILE + k) * custom_layer_load(t + (2 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_2_net_2_weight, 16, 1, t + 34 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v771_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v771_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v772_1 = v771_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v772_1);
        const custom_layer_lane v772_2 = v771_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v772_2);
        const custom_layer_lane v773 = v772_1 * s[7];
        custom_layer_store(t + 6 * TILE + k, v773);
    }
    custom_layer_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v774 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v776 = -(v774 * s[6]);
        custom_layer_store(t + 3 * TILE + k, v776);
    }
    custom_layer_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v766_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v777 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v772_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v779 = v766_2 * v777 - v772_2;
        custom_layer_store(t + 3 * TILE + k, v779);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v780_1 = v766_1 - s[0];
        custom_layer_store(t + 6 * TILE + k, v780_1);
        const custom_layer_lane v780_2 = v779 - s[1];
        custom_layer_store(t + 7 * TILE + k, v780_2);
        const custom_layer_lane v781_1 = v766_1 + s[0];
        custom_layer_store(t + 8 * TILE + k, v781_1);
        const custom_layer_lane v781_2 = v779 + s[1];
        custom_layer_store(t + 9 * TILE + k, v781_2);
        const custom_layer_lane v783_1 = v766_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 10 * TILE + k, v783_1);
        const custom_layer_lane v783_2 = v779 * s[3] + flow_1_c[1];
        custom_layer_store(t + 11 * TILE + k, v783_2);
    }

    /* layer 1: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v784_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v784_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v787_1 = v766_1 + v784_1 * s[0] - v766_1;
        const custom_layer_lane v787_2 = v779 + v784_2 * s[1] - v779;
        const custom_layer_lane v780_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v780_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v792_1 = custom_layer_select_lt(custom_layer_set(0.0f), v787_1, v780_1, v766_1);
        custom_layer_store(t + 10 * TILE + k, v792_1);
        const custom_layer_lane v792_2 = custom_layer_select_lt(custom_layer_set(0.0f), v787_2, v780_2, v779);
        custom_layer_store(t + 11 * TILE + k, v792_2);
        const custom_layer_lane v781_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v781_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v793_1 = custom_layer_select_lt(custom_layer_set(0.0f), v787_1, v766_1, v781_1);
        custom_layer_store(t + 12 * TILE + k, v793_1);
        const custom_layer_lane v793_2 = custom_layer_select_lt(custom_layer_set(0.0f), v787_2, v779, v781_2);
        custom_layer_store(t + 13 * TILE + k, v793_2);
        const custom_layer_lane v795_1 = v766_1 - v787_1 / ((1.0f - v784_1 * v784_1) * s[4] + 1.0f);
        custom_layer_store(t + 14 * TILE + k, v795_1);
        const custom_layer_lane v795_2 = v779 - v787_2 / ((1.0f - v784_2 * v784_2) * s[5] + 1.0f);
        custom_layer_store(t + 15 * TILE + k, v795_2);
        const custom_layer_lane v796_1 = custom_layer_select_le(v792_1, v795_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 16 * TILE + k, v796_1);
        const custom_layer_lane v796_2 = custom_layer_select_le(v792_2, v795_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 17 * TILE + k, v796_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v795_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v793_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v795_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v793_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v797_1 = custom_layer_select_le(v795_1, v793_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v797_2 = custom_layer_select_le(v795_2, v793_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v796_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v796_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v792_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v792_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v801_1 = custom_layer_select_eq(v796_1 * v797_1, custom_layer_set(0.0f), (v792_1 + v793_1) * 0.5f, v795_1);
        custom_layer_store(t + 4 * TILE + k, v801_1);
        const custom_layer_lane v801_2 = custom_layer_select_eq(v796_2 * v797_2, custom_layer_set(0.0f), (v792_2 + v793_2) * 0.5f, v795_2);
        custom_layer_store(t + 5 * TILE + k, v801_2);
        const custom_layer_lane v803_1 = v801_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v803_1);
        const custom_layer_lane v803_2 = v801_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v803_2);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v804_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v804_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v801_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v801_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v807_1 = v801_1 + v804_1 * s[0] - v766_1;
        const custom_layer_lane v807_2 = v801_2 + v804_2 * s[1] - v779;
        const custom_layer_lane v792_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v792_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v812_1 = custom_layer_select_lt(custom_layer_set(0.0f), v807_1, v792_1, v801_1);
        custom_layer_store(t + 6 * TILE + k, v812_1);
        const custom_layer_lane v812_2 = custom_layer_select_lt(custom_layer_set(0.0f), v807_2, v792_2, v801_2);
        custom_layer_store(t + 7 * TILE + k, v812_2);
        const custom_layer_lane v793_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v793_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v813_1 = custom_layer_select_lt(custom_layer_set(0.0f), v807_1, v801_1, v793_1);
        custom_layer_store(t + 14 * TILE + k, v813_1);
        const custom_layer_lane v813_2 = custom_layer_select_lt(custom_layer_set(0.0f), v807_2, v801_2, v793_2);
        custom_layer_store(t + 15 * TILE + k, v813_2);
        const custom_layer_lane v815_1 = v801_1 - v807_1 / ((1.0f - v804_1 * v804_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v815_1);
        const custom_layer_lane v815_2 = v801_2 - v807_2 / ((1.0f - v804_2 * v804_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v815_2);
        const custom_layer_lane v816_1 = custom_layer_select_le(v812_1, v815_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v816_1);
        const custom_layer_lane v816_2 = custom_layer_select_le(v812_2, v815_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v816_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v815_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v813_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v815_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v813_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v817_1 = custom_layer_select_le(v815_1, v813_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v817_2 = custom_layer_select_le(v815_2, v813_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v816_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v816_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v812_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v812_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v821_1 = custom_layer_select_eq(v816_1 * v817_1, custom_layer_set(0.0f), (v812_1 + v813_1) * 0.5f, v815_1);
        custom_layer_store(t + 4 * TILE + k, v821_1);
        const custom_layer_lane v821_2 = custom_layer_select_eq(v816_2 * v817_2, custom_layer_set(0.0f), (v812_2 + v813_2) * 0.5f, v815_2);
        custom_layer_store(t + 5 * TILE + k, v821_2);
        const custom_layer_lane v823_1 = v821_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 8 * TILE + k, v823_1);
        const custom_layer_lane v823_2 = v821_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 9 * TILE + k, v823_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v824_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v824_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v821_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v821_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v827_1 = v821_1 + v824_1 * s[0] - v766_1;
        const custom_layer_lane v827_2 = v821_2 + v824_2 * s[1] - v779;
        const custom_layer_lane v812_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v812_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v832_1 = custom_layer_select_lt(custom_layer_set(0.0f), v827_1, v812_1, v821_1);
        custom_layer_store(t + 8 * TILE + k, v832_1);
        const custom_layer_lane v832_2 = custom_layer_select_lt(custom_layer_set(0.0f), v827_2, v812_2, v821_2);
        custom_layer_store(t + 9 * TILE + k, v832_2);
        const custom_layer_lane v813_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v813_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v833_1 = custom_layer_select_lt(custom_layer_set(0.0f), v827_1, v821_1, v813_1);
        custom_layer_store(t + 12 * TILE + k, v833_1);
        const custom_layer_lane v833_2 = custom_layer_select_lt(custom_layer_set(0.0f), v827_2, v821_2, v813_2);
        custom_layer_store(t + 13 * TILE + k, v833_2);
        const custom_layer_lane v835_1 = v821_1 - v827_1 / ((1.0f - v824_1 * v824_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v835_1);
        const custom_layer_lane v835_2 = v821_2 - v827_2 / ((1.0f - v824_2 * v824_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v835_2);
        const custom_layer_lane v836_1 = custom_layer_select_le(v832_1, v835_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v836_1);
        const custom_layer_lane v836_2 = custom_layer_select_le(v832_2, v835_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v836_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v835_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v833_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v835_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v833_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v837_1 = custom_layer_select_le(v835_1, v833_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v837_2 = custom_layer_select_le(v835_2, v833_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v836_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v836_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v832_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v832_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v841_1 = custom_layer_select_eq(v836_1 * v837_1, custom_layer_set(0.0f), (v832_1 + v833_1) * 0.5f, v835_1);
        custom_layer_store(t + 4 * TILE + k, v841_1);
        const custom_layer_lane v841_2 = custom_layer_select_eq(v836_2 * v837_2, custom_layer_set(0.0f), (v832_2 + v833_2) * 0.5f, v835_2);
        custom_layer_store(t + 5 * TILE + k, v841_2);
        const custom_layer_lane v843_1 = v841_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v843_1);
        const custom_layer_lane v843_2 = v841_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v843_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v844_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v844_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v841_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v841_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v847_1 = v841_1 + v844_1 * s[0] - v766_1;
        const custom_layer_lane v847_2 = v841_2 + v844_2 * s[1] - v779;
        const custom_layer_lane v832_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v832_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v852_1 = custom_layer_select_lt(custom_layer_set(0.0f), v847_1, v832_1, v841_1);
        custom_layer_store(t + 6 * TILE + k, v852_1);
        const custom_layer_lane v852_2 = custom_layer_select_lt(custom_layer_set(0.0f), v847_2, v832_2, v841_2);
        custom_layer_store(t + 7 * TILE + k, v852_2);
        const custom_layer_lane v833_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v833_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v853_1 = custom_layer_select_lt(custom_layer_set(0.0f), v847_1, v841_1, v833_1);
        custom_layer_store(t + 14 * TILE + k, v853_1);
        const custom_layer_lane v853_2 = custom_layer_select_lt(custom_layer_set(0.0f), v847_2, v841_2, v833_2);
        custom_layer_store(t + 15 * TILE + k, v853_2);
        const custom_layer_lane v855_1 = v841_1 - v847_1 / ((1.0f - v844_1 * v844_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v855_1);
        const custom_layer_lane v855_2 = v841_2 - v847_2 / ((1.0f - v844_2 * v844_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v855_2);
        const custom_layer_lane v856_1 = custom_layer_select_le(v852_1, v855_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v856_1);
        const custom_layer_lane v856_2 = custom_layer_select_le(v852_2, v855_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v856_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v855_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v853_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v855_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v853_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v857_1 = custom_layer_select_le(v855_1, v853_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v857_2 = custom_layer_select_le(v855_2, v853_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v856_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v856_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v852_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v852_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v861_1 = custom_layer_select_eq(v856_1 * v857_1, custom_layer_set(0.0f), (v852_1 + v853_1) * 0.5f, v855_1);
        custom_layer_store(t + 4 * TILE + k, v861_1);
        const custom_layer_lane v861_2 = custom_layer_select_eq(v856_2 * v857_2, custom_layer_set(0.0f), (v852_2 + v853_2) * 0.5f, v855_2);
        custom_layer_store(t + 5 * TILE + k, v861_2);
        const custom_layer_lane v863_1 = v861_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 8 * TILE + k, v863_1);
        const custom_layer_lane v863_2 = v861_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 9 * TILE + k, v863_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v864_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v864_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v861_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v861_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v867_1 = v861_1 + v864_1 * s[0] - v766_1;
        const custom_layer_lane v867_2 = v861_2 + v864_2 * s[1] - v779;
        const custom_layer_lane v852_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v852_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v872_1 = custom_layer_select_lt(custom_layer_set(0.0f), v867_1, v852_1, v861_1);
        custom_layer_store(t + 8 * TILE + k, v872_1);
        const custom_layer_lane v872_2 = custom_layer_select_lt(custom_layer_set(0.0f), v867_2, v852_2, v861_2);
        custom_layer_store(t + 9 * TILE + k, v872_2);
        const custom_layer_lane v853_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v853_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v873_1 = custom_layer_select_lt(custom_layer_set(0.0f), v867_1, v861_1, v853_1);
        custom_layer_store(t + 12 * TILE + k, v873_1);
        const custom_layer_lane v873_2 = custom_layer_select_lt(custom_layer_set(0.0f), v867_2, v861_2, v853_2);
        custom_layer_store(t + 13 * TILE + k, v873_2);
        const custom_layer_lane v875_1 = v861_1 - v867_1 / ((1.0f - v864_1 * v864_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v875_1);
        const custom_layer_lane v875_2 = v861_2 - v867_2 / ((1.0f - v864_2 * v864_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v875_2);
        const custom_layer_lane v876_1 = custom_layer_select_le(v872_1, v875_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v876_1);
        const custom_layer_lane v876_2 = custom_layer_select_le(v872_2, v875_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v876_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v875_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v873_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v875_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v873_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v877_1 = custom_layer_select_le(v875_1, v873_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v877_2 = custom_layer_select_le(v875_2, v873_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v876_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v876_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v872_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v872_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v881_1 = custom_layer_select_eq(v876_1 * v877_1, custom_layer_set(0.0f), (v872_1 + v873_1) * 0.5f, v875_1);
        custom_layer_store(t + 4 * TILE + k, v881_1);
        const custom_layer_lane v881_2 = custom_layer_select_eq(v876_2 * v877_2, custom_layer_set(0.0f), (v872_2 + v873_2) * 0.5f, v875_2);
        custom_layer_store(t + 5 * TILE + k, v881_2);
        const custom_layer_lane v883_1 = v881_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v883_1);
        const custom_layer_lane v883_2 = v881_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v883_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v884_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v884_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v881_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v881_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v887_1 = v881_1 + v884_1 * s[0] - v766_1;
        const custom_layer_lane v887_2 = v881_2 + v884_2 * s[1] - v779;
        const custom_layer_lane v872_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v872_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v892_1 = custom_layer_select_lt(custom_layer_set(0.0f), v887_1, v872_1, v881_1);
        custom_layer_store(t + 6 * TILE + k, v892_1);
        const custom_layer_lane v892_2 = custom_layer_select_lt(custom_layer_set(0.0f), v887_2, v872_2, v881_2);
        custom_layer_store(t + 7 * TILE + k, v892_2);
        const custom_layer_lane v873_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v873_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v893_1 = custom_layer_select_lt(custom_layer_set(0.0f), v887_1, v881_1, v873_1);
        custom_layer_store(t + 14 * TILE + k, v893_1);
        const custom_layer_lane v893_2 = custom_layer_select_lt(custom_layer_set(0.0f), v887_2, v881_2, v873_2);
        custom_layer_store(t + 15 * TILE + k, v893_2);
        const custom_layer_lane v895_1 = v881_1 - v887_1 / ((1.0f - v884_1 * v884_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v895_1);
        const custom_layer_lane v895_2 = v881_2 - v887_2 / ((1.0f - v884_2 * v884_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v895_2);
        const custom_layer_lane v896_1 = custom_layer_select_le(v892_1, v895_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v896_1);
        const custom_layer_lane v896_2 = custom_layer_select_le(v892_2, v895_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v896_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v895_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v893_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v895_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v893_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v897_1 = custom_layer_select_le(v895_1, v893_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v897_2 = custom_layer_select_le(v895_2, v893_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v896_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v896_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v892_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v892_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v901_1 = custom_layer_select_eq(v896_1 * v897_1, custom_layer_set(0.0f), (v892_1 + v893_1) * 0.5f, v895_1);
        custom_layer_store(t + 4 * TILE + k, v901_1);
        const custom_layer_lane v901_2 = custom_layer_select_eq(v896_2 * v897_2, custom_layer_set(0.0f), (v892_2 + v893_2) * 0.5f, v895_2);
        custom_layer_store(t + 5 * TILE + k, v901_2);
        const custom_layer_lane v903_1 = v901_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 8 * TILE + k, v903_1);
        const custom_layer_lane v903_2 = v901_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 9 * TILE + k, v903_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v904_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v904_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v901_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v901_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v907_1 = v901_1 + v904_1 * s[0] - v766_1;
        const custom_layer_lane v907_2 = v901_2 + v904_2 * s[1] - v779;
        const custom_layer_lane v892_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v892_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v912_1 = custom_layer_select_lt(custom_layer_set(0.0f), v907_1, v892_1, v901_1);
        custom_layer_store(t + 8 * TILE + k, v912_1);
        const custom_layer_lane v912_2 = custom_layer_select_lt(custom_layer_set(0.0f), v907_2, v892_2, v901_2);
        custom_layer_store(t + 9 * TILE + k, v912_2);
        const custom_layer_lane v893_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v893_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v913_1 = custom_layer_select_lt(custom_layer_set(0.0f), v907_1, v901_1, v893_1);
        custom_layer_store(t + 12 * TILE + k, v913_1);
        const custom_layer_lane v913_2 = custom_layer_select_lt(custom_layer_set(0.0f), v907_2, v901_2, v893_2);
        custom_layer_store(t + 13 * TILE + k, v913_2);
        const custom_layer_lane v915_1 = v901_1 - v907_1 / ((1.0f - v904_1 * v904_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v915_1);
        const custom_layer_lane v915_2 = v901_2 - v907_2 / ((1.0f - v904_2 * v904_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v915_2);
        const custom_layer_lane v916_1 = custom_layer_select_le(v912_1, v915_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v916_1);
        const custom_layer_lane v916_2 = custom_layer_select_le(v912_2, v915_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v916_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v915_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v913_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v915_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v913_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v917_1 = custom_layer_select_le(v915_1, v913_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v917_2 = custom_layer_select_le(v915_2, v913_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v916_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v916_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v912_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v912_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v921_1 = custom_layer_select_eq(v916_1 * v917_1, custom_layer_set(0.0f), (v912_1 + v913_1) * 0.5f, v915_1);
        custom_layer_store(t + 4 * TILE + k, v921_1);
        const custom_layer_lane v921_2 = custom_layer_select_eq(v916_2 * v917_2, custom_layer_set(0.0f), (v912_2 + v913_2) * 0.5f, v915_2);
        custom_layer_store(t + 5 * TILE + k, v921_2);
        const custom_layer_lane v923_1 = v921_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v923_1);
        const custom_layer_lane v923_2 = v921_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v923_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v924_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v924_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v921_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v921_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v927_1 = v921_1 + v924_1 * s[0] - v766_1;
        const custom_layer_lane v927_2 = v921_2 + v924_2 * s[1] - v779;
        const custom_layer_lane v912_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v912_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v932_1 = custom_layer_select_lt(custom_layer_set(0.0f), v927_1, v912_1, v921_1);
        custom_layer_store(t + 6 * TILE + k, v932_1);
        const custom_layer_lane v932_2 = custom_layer_select_lt(custom_layer_set(0.0f), v927_2, v912_2, v921_2);
        custom_layer_store(t + 7 * TILE + k, v932_2);
        const custom_layer_lane v913_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v913_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v933_1 = custom_layer_select_lt(custom_layer_set(0.0f), v927_1, v921_1, v913_1);
        custom_layer_store(t + 14 * TILE + k, v933_1);
        const custom_layer_lane v933_2 = custom_layer_select_lt(custom_layer_set(0.0f), v927_2, v921_2, v913_2);
        custom_layer_store(t + 15 * TILE + k, v933_2);
        const custom_layer_lane v935_1 = v921_1 - v927_1 / ((1.0f - v924_1 * v924_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v935_1);
        const custom_layer_lane v935_2 = v921_2 - v927_2 / ((1.0f - v924_2 * v924_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v935_2);
        const custom_layer_lane v936_1 = custom_layer_select_le(v932_1, v935_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v936_1);
        const custom_layer_lane v936_2 = custom_layer_select_le(v932_2, v935_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v936_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v935_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v933_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v935_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v933_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v937_1 = custom_layer_select_le(v935_1, v933_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v937_2 = custom_layer_select_le(v935_2, v933_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v936_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v936_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v932_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v932_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v941_1 = custom_layer_select_eq(v936_1 * v937_1, custom_layer_set(0.0f), (v932_1 + v933_1) * 0.5f, v935_1);
        custom_layer_store(t + 4 * TILE + k, v941_1);
        const custom_layer_lane v941_2 = custom_layer_select_eq(v936_2 * v937_2, custom_layer_set(0.0f), (v932_2 + v933_2) * 0.5f, v935_2);
        custom_layer_store(t + 5 * TILE + k, v941_2);
        const custom_layer_lane v943_1 = v941_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 8 * TILE + k, v943_1);
        const custom_layer_lane v943_2 = v941_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 9 * TILE + k, v943_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v944_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v944_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v941_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v941_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v947_1 = v941_1 + v944_1 * s[0] - v766_1;
        const custom_layer_lane v947_2 = v941_2 + v944_2 * s[1] - v779;
        const custom_layer_lane v932_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v932_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v952_1 = custom_layer_select_lt(custom_layer_set(0.0f), v947_1, v932_1, v941_1);
        custom_layer_store(t + 8 * TILE + k, v952_1);
        const custom_layer_lane v952_2 = custom_layer_select_lt(custom_layer_set(0.0f), v947_2, v932_2, v941_2);
        custom_layer_store(t + 9 * TILE + k, v952_2);
        const custom_layer_lane v933_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v933_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v953_1 = custom_layer_select_lt(custom_layer_set(0.0f), v947_1, v941_1, v933_1);
        custom_layer_store(t + 12 * TILE + k, v953_1);
        const custom_layer_lane v953_2 = custom_layer_select_lt(custom_layer_set(0.0f), v947_2, v941_2, v933_2);
        custom_layer_store(t + 13 * TILE + k, v953_2);
        const custom_layer_lane v955_1 = v941_1 - v947_1 / ((1.0f - v944_1 * v944_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v955_1);
        const custom_layer_lane v955_2 = v941_2 - v947_2 / ((1.0f - v944_2 * v944_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v955_2);
        const custom_layer_lane v956_1 = custom_layer_select_le(v952_1, v955_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v956_1);
        const custom_layer_lane v956_2 = custom_layer_select_le(v952_2, v955_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v956_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v955_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v953_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v955_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v953_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v957_1 = custom_layer_select_le(v955_1, v953_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v957_2 = custom_layer_select_le(v955_2, v953_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v956_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v956_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v952_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v952_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v961_1 = custom_layer_select_eq(v956_1 * v957_1, custom_layer_set(0.0f), (v952_1 + v953_1) * 0.5f, v955_1);
        custom_layer_store(t + 4 * TILE + k, v961_1);
        const custom_layer_lane v961_2 = custom_layer_select_eq(v956_2 * v957_2, custom_layer_set(0.0f), (v952_2 + v953_2) * 0.5f, v955_2);
        custom_layer_store(t + 5 * TILE + k, v961_2);
        const custom_layer_lane v963_1 = v961_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v963_1);
        const custom_layer_lane v963_2 = v961_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v963_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v964_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v964_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v961_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v961_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v967_1 = v961_1 + v964_1 * s[0] - v766_1;
        const custom_layer_lane v967_2 = v961_2 + v964_2 * s[1] - v779;
        const custom_layer_lane v952_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v952_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v972_1 = custom_layer_select_lt(custom_layer_set(0.0f), v967_1, v952_1, v961_1);
        custom_layer_store(t + 6 * TILE + k, v972_1);
        const custom_layer_lane v972_2 = custom_layer_select_lt(custom_layer_set(0.0f), v967_2, v952_2, v961_2);
        custom_layer_store(t + 7 * TILE + k, v972_2);
        const custom_layer_lane v953_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v953_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v973_1 = custom_layer_select_lt(custom_layer_set(0.0f), v967_1, v961_1, v953_1);
        custom_layer_store(t + 14 * TILE + k, v973_1);
        const custom_layer_lane v973_2 = custom_layer_select_lt(custom_layer_set(0.0f), v967_2, v961_2, v953_2);
        custom_layer_store(t + 15 * TILE + k, v973_2);
        const custom_layer_lane v975_1 = v961_1 - v967_1 / ((1.0f - v964_1 * v964_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v975_1);
        const custom_layer_lane v975_2 = v961_2 - v967_2 / ((1.0f - v964_2 * v964_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v975_2);
        const custom_layer_lane v976_1 = custom_layer_select_le(v972_1, v975_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v976_1);
        const custom_layer_lane v976_2 = custom_layer_select_le(v972_2, v975_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v976_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v975_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v973_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v975_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v973_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v977_1 = custom_layer_select_le(v975_1, v973_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v977_2 = custom_layer_select_le(v975_2, v973_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v976_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v976_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v972_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v972_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v981_1 = custom_layer_select_eq(v976_1 * v977_1, custom_layer_set(0.0f), (v972_1 + v973_1) * 0.5f, v975_1);
        custom_layer_store(t + 4 * TILE + k, v981_1);
        const custom_layer_lane v981_2 = custom_layer_select_eq(v976_2 * v977_2, custom_layer_set(0.0f), (v972_2 + v973_2) * 0.5f, v975_2);
        custom_layer_store(t + 5 * TILE + k, v981_2);
        const custom_layer_lane v983_1 = v981_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 8 * TILE + k, v983_1);
        const custom_layer_lane v983_2 = v981_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 9 * TILE + k, v983_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v984_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v984_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v981_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v981_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v987_1 = v981_1 + v984_1 * s[0] - v766_1;
        const custom_layer_lane v987_2 = v981_2 + v984_2 * s[1] - v779;
        const custom_layer_lane v972_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v972_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v992_1 = custom_layer_select_lt(custom_layer_set(0.0f), v987_1, v972_1, v981_1);
        custom_layer_store(t + 8 * TILE + k, v992_1);
        const custom_layer_lane v992_2 = custom_layer_select_lt(custom_layer_set(0.0f), v987_2, v972_2, v981_2);
        custom_layer_store(t + 9 * TILE + k, v992_2);
        const custom_layer_lane v973_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v973_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v993_1 = custom_layer_select_lt(custom_layer_set(0.0f), v987_1, v981_1, v973_1);
        custom_layer_store(t + 12 * TILE + k, v993_1);
        const custom_layer_lane v993_2 = custom_layer_select_lt(custom_layer_set(0.0f), v987_2, v981_2, v973_2);
        custom_layer_store(t + 13 * TILE + k, v993_2);
        const custom_layer_lane v995_1 = v981_1 - v987_1 / ((1.0f - v984_1 * v984_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v995_1);
        const custom_layer_lane v995_2 = v981_2 - v987_2 / ((1.0f - v984_2 * v984_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v995_2);
        const custom_layer_lane v996_1 = custom_layer_select_le(v992_1, v995_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v996_1);
        const custom_layer_lane v996_2 = custom_layer_select_le(v992_2, v995_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v996_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v995_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v993_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v995_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v993_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v997_1 = custom_layer_select_le(v995_1, v993_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v997_2 = custom_layer_select_le(v995_2, v993_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v996_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v996_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v992_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v992_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v1001_1 = custom_layer_select_eq(v996_1 * v997_1, custom_layer_set(0.0f), (v992_1 + v993_1) * 0.5f, v995_1);
        custom_layer_store(t + 4 * TILE + k, v1001_1);
        const custom_layer_lane v1001_2 = custom_layer_select_eq(v996_2 * v997_2, custom_layer_set(0.0f), (v992_2 + v993_2) * 0.5f, v995_2);
        custom_layer_store(t + 5 * TILE + k, v1001_2);
        const custom_layer_lane v1003_1 = v1001_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 6 * TILE + k, v1003_1);
        const custom_layer_lane v1003_2 = v1001_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 7 * TILE + k, v1003_2);
    }
    custom_layer_each_tanh(t + 10 * TILE, t + 6 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1004_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v1004_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v1001_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v1001_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v766_1 = custom_layer_load(t + k);
        const custom_layer_lane v779 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v1007_1 = v1001_1 + v1004_1 * s[0] - v766_1;
        const custom_layer_lane v1007_2 = v1001_2 + v1004_2 * s[1] - v779;
        const custom_layer_lane v992_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v992_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v1012_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1007_1, v992_1, v1001_1);
        custom_layer_store(t + 6 * TILE + k, v1012_1);
        const custom_layer_lane v1012_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1007_2, v992_2, v1001_2);
        custom_layer_store(t + 7 * TILE + k, v1012_2);
        const custom_layer_lane v993_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v993_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v1013_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1007_1, v1001_1, v993_1);
        custom_layer_store(t + 14 * TILE + k, v1013_1);
        const custom_layer_lane v1013_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1007_2, v1001_2, v993_2);
        custom_layer_store(t + 15 * TILE + k, v1013_2);
        const custom_layer_lane v1015_1 = v1001_1 - v1007_1 / ((1.0f - v1004_1 * v1004_1) * s[4] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v1015_1);
        const custom_layer_lane v1015_2 = v1001_2 - v1007_2 / ((1.0f - v1004_2 * v1004_2) * s[5] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v1015_2);
        const custom_layer_lane v1016_1 = custom_layer_select_le(v1012_1, v1015_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v1016_1);
        const custom_layer_lane v1016_2 = custom_layer_select_le(v1012_2, v1015_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v1016_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1015_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v1013_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v1015_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v1013_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1017_1 = custom_layer_select_le(v1015_1, v1013_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1017_2 = custom_layer_select_le(v1015_2, v1013_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1016_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v1016_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v1012_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v1012_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v1021_1 = custom_layer_select_eq(v1016_1 * v1017_1, custom_layer_set(0.0f), (v1012_1 + v1013_1) * 0.5f, v1015_1);
        custom_layer_store(t + k, v1021_1);
        const custom_layer_lane v1021_2 = custom_layer_select_eq(v1016_2 * v1017_2, custom_layer_set(0.0f), (v1012_2 + v1013_2) * 0.5f, v1015_2);
        custom_layer_store(t + 1 * TILE + k, v1021_2);
    }
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

static void custom_layer_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
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

    /* layer 8: coupling, inverse */
    custom_layer_matvec(t + 2 * TILE, flow_8_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (18 + e) * TILE + k, custom_layer_load(t + (2 + e) * TILE + k) + custom_layer_set(flow_8_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 2 * TILE, t + 18 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (34 + e) * TILE + k, custom_layer_load(t + (18 + e) * TILE + k) * custom_layer_load(t + (2 + e) * TILE + k));
    custom_layer_matvec(t + 2 * TILE, flow_8_net_2_weight, 16, 1, t + 34 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v5_1 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v5_2 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v6_1 = v5_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v6_1);
        const custom_layer_lane v6_2 = v5_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v6_2);
        const custom_layer_lane v7 = v6_1 * s[31];
        custom_layer_store(t + 6 * TILE + k, v7);
    }
    custom_layer_each_tanh(t + 2 * TILE, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v8 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v10 = -(v8 * s[30]);
        custom_layer_store(t + 3 * TILE + k, v10);
    }
    custom_layer_each_exp(t + 2 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane v11 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v6_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = x1 * v11 - v6_2;
        custom_layer_store(t + 3 * TILE + k, v13);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v14_1 = v13 - s[24];
        custom_layer_store(t + 6 * TILE + k, v14_1);
        const custom_layer_lane v14_2 = x2 - s[25];
        custom_layer_store(t + 7 * TILE + k, v14_2);
        const custom_layer_lane v15_1 = v13 + s[24];
        custom_layer_store(t + 8 * TILE + k, v15_1);
        const custom_layer_lane v15_2 = x2 + s[25];
        custom_layer_store(t + 9 * TILE + k, v15_2);
        const custom_layer_lane v17_1 = v13 * s[26] + flow_7_c[0];
        custom_layer_store(t + 10 * TILE + k, v17_1);
        const custom_layer_lane v17_2 = x2 * s[27] + flow_7_c[1];
        custom_layer_store(t + 11 * TILE + k, v17_2);
    }

    /* layer 7: bump, inverse */
    custom_layer_each_tanh(t + 4 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v18_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v18_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v21_1 = v13 + v18_1 * s[24] - v13;
        const custom_layer_lane v21_2 = x2 + v18_2 * s[25] - x2;
        const custom_layer_lane v14_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v14_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v26_1 = custom_layer_select_lt(custom_layer_set(0.0f), v21_1, v14_1, v13);
        custom_layer_store(t + 10 * TILE + k, v26_1);
        const custom_layer_lane v26_2 = custom_layer_select_lt(custom_layer_set(0.0f), v21_2, v14_2, x2);
        custom_layer_store(t + 11 * TILE + k, v26_2);
        const custom_layer_lane v15_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v15_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v27_1 = custom_layer_select_lt(custom_layer_set(0.0f), v21_1, v13, v15_1);
        custom_layer_store(t + 12 * TILE + k, v27_1);
        const custom_layer_lane v27_2 = custom_layer_select_lt(custom_layer_set(0.0f), v21_2, x2, v15_2);
        custom_layer_store(t + 13 * TILE + k, v27_2);
        const custom_layer_lane v29_1 = v13 - v21_1 / ((1.0f - v18_1 * v18_1) * s[28] + 1.0f);
        custom_layer_store(t + 14 * TILE + k, v29_1);
        const custom_layer_lane v29_2 = x2 - v21_2 / ((1.0f - v18_2 * v18_2) * s[29] + 1.0f);
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v41_1 = v35_1 + v38_1 * s[24] - v13;
        const custom_layer_lane v41_2 = v35_2 + v38_2 * s[25] - x2;
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v61_1 = v55_1 + v58_1 * s[24] - v13;
        const custom_layer_lane v61_2 = v55_2 + v58_2 * s[25] - x2;
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v81_1 = v75_1 + v78_1 * s[24] - v13;
        const custom_layer_lane v81_2 = v75_2 + v78_2 * s[25] - x2;
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v101_1 = v95_1 + v98_1 * s[24] - v13;
        const custom_layer_lane v101_2 = v95_2 + v98_2 * s[25] - x2;
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v121_1 = v115_1 + v118_1 * s[24] - v13;
        const custom_layer_lane v121_2 = v115_2 + v118_2 * s[25] - x2;
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v141_1 = v135_1 + v138_1 * s[24] - v13;
        const custom_layer_lane v141_2 = v135_2 + v138_2 * s[25] - x2;
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v161_1 = v155_1 + v158_1 * s[24] - v13;
        const custom_layer_lane v161_2 = v155_2 + v158_2 * s[25] - x2;
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v181_1 = v175_1 + v178_1 * s[24] - v13;
        const custom_layer_lane v181_2 = v175_2 + v178_2 * s[25] - x2;
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v201_1 = v195_1 + v198_1 * s[24] - v13;
        const custom_layer_lane v201_2 = v195_2 + v198_2 * s[25] - x2;
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v221_1 = v215_1 + v218_1 * s[24] - v13;
        const custom_layer_lane v221_2 = v215_2 + v218_2 * s[25] - x2;
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
        const custom_layer_lane v13 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v241_1 = v235_1 + v238_1 * s[24] - v13;
        const custom_layer_lane v241_2 = v235_2 + v238_2 * s[25] - x2;
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
        custom_layer_store(t + 4 * TILE + k, v255_1);
        const custom_layer_lane v255_2 = custom_layer_select_eq(v250_2 * v251_2, custom_layer_set(0.0f), (v246_2 + v247_2) * 0.5f, v249_2);
        custom_layer_store(t + 5 * TILE + k, v255_2);
    }

    /* layer 6: coupling, inverse */
    custom_layer_matvec(t + 6 * TILE, flow_6_net_1_weight, 1, 1, t + 4 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (22 + e) * TILE + k, custom_layer_load(t + (6 + e) * TILE + k) + custom_layer_set(flow_6_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 6 * TILE, t + 22 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (38 + e) * TILE + k, custom_layer_load(t + (22 + e) * TILE + k) * custom_layer_load(t + (6 + e) * TILE + k));
    custom_layer_matvec(t + 6 * TILE, flow_6_net_2_weight, 16, 1, t + 38 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v260_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v260_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v261_1 = v260_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 8 * TILE + k, v261_1);
        const custom_layer_lane v261_2 = v260_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 9 * TILE + k, v261_2);
        const custom_layer_lane v262 = v261_1 * s[23];
        custom_layer_store(t + 2 * TILE + k, v262);
    }
    custom_layer_each_tanh(t + 6 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v263 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v265 = -(v263 * s[22]);
        custom_layer_store(t + 2 * TILE + k, v265);
    }
    custom_layer_each_exp(t + 6 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v255_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v266 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v261_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v268 = v255_2 * v266 - v261_2;
        custom_layer_store(t + 2 * TILE + k, v268);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v269_1 = v255_1 - s[16];
        custom_layer_store(t + 10 * TILE + k, v269_1);
        const custom_layer_lane v269_2 = v268 - s[17];
        custom_layer_store(t + 11 * TILE + k, v269_2);
        const custom_layer_lane v270_1 = v255_1 + s[16];
        custom_layer_store(t + 12 * TILE + k, v270_1);
        const custom_layer_lane v270_2 = v268 + s[17];
        custom_layer_store(t + 13 * TILE + k, v270_2);
        const custom_layer_lane v272_1 = v255_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 14 * TILE + k, v272_1);
        const custom_layer_lane v272_2 = v268 * s[19] + flow_5_c[1];
        custom_layer_store(t + 15 * TILE + k, v272_2);
    }

    /* layer 5: bump, inverse */
    custom_layer_each_tanh(t + 6 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v273_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v273_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v276_1 = v255_1 + v273_1 * s[16] - v255_1;
        const custom_layer_lane v276_2 = v268 + v273_2 * s[17] - v268;
        const custom_layer_lane v269_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v269_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v281_1 = custom_layer_select_lt(custom_layer_set(0.0f), v276_1, v269_1, v255_1);
        custom_layer_store(t + 8 * TILE + k, v281_1);
        const custom_layer_lane v281_2 = custom_layer_select_lt(custom_layer_set(0.0f), v276_2, v269_2, v268);
        custom_layer_store(t + 9 * TILE + k, v281_2);
        const custom_layer_lane v270_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v270_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v282_1 = custom_layer_select_lt(custom_layer_set(0.0f), v276_1, v255_1, v270_1);
        custom_layer_store(t + 14 * TILE + k, v282_1);
        const custom_layer_lane v282_2 = custom_layer_select_lt(custom_layer_set(0.0f), v276_2, v268, v270_2);
        custom_layer_store(t + 15 * TILE + k, v282_2);
        const custom_layer_lane v284_1 = v255_1 - v276_1 / ((1.0f - v273_1 * v273_1) * s[20] + 1.0f);
        custom_layer_store(t + 16 * TILE + k, v284_1);
        const custom_layer_lane v284_2 = v268 - v276_2 / ((1.0f - v273_2 * v273_2) * s[21] + 1.0f);
        custom_layer_store(t + 17 * TILE + k, v284_2);
        const custom_layer_lane v285_1 = custom_layer_select_le(v281_1, v284_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 18 * TILE + k, v285_1);
        const custom_layer_lane v285_2 = custom_layer_select_le(v281_2, v284_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 19 * TILE + k, v285_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v284_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v282_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v284_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v282_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v286_1 = custom_layer_select_le(v284_1, v282_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v286_2 = custom_layer_select_le(v284_2, v282_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v285_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v285_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v281_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v281_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v290_1 = custom_layer_select_eq(v285_1 * v286_1, custom_layer_set(0.0f), (v281_1 + v282_1) * 0.5f, v284_1);
        custom_layer_store(t + 6 * TILE + k, v290_1);
        const custom_layer_lane v290_2 = custom_layer_select_eq(v285_2 * v286_2, custom_layer_set(0.0f), (v281_2 + v282_2) * 0.5f, v284_2);
        custom_layer_store(t + 7 * TILE + k, v290_2);
        const custom_layer_lane v292_1 = v290_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v292_1);
        const custom_layer_lane v292_2 = v290_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v292_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v293_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v293_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v290_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v290_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v296_1 = v290_1 + v293_1 * s[16] - v255_1;
        const custom_layer_lane v296_2 = v290_2 + v293_2 * s[17] - v268;
        const custom_layer_lane v281_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v281_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v301_1 = custom_layer_select_lt(custom_layer_set(0.0f), v296_1, v281_1, v290_1);
        custom_layer_store(t + 10 * TILE + k, v301_1);
        const custom_layer_lane v301_2 = custom_layer_select_lt(custom_layer_set(0.0f), v296_2, v281_2, v290_2);
        custom_layer_store(t + 11 * TILE + k, v301_2);
        const custom_layer_lane v282_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v282_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v302_1 = custom_layer_select_lt(custom_layer_set(0.0f), v296_1, v290_1, v282_1);
        custom_layer_store(t + 16 * TILE + k, v302_1);
        const custom_layer_lane v302_2 = custom_layer_select_lt(custom_layer_set(0.0f), v296_2, v290_2, v282_2);
        custom_layer_store(t + 17 * TILE + k, v302_2);
        const custom_layer_lane v304_1 = v290_1 - v296_1 / ((1.0f - v293_1 * v293_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v304_1);
        const custom_layer_lane v304_2 = v290_2 - v296_2 / ((1.0f - v293_2 * v293_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v304_2);
        const custom_layer_lane v305_1 = custom_layer_select_le(v301_1, v304_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v305_1);
        const custom_layer_lane v305_2 = custom_layer_select_le(v301_2, v304_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v305_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v304_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v302_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v304_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v302_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v306_1 = custom_layer_select_le(v304_1, v302_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v306_2 = custom_layer_select_le(v304_2, v302_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v305_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v305_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v301_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v301_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v310_1 = custom_layer_select_eq(v305_1 * v306_1, custom_layer_set(0.0f), (v301_1 + v302_1) * 0.5f, v304_1);
        custom_layer_store(t + 6 * TILE + k, v310_1);
        const custom_layer_lane v310_2 = custom_layer_select_eq(v305_2 * v306_2, custom_layer_set(0.0f), (v301_2 + v302_2) * 0.5f, v304_2);
        custom_layer_store(t + 7 * TILE + k, v310_2);
        const custom_layer_lane v312_1 = v310_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v312_1);
        const custom_layer_lane v312_2 = v310_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v312_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v313_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v313_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v310_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v310_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v316_1 = v310_1 + v313_1 * s[16] - v255_1;
        const custom_layer_lane v316_2 = v310_2 + v313_2 * s[17] - v268;
        const custom_layer_lane v301_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v301_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v321_1 = custom_layer_select_lt(custom_layer_set(0.0f), v316_1, v301_1, v310_1);
        custom_layer_store(t + 8 * TILE + k, v321_1);
        const custom_layer_lane v321_2 = custom_layer_select_lt(custom_layer_set(0.0f), v316_2, v301_2, v310_2);
        custom_layer_store(t + 9 * TILE + k, v321_2);
        const custom_layer_lane v302_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v302_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v322_1 = custom_layer_select_lt(custom_layer_set(0.0f), v316_1, v310_1, v302_1);
        custom_layer_store(t + 14 * TILE + k, v322_1);
        const custom_layer_lane v322_2 = custom_layer_select_lt(custom_layer_set(0.0f), v316_2, v310_2, v302_2);
        custom_layer_store(t + 15 * TILE + k, v322_2);
        const custom_layer_lane v324_1 = v310_1 - v316_1 / ((1.0f - v313_1 * v313_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v324_1);
        const custom_layer_lane v324_2 = v310_2 - v316_2 / ((1.0f - v313_2 * v313_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v324_2);
        const custom_layer_lane v325_1 = custom_layer_select_le(v321_1, v324_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v325_1);
        const custom_layer_lane v325_2 = custom_layer_select_le(v321_2, v324_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v325_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v324_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v322_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v324_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v322_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v326_1 = custom_layer_select_le(v324_1, v322_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v326_2 = custom_layer_select_le(v324_2, v322_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v325_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v325_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v321_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v321_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v330_1 = custom_layer_select_eq(v325_1 * v326_1, custom_layer_set(0.0f), (v321_1 + v322_1) * 0.5f, v324_1);
        custom_layer_store(t + 6 * TILE + k, v330_1);
        const custom_layer_lane v330_2 = custom_layer_select_eq(v325_2 * v326_2, custom_layer_set(0.0f), (v321_2 + v322_2) * 0.5f, v324_2);
        custom_layer_store(t + 7 * TILE + k, v330_2);
        const custom_layer_lane v332_1 = v330_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v332_1);
        const custom_layer_lane v332_2 = v330_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v332_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v333_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v333_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v330_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v330_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v336_1 = v330_1 + v333_1 * s[16] - v255_1;
        const custom_layer_lane v336_2 = v330_2 + v333_2 * s[17] - v268;
        const custom_layer_lane v321_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v321_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v341_1 = custom_layer_select_lt(custom_layer_set(0.0f), v336_1, v321_1, v330_1);
        custom_layer_store(t + 10 * TILE + k, v341_1);
        const custom_layer_lane v341_2 = custom_layer_select_lt(custom_layer_set(0.0f), v336_2, v321_2, v330_2);
        custom_layer_store(t + 11 * TILE + k, v341_2);
        const custom_layer_lane v322_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v322_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v342_1 = custom_layer_select_lt(custom_layer_set(0.0f), v336_1, v330_1, v322_1);
        custom_layer_store(t + 16 * TILE + k, v342_1);
        const custom_layer_lane v342_2 = custom_layer_select_lt(custom_layer_set(0.0f), v336_2, v330_2, v322_2);
        custom_layer_store(t + 17 * TILE + k, v342_2);
        const custom_layer_lane v344_1 = v330_1 - v336_1 / ((1.0f - v333_1 * v333_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v344_1);
        const custom_layer_lane v344_2 = v330_2 - v336_2 / ((1.0f - v333_2 * v333_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v344_2);
        const custom_layer_lane v345_1 = custom_layer_select_le(v341_1, v344_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v345_1);
        const custom_layer_lane v345_2 = custom_layer_select_le(v341_2, v344_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v345_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v344_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v342_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v344_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v342_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v346_1 = custom_layer_select_le(v344_1, v342_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v346_2 = custom_layer_select_le(v344_2, v342_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v345_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v345_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v341_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v341_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v350_1 = custom_layer_select_eq(v345_1 * v346_1, custom_layer_set(0.0f), (v341_1 + v342_1) * 0.5f, v344_1);
        custom_layer_store(t + 6 * TILE + k, v350_1);
        const custom_layer_lane v350_2 = custom_layer_select_eq(v345_2 * v346_2, custom_layer_set(0.0f), (v341_2 + v342_2) * 0.5f, v344_2);
        custom_layer_store(t + 7 * TILE + k, v350_2);
        const custom_layer_lane v352_1 = v350_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v352_1);
        const custom_layer_lane v352_2 = v350_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v352_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v353_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v353_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v350_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v350_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v356_1 = v350_1 + v353_1 * s[16] - v255_1;
        const custom_layer_lane v356_2 = v350_2 + v353_2 * s[17] - v268;
        const custom_layer_lane v341_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v341_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v361_1 = custom_layer_select_lt(custom_layer_set(0.0f), v356_1, v341_1, v350_1);
        custom_layer_store(t + 8 * TILE + k, v361_1);
        const custom_layer_lane v361_2 = custom_layer_select_lt(custom_layer_set(0.0f), v356_2, v341_2, v350_2);
        custom_layer_store(t + 9 * TILE + k, v361_2);
        const custom_layer_lane v342_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v342_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v362_1 = custom_layer_select_lt(custom_layer_set(0.0f), v356_1, v350_1, v342_1);
        custom_layer_store(t + 14 * TILE + k, v362_1);
        const custom_layer_lane v362_2 = custom_layer_select_lt(custom_layer_set(0.0f), v356_2, v350_2, v342_2);
        custom_layer_store(t + 15 * TILE + k, v362_2);
        const custom_layer_lane v364_1 = v350_1 - v356_1 / ((1.0f - v353_1 * v353_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v364_1);
        const custom_layer_lane v364_2 = v350_2 - v356_2 / ((1.0f - v353_2 * v353_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v364_2);
        const custom_layer_lane v365_1 = custom_layer_select_le(v361_1, v364_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v365_1);
        const custom_layer_lane v365_2 = custom_layer_select_le(v361_2, v364_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v365_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v364_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v362_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v364_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v362_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v366_1 = custom_layer_select_le(v364_1, v362_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v366_2 = custom_layer_select_le(v364_2, v362_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v365_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v365_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v361_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v361_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v370_1 = custom_layer_select_eq(v365_1 * v366_1, custom_layer_set(0.0f), (v361_1 + v362_1) * 0.5f, v364_1);
        custom_layer_store(t + 6 * TILE + k, v370_1);
        const custom_layer_lane v370_2 = custom_layer_select_eq(v365_2 * v366_2, custom_layer_set(0.0f), (v361_2 + v362_2) * 0.5f, v364_2);
        custom_layer_store(t + 7 * TILE + k, v370_2);
        const custom_layer_lane v372_1 = v370_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v372_1);
        const custom_layer_lane v372_2 = v370_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v372_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v373_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v373_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v370_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v370_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v376_1 = v370_1 + v373_1 * s[16] - v255_1;
        const custom_layer_lane v376_2 = v370_2 + v373_2 * s[17] - v268;
        const custom_layer_lane v361_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v361_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v381_1 = custom_layer_select_lt(custom_layer_set(0.0f), v376_1, v361_1, v370_1);
        custom_layer_store(t + 10 * TILE + k, v381_1);
        const custom_layer_lane v381_2 = custom_layer_select_lt(custom_layer_set(0.0f), v376_2, v361_2, v370_2);
        custom_layer_store(t + 11 * TILE + k, v381_2);
        const custom_layer_lane v362_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v362_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v382_1 = custom_layer_select_lt(custom_layer_set(0.0f), v376_1, v370_1, v362_1);
        custom_layer_store(t + 16 * TILE + k, v382_1);
        const custom_layer_lane v382_2 = custom_layer_select_lt(custom_layer_set(0.0f), v376_2, v370_2, v362_2);
        custom_layer_store(t + 17 * TILE + k, v382_2);
        const custom_layer_lane v384_1 = v370_1 - v376_1 / ((1.0f - v373_1 * v373_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v384_1);
        const custom_layer_lane v384_2 = v370_2 - v376_2 / ((1.0f - v373_2 * v373_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v384_2);
        const custom_layer_lane v385_1 = custom_layer_select_le(v381_1, v384_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v385_1);
        const custom_layer_lane v385_2 = custom_layer_select_le(v381_2, v384_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v385_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v384_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v382_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v384_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v382_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v386_1 = custom_layer_select_le(v384_1, v382_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v386_2 = custom_layer_select_le(v384_2, v382_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v385_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v385_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v381_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v381_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v390_1 = custom_layer_select_eq(v385_1 * v386_1, custom_layer_set(0.0f), (v381_1 + v382_1) * 0.5f, v384_1);
        custom_layer_store(t + 6 * TILE + k, v390_1);
        const custom_layer_lane v390_2 = custom_layer_select_eq(v385_2 * v386_2, custom_layer_set(0.0f), (v381_2 + v382_2) * 0.5f, v384_2);
        custom_layer_store(t + 7 * TILE + k, v390_2);
        const custom_layer_lane v392_1 = v390_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v392_1);
        const custom_layer_lane v392_2 = v390_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v392_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v393_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v393_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v390_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v390_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v396_1 = v390_1 + v393_1 * s[16] - v255_1;
        const custom_layer_lane v396_2 = v390_2 + v393_2 * s[17] - v268;
        const custom_layer_lane v381_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v381_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v401_1 = custom_layer_select_lt(custom_layer_set(0.0f), v396_1, v381_1, v390_1);
        custom_layer_store(t + 8 * TILE + k, v401_1);
        const custom_layer_lane v401_2 = custom_layer_select_lt(custom_layer_set(0.0f), v396_2, v381_2, v390_2);
        custom_layer_store(t + 9 * TILE + k, v401_2);
        const custom_layer_lane v382_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v382_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v402_1 = custom_layer_select_lt(custom_layer_set(0.0f), v396_1, v390_1, v382_1);
        custom_layer_store(t + 14 * TILE + k, v402_1);
        const custom_layer_lane v402_2 = custom_layer_select_lt(custom_layer_set(0.0f), v396_2, v390_2, v382_2);
        custom_layer_store(t + 15 * TILE + k, v402_2);
        const custom_layer_lane v404_1 = v390_1 - v396_1 / ((1.0f - v393_1 * v393_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v404_1);
        const custom_layer_lane v404_2 = v390_2 - v396_2 / ((1.0f - v393_2 * v393_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v404_2);
        const custom_layer_lane v405_1 = custom_layer_select_le(v401_1, v404_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v405_1);
        const custom_layer_lane v405_2 = custom_layer_select_le(v401_2, v404_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v405_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v404_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v402_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v404_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v402_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v406_1 = custom_layer_select_le(v404_1, v402_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v406_2 = custom_layer_select_le(v404_2, v402_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v405_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v405_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v401_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v401_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v410_1 = custom_layer_select_eq(v405_1 * v406_1, custom_layer_set(0.0f), (v401_1 + v402_1) * 0.5f, v404_1);
        custom_layer_store(t + 6 * TILE + k, v410_1);
        const custom_layer_lane v410_2 = custom_layer_select_eq(v405_2 * v406_2, custom_layer_set(0.0f), (v401_2 + v402_2) * 0.5f, v404_2);
        custom_layer_store(t + 7 * TILE + k, v410_2);
        const custom_layer_lane v412_1 = v410_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v412_1);
        const custom_layer_lane v412_2 = v410_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v412_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v413_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v413_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v410_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v410_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v416_1 = v410_1 + v413_1 * s[16] - v255_1;
        const custom_layer_lane v416_2 = v410_2 + v413_2 * s[17] - v268;
        const custom_layer_lane v401_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v401_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v421_1 = custom_layer_select_lt(custom_layer_set(0.0f), v416_1, v401_1, v410_1);
        custom_layer_store(t + 10 * TILE + k, v421_1);
        const custom_layer_lane v421_2 = custom_layer_select_lt(custom_layer_set(0.0f), v416_2, v401_2, v410_2);
        custom_layer_store(t + 11 * TILE + k, v421_2);
        const custom_layer_lane v402_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v402_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v422_1 = custom_layer_select_lt(custom_layer_set(0.0f), v416_1, v410_1, v402_1);
        custom_layer_store(t + 16 * TILE + k, v422_1);
        const custom_layer_lane v422_2 = custom_layer_select_lt(custom_layer_set(0.0f), v416_2, v410_2, v402_2);
        custom_layer_store(t + 17 * TILE + k, v422_2);
        const custom_layer_lane v424_1 = v410_1 - v416_1 / ((1.0f - v413_1 * v413_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v424_1);
        const custom_layer_lane v424_2 = v410_2 - v416_2 / ((1.0f - v413_2 * v413_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v424_2);
        const custom_layer_lane v425_1 = custom_layer_select_le(v421_1, v424_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v425_1);
        const custom_layer_lane v425_2 = custom_layer_select_le(v421_2, v424_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v425_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v424_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v422_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v424_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v422_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v426_1 = custom_layer_select_le(v424_1, v422_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v426_2 = custom_layer_select_le(v424_2, v422_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v425_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v425_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v421_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v421_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v430_1 = custom_layer_select_eq(v425_1 * v426_1, custom_layer_set(0.0f), (v421_1 + v422_1) * 0.5f, v424_1);
        custom_layer_store(t + 6 * TILE + k, v430_1);
        const custom_layer_lane v430_2 = custom_layer_select_eq(v425_2 * v426_2, custom_layer_set(0.0f), (v421_2 + v422_2) * 0.5f, v424_2);
        custom_layer_store(t + 7 * TILE + k, v430_2);
        const custom_layer_lane v432_1 = v430_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v432_1);
        const custom_layer_lane v432_2 = v430_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v432_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v433_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v433_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v430_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v430_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v436_1 = v430_1 + v433_1 * s[16] - v255_1;
        const custom_layer_lane v436_2 = v430_2 + v433_2 * s[17] - v268;
        const custom_layer_lane v421_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v421_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v441_1 = custom_layer_select_lt(custom_layer_set(0.0f), v436_1, v421_1, v430_1);
        custom_layer_store(t + 8 * TILE + k, v441_1);
        const custom_layer_lane v441_2 = custom_layer_select_lt(custom_layer_set(0.0f), v436_2, v421_2, v430_2);
        custom_layer_store(t + 9 * TILE + k, v441_2);
        const custom_layer_lane v422_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v422_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v442_1 = custom_layer_select_lt(custom_layer_set(0.0f), v436_1, v430_1, v422_1);
        custom_layer_store(t + 14 * TILE + k, v442_1);
        const custom_layer_lane v442_2 = custom_layer_select_lt(custom_layer_set(0.0f), v436_2, v430_2, v422_2);
        custom_layer_store(t + 15 * TILE + k, v442_2);
        const custom_layer_lane v444_1 = v430_1 - v436_1 / ((1.0f - v433_1 * v433_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v444_1);
        const custom_layer_lane v444_2 = v430_2 - v436_2 / ((1.0f - v433_2 * v433_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v444_2);
        const custom_layer_lane v445_1 = custom_layer_select_le(v441_1, v444_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v445_1);
        const custom_layer_lane v445_2 = custom_layer_select_le(v441_2, v444_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v445_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v444_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v442_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v444_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v442_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v446_1 = custom_layer_select_le(v444_1, v442_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v446_2 = custom_layer_select_le(v444_2, v442_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v445_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v445_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v441_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v441_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v450_1 = custom_layer_select_eq(v445_1 * v446_1, custom_layer_set(0.0f), (v441_1 + v442_1) * 0.5f, v444_1);
        custom_layer_store(t + 6 * TILE + k, v450_1);
        const custom_layer_lane v450_2 = custom_layer_select_eq(v445_2 * v446_2, custom_layer_set(0.0f), (v441_2 + v442_2) * 0.5f, v444_2);
        custom_layer_store(t + 7 * TILE + k, v450_2);
        const custom_layer_lane v452_1 = v450_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v452_1);
        const custom_layer_lane v452_2 = v450_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v452_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v453_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v453_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v450_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v450_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v456_1 = v450_1 + v453_1 * s[16] - v255_1;
        const custom_layer_lane v456_2 = v450_2 + v453_2 * s[17] - v268;
        const custom_layer_lane v441_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v441_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v461_1 = custom_layer_select_lt(custom_layer_set(0.0f), v456_1, v441_1, v450_1);
        custom_layer_store(t + 10 * TILE + k, v461_1);
        const custom_layer_lane v461_2 = custom_layer_select_lt(custom_layer_set(0.0f), v456_2, v441_2, v450_2);
        custom_layer_store(t + 11 * TILE + k, v461_2);
        const custom_layer_lane v442_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v442_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v462_1 = custom_layer_select_lt(custom_layer_set(0.0f), v456_1, v450_1, v442_1);
        custom_layer_store(t + 16 * TILE + k, v462_1);
        const custom_layer_lane v462_2 = custom_layer_select_lt(custom_layer_set(0.0f), v456_2, v450_2, v442_2);
        custom_layer_store(t + 17 * TILE + k, v462_2);
        const custom_layer_lane v464_1 = v450_1 - v456_1 / ((1.0f - v453_1 * v453_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v464_1);
        const custom_layer_lane v464_2 = v450_2 - v456_2 / ((1.0f - v453_2 * v453_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v464_2);
        const custom_layer_lane v465_1 = custom_layer_select_le(v461_1, v464_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v465_1);
        const custom_layer_lane v465_2 = custom_layer_select_le(v461_2, v464_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v465_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v464_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v462_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v464_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v462_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v466_1 = custom_layer_select_le(v464_1, v462_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v466_2 = custom_layer_select_le(v464_2, v462_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v465_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v465_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v461_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v461_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v470_1 = custom_layer_select_eq(v465_1 * v466_1, custom_layer_set(0.0f), (v461_1 + v462_1) * 0.5f, v464_1);
        custom_layer_store(t + 6 * TILE + k, v470_1);
        const custom_layer_lane v470_2 = custom_layer_select_eq(v465_2 * v466_2, custom_layer_set(0.0f), (v461_2 + v462_2) * 0.5f, v464_2);
        custom_layer_store(t + 7 * TILE + k, v470_2);
        const custom_layer_lane v472_1 = v470_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 8 * TILE + k, v472_1);
        const custom_layer_lane v472_2 = v470_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 9 * TILE + k, v472_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v473_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v473_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v470_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v470_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v476_1 = v470_1 + v473_1 * s[16] - v255_1;
        const custom_layer_lane v476_2 = v470_2 + v473_2 * s[17] - v268;
        const custom_layer_lane v461_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v461_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v481_1 = custom_layer_select_lt(custom_layer_set(0.0f), v476_1, v461_1, v470_1);
        custom_layer_store(t + 8 * TILE + k, v481_1);
        const custom_layer_lane v481_2 = custom_layer_select_lt(custom_layer_set(0.0f), v476_2, v461_2, v470_2);
        custom_layer_store(t + 9 * TILE + k, v481_2);
        const custom_layer_lane v462_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v462_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v482_1 = custom_layer_select_lt(custom_layer_set(0.0f), v476_1, v470_1, v462_1);
        custom_layer_store(t + 14 * TILE + k, v482_1);
        const custom_layer_lane v482_2 = custom_layer_select_lt(custom_layer_set(0.0f), v476_2, v470_2, v462_2);
        custom_layer_store(t + 15 * TILE + k, v482_2);
        const custom_layer_lane v484_1 = v470_1 - v476_1 / ((1.0f - v473_1 * v473_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v484_1);
        const custom_layer_lane v484_2 = v470_2 - v476_2 / ((1.0f - v473_2 * v473_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v484_2);
        const custom_layer_lane v485_1 = custom_layer_select_le(v481_1, v484_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v485_1);
        const custom_layer_lane v485_2 = custom_layer_select_le(v481_2, v484_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v485_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v484_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v482_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v484_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v482_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v486_1 = custom_layer_select_le(v484_1, v482_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v486_2 = custom_layer_select_le(v484_2, v482_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v485_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v485_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v481_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v481_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v490_1 = custom_layer_select_eq(v485_1 * v486_1, custom_layer_set(0.0f), (v481_1 + v482_1) * 0.5f, v484_1);
        custom_layer_store(t + 6 * TILE + k, v490_1);
        const custom_layer_lane v490_2 = custom_layer_select_eq(v485_2 * v486_2, custom_layer_set(0.0f), (v481_2 + v482_2) * 0.5f, v484_2);
        custom_layer_store(t + 7 * TILE + k, v490_2);
        const custom_layer_lane v492_1 = v490_1 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v492_1);
        const custom_layer_lane v492_2 = v490_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v492_2);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v493_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v493_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v490_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v490_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v255_1 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v268 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v496_1 = v490_1 + v493_1 * s[16] - v255_1;
        const custom_layer_lane v496_2 = v490_2 + v493_2 * s[17] - v268;
        const custom_layer_lane v481_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v481_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v501_1 = custom_layer_select_lt(custom_layer_set(0.0f), v496_1, v481_1, v490_1);
        custom_layer_store(t + 10 * TILE + k, v501_1);
        const custom_layer_lane v501_2 = custom_layer_select_lt(custom_layer_set(0.0f), v496_2, v481_2, v490_2);
        custom_layer_store(t + 11 * TILE + k, v501_2);
        const custom_layer_lane v482_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v482_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v502_1 = custom_layer_select_lt(custom_layer_set(0.0f), v496_1, v490_1, v482_1);
        custom_layer_store(t + 16 * TILE + k, v502_1);
        const custom_layer_lane v502_2 = custom_layer_select_lt(custom_layer_set(0.0f), v496_2, v490_2, v482_2);
        custom_layer_store(t + 17 * TILE + k, v502_2);
        const custom_layer_lane v504_1 = v490_1 - v496_1 / ((1.0f - v493_1 * v493_1) * s[20] + 1.0f);
        custom_layer_store(t + 18 * TILE + k, v504_1);
        const custom_layer_lane v504_2 = v490_2 - v496_2 / ((1.0f - v493_2 * v493_2) * s[21] + 1.0f);
        custom_layer_store(t + 19 * TILE + k, v504_2);
        const custom_layer_lane v505_1 = custom_layer_select_le(v501_1, v504_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 20 * TILE + k, v505_1);
        const custom_layer_lane v505_2 = custom_layer_select_le(v501_2, v504_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 21 * TILE + k, v505_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v504_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v502_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v504_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v502_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v506_1 = custom_layer_select_le(v504_1, v502_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v506_2 = custom_layer_select_le(v504_2, v502_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v505_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v505_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v501_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v501_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v510_1 = custom_layer_select_eq(v505_1 * v506_1, custom_layer_set(0.0f), (v501_1 + v502_1) * 0.5f, v504_1);
        custom_layer_store(t + 6 * TILE + k, v510_1);
        const custom_layer_lane v510_2 = custom_layer_select_eq(v505_2 * v506_2, custom_layer_set(0.0f), (v501_2 + v502_2) * 0.5f, v504_2);
        custom_layer_store(t + 7 * TILE + k, v510_2);
    }

    /* layer 4: coupling, inverse */
    custom_layer_matvec(t + 8 * TILE, flow_4_net_1_weight, 1, 1, t + 7 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (24 + e) * TILE + k, custom_layer_load(t + (8 + e) * TILE + k) + custom_layer_set(flow_4_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 8 * TILE, t + 24 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (40 + e) * TILE + k, custom_layer_load(t + (24 + e) * TILE + k) * custom_layer_load(t + (8 + e) * TILE + k));
    custom_layer_matvec(t + 8 * TILE, flow_4_net_2_weight, 16, 1, t + 40 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v515_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v515_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v516_1 = v515_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 10 * TILE + k, v516_1);
        const custom_layer_lane v516_2 = v515_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 11 * TILE + k, v516_2);
        const custom_layer_lane v517 = v516_1 * s[15];
        custom_layer_store(t + 12 * TILE + k, v517);
    }
    custom_layer_each_tanh(t + 8 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v518 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v520 = -(v518 * s[14]);
        custom_layer_store(t + 9 * TILE + k, v520);
    }
    custom_layer_each_exp(t + 8 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v510_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v521 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v516_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = v510_1 * v521 - v516_2;
        custom_layer_store(t + 9 * TILE + k, v523);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v524_1 = v523 - s[8];
        custom_layer_store(t + 12 * TILE + k, v524_1);
        const custom_layer_lane v524_2 = v510_2 - s[9];
        custom_layer_store(t + 13 * TILE + k, v524_2);
        const custom_layer_lane v525_1 = v523 + s[8];
        custom_layer_store(t + 14 * TILE + k, v525_1);
        const custom_layer_lane v525_2 = v510_2 + s[9];
        custom_layer_store(t + 15 * TILE + k, v525_2);
        const custom_layer_lane v527_1 = v523 * s[10] + flow_3_c[0];
        custom_layer_store(t + 16 * TILE + k, v527_1);
        const custom_layer_lane v527_2 = v510_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 17 * TILE + k, v527_2);
    }

    /* layer 3: bump, inverse */
    custom_layer_each_tanh(t + 10 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v528_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v528_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v531_1 = v523 + v528_1 * s[8] - v523;
        const custom_layer_lane v531_2 = v510_2 + v528_2 * s[9] - v510_2;
        const custom_layer_lane v524_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v524_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v536_1 = custom_layer_select_lt(custom_layer_set(0.0f), v531_1, v524_1, v523);
        custom_layer_store(t + 16 * TILE + k, v536_1);
        const custom_layer_lane v536_2 = custom_layer_select_lt(custom_layer_set(0.0f), v531_2, v524_2, v510_2);
        custom_layer_store(t + 17 * TILE + k, v536_2);
        const custom_layer_lane v525_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v525_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v537_1 = custom_layer_select_lt(custom_layer_set(0.0f), v531_1, v523, v525_1);
        custom_layer_store(t + 18 * TILE + k, v537_1);
        const custom_layer_lane v537_2 = custom_layer_select_lt(custom_layer_set(0.0f), v531_2, v510_2, v525_2);
        custom_layer_store(t + 19 * TILE + k, v537_2);
        const custom_layer_lane v539_1 = v523 - v531_1 / ((1.0f - v528_1 * v528_1) * s[12] + 1.0f);
        custom_layer_store(t + 20 * TILE + k, v539_1);
        const custom_layer_lane v539_2 = v510_2 - v531_2 / ((1.0f - v528_2 * v528_2) * s[13] + 1.0f);
        custom_layer_store(t + 21 * TILE + k, v539_2);
        const custom_layer_lane v540_1 = custom_layer_select_le(v536_1, v539_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 22 * TILE + k, v540_1);
        const custom_layer_lane v540_2 = custom_layer_select_le(v536_2, v539_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 23 * TILE + k, v540_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v539_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v537_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v539_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v537_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v541_1 = custom_layer_select_le(v539_1, v537_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v541_2 = custom_layer_select_le(v539_2, v537_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v540_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v540_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v536_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v536_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v545_1 = custom_layer_select_eq(v540_1 * v541_1, custom_layer_set(0.0f), (v536_1 + v537_1) * 0.5f, v539_1);
        custom_layer_store(t + 10 * TILE + k, v545_1);
        const custom_layer_lane v545_2 = custom_layer_select_eq(v540_2 * v541_2, custom_layer_set(0.0f), (v536_2 + v537_2) * 0.5f, v539_2);
        custom_layer_store(t + 11 * TILE + k, v545_2);
        const custom_layer_lane v547_1 = v545_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v547_1);
        const custom_layer_lane v547_2 = v545_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v547_2);
    }
    custom_layer_each_tanh(t + 14 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v548_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v548_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v545_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v545_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v551_1 = v545_1 + v548_1 * s[8] - v523;
        const custom_layer_lane v551_2 = v545_2 + v548_2 * s[9] - v510_2;
        const custom_layer_lane v536_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v536_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v556_1 = custom_layer_select_lt(custom_layer_set(0.0f), v551_1, v536_1, v545_1);
        custom_layer_store(t + 12 * TILE + k, v556_1);
        const custom_layer_lane v556_2 = custom_layer_select_lt(custom_layer_set(0.0f), v551_2, v536_2, v545_2);
        custom_layer_store(t + 13 * TILE + k, v556_2);
        const custom_layer_lane v537_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v537_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v557_1 = custom_layer_select_lt(custom_layer_set(0.0f), v551_1, v545_1, v537_1);
        custom_layer_store(t + 20 * TILE + k, v557_1);
        const custom_layer_lane v557_2 = custom_layer_select_lt(custom_layer_set(0.0f), v551_2, v545_2, v537_2);
        custom_layer_store(t + 21 * TILE + k, v557_2);
        const custom_layer_lane v559_1 = v545_1 - v551_1 / ((1.0f - v548_1 * v548_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v559_1);
        const custom_layer_lane v559_2 = v545_2 - v551_2 / ((1.0f - v548_2 * v548_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v559_2);
        const custom_layer_lane v560_1 = custom_layer_select_le(v556_1, v559_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v560_1);
        const custom_layer_lane v560_2 = custom_layer_select_le(v556_2, v559_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v560_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v559_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v557_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v559_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v557_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v561_1 = custom_layer_select_le(v559_1, v557_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v561_2 = custom_layer_select_le(v559_2, v557_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v560_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v560_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v556_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v556_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v565_1 = custom_layer_select_eq(v560_1 * v561_1, custom_layer_set(0.0f), (v556_1 + v557_1) * 0.5f, v559_1);
        custom_layer_store(t + 10 * TILE + k, v565_1);
        const custom_layer_lane v565_2 = custom_layer_select_eq(v560_2 * v561_2, custom_layer_set(0.0f), (v556_2 + v557_2) * 0.5f, v559_2);
        custom_layer_store(t + 11 * TILE + k, v565_2);
        const custom_layer_lane v567_1 = v565_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 14 * TILE + k, v567_1);
        const custom_layer_lane v567_2 = v565_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 15 * TILE + k, v567_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v568_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v568_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v565_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v565_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v571_1 = v565_1 + v568_1 * s[8] - v523;
        const custom_layer_lane v571_2 = v565_2 + v568_2 * s[9] - v510_2;
        const custom_layer_lane v556_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v556_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v576_1 = custom_layer_select_lt(custom_layer_set(0.0f), v571_1, v556_1, v565_1);
        custom_layer_store(t + 14 * TILE + k, v576_1);
        const custom_layer_lane v576_2 = custom_layer_select_lt(custom_layer_set(0.0f), v571_2, v556_2, v565_2);
        custom_layer_store(t + 15 * TILE + k, v576_2);
        const custom_layer_lane v557_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v557_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v577_1 = custom_layer_select_lt(custom_layer_set(0.0f), v571_1, v565_1, v557_1);
        custom_layer_store(t + 18 * TILE + k, v577_1);
        const custom_layer_lane v577_2 = custom_layer_select_lt(custom_layer_set(0.0f), v571_2, v565_2, v557_2);
        custom_layer_store(t + 19 * TILE + k, v577_2);
        const custom_layer_lane v579_1 = v565_1 - v571_1 / ((1.0f - v568_1 * v568_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v579_1);
        const custom_layer_lane v579_2 = v565_2 - v571_2 / ((1.0f - v568_2 * v568_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v579_2);
        const custom_layer_lane v580_1 = custom_layer_select_le(v576_1, v579_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v580_1);
        const custom_layer_lane v580_2 = custom_layer_select_le(v576_2, v579_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v580_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v579_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v577_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v579_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v577_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v581_1 = custom_layer_select_le(v579_1, v577_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v581_2 = custom_layer_select_le(v579_2, v577_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v580_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v580_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v576_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v576_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v585_1 = custom_layer_select_eq(v580_1 * v581_1, custom_layer_set(0.0f), (v576_1 + v577_1) * 0.5f, v579_1);
        custom_layer_store(t + 10 * TILE + k, v585_1);
        const custom_layer_lane v585_2 = custom_layer_select_eq(v580_2 * v581_2, custom_layer_set(0.0f), (v576_2 + v577_2) * 0.5f, v579_2);
        custom_layer_store(t + 11 * TILE + k, v585_2);
        const custom_layer_lane v587_1 = v585_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v587_1);
        const custom_layer_lane v587_2 = v585_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v587_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v588_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v588_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v585_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v585_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v591_1 = v585_1 + v588_1 * s[8] - v523;
        const custom_layer_lane v591_2 = v585_2 + v588_2 * s[9] - v510_2;
        const custom_layer_lane v576_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v576_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v596_1 = custom_layer_select_lt(custom_layer_set(0.0f), v591_1, v576_1, v585_1);
        custom_layer_store(t + 12 * TILE + k, v596_1);
        const custom_layer_lane v596_2 = custom_layer_select_lt(custom_layer_set(0.0f), v591_2, v576_2, v585_2);
        custom_layer_store(t + 13 * TILE + k, v596_2);
        const custom_layer_lane v577_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v577_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v597_1 = custom_layer_select_lt(custom_layer_set(0.0f), v591_1, v585_1, v577_1);
        custom_layer_store(t + 20 * TILE + k, v597_1);
        const custom_layer_lane v597_2 = custom_layer_select_lt(custom_layer_set(0.0f), v591_2, v585_2, v577_2);
        custom_layer_store(t + 21 * TILE + k, v597_2);
        const custom_layer_lane v599_1 = v585_1 - v591_1 / ((1.0f - v588_1 * v588_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v599_1);
        const custom_layer_lane v599_2 = v585_2 - v591_2 / ((1.0f - v588_2 * v588_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v599_2);
        const custom_layer_lane v600_1 = custom_layer_select_le(v596_1, v599_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v600_1);
        const custom_layer_lane v600_2 = custom_layer_select_le(v596_2, v599_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v600_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v599_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v597_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v599_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v597_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v601_1 = custom_layer_select_le(v599_1, v597_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v601_2 = custom_layer_select_le(v599_2, v597_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v600_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v600_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v596_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v596_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v605_1 = custom_layer_select_eq(v600_1 * v601_1, custom_layer_set(0.0f), (v596_1 + v597_1) * 0.5f, v599_1);
        custom_layer_store(t + 10 * TILE + k, v605_1);
        const custom_layer_lane v605_2 = custom_layer_select_eq(v600_2 * v601_2, custom_layer_set(0.0f), (v596_2 + v597_2) * 0.5f, v599_2);
        custom_layer_store(t + 11 * TILE + k, v605_2);
        const custom_layer_lane v607_1 = v605_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 14 * TILE + k, v607_1);
        const custom_layer_lane v607_2 = v605_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 15 * TILE + k, v607_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v608_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v608_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v605_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v605_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v611_1 = v605_1 + v608_1 * s[8] - v523;
        const custom_layer_lane v611_2 = v605_2 + v608_2 * s[9] - v510_2;
        const custom_layer_lane v596_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v596_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v616_1 = custom_layer_select_lt(custom_layer_set(0.0f), v611_1, v596_1, v605_1);
        custom_layer_store(t + 14 * TILE + k, v616_1);
        const custom_layer_lane v616_2 = custom_layer_select_lt(custom_layer_set(0.0f), v611_2, v596_2, v605_2);
        custom_layer_store(t + 15 * TILE + k, v616_2);
        const custom_layer_lane v597_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v597_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v617_1 = custom_layer_select_lt(custom_layer_set(0.0f), v611_1, v605_1, v597_1);
        custom_layer_store(t + 18 * TILE + k, v617_1);
        const custom_layer_lane v617_2 = custom_layer_select_lt(custom_layer_set(0.0f), v611_2, v605_2, v597_2);
        custom_layer_store(t + 19 * TILE + k, v617_2);
        const custom_layer_lane v619_1 = v605_1 - v611_1 / ((1.0f - v608_1 * v608_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v619_1);
        const custom_layer_lane v619_2 = v605_2 - v611_2 / ((1.0f - v608_2 * v608_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v619_2);
        const custom_layer_lane v620_1 = custom_layer_select_le(v616_1, v619_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v620_1);
        const custom_layer_lane v620_2 = custom_layer_select_le(v616_2, v619_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v620_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v619_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v617_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v619_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v617_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v621_1 = custom_layer_select_le(v619_1, v617_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v621_2 = custom_layer_select_le(v619_2, v617_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v620_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v620_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v616_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v616_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v625_1 = custom_layer_select_eq(v620_1 * v621_1, custom_layer_set(0.0f), (v616_1 + v617_1) * 0.5f, v619_1);
        custom_layer_store(t + 10 * TILE + k, v625_1);
        const custom_layer_lane v625_2 = custom_layer_select_eq(v620_2 * v621_2, custom_layer_set(0.0f), (v616_2 + v617_2) * 0.5f, v619_2);
        custom_layer_store(t + 11 * TILE + k, v625_2);
        const custom_layer_lane v627_1 = v625_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v627_1);
        const custom_layer_lane v627_2 = v625_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v627_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v628_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v628_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v625_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v625_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v631_1 = v625_1 + v628_1 * s[8] - v523;
        const custom_layer_lane v631_2 = v625_2 + v628_2 * s[9] - v510_2;
        const custom_layer_lane v616_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v616_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v636_1 = custom_layer_select_lt(custom_layer_set(0.0f), v631_1, v616_1, v625_1);
        custom_layer_store(t + 12 * TILE + k, v636_1);
        const custom_layer_lane v636_2 = custom_layer_select_lt(custom_layer_set(0.0f), v631_2, v616_2, v625_2);
        custom_layer_store(t + 13 * TILE + k, v636_2);
        const custom_layer_lane v617_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v617_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v637_1 = custom_layer_select_lt(custom_layer_set(0.0f), v631_1, v625_1, v617_1);
        custom_layer_store(t + 20 * TILE + k, v637_1);
        const custom_layer_lane v637_2 = custom_layer_select_lt(custom_layer_set(0.0f), v631_2, v625_2, v617_2);
        custom_layer_store(t + 21 * TILE + k, v637_2);
        const custom_layer_lane v639_1 = v625_1 - v631_1 / ((1.0f - v628_1 * v628_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v639_1);
        const custom_layer_lane v639_2 = v625_2 - v631_2 / ((1.0f - v628_2 * v628_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v639_2);
        const custom_layer_lane v640_1 = custom_layer_select_le(v636_1, v639_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v640_1);
        const custom_layer_lane v640_2 = custom_layer_select_le(v636_2, v639_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v640_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v639_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v637_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v639_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v637_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v641_1 = custom_layer_select_le(v639_1, v637_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v641_2 = custom_layer_select_le(v639_2, v637_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v640_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v640_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v636_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v636_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v645_1 = custom_layer_select_eq(v640_1 * v641_1, custom_layer_set(0.0f), (v636_1 + v637_1) * 0.5f, v639_1);
        custom_layer_store(t + 10 * TILE + k, v645_1);
        const custom_layer_lane v645_2 = custom_layer_select_eq(v640_2 * v641_2, custom_layer_set(0.0f), (v636_2 + v637_2) * 0.5f, v639_2);
        custom_layer_store(t + 11 * TILE + k, v645_2);
        const custom_layer_lane v647_1 = v645_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 14 * TILE + k, v647_1);
        const custom_layer_lane v647_2 = v645_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 15 * TILE + k, v647_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v648_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v648_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v645_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v645_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v651_1 = v645_1 + v648_1 * s[8] - v523;
        const custom_layer_lane v651_2 = v645_2 + v648_2 * s[9] - v510_2;
        const custom_layer_lane v636_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v636_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v656_1 = custom_layer_select_lt(custom_layer_set(0.0f), v651_1, v636_1, v645_1);
        custom_layer_store(t + 14 * TILE + k, v656_1);
        const custom_layer_lane v656_2 = custom_layer_select_lt(custom_layer_set(0.0f), v651_2, v636_2, v645_2);
        custom_layer_store(t + 15 * TILE + k, v656_2);
        const custom_layer_lane v637_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v637_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v657_1 = custom_layer_select_lt(custom_layer_set(0.0f), v651_1, v645_1, v637_1);
        custom_layer_store(t + 18 * TILE + k, v657_1);
        const custom_layer_lane v657_2 = custom_layer_select_lt(custom_layer_set(0.0f), v651_2, v645_2, v637_2);
        custom_layer_store(t + 19 * TILE + k, v657_2);
        const custom_layer_lane v659_1 = v645_1 - v651_1 / ((1.0f - v648_1 * v648_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v659_1);
        const custom_layer_lane v659_2 = v645_2 - v651_2 / ((1.0f - v648_2 * v648_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v659_2);
        const custom_layer_lane v660_1 = custom_layer_select_le(v656_1, v659_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v660_1);
        const custom_layer_lane v660_2 = custom_layer_select_le(v656_2, v659_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v660_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v659_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v657_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v659_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v657_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v661_1 = custom_layer_select_le(v659_1, v657_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v661_2 = custom_layer_select_le(v659_2, v657_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v660_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v660_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v656_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v656_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v665_1 = custom_layer_select_eq(v660_1 * v661_1, custom_layer_set(0.0f), (v656_1 + v657_1) * 0.5f, v659_1);
        custom_layer_store(t + 10 * TILE + k, v665_1);
        const custom_layer_lane v665_2 = custom_layer_select_eq(v660_2 * v661_2, custom_layer_set(0.0f), (v656_2 + v657_2) * 0.5f, v659_2);
        custom_layer_store(t + 11 * TILE + k, v665_2);
        const custom_layer_lane v667_1 = v665_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v667_1);
        const custom_layer_lane v667_2 = v665_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v667_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v668_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v668_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v665_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v665_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v671_1 = v665_1 + v668_1 * s[8] - v523;
        const custom_layer_lane v671_2 = v665_2 + v668_2 * s[9] - v510_2;
        const custom_layer_lane v656_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v656_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v676_1 = custom_layer_select_lt(custom_layer_set(0.0f), v671_1, v656_1, v665_1);
        custom_layer_store(t + 12 * TILE + k, v676_1);
        const custom_layer_lane v676_2 = custom_layer_select_lt(custom_layer_set(0.0f), v671_2, v656_2, v665_2);
        custom_layer_store(t + 13 * TILE + k, v676_2);
        const custom_layer_lane v657_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v657_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v677_1 = custom_layer_select_lt(custom_layer_set(0.0f), v671_1, v665_1, v657_1);
        custom_layer_store(t + 20 * TILE + k, v677_1);
        const custom_layer_lane v677_2 = custom_layer_select_lt(custom_layer_set(0.0f), v671_2, v665_2, v657_2);
        custom_layer_store(t + 21 * TILE + k, v677_2);
        const custom_layer_lane v679_1 = v665_1 - v671_1 / ((1.0f - v668_1 * v668_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v679_1);
        const custom_layer_lane v679_2 = v665_2 - v671_2 / ((1.0f - v668_2 * v668_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v679_2);
        const custom_layer_lane v680_1 = custom_layer_select_le(v676_1, v679_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v680_1);
        const custom_layer_lane v680_2 = custom_layer_select_le(v676_2, v679_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v680_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v679_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v677_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v679_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v677_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v681_1 = custom_layer_select_le(v679_1, v677_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v681_2 = custom_layer_select_le(v679_2, v677_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v680_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v680_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v676_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v676_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v685_1 = custom_layer_select_eq(v680_1 * v681_1, custom_layer_set(0.0f), (v676_1 + v677_1) * 0.5f, v679_1);
        custom_layer_store(t + 10 * TILE + k, v685_1);
        const custom_layer_lane v685_2 = custom_layer_select_eq(v680_2 * v681_2, custom_layer_set(0.0f), (v676_2 + v677_2) * 0.5f, v679_2);
        custom_layer_store(t + 11 * TILE + k, v685_2);
        const custom_layer_lane v687_1 = v685_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 14 * TILE + k, v687_1);
        const custom_layer_lane v687_2 = v685_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 15 * TILE + k, v687_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v688_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v688_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v685_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v685_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v691_1 = v685_1 + v688_1 * s[8] - v523;
        const custom_layer_lane v691_2 = v685_2 + v688_2 * s[9] - v510_2;
        const custom_layer_lane v676_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v676_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v696_1 = custom_layer_select_lt(custom_layer_set(0.0f), v691_1, v676_1, v685_1);
        custom_layer_store(t + 14 * TILE + k, v696_1);
        const custom_layer_lane v696_2 = custom_layer_select_lt(custom_layer_set(0.0f), v691_2, v676_2, v685_2);
        custom_layer_store(t + 15 * TILE + k, v696_2);
        const custom_layer_lane v677_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v677_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v697_1 = custom_layer_select_lt(custom_layer_set(0.0f), v691_1, v685_1, v677_1);
        custom_layer_store(t + 18 * TILE + k, v697_1);
        const custom_layer_lane v697_2 = custom_layer_select_lt(custom_layer_set(0.0f), v691_2, v685_2, v677_2);
        custom_layer_store(t + 19 * TILE + k, v697_2);
        const custom_layer_lane v699_1 = v685_1 - v691_1 / ((1.0f - v688_1 * v688_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v699_1);
        const custom_layer_lane v699_2 = v685_2 - v691_2 / ((1.0f - v688_2 * v688_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v699_2);
        const custom_layer_lane v700_1 = custom_layer_select_le(v696_1, v699_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v700_1);
        const custom_layer_lane v700_2 = custom_layer_select_le(v696_2, v699_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v700_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v699_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v697_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v699_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v697_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v701_1 = custom_layer_select_le(v699_1, v697_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v701_2 = custom_layer_select_le(v699_2, v697_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v700_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v700_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v696_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v696_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v705_1 = custom_layer_select_eq(v700_1 * v701_1, custom_layer_set(0.0f), (v696_1 + v697_1) * 0.5f, v699_1);
        custom_layer_store(t + 10 * TILE + k, v705_1);
        const custom_layer_lane v705_2 = custom_layer_select_eq(v700_2 * v701_2, custom_layer_set(0.0f), (v696_2 + v697_2) * 0.5f, v699_2);
        custom_layer_store(t + 11 * TILE + k, v705_2);
        const custom_layer_lane v707_1 = v705_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v707_1);
        const custom_layer_lane v707_2 = v705_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v707_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v708_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v708_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v705_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v705_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v711_1 = v705_1 + v708_1 * s[8] - v523;
        const custom_layer_lane v711_2 = v705_2 + v708_2 * s[9] - v510_2;
        const custom_layer_lane v696_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v696_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v716_1 = custom_layer_select_lt(custom_layer_set(0.0f), v711_1, v696_1, v705_1);
        custom_layer_store(t + 12 * TILE + k, v716_1);
        const custom_layer_lane v716_2 = custom_layer_select_lt(custom_layer_set(0.0f), v711_2, v696_2, v705_2);
        custom_layer_store(t + 13 * TILE + k, v716_2);
        const custom_layer_lane v697_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v697_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v717_1 = custom_layer_select_lt(custom_layer_set(0.0f), v711_1, v705_1, v697_1);
        custom_layer_store(t + 20 * TILE + k, v717_1);
        const custom_layer_lane v717_2 = custom_layer_select_lt(custom_layer_set(0.0f), v711_2, v705_2, v697_2);
        custom_layer_store(t + 21 * TILE + k, v717_2);
        const custom_layer_lane v719_1 = v705_1 - v711_1 / ((1.0f - v708_1 * v708_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v719_1);
        const custom_layer_lane v719_2 = v705_2 - v711_2 / ((1.0f - v708_2 * v708_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v719_2);
        const custom_layer_lane v720_1 = custom_layer_select_le(v716_1, v719_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v720_1);
        const custom_layer_lane v720_2 = custom_layer_select_le(v716_2, v719_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v720_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v719_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v717_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v719_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v717_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v721_1 = custom_layer_select_le(v719_1, v717_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v721_2 = custom_layer_select_le(v719_2, v717_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v720_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v720_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v716_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v716_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v725_1 = custom_layer_select_eq(v720_1 * v721_1, custom_layer_set(0.0f), (v716_1 + v717_1) * 0.5f, v719_1);
        custom_layer_store(t + 10 * TILE + k, v725_1);
        const custom_layer_lane v725_2 = custom_layer_select_eq(v720_2 * v721_2, custom_layer_set(0.0f), (v716_2 + v717_2) * 0.5f, v719_2);
        custom_layer_store(t + 11 * TILE + k, v725_2);
        const custom_layer_lane v727_1 = v725_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 14 * TILE + k, v727_1);
        const custom_layer_lane v727_2 = v725_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 15 * TILE + k, v727_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v728_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v728_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v725_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v725_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v731_1 = v725_1 + v728_1 * s[8] - v523;
        const custom_layer_lane v731_2 = v725_2 + v728_2 * s[9] - v510_2;
        const custom_layer_lane v716_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v716_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v736_1 = custom_layer_select_lt(custom_layer_set(0.0f), v731_1, v716_1, v725_1);
        custom_layer_store(t + 14 * TILE + k, v736_1);
        const custom_layer_lane v736_2 = custom_layer_select_lt(custom_layer_set(0.0f), v731_2, v716_2, v725_2);
        custom_layer_store(t + 15 * TILE + k, v736_2);
        const custom_layer_lane v717_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v717_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v737_1 = custom_layer_select_lt(custom_layer_set(0.0f), v731_1, v725_1, v717_1);
        custom_layer_store(t + 18 * TILE + k, v737_1);
        const custom_layer_lane v737_2 = custom_layer_select_lt(custom_layer_set(0.0f), v731_2, v725_2, v717_2);
        custom_layer_store(t + 19 * TILE + k, v737_2);
        const custom_layer_lane v739_1 = v725_1 - v731_1 / ((1.0f - v728_1 * v728_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v739_1);
        const custom_layer_lane v739_2 = v725_2 - v731_2 / ((1.0f - v728_2 * v728_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v739_2);
        const custom_layer_lane v740_1 = custom_layer_select_le(v736_1, v739_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v740_1);
        const custom_layer_lane v740_2 = custom_layer_select_le(v736_2, v739_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v740_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v739_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v737_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v739_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v737_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v741_1 = custom_layer_select_le(v739_1, v737_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v741_2 = custom_layer_select_le(v739_2, v737_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v740_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v740_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v736_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v736_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v745_1 = custom_layer_select_eq(v740_1 * v741_1, custom_layer_set(0.0f), (v736_1 + v737_1) * 0.5f, v739_1);
        custom_layer_store(t + 10 * TILE + k, v745_1);
        const custom_layer_lane v745_2 = custom_layer_select_eq(v740_2 * v741_2, custom_layer_set(0.0f), (v736_2 + v737_2) * 0.5f, v739_2);
        custom_layer_store(t + 11 * TILE + k, v745_2);
        const custom_layer_lane v747_1 = v745_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 12 * TILE + k, v747_1);
        const custom_layer_lane v747_2 = v745_2 * s[11] + flow_3_c[1];
        custom_layer_store(t + 13 * TILE + k, v747_2);
    }
    custom_layer_each_tanh(t + 16 * TILE, t + 12 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v748_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v748_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v745_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v745_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v523 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v510_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v751_1 = v745_1 + v748_1 * s[8] - v523;
        const custom_layer_lane v751_2 = v745_2 + v748_2 * s[9] - v510_2;
        const custom_layer_lane v736_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v736_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v756_1 = custom_layer_select_lt(custom_layer_set(0.0f), v751_1, v736_1, v745_1);
        custom_layer_store(t + 12 * TILE + k, v756_1);
        const custom_layer_lane v756_2 = custom_layer_select_lt(custom_layer_set(0.0f), v751_2, v736_2, v745_2);
        custom_layer_store(t + 13 * TILE + k, v756_2);
        const custom_layer_lane v737_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v737_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v757_1 = custom_layer_select_lt(custom_layer_set(0.0f), v751_1, v745_1, v737_1);
        custom_layer_store(t + 20 * TILE + k, v757_1);
        const custom_layer_lane v757_2 = custom_layer_select_lt(custom_layer_set(0.0f), v751_2, v745_2, v737_2);
        custom_layer_store(t + 21 * TILE + k, v757_2);
        const custom_layer_lane v759_1 = v745_1 - v751_1 / ((1.0f - v748_1 * v748_1) * s[12] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v759_1);
        const custom_layer_lane v759_2 = v745_2 - v751_2 / ((1.0f - v748_2 * v748_2) * s[13] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v759_2);
        const custom_layer_lane v760_1 = custom_layer_select_le(v756_1, v759_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v760_1);
        const custom_layer_lane v760_2 = custom_layer_select_le(v756_2, v759_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v760_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v759_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v757_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v759_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v757_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v761_1 = custom_layer_select_le(v759_1, v757_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v761_2 = custom_layer_select_le(v759_2, v757_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v760_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v760_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v756_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v756_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_select_eq(v760_1 * v761_1, custom_layer_set(0.0f), (v756_1 + v757_1) * 0.5f, v759_1);
        custom_layer_store(t + 10 * TILE + k, v765_1);
        const custom_layer_lane v765_2 = custom_layer_select_eq(v760_2 * v761_2, custom_layer_set(0.0f), (v756_2 + v757_2) * 0.5f, v759_2);
        custom_layer_store(t + 11 * TILE + k, v765_2);
    }

    /* layer 2: coupling, inverse */
    custom_layer_matvec(t + 12 * TILE, flow_2_net_1_weight, 1, 1, t + 10 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (28 + e) * TILE + k, custom_layer_load(t + (12 + e) * TILE + k) + custom_layer_set(flow_2_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 12 * TILE, t + 28 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (44 + e) * TILE + k, custom_layer_load(t + (28 + e) * TILE + k) * custom_layer_load(t + (12 + e) * TILE + k));
    custom_layer_matvec(t + 12 * TILE, flow_2_net_2_weight, 16, 1, t + 44 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v770_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v770_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v771_1 = v770_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 14 * TILE + k, v771_1);
        const custom_layer_lane v771_2 = v770_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 15 * TILE + k, v771_2);
        const custom_layer_lane v772 = v771_1 * s[7];
        custom_layer_store(t + 8 * TILE + k, v772);
    }
    custom_layer_each_tanh(t + 12 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v773 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v775 = -(v773 * s[6]);
        custom_layer_store(t + 8 * TILE + k, v775);
    }
    custom_layer_each_exp(t + 12 * TILE, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v765_2 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v776 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v771_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v778 = v765_2 * v776 - v771_2;
        custom_layer_store(t + 8 * TILE + k, v778);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v779_1 = v765_1 - s[0];
        custom_layer_store(t + 16 * TILE + k, v779_1);
        const custom_layer_lane v779_2 = v778 - s[1];
        custom_layer_store(t + 17 * TILE + k, v779_2);
        const custom_layer_lane v780_1 = v765_1 + s[0];
        custom_layer_store(t + 18 * TILE + k, v780_1);
        const custom_layer_lane v780_2 = v778 + s[1];
        custom_layer_store(t + 19 * TILE + k, v780_2);
        const custom_layer_lane v782_1 = v765_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 20 * TILE + k, v782_1);
        const custom_layer_lane v782_2 = v778 * s[3] + flow_1_c[1];
        custom_layer_store(t + 21 * TILE + k, v782_2);
    }

    /* layer 1: bump, inverse */
    custom_layer_each_tanh(t + 12 * TILE, t + 20 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v783_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v783_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v786_1 = v765_1 + v783_1 * s[0] - v765_1;
        const custom_layer_lane v786_2 = v778 + v783_2 * s[1] - v778;
        const custom_layer_lane v779_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v779_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v791_1 = custom_layer_select_lt(custom_layer_set(0.0f), v786_1, v779_1, v765_1);
        custom_layer_store(t + 14 * TILE + k, v791_1);
        const custom_layer_lane v791_2 = custom_layer_select_lt(custom_layer_set(0.0f), v786_2, v779_2, v778);
        custom_layer_store(t + 15 * TILE + k, v791_2);
        const custom_layer_lane v780_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v780_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v792_1 = custom_layer_select_lt(custom_layer_set(0.0f), v786_1, v765_1, v780_1);
        custom_layer_store(t + 20 * TILE + k, v792_1);
        const custom_layer_lane v792_2 = custom_layer_select_lt(custom_layer_set(0.0f), v786_2, v778, v780_2);
        custom_layer_store(t + 21 * TILE + k, v792_2);
        const custom_layer_lane v794_1 = v765_1 - v786_1 / ((1.0f - v783_1 * v783_1) * s[4] + 1.0f);
        custom_layer_store(t + 22 * TILE + k, v794_1);
        const custom_layer_lane v794_2 = v778 - v786_2 / ((1.0f - v783_2 * v783_2) * s[5] + 1.0f);
        custom_layer_store(t + 23 * TILE + k, v794_2);
        const custom_layer_lane v795_1 = custom_layer_select_le(v791_1, v794_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 24 * TILE + k, v795_1);
        const custom_layer_lane v795_2 = custom_layer_select_le(v791_2, v794_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 25 * TILE + k, v795_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v794_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v792_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v794_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v792_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v796_1 = custom_layer_select_le(v794_1, v792_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v796_2 = custom_layer_select_le(v794_2, v792_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v795_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v795_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v791_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v791_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v800_1 = custom_layer_select_eq(v795_1 * v796_1, custom_layer_set(0.0f), (v791_1 + v792_1) * 0.5f, v794_1);
        custom_layer_store(t + 12 * TILE + k, v800_1);
        const custom_layer_lane v800_2 = custom_layer_select_eq(v795_2 * v796_2, custom_layer_set(0.0f), (v791_2 + v792_2) * 0.5f, v794_2);
        custom_layer_store(t + 13 * TILE + k, v800_2);
        const custom_layer_lane v802_1 = v800_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v802_1);
        const custom_layer_lane v802_2 = v800_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v802_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v803_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v803_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v800_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v800_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v806_1 = v800_1 + v803_1 * s[0] - v765_1;
        const custom_layer_lane v806_2 = v800_2 + v803_2 * s[1] - v778;
        const custom_layer_lane v791_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v791_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v811_1 = custom_layer_select_lt(custom_layer_set(0.0f), v806_1, v791_1, v800_1);
        custom_layer_store(t + 16 * TILE + k, v811_1);
        const custom_layer_lane v811_2 = custom_layer_select_lt(custom_layer_set(0.0f), v806_2, v791_2, v800_2);
        custom_layer_store(t + 17 * TILE + k, v811_2);
        const custom_layer_lane v792_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v792_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v812_1 = custom_layer_select_lt(custom_layer_set(0.0f), v806_1, v800_1, v792_1);
        custom_layer_store(t + 22 * TILE + k, v812_1);
        const custom_layer_lane v812_2 = custom_layer_select_lt(custom_layer_set(0.0f), v806_2, v800_2, v792_2);
        custom_layer_store(t + 23 * TILE + k, v812_2);
        const custom_layer_lane v814_1 = v800_1 - v806_1 / ((1.0f - v803_1 * v803_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v814_1);
        const custom_layer_lane v814_2 = v800_2 - v806_2 / ((1.0f - v803_2 * v803_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v814_2);
        const custom_layer_lane v815_1 = custom_layer_select_le(v811_1, v814_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v815_1);
        const custom_layer_lane v815_2 = custom_layer_select_le(v811_2, v814_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v815_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v814_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v812_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v814_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v812_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v816_1 = custom_layer_select_le(v814_1, v812_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v816_2 = custom_layer_select_le(v814_2, v812_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v815_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v815_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v811_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v811_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v820_1 = custom_layer_select_eq(v815_1 * v816_1, custom_layer_set(0.0f), (v811_1 + v812_1) * 0.5f, v814_1);
        custom_layer_store(t + 12 * TILE + k, v820_1);
        const custom_layer_lane v820_2 = custom_layer_select_eq(v815_2 * v816_2, custom_layer_set(0.0f), (v811_2 + v812_2) * 0.5f, v814_2);
        custom_layer_store(t + 13 * TILE + k, v820_2);
        const custom_layer_lane v822_1 = v820_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 14 * TILE + k, v822_1);
        const custom_layer_lane v822_2 = v820_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 15 * TILE + k, v822_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v823_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v823_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v820_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v820_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v826_1 = v820_1 + v823_1 * s[0] - v765_1;
        const custom_layer_lane v826_2 = v820_2 + v823_2 * s[1] - v778;
        const custom_layer_lane v811_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v811_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v831_1 = custom_layer_select_lt(custom_layer_set(0.0f), v826_1, v811_1, v820_1);
        custom_layer_store(t + 14 * TILE + k, v831_1);
        const custom_layer_lane v831_2 = custom_layer_select_lt(custom_layer_set(0.0f), v826_2, v811_2, v820_2);
        custom_layer_store(t + 15 * TILE + k, v831_2);
        const custom_layer_lane v812_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v812_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v832_1 = custom_layer_select_lt(custom_layer_set(0.0f), v826_1, v820_1, v812_1);
        custom_layer_store(t + 20 * TILE + k, v832_1);
        const custom_layer_lane v832_2 = custom_layer_select_lt(custom_layer_set(0.0f), v826_2, v820_2, v812_2);
        custom_layer_store(t + 21 * TILE + k, v832_2);
        const custom_layer_lane v834_1 = v820_1 - v826_1 / ((1.0f - v823_1 * v823_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v834_1);
        const custom_layer_lane v834_2 = v820_2 - v826_2 / ((1.0f - v823_2 * v823_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v834_2);
        const custom_layer_lane v835_1 = custom_layer_select_le(v831_1, v834_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v835_1);
        const custom_layer_lane v835_2 = custom_layer_select_le(v831_2, v834_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v835_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v834_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v832_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v834_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v832_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v836_1 = custom_layer_select_le(v834_1, v832_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v836_2 = custom_layer_select_le(v834_2, v832_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v835_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v835_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v831_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v831_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v840_1 = custom_layer_select_eq(v835_1 * v836_1, custom_layer_set(0.0f), (v831_1 + v832_1) * 0.5f, v834_1);
        custom_layer_store(t + 12 * TILE + k, v840_1);
        const custom_layer_lane v840_2 = custom_layer_select_eq(v835_2 * v836_2, custom_layer_set(0.0f), (v831_2 + v832_2) * 0.5f, v834_2);
        custom_layer_store(t + 13 * TILE + k, v840_2);
        const custom_layer_lane v842_1 = v840_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v842_1);
        const custom_layer_lane v842_2 = v840_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v842_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v843_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v843_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v840_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v840_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v846_1 = v840_1 + v843_1 * s[0] - v765_1;
        const custom_layer_lane v846_2 = v840_2 + v843_2 * s[1] - v778;
        const custom_layer_lane v831_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v831_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v851_1 = custom_layer_select_lt(custom_layer_set(0.0f), v846_1, v831_1, v840_1);
        custom_layer_store(t + 16 * TILE + k, v851_1);
        const custom_layer_lane v851_2 = custom_layer_select_lt(custom_layer_set(0.0f), v846_2, v831_2, v840_2);
        custom_layer_store(t + 17 * TILE + k, v851_2);
        const custom_layer_lane v832_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v832_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v852_1 = custom_layer_select_lt(custom_layer_set(0.0f), v846_1, v840_1, v832_1);
        custom_layer_store(t + 22 * TILE + k, v852_1);
        const custom_layer_lane v852_2 = custom_layer_select_lt(custom_layer_set(0.0f), v846_2, v840_2, v832_2);
        custom_layer_store(t + 23 * TILE + k, v852_2);
        const custom_layer_lane v854_1 = v840_1 - v846_1 / ((1.0f - v843_1 * v843_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v854_1);
        const custom_layer_lane v854_2 = v840_2 - v846_2 / ((1.0f - v843_2 * v843_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v854_2);
        const custom_layer_lane v855_1 = custom_layer_select_le(v851_1, v854_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v855_1);
        const custom_layer_lane v855_2 = custom_layer_select_le(v851_2, v854_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v855_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v854_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v852_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v854_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v852_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v856_1 = custom_layer_select_le(v854_1, v852_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v856_2 = custom_layer_select_le(v854_2, v852_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v855_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v855_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v851_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v851_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v860_1 = custom_layer_select_eq(v855_1 * v856_1, custom_layer_set(0.0f), (v851_1 + v852_1) * 0.5f, v854_1);
        custom_layer_store(t + 12 * TILE + k, v860_1);
        const custom_layer_lane v860_2 = custom_layer_select_eq(v855_2 * v856_2, custom_layer_set(0.0f), (v851_2 + v852_2) * 0.5f, v854_2);
        custom_layer_store(t + 13 * TILE + k, v860_2);
        const custom_layer_lane v862_1 = v860_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 14 * TILE + k, v862_1);
        const custom_layer_lane v862_2 = v860_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 15 * TILE + k, v862_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v863_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v863_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v860_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v860_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v866_1 = v860_1 + v863_1 * s[0] - v765_1;
        const custom_layer_lane v866_2 = v860_2 + v863_2 * s[1] - v778;
        const custom_layer_lane v851_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v851_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v871_1 = custom_layer_select_lt(custom_layer_set(0.0f), v866_1, v851_1, v860_1);
        custom_layer_store(t + 14 * TILE + k, v871_1);
        const custom_layer_lane v871_2 = custom_layer_select_lt(custom_layer_set(0.0f), v866_2, v851_2, v860_2);
        custom_layer_store(t + 15 * TILE + k, v871_2);
        const custom_layer_lane v852_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v852_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v872_1 = custom_layer_select_lt(custom_layer_set(0.0f), v866_1, v860_1, v852_1);
        custom_layer_store(t + 20 * TILE + k, v872_1);
        const custom_layer_lane v872_2 = custom_layer_select_lt(custom_layer_set(0.0f), v866_2, v860_2, v852_2);
        custom_layer_store(t + 21 * TILE + k, v872_2);
        const custom_layer_lane v874_1 = v860_1 - v866_1 / ((1.0f - v863_1 * v863_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v874_1);
        const custom_layer_lane v874_2 = v860_2 - v866_2 / ((1.0f - v863_2 * v863_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v874_2);
        const custom_layer_lane v875_1 = custom_layer_select_le(v871_1, v874_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v875_1);
        const custom_layer_lane v875_2 = custom_layer_select_le(v871_2, v874_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v875_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v874_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v872_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v874_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v872_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v876_1 = custom_layer_select_le(v874_1, v872_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v876_2 = custom_layer_select_le(v874_2, v872_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v875_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v875_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v871_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v871_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v880_1 = custom_layer_select_eq(v875_1 * v876_1, custom_layer_set(0.0f), (v871_1 + v872_1) * 0.5f, v874_1);
        custom_layer_store(t + 12 * TILE + k, v880_1);
        const custom_layer_lane v880_2 = custom_layer_select_eq(v875_2 * v876_2, custom_layer_set(0.0f), (v871_2 + v872_2) * 0.5f, v874_2);
        custom_layer_store(t + 13 * TILE + k, v880_2);
        const custom_layer_lane v882_1 = v880_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v882_1);
        const custom_layer_lane v882_2 = v880_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v882_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v883_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v883_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v880_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v880_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v886_1 = v880_1 + v883_1 * s[0] - v765_1;
        const custom_layer_lane v886_2 = v880_2 + v883_2 * s[1] - v778;
        const custom_layer_lane v871_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v871_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v891_1 = custom_layer_select_lt(custom_layer_set(0.0f), v886_1, v871_1, v880_1);
        custom_layer_store(t + 16 * TILE + k, v891_1);
        const custom_layer_lane v891_2 = custom_layer_select_lt(custom_layer_set(0.0f), v886_2, v871_2, v880_2);
        custom_layer_store(t + 17 * TILE + k, v891_2);
        const custom_layer_lane v872_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v872_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v892_1 = custom_layer_select_lt(custom_layer_set(0.0f), v886_1, v880_1, v872_1);
        custom_layer_store(t + 22 * TILE + k, v892_1);
        const custom_layer_lane v892_2 = custom_layer_select_lt(custom_layer_set(0.0f), v886_2, v880_2, v872_2);
        custom_layer_store(t + 23 * TILE + k, v892_2);
        const custom_layer_lane v894_1 = v880_1 - v886_1 / ((1.0f - v883_1 * v883_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v894_1);
        const custom_layer_lane v894_2 = v880_2 - v886_2 / ((1.0f - v883_2 * v883_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v894_2);
        const custom_layer_lane v895_1 = custom_layer_select_le(v891_1, v894_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v895_1);
        const custom_layer_lane v895_2 = custom_layer_select_le(v891_2, v894_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v895_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v894_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v892_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v894_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v892_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v896_1 = custom_layer_select_le(v894_1, v892_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v896_2 = custom_layer_select_le(v894_2, v892_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v895_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v895_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v891_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v891_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v900_1 = custom_layer_select_eq(v895_1 * v896_1, custom_layer_set(0.0f), (v891_1 + v892_1) * 0.5f, v894_1);
        custom_layer_store(t + 12 * TILE + k, v900_1);
        const custom_layer_lane v900_2 = custom_layer_select_eq(v895_2 * v896_2, custom_layer_set(0.0f), (v891_2 + v892_2) * 0.5f, v894_2);
        custom_layer_store(t + 13 * TILE + k, v900_2);
        const custom_layer_lane v902_1 = v900_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 14 * TILE + k, v902_1);
        const custom_layer_lane v902_2 = v900_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 15 * TILE + k, v902_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v903_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v903_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v900_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v900_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v906_1 = v900_1 + v903_1 * s[0] - v765_1;
        const custom_layer_lane v906_2 = v900_2 + v903_2 * s[1] - v778;
        const custom_layer_lane v891_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v891_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v911_1 = custom_layer_select_lt(custom_layer_set(0.0f), v906_1, v891_1, v900_1);
        custom_layer_store(t + 14 * TILE + k, v911_1);
        const custom_layer_lane v911_2 = custom_layer_select_lt(custom_layer_set(0.0f), v906_2, v891_2, v900_2);
        custom_layer_store(t + 15 * TILE + k, v911_2);
        const custom_layer_lane v892_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v892_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v912_1 = custom_layer_select_lt(custom_layer_set(0.0f), v906_1, v900_1, v892_1);
        custom_layer_store(t + 20 * TILE + k, v912_1);
        const custom_layer_lane v912_2 = custom_layer_select_lt(custom_layer_set(0.0f), v906_2, v900_2, v892_2);
        custom_layer_store(t + 21 * TILE + k, v912_2);
        const custom_layer_lane v914_1 = v900_1 - v906_1 / ((1.0f - v903_1 * v903_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v914_1);
        const custom_layer_lane v914_2 = v900_2 - v906_2 / ((1.0f - v903_2 * v903_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v914_2);
        const custom_layer_lane v915_1 = custom_layer_select_le(v911_1, v914_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v915_1);
        const custom_layer_lane v915_2 = custom_layer_select_le(v911_2, v914_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v915_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v914_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v912_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v914_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v912_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v916_1 = custom_layer_select_le(v914_1, v912_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v916_2 = custom_layer_select_le(v914_2, v912_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v915_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v915_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v911_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v911_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v920_1 = custom_layer_select_eq(v915_1 * v916_1, custom_layer_set(0.0f), (v911_1 + v912_1) * 0.5f, v914_1);
        custom_layer_store(t + 12 * TILE + k, v920_1);
        const custom_layer_lane v920_2 = custom_layer_select_eq(v915_2 * v916_2, custom_layer_set(0.0f), (v911_2 + v912_2) * 0.5f, v914_2);
        custom_layer_store(t + 13 * TILE + k, v920_2);
        const custom_layer_lane v922_1 = v920_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v922_1);
        const custom_layer_lane v922_2 = v920_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v922_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v923_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v923_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v920_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v920_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v926_1 = v920_1 + v923_1 * s[0] - v765_1;
        const custom_layer_lane v926_2 = v920_2 + v923_2 * s[1] - v778;
        const custom_layer_lane v911_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v911_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v931_1 = custom_layer_select_lt(custom_layer_set(0.0f), v926_1, v911_1, v920_1);
        custom_layer_store(t + 16 * TILE + k, v931_1);
        const custom_layer_lane v931_2 = custom_layer_select_lt(custom_layer_set(0.0f), v926_2, v911_2, v920_2);
        custom_layer_store(t + 17 * TILE + k, v931_2);
        const custom_layer_lane v912_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v912_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v932_1 = custom_layer_select_lt(custom_layer_set(0.0f), v926_1, v920_1, v912_1);
        custom_layer_store(t + 22 * TILE + k, v932_1);
        const custom_layer_lane v932_2 = custom_layer_select_lt(custom_layer_set(0.0f), v926_2, v920_2, v912_2);
        custom_layer_store(t + 23 * TILE + k, v932_2);
        const custom_layer_lane v934_1 = v920_1 - v926_1 / ((1.0f - v923_1 * v923_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v934_1);
        const custom_layer_lane v934_2 = v920_2 - v926_2 / ((1.0f - v923_2 * v923_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v934_2);
        const custom_layer_lane v935_1 = custom_layer_select_le(v931_1, v934_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v935_1);
        const custom_layer_lane v935_2 = custom_layer_select_le(v931_2, v934_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v935_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v934_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v932_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v934_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v932_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v936_1 = custom_layer_select_le(v934_1, v932_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v936_2 = custom_layer_select_le(v934_2, v932_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v935_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v935_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v931_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v931_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v940_1 = custom_layer_select_eq(v935_1 * v936_1, custom_layer_set(0.0f), (v931_1 + v932_1) * 0.5f, v934_1);
        custom_layer_store(t + 12 * TILE + k, v940_1);
        const custom_layer_lane v940_2 = custom_layer_select_eq(v935_2 * v936_2, custom_layer_set(0.0f), (v931_2 + v932_2) * 0.5f, v934_2);
        custom_layer_store(t + 13 * TILE + k, v940_2);
        const custom_layer_lane v942_1 = v940_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 14 * TILE + k, v942_1);
        const custom_layer_lane v942_2 = v940_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 15 * TILE + k, v942_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v943_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v943_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v940_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v940_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v946_1 = v940_1 + v943_1 * s[0] - v765_1;
        const custom_layer_lane v946_2 = v940_2 + v943_2 * s[1] - v778;
        const custom_layer_lane v931_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v931_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v951_1 = custom_layer_select_lt(custom_layer_set(0.0f), v946_1, v931_1, v940_1);
        custom_layer_store(t + 14 * TILE + k, v951_1);
        const custom_layer_lane v951_2 = custom_layer_select_lt(custom_layer_set(0.0f), v946_2, v931_2, v940_2);
        custom_layer_store(t + 15 * TILE + k, v951_2);
        const custom_layer_lane v932_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v932_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v952_1 = custom_layer_select_lt(custom_layer_set(0.0f), v946_1, v940_1, v932_1);
        custom_layer_store(t + 20 * TILE + k, v952_1);
        const custom_layer_lane v952_2 = custom_layer_select_lt(custom_layer_set(0.0f), v946_2, v940_2, v932_2);
        custom_layer_store(t + 21 * TILE + k, v952_2);
        const custom_layer_lane v954_1 = v940_1 - v946_1 / ((1.0f - v943_1 * v943_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v954_1);
        const custom_layer_lane v954_2 = v940_2 - v946_2 / ((1.0f - v943_2 * v943_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v954_2);
        const custom_layer_lane v955_1 = custom_layer_select_le(v951_1, v954_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v955_1);
        const custom_layer_lane v955_2 = custom_layer_select_le(v951_2, v954_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v955_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v954_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v952_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v954_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v952_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v956_1 = custom_layer_select_le(v954_1, v952_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v956_2 = custom_layer_select_le(v954_2, v952_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v955_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v955_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v951_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v951_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v960_1 = custom_layer_select_eq(v955_1 * v956_1, custom_layer_set(0.0f), (v951_1 + v952_1) * 0.5f, v954_1);
        custom_layer_store(t + 12 * TILE + k, v960_1);
        const custom_layer_lane v960_2 = custom_layer_select_eq(v955_2 * v956_2, custom_layer_set(0.0f), (v951_2 + v952_2) * 0.5f, v954_2);
        custom_layer_store(t + 13 * TILE + k, v960_2);
        const custom_layer_lane v962_1 = v960_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v962_1);
        const custom_layer_lane v962_2 = v960_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v962_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v963_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v963_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v960_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v960_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v966_1 = v960_1 + v963_1 * s[0] - v765_1;
        const custom_layer_lane v966_2 = v960_2 + v963_2 * s[1] - v778;
        const custom_layer_lane v951_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v951_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v971_1 = custom_layer_select_lt(custom_layer_set(0.0f), v966_1, v951_1, v960_1);
        custom_layer_store(t + 16 * TILE + k, v971_1);
        const custom_layer_lane v971_2 = custom_layer_select_lt(custom_layer_set(0.0f), v966_2, v951_2, v960_2);
        custom_layer_store(t + 17 * TILE + k, v971_2);
        const custom_layer_lane v952_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v952_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v972_1 = custom_layer_select_lt(custom_layer_set(0.0f), v966_1, v960_1, v952_1);
        custom_layer_store(t + 22 * TILE + k, v972_1);
        const custom_layer_lane v972_2 = custom_layer_select_lt(custom_layer_set(0.0f), v966_2, v960_2, v952_2);
        custom_layer_store(t + 23 * TILE + k, v972_2);
        const custom_layer_lane v974_1 = v960_1 - v966_1 / ((1.0f - v963_1 * v963_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v974_1);
        const custom_layer_lane v974_2 = v960_2 - v966_2 / ((1.0f - v963_2 * v963_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v974_2);
        const custom_layer_lane v975_1 = custom_layer_select_le(v971_1, v974_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v975_1);
        const custom_layer_lane v975_2 = custom_layer_select_le(v971_2, v974_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v975_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v974_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v972_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v974_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v972_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v976_1 = custom_layer_select_le(v974_1, v972_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v976_2 = custom_layer_select_le(v974_2, v972_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v975_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v975_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v971_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v971_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v980_1 = custom_layer_select_eq(v975_1 * v976_1, custom_layer_set(0.0f), (v971_1 + v972_1) * 0.5f, v974_1);
        custom_layer_store(t + 12 * TILE + k, v980_1);
        const custom_layer_lane v980_2 = custom_layer_select_eq(v975_2 * v976_2, custom_layer_set(0.0f), (v971_2 + v972_2) * 0.5f, v974_2);
        custom_layer_store(t + 13 * TILE + k, v980_2);
        const custom_layer_lane v982_1 = v980_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 14 * TILE + k, v982_1);
        const custom_layer_lane v982_2 = v980_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 15 * TILE + k, v982_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 14 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v983_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v983_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v980_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v980_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v986_1 = v980_1 + v983_1 * s[0] - v765_1;
        const custom_layer_lane v986_2 = v980_2 + v983_2 * s[1] - v778;
        const custom_layer_lane v971_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v971_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v991_1 = custom_layer_select_lt(custom_layer_set(0.0f), v986_1, v971_1, v980_1);
        custom_layer_store(t + 14 * TILE + k, v991_1);
        const custom_layer_lane v991_2 = custom_layer_select_lt(custom_layer_set(0.0f), v986_2, v971_2, v980_2);
        custom_layer_store(t + 15 * TILE + k, v991_2);
        const custom_layer_lane v972_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v972_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v992_1 = custom_layer_select_lt(custom_layer_set(0.0f), v986_1, v980_1, v972_1);
        custom_layer_store(t + 20 * TILE + k, v992_1);
        const custom_layer_lane v992_2 = custom_layer_select_lt(custom_layer_set(0.0f), v986_2, v980_2, v972_2);
        custom_layer_store(t + 21 * TILE + k, v992_2);
        const custom_layer_lane v994_1 = v980_1 - v986_1 / ((1.0f - v983_1 * v983_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v994_1);
        const custom_layer_lane v994_2 = v980_2 - v986_2 / ((1.0f - v983_2 * v983_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v994_2);
        const custom_layer_lane v995_1 = custom_layer_select_le(v991_1, v994_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v995_1);
        const custom_layer_lane v995_2 = custom_layer_select_le(v991_2, v994_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v995_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v994_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v992_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v994_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v992_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v996_1 = custom_layer_select_le(v994_1, v992_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v996_2 = custom_layer_select_le(v994_2, v992_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v995_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v995_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v991_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v991_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1000_1 = custom_layer_select_eq(v995_1 * v996_1, custom_layer_set(0.0f), (v991_1 + v992_1) * 0.5f, v994_1);
        custom_layer_store(t + 12 * TILE + k, v1000_1);
        const custom_layer_lane v1000_2 = custom_layer_select_eq(v995_2 * v996_2, custom_layer_set(0.0f), (v991_2 + v992_2) * 0.5f, v994_2);
        custom_layer_store(t + 13 * TILE + k, v1000_2);
        const custom_layer_lane v1002_1 = v1000_1 * s[2] + flow_1_c[0];
        custom_layer_store(t + 16 * TILE + k, v1002_1);
        const custom_layer_lane v1002_2 = v1000_2 * s[3] + flow_1_c[1];
        custom_layer_store(t + 17 * TILE + k, v1002_2);
    }
    custom_layer_each_tanh(t + 18 * TILE, t + 16 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1003_1 = custom_layer_load(t + 18 * TILE + k);
        const custom_layer_lane v1003_2 = custom_layer_load(t + 19 * TILE + k);
        const custom_layer_lane v1000_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v1000_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v765_1 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v778 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v1006_1 = v1000_1 + v1003_1 * s[0] - v765_1;
        const custom_layer_lane v1006_2 = v1000_2 + v1003_2 * s[1] - v778;
        const custom_layer_lane v991_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v991_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v1011_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1006_1, v991_1, v1000_1);
        custom_layer_store(t + 16 * TILE + k, v1011_1);
        const custom_layer_lane v1011_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1006_2, v991_2, v1000_2);
        custom_layer_store(t + 17 * TILE + k, v1011_2);
        const custom_layer_lane v992_1 = custom_layer_load(t + 20 * TILE + k);
        const custom_layer_lane v992_2 = custom_layer_load(t + 21 * TILE + k);
        const custom_layer_lane v1012_1 = custom_layer_select_lt(custom_layer_set(0.0f), v1006_1, v1000_1, v992_1);
        custom_layer_store(t + 22 * TILE + k, v1012_1);
        const custom_layer_lane v1012_2 = custom_layer_select_lt(custom_layer_set(0.0f), v1006_2, v1000_2, v992_2);
        custom_layer_store(t + 23 * TILE + k, v1012_2);
        const custom_layer_lane v1014_1 = v1000_1 - v1006_1 / ((1.0f - v1003_1 * v1003_1) * s[4] + 1.0f);
        custom_layer_store(t + 24 * TILE + k, v1014_1);
        const custom_layer_lane v1014_2 = v1000_2 - v1006_2 / ((1.0f - v1003_2 * v1003_2) * s[5] + 1.0f);
        custom_layer_store(t + 25 * TILE + k, v1014_2);
        const custom_layer_lane v1015_1 = custom_layer_select_le(v1011_1, v1014_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 26 * TILE + k, v1015_1);
        const custom_layer_lane v1015_2 = custom_layer_select_le(v1011_2, v1014_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        custom_layer_store(t + 27 * TILE + k, v1015_2);
    }
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v1014_1 = custom_layer_load(t + 24 * TILE + k);
        const custom_layer_lane v1012_1 = custom_layer_load(t + 22 * TILE + k);
        const custom_layer_lane v1014_2 = custom_layer_load(t + 25 * TILE + k);
        const custom_layer_lane v1012_2 = custom_layer_load(t + 23 * TILE + k);
        const custom_layer_lane v1016_1 = custom_layer_select_le(v1014_1, v1012_1, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1016_2 = custom_layer_select_le(v1014_2, v1012_2, custom_layer_set(1.0f), custom_layer_set(0.0f));
        const custom_layer_lane v1015_1 = custom_layer_load(t + 26 * TILE + k);
        const custom_layer_lane v1015_2 = custom_layer_load(t + 27 * TILE + k);
        const custom_layer_lane v1011_1 = custom_layer_load(t + 16 * TILE + k);
        const custom_layer_lane v1011_2 = custom_layer_load(t + 17 * TILE + k);
        const custom_layer_lane v1020_1 = custom_layer_select_eq(v1015_1 * v1016_1, custom_layer_set(0.0f), (v1011_1 + v1012_1) * 0.5f, v1014_1);
        custom_layer_store(t + 12 * TILE + k, v1020_1);
        const custom_layer_lane v1020_2 = custom_layer_select_eq(v1015_2 * v1016_2, custom_layer_set(0.0f), (v1011_2 + v1012_2) * 0.5f, v1014_2);
        custom_layer_store(t + 13 * TILE + k, v1020_2);
    }
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
    custom_layer_matvec(t + 6 * TILE, flow_2_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (22 + e) * TILE + k, custom_layer_load(t + (6 + e) * TILE + k) + custom_layer_set(flow_2_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 6 * TILE, t + 22 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (38 + e) * TILE + k, custom_layer_load(t + (22 + e) * TILE + k) * custom_layer_load(t + (6 + e) * TILE + k));
    custom_layer_matvec(t, flow_2_net_2_weight, 16, 1, t + 38 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v16_1 = custom_layer_load(t + k);
        const custom_layer_lane v16_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v17_1 = v16_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 6 * TILE + k, v17_1);
        const custom_layer_lane v17_2 = v16_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 7 * TILE + k, v17_2);
        const custom_layer_lane v18 = v17_1 * s[7];
        custom_layer_store(t + 8 * TILE + k, v18);
    }
    custom_layer_each_tanh(t, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v19 = custom_layer_load(t + k);
        const custom_layer_lane v20 = v19 * s[6];
        custom_layer_store(t + 1 * TILE + k, v20);
        const custom_layer_lane v5_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v17_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v21 = v5_2 + v17_2;
        custom_layer_store(t + 8 * TILE + k, v21);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v21 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v22 = custom_layer_load(t + k);
        const custom_layer_lane v23 = v21 * v22;
        custom_layer_store(t + 6 * TILE + k, v23);
        const custom_layer_lane v11 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v20 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v24 = v11 + v20;
        custom_layer_store(t + 7 * TILE + k, v24);
        const custom_layer_lane v5_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v26_1 = v5_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 9 * TILE + k, v26_1);
        const custom_layer_lane v26_2 = v23 * s[11] + flow_3_c[1];
        custom_layer_store(t + 10 * TILE + k, v26_2);
    }

    /* layer 3: bump, forward */
    custom_layer_each_tanh(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v27_1 = custom_layer_load(t + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v5_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v23 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v29_1 = v5_1 + v27_1 * s[8];
        custom_layer_store(t + 8 * TILE + k, v29_1);
        const custom_layer_lane v29_2 = v23 + v27_2 * s[9];
        custom_layer_store(t + 9 * TILE + k, v29_2);
        const custom_layer_lane v33_1 = (1.0f - v27_1 * v27_1) * s[12] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v33_1);
        const custom_layer_lane v33_2 = (1.0f - v27_2 * v27_2) * s[13] + 1.0f;
        custom_layer_store(t + 11 * TILE + k, v33_2);
    }
    custom_layer_each_log(t, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v34_1 = custom_layer_load(t + k);
        const custom_layer_lane v34_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v24 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v36 = v24 + (v34_1 + v34_2);
        custom_layer_store(t + 3 * TILE + k, v36);
    }

    /* layer 4: coupling, forward */
    custom_layer_matvec(t + 10 * TILE, flow_4_net_1_weight, 1, 1, t + 9 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (26 + e) * TILE + k, custom_layer_load(t + (10 + e) * TILE + k) + custom_layer_set(flow_4_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 10 * TILE, t + 26 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (42 + e) * TILE + k, custom_layer_load(t + (26 + e) * TILE + k) * custom_layer_load(t + (10 + e) * TILE + k));
    custom_layer_matvec(t, flow_4_net_2_weight, 16, 1, t + 42 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v41_1 = custom_layer_load(t + k);
        const custom_layer_lane v41_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v42_1 = v41_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v42_1);
        const custom_layer_lane v42_2 = v41_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v42_2);
        const custom_layer_lane v43 = v42_1 * s[15];
        custom_layer_store(t + 6 * TILE + k, v43);
    }
    custom_layer_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v44 = custom_layer_load(t + k);
        const custom_layer_lane v45 = v44 * s[14];
        custom_layer_store(t + 1 * TILE + k, v45);
        const custom_layer_lane v29_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v42_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v46 = v29_1 + v42_2;
        custom_layer_store(t + 6 * TILE + k, v46);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v46 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v47 = custom_layer_load(t + k);
        const custom_layer_lane v48 = v46 * v47;
        custom_layer_store(t + 4 * TILE + k, v48);
        const custom_layer_lane v36 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v45 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v49 = v36 + v45;
        custom_layer_store(t + 5 * TILE + k, v49);
        const custom_layer_lane v29_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v51_1 = v48 * s[18] + flow_5_c[0];
        custom_layer_store(t + 10 * TILE + k, v51_1);
        const custom_layer_lane v51_2 = v29_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 11 * TILE + k, v51_2);
    }

    /* layer 5: bump, forward */
    custom_layer_each_tanh(t, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v52_1 = custom_layer_load(t + k);
        const custom_layer_lane v52_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v48 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v29_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v54_1 = v48 + v52_1 * s[16];
        custom_layer_store(t + 6 * TILE + k, v54_1);
        const custom_layer_lane v54_2 = v29_2 + v52_2 * s[17];
        custom_layer_store(t + 7 * TILE + k, v54_2);
        const custom_layer_lane v58_1 = (1.0f - v52_1 * v52_1) * s[20] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v58_1);
        const custom_layer_lane v58_2 = (1.0f - v52_2 * v52_2) * s[21] + 1.0f;
        custom_layer_store(t + 11 * TILE + k, v58_2);
    }
    custom_layer_each_log(t, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v59_1 = custom_layer_load(t + k);
        const custom_layer_lane v59_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v49 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v61 = v49 + (v59_1 + v59_2);
        custom_layer_store(t + 3 * TILE + k, v61);
    }

    /* layer 6: coupling, forward */
    custom_layer_matvec(t + 8 * TILE, flow_6_net_1_weight, 1, 1, t + 6 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (24 + e) * TILE + k, custom_layer_load(t + (8 + e) * TILE + k) + custom_layer_set(flow_6_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 8 * TILE, t + 24 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (40 + e) * TILE + k, custom_layer_load(t + (24 + e) * TILE + k) * custom_layer_load(t + (8 + e) * TILE + k));
    custom_layer_matvec(t, flow_6_net_2_weight, 16, 1, t + 40 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v66_1 = custom_layer_load(t + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v67_1 = v66_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v67_1);
        const custom_layer_lane v67_2 = v66_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v67_2);
        const custom_layer_lane v68 = v67_1 * s[23];
        custom_layer_store(t + 8 * TILE + k, v68);
    }
    custom_layer_each_tanh(t, t + 8 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v69 = custom_layer_load(t + k);
        const custom_layer_lane v70 = v69 * s[22];
        custom_layer_store(t + 1 * TILE + k, v70);
        const custom_layer_lane v54_2 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v71 = v54_2 + v67_2;
        custom_layer_store(t + 8 * TILE + k, v71);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v71 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v72 = custom_layer_load(t + k);
        const custom_layer_lane v73 = v71 * v72;
        custom_layer_store(t + 4 * TILE + k, v73);
        const custom_layer_lane v61 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v70 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v74 = v61 + v70;
        custom_layer_store(t + 5 * TILE + k, v74);
        const custom_layer_lane v54_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v76_1 = v54_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 9 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = v73 * s[27] + flow_7_c[1];
        custom_layer_store(t + 10 * TILE + k, v76_2);
    }

    /* layer 7: bump, forward */
    custom_layer_each_tanh(t, t + 9 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v77_1 = custom_layer_load(t + k);
        const custom_layer_lane v77_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v54_1 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v73 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v79_1 = v54_1 + v77_1 * s[24];
        custom_layer_store(t + 8 * TILE + k, v79_1);
        const custom_layer_lane v79_2 = v73 + v77_2 * s[25];
        custom_layer_store(t + 9 * TILE + k, v79_2);
        const custom_layer_lane v83_1 = (1.0f - v77_1 * v77_1) * s[28] + 1.0f;
        custom_layer_store(t + 10 * TILE + k, v83_1);
        const custom_layer_lane v83_2 = (1.0f - v77_2 * v77_2) * s[29] + 1.0f;
        custom_layer_store(t + 11 * TILE + k, v83_2);
    }
    custom_layer_each_log(t, t + 10 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v84_1 = custom_layer_load(t + k);
        const custom_layer_lane v84_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v74 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v86 = v74 + (v84_1 + v84_2);
        custom_layer_store(t + 3 * TILE + k, v86);
    }

    /* layer 8: coupling, forward */
    custom_layer_matvec(t + 10 * TILE, flow_8_net_1_weight, 1, 1, t + 9 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (26 + e) * TILE + k, custom_layer_load(t + (10 + e) * TILE + k) + custom_layer_set(flow_8_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 10 * TILE, t + 26 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (42 + e) * TILE + k, custom_layer_load(t + (26 + e) * TILE + k) * custom_layer_load(t + (10 + e) * TILE + k));
    custom_layer_matvec(t, flow_8_net_2_weight, 16, 1, t + 42 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v91_1 = custom_layer_load(t + k);
        const custom_layer_lane v91_2 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v92_1 = v91_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 4 * TILE + k, v92_1);
        const custom_layer_lane v92_2 = v91_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 5 * TILE + k, v92_2);
        const custom_layer_lane v93 = v92_1 * s[31];
        custom_layer_store(t + 6 * TILE + k, v93);
    }
    custom_layer_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v94 = custom_layer_load(t + k);
        const custom_layer_lane v95 = v94 * s[30];
        custom_layer_store(t + 1 * TILE + k, v95);
        const custom_layer_lane v79_1 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v92_2 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v96 = v79_1 + v92_2;
        custom_layer_store(t + 6 * TILE + k, v96);
    }
    custom_layer_each_exp(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v96 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v97 = custom_layer_load(t + k);
        const custom_layer_lane v98 = v96 * v97;
        const custom_layer_lane v86 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v95 = custom_layer_load(t + 1 * TILE + k);
        const custom_layer_lane v79_2 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v104 = v86 + v95 + (((v98 * v98) + (v79_2 * v79_2)) * (-0.5f) - 1.837877f);
        custom_layer_store(t + 4 * TILE + k, v104);
    }
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g0 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v104 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        g0 += w * (-v104);
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
    custom_layer_matvec(t + 14 * TILE, flow_2_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (30 + e) * TILE + k, custom_layer_load(t + (14 + e) * TILE + k) + custom_layer_set(flow_2_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 14 * TILE, t + 30 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (46 + e) * TILE + k, custom_layer_load(t + (30 + e) * TILE + k) * custom_layer_load(t + (14 + e) * TILE + k));
    custom_layer_matvec(t + 11 * TILE, flow_2_net_2_weight, 16, 1, t + 46 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v16_1 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v16_2 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v17_1 = v16_1 + flow_2_net_2_bias[0];
        custom_layer_store(t + 62 * TILE + k, v17_1);
        const custom_layer_lane v17_2 = v16_2 + flow_2_net_2_bias[1];
        custom_layer_store(t + 63 * TILE + k, v17_2);
        const custom_layer_lane v18 = v17_1 * s[7];
        custom_layer_store(t + 64 * TILE + k, v18);
    }
    custom_layer_each_tanh(t + 11 * TILE, t + 64 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v19 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v20 = v19 * s[6];
        custom_layer_store(t + 12 * TILE + k, v20);
        const custom_layer_lane v5_2 = custom_layer_load(t + 4 * TILE + k);
        const custom_layer_lane v17_2 = custom_layer_load(t + 63 * TILE + k);
        const custom_layer_lane v21 = v5_2 + v17_2;
        custom_layer_store(t + 64 * TILE + k, v21);
    }
    custom_layer_each_exp(t + 65 * TILE, t + 12 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v21 = custom_layer_load(t + 64 * TILE + k);
        const custom_layer_lane v22 = custom_layer_load(t + 65 * TILE + k);
        const custom_layer_lane v23 = v21 * v22;
        custom_layer_store(t + 66 * TILE + k, v23);
        const custom_layer_lane v11 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v20 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v24 = v11 + v20;
        custom_layer_store(t + 67 * TILE + k, v24);
        const custom_layer_lane v5_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v26_1 = v5_1 * s[10] + flow_3_c[0];
        custom_layer_store(t + 68 * TILE + k, v26_1);
        const custom_layer_lane v26_2 = v23 * s[11] + flow_3_c[1];
        custom_layer_store(t + 69 * TILE + k, v26_2);
    }

    /* layer 3: bump, forward */
    custom_layer_each_tanh(t + 12 * TILE, t + 68 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v27_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v5_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v23 = custom_layer_load(t + 66 * TILE + k);
        const custom_layer_lane v29_1 = v5_1 + v27_1 * s[8];
        custom_layer_store(t + 68 * TILE + k, v29_1);
        const custom_layer_lane v29_2 = v23 + v27_2 * s[9];
        custom_layer_store(t + 69 * TILE + k, v29_2);
        const custom_layer_lane v31_1 = 1.0f - v27_1 * v27_1;
        custom_layer_store(t + 70 * TILE + k, v31_1);
        const custom_layer_lane v31_2 = 1.0f - v27_2 * v27_2;
        custom_layer_store(t + 71 * TILE + k, v31_2);
        const custom_layer_lane v33_1 = v31_1 * s[12] + 1.0f;
        custom_layer_store(t + 72 * TILE + k, v33_1);
        const custom_layer_lane v33_2 = v31_2 * s[13] + 1.0f;
        custom_layer_store(t + 73 * TILE + k, v33_2);
    }
    custom_layer_each_log(t + 74 * TILE, t + 72 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v34_1 = custom_layer_load(t + 74 * TILE + k);
        const custom_layer_lane v34_2 = custom_layer_load(t + 75 * TILE + k);
        const custom_layer_lane v24 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v36 = v24 + (v34_1 + v34_2);
        custom_layer_store(t + 76 * TILE + k, v36);
    }

    /* layer 4: coupling, forward */
    custom_layer_matvec(t + 77 * TILE, flow_4_net_1_weight, 1, 1, t + 69 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (93 + e) * TILE + k, custom_layer_load(t + (77 + e) * TILE + k) + custom_layer_set(flow_4_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 77 * TILE, t + 93 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (93 + e) * TILE + k) * custom_layer_load(t + (77 + e) * TILE + k));
    custom_layer_matvec(t + 74 * TILE, flow_4_net_2_weight, 16, 1, t + 109 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v41_1 = custom_layer_load(t + 74 * TILE + k);
        const custom_layer_lane v41_2 = custom_layer_load(t + 75 * TILE + k);
        const custom_layer_lane v42_1 = v41_1 + flow_4_net_2_bias[0];
        custom_layer_store(t + 125 * TILE + k, v42_1);
        const custom_layer_lane v42_2 = v41_2 + flow_4_net_2_bias[1];
        custom_layer_store(t + 126 * TILE + k, v42_2);
        const custom_layer_lane v43 = v42_1 * s[15];
        custom_layer_store(t + 67 * TILE + k, v43);
    }
    custom_layer_each_tanh(t + 74 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v44 = custom_layer_load(t + 74 * TILE + k);
        const custom_layer_lane v45 = v44 * s[14];
        custom_layer_store(t + 67 * TILE + k, v45);
        const custom_layer_lane v29_1 = custom_layer_load(t + 68 * TILE + k);
        const custom_layer_lane v42_2 = custom_layer_load(t + 126 * TILE + k);
        const custom_layer_lane v46 = v29_1 + v42_2;
        custom_layer_store(t + 75 * TILE + k, v46);
    }
    custom_layer_each_exp(t + 127 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v46 = custom_layer_load(t + 75 * TILE + k);
        const custom_layer_lane v47 = custom_layer_load(t + 127 * TILE + k);
        const custom_layer_lane v48 = v46 * v47;
        custom_layer_store(t + 128 * TILE + k, v48);
        const custom_layer_lane v36 = custom_layer_load(t + 76 * TILE + k);
        const custom_layer_lane v45 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v49 = v36 + v45;
        custom_layer_store(t + 129 * TILE + k, v49);
        const custom_layer_lane v29_2 = custom_layer_load(t + 69 * TILE + k);
        const custom_layer_lane v51_1 = v48 * s[18] + flow_5_c[0];
        custom_layer_store(t + 130 * TILE + k, v51_1);
        const custom_layer_lane v51_2 = v29_2 * s[19] + flow_5_c[1];
        custom_layer_store(t + 131 * TILE + k, v51_2);
    }

    /* layer 5: bump, forward */
    custom_layer_each_tanh(t + 132 * TILE, t + 130 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v52_1 = custom_layer_load(t + 132 * TILE + k);
        const custom_layer_lane v52_2 = custom_layer_load(t + 133 * TILE + k);
        const custom_layer_lane v48 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v29_2 = custom_layer_load(t + 69 * TILE + k);
        const custom_layer_lane v54_1 = v48 + v52_1 * s[16];
        custom_layer_store(t + 130 * TILE + k, v54_1);
        const custom_layer_lane v54_2 = v29_2 + v52_2 * s[17];
        custom_layer_store(t + 131 * TILE + k, v54_2);
        const custom_layer_lane v56_1 = 1.0f - v52_1 * v52_1;
        custom_layer_store(t + 134 * TILE + k, v56_1);
        const custom_layer_lane v56_2 = 1.0f - v52_2 * v52_2;
        custom_layer_store(t + 135 * TILE + k, v56_2);
        const custom_layer_lane v58_1 = v56_1 * s[20] + 1.0f;
        custom_layer_store(t + 136 * TILE + k, v58_1);
        const custom_layer_lane v58_2 = v56_2 * s[21] + 1.0f;
        custom_layer_store(t + 137 * TILE + k, v58_2);
    }
    custom_layer_each_log(t + 138 * TILE, t + 136 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v59_1 = custom_layer_load(t + 138 * TILE + k);
        const custom_layer_lane v59_2 = custom_layer_load(t + 139 * TILE + k);
        const custom_layer_lane v49 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v61 = v49 + (v59_1 + v59_2);
        custom_layer_store(t + 67 * TILE + k, v61);
    }

    /* layer 6: coupling, forward */
    custom_layer_matvec(t + 138 * TILE, flow_6_net_1_weight, 1, 1, t + 130 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (154 + e) * TILE + k, custom_layer_load(t + (138 + e) * TILE + k) + custom_layer_set(flow_6_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 138 * TILE, t + 154 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (170 + e) * TILE + k, custom_layer_load(t + (154 + e) * TILE + k) * custom_layer_load(t + (138 + e) * TILE + k));
    custom_layer_matvec(t + 186 * TILE, flow_6_net_2_weight, 16, 1, t + 170 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v66_1 = custom_layer_load(t + 186 * TILE + k);
        const custom_layer_lane v66_2 = custom_layer_load(t + 187 * TILE + k);
        const custom_layer_lane v67_1 = v66_1 + flow_6_net_2_bias[0];
        custom_layer_store(t + 188 * TILE + k, v67_1);
        const custom_layer_lane v67_2 = v66_2 + flow_6_net_2_bias[1];
        custom_layer_store(t + 189 * TILE + k, v67_2);
        const custom_layer_lane v68 = v67_1 * s[23];
        custom_layer_store(t + 76 * TILE + k, v68);
    }
    custom_layer_each_tanh(t + 129 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v69 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v70 = v69 * s[22];
        custom_layer_store(t + 76 * TILE + k, v70);
        const custom_layer_lane v54_2 = custom_layer_load(t + 131 * TILE + k);
        const custom_layer_lane v67_2 = custom_layer_load(t + 189 * TILE + k);
        const custom_layer_lane v71 = v54_2 + v67_2;
        custom_layer_store(t + 186 * TILE + k, v71);
    }
    custom_layer_each_exp(t + 187 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v71 = custom_layer_load(t + 186 * TILE + k);
        const custom_layer_lane v72 = custom_layer_load(t + 187 * TILE + k);
        const custom_layer_lane v73 = v71 * v72;
        custom_layer_store(t + 190 * TILE + k, v73);
        const custom_layer_lane v61 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v70 = custom_layer_load(t + 76 * TILE + k);
        const custom_layer_lane v74 = v61 + v70;
        custom_layer_store(t + 191 * TILE + k, v74);
        const custom_layer_lane v54_1 = custom_layer_load(t + 130 * TILE + k);
        const custom_layer_lane v76_1 = v54_1 * s[26] + flow_7_c[0];
        custom_layer_store(t + 192 * TILE + k, v76_1);
        const custom_layer_lane v76_2 = v73 * s[27] + flow_7_c[1];
        custom_layer_store(t + 193 * TILE + k, v76_2);
    }

    /* layer 7: bump, forward */
    custom_layer_each_tanh(t + 194 * TILE, t + 192 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v77_1 = custom_layer_load(t + 194 * TILE + k);
        const custom_layer_lane v77_2 = custom_layer_load(t + 195 * TILE + k);
        const custom_layer_lane v54_1 = custom_layer_load(t + 130 * TILE + k);
        const custom_layer_lane v73 = custom_layer_load(t + 190 * TILE + k);
        const custom_layer_lane v79_1 = v54_1 + v77_1 * s[24];
        custom_layer_store(t + 192 * TILE + k, v79_1);
        const custom_layer_lane v79_2 = v73 + v77_2 * s[25];
        custom_layer_store(t + 193 * TILE + k, v79_2);
        const custom_layer_lane v81_1 = 1.0f - v77_1 * v77_1;
        custom_layer_store(t + 196 * TILE + k, v81_1);
        const custom_layer_lane v81_2 = 1.0f - v77_2 * v77_2;
        custom_layer_store(t + 197 * TILE + k, v81_2);
        const custom_layer_lane v83_1 = v81_1 * s[28] + 1.0f;
        custom_layer_store(t + 198 * TILE + k, v83_1);
        const custom_layer_lane v83_2 = v81_2 * s[29] + 1.0f;
        custom_layer_store(t + 199 * TILE + k, v83_2);
    }
    custom_layer_each_log(t + 200 * TILE, t + 198 * TILE, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v84_1 = custom_layer_load(t + 200 * TILE + k);
        const custom_layer_lane v84_2 = custom_layer_load(t + 201 * TILE + k);
        const custom_layer_lane v74 = custom_layer_load(t + 191 * TILE + k);
        const custom_layer_lane v86 = v74 + (v84_1 + v84_2);
        custom_layer_store(t + 67 * TILE + k, v86);
    }

    /* layer 8: coupling, forward */
    custom_layer_matvec(t + 200 * TILE, flow_8_net_1_weight, 1, 1, t + 193 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (216 + e) * TILE + k, custom_layer_load(t + (200 + e) * TILE + k) + custom_layer_set(flow_8_net_1_bias[e]));
    custom_layer_each_sigmoid(t + 200 * TILE, t + 216 * TILE, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (232 + e) * TILE + k, custom_layer_load(t + (216 + e) * TILE + k) * custom_layer_load(t + (200 + e) * TILE + k));
    custom_layer_matvec(t + 248 * TILE, flow_8_net_2_weight, 16, 1, t + 232 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v91_1 = custom_layer_load(t + 248 * TILE + k);
        const custom_layer_lane v91_2 = custom_layer_load(t + 249 * TILE + k);
        const custom_layer_lane v92_1 = v91_1 + flow_8_net_2_bias[0];
        custom_layer_store(t + 250 * TILE + k, v92_1);
        const custom_layer_lane v92_2 = v91_2 + flow_8_net_2_bias[1];
        custom_layer_store(t + 251 * TILE + k, v92_2);
        const custom_layer_lane v93 = v92_1 * s[31];
        custom_layer_store(t + 76 * TILE + k, v93);
    }
    custom_layer_each_tanh(t + 191 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v94 = custom_layer_load(t + 191 * TILE + k);
        const custom_layer_lane v95 = v94 * s[30];
        custom_layer_store(t + 76 * TILE + k, v95);
        const custom_layer_lane v79_1 = custom_layer_load(t + 192 * TILE + k);
        const custom_layer_lane v92_2 = custom_layer_load(t + 251 * TILE + k);
        const custom_layer_lane v96 = v79_1 + v92_2;
        custom_layer_store(t + 248 * TILE + k, v96);
    }
    custom_layer_each_exp(t + 249 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v96 = custom_layer_load(t + 248 * TILE + k);
        const custom_layer_lane v97 = custom_layer_load(t + 249 * TILE + k);
        const custom_layer_lane v98 = v96 * v97;
        custom_layer_store(t + 252 * TILE + k, v98);
        const custom_layer_lane v86 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v95 = custom_layer_load(t + 76 * TILE + k);
        const custom_layer_lane v79_2 = custom_layer_load(t + 193 * TILE + k);
        const custom_layer_lane v104 = v86 + v95 + (((v98 * v98) + (v79_2 * v79_2)) * (-0.5f) - 1.837877f);
        custom_layer_store(t + 253 * TILE + k, v104);
    }
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g0 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v104 = custom_layer_load(t + 253 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        g0 += w * (-v104);
        const custom_layer_lane v108 = -w;
        custom_layer_store(t + 67 * TILE + k, v108);
        const custom_layer_lane v109 = v108 * (-0.5f);
        const custom_layer_lane v98 = custom_layer_load(t + 252 * TILE + k);
        const custom_layer_lane v79_2 = custom_layer_load(t + 193 * TILE + k);
        const custom_layer_lane v110_1 = v98 * v109;
        const custom_layer_lane v110_2 = v79_2 * v109;
        const custom_layer_lane v111_1 = v110_1 + v110_1;
        custom_layer_store(t + 254 * TILE + k, v111_1);
        const custom_layer_lane v111_2 = v110_2 + v110_2;
        custom_layer_store(t + 255 * TILE + k, v111_2);
    }
        total[0] += (double)custom_layer_hsum(g0);
    }

    /* layer 8: coupling, forward, adjoint */
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g1 = zero, g2 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v97 = custom_layer_load(t + 249 * TILE + k);
        const custom_layer_lane v111_1 = custom_layer_load(t + 254 * TILE + k);
        const custom_layer_lane v112 = v97 * v111_1;
        custom_layer_store(t + 76 * TILE + k, v112);
        const custom_layer_lane v96 = custom_layer_load(t + 248 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v115 = v97 * (v96 * v111_1) - w;
        const custom_layer_lane v94 = custom_layer_load(t + 191 * TILE + k);
        const custom_layer_lane v120 = (v115 * s[30]) * (1.0f - v94 * v94);
        custom_layer_store(t + 252 * TILE + k, v120);
        const custom_layer_lane v92_1 = custom_layer_load(t + 250 * TILE + k);
        g1 += v92_1 * v120;
        g2 += v94 * v115;
        const custom_layer_lane v125_1 = v120 * s[31];
        custom_layer_store(t + 256 * TILE + k, v125_1);
        const custom_layer_lane v125_2 = v112;
        custom_layer_store(t + 257 * TILE + k, v125_2);
    }
        total[1] += (double)custom_layer_hsum(g1);
        total[2] += (double)custom_layer_hsum(g2);
    }
    custom_layer_outer(total + 3, t + 256 * TILE, t + 232 * TILE, 2, 16, TILE, m);
    custom_layer_matvec(t + 232 * TILE, flow_8_net_2_weight, 1, 16, t + 256 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (256 + e) * TILE + k, custom_layer_load(t + (200 + e) * TILE + k) * custom_layer_load(t + (232 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (272 + e) * TILE + k, custom_layer_load(t + (216 + e) * TILE + k) * custom_layer_load(t + (232 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (216 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (200 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (232 + e) * TILE + k, custom_layer_load(t + (200 + e) * TILE + k) * custom_layer_load(t + (216 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_load(t + (272 + e) * TILE + k) * custom_layer_load(t + (232 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (216 + e) * TILE + k, custom_layer_load(t + (256 + e) * TILE + k) + custom_layer_load(t + (200 + e) * TILE + k));
    custom_layer_outer(total + 35, t + 216 * TILE, t + 193 * TILE, 16, 1, TILE, m);
    custom_layer_matvec(t + 191 * TILE, flow_8_net_1_weight, 1, 1, t + 216 * TILE, 16, 1, TILE, m);
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g51 = zero,
         g52 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v135 = custom_layer_load(t + 191 * TILE + k);
        const custom_layer_lane v111_2 = custom_layer_load(t + 255 * TILE + k);
        const custom_layer_lane v136 = v135 + v111_2;
        custom_layer_store(t + 192 * TILE + k, v136);
        const custom_layer_lane v83_1 = custom_layer_load(t + 198 * TILE + k);
        const custom_layer_lane v83_2 = custom_layer_load(t + 199 * TILE + k);
        const custom_layer_lane v108 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v138_1 = v108 * (1.0f / v83_1);
        const custom_layer_lane v138_2 = v108 * (1.0f / v83_2);
        const custom_layer_lane v81_1 = custom_layer_load(t + 196 * TILE + k);
        const custom_layer_lane v81_2 = custom_layer_load(t + 197 * TILE + k);
        const custom_layer_lane v77_1 = custom_layer_load(t + 194 * TILE + k);
        const custom_layer_lane v77_2 = custom_layer_load(t + 195 * TILE + k);
        const custom_layer_lane v142_1 = v77_1 * (-(v138_1 * s[28]));
        const custom_layer_lane v142_2 = v77_2 * (-(v138_2 * s[29]));
        g51 += v81_1 * v138_1;
        g52 += v81_2 * v138_2;
        const custom_layer_lane v112 = custom_layer_load(t + 76 * TILE + k);
        const custom_layer_lane v146_1 = v77_1 * v112;
        custom_layer_store(t + 200 * TILE + k, v146_1);
        const custom_layer_lane v146_2 = v77_2 * v136;
        custom_layer_store(t + 201 * TILE + k, v146_2);
        const custom_layer_lane v147_1 = v142_1 + v142_1 + v112 * s[24];
        custom_layer_store(t + 202 * TILE + k, v147_1);
        const custom_layer_lane v147_2 = v142_2 + v142_2 + v136 * s[25];
        custom_layer_store(t + 203 * TILE + k, v147_2);
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
        const custom_layer_lane v81_1 = custom_layer_load(t + 196 * TILE + k);
        const custom_layer_lane v147_1 = custom_layer_load(t + 202 * TILE + k);
        const custom_layer_lane v81_2 = custom_layer_load(t + 197 * TILE + k);
        const custom_layer_lane v147_2 = custom_layer_load(t + 203 * TILE + k);
        const custom_layer_lane v148_1 = v81_1 * v147_1;
        custom_layer_store(t + 193 * TILE + k, v148_1);
        const custom_layer_lane v148_2 = v81_2 * v147_2;
        custom_layer_store(t + 194 * TILE + k, v148_2);
        const custom_layer_lane v54_1 = custom_layer_load(t + 130 * TILE + k);
        const custom_layer_lane v73 = custom_layer_load(t + 190 * TILE + k);
        const custom_layer_lane v112 = custom_layer_load(t + 76 * TILE + k);
        const custom_layer_lane v136 = custom_layer_load(t + 192 * TILE + k);
        const custom_layer_lane v151_1 = v112 + v148_1 * s[26];
        custom_layer_store(t + 198 * TILE + k, v151_1);
        const custom_layer_lane v151_2 = v136 + v148_2 * s[27];
        custom_layer_store(t + 199 * TILE + k, v151_2);
        g53 += v54_1 * v148_1;
        g54 += v73 * v148_2;
        const custom_layer_lane v146_1 = custom_layer_load(t + 200 * TILE + k);
        const custom_layer_lane v146_2 = custom_layer_load(t + 201 * TILE + k);
        g55 += v146_1;
        g56 += v146_2;
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
        const custom_layer_lane v72 = custom_layer_load(t + 187 * TILE + k);
        const custom_layer_lane v151_2 = custom_layer_load(t + 199 * TILE + k);
        const custom_layer_lane v154 = v72 * v151_2;
        custom_layer_store(t + 190 * TILE + k, v154);
        const custom_layer_lane v71 = custom_layer_load(t + 186 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v157 = v72 * (v71 * v151_2) - w;
        const custom_layer_lane v69 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v162 = (v157 * s[22]) * (1.0f - v69 * v69);
        custom_layer_store(t + 191 * TILE + k, v162);
        const custom_layer_lane v67_1 = custom_layer_load(t + 188 * TILE + k);
        g57 += v67_1 * v162;
        g58 += v69 * v157;
        const custom_layer_lane v167_1 = v162 * s[23];
        custom_layer_store(t + 195 * TILE + k, v167_1);
        const custom_layer_lane v167_2 = v154;
        custom_layer_store(t + 196 * TILE + k, v167_2);
    }
        total[57] += (double)custom_layer_hsum(g57);
        total[58] += (double)custom_layer_hsum(g58);
    }
    custom_layer_outer(total + 59, t + 195 * TILE, t + 170 * TILE, 2, 16, TILE, m);
    custom_layer_matvec(t + 170 * TILE, flow_6_net_2_weight, 1, 16, t + 195 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (200 + e) * TILE + k, custom_layer_load(t + (138 + e) * TILE + k) * custom_layer_load(t + (170 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (232 + e) * TILE + k, custom_layer_load(t + (154 + e) * TILE + k) * custom_layer_load(t + (170 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (154 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (138 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (170 + e) * TILE + k, custom_layer_load(t + (138 + e) * TILE + k) * custom_layer_load(t + (154 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (138 + e) * TILE + k, custom_layer_load(t + (232 + e) * TILE + k) * custom_layer_load(t + (170 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (154 + e) * TILE + k, custom_layer_load(t + (200 + e) * TILE + k) + custom_layer_load(t + (138 + e) * TILE + k));
    custom_layer_outer(total + 91, t + 154 * TILE, t + 130 * TILE, 16, 1, TILE, m);
    custom_layer_matvec(t + 129 * TILE, flow_6_net_1_weight, 1, 1, t + 154 * TILE, 16, 1, TILE, m);
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g107 = zero,
         g108 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v177 = custom_layer_load(t + 129 * TILE + k);
        const custom_layer_lane v151_1 = custom_layer_load(t + 198 * TILE + k);
        const custom_layer_lane v178 = v177 + v151_1;
        custom_layer_store(t + 130 * TILE + k, v178);
        const custom_layer_lane v58_1 = custom_layer_load(t + 136 * TILE + k);
        const custom_layer_lane v58_2 = custom_layer_load(t + 137 * TILE + k);
        const custom_layer_lane v108 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v180_1 = v108 * (1.0f / v58_1);
        const custom_layer_lane v180_2 = v108 * (1.0f / v58_2);
        const custom_layer_lane v56_1 = custom_layer_load(t + 134 * TILE + k);
        const custom_layer_lane v56_2 = custom_layer_load(t + 135 * TILE + k);
        const custom_layer_lane v52_1 = custom_layer_load(t + 132 * TILE + k);
        const custom_layer_lane v52_2 = custom_layer_load(t + 133 * TILE + k);
        const custom_layer_lane v184_1 = v52_1 * (-(v180_1 * s[20]));
        const custom_layer_lane v184_2 = v52_2 * (-(v180_2 * s[21]));
        g107 += v56_1 * v180_1;
        g108 += v56_2 * v180_2;
        const custom_layer_lane v154 = custom_layer_load(t + 190 * TILE + k);
        const custom_layer_lane v188_1 = v52_1 * v178;
        custom_layer_store(t + 138 * TILE + k, v188_1);
        const custom_layer_lane v188_2 = v52_2 * v154;
        custom_layer_store(t + 139 * TILE + k, v188_2);
        const custom_layer_lane v189_1 = v184_1 + v184_1 + v178 * s[16];
        custom_layer_store(t + 140 * TILE + k, v189_1);
        const custom_layer_lane v189_2 = v184_2 + v184_2 + v154 * s[17];
        custom_layer_store(t + 141 * TILE + k, v189_2);
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
        const custom_layer_lane v56_1 = custom_layer_load(t + 134 * TILE + k);
        const custom_layer_lane v189_1 = custom_layer_load(t + 140 * TILE + k);
        const custom_layer_lane v56_2 = custom_layer_load(t + 135 * TILE + k);
        const custom_layer_lane v189_2 = custom_layer_load(t + 141 * TILE + k);
        const custom_layer_lane v190_1 = v56_1 * v189_1;
        custom_layer_store(t + 131 * TILE + k, v190_1);
        const custom_layer_lane v190_2 = v56_2 * v189_2;
        custom_layer_store(t + 132 * TILE + k, v190_2);
        const custom_layer_lane v48 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v29_2 = custom_layer_load(t + 69 * TILE + k);
        const custom_layer_lane v178 = custom_layer_load(t + 130 * TILE + k);
        const custom_layer_lane v154 = custom_layer_load(t + 190 * TILE + k);
        const custom_layer_lane v193_1 = v178 + v190_1 * s[18];
        custom_layer_store(t + 136 * TILE + k, v193_1);
        const custom_layer_lane v193_2 = v154 + v190_2 * s[19];
        custom_layer_store(t + 137 * TILE + k, v193_2);
        g109 += v48 * v190_1;
        g110 += v29_2 * v190_2;
        const custom_layer_lane v188_1 = custom_layer_load(t + 138 * TILE + k);
        const custom_layer_lane v188_2 = custom_layer_load(t + 139 * TILE + k);
        g111 += v188_1;
        g112 += v188_2;
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
        const custom_layer_lane v47 = custom_layer_load(t + 127 * TILE + k);
        const custom_layer_lane v193_1 = custom_layer_load(t + 136 * TILE + k);
        const custom_layer_lane v196 = v47 * v193_1;
        custom_layer_store(t + 128 * TILE + k, v196);
        const custom_layer_lane v46 = custom_layer_load(t + 75 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v199 = v47 * (v46 * v193_1) - w;
        const custom_layer_lane v44 = custom_layer_load(t + 74 * TILE + k);
        const custom_layer_lane v204 = (v199 * s[14]) * (1.0f - v44 * v44);
        custom_layer_store(t + 129 * TILE + k, v204);
        const custom_layer_lane v42_1 = custom_layer_load(t + 125 * TILE + k);
        g113 += v42_1 * v204;
        g114 += v44 * v199;
        const custom_layer_lane v209_1 = v204 * s[15];
        custom_layer_store(t + 133 * TILE + k, v209_1);
        const custom_layer_lane v209_2 = v196;
        custom_layer_store(t + 134 * TILE + k, v209_2);
    }
        total[113] += (double)custom_layer_hsum(g113);
        total[114] += (double)custom_layer_hsum(g114);
    }
    custom_layer_outer(total + 115, t + 133 * TILE, t + 109 * TILE, 2, 16, TILE, m);
    custom_layer_matvec(t + 109 * TILE, flow_4_net_2_weight, 1, 16, t + 133 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (138 + e) * TILE + k, custom_layer_load(t + (77 + e) * TILE + k) * custom_layer_load(t + (109 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (170 + e) * TILE + k, custom_layer_load(t + (93 + e) * TILE + k) * custom_layer_load(t + (109 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (93 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (77 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (77 + e) * TILE + k) * custom_layer_load(t + (93 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (77 + e) * TILE + k, custom_layer_load(t + (170 + e) * TILE + k) * custom_layer_load(t + (109 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (93 + e) * TILE + k, custom_layer_load(t + (138 + e) * TILE + k) + custom_layer_load(t + (77 + e) * TILE + k));
    custom_layer_outer(total + 147, t + 93 * TILE, t + 69 * TILE, 16, 1, TILE, m);
    custom_layer_matvec(t + 68 * TILE, flow_4_net_1_weight, 1, 1, t + 93 * TILE, 16, 1, TILE, m);
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g163 = zero,
         g164 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v219 = custom_layer_load(t + 68 * TILE + k);
        const custom_layer_lane v193_2 = custom_layer_load(t + 137 * TILE + k);
        const custom_layer_lane v220 = v219 + v193_2;
        custom_layer_store(t + 69 * TILE + k, v220);
        const custom_layer_lane v33_1 = custom_layer_load(t + 72 * TILE + k);
        const custom_layer_lane v33_2 = custom_layer_load(t + 73 * TILE + k);
        const custom_layer_lane v108 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v222_1 = v108 * (1.0f / v33_1);
        const custom_layer_lane v222_2 = v108 * (1.0f / v33_2);
        const custom_layer_lane v31_1 = custom_layer_load(t + 70 * TILE + k);
        const custom_layer_lane v31_2 = custom_layer_load(t + 71 * TILE + k);
        const custom_layer_lane v27_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v27_2 = custom_layer_load(t + 13 * TILE + k);
        const custom_layer_lane v226_1 = v27_1 * (-(v222_1 * s[12]));
        const custom_layer_lane v226_2 = v27_2 * (-(v222_2 * s[13]));
        g163 += v31_1 * v222_1;
        g164 += v31_2 * v222_2;
        const custom_layer_lane v196 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v230_1 = v27_1 * v196;
        custom_layer_store(t + 74 * TILE + k, v230_1);
        const custom_layer_lane v230_2 = v27_2 * v220;
        custom_layer_store(t + 75 * TILE + k, v230_2);
        const custom_layer_lane v231_1 = v226_1 + v226_1 + v196 * s[8];
        custom_layer_store(t + 77 * TILE + k, v231_1);
        const custom_layer_lane v231_2 = v226_2 + v226_2 + v220 * s[9];
        custom_layer_store(t + 78 * TILE + k, v231_2);
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
        const custom_layer_lane v31_1 = custom_layer_load(t + 70 * TILE + k);
        const custom_layer_lane v231_1 = custom_layer_load(t + 77 * TILE + k);
        const custom_layer_lane v31_2 = custom_layer_load(t + 71 * TILE + k);
        const custom_layer_lane v231_2 = custom_layer_load(t + 78 * TILE + k);
        const custom_layer_lane v232_1 = v31_1 * v231_1;
        custom_layer_store(t + 12 * TILE + k, v232_1);
        const custom_layer_lane v232_2 = v31_2 * v231_2;
        custom_layer_store(t + 13 * TILE + k, v232_2);
        const custom_layer_lane v5_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v23 = custom_layer_load(t + 66 * TILE + k);
        const custom_layer_lane v196 = custom_layer_load(t + 128 * TILE + k);
        const custom_layer_lane v220 = custom_layer_load(t + 69 * TILE + k);
        const custom_layer_lane v235_1 = v196 + v232_1 * s[10];
        custom_layer_store(t + 72 * TILE + k, v235_1);
        const custom_layer_lane v235_2 = v220 + v232_2 * s[11];
        custom_layer_store(t + 73 * TILE + k, v235_2);
        g165 += v5_1 * v232_1;
        g166 += v23 * v232_2;
        const custom_layer_lane v230_1 = custom_layer_load(t + 74 * TILE + k);
        const custom_layer_lane v230_2 = custom_layer_load(t + 75 * TILE + k);
        g167 += v230_1;
        g168 += v230_2;
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
        const custom_layer_lane v22 = custom_layer_load(t + 65 * TILE + k);
        const custom_layer_lane v235_2 = custom_layer_load(t + 73 * TILE + k);
        const custom_layer_lane v238 = v22 * v235_2;
        custom_layer_store(t + 66 * TILE + k, v238);
        const custom_layer_lane v21 = custom_layer_load(t + 64 * TILE + k);
        const custom_layer_lane w = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v241 = v22 * (v21 * v235_2) - w;
        const custom_layer_lane v19 = custom_layer_load(t + 11 * TILE + k);
        const custom_layer_lane v246 = (v241 * s[6]) * (1.0f - v19 * v19);
        custom_layer_store(t + 68 * TILE + k, v246);
        const custom_layer_lane v17_1 = custom_layer_load(t + 62 * TILE + k);
        g169 += v17_1 * v246;
        g170 += v19 * v241;
        const custom_layer_lane v251_1 = v246 * s[7];
        custom_layer_store(t + 69 * TILE + k, v251_1);
        const custom_layer_lane v251_2 = v238;
        custom_layer_store(t + 70 * TILE + k, v251_2);
    }
        total[169] += (double)custom_layer_hsum(g169);
        total[170] += (double)custom_layer_hsum(g170);
    }
    custom_layer_outer(total + 171, t + 69 * TILE, t + 46 * TILE, 2, 16, TILE, m);
    custom_layer_matvec(t + 46 * TILE, flow_2_net_2_weight, 1, 16, t + 69 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (77 + e) * TILE + k, custom_layer_load(t + (14 + e) * TILE + k) * custom_layer_load(t + (46 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (109 + e) * TILE + k, custom_layer_load(t + (30 + e) * TILE + k) * custom_layer_load(t + (46 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (30 + e) * TILE + k, custom_layer_set(1.0f) - custom_layer_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (46 + e) * TILE + k, custom_layer_load(t + (14 + e) * TILE + k) * custom_layer_load(t + (30 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (14 + e) * TILE + k, custom_layer_load(t + (109 + e) * TILE + k) * custom_layer_load(t + (46 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            custom_layer_store(t + (30 + e) * TILE + k, custom_layer_load(t + (77 + e) * TILE + k) + custom_layer_load(t + (14 + e) * TILE + k));
    custom_layer_outer(total + 203, t + 30 * TILE, t + 3 * TILE, 16, 1, TILE, m);
    custom_layer_matvec(t + 2 * TILE, flow_2_net_1_weight, 1, 1, t + 30 * TILE, 16, 1, TILE, m);
    {
    const custom_layer_lane zero = custom_layer_set(0);
    custom_layer_lane g219 = zero,
         g220 = zero;
    for (k = 0; k < m; k += LANES) {
        const custom_layer_lane v261 = custom_layer_load(t + 2 * TILE + k);
        const custom_layer_lane v235_1 = custom_layer_load(t + 72 * TILE + k);
        const custom_layer_lane v262 = v261 + v235_1;
        const custom_layer_lane v9_1 = custom_layer_load(t + 9 * TILE + k);
        const custom_layer_lane v9_2 = custom_layer_load(t + 10 * TILE + k);
        const custom_layer_lane v108 = custom_layer_load(t + 67 * TILE + k);
        const custom_layer_lane v264_1 = v108 * (1.0f / v9_1);
        const custom_layer_lane v264_2 = v108 * (1.0f / v9_2);
        const custom_layer_lane v7_1 = custom_layer_load(t + 7 * TILE + k);
        const custom_layer_lane v7_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v3_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v3_2 = custom_layer_load(t + 6 * TILE + k);
        const custom_layer_lane v268_1 = v3_1 * (-(v264_1 * s[4]));
        const custom_layer_lane v268_2 = v3_2 * (-(v264_2 * s[5]));
        g219 += v7_1 * v264_1;
        g220 += v7_2 * v264_2;
        const custom_layer_lane v238 = custom_layer_load(t + 66 * TILE + k);
        const custom_layer_lane v272_1 = v3_1 * v262;
        custom_layer_store(t + 3 * TILE + k, v272_1);
        const custom_layer_lane v272_2 = v3_2 * v238;
        custom_layer_store(t + 4 * TILE + k, v272_2);
        const custom_layer_lane v273_1 = v268_1 + v268_1 + v262 * s[0];
        custom_layer_store(t + 14 * TILE + k, v273_1);
        const custom_layer_lane v273_2 = v268_2 + v268_2 + v238 * s[1];
        custom_layer_store(t + 15 * TILE + k, v273_2);
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
        const custom_layer_lane v273_1 = custom_layer_load(t + 14 * TILE + k);
        const custom_layer_lane v7_2 = custom_layer_load(t + 8 * TILE + k);
        const custom_layer_lane v273_2 = custom_layer_load(t + 15 * TILE + k);
        const custom_layer_lane v274_1 = v7_1 * v273_1;
        custom_layer_store(t + 5 * TILE + k, v274_1);
        const custom_layer_lane v274_2 = v7_2 * v273_2;
        custom_layer_store(t + 6 * TILE + k, v274_2);
        const custom_layer_lane x1 = custom_layer_load(t + k);
        const custom_layer_lane x2 = custom_layer_load(t + 1 * TILE + k);
        g221 += x1 * v274_1;
        g222 += x2 * v274_2;
        const custom_layer_lane v272_1 = custom_layer_load(t + 3 * TILE + k);
        const custom_layer_lane v272_2 = custom_layer_load(t + 4 * TILE + k);
        g223 += v272_1;
        g224 += v272_2;
        const custom_layer_lane v120 = custom_layer_load(t + 252 * TILE + k);
        g225 += v120;
        const custom_layer_lane v112 = custom_layer_load(t + 76 * TILE + k);
        g226 += v112;
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
        const custom_layer_lane v148_1 = custom_layer_load(t + 193 * TILE + k);
        const custom_layer_lane v148_2 = custom_layer_load(t + 194 * TILE + k);
        g243 += v148_1;
        g244 += v148_2;
        const custom_layer_lane v162 = custom_layer_load(t + 191 * TILE + k);
        g245 += v162;
        const custom_layer_lane v154 = custom_layer_load(t + 190 * TILE + k);
        g246 += v154;
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
        const custom_layer_lane v190_1 = custom_layer_load(t + 131 * TILE + k);
        const custom_layer_lane v190_2 = custom_layer_load(t + 132 * TILE + k);
        g263 += v190_1;
        g264 += v190_2;
        const custom_layer_lane v204 = custom_layer_load(t + 129 * TILE + k);
        g265 += v204;
        const custom_layer_lane v196 = custom_layer_load(t + 128 * TILE + k);
        g266 += v196;
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
        const custom_layer_lane v232_1 = custom_layer_load(t + 12 * TILE + k);
        const custom_layer_lane v232_2 = custom_layer_load(t + 13 * TILE + k);
        g283 += v232_1;
        g284 += v232_2;
        const custom_layer_lane v246 = custom_layer_load(t + 68 * TILE + k);
        g285 += v246;
        const custom_layer_lane v238 = custom_layer_load(t + 66 * TILE + k);
        g286 += v238;
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
        const custom_layer_lane v274_1 = custom_layer_load(t + 5 * TILE + k);
        const custom_layer_lane v274_2 = custom_layer_load(t + 6 * TILE + k);
        g303 += v274_1;
        g304 += v274_2;
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
        {0, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.1.a */
        {2, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.1.b */
        {4, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.1.c */
        {6, 1, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.2.scaling_factor */
        {7, 16, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.2.net.1.weight */
        {23, 16, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.2.net.1.bias */
        {39, 32, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.2.net.2.weight */
        {71, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.2.net.2.bias */
        {73, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.3.a */
        {75, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.3.b */
        {77, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.3.c */
        {79, 1, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.4.scaling_factor */
        {80, 16, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.4.net.1.weight */
        {96, 16, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.4.net.1.bias */
        {112, 32, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.4.net.2.weight */
        {144, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.4.net.2.bias */
        {146, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.5.a */
        {148, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.5.b */
        {150, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.5.c */
        {152, 1, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.6.scaling_factor */
        {153, 16, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.6.net.1.weight */
        {169, 16, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.6.net.1.bias */
        {185, 32, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.6.net.2.weight */
        {217, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.6.net.2.bias */
        {219, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.7.a */
        {221, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.7.b */
        {223, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.7.c */
        {225, 1, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.8.scaling_factor */
        {226, 16, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.8.net.1.weight */
        {242, 16, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.8.net.1.bias */
        {258, 32, CUSTOM_LAYER_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.8.net.2.weight */
        {290, 2, CUSTOM_LAYER_INIT_CONSTANT, 0.0, 0.0}, /* flow.8.net.2.bias */
    };
    custom_layer_initialise(seed, from, sizeof from / sizeof *from, params);
}

void custom_layer_adamw(const struct custom_layer_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    custom_layer_adamw_update(o, step, 292, params + 0, grad + 0, m + 0, v + 0);
}


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
#define CIRCLES_LANE_BYTES 64
#elif defined(__AVX__)
#define CIRCLES_LANE_BYTES 32
#else
#define CIRCLES_LANE_BYTES 16
#endif
#define CIRCLES_LANES (CIRCLES_LANE_BYTES / sizeof(float))
typedef float circles_lane __attribute__((vector_size(CIRCLES_LANE_BYTES)));
typedef int32_t circles_mask __attribute__((vector_size(CIRCLES_LANE_BYTES)));
#else
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
#if CIRCLES_VECTOR
    return (circles_lane)(((circles_mask)a & m) | ((circles_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

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

static inline circles_lane circles_sqrt(circles_lane a)
{
#if CIRCLES_VECTOR
    circles_lane r = a;
    unsigned i;
    for (i = 0; i < CIRCLES_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

/* The sum over the lanes, always in the same order. */
static inline float circles_hsum(circles_lane a)
{
#if CIRCLES_VECTOR
    float sum = 0;
    unsigned i;
    for (i = 0; i < CIRCLES_LANES; i++)
        sum += a[i];
    return sum;
#else
    return a;
#endif
}

/* e^x = 2^n e^r with |r| <= ln(2)/2; 2^n is applied in two halves so that subnormal results round once. */
static inline circles_lane circles_exp(circles_lane x)
{
#if CIRCLES_VECTOR
    const circles_lane magic = circles_set(12582912.0f); /* 1.5 * 2^23: adding it rounds to an integer */
    circles_lane t, n, r, p;
    circles_mask i, half;
    x = circles_select_lt(x, circles_set(-104.0f), circles_set(-104.0f), x);
    x = circles_select_lt(circles_set(89.0f), x, circles_set(89.0f), x);
    t = x * 1.44269504f + magic;
    n = t - magic;
    r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    p = 8.36888235e-3f + r * 1.39504799e-3f;
    p = 0.5f + r * (0.166665196f + r * (0.041666206f + r * p));
    p = 1.0f + (r + r * r * p);
    i = (circles_mask)t - (circles_mask)magic;
    half = i >> 1;
    p = p * (circles_lane)((half + 127) << 23);
    return p * (circles_lane)((i - half + 127) << 23);
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

/* tanh x = e / (e + 2) with e = e^{2|x|} - 1 computed without cancellation. */
static inline circles_lane circles_tanh(circles_lane x)
{
#if CIRCLES_VECTOR
    const circles_lane magic = circles_set(12582912.0f);
    circles_lane a = circles_abs(x), t, n, r, p, two_n;
    a = circles_select_lt(circles_set(9.5f), a, circles_set(9.5f), a) * 2.0f;
    t = a * 1.44269504f + magic;
    n = t - magic;
    r = (a - n * 0.693359375f) + n * 2.12194440e-4f;
    p = 8.36888235e-3f + r * 1.39504799e-3f;
    p = 0.5f + r * (0.166665196f + r * (0.041666206f + r * p));
    p = r + r * r * p;
    two_n = (circles_lane)(((circles_mask)t - (circles_mask)magic + 127) << 23);
    p = two_n * p + (two_n - 1.0f);
    p = p / (p + 2.0f);
    return (circles_lane)((circles_mask)p | ((circles_mask)x & (circles_mask)circles_set(-0.0f)));
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

/* d[o] = sum_i weight[o * step_o + i * step_i] a[i], four results at a time; the steps choose W or its transpose. */
static inline void circles_matvec(float *d, const float *weight, size_t step_o, size_t step_i, const float *a,
                             size_t in, size_t out, size_t stride, size_t m)
{
    const size_t whole = out / 4 * 4;
    size_t k, o, i;
    for (k = 0; k < m; k += CIRCLES_LANES) {
        for (o = 0; o < whole; o += 4) {
            const float *w = weight + o * step_o;
            circles_lane s0 = circles_set(0), s1 = s0, s2 = s0, s3 = s0;
            for (i = 0; i < in; i++, w += step_i) {
                const circles_lane x = circles_load(a + i * stride + k);
                s0 += x * w[0];
                s1 += x * w[step_o];
                s2 += x * w[2 * step_o];
                s3 += x * w[3 * step_o];
            }
            circles_store(d + o * stride + k, s0);
            circles_store(d + (o + 1) * stride + k, s1);
            circles_store(d + (o + 2) * stride + k, s2);
            circles_store(d + (o + 3) * stride + k, s3);
        }
        for (o = whole; o < out; o++) {
            circles_lane s = circles_set(0);
            for (i = 0; i < in; i++)
                s += circles_load(a + i * stride + k) * weight[o * step_o + i * step_i];
            circles_store(d + o * stride + k, s);
        }
    }
}

/* total[o * in + i] += sum over rows of a[o] b[i]: the gradient of W in W b. */
static inline void circles_outer(double *total, const float *a, const float *b, size_t out, size_t in, size_t stride,
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
            circles_lane s = circles_set(0);
            for (k = 0; k < m; k += CIRCLES_LANES)
                s += circles_load(x + k) * circles_load(b + i * stride + k);
            total[o * in + i] += (double)circles_hsum(s);
        }
    }
}

/* Rows of x to columns of a tile, element j of row k at t[j * stride + k]; rows past the last repeat it up to m. */
static inline void circles_to_tile(const float *x, size_t rows, size_t cols, size_t stride, size_t m, float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++)
        for (k = 0; k < m; k++)
            t[j * stride + k] = x[(k < rows ? k : rows - 1) * cols + j];
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

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void circles_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    size_t k, j;
    for (k = 0; k < rows; k++) {
        uint32_t w[4] = {0, 0, 0, 0};
        for (j = 0; j < width; j++) {
            const size_t at = j * words % 4;
            uint64_t bits;
            double u;
            if (at == 0)
                circles_philox(seed, first + k, (uint32_t)(j * words / 4), 0, w);
            bits = words == 2 ? (uint64_t)w[at] << 32 | w[(at + 1) % 4] : (uint64_t)w[at] << 32;
            /* 31 or 63 bits of magnitude, in steps of 2^-31 or 2^-63, and a sign */
            if (words == 2)
                u = ((double)(bits >> 1) + 0.5) * 1.0842021724855044e-19;
            else
                u = ((double)(bits >> 33) + 0.5) * 4.656612873077393e-10;
            t[j * stride + k] = (float)(bits & (words == 2 ? (uint64_t)1 : (uint64_t)1 << 32) ? -u : u);
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

/* One update of n parameters, step = 1 at the first: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void circles_adamw_update(const struct circles_adamw_options *o, uint64_t step, size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const float b1 = (float)o->beta1, b2 = (float)o->beta2, eps = (float)o->eps;
    const float rest1 = (float)(1.0 - o->beta1), rest2 = (float)(1.0 - o->beta2);
    const float lr = (float)o->lr, decay = (float)o->weight_decay;
    const float scale1 = (float)(1.0 / (1.0 - pow(o->beta1, (double)step)));
    const float scale2 = (float)(1.0 / (1.0 - pow(o->beta2, (double)step)));
    size_t i;
    for (i = 0; i < n; i++) {
        m[i] = b1 * m[i] + rest1 * grad[i];
        v[i] = b2 * v[i] + rest2 * (grad[i] * grad[i]);
        params[i] -= lr * (m[i] * scale1 / ((float)sqrt((double)(v[i] * scale2)) + eps) + decay * params[i]);
    }
}

#define LANES CIRCLES_LANES

/* ---- forward ---- */

static void circles_forward_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 341; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 681; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 1021; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 1361; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 1701; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 2041; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 2381; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 2721; /* flow.18.scaling_factor [1] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_scaling_factor = params + 3061; /* flow.20.scaling_factor [1] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_scaling_factor = params + 3401; /* flow.22.scaling_factor [1] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_scaling_factor = params + 3741; /* flow.24.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = logf(s[0]);
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = fabsf(flow_3_alpha[0]);
    s[5] = logf(s[4]);
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fabsf(flow_5_alpha[0]);
    s[9] = logf(s[8]);
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = fabsf(flow_7_alpha[0]);
    s[13] = logf(s[12]);
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fabsf(flow_9_alpha[0]);
    s[17] = logf(s[16]);
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = fabsf(flow_11_alpha[0]);
    s[21] = logf(s[20]);
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fabsf(flow_13_alpha[0]);
    s[25] = logf(s[24]);
    s[26] = expf(flow_14_scaling_factor[0]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_15_alpha[0]);
    s[29] = logf(s[28]);
    s[30] = expf(flow_16_scaling_factor[0]);
    s[31] = 1.0f / s[30];
    s[32] = fabsf(flow_17_alpha[0]);
    s[33] = logf(s[32]);
    s[34] = expf(flow_18_scaling_factor[0]);
    s[35] = 1.0f / s[34];
    s[36] = fabsf(flow_19_alpha[0]);
    s[37] = logf(s[36]);
    s[38] = expf(flow_20_scaling_factor[0]);
    s[39] = 1.0f / s[38];
    s[40] = fabsf(flow_21_alpha[0]);
    s[41] = logf(s[40]);
    s[42] = expf(flow_22_scaling_factor[0]);
    s[43] = 1.0f / s[42];
    s[44] = fabsf(flow_23_alpha[0]);
    s[45] = logf(s[44]);
    s[46] = expf(flow_24_scaling_factor[0]);
    s[47] = 1.0f / s[46];
}

static void circles_forward_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 18; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 34; /* flow.2.net.2.weight [16, 16] */
    const float *flow_2_net_2_bias = params + 290; /* flow.2.net.2.bias [16] */
    const float *flow_2_net_3_weight = params + 306; /* flow.2.net.3.weight [2, 16] */
    const float *flow_2_net_3_bias = params + 338; /* flow.2.net.3.bias [2] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_net_1_weight = params + 342; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 358; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 374; /* flow.4.net.2.weight [16, 16] */
    const float *flow_4_net_2_bias = params + 630; /* flow.4.net.2.bias [16] */
    const float *flow_4_net_3_weight = params + 646; /* flow.4.net.3.weight [2, 16] */
    const float *flow_4_net_3_bias = params + 678; /* flow.4.net.3.bias [2] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_net_1_weight = params + 682; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 698; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 714; /* flow.6.net.2.weight [16, 16] */
    const float *flow_6_net_2_bias = params + 970; /* flow.6.net.2.bias [16] */
    const float *flow_6_net_3_weight = params + 986; /* flow.6.net.3.weight [2, 16] */
    const float *flow_6_net_3_bias = params + 1018; /* flow.6.net.3.bias [2] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_net_1_weight = params + 1022; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 1038; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 1054; /* flow.8.net.2.weight [16, 16] */
    const float *flow_8_net_2_bias = params + 1310; /* flow.8.net.2.bias [16] */
    const float *flow_8_net_3_weight = params + 1326; /* flow.8.net.3.weight [2, 16] */
    const float *flow_8_net_3_bias = params + 1358; /* flow.8.net.3.bias [2] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_net_1_weight = params + 1362; /* flow.10.net.1.weight [16, 1] */
    const float *flow_10_net_1_bias = params + 1378; /* flow.10.net.1.bias [16] */
    const float *flow_10_net_2_weight = params + 1394; /* flow.10.net.2.weight [16, 16] */
    const float *flow_10_net_2_bias = params + 1650; /* flow.10.net.2.bias [16] */
    const float *flow_10_net_3_weight = params + 1666; /* flow.10.net.3.weight [2, 16] */
    const float *flow_10_net_3_bias = params + 1698; /* flow.10.net.3.bias [2] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_net_1_weight = params + 1702; /* flow.12.net.1.weight [16, 1] */
    const float *flow_12_net_1_bias = params + 1718; /* flow.12.net.1.bias [16] */
    const float *flow_12_net_2_weight = params + 1734; /* flow.12.net.2.weight [16, 16] */
    const float *flow_12_net_2_bias = params + 1990; /* flow.12.net.2.bias [16] */
    const float *flow_12_net_3_weight = params + 2006; /* flow.12.net.3.weight [2, 16] */
    const float *flow_12_net_3_bias = params + 2038; /* flow.12.net.3.bias [2] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_net_1_weight = params + 2042; /* flow.14.net.1.weight [16, 1] */
    const float *flow_14_net_1_bias = params + 2058; /* flow.14.net.1.bias [16] */
    const float *flow_14_net_2_weight = params + 2074; /* flow.14.net.2.weight [16, 16] */
    const float *flow_14_net_2_bias = params + 2330; /* flow.14.net.2.bias [16] */
    const float *flow_14_net_3_weight = params + 2346; /* flow.14.net.3.weight [2, 16] */
    const float *flow_14_net_3_bias = params + 2378; /* flow.14.net.3.bias [2] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_net_1_weight = params + 2382; /* flow.16.net.1.weight [16, 1] */
    const float *flow_16_net_1_bias = params + 2398; /* flow.16.net.1.bias [16] */
    const float *flow_16_net_2_weight = params + 2414; /* flow.16.net.2.weight [16, 16] */
    const float *flow_16_net_2_bias = params + 2670; /* flow.16.net.2.bias [16] */
    const float *flow_16_net_3_weight = params + 2686; /* flow.16.net.3.weight [2, 16] */
    const float *flow_16_net_3_bias = params + 2718; /* flow.16.net.3.bias [2] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_net_1_weight = params + 2722; /* flow.18.net.1.weight [16, 1] */
    const float *flow_18_net_1_bias = params + 2738; /* flow.18.net.1.bias [16] */
    const float *flow_18_net_2_weight = params + 2754; /* flow.18.net.2.weight [16, 16] */
    const float *flow_18_net_2_bias = params + 3010; /* flow.18.net.2.bias [16] */
    const float *flow_18_net_3_weight = params + 3026; /* flow.18.net.3.weight [2, 16] */
    const float *flow_18_net_3_bias = params + 3058; /* flow.18.net.3.bias [2] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_net_1_weight = params + 3062; /* flow.20.net.1.weight [16, 1] */
    const float *flow_20_net_1_bias = params + 3078; /* flow.20.net.1.bias [16] */
    const float *flow_20_net_2_weight = params + 3094; /* flow.20.net.2.weight [16, 16] */
    const float *flow_20_net_2_bias = params + 3350; /* flow.20.net.2.bias [16] */
    const float *flow_20_net_3_weight = params + 3366; /* flow.20.net.3.weight [2, 16] */
    const float *flow_20_net_3_bias = params + 3398; /* flow.20.net.3.bias [2] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_net_1_weight = params + 3402; /* flow.22.net.1.weight [16, 1] */
    const float *flow_22_net_1_bias = params + 3418; /* flow.22.net.1.bias [16] */
    const float *flow_22_net_2_weight = params + 3434; /* flow.22.net.2.weight [16, 16] */
    const float *flow_22_net_2_bias = params + 3690; /* flow.22.net.2.bias [16] */
    const float *flow_22_net_3_weight = params + 3706; /* flow.22.net.3.weight [2, 16] */
    const float *flow_22_net_3_bias = params + 3738; /* flow.22.net.3.bias [2] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_net_1_weight = params + 3742; /* flow.24.net.1.weight [16, 1] */
    const float *flow_24_net_1_bias = params + 3758; /* flow.24.net.1.bias [16] */
    const float *flow_24_net_2_weight = params + 3774; /* flow.24.net.2.weight [16, 16] */
    const float *flow_24_net_2_bias = params + 4030; /* flow.24.net.2.bias [16] */
    const float *flow_24_net_3_weight = params + 4046; /* flow.24.net.3.weight [2, 16] */
    const float *flow_24_net_3_bias = params + 4078; /* flow.24.net.3.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 1: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane x1 = circles_load(t + k);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v2_1 = circles_select_lt(circles_set(0.0f), x1, x1, x1 * flow_1_alpha[0]);
        circles_store(t + 2 * TILE + k, v2_1);
        const circles_lane v2_2 = circles_select_lt(circles_set(0.0f), x2, x2, x2 * flow_1_alpha[0]);
        circles_store(t + 3 * TILE + k, v2_2);
        const circles_lane v3_1 = circles_select_lt(circles_set(0.0f), x1, circles_set(0.0f), circles_set(s[1]));
        const circles_lane v3_2 = circles_select_lt(circles_set(0.0f), x2, circles_set(0.0f), circles_set(s[1]));
        const circles_lane v4 = v3_1 + v3_2;
        circles_store(t + 4 * TILE + k, v4);
    }

    /* layer 2: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_2_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_2_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_2_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_2_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v11_1 = circles_load(t + k);
        const circles_lane v11_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v15 = circles_tanh((v11_1 + flow_2_net_3_bias[0]) * s[3]) * s[2];
        const circles_lane v2_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v18 = (v2_2 + (v11_2 + flow_2_net_3_bias[1])) * circles_exp(v15);
        circles_store(t + 5 * TILE + k, v18);
        const circles_lane v4 = circles_load(t + 4 * TILE + k);
        const circles_lane v19 = v4 + v15;
        circles_store(t + 6 * TILE + k, v19);
    }

    /* layer 3: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v2_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v18 = circles_load(t + 5 * TILE + k);
        const circles_lane v21_1 = circles_select_lt(circles_set(0.0f), v2_1, v2_1, v2_1 * flow_3_alpha[0]);
        circles_store(t + k, v21_1);
        const circles_lane v21_2 = circles_select_lt(circles_set(0.0f), v18, v18, v18 * flow_3_alpha[0]);
        circles_store(t + 1 * TILE + k, v21_2);
        const circles_lane v22_1 = circles_select_lt(circles_set(0.0f), v2_1, circles_set(0.0f), circles_set(s[5]));
        const circles_lane v22_2 = circles_select_lt(circles_set(0.0f), v18, circles_set(0.0f), circles_set(s[5]));
        const circles_lane v19 = circles_load(t + 6 * TILE + k);
        const circles_lane v24 = v19 + (v22_1 + v22_2);
        circles_store(t + 4 * TILE + k, v24);
    }

    /* layer 4: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_4_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_4_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_4_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_4_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_4_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v31_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v31_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v35 = circles_tanh((v31_1 + flow_4_net_3_bias[0]) * s[7]) * s[6];
        const circles_lane v21_1 = circles_load(t + k);
        const circles_lane v38 = (v21_1 + (v31_2 + flow_4_net_3_bias[1])) * circles_exp(v35);
        circles_store(t + 5 * TILE + k, v38);
        const circles_lane v24 = circles_load(t + 4 * TILE + k);
        const circles_lane v39 = v24 + v35;
        circles_store(t + 6 * TILE + k, v39);
    }

    /* layer 5: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v38 = circles_load(t + 5 * TILE + k);
        const circles_lane v21_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v41_1 = circles_select_lt(circles_set(0.0f), v38, v38, v38 * flow_5_alpha[0]);
        circles_store(t + 2 * TILE + k, v41_1);
        const circles_lane v41_2 = circles_select_lt(circles_set(0.0f), v21_2, v21_2, v21_2 * flow_5_alpha[0]);
        circles_store(t + 3 * TILE + k, v41_2);
        const circles_lane v42_1 = circles_select_lt(circles_set(0.0f), v38, circles_set(0.0f), circles_set(s[9]));
        const circles_lane v42_2 = circles_select_lt(circles_set(0.0f), v21_2, circles_set(0.0f), circles_set(s[9]));
        const circles_lane v39 = circles_load(t + 6 * TILE + k);
        const circles_lane v44 = v39 + (v42_1 + v42_2);
        circles_store(t + 4 * TILE + k, v44);
    }

    /* layer 6: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_6_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_6_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_6_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_6_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_6_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v51_1 = circles_load(t + k);
        const circles_lane v51_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v55 = circles_tanh((v51_1 + flow_6_net_3_bias[0]) * s[11]) * s[10];
        const circles_lane v41_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v58 = (v41_2 + (v51_2 + flow_6_net_3_bias[1])) * circles_exp(v55);
        circles_store(t + 5 * TILE + k, v58);
        const circles_lane v44 = circles_load(t + 4 * TILE + k);
        const circles_lane v59 = v44 + v55;
        circles_store(t + 6 * TILE + k, v59);
    }

    /* layer 7: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v41_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v58 = circles_load(t + 5 * TILE + k);
        const circles_lane v61_1 = circles_select_lt(circles_set(0.0f), v41_1, v41_1, v41_1 * flow_7_alpha[0]);
        circles_store(t + k, v61_1);
        const circles_lane v61_2 = circles_select_lt(circles_set(0.0f), v58, v58, v58 * flow_7_alpha[0]);
        circles_store(t + 1 * TILE + k, v61_2);
        const circles_lane v62_1 = circles_select_lt(circles_set(0.0f), v41_1, circles_set(0.0f), circles_set(s[13]));
        const circles_lane v62_2 = circles_select_lt(circles_set(0.0f), v58, circles_set(0.0f), circles_set(s[13]));
        const circles_lane v59 = circles_load(t + 6 * TILE + k);
        const circles_lane v64 = v59 + (v62_1 + v62_2);
        circles_store(t + 4 * TILE + k, v64);
    }

    /* layer 8: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_8_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_8_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_8_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_8_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_8_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v71_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v71_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v75 = circles_tanh((v71_1 + flow_8_net_3_bias[0]) * s[15]) * s[14];
        const circles_lane v61_1 = circles_load(t + k);
        const circles_lane v78 = (v61_1 + (v71_2 + flow_8_net_3_bias[1])) * circles_exp(v75);
        circles_store(t + 5 * TILE + k, v78);
        const circles_lane v64 = circles_load(t + 4 * TILE + k);
        const circles_lane v79 = v64 + v75;
        circles_store(t + 6 * TILE + k, v79);
    }

    /* layer 9: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v78 = circles_load(t + 5 * TILE + k);
        const circles_lane v61_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v81_1 = circles_select_lt(circles_set(0.0f), v78, v78, v78 * flow_9_alpha[0]);
        circles_store(t + 2 * TILE + k, v81_1);
        const circles_lane v81_2 = circles_select_lt(circles_set(0.0f), v61_2, v61_2, v61_2 * flow_9_alpha[0]);
        circles_store(t + 3 * TILE + k, v81_2);
        const circles_lane v82_1 = circles_select_lt(circles_set(0.0f), v78, circles_set(0.0f), circles_set(s[17]));
        const circles_lane v82_2 = circles_select_lt(circles_set(0.0f), v61_2, circles_set(0.0f), circles_set(s[17]));
        const circles_lane v79 = circles_load(t + 6 * TILE + k);
        const circles_lane v84 = v79 + (v82_1 + v82_2);
        circles_store(t + 4 * TILE + k, v84);
    }

    /* layer 10: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_10_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_10_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_10_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_10_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_10_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v91_1 = circles_load(t + k);
        const circles_lane v91_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v95 = circles_tanh((v91_1 + flow_10_net_3_bias[0]) * s[19]) * s[18];
        const circles_lane v81_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v98 = (v81_2 + (v91_2 + flow_10_net_3_bias[1])) * circles_exp(v95);
        circles_store(t + 5 * TILE + k, v98);
        const circles_lane v84 = circles_load(t + 4 * TILE + k);
        const circles_lane v99 = v84 + v95;
        circles_store(t + 6 * TILE + k, v99);
    }

    /* layer 11: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v81_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v98 = circles_load(t + 5 * TILE + k);
        const circles_lane v101_1 = circles_select_lt(circles_set(0.0f), v81_1, v81_1, v81_1 * flow_11_alpha[0]);
        circles_store(t + k, v101_1);
        const circles_lane v101_2 = circles_select_lt(circles_set(0.0f), v98, v98, v98 * flow_11_alpha[0]);
        circles_store(t + 1 * TILE + k, v101_2);
        const circles_lane v102_1 = circles_select_lt(circles_set(0.0f), v81_1, circles_set(0.0f), circles_set(s[21]));
        const circles_lane v102_2 = circles_select_lt(circles_set(0.0f), v98, circles_set(0.0f), circles_set(s[21]));
        const circles_lane v99 = circles_load(t + 6 * TILE + k);
        const circles_lane v104 = v99 + (v102_1 + v102_2);
        circles_store(t + 4 * TILE + k, v104);
    }

    /* layer 12: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_12_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_12_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_12_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_12_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_12_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v111_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v111_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v115 = circles_tanh((v111_1 + flow_12_net_3_bias[0]) * s[23]) * s[22];
        const circles_lane v101_1 = circles_load(t + k);
        const circles_lane v118 = (v101_1 + (v111_2 + flow_12_net_3_bias[1])) * circles_exp(v115);
        circles_store(t + 5 * TILE + k, v118);
        const circles_lane v104 = circles_load(t + 4 * TILE + k);
        const circles_lane v119 = v104 + v115;
        circles_store(t + 6 * TILE + k, v119);
    }

    /* layer 13: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v118 = circles_load(t + 5 * TILE + k);
        const circles_lane v101_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v121_1 = circles_select_lt(circles_set(0.0f), v118, v118, v118 * flow_13_alpha[0]);
        circles_store(t + 2 * TILE + k, v121_1);
        const circles_lane v121_2 = circles_select_lt(circles_set(0.0f), v101_2, v101_2, v101_2 * flow_13_alpha[0]);
        circles_store(t + 3 * TILE + k, v121_2);
        const circles_lane v122_1 = circles_select_lt(circles_set(0.0f), v118, circles_set(0.0f), circles_set(s[25]));
        const circles_lane v122_2 = circles_select_lt(circles_set(0.0f), v101_2, circles_set(0.0f), circles_set(s[25]));
        const circles_lane v119 = circles_load(t + 6 * TILE + k);
        const circles_lane v124 = v119 + (v122_1 + v122_2);
        circles_store(t + 4 * TILE + k, v124);
    }

    /* layer 14: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_14_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_14_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_14_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_14_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_14_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v131_1 = circles_load(t + k);
        const circles_lane v131_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v135 = circles_tanh((v131_1 + flow_14_net_3_bias[0]) * s[27]) * s[26];
        const circles_lane v121_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v138 = (v121_2 + (v131_2 + flow_14_net_3_bias[1])) * circles_exp(v135);
        circles_store(t + 5 * TILE + k, v138);
        const circles_lane v124 = circles_load(t + 4 * TILE + k);
        const circles_lane v139 = v124 + v135;
        circles_store(t + 6 * TILE + k, v139);
    }

    /* layer 15: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v121_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v138 = circles_load(t + 5 * TILE + k);
        const circles_lane v141_1 = circles_select_lt(circles_set(0.0f), v121_1, v121_1, v121_1 * flow_15_alpha[0]);
        circles_store(t + k, v141_1);
        const circles_lane v141_2 = circles_select_lt(circles_set(0.0f), v138, v138, v138 * flow_15_alpha[0]);
        circles_store(t + 1 * TILE + k, v141_2);
        const circles_lane v142_1 = circles_select_lt(circles_set(0.0f), v121_1, circles_set(0.0f), circles_set(s[29]));
        const circles_lane v142_2 = circles_select_lt(circles_set(0.0f), v138, circles_set(0.0f), circles_set(s[29]));
        const circles_lane v139 = circles_load(t + 6 * TILE + k);
        const circles_lane v144 = v139 + (v142_1 + v142_2);
        circles_store(t + 4 * TILE + k, v144);
    }

    /* layer 16: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_16_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_16_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_16_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_16_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_16_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v151_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v151_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v155 = circles_tanh((v151_1 + flow_16_net_3_bias[0]) * s[31]) * s[30];
        const circles_lane v141_1 = circles_load(t + k);
        const circles_lane v158 = (v141_1 + (v151_2 + flow_16_net_3_bias[1])) * circles_exp(v155);
        circles_store(t + 5 * TILE + k, v158);
        const circles_lane v144 = circles_load(t + 4 * TILE + k);
        const circles_lane v159 = v144 + v155;
        circles_store(t + 6 * TILE + k, v159);
    }

    /* layer 17: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v158 = circles_load(t + 5 * TILE + k);
        const circles_lane v141_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v161_1 = circles_select_lt(circles_set(0.0f), v158, v158, v158 * flow_17_alpha[0]);
        circles_store(t + 2 * TILE + k, v161_1);
        const circles_lane v161_2 = circles_select_lt(circles_set(0.0f), v141_2, v141_2, v141_2 * flow_17_alpha[0]);
        circles_store(t + 3 * TILE + k, v161_2);
        const circles_lane v162_1 = circles_select_lt(circles_set(0.0f), v158, circles_set(0.0f), circles_set(s[33]));
        const circles_lane v162_2 = circles_select_lt(circles_set(0.0f), v141_2, circles_set(0.0f), circles_set(s[33]));
        const circles_lane v159 = circles_load(t + 6 * TILE + k);
        const circles_lane v164 = v159 + (v162_1 + v162_2);
        circles_store(t + 4 * TILE + k, v164);
    }

    /* layer 18: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_18_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_18_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_18_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_18_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_18_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v171_1 = circles_load(t + k);
        const circles_lane v171_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v175 = circles_tanh((v171_1 + flow_18_net_3_bias[0]) * s[35]) * s[34];
        const circles_lane v161_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v178 = (v161_2 + (v171_2 + flow_18_net_3_bias[1])) * circles_exp(v175);
        circles_store(t + 5 * TILE + k, v178);
        const circles_lane v164 = circles_load(t + 4 * TILE + k);
        const circles_lane v179 = v164 + v175;
        circles_store(t + 6 * TILE + k, v179);
    }

    /* layer 19: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v161_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v178 = circles_load(t + 5 * TILE + k);
        const circles_lane v181_1 = circles_select_lt(circles_set(0.0f), v161_1, v161_1, v161_1 * flow_19_alpha[0]);
        circles_store(t + k, v181_1);
        const circles_lane v181_2 = circles_select_lt(circles_set(0.0f), v178, v178, v178 * flow_19_alpha[0]);
        circles_store(t + 1 * TILE + k, v181_2);
        const circles_lane v182_1 = circles_select_lt(circles_set(0.0f), v161_1, circles_set(0.0f), circles_set(s[37]));
        const circles_lane v182_2 = circles_select_lt(circles_set(0.0f), v178, circles_set(0.0f), circles_set(s[37]));
        const circles_lane v179 = circles_load(t + 6 * TILE + k);
        const circles_lane v184 = v179 + (v182_1 + v182_2);
        circles_store(t + 4 * TILE + k, v184);
    }

    /* layer 20: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_20_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_20_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_20_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_20_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_20_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v191_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v191_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v195 = circles_tanh((v191_1 + flow_20_net_3_bias[0]) * s[39]) * s[38];
        const circles_lane v181_1 = circles_load(t + k);
        const circles_lane v198 = (v181_1 + (v191_2 + flow_20_net_3_bias[1])) * circles_exp(v195);
        circles_store(t + 5 * TILE + k, v198);
        const circles_lane v184 = circles_load(t + 4 * TILE + k);
        const circles_lane v199 = v184 + v195;
        circles_store(t + 6 * TILE + k, v199);
    }

    /* layer 21: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v198 = circles_load(t + 5 * TILE + k);
        const circles_lane v181_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v201_1 = circles_select_lt(circles_set(0.0f), v198, v198, v198 * flow_21_alpha[0]);
        circles_store(t + 2 * TILE + k, v201_1);
        const circles_lane v201_2 = circles_select_lt(circles_set(0.0f), v181_2, v181_2, v181_2 * flow_21_alpha[0]);
        circles_store(t + 3 * TILE + k, v201_2);
        const circles_lane v202_1 = circles_select_lt(circles_set(0.0f), v198, circles_set(0.0f), circles_set(s[41]));
        const circles_lane v202_2 = circles_select_lt(circles_set(0.0f), v181_2, circles_set(0.0f), circles_set(s[41]));
        const circles_lane v199 = circles_load(t + 6 * TILE + k);
        const circles_lane v204 = v199 + (v202_1 + v202_2);
        circles_store(t + 4 * TILE + k, v204);
    }

    /* layer 22: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_22_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_22_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_22_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_22_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_22_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v211_1 = circles_load(t + k);
        const circles_lane v211_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v215 = circles_tanh((v211_1 + flow_22_net_3_bias[0]) * s[43]) * s[42];
        const circles_lane v201_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v218 = (v201_2 + (v211_2 + flow_22_net_3_bias[1])) * circles_exp(v215);
        circles_store(t + 5 * TILE + k, v218);
        const circles_lane v204 = circles_load(t + 4 * TILE + k);
        const circles_lane v219 = v204 + v215;
        circles_store(t + 6 * TILE + k, v219);
    }

    /* layer 23: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v201_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v218 = circles_load(t + 5 * TILE + k);
        const circles_lane v221_1 = circles_select_lt(circles_set(0.0f), v201_1, v201_1, v201_1 * flow_23_alpha[0]);
        circles_store(t + k, v221_1);
        const circles_lane v221_2 = circles_select_lt(circles_set(0.0f), v218, v218, v218 * flow_23_alpha[0]);
        circles_store(t + 1 * TILE + k, v221_2);
        const circles_lane v222_1 = circles_select_lt(circles_set(0.0f), v201_1, circles_set(0.0f), circles_set(s[45]));
        const circles_lane v222_2 = circles_select_lt(circles_set(0.0f), v218, circles_set(0.0f), circles_set(s[45]));
        const circles_lane v219 = circles_load(t + 6 * TILE + k);
        const circles_lane v224 = v219 + (v222_1 + v222_2);
        circles_store(t + 4 * TILE + k, v224);
    }

    /* layer 24: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_24_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_24_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_24_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_24_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_24_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v231_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v231_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v235 = circles_tanh((v231_1 + flow_24_net_3_bias[0]) * s[47]) * s[46];
        const circles_lane v221_1 = circles_load(t + k);
        const circles_lane v238 = (v221_1 + (v231_2 + flow_24_net_3_bias[1])) * circles_exp(v235);
        circles_store(t + 5 * TILE + k, v238);
        const circles_lane v224 = circles_load(t + 4 * TILE + k);
        const circles_lane v239 = v224 + v235;
        circles_store(t + 6 * TILE + k, v239);
    }
#undef TILE
}

void circles_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float s[49], t[38 * 128];
    size_t first, k;
    (void)work;
    circles_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(x + first * 2, rows, 2, 128, m, t + 0);
        circles_forward_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[640 + k];
            z[(first + k) * 2 + 1] = t[128 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[768 + k];
    }
}

/* ---- inverse ---- */

static void circles_inverse_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 341; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 681; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 1021; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 1361; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 1701; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 2041; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 2381; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 2721; /* flow.18.scaling_factor [1] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_scaling_factor = params + 3061; /* flow.20.scaling_factor [1] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_scaling_factor = params + 3401; /* flow.22.scaling_factor [1] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_scaling_factor = params + 3741; /* flow.24.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = logf(s[0]);
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = fabsf(flow_3_alpha[0]);
    s[5] = logf(s[4]);
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fabsf(flow_5_alpha[0]);
    s[9] = logf(s[8]);
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = fabsf(flow_7_alpha[0]);
    s[13] = logf(s[12]);
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fabsf(flow_9_alpha[0]);
    s[17] = logf(s[16]);
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = fabsf(flow_11_alpha[0]);
    s[21] = logf(s[20]);
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fabsf(flow_13_alpha[0]);
    s[25] = logf(s[24]);
    s[26] = expf(flow_14_scaling_factor[0]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_15_alpha[0]);
    s[29] = logf(s[28]);
    s[30] = expf(flow_16_scaling_factor[0]);
    s[31] = 1.0f / s[30];
    s[32] = fabsf(flow_17_alpha[0]);
    s[33] = logf(s[32]);
    s[34] = expf(flow_18_scaling_factor[0]);
    s[35] = 1.0f / s[34];
    s[36] = fabsf(flow_19_alpha[0]);
    s[37] = logf(s[36]);
    s[38] = expf(flow_20_scaling_factor[0]);
    s[39] = 1.0f / s[38];
    s[40] = fabsf(flow_21_alpha[0]);
    s[41] = logf(s[40]);
    s[42] = expf(flow_22_scaling_factor[0]);
    s[43] = 1.0f / s[42];
    s[44] = fabsf(flow_23_alpha[0]);
    s[45] = logf(s[44]);
    s[46] = expf(flow_24_scaling_factor[0]);
    s[47] = 1.0f / s[46];
    s[48] = 1.0f / flow_23_alpha[0];
    s[49] = -s[45];
    s[50] = 1.0f / flow_21_alpha[0];
    s[51] = -s[41];
    s[52] = 1.0f / flow_19_alpha[0];
    s[53] = -s[37];
    s[54] = 1.0f / flow_17_alpha[0];
    s[55] = -s[33];
    s[56] = 1.0f / flow_15_alpha[0];
    s[57] = -s[29];
    s[58] = 1.0f / flow_13_alpha[0];
    s[59] = -s[25];
    s[60] = 1.0f / flow_11_alpha[0];
    s[61] = -s[21];
    s[62] = 1.0f / flow_9_alpha[0];
    s[63] = -s[17];
    s[64] = 1.0f / flow_7_alpha[0];
    s[65] = -s[13];
    s[66] = 1.0f / flow_5_alpha[0];
    s[67] = -s[9];
    s[68] = 1.0f / flow_3_alpha[0];
    s[69] = -s[5];
    s[70] = 1.0f / flow_1_alpha[0];
    s[71] = -s[1];
}

static void circles_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 18; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 34; /* flow.2.net.2.weight [16, 16] */
    const float *flow_2_net_2_bias = params + 290; /* flow.2.net.2.bias [16] */
    const float *flow_2_net_3_weight = params + 306; /* flow.2.net.3.weight [2, 16] */
    const float *flow_2_net_3_bias = params + 338; /* flow.2.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 342; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 358; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 374; /* flow.4.net.2.weight [16, 16] */
    const float *flow_4_net_2_bias = params + 630; /* flow.4.net.2.bias [16] */
    const float *flow_4_net_3_weight = params + 646; /* flow.4.net.3.weight [2, 16] */
    const float *flow_4_net_3_bias = params + 678; /* flow.4.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 682; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 698; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 714; /* flow.6.net.2.weight [16, 16] */
    const float *flow_6_net_2_bias = params + 970; /* flow.6.net.2.bias [16] */
    const float *flow_6_net_3_weight = params + 986; /* flow.6.net.3.weight [2, 16] */
    const float *flow_6_net_3_bias = params + 1018; /* flow.6.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 1022; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 1038; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 1054; /* flow.8.net.2.weight [16, 16] */
    const float *flow_8_net_2_bias = params + 1310; /* flow.8.net.2.bias [16] */
    const float *flow_8_net_3_weight = params + 1326; /* flow.8.net.3.weight [2, 16] */
    const float *flow_8_net_3_bias = params + 1358; /* flow.8.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 1362; /* flow.10.net.1.weight [16, 1] */
    const float *flow_10_net_1_bias = params + 1378; /* flow.10.net.1.bias [16] */
    const float *flow_10_net_2_weight = params + 1394; /* flow.10.net.2.weight [16, 16] */
    const float *flow_10_net_2_bias = params + 1650; /* flow.10.net.2.bias [16] */
    const float *flow_10_net_3_weight = params + 1666; /* flow.10.net.3.weight [2, 16] */
    const float *flow_10_net_3_bias = params + 1698; /* flow.10.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 1702; /* flow.12.net.1.weight [16, 1] */
    const float *flow_12_net_1_bias = params + 1718; /* flow.12.net.1.bias [16] */
    const float *flow_12_net_2_weight = params + 1734; /* flow.12.net.2.weight [16, 16] */
    const float *flow_12_net_2_bias = params + 1990; /* flow.12.net.2.bias [16] */
    const float *flow_12_net_3_weight = params + 2006; /* flow.12.net.3.weight [2, 16] */
    const float *flow_12_net_3_bias = params + 2038; /* flow.12.net.3.bias [2] */
    const float *flow_14_net_1_weight = params + 2042; /* flow.14.net.1.weight [16, 1] */
    const float *flow_14_net_1_bias = params + 2058; /* flow.14.net.1.bias [16] */
    const float *flow_14_net_2_weight = params + 2074; /* flow.14.net.2.weight [16, 16] */
    const float *flow_14_net_2_bias = params + 2330; /* flow.14.net.2.bias [16] */
    const float *flow_14_net_3_weight = params + 2346; /* flow.14.net.3.weight [2, 16] */
    const float *flow_14_net_3_bias = params + 2378; /* flow.14.net.3.bias [2] */
    const float *flow_16_net_1_weight = params + 2382; /* flow.16.net.1.weight [16, 1] */
    const float *flow_16_net_1_bias = params + 2398; /* flow.16.net.1.bias [16] */
    const float *flow_16_net_2_weight = params + 2414; /* flow.16.net.2.weight [16, 16] */
    const float *flow_16_net_2_bias = params + 2670; /* flow.16.net.2.bias [16] */
    const float *flow_16_net_3_weight = params + 2686; /* flow.16.net.3.weight [2, 16] */
    const float *flow_16_net_3_bias = params + 2718; /* flow.16.net.3.bias [2] */
    const float *flow_18_net_1_weight = params + 2722; /* flow.18.net.1.weight [16, 1] */
    const float *flow_18_net_1_bias = params + 2738; /* flow.18.net.1.bias [16] */
    const float *flow_18_net_2_weight = params + 2754; /* flow.18.net.2.weight [16, 16] */
    const float *flow_18_net_2_bias = params + 3010; /* flow.18.net.2.bias [16] */
    const float *flow_18_net_3_weight = params + 3026; /* flow.18.net.3.weight [2, 16] */
    const float *flow_18_net_3_bias = params + 3058; /* flow.18.net.3.bias [2] */
    const float *flow_20_net_1_weight = params + 3062; /* flow.20.net.1.weight [16, 1] */
    const float *flow_20_net_1_bias = params + 3078; /* flow.20.net.1.bias [16] */
    const float *flow_20_net_2_weight = params + 3094; /* flow.20.net.2.weight [16, 16] */
    const float *flow_20_net_2_bias = params + 3350; /* flow.20.net.2.bias [16] */
    const float *flow_20_net_3_weight = params + 3366; /* flow.20.net.3.weight [2, 16] */
    const float *flow_20_net_3_bias = params + 3398; /* flow.20.net.3.bias [2] */
    const float *flow_22_net_1_weight = params + 3402; /* flow.22.net.1.weight [16, 1] */
    const float *flow_22_net_1_bias = params + 3418; /* flow.22.net.1.bias [16] */
    const float *flow_22_net_2_weight = params + 3434; /* flow.22.net.2.weight [16, 16] */
    const float *flow_22_net_2_bias = params + 3690; /* flow.22.net.2.bias [16] */
    const float *flow_22_net_3_weight = params + 3706; /* flow.22.net.3.weight [2, 16] */
    const float *flow_22_net_3_bias = params + 3738; /* flow.22.net.3.bias [2] */
    const float *flow_24_net_1_weight = params + 3742; /* flow.24.net.1.weight [16, 1] */
    const float *flow_24_net_1_bias = params + 3758; /* flow.24.net.1.bias [16] */
    const float *flow_24_net_2_weight = params + 3774; /* flow.24.net.2.weight [16, 16] */
    const float *flow_24_net_2_bias = params + 4030; /* flow.24.net.2.bias [16] */
    const float *flow_24_net_3_weight = params + 4046; /* flow.24.net.3.weight [2, 16] */
    const float *flow_24_net_3_bias = params + 4078; /* flow.24.net.3.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 24: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_24_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_load(t + (2 + e) * TILE + k) + circles_set(flow_24_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_tanh(circles_load(t + (18 + e) * TILE + k)));
    circles_matvec(t + 18 * TILE, flow_24_net_2_weight, 16, 1, t + 2 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_load(t + (18 + e) * TILE + k) + circles_set(flow_24_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_tanh(circles_load(t + (2 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_24_net_3_weight, 16, 1, t + 18 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v7_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v7_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v11 = circles_tanh((v7_1 + flow_24_net_3_bias[0]) * s[47]) * s[46];
        circles_store(t + 4 * TILE + k, v11);
        const circles_lane x1 = circles_load(t + k);
        const circles_lane v15 = x1 * circles_exp(-v11) - (v7_2 + flow_24_net_3_bias[1]);
        circles_store(t + 5 * TILE + k, v15);
    }

    /* layer 23: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v15 = circles_load(t + 5 * TILE + k);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v17_1 = circles_select_lt(circles_set(0.0f), v15, v15, v15 * s[48]);
        circles_store(t + 2 * TILE + k, v17_1);
        const circles_lane v17_2 = circles_select_lt(circles_set(0.0f), x2, x2, x2 * s[48]);
        circles_store(t + 3 * TILE + k, v17_2);
        const circles_lane v18_1 = circles_select_lt(circles_set(0.0f), v15, circles_set(0.0f), circles_set(s[49]));
        const circles_lane v18_2 = circles_select_lt(circles_set(0.0f), x2, circles_set(0.0f), circles_set(s[49]));
        const circles_lane v11 = circles_load(t + 4 * TILE + k);
        const circles_lane v20 = (v18_1 + v18_2) - v11;
        circles_store(t + 6 * TILE + k, v20);
    }

    /* layer 22: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_22_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_22_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_22_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_22_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t, flow_22_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v27_1 = circles_load(t + k);
        const circles_lane v27_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v31 = circles_tanh((v27_1 + flow_22_net_3_bias[0]) * s[43]) * s[42];
        const circles_lane v17_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v35 = v17_2 * circles_exp(-v31) - (v27_2 + flow_22_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v35);
        const circles_lane v20 = circles_load(t + 6 * TILE + k);
        const circles_lane v36 = v20 - v31;
        circles_store(t + 5 * TILE + k, v36);
    }

    /* layer 21: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v17_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v35 = circles_load(t + 4 * TILE + k);
        const circles_lane v38_1 = circles_select_lt(circles_set(0.0f), v17_1, v17_1, v17_1 * s[50]);
        circles_store(t + k, v38_1);
        const circles_lane v38_2 = circles_select_lt(circles_set(0.0f), v35, v35, v35 * s[50]);
        circles_store(t + 1 * TILE + k, v38_2);
        const circles_lane v39_1 = circles_select_lt(circles_set(0.0f), v17_1, circles_set(0.0f), circles_set(s[51]));
        const circles_lane v39_2 = circles_select_lt(circles_set(0.0f), v35, circles_set(0.0f), circles_set(s[51]));
        const circles_lane v36 = circles_load(t + 5 * TILE + k);
        const circles_lane v41 = v36 + (v39_1 + v39_2);
        circles_store(t + 6 * TILE + k, v41);
    }

    /* layer 20: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_20_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_20_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_20_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_20_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_20_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v48_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v48_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v52 = circles_tanh((v48_1 + flow_20_net_3_bias[0]) * s[39]) * s[38];
        const circles_lane v38_1 = circles_load(t + k);
        const circles_lane v56 = v38_1 * circles_exp(-v52) - (v48_2 + flow_20_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v56);
        const circles_lane v41 = circles_load(t + 6 * TILE + k);
        const circles_lane v57 = v41 - v52;
        circles_store(t + 5 * TILE + k, v57);
    }

    /* layer 19: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v56 = circles_load(t + 4 * TILE + k);
        const circles_lane v38_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v59_1 = circles_select_lt(circles_set(0.0f), v56, v56, v56 * s[52]);
        circles_store(t + 2 * TILE + k, v59_1);
        const circles_lane v59_2 = circles_select_lt(circles_set(0.0f), v38_2, v38_2, v38_2 * s[52]);
        circles_store(t + 3 * TILE + k, v59_2);
        const circles_lane v60_1 = circles_select_lt(circles_set(0.0f), v56, circles_set(0.0f), circles_set(s[53]));
        const circles_lane v60_2 = circles_select_lt(circles_set(0.0f), v38_2, circles_set(0.0f), circles_set(s[53]));
        const circles_lane v57 = circles_load(t + 5 * TILE + k);
        const circles_lane v62 = v57 + (v60_1 + v60_2);
        circles_store(t + 6 * TILE + k, v62);
    }

    /* layer 18: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_18_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_18_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_18_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_18_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t, flow_18_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v69_1 = circles_load(t + k);
        const circles_lane v69_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v73 = circles_tanh((v69_1 + flow_18_net_3_bias[0]) * s[35]) * s[34];
        const circles_lane v59_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v77 = v59_2 * circles_exp(-v73) - (v69_2 + flow_18_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v77);
        const circles_lane v62 = circles_load(t + 6 * TILE + k);
        const circles_lane v78 = v62 - v73;
        circles_store(t + 5 * TILE + k, v78);
    }

    /* layer 17: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v59_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v77 = circles_load(t + 4 * TILE + k);
        const circles_lane v80_1 = circles_select_lt(circles_set(0.0f), v59_1, v59_1, v59_1 * s[54]);
        circles_store(t + k, v80_1);
        const circles_lane v80_2 = circles_select_lt(circles_set(0.0f), v77, v77, v77 * s[54]);
        circles_store(t + 1 * TILE + k, v80_2);
        const circles_lane v81_1 = circles_select_lt(circles_set(0.0f), v59_1, circles_set(0.0f), circles_set(s[55]));
        const circles_lane v81_2 = circles_select_lt(circles_set(0.0f), v77, circles_set(0.0f), circles_set(s[55]));
        const circles_lane v78 = circles_load(t + 5 * TILE + k);
        const circles_lane v83 = v78 + (v81_1 + v81_2);
        circles_store(t + 6 * TILE + k, v83);
    }

    /* layer 16: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_16_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_16_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_16_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_16_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_16_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v90_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v90_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v94 = circles_tanh((v90_1 + flow_16_net_3_bias[0]) * s[31]) * s[30];
        const circles_lane v80_1 = circles_load(t + k);
        const circles_lane v98 = v80_1 * circles_exp(-v94) - (v90_2 + flow_16_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v98);
        const circles_lane v83 = circles_load(t + 6 * TILE + k);
        const circles_lane v99 = v83 - v94;
        circles_store(t + 5 * TILE + k, v99);
    }

    /* layer 15: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v98 = circles_load(t + 4 * TILE + k);
        const circles_lane v80_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v101_1 = circles_select_lt(circles_set(0.0f), v98, v98, v98 * s[56]);
        circles_store(t + 2 * TILE + k, v101_1);
        const circles_lane v101_2 = circles_select_lt(circles_set(0.0f), v80_2, v80_2, v80_2 * s[56]);
        circles_store(t + 3 * TILE + k, v101_2);
        const circles_lane v102_1 = circles_select_lt(circles_set(0.0f), v98, circles_set(0.0f), circles_set(s[57]));
        const circles_lane v102_2 = circles_select_lt(circles_set(0.0f), v80_2, circles_set(0.0f), circles_set(s[57]));
        const circles_lane v99 = circles_load(t + 5 * TILE + k);
        const circles_lane v104 = v99 + (v102_1 + v102_2);
        circles_store(t + 6 * TILE + k, v104);
    }

    /* layer 14: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_14_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_14_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_14_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_14_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t, flow_14_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v111_1 = circles_load(t + k);
        const circles_lane v111_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v115 = circles_tanh((v111_1 + flow_14_net_3_bias[0]) * s[27]) * s[26];
        const circles_lane v101_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v119 = v101_2 * circles_exp(-v115) - (v111_2 + flow_14_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v119);
        const circles_lane v104 = circles_load(t + 6 * TILE + k);
        const circles_lane v120 = v104 - v115;
        circles_store(t + 5 * TILE + k, v120);
    }

    /* layer 13: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v101_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v119 = circles_load(t + 4 * TILE + k);
        const circles_lane v122_1 = circles_select_lt(circles_set(0.0f), v101_1, v101_1, v101_1 * s[58]);
        circles_store(t + k, v122_1);
        const circles_lane v122_2 = circles_select_lt(circles_set(0.0f), v119, v119, v119 * s[58]);
        circles_store(t + 1 * TILE + k, v122_2);
        const circles_lane v123_1 = circles_select_lt(circles_set(0.0f), v101_1, circles_set(0.0f), circles_set(s[59]));
        const circles_lane v123_2 = circles_select_lt(circles_set(0.0f), v119, circles_set(0.0f), circles_set(s[59]));
        const circles_lane v120 = circles_load(t + 5 * TILE + k);
        const circles_lane v125 = v120 + (v123_1 + v123_2);
        circles_store(t + 6 * TILE + k, v125);
    }

    /* layer 12: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_12_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_12_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_12_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_12_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_12_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v132_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v132_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v136 = circles_tanh((v132_1 + flow_12_net_3_bias[0]) * s[23]) * s[22];
        const circles_lane v122_1 = circles_load(t + k);
        const circles_lane v140 = v122_1 * circles_exp(-v136) - (v132_2 + flow_12_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v140);
        const circles_lane v125 = circles_load(t + 6 * TILE + k);
        const circles_lane v141 = v125 - v136;
        circles_store(t + 5 * TILE + k, v141);
    }

    /* layer 11: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v140 = circles_load(t + 4 * TILE + k);
        const circles_lane v122_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v143_1 = circles_select_lt(circles_set(0.0f), v140, v140, v140 * s[60]);
        circles_store(t + 2 * TILE + k, v143_1);
        const circles_lane v143_2 = circles_select_lt(circles_set(0.0f), v122_2, v122_2, v122_2 * s[60]);
        circles_store(t + 3 * TILE + k, v143_2);
        const circles_lane v144_1 = circles_select_lt(circles_set(0.0f), v140, circles_set(0.0f), circles_set(s[61]));
        const circles_lane v144_2 = circles_select_lt(circles_set(0.0f), v122_2, circles_set(0.0f), circles_set(s[61]));
        const circles_lane v141 = circles_load(t + 5 * TILE + k);
        const circles_lane v146 = v141 + (v144_1 + v144_2);
        circles_store(t + 6 * TILE + k, v146);
    }

    /* layer 10: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_10_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_10_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_10_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_10_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t, flow_10_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v153_1 = circles_load(t + k);
        const circles_lane v153_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v157 = circles_tanh((v153_1 + flow_10_net_3_bias[0]) * s[19]) * s[18];
        const circles_lane v143_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v161 = v143_2 * circles_exp(-v157) - (v153_2 + flow_10_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v161);
        const circles_lane v146 = circles_load(t + 6 * TILE + k);
        const circles_lane v162 = v146 - v157;
        circles_store(t + 5 * TILE + k, v162);
    }

    /* layer 9: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v143_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v161 = circles_load(t + 4 * TILE + k);
        const circles_lane v164_1 = circles_select_lt(circles_set(0.0f), v143_1, v143_1, v143_1 * s[62]);
        circles_store(t + k, v164_1);
        const circles_lane v164_2 = circles_select_lt(circles_set(0.0f), v161, v161, v161 * s[62]);
        circles_store(t + 1 * TILE + k, v164_2);
        const circles_lane v165_1 = circles_select_lt(circles_set(0.0f), v143_1, circles_set(0.0f), circles_set(s[63]));
        const circles_lane v165_2 = circles_select_lt(circles_set(0.0f), v161, circles_set(0.0f), circles_set(s[63]));
        const circles_lane v162 = circles_load(t + 5 * TILE + k);
        const circles_lane v167 = v162 + (v165_1 + v165_2);
        circles_store(t + 6 * TILE + k, v167);
    }

    /* layer 8: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_8_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_8_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_8_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_8_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_8_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v174_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v174_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v178 = circles_tanh((v174_1 + flow_8_net_3_bias[0]) * s[15]) * s[14];
        const circles_lane v164_1 = circles_load(t + k);
        const circles_lane v182 = v164_1 * circles_exp(-v178) - (v174_2 + flow_8_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v182);
        const circles_lane v167 = circles_load(t + 6 * TILE + k);
        const circles_lane v183 = v167 - v178;
        circles_store(t + 5 * TILE + k, v183);
    }

    /* layer 7: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v182 = circles_load(t + 4 * TILE + k);
        const circles_lane v164_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v185_1 = circles_select_lt(circles_set(0.0f), v182, v182, v182 * s[64]);
        circles_store(t + 2 * TILE + k, v185_1);
        const circles_lane v185_2 = circles_select_lt(circles_set(0.0f), v164_2, v164_2, v164_2 * s[64]);
        circles_store(t + 3 * TILE + k, v185_2);
        const circles_lane v186_1 = circles_select_lt(circles_set(0.0f), v182, circles_set(0.0f), circles_set(s[65]));
        const circles_lane v186_2 = circles_select_lt(circles_set(0.0f), v164_2, circles_set(0.0f), circles_set(s[65]));
        const circles_lane v183 = circles_load(t + 5 * TILE + k);
        const circles_lane v188 = v183 + (v186_1 + v186_2);
        circles_store(t + 6 * TILE + k, v188);
    }

    /* layer 6: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_6_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_6_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_6_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_6_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t, flow_6_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v195_1 = circles_load(t + k);
        const circles_lane v195_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v199 = circles_tanh((v195_1 + flow_6_net_3_bias[0]) * s[11]) * s[10];
        const circles_lane v185_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v203 = v185_2 * circles_exp(-v199) - (v195_2 + flow_6_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v203);
        const circles_lane v188 = circles_load(t + 6 * TILE + k);
        const circles_lane v204 = v188 - v199;
        circles_store(t + 5 * TILE + k, v204);
    }

    /* layer 5: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v185_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v203 = circles_load(t + 4 * TILE + k);
        const circles_lane v206_1 = circles_select_lt(circles_set(0.0f), v185_1, v185_1, v185_1 * s[66]);
        circles_store(t + k, v206_1);
        const circles_lane v206_2 = circles_select_lt(circles_set(0.0f), v203, v203, v203 * s[66]);
        circles_store(t + 1 * TILE + k, v206_2);
        const circles_lane v207_1 = circles_select_lt(circles_set(0.0f), v185_1, circles_set(0.0f), circles_set(s[67]));
        const circles_lane v207_2 = circles_select_lt(circles_set(0.0f), v203, circles_set(0.0f), circles_set(s[67]));
        const circles_lane v204 = circles_load(t + 5 * TILE + k);
        const circles_lane v209 = v204 + (v207_1 + v207_2);
        circles_store(t + 6 * TILE + k, v209);
    }

    /* layer 4: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_4_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_4_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_4_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_4_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_4_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v216_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v216_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v220 = circles_tanh((v216_1 + flow_4_net_3_bias[0]) * s[7]) * s[6];
        const circles_lane v206_1 = circles_load(t + k);
        const circles_lane v224 = v206_1 * circles_exp(-v220) - (v216_2 + flow_4_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v224);
        const circles_lane v209 = circles_load(t + 6 * TILE + k);
        const circles_lane v225 = v209 - v220;
        circles_store(t + 5 * TILE + k, v225);
    }

    /* layer 3: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v224 = circles_load(t + 4 * TILE + k);
        const circles_lane v206_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v227_1 = circles_select_lt(circles_set(0.0f), v224, v224, v224 * s[68]);
        circles_store(t + 2 * TILE + k, v227_1);
        const circles_lane v227_2 = circles_select_lt(circles_set(0.0f), v206_2, v206_2, v206_2 * s[68]);
        circles_store(t + 3 * TILE + k, v227_2);
        const circles_lane v228_1 = circles_select_lt(circles_set(0.0f), v224, circles_set(0.0f), circles_set(s[69]));
        const circles_lane v228_2 = circles_select_lt(circles_set(0.0f), v206_2, circles_set(0.0f), circles_set(s[69]));
        const circles_lane v225 = circles_load(t + 5 * TILE + k);
        const circles_lane v230 = v225 + (v228_1 + v228_2);
        circles_store(t + 6 * TILE + k, v230);
    }

    /* layer 2: coupling, inverse */
    circles_matvec(t + 7 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (7 + e) * TILE + k) + circles_set(flow_2_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_2_net_2_weight, 16, 1, t + 7 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (7 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_2_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (7 + e) * TILE + k)));
    circles_matvec(t, flow_2_net_3_weight, 16, 1, t + 23 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v237_1 = circles_load(t + k);
        const circles_lane v237_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v241 = circles_tanh((v237_1 + flow_2_net_3_bias[0]) * s[3]) * s[2];
        const circles_lane v227_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v245 = v227_2 * circles_exp(-v241) - (v237_2 + flow_2_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v245);
        const circles_lane v230 = circles_load(t + 6 * TILE + k);
        const circles_lane v246 = v230 - v241;
        circles_store(t + 5 * TILE + k, v246);
    }

    /* layer 1: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v227_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v245 = circles_load(t + 4 * TILE + k);
        const circles_lane v248_1 = circles_select_lt(circles_set(0.0f), v227_1, v227_1, v227_1 * s[70]);
        circles_store(t + k, v248_1);
        const circles_lane v248_2 = circles_select_lt(circles_set(0.0f), v245, v245, v245 * s[70]);
        circles_store(t + 1 * TILE + k, v248_2);
        const circles_lane v249_1 = circles_select_lt(circles_set(0.0f), v227_1, circles_set(0.0f), circles_set(s[71]));
        const circles_lane v249_2 = circles_select_lt(circles_set(0.0f), v245, circles_set(0.0f), circles_set(s[71]));
        const circles_lane v246 = circles_load(t + 5 * TILE + k);
        const circles_lane v251 = v246 + (v249_1 + v249_2);
        circles_store(t + 6 * TILE + k, v251);
    }
#undef TILE
}

void circles_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[73], t[40 * 128];
    size_t first, k;
    (void)work;
    circles_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(z + first * 2, rows, 2, 128, m, t + 0);
        circles_inverse_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[0 + k];
            x[(first + k) * 2 + 1] = t[128 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[768 + k];
    }
}

/* ---- log_prob ---- */

static void circles_log_prob_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 341; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 681; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 1021; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 1361; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 1701; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 2041; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 2381; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 2721; /* flow.18.scaling_factor [1] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_scaling_factor = params + 3061; /* flow.20.scaling_factor [1] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_scaling_factor = params + 3401; /* flow.22.scaling_factor [1] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_scaling_factor = params + 3741; /* flow.24.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = logf(s[0]);
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = fabsf(flow_3_alpha[0]);
    s[5] = logf(s[4]);
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fabsf(flow_5_alpha[0]);
    s[9] = logf(s[8]);
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = fabsf(flow_7_alpha[0]);
    s[13] = logf(s[12]);
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fabsf(flow_9_alpha[0]);
    s[17] = logf(s[16]);
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = fabsf(flow_11_alpha[0]);
    s[21] = logf(s[20]);
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fabsf(flow_13_alpha[0]);
    s[25] = logf(s[24]);
    s[26] = expf(flow_14_scaling_factor[0]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_15_alpha[0]);
    s[29] = logf(s[28]);
    s[30] = expf(flow_16_scaling_factor[0]);
    s[31] = 1.0f / s[30];
    s[32] = fabsf(flow_17_alpha[0]);
    s[33] = logf(s[32]);
    s[34] = expf(flow_18_scaling_factor[0]);
    s[35] = 1.0f / s[34];
    s[36] = fabsf(flow_19_alpha[0]);
    s[37] = logf(s[36]);
    s[38] = expf(flow_20_scaling_factor[0]);
    s[39] = 1.0f / s[38];
    s[40] = fabsf(flow_21_alpha[0]);
    s[41] = logf(s[40]);
    s[42] = expf(flow_22_scaling_factor[0]);
    s[43] = 1.0f / s[42];
    s[44] = fabsf(flow_23_alpha[0]);
    s[45] = logf(s[44]);
    s[46] = expf(flow_24_scaling_factor[0]);
    s[47] = 1.0f / s[46];
}

static void circles_log_prob_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 18; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 34; /* flow.2.net.2.weight [16, 16] */
    const float *flow_2_net_2_bias = params + 290; /* flow.2.net.2.bias [16] */
    const float *flow_2_net_3_weight = params + 306; /* flow.2.net.3.weight [2, 16] */
    const float *flow_2_net_3_bias = params + 338; /* flow.2.net.3.bias [2] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_net_1_weight = params + 342; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 358; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 374; /* flow.4.net.2.weight [16, 16] */
    const float *flow_4_net_2_bias = params + 630; /* flow.4.net.2.bias [16] */
    const float *flow_4_net_3_weight = params + 646; /* flow.4.net.3.weight [2, 16] */
    const float *flow_4_net_3_bias = params + 678; /* flow.4.net.3.bias [2] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_net_1_weight = params + 682; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 698; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 714; /* flow.6.net.2.weight [16, 16] */
    const float *flow_6_net_2_bias = params + 970; /* flow.6.net.2.bias [16] */
    const float *flow_6_net_3_weight = params + 986; /* flow.6.net.3.weight [2, 16] */
    const float *flow_6_net_3_bias = params + 1018; /* flow.6.net.3.bias [2] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_net_1_weight = params + 1022; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 1038; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 1054; /* flow.8.net.2.weight [16, 16] */
    const float *flow_8_net_2_bias = params + 1310; /* flow.8.net.2.bias [16] */
    const float *flow_8_net_3_weight = params + 1326; /* flow.8.net.3.weight [2, 16] */
    const float *flow_8_net_3_bias = params + 1358; /* flow.8.net.3.bias [2] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_net_1_weight = params + 1362; /* flow.10.net.1.weight [16, 1] */
    const float *flow_10_net_1_bias = params + 1378; /* flow.10.net.1.bias [16] */
    const float *flow_10_net_2_weight = params + 1394; /* flow.10.net.2.weight [16, 16] */
    const float *flow_10_net_2_bias = params + 1650; /* flow.10.net.2.bias [16] */
    const float *flow_10_net_3_weight = params + 1666; /* flow.10.net.3.weight [2, 16] */
    const float *flow_10_net_3_bias = params + 1698; /* flow.10.net.3.bias [2] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_net_1_weight = params + 1702; /* flow.12.net.1.weight [16, 1] */
    const float *flow_12_net_1_bias = params + 1718; /* flow.12.net.1.bias [16] */
    const float *flow_12_net_2_weight = params + 1734; /* flow.12.net.2.weight [16, 16] */
    const float *flow_12_net_2_bias = params + 1990; /* flow.12.net.2.bias [16] */
    const float *flow_12_net_3_weight = params + 2006; /* flow.12.net.3.weight [2, 16] */
    const float *flow_12_net_3_bias = params + 2038; /* flow.12.net.3.bias [2] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_net_1_weight = params + 2042; /* flow.14.net.1.weight [16, 1] */
    const float *flow_14_net_1_bias = params + 2058; /* flow.14.net.1.bias [16] */
    const float *flow_14_net_2_weight = params + 2074; /* flow.14.net.2.weight [16, 16] */
    const float *flow_14_net_2_bias = params + 2330; /* flow.14.net.2.bias [16] */
    const float *flow_14_net_3_weight = params + 2346; /* flow.14.net.3.weight [2, 16] */
    const float *flow_14_net_3_bias = params + 2378; /* flow.14.net.3.bias [2] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_net_1_weight = params + 2382; /* flow.16.net.1.weight [16, 1] */
    const float *flow_16_net_1_bias = params + 2398; /* flow.16.net.1.bias [16] */
    const float *flow_16_net_2_weight = params + 2414; /* flow.16.net.2.weight [16, 16] */
    const float *flow_16_net_2_bias = params + 2670; /* flow.16.net.2.bias [16] */
    const float *flow_16_net_3_weight = params + 2686; /* flow.16.net.3.weight [2, 16] */
    const float *flow_16_net_3_bias = params + 2718; /* flow.16.net.3.bias [2] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_net_1_weight = params + 2722; /* flow.18.net.1.weight [16, 1] */
    const float *flow_18_net_1_bias = params + 2738; /* flow.18.net.1.bias [16] */
    const float *flow_18_net_2_weight = params + 2754; /* flow.18.net.2.weight [16, 16] */
    const float *flow_18_net_2_bias = params + 3010; /* flow.18.net.2.bias [16] */
    const float *flow_18_net_3_weight = params + 3026; /* flow.18.net.3.weight [2, 16] */
    const float *flow_18_net_3_bias = params + 3058; /* flow.18.net.3.bias [2] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_net_1_weight = params + 3062; /* flow.20.net.1.weight [16, 1] */
    const float *flow_20_net_1_bias = params + 3078; /* flow.20.net.1.bias [16] */
    const float *flow_20_net_2_weight = params + 3094; /* flow.20.net.2.weight [16, 16] */
    const float *flow_20_net_2_bias = params + 3350; /* flow.20.net.2.bias [16] */
    const float *flow_20_net_3_weight = params + 3366; /* flow.20.net.3.weight [2, 16] */
    const float *flow_20_net_3_bias = params + 3398; /* flow.20.net.3.bias [2] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_net_1_weight = params + 3402; /* flow.22.net.1.weight [16, 1] */
    const float *flow_22_net_1_bias = params + 3418; /* flow.22.net.1.bias [16] */
    const float *flow_22_net_2_weight = params + 3434; /* flow.22.net.2.weight [16, 16] */
    const float *flow_22_net_2_bias = params + 3690; /* flow.22.net.2.bias [16] */
    const float *flow_22_net_3_weight = params + 3706; /* flow.22.net.3.weight [2, 16] */
    const float *flow_22_net_3_bias = params + 3738; /* flow.22.net.3.bias [2] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_net_1_weight = params + 3742; /* flow.24.net.1.weight [16, 1] */
    const float *flow_24_net_1_bias = params + 3758; /* flow.24.net.1.bias [16] */
    const float *flow_24_net_2_weight = params + 3774; /* flow.24.net.2.weight [16, 16] */
    const float *flow_24_net_2_bias = params + 4030; /* flow.24.net.2.bias [16] */
    const float *flow_24_net_3_weight = params + 4046; /* flow.24.net.3.weight [2, 16] */
    const float *flow_24_net_3_bias = params + 4078; /* flow.24.net.3.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 1: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane x1 = circles_load(t + k);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v2_1 = circles_select_lt(circles_set(0.0f), x1, x1, x1 * flow_1_alpha[0]);
        circles_store(t + 2 * TILE + k, v2_1);
        const circles_lane v2_2 = circles_select_lt(circles_set(0.0f), x2, x2, x2 * flow_1_alpha[0]);
        circles_store(t + 3 * TILE + k, v2_2);
        const circles_lane v3_1 = circles_select_lt(circles_set(0.0f), x1, circles_set(0.0f), circles_set(s[1]));
        const circles_lane v3_2 = circles_select_lt(circles_set(0.0f), x2, circles_set(0.0f), circles_set(s[1]));
        const circles_lane v4 = v3_1 + v3_2;
        circles_store(t + 4 * TILE + k, v4);
    }

    /* layer 2: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_2_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_2_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_2_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_2_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v11_1 = circles_load(t + k);
        const circles_lane v11_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v15 = circles_tanh((v11_1 + flow_2_net_3_bias[0]) * s[3]) * s[2];
        const circles_lane v2_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v18 = (v2_2 + (v11_2 + flow_2_net_3_bias[1])) * circles_exp(v15);
        circles_store(t + 5 * TILE + k, v18);
        const circles_lane v4 = circles_load(t + 4 * TILE + k);
        const circles_lane v19 = v4 + v15;
        circles_store(t + 6 * TILE + k, v19);
    }

    /* layer 3: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v2_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v18 = circles_load(t + 5 * TILE + k);
        const circles_lane v21_1 = circles_select_lt(circles_set(0.0f), v2_1, v2_1, v2_1 * flow_3_alpha[0]);
        circles_store(t + k, v21_1);
        const circles_lane v21_2 = circles_select_lt(circles_set(0.0f), v18, v18, v18 * flow_3_alpha[0]);
        circles_store(t + 1 * TILE + k, v21_2);
        const circles_lane v22_1 = circles_select_lt(circles_set(0.0f), v2_1, circles_set(0.0f), circles_set(s[5]));
        const circles_lane v22_2 = circles_select_lt(circles_set(0.0f), v18, circles_set(0.0f), circles_set(s[5]));
        const circles_lane v19 = circles_load(t + 6 * TILE + k);
        const circles_lane v24 = v19 + (v22_1 + v22_2);
        circles_store(t + 4 * TILE + k, v24);
    }

    /* layer 4: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_4_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_4_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_4_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_4_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_4_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v31_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v31_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v35 = circles_tanh((v31_1 + flow_4_net_3_bias[0]) * s[7]) * s[6];
        const circles_lane v21_1 = circles_load(t + k);
        const circles_lane v38 = (v21_1 + (v31_2 + flow_4_net_3_bias[1])) * circles_exp(v35);
        circles_store(t + 5 * TILE + k, v38);
        const circles_lane v24 = circles_load(t + 4 * TILE + k);
        const circles_lane v39 = v24 + v35;
        circles_store(t + 6 * TILE + k, v39);
    }

    /* layer 5: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v38 = circles_load(t + 5 * TILE + k);
        const circles_lane v21_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v41_1 = circles_select_lt(circles_set(0.0f), v38, v38, v38 * flow_5_alpha[0]);
        circles_store(t + 2 * TILE + k, v41_1);
        const circles_lane v41_2 = circles_select_lt(circles_set(0.0f), v21_2, v21_2, v21_2 * flow_5_alpha[0]);
        circles_store(t + 3 * TILE + k, v41_2);
        const circles_lane v42_1 = circles_select_lt(circles_set(0.0f), v38, circles_set(0.0f), circles_set(s[9]));
        const circles_lane v42_2 = circles_select_lt(circles_set(0.0f), v21_2, circles_set(0.0f), circles_set(s[9]));
        const circles_lane v39 = circles_load(t + 6 * TILE + k);
        const circles_lane v44 = v39 + (v42_1 + v42_2);
        circles_store(t + 4 * TILE + k, v44);
    }

    /* layer 6: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_6_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_6_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_6_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_6_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_6_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v51_1 = circles_load(t + k);
        const circles_lane v51_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v55 = circles_tanh((v51_1 + flow_6_net_3_bias[0]) * s[11]) * s[10];
        const circles_lane v41_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v58 = (v41_2 + (v51_2 + flow_6_net_3_bias[1])) * circles_exp(v55);
        circles_store(t + 5 * TILE + k, v58);
        const circles_lane v44 = circles_load(t + 4 * TILE + k);
        const circles_lane v59 = v44 + v55;
        circles_store(t + 6 * TILE + k, v59);
    }

    /* layer 7: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v41_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v58 = circles_load(t + 5 * TILE + k);
        const circles_lane v61_1 = circles_select_lt(circles_set(0.0f), v41_1, v41_1, v41_1 * flow_7_alpha[0]);
        circles_store(t + k, v61_1);
        const circles_lane v61_2 = circles_select_lt(circles_set(0.0f), v58, v58, v58 * flow_7_alpha[0]);
        circles_store(t + 1 * TILE + k, v61_2);
        const circles_lane v62_1 = circles_select_lt(circles_set(0.0f), v41_1, circles_set(0.0f), circles_set(s[13]));
        const circles_lane v62_2 = circles_select_lt(circles_set(0.0f), v58, circles_set(0.0f), circles_set(s[13]));
        const circles_lane v59 = circles_load(t + 6 * TILE + k);
        const circles_lane v64 = v59 + (v62_1 + v62_2);
        circles_store(t + 4 * TILE + k, v64);
    }

    /* layer 8: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_8_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_8_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_8_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_8_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_8_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v71_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v71_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v75 = circles_tanh((v71_1 + flow_8_net_3_bias[0]) * s[15]) * s[14];
        const circles_lane v61_1 = circles_load(t + k);
        const circles_lane v78 = (v61_1 + (v71_2 + flow_8_net_3_bias[1])) * circles_exp(v75);
        circles_store(t + 5 * TILE + k, v78);
        const circles_lane v64 = circles_load(t + 4 * TILE + k);
        const circles_lane v79 = v64 + v75;
        circles_store(t + 6 * TILE + k, v79);
    }

    /* layer 9: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v78 = circles_load(t + 5 * TILE + k);
        const circles_lane v61_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v81_1 = circles_select_lt(circles_set(0.0f), v78, v78, v78 * flow_9_alpha[0]);
        circles_store(t + 2 * TILE + k, v81_1);
        const circles_lane v81_2 = circles_select_lt(circles_set(0.0f), v61_2, v61_2, v61_2 * flow_9_alpha[0]);
        circles_store(t + 3 * TILE + k, v81_2);
        const circles_lane v82_1 = circles_select_lt(circles_set(0.0f), v78, circles_set(0.0f), circles_set(s[17]));
        const circles_lane v82_2 = circles_select_lt(circles_set(0.0f), v61_2, circles_set(0.0f), circles_set(s[17]));
        const circles_lane v79 = circles_load(t + 6 * TILE + k);
        const circles_lane v84 = v79 + (v82_1 + v82_2);
        circles_store(t + 4 * TILE + k, v84);
    }

    /* layer 10: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_10_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_10_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_10_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_10_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_10_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v91_1 = circles_load(t + k);
        const circles_lane v91_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v95 = circles_tanh((v91_1 + flow_10_net_3_bias[0]) * s[19]) * s[18];
        const circles_lane v81_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v98 = (v81_2 + (v91_2 + flow_10_net_3_bias[1])) * circles_exp(v95);
        circles_store(t + 5 * TILE + k, v98);
        const circles_lane v84 = circles_load(t + 4 * TILE + k);
        const circles_lane v99 = v84 + v95;
        circles_store(t + 6 * TILE + k, v99);
    }

    /* layer 11: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v81_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v98 = circles_load(t + 5 * TILE + k);
        const circles_lane v101_1 = circles_select_lt(circles_set(0.0f), v81_1, v81_1, v81_1 * flow_11_alpha[0]);
        circles_store(t + k, v101_1);
        const circles_lane v101_2 = circles_select_lt(circles_set(0.0f), v98, v98, v98 * flow_11_alpha[0]);
        circles_store(t + 1 * TILE + k, v101_2);
        const circles_lane v102_1 = circles_select_lt(circles_set(0.0f), v81_1, circles_set(0.0f), circles_set(s[21]));
        const circles_lane v102_2 = circles_select_lt(circles_set(0.0f), v98, circles_set(0.0f), circles_set(s[21]));
        const circles_lane v99 = circles_load(t + 6 * TILE + k);
        const circles_lane v104 = v99 + (v102_1 + v102_2);
        circles_store(t + 4 * TILE + k, v104);
    }

    /* layer 12: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_12_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_12_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_12_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_12_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_12_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v111_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v111_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v115 = circles_tanh((v111_1 + flow_12_net_3_bias[0]) * s[23]) * s[22];
        const circles_lane v101_1 = circles_load(t + k);
        const circles_lane v118 = (v101_1 + (v111_2 + flow_12_net_3_bias[1])) * circles_exp(v115);
        circles_store(t + 5 * TILE + k, v118);
        const circles_lane v104 = circles_load(t + 4 * TILE + k);
        const circles_lane v119 = v104 + v115;
        circles_store(t + 6 * TILE + k, v119);
    }

    /* layer 13: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v118 = circles_load(t + 5 * TILE + k);
        const circles_lane v101_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v121_1 = circles_select_lt(circles_set(0.0f), v118, v118, v118 * flow_13_alpha[0]);
        circles_store(t + 2 * TILE + k, v121_1);
        const circles_lane v121_2 = circles_select_lt(circles_set(0.0f), v101_2, v101_2, v101_2 * flow_13_alpha[0]);
        circles_store(t + 3 * TILE + k, v121_2);
        const circles_lane v122_1 = circles_select_lt(circles_set(0.0f), v118, circles_set(0.0f), circles_set(s[25]));
        const circles_lane v122_2 = circles_select_lt(circles_set(0.0f), v101_2, circles_set(0.0f), circles_set(s[25]));
        const circles_lane v119 = circles_load(t + 6 * TILE + k);
        const circles_lane v124 = v119 + (v122_1 + v122_2);
        circles_store(t + 4 * TILE + k, v124);
    }

    /* layer 14: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_14_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_14_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_14_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_14_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_14_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v131_1 = circles_load(t + k);
        const circles_lane v131_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v135 = circles_tanh((v131_1 + flow_14_net_3_bias[0]) * s[27]) * s[26];
        const circles_lane v121_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v138 = (v121_2 + (v131_2 + flow_14_net_3_bias[1])) * circles_exp(v135);
        circles_store(t + 5 * TILE + k, v138);
        const circles_lane v124 = circles_load(t + 4 * TILE + k);
        const circles_lane v139 = v124 + v135;
        circles_store(t + 6 * TILE + k, v139);
    }

    /* layer 15: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v121_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v138 = circles_load(t + 5 * TILE + k);
        const circles_lane v141_1 = circles_select_lt(circles_set(0.0f), v121_1, v121_1, v121_1 * flow_15_alpha[0]);
        circles_store(t + k, v141_1);
        const circles_lane v141_2 = circles_select_lt(circles_set(0.0f), v138, v138, v138 * flow_15_alpha[0]);
        circles_store(t + 1 * TILE + k, v141_2);
        const circles_lane v142_1 = circles_select_lt(circles_set(0.0f), v121_1, circles_set(0.0f), circles_set(s[29]));
        const circles_lane v142_2 = circles_select_lt(circles_set(0.0f), v138, circles_set(0.0f), circles_set(s[29]));
        const circles_lane v139 = circles_load(t + 6 * TILE + k);
        const circles_lane v144 = v139 + (v142_1 + v142_2);
        circles_store(t + 4 * TILE + k, v144);
    }

    /* layer 16: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_16_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_16_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_16_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_16_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_16_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v151_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v151_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v155 = circles_tanh((v151_1 + flow_16_net_3_bias[0]) * s[31]) * s[30];
        const circles_lane v141_1 = circles_load(t + k);
        const circles_lane v158 = (v141_1 + (v151_2 + flow_16_net_3_bias[1])) * circles_exp(v155);
        circles_store(t + 5 * TILE + k, v158);
        const circles_lane v144 = circles_load(t + 4 * TILE + k);
        const circles_lane v159 = v144 + v155;
        circles_store(t + 6 * TILE + k, v159);
    }

    /* layer 17: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v158 = circles_load(t + 5 * TILE + k);
        const circles_lane v141_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v161_1 = circles_select_lt(circles_set(0.0f), v158, v158, v158 * flow_17_alpha[0]);
        circles_store(t + 2 * TILE + k, v161_1);
        const circles_lane v161_2 = circles_select_lt(circles_set(0.0f), v141_2, v141_2, v141_2 * flow_17_alpha[0]);
        circles_store(t + 3 * TILE + k, v161_2);
        const circles_lane v162_1 = circles_select_lt(circles_set(0.0f), v158, circles_set(0.0f), circles_set(s[33]));
        const circles_lane v162_2 = circles_select_lt(circles_set(0.0f), v141_2, circles_set(0.0f), circles_set(s[33]));
        const circles_lane v159 = circles_load(t + 6 * TILE + k);
        const circles_lane v164 = v159 + (v162_1 + v162_2);
        circles_store(t + 4 * TILE + k, v164);
    }

    /* layer 18: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_18_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_18_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_18_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_18_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_18_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v171_1 = circles_load(t + k);
        const circles_lane v171_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v175 = circles_tanh((v171_1 + flow_18_net_3_bias[0]) * s[35]) * s[34];
        const circles_lane v161_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v178 = (v161_2 + (v171_2 + flow_18_net_3_bias[1])) * circles_exp(v175);
        circles_store(t + 5 * TILE + k, v178);
        const circles_lane v164 = circles_load(t + 4 * TILE + k);
        const circles_lane v179 = v164 + v175;
        circles_store(t + 6 * TILE + k, v179);
    }

    /* layer 19: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v161_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v178 = circles_load(t + 5 * TILE + k);
        const circles_lane v181_1 = circles_select_lt(circles_set(0.0f), v161_1, v161_1, v161_1 * flow_19_alpha[0]);
        circles_store(t + k, v181_1);
        const circles_lane v181_2 = circles_select_lt(circles_set(0.0f), v178, v178, v178 * flow_19_alpha[0]);
        circles_store(t + 1 * TILE + k, v181_2);
        const circles_lane v182_1 = circles_select_lt(circles_set(0.0f), v161_1, circles_set(0.0f), circles_set(s[37]));
        const circles_lane v182_2 = circles_select_lt(circles_set(0.0f), v178, circles_set(0.0f), circles_set(s[37]));
        const circles_lane v179 = circles_load(t + 6 * TILE + k);
        const circles_lane v184 = v179 + (v182_1 + v182_2);
        circles_store(t + 4 * TILE + k, v184);
    }

    /* layer 20: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_20_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_20_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_20_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_20_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_20_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v191_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v191_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v195 = circles_tanh((v191_1 + flow_20_net_3_bias[0]) * s[39]) * s[38];
        const circles_lane v181_1 = circles_load(t + k);
        const circles_lane v198 = (v181_1 + (v191_2 + flow_20_net_3_bias[1])) * circles_exp(v195);
        circles_store(t + 5 * TILE + k, v198);
        const circles_lane v184 = circles_load(t + 4 * TILE + k);
        const circles_lane v199 = v184 + v195;
        circles_store(t + 6 * TILE + k, v199);
    }

    /* layer 21: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v198 = circles_load(t + 5 * TILE + k);
        const circles_lane v181_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v201_1 = circles_select_lt(circles_set(0.0f), v198, v198, v198 * flow_21_alpha[0]);
        circles_store(t + 2 * TILE + k, v201_1);
        const circles_lane v201_2 = circles_select_lt(circles_set(0.0f), v181_2, v181_2, v181_2 * flow_21_alpha[0]);
        circles_store(t + 3 * TILE + k, v201_2);
        const circles_lane v202_1 = circles_select_lt(circles_set(0.0f), v198, circles_set(0.0f), circles_set(s[41]));
        const circles_lane v202_2 = circles_select_lt(circles_set(0.0f), v181_2, circles_set(0.0f), circles_set(s[41]));
        const circles_lane v199 = circles_load(t + 6 * TILE + k);
        const circles_lane v204 = v199 + (v202_1 + v202_2);
        circles_store(t + 4 * TILE + k, v204);
    }

    /* layer 22: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_22_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_22_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_22_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_22_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t, flow_22_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v211_1 = circles_load(t + k);
        const circles_lane v211_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v215 = circles_tanh((v211_1 + flow_22_net_3_bias[0]) * s[43]) * s[42];
        const circles_lane v201_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v218 = (v201_2 + (v211_2 + flow_22_net_3_bias[1])) * circles_exp(v215);
        circles_store(t + 5 * TILE + k, v218);
        const circles_lane v204 = circles_load(t + 4 * TILE + k);
        const circles_lane v219 = v204 + v215;
        circles_store(t + 6 * TILE + k, v219);
    }

    /* layer 23: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v201_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v218 = circles_load(t + 5 * TILE + k);
        const circles_lane v221_1 = circles_select_lt(circles_set(0.0f), v201_1, v201_1, v201_1 * flow_23_alpha[0]);
        circles_store(t + k, v221_1);
        const circles_lane v221_2 = circles_select_lt(circles_set(0.0f), v218, v218, v218 * flow_23_alpha[0]);
        circles_store(t + 1 * TILE + k, v221_2);
        const circles_lane v222_1 = circles_select_lt(circles_set(0.0f), v201_1, circles_set(0.0f), circles_set(s[45]));
        const circles_lane v222_2 = circles_select_lt(circles_set(0.0f), v218, circles_set(0.0f), circles_set(s[45]));
        const circles_lane v219 = circles_load(t + 6 * TILE + k);
        const circles_lane v224 = v219 + (v222_1 + v222_2);
        circles_store(t + 4 * TILE + k, v224);
    }

    /* layer 24: coupling, forward */
    circles_matvec(t + 5 * TILE, flow_24_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_24_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_24_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_24_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_24_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v231_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v231_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v235 = circles_tanh((v231_1 + flow_24_net_3_bias[0]) * s[47]) * s[46];
        const circles_lane v221_1 = circles_load(t + k);
        const circles_lane v238 = (v221_1 + (v231_2 + flow_24_net_3_bias[1])) * circles_exp(v235);
        circles_store(t + 5 * TILE + k, v238);
        const circles_lane v224 = circles_load(t + 4 * TILE + k);
        const circles_lane v239 = v224 + v235;
        circles_store(t + 6 * TILE + k, v239);
    }

    /* base: gaussian, log_prob */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v238 = circles_load(t + 5 * TILE + k);
        const circles_lane v221_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v239 = circles_load(t + 6 * TILE + k);
        const circles_lane v244 = v239 + (((v238 * v238) + (v221_2 * v221_2)) * (-0.5f) - 1.837877f);
        circles_store(t + 2 * TILE + k, v244);
    }
#undef TILE
}

void circles_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float s[49], t[38 * 128];
    size_t first, k;
    (void)work;
    circles_log_prob_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(x + first * 2, rows, 2, 128, m, t + 0);
        circles_log_prob_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++)
            log_prob[first + k] = t[256 + k];
    }
}

/* ---- score ---- */

static void circles_score_prologue(const float *params, float *s)
{
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_4_scaling_factor = params + 341; /* flow.4.scaling_factor [1] */
    const float *flow_6_scaling_factor = params + 681; /* flow.6.scaling_factor [1] */
    const float *flow_8_scaling_factor = params + 1021; /* flow.8.scaling_factor [1] */
    const float *flow_10_scaling_factor = params + 1361; /* flow.10.scaling_factor [1] */
    const float *flow_12_scaling_factor = params + 1701; /* flow.12.scaling_factor [1] */
    const float *flow_14_scaling_factor = params + 2041; /* flow.14.scaling_factor [1] */
    const float *flow_16_scaling_factor = params + 2381; /* flow.16.scaling_factor [1] */
    const float *flow_18_scaling_factor = params + 2721; /* flow.18.scaling_factor [1] */
    const float *flow_20_scaling_factor = params + 3061; /* flow.20.scaling_factor [1] */
    const float *flow_22_scaling_factor = params + 3401; /* flow.22.scaling_factor [1] */
    const float *flow_24_scaling_factor = params + 3741; /* flow.24.scaling_factor [1] */
    s[0] = expf(flow_2_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_4_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_6_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_8_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_10_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_12_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_14_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_16_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_18_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_20_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_22_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_24_scaling_factor[0]);
    s[23] = 1.0f / s[22];
}

static void circles_score_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 18; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 34; /* flow.2.net.2.weight [16, 16] */
    const float *flow_2_net_2_bias = params + 290; /* flow.2.net.2.bias [16] */
    const float *flow_2_net_3_weight = params + 306; /* flow.2.net.3.weight [2, 16] */
    const float *flow_2_net_3_bias = params + 338; /* flow.2.net.3.bias [2] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_net_1_weight = params + 342; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 358; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 374; /* flow.4.net.2.weight [16, 16] */
    const float *flow_4_net_2_bias = params + 630; /* flow.4.net.2.bias [16] */
    const float *flow_4_net_3_weight = params + 646; /* flow.4.net.3.weight [2, 16] */
    const float *flow_4_net_3_bias = params + 678; /* flow.4.net.3.bias [2] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_net_1_weight = params + 682; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 698; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 714; /* flow.6.net.2.weight [16, 16] */
    const float *flow_6_net_2_bias = params + 970; /* flow.6.net.2.bias [16] */
    const float *flow_6_net_3_weight = params + 986; /* flow.6.net.3.weight [2, 16] */
    const float *flow_6_net_3_bias = params + 1018; /* flow.6.net.3.bias [2] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_net_1_weight = params + 1022; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 1038; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 1054; /* flow.8.net.2.weight [16, 16] */
    const float *flow_8_net_2_bias = params + 1310; /* flow.8.net.2.bias [16] */
    const float *flow_8_net_3_weight = params + 1326; /* flow.8.net.3.weight [2, 16] */
    const float *flow_8_net_3_bias = params + 1358; /* flow.8.net.3.bias [2] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_net_1_weight = params + 1362; /* flow.10.net.1.weight [16, 1] */
    const float *flow_10_net_1_bias = params + 1378; /* flow.10.net.1.bias [16] */
    const float *flow_10_net_2_weight = params + 1394; /* flow.10.net.2.weight [16, 16] */
    const float *flow_10_net_2_bias = params + 1650; /* flow.10.net.2.bias [16] */
    const float *flow_10_net_3_weight = params + 1666; /* flow.10.net.3.weight [2, 16] */
    const float *flow_10_net_3_bias = params + 1698; /* flow.10.net.3.bias [2] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_net_1_weight = params + 1702; /* flow.12.net.1.weight [16, 1] */
    const float *flow_12_net_1_bias = params + 1718; /* flow.12.net.1.bias [16] */
    const float *flow_12_net_2_weight = params + 1734; /* flow.12.net.2.weight [16, 16] */
    const float *flow_12_net_2_bias = params + 1990; /* flow.12.net.2.bias [16] */
    const float *flow_12_net_3_weight = params + 2006; /* flow.12.net.3.weight [2, 16] */
    const float *flow_12_net_3_bias = params + 2038; /* flow.12.net.3.bias [2] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_net_1_weight = params + 2042; /* flow.14.net.1.weight [16, 1] */
    const float *flow_14_net_1_bias = params + 2058; /* flow.14.net.1.bias [16] */
    const float *flow_14_net_2_weight = params + 2074; /* flow.14.net.2.weight [16, 16] */
    const float *flow_14_net_2_bias = params + 2330; /* flow.14.net.2.bias [16] */
    const float *flow_14_net_3_weight = params + 2346; /* flow.14.net.3.weight [2, 16] */
    const float *flow_14_net_3_bias = params + 2378; /* flow.14.net.3.bias [2] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_net_1_weight = params + 2382; /* flow.16.net.1.weight [16, 1] */
    const float *flow_16_net_1_bias = params + 2398; /* flow.16.net.1.bias [16] */
    const float *flow_16_net_2_weight = params + 2414; /* flow.16.net.2.weight [16, 16] */
    const float *flow_16_net_2_bias = params + 2670; /* flow.16.net.2.bias [16] */
    const float *flow_16_net_3_weight = params + 2686; /* flow.16.net.3.weight [2, 16] */
    const float *flow_16_net_3_bias = params + 2718; /* flow.16.net.3.bias [2] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_net_1_weight = params + 2722; /* flow.18.net.1.weight [16, 1] */
    const float *flow_18_net_1_bias = params + 2738; /* flow.18.net.1.bias [16] */
    const float *flow_18_net_2_weight = params + 2754; /* flow.18.net.2.weight [16, 16] */
    const float *flow_18_net_2_bias = params + 3010; /* flow.18.net.2.bias [16] */
    const float *flow_18_net_3_weight = params + 3026; /* flow.18.net.3.weight [2, 16] */
    const float *flow_18_net_3_bias = params + 3058; /* flow.18.net.3.bias [2] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_net_1_weight = params + 3062; /* flow.20.net.1.weight [16, 1] */
    const float *flow_20_net_1_bias = params + 3078; /* flow.20.net.1.bias [16] */
    const float *flow_20_net_2_weight = params + 3094; /* flow.20.net.2.weight [16, 16] */
    const float *flow_20_net_2_bias = params + 3350; /* flow.20.net.2.bias [16] */
    const float *flow_20_net_3_weight = params + 3366; /* flow.20.net.3.weight [2, 16] */
    const float *flow_20_net_3_bias = params + 3398; /* flow.20.net.3.bias [2] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_net_1_weight = params + 3402; /* flow.22.net.1.weight [16, 1] */
    const float *flow_22_net_1_bias = params + 3418; /* flow.22.net.1.bias [16] */
    const float *flow_22_net_2_weight = params + 3434; /* flow.22.net.2.weight [16, 16] */
    const float *flow_22_net_2_bias = params + 3690; /* flow.22.net.2.bias [16] */
    const float *flow_22_net_3_weight = params + 3706; /* flow.22.net.3.weight [2, 16] */
    const float *flow_22_net_3_bias = params + 3738; /* flow.22.net.3.bias [2] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_net_1_weight = params + 3742; /* flow.24.net.1.weight [16, 1] */
    const float *flow_24_net_1_bias = params + 3758; /* flow.24.net.1.bias [16] */
    const float *flow_24_net_2_weight = params + 3774; /* flow.24.net.2.weight [16, 16] */
    const float *flow_24_net_2_bias = params + 4030; /* flow.24.net.2.bias [16] */
    const float *flow_24_net_3_weight = params + 4046; /* flow.24.net.3.weight [2, 16] */
    const float *flow_24_net_3_bias = params + 4078; /* flow.24.net.3.bias [2] */
#define TILE 32
    size_t k, e;
    (void)total;

    /* layer 1: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane x1 = circles_load(t + k);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v2_1 = circles_select_lt(circles_set(0.0f), x1, x1, x1 * flow_1_alpha[0]);
        circles_store(t + 2 * TILE + k, v2_1);
        const circles_lane v2_2 = circles_select_lt(circles_set(0.0f), x2, x2, x2 * flow_1_alpha[0]);
        circles_store(t + 3 * TILE + k, v2_2);
    }

    /* layer 2: coupling, forward */
    circles_matvec(t + 4 * TILE, flow_2_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_load(t + (4 + e) * TILE + k) + circles_set(flow_2_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_tanh(circles_load(t + (20 + e) * TILE + k)));
    circles_matvec(t + 20 * TILE, flow_2_net_2_weight, 16, 1, t + 4 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (36 + e) * TILE + k, circles_load(t + (20 + e) * TILE + k) + circles_set(flow_2_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_tanh(circles_load(t + (36 + e) * TILE + k)));
    circles_matvec(t + 36 * TILE, flow_2_net_3_weight, 16, 1, t + 20 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v9_1 = circles_load(t + 36 * TILE + k);
        const circles_lane v9_2 = circles_load(t + 37 * TILE + k);
        const circles_lane v12 = circles_tanh((v9_1 + flow_2_net_3_bias[0]) * s[1]);
        circles_store(t + 38 * TILE + k, v12);
        const circles_lane v2_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v14 = v2_2 + (v9_2 + flow_2_net_3_bias[1]);
        circles_store(t + 39 * TILE + k, v14);
        const circles_lane v15 = circles_exp(v12 * s[0]);
        circles_store(t + 40 * TILE + k, v15);
        const circles_lane v16 = v14 * v15;
        circles_store(t + 41 * TILE + k, v16);
    }

    /* layer 3: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v2_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v16 = circles_load(t + 41 * TILE + k);
        const circles_lane v18_1 = circles_select_lt(circles_set(0.0f), v2_1, v2_1, v2_1 * flow_3_alpha[0]);
        circles_store(t + 36 * TILE + k, v18_1);
        const circles_lane v18_2 = circles_select_lt(circles_set(0.0f), v16, v16, v16 * flow_3_alpha[0]);
        circles_store(t + 37 * TILE + k, v18_2);
    }

    /* layer 4: coupling, forward */
    circles_matvec(t + 42 * TILE, flow_4_net_1_weight, 1, 1, t + 37 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (58 + e) * TILE + k, circles_load(t + (42 + e) * TILE + k) + circles_set(flow_4_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (42 + e) * TILE + k, circles_tanh(circles_load(t + (58 + e) * TILE + k)));
    circles_matvec(t + 58 * TILE, flow_4_net_2_weight, 16, 1, t + 42 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (74 + e) * TILE + k, circles_load(t + (58 + e) * TILE + k) + circles_set(flow_4_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (58 + e) * TILE + k, circles_tanh(circles_load(t + (74 + e) * TILE + k)));
    circles_matvec(t + 74 * TILE, flow_4_net_3_weight, 16, 1, t + 58 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v25_1 = circles_load(t + 74 * TILE + k);
        const circles_lane v25_2 = circles_load(t + 75 * TILE + k);
        const circles_lane v28 = circles_tanh((v25_1 + flow_4_net_3_bias[0]) * s[3]);
        circles_store(t + 76 * TILE + k, v28);
        const circles_lane v18_1 = circles_load(t + 36 * TILE + k);
        const circles_lane v30 = v18_1 + (v25_2 + flow_4_net_3_bias[1]);
        circles_store(t + 77 * TILE + k, v30);
        const circles_lane v31 = circles_exp(v28 * s[2]);
        circles_store(t + 78 * TILE + k, v31);
        const circles_lane v32 = v30 * v31;
        circles_store(t + 79 * TILE + k, v32);
    }

    /* layer 5: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v32 = circles_load(t + 79 * TILE + k);
        const circles_lane v18_2 = circles_load(t + 37 * TILE + k);
        const circles_lane v34_1 = circles_select_lt(circles_set(0.0f), v32, v32, v32 * flow_5_alpha[0]);
        circles_store(t + 74 * TILE + k, v34_1);
        const circles_lane v34_2 = circles_select_lt(circles_set(0.0f), v18_2, v18_2, v18_2 * flow_5_alpha[0]);
        circles_store(t + 75 * TILE + k, v34_2);
    }

    /* layer 6: coupling, forward */
    circles_matvec(t + 80 * TILE, flow_6_net_1_weight, 1, 1, t + 74 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (96 + e) * TILE + k, circles_load(t + (80 + e) * TILE + k) + circles_set(flow_6_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (80 + e) * TILE + k, circles_tanh(circles_load(t + (96 + e) * TILE + k)));
    circles_matvec(t + 96 * TILE, flow_6_net_2_weight, 16, 1, t + 80 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (112 + e) * TILE + k, circles_load(t + (96 + e) * TILE + k) + circles_set(flow_6_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (96 + e) * TILE + k, circles_tanh(circles_load(t + (112 + e) * TILE + k)));
    circles_matvec(t + 112 * TILE, flow_6_net_3_weight, 16, 1, t + 96 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v41_1 = circles_load(t + 112 * TILE + k);
        const circles_lane v41_2 = circles_load(t + 113 * TILE + k);
        const circles_lane v44 = circles_tanh((v41_1 + flow_6_net_3_bias[0]) * s[5]);
        circles_store(t + 114 * TILE + k, v44);
        const circles_lane v34_2 = circles_load(t + 75 * TILE + k);
        const circles_lane v46 = v34_2 + (v41_2 + flow_6_net_3_bias[1]);
        circles_store(t + 115 * TILE + k, v46);
        const circles_lane v47 = circles_exp(v44 * s[4]);
        circles_store(t + 116 * TILE + k, v47);
        const circles_lane v48 = v46 * v47;
        circles_store(t + 117 * TILE + k, v48);
    }

    /* layer 7: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v34_1 = circles_load(t + 74 * TILE + k);
        const circles_lane v48 = circles_load(t + 117 * TILE + k);
        const circles_lane v50_1 = circles_select_lt(circles_set(0.0f), v34_1, v34_1, v34_1 * flow_7_alpha[0]);
        circles_store(t + 112 * TILE + k, v50_1);
        const circles_lane v50_2 = circles_select_lt(circles_set(0.0f), v48, v48, v48 * flow_7_alpha[0]);
        circles_store(t + 113 * TILE + k, v50_2);
    }

    /* layer 8: coupling, forward */
    circles_matvec(t + 118 * TILE, flow_8_net_1_weight, 1, 1, t + 113 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (134 + e) * TILE + k, circles_load(t + (118 + e) * TILE + k) + circles_set(flow_8_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (118 + e) * TILE + k, circles_tanh(circles_load(t + (134 + e) * TILE + k)));
    circles_matvec(t + 134 * TILE, flow_8_net_2_weight, 16, 1, t + 118 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (150 + e) * TILE + k, circles_load(t + (134 + e) * TILE + k) + circles_set(flow_8_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (134 + e) * TILE + k, circles_tanh(circles_load(t + (150 + e) * TILE + k)));
    circles_matvec(t + 150 * TILE, flow_8_net_3_weight, 16, 1, t + 134 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v57_1 = circles_load(t + 150 * TILE + k);
        const circles_lane v57_2 = circles_load(t + 151 * TILE + k);
        const circles_lane v60 = circles_tanh((v57_1 + flow_8_net_3_bias[0]) * s[7]);
        circles_store(t + 152 * TILE + k, v60);
        const circles_lane v50_1 = circles_load(t + 112 * TILE + k);
        const circles_lane v62 = v50_1 + (v57_2 + flow_8_net_3_bias[1]);
        circles_store(t + 153 * TILE + k, v62);
        const circles_lane v63 = circles_exp(v60 * s[6]);
        circles_store(t + 154 * TILE + k, v63);
        const circles_lane v64 = v62 * v63;
        circles_store(t + 155 * TILE + k, v64);
    }

    /* layer 9: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v64 = circles_load(t + 155 * TILE + k);
        const circles_lane v50_2 = circles_load(t + 113 * TILE + k);
        const circles_lane v66_1 = circles_select_lt(circles_set(0.0f), v64, v64, v64 * flow_9_alpha[0]);
        circles_store(t + 150 * TILE + k, v66_1);
        const circles_lane v66_2 = circles_select_lt(circles_set(0.0f), v50_2, v50_2, v50_2 * flow_9_alpha[0]);
        circles_store(t + 151 * TILE + k, v66_2);
    }

    /* layer 10: coupling, forward */
    circles_matvec(t + 156 * TILE, flow_10_net_1_weight, 1, 1, t + 150 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (172 + e) * TILE + k, circles_load(t + (156 + e) * TILE + k) + circles_set(flow_10_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (156 + e) * TILE + k, circles_tanh(circles_load(t + (172 + e) * TILE + k)));
    circles_matvec(t + 172 * TILE, flow_10_net_2_weight, 16, 1, t + 156 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (188 + e) * TILE + k, circles_load(t + (172 + e) * TILE + k) + circles_set(flow_10_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (172 + e) * TILE + k, circles_tanh(circles_load(t + (188 + e) * TILE + k)));
    circles_matvec(t + 188 * TILE, flow_10_net_3_weight, 16, 1, t + 172 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v73_1 = circles_load(t + 188 * TILE + k);
        const circles_lane v73_2 = circles_load(t + 189 * TILE + k);
        const circles_lane v76 = circles_tanh((v73_1 + flow_10_net_3_bias[0]) * s[9]);
        circles_store(t + 190 * TILE + k, v76);
        const circles_lane v66_2 = circles_load(t + 151 * TILE + k);
        const circles_lane v78 = v66_2 + (v73_2 + flow_10_net_3_bias[1]);
        circles_store(t + 191 * TILE + k, v78);
        const circles_lane v79 = circles_exp(v76 * s[8]);
        circles_store(t + 192 * TILE + k, v79);
        const circles_lane v80 = v78 * v79;
        circles_store(t + 193 * TILE + k, v80);
    }

    /* layer 11: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v66_1 = circles_load(t + 150 * TILE + k);
        const circles_lane v80 = circles_load(t + 193 * TILE + k);
        const circles_lane v82_1 = circles_select_lt(circles_set(0.0f), v66_1, v66_1, v66_1 * flow_11_alpha[0]);
        circles_store(t + 188 * TILE + k, v82_1);
        const circles_lane v82_2 = circles_select_lt(circles_set(0.0f), v80, v80, v80 * flow_11_alpha[0]);
        circles_store(t + 189 * TILE + k, v82_2);
    }

    /* layer 12: coupling, forward */
    circles_matvec(t + 194 * TILE, flow_12_net_1_weight, 1, 1, t + 189 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (210 + e) * TILE + k, circles_load(t + (194 + e) * TILE + k) + circles_set(flow_12_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (194 + e) * TILE + k, circles_tanh(circles_load(t + (210 + e) * TILE + k)));
    circles_matvec(t + 210 * TILE, flow_12_net_2_weight, 16, 1, t + 194 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (226 + e) * TILE + k, circles_load(t + (210 + e) * TILE + k) + circles_set(flow_12_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (210 + e) * TILE + k, circles_tanh(circles_load(t + (226 + e) * TILE + k)));
    circles_matvec(t + 226 * TILE, flow_12_net_3_weight, 16, 1, t + 210 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v89_1 = circles_load(t + 226 * TILE + k);
        const circles_lane v89_2 = circles_load(t + 227 * TILE + k);
        const circles_lane v92 = circles_tanh((v89_1 + flow_12_net_3_bias[0]) * s[11]);
        circles_store(t + 228 * TILE + k, v92);
        const circles_lane v82_1 = circles_load(t + 188 * TILE + k);
        const circles_lane v94 = v82_1 + (v89_2 + flow_12_net_3_bias[1]);
        circles_store(t + 229 * TILE + k, v94);
        const circles_lane v95 = circles_exp(v92 * s[10]);
        circles_store(t + 230 * TILE + k, v95);
        const circles_lane v96 = v94 * v95;
        circles_store(t + 231 * TILE + k, v96);
    }

    /* layer 13: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v96 = circles_load(t + 231 * TILE + k);
        const circles_lane v82_2 = circles_load(t + 189 * TILE + k);
        const circles_lane v98_1 = circles_select_lt(circles_set(0.0f), v96, v96, v96 * flow_13_alpha[0]);
        circles_store(t + 226 * TILE + k, v98_1);
        const circles_lane v98_2 = circles_select_lt(circles_set(0.0f), v82_2, v82_2, v82_2 * flow_13_alpha[0]);
        circles_store(t + 227 * TILE + k, v98_2);
    }

    /* layer 14: coupling, forward */
    circles_matvec(t + 232 * TILE, flow_14_net_1_weight, 1, 1, t + 226 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (248 + e) * TILE + k, circles_load(t + (232 + e) * TILE + k) + circles_set(flow_14_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (232 + e) * TILE + k, circles_tanh(circles_load(t + (248 + e) * TILE + k)));
    circles_matvec(t + 248 * TILE, flow_14_net_2_weight, 16, 1, t + 232 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (264 + e) * TILE + k, circles_load(t + (248 + e) * TILE + k) + circles_set(flow_14_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (248 + e) * TILE + k, circles_tanh(circles_load(t + (264 + e) * TILE + k)));
    circles_matvec(t + 264 * TILE, flow_14_net_3_weight, 16, 1, t + 248 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v105_1 = circles_load(t + 264 * TILE + k);
        const circles_lane v105_2 = circles_load(t + 265 * TILE + k);
        const circles_lane v108 = circles_tanh((v105_1 + flow_14_net_3_bias[0]) * s[13]);
        circles_store(t + 266 * TILE + k, v108);
        const circles_lane v98_2 = circles_load(t + 227 * TILE + k);
        const circles_lane v110 = v98_2 + (v105_2 + flow_14_net_3_bias[1]);
        circles_store(t + 267 * TILE + k, v110);
        const circles_lane v111 = circles_exp(v108 * s[12]);
        circles_store(t + 268 * TILE + k, v111);
        const circles_lane v112 = v110 * v111;
        circles_store(t + 269 * TILE + k, v112);
    }

    /* layer 15: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v98_1 = circles_load(t + 226 * TILE + k);
        const circles_lane v112 = circles_load(t + 269 * TILE + k);
        const circles_lane v114_1 = circles_select_lt(circles_set(0.0f), v98_1, v98_1, v98_1 * flow_15_alpha[0]);
        circles_store(t + 264 * TILE + k, v114_1);
        const circles_lane v114_2 = circles_select_lt(circles_set(0.0f), v112, v112, v112 * flow_15_alpha[0]);
        circles_store(t + 265 * TILE + k, v114_2);
    }

    /* layer 16: coupling, forward */
    circles_matvec(t + 270 * TILE, flow_16_net_1_weight, 1, 1, t + 265 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (286 + e) * TILE + k, circles_load(t + (270 + e) * TILE + k) + circles_set(flow_16_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (270 + e) * TILE + k, circles_tanh(circles_load(t + (286 + e) * TILE + k)));
    circles_matvec(t + 286 * TILE, flow_16_net_2_weight, 16, 1, t + 270 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (302 + e) * TILE + k, circles_load(t + (286 + e) * TILE + k) + circles_set(flow_16_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (286 + e) * TILE + k, circles_tanh(circles_load(t + (302 + e) * TILE + k)));
    circles_matvec(t + 302 * TILE, flow_16_net_3_weight, 16, 1, t + 286 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v121_1 = circles_load(t + 302 * TILE + k);
        const circles_lane v121_2 = circles_load(t + 303 * TILE + k);
        const circles_lane v124 = circles_tanh((v121_1 + flow_16_net_3_bias[0]) * s[15]);
        circles_store(t + 304 * TILE + k, v124);
        const circles_lane v114_1 = circles_load(t + 264 * TILE + k);
        const circles_lane v126 = v114_1 + (v121_2 + flow_16_net_3_bias[1]);
        circles_store(t + 305 * TILE + k, v126);
        const circles_lane v127 = circles_exp(v124 * s[14]);
        circles_store(t + 306 * TILE + k, v127);
        const circles_lane v128 = v126 * v127;
        circles_store(t + 307 * TILE + k, v128);
    }

    /* layer 17: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v128 = circles_load(t + 307 * TILE + k);
        const circles_lane v114_2 = circles_load(t + 265 * TILE + k);
        const circles_lane v130_1 = circles_select_lt(circles_set(0.0f), v128, v128, v128 * flow_17_alpha[0]);
        circles_store(t + 302 * TILE + k, v130_1);
        const circles_lane v130_2 = circles_select_lt(circles_set(0.0f), v114_2, v114_2, v114_2 * flow_17_alpha[0]);
        circles_store(t + 303 * TILE + k, v130_2);
    }

    /* layer 18: coupling, forward */
    circles_matvec(t + 308 * TILE, flow_18_net_1_weight, 1, 1, t + 302 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (324 + e) * TILE + k, circles_load(t + (308 + e) * TILE + k) + circles_set(flow_18_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (308 + e) * TILE + k, circles_tanh(circles_load(t + (324 + e) * TILE + k)));
    circles_matvec(t + 324 * TILE, flow_18_net_2_weight, 16, 1, t + 308 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (340 + e) * TILE + k, circles_load(t + (324 + e) * TILE + k) + circles_set(flow_18_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (324 + e) * TILE + k, circles_tanh(circles_load(t + (340 + e) * TILE + k)));
    circles_matvec(t + 340 * TILE, flow_18_net_3_weight, 16, 1, t + 324 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v137_1 = circles_load(t + 340 * TILE + k);
        const circles_lane v137_2 = circles_load(t + 341 * TILE + k);
        const circles_lane v140 = circles_tanh((v137_1 + flow_18_net_3_bias[0]) * s[17]);
        circles_store(t + 342 * TILE + k, v140);
        const circles_lane v130_2 = circles_load(t + 303 * TILE + k);
        const circles_lane v142 = v130_2 + (v137_2 + flow_18_net_3_bias[1]);
        circles_store(t + 343 * TILE + k, v142);
        const circles_lane v143 = circles_exp(v140 * s[16]);
        circles_store(t + 344 * TILE + k, v143);
        const circles_lane v144 = v142 * v143;
        circles_store(t + 345 * TILE + k, v144);
    }

    /* layer 19: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v130_1 = circles_load(t + 302 * TILE + k);
        const circles_lane v144 = circles_load(t + 345 * TILE + k);
        const circles_lane v146_1 = circles_select_lt(circles_set(0.0f), v130_1, v130_1, v130_1 * flow_19_alpha[0]);
        circles_store(t + 340 * TILE + k, v146_1);
        const circles_lane v146_2 = circles_select_lt(circles_set(0.0f), v144, v144, v144 * flow_19_alpha[0]);
        circles_store(t + 341 * TILE + k, v146_2);
    }

    /* layer 20: coupling, forward */
    circles_matvec(t + 346 * TILE, flow_20_net_1_weight, 1, 1, t + 341 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (362 + e) * TILE + k, circles_load(t + (346 + e) * TILE + k) + circles_set(flow_20_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (346 + e) * TILE + k, circles_tanh(circles_load(t + (362 + e) * TILE + k)));
    circles_matvec(t + 362 * TILE, flow_20_net_2_weight, 16, 1, t + 346 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (378 + e) * TILE + k, circles_load(t + (362 + e) * TILE + k) + circles_set(flow_20_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (362 + e) * TILE + k, circles_tanh(circles_load(t + (378 + e) * TILE + k)));
    circles_matvec(t + 378 * TILE, flow_20_net_3_weight, 16, 1, t + 362 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v153_1 = circles_load(t + 378 * TILE + k);
        const circles_lane v153_2 = circles_load(t + 379 * TILE + k);
        const circles_lane v156 = circles_tanh((v153_1 + flow_20_net_3_bias[0]) * s[19]);
        circles_store(t + 380 * TILE + k, v156);
        const circles_lane v146_1 = circles_load(t + 340 * TILE + k);
        const circles_lane v158 = v146_1 + (v153_2 + flow_20_net_3_bias[1]);
        circles_store(t + 381 * TILE + k, v158);
        const circles_lane v159 = circles_exp(v156 * s[18]);
        circles_store(t + 382 * TILE + k, v159);
        const circles_lane v160 = v158 * v159;
        circles_store(t + 383 * TILE + k, v160);
    }

    /* layer 21: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v160 = circles_load(t + 383 * TILE + k);
        const circles_lane v146_2 = circles_load(t + 341 * TILE + k);
        const circles_lane v162_1 = circles_select_lt(circles_set(0.0f), v160, v160, v160 * flow_21_alpha[0]);
        circles_store(t + 378 * TILE + k, v162_1);
        const circles_lane v162_2 = circles_select_lt(circles_set(0.0f), v146_2, v146_2, v146_2 * flow_21_alpha[0]);
        circles_store(t + 379 * TILE + k, v162_2);
    }

    /* layer 22: coupling, forward */
    circles_matvec(t + 384 * TILE, flow_22_net_1_weight, 1, 1, t + 378 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (400 + e) * TILE + k, circles_load(t + (384 + e) * TILE + k) + circles_set(flow_22_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (384 + e) * TILE + k, circles_tanh(circles_load(t + (400 + e) * TILE + k)));
    circles_matvec(t + 400 * TILE, flow_22_net_2_weight, 16, 1, t + 384 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (416 + e) * TILE + k, circles_load(t + (400 + e) * TILE + k) + circles_set(flow_22_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (400 + e) * TILE + k, circles_tanh(circles_load(t + (416 + e) * TILE + k)));
    circles_matvec(t + 416 * TILE, flow_22_net_3_weight, 16, 1, t + 400 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v169_1 = circles_load(t + 416 * TILE + k);
        const circles_lane v169_2 = circles_load(t + 417 * TILE + k);
        const circles_lane v172 = circles_tanh((v169_1 + flow_22_net_3_bias[0]) * s[21]);
        circles_store(t + 418 * TILE + k, v172);
        const circles_lane v162_2 = circles_load(t + 379 * TILE + k);
        const circles_lane v174 = v162_2 + (v169_2 + flow_22_net_3_bias[1]);
        circles_store(t + 419 * TILE + k, v174);
        const circles_lane v175 = circles_exp(v172 * s[20]);
        circles_store(t + 420 * TILE + k, v175);
        const circles_lane v176 = v174 * v175;
        circles_store(t + 421 * TILE + k, v176);
    }

    /* layer 23: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v162_1 = circles_load(t + 378 * TILE + k);
        const circles_lane v176 = circles_load(t + 421 * TILE + k);
        const circles_lane v178_1 = circles_select_lt(circles_set(0.0f), v162_1, v162_1, v162_1 * flow_23_alpha[0]);
        circles_store(t + 416 * TILE + k, v178_1);
        const circles_lane v178_2 = circles_select_lt(circles_set(0.0f), v176, v176, v176 * flow_23_alpha[0]);
        circles_store(t + 417 * TILE + k, v178_2);
    }

    /* layer 24: coupling, forward */
    circles_matvec(t + 422 * TILE, flow_24_net_1_weight, 1, 1, t + 417 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (438 + e) * TILE + k, circles_load(t + (422 + e) * TILE + k) + circles_set(flow_24_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (422 + e) * TILE + k, circles_tanh(circles_load(t + (438 + e) * TILE + k)));
    circles_matvec(t + 438 * TILE, flow_24_net_2_weight, 16, 1, t + 422 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (454 + e) * TILE + k, circles_load(t + (438 + e) * TILE + k) + circles_set(flow_24_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (438 + e) * TILE + k, circles_tanh(circles_load(t + (454 + e) * TILE + k)));
    circles_matvec(t + 454 * TILE, flow_24_net_3_weight, 16, 1, t + 438 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v185_1 = circles_load(t + 454 * TILE + k);
        const circles_lane v185_2 = circles_load(t + 455 * TILE + k);
        const circles_lane v188 = circles_tanh((v185_1 + flow_24_net_3_bias[0]) * s[23]);
        circles_store(t + 456 * TILE + k, v188);
        const circles_lane v178_1 = circles_load(t + 416 * TILE + k);
        const circles_lane v190 = v178_1 + (v185_2 + flow_24_net_3_bias[1]);
        circles_store(t + 457 * TILE + k, v190);
        const circles_lane v191 = circles_exp(v188 * s[22]);
        circles_store(t + 458 * TILE + k, v191);
        const circles_lane v192 = v190 * v191;
        circles_store(t + 459 * TILE + k, v192);
    }

    /* layer 24: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v188 = circles_load(t + 456 * TILE + k);
        const circles_lane v194 = 1.0f - v188 * v188;
        circles_store(t + 454 * TILE + k, v194);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (438 + e) * TILE + k) * circles_load(t + (438 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (438 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (422 + e) * TILE + k) * circles_load(t + (422 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (422 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 22: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v172 = circles_load(t + 418 * TILE + k);
        const circles_lane v200 = 1.0f - v172 * v172;
        circles_store(t + 455 * TILE + k, v200);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (400 + e) * TILE + k) * circles_load(t + (400 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (400 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (384 + e) * TILE + k) * circles_load(t + (384 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (384 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 20: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v156 = circles_load(t + 380 * TILE + k);
        const circles_lane v206 = 1.0f - v156 * v156;
        circles_store(t + 418 * TILE + k, v206);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (362 + e) * TILE + k) * circles_load(t + (362 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (362 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (346 + e) * TILE + k) * circles_load(t + (346 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (346 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 18: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v140 = circles_load(t + 342 * TILE + k);
        const circles_lane v212 = 1.0f - v140 * v140;
        circles_store(t + 380 * TILE + k, v212);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (324 + e) * TILE + k) * circles_load(t + (324 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (324 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (308 + e) * TILE + k) * circles_load(t + (308 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (308 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 16: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v124 = circles_load(t + 304 * TILE + k);
        const circles_lane v218 = 1.0f - v124 * v124;
        circles_store(t + 342 * TILE + k, v218);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (286 + e) * TILE + k) * circles_load(t + (286 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (286 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (270 + e) * TILE + k) * circles_load(t + (270 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (270 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 14: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v108 = circles_load(t + 266 * TILE + k);
        const circles_lane v224 = 1.0f - v108 * v108;
        circles_store(t + 304 * TILE + k, v224);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (248 + e) * TILE + k) * circles_load(t + (248 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (248 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (232 + e) * TILE + k) * circles_load(t + (232 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (232 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 12: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v92 = circles_load(t + 228 * TILE + k);
        const circles_lane v230 = 1.0f - v92 * v92;
        circles_store(t + 266 * TILE + k, v230);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (210 + e) * TILE + k) * circles_load(t + (210 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (210 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (194 + e) * TILE + k) * circles_load(t + (194 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (194 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 10: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v76 = circles_load(t + 190 * TILE + k);
        const circles_lane v236 = 1.0f - v76 * v76;
        circles_store(t + 228 * TILE + k, v236);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (172 + e) * TILE + k) * circles_load(t + (172 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (172 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (156 + e) * TILE + k) * circles_load(t + (156 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (156 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 8: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v60 = circles_load(t + 152 * TILE + k);
        const circles_lane v242 = 1.0f - v60 * v60;
        circles_store(t + 190 * TILE + k, v242);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (134 + e) * TILE + k) * circles_load(t + (134 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (134 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (118 + e) * TILE + k) * circles_load(t + (118 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (118 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 6: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v44 = circles_load(t + 114 * TILE + k);
        const circles_lane v248 = 1.0f - v44 * v44;
        circles_store(t + 152 * TILE + k, v248);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (96 + e) * TILE + k) * circles_load(t + (96 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (96 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (80 + e) * TILE + k) * circles_load(t + (80 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (80 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 4: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v28 = circles_load(t + 76 * TILE + k);
        const circles_lane v254 = 1.0f - v28 * v28;
        circles_store(t + 114 * TILE + k, v254);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (58 + e) * TILE + k) * circles_load(t + (58 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (58 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (42 + e) * TILE + k) * circles_load(t + (42 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (42 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* layer 2: coupling, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v12 = circles_load(t + 38 * TILE + k);
        const circles_lane v260 = 1.0f - v12 * v12;
        circles_store(t + 76 * TILE + k, v260);
    }
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (20 + e) * TILE + k) * circles_load(t + (20 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (460 + e) * TILE + k, circles_load(t + (4 + e) * TILE + k) * circles_load(t + (4 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (460 + e) * TILE + k));

    /* base: gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v192 = circles_load(t + 459 * TILE + k);
        const circles_lane v178_2 = circles_load(t + 417 * TILE + k);
        const circles_lane v265_1 = v192 * (-0.5f);
        const circles_lane v265_2 = v178_2 * (-0.5f);
        const circles_lane v266_1 = v265_1 + v265_1;
        circles_store(t + 460 * TILE + k, v266_1);
        const circles_lane v266_2 = v265_2 + v265_2;
        circles_store(t + 461 * TILE + k, v266_2);
        const circles_lane v191 = circles_load(t + 458 * TILE + k);
        const circles_lane v267 = v191 * v266_1;
        circles_store(t + 38 * TILE + k, v267);
        const circles_lane v190 = circles_load(t + 457 * TILE + k);
        const circles_lane v194 = circles_load(t + 454 * TILE + k);
        const circles_lane v274_1 = (v194 * ((v191 * (v190 * v266_1) + 1.0f) * s[22])) * s[23];
        circles_store(t + 462 * TILE + k, v274_1);
        const circles_lane v274_2 = v267;
        circles_store(t + 463 * TILE + k, v274_2);
    }

    /* layer 24: coupling, forward, adjoint */
    circles_matvec(t + 464 * TILE, flow_24_net_3_weight, 1, 16, t + 462 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (480 + e) * TILE + k, circles_load(t + (438 + e) * TILE + k) * circles_load(t + (464 + e) * TILE + k));
    circles_matvec(t + 438 * TILE, flow_24_net_2_weight, 1, 16, t + 480 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (462 + e) * TILE + k, circles_load(t + (422 + e) * TILE + k) * circles_load(t + (438 + e) * TILE + k));
    circles_matvec(t + 416 * TILE, flow_24_net_1_weight, 1, 1, t + 462 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v279 = circles_load(t + 416 * TILE + k);
        const circles_lane v266_2 = circles_load(t + 461 * TILE + k);
        const circles_lane v280 = v279 + v266_2;
        const circles_lane v267 = circles_load(t + 38 * TILE + k);
        const circles_lane v162_1 = circles_load(t + 378 * TILE + k);
        const circles_lane v176 = circles_load(t + 421 * TILE + k);
        const circles_lane v282_1 = circles_select_lt(circles_set(0.0f), v162_1, v267, v267 * flow_23_alpha[0]);
        circles_store(t + 422 * TILE + k, v282_1);
        const circles_lane v282_2 = circles_select_lt(circles_set(0.0f), v176, v280, v280 * flow_23_alpha[0]);
        circles_store(t + 423 * TILE + k, v282_2);
        const circles_lane v175 = circles_load(t + 420 * TILE + k);
        const circles_lane v283 = v175 * v282_2;
        circles_store(t + 417 * TILE + k, v283);
        const circles_lane v174 = circles_load(t + 419 * TILE + k);
        const circles_lane v200 = circles_load(t + 455 * TILE + k);
        const circles_lane v290_1 = (v200 * ((v175 * (v174 * v282_2) + 1.0f) * s[20])) * s[21];
        circles_store(t + 424 * TILE + k, v290_1);
        const circles_lane v290_2 = v283;
        circles_store(t + 425 * TILE + k, v290_2);
    }

    /* layer 22: coupling, forward, adjoint */
    circles_matvec(t + 426 * TILE, flow_22_net_3_weight, 1, 16, t + 424 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (442 + e) * TILE + k, circles_load(t + (400 + e) * TILE + k) * circles_load(t + (426 + e) * TILE + k));
    circles_matvec(t + 400 * TILE, flow_22_net_2_weight, 1, 16, t + 442 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (424 + e) * TILE + k, circles_load(t + (384 + e) * TILE + k) * circles_load(t + (400 + e) * TILE + k));
    circles_matvec(t + 38 * TILE, flow_22_net_1_weight, 1, 1, t + 424 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v295 = circles_load(t + 38 * TILE + k);
        const circles_lane v282_1 = circles_load(t + 422 * TILE + k);
        const circles_lane v296 = v295 + v282_1;
        const circles_lane v283 = circles_load(t + 417 * TILE + k);
        const circles_lane v160 = circles_load(t + 383 * TILE + k);
        const circles_lane v146_2 = circles_load(t + 341 * TILE + k);
        const circles_lane v298_1 = circles_select_lt(circles_set(0.0f), v160, v296, v296 * flow_21_alpha[0]);
        circles_store(t + 378 * TILE + k, v298_1);
        const circles_lane v298_2 = circles_select_lt(circles_set(0.0f), v146_2, v283, v283 * flow_21_alpha[0]);
        circles_store(t + 379 * TILE + k, v298_2);
        const circles_lane v159 = circles_load(t + 382 * TILE + k);
        const circles_lane v299 = v159 * v298_1;
        circles_store(t + 384 * TILE + k, v299);
        const circles_lane v158 = circles_load(t + 381 * TILE + k);
        const circles_lane v206 = circles_load(t + 418 * TILE + k);
        const circles_lane v306_1 = (v206 * ((v159 * (v158 * v298_1) + 1.0f) * s[18])) * s[19];
        circles_store(t + 385 * TILE + k, v306_1);
        const circles_lane v306_2 = v299;
        circles_store(t + 386 * TILE + k, v306_2);
    }

    /* layer 20: coupling, forward, adjoint */
    circles_matvec(t + 387 * TILE, flow_20_net_3_weight, 1, 16, t + 385 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (403 + e) * TILE + k, circles_load(t + (362 + e) * TILE + k) * circles_load(t + (387 + e) * TILE + k));
    circles_matvec(t + 362 * TILE, flow_20_net_2_weight, 1, 16, t + 403 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (385 + e) * TILE + k, circles_load(t + (346 + e) * TILE + k) * circles_load(t + (362 + e) * TILE + k));
    circles_matvec(t + 38 * TILE, flow_20_net_1_weight, 1, 1, t + 385 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v311 = circles_load(t + 38 * TILE + k);
        const circles_lane v298_2 = circles_load(t + 379 * TILE + k);
        const circles_lane v312 = v311 + v298_2;
        const circles_lane v299 = circles_load(t + 384 * TILE + k);
        const circles_lane v130_1 = circles_load(t + 302 * TILE + k);
        const circles_lane v144 = circles_load(t + 345 * TILE + k);
        const circles_lane v314_1 = circles_select_lt(circles_set(0.0f), v130_1, v299, v299 * flow_19_alpha[0]);
        circles_store(t + 340 * TILE + k, v314_1);
        const circles_lane v314_2 = circles_select_lt(circles_set(0.0f), v144, v312, v312 * flow_19_alpha[0]);
        circles_store(t + 341 * TILE + k, v314_2);
        const circles_lane v143 = circles_load(t + 344 * TILE + k);
        const circles_lane v315 = v143 * v314_2;
        circles_store(t + 346 * TILE + k, v315);
        const circles_lane v142 = circles_load(t + 343 * TILE + k);
        const circles_lane v212 = circles_load(t + 380 * TILE + k);
        const circles_lane v322_1 = (v212 * ((v143 * (v142 * v314_2) + 1.0f) * s[16])) * s[17];
        circles_store(t + 347 * TILE + k, v322_1);
        const circles_lane v322_2 = v315;
        circles_store(t + 348 * TILE + k, v322_2);
    }

    /* layer 18: coupling, forward, adjoint */
    circles_matvec(t + 349 * TILE, flow_18_net_3_weight, 1, 16, t + 347 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (365 + e) * TILE + k, circles_load(t + (324 + e) * TILE + k) * circles_load(t + (349 + e) * TILE + k));
    circles_matvec(t + 324 * TILE, flow_18_net_2_weight, 1, 16, t + 365 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (347 + e) * TILE + k, circles_load(t + (308 + e) * TILE + k) * circles_load(t + (324 + e) * TILE + k));
    circles_matvec(t + 38 * TILE, flow_18_net_1_weight, 1, 1, t + 347 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v327 = circles_load(t + 38 * TILE + k);
        const circles_lane v314_1 = circles_load(t + 340 * TILE + k);
        const circles_lane v328 = v327 + v314_1;
        const circles_lane v315 = circles_load(t + 346 * TILE + k);
        const circles_lane v128 = circles_load(t + 307 * TILE + k);
        const circles_lane v114_2 = circles_load(t + 265 * TILE + k);
        const circles_lane v330_1 = circles_select_lt(circles_set(0.0f), v128, v328, v328 * flow_17_alpha[0]);
        circles_store(t + 302 * TILE + k, v330_1);
        const circles_lane v330_2 = circles_select_lt(circles_set(0.0f), v114_2, v315, v315 * flow_17_alpha[0]);
        circles_store(t + 303 * TILE + k, v330_2);
        const circles_lane v127 = circles_load(t + 306 * TILE + k);
        const circles_lane v331 = v127 * v330_1;
        circles_store(t + 308 * TILE + k, v331);
        const circles_lane v126 = circles_load(t + 305 * TILE + k);
        const circles_lane v218 = circles_load(t + 342 * TILE + k);
        const circles_lane v338_1 = (v218 * ((v127 * (v126 * v330_1) + 1.0f) * s[14])) * s[15];
        circles_store(t + 309 * TILE + k, v338_1);
        const circles_lane v338_2 = v331;
        circles_store(t + 310 * TILE + k, v338_2);
    }

    /* layer 16: coupling, forward, adjoint */
    circles_matvec(t + 311 * TILE, flow_16_net_3_weight, 1, 16, t + 309 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (327 + e) * TILE + k, circles_load(t + (286 + e) * TILE + k) * circles_load(t + (311 + e) * TILE + k));
    circles_matvec(t + 286 * TILE, flow_16_net_2_weight, 1, 16, t + 327 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (309 + e) * TILE + k, circles_load(t + (270 + e) * TILE + k) * circles_load(t + (286 + e) * TILE + k));
    circles_matvec(t + 38 * TILE, flow_16_net_1_weight, 1, 1, t + 309 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v343 = circles_load(t + 38 * TILE + k);
        const circles_lane v330_2 = circles_load(t + 303 * TILE + k);
        const circles_lane v344 = v343 + v330_2;
        const circles_lane v331 = circles_load(t + 308 * TILE + k);
        const circles_lane v98_1 = circles_load(t + 226 * TILE + k);
        const circles_lane v112 = circles_load(t + 269 * TILE + k);
        const circles_lane v346_1 = circles_select_lt(circles_set(0.0f), v98_1, v331, v331 * flow_15_alpha[0]);
        circles_store(t + 264 * TILE + k, v346_1);
        const circles_lane v346_2 = circles_select_lt(circles_set(0.0f), v112, v344, v344 * flow_15_alpha[0]);
        circles_store(t + 265 * TILE + k, v346_2);
        const circles_lane v111 = circles_load(t + 268 * TILE + k);
        const circles_lane v347 = v111 * v346_2;
        circles_store(t + 270 * TILE + k, v347);
        const circles_lane v110 = circles_load(t + 267 * TILE + k);
        const circles_lane v224 = circles_load(t + 304 * TILE + k);
        const circles_lane v354_1 = (v224 * ((v111 * (v110 * v346_2) + 1.0f) * s[12])) * s[13];
        circles_store(t + 271 * TILE + k, v354_1);
        const circles_lane v354_2 = v347;
        circles_store(t + 272 * TILE + k, v354_2);
    }

    /* layer 14: coupling, forward, adjoint */
    circles_matvec(t + 273 * TILE, flow_14_net_3_weight, 1, 16, t + 271 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (289 + e) * TILE + k, circles_load(t + (248 + e) * TILE + k) * circles_load(t + (273 + e) * TILE + k));
    circles_matvec(t + 248 * TILE, flow_14_net_2_weight, 1, 16, t + 289 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (271 + e) * TILE + k, circles_load(t + (232 + e) * TILE + k) * circles_load(t + (248 + e) * TILE + k));
    circles_matvec(t + 38 * TILE, flow_14_net_1_weight, 1, 1, t + 271 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v359 = circles_load(t + 38 * TILE + k);
        const circles_lane v346_1 = circles_load(t + 264 * TILE + k);
        const circles_lane v360 = v359 + v346_1;
        const circles_lane v347 = circles_load(t + 270 * TILE + k);
        const circles_lane v96 = circles_load(t + 231 * TILE + k);
        const circles_lane v82_2 = circles_load(t + 189 * TILE + k);
        const circles_lane v362_1 = circles_select_lt(circles_set(0.0f), v96, v360, v360 * flow_13_alpha[0]);
        circles_store(t + 226 * TILE + k, v362_1);
        const circles_lane v362_2 = circles_select_lt(circles_set(0.0f), v82_2, v347, v347 * flow_13_alpha[0]);
        circles_store(t + 227 * TILE + k, v362_2);
        const circles_lane v95 = circles_load(t + 230 * TILE + k);
        const circles_lane v363 = v95 * v362_1;
        circles_store(t + 232 * TILE + k, v363);
        const circles_lane v94 = circles_load(t + 229 * TILE + k);
        const circles_lane v230 = circles_load(t + 266 * TILE + k);
        const circles_lane v370_1 = (v230 * ((v95 * (v94 * v362_1) + 1.0f) * s[10])) * s[11];
        circles_store(t + 233 * TILE + k, v370_1);
        const circles_lane v370_2 = v363;
        circles_store(t + 234 * TILE + k, v370_2);
    }

    /* layer 12: coupling, forward, adjoint */
    circles_matvec(t + 235 * TILE, flow_12_net_3_weight, 1, 16, t + 233 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (251 + e) * TILE + k, circles_load(t + (210 + e) * TILE + k) * circles_load(t + (235 + e) * TILE + k));
    circles_matvec(t + 210 * TILE, flow_12_net_2_weight, 1, 16, t + 251 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (233 + e) * TILE + k, circles_load(t + (194 + e) * TILE + k) * circles_load(t + (210 + e) * TILE + k));
    circles_matvec(t + 38 * TILE, flow_12_net_1_weight, 1, 1, t + 233 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v375 = circles_load(t + 38 * TILE + k);
        const circles_lane v362_2 = circles_load(t + 227 * TILE + k);
        const circles_lane v376 = v375 + v362_2;
        const circles_lane v363 = circles_load(t + 232 * TILE + k);
        const circles_lane v66_1 = circles_load(t + 150 * TILE + k);
        const circles_lane v80 = circles_load(t + 193 * TILE + k);
        const circles_lane v378_1 = circles_select_lt(circles_set(0.0f), v66_1, v363, v363 * flow_11_alpha[0]);
        circles_store(t + 188 * TILE + k, v378_1);
        const circles_lane v378_2 = circles_select_lt(circles_set(0.0f), v80, v376, v376 * flow_11_alpha[0]);
        circles_store(t + 189 * TILE + k, v378_2);
        const circles_lane v79 = circles_load(t + 192 * TILE + k);
        const circles_lane v379 = v79 * v378_2;
        circles_store(t + 194 * TILE + k, v379);
        const circles_lane v78 = circles_load(t + 191 * TILE + k);
        const circles_lane v236 = circles_load(t + 228 * TILE + k);
        const circles_lane v386_1 = (v236 * ((v79 * (v78 * v378_2) + 1.0f) * s[8])) * s[9];
        circles_store(t + 195 * TILE + k, v386_1);
        const circles_lane v386_2 = v379;
        circles_store(t + 196 * TILE + k, v386_2);
    }

    /* layer 10: coupling, forward, adjoint */
    circles_matvec(t + 197 * TILE, flow_10_net_3_weight, 1, 16, t + 195 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (213 + e) * TILE + k, circles_load(t + (172 + e) * TILE + k) * circles_load(t + (197 + e) * TILE + k));
    circles_matvec(t + 172 * TILE, flow_10_net_2_weight, 1, 16, t + 213 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (195 + e) * TILE + k, circles_load(t + (156 + e) * TILE + k) * circles_load(t + (172 + e) * TILE + k));
    circles_matvec(t + 38 * TILE, flow_10_net_1_weight, 1, 1, t + 195 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v391 = circles_load(t + 38 * TILE + k);
        const circles_lane v378_1 = circles_load(t + 188 * TILE + k);
        const circles_lane v392 = v391 + v378_1;
        const circles_lane v379 = circles_load(t + 194 * TILE + k);
        const circles_lane v64 = circles_load(t + 155 * TILE + k);
        const circles_lane v50_2 = circles_load(t + 113 * TILE + k);
        const circles_lane v394_1 = circles_select_lt(circles_set(0.0f), v64, v392, v392 * flow_9_alpha[0]);
        circles_store(t + 150 * TILE + k, v394_1);
        const circles_lane v394_2 = circles_select_lt(circles_set(0.0f), v50_2, v379, v379 * flow_9_alpha[0]);
        circles_store(t + 151 * TILE + k, v394_2);
        const circles_lane v63 = circles_load(t + 154 * TILE + k);
        const circles_lane v395 = v63 * v394_1;
        circles_store(t + 156 * TILE + k, v395);
        const circles_lane v62 = circles_load(t + 153 * TILE + k);
        const circles_lane v242 = circles_load(t + 190 * TILE + k);
        const circles_lane v402_1 = (v242 * ((v63 * (v62 * v394_1) + 1.0f) * s[6])) * s[7];
        circles_store(t + 157 * TILE + k, v402_1);
        const circles_lane v402_2 = v395;
        circles_store(t + 158 * TILE + k, v402_2);
    }

    /* layer 8: coupling, forward, adjoint */
    circles_matvec(t + 159 * TILE, flow_8_net_3_weight, 1, 16, t + 157 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (175 + e) * TILE + k, circles_load(t + (134 + e) * TILE + k) * circles_load(t + (159 + e) * TILE + k));
    circles_matvec(t + 134 * TILE, flow_8_net_2_weight, 1, 16, t + 175 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (157 + e) * TILE + k, circles_load(t + (118 + e) * TILE + k) * circles_load(t + (134 + e) * TILE + k));
    circles_matvec(t + 38 * TILE, flow_8_net_1_weight, 1, 1, t + 157 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v407 = circles_load(t + 38 * TILE + k);
        const circles_lane v394_2 = circles_load(t + 151 * TILE + k);
        const circles_lane v408 = v407 + v394_2;
        const circles_lane v395 = circles_load(t + 156 * TILE + k);
        const circles_lane v34_1 = circles_load(t + 74 * TILE + k);
        const circles_lane v48 = circles_load(t + 117 * TILE + k);
        const circles_lane v410_1 = circles_select_lt(circles_set(0.0f), v34_1, v395, v395 * flow_7_alpha[0]);
        circles_store(t + 112 * TILE + k, v410_1);
        const circles_lane v410_2 = circles_select_lt(circles_set(0.0f), v48, v408, v408 * flow_7_alpha[0]);
        circles_store(t + 113 * TILE + k, v410_2);
        const circles_lane v47 = circles_load(t + 116 * TILE + k);
        const circles_lane v411 = v47 * v410_2;
        circles_store(t + 118 * TILE + k, v411);
        const circles_lane v46 = circles_load(t + 115 * TILE + k);
        const circles_lane v248 = circles_load(t + 152 * TILE + k);
        const circles_lane v418_1 = (v248 * ((v47 * (v46 * v410_2) + 1.0f) * s[4])) * s[5];
        circles_store(t + 119 * TILE + k, v418_1);
        const circles_lane v418_2 = v411;
        circles_store(t + 120 * TILE + k, v418_2);
    }

    /* layer 6: coupling, forward, adjoint */
    circles_matvec(t + 121 * TILE, flow_6_net_3_weight, 1, 16, t + 119 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (137 + e) * TILE + k, circles_load(t + (96 + e) * TILE + k) * circles_load(t + (121 + e) * TILE + k));
    circles_matvec(t + 96 * TILE, flow_6_net_2_weight, 1, 16, t + 137 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (119 + e) * TILE + k, circles_load(t + (80 + e) * TILE + k) * circles_load(t + (96 + e) * TILE + k));
    circles_matvec(t + 38 * TILE, flow_6_net_1_weight, 1, 1, t + 119 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v423 = circles_load(t + 38 * TILE + k);
        const circles_lane v410_1 = circles_load(t + 112 * TILE + k);
        const circles_lane v424 = v423 + v410_1;
        const circles_lane v411 = circles_load(t + 118 * TILE + k);
        const circles_lane v32 = circles_load(t + 79 * TILE + k);
        const circles_lane v18_2 = circles_load(t + 37 * TILE + k);
        const circles_lane v426_1 = circles_select_lt(circles_set(0.0f), v32, v424, v424 * flow_5_alpha[0]);
        circles_store(t + 74 * TILE + k, v426_1);
        const circles_lane v426_2 = circles_select_lt(circles_set(0.0f), v18_2, v411, v411 * flow_5_alpha[0]);
        circles_store(t + 75 * TILE + k, v426_2);
        const circles_lane v31 = circles_load(t + 78 * TILE + k);
        const circles_lane v427 = v31 * v426_1;
        circles_store(t + 80 * TILE + k, v427);
        const circles_lane v30 = circles_load(t + 77 * TILE + k);
        const circles_lane v254 = circles_load(t + 114 * TILE + k);
        const circles_lane v434_1 = (v254 * ((v31 * (v30 * v426_1) + 1.0f) * s[2])) * s[3];
        circles_store(t + 81 * TILE + k, v434_1);
        const circles_lane v434_2 = v427;
        circles_store(t + 82 * TILE + k, v434_2);
    }

    /* layer 4: coupling, forward, adjoint */
    circles_matvec(t + 83 * TILE, flow_4_net_3_weight, 1, 16, t + 81 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (99 + e) * TILE + k, circles_load(t + (58 + e) * TILE + k) * circles_load(t + (83 + e) * TILE + k));
    circles_matvec(t + 58 * TILE, flow_4_net_2_weight, 1, 16, t + 99 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (81 + e) * TILE + k, circles_load(t + (42 + e) * TILE + k) * circles_load(t + (58 + e) * TILE + k));
    circles_matvec(t + 36 * TILE, flow_4_net_1_weight, 1, 1, t + 81 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v439 = circles_load(t + 36 * TILE + k);
        const circles_lane v426_2 = circles_load(t + 75 * TILE + k);
        const circles_lane v440 = v439 + v426_2;
        const circles_lane v427 = circles_load(t + 80 * TILE + k);
        const circles_lane v2_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v16 = circles_load(t + 41 * TILE + k);
        const circles_lane v442_1 = circles_select_lt(circles_set(0.0f), v2_1, v427, v427 * flow_3_alpha[0]);
        circles_store(t + 37 * TILE + k, v442_1);
        const circles_lane v442_2 = circles_select_lt(circles_set(0.0f), v16, v440, v440 * flow_3_alpha[0]);
        circles_store(t + 38 * TILE + k, v442_2);
        const circles_lane v15 = circles_load(t + 40 * TILE + k);
        const circles_lane v443 = v15 * v442_2;
        circles_store(t + 42 * TILE + k, v443);
        const circles_lane v14 = circles_load(t + 39 * TILE + k);
        const circles_lane v260 = circles_load(t + 76 * TILE + k);
        const circles_lane v450_1 = (v260 * ((v15 * (v14 * v442_2) + 1.0f) * s[0])) * s[1];
        circles_store(t + 43 * TILE + k, v450_1);
        const circles_lane v450_2 = v443;
        circles_store(t + 44 * TILE + k, v450_2);
    }

    /* layer 2: coupling, forward, adjoint */
    circles_matvec(t + 45 * TILE, flow_2_net_3_weight, 1, 16, t + 43 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (61 + e) * TILE + k, circles_load(t + (20 + e) * TILE + k) * circles_load(t + (45 + e) * TILE + k));
    circles_matvec(t + 20 * TILE, flow_2_net_2_weight, 1, 16, t + 61 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (43 + e) * TILE + k, circles_load(t + (4 + e) * TILE + k) * circles_load(t + (20 + e) * TILE + k));
    circles_matvec(t + 2 * TILE, flow_2_net_1_weight, 1, 1, t + 43 * TILE, 16, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v455 = circles_load(t + 2 * TILE + k);
        const circles_lane v442_1 = circles_load(t + 37 * TILE + k);
        const circles_lane v456 = v455 + v442_1;
        const circles_lane v443 = circles_load(t + 42 * TILE + k);
        const circles_lane x1 = circles_load(t + k);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v458_1 = circles_select_lt(circles_set(0.0f), x1, v456, v456 * flow_1_alpha[0]);
        circles_store(t + 3 * TILE + k, v458_1);
        const circles_lane v458_2 = circles_select_lt(circles_set(0.0f), x2, v443, v443 * flow_1_alpha[0]);
        circles_store(t + 4 * TILE + k, v458_2);
    }
#undef TILE
}

void circles_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float s[25], t[497 * 32];
    size_t first, k;
    (void)work;
    circles_score_prologue(params, s);
    for (first = 0; first < n; first += 32) {
        const size_t rows = n - first < 32 ? n - first : 32;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(x + first * 2, rows, 2, 32, m, t + 0);
        circles_score_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[96 + k];
            score[(first + k) * 2 + 1] = t[128 + k];
        }
    }
}

/* ---- sample ---- */

static void circles_sample_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 341; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 681; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 1021; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 1361; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 1701; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 2041; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 2381; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 2721; /* flow.18.scaling_factor [1] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_scaling_factor = params + 3061; /* flow.20.scaling_factor [1] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_scaling_factor = params + 3401; /* flow.22.scaling_factor [1] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_scaling_factor = params + 3741; /* flow.24.scaling_factor [1] */
    s[0] = expf(flow_2_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_4_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_6_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_8_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_10_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_12_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_14_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_16_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_18_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_20_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_22_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_24_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = 1.0f / flow_23_alpha[0];
    s[25] = 1.0f / flow_21_alpha[0];
    s[26] = 1.0f / flow_19_alpha[0];
    s[27] = 1.0f / flow_17_alpha[0];
    s[28] = 1.0f / flow_15_alpha[0];
    s[29] = 1.0f / flow_13_alpha[0];
    s[30] = 1.0f / flow_11_alpha[0];
    s[31] = 1.0f / flow_9_alpha[0];
    s[32] = 1.0f / flow_7_alpha[0];
    s[33] = 1.0f / flow_5_alpha[0];
    s[34] = 1.0f / flow_3_alpha[0];
    s[35] = 1.0f / flow_1_alpha[0];
}

static void circles_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 18; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 34; /* flow.2.net.2.weight [16, 16] */
    const float *flow_2_net_2_bias = params + 290; /* flow.2.net.2.bias [16] */
    const float *flow_2_net_3_weight = params + 306; /* flow.2.net.3.weight [2, 16] */
    const float *flow_2_net_3_bias = params + 338; /* flow.2.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 342; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 358; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 374; /* flow.4.net.2.weight [16, 16] */
    const float *flow_4_net_2_bias = params + 630; /* flow.4.net.2.bias [16] */
    const float *flow_4_net_3_weight = params + 646; /* flow.4.net.3.weight [2, 16] */
    const float *flow_4_net_3_bias = params + 678; /* flow.4.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 682; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 698; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 714; /* flow.6.net.2.weight [16, 16] */
    const float *flow_6_net_2_bias = params + 970; /* flow.6.net.2.bias [16] */
    const float *flow_6_net_3_weight = params + 986; /* flow.6.net.3.weight [2, 16] */
    const float *flow_6_net_3_bias = params + 1018; /* flow.6.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 1022; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 1038; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 1054; /* flow.8.net.2.weight [16, 16] */
    const float *flow_8_net_2_bias = params + 1310; /* flow.8.net.2.bias [16] */
    const float *flow_8_net_3_weight = params + 1326; /* flow.8.net.3.weight [2, 16] */
    const float *flow_8_net_3_bias = params + 1358; /* flow.8.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 1362; /* flow.10.net.1.weight [16, 1] */
    const float *flow_10_net_1_bias = params + 1378; /* flow.10.net.1.bias [16] */
    const float *flow_10_net_2_weight = params + 1394; /* flow.10.net.2.weight [16, 16] */
    const float *flow_10_net_2_bias = params + 1650; /* flow.10.net.2.bias [16] */
    const float *flow_10_net_3_weight = params + 1666; /* flow.10.net.3.weight [2, 16] */
    const float *flow_10_net_3_bias = params + 1698; /* flow.10.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 1702; /* flow.12.net.1.weight [16, 1] */
    const float *flow_12_net_1_bias = params + 1718; /* flow.12.net.1.bias [16] */
    const float *flow_12_net_2_weight = params + 1734; /* flow.12.net.2.weight [16, 16] */
    const float *flow_12_net_2_bias = params + 1990; /* flow.12.net.2.bias [16] */
    const float *flow_12_net_3_weight = params + 2006; /* flow.12.net.3.weight [2, 16] */
    const float *flow_12_net_3_bias = params + 2038; /* flow.12.net.3.bias [2] */
    const float *flow_14_net_1_weight = params + 2042; /* flow.14.net.1.weight [16, 1] */
    const float *flow_14_net_1_bias = params + 2058; /* flow.14.net.1.bias [16] */
    const float *flow_14_net_2_weight = params + 2074; /* flow.14.net.2.weight [16, 16] */
    const float *flow_14_net_2_bias = params + 2330; /* flow.14.net.2.bias [16] */
    const float *flow_14_net_3_weight = params + 2346; /* flow.14.net.3.weight [2, 16] */
    const float *flow_14_net_3_bias = params + 2378; /* flow.14.net.3.bias [2] */
    const float *flow_16_net_1_weight = params + 2382; /* flow.16.net.1.weight [16, 1] */
    const float *flow_16_net_1_bias = params + 2398; /* flow.16.net.1.bias [16] */
    const float *flow_16_net_2_weight = params + 2414; /* flow.16.net.2.weight [16, 16] */
    const float *flow_16_net_2_bias = params + 2670; /* flow.16.net.2.bias [16] */
    const float *flow_16_net_3_weight = params + 2686; /* flow.16.net.3.weight [2, 16] */
    const float *flow_16_net_3_bias = params + 2718; /* flow.16.net.3.bias [2] */
    const float *flow_18_net_1_weight = params + 2722; /* flow.18.net.1.weight [16, 1] */
    const float *flow_18_net_1_bias = params + 2738; /* flow.18.net.1.bias [16] */
    const float *flow_18_net_2_weight = params + 2754; /* flow.18.net.2.weight [16, 16] */
    const float *flow_18_net_2_bias = params + 3010; /* flow.18.net.2.bias [16] */
    const float *flow_18_net_3_weight = params + 3026; /* flow.18.net.3.weight [2, 16] */
    const float *flow_18_net_3_bias = params + 3058; /* flow.18.net.3.bias [2] */
    const float *flow_20_net_1_weight = params + 3062; /* flow.20.net.1.weight [16, 1] */
    const float *flow_20_net_1_bias = params + 3078; /* flow.20.net.1.bias [16] */
    const float *flow_20_net_2_weight = params + 3094; /* flow.20.net.2.weight [16, 16] */
    const float *flow_20_net_2_bias = params + 3350; /* flow.20.net.2.bias [16] */
    const float *flow_20_net_3_weight = params + 3366; /* flow.20.net.3.weight [2, 16] */
    const float *flow_20_net_3_bias = params + 3398; /* flow.20.net.3.bias [2] */
    const float *flow_22_net_1_weight = params + 3402; /* flow.22.net.1.weight [16, 1] */
    const float *flow_22_net_1_bias = params + 3418; /* flow.22.net.1.bias [16] */
    const float *flow_22_net_2_weight = params + 3434; /* flow.22.net.2.weight [16, 16] */
    const float *flow_22_net_2_bias = params + 3690; /* flow.22.net.2.bias [16] */
    const float *flow_22_net_3_weight = params + 3706; /* flow.22.net.3.weight [2, 16] */
    const float *flow_22_net_3_bias = params + 3738; /* flow.22.net.3.bias [2] */
    const float *flow_24_net_1_weight = params + 3742; /* flow.24.net.1.weight [16, 1] */
    const float *flow_24_net_1_bias = params + 3758; /* flow.24.net.1.bias [16] */
    const float *flow_24_net_2_weight = params + 3774; /* flow.24.net.2.weight [16, 16] */
    const float *flow_24_net_2_bias = params + 4030; /* flow.24.net.2.bias [16] */
    const float *flow_24_net_3_weight = params + 4046; /* flow.24.net.3.weight [2, 16] */
    const float *flow_24_net_3_bias = params + 4078; /* flow.24.net.3.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* base: gaussian, sample */
    for (k = 0; k < m; k += LANES) {
        const circles_lane u1 = circles_load(t + k);
        const circles_lane u2 = circles_load(t + 1 * TILE + k);
        const circles_lane v1_1 = circles_normal(u1);
        circles_store(t + 2 * TILE + k, v1_1);
        const circles_lane v1_2 = circles_normal(u2);
        circles_store(t + 3 * TILE + k, v1_2);
    }

    /* layer 24: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_24_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_load(t + (4 + e) * TILE + k) + circles_set(flow_24_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_tanh(circles_load(t + (20 + e) * TILE + k)));
    circles_matvec(t + 20 * TILE, flow_24_net_2_weight, 16, 1, t + 4 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_load(t + (20 + e) * TILE + k) + circles_set(flow_24_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_tanh(circles_load(t + (4 + e) * TILE + k)));
    circles_matvec(t, flow_24_net_3_weight, 16, 1, t + 20 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v8_1 = circles_load(t + k);
        const circles_lane v8_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v14 = circles_exp(-(circles_tanh((v8_1 + flow_24_net_3_bias[0]) * s[23]) * s[22]));
        const circles_lane v1_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v16 = v1_1 * v14 - (v8_2 + flow_24_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v16);
    }

    /* layer 23: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v16 = circles_load(t + 4 * TILE + k);
        const circles_lane v1_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v18_1 = circles_select_lt(circles_set(0.0f), v16, v16, v16 * s[24]);
        circles_store(t + k, v18_1);
        const circles_lane v18_2 = circles_select_lt(circles_set(0.0f), v1_2, v1_2, v1_2 * s[24]);
        circles_store(t + 1 * TILE + k, v18_2);
    }

    /* layer 22: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_22_net_1_weight, 1, 1, t, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_load(t + (2 + e) * TILE + k) + circles_set(flow_22_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_tanh(circles_load(t + (18 + e) * TILE + k)));
    circles_matvec(t + 18 * TILE, flow_22_net_2_weight, 16, 1, t + 2 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_load(t + (18 + e) * TILE + k) + circles_set(flow_22_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_tanh(circles_load(t + (2 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_22_net_3_weight, 16, 1, t + 18 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v25_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v25_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v31 = circles_exp(-(circles_tanh((v25_1 + flow_22_net_3_bias[0]) * s[21]) * s[20]));
        const circles_lane v18_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v33 = v18_2 * v31 - (v25_2 + flow_22_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v33);
    }

    /* layer 21: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v18_1 = circles_load(t + k);
        const circles_lane v33 = circles_load(t + 4 * TILE + k);
        const circles_lane v35_1 = circles_select_lt(circles_set(0.0f), v18_1, v18_1, v18_1 * s[25]);
        circles_store(t + 2 * TILE + k, v35_1);
        const circles_lane v35_2 = circles_select_lt(circles_set(0.0f), v33, v33, v33 * s[25]);
        circles_store(t + 3 * TILE + k, v35_2);
    }

    /* layer 20: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_20_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_load(t + (4 + e) * TILE + k) + circles_set(flow_20_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_tanh(circles_load(t + (20 + e) * TILE + k)));
    circles_matvec(t + 20 * TILE, flow_20_net_2_weight, 16, 1, t + 4 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_load(t + (20 + e) * TILE + k) + circles_set(flow_20_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_tanh(circles_load(t + (4 + e) * TILE + k)));
    circles_matvec(t, flow_20_net_3_weight, 16, 1, t + 20 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v42_1 = circles_load(t + k);
        const circles_lane v42_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v48 = circles_exp(-(circles_tanh((v42_1 + flow_20_net_3_bias[0]) * s[19]) * s[18]));
        const circles_lane v35_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v50 = v35_1 * v48 - (v42_2 + flow_20_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v50);
    }

    /* layer 19: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v50 = circles_load(t + 4 * TILE + k);
        const circles_lane v35_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v52_1 = circles_select_lt(circles_set(0.0f), v50, v50, v50 * s[26]);
        circles_store(t + k, v52_1);
        const circles_lane v52_2 = circles_select_lt(circles_set(0.0f), v35_2, v35_2, v35_2 * s[26]);
        circles_store(t + 1 * TILE + k, v52_2);
    }

    /* layer 18: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_18_net_1_weight, 1, 1, t, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_load(t + (2 + e) * TILE + k) + circles_set(flow_18_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_tanh(circles_load(t + (18 + e) * TILE + k)));
    circles_matvec(t + 18 * TILE, flow_18_net_2_weight, 16, 1, t + 2 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_load(t + (18 + e) * TILE + k) + circles_set(flow_18_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_tanh(circles_load(t + (2 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_18_net_3_weight, 16, 1, t + 18 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v59_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v59_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v65 = circles_exp(-(circles_tanh((v59_1 + flow_18_net_3_bias[0]) * s[17]) * s[16]));
        const circles_lane v52_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v67 = v52_2 * v65 - (v59_2 + flow_18_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v67);
    }

    /* layer 17: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v52_1 = circles_load(t + k);
        const circles_lane v67 = circles_load(t + 4 * TILE + k);
        const circles_lane v69_1 = circles_select_lt(circles_set(0.0f), v52_1, v52_1, v52_1 * s[27]);
        circles_store(t + 2 * TILE + k, v69_1);
        const circles_lane v69_2 = circles_select_lt(circles_set(0.0f), v67, v67, v67 * s[27]);
        circles_store(t + 3 * TILE + k, v69_2);
    }

    /* layer 16: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_16_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_load(t + (4 + e) * TILE + k) + circles_set(flow_16_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_tanh(circles_load(t + (20 + e) * TILE + k)));
    circles_matvec(t + 20 * TILE, flow_16_net_2_weight, 16, 1, t + 4 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_load(t + (20 + e) * TILE + k) + circles_set(flow_16_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_tanh(circles_load(t + (4 + e) * TILE + k)));
    circles_matvec(t, flow_16_net_3_weight, 16, 1, t + 20 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v76_1 = circles_load(t + k);
        const circles_lane v76_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v82 = circles_exp(-(circles_tanh((v76_1 + flow_16_net_3_bias[0]) * s[15]) * s[14]));
        const circles_lane v69_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v84 = v69_1 * v82 - (v76_2 + flow_16_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v84);
    }

    /* layer 15: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v84 = circles_load(t + 4 * TILE + k);
        const circles_lane v69_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v86_1 = circles_select_lt(circles_set(0.0f), v84, v84, v84 * s[28]);
        circles_store(t + k, v86_1);
        const circles_lane v86_2 = circles_select_lt(circles_set(0.0f), v69_2, v69_2, v69_2 * s[28]);
        circles_store(t + 1 * TILE + k, v86_2);
    }

    /* layer 14: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_14_net_1_weight, 1, 1, t, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_load(t + (2 + e) * TILE + k) + circles_set(flow_14_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_tanh(circles_load(t + (18 + e) * TILE + k)));
    circles_matvec(t + 18 * TILE, flow_14_net_2_weight, 16, 1, t + 2 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_load(t + (18 + e) * TILE + k) + circles_set(flow_14_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_tanh(circles_load(t + (2 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_14_net_3_weight, 16, 1, t + 18 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v93_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v93_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v99 = circles_exp(-(circles_tanh((v93_1 + flow_14_net_3_bias[0]) * s[13]) * s[12]));
        const circles_lane v86_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v101 = v86_2 * v99 - (v93_2 + flow_14_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v101);
    }

    /* layer 13: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v86_1 = circles_load(t + k);
        const circles_lane v101 = circles_load(t + 4 * TILE + k);
        const circles_lane v103_1 = circles_select_lt(circles_set(0.0f), v86_1, v86_1, v86_1 * s[29]);
        circles_store(t + 2 * TILE + k, v103_1);
        const circles_lane v103_2 = circles_select_lt(circles_set(0.0f), v101, v101, v101 * s[29]);
        circles_store(t + 3 * TILE + k, v103_2);
    }

    /* layer 12: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_12_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_load(t + (4 + e) * TILE + k) + circles_set(flow_12_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_tanh(circles_load(t + (20 + e) * TILE + k)));
    circles_matvec(t + 20 * TILE, flow_12_net_2_weight, 16, 1, t + 4 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_load(t + (20 + e) * TILE + k) + circles_set(flow_12_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_tanh(circles_load(t + (4 + e) * TILE + k)));
    circles_matvec(t, flow_12_net_3_weight, 16, 1, t + 20 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v110_1 = circles_load(t + k);
        const circles_lane v110_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v116 = circles_exp(-(circles_tanh((v110_1 + flow_12_net_3_bias[0]) * s[11]) * s[10]));
        const circles_lane v103_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v118 = v103_1 * v116 - (v110_2 + flow_12_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v118);
    }

    /* layer 11: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v118 = circles_load(t + 4 * TILE + k);
        const circles_lane v103_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v120_1 = circles_select_lt(circles_set(0.0f), v118, v118, v118 * s[30]);
        circles_store(t + k, v120_1);
        const circles_lane v120_2 = circles_select_lt(circles_set(0.0f), v103_2, v103_2, v103_2 * s[30]);
        circles_store(t + 1 * TILE + k, v120_2);
    }

    /* layer 10: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_10_net_1_weight, 1, 1, t, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_load(t + (2 + e) * TILE + k) + circles_set(flow_10_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_tanh(circles_load(t + (18 + e) * TILE + k)));
    circles_matvec(t + 18 * TILE, flow_10_net_2_weight, 16, 1, t + 2 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_load(t + (18 + e) * TILE + k) + circles_set(flow_10_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_tanh(circles_load(t + (2 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_10_net_3_weight, 16, 1, t + 18 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v127_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v127_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v133 = circles_exp(-(circles_tanh((v127_1 + flow_10_net_3_bias[0]) * s[9]) * s[8]));
        const circles_lane v120_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v135 = v120_2 * v133 - (v127_2 + flow_10_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v135);
    }

    /* layer 9: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v120_1 = circles_load(t + k);
        const circles_lane v135 = circles_load(t + 4 * TILE + k);
        const circles_lane v137_1 = circles_select_lt(circles_set(0.0f), v120_1, v120_1, v120_1 * s[31]);
        circles_store(t + 2 * TILE + k, v137_1);
        const circles_lane v137_2 = circles_select_lt(circles_set(0.0f), v135, v135, v135 * s[31]);
        circles_store(t + 3 * TILE + k, v137_2);
    }

    /* layer 8: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_8_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_load(t + (4 + e) * TILE + k) + circles_set(flow_8_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_tanh(circles_load(t + (20 + e) * TILE + k)));
    circles_matvec(t + 20 * TILE, flow_8_net_2_weight, 16, 1, t + 4 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_load(t + (20 + e) * TILE + k) + circles_set(flow_8_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_tanh(circles_load(t + (4 + e) * TILE + k)));
    circles_matvec(t, flow_8_net_3_weight, 16, 1, t + 20 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v144_1 = circles_load(t + k);
        const circles_lane v144_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v150 = circles_exp(-(circles_tanh((v144_1 + flow_8_net_3_bias[0]) * s[7]) * s[6]));
        const circles_lane v137_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v152 = v137_1 * v150 - (v144_2 + flow_8_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v152);
    }

    /* layer 7: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v152 = circles_load(t + 4 * TILE + k);
        const circles_lane v137_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v154_1 = circles_select_lt(circles_set(0.0f), v152, v152, v152 * s[32]);
        circles_store(t + k, v154_1);
        const circles_lane v154_2 = circles_select_lt(circles_set(0.0f), v137_2, v137_2, v137_2 * s[32]);
        circles_store(t + 1 * TILE + k, v154_2);
    }

    /* layer 6: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_6_net_1_weight, 1, 1, t, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_load(t + (2 + e) * TILE + k) + circles_set(flow_6_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_tanh(circles_load(t + (18 + e) * TILE + k)));
    circles_matvec(t + 18 * TILE, flow_6_net_2_weight, 16, 1, t + 2 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_load(t + (18 + e) * TILE + k) + circles_set(flow_6_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_tanh(circles_load(t + (2 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_6_net_3_weight, 16, 1, t + 18 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v161_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v161_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v167 = circles_exp(-(circles_tanh((v161_1 + flow_6_net_3_bias[0]) * s[5]) * s[4]));
        const circles_lane v154_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v169 = v154_2 * v167 - (v161_2 + flow_6_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v169);
    }

    /* layer 5: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v154_1 = circles_load(t + k);
        const circles_lane v169 = circles_load(t + 4 * TILE + k);
        const circles_lane v171_1 = circles_select_lt(circles_set(0.0f), v154_1, v154_1, v154_1 * s[33]);
        circles_store(t + 2 * TILE + k, v171_1);
        const circles_lane v171_2 = circles_select_lt(circles_set(0.0f), v169, v169, v169 * s[33]);
        circles_store(t + 3 * TILE + k, v171_2);
    }

    /* layer 4: coupling, inverse */
    circles_matvec(t + 4 * TILE, flow_4_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_load(t + (4 + e) * TILE + k) + circles_set(flow_4_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_tanh(circles_load(t + (20 + e) * TILE + k)));
    circles_matvec(t + 20 * TILE, flow_4_net_2_weight, 16, 1, t + 4 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (4 + e) * TILE + k, circles_load(t + (20 + e) * TILE + k) + circles_set(flow_4_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_tanh(circles_load(t + (4 + e) * TILE + k)));
    circles_matvec(t, flow_4_net_3_weight, 16, 1, t + 20 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v178_1 = circles_load(t + k);
        const circles_lane v178_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v184 = circles_exp(-(circles_tanh((v178_1 + flow_4_net_3_bias[0]) * s[3]) * s[2]));
        const circles_lane v171_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v186 = v171_1 * v184 - (v178_2 + flow_4_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v186);
    }

    /* layer 3: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v186 = circles_load(t + 4 * TILE + k);
        const circles_lane v171_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v188_1 = circles_select_lt(circles_set(0.0f), v186, v186, v186 * s[34]);
        circles_store(t + k, v188_1);
        const circles_lane v188_2 = circles_select_lt(circles_set(0.0f), v171_2, v171_2, v171_2 * s[34]);
        circles_store(t + 1 * TILE + k, v188_2);
    }

    /* layer 2: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_2_net_1_weight, 1, 1, t, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_load(t + (2 + e) * TILE + k) + circles_set(flow_2_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_tanh(circles_load(t + (18 + e) * TILE + k)));
    circles_matvec(t + 18 * TILE, flow_2_net_2_weight, 16, 1, t + 2 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_load(t + (18 + e) * TILE + k) + circles_set(flow_2_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_tanh(circles_load(t + (2 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_2_net_3_weight, 16, 1, t + 18 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v195_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v195_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v201 = circles_exp(-(circles_tanh((v195_1 + flow_2_net_3_bias[0]) * s[1]) * s[0]));
        const circles_lane v188_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v203 = v188_2 * v201 - (v195_2 + flow_2_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v203);
    }

    /* layer 1: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v188_1 = circles_load(t + k);
        const circles_lane v203 = circles_load(t + 4 * TILE + k);
        const circles_lane v205_1 = circles_select_lt(circles_set(0.0f), v188_1, v188_1, v188_1 * s[35]);
        circles_store(t + 2 * TILE + k, v205_1);
        const circles_lane v205_2 = circles_select_lt(circles_set(0.0f), v203, v203, v203 * s[35]);
        circles_store(t + 3 * TILE + k, v205_2);
    }
#undef TILE
}

void circles_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[37], t[37 * 128];
    size_t first, k;
    (void)work;
    circles_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_random(seed, start + first, m, 2, 128, t + 0);
        circles_sample_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[256 + k];
            x[(first + k) * 2 + 1] = t[384 + k];
        }
    }
}

/* ---- layers ---- */

static void circles_layers_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 341; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 681; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 1021; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 1361; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 1701; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 2041; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 2381; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 2721; /* flow.18.scaling_factor [1] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_scaling_factor = params + 3061; /* flow.20.scaling_factor [1] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_scaling_factor = params + 3401; /* flow.22.scaling_factor [1] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_scaling_factor = params + 3741; /* flow.24.scaling_factor [1] */
    s[0] = expf(flow_2_scaling_factor[0]);
    s[1] = 1.0f / s[0];
    s[2] = expf(flow_4_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = expf(flow_6_scaling_factor[0]);
    s[5] = 1.0f / s[4];
    s[6] = expf(flow_8_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = expf(flow_10_scaling_factor[0]);
    s[9] = 1.0f / s[8];
    s[10] = expf(flow_12_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = expf(flow_14_scaling_factor[0]);
    s[13] = 1.0f / s[12];
    s[14] = expf(flow_16_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = expf(flow_18_scaling_factor[0]);
    s[17] = 1.0f / s[16];
    s[18] = expf(flow_20_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = expf(flow_22_scaling_factor[0]);
    s[21] = 1.0f / s[20];
    s[22] = expf(flow_24_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = 1.0f / flow_23_alpha[0];
    s[25] = 1.0f / flow_21_alpha[0];
    s[26] = 1.0f / flow_19_alpha[0];
    s[27] = 1.0f / flow_17_alpha[0];
    s[28] = 1.0f / flow_15_alpha[0];
    s[29] = 1.0f / flow_13_alpha[0];
    s[30] = 1.0f / flow_11_alpha[0];
    s[31] = 1.0f / flow_9_alpha[0];
    s[32] = 1.0f / flow_7_alpha[0];
    s[33] = 1.0f / flow_5_alpha[0];
    s[34] = 1.0f / flow_3_alpha[0];
    s[35] = 1.0f / flow_1_alpha[0];
}

static void circles_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 18; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 34; /* flow.2.net.2.weight [16, 16] */
    const float *flow_2_net_2_bias = params + 290; /* flow.2.net.2.bias [16] */
    const float *flow_2_net_3_weight = params + 306; /* flow.2.net.3.weight [2, 16] */
    const float *flow_2_net_3_bias = params + 338; /* flow.2.net.3.bias [2] */
    const float *flow_4_net_1_weight = params + 342; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 358; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 374; /* flow.4.net.2.weight [16, 16] */
    const float *flow_4_net_2_bias = params + 630; /* flow.4.net.2.bias [16] */
    const float *flow_4_net_3_weight = params + 646; /* flow.4.net.3.weight [2, 16] */
    const float *flow_4_net_3_bias = params + 678; /* flow.4.net.3.bias [2] */
    const float *flow_6_net_1_weight = params + 682; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 698; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 714; /* flow.6.net.2.weight [16, 16] */
    const float *flow_6_net_2_bias = params + 970; /* flow.6.net.2.bias [16] */
    const float *flow_6_net_3_weight = params + 986; /* flow.6.net.3.weight [2, 16] */
    const float *flow_6_net_3_bias = params + 1018; /* flow.6.net.3.bias [2] */
    const float *flow_8_net_1_weight = params + 1022; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 1038; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 1054; /* flow.8.net.2.weight [16, 16] */
    const float *flow_8_net_2_bias = params + 1310; /* flow.8.net.2.bias [16] */
    const float *flow_8_net_3_weight = params + 1326; /* flow.8.net.3.weight [2, 16] */
    const float *flow_8_net_3_bias = params + 1358; /* flow.8.net.3.bias [2] */
    const float *flow_10_net_1_weight = params + 1362; /* flow.10.net.1.weight [16, 1] */
    const float *flow_10_net_1_bias = params + 1378; /* flow.10.net.1.bias [16] */
    const float *flow_10_net_2_weight = params + 1394; /* flow.10.net.2.weight [16, 16] */
    const float *flow_10_net_2_bias = params + 1650; /* flow.10.net.2.bias [16] */
    const float *flow_10_net_3_weight = params + 1666; /* flow.10.net.3.weight [2, 16] */
    const float *flow_10_net_3_bias = params + 1698; /* flow.10.net.3.bias [2] */
    const float *flow_12_net_1_weight = params + 1702; /* flow.12.net.1.weight [16, 1] */
    const float *flow_12_net_1_bias = params + 1718; /* flow.12.net.1.bias [16] */
    const float *flow_12_net_2_weight = params + 1734; /* flow.12.net.2.weight [16, 16] */
    const float *flow_12_net_2_bias = params + 1990; /* flow.12.net.2.bias [16] */
    const float *flow_12_net_3_weight = params + 2006; /* flow.12.net.3.weight [2, 16] */
    const float *flow_12_net_3_bias = params + 2038; /* flow.12.net.3.bias [2] */
    const float *flow_14_net_1_weight = params + 2042; /* flow.14.net.1.weight [16, 1] */
    const float *flow_14_net_1_bias = params + 2058; /* flow.14.net.1.bias [16] */
    const float *flow_14_net_2_weight = params + 2074; /* flow.14.net.2.weight [16, 16] */
    const float *flow_14_net_2_bias = params + 2330; /* flow.14.net.2.bias [16] */
    const float *flow_14_net_3_weight = params + 2346; /* flow.14.net.3.weight [2, 16] */
    const float *flow_14_net_3_bias = params + 2378; /* flow.14.net.3.bias [2] */
    const float *flow_16_net_1_weight = params + 2382; /* flow.16.net.1.weight [16, 1] */
    const float *flow_16_net_1_bias = params + 2398; /* flow.16.net.1.bias [16] */
    const float *flow_16_net_2_weight = params + 2414; /* flow.16.net.2.weight [16, 16] */
    const float *flow_16_net_2_bias = params + 2670; /* flow.16.net.2.bias [16] */
    const float *flow_16_net_3_weight = params + 2686; /* flow.16.net.3.weight [2, 16] */
    const float *flow_16_net_3_bias = params + 2718; /* flow.16.net.3.bias [2] */
    const float *flow_18_net_1_weight = params + 2722; /* flow.18.net.1.weight [16, 1] */
    const float *flow_18_net_1_bias = params + 2738; /* flow.18.net.1.bias [16] */
    const float *flow_18_net_2_weight = params + 2754; /* flow.18.net.2.weight [16, 16] */
    const float *flow_18_net_2_bias = params + 3010; /* flow.18.net.2.bias [16] */
    const float *flow_18_net_3_weight = params + 3026; /* flow.18.net.3.weight [2, 16] */
    const float *flow_18_net_3_bias = params + 3058; /* flow.18.net.3.bias [2] */
    const float *flow_20_net_1_weight = params + 3062; /* flow.20.net.1.weight [16, 1] */
    const float *flow_20_net_1_bias = params + 3078; /* flow.20.net.1.bias [16] */
    const float *flow_20_net_2_weight = params + 3094; /* flow.20.net.2.weight [16, 16] */
    const float *flow_20_net_2_bias = params + 3350; /* flow.20.net.2.bias [16] */
    const float *flow_20_net_3_weight = params + 3366; /* flow.20.net.3.weight [2, 16] */
    const float *flow_20_net_3_bias = params + 3398; /* flow.20.net.3.bias [2] */
    const float *flow_22_net_1_weight = params + 3402; /* flow.22.net.1.weight [16, 1] */
    const float *flow_22_net_1_bias = params + 3418; /* flow.22.net.1.bias [16] */
    const float *flow_22_net_2_weight = params + 3434; /* flow.22.net.2.weight [16, 16] */
    const float *flow_22_net_2_bias = params + 3690; /* flow.22.net.2.bias [16] */
    const float *flow_22_net_3_weight = params + 3706; /* flow.22.net.3.weight [2, 16] */
    const float *flow_22_net_3_bias = params + 3738; /* flow.22.net.3.bias [2] */
    const float *flow_24_net_1_weight = params + 3742; /* flow.24.net.1.weight [16, 1] */
    const float *flow_24_net_1_bias = params + 3758; /* flow.24.net.1.bias [16] */
    const float *flow_24_net_2_weight = params + 3774; /* flow.24.net.2.weight [16, 16] */
    const float *flow_24_net_2_bias = params + 4030; /* flow.24.net.2.bias [16] */
    const float *flow_24_net_3_weight = params + 4046; /* flow.24.net.3.weight [2, 16] */
    const float *flow_24_net_3_bias = params + 4078; /* flow.24.net.3.bias [2] */
#define TILE 128
    size_t k, e;
    (void)total;

    /* layer 24: coupling, inverse */
    circles_matvec(t + 2 * TILE, flow_24_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_load(t + (2 + e) * TILE + k) + circles_set(flow_24_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_tanh(circles_load(t + (18 + e) * TILE + k)));
    circles_matvec(t + 18 * TILE, flow_24_net_2_weight, 16, 1, t + 2 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (2 + e) * TILE + k, circles_load(t + (18 + e) * TILE + k) + circles_set(flow_24_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (18 + e) * TILE + k, circles_tanh(circles_load(t + (2 + e) * TILE + k)));
    circles_matvec(t + 2 * TILE, flow_24_net_3_weight, 16, 1, t + 18 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v7_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v7_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v13 = circles_exp(-(circles_tanh((v7_1 + flow_24_net_3_bias[0]) * s[23]) * s[22]));
        const circles_lane x1 = circles_load(t + k);
        const circles_lane v15 = x1 * v13 - (v7_2 + flow_24_net_3_bias[1]);
        circles_store(t + 4 * TILE + k, v15);
    }

    /* layer 23: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v15 = circles_load(t + 4 * TILE + k);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v17_1 = circles_select_lt(circles_set(0.0f), v15, v15, v15 * s[24]);
        circles_store(t + 2 * TILE + k, v17_1);
        const circles_lane v17_2 = circles_select_lt(circles_set(0.0f), x2, x2, x2 * s[24]);
        circles_store(t + 3 * TILE + k, v17_2);
    }

    /* layer 22: coupling, inverse */
    circles_matvec(t + 5 * TILE, flow_22_net_1_weight, 1, 1, t + 2 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_load(t + (5 + e) * TILE + k) + circles_set(flow_22_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_tanh(circles_load(t + (21 + e) * TILE + k)));
    circles_matvec(t + 21 * TILE, flow_22_net_2_weight, 16, 1, t + 5 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (5 + e) * TILE + k, circles_load(t + (21 + e) * TILE + k) + circles_set(flow_22_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (21 + e) * TILE + k, circles_tanh(circles_load(t + (5 + e) * TILE + k)));
    circles_matvec(t + 5 * TILE, flow_22_net_3_weight, 16, 1, t + 21 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v24_1 = circles_load(t + 5 * TILE + k);
        const circles_lane v24_2 = circles_load(t + 6 * TILE + k);
        const circles_lane v30 = circles_exp(-(circles_tanh((v24_1 + flow_22_net_3_bias[0]) * s[21]) * s[20]));
        const circles_lane v17_2 = circles_load(t + 3 * TILE + k);
        const circles_lane v32 = v17_2 * v30 - (v24_2 + flow_22_net_3_bias[1]);
        circles_store(t + 7 * TILE + k, v32);
    }

    /* layer 21: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v17_1 = circles_load(t + 2 * TILE + k);
        const circles_lane v32 = circles_load(t + 7 * TILE + k);
        const circles_lane v34_1 = circles_select_lt(circles_set(0.0f), v17_1, v17_1, v17_1 * s[25]);
        circles_store(t + 5 * TILE + k, v34_1);
        const circles_lane v34_2 = circles_select_lt(circles_set(0.0f), v32, v32, v32 * s[25]);
        circles_store(t + 6 * TILE + k, v34_2);
    }

    /* layer 20: coupling, inverse */
    circles_matvec(t + 8 * TILE, flow_20_net_1_weight, 1, 1, t + 6 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (24 + e) * TILE + k, circles_load(t + (8 + e) * TILE + k) + circles_set(flow_20_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (8 + e) * TILE + k, circles_tanh(circles_load(t + (24 + e) * TILE + k)));
    circles_matvec(t + 24 * TILE, flow_20_net_2_weight, 16, 1, t + 8 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (8 + e) * TILE + k, circles_load(t + (24 + e) * TILE + k) + circles_set(flow_20_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (24 + e) * TILE + k, circles_tanh(circles_load(t + (8 + e) * TILE + k)));
    circles_matvec(t + 8 * TILE, flow_20_net_3_weight, 16, 1, t + 24 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v41_1 = circles_load(t + 8 * TILE + k);
        const circles_lane v41_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v47 = circles_exp(-(circles_tanh((v41_1 + flow_20_net_3_bias[0]) * s[19]) * s[18]));
        const circles_lane v34_1 = circles_load(t + 5 * TILE + k);
        const circles_lane v49 = v34_1 * v47 - (v41_2 + flow_20_net_3_bias[1]);
        circles_store(t + 10 * TILE + k, v49);
    }

    /* layer 19: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v49 = circles_load(t + 10 * TILE + k);
        const circles_lane v34_2 = circles_load(t + 6 * TILE + k);
        const circles_lane v51_1 = circles_select_lt(circles_set(0.0f), v49, v49, v49 * s[26]);
        circles_store(t + 8 * TILE + k, v51_1);
        const circles_lane v51_2 = circles_select_lt(circles_set(0.0f), v34_2, v34_2, v34_2 * s[26]);
        circles_store(t + 9 * TILE + k, v51_2);
    }

    /* layer 18: coupling, inverse */
    circles_matvec(t + 11 * TILE, flow_18_net_1_weight, 1, 1, t + 8 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (27 + e) * TILE + k, circles_load(t + (11 + e) * TILE + k) + circles_set(flow_18_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (11 + e) * TILE + k, circles_tanh(circles_load(t + (27 + e) * TILE + k)));
    circles_matvec(t + 27 * TILE, flow_18_net_2_weight, 16, 1, t + 11 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (11 + e) * TILE + k, circles_load(t + (27 + e) * TILE + k) + circles_set(flow_18_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (27 + e) * TILE + k, circles_tanh(circles_load(t + (11 + e) * TILE + k)));
    circles_matvec(t + 11 * TILE, flow_18_net_3_weight, 16, 1, t + 27 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v58_1 = circles_load(t + 11 * TILE + k);
        const circles_lane v58_2 = circles_load(t + 12 * TILE + k);
        const circles_lane v64 = circles_exp(-(circles_tanh((v58_1 + flow_18_net_3_bias[0]) * s[17]) * s[16]));
        const circles_lane v51_2 = circles_load(t + 9 * TILE + k);
        const circles_lane v66 = v51_2 * v64 - (v58_2 + flow_18_net_3_bias[1]);
        circles_store(t + 13 * TILE + k, v66);
    }

    /* layer 17: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v51_1 = circles_load(t + 8 * TILE + k);
        const circles_lane v66 = circles_load(t + 13 * TILE + k);
        const circles_lane v68_1 = circles_select_lt(circles_set(0.0f), v51_1, v51_1, v51_1 * s[27]);
        circles_store(t + 11 * TILE + k, v68_1);
        const circles_lane v68_2 = circles_select_lt(circles_set(0.0f), v66, v66, v66 * s[27]);
        circles_store(t + 12 * TILE + k, v68_2);
    }

    /* layer 16: coupling, inverse */
    circles_matvec(t + 14 * TILE, flow_16_net_1_weight, 1, 1, t + 12 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (30 + e) * TILE + k, circles_load(t + (14 + e) * TILE + k) + circles_set(flow_16_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (14 + e) * TILE + k, circles_tanh(circles_load(t + (30 + e) * TILE + k)));
    circles_matvec(t + 30 * TILE, flow_16_net_2_weight, 16, 1, t + 14 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (14 + e) * TILE + k, circles_load(t + (30 + e) * TILE + k) + circles_set(flow_16_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (30 + e) * TILE + k, circles_tanh(circles_load(t + (14 + e) * TILE + k)));
    circles_matvec(t + 14 * TILE, flow_16_net_3_weight, 16, 1, t + 30 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v75_1 = circles_load(t + 14 * TILE + k);
        const circles_lane v75_2 = circles_load(t + 15 * TILE + k);
        const circles_lane v81 = circles_exp(-(circles_tanh((v75_1 + flow_16_net_3_bias[0]) * s[15]) * s[14]));
        const circles_lane v68_1 = circles_load(t + 11 * TILE + k);
        const circles_lane v83 = v68_1 * v81 - (v75_2 + flow_16_net_3_bias[1]);
        circles_store(t + 16 * TILE + k, v83);
    }

    /* layer 15: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v83 = circles_load(t + 16 * TILE + k);
        const circles_lane v68_2 = circles_load(t + 12 * TILE + k);
        const circles_lane v85_1 = circles_select_lt(circles_set(0.0f), v83, v83, v83 * s[28]);
        circles_store(t + 14 * TILE + k, v85_1);
        const circles_lane v85_2 = circles_select_lt(circles_set(0.0f), v68_2, v68_2, v68_2 * s[28]);
        circles_store(t + 15 * TILE + k, v85_2);
    }

    /* layer 14: coupling, inverse */
    circles_matvec(t + 17 * TILE, flow_14_net_1_weight, 1, 1, t + 14 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (33 + e) * TILE + k, circles_load(t + (17 + e) * TILE + k) + circles_set(flow_14_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (17 + e) * TILE + k, circles_tanh(circles_load(t + (33 + e) * TILE + k)));
    circles_matvec(t + 33 * TILE, flow_14_net_2_weight, 16, 1, t + 17 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (17 + e) * TILE + k, circles_load(t + (33 + e) * TILE + k) + circles_set(flow_14_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (33 + e) * TILE + k, circles_tanh(circles_load(t + (17 + e) * TILE + k)));
    circles_matvec(t + 17 * TILE, flow_14_net_3_weight, 16, 1, t + 33 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v92_1 = circles_load(t + 17 * TILE + k);
        const circles_lane v92_2 = circles_load(t + 18 * TILE + k);
        const circles_lane v98 = circles_exp(-(circles_tanh((v92_1 + flow_14_net_3_bias[0]) * s[13]) * s[12]));
        const circles_lane v85_2 = circles_load(t + 15 * TILE + k);
        const circles_lane v100 = v85_2 * v98 - (v92_2 + flow_14_net_3_bias[1]);
        circles_store(t + 19 * TILE + k, v100);
    }

    /* layer 13: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v85_1 = circles_load(t + 14 * TILE + k);
        const circles_lane v100 = circles_load(t + 19 * TILE + k);
        const circles_lane v102_1 = circles_select_lt(circles_set(0.0f), v85_1, v85_1, v85_1 * s[29]);
        circles_store(t + 17 * TILE + k, v102_1);
        const circles_lane v102_2 = circles_select_lt(circles_set(0.0f), v100, v100, v100 * s[29]);
        circles_store(t + 18 * TILE + k, v102_2);
    }

    /* layer 12: coupling, inverse */
    circles_matvec(t + 20 * TILE, flow_12_net_1_weight, 1, 1, t + 18 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (36 + e) * TILE + k, circles_load(t + (20 + e) * TILE + k) + circles_set(flow_12_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_tanh(circles_load(t + (36 + e) * TILE + k)));
    circles_matvec(t + 36 * TILE, flow_12_net_2_weight, 16, 1, t + 20 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (20 + e) * TILE + k, circles_load(t + (36 + e) * TILE + k) + circles_set(flow_12_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (36 + e) * TILE + k, circles_tanh(circles_load(t + (20 + e) * TILE + k)));
    circles_matvec(t + 20 * TILE, flow_12_net_3_weight, 16, 1, t + 36 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v109_1 = circles_load(t + 20 * TILE + k);
        const circles_lane v109_2 = circles_load(t + 21 * TILE + k);
        const circles_lane v115 = circles_exp(-(circles_tanh((v109_1 + flow_12_net_3_bias[0]) * s[11]) * s[10]));
        const circles_lane v102_1 = circles_load(t + 17 * TILE + k);
        const circles_lane v117 = v102_1 * v115 - (v109_2 + flow_12_net_3_bias[1]);
        circles_store(t + 22 * TILE + k, v117);
    }

    /* layer 11: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v117 = circles_load(t + 22 * TILE + k);
        const circles_lane v102_2 = circles_load(t + 18 * TILE + k);
        const circles_lane v119_1 = circles_select_lt(circles_set(0.0f), v117, v117, v117 * s[30]);
        circles_store(t + 20 * TILE + k, v119_1);
        const circles_lane v119_2 = circles_select_lt(circles_set(0.0f), v102_2, v102_2, v102_2 * s[30]);
        circles_store(t + 21 * TILE + k, v119_2);
    }

    /* layer 10: coupling, inverse */
    circles_matvec(t + 23 * TILE, flow_10_net_1_weight, 1, 1, t + 20 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (39 + e) * TILE + k, circles_load(t + (23 + e) * TILE + k) + circles_set(flow_10_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_tanh(circles_load(t + (39 + e) * TILE + k)));
    circles_matvec(t + 39 * TILE, flow_10_net_2_weight, 16, 1, t + 23 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (23 + e) * TILE + k, circles_load(t + (39 + e) * TILE + k) + circles_set(flow_10_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (39 + e) * TILE + k, circles_tanh(circles_load(t + (23 + e) * TILE + k)));
    circles_matvec(t + 23 * TILE, flow_10_net_3_weight, 16, 1, t + 39 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v126_1 = circles_load(t + 23 * TILE + k);
        const circles_lane v126_2 = circles_load(t + 24 * TILE + k);
        const circles_lane v132 = circles_exp(-(circles_tanh((v126_1 + flow_10_net_3_bias[0]) * s[9]) * s[8]));
        const circles_lane v119_2 = circles_load(t + 21 * TILE + k);
        const circles_lane v134 = v119_2 * v132 - (v126_2 + flow_10_net_3_bias[1]);
        circles_store(t + 25 * TILE + k, v134);
    }

    /* layer 9: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v119_1 = circles_load(t + 20 * TILE + k);
        const circles_lane v134 = circles_load(t + 25 * TILE + k);
        const circles_lane v136_1 = circles_select_lt(circles_set(0.0f), v119_1, v119_1, v119_1 * s[31]);
        circles_store(t + 23 * TILE + k, v136_1);
        const circles_lane v136_2 = circles_select_lt(circles_set(0.0f), v134, v134, v134 * s[31]);
        circles_store(t + 24 * TILE + k, v136_2);
    }

    /* layer 8: coupling, inverse */
    circles_matvec(t + 26 * TILE, flow_8_net_1_weight, 1, 1, t + 24 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (42 + e) * TILE + k, circles_load(t + (26 + e) * TILE + k) + circles_set(flow_8_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (26 + e) * TILE + k, circles_tanh(circles_load(t + (42 + e) * TILE + k)));
    circles_matvec(t + 42 * TILE, flow_8_net_2_weight, 16, 1, t + 26 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (26 + e) * TILE + k, circles_load(t + (42 + e) * TILE + k) + circles_set(flow_8_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (42 + e) * TILE + k, circles_tanh(circles_load(t + (26 + e) * TILE + k)));
    circles_matvec(t + 26 * TILE, flow_8_net_3_weight, 16, 1, t + 42 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v143_1 = circles_load(t + 26 * TILE + k);
        const circles_lane v143_2 = circles_load(t + 27 * TILE + k);
        const circles_lane v149 = circles_exp(-(circles_tanh((v143_1 + flow_8_net_3_bias[0]) * s[7]) * s[6]));
        const circles_lane v136_1 = circles_load(t + 23 * TILE + k);
        const circles_lane v151 = v136_1 * v149 - (v143_2 + flow_8_net_3_bias[1]);
        circles_store(t + 28 * TILE + k, v151);
    }

    /* layer 7: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v151 = circles_load(t + 28 * TILE + k);
        const circles_lane v136_2 = circles_load(t + 24 * TILE + k);
        const circles_lane v153_1 = circles_select_lt(circles_set(0.0f), v151, v151, v151 * s[32]);
        circles_store(t + 26 * TILE + k, v153_1);
        const circles_lane v153_2 = circles_select_lt(circles_set(0.0f), v136_2, v136_2, v136_2 * s[32]);
        circles_store(t + 27 * TILE + k, v153_2);
    }

    /* layer 6: coupling, inverse */
    circles_matvec(t + 29 * TILE, flow_6_net_1_weight, 1, 1, t + 26 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (45 + e) * TILE + k, circles_load(t + (29 + e) * TILE + k) + circles_set(flow_6_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (29 + e) * TILE + k, circles_tanh(circles_load(t + (45 + e) * TILE + k)));
    circles_matvec(t + 45 * TILE, flow_6_net_2_weight, 16, 1, t + 29 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (29 + e) * TILE + k, circles_load(t + (45 + e) * TILE + k) + circles_set(flow_6_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (45 + e) * TILE + k, circles_tanh(circles_load(t + (29 + e) * TILE + k)));
    circles_matvec(t + 29 * TILE, flow_6_net_3_weight, 16, 1, t + 45 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v160_1 = circles_load(t + 29 * TILE + k);
        const circles_lane v160_2 = circles_load(t + 30 * TILE + k);
        const circles_lane v166 = circles_exp(-(circles_tanh((v160_1 + flow_6_net_3_bias[0]) * s[5]) * s[4]));
        const circles_lane v153_2 = circles_load(t + 27 * TILE + k);
        const circles_lane v168 = v153_2 * v166 - (v160_2 + flow_6_net_3_bias[1]);
        circles_store(t + 31 * TILE + k, v168);
    }

    /* layer 5: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v153_1 = circles_load(t + 26 * TILE + k);
        const circles_lane v168 = circles_load(t + 31 * TILE + k);
        const circles_lane v170_1 = circles_select_lt(circles_set(0.0f), v153_1, v153_1, v153_1 * s[33]);
        circles_store(t + 29 * TILE + k, v170_1);
        const circles_lane v170_2 = circles_select_lt(circles_set(0.0f), v168, v168, v168 * s[33]);
        circles_store(t + 30 * TILE + k, v170_2);
    }

    /* layer 4: coupling, inverse */
    circles_matvec(t + 32 * TILE, flow_4_net_1_weight, 1, 1, t + 30 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (48 + e) * TILE + k, circles_load(t + (32 + e) * TILE + k) + circles_set(flow_4_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (32 + e) * TILE + k, circles_tanh(circles_load(t + (48 + e) * TILE + k)));
    circles_matvec(t + 48 * TILE, flow_4_net_2_weight, 16, 1, t + 32 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (32 + e) * TILE + k, circles_load(t + (48 + e) * TILE + k) + circles_set(flow_4_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (48 + e) * TILE + k, circles_tanh(circles_load(t + (32 + e) * TILE + k)));
    circles_matvec(t + 32 * TILE, flow_4_net_3_weight, 16, 1, t + 48 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v177_1 = circles_load(t + 32 * TILE + k);
        const circles_lane v177_2 = circles_load(t + 33 * TILE + k);
        const circles_lane v183 = circles_exp(-(circles_tanh((v177_1 + flow_4_net_3_bias[0]) * s[3]) * s[2]));
        const circles_lane v170_1 = circles_load(t + 29 * TILE + k);
        const circles_lane v185 = v170_1 * v183 - (v177_2 + flow_4_net_3_bias[1]);
        circles_store(t + 34 * TILE + k, v185);
    }

    /* layer 3: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v185 = circles_load(t + 34 * TILE + k);
        const circles_lane v170_2 = circles_load(t + 30 * TILE + k);
        const circles_lane v187_1 = circles_select_lt(circles_set(0.0f), v185, v185, v185 * s[34]);
        circles_store(t + 32 * TILE + k, v187_1);
        const circles_lane v187_2 = circles_select_lt(circles_set(0.0f), v170_2, v170_2, v170_2 * s[34]);
        circles_store(t + 33 * TILE + k, v187_2);
    }

    /* layer 2: coupling, inverse */
    circles_matvec(t + 35 * TILE, flow_2_net_1_weight, 1, 1, t + 32 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (51 + e) * TILE + k, circles_load(t + (35 + e) * TILE + k) + circles_set(flow_2_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (35 + e) * TILE + k, circles_tanh(circles_load(t + (51 + e) * TILE + k)));
    circles_matvec(t + 51 * TILE, flow_2_net_2_weight, 16, 1, t + 35 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (35 + e) * TILE + k, circles_load(t + (51 + e) * TILE + k) + circles_set(flow_2_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (51 + e) * TILE + k, circles_tanh(circles_load(t + (35 + e) * TILE + k)));
    circles_matvec(t + 35 * TILE, flow_2_net_3_weight, 16, 1, t + 51 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v194_1 = circles_load(t + 35 * TILE + k);
        const circles_lane v194_2 = circles_load(t + 36 * TILE + k);
        const circles_lane v200 = circles_exp(-(circles_tanh((v194_1 + flow_2_net_3_bias[0]) * s[1]) * s[0]));
        const circles_lane v187_2 = circles_load(t + 33 * TILE + k);
        const circles_lane v202 = v187_2 * v200 - (v194_2 + flow_2_net_3_bias[1]);
        circles_store(t + 37 * TILE + k, v202);
    }

    /* layer 1: leaky_relu, inverse */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v187_1 = circles_load(t + 32 * TILE + k);
        const circles_lane v202 = circles_load(t + 37 * TILE + k);
        const circles_lane v204_1 = circles_select_lt(circles_set(0.0f), v187_1, v187_1, v187_1 * s[35]);
        circles_store(t + 35 * TILE + k, v204_1);
        const circles_lane v204_2 = circles_select_lt(circles_set(0.0f), v202, v202, v202 * s[35]);
        circles_store(t + 36 * TILE + k, v204_2);
    }
#undef TILE
}

void circles_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[37], t[68 * 128];
    size_t first, k;
    (void)work;
    circles_layers_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(z + first * 2, rows, 2, 128, m, t + 0);
        circles_layers_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            (x_each + 0 * n)[(first + k) * 2 + 0] = t[0 + k];
            (x_each + 0 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 2 * n)[(first + k) * 2 + 0] = t[512 + k];
            (x_each + 2 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 4 * n)[(first + k) * 2 + 0] = t[256 + k];
            (x_each + 4 * n)[(first + k) * 2 + 1] = t[384 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 6 * n)[(first + k) * 2 + 0] = t[256 + k];
            (x_each + 6 * n)[(first + k) * 2 + 1] = t[896 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 8 * n)[(first + k) * 2 + 0] = t[640 + k];
            (x_each + 8 * n)[(first + k) * 2 + 1] = t[768 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 10 * n)[(first + k) * 2 + 0] = t[1280 + k];
            (x_each + 10 * n)[(first + k) * 2 + 1] = t[768 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 12 * n)[(first + k) * 2 + 0] = t[1024 + k];
            (x_each + 12 * n)[(first + k) * 2 + 1] = t[1152 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 14 * n)[(first + k) * 2 + 0] = t[1024 + k];
            (x_each + 14 * n)[(first + k) * 2 + 1] = t[1664 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 16 * n)[(first + k) * 2 + 0] = t[1408 + k];
            (x_each + 16 * n)[(first + k) * 2 + 1] = t[1536 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 18 * n)[(first + k) * 2 + 0] = t[2048 + k];
            (x_each + 18 * n)[(first + k) * 2 + 1] = t[1536 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 20 * n)[(first + k) * 2 + 0] = t[1792 + k];
            (x_each + 20 * n)[(first + k) * 2 + 1] = t[1920 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 22 * n)[(first + k) * 2 + 0] = t[1792 + k];
            (x_each + 22 * n)[(first + k) * 2 + 1] = t[2432 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 24 * n)[(first + k) * 2 + 0] = t[2176 + k];
            (x_each + 24 * n)[(first + k) * 2 + 1] = t[2304 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 26 * n)[(first + k) * 2 + 0] = t[2816 + k];
            (x_each + 26 * n)[(first + k) * 2 + 1] = t[2304 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 28 * n)[(first + k) * 2 + 0] = t[2560 + k];
            (x_each + 28 * n)[(first + k) * 2 + 1] = t[2688 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 30 * n)[(first + k) * 2 + 0] = t[2560 + k];
            (x_each + 30 * n)[(first + k) * 2 + 1] = t[3200 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 32 * n)[(first + k) * 2 + 0] = t[2944 + k];
            (x_each + 32 * n)[(first + k) * 2 + 1] = t[3072 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 34 * n)[(first + k) * 2 + 0] = t[3584 + k];
            (x_each + 34 * n)[(first + k) * 2 + 1] = t[3072 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 36 * n)[(first + k) * 2 + 0] = t[3328 + k];
            (x_each + 36 * n)[(first + k) * 2 + 1] = t[3456 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 38 * n)[(first + k) * 2 + 0] = t[3328 + k];
            (x_each + 38 * n)[(first + k) * 2 + 1] = t[3968 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 40 * n)[(first + k) * 2 + 0] = t[3712 + k];
            (x_each + 40 * n)[(first + k) * 2 + 1] = t[3840 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 42 * n)[(first + k) * 2 + 0] = t[4352 + k];
            (x_each + 42 * n)[(first + k) * 2 + 1] = t[3840 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 44 * n)[(first + k) * 2 + 0] = t[4096 + k];
            (x_each + 44 * n)[(first + k) * 2 + 1] = t[4224 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 46 * n)[(first + k) * 2 + 0] = t[4096 + k];
            (x_each + 46 * n)[(first + k) * 2 + 1] = t[4736 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 48 * n)[(first + k) * 2 + 0] = t[4480 + k];
            (x_each + 48 * n)[(first + k) * 2 + 1] = t[4608 + k];
        }
    }
}

/* ---- loss ---- */

static void circles_loss_prologue(const float *params, float *s)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 341; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 681; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 1021; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 1361; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 1701; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 2041; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 2381; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 2721; /* flow.18.scaling_factor [1] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_scaling_factor = params + 3061; /* flow.20.scaling_factor [1] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_scaling_factor = params + 3401; /* flow.22.scaling_factor [1] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_scaling_factor = params + 3741; /* flow.24.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = logf(s[0]);
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = fabsf(flow_3_alpha[0]);
    s[5] = logf(s[4]);
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fabsf(flow_5_alpha[0]);
    s[9] = logf(s[8]);
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = fabsf(flow_7_alpha[0]);
    s[13] = logf(s[12]);
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fabsf(flow_9_alpha[0]);
    s[17] = logf(s[16]);
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = fabsf(flow_11_alpha[0]);
    s[21] = logf(s[20]);
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fabsf(flow_13_alpha[0]);
    s[25] = logf(s[24]);
    s[26] = expf(flow_14_scaling_factor[0]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_15_alpha[0]);
    s[29] = logf(s[28]);
    s[30] = expf(flow_16_scaling_factor[0]);
    s[31] = 1.0f / s[30];
    s[32] = fabsf(flow_17_alpha[0]);
    s[33] = logf(s[32]);
    s[34] = expf(flow_18_scaling_factor[0]);
    s[35] = 1.0f / s[34];
    s[36] = fabsf(flow_19_alpha[0]);
    s[37] = logf(s[36]);
    s[38] = expf(flow_20_scaling_factor[0]);
    s[39] = 1.0f / s[38];
    s[40] = fabsf(flow_21_alpha[0]);
    s[41] = logf(s[40]);
    s[42] = expf(flow_22_scaling_factor[0]);
    s[43] = 1.0f / s[42];
    s[44] = fabsf(flow_23_alpha[0]);
    s[45] = logf(s[44]);
    s[46] = expf(flow_24_scaling_factor[0]);
    s[47] = 1.0f / s[46];
}

static void circles_loss_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 18; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 34; /* flow.2.net.2.weight [16, 16] */
    const float *flow_2_net_2_bias = params + 290; /* flow.2.net.2.bias [16] */
    const float *flow_2_net_3_weight = params + 306; /* flow.2.net.3.weight [2, 16] */
    const float *flow_2_net_3_bias = params + 338; /* flow.2.net.3.bias [2] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_net_1_weight = params + 342; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 358; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 374; /* flow.4.net.2.weight [16, 16] */
    const float *flow_4_net_2_bias = params + 630; /* flow.4.net.2.bias [16] */
    const float *flow_4_net_3_weight = params + 646; /* flow.4.net.3.weight [2, 16] */
    const float *flow_4_net_3_bias = params + 678; /* flow.4.net.3.bias [2] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_net_1_weight = params + 682; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 698; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 714; /* flow.6.net.2.weight [16, 16] */
    const float *flow_6_net_2_bias = params + 970; /* flow.6.net.2.bias [16] */
    const float *flow_6_net_3_weight = params + 986; /* flow.6.net.3.weight [2, 16] */
    const float *flow_6_net_3_bias = params + 1018; /* flow.6.net.3.bias [2] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_net_1_weight = params + 1022; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 1038; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 1054; /* flow.8.net.2.weight [16, 16] */
    const float *flow_8_net_2_bias = params + 1310; /* flow.8.net.2.bias [16] */
    const float *flow_8_net_3_weight = params + 1326; /* flow.8.net.3.weight [2, 16] */
    const float *flow_8_net_3_bias = params + 1358; /* flow.8.net.3.bias [2] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_net_1_weight = params + 1362; /* flow.10.net.1.weight [16, 1] */
    const float *flow_10_net_1_bias = params + 1378; /* flow.10.net.1.bias [16] */
    const float *flow_10_net_2_weight = params + 1394; /* flow.10.net.2.weight [16, 16] */
    const float *flow_10_net_2_bias = params + 1650; /* flow.10.net.2.bias [16] */
    const float *flow_10_net_3_weight = params + 1666; /* flow.10.net.3.weight [2, 16] */
    const float *flow_10_net_3_bias = params + 1698; /* flow.10.net.3.bias [2] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_net_1_weight = params + 1702; /* flow.12.net.1.weight [16, 1] */
    const float *flow_12_net_1_bias = params + 1718; /* flow.12.net.1.bias [16] */
    const float *flow_12_net_2_weight = params + 1734; /* flow.12.net.2.weight [16, 16] */
    const float *flow_12_net_2_bias = params + 1990; /* flow.12.net.2.bias [16] */
    const float *flow_12_net_3_weight = params + 2006; /* flow.12.net.3.weight [2, 16] */
    const float *flow_12_net_3_bias = params + 2038; /* flow.12.net.3.bias [2] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_net_1_weight = params + 2042; /* flow.14.net.1.weight [16, 1] */
    const float *flow_14_net_1_bias = params + 2058; /* flow.14.net.1.bias [16] */
    const float *flow_14_net_2_weight = params + 2074; /* flow.14.net.2.weight [16, 16] */
    const float *flow_14_net_2_bias = params + 2330; /* flow.14.net.2.bias [16] */
    const float *flow_14_net_3_weight = params + 2346; /* flow.14.net.3.weight [2, 16] */
    const float *flow_14_net_3_bias = params + 2378; /* flow.14.net.3.bias [2] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_net_1_weight = params + 2382; /* flow.16.net.1.weight [16, 1] */
    const float *flow_16_net_1_bias = params + 2398; /* flow.16.net.1.bias [16] */
    const float *flow_16_net_2_weight = params + 2414; /* flow.16.net.2.weight [16, 16] */
    const float *flow_16_net_2_bias = params + 2670; /* flow.16.net.2.bias [16] */
    const float *flow_16_net_3_weight = params + 2686; /* flow.16.net.3.weight [2, 16] */
    const float *flow_16_net_3_bias = params + 2718; /* flow.16.net.3.bias [2] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_net_1_weight = params + 2722; /* flow.18.net.1.weight [16, 1] */
    const float *flow_18_net_1_bias = params + 2738; /* flow.18.net.1.bias [16] */
    const float *flow_18_net_2_weight = params + 2754; /* flow.18.net.2.weight [16, 16] */
    const float *flow_18_net_2_bias = params + 3010; /* flow.18.net.2.bias [16] */
    const float *flow_18_net_3_weight = params + 3026; /* flow.18.net.3.weight [2, 16] */
    const float *flow_18_net_3_bias = params + 3058; /* flow.18.net.3.bias [2] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_net_1_weight = params + 3062; /* flow.20.net.1.weight [16, 1] */
    const float *flow_20_net_1_bias = params + 3078; /* flow.20.net.1.bias [16] */
    const float *flow_20_net_2_weight = params + 3094; /* flow.20.net.2.weight [16, 16] */
    const float *flow_20_net_2_bias = params + 3350; /* flow.20.net.2.bias [16] */
    const float *flow_20_net_3_weight = params + 3366; /* flow.20.net.3.weight [2, 16] */
    const float *flow_20_net_3_bias = params + 3398; /* flow.20.net.3.bias [2] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_net_1_weight = params + 3402; /* flow.22.net.1.weight [16, 1] */
    const float *flow_22_net_1_bias = params + 3418; /* flow.22.net.1.bias [16] */
    const float *flow_22_net_2_weight = params + 3434; /* flow.22.net.2.weight [16, 16] */
    const float *flow_22_net_2_bias = params + 3690; /* flow.22.net.2.bias [16] */
    const float *flow_22_net_3_weight = params + 3706; /* flow.22.net.3.weight [2, 16] */
    const float *flow_22_net_3_bias = params + 3738; /* flow.22.net.3.bias [2] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_net_1_weight = params + 3742; /* flow.24.net.1.weight [16, 1] */
    const float *flow_24_net_1_bias = params + 3758; /* flow.24.net.1.bias [16] */
    const float *flow_24_net_2_weight = params + 3774; /* flow.24.net.2.weight [16, 16] */
    const float *flow_24_net_2_bias = params + 4030; /* flow.24.net.2.bias [16] */
    const float *flow_24_net_3_weight = params + 4046; /* flow.24.net.3.weight [2, 16] */
    const float *flow_24_net_3_bias = params + 4078; /* flow.24.net.3.bias [2] */
#define TILE 128
    size_t k, e;

    /* layer 1: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane x1 = circles_load(t + k);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v2_1 = circles_select_lt(circles_set(0.0f), x1, x1, x1 * flow_1_alpha[0]);
        circles_store(t + 3 * TILE + k, v2_1);
        const circles_lane v2_2 = circles_select_lt(circles_set(0.0f), x2, x2, x2 * flow_1_alpha[0]);
        circles_store(t + 4 * TILE + k, v2_2);
        const circles_lane v3_1 = circles_select_lt(circles_set(0.0f), x1, circles_set(0.0f), circles_set(s[1]));
        const circles_lane v3_2 = circles_select_lt(circles_set(0.0f), x2, circles_set(0.0f), circles_set(s[1]));
        const circles_lane v4 = v3_1 + v3_2;
        circles_store(t + 5 * TILE + k, v4);
    }

    /* layer 2: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_2_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_2_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_2_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_2_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t, flow_2_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v11_1 = circles_load(t + k);
        const circles_lane v11_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v15 = circles_tanh((v11_1 + flow_2_net_3_bias[0]) * s[3]) * s[2];
        const circles_lane v2_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v18 = (v2_2 + (v11_2 + flow_2_net_3_bias[1])) * circles_exp(v15);
        circles_store(t + 6 * TILE + k, v18);
        const circles_lane v4 = circles_load(t + 5 * TILE + k);
        const circles_lane v19 = v4 + v15;
        circles_store(t + 7 * TILE + k, v19);
    }

    /* layer 3: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v2_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v18 = circles_load(t + 6 * TILE + k);
        const circles_lane v21_1 = circles_select_lt(circles_set(0.0f), v2_1, v2_1, v2_1 * flow_3_alpha[0]);
        circles_store(t + k, v21_1);
        const circles_lane v21_2 = circles_select_lt(circles_set(0.0f), v18, v18, v18 * flow_3_alpha[0]);
        circles_store(t + 1 * TILE + k, v21_2);
        const circles_lane v22_1 = circles_select_lt(circles_set(0.0f), v2_1, circles_set(0.0f), circles_set(s[5]));
        const circles_lane v22_2 = circles_select_lt(circles_set(0.0f), v18, circles_set(0.0f), circles_set(s[5]));
        const circles_lane v19 = circles_load(t + 7 * TILE + k);
        const circles_lane v24 = v19 + (v22_1 + v22_2);
        circles_store(t + 5 * TILE + k, v24);
    }

    /* layer 4: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_4_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_4_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_4_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_4_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t + 3 * TILE, flow_4_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v31_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v31_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v35 = circles_tanh((v31_1 + flow_4_net_3_bias[0]) * s[7]) * s[6];
        const circles_lane v21_1 = circles_load(t + k);
        const circles_lane v38 = (v21_1 + (v31_2 + flow_4_net_3_bias[1])) * circles_exp(v35);
        circles_store(t + 6 * TILE + k, v38);
        const circles_lane v24 = circles_load(t + 5 * TILE + k);
        const circles_lane v39 = v24 + v35;
        circles_store(t + 7 * TILE + k, v39);
    }

    /* layer 5: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v38 = circles_load(t + 6 * TILE + k);
        const circles_lane v21_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v41_1 = circles_select_lt(circles_set(0.0f), v38, v38, v38 * flow_5_alpha[0]);
        circles_store(t + 3 * TILE + k, v41_1);
        const circles_lane v41_2 = circles_select_lt(circles_set(0.0f), v21_2, v21_2, v21_2 * flow_5_alpha[0]);
        circles_store(t + 4 * TILE + k, v41_2);
        const circles_lane v42_1 = circles_select_lt(circles_set(0.0f), v38, circles_set(0.0f), circles_set(s[9]));
        const circles_lane v42_2 = circles_select_lt(circles_set(0.0f), v21_2, circles_set(0.0f), circles_set(s[9]));
        const circles_lane v39 = circles_load(t + 7 * TILE + k);
        const circles_lane v44 = v39 + (v42_1 + v42_2);
        circles_store(t + 5 * TILE + k, v44);
    }

    /* layer 6: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_6_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_6_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_6_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_6_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t, flow_6_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v51_1 = circles_load(t + k);
        const circles_lane v51_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v55 = circles_tanh((v51_1 + flow_6_net_3_bias[0]) * s[11]) * s[10];
        const circles_lane v41_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v58 = (v41_2 + (v51_2 + flow_6_net_3_bias[1])) * circles_exp(v55);
        circles_store(t + 6 * TILE + k, v58);
        const circles_lane v44 = circles_load(t + 5 * TILE + k);
        const circles_lane v59 = v44 + v55;
        circles_store(t + 7 * TILE + k, v59);
    }

    /* layer 7: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v41_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v58 = circles_load(t + 6 * TILE + k);
        const circles_lane v61_1 = circles_select_lt(circles_set(0.0f), v41_1, v41_1, v41_1 * flow_7_alpha[0]);
        circles_store(t + k, v61_1);
        const circles_lane v61_2 = circles_select_lt(circles_set(0.0f), v58, v58, v58 * flow_7_alpha[0]);
        circles_store(t + 1 * TILE + k, v61_2);
        const circles_lane v62_1 = circles_select_lt(circles_set(0.0f), v41_1, circles_set(0.0f), circles_set(s[13]));
        const circles_lane v62_2 = circles_select_lt(circles_set(0.0f), v58, circles_set(0.0f), circles_set(s[13]));
        const circles_lane v59 = circles_load(t + 7 * TILE + k);
        const circles_lane v64 = v59 + (v62_1 + v62_2);
        circles_store(t + 5 * TILE + k, v64);
    }

    /* layer 8: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_8_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_8_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_8_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_8_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t + 3 * TILE, flow_8_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v71_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v71_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v75 = circles_tanh((v71_1 + flow_8_net_3_bias[0]) * s[15]) * s[14];
        const circles_lane v61_1 = circles_load(t + k);
        const circles_lane v78 = (v61_1 + (v71_2 + flow_8_net_3_bias[1])) * circles_exp(v75);
        circles_store(t + 6 * TILE + k, v78);
        const circles_lane v64 = circles_load(t + 5 * TILE + k);
        const circles_lane v79 = v64 + v75;
        circles_store(t + 7 * TILE + k, v79);
    }

    /* layer 9: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v78 = circles_load(t + 6 * TILE + k);
        const circles_lane v61_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v81_1 = circles_select_lt(circles_set(0.0f), v78, v78, v78 * flow_9_alpha[0]);
        circles_store(t + 3 * TILE + k, v81_1);
        const circles_lane v81_2 = circles_select_lt(circles_set(0.0f), v61_2, v61_2, v61_2 * flow_9_alpha[0]);
        circles_store(t + 4 * TILE + k, v81_2);
        const circles_lane v82_1 = circles_select_lt(circles_set(0.0f), v78, circles_set(0.0f), circles_set(s[17]));
        const circles_lane v82_2 = circles_select_lt(circles_set(0.0f), v61_2, circles_set(0.0f), circles_set(s[17]));
        const circles_lane v79 = circles_load(t + 7 * TILE + k);
        const circles_lane v84 = v79 + (v82_1 + v82_2);
        circles_store(t + 5 * TILE + k, v84);
    }

    /* layer 10: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_10_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_10_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_10_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_10_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t, flow_10_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v91_1 = circles_load(t + k);
        const circles_lane v91_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v95 = circles_tanh((v91_1 + flow_10_net_3_bias[0]) * s[19]) * s[18];
        const circles_lane v81_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v98 = (v81_2 + (v91_2 + flow_10_net_3_bias[1])) * circles_exp(v95);
        circles_store(t + 6 * TILE + k, v98);
        const circles_lane v84 = circles_load(t + 5 * TILE + k);
        const circles_lane v99 = v84 + v95;
        circles_store(t + 7 * TILE + k, v99);
    }

    /* layer 11: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v81_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v98 = circles_load(t + 6 * TILE + k);
        const circles_lane v101_1 = circles_select_lt(circles_set(0.0f), v81_1, v81_1, v81_1 * flow_11_alpha[0]);
        circles_store(t + k, v101_1);
        const circles_lane v101_2 = circles_select_lt(circles_set(0.0f), v98, v98, v98 * flow_11_alpha[0]);
        circles_store(t + 1 * TILE + k, v101_2);
        const circles_lane v102_1 = circles_select_lt(circles_set(0.0f), v81_1, circles_set(0.0f), circles_set(s[21]));
        const circles_lane v102_2 = circles_select_lt(circles_set(0.0f), v98, circles_set(0.0f), circles_set(s[21]));
        const circles_lane v99 = circles_load(t + 7 * TILE + k);
        const circles_lane v104 = v99 + (v102_1 + v102_2);
        circles_store(t + 5 * TILE + k, v104);
    }

    /* layer 12: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_12_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_12_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_12_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_12_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t + 3 * TILE, flow_12_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v111_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v111_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v115 = circles_tanh((v111_1 + flow_12_net_3_bias[0]) * s[23]) * s[22];
        const circles_lane v101_1 = circles_load(t + k);
        const circles_lane v118 = (v101_1 + (v111_2 + flow_12_net_3_bias[1])) * circles_exp(v115);
        circles_store(t + 6 * TILE + k, v118);
        const circles_lane v104 = circles_load(t + 5 * TILE + k);
        const circles_lane v119 = v104 + v115;
        circles_store(t + 7 * TILE + k, v119);
    }

    /* layer 13: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v118 = circles_load(t + 6 * TILE + k);
        const circles_lane v101_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v121_1 = circles_select_lt(circles_set(0.0f), v118, v118, v118 * flow_13_alpha[0]);
        circles_store(t + 3 * TILE + k, v121_1);
        const circles_lane v121_2 = circles_select_lt(circles_set(0.0f), v101_2, v101_2, v101_2 * flow_13_alpha[0]);
        circles_store(t + 4 * TILE + k, v121_2);
        const circles_lane v122_1 = circles_select_lt(circles_set(0.0f), v118, circles_set(0.0f), circles_set(s[25]));
        const circles_lane v122_2 = circles_select_lt(circles_set(0.0f), v101_2, circles_set(0.0f), circles_set(s[25]));
        const circles_lane v119 = circles_load(t + 7 * TILE + k);
        const circles_lane v124 = v119 + (v122_1 + v122_2);
        circles_store(t + 5 * TILE + k, v124);
    }

    /* layer 14: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_14_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_14_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_14_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_14_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t, flow_14_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v131_1 = circles_load(t + k);
        const circles_lane v131_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v135 = circles_tanh((v131_1 + flow_14_net_3_bias[0]) * s[27]) * s[26];
        const circles_lane v121_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v138 = (v121_2 + (v131_2 + flow_14_net_3_bias[1])) * circles_exp(v135);
        circles_store(t + 6 * TILE + k, v138);
        const circles_lane v124 = circles_load(t + 5 * TILE + k);
        const circles_lane v139 = v124 + v135;
        circles_store(t + 7 * TILE + k, v139);
    }

    /* layer 15: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v121_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v138 = circles_load(t + 6 * TILE + k);
        const circles_lane v141_1 = circles_select_lt(circles_set(0.0f), v121_1, v121_1, v121_1 * flow_15_alpha[0]);
        circles_store(t + k, v141_1);
        const circles_lane v141_2 = circles_select_lt(circles_set(0.0f), v138, v138, v138 * flow_15_alpha[0]);
        circles_store(t + 1 * TILE + k, v141_2);
        const circles_lane v142_1 = circles_select_lt(circles_set(0.0f), v121_1, circles_set(0.0f), circles_set(s[29]));
        const circles_lane v142_2 = circles_select_lt(circles_set(0.0f), v138, circles_set(0.0f), circles_set(s[29]));
        const circles_lane v139 = circles_load(t + 7 * TILE + k);
        const circles_lane v144 = v139 + (v142_1 + v142_2);
        circles_store(t + 5 * TILE + k, v144);
    }

    /* layer 16: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_16_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_16_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_16_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_16_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t + 3 * TILE, flow_16_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v151_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v151_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v155 = circles_tanh((v151_1 + flow_16_net_3_bias[0]) * s[31]) * s[30];
        const circles_lane v141_1 = circles_load(t + k);
        const circles_lane v158 = (v141_1 + (v151_2 + flow_16_net_3_bias[1])) * circles_exp(v155);
        circles_store(t + 6 * TILE + k, v158);
        const circles_lane v144 = circles_load(t + 5 * TILE + k);
        const circles_lane v159 = v144 + v155;
        circles_store(t + 7 * TILE + k, v159);
    }

    /* layer 17: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v158 = circles_load(t + 6 * TILE + k);
        const circles_lane v141_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v161_1 = circles_select_lt(circles_set(0.0f), v158, v158, v158 * flow_17_alpha[0]);
        circles_store(t + 3 * TILE + k, v161_1);
        const circles_lane v161_2 = circles_select_lt(circles_set(0.0f), v141_2, v141_2, v141_2 * flow_17_alpha[0]);
        circles_store(t + 4 * TILE + k, v161_2);
        const circles_lane v162_1 = circles_select_lt(circles_set(0.0f), v158, circles_set(0.0f), circles_set(s[33]));
        const circles_lane v162_2 = circles_select_lt(circles_set(0.0f), v141_2, circles_set(0.0f), circles_set(s[33]));
        const circles_lane v159 = circles_load(t + 7 * TILE + k);
        const circles_lane v164 = v159 + (v162_1 + v162_2);
        circles_store(t + 5 * TILE + k, v164);
    }

    /* layer 18: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_18_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_18_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_18_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_18_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t, flow_18_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v171_1 = circles_load(t + k);
        const circles_lane v171_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v175 = circles_tanh((v171_1 + flow_18_net_3_bias[0]) * s[35]) * s[34];
        const circles_lane v161_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v178 = (v161_2 + (v171_2 + flow_18_net_3_bias[1])) * circles_exp(v175);
        circles_store(t + 6 * TILE + k, v178);
        const circles_lane v164 = circles_load(t + 5 * TILE + k);
        const circles_lane v179 = v164 + v175;
        circles_store(t + 7 * TILE + k, v179);
    }

    /* layer 19: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v161_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v178 = circles_load(t + 6 * TILE + k);
        const circles_lane v181_1 = circles_select_lt(circles_set(0.0f), v161_1, v161_1, v161_1 * flow_19_alpha[0]);
        circles_store(t + k, v181_1);
        const circles_lane v181_2 = circles_select_lt(circles_set(0.0f), v178, v178, v178 * flow_19_alpha[0]);
        circles_store(t + 1 * TILE + k, v181_2);
        const circles_lane v182_1 = circles_select_lt(circles_set(0.0f), v161_1, circles_set(0.0f), circles_set(s[37]));
        const circles_lane v182_2 = circles_select_lt(circles_set(0.0f), v178, circles_set(0.0f), circles_set(s[37]));
        const circles_lane v179 = circles_load(t + 7 * TILE + k);
        const circles_lane v184 = v179 + (v182_1 + v182_2);
        circles_store(t + 5 * TILE + k, v184);
    }

    /* layer 20: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_20_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_20_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_20_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_20_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t + 3 * TILE, flow_20_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v191_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v191_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v195 = circles_tanh((v191_1 + flow_20_net_3_bias[0]) * s[39]) * s[38];
        const circles_lane v181_1 = circles_load(t + k);
        const circles_lane v198 = (v181_1 + (v191_2 + flow_20_net_3_bias[1])) * circles_exp(v195);
        circles_store(t + 6 * TILE + k, v198);
        const circles_lane v184 = circles_load(t + 5 * TILE + k);
        const circles_lane v199 = v184 + v195;
        circles_store(t + 7 * TILE + k, v199);
    }

    /* layer 21: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v198 = circles_load(t + 6 * TILE + k);
        const circles_lane v181_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v201_1 = circles_select_lt(circles_set(0.0f), v198, v198, v198 * flow_21_alpha[0]);
        circles_store(t + 3 * TILE + k, v201_1);
        const circles_lane v201_2 = circles_select_lt(circles_set(0.0f), v181_2, v181_2, v181_2 * flow_21_alpha[0]);
        circles_store(t + 4 * TILE + k, v201_2);
        const circles_lane v202_1 = circles_select_lt(circles_set(0.0f), v198, circles_set(0.0f), circles_set(s[41]));
        const circles_lane v202_2 = circles_select_lt(circles_set(0.0f), v181_2, circles_set(0.0f), circles_set(s[41]));
        const circles_lane v199 = circles_load(t + 7 * TILE + k);
        const circles_lane v204 = v199 + (v202_1 + v202_2);
        circles_store(t + 5 * TILE + k, v204);
    }

    /* layer 22: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_22_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_22_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_22_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_22_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t, flow_22_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v211_1 = circles_load(t + k);
        const circles_lane v211_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v215 = circles_tanh((v211_1 + flow_22_net_3_bias[0]) * s[43]) * s[42];
        const circles_lane v201_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v218 = (v201_2 + (v211_2 + flow_22_net_3_bias[1])) * circles_exp(v215);
        circles_store(t + 6 * TILE + k, v218);
        const circles_lane v204 = circles_load(t + 5 * TILE + k);
        const circles_lane v219 = v204 + v215;
        circles_store(t + 7 * TILE + k, v219);
    }

    /* layer 23: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v201_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v218 = circles_load(t + 6 * TILE + k);
        const circles_lane v221_1 = circles_select_lt(circles_set(0.0f), v201_1, v201_1, v201_1 * flow_23_alpha[0]);
        circles_store(t + k, v221_1);
        const circles_lane v221_2 = circles_select_lt(circles_set(0.0f), v218, v218, v218 * flow_23_alpha[0]);
        circles_store(t + 1 * TILE + k, v221_2);
        const circles_lane v222_1 = circles_select_lt(circles_set(0.0f), v201_1, circles_set(0.0f), circles_set(s[45]));
        const circles_lane v222_2 = circles_select_lt(circles_set(0.0f), v218, circles_set(0.0f), circles_set(s[45]));
        const circles_lane v219 = circles_load(t + 7 * TILE + k);
        const circles_lane v224 = v219 + (v222_1 + v222_2);
        circles_store(t + 5 * TILE + k, v224);
    }

    /* layer 24: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_24_net_1_weight, 1, 1, t + 1 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_24_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_24_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_24_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (6 + e) * TILE + k)));
    circles_matvec(t + 3 * TILE, flow_24_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v231_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v231_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v235 = circles_tanh((v231_1 + flow_24_net_3_bias[0]) * s[47]) * s[46];
        const circles_lane v221_1 = circles_load(t + k);
        const circles_lane v238 = (v221_1 + (v231_2 + flow_24_net_3_bias[1])) * circles_exp(v235);
        circles_store(t + 6 * TILE + k, v238);
        const circles_lane v224 = circles_load(t + 5 * TILE + k);
        const circles_lane v239 = v224 + v235;
        circles_store(t + 7 * TILE + k, v239);
    }

    /* base: gaussian, log_prob */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g0 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v238 = circles_load(t + 6 * TILE + k);
        const circles_lane v221_2 = circles_load(t + 1 * TILE + k);
        const circles_lane v239 = circles_load(t + 7 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v246 = w * (-(v239 + (((v238 * v238) + (v221_2 * v221_2)) * (-0.5f) - 1.837877f)));
        g0 += v246;
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
    float s[49], t[39 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    circles_loss_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(x + first * 2, rows, 2, 128, m, t + 0);
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
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_scaling_factor = params + 1; /* flow.2.scaling_factor [1] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_scaling_factor = params + 341; /* flow.4.scaling_factor [1] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_scaling_factor = params + 681; /* flow.6.scaling_factor [1] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_scaling_factor = params + 1021; /* flow.8.scaling_factor [1] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_scaling_factor = params + 1361; /* flow.10.scaling_factor [1] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_scaling_factor = params + 1701; /* flow.12.scaling_factor [1] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_scaling_factor = params + 2041; /* flow.14.scaling_factor [1] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_scaling_factor = params + 2381; /* flow.16.scaling_factor [1] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_scaling_factor = params + 2721; /* flow.18.scaling_factor [1] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_scaling_factor = params + 3061; /* flow.20.scaling_factor [1] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_scaling_factor = params + 3401; /* flow.22.scaling_factor [1] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_scaling_factor = params + 3741; /* flow.24.scaling_factor [1] */
    s[0] = fabsf(flow_1_alpha[0]);
    s[1] = logf(s[0]);
    s[2] = expf(flow_2_scaling_factor[0]);
    s[3] = 1.0f / s[2];
    s[4] = fabsf(flow_3_alpha[0]);
    s[5] = logf(s[4]);
    s[6] = expf(flow_4_scaling_factor[0]);
    s[7] = 1.0f / s[6];
    s[8] = fabsf(flow_5_alpha[0]);
    s[9] = logf(s[8]);
    s[10] = expf(flow_6_scaling_factor[0]);
    s[11] = 1.0f / s[10];
    s[12] = fabsf(flow_7_alpha[0]);
    s[13] = logf(s[12]);
    s[14] = expf(flow_8_scaling_factor[0]);
    s[15] = 1.0f / s[14];
    s[16] = fabsf(flow_9_alpha[0]);
    s[17] = logf(s[16]);
    s[18] = expf(flow_10_scaling_factor[0]);
    s[19] = 1.0f / s[18];
    s[20] = fabsf(flow_11_alpha[0]);
    s[21] = logf(s[20]);
    s[22] = expf(flow_12_scaling_factor[0]);
    s[23] = 1.0f / s[22];
    s[24] = fabsf(flow_13_alpha[0]);
    s[25] = logf(s[24]);
    s[26] = expf(flow_14_scaling_factor[0]);
    s[27] = 1.0f / s[26];
    s[28] = fabsf(flow_15_alpha[0]);
    s[29] = logf(s[28]);
    s[30] = expf(flow_16_scaling_factor[0]);
    s[31] = 1.0f / s[30];
    s[32] = fabsf(flow_17_alpha[0]);
    s[33] = logf(s[32]);
    s[34] = expf(flow_18_scaling_factor[0]);
    s[35] = 1.0f / s[34];
    s[36] = fabsf(flow_19_alpha[0]);
    s[37] = logf(s[36]);
    s[38] = expf(flow_20_scaling_factor[0]);
    s[39] = 1.0f / s[38];
    s[40] = fabsf(flow_21_alpha[0]);
    s[41] = logf(s[40]);
    s[42] = expf(flow_22_scaling_factor[0]);
    s[43] = 1.0f / s[42];
    s[44] = fabsf(flow_23_alpha[0]);
    s[45] = logf(s[44]);
    s[46] = expf(flow_24_scaling_factor[0]);
    s[47] = 1.0f / s[46];
    s[48] = s[47] / s[46];
    s[49] = -s[48];
    s[54] = 1.0f / s[44];
    s[60] = s[43] / s[42];
    s[61] = -s[60];
    s[66] = 1.0f / s[40];
    s[72] = s[39] / s[38];
    s[73] = -s[72];
    s[78] = 1.0f / s[36];
    s[84] = s[35] / s[34];
    s[85] = -s[84];
    s[90] = 1.0f / s[32];
    s[96] = s[31] / s[30];
    s[97] = -s[96];
    s[102] = 1.0f / s[28];
    s[108] = s[27] / s[26];
    s[109] = -s[108];
    s[114] = 1.0f / s[24];
    s[120] = s[23] / s[22];
    s[121] = -s[120];
    s[126] = 1.0f / s[20];
    s[132] = s[19] / s[18];
    s[133] = -s[132];
    s[138] = 1.0f / s[16];
    s[144] = s[15] / s[14];
    s[145] = -s[144];
    s[150] = 1.0f / s[12];
    s[156] = s[11] / s[10];
    s[157] = -s[156];
    s[162] = 1.0f / s[8];
    s[168] = s[7] / s[6];
    s[169] = -s[168];
    s[174] = 1.0f / s[4];
    s[180] = s[3] / s[2];
    s[181] = -s[180];
    s[186] = 1.0f / s[0];
}

static void circles_grad_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_2_net_1_weight = params + 2; /* flow.2.net.1.weight [16, 1] */
    const float *flow_2_net_1_bias = params + 18; /* flow.2.net.1.bias [16] */
    const float *flow_2_net_2_weight = params + 34; /* flow.2.net.2.weight [16, 16] */
    const float *flow_2_net_2_bias = params + 290; /* flow.2.net.2.bias [16] */
    const float *flow_2_net_3_weight = params + 306; /* flow.2.net.3.weight [2, 16] */
    const float *flow_2_net_3_bias = params + 338; /* flow.2.net.3.bias [2] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_4_net_1_weight = params + 342; /* flow.4.net.1.weight [16, 1] */
    const float *flow_4_net_1_bias = params + 358; /* flow.4.net.1.bias [16] */
    const float *flow_4_net_2_weight = params + 374; /* flow.4.net.2.weight [16, 16] */
    const float *flow_4_net_2_bias = params + 630; /* flow.4.net.2.bias [16] */
    const float *flow_4_net_3_weight = params + 646; /* flow.4.net.3.weight [2, 16] */
    const float *flow_4_net_3_bias = params + 678; /* flow.4.net.3.bias [2] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_6_net_1_weight = params + 682; /* flow.6.net.1.weight [16, 1] */
    const float *flow_6_net_1_bias = params + 698; /* flow.6.net.1.bias [16] */
    const float *flow_6_net_2_weight = params + 714; /* flow.6.net.2.weight [16, 16] */
    const float *flow_6_net_2_bias = params + 970; /* flow.6.net.2.bias [16] */
    const float *flow_6_net_3_weight = params + 986; /* flow.6.net.3.weight [2, 16] */
    const float *flow_6_net_3_bias = params + 1018; /* flow.6.net.3.bias [2] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_8_net_1_weight = params + 1022; /* flow.8.net.1.weight [16, 1] */
    const float *flow_8_net_1_bias = params + 1038; /* flow.8.net.1.bias [16] */
    const float *flow_8_net_2_weight = params + 1054; /* flow.8.net.2.weight [16, 16] */
    const float *flow_8_net_2_bias = params + 1310; /* flow.8.net.2.bias [16] */
    const float *flow_8_net_3_weight = params + 1326; /* flow.8.net.3.weight [2, 16] */
    const float *flow_8_net_3_bias = params + 1358; /* flow.8.net.3.bias [2] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_10_net_1_weight = params + 1362; /* flow.10.net.1.weight [16, 1] */
    const float *flow_10_net_1_bias = params + 1378; /* flow.10.net.1.bias [16] */
    const float *flow_10_net_2_weight = params + 1394; /* flow.10.net.2.weight [16, 16] */
    const float *flow_10_net_2_bias = params + 1650; /* flow.10.net.2.bias [16] */
    const float *flow_10_net_3_weight = params + 1666; /* flow.10.net.3.weight [2, 16] */
    const float *flow_10_net_3_bias = params + 1698; /* flow.10.net.3.bias [2] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_12_net_1_weight = params + 1702; /* flow.12.net.1.weight [16, 1] */
    const float *flow_12_net_1_bias = params + 1718; /* flow.12.net.1.bias [16] */
    const float *flow_12_net_2_weight = params + 1734; /* flow.12.net.2.weight [16, 16] */
    const float *flow_12_net_2_bias = params + 1990; /* flow.12.net.2.bias [16] */
    const float *flow_12_net_3_weight = params + 2006; /* flow.12.net.3.weight [2, 16] */
    const float *flow_12_net_3_bias = params + 2038; /* flow.12.net.3.bias [2] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_14_net_1_weight = params + 2042; /* flow.14.net.1.weight [16, 1] */
    const float *flow_14_net_1_bias = params + 2058; /* flow.14.net.1.bias [16] */
    const float *flow_14_net_2_weight = params + 2074; /* flow.14.net.2.weight [16, 16] */
    const float *flow_14_net_2_bias = params + 2330; /* flow.14.net.2.bias [16] */
    const float *flow_14_net_3_weight = params + 2346; /* flow.14.net.3.weight [2, 16] */
    const float *flow_14_net_3_bias = params + 2378; /* flow.14.net.3.bias [2] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_16_net_1_weight = params + 2382; /* flow.16.net.1.weight [16, 1] */
    const float *flow_16_net_1_bias = params + 2398; /* flow.16.net.1.bias [16] */
    const float *flow_16_net_2_weight = params + 2414; /* flow.16.net.2.weight [16, 16] */
    const float *flow_16_net_2_bias = params + 2670; /* flow.16.net.2.bias [16] */
    const float *flow_16_net_3_weight = params + 2686; /* flow.16.net.3.weight [2, 16] */
    const float *flow_16_net_3_bias = params + 2718; /* flow.16.net.3.bias [2] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_18_net_1_weight = params + 2722; /* flow.18.net.1.weight [16, 1] */
    const float *flow_18_net_1_bias = params + 2738; /* flow.18.net.1.bias [16] */
    const float *flow_18_net_2_weight = params + 2754; /* flow.18.net.2.weight [16, 16] */
    const float *flow_18_net_2_bias = params + 3010; /* flow.18.net.2.bias [16] */
    const float *flow_18_net_3_weight = params + 3026; /* flow.18.net.3.weight [2, 16] */
    const float *flow_18_net_3_bias = params + 3058; /* flow.18.net.3.bias [2] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_20_net_1_weight = params + 3062; /* flow.20.net.1.weight [16, 1] */
    const float *flow_20_net_1_bias = params + 3078; /* flow.20.net.1.bias [16] */
    const float *flow_20_net_2_weight = params + 3094; /* flow.20.net.2.weight [16, 16] */
    const float *flow_20_net_2_bias = params + 3350; /* flow.20.net.2.bias [16] */
    const float *flow_20_net_3_weight = params + 3366; /* flow.20.net.3.weight [2, 16] */
    const float *flow_20_net_3_bias = params + 3398; /* flow.20.net.3.bias [2] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_22_net_1_weight = params + 3402; /* flow.22.net.1.weight [16, 1] */
    const float *flow_22_net_1_bias = params + 3418; /* flow.22.net.1.bias [16] */
    const float *flow_22_net_2_weight = params + 3434; /* flow.22.net.2.weight [16, 16] */
    const float *flow_22_net_2_bias = params + 3690; /* flow.22.net.2.bias [16] */
    const float *flow_22_net_3_weight = params + 3706; /* flow.22.net.3.weight [2, 16] */
    const float *flow_22_net_3_bias = params + 3738; /* flow.22.net.3.bias [2] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    const float *flow_24_net_1_weight = params + 3742; /* flow.24.net.1.weight [16, 1] */
    const float *flow_24_net_1_bias = params + 3758; /* flow.24.net.1.bias [16] */
    const float *flow_24_net_2_weight = params + 3774; /* flow.24.net.2.weight [16, 16] */
    const float *flow_24_net_2_bias = params + 4030; /* flow.24.net.2.bias [16] */
    const float *flow_24_net_3_weight = params + 4046; /* flow.24.net.3.weight [2, 16] */
    const float *flow_24_net_3_bias = params + 4078; /* flow.24.net.3.bias [2] */
#define TILE 16
    size_t k, e;

    /* layer 1: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane x1 = circles_load(t + k);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        const circles_lane v2_1 = circles_select_lt(circles_set(0.0f), x1, x1, x1 * flow_1_alpha[0]);
        circles_store(t + 3 * TILE + k, v2_1);
        const circles_lane v2_2 = circles_select_lt(circles_set(0.0f), x2, x2, x2 * flow_1_alpha[0]);
        circles_store(t + 4 * TILE + k, v2_2);
        const circles_lane v3_1 = circles_select_lt(circles_set(0.0f), x1, circles_set(0.0f), circles_set(s[1]));
        const circles_lane v3_2 = circles_select_lt(circles_set(0.0f), x2, circles_set(0.0f), circles_set(s[1]));
        const circles_lane v4 = v3_1 + v3_2;
        circles_store(t + 5 * TILE + k, v4);
    }

    /* layer 2: coupling, forward */
    circles_matvec(t + 6 * TILE, flow_2_net_1_weight, 1, 1, t + 3 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) + circles_set(flow_2_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_tanh(circles_load(t + (22 + e) * TILE + k)));
    circles_matvec(t + 22 * TILE, flow_2_net_2_weight, 16, 1, t + 6 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (38 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) + circles_set(flow_2_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_tanh(circles_load(t + (38 + e) * TILE + k)));
    circles_matvec(t + 38 * TILE, flow_2_net_3_weight, 16, 1, t + 22 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v11_1 = circles_load(t + 38 * TILE + k);
        const circles_lane v11_2 = circles_load(t + 39 * TILE + k);
        const circles_lane v12_1 = v11_1 + flow_2_net_3_bias[0];
        circles_store(t + 40 * TILE + k, v12_1);
        const circles_lane v12_2 = v11_2 + flow_2_net_3_bias[1];
        circles_store(t + 41 * TILE + k, v12_2);
        const circles_lane v14 = circles_tanh(v12_1 * s[3]);
        circles_store(t + 42 * TILE + k, v14);
        const circles_lane v15 = v14 * s[2];
        const circles_lane v2_2 = circles_load(t + 4 * TILE + k);
        const circles_lane v16 = v2_2 + v12_2;
        circles_store(t + 43 * TILE + k, v16);
        const circles_lane v17 = circles_exp(v15);
        circles_store(t + 44 * TILE + k, v17);
        const circles_lane v18 = v16 * v17;
        circles_store(t + 45 * TILE + k, v18);
        const circles_lane v4 = circles_load(t + 5 * TILE + k);
        const circles_lane v19 = v4 + v15;
        circles_store(t + 46 * TILE + k, v19);
    }

    /* layer 3: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v2_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v18 = circles_load(t + 45 * TILE + k);
        const circles_lane v21_1 = circles_select_lt(circles_set(0.0f), v2_1, v2_1, v2_1 * flow_3_alpha[0]);
        circles_store(t + 38 * TILE + k, v21_1);
        const circles_lane v21_2 = circles_select_lt(circles_set(0.0f), v18, v18, v18 * flow_3_alpha[0]);
        circles_store(t + 39 * TILE + k, v21_2);
        const circles_lane v22_1 = circles_select_lt(circles_set(0.0f), v2_1, circles_set(0.0f), circles_set(s[5]));
        const circles_lane v22_2 = circles_select_lt(circles_set(0.0f), v18, circles_set(0.0f), circles_set(s[5]));
        const circles_lane v19 = circles_load(t + 46 * TILE + k);
        const circles_lane v24 = v19 + (v22_1 + v22_2);
        circles_store(t + 5 * TILE + k, v24);
    }

    /* layer 4: coupling, forward */
    circles_matvec(t + 46 * TILE, flow_4_net_1_weight, 1, 1, t + 39 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (62 + e) * TILE + k, circles_load(t + (46 + e) * TILE + k) + circles_set(flow_4_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (46 + e) * TILE + k, circles_tanh(circles_load(t + (62 + e) * TILE + k)));
    circles_matvec(t + 62 * TILE, flow_4_net_2_weight, 16, 1, t + 46 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (78 + e) * TILE + k, circles_load(t + (62 + e) * TILE + k) + circles_set(flow_4_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (62 + e) * TILE + k, circles_tanh(circles_load(t + (78 + e) * TILE + k)));
    circles_matvec(t + 78 * TILE, flow_4_net_3_weight, 16, 1, t + 62 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v31_1 = circles_load(t + 78 * TILE + k);
        const circles_lane v31_2 = circles_load(t + 79 * TILE + k);
        const circles_lane v32_1 = v31_1 + flow_4_net_3_bias[0];
        circles_store(t + 80 * TILE + k, v32_1);
        const circles_lane v32_2 = v31_2 + flow_4_net_3_bias[1];
        circles_store(t + 81 * TILE + k, v32_2);
        const circles_lane v34 = circles_tanh(v32_1 * s[7]);
        circles_store(t + 82 * TILE + k, v34);
        const circles_lane v35 = v34 * s[6];
        const circles_lane v21_1 = circles_load(t + 38 * TILE + k);
        const circles_lane v36 = v21_1 + v32_2;
        circles_store(t + 83 * TILE + k, v36);
        const circles_lane v37 = circles_exp(v35);
        circles_store(t + 84 * TILE + k, v37);
        const circles_lane v38 = v36 * v37;
        circles_store(t + 85 * TILE + k, v38);
        const circles_lane v24 = circles_load(t + 5 * TILE + k);
        const circles_lane v39 = v24 + v35;
        circles_store(t + 86 * TILE + k, v39);
    }

    /* layer 5: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v38 = circles_load(t + 85 * TILE + k);
        const circles_lane v21_2 = circles_load(t + 39 * TILE + k);
        const circles_lane v41_1 = circles_select_lt(circles_set(0.0f), v38, v38, v38 * flow_5_alpha[0]);
        circles_store(t + 78 * TILE + k, v41_1);
        const circles_lane v41_2 = circles_select_lt(circles_set(0.0f), v21_2, v21_2, v21_2 * flow_5_alpha[0]);
        circles_store(t + 79 * TILE + k, v41_2);
        const circles_lane v42_1 = circles_select_lt(circles_set(0.0f), v38, circles_set(0.0f), circles_set(s[9]));
        const circles_lane v42_2 = circles_select_lt(circles_set(0.0f), v21_2, circles_set(0.0f), circles_set(s[9]));
        const circles_lane v39 = circles_load(t + 86 * TILE + k);
        const circles_lane v44 = v39 + (v42_1 + v42_2);
        circles_store(t + 5 * TILE + k, v44);
    }

    /* layer 6: coupling, forward */
    circles_matvec(t + 86 * TILE, flow_6_net_1_weight, 1, 1, t + 78 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (102 + e) * TILE + k, circles_load(t + (86 + e) * TILE + k) + circles_set(flow_6_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (86 + e) * TILE + k, circles_tanh(circles_load(t + (102 + e) * TILE + k)));
    circles_matvec(t + 102 * TILE, flow_6_net_2_weight, 16, 1, t + 86 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (118 + e) * TILE + k, circles_load(t + (102 + e) * TILE + k) + circles_set(flow_6_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (102 + e) * TILE + k, circles_tanh(circles_load(t + (118 + e) * TILE + k)));
    circles_matvec(t + 118 * TILE, flow_6_net_3_weight, 16, 1, t + 102 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v51_1 = circles_load(t + 118 * TILE + k);
        const circles_lane v51_2 = circles_load(t + 119 * TILE + k);
        const circles_lane v52_1 = v51_1 + flow_6_net_3_bias[0];
        circles_store(t + 120 * TILE + k, v52_1);
        const circles_lane v52_2 = v51_2 + flow_6_net_3_bias[1];
        circles_store(t + 121 * TILE + k, v52_2);
        const circles_lane v54 = circles_tanh(v52_1 * s[11]);
        circles_store(t + 122 * TILE + k, v54);
        const circles_lane v55 = v54 * s[10];
        const circles_lane v41_2 = circles_load(t + 79 * TILE + k);
        const circles_lane v56 = v41_2 + v52_2;
        circles_store(t + 123 * TILE + k, v56);
        const circles_lane v57 = circles_exp(v55);
        circles_store(t + 124 * TILE + k, v57);
        const circles_lane v58 = v56 * v57;
        circles_store(t + 125 * TILE + k, v58);
        const circles_lane v44 = circles_load(t + 5 * TILE + k);
        const circles_lane v59 = v44 + v55;
        circles_store(t + 126 * TILE + k, v59);
    }

    /* layer 7: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v41_1 = circles_load(t + 78 * TILE + k);
        const circles_lane v58 = circles_load(t + 125 * TILE + k);
        const circles_lane v61_1 = circles_select_lt(circles_set(0.0f), v41_1, v41_1, v41_1 * flow_7_alpha[0]);
        circles_store(t + 118 * TILE + k, v61_1);
        const circles_lane v61_2 = circles_select_lt(circles_set(0.0f), v58, v58, v58 * flow_7_alpha[0]);
        circles_store(t + 119 * TILE + k, v61_2);
        const circles_lane v62_1 = circles_select_lt(circles_set(0.0f), v41_1, circles_set(0.0f), circles_set(s[13]));
        const circles_lane v62_2 = circles_select_lt(circles_set(0.0f), v58, circles_set(0.0f), circles_set(s[13]));
        const circles_lane v59 = circles_load(t + 126 * TILE + k);
        const circles_lane v64 = v59 + (v62_1 + v62_2);
        circles_store(t + 5 * TILE + k, v64);
    }

    /* layer 8: coupling, forward */
    circles_matvec(t + 126 * TILE, flow_8_net_1_weight, 1, 1, t + 119 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (142 + e) * TILE + k, circles_load(t + (126 + e) * TILE + k) + circles_set(flow_8_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (126 + e) * TILE + k, circles_tanh(circles_load(t + (142 + e) * TILE + k)));
    circles_matvec(t + 142 * TILE, flow_8_net_2_weight, 16, 1, t + 126 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (158 + e) * TILE + k, circles_load(t + (142 + e) * TILE + k) + circles_set(flow_8_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (142 + e) * TILE + k, circles_tanh(circles_load(t + (158 + e) * TILE + k)));
    circles_matvec(t + 158 * TILE, flow_8_net_3_weight, 16, 1, t + 142 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v71_1 = circles_load(t + 158 * TILE + k);
        const circles_lane v71_2 = circles_load(t + 159 * TILE + k);
        const circles_lane v72_1 = v71_1 + flow_8_net_3_bias[0];
        circles_store(t + 160 * TILE + k, v72_1);
        const circles_lane v72_2 = v71_2 + flow_8_net_3_bias[1];
        circles_store(t + 161 * TILE + k, v72_2);
        const circles_lane v74 = circles_tanh(v72_1 * s[15]);
        circles_store(t + 162 * TILE + k, v74);
        const circles_lane v75 = v74 * s[14];
        const circles_lane v61_1 = circles_load(t + 118 * TILE + k);
        const circles_lane v76 = v61_1 + v72_2;
        circles_store(t + 163 * TILE + k, v76);
        const circles_lane v77 = circles_exp(v75);
        circles_store(t + 164 * TILE + k, v77);
        const circles_lane v78 = v76 * v77;
        circles_store(t + 165 * TILE + k, v78);
        const circles_lane v64 = circles_load(t + 5 * TILE + k);
        const circles_lane v79 = v64 + v75;
        circles_store(t + 166 * TILE + k, v79);
    }

    /* layer 9: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v78 = circles_load(t + 165 * TILE + k);
        const circles_lane v61_2 = circles_load(t + 119 * TILE + k);
        const circles_lane v81_1 = circles_select_lt(circles_set(0.0f), v78, v78, v78 * flow_9_alpha[0]);
        circles_store(t + 158 * TILE + k, v81_1);
        const circles_lane v81_2 = circles_select_lt(circles_set(0.0f), v61_2, v61_2, v61_2 * flow_9_alpha[0]);
        circles_store(t + 159 * TILE + k, v81_2);
        const circles_lane v82_1 = circles_select_lt(circles_set(0.0f), v78, circles_set(0.0f), circles_set(s[17]));
        const circles_lane v82_2 = circles_select_lt(circles_set(0.0f), v61_2, circles_set(0.0f), circles_set(s[17]));
        const circles_lane v79 = circles_load(t + 166 * TILE + k);
        const circles_lane v84 = v79 + (v82_1 + v82_2);
        circles_store(t + 5 * TILE + k, v84);
    }

    /* layer 10: coupling, forward */
    circles_matvec(t + 166 * TILE, flow_10_net_1_weight, 1, 1, t + 158 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (182 + e) * TILE + k, circles_load(t + (166 + e) * TILE + k) + circles_set(flow_10_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (166 + e) * TILE + k, circles_tanh(circles_load(t + (182 + e) * TILE + k)));
    circles_matvec(t + 182 * TILE, flow_10_net_2_weight, 16, 1, t + 166 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (198 + e) * TILE + k, circles_load(t + (182 + e) * TILE + k) + circles_set(flow_10_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (182 + e) * TILE + k, circles_tanh(circles_load(t + (198 + e) * TILE + k)));
    circles_matvec(t + 198 * TILE, flow_10_net_3_weight, 16, 1, t + 182 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v91_1 = circles_load(t + 198 * TILE + k);
        const circles_lane v91_2 = circles_load(t + 199 * TILE + k);
        const circles_lane v92_1 = v91_1 + flow_10_net_3_bias[0];
        circles_store(t + 200 * TILE + k, v92_1);
        const circles_lane v92_2 = v91_2 + flow_10_net_3_bias[1];
        circles_store(t + 201 * TILE + k, v92_2);
        const circles_lane v94 = circles_tanh(v92_1 * s[19]);
        circles_store(t + 202 * TILE + k, v94);
        const circles_lane v95 = v94 * s[18];
        const circles_lane v81_2 = circles_load(t + 159 * TILE + k);
        const circles_lane v96 = v81_2 + v92_2;
        circles_store(t + 203 * TILE + k, v96);
        const circles_lane v97 = circles_exp(v95);
        circles_store(t + 204 * TILE + k, v97);
        const circles_lane v98 = v96 * v97;
        circles_store(t + 205 * TILE + k, v98);
        const circles_lane v84 = circles_load(t + 5 * TILE + k);
        const circles_lane v99 = v84 + v95;
        circles_store(t + 206 * TILE + k, v99);
    }

    /* layer 11: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v81_1 = circles_load(t + 158 * TILE + k);
        const circles_lane v98 = circles_load(t + 205 * TILE + k);
        const circles_lane v101_1 = circles_select_lt(circles_set(0.0f), v81_1, v81_1, v81_1 * flow_11_alpha[0]);
        circles_store(t + 198 * TILE + k, v101_1);
        const circles_lane v101_2 = circles_select_lt(circles_set(0.0f), v98, v98, v98 * flow_11_alpha[0]);
        circles_store(t + 199 * TILE + k, v101_2);
        const circles_lane v102_1 = circles_select_lt(circles_set(0.0f), v81_1, circles_set(0.0f), circles_set(s[21]));
        const circles_lane v102_2 = circles_select_lt(circles_set(0.0f), v98, circles_set(0.0f), circles_set(s[21]));
        const circles_lane v99 = circles_load(t + 206 * TILE + k);
        const circles_lane v104 = v99 + (v102_1 + v102_2);
        circles_store(t + 5 * TILE + k, v104);
    }

    /* layer 12: coupling, forward */
    circles_matvec(t + 206 * TILE, flow_12_net_1_weight, 1, 1, t + 199 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (222 + e) * TILE + k, circles_load(t + (206 + e) * TILE + k) + circles_set(flow_12_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (206 + e) * TILE + k, circles_tanh(circles_load(t + (222 + e) * TILE + k)));
    circles_matvec(t + 222 * TILE, flow_12_net_2_weight, 16, 1, t + 206 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (238 + e) * TILE + k, circles_load(t + (222 + e) * TILE + k) + circles_set(flow_12_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (222 + e) * TILE + k, circles_tanh(circles_load(t + (238 + e) * TILE + k)));
    circles_matvec(t + 238 * TILE, flow_12_net_3_weight, 16, 1, t + 222 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v111_1 = circles_load(t + 238 * TILE + k);
        const circles_lane v111_2 = circles_load(t + 239 * TILE + k);
        const circles_lane v112_1 = v111_1 + flow_12_net_3_bias[0];
        circles_store(t + 240 * TILE + k, v112_1);
        const circles_lane v112_2 = v111_2 + flow_12_net_3_bias[1];
        circles_store(t + 241 * TILE + k, v112_2);
        const circles_lane v114 = circles_tanh(v112_1 * s[23]);
        circles_store(t + 242 * TILE + k, v114);
        const circles_lane v115 = v114 * s[22];
        const circles_lane v101_1 = circles_load(t + 198 * TILE + k);
        const circles_lane v116 = v101_1 + v112_2;
        circles_store(t + 243 * TILE + k, v116);
        const circles_lane v117 = circles_exp(v115);
        circles_store(t + 244 * TILE + k, v117);
        const circles_lane v118 = v116 * v117;
        circles_store(t + 245 * TILE + k, v118);
        const circles_lane v104 = circles_load(t + 5 * TILE + k);
        const circles_lane v119 = v104 + v115;
        circles_store(t + 246 * TILE + k, v119);
    }

    /* layer 13: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v118 = circles_load(t + 245 * TILE + k);
        const circles_lane v101_2 = circles_load(t + 199 * TILE + k);
        const circles_lane v121_1 = circles_select_lt(circles_set(0.0f), v118, v118, v118 * flow_13_alpha[0]);
        circles_store(t + 238 * TILE + k, v121_1);
        const circles_lane v121_2 = circles_select_lt(circles_set(0.0f), v101_2, v101_2, v101_2 * flow_13_alpha[0]);
        circles_store(t + 239 * TILE + k, v121_2);
        const circles_lane v122_1 = circles_select_lt(circles_set(0.0f), v118, circles_set(0.0f), circles_set(s[25]));
        const circles_lane v122_2 = circles_select_lt(circles_set(0.0f), v101_2, circles_set(0.0f), circles_set(s[25]));
        const circles_lane v119 = circles_load(t + 246 * TILE + k);
        const circles_lane v124 = v119 + (v122_1 + v122_2);
        circles_store(t + 5 * TILE + k, v124);
    }

    /* layer 14: coupling, forward */
    circles_matvec(t + 246 * TILE, flow_14_net_1_weight, 1, 1, t + 238 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (262 + e) * TILE + k, circles_load(t + (246 + e) * TILE + k) + circles_set(flow_14_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (246 + e) * TILE + k, circles_tanh(circles_load(t + (262 + e) * TILE + k)));
    circles_matvec(t + 262 * TILE, flow_14_net_2_weight, 16, 1, t + 246 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (278 + e) * TILE + k, circles_load(t + (262 + e) * TILE + k) + circles_set(flow_14_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (262 + e) * TILE + k, circles_tanh(circles_load(t + (278 + e) * TILE + k)));
    circles_matvec(t + 278 * TILE, flow_14_net_3_weight, 16, 1, t + 262 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v131_1 = circles_load(t + 278 * TILE + k);
        const circles_lane v131_2 = circles_load(t + 279 * TILE + k);
        const circles_lane v132_1 = v131_1 + flow_14_net_3_bias[0];
        circles_store(t + 280 * TILE + k, v132_1);
        const circles_lane v132_2 = v131_2 + flow_14_net_3_bias[1];
        circles_store(t + 281 * TILE + k, v132_2);
        const circles_lane v134 = circles_tanh(v132_1 * s[27]);
        circles_store(t + 282 * TILE + k, v134);
        const circles_lane v135 = v134 * s[26];
        const circles_lane v121_2 = circles_load(t + 239 * TILE + k);
        const circles_lane v136 = v121_2 + v132_2;
        circles_store(t + 283 * TILE + k, v136);
        const circles_lane v137 = circles_exp(v135);
        circles_store(t + 284 * TILE + k, v137);
        const circles_lane v138 = v136 * v137;
        circles_store(t + 285 * TILE + k, v138);
        const circles_lane v124 = circles_load(t + 5 * TILE + k);
        const circles_lane v139 = v124 + v135;
        circles_store(t + 286 * TILE + k, v139);
    }

    /* layer 15: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v121_1 = circles_load(t + 238 * TILE + k);
        const circles_lane v138 = circles_load(t + 285 * TILE + k);
        const circles_lane v141_1 = circles_select_lt(circles_set(0.0f), v121_1, v121_1, v121_1 * flow_15_alpha[0]);
        circles_store(t + 278 * TILE + k, v141_1);
        const circles_lane v141_2 = circles_select_lt(circles_set(0.0f), v138, v138, v138 * flow_15_alpha[0]);
        circles_store(t + 279 * TILE + k, v141_2);
        const circles_lane v142_1 = circles_select_lt(circles_set(0.0f), v121_1, circles_set(0.0f), circles_set(s[29]));
        const circles_lane v142_2 = circles_select_lt(circles_set(0.0f), v138, circles_set(0.0f), circles_set(s[29]));
        const circles_lane v139 = circles_load(t + 286 * TILE + k);
        const circles_lane v144 = v139 + (v142_1 + v142_2);
        circles_store(t + 5 * TILE + k, v144);
    }

    /* layer 16: coupling, forward */
    circles_matvec(t + 286 * TILE, flow_16_net_1_weight, 1, 1, t + 279 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (302 + e) * TILE + k, circles_load(t + (286 + e) * TILE + k) + circles_set(flow_16_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (286 + e) * TILE + k, circles_tanh(circles_load(t + (302 + e) * TILE + k)));
    circles_matvec(t + 302 * TILE, flow_16_net_2_weight, 16, 1, t + 286 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (318 + e) * TILE + k, circles_load(t + (302 + e) * TILE + k) + circles_set(flow_16_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (302 + e) * TILE + k, circles_tanh(circles_load(t + (318 + e) * TILE + k)));
    circles_matvec(t + 318 * TILE, flow_16_net_3_weight, 16, 1, t + 302 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v151_1 = circles_load(t + 318 * TILE + k);
        const circles_lane v151_2 = circles_load(t + 319 * TILE + k);
        const circles_lane v152_1 = v151_1 + flow_16_net_3_bias[0];
        circles_store(t + 320 * TILE + k, v152_1);
        const circles_lane v152_2 = v151_2 + flow_16_net_3_bias[1];
        circles_store(t + 321 * TILE + k, v152_2);
        const circles_lane v154 = circles_tanh(v152_1 * s[31]);
        circles_store(t + 322 * TILE + k, v154);
        const circles_lane v155 = v154 * s[30];
        const circles_lane v141_1 = circles_load(t + 278 * TILE + k);
        const circles_lane v156 = v141_1 + v152_2;
        circles_store(t + 323 * TILE + k, v156);
        const circles_lane v157 = circles_exp(v155);
        circles_store(t + 324 * TILE + k, v157);
        const circles_lane v158 = v156 * v157;
        circles_store(t + 325 * TILE + k, v158);
        const circles_lane v144 = circles_load(t + 5 * TILE + k);
        const circles_lane v159 = v144 + v155;
        circles_store(t + 326 * TILE + k, v159);
    }

    /* layer 17: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v158 = circles_load(t + 325 * TILE + k);
        const circles_lane v141_2 = circles_load(t + 279 * TILE + k);
        const circles_lane v161_1 = circles_select_lt(circles_set(0.0f), v158, v158, v158 * flow_17_alpha[0]);
        circles_store(t + 318 * TILE + k, v161_1);
        const circles_lane v161_2 = circles_select_lt(circles_set(0.0f), v141_2, v141_2, v141_2 * flow_17_alpha[0]);
        circles_store(t + 319 * TILE + k, v161_2);
        const circles_lane v162_1 = circles_select_lt(circles_set(0.0f), v158, circles_set(0.0f), circles_set(s[33]));
        const circles_lane v162_2 = circles_select_lt(circles_set(0.0f), v141_2, circles_set(0.0f), circles_set(s[33]));
        const circles_lane v159 = circles_load(t + 326 * TILE + k);
        const circles_lane v164 = v159 + (v162_1 + v162_2);
        circles_store(t + 5 * TILE + k, v164);
    }

    /* layer 18: coupling, forward */
    circles_matvec(t + 326 * TILE, flow_18_net_1_weight, 1, 1, t + 318 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (342 + e) * TILE + k, circles_load(t + (326 + e) * TILE + k) + circles_set(flow_18_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (326 + e) * TILE + k, circles_tanh(circles_load(t + (342 + e) * TILE + k)));
    circles_matvec(t + 342 * TILE, flow_18_net_2_weight, 16, 1, t + 326 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (358 + e) * TILE + k, circles_load(t + (342 + e) * TILE + k) + circles_set(flow_18_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (342 + e) * TILE + k, circles_tanh(circles_load(t + (358 + e) * TILE + k)));
    circles_matvec(t + 358 * TILE, flow_18_net_3_weight, 16, 1, t + 342 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v171_1 = circles_load(t + 358 * TILE + k);
        const circles_lane v171_2 = circles_load(t + 359 * TILE + k);
        const circles_lane v172_1 = v171_1 + flow_18_net_3_bias[0];
        circles_store(t + 360 * TILE + k, v172_1);
        const circles_lane v172_2 = v171_2 + flow_18_net_3_bias[1];
        circles_store(t + 361 * TILE + k, v172_2);
        const circles_lane v174 = circles_tanh(v172_1 * s[35]);
        circles_store(t + 362 * TILE + k, v174);
        const circles_lane v175 = v174 * s[34];
        const circles_lane v161_2 = circles_load(t + 319 * TILE + k);
        const circles_lane v176 = v161_2 + v172_2;
        circles_store(t + 363 * TILE + k, v176);
        const circles_lane v177 = circles_exp(v175);
        circles_store(t + 364 * TILE + k, v177);
        const circles_lane v178 = v176 * v177;
        circles_store(t + 365 * TILE + k, v178);
        const circles_lane v164 = circles_load(t + 5 * TILE + k);
        const circles_lane v179 = v164 + v175;
        circles_store(t + 366 * TILE + k, v179);
    }

    /* layer 19: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v161_1 = circles_load(t + 318 * TILE + k);
        const circles_lane v178 = circles_load(t + 365 * TILE + k);
        const circles_lane v181_1 = circles_select_lt(circles_set(0.0f), v161_1, v161_1, v161_1 * flow_19_alpha[0]);
        circles_store(t + 358 * TILE + k, v181_1);
        const circles_lane v181_2 = circles_select_lt(circles_set(0.0f), v178, v178, v178 * flow_19_alpha[0]);
        circles_store(t + 359 * TILE + k, v181_2);
        const circles_lane v182_1 = circles_select_lt(circles_set(0.0f), v161_1, circles_set(0.0f), circles_set(s[37]));
        const circles_lane v182_2 = circles_select_lt(circles_set(0.0f), v178, circles_set(0.0f), circles_set(s[37]));
        const circles_lane v179 = circles_load(t + 366 * TILE + k);
        const circles_lane v184 = v179 + (v182_1 + v182_2);
        circles_store(t + 5 * TILE + k, v184);
    }

    /* layer 20: coupling, forward */
    circles_matvec(t + 366 * TILE, flow_20_net_1_weight, 1, 1, t + 359 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (382 + e) * TILE + k, circles_load(t + (366 + e) * TILE + k) + circles_set(flow_20_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (366 + e) * TILE + k, circles_tanh(circles_load(t + (382 + e) * TILE + k)));
    circles_matvec(t + 382 * TILE, flow_20_net_2_weight, 16, 1, t + 366 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (398 + e) * TILE + k, circles_load(t + (382 + e) * TILE + k) + circles_set(flow_20_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (382 + e) * TILE + k, circles_tanh(circles_load(t + (398 + e) * TILE + k)));
    circles_matvec(t + 398 * TILE, flow_20_net_3_weight, 16, 1, t + 382 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v191_1 = circles_load(t + 398 * TILE + k);
        const circles_lane v191_2 = circles_load(t + 399 * TILE + k);
        const circles_lane v192_1 = v191_1 + flow_20_net_3_bias[0];
        circles_store(t + 400 * TILE + k, v192_1);
        const circles_lane v192_2 = v191_2 + flow_20_net_3_bias[1];
        circles_store(t + 401 * TILE + k, v192_2);
        const circles_lane v194 = circles_tanh(v192_1 * s[39]);
        circles_store(t + 402 * TILE + k, v194);
        const circles_lane v195 = v194 * s[38];
        const circles_lane v181_1 = circles_load(t + 358 * TILE + k);
        const circles_lane v196 = v181_1 + v192_2;
        circles_store(t + 403 * TILE + k, v196);
        const circles_lane v197 = circles_exp(v195);
        circles_store(t + 404 * TILE + k, v197);
        const circles_lane v198 = v196 * v197;
        circles_store(t + 405 * TILE + k, v198);
        const circles_lane v184 = circles_load(t + 5 * TILE + k);
        const circles_lane v199 = v184 + v195;
        circles_store(t + 406 * TILE + k, v199);
    }

    /* layer 21: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v198 = circles_load(t + 405 * TILE + k);
        const circles_lane v181_2 = circles_load(t + 359 * TILE + k);
        const circles_lane v201_1 = circles_select_lt(circles_set(0.0f), v198, v198, v198 * flow_21_alpha[0]);
        circles_store(t + 398 * TILE + k, v201_1);
        const circles_lane v201_2 = circles_select_lt(circles_set(0.0f), v181_2, v181_2, v181_2 * flow_21_alpha[0]);
        circles_store(t + 399 * TILE + k, v201_2);
        const circles_lane v202_1 = circles_select_lt(circles_set(0.0f), v198, circles_set(0.0f), circles_set(s[41]));
        const circles_lane v202_2 = circles_select_lt(circles_set(0.0f), v181_2, circles_set(0.0f), circles_set(s[41]));
        const circles_lane v199 = circles_load(t + 406 * TILE + k);
        const circles_lane v204 = v199 + (v202_1 + v202_2);
        circles_store(t + 5 * TILE + k, v204);
    }

    /* layer 22: coupling, forward */
    circles_matvec(t + 406 * TILE, flow_22_net_1_weight, 1, 1, t + 398 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (422 + e) * TILE + k, circles_load(t + (406 + e) * TILE + k) + circles_set(flow_22_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (406 + e) * TILE + k, circles_tanh(circles_load(t + (422 + e) * TILE + k)));
    circles_matvec(t + 422 * TILE, flow_22_net_2_weight, 16, 1, t + 406 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (438 + e) * TILE + k, circles_load(t + (422 + e) * TILE + k) + circles_set(flow_22_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (422 + e) * TILE + k, circles_tanh(circles_load(t + (438 + e) * TILE + k)));
    circles_matvec(t + 438 * TILE, flow_22_net_3_weight, 16, 1, t + 422 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v211_1 = circles_load(t + 438 * TILE + k);
        const circles_lane v211_2 = circles_load(t + 439 * TILE + k);
        const circles_lane v212_1 = v211_1 + flow_22_net_3_bias[0];
        circles_store(t + 440 * TILE + k, v212_1);
        const circles_lane v212_2 = v211_2 + flow_22_net_3_bias[1];
        circles_store(t + 441 * TILE + k, v212_2);
        const circles_lane v214 = circles_tanh(v212_1 * s[43]);
        circles_store(t + 442 * TILE + k, v214);
        const circles_lane v215 = v214 * s[42];
        const circles_lane v201_2 = circles_load(t + 399 * TILE + k);
        const circles_lane v216 = v201_2 + v212_2;
        circles_store(t + 443 * TILE + k, v216);
        const circles_lane v217 = circles_exp(v215);
        circles_store(t + 444 * TILE + k, v217);
        const circles_lane v218 = v216 * v217;
        circles_store(t + 445 * TILE + k, v218);
        const circles_lane v204 = circles_load(t + 5 * TILE + k);
        const circles_lane v219 = v204 + v215;
        circles_store(t + 446 * TILE + k, v219);
    }

    /* layer 23: leaky_relu, forward */
    for (k = 0; k < m; k += LANES) {
        const circles_lane v201_1 = circles_load(t + 398 * TILE + k);
        const circles_lane v218 = circles_load(t + 445 * TILE + k);
        const circles_lane v221_1 = circles_select_lt(circles_set(0.0f), v201_1, v201_1, v201_1 * flow_23_alpha[0]);
        circles_store(t + 438 * TILE + k, v221_1);
        const circles_lane v221_2 = circles_select_lt(circles_set(0.0f), v218, v218, v218 * flow_23_alpha[0]);
        circles_store(t + 439 * TILE + k, v221_2);
        const circles_lane v222_1 = circles_select_lt(circles_set(0.0f), v201_1, circles_set(0.0f), circles_set(s[45]));
        const circles_lane v222_2 = circles_select_lt(circles_set(0.0f), v218, circles_set(0.0f), circles_set(s[45]));
        const circles_lane v219 = circles_load(t + 446 * TILE + k);
        const circles_lane v224 = v219 + (v222_1 + v222_2);
        circles_store(t + 5 * TILE + k, v224);
    }

    /* layer 24: coupling, forward */
    circles_matvec(t + 446 * TILE, flow_24_net_1_weight, 1, 1, t + 439 * TILE, 1, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (462 + e) * TILE + k, circles_load(t + (446 + e) * TILE + k) + circles_set(flow_24_net_1_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (446 + e) * TILE + k, circles_tanh(circles_load(t + (462 + e) * TILE + k)));
    circles_matvec(t + 462 * TILE, flow_24_net_2_weight, 16, 1, t + 446 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (478 + e) * TILE + k, circles_load(t + (462 + e) * TILE + k) + circles_set(flow_24_net_2_bias[e]));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (462 + e) * TILE + k, circles_tanh(circles_load(t + (478 + e) * TILE + k)));
    circles_matvec(t + 478 * TILE, flow_24_net_3_weight, 16, 1, t + 462 * TILE, 16, 2, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const circles_lane v231_1 = circles_load(t + 478 * TILE + k);
        const circles_lane v231_2 = circles_load(t + 479 * TILE + k);
        const circles_lane v232_1 = v231_1 + flow_24_net_3_bias[0];
        circles_store(t + 480 * TILE + k, v232_1);
        const circles_lane v232_2 = v231_2 + flow_24_net_3_bias[1];
        circles_store(t + 481 * TILE + k, v232_2);
        const circles_lane v234 = circles_tanh(v232_1 * s[47]);
        circles_store(t + 482 * TILE + k, v234);
        const circles_lane v235 = v234 * s[46];
        const circles_lane v221_1 = circles_load(t + 438 * TILE + k);
        const circles_lane v236 = v221_1 + v232_2;
        circles_store(t + 483 * TILE + k, v236);
        const circles_lane v237 = circles_exp(v235);
        circles_store(t + 484 * TILE + k, v237);
        const circles_lane v238 = v236 * v237;
        circles_store(t + 485 * TILE + k, v238);
        const circles_lane v224 = circles_load(t + 5 * TILE + k);
        const circles_lane v239 = v224 + v235;
        circles_store(t + 486 * TILE + k, v239);
    }

    /* base: gaussian, log_prob */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g0 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v238 = circles_load(t + 485 * TILE + k);
        const circles_lane v221_2 = circles_load(t + 439 * TILE + k);
        const circles_lane v239 = circles_load(t + 486 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v246 = w * (-(v239 + (((v238 * v238) + (v221_2 * v221_2)) * (-0.5f) - 1.837877f)));
        g0 += v246;
        const circles_lane v248 = -w;
        circles_store(t + 5 * TILE + k, v248);
    }
        total[0] += (double)circles_hsum(g0);
    }

    /* base: gaussian, log_prob, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g1 = zero, g2 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v249 = v248 * (-0.5f);
        const circles_lane v238 = circles_load(t + 485 * TILE + k);
        const circles_lane v221_2 = circles_load(t + 439 * TILE + k);
        const circles_lane v250_1 = v238 * v249;
        const circles_lane v250_2 = v221_2 * v249;
        const circles_lane v251_1 = v250_1 + v250_1;
        circles_store(t + 478 * TILE + k, v251_1);
        const circles_lane v251_2 = v250_2 + v250_2;
        circles_store(t + 479 * TILE + k, v251_2);
        const circles_lane v237 = circles_load(t + 484 * TILE + k);
        const circles_lane v252 = v237 * v251_1;
        circles_store(t + 486 * TILE + k, v252);
        const circles_lane v236 = circles_load(t + 483 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v255 = v237 * (v236 * v251_1) - w;
        const circles_lane v234 = circles_load(t + 482 * TILE + k);
        const circles_lane v260 = (v255 * s[46]) * (1.0f - v234 * v234);
        circles_store(t + 487 * TILE + k, v260);
        const circles_lane v232_1 = circles_load(t + 480 * TILE + k);
        g1 += v232_1 * v260;
        g2 += v234 * v255;
        const circles_lane v265_1 = v260 * s[47];
        circles_store(t + 488 * TILE + k, v265_1);
        const circles_lane v265_2 = v252;
        circles_store(t + 489 * TILE + k, v265_2);
    }
        total[1] += (double)circles_hsum(g1);
        total[2] += (double)circles_hsum(g2);
    }

    /* layer 24: coupling, forward, adjoint */
    circles_outer(total + 3, t + 488 * TILE, t + 462 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 490 * TILE, flow_24_net_3_weight, 1, 16, t + 488 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (506 + e) * TILE + k, circles_load(t + (462 + e) * TILE + k) * circles_load(t + (462 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (462 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (506 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (506 + e) * TILE + k, circles_load(t + (490 + e) * TILE + k) * circles_load(t + (462 + e) * TILE + k));
    circles_outer(total + 35, t + 506 * TILE, t + 446 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 462 * TILE, flow_24_net_2_weight, 1, 16, t + 506 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (488 + e) * TILE + k, circles_load(t + (446 + e) * TILE + k) * circles_load(t + (446 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (446 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (488 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (488 + e) * TILE + k, circles_load(t + (462 + e) * TILE + k) * circles_load(t + (446 + e) * TILE + k));
    circles_outer(total + 291, t + 488 * TILE, t + 439 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 438 * TILE, flow_24_net_1_weight, 1, 1, t + 488 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g307 = zero,
         g308 = zero, g309 = zero,
         g310 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v277 = circles_load(t + 438 * TILE + k);
        const circles_lane v251_2 = circles_load(t + 479 * TILE + k);
        const circles_lane v278 = v277 + v251_2;
        const circles_lane v201_1 = circles_load(t + 398 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v218 = circles_load(t + 445 * TILE + k);
        g307 += circles_select_lt(circles_set(0.0f), v201_1, circles_set(0.0f), v248);
        g308 += circles_select_lt(circles_set(0.0f), v218, circles_set(0.0f), v248);
        const circles_lane v252 = circles_load(t + 486 * TILE + k);
        const circles_lane v283_1 = circles_select_lt(circles_set(0.0f), v201_1, circles_set(0.0f), v201_1 * v252);
        const circles_lane v283_2 = circles_select_lt(circles_set(0.0f), v218, circles_set(0.0f), v218 * v278);
        const circles_lane v284_1 = circles_select_lt(circles_set(0.0f), v201_1, v252, v252 * flow_23_alpha[0]);
        circles_store(t + 446 * TILE + k, v284_1);
        const circles_lane v284_2 = circles_select_lt(circles_set(0.0f), v218, v278, v278 * flow_23_alpha[0]);
        circles_store(t + 447 * TILE + k, v284_2);
        g309 += v283_1;
        g310 += v283_2;
    }
        total[307] += (double)circles_hsum(g307);
        total[308] += (double)circles_hsum(g308);
        total[309] += (double)circles_hsum(g309);
        total[310] += (double)circles_hsum(g310);
    }

    /* layer 22: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g311 = zero,
         g312 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v217 = circles_load(t + 444 * TILE + k);
        const circles_lane v284_2 = circles_load(t + 447 * TILE + k);
        const circles_lane v286 = v217 * v284_2;
        circles_store(t + 438 * TILE + k, v286);
        const circles_lane v216 = circles_load(t + 443 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v289 = v217 * (v216 * v284_2) - w;
        const circles_lane v214 = circles_load(t + 442 * TILE + k);
        const circles_lane v294 = (v289 * s[42]) * (1.0f - v214 * v214);
        circles_store(t + 439 * TILE + k, v294);
        const circles_lane v212_1 = circles_load(t + 440 * TILE + k);
        g311 += v212_1 * v294;
        g312 += v214 * v289;
        const circles_lane v299_1 = v294 * s[43];
        circles_store(t + 448 * TILE + k, v299_1);
        const circles_lane v299_2 = v286;
        circles_store(t + 449 * TILE + k, v299_2);
    }
        total[311] += (double)circles_hsum(g311);
        total[312] += (double)circles_hsum(g312);
    }
    circles_outer(total + 313, t + 448 * TILE, t + 422 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 450 * TILE, flow_22_net_3_weight, 1, 16, t + 448 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (466 + e) * TILE + k, circles_load(t + (422 + e) * TILE + k) * circles_load(t + (422 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (422 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (466 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (466 + e) * TILE + k, circles_load(t + (450 + e) * TILE + k) * circles_load(t + (422 + e) * TILE + k));
    circles_outer(total + 345, t + 466 * TILE, t + 406 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 422 * TILE, flow_22_net_2_weight, 1, 16, t + 466 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (448 + e) * TILE + k, circles_load(t + (406 + e) * TILE + k) * circles_load(t + (406 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (406 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (448 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (448 + e) * TILE + k, circles_load(t + (422 + e) * TILE + k) * circles_load(t + (406 + e) * TILE + k));
    circles_outer(total + 601, t + 448 * TILE, t + 398 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 398 * TILE, flow_22_net_1_weight, 1, 1, t + 448 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g617 = zero,
         g618 = zero, g619 = zero,
         g620 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v311 = circles_load(t + 398 * TILE + k);
        const circles_lane v284_1 = circles_load(t + 446 * TILE + k);
        const circles_lane v312 = v311 + v284_1;
        const circles_lane v198 = circles_load(t + 405 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v181_2 = circles_load(t + 359 * TILE + k);
        g617 += circles_select_lt(circles_set(0.0f), v198, circles_set(0.0f), v248);
        g618 += circles_select_lt(circles_set(0.0f), v181_2, circles_set(0.0f), v248);
        const circles_lane v286 = circles_load(t + 438 * TILE + k);
        const circles_lane v317_1 = circles_select_lt(circles_set(0.0f), v198, circles_set(0.0f), v198 * v312);
        const circles_lane v317_2 = circles_select_lt(circles_set(0.0f), v181_2, circles_set(0.0f), v181_2 * v286);
        const circles_lane v318_1 = circles_select_lt(circles_set(0.0f), v198, v312, v312 * flow_21_alpha[0]);
        circles_store(t + 406 * TILE + k, v318_1);
        const circles_lane v318_2 = circles_select_lt(circles_set(0.0f), v181_2, v286, v286 * flow_21_alpha[0]);
        circles_store(t + 407 * TILE + k, v318_2);
        g619 += v317_1;
        g620 += v317_2;
    }
        total[617] += (double)circles_hsum(g617);
        total[618] += (double)circles_hsum(g618);
        total[619] += (double)circles_hsum(g619);
        total[620] += (double)circles_hsum(g620);
    }

    /* layer 20: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g621 = zero,
         g622 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v197 = circles_load(t + 404 * TILE + k);
        const circles_lane v318_1 = circles_load(t + 406 * TILE + k);
        const circles_lane v320 = v197 * v318_1;
        circles_store(t + 398 * TILE + k, v320);
        const circles_lane v196 = circles_load(t + 403 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v323 = v197 * (v196 * v318_1) - w;
        const circles_lane v194 = circles_load(t + 402 * TILE + k);
        const circles_lane v328 = (v323 * s[38]) * (1.0f - v194 * v194);
        circles_store(t + 399 * TILE + k, v328);
        const circles_lane v192_1 = circles_load(t + 400 * TILE + k);
        g621 += v192_1 * v328;
        g622 += v194 * v323;
        const circles_lane v333_1 = v328 * s[39];
        circles_store(t + 408 * TILE + k, v333_1);
        const circles_lane v333_2 = v320;
        circles_store(t + 409 * TILE + k, v333_2);
    }
        total[621] += (double)circles_hsum(g621);
        total[622] += (double)circles_hsum(g622);
    }
    circles_outer(total + 623, t + 408 * TILE, t + 382 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 410 * TILE, flow_20_net_3_weight, 1, 16, t + 408 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (522 + e) * TILE + k, circles_load(t + (382 + e) * TILE + k) * circles_load(t + (382 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (382 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (522 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (522 + e) * TILE + k, circles_load(t + (410 + e) * TILE + k) * circles_load(t + (382 + e) * TILE + k));
    circles_outer(total + 655, t + 522 * TILE, t + 366 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 382 * TILE, flow_20_net_2_weight, 1, 16, t + 522 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (408 + e) * TILE + k, circles_load(t + (366 + e) * TILE + k) * circles_load(t + (366 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (366 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (408 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (408 + e) * TILE + k, circles_load(t + (382 + e) * TILE + k) * circles_load(t + (366 + e) * TILE + k));
    circles_outer(total + 911, t + 408 * TILE, t + 359 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 358 * TILE, flow_20_net_1_weight, 1, 1, t + 408 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g927 = zero,
         g928 = zero, g929 = zero,
         g930 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v345 = circles_load(t + 358 * TILE + k);
        const circles_lane v318_2 = circles_load(t + 407 * TILE + k);
        const circles_lane v346 = v345 + v318_2;
        const circles_lane v161_1 = circles_load(t + 318 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v178 = circles_load(t + 365 * TILE + k);
        g927 += circles_select_lt(circles_set(0.0f), v161_1, circles_set(0.0f), v248);
        g928 += circles_select_lt(circles_set(0.0f), v178, circles_set(0.0f), v248);
        const circles_lane v320 = circles_load(t + 398 * TILE + k);
        const circles_lane v351_1 = circles_select_lt(circles_set(0.0f), v161_1, circles_set(0.0f), v161_1 * v320);
        const circles_lane v351_2 = circles_select_lt(circles_set(0.0f), v178, circles_set(0.0f), v178 * v346);
        const circles_lane v352_1 = circles_select_lt(circles_set(0.0f), v161_1, v320, v320 * flow_19_alpha[0]);
        circles_store(t + 366 * TILE + k, v352_1);
        const circles_lane v352_2 = circles_select_lt(circles_set(0.0f), v178, v346, v346 * flow_19_alpha[0]);
        circles_store(t + 367 * TILE + k, v352_2);
        g929 += v351_1;
        g930 += v351_2;
    }
        total[927] += (double)circles_hsum(g927);
        total[928] += (double)circles_hsum(g928);
        total[929] += (double)circles_hsum(g929);
        total[930] += (double)circles_hsum(g930);
    }

    /* layer 18: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g931 = zero,
         g932 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v177 = circles_load(t + 364 * TILE + k);
        const circles_lane v352_2 = circles_load(t + 367 * TILE + k);
        const circles_lane v354 = v177 * v352_2;
        circles_store(t + 358 * TILE + k, v354);
        const circles_lane v176 = circles_load(t + 363 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v357 = v177 * (v176 * v352_2) - w;
        const circles_lane v174 = circles_load(t + 362 * TILE + k);
        const circles_lane v362 = (v357 * s[34]) * (1.0f - v174 * v174);
        circles_store(t + 359 * TILE + k, v362);
        const circles_lane v172_1 = circles_load(t + 360 * TILE + k);
        g931 += v172_1 * v362;
        g932 += v174 * v357;
        const circles_lane v367_1 = v362 * s[35];
        circles_store(t + 368 * TILE + k, v367_1);
        const circles_lane v367_2 = v354;
        circles_store(t + 369 * TILE + k, v367_2);
    }
        total[931] += (double)circles_hsum(g931);
        total[932] += (double)circles_hsum(g932);
    }
    circles_outer(total + 933, t + 368 * TILE, t + 342 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 370 * TILE, flow_18_net_3_weight, 1, 16, t + 368 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (538 + e) * TILE + k, circles_load(t + (342 + e) * TILE + k) * circles_load(t + (342 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (342 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (538 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (538 + e) * TILE + k, circles_load(t + (370 + e) * TILE + k) * circles_load(t + (342 + e) * TILE + k));
    circles_outer(total + 965, t + 538 * TILE, t + 326 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 342 * TILE, flow_18_net_2_weight, 1, 16, t + 538 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (368 + e) * TILE + k, circles_load(t + (326 + e) * TILE + k) * circles_load(t + (326 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (326 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (368 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (368 + e) * TILE + k, circles_load(t + (342 + e) * TILE + k) * circles_load(t + (326 + e) * TILE + k));
    circles_outer(total + 1221, t + 368 * TILE, t + 318 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 318 * TILE, flow_18_net_1_weight, 1, 1, t + 368 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g1237 = zero, g1238 = zero, g1239 = zero, g1240 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v379 = circles_load(t + 318 * TILE + k);
        const circles_lane v352_1 = circles_load(t + 366 * TILE + k);
        const circles_lane v380 = v379 + v352_1;
        const circles_lane v158 = circles_load(t + 325 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v141_2 = circles_load(t + 279 * TILE + k);
        g1237 += circles_select_lt(circles_set(0.0f), v158, circles_set(0.0f), v248);
        g1238 += circles_select_lt(circles_set(0.0f), v141_2, circles_set(0.0f), v248);
        const circles_lane v354 = circles_load(t + 358 * TILE + k);
        const circles_lane v385_1 = circles_select_lt(circles_set(0.0f), v158, circles_set(0.0f), v158 * v380);
        const circles_lane v385_2 = circles_select_lt(circles_set(0.0f), v141_2, circles_set(0.0f), v141_2 * v354);
        const circles_lane v386_1 = circles_select_lt(circles_set(0.0f), v158, v380, v380 * flow_17_alpha[0]);
        circles_store(t + 326 * TILE + k, v386_1);
        const circles_lane v386_2 = circles_select_lt(circles_set(0.0f), v141_2, v354, v354 * flow_17_alpha[0]);
        circles_store(t + 327 * TILE + k, v386_2);
        g1239 += v385_1;
        g1240 += v385_2;
    }
        total[1237] += (double)circles_hsum(g1237);
        total[1238] += (double)circles_hsum(g1238);
        total[1239] += (double)circles_hsum(g1239);
        total[1240] += (double)circles_hsum(g1240);
    }

    /* layer 16: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g1241 = zero, g1242 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v157 = circles_load(t + 324 * TILE + k);
        const circles_lane v386_1 = circles_load(t + 326 * TILE + k);
        const circles_lane v388 = v157 * v386_1;
        circles_store(t + 318 * TILE + k, v388);
        const circles_lane v156 = circles_load(t + 323 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v391 = v157 * (v156 * v386_1) - w;
        const circles_lane v154 = circles_load(t + 322 * TILE + k);
        const circles_lane v396 = (v391 * s[30]) * (1.0f - v154 * v154);
        circles_store(t + 319 * TILE + k, v396);
        const circles_lane v152_1 = circles_load(t + 320 * TILE + k);
        g1241 += v152_1 * v396;
        g1242 += v154 * v391;
        const circles_lane v401_1 = v396 * s[31];
        circles_store(t + 328 * TILE + k, v401_1);
        const circles_lane v401_2 = v388;
        circles_store(t + 329 * TILE + k, v401_2);
    }
        total[1241] += (double)circles_hsum(g1241);
        total[1242] += (double)circles_hsum(g1242);
    }
    circles_outer(total + 1243, t + 328 * TILE, t + 302 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 330 * TILE, flow_16_net_3_weight, 1, 16, t + 328 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (554 + e) * TILE + k, circles_load(t + (302 + e) * TILE + k) * circles_load(t + (302 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (302 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (554 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (554 + e) * TILE + k, circles_load(t + (330 + e) * TILE + k) * circles_load(t + (302 + e) * TILE + k));
    circles_outer(total + 1275, t + 554 * TILE, t + 286 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 302 * TILE, flow_16_net_2_weight, 1, 16, t + 554 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (328 + e) * TILE + k, circles_load(t + (286 + e) * TILE + k) * circles_load(t + (286 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (286 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (328 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (328 + e) * TILE + k, circles_load(t + (302 + e) * TILE + k) * circles_load(t + (286 + e) * TILE + k));
    circles_outer(total + 1531, t + 328 * TILE, t + 279 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 278 * TILE, flow_16_net_1_weight, 1, 1, t + 328 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g1547 = zero, g1548 = zero, g1549 = zero, g1550 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v413 = circles_load(t + 278 * TILE + k);
        const circles_lane v386_2 = circles_load(t + 327 * TILE + k);
        const circles_lane v414 = v413 + v386_2;
        const circles_lane v121_1 = circles_load(t + 238 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v138 = circles_load(t + 285 * TILE + k);
        g1547 += circles_select_lt(circles_set(0.0f), v121_1, circles_set(0.0f), v248);
        g1548 += circles_select_lt(circles_set(0.0f), v138, circles_set(0.0f), v248);
        const circles_lane v388 = circles_load(t + 318 * TILE + k);
        const circles_lane v419_1 = circles_select_lt(circles_set(0.0f), v121_1, circles_set(0.0f), v121_1 * v388);
        const circles_lane v419_2 = circles_select_lt(circles_set(0.0f), v138, circles_set(0.0f), v138 * v414);
        const circles_lane v420_1 = circles_select_lt(circles_set(0.0f), v121_1, v388, v388 * flow_15_alpha[0]);
        circles_store(t + 286 * TILE + k, v420_1);
        const circles_lane v420_2 = circles_select_lt(circles_set(0.0f), v138, v414, v414 * flow_15_alpha[0]);
        circles_store(t + 287 * TILE + k, v420_2);
        g1549 += v419_1;
        g1550 += v419_2;
    }
        total[1547] += (double)circles_hsum(g1547);
        total[1548] += (double)circles_hsum(g1548);
        total[1549] += (double)circles_hsum(g1549);
        total[1550] += (double)circles_hsum(g1550);
    }

    /* layer 14: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g1551 = zero, g1552 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v137 = circles_load(t + 284 * TILE + k);
        const circles_lane v420_2 = circles_load(t + 287 * TILE + k);
        const circles_lane v422 = v137 * v420_2;
        circles_store(t + 278 * TILE + k, v422);
        const circles_lane v136 = circles_load(t + 283 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v425 = v137 * (v136 * v420_2) - w;
        const circles_lane v134 = circles_load(t + 282 * TILE + k);
        const circles_lane v430 = (v425 * s[26]) * (1.0f - v134 * v134);
        circles_store(t + 279 * TILE + k, v430);
        const circles_lane v132_1 = circles_load(t + 280 * TILE + k);
        g1551 += v132_1 * v430;
        g1552 += v134 * v425;
        const circles_lane v435_1 = v430 * s[27];
        circles_store(t + 288 * TILE + k, v435_1);
        const circles_lane v435_2 = v422;
        circles_store(t + 289 * TILE + k, v435_2);
    }
        total[1551] += (double)circles_hsum(g1551);
        total[1552] += (double)circles_hsum(g1552);
    }
    circles_outer(total + 1553, t + 288 * TILE, t + 262 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 290 * TILE, flow_14_net_3_weight, 1, 16, t + 288 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (570 + e) * TILE + k, circles_load(t + (262 + e) * TILE + k) * circles_load(t + (262 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (262 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (570 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (570 + e) * TILE + k, circles_load(t + (290 + e) * TILE + k) * circles_load(t + (262 + e) * TILE + k));
    circles_outer(total + 1585, t + 570 * TILE, t + 246 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 262 * TILE, flow_14_net_2_weight, 1, 16, t + 570 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (288 + e) * TILE + k, circles_load(t + (246 + e) * TILE + k) * circles_load(t + (246 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (246 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (288 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (288 + e) * TILE + k, circles_load(t + (262 + e) * TILE + k) * circles_load(t + (246 + e) * TILE + k));
    circles_outer(total + 1841, t + 288 * TILE, t + 238 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 238 * TILE, flow_14_net_1_weight, 1, 1, t + 288 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g1857 = zero, g1858 = zero, g1859 = zero, g1860 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v447 = circles_load(t + 238 * TILE + k);
        const circles_lane v420_1 = circles_load(t + 286 * TILE + k);
        const circles_lane v448 = v447 + v420_1;
        const circles_lane v118 = circles_load(t + 245 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v101_2 = circles_load(t + 199 * TILE + k);
        g1857 += circles_select_lt(circles_set(0.0f), v118, circles_set(0.0f), v248);
        g1858 += circles_select_lt(circles_set(0.0f), v101_2, circles_set(0.0f), v248);
        const circles_lane v422 = circles_load(t + 278 * TILE + k);
        const circles_lane v453_1 = circles_select_lt(circles_set(0.0f), v118, circles_set(0.0f), v118 * v448);
        const circles_lane v453_2 = circles_select_lt(circles_set(0.0f), v101_2, circles_set(0.0f), v101_2 * v422);
        const circles_lane v454_1 = circles_select_lt(circles_set(0.0f), v118, v448, v448 * flow_13_alpha[0]);
        circles_store(t + 246 * TILE + k, v454_1);
        const circles_lane v454_2 = circles_select_lt(circles_set(0.0f), v101_2, v422, v422 * flow_13_alpha[0]);
        circles_store(t + 247 * TILE + k, v454_2);
        g1859 += v453_1;
        g1860 += v453_2;
    }
        total[1857] += (double)circles_hsum(g1857);
        total[1858] += (double)circles_hsum(g1858);
        total[1859] += (double)circles_hsum(g1859);
        total[1860] += (double)circles_hsum(g1860);
    }

    /* layer 12: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g1861 = zero, g1862 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v117 = circles_load(t + 244 * TILE + k);
        const circles_lane v454_1 = circles_load(t + 246 * TILE + k);
        const circles_lane v456 = v117 * v454_1;
        circles_store(t + 238 * TILE + k, v456);
        const circles_lane v116 = circles_load(t + 243 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v459 = v117 * (v116 * v454_1) - w;
        const circles_lane v114 = circles_load(t + 242 * TILE + k);
        const circles_lane v464 = (v459 * s[22]) * (1.0f - v114 * v114);
        circles_store(t + 239 * TILE + k, v464);
        const circles_lane v112_1 = circles_load(t + 240 * TILE + k);
        g1861 += v112_1 * v464;
        g1862 += v114 * v459;
        const circles_lane v469_1 = v464 * s[23];
        circles_store(t + 248 * TILE + k, v469_1);
        const circles_lane v469_2 = v456;
        circles_store(t + 249 * TILE + k, v469_2);
    }
        total[1861] += (double)circles_hsum(g1861);
        total[1862] += (double)circles_hsum(g1862);
    }
    circles_outer(total + 1863, t + 248 * TILE, t + 222 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 250 * TILE, flow_12_net_3_weight, 1, 16, t + 248 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (586 + e) * TILE + k, circles_load(t + (222 + e) * TILE + k) * circles_load(t + (222 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (222 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (586 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (586 + e) * TILE + k, circles_load(t + (250 + e) * TILE + k) * circles_load(t + (222 + e) * TILE + k));
    circles_outer(total + 1895, t + 586 * TILE, t + 206 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 222 * TILE, flow_12_net_2_weight, 1, 16, t + 586 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (248 + e) * TILE + k, circles_load(t + (206 + e) * TILE + k) * circles_load(t + (206 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (206 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (248 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (248 + e) * TILE + k, circles_load(t + (222 + e) * TILE + k) * circles_load(t + (206 + e) * TILE + k));
    circles_outer(total + 2151, t + 248 * TILE, t + 199 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 198 * TILE, flow_12_net_1_weight, 1, 1, t + 248 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g2167 = zero, g2168 = zero, g2169 = zero, g2170 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v481 = circles_load(t + 198 * TILE + k);
        const circles_lane v454_2 = circles_load(t + 247 * TILE + k);
        const circles_lane v482 = v481 + v454_2;
        const circles_lane v81_1 = circles_load(t + 158 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v98 = circles_load(t + 205 * TILE + k);
        g2167 += circles_select_lt(circles_set(0.0f), v81_1, circles_set(0.0f), v248);
        g2168 += circles_select_lt(circles_set(0.0f), v98, circles_set(0.0f), v248);
        const circles_lane v456 = circles_load(t + 238 * TILE + k);
        const circles_lane v487_1 = circles_select_lt(circles_set(0.0f), v81_1, circles_set(0.0f), v81_1 * v456);
        const circles_lane v488_1 = circles_select_lt(circles_set(0.0f), v81_1, v456, v456 * flow_11_alpha[0]);
        circles_store(t + 206 * TILE + k, v488_1);
        const circles_lane v488_2 = circles_select_lt(circles_set(0.0f), v98, v482, v482 * flow_11_alpha[0]);
        circles_store(t + 207 * TILE + k, v488_2);
        g2169 += v487_1;
        g2170 += circles_select_lt(circles_set(0.0f), v98, circles_set(0.0f), v98 * v482);
    }
        total[2167] += (double)circles_hsum(g2167);
        total[2168] += (double)circles_hsum(g2168);
        total[2169] += (double)circles_hsum(g2169);
        total[2170] += (double)circles_hsum(g2170);
    }

    /* layer 10: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g2171 = zero, g2172 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v97 = circles_load(t + 204 * TILE + k);
        const circles_lane v488_2 = circles_load(t + 207 * TILE + k);
        const circles_lane v490 = v97 * v488_2;
        circles_store(t + 198 * TILE + k, v490);
        const circles_lane v96 = circles_load(t + 203 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v493 = v97 * (v96 * v488_2) - w;
        const circles_lane v94 = circles_load(t + 202 * TILE + k);
        const circles_lane v498 = (v493 * s[18]) * (1.0f - v94 * v94);
        circles_store(t + 199 * TILE + k, v498);
        const circles_lane v92_1 = circles_load(t + 200 * TILE + k);
        g2171 += v92_1 * v498;
        g2172 += v94 * v493;
        const circles_lane v503_1 = v498 * s[19];
        circles_store(t + 208 * TILE + k, v503_1);
        const circles_lane v503_2 = v490;
        circles_store(t + 209 * TILE + k, v503_2);
    }
        total[2171] += (double)circles_hsum(g2171);
        total[2172] += (double)circles_hsum(g2172);
    }
    circles_outer(total + 2173, t + 208 * TILE, t + 182 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 210 * TILE, flow_10_net_3_weight, 1, 16, t + 208 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (602 + e) * TILE + k, circles_load(t + (182 + e) * TILE + k) * circles_load(t + (182 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (182 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (602 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (602 + e) * TILE + k, circles_load(t + (210 + e) * TILE + k) * circles_load(t + (182 + e) * TILE + k));
    circles_outer(total + 2205, t + 602 * TILE, t + 166 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 182 * TILE, flow_10_net_2_weight, 1, 16, t + 602 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (208 + e) * TILE + k, circles_load(t + (166 + e) * TILE + k) * circles_load(t + (166 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (166 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (208 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (208 + e) * TILE + k, circles_load(t + (182 + e) * TILE + k) * circles_load(t + (166 + e) * TILE + k));
    circles_outer(total + 2461, t + 208 * TILE, t + 158 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 158 * TILE, flow_10_net_1_weight, 1, 1, t + 208 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g2477 = zero, g2478 = zero, g2479 = zero, g2480 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v515 = circles_load(t + 158 * TILE + k);
        const circles_lane v488_1 = circles_load(t + 206 * TILE + k);
        const circles_lane v516 = v515 + v488_1;
        const circles_lane v78 = circles_load(t + 165 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v61_2 = circles_load(t + 119 * TILE + k);
        g2477 += circles_select_lt(circles_set(0.0f), v78, circles_set(0.0f), v248);
        g2478 += circles_select_lt(circles_set(0.0f), v61_2, circles_set(0.0f), v248);
        const circles_lane v490 = circles_load(t + 198 * TILE + k);
        const circles_lane v521_2 = circles_select_lt(circles_set(0.0f), v61_2, circles_set(0.0f), v61_2 * v490);
        const circles_lane v522_1 = circles_select_lt(circles_set(0.0f), v78, v516, v516 * flow_9_alpha[0]);
        circles_store(t + 166 * TILE + k, v522_1);
        const circles_lane v522_2 = circles_select_lt(circles_set(0.0f), v61_2, v490, v490 * flow_9_alpha[0]);
        circles_store(t + 167 * TILE + k, v522_2);
        g2479 += circles_select_lt(circles_set(0.0f), v78, circles_set(0.0f), v78 * v516);
        g2480 += v521_2;
    }
        total[2477] += (double)circles_hsum(g2477);
        total[2478] += (double)circles_hsum(g2478);
        total[2479] += (double)circles_hsum(g2479);
        total[2480] += (double)circles_hsum(g2480);
    }

    /* layer 8: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g2481 = zero, g2482 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v77 = circles_load(t + 164 * TILE + k);
        const circles_lane v522_1 = circles_load(t + 166 * TILE + k);
        const circles_lane v524 = v77 * v522_1;
        circles_store(t + 158 * TILE + k, v524);
        const circles_lane v76 = circles_load(t + 163 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v527 = v77 * (v76 * v522_1) - w;
        const circles_lane v74 = circles_load(t + 162 * TILE + k);
        const circles_lane v532 = (v527 * s[14]) * (1.0f - v74 * v74);
        circles_store(t + 159 * TILE + k, v532);
        const circles_lane v72_1 = circles_load(t + 160 * TILE + k);
        g2481 += v72_1 * v532;
        g2482 += v74 * v527;
        const circles_lane v537_1 = v532 * s[15];
        circles_store(t + 168 * TILE + k, v537_1);
        const circles_lane v537_2 = v524;
        circles_store(t + 169 * TILE + k, v537_2);
    }
        total[2481] += (double)circles_hsum(g2481);
        total[2482] += (double)circles_hsum(g2482);
    }
    circles_outer(total + 2483, t + 168 * TILE, t + 142 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 170 * TILE, flow_8_net_3_weight, 1, 16, t + 168 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (618 + e) * TILE + k, circles_load(t + (142 + e) * TILE + k) * circles_load(t + (142 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (142 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (618 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (618 + e) * TILE + k, circles_load(t + (170 + e) * TILE + k) * circles_load(t + (142 + e) * TILE + k));
    circles_outer(total + 2515, t + 618 * TILE, t + 126 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 142 * TILE, flow_8_net_2_weight, 1, 16, t + 618 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (168 + e) * TILE + k, circles_load(t + (126 + e) * TILE + k) * circles_load(t + (126 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (126 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (168 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (168 + e) * TILE + k, circles_load(t + (142 + e) * TILE + k) * circles_load(t + (126 + e) * TILE + k));
    circles_outer(total + 2771, t + 168 * TILE, t + 119 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 118 * TILE, flow_8_net_1_weight, 1, 1, t + 168 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g2787 = zero, g2788 = zero, g2789 = zero, g2790 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v549 = circles_load(t + 118 * TILE + k);
        const circles_lane v522_2 = circles_load(t + 167 * TILE + k);
        const circles_lane v550 = v549 + v522_2;
        const circles_lane v41_1 = circles_load(t + 78 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v58 = circles_load(t + 125 * TILE + k);
        g2787 += circles_select_lt(circles_set(0.0f), v41_1, circles_set(0.0f), v248);
        g2788 += circles_select_lt(circles_set(0.0f), v58, circles_set(0.0f), v248);
        const circles_lane v524 = circles_load(t + 158 * TILE + k);
        const circles_lane v555_1 = circles_select_lt(circles_set(0.0f), v41_1, circles_set(0.0f), v41_1 * v524);
        const circles_lane v556_1 = circles_select_lt(circles_set(0.0f), v41_1, v524, v524 * flow_7_alpha[0]);
        circles_store(t + 126 * TILE + k, v556_1);
        const circles_lane v556_2 = circles_select_lt(circles_set(0.0f), v58, v550, v550 * flow_7_alpha[0]);
        circles_store(t + 127 * TILE + k, v556_2);
        g2789 += v555_1;
        g2790 += circles_select_lt(circles_set(0.0f), v58, circles_set(0.0f), v58 * v550);
    }
        total[2787] += (double)circles_hsum(g2787);
        total[2788] += (double)circles_hsum(g2788);
        total[2789] += (double)circles_hsum(g2789);
        total[2790] += (double)circles_hsum(g2790);
    }

    /* layer 6: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g2791 = zero, g2792 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v57 = circles_load(t + 124 * TILE + k);
        const circles_lane v556_2 = circles_load(t + 127 * TILE + k);
        const circles_lane v558 = v57 * v556_2;
        circles_store(t + 118 * TILE + k, v558);
        const circles_lane v56 = circles_load(t + 123 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v561 = v57 * (v56 * v556_2) - w;
        const circles_lane v54 = circles_load(t + 122 * TILE + k);
        const circles_lane v566 = (v561 * s[10]) * (1.0f - v54 * v54);
        circles_store(t + 119 * TILE + k, v566);
        const circles_lane v52_1 = circles_load(t + 120 * TILE + k);
        g2791 += v52_1 * v566;
        g2792 += v54 * v561;
        const circles_lane v571_1 = v566 * s[11];
        circles_store(t + 128 * TILE + k, v571_1);
        const circles_lane v571_2 = v558;
        circles_store(t + 129 * TILE + k, v571_2);
    }
        total[2791] += (double)circles_hsum(g2791);
        total[2792] += (double)circles_hsum(g2792);
    }
    circles_outer(total + 2793, t + 128 * TILE, t + 102 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 130 * TILE, flow_6_net_3_weight, 1, 16, t + 128 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (634 + e) * TILE + k, circles_load(t + (102 + e) * TILE + k) * circles_load(t + (102 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (102 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (634 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (634 + e) * TILE + k, circles_load(t + (130 + e) * TILE + k) * circles_load(t + (102 + e) * TILE + k));
    circles_outer(total + 2825, t + 634 * TILE, t + 86 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 102 * TILE, flow_6_net_2_weight, 1, 16, t + 634 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (128 + e) * TILE + k, circles_load(t + (86 + e) * TILE + k) * circles_load(t + (86 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (86 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (128 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (128 + e) * TILE + k, circles_load(t + (102 + e) * TILE + k) * circles_load(t + (86 + e) * TILE + k));
    circles_outer(total + 3081, t + 128 * TILE, t + 78 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 78 * TILE, flow_6_net_1_weight, 1, 1, t + 128 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3097 = zero, g3098 = zero, g3099 = zero, g3100 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v583 = circles_load(t + 78 * TILE + k);
        const circles_lane v556_1 = circles_load(t + 126 * TILE + k);
        const circles_lane v584 = v583 + v556_1;
        const circles_lane v38 = circles_load(t + 85 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v21_2 = circles_load(t + 39 * TILE + k);
        g3097 += circles_select_lt(circles_set(0.0f), v38, circles_set(0.0f), v248);
        g3098 += circles_select_lt(circles_set(0.0f), v21_2, circles_set(0.0f), v248);
        const circles_lane v558 = circles_load(t + 118 * TILE + k);
        const circles_lane v589_2 = circles_select_lt(circles_set(0.0f), v21_2, circles_set(0.0f), v21_2 * v558);
        const circles_lane v590_1 = circles_select_lt(circles_set(0.0f), v38, v584, v584 * flow_5_alpha[0]);
        circles_store(t + 86 * TILE + k, v590_1);
        const circles_lane v590_2 = circles_select_lt(circles_set(0.0f), v21_2, v558, v558 * flow_5_alpha[0]);
        circles_store(t + 87 * TILE + k, v590_2);
        g3099 += circles_select_lt(circles_set(0.0f), v38, circles_set(0.0f), v38 * v584);
        g3100 += v589_2;
    }
        total[3097] += (double)circles_hsum(g3097);
        total[3098] += (double)circles_hsum(g3098);
        total[3099] += (double)circles_hsum(g3099);
        total[3100] += (double)circles_hsum(g3100);
    }

    /* layer 4: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3101 = zero, g3102 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v37 = circles_load(t + 84 * TILE + k);
        const circles_lane v590_1 = circles_load(t + 86 * TILE + k);
        const circles_lane v592 = v37 * v590_1;
        circles_store(t + 78 * TILE + k, v592);
        const circles_lane v36 = circles_load(t + 83 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v595 = v37 * (v36 * v590_1) - w;
        const circles_lane v34 = circles_load(t + 82 * TILE + k);
        const circles_lane v600 = (v595 * s[6]) * (1.0f - v34 * v34);
        circles_store(t + 79 * TILE + k, v600);
        const circles_lane v32_1 = circles_load(t + 80 * TILE + k);
        g3101 += v32_1 * v600;
        g3102 += v34 * v595;
        const circles_lane v605_1 = v600 * s[7];
        circles_store(t + 88 * TILE + k, v605_1);
        const circles_lane v605_2 = v592;
        circles_store(t + 89 * TILE + k, v605_2);
    }
        total[3101] += (double)circles_hsum(g3101);
        total[3102] += (double)circles_hsum(g3102);
    }
    circles_outer(total + 3103, t + 88 * TILE, t + 62 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 90 * TILE, flow_4_net_3_weight, 1, 16, t + 88 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (650 + e) * TILE + k, circles_load(t + (62 + e) * TILE + k) * circles_load(t + (62 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (62 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (650 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (650 + e) * TILE + k, circles_load(t + (90 + e) * TILE + k) * circles_load(t + (62 + e) * TILE + k));
    circles_outer(total + 3135, t + 650 * TILE, t + 46 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 62 * TILE, flow_4_net_2_weight, 1, 16, t + 650 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (88 + e) * TILE + k, circles_load(t + (46 + e) * TILE + k) * circles_load(t + (46 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (46 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (88 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (88 + e) * TILE + k, circles_load(t + (62 + e) * TILE + k) * circles_load(t + (46 + e) * TILE + k));
    circles_outer(total + 3391, t + 88 * TILE, t + 39 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 38 * TILE, flow_4_net_1_weight, 1, 1, t + 88 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3407 = zero, g3408 = zero, g3409 = zero, g3410 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v617 = circles_load(t + 38 * TILE + k);
        const circles_lane v590_2 = circles_load(t + 87 * TILE + k);
        const circles_lane v618 = v617 + v590_2;
        const circles_lane v2_1 = circles_load(t + 3 * TILE + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane v18 = circles_load(t + 45 * TILE + k);
        g3407 += circles_select_lt(circles_set(0.0f), v2_1, circles_set(0.0f), v248);
        g3408 += circles_select_lt(circles_set(0.0f), v18, circles_set(0.0f), v248);
        const circles_lane v592 = circles_load(t + 78 * TILE + k);
        const circles_lane v623_1 = circles_select_lt(circles_set(0.0f), v2_1, circles_set(0.0f), v2_1 * v592);
        const circles_lane v624_1 = circles_select_lt(circles_set(0.0f), v2_1, v592, v592 * flow_3_alpha[0]);
        circles_store(t + 46 * TILE + k, v624_1);
        const circles_lane v624_2 = circles_select_lt(circles_set(0.0f), v18, v618, v618 * flow_3_alpha[0]);
        circles_store(t + 47 * TILE + k, v624_2);
        g3409 += v623_1;
        g3410 += circles_select_lt(circles_set(0.0f), v18, circles_set(0.0f), v18 * v618);
    }
        total[3407] += (double)circles_hsum(g3407);
        total[3408] += (double)circles_hsum(g3408);
        total[3409] += (double)circles_hsum(g3409);
        total[3410] += (double)circles_hsum(g3410);
    }

    /* layer 2: coupling, forward, adjoint */
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3411 = zero, g3412 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v17 = circles_load(t + 44 * TILE + k);
        const circles_lane v624_2 = circles_load(t + 47 * TILE + k);
        const circles_lane v626 = v17 * v624_2;
        circles_store(t + 38 * TILE + k, v626);
        const circles_lane v16 = circles_load(t + 43 * TILE + k);
        const circles_lane w = circles_load(t + 2 * TILE + k);
        const circles_lane v629 = v17 * (v16 * v624_2) - w;
        const circles_lane v14 = circles_load(t + 42 * TILE + k);
        const circles_lane v634 = (v629 * s[2]) * (1.0f - v14 * v14);
        circles_store(t + 39 * TILE + k, v634);
        const circles_lane v12_1 = circles_load(t + 40 * TILE + k);
        g3411 += v12_1 * v634;
        g3412 += v14 * v629;
        const circles_lane v639_1 = v634 * s[3];
        circles_store(t + 48 * TILE + k, v639_1);
        const circles_lane v639_2 = v626;
        circles_store(t + 49 * TILE + k, v639_2);
    }
        total[3411] += (double)circles_hsum(g3411);
        total[3412] += (double)circles_hsum(g3412);
    }
    circles_outer(total + 3413, t + 48 * TILE, t + 22 * TILE, 2, 16, TILE, m);
    circles_matvec(t + 50 * TILE, flow_2_net_3_weight, 1, 16, t + 48 * TILE, 2, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (666 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) * circles_load(t + (22 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (22 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (666 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (666 + e) * TILE + k, circles_load(t + (50 + e) * TILE + k) * circles_load(t + (22 + e) * TILE + k));
    circles_outer(total + 3445, t + 666 * TILE, t + 6 * TILE, 16, 16, TILE, m);
    circles_matvec(t + 22 * TILE, flow_2_net_2_weight, 1, 16, t + 666 * TILE, 16, 16, TILE, m);
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (48 + e) * TILE + k, circles_load(t + (6 + e) * TILE + k) * circles_load(t + (6 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (6 + e) * TILE + k, circles_set(1.0f) - circles_load(t + (48 + e) * TILE + k));
    for (e = 0; e < 16; e++)
        for (k = 0; k < m; k += LANES)
            circles_store(t + (48 + e) * TILE + k, circles_load(t + (22 + e) * TILE + k) * circles_load(t + (6 + e) * TILE + k));
    circles_outer(total + 3701, t + 48 * TILE, t + 3 * TILE, 16, 1, TILE, m);
    circles_matvec(t + 2 * TILE, flow_2_net_1_weight, 1, 1, t + 48 * TILE, 16, 1, TILE, m);
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3717 = zero, g3718 = zero, g3719 = zero, g3720 = zero, g3721 = zero, g3722 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v651 = circles_load(t + 2 * TILE + k);
        const circles_lane v624_1 = circles_load(t + 46 * TILE + k);
        const circles_lane x1 = circles_load(t + k);
        const circles_lane v248 = circles_load(t + 5 * TILE + k);
        const circles_lane x2 = circles_load(t + 1 * TILE + k);
        g3717 += circles_select_lt(circles_set(0.0f), x1, circles_set(0.0f), v248);
        g3718 += circles_select_lt(circles_set(0.0f), x2, circles_set(0.0f), v248);
        const circles_lane v626 = circles_load(t + 38 * TILE + k);
        const circles_lane v656_1 = circles_select_lt(circles_set(0.0f), x1, circles_set(0.0f), x1 * (v651 + v624_1));
        g3719 += v656_1;
        g3720 += circles_select_lt(circles_set(0.0f), x2, circles_set(0.0f), x2 * v626);
        const circles_lane v260 = circles_load(t + 487 * TILE + k);
        g3721 += v260;
        const circles_lane v252 = circles_load(t + 486 * TILE + k);
        g3722 += v252;
    }
        total[3717] += (double)circles_hsum(g3717);
        total[3718] += (double)circles_hsum(g3718);
        total[3719] += (double)circles_hsum(g3719);
        total[3720] += (double)circles_hsum(g3720);
        total[3721] += (double)circles_hsum(g3721);
        total[3722] += (double)circles_hsum(g3722);
    }

    /* layer 1: leaky_relu, forward, adjoint */
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (506 + e) * TILE + k);
        total[3723 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (488 + e) * TILE + k);
        total[3739 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3755 = zero, g3756 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v294 = circles_load(t + 439 * TILE + k);
        g3755 += v294;
        const circles_lane v286 = circles_load(t + 438 * TILE + k);
        g3756 += v286;
    }
        total[3755] += (double)circles_hsum(g3755);
        total[3756] += (double)circles_hsum(g3756);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (466 + e) * TILE + k);
        total[3757 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (448 + e) * TILE + k);
        total[3773 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3789 = zero, g3790 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v328 = circles_load(t + 399 * TILE + k);
        g3789 += v328;
        const circles_lane v320 = circles_load(t + 398 * TILE + k);
        g3790 += v320;
    }
        total[3789] += (double)circles_hsum(g3789);
        total[3790] += (double)circles_hsum(g3790);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (522 + e) * TILE + k);
        total[3791 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (408 + e) * TILE + k);
        total[3807 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3823 = zero, g3824 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v362 = circles_load(t + 359 * TILE + k);
        g3823 += v362;
        const circles_lane v354 = circles_load(t + 358 * TILE + k);
        g3824 += v354;
    }
        total[3823] += (double)circles_hsum(g3823);
        total[3824] += (double)circles_hsum(g3824);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (538 + e) * TILE + k);
        total[3825 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (368 + e) * TILE + k);
        total[3841 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3857 = zero, g3858 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v396 = circles_load(t + 319 * TILE + k);
        g3857 += v396;
        const circles_lane v388 = circles_load(t + 318 * TILE + k);
        g3858 += v388;
    }
        total[3857] += (double)circles_hsum(g3857);
        total[3858] += (double)circles_hsum(g3858);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (554 + e) * TILE + k);
        total[3859 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (328 + e) * TILE + k);
        total[3875 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3891 = zero, g3892 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v430 = circles_load(t + 279 * TILE + k);
        g3891 += v430;
        const circles_lane v422 = circles_load(t + 278 * TILE + k);
        g3892 += v422;
    }
        total[3891] += (double)circles_hsum(g3891);
        total[3892] += (double)circles_hsum(g3892);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (570 + e) * TILE + k);
        total[3893 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (288 + e) * TILE + k);
        total[3909 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3925 = zero, g3926 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v464 = circles_load(t + 239 * TILE + k);
        g3925 += v464;
        const circles_lane v456 = circles_load(t + 238 * TILE + k);
        g3926 += v456;
    }
        total[3925] += (double)circles_hsum(g3925);
        total[3926] += (double)circles_hsum(g3926);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (586 + e) * TILE + k);
        total[3927 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (248 + e) * TILE + k);
        total[3943 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3959 = zero, g3960 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v498 = circles_load(t + 199 * TILE + k);
        g3959 += v498;
        const circles_lane v490 = circles_load(t + 198 * TILE + k);
        g3960 += v490;
    }
        total[3959] += (double)circles_hsum(g3959);
        total[3960] += (double)circles_hsum(g3960);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (602 + e) * TILE + k);
        total[3961 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (208 + e) * TILE + k);
        total[3977 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g3993 = zero, g3994 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v532 = circles_load(t + 159 * TILE + k);
        g3993 += v532;
        const circles_lane v524 = circles_load(t + 158 * TILE + k);
        g3994 += v524;
    }
        total[3993] += (double)circles_hsum(g3993);
        total[3994] += (double)circles_hsum(g3994);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (618 + e) * TILE + k);
        total[3995 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (168 + e) * TILE + k);
        total[4011 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g4027 = zero, g4028 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v566 = circles_load(t + 119 * TILE + k);
        g4027 += v566;
        const circles_lane v558 = circles_load(t + 118 * TILE + k);
        g4028 += v558;
    }
        total[4027] += (double)circles_hsum(g4027);
        total[4028] += (double)circles_hsum(g4028);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (634 + e) * TILE + k);
        total[4029 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (128 + e) * TILE + k);
        total[4045 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g4061 = zero, g4062 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v600 = circles_load(t + 79 * TILE + k);
        g4061 += v600;
        const circles_lane v592 = circles_load(t + 78 * TILE + k);
        g4062 += v592;
    }
        total[4061] += (double)circles_hsum(g4061);
        total[4062] += (double)circles_hsum(g4062);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (650 + e) * TILE + k);
        total[4063 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (88 + e) * TILE + k);
        total[4079 + e] += (double)circles_hsum(sum);
    }
    {
    const circles_lane zero = circles_set(0);
    circles_lane g4095 = zero, g4096 = zero;
    for (k = 0; k < m; k += LANES) {
        const circles_lane v634 = circles_load(t + 39 * TILE + k);
        g4095 += v634;
        const circles_lane v626 = circles_load(t + 38 * TILE + k);
        g4096 += v626;
    }
        total[4095] += (double)circles_hsum(g4095);
        total[4096] += (double)circles_hsum(g4096);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (666 + e) * TILE + k);
        total[4097 + e] += (double)circles_hsum(sum);
    }
    for (e = 0; e < 16; e++) {
        circles_lane sum = circles_set(0);
        for (k = 0; k < m; k += LANES)
            sum += circles_load(t + (48 + e) * TILE + k);
        total[4113 + e] += (double)circles_hsum(sum);
    }
#undef TILE
}

static void circles_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    const float *flow_1_alpha = params + 0; /* flow.1.alpha [1] */
    const float *flow_3_alpha = params + 340; /* flow.3.alpha [1] */
    const float *flow_5_alpha = params + 680; /* flow.5.alpha [1] */
    const float *flow_7_alpha = params + 1020; /* flow.7.alpha [1] */
    const float *flow_9_alpha = params + 1360; /* flow.9.alpha [1] */
    const float *flow_11_alpha = params + 1700; /* flow.11.alpha [1] */
    const float *flow_13_alpha = params + 2040; /* flow.13.alpha [1] */
    const float *flow_15_alpha = params + 2380; /* flow.15.alpha [1] */
    const float *flow_17_alpha = params + 2720; /* flow.17.alpha [1] */
    const float *flow_19_alpha = params + 3060; /* flow.19.alpha [1] */
    const float *flow_21_alpha = params + 3400; /* flow.21.alpha [1] */
    const float *flow_23_alpha = params + 3740; /* flow.23.alpha [1] */
    size_t i, j;
    s[50] = (float)total[1] * s[49];
    s[51] = s[50] + (float)total[2];
    s[52] = s[51] * s[46];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[307 + j * 2 + i];
            sum += next;
        }
        s[53 + j] = sum;
    }
    s[55] = s[53] * s[54];
    s[56] = -s[55];
    s[57] = flow_23_alpha[0] < 0.0f ? s[56] : s[55];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[309 + j * 2 + i];
            sum += next;
        }
        s[58 + j] = sum;
    }
    s[59] = s[57] + s[58];
    s[62] = (float)total[311] * s[61];
    s[63] = s[62] + (float)total[312];
    s[64] = s[63] * s[42];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[617 + j * 2 + i];
            sum += next;
        }
        s[65 + j] = sum;
    }
    s[67] = s[65] * s[66];
    s[68] = -s[67];
    s[69] = flow_21_alpha[0] < 0.0f ? s[68] : s[67];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[619 + j * 2 + i];
            sum += next;
        }
        s[70 + j] = sum;
    }
    s[71] = s[69] + s[70];
    s[74] = (float)total[621] * s[73];
    s[75] = s[74] + (float)total[622];
    s[76] = s[75] * s[38];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[927 + j * 2 + i];
            sum += next;
        }
        s[77 + j] = sum;
    }
    s[79] = s[77] * s[78];
    s[80] = -s[79];
    s[81] = flow_19_alpha[0] < 0.0f ? s[80] : s[79];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[929 + j * 2 + i];
            sum += next;
        }
        s[82 + j] = sum;
    }
    s[83] = s[81] + s[82];
    s[86] = (float)total[931] * s[85];
    s[87] = s[86] + (float)total[932];
    s[88] = s[87] * s[34];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[1237 + j * 2 + i];
            sum += next;
        }
        s[89 + j] = sum;
    }
    s[91] = s[89] * s[90];
    s[92] = -s[91];
    s[93] = flow_17_alpha[0] < 0.0f ? s[92] : s[91];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[1239 + j * 2 + i];
            sum += next;
        }
        s[94 + j] = sum;
    }
    s[95] = s[93] + s[94];
    s[98] = (float)total[1241] * s[97];
    s[99] = s[98] + (float)total[1242];
    s[100] = s[99] * s[30];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[1547 + j * 2 + i];
            sum += next;
        }
        s[101 + j] = sum;
    }
    s[103] = s[101] * s[102];
    s[104] = -s[103];
    s[105] = flow_15_alpha[0] < 0.0f ? s[104] : s[103];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[1549 + j * 2 + i];
            sum += next;
        }
        s[106 + j] = sum;
    }
    s[107] = s[105] + s[106];
    s[110] = (float)total[1551] * s[109];
    s[111] = s[110] + (float)total[1552];
    s[112] = s[111] * s[26];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[1857 + j * 2 + i];
            sum += next;
        }
        s[113 + j] = sum;
    }
    s[115] = s[113] * s[114];
    s[116] = -s[115];
    s[117] = flow_13_alpha[0] < 0.0f ? s[116] : s[115];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[1859 + j * 2 + i];
            sum += next;
        }
        s[118 + j] = sum;
    }
    s[119] = s[117] + s[118];
    s[122] = (float)total[1861] * s[121];
    s[123] = s[122] + (float)total[1862];
    s[124] = s[123] * s[22];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[2167 + j * 2 + i];
            sum += next;
        }
        s[125 + j] = sum;
    }
    s[127] = s[125] * s[126];
    s[128] = -s[127];
    s[129] = flow_11_alpha[0] < 0.0f ? s[128] : s[127];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[2169 + j * 2 + i];
            sum += next;
        }
        s[130 + j] = sum;
    }
    s[131] = s[129] + s[130];
    s[134] = (float)total[2171] * s[133];
    s[135] = s[134] + (float)total[2172];
    s[136] = s[135] * s[18];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[2477 + j * 2 + i];
            sum += next;
        }
        s[137 + j] = sum;
    }
    s[139] = s[137] * s[138];
    s[140] = -s[139];
    s[141] = flow_9_alpha[0] < 0.0f ? s[140] : s[139];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[2479 + j * 2 + i];
            sum += next;
        }
        s[142 + j] = sum;
    }
    s[143] = s[141] + s[142];
    s[146] = (float)total[2481] * s[145];
    s[147] = s[146] + (float)total[2482];
    s[148] = s[147] * s[14];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[2787 + j * 2 + i];
            sum += next;
        }
        s[149 + j] = sum;
    }
    s[151] = s[149] * s[150];
    s[152] = -s[151];
    s[153] = flow_7_alpha[0] < 0.0f ? s[152] : s[151];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[2789 + j * 2 + i];
            sum += next;
        }
        s[154 + j] = sum;
    }
    s[155] = s[153] + s[154];
    s[158] = (float)total[2791] * s[157];
    s[159] = s[158] + (float)total[2792];
    s[160] = s[159] * s[10];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[3097 + j * 2 + i];
            sum += next;
        }
        s[161 + j] = sum;
    }
    s[163] = s[161] * s[162];
    s[164] = -s[163];
    s[165] = flow_5_alpha[0] < 0.0f ? s[164] : s[163];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[3099 + j * 2 + i];
            sum += next;
        }
        s[166 + j] = sum;
    }
    s[167] = s[165] + s[166];
    s[170] = (float)total[3101] * s[169];
    s[171] = s[170] + (float)total[3102];
    s[172] = s[171] * s[6];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[3407 + j * 2 + i];
            sum += next;
        }
        s[173 + j] = sum;
    }
    s[175] = s[173] * s[174];
    s[176] = -s[175];
    s[177] = flow_3_alpha[0] < 0.0f ? s[176] : s[175];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[3409 + j * 2 + i];
            sum += next;
        }
        s[178 + j] = sum;
    }
    s[179] = s[177] + s[178];
    s[182] = (float)total[3411] * s[181];
    s[183] = s[182] + (float)total[3412];
    s[184] = s[183] * s[2];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[3717 + j * 2 + i];
            sum += next;
        }
        s[185 + j] = sum;
    }
    s[187] = s[185] * s[186];
    s[188] = -s[187];
    s[189] = flow_1_alpha[0] < 0.0f ? s[188] : s[187];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = (float)total[3719 + j * 2 + i];
            sum += next;
        }
        s[190 + j] = sum;
    }
    s[191] = s[189] + s[190];
    s[192] = (float)total[3721] * s[47];
    s[193] = (float)total[3755] * s[43];
    s[194] = (float)total[3789] * s[39];
    s[195] = (float)total[3823] * s[35];
    s[196] = (float)total[3857] * s[31];
    s[197] = (float)total[3891] * s[27];
    s[198] = (float)total[3925] * s[23];
    s[199] = (float)total[3959] * s[19];
    s[200] = (float)total[3993] * s[15];
    s[201] = (float)total[4027] * s[11];
    s[202] = (float)total[4061] * s[7];
    s[203] = (float)total[4095] * s[3];
    *loss = total[0];
    grad[0] = s[191];
    grad[1] = s[184];
    grad[2] = (float)total[3701];
    grad[3] = (float)total[3702];
    grad[4] = (float)total[3703];
    grad[5] = (float)total[3704];
    grad[6] = (float)total[3705];
    grad[7] = (float)total[3706];
    grad[8] = (float)total[3707];
    grad[9] = (float)total[3708];
    grad[10] = (float)total[3709];
    grad[11] = (float)total[3710];
    grad[12] = (float)total[3711];
    grad[13] = (float)total[3712];
    grad[14] = (float)total[3713];
    grad[15] = (float)total[3714];
    grad[16] = (float)total[3715];
    grad[17] = (float)total[3716];
    grad[18] = (float)total[4113];
    grad[19] = (float)total[4114];
    grad[20] = (float)total[4115];
    grad[21] = (float)total[4116];
    grad[22] = (float)total[4117];
    grad[23] = (float)total[4118];
    grad[24] = (float)total[4119];
    grad[25] = (float)total[4120];
    grad[26] = (float)total[4121];
    grad[27] = (float)total[4122];
    grad[28] = (float)total[4123];
    grad[29] = (float)total[4124];
    grad[30] = (float)total[4125];
    grad[31] = (float)total[4126];
    grad[32] = (float)total[4127];
    grad[33] = (float)total[4128];
    for (i = 0; i < 256; i++)
        grad[34 + i] = (float)total[3445 + i];
    grad[290] = (float)total[4097];
    grad[291] = (float)total[4098];
    grad[292] = (float)total[4099];
    grad[293] = (float)total[4100];
    grad[294] = (float)total[4101];
    grad[295] = (float)total[4102];
    grad[296] = (float)total[4103];
    grad[297] = (float)total[4104];
    grad[298] = (float)total[4105];
    grad[299] = (float)total[4106];
    grad[300] = (float)total[4107];
    grad[301] = (float)total[4108];
    grad[302] = (float)total[4109];
    grad[303] = (float)total[4110];
    grad[304] = (float)total[4111];
    grad[305] = (float)total[4112];
    for (i = 0; i < 32; i++)
        grad[306 + i] = (float)total[3413 + i];
    grad[338] = s[203];
    grad[339] = (float)total[4096];
    grad[340] = s[179];
    grad[341] = s[172];
    grad[342] = (float)total[3391];
    grad[343] = (float)total[3392];
    grad[344] = (float)total[3393];
    grad[345] = (float)total[3394];
    grad[346] = (float)total[3395];
    grad[347] = (float)total[3396];
    grad[348] = (float)total[3397];
    grad[349] = (float)total[3398];
    grad[350] = (float)total[3399];
    grad[351] = (float)total[3400];
    grad[352] = (float)total[3401];
    grad[353] = (float)total[3402];
    grad[354] = (float)total[3403];
    grad[355] = (float)total[3404];
    grad[356] = (float)total[3405];
    grad[357] = (float)total[3406];
    grad[358] = (float)total[4079];
    grad[359] = (float)total[4080];
    grad[360] = (float)total[4081];
    grad[361] = (float)total[4082];
    grad[362] = (float)total[4083];
    grad[363] = (float)total[4084];
    grad[364] = (float)total[4085];
    grad[365] = (float)total[4086];
    grad[366] = (float)total[4087];
    grad[367] = (float)total[4088];
    grad[368] = (float)total[4089];
    grad[369] = (float)total[4090];
    grad[370] = (float)total[4091];
    grad[371] = (float)total[4092];
    grad[372] = (float)total[4093];
    grad[373] = (float)total[4094];
    for (i = 0; i < 256; i++)
        grad[374 + i] = (float)total[3135 + i];
    grad[630] = (float)total[4063];
    grad[631] = (float)total[4064];
    grad[632] = (float)total[4065];
    grad[633] = (float)total[4066];
    grad[634] = (float)total[4067];
    grad[635] = (float)total[4068];
    grad[636] = (float)total[4069];
    grad[637] = (float)total[4070];
    grad[638] = (float)total[4071];
    grad[639] = (float)total[4072];
    grad[640] = (float)total[4073];
    grad[641] = (float)total[4074];
    grad[642] = (float)total[4075];
    grad[643] = (float)total[4076];
    grad[644] = (float)total[4077];
    grad[645] = (float)total[4078];
    for (i = 0; i < 32; i++)
        grad[646 + i] = (float)total[3103 + i];
    grad[678] = s[202];
    grad[679] = (float)total[4062];
    grad[680] = s[167];
    grad[681] = s[160];
    grad[682] = (float)total[3081];
    grad[683] = (float)total[3082];
    grad[684] = (float)total[3083];
    grad[685] = (float)total[3084];
    grad[686] = (float)total[3085];
    grad[687] = (float)total[3086];
    grad[688] = (float)total[3087];
    grad[689] = (float)total[3088];
    grad[690] = (float)total[3089];
    grad[691] = (float)total[3090];
    grad[692] = (float)total[3091];
    grad[693] = (float)total[3092];
    grad[694] = (float)total[3093];
    grad[695] = (float)total[3094];
    grad[696] = (float)total[3095];
    grad[697] = (float)total[3096];
    grad[698] = (float)total[4045];
    grad[699] = (float)total[4046];
    grad[700] = (float)total[4047];
    grad[701] = (float)total[4048];
    grad[702] = (float)total[4049];
    grad[703] = (float)total[4050];
    grad[704] = (float)total[4051];
    grad[705] = (float)total[4052];
    grad[706] = (float)total[4053];
    grad[707] = (float)total[4054];
    grad[708] = (float)total[4055];
    grad[709] = (float)total[4056];
    grad[710] = (float)total[4057];
    grad[711] = (float)total[4058];
    grad[712] = (float)total[4059];
    grad[713] = (float)total[4060];
    for (i = 0; i < 256; i++)
        grad[714 + i] = (float)total[2825 + i];
    grad[970] = (float)total[4029];
    grad[971] = (float)total[4030];
    grad[972] = (float)total[4031];
    grad[973] = (float)total[4032];
    grad[974] = (float)total[4033];
    grad[975] = (float)total[4034];
    grad[976] = (float)total[4035];
    grad[977] = (float)total[4036];
    grad[978] = (float)total[4037];
    grad[979] = (float)total[4038];
    grad[980] = (float)total[4039];
    grad[981] = (float)total[4040];
    grad[982] = (float)total[4041];
    grad[983] = (float)total[4042];
    grad[984] = (float)total[4043];
    grad[985] = (float)total[4044];
    for (i = 0; i < 32; i++)
        grad[986 + i] = (float)total[2793 + i];
    grad[1018] = s[201];
    grad[1019] = (float)total[4028];
    grad[1020] = s[155];
    grad[1021] = s[148];
    grad[1022] = (float)total[2771];
    grad[1023] = (float)total[2772];
    grad[1024] = (float)total[2773];
    grad[1025] = (float)total[2774];
    grad[1026] = (float)total[2775];
    grad[1027] = (float)total[2776];
    grad[1028] = (float)total[2777];
    grad[1029] = (float)total[2778];
    grad[1030] = (float)total[2779];
    grad[1031] = (float)total[2780];
    grad[1032] = (float)total[2781];
    grad[1033] = (float)total[2782];
    grad[1034] = (float)total[2783];
    grad[1035] = (float)total[2784];
    grad[1036] = (float)total[2785];
    grad[1037] = (float)total[2786];
    grad[1038] = (float)total[4011];
    grad[1039] = (float)total[4012];
    grad[1040] = (float)total[4013];
    grad[1041] = (float)total[4014];
    grad[1042] = (float)total[4015];
    grad[1043] = (float)total[4016];
    grad[1044] = (float)total[4017];
    grad[1045] = (float)total[4018];
    grad[1046] = (float)total[4019];
    grad[1047] = (float)total[4020];
    grad[1048] = (float)total[4021];
    grad[1049] = (float)total[4022];
    grad[1050] = (float)total[4023];
    grad[1051] = (float)total[4024];
    grad[1052] = (float)total[4025];
    grad[1053] = (float)total[4026];
    for (i = 0; i < 256; i++)
        grad[1054 + i] = (float)total[2515 + i];
    grad[1310] = (float)total[3995];
    grad[1311] = (float)total[3996];
    grad[1312] = (float)total[3997];
    grad[1313] = (float)total[3998];
    grad[1314] = (float)total[3999];
    grad[1315] = (float)total[4000];
    grad[1316] = (float)total[4001];
    grad[1317] = (float)total[4002];
    grad[1318] = (float)total[4003];
    grad[1319] = (float)total[4004];
    grad[1320] = (float)total[4005];
    grad[1321] = (float)total[4006];
    grad[1322] = (float)total[4007];
    grad[1323] = (float)total[4008];
    grad[1324] = (float)total[4009];
    grad[1325] = (float)total[4010];
    for (i = 0; i < 32; i++)
        grad[1326 + i] = (float)total[2483 + i];
    grad[1358] = s[200];
    grad[1359] = (float)total[3994];
    grad[1360] = s[143];
    grad[1361] = s[136];
    grad[1362] = (float)total[2461];
    grad[1363] = (float)total[2462];
    grad[1364] = (float)total[2463];
    grad[1365] = (float)total[2464];
    grad[1366] = (float)total[2465];
    grad[1367] = (float)total[2466];
    grad[1368] = (float)total[2467];
    grad[1369] = (float)total[2468];
    grad[1370] = (float)total[2469];
    grad[1371] = (float)total[2470];
    grad[1372] = (float)total[2471];
    grad[1373] = (float)total[2472];
    grad[1374] = (float)total[2473];
    grad[1375] = (float)total[2474];
    grad[1376] = (float)total[2475];
    grad[1377] = (float)total[2476];
    grad[1378] = (float)total[3977];
    grad[1379] = (float)total[3978];
    grad[1380] = (float)total[3979];
    grad[1381] = (float)total[3980];
    grad[1382] = (float)total[3981];
    grad[1383] = (float)total[3982];
    grad[1384] = (float)total[3983];
    grad[1385] = (float)total[3984];
    grad[1386] = (float)total[3985];
    grad[1387] = (float)total[3986];
    grad[1388] = (float)total[3987];
    grad[1389] = (float)total[3988];
    grad[1390] = (float)total[3989];
    grad[1391] = (float)total[3990];
    grad[1392] = (float)total[3991];
    grad[1393] = (float)total[3992];
    for (i = 0; i < 256; i++)
        grad[1394 + i] = (float)total[2205 + i];
    grad[1650] = (float)total[3961];
    grad[1651] = (float)total[3962];
    grad[1652] = (float)total[3963];
    grad[1653] = (float)total[3964];
    grad[1654] = (float)total[3965];
    grad[1655] = (float)total[3966];
    grad[1656] = (float)total[3967];
    grad[1657] = (float)total[3968];
    grad[1658] = (float)total[3969];
    grad[1659] = (float)total[3970];
    grad[1660] = (float)total[3971];
    grad[1661] = (float)total[3972];
    grad[1662] = (float)total[3973];
    grad[1663] = (float)total[3974];
    grad[1664] = (float)total[3975];
    grad[1665] = (float)total[3976];
    for (i = 0; i < 32; i++)
        grad[1666 + i] = (float)total[2173 + i];
    grad[1698] = s[199];
    grad[1699] = (float)total[3960];
    grad[1700] = s[131];
    grad[1701] = s[124];
    grad[1702] = (float)total[2151];
    grad[1703] = (float)total[2152];
    grad[1704] = (float)total[2153];
    grad[1705] = (float)total[2154];
    grad[1706] = (float)total[2155];
    grad[1707] = (float)total[2156];
    grad[1708] = (float)total[2157];
    grad[1709] = (float)total[2158];
    grad[1710] = (float)total[2159];
    grad[1711] = (float)total[2160];
    grad[1712] = (float)total[2161];
    grad[1713] = (float)total[2162];
    grad[1714] = (float)total[2163];
    grad[1715] = (float)total[2164];
    grad[1716] = (float)total[2165];
    grad[1717] = (float)total[2166];
    grad[1718] = (float)total[3943];
    grad[1719] = (float)total[3944];
    grad[1720] = (float)total[3945];
    grad[1721] = (float)total[3946];
    grad[1722] = (float)total[3947];
    grad[1723] = (float)total[3948];
    grad[1724] = (float)total[3949];
    grad[1725] = (float)total[3950];
    grad[1726] = (float)total[3951];
    grad[1727] = (float)total[3952];
    grad[1728] = (float)total[3953];
    grad[1729] = (float)total[3954];
    grad[1730] = (float)total[3955];
    grad[1731] = (float)total[3956];
    grad[1732] = (float)total[3957];
    grad[1733] = (float)total[3958];
    for (i = 0; i < 256; i++)
        grad[1734 + i] = (float)total[1895 + i];
    grad[1990] = (float)total[3927];
    grad[1991] = (float)total[3928];
    grad[1992] = (float)total[3929];
    grad[1993] = (float)total[3930];
    grad[1994] = (float)total[3931];
    grad[1995] = (float)total[3932];
    grad[1996] = (float)total[3933];
    grad[1997] = (float)total[3934];
    grad[1998] = (float)total[3935];
    grad[1999] = (float)total[3936];
    grad[2000] = (float)total[3937];
    grad[2001] = (float)total[3938];
    grad[2002] = (float)total[3939];
    grad[2003] = (float)total[3940];
    grad[2004] = (float)total[3941];
    grad[2005] = (float)total[3942];
    for (i = 0; i < 32; i++)
        grad[2006 + i] = (float)total[1863 + i];
    grad[2038] = s[198];
    grad[2039] = (float)total[3926];
    grad[2040] = s[119];
    grad[2041] = s[112];
    grad[2042] = (float)total[1841];
    grad[2043] = (float)total[1842];
    grad[2044] = (float)total[1843];
    grad[2045] = (float)total[1844];
    grad[2046] = (float)total[1845];
    grad[2047] = (float)total[1846];
    grad[2048] = (float)total[1847];
    grad[2049] = (float)total[1848];
    grad[2050] = (float)total[1849];
    grad[2051] = (float)total[1850];
    grad[2052] = (float)total[1851];
    grad[2053] = (float)total[1852];
    grad[2054] = (float)total[1853];
    grad[2055] = (float)total[1854];
    grad[2056] = (float)total[1855];
    grad[2057] = (float)total[1856];
    grad[2058] = (float)total[3909];
    grad[2059] = (float)total[3910];
    grad[2060] = (float)total[3911];
    grad[2061] = (float)total[3912];
    grad[2062] = (float)total[3913];
    grad[2063] = (float)total[3914];
    grad[2064] = (float)total[3915];
    grad[2065] = (float)total[3916];
    grad[2066] = (float)total[3917];
    grad[2067] = (float)total[3918];
    grad[2068] = (float)total[3919];
    grad[2069] = (float)total[3920];
    grad[2070] = (float)total[3921];
    grad[2071] = (float)total[3922];
    grad[2072] = (float)total[3923];
    grad[2073] = (float)total[3924];
    for (i = 0; i < 256; i++)
        grad[2074 + i] = (float)total[1585 + i];
    grad[2330] = (float)total[3893];
    grad[2331] = (float)total[3894];
    grad[2332] = (float)total[3895];
    grad[2333] = (float)total[3896];
    grad[2334] = (float)total[3897];
    grad[2335] = (float)total[3898];
    grad[2336] = (float)total[3899];
    grad[2337] = (float)total[3900];
    grad[2338] = (float)total[3901];
    grad[2339] = (float)total[3902];
    grad[2340] = (float)total[3903];
    grad[2341] = (float)total[3904];
    grad[2342] = (float)total[3905];
    grad[2343] = (float)total[3906];
    grad[2344] = (float)total[3907];
    grad[2345] = (float)total[3908];
    for (i = 0; i < 32; i++)
        grad[2346 + i] = (float)total[1553 + i];
    grad[2378] = s[197];
    grad[2379] = (float)total[3892];
    grad[2380] = s[107];
    grad[2381] = s[100];
    grad[2382] = (float)total[1531];
    grad[2383] = (float)total[1532];
    grad[2384] = (float)total[1533];
    grad[2385] = (float)total[1534];
    grad[2386] = (float)total[1535];
    grad[2387] = (float)total[1536];
    grad[2388] = (float)total[1537];
    grad[2389] = (float)total[1538];
    grad[2390] = (float)total[1539];
    grad[2391] = (float)total[1540];
    grad[2392] = (float)total[1541];
    grad[2393] = (float)total[1542];
    grad[2394] = (float)total[1543];
    grad[2395] = (float)total[1544];
    grad[2396] = (float)total[1545];
    grad[2397] = (float)total[1546];
    grad[2398] = (float)total[3875];
    grad[2399] = (float)total[3876];
    grad[2400] = (float)total[3877];
    grad[2401] = (float)total[3878];
    grad[2402] = (float)total[3879];
    grad[2403] = (float)total[3880];
    grad[2404] = (float)total[3881];
    grad[2405] = (float)total[3882];
    grad[2406] = (float)total[3883];
    grad[2407] = (float)total[3884];
    grad[2408] = (float)total[3885];
    grad[2409] = (float)total[3886];
    grad[2410] = (float)total[3887];
    grad[2411] = (float)total[3888];
    grad[2412] = (float)total[3889];
    grad[2413] = (float)total[3890];
    for (i = 0; i < 256; i++)
        grad[2414 + i] = (float)total[1275 + i];
    grad[2670] = (float)total[3859];
    grad[2671] = (float)total[3860];
    grad[2672] = (float)total[3861];
    grad[2673] = (float)total[3862];
    grad[2674] = (float)total[3863];
    grad[2675] = (float)total[3864];
    grad[2676] = (float)total[3865];
    grad[2677] = (float)total[3866];
    grad[2678] = (float)total[3867];
    grad[2679] = (float)total[3868];
    grad[2680] = (float)total[3869];
    grad[2681] = (float)total[3870];
    grad[2682] = (float)total[3871];
    grad[2683] = (float)total[3872];
    grad[2684] = (float)total[3873];
    grad[2685] = (float)total[3874];
    for (i = 0; i < 32; i++)
        grad[2686 + i] = (float)total[1243 + i];
    grad[2718] = s[196];
    grad[2719] = (float)total[3858];
    grad[2720] = s[95];
    grad[2721] = s[88];
    grad[2722] = (float)total[1221];
    grad[2723] = (float)total[1222];
    grad[2724] = (float)total[1223];
    grad[2725] = (float)total[1224];
    grad[2726] = (float)total[1225];
    grad[2727] = (float)total[1226];
    grad[2728] = (float)total[1227];
    grad[2729] = (float)total[1228];
    grad[2730] = (float)total[1229];
    grad[2731] = (float)total[1230];
    grad[2732] = (float)total[1231];
    grad[2733] = (float)total[1232];
    grad[2734] = (float)total[1233];
    grad[2735] = (float)total[1234];
    grad[2736] = (float)total[1235];
    grad[2737] = (float)total[1236];
    grad[2738] = (float)total[3841];
    grad[2739] = (float)total[3842];
    grad[2740] = (float)total[3843];
    grad[2741] = (float)total[3844];
    grad[2742] = (float)total[3845];
    grad[2743] = (float)total[3846];
    grad[2744] = (float)total[3847];
    grad[2745] = (float)total[3848];
    grad[2746] = (float)total[3849];
    grad[2747] = (float)total[3850];
    grad[2748] = (float)total[3851];
    grad[2749] = (float)total[3852];
    grad[2750] = (float)total[3853];
    grad[2751] = (float)total[3854];
    grad[2752] = (float)total[3855];
    grad[2753] = (float)total[3856];
    for (i = 0; i < 256; i++)
        grad[2754 + i] = (float)total[965 + i];
    grad[3010] = (float)total[3825];
    grad[3011] = (float)total[3826];
    grad[3012] = (float)total[3827];
    grad[3013] = (float)total[3828];
    grad[3014] = (float)total[3829];
    grad[3015] = (float)total[3830];
    grad[3016] = (float)total[3831];
    grad[3017] = (float)total[3832];
    grad[3018] = (float)total[3833];
    grad[3019] = (float)total[3834];
    grad[3020] = (float)total[3835];
    grad[3021] = (float)total[3836];
    grad[3022] = (float)total[3837];
    grad[3023] = (float)total[3838];
    grad[3024] = (float)total[3839];
    grad[3025] = (float)total[3840];
    for (i = 0; i < 32; i++)
        grad[3026 + i] = (float)total[933 + i];
    grad[3058] = s[195];
    grad[3059] = (float)total[3824];
    grad[3060] = s[83];
    grad[3061] = s[76];
    grad[3062] = (float)total[911];
    grad[3063] = (float)total[912];
    grad[3064] = (float)total[913];
    grad[3065] = (float)total[914];
    grad[3066] = (float)total[915];
    grad[3067] = (float)total[916];
    grad[3068] = (float)total[917];
    grad[3069] = (float)total[918];
    grad[3070] = (float)total[919];
    grad[3071] = (float)total[920];
    grad[3072] = (float)total[921];
    grad[3073] = (float)total[922];
    grad[3074] = (float)total[923];
    grad[3075] = (float)total[924];
    grad[3076] = (float)total[925];
    grad[3077] = (float)total[926];
    grad[3078] = (float)total[3807];
    grad[3079] = (float)total[3808];
    grad[3080] = (float)total[3809];
    grad[3081] = (float)total[3810];
    grad[3082] = (float)total[3811];
    grad[3083] = (float)total[3812];
    grad[3084] = (float)total[3813];
    grad[3085] = (float)total[3814];
    grad[3086] = (float)total[3815];
    grad[3087] = (float)total[3816];
    grad[3088] = (float)total[3817];
    grad[3089] = (float)total[3818];
    grad[3090] = (float)total[3819];
    grad[3091] = (float)total[3820];
    grad[3092] = (float)total[3821];
    grad[3093] = (float)total[3822];
    for (i = 0; i < 256; i++)
        grad[3094 + i] = (float)total[655 + i];
    grad[3350] = (float)total[3791];
    grad[3351] = (float)total[3792];
    grad[3352] = (float)total[3793];
    grad[3353] = (float)total[3794];
    grad[3354] = (float)total[3795];
    grad[3355] = (float)total[3796];
    grad[3356] = (float)total[3797];
    grad[3357] = (float)total[3798];
    grad[3358] = (float)total[3799];
    grad[3359] = (float)total[3800];
    grad[3360] = (float)total[3801];
    grad[3361] = (float)total[3802];
    grad[3362] = (float)total[3803];
    grad[3363] = (float)total[3804];
    grad[3364] = (float)total[3805];
    grad[3365] = (float)total[3806];
    for (i = 0; i < 32; i++)
        grad[3366 + i] = (float)total[623 + i];
    grad[3398] = s[194];
    grad[3399] = (float)total[3790];
    grad[3400] = s[71];
    grad[3401] = s[64];
    grad[3402] = (float)total[601];
    grad[3403] = (float)total[602];
    grad[3404] = (float)total[603];
    grad[3405] = (float)total[604];
    grad[3406] = (float)total[605];
    grad[3407] = (float)total[606];
    grad[3408] = (float)total[607];
    grad[3409] = (float)total[608];
    grad[3410] = (float)total[609];
    grad[3411] = (float)total[610];
    grad[3412] = (float)total[611];
    grad[3413] = (float)total[612];
    grad[3414] = (float)total[613];
    grad[3415] = (float)total[614];
    grad[3416] = (float)total[615];
    grad[3417] = (float)total[616];
    grad[3418] = (float)total[3773];
    grad[3419] = (float)total[3774];
    grad[3420] = (float)total[3775];
    grad[3421] = (float)total[3776];
    grad[3422] = (float)total[3777];
    grad[3423] = (float)total[3778];
    grad[3424] = (float)total[3779];
    grad[3425] = (float)total[3780];
    grad[3426] = (float)total[3781];
    grad[3427] = (float)total[3782];
    grad[3428] = (float)total[3783];
    grad[3429] = (float)total[3784];
    grad[3430] = (float)total[3785];
    grad[3431] = (float)total[3786];
    grad[3432] = (float)total[3787];
    grad[3433] = (float)total[3788];
    for (i = 0; i < 256; i++)
        grad[3434 + i] = (float)total[345 + i];
    grad[3690] = (float)total[3757];
    grad[3691] = (float)total[3758];
    grad[3692] = (float)total[3759];
    grad[3693] = (float)total[3760];
    grad[3694] = (float)total[3761];
    grad[3695] = (float)total[3762];
    grad[3696] = (float)total[3763];
    grad[3697] = (float)total[3764];
    grad[3698] = (float)total[3765];
    grad[3699] = (float)total[3766];
    grad[3700] = (float)total[3767];
    grad[3701] = (float)total[3768];
    grad[3702] = (float)total[3769];
    grad[3703] = (float)total[3770];
    grad[3704] = (float)total[3771];
    grad[3705] = (float)total[3772];
    for (i = 0; i < 32; i++)
        grad[3706 + i] = (float)total[313 + i];
    grad[3738] = s[193];
    grad[3739] = (float)total[3756];
    grad[3740] = s[59];
    grad[3741] = s[52];
    grad[3742] = (float)total[291];
    grad[3743] = (float)total[292];
    grad[3744] = (float)total[293];
    grad[3745] = (float)total[294];
    grad[3746] = (float)total[295];
    grad[3747] = (float)total[296];
    grad[3748] = (float)total[297];
    grad[3749] = (float)total[298];
    grad[3750] = (float)total[299];
    grad[3751] = (float)total[300];
    grad[3752] = (float)total[301];
    grad[3753] = (float)total[302];
    grad[3754] = (float)total[303];
    grad[3755] = (float)total[304];
    grad[3756] = (float)total[305];
    grad[3757] = (float)total[306];
    grad[3758] = (float)total[3739];
    grad[3759] = (float)total[3740];
    grad[3760] = (float)total[3741];
    grad[3761] = (float)total[3742];
    grad[3762] = (float)total[3743];
    grad[3763] = (float)total[3744];
    grad[3764] = (float)total[3745];
    grad[3765] = (float)total[3746];
    grad[3766] = (float)total[3747];
    grad[3767] = (float)total[3748];
    grad[3768] = (float)total[3749];
    grad[3769] = (float)total[3750];
    grad[3770] = (float)total[3751];
    grad[3771] = (float)total[3752];
    grad[3772] = (float)total[3753];
    grad[3773] = (float)total[3754];
    for (i = 0; i < 256; i++)
        grad[3774 + i] = (float)total[35 + i];
    grad[4030] = (float)total[3723];
    grad[4031] = (float)total[3724];
    grad[4032] = (float)total[3725];
    grad[4033] = (float)total[3726];
    grad[4034] = (float)total[3727];
    grad[4035] = (float)total[3728];
    grad[4036] = (float)total[3729];
    grad[4037] = (float)total[3730];
    grad[4038] = (float)total[3731];
    grad[4039] = (float)total[3732];
    grad[4040] = (float)total[3733];
    grad[4041] = (float)total[3734];
    grad[4042] = (float)total[3735];
    grad[4043] = (float)total[3736];
    grad[4044] = (float)total[3737];
    grad[4045] = (float)total[3738];
    for (i = 0; i < 32; i++)
        grad[4046 + i] = (float)total[3 + i];
    grad[4078] = s[192];
    grad[4079] = (float)total[3722];
}

static double circles_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double total[4129] = {0};
    float s[205], t[683 * 16];
    size_t first;
    double loss = 0;
    (void)work;
    circles_grad_prologue(params, s);
    for (first = 0; first < n; first += 16) {
        const size_t rows = n - first < 16 ? n - first : 16;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        circles_to_tile(x + first * 2, rows, 2, 16, m, t + 0);
        circles_weights(n, rows, m, t + 32);
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
        {0, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.1.alpha */
        {1, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.2.scaling_factor */
        {2, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.2.net.1.weight */
        {18, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.2.net.1.bias */
        {34, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.2.net.2.weight */
        {290, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.2.net.2.bias */
        {306, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.2.net.3.weight */
        {338, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.2.net.3.bias */
        {340, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.3.alpha */
        {341, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.4.scaling_factor */
        {342, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.4.net.1.weight */
        {358, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.4.net.1.bias */
        {374, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.4.net.2.weight */
        {630, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.4.net.2.bias */
        {646, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.4.net.3.weight */
        {678, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.4.net.3.bias */
        {680, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.5.alpha */
        {681, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.6.scaling_factor */
        {682, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.6.net.1.weight */
        {698, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.6.net.1.bias */
        {714, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.6.net.2.weight */
        {970, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.6.net.2.bias */
        {986, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.6.net.3.weight */
        {1018, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.6.net.3.bias */
        {1020, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.7.alpha */
        {1021, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.8.scaling_factor */
        {1022, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.8.net.1.weight */
        {1038, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.8.net.1.bias */
        {1054, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.8.net.2.weight */
        {1310, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.8.net.2.bias */
        {1326, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.8.net.3.weight */
        {1358, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.8.net.3.bias */
        {1360, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.9.alpha */
        {1361, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.10.scaling_factor */
        {1362, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.10.net.1.weight */
        {1378, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.10.net.1.bias */
        {1394, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.10.net.2.weight */
        {1650, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.10.net.2.bias */
        {1666, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.10.net.3.weight */
        {1698, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.10.net.3.bias */
        {1700, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.11.alpha */
        {1701, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.12.scaling_factor */
        {1702, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.12.net.1.weight */
        {1718, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.12.net.1.bias */
        {1734, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.12.net.2.weight */
        {1990, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.12.net.2.bias */
        {2006, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.12.net.3.weight */
        {2038, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.12.net.3.bias */
        {2040, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.13.alpha */
        {2041, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.14.scaling_factor */
        {2042, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.14.net.1.weight */
        {2058, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.14.net.1.bias */
        {2074, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.14.net.2.weight */
        {2330, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.14.net.2.bias */
        {2346, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.14.net.3.weight */
        {2378, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.14.net.3.bias */
        {2380, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.15.alpha */
        {2381, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.16.scaling_factor */
        {2382, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.16.net.1.weight */
        {2398, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.16.net.1.bias */
        {2414, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.16.net.2.weight */
        {2670, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.16.net.2.bias */
        {2686, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.16.net.3.weight */
        {2718, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.16.net.3.bias */
        {2720, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.17.alpha */
        {2721, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.18.scaling_factor */
        {2722, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.18.net.1.weight */
        {2738, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.18.net.1.bias */
        {2754, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.18.net.2.weight */
        {3010, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.18.net.2.bias */
        {3026, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.18.net.3.weight */
        {3058, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.18.net.3.bias */
        {3060, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.19.alpha */
        {3061, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.20.scaling_factor */
        {3062, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.20.net.1.weight */
        {3078, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.20.net.1.bias */
        {3094, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.20.net.2.weight */
        {3350, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.20.net.2.bias */
        {3366, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.20.net.3.weight */
        {3398, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.20.net.3.bias */
        {3400, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.21.alpha */
        {3401, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.22.scaling_factor */
        {3402, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.22.net.1.weight */
        {3418, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.22.net.1.bias */
        {3434, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.22.net.2.weight */
        {3690, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.22.net.2.bias */
        {3706, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.22.net.3.weight */
        {3738, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.22.net.3.bias */
        {3740, 1, CIRCLES_INIT_UNIFORM, 0.0, 0.9}, /* flow.23.alpha */
        {3741, 1, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.24.scaling_factor */
        {3742, 16, CIRCLES_INIT_TRUNCATED_NORMAL, 0.7071067811865476, 0.0}, /* flow.24.net.1.weight */
        {3758, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.24.net.1.bias */
        {3774, 256, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.24.net.2.weight */
        {4030, 16, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.24.net.2.bias */
        {4046, 32, CIRCLES_INIT_TRUNCATED_NORMAL, 0.25, 0.0}, /* flow.24.net.3.weight */
        {4078, 2, CIRCLES_INIT_CONSTANT, 0.0, 0.0}, /* flow.24.net.3.bias */
    };
    circles_initialise(seed, from, sizeof from / sizeof *from, params);
}

void circles_adamw(const struct circles_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    circles_adamw_update(o, step, 4080, params + 0, grad + 0, m + 0, v + 0);
}


/* planar.c - a normalizing flow in plain C, compiled by nfc 0.1.0; see planar.h. Do not edit.
 *
 * Rows are worked through in tiles: element e of row k is at t[e * TILE + k]. A lane is as many rows side by
 * side as a vector of the target holds; s holds what depends on the parameters alone. */
#include "planar.h"

#include <math.h>
#include <string.h>

#if defined(__GNUC__) && !defined(__TINYC__) && !defined(NFC_SCALAR) && \
    (defined(__SSE2__) || defined(__ARM_NEON) || defined(__VSX__)) &&   \
    !(defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 2 || __FLT_EVAL_METHOD__ < 0))
#define PLANAR_NF_VECTOR 1
#if defined(__AVX512F__)
#include <immintrin.h>
#define PLANAR_NF_LANE_BYTES 64
#define PLANAR_NF_AVX512 1
#elif defined(__AVX__)
#define PLANAR_NF_LANE_BYTES 32
#define PLANAR_NF_AVX 1 /* has one instruction for select, limit and sqrt, which compilers do not always see */
#else
#define PLANAR_NF_LANE_BYTES 16
#ifdef __SSE2__
#define PLANAR_NF_SSE 1 /* as PLANAR_NF_AVX */
#endif
#endif
#define PLANAR_NF_LANES (PLANAR_NF_LANE_BYTES / sizeof(float))
typedef float planar_nf_lane __attribute__((vector_size(PLANAR_NF_LANE_BYTES)));
typedef int32_t planar_nf_mask __attribute__((vector_size(PLANAR_NF_LANE_BYTES)));
#define PLANAR_NF_FETCH(p) __builtin_prefetch(p)
#else
#define PLANAR_NF_FETCH(p) ((void)0)
#define PLANAR_NF_VECTOR 0
#define PLANAR_NF_LANES 1u
typedef float planar_nf_lane;
typedef int32_t planar_nf_mask;
#endif
#if defined(__GNUC__) && !defined(__TINYC__)
#define PLANAR_NF_INLINE static inline __attribute__((always_inline))
#else
#define PLANAR_NF_INLINE static inline
#endif
static inline planar_nf_lane planar_nf_load(const float *p)
{
    planar_nf_lane v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void planar_nf_store(float *p, planar_nf_lane v) { memcpy(p, &v, sizeof v); }

/* The same number in every lane. */
static inline planar_nf_lane planar_nf_set(float a)
{
#if PLANAR_NF_VECTOR
    const planar_nf_lane zero = {0};
    return a - zero;
#else
    return a;
#endif
}

/* Where the mask is set the bits of a, elsewhere the bits of b: neither branch can disturb the other. */
static inline planar_nf_lane planar_nf_select(planar_nf_mask m, planar_nf_lane a, planar_nf_lane b)
{
#ifdef PLANAR_NF_AVX
    return __builtin_ia32_blendvps256(b, a, (planar_nf_lane)m);
#elif PLANAR_NF_VECTOR
    return (planar_nf_lane)(((planar_nf_mask)a & m) | ((planar_nf_mask)b & ~m));
#else
    return m ? a : b;
#endif
}

/* x, but at most high; NaN comes through. */
static inline planar_nf_lane planar_nf_most(float high, planar_nf_lane x)
{
    const planar_nf_lane b = planar_nf_set(high);
#ifdef PLANAR_NF_AVX
    return __builtin_ia32_minps256(b, x); /* x where it is NaN */
#elif defined(PLANAR_NF_SSE)
    return __builtin_ia32_minps(b, x);
#elif defined(PLANAR_NF_AVX512)
    return _mm512_maskz_min_ps((__mmask16)-1, b, x);
#else
    return planar_nf_select((planar_nf_mask)(b < x), b, x);
#endif
}

static inline planar_nf_lane planar_nf_sqrt(planar_nf_lane a)
{
#ifdef PLANAR_NF_AVX
    return __builtin_ia32_sqrtps256(a);
#elif defined(PLANAR_NF_SSE)
    return __builtin_ia32_sqrtps(a);
#elif defined(PLANAR_NF_AVX512)
    return _mm512_maskz_sqrt_ps((__mmask16)-1, a);
#elif PLANAR_NF_VECTOR
    planar_nf_lane r = a;
    unsigned i;
    for (i = 0; i < PLANAR_NF_LANES; i++)
        r[i] = (float)sqrt((double)a[i]);
    return r;
#else
    return (float)sqrt((double)a);
#endif
}

/* The sum over the lanes: halves are added, and their halves, always in the same order. */
static inline float planar_nf_hsum(planar_nf_lane a)
{
#ifdef PLANAR_NF_AVX512
    return _mm512_reduce_add_ps(a);
#elif defined(PLANAR_NF_AVX)
    float low __attribute__((vector_size(16))), s __attribute__((vector_size(16)));
    memcpy(&low, &a, 16);
    memcpy(&s, (const char *)&a + 16, 16);
    s += low;
    return (s[0] + s[2]) + (s[1] + s[3]);
#elif PLANAR_NF_VECTOR
    const planar_nf_lane s = a;
    return (s[0] + s[2]) + (s[1] + s[3]);
#else
    return a;
#endif
}

static inline planar_nf_lane planar_nf_select_lt(planar_nf_lane a, planar_nf_lane b, planar_nf_lane yes, planar_nf_lane no)
{
    return planar_nf_select((planar_nf_mask)(a < b), yes, no);
}

static inline planar_nf_lane planar_nf_select_le(planar_nf_lane a, planar_nf_lane b, planar_nf_lane yes, planar_nf_lane no)
{
    return planar_nf_select((planar_nf_mask)(a <= b), yes, no);
}

static inline planar_nf_lane planar_nf_select_eq(planar_nf_lane a, planar_nf_lane b, planar_nf_lane yes, planar_nf_lane no)
{
    return planar_nf_select((planar_nf_mask)(a == b), yes, no);
}

static inline planar_nf_lane planar_nf_abs(planar_nf_lane a)
{
#if PLANAR_NF_VECTOR
    return (planar_nf_lane)((planar_nf_mask)a & ~(planar_nf_mask)planar_nf_set((float)-0.0));
#else
    return (float)fabs((double)a);
#endif
}

/* log x = n ln 2 + 2 atanh(f / (2 + f)), x = 2^n (1 + f). */
static inline planar_nf_lane planar_nf_log(planar_nf_lane x)
{
#if PLANAR_NF_VECTOR
    const planar_nf_lane zero = planar_nf_set(0.0f);
    const planar_nf_mask tiny = (planar_nf_mask)(x < 1.17549435e-38f);
    planar_nf_mask i;
    planar_nf_lane y = planar_nf_select(tiny, x * 8388608.0f, x), n, f, s, z, h, r;
    i = ((planar_nf_mask)y - 0x3f3504f3) >> 23; /* 0x3f3504f3: sqrt(1/2) */
    f = (planar_nf_lane)((planar_nf_mask)y - (i << 23)) - 1.0f;
    n = (planar_nf_lane)(i + 0x4b400000) - 12582912.0f - planar_nf_select(tiny, planar_nf_set(23.0f), zero);
    s = f / (2.0f + f);
    z = s * s;
    r = z * (0.666666627f + z * (0.400003552f + z * (0.285358906f + z * 0.236105233f)));
    h = 0.5f * f * f;
    r = n * 0.693359375f + (f - (h - (s * (h + r) - n * 2.12194440e-4f)));
    r = planar_nf_select((planar_nf_mask)(x < INFINITY), r, x); /* inf and NaN as they are */
    r = planar_nf_select((planar_nf_mask)(x == 0.0f), zero - INFINITY, r);
    return planar_nf_select((planar_nf_mask)(x < 0.0f), planar_nf_set(NAN), r);
#else
    return logf(x);
#endif
}

/* tanh a = (T + w) / (1 + T w) where a = n ln(2)/2 + r, w = tanh r and T = tanh(n ln(2)/2) = (2^n - 1) / (2^n + 1). The
 * denominator is made of the numerator, so that what rounds the one rounds the other; n begins at 3/4, where less is
 * lost than at 1/2: the sum that finds it keeps halves, and the half is cut off. */
static inline planar_nf_lane planar_nf_tanh(planar_nf_lane x)
{
#if PLANAR_NF_VECTOR
    const planar_nf_lane magic = planar_nf_set(6291582.0f), a = planar_nf_most(9.5f, planar_nf_abs(x)); /* 1.5 * 2^22 + 126 */
    const planar_nf_lane t = (planar_nf_lane)((planar_nf_mask)(a * 2.88539008f + magic) & -2);
    const planar_nf_lane r = a - (t - magic) * 0.34657359f, z = r * r;
    const planar_nf_lane w = r + r * z * (-0.333332092f + z * (0.133223608f + z * -0.0511830561f));
    const planar_nf_lane half = (planar_nf_lane)((planar_nf_mask)t << 22); /* 2^n / 2 */
    const planar_nf_lane p = (half - 0.5f) + (half + 0.5f) * w, y = p / (p + (1.0f - w));
    return (planar_nf_lane)((planar_nf_mask)y | ((planar_nf_mask)x & (planar_nf_mask)planar_nf_set(-0.0f)));
#else
    return tanhf(x);
#endif
}

/* The normal quantile of a number uniform on (-1, 1): the one whose tail beyond has probability |u| / 2, on the
 * side of u's sign (Wichura 1988, algorithm AS 241, PPND7). */
static inline planar_nf_lane planar_nf_normal(planar_nf_lane u)
{
    const planar_nf_lane tail = 0.5f * planar_nf_select_lt(u, planar_nf_set(0.0f), -u, u), q = 0.5f - tail, r = 0.180625f - q * q;
    const planar_nf_lane s = planar_nf_sqrt(-planar_nf_log(tail)), c = s - 1.6f, e = s - 5.0f;
    planar_nf_lane z, middle, far, extreme;
    middle = 3.3871327179f + r * (50.434271938f + r * (159.29113202f + r * 59.109374720f));
    middle = q * middle / (1.0f + r * (17.895169469f + r * (78.757757664f + r * 67.187563600f)));
    far = 1.4234372777f + c * (2.7568153900f + c * (1.3067284816f + c * 0.17023821103f));
    far = far / (1.0f + c * (0.73700164250f + c * 0.12021132975f));
    extreme = 6.6579051150f + e * (3.0812263860f + e * (0.42868294337f + e * 0.017337203997f));
    extreme = extreme / (1.0f + e * (0.24197894225f + e * 0.012258202635f));
    z = planar_nf_select_lt(q, planar_nf_set(0.425f), middle, planar_nf_select_lt(s, planar_nf_set(5.0f), far, extreme));
    return planar_nf_select_lt(u, planar_nf_set(0.0f), -z, z);
}

/* Rows of x, `apart` numbers from one to the next, to columns of a tile, element j of row k at t[j * stride + k]; rows
 * past the last repeat it up to m. */
static inline void planar_nf_to_tile(const float *x, size_t rows, size_t cols, size_t apart, size_t stride, size_t m,
                              float *t)
{
    size_t k, j;
    for (j = 0; j < cols; j++) {
        for (k = (rows - 1) / PLANAR_NF_LANES * PLANAR_NF_LANES; k < m; k += PLANAR_NF_LANES)
            planar_nf_store(t + j * stride + k, planar_nf_set(x[(rows - 1) * apart + j]));
        for (k = 0; k + 1 < rows; k++)
            t[j * stride + k] = x[k * apart + j];
    }
}

/* What a row counts in a mean over n: 1/n, and 0 for the rows that fill up a lane. */
static inline void planar_nf_weights(size_t n, size_t rows, size_t m, float *t)
{
    size_t k;
    for (k = 0; k < m; k++)
        t[k] = (float)(k < rows ? 1.0 / (double)n : 0.0);
}

/* Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): four words that depend on
 * (key; row, block, stream) alone. */
static inline void planar_nf_philox(uint64_t key, uint64_t row, uint32_t block, uint32_t stream, uint32_t out[4])
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

#define PLANAR_NF_DRAWS 32 /* rows drawn together, so that one round's chain of products does not wait for itself */

/* word[i] of rows first .. first + PLANAR_NF_DRAWS - 1, as planar_nf_philox has them. */
static inline void planar_nf_philox_rows(uint64_t key, uint64_t first, uint32_t block, uint32_t word[4][PLANAR_NF_DRAWS])
{
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    int round;
    size_t k;
    for (k = 0; k < PLANAR_NF_DRAWS; k++) {
        word[0][k] = (uint32_t)(first + k);
        word[1][k] = (uint32_t)((first + k) >> 32);
        word[2][k] = block;
        word[3][k] = 0;
    }
    for (round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u)
        for (k = 0; k < PLANAR_NF_DRAWS; k++) {
            const uint64_t a = (uint64_t)0xD2511F53u * word[0][k], b = (uint64_t)0xCD9E8D57u * word[2][k];
            word[0][k] = (uint32_t)(b >> 32) ^ word[1][k] ^ k0;
            word[2][k] = (uint32_t)(a >> 32) ^ word[3][k] ^ k1;
            word[1][k] = (uint32_t)b;
            word[3][k] = (uint32_t)a;
        }
}

/* Fills t[j * stride + k], j < width, k < rows, with numbers uniform on (-1, 1) that are finest near 0: half the
 * magnitude is a tail probability and the sign says which tail. Row k depends on (seed, first + k) alone. */
static inline void planar_nf_random(uint64_t seed, uint64_t first, size_t rows, size_t width, size_t stride, float *t)
{
    const size_t words = sizeof(float) / 4; /* 32-bit words in one number */
    uint32_t w[4][PLANAR_NF_DRAWS];
    size_t from, j, k;
    for (from = 0; from < rows; from += PLANAR_NF_DRAWS) {
        const size_t n = rows - from < PLANAR_NF_DRAWS ? rows - from : PLANAR_NF_DRAWS;
        for (j = 0; j < width; j++) {
            const uint32_t *high = w[j * words % 4], *low = w[(j * words + 1) % 4];
            float *to = t + j * stride + from;
            if (j * words % 4 == 0)
                planar_nf_philox_rows(seed, first + from, (uint32_t)(j * words / 4), w);
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

enum { PLANAR_NF_INIT_CONSTANT, PLANAR_NF_INIT_UNIFORM, PLANAR_NF_INIT_TRUNCATED_NORMAL };

/* How one parameter starts: constant a; uniform on [a, b); normal with standard deviation a, drawn from a normal
 * cut at two standard deviations and widened to make up for the cut, as in LeCun's initialiser of JAX. */
struct planar_nf_initial {
    size_t offset, count;
    int kind;
    double a, b;
    const unsigned *keep; /* row i / cols starts with so many numbers, then zeros; NULL: all */
    size_t cols;
};

/* Parameter i depends on (seed, i) alone. */
static inline void planar_nf_initialise(uint64_t seed, const struct planar_nf_initial *from, size_t n, float *params)
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
            if (from[p].kind != PLANAR_NF_INIT_CONSTANT)
                do {
                    planar_nf_philox(seed, from[p].offset + i, block++, 1, w);
                    u[0] = ((double)w[0] * 4294967296.0 + (double)w[1] + 0.5) * 5.421010862427522e-20;
                    u[1] = ((double)w[2] * 4294967296.0 + (double)w[3] + 0.5) * 5.421010862427522e-20;
                    z = sqrt(-2.0 * log(u[0])) * cos(6.283185307179586 * u[1]);
                } while (from[p].kind == PLANAR_NF_INIT_TRUNCATED_NORMAL && !(fabs(z) < 2.0));
            if (from[p].kind == PLANAR_NF_INIT_UNIFORM)
                value = a + (b - a) * u[0];
            if (from[p].kind == PLANAR_NF_INIT_TRUNCATED_NORMAL)
                value = z * a / 0.87962566103423978;
            params[from[p].offset + i] = (float)value;
        }
}

/* What the moments are scaled by at a step, 1 at the first. */
static inline void planar_nf_adamw_scale(const struct planar_adamw_options *o, uint64_t step, double scale[2])
{
    scale[0] = 1.0 / (1.0 - pow(o->beta1, (double)step));
    scale[1] = 1.0 / (1.0 - pow(o->beta2, (double)step));
}

/* One update of n parameters: p -= lr * (m_hat / (sqrt(v_hat) + eps) + weight_decay * p). */
static inline void planar_nf_adamw_update(const struct planar_adamw_options *o, const double scale[2], size_t n, float *params,
                                   const float *grad, float *m, float *v)
{
    const planar_nf_lane b1 = planar_nf_set((float)o->beta1), b2 = planar_nf_set((float)o->beta2), eps = planar_nf_set((float)o->eps);
    const planar_nf_lane rest1 = planar_nf_set((float)(1.0 - o->beta1)), rest2 = planar_nf_set((float)(1.0 - o->beta2));
    const planar_nf_lane lr = planar_nf_set((float)o->lr), decay = planar_nf_set((float)o->weight_decay);
    const planar_nf_lane scale1 = planar_nf_set((float)scale[0]), scale2 = planar_nf_set((float)scale[1]);
    float rest[4][PLANAR_NF_LANES] = {{0}};
    size_t i, k;
    for (i = 0; i < n; i += PLANAR_NF_LANES) {
        const size_t left = n - i < PLANAR_NF_LANES ? n - i : 0; /* in a last lane that is not full: done in `rest` */
        float *p = left ? rest[0] : params + i, *first = left ? rest[1] : m + i, *second = left ? rest[2] : v + i;
        const float *g = left ? rest[3] : grad + i;
        for (k = 0; k < left; k++)
            p[k] = params[i + k], first[k] = m[i + k], second[k] = v[i + k], rest[3][k] = grad[i + k];
        const planar_nf_lane now = b1 * planar_nf_load(first) + rest1 * planar_nf_load(g);
        const planar_nf_lane square = b2 * planar_nf_load(second) + rest2 * (planar_nf_load(g) * planar_nf_load(g));
        planar_nf_store(first, now);
        planar_nf_store(second, square);
        planar_nf_store(p, planar_nf_load(p) - lr * (now * scale1 / (planar_nf_sqrt(square * scale2) + eps) + decay * planar_nf_load(p)));
        for (k = 0; k < left; k++)
            params[i + k] = p[k], m[i + k] = first[k], v[i + k] = second[k];
    }
}

#define LANES PLANAR_NF_LANES

#if defined(__GNUC__)
#define PLANAR_NF_PART __attribute__((noinline))
#else
#define PLANAR_NF_PART
#endif

#if defined(__GNUC__)
#define PLANAR_NF_FLAT __attribute__((flatten, noinline))
#else
#define PLANAR_NF_FLAT
#endif

static void planar_nf_each_log(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(d + e * stride + k, planar_nf_log(planar_nf_load(a + e * stride + k)));
}

static void planar_nf_each_tanh(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(d + e * stride + k, planar_nf_tanh(planar_nf_load(a + e * stride + k)));
}

static void planar_nf_each_normal(float *d, const float *a, size_t width, size_t stride, size_t m)
{
    size_t e, k;
    if (m == stride) /* one long loop */
        m *= width, width = 1;
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC unroll 8 /* where the width is known */
#endif
    for (e = 0; e < width; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(d + e * stride + k, planar_nf_normal(planar_nf_load(a + e * stride + k)));
}

/* ---- forward ---- */

static void planar_nf_forward_prologue(const float *params, float *s)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_u = params + 2; /* flow.1.u [2] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_u = params + 7; /* flow.2.u [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_u = params + 12; /* flow.3.u [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_u = params + 17; /* flow.4.u [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_u = params + 22; /* flow.5.u [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_u = params + 27; /* flow.6.u [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_u = params + 32; /* flow.7.u [2] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_u = params + 37; /* flow.8.u [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_u = params + 42; /* flow.9.u [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_u = params + 47; /* flow.10.u [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_u = params + 52; /* flow.11.u [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_u = params + 57; /* flow.12.u [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_u = params + 62; /* flow.13.u [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_u = params + 67; /* flow.14.u [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_u = params + 72; /* flow.15.u [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_u = params + 77; /* flow.16.u [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_u = params + 82; /* flow.17.u [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_u = params + 87; /* flow.18.u [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_u = params + 92; /* flow.19.u [2] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_u = params + 97; /* flow.20.u [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_u = params + 102; /* flow.21.u [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_u = params + 107; /* flow.22.u [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_u = params + 112; /* flow.23.u [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_u = params + 117; /* flow.24.u [2] */
    size_t i, j;
    s[0] = flow_1_w[0] * flow_1_u[0];
    s[1] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = fmaxf(s[2], 0) + log1pf(expf(-fabsf(s[2])));
    s[4] = s[3] - 1.0f;
    s[5] = s[4] - s[2];
    s[6] = flow_1_w[0] * s[5];
    s[7] = flow_1_w[1] * s[5];
    s[8] = flow_1_w[0] * flow_1_w[0];
    s[9] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[8 + j * 2 + i];
            sum += next;
        }
        s[10 + j] = sum;
    }
    s[11] = s[6] / s[10];
    s[12] = s[7] / s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = flow_2_w[0] * flow_2_u[0];
    s[16] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[15 + j * 2 + i];
            sum += next;
        }
        s[17 + j] = sum;
    }
    s[18] = fmaxf(s[17], 0) + log1pf(expf(-fabsf(s[17])));
    s[19] = s[18] - 1.0f;
    s[20] = s[19] - s[17];
    s[21] = flow_2_w[0] * s[20];
    s[22] = flow_2_w[1] * s[20];
    s[23] = flow_2_w[0] * flow_2_w[0];
    s[24] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[23 + j * 2 + i];
            sum += next;
        }
        s[25 + j] = sum;
    }
    s[26] = s[21] / s[25];
    s[27] = s[22] / s[25];
    s[28] = flow_2_u[0] + s[26];
    s[29] = flow_2_u[1] + s[27];
    s[30] = flow_3_w[0] * flow_3_u[0];
    s[31] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[30 + j * 2 + i];
            sum += next;
        }
        s[32 + j] = sum;
    }
    s[33] = fmaxf(s[32], 0) + log1pf(expf(-fabsf(s[32])));
    s[34] = s[33] - 1.0f;
    s[35] = s[34] - s[32];
    s[36] = flow_3_w[0] * s[35];
    s[37] = flow_3_w[1] * s[35];
    s[38] = flow_3_w[0] * flow_3_w[0];
    s[39] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[38 + j * 2 + i];
            sum += next;
        }
        s[40 + j] = sum;
    }
    s[41] = s[36] / s[40];
    s[42] = s[37] / s[40];
    s[43] = flow_3_u[0] + s[41];
    s[44] = flow_3_u[1] + s[42];
    s[45] = flow_4_w[0] * flow_4_u[0];
    s[46] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[45 + j * 2 + i];
            sum += next;
        }
        s[47 + j] = sum;
    }
    s[48] = fmaxf(s[47], 0) + log1pf(expf(-fabsf(s[47])));
    s[49] = s[48] - 1.0f;
    s[50] = s[49] - s[47];
    s[51] = flow_4_w[0] * s[50];
    s[52] = flow_4_w[1] * s[50];
    s[53] = flow_4_w[0] * flow_4_w[0];
    s[54] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[53 + j * 2 + i];
            sum += next;
        }
        s[55 + j] = sum;
    }
    s[56] = s[51] / s[55];
    s[57] = s[52] / s[55];
    s[58] = flow_4_u[0] + s[56];
    s[59] = flow_4_u[1] + s[57];
    s[60] = flow_5_w[0] * flow_5_u[0];
    s[61] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[60 + j * 2 + i];
            sum += next;
        }
        s[62 + j] = sum;
    }
    s[63] = fmaxf(s[62], 0) + log1pf(expf(-fabsf(s[62])));
    s[64] = s[63] - 1.0f;
    s[65] = s[64] - s[62];
    s[66] = flow_5_w[0] * s[65];
    s[67] = flow_5_w[1] * s[65];
    s[68] = flow_5_w[0] * flow_5_w[0];
    s[69] = flow_5_w[1] * flow_5_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[68 + j * 2 + i];
            sum += next;
        }
        s[70 + j] = sum;
    }
    s[71] = s[66] / s[70];
    s[72] = s[67] / s[70];
    s[73] = flow_5_u[0] + s[71];
    s[74] = flow_5_u[1] + s[72];
    s[75] = flow_6_w[0] * flow_6_u[0];
    s[76] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[75 + j * 2 + i];
            sum += next;
        }
        s[77 + j] = sum;
    }
    s[78] = fmaxf(s[77], 0) + log1pf(expf(-fabsf(s[77])));
    s[79] = s[78] - 1.0f;
    s[80] = s[79] - s[77];
    s[81] = flow_6_w[0] * s[80];
    s[82] = flow_6_w[1] * s[80];
    s[83] = flow_6_w[0] * flow_6_w[0];
    s[84] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[83 + j * 2 + i];
            sum += next;
        }
        s[85 + j] = sum;
    }
    s[86] = s[81] / s[85];
    s[87] = s[82] / s[85];
    s[88] = flow_6_u[0] + s[86];
    s[89] = flow_6_u[1] + s[87];
    s[90] = flow_7_w[0] * flow_7_u[0];
    s[91] = flow_7_w[1] * flow_7_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[90 + j * 2 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = fmaxf(s[92], 0) + log1pf(expf(-fabsf(s[92])));
    s[94] = s[93] - 1.0f;
    s[95] = s[94] - s[92];
    s[96] = flow_7_w[0] * s[95];
    s[97] = flow_7_w[1] * s[95];
    s[98] = flow_7_w[0] * flow_7_w[0];
    s[99] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[98 + j * 2 + i];
            sum += next;
        }
        s[100 + j] = sum;
    }
    s[101] = s[96] / s[100];
    s[102] = s[97] / s[100];
    s[103] = flow_7_u[0] + s[101];
    s[104] = flow_7_u[1] + s[102];
    s[105] = flow_8_w[0] * flow_8_u[0];
    s[106] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[105 + j * 2 + i];
            sum += next;
        }
        s[107 + j] = sum;
    }
    s[108] = fmaxf(s[107], 0) + log1pf(expf(-fabsf(s[107])));
    s[109] = s[108] - 1.0f;
    s[110] = s[109] - s[107];
    s[111] = flow_8_w[0] * s[110];
    s[112] = flow_8_w[1] * s[110];
    s[113] = flow_8_w[0] * flow_8_w[0];
    s[114] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[113 + j * 2 + i];
            sum += next;
        }
        s[115 + j] = sum;
    }
    s[116] = s[111] / s[115];
    s[117] = s[112] / s[115];
    s[118] = flow_8_u[0] + s[116];
    s[119] = flow_8_u[1] + s[117];
    s[120] = flow_9_w[0] * flow_9_u[0];
    s[121] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[120 + j * 2 + i];
            sum += next;
        }
        s[122 + j] = sum;
    }
    s[123] = fmaxf(s[122], 0) + log1pf(expf(-fabsf(s[122])));
    s[124] = s[123] - 1.0f;
    s[125] = s[124] - s[122];
    s[126] = flow_9_w[0] * s[125];
    s[127] = flow_9_w[1] * s[125];
    s[128] = flow_9_w[0] * flow_9_w[0];
    s[129] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[128 + j * 2 + i];
            sum += next;
        }
        s[130 + j] = sum;
    }
    s[131] = s[126] / s[130];
    s[132] = s[127] / s[130];
    s[133] = flow_9_u[0] + s[131];
    s[134] = flow_9_u[1] + s[132];
    s[135] = flow_10_w[0] * flow_10_u[0];
    s[136] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[135 + j * 2 + i];
            sum += next;
        }
        s[137 + j] = sum;
    }
    s[138] = fmaxf(s[137], 0) + log1pf(expf(-fabsf(s[137])));
    s[139] = s[138] - 1.0f;
    s[140] = s[139] - s[137];
    s[141] = flow_10_w[0] * s[140];
    s[142] = flow_10_w[1] * s[140];
    s[143] = flow_10_w[0] * flow_10_w[0];
    s[144] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[143 + j * 2 + i];
            sum += next;
        }
        s[145 + j] = sum;
    }
    s[146] = s[141] / s[145];
    s[147] = s[142] / s[145];
    s[148] = flow_10_u[0] + s[146];
    s[149] = flow_10_u[1] + s[147];
    s[150] = flow_11_w[0] * flow_11_u[0];
    s[151] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[150 + j * 2 + i];
            sum += next;
        }
        s[152 + j] = sum;
    }
    s[153] = fmaxf(s[152], 0) + log1pf(expf(-fabsf(s[152])));
    s[154] = s[153] - 1.0f;
    s[155] = s[154] - s[152];
    s[156] = flow_11_w[0] * s[155];
    s[157] = flow_11_w[1] * s[155];
    s[158] = flow_11_w[0] * flow_11_w[0];
    s[159] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[158 + j * 2 + i];
            sum += next;
        }
        s[160 + j] = sum;
    }
    s[161] = s[156] / s[160];
    s[162] = s[157] / s[160];
    s[163] = flow_11_u[0] + s[161];
    s[164] = flow_11_u[1] + s[162];
    s[165] = flow_12_w[0] * flow_12_u[0];
    s[166] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[165 + j * 2 + i];
            sum += next;
        }
        s[167 + j] = sum;
    }
    s[168] = fmaxf(s[167], 0) + log1pf(expf(-fabsf(s[167])));
    s[169] = s[168] - 1.0f;
    s[170] = s[169] - s[167];
    s[171] = flow_12_w[0] * s[170];
    s[172] = flow_12_w[1] * s[170];
    s[173] = flow_12_w[0] * flow_12_w[0];
    s[174] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = s[171] / s[175];
    s[177] = s[172] / s[175];
    s[178] = flow_12_u[0] + s[176];
    s[179] = flow_12_u[1] + s[177];
    s[180] = flow_13_w[0] * flow_13_u[0];
    s[181] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[180 + j * 2 + i];
            sum += next;
        }
        s[182 + j] = sum;
    }
    s[183] = fmaxf(s[182], 0) + log1pf(expf(-fabsf(s[182])));
    s[184] = s[183] - 1.0f;
    s[185] = s[184] - s[182];
    s[186] = flow_13_w[0] * s[185];
    s[187] = flow_13_w[1] * s[185];
    s[188] = flow_13_w[0] * flow_13_w[0];
    s[189] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[188 + j * 2 + i];
            sum += next;
        }
        s[190 + j] = sum;
    }
    s[191] = s[186] / s[190];
    s[192] = s[187] / s[190];
    s[193] = flow_13_u[0] + s[191];
    s[194] = flow_13_u[1] + s[192];
    s[195] = flow_14_w[0] * flow_14_u[0];
    s[196] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[195 + j * 2 + i];
            sum += next;
        }
        s[197 + j] = sum;
    }
    s[198] = fmaxf(s[197], 0) + log1pf(expf(-fabsf(s[197])));
    s[199] = s[198] - 1.0f;
    s[200] = s[199] - s[197];
    s[201] = flow_14_w[0] * s[200];
    s[202] = flow_14_w[1] * s[200];
    s[203] = flow_14_w[0] * flow_14_w[0];
    s[204] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[203 + j * 2 + i];
            sum += next;
        }
        s[205 + j] = sum;
    }
    s[206] = s[201] / s[205];
    s[207] = s[202] / s[205];
    s[208] = flow_14_u[0] + s[206];
    s[209] = flow_14_u[1] + s[207];
    s[210] = flow_15_w[0] * flow_15_u[0];
    s[211] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[210 + j * 2 + i];
            sum += next;
        }
        s[212 + j] = sum;
    }
    s[213] = fmaxf(s[212], 0) + log1pf(expf(-fabsf(s[212])));
    s[214] = s[213] - 1.0f;
    s[215] = s[214] - s[212];
    s[216] = flow_15_w[0] * s[215];
    s[217] = flow_15_w[1] * s[215];
    s[218] = flow_15_w[0] * flow_15_w[0];
    s[219] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[218 + j * 2 + i];
            sum += next;
        }
        s[220 + j] = sum;
    }
    s[221] = s[216] / s[220];
    s[222] = s[217] / s[220];
    s[223] = flow_15_u[0] + s[221];
    s[224] = flow_15_u[1] + s[222];
    s[225] = flow_16_w[0] * flow_16_u[0];
    s[226] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[225 + j * 2 + i];
            sum += next;
        }
        s[227 + j] = sum;
    }
    s[228] = fmaxf(s[227], 0) + log1pf(expf(-fabsf(s[227])));
    s[229] = s[228] - 1.0f;
    s[230] = s[229] - s[227];
    s[231] = flow_16_w[0] * s[230];
    s[232] = flow_16_w[1] * s[230];
    s[233] = flow_16_w[0] * flow_16_w[0];
    s[234] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[233 + j * 2 + i];
            sum += next;
        }
        s[235 + j] = sum;
    }
    s[236] = s[231] / s[235];
    s[237] = s[232] / s[235];
    s[238] = flow_16_u[0] + s[236];
    s[239] = flow_16_u[1] + s[237];
    s[240] = flow_17_w[0] * flow_17_u[0];
    s[241] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[240 + j * 2 + i];
            sum += next;
        }
        s[242 + j] = sum;
    }
    s[243] = fmaxf(s[242], 0) + log1pf(expf(-fabsf(s[242])));
    s[244] = s[243] - 1.0f;
    s[245] = s[244] - s[242];
    s[246] = flow_17_w[0] * s[245];
    s[247] = flow_17_w[1] * s[245];
    s[248] = flow_17_w[0] * flow_17_w[0];
    s[249] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[248 + j * 2 + i];
            sum += next;
        }
        s[250 + j] = sum;
    }
    s[251] = s[246] / s[250];
    s[252] = s[247] / s[250];
    s[253] = flow_17_u[0] + s[251];
    s[254] = flow_17_u[1] + s[252];
    s[255] = flow_18_w[0] * flow_18_u[0];
    s[256] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = fmaxf(s[257], 0) + log1pf(expf(-fabsf(s[257])));
    s[259] = s[258] - 1.0f;
    s[260] = s[259] - s[257];
    s[261] = flow_18_w[0] * s[260];
    s[262] = flow_18_w[1] * s[260];
    s[263] = flow_18_w[0] * flow_18_w[0];
    s[264] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[263 + j * 2 + i];
            sum += next;
        }
        s[265 + j] = sum;
    }
    s[266] = s[261] / s[265];
    s[267] = s[262] / s[265];
    s[268] = flow_18_u[0] + s[266];
    s[269] = flow_18_u[1] + s[267];
    s[270] = flow_19_w[0] * flow_19_u[0];
    s[271] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[270 + j * 2 + i];
            sum += next;
        }
        s[272 + j] = sum;
    }
    s[273] = fmaxf(s[272], 0) + log1pf(expf(-fabsf(s[272])));
    s[274] = s[273] - 1.0f;
    s[275] = s[274] - s[272];
    s[276] = flow_19_w[0] * s[275];
    s[277] = flow_19_w[1] * s[275];
    s[278] = flow_19_w[0] * flow_19_w[0];
    s[279] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[278 + j * 2 + i];
            sum += next;
        }
        s[280 + j] = sum;
    }
    s[281] = s[276] / s[280];
    s[282] = s[277] / s[280];
    s[283] = flow_19_u[0] + s[281];
    s[284] = flow_19_u[1] + s[282];
    s[285] = flow_20_w[0] * flow_20_u[0];
    s[286] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[285 + j * 2 + i];
            sum += next;
        }
        s[287 + j] = sum;
    }
    s[288] = fmaxf(s[287], 0) + log1pf(expf(-fabsf(s[287])));
    s[289] = s[288] - 1.0f;
    s[290] = s[289] - s[287];
    s[291] = flow_20_w[0] * s[290];
    s[292] = flow_20_w[1] * s[290];
    s[293] = flow_20_w[0] * flow_20_w[0];
    s[294] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[293 + j * 2 + i];
            sum += next;
        }
        s[295 + j] = sum;
    }
    s[296] = s[291] / s[295];
    s[297] = s[292] / s[295];
    s[298] = flow_20_u[0] + s[296];
    s[299] = flow_20_u[1] + s[297];
    s[300] = flow_21_w[0] * flow_21_u[0];
    s[301] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[300 + j * 2 + i];
            sum += next;
        }
        s[302 + j] = sum;
    }
    s[303] = fmaxf(s[302], 0) + log1pf(expf(-fabsf(s[302])));
    s[304] = s[303] - 1.0f;
    s[305] = s[304] - s[302];
    s[306] = flow_21_w[0] * s[305];
    s[307] = flow_21_w[1] * s[305];
    s[308] = flow_21_w[0] * flow_21_w[0];
    s[309] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[308 + j * 2 + i];
            sum += next;
        }
        s[310 + j] = sum;
    }
    s[311] = s[306] / s[310];
    s[312] = s[307] / s[310];
    s[313] = flow_21_u[0] + s[311];
    s[314] = flow_21_u[1] + s[312];
    s[315] = flow_22_w[0] * flow_22_u[0];
    s[316] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[315 + j * 2 + i];
            sum += next;
        }
        s[317 + j] = sum;
    }
    s[318] = fmaxf(s[317], 0) + log1pf(expf(-fabsf(s[317])));
    s[319] = s[318] - 1.0f;
    s[320] = s[319] - s[317];
    s[321] = flow_22_w[0] * s[320];
    s[322] = flow_22_w[1] * s[320];
    s[323] = flow_22_w[0] * flow_22_w[0];
    s[324] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = s[321] / s[325];
    s[327] = s[322] / s[325];
    s[328] = flow_22_u[0] + s[326];
    s[329] = flow_22_u[1] + s[327];
    s[330] = flow_23_w[0] * flow_23_u[0];
    s[331] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[330 + j * 2 + i];
            sum += next;
        }
        s[332 + j] = sum;
    }
    s[333] = fmaxf(s[332], 0) + log1pf(expf(-fabsf(s[332])));
    s[334] = s[333] - 1.0f;
    s[335] = s[334] - s[332];
    s[336] = flow_23_w[0] * s[335];
    s[337] = flow_23_w[1] * s[335];
    s[338] = flow_23_w[0] * flow_23_w[0];
    s[339] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[338 + j * 2 + i];
            sum += next;
        }
        s[340 + j] = sum;
    }
    s[341] = s[336] / s[340];
    s[342] = s[337] / s[340];
    s[343] = flow_23_u[0] + s[341];
    s[344] = flow_23_u[1] + s[342];
    s[345] = flow_24_w[0] * flow_24_u[0];
    s[346] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[345 + j * 2 + i];
            sum += next;
        }
        s[347 + j] = sum;
    }
    s[348] = fmaxf(s[347], 0) + log1pf(expf(-fabsf(s[347])));
    s[349] = s[348] - 1.0f;
    s[350] = s[349] - s[347];
    s[351] = flow_24_w[0] * s[350];
    s[352] = flow_24_w[1] * s[350];
    s[353] = flow_24_w[0] * flow_24_w[0];
    s[354] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[353 + j * 2 + i];
            sum += next;
        }
        s[355 + j] = sum;
    }
    s[356] = s[351] / s[355];
    s[357] = s[352] / s[355];
    s[358] = flow_24_u[0] + s[356];
    s[359] = flow_24_u[1] + s[357];
}

static void planar_nf_forward_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_b = params + 4; /* flow.1.b [1] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_b = params + 9; /* flow.2.b [1] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_b = params + 14; /* flow.3.b [1] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_b = params + 19; /* flow.4.b [1] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_b = params + 104; /* flow.21.b [1] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_b = params + 109; /* flow.22.b [1] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_b = params + 114; /* flow.23.b [1] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_b = params + 119; /* flow.24.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v3 = ((x1 * flow_1_w[0]) + (x2 * flow_1_w[1])) + flow_1_b[0];
        planar_nf_store(t + 2 * TILE + k, v3);
    }
    planar_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = x1 + v4 * s[13];
        planar_nf_store(t + 4 * TILE + k, v6_1);
        const planar_nf_lane v6_2 = x2 + v4 * s[14];
        planar_nf_store(t + 5 * TILE + k, v6_2);
        const planar_nf_lane v10 = (1.0f - v4 * v4) * s[4] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v10);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);

    /* layer 2: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v14 = ((v6_1 * flow_2_w[0]) + (v6_2 * flow_2_w[1])) + flow_2_b[0];
        planar_nf_store(t + 1 * TILE + k, v14);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v15 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v17_1 = v6_1 + v15 * s[28];
        planar_nf_store(t + 6 * TILE + k, v17_1);
        const planar_nf_lane v17_2 = v6_2 + v15 * s[29];
        planar_nf_store(t + 7 * TILE + k, v17_2);
        const planar_nf_lane v21 = (1.0f - v15 * v15) * s[19] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v21);
    }
    planar_nf_each_log(t + 2 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v11 = planar_nf_load(t + k);
        const planar_nf_lane v22 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v23 = v11 + v22;
        planar_nf_store(t + 1 * TILE + k, v23);
        const planar_nf_lane v17_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v26 = ((v17_1 * flow_3_w[0]) + (v17_2 * flow_3_w[1])) + flow_3_b[0];
        planar_nf_store(t + 3 * TILE + k, v26);
    }

    /* layer 3: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v27 = planar_nf_load(t + k);
        const planar_nf_lane v17_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v29_1 = v17_1 + v27 * s[43];
        planar_nf_store(t + 2 * TILE + k, v29_1);
        const planar_nf_lane v29_2 = v17_2 + v27 * s[44];
        planar_nf_store(t + 3 * TILE + k, v29_2);
        const planar_nf_lane v33 = (1.0f - v27 * v27) * s[34] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v33);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v23 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v34 = planar_nf_load(t + k);
        const planar_nf_lane v35 = v23 + v34;
        planar_nf_store(t + 4 * TILE + k, v35);
        const planar_nf_lane v29_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v38 = ((v29_1 * flow_4_w[0]) + (v29_2 * flow_4_w[1])) + flow_4_b[0];
        planar_nf_store(t + 5 * TILE + k, v38);
    }

    /* layer 4: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v39 = planar_nf_load(t + k);
        const planar_nf_lane v29_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v41_1 = v29_1 + v39 * s[58];
        planar_nf_store(t + 5 * TILE + k, v41_1);
        const planar_nf_lane v41_2 = v29_2 + v39 * s[59];
        planar_nf_store(t + 6 * TILE + k, v41_2);
        const planar_nf_lane v45 = (1.0f - v39 * v39) * s[49] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v45);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v35 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v46 = planar_nf_load(t + k);
        const planar_nf_lane v47 = v35 + v46;
        planar_nf_store(t + 1 * TILE + k, v47);
        const planar_nf_lane v41_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v50 = ((v41_1 * flow_5_w[0]) + (v41_2 * flow_5_w[1])) + flow_5_b[0];
        planar_nf_store(t + 2 * TILE + k, v50);
    }

    /* layer 5: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v51 = planar_nf_load(t + k);
        const planar_nf_lane v41_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v53_1 = v41_1 + v51 * s[73];
        planar_nf_store(t + 2 * TILE + k, v53_1);
        const planar_nf_lane v53_2 = v41_2 + v51 * s[74];
        planar_nf_store(t + 3 * TILE + k, v53_2);
        const planar_nf_lane v57 = (1.0f - v51 * v51) * s[64] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v57);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v47 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v58 = planar_nf_load(t + k);
        const planar_nf_lane v59 = v47 + v58;
        planar_nf_store(t + 4 * TILE + k, v59);
        const planar_nf_lane v53_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v62 = ((v53_1 * flow_6_w[0]) + (v53_2 * flow_6_w[1])) + flow_6_b[0];
        planar_nf_store(t + 5 * TILE + k, v62);
    }

    /* layer 6: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v63 = planar_nf_load(t + k);
        const planar_nf_lane v53_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v65_1 = v53_1 + v63 * s[88];
        planar_nf_store(t + 5 * TILE + k, v65_1);
        const planar_nf_lane v65_2 = v53_2 + v63 * s[89];
        planar_nf_store(t + 6 * TILE + k, v65_2);
        const planar_nf_lane v69 = (1.0f - v63 * v63) * s[79] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v69);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v59 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v70 = planar_nf_load(t + k);
        const planar_nf_lane v71 = v59 + v70;
        planar_nf_store(t + 1 * TILE + k, v71);
        const planar_nf_lane v65_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v74 = ((v65_1 * flow_7_w[0]) + (v65_2 * flow_7_w[1])) + flow_7_b[0];
        planar_nf_store(t + 2 * TILE + k, v74);
    }

    /* layer 7: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v75 = planar_nf_load(t + k);
        const planar_nf_lane v65_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v77_1 = v65_1 + v75 * s[103];
        planar_nf_store(t + 2 * TILE + k, v77_1);
        const planar_nf_lane v77_2 = v65_2 + v75 * s[104];
        planar_nf_store(t + 3 * TILE + k, v77_2);
        const planar_nf_lane v81 = (1.0f - v75 * v75) * s[94] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v81);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v71 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v82 = planar_nf_load(t + k);
        const planar_nf_lane v83 = v71 + v82;
        planar_nf_store(t + 4 * TILE + k, v83);
        const planar_nf_lane v77_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v86 = ((v77_1 * flow_8_w[0]) + (v77_2 * flow_8_w[1])) + flow_8_b[0];
        planar_nf_store(t + 5 * TILE + k, v86);
    }

    /* layer 8: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v87 = planar_nf_load(t + k);
        const planar_nf_lane v77_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v89_1 = v77_1 + v87 * s[118];
        planar_nf_store(t + 5 * TILE + k, v89_1);
        const planar_nf_lane v89_2 = v77_2 + v87 * s[119];
        planar_nf_store(t + 6 * TILE + k, v89_2);
        const planar_nf_lane v93 = (1.0f - v87 * v87) * s[109] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v93);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v83 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v94 = planar_nf_load(t + k);
        const planar_nf_lane v95 = v83 + v94;
        planar_nf_store(t + 1 * TILE + k, v95);
        const planar_nf_lane v89_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v98 = ((v89_1 * flow_9_w[0]) + (v89_2 * flow_9_w[1])) + flow_9_b[0];
        planar_nf_store(t + 2 * TILE + k, v98);
    }

    /* layer 9: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v99 = planar_nf_load(t + k);
        const planar_nf_lane v89_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v101_1 = v89_1 + v99 * s[133];
        planar_nf_store(t + 2 * TILE + k, v101_1);
        const planar_nf_lane v101_2 = v89_2 + v99 * s[134];
        planar_nf_store(t + 3 * TILE + k, v101_2);
        const planar_nf_lane v105 = (1.0f - v99 * v99) * s[124] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v105);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v95 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v106 = planar_nf_load(t + k);
        const planar_nf_lane v107 = v95 + v106;
        planar_nf_store(t + 4 * TILE + k, v107);
        const planar_nf_lane v101_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v110 = ((v101_1 * flow_10_w[0]) + (v101_2 * flow_10_w[1])) + flow_10_b[0];
        planar_nf_store(t + 5 * TILE + k, v110);
    }

    /* layer 10: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v111 = planar_nf_load(t + k);
        const planar_nf_lane v101_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v113_1 = v101_1 + v111 * s[148];
        planar_nf_store(t + 5 * TILE + k, v113_1);
        const planar_nf_lane v113_2 = v101_2 + v111 * s[149];
        planar_nf_store(t + 6 * TILE + k, v113_2);
        const planar_nf_lane v117 = (1.0f - v111 * v111) * s[139] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v117);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v107 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v118 = planar_nf_load(t + k);
        const planar_nf_lane v119 = v107 + v118;
        planar_nf_store(t + 1 * TILE + k, v119);
        const planar_nf_lane v113_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v122 = ((v113_1 * flow_11_w[0]) + (v113_2 * flow_11_w[1])) + flow_11_b[0];
        planar_nf_store(t + 2 * TILE + k, v122);
    }

    /* layer 11: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v123 = planar_nf_load(t + k);
        const planar_nf_lane v113_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v125_1 = v113_1 + v123 * s[163];
        planar_nf_store(t + 2 * TILE + k, v125_1);
        const planar_nf_lane v125_2 = v113_2 + v123 * s[164];
        planar_nf_store(t + 3 * TILE + k, v125_2);
        const planar_nf_lane v129 = (1.0f - v123 * v123) * s[154] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v129);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v119 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v130 = planar_nf_load(t + k);
        const planar_nf_lane v131 = v119 + v130;
        planar_nf_store(t + 4 * TILE + k, v131);
        const planar_nf_lane v125_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v134 = ((v125_1 * flow_12_w[0]) + (v125_2 * flow_12_w[1])) + flow_12_b[0];
        planar_nf_store(t + 5 * TILE + k, v134);
    }

    /* layer 12: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v135 = planar_nf_load(t + k);
        const planar_nf_lane v125_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v137_1 = v125_1 + v135 * s[178];
        planar_nf_store(t + 5 * TILE + k, v137_1);
        const planar_nf_lane v137_2 = v125_2 + v135 * s[179];
        planar_nf_store(t + 6 * TILE + k, v137_2);
        const planar_nf_lane v141 = (1.0f - v135 * v135) * s[169] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v141);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v131 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v142 = planar_nf_load(t + k);
        const planar_nf_lane v143 = v131 + v142;
        planar_nf_store(t + 1 * TILE + k, v143);
        const planar_nf_lane v137_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v146 = ((v137_1 * flow_13_w[0]) + (v137_2 * flow_13_w[1])) + flow_13_b[0];
        planar_nf_store(t + 2 * TILE + k, v146);
    }

    /* layer 13: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v147 = planar_nf_load(t + k);
        const planar_nf_lane v137_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v149_1 = v137_1 + v147 * s[193];
        planar_nf_store(t + 2 * TILE + k, v149_1);
        const planar_nf_lane v149_2 = v137_2 + v147 * s[194];
        planar_nf_store(t + 3 * TILE + k, v149_2);
        const planar_nf_lane v153 = (1.0f - v147 * v147) * s[184] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v153);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v143 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v154 = planar_nf_load(t + k);
        const planar_nf_lane v155 = v143 + v154;
        planar_nf_store(t + 4 * TILE + k, v155);
        const planar_nf_lane v149_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v158 = ((v149_1 * flow_14_w[0]) + (v149_2 * flow_14_w[1])) + flow_14_b[0];
        planar_nf_store(t + 5 * TILE + k, v158);
    }

    /* layer 14: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v159 = planar_nf_load(t + k);
        const planar_nf_lane v149_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v161_1 = v149_1 + v159 * s[208];
        planar_nf_store(t + 5 * TILE + k, v161_1);
        const planar_nf_lane v161_2 = v149_2 + v159 * s[209];
        planar_nf_store(t + 6 * TILE + k, v161_2);
        const planar_nf_lane v165 = (1.0f - v159 * v159) * s[199] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v165);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v155 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v166 = planar_nf_load(t + k);
        const planar_nf_lane v167 = v155 + v166;
        planar_nf_store(t + 1 * TILE + k, v167);
        const planar_nf_lane v161_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v170 = ((v161_1 * flow_15_w[0]) + (v161_2 * flow_15_w[1])) + flow_15_b[0];
        planar_nf_store(t + 2 * TILE + k, v170);
    }

    /* layer 15: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v171 = planar_nf_load(t + k);
        const planar_nf_lane v161_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v173_1 = v161_1 + v171 * s[223];
        planar_nf_store(t + 2 * TILE + k, v173_1);
        const planar_nf_lane v173_2 = v161_2 + v171 * s[224];
        planar_nf_store(t + 3 * TILE + k, v173_2);
        const planar_nf_lane v177 = (1.0f - v171 * v171) * s[214] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v177);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v167 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v178 = planar_nf_load(t + k);
        const planar_nf_lane v179 = v167 + v178;
        planar_nf_store(t + 4 * TILE + k, v179);
        const planar_nf_lane v173_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v182 = ((v173_1 * flow_16_w[0]) + (v173_2 * flow_16_w[1])) + flow_16_b[0];
        planar_nf_store(t + 5 * TILE + k, v182);
    }

    /* layer 16: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v183 = planar_nf_load(t + k);
        const planar_nf_lane v173_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v185_1 = v173_1 + v183 * s[238];
        planar_nf_store(t + 5 * TILE + k, v185_1);
        const planar_nf_lane v185_2 = v173_2 + v183 * s[239];
        planar_nf_store(t + 6 * TILE + k, v185_2);
        const planar_nf_lane v189 = (1.0f - v183 * v183) * s[229] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v189);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v179 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v190 = planar_nf_load(t + k);
        const planar_nf_lane v191 = v179 + v190;
        planar_nf_store(t + 1 * TILE + k, v191);
        const planar_nf_lane v185_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v194 = ((v185_1 * flow_17_w[0]) + (v185_2 * flow_17_w[1])) + flow_17_b[0];
        planar_nf_store(t + 2 * TILE + k, v194);
    }

    /* layer 17: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v195 = planar_nf_load(t + k);
        const planar_nf_lane v185_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v197_1 = v185_1 + v195 * s[253];
        planar_nf_store(t + 2 * TILE + k, v197_1);
        const planar_nf_lane v197_2 = v185_2 + v195 * s[254];
        planar_nf_store(t + 3 * TILE + k, v197_2);
        const planar_nf_lane v201 = (1.0f - v195 * v195) * s[244] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v201);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v191 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v202 = planar_nf_load(t + k);
        const planar_nf_lane v203 = v191 + v202;
        planar_nf_store(t + 4 * TILE + k, v203);
        const planar_nf_lane v197_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v206 = ((v197_1 * flow_18_w[0]) + (v197_2 * flow_18_w[1])) + flow_18_b[0];
        planar_nf_store(t + 5 * TILE + k, v206);
    }

    /* layer 18: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v207 = planar_nf_load(t + k);
        const planar_nf_lane v197_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v209_1 = v197_1 + v207 * s[268];
        planar_nf_store(t + 5 * TILE + k, v209_1);
        const planar_nf_lane v209_2 = v197_2 + v207 * s[269];
        planar_nf_store(t + 6 * TILE + k, v209_2);
        const planar_nf_lane v213 = (1.0f - v207 * v207) * s[259] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v213);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v203 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v214 = planar_nf_load(t + k);
        const planar_nf_lane v215 = v203 + v214;
        planar_nf_store(t + 1 * TILE + k, v215);
        const planar_nf_lane v209_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v218 = ((v209_1 * flow_19_w[0]) + (v209_2 * flow_19_w[1])) + flow_19_b[0];
        planar_nf_store(t + 2 * TILE + k, v218);
    }

    /* layer 19: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v219 = planar_nf_load(t + k);
        const planar_nf_lane v209_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v221_1 = v209_1 + v219 * s[283];
        planar_nf_store(t + 2 * TILE + k, v221_1);
        const planar_nf_lane v221_2 = v209_2 + v219 * s[284];
        planar_nf_store(t + 3 * TILE + k, v221_2);
        const planar_nf_lane v225 = (1.0f - v219 * v219) * s[274] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v225);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v215 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v226 = planar_nf_load(t + k);
        const planar_nf_lane v227 = v215 + v226;
        planar_nf_store(t + 4 * TILE + k, v227);
        const planar_nf_lane v221_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v230 = ((v221_1 * flow_20_w[0]) + (v221_2 * flow_20_w[1])) + flow_20_b[0];
        planar_nf_store(t + 5 * TILE + k, v230);
    }

    /* layer 20: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v231 = planar_nf_load(t + k);
        const planar_nf_lane v221_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v233_1 = v221_1 + v231 * s[298];
        planar_nf_store(t + 5 * TILE + k, v233_1);
        const planar_nf_lane v233_2 = v221_2 + v231 * s[299];
        planar_nf_store(t + 6 * TILE + k, v233_2);
        const planar_nf_lane v237 = (1.0f - v231 * v231) * s[289] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v237);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v227 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v238 = planar_nf_load(t + k);
        const planar_nf_lane v239 = v227 + v238;
        planar_nf_store(t + 1 * TILE + k, v239);
        const planar_nf_lane v233_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v242 = ((v233_1 * flow_21_w[0]) + (v233_2 * flow_21_w[1])) + flow_21_b[0];
        planar_nf_store(t + 2 * TILE + k, v242);
    }

    /* layer 21: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v243 = planar_nf_load(t + k);
        const planar_nf_lane v233_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v245_1 = v233_1 + v243 * s[313];
        planar_nf_store(t + 2 * TILE + k, v245_1);
        const planar_nf_lane v245_2 = v233_2 + v243 * s[314];
        planar_nf_store(t + 3 * TILE + k, v245_2);
        const planar_nf_lane v249 = (1.0f - v243 * v243) * s[304] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v249);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v239 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v250 = planar_nf_load(t + k);
        const planar_nf_lane v251 = v239 + v250;
        planar_nf_store(t + 4 * TILE + k, v251);
        const planar_nf_lane v245_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v254 = ((v245_1 * flow_22_w[0]) + (v245_2 * flow_22_w[1])) + flow_22_b[0];
        planar_nf_store(t + 5 * TILE + k, v254);
    }

    /* layer 22: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v255 = planar_nf_load(t + k);
        const planar_nf_lane v245_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v257_1 = v245_1 + v255 * s[328];
        planar_nf_store(t + 5 * TILE + k, v257_1);
        const planar_nf_lane v257_2 = v245_2 + v255 * s[329];
        planar_nf_store(t + 6 * TILE + k, v257_2);
        const planar_nf_lane v261 = (1.0f - v255 * v255) * s[319] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v261);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v251 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v262 = planar_nf_load(t + k);
        const planar_nf_lane v263 = v251 + v262;
        planar_nf_store(t + 1 * TILE + k, v263);
        const planar_nf_lane v257_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v266 = ((v257_1 * flow_23_w[0]) + (v257_2 * flow_23_w[1])) + flow_23_b[0];
        planar_nf_store(t + 2 * TILE + k, v266);
    }

    /* layer 23: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v267 = planar_nf_load(t + k);
        const planar_nf_lane v257_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v269_1 = v257_1 + v267 * s[343];
        planar_nf_store(t + 2 * TILE + k, v269_1);
        const planar_nf_lane v269_2 = v257_2 + v267 * s[344];
        planar_nf_store(t + 3 * TILE + k, v269_2);
        const planar_nf_lane v273 = (1.0f - v267 * v267) * s[334] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v273);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v263 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v274 = planar_nf_load(t + k);
        const planar_nf_lane v275 = v263 + v274;
        planar_nf_store(t + 4 * TILE + k, v275);
        const planar_nf_lane v269_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v278 = ((v269_1 * flow_24_w[0]) + (v269_2 * flow_24_w[1])) + flow_24_b[0];
        planar_nf_store(t + 5 * TILE + k, v278);
    }

    /* layer 24: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v279 = planar_nf_load(t + k);
        const planar_nf_lane v269_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v281_1 = v269_1 + v279 * s[358];
        planar_nf_store(t + 5 * TILE + k, v281_1);
        const planar_nf_lane v281_2 = v269_2 + v279 * s[359];
        planar_nf_store(t + 6 * TILE + k, v281_2);
        const planar_nf_lane v285 = (1.0f - v279 * v279) * s[349] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v285);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v275 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v286 = planar_nf_load(t + k);
        const planar_nf_lane v287 = v275 + v286;
        planar_nf_store(t + 1 * TILE + k, v287);
    }
#undef TILE
}

/* The same with all loops and calls opened, where the rows fit one lane: no value goes through memory. */
static PLANAR_NF_FLAT void planar_nf_forward_lane(const float *params, const float *s, float *t)
{
    planar_nf_forward_tile(params, s, LANES, t, NULL);
}

void planar_forward(const float *params, size_t n, const float *x, float *z, float *ldj, void *work)
{
    float s[361], t[9 * 128];
    size_t first, k;
    (void)work;
    planar_nf_forward_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        if (m == LANES)
            planar_nf_forward_lane(params, s, t);
        else
            planar_nf_forward_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            z[(first + k) * 2 + 0] = t[640 + k];
            z[(first + k) * 2 + 1] = t[768 + k];
        }
        if (ldj)
            for (k = 0; k < rows; k++)
                ldj[first + k] = t[128 + k];
    }
}

/* ---- inverse ---- */

static void planar_nf_inverse_prologue(const float *params, float *s)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_u = params + 2; /* flow.1.u [2] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_u = params + 7; /* flow.2.u [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_u = params + 12; /* flow.3.u [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_u = params + 17; /* flow.4.u [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_u = params + 22; /* flow.5.u [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_u = params + 27; /* flow.6.u [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_u = params + 32; /* flow.7.u [2] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_u = params + 37; /* flow.8.u [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_u = params + 42; /* flow.9.u [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_u = params + 47; /* flow.10.u [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_u = params + 52; /* flow.11.u [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_u = params + 57; /* flow.12.u [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_u = params + 62; /* flow.13.u [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_u = params + 67; /* flow.14.u [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_u = params + 72; /* flow.15.u [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_u = params + 77; /* flow.16.u [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_u = params + 82; /* flow.17.u [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_u = params + 87; /* flow.18.u [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_u = params + 92; /* flow.19.u [2] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_u = params + 97; /* flow.20.u [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_u = params + 102; /* flow.21.u [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_u = params + 107; /* flow.22.u [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_u = params + 112; /* flow.23.u [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_u = params + 117; /* flow.24.u [2] */
    size_t i, j;
    s[0] = flow_1_w[0] * flow_1_u[0];
    s[1] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = fmaxf(s[2], 0) + log1pf(expf(-fabsf(s[2])));
    s[4] = s[3] - 1.0f;
    s[5] = s[4] - s[2];
    s[6] = flow_1_w[0] * s[5];
    s[7] = flow_1_w[1] * s[5];
    s[8] = flow_1_w[0] * flow_1_w[0];
    s[9] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[8 + j * 2 + i];
            sum += next;
        }
        s[10 + j] = sum;
    }
    s[11] = s[6] / s[10];
    s[12] = s[7] / s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = flow_2_w[0] * flow_2_u[0];
    s[16] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[15 + j * 2 + i];
            sum += next;
        }
        s[17 + j] = sum;
    }
    s[18] = fmaxf(s[17], 0) + log1pf(expf(-fabsf(s[17])));
    s[19] = s[18] - 1.0f;
    s[20] = s[19] - s[17];
    s[21] = flow_2_w[0] * s[20];
    s[22] = flow_2_w[1] * s[20];
    s[23] = flow_2_w[0] * flow_2_w[0];
    s[24] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[23 + j * 2 + i];
            sum += next;
        }
        s[25 + j] = sum;
    }
    s[26] = s[21] / s[25];
    s[27] = s[22] / s[25];
    s[28] = flow_2_u[0] + s[26];
    s[29] = flow_2_u[1] + s[27];
    s[30] = flow_3_w[0] * flow_3_u[0];
    s[31] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[30 + j * 2 + i];
            sum += next;
        }
        s[32 + j] = sum;
    }
    s[33] = fmaxf(s[32], 0) + log1pf(expf(-fabsf(s[32])));
    s[34] = s[33] - 1.0f;
    s[35] = s[34] - s[32];
    s[36] = flow_3_w[0] * s[35];
    s[37] = flow_3_w[1] * s[35];
    s[38] = flow_3_w[0] * flow_3_w[0];
    s[39] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[38 + j * 2 + i];
            sum += next;
        }
        s[40 + j] = sum;
    }
    s[41] = s[36] / s[40];
    s[42] = s[37] / s[40];
    s[43] = flow_3_u[0] + s[41];
    s[44] = flow_3_u[1] + s[42];
    s[45] = flow_4_w[0] * flow_4_u[0];
    s[46] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[45 + j * 2 + i];
            sum += next;
        }
        s[47 + j] = sum;
    }
    s[48] = fmaxf(s[47], 0) + log1pf(expf(-fabsf(s[47])));
    s[49] = s[48] - 1.0f;
    s[50] = s[49] - s[47];
    s[51] = flow_4_w[0] * s[50];
    s[52] = flow_4_w[1] * s[50];
    s[53] = flow_4_w[0] * flow_4_w[0];
    s[54] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[53 + j * 2 + i];
            sum += next;
        }
        s[55 + j] = sum;
    }
    s[56] = s[51] / s[55];
    s[57] = s[52] / s[55];
    s[58] = flow_4_u[0] + s[56];
    s[59] = flow_4_u[1] + s[57];
    s[60] = flow_5_w[0] * flow_5_u[0];
    s[61] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[60 + j * 2 + i];
            sum += next;
        }
        s[62 + j] = sum;
    }
    s[63] = fmaxf(s[62], 0) + log1pf(expf(-fabsf(s[62])));
    s[64] = s[63] - 1.0f;
    s[65] = s[64] - s[62];
    s[66] = flow_5_w[0] * s[65];
    s[67] = flow_5_w[1] * s[65];
    s[68] = flow_5_w[0] * flow_5_w[0];
    s[69] = flow_5_w[1] * flow_5_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[68 + j * 2 + i];
            sum += next;
        }
        s[70 + j] = sum;
    }
    s[71] = s[66] / s[70];
    s[72] = s[67] / s[70];
    s[73] = flow_5_u[0] + s[71];
    s[74] = flow_5_u[1] + s[72];
    s[75] = flow_6_w[0] * flow_6_u[0];
    s[76] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[75 + j * 2 + i];
            sum += next;
        }
        s[77 + j] = sum;
    }
    s[78] = fmaxf(s[77], 0) + log1pf(expf(-fabsf(s[77])));
    s[79] = s[78] - 1.0f;
    s[80] = s[79] - s[77];
    s[81] = flow_6_w[0] * s[80];
    s[82] = flow_6_w[1] * s[80];
    s[83] = flow_6_w[0] * flow_6_w[0];
    s[84] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[83 + j * 2 + i];
            sum += next;
        }
        s[85 + j] = sum;
    }
    s[86] = s[81] / s[85];
    s[87] = s[82] / s[85];
    s[88] = flow_6_u[0] + s[86];
    s[89] = flow_6_u[1] + s[87];
    s[90] = flow_7_w[0] * flow_7_u[0];
    s[91] = flow_7_w[1] * flow_7_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[90 + j * 2 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = fmaxf(s[92], 0) + log1pf(expf(-fabsf(s[92])));
    s[94] = s[93] - 1.0f;
    s[95] = s[94] - s[92];
    s[96] = flow_7_w[0] * s[95];
    s[97] = flow_7_w[1] * s[95];
    s[98] = flow_7_w[0] * flow_7_w[0];
    s[99] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[98 + j * 2 + i];
            sum += next;
        }
        s[100 + j] = sum;
    }
    s[101] = s[96] / s[100];
    s[102] = s[97] / s[100];
    s[103] = flow_7_u[0] + s[101];
    s[104] = flow_7_u[1] + s[102];
    s[105] = flow_8_w[0] * flow_8_u[0];
    s[106] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[105 + j * 2 + i];
            sum += next;
        }
        s[107 + j] = sum;
    }
    s[108] = fmaxf(s[107], 0) + log1pf(expf(-fabsf(s[107])));
    s[109] = s[108] - 1.0f;
    s[110] = s[109] - s[107];
    s[111] = flow_8_w[0] * s[110];
    s[112] = flow_8_w[1] * s[110];
    s[113] = flow_8_w[0] * flow_8_w[0];
    s[114] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[113 + j * 2 + i];
            sum += next;
        }
        s[115 + j] = sum;
    }
    s[116] = s[111] / s[115];
    s[117] = s[112] / s[115];
    s[118] = flow_8_u[0] + s[116];
    s[119] = flow_8_u[1] + s[117];
    s[120] = flow_9_w[0] * flow_9_u[0];
    s[121] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[120 + j * 2 + i];
            sum += next;
        }
        s[122 + j] = sum;
    }
    s[123] = fmaxf(s[122], 0) + log1pf(expf(-fabsf(s[122])));
    s[124] = s[123] - 1.0f;
    s[125] = s[124] - s[122];
    s[126] = flow_9_w[0] * s[125];
    s[127] = flow_9_w[1] * s[125];
    s[128] = flow_9_w[0] * flow_9_w[0];
    s[129] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[128 + j * 2 + i];
            sum += next;
        }
        s[130 + j] = sum;
    }
    s[131] = s[126] / s[130];
    s[132] = s[127] / s[130];
    s[133] = flow_9_u[0] + s[131];
    s[134] = flow_9_u[1] + s[132];
    s[135] = flow_10_w[0] * flow_10_u[0];
    s[136] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[135 + j * 2 + i];
            sum += next;
        }
        s[137 + j] = sum;
    }
    s[138] = fmaxf(s[137], 0) + log1pf(expf(-fabsf(s[137])));
    s[139] = s[138] - 1.0f;
    s[140] = s[139] - s[137];
    s[141] = flow_10_w[0] * s[140];
    s[142] = flow_10_w[1] * s[140];
    s[143] = flow_10_w[0] * flow_10_w[0];
    s[144] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[143 + j * 2 + i];
            sum += next;
        }
        s[145 + j] = sum;
    }
    s[146] = s[141] / s[145];
    s[147] = s[142] / s[145];
    s[148] = flow_10_u[0] + s[146];
    s[149] = flow_10_u[1] + s[147];
    s[150] = flow_11_w[0] * flow_11_u[0];
    s[151] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[150 + j * 2 + i];
            sum += next;
        }
        s[152 + j] = sum;
    }
    s[153] = fmaxf(s[152], 0) + log1pf(expf(-fabsf(s[152])));
    s[154] = s[153] - 1.0f;
    s[155] = s[154] - s[152];
    s[156] = flow_11_w[0] * s[155];
    s[157] = flow_11_w[1] * s[155];
    s[158] = flow_11_w[0] * flow_11_w[0];
    s[159] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[158 + j * 2 + i];
            sum += next;
        }
        s[160 + j] = sum;
    }
    s[161] = s[156] / s[160];
    s[162] = s[157] / s[160];
    s[163] = flow_11_u[0] + s[161];
    s[164] = flow_11_u[1] + s[162];
    s[165] = flow_12_w[0] * flow_12_u[0];
    s[166] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[165 + j * 2 + i];
            sum += next;
        }
        s[167 + j] = sum;
    }
    s[168] = fmaxf(s[167], 0) + log1pf(expf(-fabsf(s[167])));
    s[169] = s[168] - 1.0f;
    s[170] = s[169] - s[167];
    s[171] = flow_12_w[0] * s[170];
    s[172] = flow_12_w[1] * s[170];
    s[173] = flow_12_w[0] * flow_12_w[0];
    s[174] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = s[171] / s[175];
    s[177] = s[172] / s[175];
    s[178] = flow_12_u[0] + s[176];
    s[179] = flow_12_u[1] + s[177];
    s[180] = flow_13_w[0] * flow_13_u[0];
    s[181] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[180 + j * 2 + i];
            sum += next;
        }
        s[182 + j] = sum;
    }
    s[183] = fmaxf(s[182], 0) + log1pf(expf(-fabsf(s[182])));
    s[184] = s[183] - 1.0f;
    s[185] = s[184] - s[182];
    s[186] = flow_13_w[0] * s[185];
    s[187] = flow_13_w[1] * s[185];
    s[188] = flow_13_w[0] * flow_13_w[0];
    s[189] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[188 + j * 2 + i];
            sum += next;
        }
        s[190 + j] = sum;
    }
    s[191] = s[186] / s[190];
    s[192] = s[187] / s[190];
    s[193] = flow_13_u[0] + s[191];
    s[194] = flow_13_u[1] + s[192];
    s[195] = flow_14_w[0] * flow_14_u[0];
    s[196] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[195 + j * 2 + i];
            sum += next;
        }
        s[197 + j] = sum;
    }
    s[198] = fmaxf(s[197], 0) + log1pf(expf(-fabsf(s[197])));
    s[199] = s[198] - 1.0f;
    s[200] = s[199] - s[197];
    s[201] = flow_14_w[0] * s[200];
    s[202] = flow_14_w[1] * s[200];
    s[203] = flow_14_w[0] * flow_14_w[0];
    s[204] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[203 + j * 2 + i];
            sum += next;
        }
        s[205 + j] = sum;
    }
    s[206] = s[201] / s[205];
    s[207] = s[202] / s[205];
    s[208] = flow_14_u[0] + s[206];
    s[209] = flow_14_u[1] + s[207];
    s[210] = flow_15_w[0] * flow_15_u[0];
    s[211] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[210 + j * 2 + i];
            sum += next;
        }
        s[212 + j] = sum;
    }
    s[213] = fmaxf(s[212], 0) + log1pf(expf(-fabsf(s[212])));
    s[214] = s[213] - 1.0f;
    s[215] = s[214] - s[212];
    s[216] = flow_15_w[0] * s[215];
    s[217] = flow_15_w[1] * s[215];
    s[218] = flow_15_w[0] * flow_15_w[0];
    s[219] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[218 + j * 2 + i];
            sum += next;
        }
        s[220 + j] = sum;
    }
    s[221] = s[216] / s[220];
    s[222] = s[217] / s[220];
    s[223] = flow_15_u[0] + s[221];
    s[224] = flow_15_u[1] + s[222];
    s[225] = flow_16_w[0] * flow_16_u[0];
    s[226] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[225 + j * 2 + i];
            sum += next;
        }
        s[227 + j] = sum;
    }
    s[228] = fmaxf(s[227], 0) + log1pf(expf(-fabsf(s[227])));
    s[229] = s[228] - 1.0f;
    s[230] = s[229] - s[227];
    s[231] = flow_16_w[0] * s[230];
    s[232] = flow_16_w[1] * s[230];
    s[233] = flow_16_w[0] * flow_16_w[0];
    s[234] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[233 + j * 2 + i];
            sum += next;
        }
        s[235 + j] = sum;
    }
    s[236] = s[231] / s[235];
    s[237] = s[232] / s[235];
    s[238] = flow_16_u[0] + s[236];
    s[239] = flow_16_u[1] + s[237];
    s[240] = flow_17_w[0] * flow_17_u[0];
    s[241] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[240 + j * 2 + i];
            sum += next;
        }
        s[242 + j] = sum;
    }
    s[243] = fmaxf(s[242], 0) + log1pf(expf(-fabsf(s[242])));
    s[244] = s[243] - 1.0f;
    s[245] = s[244] - s[242];
    s[246] = flow_17_w[0] * s[245];
    s[247] = flow_17_w[1] * s[245];
    s[248] = flow_17_w[0] * flow_17_w[0];
    s[249] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[248 + j * 2 + i];
            sum += next;
        }
        s[250 + j] = sum;
    }
    s[251] = s[246] / s[250];
    s[252] = s[247] / s[250];
    s[253] = flow_17_u[0] + s[251];
    s[254] = flow_17_u[1] + s[252];
    s[255] = flow_18_w[0] * flow_18_u[0];
    s[256] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = fmaxf(s[257], 0) + log1pf(expf(-fabsf(s[257])));
    s[259] = s[258] - 1.0f;
    s[260] = s[259] - s[257];
    s[261] = flow_18_w[0] * s[260];
    s[262] = flow_18_w[1] * s[260];
    s[263] = flow_18_w[0] * flow_18_w[0];
    s[264] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[263 + j * 2 + i];
            sum += next;
        }
        s[265 + j] = sum;
    }
    s[266] = s[261] / s[265];
    s[267] = s[262] / s[265];
    s[268] = flow_18_u[0] + s[266];
    s[269] = flow_18_u[1] + s[267];
    s[270] = flow_19_w[0] * flow_19_u[0];
    s[271] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[270 + j * 2 + i];
            sum += next;
        }
        s[272 + j] = sum;
    }
    s[273] = fmaxf(s[272], 0) + log1pf(expf(-fabsf(s[272])));
    s[274] = s[273] - 1.0f;
    s[275] = s[274] - s[272];
    s[276] = flow_19_w[0] * s[275];
    s[277] = flow_19_w[1] * s[275];
    s[278] = flow_19_w[0] * flow_19_w[0];
    s[279] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[278 + j * 2 + i];
            sum += next;
        }
        s[280 + j] = sum;
    }
    s[281] = s[276] / s[280];
    s[282] = s[277] / s[280];
    s[283] = flow_19_u[0] + s[281];
    s[284] = flow_19_u[1] + s[282];
    s[285] = flow_20_w[0] * flow_20_u[0];
    s[286] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[285 + j * 2 + i];
            sum += next;
        }
        s[287 + j] = sum;
    }
    s[288] = fmaxf(s[287], 0) + log1pf(expf(-fabsf(s[287])));
    s[289] = s[288] - 1.0f;
    s[290] = s[289] - s[287];
    s[291] = flow_20_w[0] * s[290];
    s[292] = flow_20_w[1] * s[290];
    s[293] = flow_20_w[0] * flow_20_w[0];
    s[294] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[293 + j * 2 + i];
            sum += next;
        }
        s[295 + j] = sum;
    }
    s[296] = s[291] / s[295];
    s[297] = s[292] / s[295];
    s[298] = flow_20_u[0] + s[296];
    s[299] = flow_20_u[1] + s[297];
    s[300] = flow_21_w[0] * flow_21_u[0];
    s[301] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[300 + j * 2 + i];
            sum += next;
        }
        s[302 + j] = sum;
    }
    s[303] = fmaxf(s[302], 0) + log1pf(expf(-fabsf(s[302])));
    s[304] = s[303] - 1.0f;
    s[305] = s[304] - s[302];
    s[306] = flow_21_w[0] * s[305];
    s[307] = flow_21_w[1] * s[305];
    s[308] = flow_21_w[0] * flow_21_w[0];
    s[309] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[308 + j * 2 + i];
            sum += next;
        }
        s[310 + j] = sum;
    }
    s[311] = s[306] / s[310];
    s[312] = s[307] / s[310];
    s[313] = flow_21_u[0] + s[311];
    s[314] = flow_21_u[1] + s[312];
    s[315] = flow_22_w[0] * flow_22_u[0];
    s[316] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[315 + j * 2 + i];
            sum += next;
        }
        s[317 + j] = sum;
    }
    s[318] = fmaxf(s[317], 0) + log1pf(expf(-fabsf(s[317])));
    s[319] = s[318] - 1.0f;
    s[320] = s[319] - s[317];
    s[321] = flow_22_w[0] * s[320];
    s[322] = flow_22_w[1] * s[320];
    s[323] = flow_22_w[0] * flow_22_w[0];
    s[324] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = s[321] / s[325];
    s[327] = s[322] / s[325];
    s[328] = flow_22_u[0] + s[326];
    s[329] = flow_22_u[1] + s[327];
    s[330] = flow_23_w[0] * flow_23_u[0];
    s[331] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[330 + j * 2 + i];
            sum += next;
        }
        s[332 + j] = sum;
    }
    s[333] = fmaxf(s[332], 0) + log1pf(expf(-fabsf(s[332])));
    s[334] = s[333] - 1.0f;
    s[335] = s[334] - s[332];
    s[336] = flow_23_w[0] * s[335];
    s[337] = flow_23_w[1] * s[335];
    s[338] = flow_23_w[0] * flow_23_w[0];
    s[339] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[338 + j * 2 + i];
            sum += next;
        }
        s[340 + j] = sum;
    }
    s[341] = s[336] / s[340];
    s[342] = s[337] / s[340];
    s[343] = flow_23_u[0] + s[341];
    s[344] = flow_23_u[1] + s[342];
    s[345] = flow_24_w[0] * flow_24_u[0];
    s[346] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[345 + j * 2 + i];
            sum += next;
        }
        s[347 + j] = sum;
    }
    s[348] = fmaxf(s[347], 0) + log1pf(expf(-fabsf(s[347])));
    s[349] = s[348] - 1.0f;
    s[350] = s[349] - s[347];
    s[351] = flow_24_w[0] * s[350];
    s[352] = flow_24_w[1] * s[350];
    s[353] = flow_24_w[0] * flow_24_w[0];
    s[354] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[353 + j * 2 + i];
            sum += next;
        }
        s[355 + j] = sum;
    }
    s[356] = s[351] / s[355];
    s[357] = s[352] / s[355];
    s[358] = flow_24_u[0] + s[356];
    s[359] = flow_24_u[1] + s[357];
    s[360] = fabsf(s[349]);
    s[361] = s[349];
    s[362] = fabsf(s[334]);
    s[363] = s[334];
    s[364] = fabsf(s[319]);
    s[365] = s[319];
    s[366] = fabsf(s[304]);
    s[367] = s[304];
    s[368] = fabsf(s[289]);
    s[369] = s[289];
    s[370] = fabsf(s[274]);
    s[371] = s[274];
    s[372] = fabsf(s[259]);
    s[373] = s[259];
    s[374] = fabsf(s[244]);
    s[375] = s[244];
    s[376] = fabsf(s[229]);
    s[377] = s[229];
    s[378] = fabsf(s[214]);
    s[379] = s[214];
    s[380] = fabsf(s[199]);
    s[381] = s[199];
    s[382] = fabsf(s[184]);
    s[383] = s[184];
    s[384] = fabsf(s[169]);
    s[385] = s[169];
    s[386] = fabsf(s[154]);
    s[387] = s[154];
    s[388] = fabsf(s[139]);
    s[389] = s[139];
    s[390] = fabsf(s[124]);
    s[391] = s[124];
    s[392] = fabsf(s[109]);
    s[393] = s[109];
    s[394] = fabsf(s[94]);
    s[395] = s[94];
    s[396] = fabsf(s[79]);
    s[397] = s[79];
    s[398] = fabsf(s[64]);
    s[399] = s[64];
    s[400] = fabsf(s[49]);
    s[401] = s[49];
    s[402] = fabsf(s[34]);
    s[403] = s[34];
    s[404] = fabsf(s[19]);
    s[405] = s[19];
    s[406] = fabsf(s[4]);
    s[407] = s[4];
}

static PLANAR_NF_PART void planar_nf_inverse_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_b = params + 104; /* flow.21.b [1] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_b = params + 109; /* flow.22.b [1] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_b = params + 114; /* flow.23.b [1] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_b = params + 119; /* flow.24.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 24: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v3 = ((x1 * flow_24_w[0]) + (x2 * flow_24_w[1])) + flow_24_b[0];
        planar_nf_store(t + 2 * TILE + k, v3);
        const planar_nf_lane v6 = v3;
        planar_nf_store(t + 3 * TILE + k, v6);
        const planar_nf_lane v7 = (v3 - s[360]);
        const planar_nf_lane v8 = (v3 + s[360]);
        const planar_nf_lane v12 = ((v7 + v8) * 0.5f);
        planar_nf_store(t + 4 * TILE + k, v12);
        const planar_nf_lane v13 = (v8 - v7);
        planar_nf_store(t + 5 * TILE + k, v13);
        const planar_nf_lane v14 = v7;
        planar_nf_store(t + 6 * TILE + k, v14);
        const planar_nf_lane v15 = v8;
        planar_nf_store(t + 7 * TILE + k, v15);
    }
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 8 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v16 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v12 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v23 = v12 + v16 * s[361] - v6;
        const planar_nf_lane v14 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v24 = planar_nf_select_lt(planar_nf_set(0.0f), v23, v14, v12);
        planar_nf_store(t + 9 * TILE + k, v24);
        const planar_nf_lane v15 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v25 = planar_nf_select_lt(planar_nf_set(0.0f), v23, v12, v15);
        planar_nf_store(t + 10 * TILE + k, v25);
        const planar_nf_lane v26 = v23 / ((1.0f - v16 * v16) * s[361] + 1.0f);
        const planar_nf_lane v28 = (v25 - v24) * 0.5f;
        const planar_nf_lane v29 = v12 - v26;
        const planar_nf_lane v32 = planar_nf_select_le(v24, v29, planar_nf_set(1.0f), planar_nf_set(0.0f)) * planar_nf_select_le(v29, v25, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v33 = planar_nf_abs(v26);
        const planar_nf_lane v13 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v35 = planar_nf_select_lt(v33 * 2.0f, v13, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v36 = v32 * v35;
        const planar_nf_lane v38 = planar_nf_select_eq(v36, planar_nf_set(0.0f), v24 + v28, v29);
        planar_nf_store(t + 11 * TILE + k, v38);
        const planar_nf_lane v39 = planar_nf_select_eq(v36, planar_nf_set(0.0f), v28, v33);
        planar_nf_store(t + 12 * TILE + k, v39);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (4 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (5 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (6 + e) * TILE + k, planar_nf_load(t + (9 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (10 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v12 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v41 = v12;
        planar_nf_store(t + 3 * TILE + k, v41);
    }
    planar_nf_each_tanh(t + 4 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v42 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v41 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v3 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v51 = v41 - (v41 + v42 * s[349] - v3) / ((1.0f - v42 * v42) * s[349] + 1.0f);
        planar_nf_store(t + 5 * TILE + k, v51);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v52 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v54_1 = x1 - v52 * s[358];
        planar_nf_store(t + 3 * TILE + k, v54_1);
        const planar_nf_lane v54_2 = x2 - v52 * s[359];
        planar_nf_store(t + 4 * TILE + k, v54_2);
        const planar_nf_lane v58 = (1.0f - v52 * v52) * s[349] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v58);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v59 = planar_nf_load(t + k);
        const planar_nf_lane v60 = -v59;
        planar_nf_store(t + 1 * TILE + k, v60);
        const planar_nf_lane v54_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v54_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v63 = ((v54_1 * flow_23_w[0]) + (v54_2 * flow_23_w[1])) + flow_23_b[0];
        planar_nf_store(t + 2 * TILE + k, v63);
        const planar_nf_lane v66 = v63;
        planar_nf_store(t + 5 * TILE + k, v66);
        const planar_nf_lane v67 = (v63 - s[362]);
        const planar_nf_lane v68 = (v63 + s[362]);
        const planar_nf_lane v72 = ((v67 + v68) * 0.5f);
        planar_nf_store(t + 6 * TILE + k, v72);
        const planar_nf_lane v73 = (v68 - v67);
        planar_nf_store(t + 7 * TILE + k, v73);
        const planar_nf_lane v74 = v67;
        planar_nf_store(t + 8 * TILE + k, v74);
        const planar_nf_lane v75 = v68;
        planar_nf_store(t + 9 * TILE + k, v75);
    }

    /* layer 23: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v76 = planar_nf_load(t + k);
        const planar_nf_lane v72 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v66 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v83 = v72 + v76 * s[363] - v66;
        const planar_nf_lane v74 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v84 = planar_nf_select_lt(planar_nf_set(0.0f), v83, v74, v72);
        planar_nf_store(t + 10 * TILE + k, v84);
        const planar_nf_lane v75 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v85 = planar_nf_select_lt(planar_nf_set(0.0f), v83, v72, v75);
        planar_nf_store(t + 11 * TILE + k, v85);
        const planar_nf_lane v86 = v83 / ((1.0f - v76 * v76) * s[363] + 1.0f);
        const planar_nf_lane v88 = (v85 - v84) * 0.5f;
        const planar_nf_lane v89 = v72 - v86;
        const planar_nf_lane v92 = planar_nf_select_le(v84, v89, planar_nf_set(1.0f), planar_nf_set(0.0f)) * planar_nf_select_le(v89, v85, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v93 = planar_nf_abs(v86);
        const planar_nf_lane v73 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v95 = planar_nf_select_lt(v93 * 2.0f, v73, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v96 = v92 * v95;
        const planar_nf_lane v98 = planar_nf_select_eq(v96, planar_nf_set(0.0f), v84 + v88, v89);
        planar_nf_store(t + 12 * TILE + k, v98);
        const planar_nf_lane v99 = planar_nf_select_eq(v96, planar_nf_set(0.0f), v88, v93);
        planar_nf_store(t + 13 * TILE + k, v99);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (6 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (10 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v72 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v101 = v72;
        planar_nf_store(t + k, v101);
    }
    planar_nf_each_tanh(t + 5 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v102 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v101 = planar_nf_load(t + k);
        const planar_nf_lane v63 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v111 = v101 - (v101 + v102 * s[334] - v63) / ((1.0f - v102 * v102) * s[334] + 1.0f);
        planar_nf_store(t + 6 * TILE + k, v111);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v112 = planar_nf_load(t + k);
        const planar_nf_lane v54_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v54_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v114_1 = v54_1 - v112 * s[343];
        planar_nf_store(t + 5 * TILE + k, v114_1);
        const planar_nf_lane v114_2 = v54_2 - v112 * s[344];
        planar_nf_store(t + 6 * TILE + k, v114_2);
        const planar_nf_lane v118 = (1.0f - v112 * v112) * s[334] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v118);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v60 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v119 = planar_nf_load(t + k);
        const planar_nf_lane v120 = v60 - v119;
        planar_nf_store(t + 2 * TILE + k, v120);
        const planar_nf_lane v114_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v114_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v123 = ((v114_1 * flow_22_w[0]) + (v114_2 * flow_22_w[1])) + flow_22_b[0];
        planar_nf_store(t + 3 * TILE + k, v123);
        const planar_nf_lane v126 = v123;
        planar_nf_store(t + 4 * TILE + k, v126);
        const planar_nf_lane v127 = (v123 - s[364]);
        const planar_nf_lane v128 = (v123 + s[364]);
        const planar_nf_lane v132 = ((v127 + v128) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v132);
        const planar_nf_lane v133 = (v128 - v127);
        planar_nf_store(t + 8 * TILE + k, v133);
        const planar_nf_lane v134 = v127;
        planar_nf_store(t + 9 * TILE + k, v134);
        const planar_nf_lane v135 = v128;
        planar_nf_store(t + 10 * TILE + k, v135);
    }

    /* layer 22: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v136 = planar_nf_load(t + k);
        const planar_nf_lane v132 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v126 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v143 = v132 + v136 * s[365] - v126;
        const planar_nf_lane v134 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v144 = planar_nf_select_lt(planar_nf_set(0.0f), v143, v134, v132);
        planar_nf_store(t + 1 * TILE + k, v144);
        const planar_nf_lane v135 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v145 = planar_nf_select_lt(planar_nf_set(0.0f), v143, v132, v135);
        planar_nf_store(t + 11 * TILE + k, v145);
        const planar_nf_lane v146 = v143 / ((1.0f - v136 * v136) * s[365] + 1.0f);
        const planar_nf_lane v148 = (v145 - v144) * 0.5f;
        const planar_nf_lane v149 = v132 - v146;
        const planar_nf_lane v150 = planar_nf_select_le(v144, v149, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v151 = planar_nf_select_le(v149, v145, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v153 = planar_nf_abs(v146);
        const planar_nf_lane v133 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v155 = planar_nf_select_lt(v153 * 2.0f, v133, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v156 = (v150 * v151) * v155;
        const planar_nf_lane v158 = planar_nf_select_eq(v156, planar_nf_set(0.0f), v144 + v148, v149);
        planar_nf_store(t + 12 * TILE + k, v158);
        const planar_nf_lane v159 = planar_nf_select_eq(v156, planar_nf_set(0.0f), v148, v153);
        planar_nf_store(t + 13 * TILE + k, v159);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v132 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v161 = v132;
        planar_nf_store(t + k, v161);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v162 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v161 = planar_nf_load(t + k);
        const planar_nf_lane v123 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v171 = v161 - (v161 + v162 * s[319] - v123) / ((1.0f - v162 * v162) * s[319] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v171);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v172 = planar_nf_load(t + k);
        const planar_nf_lane v114_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v114_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v174_1 = v114_1 - v172 * s[328];
        planar_nf_store(t + 3 * TILE + k, v174_1);
        const planar_nf_lane v174_2 = v114_2 - v172 * s[329];
        planar_nf_store(t + 4 * TILE + k, v174_2);
        const planar_nf_lane v178 = (1.0f - v172 * v172) * s[319] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v178);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v120 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v179 = planar_nf_load(t + k);
        const planar_nf_lane v180 = v120 - v179;
        planar_nf_store(t + 1 * TILE + k, v180);
        const planar_nf_lane v174_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v174_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v183 = ((v174_1 * flow_21_w[0]) + (v174_2 * flow_21_w[1])) + flow_21_b[0];
        planar_nf_store(t + 5 * TILE + k, v183);
        const planar_nf_lane v186 = v183;
        planar_nf_store(t + 6 * TILE + k, v186);
        const planar_nf_lane v187 = (v183 - s[366]);
        const planar_nf_lane v188 = (v183 + s[366]);
        const planar_nf_lane v192 = ((v187 + v188) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v192);
        const planar_nf_lane v193 = (v188 - v187);
        planar_nf_store(t + 8 * TILE + k, v193);
        const planar_nf_lane v194 = v187;
        planar_nf_store(t + 9 * TILE + k, v194);
        const planar_nf_lane v195 = v188;
        planar_nf_store(t + 10 * TILE + k, v195);
    }

    /* layer 21: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v196 = planar_nf_load(t + k);
        const planar_nf_lane v192 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v186 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v203 = v192 + v196 * s[367] - v186;
        const planar_nf_lane v194 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v204 = planar_nf_select_lt(planar_nf_set(0.0f), v203, v194, v192);
        planar_nf_store(t + 2 * TILE + k, v204);
        const planar_nf_lane v195 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v205 = planar_nf_select_lt(planar_nf_set(0.0f), v203, v192, v195);
        planar_nf_store(t + 11 * TILE + k, v205);
        const planar_nf_lane v206 = v203 / ((1.0f - v196 * v196) * s[367] + 1.0f);
        const planar_nf_lane v208 = (v205 - v204) * 0.5f;
        const planar_nf_lane v209 = v192 - v206;
        const planar_nf_lane v210 = planar_nf_select_le(v204, v209, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v211 = planar_nf_select_le(v209, v205, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v213 = planar_nf_abs(v206);
        const planar_nf_lane v193 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v215 = planar_nf_select_lt(v213 * 2.0f, v193, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v216 = (v210 * v211) * v215;
        const planar_nf_lane v218 = planar_nf_select_eq(v216, planar_nf_set(0.0f), v204 + v208, v209);
        planar_nf_store(t + 12 * TILE + k, v218);
        const planar_nf_lane v219 = planar_nf_select_eq(v216, planar_nf_set(0.0f), v208, v213);
        planar_nf_store(t + 13 * TILE + k, v219);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v192 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v221 = v192;
        planar_nf_store(t + k, v221);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v222 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v221 = planar_nf_load(t + k);
        const planar_nf_lane v183 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v231 = v221 - (v221 + v222 * s[304] - v183) / ((1.0f - v222 * v222) * s[304] + 1.0f);
        planar_nf_store(t + 6 * TILE + k, v231);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v232 = planar_nf_load(t + k);
        const planar_nf_lane v174_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v174_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v234_1 = v174_1 - v232 * s[313];
        planar_nf_store(t + 5 * TILE + k, v234_1);
        const planar_nf_lane v234_2 = v174_2 - v232 * s[314];
        planar_nf_store(t + 6 * TILE + k, v234_2);
        const planar_nf_lane v238 = (1.0f - v232 * v232) * s[304] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v238);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v180 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v239 = planar_nf_load(t + k);
        const planar_nf_lane v240 = v180 - v239;
        planar_nf_store(t + 2 * TILE + k, v240);
        const planar_nf_lane v234_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v234_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v243 = ((v234_1 * flow_20_w[0]) + (v234_2 * flow_20_w[1])) + flow_20_b[0];
        planar_nf_store(t + 3 * TILE + k, v243);
        const planar_nf_lane v246 = v243;
        planar_nf_store(t + 4 * TILE + k, v246);
        const planar_nf_lane v247 = (v243 - s[368]);
        const planar_nf_lane v248 = (v243 + s[368]);
        const planar_nf_lane v252 = ((v247 + v248) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v252);
        const planar_nf_lane v253 = (v248 - v247);
        planar_nf_store(t + 8 * TILE + k, v253);
        const planar_nf_lane v254 = v247;
        planar_nf_store(t + 9 * TILE + k, v254);
        const planar_nf_lane v255 = v248;
        planar_nf_store(t + 10 * TILE + k, v255);
    }

    /* layer 20: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v256 = planar_nf_load(t + k);
        const planar_nf_lane v252 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v246 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v263 = v252 + v256 * s[369] - v246;
        const planar_nf_lane v254 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v264 = planar_nf_select_lt(planar_nf_set(0.0f), v263, v254, v252);
        planar_nf_store(t + 1 * TILE + k, v264);
        const planar_nf_lane v255 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v265 = planar_nf_select_lt(planar_nf_set(0.0f), v263, v252, v255);
        planar_nf_store(t + 11 * TILE + k, v265);
        const planar_nf_lane v266 = v263 / ((1.0f - v256 * v256) * s[369] + 1.0f);
        const planar_nf_lane v268 = (v265 - v264) * 0.5f;
        const planar_nf_lane v269 = v252 - v266;
        const planar_nf_lane v270 = planar_nf_select_le(v264, v269, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v271 = planar_nf_select_le(v269, v265, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v273 = planar_nf_abs(v266);
        const planar_nf_lane v253 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v275 = planar_nf_select_lt(v273 * 2.0f, v253, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v276 = (v270 * v271) * v275;
        const planar_nf_lane v278 = planar_nf_select_eq(v276, planar_nf_set(0.0f), v264 + v268, v269);
        planar_nf_store(t + 12 * TILE + k, v278);
        const planar_nf_lane v279 = planar_nf_select_eq(v276, planar_nf_set(0.0f), v268, v273);
        planar_nf_store(t + 13 * TILE + k, v279);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 20: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v252 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v281 = v252;
        planar_nf_store(t + k, v281);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v282 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v281 = planar_nf_load(t + k);
        const planar_nf_lane v243 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v291 = v281 - (v281 + v282 * s[289] - v243) / ((1.0f - v282 * v282) * s[289] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v291);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v292 = planar_nf_load(t + k);
        const planar_nf_lane v234_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v234_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v294_1 = v234_1 - v292 * s[298];
        planar_nf_store(t + 3 * TILE + k, v294_1);
        const planar_nf_lane v294_2 = v234_2 - v292 * s[299];
        planar_nf_store(t + 4 * TILE + k, v294_2);
        const planar_nf_lane v298 = (1.0f - v292 * v292) * s[289] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v298);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v240 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v299 = planar_nf_load(t + k);
        const planar_nf_lane v300 = v240 - v299;
        planar_nf_store(t + 1 * TILE + k, v300);
        const planar_nf_lane v294_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v294_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v303 = ((v294_1 * flow_19_w[0]) + (v294_2 * flow_19_w[1])) + flow_19_b[0];
        planar_nf_store(t + 5 * TILE + k, v303);
        const planar_nf_lane v306 = v303;
        planar_nf_store(t + 6 * TILE + k, v306);
        const planar_nf_lane v307 = (v303 - s[370]);
        const planar_nf_lane v308 = (v303 + s[370]);
        const planar_nf_lane v312 = ((v307 + v308) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v312);
        const planar_nf_lane v313 = (v308 - v307);
        planar_nf_store(t + 8 * TILE + k, v313);
        const planar_nf_lane v314 = v307;
        planar_nf_store(t + 9 * TILE + k, v314);
        const planar_nf_lane v315 = v308;
        planar_nf_store(t + 10 * TILE + k, v315);
    }

    /* layer 19: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v316 = planar_nf_load(t + k);
        const planar_nf_lane v312 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v306 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v323 = v312 + v316 * s[371] - v306;
        const planar_nf_lane v314 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v324 = planar_nf_select_lt(planar_nf_set(0.0f), v323, v314, v312);
        planar_nf_store(t + 2 * TILE + k, v324);
        const planar_nf_lane v315 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v325 = planar_nf_select_lt(planar_nf_set(0.0f), v323, v312, v315);
        planar_nf_store(t + 11 * TILE + k, v325);
        const planar_nf_lane v326 = v323 / ((1.0f - v316 * v316) * s[371] + 1.0f);
        const planar_nf_lane v328 = (v325 - v324) * 0.5f;
        const planar_nf_lane v329 = v312 - v326;
        const planar_nf_lane v330 = planar_nf_select_le(v324, v329, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v331 = planar_nf_select_le(v329, v325, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v333 = planar_nf_abs(v326);
        const planar_nf_lane v313 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v335 = planar_nf_select_lt(v333 * 2.0f, v313, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v336 = (v330 * v331) * v335;
        const planar_nf_lane v338 = planar_nf_select_eq(v336, planar_nf_set(0.0f), v324 + v328, v329);
        planar_nf_store(t + 12 * TILE + k, v338);
        const planar_nf_lane v339 = planar_nf_select_eq(v336, planar_nf_set(0.0f), v328, v333);
        planar_nf_store(t + 13 * TILE + k, v339);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v312 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v341 = v312;
        planar_nf_store(t + k, v341);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v342 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v341 = planar_nf_load(t + k);
        const planar_nf_lane v303 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v351 = v341 - (v341 + v342 * s[274] - v303) / ((1.0f - v342 * v342) * s[274] + 1.0f);
        planar_nf_store(t + 6 * TILE + k, v351);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v352 = planar_nf_load(t + k);
        const planar_nf_lane v294_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v294_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v354_1 = v294_1 - v352 * s[283];
        planar_nf_store(t + 5 * TILE + k, v354_1);
        const planar_nf_lane v354_2 = v294_2 - v352 * s[284];
        planar_nf_store(t + 6 * TILE + k, v354_2);
        const planar_nf_lane v358 = (1.0f - v352 * v352) * s[274] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v358);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v300 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v359 = planar_nf_load(t + k);
        const planar_nf_lane v360 = v300 - v359;
        planar_nf_store(t + 2 * TILE + k, v360);
        const planar_nf_lane v354_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v354_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v363 = ((v354_1 * flow_18_w[0]) + (v354_2 * flow_18_w[1])) + flow_18_b[0];
        planar_nf_store(t + 3 * TILE + k, v363);
        const planar_nf_lane v366 = v363;
        planar_nf_store(t + 4 * TILE + k, v366);
        const planar_nf_lane v367 = (v363 - s[372]);
        const planar_nf_lane v368 = (v363 + s[372]);
        const planar_nf_lane v372 = ((v367 + v368) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v372);
        const planar_nf_lane v373 = (v368 - v367);
        planar_nf_store(t + 8 * TILE + k, v373);
        const planar_nf_lane v374 = v367;
        planar_nf_store(t + 9 * TILE + k, v374);
        const planar_nf_lane v375 = v368;
        planar_nf_store(t + 10 * TILE + k, v375);
    }

    /* layer 18: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v376 = planar_nf_load(t + k);
        const planar_nf_lane v372 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v366 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v383 = v372 + v376 * s[373] - v366;
        const planar_nf_lane v374 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v384 = planar_nf_select_lt(planar_nf_set(0.0f), v383, v374, v372);
        planar_nf_store(t + 1 * TILE + k, v384);
        const planar_nf_lane v375 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v385 = planar_nf_select_lt(planar_nf_set(0.0f), v383, v372, v375);
        planar_nf_store(t + 11 * TILE + k, v385);
        const planar_nf_lane v386 = v383 / ((1.0f - v376 * v376) * s[373] + 1.0f);
        const planar_nf_lane v388 = (v385 - v384) * 0.5f;
        const planar_nf_lane v389 = v372 - v386;
        const planar_nf_lane v390 = planar_nf_select_le(v384, v389, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v391 = planar_nf_select_le(v389, v385, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v393 = planar_nf_abs(v386);
        const planar_nf_lane v373 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v395 = planar_nf_select_lt(v393 * 2.0f, v373, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v396 = (v390 * v391) * v395;
        const planar_nf_lane v398 = planar_nf_select_eq(v396, planar_nf_set(0.0f), v384 + v388, v389);
        planar_nf_store(t + 12 * TILE + k, v398);
        const planar_nf_lane v399 = planar_nf_select_eq(v396, planar_nf_set(0.0f), v388, v393);
        planar_nf_store(t + 13 * TILE + k, v399);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v372 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v401 = v372;
        planar_nf_store(t + k, v401);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v402 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v401 = planar_nf_load(t + k);
        const planar_nf_lane v363 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v411 = v401 - (v401 + v402 * s[259] - v363) / ((1.0f - v402 * v402) * s[259] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v411);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v412 = planar_nf_load(t + k);
        const planar_nf_lane v354_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v354_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v414_1 = v354_1 - v412 * s[268];
        planar_nf_store(t + 3 * TILE + k, v414_1);
        const planar_nf_lane v414_2 = v354_2 - v412 * s[269];
        planar_nf_store(t + 4 * TILE + k, v414_2);
        const planar_nf_lane v418 = (1.0f - v412 * v412) * s[259] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v418);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v360 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v419 = planar_nf_load(t + k);
        const planar_nf_lane v420 = v360 - v419;
        planar_nf_store(t + 1 * TILE + k, v420);
        const planar_nf_lane v414_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v414_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v423 = ((v414_1 * flow_17_w[0]) + (v414_2 * flow_17_w[1])) + flow_17_b[0];
        planar_nf_store(t + 5 * TILE + k, v423);
        const planar_nf_lane v426 = v423;
        planar_nf_store(t + 6 * TILE + k, v426);
        const planar_nf_lane v427 = (v423 - s[374]);
        const planar_nf_lane v428 = (v423 + s[374]);
        const planar_nf_lane v432 = ((v427 + v428) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v432);
        const planar_nf_lane v433 = (v428 - v427);
        planar_nf_store(t + 8 * TILE + k, v433);
        const planar_nf_lane v434 = v427;
        planar_nf_store(t + 9 * TILE + k, v434);
        const planar_nf_lane v435 = v428;
        planar_nf_store(t + 10 * TILE + k, v435);
    }

    /* layer 17: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v436 = planar_nf_load(t + k);
        const planar_nf_lane v432 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v426 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v443 = v432 + v436 * s[375] - v426;
        const planar_nf_lane v434 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v444 = planar_nf_select_lt(planar_nf_set(0.0f), v443, v434, v432);
        planar_nf_store(t + 2 * TILE + k, v444);
        const planar_nf_lane v435 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v445 = planar_nf_select_lt(planar_nf_set(0.0f), v443, v432, v435);
        planar_nf_store(t + 11 * TILE + k, v445);
        const planar_nf_lane v446 = v443 / ((1.0f - v436 * v436) * s[375] + 1.0f);
        const planar_nf_lane v448 = (v445 - v444) * 0.5f;
        const planar_nf_lane v449 = v432 - v446;
        const planar_nf_lane v450 = planar_nf_select_le(v444, v449, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v451 = planar_nf_select_le(v449, v445, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v453 = planar_nf_abs(v446);
        const planar_nf_lane v433 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v455 = planar_nf_select_lt(v453 * 2.0f, v433, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v456 = (v450 * v451) * v455;
        const planar_nf_lane v458 = planar_nf_select_eq(v456, planar_nf_set(0.0f), v444 + v448, v449);
        planar_nf_store(t + 12 * TILE + k, v458);
        const planar_nf_lane v459 = planar_nf_select_eq(v456, planar_nf_set(0.0f), v448, v453);
        planar_nf_store(t + 13 * TILE + k, v459);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v432 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v461 = v432;
        planar_nf_store(t + k, v461);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v462 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v461 = planar_nf_load(t + k);
        const planar_nf_lane v423 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v471 = v461 - (v461 + v462 * s[244] - v423) / ((1.0f - v462 * v462) * s[244] + 1.0f);
        planar_nf_store(t + 6 * TILE + k, v471);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v472 = planar_nf_load(t + k);
        const planar_nf_lane v414_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v414_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v474_1 = v414_1 - v472 * s[253];
        planar_nf_store(t + 5 * TILE + k, v474_1);
        const planar_nf_lane v474_2 = v414_2 - v472 * s[254];
        planar_nf_store(t + 6 * TILE + k, v474_2);
        const planar_nf_lane v478 = (1.0f - v472 * v472) * s[244] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v478);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v420 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v479 = planar_nf_load(t + k);
        const planar_nf_lane v480 = v420 - v479;
        planar_nf_store(t + 2 * TILE + k, v480);
        const planar_nf_lane v474_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v474_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v483 = ((v474_1 * flow_16_w[0]) + (v474_2 * flow_16_w[1])) + flow_16_b[0];
        planar_nf_store(t + 3 * TILE + k, v483);
        const planar_nf_lane v486 = v483;
        planar_nf_store(t + 4 * TILE + k, v486);
        const planar_nf_lane v487 = (v483 - s[376]);
        const planar_nf_lane v488 = (v483 + s[376]);
        const planar_nf_lane v492 = ((v487 + v488) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v492);
        const planar_nf_lane v493 = (v488 - v487);
        planar_nf_store(t + 8 * TILE + k, v493);
        const planar_nf_lane v494 = v487;
        planar_nf_store(t + 9 * TILE + k, v494);
        const planar_nf_lane v495 = v488;
        planar_nf_store(t + 10 * TILE + k, v495);
    }

    /* layer 16: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v496 = planar_nf_load(t + k);
        const planar_nf_lane v492 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v486 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v503 = v492 + v496 * s[377] - v486;
        const planar_nf_lane v494 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v504 = planar_nf_select_lt(planar_nf_set(0.0f), v503, v494, v492);
        planar_nf_store(t + 1 * TILE + k, v504);
        const planar_nf_lane v495 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v505 = planar_nf_select_lt(planar_nf_set(0.0f), v503, v492, v495);
        planar_nf_store(t + 11 * TILE + k, v505);
        const planar_nf_lane v506 = v503 / ((1.0f - v496 * v496) * s[377] + 1.0f);
        const planar_nf_lane v508 = (v505 - v504) * 0.5f;
        const planar_nf_lane v509 = v492 - v506;
        const planar_nf_lane v510 = planar_nf_select_le(v504, v509, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v511 = planar_nf_select_le(v509, v505, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v513 = planar_nf_abs(v506);
        const planar_nf_lane v493 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v515 = planar_nf_select_lt(v513 * 2.0f, v493, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v516 = (v510 * v511) * v515;
        const planar_nf_lane v518 = planar_nf_select_eq(v516, planar_nf_set(0.0f), v504 + v508, v509);
        planar_nf_store(t + 12 * TILE + k, v518);
        const planar_nf_lane v519 = planar_nf_select_eq(v516, planar_nf_set(0.0f), v508, v513);
        planar_nf_store(t + 13 * TILE + k, v519);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v492 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v521 = v492;
        planar_nf_store(t + k, v521);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v522 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v521 = planar_nf_load(t + k);
        const planar_nf_lane v483 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v531 = v521 - (v521 + v522 * s[229] - v483) / ((1.0f - v522 * v522) * s[229] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v531);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 16: planar, inverse */
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v532 = planar_nf_load(t + k);
        const planar_nf_lane v474_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v474_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v534_1 = v474_1 - v532 * s[238];
        planar_nf_store(t + 3 * TILE + k, v534_1);
        const planar_nf_lane v534_2 = v474_2 - v532 * s[239];
        planar_nf_store(t + 4 * TILE + k, v534_2);
        const planar_nf_lane v538 = (1.0f - v532 * v532) * s[229] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v538);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v480 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v539 = planar_nf_load(t + k);
        const planar_nf_lane v540 = v480 - v539;
        planar_nf_store(t + 1 * TILE + k, v540);
        const planar_nf_lane v534_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v534_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v543 = ((v534_1 * flow_15_w[0]) + (v534_2 * flow_15_w[1])) + flow_15_b[0];
        planar_nf_store(t + 5 * TILE + k, v543);
        const planar_nf_lane v546 = v543;
        planar_nf_store(t + 6 * TILE + k, v546);
        const planar_nf_lane v547 = (v543 - s[378]);
        const planar_nf_lane v548 = (v543 + s[378]);
        const planar_nf_lane v552 = ((v547 + v548) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v552);
        const planar_nf_lane v553 = (v548 - v547);
        planar_nf_store(t + 8 * TILE + k, v553);
        const planar_nf_lane v554 = v547;
        planar_nf_store(t + 9 * TILE + k, v554);
        const planar_nf_lane v555 = v548;
        planar_nf_store(t + 10 * TILE + k, v555);
    }

    /* layer 15: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v556 = planar_nf_load(t + k);
        const planar_nf_lane v552 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v546 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v563 = v552 + v556 * s[379] - v546;
        const planar_nf_lane v554 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v564 = planar_nf_select_lt(planar_nf_set(0.0f), v563, v554, v552);
        planar_nf_store(t + 2 * TILE + k, v564);
        const planar_nf_lane v555 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v565 = planar_nf_select_lt(planar_nf_set(0.0f), v563, v552, v555);
        planar_nf_store(t + 11 * TILE + k, v565);
        const planar_nf_lane v566 = v563 / ((1.0f - v556 * v556) * s[379] + 1.0f);
        const planar_nf_lane v568 = (v565 - v564) * 0.5f;
        const planar_nf_lane v569 = v552 - v566;
        const planar_nf_lane v570 = planar_nf_select_le(v564, v569, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v571 = planar_nf_select_le(v569, v565, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v573 = planar_nf_abs(v566);
        const planar_nf_lane v553 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v575 = planar_nf_select_lt(v573 * 2.0f, v553, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v576 = (v570 * v571) * v575;
        const planar_nf_lane v578 = planar_nf_select_eq(v576, planar_nf_set(0.0f), v564 + v568, v569);
        planar_nf_store(t + 12 * TILE + k, v578);
        const planar_nf_lane v579 = planar_nf_select_eq(v576, planar_nf_set(0.0f), v568, v573);
        planar_nf_store(t + 13 * TILE + k, v579);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v552 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v581 = v552;
        planar_nf_store(t + k, v581);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v582 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v581 = planar_nf_load(t + k);
        const planar_nf_lane v543 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v591 = v581 - (v581 + v582 * s[214] - v543) / ((1.0f - v582 * v582) * s[214] + 1.0f);
        planar_nf_store(t + 6 * TILE + k, v591);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v592 = planar_nf_load(t + k);
        const planar_nf_lane v534_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v534_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v594_1 = v534_1 - v592 * s[223];
        planar_nf_store(t + 5 * TILE + k, v594_1);
        const planar_nf_lane v594_2 = v534_2 - v592 * s[224];
        planar_nf_store(t + 6 * TILE + k, v594_2);
        const planar_nf_lane v598 = (1.0f - v592 * v592) * s[214] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v598);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v540 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v599 = planar_nf_load(t + k);
        const planar_nf_lane v600 = v540 - v599;
        planar_nf_store(t + 2 * TILE + k, v600);
        const planar_nf_lane v594_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v594_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v603 = ((v594_1 * flow_14_w[0]) + (v594_2 * flow_14_w[1])) + flow_14_b[0];
        planar_nf_store(t + 3 * TILE + k, v603);
        const planar_nf_lane v606 = v603;
        planar_nf_store(t + 4 * TILE + k, v606);
        const planar_nf_lane v607 = (v603 - s[380]);
        const planar_nf_lane v608 = (v603 + s[380]);
        const planar_nf_lane v612 = ((v607 + v608) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v612);
        const planar_nf_lane v613 = (v608 - v607);
        planar_nf_store(t + 8 * TILE + k, v613);
        const planar_nf_lane v614 = v607;
        planar_nf_store(t + 9 * TILE + k, v614);
        const planar_nf_lane v615 = v608;
        planar_nf_store(t + 10 * TILE + k, v615);
    }

    /* layer 14: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v616 = planar_nf_load(t + k);
        const planar_nf_lane v612 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v606 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v623 = v612 + v616 * s[381] - v606;
        const planar_nf_lane v614 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v624 = planar_nf_select_lt(planar_nf_set(0.0f), v623, v614, v612);
        planar_nf_store(t + 1 * TILE + k, v624);
        const planar_nf_lane v615 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v625 = planar_nf_select_lt(planar_nf_set(0.0f), v623, v612, v615);
        planar_nf_store(t + 11 * TILE + k, v625);
        const planar_nf_lane v626 = v623 / ((1.0f - v616 * v616) * s[381] + 1.0f);
        const planar_nf_lane v628 = (v625 - v624) * 0.5f;
        const planar_nf_lane v629 = v612 - v626;
        const planar_nf_lane v630 = planar_nf_select_le(v624, v629, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v631 = planar_nf_select_le(v629, v625, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v633 = planar_nf_abs(v626);
        const planar_nf_lane v613 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v635 = planar_nf_select_lt(v633 * 2.0f, v613, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v636 = (v630 * v631) * v635;
        const planar_nf_lane v638 = planar_nf_select_eq(v636, planar_nf_set(0.0f), v624 + v628, v629);
        planar_nf_store(t + 12 * TILE + k, v638);
        const planar_nf_lane v639 = planar_nf_select_eq(v636, planar_nf_set(0.0f), v628, v633);
        planar_nf_store(t + 13 * TILE + k, v639);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v612 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v641 = v612;
        planar_nf_store(t + k, v641);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v642 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v641 = planar_nf_load(t + k);
        const planar_nf_lane v603 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v651 = v641 - (v641 + v642 * s[199] - v603) / ((1.0f - v642 * v642) * s[199] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v651);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v652 = planar_nf_load(t + k);
        const planar_nf_lane v594_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v594_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v654_1 = v594_1 - v652 * s[208];
        planar_nf_store(t + 3 * TILE + k, v654_1);
        const planar_nf_lane v654_2 = v594_2 - v652 * s[209];
        planar_nf_store(t + 4 * TILE + k, v654_2);
        const planar_nf_lane v658 = (1.0f - v652 * v652) * s[199] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v658);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v600 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v659 = planar_nf_load(t + k);
        const planar_nf_lane v660 = v600 - v659;
        planar_nf_store(t + 1 * TILE + k, v660);
        const planar_nf_lane v654_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v654_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v663 = ((v654_1 * flow_13_w[0]) + (v654_2 * flow_13_w[1])) + flow_13_b[0];
        planar_nf_store(t + 5 * TILE + k, v663);
        const planar_nf_lane v666 = v663;
        planar_nf_store(t + 6 * TILE + k, v666);
        const planar_nf_lane v667 = (v663 - s[382]);
        const planar_nf_lane v668 = (v663 + s[382]);
        const planar_nf_lane v672 = ((v667 + v668) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v672);
        const planar_nf_lane v673 = (v668 - v667);
        planar_nf_store(t + 8 * TILE + k, v673);
        const planar_nf_lane v674 = v667;
        planar_nf_store(t + 9 * TILE + k, v674);
        const planar_nf_lane v675 = v668;
        planar_nf_store(t + 10 * TILE + k, v675);
    }

    /* layer 13: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v676 = planar_nf_load(t + k);
        const planar_nf_lane v672 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v666 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v683 = v672 + v676 * s[383] - v666;
        const planar_nf_lane v674 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v684 = planar_nf_select_lt(planar_nf_set(0.0f), v683, v674, v672);
        planar_nf_store(t + 2 * TILE + k, v684);
        const planar_nf_lane v675 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v685 = planar_nf_select_lt(planar_nf_set(0.0f), v683, v672, v675);
        planar_nf_store(t + 11 * TILE + k, v685);
        const planar_nf_lane v686 = v683 / ((1.0f - v676 * v676) * s[383] + 1.0f);
        const planar_nf_lane v688 = (v685 - v684) * 0.5f;
        const planar_nf_lane v689 = v672 - v686;
        const planar_nf_lane v690 = planar_nf_select_le(v684, v689, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v691 = planar_nf_select_le(v689, v685, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v693 = planar_nf_abs(v686);
        const planar_nf_lane v673 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v695 = planar_nf_select_lt(v693 * 2.0f, v673, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v696 = (v690 * v691) * v695;
        const planar_nf_lane v698 = planar_nf_select_eq(v696, planar_nf_set(0.0f), v684 + v688, v689);
        planar_nf_store(t + 12 * TILE + k, v698);
        const planar_nf_lane v699 = planar_nf_select_eq(v696, planar_nf_set(0.0f), v688, v693);
        planar_nf_store(t + 13 * TILE + k, v699);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v672 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v701 = v672;
        planar_nf_store(t + k, v701);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v702 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v701 = planar_nf_load(t + k);
        const planar_nf_lane v663 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v711 = v701 - (v701 + v702 * s[184] - v663) / ((1.0f - v702 * v702) * s[184] + 1.0f);
        planar_nf_store(t + 6 * TILE + k, v711);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v712 = planar_nf_load(t + k);
        const planar_nf_lane v654_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v654_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v714_1 = v654_1 - v712 * s[193];
        planar_nf_store(t + 5 * TILE + k, v714_1);
        const planar_nf_lane v714_2 = v654_2 - v712 * s[194];
        planar_nf_store(t + 6 * TILE + k, v714_2);
        const planar_nf_lane v718 = (1.0f - v712 * v712) * s[184] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v718);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v660 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v719 = planar_nf_load(t + k);
        const planar_nf_lane v720 = v660 - v719;
        planar_nf_store(t + 2 * TILE + k, v720);
        const planar_nf_lane v714_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v714_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v723 = ((v714_1 * flow_12_w[0]) + (v714_2 * flow_12_w[1])) + flow_12_b[0];
        planar_nf_store(t + 3 * TILE + k, v723);
        const planar_nf_lane v726 = v723;
        planar_nf_store(t + 4 * TILE + k, v726);
        const planar_nf_lane v727 = (v723 - s[384]);
        const planar_nf_lane v728 = (v723 + s[384]);
        const planar_nf_lane v732 = ((v727 + v728) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v732);
        const planar_nf_lane v733 = (v728 - v727);
        planar_nf_store(t + 8 * TILE + k, v733);
        const planar_nf_lane v734 = v727;
        planar_nf_store(t + 9 * TILE + k, v734);
        const planar_nf_lane v735 = v728;
        planar_nf_store(t + 10 * TILE + k, v735);
    }

    /* layer 12: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v736 = planar_nf_load(t + k);
        const planar_nf_lane v732 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v726 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v743 = v732 + v736 * s[385] - v726;
        const planar_nf_lane v734 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v744 = planar_nf_select_lt(planar_nf_set(0.0f), v743, v734, v732);
        planar_nf_store(t + 1 * TILE + k, v744);
        const planar_nf_lane v735 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v745 = planar_nf_select_lt(planar_nf_set(0.0f), v743, v732, v735);
        planar_nf_store(t + 11 * TILE + k, v745);
        const planar_nf_lane v746 = v743 / ((1.0f - v736 * v736) * s[385] + 1.0f);
        const planar_nf_lane v748 = (v745 - v744) * 0.5f;
        const planar_nf_lane v749 = v732 - v746;
        const planar_nf_lane v750 = planar_nf_select_le(v744, v749, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v751 = planar_nf_select_le(v749, v745, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v753 = planar_nf_abs(v746);
        const planar_nf_lane v733 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v755 = planar_nf_select_lt(v753 * 2.0f, v733, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v756 = (v750 * v751) * v755;
        const planar_nf_lane v758 = planar_nf_select_eq(v756, planar_nf_set(0.0f), v744 + v748, v749);
        planar_nf_store(t + 12 * TILE + k, v758);
        const planar_nf_lane v759 = planar_nf_select_eq(v756, planar_nf_set(0.0f), v748, v753);
        planar_nf_store(t + 13 * TILE + k, v759);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v732 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v761 = v732;
        planar_nf_store(t + k, v761);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v762 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v761 = planar_nf_load(t + k);
        const planar_nf_lane v723 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v771 = v761 - (v761 + v762 * s[169] - v723) / ((1.0f - v762 * v762) * s[169] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v771);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v772 = planar_nf_load(t + k);
        const planar_nf_lane v714_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v714_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v774_1 = v714_1 - v772 * s[178];
        planar_nf_store(t + 3 * TILE + k, v774_1);
        const planar_nf_lane v774_2 = v714_2 - v772 * s[179];
        planar_nf_store(t + 4 * TILE + k, v774_2);
        const planar_nf_lane v778 = (1.0f - v772 * v772) * s[169] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v778);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v720 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v779 = planar_nf_load(t + k);
        const planar_nf_lane v780 = v720 - v779;
        planar_nf_store(t + 1 * TILE + k, v780);
        const planar_nf_lane v774_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v774_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v783 = ((v774_1 * flow_11_w[0]) + (v774_2 * flow_11_w[1])) + flow_11_b[0];
        planar_nf_store(t + 5 * TILE + k, v783);
        const planar_nf_lane v786 = v783;
        planar_nf_store(t + 6 * TILE + k, v786);
        const planar_nf_lane v787 = (v783 - s[386]);
        const planar_nf_lane v788 = (v783 + s[386]);
        const planar_nf_lane v792 = ((v787 + v788) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v792);
        const planar_nf_lane v793 = (v788 - v787);
        planar_nf_store(t + 8 * TILE + k, v793);
        const planar_nf_lane v794 = v787;
        planar_nf_store(t + 9 * TILE + k, v794);
        const planar_nf_lane v795 = v788;
        planar_nf_store(t + 10 * TILE + k, v795);
    }

    /* layer 11: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v796 = planar_nf_load(t + k);
        const planar_nf_lane v792 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v786 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v803 = v792 + v796 * s[387] - v786;
        const planar_nf_lane v794 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v804 = planar_nf_select_lt(planar_nf_set(0.0f), v803, v794, v792);
        planar_nf_store(t + 2 * TILE + k, v804);
        const planar_nf_lane v795 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v805 = planar_nf_select_lt(planar_nf_set(0.0f), v803, v792, v795);
        planar_nf_store(t + 11 * TILE + k, v805);
        const planar_nf_lane v806 = v803 / ((1.0f - v796 * v796) * s[387] + 1.0f);
        const planar_nf_lane v808 = (v805 - v804) * 0.5f;
        const planar_nf_lane v809 = v792 - v806;
        const planar_nf_lane v810 = planar_nf_select_le(v804, v809, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v811 = planar_nf_select_le(v809, v805, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v813 = planar_nf_abs(v806);
        const planar_nf_lane v793 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v815 = planar_nf_select_lt(v813 * 2.0f, v793, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v816 = (v810 * v811) * v815;
        const planar_nf_lane v818 = planar_nf_select_eq(v816, planar_nf_set(0.0f), v804 + v808, v809);
        planar_nf_store(t + 12 * TILE + k, v818);
        const planar_nf_lane v819 = planar_nf_select_eq(v816, planar_nf_set(0.0f), v808, v813);
        planar_nf_store(t + 13 * TILE + k, v819);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 11: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v792 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v821 = v792;
        planar_nf_store(t + k, v821);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v822 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v821 = planar_nf_load(t + k);
        const planar_nf_lane v783 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v831 = v821 - (v821 + v822 * s[154] - v783) / ((1.0f - v822 * v822) * s[154] + 1.0f);
        planar_nf_store(t + 6 * TILE + k, v831);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v832 = planar_nf_load(t + k);
        const planar_nf_lane v774_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v774_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v834_1 = v774_1 - v832 * s[163];
        planar_nf_store(t + 5 * TILE + k, v834_1);
        const planar_nf_lane v834_2 = v774_2 - v832 * s[164];
        planar_nf_store(t + 6 * TILE + k, v834_2);
        const planar_nf_lane v838 = (1.0f - v832 * v832) * s[154] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v838);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v780 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v839 = planar_nf_load(t + k);
        const planar_nf_lane v840 = v780 - v839;
        planar_nf_store(t + 2 * TILE + k, v840);
        const planar_nf_lane v834_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v834_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v843 = ((v834_1 * flow_10_w[0]) + (v834_2 * flow_10_w[1])) + flow_10_b[0];
        planar_nf_store(t + 3 * TILE + k, v843);
        const planar_nf_lane v846 = v843;
        planar_nf_store(t + 4 * TILE + k, v846);
        const planar_nf_lane v847 = (v843 - s[388]);
        const planar_nf_lane v848 = (v843 + s[388]);
        const planar_nf_lane v852 = ((v847 + v848) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v852);
        const planar_nf_lane v853 = (v848 - v847);
        planar_nf_store(t + 8 * TILE + k, v853);
        const planar_nf_lane v854 = v847;
        planar_nf_store(t + 9 * TILE + k, v854);
        const planar_nf_lane v855 = v848;
        planar_nf_store(t + 10 * TILE + k, v855);
    }

    /* layer 10: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v856 = planar_nf_load(t + k);
        const planar_nf_lane v852 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v846 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v863 = v852 + v856 * s[389] - v846;
        const planar_nf_lane v854 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v864 = planar_nf_select_lt(planar_nf_set(0.0f), v863, v854, v852);
        planar_nf_store(t + 1 * TILE + k, v864);
        const planar_nf_lane v855 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v865 = planar_nf_select_lt(planar_nf_set(0.0f), v863, v852, v855);
        planar_nf_store(t + 11 * TILE + k, v865);
        const planar_nf_lane v866 = v863 / ((1.0f - v856 * v856) * s[389] + 1.0f);
        const planar_nf_lane v868 = (v865 - v864) * 0.5f;
        const planar_nf_lane v869 = v852 - v866;
        const planar_nf_lane v870 = planar_nf_select_le(v864, v869, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v871 = planar_nf_select_le(v869, v865, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v873 = planar_nf_abs(v866);
        const planar_nf_lane v853 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v875 = planar_nf_select_lt(v873 * 2.0f, v853, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v876 = (v870 * v871) * v875;
        const planar_nf_lane v878 = planar_nf_select_eq(v876, planar_nf_set(0.0f), v864 + v868, v869);
        planar_nf_store(t + 12 * TILE + k, v878);
        const planar_nf_lane v879 = planar_nf_select_eq(v876, planar_nf_set(0.0f), v868, v873);
        planar_nf_store(t + 13 * TILE + k, v879);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v852 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v881 = v852;
        planar_nf_store(t + k, v881);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v882 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v881 = planar_nf_load(t + k);
        const planar_nf_lane v843 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v891 = v881 - (v881 + v882 * s[139] - v843) / ((1.0f - v882 * v882) * s[139] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v891);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v892 = planar_nf_load(t + k);
        const planar_nf_lane v834_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v834_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v894_1 = v834_1 - v892 * s[148];
        planar_nf_store(t + 3 * TILE + k, v894_1);
        const planar_nf_lane v894_2 = v834_2 - v892 * s[149];
        planar_nf_store(t + 4 * TILE + k, v894_2);
        const planar_nf_lane v898 = (1.0f - v892 * v892) * s[139] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v898);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v840 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v899 = planar_nf_load(t + k);
        const planar_nf_lane v900 = v840 - v899;
        planar_nf_store(t + 1 * TILE + k, v900);
        const planar_nf_lane v894_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v894_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v903 = ((v894_1 * flow_9_w[0]) + (v894_2 * flow_9_w[1])) + flow_9_b[0];
        planar_nf_store(t + 5 * TILE + k, v903);
        const planar_nf_lane v906 = v903;
        planar_nf_store(t + 6 * TILE + k, v906);
        const planar_nf_lane v907 = (v903 - s[390]);
        const planar_nf_lane v908 = (v903 + s[390]);
        const planar_nf_lane v912 = ((v907 + v908) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v912);
        const planar_nf_lane v913 = (v908 - v907);
        planar_nf_store(t + 8 * TILE + k, v913);
        const planar_nf_lane v914 = v907;
        planar_nf_store(t + 9 * TILE + k, v914);
        const planar_nf_lane v915 = v908;
        planar_nf_store(t + 10 * TILE + k, v915);
    }

    /* layer 9: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v916 = planar_nf_load(t + k);
        const planar_nf_lane v912 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v906 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v923 = v912 + v916 * s[391] - v906;
        const planar_nf_lane v914 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v924 = planar_nf_select_lt(planar_nf_set(0.0f), v923, v914, v912);
        planar_nf_store(t + 2 * TILE + k, v924);
        const planar_nf_lane v915 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v925 = planar_nf_select_lt(planar_nf_set(0.0f), v923, v912, v915);
        planar_nf_store(t + 11 * TILE + k, v925);
        const planar_nf_lane v926 = v923 / ((1.0f - v916 * v916) * s[391] + 1.0f);
        const planar_nf_lane v928 = (v925 - v924) * 0.5f;
        const planar_nf_lane v929 = v912 - v926;
        const planar_nf_lane v930 = planar_nf_select_le(v924, v929, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v931 = planar_nf_select_le(v929, v925, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v933 = planar_nf_abs(v926);
        const planar_nf_lane v913 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v935 = planar_nf_select_lt(v933 * 2.0f, v913, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v936 = (v930 * v931) * v935;
        const planar_nf_lane v938 = planar_nf_select_eq(v936, planar_nf_set(0.0f), v924 + v928, v929);
        planar_nf_store(t + 12 * TILE + k, v938);
        const planar_nf_lane v939 = planar_nf_select_eq(v936, planar_nf_set(0.0f), v928, v933);
        planar_nf_store(t + 13 * TILE + k, v939);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v912 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v941 = v912;
        planar_nf_store(t + k, v941);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v942 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v941 = planar_nf_load(t + k);
        const planar_nf_lane v903 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v951 = v941 - (v941 + v942 * s[124] - v903) / ((1.0f - v942 * v942) * s[124] + 1.0f);
        planar_nf_store(t + 6 * TILE + k, v951);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v952 = planar_nf_load(t + k);
        const planar_nf_lane v894_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v894_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v954_1 = v894_1 - v952 * s[133];
        planar_nf_store(t + 5 * TILE + k, v954_1);
        const planar_nf_lane v954_2 = v894_2 - v952 * s[134];
        planar_nf_store(t + 6 * TILE + k, v954_2);
        const planar_nf_lane v958 = (1.0f - v952 * v952) * s[124] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v958);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v900 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v959 = planar_nf_load(t + k);
        const planar_nf_lane v960 = v900 - v959;
        planar_nf_store(t + 2 * TILE + k, v960);
        const planar_nf_lane v954_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v954_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v963 = ((v954_1 * flow_8_w[0]) + (v954_2 * flow_8_w[1])) + flow_8_b[0];
        planar_nf_store(t + 3 * TILE + k, v963);
        const planar_nf_lane v966 = v963;
        planar_nf_store(t + 4 * TILE + k, v966);
        const planar_nf_lane v967 = (v963 - s[392]);
        const planar_nf_lane v968 = (v963 + s[392]);
        const planar_nf_lane v972 = ((v967 + v968) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v972);
        const planar_nf_lane v973 = (v968 - v967);
        planar_nf_store(t + 8 * TILE + k, v973);
        const planar_nf_lane v974 = v967;
        planar_nf_store(t + 9 * TILE + k, v974);
        const planar_nf_lane v975 = v968;
        planar_nf_store(t + 10 * TILE + k, v975);
    }

    /* layer 8: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v976 = planar_nf_load(t + k);
        const planar_nf_lane v972 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v966 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v983 = v972 + v976 * s[393] - v966;
        const planar_nf_lane v974 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v984 = planar_nf_select_lt(planar_nf_set(0.0f), v983, v974, v972);
        planar_nf_store(t + 1 * TILE + k, v984);
        const planar_nf_lane v975 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v985 = planar_nf_select_lt(planar_nf_set(0.0f), v983, v972, v975);
        planar_nf_store(t + 11 * TILE + k, v985);
        const planar_nf_lane v986 = v983 / ((1.0f - v976 * v976) * s[393] + 1.0f);
        const planar_nf_lane v988 = (v985 - v984) * 0.5f;
        const planar_nf_lane v989 = v972 - v986;
        const planar_nf_lane v990 = planar_nf_select_le(v984, v989, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v991 = planar_nf_select_le(v989, v985, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v993 = planar_nf_abs(v986);
        const planar_nf_lane v973 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v995 = planar_nf_select_lt(v993 * 2.0f, v973, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v996 = (v990 * v991) * v995;
        const planar_nf_lane v998 = planar_nf_select_eq(v996, planar_nf_set(0.0f), v984 + v988, v989);
        planar_nf_store(t + 12 * TILE + k, v998);
        const planar_nf_lane v999 = planar_nf_select_eq(v996, planar_nf_set(0.0f), v988, v993);
        planar_nf_store(t + 13 * TILE + k, v999);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v972 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1001 = v972;
        planar_nf_store(t + k, v1001);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1002 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1001 = planar_nf_load(t + k);
        const planar_nf_lane v963 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1010 = (v1001 + v1002 * s[109] - v963) / ((1.0f - v1002 * v1002) * s[109] + 1.0f);
        const planar_nf_lane v1011 = v1001 - v1010;
        planar_nf_store(t + 4 * TILE + k, v1011);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1012 = planar_nf_load(t + k);
        const planar_nf_lane v954_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v954_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1014_1 = v954_1 - v1012 * s[118];
        planar_nf_store(t + 3 * TILE + k, v1014_1);
        const planar_nf_lane v1014_2 = v954_2 - v1012 * s[119];
        planar_nf_store(t + 4 * TILE + k, v1014_2);
        const planar_nf_lane v1018 = (1.0f - v1012 * v1012) * s[109] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v1018);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v960 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1019 = planar_nf_load(t + k);
        const planar_nf_lane v1020 = v960 - v1019;
        planar_nf_store(t + 1 * TILE + k, v1020);
        const planar_nf_lane v1014_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1014_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1023 = ((v1014_1 * flow_7_w[0]) + (v1014_2 * flow_7_w[1])) + flow_7_b[0];
        planar_nf_store(t + 5 * TILE + k, v1023);
        const planar_nf_lane v1026 = v1023;
        planar_nf_store(t + 6 * TILE + k, v1026);
        const planar_nf_lane v1027 = (v1023 - s[394]);
        const planar_nf_lane v1028 = (v1023 + s[394]);
        const planar_nf_lane v1032 = ((v1027 + v1028) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1032);
        const planar_nf_lane v1033 = (v1028 - v1027);
        planar_nf_store(t + 8 * TILE + k, v1033);
        const planar_nf_lane v1034 = v1027;
        planar_nf_store(t + 9 * TILE + k, v1034);
        const planar_nf_lane v1035 = v1028;
        planar_nf_store(t + 10 * TILE + k, v1035);
    }

    /* layer 7: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1036 = planar_nf_load(t + k);
        const planar_nf_lane v1032 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1026 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1043 = v1032 + v1036 * s[395] - v1026;
        const planar_nf_lane v1034 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1044 = planar_nf_select_lt(planar_nf_set(0.0f), v1043, v1034, v1032);
        planar_nf_store(t + 2 * TILE + k, v1044);
        const planar_nf_lane v1035 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1045 = planar_nf_select_lt(planar_nf_set(0.0f), v1043, v1032, v1035);
        planar_nf_store(t + 11 * TILE + k, v1045);
        const planar_nf_lane v1046 = v1043 / ((1.0f - v1036 * v1036) * s[395] + 1.0f);
        const planar_nf_lane v1048 = (v1045 - v1044) * 0.5f;
        const planar_nf_lane v1049 = v1032 - v1046;
        const planar_nf_lane v1050 = planar_nf_select_le(v1044, v1049, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1051 = planar_nf_select_le(v1049, v1045, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1053 = planar_nf_abs(v1046);
        const planar_nf_lane v1033 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1055 = planar_nf_select_lt(v1053 * 2.0f, v1033, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1056 = (v1050 * v1051) * v1055;
        const planar_nf_lane v1058 = planar_nf_select_eq(v1056, planar_nf_set(0.0f), v1044 + v1048, v1049);
        planar_nf_store(t + 12 * TILE + k, v1058);
        const planar_nf_lane v1059 = planar_nf_select_eq(v1056, planar_nf_set(0.0f), v1048, v1053);
        planar_nf_store(t + 13 * TILE + k, v1059);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1032 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1061 = v1032;
        planar_nf_store(t + k, v1061);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1062 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1061 = planar_nf_load(t + k);
        const planar_nf_lane v1023 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1070 = (v1061 + v1062 * s[94] - v1023) / ((1.0f - v1062 * v1062) * s[94] + 1.0f);
        const planar_nf_lane v1071 = v1061 - v1070;
        planar_nf_store(t + 6 * TILE + k, v1071);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_b = params + 9; /* flow.2.b [1] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_b = params + 14; /* flow.3.b [1] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_b = params + 19; /* flow.4.b [1] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 7: planar, inverse */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1072 = planar_nf_load(t + k);
        const planar_nf_lane v1014_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1014_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1074_1 = v1014_1 - v1072 * s[103];
        planar_nf_store(t + 5 * TILE + k, v1074_1);
        const planar_nf_lane v1074_2 = v1014_2 - v1072 * s[104];
        planar_nf_store(t + 6 * TILE + k, v1074_2);
        const planar_nf_lane v1078 = (1.0f - v1072 * v1072) * s[94] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v1078);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1020 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1079 = planar_nf_load(t + k);
        const planar_nf_lane v1080 = v1020 - v1079;
        planar_nf_store(t + 2 * TILE + k, v1080);
        const planar_nf_lane v1074_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1074_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1083 = ((v1074_1 * flow_6_w[0]) + (v1074_2 * flow_6_w[1])) + flow_6_b[0];
        planar_nf_store(t + 3 * TILE + k, v1083);
        const planar_nf_lane v1086 = v1083;
        planar_nf_store(t + 4 * TILE + k, v1086);
        const planar_nf_lane v1087 = (v1083 - s[396]);
        const planar_nf_lane v1088 = (v1083 + s[396]);
        const planar_nf_lane v1092 = ((v1087 + v1088) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1092);
        const planar_nf_lane v1093 = (v1088 - v1087);
        planar_nf_store(t + 8 * TILE + k, v1093);
        const planar_nf_lane v1094 = v1087;
        planar_nf_store(t + 9 * TILE + k, v1094);
        const planar_nf_lane v1095 = v1088;
        planar_nf_store(t + 10 * TILE + k, v1095);
    }

    /* layer 6: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1096 = planar_nf_load(t + k);
        const planar_nf_lane v1092 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1086 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1103 = v1092 + v1096 * s[397] - v1086;
        const planar_nf_lane v1094 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1104 = planar_nf_select_lt(planar_nf_set(0.0f), v1103, v1094, v1092);
        planar_nf_store(t + 1 * TILE + k, v1104);
        const planar_nf_lane v1095 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1105 = planar_nf_select_lt(planar_nf_set(0.0f), v1103, v1092, v1095);
        planar_nf_store(t + 11 * TILE + k, v1105);
        const planar_nf_lane v1106 = v1103 / ((1.0f - v1096 * v1096) * s[397] + 1.0f);
        const planar_nf_lane v1108 = (v1105 - v1104) * 0.5f;
        const planar_nf_lane v1109 = v1092 - v1106;
        const planar_nf_lane v1110 = planar_nf_select_le(v1104, v1109, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1111 = planar_nf_select_le(v1109, v1105, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1113 = planar_nf_abs(v1106);
        const planar_nf_lane v1093 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1115 = planar_nf_select_lt(v1113 * 2.0f, v1093, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1116 = (v1110 * v1111) * v1115;
        const planar_nf_lane v1118 = planar_nf_select_eq(v1116, planar_nf_set(0.0f), v1104 + v1108, v1109);
        planar_nf_store(t + 12 * TILE + k, v1118);
        const planar_nf_lane v1119 = planar_nf_select_eq(v1116, planar_nf_set(0.0f), v1108, v1113);
        planar_nf_store(t + 13 * TILE + k, v1119);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1092 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1121 = v1092;
        planar_nf_store(t + k, v1121);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1122 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1121 = planar_nf_load(t + k);
        const planar_nf_lane v1083 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1130 = (v1121 + v1122 * s[79] - v1083) / ((1.0f - v1122 * v1122) * s[79] + 1.0f);
        const planar_nf_lane v1131 = v1121 - v1130;
        planar_nf_store(t + 4 * TILE + k, v1131);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1132 = planar_nf_load(t + k);
        const planar_nf_lane v1074_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1074_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1134_1 = v1074_1 - v1132 * s[88];
        planar_nf_store(t + 3 * TILE + k, v1134_1);
        const planar_nf_lane v1134_2 = v1074_2 - v1132 * s[89];
        planar_nf_store(t + 4 * TILE + k, v1134_2);
        const planar_nf_lane v1138 = (1.0f - v1132 * v1132) * s[79] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v1138);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1080 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1139 = planar_nf_load(t + k);
        const planar_nf_lane v1140 = v1080 - v1139;
        planar_nf_store(t + 1 * TILE + k, v1140);
        const planar_nf_lane v1134_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1134_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1143 = ((v1134_1 * flow_5_w[0]) + (v1134_2 * flow_5_w[1])) + flow_5_b[0];
        planar_nf_store(t + 5 * TILE + k, v1143);
        const planar_nf_lane v1146 = v1143;
        planar_nf_store(t + 6 * TILE + k, v1146);
        const planar_nf_lane v1147 = (v1143 - s[398]);
        const planar_nf_lane v1148 = (v1143 + s[398]);
        const planar_nf_lane v1152 = ((v1147 + v1148) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1152);
        const planar_nf_lane v1153 = (v1148 - v1147);
        planar_nf_store(t + 8 * TILE + k, v1153);
        const planar_nf_lane v1154 = v1147;
        planar_nf_store(t + 9 * TILE + k, v1154);
        const planar_nf_lane v1155 = v1148;
        planar_nf_store(t + 10 * TILE + k, v1155);
    }

    /* layer 5: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1156 = planar_nf_load(t + k);
        const planar_nf_lane v1152 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1146 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1163 = v1152 + v1156 * s[399] - v1146;
        const planar_nf_lane v1154 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1164 = planar_nf_select_lt(planar_nf_set(0.0f), v1163, v1154, v1152);
        planar_nf_store(t + 2 * TILE + k, v1164);
        const planar_nf_lane v1155 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1165 = planar_nf_select_lt(planar_nf_set(0.0f), v1163, v1152, v1155);
        planar_nf_store(t + 11 * TILE + k, v1165);
        const planar_nf_lane v1166 = v1163 / ((1.0f - v1156 * v1156) * s[399] + 1.0f);
        const planar_nf_lane v1168 = (v1165 - v1164) * 0.5f;
        const planar_nf_lane v1169 = v1152 - v1166;
        const planar_nf_lane v1170 = planar_nf_select_le(v1164, v1169, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1171 = planar_nf_select_le(v1169, v1165, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1173 = planar_nf_abs(v1166);
        const planar_nf_lane v1153 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1175 = planar_nf_select_lt(v1173 * 2.0f, v1153, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1176 = (v1170 * v1171) * v1175;
        const planar_nf_lane v1178 = planar_nf_select_eq(v1176, planar_nf_set(0.0f), v1164 + v1168, v1169);
        planar_nf_store(t + 12 * TILE + k, v1178);
        const planar_nf_lane v1179 = planar_nf_select_eq(v1176, planar_nf_set(0.0f), v1168, v1173);
        planar_nf_store(t + 13 * TILE + k, v1179);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1152 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1181 = v1152;
        planar_nf_store(t + k, v1181);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1182 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1181 = planar_nf_load(t + k);
        const planar_nf_lane v1143 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1190 = (v1181 + v1182 * s[64] - v1143) / ((1.0f - v1182 * v1182) * s[64] + 1.0f);
        const planar_nf_lane v1191 = v1181 - v1190;
        planar_nf_store(t + 6 * TILE + k, v1191);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1192 = planar_nf_load(t + k);
        const planar_nf_lane v1134_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1134_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1194_1 = v1134_1 - v1192 * s[73];
        planar_nf_store(t + 5 * TILE + k, v1194_1);
        const planar_nf_lane v1194_2 = v1134_2 - v1192 * s[74];
        planar_nf_store(t + 6 * TILE + k, v1194_2);
        const planar_nf_lane v1198 = (1.0f - v1192 * v1192) * s[64] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v1198);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1140 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1199 = planar_nf_load(t + k);
        const planar_nf_lane v1200 = v1140 - v1199;
        planar_nf_store(t + 2 * TILE + k, v1200);
        const planar_nf_lane v1194_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1194_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1203 = ((v1194_1 * flow_4_w[0]) + (v1194_2 * flow_4_w[1])) + flow_4_b[0];
        planar_nf_store(t + 3 * TILE + k, v1203);
        const planar_nf_lane v1206 = v1203;
        planar_nf_store(t + 4 * TILE + k, v1206);
        const planar_nf_lane v1207 = (v1203 - s[400]);
        const planar_nf_lane v1208 = (v1203 + s[400]);
        const planar_nf_lane v1212 = ((v1207 + v1208) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1212);
        const planar_nf_lane v1213 = (v1208 - v1207);
        planar_nf_store(t + 8 * TILE + k, v1213);
        const planar_nf_lane v1214 = v1207;
        planar_nf_store(t + 9 * TILE + k, v1214);
        const planar_nf_lane v1215 = v1208;
        planar_nf_store(t + 10 * TILE + k, v1215);
    }

    /* layer 4: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1216 = planar_nf_load(t + k);
        const planar_nf_lane v1212 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1206 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1223 = v1212 + v1216 * s[401] - v1206;
        const planar_nf_lane v1214 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1224 = planar_nf_select_lt(planar_nf_set(0.0f), v1223, v1214, v1212);
        planar_nf_store(t + 1 * TILE + k, v1224);
        const planar_nf_lane v1215 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1225 = planar_nf_select_lt(planar_nf_set(0.0f), v1223, v1212, v1215);
        planar_nf_store(t + 11 * TILE + k, v1225);
        const planar_nf_lane v1226 = v1223 / ((1.0f - v1216 * v1216) * s[401] + 1.0f);
        const planar_nf_lane v1228 = (v1225 - v1224) * 0.5f;
        const planar_nf_lane v1229 = v1212 - v1226;
        const planar_nf_lane v1230 = planar_nf_select_le(v1224, v1229, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1231 = planar_nf_select_le(v1229, v1225, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1233 = planar_nf_abs(v1226);
        const planar_nf_lane v1213 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1235 = planar_nf_select_lt(v1233 * 2.0f, v1213, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1236 = (v1230 * v1231) * v1235;
        const planar_nf_lane v1238 = planar_nf_select_eq(v1236, planar_nf_set(0.0f), v1224 + v1228, v1229);
        planar_nf_store(t + 12 * TILE + k, v1238);
        const planar_nf_lane v1239 = planar_nf_select_eq(v1236, planar_nf_set(0.0f), v1228, v1233);
        planar_nf_store(t + 13 * TILE + k, v1239);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1212 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1241 = v1212;
        planar_nf_store(t + k, v1241);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1242 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1241 = planar_nf_load(t + k);
        const planar_nf_lane v1203 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1250 = (v1241 + v1242 * s[49] - v1203) / ((1.0f - v1242 * v1242) * s[49] + 1.0f);
        const planar_nf_lane v1251 = v1241 - v1250;
        planar_nf_store(t + 4 * TILE + k, v1251);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1252 = planar_nf_load(t + k);
        const planar_nf_lane v1194_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1194_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1254_1 = v1194_1 - v1252 * s[58];
        planar_nf_store(t + 3 * TILE + k, v1254_1);
        const planar_nf_lane v1254_2 = v1194_2 - v1252 * s[59];
        planar_nf_store(t + 4 * TILE + k, v1254_2);
        const planar_nf_lane v1258 = (1.0f - v1252 * v1252) * s[49] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v1258);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1200 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1259 = planar_nf_load(t + k);
        const planar_nf_lane v1260 = v1200 - v1259;
        planar_nf_store(t + 1 * TILE + k, v1260);
        const planar_nf_lane v1254_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1254_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1263 = ((v1254_1 * flow_3_w[0]) + (v1254_2 * flow_3_w[1])) + flow_3_b[0];
        planar_nf_store(t + 5 * TILE + k, v1263);
        const planar_nf_lane v1266 = v1263;
        planar_nf_store(t + 6 * TILE + k, v1266);
        const planar_nf_lane v1267 = (v1263 - s[402]);
        const planar_nf_lane v1268 = (v1263 + s[402]);
        const planar_nf_lane v1272 = ((v1267 + v1268) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1272);
        const planar_nf_lane v1273 = (v1268 - v1267);
        planar_nf_store(t + 8 * TILE + k, v1273);
        const planar_nf_lane v1274 = v1267;
        planar_nf_store(t + 9 * TILE + k, v1274);
        const planar_nf_lane v1275 = v1268;
        planar_nf_store(t + 10 * TILE + k, v1275);
    }

    /* layer 3: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1276 = planar_nf_load(t + k);
        const planar_nf_lane v1272 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1266 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1283 = v1272 + v1276 * s[403] - v1266;
        const planar_nf_lane v1274 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1284 = planar_nf_select_lt(planar_nf_set(0.0f), v1283, v1274, v1272);
        planar_nf_store(t + 2 * TILE + k, v1284);
        const planar_nf_lane v1275 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1285 = planar_nf_select_lt(planar_nf_set(0.0f), v1283, v1272, v1275);
        planar_nf_store(t + 11 * TILE + k, v1285);
        const planar_nf_lane v1286 = v1283 / ((1.0f - v1276 * v1276) * s[403] + 1.0f);
        const planar_nf_lane v1288 = (v1285 - v1284) * 0.5f;
        const planar_nf_lane v1289 = v1272 - v1286;
        const planar_nf_lane v1290 = planar_nf_select_le(v1284, v1289, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1291 = planar_nf_select_le(v1289, v1285, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1293 = planar_nf_abs(v1286);
        const planar_nf_lane v1273 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1295 = planar_nf_select_lt(v1293 * 2.0f, v1273, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1296 = (v1290 * v1291) * v1295;
        const planar_nf_lane v1298 = planar_nf_select_eq(v1296, planar_nf_set(0.0f), v1284 + v1288, v1289);
        planar_nf_store(t + 12 * TILE + k, v1298);
        const planar_nf_lane v1299 = planar_nf_select_eq(v1296, planar_nf_set(0.0f), v1288, v1293);
        planar_nf_store(t + 13 * TILE + k, v1299);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1272 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1301 = v1272;
        planar_nf_store(t + k, v1301);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1302 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1301 = planar_nf_load(t + k);
        const planar_nf_lane v1263 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1310 = (v1301 + v1302 * s[34] - v1263) / ((1.0f - v1302 * v1302) * s[34] + 1.0f);
        const planar_nf_lane v1311 = v1301 - v1310;
        planar_nf_store(t + 6 * TILE + k, v1311);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1312 = planar_nf_load(t + k);
        const planar_nf_lane v1254_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1254_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1314_1 = v1254_1 - v1312 * s[43];
        planar_nf_store(t + 5 * TILE + k, v1314_1);
        const planar_nf_lane v1314_2 = v1254_2 - v1312 * s[44];
        planar_nf_store(t + 6 * TILE + k, v1314_2);
        const planar_nf_lane v1318 = (1.0f - v1312 * v1312) * s[34] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v1318);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1260 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1319 = planar_nf_load(t + k);
        const planar_nf_lane v1320 = v1260 - v1319;
        planar_nf_store(t + 2 * TILE + k, v1320);
        const planar_nf_lane v1314_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1314_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1323 = ((v1314_1 * flow_2_w[0]) + (v1314_2 * flow_2_w[1])) + flow_2_b[0];
        planar_nf_store(t + 3 * TILE + k, v1323);
        const planar_nf_lane v1326 = v1323;
        planar_nf_store(t + 4 * TILE + k, v1326);
        const planar_nf_lane v1327 = (v1323 - s[404]);
        const planar_nf_lane v1328 = (v1323 + s[404]);
        const planar_nf_lane v1332 = ((v1327 + v1328) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1332);
        const planar_nf_lane v1333 = (v1328 - v1327);
        planar_nf_store(t + 8 * TILE + k, v1333);
        const planar_nf_lane v1334 = v1327;
        planar_nf_store(t + 9 * TILE + k, v1334);
        const planar_nf_lane v1335 = v1328;
        planar_nf_store(t + 10 * TILE + k, v1335);
    }

    /* layer 2: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1336 = planar_nf_load(t + k);
        const planar_nf_lane v1332 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1326 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1343 = v1332 + v1336 * s[405] - v1326;
        const planar_nf_lane v1334 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1344 = planar_nf_select_lt(planar_nf_set(0.0f), v1343, v1334, v1332);
        planar_nf_store(t + 1 * TILE + k, v1344);
        const planar_nf_lane v1335 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1345 = planar_nf_select_lt(planar_nf_set(0.0f), v1343, v1332, v1335);
        planar_nf_store(t + 11 * TILE + k, v1345);
        const planar_nf_lane v1346 = v1343 / ((1.0f - v1336 * v1336) * s[405] + 1.0f);
        const planar_nf_lane v1348 = (v1345 - v1344) * 0.5f;
        const planar_nf_lane v1349 = v1332 - v1346;
        const planar_nf_lane v1350 = planar_nf_select_le(v1344, v1349, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1351 = planar_nf_select_le(v1349, v1345, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1353 = planar_nf_abs(v1346);
        const planar_nf_lane v1333 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1355 = planar_nf_select_lt(v1353 * 2.0f, v1333, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1356 = (v1350 * v1351) * v1355;
        const planar_nf_lane v1358 = planar_nf_select_eq(v1356, planar_nf_set(0.0f), v1344 + v1348, v1349);
        planar_nf_store(t + 12 * TILE + k, v1358);
        const planar_nf_lane v1359 = planar_nf_select_eq(v1356, planar_nf_set(0.0f), v1348, v1353);
        planar_nf_store(t + 13 * TILE + k, v1359);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_inverse_tile6(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_b = params + 4; /* flow.1.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 2: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1332 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1361 = v1332;
        planar_nf_store(t + k, v1361);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1362 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1361 = planar_nf_load(t + k);
        const planar_nf_lane v1323 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1370 = (v1361 + v1362 * s[19] - v1323) / ((1.0f - v1362 * v1362) * s[19] + 1.0f);
        const planar_nf_lane v1371 = v1361 - v1370;
        planar_nf_store(t + 4 * TILE + k, v1371);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1372 = planar_nf_load(t + k);
        const planar_nf_lane v1314_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1314_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1374_1 = v1314_1 - v1372 * s[28];
        planar_nf_store(t + 3 * TILE + k, v1374_1);
        const planar_nf_lane v1374_2 = v1314_2 - v1372 * s[29];
        planar_nf_store(t + 4 * TILE + k, v1374_2);
        const planar_nf_lane v1378 = (1.0f - v1372 * v1372) * s[19] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v1378);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1320 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1379 = planar_nf_load(t + k);
        const planar_nf_lane v1380 = v1320 - v1379;
        planar_nf_store(t + 1 * TILE + k, v1380);
        const planar_nf_lane v1374_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1374_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1383 = ((v1374_1 * flow_1_w[0]) + (v1374_2 * flow_1_w[1])) + flow_1_b[0];
        planar_nf_store(t + 5 * TILE + k, v1383);
        const planar_nf_lane v1386 = v1383;
        planar_nf_store(t + 6 * TILE + k, v1386);
        const planar_nf_lane v1387 = (v1383 - s[406]);
        const planar_nf_lane v1388 = (v1383 + s[406]);
        const planar_nf_lane v1392 = ((v1387 + v1388) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1392);
        const planar_nf_lane v1393 = (v1388 - v1387);
        planar_nf_store(t + 8 * TILE + k, v1393);
        const planar_nf_lane v1394 = v1387;
        planar_nf_store(t + 9 * TILE + k, v1394);
        const planar_nf_lane v1395 = v1388;
        planar_nf_store(t + 10 * TILE + k, v1395);
    }

    /* layer 1: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1396 = planar_nf_load(t + k);
        const planar_nf_lane v1392 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1386 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1403 = v1392 + v1396 * s[407] - v1386;
        const planar_nf_lane v1394 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1404 = planar_nf_select_lt(planar_nf_set(0.0f), v1403, v1394, v1392);
        planar_nf_store(t + 2 * TILE + k, v1404);
        const planar_nf_lane v1395 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1405 = planar_nf_select_lt(planar_nf_set(0.0f), v1403, v1392, v1395);
        planar_nf_store(t + 11 * TILE + k, v1405);
        const planar_nf_lane v1406 = v1403 / ((1.0f - v1396 * v1396) * s[407] + 1.0f);
        const planar_nf_lane v1408 = (v1405 - v1404) * 0.5f;
        const planar_nf_lane v1409 = v1392 - v1406;
        const planar_nf_lane v1410 = planar_nf_select_le(v1404, v1409, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1411 = planar_nf_select_le(v1409, v1405, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1413 = planar_nf_abs(v1406);
        const planar_nf_lane v1393 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1415 = planar_nf_select_lt(v1413 * 2.0f, v1393, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1416 = (v1410 * v1411) * v1415;
        const planar_nf_lane v1418 = planar_nf_select_eq(v1416, planar_nf_set(0.0f), v1404 + v1408, v1409);
        planar_nf_store(t + 12 * TILE + k, v1418);
        const planar_nf_lane v1419 = planar_nf_select_eq(v1416, planar_nf_set(0.0f), v1408, v1413);
        planar_nf_store(t + 13 * TILE + k, v1419);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1392 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1421 = v1392;
        planar_nf_store(t + k, v1421);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1422 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1421 = planar_nf_load(t + k);
        const planar_nf_lane v1383 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1431 = v1421 - (v1421 + v1422 * s[4] - v1383) / ((1.0f - v1422 * v1422) * s[4] + 1.0f);
        planar_nf_store(t + 6 * TILE + k, v1431);
    }
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1432 = planar_nf_load(t + k);
        const planar_nf_lane v1374_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1374_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1434_1 = v1374_1 - v1432 * s[13];
        planar_nf_store(t + 5 * TILE + k, v1434_1);
        const planar_nf_lane v1434_2 = v1374_2 - v1432 * s[14];
        planar_nf_store(t + 6 * TILE + k, v1434_2);
        const planar_nf_lane v1438 = (1.0f - v1432 * v1432) * s[4] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v1438);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1380 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1439 = planar_nf_load(t + k);
        const planar_nf_lane v1440 = v1380 - v1439;
        planar_nf_store(t + 2 * TILE + k, v1440);
    }
#undef TILE
}

static void planar_nf_inverse_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    planar_nf_inverse_tile1(params, s, m, t, total);
    planar_nf_inverse_tile2(params, s, m, t, total);
    planar_nf_inverse_tile3(params, s, m, t, total);
    planar_nf_inverse_tile4(params, s, m, t, total);
    planar_nf_inverse_tile5(params, s, m, t, total);
    planar_nf_inverse_tile6(params, s, m, t, total);
#undef TILE
}

void planar_inverse(const float *params, size_t n, const float *z, float *x, float *ldj, void *work)
{
    float s[409], t[15 * 128];
    size_t first, k;
    (void)work;
    planar_nf_inverse_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        planar_nf_inverse_tile(params, s, m, t, NULL);
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

static void planar_nf_log_prob_prologue(const float *params, float *s)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_u = params + 2; /* flow.1.u [2] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_u = params + 7; /* flow.2.u [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_u = params + 12; /* flow.3.u [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_u = params + 17; /* flow.4.u [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_u = params + 22; /* flow.5.u [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_u = params + 27; /* flow.6.u [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_u = params + 32; /* flow.7.u [2] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_u = params + 37; /* flow.8.u [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_u = params + 42; /* flow.9.u [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_u = params + 47; /* flow.10.u [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_u = params + 52; /* flow.11.u [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_u = params + 57; /* flow.12.u [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_u = params + 62; /* flow.13.u [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_u = params + 67; /* flow.14.u [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_u = params + 72; /* flow.15.u [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_u = params + 77; /* flow.16.u [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_u = params + 82; /* flow.17.u [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_u = params + 87; /* flow.18.u [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_u = params + 92; /* flow.19.u [2] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_u = params + 97; /* flow.20.u [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_u = params + 102; /* flow.21.u [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_u = params + 107; /* flow.22.u [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_u = params + 112; /* flow.23.u [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_u = params + 117; /* flow.24.u [2] */
    size_t i, j;
    s[0] = flow_1_w[0] * flow_1_u[0];
    s[1] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = fmaxf(s[2], 0) + log1pf(expf(-fabsf(s[2])));
    s[4] = s[3] - 1.0f;
    s[5] = s[4] - s[2];
    s[6] = flow_1_w[0] * s[5];
    s[7] = flow_1_w[1] * s[5];
    s[8] = flow_1_w[0] * flow_1_w[0];
    s[9] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[8 + j * 2 + i];
            sum += next;
        }
        s[10 + j] = sum;
    }
    s[11] = s[6] / s[10];
    s[12] = s[7] / s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = flow_2_w[0] * flow_2_u[0];
    s[16] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[15 + j * 2 + i];
            sum += next;
        }
        s[17 + j] = sum;
    }
    s[18] = fmaxf(s[17], 0) + log1pf(expf(-fabsf(s[17])));
    s[19] = s[18] - 1.0f;
    s[20] = s[19] - s[17];
    s[21] = flow_2_w[0] * s[20];
    s[22] = flow_2_w[1] * s[20];
    s[23] = flow_2_w[0] * flow_2_w[0];
    s[24] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[23 + j * 2 + i];
            sum += next;
        }
        s[25 + j] = sum;
    }
    s[26] = s[21] / s[25];
    s[27] = s[22] / s[25];
    s[28] = flow_2_u[0] + s[26];
    s[29] = flow_2_u[1] + s[27];
    s[30] = flow_3_w[0] * flow_3_u[0];
    s[31] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[30 + j * 2 + i];
            sum += next;
        }
        s[32 + j] = sum;
    }
    s[33] = fmaxf(s[32], 0) + log1pf(expf(-fabsf(s[32])));
    s[34] = s[33] - 1.0f;
    s[35] = s[34] - s[32];
    s[36] = flow_3_w[0] * s[35];
    s[37] = flow_3_w[1] * s[35];
    s[38] = flow_3_w[0] * flow_3_w[0];
    s[39] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[38 + j * 2 + i];
            sum += next;
        }
        s[40 + j] = sum;
    }
    s[41] = s[36] / s[40];
    s[42] = s[37] / s[40];
    s[43] = flow_3_u[0] + s[41];
    s[44] = flow_3_u[1] + s[42];
    s[45] = flow_4_w[0] * flow_4_u[0];
    s[46] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[45 + j * 2 + i];
            sum += next;
        }
        s[47 + j] = sum;
    }
    s[48] = fmaxf(s[47], 0) + log1pf(expf(-fabsf(s[47])));
    s[49] = s[48] - 1.0f;
    s[50] = s[49] - s[47];
    s[51] = flow_4_w[0] * s[50];
    s[52] = flow_4_w[1] * s[50];
    s[53] = flow_4_w[0] * flow_4_w[0];
    s[54] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[53 + j * 2 + i];
            sum += next;
        }
        s[55 + j] = sum;
    }
    s[56] = s[51] / s[55];
    s[57] = s[52] / s[55];
    s[58] = flow_4_u[0] + s[56];
    s[59] = flow_4_u[1] + s[57];
    s[60] = flow_5_w[0] * flow_5_u[0];
    s[61] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[60 + j * 2 + i];
            sum += next;
        }
        s[62 + j] = sum;
    }
    s[63] = fmaxf(s[62], 0) + log1pf(expf(-fabsf(s[62])));
    s[64] = s[63] - 1.0f;
    s[65] = s[64] - s[62];
    s[66] = flow_5_w[0] * s[65];
    s[67] = flow_5_w[1] * s[65];
    s[68] = flow_5_w[0] * flow_5_w[0];
    s[69] = flow_5_w[1] * flow_5_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[68 + j * 2 + i];
            sum += next;
        }
        s[70 + j] = sum;
    }
    s[71] = s[66] / s[70];
    s[72] = s[67] / s[70];
    s[73] = flow_5_u[0] + s[71];
    s[74] = flow_5_u[1] + s[72];
    s[75] = flow_6_w[0] * flow_6_u[0];
    s[76] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[75 + j * 2 + i];
            sum += next;
        }
        s[77 + j] = sum;
    }
    s[78] = fmaxf(s[77], 0) + log1pf(expf(-fabsf(s[77])));
    s[79] = s[78] - 1.0f;
    s[80] = s[79] - s[77];
    s[81] = flow_6_w[0] * s[80];
    s[82] = flow_6_w[1] * s[80];
    s[83] = flow_6_w[0] * flow_6_w[0];
    s[84] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[83 + j * 2 + i];
            sum += next;
        }
        s[85 + j] = sum;
    }
    s[86] = s[81] / s[85];
    s[87] = s[82] / s[85];
    s[88] = flow_6_u[0] + s[86];
    s[89] = flow_6_u[1] + s[87];
    s[90] = flow_7_w[0] * flow_7_u[0];
    s[91] = flow_7_w[1] * flow_7_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[90 + j * 2 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = fmaxf(s[92], 0) + log1pf(expf(-fabsf(s[92])));
    s[94] = s[93] - 1.0f;
    s[95] = s[94] - s[92];
    s[96] = flow_7_w[0] * s[95];
    s[97] = flow_7_w[1] * s[95];
    s[98] = flow_7_w[0] * flow_7_w[0];
    s[99] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[98 + j * 2 + i];
            sum += next;
        }
        s[100 + j] = sum;
    }
    s[101] = s[96] / s[100];
    s[102] = s[97] / s[100];
    s[103] = flow_7_u[0] + s[101];
    s[104] = flow_7_u[1] + s[102];
    s[105] = flow_8_w[0] * flow_8_u[0];
    s[106] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[105 + j * 2 + i];
            sum += next;
        }
        s[107 + j] = sum;
    }
    s[108] = fmaxf(s[107], 0) + log1pf(expf(-fabsf(s[107])));
    s[109] = s[108] - 1.0f;
    s[110] = s[109] - s[107];
    s[111] = flow_8_w[0] * s[110];
    s[112] = flow_8_w[1] * s[110];
    s[113] = flow_8_w[0] * flow_8_w[0];
    s[114] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[113 + j * 2 + i];
            sum += next;
        }
        s[115 + j] = sum;
    }
    s[116] = s[111] / s[115];
    s[117] = s[112] / s[115];
    s[118] = flow_8_u[0] + s[116];
    s[119] = flow_8_u[1] + s[117];
    s[120] = flow_9_w[0] * flow_9_u[0];
    s[121] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[120 + j * 2 + i];
            sum += next;
        }
        s[122 + j] = sum;
    }
    s[123] = fmaxf(s[122], 0) + log1pf(expf(-fabsf(s[122])));
    s[124] = s[123] - 1.0f;
    s[125] = s[124] - s[122];
    s[126] = flow_9_w[0] * s[125];
    s[127] = flow_9_w[1] * s[125];
    s[128] = flow_9_w[0] * flow_9_w[0];
    s[129] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[128 + j * 2 + i];
            sum += next;
        }
        s[130 + j] = sum;
    }
    s[131] = s[126] / s[130];
    s[132] = s[127] / s[130];
    s[133] = flow_9_u[0] + s[131];
    s[134] = flow_9_u[1] + s[132];
    s[135] = flow_10_w[0] * flow_10_u[0];
    s[136] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[135 + j * 2 + i];
            sum += next;
        }
        s[137 + j] = sum;
    }
    s[138] = fmaxf(s[137], 0) + log1pf(expf(-fabsf(s[137])));
    s[139] = s[138] - 1.0f;
    s[140] = s[139] - s[137];
    s[141] = flow_10_w[0] * s[140];
    s[142] = flow_10_w[1] * s[140];
    s[143] = flow_10_w[0] * flow_10_w[0];
    s[144] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[143 + j * 2 + i];
            sum += next;
        }
        s[145 + j] = sum;
    }
    s[146] = s[141] / s[145];
    s[147] = s[142] / s[145];
    s[148] = flow_10_u[0] + s[146];
    s[149] = flow_10_u[1] + s[147];
    s[150] = flow_11_w[0] * flow_11_u[0];
    s[151] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[150 + j * 2 + i];
            sum += next;
        }
        s[152 + j] = sum;
    }
    s[153] = fmaxf(s[152], 0) + log1pf(expf(-fabsf(s[152])));
    s[154] = s[153] - 1.0f;
    s[155] = s[154] - s[152];
    s[156] = flow_11_w[0] * s[155];
    s[157] = flow_11_w[1] * s[155];
    s[158] = flow_11_w[0] * flow_11_w[0];
    s[159] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[158 + j * 2 + i];
            sum += next;
        }
        s[160 + j] = sum;
    }
    s[161] = s[156] / s[160];
    s[162] = s[157] / s[160];
    s[163] = flow_11_u[0] + s[161];
    s[164] = flow_11_u[1] + s[162];
    s[165] = flow_12_w[0] * flow_12_u[0];
    s[166] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[165 + j * 2 + i];
            sum += next;
        }
        s[167 + j] = sum;
    }
    s[168] = fmaxf(s[167], 0) + log1pf(expf(-fabsf(s[167])));
    s[169] = s[168] - 1.0f;
    s[170] = s[169] - s[167];
    s[171] = flow_12_w[0] * s[170];
    s[172] = flow_12_w[1] * s[170];
    s[173] = flow_12_w[0] * flow_12_w[0];
    s[174] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = s[171] / s[175];
    s[177] = s[172] / s[175];
    s[178] = flow_12_u[0] + s[176];
    s[179] = flow_12_u[1] + s[177];
    s[180] = flow_13_w[0] * flow_13_u[0];
    s[181] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[180 + j * 2 + i];
            sum += next;
        }
        s[182 + j] = sum;
    }
    s[183] = fmaxf(s[182], 0) + log1pf(expf(-fabsf(s[182])));
    s[184] = s[183] - 1.0f;
    s[185] = s[184] - s[182];
    s[186] = flow_13_w[0] * s[185];
    s[187] = flow_13_w[1] * s[185];
    s[188] = flow_13_w[0] * flow_13_w[0];
    s[189] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[188 + j * 2 + i];
            sum += next;
        }
        s[190 + j] = sum;
    }
    s[191] = s[186] / s[190];
    s[192] = s[187] / s[190];
    s[193] = flow_13_u[0] + s[191];
    s[194] = flow_13_u[1] + s[192];
    s[195] = flow_14_w[0] * flow_14_u[0];
    s[196] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[195 + j * 2 + i];
            sum += next;
        }
        s[197 + j] = sum;
    }
    s[198] = fmaxf(s[197], 0) + log1pf(expf(-fabsf(s[197])));
    s[199] = s[198] - 1.0f;
    s[200] = s[199] - s[197];
    s[201] = flow_14_w[0] * s[200];
    s[202] = flow_14_w[1] * s[200];
    s[203] = flow_14_w[0] * flow_14_w[0];
    s[204] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[203 + j * 2 + i];
            sum += next;
        }
        s[205 + j] = sum;
    }
    s[206] = s[201] / s[205];
    s[207] = s[202] / s[205];
    s[208] = flow_14_u[0] + s[206];
    s[209] = flow_14_u[1] + s[207];
    s[210] = flow_15_w[0] * flow_15_u[0];
    s[211] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[210 + j * 2 + i];
            sum += next;
        }
        s[212 + j] = sum;
    }
    s[213] = fmaxf(s[212], 0) + log1pf(expf(-fabsf(s[212])));
    s[214] = s[213] - 1.0f;
    s[215] = s[214] - s[212];
    s[216] = flow_15_w[0] * s[215];
    s[217] = flow_15_w[1] * s[215];
    s[218] = flow_15_w[0] * flow_15_w[0];
    s[219] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[218 + j * 2 + i];
            sum += next;
        }
        s[220 + j] = sum;
    }
    s[221] = s[216] / s[220];
    s[222] = s[217] / s[220];
    s[223] = flow_15_u[0] + s[221];
    s[224] = flow_15_u[1] + s[222];
    s[225] = flow_16_w[0] * flow_16_u[0];
    s[226] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[225 + j * 2 + i];
            sum += next;
        }
        s[227 + j] = sum;
    }
    s[228] = fmaxf(s[227], 0) + log1pf(expf(-fabsf(s[227])));
    s[229] = s[228] - 1.0f;
    s[230] = s[229] - s[227];
    s[231] = flow_16_w[0] * s[230];
    s[232] = flow_16_w[1] * s[230];
    s[233] = flow_16_w[0] * flow_16_w[0];
    s[234] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[233 + j * 2 + i];
            sum += next;
        }
        s[235 + j] = sum;
    }
    s[236] = s[231] / s[235];
    s[237] = s[232] / s[235];
    s[238] = flow_16_u[0] + s[236];
    s[239] = flow_16_u[1] + s[237];
    s[240] = flow_17_w[0] * flow_17_u[0];
    s[241] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[240 + j * 2 + i];
            sum += next;
        }
        s[242 + j] = sum;
    }
    s[243] = fmaxf(s[242], 0) + log1pf(expf(-fabsf(s[242])));
    s[244] = s[243] - 1.0f;
    s[245] = s[244] - s[242];
    s[246] = flow_17_w[0] * s[245];
    s[247] = flow_17_w[1] * s[245];
    s[248] = flow_17_w[0] * flow_17_w[0];
    s[249] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[248 + j * 2 + i];
            sum += next;
        }
        s[250 + j] = sum;
    }
    s[251] = s[246] / s[250];
    s[252] = s[247] / s[250];
    s[253] = flow_17_u[0] + s[251];
    s[254] = flow_17_u[1] + s[252];
    s[255] = flow_18_w[0] * flow_18_u[0];
    s[256] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = fmaxf(s[257], 0) + log1pf(expf(-fabsf(s[257])));
    s[259] = s[258] - 1.0f;
    s[260] = s[259] - s[257];
    s[261] = flow_18_w[0] * s[260];
    s[262] = flow_18_w[1] * s[260];
    s[263] = flow_18_w[0] * flow_18_w[0];
    s[264] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[263 + j * 2 + i];
            sum += next;
        }
        s[265 + j] = sum;
    }
    s[266] = s[261] / s[265];
    s[267] = s[262] / s[265];
    s[268] = flow_18_u[0] + s[266];
    s[269] = flow_18_u[1] + s[267];
    s[270] = flow_19_w[0] * flow_19_u[0];
    s[271] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[270 + j * 2 + i];
            sum += next;
        }
        s[272 + j] = sum;
    }
    s[273] = fmaxf(s[272], 0) + log1pf(expf(-fabsf(s[272])));
    s[274] = s[273] - 1.0f;
    s[275] = s[274] - s[272];
    s[276] = flow_19_w[0] * s[275];
    s[277] = flow_19_w[1] * s[275];
    s[278] = flow_19_w[0] * flow_19_w[0];
    s[279] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[278 + j * 2 + i];
            sum += next;
        }
        s[280 + j] = sum;
    }
    s[281] = s[276] / s[280];
    s[282] = s[277] / s[280];
    s[283] = flow_19_u[0] + s[281];
    s[284] = flow_19_u[1] + s[282];
    s[285] = flow_20_w[0] * flow_20_u[0];
    s[286] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[285 + j * 2 + i];
            sum += next;
        }
        s[287 + j] = sum;
    }
    s[288] = fmaxf(s[287], 0) + log1pf(expf(-fabsf(s[287])));
    s[289] = s[288] - 1.0f;
    s[290] = s[289] - s[287];
    s[291] = flow_20_w[0] * s[290];
    s[292] = flow_20_w[1] * s[290];
    s[293] = flow_20_w[0] * flow_20_w[0];
    s[294] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[293 + j * 2 + i];
            sum += next;
        }
        s[295 + j] = sum;
    }
    s[296] = s[291] / s[295];
    s[297] = s[292] / s[295];
    s[298] = flow_20_u[0] + s[296];
    s[299] = flow_20_u[1] + s[297];
    s[300] = flow_21_w[0] * flow_21_u[0];
    s[301] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[300 + j * 2 + i];
            sum += next;
        }
        s[302 + j] = sum;
    }
    s[303] = fmaxf(s[302], 0) + log1pf(expf(-fabsf(s[302])));
    s[304] = s[303] - 1.0f;
    s[305] = s[304] - s[302];
    s[306] = flow_21_w[0] * s[305];
    s[307] = flow_21_w[1] * s[305];
    s[308] = flow_21_w[0] * flow_21_w[0];
    s[309] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[308 + j * 2 + i];
            sum += next;
        }
        s[310 + j] = sum;
    }
    s[311] = s[306] / s[310];
    s[312] = s[307] / s[310];
    s[313] = flow_21_u[0] + s[311];
    s[314] = flow_21_u[1] + s[312];
    s[315] = flow_22_w[0] * flow_22_u[0];
    s[316] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[315 + j * 2 + i];
            sum += next;
        }
        s[317 + j] = sum;
    }
    s[318] = fmaxf(s[317], 0) + log1pf(expf(-fabsf(s[317])));
    s[319] = s[318] - 1.0f;
    s[320] = s[319] - s[317];
    s[321] = flow_22_w[0] * s[320];
    s[322] = flow_22_w[1] * s[320];
    s[323] = flow_22_w[0] * flow_22_w[0];
    s[324] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = s[321] / s[325];
    s[327] = s[322] / s[325];
    s[328] = flow_22_u[0] + s[326];
    s[329] = flow_22_u[1] + s[327];
    s[330] = flow_23_w[0] * flow_23_u[0];
    s[331] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[330 + j * 2 + i];
            sum += next;
        }
        s[332 + j] = sum;
    }
    s[333] = fmaxf(s[332], 0) + log1pf(expf(-fabsf(s[332])));
    s[334] = s[333] - 1.0f;
    s[335] = s[334] - s[332];
    s[336] = flow_23_w[0] * s[335];
    s[337] = flow_23_w[1] * s[335];
    s[338] = flow_23_w[0] * flow_23_w[0];
    s[339] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[338 + j * 2 + i];
            sum += next;
        }
        s[340 + j] = sum;
    }
    s[341] = s[336] / s[340];
    s[342] = s[337] / s[340];
    s[343] = flow_23_u[0] + s[341];
    s[344] = flow_23_u[1] + s[342];
    s[345] = flow_24_w[0] * flow_24_u[0];
    s[346] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[345 + j * 2 + i];
            sum += next;
        }
        s[347 + j] = sum;
    }
    s[348] = fmaxf(s[347], 0) + log1pf(expf(-fabsf(s[347])));
    s[349] = s[348] - 1.0f;
    s[350] = s[349] - s[347];
    s[351] = flow_24_w[0] * s[350];
    s[352] = flow_24_w[1] * s[350];
    s[353] = flow_24_w[0] * flow_24_w[0];
    s[354] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[353 + j * 2 + i];
            sum += next;
        }
        s[355 + j] = sum;
    }
    s[356] = s[351] / s[355];
    s[357] = s[352] / s[355];
    s[358] = flow_24_u[0] + s[356];
    s[359] = flow_24_u[1] + s[357];
}

static void planar_nf_log_prob_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_b = params + 4; /* flow.1.b [1] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_b = params + 9; /* flow.2.b [1] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_b = params + 14; /* flow.3.b [1] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_b = params + 19; /* flow.4.b [1] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_b = params + 104; /* flow.21.b [1] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_b = params + 109; /* flow.22.b [1] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_b = params + 114; /* flow.23.b [1] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_b = params + 119; /* flow.24.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v3 = ((x1 * flow_1_w[0]) + (x2 * flow_1_w[1])) + flow_1_b[0];
        planar_nf_store(t + 2 * TILE + k, v3);
    }
    planar_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = x1 + v4 * s[13];
        planar_nf_store(t + 4 * TILE + k, v6_1);
        const planar_nf_lane v6_2 = x2 + v4 * s[14];
        planar_nf_store(t + 5 * TILE + k, v6_2);
        const planar_nf_lane v10 = (1.0f - v4 * v4) * s[4] + 1.0f;
        planar_nf_store(t + 2 * TILE + k, v10);
    }
    planar_nf_each_log(t, t + 2 * TILE, 1, TILE, m);

    /* layer 2: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v14 = ((v6_1 * flow_2_w[0]) + (v6_2 * flow_2_w[1])) + flow_2_b[0];
        planar_nf_store(t + 1 * TILE + k, v14);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v15 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v17_1 = v6_1 + v15 * s[28];
        planar_nf_store(t + 6 * TILE + k, v17_1);
        const planar_nf_lane v17_2 = v6_2 + v15 * s[29];
        planar_nf_store(t + 7 * TILE + k, v17_2);
        const planar_nf_lane v21 = (1.0f - v15 * v15) * s[19] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v21);
    }
    planar_nf_each_log(t + 2 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v11 = planar_nf_load(t + k);
        const planar_nf_lane v22 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v23 = v11 + v22;
        planar_nf_store(t + 1 * TILE + k, v23);
        const planar_nf_lane v17_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v26 = ((v17_1 * flow_3_w[0]) + (v17_2 * flow_3_w[1])) + flow_3_b[0];
        planar_nf_store(t + 3 * TILE + k, v26);
    }

    /* layer 3: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v27 = planar_nf_load(t + k);
        const planar_nf_lane v17_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v29_1 = v17_1 + v27 * s[43];
        planar_nf_store(t + 2 * TILE + k, v29_1);
        const planar_nf_lane v29_2 = v17_2 + v27 * s[44];
        planar_nf_store(t + 3 * TILE + k, v29_2);
        const planar_nf_lane v33 = (1.0f - v27 * v27) * s[34] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v33);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v23 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v34 = planar_nf_load(t + k);
        const planar_nf_lane v35 = v23 + v34;
        planar_nf_store(t + 4 * TILE + k, v35);
        const planar_nf_lane v29_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v38 = ((v29_1 * flow_4_w[0]) + (v29_2 * flow_4_w[1])) + flow_4_b[0];
        planar_nf_store(t + 5 * TILE + k, v38);
    }

    /* layer 4: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v39 = planar_nf_load(t + k);
        const planar_nf_lane v29_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v41_1 = v29_1 + v39 * s[58];
        planar_nf_store(t + 5 * TILE + k, v41_1);
        const planar_nf_lane v41_2 = v29_2 + v39 * s[59];
        planar_nf_store(t + 6 * TILE + k, v41_2);
        const planar_nf_lane v45 = (1.0f - v39 * v39) * s[49] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v45);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v35 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v46 = planar_nf_load(t + k);
        const planar_nf_lane v47 = v35 + v46;
        planar_nf_store(t + 1 * TILE + k, v47);
        const planar_nf_lane v41_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v50 = ((v41_1 * flow_5_w[0]) + (v41_2 * flow_5_w[1])) + flow_5_b[0];
        planar_nf_store(t + 2 * TILE + k, v50);
    }

    /* layer 5: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v51 = planar_nf_load(t + k);
        const planar_nf_lane v41_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v53_1 = v41_1 + v51 * s[73];
        planar_nf_store(t + 2 * TILE + k, v53_1);
        const planar_nf_lane v53_2 = v41_2 + v51 * s[74];
        planar_nf_store(t + 3 * TILE + k, v53_2);
        const planar_nf_lane v57 = (1.0f - v51 * v51) * s[64] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v57);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v47 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v58 = planar_nf_load(t + k);
        const planar_nf_lane v59 = v47 + v58;
        planar_nf_store(t + 4 * TILE + k, v59);
        const planar_nf_lane v53_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v62 = ((v53_1 * flow_6_w[0]) + (v53_2 * flow_6_w[1])) + flow_6_b[0];
        planar_nf_store(t + 5 * TILE + k, v62);
    }

    /* layer 6: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v63 = planar_nf_load(t + k);
        const planar_nf_lane v53_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v65_1 = v53_1 + v63 * s[88];
        planar_nf_store(t + 5 * TILE + k, v65_1);
        const planar_nf_lane v65_2 = v53_2 + v63 * s[89];
        planar_nf_store(t + 6 * TILE + k, v65_2);
        const planar_nf_lane v69 = (1.0f - v63 * v63) * s[79] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v69);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v59 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v70 = planar_nf_load(t + k);
        const planar_nf_lane v71 = v59 + v70;
        planar_nf_store(t + 1 * TILE + k, v71);
        const planar_nf_lane v65_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v74 = ((v65_1 * flow_7_w[0]) + (v65_2 * flow_7_w[1])) + flow_7_b[0];
        planar_nf_store(t + 2 * TILE + k, v74);
    }

    /* layer 7: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v75 = planar_nf_load(t + k);
        const planar_nf_lane v65_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v77_1 = v65_1 + v75 * s[103];
        planar_nf_store(t + 2 * TILE + k, v77_1);
        const planar_nf_lane v77_2 = v65_2 + v75 * s[104];
        planar_nf_store(t + 3 * TILE + k, v77_2);
        const planar_nf_lane v81 = (1.0f - v75 * v75) * s[94] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v81);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v71 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v82 = planar_nf_load(t + k);
        const planar_nf_lane v83 = v71 + v82;
        planar_nf_store(t + 4 * TILE + k, v83);
        const planar_nf_lane v77_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v86 = ((v77_1 * flow_8_w[0]) + (v77_2 * flow_8_w[1])) + flow_8_b[0];
        planar_nf_store(t + 5 * TILE + k, v86);
    }

    /* layer 8: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v87 = planar_nf_load(t + k);
        const planar_nf_lane v77_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v89_1 = v77_1 + v87 * s[118];
        planar_nf_store(t + 5 * TILE + k, v89_1);
        const planar_nf_lane v89_2 = v77_2 + v87 * s[119];
        planar_nf_store(t + 6 * TILE + k, v89_2);
        const planar_nf_lane v93 = (1.0f - v87 * v87) * s[109] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v93);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v83 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v94 = planar_nf_load(t + k);
        const planar_nf_lane v95 = v83 + v94;
        planar_nf_store(t + 1 * TILE + k, v95);
        const planar_nf_lane v89_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v98 = ((v89_1 * flow_9_w[0]) + (v89_2 * flow_9_w[1])) + flow_9_b[0];
        planar_nf_store(t + 2 * TILE + k, v98);
    }

    /* layer 9: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v99 = planar_nf_load(t + k);
        const planar_nf_lane v89_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v101_1 = v89_1 + v99 * s[133];
        planar_nf_store(t + 2 * TILE + k, v101_1);
        const planar_nf_lane v101_2 = v89_2 + v99 * s[134];
        planar_nf_store(t + 3 * TILE + k, v101_2);
        const planar_nf_lane v105 = (1.0f - v99 * v99) * s[124] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v105);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v95 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v106 = planar_nf_load(t + k);
        const planar_nf_lane v107 = v95 + v106;
        planar_nf_store(t + 4 * TILE + k, v107);
        const planar_nf_lane v101_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v110 = ((v101_1 * flow_10_w[0]) + (v101_2 * flow_10_w[1])) + flow_10_b[0];
        planar_nf_store(t + 5 * TILE + k, v110);
    }

    /* layer 10: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v111 = planar_nf_load(t + k);
        const planar_nf_lane v101_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v113_1 = v101_1 + v111 * s[148];
        planar_nf_store(t + 5 * TILE + k, v113_1);
        const planar_nf_lane v113_2 = v101_2 + v111 * s[149];
        planar_nf_store(t + 6 * TILE + k, v113_2);
        const planar_nf_lane v117 = (1.0f - v111 * v111) * s[139] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v117);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v107 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v118 = planar_nf_load(t + k);
        const planar_nf_lane v119 = v107 + v118;
        planar_nf_store(t + 1 * TILE + k, v119);
        const planar_nf_lane v113_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v122 = ((v113_1 * flow_11_w[0]) + (v113_2 * flow_11_w[1])) + flow_11_b[0];
        planar_nf_store(t + 2 * TILE + k, v122);
    }

    /* layer 11: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v123 = planar_nf_load(t + k);
        const planar_nf_lane v113_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v125_1 = v113_1 + v123 * s[163];
        planar_nf_store(t + 2 * TILE + k, v125_1);
        const planar_nf_lane v125_2 = v113_2 + v123 * s[164];
        planar_nf_store(t + 3 * TILE + k, v125_2);
        const planar_nf_lane v129 = (1.0f - v123 * v123) * s[154] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v129);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v119 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v130 = planar_nf_load(t + k);
        const planar_nf_lane v131 = v119 + v130;
        planar_nf_store(t + 4 * TILE + k, v131);
        const planar_nf_lane v125_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v134 = ((v125_1 * flow_12_w[0]) + (v125_2 * flow_12_w[1])) + flow_12_b[0];
        planar_nf_store(t + 5 * TILE + k, v134);
    }

    /* layer 12: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v135 = planar_nf_load(t + k);
        const planar_nf_lane v125_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v137_1 = v125_1 + v135 * s[178];
        planar_nf_store(t + 5 * TILE + k, v137_1);
        const planar_nf_lane v137_2 = v125_2 + v135 * s[179];
        planar_nf_store(t + 6 * TILE + k, v137_2);
        const planar_nf_lane v141 = (1.0f - v135 * v135) * s[169] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v141);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v131 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v142 = planar_nf_load(t + k);
        const planar_nf_lane v143 = v131 + v142;
        planar_nf_store(t + 1 * TILE + k, v143);
        const planar_nf_lane v137_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v146 = ((v137_1 * flow_13_w[0]) + (v137_2 * flow_13_w[1])) + flow_13_b[0];
        planar_nf_store(t + 2 * TILE + k, v146);
    }

    /* layer 13: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v147 = planar_nf_load(t + k);
        const planar_nf_lane v137_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v149_1 = v137_1 + v147 * s[193];
        planar_nf_store(t + 2 * TILE + k, v149_1);
        const planar_nf_lane v149_2 = v137_2 + v147 * s[194];
        planar_nf_store(t + 3 * TILE + k, v149_2);
        const planar_nf_lane v153 = (1.0f - v147 * v147) * s[184] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v153);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v143 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v154 = planar_nf_load(t + k);
        const planar_nf_lane v155 = v143 + v154;
        planar_nf_store(t + 4 * TILE + k, v155);
        const planar_nf_lane v149_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v158 = ((v149_1 * flow_14_w[0]) + (v149_2 * flow_14_w[1])) + flow_14_b[0];
        planar_nf_store(t + 5 * TILE + k, v158);
    }

    /* layer 14: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v159 = planar_nf_load(t + k);
        const planar_nf_lane v149_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v161_1 = v149_1 + v159 * s[208];
        planar_nf_store(t + 5 * TILE + k, v161_1);
        const planar_nf_lane v161_2 = v149_2 + v159 * s[209];
        planar_nf_store(t + 6 * TILE + k, v161_2);
        const planar_nf_lane v165 = (1.0f - v159 * v159) * s[199] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v165);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v155 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v166 = planar_nf_load(t + k);
        const planar_nf_lane v167 = v155 + v166;
        planar_nf_store(t + 1 * TILE + k, v167);
        const planar_nf_lane v161_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v170 = ((v161_1 * flow_15_w[0]) + (v161_2 * flow_15_w[1])) + flow_15_b[0];
        planar_nf_store(t + 2 * TILE + k, v170);
    }

    /* layer 15: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v171 = planar_nf_load(t + k);
        const planar_nf_lane v161_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v173_1 = v161_1 + v171 * s[223];
        planar_nf_store(t + 2 * TILE + k, v173_1);
        const planar_nf_lane v173_2 = v161_2 + v171 * s[224];
        planar_nf_store(t + 3 * TILE + k, v173_2);
        const planar_nf_lane v177 = (1.0f - v171 * v171) * s[214] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v177);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v167 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v178 = planar_nf_load(t + k);
        const planar_nf_lane v179 = v167 + v178;
        planar_nf_store(t + 4 * TILE + k, v179);
        const planar_nf_lane v173_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v182 = ((v173_1 * flow_16_w[0]) + (v173_2 * flow_16_w[1])) + flow_16_b[0];
        planar_nf_store(t + 5 * TILE + k, v182);
    }

    /* layer 16: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v183 = planar_nf_load(t + k);
        const planar_nf_lane v173_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v185_1 = v173_1 + v183 * s[238];
        planar_nf_store(t + 5 * TILE + k, v185_1);
        const planar_nf_lane v185_2 = v173_2 + v183 * s[239];
        planar_nf_store(t + 6 * TILE + k, v185_2);
        const planar_nf_lane v189 = (1.0f - v183 * v183) * s[229] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v189);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v179 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v190 = planar_nf_load(t + k);
        const planar_nf_lane v191 = v179 + v190;
        planar_nf_store(t + 1 * TILE + k, v191);
        const planar_nf_lane v185_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v194 = ((v185_1 * flow_17_w[0]) + (v185_2 * flow_17_w[1])) + flow_17_b[0];
        planar_nf_store(t + 2 * TILE + k, v194);
    }

    /* layer 17: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v195 = planar_nf_load(t + k);
        const planar_nf_lane v185_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v197_1 = v185_1 + v195 * s[253];
        planar_nf_store(t + 2 * TILE + k, v197_1);
        const planar_nf_lane v197_2 = v185_2 + v195 * s[254];
        planar_nf_store(t + 3 * TILE + k, v197_2);
        const planar_nf_lane v201 = (1.0f - v195 * v195) * s[244] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v201);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v191 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v202 = planar_nf_load(t + k);
        const planar_nf_lane v203 = v191 + v202;
        planar_nf_store(t + 4 * TILE + k, v203);
        const planar_nf_lane v197_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v206 = ((v197_1 * flow_18_w[0]) + (v197_2 * flow_18_w[1])) + flow_18_b[0];
        planar_nf_store(t + 5 * TILE + k, v206);
    }

    /* layer 18: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v207 = planar_nf_load(t + k);
        const planar_nf_lane v197_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v209_1 = v197_1 + v207 * s[268];
        planar_nf_store(t + 5 * TILE + k, v209_1);
        const planar_nf_lane v209_2 = v197_2 + v207 * s[269];
        planar_nf_store(t + 6 * TILE + k, v209_2);
        const planar_nf_lane v213 = (1.0f - v207 * v207) * s[259] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v213);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v203 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v214 = planar_nf_load(t + k);
        const planar_nf_lane v215 = v203 + v214;
        planar_nf_store(t + 1 * TILE + k, v215);
        const planar_nf_lane v209_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v218 = ((v209_1 * flow_19_w[0]) + (v209_2 * flow_19_w[1])) + flow_19_b[0];
        planar_nf_store(t + 2 * TILE + k, v218);
    }

    /* layer 19: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v219 = planar_nf_load(t + k);
        const planar_nf_lane v209_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v221_1 = v209_1 + v219 * s[283];
        planar_nf_store(t + 2 * TILE + k, v221_1);
        const planar_nf_lane v221_2 = v209_2 + v219 * s[284];
        planar_nf_store(t + 3 * TILE + k, v221_2);
        const planar_nf_lane v225 = (1.0f - v219 * v219) * s[274] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v225);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v215 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v226 = planar_nf_load(t + k);
        const planar_nf_lane v227 = v215 + v226;
        planar_nf_store(t + 4 * TILE + k, v227);
        const planar_nf_lane v221_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v230 = ((v221_1 * flow_20_w[0]) + (v221_2 * flow_20_w[1])) + flow_20_b[0];
        planar_nf_store(t + 5 * TILE + k, v230);
    }

    /* layer 20: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v231 = planar_nf_load(t + k);
        const planar_nf_lane v221_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v233_1 = v221_1 + v231 * s[298];
        planar_nf_store(t + 5 * TILE + k, v233_1);
        const planar_nf_lane v233_2 = v221_2 + v231 * s[299];
        planar_nf_store(t + 6 * TILE + k, v233_2);
        const planar_nf_lane v237 = (1.0f - v231 * v231) * s[289] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v237);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v227 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v238 = planar_nf_load(t + k);
        const planar_nf_lane v239 = v227 + v238;
        planar_nf_store(t + 1 * TILE + k, v239);
        const planar_nf_lane v233_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v242 = ((v233_1 * flow_21_w[0]) + (v233_2 * flow_21_w[1])) + flow_21_b[0];
        planar_nf_store(t + 2 * TILE + k, v242);
    }

    /* layer 21: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v243 = planar_nf_load(t + k);
        const planar_nf_lane v233_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v245_1 = v233_1 + v243 * s[313];
        planar_nf_store(t + 2 * TILE + k, v245_1);
        const planar_nf_lane v245_2 = v233_2 + v243 * s[314];
        planar_nf_store(t + 3 * TILE + k, v245_2);
        const planar_nf_lane v249 = (1.0f - v243 * v243) * s[304] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v249);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v239 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v250 = planar_nf_load(t + k);
        const planar_nf_lane v251 = v239 + v250;
        planar_nf_store(t + 4 * TILE + k, v251);
        const planar_nf_lane v245_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v254 = ((v245_1 * flow_22_w[0]) + (v245_2 * flow_22_w[1])) + flow_22_b[0];
        planar_nf_store(t + 5 * TILE + k, v254);
    }

    /* layer 22: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v255 = planar_nf_load(t + k);
        const planar_nf_lane v245_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v257_1 = v245_1 + v255 * s[328];
        planar_nf_store(t + 5 * TILE + k, v257_1);
        const planar_nf_lane v257_2 = v245_2 + v255 * s[329];
        planar_nf_store(t + 6 * TILE + k, v257_2);
        const planar_nf_lane v261 = (1.0f - v255 * v255) * s[319] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v261);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v251 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v262 = planar_nf_load(t + k);
        const planar_nf_lane v263 = v251 + v262;
        planar_nf_store(t + 1 * TILE + k, v263);
        const planar_nf_lane v257_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v266 = ((v257_1 * flow_23_w[0]) + (v257_2 * flow_23_w[1])) + flow_23_b[0];
        planar_nf_store(t + 2 * TILE + k, v266);
    }

    /* layer 23: planar, forward */
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v267 = planar_nf_load(t + k);
        const planar_nf_lane v257_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v269_1 = v257_1 + v267 * s[343];
        planar_nf_store(t + 2 * TILE + k, v269_1);
        const planar_nf_lane v269_2 = v257_2 + v267 * s[344];
        planar_nf_store(t + 3 * TILE + k, v269_2);
        const planar_nf_lane v273 = (1.0f - v267 * v267) * s[334] + 1.0f;
        planar_nf_store(t + 4 * TILE + k, v273);
    }
    planar_nf_each_log(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v263 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v274 = planar_nf_load(t + k);
        const planar_nf_lane v275 = v263 + v274;
        planar_nf_store(t + 4 * TILE + k, v275);
        const planar_nf_lane v269_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v278 = ((v269_1 * flow_24_w[0]) + (v269_2 * flow_24_w[1])) + flow_24_b[0];
        planar_nf_store(t + 5 * TILE + k, v278);
    }

    /* layer 24: planar, forward */
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v279 = planar_nf_load(t + k);
        const planar_nf_lane v269_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v281_1 = v269_1 + v279 * s[358];
        planar_nf_store(t + 5 * TILE + k, v281_1);
        const planar_nf_lane v281_2 = v269_2 + v279 * s[359];
        planar_nf_store(t + 6 * TILE + k, v281_2);
        const planar_nf_lane v285 = (1.0f - v279 * v279) * s[349] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v285);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v275 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v286 = planar_nf_load(t + k);
        const planar_nf_lane v281_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v281_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v292 = v275 + v286 + (((v281_1 * v281_1) + (v281_2 * v281_2)) * (-0.5f) - 1.837877f);
        planar_nf_store(t + 1 * TILE + k, v292);
    }
#undef TILE
}

/* The same with all loops and calls opened, where the rows fit one lane: no value goes through memory. */
static PLANAR_NF_FLAT void planar_nf_log_prob_lane(const float *params, const float *s, float *t)
{
    planar_nf_log_prob_tile(params, s, LANES, t, NULL);
}

void planar_log_prob(const float *params, size_t n, const float *x, float *log_prob, void *work)
{
    float s[361], t[9 * 128];
    size_t first, k;
    (void)work;
    planar_nf_log_prob_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        if (m == LANES)
            planar_nf_log_prob_lane(params, s, t);
        else
            planar_nf_log_prob_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++)
            log_prob[first + k] = t[128 + k];
    }
}

/* ---- score ---- */

static void planar_nf_score_prologue(const float *params, float *s)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_u = params + 2; /* flow.1.u [2] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_u = params + 7; /* flow.2.u [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_u = params + 12; /* flow.3.u [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_u = params + 17; /* flow.4.u [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_u = params + 22; /* flow.5.u [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_u = params + 27; /* flow.6.u [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_u = params + 32; /* flow.7.u [2] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_u = params + 37; /* flow.8.u [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_u = params + 42; /* flow.9.u [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_u = params + 47; /* flow.10.u [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_u = params + 52; /* flow.11.u [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_u = params + 57; /* flow.12.u [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_u = params + 62; /* flow.13.u [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_u = params + 67; /* flow.14.u [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_u = params + 72; /* flow.15.u [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_u = params + 77; /* flow.16.u [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_u = params + 82; /* flow.17.u [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_u = params + 87; /* flow.18.u [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_u = params + 92; /* flow.19.u [2] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_u = params + 97; /* flow.20.u [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_u = params + 102; /* flow.21.u [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_u = params + 107; /* flow.22.u [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_u = params + 112; /* flow.23.u [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_u = params + 117; /* flow.24.u [2] */
    size_t i, j;
    s[0] = flow_1_w[0] * flow_1_u[0];
    s[1] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = fmaxf(s[2], 0) + log1pf(expf(-fabsf(s[2])));
    s[4] = s[3] - 1.0f;
    s[5] = s[4] - s[2];
    s[6] = flow_1_w[0] * s[5];
    s[7] = flow_1_w[1] * s[5];
    s[8] = flow_1_w[0] * flow_1_w[0];
    s[9] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[8 + j * 2 + i];
            sum += next;
        }
        s[10 + j] = sum;
    }
    s[11] = s[6] / s[10];
    s[12] = s[7] / s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = flow_2_w[0] * flow_2_u[0];
    s[16] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[15 + j * 2 + i];
            sum += next;
        }
        s[17 + j] = sum;
    }
    s[18] = fmaxf(s[17], 0) + log1pf(expf(-fabsf(s[17])));
    s[19] = s[18] - 1.0f;
    s[20] = s[19] - s[17];
    s[21] = flow_2_w[0] * s[20];
    s[22] = flow_2_w[1] * s[20];
    s[23] = flow_2_w[0] * flow_2_w[0];
    s[24] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[23 + j * 2 + i];
            sum += next;
        }
        s[25 + j] = sum;
    }
    s[26] = s[21] / s[25];
    s[27] = s[22] / s[25];
    s[28] = flow_2_u[0] + s[26];
    s[29] = flow_2_u[1] + s[27];
    s[30] = flow_3_w[0] * flow_3_u[0];
    s[31] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[30 + j * 2 + i];
            sum += next;
        }
        s[32 + j] = sum;
    }
    s[33] = fmaxf(s[32], 0) + log1pf(expf(-fabsf(s[32])));
    s[34] = s[33] - 1.0f;
    s[35] = s[34] - s[32];
    s[36] = flow_3_w[0] * s[35];
    s[37] = flow_3_w[1] * s[35];
    s[38] = flow_3_w[0] * flow_3_w[0];
    s[39] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[38 + j * 2 + i];
            sum += next;
        }
        s[40 + j] = sum;
    }
    s[41] = s[36] / s[40];
    s[42] = s[37] / s[40];
    s[43] = flow_3_u[0] + s[41];
    s[44] = flow_3_u[1] + s[42];
    s[45] = flow_4_w[0] * flow_4_u[0];
    s[46] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[45 + j * 2 + i];
            sum += next;
        }
        s[47 + j] = sum;
    }
    s[48] = fmaxf(s[47], 0) + log1pf(expf(-fabsf(s[47])));
    s[49] = s[48] - 1.0f;
    s[50] = s[49] - s[47];
    s[51] = flow_4_w[0] * s[50];
    s[52] = flow_4_w[1] * s[50];
    s[53] = flow_4_w[0] * flow_4_w[0];
    s[54] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[53 + j * 2 + i];
            sum += next;
        }
        s[55 + j] = sum;
    }
    s[56] = s[51] / s[55];
    s[57] = s[52] / s[55];
    s[58] = flow_4_u[0] + s[56];
    s[59] = flow_4_u[1] + s[57];
    s[60] = flow_5_w[0] * flow_5_u[0];
    s[61] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[60 + j * 2 + i];
            sum += next;
        }
        s[62 + j] = sum;
    }
    s[63] = fmaxf(s[62], 0) + log1pf(expf(-fabsf(s[62])));
    s[64] = s[63] - 1.0f;
    s[65] = s[64] - s[62];
    s[66] = flow_5_w[0] * s[65];
    s[67] = flow_5_w[1] * s[65];
    s[68] = flow_5_w[0] * flow_5_w[0];
    s[69] = flow_5_w[1] * flow_5_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[68 + j * 2 + i];
            sum += next;
        }
        s[70 + j] = sum;
    }
    s[71] = s[66] / s[70];
    s[72] = s[67] / s[70];
    s[73] = flow_5_u[0] + s[71];
    s[74] = flow_5_u[1] + s[72];
    s[75] = flow_6_w[0] * flow_6_u[0];
    s[76] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[75 + j * 2 + i];
            sum += next;
        }
        s[77 + j] = sum;
    }
    s[78] = fmaxf(s[77], 0) + log1pf(expf(-fabsf(s[77])));
    s[79] = s[78] - 1.0f;
    s[80] = s[79] - s[77];
    s[81] = flow_6_w[0] * s[80];
    s[82] = flow_6_w[1] * s[80];
    s[83] = flow_6_w[0] * flow_6_w[0];
    s[84] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[83 + j * 2 + i];
            sum += next;
        }
        s[85 + j] = sum;
    }
    s[86] = s[81] / s[85];
    s[87] = s[82] / s[85];
    s[88] = flow_6_u[0] + s[86];
    s[89] = flow_6_u[1] + s[87];
    s[90] = flow_7_w[0] * flow_7_u[0];
    s[91] = flow_7_w[1] * flow_7_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[90 + j * 2 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = fmaxf(s[92], 0) + log1pf(expf(-fabsf(s[92])));
    s[94] = s[93] - 1.0f;
    s[95] = s[94] - s[92];
    s[96] = flow_7_w[0] * s[95];
    s[97] = flow_7_w[1] * s[95];
    s[98] = flow_7_w[0] * flow_7_w[0];
    s[99] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[98 + j * 2 + i];
            sum += next;
        }
        s[100 + j] = sum;
    }
    s[101] = s[96] / s[100];
    s[102] = s[97] / s[100];
    s[103] = flow_7_u[0] + s[101];
    s[104] = flow_7_u[1] + s[102];
    s[105] = flow_8_w[0] * flow_8_u[0];
    s[106] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[105 + j * 2 + i];
            sum += next;
        }
        s[107 + j] = sum;
    }
    s[108] = fmaxf(s[107], 0) + log1pf(expf(-fabsf(s[107])));
    s[109] = s[108] - 1.0f;
    s[110] = s[109] - s[107];
    s[111] = flow_8_w[0] * s[110];
    s[112] = flow_8_w[1] * s[110];
    s[113] = flow_8_w[0] * flow_8_w[0];
    s[114] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[113 + j * 2 + i];
            sum += next;
        }
        s[115 + j] = sum;
    }
    s[116] = s[111] / s[115];
    s[117] = s[112] / s[115];
    s[118] = flow_8_u[0] + s[116];
    s[119] = flow_8_u[1] + s[117];
    s[120] = flow_9_w[0] * flow_9_u[0];
    s[121] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[120 + j * 2 + i];
            sum += next;
        }
        s[122 + j] = sum;
    }
    s[123] = fmaxf(s[122], 0) + log1pf(expf(-fabsf(s[122])));
    s[124] = s[123] - 1.0f;
    s[125] = s[124] - s[122];
    s[126] = flow_9_w[0] * s[125];
    s[127] = flow_9_w[1] * s[125];
    s[128] = flow_9_w[0] * flow_9_w[0];
    s[129] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[128 + j * 2 + i];
            sum += next;
        }
        s[130 + j] = sum;
    }
    s[131] = s[126] / s[130];
    s[132] = s[127] / s[130];
    s[133] = flow_9_u[0] + s[131];
    s[134] = flow_9_u[1] + s[132];
    s[135] = flow_10_w[0] * flow_10_u[0];
    s[136] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[135 + j * 2 + i];
            sum += next;
        }
        s[137 + j] = sum;
    }
    s[138] = fmaxf(s[137], 0) + log1pf(expf(-fabsf(s[137])));
    s[139] = s[138] - 1.0f;
    s[140] = s[139] - s[137];
    s[141] = flow_10_w[0] * s[140];
    s[142] = flow_10_w[1] * s[140];
    s[143] = flow_10_w[0] * flow_10_w[0];
    s[144] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[143 + j * 2 + i];
            sum += next;
        }
        s[145 + j] = sum;
    }
    s[146] = s[141] / s[145];
    s[147] = s[142] / s[145];
    s[148] = flow_10_u[0] + s[146];
    s[149] = flow_10_u[1] + s[147];
    s[150] = flow_11_w[0] * flow_11_u[0];
    s[151] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[150 + j * 2 + i];
            sum += next;
        }
        s[152 + j] = sum;
    }
    s[153] = fmaxf(s[152], 0) + log1pf(expf(-fabsf(s[152])));
    s[154] = s[153] - 1.0f;
    s[155] = s[154] - s[152];
    s[156] = flow_11_w[0] * s[155];
    s[157] = flow_11_w[1] * s[155];
    s[158] = flow_11_w[0] * flow_11_w[0];
    s[159] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[158 + j * 2 + i];
            sum += next;
        }
        s[160 + j] = sum;
    }
    s[161] = s[156] / s[160];
    s[162] = s[157] / s[160];
    s[163] = flow_11_u[0] + s[161];
    s[164] = flow_11_u[1] + s[162];
    s[165] = flow_12_w[0] * flow_12_u[0];
    s[166] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[165 + j * 2 + i];
            sum += next;
        }
        s[167 + j] = sum;
    }
    s[168] = fmaxf(s[167], 0) + log1pf(expf(-fabsf(s[167])));
    s[169] = s[168] - 1.0f;
    s[170] = s[169] - s[167];
    s[171] = flow_12_w[0] * s[170];
    s[172] = flow_12_w[1] * s[170];
    s[173] = flow_12_w[0] * flow_12_w[0];
    s[174] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = s[171] / s[175];
    s[177] = s[172] / s[175];
    s[178] = flow_12_u[0] + s[176];
    s[179] = flow_12_u[1] + s[177];
    s[180] = flow_13_w[0] * flow_13_u[0];
    s[181] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[180 + j * 2 + i];
            sum += next;
        }
        s[182 + j] = sum;
    }
    s[183] = fmaxf(s[182], 0) + log1pf(expf(-fabsf(s[182])));
    s[184] = s[183] - 1.0f;
    s[185] = s[184] - s[182];
    s[186] = flow_13_w[0] * s[185];
    s[187] = flow_13_w[1] * s[185];
    s[188] = flow_13_w[0] * flow_13_w[0];
    s[189] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[188 + j * 2 + i];
            sum += next;
        }
        s[190 + j] = sum;
    }
    s[191] = s[186] / s[190];
    s[192] = s[187] / s[190];
    s[193] = flow_13_u[0] + s[191];
    s[194] = flow_13_u[1] + s[192];
    s[195] = flow_14_w[0] * flow_14_u[0];
    s[196] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[195 + j * 2 + i];
            sum += next;
        }
        s[197 + j] = sum;
    }
    s[198] = fmaxf(s[197], 0) + log1pf(expf(-fabsf(s[197])));
    s[199] = s[198] - 1.0f;
    s[200] = s[199] - s[197];
    s[201] = flow_14_w[0] * s[200];
    s[202] = flow_14_w[1] * s[200];
    s[203] = flow_14_w[0] * flow_14_w[0];
    s[204] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[203 + j * 2 + i];
            sum += next;
        }
        s[205 + j] = sum;
    }
    s[206] = s[201] / s[205];
    s[207] = s[202] / s[205];
    s[208] = flow_14_u[0] + s[206];
    s[209] = flow_14_u[1] + s[207];
    s[210] = flow_15_w[0] * flow_15_u[0];
    s[211] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[210 + j * 2 + i];
            sum += next;
        }
        s[212 + j] = sum;
    }
    s[213] = fmaxf(s[212], 0) + log1pf(expf(-fabsf(s[212])));
    s[214] = s[213] - 1.0f;
    s[215] = s[214] - s[212];
    s[216] = flow_15_w[0] * s[215];
    s[217] = flow_15_w[1] * s[215];
    s[218] = flow_15_w[0] * flow_15_w[0];
    s[219] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[218 + j * 2 + i];
            sum += next;
        }
        s[220 + j] = sum;
    }
    s[221] = s[216] / s[220];
    s[222] = s[217] / s[220];
    s[223] = flow_15_u[0] + s[221];
    s[224] = flow_15_u[1] + s[222];
    s[225] = flow_16_w[0] * flow_16_u[0];
    s[226] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[225 + j * 2 + i];
            sum += next;
        }
        s[227 + j] = sum;
    }
    s[228] = fmaxf(s[227], 0) + log1pf(expf(-fabsf(s[227])));
    s[229] = s[228] - 1.0f;
    s[230] = s[229] - s[227];
    s[231] = flow_16_w[0] * s[230];
    s[232] = flow_16_w[1] * s[230];
    s[233] = flow_16_w[0] * flow_16_w[0];
    s[234] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[233 + j * 2 + i];
            sum += next;
        }
        s[235 + j] = sum;
    }
    s[236] = s[231] / s[235];
    s[237] = s[232] / s[235];
    s[238] = flow_16_u[0] + s[236];
    s[239] = flow_16_u[1] + s[237];
    s[240] = flow_17_w[0] * flow_17_u[0];
    s[241] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[240 + j * 2 + i];
            sum += next;
        }
        s[242 + j] = sum;
    }
    s[243] = fmaxf(s[242], 0) + log1pf(expf(-fabsf(s[242])));
    s[244] = s[243] - 1.0f;
    s[245] = s[244] - s[242];
    s[246] = flow_17_w[0] * s[245];
    s[247] = flow_17_w[1] * s[245];
    s[248] = flow_17_w[0] * flow_17_w[0];
    s[249] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[248 + j * 2 + i];
            sum += next;
        }
        s[250 + j] = sum;
    }
    s[251] = s[246] / s[250];
    s[252] = s[247] / s[250];
    s[253] = flow_17_u[0] + s[251];
    s[254] = flow_17_u[1] + s[252];
    s[255] = flow_18_w[0] * flow_18_u[0];
    s[256] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = fmaxf(s[257], 0) + log1pf(expf(-fabsf(s[257])));
    s[259] = s[258] - 1.0f;
    s[260] = s[259] - s[257];
    s[261] = flow_18_w[0] * s[260];
    s[262] = flow_18_w[1] * s[260];
    s[263] = flow_18_w[0] * flow_18_w[0];
    s[264] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[263 + j * 2 + i];
            sum += next;
        }
        s[265 + j] = sum;
    }
    s[266] = s[261] / s[265];
    s[267] = s[262] / s[265];
    s[268] = flow_18_u[0] + s[266];
    s[269] = flow_18_u[1] + s[267];
    s[270] = flow_19_w[0] * flow_19_u[0];
    s[271] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[270 + j * 2 + i];
            sum += next;
        }
        s[272 + j] = sum;
    }
    s[273] = fmaxf(s[272], 0) + log1pf(expf(-fabsf(s[272])));
    s[274] = s[273] - 1.0f;
    s[275] = s[274] - s[272];
    s[276] = flow_19_w[0] * s[275];
    s[277] = flow_19_w[1] * s[275];
    s[278] = flow_19_w[0] * flow_19_w[0];
    s[279] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[278 + j * 2 + i];
            sum += next;
        }
        s[280 + j] = sum;
    }
    s[281] = s[276] / s[280];
    s[282] = s[277] / s[280];
    s[283] = flow_19_u[0] + s[281];
    s[284] = flow_19_u[1] + s[282];
    s[285] = flow_20_w[0] * flow_20_u[0];
    s[286] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[285 + j * 2 + i];
            sum += next;
        }
        s[287 + j] = sum;
    }
    s[288] = fmaxf(s[287], 0) + log1pf(expf(-fabsf(s[287])));
    s[289] = s[288] - 1.0f;
    s[290] = s[289] - s[287];
    s[291] = flow_20_w[0] * s[290];
    s[292] = flow_20_w[1] * s[290];
    s[293] = flow_20_w[0] * flow_20_w[0];
    s[294] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[293 + j * 2 + i];
            sum += next;
        }
        s[295 + j] = sum;
    }
    s[296] = s[291] / s[295];
    s[297] = s[292] / s[295];
    s[298] = flow_20_u[0] + s[296];
    s[299] = flow_20_u[1] + s[297];
    s[300] = flow_21_w[0] * flow_21_u[0];
    s[301] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[300 + j * 2 + i];
            sum += next;
        }
        s[302 + j] = sum;
    }
    s[303] = fmaxf(s[302], 0) + log1pf(expf(-fabsf(s[302])));
    s[304] = s[303] - 1.0f;
    s[305] = s[304] - s[302];
    s[306] = flow_21_w[0] * s[305];
    s[307] = flow_21_w[1] * s[305];
    s[308] = flow_21_w[0] * flow_21_w[0];
    s[309] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[308 + j * 2 + i];
            sum += next;
        }
        s[310 + j] = sum;
    }
    s[311] = s[306] / s[310];
    s[312] = s[307] / s[310];
    s[313] = flow_21_u[0] + s[311];
    s[314] = flow_21_u[1] + s[312];
    s[315] = flow_22_w[0] * flow_22_u[0];
    s[316] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[315 + j * 2 + i];
            sum += next;
        }
        s[317 + j] = sum;
    }
    s[318] = fmaxf(s[317], 0) + log1pf(expf(-fabsf(s[317])));
    s[319] = s[318] - 1.0f;
    s[320] = s[319] - s[317];
    s[321] = flow_22_w[0] * s[320];
    s[322] = flow_22_w[1] * s[320];
    s[323] = flow_22_w[0] * flow_22_w[0];
    s[324] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = s[321] / s[325];
    s[327] = s[322] / s[325];
    s[328] = flow_22_u[0] + s[326];
    s[329] = flow_22_u[1] + s[327];
    s[330] = flow_23_w[0] * flow_23_u[0];
    s[331] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[330 + j * 2 + i];
            sum += next;
        }
        s[332 + j] = sum;
    }
    s[333] = fmaxf(s[332], 0) + log1pf(expf(-fabsf(s[332])));
    s[334] = s[333] - 1.0f;
    s[335] = s[334] - s[332];
    s[336] = flow_23_w[0] * s[335];
    s[337] = flow_23_w[1] * s[335];
    s[338] = flow_23_w[0] * flow_23_w[0];
    s[339] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[338 + j * 2 + i];
            sum += next;
        }
        s[340 + j] = sum;
    }
    s[341] = s[336] / s[340];
    s[342] = s[337] / s[340];
    s[343] = flow_23_u[0] + s[341];
    s[344] = flow_23_u[1] + s[342];
    s[345] = flow_24_w[0] * flow_24_u[0];
    s[346] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[345 + j * 2 + i];
            sum += next;
        }
        s[347 + j] = sum;
    }
    s[348] = fmaxf(s[347], 0) + log1pf(expf(-fabsf(s[347])));
    s[349] = s[348] - 1.0f;
    s[350] = s[349] - s[347];
    s[351] = flow_24_w[0] * s[350];
    s[352] = flow_24_w[1] * s[350];
    s[353] = flow_24_w[0] * flow_24_w[0];
    s[354] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[353 + j * 2 + i];
            sum += next;
        }
        s[355 + j] = sum;
    }
    s[356] = s[351] / s[355];
    s[357] = s[352] / s[355];
    s[358] = flow_24_u[0] + s[356];
    s[359] = flow_24_u[1] + s[357];
}

static PLANAR_NF_PART void planar_nf_score_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_b = params + 4; /* flow.1.b [1] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_b = params + 9; /* flow.2.b [1] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_b = params + 14; /* flow.3.b [1] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_b = params + 19; /* flow.4.b [1] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v3 = ((x1 * flow_1_w[0]) + (x2 * flow_1_w[1])) + flow_1_b[0];
        planar_nf_store(t + 2 * TILE + k, v3);
    }
    planar_nf_each_tanh(t + 3 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = x1 + v4 * s[13];
        planar_nf_store(t + 4 * TILE + k, v6_1);
        const planar_nf_lane v6_2 = x2 + v4 * s[14];
        planar_nf_store(t + 5 * TILE + k, v6_2);
        const planar_nf_lane v8 = 1.0f - v4 * v4;
        planar_nf_store(t + 2 * TILE + k, v8);
        const planar_nf_lane v10 = v8 * s[4] + 1.0f;
        planar_nf_store(t + 6 * TILE + k, v10);
    }

    /* layer 2: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v13 = ((v6_1 * flow_2_w[0]) + (v6_2 * flow_2_w[1])) + flow_2_b[0];
        planar_nf_store(t + k, v13);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v14 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v16_1 = v6_1 + v14 * s[28];
        planar_nf_store(t + 7 * TILE + k, v16_1);
        const planar_nf_lane v16_2 = v6_2 + v14 * s[29];
        planar_nf_store(t + 8 * TILE + k, v16_2);
        const planar_nf_lane v18 = 1.0f - v14 * v14;
        planar_nf_store(t + k, v18);
        const planar_nf_lane v20 = v18 * s[19] + 1.0f;
        planar_nf_store(t + 9 * TILE + k, v20);
    }

    /* layer 3: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v16_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v16_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v23 = ((v16_1 * flow_3_w[0]) + (v16_2 * flow_3_w[1])) + flow_3_b[0];
        planar_nf_store(t + 4 * TILE + k, v23);
    }
    planar_nf_each_tanh(t + 5 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v24 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v16_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v16_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v26_1 = v16_1 + v24 * s[43];
        planar_nf_store(t + 10 * TILE + k, v26_1);
        const planar_nf_lane v26_2 = v16_2 + v24 * s[44];
        planar_nf_store(t + 11 * TILE + k, v26_2);
        const planar_nf_lane v28 = 1.0f - v24 * v24;
        planar_nf_store(t + 4 * TILE + k, v28);
        const planar_nf_lane v30 = v28 * s[34] + 1.0f;
        planar_nf_store(t + 12 * TILE + k, v30);
    }

    /* layer 4: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v26_1 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v26_2 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v33 = ((v26_1 * flow_4_w[0]) + (v26_2 * flow_4_w[1])) + flow_4_b[0];
        planar_nf_store(t + 7 * TILE + k, v33);
    }
    planar_nf_each_tanh(t + 8 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v34 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v26_1 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v26_2 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v36_1 = v26_1 + v34 * s[58];
        planar_nf_store(t + 13 * TILE + k, v36_1);
        const planar_nf_lane v36_2 = v26_2 + v34 * s[59];
        planar_nf_store(t + 14 * TILE + k, v36_2);
        const planar_nf_lane v38 = 1.0f - v34 * v34;
        planar_nf_store(t + 7 * TILE + k, v38);
        const planar_nf_lane v40 = v38 * s[49] + 1.0f;
        planar_nf_store(t + 15 * TILE + k, v40);
    }

    /* layer 5: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v36_1 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v36_2 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v43 = ((v36_1 * flow_5_w[0]) + (v36_2 * flow_5_w[1])) + flow_5_b[0];
        planar_nf_store(t + 10 * TILE + k, v43);
    }
    planar_nf_each_tanh(t + 11 * TILE, t + 10 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v44 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v36_1 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v36_2 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v46_1 = v36_1 + v44 * s[73];
        planar_nf_store(t + 16 * TILE + k, v46_1);
        const planar_nf_lane v46_2 = v36_2 + v44 * s[74];
        planar_nf_store(t + 17 * TILE + k, v46_2);
        const planar_nf_lane v48 = 1.0f - v44 * v44;
        planar_nf_store(t + 10 * TILE + k, v48);
        const planar_nf_lane v50 = v48 * s[64] + 1.0f;
        planar_nf_store(t + 18 * TILE + k, v50);
    }

    /* layer 6: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v46_1 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v46_2 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v53 = ((v46_1 * flow_6_w[0]) + (v46_2 * flow_6_w[1])) + flow_6_b[0];
        planar_nf_store(t + 13 * TILE + k, v53);
    }
    planar_nf_each_tanh(t + 14 * TILE, t + 13 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v54 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v46_1 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v46_2 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v56_1 = v46_1 + v54 * s[88];
        planar_nf_store(t + 19 * TILE + k, v56_1);
        const planar_nf_lane v56_2 = v46_2 + v54 * s[89];
        planar_nf_store(t + 20 * TILE + k, v56_2);
        const planar_nf_lane v58 = 1.0f - v54 * v54;
        planar_nf_store(t + 13 * TILE + k, v58);
        const planar_nf_lane v60 = v58 * s[79] + 1.0f;
        planar_nf_store(t + 21 * TILE + k, v60);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 7: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v56_1 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v56_2 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v63 = ((v56_1 * flow_7_w[0]) + (v56_2 * flow_7_w[1])) + flow_7_b[0];
        planar_nf_store(t + 16 * TILE + k, v63);
    }
    planar_nf_each_tanh(t + 17 * TILE, t + 16 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v64 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v56_1 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v56_2 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v66_1 = v56_1 + v64 * s[103];
        planar_nf_store(t + 22 * TILE + k, v66_1);
        const planar_nf_lane v66_2 = v56_2 + v64 * s[104];
        planar_nf_store(t + 23 * TILE + k, v66_2);
        const planar_nf_lane v68 = 1.0f - v64 * v64;
        planar_nf_store(t + 16 * TILE + k, v68);
        const planar_nf_lane v70 = v68 * s[94] + 1.0f;
        planar_nf_store(t + 24 * TILE + k, v70);
    }

    /* layer 8: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v66_1 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v66_2 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v73 = ((v66_1 * flow_8_w[0]) + (v66_2 * flow_8_w[1])) + flow_8_b[0];
        planar_nf_store(t + 19 * TILE + k, v73);
    }
    planar_nf_each_tanh(t + 20 * TILE, t + 19 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v74 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v66_1 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v66_2 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v76_1 = v66_1 + v74 * s[118];
        planar_nf_store(t + 25 * TILE + k, v76_1);
        const planar_nf_lane v76_2 = v66_2 + v74 * s[119];
        planar_nf_store(t + 26 * TILE + k, v76_2);
        const planar_nf_lane v78 = 1.0f - v74 * v74;
        planar_nf_store(t + 19 * TILE + k, v78);
        const planar_nf_lane v80 = v78 * s[109] + 1.0f;
        planar_nf_store(t + 27 * TILE + k, v80);
    }

    /* layer 9: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v76_1 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v76_2 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v83 = ((v76_1 * flow_9_w[0]) + (v76_2 * flow_9_w[1])) + flow_9_b[0];
        planar_nf_store(t + 22 * TILE + k, v83);
    }
    planar_nf_each_tanh(t + 23 * TILE, t + 22 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v84 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v76_1 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v76_2 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v86_1 = v76_1 + v84 * s[133];
        planar_nf_store(t + 28 * TILE + k, v86_1);
        const planar_nf_lane v86_2 = v76_2 + v84 * s[134];
        planar_nf_store(t + 29 * TILE + k, v86_2);
        const planar_nf_lane v88 = 1.0f - v84 * v84;
        planar_nf_store(t + 22 * TILE + k, v88);
        const planar_nf_lane v90 = v88 * s[124] + 1.0f;
        planar_nf_store(t + 30 * TILE + k, v90);
    }

    /* layer 10: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v86_1 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v86_2 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v93 = ((v86_1 * flow_10_w[0]) + (v86_2 * flow_10_w[1])) + flow_10_b[0];
        planar_nf_store(t + 25 * TILE + k, v93);
    }
    planar_nf_each_tanh(t + 26 * TILE, t + 25 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v94 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v86_1 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v86_2 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v96_1 = v86_1 + v94 * s[148];
        planar_nf_store(t + 31 * TILE + k, v96_1);
        const planar_nf_lane v96_2 = v86_2 + v94 * s[149];
        planar_nf_store(t + 32 * TILE + k, v96_2);
        const planar_nf_lane v98 = 1.0f - v94 * v94;
        planar_nf_store(t + 25 * TILE + k, v98);
        const planar_nf_lane v100 = v98 * s[139] + 1.0f;
        planar_nf_store(t + 33 * TILE + k, v100);
    }

    /* layer 11: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v96_1 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v96_2 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v103 = ((v96_1 * flow_11_w[0]) + (v96_2 * flow_11_w[1])) + flow_11_b[0];
        planar_nf_store(t + 28 * TILE + k, v103);
    }
    planar_nf_each_tanh(t + 29 * TILE, t + 28 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v104 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v96_1 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v96_2 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v106_1 = v96_1 + v104 * s[163];
        planar_nf_store(t + 34 * TILE + k, v106_1);
        const planar_nf_lane v106_2 = v96_2 + v104 * s[164];
        planar_nf_store(t + 35 * TILE + k, v106_2);
        const planar_nf_lane v108 = 1.0f - v104 * v104;
        planar_nf_store(t + 28 * TILE + k, v108);
        const planar_nf_lane v110 = v108 * s[154] + 1.0f;
        planar_nf_store(t + 36 * TILE + k, v110);
    }

    /* layer 12: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v106_1 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v106_2 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v113 = ((v106_1 * flow_12_w[0]) + (v106_2 * flow_12_w[1])) + flow_12_b[0];
        planar_nf_store(t + 31 * TILE + k, v113);
    }
    planar_nf_each_tanh(t + 32 * TILE, t + 31 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v114 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v106_1 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v106_2 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v116_1 = v106_1 + v114 * s[178];
        planar_nf_store(t + 37 * TILE + k, v116_1);
        const planar_nf_lane v116_2 = v106_2 + v114 * s[179];
        planar_nf_store(t + 38 * TILE + k, v116_2);
        const planar_nf_lane v118 = 1.0f - v114 * v114;
        planar_nf_store(t + 31 * TILE + k, v118);
        const planar_nf_lane v120 = v118 * s[169] + 1.0f;
        planar_nf_store(t + 39 * TILE + k, v120);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 13: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v116_1 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v116_2 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v123 = ((v116_1 * flow_13_w[0]) + (v116_2 * flow_13_w[1])) + flow_13_b[0];
        planar_nf_store(t + 34 * TILE + k, v123);
    }
    planar_nf_each_tanh(t + 35 * TILE, t + 34 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v124 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v116_1 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v116_2 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v126_1 = v116_1 + v124 * s[193];
        planar_nf_store(t + 40 * TILE + k, v126_1);
        const planar_nf_lane v126_2 = v116_2 + v124 * s[194];
        planar_nf_store(t + 41 * TILE + k, v126_2);
        const planar_nf_lane v128 = 1.0f - v124 * v124;
        planar_nf_store(t + 34 * TILE + k, v128);
        const planar_nf_lane v130 = v128 * s[184] + 1.0f;
        planar_nf_store(t + 42 * TILE + k, v130);
    }

    /* layer 14: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v126_1 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v126_2 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v133 = ((v126_1 * flow_14_w[0]) + (v126_2 * flow_14_w[1])) + flow_14_b[0];
        planar_nf_store(t + 37 * TILE + k, v133);
    }
    planar_nf_each_tanh(t + 38 * TILE, t + 37 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v134 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v126_1 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v126_2 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v136_1 = v126_1 + v134 * s[208];
        planar_nf_store(t + 43 * TILE + k, v136_1);
        const planar_nf_lane v136_2 = v126_2 + v134 * s[209];
        planar_nf_store(t + 44 * TILE + k, v136_2);
        const planar_nf_lane v138 = 1.0f - v134 * v134;
        planar_nf_store(t + 37 * TILE + k, v138);
        const planar_nf_lane v140 = v138 * s[199] + 1.0f;
        planar_nf_store(t + 45 * TILE + k, v140);
    }

    /* layer 15: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v136_1 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v136_2 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v143 = ((v136_1 * flow_15_w[0]) + (v136_2 * flow_15_w[1])) + flow_15_b[0];
        planar_nf_store(t + 40 * TILE + k, v143);
    }
    planar_nf_each_tanh(t + 41 * TILE, t + 40 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v144 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v136_1 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v136_2 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v146_1 = v136_1 + v144 * s[223];
        planar_nf_store(t + 46 * TILE + k, v146_1);
        const planar_nf_lane v146_2 = v136_2 + v144 * s[224];
        planar_nf_store(t + 47 * TILE + k, v146_2);
        const planar_nf_lane v148 = 1.0f - v144 * v144;
        planar_nf_store(t + 40 * TILE + k, v148);
        const planar_nf_lane v150 = v148 * s[214] + 1.0f;
        planar_nf_store(t + 48 * TILE + k, v150);
    }

    /* layer 16: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v146_1 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v146_2 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v153 = ((v146_1 * flow_16_w[0]) + (v146_2 * flow_16_w[1])) + flow_16_b[0];
        planar_nf_store(t + 43 * TILE + k, v153);
    }
    planar_nf_each_tanh(t + 44 * TILE, t + 43 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v154 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v146_1 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v146_2 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v156_1 = v146_1 + v154 * s[238];
        planar_nf_store(t + 49 * TILE + k, v156_1);
        const planar_nf_lane v156_2 = v146_2 + v154 * s[239];
        planar_nf_store(t + 50 * TILE + k, v156_2);
        const planar_nf_lane v158 = 1.0f - v154 * v154;
        planar_nf_store(t + 43 * TILE + k, v158);
        const planar_nf_lane v160 = v158 * s[229] + 1.0f;
        planar_nf_store(t + 51 * TILE + k, v160);
    }

    /* layer 17: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v156_1 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v156_2 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v163 = ((v156_1 * flow_17_w[0]) + (v156_2 * flow_17_w[1])) + flow_17_b[0];
        planar_nf_store(t + 46 * TILE + k, v163);
    }
    planar_nf_each_tanh(t + 47 * TILE, t + 46 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v164 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v156_1 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v156_2 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v166_1 = v156_1 + v164 * s[253];
        planar_nf_store(t + 52 * TILE + k, v166_1);
        const planar_nf_lane v166_2 = v156_2 + v164 * s[254];
        planar_nf_store(t + 53 * TILE + k, v166_2);
        const planar_nf_lane v168 = 1.0f - v164 * v164;
        planar_nf_store(t + 46 * TILE + k, v168);
        const planar_nf_lane v170 = v168 * s[244] + 1.0f;
        planar_nf_store(t + 54 * TILE + k, v170);
    }

    /* layer 18: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v166_1 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v166_2 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v173 = ((v166_1 * flow_18_w[0]) + (v166_2 * flow_18_w[1])) + flow_18_b[0];
        planar_nf_store(t + 49 * TILE + k, v173);
    }
    planar_nf_each_tanh(t + 50 * TILE, t + 49 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v174 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v166_1 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v166_2 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v176_1 = v166_1 + v174 * s[268];
        planar_nf_store(t + 55 * TILE + k, v176_1);
        const planar_nf_lane v176_2 = v166_2 + v174 * s[269];
        planar_nf_store(t + 56 * TILE + k, v176_2);
        const planar_nf_lane v178 = 1.0f - v174 * v174;
        planar_nf_store(t + 49 * TILE + k, v178);
        const planar_nf_lane v180 = v178 * s[259] + 1.0f;
        planar_nf_store(t + 57 * TILE + k, v180);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_b = params + 104; /* flow.21.b [1] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_b = params + 109; /* flow.22.b [1] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_b = params + 114; /* flow.23.b [1] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_b = params + 119; /* flow.24.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 19: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v176_1 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v176_2 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v183 = ((v176_1 * flow_19_w[0]) + (v176_2 * flow_19_w[1])) + flow_19_b[0];
        planar_nf_store(t + 52 * TILE + k, v183);
    }
    planar_nf_each_tanh(t + 53 * TILE, t + 52 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v184 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v176_1 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v176_2 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v186_1 = v176_1 + v184 * s[283];
        planar_nf_store(t + 58 * TILE + k, v186_1);
        const planar_nf_lane v186_2 = v176_2 + v184 * s[284];
        planar_nf_store(t + 59 * TILE + k, v186_2);
        const planar_nf_lane v188 = 1.0f - v184 * v184;
        planar_nf_store(t + 52 * TILE + k, v188);
        const planar_nf_lane v190 = v188 * s[274] + 1.0f;
        planar_nf_store(t + 60 * TILE + k, v190);
    }

    /* layer 20: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v186_1 = planar_nf_load(t + 58 * TILE + k);
        const planar_nf_lane v186_2 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v193 = ((v186_1 * flow_20_w[0]) + (v186_2 * flow_20_w[1])) + flow_20_b[0];
        planar_nf_store(t + 55 * TILE + k, v193);
    }
    planar_nf_each_tanh(t + 56 * TILE, t + 55 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v194 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v186_1 = planar_nf_load(t + 58 * TILE + k);
        const planar_nf_lane v186_2 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v196_1 = v186_1 + v194 * s[298];
        planar_nf_store(t + 61 * TILE + k, v196_1);
        const planar_nf_lane v196_2 = v186_2 + v194 * s[299];
        planar_nf_store(t + 62 * TILE + k, v196_2);
        const planar_nf_lane v198 = 1.0f - v194 * v194;
        planar_nf_store(t + 55 * TILE + k, v198);
        const planar_nf_lane v200 = v198 * s[289] + 1.0f;
        planar_nf_store(t + 63 * TILE + k, v200);
    }

    /* layer 21: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v196_1 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v196_2 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v203 = ((v196_1 * flow_21_w[0]) + (v196_2 * flow_21_w[1])) + flow_21_b[0];
        planar_nf_store(t + 58 * TILE + k, v203);
    }
    planar_nf_each_tanh(t + 59 * TILE, t + 58 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v204 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v196_1 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v196_2 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v206_1 = v196_1 + v204 * s[313];
        planar_nf_store(t + 64 * TILE + k, v206_1);
        const planar_nf_lane v206_2 = v196_2 + v204 * s[314];
        planar_nf_store(t + 65 * TILE + k, v206_2);
        const planar_nf_lane v208 = 1.0f - v204 * v204;
        planar_nf_store(t + 58 * TILE + k, v208);
        const planar_nf_lane v210 = v208 * s[304] + 1.0f;
        planar_nf_store(t + 66 * TILE + k, v210);
    }

    /* layer 22: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v206_1 = planar_nf_load(t + 64 * TILE + k);
        const planar_nf_lane v206_2 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v213 = ((v206_1 * flow_22_w[0]) + (v206_2 * flow_22_w[1])) + flow_22_b[0];
        planar_nf_store(t + 61 * TILE + k, v213);
    }
    planar_nf_each_tanh(t + 62 * TILE, t + 61 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v214 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v206_1 = planar_nf_load(t + 64 * TILE + k);
        const planar_nf_lane v206_2 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v216_1 = v206_1 + v214 * s[328];
        planar_nf_store(t + 67 * TILE + k, v216_1);
        const planar_nf_lane v216_2 = v206_2 + v214 * s[329];
        planar_nf_store(t + 68 * TILE + k, v216_2);
        const planar_nf_lane v218 = 1.0f - v214 * v214;
        planar_nf_store(t + 61 * TILE + k, v218);
        const planar_nf_lane v220 = v218 * s[319] + 1.0f;
        planar_nf_store(t + 69 * TILE + k, v220);
    }

    /* layer 23: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v216_1 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v216_2 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v223 = ((v216_1 * flow_23_w[0]) + (v216_2 * flow_23_w[1])) + flow_23_b[0];
        planar_nf_store(t + 64 * TILE + k, v223);
    }
    planar_nf_each_tanh(t + 65 * TILE, t + 64 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v224 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v216_1 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v216_2 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v226_1 = v216_1 + v224 * s[343];
        planar_nf_store(t + 70 * TILE + k, v226_1);
        const planar_nf_lane v226_2 = v216_2 + v224 * s[344];
        planar_nf_store(t + 71 * TILE + k, v226_2);
        const planar_nf_lane v228 = 1.0f - v224 * v224;
        planar_nf_store(t + 64 * TILE + k, v228);
        const planar_nf_lane v230 = v228 * s[334] + 1.0f;
        planar_nf_store(t + 72 * TILE + k, v230);
    }

    /* layer 24: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v226_1 = planar_nf_load(t + 70 * TILE + k);
        const planar_nf_lane v226_2 = planar_nf_load(t + 71 * TILE + k);
        const planar_nf_lane v233 = ((v226_1 * flow_24_w[0]) + (v226_2 * flow_24_w[1])) + flow_24_b[0];
        planar_nf_store(t + 67 * TILE + k, v233);
    }
    planar_nf_each_tanh(t + 68 * TILE, t + 67 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v234 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v226_1 = planar_nf_load(t + 70 * TILE + k);
        const planar_nf_lane v226_2 = planar_nf_load(t + 71 * TILE + k);
        const planar_nf_lane v236_1 = v226_1 + v234 * s[358];
        planar_nf_store(t + 73 * TILE + k, v236_1);
        const planar_nf_lane v236_2 = v226_2 + v234 * s[359];
        planar_nf_store(t + 74 * TILE + k, v236_2);
        const planar_nf_lane v238 = 1.0f - v234 * v234;
        planar_nf_store(t + 67 * TILE + k, v238);
        const planar_nf_lane v240 = v238 * s[349] + 1.0f;
        planar_nf_store(t + 75 * TILE + k, v240);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 24: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v240 = planar_nf_load(t + 75 * TILE + k);
        const planar_nf_lane v241 = 1.0f / v240;
        planar_nf_store(t + 70 * TILE + k, v241);
        const planar_nf_lane v230 = planar_nf_load(t + 72 * TILE + k);
        const planar_nf_lane v242 = 1.0f / v230;
        planar_nf_store(t + 71 * TILE + k, v242);
        const planar_nf_lane v220 = planar_nf_load(t + 69 * TILE + k);
        const planar_nf_lane v243 = 1.0f / v220;
        planar_nf_store(t + 76 * TILE + k, v243);
        const planar_nf_lane v210 = planar_nf_load(t + 66 * TILE + k);
        const planar_nf_lane v244 = 1.0f / v210;
        planar_nf_store(t + 77 * TILE + k, v244);
        const planar_nf_lane v200 = planar_nf_load(t + 63 * TILE + k);
        const planar_nf_lane v245 = 1.0f / v200;
        planar_nf_store(t + 78 * TILE + k, v245);
        const planar_nf_lane v190 = planar_nf_load(t + 60 * TILE + k);
        const planar_nf_lane v246 = 1.0f / v190;
        planar_nf_store(t + 79 * TILE + k, v246);
        const planar_nf_lane v180 = planar_nf_load(t + 57 * TILE + k);
        const planar_nf_lane v247 = 1.0f / v180;
        planar_nf_store(t + 80 * TILE + k, v247);
        const planar_nf_lane v170 = planar_nf_load(t + 54 * TILE + k);
        const planar_nf_lane v248 = 1.0f / v170;
        planar_nf_store(t + 81 * TILE + k, v248);
    }

    /* layer 16: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v160 = planar_nf_load(t + 51 * TILE + k);
        const planar_nf_lane v249 = 1.0f / v160;
        planar_nf_store(t + 54 * TILE + k, v249);
        const planar_nf_lane v150 = planar_nf_load(t + 48 * TILE + k);
        const planar_nf_lane v250 = 1.0f / v150;
        planar_nf_store(t + 57 * TILE + k, v250);
        const planar_nf_lane v140 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v251 = 1.0f / v140;
        planar_nf_store(t + 60 * TILE + k, v251);
        const planar_nf_lane v130 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v252 = 1.0f / v130;
        planar_nf_store(t + 63 * TILE + k, v252);
        const planar_nf_lane v120 = planar_nf_load(t + 39 * TILE + k);
        const planar_nf_lane v253 = 1.0f / v120;
        planar_nf_store(t + 66 * TILE + k, v253);
        const planar_nf_lane v110 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v254 = 1.0f / v110;
        planar_nf_store(t + 69 * TILE + k, v254);
        const planar_nf_lane v100 = planar_nf_load(t + 33 * TILE + k);
        const planar_nf_lane v255 = 1.0f / v100;
        planar_nf_store(t + 72 * TILE + k, v255);
        const planar_nf_lane v90 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v256 = 1.0f / v90;
        planar_nf_store(t + 75 * TILE + k, v256);
    }

    /* layer 8: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v80 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v257 = 1.0f / v80;
        planar_nf_store(t + 30 * TILE + k, v257);
        const planar_nf_lane v70 = planar_nf_load(t + 24 * TILE + k);
        const planar_nf_lane v258 = 1.0f / v70;
        planar_nf_store(t + 33 * TILE + k, v258);
        const planar_nf_lane v60 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v259 = 1.0f / v60;
        planar_nf_store(t + 36 * TILE + k, v259);
        const planar_nf_lane v50 = planar_nf_load(t + 18 * TILE + k);
        const planar_nf_lane v260 = 1.0f / v50;
        planar_nf_store(t + 39 * TILE + k, v260);
        const planar_nf_lane v40 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v261 = 1.0f / v40;
        planar_nf_store(t + 42 * TILE + k, v261);
        const planar_nf_lane v30 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v262 = 1.0f / v30;
        planar_nf_store(t + 45 * TILE + k, v262);
        const planar_nf_lane v20 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v263 = 1.0f / v20;
        planar_nf_store(t + 48 * TILE + k, v263);
        const planar_nf_lane v10 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v264 = 1.0f / v10;
        planar_nf_store(t + 51 * TILE + k, v264);
    }

    /* base: gaussian, log_prob, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v236_1 = planar_nf_load(t + 73 * TILE + k);
        const planar_nf_lane v236_2 = planar_nf_load(t + 74 * TILE + k);
        const planar_nf_lane v265_1 = v236_1 * (-0.5f);
        const planar_nf_lane v265_2 = v236_2 * (-0.5f);
        const planar_nf_lane v266_1 = v265_1 + v265_1;
        const planar_nf_lane v266_2 = v265_2 + v265_2;
        const planar_nf_lane v241 = planar_nf_load(t + 70 * TILE + k);
        const planar_nf_lane v234 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v269 = v234 * (-(v241 * s[349]));
        const planar_nf_lane v238 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v274 = v238 * (v269 + v269 + ((v266_1 * s[358]) + (v266_2 * s[359])));
        const planar_nf_lane v276_1 = v266_1 + v274 * flow_24_w[0];
        planar_nf_store(t + 82 * TILE + k, v276_1);
        const planar_nf_lane v276_2 = v266_2 + v274 * flow_24_w[1];
        planar_nf_store(t + 83 * TILE + k, v276_2);
    }

    /* layer 23: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v242 = planar_nf_load(t + 71 * TILE + k);
        const planar_nf_lane v224 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v279 = v224 * (-(v242 * s[334]));
        const planar_nf_lane v276_1 = planar_nf_load(t + 82 * TILE + k);
        const planar_nf_lane v276_2 = planar_nf_load(t + 83 * TILE + k);
        const planar_nf_lane v228 = planar_nf_load(t + 64 * TILE + k);
        const planar_nf_lane v284 = v228 * (v279 + v279 + ((v276_1 * s[343]) + (v276_2 * s[344])));
        const planar_nf_lane v286_1 = v276_1 + v284 * flow_23_w[0];
        planar_nf_store(t + 67 * TILE + k, v286_1);
        const planar_nf_lane v286_2 = v276_2 + v284 * flow_23_w[1];
        planar_nf_store(t + 68 * TILE + k, v286_2);
    }

    /* layer 22: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v243 = planar_nf_load(t + 76 * TILE + k);
        const planar_nf_lane v214 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v289 = v214 * (-(v243 * s[319]));
        const planar_nf_lane v286_1 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v286_2 = planar_nf_load(t + 68 * TILE + k);
        const planar_nf_lane v218 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v294 = v218 * (v289 + v289 + ((v286_1 * s[328]) + (v286_2 * s[329])));
        const planar_nf_lane v296_1 = v286_1 + v294 * flow_22_w[0];
        planar_nf_store(t + 64 * TILE + k, v296_1);
        const planar_nf_lane v296_2 = v286_2 + v294 * flow_22_w[1];
        planar_nf_store(t + 65 * TILE + k, v296_2);
    }

    /* layer 21: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v244 = planar_nf_load(t + 77 * TILE + k);
        const planar_nf_lane v204 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v299 = v204 * (-(v244 * s[304]));
        const planar_nf_lane v296_1 = planar_nf_load(t + 64 * TILE + k);
        const planar_nf_lane v296_2 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v208 = planar_nf_load(t + 58 * TILE + k);
        const planar_nf_lane v304 = v208 * (v299 + v299 + ((v296_1 * s[313]) + (v296_2 * s[314])));
        const planar_nf_lane v306_1 = v296_1 + v304 * flow_21_w[0];
        planar_nf_store(t + 61 * TILE + k, v306_1);
        const planar_nf_lane v306_2 = v296_2 + v304 * flow_21_w[1];
        planar_nf_store(t + 62 * TILE + k, v306_2);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile6(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 20: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v245 = planar_nf_load(t + 78 * TILE + k);
        const planar_nf_lane v194 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v309 = v194 * (-(v245 * s[289]));
        const planar_nf_lane v306_1 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v306_2 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v198 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v314 = v198 * (v309 + v309 + ((v306_1 * s[298]) + (v306_2 * s[299])));
        const planar_nf_lane v316_1 = v306_1 + v314 * flow_20_w[0];
        planar_nf_store(t + 58 * TILE + k, v316_1);
        const planar_nf_lane v316_2 = v306_2 + v314 * flow_20_w[1];
        planar_nf_store(t + 59 * TILE + k, v316_2);
    }

    /* layer 19: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v246 = planar_nf_load(t + 79 * TILE + k);
        const planar_nf_lane v184 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v319 = v184 * (-(v246 * s[274]));
        const planar_nf_lane v316_1 = planar_nf_load(t + 58 * TILE + k);
        const planar_nf_lane v316_2 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v188 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v324 = v188 * (v319 + v319 + ((v316_1 * s[283]) + (v316_2 * s[284])));
        const planar_nf_lane v326_1 = v316_1 + v324 * flow_19_w[0];
        planar_nf_store(t + 55 * TILE + k, v326_1);
        const planar_nf_lane v326_2 = v316_2 + v324 * flow_19_w[1];
        planar_nf_store(t + 56 * TILE + k, v326_2);
    }

    /* layer 18: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v247 = planar_nf_load(t + 80 * TILE + k);
        const planar_nf_lane v174 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v329 = v174 * (-(v247 * s[259]));
        const planar_nf_lane v326_1 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v326_2 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v178 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v334 = v178 * (v329 + v329 + ((v326_1 * s[268]) + (v326_2 * s[269])));
        const planar_nf_lane v336_1 = v326_1 + v334 * flow_18_w[0];
        planar_nf_store(t + 52 * TILE + k, v336_1);
        const planar_nf_lane v336_2 = v326_2 + v334 * flow_18_w[1];
        planar_nf_store(t + 53 * TILE + k, v336_2);
    }

    /* layer 17: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v248 = planar_nf_load(t + 81 * TILE + k);
        const planar_nf_lane v164 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v339 = v164 * (-(v248 * s[244]));
        const planar_nf_lane v336_1 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v336_2 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v168 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v344 = v168 * (v339 + v339 + ((v336_1 * s[253]) + (v336_2 * s[254])));
        const planar_nf_lane v346_1 = v336_1 + v344 * flow_17_w[0];
        planar_nf_store(t + 49 * TILE + k, v346_1);
        const planar_nf_lane v346_2 = v336_2 + v344 * flow_17_w[1];
        planar_nf_store(t + 50 * TILE + k, v346_2);
    }

    /* layer 16: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v249 = planar_nf_load(t + 54 * TILE + k);
        const planar_nf_lane v154 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v349 = v154 * (-(v249 * s[229]));
        const planar_nf_lane v346_1 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v346_2 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v158 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v354 = v158 * (v349 + v349 + ((v346_1 * s[238]) + (v346_2 * s[239])));
        const planar_nf_lane v356_1 = v346_1 + v354 * flow_16_w[0];
        planar_nf_store(t + 46 * TILE + k, v356_1);
        const planar_nf_lane v356_2 = v346_2 + v354 * flow_16_w[1];
        planar_nf_store(t + 47 * TILE + k, v356_2);
    }

    /* layer 15: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v250 = planar_nf_load(t + 57 * TILE + k);
        const planar_nf_lane v144 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v359 = v144 * (-(v250 * s[214]));
        const planar_nf_lane v356_1 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v356_2 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v148 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v364 = v148 * (v359 + v359 + ((v356_1 * s[223]) + (v356_2 * s[224])));
        const planar_nf_lane v366_1 = v356_1 + v364 * flow_15_w[0];
        planar_nf_store(t + 43 * TILE + k, v366_1);
        const planar_nf_lane v366_2 = v356_2 + v364 * flow_15_w[1];
        planar_nf_store(t + 44 * TILE + k, v366_2);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile7(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 14: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v251 = planar_nf_load(t + 60 * TILE + k);
        const planar_nf_lane v134 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v369 = v134 * (-(v251 * s[199]));
        const planar_nf_lane v366_1 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v366_2 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v138 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v374 = v138 * (v369 + v369 + ((v366_1 * s[208]) + (v366_2 * s[209])));
        const planar_nf_lane v376_1 = v366_1 + v374 * flow_14_w[0];
        planar_nf_store(t + 40 * TILE + k, v376_1);
        const planar_nf_lane v376_2 = v366_2 + v374 * flow_14_w[1];
        planar_nf_store(t + 41 * TILE + k, v376_2);
    }

    /* layer 13: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v252 = planar_nf_load(t + 63 * TILE + k);
        const planar_nf_lane v124 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v379 = v124 * (-(v252 * s[184]));
        const planar_nf_lane v376_1 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v376_2 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v128 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v384 = v128 * (v379 + v379 + ((v376_1 * s[193]) + (v376_2 * s[194])));
        const planar_nf_lane v386_1 = v376_1 + v384 * flow_13_w[0];
        planar_nf_store(t + 37 * TILE + k, v386_1);
        const planar_nf_lane v386_2 = v376_2 + v384 * flow_13_w[1];
        planar_nf_store(t + 38 * TILE + k, v386_2);
    }

    /* layer 12: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v253 = planar_nf_load(t + 66 * TILE + k);
        const planar_nf_lane v114 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v389 = v114 * (-(v253 * s[169]));
        const planar_nf_lane v386_1 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v386_2 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v118 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v394 = v118 * (v389 + v389 + ((v386_1 * s[178]) + (v386_2 * s[179])));
        const planar_nf_lane v396_1 = v386_1 + v394 * flow_12_w[0];
        planar_nf_store(t + 34 * TILE + k, v396_1);
        const planar_nf_lane v396_2 = v386_2 + v394 * flow_12_w[1];
        planar_nf_store(t + 35 * TILE + k, v396_2);
    }

    /* layer 11: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v254 = planar_nf_load(t + 69 * TILE + k);
        const planar_nf_lane v104 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v399 = v104 * (-(v254 * s[154]));
        const planar_nf_lane v396_1 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v396_2 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v108 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v404 = v108 * (v399 + v399 + ((v396_1 * s[163]) + (v396_2 * s[164])));
        const planar_nf_lane v406_1 = v396_1 + v404 * flow_11_w[0];
        planar_nf_store(t + 31 * TILE + k, v406_1);
        const planar_nf_lane v406_2 = v396_2 + v404 * flow_11_w[1];
        planar_nf_store(t + 32 * TILE + k, v406_2);
    }

    /* layer 10: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v255 = planar_nf_load(t + 72 * TILE + k);
        const planar_nf_lane v94 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v409 = v94 * (-(v255 * s[139]));
        const planar_nf_lane v406_1 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v406_2 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v98 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v414 = v98 * (v409 + v409 + ((v406_1 * s[148]) + (v406_2 * s[149])));
        const planar_nf_lane v416_1 = v406_1 + v414 * flow_10_w[0];
        planar_nf_store(t + 27 * TILE + k, v416_1);
        const planar_nf_lane v416_2 = v406_2 + v414 * flow_10_w[1];
        planar_nf_store(t + 28 * TILE + k, v416_2);
    }

    /* layer 9: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v256 = planar_nf_load(t + 75 * TILE + k);
        const planar_nf_lane v84 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v419 = v84 * (-(v256 * s[124]));
        const planar_nf_lane v416_1 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v416_2 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v88 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v424 = v88 * (v419 + v419 + ((v416_1 * s[133]) + (v416_2 * s[134])));
        const planar_nf_lane v426_1 = v416_1 + v424 * flow_9_w[0];
        planar_nf_store(t + 24 * TILE + k, v426_1);
        const planar_nf_lane v426_2 = v416_2 + v424 * flow_9_w[1];
        planar_nf_store(t + 25 * TILE + k, v426_2);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile8(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 8: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v257 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v74 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v429 = v74 * (-(v257 * s[109]));
        const planar_nf_lane v426_1 = planar_nf_load(t + 24 * TILE + k);
        const planar_nf_lane v426_2 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v78 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v434 = v78 * (v429 + v429 + ((v426_1 * s[118]) + (v426_2 * s[119])));
        const planar_nf_lane v436_1 = v426_1 + v434 * flow_8_w[0];
        planar_nf_store(t + 21 * TILE + k, v436_1);
        const planar_nf_lane v436_2 = v426_2 + v434 * flow_8_w[1];
        planar_nf_store(t + 22 * TILE + k, v436_2);
    }

    /* layer 7: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v258 = planar_nf_load(t + 33 * TILE + k);
        const planar_nf_lane v64 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v439 = v64 * (-(v258 * s[94]));
        const planar_nf_lane v436_1 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v436_2 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v68 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v444 = v68 * (v439 + v439 + ((v436_1 * s[103]) + (v436_2 * s[104])));
        const planar_nf_lane v446_1 = v436_1 + v444 * flow_7_w[0];
        planar_nf_store(t + 18 * TILE + k, v446_1);
        const planar_nf_lane v446_2 = v436_2 + v444 * flow_7_w[1];
        planar_nf_store(t + 19 * TILE + k, v446_2);
    }

    /* layer 6: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v259 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v54 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v449 = v54 * (-(v259 * s[79]));
        const planar_nf_lane v446_1 = planar_nf_load(t + 18 * TILE + k);
        const planar_nf_lane v446_2 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v58 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v454 = v58 * (v449 + v449 + ((v446_1 * s[88]) + (v446_2 * s[89])));
        const planar_nf_lane v456_1 = v446_1 + v454 * flow_6_w[0];
        planar_nf_store(t + 15 * TILE + k, v456_1);
        const planar_nf_lane v456_2 = v446_2 + v454 * flow_6_w[1];
        planar_nf_store(t + 16 * TILE + k, v456_2);
    }

    /* layer 5: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v260 = planar_nf_load(t + 39 * TILE + k);
        const planar_nf_lane v44 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v459 = v44 * (-(v260 * s[64]));
        const planar_nf_lane v456_1 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v456_2 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v48 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v464 = v48 * (v459 + v459 + ((v456_1 * s[73]) + (v456_2 * s[74])));
        const planar_nf_lane v466_1 = v456_1 + v464 * flow_5_w[0];
        planar_nf_store(t + 12 * TILE + k, v466_1);
        const planar_nf_lane v466_2 = v456_2 + v464 * flow_5_w[1];
        planar_nf_store(t + 13 * TILE + k, v466_2);
    }

    /* layer 4: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v261 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v34 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v469 = v34 * (-(v261 * s[49]));
        const planar_nf_lane v466_1 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v466_2 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v38 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v474 = v38 * (v469 + v469 + ((v466_1 * s[58]) + (v466_2 * s[59])));
        const planar_nf_lane v476_1 = v466_1 + v474 * flow_4_w[0];
        planar_nf_store(t + 9 * TILE + k, v476_1);
        const planar_nf_lane v476_2 = v466_2 + v474 * flow_4_w[1];
        planar_nf_store(t + 10 * TILE + k, v476_2);
    }

    /* layer 3: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v262 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v24 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v479 = v24 * (-(v262 * s[34]));
        const planar_nf_lane v476_1 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v476_2 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v28 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v484 = v28 * (v479 + v479 + ((v476_1 * s[43]) + (v476_2 * s[44])));
        const planar_nf_lane v486_1 = v476_1 + v484 * flow_3_w[0];
        planar_nf_store(t + 6 * TILE + k, v486_1);
        const planar_nf_lane v486_2 = v476_2 + v484 * flow_3_w[1];
        planar_nf_store(t + 7 * TILE + k, v486_2);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_score_tile9(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 2: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v263 = planar_nf_load(t + 48 * TILE + k);
        const planar_nf_lane v14 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v489 = v14 * (-(v263 * s[19]));
        const planar_nf_lane v486_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v486_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v18 = planar_nf_load(t + k);
        const planar_nf_lane v494 = v18 * (v489 + v489 + ((v486_1 * s[28]) + (v486_2 * s[29])));
        const planar_nf_lane v496_1 = v486_1 + v494 * flow_2_w[0];
        planar_nf_store(t + 4 * TILE + k, v496_1);
        const planar_nf_lane v496_2 = v486_2 + v494 * flow_2_w[1];
        planar_nf_store(t + 5 * TILE + k, v496_2);
    }

    /* layer 1: planar, forward, adjoint */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v264 = planar_nf_load(t + 51 * TILE + k);
        const planar_nf_lane v4 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v499 = v4 * (-(v264 * s[4]));
        const planar_nf_lane v496_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v496_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v8 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v504 = v8 * (v499 + v499 + ((v496_1 * s[13]) + (v496_2 * s[14])));
        const planar_nf_lane v506_1 = v496_1 + v504 * flow_1_w[0];
        planar_nf_store(t + k, v506_1);
        const planar_nf_lane v506_2 = v496_2 + v504 * flow_1_w[1];
        planar_nf_store(t + 1 * TILE + k, v506_2);
    }
#undef TILE
}

static void planar_nf_score_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    planar_nf_score_tile1(params, s, m, t, total);
    planar_nf_score_tile2(params, s, m, t, total);
    planar_nf_score_tile3(params, s, m, t, total);
    planar_nf_score_tile4(params, s, m, t, total);
    planar_nf_score_tile5(params, s, m, t, total);
    planar_nf_score_tile6(params, s, m, t, total);
    planar_nf_score_tile7(params, s, m, t, total);
    planar_nf_score_tile8(params, s, m, t, total);
    planar_nf_score_tile9(params, s, m, t, total);
#undef TILE
}

void planar_score(const float *params, size_t n, const float *x, float *score, void *work)
{
    float s[361], t[85 * 128];
    size_t first, k;
    (void)work;
    planar_nf_score_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        planar_nf_score_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            score[(first + k) * 2 + 0] = t[0 + k];
            score[(first + k) * 2 + 1] = t[128 + k];
        }
    }
}

/* ---- sample ---- */

static void planar_nf_sample_prologue(const float *params, float *s)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_u = params + 2; /* flow.1.u [2] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_u = params + 7; /* flow.2.u [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_u = params + 12; /* flow.3.u [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_u = params + 17; /* flow.4.u [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_u = params + 22; /* flow.5.u [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_u = params + 27; /* flow.6.u [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_u = params + 32; /* flow.7.u [2] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_u = params + 37; /* flow.8.u [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_u = params + 42; /* flow.9.u [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_u = params + 47; /* flow.10.u [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_u = params + 52; /* flow.11.u [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_u = params + 57; /* flow.12.u [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_u = params + 62; /* flow.13.u [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_u = params + 67; /* flow.14.u [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_u = params + 72; /* flow.15.u [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_u = params + 77; /* flow.16.u [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_u = params + 82; /* flow.17.u [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_u = params + 87; /* flow.18.u [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_u = params + 92; /* flow.19.u [2] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_u = params + 97; /* flow.20.u [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_u = params + 102; /* flow.21.u [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_u = params + 107; /* flow.22.u [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_u = params + 112; /* flow.23.u [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_u = params + 117; /* flow.24.u [2] */
    size_t i, j;
    s[0] = flow_1_w[0] * flow_1_u[0];
    s[1] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = fmaxf(s[2], 0) + log1pf(expf(-fabsf(s[2])));
    s[4] = s[3] - 1.0f;
    s[5] = s[4] - s[2];
    s[6] = flow_1_w[0] * s[5];
    s[7] = flow_1_w[1] * s[5];
    s[8] = flow_1_w[0] * flow_1_w[0];
    s[9] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[8 + j * 2 + i];
            sum += next;
        }
        s[10 + j] = sum;
    }
    s[11] = s[6] / s[10];
    s[12] = s[7] / s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = flow_2_w[0] * flow_2_u[0];
    s[16] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[15 + j * 2 + i];
            sum += next;
        }
        s[17 + j] = sum;
    }
    s[18] = fmaxf(s[17], 0) + log1pf(expf(-fabsf(s[17])));
    s[19] = s[18] - 1.0f;
    s[20] = s[19] - s[17];
    s[21] = flow_2_w[0] * s[20];
    s[22] = flow_2_w[1] * s[20];
    s[23] = flow_2_w[0] * flow_2_w[0];
    s[24] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[23 + j * 2 + i];
            sum += next;
        }
        s[25 + j] = sum;
    }
    s[26] = s[21] / s[25];
    s[27] = s[22] / s[25];
    s[28] = flow_2_u[0] + s[26];
    s[29] = flow_2_u[1] + s[27];
    s[30] = flow_3_w[0] * flow_3_u[0];
    s[31] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[30 + j * 2 + i];
            sum += next;
        }
        s[32 + j] = sum;
    }
    s[33] = fmaxf(s[32], 0) + log1pf(expf(-fabsf(s[32])));
    s[34] = s[33] - 1.0f;
    s[35] = s[34] - s[32];
    s[36] = flow_3_w[0] * s[35];
    s[37] = flow_3_w[1] * s[35];
    s[38] = flow_3_w[0] * flow_3_w[0];
    s[39] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[38 + j * 2 + i];
            sum += next;
        }
        s[40 + j] = sum;
    }
    s[41] = s[36] / s[40];
    s[42] = s[37] / s[40];
    s[43] = flow_3_u[0] + s[41];
    s[44] = flow_3_u[1] + s[42];
    s[45] = flow_4_w[0] * flow_4_u[0];
    s[46] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[45 + j * 2 + i];
            sum += next;
        }
        s[47 + j] = sum;
    }
    s[48] = fmaxf(s[47], 0) + log1pf(expf(-fabsf(s[47])));
    s[49] = s[48] - 1.0f;
    s[50] = s[49] - s[47];
    s[51] = flow_4_w[0] * s[50];
    s[52] = flow_4_w[1] * s[50];
    s[53] = flow_4_w[0] * flow_4_w[0];
    s[54] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[53 + j * 2 + i];
            sum += next;
        }
        s[55 + j] = sum;
    }
    s[56] = s[51] / s[55];
    s[57] = s[52] / s[55];
    s[58] = flow_4_u[0] + s[56];
    s[59] = flow_4_u[1] + s[57];
    s[60] = flow_5_w[0] * flow_5_u[0];
    s[61] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[60 + j * 2 + i];
            sum += next;
        }
        s[62 + j] = sum;
    }
    s[63] = fmaxf(s[62], 0) + log1pf(expf(-fabsf(s[62])));
    s[64] = s[63] - 1.0f;
    s[65] = s[64] - s[62];
    s[66] = flow_5_w[0] * s[65];
    s[67] = flow_5_w[1] * s[65];
    s[68] = flow_5_w[0] * flow_5_w[0];
    s[69] = flow_5_w[1] * flow_5_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[68 + j * 2 + i];
            sum += next;
        }
        s[70 + j] = sum;
    }
    s[71] = s[66] / s[70];
    s[72] = s[67] / s[70];
    s[73] = flow_5_u[0] + s[71];
    s[74] = flow_5_u[1] + s[72];
    s[75] = flow_6_w[0] * flow_6_u[0];
    s[76] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[75 + j * 2 + i];
            sum += next;
        }
        s[77 + j] = sum;
    }
    s[78] = fmaxf(s[77], 0) + log1pf(expf(-fabsf(s[77])));
    s[79] = s[78] - 1.0f;
    s[80] = s[79] - s[77];
    s[81] = flow_6_w[0] * s[80];
    s[82] = flow_6_w[1] * s[80];
    s[83] = flow_6_w[0] * flow_6_w[0];
    s[84] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[83 + j * 2 + i];
            sum += next;
        }
        s[85 + j] = sum;
    }
    s[86] = s[81] / s[85];
    s[87] = s[82] / s[85];
    s[88] = flow_6_u[0] + s[86];
    s[89] = flow_6_u[1] + s[87];
    s[90] = flow_7_w[0] * flow_7_u[0];
    s[91] = flow_7_w[1] * flow_7_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[90 + j * 2 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = fmaxf(s[92], 0) + log1pf(expf(-fabsf(s[92])));
    s[94] = s[93] - 1.0f;
    s[95] = s[94] - s[92];
    s[96] = flow_7_w[0] * s[95];
    s[97] = flow_7_w[1] * s[95];
    s[98] = flow_7_w[0] * flow_7_w[0];
    s[99] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[98 + j * 2 + i];
            sum += next;
        }
        s[100 + j] = sum;
    }
    s[101] = s[96] / s[100];
    s[102] = s[97] / s[100];
    s[103] = flow_7_u[0] + s[101];
    s[104] = flow_7_u[1] + s[102];
    s[105] = flow_8_w[0] * flow_8_u[0];
    s[106] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[105 + j * 2 + i];
            sum += next;
        }
        s[107 + j] = sum;
    }
    s[108] = fmaxf(s[107], 0) + log1pf(expf(-fabsf(s[107])));
    s[109] = s[108] - 1.0f;
    s[110] = s[109] - s[107];
    s[111] = flow_8_w[0] * s[110];
    s[112] = flow_8_w[1] * s[110];
    s[113] = flow_8_w[0] * flow_8_w[0];
    s[114] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[113 + j * 2 + i];
            sum += next;
        }
        s[115 + j] = sum;
    }
    s[116] = s[111] / s[115];
    s[117] = s[112] / s[115];
    s[118] = flow_8_u[0] + s[116];
    s[119] = flow_8_u[1] + s[117];
    s[120] = flow_9_w[0] * flow_9_u[0];
    s[121] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[120 + j * 2 + i];
            sum += next;
        }
        s[122 + j] = sum;
    }
    s[123] = fmaxf(s[122], 0) + log1pf(expf(-fabsf(s[122])));
    s[124] = s[123] - 1.0f;
    s[125] = s[124] - s[122];
    s[126] = flow_9_w[0] * s[125];
    s[127] = flow_9_w[1] * s[125];
    s[128] = flow_9_w[0] * flow_9_w[0];
    s[129] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[128 + j * 2 + i];
            sum += next;
        }
        s[130 + j] = sum;
    }
    s[131] = s[126] / s[130];
    s[132] = s[127] / s[130];
    s[133] = flow_9_u[0] + s[131];
    s[134] = flow_9_u[1] + s[132];
    s[135] = flow_10_w[0] * flow_10_u[0];
    s[136] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[135 + j * 2 + i];
            sum += next;
        }
        s[137 + j] = sum;
    }
    s[138] = fmaxf(s[137], 0) + log1pf(expf(-fabsf(s[137])));
    s[139] = s[138] - 1.0f;
    s[140] = s[139] - s[137];
    s[141] = flow_10_w[0] * s[140];
    s[142] = flow_10_w[1] * s[140];
    s[143] = flow_10_w[0] * flow_10_w[0];
    s[144] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[143 + j * 2 + i];
            sum += next;
        }
        s[145 + j] = sum;
    }
    s[146] = s[141] / s[145];
    s[147] = s[142] / s[145];
    s[148] = flow_10_u[0] + s[146];
    s[149] = flow_10_u[1] + s[147];
    s[150] = flow_11_w[0] * flow_11_u[0];
    s[151] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[150 + j * 2 + i];
            sum += next;
        }
        s[152 + j] = sum;
    }
    s[153] = fmaxf(s[152], 0) + log1pf(expf(-fabsf(s[152])));
    s[154] = s[153] - 1.0f;
    s[155] = s[154] - s[152];
    s[156] = flow_11_w[0] * s[155];
    s[157] = flow_11_w[1] * s[155];
    s[158] = flow_11_w[0] * flow_11_w[0];
    s[159] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[158 + j * 2 + i];
            sum += next;
        }
        s[160 + j] = sum;
    }
    s[161] = s[156] / s[160];
    s[162] = s[157] / s[160];
    s[163] = flow_11_u[0] + s[161];
    s[164] = flow_11_u[1] + s[162];
    s[165] = flow_12_w[0] * flow_12_u[0];
    s[166] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[165 + j * 2 + i];
            sum += next;
        }
        s[167 + j] = sum;
    }
    s[168] = fmaxf(s[167], 0) + log1pf(expf(-fabsf(s[167])));
    s[169] = s[168] - 1.0f;
    s[170] = s[169] - s[167];
    s[171] = flow_12_w[0] * s[170];
    s[172] = flow_12_w[1] * s[170];
    s[173] = flow_12_w[0] * flow_12_w[0];
    s[174] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = s[171] / s[175];
    s[177] = s[172] / s[175];
    s[178] = flow_12_u[0] + s[176];
    s[179] = flow_12_u[1] + s[177];
    s[180] = flow_13_w[0] * flow_13_u[0];
    s[181] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[180 + j * 2 + i];
            sum += next;
        }
        s[182 + j] = sum;
    }
    s[183] = fmaxf(s[182], 0) + log1pf(expf(-fabsf(s[182])));
    s[184] = s[183] - 1.0f;
    s[185] = s[184] - s[182];
    s[186] = flow_13_w[0] * s[185];
    s[187] = flow_13_w[1] * s[185];
    s[188] = flow_13_w[0] * flow_13_w[0];
    s[189] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[188 + j * 2 + i];
            sum += next;
        }
        s[190 + j] = sum;
    }
    s[191] = s[186] / s[190];
    s[192] = s[187] / s[190];
    s[193] = flow_13_u[0] + s[191];
    s[194] = flow_13_u[1] + s[192];
    s[195] = flow_14_w[0] * flow_14_u[0];
    s[196] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[195 + j * 2 + i];
            sum += next;
        }
        s[197 + j] = sum;
    }
    s[198] = fmaxf(s[197], 0) + log1pf(expf(-fabsf(s[197])));
    s[199] = s[198] - 1.0f;
    s[200] = s[199] - s[197];
    s[201] = flow_14_w[0] * s[200];
    s[202] = flow_14_w[1] * s[200];
    s[203] = flow_14_w[0] * flow_14_w[0];
    s[204] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[203 + j * 2 + i];
            sum += next;
        }
        s[205 + j] = sum;
    }
    s[206] = s[201] / s[205];
    s[207] = s[202] / s[205];
    s[208] = flow_14_u[0] + s[206];
    s[209] = flow_14_u[1] + s[207];
    s[210] = flow_15_w[0] * flow_15_u[0];
    s[211] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[210 + j * 2 + i];
            sum += next;
        }
        s[212 + j] = sum;
    }
    s[213] = fmaxf(s[212], 0) + log1pf(expf(-fabsf(s[212])));
    s[214] = s[213] - 1.0f;
    s[215] = s[214] - s[212];
    s[216] = flow_15_w[0] * s[215];
    s[217] = flow_15_w[1] * s[215];
    s[218] = flow_15_w[0] * flow_15_w[0];
    s[219] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[218 + j * 2 + i];
            sum += next;
        }
        s[220 + j] = sum;
    }
    s[221] = s[216] / s[220];
    s[222] = s[217] / s[220];
    s[223] = flow_15_u[0] + s[221];
    s[224] = flow_15_u[1] + s[222];
    s[225] = flow_16_w[0] * flow_16_u[0];
    s[226] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[225 + j * 2 + i];
            sum += next;
        }
        s[227 + j] = sum;
    }
    s[228] = fmaxf(s[227], 0) + log1pf(expf(-fabsf(s[227])));
    s[229] = s[228] - 1.0f;
    s[230] = s[229] - s[227];
    s[231] = flow_16_w[0] * s[230];
    s[232] = flow_16_w[1] * s[230];
    s[233] = flow_16_w[0] * flow_16_w[0];
    s[234] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[233 + j * 2 + i];
            sum += next;
        }
        s[235 + j] = sum;
    }
    s[236] = s[231] / s[235];
    s[237] = s[232] / s[235];
    s[238] = flow_16_u[0] + s[236];
    s[239] = flow_16_u[1] + s[237];
    s[240] = flow_17_w[0] * flow_17_u[0];
    s[241] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[240 + j * 2 + i];
            sum += next;
        }
        s[242 + j] = sum;
    }
    s[243] = fmaxf(s[242], 0) + log1pf(expf(-fabsf(s[242])));
    s[244] = s[243] - 1.0f;
    s[245] = s[244] - s[242];
    s[246] = flow_17_w[0] * s[245];
    s[247] = flow_17_w[1] * s[245];
    s[248] = flow_17_w[0] * flow_17_w[0];
    s[249] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[248 + j * 2 + i];
            sum += next;
        }
        s[250 + j] = sum;
    }
    s[251] = s[246] / s[250];
    s[252] = s[247] / s[250];
    s[253] = flow_17_u[0] + s[251];
    s[254] = flow_17_u[1] + s[252];
    s[255] = flow_18_w[0] * flow_18_u[0];
    s[256] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = fmaxf(s[257], 0) + log1pf(expf(-fabsf(s[257])));
    s[259] = s[258] - 1.0f;
    s[260] = s[259] - s[257];
    s[261] = flow_18_w[0] * s[260];
    s[262] = flow_18_w[1] * s[260];
    s[263] = flow_18_w[0] * flow_18_w[0];
    s[264] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[263 + j * 2 + i];
            sum += next;
        }
        s[265 + j] = sum;
    }
    s[266] = s[261] / s[265];
    s[267] = s[262] / s[265];
    s[268] = flow_18_u[0] + s[266];
    s[269] = flow_18_u[1] + s[267];
    s[270] = flow_19_w[0] * flow_19_u[0];
    s[271] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[270 + j * 2 + i];
            sum += next;
        }
        s[272 + j] = sum;
    }
    s[273] = fmaxf(s[272], 0) + log1pf(expf(-fabsf(s[272])));
    s[274] = s[273] - 1.0f;
    s[275] = s[274] - s[272];
    s[276] = flow_19_w[0] * s[275];
    s[277] = flow_19_w[1] * s[275];
    s[278] = flow_19_w[0] * flow_19_w[0];
    s[279] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[278 + j * 2 + i];
            sum += next;
        }
        s[280 + j] = sum;
    }
    s[281] = s[276] / s[280];
    s[282] = s[277] / s[280];
    s[283] = flow_19_u[0] + s[281];
    s[284] = flow_19_u[1] + s[282];
    s[285] = flow_20_w[0] * flow_20_u[0];
    s[286] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[285 + j * 2 + i];
            sum += next;
        }
        s[287 + j] = sum;
    }
    s[288] = fmaxf(s[287], 0) + log1pf(expf(-fabsf(s[287])));
    s[289] = s[288] - 1.0f;
    s[290] = s[289] - s[287];
    s[291] = flow_20_w[0] * s[290];
    s[292] = flow_20_w[1] * s[290];
    s[293] = flow_20_w[0] * flow_20_w[0];
    s[294] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[293 + j * 2 + i];
            sum += next;
        }
        s[295 + j] = sum;
    }
    s[296] = s[291] / s[295];
    s[297] = s[292] / s[295];
    s[298] = flow_20_u[0] + s[296];
    s[299] = flow_20_u[1] + s[297];
    s[300] = flow_21_w[0] * flow_21_u[0];
    s[301] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[300 + j * 2 + i];
            sum += next;
        }
        s[302 + j] = sum;
    }
    s[303] = fmaxf(s[302], 0) + log1pf(expf(-fabsf(s[302])));
    s[304] = s[303] - 1.0f;
    s[305] = s[304] - s[302];
    s[306] = flow_21_w[0] * s[305];
    s[307] = flow_21_w[1] * s[305];
    s[308] = flow_21_w[0] * flow_21_w[0];
    s[309] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[308 + j * 2 + i];
            sum += next;
        }
        s[310 + j] = sum;
    }
    s[311] = s[306] / s[310];
    s[312] = s[307] / s[310];
    s[313] = flow_21_u[0] + s[311];
    s[314] = flow_21_u[1] + s[312];
    s[315] = flow_22_w[0] * flow_22_u[0];
    s[316] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[315 + j * 2 + i];
            sum += next;
        }
        s[317 + j] = sum;
    }
    s[318] = fmaxf(s[317], 0) + log1pf(expf(-fabsf(s[317])));
    s[319] = s[318] - 1.0f;
    s[320] = s[319] - s[317];
    s[321] = flow_22_w[0] * s[320];
    s[322] = flow_22_w[1] * s[320];
    s[323] = flow_22_w[0] * flow_22_w[0];
    s[324] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = s[321] / s[325];
    s[327] = s[322] / s[325];
    s[328] = flow_22_u[0] + s[326];
    s[329] = flow_22_u[1] + s[327];
    s[330] = flow_23_w[0] * flow_23_u[0];
    s[331] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[330 + j * 2 + i];
            sum += next;
        }
        s[332 + j] = sum;
    }
    s[333] = fmaxf(s[332], 0) + log1pf(expf(-fabsf(s[332])));
    s[334] = s[333] - 1.0f;
    s[335] = s[334] - s[332];
    s[336] = flow_23_w[0] * s[335];
    s[337] = flow_23_w[1] * s[335];
    s[338] = flow_23_w[0] * flow_23_w[0];
    s[339] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[338 + j * 2 + i];
            sum += next;
        }
        s[340 + j] = sum;
    }
    s[341] = s[336] / s[340];
    s[342] = s[337] / s[340];
    s[343] = flow_23_u[0] + s[341];
    s[344] = flow_23_u[1] + s[342];
    s[345] = flow_24_w[0] * flow_24_u[0];
    s[346] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[345 + j * 2 + i];
            sum += next;
        }
        s[347 + j] = sum;
    }
    s[348] = fmaxf(s[347], 0) + log1pf(expf(-fabsf(s[347])));
    s[349] = s[348] - 1.0f;
    s[350] = s[349] - s[347];
    s[351] = flow_24_w[0] * s[350];
    s[352] = flow_24_w[1] * s[350];
    s[353] = flow_24_w[0] * flow_24_w[0];
    s[354] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[353 + j * 2 + i];
            sum += next;
        }
        s[355 + j] = sum;
    }
    s[356] = s[351] / s[355];
    s[357] = s[352] / s[355];
    s[358] = flow_24_u[0] + s[356];
    s[359] = flow_24_u[1] + s[357];
    s[360] = fabsf(s[349]);
    s[361] = s[349];
    s[362] = fabsf(s[334]);
    s[363] = s[334];
    s[364] = fabsf(s[319]);
    s[365] = s[319];
    s[366] = fabsf(s[304]);
    s[367] = s[304];
    s[368] = fabsf(s[289]);
    s[369] = s[289];
    s[370] = fabsf(s[274]);
    s[371] = s[274];
    s[372] = fabsf(s[259]);
    s[373] = s[259];
    s[374] = fabsf(s[244]);
    s[375] = s[244];
    s[376] = fabsf(s[229]);
    s[377] = s[229];
    s[378] = fabsf(s[214]);
    s[379] = s[214];
    s[380] = fabsf(s[199]);
    s[381] = s[199];
    s[382] = fabsf(s[184]);
    s[383] = s[184];
    s[384] = fabsf(s[169]);
    s[385] = s[169];
    s[386] = fabsf(s[154]);
    s[387] = s[154];
    s[388] = fabsf(s[139]);
    s[389] = s[139];
    s[390] = fabsf(s[124]);
    s[391] = s[124];
    s[392] = fabsf(s[109]);
    s[393] = s[109];
    s[394] = fabsf(s[94]);
    s[395] = s[94];
    s[396] = fabsf(s[79]);
    s[397] = s[79];
    s[398] = fabsf(s[64]);
    s[399] = s[64];
    s[400] = fabsf(s[49]);
    s[401] = s[49];
    s[402] = fabsf(s[34]);
    s[403] = s[34];
    s[404] = fabsf(s[19]);
    s[405] = s[19];
    s[406] = fabsf(s[4]);
    s[407] = s[4];
}

static PLANAR_NF_PART void planar_nf_sample_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_b = params + 104; /* flow.21.b [1] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_b = params + 109; /* flow.22.b [1] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_b = params + 114; /* flow.23.b [1] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_b = params + 119; /* flow.24.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* base: gaussian, sample */
    planar_nf_each_normal(t + 2 * TILE, t, 2, TILE, m);

    /* layer 24: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v4 = ((v1_1 * flow_24_w[0]) + (v1_2 * flow_24_w[1])) + flow_24_b[0];
        planar_nf_store(t + k, v4);
        const planar_nf_lane v7 = v4;
        planar_nf_store(t + 1 * TILE + k, v7);
        const planar_nf_lane v8 = (v4 - s[360]);
        const planar_nf_lane v9 = (v4 + s[360]);
        const planar_nf_lane v13 = ((v8 + v9) * 0.5f);
        planar_nf_store(t + 4 * TILE + k, v13);
        const planar_nf_lane v14 = (v9 - v8);
        planar_nf_store(t + 5 * TILE + k, v14);
        const planar_nf_lane v15 = v8;
        planar_nf_store(t + 6 * TILE + k, v15);
        const planar_nf_lane v16 = v9;
        planar_nf_store(t + 7 * TILE + k, v16);
    }
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 8 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v17 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v13 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v7 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v24 = v13 + v17 * s[361] - v7;
        const planar_nf_lane v15 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v25 = planar_nf_select_lt(planar_nf_set(0.0f), v24, v15, v13);
        planar_nf_store(t + 9 * TILE + k, v25);
        const planar_nf_lane v16 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v26 = planar_nf_select_lt(planar_nf_set(0.0f), v24, v13, v16);
        planar_nf_store(t + 10 * TILE + k, v26);
        const planar_nf_lane v27 = v24 / ((1.0f - v17 * v17) * s[361] + 1.0f);
        const planar_nf_lane v29 = (v26 - v25) * 0.5f;
        const planar_nf_lane v30 = v13 - v27;
        const planar_nf_lane v33 = planar_nf_select_le(v25, v30, planar_nf_set(1.0f), planar_nf_set(0.0f)) * planar_nf_select_le(v30, v26, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v34 = planar_nf_abs(v27);
        const planar_nf_lane v14 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v36 = planar_nf_select_lt(v34 * 2.0f, v14, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v37 = v33 * v36;
        const planar_nf_lane v39 = planar_nf_select_eq(v37, planar_nf_set(0.0f), v25 + v29, v30);
        planar_nf_store(t + 11 * TILE + k, v39);
        const planar_nf_lane v40 = planar_nf_select_eq(v37, planar_nf_set(0.0f), v29, v34);
        planar_nf_store(t + 12 * TILE + k, v40);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (4 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (5 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (6 + e) * TILE + k, planar_nf_load(t + (9 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (10 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v13 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v42 = v13;
        planar_nf_store(t + 1 * TILE + k, v42);
    }
    planar_nf_each_tanh(t + 4 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v43 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v42 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v4 = planar_nf_load(t + k);
        const planar_nf_lane v52 = v42 - (v42 + v43 * s[349] - v4) / ((1.0f - v43 * v43) * s[349] + 1.0f);
        planar_nf_store(t + 5 * TILE + k, v52);
    }
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v53 = planar_nf_load(t + k);
        const planar_nf_lane v1_1 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1_2 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v55_1 = v1_1 - v53 * s[358];
        planar_nf_store(t + 4 * TILE + k, v55_1);
        const planar_nf_lane v55_2 = v1_2 - v53 * s[359];
        planar_nf_store(t + 5 * TILE + k, v55_2);
        const planar_nf_lane v58 = ((v55_1 * flow_23_w[0]) + (v55_2 * flow_23_w[1])) + flow_23_b[0];
        planar_nf_store(t + 1 * TILE + k, v58);
        const planar_nf_lane v61 = v58;
        planar_nf_store(t + 6 * TILE + k, v61);
        const planar_nf_lane v62 = (v58 - s[362]);
        const planar_nf_lane v63 = (v58 + s[362]);
        const planar_nf_lane v67 = ((v62 + v63) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v67);
        const planar_nf_lane v68 = (v63 - v62);
        planar_nf_store(t + 8 * TILE + k, v68);
        const planar_nf_lane v69 = v62;
        planar_nf_store(t + 9 * TILE + k, v69);
        const planar_nf_lane v70 = v63;
        planar_nf_store(t + 10 * TILE + k, v70);
    }

    /* layer 23: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v71 = planar_nf_load(t + k);
        const planar_nf_lane v67 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v61 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v78 = v67 + v71 * s[363] - v61;
        const planar_nf_lane v69 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v79 = planar_nf_select_lt(planar_nf_set(0.0f), v78, v69, v67);
        planar_nf_store(t + 2 * TILE + k, v79);
        const planar_nf_lane v70 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v80 = planar_nf_select_lt(planar_nf_set(0.0f), v78, v67, v70);
        planar_nf_store(t + 3 * TILE + k, v80);
        const planar_nf_lane v81 = v78 / ((1.0f - v71 * v71) * s[363] + 1.0f);
        const planar_nf_lane v83 = (v80 - v79) * 0.5f;
        const planar_nf_lane v84 = v67 - v81;
        const planar_nf_lane v87 = planar_nf_select_le(v79, v84, planar_nf_set(1.0f), planar_nf_set(0.0f)) * planar_nf_select_le(v84, v80, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v88 = planar_nf_abs(v81);
        const planar_nf_lane v68 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v90 = planar_nf_select_lt(v88 * 2.0f, v68, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v91 = v87 * v90;
        const planar_nf_lane v93 = planar_nf_select_eq(v91, planar_nf_set(0.0f), v79 + v83, v84);
        planar_nf_store(t + 11 * TILE + k, v93);
        const planar_nf_lane v94 = planar_nf_select_eq(v91, planar_nf_set(0.0f), v83, v88);
        planar_nf_store(t + 12 * TILE + k, v94);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v67 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v96 = v67;
        planar_nf_store(t + k, v96);
    }
    planar_nf_each_tanh(t + 2 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v97 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v96 = planar_nf_load(t + k);
        const planar_nf_lane v58 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v106 = v96 - (v96 + v97 * s[334] - v58) / ((1.0f - v97 * v97) * s[334] + 1.0f);
        planar_nf_store(t + 3 * TILE + k, v106);
    }
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v107 = planar_nf_load(t + k);
        const planar_nf_lane v55_1 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v55_2 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v109_1 = v55_1 - v107 * s[343];
        planar_nf_store(t + 1 * TILE + k, v109_1);
        const planar_nf_lane v109_2 = v55_2 - v107 * s[344];
        planar_nf_store(t + 2 * TILE + k, v109_2);
        const planar_nf_lane v112 = ((v109_1 * flow_22_w[0]) + (v109_2 * flow_22_w[1])) + flow_22_b[0];
        planar_nf_store(t + 3 * TILE + k, v112);
        const planar_nf_lane v115 = v112;
        planar_nf_store(t + 6 * TILE + k, v115);
        const planar_nf_lane v116 = (v112 - s[364]);
        const planar_nf_lane v117 = (v112 + s[364]);
        const planar_nf_lane v121 = ((v116 + v117) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v121);
        const planar_nf_lane v122 = (v117 - v116);
        planar_nf_store(t + 8 * TILE + k, v122);
        const planar_nf_lane v123 = v116;
        planar_nf_store(t + 9 * TILE + k, v123);
        const planar_nf_lane v124 = v117;
        planar_nf_store(t + 10 * TILE + k, v124);
    }

    /* layer 22: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v125 = planar_nf_load(t + k);
        const planar_nf_lane v121 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v115 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v132 = v121 + v125 * s[365] - v115;
        const planar_nf_lane v123 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v133 = planar_nf_select_lt(planar_nf_set(0.0f), v132, v123, v121);
        planar_nf_store(t + 4 * TILE + k, v133);
        const planar_nf_lane v124 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v134 = planar_nf_select_lt(planar_nf_set(0.0f), v132, v121, v124);
        planar_nf_store(t + 5 * TILE + k, v134);
        const planar_nf_lane v135 = v132 / ((1.0f - v125 * v125) * s[365] + 1.0f);
        const planar_nf_lane v137 = (v134 - v133) * 0.5f;
        const planar_nf_lane v138 = v121 - v135;
        const planar_nf_lane v139 = planar_nf_select_le(v133, v138, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v140 = planar_nf_select_le(v138, v134, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v142 = planar_nf_abs(v135);
        const planar_nf_lane v122 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v144 = planar_nf_select_lt(v142 * 2.0f, v122, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v145 = (v139 * v140) * v144;
        const planar_nf_lane v147 = planar_nf_select_eq(v145, planar_nf_set(0.0f), v133 + v137, v138);
        planar_nf_store(t + 11 * TILE + k, v147);
        const planar_nf_lane v148 = planar_nf_select_eq(v145, planar_nf_set(0.0f), v137, v142);
        planar_nf_store(t + 12 * TILE + k, v148);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (5 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v121 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v150 = v121;
        planar_nf_store(t + k, v150);
    }
    planar_nf_each_tanh(t + 4 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v151 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v150 = planar_nf_load(t + k);
        const planar_nf_lane v112 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v160 = v150 - (v150 + v151 * s[319] - v112) / ((1.0f - v151 * v151) * s[319] + 1.0f);
        planar_nf_store(t + 5 * TILE + k, v160);
    }
    planar_nf_each_tanh(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v161 = planar_nf_load(t + k);
        const planar_nf_lane v109_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v109_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v163_1 = v109_1 - v161 * s[328];
        planar_nf_store(t + 3 * TILE + k, v163_1);
        const planar_nf_lane v163_2 = v109_2 - v161 * s[329];
        planar_nf_store(t + 4 * TILE + k, v163_2);
        const planar_nf_lane v166 = ((v163_1 * flow_21_w[0]) + (v163_2 * flow_21_w[1])) + flow_21_b[0];
        planar_nf_store(t + 5 * TILE + k, v166);
        const planar_nf_lane v169 = v166;
        planar_nf_store(t + 6 * TILE + k, v169);
        const planar_nf_lane v170 = (v166 - s[366]);
        const planar_nf_lane v171 = (v166 + s[366]);
        const planar_nf_lane v175 = ((v170 + v171) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v175);
        const planar_nf_lane v176 = (v171 - v170);
        planar_nf_store(t + 8 * TILE + k, v176);
        const planar_nf_lane v177 = v170;
        planar_nf_store(t + 9 * TILE + k, v177);
        const planar_nf_lane v178 = v171;
        planar_nf_store(t + 10 * TILE + k, v178);
    }

    /* layer 21: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v179 = planar_nf_load(t + k);
        const planar_nf_lane v175 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v169 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v186 = v175 + v179 * s[367] - v169;
        const planar_nf_lane v177 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v187 = planar_nf_select_lt(planar_nf_set(0.0f), v186, v177, v175);
        planar_nf_store(t + 1 * TILE + k, v187);
        const planar_nf_lane v178 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v188 = planar_nf_select_lt(planar_nf_set(0.0f), v186, v175, v178);
        planar_nf_store(t + 2 * TILE + k, v188);
        const planar_nf_lane v189 = v186 / ((1.0f - v179 * v179) * s[367] + 1.0f);
        const planar_nf_lane v191 = (v188 - v187) * 0.5f;
        const planar_nf_lane v192 = v175 - v189;
        const planar_nf_lane v193 = planar_nf_select_le(v187, v192, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v194 = planar_nf_select_le(v192, v188, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v196 = planar_nf_abs(v189);
        const planar_nf_lane v176 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v198 = planar_nf_select_lt(v196 * 2.0f, v176, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v199 = (v193 * v194) * v198;
        const planar_nf_lane v201 = planar_nf_select_eq(v199, planar_nf_set(0.0f), v187 + v191, v192);
        planar_nf_store(t + 11 * TILE + k, v201);
        const planar_nf_lane v202 = planar_nf_select_eq(v199, planar_nf_set(0.0f), v191, v196);
        planar_nf_store(t + 12 * TILE + k, v202);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v175 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v204 = v175;
        planar_nf_store(t + k, v204);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v205 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v204 = planar_nf_load(t + k);
        const planar_nf_lane v166 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v214 = v204 - (v204 + v205 * s[304] - v166) / ((1.0f - v205 * v205) * s[304] + 1.0f);
        planar_nf_store(t + 2 * TILE + k, v214);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v215 = planar_nf_load(t + k);
        const planar_nf_lane v163_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v163_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v217_1 = v163_1 - v215 * s[313];
        planar_nf_store(t + 1 * TILE + k, v217_1);
        const planar_nf_lane v217_2 = v163_2 - v215 * s[314];
        planar_nf_store(t + 2 * TILE + k, v217_2);
        const planar_nf_lane v220 = ((v217_1 * flow_20_w[0]) + (v217_2 * flow_20_w[1])) + flow_20_b[0];
        planar_nf_store(t + 5 * TILE + k, v220);
        const planar_nf_lane v223 = v220;
        planar_nf_store(t + 6 * TILE + k, v223);
        const planar_nf_lane v224 = (v220 - s[368]);
        const planar_nf_lane v225 = (v220 + s[368]);
        const planar_nf_lane v229 = ((v224 + v225) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v229);
        const planar_nf_lane v230 = (v225 - v224);
        planar_nf_store(t + 8 * TILE + k, v230);
        const planar_nf_lane v231 = v224;
        planar_nf_store(t + 9 * TILE + k, v231);
        const planar_nf_lane v232 = v225;
        planar_nf_store(t + 10 * TILE + k, v232);
    }

    /* layer 20: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v233 = planar_nf_load(t + k);
        const planar_nf_lane v229 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v223 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v240 = v229 + v233 * s[369] - v223;
        const planar_nf_lane v231 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v241 = planar_nf_select_lt(planar_nf_set(0.0f), v240, v231, v229);
        planar_nf_store(t + 3 * TILE + k, v241);
        const planar_nf_lane v232 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v242 = planar_nf_select_lt(planar_nf_set(0.0f), v240, v229, v232);
        planar_nf_store(t + 4 * TILE + k, v242);
        const planar_nf_lane v243 = v240 / ((1.0f - v233 * v233) * s[369] + 1.0f);
        const planar_nf_lane v245 = (v242 - v241) * 0.5f;
        const planar_nf_lane v246 = v229 - v243;
        const planar_nf_lane v247 = planar_nf_select_le(v241, v246, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v248 = planar_nf_select_le(v246, v242, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v250 = planar_nf_abs(v243);
        const planar_nf_lane v230 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v252 = planar_nf_select_lt(v250 * 2.0f, v230, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v253 = (v247 * v248) * v252;
        const planar_nf_lane v255 = planar_nf_select_eq(v253, planar_nf_set(0.0f), v241 + v245, v246);
        planar_nf_store(t + 11 * TILE + k, v255);
        const planar_nf_lane v256 = planar_nf_select_eq(v253, planar_nf_set(0.0f), v245, v250);
        planar_nf_store(t + 12 * TILE + k, v256);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 20: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v229 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v258 = v229;
        planar_nf_store(t + k, v258);
    }
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v259 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v258 = planar_nf_load(t + k);
        const planar_nf_lane v220 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v268 = v258 - (v258 + v259 * s[289] - v220) / ((1.0f - v259 * v259) * s[289] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v268);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v269 = planar_nf_load(t + k);
        const planar_nf_lane v217_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v217_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v271_1 = v217_1 - v269 * s[298];
        planar_nf_store(t + 3 * TILE + k, v271_1);
        const planar_nf_lane v271_2 = v217_2 - v269 * s[299];
        planar_nf_store(t + 4 * TILE + k, v271_2);
        const planar_nf_lane v274 = ((v271_1 * flow_19_w[0]) + (v271_2 * flow_19_w[1])) + flow_19_b[0];
        planar_nf_store(t + 5 * TILE + k, v274);
        const planar_nf_lane v277 = v274;
        planar_nf_store(t + 6 * TILE + k, v277);
        const planar_nf_lane v278 = (v274 - s[370]);
        const planar_nf_lane v279 = (v274 + s[370]);
        const planar_nf_lane v283 = ((v278 + v279) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v283);
        const planar_nf_lane v284 = (v279 - v278);
        planar_nf_store(t + 8 * TILE + k, v284);
        const planar_nf_lane v285 = v278;
        planar_nf_store(t + 9 * TILE + k, v285);
        const planar_nf_lane v286 = v279;
        planar_nf_store(t + 10 * TILE + k, v286);
    }

    /* layer 19: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v287 = planar_nf_load(t + k);
        const planar_nf_lane v283 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v277 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v294 = v283 + v287 * s[371] - v277;
        const planar_nf_lane v285 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v295 = planar_nf_select_lt(planar_nf_set(0.0f), v294, v285, v283);
        planar_nf_store(t + 1 * TILE + k, v295);
        const planar_nf_lane v286 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v296 = planar_nf_select_lt(planar_nf_set(0.0f), v294, v283, v286);
        planar_nf_store(t + 2 * TILE + k, v296);
        const planar_nf_lane v297 = v294 / ((1.0f - v287 * v287) * s[371] + 1.0f);
        const planar_nf_lane v299 = (v296 - v295) * 0.5f;
        const planar_nf_lane v300 = v283 - v297;
        const planar_nf_lane v301 = planar_nf_select_le(v295, v300, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v302 = planar_nf_select_le(v300, v296, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v304 = planar_nf_abs(v297);
        const planar_nf_lane v284 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v306 = planar_nf_select_lt(v304 * 2.0f, v284, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v307 = (v301 * v302) * v306;
        const planar_nf_lane v309 = planar_nf_select_eq(v307, planar_nf_set(0.0f), v295 + v299, v300);
        planar_nf_store(t + 11 * TILE + k, v309);
        const planar_nf_lane v310 = planar_nf_select_eq(v307, planar_nf_set(0.0f), v299, v304);
        planar_nf_store(t + 12 * TILE + k, v310);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v283 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v312 = v283;
        planar_nf_store(t + k, v312);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v313 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v312 = planar_nf_load(t + k);
        const planar_nf_lane v274 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v322 = v312 - (v312 + v313 * s[274] - v274) / ((1.0f - v313 * v313) * s[274] + 1.0f);
        planar_nf_store(t + 2 * TILE + k, v322);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v323 = planar_nf_load(t + k);
        const planar_nf_lane v271_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v271_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v325_1 = v271_1 - v323 * s[283];
        planar_nf_store(t + 1 * TILE + k, v325_1);
        const planar_nf_lane v325_2 = v271_2 - v323 * s[284];
        planar_nf_store(t + 2 * TILE + k, v325_2);
        const planar_nf_lane v328 = ((v325_1 * flow_18_w[0]) + (v325_2 * flow_18_w[1])) + flow_18_b[0];
        planar_nf_store(t + 5 * TILE + k, v328);
        const planar_nf_lane v331 = v328;
        planar_nf_store(t + 6 * TILE + k, v331);
        const planar_nf_lane v332 = (v328 - s[372]);
        const planar_nf_lane v333 = (v328 + s[372]);
        const planar_nf_lane v337 = ((v332 + v333) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v337);
        const planar_nf_lane v338 = (v333 - v332);
        planar_nf_store(t + 8 * TILE + k, v338);
        const planar_nf_lane v339 = v332;
        planar_nf_store(t + 9 * TILE + k, v339);
        const planar_nf_lane v340 = v333;
        planar_nf_store(t + 10 * TILE + k, v340);
    }

    /* layer 18: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v341 = planar_nf_load(t + k);
        const planar_nf_lane v337 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v331 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v348 = v337 + v341 * s[373] - v331;
        const planar_nf_lane v339 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v349 = planar_nf_select_lt(planar_nf_set(0.0f), v348, v339, v337);
        planar_nf_store(t + 3 * TILE + k, v349);
        const planar_nf_lane v340 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v350 = planar_nf_select_lt(planar_nf_set(0.0f), v348, v337, v340);
        planar_nf_store(t + 4 * TILE + k, v350);
        const planar_nf_lane v351 = v348 / ((1.0f - v341 * v341) * s[373] + 1.0f);
        const planar_nf_lane v353 = (v350 - v349) * 0.5f;
        const planar_nf_lane v354 = v337 - v351;
        const planar_nf_lane v355 = planar_nf_select_le(v349, v354, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v356 = planar_nf_select_le(v354, v350, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v358 = planar_nf_abs(v351);
        const planar_nf_lane v338 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v360 = planar_nf_select_lt(v358 * 2.0f, v338, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v361 = (v355 * v356) * v360;
        const planar_nf_lane v363 = planar_nf_select_eq(v361, planar_nf_set(0.0f), v349 + v353, v354);
        planar_nf_store(t + 11 * TILE + k, v363);
        const planar_nf_lane v364 = planar_nf_select_eq(v361, planar_nf_set(0.0f), v353, v358);
        planar_nf_store(t + 12 * TILE + k, v364);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v337 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v366 = v337;
        planar_nf_store(t + k, v366);
    }
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v367 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v366 = planar_nf_load(t + k);
        const planar_nf_lane v328 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v376 = v366 - (v366 + v367 * s[259] - v328) / ((1.0f - v367 * v367) * s[259] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v376);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v377 = planar_nf_load(t + k);
        const planar_nf_lane v325_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v325_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v379_1 = v325_1 - v377 * s[268];
        planar_nf_store(t + 3 * TILE + k, v379_1);
        const planar_nf_lane v379_2 = v325_2 - v377 * s[269];
        planar_nf_store(t + 4 * TILE + k, v379_2);
        const planar_nf_lane v382 = ((v379_1 * flow_17_w[0]) + (v379_2 * flow_17_w[1])) + flow_17_b[0];
        planar_nf_store(t + 5 * TILE + k, v382);
        const planar_nf_lane v385 = v382;
        planar_nf_store(t + 6 * TILE + k, v385);
        const planar_nf_lane v386 = (v382 - s[374]);
        const planar_nf_lane v387 = (v382 + s[374]);
        const planar_nf_lane v391 = ((v386 + v387) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v391);
        const planar_nf_lane v392 = (v387 - v386);
        planar_nf_store(t + 8 * TILE + k, v392);
        const planar_nf_lane v393 = v386;
        planar_nf_store(t + 9 * TILE + k, v393);
        const planar_nf_lane v394 = v387;
        planar_nf_store(t + 10 * TILE + k, v394);
    }

    /* layer 17: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v395 = planar_nf_load(t + k);
        const planar_nf_lane v391 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v385 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v402 = v391 + v395 * s[375] - v385;
        const planar_nf_lane v393 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v403 = planar_nf_select_lt(planar_nf_set(0.0f), v402, v393, v391);
        planar_nf_store(t + 1 * TILE + k, v403);
        const planar_nf_lane v394 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v404 = planar_nf_select_lt(planar_nf_set(0.0f), v402, v391, v394);
        planar_nf_store(t + 2 * TILE + k, v404);
        const planar_nf_lane v405 = v402 / ((1.0f - v395 * v395) * s[375] + 1.0f);
        const planar_nf_lane v407 = (v404 - v403) * 0.5f;
        const planar_nf_lane v408 = v391 - v405;
        const planar_nf_lane v409 = planar_nf_select_le(v403, v408, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v410 = planar_nf_select_le(v408, v404, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v412 = planar_nf_abs(v405);
        const planar_nf_lane v392 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v414 = planar_nf_select_lt(v412 * 2.0f, v392, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v415 = (v409 * v410) * v414;
        const planar_nf_lane v417 = planar_nf_select_eq(v415, planar_nf_set(0.0f), v403 + v407, v408);
        planar_nf_store(t + 11 * TILE + k, v417);
        const planar_nf_lane v418 = planar_nf_select_eq(v415, planar_nf_set(0.0f), v407, v412);
        planar_nf_store(t + 12 * TILE + k, v418);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v391 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v420 = v391;
        planar_nf_store(t + k, v420);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v421 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v420 = planar_nf_load(t + k);
        const planar_nf_lane v382 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v430 = v420 - (v420 + v421 * s[244] - v382) / ((1.0f - v421 * v421) * s[244] + 1.0f);
        planar_nf_store(t + 2 * TILE + k, v430);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v431 = planar_nf_load(t + k);
        const planar_nf_lane v379_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v379_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v433_1 = v379_1 - v431 * s[253];
        planar_nf_store(t + 1 * TILE + k, v433_1);
        const planar_nf_lane v433_2 = v379_2 - v431 * s[254];
        planar_nf_store(t + 2 * TILE + k, v433_2);
        const planar_nf_lane v436 = ((v433_1 * flow_16_w[0]) + (v433_2 * flow_16_w[1])) + flow_16_b[0];
        planar_nf_store(t + 5 * TILE + k, v436);
        const planar_nf_lane v439 = v436;
        planar_nf_store(t + 6 * TILE + k, v439);
        const planar_nf_lane v440 = (v436 - s[376]);
        const planar_nf_lane v441 = (v436 + s[376]);
        const planar_nf_lane v445 = ((v440 + v441) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v445);
        const planar_nf_lane v446 = (v441 - v440);
        planar_nf_store(t + 8 * TILE + k, v446);
        const planar_nf_lane v447 = v440;
        planar_nf_store(t + 9 * TILE + k, v447);
        const planar_nf_lane v448 = v441;
        planar_nf_store(t + 10 * TILE + k, v448);
    }

    /* layer 16: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v449 = planar_nf_load(t + k);
        const planar_nf_lane v445 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v439 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v456 = v445 + v449 * s[377] - v439;
        const planar_nf_lane v447 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v457 = planar_nf_select_lt(planar_nf_set(0.0f), v456, v447, v445);
        planar_nf_store(t + 3 * TILE + k, v457);
        const planar_nf_lane v448 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v458 = planar_nf_select_lt(planar_nf_set(0.0f), v456, v445, v448);
        planar_nf_store(t + 4 * TILE + k, v458);
        const planar_nf_lane v459 = v456 / ((1.0f - v449 * v449) * s[377] + 1.0f);
        const planar_nf_lane v461 = (v458 - v457) * 0.5f;
        const planar_nf_lane v462 = v445 - v459;
        const planar_nf_lane v463 = planar_nf_select_le(v457, v462, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v464 = planar_nf_select_le(v462, v458, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v466 = planar_nf_abs(v459);
        const planar_nf_lane v446 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v468 = planar_nf_select_lt(v466 * 2.0f, v446, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v469 = (v463 * v464) * v468;
        const planar_nf_lane v471 = planar_nf_select_eq(v469, planar_nf_set(0.0f), v457 + v461, v462);
        planar_nf_store(t + 11 * TILE + k, v471);
        const planar_nf_lane v472 = planar_nf_select_eq(v469, planar_nf_set(0.0f), v461, v466);
        planar_nf_store(t + 12 * TILE + k, v472);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v445 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v474 = v445;
        planar_nf_store(t + k, v474);
    }
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v475 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v474 = planar_nf_load(t + k);
        const planar_nf_lane v436 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v484 = v474 - (v474 + v475 * s[229] - v436) / ((1.0f - v475 * v475) * s[229] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v484);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v485 = planar_nf_load(t + k);
        const planar_nf_lane v433_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v433_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v487_1 = v433_1 - v485 * s[238];
        planar_nf_store(t + 3 * TILE + k, v487_1);
        const planar_nf_lane v487_2 = v433_2 - v485 * s[239];
        planar_nf_store(t + 4 * TILE + k, v487_2);
        const planar_nf_lane v490 = ((v487_1 * flow_15_w[0]) + (v487_2 * flow_15_w[1])) + flow_15_b[0];
        planar_nf_store(t + 5 * TILE + k, v490);
        const planar_nf_lane v493 = v490;
        planar_nf_store(t + 6 * TILE + k, v493);
        const planar_nf_lane v494 = (v490 - s[378]);
        const planar_nf_lane v495 = (v490 + s[378]);
        const planar_nf_lane v499 = ((v494 + v495) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v499);
        const planar_nf_lane v500 = (v495 - v494);
        planar_nf_store(t + 8 * TILE + k, v500);
        const planar_nf_lane v501 = v494;
        planar_nf_store(t + 9 * TILE + k, v501);
        const planar_nf_lane v502 = v495;
        planar_nf_store(t + 10 * TILE + k, v502);
    }

    /* layer 15: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v503 = planar_nf_load(t + k);
        const planar_nf_lane v499 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v493 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v510 = v499 + v503 * s[379] - v493;
        const planar_nf_lane v501 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v511 = planar_nf_select_lt(planar_nf_set(0.0f), v510, v501, v499);
        planar_nf_store(t + 1 * TILE + k, v511);
        const planar_nf_lane v502 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v512 = planar_nf_select_lt(planar_nf_set(0.0f), v510, v499, v502);
        planar_nf_store(t + 2 * TILE + k, v512);
        const planar_nf_lane v513 = v510 / ((1.0f - v503 * v503) * s[379] + 1.0f);
        const planar_nf_lane v515 = (v512 - v511) * 0.5f;
        const planar_nf_lane v516 = v499 - v513;
        const planar_nf_lane v517 = planar_nf_select_le(v511, v516, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v518 = planar_nf_select_le(v516, v512, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v520 = planar_nf_abs(v513);
        const planar_nf_lane v500 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v522 = planar_nf_select_lt(v520 * 2.0f, v500, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v523 = (v517 * v518) * v522;
        const planar_nf_lane v525 = planar_nf_select_eq(v523, planar_nf_set(0.0f), v511 + v515, v516);
        planar_nf_store(t + 11 * TILE + k, v525);
        const planar_nf_lane v526 = planar_nf_select_eq(v523, planar_nf_set(0.0f), v515, v520);
        planar_nf_store(t + 12 * TILE + k, v526);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 15: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v499 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v528 = v499;
        planar_nf_store(t + k, v528);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v529 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v528 = planar_nf_load(t + k);
        const planar_nf_lane v490 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v538 = v528 - (v528 + v529 * s[214] - v490) / ((1.0f - v529 * v529) * s[214] + 1.0f);
        planar_nf_store(t + 2 * TILE + k, v538);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v539 = planar_nf_load(t + k);
        const planar_nf_lane v487_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v487_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v541_1 = v487_1 - v539 * s[223];
        planar_nf_store(t + 1 * TILE + k, v541_1);
        const planar_nf_lane v541_2 = v487_2 - v539 * s[224];
        planar_nf_store(t + 2 * TILE + k, v541_2);
        const planar_nf_lane v544 = ((v541_1 * flow_14_w[0]) + (v541_2 * flow_14_w[1])) + flow_14_b[0];
        planar_nf_store(t + 5 * TILE + k, v544);
        const planar_nf_lane v547 = v544;
        planar_nf_store(t + 6 * TILE + k, v547);
        const planar_nf_lane v548 = (v544 - s[380]);
        const planar_nf_lane v549 = (v544 + s[380]);
        const planar_nf_lane v553 = ((v548 + v549) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v553);
        const planar_nf_lane v554 = (v549 - v548);
        planar_nf_store(t + 8 * TILE + k, v554);
        const planar_nf_lane v555 = v548;
        planar_nf_store(t + 9 * TILE + k, v555);
        const planar_nf_lane v556 = v549;
        planar_nf_store(t + 10 * TILE + k, v556);
    }

    /* layer 14: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v557 = planar_nf_load(t + k);
        const planar_nf_lane v553 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v547 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v564 = v553 + v557 * s[381] - v547;
        const planar_nf_lane v555 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v565 = planar_nf_select_lt(planar_nf_set(0.0f), v564, v555, v553);
        planar_nf_store(t + 3 * TILE + k, v565);
        const planar_nf_lane v556 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v566 = planar_nf_select_lt(planar_nf_set(0.0f), v564, v553, v556);
        planar_nf_store(t + 4 * TILE + k, v566);
        const planar_nf_lane v567 = v564 / ((1.0f - v557 * v557) * s[381] + 1.0f);
        const planar_nf_lane v569 = (v566 - v565) * 0.5f;
        const planar_nf_lane v570 = v553 - v567;
        const planar_nf_lane v571 = planar_nf_select_le(v565, v570, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v572 = planar_nf_select_le(v570, v566, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v574 = planar_nf_abs(v567);
        const planar_nf_lane v554 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v576 = planar_nf_select_lt(v574 * 2.0f, v554, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v577 = (v571 * v572) * v576;
        const planar_nf_lane v579 = planar_nf_select_eq(v577, planar_nf_set(0.0f), v565 + v569, v570);
        planar_nf_store(t + 11 * TILE + k, v579);
        const planar_nf_lane v580 = planar_nf_select_eq(v577, planar_nf_set(0.0f), v569, v574);
        planar_nf_store(t + 12 * TILE + k, v580);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v553 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v582 = v553;
        planar_nf_store(t + k, v582);
    }
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v583 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v582 = planar_nf_load(t + k);
        const planar_nf_lane v544 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v592 = v582 - (v582 + v583 * s[199] - v544) / ((1.0f - v583 * v583) * s[199] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v592);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v593 = planar_nf_load(t + k);
        const planar_nf_lane v541_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v541_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v595_1 = v541_1 - v593 * s[208];
        planar_nf_store(t + 3 * TILE + k, v595_1);
        const planar_nf_lane v595_2 = v541_2 - v593 * s[209];
        planar_nf_store(t + 4 * TILE + k, v595_2);
        const planar_nf_lane v598 = ((v595_1 * flow_13_w[0]) + (v595_2 * flow_13_w[1])) + flow_13_b[0];
        planar_nf_store(t + 5 * TILE + k, v598);
        const planar_nf_lane v601 = v598;
        planar_nf_store(t + 6 * TILE + k, v601);
        const planar_nf_lane v602 = (v598 - s[382]);
        const planar_nf_lane v603 = (v598 + s[382]);
        const planar_nf_lane v607 = ((v602 + v603) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v607);
        const planar_nf_lane v608 = (v603 - v602);
        planar_nf_store(t + 8 * TILE + k, v608);
        const planar_nf_lane v609 = v602;
        planar_nf_store(t + 9 * TILE + k, v609);
        const planar_nf_lane v610 = v603;
        planar_nf_store(t + 10 * TILE + k, v610);
    }

    /* layer 13: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v611 = planar_nf_load(t + k);
        const planar_nf_lane v607 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v601 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v618 = v607 + v611 * s[383] - v601;
        const planar_nf_lane v609 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v619 = planar_nf_select_lt(planar_nf_set(0.0f), v618, v609, v607);
        planar_nf_store(t + 1 * TILE + k, v619);
        const planar_nf_lane v610 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v620 = planar_nf_select_lt(planar_nf_set(0.0f), v618, v607, v610);
        planar_nf_store(t + 2 * TILE + k, v620);
        const planar_nf_lane v621 = v618 / ((1.0f - v611 * v611) * s[383] + 1.0f);
        const planar_nf_lane v623 = (v620 - v619) * 0.5f;
        const planar_nf_lane v624 = v607 - v621;
        const planar_nf_lane v625 = planar_nf_select_le(v619, v624, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v626 = planar_nf_select_le(v624, v620, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v628 = planar_nf_abs(v621);
        const planar_nf_lane v608 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v630 = planar_nf_select_lt(v628 * 2.0f, v608, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v631 = (v625 * v626) * v630;
        const planar_nf_lane v633 = planar_nf_select_eq(v631, planar_nf_set(0.0f), v619 + v623, v624);
        planar_nf_store(t + 11 * TILE + k, v633);
        const planar_nf_lane v634 = planar_nf_select_eq(v631, planar_nf_set(0.0f), v623, v628);
        planar_nf_store(t + 12 * TILE + k, v634);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v607 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v636 = v607;
        planar_nf_store(t + k, v636);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v637 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v636 = planar_nf_load(t + k);
        const planar_nf_lane v598 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v646 = v636 - (v636 + v637 * s[184] - v598) / ((1.0f - v637 * v637) * s[184] + 1.0f);
        planar_nf_store(t + 2 * TILE + k, v646);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v647 = planar_nf_load(t + k);
        const planar_nf_lane v595_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v595_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v649_1 = v595_1 - v647 * s[193];
        planar_nf_store(t + 1 * TILE + k, v649_1);
        const planar_nf_lane v649_2 = v595_2 - v647 * s[194];
        planar_nf_store(t + 2 * TILE + k, v649_2);
        const planar_nf_lane v652 = ((v649_1 * flow_12_w[0]) + (v649_2 * flow_12_w[1])) + flow_12_b[0];
        planar_nf_store(t + 5 * TILE + k, v652);
        const planar_nf_lane v655 = v652;
        planar_nf_store(t + 6 * TILE + k, v655);
        const planar_nf_lane v656 = (v652 - s[384]);
        const planar_nf_lane v657 = (v652 + s[384]);
        const planar_nf_lane v661 = ((v656 + v657) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v661);
        const planar_nf_lane v662 = (v657 - v656);
        planar_nf_store(t + 8 * TILE + k, v662);
        const planar_nf_lane v663 = v656;
        planar_nf_store(t + 9 * TILE + k, v663);
        const planar_nf_lane v664 = v657;
        planar_nf_store(t + 10 * TILE + k, v664);
    }

    /* layer 12: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v665 = planar_nf_load(t + k);
        const planar_nf_lane v661 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v655 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v672 = v661 + v665 * s[385] - v655;
        const planar_nf_lane v663 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v673 = planar_nf_select_lt(planar_nf_set(0.0f), v672, v663, v661);
        planar_nf_store(t + 3 * TILE + k, v673);
        const planar_nf_lane v664 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v674 = planar_nf_select_lt(planar_nf_set(0.0f), v672, v661, v664);
        planar_nf_store(t + 4 * TILE + k, v674);
        const planar_nf_lane v675 = v672 / ((1.0f - v665 * v665) * s[385] + 1.0f);
        const planar_nf_lane v677 = (v674 - v673) * 0.5f;
        const planar_nf_lane v678 = v661 - v675;
        const planar_nf_lane v679 = planar_nf_select_le(v673, v678, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v680 = planar_nf_select_le(v678, v674, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v682 = planar_nf_abs(v675);
        const planar_nf_lane v662 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v684 = planar_nf_select_lt(v682 * 2.0f, v662, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v685 = (v679 * v680) * v684;
        const planar_nf_lane v687 = planar_nf_select_eq(v685, planar_nf_set(0.0f), v673 + v677, v678);
        planar_nf_store(t + 11 * TILE + k, v687);
        const planar_nf_lane v688 = planar_nf_select_eq(v685, planar_nf_set(0.0f), v677, v682);
        planar_nf_store(t + 12 * TILE + k, v688);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v661 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v690 = v661;
        planar_nf_store(t + k, v690);
    }
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v691 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v690 = planar_nf_load(t + k);
        const planar_nf_lane v652 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v700 = v690 - (v690 + v691 * s[169] - v652) / ((1.0f - v691 * v691) * s[169] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v700);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v701 = planar_nf_load(t + k);
        const planar_nf_lane v649_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v649_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v703_1 = v649_1 - v701 * s[178];
        planar_nf_store(t + 3 * TILE + k, v703_1);
        const planar_nf_lane v703_2 = v649_2 - v701 * s[179];
        planar_nf_store(t + 4 * TILE + k, v703_2);
        const planar_nf_lane v706 = ((v703_1 * flow_11_w[0]) + (v703_2 * flow_11_w[1])) + flow_11_b[0];
        planar_nf_store(t + 5 * TILE + k, v706);
        const planar_nf_lane v709 = v706;
        planar_nf_store(t + 6 * TILE + k, v709);
        const planar_nf_lane v710 = (v706 - s[386]);
        const planar_nf_lane v711 = (v706 + s[386]);
        const planar_nf_lane v715 = ((v710 + v711) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v715);
        const planar_nf_lane v716 = (v711 - v710);
        planar_nf_store(t + 8 * TILE + k, v716);
        const planar_nf_lane v717 = v710;
        planar_nf_store(t + 9 * TILE + k, v717);
        const planar_nf_lane v718 = v711;
        planar_nf_store(t + 10 * TILE + k, v718);
    }

    /* layer 11: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v719 = planar_nf_load(t + k);
        const planar_nf_lane v715 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v709 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v726 = v715 + v719 * s[387] - v709;
        const planar_nf_lane v717 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v727 = planar_nf_select_lt(planar_nf_set(0.0f), v726, v717, v715);
        planar_nf_store(t + 1 * TILE + k, v727);
        const planar_nf_lane v718 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v728 = planar_nf_select_lt(planar_nf_set(0.0f), v726, v715, v718);
        planar_nf_store(t + 2 * TILE + k, v728);
        const planar_nf_lane v729 = v726 / ((1.0f - v719 * v719) * s[387] + 1.0f);
        const planar_nf_lane v731 = (v728 - v727) * 0.5f;
        const planar_nf_lane v732 = v715 - v729;
        const planar_nf_lane v733 = planar_nf_select_le(v727, v732, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v734 = planar_nf_select_le(v732, v728, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v736 = planar_nf_abs(v729);
        const planar_nf_lane v716 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v738 = planar_nf_select_lt(v736 * 2.0f, v716, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v739 = (v733 * v734) * v738;
        const planar_nf_lane v741 = planar_nf_select_eq(v739, planar_nf_set(0.0f), v727 + v731, v732);
        planar_nf_store(t + 11 * TILE + k, v741);
        const planar_nf_lane v742 = planar_nf_select_eq(v739, planar_nf_set(0.0f), v731, v736);
        planar_nf_store(t + 12 * TILE + k, v742);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v715 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v744 = v715;
        planar_nf_store(t + k, v744);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v745 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v744 = planar_nf_load(t + k);
        const planar_nf_lane v706 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v754 = v744 - (v744 + v745 * s[154] - v706) / ((1.0f - v745 * v745) * s[154] + 1.0f);
        planar_nf_store(t + 2 * TILE + k, v754);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v755 = planar_nf_load(t + k);
        const planar_nf_lane v703_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v703_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v757_1 = v703_1 - v755 * s[163];
        planar_nf_store(t + 1 * TILE + k, v757_1);
        const planar_nf_lane v757_2 = v703_2 - v755 * s[164];
        planar_nf_store(t + 2 * TILE + k, v757_2);
        const planar_nf_lane v760 = ((v757_1 * flow_10_w[0]) + (v757_2 * flow_10_w[1])) + flow_10_b[0];
        planar_nf_store(t + 5 * TILE + k, v760);
        const planar_nf_lane v763 = v760;
        planar_nf_store(t + 6 * TILE + k, v763);
        const planar_nf_lane v764 = (v760 - s[388]);
        const planar_nf_lane v765 = (v760 + s[388]);
        const planar_nf_lane v769 = ((v764 + v765) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v769);
        const planar_nf_lane v770 = (v765 - v764);
        planar_nf_store(t + 8 * TILE + k, v770);
        const planar_nf_lane v771 = v764;
        planar_nf_store(t + 9 * TILE + k, v771);
        const planar_nf_lane v772 = v765;
        planar_nf_store(t + 10 * TILE + k, v772);
    }

    /* layer 10: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v773 = planar_nf_load(t + k);
        const planar_nf_lane v769 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v763 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v780 = v769 + v773 * s[389] - v763;
        const planar_nf_lane v771 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v781 = planar_nf_select_lt(planar_nf_set(0.0f), v780, v771, v769);
        planar_nf_store(t + 3 * TILE + k, v781);
        const planar_nf_lane v772 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v782 = planar_nf_select_lt(planar_nf_set(0.0f), v780, v769, v772);
        planar_nf_store(t + 4 * TILE + k, v782);
        const planar_nf_lane v783 = v780 / ((1.0f - v773 * v773) * s[389] + 1.0f);
        const planar_nf_lane v785 = (v782 - v781) * 0.5f;
        const planar_nf_lane v786 = v769 - v783;
        const planar_nf_lane v787 = planar_nf_select_le(v781, v786, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v788 = planar_nf_select_le(v786, v782, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v790 = planar_nf_abs(v783);
        const planar_nf_lane v770 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v792 = planar_nf_select_lt(v790 * 2.0f, v770, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v793 = (v787 * v788) * v792;
        const planar_nf_lane v795 = planar_nf_select_eq(v793, planar_nf_set(0.0f), v781 + v785, v786);
        planar_nf_store(t + 11 * TILE + k, v795);
        const planar_nf_lane v796 = planar_nf_select_eq(v793, planar_nf_set(0.0f), v785, v790);
        planar_nf_store(t + 12 * TILE + k, v796);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 10: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v769 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v798 = v769;
        planar_nf_store(t + k, v798);
    }
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v799 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v798 = planar_nf_load(t + k);
        const planar_nf_lane v760 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v808 = v798 - (v798 + v799 * s[139] - v760) / ((1.0f - v799 * v799) * s[139] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v808);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v809 = planar_nf_load(t + k);
        const planar_nf_lane v757_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v757_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v811_1 = v757_1 - v809 * s[148];
        planar_nf_store(t + 3 * TILE + k, v811_1);
        const planar_nf_lane v811_2 = v757_2 - v809 * s[149];
        planar_nf_store(t + 4 * TILE + k, v811_2);
        const planar_nf_lane v814 = ((v811_1 * flow_9_w[0]) + (v811_2 * flow_9_w[1])) + flow_9_b[0];
        planar_nf_store(t + 5 * TILE + k, v814);
        const planar_nf_lane v817 = v814;
        planar_nf_store(t + 6 * TILE + k, v817);
        const planar_nf_lane v818 = (v814 - s[390]);
        const planar_nf_lane v819 = (v814 + s[390]);
        const planar_nf_lane v823 = ((v818 + v819) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v823);
        const planar_nf_lane v824 = (v819 - v818);
        planar_nf_store(t + 8 * TILE + k, v824);
        const planar_nf_lane v825 = v818;
        planar_nf_store(t + 9 * TILE + k, v825);
        const planar_nf_lane v826 = v819;
        planar_nf_store(t + 10 * TILE + k, v826);
    }

    /* layer 9: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v827 = planar_nf_load(t + k);
        const planar_nf_lane v823 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v817 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v834 = v823 + v827 * s[391] - v817;
        const planar_nf_lane v825 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v835 = planar_nf_select_lt(planar_nf_set(0.0f), v834, v825, v823);
        planar_nf_store(t + 1 * TILE + k, v835);
        const planar_nf_lane v826 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v836 = planar_nf_select_lt(planar_nf_set(0.0f), v834, v823, v826);
        planar_nf_store(t + 2 * TILE + k, v836);
        const planar_nf_lane v837 = v834 / ((1.0f - v827 * v827) * s[391] + 1.0f);
        const planar_nf_lane v839 = (v836 - v835) * 0.5f;
        const planar_nf_lane v840 = v823 - v837;
        const planar_nf_lane v841 = planar_nf_select_le(v835, v840, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v842 = planar_nf_select_le(v840, v836, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v844 = planar_nf_abs(v837);
        const planar_nf_lane v824 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v846 = planar_nf_select_lt(v844 * 2.0f, v824, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v847 = (v841 * v842) * v846;
        const planar_nf_lane v849 = planar_nf_select_eq(v847, planar_nf_set(0.0f), v835 + v839, v840);
        planar_nf_store(t + 11 * TILE + k, v849);
        const planar_nf_lane v850 = planar_nf_select_eq(v847, planar_nf_set(0.0f), v839, v844);
        planar_nf_store(t + 12 * TILE + k, v850);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v823 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v852 = v823;
        planar_nf_store(t + k, v852);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v853 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v852 = planar_nf_load(t + k);
        const planar_nf_lane v814 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v862 = v852 - (v852 + v853 * s[124] - v814) / ((1.0f - v853 * v853) * s[124] + 1.0f);
        planar_nf_store(t + 2 * TILE + k, v862);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v863 = planar_nf_load(t + k);
        const planar_nf_lane v811_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v811_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v865_1 = v811_1 - v863 * s[133];
        planar_nf_store(t + 1 * TILE + k, v865_1);
        const planar_nf_lane v865_2 = v811_2 - v863 * s[134];
        planar_nf_store(t + 2 * TILE + k, v865_2);
        const planar_nf_lane v868 = ((v865_1 * flow_8_w[0]) + (v865_2 * flow_8_w[1])) + flow_8_b[0];
        planar_nf_store(t + 5 * TILE + k, v868);
        const planar_nf_lane v871 = v868;
        planar_nf_store(t + 6 * TILE + k, v871);
        const planar_nf_lane v872 = (v868 - s[392]);
        const planar_nf_lane v873 = (v868 + s[392]);
        const planar_nf_lane v877 = ((v872 + v873) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v877);
        const planar_nf_lane v878 = (v873 - v872);
        planar_nf_store(t + 8 * TILE + k, v878);
        const planar_nf_lane v879 = v872;
        planar_nf_store(t + 9 * TILE + k, v879);
        const planar_nf_lane v880 = v873;
        planar_nf_store(t + 10 * TILE + k, v880);
    }

    /* layer 8: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v881 = planar_nf_load(t + k);
        const planar_nf_lane v877 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v871 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v888 = v877 + v881 * s[393] - v871;
        const planar_nf_lane v879 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v889 = planar_nf_select_lt(planar_nf_set(0.0f), v888, v879, v877);
        planar_nf_store(t + 3 * TILE + k, v889);
        const planar_nf_lane v880 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v890 = planar_nf_select_lt(planar_nf_set(0.0f), v888, v877, v880);
        planar_nf_store(t + 4 * TILE + k, v890);
        const planar_nf_lane v891 = v888 / ((1.0f - v881 * v881) * s[393] + 1.0f);
        const planar_nf_lane v893 = (v890 - v889) * 0.5f;
        const planar_nf_lane v894 = v877 - v891;
        const planar_nf_lane v895 = planar_nf_select_le(v889, v894, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v896 = planar_nf_select_le(v894, v890, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v898 = planar_nf_abs(v891);
        const planar_nf_lane v878 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v900 = planar_nf_select_lt(v898 * 2.0f, v878, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v901 = (v895 * v896) * v900;
        const planar_nf_lane v903 = planar_nf_select_eq(v901, planar_nf_set(0.0f), v889 + v893, v894);
        planar_nf_store(t + 11 * TILE + k, v903);
        const planar_nf_lane v904 = planar_nf_select_eq(v901, planar_nf_set(0.0f), v893, v898);
        planar_nf_store(t + 12 * TILE + k, v904);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v877 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v906 = v877;
        planar_nf_store(t + k, v906);
    }
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v907 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v906 = planar_nf_load(t + k);
        const planar_nf_lane v868 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v916 = v906 - (v906 + v907 * s[109] - v868) / ((1.0f - v907 * v907) * s[109] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v916);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v917 = planar_nf_load(t + k);
        const planar_nf_lane v865_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v865_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v919_1 = v865_1 - v917 * s[118];
        planar_nf_store(t + 3 * TILE + k, v919_1);
        const planar_nf_lane v919_2 = v865_2 - v917 * s[119];
        planar_nf_store(t + 4 * TILE + k, v919_2);
        const planar_nf_lane v922 = ((v919_1 * flow_7_w[0]) + (v919_2 * flow_7_w[1])) + flow_7_b[0];
        planar_nf_store(t + 5 * TILE + k, v922);
        const planar_nf_lane v925 = v922;
        planar_nf_store(t + 6 * TILE + k, v925);
        const planar_nf_lane v926 = (v922 - s[394]);
        const planar_nf_lane v927 = (v922 + s[394]);
        const planar_nf_lane v931 = ((v926 + v927) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v931);
        const planar_nf_lane v932 = (v927 - v926);
        planar_nf_store(t + 8 * TILE + k, v932);
        const planar_nf_lane v933 = v926;
        planar_nf_store(t + 9 * TILE + k, v933);
        const planar_nf_lane v934 = v927;
        planar_nf_store(t + 10 * TILE + k, v934);
    }

    /* layer 7: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v935 = planar_nf_load(t + k);
        const planar_nf_lane v931 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v925 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v942 = v931 + v935 * s[395] - v925;
        const planar_nf_lane v933 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v943 = planar_nf_select_lt(planar_nf_set(0.0f), v942, v933, v931);
        planar_nf_store(t + 1 * TILE + k, v943);
        const planar_nf_lane v934 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v944 = planar_nf_select_lt(planar_nf_set(0.0f), v942, v931, v934);
        planar_nf_store(t + 2 * TILE + k, v944);
        const planar_nf_lane v945 = v942 / ((1.0f - v935 * v935) * s[395] + 1.0f);
        const planar_nf_lane v947 = (v944 - v943) * 0.5f;
        const planar_nf_lane v948 = v931 - v945;
        const planar_nf_lane v949 = planar_nf_select_le(v943, v948, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v950 = planar_nf_select_le(v948, v944, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v952 = planar_nf_abs(v945);
        const planar_nf_lane v932 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v954 = planar_nf_select_lt(v952 * 2.0f, v932, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v955 = (v949 * v950) * v954;
        const planar_nf_lane v957 = planar_nf_select_eq(v955, planar_nf_set(0.0f), v943 + v947, v948);
        planar_nf_store(t + 11 * TILE + k, v957);
        const planar_nf_lane v958 = planar_nf_select_eq(v955, planar_nf_set(0.0f), v947, v952);
        planar_nf_store(t + 12 * TILE + k, v958);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v931 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v960 = v931;
        planar_nf_store(t + k, v960);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v961 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v960 = planar_nf_load(t + k);
        const planar_nf_lane v922 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v970 = v960 - (v960 + v961 * s[94] - v922) / ((1.0f - v961 * v961) * s[94] + 1.0f);
        planar_nf_store(t + 2 * TILE + k, v970);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v971 = planar_nf_load(t + k);
        const planar_nf_lane v919_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v919_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v973_1 = v919_1 - v971 * s[103];
        planar_nf_store(t + 1 * TILE + k, v973_1);
        const planar_nf_lane v973_2 = v919_2 - v971 * s[104];
        planar_nf_store(t + 2 * TILE + k, v973_2);
        const planar_nf_lane v976 = ((v973_1 * flow_6_w[0]) + (v973_2 * flow_6_w[1])) + flow_6_b[0];
        planar_nf_store(t + 5 * TILE + k, v976);
        const planar_nf_lane v979 = v976;
        planar_nf_store(t + 6 * TILE + k, v979);
        const planar_nf_lane v980 = (v976 - s[396]);
        const planar_nf_lane v981 = (v976 + s[396]);
        const planar_nf_lane v985 = ((v980 + v981) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v985);
        const planar_nf_lane v986 = (v981 - v980);
        planar_nf_store(t + 8 * TILE + k, v986);
        const planar_nf_lane v987 = v980;
        planar_nf_store(t + 9 * TILE + k, v987);
        const planar_nf_lane v988 = v981;
        planar_nf_store(t + 10 * TILE + k, v988);
    }

    /* layer 6: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v989 = planar_nf_load(t + k);
        const planar_nf_lane v985 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v979 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v996 = v985 + v989 * s[397] - v979;
        const planar_nf_lane v987 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v997 = planar_nf_select_lt(planar_nf_set(0.0f), v996, v987, v985);
        planar_nf_store(t + 3 * TILE + k, v997);
        const planar_nf_lane v988 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v998 = planar_nf_select_lt(planar_nf_set(0.0f), v996, v985, v988);
        planar_nf_store(t + 4 * TILE + k, v998);
        const planar_nf_lane v999 = v996 / ((1.0f - v989 * v989) * s[397] + 1.0f);
        const planar_nf_lane v1001 = (v998 - v997) * 0.5f;
        const planar_nf_lane v1002 = v985 - v999;
        const planar_nf_lane v1003 = planar_nf_select_le(v997, v1002, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1004 = planar_nf_select_le(v1002, v998, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1006 = planar_nf_abs(v999);
        const planar_nf_lane v986 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1008 = planar_nf_select_lt(v1006 * 2.0f, v986, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1009 = (v1003 * v1004) * v1008;
        const planar_nf_lane v1011 = planar_nf_select_eq(v1009, planar_nf_set(0.0f), v997 + v1001, v1002);
        planar_nf_store(t + 11 * TILE + k, v1011);
        const planar_nf_lane v1012 = planar_nf_select_eq(v1009, planar_nf_set(0.0f), v1001, v1006);
        planar_nf_store(t + 12 * TILE + k, v1012);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v985 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1014 = v985;
        planar_nf_store(t + k, v1014);
    }
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1015 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1014 = planar_nf_load(t + k);
        const planar_nf_lane v976 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1024 = v1014 - (v1014 + v1015 * s[79] - v976) / ((1.0f - v1015 * v1015) * s[79] + 1.0f);
        planar_nf_store(t + 4 * TILE + k, v1024);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1025 = planar_nf_load(t + k);
        const planar_nf_lane v973_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v973_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1027_1 = v973_1 - v1025 * s[88];
        planar_nf_store(t + 3 * TILE + k, v1027_1);
        const planar_nf_lane v1027_2 = v973_2 - v1025 * s[89];
        planar_nf_store(t + 4 * TILE + k, v1027_2);
        const planar_nf_lane v1030 = ((v1027_1 * flow_5_w[0]) + (v1027_2 * flow_5_w[1])) + flow_5_b[0];
        planar_nf_store(t + 5 * TILE + k, v1030);
        const planar_nf_lane v1033 = v1030;
        planar_nf_store(t + 6 * TILE + k, v1033);
        const planar_nf_lane v1034 = (v1030 - s[398]);
        const planar_nf_lane v1035 = (v1030 + s[398]);
        const planar_nf_lane v1039 = ((v1034 + v1035) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1039);
        const planar_nf_lane v1040 = (v1035 - v1034);
        planar_nf_store(t + 8 * TILE + k, v1040);
        const planar_nf_lane v1041 = v1034;
        planar_nf_store(t + 9 * TILE + k, v1041);
        const planar_nf_lane v1042 = v1035;
        planar_nf_store(t + 10 * TILE + k, v1042);
    }

    /* layer 5: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1043 = planar_nf_load(t + k);
        const planar_nf_lane v1039 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1033 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1050 = v1039 + v1043 * s[399] - v1033;
        const planar_nf_lane v1041 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1051 = planar_nf_select_lt(planar_nf_set(0.0f), v1050, v1041, v1039);
        planar_nf_store(t + 1 * TILE + k, v1051);
        const planar_nf_lane v1042 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1052 = planar_nf_select_lt(planar_nf_set(0.0f), v1050, v1039, v1042);
        planar_nf_store(t + 2 * TILE + k, v1052);
        const planar_nf_lane v1053 = v1050 / ((1.0f - v1043 * v1043) * s[399] + 1.0f);
        const planar_nf_lane v1055 = (v1052 - v1051) * 0.5f;
        const planar_nf_lane v1056 = v1039 - v1053;
        const planar_nf_lane v1057 = planar_nf_select_le(v1051, v1056, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1058 = planar_nf_select_le(v1056, v1052, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1060 = planar_nf_abs(v1053);
        const planar_nf_lane v1040 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1062 = planar_nf_select_lt(v1060 * 2.0f, v1040, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1063 = (v1057 * v1058) * v1062;
        const planar_nf_lane v1065 = planar_nf_select_eq(v1063, planar_nf_set(0.0f), v1051 + v1055, v1056);
        planar_nf_store(t + 11 * TILE + k, v1065);
        const planar_nf_lane v1066 = planar_nf_select_eq(v1063, planar_nf_set(0.0f), v1055, v1060);
        planar_nf_store(t + 12 * TILE + k, v1066);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_sample_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_b = params + 4; /* flow.1.b [1] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_b = params + 9; /* flow.2.b [1] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_b = params + 14; /* flow.3.b [1] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_b = params + 19; /* flow.4.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 5: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1039 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1068 = v1039;
        planar_nf_store(t + k, v1068);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1069 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1068 = planar_nf_load(t + k);
        const planar_nf_lane v1030 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1077 = (v1068 + v1069 * s[64] - v1030) / ((1.0f - v1069 * v1069) * s[64] + 1.0f);
        const planar_nf_lane v1078 = v1068 - v1077;
        planar_nf_store(t + 2 * TILE + k, v1078);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1079 = planar_nf_load(t + k);
        const planar_nf_lane v1027_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1027_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1081_1 = v1027_1 - v1079 * s[73];
        planar_nf_store(t + 1 * TILE + k, v1081_1);
        const planar_nf_lane v1081_2 = v1027_2 - v1079 * s[74];
        planar_nf_store(t + 2 * TILE + k, v1081_2);
        const planar_nf_lane v1084 = ((v1081_1 * flow_4_w[0]) + (v1081_2 * flow_4_w[1])) + flow_4_b[0];
        planar_nf_store(t + 5 * TILE + k, v1084);
        const planar_nf_lane v1087 = v1084;
        planar_nf_store(t + 6 * TILE + k, v1087);
        const planar_nf_lane v1088 = (v1084 - s[400]);
        const planar_nf_lane v1089 = (v1084 + s[400]);
        const planar_nf_lane v1093 = ((v1088 + v1089) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1093);
        const planar_nf_lane v1094 = (v1089 - v1088);
        planar_nf_store(t + 8 * TILE + k, v1094);
        const planar_nf_lane v1095 = v1088;
        planar_nf_store(t + 9 * TILE + k, v1095);
        const planar_nf_lane v1096 = v1089;
        planar_nf_store(t + 10 * TILE + k, v1096);
    }

    /* layer 4: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1097 = planar_nf_load(t + k);
        const planar_nf_lane v1093 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1087 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1104 = v1093 + v1097 * s[401] - v1087;
        const planar_nf_lane v1095 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1105 = planar_nf_select_lt(planar_nf_set(0.0f), v1104, v1095, v1093);
        planar_nf_store(t + 3 * TILE + k, v1105);
        const planar_nf_lane v1096 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1106 = planar_nf_select_lt(planar_nf_set(0.0f), v1104, v1093, v1096);
        planar_nf_store(t + 4 * TILE + k, v1106);
        const planar_nf_lane v1107 = v1104 / ((1.0f - v1097 * v1097) * s[401] + 1.0f);
        const planar_nf_lane v1109 = (v1106 - v1105) * 0.5f;
        const planar_nf_lane v1110 = v1093 - v1107;
        const planar_nf_lane v1111 = planar_nf_select_le(v1105, v1110, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1112 = planar_nf_select_le(v1110, v1106, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1114 = planar_nf_abs(v1107);
        const planar_nf_lane v1094 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1116 = planar_nf_select_lt(v1114 * 2.0f, v1094, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1117 = (v1111 * v1112) * v1116;
        const planar_nf_lane v1119 = planar_nf_select_eq(v1117, planar_nf_set(0.0f), v1105 + v1109, v1110);
        planar_nf_store(t + 11 * TILE + k, v1119);
        const planar_nf_lane v1120 = planar_nf_select_eq(v1117, planar_nf_set(0.0f), v1109, v1114);
        planar_nf_store(t + 12 * TILE + k, v1120);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1093 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1122 = v1093;
        planar_nf_store(t + k, v1122);
    }
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1123 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1122 = planar_nf_load(t + k);
        const planar_nf_lane v1084 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1131 = (v1122 + v1123 * s[49] - v1084) / ((1.0f - v1123 * v1123) * s[49] + 1.0f);
        const planar_nf_lane v1132 = v1122 - v1131;
        planar_nf_store(t + 4 * TILE + k, v1132);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1133 = planar_nf_load(t + k);
        const planar_nf_lane v1081_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1081_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1135_1 = v1081_1 - v1133 * s[58];
        planar_nf_store(t + 3 * TILE + k, v1135_1);
        const planar_nf_lane v1135_2 = v1081_2 - v1133 * s[59];
        planar_nf_store(t + 4 * TILE + k, v1135_2);
        const planar_nf_lane v1138 = ((v1135_1 * flow_3_w[0]) + (v1135_2 * flow_3_w[1])) + flow_3_b[0];
        planar_nf_store(t + 5 * TILE + k, v1138);
        const planar_nf_lane v1141 = v1138;
        planar_nf_store(t + 6 * TILE + k, v1141);
        const planar_nf_lane v1142 = (v1138 - s[402]);
        const planar_nf_lane v1143 = (v1138 + s[402]);
        const planar_nf_lane v1147 = ((v1142 + v1143) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1147);
        const planar_nf_lane v1148 = (v1143 - v1142);
        planar_nf_store(t + 8 * TILE + k, v1148);
        const planar_nf_lane v1149 = v1142;
        planar_nf_store(t + 9 * TILE + k, v1149);
        const planar_nf_lane v1150 = v1143;
        planar_nf_store(t + 10 * TILE + k, v1150);
    }

    /* layer 3: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1151 = planar_nf_load(t + k);
        const planar_nf_lane v1147 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1141 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1158 = v1147 + v1151 * s[403] - v1141;
        const planar_nf_lane v1149 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1159 = planar_nf_select_lt(planar_nf_set(0.0f), v1158, v1149, v1147);
        planar_nf_store(t + 1 * TILE + k, v1159);
        const planar_nf_lane v1150 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1160 = planar_nf_select_lt(planar_nf_set(0.0f), v1158, v1147, v1150);
        planar_nf_store(t + 2 * TILE + k, v1160);
        const planar_nf_lane v1161 = v1158 / ((1.0f - v1151 * v1151) * s[403] + 1.0f);
        const planar_nf_lane v1163 = (v1160 - v1159) * 0.5f;
        const planar_nf_lane v1164 = v1147 - v1161;
        const planar_nf_lane v1165 = planar_nf_select_le(v1159, v1164, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1166 = planar_nf_select_le(v1164, v1160, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1168 = planar_nf_abs(v1161);
        const planar_nf_lane v1148 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1170 = planar_nf_select_lt(v1168 * 2.0f, v1148, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1171 = (v1165 * v1166) * v1170;
        const planar_nf_lane v1173 = planar_nf_select_eq(v1171, planar_nf_set(0.0f), v1159 + v1163, v1164);
        planar_nf_store(t + 11 * TILE + k, v1173);
        const planar_nf_lane v1174 = planar_nf_select_eq(v1171, planar_nf_set(0.0f), v1163, v1168);
        planar_nf_store(t + 12 * TILE + k, v1174);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1147 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1176 = v1147;
        planar_nf_store(t + k, v1176);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1177 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1176 = planar_nf_load(t + k);
        const planar_nf_lane v1138 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1185 = (v1176 + v1177 * s[34] - v1138) / ((1.0f - v1177 * v1177) * s[34] + 1.0f);
        const planar_nf_lane v1186 = v1176 - v1185;
        planar_nf_store(t + 2 * TILE + k, v1186);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1187 = planar_nf_load(t + k);
        const planar_nf_lane v1135_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1135_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1189_1 = v1135_1 - v1187 * s[43];
        planar_nf_store(t + 1 * TILE + k, v1189_1);
        const planar_nf_lane v1189_2 = v1135_2 - v1187 * s[44];
        planar_nf_store(t + 2 * TILE + k, v1189_2);
        const planar_nf_lane v1192 = ((v1189_1 * flow_2_w[0]) + (v1189_2 * flow_2_w[1])) + flow_2_b[0];
        planar_nf_store(t + 5 * TILE + k, v1192);
        const planar_nf_lane v1195 = v1192;
        planar_nf_store(t + 6 * TILE + k, v1195);
        const planar_nf_lane v1196 = (v1192 - s[404]);
        const planar_nf_lane v1197 = (v1192 + s[404]);
        const planar_nf_lane v1201 = ((v1196 + v1197) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1201);
        const planar_nf_lane v1202 = (v1197 - v1196);
        planar_nf_store(t + 8 * TILE + k, v1202);
        const planar_nf_lane v1203 = v1196;
        planar_nf_store(t + 9 * TILE + k, v1203);
        const planar_nf_lane v1204 = v1197;
        planar_nf_store(t + 10 * TILE + k, v1204);
    }

    /* layer 2: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1205 = planar_nf_load(t + k);
        const planar_nf_lane v1201 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1195 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1212 = v1201 + v1205 * s[405] - v1195;
        const planar_nf_lane v1203 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1213 = planar_nf_select_lt(planar_nf_set(0.0f), v1212, v1203, v1201);
        planar_nf_store(t + 3 * TILE + k, v1213);
        const planar_nf_lane v1204 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1214 = planar_nf_select_lt(planar_nf_set(0.0f), v1212, v1201, v1204);
        planar_nf_store(t + 4 * TILE + k, v1214);
        const planar_nf_lane v1215 = v1212 / ((1.0f - v1205 * v1205) * s[405] + 1.0f);
        const planar_nf_lane v1217 = (v1214 - v1213) * 0.5f;
        const planar_nf_lane v1218 = v1201 - v1215;
        const planar_nf_lane v1219 = planar_nf_select_le(v1213, v1218, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1220 = planar_nf_select_le(v1218, v1214, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1222 = planar_nf_abs(v1215);
        const planar_nf_lane v1202 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1224 = planar_nf_select_lt(v1222 * 2.0f, v1202, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1225 = (v1219 * v1220) * v1224;
        const planar_nf_lane v1227 = planar_nf_select_eq(v1225, planar_nf_set(0.0f), v1213 + v1217, v1218);
        planar_nf_store(t + 11 * TILE + k, v1227);
        const planar_nf_lane v1228 = planar_nf_select_eq(v1225, planar_nf_set(0.0f), v1217, v1222);
        planar_nf_store(t + 12 * TILE + k, v1228);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (3 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (4 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1201 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1230 = v1201;
        planar_nf_store(t + k, v1230);
    }
    planar_nf_each_tanh(t + 3 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1231 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1230 = planar_nf_load(t + k);
        const planar_nf_lane v1192 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1239 = (v1230 + v1231 * s[19] - v1192) / ((1.0f - v1231 * v1231) * s[19] + 1.0f);
        const planar_nf_lane v1240 = v1230 - v1239;
        planar_nf_store(t + 4 * TILE + k, v1240);
    }
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1241 = planar_nf_load(t + k);
        const planar_nf_lane v1189_1 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1189_2 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1243_1 = v1189_1 - v1241 * s[28];
        planar_nf_store(t + 3 * TILE + k, v1243_1);
        const planar_nf_lane v1243_2 = v1189_2 - v1241 * s[29];
        planar_nf_store(t + 4 * TILE + k, v1243_2);
        const planar_nf_lane v1246 = ((v1243_1 * flow_1_w[0]) + (v1243_2 * flow_1_w[1])) + flow_1_b[0];
        planar_nf_store(t + 5 * TILE + k, v1246);
        const planar_nf_lane v1249 = v1246;
        planar_nf_store(t + 6 * TILE + k, v1249);
        const planar_nf_lane v1250 = (v1246 - s[406]);
        const planar_nf_lane v1251 = (v1246 + s[406]);
        const planar_nf_lane v1255 = ((v1250 + v1251) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v1255);
        const planar_nf_lane v1256 = (v1251 - v1250);
        planar_nf_store(t + 8 * TILE + k, v1256);
        const planar_nf_lane v1257 = v1250;
        planar_nf_store(t + 9 * TILE + k, v1257);
        const planar_nf_lane v1258 = v1251;
        planar_nf_store(t + 10 * TILE + k, v1258);
    }

    /* layer 1: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1259 = planar_nf_load(t + k);
        const planar_nf_lane v1255 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1249 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v1266 = v1255 + v1259 * s[407] - v1249;
        const planar_nf_lane v1257 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v1267 = planar_nf_select_lt(planar_nf_set(0.0f), v1266, v1257, v1255);
        planar_nf_store(t + 1 * TILE + k, v1267);
        const planar_nf_lane v1258 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v1268 = planar_nf_select_lt(planar_nf_set(0.0f), v1266, v1255, v1258);
        planar_nf_store(t + 2 * TILE + k, v1268);
        const planar_nf_lane v1269 = v1266 / ((1.0f - v1259 * v1259) * s[407] + 1.0f);
        const planar_nf_lane v1271 = (v1268 - v1267) * 0.5f;
        const planar_nf_lane v1272 = v1255 - v1269;
        const planar_nf_lane v1273 = planar_nf_select_le(v1267, v1272, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1274 = planar_nf_select_le(v1272, v1268, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1276 = planar_nf_abs(v1269);
        const planar_nf_lane v1256 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v1278 = planar_nf_select_lt(v1276 * 2.0f, v1256, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1279 = (v1273 * v1274) * v1278;
        const planar_nf_lane v1281 = planar_nf_select_eq(v1279, planar_nf_set(0.0f), v1267 + v1271, v1272);
        planar_nf_store(t + 11 * TILE + k, v1281);
        const planar_nf_lane v1282 = planar_nf_select_eq(v1279, planar_nf_set(0.0f), v1271, v1276);
        planar_nf_store(t + 12 * TILE + k, v1282);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (1 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (2 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1255 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v1284 = v1255;
        planar_nf_store(t + k, v1284);
    }
    planar_nf_each_tanh(t + 1 * TILE, t, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1285 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v1284 = planar_nf_load(t + k);
        const planar_nf_lane v1246 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v1294 = v1284 - (v1284 + v1285 * s[4] - v1246) / ((1.0f - v1285 * v1285) * s[4] + 1.0f);
        planar_nf_store(t + 2 * TILE + k, v1294);
    }
    planar_nf_each_tanh(t, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1295 = planar_nf_load(t + k);
        const planar_nf_lane v1243_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v1243_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v1297_1 = v1243_1 - v1295 * s[13];
        planar_nf_store(t + 1 * TILE + k, v1297_1);
        const planar_nf_lane v1297_2 = v1243_2 - v1295 * s[14];
        planar_nf_store(t + 2 * TILE + k, v1297_2);
    }
#undef TILE
}

static void planar_nf_sample_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    planar_nf_sample_tile1(params, s, m, t, total);
    planar_nf_sample_tile2(params, s, m, t, total);
    planar_nf_sample_tile3(params, s, m, t, total);
    planar_nf_sample_tile4(params, s, m, t, total);
    planar_nf_sample_tile5(params, s, m, t, total);
#undef TILE
}

void planar_sample(const float *params, uint64_t seed, uint64_t start, size_t n, float *x, void *work)
{
    float s[409], t[14 * 128];
    size_t first, k;
    (void)work;
    planar_nf_sample_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_random(seed, start + first, m, 2, 128, t + 0);
        planar_nf_sample_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            x[(first + k) * 2 + 0] = t[128 + k];
            x[(first + k) * 2 + 1] = t[256 + k];
        }
    }
}

/* ---- layers ---- */

static void planar_nf_layers_prologue(const float *params, float *s)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_u = params + 2; /* flow.1.u [2] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_u = params + 7; /* flow.2.u [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_u = params + 12; /* flow.3.u [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_u = params + 17; /* flow.4.u [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_u = params + 22; /* flow.5.u [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_u = params + 27; /* flow.6.u [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_u = params + 32; /* flow.7.u [2] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_u = params + 37; /* flow.8.u [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_u = params + 42; /* flow.9.u [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_u = params + 47; /* flow.10.u [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_u = params + 52; /* flow.11.u [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_u = params + 57; /* flow.12.u [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_u = params + 62; /* flow.13.u [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_u = params + 67; /* flow.14.u [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_u = params + 72; /* flow.15.u [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_u = params + 77; /* flow.16.u [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_u = params + 82; /* flow.17.u [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_u = params + 87; /* flow.18.u [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_u = params + 92; /* flow.19.u [2] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_u = params + 97; /* flow.20.u [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_u = params + 102; /* flow.21.u [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_u = params + 107; /* flow.22.u [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_u = params + 112; /* flow.23.u [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_u = params + 117; /* flow.24.u [2] */
    size_t i, j;
    s[0] = flow_1_w[0] * flow_1_u[0];
    s[1] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = fmaxf(s[2], 0) + log1pf(expf(-fabsf(s[2])));
    s[4] = s[3] - 1.0f;
    s[5] = s[4] - s[2];
    s[6] = flow_1_w[0] * s[5];
    s[7] = flow_1_w[1] * s[5];
    s[8] = flow_1_w[0] * flow_1_w[0];
    s[9] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[8 + j * 2 + i];
            sum += next;
        }
        s[10 + j] = sum;
    }
    s[11] = s[6] / s[10];
    s[12] = s[7] / s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = flow_2_w[0] * flow_2_u[0];
    s[16] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[15 + j * 2 + i];
            sum += next;
        }
        s[17 + j] = sum;
    }
    s[18] = fmaxf(s[17], 0) + log1pf(expf(-fabsf(s[17])));
    s[19] = s[18] - 1.0f;
    s[20] = s[19] - s[17];
    s[21] = flow_2_w[0] * s[20];
    s[22] = flow_2_w[1] * s[20];
    s[23] = flow_2_w[0] * flow_2_w[0];
    s[24] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[23 + j * 2 + i];
            sum += next;
        }
        s[25 + j] = sum;
    }
    s[26] = s[21] / s[25];
    s[27] = s[22] / s[25];
    s[28] = flow_2_u[0] + s[26];
    s[29] = flow_2_u[1] + s[27];
    s[30] = flow_3_w[0] * flow_3_u[0];
    s[31] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[30 + j * 2 + i];
            sum += next;
        }
        s[32 + j] = sum;
    }
    s[33] = fmaxf(s[32], 0) + log1pf(expf(-fabsf(s[32])));
    s[34] = s[33] - 1.0f;
    s[35] = s[34] - s[32];
    s[36] = flow_3_w[0] * s[35];
    s[37] = flow_3_w[1] * s[35];
    s[38] = flow_3_w[0] * flow_3_w[0];
    s[39] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[38 + j * 2 + i];
            sum += next;
        }
        s[40 + j] = sum;
    }
    s[41] = s[36] / s[40];
    s[42] = s[37] / s[40];
    s[43] = flow_3_u[0] + s[41];
    s[44] = flow_3_u[1] + s[42];
    s[45] = flow_4_w[0] * flow_4_u[0];
    s[46] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[45 + j * 2 + i];
            sum += next;
        }
        s[47 + j] = sum;
    }
    s[48] = fmaxf(s[47], 0) + log1pf(expf(-fabsf(s[47])));
    s[49] = s[48] - 1.0f;
    s[50] = s[49] - s[47];
    s[51] = flow_4_w[0] * s[50];
    s[52] = flow_4_w[1] * s[50];
    s[53] = flow_4_w[0] * flow_4_w[0];
    s[54] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[53 + j * 2 + i];
            sum += next;
        }
        s[55 + j] = sum;
    }
    s[56] = s[51] / s[55];
    s[57] = s[52] / s[55];
    s[58] = flow_4_u[0] + s[56];
    s[59] = flow_4_u[1] + s[57];
    s[60] = flow_5_w[0] * flow_5_u[0];
    s[61] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[60 + j * 2 + i];
            sum += next;
        }
        s[62 + j] = sum;
    }
    s[63] = fmaxf(s[62], 0) + log1pf(expf(-fabsf(s[62])));
    s[64] = s[63] - 1.0f;
    s[65] = s[64] - s[62];
    s[66] = flow_5_w[0] * s[65];
    s[67] = flow_5_w[1] * s[65];
    s[68] = flow_5_w[0] * flow_5_w[0];
    s[69] = flow_5_w[1] * flow_5_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[68 + j * 2 + i];
            sum += next;
        }
        s[70 + j] = sum;
    }
    s[71] = s[66] / s[70];
    s[72] = s[67] / s[70];
    s[73] = flow_5_u[0] + s[71];
    s[74] = flow_5_u[1] + s[72];
    s[75] = flow_6_w[0] * flow_6_u[0];
    s[76] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[75 + j * 2 + i];
            sum += next;
        }
        s[77 + j] = sum;
    }
    s[78] = fmaxf(s[77], 0) + log1pf(expf(-fabsf(s[77])));
    s[79] = s[78] - 1.0f;
    s[80] = s[79] - s[77];
    s[81] = flow_6_w[0] * s[80];
    s[82] = flow_6_w[1] * s[80];
    s[83] = flow_6_w[0] * flow_6_w[0];
    s[84] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[83 + j * 2 + i];
            sum += next;
        }
        s[85 + j] = sum;
    }
    s[86] = s[81] / s[85];
    s[87] = s[82] / s[85];
    s[88] = flow_6_u[0] + s[86];
    s[89] = flow_6_u[1] + s[87];
    s[90] = flow_7_w[0] * flow_7_u[0];
    s[91] = flow_7_w[1] * flow_7_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[90 + j * 2 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = fmaxf(s[92], 0) + log1pf(expf(-fabsf(s[92])));
    s[94] = s[93] - 1.0f;
    s[95] = s[94] - s[92];
    s[96] = flow_7_w[0] * s[95];
    s[97] = flow_7_w[1] * s[95];
    s[98] = flow_7_w[0] * flow_7_w[0];
    s[99] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[98 + j * 2 + i];
            sum += next;
        }
        s[100 + j] = sum;
    }
    s[101] = s[96] / s[100];
    s[102] = s[97] / s[100];
    s[103] = flow_7_u[0] + s[101];
    s[104] = flow_7_u[1] + s[102];
    s[105] = flow_8_w[0] * flow_8_u[0];
    s[106] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[105 + j * 2 + i];
            sum += next;
        }
        s[107 + j] = sum;
    }
    s[108] = fmaxf(s[107], 0) + log1pf(expf(-fabsf(s[107])));
    s[109] = s[108] - 1.0f;
    s[110] = s[109] - s[107];
    s[111] = flow_8_w[0] * s[110];
    s[112] = flow_8_w[1] * s[110];
    s[113] = flow_8_w[0] * flow_8_w[0];
    s[114] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[113 + j * 2 + i];
            sum += next;
        }
        s[115 + j] = sum;
    }
    s[116] = s[111] / s[115];
    s[117] = s[112] / s[115];
    s[118] = flow_8_u[0] + s[116];
    s[119] = flow_8_u[1] + s[117];
    s[120] = flow_9_w[0] * flow_9_u[0];
    s[121] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[120 + j * 2 + i];
            sum += next;
        }
        s[122 + j] = sum;
    }
    s[123] = fmaxf(s[122], 0) + log1pf(expf(-fabsf(s[122])));
    s[124] = s[123] - 1.0f;
    s[125] = s[124] - s[122];
    s[126] = flow_9_w[0] * s[125];
    s[127] = flow_9_w[1] * s[125];
    s[128] = flow_9_w[0] * flow_9_w[0];
    s[129] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[128 + j * 2 + i];
            sum += next;
        }
        s[130 + j] = sum;
    }
    s[131] = s[126] / s[130];
    s[132] = s[127] / s[130];
    s[133] = flow_9_u[0] + s[131];
    s[134] = flow_9_u[1] + s[132];
    s[135] = flow_10_w[0] * flow_10_u[0];
    s[136] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[135 + j * 2 + i];
            sum += next;
        }
        s[137 + j] = sum;
    }
    s[138] = fmaxf(s[137], 0) + log1pf(expf(-fabsf(s[137])));
    s[139] = s[138] - 1.0f;
    s[140] = s[139] - s[137];
    s[141] = flow_10_w[0] * s[140];
    s[142] = flow_10_w[1] * s[140];
    s[143] = flow_10_w[0] * flow_10_w[0];
    s[144] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[143 + j * 2 + i];
            sum += next;
        }
        s[145 + j] = sum;
    }
    s[146] = s[141] / s[145];
    s[147] = s[142] / s[145];
    s[148] = flow_10_u[0] + s[146];
    s[149] = flow_10_u[1] + s[147];
    s[150] = flow_11_w[0] * flow_11_u[0];
    s[151] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[150 + j * 2 + i];
            sum += next;
        }
        s[152 + j] = sum;
    }
    s[153] = fmaxf(s[152], 0) + log1pf(expf(-fabsf(s[152])));
    s[154] = s[153] - 1.0f;
    s[155] = s[154] - s[152];
    s[156] = flow_11_w[0] * s[155];
    s[157] = flow_11_w[1] * s[155];
    s[158] = flow_11_w[0] * flow_11_w[0];
    s[159] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[158 + j * 2 + i];
            sum += next;
        }
        s[160 + j] = sum;
    }
    s[161] = s[156] / s[160];
    s[162] = s[157] / s[160];
    s[163] = flow_11_u[0] + s[161];
    s[164] = flow_11_u[1] + s[162];
    s[165] = flow_12_w[0] * flow_12_u[0];
    s[166] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[165 + j * 2 + i];
            sum += next;
        }
        s[167 + j] = sum;
    }
    s[168] = fmaxf(s[167], 0) + log1pf(expf(-fabsf(s[167])));
    s[169] = s[168] - 1.0f;
    s[170] = s[169] - s[167];
    s[171] = flow_12_w[0] * s[170];
    s[172] = flow_12_w[1] * s[170];
    s[173] = flow_12_w[0] * flow_12_w[0];
    s[174] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = s[171] / s[175];
    s[177] = s[172] / s[175];
    s[178] = flow_12_u[0] + s[176];
    s[179] = flow_12_u[1] + s[177];
    s[180] = flow_13_w[0] * flow_13_u[0];
    s[181] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[180 + j * 2 + i];
            sum += next;
        }
        s[182 + j] = sum;
    }
    s[183] = fmaxf(s[182], 0) + log1pf(expf(-fabsf(s[182])));
    s[184] = s[183] - 1.0f;
    s[185] = s[184] - s[182];
    s[186] = flow_13_w[0] * s[185];
    s[187] = flow_13_w[1] * s[185];
    s[188] = flow_13_w[0] * flow_13_w[0];
    s[189] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[188 + j * 2 + i];
            sum += next;
        }
        s[190 + j] = sum;
    }
    s[191] = s[186] / s[190];
    s[192] = s[187] / s[190];
    s[193] = flow_13_u[0] + s[191];
    s[194] = flow_13_u[1] + s[192];
    s[195] = flow_14_w[0] * flow_14_u[0];
    s[196] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[195 + j * 2 + i];
            sum += next;
        }
        s[197 + j] = sum;
    }
    s[198] = fmaxf(s[197], 0) + log1pf(expf(-fabsf(s[197])));
    s[199] = s[198] - 1.0f;
    s[200] = s[199] - s[197];
    s[201] = flow_14_w[0] * s[200];
    s[202] = flow_14_w[1] * s[200];
    s[203] = flow_14_w[0] * flow_14_w[0];
    s[204] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[203 + j * 2 + i];
            sum += next;
        }
        s[205 + j] = sum;
    }
    s[206] = s[201] / s[205];
    s[207] = s[202] / s[205];
    s[208] = flow_14_u[0] + s[206];
    s[209] = flow_14_u[1] + s[207];
    s[210] = flow_15_w[0] * flow_15_u[0];
    s[211] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[210 + j * 2 + i];
            sum += next;
        }
        s[212 + j] = sum;
    }
    s[213] = fmaxf(s[212], 0) + log1pf(expf(-fabsf(s[212])));
    s[214] = s[213] - 1.0f;
    s[215] = s[214] - s[212];
    s[216] = flow_15_w[0] * s[215];
    s[217] = flow_15_w[1] * s[215];
    s[218] = flow_15_w[0] * flow_15_w[0];
    s[219] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[218 + j * 2 + i];
            sum += next;
        }
        s[220 + j] = sum;
    }
    s[221] = s[216] / s[220];
    s[222] = s[217] / s[220];
    s[223] = flow_15_u[0] + s[221];
    s[224] = flow_15_u[1] + s[222];
    s[225] = flow_16_w[0] * flow_16_u[0];
    s[226] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[225 + j * 2 + i];
            sum += next;
        }
        s[227 + j] = sum;
    }
    s[228] = fmaxf(s[227], 0) + log1pf(expf(-fabsf(s[227])));
    s[229] = s[228] - 1.0f;
    s[230] = s[229] - s[227];
    s[231] = flow_16_w[0] * s[230];
    s[232] = flow_16_w[1] * s[230];
    s[233] = flow_16_w[0] * flow_16_w[0];
    s[234] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[233 + j * 2 + i];
            sum += next;
        }
        s[235 + j] = sum;
    }
    s[236] = s[231] / s[235];
    s[237] = s[232] / s[235];
    s[238] = flow_16_u[0] + s[236];
    s[239] = flow_16_u[1] + s[237];
    s[240] = flow_17_w[0] * flow_17_u[0];
    s[241] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[240 + j * 2 + i];
            sum += next;
        }
        s[242 + j] = sum;
    }
    s[243] = fmaxf(s[242], 0) + log1pf(expf(-fabsf(s[242])));
    s[244] = s[243] - 1.0f;
    s[245] = s[244] - s[242];
    s[246] = flow_17_w[0] * s[245];
    s[247] = flow_17_w[1] * s[245];
    s[248] = flow_17_w[0] * flow_17_w[0];
    s[249] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[248 + j * 2 + i];
            sum += next;
        }
        s[250 + j] = sum;
    }
    s[251] = s[246] / s[250];
    s[252] = s[247] / s[250];
    s[253] = flow_17_u[0] + s[251];
    s[254] = flow_17_u[1] + s[252];
    s[255] = flow_18_w[0] * flow_18_u[0];
    s[256] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = fmaxf(s[257], 0) + log1pf(expf(-fabsf(s[257])));
    s[259] = s[258] - 1.0f;
    s[260] = s[259] - s[257];
    s[261] = flow_18_w[0] * s[260];
    s[262] = flow_18_w[1] * s[260];
    s[263] = flow_18_w[0] * flow_18_w[0];
    s[264] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[263 + j * 2 + i];
            sum += next;
        }
        s[265 + j] = sum;
    }
    s[266] = s[261] / s[265];
    s[267] = s[262] / s[265];
    s[268] = flow_18_u[0] + s[266];
    s[269] = flow_18_u[1] + s[267];
    s[270] = flow_19_w[0] * flow_19_u[0];
    s[271] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[270 + j * 2 + i];
            sum += next;
        }
        s[272 + j] = sum;
    }
    s[273] = fmaxf(s[272], 0) + log1pf(expf(-fabsf(s[272])));
    s[274] = s[273] - 1.0f;
    s[275] = s[274] - s[272];
    s[276] = flow_19_w[0] * s[275];
    s[277] = flow_19_w[1] * s[275];
    s[278] = flow_19_w[0] * flow_19_w[0];
    s[279] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[278 + j * 2 + i];
            sum += next;
        }
        s[280 + j] = sum;
    }
    s[281] = s[276] / s[280];
    s[282] = s[277] / s[280];
    s[283] = flow_19_u[0] + s[281];
    s[284] = flow_19_u[1] + s[282];
    s[285] = flow_20_w[0] * flow_20_u[0];
    s[286] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[285 + j * 2 + i];
            sum += next;
        }
        s[287 + j] = sum;
    }
    s[288] = fmaxf(s[287], 0) + log1pf(expf(-fabsf(s[287])));
    s[289] = s[288] - 1.0f;
    s[290] = s[289] - s[287];
    s[291] = flow_20_w[0] * s[290];
    s[292] = flow_20_w[1] * s[290];
    s[293] = flow_20_w[0] * flow_20_w[0];
    s[294] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[293 + j * 2 + i];
            sum += next;
        }
        s[295 + j] = sum;
    }
    s[296] = s[291] / s[295];
    s[297] = s[292] / s[295];
    s[298] = flow_20_u[0] + s[296];
    s[299] = flow_20_u[1] + s[297];
    s[300] = flow_21_w[0] * flow_21_u[0];
    s[301] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[300 + j * 2 + i];
            sum += next;
        }
        s[302 + j] = sum;
    }
    s[303] = fmaxf(s[302], 0) + log1pf(expf(-fabsf(s[302])));
    s[304] = s[303] - 1.0f;
    s[305] = s[304] - s[302];
    s[306] = flow_21_w[0] * s[305];
    s[307] = flow_21_w[1] * s[305];
    s[308] = flow_21_w[0] * flow_21_w[0];
    s[309] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[308 + j * 2 + i];
            sum += next;
        }
        s[310 + j] = sum;
    }
    s[311] = s[306] / s[310];
    s[312] = s[307] / s[310];
    s[313] = flow_21_u[0] + s[311];
    s[314] = flow_21_u[1] + s[312];
    s[315] = flow_22_w[0] * flow_22_u[0];
    s[316] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[315 + j * 2 + i];
            sum += next;
        }
        s[317 + j] = sum;
    }
    s[318] = fmaxf(s[317], 0) + log1pf(expf(-fabsf(s[317])));
    s[319] = s[318] - 1.0f;
    s[320] = s[319] - s[317];
    s[321] = flow_22_w[0] * s[320];
    s[322] = flow_22_w[1] * s[320];
    s[323] = flow_22_w[0] * flow_22_w[0];
    s[324] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = s[321] / s[325];
    s[327] = s[322] / s[325];
    s[328] = flow_22_u[0] + s[326];
    s[329] = flow_22_u[1] + s[327];
    s[330] = flow_23_w[0] * flow_23_u[0];
    s[331] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[330 + j * 2 + i];
            sum += next;
        }
        s[332 + j] = sum;
    }
    s[333] = fmaxf(s[332], 0) + log1pf(expf(-fabsf(s[332])));
    s[334] = s[333] - 1.0f;
    s[335] = s[334] - s[332];
    s[336] = flow_23_w[0] * s[335];
    s[337] = flow_23_w[1] * s[335];
    s[338] = flow_23_w[0] * flow_23_w[0];
    s[339] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[338 + j * 2 + i];
            sum += next;
        }
        s[340 + j] = sum;
    }
    s[341] = s[336] / s[340];
    s[342] = s[337] / s[340];
    s[343] = flow_23_u[0] + s[341];
    s[344] = flow_23_u[1] + s[342];
    s[345] = flow_24_w[0] * flow_24_u[0];
    s[346] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[345 + j * 2 + i];
            sum += next;
        }
        s[347 + j] = sum;
    }
    s[348] = fmaxf(s[347], 0) + log1pf(expf(-fabsf(s[347])));
    s[349] = s[348] - 1.0f;
    s[350] = s[349] - s[347];
    s[351] = flow_24_w[0] * s[350];
    s[352] = flow_24_w[1] * s[350];
    s[353] = flow_24_w[0] * flow_24_w[0];
    s[354] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[353 + j * 2 + i];
            sum += next;
        }
        s[355 + j] = sum;
    }
    s[356] = s[351] / s[355];
    s[357] = s[352] / s[355];
    s[358] = flow_24_u[0] + s[356];
    s[359] = flow_24_u[1] + s[357];
    s[360] = fabsf(s[349]);
    s[361] = s[349];
    s[362] = fabsf(s[334]);
    s[363] = s[334];
    s[364] = fabsf(s[319]);
    s[365] = s[319];
    s[366] = fabsf(s[304]);
    s[367] = s[304];
    s[368] = fabsf(s[289]);
    s[369] = s[289];
    s[370] = fabsf(s[274]);
    s[371] = s[274];
    s[372] = fabsf(s[259]);
    s[373] = s[259];
    s[374] = fabsf(s[244]);
    s[375] = s[244];
    s[376] = fabsf(s[229]);
    s[377] = s[229];
    s[378] = fabsf(s[214]);
    s[379] = s[214];
    s[380] = fabsf(s[199]);
    s[381] = s[199];
    s[382] = fabsf(s[184]);
    s[383] = s[184];
    s[384] = fabsf(s[169]);
    s[385] = s[169];
    s[386] = fabsf(s[154]);
    s[387] = s[154];
    s[388] = fabsf(s[139]);
    s[389] = s[139];
    s[390] = fabsf(s[124]);
    s[391] = s[124];
    s[392] = fabsf(s[109]);
    s[393] = s[109];
    s[394] = fabsf(s[94]);
    s[395] = s[94];
    s[396] = fabsf(s[79]);
    s[397] = s[79];
    s[398] = fabsf(s[64]);
    s[399] = s[64];
    s[400] = fabsf(s[49]);
    s[401] = s[49];
    s[402] = fabsf(s[34]);
    s[403] = s[34];
    s[404] = fabsf(s[19]);
    s[405] = s[19];
    s[406] = fabsf(s[4]);
    s[407] = s[4];
}

static PLANAR_NF_PART void planar_nf_layers_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_b = params + 104; /* flow.21.b [1] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_b = params + 109; /* flow.22.b [1] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_b = params + 114; /* flow.23.b [1] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_b = params + 119; /* flow.24.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 24: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v3 = ((x1 * flow_24_w[0]) + (x2 * flow_24_w[1])) + flow_24_b[0];
        planar_nf_store(t + 2 * TILE + k, v3);
        const planar_nf_lane v6 = v3;
        planar_nf_store(t + 3 * TILE + k, v6);
        const planar_nf_lane v7 = (v3 - s[360]);
        const planar_nf_lane v8 = (v3 + s[360]);
        const planar_nf_lane v12 = ((v7 + v8) * 0.5f);
        planar_nf_store(t + 4 * TILE + k, v12);
        const planar_nf_lane v13 = (v8 - v7);
        planar_nf_store(t + 5 * TILE + k, v13);
        const planar_nf_lane v14 = v7;
        planar_nf_store(t + 6 * TILE + k, v14);
        const planar_nf_lane v15 = v8;
        planar_nf_store(t + 7 * TILE + k, v15);
    }
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 8 * TILE, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v16 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v12 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v6 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v23 = v12 + v16 * s[361] - v6;
        const planar_nf_lane v14 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v24 = planar_nf_select_lt(planar_nf_set(0.0f), v23, v14, v12);
        planar_nf_store(t + 9 * TILE + k, v24);
        const planar_nf_lane v15 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v25 = planar_nf_select_lt(planar_nf_set(0.0f), v23, v12, v15);
        planar_nf_store(t + 10 * TILE + k, v25);
        const planar_nf_lane v26 = v23 / ((1.0f - v16 * v16) * s[361] + 1.0f);
        const planar_nf_lane v28 = (v25 - v24) * 0.5f;
        const planar_nf_lane v29 = v12 - v26;
        const planar_nf_lane v32 = planar_nf_select_le(v24, v29, planar_nf_set(1.0f), planar_nf_set(0.0f)) * planar_nf_select_le(v29, v25, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v33 = planar_nf_abs(v26);
        const planar_nf_lane v13 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v35 = planar_nf_select_lt(v33 * 2.0f, v13, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v36 = v32 * v35;
        const planar_nf_lane v38 = planar_nf_select_eq(v36, planar_nf_set(0.0f), v24 + v28, v29);
        planar_nf_store(t + 11 * TILE + k, v38);
        const planar_nf_lane v39 = planar_nf_select_eq(v36, planar_nf_set(0.0f), v28, v33);
        planar_nf_store(t + 12 * TILE + k, v39);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (4 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (5 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (6 + e) * TILE + k, planar_nf_load(t + (9 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (10 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v12 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v41 = v12;
        planar_nf_store(t + 3 * TILE + k, v41);
    }
    planar_nf_each_tanh(t + 4 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v42 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v41 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v3 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v51 = v41 - (v41 + v42 * s[349] - v3) / ((1.0f - v42 * v42) * s[349] + 1.0f);
        planar_nf_store(t + 5 * TILE + k, v51);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v52 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v54_1 = x1 - v52 * s[358];
        planar_nf_store(t + 3 * TILE + k, v54_1);
        const planar_nf_lane v54_2 = x2 - v52 * s[359];
        planar_nf_store(t + 4 * TILE + k, v54_2);
        const planar_nf_lane v57 = ((v54_1 * flow_23_w[0]) + (v54_2 * flow_23_w[1])) + flow_23_b[0];
        planar_nf_store(t + 5 * TILE + k, v57);
        const planar_nf_lane v60 = v57;
        planar_nf_store(t + 6 * TILE + k, v60);
        const planar_nf_lane v61 = (v57 - s[362]);
        const planar_nf_lane v62 = (v57 + s[362]);
        const planar_nf_lane v66 = ((v61 + v62) * 0.5f);
        planar_nf_store(t + 7 * TILE + k, v66);
        const planar_nf_lane v67 = (v62 - v61);
        planar_nf_store(t + 8 * TILE + k, v67);
        const planar_nf_lane v68 = v61;
        planar_nf_store(t + 9 * TILE + k, v68);
        const planar_nf_lane v69 = v62;
        planar_nf_store(t + 10 * TILE + k, v69);
    }

    /* layer 23: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v70 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v66 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v60 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v77 = v66 + v70 * s[363] - v60;
        const planar_nf_lane v68 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v78 = planar_nf_select_lt(planar_nf_set(0.0f), v77, v68, v66);
        planar_nf_store(t + 11 * TILE + k, v78);
        const planar_nf_lane v69 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v79 = planar_nf_select_lt(planar_nf_set(0.0f), v77, v66, v69);
        planar_nf_store(t + 12 * TILE + k, v79);
        const planar_nf_lane v80 = v77 / ((1.0f - v70 * v70) * s[363] + 1.0f);
        const planar_nf_lane v82 = (v79 - v78) * 0.5f;
        const planar_nf_lane v83 = v66 - v80;
        const planar_nf_lane v86 = planar_nf_select_le(v78, v83, planar_nf_set(1.0f), planar_nf_set(0.0f)) * planar_nf_select_le(v83, v79, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v87 = planar_nf_abs(v80);
        const planar_nf_lane v67 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v89 = planar_nf_select_lt(v87 * 2.0f, v67, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v90 = v86 * v89;
        const planar_nf_lane v92 = planar_nf_select_eq(v90, planar_nf_set(0.0f), v78 + v82, v83);
        planar_nf_store(t + 13 * TILE + k, v92);
        const planar_nf_lane v93 = planar_nf_select_eq(v90, planar_nf_set(0.0f), v82, v87);
        planar_nf_store(t + 14 * TILE + k, v93);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (7 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (8 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (11 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (12 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v66 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v95 = v66;
        planar_nf_store(t + 2 * TILE + k, v95);
    }
    planar_nf_each_tanh(t + 6 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v96 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v95 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v57 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v105 = v95 - (v95 + v96 * s[334] - v57) / ((1.0f - v96 * v96) * s[334] + 1.0f);
        planar_nf_store(t + 7 * TILE + k, v105);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 7 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v106 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v54_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v54_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v108_1 = v54_1 - v106 * s[343];
        planar_nf_store(t + 5 * TILE + k, v108_1);
        const planar_nf_lane v108_2 = v54_2 - v106 * s[344];
        planar_nf_store(t + 6 * TILE + k, v108_2);
        const planar_nf_lane v111 = ((v108_1 * flow_22_w[0]) + (v108_2 * flow_22_w[1])) + flow_22_b[0];
        planar_nf_store(t + 7 * TILE + k, v111);
        const planar_nf_lane v114 = v111;
        planar_nf_store(t + 8 * TILE + k, v114);
        const planar_nf_lane v115 = (v111 - s[364]);
        const planar_nf_lane v116 = (v111 + s[364]);
        const planar_nf_lane v120 = ((v115 + v116) * 0.5f);
        planar_nf_store(t + 9 * TILE + k, v120);
        const planar_nf_lane v121 = (v116 - v115);
        planar_nf_store(t + 10 * TILE + k, v121);
        const planar_nf_lane v122 = v115;
        planar_nf_store(t + 11 * TILE + k, v122);
        const planar_nf_lane v123 = v116;
        planar_nf_store(t + 12 * TILE + k, v123);
    }

    /* layer 22: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v124 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v120 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v114 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v131 = v120 + v124 * s[365] - v114;
        const planar_nf_lane v122 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v132 = planar_nf_select_lt(planar_nf_set(0.0f), v131, v122, v120);
        planar_nf_store(t + 13 * TILE + k, v132);
        const planar_nf_lane v123 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v133 = planar_nf_select_lt(planar_nf_set(0.0f), v131, v120, v123);
        planar_nf_store(t + 14 * TILE + k, v133);
        const planar_nf_lane v134 = v131 / ((1.0f - v124 * v124) * s[365] + 1.0f);
        const planar_nf_lane v136 = (v133 - v132) * 0.5f;
        const planar_nf_lane v137 = v120 - v134;
        const planar_nf_lane v138 = planar_nf_select_le(v132, v137, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v139 = planar_nf_select_le(v137, v133, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v141 = planar_nf_abs(v134);
        const planar_nf_lane v121 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v143 = planar_nf_select_lt(v141 * 2.0f, v121, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v144 = (v138 * v139) * v143;
        const planar_nf_lane v146 = planar_nf_select_eq(v144, planar_nf_set(0.0f), v132 + v136, v137);
        planar_nf_store(t + 15 * TILE + k, v146);
        const planar_nf_lane v147 = planar_nf_select_eq(v144, planar_nf_set(0.0f), v136, v141);
        planar_nf_store(t + 16 * TILE + k, v147);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (9 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (10 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (13 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (14 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v120 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v149 = v120;
        planar_nf_store(t + 2 * TILE + k, v149);
    }
    planar_nf_each_tanh(t + 8 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v150 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v149 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v111 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v159 = v149 - (v149 + v150 * s[319] - v111) / ((1.0f - v150 * v150) * s[319] + 1.0f);
        planar_nf_store(t + 9 * TILE + k, v159);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v160 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v108_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v108_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v162_1 = v108_1 - v160 * s[328];
        planar_nf_store(t + 7 * TILE + k, v162_1);
        const planar_nf_lane v162_2 = v108_2 - v160 * s[329];
        planar_nf_store(t + 8 * TILE + k, v162_2);
        const planar_nf_lane v165 = ((v162_1 * flow_21_w[0]) + (v162_2 * flow_21_w[1])) + flow_21_b[0];
        planar_nf_store(t + 9 * TILE + k, v165);
        const planar_nf_lane v168 = v165;
        planar_nf_store(t + 10 * TILE + k, v168);
        const planar_nf_lane v169 = (v165 - s[366]);
        const planar_nf_lane v170 = (v165 + s[366]);
        const planar_nf_lane v174 = ((v169 + v170) * 0.5f);
        planar_nf_store(t + 11 * TILE + k, v174);
        const planar_nf_lane v175 = (v170 - v169);
        planar_nf_store(t + 12 * TILE + k, v175);
        const planar_nf_lane v176 = v169;
        planar_nf_store(t + 13 * TILE + k, v176);
        const planar_nf_lane v177 = v170;
        planar_nf_store(t + 14 * TILE + k, v177);
    }

    /* layer 21: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 11 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v178 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v174 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v168 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v185 = v174 + v178 * s[367] - v168;
        const planar_nf_lane v176 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v186 = planar_nf_select_lt(planar_nf_set(0.0f), v185, v176, v174);
        planar_nf_store(t + 15 * TILE + k, v186);
        const planar_nf_lane v177 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v187 = planar_nf_select_lt(planar_nf_set(0.0f), v185, v174, v177);
        planar_nf_store(t + 16 * TILE + k, v187);
        const planar_nf_lane v188 = v185 / ((1.0f - v178 * v178) * s[367] + 1.0f);
        const planar_nf_lane v190 = (v187 - v186) * 0.5f;
        const planar_nf_lane v191 = v174 - v188;
        const planar_nf_lane v192 = planar_nf_select_le(v186, v191, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v193 = planar_nf_select_le(v191, v187, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v195 = planar_nf_abs(v188);
        const planar_nf_lane v175 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v197 = planar_nf_select_lt(v195 * 2.0f, v175, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v198 = (v192 * v193) * v197;
        const planar_nf_lane v200 = planar_nf_select_eq(v198, planar_nf_set(0.0f), v186 + v190, v191);
        planar_nf_store(t + 17 * TILE + k, v200);
        const planar_nf_lane v201 = planar_nf_select_eq(v198, planar_nf_set(0.0f), v190, v195);
        planar_nf_store(t + 18 * TILE + k, v201);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (11 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (12 + e) * TILE + k, planar_nf_load(t + (18 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (13 + e) * TILE + k, planar_nf_load(t + (15 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (14 + e) * TILE + k, planar_nf_load(t + (16 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v174 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v203 = v174;
        planar_nf_store(t + 2 * TILE + k, v203);
    }
    planar_nf_each_tanh(t + 10 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v204 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v203 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v165 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v213 = v203 - (v203 + v204 * s[304] - v165) / ((1.0f - v204 * v204) * s[304] + 1.0f);
        planar_nf_store(t + 11 * TILE + k, v213);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 11 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v214 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v162_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v162_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v216_1 = v162_1 - v214 * s[313];
        planar_nf_store(t + 9 * TILE + k, v216_1);
        const planar_nf_lane v216_2 = v162_2 - v214 * s[314];
        planar_nf_store(t + 10 * TILE + k, v216_2);
        const planar_nf_lane v219 = ((v216_1 * flow_20_w[0]) + (v216_2 * flow_20_w[1])) + flow_20_b[0];
        planar_nf_store(t + 11 * TILE + k, v219);
        const planar_nf_lane v222 = v219;
        planar_nf_store(t + 12 * TILE + k, v222);
        const planar_nf_lane v223 = (v219 - s[368]);
        const planar_nf_lane v224 = (v219 + s[368]);
        const planar_nf_lane v228 = ((v223 + v224) * 0.5f);
        planar_nf_store(t + 13 * TILE + k, v228);
        const planar_nf_lane v229 = (v224 - v223);
        planar_nf_store(t + 14 * TILE + k, v229);
        const planar_nf_lane v230 = v223;
        planar_nf_store(t + 15 * TILE + k, v230);
        const planar_nf_lane v231 = v224;
        planar_nf_store(t + 16 * TILE + k, v231);
    }

    /* layer 20: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 13 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v232 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v228 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v222 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v239 = v228 + v232 * s[369] - v222;
        const planar_nf_lane v230 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v240 = planar_nf_select_lt(planar_nf_set(0.0f), v239, v230, v228);
        planar_nf_store(t + 17 * TILE + k, v240);
        const planar_nf_lane v231 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v241 = planar_nf_select_lt(planar_nf_set(0.0f), v239, v228, v231);
        planar_nf_store(t + 18 * TILE + k, v241);
        const planar_nf_lane v242 = v239 / ((1.0f - v232 * v232) * s[369] + 1.0f);
        const planar_nf_lane v244 = (v241 - v240) * 0.5f;
        const planar_nf_lane v245 = v228 - v242;
        const planar_nf_lane v246 = planar_nf_select_le(v240, v245, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v247 = planar_nf_select_le(v245, v241, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v249 = planar_nf_abs(v242);
        const planar_nf_lane v229 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v251 = planar_nf_select_lt(v249 * 2.0f, v229, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v252 = (v246 * v247) * v251;
        const planar_nf_lane v254 = planar_nf_select_eq(v252, planar_nf_set(0.0f), v240 + v244, v245);
        planar_nf_store(t + 19 * TILE + k, v254);
        const planar_nf_lane v255 = planar_nf_select_eq(v252, planar_nf_set(0.0f), v244, v249);
        planar_nf_store(t + 20 * TILE + k, v255);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (13 + e) * TILE + k, planar_nf_load(t + (19 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (14 + e) * TILE + k, planar_nf_load(t + (20 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (15 + e) * TILE + k, planar_nf_load(t + (17 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (16 + e) * TILE + k, planar_nf_load(t + (18 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_layers_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 20: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v228 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v257 = v228;
        planar_nf_store(t + 2 * TILE + k, v257);
    }
    planar_nf_each_tanh(t + 12 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v258 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v257 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v219 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v267 = v257 - (v257 + v258 * s[289] - v219) / ((1.0f - v258 * v258) * s[289] + 1.0f);
        planar_nf_store(t + 13 * TILE + k, v267);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 13 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v268 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v216_1 = planar_nf_load(t + 9 * TILE + k);
        const planar_nf_lane v216_2 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v270_1 = v216_1 - v268 * s[298];
        planar_nf_store(t + 11 * TILE + k, v270_1);
        const planar_nf_lane v270_2 = v216_2 - v268 * s[299];
        planar_nf_store(t + 12 * TILE + k, v270_2);
        const planar_nf_lane v273 = ((v270_1 * flow_19_w[0]) + (v270_2 * flow_19_w[1])) + flow_19_b[0];
        planar_nf_store(t + 13 * TILE + k, v273);
        const planar_nf_lane v276 = v273;
        planar_nf_store(t + 14 * TILE + k, v276);
        const planar_nf_lane v277 = (v273 - s[370]);
        const planar_nf_lane v278 = (v273 + s[370]);
        const planar_nf_lane v282 = ((v277 + v278) * 0.5f);
        planar_nf_store(t + 15 * TILE + k, v282);
        const planar_nf_lane v283 = (v278 - v277);
        planar_nf_store(t + 16 * TILE + k, v283);
        const planar_nf_lane v284 = v277;
        planar_nf_store(t + 17 * TILE + k, v284);
        const planar_nf_lane v285 = v278;
        planar_nf_store(t + 18 * TILE + k, v285);
    }

    /* layer 19: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 15 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v286 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v282 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v276 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v293 = v282 + v286 * s[371] - v276;
        const planar_nf_lane v284 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v294 = planar_nf_select_lt(planar_nf_set(0.0f), v293, v284, v282);
        planar_nf_store(t + 19 * TILE + k, v294);
        const planar_nf_lane v285 = planar_nf_load(t + 18 * TILE + k);
        const planar_nf_lane v295 = planar_nf_select_lt(planar_nf_set(0.0f), v293, v282, v285);
        planar_nf_store(t + 20 * TILE + k, v295);
        const planar_nf_lane v296 = v293 / ((1.0f - v286 * v286) * s[371] + 1.0f);
        const planar_nf_lane v298 = (v295 - v294) * 0.5f;
        const planar_nf_lane v299 = v282 - v296;
        const planar_nf_lane v300 = planar_nf_select_le(v294, v299, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v301 = planar_nf_select_le(v299, v295, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v303 = planar_nf_abs(v296);
        const planar_nf_lane v283 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v305 = planar_nf_select_lt(v303 * 2.0f, v283, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v306 = (v300 * v301) * v305;
        const planar_nf_lane v308 = planar_nf_select_eq(v306, planar_nf_set(0.0f), v294 + v298, v299);
        planar_nf_store(t + 21 * TILE + k, v308);
        const planar_nf_lane v309 = planar_nf_select_eq(v306, planar_nf_set(0.0f), v298, v303);
        planar_nf_store(t + 22 * TILE + k, v309);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (15 + e) * TILE + k, planar_nf_load(t + (21 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (16 + e) * TILE + k, planar_nf_load(t + (22 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (17 + e) * TILE + k, planar_nf_load(t + (19 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (18 + e) * TILE + k, planar_nf_load(t + (20 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v282 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v311 = v282;
        planar_nf_store(t + 2 * TILE + k, v311);
    }
    planar_nf_each_tanh(t + 14 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v312 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v311 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v273 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v321 = v311 - (v311 + v312 * s[274] - v273) / ((1.0f - v312 * v312) * s[274] + 1.0f);
        planar_nf_store(t + 15 * TILE + k, v321);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 15 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v322 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v270_1 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v270_2 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v324_1 = v270_1 - v322 * s[283];
        planar_nf_store(t + 13 * TILE + k, v324_1);
        const planar_nf_lane v324_2 = v270_2 - v322 * s[284];
        planar_nf_store(t + 14 * TILE + k, v324_2);
        const planar_nf_lane v327 = ((v324_1 * flow_18_w[0]) + (v324_2 * flow_18_w[1])) + flow_18_b[0];
        planar_nf_store(t + 15 * TILE + k, v327);
        const planar_nf_lane v330 = v327;
        planar_nf_store(t + 16 * TILE + k, v330);
        const planar_nf_lane v331 = (v327 - s[372]);
        const planar_nf_lane v332 = (v327 + s[372]);
        const planar_nf_lane v336 = ((v331 + v332) * 0.5f);
        planar_nf_store(t + 17 * TILE + k, v336);
        const planar_nf_lane v337 = (v332 - v331);
        planar_nf_store(t + 18 * TILE + k, v337);
        const planar_nf_lane v338 = v331;
        planar_nf_store(t + 19 * TILE + k, v338);
        const planar_nf_lane v339 = v332;
        planar_nf_store(t + 20 * TILE + k, v339);
    }

    /* layer 18: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 17 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v340 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v336 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v330 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v347 = v336 + v340 * s[373] - v330;
        const planar_nf_lane v338 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v348 = planar_nf_select_lt(planar_nf_set(0.0f), v347, v338, v336);
        planar_nf_store(t + 21 * TILE + k, v348);
        const planar_nf_lane v339 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v349 = planar_nf_select_lt(planar_nf_set(0.0f), v347, v336, v339);
        planar_nf_store(t + 22 * TILE + k, v349);
        const planar_nf_lane v350 = v347 / ((1.0f - v340 * v340) * s[373] + 1.0f);
        const planar_nf_lane v352 = (v349 - v348) * 0.5f;
        const planar_nf_lane v353 = v336 - v350;
        const planar_nf_lane v354 = planar_nf_select_le(v348, v353, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v355 = planar_nf_select_le(v353, v349, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v357 = planar_nf_abs(v350);
        const planar_nf_lane v337 = planar_nf_load(t + 18 * TILE + k);
        const planar_nf_lane v359 = planar_nf_select_lt(v357 * 2.0f, v337, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v360 = (v354 * v355) * v359;
        const planar_nf_lane v362 = planar_nf_select_eq(v360, planar_nf_set(0.0f), v348 + v352, v353);
        planar_nf_store(t + 23 * TILE + k, v362);
        const planar_nf_lane v363 = planar_nf_select_eq(v360, planar_nf_set(0.0f), v352, v357);
        planar_nf_store(t + 24 * TILE + k, v363);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (17 + e) * TILE + k, planar_nf_load(t + (23 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (18 + e) * TILE + k, planar_nf_load(t + (24 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (19 + e) * TILE + k, planar_nf_load(t + (21 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (20 + e) * TILE + k, planar_nf_load(t + (22 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v336 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v365 = v336;
        planar_nf_store(t + 2 * TILE + k, v365);
    }
    planar_nf_each_tanh(t + 16 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v366 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v365 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v327 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v375 = v365 - (v365 + v366 * s[259] - v327) / ((1.0f - v366 * v366) * s[259] + 1.0f);
        planar_nf_store(t + 17 * TILE + k, v375);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 17 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v376 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v324_1 = planar_nf_load(t + 13 * TILE + k);
        const planar_nf_lane v324_2 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v378_1 = v324_1 - v376 * s[268];
        planar_nf_store(t + 15 * TILE + k, v378_1);
        const planar_nf_lane v378_2 = v324_2 - v376 * s[269];
        planar_nf_store(t + 16 * TILE + k, v378_2);
        const planar_nf_lane v381 = ((v378_1 * flow_17_w[0]) + (v378_2 * flow_17_w[1])) + flow_17_b[0];
        planar_nf_store(t + 17 * TILE + k, v381);
        const planar_nf_lane v384 = v381;
        planar_nf_store(t + 18 * TILE + k, v384);
        const planar_nf_lane v385 = (v381 - s[374]);
        const planar_nf_lane v386 = (v381 + s[374]);
        const planar_nf_lane v390 = ((v385 + v386) * 0.5f);
        planar_nf_store(t + 19 * TILE + k, v390);
        const planar_nf_lane v391 = (v386 - v385);
        planar_nf_store(t + 20 * TILE + k, v391);
        const planar_nf_lane v392 = v385;
        planar_nf_store(t + 21 * TILE + k, v392);
        const planar_nf_lane v393 = v386;
        planar_nf_store(t + 22 * TILE + k, v393);
    }

    /* layer 17: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 19 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v394 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v390 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v384 = planar_nf_load(t + 18 * TILE + k);
        const planar_nf_lane v401 = v390 + v394 * s[375] - v384;
        const planar_nf_lane v392 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v402 = planar_nf_select_lt(planar_nf_set(0.0f), v401, v392, v390);
        planar_nf_store(t + 23 * TILE + k, v402);
        const planar_nf_lane v393 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v403 = planar_nf_select_lt(planar_nf_set(0.0f), v401, v390, v393);
        planar_nf_store(t + 24 * TILE + k, v403);
        const planar_nf_lane v404 = v401 / ((1.0f - v394 * v394) * s[375] + 1.0f);
        const planar_nf_lane v406 = (v403 - v402) * 0.5f;
        const planar_nf_lane v407 = v390 - v404;
        const planar_nf_lane v408 = planar_nf_select_le(v402, v407, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v409 = planar_nf_select_le(v407, v403, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v411 = planar_nf_abs(v404);
        const planar_nf_lane v391 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v413 = planar_nf_select_lt(v411 * 2.0f, v391, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v414 = (v408 * v409) * v413;
        const planar_nf_lane v416 = planar_nf_select_eq(v414, planar_nf_set(0.0f), v402 + v406, v407);
        planar_nf_store(t + 25 * TILE + k, v416);
        const planar_nf_lane v417 = planar_nf_select_eq(v414, planar_nf_set(0.0f), v406, v411);
        planar_nf_store(t + 26 * TILE + k, v417);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (19 + e) * TILE + k, planar_nf_load(t + (25 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (20 + e) * TILE + k, planar_nf_load(t + (26 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (21 + e) * TILE + k, planar_nf_load(t + (23 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (22 + e) * TILE + k, planar_nf_load(t + (24 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v390 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v419 = v390;
        planar_nf_store(t + 2 * TILE + k, v419);
    }
    planar_nf_each_tanh(t + 18 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v420 = planar_nf_load(t + 18 * TILE + k);
        const planar_nf_lane v419 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v381 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v429 = v419 - (v419 + v420 * s[244] - v381) / ((1.0f - v420 * v420) * s[244] + 1.0f);
        planar_nf_store(t + 19 * TILE + k, v429);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 19 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v430 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v378_1 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v378_2 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v432_1 = v378_1 - v430 * s[253];
        planar_nf_store(t + 17 * TILE + k, v432_1);
        const planar_nf_lane v432_2 = v378_2 - v430 * s[254];
        planar_nf_store(t + 18 * TILE + k, v432_2);
        const planar_nf_lane v435 = ((v432_1 * flow_16_w[0]) + (v432_2 * flow_16_w[1])) + flow_16_b[0];
        planar_nf_store(t + 19 * TILE + k, v435);
        const planar_nf_lane v438 = v435;
        planar_nf_store(t + 20 * TILE + k, v438);
        const planar_nf_lane v439 = (v435 - s[376]);
        const planar_nf_lane v440 = (v435 + s[376]);
        const planar_nf_lane v444 = ((v439 + v440) * 0.5f);
        planar_nf_store(t + 21 * TILE + k, v444);
        const planar_nf_lane v445 = (v440 - v439);
        planar_nf_store(t + 22 * TILE + k, v445);
        const planar_nf_lane v446 = v439;
        planar_nf_store(t + 23 * TILE + k, v446);
        const planar_nf_lane v447 = v440;
        planar_nf_store(t + 24 * TILE + k, v447);
    }

    /* layer 16: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 21 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v448 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v444 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v438 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v455 = v444 + v448 * s[377] - v438;
        const planar_nf_lane v446 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v456 = planar_nf_select_lt(planar_nf_set(0.0f), v455, v446, v444);
        planar_nf_store(t + 25 * TILE + k, v456);
        const planar_nf_lane v447 = planar_nf_load(t + 24 * TILE + k);
        const planar_nf_lane v457 = planar_nf_select_lt(planar_nf_set(0.0f), v455, v444, v447);
        planar_nf_store(t + 26 * TILE + k, v457);
        const planar_nf_lane v458 = v455 / ((1.0f - v448 * v448) * s[377] + 1.0f);
        const planar_nf_lane v460 = (v457 - v456) * 0.5f;
        const planar_nf_lane v461 = v444 - v458;
        const planar_nf_lane v462 = planar_nf_select_le(v456, v461, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v463 = planar_nf_select_le(v461, v457, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v465 = planar_nf_abs(v458);
        const planar_nf_lane v445 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v467 = planar_nf_select_lt(v465 * 2.0f, v445, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v468 = (v462 * v463) * v467;
        const planar_nf_lane v470 = planar_nf_select_eq(v468, planar_nf_set(0.0f), v456 + v460, v461);
        planar_nf_store(t + 27 * TILE + k, v470);
        const planar_nf_lane v471 = planar_nf_select_eq(v468, planar_nf_set(0.0f), v460, v465);
        planar_nf_store(t + 28 * TILE + k, v471);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (21 + e) * TILE + k, planar_nf_load(t + (27 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (22 + e) * TILE + k, planar_nf_load(t + (28 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (23 + e) * TILE + k, planar_nf_load(t + (25 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (24 + e) * TILE + k, planar_nf_load(t + (26 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v444 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v473 = v444;
        planar_nf_store(t + 2 * TILE + k, v473);
    }
    planar_nf_each_tanh(t + 20 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v474 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v473 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v435 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v483 = v473 - (v473 + v474 * s[229] - v435) / ((1.0f - v474 * v474) * s[229] + 1.0f);
        planar_nf_store(t + 21 * TILE + k, v483);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 21 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v484 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v432_1 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v432_2 = planar_nf_load(t + 18 * TILE + k);
        const planar_nf_lane v486_1 = v432_1 - v484 * s[238];
        planar_nf_store(t + 19 * TILE + k, v486_1);
        const planar_nf_lane v486_2 = v432_2 - v484 * s[239];
        planar_nf_store(t + 20 * TILE + k, v486_2);
        const planar_nf_lane v489 = ((v486_1 * flow_15_w[0]) + (v486_2 * flow_15_w[1])) + flow_15_b[0];
        planar_nf_store(t + 21 * TILE + k, v489);
        const planar_nf_lane v492 = v489;
        planar_nf_store(t + 22 * TILE + k, v492);
        const planar_nf_lane v493 = (v489 - s[378]);
        const planar_nf_lane v494 = (v489 + s[378]);
        const planar_nf_lane v498 = ((v493 + v494) * 0.5f);
        planar_nf_store(t + 23 * TILE + k, v498);
        const planar_nf_lane v499 = (v494 - v493);
        planar_nf_store(t + 24 * TILE + k, v499);
        const planar_nf_lane v500 = v493;
        planar_nf_store(t + 25 * TILE + k, v500);
        const planar_nf_lane v501 = v494;
        planar_nf_store(t + 26 * TILE + k, v501);
    }

    /* layer 15: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 23 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v502 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v498 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v492 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v509 = v498 + v502 * s[379] - v492;
        const planar_nf_lane v500 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v510 = planar_nf_select_lt(planar_nf_set(0.0f), v509, v500, v498);
        planar_nf_store(t + 27 * TILE + k, v510);
        const planar_nf_lane v501 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v511 = planar_nf_select_lt(planar_nf_set(0.0f), v509, v498, v501);
        planar_nf_store(t + 28 * TILE + k, v511);
        const planar_nf_lane v512 = v509 / ((1.0f - v502 * v502) * s[379] + 1.0f);
        const planar_nf_lane v514 = (v511 - v510) * 0.5f;
        const planar_nf_lane v515 = v498 - v512;
        const planar_nf_lane v516 = planar_nf_select_le(v510, v515, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v517 = planar_nf_select_le(v515, v511, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v519 = planar_nf_abs(v512);
        const planar_nf_lane v499 = planar_nf_load(t + 24 * TILE + k);
        const planar_nf_lane v521 = planar_nf_select_lt(v519 * 2.0f, v499, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v522 = (v516 * v517) * v521;
        const planar_nf_lane v524 = planar_nf_select_eq(v522, planar_nf_set(0.0f), v510 + v514, v515);
        planar_nf_store(t + 29 * TILE + k, v524);
        const planar_nf_lane v525 = planar_nf_select_eq(v522, planar_nf_set(0.0f), v514, v519);
        planar_nf_store(t + 30 * TILE + k, v525);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (23 + e) * TILE + k, planar_nf_load(t + (29 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (24 + e) * TILE + k, planar_nf_load(t + (30 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (25 + e) * TILE + k, planar_nf_load(t + (27 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (26 + e) * TILE + k, planar_nf_load(t + (28 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_layers_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 15: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v498 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v527 = v498;
        planar_nf_store(t + 2 * TILE + k, v527);
    }
    planar_nf_each_tanh(t + 22 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v528 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v527 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v489 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v537 = v527 - (v527 + v528 * s[214] - v489) / ((1.0f - v528 * v528) * s[214] + 1.0f);
        planar_nf_store(t + 23 * TILE + k, v537);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 23 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v538 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v486_1 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v486_2 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v540_1 = v486_1 - v538 * s[223];
        planar_nf_store(t + 21 * TILE + k, v540_1);
        const planar_nf_lane v540_2 = v486_2 - v538 * s[224];
        planar_nf_store(t + 22 * TILE + k, v540_2);
        const planar_nf_lane v543 = ((v540_1 * flow_14_w[0]) + (v540_2 * flow_14_w[1])) + flow_14_b[0];
        planar_nf_store(t + 23 * TILE + k, v543);
        const planar_nf_lane v546 = v543;
        planar_nf_store(t + 24 * TILE + k, v546);
        const planar_nf_lane v547 = (v543 - s[380]);
        const planar_nf_lane v548 = (v543 + s[380]);
        const planar_nf_lane v552 = ((v547 + v548) * 0.5f);
        planar_nf_store(t + 25 * TILE + k, v552);
        const planar_nf_lane v553 = (v548 - v547);
        planar_nf_store(t + 26 * TILE + k, v553);
        const planar_nf_lane v554 = v547;
        planar_nf_store(t + 27 * TILE + k, v554);
        const planar_nf_lane v555 = v548;
        planar_nf_store(t + 28 * TILE + k, v555);
    }

    /* layer 14: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 25 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v556 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v552 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v546 = planar_nf_load(t + 24 * TILE + k);
        const planar_nf_lane v563 = v552 + v556 * s[381] - v546;
        const planar_nf_lane v554 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v564 = planar_nf_select_lt(planar_nf_set(0.0f), v563, v554, v552);
        planar_nf_store(t + 29 * TILE + k, v564);
        const planar_nf_lane v555 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v565 = planar_nf_select_lt(planar_nf_set(0.0f), v563, v552, v555);
        planar_nf_store(t + 30 * TILE + k, v565);
        const planar_nf_lane v566 = v563 / ((1.0f - v556 * v556) * s[381] + 1.0f);
        const planar_nf_lane v568 = (v565 - v564) * 0.5f;
        const planar_nf_lane v569 = v552 - v566;
        const planar_nf_lane v570 = planar_nf_select_le(v564, v569, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v571 = planar_nf_select_le(v569, v565, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v573 = planar_nf_abs(v566);
        const planar_nf_lane v553 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v575 = planar_nf_select_lt(v573 * 2.0f, v553, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v576 = (v570 * v571) * v575;
        const planar_nf_lane v578 = planar_nf_select_eq(v576, planar_nf_set(0.0f), v564 + v568, v569);
        planar_nf_store(t + 31 * TILE + k, v578);
        const planar_nf_lane v579 = planar_nf_select_eq(v576, planar_nf_set(0.0f), v568, v573);
        planar_nf_store(t + 32 * TILE + k, v579);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (25 + e) * TILE + k, planar_nf_load(t + (31 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (26 + e) * TILE + k, planar_nf_load(t + (32 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (27 + e) * TILE + k, planar_nf_load(t + (29 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (28 + e) * TILE + k, planar_nf_load(t + (30 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v552 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v581 = v552;
        planar_nf_store(t + 2 * TILE + k, v581);
    }
    planar_nf_each_tanh(t + 24 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v582 = planar_nf_load(t + 24 * TILE + k);
        const planar_nf_lane v581 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v543 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v591 = v581 - (v581 + v582 * s[199] - v543) / ((1.0f - v582 * v582) * s[199] + 1.0f);
        planar_nf_store(t + 25 * TILE + k, v591);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 25 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v592 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v540_1 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v540_2 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v594_1 = v540_1 - v592 * s[208];
        planar_nf_store(t + 23 * TILE + k, v594_1);
        const planar_nf_lane v594_2 = v540_2 - v592 * s[209];
        planar_nf_store(t + 24 * TILE + k, v594_2);
        const planar_nf_lane v597 = ((v594_1 * flow_13_w[0]) + (v594_2 * flow_13_w[1])) + flow_13_b[0];
        planar_nf_store(t + 25 * TILE + k, v597);
        const planar_nf_lane v600 = v597;
        planar_nf_store(t + 26 * TILE + k, v600);
        const planar_nf_lane v601 = (v597 - s[382]);
        const planar_nf_lane v602 = (v597 + s[382]);
        const planar_nf_lane v606 = ((v601 + v602) * 0.5f);
        planar_nf_store(t + 27 * TILE + k, v606);
        const planar_nf_lane v607 = (v602 - v601);
        planar_nf_store(t + 28 * TILE + k, v607);
        const planar_nf_lane v608 = v601;
        planar_nf_store(t + 29 * TILE + k, v608);
        const planar_nf_lane v609 = v602;
        planar_nf_store(t + 30 * TILE + k, v609);
    }

    /* layer 13: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 27 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v610 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v606 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v600 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v617 = v606 + v610 * s[383] - v600;
        const planar_nf_lane v608 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v618 = planar_nf_select_lt(planar_nf_set(0.0f), v617, v608, v606);
        planar_nf_store(t + 31 * TILE + k, v618);
        const planar_nf_lane v609 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v619 = planar_nf_select_lt(planar_nf_set(0.0f), v617, v606, v609);
        planar_nf_store(t + 32 * TILE + k, v619);
        const planar_nf_lane v620 = v617 / ((1.0f - v610 * v610) * s[383] + 1.0f);
        const planar_nf_lane v622 = (v619 - v618) * 0.5f;
        const planar_nf_lane v623 = v606 - v620;
        const planar_nf_lane v624 = planar_nf_select_le(v618, v623, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v625 = planar_nf_select_le(v623, v619, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v627 = planar_nf_abs(v620);
        const planar_nf_lane v607 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v629 = planar_nf_select_lt(v627 * 2.0f, v607, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v630 = (v624 * v625) * v629;
        const planar_nf_lane v632 = planar_nf_select_eq(v630, planar_nf_set(0.0f), v618 + v622, v623);
        planar_nf_store(t + 33 * TILE + k, v632);
        const planar_nf_lane v633 = planar_nf_select_eq(v630, planar_nf_set(0.0f), v622, v627);
        planar_nf_store(t + 34 * TILE + k, v633);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (27 + e) * TILE + k, planar_nf_load(t + (33 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (28 + e) * TILE + k, planar_nf_load(t + (34 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (29 + e) * TILE + k, planar_nf_load(t + (31 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (30 + e) * TILE + k, planar_nf_load(t + (32 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v606 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v635 = v606;
        planar_nf_store(t + 2 * TILE + k, v635);
    }
    planar_nf_each_tanh(t + 26 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v636 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v635 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v597 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v645 = v635 - (v635 + v636 * s[184] - v597) / ((1.0f - v636 * v636) * s[184] + 1.0f);
        planar_nf_store(t + 27 * TILE + k, v645);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 27 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v646 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v594_1 = planar_nf_load(t + 23 * TILE + k);
        const planar_nf_lane v594_2 = planar_nf_load(t + 24 * TILE + k);
        const planar_nf_lane v648_1 = v594_1 - v646 * s[193];
        planar_nf_store(t + 25 * TILE + k, v648_1);
        const planar_nf_lane v648_2 = v594_2 - v646 * s[194];
        planar_nf_store(t + 26 * TILE + k, v648_2);
        const planar_nf_lane v651 = ((v648_1 * flow_12_w[0]) + (v648_2 * flow_12_w[1])) + flow_12_b[0];
        planar_nf_store(t + 27 * TILE + k, v651);
        const planar_nf_lane v654 = v651;
        planar_nf_store(t + 28 * TILE + k, v654);
        const planar_nf_lane v655 = (v651 - s[384]);
        const planar_nf_lane v656 = (v651 + s[384]);
        const planar_nf_lane v660 = ((v655 + v656) * 0.5f);
        planar_nf_store(t + 29 * TILE + k, v660);
        const planar_nf_lane v661 = (v656 - v655);
        planar_nf_store(t + 30 * TILE + k, v661);
        const planar_nf_lane v662 = v655;
        planar_nf_store(t + 31 * TILE + k, v662);
        const planar_nf_lane v663 = v656;
        planar_nf_store(t + 32 * TILE + k, v663);
    }

    /* layer 12: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 29 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v664 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v660 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v654 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v671 = v660 + v664 * s[385] - v654;
        const planar_nf_lane v662 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v672 = planar_nf_select_lt(planar_nf_set(0.0f), v671, v662, v660);
        planar_nf_store(t + 33 * TILE + k, v672);
        const planar_nf_lane v663 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v673 = planar_nf_select_lt(planar_nf_set(0.0f), v671, v660, v663);
        planar_nf_store(t + 34 * TILE + k, v673);
        const planar_nf_lane v674 = v671 / ((1.0f - v664 * v664) * s[385] + 1.0f);
        const planar_nf_lane v676 = (v673 - v672) * 0.5f;
        const planar_nf_lane v677 = v660 - v674;
        const planar_nf_lane v678 = planar_nf_select_le(v672, v677, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v679 = planar_nf_select_le(v677, v673, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v681 = planar_nf_abs(v674);
        const planar_nf_lane v661 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v683 = planar_nf_select_lt(v681 * 2.0f, v661, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v684 = (v678 * v679) * v683;
        const planar_nf_lane v686 = planar_nf_select_eq(v684, planar_nf_set(0.0f), v672 + v676, v677);
        planar_nf_store(t + 35 * TILE + k, v686);
        const planar_nf_lane v687 = planar_nf_select_eq(v684, planar_nf_set(0.0f), v676, v681);
        planar_nf_store(t + 36 * TILE + k, v687);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (29 + e) * TILE + k, planar_nf_load(t + (35 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (30 + e) * TILE + k, planar_nf_load(t + (36 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (31 + e) * TILE + k, planar_nf_load(t + (33 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (32 + e) * TILE + k, planar_nf_load(t + (34 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v660 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v689 = v660;
        planar_nf_store(t + 2 * TILE + k, v689);
    }
    planar_nf_each_tanh(t + 28 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v690 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v689 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v651 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v699 = v689 - (v689 + v690 * s[169] - v651) / ((1.0f - v690 * v690) * s[169] + 1.0f);
        planar_nf_store(t + 29 * TILE + k, v699);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 29 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v700 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v648_1 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v648_2 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v702_1 = v648_1 - v700 * s[178];
        planar_nf_store(t + 27 * TILE + k, v702_1);
        const planar_nf_lane v702_2 = v648_2 - v700 * s[179];
        planar_nf_store(t + 28 * TILE + k, v702_2);
        const planar_nf_lane v705 = ((v702_1 * flow_11_w[0]) + (v702_2 * flow_11_w[1])) + flow_11_b[0];
        planar_nf_store(t + 29 * TILE + k, v705);
        const planar_nf_lane v708 = v705;
        planar_nf_store(t + 30 * TILE + k, v708);
        const planar_nf_lane v709 = (v705 - s[386]);
        const planar_nf_lane v710 = (v705 + s[386]);
        const planar_nf_lane v714 = ((v709 + v710) * 0.5f);
        planar_nf_store(t + 31 * TILE + k, v714);
        const planar_nf_lane v715 = (v710 - v709);
        planar_nf_store(t + 32 * TILE + k, v715);
        const planar_nf_lane v716 = v709;
        planar_nf_store(t + 33 * TILE + k, v716);
        const planar_nf_lane v717 = v710;
        planar_nf_store(t + 34 * TILE + k, v717);
    }

    /* layer 11: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 31 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v718 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v714 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v708 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v725 = v714 + v718 * s[387] - v708;
        const planar_nf_lane v716 = planar_nf_load(t + 33 * TILE + k);
        const planar_nf_lane v726 = planar_nf_select_lt(planar_nf_set(0.0f), v725, v716, v714);
        planar_nf_store(t + 35 * TILE + k, v726);
        const planar_nf_lane v717 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v727 = planar_nf_select_lt(planar_nf_set(0.0f), v725, v714, v717);
        planar_nf_store(t + 36 * TILE + k, v727);
        const planar_nf_lane v728 = v725 / ((1.0f - v718 * v718) * s[387] + 1.0f);
        const planar_nf_lane v730 = (v727 - v726) * 0.5f;
        const planar_nf_lane v731 = v714 - v728;
        const planar_nf_lane v732 = planar_nf_select_le(v726, v731, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v733 = planar_nf_select_le(v731, v727, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v735 = planar_nf_abs(v728);
        const planar_nf_lane v715 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v737 = planar_nf_select_lt(v735 * 2.0f, v715, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v738 = (v732 * v733) * v737;
        const planar_nf_lane v740 = planar_nf_select_eq(v738, planar_nf_set(0.0f), v726 + v730, v731);
        planar_nf_store(t + 37 * TILE + k, v740);
        const planar_nf_lane v741 = planar_nf_select_eq(v738, planar_nf_set(0.0f), v730, v735);
        planar_nf_store(t + 38 * TILE + k, v741);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (31 + e) * TILE + k, planar_nf_load(t + (37 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (32 + e) * TILE + k, planar_nf_load(t + (38 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (33 + e) * TILE + k, planar_nf_load(t + (35 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (34 + e) * TILE + k, planar_nf_load(t + (36 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v714 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v743 = v714;
        planar_nf_store(t + 2 * TILE + k, v743);
    }
    planar_nf_each_tanh(t + 30 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v744 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v743 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v705 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v753 = v743 - (v743 + v744 * s[154] - v705) / ((1.0f - v744 * v744) * s[154] + 1.0f);
        planar_nf_store(t + 31 * TILE + k, v753);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 31 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v754 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v702_1 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v702_2 = planar_nf_load(t + 28 * TILE + k);
        const planar_nf_lane v756_1 = v702_1 - v754 * s[163];
        planar_nf_store(t + 29 * TILE + k, v756_1);
        const planar_nf_lane v756_2 = v702_2 - v754 * s[164];
        planar_nf_store(t + 30 * TILE + k, v756_2);
        const planar_nf_lane v759 = ((v756_1 * flow_10_w[0]) + (v756_2 * flow_10_w[1])) + flow_10_b[0];
        planar_nf_store(t + 31 * TILE + k, v759);
        const planar_nf_lane v762 = v759;
        planar_nf_store(t + 32 * TILE + k, v762);
        const planar_nf_lane v763 = (v759 - s[388]);
        const planar_nf_lane v764 = (v759 + s[388]);
        const planar_nf_lane v768 = ((v763 + v764) * 0.5f);
        planar_nf_store(t + 33 * TILE + k, v768);
        const planar_nf_lane v769 = (v764 - v763);
        planar_nf_store(t + 34 * TILE + k, v769);
        const planar_nf_lane v770 = v763;
        planar_nf_store(t + 35 * TILE + k, v770);
        const planar_nf_lane v771 = v764;
        planar_nf_store(t + 36 * TILE + k, v771);
    }

    /* layer 10: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 33 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v772 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v768 = planar_nf_load(t + 33 * TILE + k);
        const planar_nf_lane v762 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v779 = v768 + v772 * s[389] - v762;
        const planar_nf_lane v770 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v780 = planar_nf_select_lt(planar_nf_set(0.0f), v779, v770, v768);
        planar_nf_store(t + 37 * TILE + k, v780);
        const planar_nf_lane v771 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v781 = planar_nf_select_lt(planar_nf_set(0.0f), v779, v768, v771);
        planar_nf_store(t + 38 * TILE + k, v781);
        const planar_nf_lane v782 = v779 / ((1.0f - v772 * v772) * s[389] + 1.0f);
        const planar_nf_lane v784 = (v781 - v780) * 0.5f;
        const planar_nf_lane v785 = v768 - v782;
        const planar_nf_lane v786 = planar_nf_select_le(v780, v785, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v787 = planar_nf_select_le(v785, v781, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v789 = planar_nf_abs(v782);
        const planar_nf_lane v769 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v791 = planar_nf_select_lt(v789 * 2.0f, v769, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v792 = (v786 * v787) * v791;
        const planar_nf_lane v794 = planar_nf_select_eq(v792, planar_nf_set(0.0f), v780 + v784, v785);
        planar_nf_store(t + 39 * TILE + k, v794);
        const planar_nf_lane v795 = planar_nf_select_eq(v792, planar_nf_set(0.0f), v784, v789);
        planar_nf_store(t + 40 * TILE + k, v795);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (33 + e) * TILE + k, planar_nf_load(t + (39 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (34 + e) * TILE + k, planar_nf_load(t + (40 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (35 + e) * TILE + k, planar_nf_load(t + (37 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (36 + e) * TILE + k, planar_nf_load(t + (38 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_layers_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 10: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v768 = planar_nf_load(t + 33 * TILE + k);
        const planar_nf_lane v797 = v768;
        planar_nf_store(t + 2 * TILE + k, v797);
    }
    planar_nf_each_tanh(t + 32 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v798 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v797 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v759 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v807 = v797 - (v797 + v798 * s[139] - v759) / ((1.0f - v798 * v798) * s[139] + 1.0f);
        planar_nf_store(t + 33 * TILE + k, v807);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 33 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v808 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v756_1 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v756_2 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v810_1 = v756_1 - v808 * s[148];
        planar_nf_store(t + 31 * TILE + k, v810_1);
        const planar_nf_lane v810_2 = v756_2 - v808 * s[149];
        planar_nf_store(t + 32 * TILE + k, v810_2);
        const planar_nf_lane v813 = ((v810_1 * flow_9_w[0]) + (v810_2 * flow_9_w[1])) + flow_9_b[0];
        planar_nf_store(t + 33 * TILE + k, v813);
        const planar_nf_lane v816 = v813;
        planar_nf_store(t + 34 * TILE + k, v816);
        const planar_nf_lane v817 = (v813 - s[390]);
        const planar_nf_lane v818 = (v813 + s[390]);
        const planar_nf_lane v822 = ((v817 + v818) * 0.5f);
        planar_nf_store(t + 35 * TILE + k, v822);
        const planar_nf_lane v823 = (v818 - v817);
        planar_nf_store(t + 36 * TILE + k, v823);
        const planar_nf_lane v824 = v817;
        planar_nf_store(t + 37 * TILE + k, v824);
        const planar_nf_lane v825 = v818;
        planar_nf_store(t + 38 * TILE + k, v825);
    }

    /* layer 9: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 35 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v826 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v822 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v816 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v833 = v822 + v826 * s[391] - v816;
        const planar_nf_lane v824 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v834 = planar_nf_select_lt(planar_nf_set(0.0f), v833, v824, v822);
        planar_nf_store(t + 39 * TILE + k, v834);
        const planar_nf_lane v825 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v835 = planar_nf_select_lt(planar_nf_set(0.0f), v833, v822, v825);
        planar_nf_store(t + 40 * TILE + k, v835);
        const planar_nf_lane v836 = v833 / ((1.0f - v826 * v826) * s[391] + 1.0f);
        const planar_nf_lane v838 = (v835 - v834) * 0.5f;
        const planar_nf_lane v839 = v822 - v836;
        const planar_nf_lane v840 = planar_nf_select_le(v834, v839, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v841 = planar_nf_select_le(v839, v835, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v843 = planar_nf_abs(v836);
        const planar_nf_lane v823 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v845 = planar_nf_select_lt(v843 * 2.0f, v823, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v846 = (v840 * v841) * v845;
        const planar_nf_lane v848 = planar_nf_select_eq(v846, planar_nf_set(0.0f), v834 + v838, v839);
        planar_nf_store(t + 41 * TILE + k, v848);
        const planar_nf_lane v849 = planar_nf_select_eq(v846, planar_nf_set(0.0f), v838, v843);
        planar_nf_store(t + 42 * TILE + k, v849);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (35 + e) * TILE + k, planar_nf_load(t + (41 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (36 + e) * TILE + k, planar_nf_load(t + (42 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (37 + e) * TILE + k, planar_nf_load(t + (39 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (38 + e) * TILE + k, planar_nf_load(t + (40 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v822 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v851 = v822;
        planar_nf_store(t + 2 * TILE + k, v851);
    }
    planar_nf_each_tanh(t + 34 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v852 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v851 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v813 = planar_nf_load(t + 33 * TILE + k);
        const planar_nf_lane v861 = v851 - (v851 + v852 * s[124] - v813) / ((1.0f - v852 * v852) * s[124] + 1.0f);
        planar_nf_store(t + 35 * TILE + k, v861);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 35 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v862 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v810_1 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v810_2 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v864_1 = v810_1 - v862 * s[133];
        planar_nf_store(t + 33 * TILE + k, v864_1);
        const planar_nf_lane v864_2 = v810_2 - v862 * s[134];
        planar_nf_store(t + 34 * TILE + k, v864_2);
        const planar_nf_lane v867 = ((v864_1 * flow_8_w[0]) + (v864_2 * flow_8_w[1])) + flow_8_b[0];
        planar_nf_store(t + 35 * TILE + k, v867);
        const planar_nf_lane v870 = v867;
        planar_nf_store(t + 36 * TILE + k, v870);
        const planar_nf_lane v871 = (v867 - s[392]);
        const planar_nf_lane v872 = (v867 + s[392]);
        const planar_nf_lane v876 = ((v871 + v872) * 0.5f);
        planar_nf_store(t + 37 * TILE + k, v876);
        const planar_nf_lane v877 = (v872 - v871);
        planar_nf_store(t + 38 * TILE + k, v877);
        const planar_nf_lane v878 = v871;
        planar_nf_store(t + 39 * TILE + k, v878);
        const planar_nf_lane v879 = v872;
        planar_nf_store(t + 40 * TILE + k, v879);
    }

    /* layer 8: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 37 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v880 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v876 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v870 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v887 = v876 + v880 * s[393] - v870;
        const planar_nf_lane v878 = planar_nf_load(t + 39 * TILE + k);
        const planar_nf_lane v888 = planar_nf_select_lt(planar_nf_set(0.0f), v887, v878, v876);
        planar_nf_store(t + 41 * TILE + k, v888);
        const planar_nf_lane v879 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v889 = planar_nf_select_lt(planar_nf_set(0.0f), v887, v876, v879);
        planar_nf_store(t + 42 * TILE + k, v889);
        const planar_nf_lane v890 = v887 / ((1.0f - v880 * v880) * s[393] + 1.0f);
        const planar_nf_lane v892 = (v889 - v888) * 0.5f;
        const planar_nf_lane v893 = v876 - v890;
        const planar_nf_lane v894 = planar_nf_select_le(v888, v893, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v895 = planar_nf_select_le(v893, v889, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v897 = planar_nf_abs(v890);
        const planar_nf_lane v877 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v899 = planar_nf_select_lt(v897 * 2.0f, v877, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v900 = (v894 * v895) * v899;
        const planar_nf_lane v902 = planar_nf_select_eq(v900, planar_nf_set(0.0f), v888 + v892, v893);
        planar_nf_store(t + 43 * TILE + k, v902);
        const planar_nf_lane v903 = planar_nf_select_eq(v900, planar_nf_set(0.0f), v892, v897);
        planar_nf_store(t + 44 * TILE + k, v903);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (37 + e) * TILE + k, planar_nf_load(t + (43 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (38 + e) * TILE + k, planar_nf_load(t + (44 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (39 + e) * TILE + k, planar_nf_load(t + (41 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (40 + e) * TILE + k, planar_nf_load(t + (42 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v876 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v905 = v876;
        planar_nf_store(t + 2 * TILE + k, v905);
    }
    planar_nf_each_tanh(t + 36 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v906 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v905 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v867 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v915 = v905 - (v905 + v906 * s[109] - v867) / ((1.0f - v906 * v906) * s[109] + 1.0f);
        planar_nf_store(t + 37 * TILE + k, v915);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 37 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v916 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v864_1 = planar_nf_load(t + 33 * TILE + k);
        const planar_nf_lane v864_2 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v918_1 = v864_1 - v916 * s[118];
        planar_nf_store(t + 35 * TILE + k, v918_1);
        const planar_nf_lane v918_2 = v864_2 - v916 * s[119];
        planar_nf_store(t + 36 * TILE + k, v918_2);
        const planar_nf_lane v921 = ((v918_1 * flow_7_w[0]) + (v918_2 * flow_7_w[1])) + flow_7_b[0];
        planar_nf_store(t + 37 * TILE + k, v921);
        const planar_nf_lane v924 = v921;
        planar_nf_store(t + 38 * TILE + k, v924);
        const planar_nf_lane v925 = (v921 - s[394]);
        const planar_nf_lane v926 = (v921 + s[394]);
        const planar_nf_lane v930 = ((v925 + v926) * 0.5f);
        planar_nf_store(t + 39 * TILE + k, v930);
        const planar_nf_lane v931 = (v926 - v925);
        planar_nf_store(t + 40 * TILE + k, v931);
        const planar_nf_lane v932 = v925;
        planar_nf_store(t + 41 * TILE + k, v932);
        const planar_nf_lane v933 = v926;
        planar_nf_store(t + 42 * TILE + k, v933);
    }

    /* layer 7: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 39 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v934 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v930 = planar_nf_load(t + 39 * TILE + k);
        const planar_nf_lane v924 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v941 = v930 + v934 * s[395] - v924;
        const planar_nf_lane v932 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v942 = planar_nf_select_lt(planar_nf_set(0.0f), v941, v932, v930);
        planar_nf_store(t + 43 * TILE + k, v942);
        const planar_nf_lane v933 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v943 = planar_nf_select_lt(planar_nf_set(0.0f), v941, v930, v933);
        planar_nf_store(t + 44 * TILE + k, v943);
        const planar_nf_lane v944 = v941 / ((1.0f - v934 * v934) * s[395] + 1.0f);
        const planar_nf_lane v946 = (v943 - v942) * 0.5f;
        const planar_nf_lane v947 = v930 - v944;
        const planar_nf_lane v948 = planar_nf_select_le(v942, v947, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v949 = planar_nf_select_le(v947, v943, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v951 = planar_nf_abs(v944);
        const planar_nf_lane v931 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v953 = planar_nf_select_lt(v951 * 2.0f, v931, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v954 = (v948 * v949) * v953;
        const planar_nf_lane v956 = planar_nf_select_eq(v954, planar_nf_set(0.0f), v942 + v946, v947);
        planar_nf_store(t + 45 * TILE + k, v956);
        const planar_nf_lane v957 = planar_nf_select_eq(v954, planar_nf_set(0.0f), v946, v951);
        planar_nf_store(t + 46 * TILE + k, v957);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (39 + e) * TILE + k, planar_nf_load(t + (45 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (40 + e) * TILE + k, planar_nf_load(t + (46 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (41 + e) * TILE + k, planar_nf_load(t + (43 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (42 + e) * TILE + k, planar_nf_load(t + (44 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v930 = planar_nf_load(t + 39 * TILE + k);
        const planar_nf_lane v959 = v930;
        planar_nf_store(t + 2 * TILE + k, v959);
    }
    planar_nf_each_tanh(t + 38 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v960 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v959 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v921 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v969 = v959 - (v959 + v960 * s[94] - v921) / ((1.0f - v960 * v960) * s[94] + 1.0f);
        planar_nf_store(t + 39 * TILE + k, v969);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 39 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v970 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v918_1 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v918_2 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v972_1 = v918_1 - v970 * s[103];
        planar_nf_store(t + 37 * TILE + k, v972_1);
        const planar_nf_lane v972_2 = v918_2 - v970 * s[104];
        planar_nf_store(t + 38 * TILE + k, v972_2);
        const planar_nf_lane v975 = ((v972_1 * flow_6_w[0]) + (v972_2 * flow_6_w[1])) + flow_6_b[0];
        planar_nf_store(t + 39 * TILE + k, v975);
        const planar_nf_lane v978 = v975;
        planar_nf_store(t + 40 * TILE + k, v978);
        const planar_nf_lane v979 = (v975 - s[396]);
        const planar_nf_lane v980 = (v975 + s[396]);
        const planar_nf_lane v984 = ((v979 + v980) * 0.5f);
        planar_nf_store(t + 41 * TILE + k, v984);
        const planar_nf_lane v985 = (v980 - v979);
        planar_nf_store(t + 42 * TILE + k, v985);
        const planar_nf_lane v986 = v979;
        planar_nf_store(t + 43 * TILE + k, v986);
        const planar_nf_lane v987 = v980;
        planar_nf_store(t + 44 * TILE + k, v987);
    }

    /* layer 6: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 41 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v988 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v984 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v978 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v995 = v984 + v988 * s[397] - v978;
        const planar_nf_lane v986 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v996 = planar_nf_select_lt(planar_nf_set(0.0f), v995, v986, v984);
        planar_nf_store(t + 45 * TILE + k, v996);
        const planar_nf_lane v987 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v997 = planar_nf_select_lt(planar_nf_set(0.0f), v995, v984, v987);
        planar_nf_store(t + 46 * TILE + k, v997);
        const planar_nf_lane v998 = v995 / ((1.0f - v988 * v988) * s[397] + 1.0f);
        const planar_nf_lane v1000 = (v997 - v996) * 0.5f;
        const planar_nf_lane v1001 = v984 - v998;
        const planar_nf_lane v1002 = planar_nf_select_le(v996, v1001, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1003 = planar_nf_select_le(v1001, v997, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1005 = planar_nf_abs(v998);
        const planar_nf_lane v985 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v1007 = planar_nf_select_lt(v1005 * 2.0f, v985, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1008 = (v1002 * v1003) * v1007;
        const planar_nf_lane v1010 = planar_nf_select_eq(v1008, planar_nf_set(0.0f), v996 + v1000, v1001);
        planar_nf_store(t + 47 * TILE + k, v1010);
        const planar_nf_lane v1011 = planar_nf_select_eq(v1008, planar_nf_set(0.0f), v1000, v1005);
        planar_nf_store(t + 48 * TILE + k, v1011);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (41 + e) * TILE + k, planar_nf_load(t + (47 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (42 + e) * TILE + k, planar_nf_load(t + (48 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (43 + e) * TILE + k, planar_nf_load(t + (45 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (44 + e) * TILE + k, planar_nf_load(t + (46 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v984 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v1013 = v984;
        planar_nf_store(t + 2 * TILE + k, v1013);
    }
    planar_nf_each_tanh(t + 40 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1014 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v1013 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v975 = planar_nf_load(t + 39 * TILE + k);
        const planar_nf_lane v1023 = v1013 - (v1013 + v1014 * s[79] - v975) / ((1.0f - v1014 * v1014) * s[79] + 1.0f);
        planar_nf_store(t + 41 * TILE + k, v1023);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 41 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1024 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v972_1 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v972_2 = planar_nf_load(t + 38 * TILE + k);
        const planar_nf_lane v1026_1 = v972_1 - v1024 * s[88];
        planar_nf_store(t + 39 * TILE + k, v1026_1);
        const planar_nf_lane v1026_2 = v972_2 - v1024 * s[89];
        planar_nf_store(t + 40 * TILE + k, v1026_2);
        const planar_nf_lane v1029 = ((v1026_1 * flow_5_w[0]) + (v1026_2 * flow_5_w[1])) + flow_5_b[0];
        planar_nf_store(t + 41 * TILE + k, v1029);
        const planar_nf_lane v1032 = v1029;
        planar_nf_store(t + 42 * TILE + k, v1032);
        const planar_nf_lane v1033 = (v1029 - s[398]);
        const planar_nf_lane v1034 = (v1029 + s[398]);
        const planar_nf_lane v1038 = ((v1033 + v1034) * 0.5f);
        planar_nf_store(t + 43 * TILE + k, v1038);
        const planar_nf_lane v1039 = (v1034 - v1033);
        planar_nf_store(t + 44 * TILE + k, v1039);
        const planar_nf_lane v1040 = v1033;
        planar_nf_store(t + 45 * TILE + k, v1040);
        const planar_nf_lane v1041 = v1034;
        planar_nf_store(t + 46 * TILE + k, v1041);
    }

    /* layer 5: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 43 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1042 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1038 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v1032 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v1049 = v1038 + v1042 * s[399] - v1032;
        const planar_nf_lane v1040 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v1050 = planar_nf_select_lt(planar_nf_set(0.0f), v1049, v1040, v1038);
        planar_nf_store(t + 47 * TILE + k, v1050);
        const planar_nf_lane v1041 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v1051 = planar_nf_select_lt(planar_nf_set(0.0f), v1049, v1038, v1041);
        planar_nf_store(t + 48 * TILE + k, v1051);
        const planar_nf_lane v1052 = v1049 / ((1.0f - v1042 * v1042) * s[399] + 1.0f);
        const planar_nf_lane v1054 = (v1051 - v1050) * 0.5f;
        const planar_nf_lane v1055 = v1038 - v1052;
        const planar_nf_lane v1056 = planar_nf_select_le(v1050, v1055, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1057 = planar_nf_select_le(v1055, v1051, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1059 = planar_nf_abs(v1052);
        const planar_nf_lane v1039 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v1061 = planar_nf_select_lt(v1059 * 2.0f, v1039, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1062 = (v1056 * v1057) * v1061;
        const planar_nf_lane v1064 = planar_nf_select_eq(v1062, planar_nf_set(0.0f), v1050 + v1054, v1055);
        planar_nf_store(t + 49 * TILE + k, v1064);
        const planar_nf_lane v1065 = planar_nf_select_eq(v1062, planar_nf_set(0.0f), v1054, v1059);
        planar_nf_store(t + 50 * TILE + k, v1065);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (43 + e) * TILE + k, planar_nf_load(t + (49 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (44 + e) * TILE + k, planar_nf_load(t + (50 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (45 + e) * TILE + k, planar_nf_load(t + (47 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (46 + e) * TILE + k, planar_nf_load(t + (48 + e) * TILE + k));
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_layers_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_b = params + 4; /* flow.1.b [1] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_b = params + 9; /* flow.2.b [1] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_b = params + 14; /* flow.3.b [1] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_b = params + 19; /* flow.4.b [1] */
#define TILE 128
    int round;
    size_t k, e;
    (void)total;

    /* layer 5: planar, inverse */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1038 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v1067 = v1038;
        planar_nf_store(t + 2 * TILE + k, v1067);
    }
    planar_nf_each_tanh(t + 42 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1068 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v1067 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1029 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v1076 = (v1067 + v1068 * s[64] - v1029) / ((1.0f - v1068 * v1068) * s[64] + 1.0f);
        const planar_nf_lane v1077 = v1067 - v1076;
        planar_nf_store(t + 43 * TILE + k, v1077);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 43 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1078 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1026_1 = planar_nf_load(t + 39 * TILE + k);
        const planar_nf_lane v1026_2 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v1080_1 = v1026_1 - v1078 * s[73];
        planar_nf_store(t + 41 * TILE + k, v1080_1);
        const planar_nf_lane v1080_2 = v1026_2 - v1078 * s[74];
        planar_nf_store(t + 42 * TILE + k, v1080_2);
        const planar_nf_lane v1083 = ((v1080_1 * flow_4_w[0]) + (v1080_2 * flow_4_w[1])) + flow_4_b[0];
        planar_nf_store(t + 43 * TILE + k, v1083);
        const planar_nf_lane v1086 = v1083;
        planar_nf_store(t + 44 * TILE + k, v1086);
        const planar_nf_lane v1087 = (v1083 - s[400]);
        const planar_nf_lane v1088 = (v1083 + s[400]);
        const planar_nf_lane v1092 = ((v1087 + v1088) * 0.5f);
        planar_nf_store(t + 45 * TILE + k, v1092);
        const planar_nf_lane v1093 = (v1088 - v1087);
        planar_nf_store(t + 46 * TILE + k, v1093);
        const planar_nf_lane v1094 = v1087;
        planar_nf_store(t + 47 * TILE + k, v1094);
        const planar_nf_lane v1095 = v1088;
        planar_nf_store(t + 48 * TILE + k, v1095);
    }

    /* layer 4: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 45 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1096 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1092 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v1086 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v1103 = v1092 + v1096 * s[401] - v1086;
        const planar_nf_lane v1094 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v1104 = planar_nf_select_lt(planar_nf_set(0.0f), v1103, v1094, v1092);
        planar_nf_store(t + 49 * TILE + k, v1104);
        const planar_nf_lane v1095 = planar_nf_load(t + 48 * TILE + k);
        const planar_nf_lane v1105 = planar_nf_select_lt(planar_nf_set(0.0f), v1103, v1092, v1095);
        planar_nf_store(t + 50 * TILE + k, v1105);
        const planar_nf_lane v1106 = v1103 / ((1.0f - v1096 * v1096) * s[401] + 1.0f);
        const planar_nf_lane v1108 = (v1105 - v1104) * 0.5f;
        const planar_nf_lane v1109 = v1092 - v1106;
        const planar_nf_lane v1110 = planar_nf_select_le(v1104, v1109, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1111 = planar_nf_select_le(v1109, v1105, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1113 = planar_nf_abs(v1106);
        const planar_nf_lane v1093 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v1115 = planar_nf_select_lt(v1113 * 2.0f, v1093, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1116 = (v1110 * v1111) * v1115;
        const planar_nf_lane v1118 = planar_nf_select_eq(v1116, planar_nf_set(0.0f), v1104 + v1108, v1109);
        planar_nf_store(t + 51 * TILE + k, v1118);
        const planar_nf_lane v1119 = planar_nf_select_eq(v1116, planar_nf_set(0.0f), v1108, v1113);
        planar_nf_store(t + 52 * TILE + k, v1119);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (45 + e) * TILE + k, planar_nf_load(t + (51 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (46 + e) * TILE + k, planar_nf_load(t + (52 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (47 + e) * TILE + k, planar_nf_load(t + (49 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (48 + e) * TILE + k, planar_nf_load(t + (50 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1092 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v1121 = v1092;
        planar_nf_store(t + 2 * TILE + k, v1121);
    }
    planar_nf_each_tanh(t + 44 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1122 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v1121 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1083 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v1130 = (v1121 + v1122 * s[49] - v1083) / ((1.0f - v1122 * v1122) * s[49] + 1.0f);
        const planar_nf_lane v1131 = v1121 - v1130;
        planar_nf_store(t + 45 * TILE + k, v1131);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 45 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1132 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1080_1 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v1080_2 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v1134_1 = v1080_1 - v1132 * s[58];
        planar_nf_store(t + 43 * TILE + k, v1134_1);
        const planar_nf_lane v1134_2 = v1080_2 - v1132 * s[59];
        planar_nf_store(t + 44 * TILE + k, v1134_2);
        const planar_nf_lane v1137 = ((v1134_1 * flow_3_w[0]) + (v1134_2 * flow_3_w[1])) + flow_3_b[0];
        planar_nf_store(t + 45 * TILE + k, v1137);
        const planar_nf_lane v1140 = v1137;
        planar_nf_store(t + 46 * TILE + k, v1140);
        const planar_nf_lane v1141 = (v1137 - s[402]);
        const planar_nf_lane v1142 = (v1137 + s[402]);
        const planar_nf_lane v1146 = ((v1141 + v1142) * 0.5f);
        planar_nf_store(t + 47 * TILE + k, v1146);
        const planar_nf_lane v1147 = (v1142 - v1141);
        planar_nf_store(t + 48 * TILE + k, v1147);
        const planar_nf_lane v1148 = v1141;
        planar_nf_store(t + 49 * TILE + k, v1148);
        const planar_nf_lane v1149 = v1142;
        planar_nf_store(t + 50 * TILE + k, v1149);
    }

    /* layer 3: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 47 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1150 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1146 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v1140 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v1157 = v1146 + v1150 * s[403] - v1140;
        const planar_nf_lane v1148 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v1158 = planar_nf_select_lt(planar_nf_set(0.0f), v1157, v1148, v1146);
        planar_nf_store(t + 51 * TILE + k, v1158);
        const planar_nf_lane v1149 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v1159 = planar_nf_select_lt(planar_nf_set(0.0f), v1157, v1146, v1149);
        planar_nf_store(t + 52 * TILE + k, v1159);
        const planar_nf_lane v1160 = v1157 / ((1.0f - v1150 * v1150) * s[403] + 1.0f);
        const planar_nf_lane v1162 = (v1159 - v1158) * 0.5f;
        const planar_nf_lane v1163 = v1146 - v1160;
        const planar_nf_lane v1164 = planar_nf_select_le(v1158, v1163, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1165 = planar_nf_select_le(v1163, v1159, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1167 = planar_nf_abs(v1160);
        const planar_nf_lane v1147 = planar_nf_load(t + 48 * TILE + k);
        const planar_nf_lane v1169 = planar_nf_select_lt(v1167 * 2.0f, v1147, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1170 = (v1164 * v1165) * v1169;
        const planar_nf_lane v1172 = planar_nf_select_eq(v1170, planar_nf_set(0.0f), v1158 + v1162, v1163);
        planar_nf_store(t + 53 * TILE + k, v1172);
        const planar_nf_lane v1173 = planar_nf_select_eq(v1170, planar_nf_set(0.0f), v1162, v1167);
        planar_nf_store(t + 54 * TILE + k, v1173);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (47 + e) * TILE + k, planar_nf_load(t + (53 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (48 + e) * TILE + k, planar_nf_load(t + (54 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (49 + e) * TILE + k, planar_nf_load(t + (51 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (50 + e) * TILE + k, planar_nf_load(t + (52 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1146 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v1175 = v1146;
        planar_nf_store(t + 2 * TILE + k, v1175);
    }
    planar_nf_each_tanh(t + 46 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1176 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v1175 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1137 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v1184 = (v1175 + v1176 * s[34] - v1137) / ((1.0f - v1176 * v1176) * s[34] + 1.0f);
        const planar_nf_lane v1185 = v1175 - v1184;
        planar_nf_store(t + 47 * TILE + k, v1185);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 47 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1186 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1134_1 = planar_nf_load(t + 43 * TILE + k);
        const planar_nf_lane v1134_2 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v1188_1 = v1134_1 - v1186 * s[43];
        planar_nf_store(t + 45 * TILE + k, v1188_1);
        const planar_nf_lane v1188_2 = v1134_2 - v1186 * s[44];
        planar_nf_store(t + 46 * TILE + k, v1188_2);
        const planar_nf_lane v1191 = ((v1188_1 * flow_2_w[0]) + (v1188_2 * flow_2_w[1])) + flow_2_b[0];
        planar_nf_store(t + 47 * TILE + k, v1191);
        const planar_nf_lane v1194 = v1191;
        planar_nf_store(t + 48 * TILE + k, v1194);
        const planar_nf_lane v1195 = (v1191 - s[404]);
        const planar_nf_lane v1196 = (v1191 + s[404]);
        const planar_nf_lane v1200 = ((v1195 + v1196) * 0.5f);
        planar_nf_store(t + 49 * TILE + k, v1200);
        const planar_nf_lane v1201 = (v1196 - v1195);
        planar_nf_store(t + 50 * TILE + k, v1201);
        const planar_nf_lane v1202 = v1195;
        planar_nf_store(t + 51 * TILE + k, v1202);
        const planar_nf_lane v1203 = v1196;
        planar_nf_store(t + 52 * TILE + k, v1203);
    }

    /* layer 2: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 49 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1204 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1200 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v1194 = planar_nf_load(t + 48 * TILE + k);
        const planar_nf_lane v1211 = v1200 + v1204 * s[405] - v1194;
        const planar_nf_lane v1202 = planar_nf_load(t + 51 * TILE + k);
        const planar_nf_lane v1212 = planar_nf_select_lt(planar_nf_set(0.0f), v1211, v1202, v1200);
        planar_nf_store(t + 53 * TILE + k, v1212);
        const planar_nf_lane v1203 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v1213 = planar_nf_select_lt(planar_nf_set(0.0f), v1211, v1200, v1203);
        planar_nf_store(t + 54 * TILE + k, v1213);
        const planar_nf_lane v1214 = v1211 / ((1.0f - v1204 * v1204) * s[405] + 1.0f);
        const planar_nf_lane v1216 = (v1213 - v1212) * 0.5f;
        const planar_nf_lane v1217 = v1200 - v1214;
        const planar_nf_lane v1218 = planar_nf_select_le(v1212, v1217, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1219 = planar_nf_select_le(v1217, v1213, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1221 = planar_nf_abs(v1214);
        const planar_nf_lane v1201 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v1223 = planar_nf_select_lt(v1221 * 2.0f, v1201, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1224 = (v1218 * v1219) * v1223;
        const planar_nf_lane v1226 = planar_nf_select_eq(v1224, planar_nf_set(0.0f), v1212 + v1216, v1217);
        planar_nf_store(t + 55 * TILE + k, v1226);
        const planar_nf_lane v1227 = planar_nf_select_eq(v1224, planar_nf_set(0.0f), v1216, v1221);
        planar_nf_store(t + 56 * TILE + k, v1227);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (49 + e) * TILE + k, planar_nf_load(t + (55 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (50 + e) * TILE + k, planar_nf_load(t + (56 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (51 + e) * TILE + k, planar_nf_load(t + (53 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (52 + e) * TILE + k, planar_nf_load(t + (54 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1200 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v1229 = v1200;
        planar_nf_store(t + 2 * TILE + k, v1229);
    }
    planar_nf_each_tanh(t + 48 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1230 = planar_nf_load(t + 48 * TILE + k);
        const planar_nf_lane v1229 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1191 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v1238 = (v1229 + v1230 * s[19] - v1191) / ((1.0f - v1230 * v1230) * s[19] + 1.0f);
        const planar_nf_lane v1239 = v1229 - v1238;
        planar_nf_store(t + 49 * TILE + k, v1239);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 49 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1240 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1188_1 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v1188_2 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v1242_1 = v1188_1 - v1240 * s[28];
        planar_nf_store(t + 47 * TILE + k, v1242_1);
        const planar_nf_lane v1242_2 = v1188_2 - v1240 * s[29];
        planar_nf_store(t + 48 * TILE + k, v1242_2);
        const planar_nf_lane v1245 = ((v1242_1 * flow_1_w[0]) + (v1242_2 * flow_1_w[1])) + flow_1_b[0];
        planar_nf_store(t + 49 * TILE + k, v1245);
        const planar_nf_lane v1248 = v1245;
        planar_nf_store(t + 50 * TILE + k, v1248);
        const planar_nf_lane v1249 = (v1245 - s[406]);
        const planar_nf_lane v1250 = (v1245 + s[406]);
        const planar_nf_lane v1254 = ((v1249 + v1250) * 0.5f);
        planar_nf_store(t + 51 * TILE + k, v1254);
        const planar_nf_lane v1255 = (v1250 - v1249);
        planar_nf_store(t + 52 * TILE + k, v1255);
        const planar_nf_lane v1256 = v1249;
        planar_nf_store(t + 53 * TILE + k, v1256);
        const planar_nf_lane v1257 = v1250;
        planar_nf_store(t + 54 * TILE + k, v1257);
    }

    /* layer 1: planar, inverse */
    for (round = 0; round < 60; round++) {
    planar_nf_each_tanh(t + 2 * TILE, t + 51 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1258 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1254 = planar_nf_load(t + 51 * TILE + k);
        const planar_nf_lane v1248 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v1265 = v1254 + v1258 * s[407] - v1248;
        const planar_nf_lane v1256 = planar_nf_load(t + 53 * TILE + k);
        const planar_nf_lane v1266 = planar_nf_select_lt(planar_nf_set(0.0f), v1265, v1256, v1254);
        planar_nf_store(t + 55 * TILE + k, v1266);
        const planar_nf_lane v1257 = planar_nf_load(t + 54 * TILE + k);
        const planar_nf_lane v1267 = planar_nf_select_lt(planar_nf_set(0.0f), v1265, v1254, v1257);
        planar_nf_store(t + 56 * TILE + k, v1267);
        const planar_nf_lane v1268 = v1265 / ((1.0f - v1258 * v1258) * s[407] + 1.0f);
        const planar_nf_lane v1270 = (v1267 - v1266) * 0.5f;
        const planar_nf_lane v1271 = v1254 - v1268;
        const planar_nf_lane v1272 = planar_nf_select_le(v1266, v1271, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1273 = planar_nf_select_le(v1271, v1267, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1275 = planar_nf_abs(v1268);
        const planar_nf_lane v1255 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v1277 = planar_nf_select_lt(v1275 * 2.0f, v1255, planar_nf_set(1.0f), planar_nf_set(0.0f));
        const planar_nf_lane v1278 = (v1272 * v1273) * v1277;
        const planar_nf_lane v1280 = planar_nf_select_eq(v1278, planar_nf_set(0.0f), v1266 + v1270, v1271);
        planar_nf_store(t + 57 * TILE + k, v1280);
        const planar_nf_lane v1281 = planar_nf_select_eq(v1278, planar_nf_set(0.0f), v1270, v1275);
        planar_nf_store(t + 58 * TILE + k, v1281);
    }
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (51 + e) * TILE + k, planar_nf_load(t + (57 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (52 + e) * TILE + k, planar_nf_load(t + (58 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (53 + e) * TILE + k, planar_nf_load(t + (55 + e) * TILE + k));
    for (e = 0; e < 1; e++)
        for (k = 0; k < m; k += LANES)
            planar_nf_store(t + (54 + e) * TILE + k, planar_nf_load(t + (56 + e) * TILE + k));
    }
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1254 = planar_nf_load(t + 51 * TILE + k);
        const planar_nf_lane v1283 = v1254;
        planar_nf_store(t + 2 * TILE + k, v1283);
    }
    planar_nf_each_tanh(t + 50 * TILE, t + 2 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1284 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v1283 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1245 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v1293 = v1283 - (v1283 + v1284 * s[4] - v1245) / ((1.0f - v1284 * v1284) * s[4] + 1.0f);
        planar_nf_store(t + 51 * TILE + k, v1293);
    }
    planar_nf_each_tanh(t + 2 * TILE, t + 51 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v1294 = planar_nf_load(t + 2 * TILE + k);
        const planar_nf_lane v1242_1 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v1242_2 = planar_nf_load(t + 48 * TILE + k);
        const planar_nf_lane v1296_1 = v1242_1 - v1294 * s[13];
        planar_nf_store(t + 49 * TILE + k, v1296_1);
        const planar_nf_lane v1296_2 = v1242_2 - v1294 * s[14];
        planar_nf_store(t + 50 * TILE + k, v1296_2);
    }
#undef TILE
}

static void planar_nf_layers_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    planar_nf_layers_tile1(params, s, m, t, total);
    planar_nf_layers_tile2(params, s, m, t, total);
    planar_nf_layers_tile3(params, s, m, t, total);
    planar_nf_layers_tile4(params, s, m, t, total);
    planar_nf_layers_tile5(params, s, m, t, total);
#undef TILE
}

void planar_layers(const float *params, size_t n, const float *z, float *x_each, void *work)
{
    float s[409], t[60 * 128];
    size_t first, k;
    (void)work;
    planar_nf_layers_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(z + first * 2, rows, 2, 2, 128, m, t + 0);
        planar_nf_layers_tile(params, s, m, t, NULL);
        for (k = 0; k < rows; k++) {
            (x_each + 0 * n)[(first + k) * 2 + 0] = t[0 + k];
            (x_each + 0 * n)[(first + k) * 2 + 1] = t[128 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 2 * n)[(first + k) * 2 + 0] = t[384 + k];
            (x_each + 2 * n)[(first + k) * 2 + 1] = t[512 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 4 * n)[(first + k) * 2 + 0] = t[640 + k];
            (x_each + 4 * n)[(first + k) * 2 + 1] = t[768 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 6 * n)[(first + k) * 2 + 0] = t[896 + k];
            (x_each + 6 * n)[(first + k) * 2 + 1] = t[1024 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 8 * n)[(first + k) * 2 + 0] = t[1152 + k];
            (x_each + 8 * n)[(first + k) * 2 + 1] = t[1280 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 10 * n)[(first + k) * 2 + 0] = t[1408 + k];
            (x_each + 10 * n)[(first + k) * 2 + 1] = t[1536 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 12 * n)[(first + k) * 2 + 0] = t[1664 + k];
            (x_each + 12 * n)[(first + k) * 2 + 1] = t[1792 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 14 * n)[(first + k) * 2 + 0] = t[1920 + k];
            (x_each + 14 * n)[(first + k) * 2 + 1] = t[2048 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 16 * n)[(first + k) * 2 + 0] = t[2176 + k];
            (x_each + 16 * n)[(first + k) * 2 + 1] = t[2304 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 18 * n)[(first + k) * 2 + 0] = t[2432 + k];
            (x_each + 18 * n)[(first + k) * 2 + 1] = t[2560 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 20 * n)[(first + k) * 2 + 0] = t[2688 + k];
            (x_each + 20 * n)[(first + k) * 2 + 1] = t[2816 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 22 * n)[(first + k) * 2 + 0] = t[2944 + k];
            (x_each + 22 * n)[(first + k) * 2 + 1] = t[3072 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 24 * n)[(first + k) * 2 + 0] = t[3200 + k];
            (x_each + 24 * n)[(first + k) * 2 + 1] = t[3328 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 26 * n)[(first + k) * 2 + 0] = t[3456 + k];
            (x_each + 26 * n)[(first + k) * 2 + 1] = t[3584 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 28 * n)[(first + k) * 2 + 0] = t[3712 + k];
            (x_each + 28 * n)[(first + k) * 2 + 1] = t[3840 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 30 * n)[(first + k) * 2 + 0] = t[3968 + k];
            (x_each + 30 * n)[(first + k) * 2 + 1] = t[4096 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 32 * n)[(first + k) * 2 + 0] = t[4224 + k];
            (x_each + 32 * n)[(first + k) * 2 + 1] = t[4352 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 34 * n)[(first + k) * 2 + 0] = t[4480 + k];
            (x_each + 34 * n)[(first + k) * 2 + 1] = t[4608 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 36 * n)[(first + k) * 2 + 0] = t[4736 + k];
            (x_each + 36 * n)[(first + k) * 2 + 1] = t[4864 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 38 * n)[(first + k) * 2 + 0] = t[4992 + k];
            (x_each + 38 * n)[(first + k) * 2 + 1] = t[5120 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 40 * n)[(first + k) * 2 + 0] = t[5248 + k];
            (x_each + 40 * n)[(first + k) * 2 + 1] = t[5376 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 42 * n)[(first + k) * 2 + 0] = t[5504 + k];
            (x_each + 42 * n)[(first + k) * 2 + 1] = t[5632 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 44 * n)[(first + k) * 2 + 0] = t[5760 + k];
            (x_each + 44 * n)[(first + k) * 2 + 1] = t[5888 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 46 * n)[(first + k) * 2 + 0] = t[6016 + k];
            (x_each + 46 * n)[(first + k) * 2 + 1] = t[6144 + k];
        }
        for (k = 0; k < rows; k++) {
            (x_each + 48 * n)[(first + k) * 2 + 0] = t[6272 + k];
            (x_each + 48 * n)[(first + k) * 2 + 1] = t[6400 + k];
        }
    }
}

/* ---- loss ---- */

static void planar_nf_loss_prologue(const float *params, float *s)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_u = params + 2; /* flow.1.u [2] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_u = params + 7; /* flow.2.u [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_u = params + 12; /* flow.3.u [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_u = params + 17; /* flow.4.u [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_u = params + 22; /* flow.5.u [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_u = params + 27; /* flow.6.u [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_u = params + 32; /* flow.7.u [2] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_u = params + 37; /* flow.8.u [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_u = params + 42; /* flow.9.u [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_u = params + 47; /* flow.10.u [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_u = params + 52; /* flow.11.u [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_u = params + 57; /* flow.12.u [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_u = params + 62; /* flow.13.u [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_u = params + 67; /* flow.14.u [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_u = params + 72; /* flow.15.u [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_u = params + 77; /* flow.16.u [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_u = params + 82; /* flow.17.u [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_u = params + 87; /* flow.18.u [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_u = params + 92; /* flow.19.u [2] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_u = params + 97; /* flow.20.u [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_u = params + 102; /* flow.21.u [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_u = params + 107; /* flow.22.u [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_u = params + 112; /* flow.23.u [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_u = params + 117; /* flow.24.u [2] */
    size_t i, j;
    s[0] = flow_1_w[0] * flow_1_u[0];
    s[1] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = fmaxf(s[2], 0) + log1pf(expf(-fabsf(s[2])));
    s[4] = s[3] - 1.0f;
    s[5] = s[4] - s[2];
    s[6] = flow_1_w[0] * s[5];
    s[7] = flow_1_w[1] * s[5];
    s[8] = flow_1_w[0] * flow_1_w[0];
    s[9] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[8 + j * 2 + i];
            sum += next;
        }
        s[10 + j] = sum;
    }
    s[11] = s[6] / s[10];
    s[12] = s[7] / s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = flow_2_w[0] * flow_2_u[0];
    s[16] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[15 + j * 2 + i];
            sum += next;
        }
        s[17 + j] = sum;
    }
    s[18] = fmaxf(s[17], 0) + log1pf(expf(-fabsf(s[17])));
    s[19] = s[18] - 1.0f;
    s[20] = s[19] - s[17];
    s[21] = flow_2_w[0] * s[20];
    s[22] = flow_2_w[1] * s[20];
    s[23] = flow_2_w[0] * flow_2_w[0];
    s[24] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[23 + j * 2 + i];
            sum += next;
        }
        s[25 + j] = sum;
    }
    s[26] = s[21] / s[25];
    s[27] = s[22] / s[25];
    s[28] = flow_2_u[0] + s[26];
    s[29] = flow_2_u[1] + s[27];
    s[30] = flow_3_w[0] * flow_3_u[0];
    s[31] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[30 + j * 2 + i];
            sum += next;
        }
        s[32 + j] = sum;
    }
    s[33] = fmaxf(s[32], 0) + log1pf(expf(-fabsf(s[32])));
    s[34] = s[33] - 1.0f;
    s[35] = s[34] - s[32];
    s[36] = flow_3_w[0] * s[35];
    s[37] = flow_3_w[1] * s[35];
    s[38] = flow_3_w[0] * flow_3_w[0];
    s[39] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[38 + j * 2 + i];
            sum += next;
        }
        s[40 + j] = sum;
    }
    s[41] = s[36] / s[40];
    s[42] = s[37] / s[40];
    s[43] = flow_3_u[0] + s[41];
    s[44] = flow_3_u[1] + s[42];
    s[45] = flow_4_w[0] * flow_4_u[0];
    s[46] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[45 + j * 2 + i];
            sum += next;
        }
        s[47 + j] = sum;
    }
    s[48] = fmaxf(s[47], 0) + log1pf(expf(-fabsf(s[47])));
    s[49] = s[48] - 1.0f;
    s[50] = s[49] - s[47];
    s[51] = flow_4_w[0] * s[50];
    s[52] = flow_4_w[1] * s[50];
    s[53] = flow_4_w[0] * flow_4_w[0];
    s[54] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[53 + j * 2 + i];
            sum += next;
        }
        s[55 + j] = sum;
    }
    s[56] = s[51] / s[55];
    s[57] = s[52] / s[55];
    s[58] = flow_4_u[0] + s[56];
    s[59] = flow_4_u[1] + s[57];
    s[60] = flow_5_w[0] * flow_5_u[0];
    s[61] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[60 + j * 2 + i];
            sum += next;
        }
        s[62 + j] = sum;
    }
    s[63] = fmaxf(s[62], 0) + log1pf(expf(-fabsf(s[62])));
    s[64] = s[63] - 1.0f;
    s[65] = s[64] - s[62];
    s[66] = flow_5_w[0] * s[65];
    s[67] = flow_5_w[1] * s[65];
    s[68] = flow_5_w[0] * flow_5_w[0];
    s[69] = flow_5_w[1] * flow_5_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[68 + j * 2 + i];
            sum += next;
        }
        s[70 + j] = sum;
    }
    s[71] = s[66] / s[70];
    s[72] = s[67] / s[70];
    s[73] = flow_5_u[0] + s[71];
    s[74] = flow_5_u[1] + s[72];
    s[75] = flow_6_w[0] * flow_6_u[0];
    s[76] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[75 + j * 2 + i];
            sum += next;
        }
        s[77 + j] = sum;
    }
    s[78] = fmaxf(s[77], 0) + log1pf(expf(-fabsf(s[77])));
    s[79] = s[78] - 1.0f;
    s[80] = s[79] - s[77];
    s[81] = flow_6_w[0] * s[80];
    s[82] = flow_6_w[1] * s[80];
    s[83] = flow_6_w[0] * flow_6_w[0];
    s[84] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[83 + j * 2 + i];
            sum += next;
        }
        s[85 + j] = sum;
    }
    s[86] = s[81] / s[85];
    s[87] = s[82] / s[85];
    s[88] = flow_6_u[0] + s[86];
    s[89] = flow_6_u[1] + s[87];
    s[90] = flow_7_w[0] * flow_7_u[0];
    s[91] = flow_7_w[1] * flow_7_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[90 + j * 2 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = fmaxf(s[92], 0) + log1pf(expf(-fabsf(s[92])));
    s[94] = s[93] - 1.0f;
    s[95] = s[94] - s[92];
    s[96] = flow_7_w[0] * s[95];
    s[97] = flow_7_w[1] * s[95];
    s[98] = flow_7_w[0] * flow_7_w[0];
    s[99] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[98 + j * 2 + i];
            sum += next;
        }
        s[100 + j] = sum;
    }
    s[101] = s[96] / s[100];
    s[102] = s[97] / s[100];
    s[103] = flow_7_u[0] + s[101];
    s[104] = flow_7_u[1] + s[102];
    s[105] = flow_8_w[0] * flow_8_u[0];
    s[106] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[105 + j * 2 + i];
            sum += next;
        }
        s[107 + j] = sum;
    }
    s[108] = fmaxf(s[107], 0) + log1pf(expf(-fabsf(s[107])));
    s[109] = s[108] - 1.0f;
    s[110] = s[109] - s[107];
    s[111] = flow_8_w[0] * s[110];
    s[112] = flow_8_w[1] * s[110];
    s[113] = flow_8_w[0] * flow_8_w[0];
    s[114] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[113 + j * 2 + i];
            sum += next;
        }
        s[115 + j] = sum;
    }
    s[116] = s[111] / s[115];
    s[117] = s[112] / s[115];
    s[118] = flow_8_u[0] + s[116];
    s[119] = flow_8_u[1] + s[117];
    s[120] = flow_9_w[0] * flow_9_u[0];
    s[121] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[120 + j * 2 + i];
            sum += next;
        }
        s[122 + j] = sum;
    }
    s[123] = fmaxf(s[122], 0) + log1pf(expf(-fabsf(s[122])));
    s[124] = s[123] - 1.0f;
    s[125] = s[124] - s[122];
    s[126] = flow_9_w[0] * s[125];
    s[127] = flow_9_w[1] * s[125];
    s[128] = flow_9_w[0] * flow_9_w[0];
    s[129] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[128 + j * 2 + i];
            sum += next;
        }
        s[130 + j] = sum;
    }
    s[131] = s[126] / s[130];
    s[132] = s[127] / s[130];
    s[133] = flow_9_u[0] + s[131];
    s[134] = flow_9_u[1] + s[132];
    s[135] = flow_10_w[0] * flow_10_u[0];
    s[136] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[135 + j * 2 + i];
            sum += next;
        }
        s[137 + j] = sum;
    }
    s[138] = fmaxf(s[137], 0) + log1pf(expf(-fabsf(s[137])));
    s[139] = s[138] - 1.0f;
    s[140] = s[139] - s[137];
    s[141] = flow_10_w[0] * s[140];
    s[142] = flow_10_w[1] * s[140];
    s[143] = flow_10_w[0] * flow_10_w[0];
    s[144] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[143 + j * 2 + i];
            sum += next;
        }
        s[145 + j] = sum;
    }
    s[146] = s[141] / s[145];
    s[147] = s[142] / s[145];
    s[148] = flow_10_u[0] + s[146];
    s[149] = flow_10_u[1] + s[147];
    s[150] = flow_11_w[0] * flow_11_u[0];
    s[151] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[150 + j * 2 + i];
            sum += next;
        }
        s[152 + j] = sum;
    }
    s[153] = fmaxf(s[152], 0) + log1pf(expf(-fabsf(s[152])));
    s[154] = s[153] - 1.0f;
    s[155] = s[154] - s[152];
    s[156] = flow_11_w[0] * s[155];
    s[157] = flow_11_w[1] * s[155];
    s[158] = flow_11_w[0] * flow_11_w[0];
    s[159] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[158 + j * 2 + i];
            sum += next;
        }
        s[160 + j] = sum;
    }
    s[161] = s[156] / s[160];
    s[162] = s[157] / s[160];
    s[163] = flow_11_u[0] + s[161];
    s[164] = flow_11_u[1] + s[162];
    s[165] = flow_12_w[0] * flow_12_u[0];
    s[166] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[165 + j * 2 + i];
            sum += next;
        }
        s[167 + j] = sum;
    }
    s[168] = fmaxf(s[167], 0) + log1pf(expf(-fabsf(s[167])));
    s[169] = s[168] - 1.0f;
    s[170] = s[169] - s[167];
    s[171] = flow_12_w[0] * s[170];
    s[172] = flow_12_w[1] * s[170];
    s[173] = flow_12_w[0] * flow_12_w[0];
    s[174] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = s[171] / s[175];
    s[177] = s[172] / s[175];
    s[178] = flow_12_u[0] + s[176];
    s[179] = flow_12_u[1] + s[177];
    s[180] = flow_13_w[0] * flow_13_u[0];
    s[181] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[180 + j * 2 + i];
            sum += next;
        }
        s[182 + j] = sum;
    }
    s[183] = fmaxf(s[182], 0) + log1pf(expf(-fabsf(s[182])));
    s[184] = s[183] - 1.0f;
    s[185] = s[184] - s[182];
    s[186] = flow_13_w[0] * s[185];
    s[187] = flow_13_w[1] * s[185];
    s[188] = flow_13_w[0] * flow_13_w[0];
    s[189] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[188 + j * 2 + i];
            sum += next;
        }
        s[190 + j] = sum;
    }
    s[191] = s[186] / s[190];
    s[192] = s[187] / s[190];
    s[193] = flow_13_u[0] + s[191];
    s[194] = flow_13_u[1] + s[192];
    s[195] = flow_14_w[0] * flow_14_u[0];
    s[196] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[195 + j * 2 + i];
            sum += next;
        }
        s[197 + j] = sum;
    }
    s[198] = fmaxf(s[197], 0) + log1pf(expf(-fabsf(s[197])));
    s[199] = s[198] - 1.0f;
    s[200] = s[199] - s[197];
    s[201] = flow_14_w[0] * s[200];
    s[202] = flow_14_w[1] * s[200];
    s[203] = flow_14_w[0] * flow_14_w[0];
    s[204] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[203 + j * 2 + i];
            sum += next;
        }
        s[205 + j] = sum;
    }
    s[206] = s[201] / s[205];
    s[207] = s[202] / s[205];
    s[208] = flow_14_u[0] + s[206];
    s[209] = flow_14_u[1] + s[207];
    s[210] = flow_15_w[0] * flow_15_u[0];
    s[211] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[210 + j * 2 + i];
            sum += next;
        }
        s[212 + j] = sum;
    }
    s[213] = fmaxf(s[212], 0) + log1pf(expf(-fabsf(s[212])));
    s[214] = s[213] - 1.0f;
    s[215] = s[214] - s[212];
    s[216] = flow_15_w[0] * s[215];
    s[217] = flow_15_w[1] * s[215];
    s[218] = flow_15_w[0] * flow_15_w[0];
    s[219] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[218 + j * 2 + i];
            sum += next;
        }
        s[220 + j] = sum;
    }
    s[221] = s[216] / s[220];
    s[222] = s[217] / s[220];
    s[223] = flow_15_u[0] + s[221];
    s[224] = flow_15_u[1] + s[222];
    s[225] = flow_16_w[0] * flow_16_u[0];
    s[226] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[225 + j * 2 + i];
            sum += next;
        }
        s[227 + j] = sum;
    }
    s[228] = fmaxf(s[227], 0) + log1pf(expf(-fabsf(s[227])));
    s[229] = s[228] - 1.0f;
    s[230] = s[229] - s[227];
    s[231] = flow_16_w[0] * s[230];
    s[232] = flow_16_w[1] * s[230];
    s[233] = flow_16_w[0] * flow_16_w[0];
    s[234] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[233 + j * 2 + i];
            sum += next;
        }
        s[235 + j] = sum;
    }
    s[236] = s[231] / s[235];
    s[237] = s[232] / s[235];
    s[238] = flow_16_u[0] + s[236];
    s[239] = flow_16_u[1] + s[237];
    s[240] = flow_17_w[0] * flow_17_u[0];
    s[241] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[240 + j * 2 + i];
            sum += next;
        }
        s[242 + j] = sum;
    }
    s[243] = fmaxf(s[242], 0) + log1pf(expf(-fabsf(s[242])));
    s[244] = s[243] - 1.0f;
    s[245] = s[244] - s[242];
    s[246] = flow_17_w[0] * s[245];
    s[247] = flow_17_w[1] * s[245];
    s[248] = flow_17_w[0] * flow_17_w[0];
    s[249] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[248 + j * 2 + i];
            sum += next;
        }
        s[250 + j] = sum;
    }
    s[251] = s[246] / s[250];
    s[252] = s[247] / s[250];
    s[253] = flow_17_u[0] + s[251];
    s[254] = flow_17_u[1] + s[252];
    s[255] = flow_18_w[0] * flow_18_u[0];
    s[256] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = fmaxf(s[257], 0) + log1pf(expf(-fabsf(s[257])));
    s[259] = s[258] - 1.0f;
    s[260] = s[259] - s[257];
    s[261] = flow_18_w[0] * s[260];
    s[262] = flow_18_w[1] * s[260];
    s[263] = flow_18_w[0] * flow_18_w[0];
    s[264] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[263 + j * 2 + i];
            sum += next;
        }
        s[265 + j] = sum;
    }
    s[266] = s[261] / s[265];
    s[267] = s[262] / s[265];
    s[268] = flow_18_u[0] + s[266];
    s[269] = flow_18_u[1] + s[267];
    s[270] = flow_19_w[0] * flow_19_u[0];
    s[271] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[270 + j * 2 + i];
            sum += next;
        }
        s[272 + j] = sum;
    }
    s[273] = fmaxf(s[272], 0) + log1pf(expf(-fabsf(s[272])));
    s[274] = s[273] - 1.0f;
    s[275] = s[274] - s[272];
    s[276] = flow_19_w[0] * s[275];
    s[277] = flow_19_w[1] * s[275];
    s[278] = flow_19_w[0] * flow_19_w[0];
    s[279] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[278 + j * 2 + i];
            sum += next;
        }
        s[280 + j] = sum;
    }
    s[281] = s[276] / s[280];
    s[282] = s[277] / s[280];
    s[283] = flow_19_u[0] + s[281];
    s[284] = flow_19_u[1] + s[282];
    s[285] = flow_20_w[0] * flow_20_u[0];
    s[286] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[285 + j * 2 + i];
            sum += next;
        }
        s[287 + j] = sum;
    }
    s[288] = fmaxf(s[287], 0) + log1pf(expf(-fabsf(s[287])));
    s[289] = s[288] - 1.0f;
    s[290] = s[289] - s[287];
    s[291] = flow_20_w[0] * s[290];
    s[292] = flow_20_w[1] * s[290];
    s[293] = flow_20_w[0] * flow_20_w[0];
    s[294] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[293 + j * 2 + i];
            sum += next;
        }
        s[295 + j] = sum;
    }
    s[296] = s[291] / s[295];
    s[297] = s[292] / s[295];
    s[298] = flow_20_u[0] + s[296];
    s[299] = flow_20_u[1] + s[297];
    s[300] = flow_21_w[0] * flow_21_u[0];
    s[301] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[300 + j * 2 + i];
            sum += next;
        }
        s[302 + j] = sum;
    }
    s[303] = fmaxf(s[302], 0) + log1pf(expf(-fabsf(s[302])));
    s[304] = s[303] - 1.0f;
    s[305] = s[304] - s[302];
    s[306] = flow_21_w[0] * s[305];
    s[307] = flow_21_w[1] * s[305];
    s[308] = flow_21_w[0] * flow_21_w[0];
    s[309] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[308 + j * 2 + i];
            sum += next;
        }
        s[310 + j] = sum;
    }
    s[311] = s[306] / s[310];
    s[312] = s[307] / s[310];
    s[313] = flow_21_u[0] + s[311];
    s[314] = flow_21_u[1] + s[312];
    s[315] = flow_22_w[0] * flow_22_u[0];
    s[316] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[315 + j * 2 + i];
            sum += next;
        }
        s[317 + j] = sum;
    }
    s[318] = fmaxf(s[317], 0) + log1pf(expf(-fabsf(s[317])));
    s[319] = s[318] - 1.0f;
    s[320] = s[319] - s[317];
    s[321] = flow_22_w[0] * s[320];
    s[322] = flow_22_w[1] * s[320];
    s[323] = flow_22_w[0] * flow_22_w[0];
    s[324] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = s[321] / s[325];
    s[327] = s[322] / s[325];
    s[328] = flow_22_u[0] + s[326];
    s[329] = flow_22_u[1] + s[327];
    s[330] = flow_23_w[0] * flow_23_u[0];
    s[331] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[330 + j * 2 + i];
            sum += next;
        }
        s[332 + j] = sum;
    }
    s[333] = fmaxf(s[332], 0) + log1pf(expf(-fabsf(s[332])));
    s[334] = s[333] - 1.0f;
    s[335] = s[334] - s[332];
    s[336] = flow_23_w[0] * s[335];
    s[337] = flow_23_w[1] * s[335];
    s[338] = flow_23_w[0] * flow_23_w[0];
    s[339] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[338 + j * 2 + i];
            sum += next;
        }
        s[340 + j] = sum;
    }
    s[341] = s[336] / s[340];
    s[342] = s[337] / s[340];
    s[343] = flow_23_u[0] + s[341];
    s[344] = flow_23_u[1] + s[342];
    s[345] = flow_24_w[0] * flow_24_u[0];
    s[346] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[345 + j * 2 + i];
            sum += next;
        }
        s[347 + j] = sum;
    }
    s[348] = fmaxf(s[347], 0) + log1pf(expf(-fabsf(s[347])));
    s[349] = s[348] - 1.0f;
    s[350] = s[349] - s[347];
    s[351] = flow_24_w[0] * s[350];
    s[352] = flow_24_w[1] * s[350];
    s[353] = flow_24_w[0] * flow_24_w[0];
    s[354] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[353 + j * 2 + i];
            sum += next;
        }
        s[355 + j] = sum;
    }
    s[356] = s[351] / s[355];
    s[357] = s[352] / s[355];
    s[358] = flow_24_u[0] + s[356];
    s[359] = flow_24_u[1] + s[357];
}

static void planar_nf_loss_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_b = params + 4; /* flow.1.b [1] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_b = params + 9; /* flow.2.b [1] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_b = params + 14; /* flow.3.b [1] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_b = params + 19; /* flow.4.b [1] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_b = params + 104; /* flow.21.b [1] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_b = params + 109; /* flow.22.b [1] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_b = params + 114; /* flow.23.b [1] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_b = params + 119; /* flow.24.b [1] */
#define TILE 128
    size_t k;

    /* layer 1: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v3 = ((x1 * flow_1_w[0]) + (x2 * flow_1_w[1])) + flow_1_b[0];
        planar_nf_store(t + 3 * TILE + k, v3);
    }
    planar_nf_each_tanh(t + 4 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = x1 + v4 * s[13];
        planar_nf_store(t + 5 * TILE + k, v6_1);
        const planar_nf_lane v6_2 = x2 + v4 * s[14];
        planar_nf_store(t + 6 * TILE + k, v6_2);
        const planar_nf_lane v10 = (1.0f - v4 * v4) * s[4] + 1.0f;
        planar_nf_store(t + 3 * TILE + k, v10);
    }
    planar_nf_each_log(t, t + 3 * TILE, 1, TILE, m);

    /* layer 2: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v6_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v14 = ((v6_1 * flow_2_w[0]) + (v6_2 * flow_2_w[1])) + flow_2_b[0];
        planar_nf_store(t + 1 * TILE + k, v14);
    }
    planar_nf_each_tanh(t + 3 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v15 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v6_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v17_1 = v6_1 + v15 * s[28];
        planar_nf_store(t + 7 * TILE + k, v17_1);
        const planar_nf_lane v17_2 = v6_2 + v15 * s[29];
        planar_nf_store(t + 8 * TILE + k, v17_2);
        const planar_nf_lane v21 = (1.0f - v15 * v15) * s[19] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v21);
    }
    planar_nf_each_log(t + 3 * TILE, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v11 = planar_nf_load(t + k);
        const planar_nf_lane v22 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v23 = v11 + v22;
        planar_nf_store(t + 1 * TILE + k, v23);
        const planar_nf_lane v17_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v26 = ((v17_1 * flow_3_w[0]) + (v17_2 * flow_3_w[1])) + flow_3_b[0];
        planar_nf_store(t + 4 * TILE + k, v26);
    }

    /* layer 3: planar, forward */
    planar_nf_each_tanh(t, t + 4 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v27 = planar_nf_load(t + k);
        const planar_nf_lane v17_1 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v29_1 = v17_1 + v27 * s[43];
        planar_nf_store(t + 3 * TILE + k, v29_1);
        const planar_nf_lane v29_2 = v17_2 + v27 * s[44];
        planar_nf_store(t + 4 * TILE + k, v29_2);
        const planar_nf_lane v33 = (1.0f - v27 * v27) * s[34] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v33);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v23 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v34 = planar_nf_load(t + k);
        const planar_nf_lane v35 = v23 + v34;
        planar_nf_store(t + 5 * TILE + k, v35);
        const planar_nf_lane v29_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v38 = ((v29_1 * flow_4_w[0]) + (v29_2 * flow_4_w[1])) + flow_4_b[0];
        planar_nf_store(t + 6 * TILE + k, v38);
    }

    /* layer 4: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v39 = planar_nf_load(t + k);
        const planar_nf_lane v29_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v41_1 = v29_1 + v39 * s[58];
        planar_nf_store(t + 6 * TILE + k, v41_1);
        const planar_nf_lane v41_2 = v29_2 + v39 * s[59];
        planar_nf_store(t + 7 * TILE + k, v41_2);
        const planar_nf_lane v45 = (1.0f - v39 * v39) * s[49] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v45);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v35 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v46 = planar_nf_load(t + k);
        const planar_nf_lane v47 = v35 + v46;
        planar_nf_store(t + 1 * TILE + k, v47);
        const planar_nf_lane v41_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v50 = ((v41_1 * flow_5_w[0]) + (v41_2 * flow_5_w[1])) + flow_5_b[0];
        planar_nf_store(t + 3 * TILE + k, v50);
    }

    /* layer 5: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v51 = planar_nf_load(t + k);
        const planar_nf_lane v41_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v53_1 = v41_1 + v51 * s[73];
        planar_nf_store(t + 3 * TILE + k, v53_1);
        const planar_nf_lane v53_2 = v41_2 + v51 * s[74];
        planar_nf_store(t + 4 * TILE + k, v53_2);
        const planar_nf_lane v57 = (1.0f - v51 * v51) * s[64] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v57);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v47 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v58 = planar_nf_load(t + k);
        const planar_nf_lane v59 = v47 + v58;
        planar_nf_store(t + 5 * TILE + k, v59);
        const planar_nf_lane v53_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v62 = ((v53_1 * flow_6_w[0]) + (v53_2 * flow_6_w[1])) + flow_6_b[0];
        planar_nf_store(t + 6 * TILE + k, v62);
    }

    /* layer 6: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v63 = planar_nf_load(t + k);
        const planar_nf_lane v53_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v65_1 = v53_1 + v63 * s[88];
        planar_nf_store(t + 6 * TILE + k, v65_1);
        const planar_nf_lane v65_2 = v53_2 + v63 * s[89];
        planar_nf_store(t + 7 * TILE + k, v65_2);
        const planar_nf_lane v69 = (1.0f - v63 * v63) * s[79] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v69);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v59 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v70 = planar_nf_load(t + k);
        const planar_nf_lane v71 = v59 + v70;
        planar_nf_store(t + 1 * TILE + k, v71);
        const planar_nf_lane v65_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v74 = ((v65_1 * flow_7_w[0]) + (v65_2 * flow_7_w[1])) + flow_7_b[0];
        planar_nf_store(t + 3 * TILE + k, v74);
    }

    /* layer 7: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v75 = planar_nf_load(t + k);
        const planar_nf_lane v65_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v77_1 = v65_1 + v75 * s[103];
        planar_nf_store(t + 3 * TILE + k, v77_1);
        const planar_nf_lane v77_2 = v65_2 + v75 * s[104];
        planar_nf_store(t + 4 * TILE + k, v77_2);
        const planar_nf_lane v81 = (1.0f - v75 * v75) * s[94] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v81);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v71 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v82 = planar_nf_load(t + k);
        const planar_nf_lane v83 = v71 + v82;
        planar_nf_store(t + 5 * TILE + k, v83);
        const planar_nf_lane v77_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v86 = ((v77_1 * flow_8_w[0]) + (v77_2 * flow_8_w[1])) + flow_8_b[0];
        planar_nf_store(t + 6 * TILE + k, v86);
    }

    /* layer 8: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v87 = planar_nf_load(t + k);
        const planar_nf_lane v77_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v89_1 = v77_1 + v87 * s[118];
        planar_nf_store(t + 6 * TILE + k, v89_1);
        const planar_nf_lane v89_2 = v77_2 + v87 * s[119];
        planar_nf_store(t + 7 * TILE + k, v89_2);
        const planar_nf_lane v93 = (1.0f - v87 * v87) * s[109] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v93);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v83 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v94 = planar_nf_load(t + k);
        const planar_nf_lane v95 = v83 + v94;
        planar_nf_store(t + 1 * TILE + k, v95);
        const planar_nf_lane v89_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v98 = ((v89_1 * flow_9_w[0]) + (v89_2 * flow_9_w[1])) + flow_9_b[0];
        planar_nf_store(t + 3 * TILE + k, v98);
    }

    /* layer 9: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v99 = planar_nf_load(t + k);
        const planar_nf_lane v89_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v101_1 = v89_1 + v99 * s[133];
        planar_nf_store(t + 3 * TILE + k, v101_1);
        const planar_nf_lane v101_2 = v89_2 + v99 * s[134];
        planar_nf_store(t + 4 * TILE + k, v101_2);
        const planar_nf_lane v105 = (1.0f - v99 * v99) * s[124] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v105);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v95 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v106 = planar_nf_load(t + k);
        const planar_nf_lane v107 = v95 + v106;
        planar_nf_store(t + 5 * TILE + k, v107);
        const planar_nf_lane v101_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v110 = ((v101_1 * flow_10_w[0]) + (v101_2 * flow_10_w[1])) + flow_10_b[0];
        planar_nf_store(t + 6 * TILE + k, v110);
    }

    /* layer 10: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v111 = planar_nf_load(t + k);
        const planar_nf_lane v101_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v113_1 = v101_1 + v111 * s[148];
        planar_nf_store(t + 6 * TILE + k, v113_1);
        const planar_nf_lane v113_2 = v101_2 + v111 * s[149];
        planar_nf_store(t + 7 * TILE + k, v113_2);
        const planar_nf_lane v117 = (1.0f - v111 * v111) * s[139] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v117);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v107 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v118 = planar_nf_load(t + k);
        const planar_nf_lane v119 = v107 + v118;
        planar_nf_store(t + 1 * TILE + k, v119);
        const planar_nf_lane v113_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v122 = ((v113_1 * flow_11_w[0]) + (v113_2 * flow_11_w[1])) + flow_11_b[0];
        planar_nf_store(t + 3 * TILE + k, v122);
    }

    /* layer 11: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v123 = planar_nf_load(t + k);
        const planar_nf_lane v113_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v125_1 = v113_1 + v123 * s[163];
        planar_nf_store(t + 3 * TILE + k, v125_1);
        const planar_nf_lane v125_2 = v113_2 + v123 * s[164];
        planar_nf_store(t + 4 * TILE + k, v125_2);
        const planar_nf_lane v129 = (1.0f - v123 * v123) * s[154] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v129);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v119 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v130 = planar_nf_load(t + k);
        const planar_nf_lane v131 = v119 + v130;
        planar_nf_store(t + 5 * TILE + k, v131);
        const planar_nf_lane v125_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v134 = ((v125_1 * flow_12_w[0]) + (v125_2 * flow_12_w[1])) + flow_12_b[0];
        planar_nf_store(t + 6 * TILE + k, v134);
    }

    /* layer 12: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v135 = planar_nf_load(t + k);
        const planar_nf_lane v125_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v137_1 = v125_1 + v135 * s[178];
        planar_nf_store(t + 6 * TILE + k, v137_1);
        const planar_nf_lane v137_2 = v125_2 + v135 * s[179];
        planar_nf_store(t + 7 * TILE + k, v137_2);
        const planar_nf_lane v141 = (1.0f - v135 * v135) * s[169] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v141);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v131 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v142 = planar_nf_load(t + k);
        const planar_nf_lane v143 = v131 + v142;
        planar_nf_store(t + 1 * TILE + k, v143);
        const planar_nf_lane v137_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v146 = ((v137_1 * flow_13_w[0]) + (v137_2 * flow_13_w[1])) + flow_13_b[0];
        planar_nf_store(t + 3 * TILE + k, v146);
    }

    /* layer 13: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v147 = planar_nf_load(t + k);
        const planar_nf_lane v137_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v149_1 = v137_1 + v147 * s[193];
        planar_nf_store(t + 3 * TILE + k, v149_1);
        const planar_nf_lane v149_2 = v137_2 + v147 * s[194];
        planar_nf_store(t + 4 * TILE + k, v149_2);
        const planar_nf_lane v153 = (1.0f - v147 * v147) * s[184] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v153);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v143 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v154 = planar_nf_load(t + k);
        const planar_nf_lane v155 = v143 + v154;
        planar_nf_store(t + 5 * TILE + k, v155);
        const planar_nf_lane v149_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v158 = ((v149_1 * flow_14_w[0]) + (v149_2 * flow_14_w[1])) + flow_14_b[0];
        planar_nf_store(t + 6 * TILE + k, v158);
    }

    /* layer 14: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v159 = planar_nf_load(t + k);
        const planar_nf_lane v149_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v161_1 = v149_1 + v159 * s[208];
        planar_nf_store(t + 6 * TILE + k, v161_1);
        const planar_nf_lane v161_2 = v149_2 + v159 * s[209];
        planar_nf_store(t + 7 * TILE + k, v161_2);
        const planar_nf_lane v165 = (1.0f - v159 * v159) * s[199] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v165);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v155 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v166 = planar_nf_load(t + k);
        const planar_nf_lane v167 = v155 + v166;
        planar_nf_store(t + 1 * TILE + k, v167);
        const planar_nf_lane v161_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v170 = ((v161_1 * flow_15_w[0]) + (v161_2 * flow_15_w[1])) + flow_15_b[0];
        planar_nf_store(t + 3 * TILE + k, v170);
    }

    /* layer 15: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v171 = planar_nf_load(t + k);
        const planar_nf_lane v161_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v173_1 = v161_1 + v171 * s[223];
        planar_nf_store(t + 3 * TILE + k, v173_1);
        const planar_nf_lane v173_2 = v161_2 + v171 * s[224];
        planar_nf_store(t + 4 * TILE + k, v173_2);
        const planar_nf_lane v177 = (1.0f - v171 * v171) * s[214] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v177);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v167 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v178 = planar_nf_load(t + k);
        const planar_nf_lane v179 = v167 + v178;
        planar_nf_store(t + 5 * TILE + k, v179);
        const planar_nf_lane v173_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v182 = ((v173_1 * flow_16_w[0]) + (v173_2 * flow_16_w[1])) + flow_16_b[0];
        planar_nf_store(t + 6 * TILE + k, v182);
    }

    /* layer 16: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v183 = planar_nf_load(t + k);
        const planar_nf_lane v173_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v185_1 = v173_1 + v183 * s[238];
        planar_nf_store(t + 6 * TILE + k, v185_1);
        const planar_nf_lane v185_2 = v173_2 + v183 * s[239];
        planar_nf_store(t + 7 * TILE + k, v185_2);
        const planar_nf_lane v189 = (1.0f - v183 * v183) * s[229] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v189);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v179 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v190 = planar_nf_load(t + k);
        const planar_nf_lane v191 = v179 + v190;
        planar_nf_store(t + 1 * TILE + k, v191);
        const planar_nf_lane v185_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v194 = ((v185_1 * flow_17_w[0]) + (v185_2 * flow_17_w[1])) + flow_17_b[0];
        planar_nf_store(t + 3 * TILE + k, v194);
    }

    /* layer 17: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v195 = planar_nf_load(t + k);
        const planar_nf_lane v185_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v197_1 = v185_1 + v195 * s[253];
        planar_nf_store(t + 3 * TILE + k, v197_1);
        const planar_nf_lane v197_2 = v185_2 + v195 * s[254];
        planar_nf_store(t + 4 * TILE + k, v197_2);
        const planar_nf_lane v201 = (1.0f - v195 * v195) * s[244] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v201);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v191 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v202 = planar_nf_load(t + k);
        const planar_nf_lane v203 = v191 + v202;
        planar_nf_store(t + 5 * TILE + k, v203);
        const planar_nf_lane v197_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v206 = ((v197_1 * flow_18_w[0]) + (v197_2 * flow_18_w[1])) + flow_18_b[0];
        planar_nf_store(t + 6 * TILE + k, v206);
    }

    /* layer 18: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v207 = planar_nf_load(t + k);
        const planar_nf_lane v197_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v209_1 = v197_1 + v207 * s[268];
        planar_nf_store(t + 6 * TILE + k, v209_1);
        const planar_nf_lane v209_2 = v197_2 + v207 * s[269];
        planar_nf_store(t + 7 * TILE + k, v209_2);
        const planar_nf_lane v213 = (1.0f - v207 * v207) * s[259] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v213);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v203 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v214 = planar_nf_load(t + k);
        const planar_nf_lane v215 = v203 + v214;
        planar_nf_store(t + 1 * TILE + k, v215);
        const planar_nf_lane v209_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v218 = ((v209_1 * flow_19_w[0]) + (v209_2 * flow_19_w[1])) + flow_19_b[0];
        planar_nf_store(t + 3 * TILE + k, v218);
    }

    /* layer 19: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v219 = planar_nf_load(t + k);
        const planar_nf_lane v209_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v221_1 = v209_1 + v219 * s[283];
        planar_nf_store(t + 3 * TILE + k, v221_1);
        const planar_nf_lane v221_2 = v209_2 + v219 * s[284];
        planar_nf_store(t + 4 * TILE + k, v221_2);
        const planar_nf_lane v225 = (1.0f - v219 * v219) * s[274] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v225);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v215 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v226 = planar_nf_load(t + k);
        const planar_nf_lane v227 = v215 + v226;
        planar_nf_store(t + 5 * TILE + k, v227);
        const planar_nf_lane v221_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v230 = ((v221_1 * flow_20_w[0]) + (v221_2 * flow_20_w[1])) + flow_20_b[0];
        planar_nf_store(t + 6 * TILE + k, v230);
    }

    /* layer 20: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v231 = planar_nf_load(t + k);
        const planar_nf_lane v221_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v233_1 = v221_1 + v231 * s[298];
        planar_nf_store(t + 6 * TILE + k, v233_1);
        const planar_nf_lane v233_2 = v221_2 + v231 * s[299];
        planar_nf_store(t + 7 * TILE + k, v233_2);
        const planar_nf_lane v237 = (1.0f - v231 * v231) * s[289] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v237);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v227 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v238 = planar_nf_load(t + k);
        const planar_nf_lane v239 = v227 + v238;
        planar_nf_store(t + 1 * TILE + k, v239);
        const planar_nf_lane v233_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v242 = ((v233_1 * flow_21_w[0]) + (v233_2 * flow_21_w[1])) + flow_21_b[0];
        planar_nf_store(t + 3 * TILE + k, v242);
    }

    /* layer 21: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v243 = planar_nf_load(t + k);
        const planar_nf_lane v233_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v245_1 = v233_1 + v243 * s[313];
        planar_nf_store(t + 3 * TILE + k, v245_1);
        const planar_nf_lane v245_2 = v233_2 + v243 * s[314];
        planar_nf_store(t + 4 * TILE + k, v245_2);
        const planar_nf_lane v249 = (1.0f - v243 * v243) * s[304] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v249);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v239 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v250 = planar_nf_load(t + k);
        const planar_nf_lane v251 = v239 + v250;
        planar_nf_store(t + 5 * TILE + k, v251);
        const planar_nf_lane v245_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v254 = ((v245_1 * flow_22_w[0]) + (v245_2 * flow_22_w[1])) + flow_22_b[0];
        planar_nf_store(t + 6 * TILE + k, v254);
    }

    /* layer 22: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v255 = planar_nf_load(t + k);
        const planar_nf_lane v245_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v257_1 = v245_1 + v255 * s[328];
        planar_nf_store(t + 6 * TILE + k, v257_1);
        const planar_nf_lane v257_2 = v245_2 + v255 * s[329];
        planar_nf_store(t + 7 * TILE + k, v257_2);
        const planar_nf_lane v261 = (1.0f - v255 * v255) * s[319] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v261);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v251 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v262 = planar_nf_load(t + k);
        const planar_nf_lane v263 = v251 + v262;
        planar_nf_store(t + 1 * TILE + k, v263);
        const planar_nf_lane v257_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v266 = ((v257_1 * flow_23_w[0]) + (v257_2 * flow_23_w[1])) + flow_23_b[0];
        planar_nf_store(t + 3 * TILE + k, v266);
    }

    /* layer 23: planar, forward */
    planar_nf_each_tanh(t, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v267 = planar_nf_load(t + k);
        const planar_nf_lane v257_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v269_1 = v257_1 + v267 * s[343];
        planar_nf_store(t + 3 * TILE + k, v269_1);
        const planar_nf_lane v269_2 = v257_2 + v267 * s[344];
        planar_nf_store(t + 4 * TILE + k, v269_2);
        const planar_nf_lane v273 = (1.0f - v267 * v267) * s[334] + 1.0f;
        planar_nf_store(t + 5 * TILE + k, v273);
    }
    planar_nf_each_log(t, t + 5 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v263 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v274 = planar_nf_load(t + k);
        const planar_nf_lane v275 = v263 + v274;
        planar_nf_store(t + 5 * TILE + k, v275);
        const planar_nf_lane v269_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v278 = ((v269_1 * flow_24_w[0]) + (v269_2 * flow_24_w[1])) + flow_24_b[0];
        planar_nf_store(t + 6 * TILE + k, v278);
    }

    /* layer 24: planar, forward */
    planar_nf_each_tanh(t, t + 6 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v279 = planar_nf_load(t + k);
        const planar_nf_lane v269_1 = planar_nf_load(t + 3 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane v281_1 = v269_1 + v279 * s[358];
        planar_nf_store(t + 6 * TILE + k, v281_1);
        const planar_nf_lane v281_2 = v269_2 + v279 * s[359];
        planar_nf_store(t + 7 * TILE + k, v281_2);
        const planar_nf_lane v285 = (1.0f - v279 * v279) * s[349] + 1.0f;
        planar_nf_store(t + 1 * TILE + k, v285);
    }
    planar_nf_each_log(t, t + 1 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v275 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v286 = planar_nf_load(t + k);
        const planar_nf_lane v281_1 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v281_2 = planar_nf_load(t + 7 * TILE + k);
        const planar_nf_lane v292 = v275 + v286 + (((v281_1 * v281_1) + (v281_2 * v281_2)) * (-0.5f) - 1.837877f);
        planar_nf_store(t + 1 * TILE + k, v292);
    }
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v292 = planar_nf_load(t + 1 * TILE + k);
            const planar_nf_lane w = planar_nf_load(t + 2 * TILE + k);
            g0 += w * (-v292);
        }
        total[0] += (double)planar_nf_hsum(g0);
    }
#undef TILE
}

static void planar_nf_loss_epilogue(const float *params, float *s, const double *total, double *loss)
{
    (void)params;
    (void)s;
    *loss = total[0];
}

static double planar_nf_loss_only(const float *params, size_t n, const float *x, void *work)
{
    double total[1] = {0};
    float s[361], t[10 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    planar_nf_loss_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        planar_nf_weights(n, rows, m, t + 256);
        planar_nf_loss_tile(params, s, m, t, total);
    }
    if (n > 0)
        planar_nf_loss_epilogue(params, s, total, &loss);
    return loss;
}

/* ---- grad ---- */

static void planar_nf_grad_prologue(const float *params, float *s)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_u = params + 2; /* flow.1.u [2] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_u = params + 7; /* flow.2.u [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_u = params + 12; /* flow.3.u [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_u = params + 17; /* flow.4.u [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_u = params + 22; /* flow.5.u [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_u = params + 27; /* flow.6.u [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_u = params + 32; /* flow.7.u [2] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_u = params + 37; /* flow.8.u [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_u = params + 42; /* flow.9.u [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_u = params + 47; /* flow.10.u [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_u = params + 52; /* flow.11.u [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_u = params + 57; /* flow.12.u [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_u = params + 62; /* flow.13.u [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_u = params + 67; /* flow.14.u [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_u = params + 72; /* flow.15.u [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_u = params + 77; /* flow.16.u [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_u = params + 82; /* flow.17.u [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_u = params + 87; /* flow.18.u [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_u = params + 92; /* flow.19.u [2] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_u = params + 97; /* flow.20.u [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_u = params + 102; /* flow.21.u [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_u = params + 107; /* flow.22.u [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_u = params + 112; /* flow.23.u [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_u = params + 117; /* flow.24.u [2] */
    size_t i, j;
    s[0] = flow_1_w[0] * flow_1_u[0];
    s[1] = flow_1_w[1] * flow_1_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[j * 2 + i];
            sum += next;
        }
        s[2 + j] = sum;
    }
    s[3] = fmaxf(s[2], 0) + log1pf(expf(-fabsf(s[2])));
    s[4] = s[3] - 1.0f;
    s[5] = s[4] - s[2];
    s[6] = flow_1_w[0] * s[5];
    s[7] = flow_1_w[1] * s[5];
    s[8] = flow_1_w[0] * flow_1_w[0];
    s[9] = flow_1_w[1] * flow_1_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[8 + j * 2 + i];
            sum += next;
        }
        s[10 + j] = sum;
    }
    s[11] = s[6] / s[10];
    s[12] = s[7] / s[10];
    s[13] = flow_1_u[0] + s[11];
    s[14] = flow_1_u[1] + s[12];
    s[15] = flow_2_w[0] * flow_2_u[0];
    s[16] = flow_2_w[1] * flow_2_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[15 + j * 2 + i];
            sum += next;
        }
        s[17 + j] = sum;
    }
    s[18] = fmaxf(s[17], 0) + log1pf(expf(-fabsf(s[17])));
    s[19] = s[18] - 1.0f;
    s[20] = s[19] - s[17];
    s[21] = flow_2_w[0] * s[20];
    s[22] = flow_2_w[1] * s[20];
    s[23] = flow_2_w[0] * flow_2_w[0];
    s[24] = flow_2_w[1] * flow_2_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[23 + j * 2 + i];
            sum += next;
        }
        s[25 + j] = sum;
    }
    s[26] = s[21] / s[25];
    s[27] = s[22] / s[25];
    s[28] = flow_2_u[0] + s[26];
    s[29] = flow_2_u[1] + s[27];
    s[30] = flow_3_w[0] * flow_3_u[0];
    s[31] = flow_3_w[1] * flow_3_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[30 + j * 2 + i];
            sum += next;
        }
        s[32 + j] = sum;
    }
    s[33] = fmaxf(s[32], 0) + log1pf(expf(-fabsf(s[32])));
    s[34] = s[33] - 1.0f;
    s[35] = s[34] - s[32];
    s[36] = flow_3_w[0] * s[35];
    s[37] = flow_3_w[1] * s[35];
    s[38] = flow_3_w[0] * flow_3_w[0];
    s[39] = flow_3_w[1] * flow_3_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[38 + j * 2 + i];
            sum += next;
        }
        s[40 + j] = sum;
    }
    s[41] = s[36] / s[40];
    s[42] = s[37] / s[40];
    s[43] = flow_3_u[0] + s[41];
    s[44] = flow_3_u[1] + s[42];
    s[45] = flow_4_w[0] * flow_4_u[0];
    s[46] = flow_4_w[1] * flow_4_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[45 + j * 2 + i];
            sum += next;
        }
        s[47 + j] = sum;
    }
    s[48] = fmaxf(s[47], 0) + log1pf(expf(-fabsf(s[47])));
    s[49] = s[48] - 1.0f;
    s[50] = s[49] - s[47];
    s[51] = flow_4_w[0] * s[50];
    s[52] = flow_4_w[1] * s[50];
    s[53] = flow_4_w[0] * flow_4_w[0];
    s[54] = flow_4_w[1] * flow_4_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[53 + j * 2 + i];
            sum += next;
        }
        s[55 + j] = sum;
    }
    s[56] = s[51] / s[55];
    s[57] = s[52] / s[55];
    s[58] = flow_4_u[0] + s[56];
    s[59] = flow_4_u[1] + s[57];
    s[60] = flow_5_w[0] * flow_5_u[0];
    s[61] = flow_5_w[1] * flow_5_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[60 + j * 2 + i];
            sum += next;
        }
        s[62 + j] = sum;
    }
    s[63] = fmaxf(s[62], 0) + log1pf(expf(-fabsf(s[62])));
    s[64] = s[63] - 1.0f;
    s[65] = s[64] - s[62];
    s[66] = flow_5_w[0] * s[65];
    s[67] = flow_5_w[1] * s[65];
    s[68] = flow_5_w[0] * flow_5_w[0];
    s[69] = flow_5_w[1] * flow_5_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[68 + j * 2 + i];
            sum += next;
        }
        s[70 + j] = sum;
    }
    s[71] = s[66] / s[70];
    s[72] = s[67] / s[70];
    s[73] = flow_5_u[0] + s[71];
    s[74] = flow_5_u[1] + s[72];
    s[75] = flow_6_w[0] * flow_6_u[0];
    s[76] = flow_6_w[1] * flow_6_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[75 + j * 2 + i];
            sum += next;
        }
        s[77 + j] = sum;
    }
    s[78] = fmaxf(s[77], 0) + log1pf(expf(-fabsf(s[77])));
    s[79] = s[78] - 1.0f;
    s[80] = s[79] - s[77];
    s[81] = flow_6_w[0] * s[80];
    s[82] = flow_6_w[1] * s[80];
    s[83] = flow_6_w[0] * flow_6_w[0];
    s[84] = flow_6_w[1] * flow_6_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[83 + j * 2 + i];
            sum += next;
        }
        s[85 + j] = sum;
    }
    s[86] = s[81] / s[85];
    s[87] = s[82] / s[85];
    s[88] = flow_6_u[0] + s[86];
    s[89] = flow_6_u[1] + s[87];
    s[90] = flow_7_w[0] * flow_7_u[0];
    s[91] = flow_7_w[1] * flow_7_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[90 + j * 2 + i];
            sum += next;
        }
        s[92 + j] = sum;
    }
    s[93] = fmaxf(s[92], 0) + log1pf(expf(-fabsf(s[92])));
    s[94] = s[93] - 1.0f;
    s[95] = s[94] - s[92];
    s[96] = flow_7_w[0] * s[95];
    s[97] = flow_7_w[1] * s[95];
    s[98] = flow_7_w[0] * flow_7_w[0];
    s[99] = flow_7_w[1] * flow_7_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[98 + j * 2 + i];
            sum += next;
        }
        s[100 + j] = sum;
    }
    s[101] = s[96] / s[100];
    s[102] = s[97] / s[100];
    s[103] = flow_7_u[0] + s[101];
    s[104] = flow_7_u[1] + s[102];
    s[105] = flow_8_w[0] * flow_8_u[0];
    s[106] = flow_8_w[1] * flow_8_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[105 + j * 2 + i];
            sum += next;
        }
        s[107 + j] = sum;
    }
    s[108] = fmaxf(s[107], 0) + log1pf(expf(-fabsf(s[107])));
    s[109] = s[108] - 1.0f;
    s[110] = s[109] - s[107];
    s[111] = flow_8_w[0] * s[110];
    s[112] = flow_8_w[1] * s[110];
    s[113] = flow_8_w[0] * flow_8_w[0];
    s[114] = flow_8_w[1] * flow_8_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[113 + j * 2 + i];
            sum += next;
        }
        s[115 + j] = sum;
    }
    s[116] = s[111] / s[115];
    s[117] = s[112] / s[115];
    s[118] = flow_8_u[0] + s[116];
    s[119] = flow_8_u[1] + s[117];
    s[120] = flow_9_w[0] * flow_9_u[0];
    s[121] = flow_9_w[1] * flow_9_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[120 + j * 2 + i];
            sum += next;
        }
        s[122 + j] = sum;
    }
    s[123] = fmaxf(s[122], 0) + log1pf(expf(-fabsf(s[122])));
    s[124] = s[123] - 1.0f;
    s[125] = s[124] - s[122];
    s[126] = flow_9_w[0] * s[125];
    s[127] = flow_9_w[1] * s[125];
    s[128] = flow_9_w[0] * flow_9_w[0];
    s[129] = flow_9_w[1] * flow_9_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[128 + j * 2 + i];
            sum += next;
        }
        s[130 + j] = sum;
    }
    s[131] = s[126] / s[130];
    s[132] = s[127] / s[130];
    s[133] = flow_9_u[0] + s[131];
    s[134] = flow_9_u[1] + s[132];
    s[135] = flow_10_w[0] * flow_10_u[0];
    s[136] = flow_10_w[1] * flow_10_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[135 + j * 2 + i];
            sum += next;
        }
        s[137 + j] = sum;
    }
    s[138] = fmaxf(s[137], 0) + log1pf(expf(-fabsf(s[137])));
    s[139] = s[138] - 1.0f;
    s[140] = s[139] - s[137];
    s[141] = flow_10_w[0] * s[140];
    s[142] = flow_10_w[1] * s[140];
    s[143] = flow_10_w[0] * flow_10_w[0];
    s[144] = flow_10_w[1] * flow_10_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[143 + j * 2 + i];
            sum += next;
        }
        s[145 + j] = sum;
    }
    s[146] = s[141] / s[145];
    s[147] = s[142] / s[145];
    s[148] = flow_10_u[0] + s[146];
    s[149] = flow_10_u[1] + s[147];
    s[150] = flow_11_w[0] * flow_11_u[0];
    s[151] = flow_11_w[1] * flow_11_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[150 + j * 2 + i];
            sum += next;
        }
        s[152 + j] = sum;
    }
    s[153] = fmaxf(s[152], 0) + log1pf(expf(-fabsf(s[152])));
    s[154] = s[153] - 1.0f;
    s[155] = s[154] - s[152];
    s[156] = flow_11_w[0] * s[155];
    s[157] = flow_11_w[1] * s[155];
    s[158] = flow_11_w[0] * flow_11_w[0];
    s[159] = flow_11_w[1] * flow_11_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[158 + j * 2 + i];
            sum += next;
        }
        s[160 + j] = sum;
    }
    s[161] = s[156] / s[160];
    s[162] = s[157] / s[160];
    s[163] = flow_11_u[0] + s[161];
    s[164] = flow_11_u[1] + s[162];
    s[165] = flow_12_w[0] * flow_12_u[0];
    s[166] = flow_12_w[1] * flow_12_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[165 + j * 2 + i];
            sum += next;
        }
        s[167 + j] = sum;
    }
    s[168] = fmaxf(s[167], 0) + log1pf(expf(-fabsf(s[167])));
    s[169] = s[168] - 1.0f;
    s[170] = s[169] - s[167];
    s[171] = flow_12_w[0] * s[170];
    s[172] = flow_12_w[1] * s[170];
    s[173] = flow_12_w[0] * flow_12_w[0];
    s[174] = flow_12_w[1] * flow_12_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[173 + j * 2 + i];
            sum += next;
        }
        s[175 + j] = sum;
    }
    s[176] = s[171] / s[175];
    s[177] = s[172] / s[175];
    s[178] = flow_12_u[0] + s[176];
    s[179] = flow_12_u[1] + s[177];
    s[180] = flow_13_w[0] * flow_13_u[0];
    s[181] = flow_13_w[1] * flow_13_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[180 + j * 2 + i];
            sum += next;
        }
        s[182 + j] = sum;
    }
    s[183] = fmaxf(s[182], 0) + log1pf(expf(-fabsf(s[182])));
    s[184] = s[183] - 1.0f;
    s[185] = s[184] - s[182];
    s[186] = flow_13_w[0] * s[185];
    s[187] = flow_13_w[1] * s[185];
    s[188] = flow_13_w[0] * flow_13_w[0];
    s[189] = flow_13_w[1] * flow_13_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[188 + j * 2 + i];
            sum += next;
        }
        s[190 + j] = sum;
    }
    s[191] = s[186] / s[190];
    s[192] = s[187] / s[190];
    s[193] = flow_13_u[0] + s[191];
    s[194] = flow_13_u[1] + s[192];
    s[195] = flow_14_w[0] * flow_14_u[0];
    s[196] = flow_14_w[1] * flow_14_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[195 + j * 2 + i];
            sum += next;
        }
        s[197 + j] = sum;
    }
    s[198] = fmaxf(s[197], 0) + log1pf(expf(-fabsf(s[197])));
    s[199] = s[198] - 1.0f;
    s[200] = s[199] - s[197];
    s[201] = flow_14_w[0] * s[200];
    s[202] = flow_14_w[1] * s[200];
    s[203] = flow_14_w[0] * flow_14_w[0];
    s[204] = flow_14_w[1] * flow_14_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[203 + j * 2 + i];
            sum += next;
        }
        s[205 + j] = sum;
    }
    s[206] = s[201] / s[205];
    s[207] = s[202] / s[205];
    s[208] = flow_14_u[0] + s[206];
    s[209] = flow_14_u[1] + s[207];
    s[210] = flow_15_w[0] * flow_15_u[0];
    s[211] = flow_15_w[1] * flow_15_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[210 + j * 2 + i];
            sum += next;
        }
        s[212 + j] = sum;
    }
    s[213] = fmaxf(s[212], 0) + log1pf(expf(-fabsf(s[212])));
    s[214] = s[213] - 1.0f;
    s[215] = s[214] - s[212];
    s[216] = flow_15_w[0] * s[215];
    s[217] = flow_15_w[1] * s[215];
    s[218] = flow_15_w[0] * flow_15_w[0];
    s[219] = flow_15_w[1] * flow_15_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[218 + j * 2 + i];
            sum += next;
        }
        s[220 + j] = sum;
    }
    s[221] = s[216] / s[220];
    s[222] = s[217] / s[220];
    s[223] = flow_15_u[0] + s[221];
    s[224] = flow_15_u[1] + s[222];
    s[225] = flow_16_w[0] * flow_16_u[0];
    s[226] = flow_16_w[1] * flow_16_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[225 + j * 2 + i];
            sum += next;
        }
        s[227 + j] = sum;
    }
    s[228] = fmaxf(s[227], 0) + log1pf(expf(-fabsf(s[227])));
    s[229] = s[228] - 1.0f;
    s[230] = s[229] - s[227];
    s[231] = flow_16_w[0] * s[230];
    s[232] = flow_16_w[1] * s[230];
    s[233] = flow_16_w[0] * flow_16_w[0];
    s[234] = flow_16_w[1] * flow_16_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[233 + j * 2 + i];
            sum += next;
        }
        s[235 + j] = sum;
    }
    s[236] = s[231] / s[235];
    s[237] = s[232] / s[235];
    s[238] = flow_16_u[0] + s[236];
    s[239] = flow_16_u[1] + s[237];
    s[240] = flow_17_w[0] * flow_17_u[0];
    s[241] = flow_17_w[1] * flow_17_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[240 + j * 2 + i];
            sum += next;
        }
        s[242 + j] = sum;
    }
    s[243] = fmaxf(s[242], 0) + log1pf(expf(-fabsf(s[242])));
    s[244] = s[243] - 1.0f;
    s[245] = s[244] - s[242];
    s[246] = flow_17_w[0] * s[245];
    s[247] = flow_17_w[1] * s[245];
    s[248] = flow_17_w[0] * flow_17_w[0];
    s[249] = flow_17_w[1] * flow_17_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[248 + j * 2 + i];
            sum += next;
        }
        s[250 + j] = sum;
    }
    s[251] = s[246] / s[250];
    s[252] = s[247] / s[250];
    s[253] = flow_17_u[0] + s[251];
    s[254] = flow_17_u[1] + s[252];
    s[255] = flow_18_w[0] * flow_18_u[0];
    s[256] = flow_18_w[1] * flow_18_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[255 + j * 2 + i];
            sum += next;
        }
        s[257 + j] = sum;
    }
    s[258] = fmaxf(s[257], 0) + log1pf(expf(-fabsf(s[257])));
    s[259] = s[258] - 1.0f;
    s[260] = s[259] - s[257];
    s[261] = flow_18_w[0] * s[260];
    s[262] = flow_18_w[1] * s[260];
    s[263] = flow_18_w[0] * flow_18_w[0];
    s[264] = flow_18_w[1] * flow_18_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[263 + j * 2 + i];
            sum += next;
        }
        s[265 + j] = sum;
    }
    s[266] = s[261] / s[265];
    s[267] = s[262] / s[265];
    s[268] = flow_18_u[0] + s[266];
    s[269] = flow_18_u[1] + s[267];
    s[270] = flow_19_w[0] * flow_19_u[0];
    s[271] = flow_19_w[1] * flow_19_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[270 + j * 2 + i];
            sum += next;
        }
        s[272 + j] = sum;
    }
    s[273] = fmaxf(s[272], 0) + log1pf(expf(-fabsf(s[272])));
    s[274] = s[273] - 1.0f;
    s[275] = s[274] - s[272];
    s[276] = flow_19_w[0] * s[275];
    s[277] = flow_19_w[1] * s[275];
    s[278] = flow_19_w[0] * flow_19_w[0];
    s[279] = flow_19_w[1] * flow_19_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[278 + j * 2 + i];
            sum += next;
        }
        s[280 + j] = sum;
    }
    s[281] = s[276] / s[280];
    s[282] = s[277] / s[280];
    s[283] = flow_19_u[0] + s[281];
    s[284] = flow_19_u[1] + s[282];
    s[285] = flow_20_w[0] * flow_20_u[0];
    s[286] = flow_20_w[1] * flow_20_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[285 + j * 2 + i];
            sum += next;
        }
        s[287 + j] = sum;
    }
    s[288] = fmaxf(s[287], 0) + log1pf(expf(-fabsf(s[287])));
    s[289] = s[288] - 1.0f;
    s[290] = s[289] - s[287];
    s[291] = flow_20_w[0] * s[290];
    s[292] = flow_20_w[1] * s[290];
    s[293] = flow_20_w[0] * flow_20_w[0];
    s[294] = flow_20_w[1] * flow_20_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[293 + j * 2 + i];
            sum += next;
        }
        s[295 + j] = sum;
    }
    s[296] = s[291] / s[295];
    s[297] = s[292] / s[295];
    s[298] = flow_20_u[0] + s[296];
    s[299] = flow_20_u[1] + s[297];
    s[300] = flow_21_w[0] * flow_21_u[0];
    s[301] = flow_21_w[1] * flow_21_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[300 + j * 2 + i];
            sum += next;
        }
        s[302 + j] = sum;
    }
    s[303] = fmaxf(s[302], 0) + log1pf(expf(-fabsf(s[302])));
    s[304] = s[303] - 1.0f;
    s[305] = s[304] - s[302];
    s[306] = flow_21_w[0] * s[305];
    s[307] = flow_21_w[1] * s[305];
    s[308] = flow_21_w[0] * flow_21_w[0];
    s[309] = flow_21_w[1] * flow_21_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[308 + j * 2 + i];
            sum += next;
        }
        s[310 + j] = sum;
    }
    s[311] = s[306] / s[310];
    s[312] = s[307] / s[310];
    s[313] = flow_21_u[0] + s[311];
    s[314] = flow_21_u[1] + s[312];
    s[315] = flow_22_w[0] * flow_22_u[0];
    s[316] = flow_22_w[1] * flow_22_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[315 + j * 2 + i];
            sum += next;
        }
        s[317 + j] = sum;
    }
    s[318] = fmaxf(s[317], 0) + log1pf(expf(-fabsf(s[317])));
    s[319] = s[318] - 1.0f;
    s[320] = s[319] - s[317];
    s[321] = flow_22_w[0] * s[320];
    s[322] = flow_22_w[1] * s[320];
    s[323] = flow_22_w[0] * flow_22_w[0];
    s[324] = flow_22_w[1] * flow_22_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[323 + j * 2 + i];
            sum += next;
        }
        s[325 + j] = sum;
    }
    s[326] = s[321] / s[325];
    s[327] = s[322] / s[325];
    s[328] = flow_22_u[0] + s[326];
    s[329] = flow_22_u[1] + s[327];
    s[330] = flow_23_w[0] * flow_23_u[0];
    s[331] = flow_23_w[1] * flow_23_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[330 + j * 2 + i];
            sum += next;
        }
        s[332 + j] = sum;
    }
    s[333] = fmaxf(s[332], 0) + log1pf(expf(-fabsf(s[332])));
    s[334] = s[333] - 1.0f;
    s[335] = s[334] - s[332];
    s[336] = flow_23_w[0] * s[335];
    s[337] = flow_23_w[1] * s[335];
    s[338] = flow_23_w[0] * flow_23_w[0];
    s[339] = flow_23_w[1] * flow_23_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[338 + j * 2 + i];
            sum += next;
        }
        s[340 + j] = sum;
    }
    s[341] = s[336] / s[340];
    s[342] = s[337] / s[340];
    s[343] = flow_23_u[0] + s[341];
    s[344] = flow_23_u[1] + s[342];
    s[345] = flow_24_w[0] * flow_24_u[0];
    s[346] = flow_24_w[1] * flow_24_u[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[345 + j * 2 + i];
            sum += next;
        }
        s[347 + j] = sum;
    }
    s[348] = fmaxf(s[347], 0) + log1pf(expf(-fabsf(s[347])));
    s[349] = s[348] - 1.0f;
    s[350] = s[349] - s[347];
    s[351] = flow_24_w[0] * s[350];
    s[352] = flow_24_w[1] * s[350];
    s[353] = flow_24_w[0] * flow_24_w[0];
    s[354] = flow_24_w[1] * flow_24_w[1];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[353 + j * 2 + i];
            sum += next;
        }
        s[355 + j] = sum;
    }
    s[356] = s[351] / s[355];
    s[357] = s[352] / s[355];
    s[358] = flow_24_u[0] + s[356];
    s[359] = flow_24_u[1] + s[357];
    s[360] = 1.0f / s[355];
    s[363] = s[356] / s[355];
    s[364] = s[357] / s[355];
    s[365] = -s[363];
    s[366] = -s[364];
    s[382] = 1 / (1 + expf(-s[347]));
    s[393] = 1.0f / s[340];
    s[396] = s[341] / s[340];
    s[397] = s[342] / s[340];
    s[398] = -s[396];
    s[399] = -s[397];
    s[415] = 1 / (1 + expf(-s[332]));
    s[426] = 1.0f / s[325];
    s[429] = s[326] / s[325];
    s[430] = s[327] / s[325];
    s[431] = -s[429];
    s[432] = -s[430];
    s[448] = 1 / (1 + expf(-s[317]));
    s[459] = 1.0f / s[310];
    s[462] = s[311] / s[310];
    s[463] = s[312] / s[310];
    s[464] = -s[462];
    s[465] = -s[463];
    s[481] = 1 / (1 + expf(-s[302]));
    s[492] = 1.0f / s[295];
    s[495] = s[296] / s[295];
    s[496] = s[297] / s[295];
    s[497] = -s[495];
    s[498] = -s[496];
    s[514] = 1 / (1 + expf(-s[287]));
    s[525] = 1.0f / s[280];
    s[528] = s[281] / s[280];
    s[529] = s[282] / s[280];
    s[530] = -s[528];
    s[531] = -s[529];
    s[547] = 1 / (1 + expf(-s[272]));
    s[558] = 1.0f / s[265];
    s[561] = s[266] / s[265];
    s[562] = s[267] / s[265];
    s[563] = -s[561];
    s[564] = -s[562];
    s[580] = 1 / (1 + expf(-s[257]));
    s[591] = 1.0f / s[250];
    s[594] = s[251] / s[250];
    s[595] = s[252] / s[250];
    s[596] = -s[594];
    s[597] = -s[595];
    s[613] = 1 / (1 + expf(-s[242]));
    s[624] = 1.0f / s[235];
    s[627] = s[236] / s[235];
    s[628] = s[237] / s[235];
    s[629] = -s[627];
    s[630] = -s[628];
    s[646] = 1 / (1 + expf(-s[227]));
    s[657] = 1.0f / s[220];
    s[660] = s[221] / s[220];
    s[661] = s[222] / s[220];
    s[662] = -s[660];
    s[663] = -s[661];
    s[679] = 1 / (1 + expf(-s[212]));
    s[690] = 1.0f / s[205];
    s[693] = s[206] / s[205];
    s[694] = s[207] / s[205];
    s[695] = -s[693];
    s[696] = -s[694];
    s[712] = 1 / (1 + expf(-s[197]));
    s[723] = 1.0f / s[190];
    s[726] = s[191] / s[190];
    s[727] = s[192] / s[190];
    s[728] = -s[726];
    s[729] = -s[727];
    s[745] = 1 / (1 + expf(-s[182]));
    s[756] = 1.0f / s[175];
    s[759] = s[176] / s[175];
    s[760] = s[177] / s[175];
    s[761] = -s[759];
    s[762] = -s[760];
    s[778] = 1 / (1 + expf(-s[167]));
    s[789] = 1.0f / s[160];
    s[792] = s[161] / s[160];
    s[793] = s[162] / s[160];
    s[794] = -s[792];
    s[795] = -s[793];
    s[811] = 1 / (1 + expf(-s[152]));
    s[822] = 1.0f / s[145];
    s[825] = s[146] / s[145];
    s[826] = s[147] / s[145];
    s[827] = -s[825];
    s[828] = -s[826];
    s[844] = 1 / (1 + expf(-s[137]));
    s[855] = 1.0f / s[130];
    s[858] = s[131] / s[130];
    s[859] = s[132] / s[130];
    s[860] = -s[858];
    s[861] = -s[859];
    s[877] = 1 / (1 + expf(-s[122]));
    s[888] = 1.0f / s[115];
    s[891] = s[116] / s[115];
    s[892] = s[117] / s[115];
    s[893] = -s[891];
    s[894] = -s[892];
    s[910] = 1 / (1 + expf(-s[107]));
    s[921] = 1.0f / s[100];
    s[924] = s[101] / s[100];
    s[925] = s[102] / s[100];
    s[926] = -s[924];
    s[927] = -s[925];
    s[943] = 1 / (1 + expf(-s[92]));
    s[954] = 1.0f / s[85];
    s[957] = s[86] / s[85];
    s[958] = s[87] / s[85];
    s[959] = -s[957];
    s[960] = -s[958];
    s[976] = 1 / (1 + expf(-s[77]));
    s[987] = 1.0f / s[70];
    s[990] = s[71] / s[70];
    s[991] = s[72] / s[70];
    s[992] = -s[990];
    s[993] = -s[991];
    s[1009] = 1 / (1 + expf(-s[62]));
    s[1020] = 1.0f / s[55];
    s[1023] = s[56] / s[55];
    s[1024] = s[57] / s[55];
    s[1025] = -s[1023];
    s[1026] = -s[1024];
    s[1042] = 1 / (1 + expf(-s[47]));
    s[1053] = 1.0f / s[40];
    s[1056] = s[41] / s[40];
    s[1057] = s[42] / s[40];
    s[1058] = -s[1056];
    s[1059] = -s[1057];
    s[1075] = 1 / (1 + expf(-s[32]));
    s[1086] = 1.0f / s[25];
    s[1089] = s[26] / s[25];
    s[1090] = s[27] / s[25];
    s[1091] = -s[1089];
    s[1092] = -s[1090];
    s[1108] = 1 / (1 + expf(-s[17]));
    s[1119] = 1.0f / s[10];
    s[1122] = s[11] / s[10];
    s[1123] = s[12] / s[10];
    s[1124] = -s[1122];
    s[1125] = -s[1123];
    s[1141] = 1 / (1 + expf(-s[2]));
}

static PLANAR_NF_PART void planar_nf_grad_tile1(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_b = params + 4; /* flow.1.b [1] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_b = params + 9; /* flow.2.b [1] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_b = params + 14; /* flow.3.b [1] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_b = params + 19; /* flow.4.b [1] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_b = params + 24; /* flow.5.b [1] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_b = params + 29; /* flow.6.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 1: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v3 = ((x1 * flow_1_w[0]) + (x2 * flow_1_w[1])) + flow_1_b[0];
        planar_nf_store(t + 3 * TILE + k, v3);
    }
    planar_nf_each_tanh(t + 4 * TILE, t + 3 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v4 = planar_nf_load(t + 4 * TILE + k);
        const planar_nf_lane x1 = planar_nf_load(t + k);
        const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
        const planar_nf_lane v6_1 = x1 + v4 * s[13];
        planar_nf_store(t + 5 * TILE + k, v6_1);
        const planar_nf_lane v6_2 = x2 + v4 * s[14];
        planar_nf_store(t + 6 * TILE + k, v6_2);
        const planar_nf_lane v8 = 1.0f - v4 * v4;
        planar_nf_store(t + 3 * TILE + k, v8);
        const planar_nf_lane v10 = v8 * s[4] + 1.0f;
        planar_nf_store(t + 7 * TILE + k, v10);
    }
    planar_nf_each_log(t + 8 * TILE, t + 7 * TILE, 1, TILE, m);

    /* layer 2: planar, forward */
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v6_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v14 = ((v6_1 * flow_2_w[0]) + (v6_2 * flow_2_w[1])) + flow_2_b[0];
        planar_nf_store(t + 9 * TILE + k, v14);
    }
    planar_nf_each_tanh(t + 10 * TILE, t + 9 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v15 = planar_nf_load(t + 10 * TILE + k);
        const planar_nf_lane v6_1 = planar_nf_load(t + 5 * TILE + k);
        const planar_nf_lane v6_2 = planar_nf_load(t + 6 * TILE + k);
        const planar_nf_lane v17_1 = v6_1 + v15 * s[28];
        planar_nf_store(t + 11 * TILE + k, v17_1);
        const planar_nf_lane v17_2 = v6_2 + v15 * s[29];
        planar_nf_store(t + 12 * TILE + k, v17_2);
        const planar_nf_lane v19 = 1.0f - v15 * v15;
        planar_nf_store(t + 9 * TILE + k, v19);
        const planar_nf_lane v21 = v19 * s[19] + 1.0f;
        planar_nf_store(t + 13 * TILE + k, v21);
    }
    planar_nf_each_log(t + 14 * TILE, t + 13 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v11 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v22 = planar_nf_load(t + 14 * TILE + k);
        const planar_nf_lane v23 = v11 + v22;
        planar_nf_store(t + 15 * TILE + k, v23);
        const planar_nf_lane v17_1 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v26 = ((v17_1 * flow_3_w[0]) + (v17_2 * flow_3_w[1])) + flow_3_b[0];
        planar_nf_store(t + 16 * TILE + k, v26);
    }

    /* layer 3: planar, forward */
    planar_nf_each_tanh(t + 8 * TILE, t + 16 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v27 = planar_nf_load(t + 8 * TILE + k);
        const planar_nf_lane v17_1 = planar_nf_load(t + 11 * TILE + k);
        const planar_nf_lane v17_2 = planar_nf_load(t + 12 * TILE + k);
        const planar_nf_lane v29_1 = v17_1 + v27 * s[43];
        planar_nf_store(t + 16 * TILE + k, v29_1);
        const planar_nf_lane v29_2 = v17_2 + v27 * s[44];
        planar_nf_store(t + 17 * TILE + k, v29_2);
        const planar_nf_lane v31 = 1.0f - v27 * v27;
        planar_nf_store(t + 14 * TILE + k, v31);
        const planar_nf_lane v33 = v31 * s[34] + 1.0f;
        planar_nf_store(t + 18 * TILE + k, v33);
    }
    planar_nf_each_log(t + 19 * TILE, t + 18 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v23 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v34 = planar_nf_load(t + 19 * TILE + k);
        const planar_nf_lane v35 = v23 + v34;
        planar_nf_store(t + 20 * TILE + k, v35);
        const planar_nf_lane v29_1 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v38 = ((v29_1 * flow_4_w[0]) + (v29_2 * flow_4_w[1])) + flow_4_b[0];
        planar_nf_store(t + 21 * TILE + k, v38);
    }

    /* layer 4: planar, forward */
    planar_nf_each_tanh(t + 15 * TILE, t + 21 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v39 = planar_nf_load(t + 15 * TILE + k);
        const planar_nf_lane v29_1 = planar_nf_load(t + 16 * TILE + k);
        const planar_nf_lane v29_2 = planar_nf_load(t + 17 * TILE + k);
        const planar_nf_lane v41_1 = v29_1 + v39 * s[58];
        planar_nf_store(t + 21 * TILE + k, v41_1);
        const planar_nf_lane v41_2 = v29_2 + v39 * s[59];
        planar_nf_store(t + 22 * TILE + k, v41_2);
        const planar_nf_lane v43 = 1.0f - v39 * v39;
        planar_nf_store(t + 19 * TILE + k, v43);
        const planar_nf_lane v45 = v43 * s[49] + 1.0f;
        planar_nf_store(t + 23 * TILE + k, v45);
    }
    planar_nf_each_log(t + 24 * TILE, t + 23 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v35 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v46 = planar_nf_load(t + 24 * TILE + k);
        const planar_nf_lane v47 = v35 + v46;
        planar_nf_store(t + 25 * TILE + k, v47);
        const planar_nf_lane v41_1 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v50 = ((v41_1 * flow_5_w[0]) + (v41_2 * flow_5_w[1])) + flow_5_b[0];
        planar_nf_store(t + 26 * TILE + k, v50);
    }

    /* layer 5: planar, forward */
    planar_nf_each_tanh(t + 20 * TILE, t + 26 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v51 = planar_nf_load(t + 20 * TILE + k);
        const planar_nf_lane v41_1 = planar_nf_load(t + 21 * TILE + k);
        const planar_nf_lane v41_2 = planar_nf_load(t + 22 * TILE + k);
        const planar_nf_lane v53_1 = v41_1 + v51 * s[73];
        planar_nf_store(t + 26 * TILE + k, v53_1);
        const planar_nf_lane v53_2 = v41_2 + v51 * s[74];
        planar_nf_store(t + 27 * TILE + k, v53_2);
        const planar_nf_lane v55 = 1.0f - v51 * v51;
        planar_nf_store(t + 24 * TILE + k, v55);
        const planar_nf_lane v57 = v55 * s[64] + 1.0f;
        planar_nf_store(t + 28 * TILE + k, v57);
    }
    planar_nf_each_log(t + 29 * TILE, t + 28 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v47 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v58 = planar_nf_load(t + 29 * TILE + k);
        const planar_nf_lane v59 = v47 + v58;
        planar_nf_store(t + 30 * TILE + k, v59);
        const planar_nf_lane v53_1 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v62 = ((v53_1 * flow_6_w[0]) + (v53_2 * flow_6_w[1])) + flow_6_b[0];
        planar_nf_store(t + 31 * TILE + k, v62);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_grad_tile2(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_b = params + 34; /* flow.7.b [1] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_b = params + 39; /* flow.8.b [1] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_b = params + 44; /* flow.9.b [1] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_b = params + 49; /* flow.10.b [1] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_b = params + 54; /* flow.11.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 6: planar, forward */
    planar_nf_each_tanh(t + 25 * TILE, t + 31 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v63 = planar_nf_load(t + 25 * TILE + k);
        const planar_nf_lane v53_1 = planar_nf_load(t + 26 * TILE + k);
        const planar_nf_lane v53_2 = planar_nf_load(t + 27 * TILE + k);
        const planar_nf_lane v65_1 = v53_1 + v63 * s[88];
        planar_nf_store(t + 31 * TILE + k, v65_1);
        const planar_nf_lane v65_2 = v53_2 + v63 * s[89];
        planar_nf_store(t + 32 * TILE + k, v65_2);
        const planar_nf_lane v67 = 1.0f - v63 * v63;
        planar_nf_store(t + 29 * TILE + k, v67);
        const planar_nf_lane v69 = v67 * s[79] + 1.0f;
        planar_nf_store(t + 33 * TILE + k, v69);
    }
    planar_nf_each_log(t + 34 * TILE, t + 33 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v59 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v70 = planar_nf_load(t + 34 * TILE + k);
        const planar_nf_lane v71 = v59 + v70;
        planar_nf_store(t + 35 * TILE + k, v71);
        const planar_nf_lane v65_1 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v74 = ((v65_1 * flow_7_w[0]) + (v65_2 * flow_7_w[1])) + flow_7_b[0];
        planar_nf_store(t + 36 * TILE + k, v74);
    }

    /* layer 7: planar, forward */
    planar_nf_each_tanh(t + 30 * TILE, t + 36 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v75 = planar_nf_load(t + 30 * TILE + k);
        const planar_nf_lane v65_1 = planar_nf_load(t + 31 * TILE + k);
        const planar_nf_lane v65_2 = planar_nf_load(t + 32 * TILE + k);
        const planar_nf_lane v77_1 = v65_1 + v75 * s[103];
        planar_nf_store(t + 36 * TILE + k, v77_1);
        const planar_nf_lane v77_2 = v65_2 + v75 * s[104];
        planar_nf_store(t + 37 * TILE + k, v77_2);
        const planar_nf_lane v79 = 1.0f - v75 * v75;
        planar_nf_store(t + 34 * TILE + k, v79);
        const planar_nf_lane v81 = v79 * s[94] + 1.0f;
        planar_nf_store(t + 38 * TILE + k, v81);
    }
    planar_nf_each_log(t + 39 * TILE, t + 38 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v71 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v82 = planar_nf_load(t + 39 * TILE + k);
        const planar_nf_lane v83 = v71 + v82;
        planar_nf_store(t + 40 * TILE + k, v83);
        const planar_nf_lane v77_1 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v86 = ((v77_1 * flow_8_w[0]) + (v77_2 * flow_8_w[1])) + flow_8_b[0];
        planar_nf_store(t + 41 * TILE + k, v86);
    }

    /* layer 8: planar, forward */
    planar_nf_each_tanh(t + 35 * TILE, t + 41 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v87 = planar_nf_load(t + 35 * TILE + k);
        const planar_nf_lane v77_1 = planar_nf_load(t + 36 * TILE + k);
        const planar_nf_lane v77_2 = planar_nf_load(t + 37 * TILE + k);
        const planar_nf_lane v89_1 = v77_1 + v87 * s[118];
        planar_nf_store(t + 41 * TILE + k, v89_1);
        const planar_nf_lane v89_2 = v77_2 + v87 * s[119];
        planar_nf_store(t + 42 * TILE + k, v89_2);
        const planar_nf_lane v91 = 1.0f - v87 * v87;
        planar_nf_store(t + 39 * TILE + k, v91);
        const planar_nf_lane v93 = v91 * s[109] + 1.0f;
        planar_nf_store(t + 43 * TILE + k, v93);
    }
    planar_nf_each_log(t + 44 * TILE, t + 43 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v83 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v94 = planar_nf_load(t + 44 * TILE + k);
        const planar_nf_lane v95 = v83 + v94;
        planar_nf_store(t + 45 * TILE + k, v95);
        const planar_nf_lane v89_1 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v98 = ((v89_1 * flow_9_w[0]) + (v89_2 * flow_9_w[1])) + flow_9_b[0];
        planar_nf_store(t + 46 * TILE + k, v98);
    }

    /* layer 9: planar, forward */
    planar_nf_each_tanh(t + 40 * TILE, t + 46 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v99 = planar_nf_load(t + 40 * TILE + k);
        const planar_nf_lane v89_1 = planar_nf_load(t + 41 * TILE + k);
        const planar_nf_lane v89_2 = planar_nf_load(t + 42 * TILE + k);
        const planar_nf_lane v101_1 = v89_1 + v99 * s[133];
        planar_nf_store(t + 46 * TILE + k, v101_1);
        const planar_nf_lane v101_2 = v89_2 + v99 * s[134];
        planar_nf_store(t + 47 * TILE + k, v101_2);
        const planar_nf_lane v103 = 1.0f - v99 * v99;
        planar_nf_store(t + 44 * TILE + k, v103);
        const planar_nf_lane v105 = v103 * s[124] + 1.0f;
        planar_nf_store(t + 48 * TILE + k, v105);
    }
    planar_nf_each_log(t + 49 * TILE, t + 48 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v95 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v106 = planar_nf_load(t + 49 * TILE + k);
        const planar_nf_lane v107 = v95 + v106;
        planar_nf_store(t + 50 * TILE + k, v107);
        const planar_nf_lane v101_1 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v110 = ((v101_1 * flow_10_w[0]) + (v101_2 * flow_10_w[1])) + flow_10_b[0];
        planar_nf_store(t + 51 * TILE + k, v110);
    }

    /* layer 10: planar, forward */
    planar_nf_each_tanh(t + 45 * TILE, t + 51 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v111 = planar_nf_load(t + 45 * TILE + k);
        const planar_nf_lane v101_1 = planar_nf_load(t + 46 * TILE + k);
        const planar_nf_lane v101_2 = planar_nf_load(t + 47 * TILE + k);
        const planar_nf_lane v113_1 = v101_1 + v111 * s[148];
        planar_nf_store(t + 51 * TILE + k, v113_1);
        const planar_nf_lane v113_2 = v101_2 + v111 * s[149];
        planar_nf_store(t + 52 * TILE + k, v113_2);
        const planar_nf_lane v115 = 1.0f - v111 * v111;
        planar_nf_store(t + 49 * TILE + k, v115);
        const planar_nf_lane v117 = v115 * s[139] + 1.0f;
        planar_nf_store(t + 53 * TILE + k, v117);
    }
    planar_nf_each_log(t + 54 * TILE, t + 53 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v107 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v118 = planar_nf_load(t + 54 * TILE + k);
        const planar_nf_lane v119 = v107 + v118;
        planar_nf_store(t + 55 * TILE + k, v119);
        const planar_nf_lane v113_1 = planar_nf_load(t + 51 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v122 = ((v113_1 * flow_11_w[0]) + (v113_2 * flow_11_w[1])) + flow_11_b[0];
        planar_nf_store(t + 56 * TILE + k, v122);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_grad_tile3(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_b = params + 59; /* flow.12.b [1] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_b = params + 64; /* flow.13.b [1] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_b = params + 69; /* flow.14.b [1] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_b = params + 74; /* flow.15.b [1] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_b = params + 79; /* flow.16.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 11: planar, forward */
    planar_nf_each_tanh(t + 50 * TILE, t + 56 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v123 = planar_nf_load(t + 50 * TILE + k);
        const planar_nf_lane v113_1 = planar_nf_load(t + 51 * TILE + k);
        const planar_nf_lane v113_2 = planar_nf_load(t + 52 * TILE + k);
        const planar_nf_lane v125_1 = v113_1 + v123 * s[163];
        planar_nf_store(t + 56 * TILE + k, v125_1);
        const planar_nf_lane v125_2 = v113_2 + v123 * s[164];
        planar_nf_store(t + 57 * TILE + k, v125_2);
        const planar_nf_lane v127 = 1.0f - v123 * v123;
        planar_nf_store(t + 54 * TILE + k, v127);
        const planar_nf_lane v129 = v127 * s[154] + 1.0f;
        planar_nf_store(t + 58 * TILE + k, v129);
    }
    planar_nf_each_log(t + 59 * TILE, t + 58 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v119 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v130 = planar_nf_load(t + 59 * TILE + k);
        const planar_nf_lane v131 = v119 + v130;
        planar_nf_store(t + 60 * TILE + k, v131);
        const planar_nf_lane v125_1 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 57 * TILE + k);
        const planar_nf_lane v134 = ((v125_1 * flow_12_w[0]) + (v125_2 * flow_12_w[1])) + flow_12_b[0];
        planar_nf_store(t + 61 * TILE + k, v134);
    }

    /* layer 12: planar, forward */
    planar_nf_each_tanh(t + 55 * TILE, t + 61 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v135 = planar_nf_load(t + 55 * TILE + k);
        const planar_nf_lane v125_1 = planar_nf_load(t + 56 * TILE + k);
        const planar_nf_lane v125_2 = planar_nf_load(t + 57 * TILE + k);
        const planar_nf_lane v137_1 = v125_1 + v135 * s[178];
        planar_nf_store(t + 61 * TILE + k, v137_1);
        const planar_nf_lane v137_2 = v125_2 + v135 * s[179];
        planar_nf_store(t + 62 * TILE + k, v137_2);
        const planar_nf_lane v139 = 1.0f - v135 * v135;
        planar_nf_store(t + 59 * TILE + k, v139);
        const planar_nf_lane v141 = v139 * s[169] + 1.0f;
        planar_nf_store(t + 63 * TILE + k, v141);
    }
    planar_nf_each_log(t + 64 * TILE, t + 63 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v131 = planar_nf_load(t + 60 * TILE + k);
        const planar_nf_lane v142 = planar_nf_load(t + 64 * TILE + k);
        const planar_nf_lane v143 = v131 + v142;
        planar_nf_store(t + 65 * TILE + k, v143);
        const planar_nf_lane v137_1 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v146 = ((v137_1 * flow_13_w[0]) + (v137_2 * flow_13_w[1])) + flow_13_b[0];
        planar_nf_store(t + 66 * TILE + k, v146);
    }

    /* layer 13: planar, forward */
    planar_nf_each_tanh(t + 60 * TILE, t + 66 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v147 = planar_nf_load(t + 60 * TILE + k);
        const planar_nf_lane v137_1 = planar_nf_load(t + 61 * TILE + k);
        const planar_nf_lane v137_2 = planar_nf_load(t + 62 * TILE + k);
        const planar_nf_lane v149_1 = v137_1 + v147 * s[193];
        planar_nf_store(t + 66 * TILE + k, v149_1);
        const planar_nf_lane v149_2 = v137_2 + v147 * s[194];
        planar_nf_store(t + 67 * TILE + k, v149_2);
        const planar_nf_lane v151 = 1.0f - v147 * v147;
        planar_nf_store(t + 64 * TILE + k, v151);
        const planar_nf_lane v153 = v151 * s[184] + 1.0f;
        planar_nf_store(t + 68 * TILE + k, v153);
    }
    planar_nf_each_log(t + 69 * TILE, t + 68 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v143 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v154 = planar_nf_load(t + 69 * TILE + k);
        const planar_nf_lane v155 = v143 + v154;
        planar_nf_store(t + 70 * TILE + k, v155);
        const planar_nf_lane v149_1 = planar_nf_load(t + 66 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v158 = ((v149_1 * flow_14_w[0]) + (v149_2 * flow_14_w[1])) + flow_14_b[0];
        planar_nf_store(t + 71 * TILE + k, v158);
    }

    /* layer 14: planar, forward */
    planar_nf_each_tanh(t + 65 * TILE, t + 71 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v159 = planar_nf_load(t + 65 * TILE + k);
        const planar_nf_lane v149_1 = planar_nf_load(t + 66 * TILE + k);
        const planar_nf_lane v149_2 = planar_nf_load(t + 67 * TILE + k);
        const planar_nf_lane v161_1 = v149_1 + v159 * s[208];
        planar_nf_store(t + 71 * TILE + k, v161_1);
        const planar_nf_lane v161_2 = v149_2 + v159 * s[209];
        planar_nf_store(t + 72 * TILE + k, v161_2);
        const planar_nf_lane v163 = 1.0f - v159 * v159;
        planar_nf_store(t + 69 * TILE + k, v163);
        const planar_nf_lane v165 = v163 * s[199] + 1.0f;
        planar_nf_store(t + 73 * TILE + k, v165);
    }
    planar_nf_each_log(t + 74 * TILE, t + 73 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v155 = planar_nf_load(t + 70 * TILE + k);
        const planar_nf_lane v166 = planar_nf_load(t + 74 * TILE + k);
        const planar_nf_lane v167 = v155 + v166;
        planar_nf_store(t + 75 * TILE + k, v167);
        const planar_nf_lane v161_1 = planar_nf_load(t + 71 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 72 * TILE + k);
        const planar_nf_lane v170 = ((v161_1 * flow_15_w[0]) + (v161_2 * flow_15_w[1])) + flow_15_b[0];
        planar_nf_store(t + 76 * TILE + k, v170);
    }

    /* layer 15: planar, forward */
    planar_nf_each_tanh(t + 70 * TILE, t + 76 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v171 = planar_nf_load(t + 70 * TILE + k);
        const planar_nf_lane v161_1 = planar_nf_load(t + 71 * TILE + k);
        const planar_nf_lane v161_2 = planar_nf_load(t + 72 * TILE + k);
        const planar_nf_lane v173_1 = v161_1 + v171 * s[223];
        planar_nf_store(t + 76 * TILE + k, v173_1);
        const planar_nf_lane v173_2 = v161_2 + v171 * s[224];
        planar_nf_store(t + 77 * TILE + k, v173_2);
        const planar_nf_lane v175 = 1.0f - v171 * v171;
        planar_nf_store(t + 74 * TILE + k, v175);
        const planar_nf_lane v177 = v175 * s[214] + 1.0f;
        planar_nf_store(t + 78 * TILE + k, v177);
    }
    planar_nf_each_log(t + 79 * TILE, t + 78 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v167 = planar_nf_load(t + 75 * TILE + k);
        const planar_nf_lane v178 = planar_nf_load(t + 79 * TILE + k);
        const planar_nf_lane v179 = v167 + v178;
        planar_nf_store(t + 80 * TILE + k, v179);
        const planar_nf_lane v173_1 = planar_nf_load(t + 76 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 77 * TILE + k);
        const planar_nf_lane v182 = ((v173_1 * flow_16_w[0]) + (v173_2 * flow_16_w[1])) + flow_16_b[0];
        planar_nf_store(t + 81 * TILE + k, v182);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_grad_tile4(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_b = params + 84; /* flow.17.b [1] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_b = params + 89; /* flow.18.b [1] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_b = params + 94; /* flow.19.b [1] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_b = params + 99; /* flow.20.b [1] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_b = params + 104; /* flow.21.b [1] */
#define TILE 128
    size_t k;
    (void)total;

    /* layer 16: planar, forward */
    planar_nf_each_tanh(t + 75 * TILE, t + 81 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v183 = planar_nf_load(t + 75 * TILE + k);
        const planar_nf_lane v173_1 = planar_nf_load(t + 76 * TILE + k);
        const planar_nf_lane v173_2 = planar_nf_load(t + 77 * TILE + k);
        const planar_nf_lane v185_1 = v173_1 + v183 * s[238];
        planar_nf_store(t + 81 * TILE + k, v185_1);
        const planar_nf_lane v185_2 = v173_2 + v183 * s[239];
        planar_nf_store(t + 82 * TILE + k, v185_2);
        const planar_nf_lane v187 = 1.0f - v183 * v183;
        planar_nf_store(t + 79 * TILE + k, v187);
        const planar_nf_lane v189 = v187 * s[229] + 1.0f;
        planar_nf_store(t + 83 * TILE + k, v189);
    }
    planar_nf_each_log(t + 84 * TILE, t + 83 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v179 = planar_nf_load(t + 80 * TILE + k);
        const planar_nf_lane v190 = planar_nf_load(t + 84 * TILE + k);
        const planar_nf_lane v191 = v179 + v190;
        planar_nf_store(t + 85 * TILE + k, v191);
        const planar_nf_lane v185_1 = planar_nf_load(t + 81 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 82 * TILE + k);
        const planar_nf_lane v194 = ((v185_1 * flow_17_w[0]) + (v185_2 * flow_17_w[1])) + flow_17_b[0];
        planar_nf_store(t + 86 * TILE + k, v194);
    }

    /* layer 17: planar, forward */
    planar_nf_each_tanh(t + 80 * TILE, t + 86 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v195 = planar_nf_load(t + 80 * TILE + k);
        const planar_nf_lane v185_1 = planar_nf_load(t + 81 * TILE + k);
        const planar_nf_lane v185_2 = planar_nf_load(t + 82 * TILE + k);
        const planar_nf_lane v197_1 = v185_1 + v195 * s[253];
        planar_nf_store(t + 86 * TILE + k, v197_1);
        const planar_nf_lane v197_2 = v185_2 + v195 * s[254];
        planar_nf_store(t + 87 * TILE + k, v197_2);
        const planar_nf_lane v199 = 1.0f - v195 * v195;
        planar_nf_store(t + 84 * TILE + k, v199);
        const planar_nf_lane v201 = v199 * s[244] + 1.0f;
        planar_nf_store(t + 88 * TILE + k, v201);
    }
    planar_nf_each_log(t + 89 * TILE, t + 88 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v191 = planar_nf_load(t + 85 * TILE + k);
        const planar_nf_lane v202 = planar_nf_load(t + 89 * TILE + k);
        const planar_nf_lane v203 = v191 + v202;
        planar_nf_store(t + 90 * TILE + k, v203);
        const planar_nf_lane v197_1 = planar_nf_load(t + 86 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 87 * TILE + k);
        const planar_nf_lane v206 = ((v197_1 * flow_18_w[0]) + (v197_2 * flow_18_w[1])) + flow_18_b[0];
        planar_nf_store(t + 91 * TILE + k, v206);
    }

    /* layer 18: planar, forward */
    planar_nf_each_tanh(t + 85 * TILE, t + 91 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v207 = planar_nf_load(t + 85 * TILE + k);
        const planar_nf_lane v197_1 = planar_nf_load(t + 86 * TILE + k);
        const planar_nf_lane v197_2 = planar_nf_load(t + 87 * TILE + k);
        const planar_nf_lane v209_1 = v197_1 + v207 * s[268];
        planar_nf_store(t + 91 * TILE + k, v209_1);
        const planar_nf_lane v209_2 = v197_2 + v207 * s[269];
        planar_nf_store(t + 92 * TILE + k, v209_2);
        const planar_nf_lane v211 = 1.0f - v207 * v207;
        planar_nf_store(t + 89 * TILE + k, v211);
        const planar_nf_lane v213 = v211 * s[259] + 1.0f;
        planar_nf_store(t + 93 * TILE + k, v213);
    }
    planar_nf_each_log(t + 94 * TILE, t + 93 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v203 = planar_nf_load(t + 90 * TILE + k);
        const planar_nf_lane v214 = planar_nf_load(t + 94 * TILE + k);
        const planar_nf_lane v215 = v203 + v214;
        planar_nf_store(t + 95 * TILE + k, v215);
        const planar_nf_lane v209_1 = planar_nf_load(t + 91 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 92 * TILE + k);
        const planar_nf_lane v218 = ((v209_1 * flow_19_w[0]) + (v209_2 * flow_19_w[1])) + flow_19_b[0];
        planar_nf_store(t + 96 * TILE + k, v218);
    }

    /* layer 19: planar, forward */
    planar_nf_each_tanh(t + 90 * TILE, t + 96 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v219 = planar_nf_load(t + 90 * TILE + k);
        const planar_nf_lane v209_1 = planar_nf_load(t + 91 * TILE + k);
        const planar_nf_lane v209_2 = planar_nf_load(t + 92 * TILE + k);
        const planar_nf_lane v221_1 = v209_1 + v219 * s[283];
        planar_nf_store(t + 96 * TILE + k, v221_1);
        const planar_nf_lane v221_2 = v209_2 + v219 * s[284];
        planar_nf_store(t + 97 * TILE + k, v221_2);
        const planar_nf_lane v223 = 1.0f - v219 * v219;
        planar_nf_store(t + 94 * TILE + k, v223);
        const planar_nf_lane v225 = v223 * s[274] + 1.0f;
        planar_nf_store(t + 98 * TILE + k, v225);
    }
    planar_nf_each_log(t + 99 * TILE, t + 98 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v215 = planar_nf_load(t + 95 * TILE + k);
        const planar_nf_lane v226 = planar_nf_load(t + 99 * TILE + k);
        const planar_nf_lane v227 = v215 + v226;
        planar_nf_store(t + 100 * TILE + k, v227);
        const planar_nf_lane v221_1 = planar_nf_load(t + 96 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 97 * TILE + k);
        const planar_nf_lane v230 = ((v221_1 * flow_20_w[0]) + (v221_2 * flow_20_w[1])) + flow_20_b[0];
        planar_nf_store(t + 101 * TILE + k, v230);
    }

    /* layer 20: planar, forward */
    planar_nf_each_tanh(t + 95 * TILE, t + 101 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v231 = planar_nf_load(t + 95 * TILE + k);
        const planar_nf_lane v221_1 = planar_nf_load(t + 96 * TILE + k);
        const planar_nf_lane v221_2 = planar_nf_load(t + 97 * TILE + k);
        const planar_nf_lane v233_1 = v221_1 + v231 * s[298];
        planar_nf_store(t + 101 * TILE + k, v233_1);
        const planar_nf_lane v233_2 = v221_2 + v231 * s[299];
        planar_nf_store(t + 102 * TILE + k, v233_2);
        const planar_nf_lane v235 = 1.0f - v231 * v231;
        planar_nf_store(t + 99 * TILE + k, v235);
        const planar_nf_lane v237 = v235 * s[289] + 1.0f;
        planar_nf_store(t + 103 * TILE + k, v237);
    }
    planar_nf_each_log(t + 104 * TILE, t + 103 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v227 = planar_nf_load(t + 100 * TILE + k);
        const planar_nf_lane v238 = planar_nf_load(t + 104 * TILE + k);
        const planar_nf_lane v239 = v227 + v238;
        planar_nf_store(t + 105 * TILE + k, v239);
        const planar_nf_lane v233_1 = planar_nf_load(t + 101 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 102 * TILE + k);
        const planar_nf_lane v242 = ((v233_1 * flow_21_w[0]) + (v233_2 * flow_21_w[1])) + flow_21_b[0];
        planar_nf_store(t + 106 * TILE + k, v242);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_grad_tile5(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_b = params + 109; /* flow.22.b [1] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_b = params + 114; /* flow.23.b [1] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_b = params + 119; /* flow.24.b [1] */
#define TILE 128
    size_t k;

    /* layer 21: planar, forward */
    planar_nf_each_tanh(t + 100 * TILE, t + 106 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v243 = planar_nf_load(t + 100 * TILE + k);
        const planar_nf_lane v233_1 = planar_nf_load(t + 101 * TILE + k);
        const planar_nf_lane v233_2 = planar_nf_load(t + 102 * TILE + k);
        const planar_nf_lane v245_1 = v233_1 + v243 * s[313];
        planar_nf_store(t + 106 * TILE + k, v245_1);
        const planar_nf_lane v245_2 = v233_2 + v243 * s[314];
        planar_nf_store(t + 107 * TILE + k, v245_2);
        const planar_nf_lane v247 = 1.0f - v243 * v243;
        planar_nf_store(t + 104 * TILE + k, v247);
        const planar_nf_lane v249 = v247 * s[304] + 1.0f;
        planar_nf_store(t + 108 * TILE + k, v249);
    }
    planar_nf_each_log(t + 109 * TILE, t + 108 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v239 = planar_nf_load(t + 105 * TILE + k);
        const planar_nf_lane v250 = planar_nf_load(t + 109 * TILE + k);
        const planar_nf_lane v251 = v239 + v250;
        planar_nf_store(t + 110 * TILE + k, v251);
        const planar_nf_lane v245_1 = planar_nf_load(t + 106 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 107 * TILE + k);
        const planar_nf_lane v254 = ((v245_1 * flow_22_w[0]) + (v245_2 * flow_22_w[1])) + flow_22_b[0];
        planar_nf_store(t + 111 * TILE + k, v254);
    }

    /* layer 22: planar, forward */
    planar_nf_each_tanh(t + 105 * TILE, t + 111 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v255 = planar_nf_load(t + 105 * TILE + k);
        const planar_nf_lane v245_1 = planar_nf_load(t + 106 * TILE + k);
        const planar_nf_lane v245_2 = planar_nf_load(t + 107 * TILE + k);
        const planar_nf_lane v257_1 = v245_1 + v255 * s[328];
        planar_nf_store(t + 111 * TILE + k, v257_1);
        const planar_nf_lane v257_2 = v245_2 + v255 * s[329];
        planar_nf_store(t + 112 * TILE + k, v257_2);
        const planar_nf_lane v259 = 1.0f - v255 * v255;
        planar_nf_store(t + 109 * TILE + k, v259);
        const planar_nf_lane v261 = v259 * s[319] + 1.0f;
        planar_nf_store(t + 113 * TILE + k, v261);
    }
    planar_nf_each_log(t + 114 * TILE, t + 113 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v251 = planar_nf_load(t + 110 * TILE + k);
        const planar_nf_lane v262 = planar_nf_load(t + 114 * TILE + k);
        const planar_nf_lane v263 = v251 + v262;
        planar_nf_store(t + 115 * TILE + k, v263);
        const planar_nf_lane v257_1 = planar_nf_load(t + 111 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 112 * TILE + k);
        const planar_nf_lane v266 = ((v257_1 * flow_23_w[0]) + (v257_2 * flow_23_w[1])) + flow_23_b[0];
        planar_nf_store(t + 116 * TILE + k, v266);
    }

    /* layer 23: planar, forward */
    planar_nf_each_tanh(t + 110 * TILE, t + 116 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v267 = planar_nf_load(t + 110 * TILE + k);
        const planar_nf_lane v257_1 = planar_nf_load(t + 111 * TILE + k);
        const planar_nf_lane v257_2 = planar_nf_load(t + 112 * TILE + k);
        const planar_nf_lane v269_1 = v257_1 + v267 * s[343];
        planar_nf_store(t + 116 * TILE + k, v269_1);
        const planar_nf_lane v269_2 = v257_2 + v267 * s[344];
        planar_nf_store(t + 117 * TILE + k, v269_2);
        const planar_nf_lane v271 = 1.0f - v267 * v267;
        planar_nf_store(t + 114 * TILE + k, v271);
        const planar_nf_lane v273 = v271 * s[334] + 1.0f;
        planar_nf_store(t + 118 * TILE + k, v273);
    }
    planar_nf_each_log(t + 119 * TILE, t + 118 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v263 = planar_nf_load(t + 115 * TILE + k);
        const planar_nf_lane v274 = planar_nf_load(t + 119 * TILE + k);
        const planar_nf_lane v275 = v263 + v274;
        planar_nf_store(t + 120 * TILE + k, v275);
        const planar_nf_lane v269_1 = planar_nf_load(t + 116 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 117 * TILE + k);
        const planar_nf_lane v278 = ((v269_1 * flow_24_w[0]) + (v269_2 * flow_24_w[1])) + flow_24_b[0];
        planar_nf_store(t + 121 * TILE + k, v278);
    }

    /* layer 24: planar, forward */
    planar_nf_each_tanh(t + 115 * TILE, t + 121 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v279 = planar_nf_load(t + 115 * TILE + k);
        const planar_nf_lane v269_1 = planar_nf_load(t + 116 * TILE + k);
        const planar_nf_lane v269_2 = planar_nf_load(t + 117 * TILE + k);
        const planar_nf_lane v281_1 = v269_1 + v279 * s[358];
        planar_nf_store(t + 121 * TILE + k, v281_1);
        const planar_nf_lane v281_2 = v269_2 + v279 * s[359];
        planar_nf_store(t + 122 * TILE + k, v281_2);
        const planar_nf_lane v283 = 1.0f - v279 * v279;
        planar_nf_store(t + 119 * TILE + k, v283);
        const planar_nf_lane v285 = v283 * s[349] + 1.0f;
        planar_nf_store(t + 123 * TILE + k, v285);
    }
    planar_nf_each_log(t + 124 * TILE, t + 123 * TILE, 1, TILE, m);
    for (k = 0; k < m; k += LANES) {
        const planar_nf_lane v275 = planar_nf_load(t + 120 * TILE + k);
        const planar_nf_lane v286 = planar_nf_load(t + 124 * TILE + k);
        const planar_nf_lane v281_1 = planar_nf_load(t + 121 * TILE + k);
        const planar_nf_lane v281_2 = planar_nf_load(t + 122 * TILE + k);
        const planar_nf_lane v292 = v275 + v286 + (((v281_1 * v281_1) + (v281_2 * v281_2)) * (-0.5f) - 1.837877f);
        planar_nf_store(t + 125 * TILE + k, v292);
    }
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g0 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v292 = planar_nf_load(t + 125 * TILE + k);
            const planar_nf_lane w = planar_nf_load(t + 2 * TILE + k);
            g0 += w * (-v292);
            const planar_nf_lane v296 = -w;
            planar_nf_store(t + 120 * TILE + k, v296);
            const planar_nf_lane v297 = v296 * (-0.5f);
            const planar_nf_lane v281_1 = planar_nf_load(t + 121 * TILE + k);
            const planar_nf_lane v281_2 = planar_nf_load(t + 122 * TILE + k);
            const planar_nf_lane v298_1 = v281_1 * v297;
            const planar_nf_lane v298_2 = v281_2 * v297;
            const planar_nf_lane v299_1 = v298_1 + v298_1;
            planar_nf_store(t + 126 * TILE + k, v299_1);
            const planar_nf_lane v299_2 = v298_2 + v298_2;
            planar_nf_store(t + 127 * TILE + k, v299_2);
        }
        total[0] += (double)planar_nf_hsum(g0);
    }

    /* layer 24: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g1 = zero, g2 = zero, g3 = zero, g4 = zero, g5 = zero, g6 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v285 = planar_nf_load(t + 123 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v301 = v296 * (1.0f / v285);
            const planar_nf_lane v283 = planar_nf_load(t + 119 * TILE + k);
            g1 += v283 * v301;
            const planar_nf_lane v279 = planar_nf_load(t + 115 * TILE + k);
            const planar_nf_lane v306 = v279 * (-(v301 * s[349]));
            const planar_nf_lane v299_1 = planar_nf_load(t + 126 * TILE + k);
            const planar_nf_lane v299_2 = planar_nf_load(t + 127 * TILE + k);
            g2 += v279 * v299_1;
            g3 += v279 * v299_2;
            const planar_nf_lane v313 = v283 * (v306 + v306 + ((v299_1 * s[358]) + (v299_2 * s[359])));
            g4 += v313;
            const planar_nf_lane v269_1 = planar_nf_load(t + 116 * TILE + k);
            const planar_nf_lane v269_2 = planar_nf_load(t + 117 * TILE + k);
            g5 += v269_1 * v313;
            g6 += v269_2 * v313;
            const planar_nf_lane v318_1 = v299_1 + v313 * flow_24_w[0];
            planar_nf_store(t + 121 * TILE + k, v318_1);
            const planar_nf_lane v318_2 = v299_2 + v313 * flow_24_w[1];
            planar_nf_store(t + 122 * TILE + k, v318_2);
        }
        total[1] += (double)planar_nf_hsum(g1);
        total[2] += (double)planar_nf_hsum(g2);
        total[3] += (double)planar_nf_hsum(g3);
        total[4] += (double)planar_nf_hsum(g4);
        total[5] += (double)planar_nf_hsum(g5);
        total[6] += (double)planar_nf_hsum(g6);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_grad_tile6(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
#define TILE 128
    size_t k;

    /* layer 23: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g7 = zero, g8 = zero, g9 = zero, g10 = zero, g11 = zero, g12 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v273 = planar_nf_load(t + 118 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v320 = v296 * (1.0f / v273);
            const planar_nf_lane v271 = planar_nf_load(t + 114 * TILE + k);
            g7 += v271 * v320;
            const planar_nf_lane v267 = planar_nf_load(t + 110 * TILE + k);
            const planar_nf_lane v325 = v267 * (-(v320 * s[334]));
            const planar_nf_lane v318_1 = planar_nf_load(t + 121 * TILE + k);
            const planar_nf_lane v318_2 = planar_nf_load(t + 122 * TILE + k);
            g8 += v267 * v318_1;
            g9 += v267 * v318_2;
            const planar_nf_lane v332 = v271 * (v325 + v325 + ((v318_1 * s[343]) + (v318_2 * s[344])));
            g10 += v332;
            const planar_nf_lane v257_1 = planar_nf_load(t + 111 * TILE + k);
            const planar_nf_lane v257_2 = planar_nf_load(t + 112 * TILE + k);
            g11 += v257_1 * v332;
            g12 += v257_2 * v332;
            const planar_nf_lane v337_1 = v318_1 + v332 * flow_23_w[0];
            planar_nf_store(t + 115 * TILE + k, v337_1);
            const planar_nf_lane v337_2 = v318_2 + v332 * flow_23_w[1];
            planar_nf_store(t + 116 * TILE + k, v337_2);
        }
        total[7] += (double)planar_nf_hsum(g7);
        total[8] += (double)planar_nf_hsum(g8);
        total[9] += (double)planar_nf_hsum(g9);
        total[10] += (double)planar_nf_hsum(g10);
        total[11] += (double)planar_nf_hsum(g11);
        total[12] += (double)planar_nf_hsum(g12);
    }

    /* layer 22: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g13 = zero,
             g14 = zero, g15 = zero, g16 = zero, g17 = zero, g18 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v261 = planar_nf_load(t + 113 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v339 = v296 * (1.0f / v261);
            const planar_nf_lane v259 = planar_nf_load(t + 109 * TILE + k);
            g13 += v259 * v339;
            const planar_nf_lane v255 = planar_nf_load(t + 105 * TILE + k);
            const planar_nf_lane v344 = v255 * (-(v339 * s[319]));
            const planar_nf_lane v337_1 = planar_nf_load(t + 115 * TILE + k);
            const planar_nf_lane v337_2 = planar_nf_load(t + 116 * TILE + k);
            g14 += v255 * v337_1;
            g15 += v255 * v337_2;
            const planar_nf_lane v351 = v259 * (v344 + v344 + ((v337_1 * s[328]) + (v337_2 * s[329])));
            g16 += v351;
            const planar_nf_lane v245_1 = planar_nf_load(t + 106 * TILE + k);
            const planar_nf_lane v245_2 = planar_nf_load(t + 107 * TILE + k);
            g17 += v245_1 * v351;
            g18 += v245_2 * v351;
            const planar_nf_lane v356_1 = v337_1 + v351 * flow_22_w[0];
            planar_nf_store(t + 110 * TILE + k, v356_1);
            const planar_nf_lane v356_2 = v337_2 + v351 * flow_22_w[1];
            planar_nf_store(t + 111 * TILE + k, v356_2);
        }
        total[13] += (double)planar_nf_hsum(g13);
        total[14] += (double)planar_nf_hsum(g14);
        total[15] += (double)planar_nf_hsum(g15);
        total[16] += (double)planar_nf_hsum(g16);
        total[17] += (double)planar_nf_hsum(g17);
        total[18] += (double)planar_nf_hsum(g18);
    }

    /* layer 21: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g19 = zero,
             g20 = zero, g21 = zero, g22 = zero, g23 = zero, g24 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v249 = planar_nf_load(t + 108 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v358 = v296 * (1.0f / v249);
            const planar_nf_lane v247 = planar_nf_load(t + 104 * TILE + k);
            g19 += v247 * v358;
            const planar_nf_lane v243 = planar_nf_load(t + 100 * TILE + k);
            const planar_nf_lane v363 = v243 * (-(v358 * s[304]));
            const planar_nf_lane v356_1 = planar_nf_load(t + 110 * TILE + k);
            const planar_nf_lane v356_2 = planar_nf_load(t + 111 * TILE + k);
            g20 += v243 * v356_1;
            g21 += v243 * v356_2;
            const planar_nf_lane v370 = v247 * (v363 + v363 + ((v356_1 * s[313]) + (v356_2 * s[314])));
            g22 += v370;
            const planar_nf_lane v233_1 = planar_nf_load(t + 101 * TILE + k);
            const planar_nf_lane v233_2 = planar_nf_load(t + 102 * TILE + k);
            g23 += v233_1 * v370;
            g24 += v233_2 * v370;
            const planar_nf_lane v375_1 = v356_1 + v370 * flow_21_w[0];
            planar_nf_store(t + 105 * TILE + k, v375_1);
            const planar_nf_lane v375_2 = v356_2 + v370 * flow_21_w[1];
            planar_nf_store(t + 106 * TILE + k, v375_2);
        }
        total[19] += (double)planar_nf_hsum(g19);
        total[20] += (double)planar_nf_hsum(g20);
        total[21] += (double)planar_nf_hsum(g21);
        total[22] += (double)planar_nf_hsum(g22);
        total[23] += (double)planar_nf_hsum(g23);
        total[24] += (double)planar_nf_hsum(g24);
    }

    /* layer 20: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g25 = zero,
             g26 = zero, g27 = zero, g28 = zero, g29 = zero, g30 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v237 = planar_nf_load(t + 103 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v377 = v296 * (1.0f / v237);
            const planar_nf_lane v235 = planar_nf_load(t + 99 * TILE + k);
            g25 += v235 * v377;
            const planar_nf_lane v231 = planar_nf_load(t + 95 * TILE + k);
            const planar_nf_lane v382 = v231 * (-(v377 * s[289]));
            const planar_nf_lane v375_1 = planar_nf_load(t + 105 * TILE + k);
            const planar_nf_lane v375_2 = planar_nf_load(t + 106 * TILE + k);
            g26 += v231 * v375_1;
            g27 += v231 * v375_2;
            const planar_nf_lane v389 = v235 * (v382 + v382 + ((v375_1 * s[298]) + (v375_2 * s[299])));
            g28 += v389;
            const planar_nf_lane v221_1 = planar_nf_load(t + 96 * TILE + k);
            const planar_nf_lane v221_2 = planar_nf_load(t + 97 * TILE + k);
            g29 += v221_1 * v389;
            g30 += v221_2 * v389;
            const planar_nf_lane v394_1 = v375_1 + v389 * flow_20_w[0];
            planar_nf_store(t + 100 * TILE + k, v394_1);
            const planar_nf_lane v394_2 = v375_2 + v389 * flow_20_w[1];
            planar_nf_store(t + 101 * TILE + k, v394_2);
        }
        total[25] += (double)planar_nf_hsum(g25);
        total[26] += (double)planar_nf_hsum(g26);
        total[27] += (double)planar_nf_hsum(g27);
        total[28] += (double)planar_nf_hsum(g28);
        total[29] += (double)planar_nf_hsum(g29);
        total[30] += (double)planar_nf_hsum(g30);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_grad_tile7(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
#define TILE 128
    size_t k;

    /* layer 19: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g31 = zero,
             g32 = zero, g33 = zero, g34 = zero, g35 = zero, g36 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v225 = planar_nf_load(t + 98 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v396 = v296 * (1.0f / v225);
            const planar_nf_lane v223 = planar_nf_load(t + 94 * TILE + k);
            g31 += v223 * v396;
            const planar_nf_lane v219 = planar_nf_load(t + 90 * TILE + k);
            const planar_nf_lane v401 = v219 * (-(v396 * s[274]));
            const planar_nf_lane v394_1 = planar_nf_load(t + 100 * TILE + k);
            const planar_nf_lane v394_2 = planar_nf_load(t + 101 * TILE + k);
            g32 += v219 * v394_1;
            g33 += v219 * v394_2;
            const planar_nf_lane v408 = v223 * (v401 + v401 + ((v394_1 * s[283]) + (v394_2 * s[284])));
            g34 += v408;
            const planar_nf_lane v209_1 = planar_nf_load(t + 91 * TILE + k);
            const planar_nf_lane v209_2 = planar_nf_load(t + 92 * TILE + k);
            g35 += v209_1 * v408;
            g36 += v209_2 * v408;
            const planar_nf_lane v413_1 = v394_1 + v408 * flow_19_w[0];
            planar_nf_store(t + 95 * TILE + k, v413_1);
            const planar_nf_lane v413_2 = v394_2 + v408 * flow_19_w[1];
            planar_nf_store(t + 96 * TILE + k, v413_2);
        }
        total[31] += (double)planar_nf_hsum(g31);
        total[32] += (double)planar_nf_hsum(g32);
        total[33] += (double)planar_nf_hsum(g33);
        total[34] += (double)planar_nf_hsum(g34);
        total[35] += (double)planar_nf_hsum(g35);
        total[36] += (double)planar_nf_hsum(g36);
    }

    /* layer 18: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g37 = zero,
             g38 = zero, g39 = zero, g40 = zero, g41 = zero, g42 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v213 = planar_nf_load(t + 93 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v415 = v296 * (1.0f / v213);
            const planar_nf_lane v211 = planar_nf_load(t + 89 * TILE + k);
            g37 += v211 * v415;
            const planar_nf_lane v207 = planar_nf_load(t + 85 * TILE + k);
            const planar_nf_lane v420 = v207 * (-(v415 * s[259]));
            const planar_nf_lane v413_1 = planar_nf_load(t + 95 * TILE + k);
            const planar_nf_lane v413_2 = planar_nf_load(t + 96 * TILE + k);
            g38 += v207 * v413_1;
            g39 += v207 * v413_2;
            const planar_nf_lane v427 = v211 * (v420 + v420 + ((v413_1 * s[268]) + (v413_2 * s[269])));
            g40 += v427;
            const planar_nf_lane v197_1 = planar_nf_load(t + 86 * TILE + k);
            const planar_nf_lane v197_2 = planar_nf_load(t + 87 * TILE + k);
            g41 += v197_1 * v427;
            g42 += v197_2 * v427;
            const planar_nf_lane v432_1 = v413_1 + v427 * flow_18_w[0];
            planar_nf_store(t + 90 * TILE + k, v432_1);
            const planar_nf_lane v432_2 = v413_2 + v427 * flow_18_w[1];
            planar_nf_store(t + 91 * TILE + k, v432_2);
        }
        total[37] += (double)planar_nf_hsum(g37);
        total[38] += (double)planar_nf_hsum(g38);
        total[39] += (double)planar_nf_hsum(g39);
        total[40] += (double)planar_nf_hsum(g40);
        total[41] += (double)planar_nf_hsum(g41);
        total[42] += (double)planar_nf_hsum(g42);
    }

    /* layer 17: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g43 = zero,
             g44 = zero, g45 = zero, g46 = zero, g47 = zero, g48 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v201 = planar_nf_load(t + 88 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v434 = v296 * (1.0f / v201);
            const planar_nf_lane v199 = planar_nf_load(t + 84 * TILE + k);
            g43 += v199 * v434;
            const planar_nf_lane v195 = planar_nf_load(t + 80 * TILE + k);
            const planar_nf_lane v439 = v195 * (-(v434 * s[244]));
            const planar_nf_lane v432_1 = planar_nf_load(t + 90 * TILE + k);
            const planar_nf_lane v432_2 = planar_nf_load(t + 91 * TILE + k);
            g44 += v195 * v432_1;
            g45 += v195 * v432_2;
            const planar_nf_lane v446 = v199 * (v439 + v439 + ((v432_1 * s[253]) + (v432_2 * s[254])));
            g46 += v446;
            const planar_nf_lane v185_1 = planar_nf_load(t + 81 * TILE + k);
            const planar_nf_lane v185_2 = planar_nf_load(t + 82 * TILE + k);
            g47 += v185_1 * v446;
            g48 += v185_2 * v446;
            const planar_nf_lane v451_1 = v432_1 + v446 * flow_17_w[0];
            planar_nf_store(t + 85 * TILE + k, v451_1);
            const planar_nf_lane v451_2 = v432_2 + v446 * flow_17_w[1];
            planar_nf_store(t + 86 * TILE + k, v451_2);
        }
        total[43] += (double)planar_nf_hsum(g43);
        total[44] += (double)planar_nf_hsum(g44);
        total[45] += (double)planar_nf_hsum(g45);
        total[46] += (double)planar_nf_hsum(g46);
        total[47] += (double)planar_nf_hsum(g47);
        total[48] += (double)planar_nf_hsum(g48);
    }

    /* layer 16: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g49 = zero,
             g50 = zero, g51 = zero, g52 = zero, g53 = zero, g54 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v189 = planar_nf_load(t + 83 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v453 = v296 * (1.0f / v189);
            const planar_nf_lane v187 = planar_nf_load(t + 79 * TILE + k);
            g49 += v187 * v453;
            const planar_nf_lane v183 = planar_nf_load(t + 75 * TILE + k);
            const planar_nf_lane v458 = v183 * (-(v453 * s[229]));
            const planar_nf_lane v451_1 = planar_nf_load(t + 85 * TILE + k);
            const planar_nf_lane v451_2 = planar_nf_load(t + 86 * TILE + k);
            g50 += v183 * v451_1;
            g51 += v183 * v451_2;
            const planar_nf_lane v465 = v187 * (v458 + v458 + ((v451_1 * s[238]) + (v451_2 * s[239])));
            g52 += v465;
            const planar_nf_lane v173_1 = planar_nf_load(t + 76 * TILE + k);
            const planar_nf_lane v173_2 = planar_nf_load(t + 77 * TILE + k);
            g53 += v173_1 * v465;
            g54 += v173_2 * v465;
            const planar_nf_lane v470_1 = v451_1 + v465 * flow_16_w[0];
            planar_nf_store(t + 80 * TILE + k, v470_1);
            const planar_nf_lane v470_2 = v451_2 + v465 * flow_16_w[1];
            planar_nf_store(t + 81 * TILE + k, v470_2);
        }
        total[49] += (double)planar_nf_hsum(g49);
        total[50] += (double)planar_nf_hsum(g50);
        total[51] += (double)planar_nf_hsum(g51);
        total[52] += (double)planar_nf_hsum(g52);
        total[53] += (double)planar_nf_hsum(g53);
        total[54] += (double)planar_nf_hsum(g54);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_grad_tile8(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
#define TILE 128
    size_t k;

    /* layer 15: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g55 = zero,
             g56 = zero, g57 = zero, g58 = zero, g59 = zero, g60 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v177 = planar_nf_load(t + 78 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v472 = v296 * (1.0f / v177);
            const planar_nf_lane v175 = planar_nf_load(t + 74 * TILE + k);
            g55 += v175 * v472;
            const planar_nf_lane v171 = planar_nf_load(t + 70 * TILE + k);
            const planar_nf_lane v477 = v171 * (-(v472 * s[214]));
            const planar_nf_lane v470_1 = planar_nf_load(t + 80 * TILE + k);
            const planar_nf_lane v470_2 = planar_nf_load(t + 81 * TILE + k);
            g56 += v171 * v470_1;
            g57 += v171 * v470_2;
            const planar_nf_lane v484 = v175 * (v477 + v477 + ((v470_1 * s[223]) + (v470_2 * s[224])));
            g58 += v484;
            const planar_nf_lane v161_1 = planar_nf_load(t + 71 * TILE + k);
            const planar_nf_lane v161_2 = planar_nf_load(t + 72 * TILE + k);
            g59 += v161_1 * v484;
            g60 += v161_2 * v484;
            const planar_nf_lane v489_1 = v470_1 + v484 * flow_15_w[0];
            planar_nf_store(t + 75 * TILE + k, v489_1);
            const planar_nf_lane v489_2 = v470_2 + v484 * flow_15_w[1];
            planar_nf_store(t + 76 * TILE + k, v489_2);
        }
        total[55] += (double)planar_nf_hsum(g55);
        total[56] += (double)planar_nf_hsum(g56);
        total[57] += (double)planar_nf_hsum(g57);
        total[58] += (double)planar_nf_hsum(g58);
        total[59] += (double)planar_nf_hsum(g59);
        total[60] += (double)planar_nf_hsum(g60);
    }

    /* layer 14: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g61 = zero,
             g62 = zero, g63 = zero, g64 = zero, g65 = zero, g66 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v165 = planar_nf_load(t + 73 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v491 = v296 * (1.0f / v165);
            const planar_nf_lane v163 = planar_nf_load(t + 69 * TILE + k);
            g61 += v163 * v491;
            const planar_nf_lane v159 = planar_nf_load(t + 65 * TILE + k);
            const planar_nf_lane v496 = v159 * (-(v491 * s[199]));
            const planar_nf_lane v489_1 = planar_nf_load(t + 75 * TILE + k);
            const planar_nf_lane v489_2 = planar_nf_load(t + 76 * TILE + k);
            g62 += v159 * v489_1;
            g63 += v159 * v489_2;
            const planar_nf_lane v503 = v163 * (v496 + v496 + ((v489_1 * s[208]) + (v489_2 * s[209])));
            g64 += v503;
            const planar_nf_lane v149_1 = planar_nf_load(t + 66 * TILE + k);
            const planar_nf_lane v149_2 = planar_nf_load(t + 67 * TILE + k);
            g65 += v149_1 * v503;
            g66 += v149_2 * v503;
            const planar_nf_lane v508_1 = v489_1 + v503 * flow_14_w[0];
            planar_nf_store(t + 70 * TILE + k, v508_1);
            const planar_nf_lane v508_2 = v489_2 + v503 * flow_14_w[1];
            planar_nf_store(t + 71 * TILE + k, v508_2);
        }
        total[61] += (double)planar_nf_hsum(g61);
        total[62] += (double)planar_nf_hsum(g62);
        total[63] += (double)planar_nf_hsum(g63);
        total[64] += (double)planar_nf_hsum(g64);
        total[65] += (double)planar_nf_hsum(g65);
        total[66] += (double)planar_nf_hsum(g66);
    }

    /* layer 13: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g67 = zero,
             g68 = zero, g69 = zero, g70 = zero, g71 = zero, g72 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v153 = planar_nf_load(t + 68 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v510 = v296 * (1.0f / v153);
            const planar_nf_lane v151 = planar_nf_load(t + 64 * TILE + k);
            g67 += v151 * v510;
            const planar_nf_lane v147 = planar_nf_load(t + 60 * TILE + k);
            const planar_nf_lane v515 = v147 * (-(v510 * s[184]));
            const planar_nf_lane v508_1 = planar_nf_load(t + 70 * TILE + k);
            const planar_nf_lane v508_2 = planar_nf_load(t + 71 * TILE + k);
            g68 += v147 * v508_1;
            g69 += v147 * v508_2;
            const planar_nf_lane v522 = v151 * (v515 + v515 + ((v508_1 * s[193]) + (v508_2 * s[194])));
            g70 += v522;
            const planar_nf_lane v137_1 = planar_nf_load(t + 61 * TILE + k);
            const planar_nf_lane v137_2 = planar_nf_load(t + 62 * TILE + k);
            g71 += v137_1 * v522;
            g72 += v137_2 * v522;
            const planar_nf_lane v527_1 = v508_1 + v522 * flow_13_w[0];
            planar_nf_store(t + 65 * TILE + k, v527_1);
            const planar_nf_lane v527_2 = v508_2 + v522 * flow_13_w[1];
            planar_nf_store(t + 66 * TILE + k, v527_2);
        }
        total[67] += (double)planar_nf_hsum(g67);
        total[68] += (double)planar_nf_hsum(g68);
        total[69] += (double)planar_nf_hsum(g69);
        total[70] += (double)planar_nf_hsum(g70);
        total[71] += (double)planar_nf_hsum(g71);
        total[72] += (double)planar_nf_hsum(g72);
    }

    /* layer 12: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g73 = zero,
             g74 = zero, g75 = zero, g76 = zero, g77 = zero, g78 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v141 = planar_nf_load(t + 63 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v529 = v296 * (1.0f / v141);
            const planar_nf_lane v139 = planar_nf_load(t + 59 * TILE + k);
            g73 += v139 * v529;
            const planar_nf_lane v135 = planar_nf_load(t + 55 * TILE + k);
            const planar_nf_lane v534 = v135 * (-(v529 * s[169]));
            const planar_nf_lane v527_1 = planar_nf_load(t + 65 * TILE + k);
            const planar_nf_lane v527_2 = planar_nf_load(t + 66 * TILE + k);
            g74 += v135 * v527_1;
            g75 += v135 * v527_2;
            const planar_nf_lane v541 = v139 * (v534 + v534 + ((v527_1 * s[178]) + (v527_2 * s[179])));
            g76 += v541;
            const planar_nf_lane v125_1 = planar_nf_load(t + 56 * TILE + k);
            const planar_nf_lane v125_2 = planar_nf_load(t + 57 * TILE + k);
            g77 += v125_1 * v541;
            g78 += v125_2 * v541;
            const planar_nf_lane v546_1 = v527_1 + v541 * flow_12_w[0];
            planar_nf_store(t + 60 * TILE + k, v546_1);
            const planar_nf_lane v546_2 = v527_2 + v541 * flow_12_w[1];
            planar_nf_store(t + 61 * TILE + k, v546_2);
        }
        total[73] += (double)planar_nf_hsum(g73);
        total[74] += (double)planar_nf_hsum(g74);
        total[75] += (double)planar_nf_hsum(g75);
        total[76] += (double)planar_nf_hsum(g76);
        total[77] += (double)planar_nf_hsum(g77);
        total[78] += (double)planar_nf_hsum(g78);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_grad_tile9(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
#define TILE 128
    size_t k;

    /* layer 11: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g79 = zero,
             g80 = zero, g81 = zero, g82 = zero, g83 = zero, g84 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v129 = planar_nf_load(t + 58 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v548 = v296 * (1.0f / v129);
            const planar_nf_lane v127 = planar_nf_load(t + 54 * TILE + k);
            g79 += v127 * v548;
            const planar_nf_lane v123 = planar_nf_load(t + 50 * TILE + k);
            const planar_nf_lane v553 = v123 * (-(v548 * s[154]));
            const planar_nf_lane v546_1 = planar_nf_load(t + 60 * TILE + k);
            const planar_nf_lane v546_2 = planar_nf_load(t + 61 * TILE + k);
            g80 += v123 * v546_1;
            g81 += v123 * v546_2;
            const planar_nf_lane v560 = v127 * (v553 + v553 + ((v546_1 * s[163]) + (v546_2 * s[164])));
            g82 += v560;
            const planar_nf_lane v113_1 = planar_nf_load(t + 51 * TILE + k);
            const planar_nf_lane v113_2 = planar_nf_load(t + 52 * TILE + k);
            g83 += v113_1 * v560;
            g84 += v113_2 * v560;
            const planar_nf_lane v565_1 = v546_1 + v560 * flow_11_w[0];
            planar_nf_store(t + 55 * TILE + k, v565_1);
            const planar_nf_lane v565_2 = v546_2 + v560 * flow_11_w[1];
            planar_nf_store(t + 56 * TILE + k, v565_2);
        }
        total[79] += (double)planar_nf_hsum(g79);
        total[80] += (double)planar_nf_hsum(g80);
        total[81] += (double)planar_nf_hsum(g81);
        total[82] += (double)planar_nf_hsum(g82);
        total[83] += (double)planar_nf_hsum(g83);
        total[84] += (double)planar_nf_hsum(g84);
    }

    /* layer 10: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g85 = zero,
             g86 = zero, g87 = zero, g88 = zero, g89 = zero, g90 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v117 = planar_nf_load(t + 53 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v567 = v296 * (1.0f / v117);
            const planar_nf_lane v115 = planar_nf_load(t + 49 * TILE + k);
            g85 += v115 * v567;
            const planar_nf_lane v111 = planar_nf_load(t + 45 * TILE + k);
            const planar_nf_lane v572 = v111 * (-(v567 * s[139]));
            const planar_nf_lane v565_1 = planar_nf_load(t + 55 * TILE + k);
            const planar_nf_lane v565_2 = planar_nf_load(t + 56 * TILE + k);
            g86 += v111 * v565_1;
            g87 += v111 * v565_2;
            const planar_nf_lane v579 = v115 * (v572 + v572 + ((v565_1 * s[148]) + (v565_2 * s[149])));
            g88 += v579;
            const planar_nf_lane v101_1 = planar_nf_load(t + 46 * TILE + k);
            const planar_nf_lane v101_2 = planar_nf_load(t + 47 * TILE + k);
            g89 += v101_1 * v579;
            g90 += v101_2 * v579;
            const planar_nf_lane v584_1 = v565_1 + v579 * flow_10_w[0];
            planar_nf_store(t + 50 * TILE + k, v584_1);
            const planar_nf_lane v584_2 = v565_2 + v579 * flow_10_w[1];
            planar_nf_store(t + 51 * TILE + k, v584_2);
        }
        total[85] += (double)planar_nf_hsum(g85);
        total[86] += (double)planar_nf_hsum(g86);
        total[87] += (double)planar_nf_hsum(g87);
        total[88] += (double)planar_nf_hsum(g88);
        total[89] += (double)planar_nf_hsum(g89);
        total[90] += (double)planar_nf_hsum(g90);
    }

    /* layer 9: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g91 = zero,
             g92 = zero, g93 = zero, g94 = zero, g95 = zero, g96 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v105 = planar_nf_load(t + 48 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v586 = v296 * (1.0f / v105);
            const planar_nf_lane v103 = planar_nf_load(t + 44 * TILE + k);
            g91 += v103 * v586;
            const planar_nf_lane v99 = planar_nf_load(t + 40 * TILE + k);
            const planar_nf_lane v591 = v99 * (-(v586 * s[124]));
            const planar_nf_lane v584_1 = planar_nf_load(t + 50 * TILE + k);
            const planar_nf_lane v584_2 = planar_nf_load(t + 51 * TILE + k);
            g92 += v99 * v584_1;
            g93 += v99 * v584_2;
            const planar_nf_lane v598 = v103 * (v591 + v591 + ((v584_1 * s[133]) + (v584_2 * s[134])));
            g94 += v598;
            const planar_nf_lane v89_1 = planar_nf_load(t + 41 * TILE + k);
            const planar_nf_lane v89_2 = planar_nf_load(t + 42 * TILE + k);
            g95 += v89_1 * v598;
            g96 += v89_2 * v598;
            const planar_nf_lane v603_1 = v584_1 + v598 * flow_9_w[0];
            planar_nf_store(t + 45 * TILE + k, v603_1);
            const planar_nf_lane v603_2 = v584_2 + v598 * flow_9_w[1];
            planar_nf_store(t + 46 * TILE + k, v603_2);
        }
        total[91] += (double)planar_nf_hsum(g91);
        total[92] += (double)planar_nf_hsum(g92);
        total[93] += (double)planar_nf_hsum(g93);
        total[94] += (double)planar_nf_hsum(g94);
        total[95] += (double)planar_nf_hsum(g95);
        total[96] += (double)planar_nf_hsum(g96);
    }

    /* layer 8: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g97 = zero,
             g98 = zero, g99 = zero, g100 = zero, g101 = zero, g102 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v93 = planar_nf_load(t + 43 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v605 = v296 * (1.0f / v93);
            const planar_nf_lane v91 = planar_nf_load(t + 39 * TILE + k);
            g97 += v91 * v605;
            const planar_nf_lane v87 = planar_nf_load(t + 35 * TILE + k);
            const planar_nf_lane v610 = v87 * (-(v605 * s[109]));
            const planar_nf_lane v603_1 = planar_nf_load(t + 45 * TILE + k);
            const planar_nf_lane v603_2 = planar_nf_load(t + 46 * TILE + k);
            g98 += v87 * v603_1;
            g99 += v87 * v603_2;
            const planar_nf_lane v617 = v91 * (v610 + v610 + ((v603_1 * s[118]) + (v603_2 * s[119])));
            g100 += v617;
            const planar_nf_lane v77_1 = planar_nf_load(t + 36 * TILE + k);
            const planar_nf_lane v77_2 = planar_nf_load(t + 37 * TILE + k);
            g101 += v77_1 * v617;
            g102 += v77_2 * v617;
            const planar_nf_lane v622_1 = v603_1 + v617 * flow_8_w[0];
            planar_nf_store(t + 40 * TILE + k, v622_1);
            const planar_nf_lane v622_2 = v603_2 + v617 * flow_8_w[1];
            planar_nf_store(t + 41 * TILE + k, v622_2);
        }
        total[97] += (double)planar_nf_hsum(g97);
        total[98] += (double)planar_nf_hsum(g98);
        total[99] += (double)planar_nf_hsum(g99);
        total[100] += (double)planar_nf_hsum(g100);
        total[101] += (double)planar_nf_hsum(g101);
        total[102] += (double)planar_nf_hsum(g102);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_grad_tile10(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
#define TILE 128
    size_t k;

    /* layer 7: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g103 = zero,
             g104 = zero, g105 = zero,
             g106 = zero, g107 = zero, g108 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v81 = planar_nf_load(t + 38 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v624 = v296 * (1.0f / v81);
            const planar_nf_lane v79 = planar_nf_load(t + 34 * TILE + k);
            g103 += v79 * v624;
            const planar_nf_lane v75 = planar_nf_load(t + 30 * TILE + k);
            const planar_nf_lane v629 = v75 * (-(v624 * s[94]));
            const planar_nf_lane v622_1 = planar_nf_load(t + 40 * TILE + k);
            const planar_nf_lane v622_2 = planar_nf_load(t + 41 * TILE + k);
            g104 += v75 * v622_1;
            g105 += v75 * v622_2;
            const planar_nf_lane v636 = v79 * (v629 + v629 + ((v622_1 * s[103]) + (v622_2 * s[104])));
            g106 += v636;
            const planar_nf_lane v65_1 = planar_nf_load(t + 31 * TILE + k);
            const planar_nf_lane v65_2 = planar_nf_load(t + 32 * TILE + k);
            g107 += v65_1 * v636;
            g108 += v65_2 * v636;
            const planar_nf_lane v641_1 = v622_1 + v636 * flow_7_w[0];
            planar_nf_store(t + 35 * TILE + k, v641_1);
            const planar_nf_lane v641_2 = v622_2 + v636 * flow_7_w[1];
            planar_nf_store(t + 36 * TILE + k, v641_2);
        }
        total[103] += (double)planar_nf_hsum(g103);
        total[104] += (double)planar_nf_hsum(g104);
        total[105] += (double)planar_nf_hsum(g105);
        total[106] += (double)planar_nf_hsum(g106);
        total[107] += (double)planar_nf_hsum(g107);
        total[108] += (double)planar_nf_hsum(g108);
    }

    /* layer 6: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g109 = zero,
             g110 = zero, g111 = zero,
             g112 = zero, g113 = zero, g114 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v69 = planar_nf_load(t + 33 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v643 = v296 * (1.0f / v69);
            const planar_nf_lane v67 = planar_nf_load(t + 29 * TILE + k);
            g109 += v67 * v643;
            const planar_nf_lane v63 = planar_nf_load(t + 25 * TILE + k);
            const planar_nf_lane v648 = v63 * (-(v643 * s[79]));
            const planar_nf_lane v641_1 = planar_nf_load(t + 35 * TILE + k);
            const planar_nf_lane v641_2 = planar_nf_load(t + 36 * TILE + k);
            g110 += v63 * v641_1;
            g111 += v63 * v641_2;
            const planar_nf_lane v655 = v67 * (v648 + v648 + ((v641_1 * s[88]) + (v641_2 * s[89])));
            g112 += v655;
            const planar_nf_lane v53_1 = planar_nf_load(t + 26 * TILE + k);
            const planar_nf_lane v53_2 = planar_nf_load(t + 27 * TILE + k);
            g113 += v53_1 * v655;
            g114 += v53_2 * v655;
            const planar_nf_lane v660_1 = v641_1 + v655 * flow_6_w[0];
            planar_nf_store(t + 30 * TILE + k, v660_1);
            const planar_nf_lane v660_2 = v641_2 + v655 * flow_6_w[1];
            planar_nf_store(t + 31 * TILE + k, v660_2);
        }
        total[109] += (double)planar_nf_hsum(g109);
        total[110] += (double)planar_nf_hsum(g110);
        total[111] += (double)planar_nf_hsum(g111);
        total[112] += (double)planar_nf_hsum(g112);
        total[113] += (double)planar_nf_hsum(g113);
        total[114] += (double)planar_nf_hsum(g114);
    }

    /* layer 5: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g115 = zero,
             g116 = zero, g117 = zero,
             g118 = zero, g119 = zero, g120 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v57 = planar_nf_load(t + 28 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v662 = v296 * (1.0f / v57);
            const planar_nf_lane v55 = planar_nf_load(t + 24 * TILE + k);
            g115 += v55 * v662;
            const planar_nf_lane v51 = planar_nf_load(t + 20 * TILE + k);
            const planar_nf_lane v667 = v51 * (-(v662 * s[64]));
            const planar_nf_lane v660_1 = planar_nf_load(t + 30 * TILE + k);
            const planar_nf_lane v660_2 = planar_nf_load(t + 31 * TILE + k);
            g116 += v51 * v660_1;
            g117 += v51 * v660_2;
            const planar_nf_lane v674 = v55 * (v667 + v667 + ((v660_1 * s[73]) + (v660_2 * s[74])));
            g118 += v674;
            const planar_nf_lane v41_1 = planar_nf_load(t + 21 * TILE + k);
            const planar_nf_lane v41_2 = planar_nf_load(t + 22 * TILE + k);
            g119 += v41_1 * v674;
            g120 += v41_2 * v674;
            const planar_nf_lane v679_1 = v660_1 + v674 * flow_5_w[0];
            planar_nf_store(t + 25 * TILE + k, v679_1);
            const planar_nf_lane v679_2 = v660_2 + v674 * flow_5_w[1];
            planar_nf_store(t + 26 * TILE + k, v679_2);
        }
        total[115] += (double)planar_nf_hsum(g115);
        total[116] += (double)planar_nf_hsum(g116);
        total[117] += (double)planar_nf_hsum(g117);
        total[118] += (double)planar_nf_hsum(g118);
        total[119] += (double)planar_nf_hsum(g119);
        total[120] += (double)planar_nf_hsum(g120);
    }

    /* layer 4: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g121 = zero,
             g122 = zero, g123 = zero,
             g124 = zero, g125 = zero, g126 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v45 = planar_nf_load(t + 23 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v681 = v296 * (1.0f / v45);
            const planar_nf_lane v43 = planar_nf_load(t + 19 * TILE + k);
            g121 += v43 * v681;
            const planar_nf_lane v39 = planar_nf_load(t + 15 * TILE + k);
            const planar_nf_lane v686 = v39 * (-(v681 * s[49]));
            const planar_nf_lane v679_1 = planar_nf_load(t + 25 * TILE + k);
            const planar_nf_lane v679_2 = planar_nf_load(t + 26 * TILE + k);
            g122 += v39 * v679_1;
            g123 += v39 * v679_2;
            const planar_nf_lane v693 = v43 * (v686 + v686 + ((v679_1 * s[58]) + (v679_2 * s[59])));
            g124 += v693;
            const planar_nf_lane v29_1 = planar_nf_load(t + 16 * TILE + k);
            const planar_nf_lane v29_2 = planar_nf_load(t + 17 * TILE + k);
            g125 += v29_1 * v693;
            g126 += v29_2 * v693;
            const planar_nf_lane v698_1 = v679_1 + v693 * flow_4_w[0];
            planar_nf_store(t + 20 * TILE + k, v698_1);
            const planar_nf_lane v698_2 = v679_2 + v693 * flow_4_w[1];
            planar_nf_store(t + 21 * TILE + k, v698_2);
        }
        total[121] += (double)planar_nf_hsum(g121);
        total[122] += (double)planar_nf_hsum(g122);
        total[123] += (double)planar_nf_hsum(g123);
        total[124] += (double)planar_nf_hsum(g124);
        total[125] += (double)planar_nf_hsum(g125);
        total[126] += (double)planar_nf_hsum(g126);
    }
#undef TILE
}

static PLANAR_NF_PART void planar_nf_grad_tile11(const float *params, const float *s, size_t m, float *t, double *total)
{
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
#define TILE 128
    size_t k;

    /* layer 3: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g127 = zero,
             g128 = zero, g129 = zero,
             g130 = zero, g131 = zero, g132 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v33 = planar_nf_load(t + 18 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v700 = v296 * (1.0f / v33);
            const planar_nf_lane v31 = planar_nf_load(t + 14 * TILE + k);
            g127 += v31 * v700;
            const planar_nf_lane v27 = planar_nf_load(t + 8 * TILE + k);
            const planar_nf_lane v705 = v27 * (-(v700 * s[34]));
            const planar_nf_lane v698_1 = planar_nf_load(t + 20 * TILE + k);
            const planar_nf_lane v698_2 = planar_nf_load(t + 21 * TILE + k);
            g128 += v27 * v698_1;
            g129 += v27 * v698_2;
            const planar_nf_lane v712 = v31 * (v705 + v705 + ((v698_1 * s[43]) + (v698_2 * s[44])));
            g130 += v712;
            const planar_nf_lane v17_1 = planar_nf_load(t + 11 * TILE + k);
            const planar_nf_lane v17_2 = planar_nf_load(t + 12 * TILE + k);
            g131 += v17_1 * v712;
            g132 += v17_2 * v712;
            const planar_nf_lane v717_1 = v698_1 + v712 * flow_3_w[0];
            planar_nf_store(t + 15 * TILE + k, v717_1);
            const planar_nf_lane v717_2 = v698_2 + v712 * flow_3_w[1];
            planar_nf_store(t + 16 * TILE + k, v717_2);
        }
        total[127] += (double)planar_nf_hsum(g127);
        total[128] += (double)planar_nf_hsum(g128);
        total[129] += (double)planar_nf_hsum(g129);
        total[130] += (double)planar_nf_hsum(g130);
        total[131] += (double)planar_nf_hsum(g131);
        total[132] += (double)planar_nf_hsum(g132);
    }

    /* layer 2: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g133 = zero,
             g134 = zero, g135 = zero,
             g136 = zero, g137 = zero, g138 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v21 = planar_nf_load(t + 13 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v719 = v296 * (1.0f / v21);
            const planar_nf_lane v19 = planar_nf_load(t + 9 * TILE + k);
            g133 += v19 * v719;
            const planar_nf_lane v15 = planar_nf_load(t + 10 * TILE + k);
            const planar_nf_lane v724 = v15 * (-(v719 * s[19]));
            const planar_nf_lane v717_1 = planar_nf_load(t + 15 * TILE + k);
            const planar_nf_lane v717_2 = planar_nf_load(t + 16 * TILE + k);
            g134 += v15 * v717_1;
            g135 += v15 * v717_2;
            const planar_nf_lane v731 = v19 * (v724 + v724 + ((v717_1 * s[28]) + (v717_2 * s[29])));
            g136 += v731;
            const planar_nf_lane v6_1 = planar_nf_load(t + 5 * TILE + k);
            const planar_nf_lane v6_2 = planar_nf_load(t + 6 * TILE + k);
            g137 += v6_1 * v731;
            g138 += v6_2 * v731;
            const planar_nf_lane v736_1 = v717_1 + v731 * flow_2_w[0];
            planar_nf_store(t + 11 * TILE + k, v736_1);
            const planar_nf_lane v736_2 = v717_2 + v731 * flow_2_w[1];
            planar_nf_store(t + 12 * TILE + k, v736_2);
        }
        total[133] += (double)planar_nf_hsum(g133);
        total[134] += (double)planar_nf_hsum(g134);
        total[135] += (double)planar_nf_hsum(g135);
        total[136] += (double)planar_nf_hsum(g136);
        total[137] += (double)planar_nf_hsum(g137);
        total[138] += (double)planar_nf_hsum(g138);
    }

    /* layer 1: planar, forward, adjoint */
    {
        const planar_nf_lane zero = planar_nf_set(0);
        planar_nf_lane g139 = zero,
             g140 = zero, g141 = zero,
             g142 = zero, g143 = zero, g144 = zero;
        for (k = 0; k < m; k += LANES) {
            const planar_nf_lane v10 = planar_nf_load(t + 7 * TILE + k);
            const planar_nf_lane v296 = planar_nf_load(t + 120 * TILE + k);
            const planar_nf_lane v738 = v296 * (1.0f / v10);
            const planar_nf_lane v8 = planar_nf_load(t + 3 * TILE + k);
            g139 += v8 * v738;
            const planar_nf_lane v4 = planar_nf_load(t + 4 * TILE + k);
            const planar_nf_lane v743 = v4 * (-(v738 * s[4]));
            const planar_nf_lane v736_1 = planar_nf_load(t + 11 * TILE + k);
            const planar_nf_lane v736_2 = planar_nf_load(t + 12 * TILE + k);
            g140 += v4 * v736_1;
            g141 += v4 * v736_2;
            const planar_nf_lane v750 = v8 * (v743 + v743 + ((v736_1 * s[13]) + (v736_2 * s[14])));
            g142 += v750;
            const planar_nf_lane x1 = planar_nf_load(t + k);
            const planar_nf_lane x2 = planar_nf_load(t + 1 * TILE + k);
            g143 += x1 * v750;
            g144 += x2 * v750;
        }
        total[139] += (double)planar_nf_hsum(g139);
        total[140] += (double)planar_nf_hsum(g140);
        total[141] += (double)planar_nf_hsum(g141);
        total[142] += (double)planar_nf_hsum(g142);
        total[143] += (double)planar_nf_hsum(g143);
        total[144] += (double)planar_nf_hsum(g144);
    }
#undef TILE
}

static void planar_nf_grad_tile(const float *params, const float *s, size_t m, float *t, double *total)
{
#define TILE 128
    planar_nf_grad_tile1(params, s, m, t, total);
    planar_nf_grad_tile2(params, s, m, t, total);
    planar_nf_grad_tile3(params, s, m, t, total);
    planar_nf_grad_tile4(params, s, m, t, total);
    planar_nf_grad_tile5(params, s, m, t, total);
    planar_nf_grad_tile6(params, s, m, t, total);
    planar_nf_grad_tile7(params, s, m, t, total);
    planar_nf_grad_tile8(params, s, m, t, total);
    planar_nf_grad_tile9(params, s, m, t, total);
    planar_nf_grad_tile10(params, s, m, t, total);
    planar_nf_grad_tile11(params, s, m, t, total);
#undef TILE
}

static void planar_nf_grad_epilogue(const float *params, float *s, const double *total, double *loss, float *grad)
{
    const float *flow_1_w = params + 0; /* flow.1.w [2] */
    const float *flow_1_u = params + 2; /* flow.1.u [2] */
    const float *flow_2_w = params + 5; /* flow.2.w [2] */
    const float *flow_2_u = params + 7; /* flow.2.u [2] */
    const float *flow_3_w = params + 10; /* flow.3.w [2] */
    const float *flow_3_u = params + 12; /* flow.3.u [2] */
    const float *flow_4_w = params + 15; /* flow.4.w [2] */
    const float *flow_4_u = params + 17; /* flow.4.u [2] */
    const float *flow_5_w = params + 20; /* flow.5.w [2] */
    const float *flow_5_u = params + 22; /* flow.5.u [2] */
    const float *flow_6_w = params + 25; /* flow.6.w [2] */
    const float *flow_6_u = params + 27; /* flow.6.u [2] */
    const float *flow_7_w = params + 30; /* flow.7.w [2] */
    const float *flow_7_u = params + 32; /* flow.7.u [2] */
    const float *flow_8_w = params + 35; /* flow.8.w [2] */
    const float *flow_8_u = params + 37; /* flow.8.u [2] */
    const float *flow_9_w = params + 40; /* flow.9.w [2] */
    const float *flow_9_u = params + 42; /* flow.9.u [2] */
    const float *flow_10_w = params + 45; /* flow.10.w [2] */
    const float *flow_10_u = params + 47; /* flow.10.u [2] */
    const float *flow_11_w = params + 50; /* flow.11.w [2] */
    const float *flow_11_u = params + 52; /* flow.11.u [2] */
    const float *flow_12_w = params + 55; /* flow.12.w [2] */
    const float *flow_12_u = params + 57; /* flow.12.u [2] */
    const float *flow_13_w = params + 60; /* flow.13.w [2] */
    const float *flow_13_u = params + 62; /* flow.13.u [2] */
    const float *flow_14_w = params + 65; /* flow.14.w [2] */
    const float *flow_14_u = params + 67; /* flow.14.u [2] */
    const float *flow_15_w = params + 70; /* flow.15.w [2] */
    const float *flow_15_u = params + 72; /* flow.15.u [2] */
    const float *flow_16_w = params + 75; /* flow.16.w [2] */
    const float *flow_16_u = params + 77; /* flow.16.u [2] */
    const float *flow_17_w = params + 80; /* flow.17.w [2] */
    const float *flow_17_u = params + 82; /* flow.17.u [2] */
    const float *flow_18_w = params + 85; /* flow.18.w [2] */
    const float *flow_18_u = params + 87; /* flow.18.u [2] */
    const float *flow_19_w = params + 90; /* flow.19.w [2] */
    const float *flow_19_u = params + 92; /* flow.19.u [2] */
    const float *flow_20_w = params + 95; /* flow.20.w [2] */
    const float *flow_20_u = params + 97; /* flow.20.u [2] */
    const float *flow_21_w = params + 100; /* flow.21.w [2] */
    const float *flow_21_u = params + 102; /* flow.21.u [2] */
    const float *flow_22_w = params + 105; /* flow.22.w [2] */
    const float *flow_22_u = params + 107; /* flow.22.u [2] */
    const float *flow_23_w = params + 110; /* flow.23.w [2] */
    const float *flow_23_u = params + 112; /* flow.23.u [2] */
    const float *flow_24_w = params + 115; /* flow.24.w [2] */
    const float *flow_24_u = params + 117; /* flow.24.u [2] */
    size_t i, j;
    s[361] = (float)total[2] * s[360];
    s[362] = (float)total[3] * s[360];
    s[367] = (float)total[2] * s[365];
    s[368] = (float)total[3] * s[366];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[367 + j * 2 + i];
            sum += next;
        }
        s[369 + j] = sum;
    }
    s[370] = s[369] * flow_24_w[0];
    s[371] = s[369] * flow_24_w[1];
    s[372] = s[370] + s[370];
    s[373] = s[371] + s[371];
    s[374] = s[361] * s[350];
    s[375] = s[362] * s[350];
    s[376] = s[361] * flow_24_w[0];
    s[377] = s[362] * flow_24_w[1];
    s[378] = s[372] + s[374];
    s[379] = s[373] + s[375];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[376 + j * 2 + i];
            sum += next;
        }
        s[380 + j] = sum;
    }
    s[381] = s[380] + (float)total[1];
    s[383] = s[381] * s[382];
    s[384] = s[383] - s[380];
    s[385] = s[384] * flow_24_u[0];
    s[386] = s[384] * flow_24_u[1];
    s[387] = s[384] * flow_24_w[0];
    s[388] = s[384] * flow_24_w[1];
    s[389] = s[378] + s[385];
    s[390] = s[379] + s[386];
    s[391] = (float)total[2] + s[387];
    s[392] = (float)total[3] + s[388];
    s[394] = (float)total[8] * s[393];
    s[395] = (float)total[9] * s[393];
    s[400] = (float)total[8] * s[398];
    s[401] = (float)total[9] * s[399];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[400 + j * 2 + i];
            sum += next;
        }
        s[402 + j] = sum;
    }
    s[403] = s[402] * flow_23_w[0];
    s[404] = s[402] * flow_23_w[1];
    s[405] = s[403] + s[403];
    s[406] = s[404] + s[404];
    s[407] = s[394] * s[335];
    s[408] = s[395] * s[335];
    s[409] = s[394] * flow_23_w[0];
    s[410] = s[395] * flow_23_w[1];
    s[411] = s[405] + s[407];
    s[412] = s[406] + s[408];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[409 + j * 2 + i];
            sum += next;
        }
        s[413 + j] = sum;
    }
    s[414] = s[413] + (float)total[7];
    s[416] = s[414] * s[415];
    s[417] = s[416] - s[413];
    s[418] = s[417] * flow_23_u[0];
    s[419] = s[417] * flow_23_u[1];
    s[420] = s[417] * flow_23_w[0];
    s[421] = s[417] * flow_23_w[1];
    s[422] = s[411] + s[418];
    s[423] = s[412] + s[419];
    s[424] = (float)total[8] + s[420];
    s[425] = (float)total[9] + s[421];
    s[427] = (float)total[14] * s[426];
    s[428] = (float)total[15] * s[426];
    s[433] = (float)total[14] * s[431];
    s[434] = (float)total[15] * s[432];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[433 + j * 2 + i];
            sum += next;
        }
        s[435 + j] = sum;
    }
    s[436] = s[435] * flow_22_w[0];
    s[437] = s[435] * flow_22_w[1];
    s[438] = s[436] + s[436];
    s[439] = s[437] + s[437];
    s[440] = s[427] * s[320];
    s[441] = s[428] * s[320];
    s[442] = s[427] * flow_22_w[0];
    s[443] = s[428] * flow_22_w[1];
    s[444] = s[438] + s[440];
    s[445] = s[439] + s[441];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[442 + j * 2 + i];
            sum += next;
        }
        s[446 + j] = sum;
    }
    s[447] = s[446] + (float)total[13];
    s[449] = s[447] * s[448];
    s[450] = s[449] - s[446];
    s[451] = s[450] * flow_22_u[0];
    s[452] = s[450] * flow_22_u[1];
    s[453] = s[450] * flow_22_w[0];
    s[454] = s[450] * flow_22_w[1];
    s[455] = s[444] + s[451];
    s[456] = s[445] + s[452];
    s[457] = (float)total[14] + s[453];
    s[458] = (float)total[15] + s[454];
    s[460] = (float)total[20] * s[459];
    s[461] = (float)total[21] * s[459];
    s[466] = (float)total[20] * s[464];
    s[467] = (float)total[21] * s[465];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[466 + j * 2 + i];
            sum += next;
        }
        s[468 + j] = sum;
    }
    s[469] = s[468] * flow_21_w[0];
    s[470] = s[468] * flow_21_w[1];
    s[471] = s[469] + s[469];
    s[472] = s[470] + s[470];
    s[473] = s[460] * s[305];
    s[474] = s[461] * s[305];
    s[475] = s[460] * flow_21_w[0];
    s[476] = s[461] * flow_21_w[1];
    s[477] = s[471] + s[473];
    s[478] = s[472] + s[474];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[475 + j * 2 + i];
            sum += next;
        }
        s[479 + j] = sum;
    }
    s[480] = s[479] + (float)total[19];
    s[482] = s[480] * s[481];
    s[483] = s[482] - s[479];
    s[484] = s[483] * flow_21_u[0];
    s[485] = s[483] * flow_21_u[1];
    s[486] = s[483] * flow_21_w[0];
    s[487] = s[483] * flow_21_w[1];
    s[488] = s[477] + s[484];
    s[489] = s[478] + s[485];
    s[490] = (float)total[20] + s[486];
    s[491] = (float)total[21] + s[487];
    s[493] = (float)total[26] * s[492];
    s[494] = (float)total[27] * s[492];
    s[499] = (float)total[26] * s[497];
    s[500] = (float)total[27] * s[498];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[499 + j * 2 + i];
            sum += next;
        }
        s[501 + j] = sum;
    }
    s[502] = s[501] * flow_20_w[0];
    s[503] = s[501] * flow_20_w[1];
    s[504] = s[502] + s[502];
    s[505] = s[503] + s[503];
    s[506] = s[493] * s[290];
    s[507] = s[494] * s[290];
    s[508] = s[493] * flow_20_w[0];
    s[509] = s[494] * flow_20_w[1];
    s[510] = s[504] + s[506];
    s[511] = s[505] + s[507];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[508 + j * 2 + i];
            sum += next;
        }
        s[512 + j] = sum;
    }
    s[513] = s[512] + (float)total[25];
    s[515] = s[513] * s[514];
    s[516] = s[515] - s[512];
    s[517] = s[516] * flow_20_u[0];
    s[518] = s[516] * flow_20_u[1];
    s[519] = s[516] * flow_20_w[0];
    s[520] = s[516] * flow_20_w[1];
    s[521] = s[510] + s[517];
    s[522] = s[511] + s[518];
    s[523] = (float)total[26] + s[519];
    s[524] = (float)total[27] + s[520];
    s[526] = (float)total[32] * s[525];
    s[527] = (float)total[33] * s[525];
    s[532] = (float)total[32] * s[530];
    s[533] = (float)total[33] * s[531];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[532 + j * 2 + i];
            sum += next;
        }
        s[534 + j] = sum;
    }
    s[535] = s[534] * flow_19_w[0];
    s[536] = s[534] * flow_19_w[1];
    s[537] = s[535] + s[535];
    s[538] = s[536] + s[536];
    s[539] = s[526] * s[275];
    s[540] = s[527] * s[275];
    s[541] = s[526] * flow_19_w[0];
    s[542] = s[527] * flow_19_w[1];
    s[543] = s[537] + s[539];
    s[544] = s[538] + s[540];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[541 + j * 2 + i];
            sum += next;
        }
        s[545 + j] = sum;
    }
    s[546] = s[545] + (float)total[31];
    s[548] = s[546] * s[547];
    s[549] = s[548] - s[545];
    s[550] = s[549] * flow_19_u[0];
    s[551] = s[549] * flow_19_u[1];
    s[552] = s[549] * flow_19_w[0];
    s[553] = s[549] * flow_19_w[1];
    s[554] = s[543] + s[550];
    s[555] = s[544] + s[551];
    s[556] = (float)total[32] + s[552];
    s[557] = (float)total[33] + s[553];
    s[559] = (float)total[38] * s[558];
    s[560] = (float)total[39] * s[558];
    s[565] = (float)total[38] * s[563];
    s[566] = (float)total[39] * s[564];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[565 + j * 2 + i];
            sum += next;
        }
        s[567 + j] = sum;
    }
    s[568] = s[567] * flow_18_w[0];
    s[569] = s[567] * flow_18_w[1];
    s[570] = s[568] + s[568];
    s[571] = s[569] + s[569];
    s[572] = s[559] * s[260];
    s[573] = s[560] * s[260];
    s[574] = s[559] * flow_18_w[0];
    s[575] = s[560] * flow_18_w[1];
    s[576] = s[570] + s[572];
    s[577] = s[571] + s[573];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[574 + j * 2 + i];
            sum += next;
        }
        s[578 + j] = sum;
    }
    s[579] = s[578] + (float)total[37];
    s[581] = s[579] * s[580];
    s[582] = s[581] - s[578];
    s[583] = s[582] * flow_18_u[0];
    s[584] = s[582] * flow_18_u[1];
    s[585] = s[582] * flow_18_w[0];
    s[586] = s[582] * flow_18_w[1];
    s[587] = s[576] + s[583];
    s[588] = s[577] + s[584];
    s[589] = (float)total[38] + s[585];
    s[590] = (float)total[39] + s[586];
    s[592] = (float)total[44] * s[591];
    s[593] = (float)total[45] * s[591];
    s[598] = (float)total[44] * s[596];
    s[599] = (float)total[45] * s[597];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[598 + j * 2 + i];
            sum += next;
        }
        s[600 + j] = sum;
    }
    s[601] = s[600] * flow_17_w[0];
    s[602] = s[600] * flow_17_w[1];
    s[603] = s[601] + s[601];
    s[604] = s[602] + s[602];
    s[605] = s[592] * s[245];
    s[606] = s[593] * s[245];
    s[607] = s[592] * flow_17_w[0];
    s[608] = s[593] * flow_17_w[1];
    s[609] = s[603] + s[605];
    s[610] = s[604] + s[606];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[607 + j * 2 + i];
            sum += next;
        }
        s[611 + j] = sum;
    }
    s[612] = s[611] + (float)total[43];
    s[614] = s[612] * s[613];
    s[615] = s[614] - s[611];
    s[616] = s[615] * flow_17_u[0];
    s[617] = s[615] * flow_17_u[1];
    s[618] = s[615] * flow_17_w[0];
    s[619] = s[615] * flow_17_w[1];
    s[620] = s[609] + s[616];
    s[621] = s[610] + s[617];
    s[622] = (float)total[44] + s[618];
    s[623] = (float)total[45] + s[619];
    s[625] = (float)total[50] * s[624];
    s[626] = (float)total[51] * s[624];
    s[631] = (float)total[50] * s[629];
    s[632] = (float)total[51] * s[630];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[631 + j * 2 + i];
            sum += next;
        }
        s[633 + j] = sum;
    }
    s[634] = s[633] * flow_16_w[0];
    s[635] = s[633] * flow_16_w[1];
    s[636] = s[634] + s[634];
    s[637] = s[635] + s[635];
    s[638] = s[625] * s[230];
    s[639] = s[626] * s[230];
    s[640] = s[625] * flow_16_w[0];
    s[641] = s[626] * flow_16_w[1];
    s[642] = s[636] + s[638];
    s[643] = s[637] + s[639];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[640 + j * 2 + i];
            sum += next;
        }
        s[644 + j] = sum;
    }
    s[645] = s[644] + (float)total[49];
    s[647] = s[645] * s[646];
    s[648] = s[647] - s[644];
    s[649] = s[648] * flow_16_u[0];
    s[650] = s[648] * flow_16_u[1];
    s[651] = s[648] * flow_16_w[0];
    s[652] = s[648] * flow_16_w[1];
    s[653] = s[642] + s[649];
    s[654] = s[643] + s[650];
    s[655] = (float)total[50] + s[651];
    s[656] = (float)total[51] + s[652];
    s[658] = (float)total[56] * s[657];
    s[659] = (float)total[57] * s[657];
    s[664] = (float)total[56] * s[662];
    s[665] = (float)total[57] * s[663];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[664 + j * 2 + i];
            sum += next;
        }
        s[666 + j] = sum;
    }
    s[667] = s[666] * flow_15_w[0];
    s[668] = s[666] * flow_15_w[1];
    s[669] = s[667] + s[667];
    s[670] = s[668] + s[668];
    s[671] = s[658] * s[215];
    s[672] = s[659] * s[215];
    s[673] = s[658] * flow_15_w[0];
    s[674] = s[659] * flow_15_w[1];
    s[675] = s[669] + s[671];
    s[676] = s[670] + s[672];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[673 + j * 2 + i];
            sum += next;
        }
        s[677 + j] = sum;
    }
    s[678] = s[677] + (float)total[55];
    s[680] = s[678] * s[679];
    s[681] = s[680] - s[677];
    s[682] = s[681] * flow_15_u[0];
    s[683] = s[681] * flow_15_u[1];
    s[684] = s[681] * flow_15_w[0];
    s[685] = s[681] * flow_15_w[1];
    s[686] = s[675] + s[682];
    s[687] = s[676] + s[683];
    s[688] = (float)total[56] + s[684];
    s[689] = (float)total[57] + s[685];
    s[691] = (float)total[62] * s[690];
    s[692] = (float)total[63] * s[690];
    s[697] = (float)total[62] * s[695];
    s[698] = (float)total[63] * s[696];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[697 + j * 2 + i];
            sum += next;
        }
        s[699 + j] = sum;
    }
    s[700] = s[699] * flow_14_w[0];
    s[701] = s[699] * flow_14_w[1];
    s[702] = s[700] + s[700];
    s[703] = s[701] + s[701];
    s[704] = s[691] * s[200];
    s[705] = s[692] * s[200];
    s[706] = s[691] * flow_14_w[0];
    s[707] = s[692] * flow_14_w[1];
    s[708] = s[702] + s[704];
    s[709] = s[703] + s[705];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[706 + j * 2 + i];
            sum += next;
        }
        s[710 + j] = sum;
    }
    s[711] = s[710] + (float)total[61];
    s[713] = s[711] * s[712];
    s[714] = s[713] - s[710];
    s[715] = s[714] * flow_14_u[0];
    s[716] = s[714] * flow_14_u[1];
    s[717] = s[714] * flow_14_w[0];
    s[718] = s[714] * flow_14_w[1];
    s[719] = s[708] + s[715];
    s[720] = s[709] + s[716];
    s[721] = (float)total[62] + s[717];
    s[722] = (float)total[63] + s[718];
    s[724] = (float)total[68] * s[723];
    s[725] = (float)total[69] * s[723];
    s[730] = (float)total[68] * s[728];
    s[731] = (float)total[69] * s[729];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[730 + j * 2 + i];
            sum += next;
        }
        s[732 + j] = sum;
    }
    s[733] = s[732] * flow_13_w[0];
    s[734] = s[732] * flow_13_w[1];
    s[735] = s[733] + s[733];
    s[736] = s[734] + s[734];
    s[737] = s[724] * s[185];
    s[738] = s[725] * s[185];
    s[739] = s[724] * flow_13_w[0];
    s[740] = s[725] * flow_13_w[1];
    s[741] = s[735] + s[737];
    s[742] = s[736] + s[738];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[739 + j * 2 + i];
            sum += next;
        }
        s[743 + j] = sum;
    }
    s[744] = s[743] + (float)total[67];
    s[746] = s[744] * s[745];
    s[747] = s[746] - s[743];
    s[748] = s[747] * flow_13_u[0];
    s[749] = s[747] * flow_13_u[1];
    s[750] = s[747] * flow_13_w[0];
    s[751] = s[747] * flow_13_w[1];
    s[752] = s[741] + s[748];
    s[753] = s[742] + s[749];
    s[754] = (float)total[68] + s[750];
    s[755] = (float)total[69] + s[751];
    s[757] = (float)total[74] * s[756];
    s[758] = (float)total[75] * s[756];
    s[763] = (float)total[74] * s[761];
    s[764] = (float)total[75] * s[762];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[763 + j * 2 + i];
            sum += next;
        }
        s[765 + j] = sum;
    }
    s[766] = s[765] * flow_12_w[0];
    s[767] = s[765] * flow_12_w[1];
    s[768] = s[766] + s[766];
    s[769] = s[767] + s[767];
    s[770] = s[757] * s[170];
    s[771] = s[758] * s[170];
    s[772] = s[757] * flow_12_w[0];
    s[773] = s[758] * flow_12_w[1];
    s[774] = s[768] + s[770];
    s[775] = s[769] + s[771];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[772 + j * 2 + i];
            sum += next;
        }
        s[776 + j] = sum;
    }
    s[777] = s[776] + (float)total[73];
    s[779] = s[777] * s[778];
    s[780] = s[779] - s[776];
    s[781] = s[780] * flow_12_u[0];
    s[782] = s[780] * flow_12_u[1];
    s[783] = s[780] * flow_12_w[0];
    s[784] = s[780] * flow_12_w[1];
    s[785] = s[774] + s[781];
    s[786] = s[775] + s[782];
    s[787] = (float)total[74] + s[783];
    s[788] = (float)total[75] + s[784];
    s[790] = (float)total[80] * s[789];
    s[791] = (float)total[81] * s[789];
    s[796] = (float)total[80] * s[794];
    s[797] = (float)total[81] * s[795];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[796 + j * 2 + i];
            sum += next;
        }
        s[798 + j] = sum;
    }
    s[799] = s[798] * flow_11_w[0];
    s[800] = s[798] * flow_11_w[1];
    s[801] = s[799] + s[799];
    s[802] = s[800] + s[800];
    s[803] = s[790] * s[155];
    s[804] = s[791] * s[155];
    s[805] = s[790] * flow_11_w[0];
    s[806] = s[791] * flow_11_w[1];
    s[807] = s[801] + s[803];
    s[808] = s[802] + s[804];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[805 + j * 2 + i];
            sum += next;
        }
        s[809 + j] = sum;
    }
    s[810] = s[809] + (float)total[79];
    s[812] = s[810] * s[811];
    s[813] = s[812] - s[809];
    s[814] = s[813] * flow_11_u[0];
    s[815] = s[813] * flow_11_u[1];
    s[816] = s[813] * flow_11_w[0];
    s[817] = s[813] * flow_11_w[1];
    s[818] = s[807] + s[814];
    s[819] = s[808] + s[815];
    s[820] = (float)total[80] + s[816];
    s[821] = (float)total[81] + s[817];
    s[823] = (float)total[86] * s[822];
    s[824] = (float)total[87] * s[822];
    s[829] = (float)total[86] * s[827];
    s[830] = (float)total[87] * s[828];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[829 + j * 2 + i];
            sum += next;
        }
        s[831 + j] = sum;
    }
    s[832] = s[831] * flow_10_w[0];
    s[833] = s[831] * flow_10_w[1];
    s[834] = s[832] + s[832];
    s[835] = s[833] + s[833];
    s[836] = s[823] * s[140];
    s[837] = s[824] * s[140];
    s[838] = s[823] * flow_10_w[0];
    s[839] = s[824] * flow_10_w[1];
    s[840] = s[834] + s[836];
    s[841] = s[835] + s[837];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[838 + j * 2 + i];
            sum += next;
        }
        s[842 + j] = sum;
    }
    s[843] = s[842] + (float)total[85];
    s[845] = s[843] * s[844];
    s[846] = s[845] - s[842];
    s[847] = s[846] * flow_10_u[0];
    s[848] = s[846] * flow_10_u[1];
    s[849] = s[846] * flow_10_w[0];
    s[850] = s[846] * flow_10_w[1];
    s[851] = s[840] + s[847];
    s[852] = s[841] + s[848];
    s[853] = (float)total[86] + s[849];
    s[854] = (float)total[87] + s[850];
    s[856] = (float)total[92] * s[855];
    s[857] = (float)total[93] * s[855];
    s[862] = (float)total[92] * s[860];
    s[863] = (float)total[93] * s[861];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[862 + j * 2 + i];
            sum += next;
        }
        s[864 + j] = sum;
    }
    s[865] = s[864] * flow_9_w[0];
    s[866] = s[864] * flow_9_w[1];
    s[867] = s[865] + s[865];
    s[868] = s[866] + s[866];
    s[869] = s[856] * s[125];
    s[870] = s[857] * s[125];
    s[871] = s[856] * flow_9_w[0];
    s[872] = s[857] * flow_9_w[1];
    s[873] = s[867] + s[869];
    s[874] = s[868] + s[870];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[871 + j * 2 + i];
            sum += next;
        }
        s[875 + j] = sum;
    }
    s[876] = s[875] + (float)total[91];
    s[878] = s[876] * s[877];
    s[879] = s[878] - s[875];
    s[880] = s[879] * flow_9_u[0];
    s[881] = s[879] * flow_9_u[1];
    s[882] = s[879] * flow_9_w[0];
    s[883] = s[879] * flow_9_w[1];
    s[884] = s[873] + s[880];
    s[885] = s[874] + s[881];
    s[886] = (float)total[92] + s[882];
    s[887] = (float)total[93] + s[883];
    s[889] = (float)total[98] * s[888];
    s[890] = (float)total[99] * s[888];
    s[895] = (float)total[98] * s[893];
    s[896] = (float)total[99] * s[894];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[895 + j * 2 + i];
            sum += next;
        }
        s[897 + j] = sum;
    }
    s[898] = s[897] * flow_8_w[0];
    s[899] = s[897] * flow_8_w[1];
    s[900] = s[898] + s[898];
    s[901] = s[899] + s[899];
    s[902] = s[889] * s[110];
    s[903] = s[890] * s[110];
    s[904] = s[889] * flow_8_w[0];
    s[905] = s[890] * flow_8_w[1];
    s[906] = s[900] + s[902];
    s[907] = s[901] + s[903];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[904 + j * 2 + i];
            sum += next;
        }
        s[908 + j] = sum;
    }
    s[909] = s[908] + (float)total[97];
    s[911] = s[909] * s[910];
    s[912] = s[911] - s[908];
    s[913] = s[912] * flow_8_u[0];
    s[914] = s[912] * flow_8_u[1];
    s[915] = s[912] * flow_8_w[0];
    s[916] = s[912] * flow_8_w[1];
    s[917] = s[906] + s[913];
    s[918] = s[907] + s[914];
    s[919] = (float)total[98] + s[915];
    s[920] = (float)total[99] + s[916];
    s[922] = (float)total[104] * s[921];
    s[923] = (float)total[105] * s[921];
    s[928] = (float)total[104] * s[926];
    s[929] = (float)total[105] * s[927];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[928 + j * 2 + i];
            sum += next;
        }
        s[930 + j] = sum;
    }
    s[931] = s[930] * flow_7_w[0];
    s[932] = s[930] * flow_7_w[1];
    s[933] = s[931] + s[931];
    s[934] = s[932] + s[932];
    s[935] = s[922] * s[95];
    s[936] = s[923] * s[95];
    s[937] = s[922] * flow_7_w[0];
    s[938] = s[923] * flow_7_w[1];
    s[939] = s[933] + s[935];
    s[940] = s[934] + s[936];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[937 + j * 2 + i];
            sum += next;
        }
        s[941 + j] = sum;
    }
    s[942] = s[941] + (float)total[103];
    s[944] = s[942] * s[943];
    s[945] = s[944] - s[941];
    s[946] = s[945] * flow_7_u[0];
    s[947] = s[945] * flow_7_u[1];
    s[948] = s[945] * flow_7_w[0];
    s[949] = s[945] * flow_7_w[1];
    s[950] = s[939] + s[946];
    s[951] = s[940] + s[947];
    s[952] = (float)total[104] + s[948];
    s[953] = (float)total[105] + s[949];
    s[955] = (float)total[110] * s[954];
    s[956] = (float)total[111] * s[954];
    s[961] = (float)total[110] * s[959];
    s[962] = (float)total[111] * s[960];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[961 + j * 2 + i];
            sum += next;
        }
        s[963 + j] = sum;
    }
    s[964] = s[963] * flow_6_w[0];
    s[965] = s[963] * flow_6_w[1];
    s[966] = s[964] + s[964];
    s[967] = s[965] + s[965];
    s[968] = s[955] * s[80];
    s[969] = s[956] * s[80];
    s[970] = s[955] * flow_6_w[0];
    s[971] = s[956] * flow_6_w[1];
    s[972] = s[966] + s[968];
    s[973] = s[967] + s[969];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[970 + j * 2 + i];
            sum += next;
        }
        s[974 + j] = sum;
    }
    s[975] = s[974] + (float)total[109];
    s[977] = s[975] * s[976];
    s[978] = s[977] - s[974];
    s[979] = s[978] * flow_6_u[0];
    s[980] = s[978] * flow_6_u[1];
    s[981] = s[978] * flow_6_w[0];
    s[982] = s[978] * flow_6_w[1];
    s[983] = s[972] + s[979];
    s[984] = s[973] + s[980];
    s[985] = (float)total[110] + s[981];
    s[986] = (float)total[111] + s[982];
    s[988] = (float)total[116] * s[987];
    s[989] = (float)total[117] * s[987];
    s[994] = (float)total[116] * s[992];
    s[995] = (float)total[117] * s[993];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[994 + j * 2 + i];
            sum += next;
        }
        s[996 + j] = sum;
    }
    s[997] = s[996] * flow_5_w[0];
    s[998] = s[996] * flow_5_w[1];
    s[999] = s[997] + s[997];
    s[1000] = s[998] + s[998];
    s[1001] = s[988] * s[65];
    s[1002] = s[989] * s[65];
    s[1003] = s[988] * flow_5_w[0];
    s[1004] = s[989] * flow_5_w[1];
    s[1005] = s[999] + s[1001];
    s[1006] = s[1000] + s[1002];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1003 + j * 2 + i];
            sum += next;
        }
        s[1007 + j] = sum;
    }
    s[1008] = s[1007] + (float)total[115];
    s[1010] = s[1008] * s[1009];
    s[1011] = s[1010] - s[1007];
    s[1012] = s[1011] * flow_5_u[0];
    s[1013] = s[1011] * flow_5_u[1];
    s[1014] = s[1011] * flow_5_w[0];
    s[1015] = s[1011] * flow_5_w[1];
    s[1016] = s[1005] + s[1012];
    s[1017] = s[1006] + s[1013];
    s[1018] = (float)total[116] + s[1014];
    s[1019] = (float)total[117] + s[1015];
    s[1021] = (float)total[122] * s[1020];
    s[1022] = (float)total[123] * s[1020];
    s[1027] = (float)total[122] * s[1025];
    s[1028] = (float)total[123] * s[1026];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1027 + j * 2 + i];
            sum += next;
        }
        s[1029 + j] = sum;
    }
    s[1030] = s[1029] * flow_4_w[0];
    s[1031] = s[1029] * flow_4_w[1];
    s[1032] = s[1030] + s[1030];
    s[1033] = s[1031] + s[1031];
    s[1034] = s[1021] * s[50];
    s[1035] = s[1022] * s[50];
    s[1036] = s[1021] * flow_4_w[0];
    s[1037] = s[1022] * flow_4_w[1];
    s[1038] = s[1032] + s[1034];
    s[1039] = s[1033] + s[1035];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1036 + j * 2 + i];
            sum += next;
        }
        s[1040 + j] = sum;
    }
    s[1041] = s[1040] + (float)total[121];
    s[1043] = s[1041] * s[1042];
    s[1044] = s[1043] - s[1040];
    s[1045] = s[1044] * flow_4_u[0];
    s[1046] = s[1044] * flow_4_u[1];
    s[1047] = s[1044] * flow_4_w[0];
    s[1048] = s[1044] * flow_4_w[1];
    s[1049] = s[1038] + s[1045];
    s[1050] = s[1039] + s[1046];
    s[1051] = (float)total[122] + s[1047];
    s[1052] = (float)total[123] + s[1048];
    s[1054] = (float)total[128] * s[1053];
    s[1055] = (float)total[129] * s[1053];
    s[1060] = (float)total[128] * s[1058];
    s[1061] = (float)total[129] * s[1059];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1060 + j * 2 + i];
            sum += next;
        }
        s[1062 + j] = sum;
    }
    s[1063] = s[1062] * flow_3_w[0];
    s[1064] = s[1062] * flow_3_w[1];
    s[1065] = s[1063] + s[1063];
    s[1066] = s[1064] + s[1064];
    s[1067] = s[1054] * s[35];
    s[1068] = s[1055] * s[35];
    s[1069] = s[1054] * flow_3_w[0];
    s[1070] = s[1055] * flow_3_w[1];
    s[1071] = s[1065] + s[1067];
    s[1072] = s[1066] + s[1068];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1069 + j * 2 + i];
            sum += next;
        }
        s[1073 + j] = sum;
    }
    s[1074] = s[1073] + (float)total[127];
    s[1076] = s[1074] * s[1075];
    s[1077] = s[1076] - s[1073];
    s[1078] = s[1077] * flow_3_u[0];
    s[1079] = s[1077] * flow_3_u[1];
    s[1080] = s[1077] * flow_3_w[0];
    s[1081] = s[1077] * flow_3_w[1];
    s[1082] = s[1071] + s[1078];
    s[1083] = s[1072] + s[1079];
    s[1084] = (float)total[128] + s[1080];
    s[1085] = (float)total[129] + s[1081];
    s[1087] = (float)total[134] * s[1086];
    s[1088] = (float)total[135] * s[1086];
    s[1093] = (float)total[134] * s[1091];
    s[1094] = (float)total[135] * s[1092];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1093 + j * 2 + i];
            sum += next;
        }
        s[1095 + j] = sum;
    }
    s[1096] = s[1095] * flow_2_w[0];
    s[1097] = s[1095] * flow_2_w[1];
    s[1098] = s[1096] + s[1096];
    s[1099] = s[1097] + s[1097];
    s[1100] = s[1087] * s[20];
    s[1101] = s[1088] * s[20];
    s[1102] = s[1087] * flow_2_w[0];
    s[1103] = s[1088] * flow_2_w[1];
    s[1104] = s[1098] + s[1100];
    s[1105] = s[1099] + s[1101];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1102 + j * 2 + i];
            sum += next;
        }
        s[1106 + j] = sum;
    }
    s[1107] = s[1106] + (float)total[133];
    s[1109] = s[1107] * s[1108];
    s[1110] = s[1109] - s[1106];
    s[1111] = s[1110] * flow_2_u[0];
    s[1112] = s[1110] * flow_2_u[1];
    s[1113] = s[1110] * flow_2_w[0];
    s[1114] = s[1110] * flow_2_w[1];
    s[1115] = s[1104] + s[1111];
    s[1116] = s[1105] + s[1112];
    s[1117] = (float)total[134] + s[1113];
    s[1118] = (float)total[135] + s[1114];
    s[1120] = (float)total[140] * s[1119];
    s[1121] = (float)total[141] * s[1119];
    s[1126] = (float)total[140] * s[1124];
    s[1127] = (float)total[141] * s[1125];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1126 + j * 2 + i];
            sum += next;
        }
        s[1128 + j] = sum;
    }
    s[1129] = s[1128] * flow_1_w[0];
    s[1130] = s[1128] * flow_1_w[1];
    s[1131] = s[1129] + s[1129];
    s[1132] = s[1130] + s[1130];
    s[1133] = s[1120] * s[5];
    s[1134] = s[1121] * s[5];
    s[1135] = s[1120] * flow_1_w[0];
    s[1136] = s[1121] * flow_1_w[1];
    s[1137] = s[1131] + s[1133];
    s[1138] = s[1132] + s[1134];
    for (j = 0; j < 1; j++) {
        float sum = 0;
        for (i = 0; i < 2; i++) {
            const float next = s[1135 + j * 2 + i];
            sum += next;
        }
        s[1139 + j] = sum;
    }
    s[1140] = s[1139] + (float)total[139];
    s[1142] = s[1140] * s[1141];
    s[1143] = s[1142] - s[1139];
    s[1144] = s[1143] * flow_1_u[0];
    s[1145] = s[1143] * flow_1_u[1];
    s[1146] = s[1143] * flow_1_w[0];
    s[1147] = s[1143] * flow_1_w[1];
    s[1148] = s[1137] + s[1144];
    s[1149] = s[1138] + s[1145];
    s[1150] = (float)total[140] + s[1146];
    s[1151] = (float)total[141] + s[1147];
    s[1152] = s[389] + (float)total[5];
    s[1153] = s[390] + (float)total[6];
    s[1154] = s[422] + (float)total[11];
    s[1155] = s[423] + (float)total[12];
    s[1156] = s[455] + (float)total[17];
    s[1157] = s[456] + (float)total[18];
    s[1158] = s[488] + (float)total[23];
    s[1159] = s[489] + (float)total[24];
    s[1160] = s[521] + (float)total[29];
    s[1161] = s[522] + (float)total[30];
    s[1162] = s[554] + (float)total[35];
    s[1163] = s[555] + (float)total[36];
    s[1164] = s[587] + (float)total[41];
    s[1165] = s[588] + (float)total[42];
    s[1166] = s[620] + (float)total[47];
    s[1167] = s[621] + (float)total[48];
    s[1168] = s[653] + (float)total[53];
    s[1169] = s[654] + (float)total[54];
    s[1170] = s[686] + (float)total[59];
    s[1171] = s[687] + (float)total[60];
    s[1172] = s[719] + (float)total[65];
    s[1173] = s[720] + (float)total[66];
    s[1174] = s[752] + (float)total[71];
    s[1175] = s[753] + (float)total[72];
    s[1176] = s[785] + (float)total[77];
    s[1177] = s[786] + (float)total[78];
    s[1178] = s[818] + (float)total[83];
    s[1179] = s[819] + (float)total[84];
    s[1180] = s[851] + (float)total[89];
    s[1181] = s[852] + (float)total[90];
    s[1182] = s[884] + (float)total[95];
    s[1183] = s[885] + (float)total[96];
    s[1184] = s[917] + (float)total[101];
    s[1185] = s[918] + (float)total[102];
    s[1186] = s[950] + (float)total[107];
    s[1187] = s[951] + (float)total[108];
    s[1188] = s[983] + (float)total[113];
    s[1189] = s[984] + (float)total[114];
    s[1190] = s[1016] + (float)total[119];
    s[1191] = s[1017] + (float)total[120];
    s[1192] = s[1049] + (float)total[125];
    s[1193] = s[1050] + (float)total[126];
    s[1194] = s[1082] + (float)total[131];
    s[1195] = s[1083] + (float)total[132];
    s[1196] = s[1115] + (float)total[137];
    s[1197] = s[1116] + (float)total[138];
    s[1198] = s[1148] + (float)total[143];
    s[1199] = s[1149] + (float)total[144];
    *loss = total[0];
    grad[0] = s[1198];
    grad[1] = s[1199];
    grad[2] = s[1150];
    grad[3] = s[1151];
    grad[4] = (float)total[142];
    grad[5] = s[1196];
    grad[6] = s[1197];
    grad[7] = s[1117];
    grad[8] = s[1118];
    grad[9] = (float)total[136];
    grad[10] = s[1194];
    grad[11] = s[1195];
    grad[12] = s[1084];
    grad[13] = s[1085];
    grad[14] = (float)total[130];
    grad[15] = s[1192];
    grad[16] = s[1193];
    grad[17] = s[1051];
    grad[18] = s[1052];
    grad[19] = (float)total[124];
    grad[20] = s[1190];
    grad[21] = s[1191];
    grad[22] = s[1018];
    grad[23] = s[1019];
    grad[24] = (float)total[118];
    grad[25] = s[1188];
    grad[26] = s[1189];
    grad[27] = s[985];
    grad[28] = s[986];
    grad[29] = (float)total[112];
    grad[30] = s[1186];
    grad[31] = s[1187];
    grad[32] = s[952];
    grad[33] = s[953];
    grad[34] = (float)total[106];
    grad[35] = s[1184];
    grad[36] = s[1185];
    grad[37] = s[919];
    grad[38] = s[920];
    grad[39] = (float)total[100];
    grad[40] = s[1182];
    grad[41] = s[1183];
    grad[42] = s[886];
    grad[43] = s[887];
    grad[44] = (float)total[94];
    grad[45] = s[1180];
    grad[46] = s[1181];
    grad[47] = s[853];
    grad[48] = s[854];
    grad[49] = (float)total[88];
    grad[50] = s[1178];
    grad[51] = s[1179];
    grad[52] = s[820];
    grad[53] = s[821];
    grad[54] = (float)total[82];
    grad[55] = s[1176];
    grad[56] = s[1177];
    grad[57] = s[787];
    grad[58] = s[788];
    grad[59] = (float)total[76];
    grad[60] = s[1174];
    grad[61] = s[1175];
    grad[62] = s[754];
    grad[63] = s[755];
    grad[64] = (float)total[70];
    grad[65] = s[1172];
    grad[66] = s[1173];
    grad[67] = s[721];
    grad[68] = s[722];
    grad[69] = (float)total[64];
    grad[70] = s[1170];
    grad[71] = s[1171];
    grad[72] = s[688];
    grad[73] = s[689];
    grad[74] = (float)total[58];
    grad[75] = s[1168];
    grad[76] = s[1169];
    grad[77] = s[655];
    grad[78] = s[656];
    grad[79] = (float)total[52];
    grad[80] = s[1166];
    grad[81] = s[1167];
    grad[82] = s[622];
    grad[83] = s[623];
    grad[84] = (float)total[46];
    grad[85] = s[1164];
    grad[86] = s[1165];
    grad[87] = s[589];
    grad[88] = s[590];
    grad[89] = (float)total[40];
    grad[90] = s[1162];
    grad[91] = s[1163];
    grad[92] = s[556];
    grad[93] = s[557];
    grad[94] = (float)total[34];
    grad[95] = s[1160];
    grad[96] = s[1161];
    grad[97] = s[523];
    grad[98] = s[524];
    grad[99] = (float)total[28];
    grad[100] = s[1158];
    grad[101] = s[1159];
    grad[102] = s[490];
    grad[103] = s[491];
    grad[104] = (float)total[22];
    grad[105] = s[1156];
    grad[106] = s[1157];
    grad[107] = s[457];
    grad[108] = s[458];
    grad[109] = (float)total[16];
    grad[110] = s[1154];
    grad[111] = s[1155];
    grad[112] = s[424];
    grad[113] = s[425];
    grad[114] = (float)total[10];
    grad[115] = s[1152];
    grad[116] = s[1153];
    grad[117] = s[391];
    grad[118] = s[392];
    grad[119] = (float)total[4];
}

static double planar_nf_loss_grad(const float *params, size_t n, const float *x, float *grad, void *work)
{
    double total[145] = {0};
    float s[1201], t[129 * 128];
    size_t first;
    double loss = 0;
    (void)work;
    planar_nf_grad_prologue(params, s);
    for (first = 0; first < n; first += 128) {
        const size_t rows = n - first < 128 ? n - first : 128;
        const size_t m = (rows + LANES - 1) / LANES * LANES;
        planar_nf_to_tile(x + first * 2, rows, 2, 2, 128, m, t + 0);
        planar_nf_weights(n, rows, m, t + 256);
        planar_nf_grad_tile(params, s, m, t, total);
    }
    if (n > 0)
        planar_nf_grad_epilogue(params, s, total, &loss, grad);
    return loss;
}

double planar_loss(const float *params, size_t n, const float *x, float *grad, void *work)
{
    return grad ? planar_nf_loss_grad(params, n, x, grad, work) : planar_nf_loss_only(params, n, x, work);
}

void planar_init(uint64_t seed, float *params)
{
    static const struct planar_nf_initial from[] = {
        {0, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.1.w */
        {2, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.1.u */
        {4, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.1.b */
        {5, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.2.w */
        {7, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.2.u */
        {9, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.2.b */
        {10, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.3.w */
        {12, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.3.u */
        {14, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.3.b */
        {15, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.4.w */
        {17, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.4.u */
        {19, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.4.b */
        {20, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.5.w */
        {22, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.5.u */
        {24, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.5.b */
        {25, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.6.w */
        {27, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.6.u */
        {29, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.6.b */
        {30, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.7.w */
        {32, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.7.u */
        {34, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.7.b */
        {35, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.8.w */
        {37, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.8.u */
        {39, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.8.b */
        {40, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.9.w */
        {42, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.9.u */
        {44, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.9.b */
        {45, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.10.w */
        {47, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.10.u */
        {49, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.10.b */
        {50, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.11.w */
        {52, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.11.u */
        {54, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.11.b */
        {55, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.12.w */
        {57, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.12.u */
        {59, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.12.b */
        {60, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.13.w */
        {62, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.13.u */
        {64, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.13.b */
        {65, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.14.w */
        {67, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.14.u */
        {69, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.14.b */
        {70, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.15.w */
        {72, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.15.u */
        {74, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.15.b */
        {75, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.16.w */
        {77, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.16.u */
        {79, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.16.b */
        {80, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.17.w */
        {82, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.17.u */
        {84, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.17.b */
        {85, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.18.w */
        {87, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.18.u */
        {89, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.18.b */
        {90, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.19.w */
        {92, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.19.u */
        {94, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.19.b */
        {95, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.20.w */
        {97, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.20.u */
        {99, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.20.b */
        {100, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.21.w */
        {102, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.21.u */
        {104, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.21.b */
        {105, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.22.w */
        {107, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.22.u */
        {109, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.22.b */
        {110, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.23.w */
        {112, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.23.u */
        {114, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.23.b */
        {115, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.24.w */
        {117, 2, PLANAR_NF_INIT_UNIFORM, -1.0, 1.0, NULL, 0}, /* flow.24.u */
        {119, 1, PLANAR_NF_INIT_CONSTANT, 0.0, 0.0, NULL, 0}, /* flow.24.b */
    };
    planar_nf_initialise(seed, from, sizeof from / sizeof *from, params);
}

void planar_adamw(const struct planar_adamw_options *o, uint64_t step, float *params, const float *grad, float *m, float *v)
{
    double scale[2];
    planar_nf_adamw_scale(o, step, scale);
    planar_nf_adamw_update(o, scale, 120, params + 0, grad + 0, m + 0, v + 0);
}

#undef LANES
